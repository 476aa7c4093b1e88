// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var rL=Object.create;var bd=Object.defineProperty;var oL=Object.getOwnPropertyDescriptor;
var iL=Object.getOwnPropertyNames;var aL=Object.getPrototypeOf,sL=Object.prototype.hasOwnProperty;
var wd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Pe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},yg=(e,t)=>{
for(var n in t)bd(e,n,{get:t[n],enumerable:!0})},mv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of iL(t))!sL.call(e,o)&&o!==n&&bd(e,o,{get:()=>t[o],enumerable:!(r=oL(t,o))||r.
enumerable});return e};var uL=(e,t,n)=>(n=e!=null?rL(aL(e)):{},mv(t||!e||!e.__esModule?bd(n,
"default",{value:e,enumerable:!0}):
n,e)),Uo=e=>mv(bd({},"__esModule",{value:!0}),e);var v,R,E,C,y,h,w,f,k,x,T,D,O,m=wd(()=>{
"use strict";({Array:v,Date:R,Error:E,JSON:C,Map:y,Math:h,Number:w,
Object:f,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function X6(e,t){return Y6(e,
t||{},0,0)}function wb(e,t){return q6(e,{i:2},t&&t.out,t&&t.dictionary)}
function _p(e,t){if(t){for(var n=new kt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(G1)
return G1.encode(e);for(var o=e.length,i=new kt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new kt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return sc(
i,0,a)}function vb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(gb)return gb.decode(e);var o=e9(e),i=o.s,n=o.r;return n.length&&pn(8),i}
}
function tP(e,t){t||(t={});var n={},r=[];eP(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=_p(a),p=d.length,g=l.comment,b=g&&_p(g),S=b&&b.length,A=hb(l.extra);p>65535&&
pn(11);var P=c?X6(u,l):u,N=P.length,I=V6();I.p(u),r.push(Q1(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&g.length!=S,o,compression:c})),o+=30+p+A+N,i+=76+2*(p+A)+(S||0)+N}for(var _=new kt(i+22),
M=o,z=i-o,L=0;L<r.length;++L){var d=r[L];q1(_,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+hb(d.extra);
_.set(d.c,d.o+j),q1(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return o9(_,o,r.length,
z,M),_}function nP(e,t){for(var n={},r=e.length-22;sr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&pn(
13);var o=Zr(e,r+8);if(!o)return{};var i=sr(e,r+16),a=sr(e,r-20)==117853008;if(a){var s=sr(e,r-12);a=
sr(e,s)==101075792,a&&(o=sr(e,s+32),i=sr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=n9(e,i,a),
d=c[0],p=c[1],g=c[2],b=c[3],S=c[4],A=c[5],P=t9(e,A);i=S,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=wb(e.subarray(P,P+p),{out:new kt(g)}):pn(14,"unknown compression type "+d):n[b]=sc(e,P,
P+p))}return n}var kt,qn,yb,Fp,Mp,db,Z1,H1,J1,mb,V1,z6,U1,pb,No,Ze,Hr,bi,Ze,Ze,Ze,Ze,ac,Ze,B6,U6,W6,
K6,sb,Rr,ub,bb,sc,G6,pn,q6,Io,oc,lb,fb,W1,ic,Y1,K1,Z6,X1,H6,J6,V6,Y6,Q1,Zr,sr,cb,en,eP,G1,gb,Q6,e9,
t9,
n9,r9,hb,q1,o9,rP=wd(()=>{m();kt=D,qn=Uint16Array,yb=Int32Array,Fp=new kt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Mp=new kt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),db=new kt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Z1=function(e,t){
for(var n=new qn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new yb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},H1=Z1(Fp,2),J1=H1.b,mb=H1.r;J1[28]=258,mb[258]=28;V1=Z1(
Mp,0),z6=V1.b,U1=V1.r,pb=new qn(32768);for(Ze=0;Ze<32768;++Ze)No=(Ze&43690)>>1|(Ze&21845)<<1,No=(No&
52428)>>2|(No&13107)<<2,No=(No&61680)>>4|(No&3855)<<4,pb[Ze]=((No&65280)>>8|(No&255)<<8)>>1;Hr=(
function(e,t,n){
for(var r=e.length,o=0,i=new qn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new qn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new qn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[pb[d]>>u]=l}else for(s=new qn(r),o=0;o<r;++o)e[o]&&(s[o]=pb[
a[e[o]-
1]++]>>15-e[o]);return s}),bi=new kt(288);for(Ze=0;Ze<144;++Ze)bi[Ze]=8;for(Ze=144;Ze<256;++Ze)bi[Ze]=
9;for(Ze=256;Ze<280;++Ze)bi[Ze]=7;for(Ze=280;Ze<288;++Ze)bi[Ze]=8;ac=new kt(32);for(Ze=0;Ze<32;++Ze)
ac[Ze]=5;B6=Hr(bi,9,0),U6=Hr(bi,9,1),W6=Hr(ac,5,0),K6=Hr(ac,5,1),sb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Rr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},ub=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},bb=function(e){return(e+7)/
8|0},sc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new kt(e.subarray(
t,n))},G6=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],pn=function(
e,t,n){var r=new E(
t||G6[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,pn),!n)throw r;return r},q6=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new kt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new kt(o*3));var l=function(Ku){var Gu=n.length;if(Ku>Gu){var Ma=new kt(h.max(Gu*2,Ku));Ma.set(n),n=
Ma}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,S=t.m,A=t.n,P=o*8;do{if(!g){c=Rr(e,d,1);var N=Rr(e,d+1,3);
if(d+=3,N)if(N==1)g=U6,b=K6,S=9,A=5;else if(N==2){var z=Rr(e,d,31)+257,L=Rr(e,d+10,15)+4,j=z+Rr(e,d+
5,31)+1;d+=14;for(var B=new kt(j),U=new kt(19),G=0;G<L;++G)U[db[G]]=Rr(e,d+G*3,7);d+=L*3;for(var Z=sb(
U),X=(1<<Z)-1,ee=Hr(U,Z,1),G=0;G<j;){var be=ee[Rr(e,d,X)];d+=be&15;var I=be>>4;if(I<16)B[G++]=I;else{
var ve=0,Fe=0;for(I==16?(Fe=3+Rr(e,d,3),d+=2,ve=B[G-1]):I==17?(Fe=3+Rr(e,d,7),d+=3):I==18&&(Fe=11+Rr(
e,d,127),d+=7);Fe--;)B[G++]=ve}}var ce=B.subarray(0,z),se=B.subarray(z);S=sb(ce),A=sb(se),g=Hr(ce,S,
1),b=Hr(se,A,1)}else pn(1);else{var I=bb(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&pn(0);break}s&&l(p+
_),n.set(e.subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>P){u&&pn(0);break}}s&&l(p+131072);
for(var Et=(1<<S)-1,ye=(1<<A)-1,yt=d;;yt=d){var ve=g[ub(e,d)&Et],jt=ve>>4;if(d+=ve&15,d>P){u&&pn(0);
break}if(ve||pn(2),jt<256)n[p++]=jt;else if(jt==256){yt=d,g=null;break}else{var zt=jt-254;if(jt>264){
var G=jt-257,bt=Fp[G];zt=Rr(e,d,(1<<bt)-1)+J1[G],d+=bt}var Or=b[ub(e,d)&ye],_a=Or>>4;Or||pn(3),d+=Or&
15;var se=z6[_a];if(_a>3){var bt=Mp[_a];se+=ub(e,d)&(1<<bt)-1,d+=bt}if(d>P){u&&pn(0);break}s&&l(p+131072);
var Fa=p+zt;if(p<se){var hd=i-se,yd=h.min(se,Fa);for(hd+p<0&&pn(3);p<yd;++p)n[p]=r[hd+p]}for(;p<Fa;
++p)
n[p]=n[p-se]}}t.l=g,t.p=yt,t.b=p,t.f=c,g&&(c=1,t.m=S,t.d=b,t.n=A)}while(!c);return p!=n.length&&a?sc(
n,0,p):n.subarray(0,p)},Io=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},oc=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},lb=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:X1,l:0};if(o==1){var a=new kt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(M,z){return M.f-z.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new qn(p+1),b=fb(n[c-1],g,0);if(b>t){var r=0,S=0,A=b-t,P=1<<A;for(i.sort(function(z,L){return g[
L.
s]-g[z.s]||z.f-L.f});r<o;++r){var N=i[r].s;if(g[N]>t)S+=P-(1<<b-g[N]),g[N]=t;else break}for(S>>=A;S>
0;){var I=i[r].s;g[I]<t?S-=1<<t-g[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;g[_]==t&&(--g[_],++S)}b=
t}return{t:new kt(g),l:b}},fb=function(e,t,n){return e.s==-1?h.max(fb(e.l,t,n+1),fb(e.r,t,n+1)):t[e.
s]=n},W1=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new qn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},ic=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},Y1=function(e,t,n){var r=n.length,o=bb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},K1=function(e,t,n,r,o,i,a,s,
u,l,c){
Io(t,c++,n),++o[256];for(var d=lb(o,15),p=d.t,g=d.l,b=lb(i,15),S=b.t,A=b.l,P=W1(p),N=P.c,I=P.n,_=W1(
S),M=_.c,z=_.n,L=new qn(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];
for(var B=lb(L,7),U=B.t,G=B.l,Z=19;Z>4&&!U[db[Z-1]];--Z);var X=l+5<<3,ee=ic(o,bi)+ic(i,ac)+a,be=ic(o,
p)+ic(i,S)+a+14+3*Z+ic(L,U)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&X<=ee&&X<=be)return Y1(t,c,e.subarray(u,
u+l));var ve,Fe,ce,se;if(Io(t,c,1+(be<ee)),c+=2,be<ee){ve=Hr(p,g,0),Fe=p,ce=Hr(S,A,0),se=S;var Et=Hr(
U,G,0);Io(t,c,I-257),Io(t,c+5,z-1),Io(t,c+10,Z-4),c+=14;for(var j=0;j<Z;++j)Io(t,c+3*j,U[db[j]]);c+=
3*Z;for(var ye=[N,M],yt=0;yt<2;++yt)for(var jt=ye[yt],j=0;j<jt.length;++j){var zt=jt[j]&31;Io(t,c,Et[
zt]),
c+=U[zt],zt>15&&(Io(t,c,jt[j]>>5&127),c+=jt[j]>>12)}}else ve=B6,Fe=bi,ce=W6,se=ac;for(var j=0;j<s;++j){
var bt=r[j];if(bt>255){var zt=bt>>18&31;oc(t,c,ve[zt+257]),c+=Fe[zt+257],zt>7&&(Io(t,c,bt>>23&31),c+=
Fp[zt]);var Or=bt&31;oc(t,c,ce[Or]),c+=se[Or],Or>3&&(oc(t,c,bt>>5&8191),c+=Mp[Or])}else oc(t,c,ve[bt]),
c+=Fe[bt]}return oc(t,c,ve[256]),c+Fe[256]},Z6=new yb([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),X1=new kt(0),H6=function(e,t,n,r,o,i){var a=i.z||e.length,s=new kt(r+a+5*(1+h.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=Z6[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,S=i.p||new qn(32768),A=i.h||new qn(b+1),P=h.ceil(n/3),N=2*P,I=function(hg){
return(e[hg]^
e[hg+1]<<P^e[hg+2]<<N)&b},_=new yb(25e3),M=new qn(288),z=new qn(32),L=0,j=0,B=i.i||0,U=0,G=i.w||0,Z=0;
B+
2<a;++B){var X=I(B),ee=B&32767,be=A[X];if(S[ee]=be,A[X]=ee,G<=B){var ve=a-B;if((L>7e3||U>24576)&&(ve>
423||!l)){c=K1(e,u,0,_,M,z,j,U,Z,B-Z,c),U=L=j=0,Z=B;for(var Fe=0;Fe<286;++Fe)M[Fe]=0;for(var Fe=0;Fe<
30;++Fe)z[Fe]=0}var ce=2,se=0,Et=g,ye=ee-be&32767;if(ve>2&&X==I(B-ye))for(var yt=h.min(p,ve)-1,jt=h.
min(32767,B),zt=h.min(258,ve);ye<=jt&&--Et&&ee!=be;){if(e[B+ce]==e[B+ce-ye]){for(var bt=0;bt<zt&&e[B+
bt]==e[B+bt-ye];++bt);if(bt>ce){if(ce=bt,se=ye,bt>yt)break;for(var Or=h.min(ye,bt-2),_a=0,Fe=0;Fe<Or;
++Fe){
var Fa=B-ye+Fe&32767,hd=S[Fa],yd=Fa-hd&32767;yd>_a&&(_a=yd,be=Fa)}}}ee=be,be=S[ee],ye+=ee-be&32767}
if(se){
_[U++]=268435456|mb[ce]<<18|U1[se];var Ku=mb[ce]&31,Gu=U1[se]&31;j+=Fp[Ku]+Mp[Gu],++M[257+Ku],++z[Gu],
G=B+ce,++L}else _[U++]=e[B],++M[e[B]]}}for(B=h.max(B,G);B<a;++B)_[U++]=e[B],++M[e[B]];c=K1(e,u,l,_,M,
z,j,U,Z,B-Z,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=B,i.w=G)}else{for(var B=i.w||0;B<a+l;B+=
65535){var Ma=B+65535;Ma>=a&&(u[c/8|0]=l,Ma=a),c=Y1(u,c+1,e.subarray(B,Ma))}i.i=a}return sc(s,0,r+bb(
c)+o)},J6=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),V6=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=J6[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},Y6=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new kt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return H6(e,t.level==null?6:t.level,t.mem==null?o.l?h.ceil(h.max(8,h.min(13,h.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},Q1=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Zr=function(e,t){return e[t]|e[t+1]<<8},sr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},cb=function(e,t){return sr(e,t)+sr(e,t+4)*4294967296},en=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};eP=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=Q1(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new kt(0),s],eP(i,a,n,r))}},G1=typeof TextEncoder!=
"undefined"&&new TextEncoder,gb=typeof TextDecoder!="undefined"&&new TextDecoder,Q6=0;try{gb.decode(
X1,{stream:!0}),Q6=1}catch{}e9=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:sc(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=x.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=
x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=x.fromCharCode(r)}};t9=function(e,t){return t+
30+Zr(e,t+26)+Zr(e,t+28)},n9=function(e,t,n){var r=Zr(e,t+28),o=Zr(e,t+30),i=vb(e.subarray(t+46,t+46+
r),!(Zr(e,t+8)&2048)),a=t+46+r,s=r9(e,a,o,n,sr(e,t+20),sr(e,t+24),sr(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Zr(e,t+10),u,l,i,a+o+Zr(e,t+32),c]},r9=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Zr(e,t+2))if(Zr(e,t)==1)return[s?cb(e,t+4+8*u):o,u?
cb(e,t+4):i,l?cb(e,t+4+8*(u+s)):a,1];r<2&&pn(13)}return[o,i,a,0]},hb=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&pn(9),t+=r+4}return t},q1=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=hb(l);en(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&pn(10),en(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(en(e,t,n.crc),
en(e,t+4,i<0?-i-2:i),en(e,t+8,n.size)),en(e,t+12,u),en(e,t+14,d),t+=16,a!=null&&(en(e,t,c),en(e,t+6,
n.attrs),en(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var b in l){var S=l[b],A=S.length;en(e,t,+b),en(e,
t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},o9=function(e,t,n,r,o){en(e,t,101010256),
en(
e,t+8,n),en(e,t+10,n),en(e,t+12,r),en(e,t+16,o)}});var ga={};yg(ga,{inflateSync:()=>wb,strFromU8:()=>vb,
strToU8:()=>_p,unzipSync:()=>nP,zipSync:()=>tP});
var ha=wd(()=>{"use strict";m();rP()});var ba=Pe(tn=>{"use strict";m();function b9(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ya(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Xs(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ya(e,t){return f.prototype.hasOwnProperty.call(e,t)}function w9(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ya(t,n)&&(e[n]=t[n]);return e}
var mP=Xs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function v9(e){
return ya(mP,e.toLowerCase())}var pP=Xs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function k9(e){return ya(pP,e.toLowerCase())}
var dc=Xs(
{script:!1,style:!1,textarea:!0,title:!0});function x9(e){var t=e.toLowerCase();return ya(dc,t)&&!dc[
t]}
function T9(e){var t=e.toLowerCase();return ya(dc,t)&&dc[t]}function fP(e){return e===mc.HTML}
function S9(e){
return fP(e)||e===mc.XML_XHTML_APPLICATION}var mc=Xs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
E9=f.keys(mc).map(function(e){return mc[e]});function C9(e){return E9.indexOf(e)>-1}var R9=Xs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});tn.assign=w9;tn.find=b9;
tn.freeze=Xs;tn.HTML_BOOLEAN_ATTRIBUTES=
mP;tn.HTML_RAW_TEXT_ELEMENTS=dc;tn.HTML_VOID_ELEMENTS=pP;tn.hasDefaultHTMLNamespace=S9;tn.hasOwn=ya;
tn.isHTMLBooleanAttribute=v9;tn.isHTMLRawTextElement=x9;tn.isHTMLEscapableRawTextElement=T9;tn.isHTMLMimeType=
fP;tn.isHTMLVoidElement=k9;tn.isValidMimeType=C9;tn.MIME_TYPE=mc;tn.NAMESPACE=R9});var yc=Pe(hc=>{
"use strict";m();var D9=ba();function hP(e,t){e.prototype=f.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var fc=D9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),yP=f.keys(fc);
function bP(e){return typeof e=="number"&&e>=1&&e<=25}
function O9(e){return typeof e=="string"&&e.substring(e.length-fc.Error.length)===fc.Error}function gc(
e,t){
bP(e)?(this.name=yP[e],this.message=t||""):(this.message=e,this.name=O9(t)?t:fc.Error),E.captureStackTrace&&
E.captureStackTrace(this,gc)}hP(gc,!0);f.defineProperties(gc.prototype,{code:{enumerable:!0,get:
function(){
var e=yP.indexOf(this.name);return bP(e)?e:0}}});var wP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Tb=f.entries(wP);for(pc=0;pc<Tb.length;pc++)gP=Tb[pc][0],gc[gP]=Tb[pc][1];var gP,pc;function Sb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Sb)}hP(Sb);
hc.DOMException=gc;hc.DOMExceptionName=fc;hc.ExceptionCode=wP;hc.ParseError=Sb});var Pb=Pe(xe=>{
"use strict";m();function EP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var tu=EP();function vi(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Qs(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),tu?
"u":"")}function Ae(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),tu?"u":"")}
function we(e){if(arguments.length===0)
throw new E("no parameters provided");return Ae.apply(we,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var A9="\uFFFD",ki=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;tu&&(ki=Ae("[",vi(ki),
"\\u{10000}-\\u{10FFFF}","]"));var P9=new RegExp("[^"+vi(ki)+"]",tu?"u":""),Kp=/[\x20\x09\x0D\x0A]/,
N9=vi(Kp),Qe=Ae(Kp,"+"),gt=Ae(Kp,"*"),bc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
tu&&(bc=Ae("[",vi(bc),"\\u{10000}-\\u{10FFFF}","]"));var I9=vi(bc),Rb=Ae("[",I9,vi(/[-.0-9\xB7]/),vi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Zn=Ae(bc,Rb,"*"),$9=Ae("^",Zn,"$"),vP=Ae(Rb,"+"),_9=Ae("&",Zn,
";"),F9=we(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),wc=we(_9,"|",F9),vc=Ae("%",Zn,";"),Db=we(Ae('"',we(/[^%&"]/,
"|",vc,"|",wc),"*",'"'),"|",Ae("'",we(/[^%&']/,"|",vc,"|",wc),"*","'")),M9=we('"',we(/[^<&"]/,"|",wc),
"*",'"',"|","'",we(/[^<&']/,"|",wc),"*","'"),L9=Qs(bc,":"),j9=Qs(Rb,":"),Eb=Ae(L9,j9,"*"),z9=Ae("^",
Eb,"$"),kc=Ae(Eb,we(":",Eb),"?"),B9=Ae("^",kc,"$"),U9=Ae("(",kc,")"),eu=we(/"[^"]*"|'[^']*'/),W9=Ae(
/^<\?/,"(",Zn,")",we(Qe,"(?!",Kp,")(",ki,"*?)"),"?",/\?>/),kP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
xc=we('"',kP,'*"',"|","'",Qs(kP,"'"),"*'"),CP="<!--",RP="-->",K9=Ae(CP,we(Qs(ki,"-"),"|",Ae("-",Qs(
ki,
"-"))),"*",RP),xP="#PCDATA",G9=we(Ae(/\(/,gt,xP,we(gt,/\|/,gt,kc),"*",gt,/\)\*/),"|",Ae(/\(/,gt,xP,
gt,
/\)/)),q9=/[?*+]?/,Z9=Ae(/\([^>]+\)/,q9),H9=we("EMPTY","|","ANY","|",G9,"|",Z9),J9="<!ELEMENT",V9=Ae(
J9,Qe,we(kc,"|",vc),Qe,we(H9,"|",vc),gt,">"),Y9=Ae("NOTATION",Qe,/\(/,gt,Zn,we(gt,/\|/,gt,Zn),"*",gt,
/\)/),X9=Ae(/\(/,gt,vP,we(gt,/\|/,gt,vP),"*",gt,/\)/),Q9=we(Y9,"|",X9),eG=we(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",Q9),tG=we(/#REQUIRED|#IMPLIED/,"|",we(we("#FIXED",Qe),"?",M9)),nG=we(Qe,Zn,Qe,eG,Qe,tG),rG="<!ATTLIST",
oG=Ae(rG,Qe,Zn,nG,"*",gt,">"),Cb="about:legacy-compat",iG=we('"'+Cb+'"',"|","'"+Cb+"'"),Ob="SYSTEM",
Gp="PUBLIC",qp=we(we(Ob,Qe,eu),"|",we(Gp,Qe,xc,Qe,eu)),aG=Ae("^",we(we(Ob,Qe,"(?<SystemLiteralOnly>",
eu,")"),"|",we(Gp,Qe,"(?<PubidLiteral>",xc,")",Qe,"(?<SystemLiteral>",eu,")"))),sG=Ae("^",xc,
"$"),uG=Ae("^",eu,"$"),lG=we(Qe,"NDATA",Qe,Zn),cG=we(Db,"|",we(qp,lG,"?")),DP="<!ENTITY",dG=Ae(DP,Qe,
Zn,Qe,cG,gt,">"),mG=we(Db,"|",qp),pG=Ae(DP,Qe,"%",Qe,Zn,Qe,mG,gt,">"),fG=we(dG,"|",pG),gG=Ae(Gp,Qe,
xc),
hG=Ae("<!NOTATION",Qe,Zn,Qe,we(qp,"|",gG),gt,">"),Ab=Ae(gt,"=",gt),TP=/1[.]\d+/,yG=Ae(Qe,"version",
Ab,
we("'",TP,"'","|",'"',TP,'"')),SP=/[A-Za-z][-A-Za-z0-9._]*/,bG=we(Qe,"encoding",Ab,we('"',SP,'"',"|",
"'",SP,"'")),wG=we(Qe,"standalone",Ab,we("'",we("yes","|","no"),"'","|",'"',we("yes","|","no"),'"')),
vG=Ae(/^<\?xml/,yG,bG,"?",wG,"?",gt,/\?>/),kG="<!DOCTYPE",xG="<![CDATA[",TG="]]>",SG=/<!\[CDATA\[/,
EG=/\]\]>/,
CG=Ae(ki,"*?",EG),RG=Ae(SG,CG);xe.chars=vi;xe.chars_without=Qs;xe.detectUnicodeSupport=EP;xe.reg=Ae;
xe.regg=we;xe.ABOUT_LEGACY_COMPAT=Cb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=iG;xe.AttlistDecl=oG;xe.CDATA_START=
xG;xe.CDATA_END=TG;xe.CDSect=RG;xe.Char=ki;xe.Comment=K9;xe.COMMENT_START=CP;xe.COMMENT_END=RP;xe.DOCTYPE_DECL_START=
kG;xe.elementdecl=V9;xe.EntityDecl=fG;xe.EntityValue=Db;xe.ExternalID=qp;xe.ExternalID_match=aG;xe.Name=
Zn;xe.Name_exact=$9;xe.NCName_exact=z9;xe.NotationDecl=hG;xe.Reference=wc;xe.PEReference=vc;xe.PI=W9;
xe.PUBLIC=Gp;xe.PubidLiteral=xc;xe.PubidLiteral_match=sG;xe.QName=kc;xe.QName_exact=B9;xe.QName_group=
U9;xe.S=Qe;xe.SChar_s=N9;xe.S_OPT=gt;xe.SYSTEM=Ob;xe.SystemLiteral=eu;xe.SystemLiteral_match=uG;xe.InvalidChar=
P9;xe.UNICODE_REPLACEMENT_CHARACTER=A9;xe.UNICODE_SUPPORT=tu;xe.XMLDecl=vG});var Bb=Pe(St=>{
"use strict";m();var lr=ba(),Vr=lr.find,DG=lr.hasDefaultHTMLNamespace,ru=lr.hasOwn,OG=lr.
isHTMLMimeType,AG=lr.isHTMLRawTextElement,PG=lr.isHTMLVoidElement,Tc=lr.MIME_TYPE,Yr=lr.NAMESPACE,Dn=T(
),
_P=yc(),oe=_P.DOMException,fn=_P.DOMExceptionName,Tt=Pb();function Mn(e){if(e!==Dn)throw new TypeError(
"Illegal constructor")}function NG(e){return e!==""}function IG(e){return e?e.split(/[\t\n\f\r ]+/).
filter(NG):[]}function $G(e,t){return ru(e,t)||(e[t]=!0),e}function OP(e){if(!e)return[];var t=IG(e);
return f.keys(t.reduce($G,{}))}function _G(e){return function(t){return e&&e.indexOf(t)!==-1}}
function FP(e){
if(!Tt.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Ib(e,t){FP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==lr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==lr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===lr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function au(e,t){for(var n in e)
ru(e,n)&&(t[n]=e[n])}function Ln(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,au(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var jn={},ur=jn.ELEMENT_NODE=1,ou=jn.ATTRIBUTE_NODE=2,Sc=jn.TEXT_NODE=
3,MP=jn.CDATA_SECTION_NODE=4,LP=jn.ENTITY_REFERENCE_NODE=5,FG=jn.ENTITY_NODE=6,$b=jn.PROCESSING_INSTRUCTION_NODE=
7,_b=jn.COMMENT_NODE=8,nu=jn.DOCUMENT_NODE=9,jP=jn.DOCUMENT_TYPE_NODE=10,xi=jn.DOCUMENT_FRAGMENT_NODE=
11,MG=jn.NOTATION_NODE=12,xt=lr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function zP(e,t){if(t.length<e.length)return zP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function AP(e){return e.guid||(e.guid=h.random()),e.guid}function _t(){}_t.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)zb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};_t.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Jr(e,t){
this.
_node=e,this._refresh=t,Vp(this)}function Vp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(YP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ru(e,r)&&delete e[r];au(n,e),e._inc=t}}Jr.prototype.item=function(e){return Vp(
this),
this[e]||null};Ln(Jr,_t);function iu(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function BP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Fb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function LG(e,t,n){var r=Fb(e,t,!1),o=r&&
r[n];return o||null}function jG(e,t){Fb(e,t.namespaceURI,!0)[t.localName]=t}function zG(e,t){var n=Fb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function BG(e,t,n,r){if(r?t[BP(t,r)]=n:(t[t.length]=n,
t.length++),jG(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&KP(o,e,r),UG(o,e,n))}}function PP(
e,t,n){
var r=BP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,zG(t,n),e){var i=e.ownerDocument;
i&&KP(i,e,n),n.ownerElement=null}}}iu.prototype={length:0,item:_t.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=LG(this,e.namespaceURI,
e.localName);return n===e?e:(BG(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return PP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return PP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};iu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function UP(){}UP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Tc.XML_APPLICATION;e===Yr.HTML?
r=Tc.XML_XHTML_APPLICATION:e===Yr.SVG&&(r=Tc.XML_SVG_IMAGE);var o=new _o(Dn,{contentType:r});if(o.implementation=
this,o.childNodes=new _t,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){FP(e);var o=new Qp(Dn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new _t,o},createHTMLDocument:
function(e){
var t=new _o(Dn,{contentType:Tc.HTML});if(t.implementation=this,t.childNodes=new _t,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){Mn(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Jp(this,e,t)},replaceChild:
function(e,t){
Jp(this,e,t,ZP),t&&this.removeChild(t)},removeChild:function(e){return GP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return VP(this.ownerDocument||this,this,e)},normalize:function(){nn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Sc&&t.nodeType===Sc){for(var r=[],o=n;o!==
null&&o.nodeType===Sc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Mb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ru(n,r)&&n[r]===e)return r}t=t.nodeType==ou?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ru(n,
e))return n[e];t=t.nodeType==ou?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof wa&&(r=t,t=r.ownerElement),n instanceof wa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return xt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
xt.DOCUMENT_POSITION_PRECEDING;if(a===o)return xt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+xt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return xt.DOCUMENT_POSITION_DISCONNECTED+xt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(AP(n.ownerDocument)>AP(t.ownerDocument)?xt.DOCUMENT_POSITION_FOLLOWING:xt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return xt.DOCUMENT_POSITION_CONTAINS+xt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return xt.
DOCUMENT_POSITION_CONTAINED_BY+xt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return xt.DOCUMENT_POSITION_CONTAINED_BY+xt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return xt.DOCUMENT_POSITION_CONTAINS+xt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=zP(s,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return xt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return xt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return xt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(g)>=0)return xt.DOCUMENT_POSITION_PRECEDING}
return 0}};function WP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}au(jn,Ue);au(jn,Ue.prototype);au(xt,Ue);au(xt,Ue.prototype);function Hp(e,t){
nn(e,null,{enter:function(n){return t(n)?nn.STOP:!0}})}function nn(e,t,n){for(var r=[{node:e,context:
t,
phase:nn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===nn.ENTER){var i=n.enter(o.node,o.context);
if(i===
nn.STOP)return nn.STOP;if(r.push({node:o.node,context:i,phase:nn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:nn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}nn.STOP=T("walkDOM.STOP");nn.ENTER=0;nn.EXIT=1;function _o(e,t){Mn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Tc.XML_APPLICATION,this.type=OG(this.contentType)?
"html":"xml"}function UG(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Yr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function KP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Yr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Mb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function GP(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Mb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function WG(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function KG(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Ti(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function $o(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function qP(e){return e&&
e.nodeType===Ue.TEXT_NODE}function NP(e,t){var n=e.childNodes||[];if(Vr(n,$o)||Ti(t))return!1;var r=Vr(
n,Ti);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function IP(e,t){var n=e.childNodes||[];function r(i){
return $o(i)&&i!==t}if(Vr(n,r))return!1;var o=Vr(n,Ti);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function GG(e,t,n){
if(!WG(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!KG(t)||Ti(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function qG(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter($o);if(i.length>1||Vr(o,qP))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!NP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if($o(t)&&!NP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Vr(r,Ti))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Vr(r,$o);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function ZP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter($o);if(i.length>1||Vr(o,qP))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!IP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if($o(t)&&!IP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Vr(r,function(u){return Ti(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Vr(r,$o);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Jp(e,t,n,r){GG(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||qG)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===xi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Mb(e.ownerDocument||e,e,t),t.nodeType==xi&&(t.firstChild=t.lastChild=null),
t}_o.prototype={implementation:null,nodeName:"#document",nodeType:nu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===xi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Jp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===ur&&(this.documentElement=e),e},removeChild:function(e){var t=GP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Jp(this,e,t,ZP),e.ownerDocument=
this,t&&this.removeChild(t),$o(e)&&(this.documentElement=e)},importNode:function(e,t){return ZG(this,
e,t)},getElementById:function(e){var t=null;return Hp(this.documentElement,function(n){if(n.nodeType==
ur&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Fo(Dn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),DG(this.contentType)&&(t.namespaceURI=Yr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new _t;var n=t.attributes=new iu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new su(Dn);return e.ownerDocument=this,e.childNodes=new _t,e}
,
createTextNode:function(e){var t=new Ec(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createComment:function(e){var t=new Yp(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Xp(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new tf(Dn);return n.ownerDocument=this,n.childNodes=
new _t,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Tt.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new wa(Dn);
return t.ownerDocument=this,t.childNodes=new _t,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Tt.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",fn.NotSupportedError);
var t=new ef(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Ib(e,t),r=new Fo(Dn),o=r.attributes=new iu;return r.childNodes=new _t,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Ib(e,t),r=new wa(Dn);return r.ownerDocument=this,r.childNodes=new _t,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Ln(_o,Ue);function Fo(e){Mn(e),this._nsMap=
f.create(null)}Fo.prototype={nodeType:ur,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Yr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Ib(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=OP(e);return new Jr(this,function(n){var r=[];return t.length>0&&Hp(n,function(o){if(o!==n&&o.
nodeType===ur){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=OP(i);a=t.every(_G(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===nu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Jr(this,function(r){var o=[];return Hp(r,function(i){if(!(
i===
r||i.nodeType!==ur))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Yr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Jr(this,function(n){var r=[
];
return Hp(n,function(o){o!==n&&o.nodeType===ur&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};_o.prototype.getElementsByClassName=Fo.prototype.getElementsByClassName;_o.prototype.
getElementsByTagName=Fo.prototype.getElementsByTagName;_o.prototype.getElementsByTagNameNS=Fo.prototype.
getElementsByTagNameNS;Ln(Fo,Ue);function wa(e){Mn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}wa.prototype.nodeType=ou;Ln(wa,Ue);function Si(e){Mn(e)}Si.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Ln(Si,Ue);function Ec(e){Mn(e)}Ec.prototype={
nodeName:"#text",nodeType:Sc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Ln(Ec,Si);function Yp(e){Mn(e)}Yp.prototype={
nodeName:"#comment",nodeType:_b};Ln(Yp,Si);function Xp(e){Mn(e)}Xp.prototype={nodeName:
"#cdata-section",nodeType:MP};
Ln(Xp,Ec);function Qp(e){Mn(e)}Qp.prototype.nodeType=jP;Ln(Qp,Ue);function Lb(e){Mn(e)}Lb.prototype.
nodeType=MG;Ln(Lb,Ue);function jb(e){Mn(e)}jb.prototype.nodeType=FG;Ln(jb,Ue);function ef(e){Mn(e)}
ef.
prototype.nodeType=LP;Ln(ef,Ue);function su(e){Mn(e)}su.prototype.nodeName="#document-fragment";su.prototype.
nodeType=xi;Ln(su,Ue);function tf(e){Mn(e)}tf.prototype.nodeType=$b;Ln(tf,Si);function HP(){}HP.prototype.
serializeToString=function(e,t){return JP.call(e,t)};Ue.prototype.toString=JP;function JP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===nu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return zb(this,n,a,t),n.join("")}function $P(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Yr.XML||o===Yr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Zp(e,t,n,r){if(r&&!Tt.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',fn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
WP),'"')}function zb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===nu?e:e.ownerDocument,u=s.type==="html";nn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case ur:
var p=l.attributes,g=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){A=p.item(P).value;break}if(!A)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!Tt.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',fn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<g;M++){var z=p.item(M);z.prefix=="xmlns"?_.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&_.push({prefix:"",namespace:z.value})}for(var M=0;M<g;M++){
var z=p.item(M);if($P(z,u,_)){var L=z.prefix||"",j=z.namespaceURI;Zp(t,L?"xmlns:"+L:"xmlns",j,i),_.push(
{prefix:L,namespace:j})}var B=o?o(z):z;B&&(typeof B=="string"?t.push(B):Zp(t,B.name,B.value,i))}if(b===
S&&$P(l,u,_)){var U=l.prefix||"",j=l.namespaceURI;Zp(t,U?"xmlns:"+U:"xmlns",j,i),_.push({prefix:U,
namespace:j})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Yr.HTML)&&(G=PG(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&AG(b)){for(var Z=l.firstChild;Z;)Z.data?t.push(Z.data):zb(Z,t,_.slice(),r),Z=Z.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case nu:case xi:if(i&&l.nodeType===nu&&l.documentElement==null)
throw new oe("The Document has no documentElement",fn.InvalidStateError);return{ns:d};case ou:return Zp(
t,l.name,l.value,i),null;case Sc:if(i&&Tt.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",fn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,WP)),null;case MP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',fn.InvalidStateError);return a?t.push(Tt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Tt.CDATA_END):t.push(Tt.CDATA_START,l.data,Tt.CDATA_END),null;case _b:if(i){
if(Tt.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
fn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',fn.InvalidStateError)}return t.push(Tt.COMMENT_START,
l.data,Tt.COMMENT_END),null;case jP:var X=l.publicId,ee=l.systemId;if(i){if(!Tt.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',fn.InvalidStateError);if(X&&!Tt.
PubidLiteral_match.test(X))throw new oe("DocumentType publicId is not a valid PubidLiteral",fn.InvalidStateError);
if(ee&&ee!=="."&&!Tt.SystemLiteral_match.test(ee))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",fn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',fn.InvalidStateError)}return t.push(Tt.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",Tt.PUBLIC," ",X),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",Tt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case $b:if(i){if(
!Tt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new oe(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',fn.InvalidStateError);
if(Tt.InvalidChar.
test(l.data))throw new oe(
"The ProcessingInstruction data contains characters outside the XML Char production",fn.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new oe('The ProcessingInstruction data contains "?>"',fn.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case LP:
if(i&&!Tt.Name_exact.test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
fn.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function ZG(e,t,n){
var r;
return nn(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===ou||n;return s?a:null}}),r}function VP(e,t,n){var r;
return nn(
t,null,{enter:function(o,i){var a=new o.constructor(Dn);for(var s in o)if(ru(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new _t),a.ownerDocument=e;var l=n;switch(a.nodeType){
case ur:
var c=o.attributes,d=a.attributes=new iu,p=c.length;d._ownerElement=a;for(var g=0;g<p;g++)a.setAttributeNode(
VP(e,c.item(g),!0));break;case ou:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function YP(
e,t,n){
e[t]=n}function Nb(e){for(var t=[],n=e.firstChild;n;)n.nodeType===ur&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Jr.prototype,"length",{get:function(){return Vp(this),this.$$length}
}),
f.defineProperty(Ue.prototype,"textContent",{get:function(){if(this.nodeType===ur||this.nodeType===xi){
var e=[];return nn(this,null,{enter:function(t){if(t.nodeType===ur||t.nodeType===xi)return!0;if(t.nodeType===
$b||t.nodeType===_b)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case ur:case xi:for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(Si.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(Si.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(Fo.prototype,"children",{get:function(){return new Jr(this,Nb)}}),f.defineProperty(
_o.prototype,"children",{get:function(){return new Jr(this,Nb)}}),f.defineProperty(su.prototype,
"children",{get:function(){return new Jr(this,Nb)}}),YP=function(e,t,n){e["$$"+t]=n})}catch{}St._updateLiveList=
Vp;St.Attr=wa;St.CDATASection=Xp;St.CharacterData=Si;St.Comment=Yp;St.Document=_o;St.DocumentFragment=
su;St.DocumentType=Qp;St.DOMImplementation=UP;St.Element=Fo;St.Entity=jb;St.EntityReference=ef;St.LiveNodeList=
Jr;St.NamedNodeMap=iu;St.Node=Ue;St.NodeList=_t;St.Notation=Lb;St.Text=Ec;St.ProcessingInstruction=tf;
St.walkDOM=nn;St.XMLSerializer=HP});var QP=Pe(Cc=>{"use strict";m();var XP=ba().freeze;Cc.XML_ENTITIES=XP(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});Cc.HTML_ENTITIES=XP({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Cc.entityMap=Cc.HTML_ENTITIES});var uN=Pe(rf=>{"use strict";m();var mu=ba(),Ce=Pb(),
rN=yc(),HG=mu.isHTMLEscapableRawTextElement,JG=mu.
isHTMLMimeType,VG=mu.isHTMLRawTextElement,Oc=mu.hasOwn,eN=mu.NAMESPACE,YG=rN.ParseError,XG=rN.DOMException,
uu=0,Ei=1,lu=2,Rc=3,cu=4,du=5,Dc=6,nf=7;function oN(){}oN.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),nq(t,t=f.create(null)),QG(e,t,n,r,this.errorHandler),r.endDocument()}};
var Ub=/&#?\w+;?/g;function QG(e,t,n,r,o){var i=JG(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ye){if(ye>
65535){ye-=65536;var yt=55296+(ye>>10),jt=56320+(ye&1023);return x.fromCharCode(yt,jt)}else return x.
fromCharCode(ye)}function s(ye){var yt=ye[ye.length-1]===";"?ye:ye+";";if(!i&&yt!==ye)return o.error(
"EntityRef: expecting ;"),ye;var jt=Ce.Reference.exec(yt);if(!jt||jt[0].length!==yt.length)return o.
error("entity not matching Reference production: "+ye),ye;var zt=yt.slice(1,-1);return Oc(n,zt)?n[zt]:
zt.charAt(0)==="#"?a(parseInt(zt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ye),
ye)}
function u(ye){if(ye>A){var yt=e.substring(A,ye).replace(Ub,s);p&&g(A),r.characters(yt,0,ye-A),A=ye}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(ye,yt){for(;ye>=c&&(yt=d.exec(e));)l=c,c=yt.index+
yt[0].length,p.lineNumber++;p.columnNumber=ye-l+1}for(var b=[{currentNSMap:t}],S=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>A){
var _=e.substring(A,P);!i&&S.length===0&&(_=_.replace(new RegExp(Ce.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ve=e.indexOf(
">",P+2),M=e.substring(P+2,ve>0?ve:void 0);if(!M)return o.fatalError("end tag name missing");var z=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=ve>0&&z.exec(M);if(!L){var j=ve>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(z.source,z.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==L[1]){var U=L[1].toLowerCase();if(!i||B.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var G=b.pop();S.pop();var Z=G.localNSMap;
if(r.endElement(G.uri,G.localName,B),Z)for(var X in Z)Oc(Z,X)&&r.endPrefixMapping(X);ve++;break;case"?":
p&&g(P),ve=oq(e,P,r,o);break;case"!":p&&g(P),ve=aN(e,P,r,o,i);break;default:p&&g(P);var ee=new sN,
be=b[b.length-1].currentNSMap,ve=eq(e,P,ee,be,s,o,i),Fe=ee.length;if(ee.closed||(i&&mu.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:S.push(ee.tagName)),p&&Fe){for(var ce=tN(p,{}),se=0;se<Fe;se++){var Et=ee[
se];
g(Et.offset),Et.locator=tN(p,{})}r.locator=ce,nN(ee,r,be)&&b.push(ee),r.locator=p}else nN(ee,r,be)&&
b.push(ee);i&&!ee.closed?ve=tq(e,ve,ee.tagName,s,r):ve++}}catch(ye){if(ye instanceof YG)throw ye;if(
ye instanceof
XG)return o.fatalError("Error constructing the DOM: "+ye.name+": "+ye.message,ye);o.error(
"element parse error: "+ye),ve=-1}ve>A?A=ve:u(h.max(P,A)+1)}}function tN(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function eq(e,t,n,r,o,i,a){function s(g,b,S){if(Oc(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(Ub,
o),
S)}for(var u,l,c=++t,d=uu;;){var p=e.charAt(c);if(d===uu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ei)u=e.slice(t,c),d=Rc;else if(d===lu)d=Rc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Rc||d===Ei)if(d===Ei&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=du;else throw new E("attribute value no end '"+p+"' match");else if(d==cu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=du;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case uu:n.setTagName(e.slice(t,c));case du:
case Dc:case nf:
d=nf,n.closed=!0;case cu:case Ei:break;case lu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==uu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case uu:n.setTagName(e.slice(t,c));case du:case Dc:case nf:break;case cu:
case Ei:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case lu:d===lu&&(l=u),d==cu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Rc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case uu:n.setTagName(e.slice(t,c)),d=Dc;break;case Ei:u=e.slice(
t,c),d=lu;break;case cu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case du:
d=Dc;break}else switch(d){case lu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ei;break;case du:i.warning('attribute space is required"'+u+'"!!');case Dc:d=Ei,t=c;
break;case Rc:
d=cu,t=c;break;case nf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function nN(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=eN.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=eN.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Oc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function tq(e,t,n,r,o){
var i=HG(n);if(i||VG(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Ub,
r)),o.characters(l,0,l.length),u}return t+1}function nq(e,t){for(var n in e)Oc(e,n)&&(t[n]=e[n])}
function iN(e,t){
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
substringStartsWithCaseInsensitive:u}}function rq(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function aN(e,t,n,r,o){var i=iN(e,t);
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
o||(i.skipBlanks(),u.internalSubset=rq(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function oq(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function sN(){this.attributeNames=
f.create(null)}sN.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};rf.XMLReader=oN;rf.parseUtils=iN;rf.parseDoctypeCommentOrCData=aN});var gN=Pe(
fu=>{"use strict";m();var va=ba(),iq=Bb(),aq=yc(),lN=QP(),sq=uN(),uq=iq.DOMImplementation,
lq=va.hasDefaultHTMLNamespace,cq=va.isHTMLMimeType,dq=va.isValidMimeType,mN=va.MIME_TYPE,Wb=va.NAMESPACE,
cN=aq.ParseError,mq=sq.XMLReader;function pN(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function fN(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||va.assign,this.
domHandler=e.domHandler||af,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||pN,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}fN.prototype.parseFromString=function(e,t){if(!dq(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=lN.XML_ENTITIES,o=n[""]||null;lq(t)?(r=lN.HTML_ENTITIES,o=Wb.HTML):t===mN.XML_SVG_IMAGE&&
(o=Wb.SVG),n[""]=o,n.xml=n.xml||Wb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new mq;s.errorHandler=
i,s.domBuilder=i;var u=!va.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function af(e){var t=e||{};this.mimeType=t.mimeType||mN.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function pu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}af.prototype={startDocument:function(){var e=new uq;this.doc=cq(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;of(this,i),this.currentElement=i,this.locator&&pu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&pu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&pu(this.locator,n),of(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=dN.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&pu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=dN.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&pu(this.locator,r),of(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
pu(this.locator,i),of(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new cN("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,pq(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new cN(e,this.locator,t)}};function pq(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function dN(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){af.prototype[e]=function(){return null}});function of(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function fq(e){if(e==="error")
throw"onErrorStopParsing"}function gq(){throw"onWarningStopParsing"}fu.__DOMHandler=af;fu.DOMParser=
fN;fu.normalizeLineEndings=pN;fu.onErrorStopParsing=fq;fu.onWarningStopParsing=gq});var hN=Pe(We=>{
"use strict";m();var gu=ba();We.assign=gu.assign;We.hasDefaultHTMLNamespace=gu.hasDefaultHTMLNamespace;
We.isHTMLMimeType=gu.isHTMLMimeType;We.isValidMimeType=gu.isValidMimeType;We.MIME_TYPE=gu.MIME_TYPE;
We.NAMESPACE=gu.NAMESPACE;var sf=yc();We.DOMException=sf.DOMException;We.DOMExceptionName=sf.DOMExceptionName;
We.ExceptionCode=sf.ExceptionCode;We.ParseError=sf.ParseError;var Ft=Bb();We.Attr=Ft.Attr;We.CDATASection=
Ft.CDATASection;We.CharacterData=Ft.CharacterData;We.Comment=Ft.Comment;We.Document=Ft.Document;We.DocumentFragment=
Ft.DocumentFragment;We.DocumentType=Ft.DocumentType;We.DOMImplementation=Ft.DOMImplementation;We.Element=
Ft.Element;We.Entity=Ft.Entity;We.EntityReference=Ft.EntityReference;We.LiveNodeList=Ft.LiveNodeList;
We.NamedNodeMap=Ft.NamedNodeMap;We.Node=Ft.Node;We.NodeList=Ft.NodeList;We.Notation=Ft.Notation;We.ProcessingInstruction=
Ft.ProcessingInstruction;We.Text=Ft.Text;We.XMLSerializer=Ft.XMLSerializer;var uf=gN();We.DOMParser=
uf.DOMParser;We.normalizeLineEndings=uf.normalizeLineEndings;We.onErrorStopParsing=uf.onErrorStopParsing;
We.onWarningStopParsing=uf.onWarningStopParsing});var lf=Pe((XGe,yN)=>{"use strict";m();function hq(
e){return e[e.length-1]}function yq(e){return e[0]}
yN.exports={last:hq,first:yq}});var cr=Pe((eqe,vN)=>{"use strict";m();function Ac(e){
"@babel/helpers - typeof";return Ac=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Ac(e)}function bN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function bq(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?bN(f(n),!0).forEach(function(r){
wq(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):bN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function wq(e,t,
n){
return(t=vq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function vq(e){var t=kq(e,"string");return Ac(t)=="symbol"?t:t+""}function kq(e,t){if(Ac(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ac(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var wN=lf(),cf=wN.last,ka=wN.first;function xa(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}xa.prototype=E.prototype;function rn(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}rn.prototype=new xa;function Pc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Pc.prototype=new xa;function df(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}df.prototype=new xa;function Ci(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ci.prototype=new xa;function Kb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}Kb.prototype=new xa;function xq(e,t){var n=new Kb(e);throw n.properties=bq({id:
"api_version_error"},t),n}function Tq(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ci(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function Sq(e){var t=new Ci('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function Eq(e){var t=new rn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function Cq(e){var t=new rn("Unopened tag");return t.properties={
xtag:cf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function Rq(e){var t=new rn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ka(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function Dq(e){var t=new rn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ka(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function Oq(e){var t=new rn("Unclosed tag");return t.properties={
xtag:ka(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function Aq(e){e.position==="left"?
Pq(e):Nq(e)}function Pq(e){var t=new rn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function Nq(e){var t=new rn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function Iq(e){var t=e.tag,n=e.value,r=e.offset,o=new Pc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function $q(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Pc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function _q(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new rn(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function Fq(e){var t=new rn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function Mq(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new rn("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function Lq(e,t){var n=new rn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function jq(e){var t=e.tags,n=new rn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ka(t).value,offset:[
ka(t).offset,cf(t).offset],closingtag:cf(t).value},ka(t).square&&(n.properties.square=[ka(t).square,
cf(t).square]),n}function zq(e){var t=e.tag,n=e.offset,r=new rn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function Bq(e){var t=e.tag,n=e.rootError,r=e.offset,o=new df(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function Uq(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new df("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function Wq(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new rn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function Kq(){var e=new Ci("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function Gq(){var e=new Ci(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function qq(){var e=new Ci(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function Zq(){var e=new Ci(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function Hq(e,t){var n=new rn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}vN.exports={XTError:xa,XTTemplateError:
rn,XTInternalError:Ci,XTScopeParserError:df,
XTAPIVersionError:Kb,RenderingError:Pc,XTRenderingError:Pc,getClosingTagNotMatchOpeningTag:jq,
getLoopPositionProducesInvalidXMLError:zq,
getScopeCompilationError:Bq,getScopeParserExecutionError:Uq,getUnclosedTagException:Oq,
getUnopenedTagException:Cq,
getUnmatchedLoopException:Mq,getDuplicateCloseTagException:Dq,getDuplicateOpenTagException:Rq,
getCorruptCharactersException:Iq,
getInvalidRawXMLValueException:$q,getUnbalancedLoopException:Lq,throwApiVersionError:xq,
throwFileTypeNotHandled:Sq,
throwFileTypeNotIdentified:Tq,throwMalformedXml:Kq,throwMultiError:Eq,throwExpandNotFound:_q,
throwRawTagShouldBeOnlyTextInParagraph:Fq,
throwUnimplementedTagType:Wq,throwXmlTagNotFound:Aq,throwXmlInvalid:Hq,throwResolveBeforeCompile:Gq,
throwRenderInvalidTemplate:qq,throwRenderTwice:Zq}});var Ot=Pe((nqe,DN)=>{"use strict";m();function Jq(
e,t){return Qq(e)||Xq(e,t)||Yq(e,t)||Vq()}function Vq(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Yq(e,t){
if(e){if(typeof e=="string")return kN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kN(e,t):void 0}}function kN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Xq(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Qq(
e){
if(v.isArray(e))return e}var xN=hN(),eZ=xN.DOMParser,tZ=xN.XMLSerializer,nZ=cr(),TN=nZ.throwXmlTagNotFound,
SN=lf(),rZ=SN.last,oZ=SN.first,iZ=f.prototype.hasOwnProperty,aZ=Function.prototype.bind,mf=Function.
prototype.call,sZ=mf.bind(mf,aZ),uZ=sZ(mf,mf,iZ);function lZ(e){return/^[ \n\r\t]+$/.test(e)}
function cZ(e){
return{get:function(n){return e==="."?n:n&&(uZ(n,e)?n[e]:void 0)}}}function dZ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Gb={};function mZ(e,t,n){var r;if(Gb[
t]?
r=Gb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Gb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function pZ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function fZ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function gZ(e,t){
return e.lastIndexOf(t,0)===0}function hZ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function yZ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function bZ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function wZ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:cZ,warnFn:dZ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function vZ(e){return new tZ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function kZ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new eZ().parseFromString(e,
"text/xml")}var EN=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Nc=EN.map(
function(e){
var t=Jq(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function xZ(e){for(var t=Nc.length-1;t>=0;t--){var n=Nc[t];e=e.replace(n.rstart,n.end)}return e}
function TZ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Nc.length;r<o;r++)n=Nc[
r],
e=e.replace(n.rend,n.start);return e}function SZ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function EZ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var CZ=new RegExp(x.fromCharCode(160),"g");function RZ(e){return e.replace(
CZ," ")}function DZ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Zb(e,t){return e==="</"+t+">"}function Hb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function OZ(e,t,n){var r=CN(e,t,n);if(r!==null)return r;TN({position:"right",
element:t,
parsed:e,index:n})}function CN(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Zb(a.value,l)&&r--,Hb(a.value,l)&&r++,r===0)return o}
return null}function AZ(e,t,n){var r=RN(e,t,n);if(r!==null)return r;TN({position:"left",element:t,
parsed:e,
index:n})}function RN(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Hb(i.value,u)&&r--,Zb(i.value,u)&&r++,r===0)return o}return null}
function PZ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function NZ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function IZ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function $Z(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function _Z(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function FZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function MZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function LZ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function jZ(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var qb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function zZ(e){return qb.lastIndex=0,qb.test(e)}function BZ(e){return typeof e!="string"&&(e=x(e)),e.
replace(qb,"")}function UZ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function WZ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function KZ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}DN.exports={getPartWithDelimiters:KZ,endsWith:fZ,
startsWith:gZ,
isContent:LZ,isParagraphStart:IZ,isParagraphEnd:$Z,isBreakTag:_Z,isTagStart:PZ,isTagEnd:NZ,
isTextStart:FZ,
isTextEnd:MZ,isStarting:Hb,isEnding:Zb,isModule:jZ,uniq:yZ,getDuplicates:hZ,chunkBy:bZ,last:rZ,first:
oZ,
xml2str:vZ,str2xml:kZ,getRightOrNull:CN,getRight:OZ,getLeftOrNull:RN,getLeft:AZ,pregMatchAll:DZ,
convertSpaces:RZ,
charMapRegexes:Nc,hasCorruptCharacters:zZ,removeCorruptCharacters:BZ,getDefaults:wZ,wordToUtf8:xZ,
utf8ToWord:TZ,
concatArrays:SZ,pushArray:EZ,invertMap:UZ,charMap:EN,getSingleAttribute:pZ,setSingleAttribute:mZ,
isWhiteSpace:lZ,
stableSort:WZ}});var NN=Pe((oqe,PN)=>{"use strict";m();function GZ(e,t){return JZ(e)||HZ(e,t)||ZZ(e,
t)||qZ()}function qZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ZZ(e,t){
if(e){if(typeof e=="string")return ON(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ON(e,t):void 0}}function ON(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function HZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function JZ(
e){
if(v.isArray(e))return e}function on(e){"@babel/helpers - typeof";return on=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},on(e)}function VZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function AN(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,XZ(r.key),r)}}
function YZ(e,t,n){
return t&&AN(e.prototype,t),n&&AN(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function XZ(e){
var t=QZ(e,"string");return on(t)=="symbol"?t:t+""}function QZ(e,t){if(on(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(on(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var eH=(function(){
function e(){
VZ(this,e)}return YZ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(on(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(on(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(on(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(on(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(on(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(on(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(on(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(on(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(on(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=GZ(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(on(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(on(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(on(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();PN.exports=eH});
var $N=Pe((aqe,IN)=>{"use strict";m();var tH=Ot(),nH=tH.str2xml,rH="_rels/.rels";function oH(e){for(
var t=e.
files[rH],n=t?nH(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}IN.exports={getRelsTypes:oH}}
);var MN=Pe((uqe,FN)=>{"use strict";m();var iH=Ot(),aH=iH.str2xml,_N="[Content_Types].xml";function sH(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==_N&&(r[l]=p)}r[l]||(r[l]="")}),r}function uH(e){var t=e.files[_N],n=t?aH(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}FN.exports={collectContentTypes:sH,getContentTypes:uH}});
var Ri=Pe((cqe,LN)=>{"use strict";m();var lH=cr(),cH=lH.XTInternalError;function Mo(){}function hu(e){
return e}LN.exports=function(e){var t={on:Mo,set:Mo,getFileType:Mo,optionsTransformer:hu,preparse:hu,
matchers:function(){return[]},parse:Mo,getTraits:Mo,postparse:hu,errorsTransformer:hu,preResolve:Mo,
resolve:Mo,getRenderedMap:hu,render:Mo,nullGetter:Mo,postrender:hu};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new cH(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var ff=Pe((mqe,qN)=>{"use strict";m();function $c(e){
"@babel/helpers - typeof";return $c=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$c(e)}function dH(e){return fH(e)||
pH(e)||KN(e)||mH()}function mH(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pH(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function fH(e){
if(v.isArray(e))return Jb(e)}function WN(e,t){return yH(e)||hH(e,t)||KN(e,t)||gH()}function gH(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KN(e,t){
if(e){if(typeof e=="string")return Jb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Jb(e,t):void 0}}function Jb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function hH(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function yH(
e){
if(v.isArray(e))return e}function jN(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function GN(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?jN(f(n),!0).forEach(function(r){bH(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):jN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function bH(e,t,n){return(t=wH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function wH(e){var t=vH(e,"string");return $c(t)=="symbol"?t:
t+""}function vH(e,t){if($c(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if($c(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Xr=Ot(),kH=Xr.getRightOrNull,
xH=Xr.getRight,TH=Xr.getLeft,
SH=Xr.getLeftOrNull,EH=Xr.chunkBy,CH=Xr.isTagStart,RH=Xr.isTagEnd,zN=Xr.isContent,pf=Xr.last,Ic=Xr.first,
Yb=cr(),DH=Yb.XTTemplateError,OH=Yb.throwExpandNotFound,BN=Yb.getLoopPositionProducesInvalidXMLError;
function AH(e,t){if(e.length===0)return!1;var n=pf(e).substr(1);return n.indexOf(t)===0}function PH(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?AH(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function NH(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function IH(e,t,n){for(var r=PH(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(NH(l,r)){if(d){var p=SH(
e,l,t[0].offset),g=kH(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),S=EH(b,
function(U){
return CH(l,U)?"start":RH(l,U)?"end":null}),A=Ic(S),P=pf(S),N=A.filter(zN),I=P.filter(zN);if(N.length!==
1||I.length!==1)return 0}for(var _=$H(r),M=0,z=0;z<_.length;z++){var L=_[z],j=L.tag,B=L.position;j===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:BN({tag:Ic(t).part.value,offset:[Ic(t).part.
offset,pf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return _H(
r)?{}:{error:BN({tag:Ic(t).part.value,offset:[Ic(t).part.offset,pf(t).part.offset]})}}function $H(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Vb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Vb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function _H(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Vb(r),a=Vb(
o);if(i!==a)return!1}return!0}function FH(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
TH(n,o,t),i=xH(n,o,t)}catch(l){var s=GN({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}OH(s)}return[a,i]}}function UN(e,t,n,r){var o=WN(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function MH(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=FH(a,o,e,t);if(!s)continue;var u=WN(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var S,A=r[g];if(d=h.max(d,g>0?r[g-1].right:0),!(A.left<d)){var P=void 0;try{P=UN([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var N=t.onError(GN({part:A.part,rootError:I,postparsed:e,
expandOne:UN},t.errors));if(N==="ignore")continue}if(I instanceof DH)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(dH(P.inner))))}
}
return{postparsed:e,errors:n}}qN.exports={expandToOne:MH,getExpandToDefault:IH}});var gf=Pe((fqe,HN)=>{
"use strict";m();var LH="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
jH="application/vnd.ms-word.document.macroEnabled.main+xml",zH="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
BH="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",UH="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
WH="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",KH="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
GH="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",qH="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
ZH="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",HH="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
JH="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",VH="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
YH="application/vnd.ms-excel.sheet.macroEnabled.main+xml",XH="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
ZN=[LH,jH,zH,BH],QH={main:ZN,docx:[UH].concat(ZN,[GH,WH,KH]),pptx:[qH,ZH,HH,JH],xlsx:[VH,YH,
XH]};HN.exports=QH});var Xb=Pe((hqe,JN)=>{"use strict";m();var eJ="application/vnd.openxmlformats-package.core-properties+xml",
tJ="application/vnd.openxmlformats-officedocument.extended-properties+xml",nJ="application/vnd.openxmlformats-officedocument.custom-properties+xml",
rJ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",oJ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
iJ="application/vnd.ms-office.drawingml.diagramDrawing+xml";JN.exports={settingsContentType:rJ,
coreContentType:eJ,appContentType:tJ,customContentType:nJ,diagramDataContentType:oJ,
diagramDrawingContentType:iJ}});var QN=Pe((bqe,XN)=>{"use strict";m();function _c(e){
"@babel/helpers - typeof";return _c=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},_c(e)}function aJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function VN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,uJ(r.key),r)}}function sJ(e,t,n){return t&&VN(e.prototype,t),n&&VN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function uJ(e){var t=lJ(e,"string");return _c(t)=="symbol"?t:t+""}
function lJ(e,t){
if(_c(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var cJ=Ot(),dJ=cJ.pushArray,mJ=Ri(),Qb=gf(),yu=Xb(),pJ=yu.settingsContentType,fJ=yu.
coreContentType,gJ=yu.appContentType,hJ=yu.customContentType,yJ=yu.diagramDataContentType,bJ=yu.diagramDrawingContentType,
YN=[pJ,fJ,gJ,hJ,yJ,bJ],wJ=(function(){function e(){aJ(this,e),this.name="Common"}return sJ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<YN.length;i++){
var a=YN[i];o[a]&&dJ(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=Qb[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,S=o[g];b<S.length;b++){var A=S[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Qb.main.
indexOf(g)!==-1||g===Qb.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
XN.exports=function(){return mJ(new wJ)}});var aI=Pe((vqe,iI)=>{"use strict";m();function Fc(e){
"@babel/helpers - typeof";return Fc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Fc(e)}function vJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function eI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,xJ(r.key),r)}}function kJ(e,t,n){return t&&eI(e.prototype,t),n&&eI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function xJ(e){var t=TJ(e,"string");return Fc(t)=="symbol"?t:t+""}
function TJ(e,t){
if(Fc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var SJ=cr(),hf=SJ.getScopeParserExecutionError,EJ=lf(),tI=EJ.last,CJ=Ot(),bu=CJ.concatArrays;
function nI(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function rI(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var g=r.scopeLindex[u];a=nI(a,function(b){return b.lIndex===g}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return nI(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw hf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return rI.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw hf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function oI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw hf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?oI.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw hf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var RJ=(function(){function e(t){vJ(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return kJ(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,tI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,tI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=rI.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return oI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:bu([this.scopeTypes,[this.scopeType]]),scopeList:bu([
this.
scopeList,[n]]),scopePath:bu([this.scopePath,[r]]),scopePathItem:bu([this.scopePathItem,[o]]),
scopePathLength:bu(
[this.scopePathLength,[a]]),scopeLindex:bu([this.scopeLindex,[i.lIndex]])})}}])})();iI.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new RJ(e)}});var tw=Pe((xqe,yI)=>{"use strict";m();function Lc(e){"@babel/helpers - typeof";
return Lc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lc(e)}function fI(e,t){return PJ(e)||
AJ(e,t)||OJ(e,t)||DJ()}function DJ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function OJ(e,t){
if(e){if(typeof e=="string")return sI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?sI(e,t):void 0}}function sI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function AJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function PJ(
e){
if(v.isArray(e))return e}function uI(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function wu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?uI(f(n),!0).forEach(function(r){NJ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):uI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function NJ(e,t,n){return(t=IJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function IJ(e){var t=$J(e,"string");return Lc(t)=="symbol"?t:
t+""}function $J(e,t){if(Lc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Lc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Ta=cr(),lI=Ta.getUnclosedTagException,
_J=Ta.getUnopenedTagException,
FJ=Ta.getDuplicateOpenTagException,MJ=Ta.getDuplicateCloseTagException,cI=Ta.throwMalformedXml,LJ=Ta.
throwXmlInvalid,dI=Ta.XTTemplateError,bf=Ot(),jJ=bf.isTextStart,zJ=bf.isTextEnd,mI=bf.wordToUtf8,BJ=bf.
pushArray,gI=0,hI=1,Mc=2,yf=3;function UJ(e,t){return e[0]<=t.offset&&t.offset<e[1]}function WJ(e,t){
return jJ(e)?(t&&cI(),!0):zJ(e)?(t||cI(),!1):t}function KJ(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function GJ(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&LJ(e,d);var g=e.slice(d,r+1),b=KJ(g),S=b.tag,A=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:A,text:P,offset:d,value:g,tag:S})}return c}function qJ(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(a=t.substr(g,p-g),o&&
d==="start"){if(g+b===p&&(a=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(FJ({xtag:a,offset:
g})),
i=c,l.push(wu(wu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(lI({xtag:mI(a),offset:g})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(a=t.substr(g-4,p-g+b+4),r.push(MJ({xtag:a,offset:g}
)),
i=c,l.push(wu(wu({},c),{},{error:!0})),l):(r.push(_J({xtag:a,offset:p})),i=c,l.push(wu(wu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(lI({xtag:mI(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function ZJ(e,t){
return e===-1&&t===-1?gI:e===t?hI:e===-1||t===-1?t<e?Mc:yf:e<t?Mc:yf}function HJ(e){var t=e.split(
" ");
if(t.length!==2){var n=new dI("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=fI(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new dI("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function JJ(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=ZJ(u,l);switch(p===hI&&(p=s?yf:Mc),p){case gI:return r;case yf:s=!1,a=l,c="end",
d=i.length;break;case Mc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Mc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,g-a-o.length-1),A=HJ(S),P=fI(
A,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function pI(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=JJ(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=qJ(a,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,S=0,A=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,M=[_,_+I.value.length],
z=I.value,L=[];S<p.length&&UJ(M,p[S]);)L.push(p[S]),S++;var j=[],B=0;b>0&&(B=b,b=0);for(var U=0;U<L.
length;U++){var G=L[U],Z=z.substr(B,G.offset-_-B);if(G.changedelimiter){G.position==="start"?Z.length>
0&&j.push({type:"content",value:Z}):B=G.offset-_+G.length;continue}Z.length>0&&(j.push({type:
"content",value:Z}),B+=Z.length);var X={type:"delimiter",position:G.position,offset:B+_};j.push(X),B=G.offset-
_+G.length}b=B-z.length;var ee=z.substr(B);ee.length>0&&j.push({type:"content",value:ee}),A.push(j)}
return{parsed:A,errors:g}}function ew(e){return e.type==="content"&&e.position==="insidetag"}
function VJ(e){
return e.filter(ew)}function YJ(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=WJ(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&ew(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}yI.exports={parseDelimiters:pI,parse:function(t,n,r,o){YJ(t,o);for(var i=pI(VJ(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(ew(p)){for(var g=0,b=a[l];g<b.length;
g++){
var S=b[g];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}BJ(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=GJ(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var wI=Pe((Sqe,bI)=>{"use strict";m();function nw(e){return t7(e)||e7(e)||QJ(e)||
XJ()}function XJ(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function QJ(e,t){
if(e){if(typeof e=="string")return rw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?rw(e,t):void 0}}function e7(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function t7(e){if(v.isArray(e))return rw(e)}function rw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function jc(e){return e.type==="placeholder"}
function n7(e){var t={},n=[{items:e.filter(jc),parents:[],path:[]}];function r(j,B,U){U.length&&
n.push({items:U,parents:[].concat(nw(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(nw(B.path),[j.value]):nw(B.path)})}function o(j,B){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,G=j,Z=0;Z<U;Z++)G=G[B[Z]];return G}function i(j,B){
for(var U=B.
length,G=0;G<B.length;G++){var Z=B[G],X=typeof Z.lIndex=="number"?Z.lIndex:parseInt(Z.lIndex.split(
"-")[0],10);X>j.lIndex&&U--}return U}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,a,p.attrParsed[g].filter(
jc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(jc));continue}if(p.cellParsed){for(var A=0,P=p.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=s)[_=N.value]||(I[_]={}),r(N,a,N.subparsed.filter(jc))}else{var M,z,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[z=N.value]||(M[z]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
bI.
exports={getTags:n7,isPlaceholder:jc}});var kI=Pe((Cqe,vI)=>{"use strict";m();var r7=Ot(),o7=r7.pushArray;
function i7(e,t){return t instanceof
E?o7(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function a7(e,t){if(console.log(C.stringify({error:e},i7,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}vI.exports=a7});var ow=Pe((Dqe,xI)=>{"use strict";m();var s7=Ot(),
u7=s7.pregMatchAll;xI.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=u7(i,r.content),r}});var SI=Pe((Aqe,TI)=>{
"use strict";m();function zc(e){"@babel/helpers - typeof";return zc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zc(e)}var l7=new RegExp(x.fromCharCode(
160),"g");function vu(e){return e.replace(l7," ")}function c7(e,t){var n=zc(e);if(n==="string")return vu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(vu(t));if(n==="function")return!!e(t)}
function d7(e,t){var n=zc(e);if(n==="string")return vu(t).substr(e.length);if(e instanceof RegExp)return vu(
t).match(e)[1];if(n==="function")return e(t)}function m7(e,t){var n=zc(e);if(n==="string")return[t,
vu(
t).substr(e.length)];if(e instanceof RegExp)return vu(t).match(e);if(n==="function")return[t,e(t)]}
TI.
exports={match:c7,getValue:d7,getValues:m7}});var OI=Pe((Nqe,DI)=>{"use strict";m();function Bc(e){
"@babel/helpers - typeof";return Bc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bc(e)}function EI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Di(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?EI(f(n),!0).forEach(function(r){
p7(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):EI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function p7(e,t,
n){
return(t=f7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function f7(e){var t=g7(e,"string");return Bc(t)=="symbol"?t:t+""}function g7(e,t){if(Bc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Bc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function CI(e,t){return w7(e)||b7(e,t)||y7(e,t)||h7()}function h7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function y7(e,t){
if(e){if(typeof e=="string")return RI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?RI(e,t):void 0}}function RI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function b7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function w7(
e){
if(v.isArray(e))return e}var wf=Ot(),v7=wf.wordToUtf8,iw=wf.pushArray,k7=wf.isParagraphStart,x7=wf.isBreakTag,
aw=SI(),T7=aw.match,S7=aw.getValue,E7=aw.getValues;function C7(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new E(
"module matcher returns a non array");iw(n,i)}}return n}function R7(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=CI(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=CI(c,2);l.value=d[1]}r.push(Di({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function D7(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=T7,t.getValue=S7,t.getValues=E7;var a=C7(n,t),s=R7(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var O7={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return D7(d,Di(Di(Di({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
v7(i))),iw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(x7(c)||k7(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Di(Di({},u),{},{postparse:
function(b,S){
return a(b,Di(Di({},u),S))},getTraits:o}));if(p!=null){if(p.errors){iw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};DI.exports=O7});var sw=Pe(($qe,AI)=>{"use strict";
m();function A7(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}AI.exports=A7});var $I=Pe((Fqe,II)=>{"use strict";m();var NI=cr(),P7=NI.throwUnimplementedTagType,
N7=NI.XTScopeParserError,
I7=Ot(),PI=I7.pushArray,$7=sw();function _7(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function F7(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=$7(u,e);var l=void 0;try{l=_7(u,e)}catch(g){if(g instanceof N7){o.push(g),i.push(
u);continue}throw g}if(l){l.errors&&PI(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}P7(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
PI(
c,p):p&&c.push(p)}return{errors:o,parts:c}}II.exports=F7});var FI=Pe((Lqe,_I)=>{"use strict";m();
function M7(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function L7(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function j7(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(M7(s));L7(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}_I.exports=j7});var WI=Pe((zqe,UI)=>{"use strict";m();function Uc(e){
"@babel/helpers - typeof";return Uc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Uc(e)}function MI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function LI(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?MI(f(n),!0).forEach(function(r){
z7(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):MI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function z7(e,t,
n){
return(t=B7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function B7(e){var t=U7(e,"string");return Uc(t)=="symbol"?t:t+""}function U7(e,t){if(Uc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Uc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var W7=Ot(),jI=W7.pushArray,K7=sw();function G7(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function BI(e,t,n,r){var o=G7(e,LI(LI({},r),{},{
resolvedId:K7(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?jI(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?jI(n,i):n.push(i)})}function q7(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=Z7(
e,n,t);return i?i.then(function(){return zI(e,n,t)}):zI(e,n,t)}function Z7(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return BI(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function zI(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(BI(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
UI.exports=q7});var qI=Pe((Uqe,GI)=>{"use strict";m();var Wc=Ot(),ku=Wc.startsWith,H7=Wc.endsWith,uw=Wc.isStarting,
KI=Wc.
isEnding,J7=Wc.isWhiteSpace,V7=gf();function Y7(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||J7(o)||ku(o,"<w:bookmarkEnd")||(H7(t,"</w:tbl>")&&!ku(o,"<w:p")&&!ku(o,"<w:tbl")&&!ku(o,
"<w:sectPr")&&!ku(o,"</w:ftr>")&&!ku(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function X7(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;V7.docx.indexOf(t.contentType)!==-1&&(e=Y7(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,g=null,
b=0,S=e.length;b<S;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(KI(A,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(uw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(KI(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=g.join("")+c+A)}g=null}else{g&&g.push(A);for(var M=0,
z=l.length;M<z;M++)if(uw(A,l[M])){r=-1,g=null;break}}r===-1&&uw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[A]))}}return e}GI.exports=X7});var e$=Pe((Kqe,QI)=>{
"use strict";m();function Kc(e){"@babel/helpers - typeof";return Kc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Kc(e)}function Q7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ZI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,tV(r.key),r)}}function eV(e,t,n){return t&&ZI(e.prototype,t),n&&ZI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function tV(e){var t=nV(e,"string");return Kc(t)=="symbol"?t:t+""}
function nV(e,t){
if(Kc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Kc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var cw=Ot(),HI=cw.pushArray,rV=cw.wordToUtf8,oV=cw.convertSpaces,iV=ow(),JI=tw(),lw=OI(
),
VI=$I(),aV=FI(),YI=WI(),sV=qI(),uV=Function.prototype.bind,XI=Function.prototype.call,lV=XI.bind(XI,
uV);function cV(e,t){for(var n=iV(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return rV(oV(r.join("")))}QI.exports=(function(){function e(t,n){Q7(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return eV(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=YI;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return YI(o).then(function(d){for(var p=d.resolved,g=d.errors,b=0;b<g.length;
b++){
var S,A=g[b];A instanceof E||(A=new E(A)),(S=A).properties||(S.properties={}),A.properties.file=i,g[
b]=
A}if(g.length!==0)throw g;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return cV(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=JI.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=JI.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;HI(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=lw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=lw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=lw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),HI(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:lV(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=VI,r.joinUncorrupt=sV;var o=VI(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=aV(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var g$=Pe((qqe,f$)=>{
"use strict";m();function Zc(e){"@babel/helpers - typeof";return Zc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zc(e)}function t$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Oi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?t$(f(n),!0).forEach(function(r){
dV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):t$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function dV(e,t,
n){
return(t=d$(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function mV(e,t){return hV(e)||gV(e,t)||fV(e,t)||pV()}function pV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fV(e,t){
if(e){if(typeof e=="string")return n$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?n$(e,t):void 0}}function n$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function gV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function hV(
e){
if(v.isArray(e))return e}function yV(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function r$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,d$(r.key),r)}}function bV(e,t,n){
return t&&r$(e.prototype,t),n&&r$(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function d$(e){
var t=wV(e,"string");return Zc(t)=="symbol"?t:t+""}function wV(e,t){if(Zc(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var dr=Ot(),vV=dr.chunkBy,
vf=dr.last,pw=dr.isParagraphStart,dw=dr.isModule,o$=dr.pushArray,m$=dr.isParagraphEnd,kV=dr.isContent,
qc=dr.startsWith,fw=dr.isTagEnd,xu=dr.isTagStart,mw=dr.getSingleAttribute,i$=dr.setSingleAttribute,
xV=gf(),
TV=Ri(),SV=Ot(),a$=SV.isWhiteSpace,Gc="loop";function EV(e){for(var t=0;t<e.length;t++){var n=e[t];
if(kV(
n))return!0}return!1}function CV(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function p$(e){var t=CV(e.subparsed);return t!=null&&t.tag!=="w:t"}function RV(e){return e.
hasPageBreak&&p$(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function DV(e){return e.length&&
pw(e[0])&&m$(vf(e))}function s$(e){return EV(e)?0:e.length}function u$(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function OV(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function AV(e){for(var t=0;t<e.length;t++){var n=e[t];if(xu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function PV(e){for(var t=0;t<e.length;t++){var n=e[t];if(xu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function NV(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function IV(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&qc(o,"<w:sectPr")&&(n=!0),n&&(qc(o,"<w:type")&&(t=!0),!t&&qc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function $V(e){for(var t=0,
n=0;n<e.length;n++)!qc(e[n],"<w:headerReference")&&!qc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function l$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function c$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function _V(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];xu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),fw("w:sectPr",o)&&(n=null)}return t}function FV(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];xu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),fw("w:sectPr",o)&&(t=!1)}return n}function MV(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(fw("w:sectPr",o)&&(n=!0),xu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),pw(o)){if(t.length>0)return t.join("");break}}return""}var LV=(function(
){
function e(){yV(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return bV(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;xV.main.indexOf(
o)!==-1&&(this.sects=_V(n))}},{key:"matchers",value:function(){var n=Gc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=mV(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];dw(s,Gc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=FV(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&AV(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){PV(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=MV(n)}if(!o||o.expandTo!=="auto"||o.module!==Gc||!DV(n))return n;o.paragraphLoop=
!0;var l=0,c=vV(n,function(S){return pw(S)&&(l++,l===1)?"start":m$(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=vf(c),g=s$(d),b=s$(p);return g>0&&c[1][0].type==="content"&&a$(c[1][0].value)&&(g+=1),b>0&&vf(c[c.
length-2]).type==="content"&&a$(vf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=l$(d),o.hasPageBreak=
l$(p),c$(d)&&(g=0),c$(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!dw(n,Gc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(Oi(Oi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Oi(Oi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var g=[],b=0;b<p.length;b++){var S=p[
b],
A=S.resolved,P=S.errors;o$(c,P),g.push(A)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!dw(n,Gc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+mw(u.value,"h")),s-=l;var c=0,d=p$(n);function p(A,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),_=0,M=n.subparsed;_<M.length;_++){
var z=M[_];if(xu("a16:rowId",z)){var L=+mw(z.value,"val")+c;c=1,z.value=i$(z.value,"val",L)}}var j=r.
render(Oi(Oi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&u$(
j);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(j.parts=$V(j.parts)),
n.addContinuousType&&(j.parts=IV(j.parts))):n.addNextPage&&NV(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&u$(j),n.hasPageBreakBeginning&&d&&OV(j);for(var U=0,G=j.parts;U<G.length;U++){var Z=G[
U];
i.push(Z)}o$(a,j.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:RV(n)||"",
errors:a};if(s!==0){var S=+mw(
o.lastExt.value,"cy");o.lastExt.value=i$(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Oi(
Oi({},r),{},{basePart:n})),errors:a}}}])})();f$.exports=function(){return TV(new LV)}});var k$=Pe((
Hqe,v$)=>{"use strict";m();function Hc(e){"@babel/helpers - typeof";return Hc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Hc(e)}function jV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function h$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,BV(r.key),r)}}function zV(e,t,n){return t&&h$(e.prototype,t),n&&h$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function BV(e){var t=UV(e,"string");return Hc(t)=="symbol"?t:t+""}
function UV(e,t){
if(Hc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Hc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var WV=Ri(),Jc=Ot(),KV=Jc.isTextStart,GV=Jc.isTextEnd,qV=Jc.endsWith,ZV=Jc.startsWith,
y$=Jc.pushArray,b$='<w:t xml:space="preserve">',HV=b$.length,w$="</w:t>",JV=w$.length;function VV(e){
return KV(e)&&e.tag==="w:t"}function gw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function YV(e,t){
return e&&
e.basePart&&t.length>1}var XV=(function(){function e(){jV(this,e),this.name="SpacePreserveModule"}
return zV(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return VV(d)&&(i=!0,s=o.length),i?(o.push(d),YV(r,o)&&
(a=r.basePart.endLindex,o[0].value=gw(o,0)),u(d,o)&&(o[s].value=gw(o,s),a=d.endLindex),GV(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=gw(o,s)),y$(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return y$(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&ZV(s,w$)&&(n[r]=n[r].substr(0,n[r].length-HV)+"<w:t/>",s=s.substr(JV),n[i]=s),o=qV(
s,b$),r=i}return n}}])})();v$.exports=function(){return WV(new XV)}});var R$=Pe((Vqe,C$)=>{
"use strict";m();function Vc(e){"@babel/helpers - typeof";return Vc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Vc(e)}function QV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function x$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,tY(r.key),r)}}function eY(e,t,n){return t&&x$(e.prototype,t),n&&x$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function tY(e){var t=nY(e,"string");return Vc(t)=="symbol"?t:t+""}
function nY(e,t){
if(Vc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var rY=ff(),S$=Ot(),oY=S$.isContent,T$=S$.getPartWithDelimiters,E$=cr(),iY=E$.throwRawTagShouldBeOnlyTextInParagraph,
aY=E$.getInvalidRawXMLValueException,sY=Ri(),hw="rawxml";function uY(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];oY(l)&&
iY({paragraphParts:a,part:t})}return t}var lY=(function(){function e(){QV(this,e),this.name="RawXmlModule",
this.prefix="@"}return eY(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,hw]]}},{key:"postparse",
value:function(n){
var r=this;return rY.expandToOne(n,{moduleName:hw,getInner:uY,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(T$(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==hw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[aY({tag:n.value,value:o,
partDelims:T$(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();C$.exports=function(){return sY(new lY)}});
var O$=Pe((Xqe,D$)=>{"use strict";m();function cY(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}D$.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=cY(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var $$=Pe(
(eZe,I$)=>{"use strict";m();function Yc(e){"@babel/helpers - typeof";return Yc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}function dY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function A$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,pY(r.key),r)}}function mY(e,t,n){return t&&A$(e.prototype,t),n&&A$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function pY(e){var t=fY(e,"string");return Yc(t)=="symbol"?t:t+""}
function fY(e,t){
if(Yc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Yc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var gY="expandPair",hY=O$(),ww=Ot(),yY=ww.getLeft,bY=ww.getRight,bw=ww.pushArray,wY=Ri(
),
vY=ff(),kY=vY.getExpandToDefault,vw=cr(),P$=vw.getUnmatchedLoopException,xY=vw.getClosingTagNotMatchOpeningTag,
N$=vw.getUnbalancedLoopException;function TY(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function yw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function SY(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(P$(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(yw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(yw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(yw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(xY({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
P$(c))}return{traits:[],errors:n}}function EY(e){var t={},n=[],r=[],o=[];for(bw(o,e);o.length>0;){
var i=SY(
o);bw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=TY(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var CY=(function(){function e(){dY(this,e),this.name="ExpandPairTrait"}return mY(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&bw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(gY,n,r);u=u.map(function(N){return N||[]}),u=
hY(u);var l=EY(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var _=kY(n,N,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||s==="text"){
var M=N[0].offset,z=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(N$(N,g)),g=N,p=z,[M,z]}var L,j;try{L=yY(n,I,N[0].offset)}catch(B){d.push(B)}try{j=bY(n,I,N[1].offset)}
catch(B){
d.push(B)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(N$(N,g)),p=j,g=N,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,P=n.reduce(function(N,I,_){var M=S<c.length&&
b[S][0]<=_&&_<=b[S][1],z=c[S],L=b[S];if(!M)return N.push(I),N;if(L[0]===_&&(A=[]),z[0].offset!==_&&z[
1].
offset!==_&&A.push(I),L[1]===_){var j=n[z[0].offset];j.subparsed=a(A,{basePart:j}),j.endLindex=z[1].
part.lIndex,delete j.location,delete j.expandTo,N.push(j),S++;for(var B=b[S];B&&B[0]<_;)S++,B=b[S]}
return N},
[]);return{postparsed:P,errors:d}}}])})();I$.exports=function(){return wY(new CY)}});var j$=Pe((nZe,
L$)=>{"use strict";m();function Xc(e){"@babel/helpers - typeof";return Xc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function RY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,OY(r.key),r)}}function DY(e,t,n){return t&&_$(e.prototype,t),n&&_$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function OY(e){var t=AY(e,"string");return Xc(t)=="symbol"?t:t+""}
function AY(e,t){
if(Xc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var PY=Ri(),M$=cr(),NY=M$.getScopeCompilationError,IY=M$.getCorruptCharactersException,
kw=Ot(),F$=kw.utf8ToWord,$Y=kw.hasCorruptCharacters,_Y=kw.removeCorruptCharacters,kf=Xb(),FY=kf.settingsContentType,
MY=kf.coreContentType,LY=kf.appContentType,jY=kf.customContentType,zY=[FY,MY,LY,jY],BY={docx:"w",
pptx:"a"},UY=(function(){function e(){RY(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return DY(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=BY[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(NY({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(zY.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=_Y(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&$Y(c))return{errors:[IY({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):F$(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(F$(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
L$.exports=function(){return PY(new UY)}});var G$=Pe((oZe,K$)=>{"use strict";m();var z$=g$(),WY=k$(),
B$=R$(),U$=$$(),W$=j$();function KY(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[z$,WY,U$,B$,W$],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function GY(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[z$,U$,B$,W$],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}K$.exports={docx:
KY,pptx:GY}});var c_=Pe((aZe,Cw)=>{"use strict";m();var qY=["modules"];function q$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Qr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?q$(f(n),!0).forEach(function(r){ZY(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):q$(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function ZY(e,t,n){return(t=t_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Z$(e,t){return YY(e)||VY(e,t)||JY(e,t)||HY()}
function HY(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function JY(e,t){
if(e){if(typeof e=="string")return H$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?H$(e,t):void 0}}function H$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function VY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function YY(
e){
if(v.isArray(e))return e}function Su(e){"@babel/helpers - typeof";return Su=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Su(e)}function XY(e,t){if(e==null)return{};var n,r,o=QY(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function QY(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function eX(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function J$(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,t_(r.key),r)}}function tX(e,t,n){return t&&J$(e.prototype,t),n&&J$(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function t_(e){var t=nX(e,"string");return Su(t)=="symbol"?t:t+""}
function nX(e,t){
if(Su(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Su(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var gn=Ot(),Mt=NN(),rX=Mt.object({allowUnopenedTag:Mt.boolean().optional(),
allowUnclosedTag:Mt.
boolean().optional(),allowUnbalancedLoops:Mt.boolean().optional(),changeDelimiterPrefix:Mt.string().
optional().nullable()}),oX=Mt.object({delimiters:Mt.object({start:Mt.string().nullable(),end:Mt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Mt.object({}).optional(),paragraphLoop:Mt.boolean().
optional(),parser:Mt.function().optional(),errorLogging:Mt.union([Mt.boolean(),Mt.string()]).optional(
),
linebreaks:Mt.boolean().optional(),nullGetter:Mt.function().optional(),syntax:rX.optional(),
stripInvalidXMLChars:Mt.
boolean().optional(),warnFn:Mt.function().optional()}).strict(),iX=$N(),n_=iX.getRelsTypes,r_=MN(),
o_=r_.
collectContentTypes,i_=r_.getContentTypes,a_=Ri(),aX=ff(),sX=QN(),uX=aI(),V$=tw(),lX=wI(),xw=lX.getTags,
s_=kI(),Lo=cr(),u_=Lo.throwMultiError,cX=Lo.throwResolveBeforeCompile,dX=Lo.throwRenderInvalidTemplate,
mX=Lo.throwRenderTwice,ed=Lo.XTInternalError,pX=Lo.XTTemplateError,fX=Lo.throwFileTypeNotIdentified,
gX=Lo.throwFileTypeNotHandled,xf=Lo.throwApiVersionError;gn.getRelsTypes=n_;gn.traits=aX;gn.moduleWrapper=
a_;gn.collectContentTypes=o_;gn.getContentTypes=i_;var Y$=gn.getDefaults,hX=gn.str2xml,yX=gn.xml2str,
Ew=gn.concatArrays,X$=gn.uniq,bX=gn.getDuplicates,wX=gn.stableSort,Tw=gn.pushArray,Q$=gn.utf8ToWord,
vX=gn.invertMap,kX="[Content_Types].xml",xX="_rels/.rels",eo=[3,48,0];function TX(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=bX(t);if(o.length>0)throw new ed(
'Detected duplicate module "'.concat(o[0],'"'))}function SX(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function EX(e){return wX(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Qc(e){var t=[];for(var n in e)t.push(n);for(var r=[
kX,xX],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function l_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Tu(e,t){if(e.hideDeprecations!==!0)
return l_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Sw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function e_(e){var t=e.compiled;e.errors=Ew(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&s_(e.errors,e.options.errorLogging),u_(e.
errors))}function CX(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Sa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=XY(n,qY);if(eX(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[sX()],this.xmlDocuments={},arguments.length===0)l_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),CX(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return tX(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&xf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==eo[0]&&xf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:eo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(eo.join("."))}),n[1]>eo[1]&&xf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:eo,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(eo.join("."))}
),
n[1]===eo[1]&&n[2]>eo[2]&&xf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:eo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(eo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new ed(
"attachModule() should not be called manually when using the v4 constructor");Tu(this,"attachModule");
var r=Su(n);if(r==="function")throw new ed(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new ed("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=a_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Sw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=oX.
validate(n);if(i.success===!1)throw new E(i.error);Tu(this,"setOptions"),this.options={};var a=Y$();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=Q$(this.delimiters.start)),(o=this.delimiters).end&&(o.end=Q$(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Tu(this,"loadZip"),n.loadAsync)throw new ed(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Ew([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Sw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=uX({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Tu(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||cX(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:V$}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],g=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){
var A=r.
compiled[g];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){Tw(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&s_(o,r.options.
errorLogging),u_(o)),Ew(c)})})}},{key:"compile",value:function(){if(Tu(this,"compile"),this.updateFileTypeConfig(
),
TX(this.modules),this.modules=EX(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=X$(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=hX(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;
g<
b.length;g++){var S=b[g];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){
var M=_[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),e_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=n_(this.zip);var n=i_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=o_(r,o,this.zip),this.invertedContentTypes=vX(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&gX(s),s||fX(this.zip),SX(this),Sw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var g=new pX(d);
throw g.properties={id:p,explanation:d},
g}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&mX(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&dX(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:V$}),this.mapper||(this.mapper=this.modules.reduce(function(z,L){
return L.
getRenderedMap(z)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=Z$(c,3),p=d[1],g=d[2],b=0,S=this.modules;b<S.length;
b++){
var A=S[b];if(A.preZip){var P=A.preZip(p,g);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=Z$(r[N],2),_=I[0],M=I[1];this.zip.file(_,M,{createFolders:!0})}return e_(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=yX(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Tu(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=Y$(),a=Tw(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Tw(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=X$(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:xw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:xw(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:xw(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Qr(Qr({compression:"DEFLATE",fileOrder:Qc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Qr(Qr({compression:"DEFLATE",fileOrder:Qc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Qr(Qr({compression:"DEFLATE",
fileOrder:Qc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Qr(Qr({
compression:"DEFLATE",fileOrder:Qc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Qr(Qr({compression:"DEFLATE",fileOrder:Qc},n),{},{type:"arraybuffer"}))}}])})();Sa.DocUtils=
gn;Sa.Errors=cr();Sa.XmlTemplater=e$();Sa.FileTypeConfig=G$();Sa.XmlMatcher=ow();Cw.exports=Sa;Cw.exports.
default=Sa});var d_={};yg(d_,{Docxtemplater:()=>m_.default});var m_,p_=wd(()=>{"use strict";m();m_=uL(
c_(),1)});var aoe={};yg(aoe,{acceptRowOrder:()=>Mre,answerFix:()=>ooe,answerQuestions:()=>Lre,
applyFixes:()=>toe,
changeSettings:()=>zre,checkSheets:()=>hre,chooseLanguage:()=>Bre,closeAndCompute:()=>kre,closeStage:
()=>Kre,
collectJudgeFiles:()=>Xre,computeRanking:()=>Rre,computeTop:()=>yre,createWorkbook:()=>$re,decide:()=>Tre,
decideResult:()=>Jre,explainRules:()=>qre,exportDocuments:()=>Ore,getState:()=>Ere,
makeAwardDocuments:()=>vre,
makeDocuments:()=>Dre,makeJudgeFiles:()=>Yre,makeJudgeTabs:()=>Fre,markFindings:()=>ioe,onInstall:()=>fre,
onOpen:()=>pre,openRanking:()=>wre,openSidebar:()=>gre,openTemplate:()=>Pre,prepareJudgeTabs:()=>bre,
prepareObjections:()=>Hre,preparePlenary:()=>Zre,preparePlenaryTab:()=>xre,previewFixes:()=>eoe,
readDetails:()=>jre,
readJudgeFiles:()=>Vre,readOwnFixes:()=>roe,readTemplate:()=>Are,reopenStage:()=>Gre,restoreTemplate:
()=>Ire,
showCell:()=>Wre,showRanking:()=>Ure,takeList:()=>_re,undoFixes:()=>noe,uploadTemplate:()=>Nre,
validateWorkbook:()=>Cre,
verify:()=>Sre,verifyResult:()=>Qre});m();m();m();m();function vg(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function pv(e,t){return typeof t=="bigint"?t.toString():t}var wg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function fv(e){return new wg(e)}function gv(e){return e==null}function kd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function xd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function hv(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function kg(e){
var t;return(t=hv(e._zod.def))!=null?t:e._zod.def.shape}function yv(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return xd(this,t,r),r},enumerable:!0,configurable:!0})}function bv(e,t,n){t in e?xd(e,t,n):
e[t]=n}function lL(e,t,n,r){let o=kg(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?yv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):bv(e,i,r?r(a.value,i):a.value))}}
function cL(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?yv(e,n,(
)=>t[n]):
bv(e,n,r.value))}}function wv(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var xg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function vd(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Td(e){if(vd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(vd(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Tg(e){
return Td(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var vv=new k(
["string","number","symbol"]);function Zu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Hu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Bt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function kv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var xv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Tv(
e,t){if(!Td(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=kg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Hu(e,wv(e._zod.def,{shape:dL(e,t)}))}function dL(e,t){let n={};return lL(
n,e,Reflect.ownKeys(kg(e))),cL(n,t),n}function mr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Sv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Ar(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function qu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Sg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Sd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function ao(e,t,n){var u,l,c,d,p,g,b,S,A,P,N,I,
_,M,z,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(z=(_=(N=(A=qu((S=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?A:qu(i==null?void 0:i(e)))!=null?N:qu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:qu((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:qu((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var mL=/[\uD800-\uDBFF]/;function Ev(e){let t=e.length;if(!mL.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Cv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Rv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):pL(e,n,r.value)}}function Fi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Eg(e,t,n){return Fi(e,t,n,!1)}function pL(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Fi(this,t,n.bind(
this))},set(r){Fi(this,t,r)}})}function fL(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var bg,
Wo=!1,gL={configurable:!0,get(){Wo=!0}};function an(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
bg!==e._zod){bg=void 0;return}bg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,gL);let o=Wo;Wo=!1;try{let i=n(this);return Wo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Wo=Wo||o,i}catch(i){throw delete this[t],Wo=Wo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Dv(e,t,n,r){let o=fL(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ov;var Cg={value:void 0,enumerable:!1},Av="captureStackTrace"in E?
E:null;function hL(e){let t=Av;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Av=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{Cg.value=new i(b);try{f.defineProperty(g,"_zod",Cg)}
finally{
Cg.value=void 0}}if(g._zod.traits.add(e),t(g,b),s){let A=f.getPrototypeOf(g),P=g._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:A;s.has(I)||(s.add(I),Rv(I,a))}let S=d.prototype;
for(let A in S)f.prototype.hasOwnProperty.call(S,A)&&(A in g||(g[A]=S[A].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(g){var P;
let b=r!=null&&r.Parent?hL(c):this;u(b,g);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,T.hasInstance,{value:g=>{var b,S;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(S=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var so=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Pv;(Pv=(Ov=globalThis).__zod_globalConfig)!=null||
(Ov.__zod_globalConfig={});var Li=globalThis.__zod_globalConfig;
function uo(e){return e&&f.assign(Li,e),Li}m();m();function yL(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,pv,2)),e.
message}function bL(e){this._zod.message=e}var wL={get:yL,set:bL,enumerable:!0,configurable:!0},Dg={
value:void 0,enumerable:!1},Nv=new WeakSet([f.prototype,E.prototype]),Iv=(e,t)=>{e.name="$ZodError",
Dg.value=t,f.defineProperty(e,"issues",Dg),Dg.value=void 0,f.defineProperty(e,"message",wL);let n=f.
getPrototypeOf(e);Nv.has(n)||(Nv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},poe=ke(
"$ZodError",Iv),Ju=ke("$ZodError",Iv,void 0,{Parent:E});var kL=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new so;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>ao(d,a,uo())));throw xg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Og=kL(Ju),xL=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>ao(d,a,uo())));throw xg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Ag=xL(Ju),TL=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new so;return i.issues.length?$v(e,i.issues,
o):{success:!0,data:i.value}},rt=TL(Ju);function $v(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>ao(o,n,uo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var SL=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?$v(e,i.issues,o):{success:!0,data:i.value}},Pg=SL(Ju);m();m();m();var _v=/^[\s\S]{0,}$/;
var Ng=/^-?\d+(?:\.\d+)?$/,Fv=/^(?:true|false)$/i;var Ko=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var EL=e=>{let t=e.value;return!gv(t)&&t.length!==void 0},Ed={
number:"number",bigint:"bigint",object:"date"},Lv=ke("$ZodCheckLessThan",(e,t)=>{Ko.init(e,t);let n=Ed[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Ed[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),jv=ke("$ZodCheckGreaterThan",(e,t)=>{Ko.init(e,t);let n=Ed[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Ed[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var zv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Ko.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=xv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Bv=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ko.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
EL),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Ev(i):a)<=t.maximum)
return;let u=Cv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Uv=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Ko.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Wv=ke("$ZodCheckRegex",(e,t)=>{
Uv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Gv={major:4,minor:6,patch:7};var qt=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Gv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=mr(l),g;for(let b of c){if(b._zod.def.when){if(Sv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new so;if(g||A instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(Sd(l.issues,S,e),p||(p=mr(l,S)))});else{if(l.issues.length===S)continue;Sd(l.issues,
S,e),p||(p=mr(l,S))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(mr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new so;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new so;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Eg(this,"~standard",DL(this))}
,
set"~standard"(e){Fi(this,"~standard",e)}}),Qv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>ao(n,t,
uo()))}:{value:e.value};async function RL(e,t){let n={async:!0};return Qv(await e._zod.run({value:t,
issues:[]},n),n)}function DL(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Qv(r,n)}catch{}return RL(e,t)},vendor:"zod",version:1}}var ek=ke(
"$ZodString",(e,t)=>{var n;qt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:_v,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Ig=ke("$ZodNumber",(e,t)=>{qt.init(e,t),
e._zod.pattern=Ng,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),tk=ke("$ZodNumberFormat",(e,t)=>{zv.init(
e,
t),Ig.init(e,t)}),nk=ke("$ZodBoolean",(e,t)=>{qt.init(e,t),e._zod.pattern=Fv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var rk=ke("$ZodUnknown",(e,t)=>{qt.init(
e,t),e._zod.parse=n=>n});function OL(e,t){let n=Sg(e._zod.def.checks);if(!n.length)return;let r=h.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Sg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Sd(i.issues,c,e),i}}return o(i,a)}}var AL=e=>v.
isArray(e)?e.length:-1;function qv(e,t,n){e.issues.length&&t.issues.push(...Ar(n,e.issues)),t.value[
n]=e.value}var ok=ke("$ZodArray",(e,t)=>{qt.init(e,t);let n=Li.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>qv(d,
r,u)));else if(qv(c,r,u),s&&c.issues.length!==0&&mr(c))break}return a.length?Promise.all(a).then(()=>r):
r},OL(e,AL)});function Cd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Ar(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var PL=[];function NL(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:PL,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=kv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function IL(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(a&&n.issues.length!==g){if(mr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>Cd(A,n,b,t,d,p))):Cd(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var ik=ke("$ZodObject",(e,t)=>{var l;qt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=fv(()=>NL(t));an(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,g)||xd(p,g,new k);for(let S of b.values)p[g].add(S);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=vd,a=t.catchall,s,u=Li.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=s.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let P of s.allKeys){if(S&&c.issues.length!==A){if(mr(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,_=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?g.push(M.then(z=>Cd(z,c,P,p,I,_))):Cd(M,c,P,p,I,_)}return a?IL(g,p,c,d,o.value,e,S===!0):g.length?
Promise.all(g).then(()=>c):c}});function Zv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!mr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>ao(a,r,uo())))}),t)}var ak=ke("$ZodUnion",(e,t)=>{qt.init(e,t),
an(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),an(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),an(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),an(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>kd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Zv(s,r,e,o)):Zv(a,r,e,o)}});var sk=ke("$ZodTuple",(e,t)=>{qt.init(e,t);let n=t.items,r=Li.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Hv(n,"optin"),l=Hv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:a[g],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
g]=
S})):(c[g]=b,d&&!p&&b.issues.length&&(p=mr(b)))}if(t.rest&&!p){let g=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let A of b){if(d&&o.issues.length!==S){if(mr(o,S))break;S=o.issues.length}g++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Jv(N,o,g))):Jv(P,
o,g)}}return s.length?Promise.all(s).then(()=>Vv(c,o,n,a,l)):Vv(c,o,n,a,l)}});function Hv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Jv(e,t,n){e.issues.length&&t.issues.push(...Ar(n,e.issues)),t.value[n]=e.value}
function Vv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Ar(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var uk=ke("$ZodRecord",(e,t)=>{qt.init(e,t);let n=Li.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Td(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>ao(b,o,uo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?a.push(g.then(b=>{b.issues.length&&
r.issues.push(...Ar(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Ar(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ng.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>ao(b,o,uo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?a.push(g.then(b=>{b.issues.length&&r.issues.push(
...Ar(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Ar(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var lk=ke("$ZodEnum",(e,t)=>{qt.init(e,t);let n=vg(t.entries),
r=new k(n);e._zod.values=r,an(e,"pattern",o=>{let i=vg(o.def.entries).filter(a=>vv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Zu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),ck=ke("$ZodLiteral",(e,t)=>{qt.init(
e,t);let n=new k(t.values);e._zod.values=n,an(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Zu(i):i?Zu(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Yv(e,t){return e.value=t.issues.length?void 0:t.value,e}var dk=ke(
"$ZodOptional",(e,t)=>{qt.
init(e,t),an(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",an(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
an(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${kd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Yv(n,i)):Yv(n,o)}return t.
innerType._zod.run(n,r)}});var mk=ke("$ZodNullable",(e,t)=>{qt.init(e,t),an(e,"optin",n=>n.def.innerType._zod.optin),
an(e,"optout",n=>n.def.innerType._zod.optout),an(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${kd(r.source)}|null)$`):void 0}),an(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),pk=ke(
"$ZodDefault",(e,t)=>{qt.init(e,t),e._zod.optin="defaulted",an(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Xv(
i,t)):Xv(o,t)}});function Xv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function fk(
e){return e.checks&&(e.checks=[...e.checks]),e}function gk(e,t){return new e(fk({type:"string",...Bt(
t)}))}function hk(e,t){return new e(fk({type:"number",checks:[],...Bt(t)}))}function yk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Bt(t)})}function bk(e,t){return new e(
{type:"boolean",...Bt(t)})}function wk(e){return new e({type:"unknown"})}function Rd(e,t){return new Lv(
{check:"less_than",...Bt(t),value:e,inclusive:!0})}function Pr(e,t){return new jv({check:
"greater_than",...Bt(t),value:e,inclusive:!0})}function $g(e,t){return new Bv({check:"max_length",
...Bt(t),maximum:e})}function Vu(e,t){return new Wv({check:"string_format",format:"regex",...Bt(t),
pattern:e})}m();m();var On=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");qt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Fi(this,"with",e)},parse(e,t){
return Og(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ag(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return rt(this,e,t)},safeParseAsync(e,t){return Pg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Hu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),_L=ke("ZodMiniString",(e,t)=>{ek.init(e,t),On.init(e,t)});function q(e){return gk(_L,e)}var kk=ke(
"ZodMiniNumber",(e,t)=>{Ig.init(e,t),On.init(e,t)});function Nt(e){return hk(kk,e)}var FL=ke(
"ZodMiniNumberFormat",(e,t)=>{tk.init(e,t),kk.init(e,t)});function xk(e){return yk(FL,e)}var ML=ke(
"ZodMiniBoolean",(e,t)=>{nk.init(e,t),On.init(e,t)});function Je(e){return bk(ML,e)}var LL=ke(
"ZodMiniUnknown",(e,t)=>{rk.init(e,t),On.init(e,t)});function Dd(){return wk(LL)}var jL=ke(
"ZodMiniArray",(e,t)=>{ok.init(e,t),On.init(e,t)});function Ge(e,t){return new jL({type:"array",
element:e,...Bt(t)})}var zL=ke("ZodMiniObject",(e,t)=>{ik.init(e,t),On.init(e,t),Dv(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Bt(t)};return new zL(n)}function Tk(e,t){return Tv(e,t)}
var BL=ke("ZodMiniUnion",(e,t)=>{ak.init(e,t),On.init(e,t)});function Sk(e,t){return new BL({type:
"union",options:e,...Bt(t)})}var UL=ke("ZodMiniTuple",(e,t)=>{sk.init(e,t),On.init(e,t)});function Ek(
e,t,n){let r=t instanceof qt,
o=r?n:t,i=r?t:null;return new UL({type:"tuple",items:e,rest:i,...Bt(o)})}var vk=ke("ZodMiniRecord",(
e,t)=>{
uk.init(e,t),On.init(e,t)});function sn(e,t,n){return!t||!t._zod?new vk({type:"record",keyType:q(),
valueType:e,
...Bt(t)}):new vk({type:"record",keyType:e,valueType:t,...Bt(n)})}var WL=ke("ZodMiniEnum",(e,t)=>{lk.init(
e,t),On.init(e,t),e.options=[...e._zod.values]});function Ut(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new WL({type:"enum",entries:n,...Bt(t)})}
var KL=ke("ZodMiniLiteral",(e,t)=>{ck.init(e,t),On.init(e,t)});function Ck(e,t){return new KL({type:
"literal",values:v.isArray(e)?e:[e],...Bt(t)})}var GL=ke("ZodMiniOptional",(e,t)=>{dk.init(e,t),On.init(
e,t)});function Re(e){return new GL({type:"optional",innerType:e})}var qL=ke("ZodMiniNullable",(e,t)=>{
mk.init(e,t),On.init(e,t)});function lo(e){return new qL({type:"nullable",innerType:e})}var ZL=ke(
"ZodMiniDefault",(e,t)=>{pk.init(e,t),On.init(e,t)});function Le(e,t){return new ZL({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Tg(t)}})}m();m();m();m();function Rk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=Rk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=Rk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||HL(n,t))}var HL=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},Od=(e,t)=>e.map(n=>[n,t[n].name]);function hn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var H={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Dk="Penilaian",An=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
La=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Go=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],yn=$("BK","BK");var Ne=()=>Session.getEffectiveUser().getEmail(),
Ok=()=>Session.getActiveUserLocale();function Ad(){
var o;let e=Ne();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var JL=1e4;function Ak(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(JL))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{VL(t)}}
function VL(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var un=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),It=()=>Utilities.
getUuid().slice(0,8),ot=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Pd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Pk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function et(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Nk=new O;function Nr(e){var n;let t=(n=Nk.get(e))!=null?n:YL(e);return Nk.set(e,t),t}function YL(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:F(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var le=BigInt(
0),Ie=BigInt(1),Kt=BigInt(2),Yu=BigInt(3),za=BigInt(5),Pn=BigInt(10),Nue=BigInt(w.MAX_SAFE_INTEGER),
XL=2e3,Q={s:Ie,n:le,d:Ie};function co(e,t){try{e=BigInt(e)}catch{throw qo()}return e*t}function pr(e){
return typeof e=="bigint"?e:h.floor(e)}function st(e,t){if(t===le)throw _g();let n=f.create(_e.prototype);
n.s=e<le?-Ie:Ie,e=e<le?-e:e;let r=ji(e,t);return n.n=e/r,n.d=t/r,n}var QL=[Kt*Kt,Kt,Kt*Kt,Kt,Kt*Kt,
Kt*
Yu,Kt,Kt*Yu];function ja(e){let t=f.create(null);if(e<=Ie)return t[e]=Ie,t;let n=r=>{t[r]=(t[r]||le)+
Ie};for(;e%Kt===le;)n(Kt),e/=Kt;for(;e%Yu===le;)n(Yu),e/=Yu;for(;e%za===le;)n(za),e/=za;for(let r=0,
o=Kt+za;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=QL[r],r=r+1&7}return e>Ie&&n(e),t}var Wt=function(e,t){
let n=le,r=Ie,o=Ie;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw qo();
if(e%
1!==0)throw Ik();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw qo();if(t%1!==0)throw Ik(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw qo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw qo();if(e<0&&(o=-Ie,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**h.floor(1+h.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=Ie,c=Ie,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw qo();if(d[i]===
"-"?(o=-Ie,i++):d[i]==="+"&&i++,d.length===i+1?s=co(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=co(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=co(
d[i],o),l=Pn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=co(d[
i+
1],o),c=Pn**BigInt(d[i+1].length)-Ie,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=co(d[i],o),l=co(d[i+2],Ie),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=co(d[i],o),s=co(d[i+2],o),l=co(d[i+4],Ie),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw qo()}else if(typeof e=="bigint")n=e,o=e,r=Ie;else throw qo();if(r===le)throw _g(
);
Q.s=o<le?-Ie:Ie,Q.n=n<le?-n:n,Q.d=r<le?-r:r};function ej(e,t,n){let r=Ie;for(;t>le;e=e*e%n,t>>=Ie)t&
Ie&&(r=r*e%n);return r}function tj(e,t){for(;t%Kt===le;t/=Kt);for(;t%za===le;t/=za);if(t===Ie)return le;
let n=Pn%t,r=1;for(;n!==Ie;r++)if(n=n*Pn%t,r>XL)return le;return BigInt(r)}function nj(e,t,n){let r=Ie,
o=ej(Pn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Pn%t,o=o*Pn%t}return 0}function ji(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
Wt(
e,t),this instanceof _e)e=ji(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return st(Q.s*Q.n,Q.
d)}var _g=function(){return new E("Division by Zero")},qo=function(){return new E("Invalid argument")}
,
Ik=function(){return new E("Parameters must be integer")};_e.prototype={s:Ie,n:le,d:Ie,abs:function(
){
return st(this.n,this.d)},neg:function(){return st(-this.s*this.n,this.d)},add:function(e,t){return Wt(
e,t),st(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return Wt(e,t),st(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return Wt(e,t),st(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return Wt(e,t),st(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return st(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return st(this.s*this.n%this.d,Ie);if(Wt(e,t),
le===Q.n*this.d)throw _g();return st(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return Wt(e,t),st(ji(Q.n,this.n)*ji(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return Wt(e,t),Q.n===
le&&this.n===le?st(le,Ie):st(Q.n*this.n,ji(Q.n,this.n)*ji(Q.d,this.d))},inverse:function(){return st(
this.s*this.d,this.n)},pow:function(e,t){if(Wt(e,t),Q.d===Ie)return Q.s<le?st((this.s*this.d)**Q.n,
this.
n**Q.n):st((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<le)return null;let n=ja(this.n),r=ja(this.d),
o=Ie,i=Ie;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=Q.n,n[a]%Q.d===le)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===le)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<le?st(i,o):st(o,i)},log:function(e,t){if(Wt(e,t),this.s<=le||Q.s<=le)return null;
let n=f.create(null),r=ja(Q.n),o=ja(Q.d),i=ja(this.n),a=ja(this.d);for(let l in o)r[l]=(r[l]||le)-o[
l];
for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(c===le){if(d!==le)return null;
continue}
let p=d,g=c,b=ji(p,g);if(p/=b,g/=b,s===null&&u===null)s=p,u=g;else if(p*u!==s*g)return null}return s!==
null&&u!==null?st(s,u):null},equals:function(e,t){return Wt(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return Wt(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return Wt(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return Wt(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return Wt(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){Wt(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(le<n)-(n<le)},ceil:function(e){return e=Pn**BigInt(e||0),st(pr(this.s*e*this.
n/this.d)+(e*this.n%this.d>le&&this.s>=le?Ie:le),e)},floor:function(e){return e=Pn**BigInt(e||0),st(
pr(this.s*e*this.n/this.d)-(e*this.n%this.d>le&&this.s<le?Ie:le),e)},round:function(e){return e=Pn**
BigInt(e||0),st(pr(this.s*e*this.n/this.d)+this.s*((this.s>=le?Ie:le)+Kt*(e*this.n%this.d)>this.d?Ie:
le),e)},roundTo:function(e,t){Wt(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=pr(n/r);return o+o>=r&&i++,
st(this.s*i*Q.n,Q.d)},divisible:function(e,t){return Wt(e,t),Q.n===le?!1:this.n*Q.d%(Q.n*this.d)===le}
,
valueOf:function(){return w(this.s*this.n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=tj(t,n),o=nj(t,n,r),i=this.s<le?"-":"";if(i+=pr(t/n),t%=n,t*=Pn,t&&(i+="."),r){for(let a=o;a--;)i+=
pr(t/n),t%=n,t*=Pn;i+="(";for(let a=r;a--;)i+=pr(t/n),t%=n,t*=Pn;i+=")"}else for(let a=e;t&&a--;)i+=
pr(t/n),t%=n,t*=Pn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
Ie)r+=t;else{let o=pr(t/n);e&&o>le&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===Ie)r+=t;else{let o=pr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(pr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(h.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=st(r[o-1],Ie);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var Xu=BigInt(10),Qu=BigInt(
0),Mg=BigInt(1),Ba=BigInt(2),Fg=1e4,rj=1e15;function Lg(e,t){let n=e/t;return e<
Qu&&n*t!==e?n-Mg:n}function oj(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*Xu**BigInt(a);let s=Xu**BigInt(-a);return Lg(i*Ba+s,s*Ba)}
function el(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=h.round(e*Fg);return h.abs(
t)<rj&&t/Fg===e?BigInt(t):oj(e)}function Zt(e){return new _e(el(e),BigInt(Fg))}function Ht({s:e,n:t,
d:n},r){return Lg(Ba*e*t*Xu**BigInt(r)+n,Ba*n)}function fr(e,t){return new _e(Ht(e,t),Xu**BigInt(t))}
function jg(e,t,n){let r=Xu**BigInt(n);return new _e(Lg(Ba*e*r+t,Ba*t),r)}function gr(e,t){let n=Ht(
e,t),r=x(n<Qu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Qu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Jt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function ln(
e){
let t=Qu,n=Mg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function Ua(e){let t=[...e].sort(Jt),n=t.length>>1;return t.length%2===1?t[n]:ln([t[n-1],t[n]])}
function Wa(e){
let t=Mg;for(let{d:n}of e)t%n!==Qu&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Nd(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Id=BigInt(0),ij=BigInt(100),aj=BigInt(
1e4),sj=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function $d(e){if(!sj(e))return null;let t=e.map(l=>el(l.weight)),n=e.map(l=>el(l.
max)),r=t.reduce((l,c)=>l+c,Id);if(r<=Id||n.some(l=>l<=Id))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>ij*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=el(l),p={parts:d,exact:new _e(d,aj)};return s.set(l,p),p};return l=>{let c=Id,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new _e(c,a),marks:d}}}function uj(e,t){let n=je(
e,t),r=$d(n),o=e.settings.conflicts==="exclude"?Nr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function lj(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function $k(e,t,n,r){let o=uj(e,t),i=et(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:lj(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:g}of s){let b=g.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function _d(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Ka(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Zo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var bn=BigInt(0),tl=BigInt(1);function Fk(e,t){let[n,r]=[e,t];for(;r!==bn;)[n,r]=[r,
n%r];return n}
var _k=BigInt(1)<<BigInt(64);function Fd(e,t){let n=e/t,r=(e-n*t)*_k/t;return w(n)+w(r)/w(_k)}
function Mk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=tl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>bn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function cj(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==bn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function dj(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Lk(t)}var Lk=e=>v.from(
e).reduce((t,n)=>t/Fk(t,n)*n,tl);function Ga(e){var b,S,A,P,N;let t=dj(e),n=new k;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=v.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,a=new y,s=bn,u=0;for(let{code:I}of e.entries){let _=v.
from((A=e.readings.get(I))!=null?A:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:j})=>j).join(),z=(P=i.get(M))!=
null?P:{judges:_.map(({judge:j})=>j),entries:[],sums:_.map(()=>bn)};i.set(M,z);let L=bn;for(let[j,{
value:B}]of _.
entries())z.sums[j]=z.sums[j]+B,L+=B,s+=B*B;z.entries.push({code:I,total:L}),a.set(_.length,((N=a.get(
_.length))!=null?N:bn)+L*L),u+=_.length-1}let l=Lk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>bn)),
d=r.map(()=>bn);for(let{judges:I,entries:_,sums:M}of i.values()){let z=l/BigInt(I.length),L=z*BigInt(
_.length),j=z*M.reduce((B,U)=>B+U,bn);for(let[B,U]of I.entries()){let G=c[U];for(let Z of I)G[Z]=G[Z]-
L;G[U]=G[U]+l*BigInt(_.length),d[U]=d[U]+l*M[B]-j}}let p=v.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
bn),g=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...cj(c)}}m();m();function mj(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(h.
abs(i)+h.sqrt(i*i+1)),s=1/h.sqrt(a*a+1),u=a*s,l=p=>{let[g,b]=[p[n],p[r]];p[n]=s*g-u*b,p[r]=u*g+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=s*g-u*b,d[
p]=
u*g+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function jk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))mj(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var zk=.01,nl=1e4,Bk=20,pj=60;function Md({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=jk(e.map(d=>d.map(p=>Fd(p,r)))).slice(a),u=t.map(d=>Fd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:h.max(
0,Fd(o,n*n*r)-c),freedom:i}}var Ld=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Uk(e,t){let{axes:n,freedom:r}=e,o=Ld(e,t),i=r*h.log(o),a=0,s=0;for(let u of n)
i+=h.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function jd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Ld(e,
nl)===0)return nl;let o=Bk*h.log10(nl/zk),i=d=>zk*10**(h.min(h.max(d,0),o)/Bk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=Uk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>Uk(e,10**d).slope,l=h.log10(
i(a-1)),c=h.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<pj;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var zd=9,zg=9;function fj(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=jd(Md(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(zg));return{value:
r,
origin:r>=nl?"no-judge-effect":"estimated"}}function gj(e){let[t="0",n="0"]=e.toExponential(zg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(zg-1),i=BigInt(10)**BigInt(h.abs(o)),{n:a,d:s}=o<0?new _e(r,
i):new _e(r*i);return{over:a,under:s}}function hj({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=gj(o),s=i===bn,u=e.map((c,d)=>c.map((p,g)=>s?r[d]===r[g]?p+n:p:d===g?a*p+i*n:a*p)),l=s?tl:a;
return Mk(u,t.map(c=>l*c))}function yj(e,t){let n=Ga(e),r=fj(n,t),{numerators:o,denominator:i}=hj(n,
r.value),a=i*n.unit,s=Zo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
bn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,s?new _e(b,n.unit*p):jg(b*i-d,a*p,zd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,jg(o[c],a,zd)])),scores:new y(u)}}var Wk=new O;
function zi(e,t){var o,i;let n=(o=Wk.get(e))!=null?o:new y;Wk.set(e,n);let r=(i=n.get(t))!=null?i:yj(
e,t);return n.set(t,r),r}m();m();var rl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Bd=e=>[...e].sort((t,n)=>Jt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ho(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=rl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ol={
better:"higher",unit:"points",precision:null,scores:e=>Ho(e,t=>ln(t.map(({score:n})=>n)))};var Kk={
better:"higher",unit:"points",precision:zd,exactOn:Zo,scores:(e,t)=>Zo(e)?ol.scores(e,t):zi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=ol.scores(e,t),r=Zo(e)?null:zi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Zt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Gk={better:"higher",unit:"points",precision:null,scores:e=>Ho(e,t=>Ua(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Bd(rl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Ud=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Wd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function bj(e){
let{units:t}=Wa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new _e(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var qk=e=>Wd(Ud(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:bj(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Zk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...qk(e)].map(([t,n])=>[t,ln(n.map(({rank:r})=>r))])),working:e=>{let t=qk(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var il=3;function Hk(e){
if(e.length<il)return{kept:e,dropped:null};let t=s=>u=>Jt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Bd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Jk={better:"higher",unit:"points",
precision:null,
scores:e=>Ho(e,t=>ln(Hk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Hk(rl(e,t)).dropped}}]};m();var Bi=BigInt(0),Bg=BigInt(10),wj=30,qa=Bg**BigInt(wj),vj=20,Yk=12;
function kj(e){if(e<=Bi)return Bi;
let t=Bg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function xj(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Wa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((g,b)=>g+b,Bi),u=r.map(g=>i*g-s),l=u.reduce((g,b)=>g+b*b,Bi),c=kj(a*l*qa*qa),
d=l===Bi,p={judge:e,entries:t.length,mean:new _e(s,i*o),sd:d?new _e(0):fr(new _e(c,qa*a*i*o),Yk)};
return n.
map((g,b)=>({...p,score:g,z:d?Bi:u[b]*c/l}))}var Vk=e=>Wd(Ud(e).map(t=>({entries:t.entries,values:xj(
t)})));function Tj(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Bi);return fr(new _e(BigInt(
50)*
qa*t+Bg*n,qa*t),vj)}var Sj=e=>fr(new _e(e,qa),Yk),Xk={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...Vk(e)].map(([t,n])=>[t,Tj(n)])),working:e=>{let t=Vk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Sj(i.z)}))}}]}}};var al={
mean:ol,trimmed:Jk,median:Gk,"rank-sum":Zk,"z-score":Xk,adjusted:Kk};var Jn=e=>al[e],Vn=e=>al[e].unit;
m();function mo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Kd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:mo(e,t))!=
null?n:e.settings.top}m();function Gd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function sl(e,t,n){
return n==="higher"?Jt(t,
e):Jt(e,t)}function Qk(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Ug(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Ug(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Qk(
s,(u,l)=>sl(u.value,l.value,n.better)).flatMap(u=>Ug(u.map(({contender:l})=>l),r))}function ex(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Ht(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=Qk(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Ug(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Ej(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Zt(t.weight)})).sort((t,n)=>Jt(n.weight,
t.weight))}function Cj(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,ln(i)]]:[]}))}}var tx={metrics:({panel:e})=>Ej(e.criteria).
map(({criterion:t,index:n})=>Cj(e,t,n))};m();function Rj(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Wa(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function nx(e,t){let n=e.judges.map((
{
code:r})=>Rj(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function rx(e,t){let n=nx(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function Dj(e,t){let n=nx(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=h.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new _e(r[
i])]))}
var ox={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Dj(e,t.map(({code:n})=>n))}]}
;m();var ix={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ho({...e,entries:t},n=>Ua(
n.map(
({score:r})=>r)))}]};m();var ax={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Jn(t.method).better,values:()=>n}
]}};m();var sx={metrics:()=>[]};var ux={criteria:tx,median:ix,majority:ox,previous:ax,shared:sx};
function lx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>ux[r].metrics(t))}m(
);function Oj(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):Zt((r=n.
weight)!=null?r:0)}}function ul(e,t,n){let r=Oj(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:a}]}}function qd(e,t,n,r){
let o=ul(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Nd(o(i,a)))!=null?s:a]}))}m();m();m();
function hr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Za({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var cx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Za(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ka(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function Aj(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=F(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var dx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Za(e,"institution-full",r=>Aj(r,n))};m();var mx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Zt(t.passingScore),
i=a=>sl(r(a.score),o,n)<=0;return Za(e,"below-passing-score",a=>a.filter(i))};m();var px=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let a=hr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(g=s[s.length-1])==null?void 0:g.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var Pj=[mx,cx,dx,px];function Nj({contenders:e}){var r;let t=hr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Zd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=Pj.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(Nj))}}m();
m();m();m();var Ha={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ui(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ha[t][w(
r)-1])!=null?i:""} ${n}`}var Ij=["","pebruari","","","","","","agt","","","nopember",""];function fx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ha.id[i],Ha.en[i],Ij[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ha.id.findIndex(n);return r<0?null:r+1}var wn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>wn(x(e),t);function qe(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ui(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${qe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():$j(e)}\u201D`}var $j=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return gx(e,t,t==="id"?"dan":
"and",n)}var Wg=(e,t)=>gx(e,t,t==="id"?"atau":"or",e.length);function gx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Ye({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var _j=5;function hx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<_j);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<il),s=l=>l.map(({entry:c})=>Ye(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Nn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var yx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Kg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Hd({standings:e}){return e.map(t=>({standing:t,rank:Nn(t)})).sort(
(t,n)=>t.rank-n.rank)}var bx=(e,t)=>e.every(({code:n})=>t.has(n));function wx(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Kg(t,n),a=new y(t.map(s=>[s.entry.code,Ye(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,A=[])=>{var _;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:S,
others:A,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return g.length>0?p("taken",g.map(S=>Ye(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function Fj(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Jd(e,t){let n=Fj(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function Mj({contenders:e},t){let n=hr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function Lj({contenders:e},t){let n=hr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(Jd(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function vx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>Mj(u,d)),...Lj(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&bx(d.entries,o))return[];let p={...d,entries:d.entries.map(Ye),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function kx(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function xx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,fr(i,t)]))}function jj(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
sl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Gd(a,s,t):null})}function zj(e,t){
return new y([...Ka(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:hr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var Bj={category:null,categoryRank:null};function Wi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=mo(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Jn(o.method),{better:d}=c,p=xx(c.scores(t,o),c,[t]),g=o.carryOver?xx(qd(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let U=g.get(B.code);return U?[{entry:
B,
score:U}]:[]}),S=lx(o.tieBreaks,{panel:t,previous:n}),A=ex(b,S,o.decimals,d),P=B=>fr(B,o.decimals),N=_d(
e.entries),I=yx(a,r),_=Zd(Kg(A,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?zj(A,N):null,z=jj(A,d),L=A.map((B,U)=>{var ee,be,ve,Fe,ce,se;let{code:G}=B.entry,
Z=(ee=_.places.get(G))!=null?ee:null,X=I.get(G);return{...B,stageScore:p.get(G),judgeScores:new y([
...(be=
t.readings.get(G))!=null?be:[]].map(([Et,ye])=>[Et,ye.score])),margin:(ve=z[U])!=null?ve:null,
advances:Z!==
null,place:Z,title:kx(a,s,(Fe=Z==null?void 0:Z.place)!=null?Fe:null),prize:u&&Z!==null?Jd(o.prizes,Z):
null,...(ce=M==null?void 0:M.get(G))!=null?ce:Bj,cutNote:(se=_.notes.get(G))!=null?se:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),j=u?vx(a,_.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...hx(t,o),...j,...wx(a,A,I,_.notes)]}}m();function Jo(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Tx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Sx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Ex(e,t,n){let r=Tx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Sx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Cx(e,t){let n=Tx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Sx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Rx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Dx(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Wi(e,$k(e,t,i,N),I,o),s=Jo(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Rx(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),g=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=Rx(n.filter(N=>g.has(N.stage))),
S=d.filter(N=>b.has(N.code)),A=S.length===0?u:Ex(u,p(S),b),P=p(d);return{...Cx(A,P),whole:P}}m();m();
var Uj=2;function Ox(e,t){var l;if(Zo(e))return new k;let n=Ga(e),r=Md(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=jd(r,n.judges.length))!=null?l:1,s=Ld(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:A}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*A/(
b+
a),p+=s*P**2/(b+a)}let g=h.sqrt(s/c.length);return h.abs(d)>=h.max(t,g)&&h.abs(d)>Uj*h.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Ax(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Ht(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Px(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Jn(r).unit!=="points")return[];let u=Ox(n,.5/10**a);if(u.
size===0)return[];let l=zi(n,"auto").scores,c=Ax(new y(o.map(({entry:g,score:b})=>[g.code,b])),a),d=Ax(
s?qd(e,t,i,l):l,a),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:Ye(g),places:h.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function In(e){
let t=h.floor(e/26);return(t>0?In(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${In(t)}${e+1}`;return n===1&&r===1?o:`${o}:${In(t+r-1)}${e+n}`}var Nx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Ir(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Nx(t);u<=Nx(r);u++)i.push({row:s,
column:u});
return i}var Ix={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var $x={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=F(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function _x(e,t,n){var g,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let A=(b=(g=e.marks.get(S))==
null?void 0:g.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function ll(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var Wj=864e5,Kj=R.UTC(1899,11,30);function Gj(e,t){
return h.round(e*100+t)/100}function Fx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return A?
ll(
[w(P)],n,r):null}let d=h.round((R.UTC(i,a-1,s)-Kj)/Wj);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=h.round(p*100)/100,b=d>0&&h.abs(p-g)*86400<1,S=c===0;return ll([...b?[g]:[],...S?[Gj(d*24+u,l)]:[]],
n,r)}m();var qj=/^\d+$/,Zj=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,Hj=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,Jj=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
Vj=/^\d*[.,]\d+$/;function Yj(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function Xj(e){let t=[];return qj.test(e)&&
t.push(w(e)),Zj.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),Hj.test(e)&&t.push(w(e.replace(
/,/g,""))),Jj.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),Vj.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Vd(e,t,n){let r=/^([+-]?)(.*)$/.exec(Yj(e));if(r===null)return null;
let o=Xj(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:ll(o,t,n)}var Qj=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Yd(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Fx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
Qj.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Vd(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Mx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&ez(n,i,{line:r,criterion:o,at:i.
at})}return n}function ez(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Yd(t.raw,r)})}}m();function tz(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Yd(e.raw,
t);return n==="text-number"||n==="date"}function nz(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||tz(
o,r)})}function Lx(e,t){return e.rows.filter(n=>nz(n,t))}function cl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Xd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function rz(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function oz({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of rz(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>_x(c,t,l)))}return i}function jx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=oz(e),u=v.from(s.values()).flat(),l=r===null?[]:Lx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Mx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function po(e){return e.competition.settings.missing==="assigned"}function Ja(e){
return e.provisional||
po(e)?"warning":"error"}function Qd(e){return e.provisional?"warning":"error"}function iz(e,t){var r;
return cl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var zx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>po(e)?
!t.some(o=>iz(o,r)):t.every(o=>cl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Qd(e),params:{
entry:Ye(r)}}))}};m();m();function Va(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Gt=(e,t)=>({entries:[Ye(e)],criteria:t===void 0?[]:[t.name],cells:1});
function em(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Bx=3;function Ki({entries:e},t){
return e.
length<=Bx?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function az({criteria:e},t){return e.
length<=Bx?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Ct(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Ki(e,t)} ${r} ${az(e,t)}${e.cells===1?
"":` (${n})`}`}function vn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Ux={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Gt(a),reason:s};return Va(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function sz({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var Wx=new O;function Kx(e){var n;let t=(n=Wx.get(e))!=null?n:
sz(e);return Wx.set(e,t),t}var yr=e=>Kx(e).byJudge,Ya=e=>Kx(e).byEntry;var uz=1e-4;function lz(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var cz=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Gx={scope:
"stage",find:e=>{if(!yr(e).some(cz))return[];let t=yr(e).map(o=>({rows:o,...lz(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>uz)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var qx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Va(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Gt(a)}}))))}
;m();m();function tm(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Zx=e=>h.round(e*100)/100,Hx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ya(e).flatMap(o=>{let i=o.map(({marks:l})=>tm(l,t)),[a,s]=[h.min(...i),
h.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ye(o[0].
entry),low:Zx(a),high:Zx(s),limit:r}}]})}};m();m();function dl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var dz=1e-6,mz=.9,pz=.5;function Vx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function fz(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Vx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Jx=({same:e,marks:t})=>t===0?0:e/t;function gz(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Vx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function hz(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*h.log(o/i);return h.exp(-n*(r(e,t)+r(1-e,1-t)))}function yz(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return dl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,g)=>p+g[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=h.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Yx={scope:"stage",find:e=>{
let t=fz(Ya(e),e.sheetViews.length),n=t.filter(u=>Jx(u)>=mz);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=h.max(0,...r.map(Jx)),i=new y(yr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,gz(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=h.max(o,a(u),a(l));return hz(c/d,p,pz*d)<=dz});return yz(e,
s)}};m();m();function Xx(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Qx(e,t,n){var g,b,S,A;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((g=r.get(N))!=null?g:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=Xx([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?S:Xx([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var e0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=dl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,Ye(c)])),u=Qx(i,o,(c,d)=>!cl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var t0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ye(i.entry),rows:u}}]}))};m();
function bz(e){return e.sheet===null||!e.touched||Xd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ye)}var n0={scope:"stage",find:({check:e,sheetViews:t})=>po(e)?[]:t.flatMap(n=>{let r=bz(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Qd(
e),tab:n.tab,params:o}]})};m();m();m();var wz=6,vz=14;function kz(e,t,n){var i,a,s,u,l;if(h.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=h.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var r0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function xz(e,t){let[n,r]=[r0(e),r0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function br(e,t){let[n,r]=[F(e),F(t)],o=h.min(n.length,r.length);if(n===r||
o<wz||xz(e,t))return!1;let i=o<vz?1:2;return kz(n,r,i)<=i}var o0=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function nm(e,t,n){var a;let[r,o]=o0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>F(s.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function i0({row:e,entry:t},n){return!br(e.name,t.name)||o0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&br(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var a0=(e,t)=>e.length>=8&&
t.startsWith(e);function Tz({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!a0(n,r)&&!a0(r,n)}
function Sz({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(Tz);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var s0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Sz(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...i0(n,e.check.competition.entries),params:a}}))};m();var u0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...nm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function Ez(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Xd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Va(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=nm(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var l0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>Ez(n,e.criteria,e.competition.entries))};m(
);var c0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var d0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Gt(a.entry,s)}}))})};m();m();var Cz=/^(\d+)(?:[.,](\d+))?\s?%$/;function Rz(e,t){var r;
let n=typeof e=="string"&&t===100?Cz.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Xa({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",Rz(e.value,o));default:return{}}}var m0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Gt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Xa(o),
params:s}]}))};m();function Dz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(po(e)&&n.blank)}var p0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>Dz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Ja(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Gt(o.entry,i)}})))};m();var f0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Gt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Xa(o),params:c}]}))};m();var g0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Gt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var h0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function rm(e){return h0(Float64Array.from(
e).sort(),e.length)}var ml=[];function Gg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&ml[i-1]>o;i--)ml[i]=ml[i-1];ml[i]=o}return n===0?w.NaN:h0(ml,n)}var y0=5,
qg=.25,Oz=1.4826,Az=1.645,Pz=.02,Nz=8,Iz=400;function w0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Gg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Gg(o,r):a}}function $z(e){let{
criteria:t}=e.
check,n=yr(e).map(o=>t.map((i,a)=>o.length===0?0:rm(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function b0(e){let t=Float64Array.from(e,h.abs).sort(),n=t[t.length>>1];
return h.
max(Pz,Oz*n,t[h.floor(.9*t.length)]/Az)}function _z(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Nz)return null;let r=h.max(1,h.floor(n.length/Iz)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>w0(i,a,u))});return{
fromOthers:b0(
o.map(i=>i.fromOthers)),fromOwn:b0(o.map(i=>i.fromOwn))}}var Fz=e=>h.max(...e)-h.min(...e);function Mz(
e){
let t=e.byCriterion.map(n=>Fz(n)>=qg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=w0(e,r,i);a*s>0&&h.abs(a)>=qg&&h.abs(s)>=
qg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var v0={scope:"stage",find:e=>{
let t=Ya(e).filter(o=>o.length>=3).map($z(e)),n=t.flatMap(Mz);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?_z(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||h.abs(a)<y0*u.fromOthers||h.abs(s)<y0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=h.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
A={judge:b.judge.code,entry:Ye(S),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function om(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=h.imul(t^e.charCodeAt(n),16777619);return t}
function pl(e,t){let n=h.imul(e^e>>>16,2246822507)^t,r=h.imul(n^n>>>13,3266489909);return r^r>>>16}
function Lz(e){
return e.kind==="score"?h.round(e.value*1e4)|0:om(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var k0=new O;
function jz(e){var n;let t=(n=k0.get(e))!=null?n:{byCode:om(e.code),byName:om(e.name)};return k0.set(
e,t),t}var Zg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),x0=new O;function fl(e,t){let n=x0.
get(e),r=n===void 0?zz(e,t):n;return x0.set(e,r),r}function zz(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:om(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let g=(pl(
d,0)&65535)%12;c[g]=c[g]+pl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:S,digest:A}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?g+=1:p=p+pl(A,Lz(P))|0}if(g===o.length)continue;let b=jz(d);i+=1,a=a+pl(p,1)|0,s=s+pl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Zg(c,3)).join("");
return`${Zg(a,12/2)}${Zg(s,12/2)}${l}${i}`}var im=e=>w(e.slice(84));function T0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var S0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
im(e)===im(t)&&h.min(T0(e,t,12),T0(e,t,48))>=3;var E0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:fl(s,o);if(u===void 0||l===null||!S0(u,l))return[];let c={judge:i.
code,rows:im(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var R0=3,
D0=.2,Bz=e=>Float64Array.from(e).sort()[h.floor(e.length/10)];function Uz({criterion:e,highest:t,
others:n}){return n.length>=R0&&t<=D0*e.max&&2*t<Bz(n)}var C0=(e,t)=>e.map(({marks:n})=>n[t]),O0={
scope:"stage",find:e=>{let t=yr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<R0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=h.max(...C0(n,c)),g=d<=D0*l.max?t.flatMap(b=>b===n?[]:C0(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(Uz);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:h.max(...i.map(l=>l.highest)),usual:
rm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var A0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Xa(o),params:s}]}))};m();var am=e=>e.reduce((t,n)=>t+n,0),P0=(e,t)=>am(e.map((n,r)=>n*t[r].weight)),
Wz=[{basis:"sum",of:am},{
basis:"mean",of:e=>am(e)/e.length},{basis:"weighted-mean",of:(e,t)=>P0(e,t)/am(t.map(n=>n.weight))},
{basis:"weighted-sum",of:P0},{basis:"score",of:tm}];function Kz(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Vd(e,0,1e6):null}function Gz(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return h.abs(e-t)<=.5*10**-h.min(n,6)+1e-9}
function qz(e,t,n){let r=e.flatMap(i=>{let a=Kz(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=Wz.map(i=>({...i,off:r.filter(({row:a,total:s})=>!Gz(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Ye(s),value:l,expected:h.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var N0={scope:
"stage",find:e=>yr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:qz(t,n,e.check.criteria)})};m();m();m();
function wr(e,t){var n;return(n=e(t))!=null?n:{}}var sm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Vn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...wr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var um=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...wr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var I0={scope:"workbook",checks:[sm,um]};m();m();m();function wt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...wr(e,t),params:l}}var lm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[wt(e,{
kind:"setting",key:"method"},n)]};m();var cm=e=>{var g,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>Ye(A)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>wt(e,i(A),c)),...p.map(A=>{let P=A.entry.category;return wt(e,i(A),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var dm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${h.
max(t,0)}`];return[wt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Hg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var mm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Hg(t.map(({name:s})=>F(s))),i=Hg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return Hg(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return wt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return wt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return wt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var pm=e=>e.competition.stages.flatMap((t,n)=>{let r=mo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[wt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var fm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&mo(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=v.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[wt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>wt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var gm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[wt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var hm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[wt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>wt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>wt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var $0={scope:"workbook",checks:[lm,mm,hm,gm,dm,cm,pm,fm]};m();m();var ym=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=wr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=wr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var bm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...wr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var _0={scope:"workbook",checks:[bm,ym]};m();var F0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(In)}}]}))};m();function Zz(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var M0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>Zz(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var wm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function Hz(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var L0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(Hz).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ja(e),tab:n,params:{judge:r.code}}))};
m();var j0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ja(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var z0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Qa={TAB_MISSING:j0,TAB_EMPTY:
L0,TAB_UNPROTECTED:z0,STAGE_NOT_BEGUN:wm,COLUMN_MISSING_CRITERION:M0,
COLUMN_DUPLICATE_CRITERION:F0,ROW_MISSING_ENTRY:n0,ROW_WITHOUT_CODE:l0,ROW_UNKNOWN_ENTRY:u0,
ROW_DUPLICATE_ENTRY:t0,
ROW_NAME_MISMATCH:s0,SCORE_ROWS_PERMUTED:E0,SCORE_MISSING:p0,SCORE_NOT_NUMBER:f0,SCORE_TEXT_NUMBER:
A0,
SCORE_IS_DATE:m0,SCORE_OUT_OF_RANGE:g0,SCORE_ERROR:c0,SCORE_FORMULA:d0,SCORE_SCALE_SUSPECT:O0,
SCORE_OUTLIER:v0,
TOTAL_MISMATCH:N0,JUDGE_NO_VARIANCE:Gx,JUDGES_IDENTICAL:Yx,JUDGES_DISAGREE:Hx,JUDGE_CONFLICT:Ux,
JUDGE_RECUSED:qx,
ENTRY_UNSCORED:zx,PANEL_DISCONNECTED:e0,ENTRY_DUPLICATE_CODE:Ix,ENTRY_DUPLICATE_NAME:$x,
SETTING_INVALID:$0,
WEIGHTS_INVALID:_0,METHOD_CAUTION:I0};var Jz=f.values(Qa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Jg=e=>Jz.flatMap(t=>t.find(
e));m();m();m();var Vz=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],Yz=10;function Xz({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!Vz.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function Qz(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function eB(e){
let[t]=e,n=e[e.length-1];if(e.length<Yz||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:em(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function B0(e){let t=[],n=new y;for(let r of e){let o=Xz(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>Qz(r).flatMap(eB))]}function tB(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function es(e){let t=[],n=new y;for(let r of tB(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var U0=({row:e,column:t})=>`${e}:${t}`;function nB({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(U0({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:em(r)}}}function rB({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function W0(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=rB(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(U0(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>es(i.cells).map(a=>({draft:nB(i,a),block:a})));return[...n,...B0(r)]}m();
function oB(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function iB(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Nr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,A,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),g=(b=e.sheets.get(c.code))!=null?b:null;
return jx(
{judge:c,tab:(P=(A=g==null?void 0:g.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:oB(e,l)}}var K0=new O;function vm(e){
var n;
let t=(n=K0.get(e))!=null?n:iB(e);return K0.set(e,t),t}var aB=f.values(Qa).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function sB(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function uB({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Vg(e){let t=vm(e),n=t.begun?aB:[wm];return W0(n.flatMap(r=>r.find(t))).sort(sB(t)).
map(r=>uB(r,e.stage.name))}m();var G0=[lm,sm,bm,um,mm,hm,gm,ym,dm,cm,pm,fm],lB=f.values(Qa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),cB=[...G0,...lB.filter(e=>!G0.includes(e))];
function Yg(e,t=()=>null){return cB.
flatMap(n=>n({competition:e,locate:t}))}m();function Xg(e){return vm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=po(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var Z0=31,dB=/[\u00b7\-\u2013|:_]/u;function fo(e){let t=[...e];return t.flatMap((n,r)=>{
if(!dB.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var mB=/[[\]:*?/\\]/g,gl=e=>e.replace(mB," ").replace(/\s+/g," ").trim();
function pB(e,t){
let n=Z0-t.length-3;return`${e.length>n?`${e.slice(0,h.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Vo=(
e,t)=>pB(
gl(e.name),gl(t.code)),fB=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function hl(e,t,n){
let r=H.
ranking[n],o=Z0-r.length-3,i=(u,l)=>fB(gl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function H0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(gl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(gl(t.name)).startsWith(
r)}function km(e,t){var o;let n=gB(e,t),r=n.filter((i,a)=>n.findIndex(s=>yB(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function gB(e,t){let n=q0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?hB(e,t,r):q0(e,t,Qg)}var Qg=(e,t)=>F(t)!==""&&F(
t)===F(e.name),q0=(e,t,n)=>fo(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>H0(r,i)).flatMap(i=>et(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),hB=(e,t,n)=>et(t,n).filter(r=>J(r.code)===J(e)||
Qg(r,e)||fo(e).some(({left:o,right:i})=>H0(o,n)&&Qg(r,i))).map(r=>({stage:n,judge:r})),yB=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var J0=e=>e.severity==="error";function Rt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Yg(n,e.locate)],a=[],s=[],u=!i.some(l=>J0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Jo(n,a):null,g={competition:n,stage:l,criteria:je(n,l),
judges:et(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var _;
return(_=
N.scoreTab)!=null?_:Vo(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Vg(
g)),p!==null&&s.push(...Xg(g));let b=N=>N.stage===l.name&&(J0(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=Dx(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...Px(n,S,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();m();m();function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Yn(e.date):x(e).trim()}var Yn=e=>e.replace("T"," "),yl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
W(e)==="";function ut(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var bB=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function eh(e,t,n){return t<1||t>12||n<1||n>bB(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function Yo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return eh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return eh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=fx((a=o[2])!=null?a:"");return i===null?null:eh(w(o[3]),i,w(o[1]))}function V0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var ts=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var X0=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,wB=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
vB=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,kB=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
Q0=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function ns(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=X0.exec(t))!=null?
n:[];if(o==="")return null;if(Q0.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var Y0=e=>w(e.replace(",","."));function lt(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=X0.exec(t))!=null?i:[],d=(a=vB.exec(c.trim()))!=null?a:kB.exec(c.trim());
if(l===""||d===null&&!Q0.test(c.trim()))break;t=l,n!=null||(n=d===null?null:Y0((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=wB.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
Y0(
o)}}m();var th=10,Xo=60;function bl(e,t,n=th){let r=e.values.slice(0,n).map(t),o=h.max(0,...r);
return o===0?
null:r.indexOf(o)}function pt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=bl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function tt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var eT=(e,t)=>e.
columns.map(n=>n.header[t]);var tT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},xm={weight:"Bobot",maximum:
"Maks"},At=e=>f.keys(tT).find(t=>De(e,tT[t])),it=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(lt(e).name)===n},xB=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>it(
e,r))};function rs(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=J(i.code),s=F(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(F(a)))!=null?c:null}}function Qo(
e,t,n,r,o){
var S,A,P,N,I,_,M;let i=z=>typeof z=="string"&&(At(z)!==void 0||r.some(L=>it(z,L))),a=bl(e,z=>z.filter(
i).length,Xo),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(z=>typeof z=="string"?z:""),u=new y,l=new y;
for(let[z,L]of s.entries()){let j=xB(L,r),B=At(L);j!==void 0?u.set(j.name,[...(A=u.get(j.name))!=null?
A:[],z]):B!==void 0&&!l.has(B)&&l.set(B,z)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([z,[L=0]])=>(
{
criterion:z,column:L})),p=a===null?SB(e):[];for(let[z,L]of e.values.entries()){if(a===null||z<=a)continue;
let j=X=>{var be;let ee=l.get(X);return ee===void 0?"":(be=L[ee])!=null?be:""},B=W(j("code")),U=W(j(
"name")),G=new y;for(let{criterion:X,column:ee}of d)G.set(X,EB((N=L[ee])!=null?N:"",z,ee));let Z=o(B,
U,c!==null);Z===null&&(nh(B,U)||TB(B,G))||p.push({row:z,code:B,entry:(I=Z==null?void 0:Z.code)!=null?
I:null,name:U,institution:W(j("institution")),marks:G,total:j("total"),notesToCommittee:W(j(
"notesToCommittee")),notesToEntrant:W(j("notesToEntrant"))})}let g=(_=l.get("name"))!=null?_:null,b=(
M=l.get(
"total"))!=null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:g,
totalColumn:b,
columns:u,rows:p}}var nh=(e,t)=>[e,t].some(n=>n===xm.weight||n===xm.maximum),TB=(e,t)=>[...t.values(
)].
every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!rh(n.raw)),rh=e=>{var t;return typeof e==
"string"?!ne(e)&&(De(e,yn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function SB(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function EB(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:
r}:
typeof e=="string"&&De(e,yn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var nT=864e5,oh=R.UTC(
1899,11,30),CB="dd/mm/yyyy",RB="dd/mm/yyyy h:mm:ss",DB=e=>new R(oh+h.round(e*86400)*
1e3).toISOString().slice(0,19);function rT(e){let t=(R.parse(`${e}Z`)-oh)/nT;return w.isNaN(t)?e:t}
var OB=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-oh)/nT;function oT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:OB(t)?{
value:t,
read:{date:DB(t)},format:w.isInteger(t)?CB:RB}:{value:t,read:t}}var iT=e=>bl(e,t=>t.filter(n=>typeof n==
"string"&&At(n)!==void 0).length),aT=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>oT(r[
i]).
read))});function ih({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>h.max(r,o.length),1)}}var AB=2e4,
PB=500;function sT(e){let{rows:t,width:n}=ih(e);return t.length>AB||n>PB}function uT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=ih({...i,rows:i.rows.slice(0,20)});return iT(aT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function ah(e,t,n){var l;let{rows:r,
width:o}=ih(e),i=(l=iT(aT(t,r,o)))!=null?l:0,a=h.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>oT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var NB=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function wl({values:e}){var r,o,i,a;let[,t=""]=(i=NB.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(Ir))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var IB=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
lT=({values:e})=>{var t,n,r,o;return(o=(r=IB.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function cT(e,t){let n=h.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=h.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||$B((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var $B=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function dT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var _B=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
FB=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
MB=/(?:^|[^\p{L}])(?:juri|judge)/iu,mT=e=>f.values(H).some(t=>De(e,t));function Gi(e){let t=e.trim();
return mT(t)||_B.test(t)?!1:FB.test(t)?/^(?:hasil|results?)/i.test(t)&&MB.test(t):!0}var vl=e=>!Gi(e)&&
!mT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Tm=new y;
function fT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:km(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var gT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function hT(e,t,n=Tm){let r=fT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>gT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var sh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function yT(e,t,n=Tm){let r=Xn(e,t,n);return e.flatMap(o=>{var s;if(!sh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;sh.test(i);)i=i.replace(sh,"").trim();let a=(s=r.find(u=>F(u.name)===F(i)))!=
null?s:km(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var pT=e=>J(e).replace(
/\p{N}+/gu,
"#");function bT(e,t,n=Tm){let r=new k(t.judges.map(a=>pT(a.code))),o=new k(t.stages.map(a=>F(a.name))),
i=new k(Xn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||km(a,t)!==null)return[];let s=fo(
a).find(({left:u,right:l})=>o.has(F(u))&&r.has(pT(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Xn(e,t,n=Tm){let r=fT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>gT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:LB(e,i,et(t,i))}function LB(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Gi))for(let{left:c,right:d}of fo(l)){let p=n.filter(b=>uh(d,b)),[g]=p;g===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(s=r.get(F(c)))!=null?s:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=h.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var uh=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||F(e)===F(t.name));m();function wT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return tt(e.settings,t.settings.
get(n.key),"value");case"prize":return tt(e.settings,t.prizes.get(n.place),"value");case"entry":
return tt(
e.entries,t.entries[n.index],n.column);case"stage":return tt(e.stages,t.stages[n.index],n.column);
case"criterion":return tt(e.criteria,t.criteria[n.index],n.column);case"judge":return tt(e.judges,t.judges[
n.
index],n.column)}}}m();var jB=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),vT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&jB(i.value,o)})),zB=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function kT(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!zB((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var $r="General",xT=e=>e===$r||e.startsWith(
"0");var pe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
qi="@",TT="d mmmm yyyy",kl={part:"settings",tab:H.settings,columns:[pe("key","Kunci","Key",220),pe(
"value","Nilai","Value",380)]},xl={part:"stages",tab:H.stages,columns:[pe("order","Urutan","Order",
70,
$r),pe("name","Tahap","Stage",200),pe("weight","Bobot","Weight",80,$r),pe("advance","Lolos",
"Advance",
80,$r),pe("title","Predikat","Title",240),pe("form","Bentuk","Form",110),pe("date","Tanggal","Date",
140,TT),pe("scoreTab","Tab Nilai","Score Tab",180)]},Tl={part:"criteria",tab:H.criteria,columns:[pe(
"stage","Tahap","Stage",180),pe("name","Kriteria","Criterion",200),pe("weight","Bobot","Weight",80,
$r),
pe("min","Min","Min",70,$r),pe("max","Maks","Max",70,$r),pe("description","Uraian","Description",380)]}
,
vr={part:"entries",tab:H.entries,columns:[pe("code","Kode","Code",80,qi),pe("name","Nama Inovasi",
"Innovation",320),pe("institution","Instansi","Institution",240),pe("category","Kategori","Category",
120),
pe("unitType","Jenis Unit","Unit Type",120),pe("innovator","Inovator","Innovator",200),pe("contact",
"Narahubung","Contact",160),pe("phone","No. WA","Phone",120,qi),pe("email","Email","Email",180),pe(
"link","Tautan Proposal","Proposal Link",180),pe("status","Status","Status",160),pe("reason",
"Alasan",
"Reason",240)]},Zi={part:"judges",tab:H.judges,columns:[pe("code","Kode","Code",70,qi),pe("name",
"Nama","Name",220),pe("role","Peran","Role",110),pe("institution","Instansi","Institution",240),pe(
"email","Email","Email",200),pe("phone","No. WA","Phone",120,qi),pe("stages","Tahap","Stages",180),
pe("conflicts","Benturan","Conflicts",180,qi)]},Sl={part:"institutions",tab:H.institutions,columns:[
pe("name","Instansi","Institution",280),pe("parent","Induk","Parent",240),pe("unitType","Jenis Unit",
"Unit Type",140),pe("required","Wajib","Required",80)]},os={part:"plenary",tab:H.plenary,columns:[pe(
"stage","Tahap","Stage",160),pe("entry","Kode","Code",80,qi),pe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),pe("rank","Peringkat Putusan","Decided Rank",90,"0"),pe("reason","Alasan",
"Reason",420),
pe("votesFor","Setuju","For",80,"0"),pe("votesAgainst","Tidak","Against",80,"0")]},Hi={part:
"objections",tab:H.objections,columns:[pe("date","Tanggal","Date",120,TT),pe("sender","Pengirim",
"Sender",180),
pe("entry","Kode","Code",80,qi),pe("text","Isi","Text",360),pe("answer","Jawaban","Answer",360),pe(
"ruling","Putusan","Ruling",200),pe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},lh=[kl,
xl,Tl,vr,Zi,Sl];m();m();function _r(e){var o;let t=[],n=(i,a)=>tt(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=ut(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ut(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=W(
i.cell(a)),l=hn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Sm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=tt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ei=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function ST(e,t){let n=_r(e),r=ei(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>BB(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function BB(e,t,n,r){var a,s;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:W(t.cell("description"))}}m();function ET(e){
let t=_r(e);Sm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>UB(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function UB(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Go))!=null?r:"running",reason:n("reason")}}m();
function CT(e){let t=_r(e),n=ei(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",An))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function RT(e,t){let n=_r(e);Sm(n,e,"code");
let r=ei(n,"code");return{items:r.map(o=>WB(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function WB(e,t){let n=r=>W(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
ch(
ts(e.cell("stages")),t),conflicts:ts(e.cell("conflicts"))}}function ch(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),a=t.find(s=>F(s)===i);if(a!==void 0)
return[a,...ch(e.slice(o),t)]}return[n,...ch(r,t)]}m();function DT(e){let t=_r(e),n=KB(ei(t,"name"));
return{items:n.map(o=>GB(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function KB(e){let t=n=>{var r;return(r=ut(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function GB(e,t){let n=t.cell("date"),r=ZB(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Yo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",La),
date:Yo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var qB=/;|^\s*\d+\s*[:=]/m;
function ZB(e){if(e==="")return null;if(!qB.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var is=["criteria","median","majority",
"previous","shared"];m();m();var OT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var AT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var PT={kind:"texts",word:$(
"Admin","Admin")};m();var NT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:An};m(
);var IT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var $T={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var _T={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var FT={kind:"text",word:$("Kota","City")};m();var MT={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var LT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var jT={kind:
"text",word:$("Tembusan","Copies")};m();var zT={kind:"text",word:$("Batas Waktu","Deadline")};m();
var BT={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var UT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var WT={kind:"text",word:$("Nomor SK","Decree Number")};m();var KT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var GT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var qT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var ZT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var HT={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var JT={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:An};m();var VT={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var YT={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var as=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var XT={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var QT={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var eS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var tS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var nS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var rS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ti={mean:QT,trimmed:nS,median:eS,"rank-sum":tS,"z-score":rS,adjusted:XT};var oS={kind:"choice",
word:$("Metode","Method"),choices:Od(as,ti)};m();var iS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var aS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var sS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var uS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var lS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var cS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var dS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var mS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var pS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var fS={kind:
"text",word:$("Provinsi","Province")};m();var gS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:An};m();var hS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var yS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var bS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var wS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var vS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var kS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var xS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var TS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var SS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var ES={name:$("bersama",
"shared"),official:""};var ss={criteria:kS,median:TS,majority:xS,previous:SS,shared:ES};var CS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Od(is,ss)};m();var RS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var DS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var OS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:An}
;m();var AS={kind:"text",word:$("Tahun","Year")};var dh={competition:MT,year:AS,organizer:uS,
government:KT,province:fS,city:FT,language:ZT,top:RS,method:oS,
missing:aS,tieBreaks:CS,decimals:BT,carryOver:NT,passingScore:lS,maxSpread:YT,maxPerInstitution:VT,
winnersPerCategory:OS,
rankedWinners:gS,letterScores:JT,winnerTerm:DS,severityCorrection:hS,conflicts:LT,judgeFiles:GT,
deadline:zT,
admins:PT,objectionDays:sS,prizes:pS,plenaryDate:cS,plenaryTime:mS,plenaryPlace:dS,ceremonyDate:IT,
ceremonyTime:_T,
ceremonyPlace:$T,decisionDate:UT,juryDecreeNumber:qT,minutesNumber:iS,decreeNumber:WT,legalBasis:HT,
acknowledgedBy:AT,copies:jT,signerName:bS,signerPosition:vS,signerGrade:yS,signerNip:wS};var HB=e=>e!=="prizes",
Qn=OT.filter(HB).map(e=>({key:e,...dh[e]})),us=dh.prizes.word;m();m();m();m();var Oe=Le(q(),""),ls=Le(
lo(q().check(Vu(/^\d{4}-\d{2}-\d{2}$/))),null),ni=(e,t)=>Nt().check(xk(),Pr(
e),Rd(t)),ri=e=>Le(lo(e),null);var PS=Oe;m();var NS=Le(Ge(q()),[]);m();var IS=Le(Je(),!1);m();var $S=ls;
m();var _S=Oe;m();var FS=Oe;m();var MS=Oe;m();var LS=Oe;m();var jS=Le(Ut(["exclude","include"]),
"exclude");m();var zS=Oe;m();var BS=Oe;m();var US=Le(ni(0,6),2);m();var WS=ls;m();var KS=Oe;m();var GS=Oe;
m();var qS=Le(Ut(["shared","separate"]),"shared");m();var ZS=Oe;m();var HS=Le(Ut(["id","en"]),"id");
m();var JS=Oe;m();var VS=Le(Je(),!1);m();var YS=ri(ni(1,1e5));m();var XS=ri(Nt().check(Pr(0)));m();
var QS=Le(Ut(as),"mean");m();var eE=Oe;m();var tE=Le(Ut(["complete","assigned"]),"complete");m();var nE=ri(
ni(1,365));m();var rE=Oe;m();var oE=ri(Nt());m();var iE=ls;m();var aE=Oe;m();var sE=Oe;m();var uE=Le(
Ge(lo(Nt().check(Pr(0)))),[]);m();var lE=Oe;m();var cE=Le(Je(),!0);m();var dE=Le(Sk([Ck("auto"),Nt().check(
Pr(0))]),"auto");m();var mE=Oe;m();var pE=Oe;m();var fE=Oe;m();var gE=Oe;m();var hE=Le(Ge(Ut(is)),[
"criteria","shared"]);m();var yE=Le(ni(1,1e5),10);m();var bE=Le(Ut(["Juara","Terbaik"]),"Juara");m();
var wE=Le(Je(),!1);m();var vE=Oe;var kE={competition:LS,year:vE,organizer:rE,government:GS,province:
lE,city:MS,language:HS,top:yE,method:QS,
missing:tE,tieBreaks:hE,decimals:US,carryOver:IS,passingScore:oE,maxSpread:XS,maxPerInstitution:YS,
winnersPerCategory:wE,
rankedWinners:cE,letterScores:VS,winnerTerm:bE,severityCorrection:dE,conflicts:jS,judgeFiles:qS,
deadline:BS,
admins:NS,objectionDays:nE,prizes:uE,plenaryDate:iE,plenaryTime:sE,plenaryPlace:aE,ceremonyDate:$S,
ceremonyTime:FS,
ceremonyPlace:_S,decisionDate:WS,juryDecreeNumber:ZS,minutesNumber:eE,decreeNumber:KS,legalBasis:JS,
acknowledgedBy:PS,copies:zS,signerName:pE,signerPosition:gE,signerGrade:mE,signerNip:fE};var Ji=re(
kE),xE=Ji.parse({});var cs=(e,t=[])=>({fault:e,allowed:t});function SE(e){var s;let t=xE,n=[],r=[],o=new y,
i=new y,a=QB(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=W(l("key")),d=l("value"),p=(S,
A=[],P="error")=>{var _,M;let N=(M=(_=tt(e,u,"value"))!=null?_:tt(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},g=eU(c),b=Qn.find(S=>De(
c,S.word));if(g!==null){let S=tU(d);n[g-1]!==void 0?p("duplicate"):!ne(d)&&(S===null||S<0)?p(
"not-a-number"):(n[g-1]=S,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let S=JB(t,b,VB(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function JB(e,t,n){if("fault"in n)return n;let r=Ji.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[XB(t)]}}function VB(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&h.abs(e)>1e15?cs("digits-lost"):{
value:r};case"number":{let o=ut(e);return o===null?cs("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":ut(e);return o===null?cs("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Yo(
e);return o===null?cs("not-a-date"):{value:o}}case"time":return{value:V0(e)};case"texts":return{
value:ts(
e)};case"choice":{let o=hn(r,t.choices);return o===void 0?cs("not-allowed",TE(t.choices,n)):{value:o}
}case"choices":{let o=ts(e).map(i=>hn(i,t.choices));return o.includes(void 0)?cs("not-allowed",TE(t.choices,
n)):{value:YB(o)}}}}function YB(e){let t=is.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var TE=(
e,t)=>e.
map(([,n])=>n[t]),XB=e=>e.kind==="number"&&e.range||"\u2265 0";function QB(e){let t=Qn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&hn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function eU(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&De((n=t[1])!=null?n:"",us)&&w(t[2])>0?
w(t[2]):null}function tU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var nU=["settings","stages","criteria","entries","judges",
"institutions"];function $t(e){let t=new y;
for(let n of nU){let r=e.find(o=>De(o,H[n]));r!==void 0&&t.set(n,r)}return t}function EE(e){return[
...$t(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,H[t])).map(r=>({name:r,first:n})))}var rU={name:Dk,
weight:null,
advance:null,title:null,form:null,date:null};function kn(e){let t=(d,p)=>{let g=e.get(d);return g===
void 0?null:pt(g,p)},n={settings:t("settings",kl),stages:t("stages",xl),criteria:t("criteria",Tl),
entries:t(
"entries",vr),judges:t("judges",Zi),institutions:t("institutions",Sl)},r=SE(n.settings),o=DT(n.stages),
i=o.items.length>0?o.items:[rU],a=d=>{var p,g;return(g=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:
p.name)!=null?g:d},s=ST(n.criteria,a),u=ET(n.entries),l=RT(n.judges,i.map(d=>d.name)),c=CT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function El(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ft={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],OLD_TAB:["use","ignore"],
SIDE_BY_SIDE:[],
OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};var oU=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
Cl=e=>`old/${F(e)}`;function CE(e,t){let n=e.filter(({tab:r})=>oU.test(r));return n.length===e.length?
[]:n.filter(({tab:r})=>!t.has(Cl(r))).map(({tab:r})=>({id:Cl(r),kind:"OLD_TAB",tab:r,tabs:[r],params:
{
tab:r},options:ft.OLD_TAB,default:null}))}m();m();var iU=["No","No. Urut","Nomor","Nomor Urut",
"Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],aU=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],sU=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],uU=new k([...iU,...aU,...sU].map(F)),RE=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),DE=e=>RE.has(e),oi=e=>F(e)===""||uU.has(F(e))||At(e)!==void 0||vr.columns.
some(t=>De(e,t.header));function OE(e){let t=e.filter(n=>!RE.has(n));return t.length>0?t:[...e]}
function AE({tables:e,criteria:t},n,r){let o=new k(t.map(F)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>br(p,u.name)&&!s.columns.some(({key:g})=>g===F(p)));c===void 0&&!d&&n.push(
lU(l,s,u))}return i}var lU=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:In(n),doubt:DE(r)?"sum-misfit":"some-tabs"},options:ft.COLUMN,default:null});
m();m();m();function mh(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var ph="Lembar Juri \xB7 ",
PE=e=>ph+e,fh=e=>typeof e=="string"&&e.startsWith(ph),$n=e=>{var t;return fh((t=e.values[1])==null?
void 0:
t[0])};function Pt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([ph+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();var Fr=(...e)=>new k(e.map(F)),cU=[["code",Fr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Fr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Fr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Fr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Fr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Fr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Fr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],dU=Fr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),mU=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
pU=Fr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),fU=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
gU=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
gh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,hU=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
yU=["name","code","institution","category"],bU=e=>e.replace(/\s+/g," ").trim();function NE(e){var n,
r;let t=F(e);return t===""?null:pU.has(t)?"rank":dU.has(t)?"sum":(r=(n=cU.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Em(e){var a,s,u,l;let t=NE(e);if(t!==null)return t;let n=e.replace(
gh,""),r=(l=(u=(a=gh.exec(e))==null?void 0:a[1])!=null?u:(s=gh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Em(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(hU,"");return o===e?null:Em(o)}function ct(e){var s;let t=bU(e);if(mU.
test(t))return"sum";let n=NE(t);if(n!==null)return n;if(gU.test(F(t)))return"matter";let r=Em(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=ct(o);if(u!==null)
return u}if(fU.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Em(u));return a.every(u=>u!==null)&&(s=yU.
find(u=>a.includes(u)))!=null?s:null}var wU=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Vi(e){let t=ct(e);return t==="sum"||t!=="matter"&&wU.test(e)}var vU=Fr("Hasil","Result",
"Final","Konversi","Akhir"),Rl=e=>{let t=ct(e);return t==="matter"||t===null||vU.has(F(e))};m();var hh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
kU=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${hh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),xU=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
TU=new RegExp(`^(${hh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),SU=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${hh})\\s*[)\\]]?$`,
"iu"),EU=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function vt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=kU.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=xU.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Wn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=TU.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=SU.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var go=e=>EU.has(F(e));m();m();var Dl="Nilai",Yi=e=>typeof e=="string"?e.trim():"";function IE(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var yh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),CU=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),RU=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
$E=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),bh=$("Nilai",
"Score","Skor","Value","Poin","Points"),_E=e=>De(e,bh),FE=e=>e.some(t=>De(t,yh))&&e.some(t=>De(t,$E))&&
e.some(t=>De(t,bh));function DU(e){for(let[t,n]of e.values.slice(0,Xo).entries()){let r=n.map(Yi),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>At(c)===l),a=o(yh)>=0||o(RU)<0?o(yh):o(CU),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o($E),o(bh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function ME(e){let t=DU(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?AU(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return a?
PU(e,t,s,l,c):OU(e,t,l,c)})}}function OU(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function AU(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function PU(e,t,n,r,
o){
var I,_,M,z;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[a,l,c],g=new y,b=new y,S=new y,A=v.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let B=n.findIndex(be=>be.key===F(W(j[l]))),U=J(W(j[
s]))||
F(W(j[u]));if(B<0||U==="")continue;let G=(M=S.get(U))!=null?M:[],Z=G.find(be=>!g.has(`${be},${d+B}`)),
X=Z!=null?Z:L;Z===void 0&&(S.set(U,[...G,L]),b.set(L,A.map((be,ve)=>{var Fe;return p.includes(ve)?"":
(Fe=j[ve])!=null?Fe:""})));let ee=b.get(X);ee!==void 0&&(ee[d+B]=(z=j[c])!=null?z:""),g.set(`${X},${d+
B}`,{row:L,column:c})}let P=e.values.map((L,j)=>{var B;return j===i?[...L.map((U,G)=>p.includes(G)?
"":
U),...n.map(U=>U.name)]:(B=b.get(j))!=null?B:A}),N=({row:L,column:j})=>{var B;return(B=g.get(`${L},${j}`))!=
null?B:{row:L,column:j<d?j:L<0?c:h.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);function Ol(e){let t=h.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-h.min(t,6)+1e-9}var kr=e=>e.reduce((
t,n)=>t+
n,0),NU=[{kind:"sum",of:kr},{kind:"mean",of:e=>kr(e)/e.length}],IU=[{kind:"maximum",of:e=>h.max(...e)}
,
{kind:"minimum",of:e=>h.min(...e)}];function LE(e,t){var i;let n=Ol(e.map(({value:a})=>a)),r=$U(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>h.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=MU(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=h.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function $U(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?NU.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=LU(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>kr(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=kr(e.map(({value:u})=>u))/kr(e.map(({
sources:u})=>kr(
u)));return[...n,...r===null?[]:[o(r.map(zE),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!_U(u.weights))}
var _U=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>h.abs(t-1)<1e-6),FU=20;function MU(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=h.max(...i)-h.min(...i),s=e.slice(0,FU),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:A},P)=>P===S?[]:[h.abs(b-o(A))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/h.max(1,u.length),d=e.length-t,p=h.max(0,t-r),g=h.min(1,h.max(l,c));return p*-h.log2(g)-d*h.log2(
e.length)}function jE(e){var r,o;let t=Ol(e.map(({value:i})=>i)),n=IU.find(({of:i})=>e.every(({value:
a,
sources:s})=>h.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function LU(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>kr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=jU(r).map(s=>h.abs(s)<1e-9?0:s);return o.some(s=>zE(s)<0)||o.every(s=>s===
0)?null:o}var zE=e=>{let t=h.round(e*300)/300,n=h.round(e*1e3)/1e3;return h.abs(e-n)<=h.abs(e-t)+1e-7?
n:t};function jU(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=h.max(1,...t.flat().map(h.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=h.max(...d.map(b=>{var S;return h.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var S;return h.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&zU(b,g,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function zU(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var wh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function BE(e,t){if(!wh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function UE(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>kr(d)/d.length,o=(d,p)=>h.sqrt(kr(d.map(g=>(g-r(d))**2))/
(d.length-p)),a={maximum:d=>h.max(...d),minimum:d=>h.min(...d),mean:r,sum:kr,median:d=>{var b,S,A;
let p=[
...d].sort((P,N)=>P-N),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((S=p[g])!=null?S:0))/2:(
A=
p[h.floor(g)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=Ol(e),
u=f.entries(a).find(([,d])=>e.every((p,g)=>{var b;return h.abs(p-d((b=t[g])!=null?b:[]))<=s}));
return kr(
e.map((d,p)=>{var S;let g=(S=t[p])!=null?S:[],b=g.filter(A=>h.abs(A-d)<=s).length;return h.log2((g.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var BU=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
UU=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function xr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ut(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,yn))return"recused";let t=e.trim();return UU.test(t)?"failed":BU.test(t)?"score-text":"text"}var Kn=e=>ut(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),ho=e=>e!=="blank"&&e!=="text";m();m();var WE=4,KE=15,
WU=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),yo=e=>WU.has(
F(lt(e).
name)),KU=new k(["code","name","institution","category","judge","number"]),ds=e=>{var t;return KU.has(
(t=ct(e))!=null?t:"")&&lt(e).weight===null},ii=e=>xr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Xi=e=>!ne(
e);function GE(e,t){let n=GU(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<WE&&ZU(e,r,o);)o+=
1;for(;o-r+1<WE&&JU(e,r,o);)r-=1;return{top:r,bottom:o,columns:VU(e,r,o)}}function GU({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,Xo).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!ii(c))continue;let d=ct(c)!==null||t(c)||vt(c)!==null;ds(c)&&(u=!0),s+=1+(d?2:0)+(Al(e,i,l)?1:0)}
a.filter(ii).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function Al(e,t,n){let r=e.slice(
t+1,t+1+KE).map(o=>xr(o[n])).filter(o=>o!=="blank");return r.filter(ho).length*2>r.length}var qU=(e,
t,n)=>e.
slice(t+1,t+1+KE).some(r=>ii(r[n]))&&!Al(e,t,n);function ZU({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>Xi(r[p]));if(!o.some(p=>ii(r[p])))return!1;let i=p=>{var g;
return(g=
e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==""))!=null?g:""},a=e.slice(t,n+1),s=p=>{var b;let g=i(p);
return g===""?a.some(S=>S.slice(0,p).some(Xi)):yo(g)||vt(g)!==null||HU((b=e[n])!=null?b:[],p)};if(o.
some(p=>ds(i(p))))return!1;let u=o.some(p=>Al(e,n+1,p))&&o.every(p=>!qU(e,n+1,p)),l=[...r.keys()].some(
p=>ds(i(p))&&ne(r[p])),c=p=>ii(r[p])&&Al(e,n+1,p);return!o.every(p=>ii(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>Al(e,n+1,p))||o.some(p=>{var g;return ne((g=e[n])==null?void 0:
g[p])})}var HU=(e,t)=>t+1<e.length&&ne(e[t+1]);function JU({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Xi(r[d]));if(i.length===0||!i.
every(d=>ii(r[d])))return!1;let a=i.map(d=>W(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>ds(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>ii(o[d])&&!ds(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>yo(d)||vt(d)!==null||Wn(d)!==null||go(d)||lt(d).weight!==null)}function VU({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Xi(c[l]));return v.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((A,P)=>Xi(A[l])?[{row:P,text:W(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,g=r.slice(0,h.max(0,p)).flatMap((A,
P)=>{
if(Xi(A[l]))return[W(A[l])];for(let N=l-1;N>=0;N-=1){if(!Xi(A[N]))continue;let I=W(A[N]);return i(P,
N)&&!ds(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:g}})}m();var qE=e=>e!==""&&
!yo(e)&&!go(e);function vh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=vt(a))!=null?u:(s=Wn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(F)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>vt(u)!==null||qE(u)).map(u=>({group:F(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>vt(s)!==null||go(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(F(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>h.min(a.size,u.size)))}function ZE(e){let t=vh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=ct(o)===null?i.filter(qE):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...lt(o),max:ns(o)}}),r=t?n.map(o=>o.weight):XU(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!Vi(o.name)&&n.some(p=>p!==o&&F(p.name)===F(o.name))?`${lt(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?YU(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var YU=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${h.round(t*1e4)/1e4}%)`]].join(" ");function XU(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!Vi(o)||Rl(o)))lt(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=lt(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||h.abs(s-i)<.5?r.weight:h.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function HE(e,t){let n=GE(e,t.isCriterion);if(n===null)return null;
let r=ZE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>xr(u[s]))),a={grid:e,block:n,columns:r,isJudges:vh(n),isList:FE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=ct(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||xn(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function xn({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(ho).length*2>=n.
length?"scores":"words"}function xh({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(ho).length*3>=n.length}var Mr=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},er=(e,t)=>({code:W(Mr(e,t,e.at.code)),name:W(Mr(
e,t,e.at.name))});function bo(e,t){let{code:n,name:r}=er(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:
F(r)}function JE(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&tW(r,c)&&
!eW(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||nW(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&ct((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function kh({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
ho(xr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||yo(l.header)&&xn({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>F(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>F(W(c))).join(`
`))}var QU=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Cm=e=>QU.test(e);function eW({columns:e,grid:t,block:n},r){var a,s;if(yo((s=(a=e[r])==null?void 0:a.
header)!=null?s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&ct(u)===
"sum"))return!0;let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>Cm(
u)||lt(u).weight!==null).length*2>o.length}function tW(e,t){if(xn(e,t)!=="words"||xh(e,t))return!1;
let n=kh(
e,t);return n.length>1&&new k(n).size>n.length*.9}function nW(e,t,n){let r=new k(kh(e,t));return n.some(
o=>o===e?!1:o.columns.some(i=>{let a=kh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}
))}var rW=1e3,Pl=4,oW=(e,t)=>F(e)||`#${t}`,iW=new k(["sum","mean","weighted","maximum","minimum",
"rank"]),
ai=e=>iW.has(e);function XE(e,t){let n=e.map(r=>r.draft.columns.map(o=>aW(r,o.column,t)));return lW(
e,n,t),SW(e,n,t),n}function aW({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?s:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&QE(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:oW(o,t),role:a!=null?a:
i?"criterion":sW(e,t,r),from:[],weights:null,doubt:null,guess:null}}function sW(e,t,n){let r=xn(e,t),
o=ct(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||uW.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!_E(n)?"number":"criterion"}var uW=new k(["sum",
"rank","number"]);function QE({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=
null?s:[],i=[n,...o,(l=(u=Wn(n))==null?void 0:u.rest)!=null?l:""];return o.some(go)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>vt(c)!==null&&ct(n)===null)}function si({draft:e,roles:t},n){var o;let r=new y;
for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=Kn((o=e.grid.values[i])==null?void 0:o[n]);
s!==null&&r.set(i,s)}return r}function lW(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:g,column:b})=>g==="criterion"&&xn(c.draft,b)==="numbers"),
p=new y(d.map(({column:g})=>[g,si(c,g)]));if(!c.draft.isList)for(let g of d){let b=(s=(a=c.draft.block.
columns[g.column])==null?void 0:a.text)!=null?s:"";if(Dm(b)&&!Vi(g.header)&&!dW.test(b))continue;let S=d.
filter(({key:P,column:N})=>P===g.key&&N<g.column).length,A=`${eC(c,g)}
${S}`;r.set(A,[...(u=r.get(A))!=null?u:[],{tab:c,shape:g,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)VE(l);for(let l of o.filter(
c=>c.every(d=>!ai(d.shape.role)&&rC(d)))){for(let{shape:c}of l)c.doubt=null;VE(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var g;return((g=p.shape.doubt)==null?void 0:g.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&Rm(l,p)===Rm(l,c)&&ta(p,"sum-somewhere",null)}var eC=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,tC=5,nC=18,cW=12,dW=/[x\u00d7*]\s*(?:\d|bobot)/i,mW=/rata|rerata|mean|average|avg/i;function VE(
e){
var s,u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=ct(t),r=Vi(t)&&!(n==="sum"&&
Rl(
t))||e.every(rC),o=pW(e,t,n,r),i=o===null?uC(e,r):null,a=o!=null?o:i!==null&&Sh(i,r)?null:kW(e)?
"rank":null;if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Sh(i,r)){if(oC(e,i),fW(e,i))for(
let{
shape:l}of e)ta(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=cW)for(let{shape:l}of e)ta(l,
"sum-somewhere",null);else e.length>1&&gW(e,r)}function pW(e,t,n,r){return e.every(i=>yW(i.shape,Qi(
i),n))?"number":n==="rank"&&e.every(i=>wh([...Qi(i).values()]))?"rank":e.every(i=>Qi(i).size>1&&new k(
Qi(i).values()).size===1)?n==="rank"?"rank":r?mW.test(t)?"mean":"sum":null:null}var fW=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(iC)&&(n!=null?n:[]).some((r,o,i)=>{var a;return h.abs(r-((a=i[0])!=null?a:0))>.001}
);
function gW(e,t){for(let n of e){let r=uC([n],t);r!==null&&r.evidence>=nC&&Sh(r,t)&&oC([n],r)}}var rC=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Rm(e,r)===Rm(e,t)&&ai(r.role)),Rm=({draft:e},{column:t})=>{
var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=null?r:"")},Qi=({shape:e,values:t})=>{
var n;return(n=t.get(e.column))!=null?n:new y},Sh=({evidence:e,distinct:t},n)=>n?e>=tC:e>=nC&&t>=Pl;
function hW(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>h.abs(r*o-h.round(r*o))<1e-6);return e.
every(r=>n(r/t))}function oC(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.
role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function Eh({draft:e},{column:t,header:n}){var i,a,s,u,
l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!yo(
p)))!=null?s:"";return F((d=(c=(u=vt(n))!=null?u:vt(o))!=null?c:(l=Wn(n))==null?void 0:l.label)!=null?
d:o)}var iC=({tab:e,shape:t})=>e.draft.isJudges&&Eh(e,t)==="";function yW({label:e},t,n){let r=[...t.
values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>w.isInteger(
o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function aC(e,t){let{tab:n,shape:r,
numeric:o}=e,i=!n.draft.isJudges||iC(e),a=o.filter(p=>p!==r&&p.role!=="number"&&(i||Eh(n,p)===Eh(n,r))),
s=a.filter(({role:p})=>!ai(p)),u=s.filter(({column:p})=>p<r.column),l=a.filter(({role:p,column:g})=>sC(
p)&&g<r.column),c=h.max(-1,...a.flatMap(({role:p,column:g})=>ai(p)&&g<r.column?g:[])),d=[...new k(l.
map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(({column:p})=>p>c),u,u.slice(-1),
l,...d,...t?[s,...bW(e)]:[]]}function bW({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];
let r=n.
filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!ai(o)),r.filter((
{
role:o})=>sC(o))]}var sC=e=>e==="sum"||e==="mean"||e==="weighted";function uC(e,t){var i,a;let n=e.map(
s=>aC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var _,M;let l=n.map(z=>{var L;return(L=z[u])!=null?
L:[]}),c=new k(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var j;return TW(Qi(z),(j=
l[L])!=null?j:[],z.values)}),p=(_=LE(d,t?.5:1))!=null?_:vW(d,t),[g]=e;if(p===null||g===void 0||wW(p.
derived,g.shape,(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&
!hW(b.weights))return[];let A=new k(d.map(({value:z})=>z)).size,P=z=>b.kind!=="weighted"||b.weights[
z]!==
0,N=l.map(z=>z.flatMap(({column:L},j)=>P(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:S,distinct:A}]}),o=h.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function wW(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function vW(e,t){let n=t&&e.length>=Pl?jE(e):null;return n===null?null:{derived:n,
evidence:tC}}
function kW(e){return e.reduce((n,r)=>n+Qi(r).size,0)>=Pl&&e.every(n=>xW(n))}function xW(e){let t=Qi(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return aC(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>BE(n,a))}var TW=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function SW(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(
let d of c.
draft.isList?[]:(i=t[l])!=null?i:[]){let p=eC(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:
d}])}
let o=new y;for(let l of r.values()){DW(l,n);let c=l.filter(({tab:d,shape:p})=>xn(d.draft,p.column)!==
"empty").length;for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||EW([...r.values()]);for(let[
l,c]of e.entries())n.hasCriteria||c.draft.isList||(RW(c,(s=t[l])!=null?s:[],o),_W(c,(u=t[l])!=null?u:
[]))}function EW(e){let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.
doubt===null&&xn(o.draft,i.column)==="numbers")),n=t.filter(CW);if(n.length!==t.length)for(let r of n)
r.some(({shape:o})=>Dm(o.header))||ea(r,"same-everywhere")}function CW(e){var r;let t=new y,n=0;for(
let{
tab:o,shape:i}of e)for(let[a,s]of si(o,i.column)){let u=bo(o.draft,a);if(((r=t.get(u))!=null?r:s)!==
s)return!1;n+=t.has(u)?1:0,t.set(u,s)}return n>=Pl&&new k(t.values()).size>1}function RW(e,t,n){var i;
let r=({column:a})=>xn(e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.
some(r))for(let a of o.filter(s=>!r(s)&&!Dm(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&ta(a,s===
0?"blank":"some-tabs",null)}}function DW(e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.
hasCriteria?$W(e,t):OW(e,n.shape.header))}function OW(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>xn(
c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>ai(c.role)),i=r.filter(
({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(
si(
d,p.column).values()).size>=Pl).length>0)ea(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(
a=
o[0])==null?void 0:a.shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&
d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");
i.length!==0&&(n.includes("numbers")?PW(e,i,t):AW(e,i,t))}var ea=(e,t,n=null)=>{for(let{shape:r}of e)
ta(r,t,n)};function AW(e,t,n){let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=
null?s:[]).every(u=>u===o||u==="blank")});n===""?ea(e,"unnamed"):(r("check-box")||r("date")&&ct(n)!==
null)&&ea(e,"not-numbers")}function PW(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...si(s,u.column).
values()]);if(lC(r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(
/^[\d\s.,/-]*$/.
test(n)){ea(e,"unnamed","criterion");return}if(NW.test(n)){ea(e,"penalty");return}let o=ct(n);if(YE(
o)&&Dm(n))return;let i=Vi(n);(i||YE(o)||o==="rank"||o==="number")&&!e.every(IW)&&ea(e,i?"sum-misfit":
"matter")}var NW=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,lC=e=>e.filter(
t=>h.abs(t)>rW).length*2>e.length,Th=1.5;function IW({tab:e,shape:t}){var b;let{columns:n,block:r}=e.
draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!Rl(o))return!1;let s=n.filter(
({column:S,header:A})=>S!==t.column&&ct(A)===null&&xn(e.draft,S)==="numbers");if(s.some(S=>i!==null&&
S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var A,P;return((P=(A=r.columns[S])==null?
void 0:A.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&ct(o)==="matter")return!1;
let[
c,d]=[[...si(e,t.column).values()],s.flatMap(({column:S})=>[...si(e,S).values()])],p=S=>S.reduce((A,
P)=>A+
P,0)/S.length,g=p(c)/p(d);return g>1/Th&&g<Th&&h.max(...c)<=Th*h.max(...d)}var YE=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",Dm=e=>lt(e).weight!==null||ns(e)!==null;function $W(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...si(s,u.column).values()]:[]),r=lC(n),o=ct(
(a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||s.draft.isJudges&&QE(s.draft,u.column,u.header,t)||(r?u.role="large":xn(s.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":ta(u,"not-listed",null))}function ta(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function _W(e,t){var o;let n=t.filter(i=>i.
role==="criterion"&&i.doubt===null&&xn(e.draft,i.column)==="numbers");if(n.length<2||e.draft.isJudges)
return;let r=n.map(({column:i})=>h.max(...si(e,i).values()));for(let[i,a]of n.entries()){let s=(o=r[
i])!=
null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*h.max(...u)&&ta(a,"large",null)}}m();m();m();var cC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
dC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Om=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Ch=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
mC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,FW=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Dh=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Rh(e){let t=Dh(e);return t.
some(n=>cC.test(n))&&t.every(n=>cC.test(n)||dC.test(n))}var ms=(e,t)=>{let n=Dh(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||dC.test(r)||Om.test(r)||/^\d+$/.test(r))},Am=e=>ms(e,Om);function pC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(mC.test(r))return"example";
if(i&&ms(r,Om)&&!ms(r,Ch))return"weight";if(i&&a&&ms(r,Ch))return"maximum";if(Rh(r))return a&&
i?"maximum":"statistic"}return Rh(t)?"statistic":n!==""?null:Rh(o)?"statistic":i&&ms(o,Om)?"weight":
i&&ms(o,Ch)?"maximum":null}var fC=(e,t)=>mC.test(e)?!t||!FW.test(e):Dh(e).length===1;var MW=6,LW=5;
function gC(e){let t=[...jW(e),...UW(e),...zW(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Oh=(e,t,n)=>({row:t,label:er(e,t).name,key:bo(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function jW(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-MW).flatMap(s=>{let{code:u,name:l}=er(t,s);if(u!==""||Kn(Mr(t,s,i.number))!==null||!ne(Mr(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return hC(e,s,d?0:LW)?l!==""&&i.code<0?
[Oh(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function zW(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=er(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!fC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=Ah(t,i,r);return l.length>0&&BW(e,i,a)?[]:[{...Oh(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function BW(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=Ah(r,t,o);if(n==="statistic")return hC(
e,t,0,1);let s=a.map(({column:g})=>i.flatMap(b=>{var S,A;return(A=Kn((S=r.grid.values[b])==null?void 0:
S[g]))!=null?A:[]}));if(n==="maximum")return a.every(({value:g},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(A=>A<=g)});let u=s.flat(),l=a.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>h.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=a.some(({value:g})=>g<h.min(...u)||g>h.max(...u));return n==="weight"&&
(c||!d&&p)}var Ah=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=Kn((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function UW({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&Kn(Mr(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=er(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[Oh(e,a,"unnumbered")]}
)}
function hC({draft:e,scored:t,entryRows:n},r,o,i=2){let a=Ah(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,g;return(g=Kn((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?g:[]})),l=a.map(({value:c})=>c);return UE(l,u,o)!==null}var bC=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
WW=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function wC(e,t){let n=new k(f.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function vC(e,t,n){var g;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=b=>t.some(S=>{var A;return ho(xr((A=r.values[b])==
null?void 0:A[S]))});for(let b=o.bottom+1;b<r.values.length;b+=1){if(((g=r.values[b])!=null?g:[]).every(
ne))continue;let S=d(b),A={hasScores:S,isFirst:l,sinceHeader:b-c,entries:u.length},P=!Pm(e,b)&&VW(e,
b);P&&s.push(b);let N=P?"header":KW(e,b,A,n);i[b]=N,N==="header"&&(c=b),N==="section"&&a.set(b,QW(e,
b)),N==="entry"&&(l=!1,S&&u.push(b))}ZW(e,i,t);let p=gC({draft:e,roles:i,scored:t,entryRows:u,known:
n});
return u.length>0&&HW(e,i,u,n),{roles:i,sections:a,doubtful:p,otherHeaders:s}}function KW(e,t,n,r){
var b,
S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=er(e,t),l=n.sinceHeader<=3&&YW(e,t);
if(l&&i.name>=0)return"numbers";if(Pm(e,t))return"header";let c=(S=a.map(W).find(A=>A!==""))!=null?S:
"";if(!n.hasScores&&!bC.test(c)&&JW(e,t))return"note";if(r.isEntry(s,u))return"entry";if(!n.hasScores&&
qW(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&s===""&&u===""&&GW(e,t))return"weight";
let d=u||s||W(a.find(A=>xr(A)==="text")),p=s===""&&(i.number<0||ne(Mr(e,t,i.number))),g=pC({
code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:n.isFirst});return g!==null||n.
hasScores?g!=null?g:"entry":XW(e,t,n.entries)?"section":u===""&&s===""?"note":"entry"}function GW({
grid:e,
at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>ne(u)||l===t.number?[]:[u]),o=r.flatMap(
u=>{var l;return(l=Kn(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),a=u=>h.abs(i-u)<u*1e-6||h.abs(i-2*u)<
u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&(a(100)||a(1))}var qW=({columns:e,at:
t},n)=>{
var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i})=>i===t.name))==null?void 0:r.header)!=null?
o:"")};function ZW(e,t,n){let r=a=>n.filter(s=>{var u;return ho(xr((u=e.grid.values[a])==null?void 0:
u[s]))}).length,[o,i]=[new k,new k];for(let[a,s]of t.entries()){let u=bo(e,a);if(s!=="entry"){for(
let l of i)
o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]="note":i.add(u)}}function HW(e,t,n,r){var l;
let{
at:o,grid:i}=e,a=h.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>er(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;let{code:p,name:
g}=er(
e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):Kn((l=i.values[c])==null?void 0:l[o.number])!==null,S=o.
code<0&&o.number<0&&g!==""&&!ne(Mr(e,c,o.institution));(d==="section"||!(b||S||r.isEntry(p,g)))&&(t[
c]=
"note")}}function Pm({grid:e,block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((a,s)=>ne(
a)?[]:[{column:s,text:yC(a)}]),o=a=>r.length>0&&r.every(({column:s,text:u})=>{var l;return u===yC((l=
e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;a+=1)if(o(a))return r.length>1||a<t.bottom&&
Pm({grid:e,block:t},n+1);return!1}var yC=e=>F(W(e))||W(e);function JW(e,t){var r;if(((r=e.grid.values[
t])!=
null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(Pm(e,o))return!0;return!1}
function VW({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s})=>F(s)).filter(s=>s!=="")),o=(
(a=
e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>F(W(s))),i=o.filter(s=>r.has(s)).length;return i>2&&
i*3>=o.length*2}function YW({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{
if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?w.NaN:w(c[1])]}),o=r.every(
(l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{
var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=
1}function XW(e,t,n){var g,b,S;let{grid:r,at:o}=e,a=((g=r.values[t])!=null?g:[]).flatMap((A,P)=>ne(A)?
[]:[{column:P,text:W(A)}]);if(a.length===0||a.length>2||!r.values.slice(t+1).some((A,P)=>bo(e,t+1+P)!==
""))return!1;let u=W(Mr(e,t,o.number)),{code:l,name:c}=er(e,t);if(WW.test(u))return!0;let d=c!==""?c:
l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&bC.test(d))return!0;let[p]=a;
return a.
length===1&&p!==void 0&&c===""&&l===""?xr(p.text)==="text":a.length===1&&n===0&&d===d.toUpperCase()&&
d.length>3&&o.name>=0&&l===""}function QW(e,t){var a,s;let{code:n,name:r}=er(e,t),o=((a=e.grid.values[
t])!=
null?a:[]).map(W).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=null?s:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}m();var kC={code:"Kode",name:"Nama Inovasi",institution:
"Instansi",category:"Kategori"},e3=xm,t3=new k([
"numbers","example","statistic","section","header","note","left-out"]);function xC(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(P=>At(P.header)==="total")?-1:h.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:ai(N.role)?P!==u&&At(
N.header)!=="total":N.role==="left-out"||N.role==="number"||N.role==="large"},c=a.name>=0?a.name:a.code,
d="",p=n.size>0&&a.category<0,g=(P,N)=>P.map((I,_)=>{let M=e3[N];return t3.has(N)||l(_)||M!==void 0&&
_<c?"":M!==void 0&&_===c?M:I}),b=(P,N)=>{var I;return N<i.top?n3(P,e.isJudges&&N===i.top-1):N<i.bottom?
o3(e,N):N===i.bottom?r.map(_=>r3(e,_,u,l)):g(P,(I=t[N])!=null?I:"blank")},S=P=>{var N;return P===i.bottom?
kC.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?d:"")},A=o.values.map((P,N)=>p?
[...b(P,N),S(N)]:b(P,N));return{tab:o.tab,values:A}}function n3(e,t){let n=e.some(r=>typeof r=="string"&&
Am(r));return e.map(r=>{var o;return n?(o=Kn(r))!=null?o:r:t?"":r})}function r3({at:e},t,n,r){let{
column:o,header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===o)return At(i)===
a?i:kC[a];return o===n?"Total":r(o)?"":i}function o3({block:e,isJudges:t,columns:n},r){return!t||r!==
e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:
"";
return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function Nm(
e,t,n){let r=e.flatMap(u=>{var l;return $n(u)?[]:(l=HE(u,t))!=null?l:[]});JE(r);let o=r.
map(u=>{let l=vC(u,wC(u,c=>xh(u,c)),t);return{draft:i3(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),a=XE(i,t),s=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[
]).
map(S=>a3(S,n,t)),p=c3({draft:u,reading:l},o,n),g=[...s3(u,d,t),...p,...l.otherHeaders.map(S=>l3(u,S)),
...u3(u)];return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,
view:xC(u,l,d),questions:g}});return new y(s.map(u=>[u.tab,u]))}var i3=(e,t)=>({...e,kinds:e.kinds.map(
n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),SC=({key:e})=>`column/${e}`,EC=(e,t)=>!t.
hasCriteria||t.isCriterion(e);function a3(e,t,n){let r=e.doubt===null?void 0:t.get(SC(e)),o=e.header===
""&&e.doubt!==null?`Kolom ${In(e.column)}`:e.header;return r==="criterion"&&EC(o,n)?{...e,header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var s3=(
{grid:e,
block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=ft.COLUMN.filter(s=>s!=="criterion"||
EC(o.header,r));return[{id:SC(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],
params:{header:o.label,column:In(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function u3(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(
t.values.slice(n.bottom+1).map(l=>F(W(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||xn(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.
bottom,s.column),tabs:[t.tab],params:{columns:[In(o.name),In(s.column)]},options:ft.SIDE_BY_SIDE,
default:null}]}
var l3=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:
[
e.tab],params:{row:t+1},options:ft.OTHER_TABLE,default:null});function c3({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${s}`,p=r.get(d),g=p==="entry"||o.some(P=>TC(P,s,"entry")),b=p==="ignore"||u==="label"&&o.
some(P=>TC(P,s,l));if(t.roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:S,at:A}=e;return[{
id:d,kind:"ROW",tab:S.tab,cell:Te(i,h.max(0,A.name>=0?A.name:A.code)),tabs:[S.tab],params:{label:a,
row:i+
1,doubt:u},options:ft.ROW,default:null}]})}var TC=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&bo(e,i)===n);var d3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function CC(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=d3.exec(d))!=null?b:[];return p===""||Cm(g)?[]:[{name:d,left:F(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
F).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>it(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${In(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:ft.OWN_CRITERIA,
default:null}}m();m();var RC=new k(["Bobot","Weight","Weights","Bobot Kriteria","Bobot Nilai",
"Bobot (%)"].map(F)),DC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F));function OC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>it(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>Ph(s,t)),o=s=>s.map(m3).find(u=>u!==null),
[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),from:
"equal"}:{weights:a,from:"row"}}var Ph=(e,t)=>Nh(e,t,RC);function Nh(e,t,n){let r=t.map(u=>e.columns.
find(l=>it(l.name,{name:u}))),o=h.min(...r.map(u=>{var l;return(l=u==null?void 0:u.column)!=null?l:0}
)),
i=u=>typeof u=="string"&&(n.has(F(u))||n===RC&&Am(u)),a=new k(e.lines.map(({values:u})=>u)),s=e.values.
find(u=>{if(a.has(u))return!1;let[l]=u.slice(0,o).filter(c=>!ne(c));return l!==void 0&&i(l)});return r.
map(u=>{let l=u===void 0||s==null?void 0:s[u.column];return ut(typeof l=="string"?l.replace(
/\s*%\s*$/,
""):l)})}function m3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<
e.length||n<=0?null:h.abs(n-1)<1e-6?t.map(r=>h.round(r*1e6)/1e4):t}var ps=e=>e.reduce((t,n)=>t+n,0),
AC=e=>h.round(e*1e4)/1e4;function PC(e,t,n,r,o){var A,P;let i=`weights/${t.map(F).join("+")}`,a=y3(e,
t,r),u=n.some(N=>N!==n[0])&&!p3(e,t)?null:f3(e,t),l=u!==null?{from:"headers",weights:u}:a!==null&&!b3(
a,n)?{from:"totals",weights:a}:null;if(l===null)return{weights:[...n],
question:null};let c=o.get(i);if(c==="equal")return{weights:t.map(()=>1),question:null};let d=l.weights.
every(N=>N>0);if(c==="written"&&d)return{weights:[...u!=null?u:n],question:null};if(c==="totals"&&a!==
null)return{weights:a,question:null};let p=(P=(A=e[0])==null?void 0:A.tab)!=null?P:"",g={criteria:[
...t],
weights:l.weights,sum:AC(ps(l.weights)),from:l.from},b=ft.WEIGHTS.filter(N=>N==="totals"?a!==null:N===
"written"?d&&u!==null:!0),S={id:i,kind:"WEIGHTS",tab:p,tabs:e.map(N=>N.tab),params:g,options:b,
default:l.
from==="totals"?"totals":null};return{weights:[...n],question:S}}var p3=(e,t)=>e.some(({columns:n})=>n.
some(r=>r.weight!==null&&t.some(o=>it(r.name,{name:o}))));function f3(e,t){for(let n of e){let r=t.map(
i=>{var a,s;return(s=(a=n.columns.find(u=>it(u.name,{name:i})))==null?void 0:a.weight)!=null?s:null}
),
o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&h.abs(ps(o)-100)<.5||o.length===
t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return h3(e,t)}var g3=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function h3(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Ph(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>it(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=g3.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new k(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>h.abs(ps(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function y3(e,t,n){for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}
of o){
let s=t.map((c,d)=>{var b,S,A;let p=(b=r.find(P=>it(P.name,{name:c})))==null?void 0:b.column,g=p===void 0?
-1:i.indexOf(p);return g<0?null:((S=a[g])!=null?S:0)*((A=n[d])!=null?A:1)});if(i.length!==t.length||
s.some(c=>c===null))continue;let u=s.map(c=>c!=null?c:0),l=ps(u);return u.map(c=>AC(c/l*100))}return null}
function b3(e,t){let[n,r]=[ps(e),ps(t)];return e.every((o,i)=>{var a;return h.abs(o/n-((a=t[i])!=null?
a:0)/r)<.005})}m();var Im=e=>e.some(t=>t.lines.some(n=>n.code!==""));function $m(e,t){var i,a;let n=Im(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of v3(s,t,n)){let p=n?J(u):F(l);if(p==="")continue;
let g=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,g),g.institution||(g.institution=
c),g.category||(g.category=d),l!==""&&g.names.set(l,((a=g.names.get(l))!=null?a:0)+1)}let o=h.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Pd,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:w3(u),institution:l,category:c}))}
function w3(e){
var n,r;let t=h.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function v3(e,t,n){let r=e.columns.filter(a=>t.some(s=>it(a.name,{name:s}))),o=a=>r.some(({
column:s})=>rh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();m();var k3=1e3,x3=e=>{let t=typeof e=="string"?At(e):void 0;return t==="code"||t==="name"};
function Nl(e,t){
var d,p;if($n(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(x3))
return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?g:""),o=g=>r.findIndex(b=>At(
b)===g),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(g=>ct(g)==="category"),l=g=>t.rows[
g]===
"entry",c=e.values.slice(n+1).flatMap((g,b)=>{let S={code:W(g[i]),name:W(g[a]),institution:W(g[s]),
category:W(
g[u]),values:g};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!nh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:E3(r,c,t),lines:c,isRepeated:T3(r),totals:t.columns.flatMap(
({from:g,weights:b})=>b===null?[]:[{from:g,weights:b}]),headers:t.columns.map(({label:g})=>g),above:
e.
values.slice(0,n)}}function T3(e){let t=e.map(n=>lt(n).name).filter(n=>!oi(n));return new k(t.map(F)).
size<t.length}var S3=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function E3(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=lt(i),u=F(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&ct(a)==="category")continue;let c=R3(S3(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:ns(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var NC=e=>e.flatMap(t=>{var n;return(n=ut(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function C3(e){let t=NC(e);return t.filter(n=>n>k3).length*2>t.length}function R3(
e){
let t=e.filter(a=>!ne(a)),n=NC(t),r=a=>typeof a=="string"&&De(a,yn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return C3(t)?"words":"numbers";let i=a=>typeof a=="string"&&ut(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var D3=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
O3=["category","unitType","innovator","contact","phone","email","link"];function IC(e,t,{grid:n,
structure:r}){
let o=D3.test(n.tab)?Nl(n,r):null;if(o===null)return null;let i=pt(n,vr),a=new y,s=0;for(let p of o.
lines){let g=A=>t&&p.code!==""?J(A.code)===J(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=O3.map(
A=>{var P;return[A,W(p.values[(P=i==null?void 0:i.columns.get(A))!=null?P:-1])]});a.set(b,{...b,...f.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:s}}m();function _m(e){var a;let t=MC(e),n=jC(t).filter(
s=>s.length>1),r=(a=_C(n))!=null?a:t.length===1?t:_C(
A3(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Ih(e,LC(o.table,i))}function Ih(e,t){let n=MC(e),r=jC(n).filter(a=>a.length>
1),o=t.map(a=>F(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>it(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function FC(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=LC(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function MC(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=OE(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var LC=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),$C=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function _C(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||$C(r)-$C(n)||e.indexOf(n)-e.indexOf(r));return t}function jC(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function A3(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=h.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var P3=12,N3=["juri","dewanjuri","judge","penilai","panelis"],_h=e=>N3.includes(F(e));function BC(
e){
var t;return Fh((t=$3(e))!=null?t:e.map(n=>n.trim()))}function Fh(e){let t=new k(e.filter(r=>zC(r)).
map(J)),n=0;return e.map(r=>{if(zC(r))return $h(r,I3(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...$h(`J${n}`,""),email:r}:$h(`J${n}`,r)})}var zC=e=>[...e].length<=P3&&J(e)!==""&&!e.
includes("@"),I3=e=>!/\p{N}/u.test(e)&&[...e].length>3;function $3(e){let[t,...n]=e.map(r=>fo(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(_3).reverse()){let i=F(r);
if(i===
""||_h(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var _3=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,F3=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function UC({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,a]of o.entries()){let s=F3.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var $h=(e,t)=>({...Pk,
code:e,name:t});m();function WC(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:M3(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function M3(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return vl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return $n(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var KC=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>it(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ut(o.values[r]))!=null?i:[]}))),GC=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function qC(e,t){var r;let n=KC(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>GC(n,o)))!=null?r:100}function ZC(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>it(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>Nh(i,t,DC))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&GC(KC(e,[(u=t[s])!=null?u:""]),
a)});return(o=n.find(r))!=null?o:null}m();m();var L3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
HC=e=>{let t=At(e);return t==="code"||t==="name"};function JC(e){let t=e.values.slice(0,Xo+1).map(o=>o.
map(Yi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:j3(o.above,o.cells)?z3(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:U3(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
HC))continue;let u=s.filter(c=>c.header===Dl||!oi(lt(c.header).name));if(new k(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===Dl)?"totals":"groups";return{tab:e.tab,layout:l,views:K3(
e,o,i,a,s)}}return null}var j3=(e,t)=>e.every((n,r)=>!HC(n)||ne(t[r]));function z3(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||At(c)==="code"||At(
c)==="name"||B3(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>go(u.over)&&!oi(lt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Dl}));let o=n.filter(u=>vt(
u.header)!==null&&vt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=vt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),a=i.some(u=>vt(u.over)!==null),s=i.some(u=>L3.test(
u.over));return!a&&s?[]:i.filter(u=>!a||vt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=vt(l))!=null?d:l,header:c}})}var B3=e=>{let t=At(e);return t==="code"||t===
"name"||t==="institution"};function U3(e){let t=e.flatMap((r,o)=>{let i=Wn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!oi(lt(r).name)&&!W3(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=vt(r))!=null?s:(a=Wn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Dl}]})}var W3=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function K3(e,t,n,r,o){let i=h.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(F(s))||
a.set(F(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(g=>F(g.label)===s).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var S,A;return b<i?g||((S=r[b])!=null?S:""):(A=l.get(b))!=null?A:""}),d=g=>g.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var Mh=e=>{var t;return $n(e)?null:(t=ME(e))!=null?t:JC(
e)},Lh=(e,t)=>uh(e,t)||e.includes("@")&&F(e)===
F(t.email);function VC(e,t,n,r,o){var u,l;let i=(l=(u=Mh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Lh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[IE(Qo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var YC=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
G3=/^(?:nilai|poin|points?)$/i,q3=/^j\.?\s?\d{1,2}$/i,Z3=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
H3=e=>e.map(Yi).filter(t=>t!=="");function XC(e){let t=e.values.slice(0,th).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,h.max(0,n)).flat().map(Yi);return[e.tab,...r].some(o=>Z3.test(
o))}var jh=(e,t)=>YC.test(e.tab)||q3.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(H3).some(n=>YC.
test(n)||G3.test(n));m();function zh(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new k(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>br(o,a)&&!n.some(
s=>s.has(F(o))&&s.has(F(a)))).map(a=>({one:o,other:a})))}m();m();var J3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function QC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of fo(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||J(c)===""||_h(l)||vt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(g=>J(g.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>J3.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!V3(u,i));return{sets:a?i:[],unclear:!a&&Y3(e)}}var V3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Wn(e)!==null;function Y3(e){var n;let t=new y;for(let r of e){let o=Wn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function eR(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return XC(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Nl(n,t),shared:Mh(n),isOther:!1}}var fs=(e,t=[])=>(
{
reason:e,tabs:t});function tR(e,t,n){var g,b;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return X3(e.stages,o);
let{sets:i,unclear:a}=QC(r.map(S=>S.tab));if(e.stages.length>1)return Bh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return fs("nothing");let u=t?i.find(S=>F(S.stage)===F(s.name)):void 0;if(u!==void 0)return Bh(
[s],[u],r);if(a&&!t)return fs("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...s,
name:A.
stage,advance:null}));return Bh(S,i,r)}let l=((b=(g=_m(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?fs("several-shared",S):t?fs(
"stage-tab",S):[nR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function nR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=Nl(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function X3(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return F(a.grid.tab)===F((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?nR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?fs("unclear-judges",r):n.filter(o=>"desks"in o)}function Bh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>F(l.stage)===F(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?fs("stages",
o):r}m();var Q3={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},eK={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function rR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=Q3[l];if(d===void 0||c==="")continue;let p=`${d} ${F(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=eK[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",g=d==="note"?
d:`${d} ${F(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var Uh=.051,tK=4,iR=e=>J(e.code)||F(e.name),nK=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[iR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>it(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),rK=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ut(
r.values[n]))!=null?o:[]}));function oK(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=h.max(Uh,Ol(rK(e)));for(let l of e.table.lines){let c=iR(l);for(let[d,p]of e.columns.
entries()){let g=ut(l.values[p]),b=n.flatMap(({lines:A,columns:P})=>{var N,I,_;return(_=ut((I=A.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?_:[]});if(g===null||b.length<2)continue;let S=b.
reduce((A,P)=>A+P,0);s+=1,h.abs(g-S/b.length)<=u&&(o+=1),h.abs(g-S)<Uh&&(i+=1),h.abs(g-h.max(...b))<
Uh&&(a+=1),new k(b).size>1&&(r+=1)}}return r>=tK&&(o===s||i===s||a===s)}var iK=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
aK=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,oR=e=>`summary/${F(e)}`;
function aR({tables:e,criteria:t},n,r){let o=e.map(a=>nK(a,t));return o.filter(a=>oK(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(oR(a));return s!==void 0?s==="ignore":iK.test(a)&&!aK.test(a)?!0:(n.push(
{id:oR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:ft.SUMMARY,default:null}),!1)})}m();
var sK=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
uK=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
lK=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,cK=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
dK=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,mK=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),sR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function uR(e){let t=e.map(i=>pK(mK(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(a=>{var s,u;return F((s=a[
i])!=
null?s:"")===F((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function pK(
e){
let t={},n=e.map(s=>{var u;return(u=lK.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>cK.test(s));r!==void 0&&(t.government=sR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=dK.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
sR(o.trim()));let i=e.find(s=>sK.test(s)),a=i==null?void 0:i.replace(uK,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Il=e=>`hidden/${F(e)}`,Wh=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&it(s,i)))||e.length===0?[]:[{id:Il(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:ft.HIDDEN,default:null}]);m();function Kh(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!br(e,t)&&!fK(e,t)}var lR=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function fK(e,t){let[n,r]=[new k(lR(e)),new k(lR(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>h.min(n.size,r.size)}function Gh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!Kh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Kh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[cR(`names/${F(i.tab)}`,l,s.length)]:s.
map(d=>cR(`names/${F(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var cR=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:ft.NAMES,default:null}}
;m();function $l({criteria:e,entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(
t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>it(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>br(a,lt(
i).name)),isEntry:(i,a)=>i===""?r.has(F(a)):n.has(J(i))}}var gs=["criteria","entries","judges"],gK=e=>"reason"in e;
function qh(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(U=>eR(U,o.get(U.tab))),u=tR(e,n,s);if(gK(u))return u;let l=[],c=[],d=[];for(let U of u){
let G=wK(U,e,t,{facts:l,questions:c,answers:i},u.length>1);if(G===null)return mR(s);d.push(G)}if(t.length===
gs.length&&!d.some(U=>vK(U,s)))return{reason:"no-sign",tabs:d.flatMap(U=>U.desks.map(G=>G.table.tab)).
filter(Fm)};let p=d.flatMap(U=>U.desks.map(G=>G.table)),[g,...b]=p;if(g!=null&&g.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[g.tab]};let S=d.flatMap(U=>U.names).filter(Fm),A=t.includes(
"judges")?kK(d):e.judges,P=t.includes("entries")?xK(p,S,s,l):e.entries,N=!n&&(d.length>1||d.some(U=>U.
stage.scoreTab!==void 0)),I=N?TK(d):e.stages,_=t.includes("criteria")?SK(d):e.criteria,M=uR(p),z=yK(
e.settings,M),L={...e,settings:z,stages:I,criteria:_,entries:P,judges:A};if(t.some(U=>L[U].length===
0))return mR(s);if(t.includes("judges")&&!EK(L,d,a.names))return{reason:"unbound",tabs:d.flatMap(U=>U.
desks.map(G=>G.table.tab)).filter(Fm)};let j=s.flatMap(({structure:U})=>U!==void 0&&p.some(({tab:G})=>G===
U.tab)?U:[]),B=[...p.map(U=>U.tab),...l.flatMap(U=>U.kind==="ENTRY_LIST"||U.kind==="TAB_LEFT"?U.params.
tab:[])];return{competition:L,hasStages:N,facts:[...CK(d,A,N,I),...l,...f.keys(M).length>0?[hK(M)]:[
],
...rR(j),...WC(s,B,a)],findings:t.includes("entries")?RK(d):[],questions:El([...bK(s,p),...c,...CE(p,
i)])}}var hK=({competition:e="",year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,
params:{
competition:e,year:t,city:n,government:r}}),yK=(e,t)=>({...e,...f.fromEntries(f.entries(t).filter(([
n])=>e[n]===""))}),bK=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),Fm=(e,t,n)=>n.indexOf(e)===t;function wK(e,t,n,{facts:r,questions:o,answers:i},a){var U,G;let s=e.
desks.map(Z=>Z.table),u=Z=>n.includes("criteria")?_m(Z):Ih(Z,je(t,e.stage).map(X=>X.name)),l=(U=u(s))!=
null?U:a||e.layout!==null?FC(s):null;if(l===null)return null;let c=u(s)===null,d=aR(l,o,i),p=l.tables.
filter(Z=>!d.includes(Z));for(let{tab:Z}of d)r.push({kind:"TAB_LEFT",sure:!1,params:{tab:Z,reason:
"summary"}});let g=p.length<l.tables.length&&(G=u(p))!=null?G:l,{tables:b}=g,S=n.includes("criteria")?
AE(g,o,i):g.criteria,A=a?e.stage.name:null,P=n.includes("criteria")?CC(b,S,i):null;if(P!==null&&o.push(
P),!n.includes("criteria"))return{...e,desks:dR(e,b),criteria:[],isOpen:c,names:S};let N=ZC(b,S),I=N!=
null?N:S.map(()=>qC(b,S)),_=OC(b,S),M=_.from==="equal"&&N!==null&&new k(N).size>1,z=M?I:_.weights,L=PC(
b,S,z,I,i);L.question!==null&&o.push(L.question);let{weights:j}=L;r.push({kind:"CRITERIA",sure:b.length>
1&&!c,params:{stage:A,names:S}},{kind:"WEIGHTS",sure:_.from!=="equal",params:{from:M?"maxima":_.from,
stage:A}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(Fm),from:N===null?"scores":"written",
stage:A}});
let B=S.map((Z,X)=>{var ee,be;return{stage:e.stage.name,name:Z,weight:(ee=j[X])!=null?ee:1,min:0,max:
(be=
I[X])!=null?be:100,description:""}});return{...e,desks:dR(e,b),criteria:B,isOpen:c,names:S}}var dR=(
{
desks:e},t)=>e.filter(n=>t.includes(n.table));function vK(e,t){return e.layout!==null&&e.layout!=="totals"?
!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&jh(r.grid,
n.above.length)})}function kK(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,
u)=>r.
findIndex(l=>J(l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?BC(r):Fh(o)).
map((s,u)=>{var S,A,P;let l=(S=(i?r:o)[u])!=null?S:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),
d=(P=(A=c[0])==null?void 0:A.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,p=s.name===""||J(
s.name)===J(s.code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?UC(d):"",b=c.length===e.length?
[]:c.map(N=>N.stage.name);return{...s,name:g||s.name,stages:b}})}function xK(e,t,n,r){let o=$m(e,t),
i=Im(e),a=new k(e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>IC(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...Pd,...u}
))):
o}function TK(e){let t=e.map(n=>$m(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}
function SK(e){
let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[F(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function EK(e,t,n){
let r=Xn(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,
s)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:et(
e,l)).filter(d=>Lh(u.label,d)).length===1}))}function CK(e,t,n,r){let o=e.filter(s=>s.layout===null).
flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function RK(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=Im(t)?[]:e.flatMap(i=>i.desks.map(a=>$m([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...zh(n).map(o("entry")),...zh(r).map(o("judge"))]}function mR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>DK(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>OK(
u))))!=null?s:{reason:"nothing",tabs:[]}}var DK=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!oi(n)).length>2),OK=e=>jh(e,h.min(9,e.values.length));m();var Mm=e=>e.find(t=>De(t,H.plenary));
function AK(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function PK(e,t){if(ne(e))return null;let n=ut(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Lm(e,{stages:t,entries:n}){var s,
u;let r=pt(e,os),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>W(
c(M)),p=AK(d("stage"),t),g=n.find(M=>J(M.code)===J(d("entry"))),b=(M,z,L=d(M),j=[])=>{let B={setting:
`plenary.${M}`,value:L,reason:z,allowed:j},U=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...U,...tt(r,l,M),params:B}),null},S=(M,z)=>{let L=PK(c(M),z);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&g!==void 0){let M=a.some(z=>z.stage===p.name&&z.entry===g.code);
if(a.push({stage:p.name,entry:g.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),g===void 0&&
b("entry","unknown-reference");let A=S("rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(A!==null&&A!==P&&d("reason")===""&&b("reason","empty"),p===void 0||g===void 0||
A===null)
continue;let _=tt(r,l,"rank");o.push({stage:p.name,entry:g.code,computed:P,rank:A,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var $e=()=>SpreadsheetApp.getActiveSpreadsheet(),_n=()=>$e().getId(),_l=()=>$e(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>_l().map(e=>e.getName()),Fl=()=>new y(_l().map(
e=>[e.getName(),e.getSheetId()])),pR=()=>_l().filter(e=>e.isSheetHidden()).map(e=>e.getName()),jm=()=>_l(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),NK=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function IK(){
let e=null;return t=>{e!=null||(e={zone:$e().getSpreadsheetTimeZone(),monthFirst:NK.test($e().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=$e().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=IK(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function zm(e){var n,r;let t=(r=(n=$e().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var hs=e=>{var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},fR=()=>$e().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Zh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var gR="@",Hh=(e,t)=>{let n=t.map(
r=>r===gR);return e.map(r=>r.map((o,i)=>typeof o=="string"?Zh(o,n[i]===!0):o))};function wo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Vt(e,t,n,r,o=[]){var s,u;let i=$e().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(wo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Hh(r,o)))}
function hR(e,t,n,r){
let o=$e().getSheetByName(e);o!==null&&(wo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(gR))}
var Lr=e=>{
var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function yR(){
for(let e of _l())
e.getLastRow()===0&&$e().deleteSheet(e)}var Tn=()=>SpreadsheetApp.flush();function bR(e,t){let n=$e(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:$K(n,t);return r===null?n.activate():r.activate(
),
!0}function $K(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Bm(e){let{language:
t}=e.settings,n=[na(kl,t,LK(e.settings)),_K(e.stages,t),na(Tl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),na(vr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Go.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
na(Zi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,FK(o.required,t)]);return[...n,na(Sl,t,r)]}function na(e,t,n){var r;return{name:e.tab[t],
values:[
eT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var wR=(e,t,n)=>({
...na(e,n,[]),name:t});function _K(e,t){let n=e.map((s,u)=>MK(s,u,t)),r=na(xl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var FK=(e,t)=>{var n,r;return(r=(n=An.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function MK(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=La.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ui(e.date,n),(l=e.scoreTab)!=null?l:""]}function LK(e){let{language:t}=e,n=Qn.map(
a=>[a.word[t],Jh(e,a)]),r=h.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${us[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Qn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Jh(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ui(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function vR(e,t){let n=kn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=gs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=jK(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:BK(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Bm(i.competition).flatMap(c=>{var p,g;let d=[...s,...o].find(
b=>H[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:kn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...zK(i.facts)]}}function jK(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Xn(r,e).map(M=>M.name),u=e.stages.flatMap(M=>r.filter(z=>z===M.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(M=>a.get(Il(M))!=="use"),
p=r.filter(M=>!d.includes(M)&&a.get(Cl(M))!=="ignore"),g=$l(e),b=M=>{let z=M.map(i);return{grids:z,
structures:Nm(
z,g,a),answers:a}},S=l?s:p.filter(M=>Gi(M)||u.includes(M)),A={names:r,hidden:d},P=qh(e,t,n,b(S),A),N=l?
[]:p.filter(M=>vl(M)&&!S.includes(M)),I="reason"in P&&["nothing","not-entries","not-scores"].includes(
P.reason);if("questions"in P){let M=d.filter(L=>Gi(L)&&!a.has(Il(L))),z=Wh(P.competition,b(M));
return{
...P,questions:[...P.questions,...z]}}if(!I||N.length===0)return P;let _=qh(e,t,n,b([...S,...N]),A);
return"reason"in _?P:_}var zK=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")
return[];let{stage:n,max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{
stage:n},
params:{max:(o=r[0])!=null?o:100}}]});function BK(e,t,n){return(e.length===gs.length?["entries"]:e).
map(o=>{let i=H[o][t.settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:
i,
judge:null,why:n}}})}m();m();m();var Vh="\u2713",vo=e=>`"${e.replace(/"/g,'""')}"`;function kR(e){
let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:
`${a}${"0".repeat(-i)}`}
function xR(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${vo(
Vh)};${o})`;return`=IF(COUNTIF(${r};${vo(yn.id)})>0;${vo(yn.id)};${i})`}function TR(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${vo(u)})`;return`=${`${a(Vh)}+${a(yn.id)}`}&${vo(o.of)}&COUNTA(${i(
n)})&${vo(o.done)}`}function SR(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${kR(n)};${o}<=${kR(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${vo(yn.id)})`}var ER=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${vo(Vh)}`:n==="recused"?`=${r}=${vo(yn.id)}`:`=NOT(${r}="")`};m();var CR=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,RR=e=>e.filter(t=>t!=="").join(" \xB7 "),UK={title:(e,t,n)=>RR(
[e,CR(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,WK={title:(e,t,n)=>RR([e,CR(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Yh=e=>({id:UK,en:WK})[e];m();function KK(e){let t=2166136261;for(let n=0;n<e.length;n++)t=h.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function GK(e){let t=h.imul(e^e>>>16,2246822507),n=h.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Xh(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:GK(KK(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var ui={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Qh=3,ko=Qh+
1,Um=0,Wm=1,qK=2,jr=3,ZK=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],ey=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},HK=e=>h.min(
110,
h.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function ty({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${ey(i,t)})`),o=n.some(i=>i.link!=="")?[ui.link[t]]:[];return{headers:[ui.code[t],
ui.status[t],ui.name[t],...r,ui.notesToCommittee[t],ui.notesToEntrant[t],ui.institution[t],...o],
widths:[
62,58,128,...r.map(HK),160,160,160,...o.map(()=>180)],scored:r.length}}var JK=e=>["code","status",
"name","institution","link"].some(t=>De(e,ui[t])),DR=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function OR(e){var n;let t=(
n=
e[Qh])!=null?n:[];return e.slice(ko).every(r=>r.every((o,i)=>{var a;return o===""||JK(x((a=t[i])!=null?
a:""))}))}var AR=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function ny(e,t,n){let{
headers:r,
scored:o}=ty(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-jr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Wm?xR(t+u,jr,
o):""))}}var ry=(e,t)=>({top:ko,left:jr,height:t-ko+1,width:e+2});function Km(e,t){let{criteria:n,
language:r}=e,
o=Yh(r),i=(s,u)=>({top:ko,left:s,height:t,width:u}),a=i(Um,jr+n.length);return{table:i(Um,ty(e).headers.
length),progress:{row:0,column:0,formula:TR(ko,t,Um,Wm,o)},validations:PR(n).map(({from:s,count:u,
criterion:l})=>({
block:i(jr+s,u),formula:SR(ko,jr+s,l),help:o.rejected(ey(l,r))})),colours:ZK.map(([s,u])=>({block:a,
formula:ER(ko,Wm,s),background:u})),open:ry(n.length,ko+t-1)}}function PR(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Gm(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Yh(o),{headers:u,widths:l,scored:c}=ty(e),d=Xh(e.entries,t,
n),p=PR(r).map(({criterion:N})=>ey(N,o)),g=Km(e,d.length),b=ny(d,ko,e),S=N=>[N,...u.slice(1).map(()=>"")],
A=S("");return{name:Vo(t,n),...g,headerRow:Qh,frozenColumns:qK,widths:l,formats:u.map((N,I)=>I===Um?
"@":I>=jr&&I<jr+c?$r:""),centred:u.flatMap((N,I)=>I===Wm||I>=jr&&I<jr+c?[I]:[]),values:[A,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[S(g.progress.
formula),A,A,A,...b.formulas]}}m();m();function oy(e){var n;let t=$e().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var NR=e=>e.getEditors().map(t=>t.getEmail());function IR(e){
let t=oy(e);return t===null||t.isWarningOnly()?null:NR(t)}function zr(e,t){var r;let n=(r=$e().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Ml(n,t),n.setUnprotectedRanges([]))}function Ml(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(NR(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var $R=e=>oy(e)===null;function _R(e,t){let n=oy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function qm(e){let t=$e().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var iy="#d9e2f3";function tr(e){var t;for(let n=1;;n+=1){let r=mh(
e.name,n),o=$e().getSheetByName(r);
if(FR(o)){Sn({...e,name:r});return}let i=VK(o);if(fh((t=i[0])==null?void 0:t[0])){YK(i,e)||LR(o,e),
MR(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Sn(e){var t;LR((t=$e().getSheetByName(e.name))!=
null?t:ay(e.name),e),MR(e.name,e,0,0)}function ay(e){let t=$e().getActiveSheet(),n=$e().insertSheet(
e,$e().getSheets().length);return $e().setActiveSheet(t),n}var FR=e=>e===null||e.getLastRow()===0;
function cn(e){
for(let t=1;;t+=1){let n=mh(e,t);if(FR($e().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);
if($n(r))return{name:n,grid:r}}}function VK(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,h.max(1,e.
getLastColumn())).getValues()}function YK([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function MR(e,t,n,r){let o=h.max(t.
values.length,n),i=h.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Vt(e,0,0,a,t.formats)}function LR(e,t){
let n=t.
widths.length,r=t.headerRow+1;wo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of li(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of li(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),xT(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(iy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function li(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Fn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),jR=({values:e,formulas:t},n)=>Hh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),XK=e=>{var t;return(t=$e(
).
getSheetByName(e))!=null?t:ay(e)};function sy(e,t){let n=XK(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];wo(n,e.values.length+1,o.length),l>0&&
Fn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:S}of li(
o))n.setColumnWidths(g+1,b,S);let d={...u,top:r,height:u.height+1};Fn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:S}of li(o.map((A,P)=>s.includes(
P))))S&&Fn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
S}of li(
i))S!==""&&Fn(n,{...u,left:g,width:b}).setNumberFormat(S);Fn(n,{...d,height:1}).setFontWeight("bold").
setBackground(iy),Fn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),zR(n,e),QK(n,jR(e,i),l,c)}function QK(e,t,n,r){var s,u;let o=h.max(t.length,
n),i=h.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function zR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Fn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Fn(e,r)]).build()))}function BR(e,t,n){let r=$e(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;wo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Fn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of li(
t.widths.map((g,b)=>a.includes(b))))p&&Fn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of li(s))p!==""&&Fn(r,{...l,left:c,width:d}).setNumberFormat(p);zR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Fn(r,{...l,top:h.max(l.top,i+1)}).setValues(
jR(n,s))}var UR=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function ys(e,t,n,r){var u;let o=$e(
).
getSheetByName(e);if(o===null)return;let i=Fn(o,t),a=o.protect();Ml(a,n);let s=UR(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Ml(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function WR(e,t,n){let r=$e().getSheetByName(e);if(r!==null)for(let o of UR(
r,Fn(r,t)))Ml(o,n)}function KR(e,t){var n;(n=$e().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var GR="judgeTabs",e5=9e3,t5=sn(q(),Ek([q(),q(),q()]));function Zm(){var e;try{let t=rt(t5,C.parse(
(e=
Be(GR))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var n5=e=>encodeURIComponent(e).replace(
/%../g,".").length;function uy(e){let t=f.entries(e),n=()=>C.stringify(f.fromEntries(t));for(;n5(n())>
e5;)t.shift();Ke(GR,n())}function ly(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=AR(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&KR(a,c),n[x(i)]=[s,u,c]}return n}
function cy(e,t){
if(e.size===0)return;let n=Zm(),r=Fl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=ly(o,n);C.stringify(i)!==C.stringify(n)&&uy(i)}function Hm({stages:e,
judges:t},n=Zm()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,a]of Fl()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>F(d.name)===F(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var qR="rowOrders",r5=9e3,o5=sn(q(),sn(q(),q()));function ZR(){let e=Be(
qR);try{let t=rt(o5,C.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function ra({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new k(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=r5-2;for(
let g of t){
let{stage:b,judge:S,tab:A}=g,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(A)?P:(d=fl(g,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[S]:N})}let u=C.stringify(a),l=f.fromEntries([...n].map(([g,b])=>[g,f.fromEntries(b)]));u!==
C.stringify(l)&&Ke(qR,u)}m();var HR="understanding",i5=9e3,a5=re({option:q(),kind:q(),params:sn(q(),
Dd()),tab:q()}),s5=sn(q(),a5);
function dy(){let e=Be(HR);try{let t=rt(s5,C.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function JR(){let e=null,t=()=>(e!=null||(e=dy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var VR=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function YR(e){let t=C.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>i5?!1:(Ke(HR,t),!0)}
function u5({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Jg({tab:r,
columns:o,
entries:i})}var l5=(e,t,n)=>[...EE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...hT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...yT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Vo(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],c5=(e,t,n)=>bT(
e,t,n).
map(({name:r,judge:o})=>XR(r,o));function XR(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Xe(){var ve,Fe;
let e=ze(),
t=$t(e),n=new y([...t].map(([ce,se])=>[ce,Me(se)])),r=e.filter(ce=>![...t.values()].includes(ce)),o=my(
Me),i=h5(pR),{answers:a,known:s}=JR(),u={names:r,isHidden:ce=>i().includes(ce),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:g}=vR(n,u),{competition:b}=l,S=Hm(b),A=rs(b.entries),P=my(
ce=>{
let se=wl(o(ce));return se.length>0?se:zm(ce)}),N=my(hs),I=(ce,se)=>{let Et=dT(ce,P(ce.tab));return vT(
Et,se)?kT(Et,N(ce.tab)):Et},_=({stage:ce})=>b.stages.filter(({name:se})=>se===ce).flatMap(se=>je(b,
se)),
M=Xn(r,b,S).filter(({stage:ce})=>ce.scoreTab===void 0),z=b.stages.flatMap(({scoreTab:ce})=>r.filter(
se=>d5(se,ce))),L=$l(b),j=[...M.map(({name:ce})=>ce),...z],B=Nm(j.map(o),L,a),U=ce=>{var se,Et;
return(Et=
(se=B.get(ce))==null?void 0:se.view)!=null?Et:o(ce)},G=g5(r,b,U,A),Z=Mm(r),X=Z===void 0?null:Lm(o(Z),
b),ee=[...M.map(({name:ce,stage:se,judge:Et})=>{let ye=je(b,se);return I(Qo(U(ce),se.name,Et.code,ye,
A),ye)}),...G.sheets.map(ce=>I(ce,_(ce)))],be=[...g!=null?g:El([...B.values()].flatMap(ce=>ce.questions)),
...Gh(ee,b.entries,a)];return{competition:b,decisions:(ve=X==null?void 0:X.decisions)!=null?ve:[],
sheets:ee,
orders:ZR(),protectedTabs:fR().filter(ce=>!De(ce,H.corrections)),own:S,findings:[...l.findings,...u5(
l),...l5(e,b,S),...c5(r,b,S),...G.findings,...p,...be.map(f5),...l.tables.criteria!==null&&b.criteria.
length===0&&m5(B)?[p5(l.tables.criteria.tab)]:[],...(Fe=X==null?void 0:X.findings)!=null?Fe:[]],
questions:be,
given:s(),locate:wT(l),unwritten:be.length>0?[]:c,facts:d}}var d5=(e,t)=>t!==void 0&&F(e)===F(t),m5=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function p5(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var f5=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function g5(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;return F(l)===F((c=i.
scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:s,strangers:u}=VC(n(a),i,et(t,i),je(t,i),r);return{sheets:s,findings:u.map(
l=>XR(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function h5(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function my(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Jm=(e,t,n)=>n(C.stringify([e,...t])).slice(
0,16),QR=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Jm(n,r,t):o,"");function eD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Jm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var bs=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var tD=["at","by","action","detail",
"run","hash","stage"],Vm=e=>tD.map(e),y5=["compute","documents",
void 0],nD=e=>{var t;return!y5.includes(hn((t=e[tD.indexOf("action")])!=null?t:"",bs))};m();var Ll={
part:"history",tab:H.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function rD(e){var o,i,a;let t=e===null?null:pt(
e,Ll),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>W(u(d));r.push(
{row:s,texts:Vm(l),chain:l("chain")});let c=hn(l("action"),bs);c!==void 0&&n.push({at:yl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function jl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var b5={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},oD=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${b5[t][r]}`),
t);function iD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var ws=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
aD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${iD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${ws(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${iD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${ws(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${ws(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=oD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=oD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${jl(e.amount,"id")}.`,
`Prize ${jl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=ws(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${ws(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${ws(n,
r)}${l}.`)}};m();m();var sD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},w5={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},py=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),uD=(e,t)=>sD[t][e],
lD=(e,t)=>w5[t][e];function vs(e,t,n=!1){let r=sD[t][e].split(" ").map(py).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var v5=6,k5=BigInt(0);function x5(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==k5)return!1;return!0}
function ks(e,t,n){if(x5(e,n))return n;let r=Ht(t(e),n);for(let o=n;o<n+v5;o+=1){let i=e.map(a=>fr(a,
o));if(Ht(t(i),n)===r)return o}return n+2}var Ym=new _e(0),fy=(e,t,n)=>wn(gr(e,t),n);function cD(e,t,
n){let r=n;if(Jt(e,t)===0)return r;for(;Ht(
e,r)===Ht(t,r);)r+=1;return r}var zl=(e,t)=>ss[e].name[t];function Bl(e,t,n,r){let o=cD(e.value,t,e.
metric==="majority"?0:n);return[fy(e.value,o,r),fy(t,o,r)]}function dD(e,t,n){let r=uD(n,e),o=new y,
i=(a,s)=>fy(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:py(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,cD(a,Ym,t)),plain:a=>wn(gr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=ks(s,ln,t),c=n==="points"&&s.length>2?ks([...s].sort(Jt).slice(1,-1),ln,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,h.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var mD={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var pD={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},T5={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function S5(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Xm=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function E5(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var fD={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ti[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>S5(n,o));return`${a} ${s(r)}${p}${g} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Xm(e.highest,
"tertinggi",t)} dan ${Xm(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Xm(e.highest,
"highest",t)} and ${Xm(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>E5(i,n,t)),o=n(ln(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=ks([e,s],([S,A])=>S.add(A),i),d=r(e,c),p=r(s.abs(),c),g=`\u03BB = ${o(u)}, ${T5[a][l]}`;
if(Ht(s.abs(),c)===Ht(Ym,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${pD.id[t]}.`,`Judge ${e} is not counted: ${pD.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var g;return(g=Nd(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?g:Ym},c=ks(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var gD=({metric:e,criterion:t},{language:n})=>t===void 0?zl(e,n):`\u201C${t}\u201D`,C5=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function R5(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${C5(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var hD={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Bl(n,r.value,l,c),g=gD(n,
i),b=o.length===0?"":R5(o,i),S=u(e),A=Y(t,c);return a(`${s} ${S} sama pada ${A}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${A}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(g=>`${gD(g,r)} ${Bl(g,g.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var D5={...fD,...hD,...mD,
...aD};function O5({code:e,params:t},n){return D5[e](t,n)}function yD(e,t,n="points"){let r=dD(e,h.max(
2,t),n);return o=>o.map(i=>O5(i,r)).join(" ")}function bD(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return zl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Bl(i,a.value,h.max(2,n),t);return`${(r=i.criterion)!=null?r:zl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var oa=(e,t)=>ti[e].name[t];var A5={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${oa(e,"id")}`,
hash:e=>`sidik ${e.slice(0,8)}`,overwritten:"tab ini ditulis ulang setiap kali dihitung",decimals:e=>`${e} desimal`,
provisional:"SEMENTARA",unordered:
"urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad",notRanked:e=>`Tahap ${e} belum dapat diperingkat pada perhitungan terakhir; lihat tab ${H.findings.id}.`,
notFinal:`Belum semua tahap diperingkat pada perhitungan terakhir; lihat tab ${H.findings.id}.`,
documentsOrigin:"isi kolom Nomor sebelum membuat dokumen; kolom lain diisi otomatis",historyOrigin:
"catatan setiap perhitungan dan dokumen; jangan dihapus",plenary:"Pleno",plenaryOrigin:
"isi Peringkat Putusan, Alasan, dan hasil suara hanya untuk peserta yang diputuskan rapat pleno",
objections:"Sanggahan",objectionsOrigin:"satu baris untuk setiap sanggahan; isi Jawaban dan Putusan",
decisions:"Penetapan",decisionsOrigin:"isi lembar pada saat hasil ditetapkan; jangan diubah"},done:{
validated:(e,t)=>e+
t===0?"Tidak ada kesalahan maupun peringatan.":`${e} kesalahan, ${t} peringatan. Lihat tab ${H.findings.
id}.`,questions:e=>`${e} pertanyaan perlu dijawab sebelum peringkat dihitung. Pilih \u201CBuka panel\u201D di menu ini, lalu jawab di sana.`,
computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${H.findings.id}.`,
documents:(e,t,n,r)=>`Dokumen: ${e} dibuat, ${t} diperbarui, ${n} tetap, ${r} gagal. Lihat tab ${H.documents.id}.`,
stillOpen:(e,t)=>`Nilai tahap ${e} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`Tab ${e} siap: ${t} baris ditambahkan.`,decided:(e,t)=>`Hasil tahap ${e} ditetapkan. Kode untuk berita acara: ${t}.`,
verified:e=>e?"Semua masih sama dengan hasil yang ditetapkan.":
"Semua masih sama dengan perhitungan terakhir.",differs:e=>`${e} hal berbeda:`,moreDiffer:e=>`\u2026 dan ${e} lagi`,
documentsStopped:`Dokumen belum dibuat karena ada kesalahan. Lihat tab ${H.findings.id}, perbaiki, lalu ulangi.`,
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
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${H.settings.id} yang dilindungi.`,
badRequest:"Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.",busy:
"Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.",leased:(e,t)=>`Dokumen sedang dibuat oleh ${e}. Coba lagi setelah pukul ${t}.`,
scopeMissing:e=>`Izin berikut belum diberikan: ${e}. Buka tautan ini, centang semua izin, lalu ulangi.`,
noTab:e=>`Tab \u201C${e}\u201D tidak ada lagi.`,unknownPreset:(e,t)=>`Contoh \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,
notEmpty:"Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.",
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},P5={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${qe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${qe(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${oa(e,"en")}`,hash:
e=>`hash ${e.slice(
0,8)}`,overwritten:"this tab is written anew by every computation",decimals:e=>`${e} decimals`,
provisional:"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${H.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${H.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${H.findings.en}.`,
questions:e=>`${e===1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
computed:(e,t)=>t===0?`Stages ranked: ${e}.`:`Stages ranked: ${e}; errors (${t}) stop the next stage. See the tab ${H.findings.en}.`,
documents:(e,t,n,r)=>`Documents: ${e} created, ${t} updated, ${n} unchanged, ${r} failed. See the tab ${H.documents.en}.`,
stillOpen:(e,t)=>`The scores of stage ${e} are complete, but its judging is not closed. The ranking is written once the judge tabs are locked. Close it now and compute? (Also in the menu: \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`The tab ${e} is ready; rows added: ${t}.`,decided:(e,t)=>`The result of stage ${e} is decided. Code for the minutes: ${t}.`,
verified:e=>e?"Everything still is as it was decided.":
"Everything still is as it was computed last.",differs:e=>`Differences: ${e}`,moreDiffer:e=>`\u2026 and ${e} more`,
documentsStopped:`No documents were made because of errors. See the tab ${H.findings.en}, mend them and try again.`,
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
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${H.settings.
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?A5:P5,me=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ia(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function wD(e,t,n){let r=ia(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:It(),at:ot(),by:Ne(),hash:e,provisional:t},isNew:!0}}function at(e){let{name:t,grid:n}=cn(H.
history[e]);return{name:t,exists:n!==null,...rD(n)}}var Qm="chain";function Yt(e,t,n){var c,d,p,g;Tn(
);
let r={stage:"",...t},o=(d=(c=bs.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Yn(r.at),action:o},a=Vm(b=>i[b].trim()),s=Jm(N5(e),a,un),u=e.exists?$5(e,n):I5;if(e.exists){
let b=v.from({length:h.max(...u.values())+1},()=>"");for(let[S,A]of u)b[A]={...i,chain:s}[S];Vt(e.name,
Lr(e.name),0,[b])}else{let b=ie(n).tabs,S=Ll.columns.map(A=>({header:A.header[n],width:A.width,value:
P=>P[A.
key]}));Sn(Pt(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}Tn(),Ke(Qm,s);let l={row:((g=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?g:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function N5({exists:e,links:t}){let n=e?Be(Qm):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:QR(t,un)}var I5=new y(Ll.columns.map(({key:e},t)=>[e,t]));
function $5({
name:e,headerRow:t,columns:n},r){let o=Ll.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=h.max(...n.values())+1;return Vt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var ep=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},tp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function vD(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function kD(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var _5=e=>e instanceof E&&
"problem"in e;function fe(e){throw f.assign(new E(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(_5(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=ep(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,tp())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var gy="language";function dt(e){let t=vD(gy);return t===
"id"||t==="en"?t:e}var Ve=()=>dt(Ok().startsWith("en")?"en":"id");function he(){Ad()||fe(me(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Ne())))}function Se(e){let t=Ak(e);return t===null?fe(me(
"BUSY",ie(
Ve()).problems.busy)):t.done}function ge(e,t){let n=rt(e,t);return n.success?n.data:fe(me(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var F5=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),M5=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function nt(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(M5)]},e.map(({name:n})=>F5(n)))}var Tr=(e,t)=>e.find(n=>n.stage===
t);m();var xD={part:"corrections",tab:H.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
TD=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],SD=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Ul=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function ED(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Yn(l.at),answeredAt:Yn(l.answeredAt),old:i(l.before),kind:a(TD,l.
kind),status:a(SD,l.status),before:C.stringify(l.before)}),u=xD.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Pt(t,r,o,u,e.map(s),0)}function CD(e){var n;let t=e===null?
null:pt(e,xD);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
a]=[hn(o("kind"),TD),hn(o("status"),SD)],s=L5(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:yl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:a,
answeredAt:yl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function L5(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Sr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),ci=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Sr(e,n),hy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,j5={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,z5={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,aa=e=>e==="id"?j5:z5;function xo({language:e}){let{name:t,grid:n}=cn(H.corrections[e]);return{name:
t,isNew:n===null,list:CD(
n)}}function sa(e,t,{language:n,admins:r}){let o=aa(n);return tr(ED(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>ci(i,a,n))),e.isNew&&(zr(e.name,r),qm(e.name)),Tn(),{...e,isNew:!1,list:t}}m();
m();function xs(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var np=(e,t)=>W(e)===W(t),B5=864e5,U5=R.UTC(1899,11,30);function W5({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-U5)/B5+
r/86400}var RD=e=>typeof e=="object"?W5(e):typeof e=="boolean"?x(e):e,DD=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function OD(e){let[{values:t},n,r]=[Me(e),zm(e),hs(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function To(e){
var n;let t=$e().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var AD=(e,t,n)=>{var r;(r=$e().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},PD=(e,t,n,r)=>Vt(e,t,n,r);m();function yy(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function ND(e){for(let[t,n]of yy(e,r=>r.tab))for(let[r,o]of yy(n,i=>i.format))r!==void 0&&AD(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function ID(e){let t=n=>n.format==="General";ND(e.filter(t));for(
let[
n,r]of yy(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of es(r.map(({at:l})=>l)))PD(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${a+p}`))!=null?g:""})))}ND(e.filter(n=>!t(n)))}function Wl(e,{
sheets:t}){var a,s,u;let[n]=Ir(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ts(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?np:xs;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ua(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:OD(t);return e.set(t,n),n}}function by(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
DD(
o.format);return r?{tab:t,at:n,value:RD(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function K5(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Ul(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function wy(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of K5(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var G5=e=>/data validation|validasi data/i.test(x(e));
function vy(e,t){try{return ID(e),Tn(),!0}catch(n){if(!t&&!G5(n))throw n;return console.warn(x(n)),!1}
}
function Kl(e,t,n,r=!1){let{settings:o}=e.competition,i=wy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:A})=>A.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:Wl(P,e)}))),s=S=>a.map(({one:A,place:P})=>P===null||
!To(P.tab)?"other":Ts(A,P.at,S(P.tab))),u=s(ua()),l=a.flatMap(({one:S,action:A,place:P},N)=>{let I=A===
"undo";return P!==null&&u[N]===(I?"after":"before")?[by(S,P.tab,P.at,I)]:[]}),c=vy(l,r),d=c?null:s(
ua()),
p={fix:new k,undo:new k};for(let[S,{one:A,action:P}]of a.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(A),P==="undo"&&N==="after"&&p.undo.add(A)}let g=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);g=sa(t,S,o)}let b=n;for(let{list:S,...A}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),N=q5(P,A.action==="undo",o.language).join("; ");P.length>
0&&(b=Yt(b,{...A,detail:N,hash:""},o.language))}return{ledger:g,history:b}}var q5=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[ci(i.cell,i.format,n),Sr(a,n)];return t?hy(r,o,u,s):hy(r,o,s,u)}
);m();function Z5(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&xs(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function rp(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Ir(s).map(S=>({at:S,status:Z5(n,a,Te(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function op({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Sr(n,i),
now:t.now,confirm:a,status:o}}m();var H5=re({id:q(),accept:Je(),at:q(),by:q()}),J5=Ge(H5),ky=e=>`fixAnswers:${e}`,
V5=8e3;function Ss(e){
let t=Be(ky(e));try{let n=rt(J5,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function $D(e,t){let n=C.stringify([...Ss(e),t]);return n.length>V5?!1:(Ke(ky(e),n),!0)}var _D=e=>Ke(
ky(e),"[]"),Es=e=>e.filter(t=>t.status==="waiting");function FD(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function dn(e=t=>t()){let t=Xe(),{settings:n}=t.competition,
r={workbook:t,history:at(n.language),ledger:xo(
n)};return Y5(r)?r:e(X5)}function Y5({history:e,ledger:{list:t}}){let n=new k(Es(t).map(({judge:r})=>r));
return wy(t,e.rows).length===0&&[...n].every(r=>Ss(r).length===0)}function X5(){let e=Xe(),{settings:
t}=e.
competition,n=xo(t),r=[...new k(Es(n.list).map(({judge:s})=>s))],o=r.flatMap(Ss),i=o.length===0?n:sa(
n,FD(n.list,o),t),a=Kl(e,i,at(t.language),!0);for(let s of r)_D(s);return{...a,workbook:Xe()}}var Gl=(
{
workbook:e,history:t,ledger:n})=>({statuses:nt(e.competition.stages,t.rows),corrections:n.list});
function MD(e,t=Rt(
e.workbook,{provisional:!1}).findings){let n=Gl(e);return t.flatMap(r=>{let o=rp(r,n);return o===null?
[]:[o]})}function xy({workbook:e,history:t,ledger:n}){let r=nt(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Ul(u)===Ul(a));return s.every(({stage:u})=>o(u))?
s:[]}var ql="marked";function LD(e,t){var o;let[n,...r]=xy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Es(e.ledger.list).map(i=>({...Ty(i,t),judge:i.judge})),marked:((o=Be(ql))!=
null?o:"")!==""}}var Ty=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:ci(o.cell,o.format,a),now:Sr(i,a)});m();m();m();m();var jD={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var zD={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var BD={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var UD={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var WD={id:e=>`${te(e.judge,"id")} menilai ${Ki(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Ki(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var KD={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var GD={id:e=>`${te(e.judge,"id")} tidak menilai ${Ki(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Ki(e.where,"en")} (BK).`};m();var qD={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var ZD={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function Q5({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function e8({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var HD=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),JD={id:e=>`Kelompok juri ${HD(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${Q5(
e)}`,en:e=>`The groups of judges ${HD(e)} share no entry, so their severity cannot be compared. ${e8(
e)}`};m();m();m();m();var VD={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var YD={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var XD={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var QD={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var e2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var t2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var n2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var r2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var o2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var i2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var a2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var s2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var u2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var l2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var c2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var ip={"tata-cara":u2,pernyataan:n2,undangan:c2,"daftar-hadir":YD,"lembar-nilai":e2,"berita-acara":
VD,
sk:o2,pengumuman:t2,piagam:r2,gabungan:XD,surat:i2,"surat-daftar":a2,"tanda-terima":s2,"umpan-balik":
l2,
laporan:QD};var d2=(e,t)=>ip[e].name[t];var m2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Sy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${d2(e,"id")}\u201D yang dibuat: ${m2.id[ip[e].missing]}.`:`No document \u201C${d2(
e,"en")}\u201D was made: ${m2.en[ip[e].missing]}.`;var p2={id:e=>Sy(e.kind,"id"),en:e=>Sy(e.kind,
"en")};m();var f2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${qe((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${qe(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var g2={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var t8=[...lh,os,Hi];function Cs(e,t){let n=Qn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${us[t]} ${o!=null?o:""}`.trim();let i=t8.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Zl(e,t,n){var i,a;let r=Qn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Cs(e,n)}function h2(e,t){var r,o;let[n]=e.split(
".");return(o=(r=lh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Rs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),n8={version:{id:"versi aturan",en:"rules version"}};
function r8({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Cs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=n8[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Cs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var o8=(
e,t)=>{
var n,r;return(r=(n=Go.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function i8(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function ap(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=r8(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Rs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Rs(a,t)})`}`}let u=l=>Rs(typeof l!="string"?l:r==="setting"?Zl(l,o,t):r==="entry"&&o==="status"?
o8(l,t):i8(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var a8=5;function Ds(e,t){if(e.length===0)return"";let n=e.slice(0,a8).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${ap(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var y2={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${qe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Ds(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${qe(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${qe(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Ds(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${qe(
e.computed,"en")}). Compute again before making documents.`};m();var b2={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Ds(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Ds(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var w2={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var v2={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${Y(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${Y(
e.rows.map(x),"en")}). Keep one row.`};m();var k2={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var x2={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var T2={id:e=>`Kode ${vn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${vn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var S2={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var E2={id:e=>`Rumus salah (${vn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Ct(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${vn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Ct(e.where,
"en")}. Type the score.`};m();var C2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Ct(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Ct(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var R2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Ct(e.where,"id")} terbaca sebagai tanggal ${vn(
qe(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Ct(e.where,"en")} was read as the date ${vn(
qe(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var D2={id:e=>`${te(e.judge,"id")} belum menilai ${Ct(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Ct(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var O2={id:e=>`${vn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Ct(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${vn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Ct(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var A2={id:e=>`Nilai ${vn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Ct(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${vn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Ct(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var P2={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var N2={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var I2={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var $2={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Ct(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Ct(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var _2={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},F2={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${_2[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${_2[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function s8({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var L2=6;function u8({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",L2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function l8({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",L2)}. Consider \u201CMethod\u201D = adjusted.`}
function M2(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return s8(e,t);case"uneven-judges":return t==="id"?u8(e):l8(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var j2={id:e=>M2(e,"id"),en:e=>M2(
e,"en")};m();var z2={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var c8={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Wg(e,"id")}`,en:e=>`is not a known choice; use ${Wg(
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
};function d8(e,t){let n=K(h2(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function B2({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return d8(e,o);let i=typeof t==
"string"?Zl(t,e,o):t,a=r.map(s=>Zl(s,e,o));return`${K(Cs(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${c8[n][
o](
a)}.`}var U2={id:e=>B2(e,"id"),en:e=>B2(e,"en")};m();var W2={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},K2={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${W2[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${W2[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var G2={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var q2={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var Z2={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var H2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var J2={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var V2=(
e,t)=>Y(e.map(n=>ae(n,t)),t),la=(e,t)=>Y(e.map(n=>K(n,t)),t,8),Os=(e,t)=>e===null?"":` ${t} ${e}`,
m8={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${la(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${la(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Os(e,"tahap")}: ${la(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
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
from:e,stage:t})=>`Bobot${Os(t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",
maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Os(
n,"tahap")}: ${V2(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({
count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},p8={
JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${la(e,"en")}.`,
SCORE_TAB:({
tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{
groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${la(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Os(e,"of stage")}: ${la(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",extreme:
"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",text:
"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:
t,city:n,government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==""),
"en")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Os(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Os(n,"of stage")}: ${V2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},f8={id:m8,en:p8};function g8({kind:e,params:t},n){
return f8[n][e](t)}
var Y2=(e,t)=>g8(e,t),h8={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
y8={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Ey(e,t){
if(e===void 0)return"";let n=(t==="id"?h8:y8)[e.reason](la(e.tabs,t));return n===""?"":` ${n}`}var X2={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Ey(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Ey(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var Q2={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var sp=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),b8={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,w8={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",penalty:
"is headed like a deduction, which cannot be counted here","same-everywhere":
"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores","not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`}
,eO={id:{statistic:"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",
unnumbered:"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},v8={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${b8[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${eO.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r===
"headers"?`Bobot pada judul kolom (${sp(e,t,"id")}) ${[1,10,100].includes(n)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${sp(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(
n,"id")}, di tab lain ${K(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
OLD_TAB:({tab:e})=>`Nama tab ${K(e,"id")} seperti salinan atau tab lama, tetapi isinya seperti tab juri. Apakah ikut dihitung?`,
SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,k8={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${w8[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${eO.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,
sum:n,from:r})=>r==="headers"?`The weights in the headers (${sp(e,t,"en")}) ${[1,10,100].includes(n)?
"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`:`The totals on the judge tabs use the weights ${sp(
e,t,"en")}. Are these the weights?`,NAMES:({code:e,one:t,other:n,
count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:
""}. Correct the code or the name. If it is the same entry, answer that it is.`,HIDDEN:({tab:e})=>`The tab ${K(
e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({
tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
OLD_TAB:({tab:e})=>`The tab ${K(e,"en")} is named like a copy or an old one, but looks like a judge's. Does it count?`,
SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,"en")} both hold the entries' names. Move the second table to a tab of its own.`,
OTHER_TABLE:({row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,x8={id:v8,en:k8},T8=({kind:e,params:t},n)=>x8[n][e](
t),As=(e,t)=>T8(e,t),S8={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"}},tO=(e,t)=>S8[e][t];var nO={id:({question:e})=>As(
e,"id"),en:({question:e})=>As(e,"en")};var Cy={TAB_MISSING:X2,UNDERSTANDING_OPEN:nO,TAB_EMPTY:J2,
TAB_UNPROTECTED:Q2,TAB_COPY:H2,STAGE_NOT_BEGUN:Z2,
COLUMN_MISSING_CRITERION:q2,COLUMN_DUPLICATE_CRITERION:G2,ROW_MISSING_ENTRY:k2,ROW_WITHOUT_CODE:S2,
ROW_UNKNOWN_ENTRY:T2,
ROW_DUPLICATE_ENTRY:v2,ROW_NAME_MISMATCH:x2,SCORE_ROWS_PERMUTED:N2,SCORE_MISSING:D2,SCORE_NOT_NUMBER:
O2,
SCORE_TEXT_NUMBER:$2,SCORE_IS_DATE:R2,SCORE_OUT_OF_RANGE:A2,SCORE_ERROR:E2,SCORE_FORMULA:C2,
SCORE_SCALE_SUSPECT:I2,
SCORE_OUTLIER:P2,TOTAL_MISMATCH:F2,JUDGE_NO_VARIANCE:KD,JUDGES_IDENTICAL:ZD,JUDGES_DISAGREE:qD,
JUDGE_CONFLICT:WD,
JUDGE_RECUSED:GD,ENTRY_UNSCORED:BD,PANEL_DISCONNECTED:JD,ENTRY_DUPLICATE_CODE:jD,
ENTRY_DUPLICATE_NAME:zD,
NAMES_SIMILAR:UD,SETTING_INVALID:U2,WEIGHTS_INVALID:K2,SCALE_ASSUMED:z2,METHOD_CAUTION:j2,
RULE_CHANGED_AFTER_SCORING:b2,
TIE_AT_CUT:w2,PLENARY_CONFLICT:g2,OBJECTION_OPEN:f2,RESULT_STALE:y2,NO_DOCUMENT:p2};var Ps=({code:e}
)=>!Cy[e].confidential,E8=Cy;function C8({code:e,params:t},n){return E8[e][n](t)}var nr=(e,t)=>C8(
e,t);function rO(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var R8={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ns={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},D8=["error","warning","info"],Ry=e=>D8.
flatMap(t=>e.filter(n=>n.severity===t));function up(e,t,n,r,o){let i=H.findings[t],a=[{header:Ns.severity[
t],
width:100,value:s=>R8[s.severity][t]},{header:Ns.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ns.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ns.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ns.message[t],width:560,value:o},{
header:Ns.
code[t],width:220,value:s=>s.code}];return Pt(i,n,r,a,Ry(e),0)}m();m();function oO(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Hd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=(_=t.get(c.code))!=null?_:null,P=(M=g==null?void 0:g.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:A,category:b,categoryRank:
S}})})}m();var ca={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},O8={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Dy({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>F(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Oy(e){let t=Dy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function iO(e){if(e.institutions.length===0)
return null;let t=Dy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Oy(e),
absent:t.
map(n=>n.institution.name)}}function aO(e,t,n,r){let o=a=>{var s,u;return(u=(s=An.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ca.institution[t],width:280,value:a=>a.institution.name}
,
{header:ca.parent[t],width:220,value:a=>a.institution.parent},{header:ca.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ca.required[t],width:80,value:a=>o(a.institution.required)},{header:ca.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ca.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ca.status[t],width:180,value:a=>O8[a.status][t]}];return Pt(H.coverage[
t],
n,r,i,Dy(e),1)}m();m();var lp=e=>e>0?`0.${"0".repeat(e)}`:"0",Is=(e,t)=>w(Ht(e,t))/10**t;var Br={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function sO(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Br.place[t],width:80,format:"0",value:l=>l.place},
{header:Br.code[t],width:80,value:l=>l.entry.code},{header:Br.name[t],width:320,value:l=>l.entry.name}
,
{header:Br.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Br.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Br.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Br.stage[t],width:180,value:l=>l.stage},{
header:Br.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:lp(n),value:l=>Is(l.score,n)}
,
{header:Br.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Br.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Pt(H.finalRanking[t],o,i,u,e,3,a)}m();var Ay=(e,t,n,r)=>Pt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var A8={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},P8='"Rp"#,##0',N8=$("belum ditetapkan","not settled"),I8=$("ya","yes"),
$8=$("tidak","no");function uO(e,t){let{language:n,decimals:r}=t,o=lp(r),i=(c,d,p,g="")=>({header:A8[
c][n],
width:d,value:p,format:g}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Is(c,r)},i("advances",80,({advances:c})=>(c?I8:$8)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>_8(c,n),P8)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Is(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Is(p,r)}}))];return Pt(t.
name,t.title,t.origin,l,a,3,t.layout)}function _8(e,t){return e===null?"":e==="open"?N8[t]:e.amount}
function lO(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=Xt(e),{marked:l,origin:
c}=cO(
e,r),d=ze();tr(up(t.findings,a,l+s.findings(u),c,S=>nr(S,a)));let p=Py(e,t.results,n,r);for(let S of p)
tr(S);let g=S=>d.includes(S)&&p.every(A=>A.name!==S);for(let S of i){let A=hl(S,i,a),P=l+s.ranking(S.
name,u);g(A)&&tr(Ay(A,P,c,s.notRanked(S.name)))}let b=H.finalRanking[a];if(i.length>1&&g(b)&&tr(Ay(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:A}=Oy(e);tr(aO(e,a,
l+s.coverage(u),`${s.covered(S,A)} \xB7 ${c}`))}}function cO({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=lD(Vn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Py(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=Xt(e),{marked:c,origin:d}=cO(e,r),p=o.flatMap((A,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let _=hl(A,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
A.name,l);return[F8(e,N,I,_,z,M+d)]});if(o.length<2||t.length<o.length)return p;let g=c+u.finalRanking(
l),b=u.decimals(s),S=vs(Vn(i.method),a);return[...p,sO(oO([...t]),a,s,S,g,d,b)]}var Xt=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function F8(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Vn(t.method);return uO(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:vs(l,a),stageScoreHeader:
vs(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Ur(e,t,n){let r=dt(t);return Ry(
e).map(o=>{var s,u,l;let i=rO(o),a=n===void 0?null:rp(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:nr(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:op(a,r)}}})}var di=(
e,t)=>e.
filter(n=>n.severity===t).length,$s=e=>di(e,"error")===0;m();m();var M8=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function dO(e){let t=n=>(M8(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function cp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=dt(e.settings.language);return{facts:t.map(i=>L8(i,o)),questions:dO(n).
map(i=>j8(i,o)),answers:[...r].map(i=>z8(i,o))}}var L8=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:Y2(e,t)}),j8=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:As(e,t),options:mO(e.options,t),default:e.default}},mO=(e,t)=>e.map(n=>(
{
id:n,label:tO(n,t)}));function z8([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=mO(ft[a.kind],i);return{id:e,tab:o,message:As(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var _s=e=>e.find(t=>De(t,H.objections)),B8=1440*60*1e3;
function pO({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*B8).toISOString().slice(0,10)}function fO(e,{stages:t}){var n,r;return((r=(n=pt(e,Hi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(W(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[W(o("entry")),W(o("ruling"))];return[{stage:i.name,
entry:a,date:Yo(o("date")),ruling:s}]})}function gO(e,t,n,r){var i;let o=pt(e,Hi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=W(s("entry")),l=t.entries.find(N=>J(
N.code)===J(u)),c=l===void 0?u:Ye(l),d=Yo(s("date")),p=ne(s("answer"))||ne(s("ruling")),g=W(s(
"reopens")),b=(P=t.stages.find(N=>F(N.name)===F(g)))==null?void 0:P.name,S=[];if(!ne(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...tt(o,a,"date"),params:N})}if(g!==""&&b===void 0){let N=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:g,reason:"unknown-reference",allowed:N};S.push({
code:"SETTING_INVALID",severity:"warning",...tt(o,a,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...tt(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...tt(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...A,...tt(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...A,...tt(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var da=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),dp=e=>x(e!=null?e:""),hO=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function yO(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:da(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[dp(n),
dp(r)],values:da(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:da(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:da(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:da(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[dp(n),dp(r)],values:da(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:da(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function mp(e,t){var s,u;let[n,r]=[yO(
e),yO(t)],o=[...bO(e,t,"old"),...bO(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:g}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:hO(c),now:null});continue}let S=new y(b.values),A=new y(g);
for(let P of new k([...A.keys(),...S.keys()])){let[N,I]=[(s=A.get(P))!=null?s:null,(u=S.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:hO(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function bO(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function rr(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Ny=[2],So=Ny[0],U8=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],W8=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,pp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),fp=(e,t)=>e<t?-1:w(e>t);function K8({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(fp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>W8(a.get(s)))]]).sort(([i],[a])=>fp(i,a))}}var G8=({settings:e})=>f.fromEntries(
U8.map(t=>[t,pp(e[t])]));function Hl(e,t,n,r,o=So){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:G8(e),stages:l.map(d=>[d.name,d.weight,d.advance,pp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,pp(d.stages),pp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>fp(d.stage,p.stage)||fp(d.judge,
p.judge)).map(K8)}}var gp=(...e)=>C.stringify(Hl(...e));m();var wO={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},q8=3e4;function Z8(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${q8}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function vO(e,t,n,r,o){let i=e.flatMap(s=>Z8(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=wO.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Pt(t,r,o,
a,i,0)}function hp(e){var r;let t=e===null?null:pt(e,wO),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=W(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:W(o("code")),at:W(o("at")),by:W(o("by")),method:W(o("method")),
version:W(
o("version")),hash:W(o("hash")),text:s})}return[...n.values()]}function kO({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function yp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var g,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(g=A==null?void 0:A.rows.find(N=>N.entry===p))==null?void 0:g.marks.get(s!=null?s:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Te(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var xO=new O;function mi(e,t,n=So){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,
a=(c=xO.get(
e))!=null?c:new y;xO.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(g=a.get(u))!=null?g:un(gp(r,o,i,s,n));return a.set(u,l),l}var Iy=(e,t,n)=>{
var r;return(r=Ny.find(o=>mi(e,n,o)===t))!=null?r:null},$y=e=>hp(cn(H.decisions[e]).grid);function _y(
e,t,n){
let r=t===void 0?null:kO(t);if(t===void 0||r===null||un(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Hl(o,i,a,t.stage,r.snapshot.version);return mp(r.snapshot,{...s,version:So}
).
map(u=>yp(u,e))}function TO(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>mi(
e,a)!==s);if(r.length===0)return[];let o=$y(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,A;let l=o.find(P=>P.stage===a&&P.hash===u),c=((S=_y(e,l,u))!=null?S:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(A=c.find(
P=>P.tab!==void 0))!=null?A:{},g={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:rr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...g,params:b}
]})}m();var EO="rules",H8=8e3;function CO(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Hl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var RO=(e,t)=>un(C.stringify(CO(e,t)));function J8(){let e=Be(EO);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var V8=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function DO(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=J8(),o=new y(n.stages.filter(({name:a})=>V8(e,a)).map(({name:a})=>[a,CO(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>f.fromEntries(f.entries(a).map(([u,l])=>[u,SO(l)]));Ke(EO,C.stringify(C.stringify(
a).length>H8?s():a))}return[...o].flatMap(([a,s])=>{var A,P;let[u,l]=[r[a],un(C.stringify(s))];if(u===
void 0||SO(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:mp(d,s).map(N=>yp(
N,e)),{tab:g,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},S={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var SO=e=>e.startsWith("{")?un(e):e;m();var Fy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Tr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function Y8(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:_s(ze());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=fO(Me(r),e).filter(Fy(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function OO(e,t){let n=nt(e.stages,t),r=Y8(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:rr(u),ruling:(l=r.get(o))!=null?
l:null}})}function Eo(e,{rows:t}){let{competition:n}=e,r=nt(n.stages,t),o=r[r.length-1],i=_s(ze()),a=pO(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...TO(e,r),...DO(e,()=>t),...i===void 0?
[]:gO(Me(i),n,a,Fy(r,t))]}function AO(){return ue(()=>(he(),Wr(dn(Se))))}function Wr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Rt(t,{provisional:!1}),a=[...o,...Eo(t,n)];return ra(t,
a),cy(t.own,i),{ok:$s(a),findings:Ur(a,r,Gl(e)),understood:cp(t),progress:i,fixes:LD(e,dt(r))}}
function PO(){
return ue(()=>(he(),Se(()=>{let e=Xe(),{competition:t}=e,{language:n}=t.settings,r=Rt(e,{provisional:
!1}),
o=[...r.findings,...Eo(e,at(n))],i=o.filter(Ps),a=ie(n).tabs,s=`${a.checked(ot(),Ne(),It())} \xB7 ${a.
overwritten}`,u=a.findings(Xt(t));tr(up(i,n,u,s,c=>nr(c,n))),ra(e,o),cy(e.own,r.progress);let l=e.questions.
length;return{errors:di(i,"error"),warnings:di(i,"warning"),questions:l}})))}var X8=re({tab:q()});
function NO(e){return ue(()=>{let{tab:t}=ge(X8,e);return he(),Se(()=>{let n=Xe(),
{findings:r}=Rt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(me("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Yt(at(i),{at:ot(),by:Ne(),action:"accept",detail:a,run:It(),hash:
""},
i),ra(n,o),Wr(dn())})})}m();var Q8=re({answers:sn(q(),lo(q()))});function IO(e){return ue(()=>{let{
answers:t}=ge(Q8,e);return he(),
Se(()=>{let{questions:n}=Xe(),r=e4(dy(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Ve()).problems;
return r===null&&fe(me("BAD_REQUEST",o)),YR(r)||fe(me("BAD_REQUEST",i)),Wr(dn())})})}function e4(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?n4(a,i):t4(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var t4=(e,t)=>e.options.
some(n=>n===t)?VR(e,t!=null?t:""):null;function n4(e,t){return e===void 0||t===null?null:f.entries(
ft).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var $O=re({fixes:Ge(q())}),My=250;
function _O({sheets:e},t,n,r,o){var l,c,d,p,g,b,S;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function FO(e){return ue(()=>{let{fixes:t}=ge($O,e);he();let n=dn(Se),
{workbook:r}=n,o=dt(r.competition.settings.language);return{fixes:MO(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=op(i,o),c={old:l.old,now:Sr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=_O(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:g,criterion:b,...c}})}})}})}
function MO(e,t){
let n=new k(t);return MD(e).filter(r=>n.has(r.id)&&r.status==="offered")}function LO(e){return ue(()=>{
let{fixes:t}=ge($O,e);return he(),Se(()=>{let n=dn(),{competition:r}=n.workbook,o=MO(n,t),i=new y(r.
judges.map(({code:S,email:A})=>[S,A])),a=({fix:S,judge:A})=>{var P;return S.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},s=r4(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=sa(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Kl(n.workbook,u,l));let c=new k(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,g=new k(o.map(({id:S})=>S)),b=o.
reduce((S,A)=>S+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!g.has(S)).length,unreachable:[...new k(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:Wr(dn())}}
)})}
function r4(e,t){let[n,r,o]=[ot(),Ne(),ua()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!To(s))return[];let g=o(s);return d.flatMap(b=>{
let{row:S,column:A}=b,P=_O(e,s,u,S,A),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Te(S,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:g.format(S,A)}};return Ts(
I,b,g)!=="before"?[]:[{...I,before:{...I.before,cell:g.cell(S,A)}}]})}),a=v.from({length:h.ceil(i.length/
My)},It);return i.map((s,u)=>({...s,id:`${a[h.floor(u/My)]}/${u%My+1}`}))}function jO(){return ue(()=>(
he(),
Se(()=>{let e=dn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=xy(e),a=aa(dt(o.language)),
[s]=i;if(s===void 0)return fe(me("BAD_REQUEST",a.nothingToUndo));let u=ua(),l=i.find(S=>{let A=Wl(S,
t);return A===null||!To(A.tab)||Ts(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return fe(me(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:ot(),answeredBy:Ne()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=Kl(t,sa(n,d,o),r),g=new k(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>g.has(S.id)&&S.status==="applied");return b!==void 0?fe(me("BAD_REQUEST",a.refused(b.tab,b.cell))):
Wr(dn())})))}m();var i4=re({id:q(),accept:Je()});function zO(e){let t=Ne().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Es(xo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ss(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function BO(){let e=$t(ze());return kn(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function UO(){
return ue(()=>WO(BO()))}function WO(e){let t=dt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:zO(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Ty(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function KO(e){return ue(()=>{let{id:t,
accept:n}=ge(i4,e);return Se(()=>{var d;let r=zO(BO()).find(p=>p.id===t);if(r===void 0)return fe(me(
"BAD_REQUEST",aa(Ve()).unknownFix));let o=Xe(),{competition:i}=o,a=aa(dt(i.settings.language));if(((
d=
nt(i.stages,at(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return fe(
me("BAD_REQUEST",a.stageClosed(r.stage)));let u=Wl(r,o),l=ua();if(n&&(u===null||Ts(r,
u.at,l(u.tab))!=="before"))return fe(me("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ot(),by:Ne()};return $D(r.judge,c)?(n&&u!==null&&To(u.tab)&&vy([by(r,u.tab,u.at,!1)],!0),WO(i)):
fe(
me("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var GO={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},qO="#ffffff",ZO="Lembar Juri \xB7 ",Ly=new RegExp(
`(^|\\n)${ZO}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function HO({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===qO&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[ZO+o,...i];return{background:GO[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function JO({background:e,note:t}){var o,i,a;let[,n=""]=(o=Ly.exec(t))!=null?o:[],r=(a=(i=Ly.exec(
t))==null?void 0:i[2])!=null?a:qO;return{background:f.values(GO).includes(e)?r:e,note:t.replace(Ly,n)}
}m();function VO(e){var r;let t=(r=$e().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function YO(e,t,n){var d,p;let r=$e().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[S,A]of b.entries()){let P=(d=t[g])==null?void 0:d[S];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(g,
S)]),(P==null?void 0:P.note)!==A.note&&i.push({row:g,column:S})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[a,s]=[h.min(...i.map(({row:g})=>g)),
h.min(...i.map(({column:g})=>g))],u=h.max(...i.map(({row:g})=>g)),l=h.max(...i.map(({column:g})=>g)),
c=n.slice(a,u+1).map(g=>g.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var s4=re({on:Je()}),XO=["error","warning","info"];function u4(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ps)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of Ir(s).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},S=XO.indexOf(u)<XO.indexOf(b.severity),A=c===0?[nr(i,t)]:[];l.set(g,
{severity:S?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function l4(){var n;let e=ze(),
t=((n=Be(ql))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function QO(e){return ue(()=>{let{on:t}=ge(
s4,e);return he(),Se(()=>{let n=dn(),{workbook:r,history:o}=n,i=t?[...Rt(r,{provisional:!1}).findings,
...Eo(r,o)]:[],a=u4(i,r.competition.settings.language),s=[...new k([...l4(),...a.keys()])].filter(To);
t&&Ke(ql,s.join(`
`));for(let u of s){let l=VO(u),c=l.map((d,p)=>d.map((g,b)=>{var P;let S=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),A=JO(g);return S===void 0?A:HO(A,S.severity,S.sentences)}));YO(u,l,c)}return t||Ke(
ql,""),Wr(n)})})}m();m();m();m();m();m();var Er=(e,t)=>({width:h.min(h.max(h.floor(e),1),10),haste:0,
until:t+2e5});function eA(e){e.haste=0,e.
width=h.min(e.width+1,10)}function tA(e,t){e.haste+=1,e.width=h.max(h.floor(e.width/2),1);let n=h.min(
1e3*2**(e.haste-1),64e3),r=h.ceil(h.max(n,t!=null?t:0)+h.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var nA=e=>R.now()>=e.until;m();m();var Kr="https://www.googleapis.com/drive/v3/files",rA="https://www.googleapis.com/upload/drive/v3/files",
Fs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",oA="application/vnd.google-apps.folder",
or="application/vnd.google-apps.document",pi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Ms="application/pdf",Jl="application/vnd.google-apps.spreadsheet",Vl="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ls=re({id:q(),mimeType:Re(q()),webViewLink:Re(
q()),modifiedTime:Re(q()),appProperties:Re(sn(q(),q())),trashed:Re(Je())}),js=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},jy=(e,t,n)=>({fields:e,one:t,list:re({files:Ge(t),nextPageToken:Re(q())}),fileOf:n}),zy=jy(
Fs,Ls,js);m();m();var c4=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function d4(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function iA(e,t,n){var u,l,c;
let r=m4(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=c4.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?d4(e):i[0],s=p4(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function m4(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function p4(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Cr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),zs=({kind:e})=>e==="server"||e==="unknown";
var f4=6,aA={failure:{kind:"haste",reason:"not-sent"}};function Gr(e,t,n="text"){var a,s,u;let r=e.map(
()=>aA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!nA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=y4(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),p=[],g=null,b=!1;for(let[A,P]of l.entries(
)){
let N=(a=d[A])!=null?a:aA,I=r[P];r[P]=I!==void 0&&g4(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!h4(N,e[P])||o[P]>=f4)&&(p.push(P),b=!0,g=h.max(g!=null?g:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Cr(A.failure)))break;if(i=[...p,...c],!b){eA(t);continue}let S=tA(
t,g);if(S===null)break;Utilities.sleep(S)}return r}var g4=e=>"failure"in e&&e.failure.kind==="server",
h4=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function y4(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(ep(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:iA(a,i.getContentText(),b4(i))}})}function b4(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Co(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=rt(
e,w4(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function w4(e){
try{return C.parse(e)}catch{return null}}var bp="lembar-juri-boundary-7f3a9c",wp=5*1024*1024-4096;
function Ro(e,t){return Gr(e.map(v4),t).map(
n=>{let r=Co(Ls,n);return"failure"in r?r:{ok:js(r.ok)}})}function Uy(e,t,n){let r=`${Kr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Fs)}`,o=C.stringify(t),i=Co(Ls,Gr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:js(i.ok)}}function ma(e,t,n){let r=e.
map(o=>`${Kr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return sA(r,n)}
function Wy(e,t){
let[n]=sA([`${Kr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function sA(e,t){let n=e.map(r=>({url:r,method:"get"}));return Gr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function v4({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${rA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Fs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${bp}`,payload:[...By(
`--${bp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...By(`--${bp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...By(`\r
--${bp}--\r
`)]}}var By=e=>Utilities.newBlob(e).getBytes();m();function Ky(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Kr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Co(e.list,Gr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Gy(e,t,n){let r=`${Kr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Co(e.one,Gr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var vp=(e,t)=>Ky(
zy,e,[],t),Do=(e,t)=>Gy(zy,e,t);function qy(e,t,n){let r=vp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:oA,appProperties:t}),a=Co(re({id:q()}),Gr([{url:`${Kr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var uA=re({
id:q(),emailAddress:Re(q()),role:q()}),k4=Tk(Ls,{permissions:Re(Ge(uA))}),lA=jy(`${Fs},permissions(id,emailAddress,role)`,
k4,e=>{var t;return{...js(e),access:(t=e.permissions)!=null?t:[]}}),
Yl=encodeURIComponent,x4=e=>`${Kr}/${Yl(e)}`,Zy=(e,t)=>Ky(lA,e,[`mimeType = '${Jl}'`],t),Hy=(e,t)=>Gy(
lA,e,t);function T4(e){let t=`${x4(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${Yl("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Yl(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Yl(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Yl(e.permission)}`,method:"delete"}}}function Xl(e,
t){
let n=Gr(e.map(T4),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Co(uA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Bs="dokumen yang sudah jadi tidak dibuat dua kali",
S4={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Bs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Bs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Bs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Bs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Bs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Bs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Us="documents that are ready are not made twice",
E4={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Us}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Us}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Us}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Us}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Us}.`,
unknown:`Drive gave no clear answer. Try again: ${Us}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function fi(
{kind:e,reason:t},n){let r=(n==="id"?S4:E4)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var En=e=>un(e).slice(0,32),Jy=e=>`folder:${e}`;function Oo(e,t,n){let{language:r}=e.settings,o=Jy(
t),
i=Be(o),a=i!==null&&C4(i,n,r)?i:R4(e,o,n);return{id:a,files:Qt(vp(a,n),r)}}var C4=(e,t,n)=>Qt(Do(e,t),
n)!==null;function R4(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(Xt(e)),i=Qt(qy(o,{
folder:En(
_n())},n),r);return Ke(t,i),i}function Qt(e,t){return"ok"in e?e.ok:pa(e.failure,t)}function pa(e,t){
let n=fi(e,t);return e.kind==="api-off"?fe(me("DRIVE_API_OFF",n)):e.kind==="scope"?fe(me(
"SCOPE_MISSING",n,tp())):fe(me("DRIVE_REFUSED",n))}var D4=re({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:Nt(),of:Nt()}),
Ql={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Vy=e=>En(F(e)),
Yy=e=>En(J(e)),cA=(e,t)=>`judge-file:${Vy(e)}:${Yy(t)}`;function kp(e,t){var n;try{let r=rt(D4,C.parse(
(n=Be(cA(e,t)))!=null?n:"null"));return r.success?r.data:Ql}catch(r){if(r instanceof SyntaxError)return Ql;
throw r}}var fa=(e,t,n)=>Ke(cA(e,t),C.stringify(n));function Ws({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Ne(),i=et(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=kp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of Xl(
i,Er(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var O4=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),dA=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=ry(
je(n,i.stage).length,h.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Xy=e=>`locked:${e}`;function mA(e){let t=Be(Xy(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function xp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=O4(e,t),a=mA(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:IR(d)]));Ke(Xy(t),C.stringify(s));for(let d of i)zr(d,r);for(let{tab:d,open:
p}of dA(
e,t))WR(d,p,[...r,Ne()]);let u=ie(o).history.closed(i.length),l={at:ot(),by:Ne(),action:"close",
detail:u,
run:It(),hash:"",stage:t},c=Yt(n,l,o);return Ws(e,t,"reader"),c}function pA(e,t,n,r){let{language:o}
=e.
competition.settings,i=mA(t);for(let[l,c]of f.entries(i))_R(l,c);let a=[...e.competition.settings.admins,
Ne()];for(let{tab:l,open:c,email:d}of dA(e,t))ys(l,c,a,d);Tn();let s={at:ot(),by:Ne(),action:
"reopen",
detail:n,run:It(),hash:"",stage:t},u=Yt(r,s,o);return Ke(Xy(t),"{}"),Ws(e,t,"writer"),u}m();m();m();
m();var Qy=e=>e.map(({entry:t})=>t.code),fA=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function gA({settings:e},{standings:t,places:n,
last:r},o){let i=Ka(t,p=>p.category),a=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Nn(
b)<Nn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:S,
cutNote:A,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>s?Nn(B)===Nn(
p):b.includes(B.entry.code),z=()=>{var B;return Qy(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Zt(
e.passingScore),score:g}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:fA(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(G=>G.cutNote!=="institution-full"&&F(G.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Qy(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:z(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let L=l.
get(p.category),j=L&&!s?Gd(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),..._}}]:[]]},d=p=>{let{
place:g,
vacated:b,prize:S}=p;if(g===null)return[];let A=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Nn(I)<Nn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(A||n!==null&&Nn(p)>n)?[{code:
"PASSED_OVER",params:{place:g.place,over:Qy(P)}}]:[],...b!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:g.place,
from:b.from,removed:fA(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,g)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,g),...d(p)]}}m();function hA(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function yA(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,fr(s,t)])),o=hA(e,(a,s)=>Jt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=hA(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,g,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(g=i[s+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function bA(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function A4(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:rx(e,r);return t.set(r,o),
o(n)}}function P4(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?bA(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,g=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...g}}]}function N4({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function I4(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function wA(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Jn(a),c=l==null?
void 0:l(o,r),d=A4(o),p=yA(s,r.decimals),g=ul(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Zt(_),max:Zt(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(N=S.get(I))!=null?N:[],z])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:z})=>{var U,G;let L=(U=S.get(I.code))!=null?U:[],j=[..._].map(([Z,X])=>({judge:Z,
score:X})),B=o.judges.map(Z=>Z.code).filter(Z=>!_.has(Z)&&!L.some(({params:X})=>X.judge===Z));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:M}},...(G=c==null?void 0:c(I.code))!=
null?G:[],...L,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,M),score:z}}]:[]]},P=gA(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...P4(I,_,d),...N4(I,_,u),...I4(I),...P(I,_)]}}var Tp=(e,t)=>t.map((n,
r)=>$4(e,n,t.slice(0,r)));function $4(e,t,n){let{language:r,decimals:o}=e.settings,
i=wA(e,t,n),a=yD(r,o,Vn(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:bD(
u,r,o)}]}))}function vA(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=nt(
a.stages,t),
u=({stage:A})=>{var P;return((P=Tr(s,A.name))==null?void 0:P.status)==="open"},l=Rt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,P)=>P<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),g=o&&!n?p:[],b=g.length>0?[]:p,S=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&g.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Tp(
a,d),toClose:g,open:b,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&b.length===0}}m();
var kA=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var xA=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function TA(e,t){let[n,r]=[xA(e),xA(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var _4=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function SA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Wi(e,_4(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...TA(t,
o)}]})}function EA(e,t,n){let{settings:r}=e;return as.filter(i=>i!==r.method&&(!r.carryOver||Jn(i).unit===
"points")).flatMap(i=>{let a=Wi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...TA(t,a)}]})}m();function CA(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[s,u]=[i,a].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[s]-b[u]})),c=l.reduce((g,{
weight:b,
gap:S})=>g+b*S,0),d=l.reduce((g,{weight:b,gap:S})=>g+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:h.sqrt(
d*p/(p-1))}}m();m();var gi=e=>e.filter(t=>t!==null),ir=e=>e.reduce((t,n)=>t+n,0),Cn=e=>ir(e)/e.length;
function Rn(e){
if(e.every(n=>n===e[0]))return 0;let t=Cn(e);return ir(e.map(n=>(n-t)**2))}function Sp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function RA(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Cn),o=e[0].map((b,S)=>Cn(e.map(A=>A[S]))),i=Cn(r),a=e.flatMap(
(b,S)=>b.map((A,P)=>(A-r[S]-o[P]+i)**2)),s=n*Rn(r)/(t-1),u=t*Rn(o)/(n-1),l=ir(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function DA(e,t){let{groupCount:n}=Ga(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=zi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function OA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=h.sqrt(Rn(t)*Rn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Cn(t),Cn(n)];return h.max(-1,h.min(1,ir(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function AA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=gi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=gi(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,Cn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:h.sqrt(Rn(a)/(a.length-1)),agreement:OA(s)}})}m();m();
function F4(e){let t=w.isInteger(e),n=t?0:h.log(h.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=h.log(r);return n}
function PA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=h.exp(n*h.log(r)-r-F4(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;h.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function M4(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return ir([...t.
values()].map(r=>r**3-r))}function NA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Sp),i=e.map((c,d)=>ir(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*ir(r.map(M4));if(a<=0)return null;let s=12*Rn(i)/a;return{w:s,p:
PA(
n*(t-1)*s,t-1)}}m();function IA(e){let t=e.map(gi).filter(i=>i.length>1),n=t.flat(),r=Rn(n)/(n.length-1);
return r>0?1-ir(
t.map(i=>i.length*Rn(i)/(i.length-1)))/n.length/r:null}m();function $A(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var _A=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function L4(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=h.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function eb(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),g=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let S=r[b];S[
b]=
S[b]+t[b];for(let A of d)S[A]=S[A]-t[b]*t[A]/p}}let{solution:a,rank:s}=L4(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function j4(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:gi(e)}var Ao=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:Cn(gi(n))});function Ep(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Cp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=j4(r,n).sort((a,s)=>a-s),i=t(o.length);return Cn(o.slice(i,o.length-i))});var FA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Ao(e);let n=eb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=eb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Ao(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var MA=Ao;m();var LA=e=>Cp(e,t=>h.ceil(
t/2)-1);m();var jA=e=>Ao(Ep(e,Sp));m();var zA=e=>Cp(e,t=>t<il?0:1);m();function z4(e){let t=h.sqrt(
Rn(e)/(e.length-1)),n=Cn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var BA=e=>Ao(
Ep(e,z4));var UA={mean:MA,trimmed:zA,median:LA,"rank-sum":jA,"z-score":BA,adjusted:FA};function WA(e,
t,n,r,o){var i,a,s;return(s=(a=(i=UA)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:B4(
al[e],t,r,o)}function B4(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(U4(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function U4(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function KA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var W4=5,K4=20231207;function GA(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>GA(e-1,t-r).map(
o=>[r,...o])).flat()}var tb=e=>e<2?1:e*tb(e-1),G4=e=>GA(e,e).map(t=>{let n=t.reduce((r,o)=>r/tb(o),
tb(
e));return{times:t,weight:n/e**e}});function q4(e,t){let n=KA(K4);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=h.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var qA=(e,t)=>e<=W4?G4(e):q4(e,t);var Z4=1e-9,nb={most:2e3,longList:500,longFrom:500};function H4(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=ul(e,t.stage,n),i=new _e(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function J4(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-h.floor(n/e.length)*e.length)}function V4(e,t){var a,s;let n=hr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:h.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function ZA(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=WA(
t.method,o,i,t.panel,a),g=H4(e,t,n,o),b=new y(s.map((M,z)=>[M.code,z])),S=10**a.decimals,A=d==="higher"?
-1:1,P=M=>M,N=_d(e.entries),I=new _e(0),_=M=>a.passingScore===null?I:new _e(M,S);return qA(u.length,
s.length<nb.longFrom?nb.most:nb.longList).map(M=>{let z=p(M.times).map((X,ee)=>g[ee].rest+g[ee].own*
X),L=z.map(X=>A*h.floor((X+Z4)*S+.5)),j=J4(L),B=new Int32Array(s.length),U=j.map((X,ee)=>{let be=j[
ee-
1];return B[X]=be!==void 0&&L[be]===L[X]?B[be]:ee+1,{entry:s[X],rank:B[X],score:_(A*L[X]),steps:[],
decidedBy:null}}),
{races:G}=Zd(U,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),Z=G.flatMap(X=>V4(X,l));
return{weight:M.weight,scores:z,ranks:B,shares:new y(Z.map(([X,ee])=>[b.get(X),ee]))}})}m();function Y4(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=h.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function HA(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=Y4(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
h.round(o):o,rankLow:i,rankHigh:a}})}m();function X4({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function JA(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(X4(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Rp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Wi(e,r,n):t,
a=$A(r),s=_A(a.rows),u=2*s.length>=a.rows.length?s:[],l=NA(u),c=RA(u),{lambda:d,effects:p}=DA(r,e.settings.
severityCorrection),g=Jn(i.method),b=a.judges.length>0?ZA(e,i,n,g,a,d!=null?d:0):[],S=new y(HA(a,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),P=SA(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:IA(a.rows),lambda:d,judges:AA(r,a,p),stability:A,leaveOneOut:P,methods:EA(e,i,n),gap:CA(i,a,b,
(g==null?void 0:g.better)==="lower"?-1:1),verdict:JA(i,a.judges.length,A,P)}}m();m();var VA=e=>e<=3;
var YA={strong:.7,moderate:.5,weak:.3,none:0},Q4={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},e6={
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
"The judges hardly agree on the order of the entries."}};function t6(e){var n;return(n=f.keys(YA).find(
r=>e>=YA[r]))!=null?
n:"none"}var XA=(e,t)=>wn(e.toFixed(2),t);function n6(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:g,leaves:b})=>g.length+b.length>0).length,l=s.filter(({enters:
g,
leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>oa(g,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...VA(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
XA(a.points,n))}${d===null?"":t.gapError(XA(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:b,leaves:S})=>t.byMethod(
c(g),Y(b,n),Y(S,n)))]}function Dp(e,t){let n=t==="id"?Q4:e6,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:n6(e,n,t),...e.kendallW===null?[]:[n.agreement[t6(
e.kendallW)]]]}var QA=(e,t)=>t.map((n,r)=>{let o=Rp(e,n,t.slice(0,r)),i=Dp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function e1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Vn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var t1="lastRun",r6=re({top:Nt(),at:q(),by:q(),ranked:Ge(q()),errors:Nt(
)}),n1=e=>Ke(t1,C.stringify(
e));function ec(){var e;try{let t=rt(r6,C.parse((e=Be(t1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function r1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)Sn(P);let{run:l,isNew:c}=wD(i,a,s.rows),d=o.filter(Ps);lO(
e,{...n,findings:o6(d)},r,l);let p=n.results.map(P=>P.stage.name);if(n1({top:Kd(e),at:l.at,by:l.by,
ranked:p,
errors:di(o,"error")}),!c||a)return s;let{at:g,by:b,id:S}=l,A=ie(u).history.computed(p.length,di(d,
"error"),di(d,"warning"));return Yt(s,{at:g,by:b,action:"compute",detail:A,run:S,hash:i},u)}var o6=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var i6=re({provisional:Je(),write:Re(Je()),close:Re(Je()),
reliability:Re(Je()),profiles:Re(Je())});function tc(e){
return ue(()=>{let t=ge(i6,e);return he(),Se(()=>rb(t).answer)})}function rb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=dn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=vA(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=mi(i),g=u.toClose.reduce(
(P,N)=>xp(i,N,P),o.history),b=[...u.findings,...Eo(i,g)],S=u.writes?r1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;ra(i,b);let A={ok:$s(b),findings:Ur(b,s,Gl({...o,history:S})),understood:cp(i),
stages:d.
map((P,N)=>e1(P,l[N],a)),reliability:e?QA(a,d):[],...t&&{profiles:kA(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:A}}m();m();m();m();var o1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Gn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),nc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),qr=[nc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),nc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
nc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),nc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),nc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var i1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Gn("Presentasi",{advance:12,form:
"presentation"}),Gn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
qr};m();var a1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Gn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Gn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Gn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:qr};m();var s1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Gn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:qr};m();var u1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Gn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:qr};m();var l1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Gn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:qr};var c1={kolabik:a1,"satuin-pelita":l1,mojokerto:u1,malang:s1,gipp:i1};m();m(
);var d1={name:"GIPP 2017, Kota Probolinggo"};m();var m1={name:"Kolabik 2023, Kota Pasuruan"};m();
var p1={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var f1={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var g1={name:"SATUIN PELITA 2019, Kota Pasuruan"};var h1={
kolabik:m1,"satuin-pelita":g1,mojokerto:f1,malang:p1,gipp:d1};var a6=e=>({id:e,...h1[e],...c1[e]}),
rc=o1.map(a6);m();var hi={part:"documents",tab:H.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},y1=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],s6=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function b1(e){var t;return e===""?"failed":(t=hn(e,y1))!=null?t:s6.test(e)?"signed":"own"}function Op(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=y1.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&b1(t)===e?t:r}function Ks(e){var r,o,i;let t=pt(e,hi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:b1(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var w1={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function v1(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:S.count+1,last:h.max(S.last,w(b)),
digits:h.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,a,s]=o===void 0?
[w1[e].prefix,0,h.max(w1[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let g=`${i}${x(p).padStart(s,"0")}`;u.has(J(g))||l.push(
g)}return l}m();var ob={entries:vr,judges:Zi},Pp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
u6={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},l6=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Np=e=>e===""||l6.test(F(e));function k1(e,t){var o,i;if(Np(e))return null;let n=ob[t].columns.find(a=>Pp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=u6[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Ap=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function c6(e){return e.every(n=>n==="")?"passed":Ap(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Ap(e,n=>/^https?:\/\//i.test(n))?"link":Ap(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&Ap(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function x1(e,t){let n=new y,r=["name","institution"],o=h.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=c6(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Pp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var d6=10;function m6(e,t){let n=new y;for(let[r,o]of e.entries()){let i=k1(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function p6(e,t){var r;return(r=e.slice(0,d6).map((o,i)=>({row:i,columns:m6(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Np(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var f6=e=>x.fromCharCode(65+e%26);function S1(e,t,n){var d,p,g;let r=p6(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:x1(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of T1(b,t))u.set(S,"known");let l={columns:Pp[t].flatMap(b=>{var A;let S=o.
get(b);return S===void 0?[]:[{header:(A=s[S])!=null?A:f6(S),key:b}]}),unknown:s.filter((b,S)=>!Np(b)&&
![...o.values()].includes(S)&&a.some(A=>{var P;return((P=A[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(g=S[M])!=null?g:"";let P=i+b+1;if(F(A.name)===""){l.nameless.push(P);continue}let N=T1(
{institution:"",email:"",...A},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:A.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(A)}}let c=v1(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function T1({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function g6(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function E1(e){var u;let t=g6(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var h6={menu:"Siapkan tab juri",noJudges:
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
,y6={menu:"Prepare judge tabs",noJudges:
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
,Po=e=>({id:h6,en:y6})[e];var b6=1e6,C1=1e4,ib=50,w6=re({kind:Ut(["entries","judges"]),text:Re(q().check(
$g(b6))),tab:Re(q()),
write:Je()}),D1=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function O1(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ge(w6,e);return he(),o?Se(()=>R1(
t,n,r,!0)):R1(t,n,r,!1)})}function R1(e,t,n,r){var g;let o=$t(ze()),{competition:i}=kn(new y([...o].
map(([b,S])=>[b,Me(S)]))),a=o.has("settings")?i.settings.language:Ve(),s=Po(dt(a)),u=b=>fe(me(
"BAD_REQUEST",b));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?E1(t!=null?t:""):Me(n).values.map(b=>b.map(W));l.length>C1&&u(s.tooMany(C1));let c=S1(l,e,v6(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(g=o.get(e))!=null?g:H[e][a],p=r?k6(
e,d,c.added,a):[];return x6(c,d,r,p)}var v6=({entries:e,judges:t},n)=>n==="entries"?e:t;function k6(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=ob[e];Lr(t)===0&&Sn(wR(o,t,r));let i=pt(Me(t),o),a=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:S},A)=>[S,A])),s=new y(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=h.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[S,A]of a)
l[A]=(b=s.get(S))!=null?b:"";let c=Lr(t);for(let[S,A]of l.entries())A==="@"&&hR(t,c,S,n.length);let d=n.
map(S=>{var P;let A=l.map(()=>"");for(let[N,I]of a)A[I]=(P=S[N])!=null?P:"";return A});Vt(t,c,0,d,l);
let p=new k(n.flatMap(S=>f.entries(S).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!a.has(S)?[A[r]]:[])}function x6(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,ib).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,ib),repeatedTotal:s.length,nameless:u.slice(0,ib)}}function yi(){return ue(()=>{let e=ze(),t=$t(
e),n=kn(new y([...t].map(([S,A])=>[S,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=dt(i),s=Ne(),u=C6(s,r.judges),l=u==="admin",c=jm(
).
filter(S=>![...t.values()].includes(S)),d=!T6(n),p=!d||c.length>0,g=D1(e),b=l?ec():null;return{user:
s,
role:u,language:a,competition:Xt(r),stages:r.stages.map(S=>S.name),top:Kd(r),begun:p,...l?S6(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(S=>g.includes(S))?rc.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?D6(H.documents[i],
e):A1,judgeFiles:o.judgeFiles,lives:l&&p?OO(r,at(i).rows):[]}})}var T6=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,S6=(e,t,{begun:n,responses:r})=>(
{
...n&&gs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
E6(
e.competition,t)}:{}});function E6(e,t){let n=Xn(t,e,Hm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var C6=(e,t)=>Ad()?"admin":R6(e,t)?"judge":"stranger",R6=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),A1={made:0,begun:0};function D6(e,t){if(!t.includes(e))return A1;
let{grid:n}=cn(e),r=n===null?[]:[...Ks(n).rows.values()].filter(i=>i.spreadsheet===_n()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var O6=re({stage:Re(q())}),P1=re({stage:q(),reason:q()});function ar({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:fe(me("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function ab(e){let t=ue(()=>{let n=e();return he(),Se(()=>{
let r=Xe();n(r,at(r.competition.settings.language))})});return"problem"in t?t:yi()}var N1=e=>ab(()=>{
let{stage:t}=ge(O6,e);return(n,r)=>{var s,u;let{competition:o}=n,i=nt(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:ar(o,t).name;a!==void 0&&(((u=Tr(i,a))==null?
void 0:
u.status)==="open"?xp(n,a,r):Ws(n,a,"reader"))}});function I1(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(me("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var $1=e=>ab(()=>{let t=ge(P1,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=ar(o,t.stage),a=nt(
o.stages,r.rows),s=I1(t.reason,o);((u=Tr(a,i))==null?void 0:u.status)!=="open"?pA(n,i,s,r):Ws(n,i,
"writer")}}),_1=e=>ab(()=>{let t=ge(P1,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=ar(
n,t.stage),a=I1(t.reason,n),s=RO(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Yt(r,{at:ot(),by:Ne(),action:"rules",detail:a,run:It(),
hash:s,stage:i},o)}});var P6=re({stage:Re(q())}),N6=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Ip(e){
return ue(()=>{let{stage:t}=ge(P6,e);return he(),Se(()=>{var ve,Fe,ce;let{workbook:n,results:r,
findings:o,
history:i}=rb({provisional:!1,close:!0},se=>t===void 0?void 0:ar(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ve=r[r.length-1])==null?void 0:ve.stage.name,l=t===void 0?u:ar(a,t).name,c=(ce=l!=null?l:
(Fe=a.stages[0])==null?void 0:Fe.name)!=null?ce:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Et})=>Et===se.stage)).map(se=>N6.includes(se.code)?
{...se,severity:"error"}:se),g={stage:c,code:null,at:null,hash:null};if(!$s(p))return{ok:!1,findings:
Ur(
p,s),...g};let b=r.find(se=>se.stage.name===c);if(b===void 0)return fe(me("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:A}=n,P=gp(a,S,A,c),N=un(P),I=Tr(nt(a.stages,i.rows),c),{
name:_,grid:M}=cn(H.decisions[s]),z=hp(M),L=z.some(se=>se.stage===c&&se.text.length>0&&se.hash===N),
j={ok:!0,findings:Ur(p,s),stage:c,code:rr(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[B,U,G]=[ot(),Ne(),rr(N)],Z={stage:c,code:G,at:Yn(B),by:U,hash:N,text:P,
method:oa(b.method,s),version:x(So)},X=ie(s),ee=[...z.filter(se=>se.stage!==c),Z];tr(vO(ee,_,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),zr(_,a.settings.admins),qm(_);let be=X.history.decided(G,Z.method,
Z.version);return Yt(i,{at:B,by:U,action:"decide",detail:be,run:It(),hash:N,stage:c},s),{...j,at:B}}
)})}m();var $6=re({stage:Re(q())}),F1=2,_6=40;function F6({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=_6?0:h.max(0,r-F1),i=(s=(a=e[h.min(e.length,
r+F1)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function $p(e){
return ue(
()=>{let{stage:t}=ge($6,e);return he(),Se(()=>{var g;let n=Xe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Rt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:ar(r,t).name,s=(g=i.find(b=>b.
stage.name===a))!=null?g:i[i.length-1],u=ie(o).tabs,l=Mm(ze()),c=l===void 0?[]:Lm(Me(l),r).listed,d=(
s===
void 0?[]:F6(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
b.
code,computed:S}});return{tab:L1(os,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function M1(
){
return ue(()=>(he(),Se(()=>{let{language:e}=Xe().competition.settings,t=ie(e).tabs;return{tab:L1(Hi,
_s(ze()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function L1(e,t,n,r,[o,i]){let a=t===void 0?
null:pt(Me(t),e);if(t===void 0||a===null&&Lr(t)===0){let l=e.columns.map(({key:d,header:p,width:g,
format:b})=>({
header:p[r],width:g,...b===void 0?{}:{format:b},value:S=>{var A;return(A=S[d])!=null?A:""}})),c=Pt(t!=
null?t:e.tab[r],o,i,l,n,2);return Sn(c),c.name}if(a===null||n.length===0)return t;let s=h.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,g]of a.columns)c[g]=(d=l[p])!=
null?d:"";return c});return Vt(t,Lr(t),0,u),t}m();m();var j1=$("Kode","Code"),L6=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function z1(e,{
values:t,headerRow:n}){var g,b,S,A;let r=((g=t[n])!=null?g:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>F(W(P))),i=r.map(P=>o.indexOf(F(P))),a=r.findIndex(P=>P===j1.id||P===j1.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[J(x(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
W(N[j])===""))continue;let I=W(N[u]),_=l.get(J(I));if(_===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:Te(P,u),code:I});continue}c.add(J(I));let M=r.flatMap((j,B)=>{var X,ee;let U=i[B],[G,Z]=[
(X=N[U])!=null?X:"",(ee=_[B])!=null?ee:""];return U===-1||L6(G,Z)?[]:[{at:U,header:j,written:G,
expected:Z}]}),
z=M[0];if(z===void 0)continue;let L=M.map(({at:j,...B})=>B);d.push({kind:"cells",row:P+1,cell:Te(P,z.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(A=N[0])!=null?
A:""});let p=[...s,...d];return p.length>0?p:j6([...c],[...l.keys()],n,u)}function j6(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var B1=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Gs=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var i9=new R(1980,0,1),qs=e=>(ha(),Uo(ga)).strToU8(e),Zs=e=>(ha(),Uo(ga)).strFromU8(e),oP=e=>(ha(
),Uo(ga)).
strFromU8(e,!0),iP=e=>(ha(),Uo(ga)).inflateSync(e),Lp=(e,t)=>(ha(),Uo(ga)).unzipSync(e,t&&{filter:t}
),
Hs=(e,t=6)=>(ha(),Uo(ga)).zipSync(e,{mtime:i9,level:t});m();function a9(e,t){let n=t;for(let r=0;r<e.length;
r++)n=h.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function jp(e){return[2166136261,84696351].map(t=>`0000000${a9(e,t).toString(16)}`.slice(-8)).join(
"")}var aP=new y,s9=4096;function uc(e){var n;let t=(n=aP.get(e))!=null?n:jp(oP(e.subarray(-s9)));
return aP.
set(e,t),t}function lc(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var sP=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var uP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function zp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<uP.length;s++)t[uP.charCodeAt(s)]=s;let n=new D(h.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var l9=256,cc=null,lP=new y;
function kb(e,t){let n=`${e}.${t}`,r=lP.get(n);if(r!==void 0)return r;cc!=
null||(cc=C.parse(Zs(iP(zp(sP)))));let[o,i,a]=cc,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=f.keys(s).map(c=>{var g;let p=((g=i[s[c]])!=null?g:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-l9])!=null?S:""});return[c,qs(p)]}),l=Hs(f.fromEntries(u),0);return lP.set(n,l),l}
m();m();var c9=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,d9=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function xb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,h.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Bp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(d9,(r,o)=>o!=null?o:"");return xb(n.replace(c9,""))}m();function Dt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var He="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?He:e}m();function Js(e){let t=new y(f.entries(Lp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Zs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
qs(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Hs(f.fromEntries(
t))}}m();m();var wi=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,m9=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),p9=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Up(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(p9))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?m9(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var f9=/<Relationship\s[^>]*>/g,
cP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Wp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(f9))!=null?o:[]).filter(i=>cP(i,"Type").endsWith(
"/officeDocument")).map(i=>cP(i,"Target").replace(/^\.?\//,"")).find(i=>wi.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var g9=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
h9=/<[^>]*>|[^<]/g;function y9(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Dt(r),i=t.replace(h9,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function dP(e){
for(let t of e.file(wi)){let n=t.asText(),r=n.replace(g9,y9);r!==n&&e.file(t.name,r)}}m();function Vs(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new E(`${e.code}${t}`),
{templateFault:e})}function Ys(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function f_(e){return new y(f.keys(e).map(t=>{let n=e[t];return[Dt(t),typeof n=="string"?Bp(n):n.map(
f_)]}))}function RX(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw Vs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Dt(e));if(a===void 0&&
i.num===0)throw Vs({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Vs(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function DX(e){var s;let t=Ys(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=Ys((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function OX(e){try{let t=Js(e);if(Wp(t)!==null)return t}
catch{}
throw Vs({code:"NOT_A_DOCX"})}function td(e,t){let n=OX(e);dP(n);try{let{Docxtemplater:r}=(p_(),Uo(
d_));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:RX}).render(f_(t)),n.toBytes()}catch(r){let o=DX(r);throw o?Vs(
o):r}}m();var g_=new y;function nd(e){let t=g_.get(e);if(t!==void 0)return t;let n=Js(e).file(wi).flatMap(
o=>Up(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Dt(
a.replace(/[{}#^/]/g,"")))}));return g_.set(e,r),r}var Eu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Dt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Eu(o,t))]));m();m();m();m();m();m();
m();m();m();function rd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function h_(e){
let t=e.toString();return od(t)?rd(t):t}function od(e){return e.includes("e")||e.includes("E")}
function Tf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:y_(h_(e))}if(t==="string")return y_(AX(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function AX(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return od(t)?rd(
t):t}function y_(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Sf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return PX(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function PX(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(od(t)){let n=rd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Cu=["","one","two","three","four","five","six","seven",
"eight","nine"],NX=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Rw=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Ru=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Dw="hundred",w_="zero",IX="minus",$X="point",b_=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],_X=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],FX=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var jo={word:"",hasHundred:!1};function Ai(e){if(e===0)return jo.word="",jo.hasHundred=!1,
jo;let t=e%
10,n=h.trunc(e/10)%10,r=h.trunc(e/100),o="";return n===1?o=NX[t]:n>=2?o=t>0?Rw[n]+"-"+Cu[t]:Rw[n]:t>
0&&(o=Cu[t]),r>0?(o?jo.word=Cu[r]+" "+Dw+" and "+o:jo.word=Cu[r]+" "+Dw,jo.hasHundred=!0):(jo.word=o,
jo.hasHundred=!1),jo}function v_(e){if(e===BigInt(0))return w_;if(e<BigInt(1000))return Ai(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Ai(t),o=r+" "+Ru[0];if(n>
0){let{word:i,hasHundred:a}=Ai(n);o+=a?" "+i:" and "+i}return o}return MX(e)}function MX(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Ai(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Ru[a-1],i=!0):i=
!1}return o}function LX(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=w_,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=v_(BigInt(r))),t}function k_(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Tf(
e),o="";return t&&(o=IX+" "),o+=v_(n),r&&(o+=" "+$X+" "+LX(r)),o}function Ow(e){let t=e%10,n=h.trunc(
e/10)%10,r=h.trunc(e/100),o="";return n===1?o=_X[t]:n>=2?t>0?o=Rw[n]+"-"+b_[t]:o=FX[n]:t>0&&(o=b_[t]),
r>0?o?Cu[r]+" "+Dw+" "+o:Cu[r]+" hundredth":o}function jX(e){if(e<BigInt(1000))return Ow(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Ai(t).word+" "+Ru[0]+"th";
let{word:r}=Ai(t);return r+" "+Ru[0]+" "+Ow(n)}return zX(e)}function zX(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Ow(a):o+=Ai(a).word+" "+Ru[i-1]+"th":(o+=Ai(a).word,i>0&&(o+=" "+Ru[i-1]))}return o}function x_(e){
let t=Sf(e);return jX(t)}m();var Aw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],BX=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],T_=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],S_="ratus",Ef="ribu",UX=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],E_="nol",WX="min",
KX="koma",GX="ke",qX="pertama";function Du(e){if(e===0)return"";let t=e%10,n=h.trunc(e/10)%10,r=h.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+S_):o.push(Aw[r]+" "+S_));let i=e%100;return i===0||(i<10?o.push(Aw[i]):i<20?o.push(BX[i-10]):t===
0?o.push(T_[n]):o.push(T_[n]+" "+Aw[t])),o.join(" ")}function Pw(e){if(e===BigInt(0))return E_;if(e<
BigInt(1000))return Du(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Ef:r=Du(t)+" "+Ef,n>0&&(r+=" "+Du(n)),r}return ZX(e)}function ZX(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Du(c));else if(
u===
1)c===1?s.push("se"+Ef):s.push(Du(c)+" "+Ef);else{let d=UX[u-2];s.push(Du(c)+" "+d)}u--}return s.join(
" ")}function HX(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=E_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Pw(BigInt(r))),t}function C_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Tf(
e),o="";return t&&(o=WX+" "),o+=Pw(n),r&&(o+=" "+KX+" "+HX(r)),o}function JX(e){return e===BigInt(1)?
qX:GX+Pw(e)}function R_(e){let t=Sf(e);return JX(t)}function VX(e,t){return e.split("").map(n=>to(w(
n),t)).join(" ")}function to(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?C_:k_)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${VX(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Cf(e,t){
return(t==="id"?R_:x_)(e)}function D_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:jl(e,t),
words:`${to(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var O_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function YX(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Rf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=YX(n,r)?{year:n,
month:r,
day:o}:null}function A_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
h.floor(o/4)-h.floor(o/100)+h.floor(o/400)+r+n)%7}function Hn(e,t){return Rf(e)&&Ui(e,t)}var P_=e=>Rf(
e)?e.split("-").reverse().join("/"):null;function Nw(e,t){let n=Rf(e);return n&&O_[t][A_(n)]}
function Df(e,t){
let n=Hn(e,t);return n&&`${Nw(e,t)}, ${n}`}function Of(e,t){let n=Rf(e);if(!n)return null;let r=Ha[t][
n.
month-1],o=O_[t][A_(n)];return t==="en"?`${o}, the ${Cf(n.day,"en")} of ${r}, ${to(n.year,"en")}`:`${o} tanggal ${to(
n.day,"id")} bulan ${r} tahun ${to(n.year,"id")}`}m();var XX=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function N_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of XX){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return xb(e.replace(
/\s+/g," ").trim())}function Ea(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function no(e){return Ea(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Ou(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var QX=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],eQ=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function I_(
e){
return eQ.test(V(e.signerPosition))}function Au(e){let t=V(e.government);for(let n of QX){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return I_(e)?V(e.signerPosition):
null}function tQ(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ca(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Pu(e){if(I_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${He}`:He,
unit:""}}function Nu(e){let t=V(e.competition),n=V(e.year);return t===""?He:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Af(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Ea(e.signerPosition);return{kota:Ee(Ca(e)),tanggal:Ee(e.decisionDate&&Hn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&P_(e.decisionDate)),hari:Ee(e.decisionDate&&Nw(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&Of(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?tQ(o):o).join(`
`)),nama_penandatangan:Ee(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function mt(e,t){let n=Pu(e),r=Nu(e);return{nomor:Ee(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Af(e)}}function Pi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[N_(n,t)];let r=no(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
He]}function Pf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Df(t,o)):"",penyerahan_waktu:i?Ee(
V(n)):"",penyerahan_tempat:i?Ee(V(r)):""}}function Iu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${He}`,uang_pembinaan_huruf:`${He} rupiah`}
;let n=D_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Ni(e){
let t=no(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var Nf=({results:e})=>e[e.length-1];function If(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Nf(e),standing:a,
winners:o,
number:s}})}var $u=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Nf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Ra=e=>t=>[{about:"",fields:n=>e(t,n)}],Ii=e=>t=>t.winners!==null&&t.winners.
length>0?Ra(e)(t):[],zn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var $_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var nQ=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function $f(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of nQ)for(;t>=r;)n+=o,t-=r;return n}var rQ={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function __(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function F_(e){var g;let{language:t,
winnerTerm:n}=e.
competition.settings,r=rQ[t][n],o=e.result.stage.title!==null,i=V((g=e.standing.title)!=null?g:""),a=$_(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Cf(a.place,
t),u=$f(a.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${__(s)})`,short:`${r} ${u}`,...c};let d=`${__(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var oQ=3,iQ=104;function aQ(e){var n;if(e.length<=oQ)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
iQ?t.push(r):t[t.length-1]=o}return t.join(`
`)}function sQ(e){let{entry:t}=e.standing,n=no(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function uQ({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function lQ({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function $i(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=F_(e),o=uQ(e),{names:i,institution:a}=sQ(e),s=t.rankedWinners||t.letterScores?gr(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Ee(e.number&&V(e.number)),inovasi:Ee(Ou(n.name)),instansi:
V(
n.institution),inovator:no(n.innovator).join("; "),kategori:o,penerima:i.length===0?He:aQ(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:lQ(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:wn(s,t.language),
nilai_huruf:s===""?"":to(s,t.language),kompetisi:Nu(t),...Af(t)}}var cQ={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function _f(e,{language:
t,letterScores:n}){let r=cQ[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var M_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Lt=e=>`${e} (${to(e,
"id")})`,id=(e,{settings:t})=>wn(gr(e,t.decimals),t.language),Dr=e=>({kode:V(e.code),inovasi:Ee(
Ou(e.name)),instansi:V(e.institution),inovator:no(e.innovator).join("; ")}),Iw=(e,t=4)=>wn(gr(e,t).replace(
/\.?0+$/,""),"id");function dQ(e){let t=e.map(Zt),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Iw(r.mul(100).div(n),2)}%`)}function _u(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=mo(e,n),i=t[r];return{no:x(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":M_(
n.form,La),tanggal_tahap:(a=n.date&&Hn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(et(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Da(e,t){let n=je(e,t),r=dQ(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}})}var Ff=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...Dr(t),status:M_(t.status,Go),alasan:Ee(V(t.reason))}));
function ro(e,t){
let{settings:n}=e.competition;return If(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=$i(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?id(r.standing.score,
e.competition):"",...Iu(r.standing.prize,n)}})}m();function mQ({tieBreaks:e}){let t=e.map(r=>ss[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Fu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ti[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
mQ(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var pQ=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,fQ=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
gQ=200,L_=60;function j_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function $w(e){
return v.from(e).reduce((t,n)=>t+j_(n),0)}function z_(e,t){if($w(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=j_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function B_(e){let t=e.
replace(fQ,"").replace(pQ,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function hQ(e){let t=B_(e);return $w(t)<=L_?t:`${z_(t,L_-17)}-${jp(e)}`}
function Mf(e,t){
let n=t.trim()===""?"":` (${hQ(t)})`,r=e.map(B_).filter(o=>o!=="").join(" \u2013 ");return z_(r,gQ-$w(
n)).replace(/[. ]+$/,"")+n}var ad=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Mu(e){
let t=ad(e);return Mf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Bn=e=>Mf(
[ad(e)("jenis"),ad(e)(
"kompetisi")],""),oo=(...e)=>t=>Mf(["jenis",...e].map(ad(t)),ad(t)("kode"));var yQ={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},bQ=e=>e.split(
"-").reverse().join("-"),_w=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Ou(n.name)} (${t})`};function wQ({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:_w(e.judges,o),peserta:_w(e.entries,i),tahap:V(n.name),alasan:yQ[a]})))}function vQ({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:_w(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(V(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function kQ(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:g,category:b,categoryRank:S}=s,A=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Dr(l),peringkat:u?"\u2013":
x(Nn(s)),nilai:u?"\u2013":id(d,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Nn(s)-Nn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function xQ(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${$f(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:vs(Vn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:kQ(e,t)}))}function TQ(e){let[t="",n="",...r]=Ea(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function SQ(e,t){var S,A,P;let{competition:n,
results:r}=e,
o=zn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Au(o),c=Ff(n),
d=wQ(e),p=vQ(e),g=Nf(e).panel.judges,b=n.judges.filter(N=>!g.includes(N));return{...mt(o,o.minutesNumber),
tanggal:Ee(i&&Hn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?He:`${Of(i,"id")} (${bQ(
i)})`,waktu_pleno:V(a),tempat_pleno:Ee(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
V(u))}`,jumlah_peserta:Lt((A=(S=r[0])==null?void 0:S.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:_u(n,r),aturan:Fu(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:Da(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:ro(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:He,
lampiran_peringkat:xQ(
e),juri:[...g,...b].map((N,I)=>({no:`${I+1}.`,nama:Ee(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...TQ(o.acknowledgedBy)}}var U_={needs:"result",inEnglish:!1,documents:Ra(SQ),
title:Bn};m();m();function EQ({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var W_=(e,{
competition:t})=>e.
map(n=>({nama:Pi({entry:n},t.settings).join(", "),keterangan:Dr(n).inovasi}));function Lf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?EQ(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:W_(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:W_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var jf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Ee(t&&Df(t,"id")),waktu_acara:Ee(V(n)),tempat_acara:Ee(V(r))});var CQ=5,RQ=e=>[
...e,...v.from({length:CQ},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),...t})),
K_={needs:"rules",inEnglish:!1,documents:e=>Lf(e).map(t=>({about:t.about,fields:n=>({...mt(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...jf(t),hadir:RQ(t.guests)})})),
title:oo(
"acara")};m();m();m();var DQ=["besar","sedang","kecil"];function G_(e){return v.from(e).length}
function q_(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+h.ceil(G_(r)/100),0)}function sd(e,t,n,r){let o=t.split(`
`),i=h.max(...o.map(G_)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=DQ.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var zf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},OQ=9;function Fw(e){let{settings:
t}=e.
competition,n=$i(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=q_([r,o,a,s,u,...l])>OQ;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Pu(t).first,penuh:c?"ya":"",...sd(
"penerima",r,zf.recipient,c),...sd("instansi_penerima",o,zf.institution,c),...sd("predikat",i,zf.predicate,
c),...sd("inovasi",u,zf.innovation,c)}}var Z_={needs:"result",inEnglish:!0,documents:$u("piagam",Fw),
title:Mu};function AQ(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Nu(n),piagam:If(e,"piagam",t).map((r,o)=>({...Fw(r),
lanjutan:o===0?"":"ya"}))}}
var H_={needs:"result",inEnglish:!0,documents:Ii(AQ),title:Bn};m();m();var PQ={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function io(e){let t=PQ[e.language],n=a=>Ee(a&&Hn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(Au(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function NQ({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function IQ(e,t){var c,d,p,g,b,S,A;let{competition:n,results:r,
coverage:o}=e,
i=zn(n.settings,t),a=Ff(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=NQ(n);return{...mt(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Ee(V(i.organizer)),dasar:io(i),jumlah_inovasi:Lt(n.entries.length),
jumlah_dinilai:Lt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Lt(n.judges.length),jumlah_tahap:
Lt(
n.stages.length),tahapan:_u(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Fu(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:Lt((g=(p=e.winners)==null?
void 0:
p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:ro(e,t),jumlah_putusan:Lt(s.length),
jumlah_benturan:Lt(u.length),kode_hasil:(b=e.code)!=null?b:He,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Lt(o.present),instansi_terdaftar:o===null?"":Lt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var J_={needs:"result",inEnglish:!1,documents:Ra(IQ),title:Bn};m();var Mw=8,$Q=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Iw(Zt(e.value)):
"?",V_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function _Q(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(g=>$Q(r==null?void 0:r.marks.get(g.name))),s=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=$d(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:x(o),...Dr(n),...f.fromEntries(
v.from({length:Mw},(g,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
g},b)=>`${V(
g)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":id(u,e.competition),catatan:l.join(" / ")}}function FQ(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(V_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function MQ({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:qe(o.at,
"id")}})}function LQ(e,t,n,r,o,i){let{competition:a}=e,s=Da(a,n),u=FQ(e,n,o).map((d,p)=>_Q(e,n,d,o==
null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=s.length<=Mw?s.length:0,c=MQ(e,n,r);return{...mt(
a.settings,i("lembar-nilai",t)),tanggal:He,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Ee(n.date&&Hn(n.date,
"id")),
nama_juri:Ee(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:Mw},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...jQ(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var jQ=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),Y_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>et(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(V_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>LQ(e,u,o,i,s,l)}]}))},title:oo("tahap",
"nama_juri")};m();function zQ(e,t){var r,o;let n=zn(e.competition.settings,t);return{...mt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:io(n),jumlah_pemenang:Lt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:ro(e,t),masa_sanggah:n.objectionDays===null?"":Lt(n.objectionDays)}}
var X_={
needs:"result",inEnglish:!1,documents:Ii(zQ),title:Bn};m();var BQ={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function UQ({competition:e},t,n){let r=Nr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Dr(a),
alasan:BQ[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&et(e,a).includes(t));return{...mt(e.settings,n("pernyataan",t.
code)),tanggal:He,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Ee(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Ee(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var Q_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>UQ(e,t,n)})),title:oo("nama_juri")};m();var eF=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function WQ(e,t){var c,d;let n=zn(
e.competition.settings,t),r=V(n.decreeNumber),o=mt(n,r),i=(c=Au(n))!=null?c:He,a=V(n.minutesNumber),
s=Ee(n.plenaryDate&&Hn(n.plenaryDate,"id")),u=no(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":KQ(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:eF([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:eF(
u.length>0?u:[He],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:ro(e,t)}}var KQ=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},tF={needs:"result",inEnglish:!1,documents:Ii(WQ),title:Bn};m();m();var GQ={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},qQ=5,nF=new O,Lw=({standings:e})=>e.length>=
qQ;function Bf(e){var n;let t=(n=nF.get(e))!=null?n:ZQ(e);return nF.set(e,t),t}function ZQ(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:ln(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!Lw(e)?null:Ua(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=GQ[a];return t.criteria.flatMap((l,c)=>{var b;let[
d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:Jt(d,p);return[{
kriteria:V(
l.name),nilai:wn(gr(d,s),a),median:p===null?"\u2013":wn(gr(p,s),a),maksimum:wn(x(l.max),a),kedudukan:
p===
null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var rF={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function HQ(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=$i(e),a=Pu(o);return{...i,jenis:rF[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Pi(n,o).map(s=>({nama:s})),tempat_tujuan:Ca(o)||rF[o.language].place,dasar:io(zn(o,t)),
rincian:_f(
i,o),profil:i.nilai===""?[]:Bf(e.result)(n,o),...Iu(n.prize,o),...Pf(o),...Ni(o)}}var oF={needs:
"result",inEnglish:!0,documents:$u("surat",HQ),title:Mu};m();function JQ(e,t){var o;let n=zn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...mt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ca(n)||"Tempat",dasar:io(n),
jumlah_pemenang:Lt(r.length),...Pf(n),...Ni(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:ro(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Pi(r[a],n).join(`
`)}))}}var iF={needs:"result",inEnglish:!1,documents:Ii(JQ),title:Bn};m();function VQ(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=$i(e);return{...mt(t,e.number),...r,
rincian:_f(r,t),tanggal:He,jenis:"Tanda Terima",...Iu(n,t)}}var aF={needs:"result",inEnglish:!1,
documents:$u(
"tanda-terima",VQ),title:Mu};m();function YQ({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Da(e,n[0])}]:n.filter(r=>je(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:Da(e,r)}))}function XQ(e,t){
let{competition:n}=e;return{...mt(n.settings,
t("tata-cara","")),tanggal:He,jenis:"Tata Cara Penilaian",tahapan:_u(n),kelompok_kriteria:YQ(e),
aturan:Fu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var sF={needs:"rules",inEnglish:!1,documents:Ra(XQ),title:Bn};m(
);var QQ={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},eee=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Ea(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function tee(e,t,n,r){let o=zn(e.competition.
settings,r),i=QQ[o.language],a=eee(e,t.entry.code);return{...mt(o,r("umpan-balik",t.entry.code)),...Dr(
t.entry),jenis:i.kind,kepada:Pi(t,o).map(s=>({nama:s})),tempat_tujuan:Ca(o)||i.place,dasar:io(o),
tahap:V(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Bf(n)(t,o),tanpa_median:Lw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Ni(o)}}var uF={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>tee(e,a,o,s)})))},title:oo("inovasi")};m();var lF={needs:"rules",inEnglish:!1,
documents:e=>Lf(e).map(t=>({about:t.about,fields:n=>({...mt(e.competition.
settings,n("undangan",t.about)),tanggal:He,jenis:"Undangan",kode:"",...jf(t),jumlah_undangan:Lt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Ni(e.competition.settings)})})),title:oo(
"acara")};var cF={"tata-cara":sF,pernyataan:Q_,undangan:lF,"daftar-hadir":K_,"lembar-nilai":Y_,
"berita-acara":U_,
sk:tF,pengumuman:X_,piagam:Z_,gabungan:H_,surat:oF,"surat-daftar":iF,"tanda-terima":aF,"umpan-balik":
uF,
laporan:J_};m();var dF=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var _i=dF.map(e=>({id:e,...cF[e]}));function ud(e){var t;return(t=_i.find(n=>n.id===e))!=null?
t:null}m();var zo=(e,t)=>kb(e.id,Gs(e,t)),Uf=(e,t)=>e.needs==="rules"||t.winners!==null;function nee(
e,t){let{competition:n}=t,
r=Gs(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Oa=(e,t)=>e.filter(n=>Uf(n,t)).flatMap(n=>n.documents(nee(n,t)).map(r=>({kind:n,...r})));
function jw(e){
if(e.winners===null)return()=>!0;let t=new k(Oa(_i,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var ree=()=>null;function zw(e,t,n=ree){let[r]=Oa([e],t);return r===void 0?null:r.fields(
n)}m();m();function oee(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function mF(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,h.min(c,(s=r.get(u))!=null?s:c))}
let o=Hd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):oee(l,n).map(c=>({standing:c,place:null}))})}var iee=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],pF=e=>e.filter(t=>t.severity===
"error"&&iee.includes(t.code)),aee=({settings:e})=>xo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:ci(i.cell,i.format,"id"),to:Sr(a,"id"),at:s}));function Bw(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=nt(i.stages,n),p=d[d.length-1],
g=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?mF(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
rr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?aee(i):[],coverage:iO(i),reliability:()=>(
g!=
null||(g=t.map((b,S)=>{let A=Rp(i,b,t.slice(0,S)),N=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:Dp(N,"id")}})),
g)}}var see=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Wf(e,t,n){let r=Rt(e,{
provisional:!1}),
o=mi(e),i=[...r.findings,...Eo(e,t),...uee(t,o)].map(s=>see.includes(s.code)?{...s,severity:"error"}
:
s),a=Bw(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function uee({rows:e},t){
let n=ia(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function fF(e,t,n){var p,g,b;let{competition:r}=e,o=H.documents[r.settings.language];if(!jm().includes(
o))return[];let{name:i,grid:a}=cn(o);if(a===null)return[];let s=pt(a,hi),u=cee([...Ks(a).rows]),l=dee(
e,t,n,u),c=new y,d=[];for(let[S,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let I=(
p=
tt(s,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(b=c.get(P))!=null?b:{cell:(g=tt(s,S,"kind"))==
null?void 0:g.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:P}])=>({code:S,tab:i,cell:A,params:{documents:P}})),...d]}var lee=["made",
"draft",
"edited","signed"];function cee(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";lee.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function dee(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=Bw(e,t,n,i),s=new y(Oa(_i,a).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:g}])=>[C.stringify([d,p]),g])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=mi(e);return({kind:d,entry:p,run:g,title:b,content:S})=>{var z;let A=n.
rows.find(L=>L.action==="documents"&&L.run===g);if(A===void 0)return"DOCUMENT_UNRECORDED";let P=((z=
ud(d))==null?void 0:z.needs)!=="rules",N=s.get(C.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),_=N===void 0||I===void 0?null:N.kind.title(I),M=()=>{
if(N===void 0||I===void 0)return!1;let L=zo(N.kind,o),j=lc(d,uc(L),Eu(I,nd(L)));return En(j+_)===S};
return P&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===b?null:{title:_}}}m();function mee(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Kf(i,t),Kf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Kf=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function hF(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=mee(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Uw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Lu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${Uw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Uw(e)})`:`${r} documents (${Uw(e)})`},yF=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},pee=({documents:e})=>e.length===
1?"was":"were",gF=({documents:e},t,n)=>e.length===1?t:n,fee={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${ap(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${qe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${qe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${qe(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Kf(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>hF(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Lu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Lu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${yF(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Lu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},gee={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${ap(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${qe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${qe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${qe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Kf(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>hF(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Lu(
e,"en")} ${pee(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Lu(e,"en")} ${gF(e,"does","do")} not fit: by this result there is no ${yF(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Lu(e,"en")} ${gF(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},hee={id:fee,en:gee};function yee(e,t){
return hee[t][e.code](e.params)}var bF=(e,t)=>yee(e,t);function Gf(){return ue(()=>{he();let e=Xe(),
{competition:t}=e,{language:n}=t.settings,r=Rt(e,{provisional:!1}),
o=at(n),i=nt(t.stages,o.rows).filter(u=>u.status==="decided"),a=ia(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...bee(e,o),...vee(r),...kee(e,r,o),...Ree(o),...fF(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:rr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
nr(u.params,n):bF(u,n)}})}})}function bee(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=nt(n,t),i=$y(r.language),a=new k,s=o.flatMap(({stage:p,status:g,hash:b,at:S,by:A})=>{if(g!=="decided")return[
];let P=i.find(j=>j.stage===p),N=_y(e,P,b),I=Iy(e,b,p)!==null,_=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:H.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[rr(b),Yn(S),A].join(", "),
z=P===void 0?M:[P.code,P.at,P.by].join(", ");if(z!==M){let j=H.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,recorded:M}})}let L=(N!=null?N:[]).filter(j=>!a.
has(C.stringify(j)));for(let j of L)a.add(C.stringify(j));return[..._,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&
g.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ia(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:wee(e,l)]}function wee(e,{at:t,hash:n}){let r=Iy(e,n);
return r===
So?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:So}}]}var vee=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function kee(e,{results:t},{rows:n}
){
var g,b,S,A;let{competition:r}=e,o=ia(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=nt(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>hl(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Py(r,t,Tp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=cn(P.name);if(l.has(P.name)&&!xee(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=B1(I);return[..._!==null&&n.some(z=>z.run===_)?
See(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?Tee(N,I,d):
[],...Cee(N,z1(I,P))]})}var xee=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function Tee(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function See(e,t,{values:n}){var i,a;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Eee=10;function Cee(e,t){let n=t.slice(0,Eee).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Ree({name:e,links:t}){let n=eD(t,un),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&nD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Be(Qm),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function Oee(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(h.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function qf(e,t){var o,i;let n=Dt(e);return(i=(o=t.map(a=>({tag:a,away:Oee(n,Dt(a))}
)).
filter(({tag:a,away:s})=>s<=h.max(2,h.floor(a.length/3))&&s<h.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var Aee=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],Pee=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),Nee=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function Iee(e,t){var a,s;let n=qf(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Dt),o=t.filter(u=>r.includes(Dt(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=Nee.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function wF(e,t){return Aee.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return Pee(i)?[{tag:o,near:Iee(i,t)}]:[]}
)})}var vF=["inovasi","penerima","kompetisi"],$ee=80;function Zf(e,t){let n=Mee(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Up),o=r.flatMap(i=>jee(i,t));return o.length>0?
o:r.flat().
some(_ee)?Gee(e,t):Fee(r.flat(),t)}var _ee=e=>xF(e).some(t=>"sign"in t&&t.tag!=="");function Fee(e,t){
var i,a;let n=f.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>wF(s,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Hf(s)}))),o=(a=(i=vF.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:vF[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Mee(e){try{let t=Js(e);return Wp(t)===null?
null:t.file(wi).map(n=>n.asText())}catch{return null}}var kF=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),Lee=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function jee(e,t){let n=new y(f.keys(t).map(i=>[Dt(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let a=Hf(i);return xF(i).flatMap(s=>zee(s,a,r))}),...r.loops.map(({tag:i,
paragraph:a})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function zee(e,t,n){let{tag:r}=e;if("fault"in e)return kF(
Dt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Bee(r,t,n):o===""||o==="#"||o==="^"?Uee(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function Bee(e,t,{
loops:n}){let r=Dt(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Dt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function Uee(e,t,n,r){var u;let o=Dt(t),i=kF(
o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:qf(t,Lee(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:Wee(a,i)}):a!==void 0&&typeof a!="string"&&s.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function Wee(e,t){return typeof e=="string"?new k:e===void 0?
t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Dt)))}function xF(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:Kee(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:Hf(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Kee=e=>{var t,n;return Hf(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Hf(e,t=$ee){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Gee(
e,t){
try{return td(e,t),[]}catch(n){let r=Ys(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var qee={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Zee={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Aa=e=>e==="id"?qee:Zee;function Ww(e,t){let n=Aa(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function TF(e,t,n){let r=Aa(n),o=Ww(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var SF="templates",Hee=re({maker:q(),fileId:q(),modified:q()}),Jee=sn(q(),Ge(Hee));function ju(){let e=Be(
SF);try{let t=rt(Jee,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Kw(
e,t){
var i;let n=ju(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(SF,C.stringify(o))}m();m();var EF="lease",CF=300*1e3,Vee=re({
who:q(),run:q(),until:Nt(),width:Re(Nt())});function RF(e,t){var s;
let n=Yee(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Gw({who:e,run:i,width:a,until:r+CF}
),
{run:i,width:a}}var DF=(e,t,n)=>Gw({who:e,run:t,width:n,until:R.now()+CF}),OF=(e,t)=>Gw({who:e,run:t,
until:0}),Gw=e=>Ke(EF,C.stringify(e));function Yee(){let e=Be(EF);try{let t=rt(Vee,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Xee=["edited","own"],Pa=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function AF(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
ld(
"signed",n,u?null:"revise")}if(t!==null&&Pa(t,r))return i?{action:"add"}:ld(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?ld("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Xee.includes(t.status));
return s&&!i?ld(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?ld("made",n,null):{
action:"update",file:n}}var ld=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function PF(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Op(e,t)}}function NF(e,t,n,r,o){let{status:i,...a}=PF(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&Pa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(fi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var IF=(e,t)=>({...PF(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var $F=hi.columns.map(e=>e.key).filter(e=>e!=="number");function Jf(e){var c,d;
let{name:t,grid:n}=cn(
H.documents[e]),r=n===null?nte(t,e):Ks(n),o=_n(),i=new y(r.rows),a=()=>[...i].flatMap(([p,g])=>g.spreadsheet===
o?[{place:p,row:g}]:[]),s=new y;for(let p of a()){let g=`${p.row.kind}:${p.row.entry}`;s.set(g,[...(
c=
s.get(g))!=null?c:[],p])}let u=h.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,g)=>g==="status"?
Op(p,e):p[g];return{of:(p,g)=>{var b;return(b=s.get(`${p}:${g}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:g})=>g.run===p?[g]:[]),reserve:()=>u++,write:p=>{let g=p.flatMap(({place:b,row:S})=>{
let A=i.
get(b);return i.set(b,S),A!==void 0&&$F.every(P=>A[P]===S[P])?[]:[b]});if(g.length!==0){Qee(t,r,e);
for(let b of ete(
g,i))for(let S of tte(r.columns,$F)){let A=b.rows.map(P=>S.keys.map(N=>l(P,N)));Vt(t,b.first,S.column,
A)}Tn()}}}}function Qee(e,{headerRow:t,columns:n},r){let o=hi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=h.max(...n.values())+1;Vt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function ete(e,t){let n=[],[r,o]=[h.min(...e),h.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function tte(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function nte(e,t){let n=ie(t).tabs,r=hi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Sn(Pt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(hi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var zu=({kind:e,about:t})=>`${e.id}:${t}`;function _F(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===or&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function FF(e,t){var B,U,G,Z;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=rte(d,s.user),g=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),S=l.title(b),A=En(lc(l.id,a.versionOf(l),a.shown(l,b))+S),P=X=>({sheet:En(
_n()),kind:l.id,entry:En(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:ee,entry:be}=P(X);return i.get(
[ee,l.id,be,X].join(":"))},I=Pa(g,s.user)?null:(G=N((U=g==null?void 0:g.revision)!=null?U:""))!=null?
G:ite(g,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(zu(e))},M=AF(A,g,I,_),z=M.
action==="add",L=z?ote(d,s.user):(Z=g==null?void 0:g.revision)!=null?Z:"",j=z?N(L):void 0;return{
planned:e,
filed:z?null:g,place:z||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?S:`${S} \u2013 Rev. ${L}`,
content:A,properties:{...P(L),content:A},decision:j===void 0?M:{action:"update",file:j}}}function rte(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Pa(o,t))))!=null?r:n(e)}function ote(e,t){let n=e.filter(({row:r})=>!Pa(r,t));
return n.
length===0?"":x(h.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function ite(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Qt(Do(e.fileId,r),n.language)}m();var Vf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Yn(ot()),spreadsheet:_n(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},qw=(e,t,n)=>({...Vf(e,ate(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function ate({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==He?
"draft":"made"}function MF(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Zw(r))?qw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Zw=({status:e})=>e==="made"||e==="draft";m();var Hw=(e,t)=>`${e.id}.${Gs(e,t)}`;function LF(e,t,
n,r){let{language:o}=e.settings,i=ju(),a=new y,s=new y,
u=l=>{var d,p;let c=Hw(l,e);return a.has(c)||a.set(c,ste(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?uc(zo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Eu(c,nd(zo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return zo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let g=Vw(d,r,o),b=Zf(g,c);return b.length>
0&&fe(me("TEMPLATE_FAULT",TF(l.id,b,o))),s.set(l.id,g),g}}}function Jw(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Qt(
Do(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===or&&s.modified===i.modified?
"unedited":"own",file:s}}function ste(e,t,n){let r=Aa(n.language),o=Jw(t,n);return o.source==="foreign"?
fe(
me("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?fe(me("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Vw(e,t,n){if(e.type!==or)return Qt(Wy(e.id,t),n);let[r]=ma([e.
id],pi,t);return Qt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Yf="\u0001";
function zF(e,t,n,r){let{language:o}=e.settings,i=Jf(o),a=Oo(e,n.user,r),s=LF(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>dte(i,L,j),ledger:i,files:_F(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>FF(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(zu(L.planned))),d=c.slice(
0,10),p=d.map(L=>td(s.bytesOf(L.planned.kind,L.fields),L.fields)),g=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&lte(L)});for(let L of l){let j=MF(L,
n);j!==null&&g.set(L,j)}let S=mte(i,n);for(let L of d)g.set(L,Vf(L,"begun",n));i.write([...jF(g),...S]);
let A=Ro(d.map((L,j)=>{var B;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:pi,to:or,bytes:(B=p[j])!=null?B:new D}}),r),{failures:
P,
again:N}=ute(d,A,g,n);i.write(jF(g));for(let L of P.values())Cr(L)&&pa(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!P.has(j)&&!N.has(j)).length,_=i.ofRun(n.run),M={made:_.filter(Zw).length,failed:
_.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(L=>NF(L,g.get(L),P.get(L),n.user,o)),...S.map(({row:L})=>IF(L,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(L=>zu(L.planned)),...[...N].filter(L=>cte(A[d.indexOf(L)])).map(L=>zu(L.planned)+Yf)]},run:M}}
function ute(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,qw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||zs(d);if(p&&!r.skip.includes(zu(
l.planned)+Yf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Vf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var lte=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,cte=e=>e!==void 0&&"failure"in e&&zs(e.failure),jF=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function dte(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var mte=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var pte=re({kinds:Ge(q()),skip:Re(Ge(q())),
renew:Re(Ge(q())),remake:Re(Je())});function cd(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(pte,e);return he(),Se(()=>{let a=Xe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>Yw(B,u)),c=at(u),{findings:d,
blocking:p,
hash:g,context:b}=Wf(a,c,l),S=l.filter(B=>Uf(B,b)),A=pF(p);if(S.length===0&&l.length>0)return BF(p,u);
if(b.winners===null&&A.length>0)return BF(A,u);let P=Ne(),N=RF(P,It);if("holder"in N){let{who:B,
until:U}=N.
holder;return fe(me("BUSY",ie(u).problems.leased(B,gte(U))))}let I=Oa(S,b),_={user:P,run:N.run,skip:
r,
renew:o,remake:i,isCurrent:jw(b)},M=Er(N.width,t),{batch:z,run:L}=zF(s,I,_,M);z.more?M.width!==N.width&&
DF(P,N.run,M.width):(hte(c,{id:N.run,hash:g,...L},P,u),OF(P,N.run));let j=S.length===l.length;return{
ok:j&&z.failed===0&&!r.some(B=>!B.endsWith(Yf)),findings:Ur([...j?d:p,...fte(S,I)],u),...z}})})}var fte=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
gte=e=>ot(new R(e)).slice(11,16);function Yw(e,t){var r;let n=_i.map(o=>o.id).join(", ");return(r=ud(
e))!=null?r:fe(me("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function BF(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Ur(
e,t),...n}}function hte(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Yt(e,{at:ot(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var Xw=re({kind:q()}),yte=re({kind:q(),content:q()}),UF=e=>ue(()=>{let{kind:
t}=ge(Xw,e);return he(),
dd(Xf(t))}),WF=e=>ue(()=>{let{kind:t}=ge(Xw,e);return he(),Se(()=>{let n=Xf(t),r=ZF(n);return"file"in
r?dd(n,r):(HF(n,or,zo(n.kind,n.competition)),dd(n))})}),KF=e=>ue(()=>{let{kind:t,content:n}=ge(yte,e);
return he(),Se(()=>{let r=Xf(t),o=zp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>wp){let s=Aa(r.language).
tooLarge(i(o.length),i(wp));return fe(me("TEMPLATE_FAULT",s))}let a=JF(o,r);return a.length===0&&HF(
r,pi,o),{...dd(r),refused:a}})}),GF=e=>ue(()=>{let{kind:t}=ge(Xw,e);return he(),Se(()=>{var u;let n=Xf(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=ju()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=qF(r);for(let{id:c,properties:d}of Oo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
Qt(Uy(c,{trashed:!0},s),a)}return Kw(r,null),dd(n)})});function Xf(e){let t=R.now(),n=Xe(),{
competition:r}=n,
o=dt(r.settings.language),i=Yw(e,o),{context:a}=Wf(n,at(r.settings.language),[i]),s=Hw(i,r),[u,l]=[
Ne(),
Er(1,t)];return{competition:r,kind:i,name:s,fields:zw(i,a),user:u,language:o,backoff:l}}var qF=e=>({
sheet:En(_n()),template:e}),ZF=({name:e,user:t,language:n,backoff:r})=>{var o;return Jw((o=ju()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function HF({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=Oo(e,r,i),l=qF(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=Aa(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:pi,to:a,bytes:s},[g]=Ro([p],i),{id:b,
modified:S}=Qt(
g!=null?g:{failure:{kind:"unknown",reason:"no-answer"}},o);Kw(n,{maker:r,fileId:b,modified:S})}var bte=[
"TAG_UNKNOWN","LIST_AS_TEXT"],JF=(e,{fields:t,language:n})=>Ww(Zf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!bte.includes(r)),n);function dd(e,t=ZF(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?JF(Vw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:VF(r)}}
var wte=200,VF=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,wte):n.slice(
0,1).map(VF)]));m();m();var kte=["begun","failed","deleted","void"],YF=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
XF=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,QF={failure:{kind:"unknown",
reason:"no-answer"}};function eM(e,t,n,r,o){var b;let{language:i}=e.settings,a=Jf(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!kte.includes(S.status)),s=a.length===0?null:Oo(e,n,o),u=s===
null?[]:xte(a,s,i,o),l=u.filter(S=>!XF(S)&&!r.includes(YF(S))),c=l.slice(0,10),d=new y(Tte(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Cr(S)&&pa(S,i);let g=c.filter(S=>{var A;return"ok"in((A=d.get(S))!=null?A:QF)});
return{
ok:p.length+r.length===0,created:g.filter(({pdf:S})=>S===null).length,updated:g.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(XF).length,failed:p.length,files:u.map(S=>{var _,M,z;let A=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in A&&(z=(M=A.ok)==null?void 0:M.link)!=null?z:null,problem:"ok"in A?null:ie(i).documents.failed(
fi(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!g.includes(S)).map(YF)]}}var xte=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Qt(Do(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Ms&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===or?[{row:o,document:a,pdf:s}]:[]});function Tte(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ma(r,Ms,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Ms,to:Ms},bytes:
d.
ok}]}),a=i.length===0?[]:Ro(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
QF})}var Ste=re({kinds:Ge(q()),skip:Re(Ge(q()))}),tM=e=>ue(()=>{let t=Er(10,R.now()),{kinds:n,skip:r=[
]}=ge(
Ste,e);return he(),Se(()=>eM(Xe().competition,n,Ne(),r,t))});m();m();var Ete=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Cte=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Rte=e=>e.every(t=>t>=32||t>=9&&t<=13),Dte=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function nM(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=Ete.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Cte(n)?"photo":Rte(t)&&Dte(n)?"text":null}m();var Ote={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Ate={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Pte={id:
"Berkas ini",en:"This file"},rM=(e,t,n=null)=>(t==="id"?Ote:Ate)[e](
n===null?Pte[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var ht=(e,t,n={})=>f.assign(
new E(`${e}: ${t}`),{fault:e,place:n}),oM=e=>e instanceof E&&"fault"in
e,Qf=e=>oM(e)?e.fault:null;function eg(e,t){try{return t()}catch(n){throw oM(n)&&(n.place={...e(),
...n.place}),n}}m();m();var Nte=[[14,22],[45,47]],Ite=[9,10];function iM(e){return Ite.includes(e)?
"percent":Nte.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var $te=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function tg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||$te(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var Qw=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,ev=/\s*(\/?)>/y,
_te=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Fte={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Mte=["AlternateContent","extLst","rPh"],Na=e=>ht(
"damaged",e.slice(0,60));function aM(e){return e.includes("&")?e.replace(_te,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:Fte[o];if(a===void 0||!t.endsWith(
";"))throw Na(t);return a}):e}var tv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Lte=e=>e===
32||e>=9&&e<=13;function jte(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Lte(r)||r===
62||r===47||r===60)break}return n}function ng(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Na(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Ia(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw Na(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,aM(l)))},a=l=>{var c;if(n.pop()!==l)throw Na(`</${l}>`);r===0?(c=t.close)==null||c.call(t,tv(l)):n.
length<r&&(r=0)},s=l=>{var A,P,N;let c=jte(e,l),d=e.slice(l,c),p={},g=c;for(;;){Qw.lastIndex=g;let I=Qw.
exec(e);if(I===null)break;g=Qw.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[tv(_)]=aM((P=(A=I[2])!=
null?A:I[3])!=null?P:""))}ev.lastIndex=g;let b=ev.exec(e);if(d===""||b===null)throw Na(e.slice(l-1));
n.push(d);let S=tv(d);return r===0&&Mte.includes(S)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
S,p)),b[1]==="/"&&a(d),ev.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=ng(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=ng(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=ng(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=ng(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw Na(e.slice(l))}if(i(e.slice(o)),n.length>0)throw Na(`<${n[0]}>`)}var rg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Bo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),sM=e=>Bo(Bp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var zte=1048576,og=16384,rv=2e6,Bte=1462,Ute=864e5,Wte=R.UTC(1899,11,30);function Kte(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw ht(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function nv(e,t){if(!/^\d{1,9}$/.test(e))throw ht(
"damaged",`${t} "${e}"`);return w(e)}function Gte(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw ht("damaged",
"two values in a cell");e.value=n}}function uM(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<zte&&N<og))throw ht("damaged",
"a cell outside the sheet");if(i.push(P*og+N),r.rows=h.max(r.rows,P+1),r.columns=h.max(r.columns,N+1),
A===null)return;if(u=h.max(u,N+1),h.max(n.length,P+1)*u>rv)throw ht("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=A},g=(A,P)=>{A==="row"?(a.row=
P.r===void 0?a.row+1:nv(P.r,"the row")-1,a.column=-1):A==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=Kte(P.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};eg(()=>c===null?
{}:{cell:Te(a.row,a.column)},()=>Ia(e,{open:(A,P)=>{A==="sheetData"?l=!0:l?g(A,P):A==="sheetProtection"?
s=P:A==="protectedRange"&&o.push(P)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(Jte(c,t)),c=null):d!==null&&Gte(c,A,d),d=null)}}));let S=qte(i);if(S!==
null)throw ht("damaged","a cell given twice",{cell:Te(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function qte(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:h.floor(n/og),column:n%og};t.add(n)}return null}function Zte(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw ht("damaged",`the number "${e}"`);return t}function Hte(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Wte)/Ute;if(w.isNaN(t))throw ht(
"damaged",`the date "${e}"`);return t}function Jte({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:nv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
rg(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Zte(t);return l(
u==="date"&&s?b+Bte:b,u)}case"s":{let b=i[nv(t,"the text")];if(b===void 0)throw ht("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw ht("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Hte(t),"date");default:throw ht(
"damaged",`the type "${d}"`)}}var Vte=4e7,Yte=5e8;function Xte(e){let[t,n]=[0,0],r;try{let i=new k;r=Lp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>Yte)throw ht("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw ht("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>Vte)throw ht("too-large",a);return!0}
)}catch(i){
throw Qf(i)===null?ht("not-xlsx",x(i)):i}let o=new y(f.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:Zs(a)}}function Qte(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function lM(e,t){let n=e(Qte(t)),r=new y;
return Ia(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function ene(e){let t=[],n=null,r=!1;return Ia(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(rg(n!=null?n:""))}}),t}function tne(e){let t=new y,
n=[],r=!1;return Ia(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),tg(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:iM(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var nne=e=>e==="1"||e==="true";function rne(e){var b;let t=Xte(e),n=(b=[
...lM(
t,"").values()].find(S=>S.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw ht("not-xlsx","no workbook");let o=lM(t,n),i=S=>{var A,P,N;return(N=t((P=(A=[
...o.values()].find(I=>I.type===S))==null?void 0:A.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
Ia(r,{open:(S,A)=>{let{name:P="",state:N="visible",id:I="",date1904:_}=A;S==="workbookPr"&&(s=nne(_)),
S==="workbookProtection"&&(u=A),S==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:S},A)=>a.some((P,N)=>N<A&&P.name===S));if(l!==void 0)throw ht("damaged",
"two sheets of one name",{tab:l.name});let c=ene(i("sharedStrings")),d=tne(i("styles")),p=0;return{
sheets:a.
map(({name:S,hidden:A,relation:P})=>eg(()=>({tab:S}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw ht("damaged","a sheet is missing");let{type:I,target:_}=P,M=uM(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((z,L)=>h.max(z,L.length),0),p>rv)throw ht(
"too-large","more cells than are read");return{name:S,hidden:A,part:_,type:I,...M}})),part:n,
protection:u}}
var cM=e=>rne(e).sheets.filter(({type:t})=>t==="worksheet");m();function one(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?yn.id:W(e.kind==="score"?e.
value:e.raw)}function dM({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:one(i)}]})))}function mM(e,t){let[n,r]=[e===null?new y:dM(e),dM(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function pM({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function ine({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Ir(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var fM=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function ane(e,t,n){
return{
...e,values:fM(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:fM(e.grid.values,t,n)}}}function gM(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=ine(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?np(a,o.before.cell):xs(a,o.before.cell);return i!==void 0&&s?ane(r,i,
o.now):r},e)}m();var sne=6,une=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function lne(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function hM(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),a=e.rows.slice(0,sne).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(Vo(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>lne(c,d)))].find(c=>c.length>0&&!c.some(d=>une(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function yM(e,t,n){var p,g,b,S;let{values:r,formats:o,headerRow:i}=t,a=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((S=(b=$e().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Sn(cne(e,a,i,n));
let u=$e().getSheetByName(e);if(u===null)return;let[l,c]=[h.max(r.length,u.getLastRow()),h.max(a,u.getLastColumn(
))];
wo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(A,P)=>v.from({length:c},(N,I)=>{
var M,z;let _=(z=(M=r[P])==null?void 0:M[I])!=null?z:"";return typeof _=="string"?Zh(_,!1):_})))}var cne=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:h.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var bM={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},dne={title:bM.
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
history:e=>`scores collected from the files of ${e}`},Un=e=>e==="id"?bM:dne;var ig={kind:"unknown",
reason:"no-answer"};function md(e,{workbook:t}){let{language:n}=t.competition.
settings;return Cr(e)?pa(e,n):e.kind==="haste"||zs(e)?Un(n).busy:fi(e,n)}m();function Bu(e){var L;
let t=Er(10,R.now()),n=Xe(),{competition:r}=n,{settings:o,stages:i}=r,a=Un(o.language),
s=j=>fe(me("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=at(o.language),
l=nt(i,u.rows),c=j=>{var B;return((B=Tr(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:ar(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Rt(
n,{provisional:!1}),A=g[S.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let P=Jo(r,S.slice(
0,p)),N=Nr(r),I=Ne(),_=mne(I,t,o.language),M=En(_n()),z=et(r,d).map(j=>{let B=Gm({stage:d,judge:j,
entries:P.
filter(be=>o.conflicts!=="exclude"||N(j,be)===null),criteria:je(r,d),language:o.language,competition:
Xt(
r),deadline:o.deadline}),U={kind:"judge-file",sheet:M,stage:Vy(d.name),judge:Yy(j.code)},G=kp(d.name,
j.code),Z=_.find(({properties:be})=>f.keys(U).every(ve=>be[ve]===U[ve])),X=Z!=null?Z:G.maker===I&&G.
id!==""?Qt(Hy(G.id,t),o.language):null,ee=En(C.stringify(B.values.slice(B.headerRow)));return{judge:
j,
layout:B,properties:{...U,content:ee},filed:G,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:z}}var pd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Xn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function mne(e,t,n){let r=Be(Jy(e));if(r===null)return[];let o=Zy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Qt(o,n)}m();var ag=({judge:e})=>e.email.trim().toLowerCase();
function sg(e){var o;let{filed:t,file:n}=e,r=ag(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function pne(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=sg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var fne=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function gne(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&fne(t),a=r.filter(u=>u!==
t&&ag(u)!==""&&ag(u)===ag(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Uu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Wu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Un(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:g,file:b}=d,S=u.get(p.code),A=S===void 0?pne(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:gne(A,d,e,s),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var hne=100,
yne=re({stage:Re(q()),skip:Re(Ge(q()))});function vM(e){return ue(()=>{let{stage:t,skip:n=[]}=ge(
yne,e);return he(),Se(()=>{var _;let r=Bu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Un(
i);if(r.isClosed)return fe(me("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:z})=>z!==null&&!n.includes(M.code)),u=s.slice(0,10),l=ze(),c=wne(r,l),d=M=>r.history.rows.some(
z=>z.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:It(),g=ot(),{collected:b,written:S,
changes:A,
failures:P}=bne(r,u,{names:l,run:p,at:g});for(let M of S)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:g,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Yt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return Wu(r,{...Uu,collected:b,changes:A.slice(0,hne),changed:A.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function bne(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ma(a,Vl,e.backoff),{list:u}=xo(i),l=PE(Un(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:g}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:md(b===void 0?ig:b.failure,e)}:kne(e,p,b.ok,{name:pd(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===g)});if("failure"in S){c.failures.set(g,S.failure);
continue}
S.isWritten&&c.written.push(g),c.changes.push(...S.changes.map(A=>({judge:g,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},fa(e.stage.name,g,p.filed)}
return c}
function wne(e,t){let n=new y;for(let r of e.seats){let o=pd(e,r,t),i=t.includes(o)?lT(Me(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function wM({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var vne=(e,t)=>C.stringify(wl(e))===C.
stringify(wl(t));function kne({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Un(u.settings.language),{language:c}=u.settings,d;try{d=uT(cM(o),r.name)}
catch(z){
let L=Qf(z);if(L===null)throw z;let j=L==="not-xlsx"?nM(o):null;return{failure:j===null?l.unreadable[
L]:
rM(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=hM(d,{stage:t,judge:n},u);if(p!==null){
let z=l.title([Xt(u),r.name,n.name]);return{failure:l.otherOwner(z,wM({stage:t,judge:n},p),wM(p,{
stage:t,
judge:n}))}}if(sT(d))return{failure:l.unreadable["too-large"]};let g=Me(i),b=g.values.every(z=>z.every(
L=>L===""));if(!b&&!$n(g))return{failure:l.tabTaken(i)};let S=je(u,t),A=rs(u.entries),P=z=>Qo(z,t.name,
n.code,S,A),I=gM(((...[z,L,j])=>{let B=ah(z,L,j),U=[...P(B.grid).columns.values()].flat(),G=B.formulas.
filter(({column:X})=>U.includes(X));if(G.length===0)return B;let Z=es(G).map(X=>Te(X.row,X.column,X.
rows,X.columns));return ah(z,L,`${j} \xB7 ${l.formulas(Z.join(", "))}`)})(d,i,a),s,P),_=P(I.grid),M=b||
!cT(g,I)||!vne(g,I.grid);return M&&yM(i,I,r),zr(i,u.settings.admins),{isWritten:M,changes:mM(b?null:
P(g),_),progress:pM(_,S)}}m();m();m();var xne="Arial",Tne=10,kM=164,Sne={General:0,"@":49},Ene='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Cne=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Rne=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Cne).join("")}<diagonal/></border></borders>`,xM=e=>`FF${e.
replace("#","").toUpperCase()}`;function fd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var ug=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function TM(){let[e,
t,n,r,o]=[fd(),fd(),fd(),fd(),fd()],i=({bold:c,size:d=Tne})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${xne}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${xM(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=Sne[c])!=null?
d:kM+n.idOf(Bo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${xM(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
ug("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${kM+d}" formatCode="${c}"/>`)),ug("fonts",e.all),`<fills count="${2+t.all.length}">${Ene}${t.all.join(
"")}</fills>`,Rne,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',ug(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',ug("dxfs",o.all),
"</styleSheet>"].join("")}}var gd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,ov="http://schemas.openxmlformats.org/spreadsheetml/2006/main",CM="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
RM="http://schemas.openxmlformats.org/package/2006",Dne="application/vnd.openxmlformats-officedocument.spreadsheetml",
One=32767,Ane=225,SM=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),Pne=e=>h.round((e-5)/7*100)/100;function Nne(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${gd}<sst xmlns="${ov}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${sM(n)}</t></si>`).join("")}</sst>`}}function Ine(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Bo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,One);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function $ne({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function _ne(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${Pne(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>Ine(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${SM(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Bo(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Bo(
l.slice(0,Ane))}" sqref="${SM(s)}"><formula1>${Bo(
u)}</formula1></dataValidation>`);return[`${gd}<worksheet xmlns="${ov}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${$ne(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var lg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${CM}/${t}" Target="${n}"/>`,EM=e=>`${gd}<Relationships xmlns="${RM}/relationships">${e.join(
"")}</Relationships>`,cg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Dne}.${t}+xml"/>`;
function DM(e){var a;let[t,n]=[TM(),Nne()],r=e.map(s=>_ne(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${gd}<Types xmlns="${RM}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',cg("workbook.xml","sheet.main"),...o.map(
s=>cg(
s,"worksheet")),cg("styles.xml","styles"),cg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":EM([lg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${gd}<workbook xmlns="${ov}" xmlns:r="${CM}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Bo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":EM([...o.map((s,u)=>lg(u+1,"worksheet",s)),lg(o.length+1,"styles",
"styles.xml"),lg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return Hs(f.fromEntries(f.entries(i).map(([s,u])=>[s,qs(u)])))}m();m();var Fne="#d9e2f3",
iv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function dg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Fne};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:a(l,c),...d===""?{}:{formula:iv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:iv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:iv(u.formula)}))}}m();function Mne({style:e}
,t,n){let r=typeof t=="object"?rT(t.date):t,o=typeof r=="number"&&tg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Lne({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function OM(e,t,{
grid:n,formats:r,read:o}){let i=dg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
Lne(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:S})=>{var P,N,
I,_,M;let A=(P=d.marks.get(S))==null?void 0:P.at;return A===void 0?["",""]:[(I=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let P=g[A-s];return P===void 0?S:Mne(S,...P)})});
return{
...i,rows:u}}function AM(e,t,n){let{judge:r,layout:o}=t,i=pd(e,t,n),a=Me(i);if(!$n(a))return dg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=Qo(a,e.stage.name,r.code,u,rs(s.entries));return OM(o,u,{grid:a,formats:
hs(
i),read:l})}var jne=re({stage:Re(q()),skip:Re(Ge(q())),remake:Re(Je())});function PM(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(jne,e);return he(),Se(()=>{let o=Bu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>zne(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=Bne(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=Une(c,n,i);return Wu(c,{...Uu,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function zne({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function Bne(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Un(a.settings.language),
u=Oo(a,i,e.backoff),l=ze(),c=t.map(b=>DM([AM(e,b,l)]));for(let{judge:b}of t)fa(o.name,b.code,{...Ql,
maker:i});let d=Ro(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([Xt(a),b.layout.name,b.judge.
name]),properties:b.properties,from:Vl,to:Jl,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,access:[]})}let g=e.seats.map(
b=>{var S;return mg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of g.entries())p.has(e.seats[b])&&
fa(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(S.code,md(A.failure,e))}return g}var mg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...Ql,maker:n,id:t.id,link:t.link}};function Une(e,t,n){let{stage:r,user:o}=e,i=Un(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:mg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:Kne(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,change:b}]}),d=c.
length===0?[]:Xl(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:S}]of c.entries()){
let A=d[g],P=e.seats[b];if(A===void 0||"failure"in A){p.push([P,A===void 0?ig:A.failure]);continue}
let N=Gne(
mg(P,P.file,o),S,A.ok);e.seats[b]=N,fa(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:g},b]of p){
let S=i.
notShared(g.email.trim(),b.reason);n.set(g.code,Cr(b)||b.kind!=="refused"?md(b,e):S)}}return Wne(e),
{left:a.length-s.length,shared:u}}function Wne({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=mg(i,i.file,n),s=sg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},fa(t.name,i.judge.code,l))}}function Kne(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=sg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,A=Un(g).invitation(S,n.name,Xt(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function Gne(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var qne=re({stage:Re(q())});function NM(e){
return ue(()=>{let{stage:t}=ge(qne,e);return he(),Wu(Bu(t),
Uu)})}m();m();var av="protecting";function IM(e){var r;let t=((r=Be(av))!=null?r:"").split(`
`),n=[...$t(ze()).values()].filter(o=>t.includes(o)||$R(o));if(n.length!==0){Ke(av,n.join(`
`));for(let o of n)zr(o,e);Ke(av,"")}}m();var Zne=e=>e.every(t=>t.every(n=>n===""));function Hne({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function $M(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Gm(i),s=Hne(e,t,a),u=Me(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var z;let{open:_}=Km(i,N),M=Jne(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(z=Fl().get(s))!=null?z:null}};if(Zne(u))return sy(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),g=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!DR(a,u)){if(l&&OR(u))return sy(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:g.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(g.length===0)return c("kept",b);let S=b+g.length,
A=ny(
g,a.table.top+b,i);return BR(s,{...a,...Km(i,S)},A),c("added",S,g.length)}function Jne(e,t,n,r){if(r===
"")return ys(e,t,n,""),"anybody";try{return ys(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return ys(e,t,n,""),"refused"}}var Vne=re({stage:Re(q())}),Yne=180*1e3;function pg(e){return ue(()=>{
let t=R.now()+Yne,{stage:n}=ge(
Vne,e);return he(),Se(()=>{let r=Xe(),o=Xne(r,n);return Qne(r,o,t)})})}function Xne({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Po(dt(r)),a=d=>fe(me("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=nt(e.stages,at(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):ar(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),et(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(nr(c,dt(r))),l}function Qne(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Po(dt(o.language)),{results:s,progress:u}=Rt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(me("BAD_REQUEST",a.notReached(t.name)));let c=Jo(r,s.slice(0,l)),d=Nr(
r),p=M=>M===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:Xt(r),deadline:o.deadline},admins:[...o.admins,Ne()]},b=et(r,t),S=[];for(let M of b){
if(R.now()>n)break;let z=c.filter(L=>p(d(M,L)));S.push($M(g,M,z))}IM(g.admins),Tn();let A=S.filter(M=>M.
id!==null),P=Zm(),N=new y(u.map(M=>[`${M.stage}|${J(M.judge)}`,M])),I=A.map(({id:M,tab:z,judge:L})=>{
var j;return{id:M!=null?M:0,tab:z,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${J(L)}`))!=null?
j:{scored:0,expected:1}}});uy(ly(I,P));let _=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:z,status:L,added:j})=>({tab:M,judge:z,status:L,added:j})),more:_,notes:ere(S,g,o.language)}}
function ere(e,{
workbook:t},n){let r=dt(n),o=Po(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var tre=re({language:Ut(["id","en"])});
function _M(e){let t=ue(()=>kD(gy,ge(tre,e).language));return"problem"in t?t:yi()}m();var nre=re({
entries:Ge(q())}),rre=100;function fg(e){return ue(()=>{let{entries:t}=ge(nre,e);he();let n=new k(
t.map(J)),r=$t(ze()),{competition:o}=kn(new y([...r].map(([i,a])=>[i,Me(a)])));return{settings:r.has(
"settings")?o.settings:null,history:at(o.settings.language).rows.slice(-rre).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function FM(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function MM(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function LM(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function sv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function jM(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function zM(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var uv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function BM(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var ore=re({provisional:Je()});function gg(e){return ue(()=>{let{
provisional:t}=ge(ore,e);return he(),
LM("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var ire=240*1e3,UM=[
"piagam","surat"];function lv(e){var i,a;let t=uv(e)?Ve():"id",n=ie(t).menu,r=Po(
t),o=uv(e)?(a=(i=ec())==null?void 0:i.top)!=null?a:10:null;FM(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var WM=()=>MM("Sidebar",ie(
Ve()).menu.name);function KM(){
let e=PO(),t="answer"in e?e.answer.questions:0;$a(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var GM=()=>$a(pg({}),({tabs:e,more:t,notes:n})=>{let r=Po(dv());return[are(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),are=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function qM(){var i,a,s;let e=tc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){ZM(e);return}let n=dv(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=ec())==null?void 0:a.top)!=null?s:10);jM(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&cv()}var cv=()=>ZM(tc({provisional:!1,close:!0}));function ZM(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;$a(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function HM(){let e=gg({provisional:!1});"problem"in e&&QM(
e.problem,ie(Ve()).menu.name)}var JM=()=>$a($p({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),VM=()=>$a(
Ip({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),sre=12,YM=()=>$a(Gf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,sre).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function XM(){let e=R.now()+ire,t=null,n=cd({kinds:UM});for(;"answer"in n&&(t=BM(t,n.answer),
!(!n.answer.more||R.now()>e));)n=cd({kinds:UM,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};$a(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?s?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function dv(){let e=$t(ze()).get("settings");return e===void 0?Ve():kn(new y([["settings",
Me(e)]])).competition.settings.language}function $a(e,t,n=!1){let r=ie("answer"in e?dv():Ve());
"answer"in e&&n?sv(r.menu.name,t(e.answer,r.done)):"answer"in e?zM(t(e.answer,r.done),r.menu.name):
QM(e.problem,
r.menu.name)}var QM=({message:e,link:t=""},n)=>sv(n,[e,t].join(`
`).trim());m();var ure=re({tab:q(),cell:lo(q().check(Vu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function eL(e){
return ue(()=>{let{tab:t,cell:n}=ge(ure,e);return bR(t,n)||fe(me("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var lre=re({settings:sn(q(),Dd())});function tL(e){let t=ue(()=>{let{settings:n}=ge(
lre,e);he(),Se(()=>{
var N;let r=ie(Ve()).problems,o=$t(ze()).get("settings"),i=o===void 0?null:Me(o),{competition:a,rows:
s,
tables:u}=kn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return fe(
me("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=rt(Ji,{...a.settings,...n}),g=f.keys(
n).every(I=>Qn.some(_=>_.key===I));if(!p.success||!g)return fe(me("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=Qn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
Jh(
p.data,I)}));for(let{known:I,is:_}of S){let M=s.settings.get(I.key);M!==void 0&&Vt(o,M,d,[[_]])}let P=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>v.from({length:h.max(c,d)+1},(M,z)=>z===
c?I.word[b]:z===d?_:""));P.length>0&&Vt(o,Lr(o),0,P)})});return"problem"in t?t:fg({entries:[]})}m();
var cre=re({preset:q()});function nL(e){let t=ue(()=>{var s;let{preset:n}=ge(cre,e);he();let r=Ve(),
o=ie(r).problems,i=rc.map(u=>u.id).join(", "),a=(s=rc.find(u=>u.id===n))!=null?s:fe(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=Ji.parse({...a.settings,language:r,admins:[Ne()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=Bm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=dre(d))!=null?b:fe(me("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Sn(S);ze().
filter(S=>d.every(A=>A.name!==S)).length===1&&yR(),Tn()})});return"problem"in t?t:yi()}function dre(
e){
var n;let t=[];for(let r of $t(ze()).values()){let o=Me(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!mre(o,i))return null;
t.push(r)}return t}function mre(e,t){let n=h.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=h.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}var pre=e=>lv(e),fre=e=>lv(
e),gre=()=>WM(),hre=()=>KM(),yre=()=>qM(),bre=()=>GM(),wre=()=>HM(),vre=()=>XM(),
kre=()=>cv(),xre=()=>JM(),Tre=()=>VM(),Sre=()=>YM(),Ere=()=>yi(),Cre=()=>AO(),Rre=e=>tc(e),Dre=e=>cd(
e),Ore=e=>tM(e),Are=e=>UF(e),Pre=e=>WF(e),Nre=e=>KF(e),Ire=e=>GF(e),$re=e=>nL(e),_re=e=>O1(e),Fre=e=>pg(
e),Mre=e=>NO(e),Lre=e=>IO(e),jre=e=>fg(e),zre=e=>tL(e),Bre=e=>_M(e),Ure=e=>gg(e),Wre=e=>eL(e),Kre=e=>N1(
e),Gre=e=>$1(e),qre=e=>_1(e),Zre=e=>$p(e),Hre=()=>M1(),Jre=e=>Ip(e),Vre=e=>NM(e),Yre=e=>PM(e),Xre=e=>vM(
e),Qre=()=>Gf(),eoe=e=>FO(e),toe=e=>LO(e),noe=()=>jO(),roe=()=>UO(),ooe=e=>KO(e),ioe=e=>QO(e);return Uo(
aoe);})();
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
