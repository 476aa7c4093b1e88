// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var TF=Object.create;var nd=Object.defineProperty;var SF=Object.getOwnPropertyDescriptor;
var EF=Object.getOwnPropertyNames;var CF=Object.getPrototypeOf,RF=Object.prototype.hasOwnProperty;
var rd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ae=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Bf=(e,t)=>{
for(var n in t)nd(e,n,{get:t[n],enumerable:!0})},Tw=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of EF(t))!RF.call(e,o)&&o!==n&&nd(e,o,{get:()=>t[o],enumerable:!(r=SF(t,o))||r.
enumerable});return e};var DF=(e,t,n)=>(n=e!=null?TF(CF(e)):{},Tw(t||!e||!e.__esModule?nd(n,
"default",{value:e,enumerable:!0}):
n,e)),Co=e=>Tw(nd({},"__esModule",{value:!0}),e);var w,R,S,E,h,g,b,f,k,T,x,D,A,d=rd(()=>{
"use strict";({Array:w,Date:R,Error:S,JSON:E,Map:h,Math:g,Number:b,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:A}=globalThis)});function q5(e,t){return G5(e,
t||{},0,0)}function Iy(e,t){return z5(e,{i:2},t&&t.out,t&&t.dictionary)}
function dp(e,t){if(t){for(var n=new pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(sO)
return sO.encode(e);for(var o=e.length,i=new pt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new pt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Kl(
i,0,a)}function _y(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Ay)return Ay.decode(e);var o=H5(e),i=o.s,n=o.r;return n.length&&tn(8),i}
}
function yO(e,t){t||(t={});var n={},r=[];hO(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,m=dp(a),p=m.length,y=l.comment,v=y&&dp(y),C=v&&v.length,O=Oy(l.extra);p>65535&&
tn(11);var P=c?q5(u,l):u,N=P.length,I=K5();I.p(u),r.push(gO(l,{size:u.length,crc:I.d(),c:P,f:m,m:v,u:
p!=
a.length||v&&y.length!=C,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(C||0)+N}for(var $=new pt(i+22),
F=o,z=i-o,B=0;B<r.length;++B){var m=r[B];uO($,m.o,m,m.f,m.u,m.c.length);var M=30+m.f.length+Oy(m.extra);
$.set(m.c,m.o+M),uO($,o,m,m.f,m.u,m.c.length,m.o,m.m),o+=16+M+(m.m?m.m.length:0)}return Y5($,o,r.length,
z,F),$}function bO(e,t){for(var n={},r=e.length-22;Vn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&tn(
13);var o=_r(e,r+8);if(!o)return{};var i=Vn(e,r+16),a=Vn(e,r-20)==117853008;if(a){var s=Vn(e,r-12);a=
Vn(e,s)==101075792,a&&(o=Vn(e,s+32),i=Vn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=V5(e,i,a),
m=c[0],p=c[1],y=c[2],v=c[3],C=c[4],O=c[5],P=J5(e,O);i=C,(!u||u({name:v,size:p,originalSize:y,
compression:m}))&&
(m?m==8?n[v]=Iy(e.subarray(P,P+p),{out:new pt(y)}):tn(14,"unknown compression type "+m):n[v]=Kl(e,P,
P+p))}return n}var pt,Fn,Py,mp,pp,Ey,lO,cO,dO,Cy,mO,_5,oO,Ry,ho,qe,$r,ti,qe,qe,qe,qe,Wl,qe,$5,F5,M5,
L5,ky,hr,xy,Ny,Kl,j5,tn,z5,yo,Bl,Ty,Dy,iO,Ul,pO,aO,B5,fO,U5,W5,K5,G5,gO,_r,Vn,Sy,Gt,hO,sO,Ay,Z5,H5,
J5,
V5,X5,Oy,uO,Y5,wO=rd(()=>{d();pt=D,Fn=Uint16Array,Py=Int32Array,mp=new pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),pp=new pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Ey=new pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),lO=function(e,t){
for(var n=new Fn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Py(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},cO=lO(mp,2),dO=cO.b,Cy=cO.r;dO[28]=258,Cy[258]=28;mO=lO(
pp,0),_5=mO.b,oO=mO.r,Ry=new Fn(32768);for(qe=0;qe<32768;++qe)ho=(qe&43690)>>1|(qe&21845)<<1,ho=(ho&
52428)>>2|(ho&13107)<<2,ho=(ho&61680)>>4|(ho&3855)<<4,Ry[qe]=((ho&65280)>>8|(ho&255)<<8)>>1;$r=(
function(e,t,n){
for(var r=e.length,o=0,i=new Fn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Fn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Fn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
m=a[e[o]-1]++<<c,p=m|(1<<c)-1;m<=p;++m)s[Ry[m]>>u]=l}else for(s=new Fn(r),o=0;o<r;++o)e[o]&&(s[o]=Ry[
a[e[o]-
1]++]>>15-e[o]);return s}),ti=new pt(288);for(qe=0;qe<144;++qe)ti[qe]=8;for(qe=144;qe<256;++qe)ti[qe]=
9;for(qe=256;qe<280;++qe)ti[qe]=7;for(qe=280;qe<288;++qe)ti[qe]=8;Wl=new pt(32);for(qe=0;qe<32;++qe)
Wl[qe]=5;$5=$r(ti,9,0),F5=$r(ti,9,1),M5=$r(Wl,5,0),L5=$r(Wl,5,1),ky=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},hr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},xy=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Ny=function(e){return(e+7)/
8|0},Kl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new pt(e.subarray(
t,n))},j5=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],tn=function(
e,t,n){var r=new S(
t||j5[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,tn),!n)throw r;return r},z5=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new pt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new pt(o*3));var l=function(Tu){var Su=n.length;if(Tu>Su){var ha=new pt(g.max(Su*2,Tu));ha.set(n),n=
ha}},c=t.f||0,m=t.p||0,p=t.b||0,y=t.l,v=t.d,C=t.m,O=t.n,P=o*8;do{if(!y){c=hr(e,m,1);var N=hr(e,m+1,3);
if(m+=3,N)if(N==1)y=F5,v=L5,C=9,O=5;else if(N==2){var z=hr(e,m,31)+257,B=hr(e,m+10,15)+4,M=z+hr(e,m+
5,31)+1;m+=14;for(var j=new pt(M),Z=new pt(19),K=0;K<B;++K)Z[Ey[K]]=hr(e,m+K*3,7);m+=B*3;for(var q=ky(
Z),ee=(1<<q)-1,Q=$r(Z,q,1),K=0;K<M;){var ke=Q[hr(e,m,ee)];m+=ke&15;var I=ke>>4;if(I<16)j[K++]=I;else{
var ye=0,re=0;for(I==16?(re=3+hr(e,m,3),m+=2,ye=j[K-1]):I==17?(re=3+hr(e,m,7),m+=3):I==18&&(re=11+hr(
e,m,127),m+=7);re--;)j[K++]=ye}}var Ie=j.subarray(0,z),de=j.subarray(z);C=ky(Ie),O=ky(de),y=$r(Ie,C,
1),v=$r(de,O,1)}else tn(1);else{var I=Ny(m)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&tn(0);break}s&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=m=F*8,t.f=c;continue}if(m>P){u&&tn(0);break}}s&&l(p+131072);
for(var an=(1<<C)-1,be=(1<<O)-1,lt=m;;lt=m){var ye=y[xy(e,m)&an],Pt=ye>>4;if(m+=ye&15,m>P){u&&tn(0);
break}if(ye||tn(2),Pt<256)n[p++]=Pt;else if(Pt==256){lt=m,y=null;break}else{var Nt=Pt-254;if(Pt>264){
var K=Pt-257,ct=mp[K];Nt=hr(e,m,(1<<ct)-1)+dO[K],m+=ct}var br=v[xy(e,m)&be],fa=br>>4;br||tn(3),m+=br&
15;var de=_5[fa];if(fa>3){var ct=pp[fa];de+=xy(e,m)&(1<<ct)-1,m+=ct}if(m>P){u&&tn(0);break}s&&l(p+131072);
var ga=p+Nt;if(p<de){var ed=i-de,td=g.min(de,ga);for(ed+p<0&&tn(3);p<td;++p)n[p]=r[ed+p]}for(;p<ga;
++p)
n[p]=n[p-de]}}t.l=y,t.p=lt,t.b=p,t.f=c,y&&(c=1,t.m=C,t.d=v,t.n=O)}while(!c);return p!=n.length&&a?Kl(
n,0,p):n.subarray(0,p)},yo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Bl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Ty=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:fO,l:0};if(o==1){var a=new pt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,z){return F.f-z.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,m=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[m].f?l++:m++],u=n[l!=c&&n[
l].
f<n[m].f?l++:m++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var y=new Fn(p+1),v=Dy(n[c-1],y,0);if(v>t){var r=0,C=0,O=v-t,P=1<<O;for(i.sort(function(z,B){return y[
B.
s]-y[z.s]||z.f-B.f});r<o;++r){var N=i[r].s;if(y[N]>t)C+=P-(1<<v-y[N]),y[N]=t;else break}for(C>>=O;C>
0;){var I=i[r].s;y[I]<t?C-=1<<t-y[I]++-1:++r}for(;r>=0&&C;--r){var $=i[r].s;y[$]==t&&(--y[$],++C)}v=
t}return{t:new pt(y),l:v}},Dy=function(e,t,n){return e.s==-1?g.max(Dy(e.l,t,n+1),Dy(e.r,t,n+1)):t[e.
s]=n},iO=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Fn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Ul=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},pO=function(e,t,n){var r=n.length,o=Ny(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},aO=function(e,t,n,r,o,i,a,s,
u,l,c){
yo(t,c++,n),++o[256];for(var m=Ty(o,15),p=m.t,y=m.l,v=Ty(i,15),C=v.t,O=v.l,P=iO(p),N=P.c,I=P.n,$=iO(
C),F=$.c,z=$.n,B=new Fn(19),M=0;M<N.length;++M)++B[N[M]&31];for(var M=0;M<F.length;++M)++B[F[M]&31];
for(var j=Ty(B,7),Z=j.t,K=j.l,q=19;q>4&&!Z[Ey[q-1]];--q);var ee=l+5<<3,Q=Ul(o,ti)+Ul(i,Wl)+a,ke=Ul(o,
p)+Ul(i,C)+a+14+3*q+Ul(B,Z)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&ee<=Q&&ee<=ke)return pO(t,c,e.subarray(
u,u+l));var ye,re,Ie,de;if(yo(t,c,1+(ke<Q)),c+=2,ke<Q){ye=$r(p,y,0),re=p,Ie=$r(C,O,0),de=C;var an=$r(
Z,K,0);yo(t,c,I-257),yo(t,c+5,z-1),yo(t,c+10,q-4),c+=14;for(var M=0;M<q;++M)yo(t,c+3*M,Z[Ey[M]]);c+=
3*q;for(var be=[N,F],lt=0;lt<2;++lt)for(var Pt=be[lt],M=0;M<Pt.length;++M){var Nt=Pt[M]&31;yo(t,c,an[
Nt]),
c+=Z[Nt],Nt>15&&(yo(t,c,Pt[M]>>5&127),c+=Pt[M]>>12)}}else ye=$5,re=ti,Ie=M5,de=Wl;for(var M=0;M<s;++M){
var ct=r[M];if(ct>255){var Nt=ct>>18&31;Bl(t,c,ye[Nt+257]),c+=re[Nt+257],Nt>7&&(yo(t,c,ct>>23&31),c+=
mp[Nt]);var br=ct&31;Bl(t,c,Ie[br]),c+=de[br],br>3&&(Bl(t,c,ct>>5&8191),c+=pp[br])}else Bl(t,c,ye[ct]),
c+=re[ct]}return Bl(t,c,ye[256]),c+re[256]},B5=new Py([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),fO=new pt(0),U5=function(e,t,n,r,o,i){var a=i.z||e.length,s=new pt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var m=B5[t-1],p=m>>
13,y=m&8191,v=(1<<n)-1,C=i.p||new Fn(32768),O=i.h||new Fn(v+1),P=g.ceil(n/3),N=2*P,I=function(zf){
return(e[zf]^
e[zf+1]<<P^e[zf+2]<<N)&v},$=new Py(25e3),F=new Fn(288),z=new Fn(32),B=0,M=0,j=i.i||0,Z=0,K=i.w||0,q=0;
j+
2<a;++j){var ee=I(j),Q=j&32767,ke=O[ee];if(C[Q]=ke,O[ee]=Q,K<=j){var ye=a-j;if((B>7e3||Z>24576)&&(ye>
423||!l)){c=aO(e,u,0,$,F,z,M,Z,q,j-q,c),Z=B=M=0,q=j;for(var re=0;re<286;++re)F[re]=0;for(var re=0;re<
30;++re)z[re]=0}var Ie=2,de=0,an=y,be=Q-ke&32767;if(ye>2&&ee==I(j-be))for(var lt=g.min(p,ye)-1,Pt=g.
min(32767,j),Nt=g.min(258,ye);be<=Pt&&--an&&Q!=ke;){if(e[j+Ie]==e[j+Ie-be]){for(var ct=0;ct<Nt&&e[j+
ct]==e[j+ct-be];++ct);if(ct>Ie){if(Ie=ct,de=be,ct>lt)break;for(var br=g.min(be,ct-2),fa=0,re=0;re<br;
++re){
var ga=j-be+re&32767,ed=C[ga],td=ga-ed&32767;td>fa&&(fa=td,ke=ga)}}}Q=ke,ke=C[Q],be+=Q-ke&32767}if(
de){
$[Z++]=268435456|Cy[Ie]<<18|oO[de];var Tu=Cy[Ie]&31,Su=oO[de]&31;M+=mp[Tu]+pp[Su],++F[257+Tu],++z[Su],
K=j+Ie,++B}else $[Z++]=e[j],++F[e[j]]}}for(j=g.max(j,K);j<a;++j)$[Z++]=e[j],++F[e[j]];c=aO(e,u,l,$,F,
z,M,Z,q,j-q,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=C,i.i=j,i.w=K)}else{for(var j=i.w||0;j<a+l;j+=
65535){var ha=j+65535;ha>=a&&(u[c/8|0]=l,ha=a),c=pO(u,c+1,e.subarray(j,ha))}i.i=a}return Kl(s,0,r+Ny(
c)+o)},W5=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),K5=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=W5[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},G5=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new pt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return U5(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},gO=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},_r=function(e,t){return e[t]|e[t+1]<<8},Vn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Sy=function(e,t){return Vn(e,t)+Vn(e,t+4)*4294967296},Gt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};hO=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;w.isArray(i)&&(s=gO(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new pt(0),s],hO(i,a,n,r))}},sO=typeof TextEncoder!=
"undefined"&&new TextEncoder,Ay=typeof TextDecoder!="undefined"&&new TextDecoder,Z5=0;try{Ay.decode(
fO,{stream:!0}),Z5=1}catch{}H5=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Kl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};J5=function(e,t){return t+
30+_r(e,t+26)+_r(e,t+28)},V5=function(e,t,n){var r=_r(e,t+28),o=_r(e,t+30),i=_y(e.subarray(t+46,t+46+
r),!(_r(e,t+8)&2048)),a=t+46+r,s=X5(e,a,o,n,Vn(e,t+20),Vn(e,t+24),Vn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
_r(e,t+10),u,l,i,a+o+_r(e,t+32),c]},X5=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,m=s+u+l;if(r&&m){for(;t+4<c;t+=4+_r(e,t+2))if(_r(e,t)==1)return[s?Sy(e,t+4+8*u):o,u?
Sy(e,t+4):i,l?Sy(e,t+4+8*(u+s)):a,1];r<2&&tn(13)}return[o,i,a,0]},Oy=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&tn(9),t+=r+4}return t},uO=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,m=Oy(l);Gt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),y=p.getFullYear()-1980;if((y<0||y>119)&&tn(10),Gt(e,t,y<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Gt(e,t,n.crc),
Gt(e,t+4,i<0?-i-2:i),Gt(e,t+8,n.size)),Gt(e,t+12,u),Gt(e,t+14,m),t+=16,a!=null&&(Gt(e,t,c),Gt(e,t+6,
n.attrs),Gt(e,t+10,a),t+=14),e.set(r,t),t+=u,m)for(var v in l){var C=l[v],O=C.length;Gt(e,t,+v),Gt(e,
t+2,O),e.set(C,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},Y5=function(e,t,n,r,o){Gt(e,t,101010256),
Gt(
e,t+8,n),Gt(e,t+10,n),Gt(e,t+12,r),Gt(e,t+16,o)}});var Ji={};Bf(Ji,{inflateSync:()=>Iy,strFromU8:()=>_y,
strToU8:()=>dp,unzipSync:()=>bO,zipSync:()=>yO});
var Vi=rd(()=>{"use strict";d();wO()});var Yi=Ae(qt=>{"use strict";d();function d8(e,t,n){if(n===void 0&&
(n=w.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Xi(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Ps(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Xi(e,t){return f.prototype.hasOwnProperty.call(e,t)}function m8(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Xi(t,n)&&(e[n]=t[n]);return e}
var RO=Ps({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function p8(e){
return Xi(RO,e.toLowerCase())}var DO=Ps({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function f8(e){return Xi(DO,e.toLowerCase())}
var Hl=Ps(
{script:!1,style:!1,textarea:!0,title:!0});function g8(e){var t=e.toLowerCase();return Xi(Hl,t)&&!Hl[
t]}
function h8(e){var t=e.toLowerCase();return Xi(Hl,t)&&Hl[t]}function AO(e){return e===Jl.HTML}
function y8(e){
return AO(e)||e===Jl.XML_XHTML_APPLICATION}var Jl=Ps({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
b8=f.keys(Jl).map(function(e){return Jl[e]});function w8(e){return b8.indexOf(e)>-1}var v8=Ps({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});qt.assign=m8;qt.find=d8;
qt.freeze=Ps;qt.HTML_BOOLEAN_ATTRIBUTES=
RO;qt.HTML_RAW_TEXT_ELEMENTS=Hl;qt.HTML_VOID_ELEMENTS=DO;qt.hasDefaultHTMLNamespace=y8;qt.hasOwn=Xi;
qt.isHTMLBooleanAttribute=p8;qt.isHTMLRawTextElement=g8;qt.isHTMLEscapableRawTextElement=h8;qt.isHTMLMimeType=
AO;qt.isHTMLVoidElement=f8;qt.isValidMimeType=w8;qt.MIME_TYPE=Jl;qt.NAMESPACE=v8});var ec=Ae(Ql=>{
"use strict";d();var k8=Yi();function PO(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Xl=k8.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),NO=f.keys(Xl);
function IO(e){return typeof e=="number"&&e>=1&&e<=25}
function x8(e){return typeof e=="string"&&e.substring(e.length-Xl.Error.length)===Xl.Error}function Yl(
e,t){
IO(e)?(this.name=NO[e],this.message=t||""):(this.message=e,this.name=x8(t)?t:Xl.Error),S.captureStackTrace&&
S.captureStackTrace(this,Yl)}PO(Yl,!0);f.defineProperties(Yl.prototype,{code:{enumerable:!0,get:
function(){
var e=NO.indexOf(this.name);return IO(e)?e:0}}});var _O={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
My=f.entries(_O);for(Vl=0;Vl<My.length;Vl++)OO=My[Vl][0],Yl[OO]=My[Vl][1];var OO,Vl;function Ly(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Ly)}PO(Ly);
Ql.DOMException=Yl;Ql.DOMExceptionName=Xl;Ql.ExceptionCode=_O;Ql.ParseError=Ly});var Gy=Ae(ve=>{
"use strict";d();function zO(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var _s=zO();function ni(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ns(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),_s?
"u":"")}function De(e){var t=this;return new RegExp(w.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),_s?"u":"")}
function he(e){if(arguments.length===0)
throw new S("no parameters provided");return De.apply(he,["(?:"].concat(w.prototype.slice.call(
arguments),
[")"]))}var T8="\uFFFD",ri=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;_s&&(ri=De("[",ni(ri),
"\\u{10000}-\\u{10FFFF}","]"));var S8=new RegExp("[^"+ni(ri)+"]",_s?"u":""),wp=/[\x20\x09\x0D\x0A]/,
E8=ni(wp),Je=De(wp,"+"),ut=De(wp,"*"),tc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
_s&&(tc=De("[",ni(tc),"\\u{10000}-\\u{10FFFF}","]"));var C8=ni(tc),By=De("[",C8,ni(/[-.0-9\xB7]/),ni(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Mn=De(tc,By,"*"),R8=De("^",Mn,"$"),$O=De(By,"+"),D8=De("&",Mn,
";"),A8=he(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),nc=he(D8,"|",A8),rc=De("%",Mn,";"),Uy=he(De('"',he(/[^%&"]/,
"|",rc,"|",nc),"*",'"'),"|",De("'",he(/[^%&']/,"|",rc,"|",nc),"*","'")),O8=he('"',he(/[^<&"]/,"|",nc),
"*",'"',"|","'",he(/[^<&']/,"|",nc),"*","'"),P8=Ns(tc,":"),N8=Ns(By,":"),jy=De(P8,N8,"*"),I8=De("^",
jy,"$"),oc=De(jy,he(":",jy),"?"),_8=De("^",oc,"$"),$8=De("(",oc,")"),Is=he(/"[^"]*"|'[^']*'/),F8=De(
/^<\?/,"(",Mn,")",he(Je,"(?!",wp,")(",ri,"*?)"),"?",/\?>/),FO=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
ic=he('"',FO,'*"',"|","'",Ns(FO,"'"),"*'"),BO="<!--",UO="-->",M8=De(BO,he(Ns(ri,"-"),"|",De("-",Ns(
ri,
"-"))),"*",UO),MO="#PCDATA",L8=he(De(/\(/,ut,MO,he(ut,/\|/,ut,oc),"*",ut,/\)\*/),"|",De(/\(/,ut,MO,
ut,
/\)/)),j8=/[?*+]?/,z8=De(/\([^>]+\)/,j8),B8=he("EMPTY","|","ANY","|",L8,"|",z8),U8="<!ELEMENT",W8=De(
U8,Je,he(oc,"|",rc),Je,he(B8,"|",rc),ut,">"),K8=De("NOTATION",Je,/\(/,ut,Mn,he(ut,/\|/,ut,Mn),"*",ut,
/\)/),G8=De(/\(/,ut,$O,he(ut,/\|/,ut,$O),"*",ut,/\)/),q8=he(K8,"|",G8),Z8=he(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",q8),H8=he(/#REQUIRED|#IMPLIED/,"|",he(he("#FIXED",Je),"?",O8)),J8=he(Je,Mn,Je,Z8,Je,H8),V8="<!ATTLIST",
X8=De(V8,Je,Mn,J8,"*",ut,">"),zy="about:legacy-compat",Y8=he('"'+zy+'"',"|","'"+zy+"'"),Wy="SYSTEM",
vp="PUBLIC",kp=he(he(Wy,Je,Is),"|",he(vp,Je,ic,Je,Is)),Q8=De("^",he(he(Wy,Je,"(?<SystemLiteralOnly>",
Is,")"),"|",he(vp,Je,"(?<PubidLiteral>",ic,")",Je,"(?<SystemLiteral>",Is,")"))),e4=De("^",ic,
"$"),t4=De("^",Is,"$"),n4=he(Je,"NDATA",Je,Mn),r4=he(Uy,"|",he(kp,n4,"?")),WO="<!ENTITY",o4=De(WO,Je,
Mn,Je,r4,ut,">"),i4=he(Uy,"|",kp),a4=De(WO,Je,"%",Je,Mn,Je,i4,ut,">"),s4=he(o4,"|",a4),u4=De(vp,Je,
ic),
l4=De("<!NOTATION",Je,Mn,Je,he(kp,"|",u4),ut,">"),Ky=De(ut,"=",ut),LO=/1[.]\d+/,c4=De(Je,"version",
Ky,
he("'",LO,"'","|",'"',LO,'"')),jO=/[A-Za-z][-A-Za-z0-9._]*/,d4=he(Je,"encoding",Ky,he('"',jO,'"',"|",
"'",jO,"'")),m4=he(Je,"standalone",Ky,he("'",he("yes","|","no"),"'","|",'"',he("yes","|","no"),'"')),
p4=De(/^<\?xml/,c4,d4,"?",m4,"?",ut,/\?>/),f4="<!DOCTYPE",g4="<![CDATA[",h4="]]>",y4=/<!\[CDATA\[/,
b4=/\]\]>/,
w4=De(ri,"*?",b4),v4=De(y4,w4);ve.chars=ni;ve.chars_without=Ns;ve.detectUnicodeSupport=zO;ve.reg=De;
ve.regg=he;ve.ABOUT_LEGACY_COMPAT=zy;ve.ABOUT_LEGACY_COMPAT_SystemLiteral=Y8;ve.AttlistDecl=X8;ve.CDATA_START=
g4;ve.CDATA_END=h4;ve.CDSect=v4;ve.Char=ri;ve.Comment=M8;ve.COMMENT_START=BO;ve.COMMENT_END=UO;ve.DOCTYPE_DECL_START=
f4;ve.elementdecl=W8;ve.EntityDecl=s4;ve.EntityValue=Uy;ve.ExternalID=kp;ve.ExternalID_match=Q8;ve.Name=
Mn;ve.Name_exact=R8;ve.NCName_exact=I8;ve.NotationDecl=l4;ve.Reference=nc;ve.PEReference=rc;ve.PI=F8;
ve.PUBLIC=vp;ve.PubidLiteral=ic;ve.PubidLiteral_match=e4;ve.QName=oc;ve.QName_exact=_8;ve.QName_group=
$8;ve.S=Je;ve.SChar_s=E8;ve.S_OPT=ut;ve.SYSTEM=Wy;ve.SystemLiteral=Is;ve.SystemLiteral_match=t4;ve.InvalidChar=
S8;ve.UNICODE_REPLACEMENT_CHARACTER=T8;ve.UNICODE_SUPPORT=_s;ve.XMLDecl=p4});var tb=Ae(ht=>{
"use strict";d();var Yn=Yi(),Mr=Yn.find,k4=Yn.hasDefaultHTMLNamespace,Fs=Yn.hasOwn,x4=Yn.
isHTMLMimeType,T4=Yn.isHTMLRawTextElement,S4=Yn.isHTMLVoidElement,ac=Yn.MIME_TYPE,Lr=Yn.NAMESPACE,bn=x(
),
VO=ec(),te=VO.DOMException,nn=VO.DOMExceptionName,gt=Gy();function Rn(e){if(e!==bn)throw new TypeError(
"Illegal constructor")}function E4(e){return e!==""}function C4(e){return e?e.split(/[\t\n\f\r ]+/).
filter(E4):[]}function R4(e,t){return Fs(e,t)||(e[t]=!0),e}function KO(e){if(!e)return[];var t=C4(e);
return f.keys(t.reduce(R4,{}))}function D4(e){return function(t){return e&&e.indexOf(t)!==-1}}
function XO(e){
if(!gt.QName_exact.test(e))throw new te(te.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Zy(e,t){XO(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new te(te.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Yn.NAMESPACE.XML)throw new te(te.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Yn.NAMESPACE.XMLNS)throw new te(
te.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Yn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new te(te.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function js(e,t){for(var n in e)
Fs(e,n)&&(t[n]=e[n])}function Dn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,js(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var An={},Xn=An.ELEMENT_NODE=1,Ms=An.ATTRIBUTE_NODE=2,sc=An.TEXT_NODE=
3,YO=An.CDATA_SECTION_NODE=4,QO=An.ENTITY_REFERENCE_NODE=5,A4=An.ENTITY_NODE=6,Hy=An.PROCESSING_INSTRUCTION_NODE=
7,Jy=An.COMMENT_NODE=8,$s=An.DOCUMENT_NODE=9,e1=An.DOCUMENT_TYPE_NODE=10,oi=An.DOCUMENT_FRAGMENT_NODE=
11,O4=An.NOTATION_NODE=12,ft=Yn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function t1(e,t){if(t.length<e.length)return t1(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function GO(e){return e.guid||(e.guid=g.random()),e.guid}function Rt(){}Rt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)eb(this[r],n,null,t);
return n.
join("")},filter:function(e){return w.prototype.filter.call(this,e)},indexOf:function(e){return w.prototype.
indexOf.call(this,e)}};Rt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Fr(e,t){
this.
_node=e,this._refresh=t,Ep(this)}function Ep(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(m1(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Fs(e,r)&&delete e[r];js(n,e),e._inc=t}}Fr.prototype.item=function(e){return Ep(
this),
this[e]||null};Dn(Fr,Rt);function Ls(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function n1(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Vy(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function P4(e,t,n){var r=Vy(e,t,!1),o=r&&
r[n];return o||null}function N4(e,t){Vy(e,t.namespaceURI,!0)[t.localName]=t}function I4(e,t){var n=Vy(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function _4(e,t,n,r){if(r?t[n1(t,r)]=n:(t[t.length]=n,
t.length++),N4(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&i1(o,e,r),$4(o,e,n))}}function qO(
e,t,n){
var r=n1(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,I4(t,n),e){var i=e.ownerDocument;
i&&i1(i,e,n),n.ownerElement=null}}}Ls.prototype={length:0,item:Rt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new te(te.INUSE_ATTRIBUTE_ERR);var n=P4(this,e.namespaceURI,
e.localName);return n===e?e:(_4(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new te(te.NOT_FOUND_ERR,
e);return qO(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new te(te.NOT_FOUND_ERR,e?e+" : "+t:t);return qO(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Ls.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function r1(){}r1.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=ac.XML_APPLICATION;e===Lr.HTML?
r=ac.XML_XHTML_APPLICATION:e===Lr.SVG&&(r=ac.XML_SVG_IMAGE);var o=new wo(bn,{contentType:r});if(o.implementation=
this,o.childNodes=new Rt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){XO(e);var o=new Dp(bn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Rt,o},createHTMLDocument:
function(e){
var t=new wo(bn,{contentType:ac.HTML});if(t.implementation=this,t.childNodes=new Rt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Be(e){Rn(e)}Be.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Sp(this,e,t)},replaceChild:
function(e,t){
Sp(this,e,t,u1),t&&this.removeChild(t)},removeChild:function(e){return a1(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return d1(this.ownerDocument||this,this,e)},normalize:function(){Zt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===sc&&t.nodeType===sc){for(var r=[],o=n;o!==
null&&o.nodeType===sc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Xy(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Fs(n,r)&&n[r]===e)return r}t=t.nodeType==Ms?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Fs(n,
e))return n[e];t=t.nodeType==Ms?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Qi&&(r=t,t=r.ownerElement),n instanceof Qi&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
ft.DOCUMENT_POSITION_PRECEDING;if(a===o)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+ft.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return ft.DOCUMENT_POSITION_DISCONNECTED+ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(GO(n.ownerDocument)>GO(t.ownerDocument)?ft.DOCUMENT_POSITION_FOLLOWING:ft.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return ft.
DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return ft.DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var m=t1(s,l);for(var p in m.childNodes){var y=m.childNodes[p];
if(y===n)return ft.DOCUMENT_POSITION_FOLLOWING;if(y===t)return ft.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return ft.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return ft.DOCUMENT_POSITION_PRECEDING}
return 0}};function o1(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}js(An,Be);js(An,Be.prototype);js(ft,Be);js(ft,Be.prototype);function Tp(e,t){
Zt(e,null,{enter:function(n){return t(n)?Zt.STOP:!0}})}function Zt(e,t,n){for(var r=[{node:e,context:
t,
phase:Zt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Zt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Zt.STOP)return Zt.STOP;if(r.push({node:o.node,context:i,phase:Zt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Zt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Zt.STOP=x("walkDOM.STOP");Zt.ENTER=0;Zt.EXIT=1;function wo(e,t){Rn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||ac.XML_APPLICATION,this.type=x4(this.contentType)?
"html":"xml"}function $4(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Lr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function i1(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Lr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Xy(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function a1(e,t){if(e!==t.parentNode)throw new te(te.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Xy(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function F4(e){return e&&(e.nodeType===Be.DOCUMENT_NODE||e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Be.ELEMENT_NODE)}function M4(e){return e&&(e.nodeType===Be.CDATA_SECTION_NODE||e.nodeType===Be.COMMENT_NODE||
e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===Be.DOCUMENT_TYPE_NODE||e.nodeType===Be.ELEMENT_NODE||
e.nodeType===Be.PROCESSING_INSTRUCTION_NODE||e.nodeType===Be.TEXT_NODE)}function ii(e){return e&&e.nodeType===
Be.DOCUMENT_TYPE_NODE}function bo(e){return e&&e.nodeType===Be.ELEMENT_NODE}function s1(e){return e&&
e.nodeType===Be.TEXT_NODE}function ZO(e,t){var n=e.childNodes||[];if(Mr(n,bo)||ii(t))return!1;var r=Mr(
n,ii);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function HO(e,t){var n=e.childNodes||[];function r(i){
return bo(i)&&i!==t}if(Mr(n,r))return!1;var o=Mr(n,ii);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function L4(e,t,n){
if(!F4(e))throw new te(te.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new te(te.NOT_FOUND_ERR,"child not in parent");if(!M4(t)||ii(t)&&e.nodeType!==Be.DOCUMENT_NODE)
throw new te(te.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function j4(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(bo);if(i.length>1||Mr(o,s1))throw new te(te.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!ZO(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(bo(t)&&!ZO(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ii(t)){if(Mr(r,ii))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Mr(r,bo);if(n&&r.indexOf(a)<r.indexOf(n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function u1(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){var i=o.filter(bo);if(i.length>1||Mr(o,s1))
throw new te(te.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!HO(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(bo(t)&&!HO(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ii(t)){if(Mr(r,function(u){return ii(u)&&
u!==n}))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Mr(r,bo);if(n&&r.indexOf(a)<r.indexOf(n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Sp(e,t,n,r){L4(e,t,n),e.nodeType===Be.DOCUMENT_NODE&&
(r||j4)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===oi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Xy(e.ownerDocument||e,e,t),t.nodeType==oi&&(t.firstChild=t.lastChild=null),
t}wo.prototype={implementation:null,nodeName:"#document",nodeType:$s,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===oi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Sp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Xn&&(this.documentElement=e),e},removeChild:function(e){var t=a1(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Sp(this,e,t,u1),e.ownerDocument=
this,t&&this.removeChild(t),bo(e)&&(this.documentElement=e)},importNode:function(e,t){return z4(this,
e,t)},getElementById:function(e){var t=null;return Tp(this.documentElement,function(n){if(n.nodeType==
Xn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new vo(bn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),k4(this.contentType)&&(t.namespaceURI=Lr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Rt;var n=t.attributes=new Ls;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new zs(bn);return e.ownerDocument=this,e.childNodes=new Rt,e}
,
createTextNode:function(e){var t=new uc(bn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createComment:function(e){var t=new Cp(bn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new te(te.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Rp(bn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Op(bn);return n.ownerDocument=this,n.childNodes=
new Rt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!gt.QName_exact.
test(e))throw new te(te.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Qi(bn);
return t.ownerDocument=this,t.childNodes=new Rt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!gt.Name_exact.test(e))throw new te(te.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new te("document is an html document",nn.NotSupportedError);
var t=new Ap(bn);return t.ownerDocument=this,t.childNodes=new Rt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Zy(e,t),r=new vo(bn),o=r.attributes=new Ls;return r.childNodes=new Rt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Zy(e,t),r=new Qi(bn);return r.ownerDocument=this,r.childNodes=new Rt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Dn(wo,Be);function vo(e){Rn(e),this._nsMap=
f.create(null)}vo.prototype={nodeType:Xn,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Lr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Zy(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=KO(e);return new Fr(this,function(n){var r=[];return t.length>0&&Tp(n,function(o){if(o!==n&&o.
nodeType===Xn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=KO(i);a=t.every(D4(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===$s?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Fr(this,function(r){var o=[];return Tp(r,function(i){if(!(
i===
r||i.nodeType!==Xn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Lr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Fr(this,function(n){var r=[
];
return Tp(n,function(o){o!==n&&o.nodeType===Xn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};wo.prototype.getElementsByClassName=vo.prototype.getElementsByClassName;wo.prototype.
getElementsByTagName=vo.prototype.getElementsByTagName;wo.prototype.getElementsByTagNameNS=vo.prototype.
getElementsByTagNameNS;Dn(vo,Be);function Qi(e){Rn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Qi.prototype.nodeType=Ms;Dn(Qi,Be);function ai(e){Rn(e)}ai.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Dn(ai,Be);function uc(e){Rn(e)}uc.prototype={
nodeName:"#text",nodeType:sc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Dn(uc,ai);function Cp(e){Rn(e)}Cp.prototype={
nodeName:"#comment",nodeType:Jy};Dn(Cp,ai);function Rp(e){Rn(e)}Rp.prototype={nodeName:
"#cdata-section",nodeType:YO};
Dn(Rp,uc);function Dp(e){Rn(e)}Dp.prototype.nodeType=e1;Dn(Dp,Be);function Yy(e){Rn(e)}Yy.prototype.
nodeType=O4;Dn(Yy,Be);function Qy(e){Rn(e)}Qy.prototype.nodeType=A4;Dn(Qy,Be);function Ap(e){Rn(e)}
Ap.
prototype.nodeType=QO;Dn(Ap,Be);function zs(e){Rn(e)}zs.prototype.nodeName="#document-fragment";zs.prototype.
nodeType=oi;Dn(zs,Be);function Op(e){Rn(e)}Op.prototype.nodeType=Hy;Dn(Op,ai);function l1(){}l1.prototype.
serializeToString=function(e,t){return c1.call(e,t)};Be.prototype.toString=c1;function c1(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===$s&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return eb(this,n,a,t),n.join("")}function JO(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Lr.XML||o===Lr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function xp(e,t,n,r){if(r&&!gt.QName_exact.test(t))throw new te(
'The attribute name "'+t+'" is not a valid XML QName',nn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
o1),'"')}function eb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===$s?e:e.ownerDocument,u=s.type==="html";Zt(e,{ns:n},{enter:function(l,c){var m=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Xn:
var p=l.attributes,y=p.length,v=l.tagName,C=v;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=m.length-1;N>=0;N--){var I=m[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=m.
length-1;N>=0;N--){var I=m[N];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+v);break}}}
if(i&&!gt.QName_exact.test(C))throw new te('The element name "'+C+'" is not a valid XML QName',nn.InvalidStateError);
t.push("<",C);for(var $=m.slice(),F=0;F<y;F++){var z=p.item(F);z.prefix=="xmlns"?$.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&$.push({prefix:"",namespace:z.value})}for(var F=0;F<y;F++){
var z=p.item(F);if(JO(z,u,$)){var B=z.prefix||"",M=z.namespaceURI;xp(t,B?"xmlns:"+B:"xmlns",M,i),$.push(
{prefix:B,namespace:M})}var j=o?o(z):z;j&&(typeof j=="string"?t.push(j):xp(t,j.name,j.value,i))}if(v===
C&&JO(l,u,$)){var Z=l.prefix||"",M=l.namespaceURI;xp(t,Z?"xmlns:"+Z:"xmlns",M,i),$.push({prefix:Z,
namespace:M})}
var K=!l.firstChild;if(K&&(u||l.namespaceURI===Lr.HTML)&&(K=S4(v)),K)return t.push("/>"),null;if(t.push(
">"),u&&T4(v)){for(var q=l.firstChild;q;)q.data?t.push(q.data):eb(q,t,$.slice(),r),q=q.nextSibling;
return t.
push("</",C,">"),null}return{ns:$,tag:C};case $s:case oi:if(i&&l.nodeType===$s&&l.documentElement==null)
throw new te("The Document has no documentElement",nn.InvalidStateError);return{ns:m};case Ms:return xp(
t,l.name,l.value,i),null;case sc:if(i&&gt.InvalidChar.test(l.data))throw new te(
"The Text node data contains characters outside the XML Char production",nn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,o1)),null;case YO:if(i&&l.data.indexOf("]]>")!==-1)throw new te(
'The CDATASection data contains "]]>"',nn.InvalidStateError);return a?t.push(gt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),gt.CDATA_END):t.push(gt.CDATA_START,l.data,gt.CDATA_END),null;case Jy:if(i){
if(gt.InvalidChar.
test(l.data))throw new te(
"The comment node data contains characters outside the XML Char production",
nn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new te(
'The comment node data contains "--" or ends with "-"',nn.InvalidStateError)}return t.push(gt.COMMENT_START,
l.data,gt.COMMENT_END),null;case e1:var ee=l.publicId,Q=l.systemId;if(i){if(!gt.Name_exact.test(l.name))
throw new te('The doctype name "'+l.name+'" is not a valid XML Name',nn.InvalidStateError);if(ee&&!gt.
PubidLiteral_match.test(ee))throw new te("DocumentType publicId is not a valid PubidLiteral",nn.InvalidStateError);
if(Q&&Q!=="."&&!gt.SystemLiteral_match.test(Q))throw new te(
"DocumentType systemId is not a valid SystemLiteral",nn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new te(
'DocumentType internalSubset contains "]>"',nn.InvalidStateError)}return t.push(gt.DOCTYPE_DECL_START,
" ",l.name),ee?(t.push(" ",gt.PUBLIC," ",ee),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",gt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Hy:if(i){if(!gt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new te('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',nn.InvalidStateError);if(gt.InvalidChar.test(l.data))
throw new te("The ProcessingInstruction data contains characters outside the XML Char production",nn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new te(
'The ProcessingInstruction data contains "?>"',nn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case QO:if(i&&!gt.Name_exact.
test(l.nodeName))throw new te('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
nn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function z4(e,t,n){var r;return Zt(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
Ms||n;return s?a:null}}),r}function d1(e,t,n){var r;return Zt(t,null,{enter:function(o,i){var a=new o.
constructor(bn);for(var s in o)if(Fs(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Rt),a.ownerDocument=e;var l=n;switch(a.nodeType){case Xn:var c=o.attributes,m=a.attributes=
new Ls,p=c.length;m._ownerElement=a;for(var y=0;y<p;y++)a.setAttributeNode(d1(e,c.item(y),!0));break;
case Ms:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function m1(e,t,n){e[t]=n}function qy(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Xn&&t.push(n),n=n.nextSibling;return t}try{f.defineProperty&&(f.defineProperty(
Fr.prototype,"length",{get:function(){return Ep(this),this.$$length}}),f.defineProperty(Be.prototype,
"textContent",{get:function(){if(this.nodeType===Xn||this.nodeType===oi){var e=[];return Zt(this,
null,
{enter:function(t){if(t.nodeType===Xn||t.nodeType===oi)return!0;if(t.nodeType===Hy||t.nodeType===Jy)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Xn:case oi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),f.defineProperty(ai.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),f.defineProperty(ai.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),f.defineProperty(vo.prototype,
"children",{get:function(){return new Fr(this,qy)}}),f.defineProperty(wo.prototype,"children",{get:
function(){
return new Fr(this,qy)}}),f.defineProperty(zs.prototype,"children",{get:function(){return new Fr(
this,
qy)}}),m1=function(e,t,n){e["$$"+t]=n})}catch{}ht._updateLiveList=Ep;ht.Attr=Qi;ht.CDATASection=Rp;
ht.
CharacterData=ai;ht.Comment=Cp;ht.Document=wo;ht.DocumentFragment=zs;ht.DocumentType=Dp;ht.DOMImplementation=
r1;ht.Element=vo;ht.Entity=Qy;ht.EntityReference=Ap;ht.LiveNodeList=Fr;ht.NamedNodeMap=Ls;ht.Node=Be;
ht.NodeList=Rt;ht.Notation=Yy;ht.Text=uc;ht.ProcessingInstruction=Op;ht.walkDOM=Zt;ht.XMLSerializer=
l1});var f1=Ae(lc=>{"use strict";d();var p1=Yi().freeze;lc.XML_ENTITIES=p1({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});lc.HTML_ENTITIES=p1({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});lc.entityMap=lc.HTML_ENTITIES});var T1=Ae(Np=>{"use strict";d();var Gs=Yi(),Se=Gy(),
b1=ec(),B4=Gs.isHTMLEscapableRawTextElement,U4=Gs.
isHTMLMimeType,W4=Gs.isHTMLRawTextElement,mc=Gs.hasOwn,g1=Gs.NAMESPACE,K4=b1.ParseError,G4=b1.DOMException,
Bs=0,si=1,Us=2,cc=3,Ws=4,Ks=5,dc=6,Pp=7;function w1(){}w1.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),J4(t,t=f.create(null)),q4(e,t,n,r,this.errorHandler),r.endDocument()}};
var nb=/&#?\w+;?/g;function q4(e,t,n,r,o){var i=U4(r.mimeType);e.indexOf(Se.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(be){if(be>
65535){be-=65536;var lt=55296+(be>>10),Pt=56320+(be&1023);return T.fromCharCode(lt,Pt)}else return T.
fromCharCode(be)}function s(be){var lt=be[be.length-1]===";"?be:be+";";if(!i&&lt!==be)return o.error(
"EntityRef: expecting ;"),be;var Pt=Se.Reference.exec(lt);if(!Pt||Pt[0].length!==lt.length)return o.
error("entity not matching Reference production: "+be),be;var Nt=lt.slice(1,-1);return mc(n,Nt)?n[Nt]:
Nt.charAt(0)==="#"?a(parseInt(Nt.substring(1).replace("x","0x"))):(o.error("entity not found:"+be),
be)}
function u(be){if(be>O){var lt=e.substring(O,be).replace(nb,s);p&&y(O),r.characters(lt,0,be-O),O=be}
}
var l=0,c=0,m=/\r\n?|\n|$/g,p=r.locator;function y(be,lt){for(;be>=c&&(lt=m.exec(e));)l=c,c=lt.index+
lt[0].length,p.lineNumber++;p.columnNumber=be-l+1}for(var v=[{currentNSMap:t}],C=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var $=e.substring(O,P);!i&&C.length===0&&($=$.replace(new RegExp(Se.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ye=e.indexOf(
">",P+2),F=e.substring(P+2,ye>0?ye:void 0);if(!F)return o.fatalError("end tag name missing");var z=Se.
reg("^",Se.QName_group,Se.S_OPT,"$"),B=ye>0&&z.exec(F);if(!B){var M=ye>0&&Se.reg("^",Se.QName_group).
exec(F);if(i&&M)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),B=M;else if(
M&&
new RegExp(z.source,z.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),B=M;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==B[1]){var Z=B[1].toLowerCase();if(!i||j.toLowerCase()!==Z)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+F+'"')}var K=v.pop();C.pop();var q=K.localNSMap;
if(r.endElement(K.uri,K.localName,j),q)for(var ee in q)mc(q,ee)&&r.endPrefixMapping(ee);ye++;break;
case"?":p&&y(P),ye=X4(e,P,r,o);break;case"!":p&&y(P),ye=k1(e,P,r,o,i);break;default:p&&y(P);var Q=new x1,
ke=v[v.length-1].currentNSMap,ye=Z4(e,P,Q,ke,s,o,i),re=Q.length;if(Q.closed||(i&&Gs.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:C.push(Q.tagName)),p&&re){for(var Ie=h1(p,{}),de=0;de<re;de++){var an=Q[de];y(
an.offset),an.locator=h1(p,{})}r.locator=Ie,y1(Q,r,ke)&&v.push(Q),r.locator=p}else y1(Q,r,ke)&&v.push(
Q);i&&!Q.closed?ye=H4(e,ye,Q.tagName,s,r):ye++}}catch(be){if(be instanceof K4)throw be;if(be instanceof
G4)return o.fatalError("Error constructing the DOM: "+be.name+": "+be.message,be);o.error(
"element parse error: "+be),ye=-1}ye>O?O=ye:u(g.max(P,O)+1)}}function h1(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Z4(e,t,n,r,o,i,a){function s(y,v,C){if(mc(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&v.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,v.replace(/[\t\n\r]/g," ").replace(nb,
o),
C)}for(var u,l,c=++t,m=Bs;;){var p=e.charAt(c);if(m===Bs&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(m===si)u=e.slice(t,c),m=cc;else if(m===Us)m=cc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(m===cc||m===si)if(m===si&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),m=Ks;else throw new S("attribute value no end '"+p+"' match");else if(m==Ws)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,m=Ks;else throw new S(
'attribute value must after "="');break;case"/":switch(m){case Bs:n.setTagName(e.slice(t,c));case Ks:
case dc:case Pp:
m=Pp,n.closed=!0;case Ws:case si:break;case Us:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),m==Bs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(m){case Bs:n.setTagName(e.slice(t,c));case Ks:case dc:case Pp:break;case Ws:
case si:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Us:m===Us&&(l=u),m==Ws?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case cc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(m){case Bs:n.setTagName(e.slice(t,c)),m=dc;break;case si:u=e.slice(
t,c),m=Us;break;case Ws:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Ks:
m=dc;break}else switch(m){case Us:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,m=si;break;case Ks:i.warning('attribute space is required"'+u+'"!!');case dc:m=si,t=c;
break;case cc:
m=Ws,t=c;break;case Pp:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function y1(e,t,n){for(var r=e.tagName,o=null,m=e.length;m--;){var i=e[m],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=g1.XMLNS,t.startPrefixMapping(
c,s))}for(var m=e.length;m--;)i=e[m],i.prefix&&(i.prefix==="xml"&&(i.uri=g1.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)mc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function H4(e,t,n,r,o){
var i=B4(n);if(i||W4(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
nb,
r)),o.characters(l,0,l.length),u}return t+1}function J4(e,t){for(var n in e)mc(e,n)&&(t[n]=e[n])}
function v1(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var m=r();if(m!==" "&&m!==`
`&&m!=="\u0009"&&m!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var m=Se.reg("^",c),p=m.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function V4(e,t){function n(s,u){var l=Se.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(Se.elementdecl):e.char(3)==="N"&&(a=e.getMatch(Se.EntityDecl));
break;case"A":a=e.getMatch(Se.AttlistDecl);break;case"N":a=e.getMatch(Se.NotationDecl);break;case"-":
a=e.getMatch(
Se.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
Se.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function k1(e,t,n,r,o){var i=v1(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(Se.Comment);return a?(n.comment(a,Se.COMMENT_START.length,a.length-
Se.COMMENT_START.length-Se.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(Se.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,Se.CDATA_START.length,s.length-Se.CDATA_START.
length-Se.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Se.DOCTYPE_DECL_START):
!i.substringStartsWith(Se.DOCTYPE_DECL_START))return r.fatalError("Expected "+Se.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Se.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Se.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Se.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Se.PUBLIC)||i.substringStartsWith(Se.SYSTEM)){var l=Se.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Se.SYSTEM)){if(i.skip(Se.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Se.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Se.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Se.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Se.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Se.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=V4(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function X4(e,t,n,r){var o=e.substring(t).match(
Se.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Se.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function x1(){this.attributeNames=
f.create(null)}x1.prototype={setTagName:function(e){if(!Se.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Se.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Np.XMLReader=w1;Np.parseUtils=v1;Np.parseDoctypeCommentOrCData=k1});var O1=Ae(
Zs=>{"use strict";d();var ea=Yi(),Y4=tb(),Q4=ec(),S1=f1(),e9=T1(),t9=Y4.DOMImplementation,
n9=ea.hasDefaultHTMLNamespace,r9=ea.isHTMLMimeType,o9=ea.isValidMimeType,R1=ea.MIME_TYPE,rb=ea.NAMESPACE,
E1=Q4.ParseError,i9=e9.XMLReader;function D1(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function A1(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ea.assign,this.
domHandler=e.domHandler||_p,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||D1,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}A1.prototype.parseFromString=function(e,t){if(!o9(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=S1.XML_ENTITIES,o=n[""]||null;n9(t)?(r=S1.HTML_ENTITIES,o=rb.HTML):t===R1.XML_SVG_IMAGE&&
(o=rb.SVG),n[""]=o,n.xml=n.xml||rb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new i9;s.errorHandler=
i,s.domBuilder=i;var u=!ea.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function _p(e){var t=e||{};this.mimeType=t.mimeType||R1.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function qs(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}_p.prototype={startDocument:function(){var e=new t9;this.doc=r9(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Ip(this,i),this.currentElement=i,this.locator&&qs(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&qs(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&qs(this.locator,n),Ip(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=C1.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&qs(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=C1.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&qs(this.locator,r),Ip(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
qs(this.locator,i),Ip(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new E1("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,a9(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new E1(e,this.locator,t)}};function a9(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function C1(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){_p.prototype[e]=function(){return null}});function Ip(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function s9(e){if(e==="error")
throw"onErrorStopParsing"}function u9(){throw"onWarningStopParsing"}Zs.__DOMHandler=_p;Zs.DOMParser=
A1;Zs.normalizeLineEndings=D1;Zs.onErrorStopParsing=s9;Zs.onWarningStopParsing=u9});var P1=Ae(Ue=>{
"use strict";d();var Hs=Yi();Ue.assign=Hs.assign;Ue.hasDefaultHTMLNamespace=Hs.hasDefaultHTMLNamespace;
Ue.isHTMLMimeType=Hs.isHTMLMimeType;Ue.isValidMimeType=Hs.isValidMimeType;Ue.MIME_TYPE=Hs.MIME_TYPE;
Ue.NAMESPACE=Hs.NAMESPACE;var $p=ec();Ue.DOMException=$p.DOMException;Ue.DOMExceptionName=$p.DOMExceptionName;
Ue.ExceptionCode=$p.ExceptionCode;Ue.ParseError=$p.ParseError;var Dt=tb();Ue.Attr=Dt.Attr;Ue.CDATASection=
Dt.CDATASection;Ue.CharacterData=Dt.CharacterData;Ue.Comment=Dt.Comment;Ue.Document=Dt.Document;Ue.DocumentFragment=
Dt.DocumentFragment;Ue.DocumentType=Dt.DocumentType;Ue.DOMImplementation=Dt.DOMImplementation;Ue.Element=
Dt.Element;Ue.Entity=Dt.Entity;Ue.EntityReference=Dt.EntityReference;Ue.LiveNodeList=Dt.LiveNodeList;
Ue.NamedNodeMap=Dt.NamedNodeMap;Ue.Node=Dt.Node;Ue.NodeList=Dt.NodeList;Ue.Notation=Dt.Notation;Ue.ProcessingInstruction=
Dt.ProcessingInstruction;Ue.Text=Dt.Text;Ue.XMLSerializer=Dt.XMLSerializer;var Fp=O1();Ue.DOMParser=
Fp.DOMParser;Ue.normalizeLineEndings=Fp.normalizeLineEndings;Ue.onErrorStopParsing=Fp.onErrorStopParsing;
Ue.onWarningStopParsing=Fp.onWarningStopParsing});var Mp=Ae((m5e,N1)=>{"use strict";d();function l9(
e){return e[e.length-1]}function c9(e){return e[0]}
N1.exports={last:l9,first:c9}});var Qn=Ae((f5e,$1)=>{"use strict";d();function pc(e){
"@babel/helpers - typeof";return pc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},pc(e)}function I1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function d9(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?I1(f(n),!0).forEach(function(r){
m9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):I1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function m9(e,t,
n){
return(t=p9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function p9(e){var t=f9(e,"string");return pc(t)=="symbol"?t:t+""}function f9(e,t){if(pc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(pc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var _1=Mp(),Lp=_1.last,ta=_1.first;function na(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}na.prototype=S.prototype;function Ht(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Ht.prototype=new na;function fc(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}fc.prototype=new na;function jp(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}jp.prototype=new na;function ui(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}ui.prototype=new na;function ob(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}ob.prototype=new na;function g9(e,t){var n=new ob(e);throw n.properties=d9({id:
"api_version_error"},t),n}function h9(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new ui(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function y9(e){var t=new ui('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function b9(e){var t=new Ht(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function w9(e){var t=new Ht("Unopened tag");return t.properties={
xtag:Lp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function v9(e){var t=new Ht(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ta(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function k9(e){var t=new Ht(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ta(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function x9(e){var t=new Ht("Unclosed tag");return t.properties={
xtag:ta(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function T9(e){e.position==="left"?
S9(e):E9(e)}function S9(e){var t=new Ht('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function E9(e){var t=new Ht('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function C9(e){var t=e.tag,n=e.value,r=e.offset,o=new fc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function R9(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new fc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function D9(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var m=new Ht(
s);throw m.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},m}function A9(e){var t=new Ht(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function O9(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Ht("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function P9(e,t){var n=new Ht("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function N9(e){var t=e.tags,n=new Ht(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ta(t).value,offset:[
ta(t).offset,Lp(t).offset],closingtag:Lp(t).value},ta(t).square&&(n.properties.square=[ta(t).square,
Lp(t).square]),n}function I9(e){var t=e.tag,n=e.offset,r=new Ht('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function _9(e){var t=e.tag,n=e.rootError,r=e.offset,o=new jp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function $9(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new jp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function F9(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Ht(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function M9(){var e=new ui("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function L9(){var e=new ui(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function j9(){var e=new ui(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function z9(){var e=new ui(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function B9(e,t){var n=new Ht("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}$1.exports={XTError:na,XTTemplateError:
Ht,XTInternalError:ui,XTScopeParserError:jp,
XTAPIVersionError:ob,RenderingError:fc,XTRenderingError:fc,getClosingTagNotMatchOpeningTag:N9,
getLoopPositionProducesInvalidXMLError:I9,
getScopeCompilationError:_9,getScopeParserExecutionError:$9,getUnclosedTagException:x9,
getUnopenedTagException:w9,
getUnmatchedLoopException:O9,getDuplicateCloseTagException:k9,getDuplicateOpenTagException:v9,
getCorruptCharactersException:C9,
getInvalidRawXMLValueException:R9,getUnbalancedLoopException:P9,throwApiVersionError:g9,
throwFileTypeNotHandled:y9,
throwFileTypeNotIdentified:h9,throwMalformedXml:M9,throwMultiError:b9,throwExpandNotFound:D9,
throwRawTagShouldBeOnlyTextInParagraph:A9,
throwUnimplementedTagType:F9,throwXmlTagNotFound:T9,throwXmlInvalid:B9,throwResolveBeforeCompile:L9,
throwRenderInvalidTemplate:j9,throwRenderTwice:z9}});var wt=Ae((h5e,W1)=>{"use strict";d();function U9(
e,t){return q9(e)||G9(e,t)||K9(e,t)||W9()}function W9(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function K9(e,t){
if(e){if(typeof e=="string")return F1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?F1(e,t):void 0}}function F1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function G9(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function q9(
e){
if(w.isArray(e))return e}var M1=P1(),Z9=M1.DOMParser,H9=M1.XMLSerializer,J9=Qn(),L1=J9.throwXmlTagNotFound,
j1=Mp(),V9=j1.last,X9=j1.first,Y9=f.prototype.hasOwnProperty,Q9=Function.prototype.bind,zp=Function.
prototype.call,e6=zp.bind(zp,Q9),t6=e6(zp,zp,Y9);function n6(e){return/^[ \n\r\t]+$/.test(e)}
function r6(e){
return{get:function(n){return e==="."?n:n&&(t6(n,e)?n[e]:void 0)}}}function o6(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var ib={};function i6(e,t,n){var r;if(ib[
t]?
r=ib[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),ib[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function a6(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function s6(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function u6(e,t){
return e.lastIndexOf(t,0)===0}function l6(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function c6(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function d6(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function m6(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:r6,warnFn:o6,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function p6(e){return new H9().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function f6(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new Z9().parseFromString(e,
"text/xml")}var z1=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],gc=z1.map(
function(e){
var t=U9(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function g6(e){for(var t=gc.length-1;t>=0;t--){var n=gc[t];e=e.replace(n.rstart,n.end)}return e}
function h6(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=gc.length;r<o;r++)n=gc[
r],
e=e.replace(n.rend,n.start);return e}function y6(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function b6(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var w6=new RegExp(T.fromCharCode(160),"g");function v6(e){return e.replace(
w6," ")}function k6(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function sb(e,t){return e==="</"+t+">"}function ub(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function x6(e,t,n){var r=B1(e,t,n);if(r!==null)return r;L1({position:"right",
element:t,
parsed:e,index:n})}function B1(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(sb(a.value,l)&&r--,ub(a.value,l)&&r++,r===0)return o}
return null}function T6(e,t,n){var r=U1(e,t,n);if(r!==null)return r;L1({position:"left",element:t,
parsed:e,
index:n})}function U1(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(ub(i.value,u)&&r--,sb(i.value,u)&&r++,r===0)return o}return null}
function S6(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function E6(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function C6(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function R6(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function D6(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function A6(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function O6(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function P6(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function N6(e,t){
var n=e.module,r=e.type;return t instanceof w||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ab=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function I6(e){return ab.lastIndex=0,ab.test(e)}function _6(e){return typeof e!="string"&&(e=T(e)),e.
replace(ab,"")}function $6(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function F6(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function M6(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}W1.exports={getPartWithDelimiters:M6,endsWith:s6,
startsWith:u6,
isContent:P6,isParagraphStart:C6,isParagraphEnd:R6,isBreakTag:D6,isTagStart:S6,isTagEnd:E6,
isTextStart:A6,
isTextEnd:O6,isStarting:ub,isEnding:sb,isModule:N6,uniq:c6,getDuplicates:l6,chunkBy:d6,last:V9,first:
X9,
xml2str:p6,str2xml:f6,getRightOrNull:B1,getRight:x6,getLeftOrNull:U1,getLeft:T6,pregMatchAll:k6,
convertSpaces:v6,
charMapRegexes:gc,hasCorruptCharacters:I6,removeCorruptCharacters:_6,getDefaults:m6,wordToUtf8:g6,
utf8ToWord:h6,
concatArrays:y6,pushArray:b6,invertMap:$6,charMap:z1,getSingleAttribute:a6,setSingleAttribute:i6,
isWhiteSpace:n6,
stableSort:F6}});var Z1=Ae((b5e,q1)=>{"use strict";d();function L6(e,t){return U6(e)||B6(e,t)||z6(e,
t)||j6()}function j6(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function z6(e,t){
if(e){if(typeof e=="string")return K1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?K1(e,t):void 0}}function K1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function B6(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function U6(
e){
if(w.isArray(e))return e}function Jt(e){"@babel/helpers - typeof";return Jt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Jt(e)}function W6(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function G1(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,G6(r.key),r)}}
function K6(e,t,n){
return t&&G1(e.prototype,t),n&&G1(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function G6(e){
var t=q6(e,"string");return Jt(t)=="symbol"?t:t+""}function q6(e,t){if(Jt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var Z6=(function(){
function e(){
W6(this,e)}return K6(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Jt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Jt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Jt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Jt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Jt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!w.isArray(r))return{success:!1,error:"Expected array, received ".concat(Jt(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Jt(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Jt(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Jt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=L6(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Jt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Jt(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(Jt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();q1.exports=Z6});
var J1=Ae((v5e,H1)=>{"use strict";d();var H6=wt(),J6=H6.str2xml,V6="_rels/.rels";function X6(e){for(
var t=e.
files[V6],n=t?J6(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}H1.exports={getRelsTypes:X6}}
);var Y1=Ae((x5e,X1)=>{"use strict";d();var Y6=wt(),Q6=Y6.str2xml,V1="[Content_Types].xml";function eG(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var m=t[c],
p=m.getAttribute("ContentType"),y=m.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==V1&&(r[l]=p)}r[l]||(r[l]="")}),r}function tG(e){var t=e.files[V1],n=t?Q6(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}X1.exports={collectContentTypes:eG,getContentTypes:tG}});
var li=Ae((S5e,Q1)=>{"use strict";d();var nG=Qn(),rG=nG.XTInternalError;function ko(){}function Js(e){
return e}Q1.exports=function(e){var t={on:ko,set:ko,getFileType:ko,optionsTransformer:Js,preparse:Js,
matchers:function(){return[]},parse:ko,getTraits:ko,postparse:Js,errorsTransformer:Js,preResolve:ko,
resolve:ko,getRenderedMap:Js,render:ko,nullGetter:ko,postrender:Js};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new rG(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Up=Ae((C5e,sP)=>{"use strict";d();function yc(e){
"@babel/helpers - typeof";return yc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},yc(e)}function oG(e){return sG(e)||
aG(e)||iP(e)||iG()}function iG(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aG(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return w.from(e)}function sG(e){
if(w.isArray(e))return lb(e)}function oP(e,t){return cG(e)||lG(e,t)||iP(e,t)||uG()}function uG(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function iP(e,t){
if(e){if(typeof e=="string")return lb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?lb(e,t):void 0}}function lb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function lG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function cG(
e){
if(w.isArray(e))return e}function eP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function aP(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?eP(f(n),!0).forEach(function(r){dG(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):eP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function dG(e,t,n){return(t=mG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function mG(e){var t=pG(e,"string");return yc(t)=="symbol"?t:
t+""}function pG(e,t){if(yc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(yc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var jr=wt(),fG=jr.getRightOrNull,
gG=jr.getRight,hG=jr.getLeft,
yG=jr.getLeftOrNull,bG=jr.chunkBy,wG=jr.isTagStart,vG=jr.isTagEnd,tP=jr.isContent,Bp=jr.last,hc=jr.first,
db=Qn(),kG=db.XTTemplateError,xG=db.throwExpandNotFound,nP=db.getLoopPositionProducesInvalidXMLError;
function TG(e,t){if(e.length===0)return!1;var n=Bp(e).substr(1);return n.indexOf(t)===0}function SG(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?TG(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function EG(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function CG(e,t,n){for(var r=SG(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,m=u.onlyTextInTag;if(EG(l,r)){if(m){var p=yG(
e,l,t[0].offset),y=fG(e,l,t[1].offset);if(p===null||y===null)return 0;var v=e.slice(p,y),C=bG(v,
function(Z){
return wG(l,Z)?"start":vG(l,Z)?"end":null}),O=hc(C),P=Bp(C),N=O.filter(tP),I=P.filter(tP);if(N.length!==
1||I.length!==1)return 0}for(var $=RG(r),F=0,z=0;z<$.length;z++){var B=$[z],M=B.tag,j=B.position;M===
c&&(j==="start"&&F++,j==="end"&&F--)}return F!==0?{v:{error:nP({tag:hc(t).part.value,offset:[hc(t).part.
offset,Bp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return DG(
r)?{}:{error:nP({tag:hc(t).part.value,offset:[hc(t).part.offset,Bp(t).part.offset]})}}function RG(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=cb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function cb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function DG(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=cb(r),a=cb(
o);if(i!==a)return!1}return!0}function AG(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
hG(n,o,t),i=gG(n,o,t)}catch(l){var s=aP({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}xG(s)}return[a,i]}}function rP(e,t,n,r){var o=oP(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function OG(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=AG(a,o,e,t);if(!s)continue;var u=oP(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var m=-1,p=0,y=0,v=r.length;
y<
v;y++){var C,O=r[y];if(m=g.max(m,y>0?r[y-1].right:0),!(O.left<m)){var P=void 0;try{P=rP([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(aP({part:O.part,rootError:I,postparsed:e,
expandOne:rP},t.errors));if(N==="ignore")continue}if(I instanceof kG)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(C=e).splice.apply(C,[P.left,P.right+1-P.left].concat(oG(P.inner))))}
}
return{postparsed:e,errors:n}}sP.exports={expandToOne:OG,getExpandToDefault:CG}});var Wp=Ae((D5e,lP)=>{
"use strict";d();var PG="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
NG="application/vnd.ms-word.document.macroEnabled.main+xml",IG="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
_G="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",$G="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
FG="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",MG="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
LG="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",jG="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
zG="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",BG="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
UG="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",WG="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
KG="application/vnd.ms-excel.sheet.macroEnabled.main+xml",GG="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
uP=[PG,NG,IG,_G],qG={main:uP,docx:[$G].concat(uP,[LG,FG,MG]),pptx:[jG,zG,BG,UG],xlsx:[WG,KG,
GG]};lP.exports=qG});var mb=Ae((O5e,cP)=>{"use strict";d();var ZG="application/vnd.openxmlformats-package.core-properties+xml",
HG="application/vnd.openxmlformats-officedocument.extended-properties+xml",JG="application/vnd.openxmlformats-officedocument.custom-properties+xml",
VG="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",XG="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
YG="application/vnd.ms-office.drawingml.diagramDrawing+xml";cP.exports={settingsContentType:VG,
coreContentType:ZG,appContentType:HG,customContentType:JG,diagramDataContentType:XG,
diagramDrawingContentType:YG}});var fP=Ae((N5e,pP)=>{"use strict";d();function bc(e){
"@babel/helpers - typeof";return bc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},bc(e)}function QG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,tq(r.key),r)}}function eq(e,t,n){return t&&dP(e.prototype,t),n&&dP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function tq(e){var t=nq(e,"string");return bc(t)=="symbol"?t:t+""}
function nq(e,t){
if(bc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(bc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var rq=wt(),oq=rq.pushArray,iq=li(),pb=Wp(),Vs=mb(),aq=Vs.settingsContentType,sq=Vs.
coreContentType,uq=Vs.appContentType,lq=Vs.customContentType,cq=Vs.diagramDataContentType,dq=Vs.diagramDrawingContentType,
mP=[aq,sq,uq,lq,cq,dq],mq=(function(){function e(){QG(this,e),this.name="Common"}return eq(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<mP.length;i++){
var a=mP[i];o[a]&&oq(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
m=pb[c],p=0;p<m.length;p++){var y=m[p];if(o[y])for(var v=0,C=o[y];v<C.length;v++){var O=C[v];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(pb.main.
indexOf(y)!==-1||y===pb.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
pP.exports=function(){return iq(new mq)}});var kP=Ae((_5e,vP)=>{"use strict";d();function wc(e){
"@babel/helpers - typeof";return wc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},wc(e)}function pq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function gP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,gq(r.key),r)}}function fq(e,t,n){return t&&gP(e.prototype,t),n&&gP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function gq(e){var t=hq(e,"string");return wc(t)=="symbol"?t:t+""}
function hq(e,t){
if(wc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(wc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var yq=Qn(),Kp=yq.getScopeParserExecutionError,bq=Mp(),hP=bq.last,wq=wt(),Xs=wq.concatArrays;
function yP(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function bP(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=yP(a,function(v){return v.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return yP(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,m;!this.cachedParsers||!t.part?m=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?m=this.cachedParsers[t.part.
lIndex]:m=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=m.get(o,this.getContext(t,n))}catch(p){throw Kp({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return bP.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Kp({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function wP(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Kp({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?wP.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Kp({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var vq=(function(){function e(t){pq(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return fq(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,hP(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,hP(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=bP.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return wP.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Xs([this.scopeTypes,[this.scopeType]]),scopeList:Xs([
this.
scopeList,[n]]),scopePath:Xs([this.scopePath,[r]]),scopePathItem:Xs([this.scopePathItem,[o]]),
scopePathLength:Xs(
[this.scopePathLength,[a]]),scopeLindex:Xs([this.scopeLindex,[i.lIndex]])})}}])})();vP.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new vq(e)}});var gb=Ae((F5e,NP)=>{"use strict";d();function kc(e){"@babel/helpers - typeof";
return kc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},kc(e)}function AP(e,t){return Sq(e)||
Tq(e,t)||xq(e,t)||kq()}function kq(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xq(e,t){
if(e){if(typeof e=="string")return xP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?xP(e,t):void 0}}function xP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function Tq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Sq(
e){
if(w.isArray(e))return e}function TP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Ys(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?TP(f(n),!0).forEach(function(r){Eq(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):TP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function Eq(e,t,n){return(t=Cq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Cq(e){var t=Rq(e,"string");return kc(t)=="symbol"?t:
t+""}function Rq(e,t){if(kc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(kc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var ra=Qn(),SP=ra.getUnclosedTagException,
Dq=ra.getUnopenedTagException,
Aq=ra.getDuplicateOpenTagException,Oq=ra.getDuplicateCloseTagException,EP=ra.throwMalformedXml,Pq=ra.
throwXmlInvalid,CP=ra.XTTemplateError,qp=wt(),Nq=qp.isTextStart,Iq=qp.isTextEnd,RP=qp.wordToUtf8,_q=qp.
pushArray,OP=0,PP=1,vc=2,Gp=3;function $q(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Fq(e,t){
return Nq(e)?(t&&EP(),!0):Iq(e)?(t||EP(),!1):t}function Mq(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Lq(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var m=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Pq(e,m);var y=e.slice(m,r+1),v=Mq(y),C=v.tag,O=v.position,P=i[C];P!=null&&c.push({
type:"tag",position:O,text:P,offset:m,value:y,tag:C})}return c}function jq(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var m=c.position,p=c.offset,y=i.offset,v=i.length;if(a=t.substr(y,p-y),o&&
m==="start"){if(y+v===p&&(a=t.substr(y,p-y+v+4),!n.allowUnclosedTag))return r.push(Aq({xtag:a,offset:
y})),
i=c,l.push(Ys(Ys({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(SP({xtag:RP(a),offset:y})),l.pop(
)}
return!o&&m==="end"?n.allowUnopenedTag?l:y+v===p?(a=t.substr(y-4,p-y+v+4),r.push(Oq({xtag:a,offset:y}
)),
i=c,l.push(Ys(Ys({},c),{},{error:!0})),l):(r.push(Dq({xtag:a,offset:p})),i=c,l.push(Ys(Ys({},c),{},{
error:!0})),l):(o=m==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(SP({xtag:RP(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function zq(e,t){
return e===-1&&t===-1?OP:e===t?PP:e===-1||t===-1?t<e?vc:Gp:e<t?vc:Gp}function Bq(e){var t=e.split(
" ");
if(t.length!==2){var n=new CP("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=AP(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new CP("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function Uq(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,m=void 0,p=zq(u,l);switch(p===PP&&(p=s?Gp:vc),p){case OP:return r;case Gp:s=!1,a=l,c="end",
m=i.length;break;case vc:s=!0,a=u,c="start",m=o.length;break}if(n.changeDelimiterPrefix&&p===vc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),v=e.indexOf(i,y+1);r.push({offset:v,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,y-a-o.length-1),O=Bq(C),P=AP(
O,
2);o=P[0],i=P[1],a=v;continue}r.push({offset:a,position:c,length:m})}}function DP(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=Uq(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var m=jq(a,r,n),p=m.delimiterWithErrors,
y=m.errors,v=0,C=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,F=[$,$+I.value.length],
z=I.value,B=[];C<p.length&&$q(F,p[C]);)B.push(p[C]),C++;var M=[],j=0;v>0&&(j=v,v=0);for(var Z=0;Z<B.
length;Z++){var K=B[Z],q=z.substr(j,K.offset-$-j);if(K.changedelimiter){K.position==="start"?q.length>
0&&M.push({type:"content",value:q}):j=K.offset-$+K.length;continue}q.length>0&&(M.push({type:
"content",value:q}),j+=q.length);var ee={type:"delimiter",position:K.position,offset:j+$};M.push(ee),
j=K.offset-
$+K.length}v=j-z.length;var Q=z.substr(j);Q.length>0&&M.push({type:"content",value:Q}),O.push(M)}
return{
parsed:O,errors:y}}function fb(e){return e.type==="content"&&e.position==="insidetag"}function Wq(e){
return e.filter(fb)}function Kq(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Fq(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&fb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}NP.exports={parseDelimiters:DP,parse:function(t,n,r,o){Kq(t,o);for(var i=DP(Wq(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,m=0;m<t.length;m++){var p=t[m];if(fb(p)){for(var y=0,v=a[l];y<v.length;
y++){
var C=v[y];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}_q(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=Lq(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var _P=Ae((L5e,IP)=>{"use strict";d();function hb(e){return Hq(e)||Zq(e)||qq(e)||
Gq()}function Gq(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qq(e,t){
if(e){if(typeof e=="string")return yb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?yb(e,t):void 0}}function Zq(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return w.from(e)}function Hq(e){if(w.isArray(e))return yb(e)}function yb(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=w(t);n<t;n++)r[n]=e[n];return r}function xc(e){return e.type==="placeholder"}
function Jq(e){var t={},n=[{items:e.filter(xc),parents:[],path:[]}];function r(M,j,Z){Z.length&&
n.push({items:Z,parents:[].concat(hb(j.parents),[M]),path:M.dataBound!==!1&&!M.attrParsed&&M.value&&
!M.attrParsed?[].concat(hb(j.path),[M.value]):hb(j.path)})}function o(M,j){for(var Z=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,K=M,q=0;q<Z;q++)K=K[j[q]];return K}function i(M,j){
for(var Z=j.
length,K=0;K<j.length;K++){var q=j[K],ee=typeof q.lIndex=="number"?q.lIndex:parseInt(q.lIndex.split(
"-")[0],10);ee>M.lIndex&&Z--}return Z}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,m,p=l[u];if(p.attrParsed){for(var y in p.attrParsed)r(p,a,p.attrParsed[y].filter(
xc));continue}if(p.subparsed){if(p.dataBound!==!1){var v,C;(v=s)[C=p.value]||(v[C]={})}r(p,a,p.subparsed.
filter(xc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(xc))}else{var F,z,B=i(p,a.parents);s=o(t,a.path,
B),(F=s)[z=N.value]||(F[z]={})}}}continue}p.dataBound!==!1&&((c=s)[m=p.value]||(c[m]={}))}return t}
IP.
exports={getTags:Jq,isPlaceholder:xc}});var FP=Ae((z5e,$P)=>{"use strict";d();var Vq=wt(),Xq=Vq.pushArray;
function Yq(e,t){return t instanceof
S?Xq(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Qq(e,t){if(console.log(E.stringify({error:e},Yq,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof w){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}$P.exports=Qq});var bb=Ae((U5e,MP)=>{"use strict";d();var eZ=wt(),
tZ=eZ.pregMatchAll;MP.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=tZ(i,r.content),r}});var jP=Ae((K5e,LP)=>{
"use strict";d();function Tc(e){"@babel/helpers - typeof";return Tc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Tc(e)}var nZ=new RegExp(T.fromCharCode(
160),"g");function Qs(e){return e.replace(nZ," ")}function rZ(e,t){var n=Tc(e);if(n==="string")return Qs(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Qs(t));if(n==="function")return!!e(t)}
function oZ(e,t){var n=Tc(e);if(n==="string")return Qs(t).substr(e.length);if(e instanceof RegExp)return Qs(
t).match(e)[1];if(n==="function")return e(t)}function iZ(e,t){var n=Tc(e);if(n==="string")return[t,
Qs(
t).substr(e.length)];if(e instanceof RegExp)return Qs(t).match(e);if(n==="function")return[t,e(t)]}
LP.
exports={match:rZ,getValue:oZ,getValues:iZ}});var KP=Ae((q5e,WP)=>{"use strict";d();function Sc(e){
"@babel/helpers - typeof";return Sc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Sc(e)}function zP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ci(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?zP(f(n),!0).forEach(function(r){
aZ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):zP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function aZ(e,t,
n){
return(t=sZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function sZ(e){var t=uZ(e,"string");return Sc(t)=="symbol"?t:t+""}function uZ(e,t){if(Sc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Sc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}function BP(e,t){return mZ(e)||dZ(e,t)||cZ(e,t)||lZ()}function lZ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cZ(e,t){
if(e){if(typeof e=="string")return UP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?UP(e,t):void 0}}function UP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function dZ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function mZ(
e){
if(w.isArray(e))return e}var Zp=wt(),pZ=Zp.wordToUtf8,wb=Zp.pushArray,fZ=Zp.isParagraphStart,gZ=Zp.isBreakTag,
vb=jP(),hZ=vb.match,yZ=vb.getValue,bZ=vb.getValues;function wZ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof w))throw new S(
"module matcher returns a non array");wb(n,i)}}return n}function vZ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=BP(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var m=BP(c,2);l.value=m[1]}r.push(ci({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function kZ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=hZ,t.getValue=yZ,t.getValues=bZ;var a=wZ(n,t),s=vZ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var m=0;m<n.length;m++){var p=n[m];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var xZ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(m){return kZ(m,ci(ci(ci({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
pZ(i))),wb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(gZ(c)||fZ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],m=0;m<n.length;m++){var p=n[m];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var m=n[c],p=m.postparse(l,ci(ci({},u),{},{postparse:
function(v,C){
return a(v,ci(ci({},u),C))},getTraits:o}));if(p!=null){if(p.errors){wb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};WP.exports=xZ});var kb=Ae((H5e,GP)=>{"use strict";
d();function TZ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}GP.exports=TZ});var JP=Ae((V5e,HP)=>{"use strict";d();var ZP=Qn(),SZ=ZP.throwUnimplementedTagType,
EZ=ZP.XTScopeParserError,
CZ=wt(),qP=CZ.pushArray,RZ=kb();function DZ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function AZ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,v){return t(y,v||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=RZ(u,e);var l=void 0;try{l=DZ(u,e)}catch(y){if(y instanceof EZ){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&qP(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}SZ(u,a)}for(var c=[],m=0;m<i.length;m++){var p=i[m].value;p instanceof w?
qP(
c,p):p&&c.push(p)}return{errors:o,parts:c}}HP.exports=AZ});var XP=Ae((Y5e,VP)=>{"use strict";d();
function OZ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function PZ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function NZ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(OZ(s));PZ(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}VP.exports=NZ});var oN=Ae((e8e,rN)=>{"use strict";d();function Ec(e){
"@babel/helpers - typeof";return Ec=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ec(e)}function YP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function QP(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?YP(f(n),!0).forEach(function(r){
IZ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):YP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function IZ(e,t,
n){
return(t=_Z(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function _Z(e){var t=$Z(e,"string");return Ec(t)=="symbol"?t:t+""}function $Z(e,t){if(Ec(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ec(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var FZ=wt(),eN=FZ.pushArray,MZ=kb();function LZ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function nN(e,t,n,r){var o=LZ(e,QP(QP({},r),{},{
resolvedId:MZ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof w?eN(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof w?eN(n,i):n.push(i)})}function jZ(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=zZ(
e,n,t);return i?i.then(function(){return tN(e,n,t)}):tN(e,n,t)}function zZ(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return nN(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function tN(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(nN(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
rN.exports=jZ});var sN=Ae((n8e,aN)=>{"use strict";d();var Cc=wt(),eu=Cc.startsWith,BZ=Cc.endsWith,xb=Cc.isStarting,
iN=Cc.
isEnding,UZ=Cc.isWhiteSpace,WZ=Wp();function KZ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||UZ(o)||eu(o,"<w:bookmarkEnd")||(BZ(t,"</w:tbl>")&&!eu(o,"<w:p")&&!eu(o,"<w:tbl")&&!eu(o,
"<w:sectPr")&&!eu(o,"</w:ftr>")&&!eu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function GZ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;WZ.docx.indexOf(t.contentType)!==-1&&(e=KZ(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,m=s.drop,p=s.dropParent,y=null,
v=0,C=e.length;v<C;v++){var O=e[v];if(!(O instanceof D)){if(r===i)if(iN(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(xb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(iN(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=v;$++)e[$]="";m||(e[v]=y.join("")+c+O)}y=null}else{y&&y.push(O);for(var F=0,
z=l.length;F<z;F++)if(xb(O,l[F])){r=-1,y=null;break}}r===-1&&xb(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[v]="":(o=v,r=i,y=m||p?null:[O]))}}return e}aN.exports=GZ});var gN=Ae((o8e,fN)=>{
"use strict";d();function Rc(e){"@babel/helpers - typeof";return Rc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Rc(e)}function qZ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function uN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,HZ(r.key),r)}}function ZZ(e,t,n){return t&&uN(e.prototype,t),n&&uN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function HZ(e){var t=JZ(e,"string");return Rc(t)=="symbol"?t:t+""}
function JZ(e,t){
if(Rc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Rc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Sb=wt(),lN=Sb.pushArray,VZ=Sb.wordToUtf8,XZ=Sb.convertSpaces,YZ=bb(),cN=gb(),Tb=KP(
),
dN=JP(),QZ=XP(),mN=oN(),eH=sN(),tH=Function.prototype.bind,pN=Function.prototype.call,nH=pN.bind(pN,
tH);function rH(e,t){for(var n=YZ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return VZ(XZ(r.join("")))}fN.exports=(function(){function e(t,n){qZ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return ZZ(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=mN;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(m){a.push(m)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return mN(o).then(function(m){for(var p=m.resolved,y=m.errors,v=0;v<y.length;
v++){
var C,O=y[v];O instanceof S||(O=new S(O)),(C=O).properties||(C.properties={}),O.properties.file=i,y[
v]=
O}if(y.length!==0)throw y;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(m){
throw r.errorChecker(m),m})})}},{key:"getFullText",value:function(){return rH(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=cN.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=cN.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;lN(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Tb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Tb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Tb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),lN(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:nH(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=dN,r.joinUncorrupt=eH;var o=dN(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=QZ(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var ON=Ae((a8e,AN)=>{
"use strict";d();function Oc(e){"@babel/helpers - typeof";return Oc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Oc(e)}function hN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function di(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?hN(f(n),!0).forEach(function(r){
oH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):hN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function oH(e,t,
n){
return(t=CN(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function iH(e,t){return lH(e)||uH(e,t)||sH(e,t)||aH()}function aH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sH(e,t){
if(e){if(typeof e=="string")return yN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?yN(e,t):void 0}}function yN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function uH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function lH(
e){
if(w.isArray(e))return e}function cH(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function bN(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,CN(r.key),r)}}function dH(e,t,n){
return t&&bN(e.prototype,t),n&&bN(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function CN(e){
var t=mH(e,"string");return Oc(t)=="symbol"?t:t+""}function mH(e,t){if(Oc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Oc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var er=wt(),pH=er.chunkBy,
Hp=er.last,Rb=er.isParagraphStart,Eb=er.isModule,wN=er.pushArray,RN=er.isParagraphEnd,fH=er.isContent,
Ac=er.startsWith,Db=er.isTagEnd,tu=er.isTagStart,Cb=er.getSingleAttribute,vN=er.setSingleAttribute,
gH=Wp(),
hH=li(),yH=wt(),kN=yH.isWhiteSpace,Dc="loop";function bH(e){for(var t=0;t<e.length;t++){var n=e[t];
if(fH(
n))return!0}return!1}function wH(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function DN(e){var t=wH(e.subparsed);return t!=null&&t.tag!=="w:t"}function vH(e){return e.
hasPageBreak&&DN(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function kH(e){return e.length&&
Rb(e[0])&&RN(Hp(e))}function xN(e){return bH(e)?0:e.length}function TN(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function xH(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function TH(e){for(var t=0;t<e.length;t++){var n=e[t];if(tu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function SH(e){for(var t=0;t<e.length;t++){var n=e[t];if(tu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function EH(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function CH(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Ac(o,"<w:sectPr")&&(n=!0),n&&(Ac(o,"<w:type")&&(t=!0),!t&&Ac(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function RH(e){for(var t=0,
n=0;n<e.length;n++)!Ac(e[n],"<w:headerReference")&&!Ac(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function SN(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function EN(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function DH(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];tu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Db("w:sectPr",o)&&(n=null)}return t}function AH(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];tu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Db("w:sectPr",o)&&(t=!1)}return n}function OH(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Db("w:sectPr",o)&&(n=!0),tu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Rb(o)){if(t.length>0)return t.join("");break}}return""}var PH=(function(
){
function e(){cH(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return dH(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;gH.main.indexOf(
o)!==-1&&(this.sects=DH(n))}},{key:"matchers",value:function(){var n=Dc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=iH(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Eb(s,Dc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=AH(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&TH(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){SH(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=OH(n)}if(!o||o.expandTo!=="auto"||o.module!==Dc||!kH(n))return n;o.paragraphLoop=
!0;var l=0,c=pH(n,function(C){return Rb(C)&&(l++,l===1)?"start":RN(C)&&(l--,l===0)?"end":null}),m=c[
0],
p=Hp(c),y=xN(m),v=xN(p);return y>0&&c[1][0].type==="content"&&kN(c[1][0].value)&&(y+=1),v>0&&Hp(c[c.
length-2]).type==="content"&&kN(Hp(c[c.length-2]).value)&&(v+=1),o.hasPageBreakBeginning=SN(m),o.hasPageBreak=
SN(p),EN(m)&&(y=0),EN(p)&&(v=0),n.slice(y,n.length-v)}},{key:"resolve",value:function(n,r){var o=this;
if(!Eb(n,Dc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(m,p,y){var v=i.createSubScopeManager(m,n.value,p,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(di(di({},r),{},{compiled:n.subparsed,tags:{},scopeManager:v}))}
),
s.push(u)):s.push(r.resolve(di(di({},r),{},{compiled:n.subparsed,tags:{},scopeManager:v})))}var c=[];
return a.then(function(m){return m!=null||(m=r.nullGetter(n)),m instanceof Promise?m.then(function(p){
return p instanceof w?Promise.all(p):p}):m instanceof w?Promise.all(m):m}).then(function(m){return i.
loopOverValue(m,l,n.inverted),Promise.all(s).then(function(p){for(var y=[],v=0;v<p.length;v++){var C=p[
v],
O=C.resolved,P=C.errors;wN(c,P),y.push(O)}return y}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Eb(n,Dc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Cb(u.value,"h")),s-=l;var c=0,m=DN(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var z=F[$];if(tu("a16:rowId",z)){var B=+Cb(z.value,"val")+c;c=1,z.value=vN(z.value,"val",B)}}var M=r.
render(di(di({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&m&&TN(
M);var j=I.scopePathItem.some(function(ee){return ee!==0});j?(n.sectPrCount===1&&(M.parts=RH(M.parts)),
n.addContinuousType&&(M.parts=CH(M.parts))):n.addNextPage&&EH(M.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&TN(M),n.hasPageBreakBeginning&&m&&xH(M);for(var Z=0,K=M.parts;Z<K.length;Z++){var q=K[
Z];
i.push(q)}wN(a,M.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var v=r.scopeManager.loopOverValue(y,p,n.inverted);if(v===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:vH(n)||"",
errors:a};if(s!==0){var C=+Cb(
o.lastExt.value,"cy");o.lastExt.value=vN(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,di(
di({},r),{},{basePart:n})),errors:a}}}])})();AN.exports=function(){return hH(new PH)}});var FN=Ae((
u8e,$N)=>{"use strict";d();function Pc(e){"@babel/helpers - typeof";return Pc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Pc(e)}function NH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function PN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,_H(r.key),r)}}function IH(e,t,n){return t&&PN(e.prototype,t),n&&PN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function _H(e){var t=$H(e,"string");return Pc(t)=="symbol"?t:t+""}
function $H(e,t){
if(Pc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Pc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var FH=li(),Nc=wt(),MH=Nc.isTextStart,LH=Nc.isTextEnd,jH=Nc.endsWith,zH=Nc.startsWith,
NN=Nc.pushArray,IN='<w:t xml:space="preserve">',BH=IN.length,_N="</w:t>",UH=_N.length;function WH(e){
return MH(e)&&e.tag==="w:t"}function Ab(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function KH(e,t){
return e&&
e.basePart&&t.length>1}var GH=(function(){function e(){NH(this,e),this.name="SpacePreserveModule"}
return IH(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,m){return c.type==="placeholder"&&
m.length>1}var l=n.reduce(function(c,m){return WH(m)&&(i=!0,s=o.length),i?(o.push(m),KH(r,o)&&
(a=r.basePart.endLindex,o[0].value=Ab(o,0)),u(m,o)&&(o[s].value=Ab(o,s),a=m.endLindex),LH(m)&&m.lIndex>
a&&(a!==0&&(o[s].value=Ab(o,s)),NN(c,o),o=[],i=!1,a=0,s=0),c):(c.push(m),c)},[]);return NN(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&zH(s,_N)&&(n[r]=n[r].substr(0,n[r].length-BH)+"<w:t/>",s=s.substr(UH),n[i]=s),o=jH(
s,IN),r=i}return n}}])})();$N.exports=function(){return FH(new GH)}});var UN=Ae((c8e,BN)=>{
"use strict";d();function Ic(e){"@babel/helpers - typeof";return Ic=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ic(e)}function qH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function MN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,HH(r.key),r)}}function ZH(e,t,n){return t&&MN(e.prototype,t),n&&MN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function HH(e){var t=JH(e,"string");return Ic(t)=="symbol"?t:t+""}
function JH(e,t){
if(Ic(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ic(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var VH=Up(),jN=wt(),XH=jN.isContent,LN=jN.getPartWithDelimiters,zN=Qn(),YH=zN.throwRawTagShouldBeOnlyTextInParagraph,
QH=zN.getInvalidRawXMLValueException,e7=li(),Ob="rawxml";function t7(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];XH(l)&&
YH({paragraphParts:a,part:t})}return t}var n7=(function(){function e(){qH(this,e),this.name="RawXmlModule",
this.prefix="@"}return ZH(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Ob]]}},{key:"postparse",
value:function(n){
var r=this;return VH.expandToOne(n,{moduleName:Ob,getInner:t7,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(LN(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Ob)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[QH({tag:n.value,value:o,
partDelims:LN(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();BN.exports=function(){return e7(new n7)}});
var KN=Ae((m8e,WN)=>{"use strict";d();function r7(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}WN.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new w(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=r7(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var JN=Ae(
(f8e,HN)=>{"use strict";d();function _c(e){"@babel/helpers - typeof";return _c=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},_c(e)}function o7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function GN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,a7(r.key),r)}}function i7(e,t,n){return t&&GN(e.prototype,t),n&&GN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function a7(e){var t=s7(e,"string");return _c(t)=="symbol"?t:t+""}
function s7(e,t){
if(_c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var u7="expandPair",l7=KN(),Ib=wt(),c7=Ib.getLeft,d7=Ib.getRight,Nb=Ib.pushArray,m7=li(
),
p7=Up(),f7=p7.getExpandToDefault,_b=Qn(),qN=_b.getUnmatchedLoopException,g7=_b.getClosingTagNotMatchOpeningTag,
ZN=_b.getUnbalancedLoopException;function h7(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Pb(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function y7(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(qN(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Pb(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Pb(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Pb(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(g7({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
qN(c))}return{traits:[],errors:n}}function b7(e){var t={},n=[],r=[],o=[];for(Nb(o,e);o.length>0;){
var i=y7(
o);Nb(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=h7(l);if(a+=c,c===1)t[a]=u;else{var m=t[a+1];a===0&&r.push([m,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var w7=(function(){function e(){o7(this,e),this.name="ExpandPairTrait"}return i7(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Nb(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(u7,n,r);u=u.map(function(N){return N||[]}),u=
l7(u);var l=b7(u),c=l.pairs,m=l.errors,p=0,y=null,v=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=f7(n,N,o.expandTags);$.error&&m.push($.error),I=$.value}if(!I||s==="text"){
var F=N[0].offset,z=N[1].offset;return F<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&m.
push(ZN(N,y)),y=N,p=z,[F,z]}var B,M;try{B=c7(n,I,N[0].offset)}catch(j){m.push(j)}try{M=d7(n,I,N[1].offset)}
catch(j){
m.push(j)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&m.push(ZN(N,y)),p=M,y=N,
[B,M]});if(m.length>0)return{postparsed:n,errors:m};var C=0,O,P=n.reduce(function(N,I,$){var F=C<c.length&&
v[C][0]<=$&&$<=v[C][1],z=c[C],B=v[C];if(!F)return N.push(I),N;if(B[0]===$&&(O=[]),z[0].offset!==$&&z[
1].
offset!==$&&O.push(I),B[1]===$){var M=n[z[0].offset];M.subparsed=a(O,{basePart:M}),M.endLindex=z[1].
part.lIndex,delete M.location,delete M.expandTo,N.push(M),C++;for(var j=v[C];j&&j[0]<$;)C++,j=v[C]}
return N},
[]);return{postparsed:P,errors:m}}}])})();HN.exports=function(){return m7(new w7)}});var eI=Ae((h8e,
QN)=>{"use strict";d();function $c(e){"@babel/helpers - typeof";return $c=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$c(e)}function v7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function VN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,x7(r.key),r)}}function k7(e,t,n){return t&&VN(e.prototype,t),n&&VN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function x7(e){var t=T7(e,"string");return $c(t)=="symbol"?t:t+""}
function T7(e,t){
if($c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if($c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var S7=li(),YN=Qn(),E7=YN.getScopeCompilationError,C7=YN.getCorruptCharactersException,
$b=wt(),XN=$b.utf8ToWord,R7=$b.hasCorruptCharacters,D7=$b.removeCorruptCharacters,Jp=mb(),A7=Jp.settingsContentType,
O7=Jp.coreContentType,P7=Jp.appContentType,N7=Jp.customContentType,I7=[A7,O7,P7,N7],_7={docx:"w",
pptx:"a"},$7=(function(){function e(){v7(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return k7(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=_7[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(E7({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(I7.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(m){
return{errors:[m]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=D7(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&R7(c))return{errors:[C7({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):XN(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(XN(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
QN.exports=function(){return S7(new $7)}});var aI=Ae((b8e,iI)=>{"use strict";d();var tI=ON(),F7=FN(),
nI=UN(),rI=JN(),oI=eI();function M7(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[tI,F7,rI,nI,oI],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function L7(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[tI,rI,nI,oI],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}iI.exports={docx:
M7,pptx:L7}});var EI=Ae((v8e,zb)=>{"use strict";d();var j7=["modules"];function sI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function zr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?sI(f(n),!0).forEach(function(r){z7(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):sI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function z7(e,t,n){return(t=hI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function uI(e,t){return K7(e)||W7(e,t)||U7(e,t)||B7()}
function B7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function U7(e,t){
if(e){if(typeof e=="string")return lI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?lI(e,t):void 0}}function lI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function W7(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function K7(
e){
if(w.isArray(e))return e}function ru(e){"@babel/helpers - typeof";return ru=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},ru(e)}function G7(e,t){if(e==null)return{};var n,r,o=q7(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function q7(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function Z7(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function cI(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,hI(r.key),r)}}function H7(e,t,n){return t&&cI(e.prototype,t),n&&cI(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function hI(e){var t=J7(e,"string");return ru(t)=="symbol"?t:t+""}
function J7(e,t){
if(ru(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ru(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var rn=wt(),At=Z1(),V7=At.object({allowUnopenedTag:At.boolean().optional(),
allowUnclosedTag:At.
boolean().optional(),allowUnbalancedLoops:At.boolean().optional(),changeDelimiterPrefix:At.string().
optional().nullable()}),X7=At.object({delimiters:At.object({start:At.string().nullable(),end:At.string(
).
nullable()}).strict().optional(),fileTypeConfig:At.object({}).optional(),paragraphLoop:At.boolean().
optional(),parser:At.function().optional(),errorLogging:At.union([At.boolean(),At.string()]).optional(
),
linebreaks:At.boolean().optional(),nullGetter:At.function().optional(),syntax:V7.optional(),
stripInvalidXMLChars:At.
boolean().optional(),warnFn:At.function().optional()}).strict(),Y7=J1(),yI=Y7.getRelsTypes,bI=Y1(),
wI=bI.
collectContentTypes,vI=bI.getContentTypes,kI=li(),Q7=Up(),eJ=fP(),tJ=kP(),dI=gb(),nJ=_P(),Fb=nJ.getTags,
xI=FP(),xo=Qn(),TI=xo.throwMultiError,rJ=xo.throwResolveBeforeCompile,oJ=xo.throwRenderInvalidTemplate,
iJ=xo.throwRenderTwice,Mc=xo.XTInternalError,aJ=xo.XTTemplateError,sJ=xo.throwFileTypeNotIdentified,
uJ=xo.throwFileTypeNotHandled,Vp=xo.throwApiVersionError;rn.getRelsTypes=yI;rn.traits=Q7;rn.moduleWrapper=
kI;rn.collectContentTypes=wI;rn.getContentTypes=vI;var mI=rn.getDefaults,lJ=rn.str2xml,cJ=rn.xml2str,
jb=rn.concatArrays,pI=rn.uniq,dJ=rn.getDuplicates,mJ=rn.stableSort,Mb=rn.pushArray,fI=rn.utf8ToWord,
pJ=rn.invertMap,fJ="[Content_Types].xml",gJ="_rels/.rels",Br=[3,48,0];function hJ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=dJ(t);if(o.length>0)throw new Mc(
'Detected duplicate module "'.concat(o[0],'"'))}function yJ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function bJ(e){return mJ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Fc(e){var t=[];for(var n in e)t.push(n);for(var r=[
fJ,gJ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function SI(e,t){e.hideDeprecations!==!0&&console.warn(t)}function nu(e,t){if(e.hideDeprecations!==!0)
return SI(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Lb(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!w.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function gI(e){var t=e.compiled;e.errors=jb(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&xI(e.errors,e.options.errorLogging),TI(e.
errors))}function wJ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var oa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=G7(n,j7);if(Z7(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[eJ()],this.xmlDocuments={},arguments.length===0)SI(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),wJ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!w.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return H7(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Vp("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Br[0]&&Vp(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Br,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Br.join("."))}),n[1]>Br[1]&&Vp(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Br,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Br.join("."))}
),
n[1]===Br[1]&&n[2]>Br[2]&&Vp(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Br,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Br.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Mc(
"attachModule() should not be called manually when using the v4 constructor");nu(this,"attachModule");
var r=ru(n);if(r==="function")throw new Mc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Mc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=kI(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Lb(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=X7.
validate(n);if(i.success===!1)throw new S(i.error);nu(this,"setOptions"),this.options={};var a=mI();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=fI(this.delimiters.start)),(o=this.delimiters).end&&(o.end=fI(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(nu(this,"loadZip"),n.loadAsync)throw new Mc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=jb([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Lb(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=tJ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;nu(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||rJ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:dI}),r.mapper=r.modules.reduce(function(c,m){return m.getRenderedMap(c)},{});for(
var a=[],
s=function(){var m=l[u],p=r.mapper[m],y=p.from,v=p.data;a.push(Promise.resolve(v).then(function(C){
var O=r.
compiled[y];return O.filePath=m,O.scopeManager=r.getScopeManager(m,O,C),O.resolveTags(C).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){Mb(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&xI(o,r.options.
errorLogging),TI(o)),jb(c)})})}},{key:"compile",value:function(){if(nu(this,"compile"),this.updateFileTypeConfig(
),
hJ(this.modules),this.modules=bJ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=pI(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=lJ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,m=this.modules;c<m.length;c++){var p=m[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,v=this.templatedFiles;
y<
v.length;y++){var C=v[y];this.zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),gI(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=yI(this.zip);var n=vI(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=wI(r,o,this.zip),this.invertedContentTypes=pJ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&uJ(s),s||sJ(this.zip),yJ(this),Lb(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var m='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(m='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var y=new aJ(m);
throw y.properties={id:p,explanation:m},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&iJ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&oJ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:dI}),this.mapper||(this.mapper=this.modules.reduce(function(z,B){
return B.
getRenderedMap(z)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],m=uI(c,3),p=m[1],y=m[2],v=0,C=this.modules;v<C.length;
v++){
var O=C[v];if(O.preZip){var P=O.preZip(p,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=uI(r[N],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return gI(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=cJ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return nu(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=mI(),a=Mb(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Mb(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=pI(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Fb(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Fb(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Fb(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(zr(zr({compression:"DEFLATE",fileOrder:Fc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(zr(zr({compression:"DEFLATE",fileOrder:Fc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(zr(zr({compression:"DEFLATE",
fileOrder:Fc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(zr(zr({
compression:"DEFLATE",fileOrder:Fc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(zr(zr({compression:"DEFLATE",fileOrder:Fc},n),{},{type:"arraybuffer"}))}}])})();oa.DocUtils=
rn;oa.Errors=Qn();oa.XmlTemplater=gN();oa.FileTypeConfig=aI();oa.XmlMatcher=bb();zb.exports=oa;zb.exports.
default=oa});var CI={};Bf(CI,{Docxtemplater:()=>RI.default});var RI,DI=rd(()=>{"use strict";d();RI=DF(
EI(),1)});var Mee={};Bf(Mee,{acceptRowOrder:()=>gee,answerFix:()=>$ee,applyFixes:()=>Nee,
changeSettings:()=>yee,
checkSheets:()=>HQ,chooseLanguage:()=>bee,closeAndCompute:()=>QQ,closeStage:()=>kee,
collectJudgeFiles:()=>Aee,
computeRanking:()=>iee,computeTop:()=>JQ,createWorkbook:()=>mee,decide:()=>tee,decideResult:()=>Cee,
explainRules:()=>Tee,exportDocuments:()=>see,getState:()=>ree,makeAwardDocuments:()=>YQ,
makeDocuments:()=>aee,
makeJudgeFiles:()=>Dee,makeJudgeTabs:()=>fee,markFindings:()=>Fee,onInstall:()=>qQ,onOpen:()=>GQ,
openRanking:()=>XQ,
openSidebar:()=>ZQ,openTemplate:()=>lee,prepareJudgeTabs:()=>VQ,prepareObjections:()=>Eee,
preparePlenary:()=>See,
preparePlenaryTab:()=>eee,previewFixes:()=>Pee,readDetails:()=>hee,readJudgeFiles:()=>Ree,
readOwnFixes:()=>_ee,
readTemplate:()=>uee,reopenStage:()=>xee,restoreTemplate:()=>dee,showCell:()=>vee,showRanking:()=>wee,
takeList:()=>pee,undoFixes:()=>Iee,uploadTemplate:()=>cee,validateWorkbook:()=>oee,verify:()=>nee,
verifyResult:()=>Oee});
d();d();d();d();function Kf(e){let t=f.values(e).filter(r=>typeof r=="number");return f.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Sw(e,t){return typeof t=="bigint"?t.toString():t}var Wf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Ew(e){return new Wf(e)}function Cw(e){return e==null}function id(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ad(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Rw(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Gf(e){
var t;return(t=Rw(e._zod.def))!=null?t:e._zod.def.shape}function Dw(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return ad(this,t,r),r},enumerable:!0,configurable:!0})}function Aw(e,t,n){t in e?ad(e,t,n):
e[t]=n}function AF(e,t,n,r){let o=Gf(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Dw(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Aw(e,i,r?r(a.value,i):a.value))}}
function OF(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Dw(e,n,(
)=>t[n]):
Aw(e,n,r.value))}}function Ow(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var qf="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function od(e){return typeof e=="object"&&e!==null&&!w.isArray(e)}function sd(e){if(od(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(od(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Zf(e){
return sd(e)?{...e}:w.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof k?new k(e):e}var Pw=new k(
["string","number","symbol"]);function Cu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ru(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function It(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Nw(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Iw={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function _w(
e,t){if(!sd(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Gf(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Ru(e,Ow(e._zod.def,{shape:PF(e,t)}))}function PF(e,t){let n={};return AF(
n,e,Reflect.ownKeys(Gf(e))),OF(n,t),n}function tr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function $w(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function wr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Eu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Hf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function ud(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Zr(e,t,n){var u,l,c,m,p,y,v,C,O,P,N,I,
$,F,z,B,M;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(m=e.schema)==null?void 0:m._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(B=
(z=($=(N=(O=Eu((C=(v=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:v.error)==null?void 0:C.call(v,
e)))!=null?O:Eu(i==null?void 0:i(e)))!=null?N:Eu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:Eu((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:Eu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?B:"Invalid input",s={};for(let j of f.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(s[j]=e[j]);return(M=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var NF=/[\uD800-\uDBFF]/;function Fw(e){let t=e.length;if(!NF.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Mw(e){
return w.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Lw(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):IF(e,n,r.value)}}function bi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Jf(e,t,n){return bi(e,t,n,!1)}function IF(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:bi(this,t,n.bind(
this))},set(r){bi(this,t,r)}})}function _F(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var Uf,
Ro=!1,$F={configurable:!0,get(){Ro=!0}};function Vt(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
Uf!==e._zod){Uf=void 0;return}Uf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,$F);let o=Ro;Ro=!1;try{let i=n(this);return Ro?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ro=Ro||o,i}catch(i){throw delete this[t],Ro=Ro||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function jw(e,t,n,r){let o=_F(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var zw;var Vf={value:void 0,enumerable:!1},Bw="captureStackTrace"in S?
S:null;function FF(e){let t=Bw;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Bw=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function we(e,t,n,r){var p;let o={};function i(
y){
this.def=y,this.constr=m,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,v){if(
y.
_zod){if(y._zod.traits.has(e))return}else{Vf.value=new i(v);try{f.defineProperty(y,"_zod",Vf)}
finally{
Vf.value=void 0}}if(y._zod.traits.add(e),t(y,v),s){let O=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),Lw(I,a))}let C=m.prototype;
for(let O in C)f.prototype.hasOwnProperty.call(C,O)&&(O in y||(y[O]=C[O].bind(y)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function m(y){var P;
let v=r!=null&&r.Parent?FF(c):this;u(v,y);let C=v._zod.deferred;if(C){for(let N of C)N();v._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(v),v}return f.
defineProperty(m,"init",{value:u}),f.defineProperty(m,x.hasInstance,{value:y=>{var v,C;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(C=(v=y==null?void 0:y._zod)==null?void 0:v.traits)==null?void 0:
C.has(e)}}),f.defineProperty(m,"name",{value:e}),m}var Hr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Uw;(Uw=(zw=globalThis).__zod_globalConfig)!=null||
(zw.__zod_globalConfig={});var vi=globalThis.__zod_globalConfig;
function Jr(e){return e&&f.assign(vi,e),vi}d();d();function MF(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Sw,2)),e.
message}function LF(e){this._zod.message=e}var jF={get:MF,set:LF,enumerable:!0,configurable:!0},Yf={
value:void 0,enumerable:!1},Ww=new WeakSet([f.prototype,S.prototype]),Kw=(e,t)=>{e.name="$ZodError",
Yf.value=t,f.defineProperty(e,"issues",Yf),Yf.value=void 0,f.defineProperty(e,"message",jF);let n=f.
getPrototypeOf(e);Ww.has(n)||(Ww.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Kee=we(
"$ZodError",Kw),Du=we("$ZodError",Kw,void 0,{Parent:S});var BF=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Hr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(m=>Zr(m,a,Jr())));throw qf(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Qf=BF(Du),UF=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(m=>Zr(m,a,Jr())));throw qf(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},eg=UF(Du),WF=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Hr;return i.issues.length?Gw(e,i.issues,
o):{success:!0,data:i.value}},tt=WF(Du);function Gw(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Zr(o,n,Jr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var KF=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Gw(e,i.issues,o):{success:!0,data:i.value}},tg=KF(Du);d();d();d();var qw=/^[\s\S]{0,}$/;
var ng=/^-?\d+(?:\.\d+)?$/,Zw=/^(?:true|false)$/i;var Do=we("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var GF=e=>{let t=e.value;return!Cw(t)&&t.length!==void 0},ld={
number:"number",bigint:"bigint",object:"date"},Jw=we("$ZodCheckLessThan",(e,t)=>{Do.init(e,t);let n=ld[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=ld[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Vw=we("$ZodCheckGreaterThan",(e,t)=>{Do.init(e,t);let n=ld[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
ld[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Xw=we(
"$ZodCheckNumberFormat",(e,t)=>{var a;Do.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Iw[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Yw=we("$ZodCheckMaxLength",(e,t)=>{var r;var n;Do.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
GF),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Fw(i):a)<=t.maximum)
return;let u=Mw(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Qw=we("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Do.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),ev=we("$ZodCheckRegex",(e,t)=>{
Qw.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});d();var nv={major:4,minor:6,patch:7};var Lt=we("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=nv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,m)=>{
if(l.memo)return l;let p=tr(l),y;for(let v of c){if(v._zod.def.when){if($w(l)||!v._zod.def.when(l))continue}
else if(p)
continue;let C=l.issues.length,O=v._zod.check(l);if(O instanceof Promise&&(m==null?void 0:m.async)===
!1)throw new Hr;if(y||O instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await O,l.
issues.length!==C&&(ud(l.issues,C,e),p||(p=tr(l,C)))});else{if(l.issues.length===C)continue;ud(l.issues,
C,e),p||(p=tr(l,C))}}return y?y.then(()=>l):l},u=(l,c,m)=>{if(tr(l))return l.aborted=!0,l;let p=s(c,
o,m);if(p instanceof Promise){if(m.async===!1)throw new Hr;return p.then(y=>e._zod.parse(y,m))}
return e.
_zod.parse(p,m)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(y=>u(y,l,c)):u(p,l,c)}let m=e._zod.parse(l,c);if(m instanceof Promise){if(c.async===!1)throw new Hr;
return m.then(p=>s(p,o,c))}return s(m,o,c)}}},{get"~standard"(){return Jf(this,"~standard",HF(this))}
,
set"~standard"(e){bi(this,"~standard",e)}}),cv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Zr(n,t,
Jr()))}:{value:e.value};async function ZF(e,t){let n={async:!0};return cv(await e._zod.run({value:t,
issues:[]},n),n)}function HF(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return cv(r,n)}catch{}return ZF(e,t)},vendor:"zod",version:1}}var dv=we(
"$ZodString",(e,t)=>{var n;Lt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:qw,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var rg=we("$ZodNumber",(e,t)=>{Lt.init(e,t),
e._zod.pattern=ng,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),mv=we("$ZodNumberFormat",(e,t)=>{Xw.init(
e,
t),rg.init(e,t)}),pv=we("$ZodBoolean",(e,t)=>{Lt.init(e,t),e._zod.pattern=Zw,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var fv=we("$ZodUnknown",(e,t)=>{Lt.init(
e,t),e._zod.parse=n=>n});function JF(e,t){let n=Hf(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Hf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,ud(i.issues,c,e),i}}return o(i,a)}}var VF=e=>w.
isArray(e)?e.length:-1;function rv(e,t,n){e.issues.length&&t.issues.push(...wr(n,e.issues)),t.value[
n]=e.value}var gv=we("$ZodArray",(e,t)=>{Lt.init(e,t);let n=vi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!w.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,w(i.length),o):w(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(m=>rv(m,
r,u)));else if(rv(c,r,u),s&&c.issues.length!==0&&tr(c))break}return a.length?Promise.all(a).then(()=>r):
r},JF(e,VF)});function cd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...wr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var XF=[];function YF(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:XF,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=Nw(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function QF(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,m=l.optin,p=l.optout,y=0;
for(let v in t){if(a&&n.issues.length!==y){if(tr(n,y))break;y=n.issues.length}if(u.has(v))continue;
if(v===
"__proto__"){c==="never"&&s.push(v);continue}if(c==="never"){s.push(v);continue}let C=l.run({value:t[
v],
issues:[]},r);C instanceof Promise?e.push(C.then(O=>cd(O,n,v,t,m,p))):cd(C,n,v,t,m,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var hv=we("$ZodObject",(e,t)=>{var l;Lt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let m={...r};return f.defineProperty(
t,"shape",{value:m}),c.raw=m,m};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Ew(()=>YF(t));Vt(e,
"propValues",c=>{let m=c.def.shape,p={};for(let y in m){let v=m[y]._zod;if(v.values){f.prototype.hasOwnProperty.
call(p,y)||ad(p,y,new k);for(let C of v.values)p[y].add(C);v.optin!==void 0&&p[y].add(void 0)}}
return p});
let i=od,a=t.catchall,s,u=vi.memoizer;u==null||u.attach(e),e._zod.parse=(c,m)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},m):{};let y=[],v=s.shape,C=m==null?void 0:m.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(C&&c.issues.length!==O){if(tr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=v[P],I=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:p[P],issues:[]},m);F instanceof
Promise?y.push(F.then(z=>cd(z,c,P,p,I,$))):cd(F,c,P,p,I,$)}return a?QF(y,p,c,m,o.value,e,C===!0):y.length?
Promise.all(y).then(()=>c):c}});function ov(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!tr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Zr(a,r,Jr())))}),t)}var yv=we("$ZodUnion",(e,t)=>{Lt.init(e,t),
Vt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Vt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Vt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>w.from(o._zod.values)))}),Vt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>id(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>ov(s,r,e,o)):ov(a,r,e,o)}});var bv=we("$ZodTuple",(e,t)=>{Lt.init(e,t);let n=t.items,r=vi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!w.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=iv(n,"optin"),l=iv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new w(n.length),m=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let y=0;
y<
n.length;y++){let v=n[y]._zod.run({value:a[y],issues:[]},i);v instanceof Promise?s.push(v.then(C=>{c[
y]=
C})):(c[y]=v,m&&!p&&v.issues.length&&(p=tr(v)))}if(t.rest&&!p){let y=n.length-1,v=a.slice(n.length),
C=o.issues.length;for(let O of v){if(m&&o.issues.length!==C){if(tr(o,C))break;C=o.issues.length}y++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>av(N,o,y))):av(P,
o,y)}}return s.length?Promise.all(s).then(()=>sv(c,o,n,a,l)):sv(c,o,n,a,l)}});function iv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function av(e,t,n){e.issues.length&&t.issues.push(...wr(n,e.issues)),t.value[n]=e.value}
function sv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...wr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var wv=we("$ZodRecord",(e,t)=>{Lt.init(e,t);let n=vi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!sd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let m=t.keyType._zod.
run({value:c,issues:[]},o);if(m instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(m.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:m.issues.
map(v=>Zr(v,o,Jr())),input:c,path:[c],inst:e});continue}let p=m.value;if(p==="__proto__")continue;
let y=t.
valueType._zod.run({value:i[c],issues:[]},o);y instanceof Promise?a.push(y.then(v=>{v.issues.length&&
r.issues.push(...wr(c,v.issues)),r.value[p]=v.value})):(y.issues.length&&r.issues.push(...wr(c,y.issues)),
r.value[p]=y.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&ng.test(l)&&c.issues.length){
let v=t.keyType._zod.run({value:b(
l),issues:[]},o);if(v instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");v.issues.length===0&&(c=v)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(v=>Zr(v,o,Jr())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let y=t.valueType._zod.
run({value:i[l],issues:[]},o);y instanceof Promise?a.push(y.then(v=>{v.issues.length&&r.issues.push(
...wr(l,v.issues)),r.value[p]=v.value})):(y.issues.length&&r.issues.push(...wr(l,y.issues)),r.value[
p]=
y.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var vv=we("$ZodEnum",(e,t)=>{Lt.init(e,t);let n=Kf(t.entries),
r=new k(n);e._zod.values=r,Vt(e,"pattern",o=>{let i=Kf(o.def.entries).filter(a=>Pw.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Cu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),kv=we("$ZodLiteral",(e,t)=>{Lt.init(
e,t);let n=new k(t.values);e._zod.values=n,Vt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Cu(i):i?Cu(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function uv(e,t){return e.value=t.issues.length?void 0:t.value,e}var xv=we(
"$ZodOptional",(e,t)=>{Lt.
init(e,t),Vt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Vt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
Vt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${id(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>uv(n,i)):uv(n,o)}return t.
innerType._zod.run(n,r)}});var Tv=we("$ZodNullable",(e,t)=>{Lt.init(e,t),Vt(e,"optin",n=>n.def.innerType._zod.optin),
Vt(e,"optout",n=>n.def.innerType._zod.optout),Vt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${id(r.source)}|null)$`):void 0}),Vt(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Sv=we(
"$ZodDefault",(e,t)=>{Lt.init(e,t),e._zod.optin="defaulted",Vt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>lv(
i,t)):lv(o,t)}});function lv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}d();function Ev(
e){return e.checks&&(e.checks=[...e.checks]),e}function Cv(e,t){return new e(Ev({type:"string",...It(
t)}))}function Rv(e,t){return new e(Ev({type:"number",checks:[],...It(t)}))}function Dv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...It(t)})}function Av(e,t){return new e(
{type:"boolean",...It(t)})}function Ov(e){return new e({type:"unknown"})}function dd(e,t){return new Jw(
{check:"less_than",...It(t),value:e,inclusive:!0})}function vr(e,t){return new Vw({check:
"greater_than",...It(t),value:e,inclusive:!0})}function og(e,t){return new Yw({check:"max_length",
...It(t),maximum:e})}function Au(e,t){return new ev({check:"string_format",format:"regex",...It(t),
pattern:e})}d();d();var wn=we("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");Lt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){bi(this,"with",e)},parse(e,t){
return Qf(this,e,t,{callee:this.parse})},parseAsync(e,t){return eg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return tt(this,e,t)},safeParseAsync(e,t){return tg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Ru(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),tM=we("ZodMiniString",(e,t)=>{dv.init(e,t),wn.init(e,t)});function G(e){return Cv(tM,e)}var Nv=we(
"ZodMiniNumber",(e,t)=>{rg.init(e,t),wn.init(e,t)});function Tt(e){return Rv(Nv,e)}var nM=we(
"ZodMiniNumberFormat",(e,t)=>{mv.init(e,t),Nv.init(e,t)});function Iv(e){return Dv(nM,e)}var rM=we(
"ZodMiniBoolean",(e,t)=>{pv.init(e,t),wn.init(e,t)});function He(e){return Av(rM,e)}var oM=we(
"ZodMiniUnknown",(e,t)=>{fv.init(e,t),wn.init(e,t)});function _v(){return Ov(oM)}var iM=we(
"ZodMiniArray",(e,t)=>{gv.init(e,t),wn.init(e,t)});function We(e,t){return new iM({type:"array",
element:e,...It(t)})}var aM=we("ZodMiniObject",(e,t)=>{hv.init(e,t),wn.init(e,t),jw(e,"shape",n=>n._zod.def.shape,
!1)});function ne(e,t){
let n={type:"object",shape:e!=null?e:{},...It(t)};return new aM(n)}function $v(e,t){return _w(e,t)}
var sM=we("ZodMiniUnion",(e,t)=>{yv.init(e,t),wn.init(e,t)});function Fv(e,t){return new sM({type:
"union",options:e,...It(t)})}var uM=we("ZodMiniTuple",(e,t)=>{bv.init(e,t),wn.init(e,t)});function Mv(
e,t,n){let r=t instanceof Lt,
o=r?n:t,i=r?t:null;return new uM({type:"tuple",items:e,rest:i,...It(o)})}var Pv=we("ZodMiniRecord",(
e,t)=>{
wv.init(e,t),wn.init(e,t)});function In(e,t,n){return!t||!t._zod?new Pv({type:"record",keyType:G(),
valueType:e,
...It(t)}):new Pv({type:"record",keyType:e,valueType:t,...It(n)})}var lM=we("ZodMiniEnum",(e,t)=>{vv.init(
e,t),wn.init(e,t),e.options=[...e._zod.values]});function _t(e,t){
let n=w.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new lM({type:"enum",entries:n,...It(t)})}
var cM=we("ZodMiniLiteral",(e,t)=>{kv.init(e,t),wn.init(e,t)});function Lv(e,t){return new cM({type:
"literal",values:w.isArray(e)?e:[e],...It(t)})}var dM=we("ZodMiniOptional",(e,t)=>{xv.init(e,t),wn.init(
e,t)});function Ee(e){return new dM({type:"optional",innerType:e})}var mM=we("ZodMiniNullable",(e,t)=>{
Tv.init(e,t),wn.init(e,t)});function ki(e){return new mM({type:"nullable",innerType:e})}var pM=we(
"ZodMiniDefault",(e,t)=>{Sv.init(e,t),wn.init(e,t)});function Me(e,t){return new pM({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Zf(t)}})}d();d();d();d();function jv(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var L=jv(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=jv(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function _e(e,t){let n=L(e);return n!==""&&
(n===L(t.id)||n===L(t.en)||fM(n,t))}var fM=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>L(r)===
e)},md=(e,t)=>e.map(n=>[n,t[n].name]);function sn(e,t){var n;return(n=t.find(([,r])=>_e(e,r)))==null?
void 0:n[0]}var H={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
zv="Penilaian",vn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
ya=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],Ao=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],un=_("BK","BK");var Oe=()=>Session.getEffectiveUser().getEmail(),
Bv=()=>Session.getActiveUserLocale();function pd(){
var o;let e=Oe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>_e(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}d();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var gM=1e4;function Uv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(gM))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{hM(t)}}
function hM(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Xt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),St=()=>Utilities.
getUuid().slice(0,8),nt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");d();d();var Ou={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Wv={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Le(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}d();d();d(
);var Kv=new A;function kr(e){var n;let t=(n=Kv.get(e))!=null?n:yM(e);return Kv.set(e,t),t}function yM(
e){
let t=new h(e.institutions.map(i=>[L(i.name),L(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:L(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new h(e.entries.map(i=>[i.code,{code:J(i.code),
institution:L(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}d();d();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var ae=BigInt(
0),Pe=BigInt(1),Ft=BigInt(2),Pu=BigInt(3),wa=BigInt(5),kn=BigInt(10),lie=BigInt(b.MAX_SAFE_INTEGER),
bM=2e3,Y={s:Pe,n:ae,d:Pe};function Vr(e,t){try{e=BigInt(e)}catch{throw Oo()}return e*t}function nr(e){
return typeof e=="bigint"?e:g.floor(e)}function ot(e,t){if(t===ae)throw ig();let n=f.create(Ne.prototype);
n.s=e<ae?-Pe:Pe,e=e<ae?-e:e;let r=xi(e,t);return n.n=e/r,n.d=t/r,n}var wM=[Ft*Ft,Ft,Ft*Ft,Ft,Ft*Ft,
Ft*
Pu,Ft,Ft*Pu];function ba(e){let t=f.create(null);if(e<=Pe)return t[e]=Pe,t;let n=r=>{t[r]=(t[r]||ae)+
Pe};for(;e%Ft===ae;)n(Ft),e/=Ft;for(;e%Pu===ae;)n(Pu),e/=Pu;for(;e%wa===ae;)n(wa),e/=wa;for(let r=0,
o=Ft+wa;o*o<=e;){for(;e%o===ae;)n(o),e/=o;o+=wM[r],r=r+1&7}return e>Pe&&n(e),t}var $t=function(e,t){
let n=ae,r=Pe,o=Pe;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Oo();
if(e%
1!==0)throw Gv();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Oo();if(t%1!==0)throw Gv(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Oo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Oo();if(e<0&&(o=-Pe,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let m=(a+u)/(s+l);if(e===m){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>m?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=ae,s=ae,u=ae,l=Pe,c=Pe,m=e.replace(/_/g,"").match(/\d+|./g);if(m===null)throw Oo();if(m[i]===
"-"?(o=-Pe,i++):m[i]==="+"&&i++,m.length===i+1?s=Vr(m[i++],o):m[i+1]==="."||m[i]==="."?(m[i]!=="."&&
(a=Vr(m[i++],o)),i++,(i+1===m.length||m[i+1]==="("&&m[i+3]===")"||m[i+1]==="'"&&m[i+3]==="'")&&(s=Vr(
m[i],o),l=kn**BigInt(m[i].length),i++),(m[i]==="("&&m[i+2]===")"||m[i]==="'"&&m[i+2]==="'")&&(u=Vr(m[
i+
1],o),c=kn**BigInt(m[i+1].length)-Pe,i+=3)):m[i+1]==="/"||m[i+1]===":"?(s=Vr(m[i],o),l=Vr(m[i+2],Pe),
i+=3):m[i+3]==="/"&&m[i+1]===" "&&(a=Vr(m[i],o),s=Vr(m[i+2],o),l=Vr(m[i+4],Pe),i+=5),m.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Oo()}else if(typeof e=="bigint")n=e,o=e,r=Pe;else throw Oo();if(r===ae)throw ig(
);
Y.s=o<ae?-Pe:Pe,Y.n=n<ae?-n:n,Y.d=r<ae?-r:r};function vM(e,t,n){let r=Pe;for(;t>ae;e=e*e%n,t>>=Pe)t&
Pe&&(r=r*e%n);return r}function kM(e,t){for(;t%Ft===ae;t/=Ft);for(;t%wa===ae;t/=wa);if(t===Pe)return ae;
let n=kn%t,r=1;for(;n!==Pe;r++)if(n=n*kn%t,r>bM)return ae;return BigInt(r)}function xM(e,t,n){let r=Pe,
o=vM(kn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*kn%t,o=o*kn%t}return 0}function xi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ne(e,t){if(
$t(
e,t),this instanceof Ne)e=xi(Y.d,Y.n),this.s=Y.s,this.n=Y.n/e,this.d=Y.d/e;else return ot(Y.s*Y.n,Y.
d)}var ig=function(){return new S("Division by Zero")},Oo=function(){return new S("Invalid argument")}
,
Gv=function(){return new S("Parameters must be integer")};Ne.prototype={s:Pe,n:ae,d:Pe,abs:function(
){
return ot(this.n,this.d)},neg:function(){return ot(-this.s*this.n,this.d)},add:function(e,t){return $t(
e,t),ot(this.s*this.n*Y.d+Y.s*this.d*Y.n,this.d*Y.d)},sub:function(e,t){return $t(e,t),ot(this.s*this.
n*Y.d-Y.s*this.d*Y.n,this.d*Y.d)},mul:function(e,t){return $t(e,t),ot(this.s*Y.s*this.n*Y.n,this.d*Y.
d)},div:function(e,t){return $t(e,t),ot(this.s*Y.s*this.n*Y.d,this.d*Y.n)},clone:function(){return ot(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ot(this.s*this.n%this.d,Pe);if($t(e,t),
ae===Y.n*this.d)throw ig();return ot(this.s*(Y.d*this.n)%(Y.n*this.d),Y.d*this.d)},gcd:function(e,t){
return $t(e,t),ot(xi(Y.n,this.n)*xi(Y.d,this.d),Y.d*this.d)},lcm:function(e,t){return $t(e,t),Y.n===
ae&&this.n===ae?ot(ae,Pe):ot(Y.n*this.n,xi(Y.n,this.n)*xi(Y.d,this.d))},inverse:function(){return ot(
this.s*this.d,this.n)},pow:function(e,t){if($t(e,t),Y.d===Pe)return Y.s<ae?ot((this.s*this.d)**Y.n,
this.
n**Y.n):ot((this.s*this.n)**Y.n,this.d**Y.n);if(this.s<ae)return null;let n=ba(this.n),r=ba(this.d),
o=Pe,i=Pe;for(let a in n)if(a!=="1"){if(a==="0"){o=ae;break}if(n[a]*=Y.n,n[a]%Y.d===ae)n[a]/=Y.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Y.n,r[a]%Y.d===ae)r[a]/=Y.d;else return null;
i*=BigInt(a)**r[a]}return Y.s<ae?ot(i,o):ot(o,i)},log:function(e,t){if($t(e,t),this.s<=ae||Y.s<=ae)return null;
let n=f.create(null),r=ba(Y.n),o=ba(Y.d),i=ba(this.n),a=ba(this.d);for(let l in o)r[l]=(r[l]||ae)-o[
l];
for(let l in a)i[l]=(i[l]||ae)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||ae,m=i[l]||ae;if(c===ae){if(m!==ae)return null;
continue}
let p=m,y=c,v=xi(p,y);if(p/=v,y/=v,s===null&&u===null)s=p,u=y;else if(p*u!==s*y)return null}return s!==
null&&u!==null?ot(s,u):null},equals:function(e,t){return $t(e,t),this.s*this.n*Y.d===Y.s*Y.n*this.d}
,
lt:function(e,t){return $t(e,t),this.s*this.n*Y.d<Y.s*Y.n*this.d},lte:function(e,t){return $t(e,t),
this.
s*this.n*Y.d<=Y.s*Y.n*this.d},gt:function(e,t){return $t(e,t),this.s*this.n*Y.d>Y.s*Y.n*this.d},gte:
function(e,t){
return $t(e,t),this.s*this.n*Y.d>=Y.s*Y.n*this.d},compare:function(e,t){$t(e,t);let n=this.s*this.n*
Y.d-Y.s*Y.n*this.d;return(ae<n)-(n<ae)},ceil:function(e){return e=kn**BigInt(e||0),ot(nr(this.s*e*this.
n/this.d)+(e*this.n%this.d>ae&&this.s>=ae?Pe:ae),e)},floor:function(e){return e=kn**BigInt(e||0),ot(
nr(this.s*e*this.n/this.d)-(e*this.n%this.d>ae&&this.s<ae?Pe:ae),e)},round:function(e){return e=kn**
BigInt(e||0),ot(nr(this.s*e*this.n/this.d)+this.s*((this.s>=ae?Pe:ae)+Ft*(e*this.n%this.d)>this.d?Pe:
ae),e)},roundTo:function(e,t){$t(e,t);let n=this.n*Y.d,r=this.d*Y.n,o=n%r,i=nr(n/r);return o+o>=r&&i++,
ot(this.s*i*Y.n,Y.d)},divisible:function(e,t){return $t(e,t),Y.n===ae?!1:this.n*Y.d%(Y.n*this.d)===ae}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=kM(t,n),o=xM(t,n,r),i=this.s<ae?"-":"";if(i+=nr(t/n),t%=n,t*=kn,t&&(i+="."),r){for(let a=o;a--;)i+=
nr(t/n),t%=n,t*=kn;i+="(";for(let a=r;a--;)i+=nr(t/n),t%=n,t*=kn;i+=")"}else for(let a=e;t&&a--;)i+=
nr(t/n),t%=n,t*=kn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<ae?"-":"";if(n===
Pe)r+=t;else{let o=nr(t/n);e&&o>ae&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<ae?"-":"";if(n===Pe)r+=t;else{let o=nr(t/n);e&&o>ae&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(nr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ot(r[o-1],Pe);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};d();var Nu=BigInt(10),Iu=BigInt(
0),sg=BigInt(1),va=BigInt(2),ag=1e4,TM=1e15;function ug(e,t){let n=e/t;return e<
Iu&&n*t!==e?n-sg:n}function SM(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*Nu**BigInt(a);let s=Nu**BigInt(-a);return ug(i*va+s,s*va)}
function _u(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*ag);return g.abs(
t)<TM&&t/ag===e?BigInt(t):SM(e)}function jt(e){return new Ne(_u(e),BigInt(ag))}function zt({s:e,n:t,
d:n},r){return ug(va*e*t*Nu**BigInt(r)+n,va*n)}function rr(e,t){return new Ne(zt(e,t),Nu**BigInt(t))}
function lg(e,t,n){let r=Nu**BigInt(n);return new Ne(ug(va*e*r+t,va*t),r)}function or(e,t){let n=zt(
e,t),r=T(n<Iu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Iu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Bt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Yt(
e){
let t=Iu,n=sg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ne(t,n*BigInt(e.length))}
function ka(e){let t=[...e].sort(Bt),n=t.length>>1;return t.length%2===1?t[n]:Yt([t[n-1],t[n]])}
function xa(e){
let t=sg;for(let{d:n}of e)t%n!==Iu&&(t=new Ne(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function fd(e){let t=new Ne(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var gd=BigInt(0),EM=BigInt(100),CM=BigInt(
1e4),RM=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function hd(e){if(!RM(e))return null;let t=e.map(l=>_u(l.weight)),n=e.map(l=>_u(l.
max)),r=t.reduce((l,c)=>l+c,gd);if(r<=gd||n.some(l=>l<=gd))return null;let o=n.reduce((l,c)=>new Ne(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>EM*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let m=_u(l),p={parts:m,exact:new Ne(m,CM)};return s.set(l,p),p};return l=>{let c=gd,m=l.map((p,y)=>{
let v=u(p);return c+=i[y]*v.parts,v.exact});return{score:new Ne(c,a),marks:m}}}function DM(e,t){let n=Le(
e,t),r=hd(n),o=e.settings.conflicts==="exclude"?kr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:m}of n){let p=s.marks.get(m);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&b.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function AM(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function qv(e,t,n,r){let o=DM(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let m=a.find(p=>p.judge===c.code);return m?[{judge:c,rows:AM(m)}]:[]}),u=new h,l=[];for(
let c of r){
let m=new h;for(let{judge:p,rows:y}of s){let v=y.get(c.code),C=v?o(p,c,v):null;C!==null&&("reading"in
C?m.set(p.code,C.reading):l.push({entry:c.code,judge:p.code,reason:C.leftOut}))}u.set(c.code,m)}
return{
stage:t,criteria:Le(e,t),entries:r,judges:i,readings:u,leftOut:l}}d();d();function yd(e){let t=new h;
for(let{category:n}of e){let r=L(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(L(n.category)))!=null?r:null}}d();function Ta(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}d();d();d();d();d();function Po(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}d();d();var ln=BigInt(0),$u=BigInt(1);function Hv(e,t){let[n,r]=[e,t];for(;r!==ln;)[n,r]=[r,
n%r];return n}
var Zv=BigInt(1)<<BigInt(64);function bd(e,t){let n=e/t,r=(e-n*t)*Zv/t;return b(n)+b(r)/b(Zv)}
function Jv(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=$u;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let m=a+1;m<=n;m+=1)l[m]=(l[m]*u-c*s[m])/o}o=u}let i=t.map(()=>ln);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function OM(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==ln&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function PM(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Vv(t)}var Vv=e=>w.from(
e).reduce((t,n)=>t/Hv(t,n)*n,$u);function Sa(e){var v,C,O,P,N;let t=PM(e),n=new k;for(let{code:I}of e.
entries)for(let $ of(C=(v=e.readings.get(I))==null?void 0:v.keys())!=null?C:[])n.add($);let r=w.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,a=new h,s=ln,u=0;for(let{code:I}of e.entries){let $=w.
from((O=e.readings.get(I))!=null?O:[],([M,{score:j}])=>({judge:o.get(M),value:j.s*j.n*(t/j.d)})).sort(
(M,j)=>M.judge-j.judge);if($.length===0)continue;let F=$.map(({judge:M})=>M).join(),z=(P=i.get(F))!=
null?P:{judges:$.map(({judge:M})=>M),entries:[],sums:$.map(()=>ln)};i.set(F,z);let B=ln;for(let[M,{
value:j}]of $.
entries())z.sums[M]=z.sums[M]+j,B+=j,s+=j*j;z.entries.push({code:I,total:B}),a.set($.length,((N=a.get(
$.length))!=null?N:ln)+B*B),u+=$.length-1}let l=Vv(w.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>ln)),
m=r.map(()=>ln);for(let{judges:I,entries:$,sums:F}of i.values()){let z=l/BigInt(I.length),B=z*BigInt(
$.length),M=z*F.reduce((j,Z)=>j+Z,ln);for(let[j,Z]of I.entries()){let K=c[Z];for(let q of I)K[q]=K[q]-
B;K[Z]=K[Z]+l*BigInt($.length),m[Z]=m[Z]+l*F[j]-M}}let p=w.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
ln),y=l*s-p;return{judges:r,blocks:w.from(i.values()),unit:t,multiple:l,matrix:c,right:m,squares:y,
freedom:u,
...OM(c)}}d();d();function NM(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[y,v]=[p[n],p[r]];p[n]=s*y-u*v,p[r]=u*y+s*v};
for(let p of e)l(p);let[c,m]=[e[n],e[r]];for(let p of e.keys()){let[y,v]=[c[p],m[p]];c[p]=s*y-u*v,m[
p]=
u*y+s*v}c[r]=0,m[n]=0;for(let p of t)l(p)}function Xv(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=w.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,m,p)=>a(l,p)?c+m**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))NM(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Yv=.01,Fu=1e4,Qv=20,IM=60;function wd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Xv(e.map(m=>m.map(p=>bd(p,r)))).slice(a),u=t.map(m=>bd(m,n*r)),l=s.map(m=>({...m,right:m.vector.
reduce((p,y,v)=>p+y*u[v],0)})),c=l.reduce((m,p)=>m+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,bd(o,n*n*r)-c),freedom:i}}var vd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function ek(e,t){let{axes:n,freedom:r}=e,o=vd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function kd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(vd(e,
Fu)===0)return Fu;let o=Qv*g.log10(Fu/Yv),i=m=>Yv*10**(g.min(g.max(m,0),o)/Qv),a=0,s=b.POSITIVE_INFINITY;
for(let m=0;m<=o;m+=1){let{value:p}=ek(e,i(m));p<s&&([a,s]=[m,p])}let u=m=>ek(e,10**m).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let m=0;m<IM;m+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var xd=9,cg=9;function _M(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=kd(wd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(cg));return{value:
r,
origin:r>=Fu?"no-judge-effect":"estimated"}}function $M(e){let[t="0",n="0"]=e.toExponential(cg-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(cg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new Ne(r,
i):new Ne(r*i);return{over:a,under:s}}function FM({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=$M(o),s=i===ln,u=e.map((c,m)=>c.map((p,y)=>s?r[m]===r[y]?p+n:p:m===y?a*p+i*n:a*p)),l=s?$u:a;
return Jv(u,t.map(c=>l*c))}function MM(e,t){let n=Sa(e),r=_M(n,t),{numerators:o,denominator:i}=FM(n,
r.value),a=i*n.unit,s=Po(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let m=l.reduce((y,v)=>y+o[v],
ln),p=BigInt(l.length);return c.map(({code:y,total:v})=>[y,s?new Ne(v,n.unit*p):lg(v*i-m,a*p,xd)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,lg(o[c],a,xd)])),scores:new h(u)}}var tk=new A;
function Ti(e,t){var o,i;let n=(o=tk.get(e))!=null?o:new h;tk.set(e,n);let r=(i=n.get(t))!=null?i:MM(
e,t);return n.set(t,r),r}d();d();var Mu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Td=e=>[...e].sort((t,n)=>Bt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function No(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=Mu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Lu={
better:"higher",unit:"points",precision:null,scores:e=>No(e,t=>Yt(t.map(({score:n})=>n)))};var nk={
better:"higher",unit:"points",precision:xd,exactOn:Po,scores:(e,t)=>Po(e)?Lu.scores(e,t):Ti(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Lu.scores(e,t),r=Po(e)?null:Ti(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};d();var rk={better:"higher",unit:"points",precision:null,scores:e=>No(e,t=>ka(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Td(Mu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};d();d();var Sd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Ed(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function LM(e){
let{units:t}=xa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Ne(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var ok=e=>Ed(Sd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:LM(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ik={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...ok(e)].map(([t,n])=>[t,Yt(n.map(({rank:r})=>r))])),working:e=>{let t=ok(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};d();var ju=3;function ak(e){
if(e.length<ju)return{kept:e,dropped:null};let t=s=>u=>Bt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Td(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var sk={better:"higher",unit:"points",
precision:null,
scores:e=>No(e,t=>Yt(ak(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:ak(Mu(e,t)).dropped}}]};d();var Si=BigInt(0),dg=BigInt(10),jM=30,Ea=dg**BigInt(jM),zM=20,lk=12;
function BM(e){if(e<=Si)return Si;
let t=dg**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function UM(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=xa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,v)=>y+v,Si),u=r.map(y=>i*y-s),l=u.reduce((y,v)=>y+v*v,Si),c=BM(a*l*Ea*Ea),
m=l===Si,p={judge:e,entries:t.length,mean:new Ne(s,i*o),sd:m?new Ne(0):rr(new Ne(c,Ea*a*i*o),lk)};
return n.
map((y,v)=>({...p,score:y,z:m?Si:u[v]*c/l}))}var uk=e=>Ed(Sd(e).map(t=>({entries:t.entries,values:UM(
t)})));function WM(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Si);return rr(new Ne(BigInt(
50)*
Ea*t+dg*n,Ea*t),zM)}var KM=e=>rr(new Ne(e,Ea),lk),ck={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...uk(e)].map(([t,n])=>[t,WM(n)])),working:e=>{let t=uk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:KM(i.z)}))}}]}}};var zu={
mean:Lu,trimmed:sk,median:rk,"rank-sum":ik,"z-score":ck,adjusted:nk};var jn=e=>zu[e],zn=e=>zu[e].unit;
d();function Xr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Cd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Xr(e,t))!=
null?n:e.settings.top}d();function Rd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Bu(e,t,n){
return n==="higher"?Bt(t,
e):Bt(e,t)}function dk(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function mg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return mg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return dk(
s,(u,l)=>Bu(u.value,l.value,n.better)).flatMap(u=>mg(u.map(({contender:l})=>l),r))}function mk(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:zt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=dk(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>mg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(m=>{var y;let p=(y=m.steps[m.steps.length-
1])!=null?y:null;return{...m,rank:c,decidedBy:l.length>1?"shared":p}})})}d();d();d();function GM(e){
return e.map((t,n)=>({criterion:t,index:n,weight:jt(t.weight)})).sort((t,n)=>Bt(n.weight,
t.weight))}function qM(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Yt(i)]]:[]}))}}var pk={metrics:({panel:e})=>GM(e.criteria).
map(({criterion:t,index:n})=>qM(e,t,n))};d();function ZM(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=xa(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function fk(e,t){let n=e.judges.map((
{
code:r})=>ZM(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function gk(e,t){let n=fk(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function HM(e,t){let n=fk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new Ne(r[
i])]))}
var hk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>HM(e,t.map(({code:n})=>n))}]}
;d();var yk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>No({...e,entries:t},n=>ka(
n.map(
({score:r})=>r)))}]};d();var bk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:jn(t.method).better,values:()=>n}
]}};d();var wk={metrics:()=>[]};var vk={criteria:pk,median:yk,majority:hk,previous:bk,shared:wk};
function kk(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>vk[r].metrics(t))}d(
);function JM(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ne(1):jt((r=n.
weight)!=null?r:0)}}function Uu(e,t,n){let r=JM(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...m})=>{let p=c.get(i);return p?[{...m,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ne(1),score:a}]}}function Dd(e,t,n,r){
let o=Uu(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=fd(o(i,a)))!=null?s:a]}))}d();d();d();
function ir(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ca({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var xk=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Ca(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ta(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};d();function VM(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=L(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Tk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ca(e,"institution-full",r=>VM(r,n))};d();var Sk=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=jt(t.passingScore),
i=a=>Bu(r(a.score),o,n)<=0;return Ca(e,"below-passing-score",a=>a.filter(i))};d();var Ek=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
v;let a=ir(i.contenders),s=a.filter(({place:C})=>C<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(v=a[s.length])==null?void 0:v.place,m=r?a.filter(({place:
C})=>C===
c):[],p=(C,O)=>C.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(m,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var XM=[Sk,xk,Tk,Ek];function YM({contenders:e}){var r;let t=ir(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Ad(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=XM.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(YM))}}d();
var QM=5;function Ck({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,m;
return{
code:l,judges:(m=(c=n.get(l))==null?void 0:c.size)!=null?m:0}}).filter(({judges:l})=>l>0&&l<QM);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<ju),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}d();d();var xn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Rk=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function pg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Od({standings:e}){return e.map(t=>({standing:t,rank:xn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Dk=(e,t)=>e.every(n=>t.has(n));function Ak(e,t,n,r){let o=new h(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=pg(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
m=(v,C=[])=>{let O=v==="below-passing-score"||v==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:v,others:C,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:O,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return m("not-ranked");let p=i.filter(v=>v.
rank===u&&!n.has(v.entry.code));return p.length>0?m("taken",p.map(v=>v.entry.code)):i.filter(v=>v.rank<
u).length!==u-1?m("gap"):r.get(s)==="below-passing-score"?m("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?m("outdated"):[]})}d();function eL(e,{place:t,holders:n}){return w.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Pd(e,t){let n=eL(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}d();
function tL({contenders:e},t){let n=ir(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function nL({contenders:e},t){let n=ir(e);return[...new k(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Pd(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Ok(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new k;return[...a.flatMap(c=>tL(s,c)),...nL(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
d();function Pk(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Nk(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,rr(i,t)]))}function rL(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Bu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Rd(a,s,t):null})}function oL(e,t){
return new h([...Ta(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:ir(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var iL={category:null,categoryRank:null};function Ei(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=Xr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=jn(o.method),{better:m}=c,p=Nk(c.scores(t,o),c,[t]),y=o.carryOver?Nk(Dd(
e,a,n,p),c,[...n.map(j=>j.panel),t]):p,v=t.entries.flatMap(j=>{let Z=y.get(j.code);return Z?[{entry:
j,
score:Z}]:[]}),C=kk(o.tieBreaks,{panel:t,previous:n}),O=mk(v,C,o.decimals,m),P=j=>rr(j,o.decimals),N=yd(
e.entries),I=Rk(a,r),$=Ad(pg(O,I),{settings:o,places:s,last:u,better:m,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?oL(O,N):null,z=rL(O,m),B=O.map((j,Z)=>{var Q,ke,ye,re,Ie,de;let{code:K}=j.entry,
q=(Q=$.places.get(K))!=null?Q:null,ee=I.get(K);return{...j,stageScore:p.get(K),judgeScores:new h([
...(ke=
t.readings.get(K))!=null?ke:[]].map(([an,be])=>[an,be.score])),margin:(ye=z[Z])!=null?ye:null,
advances:q!==
null,place:q,title:Pk(a,s,(re=q==null?void 0:q.place)!=null?re:null),prize:u&&q!==null?Pd(o.prizes,q):
null,...(Ie=F==null?void 0:F.get(K))!=null?Ie:iL,cutNote:(de=$.notes.get(K))!=null?de:null,vacated:
null,
...ee===void 0?{}:{decision:ee}}}),M=u?Ok(a,$.races,s,o.prizes):[];return{...l,standings:B,findings:
[
...Ck(t,o),...M.filter(({params:j})=>j.prize||!Dk(j.entries,I)),...Ak(a,O,I,$.notes)]}}d();function Io(
e,t){let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
d();var Ik=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function _k(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function $k(e,t,n){let r=Ik(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,gone:_k(t,i,
null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}
function Fk(e,t){let n=Ik(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||
i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&a<=o.place.
place)return o;let s=_k(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{from:a,gone:s}
}});
return{...e,standings:r}}function Mk(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(
o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Lk(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Ei(e,qv(e,t,i,N),I,o),s=Io(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Mk(i),m=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(m.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),y=new k(e.stages.slice(r.length+1).map(N=>N.name)),v=Mk(n.filter(N=>y.has(N.stage))),
C=m.filter(N=>v.has(N.code)),O=C.length===0?u:$k(u,p(C),v),P=p(m);return{...Fk(O,P),whole:P}}d();d();
var aL=2;function jk(e,t){var l;if(Po(e))return new k;let n=Sa(e),r=wd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=kd(r,n.judges.length))!=null?l:1,s=vd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let m=0,p=0;for(let{value:v,vector:C,right:O}of o){let P=c.reduce((N,I)=>N+C[I],0)/c.length;m+=P*O/(
v+
a),p+=s*P**2/(v+a)}let y=g.sqrt(s/c.length);return g.abs(m)>=g.max(t,y)&&g.abs(m)>aL*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:m})=>m)))}function zk(e,t){let n=w.from(e,([o,i])=>({entry:o,
units:zt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Bk(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||jn(r).unit!=="points")return[];let u=jk(n,.5/10**a);if(u.
size===0)return[];let l=Ti(n,"auto").scores,c=zk(new h(o.map(({entry:y,score:v})=>[y.code,v])),a),m=zk(
s?Dd(e,t,i,l):l,a),p=n.entries.filter(({code:y})=>u.has(y)).map(({code:y})=>({entry:y,places:g.abs(c.
get(y)-m.get(y))})).sort((y,v)=>v.places-y.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:p}}]}d();d();d();d();d();function xr(e){let t=g.floor(
e/26);return(t>0?xr(t-1):"")+T.fromCharCode(65+e%26)}function $e(e,t,n=1,r=1){
let o=`${xr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${xr(t+r-1)}${e+n}`}var Uk=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function _o(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=Uk(t);u<=Uk(r);u++)i.push({row:s,
column:u});
return i}var Wk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new h;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return w.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:$e(s,r),params:u}]})}};d();var Kk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let a=L(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return w.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:$e(s.row,r),params:u}]})}};d();d();
d();function Gk(e,t,n){var y,v;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let O=(v=(y=e.marks.get(C))==
null?void 0:y.kind)!=null?v:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,m=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:m,complete:p,unreadable:a,repeated:c}}d();d();d();d();function Wu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var sL=864e5,uL=R.UTC(1899,11,30);function lL(e,t){
return g.round(e*100+t)/100}function qk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Wu(
[b(P)],n,r):null}let m=g.round((R.UTC(i,a-1,s)-uL)/sL);if(m<0)return null;let p=m+(u*3600+l*60+c)/86400,
y=g.round(p*100)/100,v=m>0&&g.abs(p-y)*86400<1,C=c===0;return Wu([...v?[y]:[],...C?[lL(m*24+u,l)]:[]],
n,r)}d();var cL=/^\d+$/,dL=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,mL=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,pL=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
fL=/^\d*[.,]\d+$/;function gL(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function hL(e){let t=[];return cL.test(e)&&
t.push(b(e)),dL.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),mL.test(e)&&t.push(b(e.replace(
/,/g,""))),pL.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),fL.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function Nd(e,t,n){let r=/^([+-]?)(.*)$/.exec(gL(e));if(r===null)return null;
let o=hL(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Wu(o,t,n)}var yL=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Id(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:qk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
yL.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Nd(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Zk(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&bL(n,i,{line:r,criterion:o,at:i.
at})}return n}function bL(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.held)!=null?o:t.raw;e.unreadable.
push({...n,held:i,reading:Id(t.raw,r)})}}d();function wL(e,t){if(e.kind==="score")return!0;if(e.kind!=="unreadable")return!1;
let{kind:n}=Id(e.raw,
t);return n==="text-number"||n==="date"}function vL(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||wL(
o,r)})}function Hk(e,t){return e.rows.filter(n=>vL(n,t))}function Ku({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function _d({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function kL(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function xL({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of kL(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Gk(c,t,l)))}return i}function Jk(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=xL(e),u=w.from(s.values()).flat(),l=r===null?[]:Hk(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var m;return!((m=r==null?void 0:r.
columns.get(c))!=null&&m.length)}),lines:s,strays:l,marks:Zk(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}d();function Yr(e){return e.competition.settings.missing==="assigned"}function Ra(e){
return e.provisional||
Yr(e)?"warning":"error"}function $d(e){return e.provisional?"warning":"error"}function TL(e,t){var r;
return Ku(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Vk={
scope:"stage",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Yr(e)?!t.some(
o=>TL(o,r)):t.every(o=>Ku(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",severity:$d(e),
params:{entry:r,name:o}}))}};d();d();function Da(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var Xk={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>w.from(
o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return Da(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};d();d();function SL({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new h;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let m=[];for(let v of n){let C=c.row.marks.get(v);m.push(C.kind==="score"?C.value:0)}let p={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:m};s.push(p);let y=r.get(u);y?y.push(p):r.set(u,[p])}return s}),
byEntry:w.
from(r.values())}}var Yk=new A;function Qk(e){var n;let t=(n=Yk.get(e))!=null?n:SL(e);return Yk.set(
e,t),t}var ar=e=>Qk(e).byDesk,Aa=e=>Qk(e).byEntry;var EL=1e-4;function CL(e){var r;let t=new h;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:w.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var RL=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),e0={scope:
"stage",find:e=>{if(!ar(e).some(RL))return[];let t=ar(e).map(o=>({rows:o,...CL(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>EL)return[];let{judge:u,
tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:"warning",tab:
l,
params:c}]})}};d();var t0={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o}
)=>w.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Da(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;d();d();function Fd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var n0=e=>g.round(e*100)/100,r0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Aa(e).flatMap(o=>{let i=o.map(({marks:m})=>Fd(m,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:n0(a),high:n0(s),limit:r}}]})}};d();d();function Gu(e,
t){var i;let n=new h,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return w.from(o.values())}
var DL=1e-6,AL=.9,OL=.5;function i0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function PL(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=i0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var o0=({same:e,marks:t})=>t===0?0:e/t;function NL(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
i0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function IL(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function _L(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return Gu(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(m=>o.includes(m.one.desk.judge.code)),a=m=>i.reduce((p,
y)=>p+
y[m],0),s=(c=e.find(({judge:m})=>m.code===o[o.length-1]))==null?void 0:c.tab,u=g.max(...i.map(m=>m.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var a0={scope:"stage",find:e=>{let t=PL(Aa(e),e.desks.length),n=t.filter(
u=>o0(u)>=AL);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=g.max(0,...r.map(o0)),i=new h(
ar(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,NL(u)]})),a=({desk:u})=>{let{same:l,marks:c}
=i.
get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:m})=>{let p=g.max(o,a(u),a(l));
return IL(
c/m,p,OL*m)<=DL});return _L(e,s)}};d();d();function s0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));
if(o!==void 0)return{judge:r,entry:o}}
return null}function u0(e,t,n){var y,v,C,O;let r=new h;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new h(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,m]=[(v=l[0])!=null?v:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of m){
let I=(C=s0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?C:s0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},m=m.filter($=>$!==N),P=!0;break}}}
return p}var l0={scope:"stage",find:({check:e,desks:t})=>{let{method:n,severityCorrection:r}=e.competition.settings;
if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:l})=>[l,t.filter(c=>{
var m;
return(m=c.lines.get(l))==null?void 0:m.some(p=>p.complete&&!p.excluded)}).map(c=>c.judge.code)])),i=Gu(
t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(l=>[l.judge.code,l])),s=u0(
i,o,(l,c)=>!Ku(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":"warning",
params:{
groups:i,joins:s}}]}};d();var c0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,sheet:r,
lines:o})=>w.from(o).flatMap(
([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].map(m=>m.row.
row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(c=r==null?
void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};d();function $L(e){return e.sheet===null||
!e.touched||_d(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var d0={scope:"stage",find:({check:e,desks:t})=>Yr(e)?[]:t.flatMap(n=>{let r=$L(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:$d(
e),tab:n.tab,params:o}]})};d();d();d();var FL=6,ML=14;function LL(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=w.
from({length:t.length+1},(c,m)=>m);for(let c=1;c<=e.length;c+=1){let m=[c];for(let p=1;p<=t.length;p+=
1){let y=e[c-1]===t[p-1],v=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];m[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=m[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(y?0:1),v?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,m]}
return(l=o[t.length])!=null?l:n+1}var m0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function jL(e,t){let[n,r]=[m0(e),m0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Ci(e,t){let[n,r]=[L(e),L(t)],o=g.min(n.length,r.length);if(n===r||
o<FL||jL(e,t))return!1;let i=o<ML?1:2;return LL(n,r,i)<=i}var p0=(e,t)=>t===""?[]:e.filter(n=>L(n.name)===L(
t));function Md(e,t,n){var a;let[r,o]=p0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>L(s.name)===L(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function f0({row:e,entry:t},n){return!Ci(e.name,t.name)||p0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Ci(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var g0=(e,t)=>e.length>=8&&
t.startsWith(e);function zL({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[L(e.name),L(t.name)];return n!==""&&n!==r&&!g0(n,r)&&!g0(r,n)}
function BL({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=w.
from(t.lines.values()).flat(),r=n.filter(zL);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>L(i)));return r.filter(
({row:i})=>o.has(L(i.name)))}var h0={scope:"stage",find:e=>e.desks.flatMap(t=>BL(e,t).map(n=>{var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...f0(n,e.check.competition.entries),params:a}}))};d();var y0={scope:
"stage",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(r=>{
var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.sheet)==
null?void 0:o.codeColumn)!=null?i:0},...Md(r,n,e.competition.entries),params:{judge:n.judge.code,
entry:r.
code}}}))};d();function UL(e,t,n){let{tab:r,sheet:o,strays:i}=e;return _d(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
m,p;let s=(p=(m=o==null?void 0:
o.codeColumn)!=null?m:(c=Da(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Md(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var b0={
scope:"stage",find:({check:e,desks:t})=>t.flatMap(n=>UL(n,e.criteria,e.competition.entries))};d();
var w0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};d();var v0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))})};d();d(
);var WL=/^(\d+)(?:[.,](\d+))?\s?%$/;function KL(e,t){var r;let n=typeof e=="string"&&t===100?WL.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Oa({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",KL(e.value,o));default:return{}}}var k0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely};
return[
{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Oa(o),params:s}]}))};d();function GL(e,t,{line:
n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(Yr(e)&&n.blank)}var x0={scope:"stage",
find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>GL(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:Ra(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};d();var T0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{
let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};return[{
code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...Oa(o),params:s}]}))};d();var S0={scope:
"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};d();d();var E0=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function Ld(e){return E0(Float64Array.from(
e).sort(),e.length)}var qu=[];function fg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&qu[i-1]>o;i--)qu[i]=qu[i-1];qu[i]=o}return n===0?b.NaN:E0(qu,n)}var C0=5,
gg=.25,qL=1.4826,ZL=1.645,HL=.02,JL=8,VL=400;function D0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-fg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-fg(o,r):a}}function XL(e){let{
criteria:t}=e.
check,n=ar(e).map(o=>t.map((i,a)=>o.length===0?0:Ld(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let m=(u[c]-n[s][c])/r[c];l.push(m),a[c].push(m)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function R0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(HL,qL*n,t[g.floor(.9*t.length)]/ZL)}function YL(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<JL)return null;let r=g.max(1,g.floor(n.length/VL)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>D0(i,a,u))});return{
fromOthers:R0(
o.map(i=>i.fromOthers)),fromOwn:R0(o.map(i=>i.fromOwn))}}var QL=e=>g.max(...e)-g.min(...e);function ej(
e){
let t=e.byCriterion.map(n=>QL(n)>=gg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=D0(e,r,i);a*s>0&&g.abs(a)>=gg&&g.abs(s)>=
gg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var A0={scope:"stage",find:e=>{
let t=Aa(e).filter(o=>o.length>=3).map(XL(e)),n=t.flatMap(ej);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?YL(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<C0*u.fromOthers||g.abs(s)<C0*u.fromOwn)return[];let{
name:l,
min:c,max:m}=e.check.criteria[i],p=o.marks[i],y=g.round((p-a*(m-c))*100)/100,{desk:v,entry:C}=o,O={
judge:v.
judge.code,entry:C.code,value:p,others:y};return[{code:"SCORE_OUTLIER",severity:"info",tab:v.tab,at:
o.
row.marks.get(l).at,params:O}]})}};d();d();function jd(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(
t^e.charCodeAt(n),16777619);return t}
function Zu(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function tj(e){
return e.kind==="score"?g.round(e.value*1e4)|0:jd(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var O0=new A;
function nj(e){var n;let t=(n=O0.get(e))!=null?n:{byCode:jd(e.code),byName:jd(e.name)};return O0.set(
e,t),t}var hg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),P0=new A;function Hu(e,t){let n=P0.
get(e),r=n===void 0?rj(e,t):n;return P0.set(e,r),r}function rj(e,t){let n=new w(12).fill(0),r=new w(
12).fill(0),o=w.from(e.columns.keys(),c=>({name:c,digest:jd(c)})),i=0,a=0,s=0,u=(c,m,p)=>{let y=(Zu(
m,0)&65535)%12;c[y]=c[y]+Zu(m,p)|0};for(let c of e.rows){let m=c.entry===null?void 0:t.get(c.entry);
if(m===void 0)continue;let p=0,y=0;for(let{name:C,digest:O}of o){let P=c.marks.get(C);P===void 0||P.
kind==="blank"?y+=1:p=p+Zu(O,tj(P))|0}if(y===o.length)continue;let v=nj(m);i+=1,a=a+Zu(p,1)|0,s=s+Zu(
p,2)|0,u(n,v.byCode,p),u(r,v.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>hg(c,3)).join("");
return`${hg(a,12/2)}${hg(s,12/2)}${l}${i}`}var zd=e=>b(e.slice(84));function N0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var I0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
zd(e)===zd(t)&&g.min(N0(e,t,12),N0(e,t,48))>=3;var _0={scope:"stage",find:({check:e,desks:t})=>{let{
orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Hu(s,o);if(u===void 0||l===null||!I0(u,l))return[];let c={judge:i.
code,rows:zd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};d();var F0=3,
M0=.2,oj=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function ij({criterion:e,highest:t,
others:n}){return n.length>=F0&&t<=M0*e.max&&2*t<oj(n)}var $0=(e,t)=>e.map(({marks:n})=>n[t]),L0={
scope:"stage",find:e=>{let t=ar(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<F0)return[];
let i=e.
check.criteria.map((l,c)=>{let m=g.max(...$0(n,c)),y=m<=M0*l.max?t.flatMap(v=>v===n?[]:$0(v,c)):[];
return{
criterion:l,highest:m,others:y}}).filter(ij);if(i.length===0)return[];let{judge:a,tab:s}=r.desk,u={
judge:a.
code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:Ld(i.flatMap(
l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};d();var j0={
scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...Oa(o),params:s}]}))};d();var Bd=e=>e.reduce(
(t,n)=>t+n,0),z0=(e,t)=>Bd(e.map((n,r)=>n*t[r].weight)),aj=[{basis:"sum",of:Bd},{
basis:"mean",of:e=>Bd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>z0(e,t)/Bd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:z0},{basis:"score",of:Fd}];function sj(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Nd(e,0,1e6):null}function uj(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function lj(e,t,n){let r=e.flatMap(i=>{let a=sj(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=aj.map(i=>({...i,off:r.filter(({row:a,total:s})=>!uj(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var B0={scope:
"stage",find:e=>ar(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==null?
void 0:
o.totalColumn)!=null?i:null;return n===null?[]:lj(t,n,e.check.criteria)})};d();d();d();function sr(e,
t){var n;return(n=e(t))!=null?n:{}}var Ud=({competition:e,locate:t})=>{let{method:n,carryOver:r,
passingScore:o}=e.settings,i=zn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...sr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};d();var Wd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...sr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var U0={scope:"workbook",checks:[Ud,Wd]};d();d();d();function dt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...sr(e,t),params:l}}var Kd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[dt(e,{
kind:"setting",key:"method"},n)]};d();var Gd=e=>{var y,v,C;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:L(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>O.code),l=(v=(y=r[r.length-1])==null?void 0:y.name)!=null?v:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},m=new h;for(let{key:O}of o)m.set(O,((C=m.get(O))!=
null?C:0)+1);let p=m.size<2?[]:o.filter(({key:O})=>O!==""&&m.get(O)===1);return[...s.slice(0,1).map(
O=>dt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return dt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};d();var qd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[dt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});d();function yg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Zd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=yg(t.map(({name:s})=>L(s))),i=yg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=Le(e.competition,s);return yg(u.map(({name:l})=>L(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return dt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return dt(e,{kind:"judge",index:s,column:
"code"},u)}),...w.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return dt(e,{kind:
"criterion",index:s,column:"name"},u)})]};d();var Hd=e=>e.competition.stages.flatMap((t,n)=>{let r=Xr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[dt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});d();var Jd=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Xr(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=w.from({length:o},(m,p)=>{var y;return(y=t.prizes[p])!=null?y:0}),s=!t.rankedWinners&&
a.some(m=>m!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((m,p)=>p>=o&&m?[{index:p,amount:m}]:[]);return[...s?[dt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:m,amount:p})=>dt(e,{kind:"prize",place:
m+
1},{setting:`prizes.${m+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};d();var Vd=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Le(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[dt(
e,{kind:"stage",index:n,column:"name"},r)]});d();var Xd=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[dt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>dt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>dt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var W0={scope:"workbook",checks:[Kd,Zd,Xd,Vd,qd,Gd,Hd,Jd]};d();d();var Yd=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=sr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Le(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=sr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};d();var Qd=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...sr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var K0={scope:"workbook",checks:[Qd,Yd]};d();var G0={scope:"stage",
find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.flatMap(
({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===void 0?[
]:
[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=null?
l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(xr)}}]}))};d();function cj(e){let{sheet:
t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return w.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var q0={scope:"stage",find:({desks:e})=>e.flatMap(t=>cj(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};d(
);var em={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};d();function dj(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var Z0={scope:"stage",find:({check:e,desks:t})=>t.
filter(dj).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ra(e),tab:n,params:{judge:r.code}}))};
d();var H0={scope:"stage",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).map(
({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ra(e),tab:n,params:{tab:n,judge:r.code,...e.stage.scoreTab===
void 0?{}:{within:!0}}}))};d();var J0={scope:"stage",find:({check:{protectedTabs:e=[]},desks:t})=>e.length===0?
[]:t.filter(({sheet:n,
touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:"TAB_UNPROTECTED",
severity:"info",tab:n,params:{judge:r.code}}))};var Pa={TAB_MISSING:H0,TAB_EMPTY:Z0,TAB_UNPROTECTED:
J0,STAGE_NOT_BEGUN:em,COLUMN_MISSING_CRITERION:q0,
COLUMN_DUPLICATE_CRITERION:G0,ROW_MISSING_ENTRY:d0,ROW_WITHOUT_CODE:b0,ROW_UNKNOWN_ENTRY:y0,
ROW_DUPLICATE_ENTRY:c0,
ROW_NAME_MISMATCH:h0,SCORE_ROWS_PERMUTED:_0,SCORE_MISSING:x0,SCORE_NOT_NUMBER:T0,SCORE_TEXT_NUMBER:
j0,
SCORE_IS_DATE:k0,SCORE_OUT_OF_RANGE:S0,SCORE_ERROR:w0,SCORE_FORMULA:v0,SCORE_SCALE_SUSPECT:L0,
SCORE_OUTLIER:A0,
TOTAL_MISMATCH:B0,JUDGE_NO_VARIANCE:e0,JUDGES_IDENTICAL:a0,JUDGES_DISAGREE:r0,JUDGE_CONFLICT:Xk,
JUDGE_RECUSED:t0,
ENTRY_UNSCORED:Vk,PANEL_DISCONNECTED:l0,ENTRY_DUPLICATE_CODE:Wk,ENTRY_DUPLICATE_NAME:Kk,
SETTING_INVALID:W0,
WEIGHTS_INVALID:K0,METHOD_CAUTION:U0};var mj=f.values(Pa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),bg=e=>mj.flatMap(t=>t.find(
e));d();d();function pj(e){let t=[],n=w.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function tm(e){let t=[],n=new h;for(let r of pj(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function fj(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function gj(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return E.stringify([e.code,e.severity,e.tab,t,e.fix])}function V0(e){let t=new h,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=gj(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=w.from(t.values()).flatMap(({draft:o,cells:i})=>tm(i).map(a=>(
{
draft:fj(o,a),block:a})));return[...n,...r]}d();function hj(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function yj(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=kr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var v,C,O,P;let m=new h;for(let N of s){let I=a(
c,N);I!==null&&m.set(N.code,I)}let p=new k(i?m.keys():[]),y=(v=e.sheets.get(c.code))!=null?v:null;
return Jk(
{judge:c,tab:(P=(O=y==null?void 0:y.tab)!=null?O:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:m})});return{check:e,desks:l,begun:hj(e,l)}}var X0=new A;function nm(e){var n;
let t=(n=
X0.get(e))!=null?n:yj(e);return X0.set(e,t),t}var bj=f.values(Pa).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function wj(e){let t=new h(
e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?s:
e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i})=>{var a;
return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}function vj(
{
draft:e,block:t},n){let{at:r,...o}=e,i=t&&$e(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function wg(e){let t=nm(e),n=t.begun?bj:[em];return V0(n.flatMap(r=>r.find(t))).sort(wj(t)).
map(r=>vj(r,e.stage.name))}d();var Y0=[Kd,Ud,Qd,Wd,Zd,Xd,Vd,Yd,qd,Gd,Hd,Jd],kj=f.values(Pa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),xj=[...Y0,...kj.filter(e=>!Y0.includes(e))];
function vg(e,t=()=>null){return xj.
flatMap(n=>n({competition:e,locate:t}))}d();function kg(e){return nm(e).desks.map(t=>{let n=w.from(t.lines.values(
)).map(i=>i.filter(a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=Yr(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
d();var ex=31,Tj=/[\u00b7\-\u2013|:_]/u;function Qr(e){let t=[...e];return t.flatMap((n,r)=>{if(!Tj.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var Sj=/[[\]:*?/\\]/g,Ju=e=>e.replace(Sj," ").replace(/\s+/g," ").trim();
function Ej(e,t){
let n=ex-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Na=(
e,t)=>Ej(
Ju(e.name),Ju(t.code)),Cj=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Vu(e,t,n){
let r=H.
ranking[n],o=ex-r.length-3,i=(u,l)=>Cj(Ju(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function tx(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return L(n)===L(Ju(t.name));let r=L(n.slice(0,-1));return r!==""&&L(Ju(t.name)).startsWith(
r)}function rm(e,t){var o;let n=Rj(e,t),r=n.filter((i,a)=>n.findIndex(s=>Aj(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Rj(e,t){let n=Q0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Dj(e,t,r):Q0(e,t,xg)}var xg=(e,t)=>L(t)!==""&&L(
t)===L(e.name),Q0=(e,t,n)=>Qr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>tx(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Dj=(e,t,n)=>Ye(t,n).filter(r=>J(r.code)===J(e)||
xg(r,e)||Qr(e).some(({left:o,right:i})=>tx(o,n)&&xg(r,i))).map(r=>({stage:n,judge:r})),Aj=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var nx=e=>e.severity==="error";function yt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...vg(n,e.locate)],a=[],s=[],u=!i.some(l=>nx(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Io(n,a):null,y={competition:n,stage:l,criteria:Le(n,l),
judges:Ye(
n,l),sheets:new h(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:Na(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...wg(
y)),p!==null&&s.push(...kg(y));let v=N=>N.stage===l.name&&(nx(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(v)){u=!1;continue}let C=Lk(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...C.findings,...Bk(n,C,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(v)){
u=!1;continue}a.push(C)}return{findings:i,results:a,progress:s}}d();d();function rx(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();var Oj=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Pj=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Nj=/(?:^|[^\p{L}])(?:juri|judge)/iu,ox=e=>f.values(H).some(t=>_e(e,t));function Ri(e){let t=e.trim();
return ox(t)||Oj.test(t)?!1:Pj.test(t)?/^(?:hasil|results?)/i.test(t)&&Nj.test(t):!0}var Xu=e=>!Ri(e)&&
!ox(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var om=new h;
function ax(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:rm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var sx=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function ux(e,t,n=om){let r=ax(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>sx(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Tg=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function lx(e,t,n=om){let r=Bn(e,t,n);return e.flatMap(o=>{var s;if(!Tg.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Tg.test(i);)i=i.replace(Tg,"").trim();let a=(s=r.find(u=>L(u.name)===L(i)))!=
null?s:rm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var ix=e=>J(e).replace(
/\p{N}+/gu,
"#");function cx(e,t,n=om){let r=new k(t.judges.map(a=>ix(a.code))),o=new k(t.stages.map(a=>L(a.name))),
i=new k(Bn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||rm(a,t)!==null)return[];let s=Qr(
a).find(({left:u,right:l})=>o.has(L(u))&&r.has(ix(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Bn(e,t,n=om){let r=ax(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>sx(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Ij(e,i,Ye(t,i))}function Ij(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(Ri))for(let{left:c,right:m}of Qr(l)){let p=n.filter(v=>Sg(m,v)),[y]=p;y===void 0||p.length>1||
L(c)===""||r.set(L(c),[...(s=r.get(L(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,m)=>l.findIndex(p=>p.judge===c.judge)===m)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Sg=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||L(e)===L(t.name));d();d();d();d();var Ia={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Di(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=Ia[t][b(
r)-1])!=null?i:""} ${n}`}var _j=["","pebruari","","","","","","agt","","","nopember",""];function dx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ia.id[i],Ia.en[i],_j[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ia.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Un(e.date):T(e).trim()}var Un=e=>e.replace("T"," "),Yu=e=>e.replace(" ","T"),oe=e=>typeof e!="number"&&
U(e)==="";function at(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var $j=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Eg(e,t,n){return t<1||t>12||n<1||n>$j(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function $o(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Eg(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Eg(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=dx((a=o[2])!=null?a:"");return i===null?null:Eg(b(o[3]),i,b(o[1]))}function mx(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var _a=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var Cg=10,Fo=25;function Qu(e,t,n=Cg){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function st(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>_e(u,l.header)),
r=Qu(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(m=>_e(l,m.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let m=o.get(
c);return m===void 0?"":(p=u[m])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!oe(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function Qe(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:$e(t,r)}}var px=(e,t)=>e.
columns.map(n=>n.header[t]);function fx({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return Qe(e.settings,t.settings.
get(n.key),"value");case"prize":return Qe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Qe(
e.entries,t.entries[n.index],n.column);case"stage":return Qe(e.stages,t.stages[n.index],n.column);
case"criterion":return Qe(e.criteria,t.criteria[n.index],n.column);case"judge":return Qe(e.judges,t.judges[
n.
index],n.column)}}}d();var Fj=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),gx=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&Fj(i.value,o)})),Mj=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function hx(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!Mj((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();d();var Tr="General",yx=e=>e===Tr||e.startsWith("0");
var le=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
Ai="@",bx="d mmmm yyyy",el={part:"settings",tab:H.settings,columns:[le("key","Kunci","Key",220),le(
"value","Nilai","Value",380)]},tl={part:"stages",tab:H.stages,columns:[le("order","Urutan","Order",
70,
Tr),le("name","Tahap","Stage",200),le("weight","Bobot","Weight",80,Tr),le("advance","Lolos",
"Advance",
80,Tr),le("title","Predikat","Title",240),le("form","Bentuk","Form",110),le("date","Tanggal","Date",
140,bx),le("scoreTab","Tab Nilai","Score Tab",180)]},nl={part:"criteria",tab:H.criteria,columns:[le(
"stage","Tahap","Stage",180),le("name","Kriteria","Criterion",200),le("weight","Bobot","Weight",80,
Tr),
le("min","Min","Min",70,Tr),le("max","Maks","Max",70,Tr),le("description","Uraian","Description",380)]}
,
ur={part:"entries",tab:H.entries,columns:[le("code","Kode","Code",80,Ai),le("name","Nama Inovasi",
"Innovation",320),le("institution","Instansi","Institution",240),le("category","Kategori","Category",
120),
le("unitType","Jenis Unit","Unit Type",120),le("innovator","Inovator","Innovator",200),le("contact",
"Narahubung","Contact",160),le("phone","No. WA","Phone",120,Ai),le("email","Email","Email",180),le(
"link","Tautan Proposal","Proposal Link",180),le("status","Status","Status",160),le("reason",
"Alasan",
"Reason",240)]},Oi={part:"judges",tab:H.judges,columns:[le("code","Kode","Code",70,Ai),le("name",
"Nama","Name",220),le("role","Peran","Role",110),le("institution","Instansi","Institution",240),le(
"email","Email","Email",200),le("phone","No. WA","Phone",120,Ai),le("stages","Tahap","Stages",180),
le("conflicts","Benturan","Conflicts",180,Ai)]},rl={part:"institutions",tab:H.institutions,columns:[
le("name","Instansi","Institution",280),le("parent","Induk","Parent",240),le("unitType","Jenis Unit",
"Unit Type",140),le("required","Wajib","Required",80)]},$a={part:"plenary",tab:H.plenary,columns:[le(
"stage","Tahap","Stage",160),le("entry","Kode","Code",80,Ai),le("computed","Peringkat Hitung",
"Computed Rank",90,"0"),le("rank","Peringkat Putusan","Decided Rank",90,"0"),le("reason","Alasan",
"Reason",420),
le("votesFor","Setuju","For",80,"0"),le("votesAgainst","Tidak","Against",80,"0")]},Pi={part:
"objections",tab:H.objections,columns:[le("date","Tanggal","Date",120,bx),le("sender","Pengirim",
"Sender",180),
le("entry","Kode","Code",80,Ai),le("text","Isi","Text",360),le("answer","Jawaban","Answer",360),le(
"ruling","Putusan","Ruling",200),le("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Rg=[el,
tl,nl,ur,Oi,rl];d();d();function Sr(e){var o;let t=[],n=(i,a)=>Qe(e,i.row,a),r=(i,a,s,u,l=[])=>{var m;
let c={setting:`${(m=e==
null?void 0:e.part)!=null?m:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(oe(u))return null;let l=at(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=at(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!oe(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=sn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function im(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Qe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Mo=(e,t)=>e.rows.filter(n=>oe(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function wx(e,t){let n=Sr(e),r=Mo(n,"name"),o=r.every(a=>oe(a.cell(
"weight")));return{items:r.map(a=>Lj(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function Lj(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&oe(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}d();function vx(e){
let t=Sr(e);im(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!oe(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>jj(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function jj(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Ao))!=null?r:"running",reason:n("reason")}}d();
function kx(e){let t=Sr(e),n=Mo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",vn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}d();function xx(e,t){let n=Sr(e);im(n,e,"code");
let r=Mo(n,"code");return{items:r.map(o=>zj(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function zj(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Dg(
_a(e.cell("stages")),t),conflicts:_a(e.cell("conflicts"))}}function Dg(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=L(e.slice(0,o).join(" ")),a=t.find(s=>L(s)===i);if(a!==void 0)
return[a,...Dg(e.slice(o),t)]}return[n,...Dg(r,t)]}d();function Tx(e){let t=Sr(e),n=Bj(Mo(t,"name"));
return{items:n.map(o=>Uj(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function Bj(e){let t=n=>{var r;return(r=at(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function Uj(e,t){let n=t.cell("date"),r=Kj(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!oe(n)&&$o(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ya),
date:$o(n),...oe(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var Wj=/;|^\s*\d+\s*[:=]/m;
function Kj(e){if(e==="")return null;if(!Wj.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}d();d();var Fa=["criteria","median","majority",
"previous","shared"];d();d();var Sx=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];d();
d();var Ex={kind:"text",word:_("Mengetahui","Acknowledged By")};d();var Cx={kind:"texts",word:_(
"Admin","Admin")};d();var Rx={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:vn};d(
);var Dx={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};d();var Ax={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};d();var Ox={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};d();var Px={kind:"text",word:_("Kota","City")};d();var Nx={kind:"text",word:_(
"Nama Kompetisi","Competition")};d();var Ix={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};d();var _x={kind:
"text",word:_("Tembusan","Copies")};d();var $x={kind:"text",word:_("Batas Waktu","Deadline")};d();
var Fx={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};d();var Mx={kind:"date",word:_(
"Tanggal Penetapan","Date")};d();var Lx={kind:"text",word:_("Nomor SK","Decree Number")};d();var jx={
kind:"text",word:_("Pemerintah Daerah","Government")};d();var zx={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};d();var Bx={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};d();var Ux={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};d();var Wx={kind:
"text",word:_("Dasar Hukum","Legal Basis")};d();var Kx={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:vn};d();var Gx={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};d();var qx={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};d();d();var Ma=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];d();d();var Zx={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;d();var Hx={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};d();var Jx={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};d();var Vx={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;d();var Xx={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;d();var Yx={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Lo={mean:Hx,trimmed:Xx,median:Jx,"rank-sum":Vx,"z-score":Yx,adjusted:Zx};var Qx={kind:"choice",
word:_("Metode","Method"),choices:md(Ma,Lo)};d();var eT={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};d();var tT={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};d();var nT={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};d();var rT={kind:"text",
word:_("Penyelenggara","Organizer")};d();var oT={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};d();var iT={kind:"date",word:_("Tanggal Pleno","Plenary Date")};d();var aT={kind:
"text",word:_("Tempat Pleno","Plenary Place")};d();var sT={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};d();var uT={kind:"numbered",word:_("Uang Pembinaan","Prize")};d();var lT={kind:
"text",word:_("Provinsi","Province")};d();var cT={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:vn};d();var dT={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};d();var mT={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};d();var pT={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};d();var fT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};d();var gT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};d();d();d();var hT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;d();var yT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};d();var bT={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};d();var wT={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};d();var vT={name:_("bersama",
"shared"),official:""};var La={criteria:hT,median:bT,majority:yT,previous:wT,shared:vT};var kT={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:md(Fa,La)};d();var xT={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};d();var TT={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};d();var ST={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:vn}
;d();var ET={kind:"text",word:_("Tahun","Year")};var Ag={competition:Nx,year:ET,organizer:rT,
government:jx,province:lT,city:Px,language:Ux,top:xT,method:Qx,
missing:tT,tieBreaks:kT,decimals:Fx,carryOver:Rx,passingScore:oT,maxSpread:qx,maxPerInstitution:Gx,
winnersPerCategory:ST,
rankedWinners:cT,letterScores:Kx,winnerTerm:TT,severityCorrection:dT,conflicts:Ix,judgeFiles:zx,
deadline:$x,
admins:Cx,objectionDays:nT,prizes:uT,plenaryDate:iT,plenaryTime:sT,plenaryPlace:aT,ceremonyDate:Dx,
ceremonyTime:Ox,
ceremonyPlace:Ax,decisionDate:Mx,juryDecreeNumber:Bx,minutesNumber:eT,decreeNumber:Lx,legalBasis:Wx,
acknowledgedBy:Ex,copies:_x,signerName:pT,signerPosition:gT,signerGrade:mT,signerNip:fT};var Gj=e=>e!=="prizes",
Wn=Sx.filter(Gj).map(e=>({key:e,...Ag[e]})),ja=Ag.prizes.word;d();d();d();d();var Ce=Me(G(),""),za=Me(
ki(G().check(Au(/^\d{4}-\d{2}-\d{2}$/))),null),jo=(e,t)=>Tt().check(Iv(),vr(
e),dd(t)),zo=e=>Me(ki(e),null);var CT=Ce;d();var RT=Me(We(G()),[]);d();var DT=Me(He(),!1);d();var AT=za;
d();var OT=Ce;d();var PT=Ce;d();var NT=Ce;d();var IT=Ce;d();var _T=Me(_t(["exclude","include"]),
"exclude");d();var $T=Ce;d();var FT=Ce;d();var MT=Me(jo(0,6),2);d();var LT=za;d();var jT=Ce;d();var zT=Ce;
d();var BT=Me(_t(["shared","separate"]),"shared");d();var UT=Ce;d();var WT=Me(_t(["id","en"]),"id");
d();var KT=Ce;d();var GT=Me(He(),!1);d();var qT=zo(jo(1,1e5));d();var ZT=zo(Tt().check(vr(0)));d();
var HT=Me(_t(Ma),"mean");d();var JT=Ce;d();var VT=Me(_t(["complete","assigned"]),"complete");d();var XT=zo(
jo(1,365));d();var YT=Ce;d();var QT=zo(Tt());d();var eS=za;d();var tS=Ce;d();var nS=Ce;d();var rS=Me(
We(ki(Tt().check(vr(0)))),[]);d();var oS=Ce;d();var iS=Me(He(),!0);d();var aS=Me(Fv([Lv("auto"),Tt().check(
vr(0))]),"auto");d();var sS=Ce;d();var uS=Ce;d();var lS=Ce;d();var cS=Ce;d();var dS=Me(We(_t(Fa)),[
"criteria","shared"]);d();var mS=Me(jo(1,1e5),10);d();var pS=Me(_t(["Juara","Terbaik"]),"Juara");d();
var fS=Me(He(),!1);d();var gS=Ce;var hS={competition:IT,year:gS,organizer:YT,government:zT,province:
oS,city:NT,language:WT,top:mS,method:HT,
missing:VT,tieBreaks:dS,decimals:MT,carryOver:DT,passingScore:QT,maxSpread:ZT,maxPerInstitution:qT,
winnersPerCategory:fS,
rankedWinners:iS,letterScores:GT,winnerTerm:pS,severityCorrection:aS,conflicts:_T,judgeFiles:BT,
deadline:FT,
admins:RT,objectionDays:XT,prizes:rS,plenaryDate:eS,plenaryTime:nS,plenaryPlace:tS,ceremonyDate:AT,
ceremonyTime:PT,
ceremonyPlace:OT,decisionDate:LT,juryDecreeNumber:UT,minutesNumber:JT,decreeNumber:jT,legalBasis:KT,
acknowledgedBy:CT,copies:$T,signerName:uS,signerPosition:cS,signerGrade:sS,signerNip:lS};var Ni=ne(
hS),yS=Ni.parse({});var Ba=(e,t=[])=>({fault:e,allowed:t});function wS(e){var s;let t=yS,n=[],r=[],o=new h,
i=new h,a=Vj(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),m=l("value"),p=(C,
O=[],P="error")=>{var $,F;let N=(F=($=Qe(e,u,"value"))!=null?$:Qe(e,u,"key"))!=null?F:{},I={setting:
c,value:m,
reason:C,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},y=Xj(c),v=Wn.find(C=>_e(
c,C.word));if(y!==null){let C=Yj(m);n[y-1]!==void 0?p("duplicate"):!oe(m)&&(C===null||C<0)?p(
"not-a-number"):(n[y-1]=C,i.set(y,u))}else if(v!==void 0){if(o.has(v.key)){p("duplicate");continue}
if(o.set(
v.key,u),oe(m))continue;let C=qj(t,v,Zj(m,v,a));"fault"in C?p(C.fault,C.allowed):t=C.settings}else c!==
""&&!oe(m)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:w.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function qj(e,t,n){if("fault"in n)return n;let r=Ni.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[Jj(t)]}}function Zj(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Ba("digits-lost"):{
value:r};case"number":{let o=at(e);return o===null?Ba("not-a-number"):{value:o}}case"auto-or-number":
{let o=_e(r,t.
auto)?"auto":at(e);return o===null?Ba("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=$o(
e);return o===null?Ba("not-a-date"):{value:o}}case"time":return{value:mx(e)};case"texts":return{
value:_a(
e)};case"choice":{let o=sn(r,t.choices);return o===void 0?Ba("not-allowed",bS(t.choices,n)):{value:o}
}case"choices":{let o=_a(e).map(i=>sn(i,t.choices));return o.includes(void 0)?Ba("not-allowed",bS(t.choices,
n)):{value:Hj(o)}}}}function Hj(e){let t=Fa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var bS=(
e,t)=>e.
map(([,n])=>n[t]),Jj=e=>e.kind==="number"&&e.range||"\u2265 0";function Vj(e){let t=Wn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&_e(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&sn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function Xj(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(L(e));return t!==null&&_e((n=t[1])!=null?n:"",ja)&&b(t[2])>0?
b(t[2]):null}function Yj(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Qj=["settings","stages","criteria","entries","judges",
"institutions"];function Et(e){let t=new h;
for(let n of Qj){let r=e.find(o=>_e(o,H[n]));r!==void 0&&t.set(n,r)}return t}function vS(e){return[
...Et(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&_e(r,H[t])).map(r=>({name:r,first:n})))}var ez={name:zv,
weight:null,
advance:null,title:null,form:null,date:null};function cn(e){let t=(m,p)=>{let y=e.get(m);return y===
void 0?null:st(y,p)},n={settings:t("settings",el),stages:t("stages",tl),criteria:t("criteria",nl),
entries:t(
"entries",ur),judges:t("judges",Oi),institutions:t("institutions",rl)},r=wS(n.settings),o=Tx(n.stages),
i=o.items.length>0?o.items:[ez],a=m=>{var p,y;return(y=(p=i.find(v=>L(v.name)===L(m)))==null?void 0:
p.name)!=null?y:m},s=wx(n.criteria,a),u=vx(n.entries),l=xx(n.judges,i.map(m=>m.name)),c=kx(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(m=>m.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}d();d();var xS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
tz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
nz=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,rz=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
TS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Ua(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=xS.exec(t))!=null?
n:[];if(o==="")return null;if(TS.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var kS=e=>b(e.replace(",","."));function Ct(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=xS.exec(t))!=null?i:[],m=(a=nz.exec(c.trim()))!=null?a:rz.exec(c.trim());
if(l===""||m===null&&!TS.test(c.trim()))break;t=l,n!=null||(n=m===null?null:kS((s=m[1])!=null?s:""))}
let[,r="",o=""]=(u=tz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
kS(
o)}}var SS={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},oz=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],vt=e=>f.keys(SS).find(t=>_e(e,SS[t])),bt=(e,t)=>{let n=L(t.name);return L(
e)===n||L(e.replace(/\([^()]*\)\s*$/,""))===n||L(Ct(e).name)===n},iz=(e,t)=>{var n;return(n=t.find(r=>L(
r.name)===L(e)))!=null?n:t.find(r=>bt(e,r))};function Wa(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=J(i.code),s=L(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(L(a)))!=
null?c:null}}function Bo(e,t,n,r,o){var C,O,P,N,I,$,F;let i=z=>typeof z=="string"&&(vt(z)!==void 0||
r.some(B=>bt(z,B))),a=Qu(e,z=>z.filter(i).length,Fo),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(
z=>typeof z=="string"?z:""),u=new h,l=new h;for(let[z,B]of s.entries()){let M=iz(B,r),j=vt(B);M!==void 0?
u.set(M.name,[...(O=u.get(M.name))!=null?O:[],z]):j!==void 0&&!l.has(j)&&l.set(j,z)}let c=(P=l.get(
"code"))!=null?P:null,m=[...u].map(([z,[B=0]])=>({criterion:z,column:B})),p=a===null?uz(e):[];for(
let[
z,B]of e.values.entries()){if(a===null||z<=a)continue;let M=ee=>{var ke;let Q=l.get(ee);return Q===void 0?
"":(ke=B[Q])!=null?ke:""},j=U(M("code")),Z=U(M("name")),K=new h;for(let{criterion:ee,column:Q}of m)K.
set(ee,lz((N=B[Q])!=null?N:"",z,Q));let q=o(j,Z,c!==null);q===null&&(Pg(j,Z,B)||az(j,K)||sz(B,s))||p.
push({row:z,code:j,entry:(I=q==null?void 0:q.code)!=null?I:null,name:Z,institution:U(M("institution")),
marks:K,total:M("total"),notesToCommittee:U(M("notesToCommittee")),notesToEntrant:U(M(
"notesToEntrant"))})}let y=($=l.get("name"))!=null?$:null,v=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:y,totalColumn:v,columns:u,rows:p}}var Pg=(e,t,n)=>Og(e)||
Og(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Og(r)),Og=e=>oz.includes(L(e)),az=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Ng(n.raw)),Ng=e=>{var t;return typeof e==
"string"?!oe(e)&&(_e(e,un)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function sz(e,t){let n=e.flatMap((r,o)=>oe(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return L(U(r))===L((i=t[o])!=null?i:"")})}function uz(e){let t={
code:"",entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function lz(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:oe(e)?{kind:"blank",at:r}:
typeof e==
"string"&&_e(e,un)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}d();d();var am=e=>e.some(t=>t.lines.some(
n=>n.code!==""));function sm(e,t){var i;let n=am(e),r=new h;for(let a of e)
for(let{code:s,name:u,institution:l}of cz(a,t,n)){let c=n?J(s):L(u),m=r.get(c);c!==""&&r.set(c,{code:
(i=
m==null?void 0:m.code)!=null?i:s,name:(m==null?void 0:m.name)||u,institution:(m==null?void 0:m.institution)||
l})}let o=g.max(2,T(r.size).length);return[...r.values()].map((a,s)=>n?{...Ou,...a}:{...Ou,...a,code:
`P${T(s+1).padStart(o,"0")}`})}function cz(e,t,n){let r=e.columns.filter(a=>t.some(s=>bt(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>Ng(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}d();d();d();function Ig(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var _g="Lembar Juri \xB7 ",
ES=e=>_g+e,$g=e=>typeof e=="string"&&e.startsWith(_g),Tn=e=>{var t;return $g((t=e.values[1])==null?
void 0:
t[0])};function kt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([_g+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}d();var dz=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],mz=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],pz=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],fz=new k([...dz,...mz,...pz].map(L)),CS=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(L)),RS=e=>CS.has(e),eo=e=>L(e)===""||fz.has(L(e))||vt(e)!==void 0||ur.columns.
some(t=>_e(e,t.header));function DS(e){let t=e.filter(n=>!CS.has(n));return t.length>0?t:[...e]}var gz=1e3,
hz=e=>{let t=typeof e=="string"?vt(e):void 0;return t==="code"||t==="name"};function ol(e,t){
var l,c;if(Tn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((l=e.values[n])!=null?l:[]).some(hz))
return null;let r=((c=e.values[n])!=null?c:[]).map(m=>typeof m=="string"?m:""),o=m=>r.findIndex(p=>vt(
p)===m),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(m=>{let p={code:
U(
m[i]),name:U(m[a]),institution:U(m[s]),values:m};return(p.code!==""||p.name!=="")&&!Pg(p.code,p.code===
""?p.name:"",m)?[p]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:wz(r,u,t),lines:u,
isRepeated:yz(
r),totals:t.columns.flatMap(({from:m,weights:p})=>p===null?[]:[{from:m,weights:p}]),above:e.values.slice(
0,n)}}function yz(e){let t=e.map(n=>Ct(n).name).filter(n=>!eo(n));return new k(t.map(L)).size<t.length}
var bz=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function wz(e,t,{columns:n}){let r=new h;
for(let[o,i]of e.entries()){let{name:a,weight:s}=Ct(i),u=L(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&
l.role!=="criterion"||l===void 0&&eo(a))continue;let c=kz(bz(t,o)),m=(l==null?void 0:l.doubt)===null;
r.set(u,{column:o,isMeant:m,key:u,name:a,weight:s,max:Ua(i),kind:m&&c==="words"?"open":c})}return[
...r.
values()]}var AS=e=>e.flatMap(t=>{var n;return(n=at(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=
null?n:[]});function vz(e){let t=AS(e);return t.filter(n=>n>gz).length*2>t.length}function kz(e){let t=e.
filter(a=>!oe(a)),n=AS(t),r=a=>typeof a=="string"&&_e(a,un),o=n.length+t.filter(r).length;if(n.length>
0&&o*2>=t.length)return vz(t)?"words":"numbers";let i=a=>typeof a=="string"&&at(a)===null&&!r(a)&&!a.
trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var xz=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
Tz=["category","unitType","innovator","contact","phone","email","link"];function OS(e,t,{grid:n,
structure:r}){
let o=xz.test(n.tab)?ol(n,r):null;if(o===null)return null;let i=st(n,ur),a=new h,s=0;for(let p of o.
lines){let y=O=>t&&p.code!==""?J(O.code)===J(p.code):p.name!==""&&L(O.name)===L(p.name),v=e.find(y);
if(v===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(v))continue;let C=Tz.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(v,{...v,...f.
fromEntries(C),code:t?v.code:p.code||v.code,name:v.name||p.name,institution:v.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),m=[...a].map(([p,y])=>c?{...y,code:p.code}
:
y);return{grid:n,entries:[...m,...l],unscored:s}}d();function um(e){var a;let t=_S(e),n=FS(t).filter(
s=>s.length>1),r=(a=NS(n))!=null?a:t.length===1?t:NS(
Sz(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Fg(e,$S(o.table,i))}function Fg(e,t){let n=_S(e),r=FS(n).filter(a=>a.length>
1),o=t.map(a=>L(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(m=>bt(m.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function IS(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=$S(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function _S(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=DS(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var $S=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),PS=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function NS(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||PS(r)-PS(n)||e.indexOf(n)-e.indexOf(r));return t}function FS(e){
var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function Sz(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}d();var Ez=12,Cz=["juri","dewanjuri","judge","penilai","panelis"],Lg=e=>Cz.includes(L(e));function LS(
e){
var t;return jg((t=Dz(e))!=null?t:e.map(n=>n.trim()))}function jg(e){let t=new k(e.filter(r=>MS(r)).
map(J)),n=0;return e.map(r=>{if(MS(r))return Mg(r,Rz(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Mg(`J${n}`,""),email:r}:Mg(`J${n}`,r)})}var MS=e=>[...e].length<=Ez&&J(e)!==""&&!e.
includes("@"),Rz=e=>!/\p{N}/u.test(e)&&[...e].length>3;function Dz(e){let[t,...n]=e.map(r=>Qr(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(Az).reverse()){let i=L(r);
if(i===
""||Lg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>L(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var Az=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,Oz=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function jS({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=Oz.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Mg=(e,t)=>({...Wv,
code:e,name:t});d();d();var lr={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],OWN_CRITERIA:[]};function zS({tables:e,criteria:t},n,r){let o=new k(
t.map(L)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(m=>L(m)===u.key)&&i.
push(u.name),c===void 0&&n.push(Pz(l,s,u))}return i}var Pz=(e,{tab:t},{column:n,key:r,name:o})=>({id:
e,
kind:"COLUMN",tab:t,tabs:[t],params:{header:o,column:xr(n),doubt:RS(r)?"sum-misfit":"some-tabs"},
options:lr.
COLUMN,default:null});d();function il(e){let t=new h;for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?
n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}d();var Nz={sum:"sum",mean:"mean",weighted:
"weighted",maximum:"extreme",minimum:"extreme",rank:"rank",number:"number",large:"large",text:"text",
"left-out":"left-out"},Iz={numbers:"numbers",example:"example",statistic:"statistic",weight:"weight",
maximum:"maximum",section:"section",header:"header",note:"note","left-out":"left-out"};function BS(e){
var r,o;let t=new h,n=new h;for(let{columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let m=Nz[l];if(m===void 0||c==="")continue;let p=`${m} ${L(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:m}})}for(let[l,c]of a.entries()){let m=Iz[
c];
if(m===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(v=>v!==""))!=null?o:"",y=`${m} ${L(
p)}`;n.has(y)||n.set(y,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:m}})}}return[
...t.values(),...n.values()]}d();var al=e=>e.reduce((t,n)=>t+n,0),US=e=>g.round(e*1e4)/1e4;function WS(
e,t,n,r,o){var v,C;let i=`weights/${t.map(L).join("+")}`,a=$z(e,t,r),s=_z(e,t),u=s!==null?{from:
"headers",weights:s}:a!==null&&!Fz(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(C=(v=e[0])==null?
void 0:v.tab)!=null?C:"",m={criteria:[...t],weights:u.weights,sum:US(al(u.weights)),from:u.from},p=lr.
WEIGHTS.filter(O=>O==="totals"?a!==null:!0),y={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(O=>O.tab),params:
m,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:y}}function _z(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>bt(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(al(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function $z(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,m)=>{var v,C,O;let p=(
v=
r.find(P=>bt(P.name,{name:c})))==null?void 0:v.column,y=p===void 0?-1:i.indexOf(p);return y<0?null:(
(C=
a[y])!=null?C:0)*((O=n[m])!=null?O:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=al(u);return u.map(c=>US(c/l*100))}return null}function Fz(e,t){let[n,r]=[al(e),
al(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}d();function KS(
e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:Mz(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function Mz(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Xu(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Tn(r)?null:r.values.every(s=>s.every(oe))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}d();d();var Lz=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(L)),GS=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(L));function qS(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
m=>bt(m.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>zg(s,t,Lz)),o=s=>s.map(jz).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function zg(e,t,n){let r=t.map(s=>e.columns.find(u=>bt(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(L(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!oe(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return at(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function jz(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var ZS=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>bt(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=at(o.values[r]))!=null?i:[]})));function HS(e,t){var o;let n=ZS(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function JS(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>bt(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>zg(i,t,GS))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&ZS(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}d();d();d();var Bg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
zz=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Bg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),Bz=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
Uz=new RegExp(`^(${Bg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),Wz=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Bg})\\s*[)\\]]?$`,
"iu"),Kz=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(L));function xt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=zz.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=Bz.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Er(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=Uz.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=Wz.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var sl=e=>Kz.has(L(e));d();var ul="Nilai",Ii=e=>typeof e=="string"?e.trim():"";function VS(e,
{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Gz=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
XS=e=>{let t=vt(e);return t==="code"||t==="name"};function YS(e){let t=e.values.slice(0,Fo+1).map(o=>o.
map(Ii)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:qz(o.above,o.cells)?Zz(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:Jz(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
XS))continue;let u=s.filter(c=>c.header===ul||!eo(Ct(c.header).name));if(new k(u.map(c=>L(c.label))).
size<2)continue;let l=u.every(c=>c.header===ul)?"totals":"groups";return{tab:e.tab,layout:l,views:Xz(
e,o,i,a,s)}}return null}var qz=(e,t)=>e.every((n,r)=>!XS(n)||oe(t[r]));function Zz(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((m,p)=>p===""?m:p,"");return u===""||c===""||vt(c)==="code"||vt(
c)==="name"||Hz(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>sl(u.over)&&!eo(Ct(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:ul}));let o=n.filter(u=>xt(
u.header)!==null&&xt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var m;return{column:u,label:(m=xt(c))!=null?m:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&L(l.header)===L(u.header))),a=i.some(u=>xt(u.over)!==null),s=i.some(u=>Gz.test(
u.over));return!a&&s?[]:i.filter(u=>!a||xt(u.over)!==null).map(({column:u,over:l,header:c})=>{var m;
return{column:u,label:(m=xt(l))!=null?m:l,header:c}})}var Hz=e=>{let t=vt(e);return t==="code"||t===
"name"||t==="institution"};function Jz(e){let t=e.flatMap((r,o)=>{let i=Er(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!eo(Ct(r).name)&&!Vz(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=xt(r))!=null?s:(a=Er(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:ul}]})}var Vz=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function Xz(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(L(s))||
a.set(L(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(y=>L(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,v)=>{var C,O;return v<i?y||((C=r[v])!=null?C:""):(O=l.get(v))!=null?O:""}),m=y=>y.
map((v,C)=>C<i||l.has(C)?v:""),p=e.values.map((y,v)=>v===t?c:v===t-1&&r.length>0?y.map(()=>""):m(y));
return{label:u,grid:{tab:e.tab,values:p}}})}d();var QS=_("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),Yz=_("Email","Email Address","Alamat Email","Username","Nama Pengguna"),Qz=_(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),eB=_("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),tB=_("Nilai",
"Score","Skor","Value","Poin","Points");function nB(e){for(let[t,n]of e.values.slice(0,Fo).entries()){
let r=n.map(Ii),o=l=>r.findIndex(c=>_e(c,l)),i=l=>r.findIndex(c=>vt(c)===l),a=o(QS)>=0||o(Qz)<0?o(QS):
o(Yz),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(eB),o(tB)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function eE(e){let t=nB(e);if(t===null)return null;
let n=u=>U(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!oe(u[t.code])||!oe(u[t.name]),i=new h;for(let u of r){
let l=L(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?oB(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=m=>L(
n(m))===u;return a?iB(e,t,s,l,c):rB(e,t,l,c)})}}function rB(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,m)=>m===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function oB(e,{criterion:t}){let n=new h;for(let r of e){
let o=U(r[t]);L(o)!==""&&!n.has(L(o))&&n.set(L(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function iB(e,t,n,r,o){
var I,$,F,z;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,m=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,p=[a,l,c],y=new h,v=new h,C=new h,O=w.from({length:m+n.length},()=>"");for(let[B,
M]of e.values.entries()){if(B<=i||!o(M))continue;let j=n.findIndex(ke=>ke.key===L(U(M[l]))),Z=J(U(M[
s]))||
L(U(M[u]));if(j<0||Z==="")continue;let K=(F=C.get(Z))!=null?F:[],q=K.find(ke=>!y.has(`${ke},${m+j}`)),
ee=q!=null?q:B;q===void 0&&(C.set(Z,[...K,B]),v.set(B,O.map((ke,ye)=>{var re;return p.includes(ye)?
"":
(re=M[ye])!=null?re:""})));let Q=v.get(ee);Q!==void 0&&(Q[m+j]=(z=M[c])!=null?z:""),y.set(`${ee},${m+
j}`,{row:B,column:c})}let P=e.values.map((B,M)=>{var j;return M===i?[...B.map((Z,K)=>p.includes(K)?
"":
Z),...n.map(Z=>Z.name)]:(j=v.get(M))!=null?j:O}),N=({row:B,column:M})=>{var j;return(j=y.get(`${B},${M}`))!=
null?j:{row:B,column:M<m?M:B<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}
var Ug=e=>{var t;return Tn(e)?null:(t=eE(e))!=null?t:YS(e)},Wg=(e,t)=>Sg(e,t)||e.includes("@")&&L(e)===
L(t.email);function tE(e,t,n,r,o){var u,l;let i=(l=(u=Ug(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(m=>Wg(c,m));return{sheets:i.flatMap(c=>{let m=a(c.label);return m===void 0?[]:[VS(Bo(c.grid,t.name,
m.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}d();var nE=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
aB=/^(?:nilai|poin|points?)$/i,sB=/^j\.?\s?\d{1,2}$/i,uB=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
lB=e=>e.map(Ii).filter(t=>t!=="");function rE(e){let t=e.values.slice(0,Cg).map(o=>o.filter(i=>!oe(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Ii);return[e.tab,...r].some(o=>uB.test(
o))}var Kg=(e,t)=>nE.test(e.tab)||sB.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(lB).some(n=>nE.
test(n)||aB.test(n));d();function Gg(e){let t=[...new h(e.flat().map(o=>[L(o),o])).values()],n=e.map(
o=>new k(o.map(L))),r=t.
filter(o=>!n.every(i=>i.has(L(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Ci(o,a)&&!n.some(
s=>s.has(L(o))&&s.has(L(a)))).map(a=>({one:o,other:a})))}d();d();var cB=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function oE(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of Qr(u).filter(m=>m.spaced||
/[|:_\-\u2013]/.test(u))){let m=L(l);if(m===""||J(c)===""||Lg(l)||xt(l)!==null)continue;let p=(s=t.get(
m))!=null?s:{stage:l,tabs:[]};p.tabs.some(y=>J(y.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
m,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>cB.
test(u.stage)||r.some((c,m)=>m!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!dB(u,i));return{sets:a?i:[],unclear:!a&&mB(e)}}var dB=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Er(e)!==null;function mB(e){var n;let t=new h;for(let r of e){let o=Er(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(L(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function iE(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return rE(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ol(n,t),shared:Ug(n),isOther:!1}}var Ka=(e,t=[])=>(
{
reason:e,tabs:t});function aE(e,t,n){var y,v;let r=n.flatMap(({table:C,shared:O})=>C===null||O!==null?
[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return pB(e.stages,o);
let{sets:i,unclear:a}=oE(r.map(C=>C.tab));if(e.stages.length>1)return qg(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Ka("nothing");let u=t?i.find(C=>L(C.stage)===L(s.name)):void 0;if(u!==void 0)return qg(
[s],[u],r);if(a&&!t)return Ka("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.map(O=>({...s,
name:O.
stage,advance:null}));return qg(C,i,r)}let l=((v=(y=um(r))==null?void 0:y.tables.length)!=null?v:0)>
1,c=o.filter(C=>{var O;return((O=C.shared)==null?void 0:O.layout)!=="totals"}),m=c.length>0?c:o,[p]=m;
if(!l&&(p!=null&&p.shared)){let C=m.map(O=>O.grid.tab);return C.length>1?Ka("several-shared",C):t?Ka(
"stage-tab",C):[sE({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(C=>(
{
label:C.tab,table:C})),layout:null}]}function sE(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=ol(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function pB(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return L(a.grid.tab)===L((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?sE(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ka("unclear-judges",r):n.filter(o=>"desks"in o)}function qg(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>L(l.stage)===L(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(m=>m.tab===l).map(m=>({label:c,table:m})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ka("stages",
o):r}d();var uE=.051,fB=4,lE=e=>J(e.code)||L(e.name);function cE(e,t,n){let r=t.filter(u=>u!==e);if(
r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(m=>lE(m)===lE(u)));
for(let c of n){let m=C=>{var O,P;return(P=(O=C.columns.find(N=>bt(N.name,{name:c})))==null?void 0:O.
column)!=null?P:-1},p=at(u.values[m(e)]),y=r.flatMap((C,O)=>{var P,N;return(N=at((P=l[O])==null?void 0:
P.values[m(C)]))!=null?N:[]});if(p===null||y.length<2)continue;let v=y.reduce((C,O)=>C+O,0);s+=1,g.abs(
p-v/y.length)<uE&&(i+=1),g.abs(p-v)<uE&&(a+=1),new k(y).size>1&&(o+=1)}}return o>=fB&&(i===s||a===s)}
d();var ll=e=>`hidden/${L(e)}`,Zg=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,
columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&bt(s,i)))||e.length===0?[]:[{id:ll(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:lr.HIDDEN,default:null}]);d();function cl({criteria:e,
entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>L(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>bt(i,u));return o.set(i,a),a},isEntry:(i,a)=>i===""?r.has(L(a)):n.has(J(
i))}}d();function gB(e,t){let[n,r]=[L(e),L(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?
[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Ci(e,t)&&!hB(e,t)}var dE=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function hB(e,t){let[n,r]=[new k(dE(e)),new k(dE(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Hg(e,t,n){let r=new h(t.map(o=>[o.code,o]));
return e.flatMap(o=>{if(o.codeColumn===null||o.nameColumn===null)return[];let i=o.rows.filter(c=>c.name!==
""&&c.entry!==null),a=i.flatMap(c=>{var p;let m=r.get((p=c.entry)!=null?p:"");return m!==void 0&&gB(
c.name,m.name)?[{sheet:o,row:c,entry:m}]:[]}),s=a.length>2&&a.length*2>i.length,[u]=a;return(s&&u!==
void 0?[mE(`names/${L(o.tab)}`,u,a.length)]:a.map(c=>mE(`names/${L(o.tab)}/${J(c.entry.code)}`,c,1))).
filter(({id:c})=>!n.has(c))})}var mE=(e,{sheet:t,row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",
tab:t.tab,cell:$e(n.row,(i=t.nameColumn)!=null?i:0),tabs:[t.tab],params:{code:r.code,one:r.name,
other:n.
name,count:o},options:lr.NAMES,default:null}};var Ga=["criteria","entries","judges"],yB=e=>"reason"in e;
function Jg(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(M=>iE(M,o.get(M.tab))),u=aE(e,n,s);if(yB(u))return u;let l=[],c=[],m=[];for(let M of u){
let j=wB(M,e,t,{facts:l,questions:c,answers:i},u.length>1);if(j===null)return fE(s);m.push(j)}if(t.length===
Ga.length&&!m.some(M=>vB(M,s)))return{reason:"no-sign",tabs:m.flatMap(M=>M.desks.map(j=>j.table.tab)).
filter(lm)};let p=m.flatMap(M=>M.desks.map(j=>j.table)),[y,...v]=p;if(y!=null&&y.isRepeated&&v.length===
0)return{reason:"unclear-judges",tabs:[y.tab]};let C=m.flatMap(M=>M.names).filter(lm),O=t.includes(
"judges")?kB(m):e.judges,P=t.includes("entries")?xB(p,C,s,l):e.entries,N=!n&&(m.length>1||m.some(M=>M.
stage.scoreTab!==void 0)),I=N?TB(m):e.stages,$=t.includes("criteria")?SB(m):e.criteria,F={...e,
stages:I,
criteria:$,entries:P,judges:O};if(t.some(M=>F[M].length===0))return fE(s);if(t.includes("judges")&&!EB(
F,m,a.names))return{reason:"unbound",tabs:m.flatMap(M=>M.desks.map(j=>j.table.tab)).filter(lm)};let z=s.
flatMap(({structure:M})=>M!==void 0&&p.some(({tab:j})=>j===M.tab)?M:[]),B=[...p.map(M=>M.tab),...l.flatMap(
M=>M.kind==="ENTRY_LIST"||M.kind==="TAB_LEFT"?M.params.tab:[])];return{competition:F,hasStages:N,
facts:[
...CB(m,O,N,I),...l,...BS(z),...KS(s,B,a)],findings:t.includes("entries")?RB(m):[],questions:il([...bB(
s,p),...c])}}var bB=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),lm=(e,t,n)=>n.indexOf(e)===t;function wB(e,t,n,{facts:r,questions:o,answers:i},a){var j,Z;let s=e.
desks.map(K=>K.table),u=K=>n.includes("criteria")?um(K):Fg(K,Le(t,e.stage).map(q=>q.name)),l=(j=u(s))!=
null?j:a||e.layout!==null?IS(s):null;if(l===null)return null;let c=u(s)===null,m=l.tables.filter(K=>cE(
K,l.tables,l.criteria)),p=l.tables.filter(K=>!m.includes(K));for(let{tab:K}of m)r.push({kind:
"TAB_LEFT",sure:!1,params:{tab:K,reason:"summary"}});let y=p.length<l.tables.length&&(Z=u(p))!=null?
Z:l,{tables:v}=y,
C=n.includes("criteria")?zS(y,o,i):y.criteria,O=a?e.stage.name:null;if(!n.includes("criteria"))return{
...e,desks:pE(e,v),criteria:[],isOpen:c,names:C};let P=JS(v,C),N=P!=null?P:C.map(()=>HS(v,C)),I=qS(v,
C),$=I.from==="equal"&&P!==null&&new k(P).size>1,F=$?N:I.weights,z=WS(v,C,F,N,i);z.question!==null&&
o.push(z.question);let{weights:B}=z;r.push({kind:"CRITERIA",sure:v.length>1&&!c,params:{stage:O,
names:C}},
{kind:"WEIGHTS",sure:I.from!=="equal",params:{from:$?"maxima":I.from,stage:O}},{kind:"SCALE",sure:P!==
null,params:{max:N.filter(lm),from:P===null?"scores":"written",stage:O}});let M=C.map((K,q)=>{var ee,
Q;return{stage:e.stage.name,name:K,weight:(ee=B[q])!=null?ee:1,min:0,max:(Q=N[q])!=null?Q:100,
description:""}});
return{...e,desks:pE(e,v),criteria:M,isOpen:c,names:C}}var pE=({desks:e},t)=>e.filter(n=>t.includes(
n.table));function vB(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&Kg(r.grid,n.above.length)})}function kB(e){
let[
t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),
i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?LS(r):jg(o)).map((s,u)=>{var C,O,P;let l=(
C=
(i?r:o)[u])!=null?C:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),m=(P=(O=c[0])==null?void 0:
O.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,p=s.name===""||J(s.name)===J(s.code),y=(t==
null?void 0:t.layout)===null&&p&&m!==void 0?jS(m):"",v=c.length===e.length?[]:c.map(N=>N.stage.name);
return{...s,name:y||s.name,stages:v}})}function xB(e,t,n,r){let o=sm(e,t),i=am(e),a=new k(e.map(u=>u.
tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>OS(o,i,u)).find(u=>u!==null);return r.push({kind:
"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,
params:{
tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...Ou,...u}))):o}function TB(e){let t=e.map(
n=>sm(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=
null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function SB(e){let[t]=e,n=r=>E.
stringify(r.criteria.map(o=>[L(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?
t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function EB(e,t,n){let r=Bn(n,e),o=t.
filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===
i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.
every(u=>{let l=e.stages.find(m=>m.name===i.stage.name);return(l===void 0||s.length===0?[]:Ye(e,l)).
filter(m=>Wg(u.label,m)).length===1}))}function CB(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(
s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(
s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(m=>m.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function RB(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=am(t)?[]:e.flatMap(i=>i.desks.map(a=>sm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Gg(n).map(o("entry")),...Gg(r).map(o("judge"))]}function fE(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>DB(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>AB(
u))))!=null?s:{reason:"nothing",tabs:[]}}var DB=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!eo(n)).length>2),AB=e=>Kg(e,g.min(9,e.values.length));d();d();d();var to=(...e)=>new k(
e.map(L)),OB=[["code",to("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",to("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",to("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",to("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
to("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",to("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",to("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],PB=to("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),NB=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
IB=to("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),_B=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
$B=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Vg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,FB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
MB=["name","code","institution","category"],LB=e=>e.replace(/\s+/g," ").trim();function jB(e){var n,
r;let t=L(e);return t===""?null:IB.has(t)?"rank":PB.has(t)?"sum":(r=(n=OB.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function cm(e){var a,s,u,l;let t=jB(e);if(t!==null)return t;let n=e.replace(
Vg,""),r=(l=(u=(a=Vg.exec(e))==null?void 0:a[1])!=null?u:(s=Vg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=cm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(FB,"");return o===e?null:cm(o)}function _n(e){var a;let t=LB(e);if(NB.
test(t))return"sum";let n=cm(t);if(n!==null)return n;if($B.test(L(t)))return"matter";let r=t.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,"");if(r!==t&&r!==""){let s=_n(r);if(s!==null)return s}if(_B.test(t))return"rank";
let o=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(s=>s.trim()!=="");if(o.length<
2)return null;let i=o.map(s=>cm(s));return i.every(s=>s!==null)&&(a=MB.find(s=>i.includes(s)))!=null?
a:null}var Xg=e=>_n(e)==="sum"||/[\u03a3\u01a9\u2211]/u.test(e)||
/(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi|hasil)(?:[^\p{L}]|$)/iu.
test(e);d();var zB=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
BB=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function cr(e){
if(e===
void 0||oe(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(at(e.replace(/\s*%\s*$/,""))!==null)return"number";if(_e(
e,un))return"recused";let t=e.trim();return BB.test(t)?"failed":zB.test(t)?"score-text":"text"}var dl=e=>at(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Uo=e=>e!=="blank"&&e!=="text";d();var gE=4,UB=15,WB=new k(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(L)),qa=e=>WB.has(L(Ct(e).name)),KB=new k([
"code","name",
"institution","category","judge","number"]),ml=e=>{var t;return KB.has((t=_n(e))!=null?t:"")},pl=e=>cr(
e)==="text",_i=e=>!oe(e);function hE(e,t){let n=GB(e,t);if(n===null)return null;let[r,o]=[n,n];for(;
o-
r+1<gE&&qB(e,r,o);)o+=1;for(;o-r+1<gE&&HB(e,r);)r-=1;return{top:r,bottom:o,columns:JB(e,r,o)}}
function GB({
values:e},t){let[n,r]=[-1,0];for(let[o,i]of e.slice(0,Fo).entries()){let[a,s]=[0,!1];for(let[u,l]of i.
entries()){if(!pl(l))continue;let c=_n(l)!==null||t(l)||xt(l)!==null;ml(l)&&(s=!0),a+=1+(c?2:0)+(Yg(
e,o,u)?1:0)}i.filter(pl).length<2&&!s||a>r&&([n,r]=[o,a])}return n<0?null:n}function Yg(e,t,n){let r=e.
slice(t+1,t+1+UB).map(o=>cr(o[n])).filter(o=>o!=="blank");return r.filter(Uo).length*2>r.length}
function qB({
values:e},t,n){var l;let r=(l=e[n+1])!=null?l:[],o=[...r.keys()].filter(c=>_i(r[c]));if(o.length===0||
!o.every(c=>pl(r[c])))return!1;let i=c=>{var m;return(m=e.slice(t,n+1).map(p=>U(p[c])).find(p=>p!==""))!=
null?m:""},a=e.slice(t,n+1),s=c=>{var p;let m=i(c);return m===""?a.some(y=>y.slice(0,c).some(_i)):qa(
m)||xt(m)!==null||ZB((p=e[n])!=null?p:[],c)};if(o.some(c=>ml(i(c))))return!1;let u=o.every(c=>Yg(e,n+
1,c));return!o.every(s)&&!(u&&o.some(s))?!1:o.some(c=>Yg(e,n+1,c))||o.some(c=>{var m;return oe((m=e[
n])==
null?void 0:m[c])})}var ZB=(e,t)=>t+1<e.length&&oe(e[t+1]);function HB({values:e},t){var s;let[n,r]=[
e[t-1],(s=e[t])!=null?s:[]];if(n===void 0)return!1;let o=[...n.keys()].filter(u=>_i(n[u]));if(o.length===
0||!o.every(u=>pl(n[u])))return!1;let i=o.map(u=>U(n[u]));if(o.some(u=>oe(r[u])&&ml(U(n[u]))))return!0;
let a=[...r.keys()].find(u=>pl(r[u])&&!ml(U(r[u])));return a===void 0||o.some(u=>u<a)||o.every(u=>oe(
r[u]))?!1:i.length>1||i.some(u=>qa(u)||xt(u)!==null||Er(u)!==null||Ct(u).weight!==null)}function JB(
{
values:e},t,n){var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.
slice(u+1).some(c=>_i(c[l]));return w.from({length:o},(u,l)=>{var v,C;let c=r.flatMap((O,P)=>_i(O[l])?
[{row:P,text:U(O[l])}]:[]),[m]=c.slice(-1),p=(v=m==null?void 0:m.row)!=null?v:-1,y=r.slice(0,g.max(0,
p)).flatMap((O,P)=>{if(_i(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!_i(O[N]))continue;let I=U(
O[N]);return i(P,N)&&!ml(I)?[I]:[]}return[]});return{text:(C=m==null?void 0:m.text)!=null?C:"",
groups:y}})}d();var yE=e=>e!==""&&!qa(e)&&!sl(e);function Qg(e){let t=e.columns.flatMap(({text:r,
groups:o})=>o.filter(
i=>xt(i)!==null||yE(i)).map(i=>({group:L(i),text:L(r)})));return e.columns.some(({groups:r})=>r.some(
o=>xt(o)!==null||sl(o)))||t.length>1&&e.columns.filter(({text:r,groups:o})=>o.length>0&&xt(r)!==null).
length>1?!0:t.filter(r=>t.some(o=>o.group!==r.group&&o.text===r.text)).length>0}function bE(e){let t=Qg(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=i.filter(yE);return{column:a,text:o,group:t?
"":
(u=s.slice(-1)[0])!=null?u:"",...Ct(o),max:Ua(o)}}),r=t?n.map(o=>o.weight):XB(n);return n.map((o,i)=>{
var m;let s=o.group!==""&&n.some(p=>p!==o&&L(p.name)===L(o.name))?`${Ct(o.group).name} - ${o.name}`:
o.name,u=(m=r[i])!=null?m:null,c=s!==o.name||u!==o.weight?VB(s,u,o.max):o.text;return{column:o.column,
header:c,name:s,weight:u,max:o.max,group:o.group}})}var VB=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],
...t===
null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function XB(e){var n;let t=new h;for(let r of e)Ct(r.
group).weight!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.
get(r.group),i=Ct(r.group).weight;if(o===void 0||i===null)return r.weight;let a=o.flatMap(({weight:l}
)=>l!=
null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||
g.abs(s-i)<.5?r.weight:g.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function wE(e,t){
let n=hE(e,t.isCriterion);if(n===null)return null;let r=bE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>cr(u[s]))),a={grid:e,block:n,columns:r,isJudges:Qg(n),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};for(let{column:s,header:u}of r){let l=_n(
u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c==="code"||c==="number"||dr(a,s)!==
"numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function dr({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Uo).length*2>=n.length?"scores":"words"}var fl=({
grid:e},t,n)=>{
var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},Za=(e,t)=>({code:U(fl(e,t,e.
at.code)),name:U(fl(e,t,e.at.name))});function gl(e,t){let{code:n,name:r}=Za(e,t);return e.at.code>=
0?n===""?"":`#${J(n)}`:L(r)}function vE(e){var n;let t=e.filter(({at:r})=>r.code<0&&r.name<0);for(
let r of t){
let i=r.columns.map(({column:u})=>u).filter(u=>u!==r.at.judge&&YB(r,u)).filter(u=>e.length<2||QB(r,u,
e)),s=(n=i.filter(u=>{var l,c;return u!==r.at.institution&&_n((c=(l=r.columns[u])==null?void 0:l.header)!=
null?c:"")===null})[0])!=null?n:i[0];s!==void 0&&(r.at.name=s,r.at.institution===s&&(r.at.institution=
-1))}}function eh({grid:e,block:t,at:n},r){let o=e.values.slice(t.bottom+1),i=o.filter(a=>a.some((s,
u)=>u>
r&&Uo(cr(s))));return(i.length>0?i:o).filter(a=>L(U(a[r]))!=="").map(a=>`${n.judge<0?"":L(U(a[n.judge]))}
${L(U(a[r]))}`)}function YB(e,t){if(dr(e,t)!=="words")return!1;let n=eh(e,t);return n.length>1&&new k(
n).size>n.length*.9}function QB(e,t,n){let r=new k(eh(e,t));return n.some(o=>o===e?!1:o.columns.some(
i=>{let a=eh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}d();d();function th(e){
let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var $i=e=>e.reduce((
t,n)=>t+
n,0),eU=[{kind:"sum",of:$i},{kind:"mean",of:e=>$i(e)/e.length}],tU=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}],nh=(e,t,n)=>e.filter(({value:r,sources:o})=>g.abs(r-n(o))<=t).length;
function kE(e,t){let[n]=e;if(n===void 0||n.sources.length===0)return null;let r=th(e.map(({value:a})=>a)),
o=g.max(1,g.ceil(e.length*t));if(n.sources.length>1){for(let{kind:a,of:s}of eU)if(nh(e,r,s)>=o)return{
kind:a}}let i=nU(e,r);return i!==null?{kind:"weighted",weights:i}:null}function xE(e){var r,o;let t=th(
e.map(({value:i})=>i)),n=tU.find(({of:i})=>nh(e,t,i)===e.length);return n===void 0||((o=(r=e[0])==null?
void 0:r.sources.length)!=null?o:0)<2?null:{kind:n.kind}}function nU(e,t){var u,l;let n=(l=(u=e[0])==
null?void 0:u.sources.length)!=null?l:0;if(new k(e.map(({sources:c})=>c.join(" "))).size<n+2)return null;
let o=w.from({length:n},(c,m)=>w.from({length:n+1},(p,y)=>$i(e.map(({value:v,sources:C})=>{var O,P;
return((O=
C[m])!=null?O:0)*(y<n?(P=C[y])!=null?P:0:v)})))),i=oU(o);if(i===null)return null;let a=i.map(rU);
return a.
some(c=>c<0)||a.filter(c=>c>0).length===0||a.filter(c=>c>0).length===1&&a.some(c=>c===1)?null:nh(e,t,
c=>$i(c.map((m,p)=>{var y;return m*((y=a[p])!=null?y:0)})))===e.length?a:null}var rU=e=>{let t=g.round(
e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?n:t};function oU(e){var o,i,a,s,u,
l,c,m,p,y,v,C,O;let t=e.map(P=>[...P]),n=t.length,r=g.max(1,...t.flat().map(g.abs));for(let P=0;P<n;
P+=
1){let N=P;for(let F=P+1;F<n;F+=1)g.abs((i=(o=t[F])==null?void 0:o[P])!=null?i:0)>g.abs((s=(a=t[N])==
null?void 0:a[P])!=null?s:0)&&(N=F);let[I,$]=[(u=t[N])!=null?u:[],(l=t[P])!=null?l:[]];if(g.abs((c=I[
P])!=
null?c:0)<r*1e-12)return null;t[N]=$,t[P]=I;for(let F=0;F<n;F+=1){if(F===P)continue;let z=((p=(m=t[F])==
null?void 0:m[P])!=null?p:0)/((y=I[P])!=null?y:1);for(let B=P;B<=n;B+=1){let M=(v=t[F])!=null?v:[];M[
B]=
((C=M[B])!=null?C:0)-z*((O=I[B])!=null?O:0)}}}return t.map((P,N)=>{var I,$;return((I=P[n])!=null?I:0)/
(($=P[N])!=null?$:1)})}function rh(e){let t=e.length,n=new k(e).size;return t>1&&e.every(r=>b.isInteger(
r)&&r>=1&&r<=t)&&e.includes(1)&&n*2>t}function TE(e,t){if(!rh(e)||e.length!==t.length)return!1;let n=e.
map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(r=>n.every(o=>r.value>o.value+
1e-9?r.rank<o.rank:!0))}function SE(e,t){var u;if(e.length<2||t.some(l=>l.length<3))return null;let n=l=>$i(
l)/l.length,r=(l,c)=>g.sqrt($i(l.map(m=>(m-n(l))**2))/(l.length-c)),i={maximum:l=>g.max(...l),
minimum:l=>g.
min(...l),mean:n,sum:$i,median:l=>{var p,y,v;let c=[...l].sort((C,O)=>C-O),m=c.length/2;return m%1===
0?(((p=c[m-1])!=null?p:0)+((y=c[m])!=null?y:0))/2:(v=c[g.floor(m)])!=null?v:0},deviation:l=>r(l,1),
"deviation of all":l=>r(l,0),count:l=>l.length},a=th(e),s=f.entries(i).find(([,l])=>e.every((c,m)=>{
var p;
return g.abs(c-l((p=t[m])!=null?p:[]))<=a}));return(u=s==null?void 0:s[0])!=null?u:null}var CE=1e3,
hl=4,iU=(e,t)=>L(e)||`#${t}`,aU=new k(["sum","mean","weighted","maximum","minimum","rank"]),
Ha=e=>aU.has(e);function RE(e,t){var r;let n=e.map(o=>o.draft.columns.map(i=>sU(o,i.column,t)));for(
let[
o,i]of e.entries())uU(i,(r=n[o])!=null?r:[],t);return mU(e,n,t),n}function sU({draft:e},t,n){var a;
let{
header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=(()=>{for(let l of["code","name",
"institution","category","judge"])if(e.at[l]===t)return l;if(n.isCriterion(r))return"criterion";let s=dr(
e,t),u=_n(r);return u==="text"?"text":s==="empty"?r===""||u==="sum"||u==="rank"||u==="number"?
"empty":
"criterion":s==="words"?"text":e.at.number===t&&(u==="number"||u==="code")?"number":"criterion"})();
return{column:t,label:r,header:r,key:iU(o,t),role:i,from:[],weights:null,doubt:null,guess:null}}
function yl({
draft:e,roles:t},n){var o;let r=new h;for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=dl((
o=
e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}function uU(e,t,n){var i;let r=t.
filter(({role:a,column:s})=>a==="criterion"&&dr(e.draft,s)==="numbers"),o=new h(r.map(({column:a})=>[
a,yl(e,a)]));for(let a of r){if(n.isCriterion(a.header))continue;let s=(i=o.get(a.column))!=null?i:
new h,
u=_n(a.header),l=Xg(a.header);if(cU(a,s,u)){a.role="number";continue}if(u==="rank"&&rh([...s.values(
)])){
a.role="rank";continue}let c=r.filter(p=>p!==a&&!Ha(p.role)&&p.role!=="number"&&lU(e,p,a)),m=dU(a,c,
r,o,l);m!==null&&(a.role=m.kind,a.from=m.from,a.weights=m.weights)}}var lU=({draft:e},t,n)=>{if(!e.isJudges)
return!0;let r=({column:o,header:i})=>{var u,l,c,m,p,y;let s=(c=[...(l=(u=e.block.columns[o])==null?
void 0:u.groups)!=null?l:[]].reverse().find(v=>!qa(v)))!=null?c:"";return L((y=xt(s))!=null?y:s===""?
(p=(m=Er(i))==null?void 0:m.label)!=null?p:"":s)};return r(t)===r(n)};function cU({label:e},t,n){let r=[
...t.values()];return n==="number"?r.every(o=>b.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>b.
isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function dU({column:e},t,
n,r,o){
var p;let i=(p=r.get(e))!=null?p:new h,a=new k(i.values()).size;if(i.size===0||!o&&a<hl)return null;
let s=t.filter(y=>y.column<e),u=g.max(-1,...n.flatMap(y=>y.column<e&&Ha(y.role)?y.column:[])),l=s.filter(
y=>y.column>u),c=n.filter(y=>y.column<e&&(y.role==="sum"||y.role==="mean"||y.role==="weighted")),m=[
l,s,t,c,s.slice(-1)].filter(y=>y.length>0);for(let y of m){let v=EE(i,y,r);if(v.length<(o?2:hl))continue;
let C=kE(v,o?.5:1);if(C!==null)return{kind:C.kind,from:y.map(O=>O.column),weights:C.kind==="weighted"?
C.weights:null}}for(let y of[s,t]){let v=EE(i,y,r),C=o&&v.length>=hl?xE(v):null;if(C!==null)return{
kind:C.
kind,from:y.map($=>$.column),weights:null};let O=[...i.keys()],P=O.map($=>{var F;return(F=i.get($))!=
null?F:0}),N=O.map($=>y.reduce((F,z)=>{var B,M;return F+((M=(B=r.get(z.column))==null?void 0:B.get($))!=
null?M:0)},0)),I=c.map($=>O.map(F=>{var z,B;return(B=(z=r.get($.column))==null?void 0:z.get(F))!=null?
B:0}));if(a>=hl&&y.length>0&&[N,...I].some($=>TE(P,$)))return{kind:"rank",from:y.map($=>$.column),
weights:null}}
return null}var EE=(e,t,n)=>[...e].flatMap(([r,o])=>{let i=t.map(({column:a})=>{var s;return(s=n.get(
a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?[{value:o,sources:i}]:[]});function mU(e,t,
n){
var o,i,a;let r=new h;for(let[s,u]of e.entries())for(let l of(o=t[s])!=null?o:[]){let c=u.draft.isJudges?
`${u.draft.grid.tab}
${l.column}`:l.key;r.set(c,[...(i=r.get(c))!=null?i:[],{tab:u,shape:l}])}for(let s of r.values())pU(
s,n);for(let[s,u]of e.entries())gU(u,(a=t[s])!=null?a:[],n)}function pU(e,t){var y,v,C,O;let n=e.map(
({shape:P})=>P),[r]=n;if(r===void 0||t.isCriterion(r.header))return;if(t.hasCriteria){fU(e);return}
let o=e.
map(({tab:P,shape:N})=>dr(P.draft,N.column)),i=e.filter((P,N)=>o[N]!=="empty"),a=i.filter(({shape:P}
)=>Ha(
P.role)),s=_n(r.header),u=Xg(r.header),l=i.filter(({shape:P})=>P.role==="criterion");if(a.length>0&&
l.length>0){if(l.filter(({tab:N,shape:I})=>new k(yl(N,I.column).values()).size>=hl).length===0||u)for(
let{
shape:N}of l)N.role=(v=(y=a[0])==null?void 0:y.shape.role)!=null?v:"sum";else for(let{shape:N}of i)Wo(
N,"sum-somewhere",null);return}for(let[P,{shape:N}]of e.entries())o[P]==="empty"&&N.role==="criterion"&&
i.length>0&&(N.role=(O=(C=i[0])==null?void 0:C.shape.role)!=null?O:"criterion");if(l.length===0)
return;let c=l.flatMap(({tab:P,shape:N})=>[...yl(P,N.column).values()]);if(o.every(P=>P!=="numbers")){
let P=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=null?F:[]).every(z=>z===
"date"||z==="blank")}),N=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=null?
F:[]).every(z=>z==="check-box"||z==="blank")});if(r.header===""||N||P&&s!==null)for(let I of n)Wo(I,
r.header===""?"unnamed":"not-numbers",null);return}if(c.filter(P=>g.abs(P)>CE).length*2>c.length){
for(let P of n)
P.role==="criterion"&&(P.role="large");return}let p=/^[\d\s.,/-]*$/.test(r.header);if(r.header===""||
p)for(let P of n)Wo(P,"unnamed","criterion");else if(s==="matter")for(let P of n)Wo(P,"matter",null);
else if((s===
"sum"||s==="rank"||s==="number")&&e.length>0)for(let P of n)Wo(P,s==="sum"?"sum-misfit":"matter",
null)}
function fU(e){var o,i;let t=e.flatMap(({tab:a,shape:s})=>s.role==="criterion"?[...yl(a,s.column).values(
)]:
[]),n=t.filter(a=>g.abs(a)>CE).length*2>t.length,r=_n((i=(o=e[0])==null?void 0:o.shape.header)!=null?
i:"");for(let{tab:a,shape:s}of e)s.role==="criterion"&&(n?s.role="large":dr(a.draft,s.column)!=="numbers"?
s.role="text":r==="sum"?s.role="sum":Wo(s,"not-listed",null))}function Wo(e,t,n,r){e.doubt=r===
void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function gU(e,t,n){var s;let r=({column:u})=>dr(e.draft,
u)!=="empty";if(n.hasCriteria)return;let o=t.filter(u=>u.role==="criterion"&&u.doubt===null);if(o.some(
r))for(let u of o.filter(l=>!r(l)))Ct(u.header).weight===null&&Ua(u.header)===null&&Wo(u,"blank",
null);
let i=t.filter(u=>u.role==="criterion"&&u.doubt===null&&dr(e.draft,u.column)==="numbers");if(i.length<
2||e.draft.isJudges)return;let a=i.map(({column:u})=>g.max(...yl(e,u).values()));for(let[u,l]of i.entries(
)){
let c=(s=a[u])!=null?s:0,m=a.filter((p,y)=>y!==u);c>100&&c>2*g.max(...m)&&Wo(l,"large",null)}}d();
var hU=6,DE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
AE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|n|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
ah=/^(?:bobot|weight|weights|pembobotan)$/,oh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
yU=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,bU=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
wU=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,OE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function ih(e){
let t=OE(e);return t.some(n=>DE.test(n))&&t.every(n=>DE.test(n)||AE.test(n))}var bl=(e,t)=>{let n=OE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||AE.test(r)||ah.test(r)||/^\d+$/.test(r))};
function PE(e,t){
let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(r)&&t(r))}
function NE(e,t,n){
var y,v;let{grid:r,block:o,at:i}=e,a=r.values.map(()=>"blank"),s=new h,u=[],l=i.number>=0,c=[],m=!0,
p=o.bottom;for(let C=o.bottom+1;C<r.values.length;C+=1){let O=(y=r.values[C])!=null?y:[];if(O.every(
oe))continue;let{code:P,name:N}=Za(e,C),I=t.some(j=>Uo(cr(O[j]))),$=(v=O.map(U).find(j=>j!==""))!=null?
v:"",F=O.find(j=>cr(j)==="text"),z=N!==""?N:P!==""?P:U(F),B=fl(e,C,i.number),M=(()=>{if(n.isEntry(P,
N))return"entry";if(kU(e,C))return"header";if(C<=p+3&&xU(e,C))return"numbers";if(P===""&&(oe(B)||!l)){
let j=z!=="";if(j&&yU.test(z))return"example";if(j&&I&&bl(z,ah)&&!bl(z,oh))return"weight";if(j&&I&&m&&
bl(z,oh))return"maximum";if(j&&ih(z))return m&&I?"maximum":"statistic"}return ih(P)||N===""&&ih($)?
"statistic":N===""&&I&&bl($,ah)?"weight":N===""&&I&&bl($,oh)?"maximum":I?"entry":TU(e,C,c.length)?
"section":N===""&&P===""?"note":"entry"})();a[C]=M,M==="header"&&(p=C),M==="section"&&s.set(C,SU(e,C)),
M==="entry"&&(m=!1,I&&c.push(C))}for(let C of c.slice(-hU)){let{code:O,name:P}=Za(e,C);n.isEntry(O,P)||
!EU(e,C,t,c.filter(N=>N<C))||(O===""&&P===""?a[C]="statistic":u.push({row:C,label:P||O,key:gl(e,C)}))}
return vU(e,a,t),{roles:a,sections:s,doubtful:u}}function vU(e,t,n){let r=o=>n.some(i=>{var a;return Uo(
cr((a=e.grid.values[o])==null?void 0:a[i]))});for(let[o,i]of t.entries()){let a=!t.some((s,u)=>u>o&&
s==="entry"&&r(u));i==="section"&&a&&!t.some((s,u)=>u>o&&s==="entry")&&(t[o]="note")}}function kU({
grid:e,
block:t},n){var i,a;let o=((i=e.values[n])!=null?i:[]).flatMap((s,u)=>oe(s)?[]:[{column:u,key:L(U(s))}
]);
if(o.length<2||o.some(({key:s})=>s===""))return!1;for(let s=t.top;s<=t.bottom;s+=1){let u=(a=e.values[
s])!=
null?a:[];if(o.every(({column:l,key:c})=>c===L(U(u[l]))))return!0}return!1}function xU({grid:e,at:t}
,n){
var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{if(oe(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.
exec(U(l));return[c===null?b.NaN:b(c[1])]}),o=r.every((l,c)=>{var m;return c===0||l===((m=r[c-1])!=null?
m:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{var c;return oe((c=e.values[n])==null?void 0:c[l])}
);
return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=1}function TU(e,t,n){var y,v,C;let{grid:r,at:o}=e,a=(
(y=
r.values[t])!=null?y:[]).flatMap((O,P)=>oe(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||
!r.values.slice(t+1).some((O,P)=>gl(e,t+1+P)!==""))return!1;let u=U(fl(e,t,o.number)),{code:l,name:c}
=Za(
e,t);if(wU.test(u))return!0;let m=c!==""?c:l!==""?l:(C=(v=a[0])==null?void 0:v.text)!=null?C:"";if(a.
length===1&&bU.test(m))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?cr(p.text)===
"text":a.length===1&&n===0&&m===m.toUpperCase()&&m.length>3&&o.name>=0&&l===""}function SU(e,t){var a,
s;let{code:n,name:r}=Za(e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||
n||((s=o.slice(-1)[0])!=null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(
/^kategori\s*:?\s+/i,
"").trim()}function EU({grid:e},t,n,r){let o=n.flatMap(a=>{var u;let s=dl((u=e.values[t])==null?void 0:
u[a]);return s===null?[]:[{column:a,value:s}]});if(o.length<2)return!1;let i=o.map(({column:a})=>r.flatMap(
s=>{var u,l;return(l=dl((u=e.values[s])==null?void 0:u[a]))!=null?l:[]}));return SE(o.map(({value:a}
)=>a),
i)!==null}d();var IE={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},CU={
weight:"Bobot",maximum:"Maks"},RU=new k(["numbers","example","statistic","section","header",
"left-out"]);function _E(e,{
roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(v=>vt(v.header)==="total")?-1:g.max(-1,
...r.
flatMap(({role:v,column:C})=>v==="sum"||v==="mean"||v==="weighted"?C:[])),l=v=>{let C=r[v];return C===
void 0?!1:Ha(C.role)?v!==u&&vt(C.header)!=="total":C.role==="left-out"||C.role==="number"},c=a.name>=
0?a.name:a.code,m="",p=n.size>0&&a.category<0,y=o.values.map((v,C)=>{var N,I;if(C<i.top)return p?[
...v,
""]:v;if(C<=i.bottom){let $=C===i.bottom?r.map(F=>DU(e,F,u,l)):AU(e,C);return p?[...$,C===i.bottom?
IE.
category:""]:$}let O=(N=t[C])!=null?N:"blank";O==="section"&&(m=(I=n.get(C))!=null?I:"");let P=RU.has(
O)?v.map(()=>""):v.map(($,F)=>{let z=CU[O];return z!==void 0&&F===c?z:z!==void 0&&F<c||l(F)?"":$});
return p?
[...P,O==="entry"?m:""]:P});return{tab:o.tab,values:y}}function DU({at:e},t,n,r){let{column:o,header:
i}=t;
for(let a of["code","name","institution","category"])if(e[a]===o)return vt(i)===a?i:IE[a];return o===
n?"Total":r(o)?"":i}function AU({block:e,isJudges:t,columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):
e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[
i-
1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function dm(e,t,n){let r=e.flatMap(u=>{
var l;return Tn(u)?[]:(l=wE(u,t))!=null?l:[]});vE(r);let o=r.
map(u=>{let l=PE(u,c=>{let m=dr(u,c);return m==="numbers"||m==="scores"});return{draft:u,reading:NE(
u,l,t)}}),i=o.map(({draft:u,reading:l})=>({draft:u,roles:l.roles})),a=RE(i,t),s=o.map(({draft:u,
reading:l},c)=>{
var v;let m=((v=a[c])!=null?v:[]).map(C=>OU(C,n)),p=NU({draft:u,reading:l},o,n),y=[...PU(u,m),...p];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:m,rows:l.roles,values:u.grid.values,view:_E(u,
l,m),questions:y}});return new h(s.map(u=>[u.tab,u]))}var $E=({key:e})=>`column/${e}`;function OU(e,
t){
let n=e.doubt===null?void 0:t.get($E(e)),r=e.header===""&&e.doubt!==null?`Kolom ${xr(e.column)}`:e.header;
return n==="criterion"?{...e,header:r,role:"criterion",doubt:null}:n==="ignore"?{...e,role:
"left-out",
doubt:null}:{...e,header:r}}var PU=({grid:e,block:t},n)=>n.flatMap(r=>r.doubt===null?[]:[{id:$E(r),
kind:"COLUMN",tab:e.tab,cell:$e(t.bottom,r.column),tabs:[e.tab],params:{header:r.label,column:xr(r.column),
...r.doubt},options:lr.COLUMN,default:r.guess}]);function NU({draft:e,reading:t},n,r){return t.doubtful.
flatMap(({row:o,label:i,key:a})=>{if(n.some(m=>m.reading!==t&&IU(m,a)))return[];let s=`row/${a}`,u=r.
get(s);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{id:s,
kind:"ROW",tab:l.tab,cell:$e(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:lr.ROW,default:null}]})}var IU=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&gl(e,o)===n);d();var mm=e=>e.find(t=>_e(t,H.plenary));function _U(e,t){
var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>L(o)===L(e)))!=null?r:n}function $U(e,t){if(oe(e))return null;let n=at(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function pm(e,{stages:t,entries:n}){var s,
u;let r=st(e,$a),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let m=F=>U(
c(F)),p=_U(m("stage"),t),y=n.find(F=>J(F.code)===J(m("entry"))),v=(F,z,B=m(F),M=[])=>{let j={setting:
`plenary.${F}`,value:B,reason:z,allowed:M},Z=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...Z,...Qe(r,l,F),params:j}),null},C=(F,z)=>{let B=$U(c(F),z);
return typeof B==
"string"?v(F,B,c(F)):B};if(p!==void 0&&y!==void 0){let F=a.some(z=>z.stage===p.name&&z.entry===y.code);
if(a.push({stage:p.name,entry:y.code}),F&&!oe(c("rank"))){v("entry","duplicate");continue}}if(oe(c(
"rank")))continue;p===void 0&&v("stage","unknown-reference",m("stage"),t.map(F=>F.name)),y===void 0&&
v("entry","unknown-reference");let O=C("rank",1),P=C("computed",1),[N,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(O!==null&&O!==P&&m("reason")===""&&v("reason","empty"),p===void 0||y===void 0||
O===null)
continue;let $=Qe(r,l,"rank");o.push({stage:p.name,entry:y.code,computed:P,rank:O,reason:m("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}d();var xe=()=>SpreadsheetApp.getActiveSpreadsheet(),Sn=()=>xe().getId(),je=()=>xe(
).getSheets().map(
e=>e.getName()),wl=()=>new h(xe().getSheets().map(e=>[e.getName(),e.getSheetId()])),FE=()=>xe().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),fm=()=>xe().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),FU=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function MU(){let e=null;
return t=>{
e!=null||(e={zone:xe().getSpreadsheetTimeZone(),monthFirst:FU.test(xe().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Fe(e){
let t=xe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=MU(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function gm(e){var n,r;let t=(r=(n=xe().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var Ja=e=>{var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
ME=()=>xe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function sh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var LE="@",uh=(e,t)=>{let n=t.map(r=>r===LE);return e.map(
r=>r.map((o,i)=>typeof o=="string"?sh(o,n[i]===!0):o))};function no(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function Ut(e,t,n,
r,o=[]){
var s,u;let i=xe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(no(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(uh(r,o)))}function jE(e,t,n,r){let o=xe(
).
getSheetByName(e);o!==null&&(no(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(LE))}var Cr=e=>{
var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function zE(){for(let e of xe(
).
getSheets())e.getLastRow()===0&&xe().deleteSheet(e)}var dn=()=>SpreadsheetApp.flush();function BE(e,
t){
let n=xe().getSheetByName(e);if(n===null)return!1;let r=t===null?null:LU(n,t);return r===null?n.activate(
):
r.activate(),!0}function LU(e,t){try{return e.getRange(t)}catch{return null}}d();d();function hm(e){
let{language:t}=e.settings,n=[Fi(el,t,UU(e.settings)),jU(e.stages,t),Fi(nl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Fi(ur,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Ao.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Fi(Oi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,zU(o.required,t)]);return[...n,Fi(rl,t,r)]}function Fi(e,t,n){var r;return{name:e.tab[t],
values:[
px(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var UE=(e,t,n)=>({
...Fi(e,n,[]),name:t});function jU(e,t){let n=e.map((s,u)=>BU(s,u,t)),r=Fi(tl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var zU=(e,t)=>{var n,r;return(r=(n=vn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function BU(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=ya.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Di(e.date,n),(l=e.scoreTab)!=null?l:""]}function UU(e){let{language:t}=e,n=Wn.map(
a=>[a.word[t],lh(e,a)]),r=g.max(3,e.prizes.length),o=w.from({length:r},(a,s)=>{var u;return[`${ja[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Wn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function lh(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Di(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&w.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):w.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function WE(e,t){let n=cn(e),r=c=>{let m=e.get(c);return m===void 0||m.values.every(
p=>p.every(oe))},
o=Ga.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=WU(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:GU(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=hm(i.competition).flatMap(c=>{var p,y;let m=[...s,...o].find(
v=>H[v][a]===c.name);return m===void 0?[]:[[m,{...c,name:(y=(p=e.get(m))==null?void 0:p.tab)!=null?y:
c.name}]]}),l=u.map(([c,{name:m,values:p}])=>[c,{tab:m,values:p}]);return{reading:cn(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...KU(i.facts)]}}function WU(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Bn(r,e).map(z=>z.name),u=e.stages.flatMap(z=>r.filter(B=>B===z.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,c=a(),p=(l?[]:r.filter(o)).filter(z=>c.get(ll(z))!=="use"),
y=r.filter(z=>!p.includes(z)),v=cl(e),C=z=>{let B=z.map(i);return{grids:B,structures:dm(B,v,c),
answers:c}},O=l?s:y.filter(z=>Ri(z)||u.includes(z)),P={names:r,hidden:p},N=Jg(e,t,n,C(O),P),I=l?[]:y.
filter(z=>Xu(z)&&!O.includes(z)),$="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);
if("questions"in N){let z=p.filter(M=>Ri(M)&&!c.has(ll(M))),B=Zg(N.competition,C(z));return{...N,
questions:[
...N.questions,...B]}}if(!$||I.length===0)return N;let F=Jg(e,t,n,C([...O,...I]),P);return"reason"in
F?N:F}var KU=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function GU(e,t,n){return(e.length===Ga.length?["entries"]:e).map(o=>{let i=H[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}d();d();d();var ym="\u2713",ro=e=>`"${e.replace(/"/g,'""')}"`;function KE(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-b(n),a=T(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function GE(e,t,n){let r=$e(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${ro(
ym)};${o})`;return`=IF(COUNTIF(${r};${ro(un.id)})>0;${ro(un.id)};${i})`}function qE(e,t,n,r,o){
let i=u=>$e(e,u,t,1),a=u=>`COUNTIF(${i(r)};${ro(u)})`;return`=${`${a(ym)}+${a(un.id)}`}&${ro(o.of)}&COUNTA(${i(
n)})&${ro(o.done)}`}function ZE(e,t,{min:n,max:r}){let o=$e(e,t),i=`AND(${o}>=${KE(n)};${o}<=${KE(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${ro(un.id)})`}var HE=(e,t,n)=>{let r=`$${$e(e,t)}`;
return n==="complete"?`=${r}=${ro(ym)}`:n==="recused"?`=${r}=${ro(un.id)}`:`=NOT(${r}="")`};d();var JE=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,VE=e=>e.filter(t=>t!=="").join(" \xB7 "),qU={title:(e,t,n)=>VE(
[e,JE(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,ZU={title:(e,t,n)=>VE([e,JE(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ch=e=>({id:qU,en:ZU})[e];d();function HU(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function JU(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function dh(e,t,n){if(t.form!=="files")return[...e];let r=`${L(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:JU(HU(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ko={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,mh=3,oo=mh+
1,bm=0,wm=1,VU=2,Rr=3,XU=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],ph=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},YU=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function fh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${ph(i,t)})`),o=n.some(i=>i.link!=="")?[Ko.link[t]]:[];return{headers:[Ko.code[t],
Ko.status[t],Ko.name[t],...r,Ko.notesToCommittee[t],Ko.notesToEntrant[t],Ko.institution[t],...o],
widths:[
62,58,128,...r.map(YU),160,160,160,...o.map(()=>180)],scored:r.length}}var QU=e=>["code","status",
"name","institution","link"].some(t=>_e(e,Ko[t])),XE=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function YE(e){
var n;let t=(n=e[mh])!=null?n:[];return e.slice(oo).every(r=>r.every((o,i)=>{var a;return o===""||QU(
T((a=t[i])!=null?a:""))}))}var QE=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function gh(
e,t,n){
let{headers:r,scored:o}=fh(n),i=w.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
Rr-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
wm?GE(t+u,Rr,o):""))}}var hh=(e,t)=>({top:oo,left:Rr,height:t-oo+1,width:e+2});function vm(e,t){let{
criteria:n,language:r}=e,o=ch(r),i=(s,u)=>({top:oo,left:s,height:t,width:u}),a=i(bm,Rr+n.length);
return{
table:i(bm,fh(e).headers.length),progress:{row:0,column:0,formula:qE(oo,t,bm,wm,o)},validations:eC(n).
map(({from:s,count:u,criterion:l})=>({block:i(Rr+s,u),formula:ZE(oo,Rr+s,l),help:o.rejected(ph(l,r))}
)),
colours:XU.map(([s,u])=>({block:a,formula:HE(oo,wm,s),background:u})),open:hh(n.length,oo+t-1)}}
function eC(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function km(e){var P;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=ch(o),{headers:u,widths:l,
scored:c}=fh(
e),m=dh(e.entries,t,n),p=eC(r).map(({criterion:N})=>ph(N,o)),y=vm(e,m.length),v=gh(m,oo,e),C=N=>[N,
...u.
slice(1).map(()=>"")],O=C("");return{name:Na(t,n),...y,headerRow:mh,frozenColumns:VU,widths:l,
formats:u.
map((N,I)=>I===bm?"@":I>=Rr&&I<Rr+c?Tr:""),centred:u.flatMap((N,I)=>I===wm||I>=Rr&&I<Rr+c?[I]:[]),
values:[
O,C(s.title(t.name,n,i)),C(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...v.values],formulas:[C(
y.progress.formula),O,O,O,...v.formulas]}}d();d();function yh(e){var n;let t=xe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var tC=e=>e.getEditors().map(t=>t.getEmail());function nC(e){
let t=yh(e);return t===null||t.isWarningOnly()?null:tC(t)}function Dr(e,t){var r;let n=(r=xe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(vl(n,t),n.setUnprotectedRanges([]))}function vl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(tC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var rC=e=>yh(e)===null;function oC(e,t){let n=yh(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function xm(e){let t=xe().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}d();var bh="#d9e2f3";function Kn(e){var t;for(let n=1;;n+=1){let r=Ig(
e.name,n),o=xe().getSheetByName(r);
if(iC(o)){mn({...e,name:r});return}let i=e3(o);if($g((t=i[0])==null?void 0:t[0])){t3(i,e)||sC(o,e),
aC(
r,e,o.getLastRow(),o.getLastColumn());return}}}function mn(e){var t;sC((t=xe().getSheetByName(e.name))!=
null?t:wh(e.name),e),aC(e.name,e,0,0)}function wh(e){let t=xe().getActiveSheet(),n=xe().insertSheet(
e,xe().getSheets().length);return xe().setActiveSheet(t),n}var iC=e=>e===null||e.getLastRow()===0;
function Qt(e){
for(let t=1;;t+=1){let n=Ig(e,t);if(iC(xe().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);
if(Tn(r))return{name:n,grid:r}}}function e3(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function t3([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function aC(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=w.from({length:o},(s,u)=>w.from({length:i},(l,c)=>{var m,
p;return(p=(m=t.values[u])==null?void 0:m[c])!=null?p:""}));Ut(e,0,0,a,t.formats)}function sC(e,t){
let n=t.
widths.length,r=t.headerRow+1;no(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Go(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Go(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),yx(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(bh),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Go(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var En=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),uC=({values:e,formulas:t},n)=>uh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),n3=e=>{var t;return(t=xe(
).
getSheetByName(e))!=null?t:wh(e)};function vh(e,t){let n=n3(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];no(n,e.values.length+1,o.length),l>0&&
En(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:v,value:C}of Go(
o))n.setColumnWidths(y+1,v,C);let m={...u,top:r,height:u.height+1};En(n,m).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:v,value:C}of Go(o.map((O,P)=>s.includes(
P))))C&&En(n,{...m,left:y,width:v}).setHorizontalAlignment("center");for(let{start:y,length:v,value:
C}of Go(
i))C!==""&&En(n,{...u,left:y,width:v}).setNumberFormat(C);En(n,{...m,height:1}).setFontWeight("bold").
setBackground(bh),En(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),lC(n,e),r3(n,uC(e,i),l,c)}function r3(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=w.from({length:o},(l,c)=>w.from({length:
i},
(m,p)=>{var y,v;return(v=(y=t[c])==null?void 0:y[p])!=null?v:""}));e.getRange(1,1,o,i).setValues(a)}
function lC(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();En(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([En(e,r)]).build()))}function cC(e,t,n){let r=xe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;no(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};En(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:m,
value:p}of Go(
t.widths.map((y,v)=>a.includes(v))))p&&En(r,{...l,left:c,width:m}).setHorizontalAlignment("center");
for(let{start:c,length:m,value:p}of Go(s))p!==""&&En(r,{...l,left:c,width:m}).setNumberFormat(p);lC(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),En(r,{...l,top:g.max(l.top,i+1)}).setValues(
uC(n,s))}var dC=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Va(e,t,n,r){var u;let o=xe(
).
getSheetByName(e);if(o===null)return;let i=En(o,t),a=o.protect();vl(a,n);let s=dC(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),vl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function mC(e,t,n){let r=xe().getSheetByName(e);if(r!==null)for(let o of dC(
r,En(r,t)))vl(o,n)}function pC(e,t){var n;(n=xe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var fC="judgeTabs",o3=9e3,i3=In(G(),Mv([G(),G(),G()]));function Tm(){var e;try{let t=tt(i3,E.parse(
(e=
ze(fC))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var a3=e=>encodeURIComponent(e).replace(
/%../g,".").length;function kh(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;a3(n())>
o3;)t.shift();Ke(fC,n())}function xh(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=QE(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&pC(a,c),n[T(i)]=[s,u,c]}return n}
function Th(e,t){
if(e.size===0)return;let n=Tm(),r=wl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(m=>m.
stage===s.name&&m.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=xh(o,n);E.stringify(i)!==E.stringify(n)&&kh(i)}function Sm({stages:e,
judges:t},n=Tm()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of wl()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(m=>L(m.name)===L(s)),c=t.find(m=>J(m.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}d();var gC="rowOrders",s3=9e3,u3=In(G(),In(G(),G()));function hC(){let e=ze(
gC);try{let t=tt(u3,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Mi({competition:e,sheets:t,orders:n},r){var c,m,p;let o=new h(e.entries.map(y=>[
y.code,y])),i=new k(r.flatMap(({code:y,tab:v})=>y==="SCORE_ROWS_PERMUTED"?[v]:[])),a={},s=s3-2;for(
let y of t){
let{stage:v,judge:C,tab:O}=y,P=(c=n.get(v))==null?void 0:c.get(C),N=i.has(O)?P:(m=Hu(y,o))!=null?m:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(C.length+(v in a?0:v.length))+12,!(N===void 0||s<0)&&(
a[v]=
{...a[v],[C]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([y,v])=>[y,f.fromEntries(v)]));u!==
E.stringify(l)&&Ke(gC,u)}d();var l3="understanding",c3=In(G(),G());function yC(){let e=ze(l3);try{
let t=tt(c3,E.parse(e!=null?e:"{}"));return new h(t.success?f.entries(t.data):[])}catch{return new h}
}function d3({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return bg({tab:r,
columns:o,
entries:i})}var m3=(e,t,n)=>[...vS(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...ux(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...lx(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Na(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],p3=(e,t,n)=>cx(
e,t,n).
map(({name:r,judge:o})=>wC(r,o));function wC(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Xe(){var ke,ye;
let e=je(),
t=Et(e),n=new h([...t].map(([re,Ie])=>[re,Fe(Ie)])),r=e.filter(re=>![...t.values()].includes(re)),o=Sh(
Fe),i=bC(FE),a=bC(yC),s={names:r,isHidden:re=>i().includes(re),read:o,answers:a},{reading:u,
unwritten:l,
facts:c,findings:m,questions:p}=WE(n,s),{competition:y}=u,v=Sm(y),C=Wa(y.entries),O=Sh(gm),P=Sh(Ja),
N=(re,Ie)=>{let de=rx(re,O(re.tab));return gx(de,Ie)?hx(de,P(re.tab)):de},I=({stage:re})=>y.stages.filter(
({name:Ie})=>Ie===re).flatMap(Ie=>Le(y,Ie)),$=Bn(r,y,v).filter(({stage:re})=>re.scoreTab===void 0),F=y.
stages.flatMap(({scoreTab:re})=>r.filter(Ie=>f3(Ie,re))),z=cl(y),B=[...$.map(({name:re})=>re),...F],
M=dm(B.map(o),z,a()),j=re=>{var Ie,de;return(de=(Ie=M.get(re))==null?void 0:Ie.view)!=null?de:o(re)}
,
Z=h3(r,y,j,C),K=mm(r),q=K===void 0?null:pm(o(K),y),ee=[...$.map(({name:re,stage:Ie,judge:de})=>{let an=Le(
y,Ie);return N(Bo(j(re),Ie.name,de.code,an,C),an)}),...Z.sheets.map(re=>N(re,I(re)))],Q=[...p!=null?
p:il([...M.values()].flatMap(re=>re.questions)),...Hg(ee,y.entries,a())];return{competition:y,
decisions:(ke=
q==null?void 0:q.decisions)!=null?ke:[],sheets:ee,orders:hC(),protectedTabs:ME().filter(re=>!_e(re,H.
corrections)),own:v,findings:[...u.findings,...d3(u),...m3(e,y,v),...p3(r,y,v),...Z.findings,...m,
...Q.
map(g3),...(ye=q==null?void 0:q.findings)!=null?ye:[]],questions:Q,locate:fx(u),unwritten:Q.length>0?
[]:l,facts:c}}var f3=(e,t)=>t!==void 0&&L(e)===L(t),g3=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:
"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,
params:o}}});
function h3(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.
find(l=>{var c;return L(l)===L((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=tE(n(a),
i,Ye(t,i),
Le(t,i),r);return{sheets:s,findings:u.map(l=>wC(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.
flatMap(i=>i.findings)}}function bC(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Sh(e){
let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}d();d();var Em=(e,
t,n)=>n(E.stringify([e,...t])).slice(0,16),vC=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Em(n,r,t):o,"");function kC(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Em(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}d();d();var Xa=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var xC=["at","by","action","detail",
"run","hash","stage"],Cm=e=>xC.map(e),y3=["compute","documents",
void 0],TC=e=>{var t;return!y3.includes(sn((t=e[xC.indexOf("action")])!=null?t:"",Xa))};d();var kl={
part:"history",tab:H.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function SC(e){var o,i,a;let t=e===null?null:st(
e,kl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=m=>U(u(m));r.push(
{row:s,texts:Cm(l),chain:l("chain")});let c=sn(l("action"),Xa);c!==void 0&&n.push({at:Yu(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}d();d();d();d();var pn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>pn(T(e),t);function Ge(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Di(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?T(e).toUpperCase():b3(e)}\u201D`}var b3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return EC(e,t,t==="id"?"dan":
"and",n)}var Eh=(e,t)=>EC(e,t,t==="id"?"atau":"or",e.length);function EC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}d();function xl(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var w3={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},CC=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${w3[t][r]}`),
t);function RC(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ya=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),DC={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${RC(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${Ya(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${RC(
t,n,i)}: ${i.say(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${Ya(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${Ya(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{say:n,points:r,plain:o,name:i,
unit:a})=>{let s=r(t),u=o(e);return a==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${s} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${s} is higher than the limit ${u}.`):n(
`Tidak lolos: ${s} di bawah ${i} minimal ${u}.`,`Does not advance: ${s} is below the passing ${i} ${u}.`)}
,INSTITUTION_FULL:({institution:e,most:t,above:n},{say:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${X(
n,"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${X(n,"en")}.`),
WITHOUT_CATEGORY:(e,{say:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{say:n})=>n(`Naik ke tempat ${e} karena ${X(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${X(t,"en")} ${t.length===1?
"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,gone:n},r)=>{
let o=CC(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=CC(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${xl(e.amount,"id")}.`,`Prize ${xl(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ya(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${X(
e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${Ya(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${Ya(n,r)}${l}.`)}};d();d();var AC={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},v3={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Ch=e=>e.slice(0,1).toUpperCase()+e.slice(1),OC=(e,t)=>AC[t][e],
PC=(e,t)=>v3[t][e];function Qa(e,t,n=!1){let r=AC[t][e].split(" ").map(Ch).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}d();var k3=6,x3=BigInt(0);function T3(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==x3)return!1;return!0}
function es(e,t,n){if(T3(e,n))return n;let r=zt(t(e),n);for(let o=n;o<n+k3;o+=1){let i=e.map(a=>rr(a,
o));if(zt(t(i),n)===r)return o}return n+2}var Rm=new Ne(0),Rh=(e,t,n)=>pn(or(e,t),n);function NC(e,t,
n){let r=n;if(Bt(e,t)===0)return r;for(;zt(
e,r)===zt(t,r);)r+=1;return r}var Tl=(e,t)=>La[e].name[t];function Sl(e,t,n,r){let o=NC(e.value,t,e.
metric==="majority"?0:n);return[Rh(e.value,o,r),Rh(t,o,r)]}function IC(e,t,n){let r=OC(n,e),o=new h,
i=(a,s)=>Rh(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Ch(r),say:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,NC(a,Rm,t)),plain:a=>pn(or(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(m=>m.score),u=es(s,Yt,t),c=n==="points"&&s.length>2?es([...s].sort(Bt).slice(1,-1),Yt,t):u;
return a.
map(({judge:m,score:p})=>`${m} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}d();var _C={MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:
a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;d();var $C={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},S3={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function E3(
e,{
say:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Dm=({judge:e,score:t,alike:n},r,{points:o,
say:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function C3(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var FC={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,m=u(t).join("; "),p=l==="points"?
` = ${Lo[e].score[c]}`:"",y=i(p===""?" dari":""," of"),v=t.length,C=i(`${v} juri`,v===1?"1 judge":`${v} judges`),
O=o.once(n,()=>E3(n,o));return`${a} ${s(r)}${p}${y} ${C} (${m}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.say(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.say(`Dibuang: ${Dm(
e.highest,"tertinggi",t)} dan ${Dm(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Dm(
e.highest,"highest",t)} and ${Dm(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:
({
middle:e},{say:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{say:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>C3(i,n,t)),o=n(Yt(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=es([e,s],([C,O])=>C.add(O),i),m=r(e,c),p=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${S3[a][l]}`;
if(zt(s.abs(),c)===zt(Rm,c))return n(`Rata-rata ${m} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${m} as it is (${y}).`);
let v=s.s>0;return n(`Rata-rata ${m} ${v?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${v?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${m} ${v?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${v?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${$C.id[t]}.`,`Judge ${e} is not counted: ${$C.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=p=>{var y;return(y=fd(e.map(({weight:v},C)=>({weight:v,score:p[C]}))))!=null?y:
Rm},c=es(e.map(p=>p.score),l,u),m=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${m}.`,`Carried-over ${r} ${i(t)} from ${m}.`)}};d();var MC=(
{metric:e,criterion:t},{language:n})=>t===void 0?Tl(e,n):`\u201C${t}\u201D`,R3=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function D3(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${R3(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var LC={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[m,p]=Sl(n,r.value,l,c),y=MC(n,i),
v=o.length===0?"":D3(o,i),C=u(e),O=X(t,c);return a(`${s} ${C} sama pada ${O}; ditentukan oleh ${y}: ${m} (peringkat ${r.rank}, ${r.entry}: ${p}).${v}`,
`${s} ${C} is shared by ${O}; decided by ${y}: ${m} (rank ${r.rank}, ${r.entry}: ${p}).${v}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),m=n.map(y=>`${MC(y,r)} ${Sl(y,y.value,s,u)[0]}`),p=m.
length===0?"":` (${m.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var A3={...FC,...LC,..._C,
...DC};function O3({code:e,params:t},n){return A3[e](t,n)}function jC(e,t,n="points"){let r=IC(e,g.max(
2,t),n);return o=>o.map(i=>O3(i,r)).join(" ")}function zC(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Tl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Sl(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Tl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Li=(e,t)=>Lo[e].name[t];var P3={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Li(e,"id")}`,
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
id}.`,computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${H.findings.id}.`,
documents:(e,t,n,r)=>`Dokumen: ${e} dibuat, ${t} diperbarui, ${n} tetap, ${r} gagal. Lihat tab ${H.documents.id}.`,
stillOpen:(e,t)=>`Nilai tahap ${e} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`Tab ${e} siap: ${t} baris ditambahkan.`,decided:(e,t)=>`Hasil tahap ${e} ditetapkan. Kode untuk berita acara: ${t}.`,
verified:e=>e?"Semua masih sama dengan hasil yang ditetapkan.":
"Semua masih sama dengan perhitungan terakhir.",differs:e=>`${e} hal berbeda:`,moreDiffer:e=>`\u2026 dan ${e} lagi`,
documentsStopped:`Dokumen belum dibuat karena ada kesalahan. Lihat tab ${H.findings.id}, perbaiki, lalu ulangi.`,
noWinners:"Tidak ada pemenang pada tahap terakhir, jadi tidak ada dokumen yang dibuat.",
moreDocuments:(e,t)=>`${e} dari ${t} dokumen siap; buka panel atau ulangi menu untuk melanjutkan.`},
history:{computed:(e,t,n)=>`${e} tahap diperingkat, ${t} kesalahan, ${n} peringatan`,documents:(e,t)=>`${e} dibuat atau diperbarui, ${t} gagal`,
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ge(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAdmin:e=>e===
""?
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},N3={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ge(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Li(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ge(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${H.settings.en}.`,
badRequest:"The panel sent a request that is not known. Close the panel and open it again.",busy:
"Another run is at work in this sheet. Wait a moment and try again.",leased:(e,t)=>`Documents are being made by ${e}. Try again after ${t}.`,
scopeMissing:e=>`These permissions have not been granted: ${e}. Open this link, tick all permissions, then try again.`,
noTab:e=>`The tab \u201C${e}\u201D is no longer there.`,
unknownPreset:(e,t)=>`There is no preset \u201C${e}\u201D. There are: ${t}.`,notEmpty:
"This sheet already has configuration tabs, so it was not set up again. Use an empty sheet.",
unknownStage:(e,t)=>`There is no stage \u201C${e}\u201D. There are: ${t}.`,reasonMissing:
"Write the reason: it is recorded in the tab History.",nothingToDecide:e=>`Stage ${e} cannot be ranked yet, so there is nothing to decide.`,
unknownKind:(e,t)=>`There is no kind of document \u201C${e}\u201D. There are: ${t}.`,unexpected:e=>`Something unexpected went wrong: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Documents`,
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?P3:N3,me=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ji(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function BC(e,t,n){let r=ji(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:St(),at:nt(),by:Oe(),hash:e,provisional:t},isNew:!0}}function rt(e){let{name:t,grid:n}=Qt(H.
history[e]);return{name:t,exists:n!==null,...SC(n)}}var Am="chain";function Wt(e,t,n){var c,m,p,y;dn(
);
let r={stage:"",...t},o=(m=(c=Xa.find(([v])=>v===r.action))==null?void 0:c[1][n])!=null?m:r.action,i={
...r,at:Un(r.at),action:o},a=Cm(v=>i[v].trim()),s=Em(I3(e),a,Xt),u=e.exists?$3(e,n):_3;if(e.exists){
let v=w.from({length:g.max(...u.values())+1},()=>"");for(let[C,O]of u)v[O]={...i,chain:s}[C];Ut(e.name,
Cr(e.name),0,[v])}else{let v=ie(n).tabs,C=kl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));mn(kt(e.name,v.history,v.historyOrigin,C,[{...i,chain:s}],0))}dn(),Ke(Am,s);let l={row:((y=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function I3({exists:e,links:t}){let n=e?ze(Am):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:vC(t,Xt)}var _3=new h(kl.columns.map(({key:e},t)=>[e,t]));
function $3({
name:e,headerRow:t,columns:n},r){let o=kl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return Ut(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}d();d();var Om=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Pm=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};d();function UC(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function WC(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var F3=e=>e instanceof S&&
"problem"in e;function fe(e){throw f.assign(new S(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(F3(n))return{problem:n.problem};let r=n instanceof
S?n.message:T(n),o=Om(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,Pm())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var Dh="language";function mt(e){let t=UC(Dh);return t===
"id"||t==="en"?t:e}var Ve=()=>mt(Bv().startsWith("en")?"en":"id");function ge(){pd()||fe(me(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Oe())))}function Re(e){let t=Uv(e);return t===null?fe(me(
"BUSY",ie(
Ve()).problems.busy)):t.done}function pe(e,t){let n=tt(e,t);return n.success?n.data:fe(me(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}d();d();var M3=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),L3=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let m={...c,status:"open",reason:u};
return[
...n.slice(0,l),m,...n.slice(l+1).map(L3)]},e.map(({name:n})=>M3(n)))}var mr=(e,t)=>e.find(n=>n.stage===
t);d();var KC={part:"corrections",tab:H.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
"Correction"),width:110},{key:"at",header:_("Waktu","Time"),width:150},{key:"by",header:_("Pelaku",
"By"),width:200},
{key:"stage",header:_("Tahap","Stage"),width:140},{key:"judge",header:_("Juri","Judge"),width:70},{
key:"tab",header:_("Tab","Tab"),width:160},{key:"cell",header:_("Sel","Cell"),width:60},{key:"entry",
header:_(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:_("Kriteria","Criterion"),width:140},
{key:"old",header:_("Semula","Before"),width:140},{key:"now",header:_("Menjadi","After"),width:140},
{key:"kind",header:_("Jenis","Kind"),width:100},{key:"status",header:_("Status","Status"),width:130}
,
{key:"answeredAt",header:_("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:_(
"Dijawab Oleh","Answered By"),width:200},{key:"held",header:_("Isi Asli","Original Content"),width:
160}]},
GC=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],qC=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],El=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function ZC(e,t,n,r,o,i){let a=(l,c)=>{var m,p;return(p=(m=l.find(([y])=>y===c))==null?
void 0:
m[1][n])!=null?p:""},s=l=>({...l,at:Un(l.at),answeredAt:Un(l.answeredAt),old:i(l.held),kind:a(GC,l.kind),
status:a(qC,l.status),held:E.stringify(l.held)}),u=KC.columns.map(({key:l,header:c,width:m})=>({
header:c[n],
width:m,value:p=>p[l]}));return kt(t,r,o,u,e.map(s),0)}function HC(e){var n;let t=e===null?null:st(e,
KC);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,a]=[sn(o(
"kind"),GC),sn(o("status"),qC)],s=j3(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:Yu(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,answeredAt:
Yu(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function j3(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}d();d();var pr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):W(e,t),qo=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(b((e*100).toPrecision(12)),n)}%`:pr(e,n),Ah=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,z3={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,B3={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,zi=e=>e==="id"?z3:B3;function io({language:e}){let{name:t,grid:n}=Qt(H.corrections[e]);return{name:
t,isNew:n===null,list:HC(
n)}}function Bi(e,t,{language:n,admins:r}){let o=zi(n);return Kn(ZC(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>qo(i,a,n))),e.isNew&&(Dr(e.name,r),xm(e.name)),dn(),{...e,isNew:!1,list:t}}d();
d();function ts(e,t){let n=e!=null?e:"";return oe(t)?oe(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Nm=(e,t)=>U(e)===U(t),U3=864e5,W3=R.UTC(1899,11,30);function K3({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-W3)/U3+
r/86400}var JC=e=>typeof e=="object"?K3(e):typeof e=="boolean"?T(e):e,VC=e=>!/^(General|[#0?.,]*)$/i.
test(e);d();function XC(e){let[{values:t},n,r]=[Fe(e),gm(e),Ja(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function ao(e){
var n;let t=xe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var YC=(e,t,n)=>{var r;(r=xe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},QC=(e,t,n,r)=>Ut(e,t,n,r);d();function Oh(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function eR(e){for(let[t,n]of Oh(e,r=>r.tab))for(let[r,o]of Oh(n,i=>i.format))r!==void 0&&YC(t,o.map(
({at:i})=>$e(i.row,i.column)),r)}function tR(e){let t=n=>n.format==="General";eR(e.filter(t));for(
let[
n,r]of Oh(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of tm(r.map(({at:l})=>l)))QC(n,i,a,w.from({length:s},(l,c)=>w.from({length:
u},
(m,p)=>{var y;return(y=o.get(`${i+c},${a+p}`))!=null?y:""})))}eR(e.filter(n=>!t(n)))}function Cl(e,{
sheets:t}){var a,s,u;let[n]=_o(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ns(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Nm:ts;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Ui(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:XC(t);return e.set(t,n),n}}function Ph(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&VC(
o.format);return r?{tab:t,at:n,value:JC(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function G3(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=El(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Nh(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of G3(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var q3=e=>/data validation|validasi data/i.test(T(e));
function Ih(e,t){try{return tR(e),dn(),!0}catch(n){if(!t&&!q3(n))throw n;return console.warn(T(n)),!1}
}
function Rl(e,t,n,r=!1){let{settings:o}=e.competition,i=Nh(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:O})=>O.filter(({status:P})=>C==="confirm"||C==="undo"||C===
"fix"&&P==="applied").map(P=>({one:P,action:C,place:Cl(P,e)}))),s=C=>a.map(({one:O,place:P})=>P===null||
!ao(P.tab)?"other":ns(O,P.at,C(P.tab))),u=s(Ui()),l=a.flatMap(({one:C,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Ph(C,P.tab,P.at,I)]:[]}),c=Ih(l,r),m=c?null:s(
Ui()),
p={fix:new k,undo:new k};for(let[C,{one:O,action:P}]of a.entries()){let N=m==null?void 0:m[C];P==="fix"&&
(c?u[C]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let y=t;if(p.
fix.size+p.undo.size>0){let C=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);y=Bi(t,C,o)}let v=n;for(let{list:C,...O}of i){let P=C.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=Z3(P,O.action==="undo",o.language).join("; ");P.length>
0&&(v=Wt(v,{...O,detail:N,hash:""},o.language))}return{ledger:y,history:v}}var Z3=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[qo(i.cell,i.format,n),pr(a,n)];return t?Ah(r,o,u,s):Ah(r,o,s,u)});
d();function H3(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&ts(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Im(e,{
lives:t,corrections:n}){var m,p,y,v;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((m=t.find(C=>C.stage===i))==null?void 0:m.status)!=="open")return null;let u="judge"in e.
params&&(p=e.params.judge)!=null?p:"",l=_o(s).map(C=>({at:C,status:H3(n,a,$e(C.row,C.column),o)})),c=l.
filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),status:c.
length>0?"offered":(v=(y=l[0])==null?void 0:y.status)!=null?v:"offered"}}function _m({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:pr(n,i),now:t.now,
confirm:a,
status:o}}d();var J3=ne({id:G(),accept:He(),at:G(),by:G()}),V3=We(J3),_h=e=>`fixAnswers:${e}`,X3=8e3;
function rs(e){
let t=ze(_h(e));try{let n=tt(V3,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function nR(e,t){let n=E.stringify([...rs(e),t]);return n.length>X3?!1:(Ke(_h(e),n),!0)}var rR=e=>Ke(
_h(e),"[]"),os=e=>e.filter(t=>t.status==="waiting");function oR(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Cn(e=t=>t()){let t=Xe(),{settings:n}=t.competition,
r={workbook:t,history:rt(n.language),ledger:io(
n)};return Y3(r)?r:e(Q3)}function Y3({history:e,ledger:{list:t}}){let n=new k(os(t).map(({judge:r})=>r));
return Nh(t,e.rows).length===0&&[...n].every(r=>rs(r).length===0)}function Q3(){let e=Xe(),{settings:
t}=e.
competition,n=io(t),r=[...new k(os(n.list).map(({judge:s})=>s))],o=r.flatMap(rs),i=o.length===0?n:Bi(
n,oR(n.list,o),t),a=Rl(e,i,rt(t.language),!0);for(let s of r)rR(s);return{...a,workbook:Xe()}}var Dl=(
{
workbook:e,history:t,ledger:n})=>({lives:et(e.competition.stages,t.rows),corrections:n.list});
function iR(e,t=yt(
e.workbook,{provisional:!1}).findings){let n=Dl(e);return t.flatMap(r=>{let o=Im(r,n);return o===null?
[]:[o]})}function $h({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>El(u)===El(a));return s.every(({stage:u})=>o(u))?
s:[]}var Al="marked";function aR(e,t){var o;let[n,...r]=$h(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:os(e.ledger.list).map(i=>({...Fh(i,t),judge:i.judge})),marked:((o=ze(Al))!=
null?o:"")!==""}}var Fh=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:qo(o.cell,o.format,a),now:pr(i,a)});d();d();d();d();var sR={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;d();var uR={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;d();var lR={id:e=>`Peserta ${e.entry} (${W(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${W(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;d();var cR={id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;d();var dR={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};d();var mR={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};d();var pR={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;d();var fR={id:e=>`Nilai para juri untuk peserta ${e.entry} (${W(e.name,"id")}) berselisih terlalu jauh: dari ${se(
e.low,"id")} sampai ${se(e.high,"id")}, sedangkan batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${W(e.name,
"en")}) lie too far apart: from ${se(e.low,"en")} to ${se(e.high,"en")}, while the limit is ${se(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};d();var gR={id:e=>`Nilai juri ${X(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};d();function eW({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${X(n,
"id")}.`}function tW({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${X(n,"en")}.`}
var hR={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${eW(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${tW(
e)}`};d();d();d();d();var yR={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",lack:"winners"};d();var bR={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",
lack:"guests"};d();var wR={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",lack:"winners"};d();var vR={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",lack:"winners"};d();var kR={name:{id:"Lembar nilai",
en:"Score sheets"},phase:"before",lack:"judges"};d();var xR={name:{id:"Pengumuman",en:"Announcement"}
,phase:"plenary",lack:"winners"};d();var TR={name:{id:"Pernyataan juri",en:"Judges\u2019 statements"}
,phase:"before",lack:"judges"};d();var SR={name:{id:"Piagam",en:"Certificates"},phase:"award",
byDefault:!0,lack:"winners"};d();var ER={name:{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",lack:
"winners"};d();var CR={name:{id:"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,lack:
"winners"};d();var RR={name:{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},
phase:"award",
lack:"winners"};d();var DR={name:{id:"Tanda terima",en:"Receipts"},phase:"award",lack:"winners"};d();
var AR={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",lack:"judges"};d();var OR={
name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",lack:"losers"};d();var PR={
name:{id:"Undangan",en:"Invitations"},phase:"before",lack:"guests"};var $m={"tata-cara":AR,
pernyataan:TR,undangan:PR,"daftar-hadir":bR,"lembar-nilai":kR,"berita-acara":yR,
sk:ER,pengumuman:xR,piagam:SR,gabungan:wR,surat:CR,"surat-daftar":RR,"tanda-terima":DR,"umpan-balik":
OR,
laporan:vR};var NR=(e,t)=>$m[e].name[t];var IR={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Mh=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${NR(e,"id")}\u201D yang dibuat: ${IR.id[$m[e].lack]}.`:`No document \u201C${NR(
e,
"en")}\u201D was made: ${IR.en[$m[e].lack]}.`;var _R={id:e=>Mh(e.kind,"id"),en:e=>Mh(e.kind,"en")};d(
);var $R={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};d();var FR={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${X(e.others,
"en")} ${e.others.length===1?"stands":"stand"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};d();d();d();var nW=[...Rg,$a,Pi];function is(e,t){let n=Wn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ja[t]} ${o!=null?o:""}`.trim();let i=nW.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Ol(e,t,n){var i,a;let r=Wn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:is(e,n)}function MR(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Rg.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var as=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),rW={version:{id:"versi aturan",en:"rules version"}};
function oW({thing:e,names:t,field:n},r){var l,c;let o=(m,p)=>r==="id"?
m:p,i=m=>{let p=n===null?"":is(`${m}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=rW[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${is(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var iW=(
e,t)=>{
var n,r;return(r=(n=Ao.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function aW(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return w.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Fm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=oW(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${as(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${as(a,t)})`}`}let u=l=>as(typeof l!="string"?l:r==="setting"?Ol(l,o,t):r==="entry"&&o==="status"?
iW(l,t):aW(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var sW=5;function ss(e,t){if(e.length===0)return"";let n=e.slice(0,sW).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Fm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var LR={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ss(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ss(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${Ge(
e.computed,
"en")}). Documents wait: compute the ranking again.`};d();var jR={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ss(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ss(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};d();var zR={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${X(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};d();var BR={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${X(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};d();var UR={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${X(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${X(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};d();var WR={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${W(e.written,
"id")}, padahal menurut tab Peserta namanya ${W(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${W(e.written,"en")}, but in the entries tab it is ${W(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;d();var KR={id:e=>`Kode ${W(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${W(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;d();var GR={id:e=>`Baris${e.name===""?"":` ${W(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${W(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;d();var qR={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
d();var ZR={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;d();var HR={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Ge(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${se(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${Ge(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${se(e.likely,
"en")})`}.`};d();var uW=e=>e===1?"1 sel":`${e} sel`,lW=e=>e===1?"1 cell":`${e} cells`,JR={id:e=>`Nilai juri ${e.judge} belum diisi (${uW(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${lW(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;d();var VR={id:e=>`Isi sel juri ${e.judge} ${W(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${W(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};d();
var XR={id:e=>`Nilai juri ${e.judge} ${se(e.value,"id")} di luar rentang ${se(e.min,"id")} sampai ${se(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${se(e.value,"en")} of judge ${e.judge} is outside ${se(
e.min,"en")} to ${se(e.max,"en")}. Correct the score, or the range in the criteria tab.`};d();var YR={
id:e=>`Nilai ${se(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${se(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${se(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${se(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};d();var QR={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;d();var eD={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: nilai tertingginya ${se(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${se(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${X(e.criteria,"en")}: the highest score is ${se(
e.highest,"en")}, while the other judges usually give ${se(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};d();var tD={id:e=>`Nilai juri ${e.judge} ${W(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${se(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${se(e.number,"en")} in a cell formatted as number.`}
;d();var nD={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},rD={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${se(
e.value,"id")}, padahal ${nD[e.basis].id} di baris itu ${se(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${se(e.
value,"en")}, but ${nD[e.basis].en} of this row is ${se(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;d();function cW({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var iD=6;function dW({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",iD)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function mW({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",iD)}. Consider \u201CMethod\u201D = adjusted.`}
function oD(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return cW(e,t);case"uneven-judges":return t==="id"?dW(e):mW(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var aD={id:e=>oD(e,"id"),en:e=>oD(e,"en")};d();var sD={id:e=>`Nilai maksimum tidak tertulis; dipakai ${se(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${se(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;d();var pW={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Eh(e,"id")}`,en:e=>`is not a known choice; use ${Eh(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"stands more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${X(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${X(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${X(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${X(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"tidak ada di tab Juri, atau tidak bertugas di tahap ini, sehingga tab ini tidak dibaca; perbaiki tab Juri atau nama tab ini",
en:()=>"is not in the judges tab, or does not sit in this stage, so this tab is not read; correct the judges tab or the name of this tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,
"category-blank":{id:e=>`masih kosong untuk ${X(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${X(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta, yang dengan demikian pasti juara; periksa ejaannya",
en:()=>"is used by one entry alone, which is therefore sure to win; check its spelling"},
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function fW(e,t){let n=W(MR(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function uD({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return fW(
e,o);let i=typeof t=="string"?Ol(t,e,o):t,a=r.map(s=>Ol(s,e,o));return`${W(is(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${pW[n][o](a)}.`}var lD={id:e=>uD(e,"id"),en:e=>uD(e,"en")};d();var cD={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},dD={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${cD[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${cD[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;d();var mD={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${W(e.criterion,"en")} stands in more than one column (${X(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;d();var pD={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;d();var fD={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;d();var gD={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${W(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${W(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};d();var hD={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};d();
d();var yD=(e,t)=>X(e.map(n=>se(n,t)),t),Wi=(e,t)=>X(e.map(n=>W(n,t)),t,8),us=(e,t)=>e===null?"":` ${t} ${e}`,
gW={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Wi(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Wi(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${us(e,"tahap")}: ${Wi(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${W(
e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:
"contoh pengisian",statistic:"jumlah atau statistik",weight:"bobot kriteria",maximum:
"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${us(t,"tahap")}: ${{
headers:"dari judul kolom",row:"dari baris bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Nilai maksimum${us(n,"tahap")}: ${yD(e,"id")}, ${t==="written"?
"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t===
"code"?"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({
tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",
empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",
summary:"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri",
"other-matter":"bukan tentang penilaian"}[t]}.`},hW={JUDGE_TABS:({tabs:e})=>`${e.length===1?
"1 judge tab":`${e.length} judge tabs`}: ${Wi(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Wi(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==
null?n:`${n} (${t[r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.
en}.`,CRITERIA:({stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${us(e,
"of stage")}: ${Wi(t,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(e,"en")} is no criterion: ${{
number:"a number",sum:"the sum of the scores",mean:"the mean of the scores",weighted:
"a weighted sum of the scores",extreme:"the highest or lowest score",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${us(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${us(n,"of stage")}: ${yD(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},yW={id:gW,en:hW};function bW({kind:e,params:t},n){
return yW[n][e](t)}
var bD=(e,t)=>bW(e,t),wW={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
vW={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Lh(e,t){
if(e===void 0)return"";let n=(t==="id"?wW:vW)[e.reason](Wi(e.tabs,t));return n===""?"":` ${n}`}var wD={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${Lh(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${W(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${Lh(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};d();var vD={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;d();d();var Mm=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),kW={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,xW={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`},TW={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${W(
e,"id")}`} ${kW[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${W(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${Mm(e,t,"id")}) berjumlah ${se(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${Mm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(
n,"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Buat satu tab untuk setiap juri, dengan kolom kriteria yang dinilainya.`}
,SW={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${xW[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t})=>`Row ${t} ${W(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${Mm(
e,t,"en")}) add up to ${se(n,"en")}, not 100. Which weights count?`:`The totals on the judge tabs use the weights ${Mm(
e,t,"en")}. Are these the weights?`,NAMES:({code:e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(
n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(
e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,OWN_CRITERIA:({
headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. Make a tab for each judge, with the criteria that judge scores.`}
,EW={id:TW,en:SW},CW=({kind:e,params:t},n)=>EW[n][e](
t),jh=(e,t)=>CW(e,t);var kD={id:({question:e})=>jh(e,"id"),en:({question:e})=>jh(e,"en")};var zh={
TAB_MISSING:wD,UNDERSTANDING_OPEN:kD,TAB_EMPTY:hD,TAB_UNPROTECTED:vD,TAB_COPY:gD,STAGE_NOT_BEGUN:fD,
COLUMN_MISSING_CRITERION:pD,COLUMN_DUPLICATE_CRITERION:mD,ROW_MISSING_ENTRY:UR,ROW_WITHOUT_CODE:GR,
ROW_UNKNOWN_ENTRY:KR,
ROW_DUPLICATE_ENTRY:BR,ROW_NAME_MISMATCH:WR,SCORE_ROWS_PERMUTED:QR,SCORE_MISSING:JR,SCORE_NOT_NUMBER:
VR,
SCORE_TEXT_NUMBER:tD,SCORE_IS_DATE:HR,SCORE_OUT_OF_RANGE:XR,SCORE_ERROR:qR,SCORE_FORMULA:ZR,
SCORE_SCALE_SUSPECT:eD,
SCORE_OUTLIER:YR,TOTAL_MISMATCH:rD,JUDGE_NO_VARIANCE:mR,JUDGES_IDENTICAL:gR,JUDGES_DISAGREE:fR,
JUDGE_CONFLICT:dR,
JUDGE_RECUSED:pR,ENTRY_UNSCORED:lR,PANEL_DISCONNECTED:hR,ENTRY_DUPLICATE_CODE:sR,
ENTRY_DUPLICATE_NAME:uR,
NAMES_SIMILAR:cR,SETTING_INVALID:lD,WEIGHTS_INVALID:dD,SCALE_ASSUMED:sD,METHOD_CAUTION:aD,
RULE_CHANGED_AFTER_SCORING:jR,
TIE_AT_CUT:zR,PLENARY_CONFLICT:FR,OBJECTION_OPEN:$R,RESULT_STALE:LR,NO_DOCUMENT:_R};var ls=({code:e}
)=>!zh[e].confidential,RW=zh;function DW({code:e,params:t},n){return RW[e][n](t)}var Gn=(e,t)=>DW(
e,t);function xD(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}d();var AW={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},cs={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},OW=["error","warning","info"],Bh=e=>OW.
flatMap(t=>e.filter(n=>n.severity===t));function Lm(e,t,n,r,o){let i=H.findings[t],a=[{header:cs.severity[
t],
width:100,value:s=>AW[s.severity][t]},{header:cs.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:cs.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:cs.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:cs.message[t],width:560,value:o},{
header:cs.
code[t],width:220,value:s=>s.code}];return kt(i,n,r,a,Bh(e),0)}d();d();function TD(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Od(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:m,score:p,decision:y,category:v,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=($=t.get(c.code))!=null?$:null,P=(F=y==null?void 0:y.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:m,decided:P,score:p,title:O,category:v,categoryRank:
C}})})}d();var Ki={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},PW={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function Uh({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=L(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(L(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>L(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,m,p,y;return{institution:{name:(m=(c=u[0])==null?void 0:c.institution)!=null?m:"",
parent:"",unitType:(y=(p=u[0])==null?void 0:p.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Wh(e){let t=Uh(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function SD(e){if(e.institutions.length===0)
return null;let t=Uh(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Wh(e),
absent:t.
map(n=>n.institution.name)}}function ED(e,t,n,r){let o=a=>{var s,u;return(u=(s=vn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ki.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ki.parent[t],width:220,value:a=>a.institution.parent},{header:Ki.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ki.required[t],width:80,value:a=>o(a.institution.required)},{header:Ki.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ki.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ki.status[t],width:180,value:a=>PW[a.status][t]}];return kt(H.coverage[
t],
n,r,i,Uh(e),1)}d();d();var jm=e=>e>0?`0.${"0".repeat(e)}`:"0",ds=(e,t)=>b(zt(e,t))/10**t;var Ar={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function CD(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Ar.place[t],width:80,format:"0",value:l=>l.place},
{header:Ar.code[t],width:80,value:l=>l.entry.code},{header:Ar.name[t],width:320,value:l=>l.entry.name}
,
{header:Ar.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Ar.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Ar.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Ar.stage[t],width:180,value:l=>l.stage},{
header:Ar.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:jm(n),value:l=>ds(l.score,n)}
,
{header:Ar.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ar.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return kt(H.finalRanking[t],o,i,u,e,3,a)}d();var Kh=(e,t,n,r)=>kt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);d();var NW={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},IW='"Rp"#,##0',_W=_("belum ditetapkan","not settled"),$W=_("ya","yes"),
FW=_("tidak","no");function RD(e,t){let{language:n,decimals:r}=t,o=jm(r),i=(c,m,p,y="")=>({header:NW[
c][n],
width:m,value:p,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:m})=>m!=null?
m:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>ds(c,r)},i("advances",80,({advances:c})=>(c?$W:FW)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>MW(c,n),IW)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var m;return(m=c==null?void 0:c.rank)!=null?m:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>ds(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:m})=>{let p=m.get(c.code);return p===void 0?"":ds(p,r)}}))];return kt(t.
name,t.title,t.origin,l,a,3,t.layout)}function MW(e,t){return e===null?"":e==="open"?_W[t]:e.amount}
function DD(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=fn(e),{marked:l,origin:
c}=AD(
e,r),m=je();Kn(Lm(t.findings,a,l+s.findings(u),c,C=>Gn(C,a)));let p=Gh(e,t.results,n,r);for(let C of p)
Kn(C);let y=C=>m.includes(C)&&p.every(O=>O.name!==C);for(let C of i){let O=Vu(C,i,a),P=l+s.ranking(C.
name,u);y(O)&&Kn(Kh(O,P,c,s.notRanked(C.name)))}let v=H.finalRanking[a];if(i.length>1&&y(v)&&Kn(Kh(v,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:O}=Wh(e);Kn(ED(e,a,
l+s.coverage(u),`${s.covered(C,O)} \xB7 ${c}`))}}function AD({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=PC(zn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Gh(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=fn(e),{marked:c,origin:m}=AD(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=Vu(O,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
O.name,l);return[LW(e,N,I,$,z,F+m)]});if(o.length<2||t.length<o.length)return p;let y=c+u.finalRanking(
l),v=u.decimals(s),C=Qa(zn(i.method),a);return[...p,CD(TD([...t]),a,s,C,y,m,v)]}var fn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function LW(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=zn(t.method);return RD(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Qa(l,a),stageScoreHeader:
Qa(
l,a,!0),tieOf:c=>{var m,p;return(p=(m=n.get(c))==null?void 0:m.tie)!=null?p:""},explain:c=>{var m,p;
return(p=(m=n.get(c))==null?void 0:m.text)!=null?p:""}})}d();function Or(e,t,n){let r=mt(t);return Bh(
e).map(o=>{var s,u,l;let i=xD(o),a=n===void 0?null:Im(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Gn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:_m(a,r)}}})}var Zo=(
e,t)=>e.
filter(n=>n.severity===t).length,ms=e=>Zo(e,"error")===0;d();var zm=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:bD(n,t)}))};d();d();var ps=e=>e.find(t=>_e(t,H.objections)),jW=1440*60*1e3;
function OD({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*jW).toISOString().slice(0,10)}function PD(e,{stages:t}){var n,r;return((r=(n=st(e,Pi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>L(u.name)===L(U(o("reopens"))));
if(i===void 0||oe(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:$o(o("date")),ruling:s}]})}function ND(e,t,n,r){var i;let o=st(e,Pi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var O;let u=U(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=$o(s("date")),m=oe(s("answer"))||oe(s("ruling")),p=U(s("reopens")),y=(O=t.stages.find(
P=>L(P.name)===L(p)))==null?void 0:O.name,v=[];if(!oe(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};v.push({code:"SETTING_INVALID",
severity:"warning",...Qe(o,a,"date"),params:P})}if(p!==""&&y===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:p,reason:"unknown-reference",allowed:P};v.push({code:
"SETTING_INVALID",severity:"warning",...Qe(o,a,"reopens"),params:N})}let C={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&v.push({...C,...Qe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?v.push({...C,...Qe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):m?v.push({
...C,...Qe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):y!==void 0&&r({stage:y,date:c})&&v.push(
{...C,...Qe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:y}}),v})}d();d();var Gi=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Bm=e=>T(e!=null?e:""),ID=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function _D(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Gi(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Bm(n),
Bm(r)],values:Gi(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Gi(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Gi(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Gi(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Bm(n),Bm(r)],values:Gi(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Gi(o,s)}
)))];
return new h(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function Um(e,t){var s,u;let[n,r]=[_D(
e),_D(t)],o=[...$D(e,t,"old"),...$D(t,e,"now")],i=({thing:l,names:[c,m]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===m),a=[...o];for(let[l,c]of n){let{thing:m,names:p,values:y}=c,v=r.get(l);if(v===void 0){i(
c)||a.push({thing:m,names:p,field:null,old:ID(c),now:null});continue}let C=new h(v.values),O=new h(y);
for(let P of new k([...O.keys(),...C.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=C.get(P))!=null?
u:null];N!==I&&a.push({thing:m,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:m,names:p}=c;a.push({thing:m,names:p,field:null,old:null,now:ID(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function $D(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}d();function qn(e){let t=T(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}d();var qh=[2],so=qh[0],zW=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],BW=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Wm=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),Km=(e,t)=>e<t?-1:b(e>t);function UW({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Km);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>BW(a.get(s)))]]).sort(([i],[a])=>Km(i,a))}}var WW=({settings:e})=>f.fromEntries(
zW.map(t=>[t,Wm(e[t])]));function Pl(e,t,n,r,o=so){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(m=>m.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=m=>m===null||l.some(p=>p.name===m);
return{
version:o,rules:WW(e),stages:l.map(m=>[m.name,m.weight,m.advance,Wm(m.title)]),criteria:e.criteria.filter(
m=>c(m.stage)).map(m=>[m.stage,m.name,m.weight,m.min,m.max]),entries:i.map(m=>[m.code,m.name,m.institution,
m.category,m.status]),judges:a.map(m=>[m.code,m.institution,Wm(m.stages),Wm(m.conflicts)]),
institutions:s.
map(m=>[m.name,m.parent]),plenary:n.filter(m=>c(m.stage)).map(m=>[m.stage,m.entry,m.rank,m.reason,m.
votesFor,m.votesAgainst]),sheets:t.filter(m=>c(m.stage)).sort((m,p)=>Km(m.stage,p.stage)||Km(m.judge,
p.judge)).map(UW)}}var Gm=(...e)=>E.stringify(Pl(...e));d();var FD={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},KW=3e4;function GW(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${KW}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function MD(e,t,n,r,o){let i=e.flatMap(s=>GW(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=FD.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return kt(t,r,o,
a,i,0)}function qm(e){var r;let t=e===null?null:st(e,FD),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function LD({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(w.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}d();function Zm(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,v,C;let[c="",m="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===m),P=(
v=
(y=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
v.at;return O===void 0?null:{tab:O.tab,...P&&{cell:$e(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===m}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(C=r.
find(O=>O.stage===c&&O.entry===m))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,m){return m<0||s===null?null:o({kind:c,index:
m,
column:s})}}var jD=new A;function Ho(e,t,n=so){var c,m,p,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=jD.get(
e))!=null?c:new h;jD.set(e,a);let s=(p=t!=null?t:(m=r.stages[r.stages.length-1])==null?void 0:m.name)!=
null?p:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:Xt(Gm(r,o,i,s,n));return a.set(u,l),l}var Zh=(e,t,n)=>{
var r;return(r=qh.find(o=>Ho(e,n,o)===t))!=null?r:null},Hh=e=>qm(Qt(H.decisions[e]).grid);function Jh(
e,t,n){
let r=t===void 0?null:LD(t);if(t===void 0||r===null||Xt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Pl(o,i,a,t.stage,r.snapshot.version);return Um(r.snapshot,{...s,version:so}
).
map(u=>Zm(u,e))}function zD(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Ho(
e,a)!==s);if(r.length===0)return[];let o=Hh(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((C=Jh(e,l,u))!=null?C:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:m,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},y={...m===void 0?{}:{tab:m},...p===void 0?{}:{cell:p}},v={computed:s,
decided:{code:qn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:v}
]})}d();var UD="rules",qW=8e3;function WD(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Pl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var KD=(e,t)=>Xt(E.stringify(WD(e,t)));function ZW(){let e=ze(UD);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var HW=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function GD(e,t){let{competition:n}=e,r=ZW(),o=new h(
n.stages.filter(({name:a})=>HW(e,a)).map(({name:a})=>[a,WD(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,E.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,BD(l)]));Ke(UD,E.stringify(E.stringify(a).length>qW?s():a))}return[...o].
flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],Xt(E.stringify(s))];if(u===void 0||BD(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==null?void 0:O.hash)===l)return[];
let m=u.
startsWith("{")?E.parse(u):null,p=m===null?[]:Um(m,s).map(N=>Zm(N,e)),{tab:y,cell:v}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},C={...y===void 0?{}:{tab:y},...v===void 0?{}:{cell:v}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{changes:p}}]})}var BD=e=>e.startsWith(
"{")?Xt(e):e;d();var Vh=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=mr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function JW(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:ps(je());if(r===void 0)return new h;let o=ie(e.settings.
language).history,i=PD(Fe(r),e).filter(Vh(t,n)),a=new k(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:m})=>o.ruling(l,c,m)).join(
"; ")]}))}function qD(e,t){let n=et(e.stages,t),r=JW(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:qn(u),ruling:(l=r.get(o))!=null?
l:null}})}function uo(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=ps(je()),a=OD(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...zD(e,r),...GD(e,()=>t),...i===void 0?
[]:ND(Fe(i),n,a,Vh(r,t))]}function ZD(){return ue(()=>(ge(),Jo(Cn(Re))))}function Jo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=yt(t,{provisional:!1}),a=[...o,...uo(t,n)];return Mi(t,
a),Th(t.own,i),{ok:ms(a),findings:Or(a,r,Dl(e)),...zm(t.facts,r),progress:i,fixes:aR(e,mt(r))}}
function HD(){
return ue(()=>(ge(),Re(()=>{let e=Xe(),{competition:t}=e,{language:n}=t.settings,r=yt(e,{provisional:
!1}),
o=[...r.findings,...uo(e,rt(n))],i=o.filter(ls),a=ie(n).tabs,s=`${a.checked(nt(),Oe(),St())} \xB7 ${a.
overwritten}`,u=a.findings(fn(t));return Kn(Lm(i,n,u,s,l=>Gn(l,n))),Mi(e,o),Th(e.own,r.progress),{
errors:Zo(
i,"error"),warnings:Zo(i,"warning")}})))}var VW=ne({tab:G()});function JD(e){return ue(()=>{let{tab:
t}=pe(VW,e);return ge(),Re(()=>{let n=Xe(),
{findings:r}=yt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(me("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Wt(rt(i),{at:nt(),by:Oe(),action:"accept",detail:a,run:St(),hash:
""},
i),Mi(n,o),Jo(Cn())})})}d();var VD=ne({fixes:We(G())}),Xh=250;function XD({sheets:e},t,n,r,o){var l,
c,m,p,y,v,C;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(m=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:m[0])!=null?p:"",u=(v=(y=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:y.entry)!=null?v:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function YD(e){return ue(()=>{let{fixes:t}=pe(VD,e);ge();let n=Cn(Re),
{workbook:r}=n,o=mt(r.competition.settings.language);return{fixes:QD(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=_m(i,o),c={old:l.old,now:pr(i.fix.now,o)};return{...l,cells:u.map(({row:m,column:p})=>{
let{entry:y,criterion:v}=XD(r,a,s,m,p);return{tab:a,cell:$e(m,p),entry:y,criterion:v,...c}})}})}})}
function QD(e,t){
let n=new k(t);return iR(e).filter(r=>n.has(r.id)&&r.status==="offered")}function e2(e){return ue(()=>{
let{fixes:t}=pe(VD,e);return ge(),Re(()=>{let n=Cn(),{competition:r}=n.workbook,o=QD(n,t),i=new h(r.
judges.map(({code:C,email:O})=>[C,O])),a=({fix:C,judge:O})=>{var P;return C.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=XW(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Bi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Rl(n.workbook,u,l));let c=new k(s.map(({id:C})=>C)),m=u.
list.filter(({id:C})=>c.has(C)),p=C=>m.filter(O=>O.status===C).length,y=new k(o.map(({id:C})=>C)),v=o.
reduce((C,O)=>C+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:v-m.length+t.filter(
C=>!y.has(C)).length,unreachable:[...new k(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:Jo(Cn())}}
)})}
function XW(e,t){let[n,r,o]=[nt(),Oe(),Ui()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:m})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!ao(s))return[];let y=o(s);return m.flatMap(v=>{
let{row:C,column:O}=v,P=XD(e,s,u,C,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:$e(C,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:y.format(C,O)}};return ns(
I,v,y)!=="before"?[]:[{...I,held:{...I.held,cell:y.cell(C,O)}}]})}),a=w.from({length:g.ceil(i.length/
Xh)},St);return i.map((s,u)=>({...s,id:`${a[g.floor(u/Xh)]}/${u%Xh+1}`}))}function t2(){return ue(()=>(
ge(),
Re(()=>{let e=Cn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=$h(e),a=zi(mt(o.language)),
[s]=i;if(s===void 0)return fe(me("BAD_REQUEST",a.nothingToUndo));let u=Ui(),l=i.find(C=>{let O=Cl(C,
t);return O===null||!ao(O.tab)||ns(C,O.at,u(O.tab))!=="after"});if(l!==void 0)return fe(me(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:nt(),answeredBy:Oe()},m=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),p=Rl(t,Bi(n,m,o),r),y=new k(i.map(({id:C})=>C)),v=p.ledger.list.find(
C=>y.has(C.id)&&C.status==="applied");return v!==void 0?fe(me("BAD_REQUEST",a.refused(v.tab,v.cell))):
Jo(Cn())})))}d();var QW=ne({id:G(),accept:He()});function n2(e){let t=Oe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:os(io(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:rs(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function r2(){let e=Et(je());return cn(new h([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function o2(){
return ue(()=>i2(r2()))}function i2(e){let t=mt(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:n2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Fh(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function a2(e){return ue(()=>{let{id:t,
accept:n}=pe(QW,e);return Re(()=>{var m;let r=n2(r2()).find(p=>p.id===t);if(r===void 0)return fe(me(
"BAD_REQUEST",zi(Ve()).unknownFix));let o=Xe(),{competition:i}=o,a=zi(mt(i.settings.language));if(((
m=
et(i.stages,rt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:m.status)!=="open")return fe(
me("BAD_REQUEST",a.stageClosed(r.stage)));let u=Cl(r,o),l=Ui();if(n&&(u===null||ns(r,
u.at,l(u.tab))!=="before"))return fe(me("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:nt(),by:Oe()};return nR(r.judge,c)?(n&&u!==null&&ao(u.tab)&&Ih([Ph(r,u.tab,u.at,!1)],!0),i2(i)):
fe(
me("BAD_REQUEST",a.tooManyAnswers))})})}d();d();var s2={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},u2="#ffffff",l2="Lembar Juri \xB7 ",Yh=new RegExp(
`(^|\\n)${l2}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function c2({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===u2&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[l2+o,...i];return{background:s2[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function d2({background:e,note:t}){var o,i,a;let[,n=""]=(o=Yh.exec(t))!=null?o:[],r=(a=(i=Yh.exec(
t))==null?void 0:i[2])!=null?a:u2;return{background:f.values(s2).includes(e)?r:e,note:t.replace(Yh,n)}
}d();function m2(e){var r;let t=(r=xe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function p2(e,t,n){var m,p;let r=xe().getSheetByName(e),o=new h,
i=[];for(let[y,v]of n.entries())for(let[C,O]of v.entries()){let P=(m=t[y])==null?void 0:m[C];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],$e(y,
C)]),(P==null?void 0:P.note)!==O.note&&i.push({row:y,column:C})}for(let[y,v]of o)r==null||r.getRangeList(
v).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:y})=>y)),
g.min(...i.map(({column:y})=>y))],u=g.max(...i.map(({row:y})=>y)),l=g.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:v})=>v));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var tK=ne({on:He()}),f2=["error","warning","info"];function nK(e,t){var r,o;let n=new h;
for(let i of e.
filter(ls)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:m,column:p}]of _o(s).entries()){let y=`${m},${p}`,v=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},C=f2.indexOf(u)<f2.indexOf(v.severity),O=c===0?[Gn(i,t)]:[];l.set(y,
{severity:C?u:v.severity,sentences:[...v.sentences,...O]})}}return n}function rK(){var n;let e=je(),
t=((n=ze(Al))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function g2(e){return ue(()=>{let{on:t}=pe(
tK,e);return ge(),Re(()=>{let n=Cn(),{workbook:r,history:o}=n,i=t?[...yt(r,{provisional:!1}).findings,
...uo(r,o)]:[],a=nK(i,r.competition.settings.language),s=[...new k([...rK(),...a.keys()])].filter(ao);
t&&Ke(Al,s.join(`
`));for(let u of s){let l=m2(u),c=l.map((m,p)=>m.map((y,v)=>{var P;let C=(P=a.get(u))==null?void 0:P.
get(`${p},${v}`),O=d2(y);return C===void 0?O:c2(O,C.severity,C.sentences)}));p2(u,l,c)}return t||Ke(
Al,""),Jo(n)})})}d();d();d();d();d();d();var fr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function h2(e){e.haste=0,e.
width=g.min(e.width+1,10)}function y2(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var b2=e=>R.now()>=e.until;d();d();var Pr="https://www.googleapis.com/drive/v3/files",w2="https://www.googleapis.com/upload/drive/v3/files",
fs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",v2="application/vnd.google-apps.folder",
Zn="application/vnd.google-apps.document",Vo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
gs="application/pdf",Nl="application/vnd.google-apps.spreadsheet",Il="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
hs=ne({id:G(),mimeType:Ee(G()),webViewLink:Ee(
G()),modifiedTime:Ee(G()),appProperties:Ee(In(G(),G())),trashed:Ee(He())}),ys=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Qh=(e,t,n)=>({fields:e,one:t,list:ne({files:We(t),nextPageToken:Ee(G())}),fileOf:n}),ey=Qh(
fs,hs,ys);d();d();var oK=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function iK(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function k2(e,t,n){var u,l,c;
let r=aK(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(m=>m.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(m=>m.reason),r==null?void 0:r.status],i=oK.find(([,m])=>o.some(p=>p!==void 0&&
m.includes(p))),a=i===void 0||e>=500?iK(e):i[0],s=sK(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function aK(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function sK(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:R.parse(e)-R.now();return b.isFinite(n)&&n>0?n:null}var gr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),bs=({kind:e})=>e==="server"||e==="unknown";
var uK=6,x2={failure:{kind:"haste",reason:"not-sent"}};function Nr(e,t,n="text"){var a,s,u;let r=e.map(
()=>x2),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!b2(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),m=dK(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],y=null,v=!1;for(let[O,P]of l.entries(
)){
let N=(a=m[O])!=null?a:x2,I=r[P];r[P]=I!==void 0&&lK(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!cK(N,e[P])||o[P]>=uK)&&(p.push(P),v=!0,y=g.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(m.some(O=>"failure"in O&&gr(O.failure)))break;if(i=[...p,...c],!v){h2(t);continue}let C=y2(
t,y);if(C===null)break;Utilities.sleep(C)}return r}var lK=e=>"failure"in e&&e.failure.kind==="server",
cK=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function dK(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
T(i);if(Om(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:k2(a,i.getContentText(),mK(i))}})}function mK(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function lo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=tt(
e,pK(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function pK(e){
try{return E.parse(e)}catch{return null}}var Hm="lembar-juri-boundary-7f3a9c",Jm=5*1024*1024-4096;
function co(e,t){return Nr(e.map(fK),t).map(
n=>{let r=lo(hs,n);return"failure"in r?r:{ok:ys(r.ok)}})}function ny(e,t,n){let r=`${Pr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(fs)}`,o=E.stringify(t),i=lo(hs,Nr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ys(i.ok)}}function qi(e,t,n){let r=e.
map(o=>`${Pr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return T2(r,n)}
function ry(e,t){
let[n]=T2([`${Pr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function T2(e,t){let n=e.map(r=>({url:r,method:"get"}));return Nr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function fK({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},m=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${w2}${m}?uploadType=multipart&fields=${encodeURIComponent(
fs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Hm}`,payload:[...ty(
`--${Hm}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...ty(`--${Hm}\r
Content-Type: ${o}\r
\r
`),...w.from(a,p=>p>127?p-256:p),...ty(`\r
--${Hm}--\r
`)]}}var ty=e=>Utilities.newBlob(e).getBytes();d();function oy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Pr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=lo(e.list,Nr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function iy(e,t,n){let r=`${Pr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=lo(e.one,Nr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Vm=(e,t)=>oy(
ey,e,[],t),mo=(e,t)=>iy(ey,e,t);function ay(e,t,n){let r=Vm("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:v2,appProperties:t}),a=lo(ne({id:G()}),Nr([{url:`${Pr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}d();var S2=ne({
id:G(),emailAddress:Ee(G()),role:G()}),gK=$v(hs,{permissions:Ee(We(S2))}),E2=Qh(`${fs},permissions(id,emailAddress,role)`,
gK,e=>{var t;return{...ys(e),access:(t=e.permissions)!=null?t:[]}}),
_l=encodeURIComponent,hK=e=>`${Pr}/${_l(e)}`,sy=(e,t)=>oy(E2,e,[`mimeType = '${Nl}'`],t),uy=(e,t)=>iy(
E2,e,t);function yK(e){let t=`${hK(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${_l("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${_l(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${_l(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${_l(e.permission)}`,method:"delete"}}}function $l(e,
t){
let n=Nr(e.map(yK),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?lo(S2,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}d();d();d();var ws="dokumen yang sudah jadi tidak dibuat dua kali",
bK={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${ws}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${ws}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${ws}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${ws}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${ws}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${ws}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},vs="documents that are ready are not made twice",
wK={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${vs}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${vs}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${vs}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${vs}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${vs}.`,
unknown:`Drive gave no clear answer. Try again: ${vs}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Xo(
{kind:e,reason:t},n){let r=(n==="id"?bK:wK)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var gn=e=>Xt(e).slice(0,32),ly=e=>`folder:${e}`;function po(e,t,n){let{language:r}=e.settings,o=ly(
t),
i=ze(o),a=i!==null&&vK(i,n,r)?i:kK(e,o,n);return{id:a,files:Kt(Vm(a,n),r)}}var vK=(e,t,n)=>Kt(mo(e,t),
n)!==null;function kK(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(fn(e)),i=Kt(ay(o,{
folder:gn(
Sn())},n),r);return Ke(t,i),i}function Kt(e,t){return"ok"in e?e.ok:Zi(e.failure,t)}function Zi(e,t){
let n=Xo(e,t);return e.kind==="api-off"?fe(me("DRIVE_API_OFF",n)):e.kind==="scope"?fe(me(
"SCOPE_MISSING",n,Pm())):fe(me("DRIVE_REFUSED",n))}var xK=ne({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:Tt(),of:Tt()}),
Fl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},cy=e=>gn(L(e)),
dy=e=>gn(J(e)),C2=(e,t)=>`judge-file:${cy(e)}:${dy(t)}`;function Xm(e,t){var n;try{let r=tt(xK,E.parse(
(n=ze(C2(e,t)))!=null?n:"null"));return r.success?r.data:Fl}catch(r){if(r instanceof SyntaxError)return Fl;
throw r}}var Hi=(e,t,n)=>Ke(C2(e,t),E.stringify(n));function ks({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Oe(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Xm(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of $l(
i,fr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var TK=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),R2=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=hh(
Le(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
my=e=>`locked:${e}`;function D2(e){let t=ze(my(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Ym(e,t,n){let{admins:r,language:o}=e.competition.settings,i=TK(e,t),a=D2(t),s=f.fromEntries(
i.map(m=>[m,m in a?a[m]:nC(m)]));Ke(my(t),E.stringify(s));for(let m of i)Dr(m,r);for(let{tab:m,open:
p}of R2(
e,t))mC(m,p,[...r,Oe()]);let u=ie(o).history.closed(i.length),l={at:nt(),by:Oe(),action:"close",
detail:u,
run:St(),hash:"",stage:t},c=Wt(n,l,o);return ks(e,t,"reader"),c}function A2(e,t,n,r){let{language:o}
=e.
competition.settings,i=D2(t);for(let[l,c]of f.entries(i))oC(l,c);let a=[...e.competition.settings.admins,
Oe()];for(let{tab:l,open:c,email:m}of R2(e,t))Va(l,c,a,m);dn();let s={at:nt(),by:Oe(),action:
"reopen",
detail:n,run:St(),hash:"",stage:t},u=Wt(r,s,o);return Ke(my(t),"{}"),ks(e,t,"writer"),u}d();d();d();
d();var py=e=>e.map(({entry:t})=>t.code),O2=({vacated:e})=>{var t;return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function P2({settings:e},{standings:t,places:n,
last:r},o){let i=Ta(t,p=>p.category),a=p=>{var y;return((y=i.get(p.category))!=null?y:[]).filter(v=>xn(
v)<xn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new h([
...i].
map(([p,y])=>[p,[...y].reverse().find(v=>v.advances)])),c=(p,{rounded:y,sharing:v})=>{let{advances:C,
cutNote:O,title:P,score:N,entry:I}=p,$=p.category===null?{}:{category:p.category},F=j=>s?xn(j)===xn(
p):v.includes(j.entry.code),z=()=>{var j;return py(((j=i.get(p.category))!=null?j:[]).filter(F))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
jt(
e.passingScore),score:y}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{gone:O2(p)}}];if(O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let j=a(p).filter(K=>K.cutNote!=="institution-full"&&L(K.entry.institution)===L(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:py(
j)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:z(),...$}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let B=l.
get(p.category),M=B&&!s?Rd(B.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:M,
...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),...$}}]:[]]},m=p=>{let{
place:y,
vacated:v,prize:C}=p;if(y===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
xn(I)<xn(p)),N=v!==null&&v.from===null;return[...P.length>0&&(O||n!==null&&xn(p)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:py(P)}}]:[],...v!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:v.from,gone:O2(p)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(p,y)=>{let{
category:v,
categoryRank:C}=p;return[...v!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:v,rank:C}}]:[
],
...c(p,y),...m(p)]}}d();function N2(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function I2(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,rr(s,t)])),o=N2(e,(a,s)=>Bt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=N2(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var m,p,y,v;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(m=
e[c-1])!=null?m:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(v=(y=i[s+1])==null?
void 0:y.standings)!=null?v:[]}]})))}function _2(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function SK(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:gk(e,r);return t.set(r,o),
o(n)}}function EK(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(v=>{let C=v&&o.includes(v.entry.code)?_2(e,v):null;return v&&C?[{entry:v.entry.code,
rank:v.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:m,among:p}=s,y=m==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function CK({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function RK(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function $2(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=jn(a),c=l==null?
void 0:l(o,r),m=SK(o),p=I2(s,r.decimals),y=Uu(e,i,n),v=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:jt($),max:jt(F)})),C=new h;for(let{entry:I,judge:$,reason:F}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};C.set(I,[...(N=C.get(I))!=null?N:[],z])}let O=({entry:I,
judgeScores:$,
stageScore:F,score:z})=>{var Z,K;let B=(Z=C.get(I.code))!=null?Z:[],M=[...$].map(([q,ee])=>({judge:q,
score:ee})),j=o.judges.map(q=>q.code).filter(q=>!$.has(q)&&!B.some(({params:ee})=>ee.judge===q));
return[
{code:"STAGE_SCORE",params:{method:a,judges:M,criteria:v,score:F}},...(K=c==null?void 0:c(I.code))!=
null?K:[],...B,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(I.code,F),score:z}}]:[]]},P=P2(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...O(I),...EK(I,$,m),...CK(I,$,u),...RK(I),...P(I,$)]}}var Qm=(e,t)=>t.map((n,
r)=>DK(e,n,t.slice(0,r)));function DK(e,t,n){let{language:r,decimals:o}=e.settings,
i=$2(e,t,n),a=jC(r,o,zn(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:zC(
u,r,o)}]}))}function F2(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=et(
a.stages,t),
u=({stage:O})=>{var P;return((P=mr(s,O.name))==null?void 0:P.status)==="open"},l=yt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),m=l.results.filter((O,P)=>P<c||!u(
O)),p=m.filter(u).map(({stage:O})=>O.name),y=o&&!n?p:[],v=y.length>0?[]:p,C=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&y.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:m},
explanations:Qm(
a,m),toClose:y,open:v,findings:l.findings.filter(O=>!C(O)),writes:r!=null?r:!n&&v.length===0}}d();
var M2=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));d();d();d();var L2=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function j2(e,t){let[n,r]=[L2(e),L2(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var AK=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function z2(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Ei(e,AK(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...j2(t,
o)}]})}function B2(e,t,n){let{settings:r}=e;return Ma.filter(i=>i!==r.method&&(!r.carryOver||jn(i).unit===
"points")).flatMap(i=>{let a=Ei({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...j2(t,a)}]})}d();function U2(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:v})=>v===y.code)),l=n.map(({weight:y,scores:v})=>({weight:y,gap:v[s]-v[u]})),c=l.reduce((y,{
weight:v,
gap:C})=>y+v*C,0),m=l.reduce((y,{weight:v,gap:C})=>y+v*(C-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
m*p/(p-1))}}d();d();var Yo=e=>e.filter(t=>t!==null),Hn=e=>e.reduce((t,n)=>t+n,0),hn=e=>Hn(e)/e.length;
function yn(e){
if(e.every(n=>n===e[0]))return 0;let t=hn(e);return Hn(e.map(n=>(n-t)**2))}function ep(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function W2(e){var p,y;let t=e.length,
n=(y=(p=e[0])==null?void 0:p.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(hn),o=e[0].map((v,C)=>hn(e.map(O=>O[C]))),i=hn(r),a=e.flatMap(
(v,C)=>v.map((O,P)=>(O-r[C]-o[P]+i)**2)),s=n*yn(r)/(t-1),u=t*yn(o)/(n-1),l=Hn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),m=v=>v>c?(s-l)/v:null;return{single:m(s+(n-1)*l+n*(u-l)/t),average:m(s+(u-l)/t)}}d();
function K2(e,t){let{groupCount:n}=Sa(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=Ti(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?w.from(o,([a,s])=>[a,s.valueOf()]):[])}
}d();d();function G2(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(yn(t)*yn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[hn(t),hn(n)];return g.max(-1,g.min(1,Hn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function q2(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Yo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var m;let l=(m=u[o])!=null?m:null,
c=Yo(u.filter((p,y)=>y!==o));return l===null||c.length===0?[]:[[l,hn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(yn(a)/(a.length-1)),agreement:G2(s)}})}d();d();
function OK(e){let t=b.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function Z2(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-OK(n));if(r<n+1){let l=1/
n,c=l;for(let m=1;l>c*1e-17;m+=1)l*=r/(n+m),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let m=l*(n-l);i+=2,s=1/(m*s+i),a=i+m/a,c=a*s,u*=c}return o*u}
function PK(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Hn([...t.
values()].map(r=>r**3-r))}function H2(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,m)=>e.map(p=>p[m])),o=r.map(ep),i=e.map((c,m)=>Hn(
o.map(p=>p[m]))),a=n**2*(t**3-t)-n*Hn(r.map(PK));if(a<=0)return null;let s=12*yn(i)/a;return{w:s,p:
Z2(
n*(t-1)*s,t-1)}}d();function J2(e){let t=e.map(Yo).filter(i=>i.length>1),n=t.flat(),r=yn(n)/(n.length-1);
return r>0?1-Hn(
t.map(i=>i.length*yn(i)/(i.length-1)))/n.length/r:null}d();d();d();d();d();function NK(e,t){let n=e.map(
(i,a)=>[...i,t[a]]),r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let m of l.keys())l[m]=l[m]-c*a[m]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function fy(e,t,n){let r=t.map((c,m)=>t.map((p,y)=>y===m?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let m=[...c.keys()].filter(v=>c[v]!==null&&t[v]>0),p=m.reduce((v,C)=>v+t[C],
0),y=m.reduce((v,C)=>v+t[C]*c[C],0)/p;for(let v of m){i.add(v),o[v]=o[v]+t[v]*(c[v]-y);let C=r[v];C[
v]=
C[v]+t[v];for(let O of m)C[O]=C[O]-t[v]*t[O]/p}}let{solution:a,rank:s}=NK(r,o),u=t.reduce((c,m)=>c+m,
0),l=a.reduce((c,m,p)=>c+t[p]*m,0)/u;return{effects:a.map((c,m)=>t[m]>0?c-l:0),isDetermined:s>=i.size-
1}}d();function IK(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Yo(e)}var fo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:hn(Yo(n))});function tp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var np=(e,t)=>n=>Float64Array.
from(e,r=>{let o=IK(r,n).sort((a,s)=>a-s),i=t(o.length);return hn(o.slice(i,o.length-i))});var V2=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return fo(e);let n=fy(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=fy(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return fo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};d();var X2=fo;d();var Y2=e=>np(e,t=>g.ceil(
t/2)-1);d();var Q2=e=>fo(tp(e,ep));d();var eA=e=>np(e,t=>t<ju?0:1);d();function _K(e){let t=g.sqrt(
yn(e)/(e.length-1)),n=hn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var tA=e=>fo(
tp(e,_K));var nA={mean:X2,trimmed:eA,median:Y2,"rank-sum":Q2,"z-score":tA,adjusted:V2};function rA(e,
t,n,r,o){var i,a,s;return(s=(a=(i=nA)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:$K(
zu[e],t,r,o)}function $K(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(FK(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function FK(e,t,n){
let r=t.flatMap((s,u)=>w.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:m})=>{let p=u.
get(c);return p===void 0?[]:[[m,p]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}d();d();function oA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var MK=5,LK=20231207;function iA(e,t){return e===1?[[t]]:w.from({length:t+1},(n,r)=>iA(e-1,t-r).map(
o=>[r,...o])).flat()}var gy=e=>e<2?1:e*gy(e-1),jK=e=>iA(e,e).map(t=>{let n=t.reduce((r,o)=>r/gy(o),
gy(
e));return{times:t,weight:n/e**e}});function zK(e,t){let n=oA(LK);return w.from({length:t},()=>{let r=w.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var aA=(e,t)=>e<=MK?jK(e):zK(e,t);var BK=1e-9,hy={most:2e3,longList:500,longFrom:500};function UK(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Uu(e,t.stage,n),i=new Ne(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:m})=>[c.valueOf(),m.valueOf()]),u=s.reduce((c,[m])=>c+m,0),l=s.reduce(
(c,[m,p])=>c+m*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function WK(e){let t=e.map((n,r)=>n*e.
length+r).sort();return w.from(t,n=>n-g.floor(n/e.length)*e.length)}function KK(e,t){var a,s;let n=ir(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function sA(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:m}=r,p=rA(
t.method,o,i,t.panel,a),y=UK(e,t,n,o),v=new h(s.map((F,z)=>[F.code,z])),C=10**a.decimals,O=m==="higher"?
-1:1,P=F=>F,N=yd(e.entries),I=new Ne(0),$=F=>a.passingScore===null?I:new Ne(F,C);return aA(u.length,
s.length<hy.longFrom?hy.most:hy.longList).map(F=>{let z=p(F.times).map((ee,Q)=>y[Q].rest+y[Q].own*ee),
B=z.map(ee=>O*g.floor((ee+BK)*C+.5)),M=WK(B),j=new Int32Array(s.length),Z=M.map((ee,Q)=>{let ke=M[Q-
1];return j[ee]=ke!==void 0&&B[ke]===B[ee]?j[ke]:Q+1,{entry:s[ee],rank:j[ee],score:$(O*B[ee]),steps:
[],
decidedBy:null}}),{races:K}=Ad(Z,{settings:a,places:l,last:c,better:m,rounded:P,categoryOf:N}),q=K.flatMap(
ee=>KK(ee,l));return{weight:F.weight,scores:z,ranks:j,shares:new h(q.map(([ee,Q])=>[v.get(ee),Q]))}}
)}d();function GK(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function uA(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var m;return u+l*((m=c.get(r))!=null?m:0)},0),[i,a]=GK(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}d();function lA(e){let t=e.entries.filter(a=>{var s,u;return((u=(
s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var cA=e=>e.
filter(t=>t.every(n=>n!==null));d();function qK({panel:e},t){let n=r=>o=>{let i=e.readings.get(o);
return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function dA(e,t,n,r){
let o=new h(n.map(m=>{var p;return[m.code,(p=m.inTop)!=null?p:0]})),i=new k(qK(e,r)),a=({entry:{code:
m},
advances:p})=>{var v;let y=(v=o.get(m))!=null?v:0;return i.has(m)||(p?y:1-y)<.9-1e-9},s=e.standings.
filter(m=>m.advances),u=s.filter(m=>!a(m)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:m})=>m.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function rp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?Ei(e,r,n):t,
a=lA(r),s=cA(a.rows),u=2*s.length>=a.rows.length?s:[],l=H2(u),c=W2(u),{lambda:m,effects:p}=K2(r,e.settings.
severityCorrection),y=jn(i.method),v=a.judges.length>0?sA(e,i,n,y,a,m!=null?m:0):[],C=new h(uA(a,v).
map($=>[$.code,$])),O=i.standings.map(({entry:$})=>C.get($.code)),P=z2(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:J2(a.rows),lambda:m,judges:q2(r,a,p),stability:O,leaveOneOut:P,methods:B2(e,i,n),gap:U2(i,a,v,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:dA(i,a.judges.length,O,P)}}d();d();var mA=e=>e<=3;
var pA={strong:.7,moderate:.5,weak:.3,none:0},ZK={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},HK={
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
"The judges hardly agree on the order of the entries."}};function JK(e){var n;return(n=f.keys(pA).find(
r=>e>=pA[r]))!=null?
n:"none"}var fA=(e,t)=>pn(e.toFixed(2),t);function VK(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:v})=>y.length+v.length>0).length,l=s.filter(({enters:
y,
leaves:v})=>y.length+v.length===0).map(({method:y})=>y),c=y=>Li(y,n),m=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...mA(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
fA(a.points,n))}${m===null?"":t.gapError(fA(m,n),a.points<2*m)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:v,leaves:C})=>t.byMethod(
c(y),X(v,n),X(C,n)))]}function op(e,t){let n=t==="id"?ZK:HK,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:VK(e,n,t),...e.kendallW===null?[]:[n.agreement[JK(
e.kendallW)]]]}var gA=(e,t)=>t.map((n,r)=>{let o=rp(e,n,t.slice(0,r)),i=op(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});d();function hA(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:zn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}d();d();var yA="lastRun",XK=ne({top:Tt(),at:G(),by:G(),ranked:We(G()),errors:Tt(
)}),bA=e=>Ke(yA,E.stringify(
e));function Ml(){var e;try{let t=tt(XK,E.parse((e=ze(yA))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function wA({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)mn(P);let{run:l,isNew:c}=BC(i,a,s.rows),m=o.filter(ls);DD(
e,{...n,findings:YK(m)},r,l);let p=n.results.map(P=>P.stage.name);if(bA({top:Cd(e),at:l.at,by:l.by,
ranked:p,
errors:Zo(o,"error")}),!c||a)return s;let{at:y,by:v,id:C}=l,O=ie(u).history.computed(p.length,Zo(m,
"error"),Zo(m,"warning"));return Wt(s,{at:y,by:v,action:"compute",detail:O,run:C,hash:i},u)}var YK=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var QK=ne({provisional:He(),write:Ee(He()),close:Ee(He()),
reliability:Ee(He()),profiles:Ee(He())});function Ll(e){
return ue(()=>{let t=pe(QK,e);return ge(),Re(()=>yy(t).answer)})}function yy({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Cn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=F2(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:m}=u.evaluation,p=Ho(i),y=u.toClose.reduce(
(P,N)=>Ym(i,N,P),o.history),v=[...u.findings,...uo(i,y)],C=u.writes?wA(i,{...u,findings:v,hash:p,
provisional:n.
provisional},y):y;Mi(i,v);let O={ok:ms(v),findings:Or(v,s,Dl({...o,history:C})),...zm(i.facts,s),
stages:m.
map((P,N)=>hA(P,l[N],a)),reliability:e?gA(a,m):[],...t&&{profiles:M2(m)},hash:p,open:c};return{
workbook:i,
results:m,findings:v,history:C,answer:O}}d();d();d();d();var vA=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];d();d();d();var $n=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),jl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Ir=[jl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),jl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
jl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),jl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),jl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var kA={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[$n("Presentasi",{advance:12,form:
"presentation"}),$n("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Ir};d();var xA={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[$n(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),$n("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),$n("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Ir};d();var TA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[$n(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Ir};d();var SA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
$n("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Ir};d();var EA={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[$n("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Ir};var CA={kolabik:xA,"satuin-pelita":EA,mojokerto:SA,malang:TA,gipp:kA};d();d(
);var RA={name:"GIPP 2017, Kota Probolinggo"};d();var DA={name:"Kolabik 2023, Kota Pasuruan"};d();
var AA={name:"Kompetisi Inovasi 2021, Kota Malang"};d();var OA={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};d();var PA={name:"SATUIN PELITA 2019, Kota Pasuruan"};var NA={
kolabik:DA,"satuin-pelita":PA,mojokerto:OA,malang:AA,gipp:RA};var e5=e=>({id:e,...NA[e],...CA[e]}),
zl=vA.map(e5);d();var Qo={part:"documents",tab:H.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},IA=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],t5=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function _A(e){var t;return e===""?"failed":(t=sn(e,IA))!=null?t:t5.test(e)?"signed":"own"}function ip(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=IA.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&_A(t)===e?t:r}function xs(e){var r,o,i;let t=st(e,Qo),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:_A(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}d();d();d();var $A={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function FA(e,t,n){var c,m;let r=new h;
for(let p of t){let[,y="",v=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(v==="")continue;let C=(
m=
r.get(y))!=null?m:{count:0,last:0,digits:v.length};r.set(y,{count:C.count+1,last:g.max(C.last,b(v)),
digits:g.max(C.digits,v.length)})}let[o]=[...r].sort(([,p],[,y])=>y.count-p.count),[i,a,s]=o===void 0?
[$A[e].prefix,0,g.max($A[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let y=`${i}${T(p).padStart(s,"0")}`;u.has(J(y))||l.push(
y)}return l}d();var by={entries:ur,judges:Oi},sp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
n5={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},r5=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
up=e=>e===""||r5.test(L(e));function MA(e,t){var o,i;if(up(e))return null;let n=by[t].columns.find(a=>sp[
t].
includes(a.key)&&_e(e,a.header));if(n!==void 0)return n.key;let r=L(e);return(i=(o=n5[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var ap=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function o5(e){return e.every(n=>n==="")?"passed":ap(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":ap(e,n=>/^https?:\/\//i.test(n))?"link":ap(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new k(e).size===e.length&&ap(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function LA(e,t){let n=new h,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=o5(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=sp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var i5=10;function a5(e,t){let n=new h;for(let[r,o]of e.entries()){let i=MA(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function s5(e,t){var r;return(r=e.slice(0,i5).map((o,i)=>({row:i,columns:a5(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!up(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var u5=e=>T.fromCharCode(65+e%26);function zA(e,t,n){var m,p,y;let r=s5(e,t),o=(m=r==null?void 0:
r.columns)!=null?m:LA(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let v of n)for(let C of jA(v,t))u.set(C,"known");let l={columns:sp[t].flatMap(v=>{var O;let C=o.
get(v);return C===void 0?[]:[{header:(O=s[C])!=null?O:u5(C),key:v}]}),unknown:s.filter((v,C)=>!up(v)&&
![...o.values()].includes(C)&&a.some(O=>{var P;return((P=O[C])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[v,C]of a.entries()){if(C.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(y=C[F])!=null?y:"";let P=i+v+1;if(L(O.name)===""){l.nameless.push(P);continue}let N=jA(
{institution:"",email:"",...O},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(O)}}let c=FA(t,[
...n,
...l.added].map(({code:v})=>v),l.added.filter(({code:v})=>v==="").length);return l.added=l.added.map(
v=>{var C;return v.code===""?{...v,code:(C=c.shift())!=null?C:""}:v}),l}function jA({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?L(t):`${L(t)}|${L(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}d();function l5(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function BA(e){var u;let t=l5(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}d();var c5={menu:"Siapkan tab juri",noJudges:
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
,d5={menu:"Prepare judge tabs",noJudges:
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
,go=e=>({id:c5,en:d5})[e];var m5=1e6,UA=1e4,wy=50,p5=ne({kind:_t(["entries","judges"]),text:Ee(G().check(
og(m5))),tab:Ee(G()),
write:He()}),KA=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function GA(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=pe(p5,e);return ge(),o?Re(()=>WA(
t,n,r,!0)):WA(t,n,r,!1)})}function WA(e,t,n,r){var y;let o=Et(je()),{competition:i}=cn(new h([...o].
map(([v,C])=>[v,Fe(C)]))),a=o.has("settings")?i.settings.language:Ve(),s=go(mt(a)),u=v=>fe(me(
"BAD_REQUEST",v));n!==void 0&&(!je().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?BA(t!=null?t:""):Fe(n).values.map(v=>v.map(U));l.length>UA&&u(s.tooMany(UA));let c=zA(l,e,f5(
i,e));c.columns.every(({key:v})=>v!=="name")&&u(s.noNames);let m=(y=o.get(e))!=null?y:H[e][a],p=r?g5(
e,m,c.added,a):[];return h5(c,m,r,p)}var f5=({entries:e,judges:t},n)=>n==="entries"?e:t;function g5(
e,t,n,r){
var y,v;if(n.length===0)return[];let o=by[e];Cr(t)===0&&mn(UE(o,t,r));let i=st(Fe(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new h(o.columns.map(({key:C},O)=>[C,O])),s=new h(o.columns.map(C=>{var O;
return[
C.key,(O=C.format)!=null?O:""]})),u=g.max(...a.values())+1,l=w.from({length:u},()=>"");for(let[C,O]of a)
l[O]=(v=s.get(C))!=null?v:"";let c=Cr(t);for(let[C,O]of l.entries())O==="@"&&jE(t,c,C,n.length);let m=n.
map(C=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=C[N])!=null?P:"";return O});Ut(t,c,0,m,l);
let p=new k(n.flatMap(C=>f.entries(C).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:C,
header:O})=>p.has(C)&&!a.has(C)?[O[r]]:[])}function h5(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,wy).
map(({code:l,name:c,institution:m="",email:p=""})=>({code:l,name:c,institution:m,email:p})),repeated:
s.
slice(0,wy),repeatedTotal:s.length,nameless:u.slice(0,wy)}}function ei(){return ue(()=>{let e=je(),t=Et(
e),n=cn(new h([...t].map(([C,O])=>[C,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=mt(i),s=Oe(),u=v5(s,r.judges),l=u==="admin",c=fm(
).
filter(C=>![...t.values()].includes(C)),m=!y5(n),p=!m||c.length>0,y=KA(e),v=l?Ml():null;return{user:
s,
role:u,language:a,competition:fn(r),stages:r.stages.map(C=>C.name),top:Cd(r),begun:p,...l?b5(n,e,{
begun:p,
responses:y}):{},presets:l&&m&&c.every(C=>y.includes(C))?zl.map(({id:C,name:O})=>({id:C,name:O})):[],
lastRun:v===null?null:{at:v.at,by:v.by,ranked:v.ranked,errors:v.errors},documents:l?x5(H.documents[i],
e):qA,judgeFiles:o.judgeFiles,lives:l&&p?qD(r,rt(i).rows):[]}})}var y5=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,b5=(e,t,{begun:n,responses:r})=>(
{
...n&&Ga.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
w5(
e.competition,t)}:{}});function w5(e,t){let n=Bn(t,e,Sm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var v5=(e,t)=>pd()?"admin":k5(e,t)?"judge":"stranger",k5=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),qA={made:0,begun:0};function x5(e,t){if(!t.includes(e))return qA;
let{grid:n}=Qt(e),r=n===null?[]:[...xs(n).rows.values()].filter(i=>i.spreadsheet===Sn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var T5=ne({stage:Ee(G())}),ZA=ne({stage:G(),reason:G()});function Jn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>L(i.name)===L(n)))!=null?o:fe(me("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function vy(e){let t=ue(()=>{let n=e();return ge(),Re(()=>{
let r=Xe();n(r,rt(r.competition.settings.language))})});return"problem"in t?t:ei()}var HA=e=>vy(()=>{
let{stage:t}=pe(T5,e);return(n,r)=>{var s,u;let{competition:o}=n,i=et(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Jn(o,t).name;a!==void 0&&(((u=mr(i,a))==null?
void 0:
u.status)==="open"?Ym(n,a,r):ks(n,a,"reader"))}});function JA(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(me("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var VA=e=>vy(()=>{let t=pe(ZA,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Jn(o,t.stage),a=et(
o.stages,r.rows),s=JA(t.reason,o);((u=mr(a,i))==null?void 0:u.status)!=="open"?A2(n,i,s,r):ks(n,i,
"writer")}}),XA=e=>vy(()=>{let t=pe(ZA,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Jn(
n,t.stage),a=JA(t.reason,n),s=KD(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Wt(r,{at:nt(),by:Oe(),action:"rules",detail:a,run:St(),
hash:s,stage:i},o)}});var E5=ne({stage:Ee(G())}),C5=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function lp(e){
return ue(()=>{let{stage:t}=pe(E5,e);return ge(),Re(()=>{var ye,re,Ie;let{workbook:n,results:r,
findings:o,
history:i}=yy({provisional:!1,close:!0},de=>t===void 0?void 0:Jn(de,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ye=r[r.length-1])==null?void 0:ye.stage.name,l=t===void 0?u:Jn(a,t).name,c=(Ie=l!=null?l:
(re=a.stages[0])==null?void 0:re.name)!=null?Ie:"",m=a.stages.slice(0,a.stages.findIndex(de=>de.name===
c)+1),p=o.filter(de=>de.stage===void 0||m.some(({name:an})=>an===de.stage)).map(de=>C5.includes(de.code)?
{...de,severity:"error"}:de),y={stage:c,code:null,at:null,hash:null};if(!ms(p))return{ok:!1,findings:
Or(
p,s),...y};let v=r.find(de=>de.stage.name===c);if(v===void 0)return fe(me("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:O}=n,P=Gm(a,C,O,c),N=Xt(P),I=mr(et(a.stages,i.rows),c),{
name:$,grid:F}=Qt(H.decisions[s]),z=qm(F),B=z.some(de=>de.stage===c&&de.text.length>0&&de.hash===N),
M={ok:!0,findings:Or(p,s),stage:c,code:qn(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&B)return{...M,at:I.at};let[j,Z,K]=[nt(),Oe(),qn(N)],q={stage:c,code:K,at:Un(j),by:Z,hash:N,text:P,
method:Li(v.method,s),version:T(so)},ee=ie(s),Q=[...z.filter(de=>de.stage!==c),q];Kn(MD(Q,$,s,ee.tabs.
decisions,ee.tabs.decisionsOrigin)),Dr($,a.settings.admins),xm($);let ke=ee.history.decided(K,q.method,
q.version);return Wt(i,{at:j,by:Z,action:"decide",detail:ke,run:St(),hash:N,stage:c},s),{...M,at:j}}
)})}d();var D5=ne({stage:Ee(G())}),YA=2,A5=40;function O5({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=A5?0:g.max(0,r-YA),i=(s=(a=e[g.min(e.length,
r+YA)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function cp(e){
return ue(
()=>{let{stage:t}=pe(D5,e);return ge(),Re(()=>{var y;let n=Xe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=yt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Jn(r,t).name,s=(y=i.find(v=>v.
stage.name===a))!=null?y:i[i.length-1],u=ie(o).tabs,l=mm(je()),c=l===void 0?[]:pm(Fe(l),r).listed,m=(
s===
void 0?[]:O5(s)).filter(({entry:v})=>!c.some(C=>C.entry===v.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:v,rank:C})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
v.
code,computed:C}});return{tab:eO($a,l,m,o,[u.plenary,u.plenaryOrigin]),added:m.length}})})}function QA(
){
return ue(()=>(ge(),Re(()=>{let{language:e}=Xe().competition.settings,t=ie(e).tabs;return{tab:eO(Pi,
ps(je()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function eO(e,t,n,r,[o,i]){let a=t===void 0?
null:st(Fe(t),e);if(t===void 0||a===null&&Cr(t)===0){let l=e.columns.map(({key:m,header:p,width:y,
format:v})=>({
header:p[r],width:y,...v===void 0?{}:{format:v},value:C=>{var O;return(O=C[m])!=null?O:""}})),c=kt(t!=
null?t:e.tab[r],o,i,l,n,2);return mn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var m;let c=w.from({length:s},()=>"");for(let[p,y]of a.columns)c[y]=(m=l[p])!=
null?m:"";return c});return Ut(t,Cr(t),0,u),t}d();d();var tO=_("Kode","Code"),N5=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function nO(e,{
values:t,headerRow:n}){var y,v,C,O;let r=((y=t[n])!=null?y:[]).map(T),o=((v=e.values[n])!=null?v:[]).
map(P=>L(U(P))),i=r.map(P=>o.indexOf(L(P))),a=r.findIndex(P=>P===tO.id||P===tO.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new k,m=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(M=>M===-1||
U(N[M])===""))continue;let I=U(N[u]),$=l.get(J(I));if($===void 0||c.has(J(I))){m.push({kind:"stray",
row:P+1,cell:$e(P,u),code:I});continue}c.add(J(I));let F=r.flatMap((M,j)=>{var ee,Q;let Z=i[j],[K,q]=[
(ee=N[Z])!=null?ee:"",(Q=$[j])!=null?Q:""];return Z===-1||N5(K,q)?[]:[{at:Z,header:M,written:K,
expected:q}]}),
z=F[0];if(z===void 0)continue;let B=F.map(({at:M,...j})=>j);m.push({kind:"cells",row:P+1,cell:$e(P,z.
at),code:I,cells:B})}for(let[P,N]of l)c.has(P)||m.push({kind:"missing",code:T(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...m];return p.length>0?p:I5([...c],[...l.keys()],n,u)}function I5(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:$e(n+o+1,r)}]}var rO=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};d();d();d();var Ts=(e,{settings:t})=>e.inEnglish?t.language:"id";d();
d();var Q5=new R(1980,0,1),Ss=e=>(Vi(),Co(Ji)).strToU8(e),Es=e=>(Vi(),Co(Ji)).strFromU8(e),vO=e=>(Vi(
),Co(Ji)).
strFromU8(e,!0),kO=e=>(Vi(),Co(Ji)).inflateSync(e),fp=(e,t)=>(Vi(),Co(Ji)).unzipSync(e,t&&{filter:t}
),
Cs=(e,t=6)=>(Vi(),Co(Ji)).zipSync(e,{mtime:Q5,level:t});d();function e8(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function gp(e){return[2166136261,84696351].map(t=>`0000000${e8(e,t).toString(16)}`.slice(-8)).join(
"")}var xO=new h,t8=4096;function Gl(e){var n;let t=(n=xO.get(e))!=null?n:gp(vO(e.subarray(-t8)));
return xO.
set(e,t),t}function ql(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}d();var TO=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
vi9fSIryz8gvuc8BegHQ6GZ3k7TocWdSMyIaOAAOgIOz4y9/OfSHnWO1Px46TP+t2/9tZi6XS8ca
NSNv/u+/HqrVzYZZv2T+9RD7PIHvzh+8Af5wIZx1i5w/8dErdP4EjLz7h1B2vFovmPWG25FUQL/P
GC4s5YfXiQv6Yj6zc+ySUcIk8maladb/emjC/tT4u/tpakosXm5oP+Tc0k2j1AAu3A9CA+VTs1rD
p+ZujbBYuGz89RB+7uDvSa9Oydxs9q1Ut4pb/Wvx7vhIKtUKBoKf+WqpWkeB0WpWWUHj79oBxG2W
qzab1XKChs5cEncYjoRLSyWrWHHhAyf6NReayGsescuZAMQ3rEqxJE9pkv3Pm9RMAPLjNVUWIF5j
eRHitQ3c1SJKgrf1wmykfS1WywlnLWCd1eO9bZq1NfNy011j0DLMEvWNTVTkewa/cuZmtU59i8vp
ERKHMDW2Cqi8aZWor5UT9I9+19qjKZmGMJimQBXdv9HYqDTXayXLG6SwP4O2pwA1V/IIZ660bJZK
Ij3UlYj1vb9kEmtVGlbBPJnghPKWf47dko9NIfS50mljt9oSdsemddksSNO/vW4VBAjKT/8dQJtS
Tw2E7S2jW9z3udKd+r26OD0r7FY2WxdC9rapxel5AXyEjYifJatCP4ga2b/OtUpUYl428sIkhNmB
IGwJKG00d0ume20GjHxqShhaYK3ZOaFWzmiYhTu8k7dWrZeNUgQo2UmJ6PrwYM9VdyJblS3srDu3
zMp5dM5L/wssSuYSdoxVrRD0o9TcrOSrBYBFwfmN244soKjRNCoFo4S9iMJds/HXQ/9lQ62APiSY
RnZa2i0uhKA9JJabZeukVSiYlYTbYRbnX94P/Ezp9jQmr9/TwofgWc7MC+Mu4mQtV0taDOBYnDQN
HN2+MOfnZoV2ws5l10BQb9LmC4Q9vSjUcoh/EF/mR/pC8N77f7fRznBptFXhN0G90TzNF0UaoIIp
acsHn8KFafG263uxL83NL0/xC4hR0mwgexWzcR9GJqxpP04mrK24awVEyLtW+BC8axey4s4MxPfM
YpRq2ZmssLKFar5VBpeRKeePrRYr1bqRYwdwJzuT2cnOZnZq1DcJTpXGsZ1aHp+2ms3asYmJRn7L
LBuNo2UrX682qpvNo/lqeaK6uWnlzYkdXHsTU5PZSfZXrV7Nmw1C37JRuWSAWNkAyxp41ZpZwVds
WexP/KwXJ8pGfbtVOwL4NaNp5SwwF7uAPjnnAqoCTqteOWYDOeIOihod44Oy/+O2ofXr3zdvdMJG
E+t1om6WMI5qpbFl1YTJJIaHj7jjbDCXQqdyqQxq7i5HdmbA9ThRN3bwHwFkpEkUeLNyiY+/D8zs
ZJTVISBem0jDkPt1RlM2rIrQeTIUiWjOzsYEMeUDUaO7e5CFur1ebUHmc+FZA8JbrWx70BjBjwHN
XnJpgo0BB7S+ZdS8s5m/HBGcvRMJ4sxEfsuoN83LApRsfDCzE4sTCxpQU0lAYZpTWQ2w6fjA5iZo
ZH5QUfe3Agoj88OKutFVWLopziWENaWBNZ8Q1rQG1kJCWP7tBTqznQQYmnkwytOF+DDmJ8rVglma
Fghmdi5vRj00zhlcsI/xBJpKkKyoY3IgOQRhAk1FSAkHJIJoFJqFrXhwphwaPkGNjaaxZTS8C5Zg
xiR4OMkOwN0y4cplagu7rhCUb3qq4eJaq7wB3ktgs0iOt4Wcs1YzT1OanhO1BQIE/HJB42+HSXOg
Hy94mmfnb4iT1tm6Va2DN3LZy8VFQdr0f54WPvulhyxpyvQSgCRgy59mRGkokAkVauVr4Kbr5tk6
Lvh60zIbzkmNxopg2NtG0bSvfrNp0HpPEMQjuFxskO7aFwSGs9aqlzg3k58wSyYhuDGRPZqdEGoD
E2XhZhObsE9i3TJQyyaqqex89epfbghX+M7OztGdaVYZ88hO/J8zp9fZlI9A+wRJn7hWhqxC/ljT
atoaEEAVfuFHvm4azaq9N5TfQHPdvGSRXoF/VwvsyfJGZiGDAborZ3+6c3r5xMZtjsFEaSABAXmy
Nq04UJwW7uDkTaHXQs1MLcwcF1R17h+eRjVYbp9cCFVgYSGCdalBQBfmhSMlH4yFxclsFAhStTBd
vUc81K7kqTXrJ01JfM5mF9EFfm452pbmadNoiEpEFxvu7EU1eHwlva0Fc2xvwgyjId5TFtGsQ3WH
CjlayAorEkyPpGq14jrJ7lwrtMjETCCLfs0tTJP2becYCCnoBZkRq/Vm3bCEAdSKUE9TN1WiYHO2
EoZpMFw1E02PIVGoQboGVz6nDpn+yZ3/ZrUqqtKKrab7M4KScjJQ7zUzO40JRqDYUrVArXF2Nkso
iqCGWJgRdYh9FaeSCUvR1p4wN41WqXnWqBvFulHbuq1aERYkcAxz8zPCOQkx20yLu1+x0fB1DJsJ
u+bFqcxG0p9ls/OivcQHlsYUQJ8UfZ2k9RTVUsKKymop4YNy80dUMk2JmFVASHpBdaiicipk89Ch
jK74pN8hjI5GRy9op+f4eQ3UTvvo6xzZV8LIqzxnScnrA8a+htJqbz2ng8y/0od+unmJ75MvXEfd
qf86tTI/czyKQnN+OpJCMzs9F+XGZPSzv3Z0eiH01lG3DLuFAm7y4EteNgYoe1tS4yrfZsUb23de
oiBLghCmlA9W64uXhIche1OHHyGVxOn14LNBBEf8UAM7fxw85fZxBqzPue1vQ2F64ninvz8ap+Yi
XXKLkcxSU/NTwt5UzVLiLSByJi4vwjgTl09xOZMSLISNPNOqBYCWiHTw6CZnxGMYZi8O3N/zuO2j
EAapWhjzK5559QoR1zuEUZmbFBkQBYj8MXiBlXrhliZHXnG4YpGj6mdpCmvbnx8Pa93XthbWONBt
BnxuFL8ZqVrYgksVQ1g1qV4YmzonsqnqFpJ4U9+dvMjahl3KwROW7Koh85DqaahWCPenkm7x9k9m
ho0quvlGJUhrHscaLLtxM7QtCM0szHMx1RGdeEF0hlhk2kUuKciFQPqgUYepbJL+igtymJA/eJ0G
XYnSB99o1Ps2/Hr2MzfxJK/w6n68C/VladjhZp0ldX67wrBTYO8Bl/uNLQur/kozJ+aF5YWHTVMW
4xotaJoa+bpV0+pBZF7ZEQ38G1oWDWSyIoubCsmReN3+6x1PRFHGEY1hXpwJJJAyMx3MmcNJrN+B
7QtkcTISkzI3GYnTmiNURfC7mXNZ/IgeWY77VQTeWNw2UVYvQDWffDtozrBKIZxBxwfpTTOYR5MF
wAg8+RBQNswTJMsUykmWeH7l3EiMvp5OR9CtTM67vZ8TXVG4aSG+2UTxZ+EqeAmy/96SVCrivSV9
IG/NRoBv0fC9gIbt0fNr8ULxjJC2otRZT3ht2yVCeItYwkJb5AJv10a7BXl4jNKNfyhsq3gbvuao
cjnzSR9XySjtOLSisMABcJ7UcX41ygRE7/yqdNGk7aiA36AybR/Nessxwmm7ybCmkuixyrjZpIEy
WfFCCxN4xHoRsbhBVkP9bOxPMQGSryw2RcBC2F8zIu0TOOCgqADpQ6xxoGHYOBLDBTcTBldkdmLB
xeUTBle8K2PBBY0Ngyt6pcaCC5IbBleUXKLBXW/Wq+QyqIPqfIsJ8rTV8AxCeshUJSPUidnDslGj
O0MPG4o3/jHM/0JcAL0dVC/OzMB/Ym6JDaeJm8AEh8Fk9wKuSOk0eQJQkNArfYg27+NWrmRV2Zdd
/eTlGmEYEJUcEWnXHcsBZKZZzUskJjK8AHJB8OKTCsALIBMELz6JALwA8kDw4pMGwAsgCwQvPkkA
vAByQPDikwLAw6YIgpdov2CLB8FLcHfesQzZMAie6FElwyPvQSi7KJxPJqn4XAfvBJ9ALU31Putp
wSQ0mXQi3FPmU+7FHNBtUK5UoF85Z26adQi6AYwC6WCoWqbu1YuJSqenDUS19OkEfpeiehX4cOuI
UJYxp8QT9gDohuLUylC1jNxR4Hhij2WlUoiAe5PXGgD1dj/BmHe6CEG8ACMR3n3tdeOwK/XFujSh
mAOhkCc4bObog24MJNlkKnYFORRRIxmLlkHpqpU+9Nd5ZB2/oOFpdQbRecj6wGDV2dR0FHM13Imi
eArMMItChE4XgnUu0Uy1U/OifjhYpTkXaXrTM8HeeVEVmnORXClEd5z+iv9o2JwX/YaDq83OR0LF
YlZgopS1kU3LgbiYnY1UbTLSuKeykVyUs/OiI6Yy7mja5mlY5aNUm1sQ2CT5dj++mF3OLgc7ek5H
QYxcTaeHVx3UxN0bcmQi6SunF0RBJtjxdUp0qwnx9pkTswUEBndDRIpCXyajOWjMzQV7xEUzKaBa
IIkSzQ2hNFM0pwRjaNI2Hf/t8F8O9R7/A8UhJFYN5+FJCS3pEeqHVMN/sNV2mWX+gYADqlWmFjUW
9bdyGR9sawkrmQhvdbFmqs14UZJ2/ZvlyhRHJ7ZiJX1aFa1NpRUr6dOqcan4v4BdpSVKQ1oaNSTP
yDNt9MSlSkFZoSP26hyVNNaaTvAd6xWpF39jVpJ0hFwN7cSsHK3mNltwQ0KEAPfKlTqqFppNjsY7
YGLDoTAH6ktVxR91v5A63sYSFD7NNbB3gM515W4lZ9qjGQvnF4MGwb8OOARncyjhL5o+MUwKrmiw
SJnhThwcOIQHsxBxAAA+asSbzSb+Cka9/d0dxgQjmURne4/3XpFsbBkmMNRXC+SaYg9vCCYnpQbB
NupFkwwP+i2qHROl0Yg8pmALYFgYlTss/QbSDguX1jBRpdlf2oEJG6v3Ktay8+Qf1CCzxCPSj8EO
4KdRJAPrjP3PbAPad33nye493XvPri7dvnQmc3Zl7faTS+duX1pa697Xvf+0Wc7BveZPrbrVfaB7
Ndv9R/ca4h9njkxm8f+Nyclj7P//t/tg9yFt+cPdR27kNudUTlwuhe5pB0Gm4mEOwj7v0jAUGmDv
mM5nnc/bP7S/2Xut/WT7x/aL7ZfaL7dfaf/U/rn9S+fu9rft59rPt19tv9D+rv1955691zv3tj9p
P9R+eO9f7Uf23th7c++tvbfb/2w/uvfO3rt77+39u/1Y+7X24wzi+1Egdr/Z+6D7DYP6efvL7rft
Lwh6B9CpZee9zr8JutuGQ7+7fa3zYPtq+6v21+1/tB9s3+P+fW/7vvb97QfaTxCU7pvtRzrvdz5o
vzwIFD6Wzged9zCLZFA+5bPb+9CbHY1rAIj27FzsMih7H7Vf3fsYUD5kUO5p33vlyv9g/7S27rrL
bgnY3Q+wLlfbr7f/5ULnfzvQ7ZYTvpZ7n6Alb/F++4POtb1Pu991v6eWV65smzWjZIi1xbrdf+49
3Hut9zrV9Z9zr03nu73POt/vfb73BY2x80znWWeM9t/eGK/tPeL00LnWeaBzlb6uVcvV+rHMlSsV
+kMcTedxp3b30e5jaPFh5yNqUbCg87K2jUqGZlAwZBz8BjjA57JxIWc2DAlg90tlgv/ce5SjIrCN
i9aQz16PCAAzKkUJ/2qXX+2xXSF06Wuk9Kn/7nW6beatktTnN3KfDt6EPtU2Spfaz7/hYb8N60II
ht8SFviFzou82/4Nef8R62kG4kd8+2P/VtONJAD7Ubro/qDfnw0zZxQNS12vulnApm323ZY/7n27
9529XkFt7PUK/ez1qBm6u052l9/v/aB0GbQtw7//pohbLeAUcwrU/aj7Me9Krco70Jb+Bj2aRZhp
9ZC9JT5l1wM90TThPehgBa0lGM5GxqpUkSBKXVC71L+eez8qM7Yp7n/ufpl2oNTqP3e/4tt5erBy
p/2W1MOI1KvTLLhbDQn7SUCzjRYiu4RiuL2ZTYTrS/V/1p287WoTV81hNMK5KhYNiWLpR37lykUj
hwWo0CGkzILU0qgAitDZL/7OguB6Ow+GFEMFqh4eFNM2D6rlwhbH26+RfYSi1PpNxarF6Xxt9Szd
oSGNeOfBNVzOqfP+QFyczTmJfCFBHIyj45wT8V+D8oWcu0zOF3buG169zhd7z/Xu7nzZ+arzdeeb
zrdcIKSsK5zxT1PcpSnu0hR3aYq7G5DiLjTV5h/JUdtq1ErG7nFo6IpASqXAWkI74jokw9l4XQw2
necRXahgXjIrS5XCHYUCz1+rSePPjIxEZ7y/1jkV9LwCSeXCvSDIb0KkSmeQeYx9hM4pBkK4YtXr
mSW84qSXK7l6/+q90XuzfZW8nclSQAM3GnmLOlk2yrm6xU1ceVoGsYAiL5calqEUby1BphDLJv7I
L/DeW72329d677Qf7L3be6/37977nbc6D/c+6H3Y+aHzXOeJ9je9j0gP0/u4/WrvE6aHebj3ae+z
zqOdpzpvta9yURZln/e+cMq6P/W+7H3FSr/ufeOVcj4Ipd/2vnNKe/fwcaD0+94Pbl3wwt2fWOmP
vZ88CKzk594vXmsq2b97/x6nhDguVnbv/n0ow1z2799/gL7uX6X5oM61fboTWR/71/Yf3H+I1X94
/xFW65+o8/D+o/uPMYg/Mhxc6/zUfhClj+8/IZeqUZrM+3/ij6zyk/tPhVee4QZjVvnp/WfCK9t7
mlV+dv+58MqL3GLNKj+//0J4ZbjaeLVf3H+pT+0ZYYov77/Sp7YdXcdqv7r/Wp/ai8IkX9//V/dt
7MEn2lf339h/k63RW/tvszJqf7V3Lyt7Z//dzqP779ml13r30dpyLRW+/nv//e7b+x84bdzyD/c/
8kH6eP8TQPo0ANJn+58D0hc+SF/uf+VAwq+vXRX18sq5jdXbVpeXNlYyd9yWWVo+ubry55UzK2sb
Q1RVpzrZVCd7o3Sy+9/sf0t1gzf2EHWzzL0wlnLWamTAXLQKpV38F48ZwWRayDSrqY421dGOk47W
aKTq2QNQzy7zertEUoain4VYmkG0EVS0pL8k5UCqpfVocWWIOtoRaFq9Vs+0n42g901VtKmKdixU
tIzbd7ehBWtf2bc5kOnsYgvrJ52hx/oMytkCvsapaJGKFqm7R+rukYoSqbtHKk+k7h6pu0fq7pHK
EuMmS9gLrgoEqYiRihipiJFaL1KRIxU5UutFar1IrRep9SKVOFKJY7wkDvKWWm/VDWSfhFcUriQ8
UdoyKiNxk+r8o79Q0Hm5+2znZS4UdJ+z1/ppld118euwu+w4tp9qP+1b4cf7tJXJgMtbbFdr/huj
WrvQqlhNiTg+H9herWvfFOoHvoWSTtHZON91X+h8332xL8f8eOc1j3450MLIaMR1637Y+XnvfkeY
s9ftpcBJ2ecC3JRvMMxWIOHmkSRgjkkgXu0DwocQWXhwyc8gE1u3No3mAU/suGU0HFvKUCZ12ijX
rLrhsDAHNa8jw5zTSaN0wNORaDEoM5cV6I8iEgcWDRTquCSXHOgGpBIzZlZTRBtfo/9ubh0lBgAs
kZ+SqRA44KZJbvUXmq2LGHs/+AVS4ge14N0Ewuu80Xui83bnIR09K2Cb4/gezhSAMmBriwWyZLaN
spVpYMsazLSYM7Z2DEfzn2EGx1YzU0aHZr1aMrcyYGlchPvV4c4SR73aXt97oPNzTyWS/0yyu6TN
9XESCFipulXJW4TTK1dKRs70aP6wtn33nbhkl+EVi+4OLeBcHxDShAN4EKii8AoXVcLe9BOAzhv7
3+nPxik6AoiGK7aQF5wOQQPSMZ0NZgVDmQG8I9dqHRZOHAbIbFR71z0z+EKkaBsnZou3adWMXSOz
brSQ89ugyoikgSDCbPctA4E6qFNDJ7sG5INMrYWE3NtHFaKBo12EAFHOWRVxPmwm3a/0M1nSD9h1
HCCY6NiGiXkywRdHWO0s81u17MJWq97avOuu3ynjnAgcp6s82zXreORfJVRP6qeA/WTXl0iNQcMv
WCVjuwGc0Q8iPjc1uTlp1K3DGZu5PHAy463TBeBcukDHAVl3GtvN1jghaYcGNG5Y2mCMwTihibMq
PmrsasE1tKH9Ue8pPW04YZatbSJtiMF0qO9hTnHBnmxBcWhUFJLDqPW2uYW3L8CSK326FLpgOaRf
pOUOpYsq773efUmmLF3bcCdjrvtu+7Hue55R6jcgZISnXAukrR93iBVm9ZwVEljMSO0DGFdNc/4h
aGyRVEkv9917gqLAG2F/94fuv0Wdo4+dD4A7TPcHZcPfaHWkpB0YgkIyogtw95Xuq4q2LCwyeAmh
vfypJhYX7P0UooK9Qicm2C5B3CWbYBoRPNSIYCGktX9EsBBb2zcieE4I8u0bEbwgxOH2jwi2H72P
GBE8LUyxf0TwrDDH/hHB88Ikb/aI4KUdo17InEacv1lPldupcvuglNvMO+XXqN1eLhlILYIkG6JF
+6BmeEcdr78Z9d1hTnClki9VGy04CP2adN3rrdxFM3/QZom1atPdOpnqZoZRazqwN0LHvVFl3mKj
UnEn1m/3ntYJhbi01q16Bj4kZzC0siAnMH34/aHa8B0zY9TNTK0EnpT5uEH5TTmeMrvVFnxSoAUk
x5TNaqlUpaxSgotKZgty5w7+S+opdpeqnhox1VNMOfWMQlPHV5P986g02YmmzM7HQUwxpgZasxuR
Tx+vgDVbdlK3DLZUcwsemEZ+y0LGKJZaPrPapAfFSiBMDbYj87RrIctxv6kCdi/frbRtqRj/hU+V
aZSxTS9hf0MPbFWwu1k5cj7F1Tdrxr2BnvnGR94oZG3fsZqwD9Wtv5uZcrVi7hLZOiDVcuhod6xS
CaYtwbMVyOMnvHFgR/YE3OUO/IRGVQInU05a5bGaYbgGN9EU/wwn8bGaY1L1q/bOlA7cnXiBr9oq
FeggbVUroCo4R7ldTl8MyJRQM+HtQzKVSx1t4N/bjEqR0yerjacaHEYHBCrHBFJuFMvDRFW/hCx1
jXHUxS5Xa/RYRbP6K1PGis4OWB/QRgOUfbNVKu2OVgcboF0dsh9pqroVHB3Pgz5UMsdhk95OdUCp
Dih1cEwdHFMHxwOZjkCJyasRri5k6U59GiHPPRvRb8vviLVtkv8imMgmORE5bo1imA6Lz4GXADy+
ZGQTQlwtkdNS8KliK2R7TsKLB0mgGSXFf5mTpQUpvEm+BeBfWuWSsYULnI0DErD9F2qRx6VZapUJ
cA0ZnLfIJ4uyaJCXFl34RU8mJs78OT0m1u1G8N60/aboHidG4bDrwwkNg3GE/pXhI3em5PhAMGdO
ZH22MJFtONqiGTlGsBmS4qsMLp37xkFaJz9QNgd75lazFVNy7j2/h396D3Q/cS6Qziv8AO89gYPz
Zvut9tvtd3BwPsPRebf9XvuNNoVTOxf4RxJ7aYfsnrKHLTEDnyaFtkZoGg6oMwx3EqxfEsOCC5xV
bpUlWvNJYpSZhVahhcOjJ6bKWohgnTgeR1S0AbKQyOomBbXiONkLIjM+Ch51QB2GxQXK9uzgYPgm
VuDISxENjr0ICkcnL0MkbG07C8BUow7qfLzem30pPZi4mnFBmWBAU74fM02rYGzjjOdBqlpl5p0K
rWIFtEA93HBbxYVfBMFCjpkSiKyqqgvo3ROqIeCT7KJoGq7qqBnCS6lq5oS5g3+TLALCVvRRLFXq
1vSA6H4f9P/c/RRoshxJyeegAdAf70wo105u//uQawtUGRo2Qq56s+CPVgOLss1JOPN7ZS5v7k3G
U4Dha8k6CiT194lL/dxSP7dUWTK4suQ20yzk8O5HqilJNSWpt0zqLZN6y4yLt4xDmcl2zmxKsOvW
d1N3mdjuMs/qTeeizY5M5nDhKGrUKKoDjKxDaWZ2wJXilOPFLRgLWzUy95H7AhIAFU1Re2LAf6Co
05zQssLmhhrklgtolWozk9+qwo5PRnwDtv0KIoO5/0QTBmdVfaKbXTWzZZZqbH4F+FuU8HQXxrrZ
qmNs9cP4CE8LgLPgeVE2SQVCr+rTTjPhoZHJcxkXPxFMB0cMNiNbWQIHCAO+Bvao6Sfz0WDzHQN9
ybIz9OFoOdYJL+OoMLk8PH3JOjgAXA3FVF1yC6lL1qrOgQYZKFp4xA8ECGZxc4eRGpRvotA95nWi
C+RL6J71oWlLAvyaLrYKRbPxn7tfIHpIhMa+BT1nxZtAWaKZG5xMtvDupufZxly3ilWaoE2qmU8m
QrVxH7CLKUOK8MrRTOpnkvqZpH4mY6E6STUcqYYj9QVJfUFGOK9s5rcNeND/DqaSTVjd09RXkfUc
wf4gHJVkKYJvBBZ5ABePECeOeImpBJUAd4+ATsCxoNmeE2Xkh6FBc6Om7dnBZ8AS90TMZCUoDoLz
7Yxn5qA05U6acidNuZOm3ElT7qSuCKkrwpjL0+2P8FKNnL3fTjR+eunM2dVzS2uZ9fPnljYya3ec
ueOc7g2P9kf69ieWbttYOkevF66cWz2zpH/GsP1R9wldY4EXurBt1MB3+F+p4FpMeING0AOesBqt
RouxP9QgY+QuGghnZyCIknA2R68nVXqIajD5x/4PyN9SrFuF5WoJOVx2kMBlemp6mhK4aKwodyf2
E3WeRWEnsHctKRxiukVI+z8mHhFOnfJ624BmD12WT9nyIaNPo8t3wQqWD5eJp20ta0QUPEY0DkjG
Vh0WI8FxbZqDWiukcHB2EzoTHlb4FkVZgq6kHkmpvi7V16X6ulRfNw6RXDZRxuk0kKaD/FbGQj8n
iaqh2eLXza1WrsXmYCvlSOfE9ECqsvEwV9SREow7tLuSnxRZlKqNhibqk67ogr2xUo2RHz9MTTSe
CBoTZZGtph9LFC3RoA4cQz7UOMI6JMpGzciT1wny3G6C+FJSVcpmit85E74mJuUJtQtKVoV+Ts3N
uD/PtUpUZLSaVRJEk2vdZDVbqldL9WqpXi2eXu382omltdvxR1LVmgvAJhgaTVlCBdu1PQ12/sRM
n5mWzV6Sz7ltDXWK4uvIfBqymdnpWSJM/g9Znil5VIqz/Z8SK85YZKrFkSCBpNRZCcOiQT0ZSoeo
7vJWya/uUmYfSbskkT/dhCMqzZypMhWVbysNqqI6wcWUk3RPpWqqX6eaqg+dPLl0YvVc/9pDpqI3
PIXjSMXE2FkAI4iJ4yPkxZ5dFCFvjES02PMLEtH6xjckv/mnpxYW6ILvPd97cGSXfOIoHrJpiZCS
Rz39ifPkmQmYyPjT8+xPn7Vs756kPWwQY8oIgZ9/6H7dl4NQbxCPg2DCnpZ9CA7KsaFFYR9CwpcC
oYjsQwj2oo0IszqKy8ye5pAYEOct5zoc71gaKMZ6pJzILcWJcB+Ksyvn1v57aUPxgNC3OL5yfGk9
c3xlbQNN1zKnVuA/sbHKxL0TK3fi3386f251YDlPR8mZPAOPXwo1dMgIZeLKIX31FiiVFVuZfv3u
zs8+ej83tch8IYatY997KpEZUaHvQ7h1ew/FtiKSWuUi6MHotKLJsLNq31QHjiHnyhxLLPmTmR0U
mqClZd6OQgorpL3frhZMpLkfL6RtsBxf8CcnHQqLGz5w7LE8AL4dFiG091rneZ06nbzyt+lZhGIR
fhPiokimTO6bz/Nr2WZPpCqAGbTY2sIHOwShAd97T2WtjZqNSZ5/6T7FaDDd5sQVxkZ3VvIb62qu
2u4zIgw9lng2OAqQaGG2VsY1AW8j5SM5McHUa9bMIm4hmB8OZ8pGCzVZWaUJgwhqYvMIFmOeQ47t
LEIazzt5mMVIoBorV+M0bJu2c9n9Xlr9G4bPqaHik6fbdNAhzdOJDOGZQMk3smQ1aPsdP8VDUkqc
RWUgDggZ00NBhoOGhkkSLfYOsiiQtuQiQoWQY4OmX0UimW08euT6iFKYOL1zQg6iTj5cm041zSYz
ch0QTmaGhZOLiFjCCSLneDyHiflxLBE66N0TKiYqxJPMUp0SKbqRSeHg5j47lLk3zCJmjaUuGTXE
53PPTex5CA5IO5sDFijFYYslXaBciBT8hpS6qJMDtaFklD7C443LMwHd6zeenRXpEj+jHnVSbZFk
M3Q6jKtY7Lzee8DHdE/Nz3Mly4PgyRUlC+MAhqBkSZ4q5RQYFBHS9cQqkCAX5ORKFR0LzDieRNCW
kG0syLijrEM04463S/zamQgpU/x6FcYrhixGck/mENVMCCCOfQWSjP9IkHD/MQM8VAW+kyXHKmkP
XwDLdeXK/8jVz9iXiJ1txCUt/MSjLimagnrYe0TnOYlsKqATv0UmVqgMiTv93THkwHpn1P8XdQx6
9xN6Hld0PxnM+UTQlEEeAPXNtaA/cxli4MugCrBDN1uUPRiyTrHFA0TFEFy8CAbivOtmCh6d68kI
85KEeVoHpTKhe8WTJARXD+3izaiLN2c/dpzUKyRAbEqmO+Wa7A3mSZSqTG8tlenGEtxbMhuhwWNB
htxQnWeQqpS54bBMiqofjs4bZgOs4xYTBZibG8tMbq+RtC48CaTzS8J2XD3qmAjqrvO8LR3WLBDd
shi7L4sGfV54vMnEapoFE47YLNiFhPwRyR6alPmNkBcww5VOmq/eMx5CQgX4b8ZW3fde0Knu53gY
49BV98Ek54Bfm71+76hemz0gpOkiKm8gqqK/WhvEdJI3oMi3OFxoUrbTNppzan6TMJ5h/B+bSHzu
jzzHI3N/wtffxpIpHBtEsB/uxNrqqTDpZtj+072HB+G/U6frm/ldBaKFpNRM45hvNRmDxIrzZ86f
iSJVBIsHgRIMPDbgoN9f8ji7cmZlDTVFe6DWW+ONoBfY/GnM+BVm6+pDE5c5RYo10mEh7QfcfGEy
Y559w+9fODPH7rbei6PLvnH9vqErrJ8ZpsL6ZsrAoeByAH2zjMIB9M0jzsHRP2t4GYf8AtTXYES2
ZMIQlCJwnVdm8Xrw6BUj+hxjKFjBJhl+FSsYPSLJTFUgAS0YRslKSrZj5voMWiGPBdZBKEC2jRIe
Xkda64Z5EWpum2ViUii/YIksqec8aFJROf8hxTrKg5QQ5XD8th3wplEpp0ztrcvUbpD3wjKdb/c1
35S7vdU06BtLmeWlc0x9vnp6afVAlOdo8aX/5C/hiQRys3PZicgaSb9Pw9wcCxntfth74fr9vs/z
i7gRQP3fGZW/w/UHkgdqAAPSjqGUM4lAHScz8rZPL5g0fkQNIeuRXjDZwKq5qhTPdP1q4sgZEC0J
W48lhXS6iqfQhuh9wTxG9c4Xyu6IxDPaD1GF7IxIYJhrwbbCDMu7IuJw2H64oBmWsi8iYStHO0IH
TNkZkYDZYq1idfZvjkjASrQtGJfuLmg0p67jRzPO49/8UXVh03tvuZVAWKvbF3zPLDGw153rXWKP
uCuyr0V0882DuHs/9MvC84uLumD6YZHE5G5WujfU2T06HOKTnMCew2EiJYnPRf164oyb5+vElQ2R
DDn7xDlcfmqUxPdK/yyYsijRT35cuuYHgzfCaSkU4pEgYSf8rmyr4YSKOq2Fts8R1lGG5aOcCWcJ
yvCSuZshwnXxTObcObA13A53HIZJXH6hS3Gi8zu3BUuJqUCdCtRjK1AfZ2+gZFiCsMw5pkw7C21X
VYjnSQXsW0vAPg7nNIjYSyRj9699buksxQCfXlm7IyCE9wZJ5MHa4rOk/2WaXKhAiZyxLB4uTTuM
5eSZL2q086H1rbW2WyXUk0pRbUKuRtHELKMEhVa52SWc6jyFJwuICAs7ZpFbiKMLjJ9DY2YF4wYv
aLNbTUq2ZgsH0HOTxx6FfLgvyiBhKMbExuE+/8OiXAKMXzeZp54Ua2JHV7KpwT1lW/e+sW0/QXAd
sFRCxAvjhvymP1k4CmEMaH1/5z2tLOQM8zq1/6LtJklzzMf9cIYJZfhmC2d+K6E6GHuQ5Gh/odgq
tuS9rx3ohuOVL4cNstbkN4eXmS0YBNgTSJswCTR8Rgx9d+zb/8QaiiY+yF45dRkiArTfUHUsY0Ig
MGHcM3TR2uBvHJm77vo93o2mMAkqcwImlAlrp6pFw00ZPXnGbAJJXuSfivxQUSB4IZhAmnHaOAdD
AEIY936puyysV6040edo0gPputd1FSjjHfIpnnddNE2/I09khh+3MrLPeQeexx2zaGy6Eb0g0G0D
Eqg+ElBPFjSjEilD9EGzS48NlY2FvBEdEsGFS2ds4kxwh+mGqu7o6KPgFIUT6cMuxSRTt03SybWD
ovoluh9AR4JwE4S6mzLU9pzJGLcWUGBJMba264svEN3Jk++68xDJzlxCfX79cDaFEQt8wPtt+CVK
8+MckiueV5sFjHM/4zGvRoudQ863AXVI2ITd5mGTnwX9WVR7FA9ixNGwBwujjUE9ZBF74Ccs7DzZ
JMnpDVc3wpVLxE6xsG7GZtt/6a/z34MRpIcyWVP6g3XD45GdD+wnuYKBDrr+zK6gr0OkFsk3eDvO
DefICqIBe2Kz0SqJviBOCgBXVMDO5M7jgsdPZKc57RAQ6hnFb85zpg7xm3Nl3iEkDPGbYKdn51lA
iM63bmhm1gd/rb5157G15MdPh2gToH0bYJmUEfprcbBzJhwxkCRLXqFS8ny7YGCHMklhqIsoEXL7
xIwp4W9mvqTTAPs0SwOc6sXsFDvVL+z/MLJTTdmZhpORM7GV0M7IOZxn9MKSbwLDzfpJ0ypuNYHi
S0bJcU/Bry1nczVPm0ajyaJw+p364EydnDnXnHkZ3UkTdQbb/gKh2CnJIr6xF5qjE4dcG2Vu+8ji
eHE/TeWJ2ad1dgXkabBrC5YXZWVdkTkI9ACWGi1IPhE7clBfJcBGoxPmQ+HYLrjBo3CeLofCzuY3
FKNnwDMHFInJW0YJlRA16Rm9ojzsmQS9Bvzcyqmls6sb508vraM1OcBl8GACZeFEHs1T6GJj6eQS
mZVsJUzcd0YDhAOke2WyNlQ1OUc+R1ozUiVnOBRSa0Pa46mluDv4MS8Mg9yu6bn2kpnDs+wFrEqp
1YcFZNIkkyuFGyKE0xtGiAXsTS/7ffFmZ7NEuq4/3Hm594Dv0khMooFVPtPh+IX4Eg0ldm8L5C1f
GCpvmXim/FXSknGB7Y7QvEBDfJ8iiXMIgkHsNfbcV/w0J6LvSaSERn1916Lyv/JaD8L/9p+Y8x6n
dyP2Xdgk73D4FkPr3RF8OQSa0U9TwrXUF/1WM5WfXjp7B+WxPrtyeunU+tLawSRy0btZwhf9rPe+
pGIn19pORKszXdfQEsFCXmdyW7VkbjHlHZSETjlTy3GLqmvktM+VrdrzrAt2e78pNHbuDv/tPMnd
PjUeoVPZWe4m//L1+0foKp8Yzkhd5a8/OkRX+UGYHKbvHY7f/c3pLN8X3g11llf2xaDO8km4ItVb
YlDn+7Hxl5c3ewi1XbXD1G0nFp66mAgtBCo+G49auuwZT+kr+b24lewCn3WdZVt1LOyxn3HyBx5l
5yeZLOQjpvSec0K2mw/OsblKezXx+ebv+gUccHmskU6A6xtBO8OHT91gY+xc7qztBxo5hpol3fQB
ELeA36/mjd7VZK46UTfP837dazbLrmok6n1c3UDdT4cm9yZ+xejGJNjtJeYX1qE9z+n3tIK+aHva
3hRaOTL42aKDSoyr4C0SJMf3SzQS+/y8/BlyfaclPA7C5XNv9TAIPZpOHMVLlfDliCKEuBlfAhK4
aO5HL/mEeveNdzoXnXFqbmGOaRofH6HJ+clhk8fkBO0Gp3NJxNmHpnORcZmcSiahbWOWziXirocS
/Wcoq6RIJ6ZrjJ/tkXvCc3eWYT8uGawAC0iN6RAjPijmAe7aMSxWarP3OROmVObpxL2peBJT8s1s
4h0YqhWQiygRkpheAFR6XPDjuT4K2iG9uydzYY3g8zlMdBEvyd0QDxxhog+k1ia8bVIUB+PWo9zC
KwjnFlu4L3VGkVbtNz25QzGoBd6ZKTtXAfFW7hNm1AHpD3nmaLcYangu4+Kb80gRL9DJq9zfjoPq
L7G4o9sxLlo5J+SmBLdT30i14RRqP7q15L6LktOA7ByoAPFYyZDPMRfQv+S3+YHA7VMpWfFXop2w
jSAnyqAlbnZvZ9lftS9ECEPi75yp6ioXDAJLyrJpPTSaQ2Pm14HoLw1rxx818xYli43mKRXmJ8We
4PGybjHW0nOqpHgweElVihcRB4bIJRS5qvo0EVcaNzz2ccOnnDjE4Zs8XU8ho4LoAQUbvZdcWzEW
+vpTew87xkPY4ZaRbVSwwNmOQjowAbRAJQUzSuJo2YrHXRCCHGxq9eolXH9aG18wIQrqLASavdNC
uguyROL53fMb52G35IGl+tmEGyRHkjmWYmnlZBjhbwErQ3eoRlQ95dW9f3R+uf60o3LZIwe+JPn6
6Tk+HAQuKZLjR5OxC3DG48XcAYEXShoycllO0qEL7VgQ6EHUR5KcS87QKpw3ImuPuDOeg5zhy5TD
XMIiyRTsURNpCXnxrb6EDnKiuqFP6d4zkGmc67O6coaI0amlNcHOsPditMXf4yxQ4qXHAtuRL4Ov
qiT27Wm4qL1X+mM9jDTj+SBGSFnOAZtO+oLkbhTmTq2sL22cHxOsecvYJ/83iz8ICk90pNx6q8Z8
X9DCU1KgUQ1JdLfcCFqXExKzAB/AMpw472TrOPC9a2dcdlZAxHkB/9lutAo2yk9YSKhRzvBNRKEk
lJlCjhoirQ8Wwn6QCSQTMYkWS85MxnD54SIQKefrAa7Exurt47IUxy16hdU25ZZzyGpibFsQtYRQ
PwrUkfYwWwbc1GwdaCGXuLtXhXLusnzbbOtTKBBCki7i6W+D3tqlzKeQcd3K4rsmB7gYK2fgdj8+
B0NAM0W2slwsLP8Lw7STWtxbHd/7u7pXNEejMIjzXFOEhyA1EE548aYstJcrDsKTqkl40msYnJ5i
ahiuPxuqX9BCHYp+Qcu+3Tj9gqb7IeoXgmNpTi+dObsKqX14cmrIEydxImw07JUaxDQ61YSTtqLu
jxIYwEV2nisyYFR+Z4SG5eeGbVhObgrWGpYTO5OtqelRbyobtbwsyW3USSzLATbqvp5ykSJCRmrq
dhK5aA6ik18j4OMQ3EsG8CBZ4CJ295MRHvTnx/yg30ynU8blWJzOAztW13Ahp9xtyt3eNNxtQuuZ
bTBjbMVIYga7b0SJGfQ7908tzLPbY5ixhJQfIn8nemju1kgHXLhsMKWw1GEabhgl3HDlzPGlc967
N31D/cOMZoExiBG3T/czzRvaUPjPMwdW5RHtd5MQUF+w1+BeWL1+lNxvRiEaaMcryklG1dwfMp+Q
aMZ24B2PnjzwqQcFfQ1hotpnHQKeZLjxU2cvOmCF7ZcdDmfstxlQ5L7S0P91Ba0YQFn50IZYrlV4
rCEpnQUHKjd1qp1Fid17torc7hFq2t9n+IuGx09lcrg5HNfIsMSd5J5md+cjkwgWupCNe+o7r0OD
8Fn38847vrO/MDU/0udXkovvaoAQ27MJpQ0etjehOk9yuIlDmBy9lrcew9ZYXE+cumMZ3I+YSMo+
/t2vB8jkBG7HYjGWqjgUohkIzJ7kD15SFjgSFFWoiiMwBcdeBaJgO3ypdUOOohJRljnSzPN8gRlN
sxdG/1CMQjJkUjKVlJRoiQniYFiWtpSYDI+YDAzQW+KhU6cXU+o01tQpCYzw7ZKYwslbZQQUzhu3
TOGmk1M4LY2bnZlhT3ymNG6MadzAAL1dM3SimThZTEo0bxqimQRG+JZLTHiD888MifB645YJ78wg
hFdLemcmpxZS0nurkd6BAXobcei0nFRUKS1PaXk/Wp4ERvi2TXwfyFt2BPeBN275PphNdh/sver8
o7kR8N6+ZLi49W6E7hdDvhEGB6gcoMEBKqdpcIDK0RocoLe3h37FvJJeMaO6YpR1T3TFJIIRfkIS
XTGJYISfg2gwwrd+4mtK3vYjuKa8ccvX1FzCa+pZ75/OO9dfvYVvpPeHfSMNDFA9bwMDVA/fwADV
kzgwQOVYDg7QOxfDvuJ6iVMep1dc3ytOXvdkV1wSGOFHLtkVlwRG+MFKdMUlghF+fJJek8rRGcE1
6Y1bvibnE16TD4n/6CW6W1zH131t2PfnwADVwzwwQPVkDwxQPeYDA1TP/MAAFQIwOEDvBA5d5kw8
tvRC7nshy7hNdiEngRF+hpNdyElghJ/UZBdyEhjh5zEajPAjmFj27TuUQS91b9zypb6Q8FK/T/7n
Fpd/E2dqDrq/Bwaonv2BAaqEYGCAKlUYGKBKIgYGqNKLgQEqxGNwgN7pTSX0m4ghCE5GHp0hSAIj
nCgkYwiSwAg/+skYgiQwwg94IoYgEYzwYzy+mgJv3DJTgaREu4b0iFFUzuL669fxb78b0Owie+F/
/FmMXmJI4SxGcriMtFPmAjd6aVQyJMVvD/PKGCCSP8mFEePxVmU1EiUDiPOgToLunHe3dek4hpPV
Q1nvSKOKR18UOiJmnsd+buUQztf3uRjNVyF2Hi87czD8/Won5T09W9OgjGyI+2tdbIkvakWjZP44
mcm5eZbu47Puh90Pey+OLOXHG0NP+ZFYaDqlozeJfaHXTUrENhxYyD+JrC7y02GUdjURMGSM4btk
qJlI3O2tSUUir/EAqUiC+d5gYqgP/u375qV/kg22oIPDQQITWkwl0a+8nJGmtmMgyaXz/rRCXfxP
j2kpkC5XSDza4Q/Vn5zmj/Gp+VJC8zU4jW7MCwODvC+gJBIYzlMCygujEbOA7D0HnNaKZ5DiA1it
1lh8I8+MXLeKW00Knp61MyVXm81qWahQMjfF71umUWCplfnPzWqVZ1rmP4utpvsTXK2XeORvh68c
4glUj1qFQ8euHPrLcrVC2e0ubGCRG387erlcOnRs8vChC3Wz1Jg4Sv8+dCx7+FChmj9br9YaE0at
xitNCYV5ZHXmpdOHD+1U64UJ3h4VWjg+Tfpmw5qxK4ifDh2btUtB6ShivcFL55zS5m7JtMvm7zrs
zMCsjGIGC8lmsBhrBkUjx158Gq9VyKLLJJMYq4XIoosYk2ggV0JzRMuQRXGiKTjr138K2Rl3DqNZ
haxzNOPOwR1ttDm0ysjydCSHZ362R7Ua8wln4mzEBDMZ0Zo4xCbmTKain29vXx2xn+caryMyFf2U
80VB8q4REtyppNOIedL5Whyh5OajWpEpZ6RxpxL9DmdTAX8L6ZveIRvVRJyu407EoRMRJwLms2Ac
IaGlbIxqKgnvwqnoXIm9JpViq9xChv5RMSYOBYo5kemYx520QEfyyD8/qnkkPO/TMc87vYOAmRij
nErC8z4d87zbD+GNahYJD/t0zMPeGBV3Mp3wiE/HPOIllmLyCFNHjmgqMwkP+UysQ37X3/4/`;d();var SO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function hp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<SO.length;s++)t[SO.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var r8=256,Zl=null,EO=new h;
function $y(e,t){let n=`${e}.${t}`,r=EO.get(n);if(r!==void 0)return r;Zl!=
null||(Zl=E.parse(Es(kO(hp(TO)))));let[o,i,a]=Zl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let p=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,v=>{var C;
return(C=
o[v.charCodeAt(0)-r8])!=null?C:""});return[c,Ss(p)]}),l=Cs(f.fromEntries(u),0);return EO.set(n,l),l}
d();d();var o8=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,i8=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Fy(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function yp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(i8,(r,o)=>o!=null?o:"");return Fy(n.replace(o8,""))}d();function Mt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Te(e){return e===null||e.trim()===""?Ze:e}d();function Rs(e){let t=new h(f.entries(fp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Es((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Ss(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Cs(f.fromEntries(
t))}}d();d();var Ds=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,a8=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),s8=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function bp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(s8))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?a8(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var u8=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
l8=/<[^>]*>|[^<]/g;function c8(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Mt(r),i=t.replace(l8,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function CO(e){
for(let t of e.file(Ds)){let n=t.asText(),r=n.replace(u8,c8);r!==n&&e.file(t.name,r)}}d();function As(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function Os(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function AI(e){return new h(f.keys(e).map(t=>{let n=e[t];return[Mt(t),typeof n=="string"?yp(n):n.map(
AI)]}))}function vJ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw As({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Mt(e));if(a===void 0&&
i.num===0)throw As({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw As(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function kJ(e){var s;let t=Os(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,m;return(m=Os((l=u.properties)==null?void 0:l.rootError))!=
null?m:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function xJ(e){try{let t=Rs(e);if(t.file(
"word/document.xml"))return t}catch{}throw As({code:"NOT_A_DOCX"})}function Lc(e,t){let n=xJ(e);CO(n);
try{let{
Docxtemplater:r}=(DI(),Co(CI));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:vJ}).render(AI(t)),n.toBytes()}catch(r){let o=kJ(
r);throw o?As(o):r}}d();var OI=new h;function jc(e){let t=OI.get(e);if(t!==void 0)return t;let n=Rs(
e).file(Ds).flatMap(o=>bp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Mt(
a.replace(/[{}#^/]/g,"")))}));return OI.set(e,r),r}var ou=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Mt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>ou(o,t))]));d();d();d();d();d();d();
d();d();d();function zc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function PI(e){
let t=e.toString();return Bc(t)?zc(t):t}function Bc(e){return e.includes("e")||e.includes("E")}
function Xp(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:NI(PI(e))}if(t==="string")return NI(TJ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function TJ(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return Bc(t)?zc(
t):t}function NI(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}d();function Yp(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return SJ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function SJ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Bc(t)){let n=zc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var iu=["","one","two","three","four","five","six","seven",
"eight","nine"],EJ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Bb=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],au=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Ub="hundred",_I="zero",CJ="minus",RJ="point",II=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],DJ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],AJ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var To={word:"",hasHundred:!1};function mi(e){if(e===0)return To.word="",To.hasHundred=!1,
To;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=EJ[t]:n>=2?o=t>0?Bb[n]+"-"+iu[t]:Bb[n]:t>
0&&(o=iu[t]),r>0?(o?To.word=iu[r]+" "+Ub+" and "+o:To.word=iu[r]+" "+Ub,To.hasHundred=!0):(To.word=o,
To.hasHundred=!1),To}function $I(e){if(e===BigInt(0))return _I;if(e<BigInt(1000))return mi(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=mi(t),o=r+" "+au[0];if(n>
0){let{word:i,hasHundred:a}=mi(n);o+=a?" "+i:" and "+i}return o}return OJ(e)}function OJ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=mi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+au[a-1],i=!0):i=
!1}return o}function PJ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=_I,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=$I(BigInt(r))),t}function FI(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Xp(
e),o="";return t&&(o=CJ+" "),o+=$I(n),r&&(o+=" "+RJ+" "+PJ(r)),o}function Wb(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=DJ[t]:n>=2?t>0?o=Bb[n]+"-"+II[t]:o=AJ[n]:t>0&&(o=II[t]),
r>0?o?iu[r]+" "+Ub+" "+o:iu[r]+" hundredth":o}function NJ(e){if(e<BigInt(1000))return Wb(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return mi(t).word+" "+au[0]+"th";
let{word:r}=mi(t);return r+" "+au[0]+" "+Wb(n)}return IJ(e)}function IJ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Wb(a):o+=mi(a).word+" "+au[i-1]+"th":(o+=mi(a).word,i>0&&(o+=" "+au[i-1]))}return o}function MI(e){
let t=Yp(e);return NJ(t)}d();var Kb=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],_J=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],LI=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],jI="ratus",Qp="ribu",$J=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],zI="nol",FJ="min",
MJ="koma",LJ="ke",jJ="pertama";function su(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+jI):o.push(Kb[r]+" "+jI));let i=e%100;return i===0||(i<10?o.push(Kb[i]):i<20?o.push(_J[i-10]):t===
0?o.push(LI[n]):o.push(LI[n]+" "+Kb[t])),o.join(" ")}function Gb(e){if(e===BigInt(0))return zI;if(e<
BigInt(1000))return su(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+Qp:r=su(t)+" "+Qp,n>0&&(r+=" "+su(n)),r}return zJ(e)}function zJ(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(su(c));else if(
u===
1)c===1?s.push("se"+Qp):s.push(su(c)+" "+Qp);else{let m=$J[u-2];s.push(su(c)+" "+m)}u--}return s.join(
" ")}function BJ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=zI,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Gb(BigInt(r))),t}function BI(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Xp(
e),o="";return t&&(o=FJ+" "),o+=Gb(n),r&&(o+=" "+MJ+" "+BJ(r)),o}function UJ(e){return e===BigInt(1)?
jJ:LJ+Gb(e)}function UI(e){let t=Yp(e);return UJ(t)}function WJ(e,t){return e.split("").map(n=>Ur(b(
n),t)).join(" ")}function Ur(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?BI:FI)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${WJ(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function ef(e,t){
return(t==="id"?UI:MI)(e)}function WI(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:xl(e,t),
words:`${Ur(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var KI={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function KJ(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function tf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=KJ(n,r)?{year:n,
month:r,
day:o}:null}function GI({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function Ln(e,t){return tf(e)&&Di(e,t)}var qI=e=>tf(
e)?e.split("-").reverse().join("/"):null;function qb(e,t){let n=tf(e);return n&&KI[t][GI(n)]}
function nf(e,t){
let n=Ln(e,t);return n&&`${qb(e,t)}, ${n}`}function rf(e,t){let n=tf(e);if(!n)return null;let r=Ia[t][
n.
month-1],o=KI[t][GI(n)];return t==="en"?`${o}, the ${ef(n.day,"en")} of ${r}, ${Ur(n.year,"en")}`:`${o} tanggal ${Ur(
n.day,"id")} bulan ${r} tahun ${Ur(n.year,"id")}`}d();var GJ=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function ZI(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of GJ){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}d();d();function V(e){return Fy(e.replace(
/\s+/g," ").trim())}function ia(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Wr(e){return ia(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function uu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var qJ=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],ZJ=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function HI(
e){
return ZJ.test(V(e.signerPosition))}function lu(e){let t=V(e.government);for(let n of qJ){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return HI(e)?V(e.signerPosition):
null}function HJ(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function aa(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function cu(e){if(HI(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function du(e){let t=V(e.competition),n=V(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function of(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=ia(e.signerPosition);return{kota:Te(aa(e)),tanggal:Te(e.decisionDate&&Ln(e.
decisionDate,t)),tanggal_pendek:Te(e.decisionDate&&qI(e.decisionDate)),hari:Te(e.decisionDate&&qb(e.
decisionDate,t)),tanggal_huruf:Te(e.decisionDate&&rf(e.decisionDate,t)),jabatan_penandatangan:Te(r.map(
o=>t==="id"?HJ(o):o).join(`
`)),nama_penandatangan:Te(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function it(e,t){let n=cu(e),r=du(e);return{nomor:Te(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...of(e)}}function pi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[ZI(n,t)];let r=Wr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function af(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Te(t&&nf(t,o)):"",penyerahan_waktu:i?Te(
V(n)):"",penyerahan_tempat:i?Te(V(r)):""}}function mu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=WI(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function fi(e){
let t=Wr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}d();d();var sf=({results:e})=>e[e.length-1];function uf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:sf(e),standing:a,
winners:o,
number:s}})}var pu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:sf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},sa=e=>t=>[{about:"",fields:n=>e(t,n)}],gi=e=>t=>t.winners!==null&&t.winners.
length>0?sa(e)(t):[],On=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};d();d();d();var JI=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;d();var JJ=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function lf(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of JJ)for(;t>=r;)n+=o,t-=r;return n}var VJ={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function VI(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function XI(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=VJ[t][n],o=e.result.stage.title!==null,i=V((y=e.standing.title)!=null?y:""),a=JI(
e);if(!a){let v=i===""?r:i;return{full:v,short:v,title:"",arabic:"",roman:"",words:""}}let s=ef(a.place,
t),u=lf(a.place),c={title:[r,n].some(v=>L(v)===L(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${VI(s)})`,short:`${r} ${u}`,...c};let m=`${VI(s)} Place`,p=n==="Juara"?
`${m} Winner`:`${r}, ${m}`;return{full:p,short:p,...c}}var XJ=3,YJ=104;function QJ(e){var n;if(e.length<=XJ)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
YJ?t.push(r):t[t.length-1]=o}return t.join(`
`)}function eV(e){let{entry:t}=e.standing,n=Wr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&L(n[0])===L(r);return{names:n,institution:o?
"":r}}function tV({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function nV({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function hi(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=XI(e),o=tV(e),{names:i,institution:a}=eV(e),s=t.rankedWinners||t.letterScores?or(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Te(e.number&&V(e.number)),inovasi:Te(uu(n.name)),instansi:
V(
n.institution),inovator:Wr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:QJ(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:nV(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:pn(s,t.language),
nilai_huruf:s===""?"":Ur(s,t.language),kompetisi:du(t),...of(t)}}var rV={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function cf(e,{language:
t,letterScores:n}){let r=rV[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var YI=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ot=e=>`${e} (${Ur(e,
"id")})`,Uc=(e,{settings:t})=>pn(or(e,t.decimals),t.language),yr=e=>({kode:V(e.code),inovasi:Te(
uu(e.name)),instansi:V(e.institution),inovator:Wr(e.innovator).join("; ")}),Zb=(e,t=4)=>pn(or(e,t).replace(
/\.?0+$/,""),"id");function oV(e){let t=e.map(jt),n=t.reduce((r,o)=>r.add(o),new Ne(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Zb(r.mul(100).div(n),2)}%`)}function fu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=Xr(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":YI(
n.form,ya),tanggal_tahap:(a=n.date&&Ln(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:T(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function ua(e,t){let n=Le(e,t),r=oV(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:V(o.description)}})}var df=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...yr(t),status:YI(t.status,Ao),alasan:Te(V(t.reason))}));
function Kr(e,t){
let{settings:n}=e.competition;return uf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:m,gelar:p}=hi(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:m,gelar:p,nilai:n.rankedWinners?Uc(r.standing.score,
e.competition):"",...mu(r.standing.prize,n)}})}d();function iV({tieBreaks:e}){let t=e.map(r=>La[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function gu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Lo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
iV(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}d();d();var aV=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,sV=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
uV=200,QI=60;function e_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Hb(e){
return w.from(e).reduce((t,n)=>t+e_(n),0)}function t_(e,t){if(Hb(e)<=t)return e;let n=t-3,r=0;for(
let o of w.
from(e)){if(n-=e_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function n_(e){let t=e.
replace(sV,"").replace(aV,"-");return w.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function lV(e){let t=n_(e);return Hb(t)<=QI?t:`${t_(t,QI-17)}-${gp(e)}`}
function mf(e,t){
let n=t.trim()===""?"":` (${lV(t)})`,r=e.map(n_).filter(o=>o!=="").join(" \u2013 ");return t_(r,uV-Hb(
n)).replace(/[. ]+$/,"")+n}var Wc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function hu(e){
let t=Wc(e);return mf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Pn=e=>mf(
[Wc(e)("jenis"),Wc(e)(
"kompetisi")],""),Gr=(...e)=>t=>mf(["jenis",...e].map(Wc(t)),Wc(t)("kode"));var cV={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},dV=e=>e.split(
"-").reverse().join("-"),Jb=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${uu(n.name)} (${t})`};function mV({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Jb(e.judges,o),peserta:Jb(e.entries,i),tahap:V(n.name),alasan:cV[a]})))}function pV({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Jb(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Te(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function fV(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:m,title:p,decision:y,category:v,categoryRank:C}=s,O=[p!=null?p:"",v!==null&&C!==null&&!u?`${v}: ${C}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...yr(l),peringkat:u?"\u2013":
T(xn(s)),nilai:u?"\u2013":Uc(m,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>xn(s)-xn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function gV(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${lf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:Qa(zn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:fV(e,t)}))}function hV(e){let[t="",n="",...r]=ia(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Te(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function yV(e,t){var C,O,P;let{competition:n,
results:r}=e,
o=On(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=lu(o),c=df(n),
m=mV(e),p=pV(e),y=sf(e).panel.judges,v=n.judges.filter(N=>!y.includes(N));return{...it(o,o.minutesNumber),
tanggal:Te(i&&Ln(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${rf(i,"id")} (${dV(
i)})`,waktu_pleno:V(a),tempat_pleno:Te(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Te(
V(u))}`,jumlah_peserta:Ot((O=(C=r[0])==null?void 0:C.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:fu(n,r),aturan:gu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:ua(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:m,tidak_benturan:m.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:Kr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ze,
lampiran_peringkat:gV(
e),juri:[...y,...v].map((N,I)=>({no:`${I+1}.`,nama:Te(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...hV(o.acknowledgedBy)}}var r_={needs:"result",inEnglish:!1,documents:sa(yV),
title:Pn};d();d();function bV({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var o_=(e,{
competition:t})=>e.
map(n=>({nama:pi({entry:n},t.settings).join(", "),keterangan:yr(n).inovasi}));function pf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let m=l.form==="presentation"||l.form===
"field"?bV(e,c):null;if(m===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:o_(m,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:o_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var ff=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Te(t&&nf(t,"id")),waktu_acara:Te(V(n)),tempat_acara:Te(V(r))});var wV=5,vV=e=>[
...e,...w.from({length:wV},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
i_={needs:"rules",inEnglish:!1,documents:e=>pf(e).map(t=>({about:t.about,fields:n=>({...it(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...ff(t),hadir:vV(t.guests)})})),
title:Gr(
"acara")};d();d();d();var kV=["besar","sedang","kecil"];function a_(e){return w.from(e).length}
function s_(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(a_(r)/100),0)}function Kc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(a_)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,m)=>i<=c&&m>=a),u=s<0?n.length:
s,l=kV.slice(0,n.length+1);return f.fromEntries(l.map((c,m)=>[`${e}_${c}`,m===u?t:""]))}var gf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},xV=9;function Vb(e){let{settings:
t}=e.
competition,n=hi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=s_([r,o,a,s,u,...l])>xV;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:cu(t).first,penuh:c?"ya":"",...Kc(
"penerima",r,gf.recipient,c),...Kc("instansi_penerima",o,gf.institution,c),...Kc("predikat",i,gf.predicate,
c),...Kc("inovasi",u,gf.innovation,c)}}var u_={needs:"result",inEnglish:!0,documents:pu("piagam",Vb),
title:hu};function TV(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:du(n),piagam:uf(e,"piagam",t).map((r,o)=>({...Vb(r),
lanjutan:o===0?"":"ya"}))}}
var l_={needs:"result",inEnglish:!0,documents:gi(TV),title:Pn};d();d();var SV={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function qr(e){let t=SV[e.language],n=a=>Te(a&&Ln(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(lu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Te(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function EV({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function CV(e,t){var c,m,p,y,v,C,O;let{competition:n,results:r,
coverage:o}=e,
i=On(n.settings,t),a=df(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=EV(n);return{...it(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Te(V(i.organizer)),dasar:qr(i),jumlah_inovasi:Ot(n.entries.length),
jumlah_dinilai:Ot(
(m=(c=r[0])==null?void 0:c.standings.length)!=null?m:0),jumlah_juri:Ot(n.judges.length),jumlah_tahap:
Ot(
n.stages.length),tahapan:fu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:gu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:Ot((y=(p=e.winners)==null?
void 0:
p.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Kr(e,t),jumlah_putusan:Ot(s.length),
jumlah_benturan:Ot(u.length),kode_hasil:(v=e.code)!=null?v:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ot(o.present),instansi_terdaftar:o===null?"":Ot(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var c_={needs:"result",inEnglish:!1,documents:sa(CV),title:Pn};d();var Xb=8,RV=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Zb(jt(e.value)):
"?",d_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function DV(e,t,n,r,o){var c,m,p;let i=Le(
e.competition,t),a=i.map(y=>RV(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let v=r==
null?void 0:r.marks.get(y);return(v==null?void 0:v.kind)==="score"?[v.value]:[]}),u=s.length===i.length?
(c=hd(i))==null?void 0:c(s).score:void 0,l=[(m=r==null?void 0:r.notesToCommittee)!=null?m:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...yr(n),...f.fromEntries(
w.from({length:Xb},(y,v)=>{var C;return[`k${v+1}`,(C=a[v])!=null?C:""]})),rincian_nilai:i.map(({name:
y},v)=>`${V(
y)}: ${a[v]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Uc(u,e.competition),catatan:l.join(" / ")}}function AV(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(d_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function OV({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function PV(e,t,n,r,o,i){let{competition:a}=e,s=ua(a,n),u=AV(e,n,o).map((m,p)=>DV(e,n,m,o==
null?void 0:o.rows.find(y=>y.entry===m.code),p+1)),l=s.length<=Xb?s.length:0,c=OV(e,n,r);return{...it(
a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Te(n.date&&Ln(n.date,
"id")),
nama_juri:Te(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(w.from({length:Xb},(m,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...NV(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var NV=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),m_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(d_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>PV(e,u,o,i,s,l)}]}))},title:Gr("tahap",
"nama_juri")};d();function IV(e,t){var r,o;let n=On(e.competition.settings,t);return{...it(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:qr(n),jumlah_pemenang:Ot((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Kr(e,t),masa_sanggah:n.objectionDays===null?"":Ot(n.objectionDays)}}
var p_={
needs:"result",inEnglish:!1,documents:gi(IV),title:Pn};d();var _V={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function $V({competition:e},t,n){let r=kr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...yr(a),
alasan:_V[s]}]}),
i=e.stages.filter(a=>Le(e,a).length>0&&Ye(e,a).includes(t));return{...it(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Te(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Te(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var f_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>$V(e,t,n)})),title:Gr("nama_juri")};d();var g_=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function FV(e,t){var c,m;let n=On(
e.competition.settings,t),r=V(n.decreeNumber),o=it(n,r),i=(c=lu(n))!=null?c:Ze,a=V(n.minutesNumber),
s=Te(n.plenaryDate&&Ln(n.plenaryDate,"id")),u=Wr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":MV(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:g_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Te(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:g_(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((m=e.winners)!=null?m:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:Kr(e,t)}}var MV=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},h_={needs:"result",inEnglish:!1,documents:gi(FV),title:Pn};d();d();var LV={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},jV=5,y_=new A,Yb=({standings:e})=>e.length>=
jV;function hf(e){var n;let t=(n=y_.get(e))!=null?n:zV(e);return y_.set(e,t),t}function zV(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Yt(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!Yb(e)?null:ka(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=LV[a];return t.criteria.flatMap((l,c)=>{var v;let[
m,p]=[r(i.code,c),(v=o[c])!=null?v:null];if(m===null)return[];let y=p===null?0:Bt(m,p);return[{
kriteria:V(
l.name),nilai:pn(or(m,s),a),median:p===null?"\u2013":pn(or(p,s),a),maksimum:pn(T(l.max),a),kedudukan:
p===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var b_={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function BV(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=hi(e),a=cu(o);return{...i,jenis:b_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:pi(n,o).map(s=>({nama:s})),tempat_tujuan:aa(o)||b_[o.language].place,dasar:qr(On(o,t)),
rincian:cf(
i,o),profil:i.nilai===""?[]:hf(e.result)(n,o),...mu(n.prize,o),...af(o),...fi(o)}}var w_={needs:
"result",inEnglish:!0,documents:pu("surat",BV),title:hu};d();function UV(e,t){var o;let n=On(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...it(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:aa(n)||"Tempat",dasar:qr(n),
jumlah_pemenang:Ot(r.length),...af(n),...fi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Kr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":pi(r[a],n).join(`
`)}))}}var v_={needs:"result",inEnglish:!1,documents:gi(UV),title:Pn};d();function WV(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=hi(e);return{...it(t,e.number),...r,
rincian:cf(r,t),tanggal:Ze,jenis:"Tanda Terima",...mu(n,t)}}var k_={needs:"result",inEnglish:!1,
documents:pu(
"tanda-terima",WV),title:hu};d();function KV({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:ua(e,n[0])}]:n.filter(r=>Le(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:ua(e,r)}))}function GV(e,t){
let{competition:n}=e;return{...it(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:fu(n),kelompok_kriteria:KV(e),
aturan:gu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var x_={needs:"rules",inEnglish:!1,documents:sa(GV),title:Pn};d(
);var qV={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},ZV=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>ia(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function HV(e,t,n,r){let o=On(e.competition.
settings,r),i=qV[o.language],a=ZV(e,t.entry.code);return{...it(o,r("umpan-balik",t.entry.code)),...yr(
t.entry),jenis:i.kind,kepada:pi(t,o).map(s=>({nama:s})),tempat_tujuan:aa(o)||i.place,dasar:qr(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:hf(n)(t,o),tanpa_median:Yb(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...fi(o)}}var T_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>HV(e,a,o,s)})))},title:Gr("inovasi")};d();var S_={needs:"rules",inEnglish:!1,
documents:e=>pf(e).map(t=>({about:t.about,fields:n=>({...it(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...ff(t),jumlah_undangan:Ot(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...fi(e.competition.settings)})})),title:Gr(
"acara")};var E_={"tata-cara":x_,pernyataan:f_,undangan:S_,"daftar-hadir":i_,"lembar-nilai":m_,
"berita-acara":r_,
sk:h_,pengumuman:p_,piagam:u_,gabungan:l_,surat:w_,"surat-daftar":v_,"tanda-terima":k_,"umpan-balik":
T_,
laporan:c_};d();var C_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var yi=C_.map(e=>({id:e,...E_[e]}));function Gc(e){var t;return(t=yi.find(n=>n.id===e))!=null?
t:null}d();var So=(e,t)=>$y(e.id,Ts(e,t)),yf=(e,t)=>e.needs==="rules"||t.winners!==null;function JV(
e,t){let{competition:n}=t,
r=Ts(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var la=(e,t)=>e.filter(n=>yf(n,t)).flatMap(n=>n.documents(JV(n,t)).map(r=>({kind:n,...r})));function Qb(
e){
if(e.winners===null)return()=>!0;let t=new k(la(yi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var VV=()=>null;function ew(e,t,n=VV){let[r]=la([e],t);return r===void 0?null:r.fields(
n)}d();d();function XV(e,t){let n=e.map(o=>({standing:o,key:L(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function R_(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Od(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var m,p;return{standing:c,place:(p=(
m=
c.place)==null?void 0:m.place)!=null?p:null}}):XV(l,n).map(c=>({standing:c,place:null}))})}var YV=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],D_=e=>e.filter(t=>t.severity==="error"&&
YV.includes(t.code)),QV=({settings:e})=>io(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:qo(i.cell,i.format,"id"),to:pr(a,"id"),at:s}));function tw(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(v=>v.code==="RESULT_STALE"),l=r.filter(
v=>v.severity==="error"),c=s!==void 0&&l.length===0,m=et(i.stages,n),p=m[m.length-1],y=null;return{
competition:i,
sheets:a,faultyTabs:new k(l.flatMap(({tab:v})=>v===void 0?[]:[v])),results:u?[]:t,winners:c?R_(s,i.settings).
map(({standing:v})=>v):null,code:(p==null?void 0:p.status)==="decided"?qn(p.hash):null,changes:o.some(
({id:v})=>v==="lembar-nilai")?QV(i):[],coverage:SD(i),reliability:()=>(y!=null||(y=t.map((v,C)=>{let O=rp(
i,v,t.slice(0,C)),N=v.last&&!i.settings.rankedWinners?{...O,gap:null,methods:[],verdict:{...O.verdict,
contested:[]}}:O;return{stage:v.stage.name,sentences:op(N,"id")}})),y)}}var eX=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function bf(e,t,n){let r=yt(e,{provisional:!1}),o=Ho(e),i=[...r.findings,
...uo(e,t),...tX(t,o)].map(s=>eX.includes(s.code)?{...s,severity:"error"}:s),a=tw(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function tX({rows:e},t){let n=ji(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function A_(e,t,n){var p,
y,v;let{competition:r}=e,o=H.documents[r.settings.language];if(!fm().includes(
o))return[];let{name:i,grid:a}=Qt(o);if(a===null)return[];let s=st(a,Qo),u=rX([...xs(a).rows]),l=oX(
e,t,n,u),c=new h,m=[];for(let[C,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
Qe(s,C,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:P.title};m.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(v=c.get(P))!=null?v:{cell:(y=Qe(s,C,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
C,{cell:O,documents:P}])=>({code:C,tab:i,cell:O,params:{documents:P}})),...m]}var nX=["made","draft",
"edited","signed"];function rX(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=E.stringify([i,a,s]),m=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";nX.includes(
l)&&b(u)>=b(m)&&t.set(c,o)}return[...t.values()]}function oX(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(m=>m.severity==="error"),a=tw(e,t,n,i),s=new h(la(yi,a).map(m=>[E.stringify([m.kind.id,m.about]),
m])),u=new h(r.map(([,{kind:m,entry:p,number:y}])=>[E.stringify([m,p]),y])),l=(m,p)=>u.get(E.stringify(
[m,p]))||null,c=Ho(e);return({kind:m,entry:p,run:y,title:v,content:C})=>{var z;let O=n.rows.find(B=>B.
action==="documents"&&B.run===y);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((z=Gc(m))==null?
void 0:
z.needs)!=="rules",N=s.get(E.stringify([m,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),F=()=>{if(N===void 0||
I===void 0)return!1;let B=So(N.kind,o),M=ql(m,Gl(B),ou(I,jc(B)));return gn(M+$)===C};return P&&O.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===v?null:{title:$}}}d();function iX(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[wf(i,t),wf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var wf=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function P_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=iX(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var nw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),yu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${nw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${nw(e)})`:`${r} documents (${nw(e)})`},N_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},aX=({documents:e})=>e.length===
1?"was":"were",O_=({documents:e},t,n)=>e.length===1?t:n,sX={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Fm(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${wf(e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,
RANKING_ROW:e=>P_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${yu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${yu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${N_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${yu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},uX={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Fm(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${wf(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>P_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${yu(
e,"en")} ${aX(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${yu(e,"en")} ${O_(e,"does","do")} not fit: by this result there is no ${N_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${yu(e,"en")} ${O_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},lX={id:sX,en:uX};function cX(e,t){
return lX[t][e.code](e.params)}var I_=(e,t)=>cX(e,t);function vf(){return ue(()=>{ge();let e=Xe(),{
competition:t}=e,{language:n}=t.settings,r=yt(e,{provisional:!1}),
o=rt(n),i=et(t.stages,o.rows).filter(u=>u.status==="decided"),a=ji(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...dX(e,o),...pX(r),...fX(e,r,o),...vX(o),...A_(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:m})=>({stage:u,at:l,by:c,code:qn(m)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,m;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(m=u.cell)!=null?m:null,message:u.code==="RANKING_STOPPED"?
Gn(u.params,n):I_(u,n)}})}})}function dX(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(
n,t),i=Hh(r.language),a=new k,s=o.flatMap(({stage:p,status:y,hash:v,at:C,by:O})=>{if(y!=="decided")return[
];
let P=i.find(M=>M.stage===p),N=Jh(e,P,v),I=Zh(e,v,p)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:H.decisions[r.language],params:{at:C,isSame:I}}]:[],F=[qn(v),Un(C),O].join(", "),z=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(z!==F){let M=H.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:p,tab:M,params:{written:z,recorded:F}})}let B=(N!=null?N:[]).filter(M=>!a.has(
E.stringify(
M)));for(let M of B)a.add(E.stringify(M));return[...$,...B.map(M=>({code:"CHANGED",stage:p,tab:M.tab,
cell:M.cell,params:M}))]}),u=i.filter(p=>!t.some(y=>y.action==="decide"&&y.stage===p.stage&&y.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=ji(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),m=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...m||l===void 0?[]:mX(e,l)]}function mX(e,{at:t,hash:n}){let r=Zh(e,n);
return r===
so?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:so}}]}var pX=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function fX(e,{results:t},{rows:n}
){
var y,v,C,O;let{competition:r}=e,o=ji(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(v=o==null?
void 0:
o.at)!=null?v:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=et(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>Vu(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=ie(r.settings.language).tabs,m=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Gh(r,t,Qm(r,t),i).flatMap(
P=>{let{name:N,grid:I}=Qt(P.name);if(l.has(P.name)&&!gX(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=rO(I);return[...$!==null&&n.some(z=>z.run===$)?
yX(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?hX(N,I,m):[],
...wX(N,nO(I,P))]})}var gX=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function hX(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function yX(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:
i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var bX=10;function wX(e,t){let n=t.slice(0,bX).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function vX({name:e,links:t}){let n=kC(t,Xt),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&TC(l)&&!n.some(m=>m.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(Am),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}d();d();d();function xX(e,t){let n=w.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function __(e,t){var o,i;let n=Mt(e);return(i=(o=t.map(a=>({tag:a,away:xX(n,Mt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var TX=80;function kf(e,t){let n=SX(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>CX(bp(o),t));return r.length>0?r:IX(e,t)}function SX(e){try{let t=Rs(e);return t.file(
"word/document.xml")===null?null:t.file(Ds).map(n=>n.asText())}catch{return null}}var $_=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),EX=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function CX(e,t){let n=new h(f.keys(t).map(i=>[Mt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=rw(i);return PX(i).flatMap(s=>RX(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function RX(e,t,n){let{tag:r}
=e;
if("fault"in e)return $_(Mt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?DX(r,t,n):o===""||o==="#"||o==="^"?AX(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function DX(e,t,{loops:n}){let r=Mt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Mt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function AX(e,t,n,r){
var u;let o=Mt(t),i=$_(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:__(t,EX(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:OX(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function OX(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Mt)))}
function PX(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:NX(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:rw(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var NX=e=>{var t,n;return rw((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function rw(e,t=TX){let n=e.replace(
/\s+/g," ").trim(),r=w.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function IX(e,
t){
try{return Lc(e,t),[]}catch(n){let r=Os(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}d(
);var _X={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,gone:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},$X={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},ca=e=>e==="id"?_X:$X;function ow(e,t){let n=ca(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function F_(e,t,n){let r=ca(n),o=ow(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}d();var M_="templates",
FX=ne({maker:G(),fileId:G(),modified:G()}),MX=In(G(),We(FX));function bu(){let e=ze(
M_);try{let t=tt(MX,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function iw(
e,t){
var i;let n=bu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(M_,E.stringify(o))}d();d();var L_="lease",j_=300*1e3,LX=ne({
who:G(),run:G(),until:Tt(),width:Ee(Tt())});function z_(e,t){var s;
let n=jX(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return aw({who:e,run:i,width:a,until:r+j_}),
{run:i,width:a}}var B_=(e,t,n)=>aw({who:e,run:t,width:n,until:R.now()+j_}),U_=(e,t)=>aw({who:e,run:t,
until:0}),aw=e=>Ke(L_,E.stringify(e));function jX(){let e=ze(L_);try{let t=tt(LX,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}d();d();d();var zX=["edited","own"],da=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function W_(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
qc(
"signed",n,u?null:"revise")}if(t!==null&&da(t,r))return i?{action:"add"}:qc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?qc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||zX.includes(t.status));
return s&&!i?qc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?qc("made",n,null):{
action:"update",file:n}}var qc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function K_(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":ip(e,t)}}function G_(e,t,n,r,o){let{status:i,...a}=K_(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&da(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Xo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var q_=(e,t)=>({...K_(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});d();var Z_=Qo.columns.map(e=>e.key).filter(e=>e!=="number");function xf(e){var c,m;
let{name:t,grid:n}=Qt(
H.documents[e]),r=n===null?KX(t,e):xs(n),o=Sn(),i=new h(r.rows),a=()=>[...i].flatMap(([p,y])=>y.spreadsheet===
o?[{place:p,row:y}]:[]),s=new h;for(let p of a()){let y=`${p.row.kind}:${p.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],p])}let u=g.max((m=n==null?void 0:n.values.length)!=null?m:0,3),l=(p,y)=>y==="status"?
ip(p,e):p[y];return{of:(p,y)=>{var v;return(v=s.get(`${p}:${y}`))!=null?v:[]},all:a,ofRun:p=>a().
flatMap(({row:y})=>y.run===p?[y]:[]),reserve:()=>u++,write:p=>{let y=p.flatMap(({place:v,row:C})=>{
let O=i.
get(v);return i.set(v,C),O!==void 0&&Z_.every(P=>O[P]===C[P])?[]:[v]});if(y.length!==0){BX(t,r,e);
for(let v of UX(
y,i))for(let C of WX(r.columns,Z_)){let O=v.rows.map(P=>C.keys.map(N=>l(P,N)));Ut(t,v.first,C.column,
O)}dn()}}}}function BX(e,{headerRow:t,columns:n},r){let o=Qo.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;Ut(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function UX(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function WX(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function KX(e,t){let n=ie(t).tabs,r=Qo.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));mn(kt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(Qo.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}d();var wu=({kind:e,about:t})=>`${e.id}:${t}`;function H_(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Zn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function J_(e,t){var j,Z,K,q;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,m=o.of(l.id,c),p=GX(m,s.user),y=(j=p==null?void 0:p.row)!=null?
j:null,v=e.fields(r),C=l.title(v),O=gn(ql(l.id,a.versionOf(l),a.shown(l,v))+C),P=ee=>({sheet:gn(Sn()),
kind:l.id,entry:gn(c),...ee===""?{}:{revision:ee}}),N=ee=>{let{sheet:Q,entry:ke}=P(ee);return i.get(
[Q,l.id,ke,ee].join(":"))},I=da(y,s.user)?null:(K=N((Z=y==null?void 0:y.revision)!=null?Z:""))!=null?
K:ZX(y,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(wu(e))},F=W_(O,y,I,$),z=F.action===
"add",B=z?qX(m,s.user):(q=y==null?void 0:y.revision)!=null?q:"",M=z?N(B):void 0;return{planned:e,
filed:z?
null:y,place:z||p===null?o.reserve():p.place,revision:B,fields:v,title:B===""?C:`${C} \u2013 Rev. ${B}`,
content:O,properties:{...P(B),content:O},decision:M===void 0?F:{action:"update",file:M}}}function GX(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!da(o,t))))!=null?r:n(e)}function qX(e,t){let n=e.filter(({row:r})=>!da(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function ZX(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Kt(mo(e.fileId,r),n.language)}d();var Tf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,m;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Un(nt()),spreadsheet:Sn(),content:(m=(c=e.filed)==null?void 0:c.content)!=null?m:"",modified:"",
run:r,
revision:e.revision}},sw=(e,t,n)=>({...Tf(e,HX(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function HX({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function V_(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!uw(r))?sw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var uw=({status:e})=>e==="made"||e==="draft";d();var lw=(e,t)=>`${e.id}.${Ts(e,t)}`;function X_(e,t,
n,r){let{language:o}=e.settings,i=bu(),a=new h,s=new h,
u=l=>{var m,p;let c=lw(l,e);return a.has(c)||a.set(c,JX(l,(m=i[c])!=null?m:[],{folder:t,user:n,
language:o,
pace:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Gl(So(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?ou(c,jc(So(l,e))):c,bytesOf:(l,c)=>{let m=u(l);if(m===null)
return So(l,e);let p=s.get(l.id);if(p!==void 0)return p;let y=dw(m,r,o),v=kf(y,c);return v.length>0&&
fe(me("TEMPLATE_FAULT",F_(l.id,v,o))),s.set(l.id,y),y}}}function cw(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:Kt(mo(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Zn&&s.modified===i.modified?"unedited":"own",file:s}
}
function JX(e,t,n){let r=ca(n.language),o=cw(t,n);return o.source==="foreign"?fe(me("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?fe(me("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function dw(e,t,n){if(e.type!==Zn)return Kt(ry(e.id,t),n);let[r]=qi([e.id],Vo,t);return Kt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Sf="\u0001";function Q_(e,t,n,r){let{
language:o}=e.settings,i=xf(o),a=po(e,n.user,r),s=X_(e,a,n.user,
r),u={competition:e,numberOf:(B,M)=>QX(i,B,M),ledger:i,files:H_(a.files),templates:s,options:n,pace:
r},
l=t.map(B=>J_(B,u)),c=l.filter(B=>B.decision.action!=="keep"&&!n.skip.includes(wu(B.planned))),m=c.slice(
0,10),p=m.map(B=>Lc(s.bytesOf(B.planned.kind,B.fields),B.fields)),y=new h,v=l.filter(B=>{var M;
return((M=
B.filed)==null?void 0:M.run)===n.run&&B.filed.status==="begun"&&XX(B)});for(let B of l){let M=V_(B,n);
M!==null&&y.set(B,M)}let C=eY(i,n);for(let B of m)y.set(B,Tf(B,"begun",n));i.write([...Y_(y),...C]);
let O=co(m.map((B,M)=>{var j;return{fileId:B.decision.action==="update"?B.decision.file.id:null,
folder:a.
id,title:B.title,properties:B.properties,from:Vo,to:Zn,bytes:(j=p[M])!=null?j:new D}}),r),{failures:
P,
again:N}=VX(m,O,y,n);i.write(Y_(y));for(let B of P.values())gr(B)&&Zi(B,o);let I=B=>m.filter(M=>B.includes(
M.decision.action)&&!P.has(M)&&!N.has(M)).length,$=i.ofRun(n.run),F={made:$.filter(uw).length,failed:
$.
filter(({status:B})=>B==="begun"||B==="failed").length};return{batch:{created:I(["create","add"])+v.
length,updated:I(["update"]),unchanged:l.filter(B=>B.decision.action==="keep").length-v.length,
failed:P.
size,documents:[...l.map(B=>G_(B,y.get(B),P.get(B),n.user,o)),...C.map(({row:B})=>q_(B,o))],done:l.length-
c.length+m.length-N.size,total:l.length,more:c.length>m.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(B=>wu(B.planned)),...[...N].filter(B=>YX(O[m.indexOf(B)])).map(B=>wu(B.planned)+Sf)]},run:F}}
function VX(e,t,n,r){
var a,s;let o=new h,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,sw(l,c.ok,r));continue}let{failure:m}=c,p=m.kind==="haste"||bs(m);if(p&&!r.skip.includes(wu(
l.planned)+Sf)){i.add(l);continue}o.set(l,m),p||n.set(l,{...Tf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var XX=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,YX=e=>e!==void 0&&"failure"in e&&bs(e.failure),Y_=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function QX(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var eY=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var tY=ne({kinds:We(G()),skip:Ee(We(G())),renew:Ee(We(G())),
remake:Ee(He())});function Zc(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=pe(tY,e);return ge(),Re(()=>{let a=Xe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(j=>mw(j,u)),c=rt(u),{findings:m,
blocking:p,
hash:y,known:v}=bf(a,c,l),C=l.filter(j=>yf(j,v)),O=D_(p);if(C.length===0&&l.length>0)return e$(p,u);
if(v.winners===null&&O.length>0)return e$(O,u);let P=Oe(),N=z_(P,St);if("holder"in N){let{who:j,
until:Z}=N.
holder;return fe(me("BUSY",ie(u).problems.leased(j,rY(Z))))}let I=la(C,v),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:Qb(v)},F=fr(N.width,t),{batch:z,run:B}=Q_(s,I,$,F);z.more?F.width!==N.width&&
B_(P,N.run,F.width):(oY(c,{id:N.run,hash:y,...B},P,u),U_(P,N.run));let M=C.length===l.length;return{
ok:M&&z.failed===0&&!r.some(j=>!j.endsWith(Sf)),findings:Or([...M?m:p,...nY(C,I)],u),...z}})})}var nY=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
rY=e=>nt(new R(e)).slice(11,16);function mw(e,t){var r;let n=yi.map(o=>o.id).join(", ");return(r=Gc(
e))!=null?r:fe(me("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function e$(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Or(
e,t),...n}}function oY(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Wt(e,{at:nt(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var pw=ne({kind:G()}),iY=ne({kind:G(),content:G()}),t$=e=>ue(()=>{let{kind:t}=pe(
pw,e);return ge(),Hc(
Ef(t))}),n$=e=>ue(()=>{let{kind:t}=pe(pw,e);return ge(),Re(()=>{let n=Ef(t),r=a$(n);return"file"in r?
Hc(n,r):(s$(n,Zn,So(n.kind,n.competition)),Hc(n))})}),r$=e=>ue(()=>{let{kind:t,content:n}=pe(iY,e);
return ge(),
Re(()=>{let r=Ef(t),o=hp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Jm){let s=ca(r.language).tooLarge(
i(o.length),i(Jm));return fe(me("TEMPLATE_FAULT",s))}let a=u$(o,r);return a.length===0&&s$(r,Vo,o),{
...Hc(r),refused:a}})}),o$=e=>ue(()=>{let{kind:t}=pe(pw,e);return ge(),Re(()=>{var u;let n=Ef(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=bu()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=i$(
r);for(let{id:c,properties:m}of po(o,i,s).files)m.sheet===l.sheet&&m.template===l.template&&Kt(ny(c,
{trashed:!0},s),a)}return iw(r,null),Hc(n)})});function Ef(e){let t=R.now(),n=Xe(),{competition:r}=n,
o=mt(r.settings.language),i=mw(e,o),{known:a}=bf(n,rt(r.settings.language),[i]),s=lw(i,r),[u,l]=[Oe(
),
fr(1,t)];return{competition:r,kind:i,name:s,fields:ew(i,a),user:u,language:o,pace:l}}var i$=e=>({
sheet:gn(
Sn()),template:e}),a$=({name:e,user:t,language:n,pace:r})=>{var o;return cw((o=bu()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function s$({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var O;let u=po(e,r,i),l=i$(n),c=u.files.find(P=>P.type===a&&P.properties.sheet===l.sheet&&
P.properties.template===l.template),m=ca(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:
null,
folder:u.id,title:m,properties:l,from:Vo,to:a,bytes:s},[y]=co([p],i),{id:v,modified:C}=Kt(y!=null?y:
{failure:{kind:"unknown",reason:"no-answer"}},o);iw(n,{maker:r,fileId:v,modified:C})}var aY=[
"TAG_UNKNOWN","LIST_AS_TEXT"],u$=(e,{fields:t,language:n})=>ow(kf(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!aY.includes(r)),n);function Hc(e,t=a$(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
u$(dw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:l$(r)}}var sY=200,
l$=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,sY):n.slice(0,1).map(
l$)]));d();d();var lY=["begun","failed","deleted","void"],c$=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
d$=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,m$={failure:{kind:"unknown",
reason:"no-answer"}};function p$(e,t,n,r,o){var v;let{language:i}=e.settings,a=xf(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!lY.includes(C.status)),s=a.length===0?null:po(e,n,o),u=s===
null?[]:cY(a,s,i,o),l=u.filter(C=>!d$(C)&&!r.includes(c$(C))),c=l.slice(0,10),m=new h(dY(c,(v=s==null?
void 0:s.id)!=null?v:"",o).map((C,O)=>[c[O],C])),p=[...m.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of p)gr(C)&&Zi(C,i);let y=c.filter(C=>{var O;return"ok"in((O=m.get(C))!=null?O:m$)});
return{
ok:p.length+r.length===0,created:y.filter(({pdf:C})=>C===null).length,updated:y.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(d$).length,failed:p.length,files:u.map(C=>{var $,F,z;let O=($=m.get(
C))!=null?$:{ok:C.pdf},{kind:P,entry:N,title:I}=C.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(z=(F=O.ok)==null?void 0:F.link)!=null?z:null,problem:"ok"in O?null:ie(i).documents.failed(
Xo(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!y.includes(C)).map(c$)]}}var cY=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Kt(mo(i,r),n),s=(l=t.find(({type:c,properties:m})=>c===gs&&m.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Zn?[{row:o,document:a,pdf:s}]:[]});function dY(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:qi(r,gs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var v;let m=o[c];if(m===void 0||"failure"in m)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(v=
l==null?void 0:l.id)!=null?v:null,folder:t,title:`${s.title}.pdf`,properties:p,from:gs,to:gs},bytes:
m.
ok}]}),a=i.length===0?[]:co(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
m$})}var mY=ne({kinds:We(G()),skip:Ee(We(G()))}),f$=e=>ue(()=>{let t=fr(10,R.now()),{kinds:n,skip:r=[
]}=pe(
mY,e);return ge(),Re(()=>p$(Xe().competition,n,Oe(),r,t))});d();d();var on=(e,t)=>f.assign(new S(`${e}: ${t}`),
{fault:e}),g$=e=>e instanceof S&&"fault"in e?e.fault:
null;d();d();var pY=[[14,22],[27,36],[45,47],[50,58]],fY=[9,10];function h$(e){return fY.includes(e)?
"percent":
pY.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function Cf(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}d();d();var gY=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
hY=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,yY=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,bY={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},wY=["AlternateContent","extLst","rPh"],Rf=e=>on("damaged",e),y$=e=>e.
replace(yY,(t,n,r,o)=>{let i=n===void 0?b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(
i):void 0:bY[o];if(a===void 0||!t.endsWith(";"))throw Rf(t);return a}),Df=e=>e.slice(e.indexOf(":")+
1);function vY(e){var n;let t=f.create(null);for(let[,r="",o,i]of e.matchAll(hY))/^xmlns(:|$)/.test(
r)||(t[Df(r)]=y$((n=o!=null?o:i)!=null?n:""));return t}function ma(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var m;if(c.includes("<")||n.length===0&&c.trim()!=="")throw Rf(c.slice(0,60));r===
0&&c!==""&&((m=t.text)==null||m.call(t,y$(c)))},a=c=>{var m;if(n.pop()!==c)throw Rf(`</${c}>`);r===0?
(m=t.close)==null||m.call(t,Df(c)):n.length<r&&(r=0)};for(let c of e.matchAll(gY)){let[m,p,y,v,C="",
O]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+m.length,p!==void 0&&r===0&&((u=t.text)==null||
u.call(t,p)),y!==void 0&&a(y),v!==void 0&&(n.push(v),r===0&&wY.includes(Df(v))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Df(v),vY(C))),O==="/"&&a(v))}if(i(e.slice(o)),n.length>0)throw Rf(`<${n[
0]}>`)}var Jc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(b.parseInt(n,16))),Eo=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),b$=e=>Eo(yp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var kY=2e4,xY=500,TY=1462,SY=864e5,EY=R.UTC(1899,11,30);
function CY(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw on("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:b(r)-1,column:o}}function w$(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return ma(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:b(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:f.assign(
r,CY(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=OY(
i,t);i=null,l!==null&&RY(n,r,l)}a=null}}}),n}function RY(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw on("damaged","a cell without a place");if(r>=kY||o>=xY)throw on("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function DY(e){
let t=b(e);if(e.trim()===""||!b.isFinite(t))throw on("damaged",`the number "${e}"`);return t}
function AY(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-EY)/SY;if(b.isNaN(t))throw on(
"damaged",`the date "${e}"`);return t}function OY({attributes:e,value:t,inline:n,formula:r},o){var m,
p,y;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[b((m=e.s)!=null?m:0)])!=null?p:"plain",l=r===void 0?
{}:{formula:r},c=v=>v===""&&r===void 0?null:{value:v,kind:"plain",...l};if(e.t==="inlineStr")return c(
Jc(n!=null?n:""));if(e.t==="str")return c(Jc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((y=e.t)!=null?y:"n"){case"n":{let v=DY(t);return{value:u==="date"&&s?v+TY:
v,kind:u,...l}}case"s":{let v=i[b(t)];if(v===void 0)throw on("damaged",`text ${t}`);return c(v)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:AY(t),kind:"date",...l};default:throw on("damaged",`the type "${e.t}"`)}}var v$=4e7;
function PY(e){let t=0,n;try{n=fp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>v$)throw on("too-large",o);return!0})}catch(o){throw t>v$?o:on("not-xlsx",T(o))}
let r=new h(f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:Es(i)}}function k$(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new h;return ma(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let m of u.split("/"))m===".."?c.pop():m!=="."&&m!==""&&c.push(m);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function NY(e){let t=[],n=null,r=!1;return ma(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Jc(n!=null?n:""))}}),t}function IY(e){let t=new h,n=[],r=!1;return ma(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(b(i),Cf(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(b(i)))!=
null?s:h$(b(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function x$(e){var c;let t=PY(e),n=(
c=
[...k$(t,"").values()].find(m=>m.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw on("not-xlsx","no workbook");let o=k$(t,n),i=m=>{var p,y,v;return(v=
t((y=(p=[...o.values()].find(C=>C.type===m))==null?void 0:p.target)!=null?y:""))!=null?v:""},a=[],s=!1;
ma(r,{open:(m,{name:p="",state:y="visible",id:v="",date1904:C})=>{m==="workbookPr"&&(s=C==="1"||C===
"true"),m==="sheet"&&a.push({name:p,hidden:y!=="visible",relation:o.get(v)})}});let u=NY(i(
"sharedStrings")),l=IY(i("styles"));return a.flatMap(({name:m,hidden:p,relation:y})=>{if(y===void 0)throw on(
"damaged",`the sheet "${m}" is missing`);if(y.type!=="worksheet")return[];let v=t(y.target);if(v===null)
throw on("damaged",y.target);return[{name:m,hidden:p,rows:w$(v,{strings:u,kinds:l,since1904:s})}]})}
d();function _Y(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?un.id:U(e.kind==="score"?
e.
value:e.raw)}function T$({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:_Y(i)}]})))}function S$(e,t){let[n,r]=[e===null?new h:T$(e),T$(t)];
return[
...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,m;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(m=a==null?void 0:
a.text)!=null?m:""};return l.before===l.after?[]:[l]})}function E$({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}d();var C$=864e5,
fw=R.UTC(1899,11,30),$Y="dd/mm/yyyy",FY="dd/mm/yyyy h:mm:ss",MY=e=>new R(fw+g.round(e*86400)*
1e3).toISOString().slice(0,19);function R$(e){let t=(R.parse(`${e}Z`)-fw)/C$;return b.isNaN(t)?e:t}
var LY=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-fw)/C$;function D$(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:LY(t)?{
value:t,
read:{date:MY(t)},format:b.isInteger(t)?$Y:FY}:{value:t,read:t}}var A$=e=>Qu(e,t=>t.filter(n=>typeof n==
"string"&&vt(n)!==void 0).length),O$=(e,t,n)=>({tab:e,values:t.map(r=>w.from({length:n},(o,i)=>D$(r[
i]).
read))});function P$({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:g.max(1,...e.map(r=>r.length))}}function N$(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=P$({...i,rows:i.rows.slice(0,20)});
return A$(
O$(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function I$(e,t,n){var l;
let{
rows:r,width:o}=P$(e),i=(l=A$(O$(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...w.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>w.from({length:o},(m,p)=>D$(c[p])));return{values:u.map(
c=>c.map(({value:m})=>m)),formats:u.flatMap((c,m)=>c.flatMap(({format:p},y)=>p===void 0?[]:[{row:m,
column:y,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:m})=>m))},headerRow:i+a}}var jY=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
_$=({values:e})=>{var t,n,r,o;return(o=(r=jY.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function $$(e,t){let n=g.max(e.values.length,t.grid.values.length);return w.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return w.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||zY((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var zY=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;d();function BY({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return _o(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var F$=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function UY(e,t,n){
return{
...e,values:F$(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:F$(e.grid.values,t,n)}}}function M$(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=BY(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Nm(a,o.held.cell):ts(a,o.held.cell);return i!==void 0&&s?UY(r,i,o.now):
r},e)}d();function L$(e,t,n){var p,y,v,C;let{values:r,formats:o,headerRow:i}=t,a=(y=(p=r[0])==null?
void 0:p.length)!=
null?y:0;((C=(v=xe().getSheetByName(e))==null?void 0:v.getLastRow())!=null?C:0)>0||mn(WY(e,a,i,n));
let u=xe().
getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
no(u,l,c);let m=u.getRange(1,1,l,c);m.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);m.setValues(w.from({length:l},(O,P)=>w.from({length:c},(N,I)=>{
var F,z;let $=(z=(F=r[P])==null?void 0:F[I])!=null?z:"";return typeof $=="string"?sh($,!1):$})))}var WY=(
e,t,n,r)=>({
name:e,values:w.from({length:n+1},()=>w.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:w.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:w.from({length:
t},
()=>""),layout:""});d();d();var j$={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Ge(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
KY={title:j$.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
""?"":` of ${n}`}. Only you and the committee can open it.`,...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Ge(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Nn=e=>e==="id"?j$:KY;var Af={kind:"unknown",
reason:"no-answer"};function Vc(e,{workbook:t}){let{language:n}=t.competition.
settings;return gr(e)?Zi(e,n):e.kind==="haste"||bs(e)?Nn(n).busy:Xo(e,n)}d();function vu(e){var B;
let t=fr(10,R.now()),n=Xe(),{competition:r}=n,{settings:o,stages:i}=r,a=Nn(o.language),
s=M=>fe(me("BAD_REQUEST",M));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=rt(o.language),
l=et(i,u.rows),c=M=>{var j;return((j=mr(l,M.name))==null?void 0:j.status)==="open"},m=e===void 0?(B=
i.find(c))!=null?B:i[i.length-1]:Jn(r,e);if(m.scoreTab!==void 0)return s(a.sharedTab(m.name));let p=i.
indexOf(m),y=i.slice(0,p),v=y.find(c);if(v!==void 0)return s(a.earlierOpen(v.name));let{results:C}=yt(
n,{provisional:!1}),O=y[C.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=Io(r,C.slice(
0,p)),N=kr(r),I=Oe(),$=GY(I,t,o.language),F=gn(Sn()),z=Ye(r,m).map(M=>{let j=km({stage:m,judge:M,
entries:P.
filter(ke=>o.conflicts!=="exclude"||N(M,ke)===null),criteria:Le(r,m),language:o.language,competition:
fn(
r),deadline:o.deadline}),Z={kind:"judge-file",sheet:F,stage:cy(m.name),judge:dy(M.code)},K=Xm(m.name,
M.code),q=$.find(({properties:ke})=>f.keys(Z).every(ye=>ke[ye]===Z[ye])),ee=q!=null?q:K.maker===I&&K.
id!==""?Kt(uy(K.id,t),o.language):null,Q=gn(E.stringify(j.values.slice(j.headerRow)));return{judge:M,
layout:j,properties:{...Z,content:Q},filed:K,file:ee}});return{workbook:n,history:u,stage:m,isClosed:
!c(
m),user:I,pace:t,desks:z}}var Xc=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=Bn(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function GY(e,t,n){let r=ze(ly(e));if(r===null)return[];let o=sy(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:Kt(o,n)}d();var Of=({judge:e})=>e.email.trim().toLowerCase();function Pf(
e){var o;let{filed:t,file:n}=e,r=Of(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function qY(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Pf(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var ZY=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function HY(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&ZY(t),a=r.filter(u=>u!==
t&&Of(u)!==""&&Of(u)===Of(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var ku={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function xu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=Nn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(m=>{let{judge:p,
filed:y,file:v}=m,C=u.get(p.code),O=C===void 0?qY(m,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:C!=null?C:HY(O,m,e,s),link:(v==null?void 0:v.link)||y.link||null,email:y.email,collected:y.collected||
null,changed:v!==null&&y.collected!==""&&v.modified>y.modified,done:y.done,of:y.collected===""?m.layout.
table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var JY=100,VY=ne({
stage:Ee(G()),skip:Ee(We(G()))});function z$(e){return ue(()=>{let{stage:t,skip:n=[]}=pe(
VY,e);return ge(),Re(()=>{var $;let r=vu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Nn(
i);if(r.isClosed)return fe(me("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:F,
file:z})=>z!==null&&!n.includes(F.code)),u=s.slice(0,10),l=je(),c=YY(r,l),m=F=>r.history.rows.some(z=>z.
run===F),p=($=[...c.values()].find(F=>!m(F)))!=null?$:St(),y=nt(),{collected:v,written:C,changes:O,
failures:P}=XY(
r,u,{names:l,run:p,at:y});for(let F of C)c.set(F,p);let N=s.length>u.length,I=r.desks.filter(({judge:
F})=>c.
get(F.code)===p).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={at:y,by:r.user,action:"collect",
run:p,hash:"",stage:r.stage.name};Wt(r.history,{...F,detail:a.history(I.join(", "))},i)}return xu(r,
{...ku,collected:v,changes:O.slice(0,JY),changed:O.length,more:N,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:P})})})}function XY(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:m})=>{var p;return(p=m==null?void 0:m.id)!=null?p:[]}),s=t.length===0?[]:qi(a,Il,
e.pace),{list:u}=io(i),l=ES(Nn(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new h};
for(let[m,p]of t.entries()){let{code:y}=p.judge,v=s[m],C=v===void 0||"failure"in v?{failure:Vc(v===void 0?
Af:v.failure,e)}:QY(e,p,v.ok,{name:Xc(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&
O.judge===y)});if("failure"in C){c.failures.set(y,C.failure);continue}C.isWritten&&c.written.push(y),
c.changes.push(...C.changes.map(O=>({judge:y,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,
modified:p.file.modified,...C.progress},Hi(e.stage.name,y,p.filed)}return c}function YY(e,t){let n=new h;
for(let r of e.desks){let o=Xc(e,r,t),i=t.includes(o)?_$(Fe(o)):null;i!==null&&n.set(r.judge.code,i)}
return n}function QY({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}){let{
competition:u}=e,
l=Nn(u.settings.language),c;try{c=N$(x$(o),r.name)}catch(I){let $=g$(I);if($===null)throw I;return{
failure:l.
unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};let m=Fe(i),p=m.values.every(I=>I.every(
$=>$===""));if(!p&&!Tn(m))return{failure:l.tabTaken(i)};let y=Le(u,t),v=Wa(u.entries),C=I=>Bo(I,t.name,
n.code,y,v),O=M$(I$(c,i,a),s,C),P=C(O.grid),N=p||!$$(m,O);return N&&L$(i,O,r),Dr(i,u.settings.admins),
{isWritten:N,changes:S$(p?null:C(m),P),progress:E$(P,y)}}d();d();d();var eQ="Arial",tQ=10,B$=164,nQ={
General:0,"@":49},rQ='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
oQ=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,iQ=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(oQ).join("")}<diagonal/></border></borders>`,U$=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Yc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var Nf=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function W$(){let[e,t,
n,r,o]=[Yc(),Yc(),Yc(),Yc(),Yc()],i=({bold:c,size:m=tQ})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${m}"/><name val="${eQ}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${U$(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var m;return(m=nQ[c])!=null?
m:B$+n.idOf(Eo(c))},u=(c,m)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...m?['quotePrefix="1"']:
[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${p.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${U$(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Nf("numFmts",n.all.map((c,m)=>`<numFmt numFmtId="${B$+m}" formatCode="${c}"/>`)),Nf("fonts",e.all),`<fills count="${2+t.all.length}">${rQ}${t.all.join(
"")}</fills>`,iQ,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Nf(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Nf("dxfs",o.all),
"</styleSheet>"].join("")}}var Qc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,gw="http://schemas.openxmlformats.org/spreadsheetml/2006/main",q$="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Z$="http://schemas.openxmlformats.org/package/2006",aQ="application/vnd.openxmlformats-officedocument.spreadsheetml",
sQ=32767,uQ=225,K$=({top:e,left:t,height:n,width:r})=>$e(
e,t,n,r),lQ=e=>g.round((e-5)/7*100)/100;function cQ(){let e=new h,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Qc}<sst xmlns="${gw}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${b$(n)}</t></si>`).join("")}</sst>`}}function dQ({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${Eo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(e)}</v></c>`;let s=e.slice(
0,sQ);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function mQ({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${$e(e,t)}" activePane="${o}" state="frozen"/>`}
function pQ(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${lQ(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>dQ(l,$e(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${K$(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${Eo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Eo(
l.slice(0,uQ))}" sqref="${K$(s)}"><formula1>${Eo(u)}</formula1></dataValidation>`);return[
`${Qc}<worksheet xmlns="${gw}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${mQ(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var If=(e,t,n)=>`<Relationship Id="rId${e}" Type="${q$}/${t}" Target="${n}"/>`,G$=e=>`${Qc}<Relationships xmlns="${Z$}/relationships">${e.join(
"")}</Relationships>`,_f=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${aQ}.${t}+xml"/>`;
function H$(e){var a;
let[t,n]=[W$(),cQ()],r=e.map(s=>pQ(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${Qc}<Types xmlns="${Z$}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',_f("workbook.xml","sheet.main"),...o.map(
s=>_f(s,"worksheet")),_f("styles.xml","styles"),_f("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":G$([If(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Qc}<workbook xmlns="${gw}" xmlns:r="${q$}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Eo(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":G$([...o.map((s,u)=>If(u+1,"worksheet",s)),If(o.length+1,"styles",
"styles.xml"),If(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return Cs(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,Ss(u)])))}d();d();var fQ="#d9e2f3",hw=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function $f(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:fQ};let m=l>=n.left&&l<n.left+n.width,p=(y=i[l])!=null?y:"";return{...c,...p===""?
{}:{format:p},...m?{open:!0}:{}}},s=(u,l,c)=>{var p,y;let m=(y=(p=e.formulas[l])==null?void 0:p[c])!=
null?y:"";return{value:u,look:a(l,c),...m===""?{}:{formula:hw(m)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,m)=>s(c,l,m))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:hw(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:hw(u.formula)}))}}d();function gQ({look:e},t,
n){let r=typeof t=="object"?R$(t.date):t,o=typeof r=="number"&&Cf(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function hQ({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function J$(
e,t,{
grid:n,formats:r,read:o}){let i=$f(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var v;let m=c<a?
void 0:
hQ(o,(v=e.values[c])==null?void 0:v[0]);if(m===void 0)return l;let y=[...t.map(({name:C})=>{var P,N,
I,$,F;let O=(P=m.marks.get(C))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[m.notesToCommittee,
""],[m.notesToEntrant,""]];return l.map((C,O)=>{let P=y[O-s];return P===void 0?C:gQ(C,...P)})});
return{
...i,rows:u}}function V$(e,t,n){let{judge:r,layout:o}=t,i=Xc(e,t,n),a=Fe(i);if(!Tn(a))return $f(o);
let{competition:s}=e.
workbook,u=Le(s,e.stage),l=Bo(a,e.stage.name,r.code,u,Wa(s.entries));return J$(o,u,{grid:a,formats:
Ja(
i),read:l})}var yQ=ne({stage:Ee(G()),skip:Ee(We(G())),remake:Ee(He())});function X$(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=pe(yQ,e);return ge(),Re(()=>{let o=vu(t),i=new h,s=(o.isClosed?[]:o.desks.filter(
v=>bQ(v,o.user,r))).filter(({judge:v})=>!n.includes(v.code)),u=s.slice(0,10),l=wQ(o,u,i),c={...o,
desks:l},
{left:m,shared:p}=vQ(c,n,i);return xu(c,{...ku,made:u.filter(({judge:v})=>l.some(C=>C.judge===v&&C.file!==
null)).length,shared:p,more:s.length>u.length||m>0,skip:[...n,...i.keys()],failures:i})})})}function bQ(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function wQ(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Nn(a.settings.language),
u=po(a,i,e.pace),l=je(),c=t.map(v=>H$([V$(e,v,l)]));for(let{judge:v}of t)Hi(o.name,v.code,{...Fl,
maker:i});
let m=co(t.map((v,C)=>({fileId:null,folder:u.id,title:s.title([fn(a),v.layout.name,v.judge.name]),
properties:v.
properties,from:Il,to:Nl,bytes:c[C],writersCanShare:!1})),e.pace),p=new h;for(let[v,C]of t.entries()){
let O=m[v];O!==void 0&&"ok"in O&&p.set(C,{...O.ok,access:[]})}let y=e.desks.map(v=>{var C;return Ff(
v,(C=p.get(v))!=null?C:v.file,i)});for(let[v,C]of y.entries())p.has(e.desks[v])&&Hi(o.name,C.judge.code,
C.filed);for(let[v,{judge:C}]of t.entries()){let O=m[v];O!==void 0&&"failure"in O&&n.set(C.code,Vc(O.
failure,e))}return y}var Ff=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...Fl,
maker:n,id:t.id,link:t.link}};function vQ(e,t,n){let{stage:r,user:o}=e,i=Nn(e.workbook.competition.settings.
language),a=e.desks.map((l,c)=>({index:c,desk:Ff(l,l.file,o)})).filter(({desk:l})=>!t.includes(l.judge.
code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:xQ(c,e)})).filter(({
changes:l})=>l.
length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(y=>{let v=y.changes[l];return v===void 0||
n.has(y.desk.judge.code)?[]:[{...y,change:v}]}),m=c.length===0?[]:$l(c.map(({change:y})=>y),e.pace),
p=[];for(let[y,{index:v,change:C}]of c.entries()){let O=m[y],P=e.desks[v];if(O===void 0||"failure"in
O){p.push([P,O===void 0?Af:O.failure]);continue}let N=TQ(Ff(P,P.file,o),C,O.ok);e.desks[v]=N,Hi(r.name,
N.judge.code,N.filed),u+=1}for(let[{judge:y},v]of p){let C=i.notShared(y.email.trim(),v.reason);n.set(
y.code,gr(v)||v.kind!=="refused"?Vc(v,e):C)}}return kQ(e),{left:a.length-s.length,shared:u}}function kQ(
{
desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=Ff(i,i.file,n),s=Pf(a),u=((r=a.file)==
null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role==="owner"||u?
a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,filed:l},Hi(
t.name,i.judge.code,l))}}function xQ(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,filed:i,file:a}=e;
if(a===null)return[];let s=o.email.trim(),u=Pf(e),l=r?"reader":"writer",c=a.access.find(P=>P.id===i.
permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),m=c===void 0?[]:[{file:a.id,change:
"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")return m;
if(u!==void 0)return[...m,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return m;let{
competition:p}=t,
{language:y,deadline:v}=p.settings,C=o.name===""?o.code:o.name,O=Nn(y).invitation(C,n.name,fn(p),v);
return[...m,{file:a.id,change:"grant",email:s,role:l,message:O}]}function TQ(e,t,n){let{filed:r,file:
o,
judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.filter(s=>t.change!==
"withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,email:"",permission:""}
}}
return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,email:i.email.trim(
),
permission:n.id}}}d();var SQ=ne({stage:Ee(G())});function Y$(e){return ue(()=>{let{stage:t}=pe(SQ,e);
return ge(),xu(vu(t),
ku)})}d();d();var yw="protecting";function Q$(e){var r;let t=((r=ze(yw))!=null?r:"").split(`
`),n=[...Et(je()).values()].filter(o=>t.includes(o)||rC(o));if(n.length!==0){Ke(yw,n.join(`
`));for(let o of n)Dr(o,e);Ke(yw,"")}}d();var EQ=e=>e.every(t=>t.every(n=>n===""));function CQ({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function eF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=km(i),s=CQ(e,t,a),u=Fe(s).values,l=r.own.has(s),c=(P,N,I=0)=>{
var z;let{open:$}=vm(i,N),F=RQ(s,$,e.admins,t.email);return{tab:s,judge:t.code,status:P,added:I,
missing:0,
access:F,id:(z=wl().get(s))!=null?z:null}};if(EQ(u))return vh(a,s),c("made",n.length);let m=new k(r.
sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(N)]))),y=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!m.has(J(N.code))));if(!XE(a,u)){if(l&&YE(u))return vh(a,s),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:"unprotected",id:null}}
let v=u.
length-a.table.top;if(y.length===0)return c("kept",v);let C=v+y.length,O=gh(y,a.table.top+v,i);
return cC(
s,{...a,...vm(i,C)},O),c("added",C,y.length)}function RQ(e,t,n,r){if(r==="")return Va(e,t,n,""),
"anybody";try{return Va(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return Va(e,t,n,""),
"refused"}}var DQ=ne({stage:Ee(G())}),AQ=180*1e3;function Mf(e){return ue(()=>{let t=R.now()+AQ,{
stage:n}=pe(DQ,
e);return ge(),Re(()=>{let r=Xe(),o=OQ(r,n);return PQ(r,o,t)})})}function OQ({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=go(mt(r)),a=m=>fe(me("BAD_REQUEST",m));o==="separate"&&a(i.
separate);let s=et(e.stages,rt(r).rows),u=m=>s.some(p=>p.stage===m&&p.status==="open"),l=n===void 0?
e.stages.find(({name:m})=>u(m)):Jn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),Le(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:m}
)=>m===
"ENTRY_DUPLICATE_CODE"||m==="ROW_WITHOUT_CODE");return c!==void 0&&a(Gn(c,mt(r))),l}function PQ(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=go(mt(o.language)),{results:s,progress:u}=yt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(me("BAD_REQUEST",a.notReached(t.name)));let c=Io(r,s.slice(0,l)),m=kr(
r),p=F=>F===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:Le(r,t),
language:o.
language,competition:fn(r),deadline:o.deadline},admins:[...o.admins,Oe()]},v=Ye(r,t),C=[];for(let F of v){
if(R.now()>n)break;let z=c.filter(B=>p(m(F,B)));C.push(eF(y,F,z))}Q$(y.admins),dn();let O=C.filter(F=>F.
id!==null),P=Tm(),N=new h(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),I=O.map(({id:F,tab:z,judge:B})=>{
var M;return{id:F!=null?F:0,tab:z,stage:t.name,judge:B,progress:(M=N.get(`${t.name}|${J(B)}`))!=null?
M:{scored:0,expected:1}}});kh(xh(I,P));let $=C.length<v.length;return{stage:t.name,tabs:C.map(({tab:
F,
judge:z,status:B,added:M})=>({tab:F,judge:z,status:B,added:M})),more:$,notes:NQ(C,y,o.language)}}
function NQ(e,{
workbook:t},n){let r=mt(n),o=go(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:m})=>c==="theirs"?[o.theirs(l,m)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}d();var IQ=ne({language:_t(["id","en"])});
function tF(e){let t=ue(()=>WC(Dh,pe(IQ,e).language));return"problem"in t?t:ei()}d();var _Q=ne({
entries:We(G())}),$Q=100;function Lf(e){return ue(()=>{let{entries:t}=pe(_Q,e);ge();let n=new k(
t.map(J)),r=Et(je()),{competition:o}=cn(new h([...r].map(([i,a])=>[i,Fe(a)])));return{settings:r.has(
"settings")?o.settings:null,history:rt(o.settings.language).rows.slice(-$Q).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}d();d(
);function nF(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function rF(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function oF(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function bw(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function iF(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function aF(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var ww=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;d();function sF(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}d();var FQ=ne({provisional:He()});function jf(e){return ue(()=>{let{
provisional:t}=pe(FQ,e);return ge(),
oF("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var MQ=240*1e3,uF=[
"piagam","surat"];function vw(e){var i,a;let t=ww(e)?Ve():"id",n=ie(t).menu,r=go(
t),o=ww(e)?(a=(i=Ml())==null?void 0:i.top)!=null?a:10:null;nF(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var lF=()=>rF("Sidebar",ie(
Ve()).menu.name);function cF(){
pa(HD(),(e,t)=>t.validated(e.errors,e.warnings))}var dF=()=>pa(Mf({}),({tabs:e,more:t,notes:n})=>{
let r=go(
xw());return[LQ(e,r),...t?[r.more]:[],...n].join(`

`)},!0),LQ=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n("made",
"renewed"),n("added"),n("kept","theirs","changed"))};function mF(){var i,a,s;let e=Ll({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){pF(e);return}let n=xw(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=Ml())==null?void 0:a.top)!=null?s:10);iF(r.menu.name,r.done.stillOpen(X(t,n),
o))&&kw()}var kw=()=>pF(Ll({provisional:!1,close:!0})),pF=e=>pa(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function fF(){let e=jf({provisional:!1});
"problem"in e&&wF(e.problem,ie(Ve()).menu.name)}var gF=()=>pa(cp({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),hF=()=>pa(lp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),jQ=12,yF=()=>pa(vf(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,jQ).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function bF(){let e=R.now()+MQ,t=null,n=Zc({kinds:uF});for(;"answer"in n&&(t=sF(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Zc({kinds:uF,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};pa(n,({ok:s,total:u,done:l,more:c,findings:m},p)=>{var y,v;return u===0?s?p.
noWinners:(v=(y=m[0])==null?void 0:y.message)!=null?v:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function xw(){let e=Et(je()).get("settings");return e===void 0?Ve():cn(new h([["settings",
Fe(e)]])).competition.settings.language}function pa(e,t,n=!1){let r=ie("answer"in e?xw():Ve());
"answer"in e&&n?bw(r.menu.name,t(e.answer,r.done)):"answer"in e?aF(t(e.answer,r.done),r.menu.name):
wF(e.problem,
r.menu.name)}var wF=({message:e,link:t=""},n)=>bw(n,[e,t].join(`
`).trim());d();var zQ=ne({tab:G(),cell:ki(G().check(Au(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function vF(e){
return ue(()=>{let{tab:t,cell:n}=pe(zQ,e);return BE(t,n)||fe(me("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}d();var BQ=ne({settings:In(G(),_v())});function kF(e){let t=ue(()=>{let{settings:n}=pe(
BQ,e);ge(),Re(()=>{
var N;let r=ie(Ve()).problems,o=Et(je()).get("settings"),i=o===void 0?null:Fe(o),{competition:a,rows:
s,
tables:u}=cn(new h(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,m]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||m===void 0)return fe(
me("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=tt(Ni,{...a.settings,...n}),y=f.keys(
n).every(I=>Wn.some($=>$.key===I));if(!p.success||!y)return fe(me("BAD_REQUEST",r.badRequest));let{
language:v}=p.
data,C=Wn.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(p.data[I])).map(I=>({known:I,is:
lh(
p.data,I)}));for(let{known:I,is:$}of C){let F=s.settings.get(I.key);F!==void 0&&Ut(o,F,m,[[$]])}let P=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>w.from({length:g.max(c,m)+1},(F,z)=>z===
c?I.word[v]:z===m?$:""));P.length>0&&Ut(o,Cr(o),0,P)})});return"problem"in t?t:Lf({entries:[]})}d();
var UQ=ne({preset:G()});function xF(e){let t=ue(()=>{var s;let{preset:n}=pe(UQ,e);ge();let r=Ve(),o=ie(
r).problems,i=zl.map(u=>u.id).join(", "),a=(s=zl.find(u=>u.id===n))!=null?s:fe(me("BAD_REQUEST",o.unknownPreset(
n,i)));return Re(()=>{var v;let u=Ni.parse({...a.settings,language:r,admins:[Oe()].filter(C=>C!=="")}
),
{stages:l,criteria:c}=a,m=hm({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(v=WQ(m))!=null?v:fe(me("BAD_REQUEST",o.notEmpty));for(let C of m)p.includes(C.name)||mn(C);je().filter(
C=>m.every(O=>O.name!==C)).length===1&&zE(),dn()})});return"problem"in t?t:ei()}function WQ(e){var n;
let t=[];for(let r of Et(je()).values()){let o=Fe(r).values;if(o.every(a=>a.every(s=>s==="")))continue;
let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!KQ(o,i))return null;t.push(r)}
return t}function KQ(e,t){let n=g.max(e.length,t.length);return w.from({length:n},(r,o)=>o).every(r=>{
var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?void 0:s.length)!=
null?u:0);return w.from({length:o},(l,c)=>c).every(l=>{var c,m,p,y;return((m=(c=e[r])==null?void 0:c[
l])!=
null?m:"")===((y=(p=t[r])==null?void 0:p[l])!=null?y:"")})})}var GQ=e=>vw(e),qQ=e=>vw(e),ZQ=()=>lF(),
HQ=()=>cF(),JQ=()=>mF(),VQ=()=>dF(),XQ=()=>fF(),YQ=()=>bF(),
QQ=()=>kw(),eee=()=>gF(),tee=()=>hF(),nee=()=>yF(),ree=()=>ei(),oee=()=>ZD(),iee=e=>Ll(e),aee=e=>Zc(
e),see=e=>f$(e),uee=e=>t$(e),lee=e=>n$(e),cee=e=>r$(e),dee=e=>o$(e),mee=e=>xF(e),pee=e=>GA(e),fee=e=>Mf(
e),gee=e=>JD(e),hee=e=>Lf(e),yee=e=>kF(e),bee=e=>tF(e),wee=e=>jf(e),vee=e=>vF(e),kee=e=>HA(e),xee=e=>VA(
e),Tee=e=>XA(e),See=e=>cp(e),Eee=()=>QA(),Cee=e=>lp(e),Ree=e=>Y$(e),Dee=e=>X$(e),Aee=e=>z$(e),Oee=()=>vf(
),
Pee=e=>YD(e),Nee=e=>e2(e),Iee=()=>t2(),_ee=()=>o2(),$ee=e=>a2(e),Fee=e=>g2(e);return Co(Mee);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
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
