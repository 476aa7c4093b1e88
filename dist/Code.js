// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var AM=Object.create;var cd=Object.defineProperty;var PM=Object.getOwnPropertyDescriptor;
var NM=Object.getOwnPropertyNames;var IM=Object.getPrototypeOf,$M=Object.prototype.hasOwnProperty;
var dd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ae=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ag=(e,t)=>{
for(var n in t)cd(e,n,{get:t[n],enumerable:!0})},Vw=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of NM(t))!$M.call(e,o)&&o!==n&&cd(e,o,{get:()=>t[o],enumerable:!(r=PM(t,o))||r.
enumerable});return e};var _M=(e,t,n)=>(n=e!=null?AM(IM(e)):{},Vw(t||!e||!e.__esModule?cd(n,
"default",{value:e,enumerable:!0}):
n,e)),Lo=e=>Vw(cd({},"__esModule",{value:!0}),e);var v,R,E,C,h,g,b,f,k,T,x,D,O,m=dd(()=>{
"use strict";({Array:v,Date:R,Error:E,JSON:C,Map:h,Math:g,Number:b,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:O}=globalThis)});function A4(e,t){return O4(e,
t||{},0,0)}function tb(e,t){return S4(e,{i:2},t&&t.out,t&&t.dictionary)}
function Sp(e,t){if(t){for(var n=new wt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(m1)
return m1.encode(e);for(var o=e.length,i=new wt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new wt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Ql(
i,0,a)}function nb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Yy)return Yy.decode(e);var o=N4(e),i=o.s,n=o.r;return n.length&&mn(8),i}
}
function x1(e,t){t||(t={});var n={},r=[];k1(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Sp(a),p=d.length,y=l.comment,w=y&&Sp(y),S=w&&w.length,A=Xy(l.extra);p>65535&&
mn(11);var P=c?A4(u,l):u,N=P.length,I=D4();I.p(u),r.push(v1(l,{size:u.length,crc:I.d(),c:P,f:d,m:w,u:
p!=
a.length||w&&y.length!=S,o,compression:c})),o+=30+p+A+N,i+=76+2*(p+A)+(S||0)+N}for(var _=new wt(i+22),
M=o,L=i-o,z=0;z<r.length;++z){var d=r[z];p1(_,d.o,d,d.f,d.u,d.c.length);var F=30+d.f.length+Xy(d.extra);
_.set(d.c,d.o+F),p1(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+F+(d.m?d.m.length:0)}return F4(_,o,r.length,
L,M),_}function T1(e,t){for(var n={},r=e.length-22;ir(e,r)!=101010256;--r)(!r||e.length-r>65558)&&mn(
13);var o=Wr(e,r+8);if(!o)return{};var i=ir(e,r+16),a=ir(e,r-20)==117853008;if(a){var s=ir(e,r-12);a=
ir(e,s)==101075792,a&&(o=ir(e,s+32),i=ir(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=$4(e,i,a),
d=c[0],p=c[1],y=c[2],w=c[3],S=c[4],A=c[5],P=I4(e,A);i=S,(!u||u({name:w,size:p,originalSize:y,
compression:d}))&&
(d?d==8?n[w]=tb(e.subarray(P,P+p),{out:new wt(y)}):mn(14,"unknown compression type "+d):n[w]=Ql(e,P,
P+p))}return n}var wt,Kn,Qy,Ep,Cp,Zy,f1,g1,h1,Hy,y1,b4,l1,Jy,Do,Ze,Kr,fi,Ze,Ze,Ze,Ze,Xl,Ze,w4,v4,k4,
x4,Wy,Sr,Ky,eb,Ql,T4,mn,S4,Oo,Vl,Gy,Vy,c1,Yl,b1,d1,E4,w1,C4,R4,D4,O4,v1,Wr,ir,qy,Qt,k1,m1,Yy,P4,N4,
I4,
$4,_4,Xy,p1,F4,S1=dd(()=>{m();wt=D,Kn=Uint16Array,Qy=Int32Array,Ep=new wt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Cp=new wt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Zy=new wt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),f1=function(e,t){
for(var n=new Kn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Qy(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},g1=f1(Ep,2),h1=g1.b,Hy=g1.r;h1[28]=258,Hy[258]=28;y1=f1(
Cp,0),b4=y1.b,l1=y1.r,Jy=new Kn(32768);for(Ze=0;Ze<32768;++Ze)Do=(Ze&43690)>>1|(Ze&21845)<<1,Do=(Do&
52428)>>2|(Do&13107)<<2,Do=(Do&61680)>>4|(Do&3855)<<4,Jy[Ze]=((Do&65280)>>8|(Do&255)<<8)>>1;Kr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Kn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Kn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Kn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Jy[d]>>u]=l}else for(s=new Kn(r),o=0;o<r;++o)e[o]&&(s[o]=Jy[
a[e[o]-
1]++]>>15-e[o]);return s}),fi=new wt(288);for(Ze=0;Ze<144;++Ze)fi[Ze]=8;for(Ze=144;Ze<256;++Ze)fi[Ze]=
9;for(Ze=256;Ze<280;++Ze)fi[Ze]=7;for(Ze=280;Ze<288;++Ze)fi[Ze]=8;Xl=new wt(32);for(Ze=0;Ze<32;++Ze)
Xl[Ze]=5;w4=Kr(fi,9,0),v4=Kr(fi,9,1),k4=Kr(Xl,5,0),x4=Kr(Xl,5,1),Wy=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Sr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Ky=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},eb=function(e){return(e+7)/
8|0},Ql=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new wt(e.subarray(
t,n))},T4=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],mn=function(
e,t,n){var r=new E(
t||T4[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,mn),!n)throw r;return r},S4=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new wt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new wt(o*3));var l=function(zu){var Bu=n.length;if(zu>Bu){var Na=new wt(g.max(Bu*2,zu));Na.set(n),n=
Na}},c=t.f||0,d=t.p||0,p=t.b||0,y=t.l,w=t.d,S=t.m,A=t.n,P=o*8;do{if(!y){c=Sr(e,d,1);var N=Sr(e,d+1,3);
if(d+=3,N)if(N==1)y=v4,w=x4,S=9,A=5;else if(N==2){var L=Sr(e,d,31)+257,z=Sr(e,d+10,15)+4,F=L+Sr(e,d+
5,31)+1;d+=14;for(var B=new wt(F),W=new wt(19),q=0;q<z;++q)W[Zy[q]]=Sr(e,d+q*3,7);d+=z*3;for(var Z=Wy(
W),X=(1<<Z)-1,ee=Kr(W,Z,1),q=0;q<F;){var be=ee[Sr(e,d,X)];d+=be&15;var I=be>>4;if(I<16)B[q++]=I;else{
var ve=0,Fe=0;for(I==16?(Fe=3+Sr(e,d,3),d+=2,ve=B[q-1]):I==17?(Fe=3+Sr(e,d,7),d+=3):I==18&&(Fe=11+Sr(
e,d,127),d+=7);Fe--;)B[q++]=ve}}var pe=B.subarray(0,L),ue=B.subarray(L);S=Wy(pe),A=Wy(ue),y=Kr(pe,S,
1),w=Kr(ue,A,1)}else mn(1);else{var I=eb(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&mn(0);break}s&&l(p+
_),n.set(e.subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>P){u&&mn(0);break}}s&&l(p+131072);
for(var St=(1<<S)-1,ye=(1<<A)-1,ft=d;;ft=d){var ve=y[Ky(e,d)&St],Lt=ve>>4;if(d+=ve&15,d>P){u&&mn(0);
break}if(ve||mn(2),Lt<256)n[p++]=Lt;else if(Lt==256){ft=d,y=null;break}else{var jt=Lt-254;if(Lt>264){
var q=Lt-257,gt=Ep[q];jt=Sr(e,d,(1<<gt)-1)+h1[q],d+=gt}var Cr=w[Ky(e,d)&ye],Aa=Cr>>4;Cr||mn(3),d+=Cr&
15;var ue=b4[Aa];if(Aa>3){var gt=Cp[Aa];ue+=Ky(e,d)&(1<<gt)-1,d+=gt}if(d>P){u&&mn(0);break}s&&l(p+131072);
var Pa=p+jt;if(p<ue){var ud=i-ue,ld=g.min(ue,Pa);for(ud+p<0&&mn(3);p<ld;++p)n[p]=r[ud+p]}for(;p<Pa;
++p)
n[p]=n[p-ue]}}t.l=y,t.p=ft,t.b=p,t.f=c,y&&(c=1,t.m=S,t.d=w,t.n=A)}while(!c);return p!=n.length&&a?Ql(
n,0,p):n.subarray(0,p)},Oo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Vl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Gy=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:w1,l:0};if(o==1){var a=new wt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(M,L){return M.f-L.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var y=new Kn(p+1),w=Vy(n[c-1],y,0);if(w>t){var r=0,S=0,A=w-t,P=1<<A;for(i.sort(function(L,z){return y[
z.
s]-y[L.s]||L.f-z.f});r<o;++r){var N=i[r].s;if(y[N]>t)S+=P-(1<<w-y[N]),y[N]=t;else break}for(S>>=A;S>
0;){var I=i[r].s;y[I]<t?S-=1<<t-y[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;y[_]==t&&(--y[_],++S)}w=
t}return{t:new wt(y),l:w}},Vy=function(e,t,n){return e.s==-1?g.max(Vy(e.l,t,n+1),Vy(e.r,t,n+1)):t[e.
s]=n},c1=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Kn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Yl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},b1=function(e,t,n){var r=n.length,o=eb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},d1=function(e,t,n,r,o,i,a,s,
u,l,c){
Oo(t,c++,n),++o[256];for(var d=Gy(o,15),p=d.t,y=d.l,w=Gy(i,15),S=w.t,A=w.l,P=c1(p),N=P.c,I=P.n,_=c1(
S),M=_.c,L=_.n,z=new Kn(19),F=0;F<N.length;++F)++z[N[F]&31];for(var F=0;F<M.length;++F)++z[M[F]&31];
for(var B=Gy(z,7),W=B.t,q=B.l,Z=19;Z>4&&!W[Zy[Z-1]];--Z);var X=l+5<<3,ee=Yl(o,fi)+Yl(i,Xl)+a,be=Yl(o,
p)+Yl(i,S)+a+14+3*Z+Yl(z,W)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&X<=ee&&X<=be)return b1(t,c,e.subarray(u,
u+l));var ve,Fe,pe,ue;if(Oo(t,c,1+(be<ee)),c+=2,be<ee){ve=Kr(p,y,0),Fe=p,pe=Kr(S,A,0),ue=S;var St=Kr(
W,q,0);Oo(t,c,I-257),Oo(t,c+5,L-1),Oo(t,c+10,Z-4),c+=14;for(var F=0;F<Z;++F)Oo(t,c+3*F,W[Zy[F]]);c+=
3*Z;for(var ye=[N,M],ft=0;ft<2;++ft)for(var Lt=ye[ft],F=0;F<Lt.length;++F){var jt=Lt[F]&31;Oo(t,c,St[
jt]),
c+=W[jt],jt>15&&(Oo(t,c,Lt[F]>>5&127),c+=Lt[F]>>12)}}else ve=w4,Fe=fi,pe=k4,ue=Xl;for(var F=0;F<s;++F){
var gt=r[F];if(gt>255){var jt=gt>>18&31;Vl(t,c,ve[jt+257]),c+=Fe[jt+257],jt>7&&(Oo(t,c,gt>>23&31),c+=
Ep[jt]);var Cr=gt&31;Vl(t,c,pe[Cr]),c+=ue[Cr],Cr>3&&(Vl(t,c,gt>>5&8191),c+=Cp[Cr])}else Vl(t,c,ve[gt]),
c+=Fe[gt]}return Vl(t,c,ve[256]),c+Fe[256]},E4=new Qy([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),w1=new wt(0),C4=function(e,t,n,r,o,i){var a=i.z||e.length,s=new wt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=E4[t-1],p=d>>
13,y=d&8191,w=(1<<n)-1,S=i.p||new Kn(32768),A=i.h||new Kn(w+1),P=g.ceil(n/3),N=2*P,I=function(ig){
return(e[ig]^
e[ig+1]<<P^e[ig+2]<<N)&w},_=new Qy(25e3),M=new Kn(288),L=new Kn(32),z=0,F=0,B=i.i||0,W=0,q=i.w||0,Z=0;
B+
2<a;++B){var X=I(B),ee=B&32767,be=A[X];if(S[ee]=be,A[X]=ee,q<=B){var ve=a-B;if((z>7e3||W>24576)&&(ve>
423||!l)){c=d1(e,u,0,_,M,L,F,W,Z,B-Z,c),W=z=F=0,Z=B;for(var Fe=0;Fe<286;++Fe)M[Fe]=0;for(var Fe=0;Fe<
30;++Fe)L[Fe]=0}var pe=2,ue=0,St=y,ye=ee-be&32767;if(ve>2&&X==I(B-ye))for(var ft=g.min(p,ve)-1,Lt=g.
min(32767,B),jt=g.min(258,ve);ye<=Lt&&--St&&ee!=be;){if(e[B+pe]==e[B+pe-ye]){for(var gt=0;gt<jt&&e[B+
gt]==e[B+gt-ye];++gt);if(gt>pe){if(pe=gt,ue=ye,gt>ft)break;for(var Cr=g.min(ye,gt-2),Aa=0,Fe=0;Fe<Cr;
++Fe){
var Pa=B-ye+Fe&32767,ud=S[Pa],ld=Pa-ud&32767;ld>Aa&&(Aa=ld,be=Pa)}}}ee=be,be=S[ee],ye+=ee-be&32767}
if(ue){
_[W++]=268435456|Hy[pe]<<18|l1[ue];var zu=Hy[pe]&31,Bu=l1[ue]&31;F+=Ep[zu]+Cp[Bu],++M[257+zu],++L[Bu],
q=B+pe,++z}else _[W++]=e[B],++M[e[B]]}}for(B=g.max(B,q);B<a;++B)_[W++]=e[B],++M[e[B]];c=d1(e,u,l,_,M,
L,F,W,Z,B-Z,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=B,i.w=q)}else{for(var B=i.w||0;B<a+l;B+=
65535){var Na=B+65535;Na>=a&&(u[c/8|0]=l,Na=a),c=b1(u,c+1,e.subarray(B,Na))}i.i=a}return Ql(s,0,r+eb(
c)+o)},R4=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),D4=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=R4[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},O4=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new wt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return C4(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},v1=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Wr=function(e,t){return e[t]|e[t+1]<<8},ir=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},qy=function(e,t){return ir(e,t)+ir(e,t+4)*4294967296},Qt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};k1=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=v1(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new wt(0),s],k1(i,a,n,r))}},m1=typeof TextEncoder!=
"undefined"&&new TextEncoder,Yy=typeof TextDecoder!="undefined"&&new TextDecoder,P4=0;try{Yy.decode(
w1,{stream:!0}),P4=1}catch{}N4=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Ql(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};I4=function(e,t){return t+
30+Wr(e,t+26)+Wr(e,t+28)},$4=function(e,t,n){var r=Wr(e,t+28),o=Wr(e,t+30),i=nb(e.subarray(t+46,t+46+
r),!(Wr(e,t+8)&2048)),a=t+46+r,s=_4(e,a,o,n,ir(e,t+20),ir(e,t+24),ir(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Wr(e,t+10),u,l,i,a+o+Wr(e,t+32),c]},_4=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Wr(e,t+2))if(Wr(e,t)==1)return[s?qy(e,t+4+8*u):o,u?
qy(e,t+4):i,l?qy(e,t+4+8*(u+s)):a,1];r<2&&mn(13)}return[o,i,a,0]},Xy=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&mn(9),t+=r+4}return t},p1=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Xy(l);Qt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),y=p.getFullYear()-1980;if((y<0||y>119)&&mn(10),Qt(e,t,y<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Qt(e,t,n.crc),
Qt(e,t+4,i<0?-i-2:i),Qt(e,t+8,n.size)),Qt(e,t+12,u),Qt(e,t+14,d),t+=16,a!=null&&(Qt(e,t,c),Qt(e,t+6,
n.attrs),Qt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var w in l){var S=l[w],A=S.length;Qt(e,t,+w),Qt(e,
t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},F4=function(e,t,n,r,o){Qt(e,t,101010256),
Qt(
e,t+8,n),Qt(e,t+10,n),Qt(e,t+12,r),Qt(e,t+16,o)}});var ca={};ag(ca,{inflateSync:()=>tb,strFromU8:()=>nb,
strToU8:()=>Sp,unzipSync:()=>T1,zipSync:()=>x1});
var da=dd(()=>{"use strict";m();S1()});var pa=Ae(en=>{"use strict";m();function V4(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ma(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Hs(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ma(e,t){return f.prototype.hasOwnProperty.call(e,t)}function Y4(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ma(t,n)&&(e[n]=t[n]);return e}
var I1=Hs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function X4(e){
return ma(I1,e.toLowerCase())}var $1=Hs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function Q4(e){return ma($1,e.toLowerCase())}
var rc=Hs(
{script:!1,style:!1,textarea:!0,title:!0});function e6(e){var t=e.toLowerCase();return ma(rc,t)&&!rc[
t]}
function t6(e){var t=e.toLowerCase();return ma(rc,t)&&rc[t]}function _1(e){return e===oc.HTML}
function n6(e){
return _1(e)||e===oc.XML_XHTML_APPLICATION}var oc=Hs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
r6=f.keys(oc).map(function(e){return oc[e]});function o6(e){return r6.indexOf(e)>-1}var i6=Hs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});en.assign=Y4;en.find=V4;
en.freeze=Hs;en.HTML_BOOLEAN_ATTRIBUTES=
I1;en.HTML_RAW_TEXT_ELEMENTS=rc;en.HTML_VOID_ELEMENTS=$1;en.hasDefaultHTMLNamespace=n6;en.hasOwn=ma;
en.isHTMLBooleanAttribute=X4;en.isHTMLRawTextElement=e6;en.isHTMLEscapableRawTextElement=t6;en.isHTMLMimeType=
_1;en.isHTMLVoidElement=Q4;en.isValidMimeType=o6;en.MIME_TYPE=oc;en.NAMESPACE=i6});var lc=Ae(uc=>{
"use strict";m();var a6=pa();function M1(e,t){e.prototype=f.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var ac=a6.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),L1=f.keys(ac);
function j1(e){return typeof e=="number"&&e>=1&&e<=25}
function s6(e){return typeof e=="string"&&e.substring(e.length-ac.Error.length)===ac.Error}function sc(
e,t){
j1(e)?(this.name=L1[e],this.message=t||""):(this.message=e,this.name=s6(t)?t:ac.Error),E.captureStackTrace&&
E.captureStackTrace(this,sc)}M1(sc,!0);f.defineProperties(sc.prototype,{code:{enumerable:!0,get:
function(){
var e=L1.indexOf(this.name);return j1(e)?e:0}}});var z1={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
ib=f.entries(z1);for(ic=0;ic<ib.length;ic++)F1=ib[ic][0],sc[F1]=ib[ic][1];var F1,ic;function ab(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,ab)}M1(ab);
uc.DOMException=sc;uc.DOMExceptionName=ac;uc.ExceptionCode=z1;uc.ParseError=ab});var pb=Ae(xe=>{
"use strict";m();function q1(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Ys=q1();function hi(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Js(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Ys?
"u":"")}function Oe(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Ys?"u":"")}
function we(e){if(arguments.length===0)
throw new E("no parameters provided");return Oe.apply(we,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var u6="\uFFFD",yi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Ys&&(yi=Oe("[",hi(yi),
"\\u{10000}-\\u{10FFFF}","]"));var l6=new RegExp("[^"+hi(yi)+"]",Ys?"u":""),Ip=/[\x20\x09\x0D\x0A]/,
c6=hi(Ip),Qe=Oe(Ip,"+"),pt=Oe(Ip,"*"),cc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Ys&&(cc=Oe("[",hi(cc),"\\u{10000}-\\u{10FFFF}","]"));var d6=hi(cc),lb=Oe("[",d6,hi(/[-.0-9\xB7]/),hi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Gn=Oe(cc,lb,"*"),m6=Oe("^",Gn,"$"),B1=Oe(lb,"+"),p6=Oe("&",Gn,
";"),f6=we(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),dc=we(p6,"|",f6),mc=Oe("%",Gn,";"),cb=we(Oe('"',we(/[^%&"]/,
"|",mc,"|",dc),"*",'"'),"|",Oe("'",we(/[^%&']/,"|",mc,"|",dc),"*","'")),g6=we('"',we(/[^<&"]/,"|",dc),
"*",'"',"|","'",we(/[^<&']/,"|",dc),"*","'"),h6=Js(cc,":"),y6=Js(lb,":"),sb=Oe(h6,y6,"*"),b6=Oe("^",
sb,"$"),pc=Oe(sb,we(":",sb),"?"),w6=Oe("^",pc,"$"),v6=Oe("(",pc,")"),Vs=we(/"[^"]*"|'[^']*'/),k6=Oe(
/^<\?/,"(",Gn,")",we(Qe,"(?!",Ip,")(",yi,"*?)"),"?",/\?>/),U1=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
fc=we('"',U1,'*"',"|","'",Js(U1,"'"),"*'"),Z1="<!--",H1="-->",x6=Oe(Z1,we(Js(yi,"-"),"|",Oe("-",Js(
yi,
"-"))),"*",H1),W1="#PCDATA",T6=we(Oe(/\(/,pt,W1,we(pt,/\|/,pt,pc),"*",pt,/\)\*/),"|",Oe(/\(/,pt,W1,
pt,
/\)/)),S6=/[?*+]?/,E6=Oe(/\([^>]+\)/,S6),C6=we("EMPTY","|","ANY","|",T6,"|",E6),R6="<!ELEMENT",D6=Oe(
R6,Qe,we(pc,"|",mc),Qe,we(C6,"|",mc),pt,">"),O6=Oe("NOTATION",Qe,/\(/,pt,Gn,we(pt,/\|/,pt,Gn),"*",pt,
/\)/),A6=Oe(/\(/,pt,B1,we(pt,/\|/,pt,B1),"*",pt,/\)/),P6=we(O6,"|",A6),N6=we(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",P6),I6=we(/#REQUIRED|#IMPLIED/,"|",we(we("#FIXED",Qe),"?",g6)),$6=we(Qe,Gn,Qe,N6,Qe,I6),_6="<!ATTLIST",
F6=Oe(_6,Qe,Gn,$6,"*",pt,">"),ub="about:legacy-compat",M6=we('"'+ub+'"',"|","'"+ub+"'"),db="SYSTEM",
$p="PUBLIC",_p=we(we(db,Qe,Vs),"|",we($p,Qe,fc,Qe,Vs)),L6=Oe("^",we(we(db,Qe,"(?<SystemLiteralOnly>",
Vs,")"),"|",we($p,Qe,"(?<PubidLiteral>",fc,")",Qe,"(?<SystemLiteral>",Vs,")"))),j6=Oe("^",fc,
"$"),z6=Oe("^",Vs,"$"),B6=we(Qe,"NDATA",Qe,Gn),U6=we(cb,"|",we(_p,B6,"?")),J1="<!ENTITY",W6=Oe(J1,Qe,
Gn,Qe,U6,pt,">"),K6=we(cb,"|",_p),G6=Oe(J1,Qe,"%",Qe,Gn,Qe,K6,pt,">"),q6=we(W6,"|",G6),Z6=Oe($p,Qe,
fc),
H6=Oe("<!NOTATION",Qe,Gn,Qe,we(_p,"|",Z6),pt,">"),mb=Oe(pt,"=",pt),K1=/1[.]\d+/,J6=Oe(Qe,"version",
mb,
we("'",K1,"'","|",'"',K1,'"')),G1=/[A-Za-z][-A-Za-z0-9._]*/,V6=we(Qe,"encoding",mb,we('"',G1,'"',"|",
"'",G1,"'")),Y6=we(Qe,"standalone",mb,we("'",we("yes","|","no"),"'","|",'"',we("yes","|","no"),'"')),
X6=Oe(/^<\?xml/,J6,V6,"?",Y6,"?",pt,/\?>/),Q6="<!DOCTYPE",e9="<![CDATA[",t9="]]>",n9=/<!\[CDATA\[/,
r9=/\]\]>/,
o9=Oe(yi,"*?",r9),i9=Oe(n9,o9);xe.chars=hi;xe.chars_without=Js;xe.detectUnicodeSupport=q1;xe.reg=Oe;
xe.regg=we;xe.ABOUT_LEGACY_COMPAT=ub;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=M6;xe.AttlistDecl=F6;xe.CDATA_START=
e9;xe.CDATA_END=t9;xe.CDSect=i9;xe.Char=yi;xe.Comment=x6;xe.COMMENT_START=Z1;xe.COMMENT_END=H1;xe.DOCTYPE_DECL_START=
Q6;xe.elementdecl=D6;xe.EntityDecl=q6;xe.EntityValue=cb;xe.ExternalID=_p;xe.ExternalID_match=L6;xe.Name=
Gn;xe.Name_exact=m6;xe.NCName_exact=b6;xe.NotationDecl=H6;xe.Reference=dc;xe.PEReference=mc;xe.PI=k6;
xe.PUBLIC=$p;xe.PubidLiteral=fc;xe.PubidLiteral_match=j6;xe.QName=pc;xe.QName_exact=w6;xe.QName_group=
v6;xe.S=Qe;xe.SChar_s=c6;xe.S_OPT=pt;xe.SYSTEM=db;xe.SystemLiteral=Vs;xe.SystemLiteral_match=z6;xe.InvalidChar=
l6;xe.UNICODE_REPLACEMENT_CHARACTER=u6;xe.UNICODE_SUPPORT=Ys;xe.XMLDecl=X6});var Tb=Ae(xt=>{
"use strict";m();var sr=pa(),qr=sr.find,a9=sr.hasDefaultHTMLNamespace,Qs=sr.hasOwn,s9=sr.
isHTMLMimeType,u9=sr.isHTMLRawTextElement,l9=sr.isHTMLVoidElement,gc=sr.MIME_TYPE,Zr=sr.NAMESPACE,Rn=x(
),
nP=lc(),oe=nP.DOMException,pn=nP.DOMExceptionName,kt=pb();function _n(e){if(e!==Rn)throw new TypeError(
"Illegal constructor")}function c9(e){return e!==""}function d9(e){return e?e.split(/[\t\n\f\r ]+/).
filter(c9):[]}function m9(e,t){return Qs(e,t)||(e[t]=!0),e}function V1(e){if(!e)return[];var t=d9(e);
return f.keys(t.reduce(m9,{}))}function p9(e){return function(t){return e&&e.indexOf(t)!==-1}}
function rP(e){
if(!kt.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function gb(e,t){rP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==sr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==sr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===sr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function nu(e,t){for(var n in e)
Qs(e,n)&&(t[n]=e[n])}function Fn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,nu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Mn={},ar=Mn.ELEMENT_NODE=1,eu=Mn.ATTRIBUTE_NODE=2,hc=Mn.TEXT_NODE=
3,oP=Mn.CDATA_SECTION_NODE=4,iP=Mn.ENTITY_REFERENCE_NODE=5,f9=Mn.ENTITY_NODE=6,hb=Mn.PROCESSING_INSTRUCTION_NODE=
7,yb=Mn.COMMENT_NODE=8,Xs=Mn.DOCUMENT_NODE=9,aP=Mn.DOCUMENT_TYPE_NODE=10,bi=Mn.DOCUMENT_FRAGMENT_NODE=
11,g9=Mn.NOTATION_NODE=12,vt=sr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function sP(e,t){if(t.length<e.length)return sP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function Y1(e){return e.guid||(e.guid=g.random()),e.guid}function $t(){}$t.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)xb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};$t.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Gr(e,t){
this.
_node=e,this._refresh=t,jp(this)}function jp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(bP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Qs(e,r)&&delete e[r];nu(n,e),e._inc=t}}Gr.prototype.item=function(e){return jp(
this),
this[e]||null};Fn(Gr,$t);function tu(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function uP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function bb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function h9(e,t,n){var r=bb(e,t,!1),o=r&&
r[n];return o||null}function y9(e,t){bb(e,t.namespaceURI,!0)[t.localName]=t}function b9(e,t){var n=bb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function w9(e,t,n,r){if(r?t[uP(t,r)]=n:(t[t.length]=n,
t.length++),y9(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&dP(o,e,r),v9(o,e,n))}}function X1(
e,t,n){
var r=uP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,b9(t,n),e){var i=e.ownerDocument;
i&&dP(i,e,n),n.ownerElement=null}}}tu.prototype={length:0,item:$t.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=h9(this,e.namespaceURI,
e.localName);return n===e?e:(w9(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return X1(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return X1(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};tu.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function lP(){}lP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=gc.XML_APPLICATION;e===Zr.HTML?
r=gc.XML_XHTML_APPLICATION:e===Zr.SVG&&(r=gc.XML_SVG_IMAGE);var o=new Po(Rn,{contentType:r});if(o.implementation=
this,o.childNodes=new $t,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){rP(e);var o=new Up(Rn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new $t,o},createHTMLDocument:
function(e){
var t=new Po(Rn,{contentType:gc.HTML});if(t.implementation=this,t.childNodes=new $t,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){_n(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Lp(this,e,t)},replaceChild:
function(e,t){
Lp(this,e,t,fP),t&&this.removeChild(t)},removeChild:function(e){return mP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return yP(this.ownerDocument||this,this,e)},normalize:function(){tn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===hc&&t.nodeType===hc){for(var r=[],o=n;o!==
null&&o.nodeType===hc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),wb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Qs(n,r)&&n[r]===e)return r}t=t.nodeType==eu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Qs(n,
e))return n[e];t=t.nodeType==eu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof fa&&(r=t,t=r.ownerElement),n instanceof fa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return vt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
vt.DOCUMENT_POSITION_PRECEDING;if(a===o)return vt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+vt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return vt.DOCUMENT_POSITION_DISCONNECTED+vt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(Y1(n.ownerDocument)>Y1(t.ownerDocument)?vt.DOCUMENT_POSITION_FOLLOWING:vt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return vt.DOCUMENT_POSITION_CONTAINS+vt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return vt.
DOCUMENT_POSITION_CONTAINED_BY+vt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return vt.DOCUMENT_POSITION_CONTAINED_BY+vt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return vt.DOCUMENT_POSITION_CONTAINS+vt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=sP(s,l);for(var p in d.childNodes){var y=d.childNodes[p];
if(y===n)return vt.DOCUMENT_POSITION_FOLLOWING;if(y===t)return vt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return vt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return vt.DOCUMENT_POSITION_PRECEDING}
return 0}};function cP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}nu(Mn,Ue);nu(Mn,Ue.prototype);nu(vt,Ue);nu(vt,Ue.prototype);function Mp(e,t){
tn(e,null,{enter:function(n){return t(n)?tn.STOP:!0}})}function tn(e,t,n){for(var r=[{node:e,context:
t,
phase:tn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===tn.ENTER){var i=n.enter(o.node,o.context);
if(i===
tn.STOP)return tn.STOP;if(r.push({node:o.node,context:i,phase:tn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:tn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}tn.STOP=x("walkDOM.STOP");tn.ENTER=0;tn.EXIT=1;function Po(e,t){_n(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||gc.XML_APPLICATION,this.type=s9(this.contentType)?
"html":"xml"}function v9(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Zr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function dP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Zr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function wb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function mP(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,wb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function k9(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function x9(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function wi(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function Ao(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function pP(e){return e&&
e.nodeType===Ue.TEXT_NODE}function Q1(e,t){var n=e.childNodes||[];if(qr(n,Ao)||wi(t))return!1;var r=qr(
n,wi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function eP(e,t){var n=e.childNodes||[];function r(i){
return Ao(i)&&i!==t}if(qr(n,r))return!1;var o=qr(n,wi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function T9(e,t,n){
if(!k9(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!x9(t)||wi(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function S9(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Ao);if(i.length>1||qr(o,pP))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!Q1(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Ao(t)&&!Q1(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(wi(t)){if(qr(r,wi))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=qr(r,Ao);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function fP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Ao);if(i.length>1||qr(o,pP))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!eP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Ao(t)&&!eP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(wi(t)){if(qr(r,function(u){return wi(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=qr(r,Ao);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Lp(e,t,n,r){T9(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||S9)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===bi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return wb(e.ownerDocument||e,e,t),t.nodeType==bi&&(t.firstChild=t.lastChild=null),
t}Po.prototype={implementation:null,nodeName:"#document",nodeType:Xs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===bi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Lp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===ar&&(this.documentElement=e),e},removeChild:function(e){var t=mP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Lp(this,e,t,fP),e.ownerDocument=
this,t&&this.removeChild(t),Ao(e)&&(this.documentElement=e)},importNode:function(e,t){return E9(this,
e,t)},getElementById:function(e){var t=null;return Mp(this.documentElement,function(n){if(n.nodeType==
ar&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new No(Rn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),a9(this.contentType)&&(t.namespaceURI=Zr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new $t;var n=t.attributes=new tu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new ru(Rn);return e.ownerDocument=this,e.childNodes=new $t,e}
,
createTextNode:function(e){var t=new yc(Rn);return t.ownerDocument=this,t.childNodes=new $t,t.appendData(
e),t},createComment:function(e){var t=new zp(Rn);return t.ownerDocument=this,t.childNodes=new $t,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Bp(Rn);return t.ownerDocument=this,t.childNodes=new $t,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Kp(Rn);return n.ownerDocument=this,n.childNodes=
new $t,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!kt.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new fa(Rn);
return t.ownerDocument=this,t.childNodes=new $t,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!kt.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",pn.NotSupportedError);
var t=new Wp(Rn);return t.ownerDocument=this,t.childNodes=new $t,t.nodeName=e,t},createElementNS:
function(e,t){
var n=gb(e,t),r=new No(Rn),o=r.attributes=new tu;return r.childNodes=new $t,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=gb(e,t),r=new fa(Rn);return r.ownerDocument=this,r.childNodes=new $t,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Fn(Po,Ue);function No(e){_n(e),this._nsMap=
f.create(null)}No.prototype={nodeType:ar,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Zr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=gb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=V1(e);return new Gr(this,function(n){var r=[];return t.length>0&&Mp(n,function(o){if(o!==n&&o.
nodeType===ar){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=V1(i);a=t.every(p9(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Xs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Gr(this,function(r){var o=[];return Mp(r,function(i){if(!(
i===
r||i.nodeType!==ar))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Zr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Gr(this,function(n){var r=[
];
return Mp(n,function(o){o!==n&&o.nodeType===ar&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Po.prototype.getElementsByClassName=No.prototype.getElementsByClassName;Po.prototype.
getElementsByTagName=No.prototype.getElementsByTagName;Po.prototype.getElementsByTagNameNS=No.prototype.
getElementsByTagNameNS;Fn(No,Ue);function fa(e){_n(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}fa.prototype.nodeType=eu;Fn(fa,Ue);function vi(e){_n(e)}vi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Fn(vi,Ue);function yc(e){_n(e)}yc.prototype={
nodeName:"#text",nodeType:hc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Fn(yc,vi);function zp(e){_n(e)}zp.prototype={
nodeName:"#comment",nodeType:yb};Fn(zp,vi);function Bp(e){_n(e)}Bp.prototype={nodeName:
"#cdata-section",nodeType:oP};
Fn(Bp,yc);function Up(e){_n(e)}Up.prototype.nodeType=aP;Fn(Up,Ue);function vb(e){_n(e)}vb.prototype.
nodeType=g9;Fn(vb,Ue);function kb(e){_n(e)}kb.prototype.nodeType=f9;Fn(kb,Ue);function Wp(e){_n(e)}
Wp.
prototype.nodeType=iP;Fn(Wp,Ue);function ru(e){_n(e)}ru.prototype.nodeName="#document-fragment";ru.prototype.
nodeType=bi;Fn(ru,Ue);function Kp(e){_n(e)}Kp.prototype.nodeType=hb;Fn(Kp,vi);function gP(){}gP.prototype.
serializeToString=function(e,t){return hP.call(e,t)};Ue.prototype.toString=hP;function hP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Xs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return xb(this,n,a,t),n.join("")}function tP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Zr.XML||o===Zr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Fp(e,t,n,r){if(r&&!kt.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',pn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
cP),'"')}function xb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===Xs?e:e.ownerDocument,u=s.type==="html";tn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case ar:
var p=l.attributes,y=p.length,w=l.tagName,S=w;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){A=p.item(P).value;break}if(!A)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+w);break}}}
if(i&&!kt.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',pn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<y;M++){var L=p.item(M);L.prefix=="xmlns"?_.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&_.push({prefix:"",namespace:L.value})}for(var M=0;M<y;M++){
var L=p.item(M);if(tP(L,u,_)){var z=L.prefix||"",F=L.namespaceURI;Fp(t,z?"xmlns:"+z:"xmlns",F,i),_.push(
{prefix:z,namespace:F})}var B=o?o(L):L;B&&(typeof B=="string"?t.push(B):Fp(t,B.name,B.value,i))}if(w===
S&&tP(l,u,_)){var W=l.prefix||"",F=l.namespaceURI;Fp(t,W?"xmlns:"+W:"xmlns",F,i),_.push({prefix:W,
namespace:F})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===Zr.HTML)&&(q=l9(w)),q)return t.push("/>"),null;if(t.push(
">"),u&&u9(w)){for(var Z=l.firstChild;Z;)Z.data?t.push(Z.data):xb(Z,t,_.slice(),r),Z=Z.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case Xs:case bi:if(i&&l.nodeType===Xs&&l.documentElement==null)
throw new oe("The Document has no documentElement",pn.InvalidStateError);return{ns:d};case eu:return Fp(
t,l.name,l.value,i),null;case hc:if(i&&kt.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",pn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,cP)),null;case oP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',pn.InvalidStateError);return a?t.push(kt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),kt.CDATA_END):t.push(kt.CDATA_START,l.data,kt.CDATA_END),null;case yb:if(i){
if(kt.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
pn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',pn.InvalidStateError)}return t.push(kt.COMMENT_START,
l.data,kt.COMMENT_END),null;case aP:var X=l.publicId,ee=l.systemId;if(i){if(!kt.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',pn.InvalidStateError);if(X&&!kt.
PubidLiteral_match.test(X))throw new oe("DocumentType publicId is not a valid PubidLiteral",pn.InvalidStateError);
if(ee&&ee!=="."&&!kt.SystemLiteral_match.test(ee))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",pn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',pn.InvalidStateError)}return t.push(kt.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",kt.PUBLIC," ",X),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",kt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case hb:if(i){if(
!kt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new oe(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',pn.InvalidStateError);
if(kt.InvalidChar.
test(l.data))throw new oe(
"The ProcessingInstruction data contains characters outside the XML Char production",pn.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new oe('The ProcessingInstruction data contains "?>"',pn.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case iP:
if(i&&!kt.Name_exact.test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
pn.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function E9(e,t,n){
var r;
return tn(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===eu||n;return s?a:null}}),r}function yP(e,t,n){var r;
return tn(
t,null,{enter:function(o,i){var a=new o.constructor(Rn);for(var s in o)if(Qs(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new $t),a.ownerDocument=e;var l=n;switch(a.nodeType){
case ar:
var c=o.attributes,d=a.attributes=new tu,p=c.length;d._ownerElement=a;for(var y=0;y<p;y++)a.setAttributeNode(
yP(e,c.item(y),!0));break;case eu:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function bP(
e,t,n){
e[t]=n}function fb(e){for(var t=[],n=e.firstChild;n;)n.nodeType===ar&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Gr.prototype,"length",{get:function(){return jp(this),this.$$length}
}),
f.defineProperty(Ue.prototype,"textContent",{get:function(){if(this.nodeType===ar||this.nodeType===bi){
var e=[];return tn(this,null,{enter:function(t){if(t.nodeType===ar||t.nodeType===bi)return!0;if(t.nodeType===
hb||t.nodeType===yb)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case ar:case bi:for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(vi.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(vi.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(No.prototype,"children",{get:function(){return new Gr(this,fb)}}),f.defineProperty(
Po.prototype,"children",{get:function(){return new Gr(this,fb)}}),f.defineProperty(ru.prototype,
"children",{get:function(){return new Gr(this,fb)}}),bP=function(e,t,n){e["$$"+t]=n})}catch{}xt._updateLiveList=
jp;xt.Attr=fa;xt.CDATASection=Bp;xt.CharacterData=vi;xt.Comment=zp;xt.Document=Po;xt.DocumentFragment=
ru;xt.DocumentType=Up;xt.DOMImplementation=lP;xt.Element=No;xt.Entity=kb;xt.EntityReference=Wp;xt.LiveNodeList=
Gr;xt.NamedNodeMap=tu;xt.Node=Ue;xt.NodeList=$t;xt.Notation=vb;xt.Text=yc;xt.ProcessingInstruction=Kp;
xt.walkDOM=tn;xt.XMLSerializer=gP});var vP=Ae(bc=>{"use strict";m();var wP=pa().freeze;bc.XML_ENTITIES=wP(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});bc.HTML_ENTITIES=wP({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});bc.entityMap=bc.HTML_ENTITIES});var OP=Ae(qp=>{"use strict";m();var uu=pa(),Ee=pb(),
SP=lc(),C9=uu.isHTMLEscapableRawTextElement,R9=uu.
isHTMLMimeType,D9=uu.isHTMLRawTextElement,kc=uu.hasOwn,kP=uu.NAMESPACE,O9=SP.ParseError,A9=SP.DOMException,
ou=0,ki=1,iu=2,wc=3,au=4,su=5,vc=6,Gp=7;function EP(){}EP.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),$9(t,t=f.create(null)),P9(e,t,n,r,this.errorHandler),r.endDocument()}};
var Sb=/&#?\w+;?/g;function P9(e,t,n,r,o){var i=R9(r.mimeType);e.indexOf(Ee.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ye){if(ye>
65535){ye-=65536;var ft=55296+(ye>>10),Lt=56320+(ye&1023);return T.fromCharCode(ft,Lt)}else return T.
fromCharCode(ye)}function s(ye){var ft=ye[ye.length-1]===";"?ye:ye+";";if(!i&&ft!==ye)return o.error(
"EntityRef: expecting ;"),ye;var Lt=Ee.Reference.exec(ft);if(!Lt||Lt[0].length!==ft.length)return o.
error("entity not matching Reference production: "+ye),ye;var jt=ft.slice(1,-1);return kc(n,jt)?n[jt]:
jt.charAt(0)==="#"?a(parseInt(jt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ye),
ye)}
function u(ye){if(ye>A){var ft=e.substring(A,ye).replace(Sb,s);p&&y(A),r.characters(ft,0,ye-A),A=ye}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function y(ye,ft){for(;ye>=c&&(ft=d.exec(e));)l=c,c=ft.index+
ft[0].length,p.lineNumber++;p.columnNumber=ye-l+1}for(var w=[{currentNSMap:t}],S=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>A){
var _=e.substring(A,P);!i&&S.length===0&&(_=_.replace(new RegExp(Ee.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ve=e.indexOf(
">",P+2),M=e.substring(P+2,ve>0?ve:void 0);if(!M)return o.fatalError("end tag name missing");var L=Ee.
reg("^",Ee.QName_group,Ee.S_OPT,"$"),z=ve>0&&L.exec(M);if(!z){var F=ve>0&&Ee.reg("^",Ee.QName_group).
exec(M);if(i&&F)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),z=F;else if(
F&&
new RegExp(L.source,L.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),z=F;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==z[1]){var W=z[1].toLowerCase();if(!i||B.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var q=w.pop();S.pop();var Z=q.localNSMap;
if(r.endElement(q.uri,q.localName,B),Z)for(var X in Z)kc(Z,X)&&r.endPrefixMapping(X);ve++;break;case"?":
p&&y(P),ve=F9(e,P,r,o);break;case"!":p&&y(P),ve=RP(e,P,r,o,i);break;default:p&&y(P);var ee=new DP,
be=w[w.length-1].currentNSMap,ve=N9(e,P,ee,be,s,o,i),Fe=ee.length;if(ee.closed||(i&&uu.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:S.push(ee.tagName)),p&&Fe){for(var pe=xP(p,{}),ue=0;ue<Fe;ue++){var St=ee[
ue];
y(St.offset),St.locator=xP(p,{})}r.locator=pe,TP(ee,r,be)&&w.push(ee),r.locator=p}else TP(ee,r,be)&&
w.push(ee);i&&!ee.closed?ve=I9(e,ve,ee.tagName,s,r):ve++}}catch(ye){if(ye instanceof O9)throw ye;if(
ye instanceof
A9)return o.fatalError("Error constructing the DOM: "+ye.name+": "+ye.message,ye);o.error(
"element parse error: "+ye),ve=-1}ve>A?A=ve:u(g.max(P,A)+1)}}function xP(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function N9(e,t,n,r,o,i,a){function s(y,w,S){if(kc(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&w.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,w.replace(/[\t\n\r]/g," ").replace(Sb,
o),
S)}for(var u,l,c=++t,d=ou;;){var p=e.charAt(c);if(d===ou&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ki)u=e.slice(t,c),d=wc;else if(d===iu)d=wc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===wc||d===ki)if(d===ki&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=su;else throw new E("attribute value no end '"+p+"' match");else if(d==au)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=su;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case ou:n.setTagName(e.slice(t,c));case su:
case vc:case Gp:
d=Gp,n.closed=!0;case au:case ki:break;case iu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==ou&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case ou:n.setTagName(e.slice(t,c));case su:case vc:case Gp:break;case au:
case ki:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case iu:d===iu&&(l=u),d==au?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case wc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case ou:n.setTagName(e.slice(t,c)),d=vc;break;case ki:u=e.slice(
t,c),d=iu;break;case au:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case su:
d=vc;break}else switch(d){case iu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=ki;break;case su:i.warning('attribute space is required"'+u+'"!!');case vc:d=ki,t=c;
break;case wc:
d=au,t=c;break;case Gp:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function TP(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=kP.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=kP.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)kc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function I9(e,t,n,r,o){
var i=C9(n);if(i||D9(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Sb,
r)),o.characters(l,0,l.length),u}return t+1}function $9(e,t){for(var n in e)kc(e,n)&&(t[n]=e[n])}
function CP(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ee.reg("^",c),p=d.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function _9(e,t){function n(s,u){var l=Ee.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(Ee.elementdecl):e.char(3)==="N"&&(a=e.getMatch(Ee.EntityDecl));
break;case"A":a=e.getMatch(Ee.AttlistDecl);break;case"N":a=e.getMatch(Ee.NotationDecl);break;case"-":
a=e.getMatch(
Ee.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
Ee.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function RP(e,t,n,r,o){var i=CP(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(Ee.Comment);return a?(n.comment(a,Ee.COMMENT_START.length,a.length-
Ee.COMMENT_START.length-Ee.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(Ee.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,Ee.CDATA_START.length,s.length-Ee.CDATA_START.
length-Ee.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Ee.DOCTYPE_DECL_START):
!i.substringStartsWith(Ee.DOCTYPE_DECL_START))return r.fatalError("Expected "+Ee.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Ee.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ee.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Ee.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Ee.PUBLIC)||i.substringStartsWith(Ee.SYSTEM)){var l=Ee.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Ee.SYSTEM)){if(i.skip(Ee.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ee.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Ee.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Ee.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Ee.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Ee.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=_9(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function F9(e,t,n,r){var o=e.substring(t).match(
Ee.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ee.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function DP(){this.attributeNames=
f.create(null)}DP.prototype={setTagName:function(e){if(!Ee.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ee.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};qp.XMLReader=EP;qp.parseUtils=CP;qp.parseDoctypeCommentOrCData=RP});var FP=Ae(
cu=>{"use strict";m();var ga=pa(),M9=Tb(),L9=lc(),AP=vP(),j9=OP(),z9=M9.DOMImplementation,
B9=ga.hasDefaultHTMLNamespace,U9=ga.isHTMLMimeType,W9=ga.isValidMimeType,IP=ga.MIME_TYPE,Eb=ga.NAMESPACE,
PP=L9.ParseError,K9=j9.XMLReader;function $P(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function _P(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ga.assign,this.
domHandler=e.domHandler||Hp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||$P,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}_P.prototype.parseFromString=function(e,t){if(!W9(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=AP.XML_ENTITIES,o=n[""]||null;B9(t)?(r=AP.HTML_ENTITIES,o=Eb.HTML):t===IP.XML_SVG_IMAGE&&
(o=Eb.SVG),n[""]=o,n.xml=n.xml||Eb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new K9;s.errorHandler=
i,s.domBuilder=i;var u=!ga.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Hp(e){var t=e||{};this.mimeType=t.mimeType||IP.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function lu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Hp.prototype={startDocument:function(){var e=new z9;this.doc=U9(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Zp(this,i),this.currentElement=i,this.locator&&lu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&lu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&lu(this.locator,n),Zp(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=NP.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&lu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=NP.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&lu(this.locator,r),Zp(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
lu(this.locator,i),Zp(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new PP("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,G9(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new PP(e,this.locator,t)}};function G9(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function NP(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Hp.prototype[e]=function(){return null}});function Zp(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function q9(e){if(e==="error")
throw"onErrorStopParsing"}function Z9(){throw"onWarningStopParsing"}cu.__DOMHandler=Hp;cu.DOMParser=
_P;cu.normalizeLineEndings=$P;cu.onErrorStopParsing=q9;cu.onWarningStopParsing=Z9});var MP=Ae(We=>{
"use strict";m();var du=pa();We.assign=du.assign;We.hasDefaultHTMLNamespace=du.hasDefaultHTMLNamespace;
We.isHTMLMimeType=du.isHTMLMimeType;We.isValidMimeType=du.isValidMimeType;We.MIME_TYPE=du.MIME_TYPE;
We.NAMESPACE=du.NAMESPACE;var Jp=lc();We.DOMException=Jp.DOMException;We.DOMExceptionName=Jp.DOMExceptionName;
We.ExceptionCode=Jp.ExceptionCode;We.ParseError=Jp.ParseError;var _t=Tb();We.Attr=_t.Attr;We.CDATASection=
_t.CDATASection;We.CharacterData=_t.CharacterData;We.Comment=_t.Comment;We.Document=_t.Document;We.DocumentFragment=
_t.DocumentFragment;We.DocumentType=_t.DocumentType;We.DOMImplementation=_t.DOMImplementation;We.Element=
_t.Element;We.Entity=_t.Entity;We.EntityReference=_t.EntityReference;We.LiveNodeList=_t.LiveNodeList;
We.NamedNodeMap=_t.NamedNodeMap;We.Node=_t.Node;We.NodeList=_t.NodeList;We.Notation=_t.Notation;We.ProcessingInstruction=
_t.ProcessingInstruction;We.Text=_t.Text;We.XMLSerializer=_t.XMLSerializer;var Vp=FP();We.DOMParser=
Vp.DOMParser;We.normalizeLineEndings=Vp.normalizeLineEndings;We.onErrorStopParsing=Vp.onErrorStopParsing;
We.onWarningStopParsing=Vp.onWarningStopParsing});var Yp=Ae((Z6e,LP)=>{"use strict";m();function H9(
e){return e[e.length-1]}function J9(e){return e[0]}
LP.exports={last:H9,first:J9}});var ur=Ae((J6e,BP)=>{"use strict";m();function xc(e){
"@babel/helpers - typeof";return xc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},xc(e)}function jP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function V9(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?jP(f(n),!0).forEach(function(r){
Y9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):jP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function Y9(e,t,
n){
return(t=X9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function X9(e){var t=Q9(e,"string");return xc(t)=="symbol"?t:t+""}function Q9(e,t){if(xc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(xc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var zP=Yp(),Xp=zP.last,ha=zP.first;function ya(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}ya.prototype=E.prototype;function nn(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}nn.prototype=new ya;function Tc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Tc.prototype=new ya;function Qp(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}Qp.prototype=new ya;function xi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}xi.prototype=new ya;function Cb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}Cb.prototype=new ya;function eG(e,t){var n=new Cb(e);throw n.properties=V9({id:
"api_version_error"},t),n}function tG(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new xi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function nG(e){var t=new xi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function rG(e){var t=new nn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function oG(e){var t=new nn("Unopened tag");return t.properties={
xtag:Xp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function iG(e){var t=new nn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ha(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function aG(e){var t=new nn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ha(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function sG(e){var t=new nn("Unclosed tag");return t.properties={
xtag:ha(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function uG(e){e.position==="left"?
lG(e):cG(e)}function lG(e){var t=new nn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function cG(e){var t=new nn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function dG(e){var t=e.tag,n=e.value,r=e.offset,o=new Tc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function mG(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Tc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function pG(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new nn(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function fG(e){var t=new nn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function gG(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new nn("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function hG(e,t){var n=new nn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function yG(e){var t=e.tags,n=new nn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ha(t).value,offset:[
ha(t).offset,Xp(t).offset],closingtag:Xp(t).value},ha(t).square&&(n.properties.square=[ha(t).square,
Xp(t).square]),n}function bG(e){var t=e.tag,n=e.offset,r=new nn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function wG(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Qp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function vG(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Qp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function kG(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new nn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function xG(){var e=new xi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function TG(){var e=new xi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function SG(){var e=new xi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function EG(){var e=new xi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function CG(e,t){var n=new nn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}BP.exports={XTError:ya,XTTemplateError:
nn,XTInternalError:xi,XTScopeParserError:Qp,
XTAPIVersionError:Cb,RenderingError:Tc,XTRenderingError:Tc,getClosingTagNotMatchOpeningTag:yG,
getLoopPositionProducesInvalidXMLError:bG,
getScopeCompilationError:wG,getScopeParserExecutionError:vG,getUnclosedTagException:sG,
getUnopenedTagException:oG,
getUnmatchedLoopException:gG,getDuplicateCloseTagException:aG,getDuplicateOpenTagException:iG,
getCorruptCharactersException:dG,
getInvalidRawXMLValueException:mG,getUnbalancedLoopException:hG,throwApiVersionError:eG,
throwFileTypeNotHandled:nG,
throwFileTypeNotIdentified:tG,throwMalformedXml:xG,throwMultiError:rG,throwExpandNotFound:pG,
throwRawTagShouldBeOnlyTextInParagraph:fG,
throwUnimplementedTagType:kG,throwXmlTagNotFound:uG,throwXmlInvalid:CG,throwResolveBeforeCompile:TG,
throwRenderInvalidTemplate:SG,throwRenderTwice:EG}});var Dt=Ae((Y6e,JP)=>{"use strict";m();function RG(
e,t){return PG(e)||AG(e,t)||OG(e,t)||DG()}function DG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function OG(e,t){
if(e){if(typeof e=="string")return UP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?UP(e,t):void 0}}function UP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function AG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function PG(
e){
if(v.isArray(e))return e}var WP=MP(),NG=WP.DOMParser,IG=WP.XMLSerializer,$G=ur(),KP=$G.throwXmlTagNotFound,
GP=Yp(),_G=GP.last,FG=GP.first,MG=f.prototype.hasOwnProperty,LG=Function.prototype.bind,ef=Function.
prototype.call,jG=ef.bind(ef,LG),zG=jG(ef,ef,MG);function BG(e){return/^[ \n\r\t]+$/.test(e)}
function UG(e){
return{get:function(n){return e==="."?n:n&&(zG(n,e)?n[e]:void 0)}}}function WG(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Rb={};function KG(e,t,n){var r;if(Rb[
t]?
r=Rb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Rb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function GG(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function qG(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function ZG(e,t){
return e.lastIndexOf(t,0)===0}function HG(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function JG(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function VG(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function YG(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:UG,warnFn:WG,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function XG(e){return new IG().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function QG(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new NG().parseFromString(e,
"text/xml")}var qP=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Sc=qP.map(
function(e){
var t=RG(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function eq(e){for(var t=Sc.length-1;t>=0;t--){var n=Sc[t];e=e.replace(n.rstart,n.end)}return e}
function tq(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Sc.length;r<o;r++)n=Sc[
r],
e=e.replace(n.rend,n.start);return e}function nq(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function rq(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var oq=new RegExp(T.fromCharCode(160),"g");function iq(e){return e.replace(
oq," ")}function aq(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Ob(e,t){return e==="</"+t+">"}function Ab(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function sq(e,t,n){var r=ZP(e,t,n);if(r!==null)return r;KP({position:"right",
element:t,
parsed:e,index:n})}function ZP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Ob(a.value,l)&&r--,Ab(a.value,l)&&r++,r===0)return o}
return null}function uq(e,t,n){var r=HP(e,t,n);if(r!==null)return r;KP({position:"left",element:t,
parsed:e,
index:n})}function HP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Ab(i.value,u)&&r--,Ob(i.value,u)&&r++,r===0)return o}return null}
function lq(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function cq(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function dq(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function mq(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function pq(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function fq(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function gq(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function hq(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function yq(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Db=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function bq(e){return Db.lastIndex=0,Db.test(e)}function wq(e){return typeof e!="string"&&(e=T(e)),e.
replace(Db,"")}function vq(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function kq(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function xq(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}JP.exports={getPartWithDelimiters:xq,endsWith:qG,
startsWith:ZG,
isContent:hq,isParagraphStart:dq,isParagraphEnd:mq,isBreakTag:pq,isTagStart:lq,isTagEnd:cq,
isTextStart:fq,
isTextEnd:gq,isStarting:Ab,isEnding:Ob,isModule:yq,uniq:JG,getDuplicates:HG,chunkBy:VG,last:_G,first:
FG,
xml2str:XG,str2xml:QG,getRightOrNull:ZP,getRight:sq,getLeftOrNull:HP,getLeft:uq,pregMatchAll:aq,
convertSpaces:iq,
charMapRegexes:Sc,hasCorruptCharacters:bq,removeCorruptCharacters:wq,getDefaults:YG,wordToUtf8:eq,
utf8ToWord:tq,
concatArrays:nq,pushArray:rq,invertMap:vq,charMap:qP,getSingleAttribute:GG,setSingleAttribute:KG,
isWhiteSpace:BG,
stableSort:kq}});var QP=Ae((Q6e,XP)=>{"use strict";m();function Tq(e,t){return Rq(e)||Cq(e,t)||Eq(e,
t)||Sq()}function Sq(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Eq(e,t){
if(e){if(typeof e=="string")return VP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?VP(e,t):void 0}}function VP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Cq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Rq(
e){
if(v.isArray(e))return e}function rn(e){"@babel/helpers - typeof";return rn=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},rn(e)}function Dq(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function YP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,Aq(r.key),r)}}
function Oq(e,t,n){
return t&&YP(e.prototype,t),n&&YP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function Aq(e){
var t=Pq(e,"string");return rn(t)=="symbol"?t:t+""}function Pq(e,t){if(rn(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(rn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var Nq=(function(){
function e(){
Dq(this,e)}return Oq(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(rn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(rn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(rn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(rn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(rn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(rn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(rn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(rn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(rn(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=Tq(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(rn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(rn(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(rn(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();XP.exports=Nq});
var tN=Ae((t9e,eN)=>{"use strict";m();var Iq=Dt(),$q=Iq.str2xml,_q="_rels/.rels";function Fq(e){for(
var t=e.
files[_q],n=t?$q(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}eN.exports={getRelsTypes:Fq}}
);var oN=Ae((r9e,rN)=>{"use strict";m();var Mq=Dt(),Lq=Mq.str2xml,nN="[Content_Types].xml";function jq(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),y=d.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==nN&&(r[l]=p)}r[l]||(r[l]="")}),r}function zq(e){var t=e.files[nN],n=t?Lq(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}rN.exports={collectContentTypes:jq,getContentTypes:zq}});
var Ti=Ae((i9e,iN)=>{"use strict";m();var Bq=ur(),Uq=Bq.XTInternalError;function Io(){}function mu(e){
return e}iN.exports=function(e){var t={on:Io,set:Io,getFileType:Io,optionsTransformer:mu,preparse:mu,
matchers:function(){return[]},parse:Io,getTraits:Io,postparse:mu,errorsTransformer:mu,preResolve:Io,
resolve:Io,getRenderedMap:mu,render:Io,nullGetter:Io,postrender:mu};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new Uq(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var nf=Ae((s9e,pN)=>{"use strict";m();function Cc(e){
"@babel/helpers - typeof";return Cc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Cc(e)}function Wq(e){return qq(e)||
Gq(e)||dN(e)||Kq()}function Kq(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Gq(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function qq(e){
if(v.isArray(e))return Pb(e)}function cN(e,t){return Jq(e)||Hq(e,t)||dN(e,t)||Zq()}function Zq(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dN(e,t){
if(e){if(typeof e=="string")return Pb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Pb(e,t):void 0}}function Pb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Hq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Jq(
e){
if(v.isArray(e))return e}function aN(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function mN(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?aN(f(n),!0).forEach(function(r){Vq(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):aN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function Vq(e,t,n){return(t=Yq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Yq(e){var t=Xq(e,"string");return Cc(t)=="symbol"?t:
t+""}function Xq(e,t){if(Cc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Cc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var Hr=Dt(),Qq=Hr.getRightOrNull,
eZ=Hr.getRight,tZ=Hr.getLeft,
nZ=Hr.getLeftOrNull,rZ=Hr.chunkBy,oZ=Hr.isTagStart,iZ=Hr.isTagEnd,sN=Hr.isContent,tf=Hr.last,Ec=Hr.first,
Ib=ur(),aZ=Ib.XTTemplateError,sZ=Ib.throwExpandNotFound,uN=Ib.getLoopPositionProducesInvalidXMLError;
function uZ(e,t){if(e.length===0)return!1;var n=tf(e).substr(1);return n.indexOf(t)===0}function lZ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?uZ(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function cZ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function dZ(e,t,n){for(var r=lZ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(cZ(l,r)){if(d){var p=nZ(
e,l,t[0].offset),y=Qq(e,l,t[1].offset);if(p===null||y===null)return 0;var w=e.slice(p,y),S=rZ(w,
function(W){
return oZ(l,W)?"start":iZ(l,W)?"end":null}),A=Ec(S),P=tf(S),N=A.filter(sN),I=P.filter(sN);if(N.length!==
1||I.length!==1)return 0}for(var _=mZ(r),M=0,L=0;L<_.length;L++){var z=_[L],F=z.tag,B=z.position;F===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:uN({tag:Ec(t).part.value,offset:[Ec(t).part.
offset,tf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return pZ(
r)?{}:{error:uN({tag:Ec(t).part.value,offset:[Ec(t).part.offset,tf(t).part.offset]})}}function mZ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Nb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Nb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function pZ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Nb(r),a=Nb(
o);if(i!==a)return!1}return!0}function fZ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
tZ(n,o,t),i=eZ(n,o,t)}catch(l){var s=mN({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}sZ(s)}return[a,i]}}function lN(e,t,n,r){var o=cN(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function gZ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=fZ(a,o,e,t);if(!s)continue;var u=cN(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,y=0,w=r.length;
y<
w;y++){var S,A=r[y];if(d=g.max(d,y>0?r[y-1].right:0),!(A.left<d)){var P=void 0;try{P=lN([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var N=t.onError(mN({part:A.part,rootError:I,postparsed:e,
expandOne:lN},t.errors));if(N==="ignore")continue}if(I instanceof aZ)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(Wq(P.inner))))}
}
return{postparsed:e,errors:n}}pN.exports={expandToOne:gZ,getExpandToDefault:dZ}});var rf=Ae((l9e,gN)=>{
"use strict";m();var hZ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
yZ="application/vnd.ms-word.document.macroEnabled.main+xml",bZ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
wZ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",vZ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
kZ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",xZ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
TZ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",SZ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
EZ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",CZ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
RZ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",DZ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
OZ="application/vnd.ms-excel.sheet.macroEnabled.main+xml",AZ="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
fN=[hZ,yZ,bZ,wZ],PZ={main:fN,docx:[vZ].concat(fN,[TZ,kZ,xZ]),pptx:[SZ,EZ,CZ,RZ],xlsx:[DZ,OZ,
AZ]};gN.exports=PZ});var $b=Ae((d9e,hN)=>{"use strict";m();var NZ="application/vnd.openxmlformats-package.core-properties+xml",
IZ="application/vnd.openxmlformats-officedocument.extended-properties+xml",$Z="application/vnd.openxmlformats-officedocument.custom-properties+xml",
_Z="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",FZ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
MZ="application/vnd.ms-office.drawingml.diagramDrawing+xml";hN.exports={settingsContentType:_Z,
coreContentType:NZ,appContentType:IZ,customContentType:$Z,diagramDataContentType:FZ,
diagramDrawingContentType:MZ}});var vN=Ae((p9e,wN)=>{"use strict";m();function Rc(e){
"@babel/helpers - typeof";return Rc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Rc(e)}function LZ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function yN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,zZ(r.key),r)}}function jZ(e,t,n){return t&&yN(e.prototype,t),n&&yN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function zZ(e){var t=BZ(e,"string");return Rc(t)=="symbol"?t:t+""}
function BZ(e,t){
if(Rc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Rc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var UZ=Dt(),WZ=UZ.pushArray,KZ=Ti(),_b=rf(),pu=$b(),GZ=pu.settingsContentType,qZ=pu.
coreContentType,ZZ=pu.appContentType,HZ=pu.customContentType,JZ=pu.diagramDataContentType,VZ=pu.diagramDrawingContentType,
bN=[GZ,qZ,ZZ,HZ,JZ,VZ],YZ=(function(){function e(){LZ(this,e),this.name="Common"}return jZ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<bN.length;i++){
var a=bN[i];o[a]&&WZ(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=_b[c],p=0;p<d.length;p++){var y=d[p];if(o[y])for(var w=0,S=o[y];w<S.length;w++){var A=S[w];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(_b.main.
indexOf(y)!==-1||y===_b.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
wN.exports=function(){return KZ(new YZ)}});var RN=Ae((g9e,CN)=>{"use strict";m();function Dc(e){
"@babel/helpers - typeof";return Dc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Dc(e)}function XZ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function kN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,eH(r.key),r)}}function QZ(e,t,n){return t&&kN(e.prototype,t),n&&kN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function eH(e){var t=tH(e,"string");return Dc(t)=="symbol"?t:t+""}
function tH(e,t){
if(Dc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Dc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var nH=ur(),of=nH.getScopeParserExecutionError,rH=Yp(),xN=rH.last,oH=Dt(),fu=oH.concatArrays;
function TN(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function SN(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=TN(a,function(w){return w.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return TN(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw of({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return SN.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw of({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function EN(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw of({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?EN.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw of({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var iH=(function(){function e(t){XZ(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return QZ(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,xN(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,xN(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=SN.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return EN.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:fu([this.scopeTypes,[this.scopeType]]),scopeList:fu([
this.
scopeList,[n]]),scopePath:fu([this.scopePath,[r]]),scopePathItem:fu([this.scopePathItem,[o]]),
scopePathLength:fu(
[this.scopePathLength,[a]]),scopeLindex:fu([this.scopeLindex,[i.lIndex]])})}}])})();CN.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new iH(e)}});var Mb=Ae((y9e,LN)=>{"use strict";m();function Ac(e){"@babel/helpers - typeof";
return Ac=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ac(e)}function _N(e,t){return lH(e)||
uH(e,t)||sH(e,t)||aH()}function aH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sH(e,t){
if(e){if(typeof e=="string")return DN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?DN(e,t):void 0}}function DN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function uH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function lH(
e){
if(v.isArray(e))return e}function ON(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function gu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?ON(f(n),!0).forEach(function(r){cH(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):ON(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function cH(e,t,n){return(t=dH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function dH(e){var t=mH(e,"string");return Ac(t)=="symbol"?t:
t+""}function mH(e,t){if(Ac(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Ac(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var ba=ur(),AN=ba.getUnclosedTagException,
pH=ba.getUnopenedTagException,
fH=ba.getDuplicateOpenTagException,gH=ba.getDuplicateCloseTagException,PN=ba.throwMalformedXml,hH=ba.
throwXmlInvalid,NN=ba.XTTemplateError,sf=Dt(),yH=sf.isTextStart,bH=sf.isTextEnd,IN=sf.wordToUtf8,wH=sf.
pushArray,FN=0,MN=1,Oc=2,af=3;function vH(e,t){return e[0]<=t.offset&&t.offset<e[1]}function kH(e,t){
return yH(e)?(t&&PN(),!0):bH(e)?(t||PN(),!1):t}function xH(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function TH(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&hH(e,d);var y=e.slice(d,r+1),w=xH(y),S=w.tag,A=w.position,P=i[S];P!=null&&c.push({
type:"tag",position:A,text:P,offset:d,value:y,tag:S})}return c}function SH(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,y=i.offset,w=i.length;if(a=t.substr(y,p-y),o&&
d==="start"){if(y+w===p&&(a=t.substr(y,p-y+w+4),!n.allowUnclosedTag))return r.push(fH({xtag:a,offset:
y})),
i=c,l.push(gu(gu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(AN({xtag:IN(a),offset:y})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:y+w===p?(a=t.substr(y-4,p-y+w+4),r.push(gH({xtag:a,offset:y}
)),
i=c,l.push(gu(gu({},c),{},{error:!0})),l):(r.push(pH({xtag:a,offset:p})),i=c,l.push(gu(gu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(AN({xtag:IN(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function EH(e,t){
return e===-1&&t===-1?FN:e===t?MN:e===-1||t===-1?t<e?Oc:af:e<t?Oc:af}function CH(e){var t=e.split(
" ");
if(t.length!==2){var n=new NN("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=_N(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new NN("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function RH(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=EH(u,l);switch(p===MN&&(p=s?af:Oc),p){case FN:return r;case af:s=!1,a=l,c="end",
d=i.length;break;case Oc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Oc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),w=e.indexOf(i,y+1);r.push({offset:w,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,y-a-o.length-1),A=CH(S),P=_N(
A,
2);o=P[0],i=P[1],a=w;continue}r.push({offset:a,position:c,length:d})}}function $N(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=RH(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=SH(a,r,n),p=d.delimiterWithErrors,
y=d.errors,w=0,S=0,A=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,M=[_,_+I.value.length],
L=I.value,z=[];S<p.length&&vH(M,p[S]);)z.push(p[S]),S++;var F=[],B=0;w>0&&(B=w,w=0);for(var W=0;W<z.
length;W++){var q=z[W],Z=L.substr(B,q.offset-_-B);if(q.changedelimiter){q.position==="start"?Z.length>
0&&F.push({type:"content",value:Z}):B=q.offset-_+q.length;continue}Z.length>0&&(F.push({type:
"content",value:Z}),B+=Z.length);var X={type:"delimiter",position:q.position,offset:B+_};F.push(X),B=q.offset-
_+q.length}w=B-L.length;var ee=L.substr(B);ee.length>0&&F.push({type:"content",value:ee}),A.push(F)}
return{parsed:A,errors:y}}function Fb(e){return e.type==="content"&&e.position==="insidetag"}
function DH(e){
return e.filter(Fb)}function OH(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=kH(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Fb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}LN.exports={parseDelimiters:$N,parse:function(t,n,r,o){OH(t,o);for(var i=$N(DH(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Fb(p)){for(var y=0,w=a[l];y<w.length;
y++){
var S=w[y];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}wH(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=TH(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var zN=Ae((w9e,jN)=>{"use strict";m();function Lb(e){return IH(e)||NH(e)||PH(e)||
AH()}function AH(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PH(e,t){
if(e){if(typeof e=="string")return jb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?jb(e,t):void 0}}function NH(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function IH(e){if(v.isArray(e))return jb(e)}function jb(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Pc(e){return e.type==="placeholder"}
function $H(e){var t={},n=[{items:e.filter(Pc),parents:[],path:[]}];function r(F,B,W){W.length&&
n.push({items:W,parents:[].concat(Lb(B.parents),[F]),path:F.dataBound!==!1&&!F.attrParsed&&F.value&&
!F.attrParsed?[].concat(Lb(B.path),[F.value]):Lb(B.path)})}function o(F,B){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,q=F,Z=0;Z<W;Z++)q=q[B[Z]];return q}function i(F,B){
for(var W=B.
length,q=0;q<B.length;q++){var Z=B[q],X=typeof Z.lIndex=="number"?Z.lIndex:parseInt(Z.lIndex.split(
"-")[0],10);X>F.lIndex&&W--}return W}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var y in p.attrParsed)r(p,a,p.attrParsed[y].filter(
Pc));continue}if(p.subparsed){if(p.dataBound!==!1){var w,S;(w=s)[S=p.value]||(w[S]={})}r(p,a,p.subparsed.
filter(Pc));continue}if(p.cellParsed){for(var A=0,P=p.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=s)[_=N.value]||(I[_]={}),r(N,a,N.subparsed.filter(Pc))}else{var M,L,z=i(p,a.parents);s=o(t,a.path,
z),(M=s)[L=N.value]||(M[L]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
jN.
exports={getTags:$H,isPlaceholder:Pc}});var UN=Ae((k9e,BN)=>{"use strict";m();var _H=Dt(),FH=_H.pushArray;
function MH(e,t){return t instanceof
E?FH(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function LH(e,t){if(console.log(C.stringify({error:e},MH,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}BN.exports=LH});var zb=Ae((T9e,WN)=>{"use strict";m();var jH=Dt(),
zH=jH.pregMatchAll;WN.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=zH(i,r.content),r}});var GN=Ae((E9e,KN)=>{
"use strict";m();function Nc(e){"@babel/helpers - typeof";return Nc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Nc(e)}var BH=new RegExp(T.fromCharCode(
160),"g");function hu(e){return e.replace(BH," ")}function UH(e,t){var n=Nc(e);if(n==="string")return hu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(hu(t));if(n==="function")return!!e(t)}
function WH(e,t){var n=Nc(e);if(n==="string")return hu(t).substr(e.length);if(e instanceof RegExp)return hu(
t).match(e)[1];if(n==="function")return e(t)}function KH(e,t){var n=Nc(e);if(n==="string")return[t,
hu(
t).substr(e.length)];if(e instanceof RegExp)return hu(t).match(e);if(n==="function")return[t,e(t)]}
KN.
exports={match:UH,getValue:WH,getValues:KH}});var VN=Ae((R9e,JN)=>{"use strict";m();function Ic(e){
"@babel/helpers - typeof";return Ic=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ic(e)}function qN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Si(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?qN(f(n),!0).forEach(function(r){
GH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):qN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function GH(e,t,
n){
return(t=qH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function qH(e){var t=ZH(e,"string");return Ic(t)=="symbol"?t:t+""}function ZH(e,t){if(Ic(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ic(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}function ZN(e,t){return YH(e)||VH(e,t)||JH(e,t)||HH()}function HH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function JH(e,t){
if(e){if(typeof e=="string")return HN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?HN(e,t):void 0}}function HN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function VH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function YH(
e){
if(v.isArray(e))return e}var uf=Dt(),XH=uf.wordToUtf8,Bb=uf.pushArray,QH=uf.isParagraphStart,eJ=uf.isBreakTag,
Ub=GN(),tJ=Ub.match,nJ=Ub.getValue,rJ=Ub.getValues;function oJ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new E(
"module matcher returns a non array");Bb(n,i)}}return n}function iJ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=ZN(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=ZN(c,2);l.value=d[1]}r.push(Si({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function aJ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=tJ,t.getValue=nJ,t.getValues=rJ;var a=oJ(n,t),s=iJ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var sJ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return aJ(d,Si(Si(Si({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
XH(i))),Bb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(eJ(c)||QH(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Si(Si({},u),{},{postparse:
function(w,S){
return a(w,Si(Si({},u),S))},getTraits:o}));if(p!=null){if(p.errors){Bb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};JN.exports=sJ});var Wb=Ae((O9e,YN)=>{"use strict";
m();function uJ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}YN.exports=uJ});var tI=Ae((P9e,eI)=>{"use strict";m();var QN=ur(),lJ=QN.throwUnimplementedTagType,
cJ=QN.XTScopeParserError,
dJ=Dt(),XN=dJ.pushArray,mJ=Wb();function pJ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function fJ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,w){return t(y,w||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=mJ(u,e);var l=void 0;try{l=pJ(u,e)}catch(y){if(y instanceof cJ){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&XN(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}lJ(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
XN(
c,p):p&&c.push(p)}return{errors:o,parts:c}}eI.exports=fJ});var rI=Ae((I9e,nI)=>{"use strict";m();
function gJ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function hJ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function yJ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(gJ(s));hJ(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}nI.exports=yJ});var cI=Ae((_9e,lI)=>{"use strict";m();function $c(e){
"@babel/helpers - typeof";return $c=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$c(e)}function oI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function iI(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?oI(f(n),!0).forEach(function(r){
bJ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):oI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function bJ(e,t,
n){
return(t=wJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function wJ(e){var t=vJ(e,"string");return $c(t)=="symbol"?t:t+""}function vJ(e,t){if($c(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($c(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var kJ=Dt(),aI=kJ.pushArray,xJ=Wb();function TJ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function uI(e,t,n,r){var o=TJ(e,iI(iI({},r),{},{
resolvedId:xJ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?aI(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?aI(n,i):n.push(i)})}function SJ(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=EJ(
e,n,t);return i?i.then(function(){return sI(e,n,t)}):sI(e,n,t)}function EJ(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return uI(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function sI(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(uI(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
lI.exports=SJ});var pI=Ae((M9e,mI)=>{"use strict";m();var _c=Dt(),yu=_c.startsWith,CJ=_c.endsWith,Kb=_c.isStarting,
dI=_c.
isEnding,RJ=_c.isWhiteSpace,DJ=rf();function OJ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||RJ(o)||yu(o,"<w:bookmarkEnd")||(CJ(t,"</w:tbl>")&&!yu(o,"<w:p")&&!yu(o,"<w:tbl")&&!yu(o,
"<w:sectPr")&&!yu(o,"</w:ftr>")&&!yu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function AJ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;DJ.docx.indexOf(t.contentType)!==-1&&(e=OJ(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,y=null,
w=0,S=e.length;w<S;w++){var A=e[w];if(!(A instanceof D)){if(r===i)if(dI(A,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(Kb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(dI(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=w;_++)e[_]="";d||(e[w]=y.join("")+c+A)}y=null}else{y&&y.push(A);for(var M=0,
L=l.length;M<L;M++)if(Kb(A,l[M])){r=-1,y=null;break}}r===-1&&Kb(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[w]="":(o=w,r=i,y=d||p?null:[A]))}}return e}mI.exports=AJ});var kI=Ae((j9e,vI)=>{
"use strict";m();function Fc(e){"@babel/helpers - typeof";return Fc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Fc(e)}function PJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function fI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,IJ(r.key),r)}}function NJ(e,t,n){return t&&fI(e.prototype,t),n&&fI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function IJ(e){var t=$J(e,"string");return Fc(t)=="symbol"?t:t+""}
function $J(e,t){
if(Fc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var qb=Dt(),gI=qb.pushArray,_J=qb.wordToUtf8,FJ=qb.convertSpaces,MJ=zb(),hI=Mb(),Gb=VN(
),
yI=tI(),LJ=rI(),bI=cI(),jJ=pI(),zJ=Function.prototype.bind,wI=Function.prototype.call,BJ=wI.bind(wI,
zJ);function UJ(e,t){for(var n=MJ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return _J(FJ(r.join("")))}vI.exports=(function(){function e(t,n){PJ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return NJ(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=bI;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return bI(o).then(function(d){for(var p=d.resolved,y=d.errors,w=0;w<y.length;
w++){
var S,A=y[w];A instanceof E||(A=new E(A)),(S=A).properties||(S.properties={}),A.properties.file=i,y[
w]=
A}if(y.length!==0)throw y;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return UJ(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=hI.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=hI.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;gI(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Gb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Gb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Gb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),gI(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:BJ(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=yI,r.joinUncorrupt=jJ;var o=yI(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=LJ(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var FI=Ae((B9e,_I)=>{
"use strict";m();function jc(e){"@babel/helpers - typeof";return jc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},jc(e)}function xI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ei(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?xI(f(n),!0).forEach(function(r){
WJ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):xI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function WJ(e,t,
n){
return(t=NI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function KJ(e,t){return HJ(e)||ZJ(e,t)||qJ(e,t)||GJ()}function GJ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qJ(e,t){
if(e){if(typeof e=="string")return TI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?TI(e,t):void 0}}function TI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function ZJ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function HJ(
e){
if(v.isArray(e))return e}function JJ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function SI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,NI(r.key),r)}}function VJ(e,t,n){
return t&&SI(e.prototype,t),n&&SI(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function NI(e){
var t=YJ(e,"string");return jc(t)=="symbol"?t:t+""}function YJ(e,t){if(jc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(jc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var lr=Dt(),XJ=lr.chunkBy,
lf=lr.last,Jb=lr.isParagraphStart,Zb=lr.isModule,EI=lr.pushArray,II=lr.isParagraphEnd,QJ=lr.isContent,
Lc=lr.startsWith,Vb=lr.isTagEnd,bu=lr.isTagStart,Hb=lr.getSingleAttribute,CI=lr.setSingleAttribute,
e7=rf(),
t7=Ti(),n7=Dt(),RI=n7.isWhiteSpace,Mc="loop";function r7(e){for(var t=0;t<e.length;t++){var n=e[t];
if(QJ(
n))return!0}return!1}function o7(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function $I(e){var t=o7(e.subparsed);return t!=null&&t.tag!=="w:t"}function i7(e){return e.
hasPageBreak&&$I(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function a7(e){return e.length&&
Jb(e[0])&&II(lf(e))}function DI(e){return r7(e)?0:e.length}function OI(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function s7(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function u7(e){for(var t=0;t<e.length;t++){var n=e[t];if(bu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function l7(e){for(var t=0;t<e.length;t++){var n=e[t];if(bu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function c7(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function d7(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Lc(o,"<w:sectPr")&&(n=!0),n&&(Lc(o,"<w:type")&&(t=!0),!t&&Lc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function m7(e){for(var t=0,
n=0;n<e.length;n++)!Lc(e[n],"<w:headerReference")&&!Lc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function AI(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function PI(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function p7(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];bu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Vb("w:sectPr",o)&&(n=null)}return t}function f7(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];bu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Vb("w:sectPr",o)&&(t=!1)}return n}function g7(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Vb("w:sectPr",o)&&(n=!0),bu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Jb(o)){if(t.length>0)return t.join("");break}}return""}var h7=(function(
){
function e(){JJ(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return VJ(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;e7.main.indexOf(
o)!==-1&&(this.sects=p7(n))}},{key:"matchers",value:function(){var n=Mc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=KJ(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Zb(s,Mc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=f7(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&u7(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){l7(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=g7(n)}if(!o||o.expandTo!=="auto"||o.module!==Mc||!a7(n))return n;o.paragraphLoop=
!0;var l=0,c=XJ(n,function(S){return Jb(S)&&(l++,l===1)?"start":II(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=lf(c),y=DI(d),w=DI(p);return y>0&&c[1][0].type==="content"&&RI(c[1][0].value)&&(y+=1),w>0&&lf(c[c.
length-2]).type==="content"&&RI(lf(c[c.length-2]).value)&&(w+=1),o.hasPageBreakBeginning=AI(d),o.hasPageBreak=
AI(p),PI(d)&&(y=0),PI(p)&&(w=0),n.slice(y,n.length-w)}},{key:"resolve",value:function(n,r){var o=this;
if(!Zb(n,Mc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,y){var w=i.createSubScopeManager(d,n.value,p,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ei(Ei({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w}))}
),
s.push(u)):s.push(r.resolve(Ei(Ei({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var y=[],w=0;w<p.length;w++){var S=p[
w],
A=S.resolved,P=S.errors;EI(c,P),y.push(A)}return y}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Zb(n,Mc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Hb(u.value,"h")),s-=l;var c=0,d=$I(n);function p(A,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),_=0,M=n.subparsed;_<M.length;_++){
var L=M[_];if(bu("a16:rowId",L)){var z=+Hb(L.value,"val")+c;c=1,L.value=CI(L.value,"val",z)}}var F=r.
render(Ei(Ei({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&OI(
F);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(F.parts=m7(F.parts)),
n.addContinuousType&&(F.parts=d7(F.parts))):n.addNextPage&&c7(F.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&OI(F),n.hasPageBreakBeginning&&d&&s7(F);for(var W=0,q=F.parts;W<q.length;W++){var Z=q[
W];
i.push(Z)}EI(a,F.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var w=r.scopeManager.loopOverValue(y,p,n.inverted);if(w===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:i7(n)||"",
errors:a};if(s!==0){var S=+Hb(
o.lastExt.value,"cy");o.lastExt.value=CI(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Ei(
Ei({},r),{},{basePart:n})),errors:a}}}])})();_I.exports=function(){return t7(new h7)}});var UI=Ae((
W9e,BI)=>{"use strict";m();function zc(e){"@babel/helpers - typeof";return zc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},zc(e)}function y7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function MI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,w7(r.key),r)}}function b7(e,t,n){return t&&MI(e.prototype,t),n&&MI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function w7(e){var t=v7(e,"string");return zc(t)=="symbol"?t:t+""}
function v7(e,t){
if(zc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var k7=Ti(),Bc=Dt(),x7=Bc.isTextStart,T7=Bc.isTextEnd,S7=Bc.endsWith,E7=Bc.startsWith,
LI=Bc.pushArray,jI='<w:t xml:space="preserve">',C7=jI.length,zI="</w:t>",R7=zI.length;function D7(e){
return x7(e)&&e.tag==="w:t"}function Yb(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function O7(e,t){
return e&&
e.basePart&&t.length>1}var A7=(function(){function e(){y7(this,e),this.name="SpacePreserveModule"}
return b7(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return D7(d)&&(i=!0,s=o.length),i?(o.push(d),O7(r,o)&&
(a=r.basePart.endLindex,o[0].value=Yb(o,0)),u(d,o)&&(o[s].value=Yb(o,s),a=d.endLindex),T7(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Yb(o,s)),LI(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return LI(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&E7(s,zI)&&(n[r]=n[r].substr(0,n[r].length-C7)+"<w:t/>",s=s.substr(R7),n[i]=s),o=S7(
s,jI),r=i}return n}}])})();BI.exports=function(){return k7(new A7)}});var HI=Ae((G9e,ZI)=>{
"use strict";m();function Uc(e){"@babel/helpers - typeof";return Uc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Uc(e)}function P7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function WI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,I7(r.key),r)}}function N7(e,t,n){return t&&WI(e.prototype,t),n&&WI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function I7(e){var t=$7(e,"string");return Uc(t)=="symbol"?t:t+""}
function $7(e,t){
if(Uc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Uc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var _7=nf(),GI=Dt(),F7=GI.isContent,KI=GI.getPartWithDelimiters,qI=ur(),M7=qI.throwRawTagShouldBeOnlyTextInParagraph,
L7=qI.getInvalidRawXMLValueException,j7=Ti(),Xb="rawxml";function z7(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];F7(l)&&
M7({paragraphParts:a,part:t})}return t}var B7=(function(){function e(){P7(this,e),this.name="RawXmlModule",
this.prefix="@"}return N7(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Xb]]}},{key:"postparse",
value:function(n){
var r=this;return _7.expandToOne(n,{moduleName:Xb,getInner:z7,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(KI(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Xb)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[L7({tag:n.value,value:o,
partDelims:KI(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();ZI.exports=function(){return j7(new B7)}});
var VI=Ae((Z9e,JI)=>{"use strict";m();function U7(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}JI.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=U7(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var t$=Ae(
(J9e,e$)=>{"use strict";m();function Wc(e){"@babel/helpers - typeof";return Wc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Wc(e)}function W7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function YI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,G7(r.key),r)}}function K7(e,t,n){return t&&YI(e.prototype,t),n&&YI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function G7(e){var t=q7(e,"string");return Wc(t)=="symbol"?t:t+""}
function q7(e,t){
if(Wc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Wc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Z7="expandPair",H7=VI(),tw=Dt(),J7=tw.getLeft,V7=tw.getRight,ew=tw.pushArray,Y7=Ti(
),
X7=nf(),Q7=X7.getExpandToDefault,nw=ur(),XI=nw.getUnmatchedLoopException,eV=nw.getClosingTagNotMatchOpeningTag,
QI=nw.getUnbalancedLoopException;function tV(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Qb(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function nV(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(XI(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Qb(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Qb(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Qb(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(eV({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
XI(c))}return{traits:[],errors:n}}function rV(e){var t={},n=[],r=[],o=[];for(ew(o,e);o.length>0;){
var i=nV(
o);ew(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=tV(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var oV=(function(){function e(){W7(this,e),this.name="ExpandPairTrait"}return K7(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&ew(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(Z7,n,r);u=u.map(function(N){return N||[]}),u=
H7(u);var l=rV(u),c=l.pairs,d=l.errors,p=0,y=null,w=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var _=Q7(n,N,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||s==="text"){
var M=N[0].offset,L=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(QI(N,y)),y=N,p=L,[M,L]}var z,F;try{z=J7(n,I,N[0].offset)}catch(B){d.push(B)}try{F=V7(n,I,N[1].offset)}
catch(B){
d.push(B)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(QI(N,y)),p=F,y=N,
[z,F]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,P=n.reduce(function(N,I,_){var M=S<c.length&&
w[S][0]<=_&&_<=w[S][1],L=c[S],z=w[S];if(!M)return N.push(I),N;if(z[0]===_&&(A=[]),L[0].offset!==_&&L[
1].
offset!==_&&A.push(I),z[1]===_){var F=n[L[0].offset];F.subparsed=a(A,{basePart:F}),F.endLindex=L[1].
part.lIndex,delete F.location,delete F.expandTo,N.push(F),S++;for(var B=w[S];B&&B[0]<_;)S++,B=w[S]}
return N},
[]);return{postparsed:P,errors:d}}}])})();e$.exports=function(){return Y7(new oV)}});var a$=Ae((Y9e,
i$)=>{"use strict";m();function Kc(e){"@babel/helpers - typeof";return Kc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Kc(e)}function iV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function n$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,sV(r.key),r)}}function aV(e,t,n){return t&&n$(e.prototype,t),n&&n$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function sV(e){var t=uV(e,"string");return Kc(t)=="symbol"?t:t+""}
function uV(e,t){
if(Kc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Kc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var lV=Ti(),o$=ur(),cV=o$.getScopeCompilationError,dV=o$.getCorruptCharactersException,
rw=Dt(),r$=rw.utf8ToWord,mV=rw.hasCorruptCharacters,pV=rw.removeCorruptCharacters,cf=$b(),fV=cf.settingsContentType,
gV=cf.coreContentType,hV=cf.appContentType,yV=cf.customContentType,bV=[fV,gV,hV,yV],wV={docx:"w",
pptx:"a"},vV=(function(){function e(){iV(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return aV(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=wV[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(cV({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(bV.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=pV(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&mV(c))return{errors:[dV({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):r$(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(r$(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
i$.exports=function(){return lV(new vV)}});var m$=Ae((Q9e,d$)=>{"use strict";m();var s$=FI(),kV=UI(),
u$=HI(),l$=t$(),c$=a$();function xV(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[s$,kV,l$,u$,c$],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function TV(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[s$,l$,u$,c$],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}d$.exports={docx:
xV,pptx:TV}});var P$=Ae((tGe,uw)=>{"use strict";m();var SV=["modules"];function p$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Jr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?p$(f(n),!0).forEach(function(r){EV(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):p$(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function EV(e,t,n){return(t=x$(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function f$(e,t){return OV(e)||DV(e,t)||RV(e,t)||CV()}
function CV(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function RV(e,t){
if(e){if(typeof e=="string")return g$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?g$(e,t):void 0}}function g$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function DV(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function OV(
e){
if(v.isArray(e))return e}function vu(e){"@babel/helpers - typeof";return vu=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},vu(e)}function AV(e,t){if(e==null)return{};var n,r,o=PV(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function PV(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function NV(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function h$(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,x$(r.key),r)}}function IV(e,t,n){return t&&h$(e.prototype,t),n&&h$(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function x$(e){var t=$V(e,"string");return vu(t)=="symbol"?t:t+""}
function $V(e,t){
if(vu(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(vu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var fn=Dt(),Ft=QP(),_V=Ft.object({allowUnopenedTag:Ft.boolean().optional(),
allowUnclosedTag:Ft.
boolean().optional(),allowUnbalancedLoops:Ft.boolean().optional(),changeDelimiterPrefix:Ft.string().
optional().nullable()}),FV=Ft.object({delimiters:Ft.object({start:Ft.string().nullable(),end:Ft.string(
).
nullable()}).strict().optional(),fileTypeConfig:Ft.object({}).optional(),paragraphLoop:Ft.boolean().
optional(),parser:Ft.function().optional(),errorLogging:Ft.union([Ft.boolean(),Ft.string()]).optional(
),
linebreaks:Ft.boolean().optional(),nullGetter:Ft.function().optional(),syntax:_V.optional(),
stripInvalidXMLChars:Ft.
boolean().optional(),warnFn:Ft.function().optional()}).strict(),MV=tN(),T$=MV.getRelsTypes,S$=oN(),
E$=S$.
collectContentTypes,C$=S$.getContentTypes,R$=Ti(),LV=nf(),jV=vN(),zV=RN(),y$=Mb(),BV=zN(),ow=BV.getTags,
D$=UN(),$o=ur(),O$=$o.throwMultiError,UV=$o.throwResolveBeforeCompile,WV=$o.throwRenderInvalidTemplate,
KV=$o.throwRenderTwice,qc=$o.XTInternalError,GV=$o.XTTemplateError,qV=$o.throwFileTypeNotIdentified,
ZV=$o.throwFileTypeNotHandled,df=$o.throwApiVersionError;fn.getRelsTypes=T$;fn.traits=LV;fn.moduleWrapper=
R$;fn.collectContentTypes=E$;fn.getContentTypes=C$;var b$=fn.getDefaults,HV=fn.str2xml,JV=fn.xml2str,
sw=fn.concatArrays,w$=fn.uniq,VV=fn.getDuplicates,YV=fn.stableSort,iw=fn.pushArray,v$=fn.utf8ToWord,
XV=fn.invertMap,QV="[Content_Types].xml",eY="_rels/.rels",Vr=[3,48,0];function tY(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=VV(t);if(o.length>0)throw new qc(
'Detected duplicate module "'.concat(o[0],'"'))}function nY(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function rY(e){return YV(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Gc(e){var t=[];for(var n in e)t.push(n);for(var r=[
QV,eY],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function A$(e,t){e.hideDeprecations!==!0&&console.warn(t)}function wu(e,t){if(e.hideDeprecations!==!0)
return A$(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function aw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function k$(e){var t=e.compiled;e.errors=sw(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&D$(e.errors,e.options.errorLogging),O$(e.
errors))}function oY(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var wa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=AV(n,SV);if(NV(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[jV()],this.xmlDocuments={},arguments.length===0)A$(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),oY(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return IV(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&df("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Vr[0]&&df(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Vr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Vr.join("."))}),n[1]>Vr[1]&&df(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Vr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Vr.join("."))}
),
n[1]===Vr[1]&&n[2]>Vr[2]&&df(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Vr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Vr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new qc(
"attachModule() should not be called manually when using the v4 constructor");wu(this,"attachModule");
var r=vu(n);if(r==="function")throw new qc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new qc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=R$(n);return this.modules.push(
o),o.on("attached"),this.fileType&&aw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=FV.
validate(n);if(i.success===!1)throw new E(i.error);wu(this,"setOptions"),this.options={};var a=b$();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=v$(this.delimiters.start)),(o=this.delimiters).end&&(o.end=v$(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(wu(this,"loadZip"),n.loadAsync)throw new qc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=sw([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return aw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=zV({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;wu(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||UV(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:y$}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],y=p.from,w=p.data;a.push(Promise.resolve(w).then(function(S){
var A=r.
compiled[y];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){iw(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&D$(o,r.options.
errorLogging),O$(o)),sw(c)})})}},{key:"compile",value:function(){if(wu(this,"compile"),this.updateFileTypeConfig(
),
tY(this.modules),this.modules=rY(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=w$(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=HV(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,w=this.templatedFiles;
y<
w.length;y++){var S=w[y];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){
var M=_[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),k$(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=T$(this.zip);var n=C$(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=E$(r,o,this.zip),this.invertedContentTypes=XV(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&ZV(s),s||qV(this.zip),nY(this),aw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var y=new GV(d);
throw y.properties={id:p,explanation:d},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&KV(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&WV(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:y$}),this.mapper||(this.mapper=this.modules.reduce(function(L,z){
return z.
getRenderedMap(L)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=f$(c,3),p=d[1],y=d[2],w=0,S=this.modules;w<S.length;
w++){
var A=S[w];if(A.preZip){var P=A.preZip(p,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=f$(r[N],2),_=I[0],M=I[1];this.zip.file(_,M,{createFolders:!0})}return k$(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=JV(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return wu(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=b$(),a=iw(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),iw(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=w$(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:ow(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:ow(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:ow(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Jr(Jr({compression:"DEFLATE",fileOrder:Gc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Jr(Jr({compression:"DEFLATE",fileOrder:Gc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Jr(Jr({compression:"DEFLATE",
fileOrder:Gc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Jr(Jr({
compression:"DEFLATE",fileOrder:Gc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Jr(Jr({compression:"DEFLATE",fileOrder:Gc},n),{},{type:"arraybuffer"}))}}])})();wa.DocUtils=
fn;wa.Errors=ur();wa.XmlTemplater=kI();wa.FileTypeConfig=m$();wa.XmlMatcher=zb();uw.exports=wa;uw.exports.
default=wa});var N$={};ag(N$,{Docxtemplater:()=>I$.default});var I$,$$=dd(()=>{"use strict";m();I$=_M(
P$(),1)});var $ne={};ag($ne,{acceptRowOrder:()=>dne,answerFix:()=>Nne,answerQuestions:()=>mne,
applyFixes:()=>One,
changeSettings:()=>fne,checkSheets:()=>Kte,chooseLanguage:()=>gne,closeAndCompute:()=>Jte,closeStage:
()=>bne,
collectJudgeFiles:()=>Cne,computeRanking:()=>tne,computeTop:()=>Gte,createWorkbook:()=>une,decide:()=>Yte,
decideResult:()=>Tne,explainRules:()=>vne,exportDocuments:()=>rne,getState:()=>Qte,
makeAwardDocuments:()=>Hte,
makeDocuments:()=>nne,makeJudgeFiles:()=>Ene,makeJudgeTabs:()=>cne,markFindings:()=>Ine,onInstall:()=>Ute,
onOpen:()=>Bte,openRanking:()=>Zte,openSidebar:()=>Wte,openTemplate:()=>ine,prepareJudgeTabs:()=>qte,
prepareObjections:()=>xne,preparePlenary:()=>kne,preparePlenaryTab:()=>Vte,previewFixes:()=>Dne,
readDetails:()=>pne,
readJudgeFiles:()=>Sne,readOwnFixes:()=>Pne,readTemplate:()=>one,reopenStage:()=>wne,restoreTemplate:
()=>sne,
showCell:()=>yne,showRanking:()=>hne,takeList:()=>lne,undoFixes:()=>Ane,uploadTemplate:()=>ane,
validateWorkbook:()=>ene,
verify:()=>Xte,verifyResult:()=>Rne});m();m();m();m();function lg(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Yw(e,t){return typeof t=="bigint"?t.toString():t}var ug=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Xw(e){return new ug(e)}function Qw(e){return e==null}function pd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function fd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ev(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function cg(e){
var t;return(t=ev(e._zod.def))!=null?t:e._zod.def.shape}function tv(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return fd(this,t,r),r},enumerable:!0,configurable:!0})}function nv(e,t,n){t in e?fd(e,t,n):
e[t]=n}function FM(e,t,n,r){let o=cg(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?tv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):nv(e,i,r?r(a.value,i):a.value))}}
function MM(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?tv(e,n,(
)=>t[n]):
nv(e,n,r.value))}}function rv(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var dg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function md(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function gd(e){if(md(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(md(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function mg(e){
return gd(e)?{...e}:v.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof k?new k(e):e}var ov=new k(
["string","number","symbol"]);function Wu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ku(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function zt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function iv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var av={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function sv(
e,t){if(!gd(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=cg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Ku(e,rv(e._zod.def,{shape:LM(e,t)}))}function LM(e,t){let n={};return FM(
n,e,Reflect.ownKeys(cg(e))),MM(n,t),n}function cr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function uv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Rr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Uu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function pg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function hd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function no(e,t,n){var u,l,c,d,p,y,w,S,A,P,N,I,
_,M,L,z,F;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(z=
(L=(_=(N=(A=Uu((S=(w=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:w.error)==null?void 0:S.call(w,
e)))!=null?A:Uu(i==null?void 0:i(e)))!=null?N:Uu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:Uu((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:Uu((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?z:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(F=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var jM=/[\uD800-\uDBFF]/;function lv(e){let t=e.length;if(!jM.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function cv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function dv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):zM(e,n,r.value)}}function Ni(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function fg(e,t,n){return Ni(e,t,n,!1)}function zM(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ni(this,t,n.bind(
this))},set(r){Ni(this,t,r)}})}function BM(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var sg,
jo=!1,UM={configurable:!0,get(){jo=!0}};function on(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
sg!==e._zod){sg=void 0;return}sg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,UM);let o=jo;jo=!1;try{let i=n(this);return jo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),jo=jo||o,i}catch(i){throw delete this[t],jo=jo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function mv(e,t,n,r){let o=BM(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var pv;var gg={value:void 0,enumerable:!1},fv="captureStackTrace"in E?
E:null;function WM(e){let t=fv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return fv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
y){
this.def=y,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,w){if(
y.
_zod){if(y._zod.traits.has(e))return}else{gg.value=new i(w);try{f.defineProperty(y,"_zod",gg)}
finally{
gg.value=void 0}}if(y._zod.traits.add(e),t(y,w),s){let A=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:A;s.has(I)||(s.add(I),dv(I,a))}let S=d.prototype;
for(let A in S)f.prototype.hasOwnProperty.call(S,A)&&(A in y||(y[A]=S[A].bind(y)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(y){var P;
let w=r!=null&&r.Parent?WM(c):this;u(w,y);let S=w._zod.deferred;if(S){for(let N of S)N();w._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(w),w}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,x.hasInstance,{value:y=>{var w,S;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(S=(w=y==null?void 0:y._zod)==null?void 0:w.traits)==null?void 0:
S.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var ro=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var gv;(gv=(pv=globalThis).__zod_globalConfig)!=null||
(pv.__zod_globalConfig={});var $i=globalThis.__zod_globalConfig;
function oo(e){return e&&f.assign($i,e),$i}m();m();function KM(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Yw,2)),e.
message}function GM(e){this._zod.message=e}var qM={get:KM,set:GM,enumerable:!0,configurable:!0},yg={
value:void 0,enumerable:!1},hv=new WeakSet([f.prototype,E.prototype]),yv=(e,t)=>{e.name="$ZodError",
yg.value=t,f.defineProperty(e,"issues",yg),yg.value=void 0,f.defineProperty(e,"message",qM);let n=f.
getPrototypeOf(e);hv.has(n)||(hv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Bne=ke(
"$ZodError",yv),Gu=ke("$ZodError",yv,void 0,{Parent:E});var HM=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new ro;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>no(d,a,oo())));throw dg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},bg=HM(Gu),JM=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>no(d,a,oo())));throw dg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},wg=JM(Gu),VM=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new ro;return i.issues.length?bv(e,i.issues,
o):{success:!0,data:i.value}},rt=VM(Gu);function bv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>no(o,n,oo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var YM=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?bv(e,i.issues,o):{success:!0,data:i.value}},vg=YM(Gu);m();m();m();var wv=/^[\s\S]{0,}$/;
var kg=/^-?\d+(?:\.\d+)?$/,vv=/^(?:true|false)$/i;var zo=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var XM=e=>{let t=e.value;return!Qw(t)&&t.length!==void 0},yd={
number:"number",bigint:"bigint",object:"date"},xv=ke("$ZodCheckLessThan",(e,t)=>{zo.init(e,t);let n=yd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=yd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Tv=ke("$ZodCheckGreaterThan",(e,t)=>{zo.init(e,t);let n=yd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
yd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Sv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;zo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=av[t.format];e._zod.check=s=>{let u=s.
value;if(n){if(!b.isInteger(u)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!b.isSafeInteger(u)){u>0?s.issues.push({input:u,code:"too_big",maximum:b.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):s.issues.push({input:u,code:"too_small",minimum:b.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&s.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&s.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var Ev=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;zo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
XM),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?lv(i):a)<=t.maximum)
return;let u=cv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Cv=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;zo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Rv=ke("$ZodCheckRegex",(e,t)=>{
Cv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Ov={major:4,minor:6,patch:7};var Gt=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Ov;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=cr(l),y;for(let w of c){if(w._zod.def.when){if(uv(l)||!w._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=w._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new ro;if(y||A instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(hd(l.issues,S,e),p||(p=cr(l,S)))});else{if(l.issues.length===S)continue;hd(l.issues,
S,e),p||(p=cr(l,S))}}return y?y.then(()=>l):l},u=(l,c,d)=>{if(cr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new ro;return p.then(y=>e._zod.parse(y,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(y=>u(y,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new ro;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return fg(this,"~standard",tL(this))}
,
set"~standard"(e){Ni(this,"~standard",e)}}),Mv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>no(n,t,
oo()))}:{value:e.value};async function eL(e,t){let n={async:!0};return Mv(await e._zod.run({value:t,
issues:[]},n),n)}function tL(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Mv(r,n)}catch{}return eL(e,t)},vendor:"zod",version:1}}var Lv=ke(
"$ZodString",(e,t)=>{var n;Gt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:wv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var xg=ke("$ZodNumber",(e,t)=>{Gt.init(e,t),
e._zod.pattern=kg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),jv=ke("$ZodNumberFormat",(e,t)=>{Sv.init(
e,
t),xg.init(e,t)}),zv=ke("$ZodBoolean",(e,t)=>{Gt.init(e,t),e._zod.pattern=vv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Bv=ke("$ZodUnknown",(e,t)=>{Gt.init(
e,t),e._zod.parse=n=>n});function nL(e,t){let n=pg(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of pg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,hd(i.issues,c,e),i}}return o(i,a)}}var rL=e=>v.
isArray(e)?e.length:-1;function Av(e,t,n){e.issues.length&&t.issues.push(...Rr(n,e.issues)),t.value[
n]=e.value}var Uv=ke("$ZodArray",(e,t)=>{Gt.init(e,t);let n=$i.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Av(d,
r,u)));else if(Av(c,r,u),s&&c.issues.length!==0&&cr(c))break}return a.length?Promise.all(a).then(()=>r):
r},nL(e,rL)});function bd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Rr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var oL=[];function iL(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:oL,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=iv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function aL(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,y=0;
for(let w in t){if(a&&n.issues.length!==y){if(cr(n,y))break;y=n.issues.length}if(u.has(w))continue;
if(w===
"__proto__"){c==="never"&&s.push(w);continue}if(c==="never"){s.push(w);continue}let S=l.run({value:t[
w],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>bd(A,n,w,t,d,p))):bd(S,n,w,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Wv=ke("$ZodObject",(e,t)=>{var l;Gt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Xw(()=>iL(t));on(e,
"propValues",c=>{let d=c.def.shape,p={};for(let y in d){let w=d[y]._zod;if(w.values){f.prototype.hasOwnProperty.
call(p,y)||fd(p,y,new k);for(let S of w.values)p[y].add(S);w.optin!==void 0&&p[y].add(void 0)}}
return p});
let i=md,a=t.catchall,s,u=$i.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let y=[],w=s.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let P of s.allKeys){if(S&&c.issues.length!==A){if(cr(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=w[P],I=N._zod.optin,_=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?y.push(M.then(L=>bd(L,c,P,p,I,_))):bd(M,c,P,p,I,_)}return a?aL(y,p,c,d,o.value,e,S===!0):y.length?
Promise.all(y).then(()=>c):c}});function Pv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!cr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>no(a,r,oo())))}),t)}var Kv=ke("$ZodUnion",(e,t)=>{Gt.init(e,t),
on(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),on(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),on(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),on(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>pd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Pv(s,r,e,o)):Pv(a,r,e,o)}});var Gv=ke("$ZodTuple",(e,t)=>{Gt.init(e,t);let n=t.items,r=$i.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Nv(n,"optin"),l=Nv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let y=0;
y<
n.length;y++){let w=n[y]._zod.run({value:a[y],issues:[]},i);w instanceof Promise?s.push(w.then(S=>{c[
y]=
S})):(c[y]=w,d&&!p&&w.issues.length&&(p=cr(w)))}if(t.rest&&!p){let y=n.length-1,w=a.slice(n.length),
S=o.issues.length;for(let A of w){if(d&&o.issues.length!==S){if(cr(o,S))break;S=o.issues.length}y++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Iv(N,o,y))):Iv(P,
o,y)}}return s.length?Promise.all(s).then(()=>$v(c,o,n,a,l)):$v(c,o,n,a,l)}});function Nv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Iv(e,t,n){e.issues.length&&t.issues.push(...Rr(n,e.issues)),t.value[n]=e.value}
function $v(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Rr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var qv=ke("$ZodRecord",(e,t)=>{Gt.init(e,t);let n=$i.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!gd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(w=>no(w,o,oo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let y=t.
valueType._zod.run({value:i[c],issues:[]},o);y instanceof Promise?a.push(y.then(w=>{w.issues.length&&
r.issues.push(...Rr(c,w.issues)),r.value[p]=w.value})):(y.issues.length&&r.issues.push(...Rr(c,y.issues)),
r.value[p]=y.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&kg.test(l)&&c.issues.length){
let w=t.keyType._zod.run({value:b(
l),issues:[]},o);if(w instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");w.issues.length===0&&(c=w)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(w=>no(w,o,oo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let y=t.valueType._zod.
run({value:i[l],issues:[]},o);y instanceof Promise?a.push(y.then(w=>{w.issues.length&&r.issues.push(
...Rr(l,w.issues)),r.value[p]=w.value})):(y.issues.length&&r.issues.push(...Rr(l,y.issues)),r.value[
p]=
y.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Zv=ke("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=lg(t.entries),
r=new k(n);e._zod.values=r,on(e,"pattern",o=>{let i=lg(o.def.entries).filter(a=>ov.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Wu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Hv=ke("$ZodLiteral",(e,t)=>{Gt.init(
e,t);let n=new k(t.values);e._zod.values=n,on(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Wu(i):i?Wu(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function _v(e,t){return e.value=t.issues.length?void 0:t.value,e}var Jv=ke(
"$ZodOptional",(e,t)=>{Gt.
init(e,t),on(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",on(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
on(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${pd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>_v(n,i)):_v(n,o)}return t.
innerType._zod.run(n,r)}});var Vv=ke("$ZodNullable",(e,t)=>{Gt.init(e,t),on(e,"optin",n=>n.def.innerType._zod.optin),
on(e,"optout",n=>n.def.innerType._zod.optout),on(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${pd(r.source)}|null)$`):void 0}),on(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Yv=ke(
"$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",on(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Fv(
i,t)):Fv(o,t)}});function Fv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Xv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Qv(e,t){return new e(Xv({type:"string",...zt(
t)}))}function ek(e,t){return new e(Xv({type:"number",checks:[],...zt(t)}))}function tk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...zt(t)})}function nk(e,t){return new e(
{type:"boolean",...zt(t)})}function rk(e){return new e({type:"unknown"})}function wd(e,t){return new xv(
{check:"less_than",...zt(t),value:e,inclusive:!0})}function Dr(e,t){return new Tv({check:
"greater_than",...zt(t),value:e,inclusive:!0})}function Tg(e,t){return new Ev({check:"max_length",
...zt(t),maximum:e})}function qu(e,t){return new Rv({check:"string_format",format:"regex",...zt(t),
pattern:e})}m();m();var Dn=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Gt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ni(this,"with",e)},parse(e,t){
return bg(this,e,t,{callee:this.parse})},parseAsync(e,t){return wg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return rt(this,e,t)},safeParseAsync(e,t){return vg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Ku(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),uL=ke("ZodMiniString",(e,t)=>{Lv.init(e,t),Dn.init(e,t)});function K(e){return Qv(uL,e)}var ik=ke(
"ZodMiniNumber",(e,t)=>{xg.init(e,t),Dn.init(e,t)});function Pt(e){return ek(ik,e)}var lL=ke(
"ZodMiniNumberFormat",(e,t)=>{jv.init(e,t),ik.init(e,t)});function ak(e){return tk(lL,e)}var cL=ke(
"ZodMiniBoolean",(e,t)=>{zv.init(e,t),Dn.init(e,t)});function Je(e){return nk(cL,e)}var dL=ke(
"ZodMiniUnknown",(e,t)=>{Bv.init(e,t),Dn.init(e,t)});function vd(){return rk(dL)}var mL=ke(
"ZodMiniArray",(e,t)=>{Uv.init(e,t),Dn.init(e,t)});function Ge(e,t){return new mL({type:"array",
element:e,...zt(t)})}var pL=ke("ZodMiniObject",(e,t)=>{Wv.init(e,t),Dn.init(e,t),mv(e,"shape",n=>n._zod.def.shape,
!1)});function ne(e,t){
let n={type:"object",shape:e!=null?e:{},...zt(t)};return new pL(n)}function sk(e,t){return sv(e,t)}
var fL=ke("ZodMiniUnion",(e,t)=>{Kv.init(e,t),Dn.init(e,t)});function uk(e,t){return new fL({type:
"union",options:e,...zt(t)})}var gL=ke("ZodMiniTuple",(e,t)=>{Gv.init(e,t),Dn.init(e,t)});function lk(
e,t,n){let r=t instanceof Gt,
o=r?n:t,i=r?t:null;return new gL({type:"tuple",items:e,rest:i,...zt(o)})}var ok=ke("ZodMiniRecord",(
e,t)=>{
qv.init(e,t),Dn.init(e,t)});function an(e,t,n){return!t||!t._zod?new ok({type:"record",keyType:K(),
valueType:e,
...zt(t)}):new ok({type:"record",keyType:e,valueType:t,...zt(n)})}var hL=ke("ZodMiniEnum",(e,t)=>{Zv.init(
e,t),Dn.init(e,t),e.options=[...e._zod.values]});function Bt(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new hL({type:"enum",entries:n,...zt(t)})}
var yL=ke("ZodMiniLiteral",(e,t)=>{Hv.init(e,t),Dn.init(e,t)});function ck(e,t){return new yL({type:
"literal",values:v.isArray(e)?e:[e],...zt(t)})}var bL=ke("ZodMiniOptional",(e,t)=>{Jv.init(e,t),Dn.init(
e,t)});function Ce(e){return new bL({type:"optional",innerType:e})}var wL=ke("ZodMiniNullable",(e,t)=>{
Vv.init(e,t),Dn.init(e,t)});function io(e){return new wL({type:"nullable",innerType:e})}var vL=ke(
"ZodMiniDefault",(e,t)=>{Yv.init(e,t),Dn.init(e,t)});function Le(e,t){return new vL({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():mg(t)}})}m();m();m();m();function dk(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var j=dk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=dk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=j(e);return n!==""&&
(n===j(t.id)||n===j(t.en)||kL(n,t))}var kL=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>j(r)===
e)},kd=(e,t)=>e.map(n=>[n,t[n].name]);function gn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var H={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
mk="Penilaian",On=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Ia=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Bo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],hn=$("BK","BK");var Pe=()=>Session.getEffectiveUser().getEmail(),
pk=()=>Session.getActiveUserLocale();function xd(){
var o;let e=Pe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var xL=1e4;function fk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(xL))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{TL(t)}}
function TL(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var sn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),Nt=()=>Utilities.
getUuid().slice(0,8),ot=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Td={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},gk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function et(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var hk=new O;function Or(e){var n;let t=(n=hk.get(e))!=null?n:SL(e);return hk.set(e,t),t}function SL(
e){
let t=new h(e.institutions.map(i=>[j(i.name),j(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:j(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new h(e.entries.map(i=>[i.code,{code:J(i.code),
institution:j(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var le=BigInt(
0),Ne=BigInt(1),Wt=BigInt(2),Zu=BigInt(3),_a=BigInt(5),An=BigInt(10),ase=BigInt(b.MAX_SAFE_INTEGER),
EL=2e3,Q={s:Ne,n:le,d:Ne};function ao(e,t){try{e=BigInt(e)}catch{throw Uo()}return e*t}function dr(e){
return typeof e=="bigint"?e:g.floor(e)}function at(e,t){if(t===le)throw Sg();let n=f.create(_e.prototype);
n.s=e<le?-Ne:Ne,e=e<le?-e:e;let r=_i(e,t);return n.n=e/r,n.d=t/r,n}var CL=[Wt*Wt,Wt,Wt*Wt,Wt,Wt*Wt,
Wt*
Zu,Wt,Wt*Zu];function $a(e){let t=f.create(null);if(e<=Ne)return t[e]=Ne,t;let n=r=>{t[r]=(t[r]||le)+
Ne};for(;e%Wt===le;)n(Wt),e/=Wt;for(;e%Zu===le;)n(Zu),e/=Zu;for(;e%_a===le;)n(_a),e/=_a;for(let r=0,
o=Wt+_a;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=CL[r],r=r+1&7}return e>Ne&&n(e),t}var Ut=function(e,t){
let n=le,r=Ne,o=Ne;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Uo();
if(e%
1!==0)throw yk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Uo();if(t%1!==0)throw yk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Uo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Uo();if(e<0&&(o=-Ne,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=Ne,c=Ne,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Uo();if(d[i]===
"-"?(o=-Ne,i++):d[i]==="+"&&i++,d.length===i+1?s=ao(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=ao(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=ao(
d[i],o),l=An**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ao(d[
i+
1],o),c=An**BigInt(d[i+1].length)-Ne,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=ao(d[i],o),l=ao(d[i+2],Ne),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=ao(d[i],o),s=ao(d[i+2],o),l=ao(d[i+4],Ne),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Uo()}else if(typeof e=="bigint")n=e,o=e,r=Ne;else throw Uo();if(r===le)throw Sg(
);
Q.s=o<le?-Ne:Ne,Q.n=n<le?-n:n,Q.d=r<le?-r:r};function RL(e,t,n){let r=Ne;for(;t>le;e=e*e%n,t>>=Ne)t&
Ne&&(r=r*e%n);return r}function DL(e,t){for(;t%Wt===le;t/=Wt);for(;t%_a===le;t/=_a);if(t===Ne)return le;
let n=An%t,r=1;for(;n!==Ne;r++)if(n=n*An%t,r>EL)return le;return BigInt(r)}function OL(e,t,n){let r=Ne,
o=RL(An,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*An%t,o=o*An%t}return 0}function _i(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
Ut(
e,t),this instanceof _e)e=_i(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return at(Q.s*Q.n,Q.
d)}var Sg=function(){return new E("Division by Zero")},Uo=function(){return new E("Invalid argument")}
,
yk=function(){return new E("Parameters must be integer")};_e.prototype={s:Ne,n:le,d:Ne,abs:function(
){
return at(this.n,this.d)},neg:function(){return at(-this.s*this.n,this.d)},add:function(e,t){return Ut(
e,t),at(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return Ut(e,t),at(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return Ut(e,t),at(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return Ut(e,t),at(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return at(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return at(this.s*this.n%this.d,Ne);if(Ut(e,t),
le===Q.n*this.d)throw Sg();return at(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return Ut(e,t),at(_i(Q.n,this.n)*_i(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return Ut(e,t),Q.n===
le&&this.n===le?at(le,Ne):at(Q.n*this.n,_i(Q.n,this.n)*_i(Q.d,this.d))},inverse:function(){return at(
this.s*this.d,this.n)},pow:function(e,t){if(Ut(e,t),Q.d===Ne)return Q.s<le?at((this.s*this.d)**Q.n,
this.
n**Q.n):at((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<le)return null;let n=$a(this.n),r=$a(this.d),
o=Ne,i=Ne;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=Q.n,n[a]%Q.d===le)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===le)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<le?at(i,o):at(o,i)},log:function(e,t){if(Ut(e,t),this.s<=le||Q.s<=le)return null;
let n=f.create(null),r=$a(Q.n),o=$a(Q.d),i=$a(this.n),a=$a(this.d);for(let l in o)r[l]=(r[l]||le)-o[
l];
for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(c===le){if(d!==le)return null;
continue}
let p=d,y=c,w=_i(p,y);if(p/=w,y/=w,s===null&&u===null)s=p,u=y;else if(p*u!==s*y)return null}return s!==
null&&u!==null?at(s,u):null},equals:function(e,t){return Ut(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return Ut(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return Ut(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return Ut(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return Ut(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){Ut(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(le<n)-(n<le)},ceil:function(e){return e=An**BigInt(e||0),at(dr(this.s*e*this.
n/this.d)+(e*this.n%this.d>le&&this.s>=le?Ne:le),e)},floor:function(e){return e=An**BigInt(e||0),at(
dr(this.s*e*this.n/this.d)-(e*this.n%this.d>le&&this.s<le?Ne:le),e)},round:function(e){return e=An**
BigInt(e||0),at(dr(this.s*e*this.n/this.d)+this.s*((this.s>=le?Ne:le)+Wt*(e*this.n%this.d)>this.d?Ne:
le),e)},roundTo:function(e,t){Ut(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=dr(n/r);return o+o>=r&&i++,
at(this.s*i*Q.n,Q.d)},divisible:function(e,t){return Ut(e,t),Q.n===le?!1:this.n*Q.d%(Q.n*this.d)===le}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=DL(t,n),o=OL(t,n,r),i=this.s<le?"-":"";if(i+=dr(t/n),t%=n,t*=An,t&&(i+="."),r){for(let a=o;a--;)i+=
dr(t/n),t%=n,t*=An;i+="(";for(let a=r;a--;)i+=dr(t/n),t%=n,t*=An;i+=")"}else for(let a=e;t&&a--;)i+=
dr(t/n),t%=n,t*=An;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
Ne)r+=t;else{let o=dr(t/n);e&&o>le&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===Ne)r+=t;else{let o=dr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(dr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=at(r[o-1],Ne);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var Hu=BigInt(10),Ju=BigInt(
0),Cg=BigInt(1),Fa=BigInt(2),Eg=1e4,AL=1e15;function Rg(e,t){let n=e/t;return e<
Ju&&n*t!==e?n-Cg:n}function PL(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*Hu**BigInt(a);let s=Hu**BigInt(-a);return Rg(i*Fa+s,s*Fa)}
function Vu(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*Eg);return g.abs(
t)<AL&&t/Eg===e?BigInt(t):PL(e)}function qt(e){return new _e(Vu(e),BigInt(Eg))}function Zt({s:e,n:t,
d:n},r){return Rg(Fa*e*t*Hu**BigInt(r)+n,Fa*n)}function mr(e,t){return new _e(Zt(e,t),Hu**BigInt(t))}
function Dg(e,t,n){let r=Hu**BigInt(n);return new _e(Rg(Fa*e*r+t,Fa*t),r)}function pr(e,t){let n=Zt(
e,t),r=T(n<Ju?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Ju?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Ht(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function un(
e){
let t=Ju,n=Cg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function Ma(e){let t=[...e].sort(Ht),n=t.length>>1;return t.length%2===1?t[n]:un([t[n-1],t[n]])}
function La(e){
let t=Cg;for(let{d:n}of e)t%n!==Ju&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Sd(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Ed=BigInt(0),NL=BigInt(100),IL=BigInt(
1e4),$L=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function Cd(e){if(!$L(e))return null;let t=e.map(l=>Vu(l.weight)),n=e.map(l=>Vu(l.
max)),r=t.reduce((l,c)=>l+c,Ed);if(r<=Ed||n.some(l=>l<=Ed))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>NL*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let d=Vu(l),p={parts:d,exact:new _e(d,IL)};return s.set(l,p),p};return l=>{let c=Ed,d=l.map((p,y)=>{
let w=u(p);return c+=i[y]*w.parts,w.exact});return{score:new _e(c,a),marks:d}}}function _L(e,t){let n=je(
e,t),r=Cd(n),o=e.settings.conflicts==="exclude"?Or(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&b.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function FL(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function bk(e,t,n,r){let o=_L(e,t),i=et(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:FL(d)}]:[]}),u=new h,l=[];for(
let c of r){
let d=new h;for(let{judge:p,rows:y}of s){let w=y.get(c.code),S=w?o(p,c,w):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Rd(e){let t=new h;
for(let{category:n}of e){let r=j(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(j(n.category)))!=null?r:null}}m();function ja(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Wo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var yn=BigInt(0),Yu=BigInt(1);function vk(e,t){let[n,r]=[e,t];for(;r!==yn;)[n,r]=[r,
n%r];return n}
var wk=BigInt(1)<<BigInt(64);function Dd(e,t){let n=e/t,r=(e-n*t)*wk/t;return b(n)+b(r)/b(wk)}
function kk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=Yu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>yn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function ML(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==yn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function LL(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return xk(t)}var xk=e=>v.from(
e).reduce((t,n)=>t/vk(t,n)*n,Yu);function za(e){var w,S,A,P,N;let t=LL(e),n=new k;for(let{code:I}of e.
entries)for(let _ of(S=(w=e.readings.get(I))==null?void 0:w.keys())!=null?S:[])n.add(_);let r=v.from(
n).sort(),o=new h(r.map((I,_)=>[I,_])),i=new h,a=new h,s=yn,u=0;for(let{code:I}of e.entries){let _=v.
from((A=e.readings.get(I))!=null?A:[],([F,{score:B}])=>({judge:o.get(F),value:B.s*B.n*(t/B.d)})).sort(
(F,B)=>F.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:F})=>F).join(),L=(P=i.get(M))!=
null?P:{judges:_.map(({judge:F})=>F),entries:[],sums:_.map(()=>yn)};i.set(M,L);let z=yn;for(let[F,{
value:B}]of _.
entries())L.sums[F]=L.sums[F]+B,z+=B,s+=B*B;L.entries.push({code:I,total:z}),a.set(_.length,((N=a.get(
_.length))!=null?N:yn)+z*z),u+=_.length-1}let l=xk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>yn)),
d=r.map(()=>yn);for(let{judges:I,entries:_,sums:M}of i.values()){let L=l/BigInt(I.length),z=L*BigInt(
_.length),F=L*M.reduce((B,W)=>B+W,yn);for(let[B,W]of I.entries()){let q=c[W];for(let Z of I)q[Z]=q[Z]-
z;q[W]=q[W]+l*BigInt(_.length),d[W]=d[W]+l*M[B]-F}}let p=v.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
yn),y=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:y,
freedom:u,
...ML(c)}}m();m();function jL(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[y,w]=[p[n],p[r]];p[n]=s*y-u*w,p[r]=u*y+s*w};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[y,w]=[c[p],d[p]];c[p]=s*y-u*w,d[
p]=
u*y+s*w}c[r]=0,d[n]=0;for(let p of t)l(p)}function Tk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))jL(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Sk=.01,Xu=1e4,Ek=20,zL=60;function Od({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Tk(e.map(d=>d.map(p=>Dd(p,r)))).slice(a),u=t.map(d=>Dd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,y,w)=>p+y*u[w],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,Dd(o,n*n*r)-c),freedom:i}}var Ad=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Ck(e,t){let{axes:n,freedom:r}=e,o=Ad(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Pd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Ad(e,
Xu)===0)return Xu;let o=Ek*g.log10(Xu/Sk),i=d=>Sk*10**(g.min(g.max(d,0),o)/Ek),a=0,s=b.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=Ck(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>Ck(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<zL;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Nd=9,Og=9;function BL(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Pd(Od(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(Og));return{value:
r,
origin:r>=Xu?"no-judge-effect":"estimated"}}function UL(e){let[t="0",n="0"]=e.toExponential(Og-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(Og-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new _e(r,
i):new _e(r*i);return{over:a,under:s}}function WL({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=UL(o),s=i===yn,u=e.map((c,d)=>c.map((p,y)=>s?r[d]===r[y]?p+n:p:d===y?a*p+i*n:a*p)),l=s?Yu:a;
return kk(u,t.map(c=>l*c))}function KL(e,t){let n=za(e),r=BL(n,t),{numerators:o,denominator:i}=WL(n,
r.value),a=i*n.unit,s=Wo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((y,w)=>y+o[w],
yn),p=BigInt(l.length);return c.map(({code:y,total:w})=>[y,s?new _e(w,n.unit*p):Dg(w*i-d,a*p,Nd)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,Dg(o[c],a,Nd)])),scores:new h(u)}}var Rk=new O;
function Fi(e,t){var o,i;let n=(o=Rk.get(e))!=null?o:new h;Rk.set(e,n);let r=(i=n.get(t))!=null?i:KL(
e,t);return n.set(t,r),r}m();m();var Qu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Id=e=>[...e].sort((t,n)=>Ht(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ko(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=Qu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var el={
better:"higher",unit:"points",precision:null,scores:e=>Ko(e,t=>un(t.map(({score:n})=>n)))};var Dk={
better:"higher",unit:"points",precision:Nd,exactOn:Wo,scores:(e,t)=>Wo(e)?el.scores(e,t):Fi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=el.scores(e,t),r=Wo(e)?null:Fi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:qt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Ok={better:"higher",unit:"points",precision:null,scores:e=>Ko(e,t=>Ma(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Id(Qu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var $d=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function _d(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function GL(e){
let{units:t}=La(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new _e(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Ak=e=>_d($d(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:GL(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Pk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...Ak(e)].map(([t,n])=>[t,un(n.map(({rank:r})=>r))])),working:e=>{let t=Ak(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var tl=3;function Nk(e){
if(e.length<tl)return{kept:e,dropped:null};let t=s=>u=>Ht(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Id(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Ik={better:"higher",unit:"points",
precision:null,
scores:e=>Ko(e,t=>un(Nk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Nk(Qu(e,t)).dropped}}]};m();var Mi=BigInt(0),Ag=BigInt(10),qL=30,Ba=Ag**BigInt(qL),ZL=20,_k=12;
function HL(e){if(e<=Mi)return Mi;
let t=Ag**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function JL(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=La(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,w)=>y+w,Mi),u=r.map(y=>i*y-s),l=u.reduce((y,w)=>y+w*w,Mi),c=HL(a*l*Ba*Ba),
d=l===Mi,p={judge:e,entries:t.length,mean:new _e(s,i*o),sd:d?new _e(0):mr(new _e(c,Ba*a*i*o),_k)};
return n.
map((y,w)=>({...p,score:y,z:d?Mi:u[w]*c/l}))}var $k=e=>_d($d(e).map(t=>({entries:t.entries,values:JL(
t)})));function VL(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Mi);return mr(new _e(BigInt(
50)*
Ba*t+Ag*n,Ba*t),ZL)}var YL=e=>mr(new _e(e,Ba),_k),Fk={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...$k(e)].map(([t,n])=>[t,VL(n)])),working:e=>{let t=$k(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:YL(i.z)}))}}]}}};var nl={
mean:el,trimmed:Ik,median:Ok,"rank-sum":Pk,"z-score":Fk,adjusted:Dk};var Zn=e=>nl[e],Hn=e=>nl[e].unit;
m();function so({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Fd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:so(e,t))!=
null?n:e.settings.top}m();function Md(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function rl(e,t,n){
return n==="higher"?Ht(t,
e):Ht(e,t)}function Mk(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Pg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Pg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Mk(
s,(u,l)=>rl(u.value,l.value,n.better)).flatMap(u=>Pg(u.map(({contender:l})=>l),r))}function Lk(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Zt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=Mk(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Pg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var y;let p=(y=d.steps[d.steps.length-
1])!=null?y:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function XL(e){
return e.map((t,n)=>({criterion:t,index:n,weight:qt(t.weight)})).sort((t,n)=>Ht(n.weight,
t.weight))}function QL(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,un(i)]]:[]}))}}var jk={metrics:({panel:e})=>XL(e.criteria).
map(({criterion:t,index:n})=>QL(e,t,n))};m();function ej(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=La(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function zk(e,t){let n=e.judges.map((
{
code:r})=>ej(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function Bk(e,t){let n=zk(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function tj(e,t){let n=zk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new _e(r[
i])]))}
var Uk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>tj(e,t.map(({code:n})=>n))}]}
;m();var Wk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ko({...e,entries:t},n=>Ma(
n.map(
({score:r})=>r)))}]};m();var Kk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Zn(t.method).better,values:()=>n}
]}};m();var Gk={metrics:()=>[]};var qk={criteria:jk,median:Wk,majority:Uk,previous:Kk,shared:Gk};
function Zk(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>qk[r].metrics(t))}m(
);function nj(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):qt((r=n.
weight)!=null?r:0)}}function ol(e,t,n){let r=nj(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:a}]}}function Ld(e,t,n,r){
let o=ol(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=Sd(o(i,a)))!=null?s:a]}))}m();m();m();
function fr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ua({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Hk=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Ua(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...ja(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function rj(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=j(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Jk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ua(e,"institution-full",r=>rj(r,n))};m();var Vk=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=qt(t.passingScore),
i=a=>rl(r(a.score),o,n)<=0;return Ua(e,"below-passing-score",a=>a.filter(i))};m();var Yk=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
w;let a=fr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(w=a[s.length])==null?void 0:w.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var oj=[Vk,Hk,Jk,Yk];function ij({contenders:e}){var r;let t=fr(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function jd(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=oj.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(ij))}}m();
m();m();m();var Wa={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Li(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=Wa[t][b(
r)-1])!=null?i:""} ${n}`}var aj=["","pebruari","","","","","","agt","","","nopember",""];function Xk(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Wa.id[i],Wa.en[i],aj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Wa.id.findIndex(n);return r<0?null:r+1}var bn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>bn(T(e),t);function qe(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Li(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${qe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?T(e).toUpperCase():sj(e)}\u201D`}var sj=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return Qk(e,t,t==="id"?"dan":
"and",n)}var Ng=(e,t)=>Qk(e,t,t==="id"?"atau":"or",e.length);function Qk(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Ye({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?G(t,"id"):`${G(t,"id")} (${e})`}var uj=5;function ex({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<uj);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<tl),s=l=>l.map(({entry:c})=>Ye(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Pn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var tx=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Ig(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function zd({standings:e}){return e.map(t=>({standing:t,rank:Pn(t)})).sort(
(t,n)=>t.rank-n.rank)}var nx=(e,t)=>e.every(({code:n})=>t.has(n));function rx(e,t,n,r){let o=new h(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Ig(t,n),a=new h(t.map(s=>[s.entry.code,Ye(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,A=[])=>{var _;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:S,
others:A,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let y=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return y.length>0?p("taken",y.map(S=>Ye(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function lj(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Bd(e,t){let n=lj(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function cj({contenders:e},t){let n=fr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function dj({contenders:e},t){let n=fr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(Bd(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function ox(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>cj(u,d)),...dj(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&nx(d.entries,o))return[];let p={...d,entries:d.entries.map(Ye),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function ix(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function ax(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,mr(i,t)]))}function mj(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
rl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Md(a,s,t):null})}function pj(e,t){
return new h([...ja(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:fr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var fj={category:null,categoryRank:null};function ji(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=so(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Zn(o.method),{better:d}=c,p=ax(c.scores(t,o),c,[t]),y=o.carryOver?ax(Ld(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,w=t.entries.flatMap(B=>{let W=y.get(B.code);return W?[{entry:
B,
score:W}]:[]}),S=Zk(o.tieBreaks,{panel:t,previous:n}),A=Lk(w,S,o.decimals,d),P=B=>mr(B,o.decimals),N=Rd(
e.entries),I=tx(a,r),_=jd(Ig(A,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?pj(A,N):null,L=mj(A,d),z=A.map((B,W)=>{var ee,be,ve,Fe,pe,ue;let{code:q}=B.entry,
Z=(ee=_.places.get(q))!=null?ee:null,X=I.get(q);return{...B,stageScore:p.get(q),judgeScores:new h([
...(be=
t.readings.get(q))!=null?be:[]].map(([St,ye])=>[St,ye.score])),margin:(ve=L[W])!=null?ve:null,
advances:Z!==
null,place:Z,title:ix(a,s,(Fe=Z==null?void 0:Z.place)!=null?Fe:null),prize:u&&Z!==null?Bd(o.prizes,Z):
null,...(pe=M==null?void 0:M.get(q))!=null?pe:fj,cutNote:(ue=_.notes.get(q))!=null?ue:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),F=u?ox(a,_.races,s,o.prizes,I):[];return{...l,standings:z,findings:
[
...ex(t,o),...F,...rx(a,A,I,_.notes)]}}m();function Go(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var sx=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function ux(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function lx(e,t,n){let r=sx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:ux(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function cx(e,t){let n=sx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=ux(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function dx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function mx(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>ji(e,bk(e,t,i,N),I,o),s=Go(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=dx(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),y=new k(e.stages.slice(r.length+1).map(N=>N.name)),w=dx(n.filter(N=>y.has(N.stage))),
S=d.filter(N=>w.has(N.code)),A=S.length===0?u:lx(u,p(S),w),P=p(d);return{...cx(A,P),whole:P}}m();m();
var gj=2;function px(e,t){var l;if(Wo(e))return new k;let n=za(e),r=Od(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Pd(r,n.judges.length))!=null?l:1,s=Ad(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:w,vector:S,right:A}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*A/(
w+
a),p+=s*P**2/(w+a)}let y=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,y)&&g.abs(d)>gj*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function fx(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Zt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function gx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Zn(r).unit!=="points")return[];let u=px(n,.5/10**a);if(u.
size===0)return[];let l=Fi(n,"auto").scores,c=fx(new h(o.map(({entry:y,score:w})=>[y.code,w])),a),d=fx(
s?Ld(e,t,i,l):l,a),p=n.entries.filter(({code:y})=>u.has(y)).map(y=>({entry:Ye(y),places:g.abs(c.get(
y.code)-d.get(y.code))})).sort((y,w)=>w.places-y.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Jn(e){
let t=g.floor(e/26);return(t>0?Jn(t-1):"")+T.fromCharCode(65+e%26)}function Ie(e,t,n=1,r=1){
let o=`${Jn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Jn(t+r-1)}${e+n}`}var hx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function qo(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=hx(t);u<=hx(r);u++)i.push({row:s,
column:u});
return i}var yx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new h;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ie(s,r),params:u}]})}};m();var bx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let a=j(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ie(s.row,r),params:u}]})}};m();m();
m();function wx(e,t,n){var y,w;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let A=(w=(y=e.marks.get(S))==
null?void 0:y.kind)!=null?w:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function il(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var hj=864e5,yj=R.UTC(1899,11,30);function bj(e,t){
return g.round(e*100+t)/100}function vx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return A?
il(
[b(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-yj)/hj);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
y=g.round(p*100)/100,w=d>0&&g.abs(p-y)*86400<1,S=c===0;return il([...w?[y]:[],...S?[bj(d*24+u,l)]:[]],
n,r)}m();var wj=/^\d+$/,vj=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,kj=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,xj=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
Tj=/^\d*[.,]\d+$/;function Sj(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function Ej(e){let t=[];return wj.test(e)&&
t.push(b(e)),vj.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),kj.test(e)&&t.push(b(e.replace(
/,/g,""))),xj.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),Tj.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function Ud(e,t,n){let r=/^([+-]?)(.*)$/.exec(Sj(e));if(r===null)return null;
let o=Ej(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:il(o,t,n)}var Cj=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Wd(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:vx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
Cj.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Ud(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function kx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&Rj(n,i,{line:r,criterion:o,at:i.
at})}return n}function Rj(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Wd(t.raw,r)})}}m();function Dj(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Wd(e.raw,
t);return n==="text-number"||n==="date"}function Oj(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||Dj(
o,r)})}function xx(e,t){return e.rows.filter(n=>Oj(n,t))}function al({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Kd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function Aj(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function Pj({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of Aj(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>wx(c,t,l)))}return i}function Tx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=Pj(e),u=v.from(s.values()).flat(),l=r===null?[]:xx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:kx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function uo(e){return e.competition.settings.missing==="assigned"}function Ka(e){
return e.provisional||
uo(e)?"warning":"error"}function Gd(e){return e.provisional?"warning":"error"}function Nj(e,t){var r;
return al(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Sx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>uo(e)?
!t.some(o=>Nj(o,r)):t.every(o=>al(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Gd(e),params:{
entry:Ye(r)}}))}};m();m();function Ga(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Kt=(e,t)=>({entries:[Ye(e)],criteria:t===void 0?[]:[t.name],cells:1});
function qd(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Ex=3;function zi({entries:e},t){
return e.
length<=Ex?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function Ij({criteria:e},t){return e.
length<=Ex?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Et(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${zi(e,t)} ${r} ${Ij(e,t)}${e.cells===1?
"":` (${n})`}`}function wn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Cx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Kt(a),reason:s};return Ga(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function $j({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new h;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let w of n){let S=c.row.marks.get(w);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let y=r.get(u);y?y.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var Rx=new O;function Dx(e){var n;let t=(n=Rx.get(e))!=null?n:
$j(e);return Rx.set(e,t),t}var gr=e=>Dx(e).byJudge,qa=e=>Dx(e).byEntry;var _j=1e-4;function Fj(e){
var r;let t=new h;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Mj=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Ox={scope:
"stage",find:e=>{if(!gr(e).some(Mj))return[];let t=gr(e).map(o=>({rows:o,...Fj(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>_j)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Ax={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Ga(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Kt(a)}}))))}
;m();m();function Zd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Px=e=>g.round(e*100)/100,Nx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:qa(e).flatMap(o=>{let i=o.map(({marks:l})=>Zd(l,t)),[a,s]=[g.min(...i),
g.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ye(o[0].
entry),low:Px(a),high:Px(s),limit:r}}]})}};m();m();function sl(e,t){var i;let n=new h,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var Lj=1e-6,jj=.9,zj=.5;function $x({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Bj(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=$x(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Ix=({same:e,marks:t})=>t===0?0:e/t;function Uj(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
$x(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Wj(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function Kj(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return sl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,y)=>p+y[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var _x={scope:"stage",find:e=>{
let t=Bj(qa(e),e.sheetViews.length),n=t.filter(u=>Ix(u)>=jj);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(Ix)),i=new h(gr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,Uj(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));return Wj(c/d,p,zj*d)<=Lj});return Kj(e,
s)}};m();m();function Fx(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Mx(e,t,n){var y,w,S,A;let r=new h;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new h(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(w=l[0])!=null?w:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=Fx([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?S:Fx([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var Lx={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(y=>y.complete&&!y.excluded)}).map(d=>d.judge.
code)])),i=sl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(c=>[c.judge.
code,c])),s=new h(e.reached.map(c=>[c.code,Ye(c)])),u=Mx(i,o,(c,d)=>!al(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var jx={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ye(i.entry),rows:u}}]}))};m();
function Gj(e){return e.sheet===null||!e.touched||Kd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ye)}var zx={scope:"stage",find:({check:e,sheetViews:t})=>uo(e)?[]:t.flatMap(n=>{let r=Gj(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Gd(
e),tab:n.tab,params:o}]})};m();m();m();var qj=6,Zj=14;function Hj(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let y=e[c-1]===t[p-1],w=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(y?0:1),w?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var Bx=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Jj(e,t){let[n,r]=[Bx(e),Bx(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function hr(e,t){let[n,r]=[j(e),j(t)],o=g.min(n.length,r.length);if(n===r||
o<qj||Jj(e,t))return!1;let i=o<Zj?1:2;return Hj(n,r,i)<=i}var Ux=(e,t)=>t===""?[]:e.filter(n=>j(n.name)===j(
t));function Hd(e,t,n){var a;let[r,o]=Ux(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>j(s.name)===j(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function Wx({row:e,entry:t},n){return!hr(e.name,t.name)||Ux(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&hr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Kx=(e,t)=>e.length>=8&&
t.startsWith(e);function Vj({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[j(e.name),j(t.name)];return n!==""&&n!==r&&!Kx(n,r)&&!Kx(r,n)}
function Yj({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(Vj);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>j(i)));return r.filter(
({row:i})=>o.has(j(i.name)))}var Gx={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Yj(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...Wx(n,e.check.competition.entries),params:a}}))};m();var qx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Hd(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function Xj(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Kd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ga(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Hd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var Zx={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>Xj(n,e.criteria,e.competition.entries))};m(
);var Hx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Kt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var Jx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Kt(a.entry,s)}}))})};m();m();var Qj=/^(\d+)(?:[.,](\d+))?\s?%$/;function ez(e,t){var r;
let n=typeof e=="string"&&t===100?Qj.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Za({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",ez(e.value,o));default:return{}}}var Vx={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Kt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Za(o),
params:s}]}))};m();function tz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(uo(e)&&n.blank)}var Yx={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>tz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Ka(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Kt(o.entry,i)}})))};m();var Xx={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Kt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Za(o),params:c}]}))};m();var Qx={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Kt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var e0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Jd(e){return e0(Float64Array.from(
e).sort(),e.length)}var ul=[];function $g(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&ul[i-1]>o;i--)ul[i]=ul[i-1];ul[i]=o}return n===0?b.NaN:e0(ul,n)}var t0=5,
_g=.25,nz=1.4826,rz=1.645,oz=.02,iz=8,az=400;function r0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-$g(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-$g(o,r):a}}function sz(e){let{
criteria:t}=e.
check,n=gr(e).map(o=>t.map((i,a)=>o.length===0?0:Jd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function n0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(oz,nz*n,t[g.floor(.9*t.length)]/rz)}function uz(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<iz)return null;let r=g.max(1,g.floor(n.length/az)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>r0(i,a,u))});return{
fromOthers:n0(
o.map(i=>i.fromOthers)),fromOwn:n0(o.map(i=>i.fromOwn))}}var lz=e=>g.max(...e)-g.min(...e);function cz(
e){
let t=e.byCriterion.map(n=>lz(n)>=_g);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=r0(e,r,i);a*s>0&&g.abs(a)>=_g&&g.abs(s)>=
_g&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var o0={scope:"stage",find:e=>{
let t=qa(e).filter(o=>o.length>=3).map(sz(e)),n=t.flatMap(cz);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?uz(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<t0*u.fromOthers||g.abs(s)<t0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],y=g.round((p-a*(d-c))*100)/100,{sheetView:w,entry:S}=o,
A={judge:w.judge.code,entry:Ye(S),criterion:l,value:p,others:y};return[{code:"SCORE_OUTLIER",
severity:"info",tab:w.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function Vd(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function ll(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function dz(e){
return e.kind==="score"?g.round(e.value*1e4)|0:Vd(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var i0=new O;
function mz(e){var n;let t=(n=i0.get(e))!=null?n:{byCode:Vd(e.code),byName:Vd(e.name)};return i0.set(
e,t),t}var Fg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),a0=new O;function cl(e,t){let n=a0.
get(e),r=n===void 0?pz(e,t):n;return a0.set(e,r),r}function pz(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:Vd(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let y=(ll(
d,0)&65535)%12;c[y]=c[y]+ll(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,y=0;for(let{name:S,digest:A}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?y+=1:p=p+ll(A,dz(P))|0}if(y===o.length)continue;let w=mz(d);i+=1,a=a+ll(p,1)|0,s=s+ll(
p,2)|0,u(n,w.byCode,p),u(r,w.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Fg(c,3)).join("");
return`${Fg(a,12/2)}${Fg(s,12/2)}${l}${i}`}var Yd=e=>b(e.slice(84));function s0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var u0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Yd(e)===Yd(t)&&g.min(s0(e,t,12),s0(e,t,48))>=3;var l0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:cl(s,o);if(u===void 0||l===null||!u0(u,l))return[];let c={judge:i.
code,rows:Yd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var d0=3,
m0=.2,fz=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function gz({criterion:e,highest:t,
others:n}){return n.length>=d0&&t<=m0*e.max&&2*t<fz(n)}var c0=(e,t)=>e.map(({marks:n})=>n[t]),p0={
scope:"stage",find:e=>{let t=gr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<d0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...c0(n,c)),y=d<=m0*l.max?t.flatMap(w=>w===n?[]:c0(w,c)):[];
return{
criterion:l,highest:d,others:y}}).filter(gz);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Jd(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var f0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Kt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Za(o),params:s}]}))};m();var Xd=e=>e.reduce((t,n)=>t+n,0),g0=(e,t)=>Xd(e.map((n,r)=>n*t[r].weight)),
hz=[{basis:"sum",of:Xd},{
basis:"mean",of:e=>Xd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>g0(e,t)/Xd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:g0},{basis:"score",of:Zd}];function yz(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Ud(e,0,1e6):null}function bz(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function wz(e,t,n){let r=e.flatMap(i=>{let a=yz(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=hz.map(i=>({...i,off:r.filter(({row:a,total:s})=>!bz(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Ye(s),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var h0={scope:
"stage",find:e=>gr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:wz(t,n,e.check.criteria)})};m();m();m();
function yr(e,t){var n;return(n=e(t))!=null?n:{}}var Qd=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Hn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...yr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var em=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...yr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var y0={scope:"workbook",checks:[Qd,em]};m();m();m();function ht({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...yr(e,t),params:l}}var tm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[ht(e,{
kind:"setting",key:"method"},n)]};m();var nm=e=>{var y,w,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:j(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>Ye(A)),l=(w=(y=r[r.length-1])==null?void 0:y.name)!=null?w:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new h;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>ht(e,i(A),c)),...p.map(A=>{let P=A.entry.category;return ht(e,i(A),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var rm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[ht(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Mg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var om=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Mg(t.map(({name:s})=>j(s))),i=Mg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return Mg(u.map(({name:l})=>j(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return ht(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return ht(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return ht(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var im=e=>e.competition.stages.flatMap((t,n)=>{let r=so(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[ht(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var am=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&so(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=v.from({length:o},(d,p)=>{var y;return(y=t.prizes[p])!=null?y:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[ht(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>ht(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var sm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[ht(
e,{kind:"stage",index:n,column:"name"},r)]});m();var um=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[ht(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>ht(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>ht(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var b0={scope:"workbook",checks:[tm,om,um,sm,rm,nm,im,am]};m();m();var lm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=yr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=yr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var cm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...yr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var w0={scope:"workbook",checks:[cm,lm]};m();var v0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Jn)}}]}))};m();function vz(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var k0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>vz(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var dm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function kz(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var x0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(kz).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ka(e),tab:n,params:{judge:r.code}}))};
m();var T0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ka(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var S0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ha={TAB_MISSING:T0,TAB_EMPTY:
x0,TAB_UNPROTECTED:S0,STAGE_NOT_BEGUN:dm,COLUMN_MISSING_CRITERION:k0,
COLUMN_DUPLICATE_CRITERION:v0,ROW_MISSING_ENTRY:zx,ROW_WITHOUT_CODE:Zx,ROW_UNKNOWN_ENTRY:qx,
ROW_DUPLICATE_ENTRY:jx,
ROW_NAME_MISMATCH:Gx,SCORE_ROWS_PERMUTED:l0,SCORE_MISSING:Yx,SCORE_NOT_NUMBER:Xx,SCORE_TEXT_NUMBER:
f0,
SCORE_IS_DATE:Vx,SCORE_OUT_OF_RANGE:Qx,SCORE_ERROR:Hx,SCORE_FORMULA:Jx,SCORE_SCALE_SUSPECT:p0,
SCORE_OUTLIER:o0,
TOTAL_MISMATCH:h0,JUDGE_NO_VARIANCE:Ox,JUDGES_IDENTICAL:_x,JUDGES_DISAGREE:Nx,JUDGE_CONFLICT:Cx,
JUDGE_RECUSED:Ax,
ENTRY_UNSCORED:Sx,PANEL_DISCONNECTED:Lx,ENTRY_DUPLICATE_CODE:yx,ENTRY_DUPLICATE_NAME:bx,
SETTING_INVALID:b0,
WEIGHTS_INVALID:w0,METHOD_CAUTION:y0};var xz=f.values(Ha).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Lg=e=>xz.flatMap(t=>t.find(
e));m();m();m();var Tz=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],Sz=10;function Ez({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!Tz.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function Cz(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function Rz(e){
let[t]=e,n=e[e.length-1];if(e.length<Sz||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:qd(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function E0(e){let t=[],n=new h;for(let r of e){let o=Ez(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>Cz(r).flatMap(Rz))]}function Dz(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function mm(e){let t=[],n=new h;for(let r of Dz(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var C0=({row:e,column:t})=>`${e}:${t}`;function Oz({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(C0({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:qd(r)}}}function Az({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function R0(e){var o;let t=new h,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=Az(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new h};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(C0(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>mm(i.cells).map(a=>({draft:Oz(i,a),block:a})));return[...n,...E0(r)]}m();
function Pz(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function Nz(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Or(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var w,S,A,P;let d=new h;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),y=(w=e.sheets.get(c.code))!=null?w:null;
return Tx(
{judge:c,tab:(P=(A=y==null?void 0:y.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:Pz(e,l)}}var D0=new O;function pm(e){
var n;
let t=(n=D0.get(e))!=null?n:Nz(e);return D0.set(e,t),t}var Iz=f.values(Ha).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function $z(e){let t=new h(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function _z({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ie(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function jg(e){let t=pm(e),n=t.begun?Iz:[dm];return R0(n.flatMap(r=>r.find(t))).sort($z(t)).
map(r=>_z(r,e.stage.name))}m();var O0=[tm,Qd,cm,em,om,um,sm,lm,rm,nm,im,am],Fz=f.values(Ha).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),Mz=[...O0,...Fz.filter(e=>!O0.includes(e))];
function zg(e,t=()=>null){return Mz.
flatMap(n=>n({competition:e,locate:t}))}m();function Bg(e){return pm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=uo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var P0=31,Lz=/[\u00b7\-\u2013|:_]/u;function lo(e){let t=[...e];return t.flatMap((n,r)=>{
if(!Lz.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var jz=/[[\]:*?/\\]/g,dl=e=>e.replace(jz," ").replace(/\s+/g," ").trim();
function zz(e,t){
let n=P0-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Ja=(
e,t)=>zz(
dl(e.name),dl(t.code)),Bz=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function ml(e,t,n){
let r=H.
ranking[n],o=P0-r.length-3,i=(u,l)=>Bz(dl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function N0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return j(n)===j(dl(t.name));let r=j(n.slice(0,-1));return r!==""&&j(dl(t.name)).startsWith(
r)}function fm(e,t){var o;let n=Uz(e,t),r=n.filter((i,a)=>n.findIndex(s=>Kz(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Uz(e,t){let n=A0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Wz(e,t,r):A0(e,t,Ug)}var Ug=(e,t)=>j(t)!==""&&j(
t)===j(e.name),A0=(e,t,n)=>lo(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>N0(r,i)).flatMap(i=>et(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Wz=(e,t,n)=>et(t,n).filter(r=>J(r.code)===J(e)||
Ug(r,e)||lo(e).some(({left:o,right:i})=>N0(o,n)&&Ug(r,i))).map(r=>({stage:n,judge:r})),Kz=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var I0=e=>e.severity==="error";function Ct(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...zg(n,e.locate)],a=[],s=[],u=!i.some(l=>I0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Go(n,a):null,y={competition:n,stage:l,criteria:je(n,l),
judges:et(
n,l),sheets:new h(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var _;
return(_=
N.scoreTab)!=null?_:Ja(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...jg(
y)),p!==null&&s.push(...Bg(y));let w=N=>N.stage===l.name&&(I0(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(w)){u=!1;continue}let S=mx(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...gx(n,S,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(w)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();function $0(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var Gz=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
qz=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Zz=/(?:^|[^\p{L}])(?:juri|judge)/iu,_0=e=>f.values(H).some(t=>De(e,t));function Bi(e){let t=e.trim();
return _0(t)||Gz.test(t)?!1:qz.test(t)?/^(?:hasil|results?)/i.test(t)&&Zz.test(t):!0}var pl=e=>!Bi(e)&&
!_0(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var gm=new h;
function M0(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:fm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var L0=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function j0(e,t,n=gm){let r=M0(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>L0(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Wg=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function z0(e,t,n=gm){let r=Vn(e,t,n);return e.flatMap(o=>{var s;if(!Wg.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Wg.test(i);)i=i.replace(Wg,"").trim();let a=(s=r.find(u=>j(u.name)===j(i)))!=
null?s:fm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var F0=e=>J(e).replace(
/\p{N}+/gu,
"#");function B0(e,t,n=gm){let r=new k(t.judges.map(a=>F0(a.code))),o=new k(t.stages.map(a=>j(a.name))),
i=new k(Vn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||fm(a,t)!==null)return[];let s=lo(
a).find(({left:u,right:l})=>o.has(j(u))&&r.has(F0(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Vn(e,t,n=gm){let r=M0(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>L0(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Hz(e,i,et(t,i))}function Hz(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(Bi))for(let{left:c,right:d}of lo(l)){let p=n.filter(w=>Kg(d,w)),[y]=p;y===void 0||p.length>1||
j(c)===""||r.set(j(c),[...(s=r.get(j(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Kg=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||j(e)===j(t.name));m();m();m();function U(e){return e===void 0||e===""?"":typeof e=="object"?
e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Yn(e.date):T(e).trim()}var Yn=e=>e.replace("T"," "),fl=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function lt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var Jz=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Gg(e,t,n){return t<1||t>12||n<1||n>Jz(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Zo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Gg(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Gg(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Xk((a=o[2])!=null?a:"");return i===null?null:Gg(b(o[3]),i,b(o[1]))}function U0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var Va=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var qg=10,Ho=25;function gl(e,t,n=qg){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function ct(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=gl(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function tt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ie(t,r)}}var W0=(e,t)=>e.
columns.map(n=>n.header[t]);function K0({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return tt(e.settings,t.settings.
get(n.key),"value");case"prize":return tt(e.settings,t.prizes.get(n.place),"value");case"entry":
return tt(
e.entries,t.entries[n.index],n.column);case"stage":return tt(e.stages,t.stages[n.index],n.column);
case"criterion":return tt(e.criteria,t.criteria[n.index],n.column);case"judge":return tt(e.judges,t.judges[
n.
index],n.column)}}}m();var Vz=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),G0=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&Vz(i.value,o)})),Yz=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function q0(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!Yz((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Ar="General",Z0=e=>e===Ar||e.startsWith(
"0");var me=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
Ui="@",H0="d mmmm yyyy",hl={part:"settings",tab:H.settings,columns:[me("key","Kunci","Key",220),me(
"value","Nilai","Value",380)]},yl={part:"stages",tab:H.stages,columns:[me("order","Urutan","Order",
70,
Ar),me("name","Tahap","Stage",200),me("weight","Bobot","Weight",80,Ar),me("advance","Lolos",
"Advance",
80,Ar),me("title","Predikat","Title",240),me("form","Bentuk","Form",110),me("date","Tanggal","Date",
140,H0),me("scoreTab","Tab Nilai","Score Tab",180)]},bl={part:"criteria",tab:H.criteria,columns:[me(
"stage","Tahap","Stage",180),me("name","Kriteria","Criterion",200),me("weight","Bobot","Weight",80,
Ar),
me("min","Min","Min",70,Ar),me("max","Maks","Max",70,Ar),me("description","Uraian","Description",380)]}
,
br={part:"entries",tab:H.entries,columns:[me("code","Kode","Code",80,Ui),me("name","Nama Inovasi",
"Innovation",320),me("institution","Instansi","Institution",240),me("category","Kategori","Category",
120),
me("unitType","Jenis Unit","Unit Type",120),me("innovator","Inovator","Innovator",200),me("contact",
"Narahubung","Contact",160),me("phone","No. WA","Phone",120,Ui),me("email","Email","Email",180),me(
"link","Tautan Proposal","Proposal Link",180),me("status","Status","Status",160),me("reason",
"Alasan",
"Reason",240)]},Wi={part:"judges",tab:H.judges,columns:[me("code","Kode","Code",70,Ui),me("name",
"Nama","Name",220),me("role","Peran","Role",110),me("institution","Instansi","Institution",240),me(
"email","Email","Email",200),me("phone","No. WA","Phone",120,Ui),me("stages","Tahap","Stages",180),
me("conflicts","Benturan","Conflicts",180,Ui)]},wl={part:"institutions",tab:H.institutions,columns:[
me("name","Instansi","Institution",280),me("parent","Induk","Parent",240),me("unitType","Jenis Unit",
"Unit Type",140),me("required","Wajib","Required",80)]},Ya={part:"plenary",tab:H.plenary,columns:[me(
"stage","Tahap","Stage",160),me("entry","Kode","Code",80,Ui),me("computed","Peringkat Hitung",
"Computed Rank",90,"0"),me("rank","Peringkat Putusan","Decided Rank",90,"0"),me("reason","Alasan",
"Reason",420),
me("votesFor","Setuju","For",80,"0"),me("votesAgainst","Tidak","Against",80,"0")]},Ki={part:
"objections",tab:H.objections,columns:[me("date","Tanggal","Date",120,H0),me("sender","Pengirim",
"Sender",180),
me("entry","Kode","Code",80,Ui),me("text","Isi","Text",360),me("answer","Jawaban","Answer",360),me(
"ruling","Putusan","Ruling",200),me("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Zg=[hl,
yl,bl,br,Wi,wl];m();m();function Pr(e){var o;let t=[],n=(i,a)=>tt(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(re(u))return null;let l=lt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=lt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=gn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function hm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=tt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Jo=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function J0(e,t){let n=Pr(e),r=Jo(n,"name"),o=r.every(a=>re(a.cell(
"weight")));return{items:r.map(a=>Xz(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function Xz(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function V0(e){
let t=Pr(e);hm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>Qz(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function Qz(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Bo))!=null?r:"running",reason:n("reason")}}m();
function Y0(e){let t=Pr(e),n=Jo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",On))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function X0(e,t){let n=Pr(e);hm(n,e,"code");
let r=Jo(n,"code");return{items:r.map(o=>eB(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function eB(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Hg(
Va(e.cell("stages")),t),conflicts:Va(e.cell("conflicts"))}}function Hg(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=j(e.slice(0,o).join(" ")),a=t.find(s=>j(s)===i);if(a!==void 0)
return[a,...Hg(e.slice(o),t)]}return[n,...Hg(r,t)]}m();function Q0(e){let t=Pr(e),n=tB(Jo(t,"name"));
return{items:n.map(o=>nB(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function tB(e){let t=n=>{var r;return(r=lt(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function nB(e,t){let n=t.cell("date"),r=oB(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&Zo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ia),
date:Zo(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var rB=/;|^\s*\d+\s*[:=]/m;
function oB(e){if(e==="")return null;if(!rB.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Xa=["criteria","median","majority",
"previous","shared"];m();m();var eT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var tT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var nT={kind:"texts",word:$(
"Admin","Admin")};m();var rT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:On};m(
);var oT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var iT={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var aT={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var sT={kind:"text",word:$("Kota","City")};m();var uT={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var lT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var cT={kind:
"text",word:$("Tembusan","Copies")};m();var dT={kind:"text",word:$("Batas Waktu","Deadline")};m();
var mT={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var pT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var fT={kind:"text",word:$("Nomor SK","Decree Number")};m();var gT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var hT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var yT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var bT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var wT={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var vT={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:On};m();var kT={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var xT={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Qa=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var TT={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var ST={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var ET={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var CT={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var RT={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var DT={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Vo={mean:ST,trimmed:RT,median:ET,"rank-sum":CT,"z-score":DT,adjusted:TT};var OT={kind:"choice",
word:$("Metode","Method"),choices:kd(Qa,Vo)};m();var AT={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var PT={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var NT={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var IT={kind:"text",
word:$("Penyelenggara","Organizer")};m();var $T={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var _T={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var FT={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var MT={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var LT={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var jT={kind:
"text",word:$("Provinsi","Province")};m();var zT={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:On};m();var BT={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var UT={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var WT={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var KT={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var GT={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var qT={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var ZT={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var HT={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var JT={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var VT={name:$("bersama",
"shared"),official:""};var es={criteria:qT,median:HT,majority:ZT,previous:JT,shared:VT};var YT={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:kd(Xa,es)};m();var XT={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var QT={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var eS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:On}
;m();var tS={kind:"text",word:$("Tahun","Year")};var Jg={competition:uT,year:tS,organizer:IT,
government:gT,province:jT,city:sT,language:bT,top:XT,method:OT,
missing:PT,tieBreaks:YT,decimals:mT,carryOver:rT,passingScore:$T,maxSpread:xT,maxPerInstitution:kT,
winnersPerCategory:eS,
rankedWinners:zT,letterScores:vT,winnerTerm:QT,severityCorrection:BT,conflicts:lT,judgeFiles:hT,
deadline:dT,
admins:nT,objectionDays:NT,prizes:LT,plenaryDate:_T,plenaryTime:MT,plenaryPlace:FT,ceremonyDate:oT,
ceremonyTime:aT,
ceremonyPlace:iT,decisionDate:pT,juryDecreeNumber:yT,minutesNumber:AT,decreeNumber:fT,legalBasis:wT,
acknowledgedBy:tT,copies:cT,signerName:WT,signerPosition:GT,signerGrade:UT,signerNip:KT};var iB=e=>e!=="prizes",
Xn=eT.filter(iB).map(e=>({key:e,...Jg[e]})),ts=Jg.prizes.word;m();m();m();m();var Re=Le(K(),""),ns=Le(
io(K().check(qu(/^\d{4}-\d{2}-\d{2}$/))),null),Yo=(e,t)=>Pt().check(ak(),Dr(
e),wd(t)),Xo=e=>Le(io(e),null);var nS=Re;m();var rS=Le(Ge(K()),[]);m();var oS=Le(Je(),!1);m();var iS=ns;
m();var aS=Re;m();var sS=Re;m();var uS=Re;m();var lS=Re;m();var cS=Le(Bt(["exclude","include"]),
"exclude");m();var dS=Re;m();var mS=Re;m();var pS=Le(Yo(0,6),2);m();var fS=ns;m();var gS=Re;m();var hS=Re;
m();var yS=Le(Bt(["shared","separate"]),"shared");m();var bS=Re;m();var wS=Le(Bt(["id","en"]),"id");
m();var vS=Re;m();var kS=Le(Je(),!1);m();var xS=Xo(Yo(1,1e5));m();var TS=Xo(Pt().check(Dr(0)));m();
var SS=Le(Bt(Qa),"mean");m();var ES=Re;m();var CS=Le(Bt(["complete","assigned"]),"complete");m();var RS=Xo(
Yo(1,365));m();var DS=Re;m();var OS=Xo(Pt());m();var AS=ns;m();var PS=Re;m();var NS=Re;m();var IS=Le(
Ge(io(Pt().check(Dr(0)))),[]);m();var $S=Re;m();var _S=Le(Je(),!0);m();var FS=Le(uk([ck("auto"),Pt().check(
Dr(0))]),"auto");m();var MS=Re;m();var LS=Re;m();var jS=Re;m();var zS=Re;m();var BS=Le(Ge(Bt(Xa)),[
"criteria","shared"]);m();var US=Le(Yo(1,1e5),10);m();var WS=Le(Bt(["Juara","Terbaik"]),"Juara");m();
var KS=Le(Je(),!1);m();var GS=Re;var qS={competition:lS,year:GS,organizer:DS,government:hS,province:
$S,city:uS,language:wS,top:US,method:SS,
missing:CS,tieBreaks:BS,decimals:pS,carryOver:oS,passingScore:OS,maxSpread:TS,maxPerInstitution:xS,
winnersPerCategory:KS,
rankedWinners:_S,letterScores:kS,winnerTerm:WS,severityCorrection:FS,conflicts:cS,judgeFiles:yS,
deadline:mS,
admins:rS,objectionDays:RS,prizes:IS,plenaryDate:AS,plenaryTime:NS,plenaryPlace:PS,ceremonyDate:iS,
ceremonyTime:sS,
ceremonyPlace:aS,decisionDate:fS,juryDecreeNumber:bS,minutesNumber:ES,decreeNumber:gS,legalBasis:vS,
acknowledgedBy:nS,copies:dS,signerName:LS,signerPosition:zS,signerGrade:MS,signerNip:jS};var Gi=ne(
qS),ZS=Gi.parse({});var rs=(e,t=[])=>({fault:e,allowed:t});function JS(e){var s;let t=ZS,n=[],r=[],o=new h,
i=new h,a=cB(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
A=[],P="error")=>{var _,M;let N=(M=(_=tt(e,u,"value"))!=null?_:tt(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},y=dB(c),w=Xn.find(S=>De(
c,S.word));if(y!==null){let S=mB(d);n[y-1]!==void 0?p("duplicate"):!re(d)&&(S===null||S<0)?p(
"not-a-number"):(n[y-1]=S,i.set(y,u))}else if(w!==void 0){if(o.has(w.key)){p("duplicate");continue}
if(o.set(
w.key,u),re(d))continue;let S=aB(t,w,sB(d,w,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function aB(e,t,n){if("fault"in n)return n;let r=Gi.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[lB(t)]}}function sB(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?rs("digits-lost"):{
value:r};case"number":{let o=lt(e);return o===null?rs("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":lt(e);return o===null?rs("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Zo(
e);return o===null?rs("not-a-date"):{value:o}}case"time":return{value:U0(e)};case"texts":return{
value:Va(
e)};case"choice":{let o=gn(r,t.choices);return o===void 0?rs("not-allowed",HS(t.choices,n)):{value:o}
}case"choices":{let o=Va(e).map(i=>gn(i,t.choices));return o.includes(void 0)?rs("not-allowed",HS(t.choices,
n)):{value:uB(o)}}}}function uB(e){let t=Xa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var HS=(
e,t)=>e.
map(([,n])=>n[t]),lB=e=>e.kind==="number"&&e.range||"\u2265 0";function cB(e){let t=Xn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&gn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function dB(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(j(e));return t!==null&&De((n=t[1])!=null?n:"",ts)&&b(t[2])>0?
b(t[2]):null}function mB(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var pB=["settings","stages","criteria","entries","judges",
"institutions"];function It(e){let t=new h;
for(let n of pB){let r=e.find(o=>De(o,H[n]));r!==void 0&&t.set(n,r)}return t}function VS(e){return[
...It(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,H[t])).map(r=>({name:r,first:n})))}var fB={name:mk,
weight:null,
advance:null,title:null,form:null,date:null};function vn(e){let t=(d,p)=>{let y=e.get(d);return y===
void 0?null:ct(y,p)},n={settings:t("settings",hl),stages:t("stages",yl),criteria:t("criteria",bl),
entries:t(
"entries",br),judges:t("judges",Wi),institutions:t("institutions",wl)},r=JS(n.settings),o=Q0(n.stages),
i=o.items.length>0?o.items:[fB],a=d=>{var p,y;return(y=(p=i.find(w=>j(w.name)===j(d)))==null?void 0:
p.name)!=null?y:d},s=J0(n.criteria,a),u=V0(n.entries),l=X0(n.judges,i.map(d=>d.name)),c=Y0(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();var XS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
gB=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
hB=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,yB=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
QS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function os(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=XS.exec(t))!=null?
n:[];if(o==="")return null;if(QS.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var YS=e=>b(e.replace(",","."));function dt(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=XS.exec(t))!=null?i:[],d=(a=hB.exec(c.trim()))!=null?a:yB.exec(c.trim());
if(l===""||d===null&&!QS.test(c.trim()))break;t=l,n!=null||(n=d===null?null:YS((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=gB.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
YS(
o)}}var eE={code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:$("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},bB=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Ot=e=>f.keys(eE).find(t=>De(e,eE[t])),mt=(e,t)=>{let n=j(t.name);return j(
e)===n||j(e.replace(/\([^()]*\)\s*$/,""))===n||j(dt(e).name)===n},wB=(e,t)=>{var n;return(n=t.find(r=>j(
r.name)===j(e)))!=null?n:t.find(r=>mt(e,r))};function is(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=J(i.code),s=j(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(j(a)))!=
null?c:null}}function Qo(e,t,n,r,o){var S,A,P,N,I,_,M;let i=L=>typeof L=="string"&&(Ot(L)!==void 0||
r.some(z=>mt(L,z))),a=gl(e,L=>L.filter(i).length,Ho),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(
L=>typeof L=="string"?L:""),u=new h,l=new h;for(let[L,z]of s.entries()){let F=wB(z,r),B=Ot(z);F!==void 0?
u.set(F.name,[...(A=u.get(F.name))!=null?A:[],L]):B!==void 0&&!l.has(B)&&l.set(B,L)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([L,[z=0]])=>({criterion:L,column:z})),p=a===null?xB(e):[];for(
let[
L,z]of e.values.entries()){if(a===null||L<=a)continue;let F=X=>{var be;let ee=l.get(X);return ee===void 0?
"":(be=z[ee])!=null?be:""},B=U(F("code")),W=U(F("name")),q=new h;for(let{criterion:X,column:ee}of d)
q.set(X,TB((N=z[ee])!=null?N:"",L,ee));let Z=o(B,W,c!==null);Z===null&&(Yg(B,W,z)||vB(B,q)||kB(z,s))||
p.push({row:L,code:B,entry:(I=Z==null?void 0:Z.code)!=null?I:null,name:W,institution:U(F(
"institution")),marks:q,total:F("total"),notesToCommittee:U(F("notesToCommittee")),notesToEntrant:U(
F("notesToEntrant"))})}let y=(_=l.get("name"))!=null?_:null,w=(M=l.get("total"))!=null?M:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:y,totalColumn:w,columns:u,rows:p}}var Yg=(e,t,n)=>Vg(e)||
Vg(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Vg(r)),Vg=e=>bB.includes(j(e)),vB=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Xg(n.raw)),Xg=e=>{var t;return typeof e==
"string"?!re(e)&&(De(e,hn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function kB(e,t){let n=e.flatMap((r,o)=>re(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return j(U(r))===j((i=t[o])!=null?i:"")})}function xB(e){let t={
code:"",entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function TB(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,hn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}m();m();function vl(e){let t=new h;
for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();var ym=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function bm(e,t){var i,a;let n=ym(e),r=new h;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of EB(s,t,n)){let p=n?J(u):j(l);if(p==="")continue;
let y=(i=
r.get(p))!=null?i:{code:u,names:new h,institution:"",category:""};r.set(p,y),y.institution||(y.institution=
c),y.category||(y.category=d),l!==""&&y.names.set(l,((a=y.names.get(l))!=null?a:0)+1)}let o=g.max(2,
T(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Td,
...n?
{code:s}:{code:`P${T(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:SB(u),institution:l,category:c}))}
function SB(e){
var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function EB(e,t,n){let r=e.columns.filter(a=>t.some(s=>mt(a.name,{name:s}))),o=a=>r.some(({
column:s})=>Xg(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();m();m();var Nr=(...e)=>new k(e.map(j)),CB=[["code",Nr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Nr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Nr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Nr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Nr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Nr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Nr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],RB=Nr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),DB=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
OB=Nr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),AB=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
PB=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Qg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,NB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
IB=["name","code","institution","category"],$B=e=>e.replace(/\s+/g," ").trim();function tE(e){var n,
r;let t=j(e);return t===""?null:OB.has(t)?"rank":RB.has(t)?"sum":(r=(n=CB.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function wm(e){var a,s,u,l;let t=tE(e);if(t!==null)return t;let n=e.replace(
Qg,""),r=(l=(u=(a=Qg.exec(e))==null?void 0:a[1])!=null?u:(s=Qg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=wm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(NB,"");return o===e?null:wm(o)}function yt(e){var s;let t=$B(e);if(DB.
test(t))return"sum";let n=tE(t);if(n!==null)return n;if(PB.test(j(t)))return"matter";let r=wm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=yt(o);if(u!==null)
return u}if(AB.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>wm(u));return a.every(u=>u!==null)&&(s=IB.
find(u=>a.includes(u)))!=null?s:null}var _B=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function as(e){let t=yt(e);return t==="sum"||t!=="matter"&&_B.test(e)}var FB=Nr("Hasil","Result",
"Final","Konversi","Akhir"),nE=e=>{let t=yt(e);return t==="matter"||t===null||FB.has(j(e))};m();
function eh(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var th="Lembar Juri \xB7 ",
rE=e=>th+e,nh=e=>typeof e=="string"&&e.startsWith(th),Nn=e=>{var t;return nh((t=e.values[1])==null?
void 0:
t[0])};function At(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([th+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();var MB=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],LB=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],jB=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],zB=new k([...MB,...LB,...jB].map(j)),oE=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(j)),iE=e=>oE.has(e),ei=e=>j(e)===""||zB.has(j(e))||Ot(e)!==void 0||br.columns.
some(t=>De(e,t.header));function aE(e){let t=e.filter(n=>!oE.has(n));return t.length>0?t:[...e]}var BB=1e3,
UB=e=>{let t=typeof e=="string"?Ot(e):void 0;return t==="code"||t==="name"};function kl(e,t){
var c,d;if(Nn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((c=e.values[n])!=null?c:[]).some(UB))
return null;let r=((d=e.values[n])!=null?d:[]).map(p=>typeof p=="string"?p:""),o=p=>r.findIndex(y=>Ot(
y)===p),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(p=>yt(p)==="category"),l=e.values.
slice(n+1).flatMap(p=>{let y={code:U(p[i]),name:U(p[a]),institution:U(p[s]),category:U(p[u]),values:
p};
return(y.code!==""||y.name!=="")&&!Yg(y.code,y.code===""?y.name:"",p)?[y]:[]});return{tab:e.tab,
values:e.
values,hasNames:a>=0,columns:GB(r,l,t),lines:l,isRepeated:WB(r),totals:t.columns.flatMap(({from:p,
weights:y})=>y===
null?[]:[{from:p,weights:y}]),above:e.values.slice(0,n)}}function WB(e){let t=e.map(n=>dt(n).name).filter(
n=>!ei(n));return new k(t.map(j)).size<t.length}var KB=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=
null?r:""});function GB(e,t,{columns:n}){let r=new h;for(let[o,i]of e.entries()){let{name:a,weight:s}
=dt(
i),u=j(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&yt(a)==="category")continue;
let c=ZB(KB(t,o)),d=(l==null?void 0:l.doubt)===null;r.set(u,{column:o,isMeant:d,key:u,name:a,
weight:s,max:os(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var sE=e=>e.flatMap(t=>{var n;
return(n=lt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function qB(e){let t=sE(e);
return t.filter(n=>n>BB).length*2>t.length}function ZB(e){let t=e.filter(a=>!re(a)),n=sE(t),r=a=>typeof a==
"string"&&De(a,hn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return qB(t)?"words":
"numbers";let i=a=>typeof a=="string"&&lt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var HB=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
JB=["category","unitType","innovator","contact","phone","email","link"];function uE(e,t,{grid:n,
structure:r}){
let o=HB.test(n.tab)?kl(n,r):null;if(o===null)return null;let i=ct(n,br),a=new h,s=0;for(let p of o.
lines){let y=A=>t&&p.code!==""?J(A.code)===J(p.code):p.name!==""&&j(A.name)===j(p.name),w=e.find(y);
if(w===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(w))continue;let S=JB.map(
A=>{var P;return[A,U(p.values[(P=i==null?void 0:i.columns.get(A))!=null?P:-1])]});a.set(w,{...w,...f.
fromEntries(S),code:t?w.code:p.code||w.code,name:w.name||p.name,institution:w.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,y])=>c?{...y,code:p.code}
:
y);return{grid:n,entries:[...d,...l],unscored:s}}m();function vm(e){var a;let t=mE(e),n=fE(t).filter(
s=>s.length>1),r=(a=cE(n))!=null?a:t.length===1?t:cE(
VB(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return rh(e,pE(o.table,i))}function rh(e,t){let n=mE(e),r=fE(n).filter(a=>a.length>
1),o=t.map(a=>j(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>mt(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function dE(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=pE(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function mE(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=aE(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var pE=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),lE=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function cE(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||lE(r)-lE(n)||e.indexOf(n)-e.indexOf(r));return t}function fE(e){
var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function VB(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var YB=12,XB=["juri","dewanjuri","judge","penilai","panelis"],ih=e=>XB.includes(j(e));function hE(
e){
var t;return ah((t=eU(e))!=null?t:e.map(n=>n.trim()))}function ah(e){let t=new k(e.filter(r=>gE(r)).
map(J)),n=0;return e.map(r=>{if(gE(r))return oh(r,QB(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...oh(`J${n}`,""),email:r}:oh(`J${n}`,r)})}var gE=e=>[...e].length<=YB&&J(e)!==""&&!e.
includes("@"),QB=e=>!/\p{N}/u.test(e)&&[...e].length>3;function eU(e){let[t,...n]=e.map(r=>lo(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(tU).reverse()){let i=j(r);
if(i===
""||ih(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>j(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var tU=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,nU=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function yE({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=nU.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var oh=(e,t)=>({...gk,
code:e,name:t});m();m();var Jt={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],OWN_CRITERIA:["criteria"]};function bE({tables:e,criteria:t},
n,r){let o=new k(t.map(j)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>j(p)===u.key)&&i.
push(u.name);let d=t.some(p=>hr(p,u.name)&&!s.columns.some(({key:y})=>y===j(p)));c===void 0&&!d&&n.push(
rU(l,s,u))}return i}var rU=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Jn(n),doubt:iE(r)?"sum-misfit":"some-tabs"},options:Jt.COLUMN,default:null});
m();m();m();m();var sh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
oU=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${sh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),iU=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
aU=new RegExp(`^(${sh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),sU=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${sh})\\s*[)\\]]?$`,
"iu"),uU=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(j));function bt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=oU.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=iU.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Bn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=aU.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=sU.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var co=e=>uU.has(j(e));m();function uh(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(
r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var wr=e=>e.reduce((
t,n)=>t+
n,0),lU=[{kind:"sum",of:wr},{kind:"mean",of:e=>wr(e)/e.length}],cU=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function wE(e,t){var i;let n=uh(e.map(({value:a})=>a)),r=dU(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=fU(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function dU(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?lU.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=gU(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>wr(
c.map((d,p)=>{var y;return d*((y=u[p])!=null?y:0)}))}),i=wr(e.map(({value:u})=>u))/wr(e.map(({
sources:u})=>wr(
u)));return[...n,...i>0&&b.isFinite(i)?[{...o(v(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[],
...r===null?[]:[o(r.map(kE),t),o(r,t)]].filter(({derived:u})=>u.kind!=="weighted"||!mU(u.weights))}
var mU=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),pU=40;function fU(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:w,sources:S})=>[w,...S]),a=g.max(...i)-g.min(...i),s=e.slice(0,pU),u=s.flatMap(
({value:w},S)=>s.flatMap(({sources:A},P)=>P===S?[]:[g.abs(w-o(A))<=n])),l=2*n/(a+2*n),c=u.filter(w=>w).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),y=g.min(1,g.max(l,c));return p*-g.log2(y)-d*g.log2(
e.length)}function vE(e){var r,o;let t=uh(e.map(({value:i})=>i)),n=cU.find(({of:i})=>e.every(({value:
a,
sources:s})=>g.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function gU(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>wr(e.map(({value:d,sources:p})=>{var y,w;return((y=p[u])!=null?y:0)*(c<t?(w=
p[c])!=null?w:0:d)})))),o=hU(r).map(s=>g.abs(s)<1e-9?0:s);return o.some(s=>kE(s)<0)||o.every(s=>s===
0)?null:o}var kE=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function hU(e){var s,u,l,c,d,p,y,w,S,A,P,N,I,_,M;let t=e.map(L=>[...L]),n=t.length,r=g.max(1,
...t.
flat().map(g.abs)),o=[],i=0;for(let L=0;L<n;L+=1){let z=i;for(let W=i+1;W<n;W+=1)g.abs((u=(s=t[W])==
null?void 0:s[L])!=null?u:0)>g.abs((c=(l=t[z])==null?void 0:l[L])!=null?c:0)&&(z=W);let[F,B]=[(d=t[z])!=
null?d:[],(p=t[i])!=null?p:[]];if(!(g.abs((y=F[L])!=null?y:0)<r*1e-12)){t[z]=B,t[i]=F;for(let[W,q]of t.
entries()){if(W===i)continue;let Z=((w=q[L])!=null?w:0)/((S=F[L])!=null?S:1);for(let X=L;X<=n;X+=1)q[
X]=
((A=q[X])!=null?A:0)-Z*((P=F[X])!=null?P:0)}o.push(L),i+=1}}let a=v(n).fill(0);for(let[L,z]of o.entries(
))
a[z]=((I=(N=t[L])==null?void 0:N[n])!=null?I:0)/((M=(_=t[L])==null?void 0:_[z])!=null?M:1);return a}
var lh=e=>e.length>1&&e.includes(1)&&e.every(t=>b.isInteger(t)&&t>=1&&t<=e.length);function xE(e,t){
if(!lh(e)||e.length!==t.length||new k(e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{
rank:r,value:(i=t[o])!=null?i:0}});return n.every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}
var yU=6;function TE(e,t){var l;if(e.length<2||t.some(c=>c.length<3))return null;let n=c=>wr(c)/c.length,
r=(c,d)=>g.sqrt(wr(c.map(p=>(p-n(c))**2))/(c.length-d)),i={maximum:c=>g.max(...c),minimum:c=>g.min(
...c),
mean:n,sum:wr,median:c=>{var y,w,S;let d=[...c].sort((A,P)=>A-P),p=d.length/2;return p%1===0?(((y=d[
p-
1])!=null?y:0)+((w=d[p])!=null?w:0))/2:(S=d[g.floor(p)])!=null?S:0},deviation:c=>r(c,1),
"deviation of all":c=>r(c,0),count:c=>c.length},a=uh(e),s=f.entries(i).find(([,c])=>e.every((d,p)=>{
var y;return g.
abs(d-c((y=t[p])!=null?y:[]))<=a}));return wr(e.map((c,d)=>{var w;let p=(w=t[d])!=null?w:[],y=p.filter(
S=>g.abs(S-c)<=a).length;return g.log2((p.length+1)/(y+1))}))<yU?null:(l=s==null?void 0:s[0])!=null?
l:null}m();var bU=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
wU=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Ir(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(lt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,hn))return"recused";let t=e.trim();return wU.test(t)?"failed":bU.test(t)?"score-text":"text"}var mo=e=>lt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),qi=e=>e!=="blank"&&e!=="text";m();m();m();var xl="Nilai",
Zi=e=>typeof e=="string"?e.trim():"";function SE(e,{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var ch=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),vU=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),kU=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
EE=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),CE=$("Nilai",
"Score","Skor","Value","Poin","Points"),RE=e=>e.some(t=>De(t,ch))&&e.some(t=>De(t,EE))&&e.some(t=>De(
t,CE));function xU(e){for(let[t,n]of e.values.slice(0,Ho).entries()){let r=n.map(Zi),o=l=>r.findIndex(
c=>De(c,l)),i=l=>r.findIndex(c=>Ot(c)===l),a=o(ch)>=0||o(kU)<0?o(ch):o(vU),[s,u]=[i("code"),i("name")];
if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(EE),o(CE)];return{header:t,judge:a,code:s,name:u,criterion:l,
score:c}}}
return null}function DE(e){let t=xU(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.values.slice(
t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new h;for(let u of r){let l=j(n(u));l!==""&&o(u)&&
!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?SU(r,t):[];
return{
tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>j(n(d))===u;return a?EU(e,t,s,l,
c):TU(e,t,l,c)})}}function TU(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?s:[]).map(
()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,grid:{tab:
e.
tab,values:a}}}function SU(e,{criterion:t}){let n=new h;for(let r of e){let o=U(r[t]);j(o)!==""&&!n.
has(j(o))&&n.set(j(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function EU(e,t,n,r,o){var I,_,
M,L;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?void 0:I.length)!=
null?_:0,p=[a,l,c],y=new h,w=new h,S=new h,A=v.from({length:d+n.length},()=>"");for(let[z,F]of e.values.
entries()){if(z<=i||!o(F))continue;let B=n.findIndex(be=>be.key===j(U(F[l]))),W=J(U(F[s]))||j(U(F[u]));
if(B<0||W==="")continue;let q=(M=S.get(W))!=null?M:[],Z=q.find(be=>!y.has(`${be},${d+B}`)),X=Z!=null?
Z:z;Z===void 0&&(S.set(W,[...q,z]),w.set(z,A.map((be,ve)=>{var Fe;return p.includes(ve)?"":(Fe=F[ve])!=
null?Fe:""})));let ee=w.get(X);ee!==void 0&&(ee[d+B]=(L=F[c])!=null?L:""),y.set(`${X},${d+B}`,{row:z,
column:c})}let P=e.values.map((z,F)=>{var B;return F===i?[...z.map((W,q)=>p.includes(q)?"":W),...n.map(
W=>W.name)]:(B=w.get(F))!=null?B:A}),N=({row:z,column:F})=>{var B;return(B=y.get(`${z},${F}`))!=null?
B:{row:z,column:F<d?F:z<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m();var OE=4,
CU=15,RU=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(j)),po=e=>RU.has(j(dt(e).name)),DU=new k([
"code","name",
"institution","category","judge","number"]),ss=e=>{var t;return DU.has((t=yt(e))!=null?t:"")},us=e=>Ir(
e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),Hi=e=>!re(e);function AE(e,t){let n=OU(e,t);if(n===null)
return null;let[r,o]=[n,n];for(;o-r+1<OE&&AU(e,r,o);)o+=1;for(;o-r+1<OE&&NU(e,r,o);)r-=1;return{top:
r,
bottom:o,columns:IU(e,r,o)}}function OU({values:e},t){let[n,r]=[-1,0];for(let[o,i]of e.slice(0,Ho).entries(
)){
let[a,s]=[0,!1];for(let[u,l]of i.entries()){if(!us(l))continue;let c=yt(l)!==null||t(l)||bt(l)!==null;
ss(l)&&(s=!0),a+=1+(c?2:0)+(dh(e,o,u)?1:0)}i.filter(us).length<2&&!s||a>r&&([n,r]=[o,a])}return n<0?
null:n}function dh(e,t,n){let r=e.slice(t+1,t+1+CU).map(o=>Ir(o[n])).filter(o=>o!=="blank");return r.
filter(qi).length*2>r.length}function AU({values:e},t,n){var c;let r=(c=e[n+1])!=null?c:[],o=[...r.keys(
)].
filter(d=>Hi(r[d]));if(!o.some(d=>us(r[d])))return!1;let i=d=>{var p;return(p=e.slice(t,n+1).map(y=>U(
y[d])).find(y=>y!==""))!=null?p:""},a=e.slice(t,n+1),s=d=>{var y;let p=i(d);return p===""?a.some(w=>w.
slice(0,d).some(Hi)):po(p)||bt(p)!==null||PU((y=e[n])!=null?y:[],d)};if(o.some(d=>ss(i(d))))return!1;
let u=o.every(d=>dh(e,n+1,d)),l=[...r.keys()].some(d=>ss(i(d))&&re(r[d]));return!l&&!o.every(d=>us(r[
d]))||
!o.every(s)&&!(u&&(o.some(s)||l))?!1:o.some(d=>dh(e,n+1,d))||o.some(d=>{var p;return re((p=e[n])==null?
void 0:p[d])})}var PU=(e,t)=>t+1<e.length&&re(e[t+1]);function NU({values:e},t,n){var c;let[r,o]=[e[
t-
1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Hi(r[d]));if(i.length===
0||!i.every(d=>us(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;
let s=e.
slice(t,n+1),u=d=>s.every(p=>re(p[d]));if(i.some(d=>ss(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>us(o[d])&&!ss(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:a.length>
1||a.some(d=>po(d)||bt(d)!==null||Bn(d)!==null||co(d)||dt(d).weight!==null)}function IU({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Hi(c[l]));return v.from({length:o},(u,l)=>{var w,S;let c=r.flatMap((A,P)=>Hi(A[l])?[{row:P,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(w=d==null?void 0:d.row)!=null?w:-1,y=r.slice(0,g.max(0,p)).flatMap((A,
P)=>{
if(Hi(A[l]))return[U(A[l])];for(let N=l-1;N>=0;N-=1){if(!Hi(A[N]))continue;let I=U(A[N]);return i(P,
N)&&!ss(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:y}})}m();var PE=e=>e!==""&&
!po(e)&&!co(e);function mh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=bt(a))!=null?u:(s=Bn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(j)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>bt(u)!==null||PE(u)).map(u=>({group:j(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>bt(s)!==null||co(s))))return!0;let r=new h;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(j(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>g.min(a.size,u.size)))}function NE(e){let t=mh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=yt(o)===null?i.filter(PE):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...dt(o),max:os(o)}}),r=t?n.map(o=>o.weight):_U(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!as(o.name)&&n.some(p=>p!==o&&j(p.name)===j(o.name))?`${dt(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?$U(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var $U=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function _U(e){var n;let t=new h;
for(let r of e)dt(r.group).weight!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r]);return e.
map(r=>{var u;let o=t.get(r.group),i=dt(r.group).weight;if(o===void 0||i===null)return r.weight;let a=o.
flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);
return a.
length<o.length||g.abs(s-i)<.5?r.weight:g.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
function IE(e,t){let n=AE(e,t.isCriterion);if(n===null)return null;let r=NE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Ir(u[s]))),a={grid:e,block:n,columns:r,isJudges:mh(n),isList:RE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=yt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||Un(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function Un({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(qi).length*2>=n.
length?"scores":"words"}var ti=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:
r[n])!=null?o:""},ni=(e,t)=>({code:U(ti(e,t,e.at.code)),name:U(ti(e,t,e.at.name))});function Tl(e,t){
let{code:n,name:r}=ni(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:j(r)}function $E(e){var n;let t=e.
filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.
columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&LU(r,c)&&!MU(r,c)),a=e.length<2||r.isJudges||
r.at.judge>=0,s=i.filter(c=>a||jU(r,c,e)),l=(n=s.filter(c=>{var d,p;return c!==r.at.institution&&yt(
(p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:s[0];l!==void 0&&(r.at.name=
l,r.at.institution===l&&(r.at.institution=-1))}}function ph({grid:e,block:t,at:n,columns:r,kinds:o},
i){
let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&qi(Ir(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||po(l.header)&&Un({kinds:o},l.column)==="words");return(s.length>0?s:a).filter(
l=>j(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>j(U(c))).join(`
`))}var FU=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
km=e=>FU.test(e);function MU({columns:e,grid:t,block:n},r){var a,s;if(po((s=(a=e[r])==null?void 0:a.
header)!=null?s:""))return!0;let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");
return o.
filter(u=>km(u)||dt(u).weight!==null).length*2>o.length}function LU(e,t){if(Un(e,t)!=="words")return!1;
let n=ph(e,t);return n.length>1&&new k(n).size>n.length*.9}function jU(e,t,n){let r=new k(ph(e,t));
return n.
some(o=>o===e?!1:o.columns.some(i=>{let a=ph(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=
r.size}))}var zE=1e3,xm=4,zU=(e,t)=>j(e)||`#${t}`,BU=new k(["sum","mean","weighted","maximum",
"minimum","rank"]),
fo=e=>BU.has(e);function BE(e,t){let n=e.map(r=>r.draft.columns.map(o=>UU(r,o.column,t)));return WU(
e,n,t),eW(e,n,t),n}function UU({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{
header:"",
name:""},i=(()=>{for(let l of["code","name","institution","category","judge"])if(e.at[l]===t)return l;
if(n.isCriterion(r)||n.hasCriteria&&e.isJudges&&UE(e,t,r,n))return"criterion";let s=Un(e,t),u=yt(r);
return u==="text"?"text":s==="empty"?r===""||u==="sum"||u==="rank"||u==="number"?"empty":"criterion":
s==="words"?"text":e.at.number===t&&(u==="number"||u==="code")?"number":"criterion"})();return{
column:t,
label:r,header:r,key:zU(o,t),role:i,from:[],weights:null,doubt:null,guess:null}}function UE({block:e}
,t,n,r){
var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?s:[],i=[n,...o,(l=(u=Bn(n))==null?
void 0:u.rest)!=null?l:""];return o.some(co)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>bt(c)!==
null&&yt(n)===null)}function Vi({draft:e,roles:t},n){var o;let r=new h;for(let[i,a]of t.entries()){
if(a!==
"entry")continue;let s=mo((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}
function WU(e,t,n){
var i,a;let r=new h;for(let[s,u]of e.entries()){let l=((i=t[s])!=null?i:[]).filter(({role:d,column:p}
)=>d===
"criterion"&&Un(u.draft,p)==="numbers"),c=new h(l.map(({column:d})=>[d,Vi(u,d)]));if(!u.draft.isList)
for(let d of l){if(hh(d.header)&&!as(d.header))continue;let p=l.filter(({key:w,column:S})=>w===d.key&&
S<d.column).length,y=`${WE(u,d)}
${p}`;r.set(y,[...(a=r.get(y))!=null?a:[],{tab:u,shape:d,numeric:l,values:c}])}}let o=[...r.values()].
filter(s=>!s.some(({shape:u})=>n.isCriterion(u.header)));for(let s of o)_E(s);for(let s of o.filter(
u=>u.every(l=>!fo(l.shape.role)&&qE(l)))){for(let{shape:u}of s)u.doubt=null;_E(s)}}var WE=({draft:e}
,{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,KE=5,GE=18,KU=12,GU=/rata|rerata|mean|average|avg/i;function _E(e){var a,s;let{label:t=""}=(
s=
(a=e[0])==null?void 0:a.shape)!=null?s:{},n=yt(t),r=as(t)||e.every(qE),o=u=>{for(let{shape:l}of e)l.
role=u};if(e.every(u=>ZU(u.shape,Ji(u),n)))return o("number");if(n==="rank"&&e.every(u=>lh([...Ji(u).
values()])))return o("rank");if((r||n==="rank")&&e.every(u=>Ji(u).size>1&&new k(Ji(u).values()).size===
1))return o(n==="rank"?"rank":GU.test(t)?"mean":"sum");let i=LE(e,r);if(i!==null&&FE(i,r))return ME(
e,i);if(YU(e))return o("rank");if(r&&e.every(ZE))return o("sum");if(i!==null&&!r&&i.evidence>=KU){
for(let{
shape:u}of e)ri(u,"sum-somewhere",null);return}for(let u of e){let l=e.length>1?LE([u],r):null;l!==null&&
l.evidence>=GE&&FE(l,r)&&ME([u],l)}}var qE=({shape:e,numeric:t})=>t.some(n=>n!==e&&n.key===e.key&&fo(
n.role)),Ji=({shape:e,values:t})=>{var n;return(n=t.get(e.column))!=null?n:new h},FE=({evidence:e,
distinct:t},n)=>n?
e>=KE:e>=GE&&t>=xm;function qU(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>g.abs(r*o-g.round(
r*o))<1e-6);return e.every(r=>n(r/t))}function ME(e,{kind:t,from:n,weights:r}){var o;for(let[i,{
shape:a}]of e.
entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function gh({draft:e},{column:t,header:n}){
var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse(
).
find(p=>!po(p)))!=null?s:"";return j((d=(c=(u=bt(n))!=null?u:bt(o))!=null?c:(l=Bn(n))==null?void 0:l.
label)!=null?d:o)}var ZE=({tab:e,shape:t})=>e.draft.isJudges&&gh(e,t)==="";function ZU({label:e},t,n){
let r=[...t.values()];return n==="number"?r.every(o=>b.isInteger(o))&&new k(r).size===r.length?!0:r.
every(o=>b.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function HE(e,
t){
let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||ZE(e),a=o.filter(p=>p!==r&&p.role!=="number"&&(i||
gh(n,p)===gh(n,r))),s=a.filter(({role:p})=>!fo(p)),u=s.filter(({column:p})=>p<r.column),l=a.filter((
{
role:p,column:y})=>JE(p)&&y<r.column),c=g.max(-1,...a.flatMap(({role:p,column:y})=>fo(p)&&y<r.column?
y:[])),d=[...new k(l.map(({key:p})=>p))].map(p=>l.filter(y=>y.key===p));return[u.filter(({column:p})=>p>
c),u,u.slice(-1),l,...d,...t?[s,...HU(e)]:[]]}function HU({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)
return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!fo(
o)),r.filter(({role:o})=>JE(o))]}var JE=e=>e==="sum"||e==="mean"||e==="weighted";function LE(e,t){
var i,
a;let n=e.map(s=>HE(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var _,M;let l=n.map(L=>{var z;
return(z=
L[u])!=null?z:[]}),c=new k(l.map(L=>L.map(({key:z})=>z).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,z)=>{var F;return QU(Ji(L),(F=
l[z])!=null?F:[],L.values)}),p=(_=wE(d,t?.5:1))!=null?_:VU(d,t),[y]=e;if(p===null||y===void 0||JU(p.
derived,y.shape,(M=l[0])!=null?M:[]))return[];let{derived:w,evidence:S}=p;if(!t&&w.kind==="weighted"&&
!qU(w.weights))return[];let A=new k(d.map(({value:L})=>L)).size,P=L=>w.kind!=="weighted"||w.weights[
L]!==
0,N=l.map(L=>L.flatMap(({column:z},F)=>P(F)?z:[])),I=w.kind==="weighted"?w.weights.filter(L=>L!==0):
null;return[{kind:w.kind,from:N,weights:I,evidence:S,distinct:A}]}),o=g.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function JU(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function VU(e,t){let n=t&&e.length>=xm?vE(e):null;return n===null?null:{derived:n,
evidence:KE}}
function YU(e){return e.reduce((n,r)=>n+Ji(r).size,0)>=xm&&e.every(n=>XU(n))}function XU(e){let t=Ji(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return HE(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>xE(n,a))}var QU=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function eW(e,t,n){var o,i,a;let r=new h;for(let[s,u]of e.entries())for(
let l of u.
draft.isList?[]:(o=t[s])!=null?o:[]){let c=WE(u,l);r.set(c,[...(i=r.get(c))!=null?i:[],{tab:u,shape:
l}])}
for(let s of r.values())tW(s,n);for(let[s,u]of e.entries())oW(u,(a=t[s])!=null?a:[],n)}function tW(e,
t){
var y,w,S,A;let n=e.map(({shape:P})=>P),[r]=n;if(r===void 0||t.isCriterion(r.header))return;if(t.hasCriteria){
rW(e,t);return}let o=e.map(({tab:P,shape:N})=>Un(P.draft,N.column)),i=e.filter((P,N)=>o[N]!=="empty"),
a=i.filter(({shape:P})=>fo(P.role)),s=yt(r.header),u=as(r.header),l=i.filter(({shape:P})=>P.role==="criterion");
if(a.length>0&&l.length>0){if(l.filter(({tab:N,shape:I})=>new k(Vi(N,I.column).values()).
size>=xm).length===0)for(let{shape:N}of l)N.role=(w=(y=a[0])==null?void 0:y.shape.role)!=null?w:
"sum";else
for(let{shape:N}of i)ri(N,"sum-somewhere",null);return}for(let[P,{shape:N}]of e.entries())o[P]==="empty"&&
N.role==="criterion"&&i.length>0&&(N.role=(A=(S=i[0])==null?void 0:S.shape.role)!=null?A:"criterion");
if(l.length===0)return;let c=l.flatMap(({tab:P,shape:N})=>[...Vi(P,N.column).values()]);if(o.
every(P=>P!=="numbers")){let P=l.every(({tab:I,shape:_})=>{var M;return((M=I.draft.kinds[_.column])!=
null?M:[]).every(L=>L==="date"||L==="blank")}),N=l.every(({tab:I,shape:_})=>{var M;return((M=I.draft.
kinds[_.column])!=null?M:[]).every(L=>L==="check-box"||L==="blank")});if(r.header===""||N||P&&s!==null)
for(let I of n)ri(I,r.header===""?"unnamed":"not-numbers",null);return}if(c.filter(P=>g.abs(P)>zE).length*
2>c.length){for(let P of n)P.role==="criterion"&&(P.role="large");return}let p=/^[\d\s.,/-]*$/.test(
r.header);if(r.header===""||p)for(let P of n)ri(P,"unnamed","criterion");else{if(jE(s)&&hh(r.header))
return;if((jE(s)||s==="rank"||s==="number"||u)&&!e.every(nW))for(let P of n)ri(P,u?"sum-misfit":
"matter",null)}}var fh=1.5;function nW({tab:e,shape:t}){var w;let{columns:n,block:r}=e.draft,{name:o="",
weight:i=null,max:a=null}=(w=n[t.column])!=null?w:{};if(!nE(o))return!1;let s=n.filter(({column:S,
header:A})=>S!==
t.column&&yt(A)===null&&Un(e.draft,S)==="numbers");if(s.some(S=>i!==null&&S.weight!==null||a!==null&&
S.max!==null))return!0;let u=S=>{var A,P;return((P=(A=r.columns[S])==null?void 0:A.groups)!=null?P:[
]).
join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&yt(o)==="matter")return!1;
let[
c,d]=[[...Vi(e,t.column).values()],s.flatMap(({column:S})=>[...Vi(e,S).values()])],p=S=>S.reduce((A,
P)=>A+
P,0)/S.length,y=p(c)/p(d);return y>1/fh&&y<fh&&g.max(...c)<=fh*g.max(...d)}var jE=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",hh=e=>dt(e).weight!==null||os(e)!==null;function rW(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...Vi(s,u.column).values()]:[]),r=n.filter(
s=>g.abs(s)>zE).length*2>n.length,o=yt((a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{
tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.header)||s.draft.isJudges&&UE(s.draft,u.column,
u.header,t)||(r?u.role="large":Un(s.draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":
ri(u,"not-listed",null))}function ri(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=
n}function oW(e,t,n){var s;let r=({column:u})=>Un(e.draft,u)!=="empty";if(n.hasCriteria||e.draft.isList)
return;let o=t.filter(u=>u.role==="criterion"&&u.doubt===null);if(o.some(r))for(let u of o.filter(l=>!r(
l)))hh(u.header)||ri(u,"blank",null);let i=t.filter(u=>u.role==="criterion"&&u.doubt===null&&Un(e.draft,
u.column)==="numbers");if(i.length<2||e.draft.isJudges)return;let a=i.map(({column:u})=>g.max(...Vi(
e,u).values()));for(let[u,l]of i.entries()){let c=(s=a[u])!=null?s:0,d=a.filter((p,y)=>y!==u);c>100&&
c>2*g.max(...d)&&ri(l,"large",null)}}m();var iW=6,VE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
XE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
Tm=/^(?:bobot|weight|weights|pembobotan)$/,yh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
aW=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,sW=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
uW=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,QE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function bh(e){
let t=QE(e);return t.some(n=>VE.test(n))&&t.every(n=>VE.test(n)||XE.test(n))}var ls=(e,t)=>{let n=QE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||XE.test(r)||Tm.test(r)||/^\d+$/.test(r))},eC=e=>ls(
e,Tm);function tC(e,t){let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.
has(r)&&t(r))}function nC(e,t,n){var w,S;let{grid:r,block:o,at:i}=e,a=r.values.map(()=>"blank"),s=new h,
u=[],l=i.number>=0,c=[],d=!0,p=o.bottom,y=A=>t.some(P=>{var N;return qi(Ir((N=r.values[A])==null?
void 0:
N[P]))});for(let A=o.bottom+1;A<r.values.length;A+=1){let P=(w=r.values[A])!=null?w:[];if(P.every(re))
continue;let{code:N,name:I}=ni(e,A),_=y(A),M=(S=P.map(U).find(W=>W!==""))!=null?S:"",L=P.find(W=>Ir(
W)==="text"),z=I!==""?I:N!==""?N:U(L),F=ti(e,A,i.number),B=(()=>{let W=A<=p+3&&dW(e,A);if(W&&i.name>=
0)return"numbers";if(wh(e,A))return"header";if(!_&&cW(e,A))return"note";if(n.isEntry(N,I))return"entry";
if(W)return"numbers";if(N===""&&(re(F)||!l)){let q=z!=="";if(q&&aW.test(z))return"example";if(q&&
_&&ls(z,Tm)&&!ls(z,yh))return"weight";if(q&&_&&d&&ls(z,yh))return"maximum";if(q&&bh(z))return d&&_?
"maximum":"statistic"}return bh(N)||I===""&&bh(M)?"statistic":I===""&&_&&ls(M,Tm)?"weight":I===""&&_&&
ls(M,yh)?"maximum":_?"entry":mW(e,A,c.length)?"section":I===""&&N===""?"note":"entry"})();a[A]=B,B===
"header"&&(p=A),B==="section"&&s.set(A,pW(e,A)),B==="entry"&&(d=!1,_&&c.push(A))}for(let A of c.slice(
-iW)){let{code:P,name:N}=ni(e,A);if(n.isEntry(P,N)||!fW(e,A,t,c.filter(_=>_<A)))continue;let I=mo(ti(
e,A,i.number));P!==""||I!==null||!re(ti(e,A,i.judge))||(N===""||i.code>=0||l?a[A]="statistic":u.push(
{row:A,label:N,key:Tl(e,A)}))}return c.length>0&&lW(e,a,c,n),{roles:a,sections:s,doubtful:u}}
function lW(e,t,n,r){
var l;let{at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>ni(e,c).code).
filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;let{code:
p,
name:y}=ni(e,c),w=o.code>=0?p!==""&&(s(p)||!u.every(s)):mo((l=i.values[c])==null?void 0:l[o.number])!==
null,S=o.code<0&&o.number<0&&y!==""&&!re(ti(e,c,o.institution));(d==="section"||!(w||S||r.isEntry(p,
y)))&&(t[c]="note")}}function wh({grid:e,block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap(
(a,s)=>re(a)?[]:[{column:s,text:YE(a)}]),o=a=>r.length>0&&r.every(({column:s,text:u})=>{var l;return u===
YE((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;a+=1)if(o(a))return r.length>1||
a<t.bottom&&wh({grid:e,block:t},n+1);return!1}var YE=e=>j(U(e))||U(e);function cW(e,t){var r;if(((r=
e.grid.values[t])!=null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(wh(e,
o))return!0;return!1}function dW({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(
l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?b.NaN:b(c[1])]}),o=r.
every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(
l=>{var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!a&&((u=r[0])!=null?u:
9)<=1}function mW(e,t,n){var y,w,S;let{grid:r,at:o}=e,a=((y=r.values[t])!=null?y:[]).flatMap((A,P)=>re(
A)?[]:[{column:P,text:U(A)}]);if(a.length===0||a.length>2||!r.values.slice(t+1).some((A,P)=>Tl(e,t+1+
P)!==""))return!1;let u=U(ti(e,t,o.number)),{code:l,name:c}=ni(e,t);if(uW.test(u))return!0;let d=c!==
""?c:l!==""?l:(S=(w=a[0])==null?void 0:w.text)!=null?S:"";if(a.length===1&&sW.test(d))return!0;let[p]=a;
return a.length===1&&p!==void 0&&c===""&&l===""?Ir(p.text)==="text":a.length===1&&n===0&&d===d.toUpperCase(
)&&
d.length>3&&o.name>=0&&l===""}function pW(e,t){var a,s;let{code:n,name:r}=ni(e,t),o=((a=e.grid.values[
t])!=
null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=null?s:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}function fW({grid:e},t,n,r){let o=n.flatMap(a=>{var u;
let s=mo(
(u=e.values[t])==null?void 0:u[a]);return s===null?[]:[{column:a,value:s}]});if(o.length<2)return!1;
let i=o.map(({column:a})=>r.flatMap(s=>{var u,l;return(l=mo((u=e.values[s])==null?void 0:u[a]))!=null?
l:[]}));return TE(o.map(({value:a})=>a),i)!==null}m();var oC={code:"Kode",name:"Nama Inovasi",
institution:"Instansi",category:"Kategori"},gW={weight:"Bobot",maximum:"Maks"},hW=new k(["numbers",
"example","statistic","section","header","note","left-out"]);
function iC(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(w=>Ot(w.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:w,column:S})=>w==="sum"||w==="mean"||w==="weighted"?S:[])),l=w=>{let S=r[
w];
return S===void 0?!1:fo(S.role)?w!==u&&Ot(S.header)!=="total":S.role==="left-out"||S.role==="number"}
,
c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,y=o.values.map((w,S)=>{var N,I;if(S<i.top)return p?
[...rC(w),""]:rC(w);if(S<=i.bottom){let _=S===i.bottom?r.map(M=>yW(e,M,u,l)):bW(e,S);return p?[..._,
S===i.bottom?oC.category:""]:_}let A=(N=t[S])!=null?N:"blank";A==="section"&&(d=(I=n.get(S))!=null?I:
"");let P=hW.has(A)?w.map(()=>""):w.map((_,M)=>{let L=gW[A];return L!==void 0&&M===c?L:L!==void 0&&M<
c||l(M)?"":_});return p?[...P,A==="entry"?d:""]:P});return{tab:o.tab,values:y}}function rC(e){let t=e.
some(n=>typeof n=="string"&&eC(n));return e.map(n=>{var r;return t&&(r=mo(n))!=null?r:n})}function yW(
{
at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===
o)return Ot(i)===a?i:oC[a];return o===n?"Total":r(o)?"":i}function bW({block:e,isJudges:t,columns:n}
,r){
return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[
0])!=
null?s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}
function Sm(e,t,n){let r=e.flatMap(u=>{var l;return Nn(u)?[]:(l=IE(u,t))!=null?l:[]});$E(r);let o=r.
map(u=>{let l=tC(u,c=>{let d=Un(u,c);return d==="numbers"||d==="scores"});return{draft:u,reading:nC(
u,l,t)}}),i=o.map(({draft:u,reading:l})=>({draft:u,roles:l.roles})),a=BE(i,t),s=o.map(({draft:u,
reading:l},c)=>{
var w;let d=((w=a[c])!=null?w:[]).map(S=>wW(S,n,t)),p=kW({draft:u,reading:l},o,n),y=[...vW(u,d,t),
...p];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,view:iC(u,
l,d),questions:y}});return new h(s.map(u=>[u.tab,u]))}var aC=({key:e})=>`column/${e}`,sC=(e,t)=>!t.hasCriteria||
t.isCriterion(e);function wW(e,t,n){let r=e.doubt===null?void 0:t.get(aC(e)),o=e.header===""&&e.doubt!==
null?`Kolom ${Jn(e.column)}`:e.header;return r==="criterion"&&sC(o,n)?{...e,header:o,role:
"criterion",
doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var vW=({grid:e,block:t},
n,r)=>n.
flatMap(o=>{var a;if(o.doubt===null)return[];let i=Jt.COLUMN.filter(s=>s!=="criterion"||sC(o.header,
r));return[{id:aC(o),kind:"COLUMN",tab:e.tab,cell:Ie(t.bottom,o.column),tabs:[e.tab],params:{header:
o.
label,column:Jn(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]});
function kW({draft:e,reading:t},n,r){return t.doubtful.flatMap(({row:o,label:i,key:a})=>{if(n.some(d=>d.
reading!==t&&xW(d,a)))return[];let s=`row/${a}`,u=r.get(s);if(u==="ignore"&&(t.roles[o]="left-out"),
u!==void 0)return[];let{grid:l,at:c}=e;return[{id:s,kind:"ROW",tab:l.tab,cell:Ie(o,g.max(0,c.name>=0?
c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+1},options:Jt.ROW,default:null}]})}var xW=({draft:
e,
reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.roles.some((r,o)=>r==="entry"&&Tl(e,o)===n);var TW=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function uC(e,t,n){var l,c;let r=t.
flatMap(d=>{var w;let[,p="",y=""]=(w=TW.exec(d))!=null?w:[];return p===""||km(y)?[]:[{name:d,left:j(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
j).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>mt(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${Jn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:Jt.OWN_CRITERIA,
default:null}}m();function lC(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:SW(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function SW(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return pl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Nn(r)?null:r.values.every(s=>s.every(re))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();m();var EW=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(j)),cC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(j));function dC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>mt(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>vh(s,t,EW)),o=s=>s.map(CW).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function vh(e,t,n){let r=t.map(s=>e.columns.find(u=>mt(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(j(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!re(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return lt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function CW(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var mC=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>mt(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=lt(o.values[r]))!=null?i:[]})));function pC(e,t){var o;let n=mC(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function fC(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>mt(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>vh(i,t,cC))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&mC(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}m();m();var RW=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
gC=e=>{let t=Ot(e);return t==="code"||t==="name"};function hC(e){let t=e.values.slice(0,Ho+1).map(o=>o.
map(Zi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:DW(o.above,o.cells)?OW(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:PW(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
gC))continue;let u=s.filter(c=>c.header===xl||!ei(dt(c.header).name));if(new k(u.map(c=>j(c.label))).
size<2)continue;let l=u.every(c=>c.header===xl)?"totals":"groups";return{tab:e.tab,layout:l,views:IW(
e,o,i,a,s)}}return null}var DW=(e,t)=>e.every((n,r)=>!gC(n)||re(t[r]));function OW(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Ot(c)==="code"||Ot(
c)==="name"||AW(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>co(u.over)&&!ei(dt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:xl}));let o=n.filter(u=>bt(
u.header)!==null&&bt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=bt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&j(l.header)===j(u.header))),a=i.some(u=>bt(u.over)!==null),s=i.some(u=>RW.test(
u.over));return!a&&s?[]:i.filter(u=>!a||bt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=bt(l))!=null?d:l,header:c}})}var AW=e=>{let t=Ot(e);return t==="code"||t===
"name"||t==="institution"};function PW(e){let t=e.flatMap((r,o)=>{let i=Bn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ei(dt(r).name)&&!NW(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=bt(r))!=null?s:(a=Bn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:xl}]})}var NW=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function IW(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(j(s))||
a.set(j(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(y=>j(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,w)=>{var S,A;return w<i?y||((S=r[w])!=null?S:""):(A=l.get(w))!=null?A:""}),d=y=>y.
map((w,S)=>S<i||l.has(S)?w:""),p=e.values.map((y,w)=>w===t?c:w===t-1&&r.length>0?y.map(()=>""):d(y));
return{label:u,grid:{tab:e.tab,values:p}}})}var kh=e=>{var t;return Nn(e)?null:(t=DE(e))!=null?t:hC(
e)},xh=(e,t)=>Kg(e,t)||e.includes("@")&&j(e)===
j(t.email);function yC(e,t,n,r,o){var u,l;let i=(l=(u=kh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>xh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[SE(Qo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var bC=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
$W=/^(?:nilai|poin|points?)$/i,_W=/^j\.?\s?\d{1,2}$/i,FW=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
MW=e=>e.map(Zi).filter(t=>t!=="");function wC(e){let t=e.values.slice(0,qg).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Zi);return[e.tab,...r].some(o=>FW.test(
o))}var Th=(e,t)=>bC.test(e.tab)||_W.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(MW).some(n=>bC.
test(n)||$W.test(n));m();function Sh(e){let t=[...new h(e.flat().map(o=>[j(o),o])).values()],n=e.map(
o=>new k(o.map(j))),r=t.
filter(o=>!n.every(i=>i.has(j(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>hr(o,a)&&!n.some(
s=>s.has(j(o))&&s.has(j(a)))).map(a=>({one:o,other:a})))}m();m();var LW=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function vC(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of lo(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=j(l);if(d===""||J(c)===""||ih(l)||bt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(y=>J(y.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>LW.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!jW(u,i));return{sets:a?i:[],unclear:!a&&zW(e)}}var jW=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Bn(e)!==null;function zW(e){var n;let t=new h;for(let r of e){let o=Bn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(j(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function kC(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return wC(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:kl(n,t),shared:kh(n),isOther:!1}}var cs=(e,t=[])=>(
{
reason:e,tabs:t});function xC(e,t,n){var y,w;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return BW(e.stages,o);
let{sets:i,unclear:a}=vC(r.map(S=>S.tab));if(e.stages.length>1)return Eh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return cs("nothing");let u=t?i.find(S=>j(S.stage)===j(s.name)):void 0;if(u!==void 0)return Eh(
[s],[u],r);if(a&&!t)return cs("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...s,
name:A.
stage,advance:null}));return Eh(S,i,r)}let l=((w=(y=vm(r))==null?void 0:y.tables.length)!=null?w:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?cs("several-shared",S):t?cs(
"stage-tab",S):[TC({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function TC(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=kl(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function BW(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return j(a.grid.tab)===j((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?TC(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?cs("unclear-judges",r):n.filter(o=>"desks"in o)}function Eh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>j(l.stage)===j(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?cs("stages",
o):r}m();var UW={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},WW={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function SC(e){var r,o;let t=new h,n=new h;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=UW[l];if(d===void 0||c==="")continue;let p=`${d} ${j(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=WW[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(w=>w!==""))!=null?o:"",y=d==="note"?
d:`${d} ${j(p)}`;n.has(y)||n.set(y,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var EC=.051,KW=4,CC=e=>J(e.code)||j(e.name);function RC(e,t,
n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>CC(d)===CC(u)));
for(let c of n){let d=S=>{var A,P;return(P=(A=S.columns.find(N=>mt(N.name,{name:c})))==null?void 0:A.
column)!=null?P:-1},p=lt(u.values[d(e)]),y=r.flatMap((S,A)=>{var P,N;return(N=lt((P=l[A])==null?void 0:
P.values[d(S)]))!=null?N:[]});if(p===null||y.length<2)continue;let w=y.reduce((S,A)=>S+A,0);s+=1,g.abs(
p-w/y.length)<EC&&(i+=1),g.abs(p-w)<EC&&(a+=1),new k(y).size>1&&(o+=1)}}return o>=KW&&(i===s||a===s)}
m();var Sl=e=>e.reduce((t,n)=>t+n,0),DC=e=>g.round(e*1e4)/1e4;function OC(e,t,n,r,o){var w,S;let i=`weights/${t.map(
j).join("+")}`,a=qW(e,t,r),s=GW(e,t),u=s!==null?{from:"headers",weights:s}:a!==null&&!ZW(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(S=(w=e[0])==null?
void 0:w.tab)!=null?S:"",d={criteria:[...t],weights:u.weights,sum:DC(Sl(u.weights)),from:u.from},p=Jt.
WEIGHTS.filter(A=>A==="totals"?a!==null:!0),y={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(A=>A.tab),params:
d,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:y}}function GW(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>mt(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(Sl(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function qW(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,d)=>{var w,S,A;let p=(
w=
r.find(P=>mt(P.name,{name:c})))==null?void 0:w.column,y=p===void 0?-1:i.indexOf(p);return y<0?null:(
(S=
a[y])!=null?S:0)*((A=n[d])!=null?A:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=Sl(u);return u.map(c=>DC(c/l*100))}return null}function ZW(e,t){let[n,r]=[Sl(e),
Sl(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();var El=e=>`hidden/${j(
e)}`,Ch=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&mt(s,i)))||e.length===0?[]:[{id:El(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:Jt.HIDDEN,default:null}]);m();function Cl({criteria:e,
entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>j(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>mt(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>hr(a,dt(
i).name)),isEntry:(i,a)=>i===""?r.has(j(a)):n.has(J(i))}}m();function HW(e,t){let[n,r]=[j(e),j(t)];
if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!hr(e,t)&&!JW(e,t)}var AC=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function JW(e,t){let[n,r]=[new k(AC(e)),new k(AC(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Rh(e,t,n){let r=new h(t.map(o=>[o.code,o]));
return e.flatMap(o=>{if(o.codeColumn===null||o.nameColumn===null)return[];let i=o.rows.filter(c=>c.name!==
""&&c.entry!==null),a=i.flatMap(c=>{var p;let d=r.get((p=c.entry)!=null?p:"");return d!==void 0&&HW(
c.name,d.name)?[{sheet:o,row:c,entry:d}]:[]}),s=a.length>2&&a.length*2>i.length,[u]=a;return(s&&u!==
void 0?[PC(`names/${j(o.tab)}`,u,a.length)]:a.map(c=>PC(`names/${j(o.tab)}/${J(c.entry.code)}`,c,1))).
filter(({id:c})=>!n.has(c))})}var PC=(e,{sheet:t,row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",
tab:t.tab,cell:Ie(n.row,(i=t.nameColumn)!=null?i:0),tabs:[t.tab],params:{code:r.code,one:r.name,
other:n.
name,count:o},options:Jt.NAMES,default:null}};var ds=["criteria","entries","judges"],VW=e=>"reason"in e;
function Dh(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(F=>kC(F,o.get(F.tab))),u=xC(e,n,s);if(VW(u))return u;let l=[],c=[],d=[];for(let F of u){
let B=XW(F,e,t,{facts:l,questions:c,answers:i},u.length>1);if(B===null)return IC(s);d.push(B)}if(t.length===
ds.length&&!d.some(F=>QW(F,s)))return{reason:"no-sign",tabs:d.flatMap(F=>F.desks.map(B=>B.table.tab)).
filter(Em)};let p=d.flatMap(F=>F.desks.map(B=>B.table)),[y,...w]=p;if(y!=null&&y.isRepeated&&w.length===
0)return{reason:"unclear-judges",tabs:[y.tab]};let S=d.flatMap(F=>F.names).filter(Em),A=t.includes(
"judges")?e3(d):e.judges,P=t.includes("entries")?t3(p,S,s,l):e.entries,N=!n&&(d.length>1||d.some(F=>F.
stage.scoreTab!==void 0)),I=N?n3(d):e.stages,_=t.includes("criteria")?r3(d):e.criteria,M={...e,
stages:I,
criteria:_,entries:P,judges:A};if(t.some(F=>M[F].length===0))return IC(s);if(t.includes("judges")&&!o3(
M,d,a.names))return{reason:"unbound",tabs:d.flatMap(F=>F.desks.map(B=>B.table.tab)).filter(Em)};let L=s.
flatMap(({structure:F})=>F!==void 0&&p.some(({tab:B})=>B===F.tab)?F:[]),z=[...p.map(F=>F.tab),...l.flatMap(
F=>F.kind==="ENTRY_LIST"||F.kind==="TAB_LEFT"?F.params.tab:[])];return{competition:M,hasStages:N,
facts:[
...i3(d,A,N,I),...l,...SC(L),...lC(s,z,a)],findings:t.includes("entries")?a3(d):[],questions:vl([...YW(
s,p),...c])}}var YW=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),Em=(e,t,n)=>n.indexOf(e)===t;function XW(e,t,n,{facts:r,questions:o,answers:i},a){var W,q;let s=e.
desks.map(Z=>Z.table),u=Z=>n.includes("criteria")?vm(Z):rh(Z,je(t,e.stage).map(X=>X.name)),l=(W=u(s))!=
null?W:a||e.layout!==null?dE(s):null;if(l===null)return null;let c=u(s)===null,d=l.tables.filter(Z=>RC(
Z,l.tables,l.criteria)),p=l.tables.filter(Z=>!d.includes(Z));for(let{tab:Z}of d)r.push({kind:
"TAB_LEFT",sure:!1,params:{tab:Z,reason:"summary"}});let y=p.length<l.tables.length&&(q=u(p))!=null?
q:l,{tables:w}=y,
S=n.includes("criteria")?bE(y,o,i):y.criteria,A=a?e.stage.name:null,P=n.includes("criteria")?uC(w,S,
i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:NC(e,w),criteria:[],isOpen:
c,
names:S};let N=fC(w,S),I=N!=null?N:S.map(()=>pC(w,S)),_=dC(w,S),M=_.from==="equal"&&N!==null&&new k(
N).size>1,L=M?I:_.weights,z=OC(w,S,L,I,i);z.question!==null&&o.push(z.question);let{weights:F}=z;r.push(
{kind:"CRITERIA",sure:w.length>1&&!c,params:{stage:A,names:S}},{kind:"WEIGHTS",sure:_.from!=="equal",
params:{from:M?"maxima":_.from,stage:A}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(Em),from:N===
null?"scores":"written",stage:A}});let B=S.map((Z,X)=>{var ee,be;return{stage:e.stage.name,name:Z,
weight:(ee=
F[X])!=null?ee:1,min:0,max:(be=I[X])!=null?be:100,description:""}});return{...e,desks:NC(e,w),
criteria:B,
isOpen:c,names:S}}var NC=({desks:e},t)=>e.filter(n=>t.includes(n.table));function QW(e,t){return e.layout!==
null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==
void 0&&Th(r.grid,n.above.length)})}function e3(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),
o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;
return(i?hE(r):ah(o)).map((s,u)=>{var S,A,P;let l=(S=(i?r:o)[u])!=null?S:"",c=e.filter(N=>N.desks.some(
I=>J(I.label)===J(l))),d=(P=(A=c[0])==null?void 0:A.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.
table,p=s.name===""||J(s.name)===J(s.code),y=(t==null?void 0:t.layout)===null&&p&&d!==void 0?yE(d):
"",
w=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,name:y||s.name,stages:w}})}function t3(e,
t,n,r){
let o=bm(e,t),i=ym(e),a=new k(e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>uE(o,i,u)).
find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),
s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>(
{
...Td,...u}))):o}function n3(e){let t=e.map(n=>bm(n.desks.map(r=>r.table),n.names).length);return e.
map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:
0)?o:n.advance}})}function r3(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[j(o.name),o.weight,o.max]));
return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}
function o3(e,t,n){let r=Vn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<
o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.
layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(
l===
void 0||s.length===0?[]:et(e,l)).filter(d=>xh(u.label,d)).length===1}))}function i3(e,t,n,r){let o=e.
filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function a3(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=ym(t)?[]:e.flatMap(i=>i.desks.map(a=>bm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Sh(n).map(o("entry")),...Sh(r).map(o("judge"))]}function IC(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>s3(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>u3(
u))))!=null?s:{reason:"nothing",tabs:[]}}var s3=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!ei(n)).length>2),u3=e=>Th(e,g.min(9,e.values.length));m();var Cm=e=>e.find(t=>De(t,H.plenary));
function l3(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>j(o)===j(e)))!=null?r:n}function c3(e,t){if(re(e))return null;let n=lt(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function Rm(e,{stages:t,entries:n}){var s,
u;let r=ct(e,Ya),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=l3(d("stage"),t),y=n.find(M=>J(M.code)===J(d("entry"))),w=(M,L,z=d(M),F=[])=>{let B={setting:
`plenary.${M}`,value:z,reason:L,allowed:F},W=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...W,...tt(r,l,M),params:B}),null},S=(M,L)=>{let z=c3(c(M),L);
return typeof z==
"string"?w(M,z,c(M)):z};if(p!==void 0&&y!==void 0){let M=a.some(L=>L.stage===p.name&&L.entry===y.code);
if(a.push({stage:p.name,entry:y.code}),M&&!re(c("rank"))){w("entry","duplicate");continue}}if(re(c(
"rank")))continue;p===void 0&&w("stage","unknown-reference",d("stage"),t.map(M=>M.name)),y===void 0&&
w("entry","unknown-reference");let A=S("rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(A!==null&&A!==P&&d("reason")===""&&w("reason","empty"),p===void 0||y===void 0||
A===null)
continue;let _=tt(r,l,"rank");o.push({stage:p.name,entry:y.code,computed:P,rank:A,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var $e=()=>SpreadsheetApp.getActiveSpreadsheet(),In=()=>$e().getId(),Rl=()=>$e(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>Rl().map(e=>e.getName()),Dl=()=>new h(Rl().map(
e=>[e.getName(),e.getSheetId()])),$C=()=>Rl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Dm=()=>Rl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),d3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function m3(){
let e=null;return t=>{e!=null||(e={zone:$e().getSpreadsheetTimeZone(),monthFirst:d3.test($e().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=$e().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=m3(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Om(e){var n,r;let t=(r=(n=$e().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ms=e=>{var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},_C=()=>$e().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Oh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var FC="@",Ah=(e,t)=>{let n=t.map(
r=>r===FC);return e.map(r=>r.map((o,i)=>typeof o=="string"?Oh(o,n[i]===!0):o))};function go(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Vt(e,t,n,r,o=[]){var s,u;let i=$e().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(go(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Ah(r,o)))}
function MC(e,t,n,r){
let o=$e().getSheetByName(e);o!==null&&(go(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(FC))}
var $r=e=>{
var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function LC(){
for(let e of Rl())
e.getLastRow()===0&&$e().deleteSheet(e)}var kn=()=>SpreadsheetApp.flush();function jC(e,t){let n=$e(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:p3(n,t);return r===null?n.activate():r.activate(
),
!0}function p3(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Am(e){let{language:
t}=e.settings,n=[Yi(hl,t,y3(e.settings)),f3(e.stages,t),Yi(bl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Yi(br,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Bo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Yi(Wi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,g3(o.required,t)]);return[...n,Yi(wl,t,r)]}function Yi(e,t,n){var r;return{name:e.tab[t],
values:[
W0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var zC=(e,t,n)=>({
...Yi(e,n,[]),name:t});function f3(e,t){let n=e.map((s,u)=>h3(s,u,t)),r=Yi(yl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var g3=(e,t)=>{var n,r;return(r=(n=On.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function h3(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ia.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Li(e.date,n),(l=e.scoreTab)!=null?l:""]}function y3(e){let{language:t}=e,n=Xn.map(
a=>[a.word[t],Ph(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${ts[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Xn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Ph(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Li(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function BC(e,t){let n=vn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(re))},
o=ds.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=b3(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:v3(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Am(i.competition).flatMap(c=>{var p,y;let d=[...s,...o].find(
w=>H[w][a]===c.name);return d===void 0?[]:[[d,{...c,name:(y=(p=e.get(d))==null?void 0:p.tab)!=null?y:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:vn(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...w3(i.facts)]}}function b3(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Vn(r,e).map(L=>L.name),u=e.stages.flatMap(L=>r.filter(z=>z===L.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,c=a(),p=(l?[]:r.filter(o)).filter(L=>c.get(El(L))!=="use"),
y=r.filter(L=>!p.includes(L)),w=Cl(e),S=L=>{let z=L.map(i);return{grids:z,structures:Sm(z,w,c),
answers:c}},A=l?s:y.filter(L=>Bi(L)||u.includes(L)),P={names:r,hidden:p},N=Dh(e,t,n,S(A),P),I=l?[]:y.
filter(L=>pl(L)&&!A.includes(L)),_="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);
if("questions"in N){let L=p.filter(F=>Bi(F)&&!c.has(El(F))),z=Ch(N.competition,S(L));return{...N,
questions:[
...N.questions,...z]}}if(!_||I.length===0)return N;let M=Dh(e,t,n,S([...A,...I]),P);return"reason"in
M?N:M}var w3=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function v3(e,t,n){return(e.length===ds.length?["entries"]:e).map(o=>{let i=H[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}m();m();m();var Nh="\u2713",ho=e=>`"${e.replace(/"/g,'""')}"`;function UC(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-b(n),a=T(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function WC(e,t,n){let r=Ie(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${ho(
Nh)};${o})`;return`=IF(COUNTIF(${r};${ho(hn.id)})>0;${ho(hn.id)};${i})`}function KC(e,t,n,r,o){
let i=u=>Ie(e,u,t,1),a=u=>`COUNTIF(${i(r)};${ho(u)})`;return`=${`${a(Nh)}+${a(hn.id)}`}&${ho(o.of)}&COUNTA(${i(
n)})&${ho(o.done)}`}function GC(e,t,{min:n,max:r}){let o=Ie(e,t),i=`AND(${o}>=${UC(n)};${o}<=${UC(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${ho(hn.id)})`}var qC=(e,t,n)=>{let r=`$${Ie(e,t)}`;
return n==="complete"?`=${r}=${ho(Nh)}`:n==="recused"?`=${r}=${ho(hn.id)}`:`=NOT(${r}="")`};m();var ZC=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,HC=e=>e.filter(t=>t!=="").join(" \xB7 "),k3={title:(e,t,n)=>HC(
[e,ZC(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,x3={title:(e,t,n)=>HC([e,ZC(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Ih=e=>({id:k3,en:x3})[e];m();function T3(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function S3(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function $h(e,t,n){if(t.form!=="files")return[...e];let r=`${j(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:S3(T3(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var oi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,_h=3,yo=_h+
1,Pm=0,Nm=1,E3=2,_r=3,C3=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Fh=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},R3=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Mh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Fh(i,t)})`),o=n.some(i=>i.link!=="")?[oi.link[t]]:[];return{headers:[oi.code[t],
oi.status[t],oi.name[t],...r,oi.notesToCommittee[t],oi.notesToEntrant[t],oi.institution[t],...o],
widths:[
62,58,128,...r.map(R3),160,160,160,...o.map(()=>180)],scored:r.length}}var D3=e=>["code","status",
"name","institution","link"].some(t=>De(e,oi[t])),JC=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function VC(e){var n;let t=(
n=
e[_h])!=null?n:[];return e.slice(yo).every(r=>r.every((o,i)=>{var a;return o===""||D3(T((a=t[i])!=null?
a:""))}))}var YC=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Lh(e,t,n){let{
headers:r,
scored:o}=Mh(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-_r-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Nm?WC(t+u,_r,
o):""))}}var jh=(e,t)=>({top:yo,left:_r,height:t-yo+1,width:e+2});function Im(e,t){let{criteria:n,
language:r}=e,
o=Ih(r),i=(s,u)=>({top:yo,left:s,height:t,width:u}),a=i(Pm,_r+n.length);return{table:i(Pm,Mh(e).headers.
length),progress:{row:0,column:0,formula:KC(yo,t,Pm,Nm,o)},validations:XC(n).map(({from:s,count:u,
criterion:l})=>({
block:i(_r+s,u),formula:GC(yo,_r+s,l),help:o.rejected(Fh(l,r))})),colours:C3.map(([s,u])=>({block:a,
formula:qC(yo,Nm,s),background:u})),open:jh(n.length,yo+t-1)}}function XC(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function $m(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Ih(o),{headers:u,widths:l,scored:c}=Mh(e),d=$h(e.entries,t,
n),p=XC(r).map(({criterion:N})=>Fh(N,o)),y=Im(e,d.length),w=Lh(d,yo,e),S=N=>[N,...u.slice(1).map(()=>"")],
A=S("");return{name:Ja(t,n),...y,headerRow:_h,frozenColumns:E3,widths:l,formats:u.map((N,I)=>I===Pm?
"@":I>=_r&&I<_r+c?Ar:""),centred:u.flatMap((N,I)=>I===Nm||I>=_r&&I<_r+c?[I]:[]),values:[A,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...w.values],formulas:[S(y.progress.
formula),A,A,A,...w.formulas]}}m();m();function zh(e){var n;let t=$e().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var QC=e=>e.getEditors().map(t=>t.getEmail());function eR(e){
let t=zh(e);return t===null||t.isWarningOnly()?null:QC(t)}function Fr(e,t){var r;let n=(r=$e().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Ol(n,t),n.setUnprotectedRanges([]))}function Ol(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(QC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var tR=e=>zh(e)===null;function nR(e,t){let n=zh(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function _m(e){let t=$e().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var Bh="#d9e2f3";function Qn(e){var t;for(let n=1;;n+=1){let r=eh(
e.name,n),o=$e().getSheetByName(r);
if(rR(o)){xn({...e,name:r});return}let i=O3(o);if(nh((t=i[0])==null?void 0:t[0])){A3(i,e)||iR(o,e),
oR(
r,e,o.getLastRow(),o.getLastColumn());return}}}function xn(e){var t;iR((t=$e().getSheetByName(e.name))!=
null?t:Uh(e.name),e),oR(e.name,e,0,0)}function Uh(e){let t=$e().getActiveSheet(),n=$e().insertSheet(
e,$e().getSheets().length);return $e().setActiveSheet(t),n}var rR=e=>e===null||e.getLastRow()===0;
function ln(e){
for(let t=1;;t+=1){let n=eh(e,t);if(rR($e().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);
if(Nn(r))return{name:n,grid:r}}}function O3(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function A3([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function oR(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Vt(e,0,0,a,t.formats)}function iR(e,t){
let n=t.
widths.length,r=t.headerRow+1;go(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of ii(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of ii(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),Z0(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Bh),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ii(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var $n=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),aR=({values:e,formulas:t},n)=>Ah(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),P3=e=>{var t;return(t=$e(
).
getSheetByName(e))!=null?t:Uh(e)};function Wh(e,t){let n=P3(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];go(n,e.values.length+1,o.length),l>0&&
$n(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:w,value:S}of ii(
o))n.setColumnWidths(y+1,w,S);let d={...u,top:r,height:u.height+1};$n(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:w,value:S}of ii(o.map((A,P)=>s.includes(
P))))S&&$n(n,{...d,left:y,width:w}).setHorizontalAlignment("center");for(let{start:y,length:w,value:
S}of ii(
i))S!==""&&$n(n,{...u,left:y,width:w}).setNumberFormat(S);$n(n,{...d,height:1}).setFontWeight("bold").
setBackground(Bh),$n(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),sR(n,e),N3(n,aR(e,i),l,c)}function N3(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var y,w;return(w=(y=t[c])==null?void 0:y[p])!=null?w:""}));e.getRange(1,1,o,i).setValues(a)}
function sR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();$n(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([$n(e,r)]).build()))}function uR(e,t,n){let r=$e(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;go(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};$n(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ii(
t.widths.map((y,w)=>a.includes(w))))p&&$n(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ii(s))p!==""&&$n(r,{...l,left:c,width:d}).setNumberFormat(p);sR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),$n(r,{...l,top:g.max(l.top,i+1)}).setValues(
aR(n,s))}var lR=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function ps(e,t,n,r){var u;let o=$e(
).
getSheetByName(e);if(o===null)return;let i=$n(o,t),a=o.protect();Ol(a,n);let s=lR(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Ol(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function cR(e,t,n){let r=$e().getSheetByName(e);if(r!==null)for(let o of lR(
r,$n(r,t)))Ol(o,n)}function dR(e,t){var n;(n=$e().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var mR="judgeTabs",I3=9e3,$3=an(K(),lk([K(),K(),K()]));function Fm(){var e;try{let t=rt($3,C.parse(
(e=
Be(mR))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var _3=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Kh(e){let t=f.entries(e),n=()=>C.stringify(f.fromEntries(t));for(;_3(n())>
I3;)t.shift();Ke(mR,n())}function Gh(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=YC(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&dR(a,c),n[T(i)]=[s,u,c]}return n}
function qh(e,t){
if(e.size===0)return;let n=Fm(),r=Dl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Gh(o,n);C.stringify(i)!==C.stringify(n)&&Kh(i)}function Mm({stages:e,
judges:t},n=Fm()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of Dl()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>j(d.name)===j(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var pR="rowOrders",F3=9e3,M3=an(K(),an(K(),K()));function fR(){let e=Be(
pR);try{let t=rt(M3,C.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Xi({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new h(e.entries.map(y=>[
y.code,y])),i=new k(r.flatMap(({code:y,tab:w})=>y==="SCORE_ROWS_PERMUTED"?[w]:[])),a={},s=F3-2;for(
let y of t){
let{stage:w,judge:S,tab:A}=y,P=(c=n.get(w))==null?void 0:c.get(S),N=i.has(A)?P:(d=cl(y,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(w in a?0:w.length))+12,!(N===void 0||s<0)&&(
a[w]=
{...a[w],[S]:N})}let u=C.stringify(a),l=f.fromEntries([...n].map(([y,w])=>[y,f.fromEntries(w)]));u!==
C.stringify(l)&&Ke(pR,u)}m();var gR="understanding",L3=9e3,j3=ne({option:K(),kind:K(),params:an(K(),
vd()),tab:K()}),z3=an(K(),j3);
function hR(){let e=Be(gR);try{let t=rt(z3,C.parse(e!=null?e:"{}"));return new h(t.success?f.entries(
t.data):[])}catch{return new h}}var yR=e=>new h([...e].map(([t,{option:n}])=>[t,n])),bR=({kind:e,
params:t,
tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function wR(e){let t=C.stringify(f.fromEntries(e));
return encodeURIComponent(t).replace(/%../g,"x").length>L3?!1:(Ke(gR,t),!0)}function B3({competition:
e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Lg({tab:r,
columns:o,
entries:i})}var U3=(e,t,n)=>[...VS(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...j0(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...z0(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Ja(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],W3=(e,t,n)=>B0(
e,t,n).
map(({name:r,judge:o})=>vR(r,o));function vR(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Xe(){var ve,Fe;
let e=ze(),
t=It(e),n=new h([...t].map(([pe,ue])=>[pe,Me(ue)])),r=e.filter(pe=>![...t.values()].includes(pe)),o=Hh(
Me),i=Zh($C),a=Zh(hR),s=Zh(()=>yR(a())),u={names:r,isHidden:pe=>i().includes(pe),read:o,answers:s},{
reading:l,unwritten:c,facts:d,findings:p,questions:y}=BC(n,u),{competition:w}=l,S=Mm(w),A=is(w.entries),
P=Hh(Om),N=Hh(ms),I=(pe,ue)=>{let St=$0(pe,P(pe.tab));return G0(St,ue)?q0(St,N(pe.tab)):St},_=({
stage:pe})=>w.
stages.filter(({name:ue})=>ue===pe).flatMap(ue=>je(w,ue)),M=Vn(r,w,S).filter(({stage:pe})=>pe.scoreTab===
void 0),L=w.stages.flatMap(({scoreTab:pe})=>r.filter(ue=>K3(ue,pe))),z=Cl(w),F=[...M.map(({name:pe})=>pe),
...L],B=Sm(F.map(o),z,s()),W=pe=>{var ue,St;return(St=(ue=B.get(pe))==null?void 0:ue.view)!=null?St:
o(pe)},q=H3(r,w,W,A),Z=Cm(r),X=Z===void 0?null:Rm(o(Z),w),ee=[...M.map(({name:pe,stage:ue,judge:St})=>{
let ye=je(w,ue);return I(Qo(W(pe),ue.name,St.code,ye,A),ye)}),...q.sheets.map(pe=>I(pe,_(pe)))],be=[
...y!=null?y:vl([...B.values()].flatMap(pe=>pe.questions)),...Rh(ee,w.entries,s())];return{
competition:w,
decisions:(ve=X==null?void 0:X.decisions)!=null?ve:[],sheets:ee,orders:fR(),protectedTabs:_C().filter(
pe=>!De(pe,H.corrections)),own:S,findings:[...l.findings,...B3(l),...U3(e,w,S),...W3(r,w,S),...q.findings,
...p,...be.map(Z3),...l.tables.criteria!==null&&w.criteria.length===0&&G3(B)?[q3(l.tables.criteria.tab)]:
[],...(Fe=X==null?void 0:X.findings)!=null?Fe:[]],questions:be,given:a(),locate:K0(l),unwritten:be.length>
0?[]:c,facts:d}}var K3=(e,t)=>t!==void 0&&j(e)===j(t),G3=e=>[...e.values()].some(({columns:t})=>t.some(
({role:n})=>n==="criterion"));function q3(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var Z3=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function H3(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let a=e.find(l=>{var c;return j(l)===j((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=yC(n(a),i,
et(t,i),je(t,i),r);return{sheets:s,findings:u.map(l=>vR(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function Zh(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Hh(e){let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var Lm=(e,t,n)=>n(C.stringify([e,...t])).slice(0,16),kR=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Lm(n,r,t):o,"");function xR(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Lm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var fs=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var TR=["at","by","action","detail",
"run","hash","stage"],jm=e=>TR.map(e),J3=["compute","documents",
void 0],SR=e=>{var t;return!J3.includes(gn((t=e[TR.indexOf("action")])!=null?t:"",fs))};m();var Al={
part:"history",tab:H.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function ER(e){var o,i,a;let t=e===null?null:ct(
e,Al),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:jm(l),chain:l("chain")});let c=gn(l("action"),fs);c!==void 0&&n.push({at:fl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}m();m();m();m();function Pl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var V3={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},CR=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${V3[t][r]}`),
t);function RR(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var gs=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
DR={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${RR(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${gs(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${RR(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${gs(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${gs(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=CR(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=CR(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Pl(e.amount,"id")}.`,
`Prize ${Pl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=gs(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${gs(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${gs(n,
r)}${l}.`)}};m();m();var OR={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},Y3={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Jh=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),AR=(e,t)=>OR[t][e],
PR=(e,t)=>Y3[t][e];function hs(e,t,n=!1){let r=OR[t][e].split(" ").map(Jh).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var X3=6,Q3=BigInt(0);function eK(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==Q3)return!1;return!0}
function ys(e,t,n){if(eK(e,n))return n;let r=Zt(t(e),n);for(let o=n;o<n+X3;o+=1){let i=e.map(a=>mr(a,
o));if(Zt(t(i),n)===r)return o}return n+2}var zm=new _e(0),Vh=(e,t,n)=>bn(pr(e,t),n);function NR(e,t,
n){let r=n;if(Ht(e,t)===0)return r;for(;Zt(
e,r)===Zt(t,r);)r+=1;return r}var Nl=(e,t)=>es[e].name[t];function Il(e,t,n,r){let o=NR(e.value,t,e.
metric==="majority"?0:n);return[Vh(e.value,o,r),Vh(t,o,r)]}function IR(e,t,n){let r=AR(n,e),o=new h,
i=(a,s)=>Vh(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Jh(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,NR(a,zm,t)),plain:a=>bn(pr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=ys(s,un,t),c=n==="points"&&s.length>2?ys([...s].sort(Ht).slice(1,-1),un,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var $R={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var _R={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},tK={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function nK(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Bm=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function rK(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var FR={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Vo[e].score[c]}`:"",y=i(p===""?" dari":""," of"),w=t.length,S=i(`${w} juri`,w===1?"1 judge":`${w} judges`),
A=o.once(n,()=>nK(n,o));return`${a} ${s(r)}${p}${y} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Bm(e.highest,
"tertinggi",t)} dan ${Bm(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Bm(e.highest,
"highest",t)} and ${Bm(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>rK(i,n,t)),o=n(un(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=ys([e,s],([S,A])=>S.add(A),i),d=r(e,c),p=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${tK[a][l]}`;
if(Zt(s.abs(),c)===Zt(zm,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${d} as it is (${y}).`);
let w=s.s>0;return n(`Rata-rata ${d} ${w?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${w?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${d} ${w?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${w?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${_R.id[t]}.`,`Judge ${e} is not counted: ${_R.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var y;return(y=Sd(e.map(({weight:w},S)=>({weight:w,score:p[S]}))))!=
null?y:zm},c=ys(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var MR=({metric:e,criterion:t},{language:n})=>t===void 0?Nl(e,n):`\u201C${t}\u201D`,oK=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function iK(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${oK(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var LR={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Il(n,r.value,l,c),y=MR(n,
i),w=o.length===0?"":iK(o,i),S=u(e),A=Y(t,c);return a(`${s} ${S} sama pada ${A}; ditentukan oleh ${y}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${w}`,
`${s} ${S} is shared by ${A}; decided by ${y}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${w}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(y=>`${MR(y,r)} ${Il(y,y.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var aK={...FR,...LR,...$R,
...DR};function sK({code:e,params:t},n){return aK[e](t,n)}function jR(e,t,n="points"){let r=IR(e,g.max(
2,t),n);return o=>o.map(i=>sK(i,r)).join(" ")}function zR(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Nl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Il(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Nl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Qi=(e,t)=>Vo[e].name[t];var uK={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Qi(e,"id")}`,
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},lK={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${qe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${qe(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Qi(e,"en")}`,hash:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?uK:lK,de=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ea(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function BR(e,t,n){let r=ea(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:Nt(),at:ot(),by:Pe(),hash:e,provisional:t},isNew:!0}}function it(e){let{name:t,grid:n}=ln(H.
history[e]);return{name:t,exists:n!==null,...ER(n)}}var Um="chain";function Yt(e,t,n){var c,d,p,y;kn(
);
let r={stage:"",...t},o=(d=(c=fs.find(([w])=>w===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Yn(r.at),action:o},a=jm(w=>i[w].trim()),s=Lm(cK(e),a,sn),u=e.exists?mK(e,n):dK;if(e.exists){
let w=v.from({length:g.max(...u.values())+1},()=>"");for(let[S,A]of u)w[A]={...i,chain:s}[S];Vt(e.name,
$r(e.name),0,[w])}else{let w=ie(n).tabs,S=Al.columns.map(A=>({header:A.header[n],width:A.width,value:
P=>P[A.
key]}));xn(At(e.name,w.history,w.historyOrigin,S,[{...i,chain:s}],0))}kn(),Ke(Um,s);let l={row:((y=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function cK({exists:e,links:t}){let n=e?Be(Um):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:kR(t,sn)}var dK=new h(Al.columns.map(({key:e},t)=>[e,t]));
function mK({
name:e,headerRow:t,columns:n},r){let o=Al.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return Vt(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var Wm=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Km=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function UR(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function WR(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var pK=e=>e instanceof E&&
"problem"in e;function fe(e){throw f.assign(new E(e.message),{problem:e})}
function se(e){var t;try{return{answer:e()}}catch(n){if(pK(n))return{problem:n.problem};let r=n instanceof
E?n.message:T(n),o=Wm(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:de(
"SCOPE_MISSING",i,Km())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:de(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var Yh="language";function st(e){let t=UR(Yh);return t===
"id"||t==="en"?t:e}var Ve=()=>st(pk().startsWith("en")?"en":"id");function he(){xd()||fe(de(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Pe())))}function Te(e){let t=fk(e);return t===null?fe(de(
"BUSY",ie(
Ve()).problems.busy)):t.done}function ge(e,t){let n=rt(e,t);return n.success?n.data:fe(de(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var fK=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),gK=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function nt(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(gK)]},e.map(({name:n})=>fK(n)))}var vr=(e,t)=>e.find(n=>n.stage===
t);m();var KR={part:"corrections",tab:H.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
GR=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],qR=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],$l=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function ZR(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([y])=>y===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Yn(l.at),answeredAt:Yn(l.answeredAt),old:i(l.before),kind:a(GR,l.
kind),status:a(qR,l.status),before:C.stringify(l.before)}),u=KR.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return At(t,r,o,u,e.map(s),0)}function HR(e){var n;let t=e===null?
null:ct(e,KR);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[gn(o("kind"),GR),gn(o("status"),qR)],s=hK(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:fl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:fl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function hK(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var kr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):G(e,t),ai=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(b((e*100).toPrecision(12)),n)}%`:kr(e,n),Xh=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,yK={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,bK={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ta=e=>e==="id"?yK:bK;function bo({language:e}){let{name:t,grid:n}=ln(H.corrections[e]);return{name:
t,isNew:n===null,list:HR(
n)}}function na(e,t,{language:n,admins:r}){let o=ta(n);return Qn(ZR(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>ai(i,a,n))),e.isNew&&(Fr(e.name,r),_m(e.name)),kn(),{...e,isNew:!1,list:t}}m();
m();function bs(e,t){let n=e!=null?e:"";return re(t)?re(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Gm=(e,t)=>U(e)===U(t),wK=864e5,vK=R.UTC(1899,11,30);function kK({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-vK)/wK+
r/86400}var JR=e=>typeof e=="object"?kK(e):typeof e=="boolean"?T(e):e,VR=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function YR(e){let[{values:t},n,r]=[Me(e),Om(e),ms(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function wo(e){
var n;let t=$e().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var XR=(e,t,n)=>{var r;(r=$e().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},QR=(e,t,n,r)=>Vt(e,t,n,r);m();function Qh(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function eD(e){for(let[t,n]of Qh(e,r=>r.tab))for(let[r,o]of Qh(n,i=>i.format))r!==void 0&&XR(t,o.map(
({at:i})=>Ie(i.row,i.column)),r)}function tD(e){let t=n=>n.format==="General";eD(e.filter(t));for(
let[
n,r]of Qh(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of mm(r.map(({at:l})=>l)))QR(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var y;return(y=o.get(`${i+c},${a+p}`))!=null?y:""})))}eD(e.filter(n=>!t(n)))}function _l(e,{
sheets:t}){var a,s,u;let[n]=qo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ws(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Gm:bs;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ra(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:YR(t);return e.set(t,n),n}}function ey(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
VR(
o.format);return r?{tab:t,at:n,value:JR(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function xK(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=$l(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function ty(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of xK(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var TK=e=>/data validation|validasi data/i.test(T(e));
function ny(e,t){try{return tD(e),kn(),!0}catch(n){if(!t&&!TK(n))throw n;return console.warn(T(n)),!1}
}
function Fl(e,t,n,r=!1){let{settings:o}=e.competition,i=ty(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:A})=>A.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:_l(P,e)}))),s=S=>a.map(({one:A,place:P})=>P===null||
!wo(P.tab)?"other":ws(A,P.at,S(P.tab))),u=s(ra()),l=a.flatMap(({one:S,action:A,place:P},N)=>{let I=A===
"undo";return P!==null&&u[N]===(I?"after":"before")?[ey(S,P.tab,P.at,I)]:[]}),c=ny(l,r),d=c?null:s(
ra()),
p={fix:new k,undo:new k};for(let[S,{one:A,action:P}]of a.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(A),P==="undo"&&N==="after"&&p.undo.add(A)}let y=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);y=na(t,S,o)}let w=n;for(let{list:S,...A}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),N=SK(P,A.action==="undo",o.language).join("; ");P.length>
0&&(w=Yt(w,{...A,detail:N,hash:""},o.language))}return{ledger:y,history:w}}var SK=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[ai(i.cell,i.format,n),kr(a,n)];return t?Xh(r,o,u,s):Xh(r,o,s,u)}
);m();function EK(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&bs(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function qm(e,{
statuses:t,corrections:n}){var d,p,y,w;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=qo(s).map(S=>({at:S,status:EK(n,a,Ie(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(w=(y=l[0])==null?void 0:y.status)!=null?w:"offered"}}function Zm({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:kr(n,i),
now:t.now,confirm:a,status:o}}m();var CK=ne({id:K(),accept:Je(),at:K(),by:K()}),RK=Ge(CK),ry=e=>`fixAnswers:${e}`,
DK=8e3;function vs(e){
let t=Be(ry(e));try{let n=rt(RK,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function nD(e,t){let n=C.stringify([...vs(e),t]);return n.length>DK?!1:(Ke(ry(e),n),!0)}var rD=e=>Ke(
ry(e),"[]"),ks=e=>e.filter(t=>t.status==="waiting");function oD(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function cn(e=t=>t()){let t=Xe(),{settings:n}=t.competition,
r={workbook:t,history:it(n.language),ledger:bo(
n)};return OK(r)?r:e(AK)}function OK({history:e,ledger:{list:t}}){let n=new k(ks(t).map(({judge:r})=>r));
return ty(t,e.rows).length===0&&[...n].every(r=>vs(r).length===0)}function AK(){let e=Xe(),{settings:
t}=e.
competition,n=bo(t),r=[...new k(ks(n.list).map(({judge:s})=>s))],o=r.flatMap(vs),i=o.length===0?n:na(
n,oD(n.list,o),t),a=Fl(e,i,it(t.language),!0);for(let s of r)rD(s);return{...a,workbook:Xe()}}var Ml=(
{
workbook:e,history:t,ledger:n})=>({statuses:nt(e.competition.stages,t.rows),corrections:n.list});
function iD(e,t=Ct(
e.workbook,{provisional:!1}).findings){let n=Ml(e);return t.flatMap(r=>{let o=qm(r,n);return o===null?
[]:[o]})}function oy({workbook:e,history:t,ledger:n}){let r=nt(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>$l(u)===$l(a));return s.every(({stage:u})=>o(u))?
s:[]}var Ll="marked";function aD(e,t){var o;let[n,...r]=oy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:ks(e.ledger.list).map(i=>({...iy(i,t),judge:i.judge})),marked:((o=Be(Ll))!=
null?o:"")!==""}}var iy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:ai(o.cell,o.format,a),now:kr(i,a)});m();m();m();m();var sD={id:e=>`Kode peserta ${G(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var uD={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var lD={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var cD={
id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var dD={id:e=>`${te(e.judge,"id")} menilai ${zi(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${zi(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var mD={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var pD={id:e=>`${te(e.judge,"id")} tidak menilai ${zi(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${zi(e.where,"en")} (BK).`};m();var fD={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var gD={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function PK({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function NK({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var hD=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),yD={id:e=>`Kelompok juri ${hD(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${PK(
e)}`,en:e=>`The groups of judges ${hD(e)} share no entry, so their severity cannot be compared. ${NK(
e)}`};m();m();m();m();var bD={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var wD={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var vD={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var kD={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var xD={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var TD={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var SD={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var ED={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var CD={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var RD={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var DD={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var OD={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var AD={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var PD={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var ND={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Hm={"tata-cara":AD,pernyataan:SD,undangan:ND,"daftar-hadir":wD,"lembar-nilai":xD,"berita-acara":
bD,
sk:CD,pengumuman:TD,piagam:ED,gabungan:vD,surat:RD,"surat-daftar":DD,"tanda-terima":OD,"umpan-balik":
PD,
laporan:kD};var ID=(e,t)=>Hm[e].name[t];var $D={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},ay=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${ID(e,"id")}\u201D yang dibuat: ${$D.id[Hm[e].missing]}.`:`No document \u201C${ID(
e,"en")}\u201D was made: ${$D.en[Hm[e].missing]}.`;var _D={id:e=>ay(e.kind,"id"),en:e=>ay(e.kind,
"en")};m();var FD={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${qe((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${qe(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var MD={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var IK=[...Zg,Ya,Ki];function xs(e,t){let n=Xn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ts[t]} ${o!=null?o:""}`.trim();let i=IK.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function jl(e,t,n){var i,a;let r=Xn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:xs(e,n)}function LD(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Zg.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ts=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),$K={version:{id:"versi aturan",en:"rules version"}};
function _K({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":xs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=$K[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${xs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var FK=(
e,t)=>{
var n,r;return(r=(n=Bo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function MK(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Jm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=_K(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Ts(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Ts(a,t)})`}`}let u=l=>Ts(typeof l!="string"?l:r==="setting"?jl(l,o,t):r==="entry"&&o==="status"?
FK(l,t):MK(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var LK=5;function Ss(e,t){if(e.length===0)return"";let n=e.slice(0,LK).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Jm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var jD={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${qe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Ss(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${qe(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${qe(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Ss(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${qe(
e.computed,"en")}). Compute again before making documents.`};m();var zD={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Ss(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Ss(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var BD={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var UD={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${Y(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var WD={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var KD={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${G(e.written,"id")}, di tab Peserta ${G(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${G(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${G(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var GD={id:e=>`Kode ${wn(G(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${wn(G(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var qD={id:e=>`Baris${e.name===""?
"":` ${G(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${G(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var ZD={id:e=>`Rumus salah (${wn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Et(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${wn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Et(e.where,
"en")}. Type the score.`};m();var HD={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Et(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Et(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var JD={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Et(e.where,"id")} terbaca sebagai tanggal ${wn(
qe(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Et(e.where,"en")} was read as the date ${wn(
qe(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var VD={id:e=>`${te(e.judge,"id")} belum menilai ${Et(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Et(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var YD={id:e=>`${wn(G(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Et(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${wn(
G(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Et(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var XD={id:e=>`Nilai ${wn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Et(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${wn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Et(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var QD={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var e2={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var t2={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var n2={id:e=>`Nilai ${G(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Et(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Et(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var r2={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},o2={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${r2[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${r2[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function jK({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var a2=6;function zK({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",a2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function BK({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",a2)}. Consider \u201CMethod\u201D = adjusted.`}
function i2(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return jK(e,t);case"uneven-judges":return t==="id"?zK(e):BK(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var s2={id:e=>i2(e,"id"),en:e=>i2(
e,"en")};m();var u2={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var UK={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Ng(e,"id")}`,en:e=>`is not a known choice; use ${Ng(
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
};function WK(e,t){let n=G(LD(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function l2({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return WK(e,o);let i=typeof t==
"string"?jl(t,e,o):t,a=r.map(s=>jl(s,e,o));return`${G(xs(e,o),o)}${i===""?"":` = ${G(i,o)}`} ${UK[n][
o](
a)}.`}var c2={id:e=>l2(e,"id"),en:e=>l2(e,"en")};m();var d2={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},m2={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${d2[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${d2[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var p2={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${G(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var f2={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var g2={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var h2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${G(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${G(e.first,
"en")}. Delete or rename one of them.`}};m();var y2={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var b2=(
e,t)=>Y(e.map(n=>ae(n,t)),t),oa=(e,t)=>Y(e.map(n=>G(n,t)),t,8),Es=(e,t)=>e===null?"":` ${t} ${e}`,
KK={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${oa(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${oa(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Es(e,"tahap")}: ${oa(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${G(
e,"id")}${n===""?"":` (${G(n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:
"contoh pengisian",statistic:"jumlah atau statistik",weight:"bobot kriteria",maximum:
"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${Es(t,"tahap")}: ${{
headers:"dari judul kolom",row:"dari baris bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Nilai maksimum${Es(n,"tahap")}: ${b2(e,"id")}, ${t==="written"?
"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t===
"code"?"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({
tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",
empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",
summary:"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri",
"other-matter":"bukan tentang penilaian"}[t]}.`},GK={JUDGE_TABS:({tabs:e})=>`${e.length===1?
"1 judge tab":`${e.length} judge tabs`}: ${oa(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${oa(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==
null?n:`${n} (${t[r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.
en}.`,CRITERIA:({stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Es(e,
"of stage")}: ${oa(t,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{
number:"a number",sum:"the sum of the scores",mean:"the mean of the scores",weighted:
"a weighted sum of the scores",extreme:"the highest or lowest score",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${G(e,"en")}${n===""?"":` (${G(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Es(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Es(n,"of stage")}: ${b2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},qK={id:KK,en:GK};function ZK({kind:e,params:t},n){
return qK[n][e](t)}
var w2=(e,t)=>ZK(e,t),HK={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
JK={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function sy(e,t){
if(e===void 0)return"";let n=(t==="id"?HK:JK)[e.reason](oa(e.tabs,t));return n===""?"":` ${n}`}var v2={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${sy(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${G(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${sy(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var k2={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var Vm=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),VK={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,YK={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`},XK={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${G(
e,"id")}`} ${VK[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${G(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${Vm(e,t,"id")}) berjumlah ${ae(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${Vm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${G(e,"id")} di sini ${G(
n,"id")}, di tab lain ${G(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${G(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>G(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,QK={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${G(e,"en")}`} ${YK[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t})=>`Row ${t} ${G(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,
from:r})=>r==="headers"?`The weights in the headers (${Vm(e,t,"en")}) add up to ${ae(n,"en")}, not 100. Which weights count?`:
`The totals on the judge tabs use the weights ${Vm(e,t,"en")}. Are these the weights?`,NAMES:({code:
e,one:t,other:n,count:r})=>`Code ${G(e,"en")} is ${G(n,"en")} here and ${G(
t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${G(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>G(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,e5={id:XK,en:QK},t5=({kind:e,params:t},n)=>e5[n][e](
t),Cs=(e,t)=>t5(e,t),n5={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"}},x2=(e,t)=>n5[e][t];var T2={id:({question:e})=>Cs(
e,"id"),en:({question:e})=>Cs(e,"en")};var uy={TAB_MISSING:v2,UNDERSTANDING_OPEN:T2,TAB_EMPTY:y2,
TAB_UNPROTECTED:k2,TAB_COPY:h2,STAGE_NOT_BEGUN:g2,
COLUMN_MISSING_CRITERION:f2,COLUMN_DUPLICATE_CRITERION:p2,ROW_MISSING_ENTRY:WD,ROW_WITHOUT_CODE:qD,
ROW_UNKNOWN_ENTRY:GD,
ROW_DUPLICATE_ENTRY:UD,ROW_NAME_MISMATCH:KD,SCORE_ROWS_PERMUTED:e2,SCORE_MISSING:VD,SCORE_NOT_NUMBER:
YD,
SCORE_TEXT_NUMBER:n2,SCORE_IS_DATE:JD,SCORE_OUT_OF_RANGE:XD,SCORE_ERROR:ZD,SCORE_FORMULA:HD,
SCORE_SCALE_SUSPECT:t2,
SCORE_OUTLIER:QD,TOTAL_MISMATCH:o2,JUDGE_NO_VARIANCE:mD,JUDGES_IDENTICAL:gD,JUDGES_DISAGREE:fD,
JUDGE_CONFLICT:dD,
JUDGE_RECUSED:pD,ENTRY_UNSCORED:lD,PANEL_DISCONNECTED:yD,ENTRY_DUPLICATE_CODE:sD,
ENTRY_DUPLICATE_NAME:uD,
NAMES_SIMILAR:cD,SETTING_INVALID:c2,WEIGHTS_INVALID:m2,SCALE_ASSUMED:u2,METHOD_CAUTION:s2,
RULE_CHANGED_AFTER_SCORING:zD,
TIE_AT_CUT:BD,PLENARY_CONFLICT:MD,OBJECTION_OPEN:FD,RESULT_STALE:jD,NO_DOCUMENT:_D};var Rs=({code:e}
)=>!uy[e].confidential,r5=uy;function o5({code:e,params:t},n){return r5[e][n](t)}var er=(e,t)=>o5(
e,t);function S2(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var i5={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ds={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},a5=["error","warning","info"],ly=e=>a5.
flatMap(t=>e.filter(n=>n.severity===t));function Ym(e,t,n,r,o){let i=H.findings[t],a=[{header:Ds.severity[
t],
width:100,value:s=>i5[s.severity][t]},{header:Ds.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ds.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ds.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ds.message[t],width:560,value:o},{
header:Ds.
code[t],width:220,value:s=>s.code}];return At(i,n,r,a,ly(e),0)}m();m();function E2(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=zd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:y,category:w,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=(_=t.get(c.code))!=null?_:null,P=(M=y==null?void 0:y.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:A,category:w,categoryRank:
S}})})}m();var ia={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},s5={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function cy({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=j(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(j(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>j(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,y;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(y=(p=u[0])==null?void 0:p.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function dy(e){let t=cy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function C2(e){if(e.institutions.length===0)
return null;let t=cy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...dy(e),
absent:t.
map(n=>n.institution.name)}}function R2(e,t,n,r){let o=a=>{var s,u;return(u=(s=On.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ia.institution[t],width:280,value:a=>a.institution.name}
,
{header:ia.parent[t],width:220,value:a=>a.institution.parent},{header:ia.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ia.required[t],width:80,value:a=>o(a.institution.required)},{header:ia.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ia.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ia.status[t],width:180,value:a=>s5[a.status][t]}];return At(H.coverage[
t],
n,r,i,cy(e),1)}m();m();var Xm=e=>e>0?`0.${"0".repeat(e)}`:"0",Os=(e,t)=>b(Zt(e,t))/10**t;var Mr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function D2(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Mr.place[t],width:80,format:"0",value:l=>l.place},
{header:Mr.code[t],width:80,value:l=>l.entry.code},{header:Mr.name[t],width:320,value:l=>l.entry.name}
,
{header:Mr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Mr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Mr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Mr.stage[t],width:180,value:l=>l.stage},{
header:Mr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Xm(n),value:l=>Os(l.score,n)}
,
{header:Mr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Mr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return At(H.finalRanking[t],o,i,u,e,3,a)}m();var my=(e,t,n,r)=>At(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var u5={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},l5='"Rp"#,##0',c5=$("belum ditetapkan","not settled"),d5=$("ya","yes"),
m5=$("tidak","no");function O2(e,t){let{language:n,decimals:r}=t,o=Xm(r),i=(c,d,p,y="")=>({header:u5[
c][n],
width:d,value:p,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Os(c,r)},i("advances",80,({advances:c})=>(c?d5:m5)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>p5(c,n),l5)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Os(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Os(p,r)}}))];return At(t.
name,t.title,t.origin,l,a,3,t.layout)}function p5(e,t){return e===null?"":e==="open"?c5[t]:e.amount}
function A2(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=Tn(e),{marked:l,origin:
c}=P2(
e,r),d=ze();Qn(Ym(t.findings,a,l+s.findings(u),c,S=>er(S,a)));let p=py(e,t.results,n,r);for(let S of p)
Qn(S);let y=S=>d.includes(S)&&p.every(A=>A.name!==S);for(let S of i){let A=ml(S,i,a),P=l+s.ranking(S.
name,u);y(A)&&Qn(my(A,P,c,s.notRanked(S.name)))}let w=H.finalRanking[a];if(i.length>1&&y(w)&&Qn(my(w,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:A}=dy(e);Qn(R2(e,a,
l+s.coverage(u),`${s.covered(S,A)} \xB7 ${c}`))}}function P2({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=PR(Hn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function py(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=Tn(e),{marked:c,origin:d}=P2(e,r),p=o.flatMap((A,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let _=ml(A,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",L=c+u.ranking(
A.name,l);return[f5(e,N,I,_,L,M+d)]});if(o.length<2||t.length<o.length)return p;let y=c+u.finalRanking(
l),w=u.decimals(s),S=hs(Hn(i.method),a);return[...p,D2(E2([...t]),a,s,S,y,d,w)]}var Tn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function f5(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Hn(t.method);return O2(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:hs(l,a),stageScoreHeader:
hs(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Lr(e,t,n){let r=st(t);return ly(
e).map(o=>{var s,u,l;let i=S2(o),a=n===void 0?null:qm(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:er(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Zm(a,r)}}})}var si=(
e,t)=>e.
filter(n=>n.severity===t).length,As=e=>si(e,"error")===0;m();m();var g5=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function N2(e){let t=n=>(n.
options.length===0?0:4)+(g5(n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}
function Qm({competition:e,facts:t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{
facts:[],
questions:[],answers:[]};let o=st(e.settings.language);return{facts:t.map(i=>h5(i,o)),questions:N2(n).
map(i=>y5(i,o)),answers:[...r].map(i=>b5(i,o))}}var h5=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:w2(e,t)}),y5=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:Cs(e,t),options:I2(e.options,t),default:e.default}},I2=(e,t)=>e.map(n=>(
{
id:n,label:x2(n,t)}));function b5([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=I2(Jt[a.kind],i);return{id:e,tab:o,message:Cs(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var Ps=e=>e.find(t=>De(t,H.objections)),w5=1440*60*1e3;
function $2({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*w5).toISOString().slice(0,10)}function _2(e,{stages:t}){var n,r;return((r=(n=ct(e,Ki))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>j(u.name)===j(U(o("reopens"))));
if(i===void 0||re(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:Zo(o("date")),ruling:s}]})}function F2(e,t,n,r){var i;let o=ct(e,Ki);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=U(s("entry")),l=t.entries.find(N=>J(
N.code)===J(u)),c=l===void 0?u:Ye(l),d=Zo(s("date")),p=re(s("answer"))||re(s("ruling")),y=U(s(
"reopens")),w=(P=t.stages.find(N=>j(N.name)===j(y)))==null?void 0:P.name,S=[];if(!re(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...tt(o,a,"date"),params:N})}if(y!==""&&w===void 0){let N=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:y,reason:"unknown-reference",allowed:N};S.push({
code:"SETTING_INVALID",severity:"warning",...tt(o,a,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...tt(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...tt(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...A,...tt(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):w!==void 0&&r({
stage:w,date:d})&&S.push({...A,...tt(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:w}}),S})}
m();m();var aa=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),ep=e=>T(e!=null?e:""),M2=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function L2(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:aa(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[ep(n),
ep(r)],values:aa(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:aa(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:aa(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:aa(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[ep(n),ep(r)],values:aa(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:aa(o,s)}
)))];
return new h(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function tp(e,t){var s,u;let[n,r]=[L2(
e),L2(t)],o=[...j2(e,t,"old"),...j2(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:y}=c,w=r.get(l);if(w===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:M2(c),now:null});continue}let S=new h(w.values),A=new h(y);
for(let P of new k([...A.keys(),...S.keys()])){let[N,I]=[(s=A.get(P))!=null?s:null,(u=S.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:M2(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function j2(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function tr(e){let t=T(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var fy=[2],vo=fy[0],v5=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],k5=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,np=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),rp=(e,t)=>e<t?-1:b(e>t);function x5({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(rp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>k5(a.get(s)))]]).sort(([i],[a])=>rp(i,a))}}var T5=({settings:e})=>f.fromEntries(
v5.map(t=>[t,np(e[t])]));function zl(e,t,n,r,o=vo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:T5(e),stages:l.map(d=>[d.name,d.weight,d.advance,np(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,np(d.stages),np(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>rp(d.stage,p.stage)||rp(d.judge,
p.judge)).map(x5)}}var op=(...e)=>C.stringify(zl(...e));m();var z2={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},S5=3e4;function E5(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${S5}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function B2(e,t,n,r,o){let i=e.flatMap(s=>E5(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=z2.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return At(t,r,o,
a,i,0)}function ip(e){var r;let t=e===null?null:ct(e,z2),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function U2({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function ap(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,w,S;let[c="",d="",p=""]=a;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===d),P=(
w=
(y=A==null?void 0:A.rows.find(N=>N.entry===p))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
w.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Ie(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var W2=new O;function ui(e,t,n=vo){var c,d,p,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=W2.get(
e))!=null?c:new h;W2.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:sn(op(r,o,i,s,n));return a.set(u,l),l}var gy=(e,t,n)=>{
var r;return(r=fy.find(o=>ui(e,n,o)===t))!=null?r:null},hy=e=>ip(ln(H.decisions[e]).grid);function yy(
e,t,n){
let r=t===void 0?null:U2(t);if(t===void 0||r===null||sn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=zl(o,i,a,t.stage,r.snapshot.version);return tp(r.snapshot,{...s,version:vo}
).
map(u=>ap(u,e))}function K2(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>ui(
e,a)!==s);if(r.length===0)return[];let o=hy(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,A;let l=o.find(P=>P.stage===a&&P.hash===u),c=((S=yy(e,l,u))!=null?S:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(A=c.find(
P=>P.tab!==void 0))!=null?A:{},y={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},w={computed:s,
decided:{code:tr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:w}
]})}m();var q2="rules",C5=8e3;function Z2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=zl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var H2=(e,t)=>sn(C.stringify(Z2(e,t)));function R5(){let e=Be(q2);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var D5=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function J2(e,t){let{competition:n}=e,r=R5(),o=new h(
n.stages.filter(({name:a})=>D5(e,a)).map(({name:a})=>[a,Z2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,C.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,G2(l)]));Ke(q2,C.stringify(C.stringify(a).length>C5?s():a))}return[...o].
flatMap(([a,s])=>{var A,P;let[u,l]=[r[a],sn(C.stringify(s))];if(u===void 0||G2(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((A=c[c.length-1])==null?void 0:A.hash)===l)return[];
let d=u.
startsWith("{")?C.parse(u):null,p=d===null?[]:tp(d,s).map(N=>ap(N,e)),{tab:y,cell:w}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},S={...y===void 0?{}:{tab:y},...w===void 0?{}:{cell:w}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{changes:p}}]})}var G2=e=>e.startsWith(
"{")?sn(e):e;m();var by=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=vr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function O5(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Ps(ze());if(r===void 0)return new h;let o=ie(e.settings.
language).history,i=_2(Me(r),e).filter(by(t,n)),a=new k(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function V2(e,t){let n=nt(e.stages,t),r=O5(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:tr(u),ruling:(l=r.get(o))!=null?
l:null}})}function ko(e,{rows:t}){let{competition:n}=e,r=nt(n.stages,t),o=r[r.length-1],i=Ps(ze()),a=$2(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...K2(e,r),...J2(e,()=>t),...i===void 0?
[]:F2(Me(i),n,a,by(r,t))]}function Y2(){return se(()=>(he(),jr(cn(Te))))}function jr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Ct(t,{provisional:!1}),a=[...o,...ko(t,n)];return Xi(t,
a),qh(t.own,i),{ok:As(a),findings:Lr(a,r,Ml(e)),understood:Qm(t),progress:i,fixes:aD(e,st(r))}}
function X2(){
return se(()=>(he(),Te(()=>{let e=Xe(),{competition:t}=e,{language:n}=t.settings,r=Ct(e,{provisional:
!1}),
o=[...r.findings,...ko(e,it(n))],i=o.filter(Rs),a=ie(n).tabs,s=`${a.checked(ot(),Pe(),Nt())} \xB7 ${a.
overwritten}`,u=a.findings(Tn(t));Qn(Ym(i,n,u,s,c=>er(c,n))),Xi(e,o),qh(e.own,r.progress);let l=e.questions.
length;return{errors:si(i,"error"),warnings:si(i,"warning"),questions:l}})))}var A5=ne({tab:K()});
function Q2(e){return se(()=>{let{tab:t}=ge(A5,e);return he(),Te(()=>{let n=Xe(),
{findings:r}=Ct(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(de("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Yt(it(i),{at:ot(),by:Pe(),action:"accept",detail:a,run:Nt(),hash:
""},
i),Xi(n,o),jr(cn())})})}m();var P5=ne({answers:an(K(),io(K()))});function eO(e){return se(()=>{let{
answers:t}=ge(P5,e);return he(),
Te(()=>{let{questions:n,given:r}=Xe(),o=N5(r,n,f.entries(t)),{notAsked:i,tooManyAnswers:a}=ie(Ve()).
problems;return o===null&&fe(de("BAD_REQUEST",i)),wR(o)||fe(de("BAD_REQUEST",a)),jr(cn())})})}
function N5(e,t,n){
let r=new h(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?$5(a,i):I5(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var I5=(e,t)=>e.options.
some(n=>n===t)?bR(e,t!=null?t:""):null;function $5(e,t){return e===void 0||t===null?null:f.entries(
Jt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var tO=ne({fixes:Ge(K())}),wy=250;
function nO({sheets:e},t,n,r,o){var l,c,d,p,y,w,S;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(w=(y=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:y.entry)!=null?w:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function rO(e){return se(()=>{let{fixes:t}=ge(tO,e);he();let n=cn(Te),
{workbook:r}=n,o=st(r.competition.settings.language);return{fixes:oO(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Zm(i,o),c={old:l.old,now:kr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:y,criterion:w}=nO(r,a,s,d,p);return{tab:a,cell:Ie(d,p),entry:y,criterion:w,...c}})}})}})}
function oO(e,t){
let n=new k(t);return iD(e).filter(r=>n.has(r.id)&&r.status==="offered")}function iO(e){return se(()=>{
let{fixes:t}=ge(tO,e);return he(),Te(()=>{let n=cn(),{competition:r}=n.workbook,o=oO(n,t),i=new h(r.
judges.map(({code:S,email:A})=>[S,A])),a=({fix:S,judge:A})=>{var P;return S.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},s=_5(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=na(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Fl(n.workbook,u,l));let c=new k(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,y=new k(o.map(({id:S})=>S)),w=o.
reduce((S,A)=>S+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:w-d.length+t.filter(
S=>!y.has(S)).length,unreachable:[...new k(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:jr(cn())}}
)})}
function _5(e,t){let[n,r,o]=[ot(),Pe(),ra()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!wo(s))return[];let y=o(s);return d.flatMap(w=>{
let{row:S,column:A}=w,P=nO(e,s,u,S,A),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Ie(S,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:y.format(S,A)}};return ws(
I,w,y)!=="before"?[]:[{...I,before:{...I.before,cell:y.cell(S,A)}}]})}),a=v.from({length:g.ceil(i.length/
wy)},Nt);return i.map((s,u)=>({...s,id:`${a[g.floor(u/wy)]}/${u%wy+1}`}))}function aO(){return se(()=>(
he(),
Te(()=>{let e=cn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=oy(e),a=ta(st(o.language)),
[s]=i;if(s===void 0)return fe(de("BAD_REQUEST",a.nothingToUndo));let u=ra(),l=i.find(S=>{let A=_l(S,
t);return A===null||!wo(A.tab)||ws(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return fe(de(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:ot(),answeredBy:Pe()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=Fl(t,na(n,d,o),r),y=new k(i.map(({id:S})=>S)),w=p.ledger.list.find(
S=>y.has(S.id)&&S.status==="applied");return w!==void 0?fe(de("BAD_REQUEST",a.refused(w.tab,w.cell))):
jr(cn())})))}m();var M5=ne({id:K(),accept:Je()});function sO(e){let t=Pe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:ks(bo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:vs(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function uO(){let e=It(ze());return vn(new h([...e].map(([t,n])=>[t,Me(n)]))).competition}
function lO(){
return se(()=>cO(uO()))}function cO(e){let t=st(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:sO(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...iy(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function dO(e){return se(()=>{let{id:t,
accept:n}=ge(M5,e);return Te(()=>{var d;let r=sO(uO()).find(p=>p.id===t);if(r===void 0)return fe(de(
"BAD_REQUEST",ta(Ve()).unknownFix));let o=Xe(),{competition:i}=o,a=ta(st(i.settings.language));if(((
d=
nt(i.stages,it(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return fe(
de("BAD_REQUEST",a.stageClosed(r.stage)));let u=_l(r,o),l=ra();if(n&&(u===null||ws(r,
u.at,l(u.tab))!=="before"))return fe(de("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ot(),by:Pe()};return nD(r.judge,c)?(n&&u!==null&&wo(u.tab)&&ny([ey(r,u.tab,u.at,!1)],!0),cO(i)):
fe(
de("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var mO={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},pO="#ffffff",fO="Lembar Juri \xB7 ",vy=new RegExp(
`(^|\\n)${fO}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function gO({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===pO&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[fO+o,...i];return{background:mO[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function hO({background:e,note:t}){var o,i,a;let[,n=""]=(o=vy.exec(t))!=null?o:[],r=(a=(i=vy.exec(
t))==null?void 0:i[2])!=null?a:pO;return{background:f.values(mO).includes(e)?r:e,note:t.replace(vy,n)}
}m();function yO(e){var r;let t=(r=$e().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function bO(e,t,n){var d,p;let r=$e().getSheetByName(e),o=new h,
i=[];for(let[y,w]of n.entries())for(let[S,A]of w.entries()){let P=(d=t[y])==null?void 0:d[S];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Ie(y,
S)]),(P==null?void 0:P.note)!==A.note&&i.push({row:y,column:S})}for(let[y,w]of o)r==null||r.getRangeList(
w).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:y})=>y)),
g.min(...i.map(({column:y})=>y))],u=g.max(...i.map(({row:y})=>y)),l=g.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:w})=>w));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var j5=ne({on:Je()}),wO=["error","warning","info"];function z5(e,t){var r,o;let n=new h;
for(let i of e.
filter(Rs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:d,column:p}]of qo(s).entries()){let y=`${d},${p}`,w=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},S=wO.indexOf(u)<wO.indexOf(w.severity),A=c===0?[er(i,t)]:[];l.set(y,
{severity:S?u:w.severity,sentences:[...w.sentences,...A]})}}return n}function B5(){var n;let e=ze(),
t=((n=Be(Ll))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function vO(e){return se(()=>{let{on:t}=ge(
j5,e);return he(),Te(()=>{let n=cn(),{workbook:r,history:o}=n,i=t?[...Ct(r,{provisional:!1}).findings,
...ko(r,o)]:[],a=z5(i,r.competition.settings.language),s=[...new k([...B5(),...a.keys()])].filter(wo);
t&&Ke(Ll,s.join(`
`));for(let u of s){let l=yO(u),c=l.map((d,p)=>d.map((y,w)=>{var P;let S=(P=a.get(u))==null?void 0:P.
get(`${p},${w}`),A=hO(y);return S===void 0?A:gO(A,S.severity,S.sentences)}));bO(u,l,c)}return t||Ke(
Ll,""),jr(n)})})}m();m();m();m();m();m();var xr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function kO(e){e.haste=0,e.
width=g.min(e.width+1,10)}function xO(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var TO=e=>R.now()>=e.until;m();m();var zr="https://www.googleapis.com/drive/v3/files",SO="https://www.googleapis.com/upload/drive/v3/files",
Ns="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",EO="application/vnd.google-apps.folder",
nr="application/vnd.google-apps.document",li="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Is="application/pdf",Bl="application/vnd.google-apps.spreadsheet",Ul="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
$s=ne({id:K(),mimeType:Ce(K()),webViewLink:Ce(
K()),modifiedTime:Ce(K()),appProperties:Ce(an(K(),K())),trashed:Ce(Je())}),_s=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},ky=(e,t,n)=>({fields:e,one:t,list:ne({files:Ge(t),nextPageToken:Ce(K())}),fileOf:n}),xy=ky(
Ns,$s,_s);m();m();var U5=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function W5(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function CO(e,t,n){var u,l,c;
let r=K5(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=U5.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?W5(e):i[0],s=G5(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function K5(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function G5(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:R.parse(e)-R.now();return b.isFinite(n)&&n>0?n:null}var Tr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Fs=({kind:e})=>e==="server"||e==="unknown";
var q5=6,RO={failure:{kind:"haste",reason:"not-sent"}};function Br(e,t,n="text"){var a,s,u;let r=e.map(
()=>RO),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!TO(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=J5(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),p=[],y=null,w=!1;for(let[A,P]of l.entries(
)){
let N=(a=d[A])!=null?a:RO,I=r[P];r[P]=I!==void 0&&Z5(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!H5(N,e[P])||o[P]>=q5)&&(p.push(P),w=!0,y=g.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Tr(A.failure)))break;if(i=[...p,...c],!w){kO(t);continue}let S=xO(
t,y);if(S===null)break;Utilities.sleep(S)}return r}var Z5=e=>"failure"in e&&e.failure.kind==="server",
H5=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function J5(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
T(i);if(Wm(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:CO(a,i.getContentText(),V5(i))}})}function V5(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function xo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=rt(
e,Y5(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function Y5(e){
try{return C.parse(e)}catch{return null}}var sp="lembar-juri-boundary-7f3a9c",up=5*1024*1024-4096;
function To(e,t){return Br(e.map(X5),t).map(
n=>{let r=xo($s,n);return"failure"in r?r:{ok:_s(r.ok)}})}function Sy(e,t,n){let r=`${zr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Ns)}`,o=C.stringify(t),i=xo($s,Br([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:_s(i.ok)}}function sa(e,t,n){let r=e.
map(o=>`${zr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return DO(r,n)}
function Ey(e,t){
let[n]=DO([`${zr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function DO(e,t){let n=e.map(r=>({url:r,method:"get"}));return Br(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function X5({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${SO}${d}?uploadType=multipart&fields=${encodeURIComponent(
Ns)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${sp}`,payload:[...Ty(
`--${sp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...Ty(`--${sp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...Ty(`\r
--${sp}--\r
`)]}}var Ty=e=>Utilities.newBlob(e).getBytes();m();function Cy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${zr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=xo(e.list,Br([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Ry(e,t,n){let r=`${zr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=xo(e.one,Br([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var lp=(e,t)=>Cy(
xy,e,[],t),So=(e,t)=>Ry(xy,e,t);function Dy(e,t,n){let r=lp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:EO,appProperties:t}),a=xo(ne({id:K()}),Br([{url:`${zr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var OO=ne({
id:K(),emailAddress:Ce(K()),role:K()}),Q5=sk($s,{permissions:Ce(Ge(OO))}),AO=ky(`${Ns},permissions(id,emailAddress,role)`,
Q5,e=>{var t;return{..._s(e),access:(t=e.permissions)!=null?t:[]}}),
Wl=encodeURIComponent,e8=e=>`${zr}/${Wl(e)}`,Oy=(e,t)=>Cy(AO,e,[`mimeType = '${Bl}'`],t),Ay=(e,t)=>Ry(
AO,e,t);function t8(e){let t=`${e8(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${Wl("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Wl(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Wl(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Wl(e.permission)}`,method:"delete"}}}function Kl(e,
t){
let n=Br(e.map(t8),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?xo(OO,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Ms="dokumen yang sudah jadi tidak dibuat dua kali",
n8={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Ms}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Ms}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Ms}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Ms}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Ms}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Ms}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Ls="documents that are ready are not made twice",
r8={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Ls}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Ls}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Ls}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Ls}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Ls}.`,
unknown:`Drive gave no clear answer. Try again: ${Ls}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ci(
{kind:e,reason:t},n){let r=(n==="id"?n8:r8)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Sn=e=>sn(e).slice(0,32),Py=e=>`folder:${e}`;function Eo(e,t,n){let{language:r}=e.settings,o=Py(
t),
i=Be(o),a=i!==null&&o8(i,n,r)?i:i8(e,o,n);return{id:a,files:Xt(lp(a,n),r)}}var o8=(e,t,n)=>Xt(So(e,t),
n)!==null;function i8(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(Tn(e)),i=Xt(Dy(o,{
folder:Sn(
In())},n),r);return Ke(t,i),i}function Xt(e,t){return"ok"in e?e.ok:ua(e.failure,t)}function ua(e,t){
let n=ci(e,t);return e.kind==="api-off"?fe(de("DRIVE_API_OFF",n)):e.kind==="scope"?fe(de(
"SCOPE_MISSING",n,Km())):fe(de("DRIVE_REFUSED",n))}var a8=ne({id:K(),link:K(),maker:K(),email:K(),
permission:K(),collected:K(),modified:K(),done:Pt(),of:Pt()}),
Gl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Ny=e=>Sn(j(e)),
Iy=e=>Sn(J(e)),PO=(e,t)=>`judge-file:${Ny(e)}:${Iy(t)}`;function cp(e,t){var n;try{let r=rt(a8,C.parse(
(n=Be(PO(e,t)))!=null?n:"null"));return r.success?r.data:Gl}catch(r){if(r instanceof SyntaxError)return Gl;
throw r}}var la=(e,t,n)=>Ke(PO(e,t),C.stringify(n));function js({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Pe(),i=et(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=cp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of Kl(
i,xr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var s8=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),NO=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=jh(
je(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
$y=e=>`locked:${e}`;function IO(e){let t=Be($y(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function dp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=s8(e,t),a=IO(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:eR(d)]));Ke($y(t),C.stringify(s));for(let d of i)Fr(d,r);for(let{tab:d,open:
p}of NO(
e,t))cR(d,p,[...r,Pe()]);let u=ie(o).history.closed(i.length),l={at:ot(),by:Pe(),action:"close",
detail:u,
run:Nt(),hash:"",stage:t},c=Yt(n,l,o);return js(e,t,"reader"),c}function $O(e,t,n,r){let{language:o}
=e.
competition.settings,i=IO(t);for(let[l,c]of f.entries(i))nR(l,c);let a=[...e.competition.settings.admins,
Pe()];for(let{tab:l,open:c,email:d}of NO(e,t))ps(l,c,a,d);kn();let s={at:ot(),by:Pe(),action:
"reopen",
detail:n,run:Nt(),hash:"",stage:t},u=Yt(r,s,o);return Ke($y(t),"{}"),js(e,t,"writer"),u}m();m();m();
m();var _y=e=>e.map(({entry:t})=>t.code),_O=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function FO({settings:e},{standings:t,places:n,
last:r},o){let i=ja(t,p=>p.category),a=p=>{var y;return((y=i.get(p.category))!=null?y:[]).filter(w=>Pn(
w)<Pn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new h([
...i].
map(([p,y])=>[p,[...y].reverse().find(w=>w.advances)])),c=(p,{rounded:y,sharing:w})=>{let{advances:S,
cutNote:A,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>s?Pn(B)===Pn(
p):w.includes(B.entry.code),L=()=>{var B;return _y(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
qt(
e.passingScore),score:y}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:_O(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(q=>q.cutNote!=="institution-full"&&j(q.entry.institution)===j(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:_y(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:L(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let z=l.
get(p.category),F=z&&!s?Md(z.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:F,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),..._}}]:[]]},d=p=>{let{
place:y,
vacated:w,prize:S}=p;if(y===null)return[];let A=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Pn(I)<Pn(p)),N=w!==null&&w.from===null;return[...P.length>0&&(A||n!==null&&Pn(p)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:_y(P)}}]:[],...w!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:w.from,removed:_O(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,y)=>{let{
category:w,categoryRank:S}=p;return[...w!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:w,
rank:S}}]:[],...c(p,y),...d(p)]}}m();function MO(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function LO(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,mr(s,t)])),o=MO(e,(a,s)=>Ht(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=MO(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,y,w;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(w=(y=i[s+1])==null?
void 0:y.standings)!=null?w:[]}]})))}function jO(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function u8(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Bk(e,r);return t.set(r,o),
o(n)}}function l8(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(w=>{let S=w&&o.includes(w.entry.code)?jO(e,w):null;return w&&S?[{entry:w.entry.code,
rank:w.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,y=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function c8({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function d8(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function zO(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Zn(a),c=l==null?
void 0:l(o,r),d=u8(o),p=LO(s,r.decimals),y=ol(e,i,n),w=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:qt(_),max:qt(M)})),S=new h;for(let{entry:I,judge:_,reason:M}of o.leftOut){let L={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(N=S.get(I))!=null?N:[],L])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:L})=>{var W,q;let z=(W=S.get(I.code))!=null?W:[],F=[..._].map(([Z,X])=>({judge:Z,
score:X})),B=o.judges.map(Z=>Z.code).filter(Z=>!_.has(Z)&&!z.some(({params:X})=>X.judge===Z));return[
{code:"STAGE_SCORE",params:{method:a,judges:F,criteria:w,score:M}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...z,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(I.code,M),score:L}}]:[]]},P=FO(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...l8(I,_,d),...c8(I,_,u),...d8(I),...P(I,_)]}}var mp=(e,t)=>t.map((n,
r)=>m8(e,n,t.slice(0,r)));function m8(e,t,n){let{language:r,decimals:o}=e.settings,
i=zO(e,t,n),a=jR(r,o,Hn(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:zR(
u,r,o)}]}))}function BO(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=nt(
a.stages,t),
u=({stage:A})=>{var P;return((P=vr(s,A.name))==null?void 0:P.status)==="open"},l=Ct(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,P)=>P<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),y=o&&!n?p:[],w=y.length>0?[]:p,S=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&y.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:mp(
a,d),toClose:y,open:w,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&w.length===0}}m();
var UO=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var WO=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function KO(e,t){let[n,r]=[WO(e),WO(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var p8=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function GO(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=ji(e,p8(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...KO(t,
o)}]})}function qO(e,t,n){let{settings:r}=e;return Qa.filter(i=>i!==r.method&&(!r.carryOver||Zn(i).unit===
"points")).flatMap(i=>{let a=ji({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...KO(t,a)}]})}m();function ZO(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:w})=>w===y.code)),l=n.map(({weight:y,scores:w})=>({weight:y,gap:w[s]-w[u]})),c=l.reduce((y,{
weight:w,
gap:S})=>y+w*S,0),d=l.reduce((y,{weight:w,gap:S})=>y+w*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var di=e=>e.filter(t=>t!==null),rr=e=>e.reduce((t,n)=>t+n,0),En=e=>rr(e)/e.length;
function Cn(e){
if(e.every(n=>n===e[0]))return 0;let t=En(e);return rr(e.map(n=>(n-t)**2))}function pp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function HO(e){var p,y;let t=e.length,
n=(y=(p=e[0])==null?void 0:p.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(En),o=e[0].map((w,S)=>En(e.map(A=>A[S]))),i=En(r),a=e.flatMap(
(w,S)=>w.map((A,P)=>(A-r[S]-o[P]+i)**2)),s=n*Cn(r)/(t-1),u=t*Cn(o)/(n-1),l=rr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=w=>w>c?(s-l)/w:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function JO(e,t){let{groupCount:n}=za(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=Fi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function VO(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(Cn(t)*Cn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[En(t),En(n)];return g.max(-1,g.min(1,rr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function YO(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=di(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=di(u.filter((p,y)=>y!==o));return l===null||c.length===0?[]:[[l,En(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(Cn(a)/(a.length-1)),agreement:VO(s)}})}m();m();
function f8(e){let t=b.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function XO(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-f8(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function g8(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return rr([...t.
values()].map(r=>r**3-r))}function QO(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(pp),i=e.map((c,d)=>rr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*rr(r.map(g8));if(a<=0)return null;let s=12*Cn(i)/a;return{w:s,p:
XO(
n*(t-1)*s,t-1)}}m();function eA(e){let t=e.map(di).filter(i=>i.length>1),n=t.flat(),r=Cn(n)/(n.length-1);
return r>0?1-rr(
t.map(i=>i.length*Cn(i)/(i.length-1)))/n.length/r:null}m();function tA(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var nA=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function h8(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Fy(e,t,n){let r=t.map((c,d)=>t.map((p,y)=>y===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(w=>c[w]!==null&&t[w]>0),p=d.reduce((w,S)=>w+t[S],
0),y=d.reduce((w,S)=>w+t[S]*c[S],0)/p;for(let w of d){i.add(w),o[w]=o[w]+t[w]*(c[w]-y);let S=r[w];S[
w]=
S[w]+t[w];for(let A of d)S[A]=S[A]-t[w]*t[A]/p}}let{solution:a,rank:s}=h8(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function y8(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:di(e)}var Co=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:En(di(n))});function fp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var gp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=y8(r,n).sort((a,s)=>a-s),i=t(o.length);return En(o.slice(i,o.length-i))});var rA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Co(e);let n=Fy(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Fy(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Co(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var oA=Co;m();var iA=e=>gp(e,t=>g.ceil(
t/2)-1);m();var aA=e=>Co(fp(e,pp));m();var sA=e=>gp(e,t=>t<tl?0:1);m();function b8(e){let t=g.sqrt(
Cn(e)/(e.length-1)),n=En(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var uA=e=>Co(
fp(e,b8));var lA={mean:oA,trimmed:sA,median:iA,"rank-sum":aA,"z-score":uA,adjusted:rA};function cA(e,
t,n,r,o){var i,a,s;return(s=(a=(i=lA)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:w8(
nl[e],t,r,o)}function w8(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(v8(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function v8(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function dA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var k8=5,x8=20231207;function mA(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>mA(e-1,t-r).map(
o=>[r,...o])).flat()}var My=e=>e<2?1:e*My(e-1),T8=e=>mA(e,e).map(t=>{let n=t.reduce((r,o)=>r/My(o),
My(
e));return{times:t,weight:n/e**e}});function S8(e,t){let n=dA(x8);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var pA=(e,t)=>e<=k8?T8(e):S8(e,t);var E8=1e-9,Ly={most:2e3,longList:500,longFrom:500};function C8(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=ol(e,t.stage,n),i=new _e(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function R8(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function D8(e,t){var a,s;let n=fr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function fA(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=cA(
t.method,o,i,t.panel,a),y=C8(e,t,n,o),w=new h(s.map((M,L)=>[M.code,L])),S=10**a.decimals,A=d==="higher"?
-1:1,P=M=>M,N=Rd(e.entries),I=new _e(0),_=M=>a.passingScore===null?I:new _e(M,S);return pA(u.length,
s.length<Ly.longFrom?Ly.most:Ly.longList).map(M=>{let L=p(M.times).map((X,ee)=>y[ee].rest+y[ee].own*
X),z=L.map(X=>A*g.floor((X+E8)*S+.5)),F=R8(z),B=new Int32Array(s.length),W=F.map((X,ee)=>{let be=F[
ee-
1];return B[X]=be!==void 0&&z[be]===z[X]?B[be]:ee+1,{entry:s[X],rank:B[X],score:_(A*z[X]),steps:[],
decidedBy:null}}),
{races:q}=jd(W,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),Z=q.flatMap(X=>D8(X,l));
return{weight:M.weight,scores:L,ranks:B,shares:new h(Z.map(([X,ee])=>[w.get(X),ee]))}})}m();function O8(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function gA(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=O8(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function A8({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function hA(e,t,n,r){
let o=new h(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(A8(e,r)),a=({entry:{code:
d},
advances:p})=>{var w;let y=(w=o.get(d))!=null?w:0;return i.has(d)||(p?y:1-y)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function hp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?ji(e,r,n):t,
a=tA(r),s=nA(a.rows),u=2*s.length>=a.rows.length?s:[],l=QO(u),c=HO(u),{lambda:d,effects:p}=JO(r,e.settings.
severityCorrection),y=Zn(i.method),w=a.judges.length>0?fA(e,i,n,y,a,d!=null?d:0):[],S=new h(gA(a,w).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),P=GO(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:eA(a.rows),lambda:d,judges:YO(r,a,p),stability:A,leaveOneOut:P,methods:qO(e,i,n),gap:ZO(i,a,w,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:hA(i,a.judges.length,A,P)}}m();m();var yA=e=>e<=3;
var bA={strong:.7,moderate:.5,weak:.3,none:0},P8={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},N8={
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
"The judges hardly agree on the order of the entries."}};function I8(e){var n;return(n=f.keys(bA).find(
r=>e>=bA[r]))!=null?
n:"none"}var wA=(e,t)=>bn(e.toFixed(2),t);function $8(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:w})=>y.length+w.length>0).length,l=s.filter(({enters:
y,
leaves:w})=>y.length+w.length===0).map(({method:y})=>y),c=y=>Qi(y,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...yA(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
wA(a.points,n))}${d===null?"":t.gapError(wA(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:w,leaves:S})=>t.byMethod(
c(y),Y(w,n),Y(S,n)))]}function yp(e,t){let n=t==="id"?P8:N8,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:$8(e,n,t),...e.kendallW===null?[]:[n.agreement[I8(
e.kendallW)]]]}var vA=(e,t)=>t.map((n,r)=>{let o=hp(e,n,t.slice(0,r)),i=yp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function kA(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Hn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var xA="lastRun",_8=ne({top:Pt(),at:K(),by:K(),ranked:Ge(K()),errors:Pt(
)}),TA=e=>Ke(xA,C.stringify(
e));function ql(){var e;try{let t=rt(_8,C.parse((e=Be(xA))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function SA({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)xn(P);let{run:l,isNew:c}=BR(i,a,s.rows),d=o.filter(Rs);A2(
e,{...n,findings:F8(d)},r,l);let p=n.results.map(P=>P.stage.name);if(TA({top:Fd(e),at:l.at,by:l.by,
ranked:p,
errors:si(o,"error")}),!c||a)return s;let{at:y,by:w,id:S}=l,A=ie(u).history.computed(p.length,si(d,
"error"),si(d,"warning"));return Yt(s,{at:y,by:w,action:"compute",detail:A,run:S,hash:i},u)}var F8=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var M8=ne({provisional:Je(),write:Ce(Je()),close:Ce(Je()),
reliability:Ce(Je()),profiles:Ce(Je())});function Zl(e){
return se(()=>{let t=ge(M8,e);return he(),Te(()=>jy(t).answer)})}function jy({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=cn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=BO(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=ui(i),y=u.toClose.reduce(
(P,N)=>dp(i,N,P),o.history),w=[...u.findings,...ko(i,y)],S=u.writes?SA(i,{...u,findings:w,hash:p,
provisional:n.
provisional},y):y;Xi(i,w);let A={ok:As(w),findings:Lr(w,s,Ml({...o,history:S})),understood:Qm(i),
stages:d.
map((P,N)=>kA(P,l[N],a)),reliability:e?vA(a,d):[],...t&&{profiles:UO(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:w,history:S,answer:A}}m();m();m();m();var EA=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Wn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),Hl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Ur=[Hl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Hl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Hl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Hl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Hl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var CA={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Wn("Presentasi",{advance:12,form:
"presentation"}),Wn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Ur};m();var RA={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Wn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Wn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Wn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Ur};m();var DA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Wn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Ur};m();var OA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Wn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Ur};m();var AA={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Wn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Ur};var PA={kolabik:RA,"satuin-pelita":AA,mojokerto:OA,malang:DA,gipp:CA};m();m(
);var NA={name:"GIPP 2017, Kota Probolinggo"};m();var IA={name:"Kolabik 2023, Kota Pasuruan"};m();
var $A={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var _A={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var FA={name:"SATUIN PELITA 2019, Kota Pasuruan"};var MA={
kolabik:IA,"satuin-pelita":FA,mojokerto:_A,malang:$A,gipp:NA};var L8=e=>({id:e,...MA[e],...PA[e]}),
Jl=EA.map(L8);m();var mi={part:"documents",tab:H.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},LA=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],j8=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function jA(e){var t;return e===""?"failed":(t=gn(e,LA))!=null?t:j8.test(e)?"signed":"own"}function bp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=LA.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&jA(t)===e?t:r}function zs(e){var r,o,i;let t=ct(e,mi),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:jA(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var zA={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function BA(e,t,n){var c,d;let r=new h;
for(let p of t){let[,y="",w=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(w==="")continue;let S=(
d=
r.get(y))!=null?d:{count:0,last:0,digits:w.length};r.set(y,{count:S.count+1,last:g.max(S.last,b(w)),
digits:g.max(S.digits,w.length)})}let[o]=[...r].sort(([,p],[,y])=>y.count-p.count),[i,a,s]=o===void 0?
[zA[e].prefix,0,g.max(zA[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let y=`${i}${T(p).padStart(s,"0")}`;u.has(J(y))||l.push(
y)}return l}m();var zy={entries:br,judges:Wi},vp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
z8={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},B8=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
kp=e=>e===""||B8.test(j(e));function UA(e,t){var o,i;if(kp(e))return null;let n=zy[t].columns.find(a=>vp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=j(e);return(i=(o=z8[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var wp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function U8(e){return e.every(n=>n==="")?"passed":wp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":wp(e,n=>/^https?:\/\//i.test(n))?"link":wp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new k(e).size===e.length&&wp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function WA(e,t){let n=new h,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=U8(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=vp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var W8=10;function K8(e,t){let n=new h;for(let[r,o]of e.entries()){let i=UA(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function G8(e,t){var r;return(r=e.slice(0,W8).map((o,i)=>({row:i,columns:K8(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!kp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var q8=e=>T.fromCharCode(65+e%26);function GA(e,t,n){var d,p,y;let r=G8(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:WA(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let w of n)for(let S of KA(w,t))u.set(S,"known");let l={columns:vp[t].flatMap(w=>{var A;let S=o.
get(w);return S===void 0?[]:[{header:(A=s[S])!=null?A:q8(S),key:w}]}),unknown:s.filter((w,S)=>!kp(w)&&
![...o.values()].includes(S)&&a.some(A=>{var P;return((P=A[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[w,S]of a.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(y=S[M])!=null?y:"";let P=i+w+1;if(j(A.name)===""){l.nameless.push(P);continue}let N=KA(
{institution:"",email:"",...A},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:A.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(A)}}let c=BA(t,[
...n,
...l.added].map(({code:w})=>w),l.added.filter(({code:w})=>w==="").length);return l.added=l.added.map(
w=>{var S;return w.code===""?{...w,code:(S=c.shift())!=null?S:""}:w}),l}function KA({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?j(t):`${j(t)}|${j(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function Z8(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function qA(e){var u;let t=Z8(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var H8={menu:"Siapkan tab juri",noJudges:
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
,J8={menu:"Prepare judge tabs",noJudges:
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
,Ro=e=>({id:H8,en:J8})[e];var V8=1e6,ZA=1e4,By=50,Y8=ne({kind:Bt(["entries","judges"]),text:Ce(K().check(
Tg(V8))),tab:Ce(K()),
write:Je()}),JA=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function VA(e){return se(()=>{let{kind:t,text:n,tab:r,write:o}=ge(Y8,e);return he(),o?Te(()=>HA(
t,n,r,!0)):HA(t,n,r,!1)})}function HA(e,t,n,r){var y;let o=It(ze()),{competition:i}=vn(new h([...o].
map(([w,S])=>[w,Me(S)]))),a=o.has("settings")?i.settings.language:Ve(),s=Ro(st(a)),u=w=>fe(de(
"BAD_REQUEST",w));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?qA(t!=null?t:""):Me(n).values.map(w=>w.map(U));l.length>ZA&&u(s.tooMany(ZA));let c=GA(l,e,X8(
i,e));c.columns.every(({key:w})=>w!=="name")&&u(s.noNames);let d=(y=o.get(e))!=null?y:H[e][a],p=r?Q8(
e,d,c.added,a):[];return e4(c,d,r,p)}var X8=({entries:e,judges:t},n)=>n==="entries"?e:t;function Q8(
e,t,n,r){
var y,w;if(n.length===0)return[];let o=zy[e];$r(t)===0&&xn(zC(o,t,r));let i=ct(Me(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new h(o.columns.map(({key:S},A)=>[S,A])),s=new h(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[S,A]of a)
l[A]=(w=s.get(S))!=null?w:"";let c=$r(t);for(let[S,A]of l.entries())A==="@"&&MC(t,c,S,n.length);let d=n.
map(S=>{var P;let A=l.map(()=>"");for(let[N,I]of a)A[I]=(P=S[N])!=null?P:"";return A});Vt(t,c,0,d,l);
let p=new k(n.flatMap(S=>f.entries(S).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!a.has(S)?[A[r]]:[])}function e4(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,By).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,By),repeatedTotal:s.length,nameless:u.slice(0,By)}}function pi(){return se(()=>{let e=ze(),t=It(
e),n=vn(new h([...t].map(([S,A])=>[S,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=st(i),s=Pe(),u=o4(s,r.judges),l=u==="admin",c=Dm(
).
filter(S=>![...t.values()].includes(S)),d=!t4(n),p=!d||c.length>0,y=JA(e),w=l?ql():null;return{user:
s,
role:u,language:a,competition:Tn(r),stages:r.stages.map(S=>S.name),top:Fd(r),begun:p,...l?n4(n,e,{
begun:p,
responses:y}):{},presets:l&&d&&c.every(S=>y.includes(S))?Jl.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:w===null?null:{at:w.at,by:w.by,ranked:w.ranked,errors:w.errors},documents:l?a4(H.documents[i],
e):YA,judgeFiles:o.judgeFiles,lives:l&&p?V2(r,it(i).rows):[]}})}var t4=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,n4=(e,t,{begun:n,responses:r})=>(
{
...n&&ds.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
r4(
e.competition,t)}:{}});function r4(e,t){let n=Vn(t,e,Mm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var o4=(e,t)=>xd()?"admin":i4(e,t)?"judge":"stranger",i4=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),YA={made:0,begun:0};function a4(e,t){if(!t.includes(e))return YA;
let{grid:n}=ln(e),r=n===null?[]:[...zs(n).rows.values()].filter(i=>i.spreadsheet===In()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var s4=ne({stage:Ce(K())}),XA=ne({stage:K(),reason:K()});function or({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>j(i.name)===j(n)))!=null?o:fe(de("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function Uy(e){let t=se(()=>{let n=e();return he(),Te(()=>{
let r=Xe();n(r,it(r.competition.settings.language))})});return"problem"in t?t:pi()}var QA=e=>Uy(()=>{
let{stage:t}=ge(s4,e);return(n,r)=>{var s,u;let{competition:o}=n,i=nt(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:or(o,t).name;a!==void 0&&(((u=vr(i,a))==null?
void 0:
u.status)==="open"?dp(n,a,r):js(n,a,"reader"))}});function e1(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(de("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var t1=e=>Uy(()=>{let t=ge(XA,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=or(o,t.stage),a=nt(
o.stages,r.rows),s=e1(t.reason,o);((u=vr(a,i))==null?void 0:u.status)!=="open"?$O(n,i,s,r):js(n,i,
"writer")}}),n1=e=>Uy(()=>{let t=ge(XA,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=or(
n,t.stage),a=e1(t.reason,n),s=H2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Yt(r,{at:ot(),by:Pe(),action:"rules",detail:a,run:Nt(),
hash:s,stage:i},o)}});var l4=ne({stage:Ce(K())}),c4=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function xp(e){
return se(()=>{let{stage:t}=ge(l4,e);return he(),Te(()=>{var ve,Fe,pe;let{workbook:n,results:r,
findings:o,
history:i}=jy({provisional:!1,close:!0},ue=>t===void 0?void 0:or(ue,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ve=r[r.length-1])==null?void 0:ve.stage.name,l=t===void 0?u:or(a,t).name,c=(pe=l!=null?l:
(Fe=a.stages[0])==null?void 0:Fe.name)!=null?pe:"",d=a.stages.slice(0,a.stages.findIndex(ue=>ue.name===
c)+1),p=o.filter(ue=>ue.stage===void 0||d.some(({name:St})=>St===ue.stage)).map(ue=>c4.includes(ue.code)?
{...ue,severity:"error"}:ue),y={stage:c,code:null,at:null,hash:null};if(!As(p))return{ok:!1,findings:
Lr(
p,s),...y};let w=r.find(ue=>ue.stage.name===c);if(w===void 0)return fe(de("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:A}=n,P=op(a,S,A,c),N=sn(P),I=vr(nt(a.stages,i.rows),c),{
name:_,grid:M}=ln(H.decisions[s]),L=ip(M),z=L.some(ue=>ue.stage===c&&ue.text.length>0&&ue.hash===N),
F={ok:!0,findings:Lr(p,s),stage:c,code:tr(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&z)return{...F,at:I.at};let[B,W,q]=[ot(),Pe(),tr(N)],Z={stage:c,code:q,at:Yn(B),by:W,hash:N,text:P,
method:Qi(w.method,s),version:T(vo)},X=ie(s),ee=[...L.filter(ue=>ue.stage!==c),Z];Qn(B2(ee,_,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),Fr(_,a.settings.admins),_m(_);let be=X.history.decided(q,Z.method,
Z.version);return Yt(i,{at:B,by:W,action:"decide",detail:be,run:Nt(),hash:N,stage:c},s),{...F,at:B}}
)})}m();var m4=ne({stage:Ce(K())}),r1=2,p4=40;function f4({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=p4?0:g.max(0,r-r1),i=(s=(a=e[g.min(e.length,
r+r1)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Tp(e){
return se(
()=>{let{stage:t}=ge(m4,e);return he(),Te(()=>{var y;let n=Xe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Ct({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:or(r,t).name,s=(y=i.find(w=>w.
stage.name===a))!=null?y:i[i.length-1],u=ie(o).tabs,l=Cm(ze()),c=l===void 0?[]:Rm(Me(l),r).listed,d=(
s===
void 0?[]:f4(s)).filter(({entry:w})=>!c.some(S=>S.entry===w.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:w,rank:S})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
w.
code,computed:S}});return{tab:i1(Ya,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function o1(
){
return se(()=>(he(),Te(()=>{let{language:e}=Xe().competition.settings,t=ie(e).tabs;return{tab:i1(Ki,
Ps(ze()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function i1(e,t,n,r,[o,i]){let a=t===void 0?
null:ct(Me(t),e);if(t===void 0||a===null&&$r(t)===0){let l=e.columns.map(({key:d,header:p,width:y,
format:w})=>({
header:p[r],width:y,...w===void 0?{}:{format:w},value:S=>{var A;return(A=S[d])!=null?A:""}})),c=At(t!=
null?t:e.tab[r],o,i,l,n,2);return xn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,y]of a.columns)c[y]=(d=l[p])!=
null?d:"";return c});return Vt(t,$r(t),0,u),t}m();m();var a1=$("Kode","Code"),h4=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function s1(e,{
values:t,headerRow:n}){var y,w,S,A;let r=((y=t[n])!=null?y:[]).map(T),o=((w=e.values[n])!=null?w:[]).
map(P=>j(U(P))),i=r.map(P=>o.indexOf(j(P))),a=r.findIndex(P=>P===a1.id||P===a1.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(F=>F===-1||
U(N[F])===""))continue;let I=U(N[u]),_=l.get(J(I));if(_===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:Ie(P,u),code:I});continue}c.add(J(I));let M=r.flatMap((F,B)=>{var X,ee;let W=i[B],[q,Z]=[
(X=N[W])!=null?X:"",(ee=_[B])!=null?ee:""];return W===-1||h4(q,Z)?[]:[{at:W,header:F,written:q,
expected:Z}]}),
L=M[0];if(L===void 0)continue;let z=M.map(({at:F,...B})=>B);d.push({kind:"cells",row:P+1,cell:Ie(P,L.
at),code:I,cells:z})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:T(N[a]),rank:(A=N[0])!=null?
A:""});let p=[...s,...d];return p.length>0?p:y4([...c],[...l.keys()],n,u)}function y4(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ie(n+o+1,r)}]}var u1=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Bs=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var M4=new R(1980,0,1),Us=e=>(da(),Lo(ca)).strToU8(e),Ws=e=>(da(),Lo(ca)).strFromU8(e),E1=e=>(da(
),Lo(ca)).
strFromU8(e,!0),C1=e=>(da(),Lo(ca)).inflateSync(e),Rp=(e,t)=>(da(),Lo(ca)).unzipSync(e,t&&{filter:t}
),
Ks=(e,t=6)=>(da(),Lo(ca)).zipSync(e,{mtime:M4,level:t});m();function L4(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Dp(e){return[2166136261,84696351].map(t=>`0000000${L4(e,t).toString(16)}`.slice(-8)).join(
"")}var R1=new h,j4=4096;function ec(e){var n;let t=(n=R1.get(e))!=null?n:Dp(E1(e.subarray(-j4)));
return R1.
set(e,t),t}function tc(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var D1=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var O1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Op(e){var a;let t=new D(
128).fill(64);for(let s=0;s<O1.length;s++)t[O1.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var B4=256,nc=null,A1=new h;
function rb(e,t){let n=`${e}.${t}`,r=A1.get(n);if(r!==void 0)return r;nc!=
null||(nc=C.parse(Ws(C1(Op(D1)))));let[o,i,a]=nc,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let p=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,w=>{var S;
return(S=
o[w.charCodeAt(0)-B4])!=null?S:""});return[c,Us(p)]}),l=Ks(f.fromEntries(u),0);return A1.set(n,l),l}
m();m();var U4=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,W4=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function ob(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Ap(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(W4,(r,o)=>o!=null?o:"");return ob(n.replace(U4,""))}m();function Rt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var He="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Se(e){return e===null||e.trim()===""?He:e}m();function Gs(e){let t=new h(f.entries(Rp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Ws((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Us(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Ks(f.fromEntries(
t))}}m();m();var gi=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,K4=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),G4=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Pp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(G4))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?K4(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var q4=/<Relationship\s[^>]*>/g,
P1=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Np(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(q4))!=null?o:[]).filter(i=>P1(i,"Type").endsWith(
"/officeDocument")).map(i=>P1(i,"Target").replace(/^\.?\//,"")).find(i=>gi.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var Z4=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
H4=/<[^>]*>|[^<]/g;function J4(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Rt(r),i=t.replace(H4,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function N1(e){
for(let t of e.file(gi)){let n=t.asText(),r=n.replace(Z4,J4);r!==n&&e.file(t.name,r)}}m();function qs(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new E(`${e.code}${t}`),
{templateFault:e})}function Zs(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function _$(e){return new h(f.keys(e).map(t=>{let n=e[t];return[Rt(t),typeof n=="string"?Ap(n):n.map(
_$)]}))}function iY(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw qs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Rt(e));if(a===void 0&&
i.num===0)throw qs({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw qs(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function aY(e){var s;let t=Zs(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=Zs((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function sY(e){try{let t=Gs(e);if(Np(t)!==null)return t}
catch{}
throw qs({code:"NOT_A_DOCX"})}function Zc(e,t){let n=sY(e);N1(n);try{let{Docxtemplater:r}=($$(),Lo(
N$));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:iY}).render(_$(t)),n.toBytes()}catch(r){let o=aY(r);throw o?qs(
o):r}}m();var F$=new h;function Hc(e){let t=F$.get(e);if(t!==void 0)return t;let n=Gs(e).file(gi).flatMap(
o=>Pp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Rt(
a.replace(/[{}#^/]/g,"")))}));return F$.set(e,r),r}var ku=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Rt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>ku(o,t))]));m();m();m();m();m();m();
m();m();m();function Jc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function M$(e){
let t=e.toString();return Vc(t)?Jc(t):t}function Vc(e){return e.includes("e")||e.includes("E")}
function mf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:L$(M$(e))}if(t==="string")return L$(uY(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function uY(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return Vc(t)?Jc(
t):t}function L$(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function pf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return lY(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function lY(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Vc(t)){let n=Jc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var xu=["","one","two","three","four","five","six","seven",
"eight","nine"],cY=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],lw=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Tu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],cw="hundred",z$="zero",dY="minus",mY="point",j$=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],pY=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],fY=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var _o={word:"",hasHundred:!1};function Ci(e){if(e===0)return _o.word="",_o.hasHundred=!1,
_o;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=cY[t]:n>=2?o=t>0?lw[n]+"-"+xu[t]:lw[n]:t>
0&&(o=xu[t]),r>0?(o?_o.word=xu[r]+" "+cw+" and "+o:_o.word=xu[r]+" "+cw,_o.hasHundred=!0):(_o.word=o,
_o.hasHundred=!1),_o}function B$(e){if(e===BigInt(0))return z$;if(e<BigInt(1000))return Ci(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=Ci(t),o=r+" "+Tu[0];if(n>
0){let{word:i,hasHundred:a}=Ci(n);o+=a?" "+i:" and "+i}return o}return gY(e)}function gY(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Ci(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Tu[a-1],i=!0):i=
!1}return o}function hY(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=z$,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=B$(BigInt(r))),t}function U$(e){let{isNegative:t,integerPart:n,
decimalPart:r}=mf(
e),o="";return t&&(o=dY+" "),o+=B$(n),r&&(o+=" "+mY+" "+hY(r)),o}function dw(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=pY[t]:n>=2?t>0?o=lw[n]+"-"+j$[t]:o=fY[n]:t>0&&(o=j$[t]),
r>0?o?xu[r]+" "+cw+" "+o:xu[r]+" hundredth":o}function yY(e){if(e<BigInt(1000))return dw(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return Ci(t).word+" "+Tu[0]+"th";
let{word:r}=Ci(t);return r+" "+Tu[0]+" "+dw(n)}return bY(e)}function bY(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=dw(a):o+=Ci(a).word+" "+Tu[i-1]+"th":(o+=Ci(a).word,i>0&&(o+=" "+Tu[i-1]))}return o}function W$(e){
let t=pf(e);return yY(t)}m();var mw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],wY=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],K$=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],G$="ratus",ff="ribu",vY=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],q$="nol",kY="min",
xY="koma",TY="ke",SY="pertama";function Su(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+G$):o.push(mw[r]+" "+G$));let i=e%100;return i===0||(i<10?o.push(mw[i]):i<20?o.push(wY[i-10]):t===
0?o.push(K$[n]):o.push(K$[n]+" "+mw[t])),o.join(" ")}function pw(e){if(e===BigInt(0))return q$;if(e<
BigInt(1000))return Su(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+ff:r=Su(t)+" "+ff,n>0&&(r+=" "+Su(n)),r}return EY(e)}function EY(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Su(c));else if(
u===
1)c===1?s.push("se"+ff):s.push(Su(c)+" "+ff);else{let d=vY[u-2];s.push(Su(c)+" "+d)}u--}return s.join(
" ")}function CY(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=q$,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=pw(BigInt(r))),t}function Z$(e){let{isNegative:t,integerPart:n,decimalPart:
r}=mf(
e),o="";return t&&(o=kY+" "),o+=pw(n),r&&(o+=" "+xY+" "+CY(r)),o}function RY(e){return e===BigInt(1)?
SY:TY+pw(e)}function H$(e){let t=pf(e);return RY(t)}function DY(e,t){return e.split("").map(n=>Yr(b(
n),t)).join(" ")}function Yr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?Z$:U$)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${DY(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function gf(e,t){
return(t==="id"?H$:W$)(e)}function J$(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Pl(e,t),
words:`${Yr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var V$={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function OY(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function hf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=OY(n,r)?{year:n,
month:r,
day:o}:null}function Y$({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function qn(e,t){return hf(e)&&Li(e,t)}var X$=e=>hf(
e)?e.split("-").reverse().join("/"):null;function fw(e,t){let n=hf(e);return n&&V$[t][Y$(n)]}
function yf(e,t){
let n=qn(e,t);return n&&`${fw(e,t)}, ${n}`}function bf(e,t){let n=hf(e);if(!n)return null;let r=Wa[t][
n.
month-1],o=V$[t][Y$(n)];return t==="en"?`${o}, the ${gf(n.day,"en")} of ${r}, ${Yr(n.year,"en")}`:`${o} tanggal ${Yr(
n.day,"id")} bulan ${r} tahun ${Yr(n.year,"id")}`}m();var AY=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function Q$(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of AY){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return ob(e.replace(
/\s+/g," ").trim())}function va(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Xr(e){return va(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Eu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var PY=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],NY=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function e_(
e){
return NY.test(V(e.signerPosition))}function Cu(e){let t=V(e.government);for(let n of PY){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return e_(e)?V(e.signerPosition):
null}function IY(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ka(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Ru(e){if(e_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${He}`:He,
unit:""}}function Du(e){let t=V(e.competition),n=V(e.year);return t===""?He:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function wf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=va(e.signerPosition);return{kota:Se(ka(e)),tanggal:Se(e.decisionDate&&qn(e.
decisionDate,t)),tanggal_pendek:Se(e.decisionDate&&X$(e.decisionDate)),hari:Se(e.decisionDate&&fw(e.
decisionDate,t)),tanggal_huruf:Se(e.decisionDate&&bf(e.decisionDate,t)),jabatan_penandatangan:Se(r.map(
o=>t==="id"?IY(o):o).join(`
`)),nama_penandatangan:Se(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function ut(e,t){let n=Ru(e),r=Du(e);return{nomor:Se(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...wf(e)}}function Ri({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[Q$(n,t)];let r=Xr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
He]}function vf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Se(t&&yf(t,o)):"",penyerahan_waktu:i?Se(
V(n)):"",penyerahan_tempat:i?Se(V(r)):""}}function Ou(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${He}`,uang_pembinaan_huruf:`${He} rupiah`}
;let n=J$(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Di(e){
let t=Xr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var kf=({results:e})=>e[e.length-1];function xf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:kf(e),standing:a,
winners:o,
number:s}})}var Au=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:kf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},xa=e=>t=>[{about:"",fields:n=>e(t,n)}],Oi=e=>t=>t.winners!==null&&t.winners.
length>0?xa(e)(t):[],Ln=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var t_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var $Y=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Tf(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of $Y)for(;t>=r;)n+=o,t-=r;return n}var _Y={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function n_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function r_(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=_Y[t][n],o=e.result.stage.title!==null,i=V((y=e.standing.title)!=null?y:""),a=t_(
e);if(!a){let w=i===""?r:i;return{full:w,short:w,title:"",arabic:"",roman:"",words:""}}let s=gf(a.place,
t),u=Tf(a.place),c={title:[r,n].some(w=>j(w)===j(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${n_(s)})`,short:`${r} ${u}`,...c};let d=`${n_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var FY=3,MY=104;function LY(e){var n;if(e.length<=FY)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
MY?t.push(r):t[t.length-1]=o}return t.join(`
`)}function jY(e){let{entry:t}=e.standing,n=Xr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&j(n[0])===j(r);return{names:n,institution:o?
"":r}}function zY({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function BY({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function Ai(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=r_(e),o=zY(e),{names:i,institution:a}=jY(e),s=t.rankedWinners||t.letterScores?pr(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Se(e.number&&V(e.number)),inovasi:Se(Eu(n.name)),instansi:
V(
n.institution),inovator:Xr(n.innovator).join("; "),kategori:o,penerima:i.length===0?He:LY(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:BY(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:bn(s,t.language),
nilai_huruf:s===""?"":Yr(s,t.language),kompetisi:Du(t),...wf(t)}}var UY={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Sf(e,{language:
t,letterScores:n}){let r=UY[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var o_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Mt=e=>`${e} (${Yr(e,
"id")})`,Yc=(e,{settings:t})=>bn(pr(e,t.decimals),t.language),Er=e=>({kode:V(e.code),inovasi:Se(
Eu(e.name)),instansi:V(e.institution),inovator:Xr(e.innovator).join("; ")}),gw=(e,t=4)=>bn(pr(e,t).replace(
/\.?0+$/,""),"id");function WY(e){let t=e.map(qt),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${gw(r.mul(100).div(n),2)}%`)}function Pu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=so(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":o_(
n.form,Ia),tanggal_tahap:(a=n.date&&qn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:T(et(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function Ta(e,t){let n=je(e,t),r=WY(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}})}var Ef=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...Er(t),status:o_(t.status,Bo),alasan:Se(V(t.reason))}));
function Qr(e,t){
let{settings:n}=e.competition;return xf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ai(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Yc(r.standing.score,
e.competition):"",...Ou(r.standing.prize,n)}})}m();function KY({tieBreaks:e}){let t=e.map(r=>es[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Nu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Vo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
KY(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var GY=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,qY=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
ZY=200,i_=60;function a_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function hw(e){
return v.from(e).reduce((t,n)=>t+a_(n),0)}function s_(e,t){if(hw(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=a_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function u_(e){let t=e.
replace(qY,"").replace(GY,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function HY(e){let t=u_(e);return hw(t)<=i_?t:`${s_(t,i_-17)}-${Dp(e)}`}
function Cf(e,t){
let n=t.trim()===""?"":` (${HY(t)})`,r=e.map(u_).filter(o=>o!=="").join(" \u2013 ");return s_(r,ZY-hw(
n)).replace(/[. ]+$/,"")+n}var Xc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Iu(e){
let t=Xc(e);return Cf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var jn=e=>Cf(
[Xc(e)("jenis"),Xc(e)(
"kompetisi")],""),eo=(...e)=>t=>Cf(["jenis",...e].map(Xc(t)),Xc(t)("kode"));var JY={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},VY=e=>e.split(
"-").reverse().join("-"),yw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Eu(n.name)} (${t})`};function YY({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:yw(e.judges,o),peserta:yw(e.entries,i),tahap:V(n.name),alasan:JY[a]})))}function XY({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:yw(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Se(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function QY(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:y,category:w,categoryRank:S}=s,A=[p!=null?p:"",w!==null&&S!==null&&!u?`${w}: ${S}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Er(l),peringkat:u?"\u2013":
T(Pn(s)),nilai:u?"\u2013":Yc(d,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Pn(s)-Pn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function eX(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Tf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:hs(Hn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:QY(e,t)}))}function tX(e){let[t="",n="",...r]=va(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Se(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function nX(e,t){var S,A,P;let{competition:n,
results:r}=e,
o=Ln(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Cu(o),c=Ef(n),
d=YY(e),p=XY(e),y=kf(e).panel.judges,w=n.judges.filter(N=>!y.includes(N));return{...ut(o,o.minutesNumber),
tanggal:Se(i&&qn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?He:`${bf(i,"id")} (${VY(
i)})`,waktu_pleno:V(a),tempat_pleno:Se(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Se(
V(u))}`,jumlah_peserta:Mt((A=(S=r[0])==null?void 0:S.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Pu(n,r),aturan:Nu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:Ta(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:Qr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:He,
lampiran_peringkat:eX(
e),juri:[...y,...w].map((N,I)=>({no:`${I+1}.`,nama:Se(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...tX(o.acknowledgedBy)}}var l_={needs:"result",inEnglish:!1,documents:xa(nX),
title:jn};m();m();function rX({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var c_=(e,{
competition:t})=>e.
map(n=>({nama:Ri({entry:n},t.settings).join(", "),keterangan:Er(n).inovasi}));function Rf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?rX(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:c_(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:c_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Df=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Se(t&&yf(t,"id")),waktu_acara:Se(V(n)),tempat_acara:Se(V(r))});var oX=5,iX=e=>[
...e,...v.from({length:oX},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
d_={needs:"rules",inEnglish:!1,documents:e=>Rf(e).map(t=>({about:t.about,fields:n=>({...ut(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Df(t),hadir:iX(t.guests)})})),
title:eo(
"acara")};m();m();m();var aX=["besar","sedang","kecil"];function m_(e){return v.from(e).length}
function p_(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(m_(r)/100),0)}function Qc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(m_)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=aX.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Of={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},sX=9;function bw(e){let{settings:
t}=e.
competition,n=Ai(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=p_([r,o,a,s,u,...l])>sX;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Ru(t).first,penuh:c?"ya":"",...Qc(
"penerima",r,Of.recipient,c),...Qc("instansi_penerima",o,Of.institution,c),...Qc("predikat",i,Of.predicate,
c),...Qc("inovasi",u,Of.innovation,c)}}var f_={needs:"result",inEnglish:!0,documents:Au("piagam",bw),
title:Iu};function uX(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Du(n),piagam:xf(e,"piagam",t).map((r,o)=>({...bw(r),
lanjutan:o===0?"":"ya"}))}}
var g_={needs:"result",inEnglish:!0,documents:Oi(uX),title:jn};m();m();var lX={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function to(e){let t=lX[e.language],n=a=>Se(a&&qn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(Cu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Se(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function cX({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function dX(e,t){var c,d,p,y,w,S,A;let{competition:n,results:r,
coverage:o}=e,
i=Ln(n.settings,t),a=Ef(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=cX(n);return{...ut(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Se(V(i.organizer)),dasar:to(i),jumlah_inovasi:Mt(n.entries.length),
jumlah_dinilai:Mt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Mt(n.judges.length),jumlah_tahap:
Mt(
n.stages.length),tahapan:Pu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Nu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:Mt((y=(p=e.winners)==null?
void 0:
p.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Qr(e,t),jumlah_putusan:Mt(s.length),
jumlah_benturan:Mt(u.length),kode_hasil:(w=e.code)!=null?w:He,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Mt(o.present),instansi_terdaftar:o===null?"":Mt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var h_={needs:"result",inEnglish:!1,documents:xa(dX),title:jn};m();var ww=8,mX=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?gw(qt(e.value)):
"?",y_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function pX(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(y=>mX(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let w=r==
null?void 0:r.marks.get(y);return(w==null?void 0:w.kind)==="score"?[w.value]:[]}),u=s.length===i.length?
(c=Cd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...Er(n),...f.fromEntries(
v.from({length:ww},(y,w)=>{var S;return[`k${w+1}`,(S=a[w])!=null?S:""]})),rincian_nilai:i.map(({name:
y},w)=>`${V(
y)}: ${a[w]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Yc(u,e.competition),catatan:l.join(" / ")}}function fX(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(y_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function gX({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:qe(o.at,
"id")}})}function hX(e,t,n,r,o,i){let{competition:a}=e,s=Ta(a,n),u=fX(e,n,o).map((d,p)=>pX(e,n,d,o==
null?void 0:o.rows.find(y=>y.entry===d.code),p+1)),l=s.length<=ww?s.length:0,c=gX(e,n,r);return{...ut(
a.settings,i("lembar-nilai",t)),tanggal:He,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Se(n.date&&qn(n.date,
"id")),
nama_juri:Se(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:ww},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...yX(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var yX=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),b_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>et(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(y_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>hX(e,u,o,i,s,l)}]}))},title:eo("tahap",
"nama_juri")};m();function bX(e,t){var r,o;let n=Ln(e.competition.settings,t);return{...ut(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:to(n),jumlah_pemenang:Mt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Qr(e,t),masa_sanggah:n.objectionDays===null?"":Mt(n.objectionDays)}}
var w_={
needs:"result",inEnglish:!1,documents:Oi(bX),title:jn};m();var wX={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function vX({competition:e},t,n){let r=Or(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Er(a),
alasan:wX[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&et(e,a).includes(t));return{...ut(e.settings,n("pernyataan",t.
code)),tanggal:He,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Se(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Se(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var v_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>vX(e,t,n)})),title:eo("nama_juri")};m();var k_=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function kX(e,t){var c,d;let n=Ln(
e.competition.settings,t),r=V(n.decreeNumber),o=ut(n,r),i=(c=Cu(n))!=null?c:He,a=V(n.minutesNumber),
s=Se(n.plenaryDate&&qn(n.plenaryDate,"id")),u=Xr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":xX(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:k_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Se(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:k_(
u.length>0?u:[He],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:Qr(e,t)}}var xX=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},x_={needs:"result",inEnglish:!1,documents:Oi(kX),title:jn};m();m();var TX={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},SX=5,T_=new O,vw=({standings:e})=>e.length>=
SX;function Af(e){var n;let t=(n=T_.get(e))!=null?n:EX(e);return T_.set(e,t),t}function EX(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:un(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!vw(e)?null:Ma(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=TX[a];return t.criteria.flatMap((l,c)=>{var w;let[
d,p]=[r(i.code,c),(w=o[c])!=null?w:null];if(d===null)return[];let y=p===null?0:Ht(d,p);return[{
kriteria:V(
l.name),nilai:bn(pr(d,s),a),median:p===null?"\u2013":bn(pr(p,s),a),maksimum:bn(T(l.max),a),kedudukan:
p===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var S_={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function CX(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ai(e),a=Ru(o);return{...i,jenis:S_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Ri(n,o).map(s=>({nama:s})),tempat_tujuan:ka(o)||S_[o.language].place,dasar:to(Ln(o,t)),
rincian:Sf(
i,o),profil:i.nilai===""?[]:Af(e.result)(n,o),...Ou(n.prize,o),...vf(o),...Di(o)}}var E_={needs:
"result",inEnglish:!0,documents:Au("surat",CX),title:Iu};m();function RX(e,t){var o;let n=Ln(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...ut(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ka(n)||"Tempat",dasar:to(n),
jumlah_pemenang:Mt(r.length),...vf(n),...Di(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Qr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Ri(r[a],n).join(`
`)}))}}var C_={needs:"result",inEnglish:!1,documents:Oi(RX),title:jn};m();function DX(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ai(e);return{...ut(t,e.number),...r,
rincian:Sf(r,t),tanggal:He,jenis:"Tanda Terima",...Ou(n,t)}}var R_={needs:"result",inEnglish:!1,
documents:Au(
"tanda-terima",DX),title:Iu};m();function OX({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Ta(e,n[0])}]:n.filter(r=>je(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:Ta(e,r)}))}function AX(e,t){
let{competition:n}=e;return{...ut(n.settings,
t("tata-cara","")),tanggal:He,jenis:"Tata Cara Penilaian",tahapan:Pu(n),kelompok_kriteria:OX(e),
aturan:Nu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var D_={needs:"rules",inEnglish:!1,documents:xa(AX),title:jn};m(
);var PX={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},NX=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>va(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function IX(e,t,n,r){let o=Ln(e.competition.
settings,r),i=PX[o.language],a=NX(e,t.entry.code);return{...ut(o,r("umpan-balik",t.entry.code)),...Er(
t.entry),jenis:i.kind,kepada:Ri(t,o).map(s=>({nama:s})),tempat_tujuan:ka(o)||i.place,dasar:to(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Af(n)(t,o),tanpa_median:vw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Di(o)}}var O_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>IX(e,a,o,s)})))},title:eo("inovasi")};m();var A_={needs:"rules",inEnglish:!1,
documents:e=>Rf(e).map(t=>({about:t.about,fields:n=>({...ut(e.competition.
settings,n("undangan",t.about)),tanggal:He,jenis:"Undangan",kode:"",...Df(t),jumlah_undangan:Mt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...Di(e.competition.settings)})})),title:eo(
"acara")};var P_={"tata-cara":D_,pernyataan:v_,undangan:A_,"daftar-hadir":d_,"lembar-nilai":b_,
"berita-acara":l_,
sk:x_,pengumuman:w_,piagam:f_,gabungan:g_,surat:E_,"surat-daftar":C_,"tanda-terima":R_,"umpan-balik":
O_,
laporan:h_};m();var N_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Pi=N_.map(e=>({id:e,...P_[e]}));function ed(e){var t;return(t=Pi.find(n=>n.id===e))!=null?
t:null}m();var Fo=(e,t)=>rb(e.id,Bs(e,t)),Pf=(e,t)=>e.needs==="rules"||t.winners!==null;function $X(
e,t){let{competition:n}=t,
r=Bs(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Sa=(e,t)=>e.filter(n=>Pf(n,t)).flatMap(n=>n.documents($X(n,t)).map(r=>({kind:n,...r})));function kw(
e){
if(e.winners===null)return()=>!0;let t=new k(Sa(Pi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var _X=()=>null;function xw(e,t,n=_X){let[r]=Sa([e],t);return r===void 0?null:r.fields(
n)}m();m();function FX(e,t){let n=e.map(o=>({standing:o,key:j(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function I_(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=zd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):FX(l,n).map(c=>({standing:c,place:null}))})}var MX=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],$_=e=>e.filter(t=>t.severity==="error"&&
MX.includes(t.code)),LX=({settings:e})=>bo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:ai(i.cell,i.format,"id"),to:kr(a,"id"),at:s}));function Tw(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(w=>w.code==="RESULT_STALE"),
l=r.filter(w=>w.severity==="error"),c=s!==void 0&&l.length===0,d=nt(i.stages,n),p=d[d.length-1],
y=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:w})=>w===void 0?[]:[w])),
results:u?
[]:t,winners:c?I_(s,i.settings).map(({standing:w})=>w):null,code:(p==null?void 0:p.status)==="decided"?
tr(p.hash):null,changes:o.some(({id:w})=>w==="lembar-nilai")?LX(i):[],coverage:C2(i),reliability:()=>(
y!=
null||(y=t.map((w,S)=>{let A=hp(i,w,t.slice(0,S)),N=w.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:w.stage.name,sentences:yp(N,"id")}})),
y)}}var jX=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Nf(e,t,n){let r=Ct(e,{
provisional:!1}),
o=ui(e),i=[...r.findings,...ko(e,t),...zX(t,o)].map(s=>jX.includes(s.code)?{...s,severity:"error"}:s),
a=Tw(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function zX({rows:e},t){let n=ea(
e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}
function __(e,t,n){var p,y,w;let{competition:r}=e,o=H.documents[r.settings.language];if(!Dm().includes(
o))return[];let{name:i,grid:a}=ln(o);if(a===null)return[];let s=ct(a,mi),u=UX([...zs(a).rows]),l=WX(
e,t,n,u),c=new h,d=[];for(let[S,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let I=(
p=
tt(s,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(w=c.get(P))!=null?w:{cell:(y=tt(s,S,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:P}])=>({code:S,tab:i,cell:A,params:{documents:P}})),...d]}var BX=["made","draft",
"edited","signed"];function UX(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";BX.includes(
l)&&b(u)>=b(d)&&t.set(c,o)}return[...t.values()]}function WX(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=Tw(e,t,n,i),s=new h(Sa(Pi,a).map(d=>[C.stringify([d.kind.id,d.about]),
d])),u=new h(r.map(([,{kind:d,entry:p,number:y}])=>[C.stringify([d,p]),y])),l=(d,p)=>u.get(C.stringify(
[d,p]))||null,c=ui(e);return({kind:d,entry:p,run:y,title:w,content:S})=>{var L;let A=n.rows.find(z=>z.
action==="documents"&&z.run===y);if(A===void 0)return"DOCUMENT_UNRECORDED";let P=((L=ed(d))==null?
void 0:
L.needs)!=="rules",N=s.get(C.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),_=N===void 0||I===void 0?null:N.kind.title(I),M=()=>{if(N===void 0||
I===void 0)return!1;let z=Fo(N.kind,o),F=tc(d,ec(z),ku(I,Hc(z)));return Sn(F+_)===S};return P&&A.hash!==
c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===w?null:{title:_}}}m();function KX(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[If(i,t),If(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var If=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function M_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=KX(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Sw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),$u=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${G(n.title,t)} (${Sw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Sw(e)})`:`${r} documents (${Sw(e)})`},L_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},GX=({documents:e})=>e.length===
1?"was":"were",F_=({documents:e},t,n)=>e.length===1?t:n,qX={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Jm(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${qe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${qe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${qe(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${If(e.written,"id")}, seharusnya ${G(e.expected,"id")}.`,
RANKING_ROW:e=>M_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${$u(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${$u(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${L_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${$u(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`},ZX={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Jm(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${qe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${qe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${qe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${If(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>M_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${$u(
e,"en")} ${GX(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${$u(e,"en")} ${F_(e,"does","do")} not fit: by this result there is no ${L_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${$u(e,"en")} ${F_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,"en")}, by this result it is ${G(
e.expected,"en")}.`},HX={id:qX,en:ZX};function JX(e,t){
return HX[t][e.code](e.params)}var j_=(e,t)=>JX(e,t);function $f(){return se(()=>{he();let e=Xe(),{
competition:t}=e,{language:n}=t.settings,r=Ct(e,{provisional:!1}),
o=it(n),i=nt(t.stages,o.rows).filter(u=>u.status==="decided"),a=ea(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...VX(e,o),...XX(r),...QX(e,r,o),...iQ(o),...__(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:tr(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
er(u.params,n):j_(u,n)}})}})}function VX(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=nt(
n,t),i=hy(r.language),a=new k,s=o.flatMap(({stage:p,status:y,hash:w,at:S,by:A})=>{if(y!=="decided")return[
];
let P=i.find(F=>F.stage===p),N=yy(e,P,w),I=gy(e,w,p)!==null,_=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:H.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[tr(w),Yn(S),A].join(", "),L=P===void 0?M:
[P.code,P.at,P.by].join(", ");if(L!==M){let F=H.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:F,params:{written:L,recorded:M}})}let z=(N!=null?N:[]).filter(F=>!a.has(
C.stringify(
F)));for(let F of z)a.add(C.stringify(F));return[..._,...z.map(F=>({code:"CHANGED",stage:p,tab:F.tab,
cell:F.cell,params:F}))]}),u=i.filter(p=>!t.some(y=>y.action==="decide"&&y.stage===p.stage&&y.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=ea(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:YX(e,l)]}function YX(e,{at:t,hash:n}){let r=gy(e,n);
return r===
vo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:vo}}]}var XX=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function QX(e,{results:t},{rows:n}
){
var y,w,S,A;let{competition:r}=e,o=ea(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(w=o==null?
void 0:
o.at)!=null?w:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=nt(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>ml(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return py(r,t,mp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=ln(P.name);if(l.has(P.name)&&!eQ(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=u1(I);return[..._!==null&&n.some(L=>L.run===_)?
nQ(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?tQ(N,I,d):[],
...oQ(N,s1(I,P))]})}var eQ=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function tQ(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function nQ(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:
i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var rQ=10;function oQ(e,t){let n=t.slice(0,rQ).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function iQ({name:e,links:t}){let n=xR(t,sn),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&SR(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=Be(Um),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function sQ(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function _f(e,t){var o,i;let n=Rt(e);return(i=(o=t.map(a=>({tag:a,away:sQ(n,Rt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var uQ=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,/<<\s*([^<>]+?)\s*>>/g,
/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],lQ=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(
e),cQ=new h([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],[
"innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],[
"institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function dQ(e,t){var a,s;let n=_f(
e,
t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Rt),o=t.filter(u=>r.includes(Rt(u))).sort((u,
l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=cQ.get(u))!=null?l:[]});return(s=(a=o[
0])!=
null?a:i.find(u=>t.includes(u)))!=null?s:null}function z_(e,t){return uQ.flatMap(n=>{var r;return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return lQ(i)?[{tag:o,near:dQ(i,t)}]:[]})}
)}var B_=["inovasi","penerima","kompetisi"],mQ=80;function Ff(e,t){let n=gQ(e);if(n===null)return[{
code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Pp),o=r.flatMap(i=>yQ(i,t));return o.length>0?o:
r.flat().
some(pQ)?TQ(e,t):fQ(r.flat(),t)}var pQ=e=>W_(e).some(t=>"sign"in t&&t.tag!=="");function fQ(e,t){var i,
a;let n=f.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>z_(s,n).map(u=>({code:
"TAG_FOREIGN",
...u,paragraph:Mf(s)}))),o=(a=(i=B_.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:B_[0];return r.length>
0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function gQ(e){try{let t=Gs(e);return Np(t)===null?null:
t.file(gi).map(n=>n.asText())}catch{return null}}var U_=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),hQ=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function yQ(e,t){let n=new h(f.keys(t).map(i=>[Rt(i),i])),r={fields:t,root:n,loops:[]};return[...e.flatMap(
i=>{let a=Mf(i);return W_(i).flatMap(s=>bQ(s,a,r))}),...r.loops.map(({tag:i,paragraph:a})=>({code:
"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function bQ(e,t,n){let{tag:r}=e;if("fault"in e)return U_(Rt(r),
n)||
e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?wQ(r,t,n):
o===""||o==="#"||o==="^"?vQ(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}function wQ(e,t,
{
loops:n}){let r=Rt(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Rt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function vQ(e,t,n,r){var u;let o=Rt(t),i=U_(
o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:_f(t,hQ(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:kQ(a,i)}):a!==void 0&&typeof a!="string"&&s.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function kQ(e,t){return typeof e=="string"?new k:e===void 0?
t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Rt)))}function W_(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:xQ(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){
let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:"TAG_UNCLOSED",
tag:Mf(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var xQ=e=>{var t,n;return Mf((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Mf(e,t=mQ){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function TQ(e,
t){
try{return Zc(e,t),[]}catch(n){let r=Zs(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var SQ={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},EQ={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ea=e=>e==="id"?SQ:EQ;function Ew(e,t){let n=Ea(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function K_(e,t,n){let r=Ea(n),o=Ew(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var G_="templates",CQ=ne({maker:K(),fileId:K(),modified:K()}),RQ=an(K(),Ge(CQ));function _u(){let e=Be(
G_);try{let t=rt(RQ,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Cw(
e,t){
var i;let n=_u(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(G_,C.stringify(o))}m();m();var q_="lease",Z_=300*1e3,DQ=ne({
who:K(),run:K(),until:Pt(),width:Ce(Pt())});function H_(e,t){var s;
let n=OQ(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Rw({who:e,run:i,width:a,until:r+Z_}),
{run:i,width:a}}var J_=(e,t,n)=>Rw({who:e,run:t,width:n,until:R.now()+Z_}),V_=(e,t)=>Rw({who:e,run:t,
until:0}),Rw=e=>Ke(q_,C.stringify(e));function OQ(){let e=Be(q_);try{let t=rt(DQ,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var AQ=["edited","own"],Ca=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function Y_(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
td(
"signed",n,u?null:"revise")}if(t!==null&&Ca(t,r))return i?{action:"add"}:td(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?td("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||AQ.includes(t.status));
return s&&!i?td(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?td("made",n,null):{
action:"update",file:n}}var td=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function X_(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":bp(e,t)}}function Q_(e,t,n,r,o){let{status:i,...a}=X_(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&Ca(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(ci(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var eF=(e,t)=>({...X_(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var tF=mi.columns.map(e=>e.key).filter(e=>e!=="number");function Lf(e){var c,d;
let{name:t,grid:n}=ln(
H.documents[e]),r=n===null?$Q(t,e):zs(n),o=In(),i=new h(r.rows),a=()=>[...i].flatMap(([p,y])=>y.spreadsheet===
o?[{place:p,row:y}]:[]),s=new h;for(let p of a()){let y=`${p.row.kind}:${p.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,y)=>y==="status"?
bp(p,e):p[y];return{of:(p,y)=>{var w;return(w=s.get(`${p}:${y}`))!=null?w:[]},all:a,ofRun:p=>a().
flatMap(({row:y})=>y.run===p?[y]:[]),reserve:()=>u++,write:p=>{let y=p.flatMap(({place:w,row:S})=>{
let A=i.
get(w);return i.set(w,S),A!==void 0&&tF.every(P=>A[P]===S[P])?[]:[w]});if(y.length!==0){PQ(t,r,e);
for(let w of NQ(
y,i))for(let S of IQ(r.columns,tF)){let A=w.rows.map(P=>S.keys.map(N=>l(P,N)));Vt(t,w.first,S.column,
A)}kn()}}}}function PQ(e,{headerRow:t,columns:n},r){let o=mi.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;Vt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function NQ(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function IQ(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function $Q(e,t){let n=ie(t).tabs,r=mi.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));xn(At(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(mi.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}m();var Fu=({kind:e,about:t})=>`${e.id}:${t}`;function nF(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===nr&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function rF(e,t){var B,W,q,Z;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=_Q(d,s.user),y=(B=p==null?void 0:p.row)!=
null?B:null,w=e.fields(r),S=l.title(w),A=Sn(tc(l.id,a.versionOf(l),a.shown(l,w))+S),P=X=>({sheet:Sn(
In()),kind:l.id,entry:Sn(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:ee,entry:be}=P(X);return i.get(
[ee,l.id,be,X].join(":"))},I=Ca(y,s.user)?null:(q=N((W=y==null?void 0:y.revision)!=null?W:""))!=null?
q:MQ(y,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(Fu(e))},M=Y_(A,y,I,_),L=M.action===
"add",z=L?FQ(d,s.user):(Z=y==null?void 0:y.revision)!=null?Z:"",F=L?N(z):void 0;return{planned:e,
filed:L?
null:y,place:L||p===null?o.reserve():p.place,revision:z,fields:w,title:z===""?S:`${S} \u2013 Rev. ${z}`,
content:A,properties:{...P(z),content:A},decision:F===void 0?M:{action:"update",file:F}}}function _Q(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Ca(o,t))))!=null?r:n(e)}function FQ(e,t){let n=e.filter(({row:r})=>!Ca(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function MQ(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Xt(So(e.fileId,r),n.language)}m();var jf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Yn(ot()),spreadsheet:In(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Dw=(e,t,n)=>({...jf(e,LQ(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function LQ({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==He?
"draft":"made"}function oF(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!Ow(r))?Dw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Ow=({status:e})=>e==="made"||e==="draft";m();var Aw=(e,t)=>`${e.id}.${Bs(e,t)}`;function iF(e,t,
n,r){let{language:o}=e.settings,i=_u(),a=new h,s=new h,
u=l=>{var d,p;let c=Aw(l,e);return a.has(c)||a.set(c,jQ(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?ec(Fo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?ku(c,Hc(Fo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Fo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let y=Nw(d,r,o),w=Ff(y,c);return w.length>
0&&fe(de("TEMPLATE_FAULT",K_(l.id,w,o))),s.set(l.id,y),y}}}function Pw(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Xt(
So(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===nr&&s.modified===i.modified?
"unedited":"own",file:s}}function jQ(e,t,n){let r=Ea(n.language),o=Pw(t,n);return o.source==="foreign"?
fe(
de("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?fe(de("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Nw(e,t,n){if(e.type!==nr)return Xt(Ey(e.id,t),n);let[r]=sa([e.
id],li,t);return Xt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var zf="\u0001";
function sF(e,t,n,r){let{language:o}=e.settings,i=Lf(o),a=Eo(e,n.user,r),s=iF(e,a,n.user,
r),u={competition:e,numberOf:(z,F)=>WQ(i,z,F),ledger:i,files:nF(a.files),templates:s,options:n,
backoff:r},
l=t.map(z=>rF(z,u)),c=l.filter(z=>z.decision.action!=="keep"&&!n.skip.includes(Fu(z.planned))),d=c.slice(
0,10),p=d.map(z=>Zc(s.bytesOf(z.planned.kind,z.fields),z.fields)),y=new h,w=l.filter(z=>{var F;
return((F=
z.filed)==null?void 0:F.run)===n.run&&z.filed.status==="begun"&&BQ(z)});for(let z of l){let F=oF(z,n);
F!==null&&y.set(z,F)}let S=KQ(i,n);for(let z of d)y.set(z,jf(z,"begun",n));i.write([...aF(y),...S]);
let A=To(d.map((z,F)=>{var B;return{fileId:z.decision.action==="update"?z.decision.file.id:null,
folder:a.
id,title:z.title,properties:z.properties,from:li,to:nr,bytes:(B=p[F])!=null?B:new D}}),r),{failures:
P,
again:N}=zQ(d,A,y,n);i.write(aF(y));for(let z of P.values())Tr(z)&&ua(z,o);let I=z=>d.filter(F=>z.includes(
F.decision.action)&&!P.has(F)&&!N.has(F)).length,_=i.ofRun(n.run),M={made:_.filter(Ow).length,failed:
_.
filter(({status:z})=>z==="begun"||z==="failed").length};return{batch:{created:I(["create","add"])+w.
length,updated:I(["update"]),unchanged:l.filter(z=>z.decision.action==="keep").length-w.length,
failed:P.
size,documents:[...l.map(z=>Q_(z,y.get(z),P.get(z),n.user,o)),...S.map(({row:z})=>eF(z,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(z=>Fu(z.planned)),...[...N].filter(z=>UQ(A[d.indexOf(z)])).map(z=>Fu(z.planned)+zf)]},run:M}}
function zQ(e,t,n,r){
var a,s;let o=new h,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Dw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Fs(d);if(p&&!r.skip.includes(Fu(
l.planned)+zf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...jf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var BQ=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,UQ=e=>e!==void 0&&"failure"in e&&Fs(e.failure),aF=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function WQ(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var KQ=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var GQ=ne({kinds:Ge(K()),skip:Ce(Ge(K())),renew:Ce(Ge(K())),
remake:Ce(Je())});function nd(e){return se(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(GQ,e);return he(),Te(()=>{let a=Xe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>Iw(B,u)),c=it(u),{findings:d,
blocking:p,
hash:y,context:w}=Nf(a,c,l),S=l.filter(B=>Pf(B,w)),A=$_(p);if(S.length===0&&l.length>0)return uF(p,u);
if(w.winners===null&&A.length>0)return uF(A,u);let P=Pe(),N=H_(P,Nt);if("holder"in N){let{who:B,
until:W}=N.
holder;return fe(de("BUSY",ie(u).problems.leased(B,ZQ(W))))}let I=Sa(S,w),_={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:kw(w)},M=xr(N.width,t),{batch:L,run:z}=sF(s,I,_,M);L.more?M.width!==N.width&&
J_(P,N.run,M.width):(HQ(c,{id:N.run,hash:y,...z},P,u),V_(P,N.run));let F=S.length===l.length;return{
ok:F&&L.failed===0&&!r.some(B=>!B.endsWith(zf)),findings:Lr([...F?d:p,...qQ(S,I)],u),...L}})})}var qQ=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
ZQ=e=>ot(new R(e)).slice(11,16);function Iw(e,t){var r;let n=Pi.map(o=>o.id).join(", ");return(r=ed(
e))!=null?r:fe(de("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function uF(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Lr(
e,t),...n}}function HQ(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Yt(e,{at:ot(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var $w=ne({kind:K()}),JQ=ne({kind:K(),content:K()}),lF=e=>se(()=>{let{kind:t}=ge(
$w,e);return he(),rd(
Bf(t))}),cF=e=>se(()=>{let{kind:t}=ge($w,e);return he(),Te(()=>{let n=Bf(t),r=fF(n);return"file"in r?
rd(n,r):(gF(n,nr,Fo(n.kind,n.competition)),rd(n))})}),dF=e=>se(()=>{let{kind:t,content:n}=ge(JQ,e);
return he(),
Te(()=>{let r=Bf(t),o=Op(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>up){let s=Ea(r.language).tooLarge(
i(o.length),i(up));return fe(de("TEMPLATE_FAULT",s))}let a=hF(o,r);return a.length===0&&gF(r,li,o),{
...rd(r),refused:a}})}),mF=e=>se(()=>{let{kind:t}=ge($w,e);return he(),Te(()=>{var u;let n=Bf(t),{
name:r,
competition:o,user:i,language:a,backoff:s}=n;if(((u=_u()[r])!=null?u:[]).some(({maker:l})=>l===i)){
let l=pF(
r);for(let{id:c,properties:d}of Eo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&Xt(Sy(c,
{trashed:!0},s),a)}return Cw(r,null),rd(n)})});function Bf(e){let t=R.now(),n=Xe(),{competition:r}=n,
o=st(r.settings.language),i=Iw(e,o),{context:a}=Nf(n,it(r.settings.language),[i]),s=Aw(i,r),[u,l]=[
Pe(),
xr(1,t)];return{competition:r,kind:i,name:s,fields:xw(i,a),user:u,language:o,backoff:l}}var pF=e=>({
sheet:Sn(In()),template:e}),fF=({name:e,user:t,language:n,backoff:r})=>{var o;return Pw((o=_u()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function gF({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=Eo(e,r,i),l=pF(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=Ea(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:li,to:a,bytes:s},[y]=To([p],i),{id:w,
modified:S}=Xt(
y!=null?y:{failure:{kind:"unknown",reason:"no-answer"}},o);Cw(n,{maker:r,fileId:w,modified:S})}var VQ=[
"TAG_UNKNOWN","LIST_AS_TEXT"],hF=(e,{fields:t,language:n})=>Ew(Ff(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!VQ.includes(r)),n);function rd(e,t=fF(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?hF(Nw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:yF(r)}}
var YQ=200,yF=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,YQ):n.slice(
0,1).map(yF)]));m();m();var QQ=["begun","failed","deleted","void"],bF=({row:{kind:e,entry:t,revision:
n}})=>[e,t,n].join(":"),
wF=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,vF={failure:{kind:"unknown",
reason:"no-answer"}};function kF(e,t,n,r,o){var w;let{language:i}=e.settings,a=Lf(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!QQ.includes(S.status)),s=a.length===0?null:Eo(e,n,o),u=s===
null?[]:eee(a,s,i,o),l=u.filter(S=>!wF(S)&&!r.includes(bF(S))),c=l.slice(0,10),d=new h(tee(c,(w=s==null?
void 0:s.id)!=null?w:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Tr(S)&&ua(S,i);let y=c.filter(S=>{var A;return"ok"in((A=d.get(S))!=null?A:vF)});
return{
ok:p.length+r.length===0,created:y.filter(({pdf:S})=>S===null).length,updated:y.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(wF).length,failed:p.length,files:u.map(S=>{var _,M,L;let A=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in A&&(L=(M=A.ok)==null?void 0:M.link)!=null?L:null,problem:"ok"in A?null:ie(i).documents.failed(
ci(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!y.includes(S)).map(bF)]}}var eee=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Xt(So(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Is&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===nr?[{row:o,document:a,pdf:s}]:[]});function tee(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:sa(r,Is,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var w;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(w=
l==null?void 0:l.id)!=null?w:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Is,to:Is},bytes:
d.
ok}]}),a=i.length===0?[]:To(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
vF})}var nee=ne({kinds:Ge(K()),skip:Ce(Ge(K()))}),xF=e=>se(()=>{let t=xr(10,R.now()),{kinds:n,skip:r=[
]}=ge(
nee,e);return he(),Te(()=>kF(Xe().competition,n,Pe(),r,t))});m();m();var Tt=(e,t,n={})=>f.assign(new E(
`${e}: ${t}`),{fault:e,place:n}),TF=e=>e instanceof E&&"fault"in
e,Uf=e=>TF(e)?e.fault:null;function Wf(e,t){try{return t()}catch(n){throw TF(n)&&(n.place={...e(),
...n.place}),n}}m();m();var ree=[[14,22],[45,47]],oee=[9,10];function SF(e){return oee.includes(e)?
"percent":ree.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var iee=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Kf(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||iee(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var _w=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Fw=/\s*(\/?)>/y,
aee=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
see={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},uee=["AlternateContent","extLst","rPh"],Ra=e=>Tt(
"damaged",e.slice(0,60));function EF(e){return e.includes("&")?e.replace(aee,(t,n,r,o)=>{let i=n===void 0?
b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:see[o];if(a===void 0||!t.endsWith(
";"))throw Ra(t);return a}):e}var Mw=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},lee=e=>e===
32||e>=9&&e<=13;function cee(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(lee(r)||r===
62||r===47||r===60)break}return n}function Gf(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ra(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Da(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw Ra(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,EF(l)))},a=l=>{var c;if(n.pop()!==l)throw Ra(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Mw(l)):n.
length<r&&(r=0)},s=l=>{var A,P,N;let c=cee(e,l),d=e.slice(l,c),p={},y=c;for(;;){_w.lastIndex=y;let I=_w.
exec(e);if(I===null)break;y=_w.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[Mw(_)]=EF((P=(A=I[2])!=
null?A:I[3])!=null?P:""))}Fw.lastIndex=y;let w=Fw.exec(e);if(d===""||w===null)throw Ra(e.slice(l-1));
n.push(d);let S=Mw(d);return r===0&&uee.includes(S)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
S,p)),w[1]==="/"&&a(d),Fw.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=Gf(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=Gf(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=Gf(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=Gf(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw Ra(e.slice(l))}if(i(e.slice(o)),n.length>0)throw Ra(`<${n[0]}>`)}var qf=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(b.parseInt(n,16))):e,Mo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),CF=e=>Mo(Ap(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var dee=1048576,Zf=16384,jw=2e6,mee=1462,pee=864e5,fee=R.UTC(1899,11,30);function gee(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw Tt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Lw(e,t){if(!/^\d{1,9}$/.test(e))throw Tt(
"damaged",`${t} "${e}"`);return b(e)}function hee(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Tt("damaged",
"two values in a cell");e.value=n}}function RF(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<dee&&N<Zf))throw Tt("damaged",
"a cell outside the sheet");if(i.push(P*Zf+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
A===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>jw)throw Tt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=A},y=(A,P)=>{A==="row"?(a.row=
P.r===void 0?a.row+1:Lw(P.r,"the row")-1,a.column=-1):A==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=gee(P.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};Wf(()=>c===null?
{}:{cell:Ie(a.row,a.column)},()=>Da(e,{open:(A,P)=>{A==="sheetData"?l=!0:l?y(A,P):A==="sheetProtection"?
s=P:A==="protectedRange"&&o.push(P)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(vee(c,t)),c=null):d!==null&&hee(c,A,d),d=null)}}));let S=yee(i);if(S!==
null)throw Tt("damaged","a cell given twice",{cell:Ie(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function yee(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:g.floor(n/Zf),column:n%Zf};t.add(n)}return null}function bee(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?b(e):b.NaN;if(!b.isFinite(t))throw Tt("damaged",`the number "${e}"`);return t}function wee(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-fee)/pee;if(b.isNaN(t))throw Tt(
"damaged",`the date "${e}"`);return t}function vee({attributes:e,value:t,inline:n,formula:r},o){var p,
y;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:Lw(e.s,"the look")])!=null?p:"plain",l=(
w,S="plain")=>r===void 0?{value:w,kind:S}:{value:w,kind:S,formula:r},c=w=>w===""&&r===void 0?null:l(
qf(w)),
d=(y=e.t)!=null?y:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let w=bee(t);return l(
u==="date"&&s?w+mee:w,u)}case"s":{let w=i[Lw(t,"the text")];if(w===void 0)throw Tt("damaged",`text ${t}`);
return w===""&&r===void 0?null:l(w)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Tt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(wee(t),"date");default:throw Tt(
"damaged",`the type "${d}"`)}}var kee=4e7;function xee(e){let t=0,n;try{let o=new k;n=Rp(e,({name:i,
originalSize:a})=>{if(!/\.(xml|rels)$/i.
test(i))return!1;if(o.has(i.toLowerCase()))throw Tt("damaged",`${i} twice`);if(o.add(i.toLowerCase()),
t+=a,t>kee)throw Tt("too-large",i);return!0})}catch(o){throw Uf(o)===null?Tt("not-xlsx",T(o)):o}let r=new h(
f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());return i===void 0?
null:Ws(i)}}function Tee(e){let t=e.lastIndexOf("/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}
function DF(e,t){let n=e(Tee(t)),r=new h;return Da(n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",
TargetMode:u})=>{if(o!=="Relationship"||i===void 0||u==="External")return;let l=s.startsWith("/")?[]:
t.split("/").slice(0,-1);for(let c of s.split("/"))c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(
i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join("/")})}}),r}function See(e){let t=[],n=null,r=!1;
return Da(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&
t.push(qf(n!=null?n:""))}}),t}function Eee(e){let t=new h,n=[],r=!1;return Da(e,{open:(o,{numFmtId:i,
formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(b(i),Kf(a!=null?a:"")):o==="xf"&&r&&n.push(
(s=t.get(b(i)))!=null?s:SF(b(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}var Cee=e=>e==="1"||
e==="true";function Ree(e){var w;let t=xee(e),n=(w=[...DF(t,"").values()].find(S=>S.type==="officeDocument"))==null?
void 0:w.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw Tt("not-xlsx","no workbook");
let o=DF(t,n),i=S=>{var A,P,N;return(N=t((P=(A=[...o.values()].find(I=>I.type===S))==null?
void 0:A.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;Da(r,{open:(S,A)=>{let{name:P="",state:N="visible",
id:I="",date1904:_}=A;S==="workbookPr"&&(s=Cee(_)),S==="workbookProtection"&&(u=A),S==="sheet"&&a.push(
{name:P,hidden:N!=="visible",relation:o.get(I)})}});let l=a.find(({name:S},A)=>a.some((P,N)=>N<
A&&P.name===S));if(l!==void 0)throw Tt("damaged","two sheets of one name",{tab:l.name});let c=See(i(
"sharedStrings")),d=Eee(i("styles")),p=0;return{sheets:a.map(({name:S,hidden:A,relation:P})=>Wf(()=>(
{
tab:S}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||N===null)throw Tt("damaged",
"a sheet is missing");let{type:I,target:_}=P,M=RF(I==="worksheet"?N:"",{strings:c,kinds:d,since1904:
s});if(p+=
M.rows.length*M.rows.reduce((L,z)=>g.max(L,z.length),0),p>jw)throw Tt("too-large",
"more cells than are read");return{name:S,hidden:A,part:_,type:I,...M}})),part:n,protection:u}}var OF=e=>Ree(
e).sheets.
filter(({type:t})=>t==="worksheet");m();function Dee(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?
hn.id:U(e.kind==="score"?e.
value:e.raw)}function AF({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Dee(i)}]})))}function PF(e,t){let[n,r]=[e===null?new h:AF(e),AF(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function NF({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();var IF=864e5,zw=R.UTC(1899,11,30),Oee="dd/mm/yyyy",Aee="dd/mm/yyyy h:mm:ss",Pee=e=>new R(
zw+g.round(
e*86400)*1e3).toISOString().slice(0,19);function $F(e){let t=(R.parse(`${e}Z`)-zw)/IF;return b.isNaN(
t)?e:t}var Nee=e=>e>-693e3&&e<(R.UTC(1e4,0,1)-zw)/IF;function _F(e){var n;let t=(n=e==null?void 0:e.
value)!=null?n:(e==null?void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===
void 0||e.kind==="plain"?{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?
"0%":"0.00%"}:Nee(t)?{value:t,read:{date:Pee(t)},format:b.isInteger(t)?Oee:Aee}:{value:t,read:t}}var FF=e=>gl(
e,t=>t.filter(n=>typeof n=="string"&&Ot(n)!==void 0).length),MF=(e,t,n)=>({tab:e,values:t.map(r=>v.from(
{length:n},(o,i)=>_F(r[i]).read))});function Bw({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==
null?void 0:n.every(r=>r===void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(
r,o.length),1)}}var Iee=2e4,$ee=500;function LF(e){let{rows:t,width:n}=Bw(e);return t.length>Iee||n>
$ee}function jF(e,t){var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=Bw({...i,rows:i.rows.
slice(0,20)});return FF(MF(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}
function zF(e,t,n){
var l;let{rows:r,width:o}=Bw(e),i=(l=FF(MF(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a}
,
()=>[]),...r];s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>_F(c[p])));
return{
values:u.map(c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},y)=>p===void 0?
[]:[{row:d,column:y,format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}
var _ee=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
BF=({values:e})=>{var t,n,r,o;return(o=(r=_ee.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function UF(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||Fee((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var Fee=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:
e===t;m();function Mee({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return qo(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var WF=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Lee(e,t,n){
return{
...e,values:WF(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:WF(e.grid.values,t,n)}}}function KF(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Mee(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Gm(a,o.before.cell):bs(a,o.before.cell);return i!==void 0&&s?Lee(r,i,
o.now):r},e)}m();function GF(e,t,n){var p,y,w,S;let{values:r,formats:o,headerRow:i}=t,a=(y=(p=r[0])==null?
void 0:p.length)!=
null?y:0;((S=(w=$e().getSheetByName(e))==null?void 0:w.getLastRow())!=null?S:0)>0||xn(jee(e,a,i,n));
let u=$e().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
go(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(A,P)=>v.from({length:c},(N,I)=>{
var M,L;let _=(L=(M=r[P])==null?void 0:M[I])!=null?L:"";return typeof _=="string"?Oh(_,!1):_})))}var jee=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var qF={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
"Berkas ini terlalu besar untuk sebuah lembar juri. Hapus isi di luar tabel nilai."},noTable:e=>`Tidak ada tab \u201C${e}\u201D maupun tabel dengan kolom Kode di berkas ini.`,
tabTaken:e=>`Tab \u201C${e}\u201D sudah ada dan bukan hasil pengumpulan. Ganti namanya atau hapus, lalu kumpulkan lagi: isinya tidak ditimpa.`,
notSeparate:
"Berkas Juri di tab Pengaturan bukan \u201Cterpisah\u201D, jadi juri mengisi tab di lembar ini.",
sharedTab:e=>`Pada tahap ${e} semua juri mengisi satu tab bersama; berkas terpisah tidak dipakai.`,
earlierOpen:e=>`Tahap ${e} belum ditutup, jadi belum pasti siapa yang lolos. Tutup penilaiannya dulu, baru buat berkas tahap berikutnya.`,
earlierUnranked:e=>`Tahap ${e} belum dapat diperingkat, jadi belum diketahui siapa yang lolos. Periksa lembar juri.`,
closed:e=>`Penilaian tahap ${e} sudah ditutup, jadi tidak ada yang dikumpulkan lagi. Buka kembali dulu bila perlu.`,
history:e=>`nilai dikumpulkan dari berkas ${e}`},
zee={title:qF.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
""?"":` of ${n}`}. Only you and the committee can open it.`,...r===""?[]:[`Deadline: ${r}.`],
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
"This file is too large for a score sheet. Delete what stands outside the table of scores."},noTable:
e=>`There is neither a tab \u201C${e}\u201D nor a table with a column Code in this file.`,tabTaken:e=>`The tab \u201C${e}\u201D exists and was not collected. Rename or delete it and collect again: it is not written over.`,
notSeparate:
"Judge Files in the tab Settings is not \u201Cseparate\u201D, so the judges score in tabs of this sheet.",
sharedTab:e=>`At the stage ${e} all judges score in one tab; separate files are not used.`,
earlierOpen:e=>`The stage ${e} is not closed, so who advances is not certain. Close its judging first, then make the files of the next stage.`,
earlierUnranked:e=>`The stage ${e} cannot be ranked yet, so it is not known who advances. Check the judge tabs.`,
closed:e=>`The judging of the stage ${e} is closed, so nothing is collected any more. Reopen it first if need be.`,
history:e=>`scores collected from the files of ${e}`},zn=e=>e==="id"?qF:zee;var Hf={kind:"unknown",
reason:"no-answer"};function od(e,{workbook:t}){let{language:n}=t.competition.
settings;return Tr(e)?ua(e,n):e.kind==="haste"||Fs(e)?zn(n).busy:ci(e,n)}m();function Mu(e){var z;
let t=xr(10,R.now()),n=Xe(),{competition:r}=n,{settings:o,stages:i}=r,a=zn(o.language),
s=F=>fe(de("BAD_REQUEST",F));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=it(o.language),
l=nt(i,u.rows),c=F=>{var B;return((B=vr(l,F.name))==null?void 0:B.status)==="open"},d=e===void 0?(z=
i.find(c))!=null?z:i[i.length-1]:or(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),y=i.slice(0,p),w=y.find(c);if(w!==void 0)return s(a.earlierOpen(w.name));let{results:S}=Ct(
n,{provisional:!1}),A=y[S.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let P=Go(r,S.slice(
0,p)),N=Or(r),I=Pe(),_=Bee(I,t,o.language),M=Sn(In()),L=et(r,d).map(F=>{let B=$m({stage:d,judge:F,
entries:P.
filter(be=>o.conflicts!=="exclude"||N(F,be)===null),criteria:je(r,d),language:o.language,competition:
Tn(
r),deadline:o.deadline}),W={kind:"judge-file",sheet:M,stage:Ny(d.name),judge:Iy(F.code)},q=cp(d.name,
F.code),Z=_.find(({properties:be})=>f.keys(W).every(ve=>be[ve]===W[ve])),X=Z!=null?Z:q.maker===I&&q.
id!==""?Xt(Ay(q.id,t),o.language):null,ee=Sn(C.stringify(B.values.slice(B.headerRow)));return{judge:
F,
layout:B,properties:{...W,content:ee},filed:q,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:L}}var id=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Vn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Bee(e,t,n){let r=Be(Py(e));if(r===null)return[];let o=Oy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Xt(o,n)}m();var Jf=({judge:e})=>e.email.trim().toLowerCase();
function Vf(e){var o;let{filed:t,file:n}=e,r=Jf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Uee(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Vf(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Wee=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Kee(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Wee(t),a=r.filter(u=>u!==
t&&Jf(u)!==""&&Jf(u)===Jf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Lu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function ju(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=zn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:y,file:w}=d,S=u.get(p.code),A=S===void 0?Uee(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:Kee(A,d,e,s),link:(w==null?void 0:w.link)||y.link||null,email:y.email,collected:y.
collected||null,changed:w!==null&&y.collected!==""&&w.modified>y.modified,done:y.done,of:y.collected===
""?d.layout.table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Gee=100,
qee=ne({stage:Ce(K()),skip:Ce(Ge(K()))});function ZF(e){return se(()=>{let{stage:t,skip:n=[]}=ge(
qee,e);return he(),Te(()=>{var _;let r=Mu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=zn(
i);if(r.isClosed)return fe(de("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:L})=>L!==null&&!n.includes(M.code)),u=s.slice(0,10),l=ze(),c=Hee(r,l),d=M=>r.history.rows.some(
L=>L.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:Nt(),y=ot(),{collected:w,written:S,
changes:A,
failures:P}=Zee(r,u,{names:l,run:p,at:y});for(let M of S)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:y,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Yt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return ju(r,{...Lu,collected:w,changes:A.slice(0,Gee),changed:A.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function Zee(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:sa(a,Ul,e.backoff),{list:u}=bo(i),l=rE(zn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new h};for(let[d,p]of t.entries()){let{code:y}=p.judge,w=s[d],S=w===void 0||
"failure"in w?{failure:od(w===void 0?Hf:w.failure,e)}:Jee(e,p,w.ok,{name:id(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===y)});if("failure"in S){c.failures.set(y,S.failure);
continue}
S.isWritten&&c.written.push(y),c.changes.push(...S.changes.map(A=>({judge:y,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},la(e.stage.name,y,p.filed)}
return c}
function Hee(e,t){let n=new h;for(let r of e.seats){let o=id(e,r,t),i=t.includes(o)?BF(Me(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function Jee({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:a,corrections:s}){let{competition:u}=e,l=zn(u.settings.language),c;try{c=jF(OF(o),r.name)}catch(
I){
let _=Uf(I);if(_===null)throw I;return{failure:l.unreadable[_]}}if(c===void 0)return{failure:l.noTable(
r.name)};if(LF(c))return{failure:l.unreadable["too-large"]};let d=Me(i),p=d.values.every(I=>I.every(
_=>_===""));if(!p&&!Nn(d))return{failure:l.tabTaken(i)};let y=je(u,t),w=is(u.entries),S=I=>Qo(I,t.name,
n.code,y,w),A=KF(zF(c,i,a),s,S),P=S(A.grid),N=p||!UF(d,A);return N&&GF(i,A,r),Fr(i,u.settings.admins),
{isWritten:N,changes:PF(p?null:S(d),P),progress:NF(P,y)}}m();m();m();var Vee="Arial",Yee=10,HF=164,
Xee={General:0,"@":49},Qee='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
ete=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,tte=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(ete).join("")}<diagonal/></border></borders>`,JF=e=>`FF${e.
replace("#","").toUpperCase()}`;function ad(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Yf=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function VF(){let[e,
t,n,r,o]=[ad(),ad(),ad(),ad(),ad()],i=({bold:c,size:d=Yee})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Vee}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${JF(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=Xee[c])!=null?
d:HF+n.idOf(Mo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${JF(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Yf("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${HF+d}" formatCode="${c}"/>`)),Yf("fonts",e.all),`<fills count="${2+t.all.length}">${Qee}${t.all.join(
"")}</fills>`,tte,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Yf(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Yf("dxfs",o.all),
"</styleSheet>"].join("")}}var sd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Uw="http://schemas.openxmlformats.org/spreadsheetml/2006/main",QF="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
eM="http://schemas.openxmlformats.org/package/2006",nte="application/vnd.openxmlformats-officedocument.spreadsheetml",
rte=32767,ote=225,YF=({top:e,left:t,height:n,
width:r})=>Ie(e,t,n,r),ite=e=>g.round((e-5)/7*100)/100;function ate(){let e=new h,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${sd}<sst xmlns="${Uw}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${CF(n)}</t></si>`).join("")}</sst>`}}function ste(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Mo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(
e)}</v></c>`;let s=e.slice(0,rte);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function ute({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ie(
e,t)}" activePane="${o}" state="frozen"/>`}function lte(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${ite(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>ste(l,Ie(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${YF(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Mo(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Mo(
l.slice(0,ote))}" sqref="${YF(s)}"><formula1>${Mo(
u)}</formula1></dataValidation>`);return[`${sd}<worksheet xmlns="${Uw}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${ute(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Xf=(e,t,n)=>`<Relationship Id="rId${e}" Type="${QF}/${t}" Target="${n}"/>`,XF=e=>`${sd}<Relationships xmlns="${eM}/relationships">${e.join(
"")}</Relationships>`,Qf=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${nte}.${t}+xml"/>`;
function tM(e){var a;let[t,n]=[VF(),ate()],r=e.map(s=>lte(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${sd}<Types xmlns="${eM}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Qf("workbook.xml","sheet.main"),...o.map(
s=>Qf(
s,"worksheet")),Qf("styles.xml","styles"),Qf("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":XF([Xf(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${sd}<workbook xmlns="${Uw}" xmlns:r="${QF}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Mo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":XF([...o.map((s,u)=>Xf(u+1,"worksheet",s)),Xf(o.length+1,"styles",
"styles.xml"),Xf(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return Ks(f.fromEntries(f.entries(i).map(([s,u])=>[s,Us(u)])))}m();m();var cte="#d9e2f3",
Ww=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function eg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:cte};let d=l>=n.left&&l<n.left+n.width,p=(y=i[l])!=null?y:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,y;let d=(y=(p=e.formulas[l])==null?void 0:p[c])!=
null?y:"";return{value:u,style:a(l,c),...d===""?{}:{formula:Ww(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Ww(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Ww(u.formula)}))}}m();function dte({style:e}
,t,n){let r=typeof t=="object"?$F(t.date):t,o=typeof r=="number"&&Kf(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function mte({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function nM(e,t,{
grid:n,formats:r,read:o}){let i=eg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var w;let d=c<a?
void 0:
mte(o,(w=e.values[c])==null?void 0:w[0]);if(d===void 0)return l;let y=[...t.map(({name:S})=>{var P,N,
I,_,M;let A=(P=d.marks.get(S))==null?void 0:P.at;return A===void 0?["",""]:[(I=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let P=y[A-s];return P===void 0?S:dte(S,...P)})});
return{
...i,rows:u}}function rM(e,t,n){let{judge:r,layout:o}=t,i=id(e,t,n),a=Me(i);if(!Nn(a))return eg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=Qo(a,e.stage.name,r.code,u,is(s.entries));return nM(o,u,{grid:a,formats:
ms(
i),read:l})}var pte=ne({stage:Ce(K()),skip:Ce(Ge(K())),remake:Ce(Je())});function oM(e){return se(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(pte,e);return he(),Te(()=>{let o=Mu(t),i=new h,s=(o.isClosed?[]:o.seats.filter(
w=>fte(w,o.user,r))).filter(({judge:w})=>!n.includes(w.code)),u=s.slice(0,10),l=gte(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=hte(c,n,i);return ju(c,{...Lu,made:u.filter(({judge:w})=>l.some(S=>S.judge===w&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function fte({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function gte(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=zn(a.settings.language),
u=Eo(a,i,e.backoff),l=ze(),c=t.map(w=>tM([rM(e,w,l)]));for(let{judge:w}of t)la(o.name,w.code,{...Gl,
maker:i});let d=To(t.map((w,S)=>({fileId:null,folder:u.id,title:s.title([Tn(a),w.layout.name,w.judge.
name]),properties:w.properties,from:Ul,to:Bl,bytes:c[S],writersCanShare:!1})),e.backoff),p=new h;for(
let[
w,S]of t.entries()){let A=d[w];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,access:[]})}let y=e.seats.map(
w=>{var S;return tg(w,(S=p.get(w))!=null?S:w.file,i)});for(let[w,S]of y.entries())p.has(e.seats[w])&&
la(o.name,S.judge.code,S.filed);for(let[w,{judge:S}]of t.entries()){let A=d[w];A!==void 0&&"failure"in
A&&n.set(S.code,od(A.failure,e))}return y}var tg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...Gl,maker:n,id:t.id,link:t.link}};function hte(e,t,n){let{stage:r,user:o}=e,i=zn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:tg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:bte(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(y=>{let w=y.changes[l];return w===void 0||n.has(y.seat.judge.code)?[]:[{...y,change:w}]}),d=c.
length===0?[]:Kl(c.map(({change:y})=>y),e.backoff),p=[];for(let[y,{index:w,change:S}]of c.entries()){
let A=d[y],P=e.seats[w];if(A===void 0||"failure"in A){p.push([P,A===void 0?Hf:A.failure]);continue}
let N=wte(
tg(P,P.file,o),S,A.ok);e.seats[w]=N,la(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:y},w]of p){
let S=i.
notShared(y.email.trim(),w.reason);n.set(y.code,Tr(w)||w.kind!=="refused"?od(w,e):S)}}return yte(e),
{left:a.length-s.length,shared:u}}function yte({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=tg(i,i.file,n),s=Vf(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},la(t.name,i.judge.code,l))}}function bte(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=Vf(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:y,deadline:w}=p.settings,S=o.name===""?o.code:
o.name,A=zn(y).invitation(S,n.name,Tn(p),w);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function wte(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var vte=ne({stage:Ce(K())});function iM(e){
return se(()=>{let{stage:t}=ge(vte,e);return he(),ju(Mu(t),
Lu)})}m();m();var Kw="protecting";function aM(e){var r;let t=((r=Be(Kw))!=null?r:"").split(`
`),n=[...It(ze()).values()].filter(o=>t.includes(o)||tR(o));if(n.length!==0){Ke(Kw,n.join(`
`));for(let o of n)Fr(o,e);Ke(Kw,"")}}m();var kte=e=>e.every(t=>t.every(n=>n===""));function xte({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function sM(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=$m(i),s=xte(e,t,a),u=Me(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var L;let{open:_}=Im(i,N),M=Tte(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(L=Dl().get(s))!=null?L:null}};if(kte(u))return Wh(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),y=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!JC(a,u)){if(l&&VC(u))return Wh(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:
"unprotected",id:null}}let w=u.length-a.table.top;if(y.length===0)return c("kept",w);let S=w+y.length,
A=Lh(
y,a.table.top+w,i);return uR(s,{...a,...Im(i,S)},A),c("added",S,y.length)}function Tte(e,t,n,r){if(r===
"")return ps(e,t,n,""),"anybody";try{return ps(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;
return ps(e,t,n,""),"refused"}}var Ste=ne({stage:Ce(K())}),Ete=180*1e3;function ng(e){return se(()=>{
let t=R.now()+Ete,{stage:n}=ge(
Ste,e);return he(),Te(()=>{let r=Xe(),o=Cte(r,n);return Rte(r,o,t)})})}function Cte({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Ro(st(r)),a=d=>fe(de("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=nt(e.stages,it(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):or(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),et(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(er(c,st(r))),l}function Rte(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Ro(st(o.language)),{results:s,progress:u}=Ct(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(de("BAD_REQUEST",a.notReached(t.name)));let c=Go(r,s.slice(0,l)),d=Or(
r),p=M=>M===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:Tn(r),deadline:o.deadline},admins:[...o.admins,Pe()]},w=et(r,t),S=[];for(let M of w){
if(R.now()>n)break;let L=c.filter(z=>p(d(M,z)));S.push(sM(y,M,L))}aM(y.admins),kn();let A=S.filter(M=>M.
id!==null),P=Fm(),N=new h(u.map(M=>[`${M.stage}|${J(M.judge)}`,M])),I=A.map(({id:M,tab:L,judge:z})=>{
var F;return{id:M!=null?M:0,tab:L,stage:t.name,judge:z,progress:(F=N.get(`${t.name}|${J(z)}`))!=null?
F:{scored:0,expected:1}}});Kh(Gh(I,P));let _=S.length<w.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:L,status:z,added:F})=>({tab:M,judge:L,status:z,added:F})),more:_,notes:Dte(S,y,o.language)}}
function Dte(e,{
workbook:t},n){let r=st(n),o=Ro(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Ote=ne({language:Bt(["id","en"])});
function uM(e){let t=se(()=>WR(Yh,ge(Ote,e).language));return"problem"in t?t:pi()}m();var Ate=ne({
entries:Ge(K())}),Pte=100;function rg(e){return se(()=>{let{entries:t}=ge(Ate,e);he();let n=new k(
t.map(J)),r=It(ze()),{competition:o}=vn(new h([...r].map(([i,a])=>[i,Me(a)])));return{settings:r.has(
"settings")?o.settings:null,history:it(o.settings.language).rows.slice(-Pte).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function lM(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function cM(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function dM(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Gw(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function mM(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function pM(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var qw=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function fM(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Nte=ne({provisional:Je()});function og(e){return se(()=>{let{
provisional:t}=ge(Nte,e);return he(),
dM("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Ite=240*1e3,gM=[
"piagam","surat"];function Zw(e){var i,a;let t=qw(e)?Ve():"id",n=ie(t).menu,r=Ro(
t),o=qw(e)?(a=(i=ql())==null?void 0:i.top)!=null?a:10:null;lM(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var hM=()=>cM("Sidebar",ie(
Ve()).menu.name);function yM(){
let e=X2(),t="answer"in e?e.answer.questions:0;Oa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var bM=()=>Oa(ng({}),({tabs:e,more:t,notes:n})=>{let r=Ro(Jw());return[$te(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),$te=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function wM(){var i,a,s;let e=Zl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){vM(e);return}let n=Jw(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=ql())==null?void 0:a.top)!=null?s:10);mM(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Hw()}var Hw=()=>vM(Zl({provisional:!1,close:!0}));function vM(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Oa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function kM(){let e=og({provisional:!1});"problem"in e&&CM(
e.problem,ie(Ve()).menu.name)}var xM=()=>Oa(Tp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),TM=()=>Oa(
xp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),_te=12,SM=()=>Oa($f(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,_te).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function EM(){let e=R.now()+Ite,t=null,n=nd({kinds:gM});for(;"answer"in n&&(t=fM(t,n.answer),
!(!n.answer.more||R.now()>e));)n=nd({kinds:gM,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Oa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var y,w;return u===0?s?p.
noWinners:(w=(y=d[0])==null?void 0:y.message)!=null?w:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Jw(){let e=It(ze()).get("settings");return e===void 0?Ve():vn(new h([["settings",
Me(e)]])).competition.settings.language}function Oa(e,t,n=!1){let r=ie("answer"in e?Jw():Ve());
"answer"in e&&n?Gw(r.menu.name,t(e.answer,r.done)):"answer"in e?pM(t(e.answer,r.done),r.menu.name):
CM(e.problem,
r.menu.name)}var CM=({message:e,link:t=""},n)=>Gw(n,[e,t].join(`
`).trim());m();var Fte=ne({tab:K(),cell:io(K().check(qu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function RM(e){
return se(()=>{let{tab:t,cell:n}=ge(Fte,e);return jC(t,n)||fe(de("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var Mte=ne({settings:an(K(),vd())});function DM(e){let t=se(()=>{let{settings:n}=ge(
Mte,e);he(),Te(()=>{
var N;let r=ie(Ve()).problems,o=It(ze()).get("settings"),i=o===void 0?null:Me(o),{competition:a,rows:
s,
tables:u}=vn(new h(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return fe(
de("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=rt(Gi,{...a.settings,...n}),y=f.keys(
n).every(I=>Xn.some(_=>_.key===I));if(!p.success||!y)return fe(de("BAD_REQUEST",r.badRequest));let{
language:w}=p.
data,S=Xn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
Ph(
p.data,I)}));for(let{known:I,is:_}of S){let M=s.settings.get(I.key);M!==void 0&&Vt(o,M,d,[[_]])}let P=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>v.from({length:g.max(c,d)+1},(M,L)=>L===
c?I.word[w]:L===d?_:""));P.length>0&&Vt(o,$r(o),0,P)})});return"problem"in t?t:rg({entries:[]})}m();
var Lte=ne({preset:K()});function OM(e){let t=se(()=>{var s;let{preset:n}=ge(Lte,e);he();let r=Ve(),
o=ie(r).problems,i=Jl.map(u=>u.id).join(", "),a=(s=Jl.find(u=>u.id===n))!=null?s:fe(de("BAD_REQUEST",
o.unknownPreset(n,i)));return Te(()=>{var w;let u=Gi.parse({...a.settings,language:r,admins:[Pe()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=Am({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(w=jte(d))!=null?w:fe(de("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||xn(S);ze().
filter(S=>d.every(A=>A.name!==S)).length===1&&LC(),kn()})});return"problem"in t?t:pi()}function jte(
e){
var n;let t=[];for(let r of It(ze()).values()){let o=Me(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!zte(o,i))return null;
t.push(r)}return t}function zte(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,y;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((y=(p=t[r])==null?void 0:p[l])!=null?y:"")})})}var Bte=e=>Zw(e),Ute=e=>Zw(
e),Wte=()=>hM(),Kte=()=>yM(),Gte=()=>wM(),qte=()=>bM(),Zte=()=>kM(),Hte=()=>EM(),
Jte=()=>Hw(),Vte=()=>xM(),Yte=()=>TM(),Xte=()=>SM(),Qte=()=>pi(),ene=()=>Y2(),tne=e=>Zl(e),nne=e=>nd(
e),rne=e=>xF(e),one=e=>lF(e),ine=e=>cF(e),ane=e=>dF(e),sne=e=>mF(e),une=e=>OM(e),lne=e=>VA(e),cne=e=>ng(
e),dne=e=>Q2(e),mne=e=>eO(e),pne=e=>rg(e),fne=e=>DM(e),gne=e=>uM(e),hne=e=>og(e),yne=e=>RM(e),bne=e=>QA(
e),wne=e=>t1(e),vne=e=>n1(e),kne=e=>Tp(e),xne=()=>o1(),Tne=e=>xp(e),Sne=e=>iM(e),Ene=e=>oM(e),Cne=e=>ZF(
e),Rne=()=>$f(),Dne=e=>rO(e),One=e=>iO(e),Ane=()=>aO(),Pne=()=>lO(),Nne=e=>dO(e),Ine=e=>vO(e);return Lo(
$ne);})();
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
