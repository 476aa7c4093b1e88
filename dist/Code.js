// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var qL=Object.create;var Ed=Object.defineProperty;var HL=Object.getOwnPropertyDescriptor;
var ZL=Object.getOwnPropertyNames;var JL=Object.getPrototypeOf,VL=Object.prototype.hasOwnProperty;
var Cd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Tg=(e,t)=>{
for(var n in t)Ed(e,n,{get:t[n],enumerable:!0})},Ev=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of ZL(t))!VL.call(e,o)&&o!==n&&Ed(e,o,{get:()=>t[o],enumerable:!(r=HL(t,o))||r.
enumerable});return e};var YL=(e,t,n)=>(n=e!=null?qL(JL(e)):{},Ev(t||!e||!e.__esModule?Ed(n,
"default",{value:e,enumerable:!0}):
n,e)),Zo=e=>Ev(Ed({},"__esModule",{value:!0}),e);var k,R,E,C,y,f,w,g,v,x,T,D,O,m=Cd(()=>{
"use strict";({Array:k,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:w,
Object:g,Set:v,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function U9(e,t){return B9(e,
t||{},0,0)}function Pb(e,t){return F9(e,{i:2},t&&t.out,t&&t.dictionary)}
function Bp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if($N)
return $N.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new xt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return fc(
i,0,a)}function Ib(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Db)return Db.decode(e);var o=K9(e),i=o.s,n=o.r;return n.length&&yn(8),i}
}
function KN(e,t){t||(t={});var n={},r=[];WN(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Bp(a),p=d.length,h=l.comment,b=h&&Bp(h),S=b&&b.length,A=Ob(l.extra);p>65535&&
yn(11);var N=c?U9(u,l):u,P=N.length,I=z9();I.p(u),r.push(UN(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
a.length||b&&h.length!=S,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(S||0)+P}for(var _=new xt(i+22),
M=o,L=i-o,j=0;j<r.length;++j){var d=r[j];_N(_,d.o,d,d.f,d.u,d.c.length);var z=30+d.f.length+Ob(d.extra);
_.set(d.c,d.o+z),_N(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+z+(d.m?d.m.length:0)}return Z9(_,o,r.length,
L,M),_}function GN(e,t){for(var n={},r=e.length-22;dr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&yn(
13);var o=eo(e,r+8);if(!o)return{};var i=dr(e,r+16),a=dr(e,r-20)==117853008;if(a){var s=dr(e,r-12);a=
dr(e,s)==101075792,a&&(o=dr(e,s+32),i=dr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=q9(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],A=c[5],N=G9(e,A);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Pb(e.subarray(N,N+p),{out:new xt(h)}):yn(14,"unknown compression type "+d):n[b]=fc(e,N,
N+p))}return n}var xt,Vn,Ab,Up,Wp,Sb,FN,MN,LN,Eb,jN,A9,NN,Cb,Lo,Je,to,Ei,Je,Je,Je,Je,pc,Je,N9,P9,I9,
$9,vb,$r,kb,Nb,fc,_9,yn,F9,jo,dc,xb,Rb,PN,mc,zN,IN,M9,BN,L9,j9,z9,B9,UN,eo,dr,Tb,nn,WN,$N,Db,W9,K9,
G9,
q9,H9,Ob,_N,Z9,qN=Cd(()=>{m();xt=D,Vn=Uint16Array,Ab=Int32Array,Up=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Wp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Sb=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),FN=function(e,t){
for(var n=new Vn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Ab(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},MN=FN(Up,2),LN=MN.b,Eb=MN.r;LN[28]=258,Eb[258]=28;jN=FN(
Wp,0),A9=jN.b,NN=jN.r,Cb=new Vn(32768);for(Je=0;Je<32768;++Je)Lo=(Je&43690)>>1|(Je&21845)<<1,Lo=(Lo&
52428)>>2|(Lo&13107)<<2,Lo=(Lo&61680)>>4|(Lo&3855)<<4,Cb[Je]=((Lo&65280)>>8|(Lo&255)<<8)>>1;to=(
function(e,t,n){
for(var r=e.length,o=0,i=new Vn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Vn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Vn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Cb[d]>>u]=l}else for(s=new Vn(r),o=0;o<r;++o)e[o]&&(s[o]=Cb[
a[e[o]-
1]++]>>15-e[o]);return s}),Ei=new xt(288);for(Je=0;Je<144;++Je)Ei[Je]=8;for(Je=144;Je<256;++Je)Ei[Je]=
9;for(Je=256;Je<280;++Je)Ei[Je]=7;for(Je=280;Je<288;++Je)Ei[Je]=8;pc=new xt(32);for(Je=0;Je<32;++Je)
pc[Je]=5;N9=to(Ei,9,0),P9=to(Ei,9,1),I9=to(pc,5,0),$9=to(pc,5,1),vb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},$r=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},kb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Nb=function(e){return(e+7)/
8|0},fc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},_9=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],yn=function(
e,t,n){var r=new E(
t||_9[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,yn),!n)throw r;return r},F9=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new xt(o*3));var l=function(tl){var nl=n.length;if(tl>nl){var Wa=new xt(f.max(nl*2,tl));Wa.set(n),n=
Wa}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,A=t.n,N=o*8;do{if(!h){c=$r(e,d,1);var P=$r(e,d+1,3);
if(d+=3,P)if(P==1)h=P9,b=$9,S=9,A=5;else if(P==2){var L=$r(e,d,31)+257,j=$r(e,d+10,15)+4,z=L+$r(e,d+
5,31)+1;d+=14;for(var B=new xt(z),q=new xt(19),H=0;H<j;++H)q[Sb[H]]=$r(e,d+H*3,7);d+=j*3;for(var W=vb(
q),V=(1<<W)-1,Q=to(q,W,1),H=0;H<z;){var de=Q[$r(e,d,V)];d+=de&15;var I=de>>4;if(I<16)B[H++]=I;else{
var ge=0,
Pe=0;for(I==16?(Pe=3+$r(e,d,3),d+=2,ge=B[H-1]):I==17?(Pe=3+$r(e,d,7),d+=3):I==18&&(Pe=11+$r(e,d,127),
d+=7);Pe--;)B[H++]=ge}}var ce=B.subarray(0,L),se=B.subarray(L);S=vb(ce),A=vb(se),h=to(ce,S,1),b=to(
se,
A,1)}else yn(1);else{var I=Nb(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&yn(0);break}s&&l(p+_),n.set(e.
subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>N){u&&yn(0);break}}s&&l(p+131072);for(var Ct=(
1<<
S)-1,we=(1<<A)-1,wt=d;;wt=d){var ge=h[kb(e,d)&Ct],Bt=ge>>4;if(d+=ge&15,d>N){u&&yn(0);break}if(ge||yn(
2),Bt<256)n[p++]=Bt;else if(Bt==256){wt=d,h=null;break}else{var Ut=Bt-254;if(Bt>264){var H=Bt-257,vt=Up[
H];
Ut=$r(e,d,(1<<vt)-1)+LN[H],d+=vt}var Fr=b[kb(e,d)&we],Ba=Fr>>4;Fr||yn(3),d+=Fr&15;var se=A9[Ba];if(
Ba>
3){var vt=Wp[Ba];se+=kb(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&yn(0);break}s&&l(p+131072);var Ua=p+Ut;if(p<
se){var Td=i-se,Sd=f.min(se,Ua);for(Td+p<0&&yn(3);p<Sd;++p)n[p]=r[Td+p]}for(;p<Ua;++p)n[p]=n[p-se]}}
t.l=h,t.p=wt,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=A)}while(!c);return p!=n.length&&a?fc(n,0,p):n.subarray(
0,p)},jo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},dc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},xb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:BN,l:0};if(o==1){var a=new xt(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,L){return M.f-L.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new Vn(
p+1),b=Rb(n[c-1],h,0);if(b>t){var r=0,S=0,A=b-t,N=1<<A;for(i.sort(function(L,j){return h[j.s]-h[L.s]||
L.f-j.f});r<o;++r){var P=i[r].s;if(h[P]>t)S+=N-(1<<b-h[P]),h[P]=t;else break}for(S>>=A;S>0;){var I=i[
r].
s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;h[_]==t&&(--h[_],++S)}b=t}return{t:new xt(
h),l:b}},Rb=function(e,t,n){return e.s==-1?f.max(Rb(e.l,t,n+1),Rb(e.r,t,n+1)):t[e.s]=n},PN=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Vn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},mc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},zN=function(e,t,n){var r=n.length,o=Nb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},IN=function(e,t,n,r,o,i,a,s,u,l,c){jo(
t,c++,n),++o[256];for(var d=xb(o,15),p=d.t,h=d.l,b=xb(i,15),S=b.t,A=b.l,N=PN(p),P=N.c,I=N.n,_=PN(S),
M=_.c,L=_.n,j=new Vn(19),z=0;z<P.length;++z)++j[P[z]&31];for(var z=0;z<M.length;++z)++j[M[z]&31];for(
var B=xb(
j,7),q=B.t,H=B.l,W=19;W>4&&!q[Sb[W-1]];--W);var V=l+5<<3,Q=mc(o,Ei)+mc(i,pc)+a,de=mc(o,p)+mc(i,S)+a+
14+3*W+mc(j,q)+2*j[16]+3*j[17]+7*j[18];if(u>=0&&V<=Q&&V<=de)return zN(t,c,e.subarray(u,u+l));var ge,
Pe,ce,se;if(jo(t,c,1+(de<Q)),c+=2,de<Q){ge=to(p,h,0),Pe=p,ce=to(S,A,0),se=S;var Ct=to(q,H,0);jo(t,c,
I-257),jo(t,c+5,L-1),jo(t,c+10,W-4),c+=14;for(var z=0;z<W;++z)jo(t,c+3*z,q[Sb[z]]);c+=3*W;for(var we=[
P,M],wt=0;wt<2;++wt)for(var Bt=we[wt],z=0;z<Bt.length;++z){var Ut=Bt[z]&31;jo(t,c,Ct[Ut]),c+=q[Ut],
Ut>
15&&(jo(t,c,Bt[z]>>5&127),c+=Bt[z]>>12)}}else ge=N9,Pe=Ei,ce=I9,se=pc;for(var z=0;z<s;++z){var vt=r[
z];
if(vt>255){var Ut=vt>>18&31;dc(t,c,ge[Ut+257]),c+=Pe[Ut+257],Ut>7&&(jo(t,c,vt>>23&31),c+=Up[Ut]);var Fr=vt&
31;dc(t,c,ce[Fr]),c+=se[Fr],Fr>3&&(dc(t,c,vt>>5&8191),c+=Wp[Fr])}else dc(t,c,ge[vt]),c+=Pe[vt]}
return dc(
t,c,ge[256]),c+Pe[256]},M9=new Ab([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
BN=new xt(0),L9=function(e,t,n,r,o,i){var a=i.z||e.length,s=new xt(r+a+5*(1+f.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=M9[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,S=i.p||new Vn(32768),A=i.h||new Vn(b+1),N=f.ceil(n/3),P=2*N,I=function(xg){return(e[xg]^e[xg+1]<<N^
e[xg+2]<<P)&b},_=new Ab(25e3),M=new Vn(288),L=new Vn(32),j=0,z=0,B=i.i||0,q=0,H=i.w||0,W=0;B+2<a;++B){
var V=I(B),Q=B&32767,de=A[V];if(S[Q]=de,A[V]=Q,H<=B){var ge=a-B;if((j>7e3||q>24576)&&(ge>423||!l)){c=
IN(e,u,0,_,M,L,z,q,W,B-W,c),q=j=z=0,W=B;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)L[
Pe]=
0}var ce=2,se=0,Ct=h,we=Q-de&32767;if(ge>2&&V==I(B-we))for(var wt=f.min(p,ge)-1,Bt=f.min(32767,B),Ut=f.
min(258,ge);we<=Bt&&--Ct&&Q!=de;){if(e[B+ce]==e[B+ce-we]){for(var vt=0;vt<Ut&&e[B+vt]==e[B+vt-we];++vt)
;if(vt>ce){if(ce=vt,se=we,vt>wt)break;for(var Fr=f.min(we,vt-2),Ba=0,Pe=0;Pe<Fr;++Pe){var Ua=B-we+Pe&
32767,Td=S[Ua],Sd=Ua-Td&32767;Sd>Ba&&(Ba=Sd,de=Ua)}}}Q=de,de=S[Q],we+=Q-de&32767}if(se){_[q++]=268435456|
Eb[ce]<<18|NN[se];var tl=Eb[ce]&31,nl=NN[se]&31;z+=Up[tl]+Wp[nl],++M[257+tl],++L[nl],H=B+ce,++j}else
_[q++]=e[B],++M[e[B]]}}for(B=f.max(B,H);B<a;++B)_[q++]=e[B],++M[e[B]];c=IN(e,u,l,_,M,L,z,q,W,B-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=B,i.w=H)}else{for(var B=i.w||0;B<a+l;B+=65535){var Wa=B+
65535;Wa>=a&&(u[c/8|0]=l,Wa=a),c=zN(u,c+1,e.subarray(B,Wa))}i.i=a}return fc(s,0,r+Nb(c)+o)},j9=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
z9=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=j9[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},B9=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new xt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return L9(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},UN=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},eo=function(
e,t){
return e[t]|e[t+1]<<8},dr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Tb=function(
e,t){
return dr(e,t)+dr(e,t+4)*4294967296},nn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};WN=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;k.isArray(i)&&(s=UN(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new xt(0),s],WN(i,a,n,r))}},$N=typeof TextEncoder!="undefined"&&new TextEncoder,Db=
typeof TextDecoder!="undefined"&&new TextDecoder,W9=0;try{Db.decode(BN,{stream:!0}),W9=1}catch{}K9=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:fc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};G9=function(e,t){return t+30+eo(e,t+26)+eo(e,t+28)},q9=function(e,t,n){
var r=eo(
e,t+28),o=eo(e,t+30),i=Ib(e.subarray(t+46,t+46+r),!(eo(e,t+8)&2048)),a=t+46+r,s=H9(e,a,o,n,dr(e,t+20),
dr(e,t+24),dr(e,t+42)),u=s[0],l=s[1],c=s[2];return[eo(e,t+10),u,l,i,a+o+eo(e,t+32),c]},H9=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+eo(e,t+2))
if(eo(e,t)==1)return[s?Tb(e,t+4+8*u):o,u?Tb(e,t+4):i,l?Tb(e,t+4+8*(u+s)):a,1];r<2&&yn(13)}return[o,i,
a,0]},Ob=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&yn(9),t+=r+4}return t},
_N=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=Ob(l);nn(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&yn(10),nn(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(nn(e,t,n.crc),nn(e,t+4,i<0?-i-2:i),nn(e,t+8,n.size)),nn(e,t+12,u),
nn(e,t+14,d),t+=16,a!=null&&(nn(e,t,c),nn(e,t+6,n.attrs),nn(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],A=S.length;nn(e,t,+b),nn(e,t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},Z9=function(
e,t,n,r,o){
nn(e,t,101010256),nn(e,t+8,n),nn(e,t+10,n),nn(e,t+12,r),nn(e,t+16,o)}});var ka={};Tg(ka,{inflateSync:
()=>Pb,strFromU8:()=>Ib,strToU8:()=>Bp,unzipSync:()=>GN,zipSync:()=>KN});
var xa=Cd(()=>{"use strict";m();qN()});var Sa=Ie(rn=>{"use strict";m();function uq(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Ta(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function lu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Ta(e,t){return g.prototype.hasOwnProperty.call(e,t)}function lq(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Ta(t,n)&&(e[n]=t[n]);return e}
var tP=lu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function cq(e){
return Ta(tP,e.toLowerCase())}var nP=lu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function dq(e){return Ta(nP,e.toLowerCase())}
var bc=lu(
{script:!1,style:!1,textarea:!0,title:!0});function mq(e){var t=e.toLowerCase();return Ta(bc,t)&&!bc[
t]}
function pq(e){var t=e.toLowerCase();return Ta(bc,t)&&bc[t]}function rP(e){return e===wc.HTML}
function fq(e){
return rP(e)||e===wc.XML_XHTML_APPLICATION}var wc=lu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
gq=g.keys(wc).map(function(e){return wc[e]});function hq(e){return gq.indexOf(e)>-1}var yq=lu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});rn.assign=lq;rn.find=uq;
rn.freeze=lu;rn.HTML_BOOLEAN_ATTRIBUTES=
tP;rn.HTML_RAW_TEXT_ELEMENTS=bc;rn.HTML_VOID_ELEMENTS=nP;rn.hasDefaultHTMLNamespace=fq;rn.hasOwn=Ta;
rn.isHTMLBooleanAttribute=cq;rn.isHTMLRawTextElement=mq;rn.isHTMLEscapableRawTextElement=pq;rn.isHTMLMimeType=
rP;rn.isHTMLVoidElement=dq;rn.isValidMimeType=hq;rn.MIME_TYPE=wc;rn.NAMESPACE=yq});var Sc=Ie(Tc=>{
"use strict";m();var bq=Sa();function iP(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var kc=bq.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),aP=g.keys(kc);
function sP(e){return typeof e=="number"&&e>=1&&e<=25}
function wq(e){return typeof e=="string"&&e.substring(e.length-kc.Error.length)===kc.Error}function xc(
e,t){
sP(e)?(this.name=aP[e],this.message=t||""):(this.message=e,this.name=wq(t)?t:kc.Error),E.captureStackTrace&&
E.captureStackTrace(this,xc)}iP(xc,!0);g.defineProperties(xc.prototype,{code:{enumerable:!0,get:
function(){
var e=aP.indexOf(this.name);return sP(e)?e:0}}});var uP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Fb=g.entries(uP);for(vc=0;vc<Fb.length;vc++)oP=Fb[vc][0],xc[oP]=Fb[vc][1];var oP,vc;function Mb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Mb)}iP(Mb);
Tc.DOMException=xc;Tc.DOMExceptionName=kc;Tc.ExceptionCode=uP;Tc.ParseError=Mb});var Kb=Ie(xe=>{
"use strict";m();function fP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var mu=fP();function Ri(e){if(e.source[
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
[")"]))}var vq="\uFFFD",Di=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;mu&&(Di=Ne("[",Ri(Di),
"\\u{10000}-\\u{10FFFF}","]"));var kq=new RegExp("[^"+Ri(Di)+"]",mu?"u":""),Vp=/[\x20\x09\x0D\x0A]/,
xq=Ri(Vp),nt=Ne(Vp,"+"),yt=Ne(Vp,"*"),Ec=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
mu&&(Ec=Ne("[",Ri(Ec),"\\u{10000}-\\u{10FFFF}","]"));var Tq=Ri(Ec),zb=Ne("[",Tq,Ri(/[-.0-9\xB7]/),Ri(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Yn=Ne(Ec,zb,"*"),Sq=Ne("^",Yn,"$"),lP=Ne(zb,"+"),Eq=Ne("&",Yn,
";"),Cq=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Cc=ve(Eq,"|",Cq),Rc=Ne("%",Yn,";"),Bb=ve(Ne('"',ve(/[^%&"]/,
"|",Rc,"|",Cc),"*",'"'),"|",Ne("'",ve(/[^%&']/,"|",Rc,"|",Cc),"*","'")),Rq=ve('"',ve(/[^<&"]/,"|",Cc),
"*",'"',"|","'",ve(/[^<&']/,"|",Cc),"*","'"),Dq=cu(Ec,":"),Oq=cu(zb,":"),Lb=Ne(Dq,Oq,"*"),Aq=Ne("^",
Lb,"$"),Dc=Ne(Lb,ve(":",Lb),"?"),Nq=Ne("^",Dc,"$"),Pq=Ne("(",Dc,")"),du=ve(/"[^"]*"|'[^']*'/),Iq=Ne(
/^<\?/,"(",Yn,")",ve(nt,"(?!",Vp,")(",Di,"*?)"),"?",/\?>/),cP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Oc=ve('"',cP,'*"',"|","'",cu(cP,"'"),"*'"),gP="<!--",hP="-->",$q=Ne(gP,ve(cu(Di,"-"),"|",Ne("-",cu(
Di,
"-"))),"*",hP),dP="#PCDATA",_q=ve(Ne(/\(/,yt,dP,ve(yt,/\|/,yt,Dc),"*",yt,/\)\*/),"|",Ne(/\(/,yt,dP,
yt,
/\)/)),Fq=/[?*+]?/,Mq=Ne(/\([^>]+\)/,Fq),Lq=ve("EMPTY","|","ANY","|",_q,"|",Mq),jq="<!ELEMENT",zq=Ne(
jq,nt,ve(Dc,"|",Rc),nt,ve(Lq,"|",Rc),yt,">"),Bq=Ne("NOTATION",nt,/\(/,yt,Yn,ve(yt,/\|/,yt,Yn),"*",yt,
/\)/),Uq=Ne(/\(/,yt,lP,ve(yt,/\|/,yt,lP),"*",yt,/\)/),Wq=ve(Bq,"|",Uq),Kq=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",Wq),Gq=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",nt),"?",Rq)),qq=ve(nt,Yn,nt,Kq,nt,Gq),Hq="<!ATTLIST",
Zq=Ne(Hq,nt,Yn,qq,"*",yt,">"),jb="about:legacy-compat",Jq=ve('"'+jb+'"',"|","'"+jb+"'"),Ub="SYSTEM",
Yp="PUBLIC",Xp=ve(ve(Ub,nt,du),"|",ve(Yp,nt,Oc,nt,du)),Vq=Ne("^",ve(ve(Ub,nt,"(?<SystemLiteralOnly>",
du,")"),"|",ve(Yp,nt,"(?<PubidLiteral>",Oc,")",nt,"(?<SystemLiteral>",du,")"))),Yq=Ne("^",Oc,
"$"),Xq=Ne("^",du,"$"),Qq=ve(nt,"NDATA",nt,Yn),eH=ve(Bb,"|",ve(Xp,Qq,"?")),yP="<!ENTITY",tH=Ne(yP,nt,
Yn,nt,eH,yt,">"),nH=ve(Bb,"|",Xp),rH=Ne(yP,nt,"%",nt,Yn,nt,nH,yt,">"),oH=ve(tH,"|",rH),iH=Ne(Yp,nt,
Oc),
aH=Ne("<!NOTATION",nt,Yn,nt,ve(Xp,"|",iH),yt,">"),Wb=Ne(yt,"=",yt),mP=/1[.]\d+/,sH=Ne(nt,"version",
Wb,
ve("'",mP,"'","|",'"',mP,'"')),pP=/[A-Za-z][-A-Za-z0-9._]*/,uH=ve(nt,"encoding",Wb,ve('"',pP,'"',"|",
"'",pP,"'")),lH=ve(nt,"standalone",Wb,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
cH=Ne(/^<\?xml/,sH,uH,"?",lH,"?",yt,/\?>/),dH="<!DOCTYPE",mH="<![CDATA[",pH="]]>",fH=/<!\[CDATA\[/,
gH=/\]\]>/,
hH=Ne(Di,"*?",gH),yH=Ne(fH,hH);xe.chars=Ri;xe.chars_without=cu;xe.detectUnicodeSupport=fP;xe.reg=Ne;
xe.regg=ve;xe.ABOUT_LEGACY_COMPAT=jb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=Jq;xe.AttlistDecl=Zq;xe.CDATA_START=
mH;xe.CDATA_END=pH;xe.CDSect=yH;xe.Char=Di;xe.Comment=$q;xe.COMMENT_START=gP;xe.COMMENT_END=hP;xe.DOCTYPE_DECL_START=
dH;xe.elementdecl=zq;xe.EntityDecl=oH;xe.EntityValue=Bb;xe.ExternalID=Xp;xe.ExternalID_match=Vq;xe.Name=
Yn;xe.Name_exact=Sq;xe.NCName_exact=Aq;xe.NotationDecl=aH;xe.Reference=Cc;xe.PEReference=Rc;xe.PI=Iq;
xe.PUBLIC=Yp;xe.PubidLiteral=Oc;xe.PubidLiteral_match=Yq;xe.QName=Dc;xe.QName_exact=Nq;xe.QName_group=
Pq;xe.S=nt;xe.SChar_s=xq;xe.S_OPT=yt;xe.SYSTEM=Ub;xe.SystemLiteral=du;xe.SystemLiteral_match=Xq;xe.InvalidChar=
kq;xe.UNICODE_REPLACEMENT_CHARACTER=vq;xe.UNICODE_SUPPORT=mu;xe.XMLDecl=cH});var ew=Ie(Et=>{
"use strict";m();var pr=Sa(),ro=pr.find,bH=pr.hasDefaultHTMLNamespace,fu=pr.hasOwn,wH=pr.
isHTMLMimeType,vH=pr.isHTMLRawTextElement,kH=pr.isHTMLVoidElement,Ac=pr.MIME_TYPE,oo=pr.NAMESPACE,Pn=T(
),
SP=Sc(),oe=SP.DOMException,bn=SP.DOMExceptionName,St=Kb();function Un(e){if(e!==Pn)throw new TypeError(
"Illegal constructor")}function xH(e){return e!==""}function TH(e){return e?e.split(/[\t\n\f\r ]+/).
filter(xH):[]}function SH(e,t){return fu(e,t)||(e[t]=!0),e}function bP(e){if(!e)return[];var t=TH(e);
return g.keys(t.reduce(SH,{}))}function EH(e){return function(t){return e&&e.indexOf(t)!==-1}}
function EP(e){
if(!St.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function qb(e,t){EP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==pr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==pr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===pr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function yu(e,t){for(var n in e)
fu(e,n)&&(t[n]=e[n])}function Wn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,yu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Kn={},mr=Kn.ELEMENT_NODE=1,gu=Kn.ATTRIBUTE_NODE=2,Nc=Kn.TEXT_NODE=
3,CP=Kn.CDATA_SECTION_NODE=4,RP=Kn.ENTITY_REFERENCE_NODE=5,CH=Kn.ENTITY_NODE=6,Hb=Kn.PROCESSING_INSTRUCTION_NODE=
7,Zb=Kn.COMMENT_NODE=8,pu=Kn.DOCUMENT_NODE=9,DP=Kn.DOCUMENT_TYPE_NODE=10,Oi=Kn.DOCUMENT_FRAGMENT_NODE=
11,RH=Kn.NOTATION_NODE=12,Tt=pr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function OP(e,t){if(t.length<e.length)return OP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function wP(e){return e.guid||(e.guid=f.random()),e.guid}function Mt(){}Mt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Qb(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Mt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function no(e,t){
this.
_node=e,this._refresh=t,nf(this)}function nf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(zP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)fu(e,r)&&delete e[r];yu(n,e),e._inc=t}}no.prototype.item=function(e){return nf(
this),
this[e]||null};Wn(no,Mt);function hu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function AP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Jb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function DH(e,t,n){var r=Jb(e,t,!1),o=r&&
r[n];return o||null}function OH(e,t){Jb(e,t.namespaceURI,!0)[t.localName]=t}function AH(e,t){var n=Jb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function NH(e,t,n,r){if(r?t[AP(t,r)]=n:(t[t.length]=n,
t.length++),OH(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&IP(o,e,r),PH(o,e,n))}}function vP(
e,t,n){
var r=AP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,AH(t,n),e){var i=e.ownerDocument;
i&&IP(i,e,n),n.ownerElement=null}}}hu.prototype={length:0,item:Mt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=DH(this,e.namespaceURI,
e.localName);return n===e?e:(NH(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return vP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return vP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};hu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function NP(){}NP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ac.XML_APPLICATION;e===oo.HTML?
r=Ac.XML_XHTML_APPLICATION:e===oo.SVG&&(r=Ac.XML_SVG_IMAGE);var o=new Bo(Pn,{contentType:r});if(o.implementation=
this,o.childNodes=new Mt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){EP(e);var o=new af(Pn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Mt,o},createHTMLDocument:
function(e){
var t=new Bo(Pn,{contentType:Ac.HTML});if(t.implementation=this,t.childNodes=new Mt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){Un(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return tf(this,e,t)},replaceChild:
function(e,t){
tf(this,e,t,FP),t&&this.removeChild(t)},removeChild:function(e){return $P(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return jP(this.ownerDocument||this,this,e)},normalize:function(){on(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Nc&&t.nodeType===Nc){for(var r=[],o=n;o!==
null&&o.nodeType===Nc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Vb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(fu(n,r)&&n[r]===e)return r}t=t.nodeType==gu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&fu(n,
e))return n[e];t=t.nodeType==gu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ea&&(r=t,t=r.ownerElement),n instanceof Ea&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(a===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(wP(n.ownerDocument)>wP(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=OP(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function PP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}yu(Kn,Ue);yu(Kn,Ue.prototype);yu(Tt,Ue);yu(Tt,Ue.prototype);function ef(e,t){
on(e,null,{enter:function(n){return t(n)?on.STOP:!0}})}function on(e,t,n){for(var r=[{node:e,context:
t,
phase:on.ENTER}];r.length>0;){var o=r.pop();if(o.phase===on.ENTER){var i=n.enter(o.node,o.context);
if(i===
on.STOP)return on.STOP;if(r.push({node:o.node,context:i,phase:on.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:on.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}on.STOP=T("walkDOM.STOP");on.ENTER=0;on.EXIT=1;function Bo(e,t){Un(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ac.XML_APPLICATION,this.type=wH(this.contentType)?
"html":"xml"}function PH(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===oo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function IP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===oo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Vb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function $P(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Vb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function IH(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function $H(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Ai(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function zo(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function _P(e){return e&&
e.nodeType===Ue.TEXT_NODE}function kP(e,t){var n=e.childNodes||[];if(ro(n,zo)||Ai(t))return!1;var r=ro(
n,Ai);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function xP(e,t){var n=e.childNodes||[];function r(i){
return zo(i)&&i!==t}if(ro(n,r))return!1;var o=ro(n,Ai);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function _H(e,t,n){
if(!IH(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!$H(t)||Ai(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function FH(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(zo);if(i.length>1||ro(o,_P))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!kP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(zo(t)&&!kP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ai(t)){if(ro(r,Ai))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=ro(r,zo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function FP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter(zo);if(i.length>1||ro(o,_P))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!xP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(zo(t)&&!xP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ai(t)){if(ro(r,function(u){return Ai(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=ro(r,zo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function tf(e,t,n,r){_H(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||FH)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Oi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Vb(e.ownerDocument||e,e,t),t.nodeType==Oi&&(t.firstChild=t.lastChild=null),
t}Bo.prototype={implementation:null,nodeName:"#document",nodeType:pu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Oi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return tf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===mr&&(this.documentElement=e),e},removeChild:function(e){var t=$P(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){tf(this,e,t,FP),e.ownerDocument=
this,t&&this.removeChild(t),zo(e)&&(this.documentElement=e)},importNode:function(e,t){return MH(this,
e,t)},getElementById:function(e){var t=null;return ef(this.documentElement,function(n){if(n.nodeType==
mr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Uo(Pn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),bH(this.contentType)&&(t.namespaceURI=oo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Mt;var n=t.attributes=new hu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new bu(Pn);return e.ownerDocument=this,e.childNodes=new Mt,e}
,
createTextNode:function(e){var t=new Pc(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createComment:function(e){var t=new rf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new of(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new uf(Pn);return n.ownerDocument=this,n.childNodes=
new Mt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ea(Pn);
return t.ownerDocument=this,t.childNodes=new Mt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",bn.NotSupportedError);
var t=new sf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=qb(e,t),r=new Uo(Pn),o=r.attributes=new hu;return r.childNodes=new Mt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=qb(e,t),r=new Ea(Pn);return r.ownerDocument=this,r.childNodes=new Mt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Wn(Bo,Ue);function Uo(e){Un(e),this._nsMap=
g.create(null)}Uo.prototype={nodeType:mr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===oo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=qb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=bP(e);return new no(this,function(n){var r=[];return t.length>0&&ef(n,function(o){if(o!==n&&o.
nodeType===mr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=bP(i);a=t.every(EH(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===pu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new no(this,function(r){var o=[];return ef(r,function(i){if(!(
i===
r||i.nodeType!==mr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===oo.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new no(this,function(n){var r=[
];
return ef(n,function(o){o!==n&&o.nodeType===mr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Bo.prototype.getElementsByClassName=Uo.prototype.getElementsByClassName;Bo.prototype.
getElementsByTagName=Uo.prototype.getElementsByTagName;Bo.prototype.getElementsByTagNameNS=Uo.prototype.
getElementsByTagNameNS;Wn(Uo,Ue);function Ea(e){Un(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ea.prototype.nodeType=gu;Wn(Ea,Ue);function Ni(e){Un(e)}Ni.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Wn(Ni,Ue);function Pc(e){Un(e)}Pc.prototype={
nodeName:"#text",nodeType:Nc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Wn(Pc,Ni);function rf(e){Un(e)}rf.prototype={
nodeName:"#comment",nodeType:Zb};Wn(rf,Ni);function of(e){Un(e)}of.prototype={nodeName:
"#cdata-section",nodeType:CP};
Wn(of,Pc);function af(e){Un(e)}af.prototype.nodeType=DP;Wn(af,Ue);function Yb(e){Un(e)}Yb.prototype.
nodeType=RH;Wn(Yb,Ue);function Xb(e){Un(e)}Xb.prototype.nodeType=CH;Wn(Xb,Ue);function sf(e){Un(e)}
sf.
prototype.nodeType=RP;Wn(sf,Ue);function bu(e){Un(e)}bu.prototype.nodeName="#document-fragment";bu.prototype.
nodeType=Oi;Wn(bu,Ue);function uf(e){Un(e)}uf.prototype.nodeType=Hb;Wn(uf,Ni);function MP(){}MP.prototype.
serializeToString=function(e,t){return LP.call(e,t)};Ue.prototype.toString=LP;function LP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===pu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return Qb(this,n,a,t),n.join("")}function TP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===oo.XML||o===oo.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Qp(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',bn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
PP),'"')}function Qb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===pu?e:e.ownerDocument,u=s.type==="html";on(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case mr:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',bn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<h;M++){var L=p.item(M);L.prefix=="xmlns"?_.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&_.push({prefix:"",namespace:L.value})}for(var M=0;M<h;M++){
var L=p.item(M);if(TP(L,u,_)){var j=L.prefix||"",z=L.namespaceURI;Qp(t,j?"xmlns:"+j:"xmlns",z,i),_.push(
{prefix:j,namespace:z})}var B=o?o(L):L;B&&(typeof B=="string"?t.push(B):Qp(t,B.name,B.value,i))}if(b===
S&&TP(l,u,_)){var q=l.prefix||"",z=l.namespaceURI;Qp(t,q?"xmlns:"+q:"xmlns",z,i),_.push({prefix:q,
namespace:z})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===oo.HTML)&&(H=kH(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&vH(b)){for(var W=l.firstChild;W;)W.data?t.push(W.data):Qb(W,t,_.slice(),r),W=W.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case pu:case Oi:if(i&&l.nodeType===pu&&l.documentElement==null)
throw new oe("The Document has no documentElement",bn.InvalidStateError);return{ns:d};case gu:return Qp(
t,l.name,l.value,i),null;case Nc:if(i&&St.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",bn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,PP)),null;case CP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',bn.InvalidStateError);return a?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case Zb:if(i){
if(St.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
bn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',bn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case DP:var V=l.publicId,Q=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',bn.InvalidStateError);if(V&&!St.
PubidLiteral_match.test(V))throw new oe("DocumentType publicId is not a valid PubidLiteral",bn.InvalidStateError);
if(Q&&Q!=="."&&!St.SystemLiteral_match.test(Q))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",bn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',bn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),V?(t.push(" ",St.PUBLIC," ",V),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",St.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Hb:if(i){if(!St.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new oe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',bn.InvalidStateError);if(St.InvalidChar.test(l.data))
throw new oe("The ProcessingInstruction data contains characters outside the XML Char production",bn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new oe(
'The ProcessingInstruction data contains "?>"',bn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case RP:if(i&&!St.Name_exact.
test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
bn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function MH(e,t,n){var r;return on(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
gu||n;return s?a:null}}),r}function jP(e,t,n){var r;return on(t,null,{enter:function(o,i){var a=new o.
constructor(Pn);for(var s in o)if(fu(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Mt),a.ownerDocument=e;var l=n;switch(a.nodeType){case mr:var c=o.attributes,d=a.attributes=
new hu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(jP(e,c.item(h),!0));break;
case gu:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function zP(e,t,n){e[t]=n}function Gb(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===mr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
no.prototype,"length",{get:function(){return nf(this),this.$$length}}),g.defineProperty(Ue.prototype,
"textContent",{get:function(){if(this.nodeType===mr||this.nodeType===Oi){var e=[];return on(this,
null,
{enter:function(t){if(t.nodeType===mr||t.nodeType===Oi)return!0;if(t.nodeType===Hb||t.nodeType===Zb)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case mr:case Oi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Ni.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Ni.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(Uo.prototype,
"children",{get:function(){return new no(this,Gb)}}),g.defineProperty(Bo.prototype,"children",{get:
function(){
return new no(this,Gb)}}),g.defineProperty(bu.prototype,"children",{get:function(){return new no(
this,
Gb)}}),zP=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=nf;Et.Attr=Ea;Et.CDATASection=of;
Et.
CharacterData=Ni;Et.Comment=rf;Et.Document=Bo;Et.DocumentFragment=bu;Et.DocumentType=af;Et.DOMImplementation=
NP;Et.Element=Uo;Et.Entity=Xb;Et.EntityReference=sf;Et.LiveNodeList=no;Et.NamedNodeMap=hu;Et.Node=Ue;
Et.NodeList=Mt;Et.Notation=Yb;Et.Text=Pc;Et.ProcessingInstruction=uf;Et.walkDOM=on;Et.XMLSerializer=
MP});var UP=Ie(Ic=>{"use strict";m();var BP=Sa().freeze;Ic.XML_ENTITIES=BP({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Ic.HTML_ENTITIES=BP({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Ic.entityMap=Ic.HTML_ENTITIES});var YP=Ie(cf=>{"use strict";m();var Tu=Sa(),Ce=Kb(),
qP=Sc(),LH=Tu.isHTMLEscapableRawTextElement,jH=Tu.
isHTMLMimeType,zH=Tu.isHTMLRawTextElement,Fc=Tu.hasOwn,WP=Tu.NAMESPACE,BH=qP.ParseError,UH=qP.DOMException,
wu=0,Pi=1,vu=2,$c=3,ku=4,xu=5,_c=6,lf=7;function HP(){}HP.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),qH(t,t=g.create(null)),WH(e,t,n,r,this.errorHandler),r.endDocument()}};
var tw=/&#?\w+;?/g;function WH(e,t,n,r,o){var i=jH(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var wt=55296+(we>>10),Bt=56320+(we&1023);return x.fromCharCode(wt,Bt)}else return x.
fromCharCode(we)}function s(we){var wt=we[we.length-1]===";"?we:we+";";if(!i&&wt!==we)return o.error(
"EntityRef: expecting ;"),we;var Bt=Ce.Reference.exec(wt);if(!Bt||Bt[0].length!==wt.length)return o.
error("entity not matching Reference production: "+we),we;var Ut=wt.slice(1,-1);return Fc(n,Ut)?n[Ut]:
Ut.charAt(0)==="#"?a(parseInt(Ut.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>A){var wt=e.substring(A,we).replace(tw,s);p&&h(A),r.characters(wt,0,we-A),A=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,wt){for(;we>=c&&(wt=d.exec(e));)l=c,c=wt.index+
wt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],A=0;;){try{var N=e.
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
if(r.endElement(H.uri,H.localName,B),W)for(var V in W)Fc(W,V)&&r.endPrefixMapping(V);ge++;break;case"?":
p&&h(N),ge=ZH(e,N,r,o);break;case"!":p&&h(N),ge=JP(e,N,r,o,i);break;default:p&&h(N);var Q=new VP,
de=b[b.length-1].currentNSMap,ge=KH(e,N,Q,de,s,o,i),Pe=Q.length;if(Q.closed||(i&&Tu.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:S.push(Q.tagName)),p&&Pe){for(var ce=KP(p,{}),se=0;se<Pe;se++){var Ct=Q[se];h(
Ct.offset),Ct.locator=KP(p,{})}r.locator=ce,GP(Q,r,de)&&b.push(Q),r.locator=p}else GP(Q,r,de)&&b.push(
Q);i&&!Q.closed?ge=GH(e,ge,Q.tagName,s,r):ge++}}catch(we){if(we instanceof BH)throw we;if(we instanceof
UH)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),ge=-1}ge>A?A=ge:u(f.max(N,A)+1)}}function KP(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function KH(e,t,n,r,o,i,a){function s(h,b,S){if(Fc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(tw,
o),
S)}for(var u,l,c=++t,d=wu;;){var p=e.charAt(c);if(d===wu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Pi)u=e.slice(t,c),d=$c;else if(d===vu)d=$c;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===$c||d===Pi)if(d===Pi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=xu;else throw new E("attribute value no end '"+p+"' match");else if(d==ku)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=xu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case wu:n.setTagName(e.slice(t,c));case xu:
case _c:case lf:
d=lf,n.closed=!0;case ku:case Pi:break;case vu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==wu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case wu:n.setTagName(e.slice(t,c));case xu:case _c:case lf:break;case ku:
case Pi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case vu:d===vu&&(l=u),d==ku?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case $c:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case wu:n.setTagName(e.slice(t,c)),d=_c;break;case Pi:u=e.slice(
t,c),d=vu;break;case ku:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case xu:
d=_c;break}else switch(d){case vu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Pi;break;case xu:i.warning('attribute space is required"'+u+'"!!');case _c:d=Pi,t=c;
break;case $c:
d=ku,t=c;break;case lf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function GP(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=WP.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=WP.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Fc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function GH(e,t,n,r,o){
var i=LH(n);if(i||zH(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
tw,
r)),o.characters(l,0,l.length),u}return t+1}function qH(e,t){for(var n in e)Fc(e,n)&&(t[n]=e[n])}
function ZP(e,t){
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
substringStartsWithCaseInsensitive:u}}function HH(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function JP(e,t,n,r,o){var i=ZP(e,t);
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
o||(i.skipBlanks(),u.internalSubset=HH(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function ZH(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function VP(){this.attributeNames=
g.create(null)}VP.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};cf.XMLReader=HP;cf.parseUtils=ZP;cf.parseDoctypeCommentOrCData=JP});var oI=Ie(
Eu=>{"use strict";m();var Ca=Sa(),JH=ew(),VH=Sc(),XP=UP(),YH=YP(),XH=JH.DOMImplementation,
QH=Ca.hasDefaultHTMLNamespace,eZ=Ca.isHTMLMimeType,tZ=Ca.isValidMimeType,tI=Ca.MIME_TYPE,nw=Ca.NAMESPACE,
QP=VH.ParseError,nZ=YH.XMLReader;function nI(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function rI(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ca.assign,this.
domHandler=e.domHandler||mf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||nI,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}rI.prototype.parseFromString=function(e,t){if(!tZ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=XP.XML_ENTITIES,o=n[""]||null;QH(t)?(r=XP.HTML_ENTITIES,o=nw.HTML):t===tI.XML_SVG_IMAGE&&
(o=nw.SVG),n[""]=o,n.xml=n.xml||nw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new nZ;s.errorHandler=
i,s.domBuilder=i;var u=!Ca.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function mf(e){var t=e||{};this.mimeType=t.mimeType||tI.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Su(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}mf.prototype={startDocument:function(){var e=new XH;this.doc=eZ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;df(this,i),this.currentElement=i,this.locator&&Su(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Su(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Su(this.locator,n),df(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=eI.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Su(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=eI.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Su(this.locator,r),df(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Su(this.locator,i),df(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new QP("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,rZ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new QP(e,this.locator,t)}};function rZ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function eI(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){mf.prototype[e]=function(){return null}});function df(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function oZ(e){if(e==="error")
throw"onErrorStopParsing"}function iZ(){throw"onWarningStopParsing"}Eu.__DOMHandler=mf;Eu.DOMParser=
rI;Eu.normalizeLineEndings=nI;Eu.onErrorStopParsing=oZ;Eu.onWarningStopParsing=iZ});var iI=Ie(We=>{
"use strict";m();var Cu=Sa();We.assign=Cu.assign;We.hasDefaultHTMLNamespace=Cu.hasDefaultHTMLNamespace;
We.isHTMLMimeType=Cu.isHTMLMimeType;We.isValidMimeType=Cu.isValidMimeType;We.MIME_TYPE=Cu.MIME_TYPE;
We.NAMESPACE=Cu.NAMESPACE;var pf=Sc();We.DOMException=pf.DOMException;We.DOMExceptionName=pf.DOMExceptionName;
We.ExceptionCode=pf.ExceptionCode;We.ParseError=pf.ParseError;var Lt=ew();We.Attr=Lt.Attr;We.CDATASection=
Lt.CDATASection;We.CharacterData=Lt.CharacterData;We.Comment=Lt.Comment;We.Document=Lt.Document;We.DocumentFragment=
Lt.DocumentFragment;We.DocumentType=Lt.DocumentType;We.DOMImplementation=Lt.DOMImplementation;We.Element=
Lt.Element;We.Entity=Lt.Entity;We.EntityReference=Lt.EntityReference;We.LiveNodeList=Lt.LiveNodeList;
We.NamedNodeMap=Lt.NamedNodeMap;We.Node=Lt.Node;We.NodeList=Lt.NodeList;We.Notation=Lt.Notation;We.ProcessingInstruction=
Lt.ProcessingInstruction;We.Text=Lt.Text;We.XMLSerializer=Lt.XMLSerializer;var ff=oI();We.DOMParser=
ff.DOMParser;We.normalizeLineEndings=ff.normalizeLineEndings;We.onErrorStopParsing=ff.onErrorStopParsing;
We.onWarningStopParsing=ff.onWarningStopParsing});var gf=Ie((o7e,aI)=>{"use strict";m();function aZ(
e){return e[e.length-1]}function sZ(e){return e[0]}
aI.exports={last:aZ,first:sZ}});var fr=Ie((a7e,lI)=>{"use strict";m();function Mc(e){
"@babel/helpers - typeof";return Mc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Mc(e)}function sI(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function uZ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sI(g(n),!0).forEach(function(r){
lZ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):sI(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function lZ(e,t,
n){
return(t=cZ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function cZ(e){var t=dZ(e,"string");return Mc(t)=="symbol"?t:t+""}function dZ(e,t){if(Mc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Mc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var uI=gf(),hf=uI.last,Ra=uI.first;function Da(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Da.prototype=E.prototype;function an(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}an.prototype=new Da;function Lc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Lc.prototype=new Da;function yf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}yf.prototype=new Da;function Ii(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ii.prototype=new Da;function rw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}rw.prototype=new Da;function mZ(e,t){var n=new rw(e);throw n.properties=uZ({id:
"api_version_error"},t),n}function pZ(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ii(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function fZ(e){var t=new Ii('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function gZ(e){var t=new an(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function hZ(e){var t=new an("Unopened tag");return t.properties={
xtag:hf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function yZ(e){var t=new an(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ra(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function bZ(e){var t=new an(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ra(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function wZ(e){var t=new an("Unclosed tag");return t.properties={
xtag:Ra(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function vZ(e){e.position==="left"?
kZ(e):xZ(e)}function kZ(e){var t=new an('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function xZ(e){var t=new an('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function TZ(e){var t=e.tag,n=e.value,r=e.offset,o=new Lc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function SZ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Lc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function EZ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new an(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function CZ(e){var t=new an(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function RZ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new an("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function DZ(e,t){var n=new an("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function OZ(e){var t=e.tags,n=new an(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Ra(t).value,offset:[
Ra(t).offset,hf(t).offset],closingtag:hf(t).value},Ra(t).square&&(n.properties.square=[Ra(t).square,
hf(t).square]),n}function AZ(e){var t=e.tag,n=e.offset,r=new an('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function NZ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new yf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function PZ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new yf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function IZ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new an(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function $Z(){var e=new Ii("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function _Z(){var e=new Ii(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function FZ(){var e=new Ii(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function MZ(){var e=new Ii(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function LZ(e,t){var n=new an("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}lI.exports={XTError:Da,XTTemplateError:
an,XTInternalError:Ii,XTScopeParserError:yf,
XTAPIVersionError:rw,RenderingError:Lc,XTRenderingError:Lc,getClosingTagNotMatchOpeningTag:OZ,
getLoopPositionProducesInvalidXMLError:AZ,
getScopeCompilationError:NZ,getScopeParserExecutionError:PZ,getUnclosedTagException:wZ,
getUnopenedTagException:hZ,
getUnmatchedLoopException:RZ,getDuplicateCloseTagException:bZ,getDuplicateOpenTagException:yZ,
getCorruptCharactersException:TZ,
getInvalidRawXMLValueException:SZ,getUnbalancedLoopException:DZ,throwApiVersionError:mZ,
throwFileTypeNotHandled:fZ,
throwFileTypeNotIdentified:pZ,throwMalformedXml:$Z,throwMultiError:gZ,throwExpandNotFound:EZ,
throwRawTagShouldBeOnlyTextInParagraph:CZ,
throwUnimplementedTagType:IZ,throwXmlTagNotFound:vZ,throwXmlInvalid:LZ,throwResolveBeforeCompile:_Z,
throwRenderInvalidTemplate:FZ,throwRenderTwice:MZ}});var At=Ie((u7e,yI)=>{"use strict";m();function jZ(
e,t){return WZ(e)||UZ(e,t)||BZ(e,t)||zZ()}function zZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function BZ(e,t){
if(e){if(typeof e=="string")return cI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?cI(e,t):void 0}}function cI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function UZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function WZ(
e){
if(k.isArray(e))return e}var dI=iI(),KZ=dI.DOMParser,GZ=dI.XMLSerializer,qZ=fr(),mI=qZ.throwXmlTagNotFound,
pI=gf(),HZ=pI.last,ZZ=pI.first,JZ=g.prototype.hasOwnProperty,VZ=Function.prototype.bind,bf=Function.
prototype.call,YZ=bf.bind(bf,VZ),XZ=YZ(bf,bf,JZ);function QZ(e){return/^[ \n\r\t]+$/.test(e)}
function eJ(e){
return{get:function(n){return e==="."?n:n&&(XZ(n,e)?n[e]:void 0)}}}function tJ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var ow={};function nJ(e,t,n){var r;if(ow[
t]?
r=ow[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),ow[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function rJ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function oJ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function iJ(e,t){
return e.lastIndexOf(t,0)===0}function aJ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function sJ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function uJ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function lJ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:eJ,warnFn:tJ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function cJ(e){return new GZ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function dJ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new KZ().parseFromString(e,
"text/xml")}var fI=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],jc=fI.map(
function(e){
var t=jZ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function mJ(e){for(var t=jc.length-1;t>=0;t--){var n=jc[t];e=e.replace(n.rstart,n.end)}return e}
function pJ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=jc.length;r<o;r++)n=jc[
r],
e=e.replace(n.rend,n.start);return e}function fJ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function gJ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var hJ=new RegExp(x.fromCharCode(160),"g");function yJ(e){return e.replace(
hJ," ")}function bJ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function aw(e,t){return e==="</"+t+">"}function sw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function wJ(e,t,n){var r=gI(e,t,n);if(r!==null)return r;mI({position:"right",
element:t,
parsed:e,index:n})}function gI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(aw(a.value,l)&&r--,sw(a.value,l)&&r++,r===0)return o}
return null}function vJ(e,t,n){var r=hI(e,t,n);if(r!==null)return r;mI({position:"left",element:t,
parsed:e,
index:n})}function hI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(sw(i.value,u)&&r--,aw(i.value,u)&&r++,r===0)return o}return null}
function kJ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function xJ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function TJ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function SJ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function EJ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function CJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function RJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function DJ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function OJ(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var iw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function AJ(e){return iw.lastIndex=0,iw.test(e)}function NJ(e){return typeof e!="string"&&(e=x(e)),e.
replace(iw,"")}function PJ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function IJ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function $J(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}yI.exports={getPartWithDelimiters:$J,endsWith:oJ,
startsWith:iJ,
isContent:DJ,isParagraphStart:TJ,isParagraphEnd:SJ,isBreakTag:EJ,isTagStart:kJ,isTagEnd:xJ,
isTextStart:CJ,
isTextEnd:RJ,isStarting:sw,isEnding:aw,isModule:OJ,uniq:sJ,getDuplicates:aJ,chunkBy:uJ,last:HZ,first:
ZZ,
xml2str:cJ,str2xml:dJ,getRightOrNull:gI,getRight:wJ,getLeftOrNull:hI,getLeft:vJ,pregMatchAll:bJ,
convertSpaces:yJ,
charMapRegexes:jc,hasCorruptCharacters:AJ,removeCorruptCharacters:NJ,getDefaults:lJ,wordToUtf8:mJ,
utf8ToWord:pJ,
concatArrays:fJ,pushArray:gJ,invertMap:PJ,charMap:fI,getSingleAttribute:rJ,setSingleAttribute:nJ,
isWhiteSpace:QZ,
stableSort:IJ}});var kI=Ie((c7e,vI)=>{"use strict";m();function _J(e,t){return jJ(e)||LJ(e,t)||MJ(e,
t)||FJ()}function FJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function MJ(e,t){
if(e){if(typeof e=="string")return bI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?bI(e,t):void 0}}function bI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function LJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function jJ(
e){
if(k.isArray(e))return e}function sn(e){"@babel/helpers - typeof";return sn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},sn(e)}function zJ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function wI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,UJ(r.key),r)}}
function BJ(e,t,n){
return t&&wI(e.prototype,t),n&&wI(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function UJ(e){
var t=WJ(e,"string");return sn(t)=="symbol"?t:t+""}function WJ(e,t){if(sn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(sn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var KJ=(function(){
function e(){
zJ(this,e)}return BJ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(sn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(sn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(sn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(sn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(sn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(sn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(sn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(sn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(sn(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=_J(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(sn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(sn(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(sn(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();vI.exports=KJ});
var TI=Ie((m7e,xI)=>{"use strict";m();var GJ=At(),qJ=GJ.str2xml,HJ="_rels/.rels";function ZJ(e){for(
var t=e.
files[HJ],n=t?qJ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}xI.exports={getRelsTypes:ZJ}}
);var CI=Ie((f7e,EI)=>{"use strict";m();var JJ=At(),VJ=JJ.str2xml,SI="[Content_Types].xml";function YJ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==SI&&(r[l]=p)}r[l]||(r[l]="")}),r}function XJ(e){var t=e.files[SI],n=t?VJ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}EI.exports={collectContentTypes:YJ,getContentTypes:XJ}});
var $i=Ie((h7e,RI)=>{"use strict";m();var QJ=fr(),e7=QJ.XTInternalError;function Wo(){}function Ru(e){
return e}RI.exports=function(e){var t={on:Wo,set:Wo,getFileType:Wo,optionsTransformer:Ru,preparse:Ru,
matchers:function(){return[]},parse:Wo,getTraits:Wo,postparse:Ru,errorsTransformer:Ru,preResolve:Wo,
resolve:Wo,getRenderedMap:Ru,render:Wo,nullGetter:Wo,postrender:Ru};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new e7(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var vf=Ie((b7e,_I)=>{"use strict";m();function Bc(e){
"@babel/helpers - typeof";return Bc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bc(e)}function t7(e){return o7(e)||
r7(e)||II(e)||n7()}function n7(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function r7(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function o7(e){
if(k.isArray(e))return uw(e)}function PI(e,t){return s7(e)||a7(e,t)||II(e,t)||i7()}function i7(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function II(e,t){
if(e){if(typeof e=="string")return uw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?uw(e,t):void 0}}function uw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function a7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function s7(
e){
if(k.isArray(e))return e}function DI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function $I(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?DI(g(n),!0).forEach(function(r){u7(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):DI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function u7(e,t,n){return(t=l7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function l7(e){var t=c7(e,"string");return Bc(t)=="symbol"?t:
t+""}function c7(e,t){if(Bc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Bc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var io=At(),d7=io.getRightOrNull,
m7=io.getRight,p7=io.getLeft,
f7=io.getLeftOrNull,g7=io.chunkBy,h7=io.isTagStart,y7=io.isTagEnd,OI=io.isContent,wf=io.last,zc=io.first,
cw=fr(),b7=cw.XTTemplateError,w7=cw.throwExpandNotFound,AI=cw.getLoopPositionProducesInvalidXMLError;
function v7(e,t){if(e.length===0)return!1;var n=wf(e).substr(1);return n.indexOf(t)===0}function k7(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?v7(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function x7(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function T7(e,t,n){for(var r=k7(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(x7(l,r)){if(d){var p=f7(
e,l,t[0].offset),h=d7(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=g7(b,
function(q){
return h7(l,q)?"start":y7(l,q)?"end":null}),A=zc(S),N=wf(S),P=A.filter(OI),I=N.filter(OI);if(P.length!==
1||I.length!==1)return 0}for(var _=S7(r),M=0,L=0;L<_.length;L++){var j=_[L],z=j.tag,B=j.position;z===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:AI({tag:zc(t).part.value,offset:[zc(t).part.
offset,wf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return E7(
r)?{}:{error:AI({tag:zc(t).part.value,offset:[zc(t).part.offset,wf(t).part.offset]})}}function S7(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=lw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function lw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function E7(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=lw(r),a=lw(
o);if(i!==a)return!1}return!0}function C7(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
p7(n,o,t),i=m7(n,o,t)}catch(l){var s=$I({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}w7(s)}return[a,i]}}function NI(e,t,n,r){var o=PI(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function R7(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=C7(a,o,e,t);if(!s)continue;var u=PI(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,A=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(A.left<d)){var N=void 0;try{N=NI([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError($I({part:A.part,rootError:I,postparsed:e,
expandOne:NI},t.errors));if(P==="ignore")continue}if(I instanceof b7)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(S=e).splice.apply(S,[N.left,N.right+1-N.left].concat(t7(N.inner))))}
}
return{postparsed:e,errors:n}}_I.exports={expandToOne:R7,getExpandToDefault:T7}});var kf=Ie((v7e,MI)=>{
"use strict";m();var D7="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
O7="application/vnd.ms-word.document.macroEnabled.main+xml",A7="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
N7="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",P7="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
I7="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",$7="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
_7="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",F7="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
M7="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",L7="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
j7="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",z7="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
B7="application/vnd.ms-excel.sheet.macroEnabled.main+xml",U7="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
FI=[D7,O7,A7,N7],W7={main:FI,docx:[P7].concat(FI,[_7,I7,$7]),pptx:[F7,M7,L7,j7],xlsx:[z7,B7,
U7]};MI.exports=W7});var dw=Ie((x7e,LI)=>{"use strict";m();var K7="application/vnd.openxmlformats-package.core-properties+xml",
G7="application/vnd.openxmlformats-officedocument.extended-properties+xml",q7="application/vnd.openxmlformats-officedocument.custom-properties+xml",
H7="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",Z7="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
J7="application/vnd.ms-office.drawingml.diagramDrawing+xml";LI.exports={settingsContentType:H7,
coreContentType:K7,appContentType:G7,customContentType:q7,diagramDataContentType:Z7,
diagramDrawingContentType:J7}});var UI=Ie((S7e,BI)=>{"use strict";m();function Uc(e){
"@babel/helpers - typeof";return Uc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Uc(e)}function V7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function jI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,X7(r.key),r)}}function Y7(e,t,n){return t&&jI(e.prototype,t),n&&jI(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function X7(e){var t=Q7(e,"string");return Uc(t)=="symbol"?t:t+""}
function Q7(e,t){
if(Uc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Uc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var eV=At(),tV=eV.pushArray,nV=$i(),mw=kf(),Du=dw(),rV=Du.settingsContentType,oV=Du.
coreContentType,iV=Du.appContentType,aV=Du.customContentType,sV=Du.diagramDataContentType,uV=Du.diagramDrawingContentType,
zI=[rV,oV,iV,aV,sV,uV],lV=(function(){function e(){V7(this,e),this.name="Common"}return Y7(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<zI.length;i++){
var a=zI[i];o[a]&&tV(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=mw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var A=S[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(mw.main.
indexOf(h)!==-1||h===mw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
BI.exports=function(){return nV(new lV)}});var JI=Ie((C7e,ZI)=>{"use strict";m();function Wc(e){
"@babel/helpers - typeof";return Wc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Wc(e)}function cV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function WI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,mV(r.key),r)}}function dV(e,t,n){return t&&WI(e.prototype,t),n&&WI(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function mV(e){var t=pV(e,"string");return Wc(t)=="symbol"?t:t+""}
function pV(e,t){
if(Wc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Wc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var fV=fr(),xf=fV.getScopeParserExecutionError,gV=gf(),KI=gV.last,hV=At(),Ou=hV.concatArrays;
function GI(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function qI(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=GI(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return GI(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw xf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return qI.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw xf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function HI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw xf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?HI.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw xf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var yV=(function(){function e(t){cV(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return dV(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,KI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,KI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=qI.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return HI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ou([this.scopeTypes,[this.scopeType]]),scopeList:Ou([
this.
scopeList,[n]]),scopePath:Ou([this.scopePath,[r]]),scopePathItem:Ou([this.scopePathItem,[o]]),
scopePathLength:Ou(
[this.scopePathLength,[a]]),scopeLindex:Ou([this.scopeLindex,[i.lIndex]])})}}])})();ZI.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new yV(e)}});var fw=Ie((D7e,a$)=>{"use strict";m();function Gc(e){"@babel/helpers - typeof";
return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}function r$(e,t){return kV(e)||
vV(e,t)||wV(e,t)||bV()}function bV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function wV(e,t){
if(e){if(typeof e=="string")return VI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?VI(e,t):void 0}}function VI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function vV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function kV(
e){
if(k.isArray(e))return e}function YI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Au(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?YI(g(n),!0).forEach(function(r){xV(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):YI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function xV(e,t,n){return(t=TV(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function TV(e){var t=SV(e,"string");return Gc(t)=="symbol"?t:
t+""}function SV(e,t){if(Gc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Gc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Oa=fr(),XI=Oa.getUnclosedTagException,
EV=Oa.getUnopenedTagException,
CV=Oa.getDuplicateOpenTagException,RV=Oa.getDuplicateCloseTagException,QI=Oa.throwMalformedXml,DV=Oa.
throwXmlInvalid,e$=Oa.XTTemplateError,Sf=At(),OV=Sf.isTextStart,AV=Sf.isTextEnd,t$=Sf.wordToUtf8,NV=Sf.
pushArray,o$=0,i$=1,Kc=2,Tf=3;function PV(e,t){return e[0]<=t.offset&&t.offset<e[1]}function IV(e,t){
return OV(e)?(t&&QI(),!0):AV(e)?(t||QI(),!1):t}function $V(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function _V(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&DV(e,d);var h=e.slice(d,r+1),b=$V(h),S=b.tag,A=b.position,N=i[S];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:h,tag:S})}return c}function FV(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(CV({xtag:a,offset:
h})),
i=c,l.push(Au(Au({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(XI({xtag:t$(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(RV({xtag:a,offset:h}
)),
i=c,l.push(Au(Au({},c),{},{error:!0})),l):(r.push(EV({xtag:a,offset:p})),i=c,l.push(Au(Au({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(XI({xtag:t$(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function MV(e,t){
return e===-1&&t===-1?o$:e===t?i$:e===-1||t===-1?t<e?Kc:Tf:e<t?Kc:Tf}function LV(e){var t=e.split(
" ");
if(t.length!==2){var n=new e$("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=r$(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new e$("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function jV(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=MV(u,l);switch(p===i$&&(p=s?Tf:Kc),p){case o$:return r;case Tf:s=!1,a=l,c="end",
d=i.length;break;case Kc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Kc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,h-a-o.length-1),A=LV(S),N=r$(
A,
2);o=N[0],i=N[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function n$(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=jV(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=FV(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],_=P.offset,M=[_,_+I.value.length],
L=I.value,j=[];S<p.length&&PV(M,p[S]);)j.push(p[S]),S++;var z=[],B=0;b>0&&(B=b,b=0);for(var q=0;q<j.
length;q++){var H=j[q],W=L.substr(B,H.offset-_-B);if(H.changedelimiter){H.position==="start"?W.length>
0&&z.push({type:"content",value:W}):B=H.offset-_+H.length;continue}W.length>0&&(z.push({type:
"content",value:W}),B+=W.length);var V={type:"delimiter",position:H.position,offset:B+_};z.push(V),B=H.offset-
_+H.length}b=B-L.length;var Q=L.substr(B);Q.length>0&&z.push({type:"content",value:Q}),A.push(z)}
return{
parsed:A,errors:h}}function pw(e){return e.type==="content"&&e.position==="insidetag"}function zV(e){
return e.filter(pw)}function BV(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=IV(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&pw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}a$.exports={parseDelimiters:n$,parse:function(t,n,r,o){BV(t,o);for(var i=n$(zV(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(pw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}NV(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=_V(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var u$=Ie((A7e,s$)=>{"use strict";m();function gw(e){return GV(e)||KV(e)||WV(e)||
UV()}function UV(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function WV(e,t){
if(e){if(typeof e=="string")return hw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hw(e,t):void 0}}function KV(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function GV(e){if(k.isArray(e))return hw(e)}function hw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function qc(e){return e.type==="placeholder"}
function qV(e){var t={},n=[{items:e.filter(qc),parents:[],path:[]}];function r(z,B,q){q.length&&
n.push({items:q,parents:[].concat(gw(B.parents),[z]),path:z.dataBound!==!1&&!z.attrParsed&&z.value&&
!z.attrParsed?[].concat(gw(B.path),[z.value]):gw(B.path)})}function o(z,B){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,H=z,W=0;W<q;W++)H=H[B[W]];return H}function i(z,B){
for(var q=B.
length,H=0;H<B.length;H++){var W=B[H],V=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);V>z.lIndex&&q--}return q}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
qc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(qc));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
_;(I=s)[_=P.value]||(I[_]={}),r(P,a,P.subparsed.filter(qc))}else{var M,L,j=i(p,a.parents);s=o(t,a.path,
j),(M=s)[L=P.value]||(M[L]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
s$.
exports={getTags:qV,isPlaceholder:qc}});var c$=Ie((P7e,l$)=>{"use strict";m();var HV=At(),ZV=HV.pushArray;
function JV(e,t){return t instanceof
E?ZV(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function VV(e,t){if(console.log(C.stringify({error:e},JV,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}l$.exports=VV});var yw=Ie(($7e,d$)=>{"use strict";m();var YV=At(),
XV=YV.pregMatchAll;d$.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=XV(i,r.content),r}});var p$=Ie((F7e,m$)=>{
"use strict";m();function Hc(e){"@babel/helpers - typeof";return Hc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Hc(e)}var QV=new RegExp(x.fromCharCode(
160),"g");function Nu(e){return e.replace(QV," ")}function eY(e,t){var n=Hc(e);if(n==="string")return Nu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Nu(t));if(n==="function")return!!e(t)}
function tY(e,t){var n=Hc(e);if(n==="string")return Nu(t).substr(e.length);if(e instanceof RegExp)return Nu(
t).match(e)[1];if(n==="function")return e(t)}function nY(e,t){var n=Hc(e);if(n==="string")return[t,
Nu(
t).substr(e.length)];if(e instanceof RegExp)return Nu(t).match(e);if(n==="function")return[t,e(t)]}
m$.
exports={match:eY,getValue:tY,getValues:nY}});var b$=Ie((L7e,y$)=>{"use strict";m();function Zc(e){
"@babel/helpers - typeof";return Zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zc(e)}function f$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _i(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?f$(g(n),!0).forEach(function(r){
rY(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):f$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function rY(e,t,
n){
return(t=oY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function oY(e){var t=iY(e,"string");return Zc(t)=="symbol"?t:t+""}function iY(e,t){if(Zc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function g$(e,t){return lY(e)||uY(e,t)||sY(e,t)||aY()}function aY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sY(e,t){
if(e){if(typeof e=="string")return h$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?h$(e,t):void 0}}function h$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function uY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function lY(
e){
if(k.isArray(e))return e}var Ef=At(),cY=Ef.wordToUtf8,bw=Ef.pushArray,dY=Ef.isParagraphStart,mY=Ef.isBreakTag,
ww=p$(),pY=ww.match,fY=ww.getValue,gY=ww.getValues;function hY(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new E(
"module matcher returns a non array");bw(n,i)}}return n}function yY(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=g$(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=g$(c,2);l.value=d[1]}r.push(_i({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function bY(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=pY,t.getValue=fY,t.getValues=gY;var a=hY(n,t),s=yY(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var wY={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return bY(d,_i(_i(_i({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
cY(i))),bw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(mY(c)||dY(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,_i(_i({},u),{},{postparse:
function(b,S){
return a(b,_i(_i({},u),S))},getTraits:o}));if(p!=null){if(p.errors){bw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};y$.exports=wY});var vw=Ie((z7e,w$)=>{"use strict";
m();function vY(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}w$.exports=vY});var T$=Ie((U7e,x$)=>{"use strict";m();var k$=fr(),kY=k$.throwUnimplementedTagType,
xY=k$.XTScopeParserError,
TY=At(),v$=TY.pushArray,SY=vw();function EY(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function CY(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=SY(u,e);var l=void 0;try{l=EY(u,e)}catch(h){if(h instanceof xY){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&v$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}kY(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
v$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}x$.exports=CY});var E$=Ie((K7e,S$)=>{"use strict";m();
function RY(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function DY(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function OY(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(RY(s));DY(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}S$.exports=OY});var P$=Ie((q7e,N$)=>{"use strict";m();function Jc(e){
"@babel/helpers - typeof";return Jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Jc(e)}function C$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function R$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?C$(g(n),!0).forEach(function(r){
AY(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):C$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function AY(e,t,
n){
return(t=NY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function NY(e){var t=PY(e,"string");return Jc(t)=="symbol"?t:t+""}function PY(e,t){if(Jc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var IY=At(),D$=IY.pushArray,$Y=vw();function _Y(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function A$(e,t,n,r){var o=_Y(e,R$(R$({},r),{},{
resolvedId:$Y(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?D$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?D$(n,i):n.push(i)})}function FY(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=MY(
e,n,t);return i?i.then(function(){return O$(e,n,t)}):O$(e,n,t)}function MY(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return A$(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function O$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(A$(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
N$.exports=FY});var _$=Ie((Z7e,$$)=>{"use strict";m();var Vc=At(),Pu=Vc.startsWith,LY=Vc.endsWith,kw=Vc.isStarting,
I$=Vc.
isEnding,jY=Vc.isWhiteSpace,zY=kf();function BY(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||jY(o)||Pu(o,"<w:bookmarkEnd")||(LY(t,"</w:tbl>")&&!Pu(o,"<w:p")&&!Pu(o,"<w:tbl")&&!Pu(o,
"<w:sectPr")&&!Pu(o,"</w:ftr>")&&!Pu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function UY(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;zY.docx.indexOf(t.contentType)!==-1&&(e=BY(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,S=e.length;b<S;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(I$(A,u)){if(r=-1,p){for(var N=-1,
P=o;P>0;P--)if(kw(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(I$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=h.join("")+c+A)}h=null}else{h&&h.push(A);for(var M=0,
L=l.length;M<L;M++)if(kw(A,l[M])){r=-1,h=null;break}}r===-1&&kw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[A]))}}return e}$$.exports=UY});var W$=Ie((V7e,U$)=>{
"use strict";m();function Yc(e){"@babel/helpers - typeof";return Yc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}function WY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function F$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,GY(r.key),r)}}function KY(e,t,n){return t&&F$(e.prototype,t),n&&F$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function GY(e){var t=qY(e,"string");return Yc(t)=="symbol"?t:t+""}
function qY(e,t){
if(Yc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Yc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Tw=At(),M$=Tw.pushArray,HY=Tw.wordToUtf8,ZY=Tw.convertSpaces,JY=yw(),L$=fw(),xw=b$(
),
j$=T$(),VY=E$(),z$=P$(),YY=_$(),XY=Function.prototype.bind,B$=Function.prototype.call,QY=B$.bind(B$,
XY);function eX(e,t){for(var n=JY(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return HY(ZY(r.join("")))}U$.exports=(function(){function e(t,n){WY(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return KY(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=z$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return z$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var S,A=h[b];A instanceof E||(A=new E(A)),(S=A).properties||(S.properties={}),A.properties.file=i,h[
b]=
A}if(h.length!==0)throw h;return Promise.all(p).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return eX(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=L$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=L$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;M$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=xw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=xw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=xw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),M$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:QY(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=j$,r.joinUncorrupt=YY;var o=j$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=VY(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var o_=Ie((X7e,r_)=>{
"use strict";m();function ed(e){"@babel/helpers - typeof";return ed=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function K$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Fi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?K$(g(n),!0).forEach(function(r){
tX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):K$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function tX(e,t,
n){
return(t=e_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function nX(e,t){return aX(e)||iX(e,t)||oX(e,t)||rX()}function rX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function oX(e,t){
if(e){if(typeof e=="string")return G$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?G$(e,t):void 0}}function G$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function iX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function aX(
e){
if(k.isArray(e))return e}function sX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function q$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,e_(r.key),r)}}function uX(e,t,n){
return t&&q$(e.prototype,t),n&&q$(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function e_(e){
var t=lX(e,"string");return ed(t)=="symbol"?t:t+""}function lX(e,t){if(ed(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ed(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var gr=At(),cX=gr.chunkBy,
Cf=gr.last,Cw=gr.isParagraphStart,Sw=gr.isModule,H$=gr.pushArray,t_=gr.isParagraphEnd,dX=gr.isContent,
Qc=gr.startsWith,Rw=gr.isTagEnd,Iu=gr.isTagStart,Ew=gr.getSingleAttribute,Z$=gr.setSingleAttribute,
mX=kf(),
pX=$i(),fX=At(),J$=fX.isWhiteSpace,Xc="loop";function gX(e){for(var t=0;t<e.length;t++){var n=e[t];
if(dX(
n))return!0}return!1}function hX(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function n_(e){var t=hX(e.subparsed);return t!=null&&t.tag!=="w:t"}function yX(e){return e.
hasPageBreak&&n_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function bX(e){return e.length&&
Cw(e[0])&&t_(Cf(e))}function V$(e){return gX(e)?0:e.length}function Y$(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function wX(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function vX(e){for(var t=0;t<e.length;t++){var n=e[t];if(Iu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function kX(e){for(var t=0;t<e.length;t++){var n=e[t];if(Iu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function xX(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function TX(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Qc(o,"<w:sectPr")&&(n=!0),n&&(Qc(o,"<w:type")&&(t=!0),!t&&Qc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function SX(e){for(var t=0,
n=0;n<e.length;n++)!Qc(e[n],"<w:headerReference")&&!Qc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function X$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function Q$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function EX(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Iu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Rw("w:sectPr",o)&&(n=null)}return t}function CX(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Iu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Rw("w:sectPr",o)&&(t=!1)}return n}function RX(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Rw("w:sectPr",o)&&(n=!0),Iu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Cw(o)){if(t.length>0)return t.join("");break}}return""}var DX=(function(
){
function e(){sX(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return uX(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;mX.main.indexOf(
o)!==-1&&(this.sects=EX(n))}},{key:"matchers",value:function(){var n=Xc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=nX(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Sw(s,Xc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=CX(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&vX(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){kX(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=RX(n)}if(!o||o.expandTo!=="auto"||o.module!==Xc||!bX(n))return n;o.paragraphLoop=
!0;var l=0,c=cX(n,function(S){return Cw(S)&&(l++,l===1)?"start":t_(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Cf(c),h=V$(d),b=V$(p);return h>0&&c[1][0].type==="content"&&J$(c[1][0].value)&&(h+=1),b>0&&Cf(c[c.
length-2]).type==="content"&&J$(Cf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=X$(d),o.hasPageBreak=
X$(p),Q$(d)&&(h=0),Q$(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Sw(n,Xc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Fi(Fi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Fi(Fi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
A=S.resolved,N=S.errors;H$(c,N),h.push(A)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Sw(n,Xc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Ew(u.value,"h")),s-=l;var c=0,d=n_(n);function p(A,N,P){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),_=0,M=n.subparsed;_<M.length;_++){
var L=M[_];if(Iu("a16:rowId",L)){var j=+Ew(L.value,"val")+c;c=1,L.value=Z$(L.value,"val",j)}}var z=r.
render(Fi(Fi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&Y$(
z);var B=I.scopePathItem.some(function(V){return V!==0});B?(n.sectPrCount===1&&(z.parts=SX(z.parts)),
n.addContinuousType&&(z.parts=TX(z.parts))):n.addNextPage&&xX(z.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&Y$(z),n.hasPageBreakBeginning&&d&&wX(z);for(var q=0,H=z.parts;q<H.length;q++){var W=H[
q];
i.push(W)}H$(a,z.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:yX(n)||"",
errors:a};if(s!==0){var S=+Ew(
o.lastExt.value,"cy");o.lastExt.value=Z$(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Fi(
Fi({},r),{},{basePart:n})),errors:a}}}])})();r_.exports=function(){return pX(new DX)}});var c_=Ie((
eVe,l_)=>{"use strict";m();function td(e){"@babel/helpers - typeof";return td=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function OX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function i_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,NX(r.key),r)}}function AX(e,t,n){return t&&i_(e.prototype,t),n&&i_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function NX(e){var t=PX(e,"string");return td(t)=="symbol"?t:t+""}
function PX(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var IX=$i(),nd=At(),$X=nd.isTextStart,_X=nd.isTextEnd,FX=nd.endsWith,MX=nd.startsWith,
a_=nd.pushArray,s_='<w:t xml:space="preserve">',LX=s_.length,u_="</w:t>",jX=u_.length;function zX(e){
return $X(e)&&e.tag==="w:t"}function Dw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function BX(e,t){
return e&&
e.basePart&&t.length>1}var UX=(function(){function e(){OX(this,e),this.name="SpacePreserveModule"}
return AX(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return zX(d)&&(i=!0,s=o.length),i?(o.push(d),BX(r,o)&&
(a=r.basePart.endLindex,o[0].value=Dw(o,0)),u(d,o)&&(o[s].value=Dw(o,s),a=d.endLindex),_X(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Dw(o,s)),a_(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return a_(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&MX(s,u_)&&(n[r]=n[r].substr(0,n[r].length-LX)+"<w:t/>",s=s.substr(jX),n[i]=s),o=FX(
s,s_),r=i}return n}}])})();l_.exports=function(){return IX(new UX)}});var h_=Ie((nVe,g_)=>{
"use strict";m();function rd(e){"@babel/helpers - typeof";return rd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},rd(e)}function WX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function d_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,GX(r.key),r)}}function KX(e,t,n){return t&&d_(e.prototype,t),n&&d_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function GX(e){var t=qX(e,"string");return rd(t)=="symbol"?t:t+""}
function qX(e,t){
if(rd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(rd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var HX=vf(),p_=At(),ZX=p_.isContent,m_=p_.getPartWithDelimiters,f_=fr(),JX=f_.throwRawTagShouldBeOnlyTextInParagraph,
VX=f_.getInvalidRawXMLValueException,YX=$i(),Ow="rawxml";function XX(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];ZX(l)&&
JX({paragraphParts:a,part:t})}return t}var QX=(function(){function e(){WX(this,e),this.name="RawXmlModule",
this.prefix="@"}return KX(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Ow]]}},{key:"postparse",
value:function(n){
var r=this;return HX.expandToOne(n,{moduleName:Ow,getInner:XX,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(m_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Ow)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[VX({tag:n.value,value:o,
partDelims:m_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();g_.exports=function(){return YX(new QX)}});
var b_=Ie((oVe,y_)=>{"use strict";m();function eQ(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}y_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=eQ(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var T_=Ie(
(aVe,x_)=>{"use strict";m();function od(e){"@babel/helpers - typeof";return od=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},od(e)}function tQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function w_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,rQ(r.key),r)}}function nQ(e,t,n){return t&&w_(e.prototype,t),n&&w_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function rQ(e){var t=oQ(e,"string");return od(t)=="symbol"?t:t+""}
function oQ(e,t){
if(od(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(od(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var iQ="expandPair",aQ=b_(),Pw=At(),sQ=Pw.getLeft,uQ=Pw.getRight,Nw=Pw.pushArray,lQ=$i(
),
cQ=vf(),dQ=cQ.getExpandToDefault,Iw=fr(),v_=Iw.getUnmatchedLoopException,mQ=Iw.getClosingTagNotMatchOpeningTag,
k_=Iw.getUnbalancedLoopException;function pQ(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Aw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function fQ(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(v_(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Aw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Aw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Aw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(mQ({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
v_(c))}return{traits:[],errors:n}}function gQ(e){var t={},n=[],r=[],o=[];for(Nw(o,e);o.length>0;){
var i=fQ(
o);Nw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=pQ(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var hQ=(function(){function e(){tQ(this,e),this.name="ExpandPairTrait"}return nQ(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Nw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(iQ,n,r);u=u.map(function(P){return P||[]}),u=
aQ(u);var l=gQ(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(P){var I=P[0].part.expandTo;if(I===
"auto"&&s!=="text"){var _=dQ(n,P,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||s==="text"){
var M=P[0].offset,L=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(k_(P,h)),h=P,p=L,[M,L]}var j,z;try{j=sQ(n,I,P[0].offset)}catch(B){d.push(B)}try{z=uQ(n,I,P[1].offset)}
catch(B){
d.push(B)}return j<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(k_(P,h)),p=z,h=P,
[j,z]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,N=n.reduce(function(P,I,_){var M=S<c.length&&
b[S][0]<=_&&_<=b[S][1],L=c[S],j=b[S];if(!M)return P.push(I),P;if(j[0]===_&&(A=[]),L[0].offset!==_&&L[
1].
offset!==_&&A.push(I),j[1]===_){var z=n[L[0].offset];z.subparsed=a(A,{basePart:z}),z.endLindex=L[1].
part.lIndex,delete z.location,delete z.expandTo,P.push(z),S++;for(var B=b[S];B&&B[0]<_;)S++,B=b[S]}
return P},
[]);return{postparsed:N,errors:d}}}])})();x_.exports=function(){return lQ(new hQ)}});var D_=Ie((uVe,
R_)=>{"use strict";m();function id(e){"@babel/helpers - typeof";return id=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},id(e)}function yQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function S_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,wQ(r.key),r)}}function bQ(e,t,n){return t&&S_(e.prototype,t),n&&S_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function wQ(e){var t=vQ(e,"string");return id(t)=="symbol"?t:t+""}
function vQ(e,t){
if(id(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(id(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var kQ=$i(),C_=fr(),xQ=C_.getScopeCompilationError,TQ=C_.getCorruptCharactersException,
$w=At(),E_=$w.utf8ToWord,SQ=$w.hasCorruptCharacters,EQ=$w.removeCorruptCharacters,Rf=dw(),CQ=Rf.settingsContentType,
RQ=Rf.coreContentType,DQ=Rf.appContentType,OQ=Rf.customContentType,AQ=[CQ,RQ,DQ,OQ],NQ={docx:"w",
pptx:"a"},PQ=(function(){function e(){yQ(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return bQ(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=NQ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(xQ({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(AQ.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=EQ(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&SQ(c))return{errors:[TQ({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):E_(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(E_(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
R_.exports=function(){return kQ(new PQ)}});var $_=Ie((cVe,I_)=>{"use strict";m();var O_=o_(),IQ=c_(),
A_=h_(),N_=T_(),P_=D_();function $Q(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[O_,IQ,N_,A_,P_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function _Q(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[O_,N_,A_,P_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}I_.exports={docx:
$Q,pptx:_Q}});var Q_=Ie((mVe,jw)=>{"use strict";m();var FQ=["modules"];function __(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function ao(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?__(g(n),!0).forEach(function(r){MQ(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):__(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function MQ(e,t,n){return(t=K_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function F_(e,t){return BQ(e)||zQ(e,t)||jQ(e,t)||LQ()}
function LQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function jQ(e,t){
if(e){if(typeof e=="string")return M_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?M_(e,t):void 0}}function M_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function zQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function BQ(
e){
if(k.isArray(e))return e}function _u(e){"@babel/helpers - typeof";return _u=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},_u(e)}function UQ(e,t){if(e==null)return{};var n,r,o=WQ(e,t);
if(g.
getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function WQ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function KQ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function L_(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
g.defineProperty(e,K_(r.key),r)}}function GQ(e,t,n){return t&&L_(e.prototype,t),n&&L_(e,n),g.defineProperty(
e,"prototype",{writable:!1}),e}function K_(e){var t=qQ(e,"string");return _u(t)=="symbol"?t:t+""}
function qQ(e,t){
if(_u(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_u(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var wn=At(),jt=kI(),HQ=jt.object({allowUnopenedTag:jt.boolean().optional(),
allowUnclosedTag:jt.
boolean().optional(),allowUnbalancedLoops:jt.boolean().optional(),changeDelimiterPrefix:jt.string().
optional().nullable()}),ZQ=jt.object({delimiters:jt.object({start:jt.string().nullable(),end:jt.string(
).
nullable()}).strict().optional(),fileTypeConfig:jt.object({}).optional(),paragraphLoop:jt.boolean().
optional(),parser:jt.function().optional(),errorLogging:jt.union([jt.boolean(),jt.string()]).optional(
),
linebreaks:jt.boolean().optional(),nullGetter:jt.function().optional(),syntax:HQ.optional(),
stripInvalidXMLChars:jt.
boolean().optional(),warnFn:jt.function().optional()}).strict(),JQ=TI(),G_=JQ.getRelsTypes,q_=CI(),
H_=q_.
collectContentTypes,Z_=q_.getContentTypes,J_=$i(),VQ=vf(),YQ=UI(),XQ=JI(),j_=fw(),QQ=u$(),_w=QQ.getTags,
V_=c$(),Ko=fr(),Y_=Ko.throwMultiError,eee=Ko.throwResolveBeforeCompile,tee=Ko.throwRenderInvalidTemplate,
nee=Ko.throwRenderTwice,sd=Ko.XTInternalError,ree=Ko.XTTemplateError,oee=Ko.throwFileTypeNotIdentified,
iee=Ko.throwFileTypeNotHandled,Df=Ko.throwApiVersionError;wn.getRelsTypes=G_;wn.traits=VQ;wn.moduleWrapper=
J_;wn.collectContentTypes=H_;wn.getContentTypes=Z_;var z_=wn.getDefaults,aee=wn.str2xml,see=wn.xml2str,
Lw=wn.concatArrays,B_=wn.uniq,uee=wn.getDuplicates,lee=wn.stableSort,Fw=wn.pushArray,U_=wn.utf8ToWord,
cee=wn.invertMap,dee="[Content_Types].xml",mee="_rels/.rels",so=[3,48,0];function pee(e){for(var t=[
],
n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=uee(t);if(o.length>0)throw new sd(
'Detected duplicate module "'.concat(o[0],'"'))}function fee(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],
o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function gee(e){return lee(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function ad(e){var t=[];for(var n in e)t.push(n);for(var r=[
dee,mee],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.
indexOf("".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(
c)}return r}function X_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function $u(e,t){if(e.hideDeprecations!==
!0)return X_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Mw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function W_(e){var t=e.compiled;e.errors=Lw(g.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&V_(e.errors,e.options.errorLogging),Y_(e.
errors))}function hee(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Aa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=UQ(n,FQ);if(KQ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[YQ()],this.xmlDocuments={},arguments.length===0)X_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),hee(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return GQ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Df("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==so[0]&&Df(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:so,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(so.join("."))}),n[1]>so[1]&&Df(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:so,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(so.join("."))}
),
n[1]===so[1]&&n[2]>so[2]&&Df(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:so,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(so.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new sd(
"attachModule() should not be called manually when using the v4 constructor");$u(this,"attachModule");
var r=_u(n);if(r==="function")throw new sd(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new sd("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=J_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Mw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=ZQ.
validate(n);if(i.success===!1)throw new E(i.error);$u(this,"setOptions"),this.options={};var a=z_();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=U_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=U_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if($u(this,"loadZip"),n.loadAsync)throw new sd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Lw([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Mw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=XQ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;$u(this,"resolveData");var o=[
];
return g.keys(this.compiled).length||eee(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:j_}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){
var A=r.
compiled[h];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(
function(N){
return A.scopeManager.finishedResolving=!0,N},function(N){Fw(o,N)})}))},u=0,l=g.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&V_(o,r.options.
errorLogging),Y_(o)),Lw(c)})})}},{key:"compile",value:function(){if($u(this,"compile"),this.updateFileTypeConfig(
),
pee(this.modules),this.modules=gee(this.modules),g.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=B_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=aee(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var S=b[h];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var A=0,N=this.templatedFiles;A<N.length;A++){var P=N[A];this.zip.files[P]!=null&&
this.compiled[P].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){
var M=_[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),W_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=G_(this.zip);var n=Z_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=H_(r,o,this.zip),this.invertedContentTypes=cee(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&iee(s),s||oee(this.zip),fee(this),Mw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new ree(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&nee(),this.rendered=!0,g.keys(
this.compiled).length===0&&this.compile(),this.errors.length>0&&tee(),arguments.length>0&&(this.data=
n),this.setModules({data:this.data,Lexer:j_}),this.mapper||(this.mapper=this.modules.reduce(function(
L,j){
return j.getRenderedMap(L)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.
data,u=this.compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),
delete u.content}for(var l=0;l<r.length;l++)for(var c=r[l],d=F_(c,3),p=d[1],h=d[2],b=0,S=this.modules;
b<
S.length;b++){var A=S[b];if(A.preZip){var N=A.preZip(p,h);typeof N=="string"&&(c[1]=N)}}for(var P=0;
P<
r.length;P++){var I=F_(r[P],2),_=I[0],M=I[1];this.zip.file(_,M,{createFolders:!0})}return W_(this),
this.
sendEvent("syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:
function(){
for(var n in this.xmlDocuments){this.zip.remove(n);var r=see(this.xmlDocuments[n]);this.zip.file(n,r,
{createFolders:!0})}}},{key:"setData",value:function(n){return $u(this,"setData"),this.data=n,this}}
,
{key:"getZip",value:function(){return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.
zip.files[n].asText();return this.createTemplateClassFromContent(r,n)}},{key:
"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:this.filesContentTypes[
r],relsType:this.
relsTypes[r]},i=z_(),a=Fw(g.keys(i),["filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;
s<
a.length;s++){var u=a[s];o[u]=this[u]}return new e.XmlTemplater(n,o)}},{key:"getFullText",value:
function(n){
return this.createTemplateClass(n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:
"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),
Fw(
this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.
filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.
zip.file(r).asText();a.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.
templatedFiles=B_(this.templatedFiles),this.templatedFiles}},{key:"getTags",value:function(){var n={
headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:_w(
this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:_w(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:_w(this.compiled[r].
postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(ao(ao({
compression:"DEFLATE",fileOrder:ad},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.zip.
generate(ao(ao({compression:"DEFLATE",fileOrder:ad},n),{},{type:"blob"}))}},{key:"toBase64",value:
function(n){
return this.zip.generate(ao(ao({compression:"DEFLATE",fileOrder:ad},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(ao(ao({compression:"DEFLATE",fileOrder:ad}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(ao(ao(
{compression:"DEFLATE",fileOrder:ad},n),{},{type:"arraybuffer"}))}}])})();Aa.DocUtils=wn;Aa.Errors=fr(
);
Aa.XmlTemplater=W$();Aa.FileTypeConfig=$_();Aa.XmlMatcher=yw();jw.exports=Aa;jw.exports.default=Aa});
var eF={};Tg(eF,{Docxtemplater:()=>tF.default});var tF,nF=Cd(()=>{"use strict";m();tF=YL(Q_(),1)});
var Vie={};Tg(Vie,{acceptRowOrder:()=>Rie,answerFix:()=>Zie,answerQuestions:()=>Die,applyFixes:()=>Gie,
changeSettings:()=>Aie,checkSheets:()=>aie,chooseLanguage:()=>Nie,closeAndCompute:()=>die,closeStage:
()=>$ie,
collectJudgeFiles:()=>Uie,computeRanking:()=>yie,computeTop:()=>sie,createWorkbook:()=>Sie,decide:()=>pie,
decideResult:()=>jie,explainRules:()=>Fie,exportDocuments:()=>wie,getState:()=>gie,
makeAwardDocuments:()=>cie,
makeDocuments:()=>bie,makeJudgeFiles:()=>Bie,makeJudgeTabs:()=>Cie,markFindings:()=>Jie,onInstall:()=>oie,
onOpen:()=>rie,openRanking:()=>lie,openSidebar:()=>iie,openTemplate:()=>kie,prepareJudgeTabs:()=>uie,
prepareObjections:()=>Lie,preparePlenary:()=>Mie,preparePlenaryTab:()=>mie,previewFixes:()=>Kie,
readDetails:()=>Oie,
readJudgeFiles:()=>zie,readOwnFixes:()=>Hie,readTemplate:()=>vie,reopenStage:()=>_ie,restoreTemplate:
()=>Tie,
showCell:()=>Iie,showRanking:()=>Pie,takeList:()=>Eie,undoFixes:()=>qie,uploadTemplate:()=>xie,
validateWorkbook:()=>hie,
verify:()=>fie,verifyResult:()=>Wie});m();m();m();m();function Cg(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Cv(e,t){return typeof t=="bigint"?t.toString():t}var Eg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Rv(e){return new Eg(e)}function Dv(e){return e==null}function Dd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Od(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ov(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Rg(e){
var t;return(t=Ov(e._zod.def))!=null?t:e._zod.def.shape}function Av(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Od(this,t,r),r},enumerable:!0,configurable:!0})}function Nv(e,t,n){t in e?Od(e,t,n):
e[t]=n}function XL(e,t,n,r){let o=Rg(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Av(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Nv(e,i,r?r(a.value,i):a.value))}}
function QL(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Av(e,n,(
)=>t[n]):
Nv(e,n,r.value))}}function Pv(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var Dg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Rd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Ad(e){if(Rd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Rd(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Og(e){
return Ad(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var Iv=new v(
["string","number","symbol"]);function ol(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function il(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Wt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $v(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var _v={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Fv(
e,t){if(!Ad(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Rg(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return il(e,Pv(e._zod.def,{shape:ej(e,t)}))}function ej(e,t){let n={};return XL(
n,e,Reflect.ownKeys(Rg(e))),QL(n,t),n}function hr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Mv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Mr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function rl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Ag(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Nd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function fo(e,t,n){var u,l,c,d,p,h,b,S,A,N,P,I,
_,M,L,j,z;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(j=
(L=(_=(P=(A=rl((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?A:rl(i==null?void 0:i(e)))!=null?P:rl((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?_:rl((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:rl((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?j:"Invalid input",s={};for(let B of g.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(z=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var tj=/[\uD800-\uDBFF]/;function Lv(e){let t=e.length;if(!tj.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function jv(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function zv(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):nj(e,n,r.value)}}function Wi(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Ng(e,t,n){return Wi(e,t,n,!1)}function nj(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Wi(this,t,n.bind(
this))},set(r){Wi(this,t,r)}})}function rj(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var Sg,
Jo=!1,oj={configurable:!0,get(){Jo=!0}};function un(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
Sg!==e._zod){Sg=void 0;return}Sg=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,oj);let o=Jo;Jo=!1;try{let i=n(this);return Jo?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Jo=Jo||o,i}catch(i){throw delete this[t],Jo=Jo||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Bv(e,t,n,r){let o=rj(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Uv;var Pg={value:void 0,enumerable:!1},Wv="captureStackTrace"in E?
E:null;function ij(e){let t=Wv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Wv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new v}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{Pg.value=new i(b);try{g.defineProperty(h,"_zod",Pg)}
finally{
Pg.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let A=g.getPrototypeOf(h),N=h._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=g.getPrototypeOf(P);let I=P!=null?P:A;s.has(I)||(s.add(I),zv(I,a))}let S=d.prototype;
for(let A in S)g.prototype.hasOwnProperty.call(S,A)&&(A in h||(h[A]=S[A].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var N;
let b=r!=null&&r.Parent?ij(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let P of S)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,T.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var go=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Kv;(Kv=(Uv=globalThis).__zod_globalConfig)!=null||
(Uv.__zod_globalConfig={});var Gi=globalThis.__zod_globalConfig;
function ho(e){return e&&g.assign(Gi,e),Gi}m();m();function aj(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Cv,2)),e.
message}function sj(e){this._zod.message=e}var uj={get:aj,set:sj,enumerable:!0,configurable:!0},$g={
value:void 0,enumerable:!1},Gv=new WeakSet([g.prototype,E.prototype]),qv=(e,t)=>{e.name="$ZodError",
$g.value=t,g.defineProperty(e,"issues",$g),$g.value=void 0,g.defineProperty(e,"message",uj);let n=g.
getPrototypeOf(e);Gv.has(n)||(Gv.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},rae=ke(
"$ZodError",qv),al=ke("$ZodError",qv,void 0,{Parent:E});var cj=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new go;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>fo(d,a,ho())));throw Dg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},_g=cj(al),dj=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>fo(d,a,ho())));throw Dg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Fg=dj(al),mj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new go;return i.issues.length?Hv(e,i.issues,
o):{success:!0,data:i.value}},st=mj(al);function Hv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>fo(o,n,ho()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var pj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Hv(e,i.issues,o):{success:!0,data:i.value}},Mg=pj(al);m();m();m();var Zv=/^[\s\S]{0,}$/;
var Lg=/^-?\d+(?:\.\d+)?$/,Jv=/^(?:true|false)$/i;var Vo=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var fj=e=>{let t=e.value;return!Dv(t)&&t.length!==void 0},Pd={
number:"number",bigint:"bigint",object:"date"},Yv=ke("$ZodCheckLessThan",(e,t)=>{Vo.init(e,t);let n=Pd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Pd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Xv=ke("$ZodCheckGreaterThan",(e,t)=>{Vo.init(e,t);let n=Pd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Pd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Qv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Vo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=_v[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var ek=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Vo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
fj),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Lv(i):a)<=t.maximum)
return;let u=jv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var tk=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Vo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),nk=ke("$ZodCheckRegex",(e,t)=>{
tk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var ok={major:4,minor:6,patch:7};var Zt=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=ok;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=hr(l),h;for(let b of c){if(b._zod.def.when){if(Mv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new go;if(h||A instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(Nd(l.issues,S,e),p||(p=hr(l,S)))});else{if(l.issues.length===S)continue;Nd(l.issues,
S,e),p||(p=hr(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(hr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new go;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new go;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Ng(this,"~standard",yj(this))}
,
set"~standard"(e){Wi(this,"~standard",e)}}),mk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>fo(n,t,
ho()))}:{value:e.value};async function hj(e,t){let n={async:!0};return mk(await e._zod.run({value:t,
issues:[]},n),n)}function yj(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return mk(r,n)}catch{}return hj(e,t)},vendor:"zod",version:1}}var pk=ke(
"$ZodString",(e,t)=>{var n;Zt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Zv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var jg=ke("$ZodNumber",(e,t)=>{Zt.init(e,t),
e._zod.pattern=Lg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),fk=ke("$ZodNumberFormat",(e,t)=>{Qv.init(
e,
t),jg.init(e,t)}),gk=ke("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=Jv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var hk=ke("$ZodUnknown",(e,t)=>{Zt.init(
e,t),e._zod.parse=n=>n});function bj(e,t){let n=Ag(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Ag(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Nd(i.issues,c,e),i}}return o(i,a)}}var wj=e=>k.
isArray(e)?e.length:-1;function ik(e,t,n){e.issues.length&&t.issues.push(...Mr(n,e.issues)),t.value[
n]=e.value}var yk=ke("$ZodArray",(e,t)=>{Zt.init(e,t);let n=Gi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>ik(d,
r,u)));else if(ik(c,r,u),s&&c.issues.length!==0&&hr(c))break}return a.length?Promise.all(a).then(()=>r):
r},bj(e,wj)});function Id(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Mr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var vj=[];function kj(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:vj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=$v(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function xj(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(hr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>Id(A,n,b,t,d,p))):Id(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var bk=ke("$ZodObject",(e,t)=>{var l;Zt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=Rv(()=>kj(t));un(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||Od(p,h,new v);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Rd,a=t.catchall,s,u=Gi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of s.allKeys){if(S&&c.issues.length!==A){if(hr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,_=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?h.push(M.then(L=>Id(L,c,N,p,I,_))):Id(M,c,N,p,I,_)}return a?xj(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function ak(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!hr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>fo(a,r,ho())))}),t)}var wk=ke("$ZodUnion",(e,t)=>{Zt.init(e,t),
un(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),un(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),un(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),un(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Dd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>ak(s,r,e,o)):ak(a,r,e,o)}});var vk=ke("$ZodTuple",(e,t)=>{Zt.init(e,t);let n=t.items,r=Gi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!k.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=sk(n,"optin"),l=sk(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=hr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let A of b){if(d&&o.issues.length!==S){if(hr(o,S))break;S=o.issues.length}h++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?s.push(N.then(P=>uk(P,o,h))):uk(N,
o,h)}}return s.length?Promise.all(s).then(()=>lk(c,o,n,a,l)):lk(c,o,n,a,l)}});function sk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function uk(e,t,n){e.issues.length&&t.issues.push(...Mr(n,e.issues)),t.value[n]=e.value}
function lk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Mr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var kk=ke("$ZodRecord",(e,t)=>{Zt.init(e,t);let n=Gi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Ad(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>fo(b,o,ho())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...Mr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Mr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Lg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>fo(b,o,ho())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...Mr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Mr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var xk=ke("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=Cg(t.entries),
r=new v(n);e._zod.values=r,un(e,"pattern",o=>{let i=Cg(o.def.entries).filter(a=>Iv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>ol(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Tk=ke("$ZodLiteral",(e,t)=>{Zt.init(
e,t);let n=new v(t.values);e._zod.values=n,un(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ol(i):i?ol(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function ck(e,t){return e.value=t.issues.length?void 0:t.value,e}var Sk=ke(
"$ZodOptional",(e,t)=>{Zt.
init(e,t),un(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",un(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
un(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Dd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>ck(n,i)):ck(n,o)}return t.
innerType._zod.run(n,r)}});var Ek=ke("$ZodNullable",(e,t)=>{Zt.init(e,t),un(e,"optin",n=>n.def.innerType._zod.optin),
un(e,"optout",n=>n.def.innerType._zod.optout),un(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Dd(r.source)}|null)$`):void 0}),un(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Ck=ke(
"$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",un(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>dk(
i,t)):dk(o,t)}});function dk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Rk(
e){return e.checks&&(e.checks=[...e.checks]),e}function Dk(e,t){return new e(Rk({type:"string",...Wt(
t)}))}function Ok(e,t){return new e(Rk({type:"number",checks:[],...Wt(t)}))}function Ak(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Wt(t)})}function Nk(e,t){return new e(
{type:"boolean",...Wt(t)})}function Pk(e){return new e({type:"unknown"})}function $d(e,t){return new Yv(
{check:"less_than",...Wt(t),value:e,inclusive:!0})}function Lr(e,t){return new Xv({check:
"greater_than",...Wt(t),value:e,inclusive:!0})}function zg(e,t){return new ek({check:"max_length",
...Wt(t),maximum:e})}function sl(e,t){return new nk({check:"string_format",format:"regex",...Wt(t),
pattern:e})}m();m();var In=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Zt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Wi(this,"with",e)},parse(e,t){
return _g(this,e,t,{callee:this.parse})},parseAsync(e,t){return Fg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return st(this,e,t)},safeParseAsync(e,t){return Mg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return il(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),Sj=ke("ZodMiniString",(e,t)=>{pk.init(e,t),In.init(e,t)});function G(e){return Dk(Sj,e)}var $k=ke(
"ZodMiniNumber",(e,t)=>{jg.init(e,t),In.init(e,t)});function $t(e){return Ok($k,e)}var Ej=ke(
"ZodMiniNumberFormat",(e,t)=>{fk.init(e,t),$k.init(e,t)});function _k(e){return Ak(Ej,e)}var Cj=ke(
"ZodMiniBoolean",(e,t)=>{gk.init(e,t),In.init(e,t)});function Ye(e){return Nk(Cj,e)}var Rj=ke(
"ZodMiniUnknown",(e,t)=>{hk.init(e,t),In.init(e,t)});function _d(){return Pk(Rj)}var Dj=ke(
"ZodMiniArray",(e,t)=>{yk.init(e,t),In.init(e,t)});function He(e,t){return new Dj({type:"array",
element:e,...Wt(t)})}var Oj=ke("ZodMiniObject",(e,t)=>{bk.init(e,t),In.init(e,t),Bv(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Wt(t)};return new Oj(n)}function Fk(e,t){return Fv(e,t)}
var Aj=ke("ZodMiniUnion",(e,t)=>{wk.init(e,t),In.init(e,t)});function Mk(e,t){return new Aj({type:
"union",options:e,...Wt(t)})}var Nj=ke("ZodMiniTuple",(e,t)=>{vk.init(e,t),In.init(e,t)});function Lk(
e,t,n){let r=t instanceof Zt,
o=r?n:t,i=r?t:null;return new Nj({type:"tuple",items:e,rest:i,...Wt(o)})}var Ik=ke("ZodMiniRecord",(
e,t)=>{
kk.init(e,t),In.init(e,t)});function ln(e,t,n){return!t||!t._zod?new Ik({type:"record",keyType:G(),
valueType:e,
...Wt(t)}):new Ik({type:"record",keyType:e,valueType:t,...Wt(n)})}var Pj=ke("ZodMiniEnum",(e,t)=>{xk.init(
e,t),In.init(e,t),e.options=[...e._zod.values]});function Kt(e,t){
let n=k.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new Pj({type:"enum",entries:n,...Wt(t)})}
var Ij=ke("ZodMiniLiteral",(e,t)=>{Tk.init(e,t),In.init(e,t)});function jk(e,t){return new Ij({type:
"literal",values:k.isArray(e)?e:[e],...Wt(t)})}var $j=ke("ZodMiniOptional",(e,t)=>{Sk.init(e,t),In.init(
e,t)});function Re(e){return new $j({type:"optional",innerType:e})}var _j=ke("ZodMiniNullable",(e,t)=>{
Ek.init(e,t),In.init(e,t)});function yo(e){return new _j({type:"nullable",innerType:e})}var Fj=ke(
"ZodMiniDefault",(e,t)=>{Ck.init(e,t),In.init(e,t)});function Le(e,t){return new Fj({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Og(t)}})}m();m();m();m();function zk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=zk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Z=zk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||Mj(n,t))}var Mj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},Fd=(e,t)=>e.map(n=>[n,t[n].name]);function vn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Bk="Penilaian",$n=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Ka=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Yo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],kn=$("BK","BK");var $e=()=>Session.getEffectiveUser().getEmail(),
Uk=()=>Session.getActiveUserLocale();function Md(){
var o;let e=$e();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ge(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var Lj=1e4;function Wk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(Lj))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{jj(t)}}
function jj(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var cn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),_t=()=>Utilities.
getUuid().slice(0,8),ut=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Ld={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Kk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function rt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Gk=new O;function jr(e){var n;let t=(n=Gk.get(e))!=null?n:zj(e);return Gk.set(e,t),t}function zj(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,a)=>{let s=new v;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new v(i.conflicts.map(Z))}])),o=new y(e.entries.map(i=>[i.code,{code:Z(i.code),
institution:F(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var le=BigInt(
0),_e=BigInt(1),qt=BigInt(2),ul=BigInt(3),qa=BigInt(5),_n=BigInt(10),xce=BigInt(w.MAX_SAFE_INTEGER),
Bj=2e3,ee={s:_e,n:le,d:_e};function bo(e,t){try{e=BigInt(e)}catch{throw Xo()}return e*t}function yr(
e){
return typeof e=="bigint"?e:f.floor(e)}function ct(e,t){if(t===le)throw Bg();let n=g.create(Fe.prototype);
n.s=e<le?-_e:_e,e=e<le?-e:e;let r=qi(e,t);return n.n=e/r,n.d=t/r,n}var Uj=[qt*qt,qt,qt*qt,qt,qt*qt,
qt*
ul,qt,qt*ul];function Ga(e){let t=g.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||le)+
_e};for(;e%qt===le;)n(qt),e/=qt;for(;e%ul===le;)n(ul),e/=ul;for(;e%qa===le;)n(qa),e/=qa;for(let r=0,
o=qt+qa;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=Uj[r],r=r+1&7}return e>_e&&n(e),t}var Gt=function(e,t){
let n=le,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Xo();
if(e%
1!==0)throw qk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Xo();if(t%1!==0)throw qk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Xo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Xo();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Xo();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?s=bo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=bo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=bo(
d[i],o),l=_n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=bo(d[
i+
1],o),c=_n**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=bo(d[i],o),l=bo(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=bo(d[i],o),s=bo(d[i+2],o),l=bo(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Xo()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw Xo();if(r===le)throw Bg(
);
ee.s=o<le?-_e:_e,ee.n=n<le?-n:n,ee.d=r<le?-r:r};function Wj(e,t,n){let r=_e;for(;t>le;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function Kj(e,t){for(;t%qt===le;t/=qt);for(;t%qa===le;t/=qa);if(t===_e)return le;
let n=_n%t,r=1;for(;n!==_e;r++)if(n=n*_n%t,r>Bj)return le;return BigInt(r)}function Gj(e,t,n){let r=_e,
o=Wj(_n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*_n%t,o=o*_n%t}return 0}function qi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Gt(
e,t),this instanceof Fe)e=qi(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return ct(ee.s*
ee.n,ee.d)}var Bg=function(){return new E("Division by Zero")},Xo=function(){return new E(
"Invalid argument")},qk=function(){return new E("Parameters must be integer")};Fe.prototype={s:_e,n:
le,d:_e,abs:function(){
return ct(this.n,this.d)},neg:function(){return ct(-this.s*this.n,this.d)},add:function(e,t){return Gt(
e,t),ct(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Gt(e,t),ct(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Gt(e,t),ct(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Gt(e,t),ct(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return ct(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ct(this.s*this.n%this.d,_e);
if(Gt(e,t),le===ee.n*this.d)throw Bg();return ct(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Gt(e,t),ct(qi(ee.n,this.n)*qi(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Gt(e,t),ee.
n===le&&this.n===le?ct(le,_e):ct(ee.n*this.n,qi(ee.n,this.n)*qi(ee.d,this.d))},inverse:function(){
return ct(
this.s*this.d,this.n)},pow:function(e,t){if(Gt(e,t),ee.d===_e)return ee.s<le?ct((this.s*this.d)**ee.
n,this.n**ee.n):ct((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<le)return null;let n=Ga(this.n),r=Ga(
this.d),o=_e,i=_e;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=ee.n,n[a]%ee.d===le)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===le)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<le?ct(i,o):ct(o,i)},log:function(e,t){if(Gt(e,t),
this.s<=le||ee.s<=le)return null;let n=g.create(null),r=Ga(ee.n),o=Ga(ee.d),i=Ga(this.n),a=Ga(this.d);
for(let l in o)r[l]=(r[l]||le)-o[l];for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(
c===
le){if(d!==le)return null;continue}let p=d,h=c,b=qi(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;
else if(p*
u!==s*h)return null}return s!==null&&u!==null?ct(s,u):null},equals:function(e,t){return Gt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Gt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Gt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Gt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Gt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Gt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(le<n)-(n<
le)},ceil:function(e){return e=_n**BigInt(e||0),ct(yr(this.s*e*this.n/this.d)+(e*this.n%this.d>le&&
this.
s>=le?_e:le),e)},floor:function(e){return e=_n**BigInt(e||0),ct(yr(this.s*e*this.n/this.d)-(e*this.n%
this.d>le&&this.s<le?_e:le),e)},round:function(e){return e=_n**BigInt(e||0),ct(yr(this.s*e*this.n/this.
d)+this.s*((this.s>=le?_e:le)+qt*(e*this.n%this.d)>this.d?_e:le),e)},roundTo:function(e,t){Gt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=yr(n/r);return o+o>=r&&i++,ct(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Gt(e,t),ee.n===le?!1:this.n*ee.d%(ee.n*this.d)===le},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Kj(t,n),o=Gj(t,n,r),i=this.s<le?"-":"";
if(i+=yr(t/n),t%=n,t*=_n,t&&(i+="."),r){for(let a=o;a--;)i+=yr(t/n),t%=n,t*=_n;i+="(";for(let a=r;a--;
)
i+=yr(t/n),t%=n,t*=_n;i+=")"}else for(let a=e;t&&a--;)i+=yr(t/n),t%=n,t*=_n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===_e)r+=t;else{let o=yr(t/n);e&&o>le&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
_e)r+=t;else{let o=yr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(yr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ct(r[o-1],
_e);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var ll=BigInt(10),cl=BigInt(0),Wg=BigInt(1),Ha=BigInt(2),Ug=1e4,qj=1e15;function Kg(
e,t){let n=e/t;return e<
cl&&n*t!==e?n-Wg:n}function Hj(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*ll**BigInt(a);let s=ll**BigInt(-a);return Kg(i*Ha+s,s*Ha)}
function dl(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Ug);return f.abs(
t)<qj&&t/Ug===e?BigInt(t):Hj(e)}function Jt(e){return new Fe(dl(e),BigInt(Ug))}function Vt({s:e,n:t,
d:n},r){return Kg(Ha*e*t*ll**BigInt(r)+n,Ha*n)}function br(e,t){return new Fe(Vt(e,t),ll**BigInt(t))}
function Gg(e,t,n){let r=ll**BigInt(n);return new Fe(Kg(Ha*e*r+t,Ha*t),r)}function wr(e,t){let n=Vt(
e,t),r=x(n<cl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<cl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Yt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function dn(
e){
let t=cl,n=Wg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function Za(e){let t=[...e].sort(Yt),n=t.length>>1;return t.length%2===1?t[n]:dn([t[n-1],t[n]])}
function Ja(e){
let t=Wg;for(let{d:n}of e)t%n!==cl&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function jd(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var zd=BigInt(0),Zj=BigInt(100),Jj=BigInt(
1e4),Vj=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Bd(e){if(!Vj(e))return null;let t=e.map(l=>dl(l.weight)),n=e.map(l=>dl(l.
max)),r=t.reduce((l,c)=>l+c,zd);if(r<=zd||n.some(l=>l<=zd))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Zj*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=dl(l),p={parts:d,exact:new Fe(d,Jj)};return s.set(l,p),p};return l=>{let c=zd,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Fe(c,a),marks:d}}}function Yj(e,t){let n=je(
e,t),r=Bd(n),o=e.settings.conflicts==="exclude"?jr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function Xj(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function Hk(e,t,n,r){let o=Yj(e,t),i=rt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:Xj(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Ud(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Va(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Qo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var xn=BigInt(0),ml=BigInt(1);function Jk(e,t){let[n,r]=[e,t];for(;r!==xn;)[n,r]=[r,
n%r];return n}
var Zk=BigInt(1)<<BigInt(64);function Wd(e,t){let n=e/t,r=(e-n*t)*Zk/t;return w(n)+w(r)/w(Zk)}
function Vk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=ml;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>xn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function Qj(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==xn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function ez(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Yk(t)}var Yk=e=>k.from(
e).reduce((t,n)=>t/Jk(t,n)*n,ml);function Ya(e){var b,S,A,N,P;let t=ez(e),n=new v;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,a=new y,s=xn,u=0;for(let{code:I}of e.entries){let _=k.
from((A=e.readings.get(I))!=null?A:[],([z,{score:B}])=>({judge:o.get(z),value:B.s*B.n*(t/B.d)})).sort(
(z,B)=>z.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:z})=>z).join(),L=(N=i.get(M))!=
null?N:{judges:_.map(({judge:z})=>z),entries:[],sums:_.map(()=>xn)};i.set(M,L);let j=xn;for(let[z,{
value:B}]of _.
entries())L.sums[z]=L.sums[z]+B,j+=B,s+=B*B;L.entries.push({code:I,total:j}),a.set(_.length,((P=a.get(
_.length))!=null?P:xn)+j*j),u+=_.length-1}let l=Yk(k.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>xn)),
d=r.map(()=>xn);for(let{judges:I,entries:_,sums:M}of i.values()){let L=l/BigInt(I.length),j=L*BigInt(
_.length),z=L*M.reduce((B,q)=>B+q,xn);for(let[B,q]of I.entries()){let H=c[q];for(let W of I)H[W]=H[W]-
j;H[q]=H[q]+l*BigInt(_.length),d[q]=d[q]+l*M[B]-z}}let p=k.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
xn),h=l*s-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...Qj(c)}}m();m();function tz(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),s=1/f.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Xk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=k.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))tz(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Qk=.01,pl=1e4,ex=20,nz=60;function Kd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Xk(e.map(d=>d.map(p=>Wd(p,r)))).slice(a),u=t.map(d=>Wd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Wd(o,n*n*r)-c),freedom:i}}var Gd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function tx(e,t){let{axes:n,freedom:r}=e,o=Gd(e,t),i=r*f.log(o),a=0,s=0;for(let u of n)
i+=f.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function qd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Gd(e,
pl)===0)return pl;let o=ex*f.log10(pl/Qk),i=d=>Qk*10**(f.min(f.max(d,0),o)/ex),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=tx(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>tx(e,10**d).slope,l=f.log10(
i(a-1)),c=f.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<nz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Hd=9,qg=9;function rz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=qd(Kd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(qg));return{value:
r,
origin:r>=pl?"no-judge-effect":"estimated"}}function oz(e){let[t="0",n="0"]=e.toExponential(qg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(qg-1),i=BigInt(10)**BigInt(f.abs(o)),{n:a,d:s}=o<0?new Fe(r,
i):new Fe(r*i);return{over:a,under:s}}function iz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=oz(o),s=i===xn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?ml:a;
return Vk(u,t.map(c=>l*c))}function az(e,t){let n=Ya(e),r=rz(n,t),{numerators:o,denominator:i}=iz(n,
r.value),a=i*n.unit,s=Qo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
xn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new Fe(b,n.unit*p):Gg(b*i-d,a*p,Hd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Gg(o[c],a,Hd)])),scores:new y(u)}}var nx=new O;
function Hi(e,t){var o,i;let n=(o=nx.get(e))!=null?o:new y;nx.set(e,n);let r=(i=n.get(t))!=null?i:az(
e,t);return n.set(t,r),r}m();m();var fl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Zd=e=>[...e].sort((t,n)=>Yt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ei(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=fl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var gl={
better:"higher",unit:"points",precision:null,scores:e=>ei(e,t=>dn(t.map(({score:n})=>n)))};var rx={
better:"higher",unit:"points",precision:Hd,exactOn:Qo,scores:(e,t)=>Qo(e)?gl.scores(e,t):Hi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=gl.scores(e,t),r=Qo(e)?null:Hi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var ox={better:"higher",unit:"points",precision:null,scores:e=>ei(e,t=>Za(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Zd(fl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Jd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Vd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function sz(e){
let{units:t}=Ja(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Fe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var ix=e=>Vd(Jd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:sz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ax={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...ix(e)].map(([t,n])=>[t,dn(n.map(({rank:r})=>r))])),working:e=>{let t=ix(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var hl=3;function sx(e){
if(e.length<hl)return{kept:e,dropped:null};let t=s=>u=>Yt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Zd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var ux={better:"higher",unit:"points",
precision:null,
scores:e=>ei(e,t=>dn(sx(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:sx(fl(e,t)).dropped}}]};m();var Zi=BigInt(0),Hg=BigInt(10),uz=30,Xa=Hg**BigInt(uz),lz=20,cx=12;
function cz(e){if(e<=Zi)return Zi;
let t=Hg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function dz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Ja(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,Zi),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,Zi),c=cz(a*l*Xa*Xa),
d=l===Zi,p={judge:e,entries:t.length,mean:new Fe(s,i*o),sd:d?new Fe(0):br(new Fe(c,Xa*a*i*o),cx)};
return n.
map((h,b)=>({...p,score:h,z:d?Zi:u[b]*c/l}))}var lx=e=>Vd(Jd(e).map(t=>({entries:t.entries,values:dz(
t)})));function mz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Zi);return br(new Fe(BigInt(
50)*
Xa*t+Hg*n,Xa*t),lz)}var pz=e=>br(new Fe(e,Xa),cx),dx={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...lx(e)].map(([t,n])=>[t,mz(n)])),working:e=>{let t=lx(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:pz(i.z)}))}}]}}};var yl={
mean:gl,trimmed:ux,median:ox,"rank-sum":ax,"z-score":dx,adjusted:rx};var Qn=e=>yl[e],er=e=>yl[e].unit;
m();function wo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Yd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:wo(e,t))!=
null?n:e.settings.top}m();function Xd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function bl(e,t,n){
return n==="higher"?Yt(t,
e):Yt(e,t)}function mx(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Zg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Zg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return mx(
s,(u,l)=>bl(u.value,l.value,n.better)).flatMap(u=>Zg(u.map(({contender:l})=>l),r))}function px(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Vt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=mx(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Zg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function fz(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Jt(t.weight)})).sort((t,n)=>Yt(n.weight,
t.weight))}function gz(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,dn(i)]]:[]}))}}var fx={metrics:({panel:e})=>fz(e.criteria).
map(({criterion:t,index:n})=>gz(e,t,n))};m();function hz(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Ja(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function gx(e,t){let n=e.judges.map((
{
code:r})=>hz(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function hx(e,t){let n=gx(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function yz(e,t){let n=gx(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=f.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var yx={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>yz(e,t.map(({code:n})=>n))}]}
;m();var bx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ei({...e,entries:t},n=>Za(
n.map(
({score:r})=>r)))}]};m();var wx={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Qn(t.method).better,values:()=>n}
]}};m();var vx={metrics:()=>[]};var kx={criteria:fx,median:bx,majority:yx,previous:wx,shared:vx};
function xx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>kx[r].metrics(t))}m(
);function bz(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):Jt((r=n.
weight)!=null?r:0)}}function wl(e,t,n){let r=bz(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:a}]}}function Qd(e,t,n,r){
let o=wl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=jd(o(i,a)))!=null?s:a]}))}m();m();m();
function vr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Qa({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new v(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Tx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Qa(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Va(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function wz(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=F(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Sx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Qa(e,"institution-full",r=>wz(r,n))};m();var Ex=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Jt(t.passingScore),
i=a=>bl(r(a.score),o,n)<=0;return Qa(e,"below-passing-score",a=>a.filter(i))};m();var Cx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=vr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var vz=[Ex,Tx,Sx,Cx];function kz({contenders:e}){var r;let t=vr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function em(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=vz.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(kz))}}m();
m();m();m();var es={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ji(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=es[t][w(
r)-1])!=null?i:""} ${n}`}var xz=["","pebruari","","","","","","agt","","","nopember",""];function Rx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[es.id[i],es.en[i],xz[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=es.id.findIndex(n);return r<0?null:r+1}var Tn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>Tn(x(e),t);function Ze(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ji(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ze(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():Tz(e)}\u201D`}var Tz=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return Dx(e,t,t==="id"?"dan":
"and",n)}var Jg=(e,t)=>Dx(e,t,t==="id"?"atau":"or",e.length);function Dx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function et({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var Sz=5;function Ox({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<Sz);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<hl),s=l=>l.map(({entry:c})=>et(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Fn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var Ax=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Vg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function tm({standings:e}){return e.map(t=>({standing:t,rank:Fn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Nx=(e,t)=>e.every(({code:n})=>t.has(n));function Px(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Vg(t,n),a=new y(t.map(s=>[s.entry.code,et(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,A=[])=>{var _;let N=S==="below-passing-score"||
S==="outdated"?"warning":"error",P=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:S,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return h.length>0?p("taken",h.map(S=>et(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function Ez(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function nm(e,t){let n=Ez(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function Cz({contenders:e},t){let n=vr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function Rz({contenders:e},t){let n=vr(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(nm(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Ix(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...s.flatMap(d=>Cz(u,d)),...Rz(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&Nx(d.entries,o))return[];let p={...d,entries:d.entries.map(et),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function $x(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function _x(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,br(i,t)]))}function Dz(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
bl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Xd(a,s,t):null})}function Oz(e,t){
return new y([...Va(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:vr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var Az={category:null,categoryRank:null};function Vi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=wo(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Qn(o.method),{better:d}=c,p=_x(c.scores(t,o),c,[t]),h=o.carryOver?_x(Qd(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let q=h.get(B.code);return q?[{entry:
B,
score:q}]:[]}),S=xx(o.tieBreaks,{panel:t,previous:n}),A=px(b,S,o.decimals,d),N=B=>br(B,o.decimals),P=Ud(
e.entries),I=Ax(a,r),_=em(Vg(A,I),{settings:o,places:s,last:u,better:d,rounded:N,categoryOf:P}),M=u&&
o.winnersPerCategory?Oz(A,P):null,L=Dz(A,d),j=A.map((B,q)=>{var Q,de,ge,Pe,ce,se;let{code:H}=B.entry,
W=(Q=_.places.get(H))!=null?Q:null,V=I.get(H);return{...B,stageScore:p.get(H),judgeScores:new y([...(
de=
t.readings.get(H))!=null?de:[]].map(([Ct,we])=>[Ct,we.score])),margin:(ge=L[q])!=null?ge:null,
advances:W!==
null,place:W,title:$x(a,s,(Pe=W==null?void 0:W.place)!=null?Pe:null),prize:u&&W!==null?nm(o.prizes,W):
null,...(ce=M==null?void 0:M.get(H))!=null?ce:Az,cutNote:(se=_.notes.get(H))!=null?se:null,vacated:
null,
...V===void 0?{}:{decision:V}}}),z=u?Ix(a,_.races,s,o.prizes,I):[];return{...l,standings:j,findings:
[
...Ox(t,o),...z,...Px(a,A,I,_.notes)]}}m();function ti(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Fx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Mx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Lx(e,t,n){let r=Fx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Mx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function jx(e,t){let n=Fx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Mx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function zx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Bx(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),a=(P,I)=>Vi(e,Hk(e,t,i,P),I,o),s=ti(e,r),u=a(s,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new v(s),c=zx(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>a(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),h=new v(e.stages.slice(r.length+1).map(P=>P.name)),b=zx(n.filter(P=>h.has(P.stage))),
S=d.filter(P=>b.has(P.code)),A=S.length===0?u:Lx(u,p(S),b),N=p(d);return{...jx(A,N),whole:N}}m();m();
var Nz=2;function Ux(e,t){var l;if(Qo(e))return new v;let n=Ya(e),r=Kd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let a=(l=qd(r,n.judges.length))!=null?l:1,s=Gd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:A}of o){let N=c.reduce((P,I)=>P+S[I],0)/c.length;d+=N*A/(
b+
a),p+=s*N**2/(b+a)}let h=f.sqrt(s/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>Nz*f.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Wx(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:Vt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Kx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Qn(r).unit!=="points")return[];let u=Ux(n,.5/10**a);if(u.
size===0)return[];let l=Hi(n,"auto").scores,c=Wx(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=Wx(
s?Qd(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:et(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Mn(e){
let t=f.floor(e/26);return(t>0?Mn(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${Mn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Mn(t+r-1)}${e+n}`}var Gx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function zr(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Gx(t);u<=Gx(r);u++)i.push({row:s,
column:u});
return i}var qx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=Z(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return k.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var Hx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=F(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return k.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function Zx(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let A=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function vl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var Pz=864e5,Iz=R.UTC(1899,11,30);function $z(e,t){
return f.round(e*100+t)/100}function Jx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${a}.${s}`:`${s}.${a}`;return A?
vl(
[w(N)],n,r):null}let d=f.round((R.UTC(i,a-1,s)-Iz)/Pz);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,S=c===0;return vl([...b?[h]:[],...S?[$z(d*24+u,l)]:[]],
n,r)}m();var _z=/^\d+$/,Fz=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,Mz=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,Lz=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
jz=/^\d*[.,]\d+$/;function zz(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function Bz(e){let t=[];return _z.test(e)&&
t.push(w(e)),Fz.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),Mz.test(e)&&t.push(w(e.replace(
/,/g,""))),Lz.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),jz.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function rm(e,t,n){let r=/^([+-]?)(.*)$/.exec(zz(e));if(r===null)return null;
let o=Bz(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:vl(o,t,n)}var Uz=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function om(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Jx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
Uz.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=rm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Vx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&Wz(n,i,{line:r,criterion:o,at:i.
at})}return n}function Wz(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:om(t.raw,r)})}}m();function Kz(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=om(e.raw,
t);return n==="text-number"||n==="date"}function Gz(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||Kz(
o,r)})}function Yx(e,t){return e.rows.filter(n=>Gz(n,t))}function kl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function im({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function qz(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function Hz({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of qz(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Zx(c,t,l)))}return i}function Xx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=Hz(e),u=k.from(s.values()).flat(),l=r===null?[]:Yx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Vx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function vo(e){return e.competition.settings.missing==="assigned"}function ts(e){
return e.provisional||
vo(e)?"warning":"error"}function am(e){return e.provisional?"warning":"error"}function Zz(e,t){var r;
return kl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Qx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>vo(e)?
!t.some(o=>Zz(o,r)):t.every(o=>kl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:am(e),params:{
entry:et(r)}}))}};m();m();function ns(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Ht=(e,t)=>({entries:[et(e)],criteria:t===void 0?[]:[t.name],cells:1});
function sm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var e0=3;function Yi({entries:e},t){
return e.
length<=e0?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function Jz({criteria:e},t){return e.
length<=e0?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Yi(e,t)} ${r} ${Jz(e,t)}${e.cells===1?
"":` (${n})`}`}function Sn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var t0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Ht(a),reason:s};return ns(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function Vz({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:k.from(r.values())}}var n0=new O;function r0(e){var n;let t=(n=n0.get(e))!=null?n:
Vz(e);return n0.set(e,t),t}var kr=e=>r0(e).byJudge,rs=e=>r0(e).byEntry;var Yz=1e-4;function Xz(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Qz=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),o0={scope:
"stage",find:e=>{if(!kr(e).some(Qz))return[];let t=kr(e).map(o=>({rows:o,...Xz(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>Yz)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var i0={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ns(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Ht(a)}}))))}
;m();m();function um(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var a0=e=>f.round(e*100)/100,s0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:rs(e).flatMap(o=>{let i=o.map(({marks:l})=>um(l,t)),[a,s]=[f.min(...i),
f.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:et(o[0].
entry),low:a0(a),high:a0(s),limit:r}}]})}};m();m();function xl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return k.from(o.values())}
var eB=1e-6,tB=.9,nB=.5;function l0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function rB(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=l0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var u0=({same:e,marks:t})=>t===0?0:e/t;function oB(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
l0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function iB(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function aB(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return xl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var c0={scope:"stage",find:e=>{
let t=rB(rs(e),e.sheetViews.length),n=t.filter(u=>u0(u)>=tB);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(u0)),i=new y(kr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,oB(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,a(u),a(l));return iB(c/d,p,nB*d)<=eB});return aB(e,
s)}};m();m();function d0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function m0(e,t,n){var h,b,S,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((h=r.get(P))!=null?h:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
a=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),s=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[s.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(S=d0([...c.judges].sort(i),[...P.entries].sort(a),n))!=null?S:d0([...P.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(_=>_!==P),N=!0;break}}}
return p}var p0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=xl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,et(c)])),u=m0(i,o,(c,d)=>!kl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var f0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:et(i.entry),rows:u}}]}))};m();
function sB(e){return e.sheet===null||!e.touched||im(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(et)}var g0={scope:"stage",find:({check:e,sheetViews:t})=>vo(e)?[]:t.flatMap(n=>{let r=sB(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:am(
e),tab:n.tab,params:o}]})};m();m();m();var uB=6,lB=14;function cB(e,t,n){var i,a,s,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var h0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function dB(e,t){let[n,r]=[h0(e),h0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function xr(e,t){let[n,r]=[F(e),F(t)],o=f.min(n.length,r.length);if(n===r||
o<uB||dB(e,t))return!1;let i=o<lB?1:2;return cB(n,r,i)<=i}var y0=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function lm(e,t,n){var a;let[r,o]=y0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>F(s.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function b0({row:e,entry:t},n){return!xr(e.name,t.name)||y0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&xr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var w0=(e,t)=>e.length>=8&&
t.startsWith(e);function mB({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!w0(n,r)&&!w0(r,n)}
function pB({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(mB);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var v0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>pB(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...b0(n,e.check.competition.entries),params:a}}))};m();var k0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...lm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function fB(e,t,n){let{tab:r,sheet:o,strays:i}=e;return im(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ns(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=lm(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var x0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>fB(n,e.criteria,e.competition.entries))};m(
);var T0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var S0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Ht(a.entry,s)}}))})};m();m();var gB=/^(\d+)(?:[.,](\d+))?\s?%$/;function hB(e,t){var r;
let n=typeof e=="string"&&t===100?gB.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function os({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",hB(e.value,o));default:return{}}}var E0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Ht(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...os(o),
params:s}]}))};m();function yB(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(vo(e)&&n.blank)}var C0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>yB(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ts(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Ht(o.entry,i)}})))};m();var R0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Ht(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...os(o),params:c}]}))};m();var D0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Ht(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var O0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function cm(e){return O0(Float64Array.from(
e).sort(),e.length)}var Tl=[];function Yg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Tl[i-1]>o;i--)Tl[i]=Tl[i-1];Tl[i]=o}return n===0?w.NaN:O0(Tl,n)}var A0=5,
Xg=.25,bB=1.4826,wB=1.645,vB=.02,kB=8,xB=400;function P0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Yg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Yg(o,r):a}}function TB(e){let{
criteria:t}=e.
check,n=kr(e).map(o=>t.map((i,a)=>o.length===0?0:cm(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function N0(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(vB,bB*n,t[f.floor(.9*t.length)]/wB)}function SB(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<kB)return null;let r=f.max(1,f.floor(n.length/xB)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>P0(i,a,u))});return{
fromOthers:N0(
o.map(i=>i.fromOthers)),fromOwn:N0(o.map(i=>i.fromOwn))}}var EB=e=>f.max(...e)-f.min(...e);function CB(
e){
let t=e.byCriterion.map(n=>EB(n)>=Xg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=P0(e,r,i);a*s>0&&f.abs(a)>=Xg&&f.abs(s)>=
Xg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var I0={scope:"stage",find:e=>{
let t=rs(e).filter(o=>o.length>=3).map(TB(e)),n=t.flatMap(CB);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?SB(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||f.abs(a)<A0*u.fromOthers||f.abs(s)<A0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
A={judge:b.judge.code,entry:et(S),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function dm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Sl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function RB(e){
return e.kind==="score"?f.round(e.value*1e4)|0:dm(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var $0=new O;
function DB(e){var n;let t=(n=$0.get(e))!=null?n:{byCode:dm(e.code),byName:dm(e.name)};return $0.set(
e,t),t}var Qg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),_0=new O;function El(e,t){let n=_0.
get(e),r=n===void 0?OB(e,t):n;return _0.set(e,r),r}function OB(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:dm(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(Sl(
d,0)&65535)%12;c[h]=c[h]+Sl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:A}of o){let N=c.marks.get(S);N===void 0||N.
kind==="blank"?h+=1:p=p+Sl(A,RB(N))|0}if(h===o.length)continue;let b=DB(d);i+=1,a=a+Sl(p,1)|0,s=s+Sl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Qg(c,3)).join("");
return`${Qg(a,12/2)}${Qg(s,12/2)}${l}${i}`}var mm=e=>w(e.slice(84));function F0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var M0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
mm(e)===mm(t)&&f.min(F0(e,t,12),F0(e,t,48))>=3;var L0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:El(s,o);if(u===void 0||l===null||!M0(u,l))return[];let c={judge:i.
code,rows:mm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var z0=3,
B0=.2,AB=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function NB({criterion:e,highest:t,
others:n}){return n.length>=z0&&t<=B0*e.max&&2*t<AB(n)}var j0=(e,t)=>e.map(({marks:n})=>n[t]),U0={
scope:"stage",find:e=>{let t=kr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<z0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...j0(n,c)),h=d<=B0*l.max?t.flatMap(b=>b===n?[]:j0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(NB);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
cm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var W0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...os(o),params:s}]}))};m();var pm=e=>e.reduce((t,n)=>t+n,0),K0=(e,t)=>pm(e.map((n,r)=>n*t[r].weight)),
PB=[{basis:"sum",of:pm},{
basis:"mean",of:e=>pm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>K0(e,t)/pm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:K0},{basis:"score",of:um}];function IB(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?rm(e,0,1e6):null}function $B(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function _B(e,t,n){let r=e.flatMap(i=>{let a=IB(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=PB.map(i=>({...i,off:r.filter(({row:a,total:s})=>!$B(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:et(s),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var G0={scope:
"stage",find:e=>kr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:_B(t,n,e.check.criteria)})};m();m();m();
function Tr(e,t){var n;return(n=e(t))!=null?n:{}}var fm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=er(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Tr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var gm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Tr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var q0={scope:"workbook",checks:[fm,gm]};m();m();m();function kt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...Tr(e,t),params:l}}var hm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[kt(e,{
kind:"setting",key:"method"},n)]};m();var ym=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>et(A)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>kt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return kt(e,i(A),{setting:a,value:N,reason:
"category-alone",severity:"warning"})})]};m();var bm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[kt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function eh(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var wm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=eh(t.map(({name:s})=>F(s))),i=eh(
n.map(({code:s})=>Z(s))),a=new v(t.flatMap(s=>{let u=je(e.competition,s);return eh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return kt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return kt(e,{kind:"judge",index:s,column:
"code"},u)}),...k.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return kt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var vm=e=>e.competition.stages.flatMap((t,n)=>{let r=wo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[kt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var km=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&wo(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=k.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[kt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>kt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var xm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[kt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Tm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new v(
o.map(({code:u})=>Z(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[kt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>kt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(Z(c))).
map(c=>kt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var H0={scope:"workbook",checks:[hm,wm,Tm,xm,bm,ym,vm,km]};m();m();var Sm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=Tr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Tr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var Em=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...Tr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var Z0={scope:"workbook",checks:[Em,Sm]};m();var J0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Mn)}}]}))};m();function FB(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var V0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>FB(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Cm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function MB(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var Y0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(MB).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ts(e),tab:n,params:{judge:r.code}}))};
m();var X0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ts(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var Q0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var is={TAB_MISSING:X0,TAB_EMPTY:
Y0,TAB_UNPROTECTED:Q0,STAGE_NOT_BEGUN:Cm,COLUMN_MISSING_CRITERION:V0,
COLUMN_DUPLICATE_CRITERION:J0,ROW_MISSING_ENTRY:g0,ROW_WITHOUT_CODE:x0,ROW_UNKNOWN_ENTRY:k0,
ROW_DUPLICATE_ENTRY:f0,
ROW_NAME_MISMATCH:v0,SCORE_ROWS_PERMUTED:L0,SCORE_MISSING:C0,SCORE_NOT_NUMBER:R0,SCORE_TEXT_NUMBER:
W0,
SCORE_IS_DATE:E0,SCORE_OUT_OF_RANGE:D0,SCORE_ERROR:T0,SCORE_FORMULA:S0,SCORE_SCALE_SUSPECT:U0,
SCORE_OUTLIER:I0,
TOTAL_MISMATCH:G0,JUDGE_NO_VARIANCE:o0,JUDGES_IDENTICAL:c0,JUDGES_DISAGREE:s0,JUDGE_CONFLICT:t0,
JUDGE_RECUSED:i0,
ENTRY_UNSCORED:Qx,PANEL_DISCONNECTED:p0,ENTRY_DUPLICATE_CODE:qx,ENTRY_DUPLICATE_NAME:Hx,
SETTING_INVALID:H0,
WEIGHTS_INVALID:Z0,METHOD_CAUTION:q0};var LB=g.values(is).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),th=e=>LB.flatMap(t=>t.find(
e));m();m();m();var jB=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],zB=10;function BB({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!jB.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function UB(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function WB(e){
let[t]=e,n=e[e.length-1];if(e.length<zB||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:sm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function eT(e){let t=[],n=new y;for(let r of e){let o=BB(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>UB(r).flatMap(WB))]}function KB(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function as(e){let t=[],n=new y;for(let r of KB(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var tT=({row:e,column:t})=>`${e}:${t}`;function GB({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(tT({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:sm(r)}}}function qB({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function nT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=qB(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(tT(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>as(i.cells).map(a=>({draft:GB(i,a),block:a})));return[...n,...eT(r)]}m();
function HB(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function ZB(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=jr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,A,N;let d=new y;for(let P of s){let I=a(
c,P);I!==null&&d.set(P.code,I)}let p=new v(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return Xx(
{judge:c,tab:(N=(A=h==null?void 0:h.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:HB(e,l)}}var rT=new O;function Rm(e){
var n;
let t=(n=rT.get(e))!=null?n:ZB(e);return rT.set(e,t),t}var JB=g.values(is).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function VB(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function YB({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function nh(e){let t=Rm(e),n=t.begun?JB:[Cm];return nT(n.flatMap(r=>r.find(t))).sort(VB(t)).
map(r=>YB(r,e.stage.name))}m();var oT=[hm,fm,Em,gm,wm,Tm,xm,Sm,bm,ym,vm,km],XB=g.values(is).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),QB=[...oT,...XB.filter(e=>!oT.includes(e))];
function rh(e,t=()=>null){return QB.
flatMap(n=>n({competition:e,locate:t}))}m();function oh(e){return Rm(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=vo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var aT=31,eU=/[\u00b7\-\u2013|:_]/u;function Sr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!eU.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var tU=/[[\]:*?/\\]/g,Cl=e=>e.replace(tU," ").replace(/\s+/g," ").trim();
function nU(e,t){
let n=aT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ni=(
e,t)=>nU(
Cl(e.name),Cl(t.code)),rU=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Rl(e,t,n){
let r=J.
ranking[n],o=aT-r.length-3,i=(u,l)=>rU(Cl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function sT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(Cl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(Cl(t.name)).startsWith(
r)}function Dm(e,t){var o;let n=oU(e,t),r=n.filter((i,a)=>n.findIndex(s=>aU(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function oU(e,t){let n=iT(e,t,(i,a)=>Z(i.code)===Z(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?iU(e,t,r):iT(e,t,ih)}var ih=(e,t)=>F(t)!==""&&F(
t)===F(e.name),iT=(e,t,n)=>Sr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>sT(r,i)).flatMap(i=>rt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),iU=(e,t,n)=>rt(t,n).filter(r=>Z(r.code)===Z(e)||
ih(r,e)||Sr(e).some(({left:o,right:i})=>sT(o,n)&&ih(r,i))).map(r=>({stage:n,judge:r})),aU=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var uT=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...rh(n,e.locate)],a=[],s=[],u=!i.some(l=>uT(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
P=>P.stage===l.name),p=u||l===n.stages[0]?ti(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:rt(
n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,tabName:(P,I)=>{var _;
return(_=
P.scoreTab)!=null?_:ni(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...nh(
h)),p!==null&&s.push(...oh(h));let b=P=>P.stage===l.name&&(uT(P)||P.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=Bx(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),N=[
...S.findings,...Kx(n,S,a)];if(i.push(...N.map(P=>P.code==="METHOD_CAUTION"?{...P,...A}:P)),N.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();m();m();function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):tr(e.date):x(e).trim()}var tr=e=>e.replace("T"," "),Dl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
U(e)==="";function ot(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var sU=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function ah(e,t,n){return t<1||t>12||n<1||n>sU(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function ri(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return ah(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return ah(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Rx((a=o[2])!=null?a:"");return i===null?null:ah(w(o[3]),i,w(o[1]))}function lT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ss=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var dT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,uU=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
lU=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,cU=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
mT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function ko(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=dT.exec(t))!=null?
n:[];if(o==="")return null;if(mT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var cT=e=>w(e.replace(",","."));function Ke(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=dT.exec(t))!=null?i:[],d=(a=lU.exec(c.trim()))!=null?a:cU.exec(c.trim());
if(l===""||d===null&&!mT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:cT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=uU.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
cT(
o)}}m();var sh=10,oi=60;function Ol(e,t,n=sh){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function ht(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Ol(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function it(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var pT=(e,t)=>e.
columns.map(n=>n.header[t]);var fT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Om={weight:"Bobot",maximum:
"Maks"},Nt=e=>g.keys(fT).find(t=>De(e,fT[t])),Xe=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(Ke(e).name)===n},dU=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>Xe(
e,r))};function us(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=Z(i.code),s=F(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(Z(i)))!=null?l:null:(c=r.get(F(a)))!=null?c:null}}function ii(
e,t,n,r,o){
var S,A,N,P,I,_,M;let i=L=>typeof L=="string"&&(Nt(L)!==void 0||r.some(j=>Xe(L,j))),a=Ol(e,L=>L.filter(
i).length,oi),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,j]of s.entries()){let z=dU(j,r),B=Nt(j);z!==void 0?u.set(z.name,[...(A=u.get(z.name))!=null?
A:[],L]):B!==void 0&&!l.has(B)&&l.set(B,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[j=0]])=>(
{
criterion:L,column:j})),p=a===null?pU(e):[];for(let[L,j]of e.values.entries()){if(a===null||L<=a)continue;
let z=V=>{var de;let Q=l.get(V);return Q===void 0?"":(de=j[Q])!=null?de:""},B=U(z("code")),q=U(z(
"name")),H=new y;for(let{criterion:V,column:Q}of d)H.set(V,fU((P=j[Q])!=null?P:"",L,Q));let W=o(B,q,
c!==
null);W===null&&(uh(B,q)||mU(B,H))||p.push({row:L,code:B,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:q,institution:U(z("institution")),marks:H,total:z("total"),notesToCommittee:U(z(
"notesToCommittee")),notesToEntrant:U(z("notesToEntrant"))})}let h=(_=l.get("name"))!=null?_:null,b=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,
columns:u,
rows:p}}var uh=(e,t)=>[e,t].some(n=>n===Om.weight||n===Om.maximum),mU=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!lh(n.raw)),lh=e=>{var t;return typeof e=="string"?!ne(
e)&&(De(e,kn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function pU(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function fU(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,kn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var gT=864e5,ch=R.UTC(1899,
11,30),gU="dd/mm/yyyy",hU="dd/mm/yyyy h:mm:ss",yU=e=>new R(ch+f.round(e*86400)*
1e3).toISOString().slice(0,19);function hT(e){let t=(R.parse(`${e}Z`)-ch)/gT;return w.isNaN(t)?e:t}
var bU=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-ch)/gT;function yT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:bU(t)?{
value:t,
read:{date:yU(t)},format:w.isInteger(t)?gU:hU}:{value:t,read:t}}var bT=e=>Ol(e,t=>t.filter(n=>typeof n==
"string"&&Nt(n)!==void 0).length),wT=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>yT(r[
i]).
read))});function dh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var wU=2e4,
vU=500;function vT(e){let{rows:t,width:n}=dh(e);return t.length>wU||n>vU}function kT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=dh({...i,rows:i.rows.slice(0,20)});return bT(wT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function mh(e,t,n){var l;let{rows:r,
width:o}=dh(e),i=(l=bT(wT(t,r,o)))!=null?l:0,a=f.max(0,2-i),s=[...k.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>k.from({length:o},(d,p)=>yT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var kU=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Al({values:e}){var r,o,i,a;let[,t=""]=(i=kU.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(zr))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var xU=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
xT=({values:e})=>{var t,n,r,o;return(o=(r=xU.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function TT(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=f.max(o.length,i.
length);return k.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||TU((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var TU=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function ST(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var SU=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
EU=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
CU=/(?:^|[^\p{L}])(?:juri|judge)/iu,ET=e=>g.values(J).some(t=>De(e,t));function Xi(e){let t=e.trim();
return ET(t)||SU.test(t)?!1:EU.test(t)?/^(?:hasil|results?)/i.test(t)&&CU.test(t):!0}var Nl=e=>!Xi(e)&&
!ET(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Am=new y;
function RT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Dm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var DT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function OT(e,t,n=Am){let r=RT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>DT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var ph=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function AT(e,t,n=Am){let r=nr(e,t,n);return e.flatMap(o=>{var s;if(!ph.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;ph.test(i);)i=i.replace(ph,"").trim();let a=(s=r.find(u=>F(u.name)===F(i)))!=
null?s:Dm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var CT=e=>Z(e).replace(
/\p{N}+/gu,
"#");function NT(e,t,n=Am){let r=new v(t.judges.map(a=>CT(a.code))),o=new v(t.stages.map(a=>F(a.name))),
i=new v(nr(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Dm(a,t)!==null)return[];let s=Sr(
a).find(({left:u,right:l})=>o.has(F(u))&&r.has(CT(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function nr(e,t,n=Am){let r=RT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>DT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:RU(e,i,rt(t,i))}function RU(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Xi))for(let{left:c,right:d}of Sr(l)){let p=n.filter(b=>fh(d,b)),[h]=p;h===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(s=r.get(F(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var fh=(e,t)=>Z(e)!==""&&(Z(e)===
Z(t.code)||F(e)===F(t.name));m();function PT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return it(e.settings,t.settings.
get(n.key),"value");case"prize":return it(e.settings,t.prizes.get(n.place),"value");case"entry":
return it(
e.entries,t.entries[n.index],n.column);case"stage":return it(e.stages,t.stages[n.index],n.column);
case"criterion":return it(e.criteria,t.criteria[n.index],n.column);case"judge":return it(e.judges,t.judges[
n.
index],n.column)}}}m();var DU=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),IT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&DU(i.value,o)})),OU=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function $T(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!OU((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Br="General",_T=e=>e===Br||e.startsWith(
"0");var fe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
Qi="@",FT="d mmmm yyyy",Pl={part:"settings",tab:J.settings,columns:[fe("key","Kunci","Key",220),fe(
"value","Nilai","Value",380)]},Il={part:"stages",tab:J.stages,columns:[fe("order","Urutan","Order",
70,
Br),fe("name","Tahap","Stage",200),fe("weight","Bobot","Weight",80,Br),fe("advance","Lolos",
"Advance",
80,Br),fe("title","Predikat","Title",240),fe("form","Bentuk","Form",110),fe("date","Tanggal","Date",
140,FT),fe("scoreTab","Tab Nilai","Score Tab",180)]},$l={part:"criteria",tab:J.criteria,columns:[fe(
"stage","Tahap","Stage",180),fe("name","Kriteria","Criterion",200),fe("weight","Bobot","Weight",80,
Br),
fe("min","Min","Min",70,Br),fe("max","Maks","Max",70,Br),fe("description","Uraian","Description",380)]}
,
Er={part:"entries",tab:J.entries,columns:[fe("code","Kode","Code",80,Qi),fe("name","Nama Inovasi",
"Innovation",320),fe("institution","Instansi","Institution",240),fe("category","Kategori","Category",
120),
fe("unitType","Jenis Unit","Unit Type",120),fe("innovator","Inovator","Innovator",200),fe("contact",
"Narahubung","Contact",160),fe("phone","No. WA","Phone",120,Qi),fe("email","Email","Email",180),fe(
"link","Tautan Proposal","Proposal Link",180),fe("status","Status","Status",160),fe("reason",
"Alasan",
"Reason",240)]},ea={part:"judges",tab:J.judges,columns:[fe("code","Kode","Code",70,Qi),fe("name",
"Nama","Name",220),fe("role","Peran","Role",110),fe("institution","Instansi","Institution",240),fe(
"email","Email","Email",200),fe("phone","No. WA","Phone",120,Qi),fe("stages","Tahap","Stages",180),
fe("conflicts","Benturan","Conflicts",180,Qi)]},_l={part:"institutions",tab:J.institutions,columns:[
fe("name","Instansi","Institution",280),fe("parent","Induk","Parent",240),fe("unitType","Jenis Unit",
"Unit Type",140),fe("required","Wajib","Required",80)]},ls={part:"plenary",tab:J.plenary,columns:[fe(
"stage","Tahap","Stage",160),fe("entry","Kode","Code",80,Qi),fe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),fe("rank","Peringkat Putusan","Decided Rank",90,"0"),fe("reason","Alasan",
"Reason",420),
fe("votesFor","Setuju","For",80,"0"),fe("votesAgainst","Tidak","Against",80,"0")]},ta={part:
"objections",tab:J.objections,columns:[fe("date","Tanggal","Date",120,FT),fe("sender","Pengirim",
"Sender",180),
fe("entry","Kode","Code",80,Qi),fe("text","Isi","Text",360),fe("answer","Jawaban","Answer",360),fe(
"ruling","Putusan","Ruling",200),fe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},gh=[Pl,
Il,$l,Er,ea,_l];m();m();function Ur(e){var o;let t=[],n=(i,a)=>it(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=ot(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ot(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=vn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Nm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=it(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ai=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function MT(e,t){let n=Ur(e),r=ai(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>AU(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function AU(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function LT(e){
let t=Ur(e);Nm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>NU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function NU(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Yo))!=null?r:"running",reason:n("reason")}}m();
function jT(e){let t=Ur(e),n=ai(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",$n))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function zT(e,t){let n=Ur(e);Nm(n,e,"code");
let r=ai(n,"code");return{items:r.map(o=>PU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function PU(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
hh(
ss(e.cell("stages")),t),conflicts:ss(e.cell("conflicts"))}}function hh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),a=t.find(s=>F(s)===i);if(a!==void 0)
return[a,...hh(e.slice(o),t)]}return[n,...hh(r,t)]}m();function BT(e){let t=Ur(e),n=IU(ai(t,"name"));
return{items:n.map(o=>$U(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function IU(e){let t=n=>{var r;return(r=ot(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function $U(e,t){let n=t.cell("date"),r=FU(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&ri(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ka),
date:ri(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var _U=/;|^\s*\d+\s*[:=]/m;
function FU(e){if(e==="")return null;if(!_U.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var cs=["criteria","median","majority",
"previous","shared"];m();m();var UT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var WT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var KT={kind:"texts",word:$(
"Admin","Admin")};m();var GT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:$n};m(
);var qT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var HT={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var ZT={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var JT={kind:"text",word:$("Kota","City")};m();var VT={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var YT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var XT={kind:
"text",word:$("Tembusan","Copies")};m();var QT={kind:"text",word:$("Batas Waktu","Deadline")};m();
var eS={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var tS={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var nS={kind:"text",word:$("Nomor SK","Decree Number")};m();var rS={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var oS={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var iS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var aS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var sS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var uS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:$n};m();var lS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var cS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ds=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var dS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var mS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var pS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var fS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var gS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var hS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var si={mean:mS,trimmed:gS,median:pS,"rank-sum":fS,"z-score":hS,adjusted:dS};var yS={kind:"choice",
word:$("Metode","Method"),choices:Fd(ds,si)};m();var bS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var wS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var vS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var kS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var xS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var TS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var SS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var ES={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var CS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var RS={kind:
"text",word:$("Provinsi","Province")};m();var DS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:$n};m();var OS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var AS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var NS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var PS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var IS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var $S={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var _S={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var FS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var MS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var LS={name:$("bersama",
"shared"),official:""};var ms={criteria:$S,median:FS,majority:_S,previous:MS,shared:LS};var jS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Fd(cs,ms)};m();var zS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var BS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var US={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:$n}
;m();var WS={kind:"text",word:$("Tahun","Year")};var yh={competition:VT,year:WS,organizer:kS,
government:rS,province:RS,city:JT,language:aS,top:zS,method:yS,
missing:wS,tieBreaks:jS,decimals:eS,carryOver:GT,passingScore:xS,maxSpread:cS,maxPerInstitution:lS,
winnersPerCategory:US,
rankedWinners:DS,letterScores:uS,winnerTerm:BS,severityCorrection:OS,conflicts:YT,judgeFiles:oS,
deadline:QT,
admins:KT,objectionDays:vS,prizes:CS,plenaryDate:TS,plenaryTime:ES,plenaryPlace:SS,ceremonyDate:qT,
ceremonyTime:ZT,
ceremonyPlace:HT,decisionDate:tS,juryDecreeNumber:iS,minutesNumber:bS,decreeNumber:nS,legalBasis:sS,
acknowledgedBy:WT,copies:XT,signerName:NS,signerPosition:IS,signerGrade:AS,signerNip:PS};var MU=e=>e!=="prizes",
rr=UT.filter(MU).map(e=>({key:e,...yh[e]})),ps=yh.prizes.word;m();m();m();m();var Oe=Le(G(),""),fs=Le(
yo(G().check(sl(/^\d{4}-\d{2}-\d{2}$/))),null),ui=(e,t)=>$t().check(_k(),Lr(
e),$d(t)),li=e=>Le(yo(e),null);var KS=Oe;m();var GS=Le(He(G()),[]);m();var qS=Le(Ye(),!1);m();var HS=fs;
m();var ZS=Oe;m();var JS=Oe;m();var VS=Oe;m();var YS=Oe;m();var XS=Le(Kt(["exclude","include"]),
"exclude");m();var QS=Oe;m();var eE=Oe;m();var tE=Le(ui(0,6),2);m();var nE=fs;m();var rE=Oe;m();var oE=Oe;
m();var iE=Le(Kt(["shared","separate"]),"shared");m();var aE=Oe;m();var sE=Le(Kt(["id","en"]),"id");
m();var uE=Oe;m();var lE=Le(Ye(),!1);m();var cE=li(ui(1,1e5));m();var dE=li($t().check(Lr(0)));m();
var mE=Le(Kt(ds),"mean");m();var pE=Oe;m();var fE=Le(Kt(["complete","assigned"]),"complete");m();var gE=li(
ui(1,365));m();var hE=Oe;m();var yE=li($t());m();var bE=fs;m();var wE=Oe;m();var vE=Oe;m();var kE=Le(
He(yo($t().check(Lr(0)))),[]);m();var xE=Oe;m();var TE=Le(Ye(),!0);m();var SE=Le(Mk([jk("auto"),$t().check(
Lr(0))]),"auto");m();var EE=Oe;m();var CE=Oe;m();var RE=Oe;m();var DE=Oe;m();var OE=Le(He(Kt(cs)),[
"criteria","shared"]);m();var AE=Le(ui(1,1e5),10);m();var NE=Le(Kt(["Juara","Terbaik"]),"Juara");m();
var PE=Le(Ye(),!1);m();var IE=Oe;var $E={competition:YS,year:IE,organizer:hE,government:oE,province:
xE,city:VS,language:sE,top:AE,method:mE,
missing:fE,tieBreaks:OE,decimals:tE,carryOver:qS,passingScore:yE,maxSpread:dE,maxPerInstitution:cE,
winnersPerCategory:PE,
rankedWinners:TE,letterScores:lE,winnerTerm:NE,severityCorrection:SE,conflicts:XS,judgeFiles:iE,
deadline:eE,
admins:GS,objectionDays:gE,prizes:kE,plenaryDate:bE,plenaryTime:vE,plenaryPlace:wE,ceremonyDate:HS,
ceremonyTime:JS,
ceremonyPlace:ZS,decisionDate:nE,juryDecreeNumber:aE,minutesNumber:pE,decreeNumber:rE,legalBasis:uE,
acknowledgedBy:KS,copies:QS,signerName:CE,signerPosition:DE,signerGrade:EE,signerNip:RE};var na=re(
$E),_E=na.parse({});var gs=(e,t=[])=>({fault:e,allowed:t});function ME(e){var s;let t=_E,n=[],r=[],o=new y,
i=new y,a=UU(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
A=[],N="error")=>{var _,M;let P=(M=(_=it(e,u,"value"))!=null?_:it(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},h=WU(c),b=rr.find(S=>De(
c,S.word));if(h!==null){let S=KU(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let S=LU(t,b,jU(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function LU(e,t,n){if("fault"in n)return n;let r=na.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[BU(t)]}}function jU(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?gs("digits-lost"):{
value:r};case"number":{let o=ot(e);return o===null?gs("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":ot(e);return o===null?gs("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ri(
e);return o===null?gs("not-a-date"):{value:o}}case"time":return{value:lT(e)};case"texts":return{
value:ss(
e)};case"choice":{let o=vn(r,t.choices);return o===void 0?gs("not-allowed",FE(t.choices,n)):{value:o}
}case"choices":{let o=ss(e).map(i=>vn(i,t.choices));return o.includes(void 0)?gs("not-allowed",FE(t.choices,
n)):{value:zU(o)}}}}function zU(e){let t=cs.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var FE=(
e,t)=>e.
map(([,n])=>n[t]),BU=e=>e.kind==="number"&&e.range||"\u2265 0";function UU(e){let t=rr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&vn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function WU(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&De((n=t[1])!=null?n:"",ps)&&w(t[2])>0?
w(t[2]):null}function KU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var GU=["settings","stages","criteria","entries","judges",
"institutions"];function Ft(e){let t=new y;
for(let n of GU){let r=e.find(o=>De(o,J[n]));r!==void 0&&t.set(n,r)}return t}function LE(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,J[t])).map(r=>({name:r,first:n})))}var qU={name:Bk,
weight:null,
advance:null,title:null,form:null,date:null};function En(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:ht(h,p)},n={settings:t("settings",Pl),stages:t("stages",Il),criteria:t("criteria",$l),
entries:t(
"entries",Er),judges:t("judges",ea),institutions:t("institutions",_l)},r=ME(n.settings),o=BT(n.stages),
i=o.items.length>0?o.items:[qU],a=d=>{var p,h;return(h=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:
p.name)!=null?h:d},s=MT(n.criteria,a),u=LT(n.entries),l=zT(n.judges,i.map(d=>d.name)),c=jT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Fl(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var dt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var bh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
HU=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${bh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),ZU=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
JU=new RegExp(`^(${bh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),VU=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${bh})\\s*[)\\]]?$`,
"iu"),YU=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function mt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=HU.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=ZU.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function mn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=JU.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=VU.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Wr=e=>YU.has(F(e));m();m();var XU=12,QU=["juri","dewanjuri","judge","penilai","panelis"],
vh=e=>QU.includes(F(e));function zE(e){
var t;return kh((t=tW(e))!=null?t:e.map(n=>n.trim()))}function kh(e){let t=new v(e.filter(r=>jE(r)).
map(Z)),n=0;return e.map(r=>{if(jE(r))return wh(r,eW(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...wh(`J${n}`,""),email:r}:wh(`J${n}`,r)})}var jE=e=>[...e].length<=XU&&Z(e)!==""&&!e.
includes("@"),eW=e=>!/\p{N}/u.test(e)&&[...e].length>3;function tW(e){let[t,...n]=e.map(r=>Sr(r).filter(
({right:o})=>Z(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(nW).reverse()){let i=F(r);
if(i===
""||vh(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new v(s.map(Z)).size===s.length)return s}
return null}
var nW=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,rW=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function BE({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=rW.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var wh=(e,t)=>({...Kk,
code:e,name:t});var xh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function UE(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of Sr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||Z(c)===""||vh(l)||mt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>Z(h.label)===Z(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>Z(l.label)))),o=(
u,l)=>xh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Z(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!oW(u,i));return{sets:a?i:[],unclear:!a&&iW(e)}}var oW=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&mn(e)!==null;function iW(e){var n;let t=new y;for(let r of e){let o=mn(r);if(o===null)continue;
let i=Z(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var aW=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
sW=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
WE=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,uW=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
lW=/juri|judge|penilai|panelis/i,Th=e=>lW.test(e)||mt(e)!==null||mn(e)!==null,KE=e=>{var t;return WE.
test(e)?w((t=WE.exec(e))==null?void 0:t[1]):null},Sh=e=>!Th(e)&&Sr(e).every(({right:t})=>Z(t)==="")&&
(xh.test(e)||uW.test(e)),hs=e=>`tab/${F(e)}`;function GE(e,t,n){let r=e.map(({tab:a})=>a),o=dW(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(a=>cW(a,r));return i.every(a=>a!==null)?[]:r.flatMap(
(a,s)=>{var c;let u=(c=i[s])!=null?c:null;if(u===null||t&&u!=="old"||n.has(hs(a)))return[];let l=dt.
ODD_TAB;return[{id:hs(a),kind:"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:
null}]})}
function cW(e,t){let n=t.filter(s=>s!==e);if(aW.test(e))return"old";let r=KE(e),o=r!==null&&n.some(s=>{
var u;return((u=KE(s))!=null?u:r+1)>r});if(sW.test(e)||o)return"time";let i=!Th(e)&&n.length>1&&n.every(
s=>Th(s)),a=Sh(e)&&n.some(s=>!Sh(s));return i||a?"unlike":null}function dW(e){let[t]=e;return t===void 0||
e.length<2||!e.every(Sh)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:dt.STAGE_TABS,default:null}}m();m();var mW=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],pW=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],fW=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],gW=new v([...mW,...pW,...fW].map(F)),qE=new v(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),HE=e=>qE.has(e),ci=e=>F(e)===""||gW.has(F(e))||Nt(e)!==void 0||Er.columns.
some(t=>De(e,t.header));function ZE(e){let t=e.filter(n=>!qE.has(n));return t.length>0?t:[...e]}
function JE({tables:e,criteria:t},n,r){let o=new v(t.map(F)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>xr(p,u.name)&&!s.columns.some(({key:h})=>h===F(p)));c===void 0&&!d&&n.push(
hW(l,s,u))}return i}var hW=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Mn(n),doubt:HE(r)?"sum-misfit":"some-tabs"},options:dt.COLUMN,default:null});
m();m();var yW=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
di=e=>yW.test(e);m();m();var Kr=(...e)=>new v(e.map(F)),bW=[["code",Kr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Kr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Kr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Kr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Kr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Kr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Kr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],wW=Kr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),vW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
kW=Kr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),xW=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
TW=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Eh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,SW=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
EW=["name","code","institution","category"],CW=e=>e.replace(/\s+/g," ").trim();function VE(e){var n,
r;let t=F(e);return t===""?null:kW.has(t)?"rank":wW.has(t)?"sum":(r=(n=bW.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Pm(e){var a,s,u,l;let t=VE(e);if(t!==null)return t;let n=e.replace(
Eh,""),r=(l=(u=(a=Eh.exec(e))==null?void 0:a[1])!=null?u:(s=Eh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Pm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(SW,"");return o===e?null:Pm(o)}function qe(e){var s;let t=CW(e);if(vW.
test(t))return"sum";let n=VE(t);if(n!==null)return n;if(TW.test(F(t)))return"matter";let r=Pm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=qe(o);if(u!==null)
return u}if(xW.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Pm(u));return a.every(u=>u!==null)&&(s=EW.
find(u=>a.includes(u)))!=null?s:null}var RW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function mi(e){let t=qe(e);return t==="sum"||t!=="matter"&&RW.test(e)}var DW=Kr("Hasil","Result",
"Final","Konversi","Akhir"),ys=e=>{let t=qe(e);return t==="matter"||t===null||DW.has(F(e))};var OW=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
YE=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,XE=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
QE=/^[\d%]+$/,Ch=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),eC=(e,...t)=>{
let n=Ch(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ra=e=>qe(e)==="text"||eC(e,OW,YE,XE,QE),Rh=e=>eC(
e,YE,QE)&&Ch(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),tC=e=>ra(e)&&Ch(e).some(t=>XE.test(t)),AW=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Ml=e=>AW.test(e);function nC(e){var n,r,o,i;let t=e.trim();return Rh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var NW=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function rC(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=NW.exec(d))!=null?b:[];return p===""||di(h)||ra(h)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.
find(d=>Xe(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.
tab,cell:`${Mn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:dt.OWN_CRITERIA,
default:null}}m();m();m();var oC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
iC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Im=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Dh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
aC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,PW=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Ah=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Oh(e){let t=Ah(e);return t.
some(n=>oC.test(n))&&t.every(n=>oC.test(n)||iC.test(n))}var bs=(e,t)=>{let n=Ah(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||iC.test(r)||Im.test(r)||/^\d+$/.test(r))},ws=e=>bs(e,Im);function sC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(aC.test(r))return"example";
if(i&&bs(r,Im)&&!bs(r,Dh))return"weight";if(i&&a&&bs(r,Dh))return"maximum";if(Oh(r))return a&&
i?"maximum":"statistic"}return Oh(t)?"statistic":n!==""?null:Oh(o)?"statistic":i&&bs(o,Im)?"weight":
i&&bs(o,Dh)?"maximum":null}var uC=(e,t)=>aC.test(e)?!t||!PW.test(e):Ah(e).length===1;var IW=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),$W=e=>IW.has(F(e));function lC(e,t,n){let r=s=>s.map(_W).find(u=>u!==null),
o=r(e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(d=>Xe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(s=>Ph(s,t)));if(i!==void 0)
return{weights:i,from:"row"};let a=r(e.map(s=>Nh(s,t,n)));return a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"products"}}function Nh({columns:e,totals:t},n,r){let o=n.map((a,s)=>{
var c,
d,p;let u=(c=e.find(h=>Xe(h.name,{name:a})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[s])!=null?p:1)}),i=o.reduce((a,s)=>a+
(s!=null?s:0),0);return o.map(a=>a===null?null:f.round(a/i*1e6)/1e4)}var Ph=(e,t)=>dC(e,t,ws),cC=(e,
t)=>dC(
e,t,$W);function dC(e,t,n){let r=t.map(s=>e.columns.find(u=>Xe(u.name,{name:s}))),o=f.min(...r.map(s=>{
var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=new v(e.lines.map(({values:s})=>s)),a=e.values.
find(s=>{if(i.has(s))return!1;let[u]=s.slice(0,o).filter(l=>!ne(l));return typeof u=="string"&&n(u)}
);
return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return ot(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function _W(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var vs=e=>e.reduce(
(t,n)=>t+n,0),pC=e=>f.round(e*1e4)/1e4,fC=e=>e.map(t=>pC(t/vs(e)*100));function gC(e,t,n,r){
var p,h;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,a=FW(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:b,weights:S})=>b==="totals"||S.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:s.weights,sum:pC(vs(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:dt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function FW(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!MW(e,t)?null:LW(e,t),s=BW(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({option:"totals",
from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=fC(o.weights.map((d,p)=>{
var h;return d*
((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!mC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!mC(
d,n)):[]}var MW=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Xe(r.name,{name:o}
))));
function LW(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>Xe(u.name,{
name:i})))==
null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs(vs(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(i=>i!=null?i:0)}
return zW(
e,t)}var jW=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function zW(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Ph(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>Xe(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=jW.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new v(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>f.abs(vs(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function BW(e,t,n){for(let r of e){let o=Nh(r,t,n);if(o.every(s=>s!==null))return o;
let{columns:i,totals:a}=r;for(let{from:s,weights:u}of a){let l=t.map((c,d)=>{var b,S,A;let p=(b=i.find(
N=>Xe(N.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:s.indexOf(p);return h<0?null:((S=u[h])!=
null?S:0)*((A=n[d])!=null?A:1)});if(!(s.length!==t.length||l.some(c=>c===null)))return fC(l.map(c=>c!=
null?c:0))}}return null}function mC(e,t){let[n,r]=[vs(e),vs(t)];return e.every((o,i)=>{var a;return f.
abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();m();function Ih(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var $h="Lembar Juri \xB7 ",
hC=e=>$h+e,_h=e=>typeof e=="string"&&e.startsWith($h),pn=e=>{var t;return _h((t=e.values[1])==null?
void 0:
t[0])};function Pt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([$h+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();m();m();m();var Ll="Nilai",oa=e=>typeof e=="string"?e.trim():"";function yC(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Fh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),UW=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),WW=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
bC=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Mh=$("Nilai",
"Score","Skor","Value","Poin","Points"),wC=e=>De(e,Mh),vC=e=>e.some(t=>De(t,Fh))&&e.some(t=>De(t,bC))&&
e.some(t=>De(t,Mh));function KW(e){for(let[t,n]of e.values.slice(0,oi).entries()){let r=n.map(oa),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Nt(c)===l),a=o(Fh)>=0||o(WW)<0?o(Fh):o(UW),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(bC),o(Mh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function kC(e){let t=KW(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?qW(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return a?
HW(e,t,s,l,c):GW(e,t,l,c)})}}function GW(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function qW(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function HW(e,t,n,r,
o){
var I,_,M,L;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[a,l,c],h=new y,b=new y,S=new y,A=k.from({length:d+n.length},()=>"");for(let[j,
z]of e.values.entries()){if(j<=i||!o(z))continue;let B=n.findIndex(de=>de.key===F(U(z[l]))),q=Z(U(z[
s]))||
F(U(z[u]));if(B<0||q==="")continue;let H=(M=S.get(q))!=null?M:[],W=H.find(de=>!h.has(`${de},${d+B}`)),
V=W!=null?W:j;W===void 0&&(S.set(q,[...H,j]),b.set(j,A.map((de,ge)=>{var Pe;return p.includes(ge)?"":
(Pe=z[ge])!=null?Pe:""})));let Q=b.get(V);Q!==void 0&&(Q[d+B]=(L=z[c])!=null?L:""),h.set(`${V},${d+B}`,
{row:j,column:c})}let N=e.values.map((j,z)=>{var B;return z===i?[...j.map((q,H)=>p.includes(H)?"":q),
...n.map(q=>q.name)]:(B=b.get(z))!=null?B:A}),P=({row:j,column:z})=>{var B;return(B=h.get(`${j},${z}`))!=
null?B:{row:j,column:z<d?z:j<0?c:f.max(s,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var ZW=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
JW=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Cr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ot(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,kn))return"recused";let t=e.trim();return JW.test(t)?"failed":ZW.test(t)?"score-text":"text"}var It=e=>ot(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),xo=e=>e!=="blank"&&e!=="text";m();var xC=4,TC=15,VW=new v(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),To=e=>VW.has(
F(Ke(e).
name)),YW=new v(["code","name","institution","category","judge","number"]),ks=e=>{var t;return YW.has(
(t=qe(e))!=null?t:"")&&Ke(e).weight===null},pi=e=>Cr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
ia=e=>!ne(
e);function SC(e,t){let n=XW(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<xC&&e3(e,r,o);)o+=
1;for(;o-r+1<xC&&n3(e,r,o);)r-=1;return{top:r,bottom:o,columns:r3(e,r,o)}}function XW({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,oi).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!pi(c))continue;let d=qe(c)!==null||t(c)||mt(c)!==null;ks(c)&&(u=!0),s+=1+(d?2:0)+(jl(e,i,l)?1:0)}
a.filter(pi).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function jl(e,t,n){let r=e.slice(
t+1,t+1+TC).map(o=>Cr(o[n])).filter(o=>o!=="blank");return r.filter(xo).length*2>r.length}var QW=(e,
t,n)=>e.
slice(t+1,t+1+TC).some(r=>pi(r[n]))&&!jl(e,t,n);function e3({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>ia(r[p]));if(!o.some(p=>pi(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(S=>S.slice(0,p).some(ia)):To(h)||mt(h)!==null||t3((b=e[n])!=null?b:[],p)};if(o.
some(p=>ks(i(p))))return!1;let u=o.some(p=>jl(e,n+1,p))&&o.every(p=>!QW(e,n+1,p)),l=[...r.keys()].some(
p=>ks(i(p))&&ne(r[p])),c=p=>pi(r[p])&&jl(e,n+1,p);return!o.every(p=>pi(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>jl(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var t3=(e,t)=>t+1<e.length&&ne(e[t+1]);function n3({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>ia(r[d]));if(i.length===0||!i.
every(d=>pi(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>ks(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>pi(o[d])&&!ks(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>To(d)||mt(d)!==null||mn(d)!==null||Wr(d)||Ke(d).weight!==null)}function r3({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>ia(c[l]));return k.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((A,N)=>ia(A[l])?[{row:N,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((A,
N)=>{
if(ia(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!ia(A[P]))continue;let I=U(A[P]);return i(N,
P)&&!ks(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:h}})}m();m();
var _m=e=>e!==""&&!To(e)&&!Wr(e);function EC(e,t){var i;let n=t?new v:i3(e),r=e.columns.map(({text:a,
groups:s},u)=>{var S,A,N;let l=qe(a)===null||n.has(u)?s.filter(_m):[],c=n.has(u)?a:"",d=c===""?a:(S=
l.pop())!=null?S:"",{name:p,weight:h}=Ke(d),b=(A=ko(d))!=null?A:c===""?null:a3(c);return{column:u,
text:d,
own:c,group:t?"":(N=l.slice(-1)[0])!=null?N:"",name:p,weight:h,max:b}});for(let a of r)a.own!==""&&(
(i=
a.weight)!=null||(a.weight=s3(r,a.text)));let o=t?r.map(a=>a.weight):l3(r);return r.map((a,s)=>{var b;
let u=o3(r,a)?`${Ke(a.group).name} - ${a.name}`:a.name,l=(b=o[s])!=null?b:null,d=u!==a.name||l!==a.weight||
a.own!==""?u3(u,l,a.max):a.text,p={column:a.column,weight:l,max:a.max,group:a.group};if(a.own==="")return{
...p,header:d,name:u,part:null};let h=`${u} - ${a.own}`;return{...p,header:h,name:h,part:{own:a.own,
criterion:u,header:d}}})}var o3=(e,t)=>t.group!==""&&!mi(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function i3({columns:e}){let t=e.flatMap(({text:i,groups:
a},s)=>{
var l;let u=F((l=a.filter(_m).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:s,group:u,
text:i}]}),n=new v(t.flatMap(({group:i,text:a})=>ra(a)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(
r.filter(({text:a})=>$m(a)===i).map(({group:a})=>a)).size;return new v(r.filter(({text:i})=>o($m(i))>
1).map(({column:i})=>i))}var $m=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",a3=e=>{var n,r;let t=(
r=
ko(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:w(t)},s3=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=Ke(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},u3=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function l3(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!mi(o)||ys(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:a})=>a===
r.text);Ke(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=Ke(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let a=o.
flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);
return a.
length<o.length||f.abs(s-i)<.5?r.weight:f.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var c3=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,d3=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function CC(e,t){let n=e.columns.flatMap(({text:i})=>{var a,s,u;return(u=(s=mt(i))!=null?s:(a=mn(i))==
null?void 0:a.label)!=null?u:[]});if(new v(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(a=>mt(
a)!==null||Wr(a))))return!0;let r=m3(e),o=[...r.values()].flatMap((i,a,s)=>s.slice(a+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ra)||!f3([...r.keys()],new v(o.filter(p3)),t)}function m3({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(_m))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var p3=e=>qe(e)!=="text";function f3(e,t,
n){
if(e.some(i=>c3.test(i)||d3.test(i)))return!1;let r=n.some(i=>{let a=new v(i.columns.flatMap(s=>s.groups.
map(F)));return e.every(s=>a.has(F(s)))}),o=i=>di(i)||Ke(i).weight!==null||ko(i)!==null;return r||t.
size>1||e.some(o)}function RC(e,t){let n=e.flatMap(r=>{let o=SC(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>g3(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function g3(e,t,n,r){
let o=CC(t,n),i=EC(t,o),a=e.values.slice(t.bottom+1),s=i.map(({column:l})=>a.map(c=>Cr(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:vC(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:s};for(let{column:l,header:c}of i){let d=qe(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||pt(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function pt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(xo).length*2>=n.length?"scores":"words"}function jh({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(xo).length*3>=n.length}var Zn=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},or=(e,t)=>({
code:U(
Zn(e,t,e.at.code)),name:U(Zn(e,t,e.at.name))});function Rr(e,t){let{code:n,name:r}=or(e,t);return e.
at.code>=0?n===""?"":`#${Z(n)}`:F(r)}function DC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&y3(r,c)&&!h3(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||b3(r,c,e)),
l=(n=s.filter(c=>{var d,p;return c!==r.at.institution&&qe((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function Lh({grid:e,block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(
l=>l.some((c,d)=>d>i&&xo(Cr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||To(l.header)&&pt({
kinds:o},
l.column)==="words");return(s.length>0?s:a).filter(l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>F(U(c))).join(`
`))}function h3({columns:e,grid:t,block:n},r){var a,s;if(To((s=(a=e[r])==null?void 0:a.header)!=null?
s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&qe(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>di(u)||Ke(u).weight!==
null).length*2>o.length}function y3(e,t){if(pt(e,t)!=="words"||jh(e,t))return!1;let n=Lh(e,t);return n.
length>1&&new v(n).size>n.length*.9}function b3(e,t,n){let r=new v(Lh(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let a=Lh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}m();
var Fm=({evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function OC(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var w3=new v([
"sum","mean","weighted","maximum","minimum","rank"]),Ln=e=>w3.has(e),AC=(e,t)=>F(e)||`#${t}`;
function jn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Dr=e=>Ke(e).
weight!==null||ko(e)!==null;function NC({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?
s:{header:"",name:""},i=n.
isCriterion(r)&&!Ml(r)||n.hasCriteria&&e.isJudges&&zh(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:AC(o,t),role:a!=null?a:
i?"criterion":v3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function v3(e,t,n){let r=pt(e,t),
o=qe(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||k3.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!wC(n)?"number":"criterion"}var k3=new v(["sum","rank",
"number"]);function zh({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?
s:[],i=[n,...o,(l=(u=mn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Wr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>mt(c)!==null&&qe(n)===null)}var x3=1e3;function IC(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?D3(e,
t):T3(e,n.shape.header))}function T3(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>pt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Ln(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)fi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(a=o[0])==null?void 0:a.
shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?E3(e,i,t):S3(e,i,t))}var fi=(e,t,n=null)=>{for(let{shape:r}of e)jn(r,t,n)};
function S3(e,t,n){
let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=null?s:[]).every(u=>u===
o||u==="blank")});n===""?fi(e,"unnamed"):(r("check-box")||r("date")&&qe(n)!==null)&&fi(e,
"not-numbers")}function E3(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...s.numbersIn(u.column).values(
)]);if($C(
r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
fi(
e,"unnamed","criterion");return}if(C3.test(n)){fi(e,"penalty");return}let o=qe(n);if(PC(o)&&Dr(n))return;
let i=mi(n);(i||PC(o)||o==="rank"||o==="number")&&!e.every(R3)&&fi(e,i?"sum-misfit":"matter")}var C3=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
$C=e=>e.filter(t=>f.abs(t)>x3).length*2>e.length,Bh=1.5;function R3({tab:e,shape:t}){var b;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!ys(o))return!1;
let s=n.filter(({column:S,header:A})=>S!==t.column&&qe(A)===null&&pt(e.draft,S)==="numbers");if(s.some(
S=>i!==null&&S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var A,N;return((N=(A=r.columns[
S])==
null?void 0:A.groups)!=null?N:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&qe(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],s.flatMap(({column:S})=>[...e.numbersIn(S).values()])],p=S=>S.
reduce((A,N)=>A+N,0)/S.length,h=p(c)/p(d);return h>1/Bh&&h<Bh&&f.max(...c)<=Bh*f.max(...d)}var PC=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function D3(e,t){var i,a;let n=e.flatMap(({
tab:s,
shape:u})=>u.role==="criterion"?[...s.numbersIn(u.column).values()]:[]),r=$C(n),o=qe((a=(i=e[0])==null?
void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||s.draft.isJudges&&zh(s.draft,u.column,u.header,t)||(r?u.role="large":pt(s.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":jn(u,"not-listed",null))}m();function Uh(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:O3(
e,t,r);return n.set(r,o),o}}}function O3(e,t,n){var o;let r=new y;for(let[i,a]of t.entries()){if(a!==
"entry")continue;let s=It((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}var Cn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ts=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,zl=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function _C(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ts(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){IC(l,n);let c=l.filter(({tab:d,shape:p})=>pt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||A3([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(P3(c,(s=t[l])!=null?s:[],o),I3(c,(u=t[l])!=null?u:[]))}function A3(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&pt(o.
draft,i.column)==="numbers")),n=t.filter(N3);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Dr(
o.header))||fi(r,"same-everywhere")}function N3(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[a,s]of o.numbersIn(i.column)){let u=Rr(o.draft,a);if(((r=t.get(u))!=null?r:s)!==s)return!1;n+=
t.has(u)?1:0,t.set(u,s)}return n>=4&&new v(t.values()).size>1}function P3(e,t,n){var i;let r=({
column:a})=>pt(
e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.some(r))for(let a of o.
filter(s=>!r(s)&&!Dr(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&jn(a,s===0?"blank":"some-tabs",
null)}}function I3(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&pt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,a]of n.entries()){let s=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*
f.max(...u)&&jn(a,"large",null)}}m();m();function So(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Or=e=>e.reduce((
t,n)=>t+
n,0),$3=[{kind:"sum",of:Or},{kind:"mean",of:e=>Or(e)/e.length}],_3=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Mm(e,t){var i;let n=So(e.map(({value:a})=>a)),r=F3(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>f.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=j3(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function F3(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?$3.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=z3(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Or(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Or(e.map(({value:u})=>u))/Or(e.map(({
sources:u})=>Or(
u)));return[...n,...r===null?[]:[o(r.map(MC),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!M3(u.weights))}
var M3=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),L3=20;function j3(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=f.max(...i)-f.min(...i),s=e.slice(0,L3),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:A},N)=>N===S?[]:[f.abs(b-o(A))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function FC(e){var r,o;let t=So(e.map(({value:i})=>i)),n=_3.find(({of:i})=>e.every(({value:
a,
sources:s})=>f.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function z3(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new v(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=k.from({length:t},(s,u)=>k.
from({length:t+1},(l,c)=>Or(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=B3(r).map(s=>f.abs(s)<1e-9?0:s);return o.some(s=>MC(s)<0)||o.every(s=>s===
0)?null:o}var MC=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function B3(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&U3(b,h,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function U3(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var Wh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function LC(e,t){if(!Wh(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function jC(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Or(d)/d.length,o=(d,p)=>f.sqrt(Or(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Or,median:d=>{var b,S,A;
let p=[
...d].sort((N,P)=>N-P),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
A=
p[f.floor(h)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=So(e),
u=g.entries(a).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return Or(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(A=>f.abs(A-d)<=s).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var W3=3;function UC(e,t,n){let r=K3(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Rh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?G3(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)zC(c,"weight",d.own);let a=r.filter(l=>i.every(c=>c.kind!==l)),s=H3(a.some(BC)?a.filter(BC):
a);if(s===null){for(let{shape:l,part:c}of a.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,jn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of s.kind.members)l.header=q3(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of s.products)for(let{tab:d,shape:p,part:h}of l.members){zC(p,"weighted",h.own);let b=s.kind.
members.find(A=>A.tab===d&&A.part.criterion===h.criterion),S=c.get(h.criterion);b===void 0||S===void 0||
(p.from=[b.shape.column],p.weights=[S])}}var WC=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function zC(e,t,n){e.role=t,e.label=n}function K3(e,t){var r,o,i,a;
let n=new y;for(let[s,u]of e.entries())for(let l of(r=t[s])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=$m(c.own);n.set(d,[...(a=n.get(d))!=null?a:[],{tab:u,shape:l,part:c}])}return[
...n].map(([s,u])=>({key:s,members:u}))}var BC=({members:e})=>e.some(({tab:t,shape:n})=>pt(t.draft,n.
column)==="numbers");function G3({members:e}){var n;let t=new y;for(let r of e){let o=new v(Cn(r).values(
)),
[i]=o,{criterion:a}=r.part;if(o.size>1||i!==void 0&&((n=t.get(a))!=null?n:i)!==i)return null;i!==void 0&&
t.set(a,i)}return t.size===0?null:t}function q3({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ke(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function H3(e){var o,i;let t=e.flatMap(a=>{let s=e.filter(
l=>l!==
a).map(l=>({kind:l,factors:Z3(a,l)})),u=s.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===s.length?[{kind:a,products:u}]:[]}),n=t.filter(a=>a.products.some(({factors:s})=>V3(
a.kind,s))),r=n.length>0?n:t;return(i=(o=r.find(({kind:a})=>{var s,u;return!tC((u=(s=a.members[0])==
null?void 0:s.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function Z3(e,t){var i;let n=new y;
for(let a of t.members){let s=e.members.find(({tab:c,part:d})=>c===a.tab&&F(d.criterion)===F(a.part.
criterion));if(s===void 0)continue;let u=Cn(s),l=[...Cn(a)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(a.part.criterion,[...(i=n.get(a.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[a,s]of n){let u=J3(s);if(s.length>0&&u===null)return null;u!==null&&r.set(a,
u),o+=f.max(0,new v(s.map(({score:l})=>l)).size-1)}return o<W3?null:r}function J3(e){let t=So(e.map(
({value:a})=>a)),n=a=>e.reduce((s,u)=>s+a(u),0),r=n(({score:a,value:s})=>a*s)/n(({score:a})=>a*a),o=f.
round(r*1e3)/1e3,i=a=>a>0&&e.every(({score:s,value:u})=>f.abs(s*a-u)<=t);return i(o)?o:i(r)?r:null}
function V3({
members:e},t){let n=[...t].map(([a,s])=>{var c,d;let u=e.find(({part:p})=>p.criterion===a),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:s,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=a=>[1,100].some(s=>f.abs(a-s)<s*.001),o=a=>n.reduce((s,u)=>s+
a(u),0),i=n.map(({factor:a,max:s,weight:u})=>u===null?w.NaN:a*s/u);return r(o(({factor:a})=>a))||r(o(
({factor:a,max:s})=>a*s))||i.every(a=>{var s;return f.abs(a-((s=i[0])!=null?s:0))<.001*a})}m();
function Kh({draft:e},{column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!To(p)))!=null?s:"";return F((d=(c=(u=mt(n))!=null?
u:mt(o))!=null?c:(l=mn(n))==null?void 0:l.label)!=null?d:o)}var Gh=({tab:e,shape:t})=>e.draft.isJudges&&
Kh(e,t)==="";function KC(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Gh(e),a=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Kh(n,p)===Kh(n,r))),s=a.filter(({role:p})=>!Ln(p)),u=s.filter(({column:p})=>p<
r.column),l=a.filter(({role:p,column:h})=>GC(p)&&h<r.column),c=f.max(-1,...a.flatMap(({role:p,column:
h})=>Ln(
p)&&h<r.column?h:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...X3(e)]:[]]}function X3({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Ln(o)),r.filter(({role:o})=>GC(o))]}var GC=e=>e==="sum"||e==="mean"||e==="weighted";
function qh(e,t){var i,a;let n=e.map(s=>KC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var _,M;
let l=n.map(L=>{var j;return(j=L[u])!=null?j:[]}),c=new v(l.map(L=>L.map(({key:j})=>j).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,j)=>{var z;return nK(L,(z=l[j])!=
null?z:[])}),p=(_=Mm(d,t?.5:1))!=null?_:eK(d,t),[h]=e;if(p===null||h===void 0||Q3(p.derived,h.shape,
(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&!OC(b.weights))
return[];let A=new v(d.map(({value:L})=>L)).size,N=L=>b.kind!=="weighted"||b.weights[L]!==0,P=l.map(
L=>L.flatMap(({column:j},z)=>N(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(L=>L!==0):null;
return[
{kind:b.kind,from:P,weights:I,evidence:S,distinct:A}]}),o=f.max(...r.map(({evidence:s})=>s));return(
a=
r.find(({evidence:s})=>s===o))!=null?a:null}function Q3(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function eK(e,t){let n=t&&e.length>=4?FC(e):null;return n===null?null:{derived:n,evidence:
5}}
function qC(e){return e.reduce((n,r)=>n+Cn(r).size,0)>=4&&e.every(n=>tK(n))}function tK(e){let t=Cn(
e),n=[...t.values()],r=(a,s)=>{var u;return(u=e.tab.numbersIn(a).get(s))!=null?u:0};return KC(e,!0).
flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].map(s=>a.reduce(
(u,{column:l})=>u+r(l,s),0))).some(a=>LC(n,a))}var nK=(e,t)=>[...Cn(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function ZC(e,t,n){let r=aK(e,t),o=({header:a})=>n.isCriterion(a)&&!Ml(a),i=[...r.values()].filter(a=>!a.
some(({shape:s})=>o(s)));for(let a of i)HC(a);for(let a of i.filter(s=>s.every(u=>!Ln(u.shape.role)&&
JC(u)))){for(let{shape:s}of a)s.doubt=null;HC(a)}for(let{tab:a,shape:s,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&zl(a,l)===zl(a,s)&&jn(l,"sum-somewhere",null)}var iK=/rata|rerata|mean|average|avg/i;
function aK(e,t){
var r,o,i,a;let n=new y;for(let[s,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[s])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Ln(c))&&pt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Ln(d.role)&&!WC({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Dr(d)&&!mi(c.header)&&!Ml(d))continue;let p=l.filter(({key:b,column:S})=>b===c.
key&&S<c.column).length,h=`${Ts(u,c)}
${p}`;n.set(h,[...(a=n.get(h))!=null?a:[],{tab:u,shape:c,numeric:l}])}}return n}function HC(e){var s,
u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=qe(t),r=mi(t)&&!(n==="sum"&&ys(t))||
e.every(JC),o=sK(e,t,n,r),i=o===null?qh(e,r):null,a=o!=null?o:i!==null&&Fm(i,r)?null:qC(e)?"rank":
null;
if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Fm(i,r)){if(VC(e,i),uK(e,i))for(let{
shape:l}of e)
jn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)jn(l,
"sum-somewhere",null);else e.length>1&&lK(e,r)}function sK(e,t,n,r){return e.every(i=>cK(i.shape,Cn(
i),n))?"number":n==="rank"&&e.every(i=>Wh([...Cn(i).values()]))?"rank":e.every(i=>Cn(i).size>1&&new v(
Cn(i).values()).
size===1)?n==="rank"?"rank":r?iK.test(t)?"mean":"sum":null:null}var uK=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Gh)&&(n!=null?n:[]).some((r,o,i)=>{var a;return f.abs(r-((a=i[0])!=null?a:0))>.001});
function lK(e,t){for(let n of e){let r=qh([n],t);r!==null&&r.evidence>=18&&Fm(r,t)&&VC([n],r)}}var JC=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&zl(e,r)===zl(e,t)&&Ln(r.role));function VC(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}
function cK({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var dK=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,mK=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
pK=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,YC=e=>{let t=e.trim().toLowerCase();return dK.test(t)||mK.test(
t)||pK.test(
t)},XC=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function QC(e){var i;let t=new y;for(let{text:a,number:s}of e)t.set(a,[...(i=t.get(a))!=null?
i:[],s]);let n=[...t.values()].map(a=>({low:f.min(...a),high:f.max(...a)})).sort((a,s)=>a.low-s.low||
a.high-s.high);if(n.length<2||n.some(({low:a},s)=>{var u,l;return s>0&&a<=((l=(u=n[s-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=a=>a<2?0:f.log2(a)+r(a-1),o=[...t.values()].reduce((a,{length:s}
)=>a+
r(s),0);return r(e.length)-o-r(t.size)}var fK=7,gK=25,hK=9;function eR(e,t){var r,o;let n=new y;for(
let[i,a]of e.entries()){let s=(r=t[i])!=
null?r:[];for(let u of s.filter(({role:l})=>l==="text")){if(a.draft.isList||yK(a,u,s))continue;let l=bK(
a,u.column),c=Ts(a,u);l.size>0&&n.set(c,[...(o=n.get(c))!=null?o:[],{tab:a,shape:u,beside:s,texts:l}
])}}
for(let i of n.values())if(wK(i))for(let{shape:a}of i)jn(a,"letters",null)}var yK=({draft:e},{column:
t},n)=>{
var o,i;let r=(i=(o=e.columns[t])==null?void 0:o.part)!=null?i:null;return r!==null&&n.some(a=>{var s,
u;return a.role==="criterion"&&((u=(s=e.columns[a.column])==null?void 0:s.part)==null?void 0:u.criterion)===
r.criterion})};function bK({draft:e,roles:t},n){let r=new y;for(let[o,i]of t.entries()){let a=i==="entry"?
U(Zn(e,o,n)).toLowerCase():"";a!==""&&r.set(o,a)}return r}function wK(e){var r,o;let t=(o=(r=e[0])==
null?void 0:r.shape.header)!=null?o:"";if(Dr(t)||e.some(vK))return!0;if(qe(t)!==null||!kK(e)||xK(e))
return!1;let n=e.every(({texts:i})=>[...i.values()].every(YC));return TK(e)||e.every(SK)||n&&e.every(
EK)}var vK=({tab:{draft:e,roles:t},shape:n})=>t.some((r,o)=>(r==="weight"||r==="maximum")&&It(Zn(e,o,
n.column))!==null);function kK(e){let t=e.flatMap(({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce(
(o,{tab:i})=>o+i.roles.filter(a=>a==="entry").length,0);return n.size>1&&n.size<=fK&&n.size<t.length&&
t.length*3>=r*2&&t.every(o=>o.length<=gK)}function xK(e){var r,o;let[t]=e,n=XC((r=t==null?void 0:t.shape.
header)!=null?r:"")?1:hK;return((o=t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let s=e.map(
({tab:u,beside:l,texts:c})=>{var b,S;let d=(S=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?
S:-1,p=u.numbersIn(d),h=[...c].flatMap(([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:
P}]});
return new v(c.values()).size<2?null:QC(h)}).filter(u=>u!==null);return s.every(u=>u>0)&&s.reduce((u,
l)=>u+
l,0)>=n})}function TK(e){var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,a]of o){let s=Rr(r.draft,
i);if(((n=t.get(s))!=null?n:a)!==a)return!0;t.set(s,a)}return!1}var tR=({tab:e,beside:t})=>t.filter(
({role:n,column:r})=>n==="criterion"&&pt(e.draft,r)==="numbers"),SK=e=>{let t=tR(e).map(({column:n})=>n);
return t.some(n=>n<e.shape.column)&&t.some(n=>n>e.shape.column)},EK=e=>{let{block:t}=e.tab.draft,n=o=>{
var i,a;return((a=(i=t.columns[o])==null?void 0:i.groups)!=null?a:[]).join(`
`)},r=n(e.shape.column);return di(e.shape.header)||tR(e).some(({column:o})=>o<e.shape.column||r!==""&&
n(o)===r)};m();function nR(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],a=i.flatMap(
u=>{var l;return(l=
CK(o,u))!=null?l:[]});if(a.length<2||o.draft.isList||o.draft.isJudges)continue;let s=a.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of a){u.role="weight";let d=RK(o,i,a,u,l);d===void 0||Dr(d.header)||
(d.header=`${d.header} (${f.round(c*(s?1e6:1e4))/1e4}%)`)}}}function CK(e,t){var i;let n=nC(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Cn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(a=>a===o)?{shape:t,of:n,
value:o}:
null}function RK(e,t,n,{column:r},o){let i=t.filter(s=>s.role==="criterion"&&pt(e.draft,s.column)===
"numbers");if(o!=="")return i.find(({header:s})=>F(Ke(s).name)===F(o));let a=i.every(s=>n.some(({
shape:u})=>u.
column<s.column));return i.find(s=>s.column===r+(a?1:-1))}function rR(e,t){let n=e.map(r=>r.draft.columns.map(
o=>NC(r,o.column,t)));return UC(e,n,t),nR(e,n),ZC(
e,n,t),_C(e,n,t),t.hasCriteria||eR(e,n),n}m();m();var DK=6,OK=5;function oR(e){let t=[...AK(e),...IK(
e),...NK(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Hh=(e,t,n)=>({row:t,label:or(e,t).name,key:Rr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function AK(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-DK).flatMap(s=>{let{code:u,name:l}=or(t,s);if(u!==""||It(Zn(t,s,i.number))!==null||!ne(Zn(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return iR(e,s,d?0:OK)?l!==""&&i.code<0?
[Hh(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function NK(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=or(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!uC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=Zh(t,i,r);return l.length>0&&PK(e,i,a)?[]:[{...Hh(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function PK(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=Zh(r,t,o);if(n==="statistic")return iR(
e,t,0,1);let s=a.map(({column:h})=>i.flatMap(b=>{var S,A;return(A=It((S=r.grid.values[b])==null?void 0:
S[h]))!=null?A:[]}));if(n==="maximum")return a.every(({value:h},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(A=>A<=h)});let u=s.flat(),l=a.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=a.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Zh=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=It((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function IK({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&It(Zn(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=or(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[Hh(e,a,"unnumbered")]}
)}
function iR({draft:e,scored:t,entryRows:n},r,o,i=2){let a=Zh(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,h;return(h=It((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=a.map(({value:c})=>c);return jC(l,u,o)!==null}var sR=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
$K=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function uR(e,t){let n=new v(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function lR(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=S=>t.some(A=>{var N;return xo(Cr((N=r.values[S])==
null?void 0:N[A]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
ne))continue;let A=d(S),N={hasScores:A,isFirst:l,sinceHeader:S-c,entries:u.length},P=!Lm(e,S)&&BK(e,
S);P&&s.push(S);let I=P?"header":_K(e,S,N,n);i[S]=I,I==="header"&&(c=S),I==="section"&&a.set(S,KK(e,
S)),I==="entry"&&(l=!1,A&&u.push(S))}LK(e,i,t);let p=u.filter(S=>i[S]==="entry"),h=oR({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&jK(e,i,p,n),{roles:i,sections:a,doubtful:h,
otherHeaders:s}}
function _K(e,t,n,r){var b,S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=or(e,t),
l=n.sinceHeader<=3&&UK(e,t);if(l&&i.name>=0)return"numbers";if(Lm(e,t))return"header";let c=(S=a.map(
U).find(A=>A!==""))!=null?S:"";if(!n.hasScores&&!sR.test(c)&&zK(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&MK(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&FK(e,t))return"weight";let d=u||s||U(a.find(A=>Cr(A)==="text")),p=s===""&&(i.number<
0||ne(Zn(e,t,i.number))),h=sC({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":WK(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function FK({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>ne(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=It(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var MK=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function LK(e,t,n){let r=a=>n.filter(s=>{var u;return xo(
Cr((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new v,new v];for(let[a,s]of t.entries()){
let u=Rr(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function jK(e,t,n,r){var l;let{at:o,grid:i}=e,a=f.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>or(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=or(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):
It(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&h!==""&&!ne(Zn(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[c]="note")}}function Lm({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>ne(a)?[]:[{column:s,text:aR(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===aR((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&Lm({grid:e,block:t},n+1);return!1}var aR=e=>F(U(e))||U(e);
function zK(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Lm(e,o))return!0;return!1}function BK({grid:e,columns:t},n){var a;let r=new v(t.map(({header:s}
)=>F(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>F(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function UK({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function WK(e,t,n){var h,b,S;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?
h:[]).flatMap((A,N)=>ne(A)?[]:[{column:N,text:U(A)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((A,N)=>Rr(e,t+1+N)!==""))return!1;let u=U(Zn(e,t,o.number)),{code:l,name:c}=or(e,t);if($K.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&sR.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Cr(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function KK(e,t){var a,s;let{code:n,
name:r}=or(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var cR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},GK=Om,qK=new v([
"numbers","example","statistic","section","header","note","left-out"]);function dR(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(N=>Nt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Ln(P.role)?N!==u&&Nt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=a.
name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(N,P)=>N.map((I,_)=>{let M=GK[P];return qK.has(
P)||l(_)||M!==void 0&&_<c?"":M!==void 0&&_===c?M:I}),b=(N,P)=>{var I;return P<i.top?HK(N,e.isJudges&&
P===i.top-1):P<i.bottom?JK(e,P):P===i.bottom?r.map(_=>ZK(e,_,u,l)):h(N,(I=t[P])!=null?I:"blank")},S=N=>{
var P;return N===i.bottom?cR.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),S(P)]:b(N,P));return{tab:o.tab,values:A}}function HK(e,t){
let n=e.some(r=>typeof r=="string"&&ws(r));return e.map(r=>{var o;return n?(o=It(r))!=null?o:r:t?"":
r})}function ZK({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Nt(i)===a?i:cR[a];return o===n?"Total":r(o)?"":i}function JK({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(
s=
o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?a:""})}function Ss(e,t,n,r=()=>!1){let o=RC(e.filter(l=>!pn(l)),t);DC(o);let i=o.map(l=>{let c=lR(
l,uR(l,d=>jh(
l,d)),t);return{draft:VK(l,c.roles),reading:c}}),a=i.map(({draft:l,reading:c})=>Uh(l,c.roles)),s=rR(
a,t),u=i.map(({draft:l,reading:c},d)=>{var S;let p=((S=s[d])!=null?S:[]).map(A=>XK(YK(A,t,N=>r(l.grid.
tab,N)),n,t)),h=n5({draft:l,reading:c},i,n),b=[...QK(l,p,t),...h,...c.otherHeaders.map(A=>t5(l,A)),
...e5(
l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.values,view:
dR(
l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var VK=(e,t)=>({...e,kinds:e.kinds.map(n=>n.
map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),pR=({key:e})=>`column/${e}`,fR=(e,t)=>!t.hasCriteria||
t.isCriterion(e),YK=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,
doubt:{doubt:"hidden"},guess:null}:e;function XK(e,t,n){let r=e.doubt===null?void 0:t.get(pR(e)),o=e.
header===""&&e.doubt!==null?`Kolom ${Mn(e.column)}`:e.header;return r==="criterion"&&fR(o,n)?{...e,
header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var QK=(
{
grid:e,block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=dt.COLUMN.filter(s=>s!=="criterion"||
fR(o.header,r));return[{id:pR(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[
e.tab],params:{header:o.label,column:Mn(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function e5(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(
t.values.slice(n.bottom+1).map(l=>F(U(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||pt(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.
bottom,s.column),tabs:[t.tab],params:{columns:[Mn(o.name),Mn(s.column)]},options:dt.SIDE_BY_SIDE,
default:null}]}
var t5=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:
[
e.tab],params:{row:t+1},options:dt.OTHER_TABLE,default:null});function n5({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${s}`,p=r.get(d),h=p==="entry"||o.some(N=>mR(N,s,"entry")),b=p==="ignore"||u==="label"&&o.
some(N=>mR(N,s,l));if(t.roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:S,at:A}=e;return[{
id:d,kind:"ROW",tab:S.tab,cell:Te(i,f.max(0,A.name>=0?A.name:A.code)),tabs:[S.tab],params:{label:a,
row:i+
1,doubt:u},options:dt.ROW,default:null}]})}var mR=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&Rr(e,i)===n);m();function aa({criteria:e,entries:t}){let n=new v(t.map(
i=>Z(i.code)).filter(i=>i!=="")),r=new v(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Xe(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>xr(a,Ke(
i).name)),isEntry:(i,a)=>i===""?r.has(F(a)):n.has(Z(i))}}m();var r5=1e3,o5=e=>{let t=typeof e=="string"?
Nt(e):void 0;return t==="code"||t==="name"};function sa(e,t){
var d,p;if(pn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(o5))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>Nt(
b)===h),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>qe(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let S={code:U(h[i]),name:U(h[a]),institution:U(h[s]),
category:U(
h[u]),values:h};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!uh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:s5(r,c,t),lines:c,isRepeated:i5(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),above:
e.
values.slice(0,n)}}function i5(e){let t=e.map(n=>Ke(n).name).filter(n=>!ci(n));return new v(t.map(F)).
size<t.length}var a5=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function s5(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=Ke(i),u=F(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&qe(a)==="category")continue;let c=l5(a5(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:ko(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var gR=e=>e.flatMap(t=>{var n;return(n=ot(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function u5(e){let t=gR(e);return t.filter(n=>n>r5).length*2>t.length}function l5(
e){
let t=e.filter(a=>!ne(a)),n=gR(t),r=a=>typeof a=="string"&&De(a,kn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return u5(t)?"words":"numbers";let i=a=>typeof a=="string"&&ot(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var c5=20,d5=.005,
hR=e=>Z(e.code)||F(e.name);function yR(e,t,n,r){let o=[...n.map(s=>bR(s,r)),p5(n,r)],
i=new y(e.lines.map(s=>[hR(s),e.values.indexOf(s.values)])),a=f.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let h=It((S=t[p])==null?void 0:S[s]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Mm(l,1);if(!(c===null||c.evidence<c5)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>d5))return m5(c.derived.
weights,l)}}return null}function m5(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>f.round(a/n*100)/100*
n),o=So(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>f.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function bR(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Xe(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=ot(r.values[i]))!=null?a:[]});return o.length===t.length?
[[hR(r),o]]:[]}))}function p5(e,t){let[n=new y,...r]=e.map(o=>bR(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}m();var f5=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,g5=/bobot|weight|proporsi|porsi|persen|%/i,
h5=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function wR({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>y5(e,o));if(n.every(o=>o.length>0)){let o=jm(
n.map(i=>{var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));
return(r=o!=null?o:v5(e,n))!=null?r:k5(e,n)}return x5(e,t)}function y5(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let a=U(o).replace(f5,"");return a!==""&&Xe(a,{name:t})?[{row:r,column:i,weight:Ke(a).
weight}]:[]}))}var jm=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
b5(t):null},b5=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},w5=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function v5(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let a=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),s=f.min(...i),u=k.from({length:a},(c,d)=>d).flatMap(c=>{
let d=c>o?jm(i.map(h=>{var b;return It((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,s).some(h=>g5.
test(U(h[c])));return d!==null&&(p||w5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function k5(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>ws(U(u)))).map(
s=>jm(o.map(u=>It(s[u])))).find(s=>s!==null);if(a!==void 0)return a}return null}function x5(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=jm(t.map(o=>{var a;let i=(a=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+h5,"iu").exec(n))==null?void 0:a[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function vR(e,t,n){let r=e.filter(i=>!pn(i));for(let i of r){
let a=wR(i,n);if(a!==null)return{tab:i.
tab,from:"written",weights:a}}let o=[...Ss(r,aa({criteria:[],entries:[]}),new y).values()];for(let i of o){
let a=sa(i.view,i),s=a===null?null:yR(a,i.values,t,n);if(s!==null)return{tab:i.tab,from:"totals",
weights:s}}
return null}m();var zm=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Bm(e,t){var i,a;let n=zm(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of S5(s,t,n)){let p=n?Z(u):F(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Ld,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:T5(u),institution:l,category:c}))}
function T5(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function S5(e,t,n){let r=e.columns.filter(a=>t.some(s=>Xe(a.name,{name:s}))),o=a=>r.some(({
column:s})=>lh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();var E5=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
C5=["category","unitType","innovator","contact","phone","email","link"];function kR(e,t,{grid:n,
structure:r}){
let o=E5.test(n.tab)?sa(n,r):null;if(o===null)return null;let i=ht(n,Er),a=new y,s=0;for(let p of o.
lines){let h=A=>t&&p.code!==""?Z(A.code)===Z(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=C5.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});a.set(b,{...b,...g.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new v([...a.values()].map(p=>Z(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(Z(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function Um(e){var a;let t=ER(e),n=RR(t).filter(
s=>s.length>1),r=(a=TR(n))!=null?a:t.length===1?t:TR(
R5(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Jh(e,CR(o.table,i))}function Jh(e,t){let n=ER(e),r=RR(n).filter(a=>a.length>
1),o=t.map(a=>F(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Xe(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function SR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=CR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function ER(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=ZE(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var CR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),xR=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function TR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||xR(r)-xR(n)||e.indexOf(n)-e.indexOf(r));return t}function RR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function R5(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function DR(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:D5(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function D5(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Nl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return pn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var OR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Xe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ot(o.values[r]))!=null?i:[]}))),AR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function NR(e,t){var r;let n=OR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>AR(n,o)))!=null?r:100}function PR(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Xe(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>cC(i,t))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&AR(OR(e,[(u=t[s])!=null?u:""]),a)}
);
return(o=n.find(r))!=null?o:null}m();m();var O5=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
IR=e=>{let t=Nt(e);return t==="code"||t==="name"};function $R(e){let t=e.values.slice(0,oi+1).map(o=>o.
map(oa)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:A5(o.above,o.cells)?N5(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:I5(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
IR))continue;let u=s.filter(c=>c.header===Ll||!ci(Ke(c.header).name));if(new v(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ll)?"totals":"groups";return{tab:e.tab,layout:l,views:_5(
e,o,i,a,s)}}return null}var A5=(e,t)=>e.every((n,r)=>!IR(n)||ne(t[r]));function N5(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Nt(c)==="code"||Nt(
c)==="name"||P5(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Wr(u.over)&&!ci(Ke(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ll}));let o=n.filter(u=>mt(
u.header)!==null&&mt(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=mt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),a=i.some(u=>mt(u.over)!==null),s=i.some(u=>O5.test(
u.over));return!a&&s?[]:i.filter(u=>!a||mt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=mt(l))!=null?d:l,header:c}})}var P5=e=>{let t=Nt(e);return t==="code"||t===
"name"||t==="institution"};function I5(e){let t=e.flatMap((r,o)=>{let i=mn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ci(Ke(r).name)&&!$5(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=mt(r))!=null?s:(a=mn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Ll}]})}var $5=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function _5(e,t,n,r,o){let i=f.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(F(s))||
a.set(F(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>F(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,A;return b<i?h||((S=r[b])!=null?S:""):(A=l.get(b))!=null?A:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Vh=e=>{var t;return pn(e)?null:(t=kC(e))!=null?t:$R(
e)},Yh=(e,t)=>fh(e,t)||e.includes("@")&&F(e)===
F(t.email);function _R(e,t,n,r,o){var u,l;let i=(l=(u=Vh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Yh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[yC(ii(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var FR=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
F5=/^(?:nilai|poin|points?)$/i,M5=/^j\.?\s?\d{1,2}$/i,L5=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
j5=e=>e.map(oa).filter(t=>t!=="");function MR(e){let t=e.values.slice(0,sh).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(oa);return[e.tab,...r].some(o=>L5.test(
o))}var Xh=(e,t)=>FR.test(e.tab)||M5.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(j5).some(n=>FR.
test(n)||F5.test(n));m();function Qh(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new v(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>xr(o,a)&&!n.some(
s=>s.has(F(o))&&s.has(F(a)))).map(a=>({one:o,other:a})))}m();function LR(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return MR(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:sa(n,t),shared:Vh(n),isOther:!1}}var Es=(e,t=[])=>(
{
reason:e,tabs:t});function jR(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return z5(e.stages,o);
let{sets:i,unclear:a}=UE(r.map(S=>S.tab));if(e.stages.length>1)return ey(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Es("nothing");let u=t?i.find(S=>F(S.stage)===F(s.name)):void 0;if(u!==void 0)return ey(
[s],[u],r);if(a&&!t)return Es("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...s,
name:A.
stage,advance:null}));return ey(S,i,r)}let l=((b=(h=Um(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?Es("several-shared",S):t?Es(
"stage-tab",S):[zR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function zR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=sa(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function z5(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return F(a.grid.tab)===F((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?zR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Es("unclear-judges",r):n.filter(o=>"desks"in o)}function ey(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>F(l.stage)===F(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Es("stages",
o):r}m();var B5={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},U5={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function BR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,
values:u}of e){for(let{role:l,label:c}of i){let d=B5[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries(
)){
let d=U5[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
h=d==="note"?d:`${d} ${F(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var ty=.051,W5=4,WR=e=>Z(e.code)||F(e.name),K5=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[WR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Xe(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),G5=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ot(
r.values[n]))!=null?o:[]}));function q5(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=f.max(ty,So(G5(e)));for(let l of e.table.lines){let c=WR(l);for(let[d,p]of e.columns.
entries()){let h=ot(l.values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,_;return(_=ot((I=A.get(
c))==null?void 0:I.values[(P=N[d])!=null?P:-1]))!=null?_:[]});if(h===null||b.length<2)continue;let S=b.
reduce((A,N)=>A+N,0);s+=1,f.abs(h-S/b.length)<=u&&(o+=1),f.abs(h-S)<ty&&(i+=1),f.abs(h-f.max(...b))<
ty&&(a+=1),new v(b).size>1&&(r+=1)}}return r>=W5&&(o===s||i===s||a===s)}var H5=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
Z5=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,UR=e=>`summary/${F(e)}`;
function KR({tables:e,criteria:t},n,r){let o=e.map(a=>K5(a,t));return o.filter(a=>q5(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(UR(a));return s!==void 0?s==="ignore":H5.test(a)&&!Z5.test(a)?!0:(n.push(
{id:UR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:dt.SUMMARY,default:null}),!1)})}m();
var J5=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
V5=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
Y5=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,X5=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
Q5=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,e8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),GR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function qR(e){let t=e.map(i=>t8(e8(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(a=>{var s,u;return F((s=a[
i])!=
null?s:"")===F((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function t8(
e){
let t={},n=e.map(s=>{var u;return(u=Y5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>X5.test(s));r!==void 0&&(t.government=GR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=Q5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
GR(o.trim()));let i=e.find(s=>J5.test(s)),a=i==null?void 0:i.replace(V5,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Bl=e=>`hidden/${F(e)}`,ny=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Xe(s,i)))||e.length===0?[]:[{id:Bl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:dt.HIDDEN,default:null}]);m();function ry(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!xr(e,t)&&!n8(e,t)}var HR=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function n8(e,t){let[n,r]=[new v(HR(e)),new v(HR(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function oy(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!ry(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&ry(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[ZR(`names/${F(i.tab)}`,l,s.length)]:s.
map(d=>ZR(`names/${F(i.tab)}/${Z(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var ZR=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:dt.NAMES,default:null}}
;var Cs=["criteria","entries","judges"],r8=e=>"reason"in e;function iy(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(W=>LR(W,o.get(W.tab))),u=jR(e,n,s);if(r8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:V})=>[V.scoreTab,...W.map(({table:Q})=>Q.tab)]),h=()=>a.names.filter(W=>!p.includes(W)).map(a.
read);for(let W of u){let V=u8(W,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(V===null)
return VR(s);d.push(V)}if(t.length===Cs.length&&!d.some(W=>c8(W,s)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(V=>V.table.tab)).filter(Wm)};let b=d.flatMap(W=>W.desks.map(V=>V.table)),[S,...A]=b;
if(S!=
null&&S.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let N=d.flatMap(W=>W.names).
filter(Wm),P=t.includes("judges")?d8(d):e.judges,I=t.includes("entries")?m8(b,N,s,l):e.entries,_=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),M=_?p8(d):e.stages,L=t.includes("criteria")?f8(d):
e.criteria,j=qR(b),z=i8(e.settings,j),B={...e,settings:z,stages:M,criteria:L,entries:I,judges:P};if(
t.
some(W=>B[W].length===0))return VR(s);if(t.includes("judges")&&!g8(B,d,a.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(V=>V.table.tab)).filter(Wm)};let q=s.flatMap(({structure:W})=>W!==
void 0&&b.some(({tab:V})=>V===W.tab)?W:[]),H=[...b.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:B,hasStages:_,facts:[...h8(d,P,_,M),...l,
...g.keys(j).length>0?[o8(j)]:[],...BR(q),...DR(s,H,a)],findings:t.includes("entries")?y8(d):[],
questions:Fl(
[...s8(s,b),...c,...GE(a8(d),!t.includes("judges"),i)])}}var o8=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),i8=(e,
t)=>({
...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),a8=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),s8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),Wm=(e,t,n)=>n.indexOf(e)===t;function u8(e,t,n,{facts:r,questions:o,answers:i,
foreign:a},s){var V,Q;let u=e.desks.map(de=>de.table),l=de=>n.includes("criteria")?Um(de):Jh(de,je(t,
e.stage).map(ge=>ge.name)),c=(V=l(u))!=null?V:s||e.layout!==null?SR(u):null;if(c===null)return null;
let d=l(u)===null,p=KR(c,o,i),h=c.tables.filter(de=>!p.includes(de));for(let{tab:de}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:de,reason:"summary"}});let b=h.length<c.tables.length&&(Q=l(h))!=null?
Q:c,{tables:S}=b,A=n.includes("criteria")?JE(b,o,i):b.criteria,N=s?e.stage.name:null,P=n.includes(
"criteria")?rC(S,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:JR(e,S),
criteria:[],
isOpen:d,names:A};let I=PR(S,A),_=I!=null?I:A.map(()=>NR(S,A)),M=lC(S,A,_),L=M.from==="equal"&&I!==null&&
new v(I).size>1,j=vR(a(),S,A),z=M.from==="equal"&&!L&&(j==null?void 0:j.from)==="written"&&l8(j.weights),
B=L?_:z?j.weights:M.weights,q=gC(S,A,{taken:B,max:_,elsewhere:j},i);q.question!==null&&o.push(q.question);
let{weights:H}=q;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:N,names:A}},z?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:j.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:L?
"maxima":M.from,stage:N}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(Wm),from:I===null?
"scores":
"written",stage:N}});let W=A.map((de,ge)=>{var Pe,ce;return{stage:e.stage.name,name:de,weight:(Pe=H[
ge])!=
null?Pe:1,min:0,max:(ce=_[ge])!=null?ce:100,description:""}});return{...e,desks:JR(e,S),criteria:W,
isOpen:d,
names:A}}var l8=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,JR=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function c8(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&Xh(r.grid,n.above.length)})}function d8(e){let[t,...n]=e,
r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>Z(l)===Z(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?zE(r):kh(o)).map((s,u)=>{var S,A,N;let l=(S=(i?r:o)[u])!=
null?S:"",c=e.filter(P=>P.desks.some(I=>Z(I.label)===Z(l))),d=(N=(A=c[0])==null?void 0:A.desks.find(
P=>Z(P.label)===Z(l)))==null?void 0:N.table,p=s.name===""||Z(s.name)===Z(s.code),h=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?BE(d):"",b=c.length===e.length?[]:c.map(P=>P.stage.name);return{...s,
name:h||
s.name,stages:b}})}function m8(e,t,n,r){let o=Bm(e,t),i=zm(e),a=new v(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(u=>kR(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,
unscored:s.
unscored}}),s.entries.map(u=>({...Ld,...u}))):o}function p8(e){let t=e.map(n=>Bm(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function f8(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[
F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function g8(e,t,n){let r=nr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||s.length===0?[]:rt(e,l)).filter(d=>Yh(u.label,d)).length===1}))}
function h8(e,t,n,r){
let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function y8(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=zm(t)?[]:e.flatMap(i=>i.desks.map(a=>Bm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Qh(n).map(o("entry")),...Qh(r).map(o("judge"))]}function VR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>b8(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>w8(
u))))!=null?s:{reason:"nothing",tabs:[]}}var b8=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!ci(n)).length>2),w8=e=>Xh(e,f.min(9,e.values.length));m();var Km=e=>e.find(t=>De(t,J.plenary));
function v8(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function k8(e,t){if(ne(e))return null;let n=ot(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Gm(e,{stages:t,entries:n}){var s,
u;let r=ht(e,ls),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=v8(d("stage"),t),h=n.find(M=>Z(M.code)===Z(d("entry"))),b=(M,L,j=d(M),z=[])=>{let B={setting:
`plenary.${M}`,value:j,reason:L,allowed:z},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...it(r,l,M),params:B}),null},S=(M,L)=>{let j=k8(c(M),L);
return typeof j==
"string"?b(M,j,c(M)):j};if(p!==void 0&&h!==void 0){let M=a.some(L=>L.stage===p.name&&L.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let A=S("rank",1),N=S("computed",1),[P,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(A!==null&&A!==N&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
A===null)
continue;let _=it(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:N,rank:A,reason:d("reason"),
votesFor:P,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),zn=()=>Ae().getId(),Ul=()=>Ae(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>Ul().map(e=>e.getName()),Wl=()=>new y(Ul().map(
e=>[e.getName(),e.getSheetId()])),YR=()=>Ul().filter(e=>e.isSheetHidden()).map(e=>e.getName()),XR=(e,
t)=>{
var n,r;return(r=(n=Ae().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},qm=(
)=>Ul().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),x8=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function T8(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:x8.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=T8(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Hm(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Rs=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},QR=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function ay(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var eD="@",sy=(e,t)=>{let n=t.map(
r=>r===eD);return e.map(r=>r.map((o,i)=>typeof o=="string"?ay(o,n[i]===!0):o))};function Eo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Xt(e,t,n,r,o=[]){var s,u;let i=Ae().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(Eo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(sy(r,o)))}
function tD(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(Eo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(eD))}
var Gr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function nD(){
for(let e of Ul())
e.getLastRow()===0&&Ae().deleteSheet(e)}var Rn=()=>SpreadsheetApp.flush();function rD(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:S8(n,t);return r===null?n.activate():r.activate(
),
!0}function S8(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Zm(e){let{language:
t}=e.settings,n=[ua(Pl,t,D8(e.settings)),E8(e.stages,t),ua($l,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ua(Er,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Yo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
ua(ea,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,C8(o.required,t)]);return[...n,ua(_l,t,r)]}function ua(e,t,n){var r;return{name:e.tab[t],
values:[
pT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var oD=(e,t,n)=>({
...ua(e,n,[]),name:t});function E8(e,t){let n=e.map((s,u)=>R8(s,u,t)),r=ua(Il,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var C8=(e,t)=>{var n,r;return(r=(n=$n.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function R8(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ka.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ji(e.date,n),(l=e.scoreTab)!=null?l:""]}function D8(e){let{language:t}=e,n=rr.map(
a=>[a.word[t],uy(e,a)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(a,s)=>{var u;return[`${ps[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=rr.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function uy(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ji(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function iD(e,t){let n=En(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=Cs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=O8(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:N8(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Zm(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>J[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:En(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...A8(i.facts)]}}function O8(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:a,answers:s}){let u=nr(r,e).map(L=>L.name),l=e.stages.flatMap(L=>r.filter(j=>j===
L.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(L=>s.get(
Bl(L))!=="use"),h=r.filter(L=>!p.includes(L)&&s.get(hs(L))!=="ignore"),b=aa(e),S=L=>{let j=L.map(a);
return{grids:j,structures:Ss(j,b,s,i),answers:s}},A=c?u:h.filter(L=>Xi(L)||l.includes(L)),N={names:r.
filter(L=>s.get(hs(L))!=="ignore"),hidden:p,read:a},P=iy(e,t,n,S(A),N),I=c?[]:h.filter(L=>Nl(L)&&!A.
includes(L)),_="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in
P){let L=p.filter(z=>Xi(z)&&!s.has(Bl(z))),j=ny(P.competition,S(L));return{...P,questions:[...P.questions,
...j]}}if(!_||I.length===0)return P;let M=iy(e,t,n,S([...A,...I]),N);return"reason"in M?P:M}var A8=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function N8(e,t,n){return(e.length===Cs.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var ly="\u2713",
Co=e=>`"${e.replace(/"/g,'""')}"`;function aD(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function sD(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Co(
ly)};${o})`;return`=IF(COUNTIF(${r};${Co(kn.id)})>0;${Co(kn.id)};${i})`}function uD(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Co(u)})`;return`=${`${a(ly)}+${a(kn.id)}`}&${Co(o.of)}&COUNTA(${i(
n)})&${Co(o.done)}`}function lD(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${aD(n)};${o}<=${aD(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Co(kn.id)})`}var cD=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${Co(ly)}`:n==="recused"?`=${r}=${Co(kn.id)}`:`=NOT(${r}="")`};m();var dD=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,mD=e=>e.filter(t=>t!=="").join(" \xB7 "),P8={title:(e,t,n)=>mD(
[e,dD(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,I8={title:(e,t,n)=>mD([e,dD(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,cy=e=>({id:P8,en:I8})[e];m();function $8(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function _8(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function dy(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${Z(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:_8($8(r+Z(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var gi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,my=3,Ro=my+
1,Jm=0,Vm=1,F8=2,qr=3,M8=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],py=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},L8=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function fy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${py(i,t)})`),o=n.some(i=>i.link!=="")?[gi.link[t]]:[];return{headers:[gi.code[t],
gi.status[t],gi.name[t],...r,gi.notesToCommittee[t],gi.notesToEntrant[t],gi.institution[t],...o],
widths:[
62,58,128,...r.map(L8),160,160,160,...o.map(()=>180)],scored:r.length}}var j8=e=>["code","status",
"name","institution","link"].some(t=>De(e,gi[t])),pD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function fD(e){var n;let t=(
n=
e[my])!=null?n:[];return e.slice(Ro).every(r=>r.every((o,i)=>{var a;return o===""||j8(x((a=t[i])!=null?
a:""))}))}var gD=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function gy(e,t,n){let{
headers:r,
scored:o}=fy(n),i=k.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-qr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Vm?sD(t+u,qr,
o):""))}}var hy=(e,t)=>({top:Ro,left:qr,height:t-Ro+1,width:e+2});function Ym(e,t){let{criteria:n,
language:r}=e,
o=cy(r),i=(s,u)=>({top:Ro,left:s,height:t,width:u}),a=i(Jm,qr+n.length);return{table:i(Jm,fy(e).headers.
length),progress:{row:0,column:0,formula:uD(Ro,t,Jm,Vm,o)},validations:hD(n).map(({from:s,count:u,
criterion:l})=>({
block:i(qr+s,u),formula:lD(Ro,qr+s,l),help:o.rejected(py(l,r))})),colours:M8.map(([s,u])=>({block:a,
formula:cD(Ro,Vm,s),background:u})),open:hy(n.length,Ro+t-1)}}function hD(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Xm(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=cy(o),{headers:u,widths:l,scored:c}=fy(e),d=dy(e.entries,t,
n),p=hD(r).map(({criterion:P})=>py(P,o)),h=Ym(e,d.length),b=gy(d,Ro,e),S=P=>[P,...u.slice(1).map(()=>"")],
A=S("");return{name:ni(t,n),...h,headerRow:my,frozenColumns:F8,widths:l,formats:u.map((P,I)=>I===Jm?
"@":I>=qr&&I<qr+c?Br:""),centred:u.flatMap((P,I)=>I===Vm||I>=qr&&I<qr+c?[I]:[]),values:[A,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(N=p[0])!=null?N:null,a)),u,...b.values],formulas:[S(h.progress.
formula),A,A,A,...b.formulas]}}m();m();function yy(e){var n;let t=Ae().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var yD=e=>e.getEditors().map(t=>t.getEmail());function bD(e){
let t=yy(e);return t===null||t.isWarningOnly()?null:yD(t)}function Hr(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Kl(n,t),n.setUnprotectedRanges([]))}function Kl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(yD(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var wD=e=>yy(e)===null;function vD(e,t){let n=yy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Qm(e){let t=Ae().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var by="#d9e2f3";function ir(e){var t;for(let n=1;;n+=1){let r=Ih(
e.name,n),o=Ae().getSheetByName(r);
if(kD(o)){Dn({...e,name:r});return}let i=z8(o);if(_h((t=i[0])==null?void 0:t[0])){B8(i,e)||TD(o,e),
xD(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Dn(e){var t;TD((t=Ae().getSheetByName(e.name))!=
null?t:wy(e.name),e),xD(e.name,e,0,0)}function wy(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(
e,Ae().getSheets().length);return Ae().setActiveSheet(t),n}var kD=e=>e===null||e.getLastRow()===0;
function fn(e){
for(let t=1;;t+=1){let n=Ih(e,t);if(kD(Ae().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);
if(pn(r))return{name:n,grid:r}}}function z8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function B8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function xD(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),a=k.from({length:o},(s,u)=>k.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Xt(e,0,0,a,t.formats)}function TD(e,t){
let n=t.
widths.length,r=t.headerRow+1;Eo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of hi(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of hi(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),_T(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(by),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function hi(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Bn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),SD=({values:e,formulas:t},n)=>sy(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),U8=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:wy(e)};function vy(e,t){let n=U8(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Eo(n,e.values.length+1,o.length),l>0&&
Bn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of hi(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};Bn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of hi(o.map((A,N)=>s.includes(
N))))S&&Bn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of hi(
i))S!==""&&Bn(n,{...u,left:h,width:b}).setNumberFormat(S);Bn(n,{...d,height:1}).setFontWeight("bold").
setBackground(by),Bn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),ED(n,e),W8(n,SD(e,i),l,c)}function W8(e,t,n,r){var s,u;let o=f.max(t.length,
n),i=f.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function ED(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Bn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Bn(e,r)]).build()))}function CD(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Eo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Bn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of hi(
t.widths.map((h,b)=>a.includes(b))))p&&Bn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of hi(s))p!==""&&Bn(r,{...l,left:c,width:d}).setNumberFormat(p);ED(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Bn(r,{...l,top:f.max(l.top,i+1)}).setValues(
SD(n,s))}var RD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Ds(e,t,n,r){var u;let o=Ae(
).
getSheetByName(e);if(o===null)return;let i=Bn(o,t),a=o.protect();Kl(a,n);let s=RD(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Kl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function DD(e,t,n){let r=Ae().getSheetByName(e);if(r!==null)for(let o of RD(
r,Bn(r,t)))Kl(o,n)}function OD(e,t){var n;(n=Ae().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var AD="judgeTabs",K8=9e3,G8=ln(G(),Lk([G(),G(),G()]));function ep(){var e;try{let t=st(G8,C.parse(
(e=
Be(AD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var q8=e=>encodeURIComponent(e).replace(
/%../g,".").length;function ky(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;q8(n())>
K8;)t.shift();Ge(AD,n())}function xy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=gD(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&OD(a,c),n[x(i)]=[s,u,c]}return n}
function Ty(e,t){
if(e.size===0)return;let n=ep(),r=Wl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=xy(o,n);C.stringify(i)!==C.stringify(n)&&ky(i)}function tp({stages:e,
judges:t},n=ep()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of Wl()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>F(d.name)===F(s)),c=t.find(d=>Z(d.code)===Z(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var ND="rowOrders",H8=9e3,Z8=ln(G(),ln(G(),G()));function PD(){let e=Be(
ND);try{let t=st(Z8,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function la({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new v(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=H8-2;for(
let h of t){
let{stage:b,judge:S,tab:A}=h,N=(c=n.get(b))==null?void 0:c.get(S),P=i.has(A)?N:(d=El(h,o))!=null?d:N;
s-=((p=P==null?void 0:P.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(P===void 0||s<0)&&(
a[b]=
{...a[b],[S]:P})}let u=C.stringify(a),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
C.stringify(l)&&Ge(ND,u)}m();var ID="understanding",J8=9e3,V8=re({option:G(),kind:G(),params:ln(G(),
_d()),tab:G()}),Y8=ln(G(),V8);
function Sy(){let e=Be(ID);try{let t=st(Y8,C.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function $D(){let e=null,t=()=>(e!=null||(e=Sy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var _D=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function FD(e){let t=C.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>J8?!1:(Ge(ID,t),!0)}
function X8({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return th({tab:r,
columns:o,
entries:i})}var Q8=(e,t,n)=>[...LE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...OT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...AT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ni(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],eG=(e,t,n)=>NT(
e,t,n).
map(({name:r,judge:o})=>MD(r,o));function MD(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function tt(){var ge,Pe;
let e=ze(),
t=Ft(e),n=new y([...t].map(([ce,se])=>[ce,Me(se)])),r=e.filter(ce=>![...t.values()].includes(ce)),o=Ey(
Me),i=aG(YR),{answers:a,known:s}=$D(),u={names:r,isHidden:ce=>i().includes(ce),isColumnHidden:XR,
read:o,
answers:a},{reading:l,unwritten:c,facts:d,findings:p,questions:h}=iD(n,u),{competition:b}=l,S=tp(b),
A=us(b.entries),N=Ey(ce=>{let se=Al(o(ce));return se.length>0?se:Hm(ce)}),P=Ey(Rs),I=(ce,se)=>{let Ct=ST(
ce,N(ce.tab));return IT(Ct,se)?$T(Ct,P(ce.tab)):Ct},_=({stage:ce})=>b.stages.filter(({name:se})=>se===
ce).flatMap(se=>je(b,se)),M=nr(r,b,S).filter(({stage:ce})=>ce.scoreTab===void 0),L=b.stages.flatMap(
({scoreTab:ce})=>r.filter(se=>tG(se,ce))),j=aa(b),z=[...M.map(({name:ce})=>ce),...L],B=Ss(z.map(o),j,
a),q=ce=>{var se,Ct;return(Ct=(se=B.get(ce))==null?void 0:se.view)!=null?Ct:o(ce)},H=iG(r,b,q,A),W=Km(
r),V=W===void 0?null:Gm(o(W),b),Q=[...M.map(({name:ce,stage:se,judge:Ct})=>{let we=je(b,se);return I(
ii(q(ce),se.name,Ct.code,we,A),we)}),...H.sheets.map(ce=>I(ce,_(ce)))],de=[...h!=null?h:Fl([...B.values(
)].
flatMap(ce=>ce.questions)),...oy(Q,b.entries,a)];return{competition:b,decisions:(ge=V==null?void 0:V.
decisions)!=null?ge:[],sheets:Q,orders:PD(),protectedTabs:QR().filter(ce=>!De(ce,J.corrections)),own:
S,
findings:[...l.findings,...X8(l),...Q8(e,b,S),...eG(r,b,S),...H.findings,...p,...de.map(oG),...l.tables.
criteria!==null&&b.criteria.length===0&&nG(B)?[rG(l.tables.criteria.tab)]:[],...(Pe=V==null?void 0:V.
findings)!=null?Pe:[]],questions:de,given:s(),locate:PT(l),unwritten:de.length>0?[]:c,facts:d}}var tG=(
e,t)=>t!==
void 0&&F(e)===F(t),nG=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function rG(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var oG=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function iG(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return F(
l)===F((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=_R(n(a),i,rt(t,i),je(t,i),r);return{
sheets:s,
findings:u.map(l=>MD(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function aG(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Ey(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var np=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),LD=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
np(n,r,t):o,"");function jD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=np(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var Os=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var zD=["at","by","action","detail",
"run","hash","stage"],rp=e=>zD.map(e),sG=["compute","documents",
void 0],BD=e=>{var t;return!sG.includes(vn((t=e[zD.indexOf("action")])!=null?t:"",Os))};m();var Gl={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function UD(e){var o,i,a;let t=e===null?null:ht(
e,Gl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:rp(l),chain:l("chain")});let c=vn(l("action"),Os);c!==void 0&&n.push({at:Dl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function ql(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var uG={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},WD=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${uG[t][r]}`),
t);function KD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var As=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
GD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${KD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${As(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${KD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${As(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${As(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=WD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=WD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${ql(e.amount,"id")}.`,
`Prize ${ql(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=As(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${As(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${As(n,
r)}${l}.`)}};m();m();var qD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},lG={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Cy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),HD=(e,t)=>qD[t][e],
ZD=(e,t)=>lG[t][e];function Ns(e,t,n=!1){let r=qD[t][e].split(" ").map(Cy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var cG=6,dG=BigInt(0);function mG(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==dG)return!1;return!0}
function Ps(e,t,n){if(mG(e,n))return n;let r=Vt(t(e),n);for(let o=n;o<n+cG;o+=1){let i=e.map(a=>br(a,
o));if(Vt(t(i),n)===r)return o}return n+2}var op=new Fe(0),Ry=(e,t,n)=>Tn(wr(e,t),n);function JD(e,t,
n){let r=n;if(Yt(e,t)===0)return r;for(;Vt(
e,r)===Vt(t,r);)r+=1;return r}var Hl=(e,t)=>ms[e].name[t];function Zl(e,t,n,r){let o=JD(e.value,t,e.
metric==="majority"?0:n);return[Ry(e.value,o,r),Ry(t,o,r)]}function VD(e,t,n){let r=HD(n,e),o=new y,
i=(a,s)=>Ry(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Cy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,JD(a,op,t)),plain:a=>Tn(wr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=Ps(s,dn,t),c=n==="points"&&s.length>2?Ps([...s].sort(Yt).slice(1,-1),dn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var YD={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var XD={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},pG={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function fG(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var ip=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function gG(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var QD={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${si[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>fG(n,o));return`${a} ${s(r)}${p}${h} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${ip(e.highest,
"tertinggi",t)} dan ${ip(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${ip(e.highest,
"highest",t)} and ${ip(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>gG(i,n,t)),o=n(dn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=Ps([e,s],([S,A])=>S.add(A),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${pG[a][l]}`;
if(Vt(s.abs(),c)===Vt(op,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${XD.id[t]}.`,`Judge ${e} is not counted: ${XD.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=jd(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:op},c=Ps(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var e2=({metric:e,criterion:t},{language:n})=>t===void 0?Hl(e,n):`\u201C${t}\u201D`,hG=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function yG(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${hG(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var t2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Zl(n,r.value,l,c),h=e2(n,
i),b=o.length===0?"":yG(o,i),S=u(e),A=X(t,c);return a(`${s} ${S} sama pada ${A}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${A}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(h=>`${e2(h,r)} ${Zl(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var bG={...QD,...t2,...YD,
...GD};function wG({code:e,params:t},n){return bG[e](t,n)}function n2(e,t,n="points"){let r=VD(e,f.max(
2,t),n);return o=>o.map(i=>wG(i,r)).join(" ")}function r2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Hl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Zl(i,a.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Hl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var ca=(e,t)=>si[e].name[t];var vG={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ca(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ze(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},kG={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ze(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ze(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${ca(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ze(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?vG:kG,pe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function da(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function o2(e,t,n){let r=da(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:_t(),at:ut(),by:$e(),hash:e,provisional:t},isNew:!0}}function lt(e){let{name:t,grid:n}=fn(J.
history[e]);return{name:t,exists:n!==null,...UD(n)}}var ap="chain";function Qt(e,t,n){var c,d,p,h;Rn(
);
let r={stage:"",...t},o=(d=(c=Os.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:tr(r.at),action:o},a=rp(b=>i[b].trim()),s=np(xG(e),a,cn),u=e.exists?SG(e,n):TG;if(e.exists){
let b=k.from({length:f.max(...u.values())+1},()=>"");for(let[S,A]of u)b[A]={...i,chain:s}[S];Xt(e.name,
Gr(e.name),0,[b])}else{let b=ie(n).tabs,S=Gl.columns.map(A=>({header:A.header[n],width:A.width,value:
N=>N[A.
key]}));Dn(Pt(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}Rn(),Ge(ap,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function xG({exists:e,links:t}){let n=e?Be(ap):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:LD(t,cn)}var TG=new y(Gl.columns.map(({key:e},t)=>[e,t]));
function SG({
name:e,headerRow:t,columns:n},r){let o=Gl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Xt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var sp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},up=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function i2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function a2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var EG=e=>e instanceof E&&
"problem"in e;function he(e){throw g.assign(new E(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(EG(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=sp(r);if(o.length>0){let i=ie(Qe()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,up())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ie(Qe()).problems.unexpected(r))}}}var Dy="language";function ft(e){let t=i2(Dy);return t===
"id"||t==="en"?t:e}var Qe=()=>ft(Uk().startsWith("en")?"en":"id");function be(){Md()||he(pe(
"NOT_ALLOWED",ie(Qe()).problems.notAdmin($e())))}function Se(e){let t=Wk(e);return t===null?he(pe(
"BUSY",ie(
Qe()).problems.busy)):t.done}function ye(e,t){let n=st(e,t);return n.success?n.data:he(pe(
"BAD_REQUEST",ie(Qe()).problems.badRequest))}m();m();var CG=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),RG=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function at(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(RG)]},e.map(({name:n})=>CG(n)))}var Ar=(e,t)=>e.find(n=>n.stage===
t);m();var s2={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
u2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],l2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Jl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function c2(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:tr(l.at),answeredAt:tr(l.answeredAt),old:i(l.before),kind:a(u2,l.
kind),status:a(l2,l.status),before:C.stringify(l.before)}),u=s2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Pt(t,r,o,u,e.map(s),0)}function d2(e){var n;let t=e===null?
null:ht(e,s2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[vn(o("kind"),u2),vn(o("status"),l2)],s=DG(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:Dl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:Dl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function DG(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Nr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),yi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Nr(e,n),Oy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,OG={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,AG={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ma=e=>e==="id"?OG:AG;function Do({language:e}){let{name:t,grid:n}=fn(J.corrections[e]);return{name:
t,isNew:n===null,list:d2(
n)}}function pa(e,t,{language:n,admins:r}){let o=ma(n);return ir(c2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>yi(i,a,n))),e.isNew&&(Hr(e.name,r),Qm(e.name)),Rn(),{...e,isNew:!1,list:t}}m();
m();function Is(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var lp=(e,t)=>U(e)===U(t),NG=864e5,PG=R.UTC(1899,11,30);function IG({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-PG)/NG+
r/86400}var m2=e=>typeof e=="object"?IG(e):typeof e=="boolean"?x(e):e,p2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function f2(e){let[{values:t},n,r]=[Me(e),Hm(e),Rs(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Oo(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var g2=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},h2=(e,t,n,r)=>Xt(e,t,n,r);m();function Ay(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function y2(e){for(let[t,n]of Ay(e,r=>r.tab))for(let[r,o]of Ay(n,i=>i.format))r!==void 0&&g2(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function b2(e){let t=n=>n.format==="General";y2(e.filter(t));for(
let[
n,r]of Ay(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of as(r.map(({at:l})=>l)))h2(n,i,a,k.from({length:s},(l,c)=>k.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}y2(e.filter(n=>!t(n)))}function Vl(e,{
sheets:t}){var a,s,u;let[n]=zr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function $s(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?lp:Is;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function fa(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:f2(t);return e.set(t,n),n}}function Ny(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
p2(
o.format);return r?{tab:t,at:n,value:m2(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function $G(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Jl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Py(e,t){
var o;let n=new v(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of $G(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var _G=e=>/data validation|validasi data/i.test(x(e));
function Iy(e,t){try{return b2(e),Rn(),!0}catch(n){if(!t&&!_G(n))throw n;return console.warn(x(n)),!1}
}
function Yl(e,t,n,r=!1){let{settings:o}=e.competition,i=Py(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:A})=>A.filter(({status:N})=>S==="confirm"||S==="undo"||S===
"fix"&&N==="applied").map(N=>({one:N,action:S,place:Vl(N,e)}))),s=S=>a.map(({one:A,place:N})=>N===null||
!Oo(N.tab)?"other":$s(A,N.at,S(N.tab))),u=s(fa()),l=a.flatMap(({one:S,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Ny(S,N.tab,N.at,I)]:[]}),c=Iy(l,r),d=c?null:s(
fa()),
p={fix:new v,undo:new v};for(let[S,{one:A,action:N}]of a.entries()){let P=d==null?void 0:d[S];N==="fix"&&
(c?u[S]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);h=pa(t,S,o)}let b=n;for(let{list:S,...A}of i){let N=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=FG(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=Qt(b,{...A,detail:P,hash:""},o.language))}return{ledger:h,history:b}}var FG=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[yi(i.cell,i.format,n),Nr(a,n)];return t?Oy(r,o,u,s):Oy(r,o,s,u)}
);m();function MG(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Is(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function cp(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=zr(s).map(S=>({at:S,status:MG(n,a,Te(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function dp({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Nr(n,i),
now:t.now,confirm:a,status:o}}m();var LG=re({id:G(),accept:Ye(),at:G(),by:G()}),jG=He(LG),$y=e=>`fixAnswers:${e}`,
zG=8e3;function _s(e){
let t=Be($y(e));try{let n=st(jG,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function w2(e,t){let n=C.stringify([..._s(e),t]);return n.length>zG?!1:(Ge($y(e),n),!0)}var v2=e=>Ge(
$y(e),"[]"),Fs=e=>e.filter(t=>t.status==="waiting");function k2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function gn(e=t=>t()){let t=tt(),{settings:n}=t.competition,
r={workbook:t,history:lt(n.language),ledger:Do(
n)};return BG(r)?r:e(UG)}function BG({history:e,ledger:{list:t}}){let n=new v(Fs(t).map(({judge:r})=>r));
return Py(t,e.rows).length===0&&[...n].every(r=>_s(r).length===0)}function UG(){let e=tt(),{settings:
t}=e.
competition,n=Do(t),r=[...new v(Fs(n.list).map(({judge:s})=>s))],o=r.flatMap(_s),i=o.length===0?n:pa(
n,k2(n.list,o),t),a=Yl(e,i,lt(t.language),!0);for(let s of r)v2(s);return{...a,workbook:tt()}}var Xl=(
{
workbook:e,history:t,ledger:n})=>({statuses:at(e.competition.stages,t.rows),corrections:n.list});
function x2(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=Xl(e);return t.flatMap(r=>{let o=cp(r,n);return o===null?
[]:[o]})}function _y({workbook:e,history:t,ledger:n}){let r=at(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Jl(u)===Jl(a));return s.every(({stage:u})=>o(u))?
s:[]}var Ql="marked";function T2(e,t){var o;let[n,...r]=_y(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Fs(e.ledger.list).map(i=>({...Fy(i,t),judge:i.judge})),marked:((o=Be(Ql))!=
null?o:"")!==""}}var Fy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:yi(o.cell,o.format,a),now:Nr(i,a)});m();m();m();m();var S2={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${X(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var E2={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var C2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var R2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var D2={id:e=>`${te(e.judge,"id")} menilai ${Yi(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Yi(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var O2={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var A2={id:e=>`${te(e.judge,"id")} tidak menilai ${Yi(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Yi(e.where,"en")} (BK).`};m();var N2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var P2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function WG({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function KG({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var I2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),$2={id:e=>`Kelompok juri ${I2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${WG(
e)}`,en:e=>`The groups of judges ${I2(e)} share no entry, so their severity cannot be compared. ${KG(
e)}`};m();m();m();m();var _2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var F2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var M2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var L2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var j2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var z2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var B2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var U2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var W2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var K2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var G2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var q2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var H2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var Z2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var J2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var mp={"tata-cara":H2,pernyataan:B2,undangan:J2,"daftar-hadir":F2,"lembar-nilai":j2,"berita-acara":
_2,
sk:W2,pengumuman:z2,piagam:U2,gabungan:M2,surat:K2,"surat-daftar":G2,"tanda-terima":q2,"umpan-balik":
Z2,
laporan:L2};var V2=(e,t)=>mp[e].name[t];var Y2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},My=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${V2(e,"id")}\u201D yang dibuat: ${Y2.id[mp[e].missing]}.`:`No document \u201C${V2(
e,"en")}\u201D was made: ${Y2.en[mp[e].missing]}.`;var X2={id:e=>My(e.kind,"id"),en:e=>My(e.kind,
"en")};m();var Q2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ze((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ze(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var eO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var GG=[...gh,ls,ta];function Ms(e,t){let n=rr.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ps[t]} ${o!=null?o:""}`.trim();let i=GG.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function ec(e,t,n){var i,a;let r=rr.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ms(e,n)}function tO(e,t){var r,o;let[n]=e.split(
".");return(o=(r=gh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ls=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),qG={version:{id:"versi aturan",en:"rules version"}};
function HG({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ms(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=qG[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ms(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var ZG=(
e,t)=>{
var n,r;return(r=(n=Yo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function JG(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function pp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=HG(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Ls(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Ls(a,t)})`}`}let u=l=>Ls(typeof l!="string"?l:r==="setting"?ec(l,o,t):r==="entry"&&o==="status"?
ZG(l,t):JG(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var VG=5;function js(e,t){if(e.length===0)return"";let n=e.slice(0,VG).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${pp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var nO={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ze(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${js(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ze(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ze(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${js(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ze(
e.computed,"en")}). Compute again before making documents.`};m();var rO={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${js(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${js(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var oO={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var iO={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${X(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${X(
e.rows.map(x),"en")}). Keep one row.`};m();var aO={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var sO={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var uO={id:e=>`Kode ${Sn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Sn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var lO={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var cO={id:e=>`Rumus salah (${Sn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Sn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var dO={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var mO={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${Sn(
Ze(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${Sn(
Ze(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var pO={id:e=>`${te(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var fO={id:e=>`${Sn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Sn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var gO={id:e=>`Nilai ${Sn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Sn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var hO={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var yO={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var bO={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var wO={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var vO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},kO={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${vO[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${vO[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function YG({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var TO=6;function XG({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",TO)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function QG({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",TO)}. Consider \u201CMethod\u201D = adjusted.`}
function xO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return YG(e,t);case"uneven-judges":return t==="id"?XG(e):QG(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var SO={id:e=>xO(e,"id"),en:e=>xO(
e,"en")};m();var EO={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var e4={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Jg(e,"id")}`,en:e=>`is not a known choice; use ${Jg(
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
};function t4(e,t){let n=K(tO(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function CO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return t4(e,o);let i=typeof t==
"string"?ec(t,e,o):t,a=r.map(s=>ec(s,e,o));return`${K(Ms(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${e4[n][
o](
a)}.`}var RO={id:e=>CO(e,"id"),en:e=>CO(e,"en")};m();var DO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},OO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${DO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${DO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var AO={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var NO={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var PO={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var IO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var $O={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var _O=(
e,t)=>X(e.map(n=>ae(n,t)),t),ga=(e,t)=>X(e.map(n=>K(n,t)),t,8),zs=(e,t)=>e===null?"":` ${t} ${e}`,
n4={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ga(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ga(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${zs(e,"tahap")}: ${ga(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
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
from:e,stage:t,tab:n=""})=>`Bobot${zs(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${zs(
n,"tahap")}: ${_O(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},r4={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${ga(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${ga(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${zs(e,"of stage")}: ${ga(t,
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
from:e,stage:t,tab:n=""})=>`Weights${zs(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${zs(n,
"of stage")}: ${_O(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
o4={id:n4,en:r4};function i4({kind:e,params:t},n){return o4[n][e](t)}var FO=(e,t)=>i4(e,t),a4={
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
s4={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Ly(e,t){
if(e===void 0)return"";let n=(t==="id"?a4:s4)[e.reason](ga(e.tabs,t));return n===""?"":` ${n}`}var MO={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Ly(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Ly(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var LO={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var jO=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),u4={
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
,l4={unnamed:"has no header, but holds numbers","some-tabs":
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
,zO=e=>[1,10,100].includes(e),BO=(e,t)=>X(e.map(n=>K(
n,t)),t,4),UO={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},WO={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},c4={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${K(e,"id")}`} ${u4[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${WO.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=jO(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${zO(n)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${UO.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${BO(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>K(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,d4={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${l4[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${WO.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=jO(e,t,"en");return{headers:`The weights in the headers (${i}) ${zO(
n)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(
n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,
reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${UO.en[t]}. Does it count?`,
STAGE_TABS:({
tabs:e})=>`The tabs ${BO(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,m4={id:c4,en:d4},p4=({kind:e,params:t},n)=>m4[n][e](t),Bs=(e,t)=>p4(e,
t),f4={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},
criteria:{
id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:
{
id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}},KO=(e,t)=>f4[e][t];
var GO={id:({question:e})=>Bs(e,"id"),en:({question:e})=>Bs(e,"en")};var jy={TAB_MISSING:MO,
UNDERSTANDING_OPEN:GO,TAB_EMPTY:$O,TAB_UNPROTECTED:LO,TAB_COPY:IO,STAGE_NOT_BEGUN:PO,
COLUMN_MISSING_CRITERION:NO,COLUMN_DUPLICATE_CRITERION:AO,ROW_MISSING_ENTRY:aO,ROW_WITHOUT_CODE:lO,
ROW_UNKNOWN_ENTRY:uO,
ROW_DUPLICATE_ENTRY:iO,ROW_NAME_MISMATCH:sO,SCORE_ROWS_PERMUTED:yO,SCORE_MISSING:pO,SCORE_NOT_NUMBER:
fO,
SCORE_TEXT_NUMBER:wO,SCORE_IS_DATE:mO,SCORE_OUT_OF_RANGE:gO,SCORE_ERROR:cO,SCORE_FORMULA:dO,
SCORE_SCALE_SUSPECT:bO,
SCORE_OUTLIER:hO,TOTAL_MISMATCH:kO,JUDGE_NO_VARIANCE:O2,JUDGES_IDENTICAL:P2,JUDGES_DISAGREE:N2,
JUDGE_CONFLICT:D2,
JUDGE_RECUSED:A2,ENTRY_UNSCORED:C2,PANEL_DISCONNECTED:$2,ENTRY_DUPLICATE_CODE:S2,
ENTRY_DUPLICATE_NAME:E2,
NAMES_SIMILAR:R2,SETTING_INVALID:RO,WEIGHTS_INVALID:OO,SCALE_ASSUMED:EO,METHOD_CAUTION:SO,
RULE_CHANGED_AFTER_SCORING:rO,
TIE_AT_CUT:oO,PLENARY_CONFLICT:eO,OBJECTION_OPEN:Q2,RESULT_STALE:nO,NO_DOCUMENT:X2};var Us=({code:e}
)=>!jy[e].confidential,g4=jy;function h4({code:e,params:t},n){return g4[e][n](t)}var ar=(e,t)=>h4(
e,t);function qO(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var y4={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ws={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},b4=["error","warning","info"],zy=e=>b4.
flatMap(t=>e.filter(n=>n.severity===t));function fp(e,t,n,r,o){let i=J.findings[t],a=[{header:Ws.severity[
t],
width:100,value:s=>y4[s.severity][t]},{header:Ws.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ws.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ws.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ws.message[t],width:560,value:o},{
header:Ws.
code[t],width:220,value:s=>s.code}];return Pt(i,n,r,a,zy(e),0)}m();m();function HO(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=tm(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=(_=t.get(c.code))!=null?_:null,N=(M=h==null?void 0:h.rank)!=null?M:null,P=r.
stage.name;return{place:i+a,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
S}})})}m();var ha={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},w4={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function By({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>F(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Uy(e){let t=By(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function ZO(e){if(e.institutions.length===0)
return null;let t=By(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Uy(e),
absent:t.
map(n=>n.institution.name)}}function JO(e,t,n,r){let o=a=>{var s,u;return(u=(s=$n.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ha.institution[t],width:280,value:a=>a.institution.name}
,
{header:ha.parent[t],width:220,value:a=>a.institution.parent},{header:ha.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ha.required[t],width:80,value:a=>o(a.institution.required)},{header:ha.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ha.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ha.status[t],width:180,value:a=>w4[a.status][t]}];return Pt(J.coverage[
t],
n,r,i,By(e),1)}m();m();var gp=e=>e>0?`0.${"0".repeat(e)}`:"0",Ks=(e,t)=>w(Vt(e,t))/10**t;var Zr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function VO(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Zr.place[t],width:80,format:"0",value:l=>l.place},
{header:Zr.code[t],width:80,value:l=>l.entry.code},{header:Zr.name[t],width:320,value:l=>l.entry.name}
,
{header:Zr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Zr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Zr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Zr.stage[t],width:180,value:l=>l.stage},{
header:Zr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:gp(n),value:l=>Ks(l.score,n)}
,
{header:Zr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Zr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Pt(J.finalRanking[t],o,i,u,e,3,a)}m();var Wy=(e,t,n,r)=>Pt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var v4={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},k4='"Rp"#,##0',x4=$("belum ditetapkan","not settled"),T4=$("ya","yes"),
S4=$("tidak","no");function YO(e,t){let{language:n,decimals:r}=t,o=gp(r),i=(c,d,p,h="")=>({header:v4[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ks(c,r)},i("advances",80,({advances:c})=>(c?T4:S4)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>E4(c,n),k4)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ks(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ks(p,r)}}))];return Pt(t.
name,t.title,t.origin,l,a,3,t.layout)}function E4(e,t){return e===null?"":e==="open"?x4[t]:e.amount}
function XO(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=en(e),{marked:l,origin:
c}=QO(
e,r),d=ze();ir(fp(t.findings,a,l+s.findings(u),c,S=>ar(S,a)));let p=Ky(e,t.results,n,r);for(let S of p)
ir(S);let h=S=>d.includes(S)&&p.every(A=>A.name!==S);for(let S of i){let A=Rl(S,i,a),N=l+s.ranking(S.
name,u);h(A)&&ir(Wy(A,N,c,s.notRanked(S.name)))}let b=J.finalRanking[a];if(i.length>1&&h(b)&&ir(Wy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:A}=Uy(e);ir(JO(e,a,
l+s.coverage(u),`${s.covered(S,A)} \xB7 ${c}`))}}function QO({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=ZD(er(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Ky(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=en(e),{marked:c,origin:d}=QO(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[N]];if(P===void 0||
I===void 0)return[];let _=Rl(A,o,a),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",L=c+u.ranking(
A.name,l);return[C4(e,P,I,_,L,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),S=Ns(er(i.method),a);return[...p,VO(HO([...t]),a,s,S,h,d,b)]}var en=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function C4(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=er(t.method);return YO(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Ns(l,a),stageScoreHeader:
Ns(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Jr(e,t,n){let r=ft(t);return zy(
e).map(o=>{var s,u,l;let i=qO(o),a=n===void 0?null:cp(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:ar(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:dp(a,r)}}})}var bi=(
e,t)=>e.
filter(n=>n.severity===t).length,Gs=e=>bi(e,"error")===0;m();m();var R4=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function eA(e){let t=n=>(R4(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function hp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=ft(e.settings.language);return{facts:t.map(i=>D4(i,o)),questions:eA(n).
map(i=>O4(i,o)),answers:[...r].map(i=>A4(i,o))}}var D4=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:FO(e,t)}},O4=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Bs(e,t),options:tA(e.options,t),default:e.
default}},tA=(e,t)=>e.map(n=>({id:n,label:KO(n,t)}));function A4([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=tA(dt[a.kind],i);return{id:e,tab:o,message:Bs(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var qs=e=>e.find(t=>De(t,J.objections)),
N4=1440*60*1e3;function nA({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*N4).toISOString().slice(0,10)}function rA(e,{stages:t}){var n,r;return((r=(n=ht(e,ta))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(U(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:ri(o("date")),ruling:s}]})}function oA(e,t,n,r){var i;let o=ht(e,ta);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var N;let u=U(s("entry")),l=t.entries.find(P=>Z(
P.code)===Z(u)),c=l===void 0?u:et(l),d=ri(s("date")),p=ne(s("answer"))||ne(s("ruling")),h=U(s(
"reopens")),b=(N=t.stages.find(P=>F(P.name)===F(h)))==null?void 0:N.name,S=[];if(!ne(s("date"))&&d===null){
let P={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...it(o,a,"date"),params:P})}if(h!==""&&b===void 0){let P=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:P};S.push({
code:"SETTING_INVALID",severity:"warning",...it(o,a,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...it(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...it(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...A,...it(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...A,...it(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var ya=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),yp=e=>x(e!=null?e:""),iA=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function aA(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:ya(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[yp(n),
yp(r)],values:ya(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:ya(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:ya(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:ya(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[yp(n),yp(r)],values:ya(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:ya(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function bp(e,t){var s,u;let[n,r]=[aA(
e),aA(t)],o=[...sA(e,t,"old"),...sA(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:iA(c),now:null});continue}let S=new y(b.values),A=new y(h);
for(let N of new v([...A.keys(),...S.keys()])){let[P,I]=[(s=A.get(N))!=null?s:null,(u=S.get(N))!=null?
u:null];P!==I&&a.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:iA(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function sA(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function sr(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Gy=[2],Ao=Gy[0],P4=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],I4=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,wp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),vp=(e,t)=>e<t?-1:w(e>t);function $4({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(vp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>I4(a.get(s)))]]).sort(([i],[a])=>vp(i,a))}}var _4=({settings:e})=>g.fromEntries(
P4.map(t=>[t,wp(e[t])]));function tc(e,t,n,r,o=Ao){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:_4(e),stages:l.map(d=>[d.name,d.weight,d.advance,wp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,wp(d.stages),wp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>vp(d.stage,p.stage)||vp(d.judge,
p.judge)).map($4)}}var kp=(...e)=>C.stringify(tc(...e));m();var uA={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},F4=3e4;function M4(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${F4}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function lA(e,t,n,r,o){let i=e.flatMap(s=>M4(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=uA.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Pt(t,r,o,
a,i,0)}function xp(e){var r;let t=e===null?null:ht(e,uA),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function cA({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Tp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(h=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:Te(N.row,N.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var dA=new O;function wi(e,t,n=Ao){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=dA.get(
e))!=null?c:new y;dA.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:cn(kp(r,o,i,s,n));return a.set(u,l),l}var qy=(e,t,n)=>{
var r;return(r=Gy.find(o=>wi(e,n,o)===t))!=null?r:null},Hy=e=>xp(fn(J.decisions[e]).grid);function Zy(
e,t,n){
let r=t===void 0?null:cA(t);if(t===void 0||r===null||cn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=tc(o,i,a,t.stage,r.snapshot.version);return bp(r.snapshot,{...s,version:Ao}
).
map(u=>Tp(u,e))}function mA(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>wi(
e,a)!==s);if(r.length===0)return[];let o=Hy(e.competition.settings.language),i=new v;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,A;let l=o.find(N=>N.stage===a&&N.hash===u),c=((S=Zy(e,l,u))!=null?S:
[]).filter(N=>!i.has(C.stringify(N)));for(let N of c)i.add(C.stringify(N));let{tab:d,cell:p}=(A=c.find(
N=>N.tab!==void 0))!=null?A:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:sr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var fA="rules",L4=8e3;function gA(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=tc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var hA=(e,t)=>cn(C.stringify(gA(e,t)));function j4(){let e=Be(fA);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var z4=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function yA(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=j4(),o=new y(n.stages.filter(({name:a})=>z4(e,a)).map(({name:a})=>[a,gA(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>g.fromEntries(g.entries(a).map(([u,l])=>[u,pA(l)]));Ge(fA,C.stringify(C.stringify(
a).length>L4?s():a))}return[...o].flatMap(([a,s])=>{var A,N;let[u,l]=[r[a],cn(C.stringify(s))];if(u===
void 0||pA(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===a);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:bp(d,s).map(P=>Tp(
P,e)),{tab:h,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},S={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var pA=e=>e.startsWith("{")?cn(e):e;m();var Jy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Ar(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function B4(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:qs(ze());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=rA(Me(r),e).filter(Jy(t,n)),a=new v(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function bA(e,t){let n=at(e.stages,t),r=B4(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:sr(u),ruling:(l=r.get(o))!=null?
l:null}})}function No(e,{rows:t}){let{competition:n}=e,r=at(n.stages,t),o=r[r.length-1],i=qs(ze()),a=nA(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...mA(e,r),...yA(e,()=>t),...i===void 0?
[]:oA(Me(i),n,a,Jy(r,t))]}function wA(){return ue(()=>(be(),Vr(gn(Se))))}function Vr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),a=[...o,...No(t,n)];return la(t,
a),Ty(t.own,i),{ok:Gs(a),findings:Jr(a,r,Xl(e)),understood:hp(t),progress:i,fixes:T2(e,ft(r))}}
function vA(){
return ue(()=>(be(),Se(()=>{let e=tt(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...No(e,lt(n))],i=o.filter(Us),a=ie(n).tabs,s=`${a.checked(ut(),$e(),_t())} \xB7 ${a.
overwritten}`,u=a.findings(en(t));ir(fp(i,n,u,s,c=>ar(c,n))),la(e,o),Ty(e.own,r.progress);let l=e.questions.
length;return{errors:bi(i,"error"),warnings:bi(i,"warning"),questions:l}})))}var U4=re({tab:G()});
function kA(e){return ue(()=>{let{tab:t}=ye(U4,e);return be(),Se(()=>{let n=tt(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&he(pe("BAD_REQUEST",ie(Qe()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Qt(lt(i),{at:ut(),by:$e(),action:"accept",detail:a,run:_t(),hash:
""},
i),la(n,o),Vr(gn())})})}m();var W4=re({answers:ln(G(),yo(G()))});function xA(e){return ue(()=>{let{
answers:t}=ye(W4,e);return be(),
Se(()=>{let{questions:n}=tt(),r=K4(Sy(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Qe()).problems;
return r===null&&he(pe("BAD_REQUEST",o)),FD(r)||he(pe("BAD_REQUEST",i)),Vr(gn())})})}function K4(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?q4(a,i):G4(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var G4=(e,t)=>e.options.
some(n=>n===t)?_D(e,t!=null?t:""):null;function q4(e,t){return e===void 0||t===null?null:g.entries(
dt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var TA=re({fixes:He(G())}),Vy=250;
function SA({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function EA(e){return ue(()=>{let{fixes:t}=ye(TA,e);be();let n=gn(Se),
{workbook:r}=n,o=ft(r.competition.settings.language);return{fixes:CA(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=dp(i,o),c={old:l.old,now:Nr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=SA(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:h,criterion:b,...c}})}})}})}
function CA(e,t){
let n=new v(t);return x2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function RA(e){return ue(()=>{
let{fixes:t}=ye(TA,e);return be(),Se(()=>{let n=gn(),{competition:r}=n.workbook,o=CA(n,t),i=new y(r.
judges.map(({code:S,email:A})=>[S,A])),a=({fix:S,judge:A})=>{var N;return S.kind!=="score"||((N=i.get(
A))!=null?N:"")!==""},s=H4(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=pa(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Yl(n.workbook,u,l));let c=new v(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,h=new v(o.map(({id:S})=>S)),b=o.
reduce((S,A)=>S+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!h.has(S)).length,unreachable:[...new v(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:Vr(gn())}}
)})}
function H4(e,t){let[n,r,o]=[ut(),$e(),fa()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Oo(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:S,column:A}=b,N=SA(e,s,u,S,A),P=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:P,cell:Te(S,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?x(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,A)}};return $s(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(S,A)}}]})}),a=k.from({length:f.ceil(i.length/
Vy)},_t);return i.map((s,u)=>({...s,id:`${a[f.floor(u/Vy)]}/${u%Vy+1}`}))}function DA(){return ue(()=>(
be(),
Se(()=>{let e=gn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=_y(e),a=ma(ft(o.language)),
[s]=i;if(s===void 0)return he(pe("BAD_REQUEST",a.nothingToUndo));let u=fa(),l=i.find(S=>{let A=Vl(S,
t);return A===null||!Oo(A.tab)||$s(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return he(pe(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:ut(),answeredBy:$e()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=Yl(t,pa(n,d,o),r),h=new v(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>h.has(S.id)&&S.status==="applied");return b!==void 0?he(pe("BAD_REQUEST",a.refused(b.tab,b.cell))):
Vr(gn())})))}m();var J4=re({id:G(),accept:Ye()});function OA(e){let t=$e().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Fs(Do(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:_s(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function AA(){let e=Ft(ze());return En(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function NA(){
return ue(()=>PA(AA()))}function PA(e){let t=ft(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:OA(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Fy(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function IA(e){return ue(()=>{let{id:t,
accept:n}=ye(J4,e);return Se(()=>{var d;let r=OA(AA()).find(p=>p.id===t);if(r===void 0)return he(pe(
"BAD_REQUEST",ma(Qe()).unknownFix));let o=tt(),{competition:i}=o,a=ma(ft(i.settings.language));if(((
d=
at(i.stages,lt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
pe("BAD_REQUEST",a.stageClosed(r.stage)));let u=Vl(r,o),l=fa();if(n&&(u===null||$s(r,
u.at,l(u.tab))!=="before"))return he(pe("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ut(),by:$e()};return w2(r.judge,c)?(n&&u!==null&&Oo(u.tab)&&Iy([Ny(r,u.tab,u.at,!1)],!0),PA(i)):
he(
pe("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var $A={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},_A="#ffffff",FA="Lembar Juri \xB7 ",Yy=new RegExp(
`(^|\\n)${FA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function MA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===_A&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[FA+o,...i];return{background:$A[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function LA({background:e,note:t}){var o,i,a;let[,n=""]=(o=Yy.exec(t))!=null?o:[],r=(a=(i=Yy.exec(
t))==null?void 0:i[2])!=null?a:_A;return{background:g.values($A).includes(e)?r:e,note:t.replace(Yy,n)}
}m();function jA(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function zA(e,t,n){var d,p;let r=Ae().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,A]of b.entries()){let N=(d=t[h])==null?void 0:d[S];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(h,
S)]),(N==null?void 0:N.note)!==A.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var Y4=re({on:Ye()}),BA=["error","warning","info"];function X4(e,t){var r,o;let n=new y;
for(let i of e.
filter(Us)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of zr(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=BA.indexOf(u)<BA.indexOf(b.severity),A=c===0?[ar(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function Q4(){var n;let e=ze(),
t=((n=Be(Ql))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function UA(e){return ue(()=>{let{on:t}=ye(
Y4,e);return be(),Se(()=>{let n=gn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...No(r,o)]:[],a=X4(i,r.competition.settings.language),s=[...new v([...Q4(),...a.keys()])].filter(Oo);
t&&Ge(Ql,s.join(`
`));for(let u of s){let l=jA(u),c=l.map((d,p)=>d.map((h,b)=>{var N;let S=(N=a.get(u))==null?void 0:N.
get(`${p},${b}`),A=LA(h);return S===void 0?A:MA(A,S.severity,S.sentences)}));zA(u,l,c)}return t||Ge(
Ql,""),Vr(n)})})}m();m();m();m();m();m();var Pr=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function WA(e){e.haste=0,e.
width=f.min(e.width+1,10)}function KA(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var GA=e=>R.now()>=e.until;m();m();var Yr="https://www.googleapis.com/drive/v3/files",qA="https://www.googleapis.com/upload/drive/v3/files",
Hs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",HA="application/vnd.google-apps.folder",
ur="application/vnd.google-apps.document",vi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Zs="application/pdf",nc="application/vnd.google-apps.spreadsheet",rc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Js=re({id:G(),mimeType:Re(G()),webViewLink:Re(
G()),modifiedTime:Re(G()),appProperties:Re(ln(G(),G())),trashed:Re(Ye())}),Vs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Xy=(e,t,n)=>({fields:e,one:t,list:re({files:He(t),nextPageToken:Re(G())}),fileOf:n}),Qy=Xy(
Hs,Js,Vs);m();m();var e6=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function t6(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function ZA(e,t,n){var u,l,c;
let r=n6(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=e6.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?t6(e):i[0],s=r6(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function n6(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function r6(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Ir=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Ys=({kind:e})=>e==="server"||e==="unknown";
var o6=6,JA={failure:{kind:"haste",reason:"not-sent"}};function Xr(e,t,n="text"){var a,s,u;let r=e.map(
()=>JA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!GA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=s6(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],h=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(a=d[A])!=null?a:JA,I=r[N];r[N]=I!==void 0&&i6(I)&&"failure"in P?I:P,o[N]=((s=o[N])!=null?s:0)+
1,!(!("failure"in P)||!a6(P,e[N])||o[N]>=o6)&&(p.push(N),b=!0,h=f.max(h!=null?h:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Ir(A.failure)))break;if(i=[...p,...c],!b){WA(t);continue}let S=KA(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var i6=e=>"failure"in e&&e.failure.kind==="server",
a6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function s6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(sp(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:ZA(a,i.getContentText(),u6(i))}})}function u6(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Po(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=st(
e,l6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function l6(e){
try{return C.parse(e)}catch{return null}}var Sp="lembar-juri-boundary-7f3a9c",Ep=5*1024*1024-4096;
function Io(e,t){return Xr(e.map(c6),t).map(
n=>{let r=Po(Js,n);return"failure"in r?r:{ok:Vs(r.ok)}})}function tb(e,t,n){let r=`${Yr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Hs)}`,o=C.stringify(t),i=Po(Js,Xr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Vs(i.ok)}}function ba(e,t,n){let r=e.
map(o=>`${Yr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return VA(r,n)}
function nb(e,t){
let[n]=VA([`${Yr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function VA(e,t){let n=e.map(r=>({url:r,method:"get"}));return Xr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function c6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${qA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Hs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Sp}`,payload:[...eb(
`--${Sp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...eb(`--${Sp}\r
Content-Type: ${o}\r
\r
`),...k.from(a,p=>p>127?p-256:p),...eb(`\r
--${Sp}--\r
`)]}}var eb=e=>Utilities.newBlob(e).getBytes();m();function rb(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Yr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Po(e.list,Xr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ob(e,t,n){let r=`${Yr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Po(e.one,Xr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Cp=(e,t)=>rb(
Qy,e,[],t),$o=(e,t)=>ob(Qy,e,t);function ib(e,t,n){let r=Cp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:HA,appProperties:t}),a=Po(re({id:G()}),Xr([{url:`${Yr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var YA=re({
id:G(),emailAddress:Re(G()),role:G()}),d6=Fk(Js,{permissions:Re(He(YA))}),XA=Xy(`${Hs},permissions(id,emailAddress,role)`,
d6,e=>{var t;return{...Vs(e),access:(t=e.permissions)!=null?t:[]}}),
oc=encodeURIComponent,m6=e=>`${Yr}/${oc(e)}`,ab=(e,t)=>rb(XA,e,[`mimeType = '${nc}'`],t),sb=(e,t)=>ob(
XA,e,t);function p6(e){let t=`${m6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${oc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${oc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${oc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${oc(e.permission)}`,method:"delete"}}}function ic(e,
t){
let n=Xr(e.map(p6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Po(YA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Xs="dokumen yang sudah jadi tidak dibuat dua kali",
f6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Xs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Xs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Xs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Xs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Xs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Xs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Qs="documents that are ready are not made twice",
g6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Qs}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Qs}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Qs}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Qs}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Qs}.`,
unknown:`Drive gave no clear answer. Try again: ${Qs}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ki(
{kind:e,reason:t},n){let r=(n==="id"?f6:g6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var On=e=>cn(e).slice(0,32),ub=e=>`folder:${e}`;function _o(e,t,n){let{language:r}=e.settings,o=ub(
t),
i=Be(o),a=i!==null&&h6(i,n,r)?i:y6(e,o,n);return{id:a,files:tn(Cp(a,n),r)}}var h6=(e,t,n)=>tn($o(e,t),
n)!==null;function y6(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(en(e)),i=tn(ib(o,{
folder:On(
zn())},n),r);return Ge(t,i),i}function tn(e,t){return"ok"in e?e.ok:wa(e.failure,t)}function wa(e,t){
let n=ki(e,t);return e.kind==="api-off"?he(pe("DRIVE_API_OFF",n)):e.kind==="scope"?he(pe(
"SCOPE_MISSING",n,up())):he(pe("DRIVE_REFUSED",n))}var b6=re({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:$t(),of:$t()}),
ac={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},lb=e=>On(F(e)),
cb=e=>On(Z(e)),QA=(e,t)=>`judge-file:${lb(e)}:${cb(t)}`;function Rp(e,t){var n;try{let r=st(b6,C.parse(
(n=Be(QA(e,t)))!=null?n:"null"));return r.success?r.data:ac}catch(r){if(r instanceof SyntaxError)return ac;
throw r}}var va=(e,t,n)=>Ge(QA(e,t),C.stringify(n));function eu({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=$e(),i=rt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Rp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of ic(
i,Pr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var w6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),e1=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=hy(
je(n,i.stage).length,f.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
db=e=>`locked:${e}`;function t1(e){let t=Be(db(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Dp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=w6(e,t),a=t1(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:bD(d)]));Ge(db(t),C.stringify(s));for(let d of i)Hr(d,r);for(let{tab:d,open:
p}of e1(
e,t))DD(d,p,[...r,$e()]);let u=ie(o).history.closed(i.length),l={at:ut(),by:$e(),action:"close",
detail:u,
run:_t(),hash:"",stage:t},c=Qt(n,l,o);return eu(e,t,"reader"),c}function n1(e,t,n,r){let{language:o}
=e.
competition.settings,i=t1(t);for(let[l,c]of g.entries(i))vD(l,c);let a=[...e.competition.settings.admins,
$e()];for(let{tab:l,open:c,email:d}of e1(e,t))Ds(l,c,a,d);Rn();let s={at:ut(),by:$e(),action:
"reopen",
detail:n,run:_t(),hash:"",stage:t},u=Qt(r,s,o);return Ge(db(t),"{}"),eu(e,t,"writer"),u}m();m();m();
m();var mb=e=>e.map(({entry:t})=>t.code),r1=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function o1({settings:e},{standings:t,places:n,
last:r},o){let i=Va(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Fn(
b)<Fn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:A,title:N,score:P,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>s?Fn(B)===Fn(
p):b.includes(B.entry.code),L=()=>{var B;return mb(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Jt(
e.passingScore),score:h}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:r1(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(H=>H.cutNote!=="institution-full"&&F(H.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:mb(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:N,..._}}];let j=l.
get(p.category),z=j&&!s?Xd(j.score,P,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:z,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),..._}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===p.category&&
Fn(I)<Fn(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&Fn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:mb(N)}}]:[],...b!==null&&(A||P)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:r1(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function i1(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function a1(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,br(s,t)])),o=i1(e,(a,s)=>Yt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=i1(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function s1(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function v6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:hx(e,r);return t.set(r,o),
o(n)}}function k6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?s1(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function x6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function T6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function u1(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Qn(a),c=l==null?
void 0:l(o,r),d=v6(o),p=a1(s,r.decimals),h=wl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Jt(_),max:Jt(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let L={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(P=S.get(I))!=null?P:[],L])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:L})=>{var q,H;let j=(q=S.get(I.code))!=null?q:[],z=[..._].map(([W,V])=>({judge:W,
score:V})),B=o.judges.map(W=>W.code).filter(W=>!_.has(W)&&!j.some(({params:V})=>V.judge===W));return[
{code:"STAGE_SCORE",params:{method:a,judges:z,criteria:b,score:M}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...j,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:L}}]:[]]},N=o1(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...k6(I,_,d),...x6(I,_,u),...T6(I),...N(I,_)]}}var Op=(e,t)=>t.map((n,
r)=>S6(e,n,t.slice(0,r)));function S6(e,t,n){let{language:r,decimals:o}=e.settings,
i=u1(e,t,n),a=n2(r,o,er(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:r2(
u,r,o)}]}))}function l1(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=at(
a.stages,t),
u=({stage:A})=>{var N;return((N=Ar(s,A.name))==null?void 0:N.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&h.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Op(
a,d),toClose:h,open:b,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&b.length===0}}m();
var c1=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var d1=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function m1(e,t){let[n,r]=[d1(e),d1(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var E6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function p1(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Vi(e,E6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...m1(t,
o)}]})}function f1(e,t,n){let{settings:r}=e;return ds.filter(i=>i!==r.method&&(!r.carryOver||Qn(i).unit===
"points")).flatMap(i=>{let a=Vi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...m1(t,a)}]})}m();function g1(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var xi=e=>e.filter(t=>t!==null),lr=e=>e.reduce((t,n)=>t+n,0),An=e=>lr(e)/e.length;
function Nn(e){
if(e.every(n=>n===e[0]))return 0;let t=An(e);return lr(e.map(n=>(n-t)**2))}function Ap(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function h1(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(An),o=e[0].map((b,S)=>An(e.map(A=>A[S]))),i=An(r),a=e.flatMap(
(b,S)=>b.map((A,N)=>(A-r[S]-o[N]+i)**2)),s=n*Nn(r)/(t-1),u=t*Nn(o)/(n-1),l=lr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function y1(e,t){let{groupCount:n}=Ya(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Hi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function b1(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=f.sqrt(Nn(t)*Nn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[An(t),An(n)];return f.max(-1,f.min(1,lr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function w1(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=xi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=xi(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,An(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:f.sqrt(Nn(a)/(a.length-1)),agreement:b1(s)}})}m();m();
function C6(e){let t=w.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function v1(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-C6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function R6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return lr([...t.
values()].map(r=>r**3-r))}function k1(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Ap),i=e.map((c,d)=>lr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*lr(r.map(R6));if(a<=0)return null;let s=12*Nn(i)/a;return{w:s,p:
v1(
n*(t-1)*s,t-1)}}m();function x1(e){let t=e.map(xi).filter(i=>i.length>1),n=t.flat(),r=Nn(n)/(n.length-1);
return r>0?1-lr(
t.map(i=>i.length*Nn(i)/(i.length-1)))/n.length/r:null}m();function T1(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new v(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var S1=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function D6(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=f.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function pb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new v;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let A of d)S[A]=S[A]-t[b]*t[A]/p}}let{solution:a,rank:s}=D6(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function O6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:xi(e)}var Fo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:An(xi(n))});function Np(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Pp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=O6(r,n).sort((a,s)=>a-s),i=t(o.length);return An(o.slice(i,o.length-i))});var E1=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Fo(e);let n=pb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=pb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Fo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var C1=Fo;m();var R1=e=>Pp(e,t=>f.ceil(
t/2)-1);m();var D1=e=>Fo(Np(e,Ap));m();var O1=e=>Pp(e,t=>t<hl?0:1);m();function A6(e){let t=f.sqrt(
Nn(e)/(e.length-1)),n=An(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var A1=e=>Fo(
Np(e,A6));var N1={mean:C1,trimmed:O1,median:R1,"rank-sum":D1,"z-score":A1,adjusted:E1};function P1(e,
t,n,r,o){var i,a,s;return(s=(a=(i=N1)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:N6(
yl[e],t,r,o)}function N6(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(P6(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function P6(e,t,n){
let r=t.flatMap((s,u)=>k.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function I1(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var I6=5,$6=20231207;function $1(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>$1(e-1,t-r).map(
o=>[r,...o])).flat()}var fb=e=>e<2?1:e*fb(e-1),_6=e=>$1(e,e).map(t=>{let n=t.reduce((r,o)=>r/fb(o),
fb(
e));return{times:t,weight:n/e**e}});function F6(e,t){let n=I1($6);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var _1=(e,t)=>e<=I6?_6(e):F6(e,t);var M6=1e-9,gb={most:2e3,longList:500,longFrom:500};function L6(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=wl(e,t.stage,n),i=new Fe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function j6(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function z6(e,t){var a,s;let n=vr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function F1(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=P1(
t.method,o,i,t.panel,a),h=L6(e,t,n,o),b=new y(s.map((M,L)=>[M.code,L])),S=10**a.decimals,A=d==="higher"?
-1:1,N=M=>M,P=Ud(e.entries),I=new Fe(0),_=M=>a.passingScore===null?I:new Fe(M,S);return _1(u.length,
s.length<gb.longFrom?gb.most:gb.longList).map(M=>{let L=p(M.times).map((V,Q)=>h[Q].rest+h[Q].own*V),
j=L.map(V=>A*f.floor((V+M6)*S+.5)),z=j6(j),B=new Int32Array(s.length),q=z.map((V,Q)=>{let de=z[Q-1];
return B[V]=de!==void 0&&j[de]===j[V]?B[de]:Q+1,{entry:s[V],rank:B[V],score:_(A*j[V]),steps:[],
decidedBy:null}}),
{races:H}=em(q,{settings:a,places:l,last:c,better:d,rounded:N,categoryOf:P}),W=H.flatMap(V=>z6(V,l));
return{weight:M.weight,scores:L,ranks:B,shares:new y(W.map(([V,Q])=>[b.get(V),Q]))}})}m();function B6(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=f.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function M1(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=B6(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
f.round(o):o,rankLow:i,rankHigh:a}})}m();function U6({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function L1(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new v(U6(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Ip(e,t,n){var P,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Vi(e,r,n):t,
a=T1(r),s=S1(a.rows),u=2*s.length>=a.rows.length?s:[],l=k1(u),c=h1(u),{lambda:d,effects:p}=y1(r,e.settings.
severityCorrection),h=Qn(i.method),b=a.judges.length>0?F1(e,i,n,h,a,d!=null?d:0):[],S=new y(M1(a,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),N=p1(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(P=l==null?void 0:
l.w)!=null?P:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:x1(a.rows),lambda:d,judges:w1(r,a,p),stability:A,leaveOneOut:N,methods:f1(e,i,n),gap:g1(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:L1(i,a.judges.length,A,N)}}m();m();var j1=e=>e<=3;
var z1={strong:.7,moderate:.5,weak:.3,none:0},W6={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},K6={
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
"The judges hardly agree on the order of the entries."}};function G6(e){var n;return(n=g.keys(z1).find(
r=>e>=z1[r]))!=null?
n:"none"}var B1=(e,t)=>Tn(e.toFixed(2),t);function q6(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>ca(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...j1(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
B1(a.points,n))}${d===null?"":t.gapError(B1(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),X(b,n),X(S,n)))]}function $p(e,t){let n=t==="id"?W6:K6,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:q6(e,n,t),...e.kendallW===null?[]:[n.agreement[G6(
e.kendallW)]]]}var U1=(e,t)=>t.map((n,r)=>{let o=Ip(e,n,t.slice(0,r)),i=$p(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function W1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:er(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var K1="lastRun",H6=re({top:$t(),at:G(),by:G(),ranked:He(G()),errors:$t(
)}),G1=e=>Ge(K1,C.stringify(
e));function sc(){var e;try{let t=st(H6,C.parse((e=Be(K1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function q1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let N of t)Dn(N);let{run:l,isNew:c}=o2(i,a,s.rows),d=o.filter(Us);XO(
e,{...n,findings:Z6(d)},r,l);let p=n.results.map(N=>N.stage.name);if(G1({top:Yd(e),at:l.at,by:l.by,
ranked:p,
errors:bi(o,"error")}),!c||a)return s;let{at:h,by:b,id:S}=l,A=ie(u).history.computed(p.length,bi(d,
"error"),bi(d,"warning"));return Qt(s,{at:h,by:b,action:"compute",detail:A,run:S,hash:i},u)}var Z6=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var J6=re({provisional:Ye(),write:Re(Ye()),close:Re(Ye()),
reliability:Re(Ye()),profiles:Re(Ye())});function uc(e){
return ue(()=>{let t=ye(J6,e);return be(),Se(()=>hb(t).answer)})}function hb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=gn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=l1(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=wi(i),h=u.toClose.reduce(
(N,P)=>Dp(i,P,N),o.history),b=[...u.findings,...No(i,h)],S=u.writes?q1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;la(i,b);let A={ok:Gs(b),findings:Jr(b,s,Xl({...o,history:S})),understood:hp(i),
stages:d.
map((N,P)=>W1(N,l[P],a)),reliability:e?U1(a,d):[],...t&&{profiles:c1(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:A}}m();m();m();m();var H1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Jn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),lc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Qr=[lc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),lc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
lc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),lc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),lc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var Z1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Jn("Presentasi",{advance:12,form:
"presentation"}),Jn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Qr};m();var J1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Jn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Jn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Jn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Qr};m();var V1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Jn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Qr};m();var Y1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Jn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Qr};m();var X1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Jn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Qr};var Q1={kolabik:J1,"satuin-pelita":X1,mojokerto:Y1,malang:V1,gipp:Z1};m();m(
);var eN={name:"GIPP 2017, Kota Probolinggo"};m();var tN={name:"Kolabik 2023, Kota Pasuruan"};m();
var nN={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var rN={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var oN={name:"SATUIN PELITA 2019, Kota Pasuruan"};var iN={
kolabik:tN,"satuin-pelita":oN,mojokerto:rN,malang:nN,gipp:eN};var V6=e=>({id:e,...iN[e],...Q1[e]}),
cc=H1.map(V6);m();var Ti={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},aN=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],Y6=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function sN(e){var t;return e===""?"failed":(t=vn(e,aN))!=null?t:Y6.test(e)?"signed":"own"}function _p(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=aN.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&sN(t)===e?t:r}function tu(e){var r,o,i;let t=ht(e,Ti),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:sN(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var uN={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function lN(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:f.max(S.last,w(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[uN[e].prefix,0,f.max(uN[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(Z)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(Z(h))||l.push(
h)}return l}m();var yb={entries:Er,judges:ea},Mp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
X6={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},Q6=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Lp=e=>e===""||Q6.test(F(e));function cN(e,t){var o,i;if(Lp(e))return null;let n=yb[t].columns.find(a=>Mp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=X6[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Fp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function e9(e){return e.every(n=>n==="")?"passed":Fp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Fp(e,n=>/^https?:\/\//i.test(n))?"link":Fp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new v(e).size===e.length&&Fp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function dN(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=e9(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Mp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var t9=10;function n9(e,t){let n=new y;for(let[r,o]of e.entries()){let i=cN(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function r9(e,t){var r;return(r=e.slice(0,t9).map((o,i)=>({row:i,columns:n9(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Lp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var o9=e=>x.fromCharCode(65+e%26);function pN(e,t,n){var d,p,h;let r=r9(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:dN(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of mN(b,t))u.set(S,"known");let l={columns:Mp[t].flatMap(b=>{var A;let S=o.
get(b);return S===void 0?[]:[{header:(A=s[S])!=null?A:o9(S),key:b}]}),unknown:s.filter((b,S)=>!Lp(b)&&
![...o.values()].includes(S)&&a.some(A=>{var N;return((N=A[S])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(h=S[M])!=null?h:"";let N=i+b+1;if(F(A.name)===""){l.nameless.push(N);continue}let P=mN(
{institution:"",email:"",...A},t),I=P.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let _ of P)u.set(_,"twice");l.added.push(A)}}let c=lN(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function mN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...Z(e)===""?[]:[`code:${Z(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function i9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function fN(e){var u;let t=i9(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var a9={menu:"Siapkan tab juri",noJudges:
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
,s9={menu:"Prepare judge tabs",noJudges:
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
,Mo=e=>({id:a9,en:s9})[e];var u9=1e6,gN=1e4,bb=50,l9=re({kind:Kt(["entries","judges"]),text:Re(G().check(
zg(u9))),tab:Re(G()),
write:Ye()}),yN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function bN(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ye(l9,e);return be(),o?Se(()=>hN(
t,n,r,!0)):hN(t,n,r,!1)})}function hN(e,t,n,r){var h;let o=Ft(ze()),{competition:i}=En(new y([...o].
map(([b,S])=>[b,Me(S)]))),a=o.has("settings")?i.settings.language:Qe(),s=Mo(ft(a)),u=b=>he(pe(
"BAD_REQUEST",b));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?fN(t!=null?t:""):Me(n).values.map(b=>b.map(U));l.length>gN&&u(s.tooMany(gN));let c=pN(l,e,c9(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:J[e][a],p=r?d9(
e,d,c.added,a):[];return m9(c,d,r,p)}var c9=({entries:e,judges:t},n)=>n==="entries"?e:t;function d9(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=yb[e];Gr(t)===0&&Dn(oD(o,t,r));let i=ht(Me(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},A)=>[S,A])),s=new y(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=f.max(...a.values())+1,l=k.from({length:u},()=>"");for(let[S,A]of a)
l[A]=(b=s.get(S))!=null?b:"";let c=Gr(t);for(let[S,A]of l.entries())A==="@"&&tD(t,c,S,n.length);let d=n.
map(S=>{var N;let A=l.map(()=>"");for(let[P,I]of a)A[I]=(N=S[P])!=null?N:"";return A});Xt(t,c,0,d,l);
let p=new v(n.flatMap(S=>g.entries(S).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!a.has(S)?[A[r]]:[])}function m9(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,bb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,bb),repeatedTotal:s.length,nameless:u.slice(0,bb)}}function Si(){return ue(()=>{let e=ze(),t=Ft(
e),n=En(new y([...t].map(([S,A])=>[S,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Qe(),a=ft(i),s=$e(),u=h9(s,r.judges),l=u==="admin",c=qm(
).
filter(S=>![...t.values()].includes(S)),d=!p9(n),p=!d||c.length>0,h=yN(e),b=l?sc():null;return{user:
s,
role:u,language:a,competition:en(r),stages:r.stages.map(S=>S.name),top:Yd(r),begun:p,...l?f9(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?cc.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?b9(J.documents[i],
e):wN,judgeFiles:o.judgeFiles,lives:l&&p?bA(r,lt(i).rows):[]}})}var p9=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,f9=(e,t,{begun:n,responses:r})=>(
{
...n&&Cs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
g9(
e.competition,t)}:{}});function g9(e,t){let n=nr(t,e,tp(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var h9=(e,t)=>Md()?"admin":y9(e,t)?"judge":"stranger",y9=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),wN={made:0,begun:0};function b9(e,t){if(!t.includes(e))return wN;
let{grid:n}=fn(e),r=n===null?[]:[...tu(n).rows.values()].filter(i=>i.spreadsheet===zn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var w9=re({stage:Re(G())}),vN=re({stage:G(),reason:G()});function cr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:he(pe("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function wb(e){let t=ue(()=>{let n=e();return be(),Se(()=>{
let r=tt();n(r,lt(r.competition.settings.language))})});return"problem"in t?t:Si()}var kN=e=>wb(()=>{
let{stage:t}=ye(w9,e);return(n,r)=>{var s,u;let{competition:o}=n,i=at(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:cr(o,t).name;a!==void 0&&(((u=Ar(i,a))==null?
void 0:
u.status)==="open"?Dp(n,a,r):eu(n,a,"reader"))}});function xN(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?he(pe("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var TN=e=>wb(()=>{let t=ye(vN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=cr(o,t.stage),a=at(
o.stages,r.rows),s=xN(t.reason,o);((u=Ar(a,i))==null?void 0:u.status)!=="open"?n1(n,i,s,r):eu(n,i,
"writer")}}),SN=e=>wb(()=>{let t=ye(vN,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=cr(
n,t.stage),a=xN(t.reason,n),s=hA(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Qt(r,{at:ut(),by:$e(),action:"rules",detail:a,run:_t(),
hash:s,stage:i},o)}});var k9=re({stage:Re(G())}),x9=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function jp(e){
return ue(()=>{let{stage:t}=ye(k9,e);return be(),Se(()=>{var ge,Pe,ce;let{workbook:n,results:r,
findings:o,
history:i}=hb({provisional:!1,close:!0},se=>t===void 0?void 0:cr(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ge=r[r.length-1])==null?void 0:ge.stage.name,l=t===void 0?u:cr(a,t).name,c=(ce=l!=null?l:
(Pe=a.stages[0])==null?void 0:Pe.name)!=null?ce:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Ct})=>Ct===se.stage)).map(se=>x9.includes(se.code)?
{...se,severity:"error"}:se),h={stage:c,code:null,at:null,hash:null};if(!Gs(p))return{ok:!1,findings:
Jr(
p,s),...h};let b=r.find(se=>se.stage.name===c);if(b===void 0)return he(pe("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:A}=n,N=kp(a,S,A,c),P=cn(N),I=Ar(at(a.stages,i.rows),c),{
name:_,grid:M}=fn(J.decisions[s]),L=xp(M),j=L.some(se=>se.stage===c&&se.text.length>0&&se.hash===P),
z={ok:!0,findings:Jr(p,s),stage:c,code:sr(P),hash:P};if((I==null?void 0:I.status)==="decided"&&I.hash===
P&&j)return{...z,at:I.at};let[B,q,H]=[ut(),$e(),sr(P)],W={stage:c,code:H,at:tr(B),by:q,hash:P,text:N,
method:ca(b.method,s),version:x(Ao)},V=ie(s),Q=[...L.filter(se=>se.stage!==c),W];ir(lA(Q,_,s,V.tabs.
decisions,V.tabs.decisionsOrigin)),Hr(_,a.settings.admins),Qm(_);let de=V.history.decided(H,W.method,
W.version);return Qt(i,{at:B,by:q,action:"decide",detail:de,run:_t(),hash:P,stage:c},s),{...z,at:B}}
)})}m();var S9=re({stage:Re(G())}),EN=2,E9=40;function C9({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=E9?0:f.max(0,r-EN),i=(s=(a=e[f.min(e.length,
r+EN)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function zp(e){
return ue(
()=>{let{stage:t}=ye(S9,e);return be(),Se(()=>{var h;let n=tt(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:cr(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=ie(o).tabs,l=Km(ze()),c=l===void 0?[]:Gm(Me(l),r).listed,d=(
s===
void 0?[]:C9(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
b.
code,computed:S}});return{tab:RN(ls,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function CN(
){
return ue(()=>(be(),Se(()=>{let{language:e}=tt().competition.settings,t=ie(e).tabs;return{tab:RN(ta,
qs(ze()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function RN(e,t,n,r,[o,i]){let a=t===void 0?
null:ht(Me(t),e);if(t===void 0||a===null&&Gr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:S=>{var A;return(A=S[d])!=null?A:""}})),c=Pt(t!=
null?t:e.tab[r],o,i,l,n,2);return Dn(c),c.name}if(a===null||n.length===0)return t;let s=f.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Xt(t,Gr(t),0,u),t}m();m();var DN=$("Kode","Code"),D9=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function ON(e,{
values:t,headerRow:n}){var h,b,S,A;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(N=>F(U(N))),i=r.map(N=>o.indexOf(F(N))),a=r.findIndex(N=>N===DN.id||N===DN.en),s=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(N=>[Z(x(N[a])),N])),c=new v,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(z=>z===-1||
U(P[z])===""))continue;let I=U(P[u]),_=l.get(Z(I));if(_===void 0||c.has(Z(I))){d.push({kind:"stray",
row:N+1,cell:Te(N,u),code:I});continue}c.add(Z(I));let M=r.flatMap((z,B)=>{var V,Q;let q=i[B],[H,W]=[
(V=P[q])!=null?V:"",(Q=_[B])!=null?Q:""];return q===-1||D9(H,W)?[]:[{at:q,header:z,written:H,
expected:W}]}),
L=M[0];if(L===void 0)continue;let j=M.map(({at:z,...B})=>B);d.push({kind:"cells",row:N+1,cell:Te(N,L.
at),code:I,cells:j})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:x(P[a]),rank:(A=P[0])!=null?
A:""});let p=[...s,...d];return p.length>0?p:O9([...c],[...l.keys()],n,u)}function O9(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var AN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var nu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var J9=new R(1980,0,1),ru=e=>(xa(),Zo(ka)).strToU8(e),ou=e=>(xa(),Zo(ka)).strFromU8(e),HN=e=>(xa(
),Zo(ka)).
strFromU8(e,!0),ZN=e=>(xa(),Zo(ka)).inflateSync(e),Kp=(e,t)=>(xa(),Zo(ka)).unzipSync(e,t&&{filter:t}
),
iu=(e,t=6)=>(xa(),Zo(ka)).zipSync(e,{mtime:J9,level:t});m();function V9(e,t){let n=t;for(let r=0;r<e.length;
r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Gp(e){return[2166136261,84696351].map(t=>`0000000${V9(e,t).toString(16)}`.slice(-8)).join(
"")}var JN=new y,Y9=4096;function gc(e){var n;let t=(n=JN.get(e))!=null?n:Gp(HN(e.subarray(-Y9)));
return JN.
set(e,t),t}function hc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var VN=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var YN="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function qp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<YN.length;s++)t[YN.charCodeAt(s)]=s;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var Q9=256,yc=null,XN=new y;
function $b(e,t){let n=`${e}.${t}`,r=XN.get(n);if(r!==void 0)return r;yc!=
null||(yc=C.parse(ou(ZN(qp(VN)))));let[o,i,a]=yc,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=g.keys(s).map(c=>{var h;let p=((h=i[s[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-Q9])!=null?S:""});return[c,ru(p)]}),l=iu(g.fromEntries(u),0);return XN.set(n,l),l}
m();m();var eq=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,tq=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function _b(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Hp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(tq,(r,o)=>o!=null?o:"");return _b(n.replace(eq,""))}m();function Ot(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ve="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ve:e}m();function au(e){let t=new y(g.entries(Kp(e)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return ou((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
ru(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>iu(g.fromEntries(
t))}}m();m();var Ci=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,nq=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),rq=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Zp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(rq))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?nq(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var oq=/<Relationship\s[^>]*>/g,
QN=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Jp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(oq))!=null?o:[]).filter(i=>QN(i,"Type").endsWith(
"/officeDocument")).map(i=>QN(i,"Target").replace(/^\.?\//,"")).find(i=>Ci.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var iq=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
aq=/<[^>]*>|[^<]/g;function sq(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Ot(r),i=t.replace(aq,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function eP(e){
for(let t of e.file(Ci)){let n=t.asText(),r=n.replace(iq,sq);r!==n&&e.file(t.name,r)}}m();function su(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function uu(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function rF(e){return new y(g.keys(e).map(t=>{let n=e[t];return[Ot(t),typeof n=="string"?Hp(n):n.map(
rF)]}))}function yee(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&
n!=="loop")throw su({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Ot(e));if(a===void 0&&
i.num===0)throw su({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw su(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function bee(e){var s;let t=uu(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=uu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function wee(e){try{let t=au(e);if(Jp(t)!==null)
return t}catch{}throw su({code:"NOT_A_DOCX"})}function ud(e,t){let n=wee(e);eP(n);try{let{
Docxtemplater:r}=(nF(),Zo(eF));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:yee}).render(rF(t)),n.toBytes()}catch(r){let o=bee(r);throw o?
su(
o):r}}m();var oF=new y;function ld(e){let t=oF.get(e);if(t!==void 0)return t;let n=au(e).file(Ci).flatMap(
o=>Zp(
o.asText())),r=new v(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Ot(
a.replace(/[{}#^/]/g,"")))}));return oF.set(e,r),r}var Fu=(e,t)=>g.fromEntries(g.entries(e).filter((
[
n])=>t.has(Ot(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Fu(o,t))]));m();m();m();m();m();m();
m();m();m();function cd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function iF(e){
let t=e.toString();return dd(t)?cd(t):t}function dd(e){return e.includes("e")||e.includes("E")}
function Of(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:aF(iF(e))}if(t==="string")return aF(vee(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function vee(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return dd(t)?cd(
t):t}function aF(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Af(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return kee(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function kee(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(dd(t)){let n=cd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Mu=["","one","two","three","four","five","six","seven",
"eight","nine"],xee=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],zw=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Lu=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Bw="hundred",uF="zero",Tee="minus",
See="point",sF=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Eee=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Cee=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Go={word:"",hasHundred:!1};function Mi(e){if(e===0)return Go.word="",
Go.hasHundred=!1,Go;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=xee[t]:n>=2?o=t>0?zw[n]+"-"+Mu[t]:zw[n]:t>
0&&(o=Mu[t]),r>0?(o?Go.word=Mu[r]+" "+Bw+" and "+o:Go.word=Mu[r]+" "+Bw,Go.hasHundred=!0):(Go.word=o,
Go.hasHundred=!1),Go}function lF(e){if(e===BigInt(0))return uF;if(e<BigInt(1000))return Mi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Mi(t),o=r+" "+Lu[0];if(n>
0){let{word:i,hasHundred:a}=Mi(n);o+=a?" "+i:" and "+i}return o}return Ree(e)}function Ree(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Mi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Lu[a-1],i=!0):i=
!1}return o}function Dee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=uF,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=lF(BigInt(r))),t}function cF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Of(
e),o="";return t&&(o=Tee+" "),o+=lF(n),r&&(o+=" "+See+" "+Dee(r)),o}function Uw(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Eee[t]:n>=2?t>0?o=zw[n]+"-"+sF[t]:o=Cee[n]:t>0&&(o=sF[
t]),
r>0?o?Mu[r]+" "+Bw+" "+o:Mu[r]+" hundredth":o}function Oee(e){if(e<BigInt(1000))return Uw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Mi(t).word+" "+Lu[0]+"th";
let{word:r}=Mi(t);return r+" "+Lu[0]+" "+Uw(n)}return Aee(e)}function Aee(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),
s?i===0?o+=Uw(a):o+=Mi(a).word+" "+Lu[i-1]+"th":(o+=Mi(a).word,i>0&&(o+=" "+Lu[i-1]))}return o}
function dF(e){
let t=Af(e);return Oee(t)}m();var Ww=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Nee=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],mF=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],pF="ratus",
Nf="ribu",Pee=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],fF="nol",Iee="min",
$ee="koma",_ee="ke",Fee="pertama";function ju(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+pF):o.push(Ww[r]+" "+pF));let i=e%100;return i===0||(i<10?o.push(Ww[i]):i<20?o.push(Nee[i-10]):
t===0?o.push(mF[n]):o.push(mF[n]+" "+Ww[t])),o.join(" ")}function Kw(e){if(e===BigInt(0))return fF;
if(e<
BigInt(1000))return ju(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Nf:r=ju(t)+" "+Nf,n>0&&(r+=" "+ju(n)),r}return Mee(e)}function Mee(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(ju(c));else if(
u===
1)c===1?s.push("se"+Nf):s.push(ju(c)+" "+Nf);else{let d=Pee[u-2];s.push(ju(c)+" "+d)}u--}return s.join(
" ")}function Lee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=fF,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Kw(BigInt(r))),t}function gF(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Of(
e),o="";return t&&(o=Iee+" "),o+=Kw(n),r&&(o+=" "+$ee+" "+Lee(r)),o}function jee(e){return e===BigInt(
1)?
Fee:_ee+Kw(e)}function hF(e){let t=Af(e);return jee(t)}function zee(e,t){return e.split("").map(n=>uo(
w(n),t)).join(" ")}function uo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?gF:cF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${zee(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Pf(e,t){
return(t==="id"?hF:dF)(e)}function yF(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:ql(e,t),
words:`${uo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var bF={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Bee(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function If(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Bee(n,r)?{year:n,
month:r,day:o}:null}function wF({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Xn(e,t){return If(e)&&Ji(e,t)}
var vF=e=>If(e)?e.split("-").reverse().join("/"):null;function Gw(e,t){let n=If(e);return n&&bF[t][
wF(
n)]}function $f(e,t){let n=Xn(e,t);return n&&`${Gw(e,t)}, ${n}`}function _f(e,t){let n=If(e);if(!n)return null;
let r=es[t][n.month-1],o=bF[t][wF(n)];return t==="en"?`${o}, the ${Pf(n.day,"en")} of ${r}, ${uo(n.year,
"en")}`:`${o} tanggal ${uo(n.day,"id")} bulan ${r} tahun ${uo(n.year,"id")}`}m();var Uee=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function kF(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Uee){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return _b(e.replace(
/\s+/g," ").trim())}function Na(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function lo(e){return Na(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function zu(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var Wee=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],Kee=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function xF(
e){
return Kee.test(Y(e.signerPosition))}function Bu(e){let t=Y(e.government);for(let n of Wee){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return xF(e)?Y(e.
signerPosition):null}function Gee(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Pa(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Uu(e){if(xF(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ve}`:Ve,
unit:""}}function Wu(e){let t=Y(e.competition),n=Y(e.year);return t===""?Ve:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Ff(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Na(e.signerPosition);return{kota:Ee(Pa(e)),tanggal:Ee(e.decisionDate&&Xn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&vF(e.decisionDate)),hari:Ee(e.decisionDate&&Gw(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&_f(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?Gee(o):o).join(`
`)),nama_penandatangan:Ee(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function gt(e,t){let n=Uu(e),r=Wu(e);return{nomor:Ee(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Ff(e)}}function Li({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[kF(n,t)];let r=lo(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ve]}function Mf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&$f(t,o)):"",penyerahan_waktu:i?Ee(
Y(n)):"",penyerahan_tempat:i?Ee(Y(r)):""}}function Ku(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ve}`,uang_pembinaan_huruf:`${Ve} rupiah`}
;let n=yF(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ji(e){
let t=lo(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var Lf=({results:e})=>e[e.length-1];function jf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Lf(e),standing:a,
winners:o,
number:s}})}var Gu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Lf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Ia=e=>t=>[{about:"",fields:n=>e(t,n)}],zi=e=>t=>t.winners!==null&&t.winners.
length>0?Ia(e)(t):[],Gn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var TF=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var qee=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function zf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of qee)for(;t>=r;)n+=o,t-=r;return n}var Hee={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function SF(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function EF(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=Hee[t][n],o=e.result.stage.title!==null,i=Y((h=e.standing.title)!=null?h:""),
a=TF(e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Pf(
a.place,t),u=zf(a.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(a.place),roman:u,
words:s};
if(t==="id")return{full:`${r} ${u} (${SF(s)})`,short:`${r} ${u}`,...c};let d=`${SF(s)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var Zee=3,Jee=104;function Vee(e){var n;
if(e.length<=Zee)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Jee?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Yee(e){let{entry:t}=e.standing,n=lo(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function Xee({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Qee({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function Bi(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=EF(e),o=Xee(e),{names:i,institution:a}=Yee(e),s=t.rankedWinners||t.letterScores?wr(e.standing.
score,t.decimals):"";return{kode:Y(n.code),nomor:Ee(e.number&&Y(e.number)),inovasi:Ee(zu(n.name)),
instansi:Y(
n.institution),inovator:lo(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ve:Vee(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:Qee(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Tn(s,t.language),
nilai_huruf:s===""?"":uo(s,t.language),kompetisi:Wu(t),...Ff(t)}}var ete={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Bf(e,{language:
t,letterScores:n}){let r=ete[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var CF=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},zt=e=>`${e} (${uo(e,
"id")})`,md=(e,{settings:t})=>Tn(wr(e,t.decimals),t.language),_r=e=>({kode:Y(e.code),inovasi:Ee(
zu(e.name)),instansi:Y(e.institution),inovator:lo(e.innovator).join("; ")}),qw=(e,t=4)=>Tn(wr(e,t).replace(
/\.?0+$/,""),"id");function tte(e){let t=e.map(Jt),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${qw(r.mul(100).div(n),2)}%`)}function qu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=wo(e,n),i=t[r];return{no:x(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":CF(
n.form,Ka),tanggal_tahap:(a=n.date&&Xn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(rt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function $a(e,t){let n=je(e,t),r=tte(n.
map(o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:Y(o.name),bobot:(a=r[i])!=null?
a:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:Y(o.description)}})}var Uf=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({..._r(t),status:CF(t.status,Yo),alasan:Ee(Y(t.reason))}));
function co(e,t){
let{settings:n}=e.competition;return jf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Bi(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?md(r.standing.score,
e.competition):"",...Ku(r.standing.prize,n)}})}m();function nte({tieBreaks:e}){let t=e.map(r=>ms[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Hu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
si[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
nte(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var rte=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,ote=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
ite=200,RF=60;function DF(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Hw(
e){
return k.from(e).reduce((t,n)=>t+DF(n),0)}function OF(e,t){if(Hw(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=DF(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function AF(e){let t=e.
replace(ote,"").replace(rte,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function ate(e){let t=AF(e);return Hw(t)<=RF?t:`${OF(t,RF-17)}-${Gp(e)}`}
function Wf(e,t){let n=t.trim()===""?"":` (${ate(t)})`,r=e.map(AF).filter(o=>o!=="").join(" \u2013 ");
return OF(r,ite-Hw(n)).replace(/[. ]+$/,"")+n}var pd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Zu(e){let t=pd(e);return Wf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var qn=e=>Wf([pd(e)("jenis"),pd(e)(
"kompetisi")],""),mo=(...e)=>t=>Wf(["jenis",...e].map(pd(t)),pd(t)("kode"));var ste={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},ute=e=>e.split(
"-").reverse().join("-"),Zw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${zu(n.name)} (${t})`};function lte({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Zw(e.judges,o),peserta:Zw(e.entries,i),tahap:Y(n.name),alasan:ste[a]})))}function cte({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:Y(n.name),peserta:Zw(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(Y(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function dte(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=s,A=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{..._r(l),peringkat:u?"\u2013":
x(Fn(s)),nilai:u?"\u2013":md(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Fn(s)-Fn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function mte(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${zf(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:Ns(er(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:dte(e,t)}))}function pte(e){let[t="",n="",...r]=Na(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function fte(e,t){var S,A,N;let{competition:n,
results:r}=e,
o=Gn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Bu(o),c=Uf(n),
d=lte(e),p=cte(e),h=Lf(e).panel.judges,b=n.judges.filter(P=>!h.includes(P));return{...gt(o,o.minutesNumber),
tanggal:Ee(i&&Xn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ve:`${_f(i,"id")} (${ute(
i)})`,waktu_pleno:Y(a),tempat_pleno:Ee(Y(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
Y(u))}`,jumlah_peserta:zt((A=(S=r[0])==null?void 0:S.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:qu(n,r),aturan:Hu(n).map((P,I)=>({no:x.fromCharCode(97+I),isi:P})),
kelompok_kriteria:r.
map(({stage:P})=>({tahap_kriteria:Y(P.name),kriteria:$a(n,P).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:co(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Ve,
lampiran_peringkat:mte(
e),juri:[...h,...b].map((P,I)=>({no:`${I+1}.`,nama:Ee(Y(P.name)),peran:Y(P.role)||"Anggota",
instansi_juri:Y(
P.institution)})),...pte(o.acknowledgedBy)}}var NF={needs:"result",inEnglish:!1,documents:Ia(fte),
title:qn};m();m();function gte({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var PF=(
e,{
competition:t})=>e.map(n=>({nama:Li({entry:n},t.settings).join(", "),keterangan:_r(n).inovasi}));
function Kf(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?gte(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:PF(d,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:PF((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...a,
s,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var Gf=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&$f(t,"id")),waktu_acara:Ee(Y(n)),tempat_acara:Ee(Y(r))}
);var hte=5,yte=e=>[...e,...k.from({length:hte},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),IF={needs:"rules",inEnglish:!1,documents:e=>Kf(e).map(t=>({about:t.about,fields:n=>({...gt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Gf(t),hadir:yte(t.guests)}
)})),
title:mo("acara")};m();m();m();var bte=["besar","sedang","kecil"];function $F(e){return k.from(e).length}
function _F(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+f.ceil($F(r)/100),0)}function fd(e,t,n,r){let o=t.split(`
`),i=f.max(...o.map($F)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=bte.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var qf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},wte=9;function Jw(e){let{
settings:t}=e.competition,n=Bi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,
kategori:s,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=_F([r,o,a,s,u,
...l])>wte;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Uu(t).first,penuh:c?
"ya":
"",...fd("penerima",r,qf.recipient,c),...fd("instansi_penerima",o,qf.institution,c),...fd("predikat",
i,qf.predicate,c),...fd("inovasi",u,qf.innovation,c)}}var FF={needs:"result",inEnglish:!0,documents:
Gu(
"piagam",Jw),title:Zu};function vte(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Wu(n),piagam:jf(e,"piagam",t).map((r,o)=>({...Jw(r),
lanjutan:o===0?"":"ya"}))}}
var MF={needs:"result",inEnglish:!0,documents:zi(vte),title:qn};m();m();var kte={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function po(e){let t=kte[
e.language],n=a=>Ee(a&&
Xn(a,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Bu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function xte({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function Tte(e,t){var c,d,p,h,b,S,A;let{competition:n,results:r,
coverage:o}=e,
i=Gn(n.settings,t),a=Uf(n),s=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=xte(n);return{...gt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(Y(i.organizer)),dasar:po(i),jumlah_inovasi:zt(n.entries.length),
jumlah_dinilai:zt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:zt(n.judges.length),jumlah_tahap:
zt(
n.stages.length),tahapan:qu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Hu(n).map((N,P)=>({no:x(P+1),isi:N})),jumlah_pemenang:zt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:co(e,t),jumlah_putusan:zt(s.length),
jumlah_benturan:zt(u.length),kode_hasil:(b=e.code)!=null?b:Ve,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":zt(o.present),instansi_terdaftar:o===null?"":zt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(N=>({nama:Y(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:Y(N),kalimat:P.map(I=>({isi:I}))}))}
}
var LF={needs:"result",inEnglish:!1,documents:Ia(Tte),title:qn};m();var Vw=8,Ste=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?qw(Jt(e.value)):
"?",jF=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Ete(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>Ste(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Bd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:x(o),..._r(n),...g.fromEntries(
k.from({length:Vw},(h,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${Y(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":md(u,e.competition),catatan:l.join(" / ")}}function Cte(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(jF).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new v(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function Rte({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:Y((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:Ze(o.at,
"id")}})}function Dte(e,t,n,r,o,i){let{competition:a}=e,s=$a(a,n),u=Cte(e,n,o).map((d,p)=>Ete(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=Vw?s.length:0,c=Rte(e,n,r);return{
...gt(a.settings,i("lembar-nilai",t)),tanggal:Ve,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Xn(
n.date,"id")),nama_juri:Ee(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...g.fromEntries(k.from({length:Vw},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...Ote(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var Ote=e=>g.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),zF={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>rt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(jF)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Dte(e,u,o,i,s,l)}]}))},title:mo("tahap",
"nama_juri")};m();function Ate(e,t){var r,o;let n=Gn(e.competition.settings,t);return{...gt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:po(n),jumlah_pemenang:zt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:co(e,t),masa_sanggah:n.objectionDays===null?"":zt(n.objectionDays)}}
var BF={
needs:"result",inEnglish:!1,documents:zi(Ate),title:qn};m();var Nte={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Pte({competition:e},t,n){let r=jr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{..._r(a),
alasan:Nte[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&rt(e,a).includes(t));return{...gt(e.settings,n("pernyataan",t.
code)),tanggal:Ve,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Ee(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Ee(Y(t.institution)),tahap_juri:i.map(({name:a})=>Y(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var UF={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>Pte(e,t,n)})),title:mo("nama_juri")};m();var WF=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function Ite(e,t){var c,d;let n=Gn(
e.competition.settings,t),r=Y(n.decreeNumber),o=gt(n,r),i=(c=Bu(n))!=null?c:Ve,a=Y(n.minutesNumber),
s=Ee(n.plenaryDate&&Xn(n.plenaryDate,"id")),u=lo(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":$te(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:WF([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:WF(
u.length>0?u:[Ve],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:co(e,t)}}var $te=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},KF={needs:"result",inEnglish:!1,documents:zi(Ite),title:qn};m();m();var _te={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},Fte=5,GF=new O,Yw=({standings:e})=>e.
length>=Fte;function Hf(e){var n;let t=(n=GF.get(e))!=null?n:Mte(e);return GF.set(e,t),t}function Mte(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:dn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!Yw(e)?null:Za(s)});return({entry:i},{language:a,decimals:s})=>{let u=_te[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Yt(
d,p);return[{kriteria:Y(l.name),nilai:Tn(wr(d,s),a),median:p===null?"\u2013":Tn(wr(p,s),a),maksimum:
Tn(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var qF={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Lte(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Bi(e),a=Uu(o);return{...i,jenis:qF[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Li(n,o).map(s=>({nama:s})),tempat_tujuan:Pa(o)||qF[o.language].place,dasar:po(Gn(o,t)),
rincian:Bf(
i,o),profil:i.nilai===""?[]:Hf(e.result)(n,o),...Ku(n.prize,o),...Mf(o),...ji(o)}}var HF={needs:
"result",inEnglish:!0,documents:Gu("surat",Lte),title:Zu};m();function jte(e,t){var o;let n=Gn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...gt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Pa(n)||"Tempat",dasar:po(n),
jumlah_pemenang:zt(r.length),...Mf(n),...ji(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:co(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Li(r[a],n).join(`
`)}))}}var ZF={needs:"result",inEnglish:!1,documents:zi(jte),title:qn};m();function zte(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Bi(e);return{...gt(t,e.number),
...r,rincian:Bf(r,t),tanggal:Ve,jenis:"Tanda Terima",...Ku(n,t)}}var JF={needs:"result",inEnglish:!1,
documents:Gu("tanda-terima",zte),title:Zu};m();function Bte({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:$a(e,n[0])}
]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:$a(e,r)}
))}function Ute(e,t){let{competition:n}=e;return{...gt(n.settings,
t("tata-cara","")),tanggal:Ve,jenis:"Tata Cara Penilaian",tahapan:qu(n),kelompok_kriteria:Bte(e),
aturan:Hu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var VF={needs:"rules",inEnglish:!1,documents:Ia(Ute),title:qn};m(
);var Wte={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Kte=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Na(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Gte(e,t,n,r){let o=Gn(e.competition.
settings,r),i=Wte[o.language],a=Kte(e,t.entry.code);return{...gt(o,r("umpan-balik",t.entry.code)),
..._r(
t.entry),jenis:i.kind,kepada:Li(t,o).map(s=>({nama:s})),tempat_tujuan:Pa(o)||i.place,dasar:po(o),
tahap:Y(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Hf(n)(t,o),tanpa_median:Yw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...ji(o)}}var YF={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>Gte(e,a,o,s)})))},title:mo("inovasi")};m();var XF={needs:"rules",inEnglish:!1,
documents:e=>Kf(e).map(t=>({about:t.about,fields:n=>({...gt(e.competition.
settings,n("undangan",t.about)),tanggal:Ve,jenis:"Undangan",kode:"",...Gf(t),jumlah_undangan:zt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...ji(e.competition.settings)})})),title:mo(
"acara")};var QF={"tata-cara":VF,pernyataan:UF,undangan:XF,"daftar-hadir":IF,"lembar-nilai":zF,
"berita-acara":NF,
sk:KF,pengumuman:BF,piagam:FF,gabungan:MF,surat:HF,"surat-daftar":ZF,"tanda-terima":JF,"umpan-balik":
YF,
laporan:LF};m();var eM=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ui=eM.map(e=>({id:e,...QF[e]}));function gd(e){var t;return(t=Ui.find(n=>n.id===e))!=null?
t:null}m();var qo=(e,t)=>$b(e.id,nu(e,t)),Zf=(e,t)=>e.needs==="rules"||t.winners!==null;function qte(
e,t){let{competition:n}=t,
r=nu(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var _a=(e,t)=>e.filter(n=>Zf(n,t)).flatMap(n=>n.documents(qte(n,t)).map(r=>({kind:n,...r})));
function Xw(e){
if(e.winners===null)return()=>!0;let t=new v(_a(Ui,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var Hte=()=>null;function Qw(e,t,n=Hte){let[r]=_a([e],t);return r===void 0?null:r.fields(
n)}m();m();function Zte(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function tM(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,f.min(c,(s=r.get(u))!=null?s:c))}
let o=tm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Zte(l,n).map(c=>({standing:c,place:null}))})}var Jte=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],nM=e=>e.filter(t=>t.severity===
"error"&&Jte.includes(t.code)),Vte=({settings:e})=>Do(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:yi(i.cell,i.format,"id"),to:Nr(a,"id"),at:s}));function ev(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=at(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new v(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?tM(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
sr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?Vte(i):[],coverage:ZO(i),reliability:()=>(
h!=
null||(h=t.map((b,S)=>{let A=Ip(i,b,t.slice(0,S)),P=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:$p(P,"id")}})),
h)}}var Yte=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Jf(e,t,n){let r=Dt(e,{
provisional:!1}),
o=wi(e),i=[...r.findings,...No(e,t),...Xte(t,o)].map(s=>Yte.includes(s.code)?{...s,severity:"error"}
:
s),a=ev(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function Xte({rows:e},t){
let n=da(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function rM(e,t,n){var p,h,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!qm().includes(
o))return[];let{name:i,grid:a}=fn(o);if(a===null)return[];let s=ht(a,Ti),u=ene([...tu(a).rows]),l=tne(
e,t,n,u),c=new y,d=[];for(let[S,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
it(s,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let P=(b=c.get(N))!=null?b:{cell:(h=it(s,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:N}])=>({code:S,tab:i,cell:A,params:{documents:N}})),...d]}var Qte=["made",
"draft",
"edited","signed"];function ene(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Qte.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function tne(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=ev(e,t,n,i),s=new y(_a(Ui,a).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.stringify([d,p]),h])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=wi(e);return({kind:d,entry:p,run:h,title:b,content:S})=>{var L;let A=n.
rows.find(j=>j.action==="documents"&&j.run===h);if(A===void 0)return"DOCUMENT_UNRECORDED";let N=((L=
gd(d))==null?void 0:L.needs)!=="rules",P=s.get(C.stringify([d,p]));if(P===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=P==null?void 0:P.fields(l),_=P===void 0||I===void 0?null:P.kind.title(I),M=()=>{
if(P===void 0||I===void 0)return!1;let j=qo(P.kind,o),z=hc(d,gc(j),Fu(I,ld(j)));return On(z+_)===S};
return N&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===b?null:{title:_}}}m();function nne(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Vf(i,t),Vf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Vf=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function iM(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=nne(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var tv=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Ju=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${tv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${tv(e)})`:`${r} documents (${tv(e)})`},aM=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},rne=({documents:e})=>e.length===
1?"was":"were",oM=({documents:e},t,n)=>e.length===1?t:n,one={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${pp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ze(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ze(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ze(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Vf(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>iM(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ju(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Ju(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${aM(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Ju(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},ine={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${pp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ze(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ze(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ze(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Vf(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>iM(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ju(
e,"en")} ${rne(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Ju(e,"en")} ${oM(e,"does","do")} not fit: by this result there is no ${aM(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Ju(e,"en")} ${oM(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},ane={id:one,en:ine};function sne(e,t){
return ane[t][e.code](e.params)}var sM=(e,t)=>sne(e,t);function Yf(){return ue(()=>{be();let e=tt(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=lt(n),i=at(t.stages,o.rows).filter(u=>u.status==="decided"),a=da(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...une(e,o),...cne(r),...dne(e,r,o),...yne(o),...rM(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:sr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
ar(u.params,n):sM(u,n)}})}})}function une(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=at(n,t),i=Hy(r.language),a=new v,s=o.flatMap(({stage:p,status:h,hash:b,at:S,by:A})=>{if(h!=="decided")return[
];let N=i.find(z=>z.stage===p),P=Zy(e,N,b),I=qy(e,b,p)!==null,_=P===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[sr(b),tr(S),A].join(", "),
L=N===void 0?M:[N.code,N.at,N.by].join(", ");if(L!==M){let z=J.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:z,params:{written:L,recorded:M}})}let j=(P!=null?P:[]).filter(z=>!a.
has(C.stringify(z)));for(let z of j)a.add(C.stringify(z));return[..._,...j.map(z=>({code:"CHANGED",
stage:p,
tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=da(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:lne(e,l)]}function lne(e,{at:t,hash:n}){let r=qy(e,n);
return r===
Ao?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:Ao}}]}var cne=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function dne(e,{results:t},{rows:n}
){
var h,b,S,A;let{competition:r}=e,o=da(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=at(a,n).flatMap(({status:N},P)=>N==="open"?[a[P]]:[]),l=new v(u.map(N=>Rl(
N,a,s.language)));u.length>0&&l.add(J.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Ky(r,t,Op(r,t),i).flatMap(
N=>{let{name:P,grid:I}=fn(N.name);if(l.has(N.name)&&!mne(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let _=AN(I);return[..._!==null&&n.some(L=>L.run===_)?
fne(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],..._===(o==null?void 0:o.run)?pne(P,I,d):
[],...hne(P,ON(I,N))]})}var mne=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function pne(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function fne(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var gne=10;function hne(e,t){let n=t.slice(0,gne).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function yne({name:e,links:t}){let n=jD(t,cn),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&BD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Be(ap),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function wne(e,t){let n=k.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function Xf(e,t){var o,i;let n=Ot(e);return(i=(o=t.map(a=>({tag:a,away:wne(n,Ot(a))}
)).
filter(({tag:a,away:s})=>s<=f.max(2,f.floor(a.length/3))&&s<f.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var vne=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],kne=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),xne=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function Tne(e,t){var a,s;let n=Xf(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Ot),o=t.filter(u=>r.includes(Ot(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=xne.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function uM(e,t){return vne.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return kne(i)?[{tag:o,near:Tne(i,t)}]:[]}
)})}var lM=["inovasi","penerima","kompetisi"],Sne=80;function Qf(e,t){let n=Rne(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Zp),o=r.flatMap(i=>One(i,t));return o.length>0?
o:r.flat().
some(Ene)?_ne(e,t):Cne(r.flat(),t)}var Ene=e=>dM(e).some(t=>"sign"in t&&t.tag!=="");function Cne(e,t){
var i,a;let n=g.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>uM(s,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:eg(s)}))),o=(a=(i=lM.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:lM[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Rne(e){try{let t=au(e);return Jp(t)===null?
null:t.file(Ci).map(n=>n.asText())}catch{return null}}var cM=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),Dne=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function One(e,t){let n=new y(g.keys(t).map(i=>[Ot(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let a=eg(i);return dM(i).flatMap(s=>Ane(s,a,r))}),...r.loops.map(({tag:i,
paragraph:a})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function Ane(e,t,n){let{tag:r}=e;if("fault"in e)return cM(
Ot(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Nne(r,t,n):o===""||o==="#"||o==="^"?Pne(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function Nne(e,t,{
loops:n}){let r=Ot(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Ot(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function Pne(e,t,n,r){var u;let o=Ot(t),i=cM(
o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Xf(t,Dne(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:Ine(a,i)}):a!==void 0&&typeof a!="string"&&s.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function Ine(e,t){return typeof e=="string"?new v:e===void 0?
t?new v:null:e.length===0?null:new v(e.flatMap(n=>g.keys(n).map(Ot)))}function dM(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:$ne(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:eg(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var $ne=e=>{var t,n;return eg(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function eg(e,t=Sne){let n=e.replace(
/\s+/g," ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function _ne(
e,t){
try{return ud(e,t),[]}catch(n){let r=uu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Fne={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Mne={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Fa=e=>e==="id"?Fne:Mne;function nv(e,t){let n=Fa(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function mM(e,t,n){let r=Fa(n),o=nv(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var pM="templates",Lne=re({maker:G(),fileId:G(),modified:G()}),jne=ln(G(),He(Lne));function Vu(){let e=Be(
pM);try{let t=st(jne,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function rv(
e,t){
var i;let n=Vu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ge(pM,C.stringify(o))}m();m();var fM="lease",gM=300*1e3,zne=re({
who:G(),run:G(),until:$t(),width:Re($t())});function hM(e,t){var s;
let n=Bne(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return ov({who:e,run:i,width:a,until:r+gM}
),
{run:i,width:a}}var yM=(e,t,n)=>ov({who:e,run:t,width:n,until:R.now()+gM}),bM=(e,t)=>ov({who:e,run:t,
until:0}),ov=e=>Ge(fM,C.stringify(e));function Bne(){let e=Be(fM);try{let t=st(zne,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Une=["edited","own"],Ma=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function wM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
hd(
"signed",n,u?null:"revise")}if(t!==null&&Ma(t,r))return i?{action:"add"}:hd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?hd("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Une.includes(t.status));
return s&&!i?hd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?hd("made",n,null):{
action:"update",file:n}}var hd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function vM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":_p(e,t)}}function kM(e,t,n,r,o){let{status:i,...a}=vM(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&Ma(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(ki(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var xM=(e,t)=>({...vM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var TM=Ti.columns.map(e=>e.key).filter(e=>e!=="number");function tg(e){var c,d;
let{name:t,grid:n}=fn(
J.documents[e]),r=n===null?qne(t,e):tu(n),o=zn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
_p(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:S})=>{
let A=i.
get(b);return i.set(b,S),A!==void 0&&TM.every(N=>A[N]===S[N])?[]:[b]});if(h.length!==0){Wne(t,r,e);
for(let b of Kne(
h,i))for(let S of Gne(r.columns,TM)){let A=b.rows.map(N=>S.keys.map(P=>l(N,P)));Xt(t,b.first,S.column,
A)}Rn()}}}}function Wne(e,{headerRow:t,columns:n},r){let o=Ti.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Xt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Kne(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function Gne(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function qne(e,t){let n=ie(t).tabs,r=Ti.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Dn(Pt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(Ti.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var Yu=({kind:e,about:t})=>`${e.id}:${t}`;function SM(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===ur&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function EM(e,t){var B,q,H,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Hne(d,s.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),S=l.title(b),A=On(hc(l.id,a.versionOf(l),a.shown(l,b))+S),N=V=>({sheet:On(
zn()),kind:l.id,entry:On(c),...V===""?{}:{revision:V}}),P=V=>{let{sheet:Q,entry:de}=N(V);return i.get(
[Q,l.id,de,V].join(":"))},I=Ma(h,s.user)?null:(H=P((q=h==null?void 0:h.revision)!=null?q:""))!=null?
H:Jne(h,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(Yu(e))},M=wM(A,h,I,_),L=M.
action==="add",j=L?Zne(d,s.user):(W=h==null?void 0:h.revision)!=null?W:"",z=L?P(j):void 0;return{
planned:e,
filed:L?null:h,place:L||p===null?o.reserve():p.place,revision:j,fields:b,title:j===""?S:`${S} \u2013 Rev. ${j}`,
content:A,properties:{...N(j),content:A},decision:z===void 0?M:{action:"update",file:z}}}function Hne(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Ma(o,t))))!=null?r:n(e)}function Zne(e,t){let n=e.filter(({row:r})=>!Ma(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Jne(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:tn($o(e.fileId,r),n.language)}m();var ng=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:tr(ut()),spreadsheet:zn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},iv=(e,t,n)=>({...ng(e,Vne(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Vne({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ve?
"draft":"made"}function CM(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!av(r))?iv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var av=({status:e})=>e==="made"||e==="draft";m();var sv=(e,t)=>`${e.id}.${nu(e,t)}`;function RM(e,t,
n,r){let{language:o}=e.settings,i=Vu(),a=new y,s=new y,
u=l=>{var d,p;let c=sv(l,e);return a.has(c)||a.set(c,Yne(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?gc(qo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Fu(c,ld(qo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return qo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=lv(d,r,o),b=Qf(h,c);return b.length>
0&&he(pe("TEMPLATE_FAULT",mM(l.id,b,o))),s.set(l.id,h),h}}}function uv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
tn(
$o(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===ur&&s.modified===i.modified?
"unedited":"own",file:s}}function Yne(e,t,n){let r=Fa(n.language),o=uv(t,n);return o.source==="foreign"?
he(
pe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(pe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function lv(e,t,n){if(e.type!==ur)return tn(nb(e.id,t),n);let[r]=ba([e.
id],vi,t);return tn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var rg="\u0001";
function OM(e,t,n,r){let{language:o}=e.settings,i=tg(o),a=_o(e,n.user,r),s=RM(e,a,n.user,
r),u={competition:e,numberOf:(j,z)=>tre(i,j,z),ledger:i,files:SM(a.files),templates:s,options:n,
backoff:r},
l=t.map(j=>EM(j,u)),c=l.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(Yu(j.planned))),d=c.slice(
0,10),p=d.map(j=>ud(s.bytesOf(j.planned.kind,j.fields),j.fields)),h=new y,b=l.filter(j=>{var z;
return((z=
j.filed)==null?void 0:z.run)===n.run&&j.filed.status==="begun"&&Qne(j)});for(let j of l){let z=CM(j,
n);z!==null&&h.set(j,z)}let S=nre(i,n);for(let j of d)h.set(j,ng(j,"begun",n));i.write([...DM(h),...S]);
let A=Io(d.map((j,z)=>{var B;return{fileId:j.decision.action==="update"?j.decision.file.id:null,
folder:a.
id,title:j.title,properties:j.properties,from:vi,to:ur,bytes:(B=p[z])!=null?B:new D}}),r),{failures:
N,
again:P}=Xne(d,A,h,n);i.write(DM(h));for(let j of N.values())Ir(j)&&wa(j,o);let I=j=>d.filter(z=>j.includes(
z.decision.action)&&!N.has(z)&&!P.has(z)).length,_=i.ofRun(n.run),M={made:_.filter(av).length,failed:
_.
filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(j=>j.decision.action==="keep").length-b.length,
failed:N.
size,documents:[...l.map(j=>kM(j,h.get(j),N.get(j),n.user,o)),...S.map(({row:j})=>xM(j,o))],done:l.length-
c.length+d.length-P.size,total:l.length,more:c.length>d.length||P.size>0,skip:[...n.skip,...[...N.keys(
)].
map(j=>Yu(j.planned)),...[...P].filter(j=>ere(A[d.indexOf(j)])).map(j=>Yu(j.planned)+rg)]},run:M}}
function Xne(e,t,n,r){
var a,s;let o=new y,i=new v;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,iv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Ys(d);if(p&&!r.skip.includes(Yu(
l.planned)+rg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...ng(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var Qne=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,ere=e=>e!==void 0&&"failure"in e&&Ys(e.failure),DM=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function tre(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var nre=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var rre=re({kinds:He(G()),skip:Re(He(G())),
renew:Re(He(G())),remake:Re(Ye())});function yd(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(rre,e);return be(),Se(()=>{let a=tt(
),
{competition:s}=a,{language:u}=s.settings,l=[...new v(n)].map(B=>cv(B,u)),c=lt(u),{findings:d,
blocking:p,
hash:h,context:b}=Jf(a,c,l),S=l.filter(B=>Zf(B,b)),A=nM(p);if(S.length===0&&l.length>0)return AM(p,u);
if(b.winners===null&&A.length>0)return AM(A,u);let N=$e(),P=hM(N,_t);if("holder"in P){let{who:B,
until:q}=P.
holder;return he(pe("BUSY",ie(u).problems.leased(B,ire(q))))}let I=_a(S,b),_={user:N,run:P.run,skip:
r,
renew:o,remake:i,isCurrent:Xw(b)},M=Pr(P.width,t),{batch:L,run:j}=OM(s,I,_,M);L.more?M.width!==P.width&&
yM(N,P.run,M.width):(are(c,{id:P.run,hash:h,...j},N,u),bM(N,P.run));let z=S.length===l.length;return{
ok:z&&L.failed===0&&!r.some(B=>!B.endsWith(rg)),findings:Jr([...z?d:p,...ore(S,I)],u),...L}})})}var ore=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
ire=e=>ut(new R(e)).slice(11,16);function cv(e,t){var r;let n=Ui.map(o=>o.id).join(", ");return(r=gd(
e))!=null?r:he(pe("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function AM(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Jr(
e,t),...n}}function are(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Qt(e,{at:ut(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var dv=re({kind:G()}),sre=re({kind:G(),content:G()}),NM=e=>ue(()=>{let{kind:
t}=ye(dv,e);return be(),
bd(og(t))}),PM=e=>ue(()=>{let{kind:t}=ye(dv,e);return be(),Se(()=>{let n=og(t),r=FM(n);return"file"in
r?bd(n,r):(MM(n,ur,qo(n.kind,n.competition)),bd(n))})}),IM=e=>ue(()=>{let{kind:t,content:n}=ye(sre,e);
return be(),Se(()=>{let r=og(t),o=qp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Ep){let s=Fa(r.language).
tooLarge(i(o.length),i(Ep));return he(pe("TEMPLATE_FAULT",s))}let a=LM(o,r);return a.length===0&&MM(
r,vi,o),{...bd(r),refused:a}})}),$M=e=>ue(()=>{let{kind:t}=ye(dv,e);return be(),Se(()=>{var u;let n=og(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Vu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=_M(r);for(let{id:c,properties:d}of _o(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
tn(tb(c,{trashed:!0},s),a)}return rv(r,null),bd(n)})});function og(e){let t=R.now(),n=tt(),{
competition:r}=n,
o=ft(r.settings.language),i=cv(e,o),{context:a}=Jf(n,lt(r.settings.language),[i]),s=sv(i,r),[u,l]=[
$e(),
Pr(1,t)];return{competition:r,kind:i,name:s,fields:Qw(i,a),user:u,language:o,backoff:l}}var _M=e=>({
sheet:On(zn()),template:e}),FM=({name:e,user:t,language:n,backoff:r})=>{var o;return uv((o=Vu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function MM({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=_o(e,r,i),l=_M(n),c=u.files.find(N=>N.type===a&&N.properties.
sheet===l.sheet&&N.properties.template===l.template),d=Fa(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:vi,to:a,bytes:s},[h]=Io([p],i),{id:b,
modified:S}=tn(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);rv(n,{maker:r,fileId:b,modified:S})}var ure=[
"TAG_UNKNOWN","LIST_AS_TEXT"],LM=(e,{fields:t,language:n})=>nv(Qf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!ure.includes(r)),n);function bd(e,t=FM(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?LM(lv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:jM(r)}}
var lre=200,jM=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,lre):n.slice(
0,1).map(jM)]));m();m();var dre=["begun","failed","deleted","void"],zM=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
BM=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,UM={failure:{kind:"unknown",
reason:"no-answer"}};function WM(e,t,n,r,o){var b;let{language:i}=e.settings,a=tg(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!dre.includes(S.status)),s=a.length===0?null:_o(e,n,o),u=s===
null?[]:mre(a,s,i,o),l=u.filter(S=>!BM(S)&&!r.includes(zM(S))),c=l.slice(0,10),d=new y(pre(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Ir(S)&&wa(S,i);let h=c.filter(S=>{var A;return"ok"in((A=d.get(S))!=null?A:UM)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,updated:h.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(BM).length,failed:p.length,files:u.map(S=>{var _,M,L;let A=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:N,entry:P,title:I}=S.row;return{kind:N,entry:P===""?null:P,title:I,file:
"ok"in A&&(L=(M=A.ok)==null?void 0:M.link)!=null?L:null,problem:"ok"in A?null:ie(i).documents.failed(
ki(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!h.includes(S)).map(zM)]}}var mre=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:tn($o(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Zs&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===ur?[{row:o,document:a,pdf:s}]:[]});function pre(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ba(r,Zs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Zs,to:Zs},bytes:
d.
ok}]}),a=i.length===0?[]:Io(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
UM})}var fre=re({kinds:He(G()),skip:Re(He(G()))}),KM=e=>ue(()=>{let t=Pr(10,R.now()),{kinds:n,skip:r=[
]}=ye(
fre,e);return be(),Se(()=>WM(tt().competition,n,$e(),r,t))});m();m();var gre=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],hre=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),yre=e=>e.every(t=>t>=32||t>=9&&t<=13),bre=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function GM(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=gre.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:hre(n)?"photo":yre(t)&&bre(n)?"text":null}m();var wre={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},vre={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},kre={id:
"Berkas ini",en:"This file"},qM=(e,t,n=null)=>(t==="id"?wre:vre)[e](
n===null?kre[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var bt=(e,t,n={})=>g.assign(
new E(`${e}: ${t}`),{fault:e,place:n}),HM=e=>e instanceof E&&"fault"in
e,ig=e=>HM(e)?e.fault:null;function ag(e,t){try{return t()}catch(n){throw HM(n)&&(n.place={...e(),
...n.place}),n}}m();m();var xre=[[14,22],[45,47]],Tre=[9,10];function ZM(e){return Tre.includes(e)?
"percent":xre.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Sre=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function sg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Sre(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var mv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,pv=/\s*(\/?)>/y,
Ere=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Cre={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Rre=["AlternateContent","extLst","rPh"],La=e=>bt(
"damaged",e.slice(0,60));function JM(e){return e.includes("&")?e.replace(Ere,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:Cre[o];if(a===void 0||!t.endsWith(
";"))throw La(t);return a}):e}var fv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Dre=e=>e===
32||e>=9&&e<=13;function Ore(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Dre(r)||r===
62||r===47||r===60)break}return n}function ug(e,t,n){let r=e.indexOf(t,n);if(r<0)throw La(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ja(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw La(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,JM(l)))},a=l=>{var c;if(n.pop()!==l)throw La(`</${l}>`);r===0?(c=t.close)==null||c.call(t,fv(l)):n.
length<r&&(r=0)},s=l=>{var A,N,P;let c=Ore(e,l),d=e.slice(l,c),p={},h=c;for(;;){mv.lastIndex=h;let I=mv.
exec(e);if(I===null)break;h=mv.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[fv(_)]=JM((N=(A=I[2])!=
null?A:I[3])!=null?N:""))}pv.lastIndex=h;let b=pv.exec(e);if(d===""||b===null)throw La(e.slice(l-1));
n.push(d);let S=fv(d);return r===0&&Rre.includes(S)&&(r=n.length),r===0&&((P=t.open)==null||P.call(t,
S,p)),b[1]==="/"&&a(d),pv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=ug(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=ug(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=ug(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=ug(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw La(e.slice(l))}if(i(e.slice(o)),n.length>0)throw La(`<${n[0]}>`)}var lg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Ho=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),VM=e=>Ho(Hp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var Are=1048576,cg=16384,hv=2e6,Nre=1462,Pre=864e5,Ire=R.UTC(1899,11,30);function $re(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw bt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function gv(e,t){if(!/^\d{1,9}$/.test(e))throw bt(
"damaged",`${t} "${e}"`);return w(e)}function _re(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw bt("damaged",
"two values in a cell");e.value=n}}function YM(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:N,column:P}=a;if(!(N>=0&&P>=0&&N<Are&&P<cg))throw bt("damaged",
"a cell outside the sheet");if(i.push(N*cg+P),r.rows=f.max(r.rows,N+1),r.columns=f.max(r.columns,P+1),
A===null)return;if(u=f.max(u,P+1),f.max(n.length,N+1)*u>hv)throw bt("too-large","a cell far out");
for(;n.
length<=N;)n.push([]);let I=n[N];for(;I.length<P;)I.push(void 0);I[P]=A},h=(A,N)=>{A==="row"?(a.row=
N.r===void 0?a.row+1:gv(N.r,"the row")-1,a.column=-1):A==="c"?(c={attributes:N},N.r===void 0?a.column+=
1:{row:a.row,column:a.column}=$re(N.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};ag(()=>c===null?
{}:{cell:Te(a.row,a.column)},()=>ja(e,{open:(A,N)=>{A==="sheetData"?l=!0:l?h(A,N):A==="sheetProtection"?
s=N:A==="protectedRange"&&o.push(N)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(jre(c,t)),c=null):d!==null&&_re(c,A,d),d=null)}}));let S=Fre(i);if(S!==
null)throw bt("damaged","a cell given twice",{cell:Te(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function Fre(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;for(let n of e){
if(t.has(n))return{row:f.floor(n/cg),column:n%cg};t.add(n)}return null}function Mre(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw bt("damaged",`the number "${e}"`);return t}function Lre(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Ire)/Pre;if(w.isNaN(t))throw bt(
"damaged",`the date "${e}"`);return t}function jre({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:gv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
lg(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Mre(t);return l(
u==="date"&&s?b+Nre:b,u)}case"s":{let b=i[gv(t,"the text")];if(b===void 0)throw bt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw bt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Lre(t),"date");default:throw bt(
"damaged",`the type "${d}"`)}}var zre=4e7,Bre=5e8;function Ure(e){let[t,n]=[0,0],r;try{let i=new v;r=Kp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>Bre)throw bt("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw bt("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>zre)throw bt("too-large",a);return!0}
)}catch(i){
throw ig(i)===null?bt("not-xlsx",x(i)):i}let o=new y(g.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:ou(a)}}function Wre(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function XM(e,t){let n=e(Wre(t)),r=new y;
return ja(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function Kre(e){let t=[],n=null,r=!1;return ja(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(lg(n!=null?n:""))}}),t}function Gre(e){let t=new y,
n=[],r=!1;return ja(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),sg(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:ZM(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var qre=e=>e==="1"||e==="true";function Hre(e){var b;let t=Ure(e),n=(b=[
...XM(
t,"").values()].find(S=>S.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw bt("not-xlsx","no workbook");let o=XM(t,n),i=S=>{var A,N,P;return(P=t((N=(A=[
...o.values()].find(I=>I.type===S))==null?void 0:A.target)!=null?N:""))!=null?P:""},a=[],s=!1,u=null;
ja(r,{open:(S,A)=>{let{name:N="",state:P="visible",id:I="",date1904:_}=A;S==="workbookPr"&&(s=qre(_)),
S==="workbookProtection"&&(u=A),S==="sheet"&&a.push({name:N,hidden:P!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:S},A)=>a.some((N,P)=>P<A&&N.name===S));if(l!==void 0)throw bt("damaged",
"two sheets of one name",{tab:l.name});let c=Kre(i("sharedStrings")),d=Gre(i("styles")),p=0;return{
sheets:a.
map(({name:S,hidden:A,relation:N})=>ag(()=>({tab:S}),()=>{let P=N===void 0?null:t(N.target);if(N===void 0||
P===null)throw bt("damaged","a sheet is missing");let{type:I,target:_}=N,M=YM(I==="worksheet"?P:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((L,j)=>f.max(L,j.length),0),p>hv)throw bt(
"too-large","more cells than are read");return{name:S,hidden:A,part:_,type:I,...M}})),part:n,
protection:u}}
var QM=e=>Hre(e).sheets.filter(({type:t})=>t==="worksheet");m();function Zre(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?kn.id:U(e.kind==="score"?e.
value:e.raw)}function eL({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Zre(i)}]})))}function tL(e,t){let[n,r]=[e===null?new y:eL(e),eL(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function nL({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function Jre({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return zr(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var rL=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Vre(e,t,n){
return{
...e,values:rL(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:rL(e.grid.values,t,n)}}}function oL(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Jre(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?lp(a,o.before.cell):Is(a,o.before.cell);return i!==void 0&&s?Vre(r,i,
o.now):r},e)}m();var Yre=6,Xre=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Qre(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function iL(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),a=e.rows.slice(0,Yre).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(ni(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Qre(c,d)))].find(c=>c.length>0&&!c.some(d=>Xre(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function aL(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((S=(b=Ae().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Dn(eoe(e,a,i,n));
let u=Ae().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(a,u.getLastColumn(
))];
Eo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var M,L;let _=(L=(M=r[N])==null?void 0:M[I])!=null?L:"";return typeof _=="string"?ay(_,!1):_})))}var eoe=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var sL={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},toe={title:sL.
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
history:e=>`scores collected from the files of ${e}`},Hn=e=>e==="id"?sL:toe;var dg={kind:"unknown",
reason:"no-answer"};function wd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Ir(e)?wa(e,n):e.kind==="haste"||Ys(e)?Hn(n).busy:ki(e,n)}m();function Xu(e){var j;
let t=Pr(10,R.now()),n=tt(),{competition:r}=n,{settings:o,stages:i}=r,a=Hn(o.language),
s=z=>he(pe("BAD_REQUEST",z));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=lt(o.language),
l=at(i,u.rows),c=z=>{var B;return((B=Ar(l,z.name))==null?void 0:B.status)==="open"},d=e===void 0?(j=
i.find(c))!=null?j:i[i.length-1]:cr(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Dt(
n,{provisional:!1}),A=h[S.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let N=ti(r,S.slice(
0,p)),P=jr(r),I=$e(),_=noe(I,t,o.language),M=On(zn()),L=rt(r,d).map(z=>{let B=Xm({stage:d,judge:z,
entries:N.
filter(de=>o.conflicts!=="exclude"||P(z,de)===null),criteria:je(r,d),language:o.language,competition:
en(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:M,stage:lb(d.name),judge:cb(z.code)},H=Rp(d.name,
z.code),W=_.find(({properties:de})=>g.keys(q).every(ge=>de[ge]===q[ge])),V=W!=null?W:H.maker===I&&H.
id!==""?tn(sb(H.id,t),o.language):null,Q=On(C.stringify(B.values.slice(B.headerRow)));return{judge:z,
layout:B,properties:{...q,content:Q},filed:H,file:V}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:L}}var vd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
nr(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function noe(e,t,n){let r=Be(ub(e));if(r===null)return[];let o=ab(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:tn(o,n)}m();var mg=({judge:e})=>e.email.trim().toLowerCase();
function pg(e){var o;let{filed:t,file:n}=e,r=mg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function roe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=pg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var ooe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function ioe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&ooe(t),a=r.filter(u=>u!==
t&&mg(u)!==""&&mg(u)===mg(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Qu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function el(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Hn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),A=S===void 0?roe(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:ioe(A,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var aoe=100,
soe=re({stage:Re(G()),skip:Re(He(G()))});function lL(e){return ue(()=>{let{stage:t,skip:n=[]}=ye(
soe,e);return be(),Se(()=>{var _;let r=Xu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Hn(
i);if(r.isClosed)return he(pe("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:L})=>L!==null&&!n.includes(M.code)),u=s.slice(0,10),l=ze(),c=loe(r,l),d=M=>r.history.rows.some(
L=>L.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:_t(),h=ut(),{collected:b,written:S,
changes:A,
failures:N}=uoe(r,u,{names:l,run:p,at:h});for(let M of S)c.set(M,p);let P=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Qt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return el(r,{...Qu,collected:b,changes:A.slice(0,aoe),changed:A.length,more:P,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:N})})})}function uoe(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ba(a,rc,e.backoff),{list:u}=Do(i),l=hC(Hn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:wd(b===void 0?dg:b.failure,e)}:doe(e,p,b.ok,{name:vd(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===h)});if("failure"in S){c.failures.set(h,S.failure);
continue}
S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(A=>({judge:h,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},va(e.stage.name,h,p.filed)}
return c}
function loe(e,t){let n=new y;for(let r of e.seats){let o=vd(e,r,t),i=t.includes(o)?xT(Me(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function uL({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var coe=(e,t)=>C.stringify(Al(e))===C.
stringify(Al(t));function doe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Hn(u.settings.language),{language:c}=u.settings,d;try{d=kT(QM(o),r.name)}
catch(L){
let j=ig(L);if(j===null)throw L;let z=j==="not-xlsx"?GM(o):null;return{failure:z===null?l.unreadable[
j]:
qM(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=iL(d,{stage:t,judge:n},u);if(p!==null){
let L=l.title([en(u),r.name,n.name]);return{failure:l.otherOwner(L,uL({stage:t,judge:n},p),uL(p,{
stage:t,
judge:n}))}}if(vT(d))return{failure:l.unreadable["too-large"]};let h=Me(i),b=h.values.every(L=>L.every(
j=>j===""));if(!b&&!pn(h))return{failure:l.tabTaken(i)};let S=je(u,t),A=us(u.entries),N=L=>ii(L,t.name,
n.code,S,A),I=oL(((...[L,j,z])=>{let B=mh(L,j,z),q=[...N(B.grid).columns.values()].flat(),H=B.formulas.
filter(({column:V})=>q.includes(V));if(H.length===0)return B;let W=as(H).map(V=>Te(V.row,V.column,V.
rows,V.columns));return mh(L,j,`${z} \xB7 ${l.formulas(W.join(", "))}`)})(d,i,a),s,N),_=N(I.grid),M=b||
!TT(h,I)||!coe(h,I.grid);return M&&aL(i,I,r),Hr(i,u.settings.admins),{isWritten:M,changes:tL(b?null:
N(h),_),progress:nL(_,S)}}m();m();m();var moe="Arial",poe=10,cL=164,foe={General:0,"@":49},goe='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
hoe=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,yoe=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(hoe).join("")}<diagonal/></border></borders>`,dL=e=>`FF${e.
replace("#","").toUpperCase()}`;function kd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var fg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function mL(){let[e,
t,n,r,o]=[kd(),kd(),kd(),kd(),kd()],i=({bold:c,size:d=poe})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${moe}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${dL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=foe[c])!=null?
d:cL+n.idOf(Ho(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${dL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
fg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${cL+d}" formatCode="${c}"/>`)),fg("fonts",e.all),`<fills count="${2+t.all.length}">${goe}${t.all.join(
"")}</fills>`,yoe,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',fg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',fg("dxfs",o.all),
"</styleSheet>"].join("")}}var xd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,yv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",gL="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
hL="http://schemas.openxmlformats.org/package/2006",boe="application/vnd.openxmlformats-officedocument.spreadsheetml",
woe=32767,voe=225,pL=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),koe=e=>f.round((e-5)/7*100)/100;function xoe(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${xd}<sst xmlns="${yv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${VM(n)}</t></si>`).join("")}</sst>`}}function Toe(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Ho(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,woe);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function Soe({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function Eoe(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${koe(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>Toe(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${pL(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Ho(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Ho(
l.slice(0,voe))}" sqref="${pL(s)}"><formula1>${Ho(
u)}</formula1></dataValidation>`);return[`${xd}<worksheet xmlns="${yv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Soe(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var gg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${gL}/${t}" Target="${n}"/>`,fL=e=>`${xd}<Relationships xmlns="${hL}/relationships">${e.join(
"")}</Relationships>`,hg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${boe}.${t}+xml"/>`;
function yL(e){var a;let[t,n]=[mL(),xoe()],r=e.map(s=>Eoe(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${xd}<Types xmlns="${hL}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',hg("workbook.xml","sheet.main"),...o.map(
s=>hg(
s,"worksheet")),hg("styles.xml","styles"),hg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":fL([gg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${xd}<workbook xmlns="${yv}" xmlns:r="${gL}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Ho(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":fL([...o.map((s,u)=>gg(u+1,"worksheet",s)),gg(o.length+1,"styles",
"styles.xml"),gg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return iu(g.fromEntries(g.entries(i).map(([s,u])=>[s,ru(u)])))}m();m();var Coe="#d9e2f3",
bv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function yg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Coe};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:bv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:bv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:bv(u.formula)}))}}m();function Roe({style:e}
,t,n){let r=typeof t=="object"?hT(t.date):t,o=typeof r=="number"&&sg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Doe({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function bL(e,t,{
grid:n,formats:r,read:o}){let i=yg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
Doe(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var N,P,
I,_,M;let A=(N=d.marks.get(S))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let N=h[A-s];return N===void 0?S:Roe(S,...N)})});
return{
...i,rows:u}}function wL(e,t,n){let{judge:r,layout:o}=t,i=vd(e,t,n),a=Me(i);if(!pn(a))return yg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=ii(a,e.stage.name,r.code,u,us(s.entries));return bL(o,u,{grid:a,formats:
Rs(
i),read:l})}var Ooe=re({stage:Re(G()),skip:Re(He(G())),remake:Re(Ye())});function vL(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(Ooe,e);return be(),Se(()=>{let o=Xu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>Aoe(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=Noe(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=Poe(c,n,i);return el(c,{...Qu,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function Aoe({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function Noe(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Hn(a.settings.language),
u=_o(a,i,e.backoff),l=ze(),c=t.map(b=>yL([wL(e,b,l)]));for(let{judge:b}of t)va(o.name,b.code,{...ac,
maker:i});let d=Io(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([en(a),b.layout.name,b.judge.
name]),properties:b.properties,from:rc,to:nc,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,access:[]})}let h=e.seats.map(
b=>{var S;return bg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())p.has(e.seats[b])&&
va(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(S.code,wd(A.failure,e))}return h}var bg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...ac,maker:n,id:t.id,link:t.link}};function Poe(e,t,n){let{stage:r,user:o}=e,i=Hn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:bg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:$oe(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:ic(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries()){
let A=d[h],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?dg:A.failure]);continue}
let P=_oe(
bg(N,N.file,o),S,A.ok);e.seats[b]=P,va(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Ir(b)||b.kind!=="refused"?wd(b,e):S)}}return Ioe(e),
{left:a.length-s.length,shared:u}}function Ioe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=bg(i,i.file,n),s=pg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},va(t.name,i.judge.code,l))}}function $oe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=pg(e),l=r?"reader":
"writer",
c=a.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,A=Hn(h).invitation(S,n.name,en(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function _oe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Foe=re({stage:Re(G())});function kL(e){
return ue(()=>{let{stage:t}=ye(Foe,e);return be(),el(Xu(t),
Qu)})}m();m();var wv="protecting";function xL(e){var r;let t=((r=Be(wv))!=null?r:"").split(`
`),n=[...Ft(ze()).values()].filter(o=>t.includes(o)||wD(o));if(n.length!==0){Ge(wv,n.join(`
`));for(let o of n)Hr(o,e);Ge(wv,"")}}m();var Moe=e=>e.every(t=>t.every(n=>n===""));function Loe({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function TL(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Xm(i),s=Loe(e,t,a),u=Me(s).values,l=r.own.has(
s),c=(N,P,I=0)=>{var L;let{open:_}=Ym(i,P),M=joe(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:N,
added:I,missing:0,access:M,id:(L=Wl().get(s))!=null?L:null}};if(Moe(u))return vy(a,s),c("made",n.length);
let d=new v(r.sheets.filter(N=>N.tab===s).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Z(
P)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([N])=>n.
filter(P=>P.code===N&&!d.has(Z(P.code))));if(!pD(a,u)){if(l&&fD(u))return vy(a,s),c("renewed",n.length);
let N=l?"changed":"theirs";return{tab:s,judge:t.code,status:N,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,
A=gy(
h,a.table.top+b,i);return CD(s,{...a,...Ym(i,S)},A),c("added",S,h.length)}function joe(e,t,n,r){if(r===
"")return Ds(e,t,n,""),"anybody";try{return Ds(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Ds(e,t,n,""),"refused"}}var zoe=re({stage:Re(G())}),Boe=180*1e3;function wg(e){return ue(()=>{
let t=R.now()+Boe,{stage:n}=ye(
zoe,e);return be(),Se(()=>{let r=tt(),o=Uoe(r,n);return Woe(r,o,t)})})}function Uoe({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Mo(ft(r)),a=d=>he(pe("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=at(e.stages,lt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):cr(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),rt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(ar(c,ft(r))),l}function Woe(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Mo(ft(o.language)),{results:s,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&he(pe("BAD_REQUEST",a.notReached(t.name)));let c=ti(r,s.slice(0,l)),d=jr(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:en(r),deadline:o.deadline},admins:[...o.admins,$e()]},b=rt(r,t),S=[];for(let M of b){
if(R.now()>n)break;let L=c.filter(j=>p(d(M,j)));S.push(TL(h,M,L))}xL(h.admins),Rn();let A=S.filter(M=>M.
id!==null),N=ep(),P=new y(u.map(M=>[`${M.stage}|${Z(M.judge)}`,M])),I=A.map(({id:M,tab:L,judge:j})=>{
var z;return{id:M!=null?M:0,tab:L,stage:t.name,judge:j,progress:(z=P.get(`${t.name}|${Z(j)}`))!=null?
z:{scored:0,expected:1}}});ky(xy(I,N));let _=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:L,status:j,added:z})=>({tab:M,judge:L,status:j,added:z})),more:_,notes:Koe(S,h,o.language)}}
function Koe(e,{
workbook:t},n){let r=ft(n),o=Mo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Goe=re({language:Kt(["id","en"])});
function SL(e){let t=ue(()=>a2(Dy,ye(Goe,e).language));return"problem"in t?t:Si()}m();var qoe=re({
entries:He(G())}),Hoe=100;function vg(e){return ue(()=>{let{entries:t}=ye(qoe,e);be();let n=new v(
t.map(Z)),r=Ft(ze()),{competition:o}=En(new y([...r].map(([i,a])=>[i,Me(a)])));return{settings:r.has(
"settings")?o.settings:null,history:lt(o.settings.language).rows.slice(-Hoe).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(Z(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function EL(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function CL(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function RL(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function vv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function DL(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function OL(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var kv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function AL(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Zoe=re({provisional:Ye()});function kg(e){return ue(()=>{let{
provisional:t}=ye(Zoe,e);return be(),
RL("Sidebar",ie(Qe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Joe=240*1e3,NL=[
"piagam","surat"];function xv(e){var i,a;let t=kv(e)?Qe():"id",n=ie(t).menu,r=Mo(
t),o=kv(e)?(a=(i=sc())==null?void 0:i.top)!=null?a:10:null;EL(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var PL=()=>CL("Sidebar",ie(
Qe()).menu.name);function IL(){
let e=vA(),t="answer"in e?e.answer.questions:0;za(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var $L=()=>za(wg({}),({tabs:e,more:t,notes:n})=>{let r=Mo(Sv());return[Voe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Voe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function _L(){var i,a,s;let e=uc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){FL(e);return}let n=Sv(),r=ie(n),o=ie(
Qe()).menu.close((s=(a=sc())==null?void 0:a.top)!=null?s:10);DL(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Tv()}var Tv=()=>FL(uc({provisional:!1,close:!0}));function FL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;za(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function ML(){let e=kg({provisional:!1});"problem"in e&&UL(
e.problem,ie(Qe()).menu.name)}var LL=()=>za(zp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),jL=()=>za(
jp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Yoe=12,zL=()=>za(Yf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Yoe).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function BL(){let e=R.now()+Joe,t=null,n=yd({kinds:NL});for(;"answer"in n&&(t=AL(t,n.answer),
!(!n.answer.more||R.now()>e));)n=yd({kinds:NL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};za(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Sv(){let e=Ft(ze()).get("settings");return e===void 0?Qe():En(new y([["settings",
Me(e)]])).competition.settings.language}function za(e,t,n=!1){let r=ie("answer"in e?Sv():Qe());
"answer"in e&&n?vv(r.menu.name,t(e.answer,r.done)):"answer"in e?OL(t(e.answer,r.done),r.menu.name):
UL(e.problem,
r.menu.name)}var UL=({message:e,link:t=""},n)=>vv(n,[e,t].join(`
`).trim());m();var Xoe=re({tab:G(),cell:yo(G().check(sl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function WL(e){
return ue(()=>{let{tab:t,cell:n}=ye(Xoe,e);return rD(t,n)||he(pe("BAD_REQUEST",ie(Qe()).problems.noTab(
t))),null})}m();var Qoe=re({settings:ln(G(),_d())});function KL(e){let t=ue(()=>{let{settings:n}=ye(
Qoe,e);be(),Se(()=>{
var P;let r=ie(Qe()).problems,o=Ft(ze()).get("settings"),i=o===void 0?null:Me(o),{competition:a,rows:
s,
tables:u}=En(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return he(
pe("BAD_REQUEST",r.noTab(J.settings[a.settings.language])));let p=st(na,{...a.settings,...n}),h=g.keys(
n).every(I=>rr.some(_=>_.key===I));if(!p.success||!h)return he(pe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=rr.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
uy(
p.data,I)}));for(let{known:I,is:_}of S){let M=s.settings.get(I.key);M!==void 0&&Xt(o,M,d,[[_]])}let N=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>k.from({length:f.max(c,d)+1},(M,L)=>L===
c?I.word[b]:L===d?_:""));N.length>0&&Xt(o,Gr(o),0,N)})});return"problem"in t?t:vg({entries:[]})}m();
var eie=re({preset:G()});function GL(e){let t=ue(()=>{var s;let{preset:n}=ye(eie,e);be();let r=Qe(),
o=ie(r).problems,i=cc.map(u=>u.id).join(", "),a=(s=cc.find(u=>u.id===n))!=null?s:he(pe("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=na.parse({...a.settings,language:r,admins:[$e()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=Zm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=tie(d))!=null?b:he(pe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Dn(S);ze().
filter(S=>d.every(A=>A.name!==S)).length===1&&nD(),Rn()})});return"problem"in t?t:Si()}function tie(
e){
var n;let t=[];for(let r of Ft(ze()).values()){let o=Me(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!nie(o,i))return null;
t.push(r)}return t}function nie(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=f.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var rie=e=>xv(e),oie=e=>xv(
e),iie=()=>PL(),aie=()=>IL(),sie=()=>_L(),uie=()=>$L(),lie=()=>ML(),cie=()=>BL(),
die=()=>Tv(),mie=()=>LL(),pie=()=>jL(),fie=()=>zL(),gie=()=>Si(),hie=()=>wA(),yie=e=>uc(e),bie=e=>yd(
e),wie=e=>KM(e),vie=e=>NM(e),kie=e=>PM(e),xie=e=>IM(e),Tie=e=>$M(e),Sie=e=>GL(e),Eie=e=>bN(e),Cie=e=>wg(
e),Rie=e=>kA(e),Die=e=>xA(e),Oie=e=>vg(e),Aie=e=>KL(e),Nie=e=>SL(e),Pie=e=>kg(e),Iie=e=>WL(e),$ie=e=>kN(
e),_ie=e=>TN(e),Fie=e=>SN(e),Mie=e=>zp(e),Lie=()=>CN(),jie=e=>jp(e),zie=e=>kL(e),Bie=e=>vL(e),Uie=e=>lL(
e),Wie=()=>Yf(),Kie=e=>EA(e),Gie=e=>RA(e),qie=()=>DA(),Hie=()=>NA(),Zie=e=>IA(e),Jie=e=>UA(e);return Zo(
Vie);})();
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
