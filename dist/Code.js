// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var _F=Object.create;var rd=Object.defineProperty;var $F=Object.getOwnPropertyDescriptor;
var FF=Object.getOwnPropertyNames;var MF=Object.getPrototypeOf,LF=Object.prototype.hasOwnProperty;
var od=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ae=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Wf=(e,t)=>{
for(var n in t)rd(e,n,{get:t[n],enumerable:!0})},Sw=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of FF(t))!LF.call(e,o)&&o!==n&&rd(e,o,{get:()=>t[o],enumerable:!(r=$F(t,o))||r.
enumerable});return e};var jF=(e,t,n)=>(n=e!=null?_F(MF(e)):{},Sw(t||!e||!e.__esModule?rd(n,
"default",{value:e,enumerable:!0}):
n,e)),Ro=e=>Sw(rd({},"__esModule",{value:!0}),e);var v,R,S,C,h,g,w,f,k,T,x,D,A,m=od(()=>{
"use strict";({Array:v,Date:R,Error:S,JSON:C,Map:h,Math:g,Number:w,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:A}=globalThis)});function y8(e,t){return h8(e,
t||{},0,0)}function _y(e,t){return d8(e,{i:2},t&&t.out,t&&t.dictionary)}
function pp(e,t){if(t){for(var n=new pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(bO)
return bO.encode(e);for(var o=e.length,i=new pt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new pt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Gl(
i,0,a)}function $y(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Oy)return Oy.decode(e);var o=w8(e),i=o.s,n=o.r;return n.length&&nn(8),i}
}
function DO(e,t){t||(t={});var n={},r=[];RO(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=pp(a),p=d.length,y=l.comment,b=y&&pp(y),E=b&&b.length,O=Py(l.extra);p>65535&&
nn(11);var P=c?y8(u,l):u,N=P.length,I=g8();I.p(u),r.push(CO(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&y.length!=E,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(E||0)+N}for(var $=new pt(i+22),
L=o,M=i-o,B=0;B<r.length;++B){var d=r[B];wO($,d.o,d,d.f,d.u,d.c.length);var F=30+d.f.length+Py(d.extra);
$.set(d.c,d.o+F),wO($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+F+(d.m?d.m.length:0)}return T8($,o,r.length,
M,L),$}function AO(e,t){for(var n={},r=e.length-22;Yn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&nn(
13);var o=Fr(e,r+8);if(!o)return{};var i=Yn(e,r+16),a=Yn(e,r-20)==117853008;if(a){var s=Yn(e,r-12);a=
Yn(e,s)==101075792,a&&(o=Yn(e,s+32),i=Yn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=k8(e,i,a),
d=c[0],p=c[1],y=c[2],b=c[3],E=c[4],O=c[5],P=v8(e,O);i=E,(!u||u({name:b,size:p,originalSize:y,
compression:d}))&&
(d?d==8?n[b]=_y(e.subarray(P,P+p),{out:new pt(y)}):nn(14,"unknown compression type "+d):n[b]=Gl(e,P,
P+p))}return n}var pt,Mn,Ny,fp,gp,Cy,vO,kO,xO,Ry,TO,i8,gO,Dy,yo,qe,Mr,ii,qe,qe,qe,qe,Kl,qe,a8,s8,u8,
l8,xy,yr,Ty,Iy,Gl,c8,nn,d8,bo,Ul,Sy,Ay,hO,Wl,SO,yO,m8,EO,p8,f8,g8,h8,CO,Fr,Yn,Ey,Gt,RO,bO,Oy,b8,w8,
v8,
k8,x8,Py,wO,T8,OO=od(()=>{m();pt=D,Mn=Uint16Array,Ny=Int32Array,fp=new pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),gp=new pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Cy=new pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),vO=function(e,t){
for(var n=new Mn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Ny(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},kO=vO(fp,2),xO=kO.b,Ry=kO.r;xO[28]=258,Ry[258]=28;TO=vO(
gp,0),i8=TO.b,gO=TO.r,Dy=new Mn(32768);for(qe=0;qe<32768;++qe)yo=(qe&43690)>>1|(qe&21845)<<1,yo=(yo&
52428)>>2|(yo&13107)<<2,yo=(yo&61680)>>4|(yo&3855)<<4,Dy[qe]=((yo&65280)>>8|(yo&255)<<8)>>1;Mr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Mn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Mn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Mn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Dy[d]>>u]=l}else for(s=new Mn(r),o=0;o<r;++o)e[o]&&(s[o]=Dy[
a[e[o]-
1]++]>>15-e[o]);return s}),ii=new pt(288);for(qe=0;qe<144;++qe)ii[qe]=8;for(qe=144;qe<256;++qe)ii[qe]=
9;for(qe=256;qe<280;++qe)ii[qe]=7;for(qe=280;qe<288;++qe)ii[qe]=8;Kl=new pt(32);for(qe=0;qe<32;++qe)
Kl[qe]=5;a8=Mr(ii,9,0),s8=Mr(ii,9,1),u8=Mr(Kl,5,0),l8=Mr(Kl,5,1),xy=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},yr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Ty=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Iy=function(e){return(e+7)/
8|0},Gl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new pt(e.subarray(
t,n))},c8=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],nn=function(
e,t,n){var r=new S(
t||c8[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,nn),!n)throw r;return r},d8=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new pt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new pt(o*3));var l=function(Ru){var Du=n.length;if(Ru>Du){var xa=new pt(g.max(Du*2,Ru));xa.set(n),n=
xa}},c=t.f||0,d=t.p||0,p=t.b||0,y=t.l,b=t.d,E=t.m,O=t.n,P=o*8;do{if(!y){c=yr(e,d,1);var N=yr(e,d+1,3);
if(d+=3,N)if(N==1)y=s8,b=l8,E=9,O=5;else if(N==2){var M=yr(e,d,31)+257,B=yr(e,d+10,15)+4,F=M+yr(e,d+
5,31)+1;d+=14;for(var z=new pt(F),G=new pt(19),K=0;K<B;++K)G[Cy[K]]=yr(e,d+K*3,7);d+=B*3;for(var Z=xy(
G),Y=(1<<Z)-1,ee=Mr(G,Z,1),K=0;K<F;){var ke=ee[yr(e,d,Y)];d+=ke&15;var I=ke>>4;if(I<16)z[K++]=I;else{
var ye=0,oe=0;for(I==16?(oe=3+yr(e,d,3),d+=2,ye=z[K-1]):I==17?(oe=3+yr(e,d,7),d+=3):I==18&&(oe=11+yr(
e,d,127),d+=7);oe--;)z[K++]=ye}}var Ie=z.subarray(0,M),de=z.subarray(M);E=xy(Ie),O=xy(de),y=Mr(Ie,E,
1),b=Mr(de,O,1)}else nn(1);else{var I=Iy(d)+4,$=e[I-4]|e[I-3]<<8,L=I+$;if(L>o){u&&nn(0);break}s&&l(p+
$),n.set(e.subarray(I,L),p),t.b=p+=$,t.p=d=L*8,t.f=c;continue}if(d>P){u&&nn(0);break}}s&&l(p+131072);
for(var sn=(1<<E)-1,be=(1<<O)-1,lt=d;;lt=d){var ye=y[Ty(e,d)&sn],Pt=ye>>4;if(d+=ye&15,d>P){u&&nn(0);
break}if(ye||nn(2),Pt<256)n[p++]=Pt;else if(Pt==256){lt=d,y=null;break}else{var Nt=Pt-254;if(Pt>264){
var K=Pt-257,ct=fp[K];Nt=yr(e,d,(1<<ct)-1)+xO[K],d+=ct}var wr=b[Ty(e,d)&be],va=wr>>4;wr||nn(3),d+=wr&
15;var de=i8[va];if(va>3){var ct=gp[va];de+=Ty(e,d)&(1<<ct)-1,d+=ct}if(d>P){u&&nn(0);break}s&&l(p+131072);
var ka=p+Nt;if(p<de){var td=i-de,nd=g.min(de,ka);for(td+p<0&&nn(3);p<nd;++p)n[p]=r[td+p]}for(;p<ka;
++p)
n[p]=n[p-de]}}t.l=y,t.p=lt,t.b=p,t.f=c,y&&(c=1,t.m=E,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?Gl(
n,0,p):n.subarray(0,p)},bo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Ul=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Sy=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:EO,l:0};if(o==1){var a=new pt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(L,M){return L.f-M.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var y=new Mn(p+1),b=Ay(n[c-1],y,0);if(b>t){var r=0,E=0,O=b-t,P=1<<O;for(i.sort(function(M,B){return y[
B.
s]-y[M.s]||M.f-B.f});r<o;++r){var N=i[r].s;if(y[N]>t)E+=P-(1<<b-y[N]),y[N]=t;else break}for(E>>=O;E>
0;){var I=i[r].s;y[I]<t?E-=1<<t-y[I]++-1:++r}for(;r>=0&&E;--r){var $=i[r].s;y[$]==t&&(--y[$],++E)}b=
t}return{t:new pt(y),l:b}},Ay=function(e,t,n){return e.s==-1?g.max(Ay(e.l,t,n+1),Ay(e.r,t,n+1)):t[e.
s]=n},hO=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Mn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Wl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},SO=function(e,t,n){var r=n.length,o=Iy(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},yO=function(e,t,n,r,o,i,a,s,
u,l,c){
bo(t,c++,n),++o[256];for(var d=Sy(o,15),p=d.t,y=d.l,b=Sy(i,15),E=b.t,O=b.l,P=hO(p),N=P.c,I=P.n,$=hO(
E),L=$.c,M=$.n,B=new Mn(19),F=0;F<N.length;++F)++B[N[F]&31];for(var F=0;F<L.length;++F)++B[L[F]&31];
for(var z=Sy(B,7),G=z.t,K=z.l,Z=19;Z>4&&!G[Cy[Z-1]];--Z);var Y=l+5<<3,ee=Wl(o,ii)+Wl(i,Kl)+a,ke=Wl(o,
p)+Wl(i,E)+a+14+3*Z+Wl(B,G)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&Y<=ee&&Y<=ke)return SO(t,c,e.subarray(u,
u+l));var ye,oe,Ie,de;if(bo(t,c,1+(ke<ee)),c+=2,ke<ee){ye=Mr(p,y,0),oe=p,Ie=Mr(E,O,0),de=E;var sn=Mr(
G,K,0);bo(t,c,I-257),bo(t,c+5,M-1),bo(t,c+10,Z-4),c+=14;for(var F=0;F<Z;++F)bo(t,c+3*F,G[Cy[F]]);c+=
3*Z;for(var be=[N,L],lt=0;lt<2;++lt)for(var Pt=be[lt],F=0;F<Pt.length;++F){var Nt=Pt[F]&31;bo(t,c,sn[
Nt]),
c+=G[Nt],Nt>15&&(bo(t,c,Pt[F]>>5&127),c+=Pt[F]>>12)}}else ye=a8,oe=ii,Ie=u8,de=Kl;for(var F=0;F<s;++F){
var ct=r[F];if(ct>255){var Nt=ct>>18&31;Ul(t,c,ye[Nt+257]),c+=oe[Nt+257],Nt>7&&(bo(t,c,ct>>23&31),c+=
fp[Nt]);var wr=ct&31;Ul(t,c,Ie[wr]),c+=de[wr],wr>3&&(Ul(t,c,ct>>5&8191),c+=gp[wr])}else Ul(t,c,ye[ct]),
c+=oe[ct]}return Ul(t,c,ye[256]),c+oe[256]},m8=new Ny([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),EO=new pt(0),p8=function(e,t,n,r,o,i){var a=i.z||e.length,s=new pt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=m8[t-1],p=d>>
13,y=d&8191,b=(1<<n)-1,E=i.p||new Mn(32768),O=i.h||new Mn(b+1),P=g.ceil(n/3),N=2*P,I=function(Uf){
return(e[Uf]^
e[Uf+1]<<P^e[Uf+2]<<N)&b},$=new Ny(25e3),L=new Mn(288),M=new Mn(32),B=0,F=0,z=i.i||0,G=0,K=i.w||0,Z=0;
z+
2<a;++z){var Y=I(z),ee=z&32767,ke=O[Y];if(E[ee]=ke,O[Y]=ee,K<=z){var ye=a-z;if((B>7e3||G>24576)&&(ye>
423||!l)){c=yO(e,u,0,$,L,M,F,G,Z,z-Z,c),G=B=F=0,Z=z;for(var oe=0;oe<286;++oe)L[oe]=0;for(var oe=0;oe<
30;++oe)M[oe]=0}var Ie=2,de=0,sn=y,be=ee-ke&32767;if(ye>2&&Y==I(z-be))for(var lt=g.min(p,ye)-1,Pt=g.
min(32767,z),Nt=g.min(258,ye);be<=Pt&&--sn&&ee!=ke;){if(e[z+Ie]==e[z+Ie-be]){for(var ct=0;ct<Nt&&e[z+
ct]==e[z+ct-be];++ct);if(ct>Ie){if(Ie=ct,de=be,ct>lt)break;for(var wr=g.min(be,ct-2),va=0,oe=0;oe<wr;
++oe){
var ka=z-be+oe&32767,td=E[ka],nd=ka-td&32767;nd>va&&(va=nd,ke=ka)}}}ee=ke,ke=E[ee],be+=ee-ke&32767}
if(de){
$[G++]=268435456|Ry[Ie]<<18|gO[de];var Ru=Ry[Ie]&31,Du=gO[de]&31;F+=fp[Ru]+gp[Du],++L[257+Ru],++M[Du],
K=z+Ie,++B}else $[G++]=e[z],++L[e[z]]}}for(z=g.max(z,K);z<a;++z)$[G++]=e[z],++L[e[z]];c=yO(e,u,l,$,L,
M,F,G,Z,z-Z,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=E,i.i=z,i.w=K)}else{for(var z=i.w||0;z<a+l;z+=
65535){var xa=z+65535;xa>=a&&(u[c/8|0]=l,xa=a),c=SO(u,c+1,e.subarray(z,xa))}i.i=a}return Gl(s,0,r+Iy(
c)+o)},f8=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),g8=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=f8[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},h8=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new pt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return p8(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},CO=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Fr=function(e,t){return e[t]|e[t+1]<<8},Yn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Ey=function(e,t){return Yn(e,t)+Yn(e,t+4)*4294967296},Gt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};RO=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=CO(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new pt(0),s],RO(i,a,n,r))}},bO=typeof TextEncoder!=
"undefined"&&new TextEncoder,Oy=typeof TextDecoder!="undefined"&&new TextDecoder,b8=0;try{Oy.decode(
EO,{stream:!0}),b8=1}catch{}w8=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Gl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};v8=function(e,t){return t+
30+Fr(e,t+26)+Fr(e,t+28)},k8=function(e,t,n){var r=Fr(e,t+28),o=Fr(e,t+30),i=$y(e.subarray(t+46,t+46+
r),!(Fr(e,t+8)&2048)),a=t+46+r,s=x8(e,a,o,n,Yn(e,t+20),Yn(e,t+24),Yn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Fr(e,t+10),u,l,i,a+o+Fr(e,t+32),c]},x8=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Fr(e,t+2))if(Fr(e,t)==1)return[s?Ey(e,t+4+8*u):o,u?
Ey(e,t+4):i,l?Ey(e,t+4+8*(u+s)):a,1];r<2&&nn(13)}return[o,i,a,0]},Py=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&nn(9),t+=r+4}return t},wO=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Py(l);Gt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),y=p.getFullYear()-1980;if((y<0||y>119)&&nn(10),Gt(e,t,y<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Gt(e,t,n.crc),
Gt(e,t+4,i<0?-i-2:i),Gt(e,t+8,n.size)),Gt(e,t+12,u),Gt(e,t+14,d),t+=16,a!=null&&(Gt(e,t,c),Gt(e,t+6,
n.attrs),Gt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var b in l){var E=l[b],O=E.length;Gt(e,t,+b),Gt(e,
t+2,O),e.set(E,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},T8=function(e,t,n,r,o){Gt(e,t,101010256),
Gt(
e,t+8,n),Gt(e,t+10,n),Gt(e,t+12,r),Gt(e,t+16,o)}});var ta={};Wf(ta,{inflateSync:()=>_y,strFromU8:()=>$y,
strToU8:()=>pp,unzipSync:()=>AO,zipSync:()=>DO});
var na=od(()=>{"use strict";m();OO()});var oa=Ae(qt=>{"use strict";m();function F8(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ra(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function $s(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ra(e,t){return f.prototype.hasOwnProperty.call(e,t)}function M8(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ra(t,n)&&(e[n]=t[n]);return e}
var LO=$s({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function L8(e){
return ra(LO,e.toLowerCase())}var jO=$s({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function j8(e){return ra(jO,e.toLowerCase())}
var Jl=$s(
{script:!1,style:!1,textarea:!0,title:!0});function z8(e){var t=e.toLowerCase();return ra(Jl,t)&&!Jl[
t]}
function B8(e){var t=e.toLowerCase();return ra(Jl,t)&&Jl[t]}function zO(e){return e===Vl.HTML}
function U8(e){
return zO(e)||e===Vl.XML_XHTML_APPLICATION}var Vl=$s({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
W8=f.keys(Vl).map(function(e){return Vl[e]});function K8(e){return W8.indexOf(e)>-1}var G8=$s({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});qt.assign=M8;qt.find=F8;
qt.freeze=$s;qt.HTML_BOOLEAN_ATTRIBUTES=
LO;qt.HTML_RAW_TEXT_ELEMENTS=Jl;qt.HTML_VOID_ELEMENTS=jO;qt.hasDefaultHTMLNamespace=U8;qt.hasOwn=ra;
qt.isHTMLBooleanAttribute=L8;qt.isHTMLRawTextElement=z8;qt.isHTMLEscapableRawTextElement=B8;qt.isHTMLMimeType=
zO;qt.isHTMLVoidElement=j8;qt.isValidMimeType=K8;qt.MIME_TYPE=Vl;qt.NAMESPACE=G8});var tc=Ae(ec=>{
"use strict";m();var q8=oa();function UO(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Yl=q8.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),WO=f.keys(Yl);
function KO(e){return typeof e=="number"&&e>=1&&e<=25}
function Z8(e){return typeof e=="string"&&e.substring(e.length-Yl.Error.length)===Yl.Error}function Ql(
e,t){
KO(e)?(this.name=WO[e],this.message=t||""):(this.message=e,this.name=Z8(t)?t:Yl.Error),S.captureStackTrace&&
S.captureStackTrace(this,Ql)}UO(Ql,!0);f.defineProperties(Ql.prototype,{code:{enumerable:!0,get:
function(){
var e=WO.indexOf(this.name);return KO(e)?e:0}}});var GO={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Ly=f.entries(GO);for(Xl=0;Xl<Ly.length;Xl++)BO=Ly[Xl][0],Ql[BO]=Ly[Xl][1];var BO,Xl;function jy(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,jy)}UO(jy);
ec.DOMException=Ql;ec.DOMExceptionName=Yl;ec.ExceptionCode=GO;ec.ParseError=jy});var qy=Ae(ve=>{
"use strict";m();function XO(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Ls=XO();function ai(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Fs(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Ls?
"u":"")}function De(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Ls?"u":"")}
function he(e){if(arguments.length===0)
throw new S("no parameters provided");return De.apply(he,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var H8="\uFFFD",si=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Ls&&(si=De("[",ai(si),
"\\u{10000}-\\u{10FFFF}","]"));var J8=new RegExp("[^"+ai(si)+"]",Ls?"u":""),kp=/[\x20\x09\x0D\x0A]/,
V8=ai(kp),Je=De(kp,"+"),ut=De(kp,"*"),nc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Ls&&(nc=De("[",ai(nc),"\\u{10000}-\\u{10FFFF}","]"));var X8=ai(nc),Uy=De("[",X8,ai(/[-.0-9\xB7]/),ai(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Ln=De(nc,Uy,"*"),Y8=De("^",Ln,"$"),qO=De(Uy,"+"),Q8=De("&",Ln,
";"),e4=he(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),rc=he(Q8,"|",e4),oc=De("%",Ln,";"),Wy=he(De('"',he(/[^%&"]/,
"|",oc,"|",rc),"*",'"'),"|",De("'",he(/[^%&']/,"|",oc,"|",rc),"*","'")),t4=he('"',he(/[^<&"]/,"|",rc),
"*",'"',"|","'",he(/[^<&']/,"|",rc),"*","'"),n4=Fs(nc,":"),r4=Fs(Uy,":"),zy=De(n4,r4,"*"),o4=De("^",
zy,"$"),ic=De(zy,he(":",zy),"?"),i4=De("^",ic,"$"),a4=De("(",ic,")"),Ms=he(/"[^"]*"|'[^']*'/),s4=De(
/^<\?/,"(",Ln,")",he(Je,"(?!",kp,")(",si,"*?)"),"?",/\?>/),ZO=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
ac=he('"',ZO,'*"',"|","'",Fs(ZO,"'"),"*'"),YO="<!--",QO="-->",u4=De(YO,he(Fs(si,"-"),"|",De("-",Fs(
si,
"-"))),"*",QO),HO="#PCDATA",l4=he(De(/\(/,ut,HO,he(ut,/\|/,ut,ic),"*",ut,/\)\*/),"|",De(/\(/,ut,HO,
ut,
/\)/)),c4=/[?*+]?/,d4=De(/\([^>]+\)/,c4),m4=he("EMPTY","|","ANY","|",l4,"|",d4),p4="<!ELEMENT",f4=De(
p4,Je,he(ic,"|",oc),Je,he(m4,"|",oc),ut,">"),g4=De("NOTATION",Je,/\(/,ut,Ln,he(ut,/\|/,ut,Ln),"*",ut,
/\)/),h4=De(/\(/,ut,qO,he(ut,/\|/,ut,qO),"*",ut,/\)/),y4=he(g4,"|",h4),b4=he(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",y4),w4=he(/#REQUIRED|#IMPLIED/,"|",he(he("#FIXED",Je),"?",t4)),v4=he(Je,Ln,Je,b4,Je,w4),k4="<!ATTLIST",
x4=De(k4,Je,Ln,v4,"*",ut,">"),By="about:legacy-compat",T4=he('"'+By+'"',"|","'"+By+"'"),Ky="SYSTEM",
xp="PUBLIC",Tp=he(he(Ky,Je,Ms),"|",he(xp,Je,ac,Je,Ms)),S4=De("^",he(he(Ky,Je,"(?<SystemLiteralOnly>",
Ms,")"),"|",he(xp,Je,"(?<PubidLiteral>",ac,")",Je,"(?<SystemLiteral>",Ms,")"))),E4=De("^",ac,
"$"),C4=De("^",Ms,"$"),R4=he(Je,"NDATA",Je,Ln),D4=he(Wy,"|",he(Tp,R4,"?")),e1="<!ENTITY",A4=De(e1,Je,
Ln,Je,D4,ut,">"),O4=he(Wy,"|",Tp),P4=De(e1,Je,"%",Je,Ln,Je,O4,ut,">"),N4=he(A4,"|",P4),I4=De(xp,Je,
ac),
_4=De("<!NOTATION",Je,Ln,Je,he(Tp,"|",I4),ut,">"),Gy=De(ut,"=",ut),JO=/1[.]\d+/,$4=De(Je,"version",
Gy,
he("'",JO,"'","|",'"',JO,'"')),VO=/[A-Za-z][-A-Za-z0-9._]*/,F4=he(Je,"encoding",Gy,he('"',VO,'"',"|",
"'",VO,"'")),M4=he(Je,"standalone",Gy,he("'",he("yes","|","no"),"'","|",'"',he("yes","|","no"),'"')),
L4=De(/^<\?xml/,$4,F4,"?",M4,"?",ut,/\?>/),j4="<!DOCTYPE",z4="<![CDATA[",B4="]]>",U4=/<!\[CDATA\[/,
W4=/\]\]>/,
K4=De(si,"*?",W4),G4=De(U4,K4);ve.chars=ai;ve.chars_without=Fs;ve.detectUnicodeSupport=XO;ve.reg=De;
ve.regg=he;ve.ABOUT_LEGACY_COMPAT=By;ve.ABOUT_LEGACY_COMPAT_SystemLiteral=T4;ve.AttlistDecl=x4;ve.CDATA_START=
z4;ve.CDATA_END=B4;ve.CDSect=G4;ve.Char=si;ve.Comment=u4;ve.COMMENT_START=YO;ve.COMMENT_END=QO;ve.DOCTYPE_DECL_START=
j4;ve.elementdecl=f4;ve.EntityDecl=N4;ve.EntityValue=Wy;ve.ExternalID=Tp;ve.ExternalID_match=S4;ve.Name=
Ln;ve.Name_exact=Y8;ve.NCName_exact=o4;ve.NotationDecl=_4;ve.Reference=rc;ve.PEReference=oc;ve.PI=s4;
ve.PUBLIC=xp;ve.PubidLiteral=ac;ve.PubidLiteral_match=E4;ve.QName=ic;ve.QName_exact=i4;ve.QName_group=
a4;ve.S=Je;ve.SChar_s=V8;ve.S_OPT=ut;ve.SYSTEM=Ky;ve.SystemLiteral=Ms;ve.SystemLiteral_match=C4;ve.InvalidChar=
J8;ve.UNICODE_REPLACEMENT_CHARACTER=H8;ve.UNICODE_SUPPORT=Ls;ve.XMLDecl=L4});var nb=Ae(ht=>{
"use strict";m();var er=oa(),jr=er.find,q4=er.hasDefaultHTMLNamespace,zs=er.hasOwn,Z4=er.
isHTMLMimeType,H4=er.isHTMLRawTextElement,J4=er.isHTMLVoidElement,sc=er.MIME_TYPE,zr=er.NAMESPACE,wn=x(
),
s1=tc(),te=s1.DOMException,rn=s1.DOMExceptionName,gt=qy();function Dn(e){if(e!==wn)throw new TypeError(
"Illegal constructor")}function V4(e){return e!==""}function X4(e){return e?e.split(/[\t\n\f\r ]+/).
filter(V4):[]}function Y4(e,t){return zs(e,t)||(e[t]=!0),e}function t1(e){if(!e)return[];var t=X4(e);
return f.keys(t.reduce(Y4,{}))}function Q4(e){return function(t){return e&&e.indexOf(t)!==-1}}
function u1(e){
if(!gt.QName_exact.test(e))throw new te(te.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Hy(e,t){u1(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new te(te.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==er.NAMESPACE.XML)throw new te(te.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==er.NAMESPACE.XMLNS)throw new te(
te.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===er.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new te(te.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Ws(e,t){for(var n in e)
zs(e,n)&&(t[n]=e[n])}function An(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Ws(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var On={},Qn=On.ELEMENT_NODE=1,Bs=On.ATTRIBUTE_NODE=2,uc=On.TEXT_NODE=
3,l1=On.CDATA_SECTION_NODE=4,c1=On.ENTITY_REFERENCE_NODE=5,e9=On.ENTITY_NODE=6,Jy=On.PROCESSING_INSTRUCTION_NODE=
7,Vy=On.COMMENT_NODE=8,js=On.DOCUMENT_NODE=9,d1=On.DOCUMENT_TYPE_NODE=10,ui=On.DOCUMENT_FRAGMENT_NODE=
11,t9=On.NOTATION_NODE=12,ft=er.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function m1(e,t){if(t.length<e.length)return m1(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function n1(e){return e.guid||(e.guid=g.random()),e.guid}function Rt(){}Rt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)tb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Rt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Lr(e,t){
this.
_node=e,this._refresh=t,Rp(this)}function Rp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(T1(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)zs(e,r)&&delete e[r];Ws(n,e),e._inc=t}}Lr.prototype.item=function(e){return Rp(
this),
this[e]||null};An(Lr,Rt);function Us(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function p1(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Xy(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function n9(e,t,n){var r=Xy(e,t,!1),o=r&&
r[n];return o||null}function r9(e,t){Xy(e,t.namespaceURI,!0)[t.localName]=t}function o9(e,t){var n=Xy(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function i9(e,t,n,r){if(r?t[p1(t,r)]=n:(t[t.length]=n,
t.length++),r9(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&h1(o,e,r),a9(o,e,n))}}function r1(
e,t,n){
var r=p1(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,o9(t,n),e){var i=e.ownerDocument;
i&&h1(i,e,n),n.ownerElement=null}}}Us.prototype={length:0,item:Rt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new te(te.INUSE_ATTRIBUTE_ERR);var n=n9(this,e.namespaceURI,
e.localName);return n===e?e:(i9(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new te(te.NOT_FOUND_ERR,
e);return r1(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new te(te.NOT_FOUND_ERR,e?e+" : "+t:t);return r1(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Us.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function f1(){}f1.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=sc.XML_APPLICATION;e===zr.HTML?
r=sc.XML_XHTML_APPLICATION:e===zr.SVG&&(r=sc.XML_SVG_IMAGE);var o=new vo(wn,{contentType:r});if(o.implementation=
this,o.childNodes=new Rt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){u1(e);var o=new Op(wn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Rt,o},createHTMLDocument:
function(e){
var t=new vo(wn,{contentType:sc.HTML});if(t.implementation=this,t.childNodes=new Rt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Be(e){Dn(e)}Be.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Cp(this,e,t)},replaceChild:
function(e,t){
Cp(this,e,t,w1),t&&this.removeChild(t)},removeChild:function(e){return y1(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return x1(this.ownerDocument||this,this,e)},normalize:function(){Zt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===uc&&t.nodeType===uc){for(var r=[],o=n;o!==
null&&o.nodeType===uc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Yy(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(zs(n,r)&&n[r]===e)return r}t=t.nodeType==Bs?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&zs(n,
e))return n[e];t=t.nodeType==Bs?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ia&&(r=t,t=r.ownerElement),n instanceof ia&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
ft.DOCUMENT_POSITION_PRECEDING;if(a===o)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+ft.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return ft.DOCUMENT_POSITION_DISCONNECTED+ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(n1(n.ownerDocument)>n1(t.ownerDocument)?ft.DOCUMENT_POSITION_FOLLOWING:ft.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return ft.
DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return ft.DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=m1(s,l);for(var p in d.childNodes){var y=d.childNodes[p];
if(y===n)return ft.DOCUMENT_POSITION_FOLLOWING;if(y===t)return ft.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return ft.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return ft.DOCUMENT_POSITION_PRECEDING}
return 0}};function g1(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Ws(On,Be);Ws(On,Be.prototype);Ws(ft,Be);Ws(ft,Be.prototype);function Ep(e,t){
Zt(e,null,{enter:function(n){return t(n)?Zt.STOP:!0}})}function Zt(e,t,n){for(var r=[{node:e,context:
t,
phase:Zt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Zt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Zt.STOP)return Zt.STOP;if(r.push({node:o.node,context:i,phase:Zt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Zt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Zt.STOP=x("walkDOM.STOP");Zt.ENTER=0;Zt.EXIT=1;function vo(e,t){Dn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||sc.XML_APPLICATION,this.type=Z4(this.contentType)?
"html":"xml"}function a9(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===zr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function h1(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===zr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Yy(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function y1(e,t){if(e!==t.parentNode)throw new te(te.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Yy(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function s9(e){return e&&(e.nodeType===Be.DOCUMENT_NODE||e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Be.ELEMENT_NODE)}function u9(e){return e&&(e.nodeType===Be.CDATA_SECTION_NODE||e.nodeType===Be.COMMENT_NODE||
e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===Be.DOCUMENT_TYPE_NODE||e.nodeType===Be.ELEMENT_NODE||
e.nodeType===Be.PROCESSING_INSTRUCTION_NODE||e.nodeType===Be.TEXT_NODE)}function li(e){return e&&e.nodeType===
Be.DOCUMENT_TYPE_NODE}function wo(e){return e&&e.nodeType===Be.ELEMENT_NODE}function b1(e){return e&&
e.nodeType===Be.TEXT_NODE}function o1(e,t){var n=e.childNodes||[];if(jr(n,wo)||li(t))return!1;var r=jr(
n,li);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function i1(e,t){var n=e.childNodes||[];function r(i){
return wo(i)&&i!==t}if(jr(n,r))return!1;var o=jr(n,li);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function l9(e,t,n){
if(!s9(e))throw new te(te.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new te(te.NOT_FOUND_ERR,"child not in parent");if(!u9(t)||li(t)&&e.nodeType!==Be.DOCUMENT_NODE)
throw new te(te.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function c9(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(wo);if(i.length>1||jr(o,b1))throw new te(te.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!o1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(wo(t)&&!o1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(li(t)){if(jr(r,li))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=jr(r,wo);if(n&&r.indexOf(a)<r.indexOf(n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function w1(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){var i=o.filter(wo);if(i.length>1||jr(o,b1))
throw new te(te.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!i1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(wo(t)&&!i1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(li(t)){if(jr(r,function(u){return li(u)&&
u!==n}))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=jr(r,wo);if(n&&r.indexOf(a)<r.indexOf(n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Cp(e,t,n,r){l9(e,t,n),e.nodeType===Be.DOCUMENT_NODE&&
(r||c9)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===ui){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Yy(e.ownerDocument||e,e,t),t.nodeType==ui&&(t.firstChild=t.lastChild=null),
t}vo.prototype={implementation:null,nodeName:"#document",nodeType:js,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===ui){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Cp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Qn&&(this.documentElement=e),e},removeChild:function(e){var t=y1(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Cp(this,e,t,w1),e.ownerDocument=
this,t&&this.removeChild(t),wo(e)&&(this.documentElement=e)},importNode:function(e,t){return d9(this,
e,t)},getElementById:function(e){var t=null;return Ep(this.documentElement,function(n){if(n.nodeType==
Qn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new ko(wn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),q4(this.contentType)&&(t.namespaceURI=zr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Rt;var n=t.attributes=new Us;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ks(wn);return e.ownerDocument=this,e.childNodes=new Rt,e}
,
createTextNode:function(e){var t=new lc(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createComment:function(e){var t=new Dp(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new te(te.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Ap(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Np(wn);return n.ownerDocument=this,n.childNodes=
new Rt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!gt.QName_exact.
test(e))throw new te(te.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ia(wn);
return t.ownerDocument=this,t.childNodes=new Rt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!gt.Name_exact.test(e))throw new te(te.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new te("document is an html document",rn.NotSupportedError);
var t=new Pp(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Hy(e,t),r=new ko(wn),o=r.attributes=new Us;return r.childNodes=new Rt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Hy(e,t),r=new ia(wn);return r.ownerDocument=this,r.childNodes=new Rt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};An(vo,Be);function ko(e){Dn(e),this._nsMap=
f.create(null)}ko.prototype={nodeType:Qn,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===zr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Hy(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=t1(e);return new Lr(this,function(n){var r=[];return t.length>0&&Ep(n,function(o){if(o!==n&&o.
nodeType===Qn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=t1(i);a=t.every(Q4(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===js?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Lr(this,function(r){var o=[];return Ep(r,function(i){if(!(
i===
r||i.nodeType!==Qn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===zr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Lr(this,function(n){var r=[
];
return Ep(n,function(o){o!==n&&o.nodeType===Qn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};vo.prototype.getElementsByClassName=ko.prototype.getElementsByClassName;vo.prototype.
getElementsByTagName=ko.prototype.getElementsByTagName;vo.prototype.getElementsByTagNameNS=ko.prototype.
getElementsByTagNameNS;An(ko,Be);function ia(e){Dn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ia.prototype.nodeType=Bs;An(ia,Be);function ci(e){Dn(e)}ci.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};An(ci,Be);function lc(e){Dn(e)}lc.prototype={
nodeName:"#text",nodeType:uc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};An(lc,ci);function Dp(e){Dn(e)}Dp.prototype={
nodeName:"#comment",nodeType:Vy};An(Dp,ci);function Ap(e){Dn(e)}Ap.prototype={nodeName:
"#cdata-section",nodeType:l1};
An(Ap,lc);function Op(e){Dn(e)}Op.prototype.nodeType=d1;An(Op,Be);function Qy(e){Dn(e)}Qy.prototype.
nodeType=t9;An(Qy,Be);function eb(e){Dn(e)}eb.prototype.nodeType=e9;An(eb,Be);function Pp(e){Dn(e)}
Pp.
prototype.nodeType=c1;An(Pp,Be);function Ks(e){Dn(e)}Ks.prototype.nodeName="#document-fragment";Ks.prototype.
nodeType=ui;An(Ks,Be);function Np(e){Dn(e)}Np.prototype.nodeType=Jy;An(Np,ci);function v1(){}v1.prototype.
serializeToString=function(e,t){return k1.call(e,t)};Be.prototype.toString=k1;function k1(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===js&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return tb(this,n,a,t),n.join("")}function a1(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===zr.XML||o===zr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Sp(e,t,n,r){if(r&&!gt.QName_exact.test(t))throw new te(
'The attribute name "'+t+'" is not a valid XML QName',rn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
g1),'"')}function tb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===js?e:e.ownerDocument,u=s.type==="html";Zt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Qn:
var p=l.attributes,y=p.length,b=l.tagName,E=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(E=I.prefix+":"+b);break}}}
if(i&&!gt.QName_exact.test(E))throw new te('The element name "'+E+'" is not a valid XML QName',rn.InvalidStateError);
t.push("<",E);for(var $=d.slice(),L=0;L<y;L++){var M=p.item(L);M.prefix=="xmlns"?$.push({prefix:M.localName,
namespace:M.value}):M.nodeName=="xmlns"&&$.push({prefix:"",namespace:M.value})}for(var L=0;L<y;L++){
var M=p.item(L);if(a1(M,u,$)){var B=M.prefix||"",F=M.namespaceURI;Sp(t,B?"xmlns:"+B:"xmlns",F,i),$.push(
{prefix:B,namespace:F})}var z=o?o(M):M;z&&(typeof z=="string"?t.push(z):Sp(t,z.name,z.value,i))}if(b===
E&&a1(l,u,$)){var G=l.prefix||"",F=l.namespaceURI;Sp(t,G?"xmlns:"+G:"xmlns",F,i),$.push({prefix:G,
namespace:F})}
var K=!l.firstChild;if(K&&(u||l.namespaceURI===zr.HTML)&&(K=J4(b)),K)return t.push("/>"),null;if(t.push(
">"),u&&H4(b)){for(var Z=l.firstChild;Z;)Z.data?t.push(Z.data):tb(Z,t,$.slice(),r),Z=Z.nextSibling;
return t.
push("</",E,">"),null}return{ns:$,tag:E};case js:case ui:if(i&&l.nodeType===js&&l.documentElement==null)
throw new te("The Document has no documentElement",rn.InvalidStateError);return{ns:d};case Bs:return Sp(
t,l.name,l.value,i),null;case uc:if(i&&gt.InvalidChar.test(l.data))throw new te(
"The Text node data contains characters outside the XML Char production",rn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,g1)),null;case l1:if(i&&l.data.indexOf("]]>")!==-1)throw new te(
'The CDATASection data contains "]]>"',rn.InvalidStateError);return a?t.push(gt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),gt.CDATA_END):t.push(gt.CDATA_START,l.data,gt.CDATA_END),null;case Vy:if(i){
if(gt.InvalidChar.
test(l.data))throw new te(
"The comment node data contains characters outside the XML Char production",
rn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new te(
'The comment node data contains "--" or ends with "-"',rn.InvalidStateError)}return t.push(gt.COMMENT_START,
l.data,gt.COMMENT_END),null;case d1:var Y=l.publicId,ee=l.systemId;if(i){if(!gt.Name_exact.test(l.name))
throw new te('The doctype name "'+l.name+'" is not a valid XML Name',rn.InvalidStateError);if(Y&&!gt.
PubidLiteral_match.test(Y))throw new te("DocumentType publicId is not a valid PubidLiteral",rn.InvalidStateError);
if(ee&&ee!=="."&&!gt.SystemLiteral_match.test(ee))throw new te(
"DocumentType systemId is not a valid SystemLiteral",rn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new te(
'DocumentType internalSubset contains "]>"',rn.InvalidStateError)}return t.push(gt.DOCTYPE_DECL_START,
" ",l.name),Y?(t.push(" ",gt.PUBLIC," ",Y),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",gt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Jy:if(i){if(
!gt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new te(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',rn.InvalidStateError);
if(gt.InvalidChar.
test(l.data))throw new te(
"The ProcessingInstruction data contains characters outside the XML Char production",rn.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new te('The ProcessingInstruction data contains "?>"',rn.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case c1:
if(i&&!gt.Name_exact.test(l.nodeName))throw new te('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
rn.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function d9(e,t,n){
var r;
return Zt(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===Bs||n;return s?a:null}}),r}function x1(e,t,n){var r;
return Zt(
t,null,{enter:function(o,i){var a=new o.constructor(wn);for(var s in o)if(zs(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new Rt),a.ownerDocument=e;var l=n;switch(a.nodeType){
case Qn:
var c=o.attributes,d=a.attributes=new Us,p=c.length;d._ownerElement=a;for(var y=0;y<p;y++)a.setAttributeNode(
x1(e,c.item(y),!0));break;case Bs:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function T1(
e,t,n){
e[t]=n}function Zy(e){for(var t=[],n=e.firstChild;n;)n.nodeType===Qn&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Lr.prototype,"length",{get:function(){return Rp(this),this.$$length}
}),
f.defineProperty(Be.prototype,"textContent",{get:function(){if(this.nodeType===Qn||this.nodeType===ui){
var e=[];return Zt(this,null,{enter:function(t){if(t.nodeType===Qn||t.nodeType===ui)return!0;if(t.nodeType===
Jy||t.nodeType===Vy)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case Qn:case ui:for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(ci.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(ci.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(ko.prototype,"children",{get:function(){return new Lr(this,Zy)}}),f.defineProperty(
vo.prototype,"children",{get:function(){return new Lr(this,Zy)}}),f.defineProperty(Ks.prototype,
"children",{get:function(){return new Lr(this,Zy)}}),T1=function(e,t,n){e["$$"+t]=n})}catch{}ht._updateLiveList=
Rp;ht.Attr=ia;ht.CDATASection=Ap;ht.CharacterData=ci;ht.Comment=Dp;ht.Document=vo;ht.DocumentFragment=
Ks;ht.DocumentType=Op;ht.DOMImplementation=f1;ht.Element=ko;ht.Entity=eb;ht.EntityReference=Pp;ht.LiveNodeList=
Lr;ht.NamedNodeMap=Us;ht.Node=Be;ht.NodeList=Rt;ht.Notation=Qy;ht.Text=lc;ht.ProcessingInstruction=Np;
ht.walkDOM=Zt;ht.XMLSerializer=v1});var E1=Ae(cc=>{"use strict";m();var S1=oa().freeze;cc.XML_ENTITIES=S1(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});cc.HTML_ENTITIES=S1({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});cc.entityMap=cc.HTML_ENTITIES});var _1=Ae(_p=>{"use strict";m();var Js=oa(),Se=qy(),
A1=tc(),m9=Js.isHTMLEscapableRawTextElement,p9=Js.
isHTMLMimeType,f9=Js.isHTMLRawTextElement,pc=Js.hasOwn,C1=Js.NAMESPACE,g9=A1.ParseError,h9=A1.DOMException,
Gs=0,di=1,qs=2,dc=3,Zs=4,Hs=5,mc=6,Ip=7;function O1(){}O1.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),v9(t,t=f.create(null)),y9(e,t,n,r,this.errorHandler),r.endDocument()}};
var rb=/&#?\w+;?/g;function y9(e,t,n,r,o){var i=p9(r.mimeType);e.indexOf(Se.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(be){if(be>
65535){be-=65536;var lt=55296+(be>>10),Pt=56320+(be&1023);return T.fromCharCode(lt,Pt)}else return T.
fromCharCode(be)}function s(be){var lt=be[be.length-1]===";"?be:be+";";if(!i&&lt!==be)return o.error(
"EntityRef: expecting ;"),be;var Pt=Se.Reference.exec(lt);if(!Pt||Pt[0].length!==lt.length)return o.
error("entity not matching Reference production: "+be),be;var Nt=lt.slice(1,-1);return pc(n,Nt)?n[Nt]:
Nt.charAt(0)==="#"?a(parseInt(Nt.substring(1).replace("x","0x"))):(o.error("entity not found:"+be),
be)}
function u(be){if(be>O){var lt=e.substring(O,be).replace(rb,s);p&&y(O),r.characters(lt,0,be-O),O=be}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function y(be,lt){for(;be>=c&&(lt=d.exec(e));)l=c,c=lt.index+
lt[0].length,p.lineNumber++;p.columnNumber=be-l+1}for(var b=[{currentNSMap:t}],E=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&E.length>0)return o.fatalError("unclosed xml tag(s): "+E.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var $=e.substring(O,P);!i&&E.length===0&&($=$.replace(new RegExp(Se.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ye=e.indexOf(
">",P+2),L=e.substring(P+2,ye>0?ye:void 0);if(!L)return o.fatalError("end tag name missing");var M=Se.
reg("^",Se.QName_group,Se.S_OPT,"$"),B=ye>0&&M.exec(L);if(!B){var F=ye>0&&Se.reg("^",Se.QName_group).
exec(L);if(i&&F)o.warning('end tag name contains invalid trailing characters: "'+L+'"'),B=F;else if(
F&&
new RegExp(M.source,M.flags+"m").test(L))o.error(
'end tag name is followed by a line break and trailing content: "'+L+'"'),B=F;else return o.fatalError(
'end tag name contains invalid characters: "'+L+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=E[E.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==B[1]){var G=B[1].toLowerCase();if(!i||z.toLowerCase()!==G)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+L+'"')}var K=b.pop();E.pop();var Z=K.localNSMap;
if(r.endElement(K.uri,K.localName,z),Z)for(var Y in Z)pc(Z,Y)&&r.endPrefixMapping(Y);ye++;break;case"?":
p&&y(P),ye=x9(e,P,r,o);break;case"!":p&&y(P),ye=N1(e,P,r,o,i);break;default:p&&y(P);var ee=new I1,
ke=b[b.length-1].currentNSMap,ye=b9(e,P,ee,ke,s,o,i),oe=ee.length;if(ee.closed||(i&&Js.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:E.push(ee.tagName)),p&&oe){for(var Ie=R1(p,{}),de=0;de<oe;de++){var sn=ee[
de];
y(sn.offset),sn.locator=R1(p,{})}r.locator=Ie,D1(ee,r,ke)&&b.push(ee),r.locator=p}else D1(ee,r,ke)&&
b.push(ee);i&&!ee.closed?ye=w9(e,ye,ee.tagName,s,r):ye++}}catch(be){if(be instanceof g9)throw be;if(
be instanceof
h9)return o.fatalError("Error constructing the DOM: "+be.name+": "+be.message,be);o.error(
"element parse error: "+be),ye=-1}ye>O?O=ye:u(g.max(P,O)+1)}}function R1(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function b9(e,t,n,r,o,i,a){function s(y,b,E){if(pc(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,b.replace(/[\t\n\r]/g," ").replace(rb,
o),
E)}for(var u,l,c=++t,d=Gs;;){var p=e.charAt(c);if(d===Gs&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===di)u=e.slice(t,c),d=dc;else if(d===qs)d=dc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===dc||d===di)if(d===di&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Hs;else throw new S("attribute value no end '"+p+"' match");else if(d==Zs)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Hs;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case Gs:n.setTagName(e.slice(t,c));case Hs:
case mc:case Ip:
d=Ip,n.closed=!0;case Zs:case di:break;case qs:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Gs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Gs:n.setTagName(e.slice(t,c));case Hs:case mc:case Ip:break;case Zs:
case di:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case qs:d===qs&&(l=u),d==Zs?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case dc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Gs:n.setTagName(e.slice(t,c)),d=mc;break;case di:u=e.slice(
t,c),d=qs;break;case Zs:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Hs:
d=mc;break}else switch(d){case qs:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=di;break;case Hs:i.warning('attribute space is required"'+u+'"!!');case mc:d=di,t=c;
break;case dc:
d=Zs,t=c;break;case Ip:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function D1(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=C1.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=C1.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)pc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function w9(e,t,n,r,o){
var i=m9(n);if(i||f9(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
rb,
r)),o.characters(l,0,l.length),u}return t+1}function v9(e,t){for(var n in e)pc(e,n)&&(t[n]=e[n])}
function P1(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Se.reg("^",c),p=d.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function k9(e,t){function n(s,u){var l=Se.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function N1(e,t,n,r,o){var i=P1(e,t);
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
o||(i.skipBlanks(),u.internalSubset=k9(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function x9(e,t,n,r){var o=e.substring(t).match(
Se.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Se.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function I1(){this.attributeNames=
f.create(null)}I1.prototype={setTagName:function(e){if(!Se.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Se.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};_p.XMLReader=O1;_p.parseUtils=P1;_p.parseDoctypeCommentOrCData=N1});var B1=Ae(
Xs=>{"use strict";m();var aa=oa(),T9=nb(),S9=tc(),$1=E1(),E9=_1(),C9=T9.DOMImplementation,
R9=aa.hasDefaultHTMLNamespace,D9=aa.isHTMLMimeType,A9=aa.isValidMimeType,L1=aa.MIME_TYPE,ob=aa.NAMESPACE,
F1=S9.ParseError,O9=E9.XMLReader;function j1(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function z1(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||aa.assign,this.
domHandler=e.domHandler||Fp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||j1,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}z1.prototype.parseFromString=function(e,t){if(!A9(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=$1.XML_ENTITIES,o=n[""]||null;R9(t)?(r=$1.HTML_ENTITIES,o=ob.HTML):t===L1.XML_SVG_IMAGE&&
(o=ob.SVG),n[""]=o,n.xml=n.xml||ob.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new O9;s.errorHandler=
i,s.domBuilder=i;var u=!aa.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Fp(e){var t=e||{};this.mimeType=t.mimeType||L1.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Vs(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Fp.prototype={startDocument:function(){var e=new C9;this.doc=D9(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;$p(this,i),this.currentElement=i,this.locator&&Vs(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Vs(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Vs(this.locator,n),$p(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=M1.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Vs(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=M1.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Vs(this.locator,r),$p(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Vs(this.locator,i),$p(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new F1("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,P9(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new F1(e,this.locator,t)}};function P9(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function M1(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Fp.prototype[e]=function(){return null}});function $p(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function N9(e){if(e==="error")
throw"onErrorStopParsing"}function I9(){throw"onWarningStopParsing"}Xs.__DOMHandler=Fp;Xs.DOMParser=
z1;Xs.normalizeLineEndings=j1;Xs.onErrorStopParsing=N9;Xs.onWarningStopParsing=I9});var U1=Ae(Ue=>{
"use strict";m();var Ys=oa();Ue.assign=Ys.assign;Ue.hasDefaultHTMLNamespace=Ys.hasDefaultHTMLNamespace;
Ue.isHTMLMimeType=Ys.isHTMLMimeType;Ue.isValidMimeType=Ys.isValidMimeType;Ue.MIME_TYPE=Ys.MIME_TYPE;
Ue.NAMESPACE=Ys.NAMESPACE;var Mp=tc();Ue.DOMException=Mp.DOMException;Ue.DOMExceptionName=Mp.DOMExceptionName;
Ue.ExceptionCode=Mp.ExceptionCode;Ue.ParseError=Mp.ParseError;var Dt=nb();Ue.Attr=Dt.Attr;Ue.CDATASection=
Dt.CDATASection;Ue.CharacterData=Dt.CharacterData;Ue.Comment=Dt.Comment;Ue.Document=Dt.Document;Ue.DocumentFragment=
Dt.DocumentFragment;Ue.DocumentType=Dt.DocumentType;Ue.DOMImplementation=Dt.DOMImplementation;Ue.Element=
Dt.Element;Ue.Entity=Dt.Entity;Ue.EntityReference=Dt.EntityReference;Ue.LiveNodeList=Dt.LiveNodeList;
Ue.NamedNodeMap=Dt.NamedNodeMap;Ue.Node=Dt.Node;Ue.NodeList=Dt.NodeList;Ue.Notation=Dt.Notation;Ue.ProcessingInstruction=
Dt.ProcessingInstruction;Ue.Text=Dt.Text;Ue.XMLSerializer=Dt.XMLSerializer;var Lp=B1();Ue.DOMParser=
Lp.DOMParser;Ue.normalizeLineEndings=Lp.normalizeLineEndings;Ue.onErrorStopParsing=Lp.onErrorStopParsing;
Ue.onWarningStopParsing=Lp.onWarningStopParsing});var jp=Ae((L5e,W1)=>{"use strict";m();function _9(
e){return e[e.length-1]}function $9(e){return e[0]}
W1.exports={last:_9,first:$9}});var tr=Ae((z5e,q1)=>{"use strict";m();function fc(e){
"@babel/helpers - typeof";return fc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},fc(e)}function K1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function F9(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?K1(f(n),!0).forEach(function(r){
M9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):K1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function M9(e,t,
n){
return(t=L9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function L9(e){var t=j9(e,"string");return fc(t)=="symbol"?t:t+""}function j9(e,t){if(fc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var G1=jp(),zp=G1.last,sa=G1.first;function ua(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}ua.prototype=S.prototype;function Ht(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Ht.prototype=new ua;function gc(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}gc.prototype=new ua;function Bp(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}Bp.prototype=new ua;function mi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}mi.prototype=new ua;function ib(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}ib.prototype=new ua;function z9(e,t){var n=new ib(e);throw n.properties=F9({id:
"api_version_error"},t),n}function B9(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new mi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function U9(e){var t=new mi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function W9(e){var t=new Ht(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function K9(e){var t=new Ht("Unopened tag");return t.properties={
xtag:zp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function G9(e){var t=new Ht(
"Duplicate open tag, expected one open tag");return t.properties={xtag:sa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function q9(e){var t=new Ht(
"Duplicate close tag, expected one close tag");return t.properties={xtag:sa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function Z9(e){var t=new Ht("Unclosed tag");return t.properties={
xtag:sa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function H9(e){e.position==="left"?
J9(e):V9(e)}function J9(e){var t=new Ht('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function V9(e){var t=new Ht('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function X9(e){var t=e.tag,n=e.value,r=e.offset,o=new gc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function Y9(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new gc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function Q9(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Ht(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function e6(e){var t=new Ht(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function t6(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Ht("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function n6(e,t){var n=new Ht("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function r6(e){var t=e.tags,n=new Ht(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:sa(t).value,offset:[
sa(t).offset,zp(t).offset],closingtag:zp(t).value},sa(t).square&&(n.properties.square=[sa(t).square,
zp(t).square]),n}function o6(e){var t=e.tag,n=e.offset,r=new Ht('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function i6(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Bp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function a6(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Bp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function s6(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Ht(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function u6(){var e=new mi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function l6(){var e=new mi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function c6(){var e=new mi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function d6(){var e=new mi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function m6(e,t){var n=new Ht("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}q1.exports={XTError:ua,XTTemplateError:
Ht,XTInternalError:mi,XTScopeParserError:Bp,
XTAPIVersionError:ib,RenderingError:gc,XTRenderingError:gc,getClosingTagNotMatchOpeningTag:r6,
getLoopPositionProducesInvalidXMLError:o6,
getScopeCompilationError:i6,getScopeParserExecutionError:a6,getUnclosedTagException:Z9,
getUnopenedTagException:K9,
getUnmatchedLoopException:t6,getDuplicateCloseTagException:q9,getDuplicateOpenTagException:G9,
getCorruptCharactersException:X9,
getInvalidRawXMLValueException:Y9,getUnbalancedLoopException:n6,throwApiVersionError:z9,
throwFileTypeNotHandled:U9,
throwFileTypeNotIdentified:B9,throwMalformedXml:u6,throwMultiError:W9,throwExpandNotFound:Q9,
throwRawTagShouldBeOnlyTextInParagraph:e6,
throwUnimplementedTagType:s6,throwXmlTagNotFound:H9,throwXmlInvalid:m6,throwResolveBeforeCompile:l6,
throwRenderInvalidTemplate:c6,throwRenderTwice:d6}});var vt=Ae((U5e,eP)=>{"use strict";m();function p6(
e,t){return y6(e)||h6(e,t)||g6(e,t)||f6()}function f6(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function g6(e,t){
if(e){if(typeof e=="string")return Z1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Z1(e,t):void 0}}function Z1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function h6(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function y6(
e){
if(v.isArray(e))return e}var H1=U1(),b6=H1.DOMParser,w6=H1.XMLSerializer,v6=tr(),J1=v6.throwXmlTagNotFound,
V1=jp(),k6=V1.last,x6=V1.first,T6=f.prototype.hasOwnProperty,S6=Function.prototype.bind,Up=Function.
prototype.call,E6=Up.bind(Up,S6),C6=E6(Up,Up,T6);function R6(e){return/^[ \n\r\t]+$/.test(e)}
function D6(e){
return{get:function(n){return e==="."?n:n&&(C6(n,e)?n[e]:void 0)}}}function A6(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var ab={};function O6(e,t,n){var r;if(ab[
t]?
r=ab[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),ab[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function P6(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function N6(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function I6(e,t){
return e.lastIndexOf(t,0)===0}function _6(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function $6(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function F6(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function M6(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:D6,warnFn:A6,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function L6(e){return new w6().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function j6(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new b6().parseFromString(e,
"text/xml")}var X1=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],hc=X1.map(
function(e){
var t=p6(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function z6(e){for(var t=hc.length-1;t>=0;t--){var n=hc[t];e=e.replace(n.rstart,n.end)}return e}
function B6(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=hc.length;r<o;r++)n=hc[
r],
e=e.replace(n.rend,n.start);return e}function U6(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function W6(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var K6=new RegExp(T.fromCharCode(160),"g");function G6(e){return e.replace(
K6," ")}function q6(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function ub(e,t){return e==="</"+t+">"}function lb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Z6(e,t,n){var r=Y1(e,t,n);if(r!==null)return r;J1({position:"right",
element:t,
parsed:e,index:n})}function Y1(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(ub(a.value,l)&&r--,lb(a.value,l)&&r++,r===0)return o}
return null}function H6(e,t,n){var r=Q1(e,t,n);if(r!==null)return r;J1({position:"left",element:t,
parsed:e,
index:n})}function Q1(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(lb(i.value,u)&&r--,ub(i.value,u)&&r++,r===0)return o}return null}
function J6(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function V6(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function X6(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function Y6(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Q6(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function eG(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function tG(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function nG(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function rG(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var sb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function oG(e){return sb.lastIndex=0,sb.test(e)}function iG(e){return typeof e!="string"&&(e=T(e)),e.
replace(sb,"")}function aG(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function sG(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function uG(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}eP.exports={getPartWithDelimiters:uG,endsWith:N6,
startsWith:I6,
isContent:nG,isParagraphStart:X6,isParagraphEnd:Y6,isBreakTag:Q6,isTagStart:J6,isTagEnd:V6,
isTextStart:eG,
isTextEnd:tG,isStarting:lb,isEnding:ub,isModule:rG,uniq:$6,getDuplicates:_6,chunkBy:F6,last:k6,first:
x6,
xml2str:L6,str2xml:j6,getRightOrNull:Y1,getRight:Z6,getLeftOrNull:Q1,getLeft:H6,pregMatchAll:q6,
convertSpaces:G6,
charMapRegexes:hc,hasCorruptCharacters:oG,removeCorruptCharacters:iG,getDefaults:M6,wordToUtf8:z6,
utf8ToWord:B6,
concatArrays:U6,pushArray:W6,invertMap:aG,charMap:X1,getSingleAttribute:P6,setSingleAttribute:O6,
isWhiteSpace:R6,
stableSort:sG}});var oP=Ae((K5e,rP)=>{"use strict";m();function lG(e,t){return pG(e)||mG(e,t)||dG(e,
t)||cG()}function cG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dG(e,t){
if(e){if(typeof e=="string")return tP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?tP(e,t):void 0}}function tP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function mG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function pG(
e){
if(v.isArray(e))return e}function Jt(e){"@babel/helpers - typeof";return Jt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Jt(e)}function fG(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function nP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,hG(r.key),r)}}
function gG(e,t,n){
return t&&nP(e.prototype,t),n&&nP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function hG(e){
var t=yG(e,"string");return Jt(t)=="symbol"?t:t+""}function yG(e,t){if(Jt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var bG=(function(){
function e(){
fG(this,e)}return gG(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(Jt(r))};for(
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
"Expected object, received ".concat(Jt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=lG(a[i],
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
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();rP.exports=bG});
var aP=Ae((q5e,iP)=>{"use strict";m();var wG=vt(),vG=wG.str2xml,kG="_rels/.rels";function xG(e){for(
var t=e.
files[kG],n=t?vG(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}iP.exports={getRelsTypes:xG}}
);var lP=Ae((H5e,uP)=>{"use strict";m();var TG=vt(),SG=TG.str2xml,sP="[Content_Types].xml";function EG(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),y=d.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==sP&&(r[l]=p)}r[l]||(r[l]="")}),r}function CG(e){var t=e.files[sP],n=t?SG(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}uP.exports={collectContentTypes:EG,getContentTypes:CG}});
var pi=Ae((V5e,cP)=>{"use strict";m();var RG=tr(),DG=RG.XTInternalError;function xo(){}function Qs(e){
return e}cP.exports=function(e){var t={on:xo,set:xo,getFileType:xo,optionsTransformer:Qs,preparse:Qs,
matchers:function(){return[]},parse:xo,getTraits:xo,postparse:Qs,errorsTransformer:Qs,preResolve:xo,
resolve:xo,getRenderedMap:Qs,render:xo,nullGetter:xo,postrender:Qs};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new DG(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Kp=Ae((Y5e,bP)=>{"use strict";m();function bc(e){
"@babel/helpers - typeof";return bc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},bc(e)}function AG(e){return NG(e)||
PG(e)||hP(e)||OG()}function OG(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PG(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function NG(e){
if(v.isArray(e))return cb(e)}function gP(e,t){return $G(e)||_G(e,t)||hP(e,t)||IG()}function IG(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hP(e,t){
if(e){if(typeof e=="string")return cb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?cb(e,t):void 0}}function cb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function _G(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function $G(
e){
if(v.isArray(e))return e}function dP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function yP(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?dP(f(n),!0).forEach(function(r){FG(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):dP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function FG(e,t,n){return(t=MG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function MG(e){var t=LG(e,"string");return bc(t)=="symbol"?t:
t+""}function LG(e,t){if(bc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(bc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Br=vt(),jG=Br.getRightOrNull,
zG=Br.getRight,BG=Br.getLeft,
UG=Br.getLeftOrNull,WG=Br.chunkBy,KG=Br.isTagStart,GG=Br.isTagEnd,mP=Br.isContent,Wp=Br.last,yc=Br.first,
mb=tr(),qG=mb.XTTemplateError,ZG=mb.throwExpandNotFound,pP=mb.getLoopPositionProducesInvalidXMLError;
function HG(e,t){if(e.length===0)return!1;var n=Wp(e).substr(1);return n.indexOf(t)===0}function JG(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?HG(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function VG(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function XG(e,t,n){for(var r=JG(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(VG(l,r)){if(d){var p=UG(
e,l,t[0].offset),y=jG(e,l,t[1].offset);if(p===null||y===null)return 0;var b=e.slice(p,y),E=WG(b,
function(G){
return KG(l,G)?"start":GG(l,G)?"end":null}),O=yc(E),P=Wp(E),N=O.filter(mP),I=P.filter(mP);if(N.length!==
1||I.length!==1)return 0}for(var $=YG(r),L=0,M=0;M<$.length;M++){var B=$[M],F=B.tag,z=B.position;F===
c&&(z==="start"&&L++,z==="end"&&L--)}return L!==0?{v:{error:pP({tag:yc(t).part.value,offset:[yc(t).part.
offset,Wp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return QG(
r)?{}:{error:pP({tag:yc(t).part.value,offset:[yc(t).part.offset,Wp(t).part.offset]})}}function YG(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=db(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function db(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function QG(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=db(r),a=db(
o);if(i!==a)return!1}return!0}function eq(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
BG(n,o,t),i=zG(n,o,t)}catch(l){var s=yP({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}ZG(s)}return[a,i]}}function fP(e,t,n,r){var o=gP(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function tq(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=eq(a,o,e,t);if(!s)continue;var u=gP(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,y=0,b=r.length;
y<
b;y++){var E,O=r[y];if(d=g.max(d,y>0?r[y-1].right:0),!(O.left<d)){var P=void 0;try{P=fP([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(yP({part:O.part,rootError:I,postparsed:e,
expandOne:fP},t.errors));if(N==="ignore")continue}if(I instanceof qG)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(E=e).splice.apply(E,[P.left,P.right+1-P.left].concat(AG(P.inner))))}
}
return{postparsed:e,errors:n}}bP.exports={expandToOne:tq,getExpandToDefault:XG}});var Gp=Ae((e8e,vP)=>{
"use strict";m();var nq="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
rq="application/vnd.ms-word.document.macroEnabled.main+xml",oq="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
iq="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",aq="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
sq="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",uq="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
lq="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",cq="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
dq="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",mq="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
pq="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",fq="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
gq="application/vnd.ms-excel.sheet.macroEnabled.main+xml",hq="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
wP=[nq,rq,oq,iq],yq={main:wP,docx:[aq].concat(wP,[lq,sq,uq]),pptx:[cq,dq,mq,pq],xlsx:[fq,gq,
hq]};vP.exports=yq});var pb=Ae((n8e,kP)=>{"use strict";m();var bq="application/vnd.openxmlformats-package.core-properties+xml",
wq="application/vnd.openxmlformats-officedocument.extended-properties+xml",vq="application/vnd.openxmlformats-officedocument.custom-properties+xml",
kq="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",xq="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
Tq="application/vnd.ms-office.drawingml.diagramDrawing+xml";kP.exports={settingsContentType:kq,
coreContentType:bq,appContentType:wq,customContentType:vq,diagramDataContentType:xq,
diagramDrawingContentType:Tq}});var EP=Ae((o8e,SP)=>{"use strict";m();function wc(e){
"@babel/helpers - typeof";return wc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},wc(e)}function Sq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Cq(r.key),r)}}function Eq(e,t,n){return t&&xP(e.prototype,t),n&&xP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Cq(e){var t=Rq(e,"string");return wc(t)=="symbol"?t:t+""}
function Rq(e,t){
if(wc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(wc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Dq=vt(),Aq=Dq.pushArray,Oq=pi(),fb=Gp(),eu=pb(),Pq=eu.settingsContentType,Nq=eu.
coreContentType,Iq=eu.appContentType,_q=eu.customContentType,$q=eu.diagramDataContentType,Fq=eu.diagramDrawingContentType,
TP=[Pq,Nq,Iq,_q,$q,Fq],Mq=(function(){function e(){Sq(this,e),this.name="Common"}return Eq(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<TP.length;i++){
var a=TP[i];o[a]&&Aq(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=fb[c],p=0;p<d.length;p++){var y=d[p];if(o[y])for(var b=0,E=o[y];b<E.length;b++){var O=E[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(fb.main.
indexOf(y)!==-1||y===fb.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
SP.exports=function(){return Oq(new Mq)}});var NP=Ae((a8e,PP)=>{"use strict";m();function vc(e){
"@babel/helpers - typeof";return vc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},vc(e)}function Lq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function CP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,zq(r.key),r)}}function jq(e,t,n){return t&&CP(e.prototype,t),n&&CP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function zq(e){var t=Bq(e,"string");return vc(t)=="symbol"?t:t+""}
function Bq(e,t){
if(vc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(vc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Uq=tr(),qp=Uq.getScopeParserExecutionError,Wq=jp(),RP=Wq.last,Kq=vt(),tu=Kq.concatArrays;
function DP(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function AP(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=DP(a,function(b){return b.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return DP(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw qp({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return AP.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw qp({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function OP(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw qp({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?OP.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw qp({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var Gq=(function(){function e(t){Lq(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return jq(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,RP(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,RP(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=AP.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return OP.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:tu([this.scopeTypes,[this.scopeType]]),scopeList:tu([
this.
scopeList,[n]]),scopePath:tu([this.scopePath,[r]]),scopePathItem:tu([this.scopePathItem,[o]]),
scopePathLength:tu(
[this.scopePathLength,[a]]),scopeLindex:tu([this.scopeLindex,[i.lIndex]])})}}])})();PP.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Gq(e)}});var hb=Ae((u8e,WP)=>{"use strict";m();function xc(e){"@babel/helpers - typeof";
return xc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},xc(e)}function zP(e,t){return Jq(e)||
Hq(e,t)||Zq(e,t)||qq()}function qq(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zq(e,t){
if(e){if(typeof e=="string")return IP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?IP(e,t):void 0}}function IP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Hq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Jq(
e){
if(v.isArray(e))return e}function _P(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function nu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?_P(f(n),!0).forEach(function(r){Vq(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):_P(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function Vq(e,t,n){return(t=Xq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Xq(e){var t=Yq(e,"string");return xc(t)=="symbol"?t:
t+""}function Yq(e,t){if(xc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(xc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var la=tr(),$P=la.getUnclosedTagException,
Qq=la.getUnopenedTagException,
eZ=la.getDuplicateOpenTagException,tZ=la.getDuplicateCloseTagException,FP=la.throwMalformedXml,nZ=la.
throwXmlInvalid,MP=la.XTTemplateError,Hp=vt(),rZ=Hp.isTextStart,oZ=Hp.isTextEnd,LP=Hp.wordToUtf8,iZ=Hp.
pushArray,BP=0,UP=1,kc=2,Zp=3;function aZ(e,t){return e[0]<=t.offset&&t.offset<e[1]}function sZ(e,t){
return rZ(e)?(t&&FP(),!0):oZ(e)?(t||FP(),!1):t}function uZ(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function lZ(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&nZ(e,d);var y=e.slice(d,r+1),b=uZ(y),E=b.tag,O=b.position,P=i[E];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:y,tag:E})}return c}function cZ(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,y=i.offset,b=i.length;if(a=t.substr(y,p-y),o&&
d==="start"){if(y+b===p&&(a=t.substr(y,p-y+b+4),!n.allowUnclosedTag))return r.push(eZ({xtag:a,offset:
y})),
i=c,l.push(nu(nu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push($P({xtag:LP(a),offset:y})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:y+b===p?(a=t.substr(y-4,p-y+b+4),r.push(tZ({xtag:a,offset:y}
)),
i=c,l.push(nu(nu({},c),{},{error:!0})),l):(r.push(Qq({xtag:a,offset:p})),i=c,l.push(nu(nu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push($P({xtag:LP(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function dZ(e,t){
return e===-1&&t===-1?BP:e===t?UP:e===-1||t===-1?t<e?kc:Zp:e<t?kc:Zp}function mZ(e){var t=e.split(
" ");
if(t.length!==2){var n=new MP("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=zP(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new MP("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function pZ(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=dZ(u,l);switch(p===UP&&(p=s?Zp:kc),p){case BP:return r;case Zp:s=!1,a=l,c="end",
d=i.length;break;case kc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===kc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,y+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var E=e.substr(a+o.length+1,y-a-o.length-1),O=mZ(E),P=zP(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function jP(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=pZ(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=cZ(a,r,n),p=d.delimiterWithErrors,
y=d.errors,b=0,E=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,L=[$,$+I.value.length],
M=I.value,B=[];E<p.length&&aZ(L,p[E]);)B.push(p[E]),E++;var F=[],z=0;b>0&&(z=b,b=0);for(var G=0;G<B.
length;G++){var K=B[G],Z=M.substr(z,K.offset-$-z);if(K.changedelimiter){K.position==="start"?Z.length>
0&&F.push({type:"content",value:Z}):z=K.offset-$+K.length;continue}Z.length>0&&(F.push({type:
"content",value:Z}),z+=Z.length);var Y={type:"delimiter",position:K.position,offset:z+$};F.push(Y),z=K.offset-
$+K.length}b=z-M.length;var ee=M.substr(z);ee.length>0&&F.push({type:"content",value:ee}),O.push(F)}
return{parsed:O,errors:y}}function gb(e){return e.type==="content"&&e.position==="insidetag"}
function fZ(e){
return e.filter(gb)}function gZ(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=sZ(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&gb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}WP.exports={parseDelimiters:jP,parse:function(t,n,r,o){gZ(t,o);for(var i=jP(fZ(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(gb(p)){for(var y=0,b=a[l];y<b.length;
y++){
var E=b[y];E.type==="content"&&(E.position="insidetag"),E.lIndex=c++}iZ(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=lZ(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var GP=Ae((c8e,KP)=>{"use strict";m();function yb(e){return wZ(e)||bZ(e)||yZ(e)||
hZ()}function hZ(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yZ(e,t){
if(e){if(typeof e=="string")return bb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?bb(e,t):void 0}}function bZ(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function wZ(e){if(v.isArray(e))return bb(e)}function bb(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Tc(e){return e.type==="placeholder"}
function vZ(e){var t={},n=[{items:e.filter(Tc),parents:[],path:[]}];function r(F,z,G){G.length&&
n.push({items:G,parents:[].concat(yb(z.parents),[F]),path:F.dataBound!==!1&&!F.attrParsed&&F.value&&
!F.attrParsed?[].concat(yb(z.path),[F.value]):yb(z.path)})}function o(F,z){for(var G=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,K=F,Z=0;Z<G;Z++)K=K[z[Z]];return K}function i(F,z){
for(var G=z.
length,K=0;K<z.length;K++){var Z=z[K],Y=typeof Z.lIndex=="number"?Z.lIndex:parseInt(Z.lIndex.split(
"-")[0],10);Y>F.lIndex&&G--}return G}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var y in p.attrParsed)r(p,a,p.attrParsed[y].filter(
Tc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,E;(b=s)[E=p.value]||(b[E]={})}r(p,a,p.subparsed.
filter(Tc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(Tc))}else{var L,M,B=i(p,a.parents);s=o(t,a.path,
B),(L=s)[M=N.value]||(L[M]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
KP.
exports={getTags:vZ,isPlaceholder:Tc}});var ZP=Ae((m8e,qP)=>{"use strict";m();var kZ=vt(),xZ=kZ.pushArray;
function TZ(e,t){return t instanceof
S?xZ(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function SZ(e,t){if(console.log(C.stringify({error:e},TZ,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}qP.exports=SZ});var wb=Ae((f8e,HP)=>{"use strict";m();var EZ=vt(),
CZ=EZ.pregMatchAll;HP.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=CZ(i,r.content),r}});var VP=Ae((h8e,JP)=>{
"use strict";m();function Sc(e){"@babel/helpers - typeof";return Sc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Sc(e)}var RZ=new RegExp(T.fromCharCode(
160),"g");function ru(e){return e.replace(RZ," ")}function DZ(e,t){var n=Sc(e);if(n==="string")return ru(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(ru(t));if(n==="function")return!!e(t)}
function AZ(e,t){var n=Sc(e);if(n==="string")return ru(t).substr(e.length);if(e instanceof RegExp)return ru(
t).match(e)[1];if(n==="function")return e(t)}function OZ(e,t){var n=Sc(e);if(n==="string")return[t,
ru(
t).substr(e.length)];if(e instanceof RegExp)return ru(t).match(e);if(n==="function")return[t,e(t)]}
JP.
exports={match:DZ,getValue:AZ,getValues:OZ}});var tN=Ae((b8e,eN)=>{"use strict";m();function Ec(e){
"@babel/helpers - typeof";return Ec=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ec(e)}function XP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function fi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?XP(f(n),!0).forEach(function(r){
PZ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):XP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function PZ(e,t,
n){
return(t=NZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function NZ(e){var t=IZ(e,"string");return Ec(t)=="symbol"?t:t+""}function IZ(e,t){if(Ec(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ec(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}function YP(e,t){return MZ(e)||FZ(e,t)||$Z(e,t)||_Z()}function _Z(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $Z(e,t){
if(e){if(typeof e=="string")return QP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?QP(e,t):void 0}}function QP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function FZ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function MZ(
e){
if(v.isArray(e))return e}var Jp=vt(),LZ=Jp.wordToUtf8,vb=Jp.pushArray,jZ=Jp.isParagraphStart,zZ=Jp.isBreakTag,
kb=VP(),BZ=kb.match,UZ=kb.getValue,WZ=kb.getValues;function KZ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");vb(n,i)}}return n}function GZ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=YP(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=YP(c,2);l.value=d[1]}r.push(fi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function qZ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=BZ,t.getValue=UZ,t.getValues=WZ;var a=KZ(n,t),s=GZ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var ZZ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return qZ(d,fi(fi(fi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
LZ(i))),vb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(zZ(c)||jZ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,fi(fi({},u),{},{postparse:
function(b,E){
return a(b,fi(fi({},u),E))},getTraits:o}));if(p!=null){if(p.errors){vb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};eN.exports=ZZ});var xb=Ae((v8e,nN)=>{"use strict";
m();function HZ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}nN.exports=HZ});var aN=Ae((x8e,iN)=>{"use strict";m();var oN=tr(),JZ=oN.throwUnimplementedTagType,
VZ=oN.XTScopeParserError,
XZ=vt(),rN=XZ.pushArray,YZ=xb();function QZ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function eH(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,b){return t(y,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=YZ(u,e);var l=void 0;try{l=QZ(u,e)}catch(y){if(y instanceof VZ){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&rN(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}JZ(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
rN(
c,p):p&&c.push(p)}return{errors:o,parts:c}}iN.exports=eH});var uN=Ae((S8e,sN)=>{"use strict";m();
function tH(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function nH(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function rH(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(tH(s));nH(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}sN.exports=rH});var gN=Ae((C8e,fN)=>{"use strict";m();function Cc(e){
"@babel/helpers - typeof";return Cc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Cc(e)}function lN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function cN(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?lN(f(n),!0).forEach(function(r){
oH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):lN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function oH(e,t,
n){
return(t=iH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function iH(e){var t=aH(e,"string");return Cc(t)=="symbol"?t:t+""}function aH(e,t){if(Cc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Cc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var sH=vt(),dN=sH.pushArray,uH=xb();function lH(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function pN(e,t,n,r){var o=lH(e,cN(cN({},r),{},{
resolvedId:uH(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?dN(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?dN(n,i):n.push(i)})}function cH(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=dH(
e,n,t);return i?i.then(function(){return mN(e,n,t)}):mN(e,n,t)}function dH(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return pN(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function mN(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(pN(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
fN.exports=cH});var bN=Ae((D8e,yN)=>{"use strict";m();var Rc=vt(),ou=Rc.startsWith,mH=Rc.endsWith,Tb=Rc.isStarting,
hN=Rc.
isEnding,pH=Rc.isWhiteSpace,fH=Gp();function gH(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||pH(o)||ou(o,"<w:bookmarkEnd")||(mH(t,"</w:tbl>")&&!ou(o,"<w:p")&&!ou(o,"<w:tbl")&&!ou(o,
"<w:sectPr")&&!ou(o,"</w:ftr>")&&!ou(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function hH(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;fH.docx.indexOf(t.contentType)!==-1&&(e=gH(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,y=null,
b=0,E=e.length;b<E;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(hN(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(Tb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(hN(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=y.join("")+c+O)}y=null}else{y&&y.push(O);for(var L=0,
M=l.length;L<M;L++)if(Tb(O,l[L])){r=-1,y=null;break}}r===-1&&Tb(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[b]="":(o=b,r=i,y=d||p?null:[O]))}}return e}yN.exports=hH});var CN=Ae((O8e,EN)=>{
"use strict";m();function Dc(e){"@babel/helpers - typeof";return Dc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Dc(e)}function yH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function wN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,wH(r.key),r)}}function bH(e,t,n){return t&&wN(e.prototype,t),n&&wN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function wH(e){var t=vH(e,"string");return Dc(t)=="symbol"?t:t+""}
function vH(e,t){
if(Dc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Dc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Eb=vt(),vN=Eb.pushArray,kH=Eb.wordToUtf8,xH=Eb.convertSpaces,TH=wb(),kN=hb(),Sb=tN(
),
xN=aN(),SH=uN(),TN=gN(),EH=bN(),CH=Function.prototype.bind,SN=Function.prototype.call,RH=SN.bind(SN,
CH);function DH(e,t){for(var n=TH(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return kH(xH(r.join("")))}EN.exports=(function(){function e(t,n){yH(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return bH(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=TN;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return TN(o).then(function(d){for(var p=d.resolved,y=d.errors,b=0;b<y.length;
b++){
var E,O=y[b];O instanceof S||(O=new S(O)),(E=O).properties||(E.properties={}),O.properties.file=i,y[
b]=
O}if(y.length!==0)throw y;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return DH(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=kN.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=kN.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;vN(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Sb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Sb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Sb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),vN(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:RH(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=xN,r.joinUncorrupt=EH;var o=xN(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=SH(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var BN=Ae((N8e,zN)=>{
"use strict";m();function Pc(e){"@babel/helpers - typeof";return Pc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Pc(e)}function RN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function gi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?RN(f(n),!0).forEach(function(r){
AH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):RN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function AH(e,t,
n){
return(t=MN(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function OH(e,t){return _H(e)||IH(e,t)||NH(e,t)||PH()}function PH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function NH(e,t){
if(e){if(typeof e=="string")return DN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?DN(e,t):void 0}}function DN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function IH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function _H(
e){
if(v.isArray(e))return e}function $H(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function AN(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,MN(r.key),r)}}function FH(e,t,n){
return t&&AN(e.prototype,t),n&&AN(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function MN(e){
var t=MH(e,"string");return Pc(t)=="symbol"?t:t+""}function MH(e,t){if(Pc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var nr=vt(),LH=nr.chunkBy,
Vp=nr.last,Db=nr.isParagraphStart,Cb=nr.isModule,ON=nr.pushArray,LN=nr.isParagraphEnd,jH=nr.isContent,
Oc=nr.startsWith,Ab=nr.isTagEnd,iu=nr.isTagStart,Rb=nr.getSingleAttribute,PN=nr.setSingleAttribute,
zH=Gp(),
BH=pi(),UH=vt(),NN=UH.isWhiteSpace,Ac="loop";function WH(e){for(var t=0;t<e.length;t++){var n=e[t];
if(jH(
n))return!0}return!1}function KH(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function jN(e){var t=KH(e.subparsed);return t!=null&&t.tag!=="w:t"}function GH(e){return e.
hasPageBreak&&jN(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function qH(e){return e.length&&
Db(e[0])&&LN(Vp(e))}function IN(e){return WH(e)?0:e.length}function _N(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function ZH(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function HH(e){for(var t=0;t<e.length;t++){var n=e[t];if(iu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function JH(e){for(var t=0;t<e.length;t++){var n=e[t];if(iu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function VH(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function XH(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Oc(o,"<w:sectPr")&&(n=!0),n&&(Oc(o,"<w:type")&&(t=!0),!t&&Oc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function YH(e){for(var t=0,
n=0;n<e.length;n++)!Oc(e[n],"<w:headerReference")&&!Oc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function $N(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function FN(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function QH(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];iu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Ab("w:sectPr",o)&&(n=null)}return t}function e7(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];iu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Ab("w:sectPr",o)&&(t=!1)}return n}function t7(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Ab("w:sectPr",o)&&(n=!0),iu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Db(o)){if(t.length>0)return t.join("");break}}return""}var n7=(function(
){
function e(){$H(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return FH(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;zH.main.indexOf(
o)!==-1&&(this.sects=QH(n))}},{key:"matchers",value:function(){var n=Ac;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=OH(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Cb(s,Ac)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=e7(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&HH(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){JH(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=t7(n)}if(!o||o.expandTo!=="auto"||o.module!==Ac||!qH(n))return n;o.paragraphLoop=
!0;var l=0,c=LH(n,function(E){return Db(E)&&(l++,l===1)?"start":LN(E)&&(l--,l===0)?"end":null}),d=c[
0],
p=Vp(c),y=IN(d),b=IN(p);return y>0&&c[1][0].type==="content"&&NN(c[1][0].value)&&(y+=1),b>0&&Vp(c[c.
length-2]).type==="content"&&NN(Vp(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=$N(d),o.hasPageBreak=
$N(p),FN(d)&&(y=0),FN(p)&&(b=0),n.slice(y,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Cb(n,Ac))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,y){var b=i.createSubScopeManager(d,n.value,p,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(gi(gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(gi(gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var y=[],b=0;b<p.length;b++){var E=p[
b],
O=E.resolved,P=E.errors;ON(c,P),y.push(O)}return y}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Cb(n,Ac))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Rb(u.value,"h")),s-=l;var c=0,d=jN(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),$=0,L=n.subparsed;$<L.length;$++){
var M=L[$];if(iu("a16:rowId",M)){var B=+Rb(M.value,"val")+c;c=1,M.value=PN(M.value,"val",B)}}var F=r.
render(gi(gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&_N(
F);var z=I.scopePathItem.some(function(Y){return Y!==0});z?(n.sectPrCount===1&&(F.parts=YH(F.parts)),
n.addContinuousType&&(F.parts=XH(F.parts))):n.addNextPage&&VH(F.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&_N(F),n.hasPageBreakBeginning&&d&&ZH(F);for(var G=0,K=F.parts;G<K.length;G++){var Z=K[
G];
i.push(Z)}ON(a,F.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(y,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:GH(n)||"",
errors:a};if(s!==0){var E=+Rb(
o.lastExt.value,"cy");o.lastExt.value=PN(o.lastExt.value,"cy",E+s)}return{value:r.joinUncorrupt(i,gi(
gi({},r),{},{basePart:n})),errors:a}}}])})();zN.exports=function(){return BH(new n7)}});var ZN=Ae((
_8e,qN)=>{"use strict";m();function Nc(e){"@babel/helpers - typeof";return Nc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Nc(e)}function r7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function UN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,i7(r.key),r)}}function o7(e,t,n){return t&&UN(e.prototype,t),n&&UN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function i7(e){var t=a7(e,"string");return Nc(t)=="symbol"?t:t+""}
function a7(e,t){
if(Nc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Nc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var s7=pi(),Ic=vt(),u7=Ic.isTextStart,l7=Ic.isTextEnd,c7=Ic.endsWith,d7=Ic.startsWith,
WN=Ic.pushArray,KN='<w:t xml:space="preserve">',m7=KN.length,GN="</w:t>",p7=GN.length;function f7(e){
return u7(e)&&e.tag==="w:t"}function Ob(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function g7(e,t){
return e&&
e.basePart&&t.length>1}var h7=(function(){function e(){r7(this,e),this.name="SpacePreserveModule"}
return o7(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return f7(d)&&(i=!0,s=o.length),i?(o.push(d),g7(r,o)&&
(a=r.basePart.endLindex,o[0].value=Ob(o,0)),u(d,o)&&(o[s].value=Ob(o,s),a=d.endLindex),l7(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Ob(o,s)),WN(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return WN(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&d7(s,GN)&&(n[r]=n[r].substr(0,n[r].length-m7)+"<w:t/>",s=s.substr(p7),n[i]=s),o=c7(
s,KN),r=i}return n}}])})();qN.exports=function(){return s7(new h7)}});var QN=Ae((F8e,YN)=>{
"use strict";m();function _c(e){"@babel/helpers - typeof";return _c=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},_c(e)}function y7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function HN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,w7(r.key),r)}}function b7(e,t,n){return t&&HN(e.prototype,t),n&&HN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function w7(e){var t=v7(e,"string");return _c(t)=="symbol"?t:t+""}
function v7(e,t){
if(_c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var k7=Kp(),VN=vt(),x7=VN.isContent,JN=VN.getPartWithDelimiters,XN=tr(),T7=XN.throwRawTagShouldBeOnlyTextInParagraph,
S7=XN.getInvalidRawXMLValueException,E7=pi(),Pb="rawxml";function C7(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];x7(l)&&
T7({paragraphParts:a,part:t})}return t}var R7=(function(){function e(){y7(this,e),this.name="RawXmlModule",
this.prefix="@"}return b7(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Pb]]}},{key:"postparse",
value:function(n){
var r=this;return k7.expandToOne(n,{moduleName:Pb,getInner:C7,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(JN(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Pb)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[S7({tag:n.value,value:o,
partDelims:JN(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();YN.exports=function(){return E7(new R7)}});
var tI=Ae((L8e,eI)=>{"use strict";m();function D7(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}eI.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=D7(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var aI=Ae(
(z8e,iI)=>{"use strict";m();function $c(e){"@babel/helpers - typeof";return $c=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$c(e)}function A7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function nI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,P7(r.key),r)}}function O7(e,t,n){return t&&nI(e.prototype,t),n&&nI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function P7(e){var t=N7(e,"string");return $c(t)=="symbol"?t:t+""}
function N7(e,t){
if($c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if($c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var I7="expandPair",_7=tI(),_b=vt(),$7=_b.getLeft,F7=_b.getRight,Ib=_b.pushArray,M7=pi(
),
L7=Kp(),j7=L7.getExpandToDefault,$b=tr(),rI=$b.getUnmatchedLoopException,z7=$b.getClosingTagNotMatchOpeningTag,
oI=$b.getUnbalancedLoopException;function B7(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Nb(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function U7(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(rI(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Nb(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Nb(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Nb(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(z7({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
rI(c))}return{traits:[],errors:n}}function W7(e){var t={},n=[],r=[],o=[];for(Ib(o,e);o.length>0;){
var i=U7(
o);Ib(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=B7(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var K7=(function(){function e(){A7(this,e),this.name="ExpandPairTrait"}return O7(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Ib(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(I7,n,r);u=u.map(function(N){return N||[]}),u=
_7(u);var l=W7(u),c=l.pairs,d=l.errors,p=0,y=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=j7(n,N,o.expandTags);$.error&&d.push($.error),I=$.value}if(!I||s==="text"){
var L=N[0].offset,M=N[1].offset;return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(oI(N,y)),y=N,p=M,[L,M]}var B,F;try{B=$7(n,I,N[0].offset)}catch(z){d.push(z)}try{F=F7(n,I,N[1].offset)}
catch(z){
d.push(z)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(oI(N,y)),p=F,y=N,
[B,F]});if(d.length>0)return{postparsed:n,errors:d};var E=0,O,P=n.reduce(function(N,I,$){var L=E<c.length&&
b[E][0]<=$&&$<=b[E][1],M=c[E],B=b[E];if(!L)return N.push(I),N;if(B[0]===$&&(O=[]),M[0].offset!==$&&M[
1].
offset!==$&&O.push(I),B[1]===$){var F=n[M[0].offset];F.subparsed=a(O,{basePart:F}),F.endLindex=M[1].
part.lIndex,delete F.location,delete F.expandTo,N.push(F),E++;for(var z=b[E];z&&z[0]<$;)E++,z=b[E]}
return N},
[]);return{postparsed:P,errors:d}}}])})();iI.exports=function(){return M7(new K7)}});var dI=Ae((U8e,
cI)=>{"use strict";m();function Fc(e){"@babel/helpers - typeof";return Fc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Fc(e)}function G7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function sI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Z7(r.key),r)}}function q7(e,t,n){return t&&sI(e.prototype,t),n&&sI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Z7(e){var t=H7(e,"string");return Fc(t)=="symbol"?t:t+""}
function H7(e,t){
if(Fc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var J7=pi(),lI=tr(),V7=lI.getScopeCompilationError,X7=lI.getCorruptCharactersException,
Fb=vt(),uI=Fb.utf8ToWord,Y7=Fb.hasCorruptCharacters,Q7=Fb.removeCorruptCharacters,Xp=pb(),eJ=Xp.settingsContentType,
tJ=Xp.coreContentType,nJ=Xp.appContentType,rJ=Xp.customContentType,oJ=[eJ,tJ,nJ,rJ],iJ={docx:"w",
pptx:"a"},aJ=(function(){function e(){G7(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return q7(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=iJ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(V7({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(oJ.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=Q7(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Y7(c))return{errors:[X7({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):uI(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(uI(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
cI.exports=function(){return J7(new aJ)}});var yI=Ae((K8e,hI)=>{"use strict";m();var mI=BN(),sJ=ZN(),
pI=QN(),fI=aI(),gI=dI();function uJ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[mI,sJ,fI,pI,gI],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function lJ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[mI,fI,pI,gI],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}hI.exports={docx:
uJ,pptx:lJ}});var FI=Ae((q8e,Bb)=>{"use strict";m();var cJ=["modules"];function bI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Ur(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?bI(f(n),!0).forEach(function(r){dJ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):bI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function dJ(e,t,n){return(t=RI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function wI(e,t){return gJ(e)||fJ(e,t)||pJ(e,t)||mJ()}
function mJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pJ(e,t){
if(e){if(typeof e=="string")return vI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?vI(e,t):void 0}}function vI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function fJ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function gJ(
e){
if(v.isArray(e))return e}function su(e){"@babel/helpers - typeof";return su=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},su(e)}function hJ(e,t){if(e==null)return{};var n,r,o=yJ(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function yJ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function bJ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function kI(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,RI(r.key),r)}}function wJ(e,t,n){return t&&kI(e.prototype,t),n&&kI(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function RI(e){var t=vJ(e,"string");return su(t)=="symbol"?t:t+""}
function vJ(e,t){
if(su(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(su(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var on=vt(),At=oP(),kJ=At.object({allowUnopenedTag:At.boolean().optional(),
allowUnclosedTag:At.
boolean().optional(),allowUnbalancedLoops:At.boolean().optional(),changeDelimiterPrefix:At.string().
optional().nullable()}),xJ=At.object({delimiters:At.object({start:At.string().nullable(),end:At.string(
).
nullable()}).strict().optional(),fileTypeConfig:At.object({}).optional(),paragraphLoop:At.boolean().
optional(),parser:At.function().optional(),errorLogging:At.union([At.boolean(),At.string()]).optional(
),
linebreaks:At.boolean().optional(),nullGetter:At.function().optional(),syntax:kJ.optional(),
stripInvalidXMLChars:At.
boolean().optional(),warnFn:At.function().optional()}).strict(),TJ=aP(),DI=TJ.getRelsTypes,AI=lP(),
OI=AI.
collectContentTypes,PI=AI.getContentTypes,NI=pi(),SJ=Kp(),EJ=EP(),CJ=NP(),xI=hb(),RJ=GP(),Mb=RJ.getTags,
II=ZP(),To=tr(),_I=To.throwMultiError,DJ=To.throwResolveBeforeCompile,AJ=To.throwRenderInvalidTemplate,
OJ=To.throwRenderTwice,Lc=To.XTInternalError,PJ=To.XTTemplateError,NJ=To.throwFileTypeNotIdentified,
IJ=To.throwFileTypeNotHandled,Yp=To.throwApiVersionError;on.getRelsTypes=DI;on.traits=SJ;on.moduleWrapper=
NI;on.collectContentTypes=OI;on.getContentTypes=PI;var TI=on.getDefaults,_J=on.str2xml,$J=on.xml2str,
zb=on.concatArrays,SI=on.uniq,FJ=on.getDuplicates,MJ=on.stableSort,Lb=on.pushArray,EI=on.utf8ToWord,
LJ=on.invertMap,jJ="[Content_Types].xml",zJ="_rels/.rels",Wr=[3,48,0];function BJ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=FJ(t);if(o.length>0)throw new Lc(
'Detected duplicate module "'.concat(o[0],'"'))}function UJ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function WJ(e){return MJ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Mc(e){var t=[];for(var n in e)t.push(n);for(var r=[
jJ,zJ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function $I(e,t){e.hideDeprecations!==!0&&console.warn(t)}function au(e,t){if(e.hideDeprecations!==!0)
return $I(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function jb(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function CI(e){var t=e.compiled;e.errors=zb(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&II(e.errors,e.options.errorLogging),_I(e.
errors))}function KJ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var ca=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=hJ(n,cJ);if(bJ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[EJ()],this.xmlDocuments={},arguments.length===0)$I(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),KJ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return wJ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Yp("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Wr[0]&&Yp(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Wr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Wr.join("."))}),n[1]>Wr[1]&&Yp(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Wr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Wr.join("."))}
),
n[1]===Wr[1]&&n[2]>Wr[2]&&Yp(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Wr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Wr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Lc(
"attachModule() should not be called manually when using the v4 constructor");au(this,"attachModule");
var r=su(n);if(r==="function")throw new Lc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Lc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=NI(n);return this.modules.push(
o),o.on("attached"),this.fileType&&jb(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=xJ.
validate(n);if(i.success===!1)throw new S(i.error);au(this,"setOptions"),this.options={};var a=TI();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=EI(this.delimiters.start)),(o=this.delimiters).end&&(o.end=EI(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(au(this,"loadZip"),n.loadAsync)throw new Lc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=zb([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return jb(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=CJ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;au(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||DJ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:xI}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],y=p.from,b=p.data;a.push(Promise.resolve(b).then(function(E){
var O=r.
compiled[y];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,E),O.resolveTags(E).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){Lb(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&II(o,r.options.
errorLogging),_I(o)),zb(c)})})}},{key:"compile",value:function(){if(au(this,"compile"),this.updateFileTypeConfig(
),
BJ(this.modules),this.modules=WJ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=SI(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=_J(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,b=this.templatedFiles;
y<
b.length;y++){var E=b[y];this.zip.files[E]!=null&&this.precompileFile(E)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var L=$[I];this.zip.files[L]!=null&&this.compiled[L].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),CI(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=DI(this.zip);var n=PI(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=OI(r,o,this.zip),this.invertedContentTypes=LJ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&IJ(s),s||NJ(this.zip),UJ(this),jb(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var y=new PJ(d);
throw y.properties={id:p,explanation:d},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&OJ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&AJ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:xI}),this.mapper||(this.mapper=this.modules.reduce(function(M,B){
return B.
getRenderedMap(M)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=wI(c,3),p=d[1],y=d[2],b=0,E=this.modules;b<E.length;
b++){
var O=E[b];if(O.preZip){var P=O.preZip(p,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=wI(r[N],2),$=I[0],L=I[1];this.zip.file($,L,{createFolders:!0})}return CI(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=$J(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return au(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=TI(),a=Lb(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Lb(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=SI(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Mb(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Mb(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Mb(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Ur(Ur({compression:"DEFLATE",fileOrder:Mc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Ur(Ur({compression:"DEFLATE",fileOrder:Mc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Ur(Ur({compression:"DEFLATE",
fileOrder:Mc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Ur(Ur({
compression:"DEFLATE",fileOrder:Mc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Ur(Ur({compression:"DEFLATE",fileOrder:Mc},n),{},{type:"arraybuffer"}))}}])})();ca.DocUtils=
on;ca.Errors=tr();ca.XmlTemplater=CN();ca.FileTypeConfig=yI();ca.XmlMatcher=wb();Bb.exports=ca;Bb.exports.
default=ca});var MI={};Wf(MI,{Docxtemplater:()=>LI.default});var LI,jI=od(()=>{"use strict";m();LI=jF(
FI(),1)});var ute={};Wf(ute,{acceptRowOrder:()=>zee,answerFix:()=>ate,applyFixes:()=>rte,
changeSettings:()=>Uee,
checkSheets:()=>wee,chooseLanguage:()=>Wee,closeAndCompute:()=>See,closeStage:()=>qee,
collectJudgeFiles:()=>ete,
computeRanking:()=>Oee,computeTop:()=>vee,createWorkbook:()=>Mee,decide:()=>Cee,decideResult:()=>Xee,
explainRules:()=>Hee,exportDocuments:()=>Nee,getState:()=>Dee,makeAwardDocuments:()=>Tee,
makeDocuments:()=>Pee,
makeJudgeFiles:()=>Qee,makeJudgeTabs:()=>jee,markFindings:()=>ste,onInstall:()=>yee,onOpen:()=>hee,
openRanking:()=>xee,
openSidebar:()=>bee,openTemplate:()=>_ee,prepareJudgeTabs:()=>kee,prepareObjections:()=>Vee,
preparePlenary:()=>Jee,
preparePlenaryTab:()=>Eee,previewFixes:()=>nte,readDetails:()=>Bee,readJudgeFiles:()=>Yee,
readOwnFixes:()=>ite,
readTemplate:()=>Iee,reopenStage:()=>Zee,restoreTemplate:()=>Fee,showCell:()=>Gee,showRanking:()=>Kee,
takeList:()=>Lee,undoFixes:()=>ote,uploadTemplate:()=>$ee,validateWorkbook:()=>Aee,verify:()=>Ree,
verifyResult:()=>tte});
m();m();m();m();function qf(e){let t=f.values(e).filter(r=>typeof r=="number");return f.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Ew(e,t){return typeof t=="bigint"?t.toString():t}var Gf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Cw(e){return new Gf(e)}function Rw(e){return e==null}function ad(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function sd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Dw(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Zf(e){
var t;return(t=Dw(e._zod.def))!=null?t:e._zod.def.shape}function Aw(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return sd(this,t,r),r},enumerable:!0,configurable:!0})}function Ow(e,t,n){t in e?sd(e,t,n):
e[t]=n}function zF(e,t,n,r){let o=Zf(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Aw(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Ow(e,i,r?r(a.value,i):a.value))}}
function BF(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Aw(e,n,(
)=>t[n]):
Ow(e,n,r.value))}}function Pw(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var Hf="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function id(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function ud(e){if(id(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(id(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Jf(e){
return ud(e)?{...e}:v.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof k?new k(e):e}var Nw=new k(
["string","number","symbol"]);function Ou(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Pu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function It(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Iw(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var _w={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function $w(
e,t){if(!ud(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Zf(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Pu(e,Pw(e._zod.def,{shape:UF(e,t)}))}function UF(e,t){let n={};return zF(
n,e,Reflect.ownKeys(Zf(e))),BF(n,t),n}function rr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Fw(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function vr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Au(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Vf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function ld(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Jr(e,t,n){var u,l,c,d,p,y,b,E,O,P,N,I,
$,L,M,B,F;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(B=
(M=($=(N=(O=Au((E=(b=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:b.error)==null?void 0:E.call(b,
e)))!=null?O:Au(i==null?void 0:i(e)))!=null?N:Au((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:Au((I=n.customError)==null?void 0:I.call(n,e)))!=null?M:Au((L=n.localeError)==null?void 0:L.call(
n,e)))!=null?B:"Invalid input",s={};for(let z of f.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(s[z]=e[z]);return(F=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var WF=/[\uD800-\uDBFF]/;function Mw(e){let t=e.length;if(!WF.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Lw(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function jw(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):KF(e,n,r.value)}}function xi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Xf(e,t,n){return xi(e,t,n,!1)}function KF(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:xi(this,t,n.bind(
this))},set(r){xi(this,t,r)}})}function GF(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var Kf,
Do=!1,qF={configurable:!0,get(){Do=!0}};function Vt(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
Kf!==e._zod){Kf=void 0;return}Kf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,qF);let o=Do;Do=!1;try{let i=n(this);return Do?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Do=Do||o,i}catch(i){throw delete this[t],Do=Do||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function zw(e,t,n,r){let o=GF(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Bw;var Yf={value:void 0,enumerable:!1},Uw="captureStackTrace"in S?
S:null;function ZF(e){let t=Uw;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Uw=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function we(e,t,n,r){var p;let o={};function i(
y){
this.def=y,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,b){if(
y.
_zod){if(y._zod.traits.has(e))return}else{Yf.value=new i(b);try{f.defineProperty(y,"_zod",Yf)}
finally{
Yf.value=void 0}}if(y._zod.traits.add(e),t(y,b),s){let O=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),jw(I,a))}let E=d.prototype;
for(let O in E)f.prototype.hasOwnProperty.call(E,O)&&(O in y||(y[O]=E[O].bind(y)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(y){var P;
let b=r!=null&&r.Parent?ZF(c):this;u(b,y);let E=b._zod.deferred;if(E){for(let N of E)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,x.hasInstance,{value:y=>{var b,E;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(E=(b=y==null?void 0:y._zod)==null?void 0:b.traits)==null?void 0:
E.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var Vr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Ww;(Ww=(Bw=globalThis).__zod_globalConfig)!=null||
(Bw.__zod_globalConfig={});var Si=globalThis.__zod_globalConfig;
function Xr(e){return e&&f.assign(Si,e),Si}m();m();function HF(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Ew,2)),e.
message}function JF(e){this._zod.message=e}var VF={get:HF,set:JF,enumerable:!0,configurable:!0},eg={
value:void 0,enumerable:!1},Kw=new WeakSet([f.prototype,S.prototype]),Gw=(e,t)=>{e.name="$ZodError",
eg.value=t,f.defineProperty(e,"issues",eg),eg.value=void 0,f.defineProperty(e,"message",VF);let n=f.
getPrototypeOf(e);Kw.has(n)||(Kw.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},gte=we(
"$ZodError",Gw),Nu=we("$ZodError",Gw,void 0,{Parent:S});var YF=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Vr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Jr(d,a,Xr())));throw Hf(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},tg=YF(Nu),QF=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Jr(d,a,Xr())));throw Hf(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},ng=QF(Nu),eM=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Vr;return i.issues.length?qw(e,i.issues,
o):{success:!0,data:i.value}},tt=eM(Nu);function qw(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Jr(o,n,Xr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var tM=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?qw(e,i.issues,o):{success:!0,data:i.value}},rg=tM(Nu);m();m();m();var Zw=/^[\s\S]{0,}$/;
var og=/^-?\d+(?:\.\d+)?$/,Hw=/^(?:true|false)$/i;var Ao=we("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var nM=e=>{let t=e.value;return!Rw(t)&&t.length!==void 0},cd={
number:"number",bigint:"bigint",object:"date"},Vw=we("$ZodCheckLessThan",(e,t)=>{Ao.init(e,t);let n=cd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=cd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Xw=we("$ZodCheckGreaterThan",(e,t)=>{Ao.init(e,t);let n=cd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
cd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Yw=we(
"$ZodCheckNumberFormat",(e,t)=>{var a;Ao.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=_w[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Qw=we("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ao.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
nM),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Mw(i):a)<=t.maximum)
return;let u=Lw(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var ev=we("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Ao.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),tv=we("$ZodCheckRegex",(e,t)=>{
ev.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var rv={major:4,minor:6,patch:7};var Lt=we("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=rv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=rr(l),y;for(let b of c){if(b._zod.def.when){if(Fw(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let E=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Vr;if(y||O instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await O,l.
issues.length!==E&&(ld(l.issues,E,e),p||(p=rr(l,E)))});else{if(l.issues.length===E)continue;ld(l.issues,
E,e),p||(p=rr(l,E))}}return y?y.then(()=>l):l},u=(l,c,d)=>{if(rr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Vr;return p.then(y=>e._zod.parse(y,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(y=>u(y,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Vr;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Xf(this,"~standard",iM(this))}
,
set"~standard"(e){xi(this,"~standard",e)}}),dv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Jr(n,t,
Xr()))}:{value:e.value};async function oM(e,t){let n={async:!0};return dv(await e._zod.run({value:t,
issues:[]},n),n)}function iM(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return dv(r,n)}catch{}return oM(e,t)},vendor:"zod",version:1}}var mv=we(
"$ZodString",(e,t)=>{var n;Lt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Zw,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var ig=we("$ZodNumber",(e,t)=>{Lt.init(e,t),
e._zod.pattern=og,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),pv=we("$ZodNumberFormat",(e,t)=>{Yw.init(
e,
t),ig.init(e,t)}),fv=we("$ZodBoolean",(e,t)=>{Lt.init(e,t),e._zod.pattern=Hw,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var gv=we("$ZodUnknown",(e,t)=>{Lt.init(
e,t),e._zod.parse=n=>n});function aM(e,t){let n=Vf(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Vf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,ld(i.issues,c,e),i}}return o(i,a)}}var sM=e=>v.
isArray(e)?e.length:-1;function ov(e,t,n){e.issues.length&&t.issues.push(...vr(n,e.issues)),t.value[
n]=e.value}var hv=we("$ZodArray",(e,t)=>{Lt.init(e,t);let n=Si.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>ov(d,
r,u)));else if(ov(c,r,u),s&&c.issues.length!==0&&rr(c))break}return a.length?Promise.all(a).then(()=>r):
r},aM(e,sM)});function dd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...vr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var uM=[];function lM(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:uM,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=Iw(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function cM(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,y=0;
for(let b in t){if(a&&n.issues.length!==y){if(rr(n,y))break;y=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let E=l.run({value:t[
b],
issues:[]},r);E instanceof Promise?e.push(E.then(O=>dd(O,n,b,t,d,p))):dd(E,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var yv=we("$ZodObject",(e,t)=>{var l;Lt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Cw(()=>lM(t));Vt(e,
"propValues",c=>{let d=c.def.shape,p={};for(let y in d){let b=d[y]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,y)||sd(p,y,new k);for(let E of b.values)p[y].add(E);b.optin!==void 0&&p[y].add(void 0)}}
return p});
let i=id,a=t.catchall,s,u=Si.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let y=[],b=s.shape,E=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(E&&c.issues.length!==O){if(rr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,$=N._zod.optout,L=N._zod.run({value:p[P],issues:[]},d);L instanceof
Promise?y.push(L.then(M=>dd(M,c,P,p,I,$))):dd(L,c,P,p,I,$)}return a?cM(y,p,c,d,o.value,e,E===!0):y.length?
Promise.all(y).then(()=>c):c}});function iv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!rr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Jr(a,r,Xr())))}),t)}var bv=we("$ZodUnion",(e,t)=>{Lt.init(e,t),
Vt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Vt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Vt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),Vt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ad(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>iv(s,r,e,o)):iv(a,r,e,o)}});var wv=we("$ZodTuple",(e,t)=>{Lt.init(e,t);let n=t.items,r=Si.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=av(n,"optin"),l=av(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let y=0;
y<
n.length;y++){let b=n[y]._zod.run({value:a[y],issues:[]},i);b instanceof Promise?s.push(b.then(E=>{c[
y]=
E})):(c[y]=b,d&&!p&&b.issues.length&&(p=rr(b)))}if(t.rest&&!p){let y=n.length-1,b=a.slice(n.length),
E=o.issues.length;for(let O of b){if(d&&o.issues.length!==E){if(rr(o,E))break;E=o.issues.length}y++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>sv(N,o,y))):sv(P,
o,y)}}return s.length?Promise.all(s).then(()=>uv(c,o,n,a,l)):uv(c,o,n,a,l)}});function av(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function sv(e,t,n){e.issues.length&&t.issues.push(...vr(n,e.issues)),t.value[n]=e.value}
function uv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...vr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var vv=we("$ZodRecord",(e,t)=>{Lt.init(e,t);let n=Si.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!ud(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Jr(b,o,Xr())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let y=t.
valueType._zod.run({value:i[c],issues:[]},o);y instanceof Promise?a.push(y.then(b=>{b.issues.length&&
r.issues.push(...vr(c,b.issues)),r.value[p]=b.value})):(y.issues.length&&r.issues.push(...vr(c,y.issues)),
r.value[p]=y.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&og.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Jr(b,o,Xr())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let y=t.valueType._zod.
run({value:i[l],issues:[]},o);y instanceof Promise?a.push(y.then(b=>{b.issues.length&&r.issues.push(
...vr(l,b.issues)),r.value[p]=b.value})):(y.issues.length&&r.issues.push(...vr(l,y.issues)),r.value[
p]=
y.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var kv=we("$ZodEnum",(e,t)=>{Lt.init(e,t);let n=qf(t.entries),
r=new k(n);e._zod.values=r,Vt(e,"pattern",o=>{let i=qf(o.def.entries).filter(a=>Nw.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Ou(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),xv=we("$ZodLiteral",(e,t)=>{Lt.init(
e,t);let n=new k(t.values);e._zod.values=n,Vt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Ou(i):i?Ou(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function lv(e,t){return e.value=t.issues.length?void 0:t.value,e}var Tv=we(
"$ZodOptional",(e,t)=>{Lt.
init(e,t),Vt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Vt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
Vt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ad(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>lv(n,i)):lv(n,o)}return t.
innerType._zod.run(n,r)}});var Sv=we("$ZodNullable",(e,t)=>{Lt.init(e,t),Vt(e,"optin",n=>n.def.innerType._zod.optin),
Vt(e,"optout",n=>n.def.innerType._zod.optout),Vt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${ad(r.source)}|null)$`):void 0}),Vt(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Ev=we(
"$ZodDefault",(e,t)=>{Lt.init(e,t),e._zod.optin="defaulted",Vt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>cv(
i,t)):cv(o,t)}});function cv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Cv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Rv(e,t){return new e(Cv({type:"string",...It(
t)}))}function Dv(e,t){return new e(Cv({type:"number",checks:[],...It(t)}))}function Av(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...It(t)})}function Ov(e,t){return new e(
{type:"boolean",...It(t)})}function Pv(e){return new e({type:"unknown"})}function md(e,t){return new Vw(
{check:"less_than",...It(t),value:e,inclusive:!0})}function kr(e,t){return new Xw({check:
"greater_than",...It(t),value:e,inclusive:!0})}function ag(e,t){return new Qw({check:"max_length",
...It(t),maximum:e})}function Iu(e,t){return new tv({check:"string_format",format:"regex",...It(t),
pattern:e})}m();m();var vn=we("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");Lt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){xi(this,"with",e)},parse(e,t){
return tg(this,e,t,{callee:this.parse})},parseAsync(e,t){return ng(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return tt(this,e,t)},safeParseAsync(e,t){return rg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Pu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),mM=we("ZodMiniString",(e,t)=>{mv.init(e,t),vn.init(e,t)});function q(e){return Rv(mM,e)}var Iv=we(
"ZodMiniNumber",(e,t)=>{ig.init(e,t),vn.init(e,t)});function Tt(e){return Dv(Iv,e)}var pM=we(
"ZodMiniNumberFormat",(e,t)=>{pv.init(e,t),Iv.init(e,t)});function _v(e){return Av(pM,e)}var fM=we(
"ZodMiniBoolean",(e,t)=>{fv.init(e,t),vn.init(e,t)});function He(e){return Ov(fM,e)}var gM=we(
"ZodMiniUnknown",(e,t)=>{gv.init(e,t),vn.init(e,t)});function $v(){return Pv(gM)}var hM=we(
"ZodMiniArray",(e,t)=>{hv.init(e,t),vn.init(e,t)});function We(e,t){return new hM({type:"array",
element:e,...It(t)})}var yM=we("ZodMiniObject",(e,t)=>{yv.init(e,t),vn.init(e,t),zw(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...It(t)};return new yM(n)}function Fv(e,t){return $w(e,t)}
var bM=we("ZodMiniUnion",(e,t)=>{bv.init(e,t),vn.init(e,t)});function Mv(e,t){return new bM({type:
"union",options:e,...It(t)})}var wM=we("ZodMiniTuple",(e,t)=>{wv.init(e,t),vn.init(e,t)});function Lv(
e,t,n){let r=t instanceof Lt,
o=r?n:t,i=r?t:null;return new wM({type:"tuple",items:e,rest:i,...It(o)})}var Nv=we("ZodMiniRecord",(
e,t)=>{
vv.init(e,t),vn.init(e,t)});function _n(e,t,n){return!t||!t._zod?new Nv({type:"record",keyType:q(),
valueType:e,
...It(t)}):new Nv({type:"record",keyType:e,valueType:t,...It(n)})}var vM=we("ZodMiniEnum",(e,t)=>{kv.init(
e,t),vn.init(e,t),e.options=[...e._zod.values]});function _t(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new vM({type:"enum",entries:n,...It(t)})}
var kM=we("ZodMiniLiteral",(e,t)=>{xv.init(e,t),vn.init(e,t)});function jv(e,t){return new kM({type:
"literal",values:v.isArray(e)?e:[e],...It(t)})}var xM=we("ZodMiniOptional",(e,t)=>{Tv.init(e,t),vn.init(
e,t)});function Ee(e){return new xM({type:"optional",innerType:e})}var TM=we("ZodMiniNullable",(e,t)=>{
Sv.init(e,t),vn.init(e,t)});function Ei(e){return new TM({type:"nullable",innerType:e})}var SM=we(
"ZodMiniDefault",(e,t)=>{Ev.init(e,t),vn.init(e,t)});function Me(e,t){return new SM({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Jf(t)}})}m();m();m();m();function zv(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var j=zv(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=zv(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function _e(e,t){let n=j(e);return n!==""&&
(n===j(t.id)||n===j(t.en)||EM(n,t))}var EM=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>j(r)===
e)},pd=(e,t)=>e.map(n=>[n,t[n].name]);function un(e,t){var n;return(n=t.find(([,r])=>_e(e,r)))==null?
void 0:n[0]}var H={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
Bv="Penilaian",kn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
Ta=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],Oo=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],ln=_("BK","BK");var Oe=()=>Session.getEffectiveUser().getEmail(),
Uv=()=>Session.getActiveUserLocale();function fd(){
var o;let e=Oe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>_e(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var CM=1e4;function Wv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(CM))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{RM(t)}}
function RM(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Xt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),St=()=>Utilities.
getUuid().slice(0,8),nt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var _u={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Kv={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Le(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Gv=new A;function xr(e){var n;let t=(n=Gv.get(e))!=null?n:DM(e);return Gv.set(e,t),t}function DM(
e){
let t=new h(e.institutions.map(i=>[j(i.name),j(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:j(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new h(e.entries.map(i=>[i.code,{code:J(i.code),
institution:j(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var ae=BigInt(
0),Pe=BigInt(1),Ft=BigInt(2),$u=BigInt(3),Ea=BigInt(5),xn=BigInt(10),_ie=BigInt(w.MAX_SAFE_INTEGER),
AM=2e3,Q={s:Pe,n:ae,d:Pe};function Yr(e,t){try{e=BigInt(e)}catch{throw Po()}return e*t}function or(e){
return typeof e=="bigint"?e:g.floor(e)}function ot(e,t){if(t===ae)throw sg();let n=f.create(Ne.prototype);
n.s=e<ae?-Pe:Pe,e=e<ae?-e:e;let r=Ci(e,t);return n.n=e/r,n.d=t/r,n}var OM=[Ft*Ft,Ft,Ft*Ft,Ft,Ft*Ft,
Ft*
$u,Ft,Ft*$u];function Sa(e){let t=f.create(null);if(e<=Pe)return t[e]=Pe,t;let n=r=>{t[r]=(t[r]||ae)+
Pe};for(;e%Ft===ae;)n(Ft),e/=Ft;for(;e%$u===ae;)n($u),e/=$u;for(;e%Ea===ae;)n(Ea),e/=Ea;for(let r=0,
o=Ft+Ea;o*o<=e;){for(;e%o===ae;)n(o),e/=o;o+=OM[r],r=r+1&7}return e>Pe&&n(e),t}var $t=function(e,t){
let n=ae,r=Pe,o=Pe;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Po();
if(e%
1!==0)throw qv();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Po();if(t%1!==0)throw qv(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Po();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Po();if(e<0&&(o=-Pe,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=ae,s=ae,u=ae,l=Pe,c=Pe,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Po();if(d[i]===
"-"?(o=-Pe,i++):d[i]==="+"&&i++,d.length===i+1?s=Yr(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=Yr(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=Yr(
d[i],o),l=xn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Yr(d[
i+
1],o),c=xn**BigInt(d[i+1].length)-Pe,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=Yr(d[i],o),l=Yr(d[i+2],Pe),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=Yr(d[i],o),s=Yr(d[i+2],o),l=Yr(d[i+4],Pe),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Po()}else if(typeof e=="bigint")n=e,o=e,r=Pe;else throw Po();if(r===ae)throw sg(
);
Q.s=o<ae?-Pe:Pe,Q.n=n<ae?-n:n,Q.d=r<ae?-r:r};function PM(e,t,n){let r=Pe;for(;t>ae;e=e*e%n,t>>=Pe)t&
Pe&&(r=r*e%n);return r}function NM(e,t){for(;t%Ft===ae;t/=Ft);for(;t%Ea===ae;t/=Ea);if(t===Pe)return ae;
let n=xn%t,r=1;for(;n!==Pe;r++)if(n=n*xn%t,r>AM)return ae;return BigInt(r)}function IM(e,t,n){let r=Pe,
o=PM(xn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*xn%t,o=o*xn%t}return 0}function Ci(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ne(e,t){if(
$t(
e,t),this instanceof Ne)e=Ci(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return ot(Q.s*Q.n,Q.
d)}var sg=function(){return new S("Division by Zero")},Po=function(){return new S("Invalid argument")}
,
qv=function(){return new S("Parameters must be integer")};Ne.prototype={s:Pe,n:ae,d:Pe,abs:function(
){
return ot(this.n,this.d)},neg:function(){return ot(-this.s*this.n,this.d)},add:function(e,t){return $t(
e,t),ot(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return $t(e,t),ot(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return $t(e,t),ot(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return $t(e,t),ot(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return ot(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ot(this.s*this.n%this.d,Pe);if($t(e,t),
ae===Q.n*this.d)throw sg();return ot(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return $t(e,t),ot(Ci(Q.n,this.n)*Ci(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return $t(e,t),Q.n===
ae&&this.n===ae?ot(ae,Pe):ot(Q.n*this.n,Ci(Q.n,this.n)*Ci(Q.d,this.d))},inverse:function(){return ot(
this.s*this.d,this.n)},pow:function(e,t){if($t(e,t),Q.d===Pe)return Q.s<ae?ot((this.s*this.d)**Q.n,
this.
n**Q.n):ot((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<ae)return null;let n=Sa(this.n),r=Sa(this.d),
o=Pe,i=Pe;for(let a in n)if(a!=="1"){if(a==="0"){o=ae;break}if(n[a]*=Q.n,n[a]%Q.d===ae)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===ae)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<ae?ot(i,o):ot(o,i)},log:function(e,t){if($t(e,t),this.s<=ae||Q.s<=ae)return null;
let n=f.create(null),r=Sa(Q.n),o=Sa(Q.d),i=Sa(this.n),a=Sa(this.d);for(let l in o)r[l]=(r[l]||ae)-o[
l];
for(let l in a)i[l]=(i[l]||ae)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||ae,d=i[l]||ae;if(c===ae){if(d!==ae)return null;
continue}
let p=d,y=c,b=Ci(p,y);if(p/=b,y/=b,s===null&&u===null)s=p,u=y;else if(p*u!==s*y)return null}return s!==
null&&u!==null?ot(s,u):null},equals:function(e,t){return $t(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return $t(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return $t(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return $t(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return $t(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){$t(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(ae<n)-(n<ae)},ceil:function(e){return e=xn**BigInt(e||0),ot(or(this.s*e*this.
n/this.d)+(e*this.n%this.d>ae&&this.s>=ae?Pe:ae),e)},floor:function(e){return e=xn**BigInt(e||0),ot(
or(this.s*e*this.n/this.d)-(e*this.n%this.d>ae&&this.s<ae?Pe:ae),e)},round:function(e){return e=xn**
BigInt(e||0),ot(or(this.s*e*this.n/this.d)+this.s*((this.s>=ae?Pe:ae)+Ft*(e*this.n%this.d)>this.d?Pe:
ae),e)},roundTo:function(e,t){$t(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=or(n/r);return o+o>=r&&i++,
ot(this.s*i*Q.n,Q.d)},divisible:function(e,t){return $t(e,t),Q.n===ae?!1:this.n*Q.d%(Q.n*this.d)===ae}
,
valueOf:function(){return w(this.s*this.n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=NM(t,n),o=IM(t,n,r),i=this.s<ae?"-":"";if(i+=or(t/n),t%=n,t*=xn,t&&(i+="."),r){for(let a=o;a--;)i+=
or(t/n),t%=n,t*=xn;i+="(";for(let a=r;a--;)i+=or(t/n),t%=n,t*=xn;i+=")"}else for(let a=e;t&&a--;)i+=
or(t/n),t%=n,t*=xn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<ae?"-":"";if(n===
Pe)r+=t;else{let o=or(t/n);e&&o>ae&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<ae?"-":"";if(n===Pe)r+=t;else{let o=or(t/n);e&&o>ae&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(or(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ot(r[o-1],Pe);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var Fu=BigInt(10),Mu=BigInt(
0),lg=BigInt(1),Ca=BigInt(2),ug=1e4,_M=1e15;function cg(e,t){let n=e/t;return e<
Mu&&n*t!==e?n-lg:n}function $M(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*Fu**BigInt(a);let s=Fu**BigInt(-a);return cg(i*Ca+s,s*Ca)}
function Lu(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*ug);return g.abs(
t)<_M&&t/ug===e?BigInt(t):$M(e)}function jt(e){return new Ne(Lu(e),BigInt(ug))}function zt({s:e,n:t,
d:n},r){return cg(Ca*e*t*Fu**BigInt(r)+n,Ca*n)}function ir(e,t){return new Ne(zt(e,t),Fu**BigInt(t))}
function dg(e,t,n){let r=Fu**BigInt(n);return new Ne(cg(Ca*e*r+t,Ca*t),r)}function ar(e,t){let n=zt(
e,t),r=T(n<Mu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Mu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Bt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Yt(
e){
let t=Mu,n=lg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ne(t,n*BigInt(e.length))}
function Ra(e){let t=[...e].sort(Bt),n=t.length>>1;return t.length%2===1?t[n]:Yt([t[n-1],t[n]])}
function Da(e){
let t=lg;for(let{d:n}of e)t%n!==Mu&&(t=new Ne(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function gd(e){let t=new Ne(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var hd=BigInt(0),FM=BigInt(100),MM=BigInt(
1e4),LM=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function yd(e){if(!LM(e))return null;let t=e.map(l=>Lu(l.weight)),n=e.map(l=>Lu(l.
max)),r=t.reduce((l,c)=>l+c,hd);if(r<=hd||n.some(l=>l<=hd))return null;let o=n.reduce((l,c)=>new Ne(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>FM*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let d=Lu(l),p={parts:d,exact:new Ne(d,MM)};return s.set(l,p),p};return l=>{let c=hd,d=l.map((p,y)=>{
let b=u(p);return c+=i[y]*b.parts,b.exact});return{score:new Ne(c,a),marks:d}}}function jM(e,t){let n=Le(
e,t),r=yd(n),o=e.settings.conflicts==="exclude"?xr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function zM(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function Zv(e,t,n,r){let o=jM(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:zM(d)}]:[]}),u=new h,l=[];for(
let c of r){
let d=new h;for(let{judge:p,rows:y}of s){let b=y.get(c.code),E=b?o(p,c,b):null;E!==null&&("reading"in
E?d.set(p.code,E.reading):l.push({entry:c.code,judge:p.code,reason:E.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Le(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function bd(e){let t=new h;
for(let{category:n}of e){let r=j(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(j(n.category)))!=null?r:null}}m();function Aa(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function No(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var cn=BigInt(0),ju=BigInt(1);function Jv(e,t){let[n,r]=[e,t];for(;r!==cn;)[n,r]=[r,
n%r];return n}
var Hv=BigInt(1)<<BigInt(64);function wd(e,t){let n=e/t,r=(e-n*t)*Hv/t;return w(n)+w(r)/w(Hv)}
function Vv(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=ju;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>cn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function BM(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==cn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function UM(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Xv(t)}var Xv=e=>v.from(
e).reduce((t,n)=>t/Jv(t,n)*n,ju);function Oa(e){var b,E,O,P,N;let t=UM(e),n=new k;for(let{code:I}of e.
entries)for(let $ of(E=(b=e.readings.get(I))==null?void 0:b.keys())!=null?E:[])n.add($);let r=v.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,a=new h,s=cn,u=0;for(let{code:I}of e.entries){let $=v.
from((O=e.readings.get(I))!=null?O:[],([F,{score:z}])=>({judge:o.get(F),value:z.s*z.n*(t/z.d)})).sort(
(F,z)=>F.judge-z.judge);if($.length===0)continue;let L=$.map(({judge:F})=>F).join(),M=(P=i.get(L))!=
null?P:{judges:$.map(({judge:F})=>F),entries:[],sums:$.map(()=>cn)};i.set(L,M);let B=cn;for(let[F,{
value:z}]of $.
entries())M.sums[F]=M.sums[F]+z,B+=z,s+=z*z;M.entries.push({code:I,total:B}),a.set($.length,((N=a.get(
$.length))!=null?N:cn)+B*B),u+=$.length-1}let l=Xv(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>cn)),
d=r.map(()=>cn);for(let{judges:I,entries:$,sums:L}of i.values()){let M=l/BigInt(I.length),B=M*BigInt(
$.length),F=M*L.reduce((z,G)=>z+G,cn);for(let[z,G]of I.entries()){let K=c[G];for(let Z of I)K[Z]=K[Z]-
B;K[G]=K[G]+l*BigInt($.length),d[G]=d[G]+l*L[z]-F}}let p=v.from(a).reduce((I,[$,L])=>I+l/BigInt($)*L,
cn),y=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:y,
freedom:u,
...BM(c)}}m();m();function WM(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[y,b]=[p[n],p[r]];p[n]=s*y-u*b,p[r]=u*y+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[y,b]=[c[p],d[p]];c[p]=s*y-u*b,d[
p]=
u*y+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Yv(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))WM(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Qv=.01,zu=1e4,ek=20,KM=60;function vd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Yv(e.map(d=>d.map(p=>wd(p,r)))).slice(a),u=t.map(d=>wd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,y,b)=>p+y*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,wd(o,n*n*r)-c),freedom:i}}var kd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function tk(e,t){let{axes:n,freedom:r}=e,o=kd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function xd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(kd(e,
zu)===0)return zu;let o=ek*g.log10(zu/Qv),i=d=>Qv*10**(g.min(g.max(d,0),o)/ek),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=tk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>tk(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<KM;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Td=9,mg=9;function GM(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=xd(vd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(mg));return{value:
r,
origin:r>=zu?"no-judge-effect":"estimated"}}function qM(e){let[t="0",n="0"]=e.toExponential(mg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(mg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new Ne(r,
i):new Ne(r*i);return{over:a,under:s}}function ZM({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=qM(o),s=i===cn,u=e.map((c,d)=>c.map((p,y)=>s?r[d]===r[y]?p+n:p:d===y?a*p+i*n:a*p)),l=s?ju:a;
return Vv(u,t.map(c=>l*c))}function HM(e,t){let n=Oa(e),r=GM(n,t),{numerators:o,denominator:i}=ZM(n,
r.value),a=i*n.unit,s=No(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((y,b)=>y+o[b],
cn),p=BigInt(l.length);return c.map(({code:y,total:b})=>[y,s?new Ne(b,n.unit*p):dg(b*i-d,a*p,Td)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,dg(o[c],a,Td)])),scores:new h(u)}}var nk=new A;
function Ri(e,t){var o,i;let n=(o=nk.get(e))!=null?o:new h;nk.set(e,n);let r=(i=n.get(t))!=null?i:HM(
e,t);return n.set(t,r),r}m();m();var Bu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Sd=e=>[...e].sort((t,n)=>Bt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Io(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=Bu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Uu={
better:"higher",unit:"points",precision:null,scores:e=>Io(e,t=>Yt(t.map(({score:n})=>n)))};var rk={
better:"higher",unit:"points",precision:Td,exactOn:No,scores:(e,t)=>No(e)?Uu.scores(e,t):Ri(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Uu.scores(e,t),r=No(e)?null:Ri(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var ok={better:"higher",unit:"points",precision:null,scores:e=>Io(e,t=>Ra(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Sd(Bu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Ed=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Cd(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function JM(e){
let{units:t}=Da(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Ne(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var ik=e=>Cd(Ed(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:JM(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ak={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...ik(e)].map(([t,n])=>[t,Yt(n.map(({rank:r})=>r))])),working:e=>{let t=ik(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Wu=3;function sk(e){
if(e.length<Wu)return{kept:e,dropped:null};let t=s=>u=>Bt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Sd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var uk={better:"higher",unit:"points",
precision:null,
scores:e=>Io(e,t=>Yt(sk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:sk(Bu(e,t)).dropped}}]};m();var Di=BigInt(0),pg=BigInt(10),VM=30,Pa=pg**BigInt(VM),XM=20,ck=12;
function YM(e){if(e<=Di)return Di;
let t=pg**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function QM(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Da(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,b)=>y+b,Di),u=r.map(y=>i*y-s),l=u.reduce((y,b)=>y+b*b,Di),c=YM(a*l*Pa*Pa),
d=l===Di,p={judge:e,entries:t.length,mean:new Ne(s,i*o),sd:d?new Ne(0):ir(new Ne(c,Pa*a*i*o),ck)};
return n.
map((y,b)=>({...p,score:y,z:d?Di:u[b]*c/l}))}var lk=e=>Cd(Ed(e).map(t=>({entries:t.entries,values:QM(
t)})));function eL(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Di);return ir(new Ne(BigInt(
50)*
Pa*t+pg*n,Pa*t),XM)}var tL=e=>ir(new Ne(e,Pa),ck),dk={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...lk(e)].map(([t,n])=>[t,eL(n)])),working:e=>{let t=lk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:tL(i.z)}))}}]}}};var Ku={
mean:Uu,trimmed:uk,median:ok,"rank-sum":ak,"z-score":dk,adjusted:rk};var zn=e=>Ku[e],Bn=e=>Ku[e].unit;
m();function Qr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Rd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Qr(e,t))!=
null?n:e.settings.top}m();function Dd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Gu(e,t,n){
return n==="higher"?Bt(t,
e):Bt(e,t)}function mk(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function fg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return fg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return mk(
s,(u,l)=>Gu(u.value,l.value,n.better)).flatMap(u=>fg(u.map(({contender:l})=>l),r))}function pk(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:zt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=mk(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>fg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var y;let p=(y=d.steps[d.steps.length-
1])!=null?y:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function nL(e){
return e.map((t,n)=>({criterion:t,index:n,weight:jt(t.weight)})).sort((t,n)=>Bt(n.weight,
t.weight))}function rL(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Yt(i)]]:[]}))}}var fk={metrics:({panel:e})=>nL(e.criteria).
map(({criterion:t,index:n})=>rL(e,t,n))};m();function oL(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Da(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function gk(e,t){let n=e.judges.map((
{
code:r})=>oL(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function hk(e,t){let n=gk(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function iL(e,t){let n=gk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new Ne(r[
i])]))}
var yk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>iL(e,t.map(({code:n})=>n))}]}
;m();var bk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Io({...e,entries:t},n=>Ra(
n.map(
({score:r})=>r)))}]};m();var wk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:zn(t.method).better,values:()=>n}
]}};m();var vk={metrics:()=>[]};var kk={criteria:fk,median:bk,majority:yk,previous:wk,shared:vk};
function xk(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>kk[r].metrics(t))}m(
);function aL(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ne(1):jt((r=n.
weight)!=null?r:0)}}function qu(e,t,n){let r=aL(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ne(1),score:a}]}}function Ad(e,t,n,r){
let o=qu(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=gd(o(i,a)))!=null?s:a]}))}m();m();m();
function sr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Na({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Tk=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Na(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Aa(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function sL(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=j(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Sk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Na(e,"institution-full",r=>sL(r,n))};m();var Ek=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=jt(t.passingScore),
i=a=>Gu(r(a.score),o,n)<=0;return Na(e,"below-passing-score",a=>a.filter(i))};m();var Ck=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
b;let a=sr(i.contenders),s=a.filter(({place:E})=>E<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:E})=>E===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
E})=>E===
c):[],p=(E,O)=>E.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:E})=>E)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var uL=[Ek,Tk,Sk,Ck];function lL({contenders:e}){var r;let t=sr(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Od(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=uL.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(lL))}}m();
var cL=5;function Rk({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<cL);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Wu),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}m();m();var Tn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Dk=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function gg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Pd({standings:e}){return e.map(t=>({standing:t,rank:Tn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Ak=(e,t)=>e.every(n=>t.has(n));function Ok(e,t,n,r){let o=new h(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=gg(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(b,E=[])=>{let O=b==="below-passing-score"||b==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:b,others:E,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:O,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return d("not-ranked");let p=i.filter(b=>b.
rank===u&&!n.has(b.entry.code));return p.length>0?d("taken",p.map(b=>b.entry.code)):i.filter(b=>b.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}m();function dL(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Nd(e,t){let n=dL(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function mL({contenders:e},t){let n=sr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function pL({contenders:e},t){let n=sr(e);return[...new k(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Nd(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Pk(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new k;return[...a.flatMap(c=>mL(s,c)),...pL(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
m();function Nk(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Ik(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,ir(i,t)]))}function fL(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Gu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Dd(a,s,t):null})}function gL(e,t){
return new h([...Aa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:sr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var hL={category:null,categoryRank:null};function Ai(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=Qr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=zn(o.method),{better:d}=c,p=Ik(c.scores(t,o),c,[t]),y=o.carryOver?Ik(Ad(
e,a,n,p),c,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let G=y.get(z.code);return G?[{entry:
z,
score:G}]:[]}),E=xk(o.tieBreaks,{panel:t,previous:n}),O=pk(b,E,o.decimals,d),P=z=>ir(z,o.decimals),N=bd(
e.entries),I=Dk(a,r),$=Od(gg(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),L=u&&
o.winnersPerCategory?gL(O,N):null,M=fL(O,d),B=O.map((z,G)=>{var ee,ke,ye,oe,Ie,de;let{code:K}=z.entry,
Z=(ee=$.places.get(K))!=null?ee:null,Y=I.get(K);return{...z,stageScore:p.get(K),judgeScores:new h([
...(ke=
t.readings.get(K))!=null?ke:[]].map(([sn,be])=>[sn,be.score])),margin:(ye=M[G])!=null?ye:null,
advances:Z!==
null,place:Z,title:Nk(a,s,(oe=Z==null?void 0:Z.place)!=null?oe:null),prize:u&&Z!==null?Nd(o.prizes,Z):
null,...(Ie=L==null?void 0:L.get(K))!=null?Ie:hL,cutNote:(de=$.notes.get(K))!=null?de:null,vacated:
null,
...Y===void 0?{}:{decision:Y}}}),F=u?Pk(a,$.races,s,o.prizes):[];return{...l,standings:B,findings:[
...Rk(
t,o),...F.filter(({params:z})=>z.prize||!Ak(z.entries,I)),...Ok(a,O,I,$.notes)]}}m();function _o(e,t){
let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var _k=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function $k(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Fk(e,t,n){let r=_k(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,gone:$k(t,i,
null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}
function Mk(e,t){let n=_k(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||
i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&a<=o.place.
place)return o;let s=$k(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{from:a,gone:s}
}});
return{...e,standings:r}}function Lk(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(
o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function jk(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Ai(e,Zv(e,t,i,N),I,o),s=_o(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Lk(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),y=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=Lk(n.filter(N=>y.has(N.stage))),
E=d.filter(N=>b.has(N.code)),O=E.length===0?u:Fk(u,p(E),b),P=p(d);return{...Mk(O,P),whole:P}}m();m();
var yL=2;function zk(e,t){var l;if(No(e))return new k;let n=Oa(e),r=vd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=xd(r,n.judges.length))!=null?l:1,s=kd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:E,right:O}of o){let P=c.reduce((N,I)=>N+E[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let y=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,y)&&g.abs(d)>yL*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Bk(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:zt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Uk(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||zn(r).unit!=="points")return[];let u=zk(n,.5/10**a);if(u.
size===0)return[];let l=Ri(n,"auto").scores,c=Bk(new h(o.map(({entry:y,score:b})=>[y.code,b])),a),d=Bk(
s?Ad(e,t,i,l):l,a),p=n.entries.filter(({code:y})=>u.has(y)).map(({code:y})=>({entry:y,places:g.abs(c.
get(y)-d.get(y))})).sort((y,b)=>b.places-y.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Tr(e){let t=g.floor(
e/26);return(t>0?Tr(t-1):"")+T.fromCharCode(65+e%26)}function $e(e,t,n=1,r=1){
let o=`${Tr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Tr(t+r-1)}${e+n}`}var Wk=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function $o(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Wk(t);u<=Wk(r);u++)i.push({row:s,
column:u});
return i}var Kk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new h;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:$e(s,r),params:u}]})}};m();var Gk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let a=j(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:$e(s.row,r),params:u}]})}};m();m();
m();function qk(e,t,n){var y,b;let r=0,o=0,i=!1,a=!1;for(let{name:E}of t){let O=(b=(y=e.marks.get(E))==
null?void 0:y.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Zu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var bL=864e5,wL=R.UTC(1899,11,30);function vL(e,t){
return g.round(e*100+t)/100}function Zk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Zu(
[w(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-wL)/bL);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
y=g.round(p*100)/100,b=d>0&&g.abs(p-y)*86400<1,E=c===0;return Zu([...b?[y]:[],...E?[vL(d*24+u,l)]:[]],
n,r)}m();var kL=/^\d+$/,xL=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,TL=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,SL=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
EL=/^\d*[.,]\d+$/;function CL(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function RL(e){let t=[];return kL.test(e)&&
t.push(w(e)),xL.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),TL.test(e)&&t.push(w(e.replace(
/,/g,""))),SL.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),EL.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Id(e,t,n){let r=/^([+-]?)(.*)$/.exec(CL(e));if(r===null)return null;
let o=RL(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Zu(o,t,n)}var DL=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function _d(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Zk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
DL.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Id(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Hk(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&AL(n,i,{line:r,criterion:o,at:i.
at})}return n}function AL(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.held)!=null?o:t.raw;e.unreadable.
push({...n,held:i,reading:_d(t.raw,r)})}}m();function OL(e,t){if(e.kind==="score")return!0;if(e.kind!=="unreadable")return!1;
let{kind:n}=_d(e.raw,
t);return n==="text-number"||n==="date"}function PL(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||OL(
o,r)})}function Jk(e,t){return e.rows.filter(n=>PL(n,t))}function Hu({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function $d({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function NL(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function IL({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of NL(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>qk(c,t,l)))}return i}function Vk(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=IL(e),u=v.from(s.values()).flat(),l=r===null?[]:Jk(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Hk(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function eo(e){return e.competition.settings.missing==="assigned"}function Ia(e){
return e.provisional||
eo(e)?"warning":"error"}function Fd(e){return e.provisional?"warning":"error"}function _L(e,t){var r;
return Hu(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Xk={
scope:"stage",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>eo(e)?!t.some(
o=>_L(o,r)):t.every(o=>Hu(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",severity:Fd(e),
params:{entry:r,name:o}}))}};m();m();function _a(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var Yk={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(
o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return _a(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function $L({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new h;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let d=[];for(let b of n){let E=c.row.marks.get(b);d.push(E.kind==="score"?E.value:0)}let p={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:d};s.push(p);let y=r.get(u);y?y.push(p):r.set(u,[p])}return s}),
byEntry:v.
from(r.values())}}var Qk=new A;function e0(e){var n;let t=(n=Qk.get(e))!=null?n:$L(e);return Qk.set(
e,t),t}var ur=e=>e0(e).byDesk,$a=e=>e0(e).byEntry;var FL=1e-4;function ML(e){var r;let t=new h;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var LL=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),t0={scope:
"stage",find:e=>{if(!ur(e).some(LL))return[];let t=ur(e).map(o=>({rows:o,...ML(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>FL)return[];let{judge:u,
tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:"warning",tab:
l,
params:c}]})}};m();var n0={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o}
)=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>_a(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;m();m();function Md(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var r0=e=>g.round(e*100)/100,o0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:$a(e).flatMap(o=>{let i=o.map(({marks:d})=>Md(d,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:r0(a),high:r0(s),limit:r}}]})}};m();m();function Ju(e,
t){var i;let n=new h,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var jL=1e-6,zL=.9,BL=.5;function a0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function UL(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=a0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var i0=({same:e,marks:t})=>t===0?0:e/t;function WL(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
a0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function KL(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function GL(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return Ju(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.desk.judge.code)),a=d=>i.reduce((p,
y)=>p+
y[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:c.tab,u=g.max(...i.map(d=>d.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var s0={scope:"stage",find:e=>{let t=UL($a(e),e.desks.length),n=t.filter(
u=>i0(u)>=zL);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=g.max(0,...r.map(i0)),i=new h(
ur(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,WL(u)]})),a=({desk:u})=>{let{same:l,marks:c}
=i.
get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));
return KL(
c/d,p,BL*d)<=jL});return GL(e,s)}};m();m();function u0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));
if(o!==void 0)return{judge:r,entry:o}}
return null}function l0(e,t,n){var y,b,E,O;let r=new h;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new h(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(E=u0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?E:u0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter($=>$!==N),P=!0;break}}}
return p}var c0={scope:"stage",find:({check:e,desks:t})=>{let{method:n,severityCorrection:r}=e.competition.settings;
if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:l})=>[l,t.filter(c=>{
var d;
return(d=c.lines.get(l))==null?void 0:d.some(p=>p.complete&&!p.excluded)}).map(c=>c.judge.code)])),i=Ju(
t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(l=>[l.judge.code,l])),s=l0(
i,o,(l,c)=>!Hu(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":"warning",
params:{
groups:i,joins:s}}]}};m();var d0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,sheet:r,
lines:o})=>v.from(o).flatMap(
([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].map(d=>d.row.
row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(c=r==null?
void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};m();function qL(e){return e.sheet===null||
!e.touched||$d(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var m0={scope:"stage",find:({check:e,desks:t})=>eo(e)?[]:t.flatMap(n=>{let r=qL(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Fd(
e),tab:n.tab,params:o}]})};m();m();m();var ZL=6,HL=14;function JL(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let y=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(y?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var p0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function VL(e,t){let[n,r]=[p0(e),p0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Oi(e,t){let[n,r]=[j(e),j(t)],o=g.min(n.length,r.length);if(n===r||
o<ZL||VL(e,t))return!1;let i=o<HL?1:2;return JL(n,r,i)<=i}var f0=(e,t)=>t===""?[]:e.filter(n=>j(n.name)===j(
t));function Ld(e,t,n){var a;let[r,o]=f0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>j(s.name)===j(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function g0({row:e,entry:t},n){return!Oi(e.name,t.name)||f0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Oi(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var h0=(e,t)=>e.length>=8&&
t.startsWith(e);function XL({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[j(e.name),j(t.name)];return n!==""&&n!==r&&!h0(n,r)&&!h0(r,n)}
function YL({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(XL);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>j(i)));return r.filter(
({row:i})=>o.has(j(i.name)))}var y0={scope:"stage",find:e=>e.desks.flatMap(t=>YL(e,t).map(n=>{var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...g0(n,e.check.competition.entries),params:a}}))};m();var b0={scope:
"stage",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(r=>{
var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.sheet)==
null?void 0:o.codeColumn)!=null?i:0},...Ld(r,n,e.competition.entries),params:{judge:n.judge.code,
entry:r.
code}}}))};m();function QL(e,t,n){let{tab:r,sheet:o,strays:i}=e;return $d(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=_a(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Ld(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var w0={
scope:"stage",find:({check:e,desks:t})=>t.flatMap(n=>QL(n,e.criteria,e.competition.entries))};m();
var v0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};m();var k0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))})};m();m(
);var ej=/^(\d+)(?:[.,](\d+))?\s?%$/;function tj(e,t){var r;let n=typeof e=="string"&&t===100?ej.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Fa({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",tj(e.value,o));default:return{}}}var x0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely};
return[
{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Fa(o),params:s}]}))};m();function nj(e,t,{line:
n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(eo(e)&&n.blank)}var T0={scope:"stage",
find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>nj(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:Ia(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};m();var S0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{
let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};return[{
code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...Fa(o),params:s}]}))};m();var E0={scope:
"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};m();m();var C0=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function jd(e){return C0(Float64Array.from(
e).sort(),e.length)}var Vu=[];function hg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Vu[i-1]>o;i--)Vu[i]=Vu[i-1];Vu[i]=o}return n===0?w.NaN:C0(Vu,n)}var R0=5,
yg=.25,rj=1.4826,oj=1.645,ij=.02,aj=8,sj=400;function A0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-hg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-hg(o,r):a}}function uj(e){let{
criteria:t}=e.
check,n=ur(e).map(o=>t.map((i,a)=>o.length===0?0:jd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function D0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(ij,rj*n,t[g.floor(.9*t.length)]/oj)}function lj(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<aj)return null;let r=g.max(1,g.floor(n.length/sj)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>A0(i,a,u))});return{
fromOthers:D0(
o.map(i=>i.fromOthers)),fromOwn:D0(o.map(i=>i.fromOwn))}}var cj=e=>g.max(...e)-g.min(...e);function dj(
e){
let t=e.byCriterion.map(n=>cj(n)>=yg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=A0(e,r,i);a*s>0&&g.abs(a)>=yg&&g.abs(s)>=
yg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var O0={scope:"stage",find:e=>{
let t=$a(e).filter(o=>o.length>=3).map(uj(e)),n=t.flatMap(dj);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?lj(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<R0*u.fromOthers||g.abs(s)<R0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],y=g.round((p-a*(d-c))*100)/100,{desk:b,entry:E}=o,O={
judge:b.
judge.code,entry:E.code,value:p,others:y};return[{code:"SCORE_OUTLIER",severity:"info",tab:b.tab,at:
o.
row.marks.get(l).at,params:O}]})}};m();m();function zd(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(
t^e.charCodeAt(n),16777619);return t}
function Xu(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function mj(e){
return e.kind==="score"?g.round(e.value*1e4)|0:zd(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var P0=new A;
function pj(e){var n;let t=(n=P0.get(e))!=null?n:{byCode:zd(e.code),byName:zd(e.name)};return P0.set(
e,t),t}var bg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),N0=new A;function Yu(e,t){let n=N0.
get(e),r=n===void 0?fj(e,t):n;return N0.set(e,r),r}function fj(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:zd(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let y=(Xu(
d,0)&65535)%12;c[y]=c[y]+Xu(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,y=0;for(let{name:E,digest:O}of o){let P=c.marks.get(E);P===void 0||P.
kind==="blank"?y+=1:p=p+Xu(O,mj(P))|0}if(y===o.length)continue;let b=pj(d);i+=1,a=a+Xu(p,1)|0,s=s+Xu(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>bg(c,3)).join("");
return`${bg(a,12/2)}${bg(s,12/2)}${l}${i}`}var Bd=e=>w(e.slice(84));function I0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var _0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Bd(e)===Bd(t)&&g.min(I0(e,t,12),I0(e,t,48))>=3;var $0={scope:"stage",find:({check:e,desks:t})=>{let{
orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Yu(s,o);if(u===void 0||l===null||!_0(u,l))return[];let c={judge:i.
code,rows:Bd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var M0=3,
L0=.2,gj=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function hj({criterion:e,highest:t,
others:n}){return n.length>=M0&&t<=L0*e.max&&2*t<gj(n)}var F0=(e,t)=>e.map(({marks:n})=>n[t]),j0={
scope:"stage",find:e=>{let t=ur(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<M0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...F0(n,c)),y=d<=L0*l.max?t.flatMap(b=>b===n?[]:F0(b,c)):[];
return{
criterion:l,highest:d,others:y}}).filter(hj);if(i.length===0)return[];let{judge:a,tab:s}=r.desk,u={
judge:a.
code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:jd(i.flatMap(
l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};m();var z0={
scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...Fa(o),params:s}]}))};m();var Ud=e=>e.reduce(
(t,n)=>t+n,0),B0=(e,t)=>Ud(e.map((n,r)=>n*t[r].weight)),yj=[{basis:"sum",of:Ud},{
basis:"mean",of:e=>Ud(e)/e.length},{basis:"weighted-mean",of:(e,t)=>B0(e,t)/Ud(t.map(n=>n.weight))},
{basis:"weighted-sum",of:B0},{basis:"score",of:Md}];function bj(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Id(e,0,1e6):null}function wj(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function vj(e,t,n){let r=e.flatMap(i=>{let a=bj(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=yj.map(i=>({...i,off:r.filter(({row:a,total:s})=>!wj(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var U0={scope:
"stage",find:e=>ur(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==null?
void 0:
o.totalColumn)!=null?i:null;return n===null?[]:vj(t,n,e.check.criteria)})};m();m();m();function lr(e,
t){var n;return(n=e(t))!=null?n:{}}var Wd=({competition:e,locate:t})=>{let{method:n,carryOver:r,
passingScore:o}=e.settings,i=Bn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...lr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Kd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...lr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var W0={scope:"workbook",checks:[Wd,Kd]};m();m();m();function dt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...lr(e,t),params:l}}var Gd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[dt(e,{
kind:"setting",key:"method"},n)]};m();var qd=e=>{var y,b,E;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:j(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>O.code),l=(b=(y=r[r.length-1])==null?void 0:y.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new h;for(let{key:O}of o)d.set(O,((E=d.get(O))!=
null?E:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>dt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return dt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Zd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[dt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function wg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Hd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=wg(t.map(({name:s})=>j(s))),i=wg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=Le(e.competition,s);return wg(u.map(({name:l})=>j(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return dt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return dt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return dt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var Jd=e=>e.competition.stages.flatMap((t,n)=>{let r=Qr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[dt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var Vd=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Qr(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=v.from({length:o},(d,p)=>{var y;return(y=t.prizes[p])!=null?y:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[dt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>dt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Xd=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Le(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[dt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Yd=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[dt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>dt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>dt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var K0={scope:"workbook",checks:[Gd,Hd,Yd,Xd,Zd,qd,Jd,Vd]};m();m();var Qd=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=lr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Le(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=lr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var em=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...lr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var G0={scope:"workbook",checks:[em,Qd]};m();var q0={scope:"stage",
find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.flatMap(
({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===void 0?[
]:
[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=null?
l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Tr)}}]}))};m();function kj(e){let{sheet:
t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var Z0={scope:"stage",find:({desks:e})=>e.flatMap(t=>kj(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var tm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function xj(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var H0={scope:"stage",find:({check:e,desks:t})=>t.
filter(xj).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ia(e),tab:n,params:{judge:r.code}}))};
m();var J0={scope:"stage",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).map(
({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ia(e),tab:n,params:{tab:n,judge:r.code,...e.stage.scoreTab===
void 0?{}:{within:!0}}}))};m();var V0={scope:"stage",find:({check:{protectedTabs:e=[]},desks:t})=>e.length===0?
[]:t.filter(({sheet:n,
touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:"TAB_UNPROTECTED",
severity:"info",tab:n,params:{judge:r.code}}))};var Ma={TAB_MISSING:J0,TAB_EMPTY:H0,TAB_UNPROTECTED:
V0,STAGE_NOT_BEGUN:tm,COLUMN_MISSING_CRITERION:Z0,
COLUMN_DUPLICATE_CRITERION:q0,ROW_MISSING_ENTRY:m0,ROW_WITHOUT_CODE:w0,ROW_UNKNOWN_ENTRY:b0,
ROW_DUPLICATE_ENTRY:d0,
ROW_NAME_MISMATCH:y0,SCORE_ROWS_PERMUTED:$0,SCORE_MISSING:T0,SCORE_NOT_NUMBER:S0,SCORE_TEXT_NUMBER:
z0,
SCORE_IS_DATE:x0,SCORE_OUT_OF_RANGE:E0,SCORE_ERROR:v0,SCORE_FORMULA:k0,SCORE_SCALE_SUSPECT:j0,
SCORE_OUTLIER:O0,
TOTAL_MISMATCH:U0,JUDGE_NO_VARIANCE:t0,JUDGES_IDENTICAL:s0,JUDGES_DISAGREE:o0,JUDGE_CONFLICT:Yk,
JUDGE_RECUSED:n0,
ENTRY_UNSCORED:Xk,PANEL_DISCONNECTED:c0,ENTRY_DUPLICATE_CODE:Kk,ENTRY_DUPLICATE_NAME:Gk,
SETTING_INVALID:K0,
WEIGHTS_INVALID:G0,METHOD_CAUTION:W0};var Tj=f.values(Ma).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),vg=e=>Tj.flatMap(t=>t.find(
e));m();m();function Sj(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function nm(e){let t=[],n=new h;for(let r of Sj(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function Ej(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function Cj(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return C.stringify([e.code,e.severity,e.tab,t,e.fix])}function X0(e){let t=new h,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=Cj(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>nm(i).map(a=>(
{
draft:Ej(o,a),block:a})));return[...n,...r]}m();function Rj(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function Dj(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=xr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,E,O,P;let d=new h;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),y=(b=e.sheets.get(c.code))!=null?b:null;
return Vk(
{judge:c,tab:(P=(O=y==null?void 0:y.tab)!=null?O:(E=e.tabName)==null?void 0:E.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,desks:l,begun:Rj(e,l)}}var Y0=new A;function rm(e){var n;
let t=(n=
Y0.get(e))!=null?n:Dj(e);return Y0.set(e,t),t}var Aj=f.values(Ma).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function Oj(e){let t=new h(
e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?s:
e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i})=>{var a;
return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}function Pj(
{
draft:e,block:t},n){let{at:r,...o}=e,i=t&&$e(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function kg(e){let t=rm(e),n=t.begun?Aj:[tm];return X0(n.flatMap(r=>r.find(t))).sort(Oj(t)).
map(r=>Pj(r,e.stage.name))}m();var Q0=[Gd,Wd,em,Kd,Hd,Yd,Xd,Qd,Zd,qd,Jd,Vd],Nj=f.values(Ma).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),Ij=[...Q0,...Nj.filter(e=>!Q0.includes(e))];
function xg(e,t=()=>null){return Ij.
flatMap(n=>n({competition:e,locate:t}))}m();function Tg(e){return rm(e).desks.map(t=>{let n=v.from(t.lines.values(
)).map(i=>i.filter(a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=eo(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
m();var tx=31,_j=/[\u00b7\-\u2013|:_]/u;function to(e){let t=[...e];return t.flatMap((n,r)=>{if(!_j.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var $j=/[[\]:*?/\\]/g,Qu=e=>e.replace($j," ").replace(/\s+/g," ").trim();
function Fj(e,t){
let n=tx-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var La=(
e,t)=>Fj(
Qu(e.name),Qu(t.code)),Mj=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function el(e,t,n){
let r=H.
ranking[n],o=tx-r.length-3,i=(u,l)=>Mj(Qu(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function nx(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return j(n)===j(Qu(t.name));let r=j(n.slice(0,-1));return r!==""&&j(Qu(t.name)).startsWith(
r)}function om(e,t){var o;let n=Lj(e,t),r=n.filter((i,a)=>n.findIndex(s=>zj(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Lj(e,t){let n=ex(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?jj(e,t,r):ex(e,t,Sg)}var Sg=(e,t)=>j(t)!==""&&j(
t)===j(e.name),ex=(e,t,n)=>to(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>nx(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),jj=(e,t,n)=>Ye(t,n).filter(r=>J(r.code)===J(e)||
Sg(r,e)||to(e).some(({left:o,right:i})=>nx(o,n)&&Sg(r,i))).map(r=>({stage:n,judge:r})),zj=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var rx=e=>e.severity==="error";function yt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...xg(n,e.locate)],a=[],s=[],u=!i.some(l=>rx(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?_o(n,a):null,y={competition:n,stage:l,criteria:Le(n,l),
judges:Ye(
n,l),sheets:new h(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:La(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...kg(
y)),p!==null&&s.push(...Tg(y));let b=N=>N.stage===l.name&&(rx(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let E=jk(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...E.findings,...Uk(n,E,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}a.push(E)}return{findings:i,results:a,progress:s}}m();m();function ox(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var Bj=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Uj=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Wj=/(?:^|[^\p{L}])(?:juri|judge)/iu,ix=e=>f.values(H).some(t=>_e(e,t));function Pi(e){let t=e.trim();
return ix(t)||Bj.test(t)?!1:Uj.test(t)?/^(?:hasil|results?)/i.test(t)&&Wj.test(t):!0}var tl=e=>!Pi(e)&&
!ix(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var im=new h;
function sx(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:om(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var ux=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function lx(e,t,n=im){let r=sx(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>ux(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Eg=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function cx(e,t,n=im){let r=Un(e,t,n);return e.flatMap(o=>{var s;if(!Eg.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Eg.test(i);)i=i.replace(Eg,"").trim();let a=(s=r.find(u=>j(u.name)===j(i)))!=
null?s:om(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var ax=e=>J(e).replace(
/\p{N}+/gu,
"#");function dx(e,t,n=im){let r=new k(t.judges.map(a=>ax(a.code))),o=new k(t.stages.map(a=>j(a.name))),
i=new k(Un(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||om(a,t)!==null)return[];let s=to(
a).find(({left:u,right:l})=>o.has(j(u))&&r.has(ax(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Un(e,t,n=im){let r=sx(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>ux(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Kj(e,i,Ye(t,i))}function Kj(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(Pi))for(let{left:c,right:d}of to(l)){let p=n.filter(b=>Cg(d,b)),[y]=p;y===void 0||p.length>1||
j(c)===""||r.set(j(c),[...(s=r.get(j(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Cg=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||j(e)===j(t.name));m();m();m();m();var ja={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ni(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=ja[t][w(
r)-1])!=null?i:""} ${n}`}var Gj=["","pebruari","","","","","","agt","","","nopember",""];function mx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ja.id[i],ja.en[i],Gj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=ja.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Wn(e.date):T(e).trim()}var Wn=e=>e.replace("T"," "),nl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
U(e)==="";function at(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var qj=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Rg(e,t,n){return t<1||t>12||n<1||n>qj(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Fo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Rg(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Rg(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=mx((a=o[2])!=null?a:"");return i===null?null:Rg(w(o[3]),i,w(o[1]))}function px(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var za=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var Dg=10,Mo=25;function rl(e,t,n=Dg){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function st(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>_e(u,l.header)),
r=rl(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>_e(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function Qe(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:$e(t,r)}}var fx=(e,t)=>e.
columns.map(n=>n.header[t]);function gx({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return Qe(e.settings,t.settings.
get(n.key),"value");case"prize":return Qe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Qe(
e.entries,t.entries[n.index],n.column);case"stage":return Qe(e.stages,t.stages[n.index],n.column);
case"criterion":return Qe(e.criteria,t.criteria[n.index],n.column);case"judge":return Qe(e.judges,t.judges[
n.
index],n.column)}}}m();var Zj=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),hx=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&Zj(i.value,o)})),Hj=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function yx(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!Hj((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Sr="General",bx=e=>e===Sr||e.startsWith("0");
var le=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
Ii="@",wx="d mmmm yyyy",ol={part:"settings",tab:H.settings,columns:[le("key","Kunci","Key",220),le(
"value","Nilai","Value",380)]},il={part:"stages",tab:H.stages,columns:[le("order","Urutan","Order",
70,
Sr),le("name","Tahap","Stage",200),le("weight","Bobot","Weight",80,Sr),le("advance","Lolos",
"Advance",
80,Sr),le("title","Predikat","Title",240),le("form","Bentuk","Form",110),le("date","Tanggal","Date",
140,wx),le("scoreTab","Tab Nilai","Score Tab",180)]},al={part:"criteria",tab:H.criteria,columns:[le(
"stage","Tahap","Stage",180),le("name","Kriteria","Criterion",200),le("weight","Bobot","Weight",80,
Sr),
le("min","Min","Min",70,Sr),le("max","Maks","Max",70,Sr),le("description","Uraian","Description",380)]}
,
cr={part:"entries",tab:H.entries,columns:[le("code","Kode","Code",80,Ii),le("name","Nama Inovasi",
"Innovation",320),le("institution","Instansi","Institution",240),le("category","Kategori","Category",
120),
le("unitType","Jenis Unit","Unit Type",120),le("innovator","Inovator","Innovator",200),le("contact",
"Narahubung","Contact",160),le("phone","No. WA","Phone",120,Ii),le("email","Email","Email",180),le(
"link","Tautan Proposal","Proposal Link",180),le("status","Status","Status",160),le("reason",
"Alasan",
"Reason",240)]},_i={part:"judges",tab:H.judges,columns:[le("code","Kode","Code",70,Ii),le("name",
"Nama","Name",220),le("role","Peran","Role",110),le("institution","Instansi","Institution",240),le(
"email","Email","Email",200),le("phone","No. WA","Phone",120,Ii),le("stages","Tahap","Stages",180),
le("conflicts","Benturan","Conflicts",180,Ii)]},sl={part:"institutions",tab:H.institutions,columns:[
le("name","Instansi","Institution",280),le("parent","Induk","Parent",240),le("unitType","Jenis Unit",
"Unit Type",140),le("required","Wajib","Required",80)]},Ba={part:"plenary",tab:H.plenary,columns:[le(
"stage","Tahap","Stage",160),le("entry","Kode","Code",80,Ii),le("computed","Peringkat Hitung",
"Computed Rank",90,"0"),le("rank","Peringkat Putusan","Decided Rank",90,"0"),le("reason","Alasan",
"Reason",420),
le("votesFor","Setuju","For",80,"0"),le("votesAgainst","Tidak","Against",80,"0")]},$i={part:
"objections",tab:H.objections,columns:[le("date","Tanggal","Date",120,wx),le("sender","Pengirim",
"Sender",180),
le("entry","Kode","Code",80,Ii),le("text","Isi","Text",360),le("answer","Jawaban","Answer",360),le(
"ruling","Putusan","Ruling",200),le("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Ag=[ol,
il,al,cr,_i,sl];m();m();function Er(e){var o;let t=[],n=(i,a)=>Qe(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=at(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=at(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=un(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function am(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Qe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Lo=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function vx(e,t){let n=Er(e),r=Lo(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>Jj(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function Jj(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function kx(e){
let t=Er(e);am(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>Vj(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function Vj(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Oo))!=null?r:"running",reason:n("reason")}}m();
function xx(e){let t=Er(e),n=Lo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",kn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function Tx(e,t){let n=Er(e);am(n,e,"code");
let r=Lo(n,"code");return{items:r.map(o=>Xj(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function Xj(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Og(
za(e.cell("stages")),t),conflicts:za(e.cell("conflicts"))}}function Og(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=j(e.slice(0,o).join(" ")),a=t.find(s=>j(s)===i);if(a!==void 0)
return[a,...Og(e.slice(o),t)]}return[n,...Og(r,t)]}m();function Sx(e){let t=Er(e),n=Yj(Lo(t,"name"));
return{items:n.map(o=>Qj(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function Yj(e){let t=n=>{var r;return(r=at(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function Qj(e,t){let n=t.cell("date"),r=tz(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Fo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ta),
date:Fo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var ez=/;|^\s*\d+\s*[:=]/m;
function tz(e){if(e==="")return null;if(!ez.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Ua=["criteria","median","majority",
"previous","shared"];m();m();var Ex=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var Cx={kind:"text",word:_("Mengetahui","Acknowledged By")};m();var Rx={kind:"texts",word:_(
"Admin","Admin")};m();var Dx={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:kn};m(
);var Ax={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var Ox={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};m();var Px={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};m();var Nx={kind:"text",word:_("Kota","City")};m();var Ix={kind:"text",word:_(
"Nama Kompetisi","Competition")};m();var _x={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var $x={kind:
"text",word:_("Tembusan","Copies")};m();var Fx={kind:"text",word:_("Batas Waktu","Deadline")};m();
var Mx={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var Lx={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var jx={kind:"text",word:_("Nomor SK","Decree Number")};m();var zx={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var Bx={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var Ux={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var Wx={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var Kx={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var Gx={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:kn};m();var qx={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var Zx={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Wa=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var Hx={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var Jx={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var Vx={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var Xx={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var Yx={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var Qx={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var jo={mean:Jx,trimmed:Yx,median:Vx,"rank-sum":Xx,"z-score":Qx,adjusted:Hx};var eT={kind:"choice",
word:_("Metode","Method"),choices:pd(Wa,jo)};m();var tT={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};m();var nT={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};m();var rT={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var oT={kind:"text",
word:_("Penyelenggara","Organizer")};m();var iT={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};m();var aT={kind:"date",word:_("Tanggal Pleno","Plenary Date")};m();var sT={kind:
"text",word:_("Tempat Pleno","Plenary Place")};m();var uT={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};m();var lT={kind:"numbered",word:_("Uang Pembinaan","Prize")};m();var cT={kind:
"text",word:_("Provinsi","Province")};m();var dT={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:kn};m();var mT={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var pT={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var fT={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var gT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var hT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var yT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var bT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var wT={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var vT={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var kT={name:_("bersama",
"shared"),official:""};var Ka={criteria:yT,median:wT,majority:bT,previous:vT,shared:kT};var xT={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:pd(Ua,Ka)};m();var TT={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var ST={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var ET={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:kn}
;m();var CT={kind:"text",word:_("Tahun","Year")};var Pg={competition:Ix,year:CT,organizer:oT,
government:zx,province:cT,city:Nx,language:Wx,top:TT,method:eT,
missing:nT,tieBreaks:xT,decimals:Mx,carryOver:Dx,passingScore:iT,maxSpread:Zx,maxPerInstitution:qx,
winnersPerCategory:ET,
rankedWinners:dT,letterScores:Gx,winnerTerm:ST,severityCorrection:mT,conflicts:_x,judgeFiles:Bx,
deadline:Fx,
admins:Rx,objectionDays:rT,prizes:lT,plenaryDate:aT,plenaryTime:uT,plenaryPlace:sT,ceremonyDate:Ax,
ceremonyTime:Px,
ceremonyPlace:Ox,decisionDate:Lx,juryDecreeNumber:Ux,minutesNumber:tT,decreeNumber:jx,legalBasis:Kx,
acknowledgedBy:Cx,copies:$x,signerName:fT,signerPosition:hT,signerGrade:pT,signerNip:gT};var nz=e=>e!=="prizes",
Kn=Ex.filter(nz).map(e=>({key:e,...Pg[e]})),Ga=Pg.prizes.word;m();m();m();m();var Ce=Me(q(),""),qa=Me(
Ei(q().check(Iu(/^\d{4}-\d{2}-\d{2}$/))),null),zo=(e,t)=>Tt().check(_v(),kr(
e),md(t)),Bo=e=>Me(Ei(e),null);var RT=Ce;m();var DT=Me(We(q()),[]);m();var AT=Me(He(),!1);m();var OT=qa;
m();var PT=Ce;m();var NT=Ce;m();var IT=Ce;m();var _T=Ce;m();var $T=Me(_t(["exclude","include"]),
"exclude");m();var FT=Ce;m();var MT=Ce;m();var LT=Me(zo(0,6),2);m();var jT=qa;m();var zT=Ce;m();var BT=Ce;
m();var UT=Me(_t(["shared","separate"]),"shared");m();var WT=Ce;m();var KT=Me(_t(["id","en"]),"id");
m();var GT=Ce;m();var qT=Me(He(),!1);m();var ZT=Bo(zo(1,1e5));m();var HT=Bo(Tt().check(kr(0)));m();
var JT=Me(_t(Wa),"mean");m();var VT=Ce;m();var XT=Me(_t(["complete","assigned"]),"complete");m();var YT=Bo(
zo(1,365));m();var QT=Ce;m();var eS=Bo(Tt());m();var tS=qa;m();var nS=Ce;m();var rS=Ce;m();var oS=Me(
We(Ei(Tt().check(kr(0)))),[]);m();var iS=Ce;m();var aS=Me(He(),!0);m();var sS=Me(Mv([jv("auto"),Tt().check(
kr(0))]),"auto");m();var uS=Ce;m();var lS=Ce;m();var cS=Ce;m();var dS=Ce;m();var mS=Me(We(_t(Ua)),[
"criteria","shared"]);m();var pS=Me(zo(1,1e5),10);m();var fS=Me(_t(["Juara","Terbaik"]),"Juara");m();
var gS=Me(He(),!1);m();var hS=Ce;var yS={competition:_T,year:hS,organizer:QT,government:BT,province:
iS,city:IT,language:KT,top:pS,method:JT,
missing:XT,tieBreaks:mS,decimals:LT,carryOver:AT,passingScore:eS,maxSpread:HT,maxPerInstitution:ZT,
winnersPerCategory:gS,
rankedWinners:aS,letterScores:qT,winnerTerm:fS,severityCorrection:sS,conflicts:$T,judgeFiles:UT,
deadline:MT,
admins:DT,objectionDays:YT,prizes:oS,plenaryDate:tS,plenaryTime:rS,plenaryPlace:nS,ceremonyDate:OT,
ceremonyTime:NT,
ceremonyPlace:PT,decisionDate:jT,juryDecreeNumber:WT,minutesNumber:VT,decreeNumber:zT,legalBasis:GT,
acknowledgedBy:RT,copies:FT,signerName:lS,signerPosition:dS,signerGrade:uS,signerNip:cS};var Fi=re(
yS),bS=Fi.parse({});var Za=(e,t=[])=>({fault:e,allowed:t});function vS(e){var s;let t=bS,n=[],r=[],o=new h,
i=new h,a=sz(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(E,
O=[],P="error")=>{var $,L;let N=(L=($=Qe(e,u,"value"))!=null?$:Qe(e,u,"key"))!=null?L:{},I={setting:
c,value:d,
reason:E,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},y=uz(c),b=Kn.find(E=>_e(
c,E.word));if(y!==null){let E=lz(d);n[y-1]!==void 0?p("duplicate"):!ne(d)&&(E===null||E<0)?p(
"not-a-number"):(n[y-1]=E,i.set(y,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let E=rz(t,b,oz(d,b,a));"fault"in E?p(E.fault,E.allowed):t=E.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function rz(e,t,n){if("fault"in n)return n;let r=Fi.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[az(t)]}}function oz(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Za("digits-lost"):{
value:r};case"number":{let o=at(e);return o===null?Za("not-a-number"):{value:o}}case"auto-or-number":
{let o=_e(r,t.
auto)?"auto":at(e);return o===null?Za("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Fo(
e);return o===null?Za("not-a-date"):{value:o}}case"time":return{value:px(e)};case"texts":return{
value:za(
e)};case"choice":{let o=un(r,t.choices);return o===void 0?Za("not-allowed",wS(t.choices,n)):{value:o}
}case"choices":{let o=za(e).map(i=>un(i,t.choices));return o.includes(void 0)?Za("not-allowed",wS(t.choices,
n)):{value:iz(o)}}}}function iz(e){let t=Ua.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var wS=(
e,t)=>e.
map(([,n])=>n[t]),az=e=>e.kind==="number"&&e.range||"\u2265 0";function sz(e){let t=Kn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&_e(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&un(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function uz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(j(e));return t!==null&&_e((n=t[1])!=null?n:"",Ga)&&w(t[2])>0?
w(t[2]):null}function lz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var cz=["settings","stages","criteria","entries","judges",
"institutions"];function Et(e){let t=new h;
for(let n of cz){let r=e.find(o=>_e(o,H[n]));r!==void 0&&t.set(n,r)}return t}function kS(e){return[
...Et(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&_e(r,H[t])).map(r=>({name:r,first:n})))}var dz={name:Bv,
weight:null,
advance:null,title:null,form:null,date:null};function dn(e){let t=(d,p)=>{let y=e.get(d);return y===
void 0?null:st(y,p)},n={settings:t("settings",ol),stages:t("stages",il),criteria:t("criteria",al),
entries:t(
"entries",cr),judges:t("judges",_i),institutions:t("institutions",sl)},r=vS(n.settings),o=Sx(n.stages),
i=o.items.length>0?o.items:[dz],a=d=>{var p,y;return(y=(p=i.find(b=>j(b.name)===j(d)))==null?void 0:
p.name)!=null?y:d},s=vx(n.criteria,a),u=kx(n.entries),l=Tx(n.judges,i.map(d=>d.name)),c=xx(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();var TS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
mz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
pz=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,fz=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
SS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Ha(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=TS.exec(t))!=null?
n:[];if(o==="")return null;if(SS.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var xS=e=>w(e.replace(",","."));function Ct(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=TS.exec(t))!=null?i:[],d=(a=pz.exec(c.trim()))!=null?a:fz.exec(c.trim());
if(l===""||d===null&&!SS.test(c.trim()))break;t=l,n!=null||(n=d===null?null:xS((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=mz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
xS(
o)}}var ES={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},gz=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],kt=e=>f.keys(ES).find(t=>_e(e,ES[t])),bt=(e,t)=>{let n=j(t.name);return j(
e)===n||j(e.replace(/\([^()]*\)\s*$/,""))===n||j(Ct(e).name)===n},hz=(e,t)=>{var n;return(n=t.find(r=>j(
r.name)===j(e)))!=null?n:t.find(r=>bt(e,r))};function Ja(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=J(i.code),s=j(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(j(a)))!=
null?c:null}}function Uo(e,t,n,r,o){var E,O,P,N,I,$,L;let i=M=>typeof M=="string"&&(kt(M)!==void 0||
r.some(B=>bt(M,B))),a=rl(e,M=>M.filter(i).length,Mo),s=a===null?[]:((E=e.values[a])!=null?E:[]).map(
M=>typeof M=="string"?M:""),u=new h,l=new h;for(let[M,B]of s.entries()){let F=hz(B,r),z=kt(B);F!==void 0?
u.set(F.name,[...(O=u.get(F.name))!=null?O:[],M]):z!==void 0&&!l.has(z)&&l.set(z,M)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([M,[B=0]])=>({criterion:M,column:B})),p=a===null?wz(e):[];for(
let[
M,B]of e.values.entries()){if(a===null||M<=a)continue;let F=Y=>{var ke;let ee=l.get(Y);return ee===void 0?
"":(ke=B[ee])!=null?ke:""},z=U(F("code")),G=U(F("name")),K=new h;for(let{criterion:Y,column:ee}of d)
K.set(Y,vz((N=B[ee])!=null?N:"",M,ee));let Z=o(z,G,c!==null);Z===null&&(Ig(z,G,B)||yz(z,K)||bz(B,s))||
p.push({row:M,code:z,entry:(I=Z==null?void 0:Z.code)!=null?I:null,name:G,institution:U(F(
"institution")),marks:K,total:F("total"),notesToCommittee:U(F("notesToCommittee")),notesToEntrant:U(
F("notesToEntrant"))})}let y=($=l.get("name"))!=null?$:null,b=(L=l.get("total"))!=null?L:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:y,totalColumn:b,columns:u,rows:p}}var Ig=(e,t,n)=>Ng(e)||
Ng(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Ng(r)),Ng=e=>gz.includes(j(e)),yz=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!_g(n.raw)),_g=e=>{var t;return typeof e==
"string"?!ne(e)&&(_e(e,ln)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function bz(e,t){let n=e.flatMap((r,o)=>ne(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return j(U(r))===j((i=t[o])!=null?i:"")})}function wz(e){let t={
code:"",entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function vz(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&_e(e,ln)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}m();m();var sm=e=>e.some(t=>t.lines.some(
n=>n.code!==""));function um(e,t){var i;let n=sm(e),r=new h;for(let a of e)
for(let{code:s,name:u,institution:l}of kz(a,t,n)){let c=n?J(s):j(u),d=r.get(c);c!==""&&r.set(c,{code:
(i=
d==null?void 0:d.code)!=null?i:s,name:(d==null?void 0:d.name)||u,institution:(d==null?void 0:d.institution)||
l})}let o=g.max(2,T(r.size).length);return[...r.values()].map((a,s)=>n?{..._u,...a}:{..._u,...a,code:
`P${T(s+1).padStart(o,"0")}`})}function kz(e,t,n){let r=e.columns.filter(a=>t.some(s=>bt(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>_g(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}m();m();m();function $g(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Fg="Lembar Juri \xB7 ",
CS=e=>Fg+e,Mg=e=>typeof e=="string"&&e.startsWith(Fg),Sn=e=>{var t;return Mg((t=e.values[1])==null?
void 0:
t[0])};function xt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Fg+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();var xz=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],Tz=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],Sz=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],Ez=new k([...xz,...Tz,...Sz].map(j)),RS=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(j)),DS=e=>RS.has(e),no=e=>j(e)===""||Ez.has(j(e))||kt(e)!==void 0||cr.columns.
some(t=>_e(e,t.header));function AS(e){let t=e.filter(n=>!RS.has(n));return t.length>0?t:[...e]}var Cz=1e3,
Rz=e=>{let t=typeof e=="string"?kt(e):void 0;return t==="code"||t==="name"};function ul(e,t){
var l,c;if(Sn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((l=e.values[n])!=null?l:[]).some(Rz))
return null;let r=((c=e.values[n])!=null?c:[]).map(d=>typeof d=="string"?d:""),o=d=>r.findIndex(p=>kt(
p)===d),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(d=>{let p={code:
U(
d[i]),name:U(d[a]),institution:U(d[s]),values:d};return(p.code!==""||p.name!=="")&&!Ig(p.code,p.code===
""?p.name:"",d)?[p]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:Oz(r,u,t),lines:u,
isRepeated:Dz(
r),totals:t.columns.flatMap(({from:d,weights:p})=>p===null?[]:[{from:d,weights:p}]),above:e.values.slice(
0,n)}}function Dz(e){let t=e.map(n=>Ct(n).name).filter(n=>!no(n));return new k(t.map(j)).size<t.length}
var Az=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function Oz(e,t,{columns:n}){let r=new h;
for(let[o,i]of e.entries()){let{name:a,weight:s}=Ct(i),u=j(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&
l.role!=="criterion"||l===void 0&&no(a))continue;let c=Nz(Az(t,o)),d=(l==null?void 0:l.doubt)===null;
r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:Ha(i),kind:d&&c==="words"?"open":c})}return[
...r.
values()]}var OS=e=>e.flatMap(t=>{var n;return(n=at(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=
null?n:[]});function Pz(e){let t=OS(e);return t.filter(n=>n>Cz).length*2>t.length}function Nz(e){let t=e.
filter(a=>!ne(a)),n=OS(t),r=a=>typeof a=="string"&&_e(a,ln),o=n.length+t.filter(r).length;if(n.length>
0&&o*2>=t.length)return Pz(t)?"words":"numbers";let i=a=>typeof a=="string"&&at(a)===null&&!r(a)&&!a.
trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var Iz=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
_z=["category","unitType","innovator","contact","phone","email","link"];function PS(e,t,{grid:n,
structure:r}){
let o=Iz.test(n.tab)?ul(n,r):null;if(o===null)return null;let i=st(n,cr),a=new h,s=0;for(let p of o.
lines){let y=O=>t&&p.code!==""?J(O.code)===J(p.code):p.name!==""&&j(O.name)===j(p.name),b=e.find(y);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let E=_z.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...f.
fromEntries(E),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,y])=>c?{...y,code:p.code}
:
y);return{grid:n,entries:[...d,...l],unscored:s}}m();function lm(e){var a;let t=$S(e),n=MS(t).filter(
s=>s.length>1),r=(a=IS(n))!=null?a:t.length===1?t:IS(
$z(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Lg(e,FS(o.table,i))}function Lg(e,t){let n=$S(e),r=MS(n).filter(a=>a.length>
1),o=t.map(a=>j(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>bt(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function _S(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=FS(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function $S(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=AS(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var FS=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),NS=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function IS(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||NS(r)-NS(n)||e.indexOf(n)-e.indexOf(r));return t}function MS(e){
var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function $z(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var Fz=12,Mz=["juri","dewanjuri","judge","penilai","panelis"],zg=e=>Mz.includes(j(e));function jS(
e){
var t;return Bg((t=jz(e))!=null?t:e.map(n=>n.trim()))}function Bg(e){let t=new k(e.filter(r=>LS(r)).
map(J)),n=0;return e.map(r=>{if(LS(r))return jg(r,Lz(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...jg(`J${n}`,""),email:r}:jg(`J${n}`,r)})}var LS=e=>[...e].length<=Fz&&J(e)!==""&&!e.
includes("@"),Lz=e=>!/\p{N}/u.test(e)&&[...e].length>3;function jz(e){let[t,...n]=e.map(r=>to(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(zz).reverse()){let i=j(r);
if(i===
""||zg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>j(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var zz=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,Bz=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function zS({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=Bz.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var jg=(e,t)=>({...Kv,
code:e,name:t});m();m();var dr={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],OWN_CRITERIA:[]};function BS({tables:e,criteria:t},n,r){let o=new k(
t.map(j)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(d=>j(d)===u.key)&&i.
push(u.name),c===void 0&&n.push(Uz(l,s,u))}return i}var Uz=(e,{tab:t},{column:n,key:r,name:o})=>({id:
e,
kind:"COLUMN",tab:t,tabs:[t],params:{header:o,column:Tr(n),doubt:DS(r)?"sum-misfit":"some-tabs"},
options:dr.
COLUMN,default:null});m();function ll(e){let t=new h;for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?
n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();var Wz={sum:"sum",mean:"mean",weighted:
"weighted",maximum:"extreme",minimum:"extreme",rank:"rank",number:"number",large:"large",text:"text",
"left-out":"left-out"},Kz={numbers:"numbers",example:"example",statistic:"statistic",weight:"weight",
maximum:"maximum",section:"section",header:"header",note:"note","left-out":"left-out"};function US(e){
var r,o;let t=new h,n=new h;for(let{columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=Wz[l];if(d===void 0||c==="")continue;let p=`${d} ${j(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=Kz[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",y=`${d} ${j(
p)}`;n.has(y)||n.set(y,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}})}}return[
...t.values(),...n.values()]}m();var cl=e=>e.reduce((t,n)=>t+n,0),WS=e=>g.round(e*1e4)/1e4;function KS(
e,t,n,r,o){var b,E;let i=`weights/${t.map(j).join("+")}`,a=qz(e,t,r),s=Gz(e,t),u=s!==null?{from:
"headers",weights:s}:a!==null&&!Zz(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(E=(b=e[0])==null?
void 0:b.tab)!=null?E:"",d={criteria:[...t],weights:u.weights,sum:WS(cl(u.weights)),from:u.from},p=dr.
WEIGHTS.filter(O=>O==="totals"?a!==null:!0),y={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(O=>O.tab),params:
d,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:y}}function Gz(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>bt(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(cl(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function qz(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,d)=>{var b,E,O;let p=(
b=
r.find(P=>bt(P.name,{name:c})))==null?void 0:b.column,y=p===void 0?-1:i.indexOf(p);return y<0?null:(
(E=
a[y])!=null?E:0)*((O=n[d])!=null?O:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=cl(u);return u.map(c=>WS(c/l*100))}return null}function Zz(e,t){let[n,r]=[cl(e),
cl(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();function GS(
e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:Hz(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function Hz(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return tl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Sn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();m();var Jz=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(j)),qS=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(j));function ZS(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>bt(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>Ug(s,t,Jz)),o=s=>s.map(Vz).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function Ug(e,t,n){let r=t.map(s=>e.columns.find(u=>bt(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(j(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!ne(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return at(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function Vz(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var HS=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>bt(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=at(o.values[r]))!=null?i:[]})));function JS(e,t){var o;let n=HS(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function VS(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>bt(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>Ug(i,t,qS))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&HS(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}m();m();m();var Wg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
Xz=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Wg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),Yz=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
Qz=new RegExp(`^(${Wg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),eB=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Wg})\\s*[)\\]]?$`,
"iu"),tB=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(j));function wt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=Xz.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=Yz.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Gn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=Qz.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=eB.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var dl=e=>tB.has(j(e));m();var ml="Nilai",Mi=e=>typeof e=="string"?e.trim():"";function XS(e,
{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var nB=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
YS=e=>{let t=kt(e);return t==="code"||t==="name"};function QS(e){let t=e.values.slice(0,Mo+1).map(o=>o.
map(Mi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:rB(o.above,o.cells)?oB(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:aB(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
YS))continue;let u=s.filter(c=>c.header===ml||!no(Ct(c.header).name));if(new k(u.map(c=>j(c.label))).
size<2)continue;let l=u.every(c=>c.header===ml)?"totals":"groups";return{tab:e.tab,layout:l,views:uB(
e,o,i,a,s)}}return null}var rB=(e,t)=>e.every((n,r)=>!YS(n)||ne(t[r]));function oB(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||kt(c)==="code"||kt(
c)==="name"||iB(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>dl(u.over)&&!no(Ct(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:ml}));let o=n.filter(u=>wt(
u.header)!==null&&wt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=wt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&j(l.header)===j(u.header))),a=i.some(u=>wt(u.over)!==null),s=i.some(u=>nB.test(
u.over));return!a&&s?[]:i.filter(u=>!a||wt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=wt(l))!=null?d:l,header:c}})}var iB=e=>{let t=kt(e);return t==="code"||t===
"name"||t==="institution"};function aB(e){let t=e.flatMap((r,o)=>{let i=Gn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!no(Ct(r).name)&&!sB(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=wt(r))!=null?s:(a=Gn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:ml}]})}var sB=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function uB(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(j(s))||
a.set(j(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(y=>j(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,b)=>{var E,O;return b<i?y||((E=r[b])!=null?E:""):(O=l.get(b))!=null?O:""}),d=y=>y.
map((b,E)=>E<i||l.has(E)?b:""),p=e.values.map((y,b)=>b===t?c:b===t-1&&r.length>0?y.map(()=>""):d(y));
return{label:u,grid:{tab:e.tab,values:p}}})}m();var eE=_("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),lB=_("Email","Email Address","Alamat Email","Username","Nama Pengguna"),cB=_(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),dB=_("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),mB=_("Nilai",
"Score","Skor","Value","Poin","Points");function pB(e){for(let[t,n]of e.values.slice(0,Mo).entries()){
let r=n.map(Mi),o=l=>r.findIndex(c=>_e(c,l)),i=l=>r.findIndex(c=>kt(c)===l),a=o(eE)>=0||o(cB)<0?o(eE):
o(lB),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(dB),o(mB)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function tE(e){let t=pB(e);if(t===null)return null;
let n=u=>U(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new h;for(let u of r){
let l=j(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?gB(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>j(
n(d))===u;return a?hB(e,t,s,l,c):fB(e,t,l,c)})}}function fB(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function gB(e,{criterion:t}){let n=new h;for(let r of e){
let o=U(r[t]);j(o)!==""&&!n.has(j(o))&&n.set(j(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function hB(e,t,n,r,o){
var I,$,L,M;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,p=[a,l,c],y=new h,b=new h,E=new h,O=v.from({length:d+n.length},()=>"");for(let[B,
F]of e.values.entries()){if(B<=i||!o(F))continue;let z=n.findIndex(ke=>ke.key===j(U(F[l]))),G=J(U(F[
s]))||
j(U(F[u]));if(z<0||G==="")continue;let K=(L=E.get(G))!=null?L:[],Z=K.find(ke=>!y.has(`${ke},${d+z}`)),
Y=Z!=null?Z:B;Z===void 0&&(E.set(G,[...K,B]),b.set(B,O.map((ke,ye)=>{var oe;return p.includes(ye)?"":
(oe=F[ye])!=null?oe:""})));let ee=b.get(Y);ee!==void 0&&(ee[d+z]=(M=F[c])!=null?M:""),y.set(`${Y},${d+
z}`,{row:B,column:c})}let P=e.values.map((B,F)=>{var z;return F===i?[...B.map((G,K)=>p.includes(K)?
"":
G),...n.map(G=>G.name)]:(z=b.get(F))!=null?z:O}),N=({row:B,column:F})=>{var z;return(z=y.get(`${B},${F}`))!=
null?z:{row:B,column:F<d?F:B<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}
var Kg=e=>{var t;return Sn(e)?null:(t=tE(e))!=null?t:QS(e)},Gg=(e,t)=>Cg(e,t)||e.includes("@")&&j(e)===
j(t.email);function nE(e,t,n,r,o){var u,l;let i=(l=(u=Kg(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Gg(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[XS(Uo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var rE=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
yB=/^(?:nilai|poin|points?)$/i,bB=/^j\.?\s?\d{1,2}$/i,wB=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
vB=e=>e.map(Mi).filter(t=>t!=="");function oE(e){let t=e.values.slice(0,Dg).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Mi);return[e.tab,...r].some(o=>wB.test(
o))}var qg=(e,t)=>rE.test(e.tab)||bB.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(vB).some(n=>rE.
test(n)||yB.test(n));m();function Zg(e){let t=[...new h(e.flat().map(o=>[j(o),o])).values()],n=e.map(
o=>new k(o.map(j))),r=t.
filter(o=>!n.every(i=>i.has(j(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Oi(o,a)&&!n.some(
s=>s.has(j(o))&&s.has(j(a)))).map(a=>({one:o,other:a})))}m();m();var kB=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function iE(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of to(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=j(l);if(d===""||J(c)===""||zg(l)||wt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(y=>J(y.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>kB.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!xB(u,i));return{sets:a?i:[],unclear:!a&&TB(e)}}var xB=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Gn(e)!==null;function TB(e){var n;let t=new h;for(let r of e){let o=Gn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(j(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function aE(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return oE(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ul(n,t),shared:Kg(n),isOther:!1}}var Va=(e,t=[])=>(
{
reason:e,tabs:t});function sE(e,t,n){var y,b;let r=n.flatMap(({table:E,shared:O})=>E===null||O!==null?
[]:[E]),o=n.filter(E=>E.shared!==null);if(e.stages.some(E=>E.scoreTab!==void 0))return SB(e.stages,o);
let{sets:i,unclear:a}=iE(r.map(E=>E.tab));if(e.stages.length>1)return Hg(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Va("nothing");let u=t?i.find(E=>j(E.stage)===j(s.name)):void 0;if(u!==void 0)return Hg(
[s],[u],r);if(a&&!t)return Va("stages",r.map(E=>E.tab));if(i.length>1&&!t){let E=i.map(O=>({...s,
name:O.
stage,advance:null}));return Hg(E,i,r)}let l=((b=(y=lm(r))==null?void 0:y.tables.length)!=null?b:0)>
1,c=o.filter(E=>{var O;return((O=E.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let E=d.map(O=>O.grid.tab);return E.length>1?Va("several-shared",E):t?Va(
"stage-tab",E):[uE({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(E=>(
{
label:E.tab,table:E})),layout:null}]}function uE(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=ul(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function SB(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return j(a.grid.tab)===j((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?uE(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Va("unclear-judges",r):n.filter(o=>"desks"in o)}function Hg(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>j(l.stage)===j(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Va("stages",
o):r}m();var lE=.051,EB=4,cE=e=>J(e.code)||j(e.name);function dE(e,t,n){let r=t.filter(u=>u!==e);if(
r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>cE(d)===cE(u)));
for(let c of n){let d=E=>{var O,P;return(P=(O=E.columns.find(N=>bt(N.name,{name:c})))==null?void 0:O.
column)!=null?P:-1},p=at(u.values[d(e)]),y=r.flatMap((E,O)=>{var P,N;return(N=at((P=l[O])==null?void 0:
P.values[d(E)]))!=null?N:[]});if(p===null||y.length<2)continue;let b=y.reduce((E,O)=>E+O,0);s+=1,g.abs(
p-b/y.length)<lE&&(i+=1),g.abs(p-b)<lE&&(a+=1),new k(y).size>1&&(o+=1)}}return o>=EB&&(i===s||a===s)}
m();var pl=e=>`hidden/${j(e)}`,Jg=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,
columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&bt(s,i)))||e.length===0?[]:[{id:pl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:dr.HIDDEN,default:null}]);m();function fl({criteria:e,
entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>j(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>bt(i,u));return o.set(i,a),a},isEntry:(i,a)=>i===""?r.has(j(a)):n.has(J(
i))}}m();function CB(e,t){let[n,r]=[j(e),j(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?
[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Oi(e,t)&&!RB(e,t)}var mE=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function RB(e,t){let[n,r]=[new k(mE(e)),new k(mE(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Vg(e,t,n){let r=new h(t.map(o=>[o.code,o]));
return e.flatMap(o=>{if(o.codeColumn===null||o.nameColumn===null)return[];let i=o.rows.filter(c=>c.name!==
""&&c.entry!==null),a=i.flatMap(c=>{var p;let d=r.get((p=c.entry)!=null?p:"");return d!==void 0&&CB(
c.name,d.name)?[{sheet:o,row:c,entry:d}]:[]}),s=a.length>2&&a.length*2>i.length,[u]=a;return(s&&u!==
void 0?[pE(`names/${j(o.tab)}`,u,a.length)]:a.map(c=>pE(`names/${j(o.tab)}/${J(c.entry.code)}`,c,1))).
filter(({id:c})=>!n.has(c))})}var pE=(e,{sheet:t,row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",
tab:t.tab,cell:$e(n.row,(i=t.nameColumn)!=null?i:0),tabs:[t.tab],params:{code:r.code,one:r.name,
other:n.
name,count:o},options:dr.NAMES,default:null}};var Xa=["criteria","entries","judges"],DB=e=>"reason"in e;
function Xg(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(F=>aE(F,o.get(F.tab))),u=sE(e,n,s);if(DB(u))return u;let l=[],c=[],d=[];for(let F of u){
let z=OB(F,e,t,{facts:l,questions:c,answers:i},u.length>1);if(z===null)return gE(s);d.push(z)}if(t.length===
Xa.length&&!d.some(F=>PB(F,s)))return{reason:"no-sign",tabs:d.flatMap(F=>F.desks.map(z=>z.table.tab)).
filter(cm)};let p=d.flatMap(F=>F.desks.map(z=>z.table)),[y,...b]=p;if(y!=null&&y.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[y.tab]};let E=d.flatMap(F=>F.names).filter(cm),O=t.includes(
"judges")?NB(d):e.judges,P=t.includes("entries")?IB(p,E,s,l):e.entries,N=!n&&(d.length>1||d.some(F=>F.
stage.scoreTab!==void 0)),I=N?_B(d):e.stages,$=t.includes("criteria")?$B(d):e.criteria,L={...e,
stages:I,
criteria:$,entries:P,judges:O};if(t.some(F=>L[F].length===0))return gE(s);if(t.includes("judges")&&!FB(
L,d,a.names))return{reason:"unbound",tabs:d.flatMap(F=>F.desks.map(z=>z.table.tab)).filter(cm)};let M=s.
flatMap(({structure:F})=>F!==void 0&&p.some(({tab:z})=>z===F.tab)?F:[]),B=[...p.map(F=>F.tab),...l.flatMap(
F=>F.kind==="ENTRY_LIST"||F.kind==="TAB_LEFT"?F.params.tab:[])];return{competition:L,hasStages:N,
facts:[
...MB(d,O,N,I),...l,...US(M),...GS(s,B,a)],findings:t.includes("entries")?LB(d):[],questions:ll([...AB(
s,p),...c])}}var AB=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),cm=(e,t,n)=>n.indexOf(e)===t;function OB(e,t,n,{facts:r,questions:o,answers:i},a){var z,G;let s=e.
desks.map(K=>K.table),u=K=>n.includes("criteria")?lm(K):Lg(K,Le(t,e.stage).map(Z=>Z.name)),l=(z=u(s))!=
null?z:a||e.layout!==null?_S(s):null;if(l===null)return null;let c=u(s)===null,d=l.tables.filter(K=>dE(
K,l.tables,l.criteria)),p=l.tables.filter(K=>!d.includes(K));for(let{tab:K}of d)r.push({kind:
"TAB_LEFT",sure:!1,params:{tab:K,reason:"summary"}});let y=p.length<l.tables.length&&(G=u(p))!=null?
G:l,{tables:b}=y,
E=n.includes("criteria")?BS(y,o,i):y.criteria,O=a?e.stage.name:null;if(!n.includes("criteria"))return{
...e,desks:fE(e,b),criteria:[],isOpen:c,names:E};let P=VS(b,E),N=P!=null?P:E.map(()=>JS(b,E)),I=ZS(b,
E),$=I.from==="equal"&&P!==null&&new k(P).size>1,L=$?N:I.weights,M=KS(b,E,L,N,i);M.question!==null&&
o.push(M.question);let{weights:B}=M;r.push({kind:"CRITERIA",sure:b.length>1&&!c,params:{stage:O,
names:E}},
{kind:"WEIGHTS",sure:I.from!=="equal",params:{from:$?"maxima":I.from,stage:O}},{kind:"SCALE",sure:P!==
null,params:{max:N.filter(cm),from:P===null?"scores":"written",stage:O}});let F=E.map((K,Z)=>{var Y,
ee;return{stage:e.stage.name,name:K,weight:(Y=B[Z])!=null?Y:1,min:0,max:(ee=N[Z])!=null?ee:100,
description:""}});
return{...e,desks:fE(e,b),criteria:F,isOpen:c,names:E}}var fE=({desks:e},t)=>e.filter(n=>t.includes(
n.table));function PB(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&qg(r.grid,n.above.length)})}function NB(e){
let[
t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),
i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?jS(r):Bg(o)).map((s,u)=>{var E,O,P;let l=(
E=
(i?r:o)[u])!=null?E:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),d=(P=(O=c[0])==null?void 0:
O.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,p=s.name===""||J(s.name)===J(s.code),y=(t==
null?void 0:t.layout)===null&&p&&d!==void 0?zS(d):"",b=c.length===e.length?[]:c.map(N=>N.stage.name);
return{...s,name:y||s.name,stages:b}})}function IB(e,t,n,r){let o=um(e,t),i=sm(e),a=new k(e.map(u=>u.
tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>PS(o,i,u)).find(u=>u!==null);return r.push({kind:
"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,
params:{
tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({..._u,...u}))):o}function _B(e){let t=e.map(
n=>um(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=
null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function $B(e){let[t]=e,n=r=>C.
stringify(r.criteria.map(o=>[j(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?
t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function FB(e,t,n){let r=Un(n,e),o=t.
filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===
i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.
every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:Ye(e,l)).
filter(d=>Gg(u.label,d)).length===1}))}function MB(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(
s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(
s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function LB(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=sm(t)?[]:e.flatMap(i=>i.desks.map(a=>um([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Zg(n).map(o("entry")),...Zg(r).map(o("judge"))]}function gE(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>jB(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>zB(
u))))!=null?s:{reason:"nothing",tabs:[]}}var jB=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!no(n)).length>2),zB=e=>qg(e,g.min(9,e.values.length));m();m();m();var Cr=(...e)=>new k(
e.map(j)),BB=[["code",Cr("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Cr("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Cr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Cr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Cr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Cr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Cr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],UB=Cr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),WB=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
KB=Cr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),GB=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
qB=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Yg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,ZB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
HB=["name","code","institution","category"],JB=e=>e.replace(/\s+/g," ").trim();function hE(e){var n,
r;let t=j(e);return t===""?null:KB.has(t)?"rank":UB.has(t)?"sum":(r=(n=BB.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function dm(e){var a,s,u,l;let t=hE(e);if(t!==null)return t;let n=e.replace(
Yg,""),r=(l=(u=(a=Yg.exec(e))==null?void 0:a[1])!=null?u:(s=Yg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=dm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(ZB,"");return o===e?null:dm(o)}function Qt(e){var s;let t=JB(e);if(WB.
test(t))return"sum";let n=hE(t);if(n!==null)return n;if(qB.test(j(t)))return"matter";let r=dm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Qt(o);if(u!==null)
return u}if(GB.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>dm(u));return a.every(u=>u!==null)&&(s=HB.
find(u=>a.includes(u)))!=null?s:null}var VB=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Ya(e){let t=Qt(e);return t==="sum"||t!=="matter"&&VB.test(e)}var XB=Cr("Hasil","Result",
"Final","Konversi","Akhir"),yE=e=>{let t=Qt(e);return t==="matter"||t===null||XB.has(j(e))};m();var YB=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
QB=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Rr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(at(e.replace(/\s*%\s*$/,""))!==null)return"number";if(_e(
e,ln))return"recused";let t=e.trim();return QB.test(t)?"failed":YB.test(t)?"score-text":"text"}var Li=e=>at(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),ji=e=>e!=="blank"&&e!=="text";m();var bE=4,eU=15,tU=new k(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(j)),Wo=e=>tU.has(j(Ct(e).name)),nU=new k([
"code","name",
"institution","category","judge","number"]),gl=e=>{var t;return nU.has((t=Qt(e))!=null?t:"")},hl=e=>Rr(
e)==="text"&&!/^[\s()\d.]+$/.test(U(e)),zi=e=>!ne(e);function wE(e,t){let n=rU(e,t);if(n===null)return null;
let[r,o]=[n,n];for(;o-r+1<bE&&oU(e,r,o);)o+=1;for(;o-r+1<bE&&aU(e,r);)r-=1;return{top:r,bottom:o,
columns:sU(
e,r,o)}}function rU({values:e},t){let[n,r]=[-1,0];for(let[o,i]of e.slice(0,Mo).entries()){let[a,s]=[
0,!1];for(let[u,l]of i.entries()){if(!hl(l))continue;let c=Qt(l)!==null||t(l)||wt(l)!==null;gl(l)&&(
s=
!0),a+=1+(c?2:0)+(Qg(e,o,u)?1:0)}i.filter(hl).length<2&&!s||a>r&&([n,r]=[o,a])}return n<0?null:n}
function Qg(e,t,n){
let r=e.slice(t+1,t+1+eU).map(o=>Rr(o[n])).filter(o=>o!=="blank");return r.filter(ji).length*2>r.length}
function oU({values:e},t,n){var l;let r=(l=e[n+1])!=null?l:[],o=[...r.keys()].filter(c=>zi(r[c]));if(
o.
length===0||!o.every(c=>hl(r[c])))return!1;let i=c=>{var d;return(d=e.slice(t,n+1).map(p=>U(p[c])).find(
p=>p!==""))!=null?d:""},a=e.slice(t,n+1),s=c=>{var p;let d=i(c);return d===""?a.some(y=>y.slice(0,c).
some(zi)):Wo(d)||wt(d)!==null||iU((p=e[n])!=null?p:[],c)};if(o.some(c=>gl(i(c))))return!1;let u=o.every(
c=>Qg(e,n+1,c));return!o.every(s)&&!(u&&o.some(s))?!1:o.some(c=>Qg(e,n+1,c))||o.some(c=>{var d;
return ne(
(d=e[n])==null?void 0:d[c])})}var iU=(e,t)=>t+1<e.length&&ne(e[t+1]);function aU({values:e},t){var s;
let[n,r]=[e[t-1],(s=e[t])!=null?s:[]];if(n===void 0)return!1;let o=[...n.keys()].filter(u=>zi(n[u]));
if(o.length===0||!o.every(u=>hl(n[u])))return!1;let i=o.map(u=>U(n[u]));if(o.some(u=>ne(r[u])&&gl(U(
n[u]))))return!0;let a=[...r.keys()].find(u=>hl(r[u])&&!gl(U(r[u])));return a===void 0||o.some(u=>u<
a)||o.every(u=>ne(r[u]))?!1:i.length>1||i.some(u=>Wo(u)||wt(u)!==null||Gn(u)!==null||Ct(u).weight!==
null)}function sU({values:e},t,n){var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=
null?s:0,i=(u,l)=>r.slice(u+1).some(c=>zi(c[l]));return v.from({length:o},(u,l)=>{var b,E;let c=r.flatMap(
(O,P)=>zi(O[l])?[{row:P,text:U(O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,y=r.
slice(0,g.max(0,p)).flatMap((O,P)=>{if(zi(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!zi(O[N]))
continue;let I=U(O[N]);return i(P,N)&&!gl(I)?[I]:[]}return[]});return{text:(E=d==null?void 0:d.text)!=
null?E:"",groups:y}})}m();var vE=e=>e!==""&&!Wo(e)&&!dl(e);function eh(e){let t=e.columns.flatMap(({
text:o})=>{var i,a,s;return(s=
(a=wt(o))!=null?a:(i=Gn(o))==null?void 0:i.label)!=null?s:[]});if(new k(t.map(j)).size>1)return!0;
let n=e.
columns.flatMap(({text:o,groups:i})=>i.filter(a=>wt(a)!==null||vE(a)).map(a=>({group:j(a),text:o})));
return e.columns.some(({groups:o})=>o.some(i=>wt(i)!==null||dl(i)))?!0:n.filter(({text:o})=>!Ya(o)).
filter(o=>n.some(i=>i.group!==o.group&&j(i.text)===j(o.text))).length>0}function kE(e){let t=eh(e),n=e.
columns.map(({text:o,groups:i},a)=>{var u;let s=i.filter(vE);return{column:a,text:o,group:t?"":(u=s.
slice(-1)[0])!=null?u:"",...Ct(o),max:Ha(o)}}),r=t?n.map(o=>o.weight):lU(n);return n.map((o,i)=>{var d;
let s=o.group!==""&&!Ya(o.name)&&n.some(p=>p!==o&&j(p.name)===j(o.name))?`${Ct(o.group).name} - ${o.
name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?uU(s,u,o.max):o.text;return{column:
o.
column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var uU=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],
...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function lU(e){var n;let t=new h;for(let r of e)
Ct(r.group).weight!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r]);return e.map(r=>{var u;
let o=t.get(r.group),i=Ct(r.group).weight;if(o===void 0||i===null)return r.weight;let a=o.flatMap(({
weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<
o.length||g.abs(s-i)<.5?r.weight:g.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function xE(
e,t){let n=wE(e,t.isCriterion);if(n===null)return null;let r=kE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Rr(u[s]))),a={grid:e,block:n,columns:r,isJudges:eh(n),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};for(let{column:s,header:u}of r){let l=Qt(
u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c==="code"||c==="number"||$n(a,s)!==
"numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function $n({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(ji).length*2>=n.length?"scores":"words"}var Ko=({
grid:e},t,n)=>{
var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},Go=(e,t)=>({code:U(Ko(e,t,e.
at.code)),name:U(Ko(e,t,e.at.name))});function yl(e,t){let{code:n,name:r}=Go(e,t);return e.at.code>=
0?n===""?"":`#${J(n)}`:j(r)}function TE(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=r.columns.map(({column:l})=>l).filter(l=>l!==r.at.judge&&l!==r.at.code&&cU(r,l)),i=e.length<2||
r.isJudges||r.at.judge>=0,a=o.filter(l=>i||dU(r,l,e)),u=(n=a.filter(l=>{var c,d;return l!==r.at.institution&&
Qt((d=(c=r.columns[l])==null?void 0:c.header)!=null?d:"")===null})[0])!=null?n:a[0];u!==void 0&&(r.at.
name=u,r.at.institution===u&&(r.at.institution=-1))}}function th({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&ji(Rr(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Wo(l.header)&&$n({kinds:o},l.column)==="words");return(s.length>0?s:a).filter(
l=>j(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>j(U(c))).join(`
`))}function cU(e,t){if($n(e,t)!=="words")return!1;let n=th(e,t);return n.length>1&&new k(n).size>n.
length*.9}function dU(e,t,n){let r=new k(th(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let a=th(
o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}m();m();function nh(e){let t=g.max(
0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var mr=e=>e.reduce((
t,n)=>t+
n,0),mU=[{kind:"sum",of:mr},{kind:"mean",of:e=>mr(e)/e.length}],pU=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function SE(e,t){var i;let n=nh(e.map(({value:a})=>a)),r=fU(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=yU(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function fU(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?mU.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=bU(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>mr(
c.map((d,p)=>{var y;return d*((y=u[p])!=null?y:0)}))}),i=mr(e.map(({value:u})=>u))/mr(e.map(({
sources:u})=>mr(
u)));return[...n,...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[],
...r===null?[]:[o(r.map(CE),t),o(r,t)]].filter(({derived:u})=>u.kind!=="weighted"||!gU(u.weights))}
var gU=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),hU=40;function yU(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:E,sources:O})=>[E,...O]),a=g.max(...i)-g.min(...i),s=e.slice(0,hU),u=s.flatMap(
({value:E},O)=>s.flatMap(({sources:P},N)=>N===O?[]:[g.abs(E-o(P))<=n])),l=2*n/(a+2*n),c=u.filter(E=>E).
length/g.max(1,u.length),d=new k(e.map(({value:E,sources:O})=>[E,...O].join(" "))).size,p=e.length-t,
y=g.max(0,d-p-r),b=g.min(1,g.max(l,c));return y*-g.log2(b)-p*g.log2(e.length)}function EE(e){var r,o;
let t=nh(e.map(({value:i})=>i)),n=pU.find(({of:i})=>e.every(({value:a,sources:s})=>g.abs(a-i(s))<=t));
return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)<2?null:{kind:n.kind}}
function bU(e){
var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?a:0;if(new k(e.map(({sources:s})=>s.join(
" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.from({length:t+1},(l,c)=>mr(e.map(({
value:d,
sources:p})=>{var y,b;return((y=p[u])!=null?y:0)*(c<t?(b=p[c])!=null?b:0:d)})))),o=wU(r).map(s=>g.abs(
s)<1e-9?0:s);return o.some(s=>CE(s)<0)||o.every(s=>s===0)?null:o}var CE=e=>{let t=g.round(e*300)/300,
n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?n:t};function wU(e){var s,u,l,c,d,p,y,b,E,O,
P,N,I,$,L;let t=e.map(M=>[...M]),n=t.length,r=g.max(1,...t.flat().map(g.abs)),o=[],i=0;for(let M=0;M<
n;M+=1){let B=i;for(let G=i+1;G<n;G+=1)g.abs((u=(s=t[G])==null?void 0:s[M])!=null?u:0)>g.abs((c=(l=t[
B])==
null?void 0:l[M])!=null?c:0)&&(B=G);let[F,z]=[(d=t[B])!=null?d:[],(p=t[i])!=null?p:[]];if(!(g.abs((y=
F[M])!=null?y:0)<r*1e-12)){t[B]=z,t[i]=F;for(let[G,K]of t.entries()){if(G===i)continue;let Z=((b=K[M])!=
null?b:0)/((E=F[M])!=null?E:1);for(let Y=M;Y<=n;Y+=1)K[Y]=((O=K[Y])!=null?O:0)-Z*((P=F[Y])!=null?P:0)}
o.push(M),i+=1}}let a=v(n).fill(0);for(let[M,B]of o.entries())a[B]=((I=(N=t[M])==null?void 0:N[n])!=
null?I:0)/((L=($=t[M])==null?void 0:$[B])!=null?L:1);return a}var rh=e=>e.length>1&&e.includes(1)&&e.
every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function RE(e,t){if(!rh(e)||e.length!==t.length||new k(e).
size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}var vU=6;function DE(e,t){var l;if(e.length<
2||t.some(c=>c.length<3))return null;let n=c=>mr(c)/c.length,r=(c,d)=>g.sqrt(mr(c.map(p=>(p-n(c))**2))/
(c.length-d)),i={maximum:c=>g.max(...c),minimum:c=>g.min(...c),mean:n,sum:mr,median:c=>{var y,b,E;
let d=[
...c].sort((O,P)=>O-P),p=d.length/2;return p%1===0?(((y=d[p-1])!=null?y:0)+((b=d[p])!=null?b:0))/2:(
E=
d[g.floor(p)])!=null?E:0},deviation:c=>r(c,1),"deviation of all":c=>r(c,0),count:c=>c.length},a=nh(e),
s=f.entries(i).find(([,c])=>e.every((d,p)=>{var y;return g.abs(d-c((y=t[p])!=null?y:[]))<=a}));
return mr(
e.map((c,d)=>{var b;let p=(b=t[d])!=null?b:[],y=p.filter(E=>g.abs(E-c)<=a).length;return g.log2((p.length+
1)/(y+1))}))<vU?null:(l=s==null?void 0:s[0])!=null?l:null}var NE=1e3,mm=4,kU=(e,t)=>j(e)||`#${t}`,xU=new k(
["sum","mean","weighted","maximum","minimum","rank"]),
Zo=e=>xU.has(e);function IE(e,t){let n=e.map(r=>r.draft.columns.map(o=>TU(r,o.column,t)));return SU(
e,n,t),FU(e,n,t),n}function TU({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{
header:"",
name:""},i=(()=>{for(let l of["code","name","institution","category","judge"])if(e.at[l]===t)return l;
if(n.isCriterion(r))return"criterion";let s=$n(e,t),u=Qt(r);return u==="text"?"text":s==="empty"?r===
""||u==="sum"||u==="rank"||u==="number"?"empty":"criterion":s==="words"?"text":e.at.number===t&&(u===
"number"||u==="code")?"number":"criterion"})();return{column:t,label:r,header:r,key:kU(o,t),role:i,
from:[],
weights:null,doubt:null,guess:null}}function Bi({draft:e,roles:t},n){var o;let r=new h;for(let[i,a]of t.
entries()){if(a!=="entry")continue;let s=Li((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(
i,s)}return r}function SU(e,t,n){var o,i;let r=new h;for(let[a,s]of e.entries()){let u=((o=t[a])!=null?
o:[]).filter(({role:c,column:d})=>c==="criterion"&&$n(s.draft,d)==="numbers"),l=new h(u.map(({column:
c})=>[
c,Bi(s,c)]));for(let c of u){let d=u.filter(({key:y,column:b})=>y===c.key&&b<c.column).length,p=`${_E(
s,c)}
${d}`;r.set(p,[...(i=r.get(p))!=null?i:[],{tab:s,shape:c,numeric:u,values:l}])}}for(let a of r.values(
))
a.some(({shape:s})=>n.isCriterion(s.header))||RU(a)}var _E=({draft:e},{key:t,column:n})=>e.isJudges?
`${e.grid.tab}
${n}`:t,$E=5,EU=18,CU=12;function RU(e){var a,s;let{label:t=""}=(s=(a=e[0])==null?void 0:a.shape)!=null?
s:{},n=Qt(t),r=Ya(t)||e.every(DU),o=u=>{for(let{shape:l}of e)l.role=u};if(e.every(u=>AU(u.shape,bl(u),
n)))return o("number");if(n==="rank"&&e.every(u=>rh([...bl(u).values()])))return o("rank");let i=PE(
e,r);if(i!==null&&AE(i,r))return OE(e,i);if(IU(e))return o("rank");if(r&&e.every(FE))return o("sum");
if(i!==null&&!r&&i.evidence>=CU){for(let{shape:u}of e)qo(u,"sum-somewhere",null);return}for(let u of e){
let l=e.length>1?PE([u],r):null;l!==null&&AE(l,r)&&OE([u],l)}}var DU=({shape:e,numeric:t})=>t.some(n=>n!==
e&&n.key===e.key&&Zo(n.role)),bl=({shape:e,values:t})=>{var n;return(n=t.get(e.column))!=null?n:new h}
,
AE=({evidence:e,distinct:t},n)=>n?e>=$E:e>=EU&&t>=mm;function OE(e,{kind:t,from:n,weights:r}){var o;
for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function oh({
draft:e},{
column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=
null?a:[]].reverse().find(p=>!Wo(p)))!=null?s:"";return j((d=(c=(u=wt(n))!=null?u:wt(o))!=null?c:(l=
Gn(n))==null?void 0:l.label)!=null?d:o)}var FE=({tab:e,shape:t})=>e.draft.isJudges&&oh(e,t)==="";
function AU({
label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===
r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}
function ME(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||FE(e),a=o.filter(p=>p!==r&&p.role!==
"number"&&(i||oh(n,p)===oh(n,r))),s=a.filter(({role:p})=>!Zo(p)),u=s.filter(({column:p})=>p<r.column),
l=a.filter(({role:p,column:y})=>LE(p)&&y<r.column),c=g.max(-1,...a.flatMap(({role:p,column:y})=>Zo(p)&&
y<r.column?y:[])),d=[...new k(l.map(({key:p})=>p))].map(p=>l.filter(y=>y.key===p));return[u.filter((
{
column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...OU(e)]:[]]}function OU({tab:e,shape:t,numeric:n}){
if(!e.
draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(
({role:o})=>!Zo(o)),r.filter(({role:o})=>LE(o))]}var LE=e=>e==="sum"||e==="mean"||e==="weighted";
function PE(e,t){
var i,a;let n=e.map(s=>ME(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var $,L;let l=n.map(M=>{var B;
return(B=M[u])!=null?B:[]}),c=new k(l.map(M=>M.map(({key:B})=>B).join(`
`)));if(l.some(M=>M.length===0)||c.size>1)return[];let d=e.flatMap((M,B)=>{var F;return $U(bl(M),(F=
l[B])!=null?F:[],M.values)}),p=($=SE(d,t?.5:1))!=null?$:NU(d,t),[y]=e;if(p===null||y===void 0||PU(p.
derived,y.shape,(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:E}=p,O=new k(d.map(({value:M})=>M)).
size,P=M=>b.kind!=="weighted"||b.weights[M]!==0,N=l.map(M=>M.flatMap(({column:B},F)=>P(F)?B:[])),I=b.
kind==="weighted"?b.weights.filter(M=>M!==0):null;return[{kind:b.kind,from:N,weights:I,evidence:E,
distinct:O}]}),
o=g.max(...r.map(({evidence:s})=>s));return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function PU(
e,{
column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}
):
[];return r.length===1&&r.every(o=>o.column>t)}function NU(e,t){let n=t&&e.length>=mm?EE(e):null;
return n===
null?null:{derived:n,evidence:$E}}function IU(e){return e.reduce((n,r)=>n+bl(r).size,0)>=mm&&e.every(
n=>_U(n))}function _U(e){let t=bl(e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==
null?void 0:u.get(s))!=null?l:0};return ME(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.
length>0).map(a=>[...t.keys()].map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>RE(n,a))}var $U=(
e,t,n)=>[
...e].flatMap(([r,o])=>{let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});
return i.every(a=>a!==void 0)?[{value:o,sources:i}]:[]});function FU(e,t,n){var o,i,a;let r=new h;
for(let[
s,u]of e.entries())for(let l of(o=t[s])!=null?o:[]){let c=_E(u,l);r.set(c,[...(i=r.get(c))!=null?i:[
],
{tab:u,shape:l}])}for(let s of r.values())MU(s,n);for(let[s,u]of e.entries())zU(u,(a=t[s])!=null?a:[
],
n)}function MU(e,t){var y,b,E,O;let n=e.map(({shape:P})=>P),[r]=n;if(r===void 0||t.isCriterion(r.header))
return;if(t.hasCriteria){jU(e);return}let o=e.map(({tab:P,shape:N})=>$n(P.draft,N.column)),i=e.filter(
(P,N)=>o[N]!=="empty"),a=i.filter(({shape:P})=>Zo(P.role)),s=Qt(r.header),u=Ya(r.header),l=i.filter(
({shape:P})=>P.role==="criterion");if(a.length>0&&l.length>0){if(l.filter(({tab:N,shape:I})=>new k(
Bi(
N,I.column).values()).size>=mm).length===0||u)for(let{shape:N}of l)N.role=(b=(y=a[0])==null?void 0:y.
shape.role)!=null?b:"sum";else for(let{shape:N}of i)qo(N,"sum-somewhere",null);return}for(let[P,{
shape:N}]of e.
entries())o[P]==="empty"&&N.role==="criterion"&&i.length>0&&(N.role=(O=(E=i[0])==null?void 0:E.shape.
role)!=null?O:"criterion");if(l.length===0)return;let c=l.flatMap(({tab:P,shape:N})=>[...Bi(P,N.column).
values()]);if(o.every(P=>P!=="numbers")){let P=l.every(({tab:I,shape:$})=>{var L;return((L=I.draft.kinds[
$.
column])!=null?L:[]).every(M=>M==="date"||M==="blank")}),N=l.every(({tab:I,shape:$})=>{var L;return(
(L=
I.draft.kinds[$.column])!=null?L:[]).every(M=>M==="check-box"||M==="blank")});if(r.header===""||N||P&&
s!==null)for(let I of n)qo(I,r.header===""?"unnamed":"not-numbers",null);return}if(c.filter(P=>g.abs(
P)>NE).length*2>c.length){for(let P of n)P.role==="criterion"&&(P.role="large");return}let p=/^[\d\s.,/-]*$/.
test(r.header);if(r.header===""||p)for(let P of n)qo(P,"unnamed","criterion");else if((s==="matter"||
s==="rank"||s==="number"||u)&&!e.every(LU))for(let P of n)qo(P,u?"sum-misfit":"matter",null)}
function LU({
tab:e,shape:t}){var y;let{columns:n,block:r}=e.draft,{name:o="",weight:i=null,max:a=null}=(y=n[t.column])!=
null?y:{};if(!yE(o))return!1;let s=n.filter(({column:b,header:E})=>b!==t.column&&Qt(E)===null&&$n(e.
draft,b)==="numbers");if(s.some(b=>i!==null&&b.weight!==null||a!==null&&b.max!==null))return!0;let u=b=>{
var E,O;return((O=(E=r.columns[b])==null?void 0:E.groups)!=null?O:[]).join(`
`)};if(!s.some(({column:b})=>b<t.column||u(b)!==""&&u(b)===u(t.column))&&Qt(o)==="matter")return!1;
let[
c,d]=[[...Bi(e,t.column).values()],s.flatMap(({column:b})=>[...Bi(e,b).values()])],p=c.reduce((b,E)=>b+
E,0)/c.length;return d.length>0&&p>=g.min(...d)&&g.max(...c)<=g.max(...d)}function jU(e){var o,i;let t=e.
flatMap(({tab:a,shape:s})=>s.role==="criterion"?[...Bi(a,s.column).values()]:[]),n=t.filter(a=>g.abs(
a)>NE).length*2>t.length,r=Qt((i=(o=e[0])==null?void 0:o.shape.header)!=null?i:"");for(let{tab:a,
shape:s}of e)
s.role==="criterion"&&(n?s.role="large":$n(a.draft,s.column)!=="numbers"?s.role="text":r==="sum"?s.role=
"sum":qo(s,"not-listed",null))}function qo(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.
guess=n}function zU(e,t,n){var s;let r=({column:u})=>$n(e.draft,u)!=="empty";if(n.hasCriteria)return;
let o=t.filter(u=>u.role==="criterion"&&u.doubt===null);if(o.some(r))for(let u of o.filter(l=>!r(l)))
Ct(u.header).weight===null&&Ha(u.header)===null&&qo(u,"blank",null);let i=t.filter(u=>u.role==="criterion"&&
u.doubt===null&&$n(e.draft,u.column)==="numbers");if(i.length<2||e.draft.isJudges)return;let a=i.
map(({column:u})=>g.max(...Bi(e,u).values()));for(let[u,l]of i.entries()){let c=(s=a[u])!=null?s:0,d=a.
filter((p,y)=>y!==u);c>100&&c>2*g.max(...d)&&qo(l,"large",null)}}m();var BU=6,jE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
zE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
sh=/^(?:bobot|weight|weights|pembobotan)$/,ih=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
UU=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,WU=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
KU=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,BE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function ah(e){
let t=BE(e);return t.some(n=>jE.test(n))&&t.every(n=>jE.test(n)||zE.test(n))}var wl=(e,t)=>{let n=BE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||zE.test(r)||sh.test(r)||/^\d+$/.test(r))};
function UE(e,t){
let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(r)&&t(r))}
function WE(e,t,n){
var y,b;let{grid:r,block:o,at:i}=e,a=r.values.map(()=>"blank"),s=new h,u=[],l=i.number>=0,c=[],d=!0,
p=o.bottom;for(let E=o.bottom+1;E<r.values.length;E+=1){let O=(y=r.values[E])!=null?y:[];if(O.every(
ne))continue;let{code:P,name:N}=Go(e,E),I=t.some(z=>ji(Rr(O[z]))),$=(b=O.map(U).find(z=>z!==""))!=null?
b:"",L=O.find(z=>Rr(z)==="text"),M=N!==""?N:P!==""?P:U(L),B=Ko(e,E,i.number),F=(()=>{let z=E<=p+3&&
ZU(
e,E);if(z&&i.name>=0)return"numbers";if(n.isEntry(P,N))return"entry";if(qU(e,E))return"header";if(z)
return"numbers";if(P===""&&(ne(B)||!l)){let G=M!=="";if(G&&UU.test(M))return"example";if(G&&I&&wl(M,
sh)&&!wl(M,ih))return"weight";if(G&&I&&d&&wl(M,ih))return"maximum";if(G&&ah(M))return d&&I?"maximum":
"statistic"}return ah(P)||N===""&&ah($)?"statistic":N===""&&I&&wl($,sh)?"weight":N===""&&I&&wl($,ih)?
"maximum":I?"entry":HU(e,E,c.length)?"section":N===""&&P===""?"note":"entry"})();a[E]=F,F==="header"&&
(p=E),F==="section"&&s.set(E,JU(e,E)),F==="entry"&&(d=!1,I&&c.push(E))}for(let E of c.slice(-BU)){
let{
code:O,name:P}=Go(e,E);if(n.isEntry(O,P)||!VU(e,E,t,c.filter(I=>I<E)))continue;let N=Li(Ko(e,E,i.number));
O!==""||N!==null||!ne(Ko(e,E,i.judge))||(P===""||i.code>=0||l?a[E]="statistic":u.push({row:E,label:P,
key:yl(e,E)}))}return c.length>0&&GU(e,a,c,n),{roles:a,sections:s,doubtful:u}}function GU(e,t,n,r){
var l;
let{at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>Go(e,c).code);
for(let[
c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;let{code:p,name:y}=Go(e,c),b=o.code>=
0?p!==""&&(s(p)||!u.every(s)):Li((l=i.values[c])==null?void 0:l[o.number])!==null,E=o.code<0&&o.number<
0&&y!==""&&!ne(Ko(e,c,o.institution));(d==="section"||!(b||E||r.isEntry(p,y)))&&(t[c]="note")}}
function qU({
grid:e,block:t},n){var i,a;let o=((i=e.values[n])!=null?i:[]).flatMap((s,u)=>ne(s)?[]:[{column:u,key:
j(
U(s))}]);if(o.length<2||o.some(({key:s})=>s===""))return!1;for(let s=t.top;s<=t.bottom;s+=1){let u=(
a=
e.values[s])!=null?a:[];if(o.every(({column:l,key:c})=>c===j(U(u[l]))))return!0}return!1}function ZU(
{
grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.
exec(U(l));return[c===null?w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?
d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])}
);
return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=1}function HU(e,t,n){var y,b,E;let{grid:r,at:o}=e,a=(
(y=
r.values[t])!=null?y:[]).flatMap((O,P)=>ne(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||
!r.values.slice(t+1).some((O,P)=>yl(e,t+1+P)!==""))return!1;let u=U(Ko(e,t,o.number)),{code:l,name:c}
=Go(
e,t);if(KU.test(u))return!0;let d=c!==""?c:l!==""?l:(E=(b=a[0])==null?void 0:b.text)!=null?E:"";if(a.
length===1&&WU.test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Rr(p.text)===
"text":a.length===1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function JU(e,t){var a,
s;let{code:n,name:r}=Go(e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||
n||((s=o.slice(-1)[0])!=null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(
/^kategori\s*:?\s+/i,
"").trim()}function VU({grid:e},t,n,r){let o=n.flatMap(a=>{var u;let s=Li((u=e.values[t])==null?void 0:
u[a]);return s===null?[]:[{column:a,value:s}]});if(o.length<2)return!1;let i=o.map(({column:a})=>r.flatMap(
s=>{var u,l;return(l=Li((u=e.values[s])==null?void 0:u[a]))!=null?l:[]}));return DE(o.map(({value:a}
)=>a),
i)!==null}m();var KE={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},XU={
weight:"Bobot",maximum:"Maks"},YU=new k(["numbers","example","statistic","section","header","note",
"left-out"]);
function GE(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(b=>kt(b.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:b,column:E})=>b==="sum"||b==="mean"||b==="weighted"?E:[])),l=b=>{let E=r[
b];
return E===void 0?!1:Zo(E.role)?b!==u&&kt(E.header)!=="total":E.role==="left-out"||E.role==="number"}
,
c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,y=o.values.map((b,E)=>{var N,I;if(E<i.top)return p?
[...b,""]:b;if(E<=i.bottom){let $=E===i.bottom?r.map(L=>QU(e,L,u,l)):e3(e,E);return p?[...$,E===i.bottom?
KE.category:""]:$}let O=(N=t[E])!=null?N:"blank";O==="section"&&(d=(I=n.get(E))!=null?I:"");let P=YU.
has(O)?b.map(()=>""):b.map(($,L)=>{let M=XU[O];return M!==void 0&&L===c?M:M!==void 0&&L<c||l(L)?"":$}
);
return p?[...P,O==="entry"?d:""]:P});return{tab:o.tab,values:y}}function QU({at:e},t,n,r){let{column:
o,
header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===o)return kt(i)===a?i:KE[a];
return o===n?"Total":r(o)?"":i}function e3({block:e,isJudges:t,columns:n},r){return!t||r!==e.bottom-
1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:"";return a!==
((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function pm(e,t,n){let r=e.flatMap(
u=>{var l;return Sn(u)?[]:(l=xE(u,t))!=null?l:[]});TE(r);let o=r.
map(u=>{let l=UE(u,c=>{let d=$n(u,c);return d==="numbers"||d==="scores"});return{draft:u,reading:WE(
u,l,t)}}),i=o.map(({draft:u,reading:l})=>({draft:u,roles:l.roles})),a=IE(i,t),s=o.map(({draft:u,
reading:l},c)=>{
var b;let d=((b=a[c])!=null?b:[]).map(E=>t3(E,n)),p=r3({draft:u,reading:l},o,n),y=[...n3(u,d),...p];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,view:GE(u,
l,d),questions:y}});return new h(s.map(u=>[u.tab,u]))}var qE=({key:e})=>`column/${e}`;function t3(e,
t){
let n=e.doubt===null?void 0:t.get(qE(e)),r=e.header===""&&e.doubt!==null?`Kolom ${Tr(e.column)}`:e.header;
return n==="criterion"?{...e,header:r,role:"criterion",doubt:null}:n==="ignore"?{...e,role:
"left-out",
doubt:null}:{...e,header:r}}var n3=({grid:e,block:t},n)=>n.flatMap(r=>r.doubt===null?[]:[{id:qE(r),
kind:"COLUMN",tab:e.tab,cell:$e(t.bottom,r.column),tabs:[e.tab],params:{header:r.label,column:Tr(r.column),
...r.doubt},options:dr.COLUMN,default:r.guess}]);function r3({draft:e,reading:t},n,r){return t.doubtful.
flatMap(({row:o,label:i,key:a})=>{if(n.some(d=>d.reading!==t&&o3(d,a)))return[];let s=`row/${a}`,u=r.
get(s);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{id:s,
kind:"ROW",tab:l.tab,cell:$e(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:dr.ROW,default:null}]})}var o3=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&yl(e,o)===n);m();var fm=e=>e.find(t=>_e(t,H.plenary));function i3(e,t){
var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>j(o)===j(e)))!=null?r:n}function a3(e,t){if(ne(e))return null;let n=at(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function gm(e,{stages:t,entries:n}){var s,
u;let r=st(e,Ba),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=L=>U(
c(L)),p=i3(d("stage"),t),y=n.find(L=>J(L.code)===J(d("entry"))),b=(L,M,B=d(L),F=[])=>{let z={setting:
`plenary.${L}`,value:B,reason:M,allowed:F},G=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...G,...Qe(r,l,L),params:z}),null},E=(L,M)=>{let B=a3(c(L),M);
return typeof B==
"string"?b(L,B,c(L)):B};if(p!==void 0&&y!==void 0){let L=a.some(M=>M.stage===p.name&&M.entry===y.code);
if(a.push({stage:p.name,entry:y.code}),L&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(L=>L.name)),y===void 0&&
b("entry","unknown-reference");let O=E("rank",1),P=E("computed",1),[N,I]=[E("votesFor",0),E(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||y===void 0||
O===null)
continue;let $=Qe(r,l,"rank");o.push({stage:p.name,entry:y.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var xe=()=>SpreadsheetApp.getActiveSpreadsheet(),En=()=>xe().getId(),je=()=>xe(
).getSheets().map(
e=>e.getName()),vl=()=>new h(xe().getSheets().map(e=>[e.getName(),e.getSheetId()])),ZE=()=>xe().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),hm=()=>xe().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),s3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function u3(){let e=null;
return t=>{
e!=null||(e={zone:xe().getSpreadsheetTimeZone(),monthFirst:s3.test(xe().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Fe(e){
let t=xe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=u3(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function ym(e){var n,r;let t=(r=(n=xe().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var Qa=e=>{var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
HE=()=>xe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function uh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var JE="@",lh=(e,t)=>{let n=t.map(r=>r===JE);return e.map(
r=>r.map((o,i)=>typeof o=="string"?uh(o,n[i]===!0):o))};function ro(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function Ut(e,t,n,
r,o=[]){
var s,u;let i=xe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(ro(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(lh(r,o)))}function VE(e,t,n,r){let o=xe(
).
getSheetByName(e);o!==null&&(ro(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(JE))}var Dr=e=>{
var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function XE(){for(let e of xe(
).
getSheets())e.getLastRow()===0&&xe().deleteSheet(e)}var mn=()=>SpreadsheetApp.flush();function YE(e,
t){
let n=xe().getSheetByName(e);if(n===null)return!1;let r=t===null?null:l3(n,t);return r===null?n.activate(
):
r.activate(),!0}function l3(e,t){try{return e.getRange(t)}catch{return null}}m();m();function bm(e){
let{language:t}=e.settings,n=[Ui(ol,t,p3(e.settings)),c3(e.stages,t),Ui(al,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Ui(cr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Oo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Ui(_i,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,d3(o.required,t)]);return[...n,Ui(sl,t,r)]}function Ui(e,t,n){var r;return{name:e.tab[t],
values:[
fx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var QE=(e,t,n)=>({
...Ui(e,n,[]),name:t});function c3(e,t){let n=e.map((s,u)=>m3(s,u,t)),r=Ui(il,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var d3=(e,t)=>{var n,r;return(r=(n=kn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function m3(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ta.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ni(e.date,n),(l=e.scoreTab)!=null?l:""]}function p3(e){let{language:t}=e,n=Kn.map(
a=>[a.word[t],ch(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${Ga[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Kn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function ch(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ni(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function eC(e,t){let n=dn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=Xa.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=f3(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:h3(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=bm(i.competition).flatMap(c=>{var p,y;let d=[...s,...o].find(
b=>H[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(y=(p=e.get(d))==null?void 0:p.tab)!=null?y:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:dn(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...g3(i.facts)]}}function f3(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Un(r,e).map(M=>M.name),u=e.stages.flatMap(M=>r.filter(B=>B===M.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,c=a(),p=(l?[]:r.filter(o)).filter(M=>c.get(pl(M))!=="use"),
y=r.filter(M=>!p.includes(M)),b=fl(e),E=M=>{let B=M.map(i);return{grids:B,structures:pm(B,b,c),
answers:c}},O=l?s:y.filter(M=>Pi(M)||u.includes(M)),P={names:r,hidden:p},N=Xg(e,t,n,E(O),P),I=l?[]:y.
filter(M=>tl(M)&&!O.includes(M)),$="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);
if("questions"in N){let M=p.filter(F=>Pi(F)&&!c.has(pl(F))),B=Jg(N.competition,E(M));return{...N,
questions:[
...N.questions,...B]}}if(!$||I.length===0)return N;let L=Xg(e,t,n,E([...O,...I]),P);return"reason"in
L?N:L}var g3=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function h3(e,t,n){return(e.length===Xa.length?["entries"]:e).map(o=>{let i=H[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}m();m();m();var wm="\u2713",oo=e=>`"${e.replace(/"/g,'""')}"`;function tC(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-w(n),a=T(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function nC(e,t,n){let r=$e(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${oo(
wm)};${o})`;return`=IF(COUNTIF(${r};${oo(ln.id)})>0;${oo(ln.id)};${i})`}function rC(e,t,n,r,o){
let i=u=>$e(e,u,t,1),a=u=>`COUNTIF(${i(r)};${oo(u)})`;return`=${`${a(wm)}+${a(ln.id)}`}&${oo(o.of)}&COUNTA(${i(
n)})&${oo(o.done)}`}function oC(e,t,{min:n,max:r}){let o=$e(e,t),i=`AND(${o}>=${tC(n)};${o}<=${tC(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${oo(ln.id)})`}var iC=(e,t,n)=>{let r=`$${$e(e,t)}`;
return n==="complete"?`=${r}=${oo(wm)}`:n==="recused"?`=${r}=${oo(ln.id)}`:`=NOT(${r}="")`};m();var aC=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,sC=e=>e.filter(t=>t!=="").join(" \xB7 "),y3={title:(e,t,n)=>sC(
[e,aC(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,b3={title:(e,t,n)=>sC([e,aC(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,dh=e=>({id:y3,en:b3})[e];m();function w3(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function v3(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function mh(e,t,n){if(t.form!=="files")return[...e];let r=`${j(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:v3(w3(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ho={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,ph=3,io=ph+
1,vm=0,km=1,k3=2,Ar=3,x3=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],fh=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},T3=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function gh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${fh(i,t)})`),o=n.some(i=>i.link!=="")?[Ho.link[t]]:[];return{headers:[Ho.code[t],
Ho.status[t],Ho.name[t],...r,Ho.notesToCommittee[t],Ho.notesToEntrant[t],Ho.institution[t],...o],
widths:[
62,58,128,...r.map(T3),160,160,160,...o.map(()=>180)],scored:r.length}}var S3=e=>["code","status",
"name","institution","link"].some(t=>_e(e,Ho[t])),uC=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function lC(e){
var n;let t=(n=e[ph])!=null?n:[];return e.slice(io).every(r=>r.every((o,i)=>{var a;return o===""||S3(
T((a=t[i])!=null?a:""))}))}var cC=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function hh(
e,t,n){
let{headers:r,scored:o}=gh(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
Ar-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
km?nC(t+u,Ar,o):""))}}var yh=(e,t)=>({top:io,left:Ar,height:t-io+1,width:e+2});function xm(e,t){let{
criteria:n,language:r}=e,o=dh(r),i=(s,u)=>({top:io,left:s,height:t,width:u}),a=i(vm,Ar+n.length);
return{
table:i(vm,gh(e).headers.length),progress:{row:0,column:0,formula:rC(io,t,vm,km,o)},validations:dC(n).
map(({from:s,count:u,criterion:l})=>({block:i(Ar+s,u),formula:oC(io,Ar+s,l),help:o.rejected(fh(l,r))}
)),
colours:x3.map(([s,u])=>({block:a,formula:iC(io,km,s),background:u})),open:yh(n.length,io+t-1)}}
function dC(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Tm(e){var P;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=dh(o),{headers:u,widths:l,
scored:c}=gh(
e),d=mh(e.entries,t,n),p=dC(r).map(({criterion:N})=>fh(N,o)),y=xm(e,d.length),b=hh(d,io,e),E=N=>[N,
...u.
slice(1).map(()=>"")],O=E("");return{name:La(t,n),...y,headerRow:ph,frozenColumns:k3,widths:l,
formats:u.
map((N,I)=>I===vm?"@":I>=Ar&&I<Ar+c?Sr:""),centred:u.flatMap((N,I)=>I===km||I>=Ar&&I<Ar+c?[I]:[]),
values:[
O,E(s.title(t.name,n,i)),E(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[E(
y.progress.formula),O,O,O,...b.formulas]}}m();m();function bh(e){var n;let t=xe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var mC=e=>e.getEditors().map(t=>t.getEmail());function pC(e){
let t=bh(e);return t===null||t.isWarningOnly()?null:mC(t)}function Or(e,t){var r;let n=(r=xe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(kl(n,t),n.setUnprotectedRanges([]))}function kl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(mC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var fC=e=>bh(e)===null;function gC(e,t){let n=bh(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Sm(e){let t=xe().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var wh="#d9e2f3";function qn(e){var t;for(let n=1;;n+=1){let r=$g(
e.name,n),o=xe().getSheetByName(r);
if(hC(o)){pn({...e,name:r});return}let i=E3(o);if(Mg((t=i[0])==null?void 0:t[0])){C3(i,e)||bC(o,e),
yC(
r,e,o.getLastRow(),o.getLastColumn());return}}}function pn(e){var t;bC((t=xe().getSheetByName(e.name))!=
null?t:vh(e.name),e),yC(e.name,e,0,0)}function vh(e){let t=xe().getActiveSheet(),n=xe().insertSheet(
e,xe().getSheets().length);return xe().setActiveSheet(t),n}var hC=e=>e===null||e.getLastRow()===0;
function en(e){
for(let t=1;;t+=1){let n=$g(e,t);if(hC(xe().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);
if(Sn(r))return{name:n,grid:r}}}function E3(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function C3([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function yC(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Ut(e,0,0,a,t.formats)}function bC(e,t){
let n=t.
widths.length,r=t.headerRow+1;ro(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Jo(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Jo(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),bx(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(wh),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Jo(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Cn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),wC=({values:e,formulas:t},n)=>lh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),R3=e=>{var t;return(t=xe(
).
getSheetByName(e))!=null?t:vh(e)};function kh(e,t){let n=R3(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];ro(n,e.values.length+1,o.length),l>0&&
Cn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:b,value:E}of Jo(
o))n.setColumnWidths(y+1,b,E);let d={...u,top:r,height:u.height+1};Cn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:b,value:E}of Jo(o.map((O,P)=>s.includes(
P))))E&&Cn(n,{...d,left:y,width:b}).setHorizontalAlignment("center");for(let{start:y,length:b,value:
E}of Jo(
i))E!==""&&Cn(n,{...u,left:y,width:b}).setNumberFormat(E);Cn(n,{...d,height:1}).setFontWeight("bold").
setBackground(wh),Cn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),vC(n,e),D3(n,wC(e,i),l,c)}function D3(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var y,b;return(b=(y=t[c])==null?void 0:y[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function vC(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Cn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Cn(e,r)]).build()))}function kC(e,t,n){let r=xe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;ro(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Cn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Jo(
t.widths.map((y,b)=>a.includes(b))))p&&Cn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Jo(s))p!==""&&Cn(r,{...l,left:c,width:d}).setNumberFormat(p);vC(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Cn(r,{...l,top:g.max(l.top,i+1)}).setValues(
wC(n,s))}var xC=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function es(e,t,n,r){var u;let o=xe(
).
getSheetByName(e);if(o===null)return;let i=Cn(o,t),a=o.protect();kl(a,n);let s=xC(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),kl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function TC(e,t,n){let r=xe().getSheetByName(e);if(r!==null)for(let o of xC(
r,Cn(r,t)))kl(o,n)}function SC(e,t){var n;(n=xe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var EC="judgeTabs",A3=9e3,O3=_n(q(),Lv([q(),q(),q()]));function Em(){var e;try{let t=tt(O3,C.parse(
(e=
ze(EC))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var P3=e=>encodeURIComponent(e).replace(
/%../g,".").length;function xh(e){let t=f.entries(e),n=()=>C.stringify(f.fromEntries(t));for(;P3(n())>
A3;)t.shift();Ke(EC,n())}function Th(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=cC(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&SC(a,c),n[T(i)]=[s,u,c]}return n}
function Sh(e,t){
if(e.size===0)return;let n=Em(),r=vl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Th(o,n);C.stringify(i)!==C.stringify(n)&&xh(i)}function Cm({stages:e,
judges:t},n=Em()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of vl()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>j(d.name)===j(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var CC="rowOrders",N3=9e3,I3=_n(q(),_n(q(),q()));function RC(){let e=ze(
CC);try{let t=tt(I3,C.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Wi({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new h(e.entries.map(y=>[
y.code,y])),i=new k(r.flatMap(({code:y,tab:b})=>y==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=N3-2;for(
let y of t){
let{stage:b,judge:E,tab:O}=y,P=(c=n.get(b))==null?void 0:c.get(E),N=i.has(O)?P:(d=Yu(y,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(E.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[E]:N})}let u=C.stringify(a),l=f.fromEntries([...n].map(([y,b])=>[y,f.fromEntries(b)]));u!==
C.stringify(l)&&Ke(CC,u)}m();var _3="understanding",$3=_n(q(),q());function DC(){let e=ze(_3);try{
let t=tt($3,C.parse(e!=null?e:"{}"));return new h(t.success?f.entries(t.data):[])}catch{return new h}
}function F3({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return vg({tab:r,
columns:o,
entries:i})}var M3=(e,t,n)=>[...kS(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...lx(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...cx(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:La(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],L3=(e,t,n)=>dx(
e,t,n).
map(({name:r,judge:o})=>OC(r,o));function OC(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Xe(){var ke,ye;
let e=je(),
t=Et(e),n=new h([...t].map(([oe,Ie])=>[oe,Fe(Ie)])),r=e.filter(oe=>![...t.values()].includes(oe)),o=Eh(
Fe),i=AC(ZE),a=AC(DC),s={names:r,isHidden:oe=>i().includes(oe),read:o,answers:a},{reading:u,
unwritten:l,
facts:c,findings:d,questions:p}=eC(n,s),{competition:y}=u,b=Cm(y),E=Ja(y.entries),O=Eh(ym),P=Eh(Qa),
N=(oe,Ie)=>{let de=ox(oe,O(oe.tab));return hx(de,Ie)?yx(de,P(oe.tab)):de},I=({stage:oe})=>y.stages.filter(
({name:Ie})=>Ie===oe).flatMap(Ie=>Le(y,Ie)),$=Un(r,y,b).filter(({stage:oe})=>oe.scoreTab===void 0),L=y.
stages.flatMap(({scoreTab:oe})=>r.filter(Ie=>j3(Ie,oe))),M=fl(y),B=[...$.map(({name:oe})=>oe),...L],
F=pm(B.map(o),M,a()),z=oe=>{var Ie,de;return(de=(Ie=F.get(oe))==null?void 0:Ie.view)!=null?de:o(oe)}
,
G=B3(r,y,z,E),K=fm(r),Z=K===void 0?null:gm(o(K),y),Y=[...$.map(({name:oe,stage:Ie,judge:de})=>{let sn=Le(
y,Ie);return N(Uo(z(oe),Ie.name,de.code,sn,E),sn)}),...G.sheets.map(oe=>N(oe,I(oe)))],ee=[...p!=null?
p:ll([...F.values()].flatMap(oe=>oe.questions)),...Vg(Y,y.entries,a())];return{competition:y,
decisions:(ke=
Z==null?void 0:Z.decisions)!=null?ke:[],sheets:Y,orders:RC(),protectedTabs:HE().filter(oe=>!_e(oe,H.
corrections)),own:b,findings:[...u.findings,...F3(u),...M3(e,y,b),...L3(r,y,b),...G.findings,...d,
...ee.
map(z3),...(ye=Z==null?void 0:Z.findings)!=null?ye:[]],questions:ee,locate:gx(u),unwritten:ee.length>
0?[]:l,facts:c}}var j3=(e,t)=>t!==void 0&&j(e)===j(t),z3=({id:e,kind:t,tab:n,cell:r,params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,params:o}}});
function B3(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.
find(l=>{var c;return j(l)===j((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=nE(n(a),
i,Ye(t,i),
Le(t,i),r);return{sheets:s,findings:u.map(l=>OC(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.
flatMap(i=>i.findings)}}function AC(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Eh(e){
let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Rm=(e,
t,n)=>n(C.stringify([e,...t])).slice(0,16),PC=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Rm(n,r,t):o,"");function NC(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Rm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var ts=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var IC=["at","by","action","detail",
"run","hash","stage"],Dm=e=>IC.map(e),U3=["compute","documents",
void 0],_C=e=>{var t;return!U3.includes(un((t=e[IC.indexOf("action")])!=null?t:"",ts))};m();var xl={
part:"history",tab:H.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function $C(e){var o,i,a;let t=e===null?null:st(
e,xl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:Dm(l),chain:l("chain")});let c=un(l("action"),ts);c!==void 0&&n.push({at:nl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}m();m();m();m();var fn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>fn(T(e),t);function Ge(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ni(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?T(e).toUpperCase():W3(e)}\u201D`}var W3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return FC(e,t,t==="id"?"dan":
"and",n)}var Ch=(e,t)=>FC(e,t,t==="id"?"atau":"or",e.length);function FC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}m();function Tl(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var K3={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},MC=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${K3[t][r]}`),
t);function LC(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var ns=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),jC={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${LC(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${ns(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${LC(
t,n,i)}: ${i.say(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${ns(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${ns(o,i)}, and a shared rank is never split`)}.`,
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
let o=MC(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=MC(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Tl(e.amount,"id")}.`,`Prize ${Tl(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=ns(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${X(
e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${ns(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${ns(n,r)}${l}.`)}};m();m();var zC={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},G3={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Rh=e=>e.slice(0,1).toUpperCase()+e.slice(1),BC=(e,t)=>zC[t][e],
UC=(e,t)=>G3[t][e];function rs(e,t,n=!1){let r=zC[t][e].split(" ").map(Rh).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var q3=6,Z3=BigInt(0);function H3(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==Z3)return!1;return!0}
function os(e,t,n){if(H3(e,n))return n;let r=zt(t(e),n);for(let o=n;o<n+q3;o+=1){let i=e.map(a=>ir(a,
o));if(zt(t(i),n)===r)return o}return n+2}var Am=new Ne(0),Dh=(e,t,n)=>fn(ar(e,t),n);function WC(e,t,
n){let r=n;if(Bt(e,t)===0)return r;for(;zt(
e,r)===zt(t,r);)r+=1;return r}var Sl=(e,t)=>Ka[e].name[t];function El(e,t,n,r){let o=WC(e.value,t,e.
metric==="majority"?0:n);return[Dh(e.value,o,r),Dh(t,o,r)]}function KC(e,t,n){let r=BC(n,e),o=new h,
i=(a,s)=>Dh(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Rh(r),say:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,WC(a,Am,t)),plain:a=>fn(ar(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=os(s,Yt,t),c=n==="points"&&s.length>2?os([...s].sort(Bt).slice(1,-1),Yt,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var GC={MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:
a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var qC={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},J3={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function V3(
e,{
say:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Om=({judge:e,score:t,alike:n},r,{points:o,
say:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function X3(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var ZC={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${jo[e].score[c]}`:"",y=i(p===""?" dari":""," of"),b=t.length,E=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>V3(n,o));return`${a} ${s(r)}${p}${y} ${E} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.say(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.say(`Dibuang: ${Om(
e.highest,"tertinggi",t)} dan ${Om(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Om(
e.highest,"highest",t)} and ${Om(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:
({
middle:e},{say:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{say:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>X3(i,n,t)),o=n(Yt(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=os([e,s],([E,O])=>E.add(O),i),d=r(e,c),p=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${J3[a][l]}`;
if(zt(s.abs(),c)===zt(Am,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${d} as it is (${y}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${qC.id[t]}.`,`Judge ${e} is not counted: ${qC.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=p=>{var y;return(y=gd(e.map(({weight:b},E)=>({weight:b,score:p[E]}))))!=null?y:
Am},c=os(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var HC=(
{metric:e,criterion:t},{language:n})=>t===void 0?Sl(e,n):`\u201C${t}\u201D`,Y3=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function Q3(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${Y3(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var JC={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=El(n,r.value,l,c),y=HC(n,i),
b=o.length===0?"":Q3(o,i),E=u(e),O=X(t,c);return a(`${s} ${E} sama pada ${O}; ditentukan oleh ${y}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${E} is shared by ${O}; decided by ${y}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(y=>`${HC(y,r)} ${El(y,y.value,s,u)[0]}`),p=d.
length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var eW={...ZC,...JC,...GC,
...jC};function tW({code:e,params:t},n){return eW[e](t,n)}function VC(e,t,n="points"){let r=KC(e,g.max(
2,t),n);return o=>o.map(i=>tW(i,r)).join(" ")}function XC(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Sl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=El(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Sl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Ki=(e,t)=>jo[e].name[t];var nW={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Ki(e,"id")}`,
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},rW={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ge(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Ki(e,"en")}`,hash:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?nW:rW,me=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Gi(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function YC(e,t,n){let r=Gi(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:St(),at:nt(),by:Oe(),hash:e,provisional:t},isNew:!0}}function rt(e){let{name:t,grid:n}=en(H.
history[e]);return{name:t,exists:n!==null,...$C(n)}}var Pm="chain";function Wt(e,t,n){var c,d,p,y;mn(
);
let r={stage:"",...t},o=(d=(c=ts.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Wn(r.at),action:o},a=Dm(b=>i[b].trim()),s=Rm(oW(e),a,Xt),u=e.exists?aW(e,n):iW;if(e.exists){
let b=v.from({length:g.max(...u.values())+1},()=>"");for(let[E,O]of u)b[O]={...i,chain:s}[E];Ut(e.name,
Dr(e.name),0,[b])}else{let b=ie(n).tabs,E=xl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));pn(xt(e.name,b.history,b.historyOrigin,E,[{...i,chain:s}],0))}mn(),Ke(Pm,s);let l={row:((y=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function oW({exists:e,links:t}){let n=e?ze(Pm):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:PC(t,Xt)}var iW=new h(xl.columns.map(({key:e},t)=>[e,t]));
function aW({
name:e,headerRow:t,columns:n},r){let o=xl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return Ut(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var Nm=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Im=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function QC(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function eR(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var sW=e=>e instanceof S&&
"problem"in e;function fe(e){throw f.assign(new S(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(sW(n))return{problem:n.problem};let r=n instanceof
S?n.message:T(n),o=Nm(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,Im())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var Ah="language";function mt(e){let t=QC(Ah);return t===
"id"||t==="en"?t:e}var Ve=()=>mt(Uv().startsWith("en")?"en":"id");function ge(){fd()||fe(me(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Oe())))}function Re(e){let t=Wv(e);return t===null?fe(me(
"BUSY",ie(
Ve()).problems.busy)):t.done}function pe(e,t){let n=tt(e,t);return n.success?n.data:fe(me(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var uW=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),lW=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(lW)]},e.map(({name:n})=>uW(n)))}var pr=(e,t)=>e.find(n=>n.stage===
t);m();var tR={part:"corrections",tab:H.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
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
nR=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],rR=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Cl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function oR(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([y])=>y===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Wn(l.at),answeredAt:Wn(l.answeredAt),old:i(l.held),kind:a(nR,l.kind),
status:a(rR,l.status),held:C.stringify(l.held)}),u=tR.columns.map(({key:l,header:c,width:d})=>({
header:c[n],
width:d,value:p=>p[l]}));return xt(t,r,o,u,e.map(s),0)}function iR(e){var n;let t=e===null?null:st(e,
tR);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,a]=[un(o(
"kind"),nR),un(o("status"),rR)],s=cW(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:nl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,answeredAt:
nl(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function cW(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var fr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):W(e,t),Vo=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(w((e*100).toPrecision(12)),n)}%`:fr(e,n),Oh=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,dW={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,mW={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,qi=e=>e==="id"?dW:mW;function ao({language:e}){let{name:t,grid:n}=en(H.corrections[e]);return{name:
t,isNew:n===null,list:iR(
n)}}function Zi(e,t,{language:n,admins:r}){let o=qi(n);return qn(oR(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Vo(i,a,n))),e.isNew&&(Or(e.name,r),Sm(e.name)),mn(),{...e,isNew:!1,list:t}}m();
m();function is(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var _m=(e,t)=>U(e)===U(t),pW=864e5,fW=R.UTC(1899,11,30);function gW({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-fW)/pW+
r/86400}var aR=e=>typeof e=="object"?gW(e):typeof e=="boolean"?T(e):e,sR=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function uR(e){let[{values:t},n,r]=[Fe(e),ym(e),Qa(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function so(e){
var n;let t=xe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var lR=(e,t,n)=>{var r;(r=xe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},cR=(e,t,n,r)=>Ut(e,t,n,r);m();function Ph(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function dR(e){for(let[t,n]of Ph(e,r=>r.tab))for(let[r,o]of Ph(n,i=>i.format))r!==void 0&&lR(t,o.map(
({at:i})=>$e(i.row,i.column)),r)}function mR(e){let t=n=>n.format==="General";dR(e.filter(t));for(
let[
n,r]of Ph(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of nm(r.map(({at:l})=>l)))cR(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var y;return(y=o.get(`${i+c},${a+p}`))!=null?y:""})))}dR(e.filter(n=>!t(n)))}function Rl(e,{
sheets:t}){var a,s,u;let[n]=$o(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function as(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?_m:is;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Hi(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:uR(t);return e.set(t,n),n}}function Nh(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&sR(
o.format);return r?{tab:t,at:n,value:aR(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function hW(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Cl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Ih(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of hW(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var yW=e=>/data validation|validasi data/i.test(T(e));
function _h(e,t){try{return mR(e),mn(),!0}catch(n){if(!t&&!yW(n))throw n;return console.warn(T(n)),!1}
}
function Dl(e,t,n,r=!1){let{settings:o}=e.competition,i=Ih(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:E,list:O})=>O.filter(({status:P})=>E==="confirm"||E==="undo"||E===
"fix"&&P==="applied").map(P=>({one:P,action:E,place:Rl(P,e)}))),s=E=>a.map(({one:O,place:P})=>P===null||
!so(P.tab)?"other":as(O,P.at,E(P.tab))),u=s(Hi()),l=a.flatMap(({one:E,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Nh(E,P.tab,P.at,I)]:[]}),c=_h(l,r),d=c?null:s(
Hi()),
p={fix:new k,undo:new k};for(let[E,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[E];P==="fix"&&
(c?u[E]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let y=t;if(p.
fix.size+p.undo.size>0){let E=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);y=Zi(t,E,o)}let b=n;for(let{list:E,...O}of i){let P=E.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=bW(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=Wt(b,{...O,detail:N,hash:""},o.language))}return{ledger:y,history:b}}var bW=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[Vo(i.cell,i.format,n),fr(a,n)];return t?Oh(r,o,u,s):Oh(r,o,s,u)});
m();function wW(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&is(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function $m(e,{
lives:t,corrections:n}){var d,p,y,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((d=t.find(E=>E.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.
params&&(p=e.params.judge)!=null?p:"",l=$o(s).map(E=>({at:E,status:wW(n,a,$e(E.row,E.column),o)})),c=l.
filter(E=>E.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:E})=>E),status:c.
length>0?"offered":(b=(y=l[0])==null?void 0:y.status)!=null?b:"offered"}}function Fm({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:fr(n,i),now:t.now,
confirm:a,
status:o}}m();var vW=re({id:q(),accept:He(),at:q(),by:q()}),kW=We(vW),$h=e=>`fixAnswers:${e}`,xW=8e3;
function ss(e){
let t=ze($h(e));try{let n=tt(kW,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function pR(e,t){let n=C.stringify([...ss(e),t]);return n.length>xW?!1:(Ke($h(e),n),!0)}var fR=e=>Ke(
$h(e),"[]"),us=e=>e.filter(t=>t.status==="waiting");function gR(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Rn(e=t=>t()){let t=Xe(),{settings:n}=t.competition,
r={workbook:t,history:rt(n.language),ledger:ao(
n)};return TW(r)?r:e(SW)}function TW({history:e,ledger:{list:t}}){let n=new k(us(t).map(({judge:r})=>r));
return Ih(t,e.rows).length===0&&[...n].every(r=>ss(r).length===0)}function SW(){let e=Xe(),{settings:
t}=e.
competition,n=ao(t),r=[...new k(us(n.list).map(({judge:s})=>s))],o=r.flatMap(ss),i=o.length===0?n:Zi(
n,gR(n.list,o),t),a=Dl(e,i,rt(t.language),!0);for(let s of r)fR(s);return{...a,workbook:Xe()}}var Al=(
{
workbook:e,history:t,ledger:n})=>({lives:et(e.competition.stages,t.rows),corrections:n.list});
function hR(e,t=yt(
e.workbook,{provisional:!1}).findings){let n=Al(e);return t.flatMap(r=>{let o=$m(r,n);return o===null?
[]:[o]})}function Fh({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Cl(u)===Cl(a));return s.every(({stage:u})=>o(u))?
s:[]}var Ol="marked";function yR(e,t){var o;let[n,...r]=Fh(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:us(e.ledger.list).map(i=>({...Mh(i,t),judge:i.judge})),marked:((o=ze(Ol))!=
null?o:"")!==""}}var Mh=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:Vo(o.cell,o.format,a),now:fr(i,a)});m();m();m();m();var bR={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var wR={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var vR={id:e=>`Peserta ${e.entry} (${W(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${W(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;m();var kR={id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var xR={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var TR={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};m();var SR={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;m();var ER={id:e=>`Nilai para juri untuk peserta ${e.entry} (${W(e.name,"id")}) berselisih terlalu jauh: dari ${se(
e.low,"id")} sampai ${se(e.high,"id")}, sedangkan batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${W(e.name,
"en")}) lie too far apart: from ${se(e.low,"en")} to ${se(e.high,"en")}, while the limit is ${se(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};m();var CR={id:e=>`Nilai juri ${X(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};m();function EW({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${X(n,
"id")}.`}function CW({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${X(n,"en")}.`}
var RR={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${EW(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${CW(
e)}`};m();m();m();m();var DR={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",lack:"winners"};m();var AR={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",
lack:"guests"};m();var OR={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",lack:"winners"};m();var PR={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",lack:"winners"};m();var NR={name:{id:"Lembar nilai",
en:"Score sheets"},phase:"before",lack:"judges"};m();var IR={name:{id:"Pengumuman",en:"Announcement"}
,phase:"plenary",lack:"winners"};m();var _R={name:{id:"Pernyataan juri",en:"Judges\u2019 statements"}
,phase:"before",lack:"judges"};m();var $R={name:{id:"Piagam",en:"Certificates"},phase:"award",
byDefault:!0,lack:"winners"};m();var FR={name:{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",lack:
"winners"};m();var MR={name:{id:"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,lack:
"winners"};m();var LR={name:{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},
phase:"award",
lack:"winners"};m();var jR={name:{id:"Tanda terima",en:"Receipts"},phase:"award",lack:"winners"};m();
var zR={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",lack:"judges"};m();var BR={
name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",lack:"losers"};m();var UR={
name:{id:"Undangan",en:"Invitations"},phase:"before",lack:"guests"};var Mm={"tata-cara":zR,
pernyataan:_R,undangan:UR,"daftar-hadir":AR,"lembar-nilai":NR,"berita-acara":DR,
sk:FR,pengumuman:IR,piagam:$R,gabungan:OR,surat:MR,"surat-daftar":LR,"tanda-terima":jR,"umpan-balik":
BR,
laporan:PR};var WR=(e,t)=>Mm[e].name[t];var KR={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Lh=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${WR(e,"id")}\u201D yang dibuat: ${KR.id[Mm[e].lack]}.`:`No document \u201C${WR(
e,
"en")}\u201D was made: ${KR.en[Mm[e].lack]}.`;var GR={id:e=>Lh(e.kind,"id"),en:e=>Lh(e.kind,"en")};m(
);var qR={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};m();var ZR={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var RW=[...Ag,Ba,$i];function ls(e,t){let n=Kn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Ga[t]} ${o!=null?o:""}`.trim();let i=RW.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Pl(e,t,n){var i,a;let r=Kn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:ls(e,n)}function HR(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Ag.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var cs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),DW={version:{id:"versi aturan",en:"rules version"}};
function AW({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":ls(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=DW[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${ls(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var OW=(
e,t)=>{
var n,r;return(r=(n=Oo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function PW(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Lm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=AW(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${cs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${cs(a,t)})`}`}let u=l=>cs(typeof l!="string"?l:r==="setting"?Pl(l,o,t):r==="entry"&&o==="status"?
OW(l,t):PW(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var NW=5;function ds(e,t){if(e.length===0)return"";let n=e.slice(0,NW).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Lm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var JR={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ds(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ds(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${Ge(
e.computed,
"en")}). Documents wait: compute the ranking again.`};m();var VR={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ds(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ds(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var XR={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${X(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var YR={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${X(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};m();var QR={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${X(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${X(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};m();var eD={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${W(e.written,
"id")}, padahal menurut tab Peserta namanya ${W(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${W(e.written,"en")}, but in the entries tab it is ${W(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;m();var tD={id:e=>`Kode ${W(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${W(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;m();var nD={id:e=>`Baris${e.name===""?"":` ${W(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${W(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;m();var rD={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
m();var oD={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;m();var iD={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Ge(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${se(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${Ge(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${se(e.likely,
"en")})`}.`};m();var IW=e=>e===1?"1 sel":`${e} sel`,_W=e=>e===1?"1 cell":`${e} cells`,aD={id:e=>`Nilai juri ${e.judge} belum diisi (${IW(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${_W(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;m();var sD={id:e=>`Isi sel juri ${e.judge} ${W(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${W(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};m();
var uD={id:e=>`Nilai juri ${e.judge} ${se(e.value,"id")} di luar rentang ${se(e.min,"id")} sampai ${se(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${se(e.value,"en")} of judge ${e.judge} is outside ${se(
e.min,"en")} to ${se(e.max,"en")}. Correct the score, or the range in the criteria tab.`};m();var lD={
id:e=>`Nilai ${se(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${se(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${se(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${se(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};m();var cD={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;m();var dD={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: nilai tertingginya ${se(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${se(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${X(e.criteria,"en")}: the highest score is ${se(
e.highest,"en")}, while the other judges usually give ${se(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};m();var mD={id:e=>`Nilai juri ${e.judge} ${W(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${se(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${se(e.number,"en")} in a cell formatted as number.`}
;m();var pD={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},fD={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${se(
e.value,"id")}, padahal ${pD[e.basis].id} di baris itu ${se(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${se(e.
value,"en")}, but ${pD[e.basis].en} of this row is ${se(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;m();function $W({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var hD=6;function FW({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",hD)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function MW({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",hD)}. Consider \u201CMethod\u201D = adjusted.`}
function gD(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return $W(e,t);case"uneven-judges":return t==="id"?FW(e):MW(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var yD={id:e=>gD(e,"id"),en:e=>gD(e,"en")};m();var bD={id:e=>`Nilai maksimum tidak tertulis; dipakai ${se(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${se(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;m();var LW={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Ch(e,"id")}`,en:e=>`is not a known choice; use ${Ch(
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
};function jW(e,t){let n=W(HR(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function wD({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return jW(
e,o);let i=typeof t=="string"?Pl(t,e,o):t,a=r.map(s=>Pl(s,e,o));return`${W(ls(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${LW[n][o](a)}.`}var vD={id:e=>wD(e,"id"),en:e=>wD(e,"en")};m();var kD={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},xD={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${kD[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${kD[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var TD={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${W(e.criterion,"en")} stands in more than one column (${X(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;m();var SD={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var ED={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var CD={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${W(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${W(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};m();var RD={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};m();
m();var DD=(e,t)=>X(e.map(n=>se(n,t)),t),Ji=(e,t)=>X(e.map(n=>W(n,t)),t,8),ms=(e,t)=>e===null?"":` ${t} ${e}`,
zW={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ji(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ji(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${ms(e,"tahap")}: ${Ji(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${W(
e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:
"contoh pengisian",statistic:"jumlah atau statistik",weight:"bobot kriteria",maximum:
"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${ms(t,"tahap")}: ${{
headers:"dari judul kolom",row:"dari baris bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Nilai maksimum${ms(n,"tahap")}: ${DD(e,"id")}, ${t==="written"?
"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t===
"code"?"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({
tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",
empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",
summary:"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri",
"other-matter":"bukan tentang penilaian"}[t]}.`},BW={JUDGE_TABS:({tabs:e})=>`${e.length===1?
"1 judge tab":`${e.length} judge tabs`}: ${Ji(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Ji(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==
null?n:`${n} (${t[r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.
en}.`,CRITERIA:({stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${ms(e,
"of stage")}: ${Ji(t,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(e,"en")} is no criterion: ${{
number:"a number",sum:"the sum of the scores",mean:"the mean of the scores",weighted:
"a weighted sum of the scores",extreme:"the highest or lowest score",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${ms(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${ms(n,"of stage")}: ${DD(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},UW={id:zW,en:BW};function WW({kind:e,params:t},n){
return UW[n][e](t)}
var AD=(e,t)=>WW(e,t),KW={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
GW={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function jh(e,t){
if(e===void 0)return"";let n=(t==="id"?KW:GW)[e.reason](Ji(e.tabs,t));return n===""?"":` ${n}`}var OD={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${jh(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${W(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${jh(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};m();var PD={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var jm=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),qW={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,ZW={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`},HW={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${W(
e,"id")}`} ${qW[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${W(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${jm(e,t,"id")}) berjumlah ${se(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${jm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(
n,"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Buat satu tab untuk setiap juri, dengan kolom kriteria yang dinilainya.`}
,JW={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${ZW[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t})=>`Row ${t} ${W(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${jm(
e,t,"en")}) add up to ${se(n,"en")}, not 100. Which weights count?`:`The totals on the judge tabs use the weights ${jm(
e,t,"en")}. Are these the weights?`,NAMES:({code:e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(
n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(
e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,OWN_CRITERIA:({
headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. Make a tab for each judge, with the criteria that judge scores.`}
,VW={id:HW,en:JW},XW=({kind:e,params:t},n)=>VW[n][e](
t),zh=(e,t)=>XW(e,t);var ND={id:({question:e})=>zh(e,"id"),en:({question:e})=>zh(e,"en")};var Bh={
TAB_MISSING:OD,UNDERSTANDING_OPEN:ND,TAB_EMPTY:RD,TAB_UNPROTECTED:PD,TAB_COPY:CD,STAGE_NOT_BEGUN:ED,
COLUMN_MISSING_CRITERION:SD,COLUMN_DUPLICATE_CRITERION:TD,ROW_MISSING_ENTRY:QR,ROW_WITHOUT_CODE:nD,
ROW_UNKNOWN_ENTRY:tD,
ROW_DUPLICATE_ENTRY:YR,ROW_NAME_MISMATCH:eD,SCORE_ROWS_PERMUTED:cD,SCORE_MISSING:aD,SCORE_NOT_NUMBER:
sD,
SCORE_TEXT_NUMBER:mD,SCORE_IS_DATE:iD,SCORE_OUT_OF_RANGE:uD,SCORE_ERROR:rD,SCORE_FORMULA:oD,
SCORE_SCALE_SUSPECT:dD,
SCORE_OUTLIER:lD,TOTAL_MISMATCH:fD,JUDGE_NO_VARIANCE:TR,JUDGES_IDENTICAL:CR,JUDGES_DISAGREE:ER,
JUDGE_CONFLICT:xR,
JUDGE_RECUSED:SR,ENTRY_UNSCORED:vR,PANEL_DISCONNECTED:RR,ENTRY_DUPLICATE_CODE:bR,
ENTRY_DUPLICATE_NAME:wR,
NAMES_SIMILAR:kR,SETTING_INVALID:vD,WEIGHTS_INVALID:xD,SCALE_ASSUMED:bD,METHOD_CAUTION:yD,
RULE_CHANGED_AFTER_SCORING:VR,
TIE_AT_CUT:XR,PLENARY_CONFLICT:ZR,OBJECTION_OPEN:qR,RESULT_STALE:JR,NO_DOCUMENT:GR};var ps=({code:e}
)=>!Bh[e].confidential,YW=Bh;function QW({code:e,params:t},n){return YW[e][n](t)}var Zn=(e,t)=>QW(
e,t);function ID(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var eK={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},fs={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},tK=["error","warning","info"],Uh=e=>tK.
flatMap(t=>e.filter(n=>n.severity===t));function zm(e,t,n,r,o){let i=H.findings[t],a=[{header:fs.severity[
t],
width:100,value:s=>eK[s.severity][t]},{header:fs.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:fs.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:fs.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:fs.message[t],width:560,value:o},{
header:fs.
code[t],width:220,value:s=>s.code}];return xt(i,n,r,a,Uh(e),0)}m();m();function _D(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Pd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,L;let{entry:c,rank:d,score:p,decision:y,category:b,categoryRank:E}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=($=t.get(c.code))!=null?$:null,P=(L=y==null?void 0:y.rank)!=null?L:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
E}})})}m();var Vi={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},nK={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function Wh({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=j(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(j(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>j(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,y;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(y=(p=u[0])==null?void 0:p.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Kh(e){let t=Wh(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function $D(e){if(e.institutions.length===0)
return null;let t=Wh(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Kh(e),
absent:t.
map(n=>n.institution.name)}}function FD(e,t,n,r){let o=a=>{var s,u;return(u=(s=kn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Vi.institution[t],width:280,value:a=>a.institution.name}
,
{header:Vi.parent[t],width:220,value:a=>a.institution.parent},{header:Vi.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Vi.required[t],width:80,value:a=>o(a.institution.required)},{header:Vi.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Vi.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Vi.status[t],width:180,value:a=>nK[a.status][t]}];return xt(H.coverage[
t],
n,r,i,Wh(e),1)}m();m();var Bm=e=>e>0?`0.${"0".repeat(e)}`:"0",gs=(e,t)=>w(zt(e,t))/10**t;var Pr={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function MD(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Pr.place[t],width:80,format:"0",value:l=>l.place},
{header:Pr.code[t],width:80,value:l=>l.entry.code},{header:Pr.name[t],width:320,value:l=>l.entry.name}
,
{header:Pr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Pr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Pr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Pr.stage[t],width:180,value:l=>l.stage},{
header:Pr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Bm(n),value:l=>gs(l.score,n)}
,
{header:Pr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Pr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return xt(H.finalRanking[t],o,i,u,e,3,a)}m();var Gh=(e,t,n,r)=>xt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var rK={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},oK='"Rp"#,##0',iK=_("belum ditetapkan","not settled"),aK=_("ya","yes"),
sK=_("tidak","no");function LD(e,t){let{language:n,decimals:r}=t,o=Bm(r),i=(c,d,p,y="")=>({header:rK[
c][n],
width:d,value:p,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>gs(c,r)},i("advances",80,({advances:c})=>(c?aK:sK)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>uK(c,n),oK)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>gs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":gs(p,r)}}))];return xt(t.
name,t.title,t.origin,l,a,3,t.layout)}function uK(e,t){return e===null?"":e==="open"?iK[t]:e.amount}
function jD(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=gn(e),{marked:l,origin:
c}=zD(
e,r),d=je();qn(zm(t.findings,a,l+s.findings(u),c,E=>Zn(E,a)));let p=qh(e,t.results,n,r);for(let E of p)
qn(E);let y=E=>d.includes(E)&&p.every(O=>O.name!==E);for(let E of i){let O=el(E,i,a),P=l+s.ranking(E.
name,u);y(O)&&qn(Gh(O,P,c,s.notRanked(E.name)))}let b=H.finalRanking[a];if(i.length>1&&y(b)&&qn(Gh(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:E,listed:O}=Kh(e);qn(FD(e,a,
l+s.coverage(u),`${s.covered(E,O)} \xB7 ${c}`))}}function zD({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=UC(Bn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function qh(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=gn(e),{marked:c,origin:d}=zD(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=el(O,o,a),L=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",M=c+u.ranking(
O.name,l);return[lK(e,N,I,$,M,L+d)]});if(o.length<2||t.length<o.length)return p;let y=c+u.finalRanking(
l),b=u.decimals(s),E=rs(Bn(i.method),a);return[...p,MD(_D([...t]),a,s,E,y,d,b)]}var gn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function lK(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Bn(t.method);return LD(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:rs(l,a),stageScoreHeader:
rs(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Nr(e,t,n){let r=mt(t);return Uh(
e).map(o=>{var s,u,l;let i=ID(o),a=n===void 0?null:$m(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Zn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Fm(a,r)}}})}var Xo=(
e,t)=>e.
filter(n=>n.severity===t).length,hs=e=>Xo(e,"error")===0;m();var Um=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:AD(n,t)}))};m();m();var ys=e=>e.find(t=>_e(t,H.objections)),cK=1440*60*1e3;
function BD({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*cK).toISOString().slice(0,10)}function UD(e,{stages:t}){var n,r;return((r=(n=st(e,$i))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>j(u.name)===j(U(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:Fo(o("date")),ruling:s}]})}function WD(e,t,n,r){var i;let o=st(e,$i);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var O;let u=U(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=Fo(s("date")),d=ne(s("answer"))||ne(s("ruling")),p=U(s("reopens")),y=(O=t.stages.find(
P=>j(P.name)===j(p)))==null?void 0:O.name,b=[];if(!ne(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};b.push({code:"SETTING_INVALID",
severity:"warning",...Qe(o,a,"date"),params:P})}if(p!==""&&y===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:p,reason:"unknown-reference",allowed:P};b.push({code:
"SETTING_INVALID",severity:"warning",...Qe(o,a,"reopens"),params:N})}let E={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&b.push({...E,...Qe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?b.push({...E,...Qe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?b.push({
...E,...Qe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):y!==void 0&&r({stage:y,date:c})&&b.push(
{...E,...Qe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:y}}),b})}m();m();var Xi=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Wm=e=>T(e!=null?e:""),KD=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function GD(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Xi(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Wm(n),
Wm(r)],values:Xi(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Xi(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Xi(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Xi(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Wm(n),Wm(r)],values:Xi(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Xi(o,s)}
)))];
return new h(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function Km(e,t){var s,u;let[n,r]=[GD(
e),GD(t)],o=[...qD(e,t,"old"),...qD(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:y}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:KD(c),now:null});continue}let E=new h(b.values),O=new h(y);
for(let P of new k([...O.keys(),...E.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=E.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:KD(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function qD(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function Hn(e){let t=T(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Zh=[2],uo=Zh[0],dK=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],mK=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Gm=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),qm=(e,t)=>e<t?-1:w(e>t);function pK({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(qm);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>mK(a.get(s)))]]).sort(([i],[a])=>qm(i,a))}}var fK=({settings:e})=>f.fromEntries(
dK.map(t=>[t,Gm(e[t])]));function Nl(e,t,n,r,o=uo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:fK(e),stages:l.map(d=>[d.name,d.weight,d.advance,Gm(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,Gm(d.stages),Gm(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>qm(d.stage,p.stage)||qm(d.judge,
p.judge)).map(pK)}}var Zm=(...e)=>C.stringify(Nl(...e));m();var ZD={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},gK=3e4;function hK(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${gK}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function HD(e,t,n,r,o){let i=e.flatMap(s=>hK(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=ZD.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return xt(t,r,o,
a,i,0)}function Hm(e){var r;let t=e===null?null:st(e,ZD),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function JD({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Jm(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,b,E;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(y=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:$e(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(E=r.
find(O=>O.stage===c&&O.entry===d))!=null?E:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var VD=new A;function Yo(e,t,n=uo){var c,d,p,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=VD.get(
e))!=null?c:new h;VD.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:Xt(Zm(r,o,i,s,n));return a.set(u,l),l}var Hh=(e,t,n)=>{
var r;return(r=Zh.find(o=>Yo(e,n,o)===t))!=null?r:null},Jh=e=>Hm(en(H.decisions[e]).grid);function Vh(
e,t,n){
let r=t===void 0?null:JD(t);if(t===void 0||r===null||Xt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Nl(o,i,a,t.stage,r.snapshot.version);return Km(r.snapshot,{...s,version:uo}
).
map(u=>Jm(u,e))}function XD(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Yo(
e,a)!==s);if(r.length===0)return[];let o=Jh(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var E,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((E=Vh(e,l,u))!=null?E:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},y={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:Hn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:b}
]})}m();var QD="rules",yK=8e3;function e2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Nl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var t2=(e,t)=>Xt(C.stringify(e2(e,t)));function bK(){let e=ze(QD);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var wK=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function n2(e,t){let{competition:n}=e,r=bK(),o=new h(
n.stages.filter(({name:a})=>wK(e,a)).map(({name:a})=>[a,e2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,C.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,YD(l)]));Ke(QD,C.stringify(C.stringify(a).length>yK?s():a))}return[...o].
flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],Xt(C.stringify(s))];if(u===void 0||YD(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==null?void 0:O.hash)===l)return[];
let d=u.
startsWith("{")?C.parse(u):null,p=d===null?[]:Km(d,s).map(N=>Jm(N,e)),{tab:y,cell:b}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},E={...y===void 0?{}:{tab:y},...b===void 0?{}:{cell:b}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...E,params:{changes:p}}]})}var YD=e=>e.startsWith(
"{")?Xt(e):e;m();var Xh=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=pr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function vK(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:ys(je());if(r===void 0)return new h;let o=ie(e.settings.
language).history,i=UD(Fe(r),e).filter(Xh(t,n)),a=new k(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function r2(e,t){let n=et(e.stages,t),r=vK(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Hn(u),ruling:(l=r.get(o))!=null?
l:null}})}function lo(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=ys(je()),a=BD(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...XD(e,r),...n2(e,()=>t),...i===void 0?
[]:WD(Fe(i),n,a,Xh(r,t))]}function o2(){return ue(()=>(ge(),Qo(Rn(Re))))}function Qo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=yt(t,{provisional:!1}),a=[...o,...lo(t,n)];return Wi(t,
a),Sh(t.own,i),{ok:hs(a),findings:Nr(a,r,Al(e)),...Um(t.facts,r),progress:i,fixes:yR(e,mt(r))}}
function i2(){
return ue(()=>(ge(),Re(()=>{let e=Xe(),{competition:t}=e,{language:n}=t.settings,r=yt(e,{provisional:
!1}),
o=[...r.findings,...lo(e,rt(n))],i=o.filter(ps),a=ie(n).tabs,s=`${a.checked(nt(),Oe(),St())} \xB7 ${a.
overwritten}`,u=a.findings(gn(t));return qn(zm(i,n,u,s,l=>Zn(l,n))),Wi(e,o),Sh(e.own,r.progress),{
errors:Xo(
i,"error"),warnings:Xo(i,"warning")}})))}var kK=re({tab:q()});function a2(e){return ue(()=>{let{tab:
t}=pe(kK,e);return ge(),Re(()=>{let n=Xe(),
{findings:r}=yt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(me("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Wt(rt(i),{at:nt(),by:Oe(),action:"accept",detail:a,run:St(),hash:
""},
i),Wi(n,o),Qo(Rn())})})}m();var s2=re({fixes:We(q())}),Yh=250;function u2({sheets:e},t,n,r,o){var l,
c,d,p,y,b,E;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(y=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:y.entry)!=null?b:"";return{judge:(E=a==null?void 0:a.judge)!=
null?E:n,entry:u,criterion:s}}function l2(e){return ue(()=>{let{fixes:t}=pe(s2,e);ge();let n=Rn(Re),
{workbook:r}=n,o=mt(r.competition.settings.language);return{fixes:c2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Fm(i,o),c={old:l.old,now:fr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:y,criterion:b}=u2(r,a,s,d,p);return{tab:a,cell:$e(d,p),entry:y,criterion:b,...c}})}})}})}
function c2(e,t){
let n=new k(t);return hR(e).filter(r=>n.has(r.id)&&r.status==="offered")}function d2(e){return ue(()=>{
let{fixes:t}=pe(s2,e);return ge(),Re(()=>{let n=Rn(),{competition:r}=n.workbook,o=c2(n,t),i=new h(r.
judges.map(({code:E,email:O})=>[E,O])),a=({fix:E,judge:O})=>{var P;return E.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=xK(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Zi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Dl(n.workbook,u,l));let c=new k(s.map(({id:E})=>E)),d=u.
list.filter(({id:E})=>c.has(E)),p=E=>d.filter(O=>O.status===E).length,y=new k(o.map(({id:E})=>E)),b=o.
reduce((E,O)=>E+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
E=>!y.has(E)).length,unreachable:[...new k(o.filter(E=>!a(E)).map(({judge:E})=>E))],check:Qo(Rn())}}
)})}
function xK(e,t){let[n,r,o]=[nt(),Oe(),Hi()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!so(s))return[];let y=o(s);return d.flatMap(b=>{
let{row:E,column:O}=b,P=u2(e,s,u,E,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:$e(E,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:y.format(E,O)}};return as(
I,b,y)!=="before"?[]:[{...I,held:{...I.held,cell:y.cell(E,O)}}]})}),a=v.from({length:g.ceil(i.length/
Yh)},St);return i.map((s,u)=>({...s,id:`${a[g.floor(u/Yh)]}/${u%Yh+1}`}))}function m2(){return ue(()=>(
ge(),
Re(()=>{let e=Rn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Fh(e),a=qi(mt(o.language)),
[s]=i;if(s===void 0)return fe(me("BAD_REQUEST",a.nothingToUndo));let u=Hi(),l=i.find(E=>{let O=Rl(E,
t);return O===null||!so(O.tab)||as(E,O.at,u(O.tab))!=="after"});if(l!==void 0)return fe(me(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:nt(),answeredBy:Oe()},d=n.list.map(E=>i.includes(
E)?{...E,...c,status:"undone"}:E),p=Dl(t,Zi(n,d,o),r),y=new k(i.map(({id:E})=>E)),b=p.ledger.list.find(
E=>y.has(E.id)&&E.status==="applied");return b!==void 0?fe(me("BAD_REQUEST",a.refused(b.tab,b.cell))):
Qo(Rn())})))}m();var SK=re({id:q(),accept:He()});function p2(e){let t=Oe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:us(ao(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:ss(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function f2(){let e=Et(je());return dn(new h([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function g2(){
return ue(()=>h2(f2()))}function h2(e){let t=mt(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:p2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Mh(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function y2(e){return ue(()=>{let{id:t,
accept:n}=pe(SK,e);return Re(()=>{var d;let r=p2(f2()).find(p=>p.id===t);if(r===void 0)return fe(me(
"BAD_REQUEST",qi(Ve()).unknownFix));let o=Xe(),{competition:i}=o,a=qi(mt(i.settings.language));if(((
d=
et(i.stages,rt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return fe(
me("BAD_REQUEST",a.stageClosed(r.stage)));let u=Rl(r,o),l=Hi();if(n&&(u===null||as(r,
u.at,l(u.tab))!=="before"))return fe(me("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:nt(),by:Oe()};return pR(r.judge,c)?(n&&u!==null&&so(u.tab)&&_h([Nh(r,u.tab,u.at,!1)],!0),h2(i)):
fe(
me("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var b2={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},w2="#ffffff",v2="Lembar Juri \xB7 ",Qh=new RegExp(
`(^|\\n)${v2}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function k2({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===w2&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[v2+o,...i];return{background:b2[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function x2({background:e,note:t}){var o,i,a;let[,n=""]=(o=Qh.exec(t))!=null?o:[],r=(a=(i=Qh.exec(
t))==null?void 0:i[2])!=null?a:w2;return{background:f.values(b2).includes(e)?r:e,note:t.replace(Qh,n)}
}m();function T2(e){var r;let t=(r=xe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function S2(e,t,n){var d,p;let r=xe().getSheetByName(e),o=new h,
i=[];for(let[y,b]of n.entries())for(let[E,O]of b.entries()){let P=(d=t[y])==null?void 0:d[E];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],$e(y,
E)]),(P==null?void 0:P.note)!==O.note&&i.push({row:y,column:E})}for(let[y,b]of o)r==null||r.getRangeList(
b).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:y})=>y)),
g.min(...i.map(({column:y})=>y))],u=g.max(...i.map(({row:y})=>y)),l=g.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var CK=re({on:He()}),E2=["error","warning","info"];function RK(e,t){var r,o;let n=new h;
for(let i of e.
filter(ps)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:d,column:p}]of $o(s).entries()){let y=`${d},${p}`,b=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},E=E2.indexOf(u)<E2.indexOf(b.severity),O=c===0?[Zn(i,t)]:[];l.set(y,
{severity:E?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function DK(){var n;let e=je(),
t=((n=ze(Ol))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function C2(e){return ue(()=>{let{on:t}=pe(
CK,e);return ge(),Re(()=>{let n=Rn(),{workbook:r,history:o}=n,i=t?[...yt(r,{provisional:!1}).findings,
...lo(r,o)]:[],a=RK(i,r.competition.settings.language),s=[...new k([...DK(),...a.keys()])].filter(so);
t&&Ke(Ol,s.join(`
`));for(let u of s){let l=T2(u),c=l.map((d,p)=>d.map((y,b)=>{var P;let E=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=x2(y);return E===void 0?O:k2(O,E.severity,E.sentences)}));S2(u,l,c)}return t||Ke(
Ol,""),Qo(n)})})}m();m();m();m();m();m();var gr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function R2(e){e.haste=0,e.
width=g.min(e.width+1,10)}function D2(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var A2=e=>R.now()>=e.until;m();m();var Ir="https://www.googleapis.com/drive/v3/files",O2="https://www.googleapis.com/upload/drive/v3/files",
bs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",P2="application/vnd.google-apps.folder",
Jn="application/vnd.google-apps.document",ei="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
ws="application/pdf",Il="application/vnd.google-apps.spreadsheet",_l="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
vs=re({id:q(),mimeType:Ee(q()),webViewLink:Ee(
q()),modifiedTime:Ee(q()),appProperties:Ee(_n(q(),q())),trashed:Ee(He())}),ks=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},ey=(e,t,n)=>({fields:e,one:t,list:re({files:We(t),nextPageToken:Ee(q())}),fileOf:n}),ty=ey(
bs,vs,ks);m();m();var AK=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function OK(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function N2(e,t,n){var u,l,c;
let r=PK(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=AK.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?OK(e):i[0],s=NK(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function PK(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function NK(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var hr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),xs=({kind:e})=>e==="server"||e==="unknown";
var IK=6,I2={failure:{kind:"haste",reason:"not-sent"}};function _r(e,t,n="text"){var a,s,u;let r=e.map(
()=>I2),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!A2(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=FK(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],y=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:I2,I=r[P];r[P]=I!==void 0&&_K(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!$K(N,e[P])||o[P]>=IK)&&(p.push(P),b=!0,y=g.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&hr(O.failure)))break;if(i=[...p,...c],!b){R2(t);continue}let E=D2(
t,y);if(E===null)break;Utilities.sleep(E)}return r}var _K=e=>"failure"in e&&e.failure.kind==="server",
$K=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function FK(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
T(i);if(Nm(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:N2(a,i.getContentText(),MK(i))}})}function MK(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function co(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=tt(
e,LK(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function LK(e){
try{return C.parse(e)}catch{return null}}var Vm="lembar-juri-boundary-7f3a9c",Xm=5*1024*1024-4096;
function mo(e,t){return _r(e.map(jK),t).map(
n=>{let r=co(vs,n);return"failure"in r?r:{ok:ks(r.ok)}})}function ry(e,t,n){let r=`${Ir}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(bs)}`,o=C.stringify(t),i=co(vs,_r([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ks(i.ok)}}function Yi(e,t,n){let r=e.
map(o=>`${Ir}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return _2(r,n)}
function oy(e,t){
let[n]=_2([`${Ir}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function _2(e,t){let n=e.map(r=>({url:r,method:"get"}));return _r(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function jK({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${O2}${d}?uploadType=multipart&fields=${encodeURIComponent(
bs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Vm}`,payload:[...ny(
`--${Vm}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...ny(`--${Vm}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...ny(`\r
--${Vm}--\r
`)]}}var ny=e=>Utilities.newBlob(e).getBytes();m();function iy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Ir}?q=${a}&pageSize=1000&fields=${s}${i}`,l=co(e.list,_r([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ay(e,t,n){let r=`${Ir}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=co(e.one,_r([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Ym=(e,t)=>iy(
ty,e,[],t),po=(e,t)=>ay(ty,e,t);function sy(e,t,n){let r=Ym("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:P2,appProperties:t}),a=co(re({id:q()}),_r([{url:`${Ir}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var $2=re({
id:q(),emailAddress:Ee(q()),role:q()}),zK=Fv(vs,{permissions:Ee(We($2))}),F2=ey(`${bs},permissions(id,emailAddress,role)`,
zK,e=>{var t;return{...ks(e),access:(t=e.permissions)!=null?t:[]}}),
$l=encodeURIComponent,BK=e=>`${Ir}/${$l(e)}`,uy=(e,t)=>iy(F2,e,[`mimeType = '${Il}'`],t),ly=(e,t)=>ay(
F2,e,t);function UK(e){let t=`${BK(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${$l("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${$l(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${$l(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${$l(e.permission)}`,method:"delete"}}}function Fl(e,
t){
let n=_r(e.map(UK),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?co($2,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Ts="dokumen yang sudah jadi tidak dibuat dua kali",
WK={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Ts}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Ts}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Ts}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Ts}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Ts}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Ts}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Ss="documents that are ready are not made twice",
KK={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Ss}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Ss}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Ss}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Ss}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Ss}.`,
unknown:`Drive gave no clear answer. Try again: ${Ss}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ti(
{kind:e,reason:t},n){let r=(n==="id"?WK:KK)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var hn=e=>Xt(e).slice(0,32),cy=e=>`folder:${e}`;function fo(e,t,n){let{language:r}=e.settings,o=cy(
t),
i=ze(o),a=i!==null&&GK(i,n,r)?i:qK(e,o,n);return{id:a,files:Kt(Ym(a,n),r)}}var GK=(e,t,n)=>Kt(po(e,t),
n)!==null;function qK(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(gn(e)),i=Kt(sy(o,{
folder:hn(
En())},n),r);return Ke(t,i),i}function Kt(e,t){return"ok"in e?e.ok:Qi(e.failure,t)}function Qi(e,t){
let n=ti(e,t);return e.kind==="api-off"?fe(me("DRIVE_API_OFF",n)):e.kind==="scope"?fe(me(
"SCOPE_MISSING",n,Im())):fe(me("DRIVE_REFUSED",n))}var ZK=re({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:Tt(),of:Tt()}),
Ml={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},dy=e=>hn(j(e)),
my=e=>hn(J(e)),M2=(e,t)=>`judge-file:${dy(e)}:${my(t)}`;function Qm(e,t){var n;try{let r=tt(ZK,C.parse(
(n=ze(M2(e,t)))!=null?n:"null"));return r.success?r.data:Ml}catch(r){if(r instanceof SyntaxError)return Ml;
throw r}}var ea=(e,t,n)=>Ke(M2(e,t),C.stringify(n));function Es({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Oe(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Qm(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of Fl(
i,gr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var HK=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),L2=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=yh(
Le(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
py=e=>`locked:${e}`;function j2(e){let t=ze(py(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function ep(e,t,n){let{admins:r,language:o}=e.competition.settings,i=HK(e,t),a=j2(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:pC(d)]));Ke(py(t),C.stringify(s));for(let d of i)Or(d,r);for(let{tab:d,open:
p}of L2(
e,t))TC(d,p,[...r,Oe()]);let u=ie(o).history.closed(i.length),l={at:nt(),by:Oe(),action:"close",
detail:u,
run:St(),hash:"",stage:t},c=Wt(n,l,o);return Es(e,t,"reader"),c}function z2(e,t,n,r){let{language:o}
=e.
competition.settings,i=j2(t);for(let[l,c]of f.entries(i))gC(l,c);let a=[...e.competition.settings.admins,
Oe()];for(let{tab:l,open:c,email:d}of L2(e,t))es(l,c,a,d);mn();let s={at:nt(),by:Oe(),action:
"reopen",
detail:n,run:St(),hash:"",stage:t},u=Wt(r,s,o);return Ke(py(t),"{}"),Es(e,t,"writer"),u}m();m();m();
m();var fy=e=>e.map(({entry:t})=>t.code),B2=({vacated:e})=>{var t;return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function U2({settings:e},{standings:t,places:n,
last:r},o){let i=Aa(t,p=>p.category),a=p=>{var y;return((y=i.get(p.category))!=null?y:[]).filter(b=>Tn(
b)<Tn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new h([
...i].
map(([p,y])=>[p,[...y].reverse().find(b=>b.advances)])),c=(p,{rounded:y,sharing:b})=>{let{advances:E,
cutNote:O,title:P,score:N,entry:I}=p,$=p.category===null?{}:{category:p.category},L=z=>s?Tn(z)===Tn(
p):b.includes(z.entry.code),M=()=>{var z;return fy(((z=i.get(p.category))!=null?z:[]).filter(L))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
jt(
e.passingScore),score:y}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{gone:B2(p)}}];if(O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let z=a(p).filter(K=>K.cutNote!=="institution-full"&&j(K.entry.institution)===j(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:fy(
z)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:M(),...$}}];if(E)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let B=l.
get(p.category),F=B&&!s?Dd(B.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:F,
...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:M(),...$}}]:[]]},d=p=>{let{
place:y,
vacated:b,prize:E}=p;if(y===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Tn(I)<Tn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Tn(p)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:fy(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:b.from,gone:B2(p)}}]:[],...E===null?[]:[{code:"PRIZE",params:{prize:E}}]]};return(p,y)=>{let{
category:b,
categoryRank:E}=p;return[...b!==null&&E!==null?[{code:"CATEGORY_RANK",params:{category:b,rank:E}}]:[
],
...c(p,y),...d(p)]}}m();function W2(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function K2(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,ir(s,t)])),o=W2(e,(a,s)=>Bt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=W2(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,y,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(y=i[s+1])==null?
void 0:y.standings)!=null?b:[]}]})))}function G2(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function JK(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:hk(e,r);return t.set(r,o),
o(n)}}function VK(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let E=b&&o.includes(b.entry.code)?G2(e,b):null;return b&&E?[{entry:b.entry.code,
rank:b.
rank,value:E}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,y=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function XK({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function YK(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function q2(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=zn(a),c=l==null?
void 0:l(o,r),d=JK(o),p=K2(s,r.decimals),y=qu(e,i,n),b=o.criteria.map(({name:I,weight:$,max:L})=>({
criterion:I,
weight:jt($),max:jt(L)})),E=new h;for(let{entry:I,judge:$,reason:L}of o.leftOut){let M={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:L}};E.set(I,[...(N=E.get(I))!=null?N:[],M])}let O=({entry:I,
judgeScores:$,
stageScore:L,score:M})=>{var G,K;let B=(G=E.get(I.code))!=null?G:[],F=[...$].map(([Z,Y])=>({judge:Z,
score:Y})),z=o.judges.map(Z=>Z.code).filter(Z=>!$.has(Z)&&!B.some(({params:Y})=>Y.judge===Z));return[
{code:"STAGE_SCORE",params:{method:a,judges:F,criteria:b,score:L}},...(K=c==null?void 0:c(I.code))!=
null?K:[],...B,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(I.code,L),score:M}}]:[]]},P=U2(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...O(I),...VK(I,$,d),...XK(I,$,u),...YK(I),...P(I,$)]}}var tp=(e,t)=>t.map((n,
r)=>QK(e,n,t.slice(0,r)));function QK(e,t,n){let{language:r,decimals:o}=e.settings,
i=q2(e,t,n),a=VC(r,o,Bn(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:XC(
u,r,o)}]}))}function Z2(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=et(
a.stages,t),
u=({stage:O})=>{var P;return((P=pr(s,O.name))==null?void 0:P.status)==="open"},l=yt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),y=o&&!n?p:[],b=y.length>0?[]:p,E=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&y.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:tp(
a,d),toClose:y,open:b,findings:l.findings.filter(O=>!E(O)),writes:r!=null?r:!n&&b.length===0}}m();
var H2=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var J2=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function V2(e,t){let[n,r]=[J2(e),J2(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var e5=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function X2(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Ai(e,e5(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...V2(t,
o)}]})}function Y2(e,t,n){let{settings:r}=e;return Wa.filter(i=>i!==r.method&&(!r.carryOver||zn(i).unit===
"points")).flatMap(i=>{let a=Ai({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...V2(t,a)}]})}m();function Q2(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:b})=>b===y.code)),l=n.map(({weight:y,scores:b})=>({weight:y,gap:b[s]-b[u]})),c=l.reduce((y,{
weight:b,
gap:E})=>y+b*E,0),d=l.reduce((y,{weight:b,gap:E})=>y+b*(E-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var ni=e=>e.filter(t=>t!==null),Vn=e=>e.reduce((t,n)=>t+n,0),yn=e=>Vn(e)/e.length;
function bn(e){
if(e.every(n=>n===e[0]))return 0;let t=yn(e);return Vn(e.map(n=>(n-t)**2))}function np(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function eA(e){var p,y;let t=e.length,
n=(y=(p=e[0])==null?void 0:p.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(yn),o=e[0].map((b,E)=>yn(e.map(O=>O[E]))),i=yn(r),a=e.flatMap(
(b,E)=>b.map((O,P)=>(O-r[E]-o[P]+i)**2)),s=n*bn(r)/(t-1),u=t*bn(o)/(n-1),l=Vn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function tA(e,t){let{groupCount:n}=Oa(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=Ri(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function nA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(bn(t)*bn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[yn(t),yn(n)];return g.max(-1,g.min(1,Vn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function rA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=ni(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=ni(u.filter((p,y)=>y!==o));return l===null||c.length===0?[]:[[l,yn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(bn(a)/(a.length-1)),agreement:nA(s)}})}m();m();
function t5(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function oA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-t5(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function n5(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Vn([...t.
values()].map(r=>r**3-r))}function iA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(np),i=e.map((c,d)=>Vn(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*Vn(r.map(n5));if(a<=0)return null;let s=12*bn(i)/a;return{w:s,p:
oA(
n*(t-1)*s,t-1)}}m();function aA(e){let t=e.map(ni).filter(i=>i.length>1),n=t.flat(),r=bn(n)/(n.length-1);
return r>0?1-Vn(
t.map(i=>i.length*bn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();m();function r5(e,t){let n=e.map(
(i,a)=>[...i,t[a]]),r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function gy(e,t,n){let r=t.map((c,d)=>t.map((p,y)=>y===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,E)=>b+t[E],
0),y=d.reduce((b,E)=>b+t[E]*c[E],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-y);let E=r[b];E[
b]=
E[b]+t[b];for(let O of d)E[O]=E[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=r5(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function o5(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:ni(e)}var go=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:yn(ni(n))});function rp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var op=(e,t)=>n=>Float64Array.
from(e,r=>{let o=o5(r,n).sort((a,s)=>a-s),i=t(o.length);return yn(o.slice(i,o.length-i))});var sA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return go(e);let n=gy(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=gy(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return go(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var uA=go;m();var lA=e=>op(e,t=>g.ceil(
t/2)-1);m();var cA=e=>go(rp(e,np));m();var dA=e=>op(e,t=>t<Wu?0:1);m();function i5(e){let t=g.sqrt(
bn(e)/(e.length-1)),n=yn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var mA=e=>go(
rp(e,i5));var pA={mean:uA,trimmed:dA,median:lA,"rank-sum":cA,"z-score":mA,adjusted:sA};function fA(e,
t,n,r,o){var i,a,s;return(s=(a=(i=pA)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:a5(
Ku[e],t,r,o)}function a5(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(s5(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function s5(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function gA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var u5=5,l5=20231207;function hA(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>hA(e-1,t-r).map(
o=>[r,...o])).flat()}var hy=e=>e<2?1:e*hy(e-1),c5=e=>hA(e,e).map(t=>{let n=t.reduce((r,o)=>r/hy(o),
hy(
e));return{times:t,weight:n/e**e}});function d5(e,t){let n=gA(l5);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var yA=(e,t)=>e<=u5?c5(e):d5(e,t);var m5=1e-9,yy={most:2e3,longList:500,longFrom:500};function p5(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=qu(e,t.stage,n),i=new Ne(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function f5(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function g5(e,t){var a,s;let n=sr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function bA(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=fA(
t.method,o,i,t.panel,a),y=p5(e,t,n,o),b=new h(s.map((L,M)=>[L.code,M])),E=10**a.decimals,O=d==="higher"?
-1:1,P=L=>L,N=bd(e.entries),I=new Ne(0),$=L=>a.passingScore===null?I:new Ne(L,E);return yA(u.length,
s.length<yy.longFrom?yy.most:yy.longList).map(L=>{let M=p(L.times).map((Y,ee)=>y[ee].rest+y[ee].own*
Y),B=M.map(Y=>O*g.floor((Y+m5)*E+.5)),F=f5(B),z=new Int32Array(s.length),G=F.map((Y,ee)=>{let ke=F[
ee-
1];return z[Y]=ke!==void 0&&B[ke]===B[Y]?z[ke]:ee+1,{entry:s[Y],rank:z[Y],score:$(O*B[Y]),steps:[],
decidedBy:null}}),
{races:K}=Od(G,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),Z=K.flatMap(Y=>g5(Y,l));
return{weight:L.weight,scores:M,ranks:z,shares:new h(Z.map(([Y,ee])=>[b.get(Y),ee]))}})}m();function h5(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function wA(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=h5(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function vA(e){let t=e.entries.filter(a=>{var s,u;return((u=(
s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var kA=e=>e.
filter(t=>t.every(n=>n!==null));m();function y5({panel:e},t){let n=r=>o=>{let i=e.readings.get(o);
return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function xA(e,t,n,r){
let o=new h(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(y5(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let y=(b=o.get(d))!=null?b:0;return i.has(d)||(p?y:1-y)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function ip(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?Ai(e,r,n):t,
a=vA(r),s=kA(a.rows),u=2*s.length>=a.rows.length?s:[],l=iA(u),c=eA(u),{lambda:d,effects:p}=tA(r,e.settings.
severityCorrection),y=zn(i.method),b=a.judges.length>0?bA(e,i,n,y,a,d!=null?d:0):[],E=new h(wA(a,b).
map($=>[$.code,$])),O=i.standings.map(({entry:$})=>E.get($.code)),P=X2(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:aA(a.rows),lambda:d,judges:rA(r,a,p),stability:O,leaveOneOut:P,methods:Y2(e,i,n),gap:Q2(i,a,b,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:xA(i,a.judges.length,O,P)}}m();m();var TA=e=>e<=3;
var SA={strong:.7,moderate:.5,weak:.3,none:0},b5={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},w5={
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
"The judges hardly agree on the order of the entries."}};function v5(e){var n;return(n=f.keys(SA).find(
r=>e>=SA[r]))!=null?
n:"none"}var EA=(e,t)=>fn(e.toFixed(2),t);function k5(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:b})=>y.length+b.length>0).length,l=s.filter(({enters:
y,
leaves:b})=>y.length+b.length===0).map(({method:y})=>y),c=y=>Ki(y,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...TA(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
EA(a.points,n))}${d===null?"":t.gapError(EA(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:b,leaves:E})=>t.byMethod(
c(y),X(b,n),X(E,n)))]}function ap(e,t){let n=t==="id"?b5:w5,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:k5(e,n,t),...e.kendallW===null?[]:[n.agreement[v5(
e.kendallW)]]]}var CA=(e,t)=>t.map((n,r)=>{let o=ip(e,n,t.slice(0,r)),i=ap(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function RA(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Bn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var DA="lastRun",x5=re({top:Tt(),at:q(),by:q(),ranked:We(q()),errors:Tt(
)}),AA=e=>Ke(DA,C.stringify(
e));function Ll(){var e;try{let t=tt(x5,C.parse((e=ze(DA))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function OA({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)pn(P);let{run:l,isNew:c}=YC(i,a,s.rows),d=o.filter(ps);jD(
e,{...n,findings:T5(d)},r,l);let p=n.results.map(P=>P.stage.name);if(AA({top:Rd(e),at:l.at,by:l.by,
ranked:p,
errors:Xo(o,"error")}),!c||a)return s;let{at:y,by:b,id:E}=l,O=ie(u).history.computed(p.length,Xo(d,
"error"),Xo(d,"warning"));return Wt(s,{at:y,by:b,action:"compute",detail:O,run:E,hash:i},u)}var T5=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var S5=re({provisional:He(),write:Ee(He()),close:Ee(He()),
reliability:Ee(He()),profiles:Ee(He())});function jl(e){
return ue(()=>{let t=pe(S5,e);return ge(),Re(()=>by(t).answer)})}function by({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Rn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=Z2(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=Yo(i),y=u.toClose.reduce(
(P,N)=>ep(i,N,P),o.history),b=[...u.findings,...lo(i,y)],E=u.writes?OA(i,{...u,findings:b,hash:p,
provisional:n.
provisional},y):y;Wi(i,b);let O={ok:hs(b),findings:Nr(b,s,Al({...o,history:E})),...Um(i.facts,s),
stages:d.
map((P,N)=>RA(P,l[N],a)),reliability:e?CA(a,d):[],...t&&{profiles:H2(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:E,answer:O}}m();m();m();m();var PA=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Fn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),zl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),$r=[zl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),zl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
zl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),zl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),zl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var NA={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Fn("Presentasi",{advance:12,form:
"presentation"}),Fn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
$r};m();var IA={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Fn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Fn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Fn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:$r};m();var _A={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Fn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:$r};m();var $A={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Fn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:$r};m();var FA={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Fn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:$r};var MA={kolabik:IA,"satuin-pelita":FA,mojokerto:$A,malang:_A,gipp:NA};m();m(
);var LA={name:"GIPP 2017, Kota Probolinggo"};m();var jA={name:"Kolabik 2023, Kota Pasuruan"};m();
var zA={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var BA={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var UA={name:"SATUIN PELITA 2019, Kota Pasuruan"};var WA={
kolabik:jA,"satuin-pelita":UA,mojokerto:BA,malang:zA,gipp:LA};var E5=e=>({id:e,...WA[e],...MA[e]}),
Bl=PA.map(E5);m();var ri={part:"documents",tab:H.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},KA=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],C5=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function GA(e){var t;return e===""?"failed":(t=un(e,KA))!=null?t:C5.test(e)?"signed":"own"}function sp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=KA.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&GA(t)===e?t:r}function Cs(e){var r,o,i;let t=st(e,ri),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:GA(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var qA={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function ZA(e,t,n){var c,d;let r=new h;
for(let p of t){let[,y="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let E=(
d=
r.get(y))!=null?d:{count:0,last:0,digits:b.length};r.set(y,{count:E.count+1,last:g.max(E.last,w(b)),
digits:g.max(E.digits,b.length)})}let[o]=[...r].sort(([,p],[,y])=>y.count-p.count),[i,a,s]=o===void 0?
[qA[e].prefix,0,g.max(qA[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let y=`${i}${T(p).padStart(s,"0")}`;u.has(J(y))||l.push(
y)}return l}m();var wy={entries:cr,judges:_i},lp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
R5={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},D5=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
cp=e=>e===""||D5.test(j(e));function HA(e,t){var o,i;if(cp(e))return null;let n=wy[t].columns.find(a=>lp[
t].
includes(a.key)&&_e(e,a.header));if(n!==void 0)return n.key;let r=j(e);return(i=(o=R5[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var up=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function A5(e){return e.every(n=>n==="")?"passed":up(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":up(e,n=>/^https?:\/\//i.test(n))?"link":up(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&up(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function JA(e,t){let n=new h,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=A5(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=lp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var O5=10;function P5(e,t){let n=new h;for(let[r,o]of e.entries()){let i=HA(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function N5(e,t){var r;return(r=e.slice(0,O5).map((o,i)=>({row:i,columns:P5(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!cp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var I5=e=>T.fromCharCode(65+e%26);function XA(e,t,n){var d,p,y;let r=N5(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:JA(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let b of n)for(let E of VA(b,t))u.set(E,"known");let l={columns:lp[t].flatMap(b=>{var O;let E=o.
get(b);return E===void 0?[]:[{header:(O=s[E])!=null?O:I5(E),key:b}]}),unknown:s.filter((b,E)=>!cp(b)&&
![...o.values()].includes(E)&&a.some(O=>{var P;return((P=O[E])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,E]of a.entries()){if(E.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,L]of o)O[$]=(y=E[L])!=null?y:"";let P=i+b+1;if(j(O.name)===""){l.nameless.push(P);continue}let N=VA(
{institution:"",email:"",...O},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(O)}}let c=ZA(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var E;return b.code===""?{...b,code:(E=c.shift())!=null?E:""}:b}),l}function VA({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?j(t):`${j(t)}|${j(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function _5(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function YA(e){var u;let t=_5(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var $5={menu:"Siapkan tab juri",noJudges:
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
,F5={menu:"Prepare judge tabs",noJudges:
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
,ho=e=>({id:$5,en:F5})[e];var M5=1e6,QA=1e4,vy=50,L5=re({kind:_t(["entries","judges"]),text:Ee(q().check(
ag(M5))),tab:Ee(q()),
write:He()}),tO=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function nO(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=pe(L5,e);return ge(),o?Re(()=>eO(
t,n,r,!0)):eO(t,n,r,!1)})}function eO(e,t,n,r){var y;let o=Et(je()),{competition:i}=dn(new h([...o].
map(([b,E])=>[b,Fe(E)]))),a=o.has("settings")?i.settings.language:Ve(),s=ho(mt(a)),u=b=>fe(me(
"BAD_REQUEST",b));n!==void 0&&(!je().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?YA(t!=null?t:""):Fe(n).values.map(b=>b.map(U));l.length>QA&&u(s.tooMany(QA));let c=XA(l,e,j5(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(y=o.get(e))!=null?y:H[e][a],p=r?z5(
e,d,c.added,a):[];return B5(c,d,r,p)}var j5=({entries:e,judges:t},n)=>n==="entries"?e:t;function z5(
e,t,n,r){
var y,b;if(n.length===0)return[];let o=wy[e];Dr(t)===0&&pn(QE(o,t,r));let i=st(Fe(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new h(o.columns.map(({key:E},O)=>[E,O])),s=new h(o.columns.map(E=>{var O;
return[
E.key,(O=E.format)!=null?O:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[E,O]of a)
l[O]=(b=s.get(E))!=null?b:"";let c=Dr(t);for(let[E,O]of l.entries())O==="@"&&VE(t,c,E,n.length);let d=n.
map(E=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=E[N])!=null?P:"";return O});Ut(t,c,0,d,l);
let p=new k(n.flatMap(E=>f.entries(E).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:E,
header:O})=>p.has(E)&&!a.has(E)?[O[r]]:[])}function B5(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,vy).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,vy),repeatedTotal:s.length,nameless:u.slice(0,vy)}}function oi(){return ue(()=>{let e=je(),t=Et(
e),n=dn(new h([...t].map(([E,O])=>[E,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=mt(i),s=Oe(),u=G5(s,r.judges),l=u==="admin",c=hm(
).
filter(E=>![...t.values()].includes(E)),d=!U5(n),p=!d||c.length>0,y=tO(e),b=l?Ll():null;return{user:
s,
role:u,language:a,competition:gn(r),stages:r.stages.map(E=>E.name),top:Rd(r),begun:p,...l?W5(n,e,{
begun:p,
responses:y}):{},presets:l&&d&&c.every(E=>y.includes(E))?Bl.map(({id:E,name:O})=>({id:E,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?Z5(H.documents[i],
e):rO,judgeFiles:o.judgeFiles,lives:l&&p?r2(r,rt(i).rows):[]}})}var U5=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,W5=(e,t,{begun:n,responses:r})=>(
{
...n&&Xa.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
K5(
e.competition,t)}:{}});function K5(e,t){let n=Un(t,e,Cm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var G5=(e,t)=>fd()?"admin":q5(e,t)?"judge":"stranger",q5=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),rO={made:0,begun:0};function Z5(e,t){if(!t.includes(e))return rO;
let{grid:n}=en(e),r=n===null?[]:[...Cs(n).rows.values()].filter(i=>i.spreadsheet===En()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var H5=re({stage:Ee(q())}),oO=re({stage:q(),reason:q()});function Xn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>j(i.name)===j(n)))!=null?o:fe(me("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function ky(e){let t=ue(()=>{let n=e();return ge(),Re(()=>{
let r=Xe();n(r,rt(r.competition.settings.language))})});return"problem"in t?t:oi()}var iO=e=>ky(()=>{
let{stage:t}=pe(H5,e);return(n,r)=>{var s,u;let{competition:o}=n,i=et(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Xn(o,t).name;a!==void 0&&(((u=pr(i,a))==null?
void 0:
u.status)==="open"?ep(n,a,r):Es(n,a,"reader"))}});function aO(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(me("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var sO=e=>ky(()=>{let t=pe(oO,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Xn(o,t.stage),a=et(
o.stages,r.rows),s=aO(t.reason,o);((u=pr(a,i))==null?void 0:u.status)!=="open"?z2(n,i,s,r):Es(n,i,
"writer")}}),uO=e=>ky(()=>{let t=pe(oO,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Xn(
n,t.stage),a=aO(t.reason,n),s=t2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Wt(r,{at:nt(),by:Oe(),action:"rules",detail:a,run:St(),
hash:s,stage:i},o)}});var V5=re({stage:Ee(q())}),X5=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function dp(e){
return ue(()=>{let{stage:t}=pe(V5,e);return ge(),Re(()=>{var ye,oe,Ie;let{workbook:n,results:r,
findings:o,
history:i}=by({provisional:!1,close:!0},de=>t===void 0?void 0:Xn(de,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ye=r[r.length-1])==null?void 0:ye.stage.name,l=t===void 0?u:Xn(a,t).name,c=(Ie=l!=null?l:
(oe=a.stages[0])==null?void 0:oe.name)!=null?Ie:"",d=a.stages.slice(0,a.stages.findIndex(de=>de.name===
c)+1),p=o.filter(de=>de.stage===void 0||d.some(({name:sn})=>sn===de.stage)).map(de=>X5.includes(de.code)?
{...de,severity:"error"}:de),y={stage:c,code:null,at:null,hash:null};if(!hs(p))return{ok:!1,findings:
Nr(
p,s),...y};let b=r.find(de=>de.stage.name===c);if(b===void 0)return fe(me("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:E,decisions:O}=n,P=Zm(a,E,O,c),N=Xt(P),I=pr(et(a.stages,i.rows),c),{
name:$,grid:L}=en(H.decisions[s]),M=Hm(L),B=M.some(de=>de.stage===c&&de.text.length>0&&de.hash===N),
F={ok:!0,findings:Nr(p,s),stage:c,code:Hn(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&B)return{...F,at:I.at};let[z,G,K]=[nt(),Oe(),Hn(N)],Z={stage:c,code:K,at:Wn(z),by:G,hash:N,text:P,
method:Ki(b.method,s),version:T(uo)},Y=ie(s),ee=[...M.filter(de=>de.stage!==c),Z];qn(HD(ee,$,s,Y.tabs.
decisions,Y.tabs.decisionsOrigin)),Or($,a.settings.admins),Sm($);let ke=Y.history.decided(K,Z.method,
Z.version);return Wt(i,{at:z,by:G,action:"decide",detail:ke,run:St(),hash:N,stage:c},s),{...F,at:z}}
)})}m();var Q5=re({stage:Ee(q())}),lO=2,e8=40;function t8({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=e8?0:g.max(0,r-lO),i=(s=(a=e[g.min(e.length,
r+lO)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function mp(e){
return ue(
()=>{let{stage:t}=pe(Q5,e);return ge(),Re(()=>{var y;let n=Xe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=yt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Xn(r,t).name,s=(y=i.find(b=>b.
stage.name===a))!=null?y:i[i.length-1],u=ie(o).tabs,l=fm(je()),c=l===void 0?[]:gm(Fe(l),r).listed,d=(
s===
void 0?[]:t8(s)).filter(({entry:b})=>!c.some(E=>E.entry===b.code&&E.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:E})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:E}});return{tab:dO(Ba,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function cO(
){
return ue(()=>(ge(),Re(()=>{let{language:e}=Xe().competition.settings,t=ie(e).tabs;return{tab:dO($i,
ys(je()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function dO(e,t,n,r,[o,i]){let a=t===void 0?
null:st(Fe(t),e);if(t===void 0||a===null&&Dr(t)===0){let l=e.columns.map(({key:d,header:p,width:y,
format:b})=>({
header:p[r],width:y,...b===void 0?{}:{format:b},value:E=>{var O;return(O=E[d])!=null?O:""}})),c=xt(t!=
null?t:e.tab[r],o,i,l,n,2);return pn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,y]of a.columns)c[y]=(d=l[p])!=
null?d:"";return c});return Ut(t,Dr(t),0,u),t}m();m();var mO=_("Kode","Code"),r8=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function pO(e,{
values:t,headerRow:n}){var y,b,E,O;let r=((y=t[n])!=null?y:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(P=>j(U(P))),i=r.map(P=>o.indexOf(j(P))),a=r.findIndex(P=>P===mO.id||P===mO.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(E=i[a])!=null?E:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(F=>F===-1||
U(N[F])===""))continue;let I=U(N[u]),$=l.get(J(I));if($===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:$e(P,u),code:I});continue}c.add(J(I));let L=r.flatMap((F,z)=>{var Y,ee;let G=i[z],[K,Z]=[
(Y=N[G])!=null?Y:"",(ee=$[z])!=null?ee:""];return G===-1||r8(K,Z)?[]:[{at:G,header:F,written:K,
expected:Z}]}),
M=L[0];if(M===void 0)continue;let B=L.map(({at:F,...z})=>z);d.push({kind:"cells",row:P+1,cell:$e(P,M.
at),code:I,cells:B})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:T(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:o8([...c],[...l.keys()],n,u)}function o8(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:$e(n+o+1,r)}]}var fO=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Rs=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var S8=new R(1980,0,1),Ds=e=>(na(),Ro(ta)).strToU8(e),As=e=>(na(),Ro(ta)).strFromU8(e),PO=e=>(na(
),Ro(ta)).
strFromU8(e,!0),NO=e=>(na(),Ro(ta)).inflateSync(e),hp=(e,t)=>(na(),Ro(ta)).unzipSync(e,t&&{filter:t}
),
Os=(e,t=6)=>(na(),Ro(ta)).zipSync(e,{mtime:S8,level:t});m();function E8(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function yp(e){return[2166136261,84696351].map(t=>`0000000${E8(e,t).toString(16)}`.slice(-8)).join(
"")}var IO=new h,C8=4096;function ql(e){var n;let t=(n=IO.get(e))!=null?n:yp(PO(e.subarray(-C8)));
return IO.
set(e,t),t}function Zl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var _O=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
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
nErC8z4d87zbD+GNahYJD/t0zMPeGBV3Mp3wiE/HPOIllmLyCFNHjmgqMwkP+UysQ37X3/4/`;m();var $O="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function bp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<$O.length;s++)t[$O.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var D8=256,Hl=null,FO=new h;
function Fy(e,t){let n=`${e}.${t}`,r=FO.get(n);if(r!==void 0)return r;Hl!=
null||(Hl=C.parse(As(NO(bp(_O)))));let[o,i,a]=Hl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let p=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,b=>{var E;
return(E=
o[b.charCodeAt(0)-D8])!=null?E:""});return[c,Ds(p)]}),l=Os(f.fromEntries(u),0);return FO.set(n,l),l}
m();m();var A8=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,O8=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function My(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function wp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(O8,(r,o)=>o!=null?o:"");return My(n.replace(A8,""))}m();function Mt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Te(e){return e===null||e.trim()===""?Ze:e}m();function Ps(e){let t=new h(f.entries(hp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return As((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Ds(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Os(f.fromEntries(
t))}}m();m();var Ns=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,P8=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),N8=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function vp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(N8))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?P8(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var I8=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
_8=/<[^>]*>|[^<]/g;function $8(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Mt(r),i=t.replace(_8,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function MO(e){
for(let t of e.file(Ns)){let n=t.asText(),r=n.replace(I8,$8);r!==n&&e.file(t.name,r)}}m();function Is(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function _s(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function zI(e){return new h(f.keys(e).map(t=>{let n=e[t];return[Mt(t),typeof n=="string"?wp(n):n.map(
zI)]}))}function GJ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw Is({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Mt(e));if(a===void 0&&
i.num===0)throw Is({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Is(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function qJ(e){var s;let t=_s(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=_s((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function ZJ(e){try{let t=Ps(e);if(t.file(
"word/document.xml"))return t}catch{}throw Is({code:"NOT_A_DOCX"})}function jc(e,t){let n=ZJ(e);MO(n);
try{let{
Docxtemplater:r}=(jI(),Ro(MI));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:GJ}).render(zI(t)),n.toBytes()}catch(r){let o=qJ(
r);throw o?Is(o):r}}m();var BI=new h;function zc(e){let t=BI.get(e);if(t!==void 0)return t;let n=Ps(
e).file(Ns).flatMap(o=>vp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Mt(
a.replace(/[{}#^/]/g,"")))}));return BI.set(e,r),r}var uu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Mt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>uu(o,t))]));m();m();m();m();m();m();
m();m();m();function Bc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function UI(e){
let t=e.toString();return Uc(t)?Bc(t):t}function Uc(e){return e.includes("e")||e.includes("E")}
function Qp(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:WI(UI(e))}if(t==="string")return WI(HJ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function HJ(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return Uc(t)?Bc(
t):t}function WI(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function ef(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return JJ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function JJ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Uc(t)){let n=Bc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var lu=["","one","two","three","four","five","six","seven",
"eight","nine"],VJ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Ub=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],cu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Wb="hundred",GI="zero",XJ="minus",YJ="point",KI=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],QJ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],eV=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var So={word:"",hasHundred:!1};function hi(e){if(e===0)return So.word="",So.hasHundred=!1,
So;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=VJ[t]:n>=2?o=t>0?Ub[n]+"-"+lu[t]:Ub[n]:t>
0&&(o=lu[t]),r>0?(o?So.word=lu[r]+" "+Wb+" and "+o:So.word=lu[r]+" "+Wb,So.hasHundred=!0):(So.word=o,
So.hasHundred=!1),So}function qI(e){if(e===BigInt(0))return GI;if(e<BigInt(1000))return hi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=hi(t),o=r+" "+cu[0];if(n>
0){let{word:i,hasHundred:a}=hi(n);o+=a?" "+i:" and "+i}return o}return tV(e)}function tV(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=hi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+cu[a-1],i=!0):i=
!1}return o}function nV(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=GI,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=qI(BigInt(r))),t}function ZI(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Qp(
e),o="";return t&&(o=XJ+" "),o+=qI(n),r&&(o+=" "+YJ+" "+nV(r)),o}function Kb(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=QJ[t]:n>=2?t>0?o=Ub[n]+"-"+KI[t]:o=eV[n]:t>0&&(o=KI[t]),
r>0?o?lu[r]+" "+Wb+" "+o:lu[r]+" hundredth":o}function rV(e){if(e<BigInt(1000))return Kb(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return hi(t).word+" "+cu[0]+"th";
let{word:r}=hi(t);return r+" "+cu[0]+" "+Kb(n)}return oV(e)}function oV(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Kb(a):o+=hi(a).word+" "+cu[i-1]+"th":(o+=hi(a).word,i>0&&(o+=" "+cu[i-1]))}return o}function HI(e){
let t=ef(e);return rV(t)}m();var Gb=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],iV=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],JI=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],VI="ratus",tf="ribu",aV=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],XI="nol",sV="min",
uV="koma",lV="ke",cV="pertama";function du(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+VI):o.push(Gb[r]+" "+VI));let i=e%100;return i===0||(i<10?o.push(Gb[i]):i<20?o.push(iV[i-10]):t===
0?o.push(JI[n]):o.push(JI[n]+" "+Gb[t])),o.join(" ")}function qb(e){if(e===BigInt(0))return XI;if(e<
BigInt(1000))return du(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+tf:r=du(t)+" "+tf,n>0&&(r+=" "+du(n)),r}return dV(e)}function dV(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(du(c));else if(
u===
1)c===1?s.push("se"+tf):s.push(du(c)+" "+tf);else{let d=aV[u-2];s.push(du(c)+" "+d)}u--}return s.join(
" ")}function mV(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=XI,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=qb(BigInt(r))),t}function YI(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Qp(
e),o="";return t&&(o=sV+" "),o+=qb(n),r&&(o+=" "+uV+" "+mV(r)),o}function pV(e){return e===BigInt(1)?
cV:lV+qb(e)}function QI(e){let t=ef(e);return pV(t)}function fV(e,t){return e.split("").map(n=>Kr(w(
n),t)).join(" ")}function Kr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?YI:ZI)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${fV(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function nf(e,t){
return(t==="id"?QI:HI)(e)}function e_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Tl(e,t),
words:`${Kr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var t_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function gV(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function rf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=gV(n,r)?{year:n,
month:r,
day:o}:null}function n_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function jn(e,t){return rf(e)&&Ni(e,t)}var r_=e=>rf(
e)?e.split("-").reverse().join("/"):null;function Zb(e,t){let n=rf(e);return n&&t_[t][n_(n)]}
function of(e,t){
let n=jn(e,t);return n&&`${Zb(e,t)}, ${n}`}function af(e,t){let n=rf(e);if(!n)return null;let r=ja[t][
n.
month-1],o=t_[t][n_(n)];return t==="en"?`${o}, the ${nf(n.day,"en")} of ${r}, ${Kr(n.year,"en")}`:`${o} tanggal ${Kr(
n.day,"id")} bulan ${r} tahun ${Kr(n.year,"id")}`}m();var hV=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function o_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of hV){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return My(e.replace(
/\s+/g," ").trim())}function da(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Gr(e){return da(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function mu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var yV=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],bV=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function i_(
e){
return bV.test(V(e.signerPosition))}function pu(e){let t=V(e.government);for(let n of yV){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return i_(e)?V(e.signerPosition):
null}function wV(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ma(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function fu(e){if(i_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function gu(e){let t=V(e.competition),n=V(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function sf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=da(e.signerPosition);return{kota:Te(ma(e)),tanggal:Te(e.decisionDate&&jn(e.
decisionDate,t)),tanggal_pendek:Te(e.decisionDate&&r_(e.decisionDate)),hari:Te(e.decisionDate&&Zb(e.
decisionDate,t)),tanggal_huruf:Te(e.decisionDate&&af(e.decisionDate,t)),jabatan_penandatangan:Te(r.map(
o=>t==="id"?wV(o):o).join(`
`)),nama_penandatangan:Te(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function it(e,t){let n=fu(e),r=gu(e);return{nomor:Te(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...sf(e)}}function yi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[o_(n,t)];let r=Gr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function uf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Te(t&&of(t,o)):"",penyerahan_waktu:i?Te(
V(n)):"",penyerahan_tempat:i?Te(V(r)):""}}function hu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=e_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function bi(e){
let t=Gr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var lf=({results:e})=>e[e.length-1];function cf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:lf(e),standing:a,
winners:o,
number:s}})}var yu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:lf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},pa=e=>t=>[{about:"",fields:n=>e(t,n)}],wi=e=>t=>t.winners!==null&&t.winners.
length>0?pa(e)(t):[],Pn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var a_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var vV=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function df(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of vV)for(;t>=r;)n+=o,t-=r;return n}var kV={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function s_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function u_(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=kV[t][n],o=e.result.stage.title!==null,i=V((y=e.standing.title)!=null?y:""),a=a_(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=nf(a.place,
t),u=df(a.place),c={title:[r,n].some(b=>j(b)===j(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${s_(s)})`,short:`${r} ${u}`,...c};let d=`${s_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var xV=3,TV=104;function SV(e){var n;if(e.length<=xV)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
TV?t.push(r):t[t.length-1]=o}return t.join(`
`)}function EV(e){let{entry:t}=e.standing,n=Gr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&j(n[0])===j(r);return{names:n,institution:o?
"":r}}function CV({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function RV({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function vi(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=u_(e),o=CV(e),{names:i,institution:a}=EV(e),s=t.rankedWinners||t.letterScores?ar(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Te(e.number&&V(e.number)),inovasi:Te(mu(n.name)),instansi:
V(
n.institution),inovator:Gr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:SV(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:RV(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:fn(s,t.language),
nilai_huruf:s===""?"":Kr(s,t.language),kompetisi:gu(t),...sf(t)}}var DV={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function mf(e,{language:
t,letterScores:n}){let r=DV[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var l_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ot=e=>`${e} (${Kr(e,
"id")})`,Wc=(e,{settings:t})=>fn(ar(e,t.decimals),t.language),br=e=>({kode:V(e.code),inovasi:Te(
mu(e.name)),instansi:V(e.institution),inovator:Gr(e.innovator).join("; ")}),Hb=(e,t=4)=>fn(ar(e,t).replace(
/\.?0+$/,""),"id");function AV(e){let t=e.map(jt),n=t.reduce((r,o)=>r.add(o),new Ne(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Hb(r.mul(100).div(n),2)}%`)}function bu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=Qr(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":l_(
n.form,Ta),tanggal_tahap:(a=n.date&&jn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:T(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function fa(e,t){let n=Le(e,t),r=AV(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:V(o.description)}})}var pf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...br(t),status:l_(t.status,Oo),alasan:Te(V(t.reason))}));
function qr(e,t){
let{settings:n}=e.competition;return cf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=vi(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Wc(r.standing.score,
e.competition):"",...hu(r.standing.prize,n)}})}m();function OV({tieBreaks:e}){let t=e.map(r=>Ka[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function wu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
jo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
OV(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var PV=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,NV=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
IV=200,c_=60;function d_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Jb(e){
return v.from(e).reduce((t,n)=>t+d_(n),0)}function m_(e,t){if(Jb(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=d_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function p_(e){let t=e.
replace(NV,"").replace(PV,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function _V(e){let t=p_(e);return Jb(t)<=c_?t:`${m_(t,c_-17)}-${yp(e)}`}
function ff(e,t){
let n=t.trim()===""?"":` (${_V(t)})`,r=e.map(p_).filter(o=>o!=="").join(" \u2013 ");return m_(r,IV-Jb(
n)).replace(/[. ]+$/,"")+n}var Kc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function vu(e){
let t=Kc(e);return ff([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Nn=e=>ff(
[Kc(e)("jenis"),Kc(e)(
"kompetisi")],""),Zr=(...e)=>t=>ff(["jenis",...e].map(Kc(t)),Kc(t)("kode"));var $V={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},FV=e=>e.split(
"-").reverse().join("-"),Vb=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${mu(n.name)} (${t})`};function MV({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Vb(e.judges,o),peserta:Vb(e.entries,i),tahap:V(n.name),alasan:$V[a]})))}function LV({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Vb(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Te(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function jV(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:y,category:b,categoryRank:E}=s,O=[p!=null?p:"",b!==null&&E!==null&&!u?`${b}: ${E}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...br(l),peringkat:u?"\u2013":
T(Tn(s)),nilai:u?"\u2013":Wc(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Tn(s)-Tn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function zV(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${df(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:rs(Bn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:jV(e,t)}))}function BV(e){let[t="",n="",...r]=da(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Te(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function UV(e,t){var E,O,P;let{competition:n,
results:r}=e,
o=Pn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=pu(o),c=pf(n),
d=MV(e),p=LV(e),y=lf(e).panel.judges,b=n.judges.filter(N=>!y.includes(N));return{...it(o,o.minutesNumber),
tanggal:Te(i&&jn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${af(i,"id")} (${FV(
i)})`,waktu_pleno:V(a),tempat_pleno:Te(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Te(
V(u))}`,jumlah_peserta:Ot((O=(E=r[0])==null?void 0:E.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:bu(n,r),aturan:wu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:fa(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:qr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ze,
lampiran_peringkat:zV(
e),juri:[...y,...b].map((N,I)=>({no:`${I+1}.`,nama:Te(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...BV(o.acknowledgedBy)}}var f_={needs:"result",inEnglish:!1,documents:pa(UV),
title:Nn};m();m();function WV({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var g_=(e,{
competition:t})=>e.
map(n=>({nama:yi({entry:n},t.settings).join(", "),keterangan:br(n).inovasi}));function gf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?WV(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:g_(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:g_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var hf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Te(t&&of(t,"id")),waktu_acara:Te(V(n)),tempat_acara:Te(V(r))});var KV=5,GV=e=>[
...e,...v.from({length:KV},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
h_={needs:"rules",inEnglish:!1,documents:e=>gf(e).map(t=>({about:t.about,fields:n=>({...it(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...hf(t),hadir:GV(t.guests)})})),
title:Zr(
"acara")};m();m();m();var qV=["besar","sedang","kecil"];function y_(e){return v.from(e).length}
function b_(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(y_(r)/100),0)}function Gc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(y_)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=qV.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var yf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},ZV=9;function Xb(e){let{settings:
t}=e.
competition,n=vi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=b_([r,o,a,s,u,...l])>ZV;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:fu(t).first,penuh:c?"ya":"",...Gc(
"penerima",r,yf.recipient,c),...Gc("instansi_penerima",o,yf.institution,c),...Gc("predikat",i,yf.predicate,
c),...Gc("inovasi",u,yf.innovation,c)}}var w_={needs:"result",inEnglish:!0,documents:yu("piagam",Xb),
title:vu};function HV(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:gu(n),piagam:cf(e,"piagam",t).map((r,o)=>({...Xb(r),
lanjutan:o===0?"":"ya"}))}}
var v_={needs:"result",inEnglish:!0,documents:wi(HV),title:Nn};m();m();var JV={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Hr(e){let t=JV[e.language],n=a=>Te(a&&jn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(pu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Te(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function VV({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function XV(e,t){var c,d,p,y,b,E,O;let{competition:n,results:r,
coverage:o}=e,
i=Pn(n.settings,t),a=pf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=VV(n);return{...it(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Te(V(i.organizer)),dasar:Hr(i),jumlah_inovasi:Ot(n.entries.length),
jumlah_dinilai:Ot(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Ot(n.judges.length),jumlah_tahap:
Ot(
n.stages.length),tahapan:bu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:wu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:Ot((y=(p=e.winners)==null?
void 0:
p.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:qr(e,t),jumlah_putusan:Ot(s.length),
jumlah_benturan:Ot(u.length),kode_hasil:(b=e.code)!=null?b:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ot(o.present),instansi_terdaftar:o===null?"":Ot(o.listed),tidak_ikut:((E=o==null?void 0:o.absent)!=
null?E:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var k_={needs:"result",inEnglish:!1,documents:pa(XV),title:Nn};m();var Yb=8,YV=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Hb(jt(e.value)):
"?",x_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function QV(e,t,n,r,o){var c,d,p;let i=Le(
e.competition,t),a=i.map(y=>YV(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let b=r==
null?void 0:r.marks.get(y);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=yd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...br(n),...f.fromEntries(
v.from({length:Yb},(y,b)=>{var E;return[`k${b+1}`,(E=a[b])!=null?E:""]})),rincian_nilai:i.map(({name:
y},b)=>`${V(
y)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Wc(u,e.competition),catatan:l.join(" / ")}}function eX(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(x_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function tX({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function nX(e,t,n,r,o,i){let{competition:a}=e,s=fa(a,n),u=eX(e,n,o).map((d,p)=>QV(e,n,d,o==
null?void 0:o.rows.find(y=>y.entry===d.code),p+1)),l=s.length<=Yb?s.length:0,c=tX(e,n,r);return{...it(
a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Te(n.date&&jn(n.date,
"id")),
nama_juri:Te(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:Yb},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...rX(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var rX=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),T_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(x_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>nX(e,u,o,i,s,l)}]}))},title:Zr("tahap",
"nama_juri")};m();function oX(e,t){var r,o;let n=Pn(e.competition.settings,t);return{...it(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Hr(n),jumlah_pemenang:Ot((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:qr(e,t),masa_sanggah:n.objectionDays===null?"":Ot(n.objectionDays)}}
var S_={
needs:"result",inEnglish:!1,documents:wi(oX),title:Nn};m();var iX={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function aX({competition:e},t,n){let r=xr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...br(a),
alasan:iX[s]}]}),
i=e.stages.filter(a=>Le(e,a).length>0&&Ye(e,a).includes(t));return{...it(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Te(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Te(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var E_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>aX(e,t,n)})),title:Zr("nama_juri")};m();var C_=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function sX(e,t){var c,d;let n=Pn(
e.competition.settings,t),r=V(n.decreeNumber),o=it(n,r),i=(c=pu(n))!=null?c:Ze,a=V(n.minutesNumber),
s=Te(n.plenaryDate&&jn(n.plenaryDate,"id")),u=Gr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":uX(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:C_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Te(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:C_(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:qr(e,t)}}var uX=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},R_={needs:"result",inEnglish:!1,documents:wi(sX),title:Nn};m();m();var lX={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},cX=5,D_=new A,Qb=({standings:e})=>e.length>=
cX;function bf(e){var n;let t=(n=D_.get(e))!=null?n:dX(e);return D_.set(e,t),t}function dX(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Yt(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!Qb(e)?null:Ra(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=lX[a];return t.criteria.flatMap((l,c)=>{var b;let[
d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let y=p===null?0:Bt(d,p);return[{
kriteria:V(
l.name),nilai:fn(ar(d,s),a),median:p===null?"\u2013":fn(ar(p,s),a),maksimum:fn(T(l.max),a),kedudukan:
p===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var A_={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function mX(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=vi(e),a=fu(o);return{...i,jenis:A_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:yi(n,o).map(s=>({nama:s})),tempat_tujuan:ma(o)||A_[o.language].place,dasar:Hr(Pn(o,t)),
rincian:mf(
i,o),profil:i.nilai===""?[]:bf(e.result)(n,o),...hu(n.prize,o),...uf(o),...bi(o)}}var O_={needs:
"result",inEnglish:!0,documents:yu("surat",mX),title:vu};m();function pX(e,t){var o;let n=Pn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...it(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ma(n)||"Tempat",dasar:Hr(n),
jumlah_pemenang:Ot(r.length),...uf(n),...bi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:qr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":yi(r[a],n).join(`
`)}))}}var P_={needs:"result",inEnglish:!1,documents:wi(pX),title:Nn};m();function fX(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=vi(e);return{...it(t,e.number),...r,
rincian:mf(r,t),tanggal:Ze,jenis:"Tanda Terima",...hu(n,t)}}var N_={needs:"result",inEnglish:!1,
documents:yu(
"tanda-terima",fX),title:vu};m();function gX({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:fa(e,n[0])}]:n.filter(r=>Le(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:fa(e,r)}))}function hX(e,t){
let{competition:n}=e;return{...it(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:bu(n),kelompok_kriteria:gX(e),
aturan:wu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var I_={needs:"rules",inEnglish:!1,documents:pa(hX),title:Nn};m(
);var yX={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},bX=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>da(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function wX(e,t,n,r){let o=Pn(e.competition.
settings,r),i=yX[o.language],a=bX(e,t.entry.code);return{...it(o,r("umpan-balik",t.entry.code)),...br(
t.entry),jenis:i.kind,kepada:yi(t,o).map(s=>({nama:s})),tempat_tujuan:ma(o)||i.place,dasar:Hr(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:bf(n)(t,o),tanpa_median:Qb(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...bi(o)}}var __={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>wX(e,a,o,s)})))},title:Zr("inovasi")};m();var $_={needs:"rules",inEnglish:!1,
documents:e=>gf(e).map(t=>({about:t.about,fields:n=>({...it(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...hf(t),jumlah_undangan:Ot(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...bi(e.competition.settings)})})),title:Zr(
"acara")};var F_={"tata-cara":I_,pernyataan:E_,undangan:$_,"daftar-hadir":h_,"lembar-nilai":T_,
"berita-acara":f_,
sk:R_,pengumuman:S_,piagam:w_,gabungan:v_,surat:O_,"surat-daftar":P_,"tanda-terima":N_,"umpan-balik":
__,
laporan:k_};m();var M_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var ki=M_.map(e=>({id:e,...F_[e]}));function qc(e){var t;return(t=ki.find(n=>n.id===e))!=null?
t:null}m();var Eo=(e,t)=>Fy(e.id,Rs(e,t)),wf=(e,t)=>e.needs==="rules"||t.winners!==null;function vX(
e,t){let{competition:n}=t,
r=Rs(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var ga=(e,t)=>e.filter(n=>wf(n,t)).flatMap(n=>n.documents(vX(n,t)).map(r=>({kind:n,...r})));function ew(
e){
if(e.winners===null)return()=>!0;let t=new k(ga(ki,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var kX=()=>null;function tw(e,t,n=kX){let[r]=ga([e],t);return r===void 0?null:r.fields(
n)}m();m();function xX(e,t){let n=e.map(o=>({standing:o,key:j(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function L_(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Pd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):xX(l,n).map(c=>({standing:c,place:null}))})}var TX=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],j_=e=>e.filter(t=>t.severity==="error"&&
TX.includes(t.code)),SX=({settings:e})=>ao(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:Vo(i.cell,i.format,"id"),to:fr(a,"id"),at:s}));function nw(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),l=r.filter(
b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=et(i.stages,n),p=d[d.length-1],y=null;return{
competition:i,
sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),results:u?[]:t,winners:c?L_(s,i.settings).
map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?Hn(p.hash):null,changes:o.some(
({id:b})=>b==="lembar-nilai")?SX(i):[],coverage:$D(i),reliability:()=>(y!=null||(y=t.map((b,E)=>{let O=ip(
i,b,t.slice(0,E)),N=b.last&&!i.settings.rankedWinners?{...O,gap:null,methods:[],verdict:{...O.verdict,
contested:[]}}:O;return{stage:b.stage.name,sentences:ap(N,"id")}})),y)}}var EX=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function vf(e,t,n){let r=yt(e,{provisional:!1}),o=Yo(e),i=[...r.findings,
...lo(e,t),...CX(t,o)].map(s=>EX.includes(s.code)?{...s,severity:"error"}:s),a=nw(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function CX({rows:e},t){let n=Gi(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function z_(e,t,n){var p,
y,b;let{competition:r}=e,o=H.documents[r.settings.language];if(!hm().includes(
o))return[];let{name:i,grid:a}=en(o);if(a===null)return[];let s=st(a,ri),u=DX([...Cs(a).rows]),l=AX(
e,t,n,u),c=new h,d=[];for(let[E,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
Qe(s,E,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(b=c.get(P))!=null?b:{cell:(y=Qe(s,E,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
E,{cell:O,documents:P}])=>({code:E,tab:i,cell:O,params:{documents:P}})),...d]}var RX=["made","draft",
"edited","signed"];function DX(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";RX.includes(
l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function AX(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=nw(e,t,n,i),s=new h(ga(ki,a).map(d=>[C.stringify([d.kind.id,d.about]),
d])),u=new h(r.map(([,{kind:d,entry:p,number:y}])=>[C.stringify([d,p]),y])),l=(d,p)=>u.get(C.stringify(
[d,p]))||null,c=Yo(e);return({kind:d,entry:p,run:y,title:b,content:E})=>{var M;let O=n.rows.find(B=>B.
action==="documents"&&B.run===y);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((M=qc(d))==null?
void 0:
M.needs)!=="rules",N=s.get(C.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),L=()=>{if(N===void 0||
I===void 0)return!1;let B=Eo(N.kind,o),F=Zl(d,ql(B),uu(I,zc(B)));return hn(F+$)===E};return P&&O.hash!==
c&&!L()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===b?null:{title:$}}}m();function OX(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[kf(i,t),kf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var kf=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function U_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=OX(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var rw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),ku=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${rw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${rw(e)})`:`${r} documents (${rw(e)})`},W_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},PX=({documents:e})=>e.length===
1?"was":"were",B_=({documents:e},t,n)=>e.length===1?t:n,NX={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Lm(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${kf(e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,
RANKING_ROW:e=>U_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ku(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${ku(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${W_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${ku(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},IX={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Lm(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${kf(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>U_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ku(
e,"en")} ${PX(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${ku(e,"en")} ${B_(e,"does","do")} not fit: by this result there is no ${W_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${ku(e,"en")} ${B_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},_X={id:NX,en:IX};function $X(e,t){
return _X[t][e.code](e.params)}var K_=(e,t)=>$X(e,t);function xf(){return ue(()=>{ge();let e=Xe(),{
competition:t}=e,{language:n}=t.settings,r=yt(e,{provisional:!1}),
o=rt(n),i=et(t.stages,o.rows).filter(u=>u.status==="decided"),a=Gi(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...FX(e,o),...LX(r),...jX(e,r,o),...GX(o),...z_(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Hn(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
Zn(u.params,n):K_(u,n)}})}})}function FX(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(
n,t),i=Jh(r.language),a=new k,s=o.flatMap(({stage:p,status:y,hash:b,at:E,by:O})=>{if(y!=="decided")return[
];
let P=i.find(F=>F.stage===p),N=Vh(e,P,b),I=Hh(e,b,p)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:H.decisions[r.language],params:{at:E,isSame:I}}]:[],L=[Hn(b),Wn(E),O].join(", "),M=P===void 0?L:
[P.code,P.at,P.by].join(", ");if(M!==L){let F=H.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:p,tab:F,params:{written:M,recorded:L}})}let B=(N!=null?N:[]).filter(F=>!a.has(
C.stringify(
F)));for(let F of B)a.add(C.stringify(F));return[...$,...B.map(F=>({code:"CHANGED",stage:p,tab:F.tab,
cell:F.cell,params:F}))]}),u=i.filter(p=>!t.some(y=>y.action==="decide"&&y.stage===p.stage&&y.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Gi(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:MX(e,l)]}function MX(e,{at:t,hash:n}){let r=Hh(e,n);
return r===
uo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:uo}}]}var LX=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function jX(e,{results:t},{rows:n}
){
var y,b,E,O;let{competition:r}=e,o=Gi(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(E=o==null?void 0:o.by)!=null?E:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=et(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>el(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return qh(r,t,tp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=en(P.name);if(l.has(P.name)&&!zX(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=fO(I);return[...$!==null&&n.some(M=>M.run===$)?
UX(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?BX(N,I,d):[],
...KX(N,pO(I,P))]})}var zX=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function BX(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function UX(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:
i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var WX=10;function KX(e,t){let n=t.slice(0,WX).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function GX({name:e,links:t}){let n=NC(t,Xt),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&_C(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(Pm),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();function ZX(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function G_(e,t){var o,i;let n=Mt(e);return(i=(o=t.map(a=>({tag:a,away:ZX(n,Mt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var HX=80;function Tf(e,t){let n=JX(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>XX(vp(o),t));return r.length>0?r:oY(e,t)}function JX(e){try{let t=Ps(e);return t.file(
"word/document.xml")===null?null:t.file(Ns).map(n=>n.asText())}catch{return null}}var q_=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),VX=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function XX(e,t){let n=new h(f.keys(t).map(i=>[Mt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=ow(i);return nY(i).flatMap(s=>YX(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function YX(e,t,n){let{tag:r}
=e;
if("fault"in e)return q_(Mt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?QX(r,t,n):o===""||o==="#"||o==="^"?eY(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function QX(e,t,{loops:n}){let r=Mt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Mt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function eY(e,t,n,r){
var u;let o=Mt(t),i=q_(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:G_(t,VX(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:tY(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function tY(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Mt)))}
function nY(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:rY(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:ow(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var rY=e=>{var t,n;return ow((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function ow(e,t=HX){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function oY(e,
t){
try{return jc(e,t),[]}catch(n){let r=_s(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var iY={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},aY={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},ha=e=>e==="id"?iY:aY;function iw(e,t){let n=ha(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function Z_(e,t,n){let r=ha(n),o=iw(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var H_="templates",
sY=re({maker:q(),fileId:q(),modified:q()}),uY=_n(q(),We(sY));function xu(){let e=ze(
H_);try{let t=tt(uY,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function aw(
e,t){
var i;let n=xu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(H_,C.stringify(o))}m();m();var J_="lease",V_=300*1e3,lY=re({
who:q(),run:q(),until:Tt(),width:Ee(Tt())});function X_(e,t){var s;
let n=cY(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return sw({who:e,run:i,width:a,until:r+V_}),
{run:i,width:a}}var Y_=(e,t,n)=>sw({who:e,run:t,width:n,until:R.now()+V_}),Q_=(e,t)=>sw({who:e,run:t,
until:0}),sw=e=>Ke(J_,C.stringify(e));function cY(){let e=ze(J_);try{let t=tt(lY,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var dY=["edited","own"],ya=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function e$(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Zc(
"signed",n,u?null:"revise")}if(t!==null&&ya(t,r))return i?{action:"add"}:Zc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Zc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||dY.includes(t.status));
return s&&!i?Zc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?Zc("made",n,null):{
action:"update",file:n}}var Zc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function t$(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":sp(e,t)}}function n$(e,t,n,r,o){let{status:i,...a}=t$(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&ya(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(ti(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var r$=(e,t)=>({...t$(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var o$=ri.columns.map(e=>e.key).filter(e=>e!=="number");function Sf(e){var c,d;
let{name:t,grid:n}=en(
H.documents[e]),r=n===null?gY(t,e):Cs(n),o=En(),i=new h(r.rows),a=()=>[...i].flatMap(([p,y])=>y.spreadsheet===
o?[{place:p,row:y}]:[]),s=new h;for(let p of a()){let y=`${p.row.kind}:${p.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,y)=>y==="status"?
sp(p,e):p[y];return{of:(p,y)=>{var b;return(b=s.get(`${p}:${y}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:y})=>y.run===p?[y]:[]),reserve:()=>u++,write:p=>{let y=p.flatMap(({place:b,row:E})=>{
let O=i.
get(b);return i.set(b,E),O!==void 0&&o$.every(P=>O[P]===E[P])?[]:[b]});if(y.length!==0){mY(t,r,e);
for(let b of pY(
y,i))for(let E of fY(r.columns,o$)){let O=b.rows.map(P=>E.keys.map(N=>l(P,N)));Ut(t,b.first,E.column,
O)}mn()}}}}function mY(e,{headerRow:t,columns:n},r){let o=ri.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;Ut(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function pY(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function fY(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function gY(e,t){let n=ie(t).tabs,r=ri.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));pn(xt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(ri.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}m();var Tu=({kind:e,about:t})=>`${e.id}:${t}`;function i$(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Jn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function a$(e,t){var z,G,K,Z;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=hY(d,s.user),y=(z=p==null?void 0:p.row)!=null?
z:null,b=e.fields(r),E=l.title(b),O=hn(Zl(l.id,a.versionOf(l),a.shown(l,b))+E),P=Y=>({sheet:hn(En()),
kind:l.id,entry:hn(c),...Y===""?{}:{revision:Y}}),N=Y=>{let{sheet:ee,entry:ke}=P(Y);return i.get([ee,
l.id,ke,Y].join(":"))},I=ya(y,s.user)?null:(K=N((G=y==null?void 0:y.revision)!=null?G:""))!=null?K:
bY(
y,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(Tu(e))},L=e$(O,y,I,$),M=L.action===
"add",B=M?yY(d,s.user):(Z=y==null?void 0:y.revision)!=null?Z:"",F=M?N(B):void 0;return{planned:e,
filed:M?
null:y,place:M||p===null?o.reserve():p.place,revision:B,fields:b,title:B===""?E:`${E} \u2013 Rev. ${B}`,
content:O,properties:{...P(B),content:O},decision:F===void 0?L:{action:"update",file:F}}}function hY(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!ya(o,t))))!=null?r:n(e)}function yY(e,t){let n=e.filter(({row:r})=>!ya(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function bY(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Kt(po(e.fileId,r),n.language)}m();var Ef=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Wn(nt()),spreadsheet:En(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},uw=(e,t,n)=>({...Ef(e,wY(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function wY({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function s$(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!lw(r))?uw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var lw=({status:e})=>e==="made"||e==="draft";m();var cw=(e,t)=>`${e.id}.${Rs(e,t)}`;function u$(e,t,
n,r){let{language:o}=e.settings,i=xu(),a=new h,s=new h,
u=l=>{var d,p;let c=cw(l,e);return a.has(c)||a.set(c,vY(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
pace:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?ql(Eo(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?uu(c,zc(Eo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(d===null)
return Eo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let y=mw(d,r,o),b=Tf(y,c);return b.length>0&&
fe(me("TEMPLATE_FAULT",Z_(l.id,b,o))),s.set(l.id,y),y}}}function dw(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:Kt(po(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Jn&&s.modified===i.modified?"unedited":"own",file:s}
}
function vY(e,t,n){let r=ha(n.language),o=dw(t,n);return o.source==="foreign"?fe(me("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?fe(me("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function mw(e,t,n){if(e.type!==Jn)return Kt(oy(e.id,t),n);let[r]=Yi([e.id],ei,t);return Kt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Cf="\u0001";function c$(e,t,n,r){let{
language:o}=e.settings,i=Sf(o),a=fo(e,n.user,r),s=u$(e,a,n.user,
r),u={competition:e,numberOf:(B,F)=>SY(i,B,F),ledger:i,files:i$(a.files),templates:s,options:n,pace:
r},
l=t.map(B=>a$(B,u)),c=l.filter(B=>B.decision.action!=="keep"&&!n.skip.includes(Tu(B.planned))),d=c.slice(
0,10),p=d.map(B=>jc(s.bytesOf(B.planned.kind,B.fields),B.fields)),y=new h,b=l.filter(B=>{var F;
return((F=
B.filed)==null?void 0:F.run)===n.run&&B.filed.status==="begun"&&xY(B)});for(let B of l){let F=s$(B,n);
F!==null&&y.set(B,F)}let E=EY(i,n);for(let B of d)y.set(B,Ef(B,"begun",n));i.write([...l$(y),...E]);
let O=mo(d.map((B,F)=>{var z;return{fileId:B.decision.action==="update"?B.decision.file.id:null,
folder:a.
id,title:B.title,properties:B.properties,from:ei,to:Jn,bytes:(z=p[F])!=null?z:new D}}),r),{failures:
P,
again:N}=kY(d,O,y,n);i.write(l$(y));for(let B of P.values())hr(B)&&Qi(B,o);let I=B=>d.filter(F=>B.includes(
F.decision.action)&&!P.has(F)&&!N.has(F)).length,$=i.ofRun(n.run),L={made:$.filter(lw).length,failed:
$.
filter(({status:B})=>B==="begun"||B==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(B=>B.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(B=>n$(B,y.get(B),P.get(B),n.user,o)),...E.map(({row:B})=>r$(B,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(B=>Tu(B.planned)),...[...N].filter(B=>TY(O[d.indexOf(B)])).map(B=>Tu(B.planned)+Cf)]},run:L}}
function kY(e,t,n,r){
var a,s;let o=new h,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,uw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||xs(d);if(p&&!r.skip.includes(Tu(
l.planned)+Cf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Ef(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var xY=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,TY=e=>e!==void 0&&"failure"in e&&xs(e.failure),l$=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function SY(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var EY=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var CY=re({kinds:We(q()),skip:Ee(We(q())),renew:Ee(We(q())),
remake:Ee(He())});function Hc(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=pe(CY,e);return ge(),Re(()=>{let a=Xe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(z=>pw(z,u)),c=rt(u),{findings:d,
blocking:p,
hash:y,known:b}=vf(a,c,l),E=l.filter(z=>wf(z,b)),O=j_(p);if(E.length===0&&l.length>0)return d$(p,u);
if(b.winners===null&&O.length>0)return d$(O,u);let P=Oe(),N=X_(P,St);if("holder"in N){let{who:z,
until:G}=N.
holder;return fe(me("BUSY",ie(u).problems.leased(z,DY(G))))}let I=ga(E,b),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:ew(b)},L=gr(N.width,t),{batch:M,run:B}=c$(s,I,$,L);M.more?L.width!==N.width&&
Y_(P,N.run,L.width):(AY(c,{id:N.run,hash:y,...B},P,u),Q_(P,N.run));let F=E.length===l.length;return{
ok:F&&M.failed===0&&!r.some(z=>!z.endsWith(Cf)),findings:Nr([...F?d:p,...RY(E,I)],u),...M}})})}var RY=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
DY=e=>nt(new R(e)).slice(11,16);function pw(e,t){var r;let n=ki.map(o=>o.id).join(", ");return(r=qc(
e))!=null?r:fe(me("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function d$(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Nr(
e,t),...n}}function AY(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Wt(e,{at:nt(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var fw=re({kind:q()}),OY=re({kind:q(),content:q()}),m$=e=>ue(()=>{let{kind:t}=pe(
fw,e);return ge(),Jc(
Rf(t))}),p$=e=>ue(()=>{let{kind:t}=pe(fw,e);return ge(),Re(()=>{let n=Rf(t),r=y$(n);return"file"in r?
Jc(n,r):(b$(n,Jn,Eo(n.kind,n.competition)),Jc(n))})}),f$=e=>ue(()=>{let{kind:t,content:n}=pe(OY,e);
return ge(),
Re(()=>{let r=Rf(t),o=bp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Xm){let s=ha(r.language).tooLarge(
i(o.length),i(Xm));return fe(me("TEMPLATE_FAULT",s))}let a=w$(o,r);return a.length===0&&b$(r,ei,o),{
...Jc(r),refused:a}})}),g$=e=>ue(()=>{let{kind:t}=pe(fw,e);return ge(),Re(()=>{var u;let n=Rf(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=xu()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=h$(
r);for(let{id:c,properties:d}of fo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&Kt(ry(c,
{trashed:!0},s),a)}return aw(r,null),Jc(n)})});function Rf(e){let t=R.now(),n=Xe(),{competition:r}=n,
o=mt(r.settings.language),i=pw(e,o),{known:a}=vf(n,rt(r.settings.language),[i]),s=cw(i,r),[u,l]=[Oe(
),
gr(1,t)];return{competition:r,kind:i,name:s,fields:tw(i,a),user:u,language:o,pace:l}}var h$=e=>({
sheet:hn(
En()),template:e}),y$=({name:e,user:t,language:n,pace:r})=>{var o;return dw((o=xu()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function b$({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var O;let u=fo(e,r,i),l=h$(n),c=u.files.find(P=>P.type===a&&P.properties.sheet===l.sheet&&
P.properties.template===l.template),d=ha(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:
null,
folder:u.id,title:d,properties:l,from:ei,to:a,bytes:s},[y]=mo([p],i),{id:b,modified:E}=Kt(y!=null?y:
{failure:{kind:"unknown",reason:"no-answer"}},o);aw(n,{maker:r,fileId:b,modified:E})}var PY=[
"TAG_UNKNOWN","LIST_AS_TEXT"],w$=(e,{fields:t,language:n})=>iw(Tf(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!PY.includes(r)),n);function Jc(e,t=y$(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
w$(mw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:v$(r)}}var NY=200,
v$=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,NY):n.slice(0,1).map(
v$)]));m();m();var _Y=["begun","failed","deleted","void"],k$=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
x$=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,T$={failure:{kind:"unknown",
reason:"no-answer"}};function S$(e,t,n,r,o){var b;let{language:i}=e.settings,a=Sf(i).all().map(({row:
E})=>E).
filter(E=>E.maker===n&&t.includes(E.kind)&&!_Y.includes(E.status)),s=a.length===0?null:fo(e,n,o),u=s===
null?[]:$Y(a,s,i,o),l=u.filter(E=>!x$(E)&&!r.includes(k$(E))),c=l.slice(0,10),d=new h(FY(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((E,O)=>[c[O],E])),p=[...d.values()].flatMap(E=>"failure"in E?[E.failure]:
[]);for(let E of p)hr(E)&&Qi(E,i);let y=c.filter(E=>{var O;return"ok"in((O=d.get(E))!=null?O:T$)});
return{
ok:p.length+r.length===0,created:y.filter(({pdf:E})=>E===null).length,updated:y.filter(({pdf:E})=>E!==
null).length,unchanged:u.filter(x$).length,failed:p.length,files:u.map(E=>{var $,L,M;let O=($=d.get(
E))!=null?$:{ok:E.pdf},{kind:P,entry:N,title:I}=E.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(M=(L=O.ok)==null?void 0:L.link)!=null?M:null,problem:"ok"in O?null:ie(i).documents.failed(
ti(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(E=>!y.includes(E)).map(k$)]}}var $Y=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Kt(po(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===ws&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Jn?[{row:o,document:a,pdf:s}]:[]});function FY(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:Yi(r,ws,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:ws,to:ws},bytes:
d.
ok}]}),a=i.length===0?[]:mo(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
T$})}var MY=re({kinds:We(q()),skip:Ee(We(q()))}),E$=e=>ue(()=>{let t=gr(10,R.now()),{kinds:n,skip:r=[
]}=pe(
MY,e);return ge(),Re(()=>S$(Xe().competition,n,Oe(),r,t))});m();m();var an=(e,t)=>f.assign(new S(`${e}: ${t}`),
{fault:e}),C$=e=>e instanceof S&&"fault"in e?e.fault:
null;m();m();var LY=[[14,22],[27,36],[45,47],[50,58]],jY=[9,10];function R$(e){return jY.includes(e)?
"percent":
LY.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function Df(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}m();m();var zY=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
BY=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,UY=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,WY={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},KY=["AlternateContent","extLst","rPh"],Af=e=>an("damaged",e),D$=e=>e.
replace(UY,(t,n,r,o)=>{let i=n===void 0?w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(
i):void 0:WY[o];if(a===void 0||!t.endsWith(";"))throw Af(t);return a}),Of=e=>e.slice(e.indexOf(":")+
1);function GY(e){var n;let t=f.create(null);for(let[,r="",o,i]of e.matchAll(BY))/^xmlns(:|$)/.test(
r)||(t[Of(r)]=D$((n=o!=null?o:i)!=null?n:""));return t}function ba(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var d;if(c.includes("<")||n.length===0&&c.trim()!=="")throw Af(c.slice(0,60));r===
0&&c!==""&&((d=t.text)==null||d.call(t,D$(c)))},a=c=>{var d;if(n.pop()!==c)throw Af(`</${c}>`);r===0?
(d=t.close)==null||d.call(t,Of(c)):n.length<r&&(r=0)};for(let c of e.matchAll(zY)){let[d,p,y,b,E="",
O]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+d.length,p!==void 0&&r===0&&((u=t.text)==null||
u.call(t,p)),y!==void 0&&a(y),b!==void 0&&(n.push(b),r===0&&KY.includes(Of(b))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Of(b),GY(E))),O==="/"&&a(b))}if(i(e.slice(o)),n.length>0)throw Af(`<${n[
0]}>`)}var Vc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(w.parseInt(n,16))),Co=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),A$=e=>Co(wp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var qY=2e4,ZY=500,HY=1462,JY=864e5,VY=R.UTC(1899,11,30);
function XY(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw an("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:w(r)-1,column:o}}function O$(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return ba(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:w(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:f.assign(
r,XY(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=tQ(
i,t);i=null,l!==null&&YY(n,r,l)}a=null}}}),n}function YY(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw an("damaged","a cell without a place");if(r>=qY||o>=ZY)throw an("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function QY(e){
let t=w(e);if(e.trim()===""||!w.isFinite(t))throw an("damaged",`the number "${e}"`);return t}
function eQ(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-VY)/JY;if(w.isNaN(t))throw an(
"damaged",`the date "${e}"`);return t}function tQ({attributes:e,value:t,inline:n,formula:r},o){var d,
p,y;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[w((d=e.s)!=null?d:0)])!=null?p:"plain",l=r===void 0?
{}:{formula:r},c=b=>b===""&&r===void 0?null:{value:b,kind:"plain",...l};if(e.t==="inlineStr")return c(
Vc(n!=null?n:""));if(e.t==="str")return c(Vc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((y=e.t)!=null?y:"n"){case"n":{let b=QY(t);return{value:u==="date"&&s?b+HY:
b,kind:u,...l}}case"s":{let b=i[w(t)];if(b===void 0)throw an("damaged",`text ${t}`);return c(b)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:eQ(t),kind:"date",...l};default:throw an("damaged",`the type "${e.t}"`)}}var P$=4e7;
function nQ(e){let t=0,n;try{n=hp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>P$)throw an("too-large",o);return!0})}catch(o){throw t>P$?o:an("not-xlsx",T(o))}
let r=new h(f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:As(i)}}function N$(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new h;return ba(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let d of u.split("/"))d===".."?c.pop():d!=="."&&d!==""&&c.push(d);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function rQ(e){let t=[],n=null,r=!1;return ba(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Vc(n!=null?n:""))}}),t}function oQ(e){let t=new h,n=[],r=!1;return ba(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(w(i),Df(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=
null?s:R$(w(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function I$(e){var c;let t=nQ(e),n=(
c=
[...N$(t,"").values()].find(d=>d.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw an("not-xlsx","no workbook");let o=N$(t,n),i=d=>{var p,y,b;return(b=
t((y=(p=[...o.values()].find(E=>E.type===d))==null?void 0:p.target)!=null?y:""))!=null?b:""},a=[],s=!1;
ba(r,{open:(d,{name:p="",state:y="visible",id:b="",date1904:E})=>{d==="workbookPr"&&(s=E==="1"||E===
"true"),d==="sheet"&&a.push({name:p,hidden:y!=="visible",relation:o.get(b)})}});let u=rQ(i(
"sharedStrings")),l=oQ(i("styles"));return a.flatMap(({name:d,hidden:p,relation:y})=>{if(y===void 0)throw an(
"damaged",`the sheet "${d}" is missing`);if(y.type!=="worksheet")return[];let b=t(y.target);if(b===null)
throw an("damaged",y.target);return[{name:d,hidden:p,rows:O$(b,{strings:u,kinds:l,since1904:s})}]})}
m();function iQ(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?ln.id:U(e.kind==="score"?
e.
value:e.raw)}function _$({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:iQ(i)}]})))}function $$(e,t){let[n,r]=[e===null?new h:_$(e),_$(t)];
return[
...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=a==null?void 0:
a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function F$({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}m();var M$=864e5,
gw=R.UTC(1899,11,30),aQ="dd/mm/yyyy",sQ="dd/mm/yyyy h:mm:ss",uQ=e=>new R(gw+g.round(e*86400)*
1e3).toISOString().slice(0,19);function L$(e){let t=(R.parse(`${e}Z`)-gw)/M$;return w.isNaN(t)?e:t}
var lQ=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-gw)/M$;function j$(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:lQ(t)?{
value:t,
read:{date:uQ(t)},format:w.isInteger(t)?aQ:sQ}:{value:t,read:t}}var z$=e=>rl(e,t=>t.filter(n=>typeof n==
"string"&&kt(n)!==void 0).length),B$=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>j$(r[
i]).
read))});function U$({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:g.max(1,...e.map(r=>r.length))}}function W$(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=U$({...i,rows:i.rows.slice(0,20)});
return z$(
B$(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function K$(e,t,n){var l;
let{
rows:r,width:o}=U$(e),i=(l=z$(B$(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>j$(c[p])));return{values:u.map(
c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},y)=>p===void 0?[]:[{row:d,
column:y,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}var cQ=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
G$=({values:e})=>{var t,n,r,o;return(o=(r=cQ.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function q$(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||dQ((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var dQ=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function mQ({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return $o(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var Z$=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function pQ(e,t,n){
return{
...e,values:Z$(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:Z$(e.grid.values,t,n)}}}function H$(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=mQ(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?_m(a,o.held.cell):is(a,o.held.cell);return i!==void 0&&s?pQ(r,i,o.now):
r},e)}m();function J$(e,t,n){var p,y,b,E;let{values:r,formats:o,headerRow:i}=t,a=(y=(p=r[0])==null?
void 0:p.length)!=
null?y:0;((E=(b=xe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?E:0)>0||pn(fQ(e,a,i,n));
let u=xe().
getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
ro(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var L,M;let $=(M=(L=r[P])==null?void 0:L[I])!=null?M:"";return typeof $=="string"?uh($,!1):$})))}var fQ=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var V$={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
gQ={title:V$.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
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
history:e=>`scores collected from the files of ${e}`},In=e=>e==="id"?V$:gQ;var Pf={kind:"unknown",
reason:"no-answer"};function Xc(e,{workbook:t}){let{language:n}=t.competition.
settings;return hr(e)?Qi(e,n):e.kind==="haste"||xs(e)?In(n).busy:ti(e,n)}m();function Su(e){var B;
let t=gr(10,R.now()),n=Xe(),{competition:r}=n,{settings:o,stages:i}=r,a=In(o.language),
s=F=>fe(me("BAD_REQUEST",F));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=rt(o.language),
l=et(i,u.rows),c=F=>{var z;return((z=pr(l,F.name))==null?void 0:z.status)==="open"},d=e===void 0?(B=
i.find(c))!=null?B:i[i.length-1]:Xn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),y=i.slice(0,p),b=y.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:E}=yt(
n,{provisional:!1}),O=y[E.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=_o(r,E.slice(
0,p)),N=xr(r),I=Oe(),$=hQ(I,t,o.language),L=hn(En()),M=Ye(r,d).map(F=>{let z=Tm({stage:d,judge:F,
entries:P.
filter(ke=>o.conflicts!=="exclude"||N(F,ke)===null),criteria:Le(r,d),language:o.language,competition:
gn(
r),deadline:o.deadline}),G={kind:"judge-file",sheet:L,stage:dy(d.name),judge:my(F.code)},K=Qm(d.name,
F.code),Z=$.find(({properties:ke})=>f.keys(G).every(ye=>ke[ye]===G[ye])),Y=Z!=null?Z:K.maker===I&&K.
id!==""?Kt(ly(K.id,t),o.language):null,ee=hn(C.stringify(z.values.slice(z.headerRow)));return{judge:
F,
layout:z,properties:{...G,content:ee},filed:K,file:Y}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,pace:t,desks:M}}var Yc=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=Un(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function hQ(e,t,n){let r=ze(cy(e));if(r===null)return[];let o=uy(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:Kt(o,n)}m();var Nf=({judge:e})=>e.email.trim().toLowerCase();function If(
e){var o;let{filed:t,file:n}=e,r=Nf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function yQ(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=If(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var bQ=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function wQ(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&bQ(t),a=r.filter(u=>u!==
t&&Nf(u)!==""&&Nf(u)===Nf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Eu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function Cu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=In(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:y,file:b}=d,E=u.get(p.code),O=E===void 0?yQ(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:E!=null?E:wQ(O,d,e,s),link:(b==null?void 0:b.link)||y.link||null,email:y.email,collected:y.collected||
null,changed:b!==null&&y.collected!==""&&b.modified>y.modified,done:y.done,of:y.collected===""?d.layout.
table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var vQ=100,kQ=re({
stage:Ee(q()),skip:Ee(We(q()))});function X$(e){return ue(()=>{let{stage:t,skip:n=[]}=pe(
kQ,e);return ge(),Re(()=>{var $;let r=Su(t),{settings:o}=r.workbook.competition,{language:i}=o,a=In(
i);if(r.isClosed)return fe(me("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:L,
file:M})=>M!==null&&!n.includes(L.code)),u=s.slice(0,10),l=je(),c=TQ(r,l),d=L=>r.history.rows.some(M=>M.
run===L),p=($=[...c.values()].find(L=>!d(L)))!=null?$:St(),y=nt(),{collected:b,written:E,changes:O,
failures:P}=xQ(
r,u,{names:l,run:p,at:y});for(let L of E)c.set(L,p);let N=s.length>u.length,I=r.desks.filter(({judge:
L})=>c.
get(L.code)===p).map(({judge:L})=>L.code);if(!N&&I.length>0){let L={at:y,by:r.user,action:"collect",
run:p,hash:"",stage:r.stage.name};Wt(r.history,{...L,detail:a.history(I.join(", "))},i)}return Cu(r,
{...Eu,collected:b,changes:O.slice(0,vQ),changed:O.length,more:N,skip:[...n,...u.map(({judge:L})=>L.
code)],failures:P})})})}function xQ(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===0?[]:Yi(a,_l,
e.pace),{list:u}=ao(i),l=CS(In(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new h};
for(let[d,p]of t.entries()){let{code:y}=p.judge,b=s[d],E=b===void 0||"failure"in b?{failure:Xc(b===void 0?
Pf:b.failure,e)}:SQ(e,p,b.ok,{name:Yc(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&
O.judge===y)});if("failure"in E){c.failures.set(y,E.failure);continue}E.isWritten&&c.written.push(y),
c.changes.push(...E.changes.map(O=>({judge:y,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,
modified:p.file.modified,...E.progress},ea(e.stage.name,y,p.filed)}return c}function TQ(e,t){let n=new h;
for(let r of e.desks){let o=Yc(e,r,t),i=t.includes(o)?G$(Fe(o)):null;i!==null&&n.set(r.judge.code,i)}
return n}function SQ({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}){let{
competition:u}=e,
l=In(u.settings.language),c;try{c=W$(I$(o),r.name)}catch(I){let $=C$(I);if($===null)throw I;return{
failure:l.
unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};let d=Fe(i),p=d.values.every(I=>I.every(
$=>$===""));if(!p&&!Sn(d))return{failure:l.tabTaken(i)};let y=Le(u,t),b=Ja(u.entries),E=I=>Uo(I,t.name,
n.code,y,b),O=H$(K$(c,i,a),s,E),P=E(O.grid),N=p||!q$(d,O);return N&&J$(i,O,r),Or(i,u.settings.admins),
{isWritten:N,changes:$$(p?null:E(d),P),progress:F$(P,y)}}m();m();m();var EQ="Arial",CQ=10,Y$=164,RQ={
General:0,"@":49},DQ='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
AQ=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,OQ=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(AQ).join("")}<diagonal/></border></borders>`,Q$=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Qc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var _f=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function eF(){let[e,t,
n,r,o]=[Qc(),Qc(),Qc(),Qc(),Qc()],i=({bold:c,size:d=CQ})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${EQ}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${Q$(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=RQ[c])!=null?
d:Y$+n.idOf(Co(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:
[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${p.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${Q$(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
_f("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${Y$+d}" formatCode="${c}"/>`)),_f("fonts",e.all),`<fills count="${2+t.all.length}">${DQ}${t.all.join(
"")}</fills>`,OQ,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',_f(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',_f("dxfs",o.all),
"</styleSheet>"].join("")}}var ed=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,hw="http://schemas.openxmlformats.org/spreadsheetml/2006/main",rF="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
oF="http://schemas.openxmlformats.org/package/2006",PQ="application/vnd.openxmlformats-officedocument.spreadsheetml",
NQ=32767,IQ=225,tF=({top:e,left:t,height:n,width:r})=>$e(
e,t,n,r),_Q=e=>g.round((e-5)/7*100)/100;function $Q(){let e=new h,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${ed}<sst xmlns="${hw}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${A$(n)}</t></si>`).join("")}</sst>`}}function FQ({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${Co(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(e)}</v></c>`;let s=e.slice(
0,NQ);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function MQ({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${$e(e,t)}" activePane="${o}" state="frozen"/>`}
function LQ(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${_Q(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>FQ(l,$e(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${tF(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${Co(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Co(
l.slice(0,IQ))}" sqref="${tF(s)}"><formula1>${Co(u)}</formula1></dataValidation>`);return[
`${ed}<worksheet xmlns="${hw}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${MQ(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var $f=(e,t,n)=>`<Relationship Id="rId${e}" Type="${rF}/${t}" Target="${n}"/>`,nF=e=>`${ed}<Relationships xmlns="${oF}/relationships">${e.join(
"")}</Relationships>`,Ff=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${PQ}.${t}+xml"/>`;
function iF(e){var a;
let[t,n]=[eF(),$Q()],r=e.map(s=>LQ(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${ed}<Types xmlns="${oF}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Ff("workbook.xml","sheet.main"),...o.map(
s=>Ff(s,"worksheet")),Ff("styles.xml","styles"),Ff("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":nF([$f(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${ed}<workbook xmlns="${hw}" xmlns:r="${rF}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Co(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":nF([...o.map((s,u)=>$f(u+1,"worksheet",s)),$f(o.length+1,"styles",
"styles.xml"),$f(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return Os(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,Ds(u)])))}m();m();var jQ="#d9e2f3",yw=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function Mf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:jQ};let d=l>=n.left&&l<n.left+n.width,p=(y=i[l])!=null?y:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,y;let d=(y=(p=e.formulas[l])==null?void 0:p[c])!=
null?y:"";return{value:u,look:a(l,c),...d===""?{}:{formula:yw(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:yw(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:yw(u.formula)}))}}m();function zQ({look:e},t,
n){let r=typeof t=="object"?L$(t.date):t,o=typeof r=="number"&&Df(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function BQ({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function aF(
e,t,{
grid:n,formats:r,read:o}){let i=Mf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
BQ(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let y=[...t.map(({name:E})=>{var P,N,
I,$,L;let O=(P=d.marks.get(E))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(L=($=r[O.row])==null?void 0:$[O.column])!=null?L:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((E,O)=>{let P=y[O-s];return P===void 0?E:zQ(E,...P)})});
return{
...i,rows:u}}function sF(e,t,n){let{judge:r,layout:o}=t,i=Yc(e,t,n),a=Fe(i);if(!Sn(a))return Mf(o);
let{competition:s}=e.
workbook,u=Le(s,e.stage),l=Uo(a,e.stage.name,r.code,u,Ja(s.entries));return aF(o,u,{grid:a,formats:
Qa(
i),read:l})}var UQ=re({stage:Ee(q()),skip:Ee(We(q())),remake:Ee(He())});function uF(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=pe(UQ,e);return ge(),Re(()=>{let o=Su(t),i=new h,s=(o.isClosed?[]:o.desks.filter(
b=>WQ(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=KQ(o,u,i),c={...o,
desks:l},
{left:d,shared:p}=GQ(c,n,i);return Cu(c,{...Eu,made:u.filter(({judge:b})=>l.some(E=>E.judge===b&&E.file!==
null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}function WQ(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function KQ(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=In(a.settings.language),
u=fo(a,i,e.pace),l=je(),c=t.map(b=>iF([sF(e,b,l)]));for(let{judge:b}of t)ea(o.name,b.code,{...Ml,
maker:i});
let d=mo(t.map((b,E)=>({fileId:null,folder:u.id,title:s.title([gn(a),b.layout.name,b.judge.name]),
properties:b.
properties,from:_l,to:Il,bytes:c[E],writersCanShare:!1})),e.pace),p=new h;for(let[b,E]of t.entries()){
let O=d[b];O!==void 0&&"ok"in O&&p.set(E,{...O.ok,access:[]})}let y=e.desks.map(b=>{var E;return Lf(
b,(E=p.get(b))!=null?E:b.file,i)});for(let[b,E]of y.entries())p.has(e.desks[b])&&ea(o.name,E.judge.code,
E.filed);for(let[b,{judge:E}]of t.entries()){let O=d[b];O!==void 0&&"failure"in O&&n.set(E.code,Xc(O.
failure,e))}return y}var Lf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...Ml,
maker:n,id:t.id,link:t.link}};function GQ(e,t,n){let{stage:r,user:o}=e,i=In(e.workbook.competition.settings.
language),a=e.desks.map((l,c)=>({index:c,desk:Lf(l,l.file,o)})).filter(({desk:l})=>!t.includes(l.judge.
code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:ZQ(c,e)})).filter(({
changes:l})=>l.
length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(y=>{let b=y.changes[l];return b===void 0||
n.has(y.desk.judge.code)?[]:[{...y,change:b}]}),d=c.length===0?[]:Fl(c.map(({change:y})=>y),e.pace),
p=[];for(let[y,{index:b,change:E}]of c.entries()){let O=d[y],P=e.desks[b];if(O===void 0||"failure"in
O){p.push([P,O===void 0?Pf:O.failure]);continue}let N=HQ(Lf(P,P.file,o),E,O.ok);e.desks[b]=N,ea(r.name,
N.judge.code,N.filed),u+=1}for(let[{judge:y},b]of p){let E=i.notShared(y.email.trim(),b.reason);n.set(
y.code,hr(b)||b.kind!=="refused"?Xc(b,e):E)}}return qQ(e),{left:a.length-s.length,shared:u}}function qQ(
{
desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=Lf(i,i.file,n),s=If(a),u=((r=a.file)==
null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role==="owner"||u?
a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,filed:l},ea(
t.name,i.judge.code,l))}}function ZQ(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,filed:i,file:a}=e;
if(a===null)return[];let s=o.email.trim(),u=If(e),l=r?"reader":"writer",c=a.access.find(P=>P.id===i.
permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?[]:[{file:a.id,change:
"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")return d;
if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return d;let{
competition:p}=t,
{language:y,deadline:b}=p.settings,E=o.name===""?o.code:o.name,O=In(y).invitation(E,n.name,gn(p),b);
return[...d,{file:a.id,change:"grant",email:s,role:l,message:O}]}function HQ(e,t,n){let{filed:r,file:
o,
judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.filter(s=>t.change!==
"withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,email:"",permission:""}
}}
return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,email:i.email.trim(
),
permission:n.id}}}m();var JQ=re({stage:Ee(q())});function lF(e){return ue(()=>{let{stage:t}=pe(JQ,e);
return ge(),Cu(Su(t),
Eu)})}m();m();var bw="protecting";function cF(e){var r;let t=((r=ze(bw))!=null?r:"").split(`
`),n=[...Et(je()).values()].filter(o=>t.includes(o)||fC(o));if(n.length!==0){Ke(bw,n.join(`
`));for(let o of n)Or(o,e);Ke(bw,"")}}m();var VQ=e=>e.every(t=>t.every(n=>n===""));function XQ({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function dF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Tm(i),s=XQ(e,t,a),u=Fe(s).values,l=r.own.has(s),c=(P,N,I=0)=>{
var M;let{open:$}=xm(i,N),L=YQ(s,$,e.admins,t.email);return{tab:s,judge:t.code,status:P,added:I,
missing:0,
access:L,id:(M=vl().get(s))!=null?M:null}};if(VQ(u))return kh(a,s),c("made",n.length);let d=new k(r.
sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(N)]))),y=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!d.has(J(N.code))));if(!uC(a,u)){if(l&&lC(u))return kh(a,s),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:"unprotected",id:null}}
let b=u.
length-a.table.top;if(y.length===0)return c("kept",b);let E=b+y.length,O=hh(y,a.table.top+b,i);
return kC(
s,{...a,...xm(i,E)},O),c("added",E,y.length)}function YQ(e,t,n,r){if(r==="")return es(e,t,n,""),
"anybody";try{return es(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return es(e,t,n,""),
"refused"}}var QQ=re({stage:Ee(q())}),eee=180*1e3;function jf(e){return ue(()=>{let t=R.now()+eee,{
stage:n}=pe(
QQ,e);return ge(),Re(()=>{let r=Xe(),o=tee(r,n);return nee(r,o,t)})})}function tee({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=ho(mt(r)),a=d=>fe(me("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=et(e.stages,rt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Xn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),Le(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(Zn(c,mt(r))),l}function nee(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=ho(mt(o.language)),{results:s,progress:u}=yt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(me("BAD_REQUEST",a.notReached(t.name)));let c=_o(r,s.slice(0,l)),d=xr(
r),p=L=>L===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:Le(r,t),
language:o.
language,competition:gn(r),deadline:o.deadline},admins:[...o.admins,Oe()]},b=Ye(r,t),E=[];for(let L of b){
if(R.now()>n)break;let M=c.filter(B=>p(d(L,B)));E.push(dF(y,L,M))}cF(y.admins),mn();let O=E.filter(L=>L.
id!==null),P=Em(),N=new h(u.map(L=>[`${L.stage}|${J(L.judge)}`,L])),I=O.map(({id:L,tab:M,judge:B})=>{
var F;return{id:L!=null?L:0,tab:M,stage:t.name,judge:B,progress:(F=N.get(`${t.name}|${J(B)}`))!=null?
F:{scored:0,expected:1}}});xh(Th(I,P));let $=E.length<b.length;return{stage:t.name,tabs:E.map(({tab:
L,
judge:M,status:B,added:F})=>({tab:L,judge:M,status:B,added:F})),more:$,notes:ree(E,y,o.language)}}
function ree(e,{
workbook:t},n){let r=mt(n),o=ho(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var oee=re({language:_t(["id","en"])});
function mF(e){let t=ue(()=>eR(Ah,pe(oee,e).language));return"problem"in t?t:oi()}m();var iee=re({
entries:We(q())}),aee=100;function zf(e){return ue(()=>{let{entries:t}=pe(iee,e);ge();let n=new k(
t.map(J)),r=Et(je()),{competition:o}=dn(new h([...r].map(([i,a])=>[i,Fe(a)])));return{settings:r.has(
"settings")?o.settings:null,history:rt(o.settings.language).rows.slice(-aee).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function pF(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function fF(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function gF(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function ww(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function hF(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function yF(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var vw=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function bF(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var see=re({provisional:He()});function Bf(e){return ue(()=>{let{
provisional:t}=pe(see,e);return ge(),
gF("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var uee=240*1e3,wF=[
"piagam","surat"];function kw(e){var i,a;let t=vw(e)?Ve():"id",n=ie(t).menu,r=ho(
t),o=vw(e)?(a=(i=Ll())==null?void 0:i.top)!=null?a:10:null;pF(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var vF=()=>fF("Sidebar",ie(
Ve()).menu.name);function kF(){
wa(i2(),(e,t)=>t.validated(e.errors,e.warnings))}var xF=()=>wa(jf({}),({tabs:e,more:t,notes:n})=>{
let r=ho(
Tw());return[lee(e,r),...t?[r.more]:[],...n].join(`

`)},!0),lee=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function TF(){var i,a,s;let e=jl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){SF(e);return}let n=Tw(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=Ll())==null?void 0:a.top)!=null?s:10);hF(r.menu.name,r.done.stillOpen(X(t,n),
o))&&xw()}var xw=()=>SF(jl({provisional:!1,close:!0})),SF=e=>wa(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function EF(){let e=Bf({provisional:!1});
"problem"in e&&OF(e.problem,ie(Ve()).menu.name)}var CF=()=>wa(mp({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),RF=()=>wa(dp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),cee=12,DF=()=>wa(xf(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,cee).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function AF(){let e=R.now()+uee,t=null,n=Hc({kinds:wF});for(;"answer"in n&&(t=bF(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Hc({kinds:wF,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};wa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var y,b;return u===0?s?p.
noWinners:(b=(y=d[0])==null?void 0:y.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Tw(){let e=Et(je()).get("settings");return e===void 0?Ve():dn(new h([["settings",
Fe(e)]])).competition.settings.language}function wa(e,t,n=!1){let r=ie("answer"in e?Tw():Ve());
"answer"in e&&n?ww(r.menu.name,t(e.answer,r.done)):"answer"in e?yF(t(e.answer,r.done),r.menu.name):
OF(e.problem,
r.menu.name)}var OF=({message:e,link:t=""},n)=>ww(n,[e,t].join(`
`).trim());m();var dee=re({tab:q(),cell:Ei(q().check(Iu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function PF(e){
return ue(()=>{let{tab:t,cell:n}=pe(dee,e);return YE(t,n)||fe(me("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var mee=re({settings:_n(q(),$v())});function NF(e){let t=ue(()=>{let{settings:n}=pe(
mee,e);ge(),Re(()=>{
var N;let r=ie(Ve()).problems,o=Et(je()).get("settings"),i=o===void 0?null:Fe(o),{competition:a,rows:
s,
tables:u}=dn(new h(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return fe(
me("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=tt(Fi,{...a.settings,...n}),y=f.keys(
n).every(I=>Kn.some($=>$.key===I));if(!p.success||!y)return fe(me("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,E=Kn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
ch(
p.data,I)}));for(let{known:I,is:$}of E){let L=s.settings.get(I.key);L!==void 0&&Ut(o,L,d,[[$]])}let P=E.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>v.from({length:g.max(c,d)+1},(L,M)=>M===
c?I.word[b]:M===d?$:""));P.length>0&&Ut(o,Dr(o),0,P)})});return"problem"in t?t:zf({entries:[]})}m();
var pee=re({preset:q()});function IF(e){let t=ue(()=>{var s;let{preset:n}=pe(pee,e);ge();let r=Ve(),
o=ie(r).problems,i=Bl.map(u=>u.id).join(", "),a=(s=Bl.find(u=>u.id===n))!=null?s:fe(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Re(()=>{var b;let u=Fi.parse({...a.settings,language:r,admins:[Oe()].filter(
E=>E!=="")}),{stages:l,criteria:c}=a,d=bm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=fee(d))!=null?b:fe(me("BAD_REQUEST",o.notEmpty));for(let E of d)p.includes(E.name)||pn(E);je().
filter(E=>d.every(O=>O.name!==E)).length===1&&XE(),mn()})});return"problem"in t?t:oi()}function fee(
e){
var n;let t=[];for(let r of Et(je()).values()){let o=Fe(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!gee(o,i))return null;
t.push(r)}return t}function gee(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,y;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((y=(p=t[r])==null?void 0:p[l])!=null?y:"")})})}var hee=e=>kw(e),yee=e=>kw(
e),bee=()=>vF(),wee=()=>kF(),vee=()=>TF(),kee=()=>xF(),xee=()=>EF(),Tee=()=>AF(),
See=()=>xw(),Eee=()=>CF(),Cee=()=>RF(),Ree=()=>DF(),Dee=()=>oi(),Aee=()=>o2(),Oee=e=>jl(e),Pee=e=>Hc(
e),Nee=e=>E$(e),Iee=e=>m$(e),_ee=e=>p$(e),$ee=e=>f$(e),Fee=e=>g$(e),Mee=e=>IF(e),Lee=e=>nO(e),jee=e=>jf(
e),zee=e=>a2(e),Bee=e=>zf(e),Uee=e=>NF(e),Wee=e=>mF(e),Kee=e=>Bf(e),Gee=e=>PF(e),qee=e=>iO(e),Zee=e=>sO(
e),Hee=e=>uO(e),Jee=e=>mp(e),Vee=()=>cO(),Xee=e=>dp(e),Yee=e=>lF(e),Qee=e=>uF(e),ete=e=>X$(e),tte=()=>xf(
),
nte=e=>l2(e),rte=e=>d2(e),ote=()=>m2(),ite=()=>g2(),ate=e=>y2(e),ste=e=>C2(e);return Ro(ute);})();
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
