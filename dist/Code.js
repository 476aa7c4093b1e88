// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var NF=Object.create;var rd=Object.defineProperty;var IF=Object.getOwnPropertyDescriptor;
var _F=Object.getOwnPropertyNames;var $F=Object.getPrototypeOf,FF=Object.prototype.hasOwnProperty;
var od=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ae=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Wf=(e,t)=>{
for(var n in t)rd(e,n,{get:t[n],enumerable:!0})},Ew=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of _F(t))!FF.call(e,o)&&o!==n&&rd(e,o,{get:()=>t[o],enumerable:!(r=IF(t,o))||r.
enumerable});return e};var MF=(e,t,n)=>(n=e!=null?NF($F(e)):{},Ew(t||!e||!e.__esModule?rd(n,
"default",{value:e,enumerable:!0}):
n,e)),Do=e=>Ew(rd({},"__esModule",{value:!0}),e);var v,R,S,E,h,g,b,f,k,T,x,D,A,d=od(()=>{
"use strict";({Array:v,Date:R,Error:S,JSON:E,Map:h,Math:g,Number:b,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:A}=globalThis)});function d8(e,t){return c8(e,
t||{},0,0)}function $y(e,t){return i8(e,{i:2},t&&t.out,t&&t.dictionary)}
function pp(e,t){if(t){for(var n=new pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(hO)
return hO.encode(e);for(var o=e.length,i=new pt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new pt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Gl(
i,0,a)}function Fy(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Py)return Py.decode(e);var o=p8(e),i=o.s,n=o.r;return n.length&&on(8),i}
}
function CO(e,t){t||(t={});var n={},r=[];EO(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,m=pp(a),p=m.length,y=l.comment,w=y&&pp(y),C=w&&w.length,O=Ny(l.extra);p>65535&&
on(11);var P=c?d8(u,l):u,N=P.length,I=l8();I.p(u),r.push(SO(l,{size:u.length,crc:I.d(),c:P,f:m,m:w,u:
p!=
a.length||w&&y.length!=C,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(C||0)+N}for(var $=new pt(i+22),
F=o,z=i-o,B=0;B<r.length;++B){var m=r[B];yO($,m.o,m,m.f,m.u,m.c.length);var M=30+m.f.length+Ny(m.extra);
$.set(m.c,m.o+M),yO($,o,m,m.f,m.u,m.c.length,m.o,m.m),o+=16+M+(m.m?m.m.length:0)}return y8($,o,r.length,
z,F),$}function RO(e,t){for(var n={},r=e.length-22;Xn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&on(
13);var o=$r(e,r+8);if(!o)return{};var i=Xn(e,r+16),a=Xn(e,r-20)==117853008;if(a){var s=Xn(e,r-12);a=
Xn(e,s)==101075792,a&&(o=Xn(e,s+32),i=Xn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=g8(e,i,a),
m=c[0],p=c[1],y=c[2],w=c[3],C=c[4],O=c[5],P=f8(e,O);i=C,(!u||u({name:w,size:p,originalSize:y,
compression:m}))&&
(m?m==8?n[w]=$y(e.subarray(P,P+p),{out:new pt(y)}):on(14,"unknown compression type "+m):n[w]=Gl(e,P,
P+p))}return n}var pt,Mn,Iy,fp,gp,Ry,bO,wO,vO,Dy,kO,Q5,pO,Ay,bo,qe,Fr,ni,qe,qe,qe,qe,Kl,qe,e8,t8,n8,
r8,Ty,hr,Sy,_y,Gl,o8,on,i8,wo,Ul,Ey,Oy,fO,Wl,xO,gO,a8,TO,s8,u8,l8,c8,SO,$r,Xn,Cy,qt,EO,hO,Py,m8,p8,
f8,
g8,h8,Ny,yO,y8,DO=od(()=>{d();pt=D,Mn=Uint16Array,Iy=Int32Array,fp=new pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),gp=new pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Ry=new pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),bO=function(e,t){
for(var n=new Mn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Iy(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},wO=bO(fp,2),vO=wO.b,Dy=wO.r;vO[28]=258,Dy[258]=28;kO=bO(
gp,0),Q5=kO.b,pO=kO.r,Ay=new Mn(32768);for(qe=0;qe<32768;++qe)bo=(qe&43690)>>1|(qe&21845)<<1,bo=(bo&
52428)>>2|(bo&13107)<<2,bo=(bo&61680)>>4|(bo&3855)<<4,Ay[qe]=((bo&65280)>>8|(bo&255)<<8)>>1;Fr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Mn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Mn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Mn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
m=a[e[o]-1]++<<c,p=m|(1<<c)-1;m<=p;++m)s[Ay[m]>>u]=l}else for(s=new Mn(r),o=0;o<r;++o)e[o]&&(s[o]=Ay[
a[e[o]-
1]++]>>15-e[o]);return s}),ni=new pt(288);for(qe=0;qe<144;++qe)ni[qe]=8;for(qe=144;qe<256;++qe)ni[qe]=
9;for(qe=256;qe<280;++qe)ni[qe]=7;for(qe=280;qe<288;++qe)ni[qe]=8;Kl=new pt(32);for(qe=0;qe<32;++qe)
Kl[qe]=5;e8=Fr(ni,9,0),t8=Fr(ni,9,1),n8=Fr(Kl,5,0),r8=Fr(Kl,5,1),Ty=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},hr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Sy=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},_y=function(e){return(e+7)/
8|0},Gl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new pt(e.subarray(
t,n))},o8=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],on=function(
e,t,n){var r=new S(
t||o8[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,on),!n)throw r;return r},i8=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new pt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new pt(o*3));var l=function(Su){var Eu=n.length;if(Su>Eu){var ha=new pt(g.max(Eu*2,Su));ha.set(n),n=
ha}},c=t.f||0,m=t.p||0,p=t.b||0,y=t.l,w=t.d,C=t.m,O=t.n,P=o*8;do{if(!y){c=hr(e,m,1);var N=hr(e,m+1,3);
if(m+=3,N)if(N==1)y=t8,w=r8,C=9,O=5;else if(N==2){var z=hr(e,m,31)+257,B=hr(e,m+10,15)+4,M=z+hr(e,m+
5,31)+1;m+=14;for(var j=new pt(M),q=new pt(19),G=0;G<B;++G)q[Ry[G]]=hr(e,m+G*3,7);m+=B*3;for(var J=Ty(
q),Q=(1<<J)-1,ee=Fr(q,J,1),G=0;G<M;){var we=ee[hr(e,m,Q)];m+=we&15;var I=we>>4;if(I<16)j[G++]=I;else{
var be=0,_e=0;for(I==16?(_e=3+hr(e,m,3),m+=2,be=j[G-1]):I==17?(_e=3+hr(e,m,7),m+=3):I==18&&(_e=11+hr(
e,m,127),m+=7);_e--;)j[G++]=be}}var me=j.subarray(0,z),ae=j.subarray(z);C=Ty(me),O=Ty(ae),y=Fr(me,C,
1),w=Fr(ae,O,1)}else on(1);else{var I=_y(m)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&on(0);break}s&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=m=F*8,t.f=c;continue}if(m>P){u&&on(0);break}}s&&l(p+131072);
for(var yt=(1<<C)-1,he=(1<<O)-1,ct=m;;ct=m){var be=y[Sy(e,m)&yt],Nt=be>>4;if(m+=be&15,m>P){u&&on(0);
break}if(be||on(2),Nt<256)n[p++]=Nt;else if(Nt==256){ct=m,y=null;break}else{var It=Nt-254;if(Nt>264){
var G=Nt-257,dt=fp[G];It=hr(e,m,(1<<dt)-1)+vO[G],m+=dt}var br=w[Sy(e,m)&he],fa=br>>4;br||on(3),m+=br&
15;var ae=Q5[fa];if(fa>3){var dt=gp[fa];ae+=Sy(e,m)&(1<<dt)-1,m+=dt}if(m>P){u&&on(0);break}s&&l(p+131072);
var ga=p+It;if(p<ae){var td=i-ae,nd=g.min(ae,ga);for(td+p<0&&on(3);p<nd;++p)n[p]=r[td+p]}for(;p<ga;
++p)
n[p]=n[p-ae]}}t.l=y,t.p=ct,t.b=p,t.f=c,y&&(c=1,t.m=C,t.d=w,t.n=O)}while(!c);return p!=n.length&&a?Gl(
n,0,p):n.subarray(0,p)},wo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Ul=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Ey=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:TO,l:0};if(o==1){var a=new pt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,z){return F.f-z.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,m=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[m].f?l++:m++],u=n[l!=c&&n[
l].
f<n[m].f?l++:m++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var y=new Mn(p+1),w=Oy(n[c-1],y,0);if(w>t){var r=0,C=0,O=w-t,P=1<<O;for(i.sort(function(z,B){return y[
B.
s]-y[z.s]||z.f-B.f});r<o;++r){var N=i[r].s;if(y[N]>t)C+=P-(1<<w-y[N]),y[N]=t;else break}for(C>>=O;C>
0;){var I=i[r].s;y[I]<t?C-=1<<t-y[I]++-1:++r}for(;r>=0&&C;--r){var $=i[r].s;y[$]==t&&(--y[$],++C)}w=
t}return{t:new pt(y),l:w}},Oy=function(e,t,n){return e.s==-1?g.max(Oy(e.l,t,n+1),Oy(e.r,t,n+1)):t[e.
s]=n},fO=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Mn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Wl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},xO=function(e,t,n){var r=n.length,o=_y(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},gO=function(e,t,n,r,o,i,a,s,
u,l,c){
wo(t,c++,n),++o[256];for(var m=Ey(o,15),p=m.t,y=m.l,w=Ey(i,15),C=w.t,O=w.l,P=fO(p),N=P.c,I=P.n,$=fO(
C),F=$.c,z=$.n,B=new Mn(19),M=0;M<N.length;++M)++B[N[M]&31];for(var M=0;M<F.length;++M)++B[F[M]&31];
for(var j=Ey(B,7),q=j.t,G=j.l,J=19;J>4&&!q[Ry[J-1]];--J);var Q=l+5<<3,ee=Wl(o,ni)+Wl(i,Kl)+a,we=Wl(o,
p)+Wl(i,C)+a+14+3*J+Wl(B,q)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&Q<=ee&&Q<=we)return xO(t,c,e.subarray(u,
u+l));var be,_e,me,ae;if(wo(t,c,1+(we<ee)),c+=2,we<ee){be=Fr(p,y,0),_e=p,me=Fr(C,O,0),ae=C;var yt=Fr(
q,G,0);wo(t,c,I-257),wo(t,c+5,z-1),wo(t,c+10,J-4),c+=14;for(var M=0;M<J;++M)wo(t,c+3*M,q[Ry[M]]);c+=
3*J;for(var he=[N,F],ct=0;ct<2;++ct)for(var Nt=he[ct],M=0;M<Nt.length;++M){var It=Nt[M]&31;wo(t,c,yt[
It]),
c+=q[It],It>15&&(wo(t,c,Nt[M]>>5&127),c+=Nt[M]>>12)}}else be=e8,_e=ni,me=n8,ae=Kl;for(var M=0;M<s;++M){
var dt=r[M];if(dt>255){var It=dt>>18&31;Ul(t,c,be[It+257]),c+=_e[It+257],It>7&&(wo(t,c,dt>>23&31),c+=
fp[It]);var br=dt&31;Ul(t,c,me[br]),c+=ae[br],br>3&&(Ul(t,c,dt>>5&8191),c+=gp[br])}else Ul(t,c,be[dt]),
c+=_e[dt]}return Ul(t,c,be[256]),c+_e[256]},a8=new Iy([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),TO=new pt(0),s8=function(e,t,n,r,o,i){var a=i.z||e.length,s=new pt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var m=a8[t-1],p=m>>
13,y=m&8191,w=(1<<n)-1,C=i.p||new Mn(32768),O=i.h||new Mn(w+1),P=g.ceil(n/3),N=2*P,I=function(Uf){
return(e[Uf]^
e[Uf+1]<<P^e[Uf+2]<<N)&w},$=new Iy(25e3),F=new Mn(288),z=new Mn(32),B=0,M=0,j=i.i||0,q=0,G=i.w||0,J=0;
j+
2<a;++j){var Q=I(j),ee=j&32767,we=O[Q];if(C[ee]=we,O[Q]=ee,G<=j){var be=a-j;if((B>7e3||q>24576)&&(be>
423||!l)){c=gO(e,u,0,$,F,z,M,q,J,j-J,c),q=B=M=0,J=j;for(var _e=0;_e<286;++_e)F[_e]=0;for(var _e=0;_e<
30;++_e)z[_e]=0}var me=2,ae=0,yt=y,he=ee-we&32767;if(be>2&&Q==I(j-he))for(var ct=g.min(p,be)-1,Nt=g.
min(32767,j),It=g.min(258,be);he<=Nt&&--yt&&ee!=we;){if(e[j+me]==e[j+me-he]){for(var dt=0;dt<It&&e[j+
dt]==e[j+dt-he];++dt);if(dt>me){if(me=dt,ae=he,dt>ct)break;for(var br=g.min(he,dt-2),fa=0,_e=0;_e<br;
++_e){
var ga=j-he+_e&32767,td=C[ga],nd=ga-td&32767;nd>fa&&(fa=nd,we=ga)}}}ee=we,we=C[ee],he+=ee-we&32767}
if(ae){
$[q++]=268435456|Dy[me]<<18|pO[ae];var Su=Dy[me]&31,Eu=pO[ae]&31;M+=fp[Su]+gp[Eu],++F[257+Su],++z[Eu],
G=j+me,++B}else $[q++]=e[j],++F[e[j]]}}for(j=g.max(j,G);j<a;++j)$[q++]=e[j],++F[e[j]];c=gO(e,u,l,$,F,
z,M,q,J,j-J,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=C,i.i=j,i.w=G)}else{for(var j=i.w||0;j<a+l;j+=
65535){var ha=j+65535;ha>=a&&(u[c/8|0]=l,ha=a),c=xO(u,c+1,e.subarray(j,ha))}i.i=a}return Gl(s,0,r+_y(
c)+o)},u8=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),l8=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=u8[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},c8=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new pt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return s8(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},SO=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},$r=function(e,t){return e[t]|e[t+1]<<8},Xn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Cy=function(e,t){return Xn(e,t)+Xn(e,t+4)*4294967296},qt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};EO=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=SO(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new pt(0),s],EO(i,a,n,r))}},hO=typeof TextEncoder!=
"undefined"&&new TextEncoder,Py=typeof TextDecoder!="undefined"&&new TextDecoder,m8=0;try{Py.decode(
TO,{stream:!0}),m8=1}catch{}p8=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Gl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};f8=function(e,t){return t+
30+$r(e,t+26)+$r(e,t+28)},g8=function(e,t,n){var r=$r(e,t+28),o=$r(e,t+30),i=Fy(e.subarray(t+46,t+46+
r),!($r(e,t+8)&2048)),a=t+46+r,s=h8(e,a,o,n,Xn(e,t+20),Xn(e,t+24),Xn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
$r(e,t+10),u,l,i,a+o+$r(e,t+32),c]},h8=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,m=s+u+l;if(r&&m){for(;t+4<c;t+=4+$r(e,t+2))if($r(e,t)==1)return[s?Cy(e,t+4+8*u):o,u?
Cy(e,t+4):i,l?Cy(e,t+4+8*(u+s)):a,1];r<2&&on(13)}return[o,i,a,0]},Ny=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&on(9),t+=r+4}return t},yO=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,m=Ny(l);qt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),y=p.getFullYear()-1980;if((y<0||y>119)&&on(10),qt(e,t,y<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(qt(e,t,n.crc),
qt(e,t+4,i<0?-i-2:i),qt(e,t+8,n.size)),qt(e,t+12,u),qt(e,t+14,m),t+=16,a!=null&&(qt(e,t,c),qt(e,t+6,
n.attrs),qt(e,t+10,a),t+=14),e.set(r,t),t+=u,m)for(var w in l){var C=l[w],O=C.length;qt(e,t,+w),qt(e,
t+2,O),e.set(C,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},y8=function(e,t,n,r,o){qt(e,t,101010256),
qt(
e,t+8,n),qt(e,t+10,n),qt(e,t+12,r),qt(e,t+16,o)}});var Ji={};Wf(Ji,{inflateSync:()=>$y,strFromU8:()=>Fy,
strToU8:()=>pp,unzipSync:()=>RO,zipSync:()=>CO});
var Vi=od(()=>{"use strict";d();DO()});var Yi=Ae(Zt=>{"use strict";d();function O8(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Xi(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Ns(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Xi(e,t){return f.prototype.hasOwnProperty.call(e,t)}function P8(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Xi(t,n)&&(e[n]=t[n]);return e}
var FO=Ns({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function N8(e){
return Xi(FO,e.toLowerCase())}var MO=Ns({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function I8(e){return Xi(MO,e.toLowerCase())}
var Jl=Ns(
{script:!1,style:!1,textarea:!0,title:!0});function _8(e){var t=e.toLowerCase();return Xi(Jl,t)&&!Jl[
t]}
function $8(e){var t=e.toLowerCase();return Xi(Jl,t)&&Jl[t]}function LO(e){return e===Vl.HTML}
function F8(e){
return LO(e)||e===Vl.XML_XHTML_APPLICATION}var Vl=Ns({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
M8=f.keys(Vl).map(function(e){return Vl[e]});function L8(e){return M8.indexOf(e)>-1}var j8=Ns({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Zt.assign=P8;Zt.find=O8;
Zt.freeze=Ns;Zt.HTML_BOOLEAN_ATTRIBUTES=
FO;Zt.HTML_RAW_TEXT_ELEMENTS=Jl;Zt.HTML_VOID_ELEMENTS=MO;Zt.hasDefaultHTMLNamespace=F8;Zt.hasOwn=Xi;
Zt.isHTMLBooleanAttribute=N8;Zt.isHTMLRawTextElement=_8;Zt.isHTMLEscapableRawTextElement=$8;Zt.isHTMLMimeType=
LO;Zt.isHTMLVoidElement=I8;Zt.isValidMimeType=L8;Zt.MIME_TYPE=Vl;Zt.NAMESPACE=j8});var tc=Ae(ec=>{
"use strict";d();var z8=Yi();function zO(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Yl=z8.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),BO=f.keys(Yl);
function UO(e){return typeof e=="number"&&e>=1&&e<=25}
function B8(e){return typeof e=="string"&&e.substring(e.length-Yl.Error.length)===Yl.Error}function Ql(
e,t){
UO(e)?(this.name=BO[e],this.message=t||""):(this.message=e,this.name=B8(t)?t:Yl.Error),S.captureStackTrace&&
S.captureStackTrace(this,Ql)}zO(Ql,!0);f.defineProperties(Ql.prototype,{code:{enumerable:!0,get:
function(){
var e=BO.indexOf(this.name);return UO(e)?e:0}}});var WO={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
jy=f.entries(WO);for(Xl=0;Xl<jy.length;Xl++)jO=jy[Xl][0],Ql[jO]=jy[Xl][1];var jO,Xl;function zy(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,zy)}zO(zy);
ec.DOMException=Ql;ec.DOMExceptionName=Yl;ec.ExceptionCode=WO;ec.ParseError=zy});var Zy=Ae(ke=>{
"use strict";d();function JO(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var $s=JO();function ri(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Is(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),$s?
"u":"")}function De(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),$s?"u":"")}
function ye(e){if(arguments.length===0)
throw new S("no parameters provided");return De.apply(ye,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var U8="\uFFFD",oi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;$s&&(oi=De("[",ri(oi),
"\\u{10000}-\\u{10FFFF}","]"));var W8=new RegExp("[^"+ri(oi)+"]",$s?"u":""),kp=/[\x20\x09\x0D\x0A]/,
K8=ri(kp),Xe=De(kp,"+"),lt=De(kp,"*"),nc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
$s&&(nc=De("[",ri(nc),"\\u{10000}-\\u{10FFFF}","]"));var G8=ri(nc),Wy=De("[",G8,ri(/[-.0-9\xB7]/),ri(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Ln=De(nc,Wy,"*"),q8=De("^",Ln,"$"),KO=De(Wy,"+"),Z8=De("&",Ln,
";"),H8=ye(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),rc=ye(Z8,"|",H8),oc=De("%",Ln,";"),Ky=ye(De('"',ye(/[^%&"]/,
"|",oc,"|",rc),"*",'"'),"|",De("'",ye(/[^%&']/,"|",oc,"|",rc),"*","'")),J8=ye('"',ye(/[^<&"]/,"|",rc),
"*",'"',"|","'",ye(/[^<&']/,"|",rc),"*","'"),V8=Is(nc,":"),X8=Is(Wy,":"),By=De(V8,X8,"*"),Y8=De("^",
By,"$"),ic=De(By,ye(":",By),"?"),Q8=De("^",ic,"$"),e4=De("(",ic,")"),_s=ye(/"[^"]*"|'[^']*'/),t4=De(
/^<\?/,"(",Ln,")",ye(Xe,"(?!",kp,")(",oi,"*?)"),"?",/\?>/),GO=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
ac=ye('"',GO,'*"',"|","'",Is(GO,"'"),"*'"),VO="<!--",XO="-->",n4=De(VO,ye(Is(oi,"-"),"|",De("-",Is(
oi,
"-"))),"*",XO),qO="#PCDATA",r4=ye(De(/\(/,lt,qO,ye(lt,/\|/,lt,ic),"*",lt,/\)\*/),"|",De(/\(/,lt,qO,
lt,
/\)/)),o4=/[?*+]?/,i4=De(/\([^>]+\)/,o4),a4=ye("EMPTY","|","ANY","|",r4,"|",i4),s4="<!ELEMENT",u4=De(
s4,Xe,ye(ic,"|",oc),Xe,ye(a4,"|",oc),lt,">"),l4=De("NOTATION",Xe,/\(/,lt,Ln,ye(lt,/\|/,lt,Ln),"*",lt,
/\)/),c4=De(/\(/,lt,KO,ye(lt,/\|/,lt,KO),"*",lt,/\)/),d4=ye(l4,"|",c4),m4=ye(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",d4),p4=ye(/#REQUIRED|#IMPLIED/,"|",ye(ye("#FIXED",Xe),"?",J8)),f4=ye(Xe,Ln,Xe,m4,Xe,p4),g4="<!ATTLIST",
h4=De(g4,Xe,Ln,f4,"*",lt,">"),Uy="about:legacy-compat",y4=ye('"'+Uy+'"',"|","'"+Uy+"'"),Gy="SYSTEM",
xp="PUBLIC",Tp=ye(ye(Gy,Xe,_s),"|",ye(xp,Xe,ac,Xe,_s)),b4=De("^",ye(ye(Gy,Xe,"(?<SystemLiteralOnly>",
_s,")"),"|",ye(xp,Xe,"(?<PubidLiteral>",ac,")",Xe,"(?<SystemLiteral>",_s,")"))),w4=De("^",ac,
"$"),v4=De("^",_s,"$"),k4=ye(Xe,"NDATA",Xe,Ln),x4=ye(Ky,"|",ye(Tp,k4,"?")),YO="<!ENTITY",T4=De(YO,Xe,
Ln,Xe,x4,lt,">"),S4=ye(Ky,"|",Tp),E4=De(YO,Xe,"%",Xe,Ln,Xe,S4,lt,">"),C4=ye(T4,"|",E4),R4=De(xp,Xe,
ac),
D4=De("<!NOTATION",Xe,Ln,Xe,ye(Tp,"|",R4),lt,">"),qy=De(lt,"=",lt),ZO=/1[.]\d+/,A4=De(Xe,"version",
qy,
ye("'",ZO,"'","|",'"',ZO,'"')),HO=/[A-Za-z][-A-Za-z0-9._]*/,O4=ye(Xe,"encoding",qy,ye('"',HO,'"',"|",
"'",HO,"'")),P4=ye(Xe,"standalone",qy,ye("'",ye("yes","|","no"),"'","|",'"',ye("yes","|","no"),'"')),
N4=De(/^<\?xml/,A4,O4,"?",P4,"?",lt,/\?>/),I4="<!DOCTYPE",_4="<![CDATA[",$4="]]>",F4=/<!\[CDATA\[/,
M4=/\]\]>/,
L4=De(oi,"*?",M4),j4=De(F4,L4);ke.chars=ri;ke.chars_without=Is;ke.detectUnicodeSupport=JO;ke.reg=De;
ke.regg=ye;ke.ABOUT_LEGACY_COMPAT=Uy;ke.ABOUT_LEGACY_COMPAT_SystemLiteral=y4;ke.AttlistDecl=h4;ke.CDATA_START=
_4;ke.CDATA_END=$4;ke.CDSect=j4;ke.Char=oi;ke.Comment=n4;ke.COMMENT_START=VO;ke.COMMENT_END=XO;ke.DOCTYPE_DECL_START=
I4;ke.elementdecl=u4;ke.EntityDecl=C4;ke.EntityValue=Ky;ke.ExternalID=Tp;ke.ExternalID_match=b4;ke.Name=
Ln;ke.Name_exact=q8;ke.NCName_exact=Y8;ke.NotationDecl=D4;ke.Reference=rc;ke.PEReference=oc;ke.PI=t4;
ke.PUBLIC=xp;ke.PubidLiteral=ac;ke.PubidLiteral_match=w4;ke.QName=ic;ke.QName_exact=Q8;ke.QName_group=
e4;ke.S=Xe;ke.SChar_s=K8;ke.S_OPT=lt;ke.SYSTEM=Gy;ke.SystemLiteral=_s;ke.SystemLiteral_match=v4;ke.InvalidChar=
W8;ke.UNICODE_REPLACEMENT_CHARACTER=U8;ke.UNICODE_SUPPORT=$s;ke.XMLDecl=N4});var rb=Ae(ht=>{
"use strict";d();var Qn=Yi(),Lr=Qn.find,z4=Qn.hasDefaultHTMLNamespace,Ms=Qn.hasOwn,B4=Qn.
isHTMLMimeType,U4=Qn.isHTMLRawTextElement,W4=Qn.isHTMLVoidElement,sc=Qn.MIME_TYPE,jr=Qn.NAMESPACE,kn=x(
),
i1=tc(),ne=i1.DOMException,an=i1.DOMExceptionName,gt=Zy();function An(e){if(e!==kn)throw new TypeError(
"Illegal constructor")}function K4(e){return e!==""}function G4(e){return e?e.split(/[\t\n\f\r ]+/).
filter(K4):[]}function q4(e,t){return Ms(e,t)||(e[t]=!0),e}function QO(e){if(!e)return[];var t=G4(e);
return f.keys(t.reduce(q4,{}))}function Z4(e){return function(t){return e&&e.indexOf(t)!==-1}}
function a1(e){
if(!gt.QName_exact.test(e))throw new ne(ne.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Jy(e,t){a1(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ne(ne.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Qn.NAMESPACE.XML)throw new ne(ne.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Qn.NAMESPACE.XMLNS)throw new ne(
ne.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Qn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ne(ne.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function zs(e,t){for(var n in e)
Ms(e,n)&&(t[n]=e[n])}function On(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,zs(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Pn={},Yn=Pn.ELEMENT_NODE=1,Ls=Pn.ATTRIBUTE_NODE=2,uc=Pn.TEXT_NODE=
3,s1=Pn.CDATA_SECTION_NODE=4,u1=Pn.ENTITY_REFERENCE_NODE=5,H4=Pn.ENTITY_NODE=6,Vy=Pn.PROCESSING_INSTRUCTION_NODE=
7,Xy=Pn.COMMENT_NODE=8,Fs=Pn.DOCUMENT_NODE=9,l1=Pn.DOCUMENT_TYPE_NODE=10,ii=Pn.DOCUMENT_FRAGMENT_NODE=
11,J4=Pn.NOTATION_NODE=12,ft=Qn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function c1(e,t){if(t.length<e.length)return c1(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function e1(e){return e.guid||(e.guid=g.random()),e.guid}function Dt(){}Dt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)nb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Dt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Mr(e,t){
this.
_node=e,this._refresh=t,Rp(this)}function Rp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(k1(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Ms(e,r)&&delete e[r];zs(n,e),e._inc=t}}Mr.prototype.item=function(e){return Rp(
this),
this[e]||null};On(Mr,Dt);function js(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function d1(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Yy(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function V4(e,t,n){var r=Yy(e,t,!1),o=r&&
r[n];return o||null}function X4(e,t){Yy(e,t.namespaceURI,!0)[t.localName]=t}function Y4(e,t){var n=Yy(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function Q4(e,t,n,r){if(r?t[d1(t,r)]=n:(t[t.length]=n,
t.length++),X4(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&f1(o,e,r),e9(o,e,n))}}function t1(
e,t,n){
var r=d1(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,Y4(t,n),e){var i=e.ownerDocument;
i&&f1(i,e,n),n.ownerElement=null}}}js.prototype={length:0,item:Dt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ne(ne.INUSE_ATTRIBUTE_ERR);var n=V4(this,e.namespaceURI,
e.localName);return n===e?e:(Q4(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ne(ne.NOT_FOUND_ERR,
e);return t1(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ne(ne.NOT_FOUND_ERR,e?e+" : "+t:t);return t1(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};js.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function m1(){}m1.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=sc.XML_APPLICATION;e===jr.HTML?
r=sc.XML_XHTML_APPLICATION:e===jr.SVG&&(r=sc.XML_SVG_IMAGE);var o=new ko(kn,{contentType:r});if(o.implementation=
this,o.childNodes=new Dt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){a1(e);var o=new Op(kn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Dt,o},createHTMLDocument:
function(e){
var t=new ko(kn,{contentType:sc.HTML});if(t.implementation=this,t.childNodes=new Dt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Be(e){An(e)}Be.prototype={firstChild:null,lastChild:null,
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
Cp(this,e,t,y1),t&&this.removeChild(t)},removeChild:function(e){return g1(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return v1(this.ownerDocument||this,this,e)},normalize:function(){Ht(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===uc&&t.nodeType===uc){for(var r=[],o=n;o!==
null&&o.nodeType===uc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Qy(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Ms(n,r)&&n[r]===e)return r}t=t.nodeType==Ls?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Ms(n,
e))return n[e];t=t.nodeType==Ls?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Qi&&(r=t,t=r.ownerElement),n instanceof Qi&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
ft.DOCUMENT_POSITION_PRECEDING;if(a===o)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+ft.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return ft.DOCUMENT_POSITION_DISCONNECTED+ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(e1(n.ownerDocument)>e1(t.ownerDocument)?ft.DOCUMENT_POSITION_FOLLOWING:ft.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return ft.
DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return ft.DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var m=c1(s,l);for(var p in m.childNodes){var y=m.childNodes[p];
if(y===n)return ft.DOCUMENT_POSITION_FOLLOWING;if(y===t)return ft.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return ft.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return ft.DOCUMENT_POSITION_PRECEDING}
return 0}};function p1(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}zs(Pn,Be);zs(Pn,Be.prototype);zs(ft,Be);zs(ft,Be.prototype);function Ep(e,t){
Ht(e,null,{enter:function(n){return t(n)?Ht.STOP:!0}})}function Ht(e,t,n){for(var r=[{node:e,context:
t,
phase:Ht.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Ht.ENTER){var i=n.enter(o.node,o.context);
if(i===
Ht.STOP)return Ht.STOP;if(r.push({node:o.node,context:i,phase:Ht.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Ht.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Ht.STOP=x("walkDOM.STOP");Ht.ENTER=0;Ht.EXIT=1;function ko(e,t){An(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||sc.XML_APPLICATION,this.type=B4(this.contentType)?
"html":"xml"}function e9(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===jr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function f1(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===jr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Qy(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function g1(e,t){if(e!==t.parentNode)throw new ne(ne.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Qy(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function t9(e){return e&&(e.nodeType===Be.DOCUMENT_NODE||e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Be.ELEMENT_NODE)}function n9(e){return e&&(e.nodeType===Be.CDATA_SECTION_NODE||e.nodeType===Be.COMMENT_NODE||
e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===Be.DOCUMENT_TYPE_NODE||e.nodeType===Be.ELEMENT_NODE||
e.nodeType===Be.PROCESSING_INSTRUCTION_NODE||e.nodeType===Be.TEXT_NODE)}function ai(e){return e&&e.nodeType===
Be.DOCUMENT_TYPE_NODE}function vo(e){return e&&e.nodeType===Be.ELEMENT_NODE}function h1(e){return e&&
e.nodeType===Be.TEXT_NODE}function n1(e,t){var n=e.childNodes||[];if(Lr(n,vo)||ai(t))return!1;var r=Lr(
n,ai);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function r1(e,t){var n=e.childNodes||[];function r(i){
return vo(i)&&i!==t}if(Lr(n,r))return!1;var o=Lr(n,ai);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function r9(e,t,n){
if(!t9(e))throw new ne(ne.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ne(ne.NOT_FOUND_ERR,"child not in parent");if(!n9(t)||ai(t)&&e.nodeType!==Be.DOCUMENT_NODE)
throw new ne(ne.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function o9(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(vo);if(i.length>1||Lr(o,h1))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!n1(e,n))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(vo(t)&&!n1(e,n))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ai(t)){if(Lr(r,ai))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Lr(r,vo);if(n&&r.indexOf(a)<r.indexOf(n))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function y1(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){var i=o.filter(vo);if(i.length>1||Lr(o,h1))
throw new ne(ne.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!r1(e,n))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(vo(t)&&!r1(e,n))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ai(t)){if(Lr(r,function(u){return ai(u)&&
u!==n}))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Lr(r,vo);if(n&&r.indexOf(a)<r.indexOf(n))throw new ne(ne.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Cp(e,t,n,r){r9(e,t,n),e.nodeType===Be.DOCUMENT_NODE&&
(r||o9)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===ii){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Qy(e.ownerDocument||e,e,t),t.nodeType==ii&&(t.firstChild=t.lastChild=null),
t}ko.prototype={implementation:null,nodeName:"#document",nodeType:Fs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===ii){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Cp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Yn&&(this.documentElement=e),e},removeChild:function(e){var t=g1(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Cp(this,e,t,y1),e.ownerDocument=
this,t&&this.removeChild(t),vo(e)&&(this.documentElement=e)},importNode:function(e,t){return i9(this,
e,t)},getElementById:function(e){var t=null;return Ep(this.documentElement,function(n){if(n.nodeType==
Yn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new xo(kn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),z4(this.contentType)&&(t.namespaceURI=jr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Dt;var n=t.attributes=new js;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Bs(kn);return e.ownerDocument=this,e.childNodes=new Dt,e}
,
createTextNode:function(e){var t=new lc(kn);return t.ownerDocument=this,t.childNodes=new Dt,t.appendData(
e),t},createComment:function(e){var t=new Dp(kn);return t.ownerDocument=this,t.childNodes=new Dt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ne(ne.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Ap(kn);return t.ownerDocument=this,t.childNodes=new Dt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Np(kn);return n.ownerDocument=this,n.childNodes=
new Dt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!gt.QName_exact.
test(e))throw new ne(ne.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Qi(kn);
return t.ownerDocument=this,t.childNodes=new Dt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!gt.Name_exact.test(e))throw new ne(ne.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ne("document is an html document",an.NotSupportedError);
var t=new Pp(kn);return t.ownerDocument=this,t.childNodes=new Dt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Jy(e,t),r=new xo(kn),o=r.attributes=new js;return r.childNodes=new Dt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Jy(e,t),r=new Qi(kn);return r.ownerDocument=this,r.childNodes=new Dt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};On(ko,Be);function xo(e){An(e),this._nsMap=
f.create(null)}xo.prototype={nodeType:Yn,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===jr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Jy(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=QO(e);return new Mr(this,function(n){var r=[];return t.length>0&&Ep(n,function(o){if(o!==n&&o.
nodeType===Yn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=QO(i);a=t.every(Z4(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Fs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Mr(this,function(r){var o=[];return Ep(r,function(i){if(!(
i===
r||i.nodeType!==Yn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===jr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Mr(this,function(n){var r=[
];
return Ep(n,function(o){o!==n&&o.nodeType===Yn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ko.prototype.getElementsByClassName=xo.prototype.getElementsByClassName;ko.prototype.
getElementsByTagName=xo.prototype.getElementsByTagName;ko.prototype.getElementsByTagNameNS=xo.prototype.
getElementsByTagNameNS;On(xo,Be);function Qi(e){An(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Qi.prototype.nodeType=Ls;On(Qi,Be);function si(e){An(e)}si.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};On(si,Be);function lc(e){An(e)}lc.prototype={
nodeName:"#text",nodeType:uc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};On(lc,si);function Dp(e){An(e)}Dp.prototype={
nodeName:"#comment",nodeType:Xy};On(Dp,si);function Ap(e){An(e)}Ap.prototype={nodeName:
"#cdata-section",nodeType:s1};
On(Ap,lc);function Op(e){An(e)}Op.prototype.nodeType=l1;On(Op,Be);function eb(e){An(e)}eb.prototype.
nodeType=J4;On(eb,Be);function tb(e){An(e)}tb.prototype.nodeType=H4;On(tb,Be);function Pp(e){An(e)}
Pp.
prototype.nodeType=u1;On(Pp,Be);function Bs(e){An(e)}Bs.prototype.nodeName="#document-fragment";Bs.prototype.
nodeType=ii;On(Bs,Be);function Np(e){An(e)}Np.prototype.nodeType=Vy;On(Np,si);function b1(){}b1.prototype.
serializeToString=function(e,t){return w1.call(e,t)};Be.prototype.toString=w1;function w1(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Fs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return nb(this,n,a,t),n.join("")}function o1(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===jr.XML||o===jr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Sp(e,t,n,r){if(r&&!gt.QName_exact.test(t))throw new ne(
'The attribute name "'+t+'" is not a valid XML QName',an.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
p1),'"')}function nb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===Fs?e:e.ownerDocument,u=s.type==="html";Ht(e,{ns:n},{enter:function(l,c){var m=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Yn:
var p=l.attributes,y=p.length,w=l.tagName,C=w;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=m.length-1;N>=0;N--){var I=m[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=m.
length-1;N>=0;N--){var I=m[N];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+w);break}}}
if(i&&!gt.QName_exact.test(C))throw new ne('The element name "'+C+'" is not a valid XML QName',an.InvalidStateError);
t.push("<",C);for(var $=m.slice(),F=0;F<y;F++){var z=p.item(F);z.prefix=="xmlns"?$.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&$.push({prefix:"",namespace:z.value})}for(var F=0;F<y;F++){
var z=p.item(F);if(o1(z,u,$)){var B=z.prefix||"",M=z.namespaceURI;Sp(t,B?"xmlns:"+B:"xmlns",M,i),$.push(
{prefix:B,namespace:M})}var j=o?o(z):z;j&&(typeof j=="string"?t.push(j):Sp(t,j.name,j.value,i))}if(w===
C&&o1(l,u,$)){var q=l.prefix||"",M=l.namespaceURI;Sp(t,q?"xmlns:"+q:"xmlns",M,i),$.push({prefix:q,
namespace:M})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===jr.HTML)&&(G=W4(w)),G)return t.push("/>"),null;if(t.push(
">"),u&&U4(w)){for(var J=l.firstChild;J;)J.data?t.push(J.data):nb(J,t,$.slice(),r),J=J.nextSibling;
return t.
push("</",C,">"),null}return{ns:$,tag:C};case Fs:case ii:if(i&&l.nodeType===Fs&&l.documentElement==null)
throw new ne("The Document has no documentElement",an.InvalidStateError);return{ns:m};case Ls:return Sp(
t,l.name,l.value,i),null;case uc:if(i&&gt.InvalidChar.test(l.data))throw new ne(
"The Text node data contains characters outside the XML Char production",an.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,p1)),null;case s1:if(i&&l.data.indexOf("]]>")!==-1)throw new ne(
'The CDATASection data contains "]]>"',an.InvalidStateError);return a?t.push(gt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),gt.CDATA_END):t.push(gt.CDATA_START,l.data,gt.CDATA_END),null;case Xy:if(i){
if(gt.InvalidChar.
test(l.data))throw new ne(
"The comment node data contains characters outside the XML Char production",
an.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ne(
'The comment node data contains "--" or ends with "-"',an.InvalidStateError)}return t.push(gt.COMMENT_START,
l.data,gt.COMMENT_END),null;case l1:var Q=l.publicId,ee=l.systemId;if(i){if(!gt.Name_exact.test(l.name))
throw new ne('The doctype name "'+l.name+'" is not a valid XML Name',an.InvalidStateError);if(Q&&!gt.
PubidLiteral_match.test(Q))throw new ne("DocumentType publicId is not a valid PubidLiteral",an.InvalidStateError);
if(ee&&ee!=="."&&!gt.SystemLiteral_match.test(ee))throw new ne(
"DocumentType systemId is not a valid SystemLiteral",an.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ne(
'DocumentType internalSubset contains "]>"',an.InvalidStateError)}return t.push(gt.DOCTYPE_DECL_START,
" ",l.name),Q?(t.push(" ",gt.PUBLIC," ",Q),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",gt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Vy:if(i){if(
!gt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new ne(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',an.InvalidStateError);
if(gt.InvalidChar.
test(l.data))throw new ne(
"The ProcessingInstruction data contains characters outside the XML Char production",an.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new ne('The ProcessingInstruction data contains "?>"',an.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case u1:
if(i&&!gt.Name_exact.test(l.nodeName))throw new ne('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
an.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function i9(e,t,n){
var r;
return Ht(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===Ls||n;return s?a:null}}),r}function v1(e,t,n){var r;
return Ht(
t,null,{enter:function(o,i){var a=new o.constructor(kn);for(var s in o)if(Ms(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new Dt),a.ownerDocument=e;var l=n;switch(a.nodeType){
case Yn:
var c=o.attributes,m=a.attributes=new js,p=c.length;m._ownerElement=a;for(var y=0;y<p;y++)a.setAttributeNode(
v1(e,c.item(y),!0));break;case Ls:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function k1(
e,t,n){
e[t]=n}function Hy(e){for(var t=[],n=e.firstChild;n;)n.nodeType===Yn&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Mr.prototype,"length",{get:function(){return Rp(this),this.$$length}
}),
f.defineProperty(Be.prototype,"textContent",{get:function(){if(this.nodeType===Yn||this.nodeType===ii){
var e=[];return Ht(this,null,{enter:function(t){if(t.nodeType===Yn||t.nodeType===ii)return!0;if(t.nodeType===
Vy||t.nodeType===Xy)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case Yn:case ii:for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(si.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(si.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(xo.prototype,"children",{get:function(){return new Mr(this,Hy)}}),f.defineProperty(
ko.prototype,"children",{get:function(){return new Mr(this,Hy)}}),f.defineProperty(Bs.prototype,
"children",{get:function(){return new Mr(this,Hy)}}),k1=function(e,t,n){e["$$"+t]=n})}catch{}ht._updateLiveList=
Rp;ht.Attr=Qi;ht.CDATASection=Ap;ht.CharacterData=si;ht.Comment=Dp;ht.Document=ko;ht.DocumentFragment=
Bs;ht.DocumentType=Op;ht.DOMImplementation=m1;ht.Element=xo;ht.Entity=tb;ht.EntityReference=Pp;ht.LiveNodeList=
Mr;ht.NamedNodeMap=js;ht.Node=Be;ht.NodeList=Dt;ht.Notation=eb;ht.Text=lc;ht.ProcessingInstruction=Np;
ht.walkDOM=Ht;ht.XMLSerializer=b1});var T1=Ae(cc=>{"use strict";d();var x1=Yi().freeze;cc.XML_ENTITIES=x1(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});cc.HTML_ENTITIES=x1({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});cc.entityMap=cc.HTML_ENTITIES});var N1=Ae(_p=>{"use strict";d();var qs=Yi(),Ee=Zy(),
R1=tc(),a9=qs.isHTMLEscapableRawTextElement,s9=qs.
isHTMLMimeType,u9=qs.isHTMLRawTextElement,pc=qs.hasOwn,S1=qs.NAMESPACE,l9=R1.ParseError,c9=R1.DOMException,
Us=0,ui=1,Ws=2,dc=3,Ks=4,Gs=5,mc=6,Ip=7;function D1(){}D1.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),f9(t,t=f.create(null)),d9(e,t,n,r,this.errorHandler),r.endDocument()}};
var ob=/&#?\w+;?/g;function d9(e,t,n,r,o){var i=s9(r.mimeType);e.indexOf(Ee.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(he){if(he>
65535){he-=65536;var ct=55296+(he>>10),Nt=56320+(he&1023);return T.fromCharCode(ct,Nt)}else return T.
fromCharCode(he)}function s(he){var ct=he[he.length-1]===";"?he:he+";";if(!i&&ct!==he)return o.error(
"EntityRef: expecting ;"),he;var Nt=Ee.Reference.exec(ct);if(!Nt||Nt[0].length!==ct.length)return o.
error("entity not matching Reference production: "+he),he;var It=ct.slice(1,-1);return pc(n,It)?n[It]:
It.charAt(0)==="#"?a(parseInt(It.substring(1).replace("x","0x"))):(o.error("entity not found:"+he),
he)}
function u(he){if(he>O){var ct=e.substring(O,he).replace(ob,s);p&&y(O),r.characters(ct,0,he-O),O=he}
}
var l=0,c=0,m=/\r\n?|\n|$/g,p=r.locator;function y(he,ct){for(;he>=c&&(ct=m.exec(e));)l=c,c=ct.index+
ct[0].length,p.lineNumber++;p.columnNumber=he-l+1}for(var w=[{currentNSMap:t}],C=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var $=e.substring(O,P);!i&&C.length===0&&($=$.replace(new RegExp(Ee.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var be=e.indexOf(
">",P+2),F=e.substring(P+2,be>0?be:void 0);if(!F)return o.fatalError("end tag name missing");var z=Ee.
reg("^",Ee.QName_group,Ee.S_OPT,"$"),B=be>0&&z.exec(F);if(!B){var M=be>0&&Ee.reg("^",Ee.QName_group).
exec(F);if(i&&M)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),B=M;else if(
M&&
new RegExp(z.source,z.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),B=M;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==B[1]){var q=B[1].toLowerCase();if(!i||j.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+F+'"')}var G=w.pop();C.pop();var J=G.localNSMap;
if(r.endElement(G.uri,G.localName,j),J)for(var Q in J)pc(J,Q)&&r.endPrefixMapping(Q);be++;break;case"?":
p&&y(P),be=h9(e,P,r,o);break;case"!":p&&y(P),be=O1(e,P,r,o,i);break;default:p&&y(P);var ee=new P1,
we=w[w.length-1].currentNSMap,be=m9(e,P,ee,we,s,o,i),_e=ee.length;if(ee.closed||(i&&qs.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:C.push(ee.tagName)),p&&_e){for(var me=E1(p,{}),ae=0;ae<_e;ae++){var yt=ee[
ae];
y(yt.offset),yt.locator=E1(p,{})}r.locator=me,C1(ee,r,we)&&w.push(ee),r.locator=p}else C1(ee,r,we)&&
w.push(ee);i&&!ee.closed?be=p9(e,be,ee.tagName,s,r):be++}}catch(he){if(he instanceof l9)throw he;if(
he instanceof
c9)return o.fatalError("Error constructing the DOM: "+he.name+": "+he.message,he);o.error(
"element parse error: "+he),be=-1}be>O?O=be:u(g.max(P,O)+1)}}function E1(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function m9(e,t,n,r,o,i,a){function s(y,w,C){if(pc(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&w.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,w.replace(/[\t\n\r]/g," ").replace(ob,
o),
C)}for(var u,l,c=++t,m=Us;;){var p=e.charAt(c);if(m===Us&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(m===ui)u=e.slice(t,c),m=dc;else if(m===Ws)m=dc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(m===dc||m===ui)if(m===ui&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),m=Gs;else throw new S("attribute value no end '"+p+"' match");else if(m==Ks)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,m=Gs;else throw new S(
'attribute value must after "="');break;case"/":switch(m){case Us:n.setTagName(e.slice(t,c));case Gs:
case mc:case Ip:
m=Ip,n.closed=!0;case Ks:case ui:break;case Ws:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),m==Us&&n.setTagName(
e.slice(
t,c)),c;case">":switch(m){case Us:n.setTagName(e.slice(t,c));case Gs:case mc:case Ip:break;case Ks:
case ui:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Ws:m===Ws&&(l=u),m==Ks?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case dc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(m){case Us:n.setTagName(e.slice(t,c)),m=mc;break;case ui:u=e.slice(
t,c),m=Ws;break;case Ks:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Gs:
m=mc;break}else switch(m){case Ws:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,m=ui;break;case Gs:i.warning('attribute space is required"'+u+'"!!');case mc:m=ui,t=c;
break;case dc:
m=Ks,t=c;break;case Ip:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function C1(e,t,n){for(var r=e.tagName,o=null,m=e.length;m--;){var i=e[m],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=S1.XMLNS,t.startPrefixMapping(
c,s))}for(var m=e.length;m--;)i=e[m],i.prefix&&(i.prefix==="xml"&&(i.uri=S1.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)pc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function p9(e,t,n,r,o){
var i=a9(n);if(i||u9(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
ob,
r)),o.characters(l,0,l.length),u}return t+1}function f9(e,t){for(var n in e)pc(e,n)&&(t[n]=e[n])}
function A1(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var m=r();if(m!==" "&&m!==`
`&&m!=="\u0009"&&m!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var m=Ee.reg("^",c),p=m.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function g9(e,t){function n(s,u){var l=Ee.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function O1(e,t,n,r,o){var i=A1(e,t);
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
o||(i.skipBlanks(),u.internalSubset=g9(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function h9(e,t,n,r){var o=e.substring(t).match(
Ee.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ee.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function P1(){this.attributeNames=
f.create(null)}P1.prototype={setTagName:function(e){if(!Ee.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ee.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};_p.XMLReader=D1;_p.parseUtils=A1;_p.parseDoctypeCommentOrCData=O1});var j1=Ae(
Hs=>{"use strict";d();var ea=Yi(),y9=rb(),b9=tc(),I1=T1(),w9=N1(),v9=y9.DOMImplementation,
k9=ea.hasDefaultHTMLNamespace,x9=ea.isHTMLMimeType,T9=ea.isValidMimeType,F1=ea.MIME_TYPE,ib=ea.NAMESPACE,
_1=b9.ParseError,S9=w9.XMLReader;function M1(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function L1(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ea.assign,this.
domHandler=e.domHandler||Fp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||M1,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}L1.prototype.parseFromString=function(e,t){if(!T9(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=I1.XML_ENTITIES,o=n[""]||null;k9(t)?(r=I1.HTML_ENTITIES,o=ib.HTML):t===F1.XML_SVG_IMAGE&&
(o=ib.SVG),n[""]=o,n.xml=n.xml||ib.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new S9;s.errorHandler=
i,s.domBuilder=i;var u=!ea.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Fp(e){var t=e||{};this.mimeType=t.mimeType||F1.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Zs(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Fp.prototype={startDocument:function(){var e=new v9;this.doc=x9(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;$p(this,i),this.currentElement=i,this.locator&&Zs(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Zs(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Zs(this.locator,n),$p(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=$1.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Zs(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=$1.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Zs(this.locator,r),$p(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Zs(this.locator,i),$p(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new _1("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,E9(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new _1(e,this.locator,t)}};function E9(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function $1(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Fp.prototype[e]=function(){return null}});function $p(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function C9(e){if(e==="error")
throw"onErrorStopParsing"}function R9(){throw"onWarningStopParsing"}Hs.__DOMHandler=Fp;Hs.DOMParser=
L1;Hs.normalizeLineEndings=M1;Hs.onErrorStopParsing=C9;Hs.onWarningStopParsing=R9});var z1=Ae(Ue=>{
"use strict";d();var Js=Yi();Ue.assign=Js.assign;Ue.hasDefaultHTMLNamespace=Js.hasDefaultHTMLNamespace;
Ue.isHTMLMimeType=Js.isHTMLMimeType;Ue.isValidMimeType=Js.isValidMimeType;Ue.MIME_TYPE=Js.MIME_TYPE;
Ue.NAMESPACE=Js.NAMESPACE;var Mp=tc();Ue.DOMException=Mp.DOMException;Ue.DOMExceptionName=Mp.DOMExceptionName;
Ue.ExceptionCode=Mp.ExceptionCode;Ue.ParseError=Mp.ParseError;var At=rb();Ue.Attr=At.Attr;Ue.CDATASection=
At.CDATASection;Ue.CharacterData=At.CharacterData;Ue.Comment=At.Comment;Ue.Document=At.Document;Ue.DocumentFragment=
At.DocumentFragment;Ue.DocumentType=At.DocumentType;Ue.DOMImplementation=At.DOMImplementation;Ue.Element=
At.Element;Ue.Entity=At.Entity;Ue.EntityReference=At.EntityReference;Ue.LiveNodeList=At.LiveNodeList;
Ue.NamedNodeMap=At.NamedNodeMap;Ue.Node=At.Node;Ue.NodeList=At.NodeList;Ue.Notation=At.Notation;Ue.ProcessingInstruction=
At.ProcessingInstruction;Ue.Text=At.Text;Ue.XMLSerializer=At.XMLSerializer;var Lp=j1();Ue.DOMParser=
Lp.DOMParser;Ue.normalizeLineEndings=Lp.normalizeLineEndings;Ue.onErrorStopParsing=Lp.onErrorStopParsing;
Ue.onWarningStopParsing=Lp.onWarningStopParsing});var jp=Ae((Z5e,B1)=>{"use strict";d();function D9(
e){return e[e.length-1]}function A9(e){return e[0]}
B1.exports={last:D9,first:A9}});var er=Ae((J5e,K1)=>{"use strict";d();function fc(e){
"@babel/helpers - typeof";return fc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},fc(e)}function U1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function O9(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?U1(f(n),!0).forEach(function(r){
P9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):U1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function P9(e,t,
n){
return(t=N9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function N9(e){var t=I9(e,"string");return fc(t)=="symbol"?t:t+""}function I9(e,t){if(fc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var W1=jp(),zp=W1.last,ta=W1.first;function na(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}na.prototype=S.prototype;function Jt(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Jt.prototype=new na;function gc(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}gc.prototype=new na;function Bp(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}Bp.prototype=new na;function li(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}li.prototype=new na;function ab(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}ab.prototype=new na;function _9(e,t){var n=new ab(e);throw n.properties=O9({id:
"api_version_error"},t),n}function $9(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new li(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function F9(e){var t=new li('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function M9(e){var t=new Jt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function L9(e){var t=new Jt("Unopened tag");return t.properties={
xtag:zp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function j9(e){var t=new Jt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ta(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function z9(e){var t=new Jt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ta(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function B9(e){var t=new Jt("Unclosed tag");return t.properties={
xtag:ta(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function U9(e){e.position==="left"?
W9(e):K9(e)}function W9(e){var t=new Jt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function K9(e){var t=new Jt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function G9(e){var t=e.tag,n=e.value,r=e.offset,o=new gc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function q9(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new gc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function Z9(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var m=new Jt(
s);throw m.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},m}function H9(e){var t=new Jt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function J9(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Jt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function V9(e,t){var n=new Jt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function X9(e){var t=e.tags,n=new Jt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ta(t).value,offset:[
ta(t).offset,zp(t).offset],closingtag:zp(t).value},ta(t).square&&(n.properties.square=[ta(t).square,
zp(t).square]),n}function Y9(e){var t=e.tag,n=e.offset,r=new Jt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function Q9(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Bp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function e6(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Bp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function t6(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Jt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function n6(){var e=new li("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function r6(){var e=new li(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function o6(){var e=new li(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function i6(){var e=new li(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function a6(e,t){var n=new Jt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}K1.exports={XTError:na,XTTemplateError:
Jt,XTInternalError:li,XTScopeParserError:Bp,
XTAPIVersionError:ab,RenderingError:gc,XTRenderingError:gc,getClosingTagNotMatchOpeningTag:X9,
getLoopPositionProducesInvalidXMLError:Y9,
getScopeCompilationError:Q9,getScopeParserExecutionError:e6,getUnclosedTagException:B9,
getUnopenedTagException:L9,
getUnmatchedLoopException:J9,getDuplicateCloseTagException:z9,getDuplicateOpenTagException:j9,
getCorruptCharactersException:G9,
getInvalidRawXMLValueException:q9,getUnbalancedLoopException:V9,throwApiVersionError:_9,
throwFileTypeNotHandled:F9,
throwFileTypeNotIdentified:$9,throwMalformedXml:n6,throwMultiError:M9,throwExpandNotFound:Z9,
throwRawTagShouldBeOnlyTextInParagraph:H9,
throwUnimplementedTagType:t6,throwXmlTagNotFound:U9,throwXmlInvalid:a6,throwResolveBeforeCompile:r6,
throwRenderInvalidTemplate:o6,throwRenderTwice:i6}});var vt=Ae((X5e,Y1)=>{"use strict";d();function s6(
e,t){return d6(e)||c6(e,t)||l6(e,t)||u6()}function u6(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function l6(e,t){
if(e){if(typeof e=="string")return G1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?G1(e,t):void 0}}function G1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function c6(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function d6(
e){
if(v.isArray(e))return e}var q1=z1(),m6=q1.DOMParser,p6=q1.XMLSerializer,f6=er(),Z1=f6.throwXmlTagNotFound,
H1=jp(),g6=H1.last,h6=H1.first,y6=f.prototype.hasOwnProperty,b6=Function.prototype.bind,Up=Function.
prototype.call,w6=Up.bind(Up,b6),v6=w6(Up,Up,y6);function k6(e){return/^[ \n\r\t]+$/.test(e)}
function x6(e){
return{get:function(n){return e==="."?n:n&&(v6(n,e)?n[e]:void 0)}}}function T6(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var sb={};function S6(e,t,n){var r;if(sb[
t]?
r=sb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),sb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function E6(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function C6(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function R6(e,t){
return e.lastIndexOf(t,0)===0}function D6(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function A6(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function O6(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function P6(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:x6,warnFn:T6,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function N6(e){return new p6().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function I6(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new m6().parseFromString(e,
"text/xml")}var J1=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],hc=J1.map(
function(e){
var t=s6(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function _6(e){for(var t=hc.length-1;t>=0;t--){var n=hc[t];e=e.replace(n.rstart,n.end)}return e}
function $6(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=hc.length;r<o;r++)n=hc[
r],
e=e.replace(n.rend,n.start);return e}function F6(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function M6(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var L6=new RegExp(T.fromCharCode(160),"g");function j6(e){return e.replace(
L6," ")}function z6(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function lb(e,t){return e==="</"+t+">"}function cb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function B6(e,t,n){var r=V1(e,t,n);if(r!==null)return r;Z1({position:"right",
element:t,
parsed:e,index:n})}function V1(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(lb(a.value,l)&&r--,cb(a.value,l)&&r++,r===0)return o}
return null}function U6(e,t,n){var r=X1(e,t,n);if(r!==null)return r;Z1({position:"left",element:t,
parsed:e,
index:n})}function X1(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(cb(i.value,u)&&r--,lb(i.value,u)&&r++,r===0)return o}return null}
function W6(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function K6(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function G6(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function q6(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Z6(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function H6(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function J6(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function V6(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function X6(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ub=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function Y6(e){return ub.lastIndex=0,ub.test(e)}function Q6(e){return typeof e!="string"&&(e=T(e)),e.
replace(ub,"")}function eG(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function tG(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function nG(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}Y1.exports={getPartWithDelimiters:nG,endsWith:C6,
startsWith:R6,
isContent:V6,isParagraphStart:G6,isParagraphEnd:q6,isBreakTag:Z6,isTagStart:W6,isTagEnd:K6,
isTextStart:H6,
isTextEnd:J6,isStarting:cb,isEnding:lb,isModule:X6,uniq:A6,getDuplicates:D6,chunkBy:O6,last:g6,first:
h6,
xml2str:N6,str2xml:I6,getRightOrNull:V1,getRight:B6,getLeftOrNull:X1,getLeft:U6,pregMatchAll:z6,
convertSpaces:j6,
charMapRegexes:hc,hasCorruptCharacters:Y6,removeCorruptCharacters:Q6,getDefaults:P6,wordToUtf8:_6,
utf8ToWord:$6,
concatArrays:F6,pushArray:M6,invertMap:eG,charMap:J1,getSingleAttribute:E6,setSingleAttribute:S6,
isWhiteSpace:k6,
stableSort:tG}});var nP=Ae((Q5e,tP)=>{"use strict";d();function rG(e,t){return sG(e)||aG(e,t)||iG(e,
t)||oG()}function oG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function iG(e,t){
if(e){if(typeof e=="string")return Q1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Q1(e,t):void 0}}function Q1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function aG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function sG(
e){
if(v.isArray(e))return e}function Vt(e){"@babel/helpers - typeof";return Vt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Vt(e)}function uG(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function eP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,cG(r.key),r)}}
function lG(e,t,n){
return t&&eP(e.prototype,t),n&&eP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function cG(e){
var t=dG(e,"string");return Vt(t)=="symbol"?t:t+""}function dG(e,t){if(Vt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Vt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var mG=(function(){
function e(){
uG(this,e)}return lG(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Vt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Vt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Vt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Vt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Vt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(Vt(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Vt(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Vt(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Vt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=rG(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Vt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Vt(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(Vt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();tP.exports=mG});
var oP=Ae((t8e,rP)=>{"use strict";d();var pG=vt(),fG=pG.str2xml,gG="_rels/.rels";function hG(e){for(
var t=e.
files[gG],n=t?fG(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}rP.exports={getRelsTypes:hG}}
);var sP=Ae((r8e,aP)=>{"use strict";d();var yG=vt(),bG=yG.str2xml,iP="[Content_Types].xml";function wG(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var m=t[c],
p=m.getAttribute("ContentType"),y=m.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==iP&&(r[l]=p)}r[l]||(r[l]="")}),r}function vG(e){var t=e.files[iP],n=t?bG(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}aP.exports={collectContentTypes:wG,getContentTypes:vG}});
var ci=Ae((i8e,uP)=>{"use strict";d();var kG=er(),xG=kG.XTInternalError;function To(){}function Vs(e){
return e}uP.exports=function(e){var t={on:To,set:To,getFileType:To,optionsTransformer:Vs,preparse:Vs,
matchers:function(){return[]},parse:To,getTraits:To,postparse:Vs,errorsTransformer:Vs,preResolve:To,
resolve:To,getRenderedMap:Vs,render:To,nullGetter:To,postrender:Vs};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new xG(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Kp=Ae((s8e,hP)=>{"use strict";d();function bc(e){
"@babel/helpers - typeof";return bc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},bc(e)}function TG(e){return CG(e)||
EG(e)||fP(e)||SG()}function SG(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function EG(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function CG(e){
if(v.isArray(e))return db(e)}function pP(e,t){return AG(e)||DG(e,t)||fP(e,t)||RG()}function RG(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fP(e,t){
if(e){if(typeof e=="string")return db(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?db(e,t):void 0}}function db(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function DG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function AG(
e){
if(v.isArray(e))return e}function lP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function gP(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?lP(f(n),!0).forEach(function(r){OG(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):lP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function OG(e,t,n){return(t=PG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function PG(e){var t=NG(e,"string");return bc(t)=="symbol"?t:
t+""}function NG(e,t){if(bc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(bc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var zr=vt(),IG=zr.getRightOrNull,
_G=zr.getRight,$G=zr.getLeft,
FG=zr.getLeftOrNull,MG=zr.chunkBy,LG=zr.isTagStart,jG=zr.isTagEnd,cP=zr.isContent,Wp=zr.last,yc=zr.first,
pb=er(),zG=pb.XTTemplateError,BG=pb.throwExpandNotFound,dP=pb.getLoopPositionProducesInvalidXMLError;
function UG(e,t){if(e.length===0)return!1;var n=Wp(e).substr(1);return n.indexOf(t)===0}function WG(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?UG(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function KG(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function GG(e,t,n){for(var r=WG(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,m=u.onlyTextInTag;if(KG(l,r)){if(m){var p=FG(
e,l,t[0].offset),y=IG(e,l,t[1].offset);if(p===null||y===null)return 0;var w=e.slice(p,y),C=MG(w,
function(q){
return LG(l,q)?"start":jG(l,q)?"end":null}),O=yc(C),P=Wp(C),N=O.filter(cP),I=P.filter(cP);if(N.length!==
1||I.length!==1)return 0}for(var $=qG(r),F=0,z=0;z<$.length;z++){var B=$[z],M=B.tag,j=B.position;M===
c&&(j==="start"&&F++,j==="end"&&F--)}return F!==0?{v:{error:dP({tag:yc(t).part.value,offset:[yc(t).part.
offset,Wp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return ZG(
r)?{}:{error:dP({tag:yc(t).part.value,offset:[yc(t).part.offset,Wp(t).part.offset]})}}function qG(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=mb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function mb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function ZG(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=mb(r),a=mb(
o);if(i!==a)return!1}return!0}function HG(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
$G(n,o,t),i=_G(n,o,t)}catch(l){var s=gP({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}BG(s)}return[a,i]}}function mP(e,t,n,r){var o=pP(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function JG(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=HG(a,o,e,t);if(!s)continue;var u=pP(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var m=-1,p=0,y=0,w=r.length;
y<
w;y++){var C,O=r[y];if(m=g.max(m,y>0?r[y-1].right:0),!(O.left<m)){var P=void 0;try{P=mP([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(gP({part:O.part,rootError:I,postparsed:e,
expandOne:mP},t.errors));if(N==="ignore")continue}if(I instanceof zG)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(C=e).splice.apply(C,[P.left,P.right+1-P.left].concat(TG(P.inner))))}
}
return{postparsed:e,errors:n}}hP.exports={expandToOne:JG,getExpandToDefault:GG}});var Gp=Ae((l8e,bP)=>{
"use strict";d();var VG="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
XG="application/vnd.ms-word.document.macroEnabled.main+xml",YG="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
QG="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",eq="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
tq="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",nq="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
rq="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",oq="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
iq="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",aq="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
sq="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",uq="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
lq="application/vnd.ms-excel.sheet.macroEnabled.main+xml",cq="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
yP=[VG,XG,YG,QG],dq={main:yP,docx:[eq].concat(yP,[rq,tq,nq]),pptx:[oq,iq,aq,sq],xlsx:[uq,lq,
cq]};bP.exports=dq});var fb=Ae((d8e,wP)=>{"use strict";d();var mq="application/vnd.openxmlformats-package.core-properties+xml",
pq="application/vnd.openxmlformats-officedocument.extended-properties+xml",fq="application/vnd.openxmlformats-officedocument.custom-properties+xml",
gq="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",hq="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
yq="application/vnd.ms-office.drawingml.diagramDrawing+xml";wP.exports={settingsContentType:gq,
coreContentType:mq,appContentType:pq,customContentType:fq,diagramDataContentType:hq,
diagramDrawingContentType:yq}});var TP=Ae((p8e,xP)=>{"use strict";d();function wc(e){
"@babel/helpers - typeof";return wc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},wc(e)}function bq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function vP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,vq(r.key),r)}}function wq(e,t,n){return t&&vP(e.prototype,t),n&&vP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function vq(e){var t=kq(e,"string");return wc(t)=="symbol"?t:t+""}
function kq(e,t){
if(wc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(wc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var xq=vt(),Tq=xq.pushArray,Sq=ci(),gb=Gp(),Xs=fb(),Eq=Xs.settingsContentType,Cq=Xs.
coreContentType,Rq=Xs.appContentType,Dq=Xs.customContentType,Aq=Xs.diagramDataContentType,Oq=Xs.diagramDrawingContentType,
kP=[Eq,Cq,Rq,Dq,Aq,Oq],Pq=(function(){function e(){bq(this,e),this.name="Common"}return wq(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<kP.length;i++){
var a=kP[i];o[a]&&Tq(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
m=gb[c],p=0;p<m.length;p++){var y=m[p];if(o[y])for(var w=0,C=o[y];w<C.length;w++){var O=C[w];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(gb.main.
indexOf(y)!==-1||y===gb.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
xP.exports=function(){return Sq(new Pq)}});var OP=Ae((g8e,AP)=>{"use strict";d();function vc(e){
"@babel/helpers - typeof";return vc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},vc(e)}function Nq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function SP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,_q(r.key),r)}}function Iq(e,t,n){return t&&SP(e.prototype,t),n&&SP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function _q(e){var t=$q(e,"string");return vc(t)=="symbol"?t:t+""}
function $q(e,t){
if(vc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(vc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Fq=er(),qp=Fq.getScopeParserExecutionError,Mq=jp(),EP=Mq.last,Lq=vt(),Ys=Lq.concatArrays;
function CP(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function RP(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=CP(a,function(w){return w.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return CP(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,m;!this.cachedParsers||!t.part?m=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?m=this.cachedParsers[t.part.
lIndex]:m=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=m.get(o,this.getContext(t,n))}catch(p){throw qp({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return RP.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw qp({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function DP(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw qp({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?DP.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw qp({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var jq=(function(){function e(t){Nq(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return Iq(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,EP(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,EP(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=RP.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return DP.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ys([this.scopeTypes,[this.scopeType]]),scopeList:Ys([
this.
scopeList,[n]]),scopePath:Ys([this.scopePath,[r]]),scopePathItem:Ys([this.scopePathItem,[o]]),
scopePathLength:Ys(
[this.scopePathLength,[a]]),scopeLindex:Ys([this.scopeLindex,[i.lIndex]])})}}])})();AP.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new jq(e)}});var yb=Ae((y8e,BP)=>{"use strict";d();function xc(e){"@babel/helpers - typeof";
return xc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},xc(e)}function LP(e,t){return Wq(e)||
Uq(e,t)||Bq(e,t)||zq()}function zq(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Bq(e,t){
if(e){if(typeof e=="string")return PP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?PP(e,t):void 0}}function PP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Uq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Wq(
e){
if(v.isArray(e))return e}function NP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Qs(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?NP(f(n),!0).forEach(function(r){Kq(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):NP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function Kq(e,t,n){return(t=Gq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Gq(e){var t=qq(e,"string");return xc(t)=="symbol"?t:
t+""}function qq(e,t){if(xc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(xc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var ra=er(),IP=ra.getUnclosedTagException,
Zq=ra.getUnopenedTagException,
Hq=ra.getDuplicateOpenTagException,Jq=ra.getDuplicateCloseTagException,_P=ra.throwMalformedXml,Vq=ra.
throwXmlInvalid,$P=ra.XTTemplateError,Hp=vt(),Xq=Hp.isTextStart,Yq=Hp.isTextEnd,FP=Hp.wordToUtf8,Qq=Hp.
pushArray,jP=0,zP=1,kc=2,Zp=3;function eZ(e,t){return e[0]<=t.offset&&t.offset<e[1]}function tZ(e,t){
return Xq(e)?(t&&_P(),!0):Yq(e)?(t||_P(),!1):t}function nZ(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function rZ(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var m=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Vq(e,m);var y=e.slice(m,r+1),w=nZ(y),C=w.tag,O=w.position,P=i[C];P!=null&&c.push({
type:"tag",position:O,text:P,offset:m,value:y,tag:C})}return c}function oZ(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var m=c.position,p=c.offset,y=i.offset,w=i.length;if(a=t.substr(y,p-y),o&&
m==="start"){if(y+w===p&&(a=t.substr(y,p-y+w+4),!n.allowUnclosedTag))return r.push(Hq({xtag:a,offset:
y})),
i=c,l.push(Qs(Qs({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(IP({xtag:FP(a),offset:y})),l.pop(
)}
return!o&&m==="end"?n.allowUnopenedTag?l:y+w===p?(a=t.substr(y-4,p-y+w+4),r.push(Jq({xtag:a,offset:y}
)),
i=c,l.push(Qs(Qs({},c),{},{error:!0})),l):(r.push(Zq({xtag:a,offset:p})),i=c,l.push(Qs(Qs({},c),{},{
error:!0})),l):(o=m==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(IP({xtag:FP(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function iZ(e,t){
return e===-1&&t===-1?jP:e===t?zP:e===-1||t===-1?t<e?kc:Zp:e<t?kc:Zp}function aZ(e){var t=e.split(
" ");
if(t.length!==2){var n=new $P("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=LP(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new $P("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function sZ(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,m=void 0,p=iZ(u,l);switch(p===zP&&(p=s?Zp:kc),p){case jP:return r;case Zp:s=!1,a=l,c="end",
m=i.length;break;case kc:s=!0,a=u,c="start",m=o.length;break}if(n.changeDelimiterPrefix&&p===kc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),w=e.indexOf(i,y+1);r.push({offset:w,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,y-a-o.length-1),O=aZ(C),P=LP(
O,
2);o=P[0],i=P[1],a=w;continue}r.push({offset:a,position:c,length:m})}}function MP(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=sZ(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var m=oZ(a,r,n),p=m.delimiterWithErrors,
y=m.errors,w=0,C=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,F=[$,$+I.value.length],
z=I.value,B=[];C<p.length&&eZ(F,p[C]);)B.push(p[C]),C++;var M=[],j=0;w>0&&(j=w,w=0);for(var q=0;q<B.
length;q++){var G=B[q],J=z.substr(j,G.offset-$-j);if(G.changedelimiter){G.position==="start"?J.length>
0&&M.push({type:"content",value:J}):j=G.offset-$+G.length;continue}J.length>0&&(M.push({type:
"content",value:J}),j+=J.length);var Q={type:"delimiter",position:G.position,offset:j+$};M.push(Q),j=G.offset-
$+G.length}w=j-z.length;var ee=z.substr(j);ee.length>0&&M.push({type:"content",value:ee}),O.push(M)}
return{parsed:O,errors:y}}function hb(e){return e.type==="content"&&e.position==="insidetag"}
function uZ(e){
return e.filter(hb)}function lZ(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=tZ(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&hb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}BP.exports={parseDelimiters:MP,parse:function(t,n,r,o){lZ(t,o);for(var i=MP(uZ(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,m=0;m<t.length;m++){var p=t[m];if(hb(p)){for(var y=0,w=a[l];y<w.length;
y++){
var C=w[y];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}Qq(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=rZ(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var WP=Ae((w8e,UP)=>{"use strict";d();function bb(e){return pZ(e)||mZ(e)||dZ(e)||
cZ()}function cZ(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dZ(e,t){
if(e){if(typeof e=="string")return wb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?wb(e,t):void 0}}function mZ(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function pZ(e){if(v.isArray(e))return wb(e)}function wb(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Tc(e){return e.type==="placeholder"}
function fZ(e){var t={},n=[{items:e.filter(Tc),parents:[],path:[]}];function r(M,j,q){q.length&&
n.push({items:q,parents:[].concat(bb(j.parents),[M]),path:M.dataBound!==!1&&!M.attrParsed&&M.value&&
!M.attrParsed?[].concat(bb(j.path),[M.value]):bb(j.path)})}function o(M,j){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,G=M,J=0;J<q;J++)G=G[j[J]];return G}function i(M,j){
for(var q=j.
length,G=0;G<j.length;G++){var J=j[G],Q=typeof J.lIndex=="number"?J.lIndex:parseInt(J.lIndex.split(
"-")[0],10);Q>M.lIndex&&q--}return q}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,m,p=l[u];if(p.attrParsed){for(var y in p.attrParsed)r(p,a,p.attrParsed[y].filter(
Tc));continue}if(p.subparsed){if(p.dataBound!==!1){var w,C;(w=s)[C=p.value]||(w[C]={})}r(p,a,p.subparsed.
filter(Tc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(Tc))}else{var F,z,B=i(p,a.parents);s=o(t,a.path,
B),(F=s)[z=N.value]||(F[z]={})}}}continue}p.dataBound!==!1&&((c=s)[m=p.value]||(c[m]={}))}return t}
UP.
exports={getTags:fZ,isPlaceholder:Tc}});var GP=Ae((k8e,KP)=>{"use strict";d();var gZ=vt(),hZ=gZ.pushArray;
function yZ(e,t){return t instanceof
S?hZ(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function bZ(e,t){if(console.log(E.stringify({error:e},yZ,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}KP.exports=bZ});var vb=Ae((T8e,qP)=>{"use strict";d();var wZ=vt(),
vZ=wZ.pregMatchAll;qP.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=vZ(i,r.content),r}});var HP=Ae((E8e,ZP)=>{
"use strict";d();function Sc(e){"@babel/helpers - typeof";return Sc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Sc(e)}var kZ=new RegExp(T.fromCharCode(
160),"g");function eu(e){return e.replace(kZ," ")}function xZ(e,t){var n=Sc(e);if(n==="string")return eu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(eu(t));if(n==="function")return!!e(t)}
function TZ(e,t){var n=Sc(e);if(n==="string")return eu(t).substr(e.length);if(e instanceof RegExp)return eu(
t).match(e)[1];if(n==="function")return e(t)}function SZ(e,t){var n=Sc(e);if(n==="string")return[t,
eu(
t).substr(e.length)];if(e instanceof RegExp)return eu(t).match(e);if(n==="function")return[t,e(t)]}
ZP.
exports={match:xZ,getValue:TZ,getValues:SZ}});var QP=Ae((R8e,YP)=>{"use strict";d();function Ec(e){
"@babel/helpers - typeof";return Ec=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ec(e)}function JP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function di(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?JP(f(n),!0).forEach(function(r){
EZ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):JP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function EZ(e,t,
n){
return(t=CZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function CZ(e){var t=RZ(e,"string");return Ec(t)=="symbol"?t:t+""}function RZ(e,t){if(Ec(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ec(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}function VP(e,t){return PZ(e)||OZ(e,t)||AZ(e,t)||DZ()}function DZ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AZ(e,t){
if(e){if(typeof e=="string")return XP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?XP(e,t):void 0}}function XP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function OZ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function PZ(
e){
if(v.isArray(e))return e}var Jp=vt(),NZ=Jp.wordToUtf8,kb=Jp.pushArray,IZ=Jp.isParagraphStart,_Z=Jp.isBreakTag,
xb=HP(),$Z=xb.match,FZ=xb.getValue,MZ=xb.getValues;function LZ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");kb(n,i)}}return n}function jZ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=VP(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var m=VP(c,2);l.value=m[1]}r.push(di({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function zZ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=$Z,t.getValue=FZ,t.getValues=MZ;var a=LZ(n,t),s=jZ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var m=0;m<n.length;m++){var p=n[m];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var BZ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(m){return zZ(m,di(di(di({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
NZ(i))),kb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(_Z(c)||IZ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],m=0;m<n.length;m++){var p=n[m];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var m=n[c],p=m.postparse(l,di(di({},u),{},{postparse:
function(w,C){
return a(w,di(di({},u),C))},getTraits:o}));if(p!=null){if(p.errors){kb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};YP.exports=BZ});var Tb=Ae((A8e,eN)=>{"use strict";
d();function UZ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}eN.exports=UZ});var oN=Ae((P8e,rN)=>{"use strict";d();var nN=er(),WZ=nN.throwUnimplementedTagType,
KZ=nN.XTScopeParserError,
GZ=vt(),tN=GZ.pushArray,qZ=Tb();function ZZ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function HZ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,w){return t(y,w||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=qZ(u,e);var l=void 0;try{l=ZZ(u,e)}catch(y){if(y instanceof KZ){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&tN(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}WZ(u,a)}for(var c=[],m=0;m<i.length;m++){var p=i[m].value;p instanceof v?
tN(
c,p):p&&c.push(p)}return{errors:o,parts:c}}rN.exports=HZ});var aN=Ae((I8e,iN)=>{"use strict";d();
function JZ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function VZ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function XZ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(JZ(s));VZ(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}iN.exports=XZ});var pN=Ae(($8e,mN)=>{"use strict";d();function Cc(e){
"@babel/helpers - typeof";return Cc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Cc(e)}function sN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function uN(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sN(f(n),!0).forEach(function(r){
YZ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):sN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function YZ(e,t,
n){
return(t=QZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function QZ(e){var t=eH(e,"string");return Cc(t)=="symbol"?t:t+""}function eH(e,t){if(Cc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Cc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var tH=vt(),lN=tH.pushArray,nH=Tb();function rH(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function dN(e,t,n,r){var o=rH(e,uN(uN({},r),{},{
resolvedId:nH(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?lN(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?lN(n,i):n.push(i)})}function oH(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=iH(
e,n,t);return i?i.then(function(){return cN(e,n,t)}):cN(e,n,t)}function iH(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return dN(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function cN(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(dN(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
mN.exports=oH});var hN=Ae((M8e,gN)=>{"use strict";d();var Rc=vt(),tu=Rc.startsWith,aH=Rc.endsWith,Sb=Rc.isStarting,
fN=Rc.
isEnding,sH=Rc.isWhiteSpace,uH=Gp();function lH(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||sH(o)||tu(o,"<w:bookmarkEnd")||(aH(t,"</w:tbl>")&&!tu(o,"<w:p")&&!tu(o,"<w:tbl")&&!tu(o,
"<w:sectPr")&&!tu(o,"</w:ftr>")&&!tu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function cH(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;uH.docx.indexOf(t.contentType)!==-1&&(e=lH(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,m=s.drop,p=s.dropParent,y=null,
w=0,C=e.length;w<C;w++){var O=e[w];if(!(O instanceof D)){if(r===i)if(fN(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(Sb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(fN(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=w;$++)e[$]="";m||(e[w]=y.join("")+c+O)}y=null}else{y&&y.push(O);for(var F=0,
z=l.length;F<z;F++)if(Sb(O,l[F])){r=-1,y=null;break}}r===-1&&Sb(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[w]="":(o=w,r=i,y=m||p?null:[O]))}}return e}gN.exports=cH});var SN=Ae((j8e,TN)=>{
"use strict";d();function Dc(e){"@babel/helpers - typeof";return Dc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Dc(e)}function dH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function yN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,pH(r.key),r)}}function mH(e,t,n){return t&&yN(e.prototype,t),n&&yN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function pH(e){var t=fH(e,"string");return Dc(t)=="symbol"?t:t+""}
function fH(e,t){
if(Dc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Dc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Cb=vt(),bN=Cb.pushArray,gH=Cb.wordToUtf8,hH=Cb.convertSpaces,yH=vb(),wN=yb(),Eb=QP(
),
vN=oN(),bH=aN(),kN=pN(),wH=hN(),vH=Function.prototype.bind,xN=Function.prototype.call,kH=xN.bind(xN,
vH);function xH(e,t){for(var n=yH(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return gH(hH(r.join("")))}TN.exports=(function(){function e(t,n){dH(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return mH(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=kN;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(m){a.push(m)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return kN(o).then(function(m){for(var p=m.resolved,y=m.errors,w=0;w<y.length;
w++){
var C,O=y[w];O instanceof S||(O=new S(O)),(C=O).properties||(C.properties={}),O.properties.file=i,y[
w]=
O}if(y.length!==0)throw y;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(m){
throw r.errorChecker(m),m})})}},{key:"getFullText",value:function(){return xH(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=wN.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=wN.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;bN(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Eb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Eb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Eb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),bN(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:kH(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=vN,r.joinUncorrupt=wH;var o=vN(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=bH(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var jN=Ae((B8e,LN)=>{
"use strict";d();function Pc(e){"@babel/helpers - typeof";return Pc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Pc(e)}function EN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function mi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?EN(f(n),!0).forEach(function(r){
TH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):EN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function TH(e,t,
n){
return(t=$N(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function SH(e,t){return DH(e)||RH(e,t)||CH(e,t)||EH()}function EH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CH(e,t){
if(e){if(typeof e=="string")return CN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?CN(e,t):void 0}}function CN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function RH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function DH(
e){
if(v.isArray(e))return e}function AH(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function RN(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,$N(r.key),r)}}function OH(e,t,n){
return t&&RN(e.prototype,t),n&&RN(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function $N(e){
var t=PH(e,"string");return Pc(t)=="symbol"?t:t+""}function PH(e,t){if(Pc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var tr=vt(),NH=tr.chunkBy,
Vp=tr.last,Ab=tr.isParagraphStart,Rb=tr.isModule,DN=tr.pushArray,FN=tr.isParagraphEnd,IH=tr.isContent,
Oc=tr.startsWith,Ob=tr.isTagEnd,nu=tr.isTagStart,Db=tr.getSingleAttribute,AN=tr.setSingleAttribute,
_H=Gp(),
$H=ci(),FH=vt(),ON=FH.isWhiteSpace,Ac="loop";function MH(e){for(var t=0;t<e.length;t++){var n=e[t];
if(IH(
n))return!0}return!1}function LH(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function MN(e){var t=LH(e.subparsed);return t!=null&&t.tag!=="w:t"}function jH(e){return e.
hasPageBreak&&MN(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function zH(e){return e.length&&
Ab(e[0])&&FN(Vp(e))}function PN(e){return MH(e)?0:e.length}function NN(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function BH(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function UH(e){for(var t=0;t<e.length;t++){var n=e[t];if(nu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function WH(e){for(var t=0;t<e.length;t++){var n=e[t];if(nu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function KH(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function GH(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Oc(o,"<w:sectPr")&&(n=!0),n&&(Oc(o,"<w:type")&&(t=!0),!t&&Oc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function qH(e){for(var t=0,
n=0;n<e.length;n++)!Oc(e[n],"<w:headerReference")&&!Oc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function IN(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function _N(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function ZH(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];nu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Ob("w:sectPr",o)&&(n=null)}return t}function HH(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];nu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Ob("w:sectPr",o)&&(t=!1)}return n}function JH(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Ob("w:sectPr",o)&&(n=!0),nu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Ab(o)){if(t.length>0)return t.join("");break}}return""}var VH=(function(
){
function e(){AH(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return OH(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;_H.main.indexOf(
o)!==-1&&(this.sects=ZH(n))}},{key:"matchers",value:function(){var n=Ac;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=SH(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Rb(s,Ac)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=HH(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&UH(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){WH(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=JH(n)}if(!o||o.expandTo!=="auto"||o.module!==Ac||!zH(n))return n;o.paragraphLoop=
!0;var l=0,c=NH(n,function(C){return Ab(C)&&(l++,l===1)?"start":FN(C)&&(l--,l===0)?"end":null}),m=c[
0],
p=Vp(c),y=PN(m),w=PN(p);return y>0&&c[1][0].type==="content"&&ON(c[1][0].value)&&(y+=1),w>0&&Vp(c[c.
length-2]).type==="content"&&ON(Vp(c[c.length-2]).value)&&(w+=1),o.hasPageBreakBeginning=IN(m),o.hasPageBreak=
IN(p),_N(m)&&(y=0),_N(p)&&(w=0),n.slice(y,n.length-w)}},{key:"resolve",value:function(n,r){var o=this;
if(!Rb(n,Ac))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(m,p,y){var w=i.createSubScopeManager(m,n.value,p,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(mi(mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w}))}
),
s.push(u)):s.push(r.resolve(mi(mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w})))}var c=[];
return a.then(function(m){return m!=null||(m=r.nullGetter(n)),m instanceof Promise?m.then(function(p){
return p instanceof v?Promise.all(p):p}):m instanceof v?Promise.all(m):m}).then(function(m){return i.
loopOverValue(m,l,n.inverted),Promise.all(s).then(function(p){for(var y=[],w=0;w<p.length;w++){var C=p[
w],
O=C.resolved,P=C.errors;DN(c,P),y.push(O)}return y}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Rb(n,Ac))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Db(u.value,"h")),s-=l;var c=0,m=MN(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var z=F[$];if(nu("a16:rowId",z)){var B=+Db(z.value,"val")+c;c=1,z.value=AN(z.value,"val",B)}}var M=r.
render(mi(mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&m&&NN(
M);var j=I.scopePathItem.some(function(Q){return Q!==0});j?(n.sectPrCount===1&&(M.parts=qH(M.parts)),
n.addContinuousType&&(M.parts=GH(M.parts))):n.addNextPage&&KH(M.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&NN(M),n.hasPageBreakBeginning&&m&&BH(M);for(var q=0,G=M.parts;q<G.length;q++){var J=G[
q];
i.push(J)}DN(a,M.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var w=r.scopeManager.loopOverValue(y,p,n.inverted);if(w===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:jH(n)||"",
errors:a};if(s!==0){var C=+Db(
o.lastExt.value,"cy");o.lastExt.value=AN(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,mi(
mi({},r),{},{basePart:n})),errors:a}}}])})();LN.exports=function(){return $H(new VH)}});var GN=Ae((
W8e,KN)=>{"use strict";d();function Nc(e){"@babel/helpers - typeof";return Nc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Nc(e)}function XH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function zN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,QH(r.key),r)}}function YH(e,t,n){return t&&zN(e.prototype,t),n&&zN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function QH(e){var t=e7(e,"string");return Nc(t)=="symbol"?t:t+""}
function e7(e,t){
if(Nc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Nc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var t7=ci(),Ic=vt(),n7=Ic.isTextStart,r7=Ic.isTextEnd,o7=Ic.endsWith,i7=Ic.startsWith,
BN=Ic.pushArray,UN='<w:t xml:space="preserve">',a7=UN.length,WN="</w:t>",s7=WN.length;function u7(e){
return n7(e)&&e.tag==="w:t"}function Pb(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function l7(e,t){
return e&&
e.basePart&&t.length>1}var c7=(function(){function e(){XH(this,e),this.name="SpacePreserveModule"}
return YH(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,m){return c.type==="placeholder"&&
m.length>1}var l=n.reduce(function(c,m){return u7(m)&&(i=!0,s=o.length),i?(o.push(m),l7(r,o)&&
(a=r.basePart.endLindex,o[0].value=Pb(o,0)),u(m,o)&&(o[s].value=Pb(o,s),a=m.endLindex),r7(m)&&m.lIndex>
a&&(a!==0&&(o[s].value=Pb(o,s)),BN(c,o),o=[],i=!1,a=0,s=0),c):(c.push(m),c)},[]);return BN(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&i7(s,WN)&&(n[r]=n[r].substr(0,n[r].length-a7)+"<w:t/>",s=s.substr(s7),n[i]=s),o=o7(
s,UN),r=i}return n}}])})();KN.exports=function(){return t7(new c7)}});var XN=Ae((G8e,VN)=>{
"use strict";d();function _c(e){"@babel/helpers - typeof";return _c=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},_c(e)}function d7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function qN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,p7(r.key),r)}}function m7(e,t,n){return t&&qN(e.prototype,t),n&&qN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function p7(e){var t=f7(e,"string");return _c(t)=="symbol"?t:t+""}
function f7(e,t){
if(_c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var g7=Kp(),HN=vt(),h7=HN.isContent,ZN=HN.getPartWithDelimiters,JN=er(),y7=JN.throwRawTagShouldBeOnlyTextInParagraph,
b7=JN.getInvalidRawXMLValueException,w7=ci(),Nb="rawxml";function v7(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];h7(l)&&
y7({paragraphParts:a,part:t})}return t}var k7=(function(){function e(){d7(this,e),this.name="RawXmlModule",
this.prefix="@"}return m7(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Nb]]}},{key:"postparse",
value:function(n){
var r=this;return g7.expandToOne(n,{moduleName:Nb,getInner:v7,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(ZN(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Nb)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[b7({tag:n.value,value:o,
partDelims:ZN(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();VN.exports=function(){return w7(new k7)}});
var QN=Ae((Z8e,YN)=>{"use strict";d();function x7(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}YN.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=x7(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var oI=Ae(
(J8e,rI)=>{"use strict";d();function $c(e){"@babel/helpers - typeof";return $c=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$c(e)}function T7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function eI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,E7(r.key),r)}}function S7(e,t,n){return t&&eI(e.prototype,t),n&&eI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function E7(e){var t=C7(e,"string");return $c(t)=="symbol"?t:t+""}
function C7(e,t){
if($c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if($c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var R7="expandPair",D7=QN(),$b=vt(),A7=$b.getLeft,O7=$b.getRight,_b=$b.pushArray,P7=ci(
),
N7=Kp(),I7=N7.getExpandToDefault,Fb=er(),tI=Fb.getUnmatchedLoopException,_7=Fb.getClosingTagNotMatchOpeningTag,
nI=Fb.getUnbalancedLoopException;function $7(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Ib(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function F7(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(tI(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Ib(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Ib(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Ib(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(_7({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
tI(c))}return{traits:[],errors:n}}function M7(e){var t={},n=[],r=[],o=[];for(_b(o,e);o.length>0;){
var i=F7(
o);_b(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=$7(l);if(a+=c,c===1)t[a]=u;else{var m=t[a+1];a===0&&r.push([m,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var L7=(function(){function e(){T7(this,e),this.name="ExpandPairTrait"}return S7(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&_b(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(R7,n,r);u=u.map(function(N){return N||[]}),u=
D7(u);var l=M7(u),c=l.pairs,m=l.errors,p=0,y=null,w=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=I7(n,N,o.expandTags);$.error&&m.push($.error),I=$.value}if(!I||s==="text"){
var F=N[0].offset,z=N[1].offset;return F<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&m.
push(nI(N,y)),y=N,p=z,[F,z]}var B,M;try{B=A7(n,I,N[0].offset)}catch(j){m.push(j)}try{M=O7(n,I,N[1].offset)}
catch(j){
m.push(j)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&m.push(nI(N,y)),p=M,y=N,
[B,M]});if(m.length>0)return{postparsed:n,errors:m};var C=0,O,P=n.reduce(function(N,I,$){var F=C<c.length&&
w[C][0]<=$&&$<=w[C][1],z=c[C],B=w[C];if(!F)return N.push(I),N;if(B[0]===$&&(O=[]),z[0].offset!==$&&z[
1].
offset!==$&&O.push(I),B[1]===$){var M=n[z[0].offset];M.subparsed=a(O,{basePart:M}),M.endLindex=z[1].
part.lIndex,delete M.location,delete M.expandTo,N.push(M),C++;for(var j=w[C];j&&j[0]<$;)C++,j=w[C]}
return N},
[]);return{postparsed:P,errors:m}}}])})();rI.exports=function(){return P7(new L7)}});var lI=Ae((X8e,
uI)=>{"use strict";d();function Fc(e){"@babel/helpers - typeof";return Fc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Fc(e)}function j7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function iI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,B7(r.key),r)}}function z7(e,t,n){return t&&iI(e.prototype,t),n&&iI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function B7(e){var t=U7(e,"string");return Fc(t)=="symbol"?t:t+""}
function U7(e,t){
if(Fc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var W7=ci(),sI=er(),K7=sI.getScopeCompilationError,G7=sI.getCorruptCharactersException,
Mb=vt(),aI=Mb.utf8ToWord,q7=Mb.hasCorruptCharacters,Z7=Mb.removeCorruptCharacters,Xp=fb(),H7=Xp.settingsContentType,
J7=Xp.coreContentType,V7=Xp.appContentType,X7=Xp.customContentType,Y7=[H7,J7,V7,X7],Q7={docx:"w",
pptx:"a"},eJ=(function(){function e(){j7(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return z7(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Q7[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(K7({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Y7.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(m){
return{errors:[m]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=Z7(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&q7(c))return{errors:[G7({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):aI(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(aI(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
uI.exports=function(){return W7(new eJ)}});var gI=Ae((Q8e,fI)=>{"use strict";d();var cI=jN(),tJ=GN(),
dI=XN(),mI=oI(),pI=lI();function nJ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[cI,tJ,mI,dI,pI],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function rJ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[cI,mI,dI,pI],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}fI.exports={docx:
nJ,pptx:rJ}});var _I=Ae((t4e,Ub)=>{"use strict";d();var oJ=["modules"];function hI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Br(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?hI(f(n),!0).forEach(function(r){iJ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):hI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function iJ(e,t,n){return(t=EI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function yI(e,t){return lJ(e)||uJ(e,t)||sJ(e,t)||aJ()}
function aJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sJ(e,t){
if(e){if(typeof e=="string")return bI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?bI(e,t):void 0}}function bI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function uJ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function lJ(
e){
if(v.isArray(e))return e}function ou(e){"@babel/helpers - typeof";return ou=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},ou(e)}function cJ(e,t){if(e==null)return{};var n,r,o=dJ(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function dJ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function mJ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function wI(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,EI(r.key),r)}}function pJ(e,t,n){return t&&wI(e.prototype,t),n&&wI(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function EI(e){var t=fJ(e,"string");return ou(t)=="symbol"?t:t+""}
function fJ(e,t){
if(ou(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ou(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var sn=vt(),Ot=nP(),gJ=Ot.object({allowUnopenedTag:Ot.boolean().optional(),
allowUnclosedTag:Ot.
boolean().optional(),allowUnbalancedLoops:Ot.boolean().optional(),changeDelimiterPrefix:Ot.string().
optional().nullable()}),hJ=Ot.object({delimiters:Ot.object({start:Ot.string().nullable(),end:Ot.string(
).
nullable()}).strict().optional(),fileTypeConfig:Ot.object({}).optional(),paragraphLoop:Ot.boolean().
optional(),parser:Ot.function().optional(),errorLogging:Ot.union([Ot.boolean(),Ot.string()]).optional(
),
linebreaks:Ot.boolean().optional(),nullGetter:Ot.function().optional(),syntax:gJ.optional(),
stripInvalidXMLChars:Ot.
boolean().optional(),warnFn:Ot.function().optional()}).strict(),yJ=oP(),CI=yJ.getRelsTypes,RI=sP(),
DI=RI.
collectContentTypes,AI=RI.getContentTypes,OI=ci(),bJ=Kp(),wJ=TP(),vJ=OP(),vI=yb(),kJ=WP(),Lb=kJ.getTags,
PI=GP(),So=er(),NI=So.throwMultiError,xJ=So.throwResolveBeforeCompile,TJ=So.throwRenderInvalidTemplate,
SJ=So.throwRenderTwice,Lc=So.XTInternalError,EJ=So.XTTemplateError,CJ=So.throwFileTypeNotIdentified,
RJ=So.throwFileTypeNotHandled,Yp=So.throwApiVersionError;sn.getRelsTypes=CI;sn.traits=bJ;sn.moduleWrapper=
OI;sn.collectContentTypes=DI;sn.getContentTypes=AI;var kI=sn.getDefaults,DJ=sn.str2xml,AJ=sn.xml2str,
Bb=sn.concatArrays,xI=sn.uniq,OJ=sn.getDuplicates,PJ=sn.stableSort,jb=sn.pushArray,TI=sn.utf8ToWord,
NJ=sn.invertMap,IJ="[Content_Types].xml",_J="_rels/.rels",Ur=[3,48,0];function $J(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=OJ(t);if(o.length>0)throw new Lc(
'Detected duplicate module "'.concat(o[0],'"'))}function FJ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function MJ(e){return PJ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Mc(e){var t=[];for(var n in e)t.push(n);for(var r=[
IJ,_J],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function II(e,t){e.hideDeprecations!==!0&&console.warn(t)}function ru(e,t){if(e.hideDeprecations!==!0)
return II(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function zb(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function SI(e){var t=e.compiled;e.errors=Bb(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&PI(e.errors,e.options.errorLogging),NI(e.
errors))}function LJ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var oa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=cJ(n,oJ);if(mJ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[wJ()],this.xmlDocuments={},arguments.length===0)II(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),LJ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return pJ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Yp("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Ur[0]&&Yp(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Ur,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Ur.join("."))}),n[1]>Ur[1]&&Yp(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Ur,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Ur.join("."))}
),
n[1]===Ur[1]&&n[2]>Ur[2]&&Yp(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Ur,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Ur.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Lc(
"attachModule() should not be called manually when using the v4 constructor");ru(this,"attachModule");
var r=ou(n);if(r==="function")throw new Lc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Lc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=OI(n);return this.modules.push(
o),o.on("attached"),this.fileType&&zb(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=hJ.
validate(n);if(i.success===!1)throw new S(i.error);ru(this,"setOptions"),this.options={};var a=kI();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=TI(this.delimiters.start)),(o=this.delimiters).end&&(o.end=TI(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(ru(this,"loadZip"),n.loadAsync)throw new Lc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Bb([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return zb(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=vJ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;ru(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||xJ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:vI}),r.mapper=r.modules.reduce(function(c,m){return m.getRenderedMap(c)},{});for(
var a=[],
s=function(){var m=l[u],p=r.mapper[m],y=p.from,w=p.data;a.push(Promise.resolve(w).then(function(C){
var O=r.
compiled[y];return O.filePath=m,O.scopeManager=r.getScopeManager(m,O,C),O.resolveTags(C).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){jb(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&PI(o,r.options.
errorLogging),NI(o)),Bb(c)})})}},{key:"compile",value:function(){if(ru(this,"compile"),this.updateFileTypeConfig(
),
$J(this.modules),this.modules=MJ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=xI(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=DJ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,m=this.modules;c<m.length;c++){var p=m[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,w=this.templatedFiles;
y<
w.length;y++){var C=w[y];this.zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),SI(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=CI(this.zip);var n=AI(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=DI(r,o,this.zip),this.invertedContentTypes=NJ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&RJ(s),s||CJ(this.zip),FJ(this),zb(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var m='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(m='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var y=new EJ(m);
throw y.properties={id:p,explanation:m},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&SJ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&TJ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:vI}),this.mapper||(this.mapper=this.modules.reduce(function(z,B){
return B.
getRenderedMap(z)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],m=yI(c,3),p=m[1],y=m[2],w=0,C=this.modules;w<C.length;
w++){
var O=C[w];if(O.preZip){var P=O.preZip(p,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=yI(r[N],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return SI(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=AJ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return ru(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=kI(),a=jb(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),jb(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=xI(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Lb(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Lb(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Lb(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Br(Br({compression:"DEFLATE",fileOrder:Mc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Br(Br({compression:"DEFLATE",fileOrder:Mc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Br(Br({compression:"DEFLATE",
fileOrder:Mc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Br(Br({
compression:"DEFLATE",fileOrder:Mc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Br(Br({compression:"DEFLATE",fileOrder:Mc},n),{},{type:"arraybuffer"}))}}])})();oa.DocUtils=
sn;oa.Errors=er();oa.XmlTemplater=SN();oa.FileTypeConfig=gI();oa.XmlMatcher=vb();Ub.exports=oa;Ub.exports.
default=oa});var $I={};Wf($I,{Docxtemplater:()=>FI.default});var FI,MI=od(()=>{"use strict";d();FI=MF(
_I(),1)});var rte={};Wf(rte,{acceptRowOrder:()=>_ee,answerFix:()=>tte,answerQuestions:()=>$ee,
applyFixes:()=>Yee,
changeSettings:()=>Mee,checkSheets:()=>pee,chooseLanguage:()=>Lee,closeAndCompute:()=>bee,closeStage:
()=>Bee,
collectJudgeFiles:()=>Jee,computeRanking:()=>See,computeTop:()=>fee,createWorkbook:()=>Pee,decide:()=>vee,
decideResult:()=>qee,explainRules:()=>Wee,exportDocuments:()=>Cee,getState:()=>xee,
makeAwardDocuments:()=>yee,
makeDocuments:()=>Eee,makeJudgeFiles:()=>Hee,makeJudgeTabs:()=>Iee,markFindings:()=>nte,onInstall:()=>dee,
onOpen:()=>cee,openRanking:()=>hee,openSidebar:()=>mee,openTemplate:()=>Dee,prepareJudgeTabs:()=>gee,
prepareObjections:()=>Gee,preparePlenary:()=>Kee,preparePlenaryTab:()=>wee,previewFixes:()=>Xee,
readDetails:()=>Fee,
readJudgeFiles:()=>Zee,readOwnFixes:()=>ete,readTemplate:()=>Ree,reopenStage:()=>Uee,restoreTemplate:
()=>Oee,
showCell:()=>zee,showRanking:()=>jee,takeList:()=>Nee,undoFixes:()=>Qee,uploadTemplate:()=>Aee,
validateWorkbook:()=>Tee,
verify:()=>kee,verifyResult:()=>Vee});d();d();d();d();function qf(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Cw(e,t){return typeof t=="bigint"?t.toString():t}var Gf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Rw(e){return new Gf(e)}function Dw(e){return e==null}function ad(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function sd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Aw(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Zf(e){
var t;return(t=Aw(e._zod.def))!=null?t:e._zod.def.shape}function Ow(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return sd(this,t,r),r},enumerable:!0,configurable:!0})}function Pw(e,t,n){t in e?sd(e,t,n):
e[t]=n}function LF(e,t,n,r){let o=Zf(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Ow(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Pw(e,i,r?r(a.value,i):a.value))}}
function jF(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Ow(e,n,(
)=>t[n]):
Pw(e,n,r.value))}}function Nw(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var Hf="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function id(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function ud(e){if(id(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(id(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Jf(e){
return ud(e)?{...e}:v.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof k?new k(e):e}var Iw=new k(
["string","number","symbol"]);function Ru(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Du(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function _t(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function _w(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var $w={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function Fw(
e,t){if(!ud(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Zf(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Du(e,Nw(e._zod.def,{shape:zF(e,t)}))}function zF(e,t){let n={};return LF(
n,e,Reflect.ownKeys(Zf(e))),jF(n,t),n}function nr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Mw(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function wr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Cu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Vf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function ld(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Hr(e,t,n){var u,l,c,m,p,y,w,C,O,P,N,I,
$,F,z,B,M;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(m=e.schema)==null?void 0:m._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(B=
(z=($=(N=(O=Cu((C=(w=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:w.error)==null?void 0:C.call(w,
e)))!=null?O:Cu(i==null?void 0:i(e)))!=null?N:Cu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:Cu((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:Cu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?B:"Invalid input",s={};for(let j of f.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(s[j]=e[j]);return(M=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var BF=/[\uD800-\uDBFF]/;function Lw(e){let t=e.length;if(!BF.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function jw(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function zw(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):UF(e,n,r.value)}}function wi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Xf(e,t,n){return wi(e,t,n,!1)}function UF(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:wi(this,t,n.bind(
this))},set(r){wi(this,t,r)}})}function WF(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var Kf,
Ao=!1,KF={configurable:!0,get(){Ao=!0}};function Xt(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
Kf!==e._zod){Kf=void 0;return}Kf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,KF);let o=Ao;Ao=!1;try{let i=n(this);return Ao?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ao=Ao||o,i}catch(i){throw delete this[t],Ao=Ao||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Bw(e,t,n,r){let o=WF(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Uw;var Yf={value:void 0,enumerable:!1},Ww="captureStackTrace"in S?
S:null;function GF(e){let t=Ww;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ww=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ve(e,t,n,r){var p;let o={};function i(
y){
this.def=y,this.constr=m,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,w){if(
y.
_zod){if(y._zod.traits.has(e))return}else{Yf.value=new i(w);try{f.defineProperty(y,"_zod",Yf)}
finally{
Yf.value=void 0}}if(y._zod.traits.add(e),t(y,w),s){let O=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),zw(I,a))}let C=m.prototype;
for(let O in C)f.prototype.hasOwnProperty.call(C,O)&&(O in y||(y[O]=C[O].bind(y)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function m(y){var P;
let w=r!=null&&r.Parent?GF(c):this;u(w,y);let C=w._zod.deferred;if(C){for(let N of C)N();w._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(w),w}return f.
defineProperty(m,"init",{value:u}),f.defineProperty(m,x.hasInstance,{value:y=>{var w,C;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(C=(w=y==null?void 0:y._zod)==null?void 0:w.traits)==null?void 0:
C.has(e)}}),f.defineProperty(m,"name",{value:e}),m}var Jr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Kw;(Kw=(Uw=globalThis).__zod_globalConfig)!=null||
(Uw.__zod_globalConfig={});var ki=globalThis.__zod_globalConfig;
function Vr(e){return e&&f.assign(ki,e),ki}d();d();function qF(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Cw,2)),e.
message}function ZF(e){this._zod.message=e}var HF={get:qF,set:ZF,enumerable:!0,configurable:!0},eg={
value:void 0,enumerable:!1},Gw=new WeakSet([f.prototype,S.prototype]),qw=(e,t)=>{e.name="$ZodError",
eg.value=t,f.defineProperty(e,"issues",eg),eg.value=void 0,f.defineProperty(e,"message",HF);let n=f.
getPrototypeOf(e);Gw.has(n)||(Gw.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},cte=ve(
"$ZodError",qw),Au=ve("$ZodError",qw,void 0,{Parent:S});var VF=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Jr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(m=>Hr(m,a,Vr())));throw Hf(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},tg=VF(Au),XF=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(m=>Hr(m,a,Vr())));throw Hf(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},ng=XF(Au),YF=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Jr;return i.issues.length?Zw(e,i.issues,
o):{success:!0,data:i.value}},tt=YF(Au);function Zw(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Hr(o,n,Vr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var QF=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Zw(e,i.issues,o):{success:!0,data:i.value}},rg=QF(Au);d();d();d();var Hw=/^[\s\S]{0,}$/;
var og=/^-?\d+(?:\.\d+)?$/,Jw=/^(?:true|false)$/i;var Oo=ve("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var eM=e=>{let t=e.value;return!Dw(t)&&t.length!==void 0},cd={
number:"number",bigint:"bigint",object:"date"},Xw=ve("$ZodCheckLessThan",(e,t)=>{Oo.init(e,t);let n=cd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=cd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Yw=ve("$ZodCheckGreaterThan",(e,t)=>{Oo.init(e,t);let n=cd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
cd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Qw=ve(
"$ZodCheckNumberFormat",(e,t)=>{var a;Oo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=$w[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var ev=ve("$ZodCheckMaxLength",(e,t)=>{var r;var n;Oo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
eM),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Lw(i):a)<=t.maximum)
return;let u=jw(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var tv=ve("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Oo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),nv=ve("$ZodCheckRegex",(e,t)=>{
tv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});d();var ov={major:4,minor:6,patch:7};var jt=ve("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=ov;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,m)=>{
if(l.memo)return l;let p=nr(l),y;for(let w of c){if(w._zod.def.when){if(Mw(l)||!w._zod.def.when(l))continue}
else if(p)
continue;let C=l.issues.length,O=w._zod.check(l);if(O instanceof Promise&&(m==null?void 0:m.async)===
!1)throw new Jr;if(y||O instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await O,l.
issues.length!==C&&(ld(l.issues,C,e),p||(p=nr(l,C)))});else{if(l.issues.length===C)continue;ld(l.issues,
C,e),p||(p=nr(l,C))}}return y?y.then(()=>l):l},u=(l,c,m)=>{if(nr(l))return l.aborted=!0,l;let p=s(c,
o,m);if(p instanceof Promise){if(m.async===!1)throw new Jr;return p.then(y=>e._zod.parse(y,m))}
return e.
_zod.parse(p,m)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(y=>u(y,l,c)):u(p,l,c)}let m=e._zod.parse(l,c);if(m instanceof Promise){if(c.async===!1)throw new Jr;
return m.then(p=>s(p,o,c))}return s(m,o,c)}}},{get"~standard"(){return Xf(this,"~standard",rM(this))}
,
set"~standard"(e){wi(this,"~standard",e)}}),mv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Hr(n,t,
Vr()))}:{value:e.value};async function nM(e,t){let n={async:!0};return mv(await e._zod.run({value:t,
issues:[]},n),n)}function rM(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return mv(r,n)}catch{}return nM(e,t)},vendor:"zod",version:1}}var pv=ve(
"$ZodString",(e,t)=>{var n;jt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Hw,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var ig=ve("$ZodNumber",(e,t)=>{jt.init(e,t),
e._zod.pattern=og,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),fv=ve("$ZodNumberFormat",(e,t)=>{Qw.init(
e,
t),ig.init(e,t)}),gv=ve("$ZodBoolean",(e,t)=>{jt.init(e,t),e._zod.pattern=Jw,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var hv=ve("$ZodUnknown",(e,t)=>{jt.init(
e,t),e._zod.parse=n=>n});function oM(e,t){let n=Vf(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Vf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,ld(i.issues,c,e),i}}return o(i,a)}}var iM=e=>v.
isArray(e)?e.length:-1;function iv(e,t,n){e.issues.length&&t.issues.push(...wr(n,e.issues)),t.value[
n]=e.value}var yv=ve("$ZodArray",(e,t)=>{jt.init(e,t);let n=ki.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(m=>iv(m,
r,u)));else if(iv(c,r,u),s&&c.issues.length!==0&&nr(c))break}return a.length?Promise.all(a).then(()=>r):
r},oM(e,iM)});function dd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...wr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var aM=[];function sM(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:aM,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=_w(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function uM(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,m=l.optin,p=l.optout,y=0;
for(let w in t){if(a&&n.issues.length!==y){if(nr(n,y))break;y=n.issues.length}if(u.has(w))continue;
if(w===
"__proto__"){c==="never"&&s.push(w);continue}if(c==="never"){s.push(w);continue}let C=l.run({value:t[
w],
issues:[]},r);C instanceof Promise?e.push(C.then(O=>dd(O,n,w,t,m,p))):dd(C,n,w,t,m,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var bv=ve("$ZodObject",(e,t)=>{var l;jt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let m={...r};return f.defineProperty(
t,"shape",{value:m}),c.raw=m,m};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Rw(()=>sM(t));Xt(e,
"propValues",c=>{let m=c.def.shape,p={};for(let y in m){let w=m[y]._zod;if(w.values){f.prototype.hasOwnProperty.
call(p,y)||sd(p,y,new k);for(let C of w.values)p[y].add(C);w.optin!==void 0&&p[y].add(void 0)}}
return p});
let i=id,a=t.catchall,s,u=ki.memoizer;u==null||u.attach(e),e._zod.parse=(c,m)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},m):{};let y=[],w=s.shape,C=m==null?void 0:m.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(C&&c.issues.length!==O){if(nr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=w[P],I=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:p[P],issues:[]},m);F instanceof
Promise?y.push(F.then(z=>dd(z,c,P,p,I,$))):dd(F,c,P,p,I,$)}return a?uM(y,p,c,m,o.value,e,C===!0):y.length?
Promise.all(y).then(()=>c):c}});function av(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!nr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Hr(a,r,Vr())))}),t)}var wv=ve("$ZodUnion",(e,t)=>{jt.init(e,t),
Xt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Xt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Xt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),Xt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ad(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>av(s,r,e,o)):av(a,r,e,o)}});var vv=ve("$ZodTuple",(e,t)=>{jt.init(e,t);let n=t.items,r=ki.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=sv(n,"optin"),l=sv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),m=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let y=0;
y<
n.length;y++){let w=n[y]._zod.run({value:a[y],issues:[]},i);w instanceof Promise?s.push(w.then(C=>{c[
y]=
C})):(c[y]=w,m&&!p&&w.issues.length&&(p=nr(w)))}if(t.rest&&!p){let y=n.length-1,w=a.slice(n.length),
C=o.issues.length;for(let O of w){if(m&&o.issues.length!==C){if(nr(o,C))break;C=o.issues.length}y++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>uv(N,o,y))):uv(P,
o,y)}}return s.length?Promise.all(s).then(()=>lv(c,o,n,a,l)):lv(c,o,n,a,l)}});function sv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function uv(e,t,n){e.issues.length&&t.issues.push(...wr(n,e.issues)),t.value[n]=e.value}
function lv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...wr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var kv=ve("$ZodRecord",(e,t)=>{jt.init(e,t);let n=ki.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!ud(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let m=t.keyType._zod.
run({value:c,issues:[]},o);if(m instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(m.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:m.issues.
map(w=>Hr(w,o,Vr())),input:c,path:[c],inst:e});continue}let p=m.value;if(p==="__proto__")continue;
let y=t.
valueType._zod.run({value:i[c],issues:[]},o);y instanceof Promise?a.push(y.then(w=>{w.issues.length&&
r.issues.push(...wr(c,w.issues)),r.value[p]=w.value})):(y.issues.length&&r.issues.push(...wr(c,y.issues)),
r.value[p]=y.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&og.test(l)&&c.issues.length){
let w=t.keyType._zod.run({value:b(
l),issues:[]},o);if(w instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");w.issues.length===0&&(c=w)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(w=>Hr(w,o,Vr())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let y=t.valueType._zod.
run({value:i[l],issues:[]},o);y instanceof Promise?a.push(y.then(w=>{w.issues.length&&r.issues.push(
...wr(l,w.issues)),r.value[p]=w.value})):(y.issues.length&&r.issues.push(...wr(l,y.issues)),r.value[
p]=
y.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var xv=ve("$ZodEnum",(e,t)=>{jt.init(e,t);let n=qf(t.entries),
r=new k(n);e._zod.values=r,Xt(e,"pattern",o=>{let i=qf(o.def.entries).filter(a=>Iw.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Ru(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Tv=ve("$ZodLiteral",(e,t)=>{jt.init(
e,t);let n=new k(t.values);e._zod.values=n,Xt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Ru(i):i?Ru(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function cv(e,t){return e.value=t.issues.length?void 0:t.value,e}var Sv=ve(
"$ZodOptional",(e,t)=>{jt.
init(e,t),Xt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Xt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
Xt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ad(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>cv(n,i)):cv(n,o)}return t.
innerType._zod.run(n,r)}});var Ev=ve("$ZodNullable",(e,t)=>{jt.init(e,t),Xt(e,"optin",n=>n.def.innerType._zod.optin),
Xt(e,"optout",n=>n.def.innerType._zod.optout),Xt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${ad(r.source)}|null)$`):void 0}),Xt(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Cv=ve(
"$ZodDefault",(e,t)=>{jt.init(e,t),e._zod.optin="defaulted",Xt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>dv(
i,t)):dv(o,t)}});function dv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}d();function Rv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Dv(e,t){return new e(Rv({type:"string",..._t(
t)}))}function Av(e,t){return new e(Rv({type:"number",checks:[],..._t(t)}))}function Ov(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",..._t(t)})}function Pv(e,t){return new e(
{type:"boolean",..._t(t)})}function Nv(e){return new e({type:"unknown"})}function md(e,t){return new Xw(
{check:"less_than",..._t(t),value:e,inclusive:!0})}function vr(e,t){return new Yw({check:
"greater_than",..._t(t),value:e,inclusive:!0})}function ag(e,t){return new ev({check:"max_length",
..._t(t),maximum:e})}function Ou(e,t){return new nv({check:"string_format",format:"regex",..._t(t),
pattern:e})}d();d();var xn=ve("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");jt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){wi(this,"with",e)},parse(e,t){
return tg(this,e,t,{callee:this.parse})},parseAsync(e,t){return ng(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return tt(this,e,t)},safeParseAsync(e,t){return rg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Du(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),cM=ve("ZodMiniString",(e,t)=>{pv.init(e,t),xn.init(e,t)});function K(e){return Dv(cM,e)}var _v=ve(
"ZodMiniNumber",(e,t)=>{ig.init(e,t),xn.init(e,t)});function St(e){return Av(_v,e)}var dM=ve(
"ZodMiniNumberFormat",(e,t)=>{fv.init(e,t),_v.init(e,t)});function $v(e){return Ov(dM,e)}var mM=ve(
"ZodMiniBoolean",(e,t)=>{gv.init(e,t),xn.init(e,t)});function He(e){return Pv(mM,e)}var pM=ve(
"ZodMiniUnknown",(e,t)=>{hv.init(e,t),xn.init(e,t)});function pd(){return Nv(pM)}var fM=ve(
"ZodMiniArray",(e,t)=>{yv.init(e,t),xn.init(e,t)});function Ke(e,t){return new fM({type:"array",
element:e,..._t(t)})}var gM=ve("ZodMiniObject",(e,t)=>{bv.init(e,t),xn.init(e,t),Bw(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},..._t(t)};return new gM(n)}function Fv(e,t){return Fw(e,t)}
var hM=ve("ZodMiniUnion",(e,t)=>{wv.init(e,t),xn.init(e,t)});function Mv(e,t){return new hM({type:
"union",options:e,..._t(t)})}var yM=ve("ZodMiniTuple",(e,t)=>{vv.init(e,t),xn.init(e,t)});function Lv(
e,t,n){let r=t instanceof jt,
o=r?n:t,i=r?t:null;return new yM({type:"tuple",items:e,rest:i,..._t(o)})}var Iv=ve("ZodMiniRecord",(
e,t)=>{
kv.init(e,t),xn.init(e,t)});function Yt(e,t,n){return!t||!t._zod?new Iv({type:"record",keyType:K(),
valueType:e,
..._t(t)}):new Iv({type:"record",keyType:e,valueType:t,..._t(n)})}var bM=ve("ZodMiniEnum",(e,t)=>{xv.init(
e,t),xn.init(e,t),e.options=[...e._zod.values]});function $t(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new bM({type:"enum",entries:n,..._t(t)})}
var wM=ve("ZodMiniLiteral",(e,t)=>{Tv.init(e,t),xn.init(e,t)});function jv(e,t){return new wM({type:
"literal",values:v.isArray(e)?e:[e],..._t(t)})}var vM=ve("ZodMiniOptional",(e,t)=>{Sv.init(e,t),xn.init(
e,t)});function Ce(e){return new vM({type:"optional",innerType:e})}var kM=ve("ZodMiniNullable",(e,t)=>{
Ev.init(e,t),xn.init(e,t)});function Xr(e){return new kM({type:"nullable",innerType:e})}var xM=ve(
"ZodMiniDefault",(e,t)=>{Cv.init(e,t),xn.init(e,t)});function Me(e,t){return new xM({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Jf(t)}})}d();d();d();d();function zv(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var L=zv(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),H=zv(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ie(e,t){let n=L(e);return n!==""&&
(n===L(t.id)||n===L(t.en)||TM(n,t))}var TM=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>L(r)===
e)},fd=(e,t)=>e.map(n=>[n,t[n].name]);function ln(e,t){var n;return(n=t.find(([,r])=>Ie(e,r)))==null?
void 0:n[0]}var Z={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
Bv="Penilaian",Tn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
ya=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],Po=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],cn=_("BK","BK");var Oe=()=>Session.getEffectiveUser().getEmail(),
Uv=()=>Session.getActiveUserLocale();function gd(){
var o;let e=Oe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Ie(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}d();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function We(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var SM=1e4;function Wv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(SM))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{EM(t)}}
function EM(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Qt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),Et=()=>Utilities.
getUuid().slice(0,8),nt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");d();d();var Pu={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Kv={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Le(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}d();d();d(
);var Gv=new A;function kr(e){var n;let t=(n=Gv.get(e))!=null?n:CM(e);return Gv.set(e,t),t}function CM(
e){
let t=new h(e.institutions.map(i=>[L(i.name),L(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:L(
i.institution),listed:new k(i.conflicts.map(H))}])),o=new h(e.entries.map(i=>[i.code,{code:H(i.code),
institution:L(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}d();d();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var se=BigInt(
0),Pe=BigInt(1),Mt=BigInt(2),Nu=BigInt(3),wa=BigInt(5),Sn=BigInt(10),Aie=BigInt(b.MAX_SAFE_INTEGER),
RM=2e3,Y={s:Pe,n:se,d:Pe};function Yr(e,t){try{e=BigInt(e)}catch{throw No()}return e*t}function rr(e){
return typeof e=="bigint"?e:g.floor(e)}function ot(e,t){if(t===se)throw sg();let n=f.create(Ne.prototype);
n.s=e<se?-Pe:Pe,e=e<se?-e:e;let r=xi(e,t);return n.n=e/r,n.d=t/r,n}var DM=[Mt*Mt,Mt,Mt*Mt,Mt,Mt*Mt,
Mt*
Nu,Mt,Mt*Nu];function ba(e){let t=f.create(null);if(e<=Pe)return t[e]=Pe,t;let n=r=>{t[r]=(t[r]||se)+
Pe};for(;e%Mt===se;)n(Mt),e/=Mt;for(;e%Nu===se;)n(Nu),e/=Nu;for(;e%wa===se;)n(wa),e/=wa;for(let r=0,
o=Mt+wa;o*o<=e;){for(;e%o===se;)n(o),e/=o;o+=DM[r],r=r+1&7}return e>Pe&&n(e),t}var Ft=function(e,t){
let n=se,r=Pe,o=Pe;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw No();
if(e%
1!==0)throw qv();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw No();if(t%1!==0)throw qv(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw No();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw No();if(e<0&&(o=-Pe,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let m=(a+u)/(s+l);if(e===m){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>m?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=se,s=se,u=se,l=Pe,c=Pe,m=e.replace(/_/g,"").match(/\d+|./g);if(m===null)throw No();if(m[i]===
"-"?(o=-Pe,i++):m[i]==="+"&&i++,m.length===i+1?s=Yr(m[i++],o):m[i+1]==="."||m[i]==="."?(m[i]!=="."&&
(a=Yr(m[i++],o)),i++,(i+1===m.length||m[i+1]==="("&&m[i+3]===")"||m[i+1]==="'"&&m[i+3]==="'")&&(s=Yr(
m[i],o),l=Sn**BigInt(m[i].length),i++),(m[i]==="("&&m[i+2]===")"||m[i]==="'"&&m[i+2]==="'")&&(u=Yr(m[
i+
1],o),c=Sn**BigInt(m[i+1].length)-Pe,i+=3)):m[i+1]==="/"||m[i+1]===":"?(s=Yr(m[i],o),l=Yr(m[i+2],Pe),
i+=3):m[i+3]==="/"&&m[i+1]===" "&&(a=Yr(m[i],o),s=Yr(m[i+2],o),l=Yr(m[i+4],Pe),i+=5),m.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw No()}else if(typeof e=="bigint")n=e,o=e,r=Pe;else throw No();if(r===se)throw sg(
);
Y.s=o<se?-Pe:Pe,Y.n=n<se?-n:n,Y.d=r<se?-r:r};function AM(e,t,n){let r=Pe;for(;t>se;e=e*e%n,t>>=Pe)t&
Pe&&(r=r*e%n);return r}function OM(e,t){for(;t%Mt===se;t/=Mt);for(;t%wa===se;t/=wa);if(t===Pe)return se;
let n=Sn%t,r=1;for(;n!==Pe;r++)if(n=n*Sn%t,r>RM)return se;return BigInt(r)}function PM(e,t,n){let r=Pe,
o=AM(Sn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Sn%t,o=o*Sn%t}return 0}function xi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ne(e,t){if(
Ft(
e,t),this instanceof Ne)e=xi(Y.d,Y.n),this.s=Y.s,this.n=Y.n/e,this.d=Y.d/e;else return ot(Y.s*Y.n,Y.
d)}var sg=function(){return new S("Division by Zero")},No=function(){return new S("Invalid argument")}
,
qv=function(){return new S("Parameters must be integer")};Ne.prototype={s:Pe,n:se,d:Pe,abs:function(
){
return ot(this.n,this.d)},neg:function(){return ot(-this.s*this.n,this.d)},add:function(e,t){return Ft(
e,t),ot(this.s*this.n*Y.d+Y.s*this.d*Y.n,this.d*Y.d)},sub:function(e,t){return Ft(e,t),ot(this.s*this.
n*Y.d-Y.s*this.d*Y.n,this.d*Y.d)},mul:function(e,t){return Ft(e,t),ot(this.s*Y.s*this.n*Y.n,this.d*Y.
d)},div:function(e,t){return Ft(e,t),ot(this.s*Y.s*this.n*Y.d,this.d*Y.n)},clone:function(){return ot(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ot(this.s*this.n%this.d,Pe);if(Ft(e,t),
se===Y.n*this.d)throw sg();return ot(this.s*(Y.d*this.n)%(Y.n*this.d),Y.d*this.d)},gcd:function(e,t){
return Ft(e,t),ot(xi(Y.n,this.n)*xi(Y.d,this.d),Y.d*this.d)},lcm:function(e,t){return Ft(e,t),Y.n===
se&&this.n===se?ot(se,Pe):ot(Y.n*this.n,xi(Y.n,this.n)*xi(Y.d,this.d))},inverse:function(){return ot(
this.s*this.d,this.n)},pow:function(e,t){if(Ft(e,t),Y.d===Pe)return Y.s<se?ot((this.s*this.d)**Y.n,
this.
n**Y.n):ot((this.s*this.n)**Y.n,this.d**Y.n);if(this.s<se)return null;let n=ba(this.n),r=ba(this.d),
o=Pe,i=Pe;for(let a in n)if(a!=="1"){if(a==="0"){o=se;break}if(n[a]*=Y.n,n[a]%Y.d===se)n[a]/=Y.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Y.n,r[a]%Y.d===se)r[a]/=Y.d;else return null;
i*=BigInt(a)**r[a]}return Y.s<se?ot(i,o):ot(o,i)},log:function(e,t){if(Ft(e,t),this.s<=se||Y.s<=se)return null;
let n=f.create(null),r=ba(Y.n),o=ba(Y.d),i=ba(this.n),a=ba(this.d);for(let l in o)r[l]=(r[l]||se)-o[
l];
for(let l in a)i[l]=(i[l]||se)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||se,m=i[l]||se;if(c===se){if(m!==se)return null;
continue}
let p=m,y=c,w=xi(p,y);if(p/=w,y/=w,s===null&&u===null)s=p,u=y;else if(p*u!==s*y)return null}return s!==
null&&u!==null?ot(s,u):null},equals:function(e,t){return Ft(e,t),this.s*this.n*Y.d===Y.s*Y.n*this.d}
,
lt:function(e,t){return Ft(e,t),this.s*this.n*Y.d<Y.s*Y.n*this.d},lte:function(e,t){return Ft(e,t),
this.
s*this.n*Y.d<=Y.s*Y.n*this.d},gt:function(e,t){return Ft(e,t),this.s*this.n*Y.d>Y.s*Y.n*this.d},gte:
function(e,t){
return Ft(e,t),this.s*this.n*Y.d>=Y.s*Y.n*this.d},compare:function(e,t){Ft(e,t);let n=this.s*this.n*
Y.d-Y.s*Y.n*this.d;return(se<n)-(n<se)},ceil:function(e){return e=Sn**BigInt(e||0),ot(rr(this.s*e*this.
n/this.d)+(e*this.n%this.d>se&&this.s>=se?Pe:se),e)},floor:function(e){return e=Sn**BigInt(e||0),ot(
rr(this.s*e*this.n/this.d)-(e*this.n%this.d>se&&this.s<se?Pe:se),e)},round:function(e){return e=Sn**
BigInt(e||0),ot(rr(this.s*e*this.n/this.d)+this.s*((this.s>=se?Pe:se)+Mt*(e*this.n%this.d)>this.d?Pe:
se),e)},roundTo:function(e,t){Ft(e,t);let n=this.n*Y.d,r=this.d*Y.n,o=n%r,i=rr(n/r);return o+o>=r&&i++,
ot(this.s*i*Y.n,Y.d)},divisible:function(e,t){return Ft(e,t),Y.n===se?!1:this.n*Y.d%(Y.n*this.d)===se}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=OM(t,n),o=PM(t,n,r),i=this.s<se?"-":"";if(i+=rr(t/n),t%=n,t*=Sn,t&&(i+="."),r){for(let a=o;a--;)i+=
rr(t/n),t%=n,t*=Sn;i+="(";for(let a=r;a--;)i+=rr(t/n),t%=n,t*=Sn;i+=")"}else for(let a=e;t&&a--;)i+=
rr(t/n),t%=n,t*=Sn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<se?"-":"";if(n===
Pe)r+=t;else{let o=rr(t/n);e&&o>se&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<se?"-":"";if(n===Pe)r+=t;else{let o=rr(t/n);e&&o>se&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(rr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ot(r[o-1],Pe);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};d();var Iu=BigInt(10),_u=BigInt(
0),lg=BigInt(1),va=BigInt(2),ug=1e4,NM=1e15;function cg(e,t){let n=e/t;return e<
_u&&n*t!==e?n-lg:n}function IM(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*Iu**BigInt(a);let s=Iu**BigInt(-a);return cg(i*va+s,s*va)}
function $u(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*ug);return g.abs(
t)<NM&&t/ug===e?BigInt(t):IM(e)}function zt(e){return new Ne($u(e),BigInt(ug))}function Bt({s:e,n:t,
d:n},r){return cg(va*e*t*Iu**BigInt(r)+n,va*n)}function or(e,t){return new Ne(Bt(e,t),Iu**BigInt(t))}
function dg(e,t,n){let r=Iu**BigInt(n);return new Ne(cg(va*e*r+t,va*t),r)}function ir(e,t){let n=Bt(
e,t),r=T(n<_u?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<_u?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Ut(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function en(
e){
let t=_u,n=lg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ne(t,n*BigInt(e.length))}
function ka(e){let t=[...e].sort(Ut),n=t.length>>1;return t.length%2===1?t[n]:en([t[n-1],t[n]])}
function xa(e){
let t=lg;for(let{d:n}of e)t%n!==_u&&(t=new Ne(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function hd(e){let t=new Ne(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var yd=BigInt(0),_M=BigInt(100),$M=BigInt(
1e4),FM=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function bd(e){if(!FM(e))return null;let t=e.map(l=>$u(l.weight)),n=e.map(l=>$u(l.
max)),r=t.reduce((l,c)=>l+c,yd);if(r<=yd||n.some(l=>l<=yd))return null;let o=n.reduce((l,c)=>new Ne(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>_M*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let m=$u(l),p={parts:m,exact:new Ne(m,$M)};return s.set(l,p),p};return l=>{let c=yd,m=l.map((p,y)=>{
let w=u(p);return c+=i[y]*w.parts,w.exact});return{score:new Ne(c,a),marks:m}}}function MM(e,t){let n=Le(
e,t),r=bd(n),o=e.settings.conflicts==="exclude"?kr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:m}of n){let p=s.marks.get(m);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&b.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function LM(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function Zv(e,t,n,r){let o=MM(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let m=a.find(p=>p.judge===c.code);return m?[{judge:c,rows:LM(m)}]:[]}),u=new h,l=[];for(
let c of r){
let m=new h;for(let{judge:p,rows:y}of s){let w=y.get(c.code),C=w?o(p,c,w):null;C!==null&&("reading"in
C?m.set(p.code,C.reading):l.push({entry:c.code,judge:p.code,reason:C.leftOut}))}u.set(c.code,m)}
return{
stage:t,criteria:Le(e,t),entries:r,judges:i,readings:u,leftOut:l}}d();d();function wd(e){let t=new h;
for(let{category:n}of e){let r=L(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(L(n.category)))!=null?r:null}}d();function Ta(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}d();d();d();d();d();function Io(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}d();d();var dn=BigInt(0),Fu=BigInt(1);function Jv(e,t){let[n,r]=[e,t];for(;r!==dn;)[n,r]=[r,
n%r];return n}
var Hv=BigInt(1)<<BigInt(64);function vd(e,t){let n=e/t,r=(e-n*t)*Hv/t;return b(n)+b(r)/b(Hv)}
function Vv(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=Fu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let m=a+1;m<=n;m+=1)l[m]=(l[m]*u-c*s[m])/o}o=u}let i=t.map(()=>dn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function jM(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==dn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function zM(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Xv(t)}var Xv=e=>v.from(
e).reduce((t,n)=>t/Jv(t,n)*n,Fu);function Sa(e){var w,C,O,P,N;let t=zM(e),n=new k;for(let{code:I}of e.
entries)for(let $ of(C=(w=e.readings.get(I))==null?void 0:w.keys())!=null?C:[])n.add($);let r=v.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,a=new h,s=dn,u=0;for(let{code:I}of e.entries){let $=v.
from((O=e.readings.get(I))!=null?O:[],([M,{score:j}])=>({judge:o.get(M),value:j.s*j.n*(t/j.d)})).sort(
(M,j)=>M.judge-j.judge);if($.length===0)continue;let F=$.map(({judge:M})=>M).join(),z=(P=i.get(F))!=
null?P:{judges:$.map(({judge:M})=>M),entries:[],sums:$.map(()=>dn)};i.set(F,z);let B=dn;for(let[M,{
value:j}]of $.
entries())z.sums[M]=z.sums[M]+j,B+=j,s+=j*j;z.entries.push({code:I,total:B}),a.set($.length,((N=a.get(
$.length))!=null?N:dn)+B*B),u+=$.length-1}let l=Xv(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>dn)),
m=r.map(()=>dn);for(let{judges:I,entries:$,sums:F}of i.values()){let z=l/BigInt(I.length),B=z*BigInt(
$.length),M=z*F.reduce((j,q)=>j+q,dn);for(let[j,q]of I.entries()){let G=c[q];for(let J of I)G[J]=G[J]-
B;G[q]=G[q]+l*BigInt($.length),m[q]=m[q]+l*F[j]-M}}let p=v.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
dn),y=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:m,squares:y,
freedom:u,
...jM(c)}}d();d();function BM(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[y,w]=[p[n],p[r]];p[n]=s*y-u*w,p[r]=u*y+s*w};
for(let p of e)l(p);let[c,m]=[e[n],e[r]];for(let p of e.keys()){let[y,w]=[c[p],m[p]];c[p]=s*y-u*w,m[
p]=
u*y+s*w}c[r]=0,m[n]=0;for(let p of t)l(p)}function Yv(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,m,p)=>a(l,p)?c+m**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))BM(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Qv=.01,Mu=1e4,ek=20,UM=60;function kd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Yv(e.map(m=>m.map(p=>vd(p,r)))).slice(a),u=t.map(m=>vd(m,n*r)),l=s.map(m=>({...m,right:m.vector.
reduce((p,y,w)=>p+y*u[w],0)})),c=l.reduce((m,p)=>m+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,vd(o,n*n*r)-c),freedom:i}}var xd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function tk(e,t){let{axes:n,freedom:r}=e,o=xd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Td(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(xd(e,
Mu)===0)return Mu;let o=ek*g.log10(Mu/Qv),i=m=>Qv*10**(g.min(g.max(m,0),o)/ek),a=0,s=b.POSITIVE_INFINITY;
for(let m=0;m<=o;m+=1){let{value:p}=tk(e,i(m));p<s&&([a,s]=[m,p])}let u=m=>tk(e,10**m).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let m=0;m<UM;m+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Sd=9,mg=9;function WM(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Td(kd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(mg));return{value:
r,
origin:r>=Mu?"no-judge-effect":"estimated"}}function KM(e){let[t="0",n="0"]=e.toExponential(mg-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(mg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new Ne(r,
i):new Ne(r*i);return{over:a,under:s}}function GM({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=KM(o),s=i===dn,u=e.map((c,m)=>c.map((p,y)=>s?r[m]===r[y]?p+n:p:m===y?a*p+i*n:a*p)),l=s?Fu:a;
return Vv(u,t.map(c=>l*c))}function qM(e,t){let n=Sa(e),r=WM(n,t),{numerators:o,denominator:i}=GM(n,
r.value),a=i*n.unit,s=Io(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let m=l.reduce((y,w)=>y+o[w],
dn),p=BigInt(l.length);return c.map(({code:y,total:w})=>[y,s?new Ne(w,n.unit*p):dg(w*i-m,a*p,Sd)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,dg(o[c],a,Sd)])),scores:new h(u)}}var nk=new A;
function Ti(e,t){var o,i;let n=(o=nk.get(e))!=null?o:new h;nk.set(e,n);let r=(i=n.get(t))!=null?i:qM(
e,t);return n.set(t,r),r}d();d();var Lu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Ed=e=>[...e].sort((t,n)=>Ut(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function _o(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=Lu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ju={
better:"higher",unit:"points",precision:null,scores:e=>_o(e,t=>en(t.map(({score:n})=>n)))};var rk={
better:"higher",unit:"points",precision:Sd,exactOn:Io,scores:(e,t)=>Io(e)?ju.scores(e,t):Ti(
e,t.severityCorrection).scores,working:(e,t)=>{let n=ju.scores(e,t),r=Io(e)?null:Ti(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:zt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};d();var ok={better:"higher",unit:"points",precision:null,scores:e=>_o(e,t=>ka(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Ed(Lu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};d();d();var Cd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Rd(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function ZM(e){
let{units:t}=xa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Ne(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var ik=e=>Rd(Cd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:ZM(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ak={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...ik(e)].map(([t,n])=>[t,en(n.map(({rank:r})=>r))])),working:e=>{let t=ik(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};d();var zu=3;function sk(e){
if(e.length<zu)return{kept:e,dropped:null};let t=s=>u=>Ut(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Ed(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var uk={better:"higher",unit:"points",
precision:null,
scores:e=>_o(e,t=>en(sk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:sk(Lu(e,t)).dropped}}]};d();var Si=BigInt(0),pg=BigInt(10),HM=30,Ea=pg**BigInt(HM),JM=20,ck=12;
function VM(e){if(e<=Si)return Si;
let t=pg**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function XM(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=xa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,w)=>y+w,Si),u=r.map(y=>i*y-s),l=u.reduce((y,w)=>y+w*w,Si),c=VM(a*l*Ea*Ea),
m=l===Si,p={judge:e,entries:t.length,mean:new Ne(s,i*o),sd:m?new Ne(0):or(new Ne(c,Ea*a*i*o),ck)};
return n.
map((y,w)=>({...p,score:y,z:m?Si:u[w]*c/l}))}var lk=e=>Rd(Cd(e).map(t=>({entries:t.entries,values:XM(
t)})));function YM(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Si);return or(new Ne(BigInt(
50)*
Ea*t+pg*n,Ea*t),JM)}var QM=e=>or(new Ne(e,Ea),ck),dk={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...lk(e)].map(([t,n])=>[t,YM(n)])),working:e=>{let t=lk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:QM(i.z)}))}}]}}};var Bu={
mean:ju,trimmed:uk,median:ok,"rank-sum":ak,"z-score":dk,adjusted:rk};var zn=e=>Bu[e],Bn=e=>Bu[e].unit;
d();function Qr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Dd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Qr(e,t))!=
null?n:e.settings.top}d();function Ad(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Uu(e,t,n){
return n==="higher"?Ut(t,
e):Ut(e,t)}function mk(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function fg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return fg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return mk(
s,(u,l)=>Uu(u.value,l.value,n.better)).flatMap(u=>fg(u.map(({contender:l})=>l),r))}function pk(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Bt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=mk(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>fg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(m=>{var y;let p=(y=m.steps[m.steps.length-
1])!=null?y:null;return{...m,rank:c,decidedBy:l.length>1?"shared":p}})})}d();d();d();function eL(e){
return e.map((t,n)=>({criterion:t,index:n,weight:zt(t.weight)})).sort((t,n)=>Ut(n.weight,
t.weight))}function tL(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,en(i)]]:[]}))}}var fk={metrics:({panel:e})=>eL(e.criteria).
map(({criterion:t,index:n})=>tL(e,t,n))};d();function nL(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=xa(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function gk(e,t){let n=e.judges.map((
{
code:r})=>nL(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function hk(e,t){let n=gk(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function rL(e,t){let n=gk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new Ne(r[
i])]))}
var yk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>rL(e,t.map(({code:n})=>n))}]}
;d();var bk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>_o({...e,entries:t},n=>ka(
n.map(
({score:r})=>r)))}]};d();var wk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:zn(t.method).better,values:()=>n}
]}};d();var vk={metrics:()=>[]};var kk={criteria:fk,median:bk,majority:yk,previous:wk,shared:vk};
function xk(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>kk[r].metrics(t))}d(
);function oL(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ne(1):zt((r=n.
weight)!=null?r:0)}}function Wu(e,t,n){let r=oL(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...m})=>{let p=c.get(i);return p?[{...m,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ne(1),score:a}]}}function Od(e,t,n,r){
let o=Wu(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=hd(o(i,a)))!=null?s:a]}))}d();d();d();
function ar(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ca({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Tk=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Ca(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ta(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};d();function iL(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=L(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Sk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ca(e,"institution-full",r=>iL(r,n))};d();var Ek=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=zt(t.passingScore),
i=a=>Uu(r(a.score),o,n)<=0;return Ca(e,"below-passing-score",a=>a.filter(i))};d();var Ck=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
w;let a=ar(i.contenders),s=a.filter(({place:C})=>C<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(w=a[s.length])==null?void 0:w.place,m=r?a.filter(({place:
C})=>C===
c):[],p=(C,O)=>C.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(m,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var aL=[Ek,Tk,Sk,Ck];function sL({contenders:e}){var r;let t=ar(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Pd(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=aL.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(sL))}}d();
var uL=5;function Rk({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,m;
return{
code:l,judges:(m=(c=n.get(l))==null?void 0:c.size)!=null?m:0}}).filter(({judges:l})=>l>0&&l<uL);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<zu),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}d();d();var En=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Dk=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function gg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Nd({standings:e}){return e.map(t=>({standing:t,rank:En(t)})).sort(
(t,n)=>t.rank-n.rank)}var Ak=(e,t)=>e.every(n=>t.has(n));function Ok(e,t,n,r){let o=new h(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=gg(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
m=(w,C=[])=>{let O=w==="below-passing-score"||w==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:w,others:C,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:O,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return m("not-ranked");let p=i.filter(w=>w.
rank===u&&!n.has(w.entry.code));return p.length>0?m("taken",p.map(w=>w.entry.code)):i.filter(w=>w.rank<
u).length!==u-1?m("gap"):r.get(s)==="below-passing-score"?m("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?m("outdated"):[]})}d();function lL(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Id(e,t){let n=lL(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}d();
function cL({contenders:e},t){let n=ar(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function dL({contenders:e},t){let n=ar(e);return[...new k(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Id(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Pk(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new k;return[...a.flatMap(c=>cL(s,c)),...dL(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
d();function Nk(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Ik(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,or(i,t)]))}function mL(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Uu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Ad(a,s,t):null})}function pL(e,t){
return new h([...Ta(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:ar(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var fL={category:null,categoryRank:null};function Ei(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=Qr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=zn(o.method),{better:m}=c,p=Ik(c.scores(t,o),c,[t]),y=o.carryOver?Ik(Od(
e,a,n,p),c,[...n.map(j=>j.panel),t]):p,w=t.entries.flatMap(j=>{let q=y.get(j.code);return q?[{entry:
j,
score:q}]:[]}),C=xk(o.tieBreaks,{panel:t,previous:n}),O=pk(w,C,o.decimals,m),P=j=>or(j,o.decimals),N=wd(
e.entries),I=Dk(a,r),$=Pd(gg(O,I),{settings:o,places:s,last:u,better:m,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?pL(O,N):null,z=mL(O,m),B=O.map((j,q)=>{var ee,we,be,_e,me,ae;let{code:G}=j.entry,
J=(ee=$.places.get(G))!=null?ee:null,Q=I.get(G);return{...j,stageScore:p.get(G),judgeScores:new h([
...(we=
t.readings.get(G))!=null?we:[]].map(([yt,he])=>[yt,he.score])),margin:(be=z[q])!=null?be:null,
advances:J!==
null,place:J,title:Nk(a,s,(_e=J==null?void 0:J.place)!=null?_e:null),prize:u&&J!==null?Id(o.prizes,J):
null,...(me=F==null?void 0:F.get(G))!=null?me:fL,cutNote:(ae=$.notes.get(G))!=null?ae:null,vacated:
null,
...Q===void 0?{}:{decision:Q}}}),M=u?Pk(a,$.races,s,o.prizes):[];return{...l,standings:B,findings:[
...Rk(
t,o),...M.filter(({params:j})=>j.prize||!Ak(j.entries,I)),...Ok(a,O,I,$.notes)]}}d();function $o(e,t){
let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
d();var _k=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function $k(e,{category:t},n){return e.
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
stage===t.name),a=(N,I)=>Ei(e,Zv(e,t,i,N),I,o),s=$o(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Lk(i),m=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(m.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),y=new k(e.stages.slice(r.length+1).map(N=>N.name)),w=Lk(n.filter(N=>y.has(N.stage))),
C=m.filter(N=>w.has(N.code)),O=C.length===0?u:Fk(u,p(C),w),P=p(m);return{...Mk(O,P),whole:P}}d();d();
var gL=2;function zk(e,t){var l;if(Io(e))return new k;let n=Sa(e),r=kd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Td(r,n.judges.length))!=null?l:1,s=xd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let m=0,p=0;for(let{value:w,vector:C,right:O}of o){let P=c.reduce((N,I)=>N+C[I],0)/c.length;m+=P*O/(
w+
a),p+=s*P**2/(w+a)}let y=g.sqrt(s/c.length);return g.abs(m)>=g.max(t,y)&&g.abs(m)>gL*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:m})=>m)))}function Bk(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Bt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Uk(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||zn(r).unit!=="points")return[];let u=zk(n,.5/10**a);if(u.
size===0)return[];let l=Ti(n,"auto").scores,c=Bk(new h(o.map(({entry:y,score:w})=>[y.code,w])),a),m=Bk(
s?Od(e,t,i,l):l,a),p=n.entries.filter(({code:y})=>u.has(y)).map(({code:y})=>({entry:y,places:g.abs(c.
get(y)-m.get(y))})).sort((y,w)=>w.places-y.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:p}}]}d();d();d();d();d();function xr(e){let t=g.floor(
e/26);return(t>0?xr(t-1):"")+T.fromCharCode(65+e%26)}function $e(e,t,n=1,r=1){
let o=`${xr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${xr(t+r-1)}${e+n}`}var Wk=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Fo(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=Wk(t);u<=Wk(r);u++)i.push({row:s,
column:u});
return i}var Kk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new h;for(let{entry:i,row:a}of e){let s=H(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:$e(s,r),params:u}]})}};d();var Gk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let a=L(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:$e(s.row,r),params:u}]})}};d();d();
d();function qk(e,t,n){var y,w;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let O=(w=(y=e.marks.get(C))==
null?void 0:y.kind)!=null?w:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,m=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:m,complete:p,unreadable:a,repeated:c}}d();d();d();d();function Ku(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var hL=864e5,yL=R.UTC(1899,11,30);function bL(e,t){
return g.round(e*100+t)/100}function Zk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Ku(
[b(P)],n,r):null}let m=g.round((R.UTC(i,a-1,s)-yL)/hL);if(m<0)return null;let p=m+(u*3600+l*60+c)/86400,
y=g.round(p*100)/100,w=m>0&&g.abs(p-y)*86400<1,C=c===0;return Ku([...w?[y]:[],...C?[bL(m*24+u,l)]:[]],
n,r)}d();var wL=/^\d+$/,vL=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,kL=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,xL=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
TL=/^\d*[.,]\d+$/;function SL(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function EL(e){let t=[];return wL.test(e)&&
t.push(b(e)),vL.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),kL.test(e)&&t.push(b(e.replace(
/,/g,""))),xL.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),TL.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function _d(e,t,n){let r=/^([+-]?)(.*)$/.exec(SL(e));if(r===null)return null;
let o=EL(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Ku(o,t,n)}var CL=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function $d(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Zk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
CL.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=_d(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Hk(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&RL(n,i,{line:r,criterion:o,at:i.
at})}return n}function RL(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.held)!=null?o:t.raw;e.unreadable.
push({...n,held:i,reading:$d(t.raw,r)})}}d();function DL(e,t){if(e.kind==="score")return!0;if(e.kind!=="unreadable")return!1;
let{kind:n}=$d(e.raw,
t);return n==="text-number"||n==="date"}function AL(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||DL(
o,r)})}function Jk(e,t){return e.rows.filter(n=>AL(n,t))}function Gu({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Fd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function OL(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function PL({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of OL(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>qk(c,t,l)))}return i}function Vk(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=PL(e),u=v.from(s.values()).flat(),l=r===null?[]:Jk(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var m;return!((m=r==null?void 0:r.
columns.get(c))!=null&&m.length)}),lines:s,strays:l,marks:Hk(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}d();function eo(e){return e.competition.settings.missing==="assigned"}function Ra(e){
return e.provisional||
eo(e)?"warning":"error"}function Md(e){return e.provisional?"warning":"error"}function NL(e,t){var r;
return Gu(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Xk={
scope:"stage",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>eo(e)?!t.some(
o=>NL(o,r)):t.every(o=>Gu(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",severity:Md(e),
params:{entry:r,name:o}}))}};d();d();function Da(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var Yk={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(
o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return Da(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};d();d();function IL({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new h;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let m=[];for(let w of n){let C=c.row.marks.get(w);m.push(C.kind==="score"?C.value:0)}let p={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:m};s.push(p);let y=r.get(u);y?y.push(p):r.set(u,[p])}return s}),
byEntry:v.
from(r.values())}}var Qk=new A;function e0(e){var n;let t=(n=Qk.get(e))!=null?n:IL(e);return Qk.set(
e,t),t}var sr=e=>e0(e).byDesk,Aa=e=>e0(e).byEntry;var _L=1e-4;function $L(e){var r;let t=new h;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var FL=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),t0={scope:
"stage",find:e=>{if(!sr(e).some(FL))return[];let t=sr(e).map(o=>({rows:o,...$L(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>_L)return[];let{judge:u,
tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:"warning",tab:
l,
params:c}]})}};d();var n0={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o}
)=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Da(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;d();d();function Ld(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var r0=e=>g.round(e*100)/100,o0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Aa(e).flatMap(o=>{let i=o.map(({marks:m})=>Ld(m,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:r0(a),high:r0(s),limit:r}}]})}};d();d();function qu(e,
t){var i;let n=new h,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var ML=1e-6,LL=.9,jL=.5;function a0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function zL(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=a0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var i0=({same:e,marks:t})=>t===0?0:e/t;function BL(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
a0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function UL(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function WL(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return qu(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(m=>o.includes(m.one.desk.judge.code)),a=m=>i.reduce((p,
y)=>p+
y[m],0),s=(c=e.find(({judge:m})=>m.code===o[o.length-1]))==null?void 0:c.tab,u=g.max(...i.map(m=>m.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var s0={scope:"stage",find:e=>{let t=zL(Aa(e),e.desks.length),n=t.filter(
u=>i0(u)>=LL);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=g.max(0,...r.map(i0)),i=new h(
sr(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,BL(u)]})),a=({desk:u})=>{let{same:l,marks:c}
=i.
get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:m})=>{let p=g.max(o,a(u),a(l));
return UL(
c/m,p,jL*m)<=ML});return WL(e,s)}};d();d();function u0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));
if(o!==void 0)return{judge:r,entry:o}}
return null}function l0(e,t,n){var y,w,C,O;let r=new h;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new h(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,m]=[(w=l[0])!=null?w:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of m){
let I=(C=u0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?C:u0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},m=m.filter($=>$!==N),P=!0;break}}}
return p}var c0={scope:"stage",find:({check:e,desks:t})=>{let{method:n,severityCorrection:r}=e.competition.settings;
if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:l})=>[l,t.filter(c=>{
var m;
return(m=c.lines.get(l))==null?void 0:m.some(p=>p.complete&&!p.excluded)}).map(c=>c.judge.code)])),i=qu(
t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(l=>[l.judge.code,l])),s=l0(
i,o,(l,c)=>!Gu(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":"warning",
params:{
groups:i,joins:s}}]}};d();var d0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,sheet:r,
lines:o})=>v.from(o).flatMap(
([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].map(m=>m.row.
row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(c=r==null?
void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};d();function KL(e){return e.sheet===null||
!e.touched||Fd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var m0={scope:"stage",find:({check:e,desks:t})=>eo(e)?[]:t.flatMap(n=>{let r=KL(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Md(
e),tab:n.tab,params:o}]})};d();d();d();var GL=6,qL=14;function ZL(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,m)=>m);for(let c=1;c<=e.length;c+=1){let m=[c];for(let p=1;p<=t.length;p+=
1){let y=e[c-1]===t[p-1],w=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];m[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=m[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(y?0:1),w?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,m]}
return(l=o[t.length])!=null?l:n+1}var p0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function HL(e,t){let[n,r]=[p0(e),p0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Ci(e,t){let[n,r]=[L(e),L(t)],o=g.min(n.length,r.length);if(n===r||
o<GL||HL(e,t))return!1;let i=o<qL?1:2;return ZL(n,r,i)<=i}var f0=(e,t)=>t===""?[]:e.filter(n=>L(n.name)===L(
t));function jd(e,t,n){var a;let[r,o]=f0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>L(s.name)===L(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function g0({row:e,entry:t},n){return!Ci(e.name,t.name)||f0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Ci(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var h0=(e,t)=>e.length>=8&&
t.startsWith(e);function JL({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[L(e.name),L(t.name)];return n!==""&&n!==r&&!h0(n,r)&&!h0(r,n)}
function VL({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(JL);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>L(i)));return r.filter(
({row:i})=>o.has(L(i.name)))}var y0={scope:"stage",find:e=>e.desks.flatMap(t=>VL(e,t).map(n=>{var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...g0(n,e.check.competition.entries),params:a}}))};d();var b0={scope:
"stage",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(r=>{
var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.sheet)==
null?void 0:o.codeColumn)!=null?i:0},...jd(r,n,e.competition.entries),params:{judge:n.judge.code,
entry:r.
code}}}))};d();function XL(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Fd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
m,p;let s=(p=(m=o==null?void 0:
o.codeColumn)!=null?m:(c=Da(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=jd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var w0={
scope:"stage",find:({check:e,desks:t})=>t.flatMap(n=>XL(n,e.criteria,e.competition.entries))};d();
var v0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};d();var k0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))})};d();d(
);var YL=/^(\d+)(?:[.,](\d+))?\s?%$/;function QL(e,t){var r;let n=typeof e=="string"&&t===100?YL.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Oa({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",QL(e.value,o));default:return{}}}var x0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely};
return[
{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Oa(o),params:s}]}))};d();function ej(e,t,{line:
n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(eo(e)&&n.blank)}var T0={scope:"stage",
find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>ej(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:Ra(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};d();var S0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{
let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};return[{
code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...Oa(o),params:s}]}))};d();var E0={scope:
"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};d();d();var C0=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function zd(e){return C0(Float64Array.from(
e).sort(),e.length)}var Zu=[];function hg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Zu[i-1]>o;i--)Zu[i]=Zu[i-1];Zu[i]=o}return n===0?b.NaN:C0(Zu,n)}var R0=5,
yg=.25,tj=1.4826,nj=1.645,rj=.02,oj=8,ij=400;function A0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-hg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-hg(o,r):a}}function aj(e){let{
criteria:t}=e.
check,n=sr(e).map(o=>t.map((i,a)=>o.length===0?0:zd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let m=(u[c]-n[s][c])/r[c];l.push(m),a[c].push(m)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function D0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(rj,tj*n,t[g.floor(.9*t.length)]/nj)}function sj(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<oj)return null;let r=g.max(1,g.floor(n.length/ij)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>A0(i,a,u))});return{
fromOthers:D0(
o.map(i=>i.fromOthers)),fromOwn:D0(o.map(i=>i.fromOwn))}}var uj=e=>g.max(...e)-g.min(...e);function lj(
e){
let t=e.byCriterion.map(n=>uj(n)>=yg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=A0(e,r,i);a*s>0&&g.abs(a)>=yg&&g.abs(s)>=
yg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var O0={scope:"stage",find:e=>{
let t=Aa(e).filter(o=>o.length>=3).map(aj(e)),n=t.flatMap(lj);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?sj(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<R0*u.fromOthers||g.abs(s)<R0*u.fromOwn)return[];let{
name:l,
min:c,max:m}=e.check.criteria[i],p=o.marks[i],y=g.round((p-a*(m-c))*100)/100,{desk:w,entry:C}=o,O={
judge:w.
judge.code,entry:C.code,value:p,others:y};return[{code:"SCORE_OUTLIER",severity:"info",tab:w.tab,at:
o.
row.marks.get(l).at,params:O}]})}};d();d();function Bd(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(
t^e.charCodeAt(n),16777619);return t}
function Hu(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function cj(e){
return e.kind==="score"?g.round(e.value*1e4)|0:Bd(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var P0=new A;
function dj(e){var n;let t=(n=P0.get(e))!=null?n:{byCode:Bd(e.code),byName:Bd(e.name)};return P0.set(
e,t),t}var bg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),N0=new A;function Ju(e,t){let n=N0.
get(e),r=n===void 0?mj(e,t):n;return N0.set(e,r),r}function mj(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:Bd(c)})),i=0,a=0,s=0,u=(c,m,p)=>{let y=(Hu(
m,0)&65535)%12;c[y]=c[y]+Hu(m,p)|0};for(let c of e.rows){let m=c.entry===null?void 0:t.get(c.entry);
if(m===void 0)continue;let p=0,y=0;for(let{name:C,digest:O}of o){let P=c.marks.get(C);P===void 0||P.
kind==="blank"?y+=1:p=p+Hu(O,cj(P))|0}if(y===o.length)continue;let w=dj(m);i+=1,a=a+Hu(p,1)|0,s=s+Hu(
p,2)|0,u(n,w.byCode,p),u(r,w.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>bg(c,3)).join("");
return`${bg(a,12/2)}${bg(s,12/2)}${l}${i}`}var Ud=e=>b(e.slice(84));function I0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var _0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Ud(e)===Ud(t)&&g.min(I0(e,t,12),I0(e,t,48))>=3;var $0={scope:"stage",find:({check:e,desks:t})=>{let{
orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Ju(s,o);if(u===void 0||l===null||!_0(u,l))return[];let c={judge:i.
code,rows:Ud(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};d();var M0=3,
L0=.2,pj=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function fj({criterion:e,highest:t,
others:n}){return n.length>=M0&&t<=L0*e.max&&2*t<pj(n)}var F0=(e,t)=>e.map(({marks:n})=>n[t]),j0={
scope:"stage",find:e=>{let t=sr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<M0)return[];
let i=e.
check.criteria.map((l,c)=>{let m=g.max(...F0(n,c)),y=m<=L0*l.max?t.flatMap(w=>w===n?[]:F0(w,c)):[];
return{
criterion:l,highest:m,others:y}}).filter(fj);if(i.length===0)return[];let{judge:a,tab:s}=r.desk,u={
judge:a.
code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:zd(i.flatMap(
l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};d();var z0={
scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...Oa(o),params:s}]}))};d();var Wd=e=>e.reduce(
(t,n)=>t+n,0),B0=(e,t)=>Wd(e.map((n,r)=>n*t[r].weight)),gj=[{basis:"sum",of:Wd},{
basis:"mean",of:e=>Wd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>B0(e,t)/Wd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:B0},{basis:"score",of:Ld}];function hj(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?_d(e,0,1e6):null}function yj(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function bj(e,t,n){let r=e.flatMap(i=>{let a=hj(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=gj.map(i=>({...i,off:r.filter(({row:a,total:s})=>!yj(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var U0={scope:
"stage",find:e=>sr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==null?
void 0:
o.totalColumn)!=null?i:null;return n===null?[]:bj(t,n,e.check.criteria)})};d();d();d();function ur(e,
t){var n;return(n=e(t))!=null?n:{}}var Kd=({competition:e,locate:t})=>{let{method:n,carryOver:r,
passingScore:o}=e.settings,i=Bn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...ur(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};d();var Gd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...ur(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var W0={scope:"workbook",checks:[Kd,Gd]};d();d();d();function mt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...ur(e,t),params:l}}var qd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[mt(e,{
kind:"setting",key:"method"},n)]};d();var Zd=e=>{var y,w,C;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:L(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>O.code),l=(w=(y=r[r.length-1])==null?void 0:y.name)!=null?w:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},m=new h;for(let{key:O}of o)m.set(O,((C=m.get(O))!=
null?C:0)+1);let p=m.size<2?[]:o.filter(({key:O})=>O!==""&&m.get(O)===1);return[...s.slice(0,1).map(
O=>mt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return mt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};d();var Hd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[mt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});d();function wg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Jd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=wg(t.map(({name:s})=>L(s))),i=wg(
n.map(({code:s})=>H(s))),a=new k(t.flatMap(s=>{let u=Le(e.competition,s);return wg(u.map(({name:l})=>L(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return mt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return mt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return mt(e,{kind:
"criterion",index:s,column:"name"},u)})]};d();var Vd=e=>e.competition.stages.flatMap((t,n)=>{let r=Qr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[mt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});d();var Xd=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Qr(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=v.from({length:o},(m,p)=>{var y;return(y=t.prizes[p])!=null?y:0}),s=!t.rankedWinners&&
a.some(m=>m!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((m,p)=>p>=o&&m?[{index:p,amount:m}]:[]);return[...s?[mt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:m,amount:p})=>mt(e,{kind:"prize",place:
m+
1},{setting:`prizes.${m+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};d();var Yd=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Le(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[mt(
e,{kind:"stage",index:n,column:"name"},r)]});d();var Qd=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>H(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[mt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>mt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(H(c))).
map(c=>mt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var K0={scope:"workbook",checks:[qd,Jd,Qd,Yd,Hd,Zd,Vd,Xd]};d();d();var em=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=ur(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Le(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=ur(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};d();var tm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...ur(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var G0={scope:"workbook",checks:[tm,em]};d();var q0={scope:"stage",
find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.flatMap(
({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===void 0?[
]:
[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=null?
l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(xr)}}]}))};d();function wj(e){let{sheet:
t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var Z0={scope:"stage",find:({desks:e})=>e.flatMap(t=>wj(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};d(
);var nm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};d();function vj(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var H0={scope:"stage",find:({check:e,desks:t})=>t.
filter(vj).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ra(e),tab:n,params:{judge:r.code}}))};
d();var J0={scope:"stage",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).map(
({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ra(e),tab:n,params:{tab:n,judge:r.code,...e.stage.scoreTab===
void 0?{}:{within:!0}}}))};d();var V0={scope:"stage",find:({check:{protectedTabs:e=[]},desks:t})=>e.length===0?
[]:t.filter(({sheet:n,
touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:"TAB_UNPROTECTED",
severity:"info",tab:n,params:{judge:r.code}}))};var Pa={TAB_MISSING:J0,TAB_EMPTY:H0,TAB_UNPROTECTED:
V0,STAGE_NOT_BEGUN:nm,COLUMN_MISSING_CRITERION:Z0,
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
WEIGHTS_INVALID:G0,METHOD_CAUTION:W0};var kj=f.values(Pa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),vg=e=>kj.flatMap(t=>t.find(
e));d();d();function xj(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function rm(e){let t=[],n=new h;for(let r of xj(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function Tj(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function Sj(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return E.stringify([e.code,e.severity,e.tab,t,e.fix])}function X0(e){let t=new h,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=Sj(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>rm(i).map(a=>(
{
draft:Tj(o,a),block:a})));return[...n,...r]}d();function Ej(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function Cj(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=kr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var w,C,O,P;let m=new h;for(let N of s){let I=a(
c,N);I!==null&&m.set(N.code,I)}let p=new k(i?m.keys():[]),y=(w=e.sheets.get(c.code))!=null?w:null;
return Vk(
{judge:c,tab:(P=(O=y==null?void 0:y.tab)!=null?O:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:m})});return{check:e,desks:l,begun:Ej(e,l)}}var Y0=new A;function om(e){var n;
let t=(n=
Y0.get(e))!=null?n:Cj(e);return Y0.set(e,t),t}var Rj=f.values(Pa).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function Dj(e){let t=new h(
e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?s:
e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i})=>{var a;
return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}function Aj(
{
draft:e,block:t},n){let{at:r,...o}=e,i=t&&$e(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function kg(e){let t=om(e),n=t.begun?Rj:[nm];return X0(n.flatMap(r=>r.find(t))).sort(Dj(t)).
map(r=>Aj(r,e.stage.name))}d();var Q0=[qd,Kd,tm,Gd,Jd,Qd,Yd,em,Hd,Zd,Vd,Xd],Oj=f.values(Pa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),Pj=[...Q0,...Oj.filter(e=>!Q0.includes(e))];
function xg(e,t=()=>null){return Pj.
flatMap(n=>n({competition:e,locate:t}))}d();function Tg(e){return om(e).desks.map(t=>{let n=v.from(t.lines.values(
)).map(i=>i.filter(a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=eo(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
d();var tx=31,Nj=/[\u00b7\-\u2013|:_]/u;function to(e){let t=[...e];return t.flatMap((n,r)=>{if(!Nj.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var Ij=/[[\]:*?/\\]/g,Vu=e=>e.replace(Ij," ").replace(/\s+/g," ").trim();
function _j(e,t){
let n=tx-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Na=(
e,t)=>_j(
Vu(e.name),Vu(t.code)),$j=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Xu(e,t,n){
let r=Z.
ranking[n],o=tx-r.length-3,i=(u,l)=>$j(Vu(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function nx(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return L(n)===L(Vu(t.name));let r=L(n.slice(0,-1));return r!==""&&L(Vu(t.name)).startsWith(
r)}function im(e,t){var o;let n=Fj(e,t),r=n.filter((i,a)=>n.findIndex(s=>Lj(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Fj(e,t){let n=ex(e,t,(i,a)=>H(i.code)===H(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Mj(e,t,r):ex(e,t,Sg)}var Sg=(e,t)=>L(t)!==""&&L(
t)===L(e.name),ex=(e,t,n)=>to(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>nx(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Mj=(e,t,n)=>Ye(t,n).filter(r=>H(r.code)===H(e)||
Sg(r,e)||to(e).some(({left:o,right:i})=>nx(o,n)&&Sg(r,i))).map(r=>({stage:n,judge:r})),Lj=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var rx=e=>e.severity==="error";function bt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...xg(n,e.locate)],a=[],s=[],u=!i.some(l=>rx(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?$o(n,a):null,y={competition:n,stage:l,criteria:Le(n,l),
judges:Ye(
n,l),sheets:new h(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:Na(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...kg(
y)),p!==null&&s.push(...Tg(y));let w=N=>N.stage===l.name&&(rx(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(w)){u=!1;continue}let C=jk(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...C.findings,...Uk(n,C,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(w)){
u=!1;continue}a.push(C)}return{findings:i,results:a,progress:s}}d();d();function ox(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();var jj=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
zj=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Bj=/(?:^|[^\p{L}])(?:juri|judge)/iu,ix=e=>f.values(Z).some(t=>Ie(e,t));function Ri(e){let t=e.trim();
return ix(t)||jj.test(t)?!1:zj.test(t)?/^(?:hasil|results?)/i.test(t)&&Bj.test(t):!0}var Yu=e=>!Ri(e)&&
!ix(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var am=new h;
function sx(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:im(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var ux=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function lx(e,t,n=am){let r=sx(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>ux(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Eg=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function cx(e,t,n=am){let r=Un(e,t,n);return e.flatMap(o=>{var s;if(!Eg.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Eg.test(i);)i=i.replace(Eg,"").trim();let a=(s=r.find(u=>L(u.name)===L(i)))!=
null?s:im(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var ax=e=>H(e).replace(
/\p{N}+/gu,
"#");function dx(e,t,n=am){let r=new k(t.judges.map(a=>ax(a.code))),o=new k(t.stages.map(a=>L(a.name))),
i=new k(Un(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||im(a,t)!==null)return[];let s=to(
a).find(({left:u,right:l})=>o.has(L(u))&&r.has(ax(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Un(e,t,n=am){let r=sx(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>ux(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Uj(e,i,Ye(t,i))}function Uj(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(Ri))for(let{left:c,right:m}of to(l)){let p=n.filter(w=>Cg(m,w)),[y]=p;y===void 0||p.length>1||
L(c)===""||r.set(L(c),[...(s=r.get(L(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,m)=>l.findIndex(p=>p.judge===c.judge)===m)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Cg=(e,t)=>H(e)!==""&&(H(e)===
H(t.code)||L(e)===L(t.name));d();d();d();d();var Ia={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Di(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=Ia[t][b(
r)-1])!=null?i:""} ${n}`}var Wj=["","pebruari","","","","","","agt","","","nopember",""];function mx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ia.id[i],Ia.en[i],Wj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ia.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Wn(e.date):T(e).trim()}var Wn=e=>e.replace("T"," "),Qu=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function st(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var Kj=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Rg(e,t,n){return t<1||t>12||n<1||n>Kj(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Mo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Rg(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Rg(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=mx((a=o[2])!=null?a:"");return i===null?null:Rg(b(o[3]),i,b(o[1]))}function px(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var _a=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var Dg=10,Lo=25;function el(e,t,n=Dg){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function ut(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Ie(u,l.header)),
r=el(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(m=>Ie(l,m.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let m=o.get(
c);return m===void 0?"":(p=u[m])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function Qe(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:$e(t,r)}}var fx=(e,t)=>e.
columns.map(n=>n.header[t]);function gx({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return Qe(e.settings,t.settings.
get(n.key),"value");case"prize":return Qe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Qe(
e.entries,t.entries[n.index],n.column);case"stage":return Qe(e.stages,t.stages[n.index],n.column);
case"criterion":return Qe(e.criteria,t.criteria[n.index],n.column);case"judge":return Qe(e.judges,t.judges[
n.
index],n.column)}}}d();var Gj=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),hx=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&Gj(i.value,o)})),qj=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function yx(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!qj((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();d();var Tr="General",bx=e=>e===Tr||e.startsWith("0");
var de=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
Ai="@",wx="d mmmm yyyy",tl={part:"settings",tab:Z.settings,columns:[de("key","Kunci","Key",220),de(
"value","Nilai","Value",380)]},nl={part:"stages",tab:Z.stages,columns:[de("order","Urutan","Order",
70,
Tr),de("name","Tahap","Stage",200),de("weight","Bobot","Weight",80,Tr),de("advance","Lolos",
"Advance",
80,Tr),de("title","Predikat","Title",240),de("form","Bentuk","Form",110),de("date","Tanggal","Date",
140,wx),de("scoreTab","Tab Nilai","Score Tab",180)]},rl={part:"criteria",tab:Z.criteria,columns:[de(
"stage","Tahap","Stage",180),de("name","Kriteria","Criterion",200),de("weight","Bobot","Weight",80,
Tr),
de("min","Min","Min",70,Tr),de("max","Maks","Max",70,Tr),de("description","Uraian","Description",380)]}
,
lr={part:"entries",tab:Z.entries,columns:[de("code","Kode","Code",80,Ai),de("name","Nama Inovasi",
"Innovation",320),de("institution","Instansi","Institution",240),de("category","Kategori","Category",
120),
de("unitType","Jenis Unit","Unit Type",120),de("innovator","Inovator","Innovator",200),de("contact",
"Narahubung","Contact",160),de("phone","No. WA","Phone",120,Ai),de("email","Email","Email",180),de(
"link","Tautan Proposal","Proposal Link",180),de("status","Status","Status",160),de("reason",
"Alasan",
"Reason",240)]},Oi={part:"judges",tab:Z.judges,columns:[de("code","Kode","Code",70,Ai),de("name",
"Nama","Name",220),de("role","Peran","Role",110),de("institution","Instansi","Institution",240),de(
"email","Email","Email",200),de("phone","No. WA","Phone",120,Ai),de("stages","Tahap","Stages",180),
de("conflicts","Benturan","Conflicts",180,Ai)]},ol={part:"institutions",tab:Z.institutions,columns:[
de("name","Instansi","Institution",280),de("parent","Induk","Parent",240),de("unitType","Jenis Unit",
"Unit Type",140),de("required","Wajib","Required",80)]},$a={part:"plenary",tab:Z.plenary,columns:[de(
"stage","Tahap","Stage",160),de("entry","Kode","Code",80,Ai),de("computed","Peringkat Hitung",
"Computed Rank",90,"0"),de("rank","Peringkat Putusan","Decided Rank",90,"0"),de("reason","Alasan",
"Reason",420),
de("votesFor","Setuju","For",80,"0"),de("votesAgainst","Tidak","Against",80,"0")]},Pi={part:
"objections",tab:Z.objections,columns:[de("date","Tanggal","Date",120,wx),de("sender","Pengirim",
"Sender",180),
de("entry","Kode","Code",80,Ai),de("text","Isi","Text",360),de("answer","Jawaban","Answer",360),de(
"ruling","Putusan","Ruling",200),de("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Ag=[tl,
nl,rl,lr,Oi,ol];d();d();function Sr(e){var o;let t=[],n=(i,a)=>Qe(e,i.row,a),r=(i,a,s,u,l=[])=>{var m;
let c={setting:`${(m=e==
null?void 0:e.part)!=null?m:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(re(u))return null;let l=st(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=st(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=ln(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function sm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Qe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var jo=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function vx(e,t){let n=Sr(e),r=jo(n,"name"),o=r.every(a=>re(a.cell(
"weight")));return{items:r.map(a=>Zj(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function Zj(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}d();function kx(e){
let t=Sr(e);sm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>Hj(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function Hj(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Po))!=null?r:"running",reason:n("reason")}}d();
function xx(e){let t=Sr(e),n=jo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",Tn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}d();function Tx(e,t){let n=Sr(e);sm(n,e,"code");
let r=jo(n,"code");return{items:r.map(o=>Jj(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function Jj(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Og(
_a(e.cell("stages")),t),conflicts:_a(e.cell("conflicts"))}}function Og(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=L(e.slice(0,o).join(" ")),a=t.find(s=>L(s)===i);if(a!==void 0)
return[a,...Og(e.slice(o),t)]}return[n,...Og(r,t)]}d();function Sx(e){let t=Sr(e),n=Vj(jo(t,"name"));
return{items:n.map(o=>Xj(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function Vj(e){let t=n=>{var r;return(r=st(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function Xj(e,t){let n=t.cell("date"),r=Qj(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&Mo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ya),
date:Mo(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var Yj=/;|^\s*\d+\s*[:=]/m;
function Qj(e){if(e==="")return null;if(!Yj.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}d();d();var Fa=["criteria","median","majority",
"previous","shared"];d();d();var Ex=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];d();
d();var Cx={kind:"text",word:_("Mengetahui","Acknowledged By")};d();var Rx={kind:"texts",word:_(
"Admin","Admin")};d();var Dx={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:Tn};d(
);var Ax={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};d();var Ox={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};d();var Px={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};d();var Nx={kind:"text",word:_("Kota","City")};d();var Ix={kind:"text",word:_(
"Nama Kompetisi","Competition")};d();var _x={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};d();var $x={kind:
"text",word:_("Tembusan","Copies")};d();var Fx={kind:"text",word:_("Batas Waktu","Deadline")};d();
var Mx={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};d();var Lx={kind:"date",word:_(
"Tanggal Penetapan","Date")};d();var jx={kind:"text",word:_("Nomor SK","Decree Number")};d();var zx={
kind:"text",word:_("Pemerintah Daerah","Government")};d();var Bx={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};d();var Ux={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};d();var Wx={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};d();var Kx={kind:
"text",word:_("Dasar Hukum","Legal Basis")};d();var Gx={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:Tn};d();var qx={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};d();var Zx={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};d();d();var Ma=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];d();d();var Hx={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;d();var Jx={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};d();var Vx={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};d();var Xx={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;d();var Yx={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;d();var Qx={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var zo={mean:Jx,trimmed:Yx,median:Vx,"rank-sum":Xx,"z-score":Qx,adjusted:Hx};var eT={kind:"choice",
word:_("Metode","Method"),choices:fd(Ma,zo)};d();var tT={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};d();var nT={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};d();var rT={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};d();var oT={kind:"text",
word:_("Penyelenggara","Organizer")};d();var iT={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};d();var aT={kind:"date",word:_("Tanggal Pleno","Plenary Date")};d();var sT={kind:
"text",word:_("Tempat Pleno","Plenary Place")};d();var uT={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};d();var lT={kind:"numbered",word:_("Uang Pembinaan","Prize")};d();var cT={kind:
"text",word:_("Provinsi","Province")};d();var dT={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:Tn};d();var mT={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};d();var pT={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};d();var fT={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};d();var gT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};d();var hT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};d();d();d();var yT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;d();var bT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};d();var wT={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};d();var vT={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};d();var kT={name:_("bersama",
"shared"),official:""};var La={criteria:yT,median:wT,majority:bT,previous:vT,shared:kT};var xT={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:fd(Fa,La)};d();var TT={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};d();var ST={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};d();var ET={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:Tn}
;d();var CT={kind:"text",word:_("Tahun","Year")};var Pg={competition:Ix,year:CT,organizer:oT,
government:zx,province:cT,city:Nx,language:Wx,top:TT,method:eT,
missing:nT,tieBreaks:xT,decimals:Mx,carryOver:Dx,passingScore:iT,maxSpread:Zx,maxPerInstitution:qx,
winnersPerCategory:ET,
rankedWinners:dT,letterScores:Gx,winnerTerm:ST,severityCorrection:mT,conflicts:_x,judgeFiles:Bx,
deadline:Fx,
admins:Rx,objectionDays:rT,prizes:lT,plenaryDate:aT,plenaryTime:uT,plenaryPlace:sT,ceremonyDate:Ax,
ceremonyTime:Px,
ceremonyPlace:Ox,decisionDate:Lx,juryDecreeNumber:Ux,minutesNumber:tT,decreeNumber:jx,legalBasis:Kx,
acknowledgedBy:Cx,copies:$x,signerName:fT,signerPosition:hT,signerGrade:pT,signerNip:gT};var ez=e=>e!=="prizes",
Kn=Ex.filter(ez).map(e=>({key:e,...Pg[e]})),ja=Pg.prizes.word;d();d();d();d();var Re=Me(K(),""),za=Me(
Xr(K().check(Ou(/^\d{4}-\d{2}-\d{2}$/))),null),Bo=(e,t)=>St().check($v(),vr(
e),md(t)),Uo=e=>Me(Xr(e),null);var RT=Re;d();var DT=Me(Ke(K()),[]);d();var AT=Me(He(),!1);d();var OT=za;
d();var PT=Re;d();var NT=Re;d();var IT=Re;d();var _T=Re;d();var $T=Me($t(["exclude","include"]),
"exclude");d();var FT=Re;d();var MT=Re;d();var LT=Me(Bo(0,6),2);d();var jT=za;d();var zT=Re;d();var BT=Re;
d();var UT=Me($t(["shared","separate"]),"shared");d();var WT=Re;d();var KT=Me($t(["id","en"]),"id");
d();var GT=Re;d();var qT=Me(He(),!1);d();var ZT=Uo(Bo(1,1e5));d();var HT=Uo(St().check(vr(0)));d();
var JT=Me($t(Ma),"mean");d();var VT=Re;d();var XT=Me($t(["complete","assigned"]),"complete");d();var YT=Uo(
Bo(1,365));d();var QT=Re;d();var eS=Uo(St());d();var tS=za;d();var nS=Re;d();var rS=Re;d();var oS=Me(
Ke(Xr(St().check(vr(0)))),[]);d();var iS=Re;d();var aS=Me(He(),!0);d();var sS=Me(Mv([jv("auto"),St().check(
vr(0))]),"auto");d();var uS=Re;d();var lS=Re;d();var cS=Re;d();var dS=Re;d();var mS=Me(Ke($t(Fa)),[
"criteria","shared"]);d();var pS=Me(Bo(1,1e5),10);d();var fS=Me($t(["Juara","Terbaik"]),"Juara");d();
var gS=Me(He(),!1);d();var hS=Re;var yS={competition:_T,year:hS,organizer:QT,government:BT,province:
iS,city:IT,language:KT,top:pS,method:JT,
missing:XT,tieBreaks:mS,decimals:LT,carryOver:AT,passingScore:eS,maxSpread:HT,maxPerInstitution:ZT,
winnersPerCategory:gS,
rankedWinners:aS,letterScores:qT,winnerTerm:fS,severityCorrection:sS,conflicts:$T,judgeFiles:UT,
deadline:MT,
admins:DT,objectionDays:YT,prizes:oS,plenaryDate:tS,plenaryTime:rS,plenaryPlace:nS,ceremonyDate:OT,
ceremonyTime:NT,
ceremonyPlace:PT,decisionDate:jT,juryDecreeNumber:WT,minutesNumber:VT,decreeNumber:zT,legalBasis:GT,
acknowledgedBy:RT,copies:FT,signerName:lS,signerPosition:dS,signerGrade:uS,signerNip:cS};var Ni=te(
yS),bS=Ni.parse({});var Ba=(e,t=[])=>({fault:e,allowed:t});function vS(e){var s;let t=bS,n=[],r=[],o=new h,
i=new h,a=iz(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),m=l("value"),p=(C,
O=[],P="error")=>{var $,F;let N=(F=($=Qe(e,u,"value"))!=null?$:Qe(e,u,"key"))!=null?F:{},I={setting:
c,value:m,
reason:C,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},y=az(c),w=Kn.find(C=>Ie(
c,C.word));if(y!==null){let C=sz(m);n[y-1]!==void 0?p("duplicate"):!re(m)&&(C===null||C<0)?p(
"not-a-number"):(n[y-1]=C,i.set(y,u))}else if(w!==void 0){if(o.has(w.key)){p("duplicate");continue}
if(o.set(
w.key,u),re(m))continue;let C=tz(t,w,nz(m,w,a));"fault"in C?p(C.fault,C.allowed):t=C.settings}else c!==
""&&!re(m)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function tz(e,t,n){if("fault"in n)return n;let r=Ni.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[oz(t)]}}function nz(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Ba("digits-lost"):{
value:r};case"number":{let o=st(e);return o===null?Ba("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ie(r,t.
auto)?"auto":st(e);return o===null?Ba("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Mo(
e);return o===null?Ba("not-a-date"):{value:o}}case"time":return{value:px(e)};case"texts":return{
value:_a(
e)};case"choice":{let o=ln(r,t.choices);return o===void 0?Ba("not-allowed",wS(t.choices,n)):{value:o}
}case"choices":{let o=_a(e).map(i=>ln(i,t.choices));return o.includes(void 0)?Ba("not-allowed",wS(t.choices,
n)):{value:rz(o)}}}}function rz(e){let t=Fa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var wS=(
e,t)=>e.
map(([,n])=>n[t]),oz=e=>e.kind==="number"&&e.range||"\u2265 0";function iz(e){let t=Kn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ie(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&ln(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function az(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(L(e));return t!==null&&Ie((n=t[1])!=null?n:"",ja)&&b(t[2])>0?
b(t[2]):null}function sz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var uz=["settings","stages","criteria","entries","judges",
"institutions"];function Ct(e){let t=new h;
for(let n of uz){let r=e.find(o=>Ie(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function kS(e){return[
...Ct(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Ie(r,Z[t])).map(r=>({name:r,first:n})))}var lz={name:Bv,
weight:null,
advance:null,title:null,form:null,date:null};function mn(e){let t=(m,p)=>{let y=e.get(m);return y===
void 0?null:ut(y,p)},n={settings:t("settings",tl),stages:t("stages",nl),criteria:t("criteria",rl),
entries:t(
"entries",lr),judges:t("judges",Oi),institutions:t("institutions",ol)},r=vS(n.settings),o=Sx(n.stages),
i=o.items.length>0?o.items:[lz],a=m=>{var p,y;return(y=(p=i.find(w=>L(w.name)===L(m)))==null?void 0:
p.name)!=null?y:m},s=vx(n.criteria,a),u=kx(n.entries),l=Tx(n.judges,i.map(m=>m.name)),c=xx(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(m=>m.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}d();d();var TS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
cz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
dz=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,mz=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
SS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Ua(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=TS.exec(t))!=null?
n:[];if(o==="")return null;if(SS.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var xS=e=>b(e.replace(",","."));function Rt(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=TS.exec(t))!=null?i:[],m=(a=dz.exec(c.trim()))!=null?a:mz.exec(c.trim());
if(l===""||m===null&&!SS.test(c.trim()))break;t=l,n!=null||(n=m===null?null:xS((s=m[1])!=null?s:""))}
let[,r="",o=""]=(u=cz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
xS(
o)}}var ES={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},pz=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],kt=e=>f.keys(ES).find(t=>Ie(e,ES[t])),wt=(e,t)=>{let n=L(t.name);return L(
e)===n||L(e.replace(/\([^()]*\)\s*$/,""))===n||L(Rt(e).name)===n},fz=(e,t)=>{var n;return(n=t.find(r=>L(
r.name)===L(e)))!=null?n:t.find(r=>wt(e,r))};function Wa(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=H(i.code),s=L(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(H(i)))!=null?l:null:(c=r.get(L(a)))!=
null?c:null}}function Wo(e,t,n,r,o){var C,O,P,N,I,$,F;let i=z=>typeof z=="string"&&(kt(z)!==void 0||
r.some(B=>wt(z,B))),a=el(e,z=>z.filter(i).length,Lo),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(
z=>typeof z=="string"?z:""),u=new h,l=new h;for(let[z,B]of s.entries()){let M=fz(B,r),j=kt(B);M!==void 0?
u.set(M.name,[...(O=u.get(M.name))!=null?O:[],z]):j!==void 0&&!l.has(j)&&l.set(j,z)}let c=(P=l.get(
"code"))!=null?P:null,m=[...u].map(([z,[B=0]])=>({criterion:z,column:B})),p=a===null?yz(e):[];for(
let[
z,B]of e.values.entries()){if(a===null||z<=a)continue;let M=Q=>{var we;let ee=l.get(Q);return ee===void 0?
"":(we=B[ee])!=null?we:""},j=U(M("code")),q=U(M("name")),G=new h;for(let{criterion:Q,column:ee}of m)
G.set(Q,bz((N=B[ee])!=null?N:"",z,ee));let J=o(j,q,c!==null);J===null&&(Ig(j,q,B)||gz(j,G)||hz(B,s))||
p.push({row:z,code:j,entry:(I=J==null?void 0:J.code)!=null?I:null,name:q,institution:U(M(
"institution")),marks:G,total:M("total"),notesToCommittee:U(M("notesToCommittee")),notesToEntrant:U(
M("notesToEntrant"))})}let y=($=l.get("name"))!=null?$:null,w=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:y,totalColumn:w,columns:u,rows:p}}var Ig=(e,t,n)=>Ng(e)||
Ng(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Ng(r)),Ng=e=>pz.includes(L(e)),gz=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!_g(n.raw)),_g=e=>{var t;return typeof e==
"string"?!re(e)&&(Ie(e,cn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function hz(e,t){let n=e.flatMap((r,o)=>re(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return L(U(r))===L((i=t[o])!=null?i:"")})}function yz(e){let t={
code:"",entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function bz(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Ie(e,cn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}d();d();var um=e=>e.some(t=>t.lines.some(
n=>n.code!==""));function lm(e,t){var i;let n=um(e),r=new h;for(let a of e)
for(let{code:s,name:u,institution:l}of wz(a,t,n)){let c=n?H(s):L(u),m=r.get(c);c!==""&&r.set(c,{code:
(i=
m==null?void 0:m.code)!=null?i:s,name:(m==null?void 0:m.name)||u,institution:(m==null?void 0:m.institution)||
l})}let o=g.max(2,T(r.size).length);return[...r.values()].map((a,s)=>n?{...Pu,...a}:{...Pu,...a,code:
`P${T(s+1).padStart(o,"0")}`})}function wz(e,t,n){let r=e.columns.filter(a=>t.some(s=>wt(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>_g(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}d();d();d();function $g(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Fg="Lembar Juri \xB7 ",
CS=e=>Fg+e,Mg=e=>typeof e=="string"&&e.startsWith(Fg),Cn=e=>{var t;return Mg((t=e.values[1])==null?
void 0:
t[0])};function xt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Fg+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}d();var vz=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],kz=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],xz=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],Tz=new k([...vz,...kz,...xz].map(L)),RS=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(L)),DS=e=>RS.has(e),no=e=>L(e)===""||Tz.has(L(e))||kt(e)!==void 0||lr.columns.
some(t=>Ie(e,t.header));function AS(e){let t=e.filter(n=>!RS.has(n));return t.length>0?t:[...e]}var Sz=1e3,
Ez=e=>{let t=typeof e=="string"?kt(e):void 0;return t==="code"||t==="name"};function il(e,t){
var l,c;if(Cn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((l=e.values[n])!=null?l:[]).some(Ez))
return null;let r=((c=e.values[n])!=null?c:[]).map(m=>typeof m=="string"?m:""),o=m=>r.findIndex(p=>kt(
p)===m),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(m=>{let p={code:
U(
m[i]),name:U(m[a]),institution:U(m[s]),values:m};return(p.code!==""||p.name!=="")&&!Ig(p.code,p.code===
""?p.name:"",m)?[p]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:Dz(r,u,t),lines:u,
isRepeated:Cz(
r),totals:t.columns.flatMap(({from:m,weights:p})=>p===null?[]:[{from:m,weights:p}]),above:e.values.slice(
0,n)}}function Cz(e){let t=e.map(n=>Rt(n).name).filter(n=>!no(n));return new k(t.map(L)).size<t.length}
var Rz=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function Dz(e,t,{columns:n}){let r=new h;
for(let[o,i]of e.entries()){let{name:a,weight:s}=Rt(i),u=L(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&
l.role!=="criterion"||l===void 0&&no(a))continue;let c=Oz(Rz(t,o)),m=(l==null?void 0:l.doubt)===null;
r.set(u,{column:o,isMeant:m,key:u,name:a,weight:s,max:Ua(i),kind:m&&c==="words"?"open":c})}return[
...r.
values()]}var OS=e=>e.flatMap(t=>{var n;return(n=st(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=
null?n:[]});function Az(e){let t=OS(e);return t.filter(n=>n>Sz).length*2>t.length}function Oz(e){let t=e.
filter(a=>!re(a)),n=OS(t),r=a=>typeof a=="string"&&Ie(a,cn),o=n.length+t.filter(r).length;if(n.length>
0&&o*2>=t.length)return Az(t)?"words":"numbers";let i=a=>typeof a=="string"&&st(a)===null&&!r(a)&&!a.
trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var Pz=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
Nz=["category","unitType","innovator","contact","phone","email","link"];function PS(e,t,{grid:n,
structure:r}){
let o=Pz.test(n.tab)?il(n,r):null;if(o===null)return null;let i=ut(n,lr),a=new h,s=0;for(let p of o.
lines){let y=O=>t&&p.code!==""?H(O.code)===H(p.code):p.name!==""&&L(O.name)===L(p.name),w=e.find(y);
if(w===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(w))continue;let C=Nz.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(w,{...w,...f.
fromEntries(C),code:t?w.code:p.code||w.code,name:w.name||p.name,institution:w.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>H(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(H(p.code))),m=[...a].map(([p,y])=>c?{...y,code:p.code}
:
y);return{grid:n,entries:[...m,...l],unscored:s}}d();function cm(e){var a;let t=$S(e),n=MS(t).filter(
s=>s.length>1),r=(a=IS(n))!=null?a:t.length===1?t:IS(
Iz(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Lg(e,FS(o.table,i))}function Lg(e,t){let n=$S(e),r=MS(n).filter(a=>a.length>
1),o=t.map(a=>L(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(m=>wt(m.name,{name:c}))).length;
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
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function Iz(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}d();var _z=12,$z=["juri","dewanjuri","judge","penilai","panelis"],zg=e=>$z.includes(L(e));function jS(
e){
var t;return Bg((t=Mz(e))!=null?t:e.map(n=>n.trim()))}function Bg(e){let t=new k(e.filter(r=>LS(r)).
map(H)),n=0;return e.map(r=>{if(LS(r))return jg(r,Fz(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...jg(`J${n}`,""),email:r}:jg(`J${n}`,r)})}var LS=e=>[...e].length<=_z&&H(e)!==""&&!e.
includes("@"),Fz=e=>!/\p{N}/u.test(e)&&[...e].length>3;function Mz(e){let[t,...n]=e.map(r=>to(r).filter(
({right:o})=>H(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(Lz).reverse()){let i=L(r);
if(i===
""||zg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>L(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(H)).size===s.length)return s}
return null}
var Lz=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,jz=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function zS({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=jz.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var jg=(e,t)=>({...Kv,
code:e,name:t});d();d();var pn={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],OWN_CRITERIA:[]};function BS({tables:e,criteria:t},n,r){let o=new k(
t.map(L)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(m=>L(m)===u.key)&&i.
push(u.name),c===void 0&&n.push(zz(l,s,u))}return i}var zz=(e,{tab:t},{column:n,key:r,name:o})=>({id:
e,
kind:"COLUMN",tab:t,tabs:[t],params:{header:o,column:xr(n),doubt:DS(r)?"sum-misfit":"some-tabs"},
options:pn.
COLUMN,default:null});d();function al(e){let t=new h;for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?
n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}d();var Bz={sum:"sum",mean:"mean",weighted:
"weighted",maximum:"extreme",minimum:"extreme",rank:"rank",number:"number",large:"large",text:"text",
"left-out":"left-out"},Uz={numbers:"numbers",example:"example",statistic:"statistic",weight:"weight",
maximum:"maximum",section:"section",header:"header",note:"note","left-out":"left-out"};function US(e){
var r,o;let t=new h,n=new h;for(let{columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let m=Bz[l];if(m===void 0||c==="")continue;let p=`${m} ${L(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:m}})}for(let[l,c]of a.entries()){let m=Uz[
c];
if(m===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(w=>w!==""))!=null?o:"",y=`${m} ${L(
p)}`;n.has(y)||n.set(y,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:m}})}}return[
...t.values(),...n.values()]}d();var sl=e=>e.reduce((t,n)=>t+n,0),WS=e=>g.round(e*1e4)/1e4;function KS(
e,t,n,r,o){var w,C;let i=`weights/${t.map(L).join("+")}`,a=Kz(e,t,r),s=Wz(e,t),u=s!==null?{from:
"headers",weights:s}:a!==null&&!Gz(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(C=(w=e[0])==null?
void 0:w.tab)!=null?C:"",m={criteria:[...t],weights:u.weights,sum:WS(sl(u.weights)),from:u.from},p=pn.
WEIGHTS.filter(O=>O==="totals"?a!==null:!0),y={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(O=>O.tab),params:
m,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:y}}function Wz(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>wt(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(sl(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function Kz(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,m)=>{var w,C,O;let p=(
w=
r.find(P=>wt(P.name,{name:c})))==null?void 0:w.column,y=p===void 0?-1:i.indexOf(p);return y<0?null:(
(C=
a[y])!=null?C:0)*((O=n[m])!=null?O:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=sl(u);return u.map(c=>WS(c/l*100))}return null}function Gz(e,t){let[n,r]=[sl(e),
sl(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}d();function GS(
e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:qz(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function qz(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Yu(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Cn(r)?null:r.values.every(s=>s.every(re))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}d();d();var Zz=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(L)),qS=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(L));function ZS(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
m=>wt(m.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>Ug(s,t,Zz)),o=s=>s.map(Hz).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function Ug(e,t,n){let r=t.map(s=>e.columns.find(u=>wt(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(L(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!re(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return st(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function Hz(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var HS=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>wt(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=st(o.values[r]))!=null?i:[]})));function JS(e,t){var o;let n=HS(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function VS(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>wt(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>Ug(i,t,qS))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&HS(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}d();d();d();var Wg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
Jz=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Wg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),Vz=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
Xz=new RegExp(`^(${Wg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),Yz=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Wg})\\s*[)\\]]?$`,
"iu"),Qz=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(L));function Tt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=Jz.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=Vz.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Er(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=Xz.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=Yz.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ul=e=>Qz.has(L(e));d();var ll="Nilai",Ii=e=>typeof e=="string"?e.trim():"";function XS(e,
{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var eB=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
YS=e=>{let t=kt(e);return t==="code"||t==="name"};function QS(e){let t=e.values.slice(0,Lo+1).map(o=>o.
map(Ii)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:tB(o.above,o.cells)?nB(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:oB(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
YS))continue;let u=s.filter(c=>c.header===ll||!no(Rt(c.header).name));if(new k(u.map(c=>L(c.label))).
size<2)continue;let l=u.every(c=>c.header===ll)?"totals":"groups";return{tab:e.tab,layout:l,views:aB(
e,o,i,a,s)}}return null}var tB=(e,t)=>e.every((n,r)=>!YS(n)||re(t[r]));function nB(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((m,p)=>p===""?m:p,"");return u===""||c===""||kt(c)==="code"||kt(
c)==="name"||rB(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ul(u.over)&&!no(Rt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:ll}));let o=n.filter(u=>Tt(
u.header)!==null&&Tt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var m;return{column:u,label:(m=Tt(c))!=null?m:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&L(l.header)===L(u.header))),a=i.some(u=>Tt(u.over)!==null),s=i.some(u=>eB.test(
u.over));return!a&&s?[]:i.filter(u=>!a||Tt(u.over)!==null).map(({column:u,over:l,header:c})=>{var m;
return{column:u,label:(m=Tt(l))!=null?m:l,header:c}})}var rB=e=>{let t=kt(e);return t==="code"||t===
"name"||t==="institution"};function oB(e){let t=e.flatMap((r,o)=>{let i=Er(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!no(Rt(r).name)&&!iB(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=Tt(r))!=null?s:(a=Er(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:ll}]})}var iB=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function aB(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(L(s))||
a.set(L(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(y=>L(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,w)=>{var C,O;return w<i?y||((C=r[w])!=null?C:""):(O=l.get(w))!=null?O:""}),m=y=>y.
map((w,C)=>C<i||l.has(C)?w:""),p=e.values.map((y,w)=>w===t?c:w===t-1&&r.length>0?y.map(()=>""):m(y));
return{label:u,grid:{tab:e.tab,values:p}}})}d();var eE=_("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),sB=_("Email","Email Address","Alamat Email","Username","Nama Pengguna"),uB=_(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),lB=_("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),cB=_("Nilai",
"Score","Skor","Value","Poin","Points");function dB(e){for(let[t,n]of e.values.slice(0,Lo).entries()){
let r=n.map(Ii),o=l=>r.findIndex(c=>Ie(c,l)),i=l=>r.findIndex(c=>kt(c)===l),a=o(eE)>=0||o(uB)<0?o(eE):
o(sB),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(lB),o(cB)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function tE(e){let t=dB(e);if(t===null)return null;
let n=u=>U(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new h;for(let u of r){
let l=L(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?pB(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=m=>L(
n(m))===u;return a?fB(e,t,s,l,c):mB(e,t,l,c)})}}function mB(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,m)=>m===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function pB(e,{criterion:t}){let n=new h;for(let r of e){
let o=U(r[t]);L(o)!==""&&!n.has(L(o))&&n.set(L(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function fB(e,t,n,r,o){
var I,$,F,z;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,m=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,p=[a,l,c],y=new h,w=new h,C=new h,O=v.from({length:m+n.length},()=>"");for(let[B,
M]of e.values.entries()){if(B<=i||!o(M))continue;let j=n.findIndex(we=>we.key===L(U(M[l]))),q=H(U(M[
s]))||
L(U(M[u]));if(j<0||q==="")continue;let G=(F=C.get(q))!=null?F:[],J=G.find(we=>!y.has(`${we},${m+j}`)),
Q=J!=null?J:B;J===void 0&&(C.set(q,[...G,B]),w.set(B,O.map((we,be)=>{var _e;return p.includes(be)?"":
(_e=M[be])!=null?_e:""})));let ee=w.get(Q);ee!==void 0&&(ee[m+j]=(z=M[c])!=null?z:""),y.set(`${Q},${m+
j}`,{row:B,column:c})}let P=e.values.map((B,M)=>{var j;return M===i?[...B.map((q,G)=>p.includes(G)?
"":
q),...n.map(q=>q.name)]:(j=w.get(M))!=null?j:O}),N=({row:B,column:M})=>{var j;return(j=y.get(`${B},${M}`))!=
null?j:{row:B,column:M<m?M:B<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}
var Kg=e=>{var t;return Cn(e)?null:(t=tE(e))!=null?t:QS(e)},Gg=(e,t)=>Cg(e,t)||e.includes("@")&&L(e)===
L(t.email);function nE(e,t,n,r,o){var u,l;let i=(l=(u=Kg(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(m=>Gg(c,m));return{sheets:i.flatMap(c=>{let m=a(c.label);return m===void 0?[]:[XS(Wo(c.grid,t.name,
m.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}d();var rE=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
gB=/^(?:nilai|poin|points?)$/i,hB=/^j\.?\s?\d{1,2}$/i,yB=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
bB=e=>e.map(Ii).filter(t=>t!=="");function oE(e){let t=e.values.slice(0,Dg).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Ii);return[e.tab,...r].some(o=>yB.test(
o))}var qg=(e,t)=>rE.test(e.tab)||hB.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(bB).some(n=>rE.
test(n)||gB.test(n));d();function Zg(e){let t=[...new h(e.flat().map(o=>[L(o),o])).values()],n=e.map(
o=>new k(o.map(L))),r=t.
filter(o=>!n.every(i=>i.has(L(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Ci(o,a)&&!n.some(
s=>s.has(L(o))&&s.has(L(a)))).map(a=>({one:o,other:a})))}d();d();var wB=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function iE(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of to(u).filter(m=>m.spaced||
/[|:_\-\u2013]/.test(u))){let m=L(l);if(m===""||H(c)===""||zg(l)||Tt(l)!==null)continue;let p=(s=t.get(
m))!=null?s:{stage:l,tabs:[]};p.tabs.some(y=>H(y.label)===H(c))||p.tabs.push({tab:u,label:c}),t.set(
m,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>H(l.label)))),o=(
u,l)=>wB.
test(u.stage)||r.some((c,m)=>m!==l&&u.tabs.some(p=>c.has(H(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!vB(u,i));return{sets:a?i:[],unclear:!a&&kB(e)}}var vB=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Er(e)!==null;function kB(e){var n;let t=new h;for(let r of e){let o=Er(r);if(o===null)continue;
let i=H(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(L(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function aE(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return oE(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:il(n,t),shared:Kg(n),isOther:!1}}var Ka=(e,t=[])=>(
{
reason:e,tabs:t});function sE(e,t,n){var y,w;let r=n.flatMap(({table:C,shared:O})=>C===null||O!==null?
[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return xB(e.stages,o);
let{sets:i,unclear:a}=iE(r.map(C=>C.tab));if(e.stages.length>1)return Hg(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Ka("nothing");let u=t?i.find(C=>L(C.stage)===L(s.name)):void 0;if(u!==void 0)return Hg(
[s],[u],r);if(a&&!t)return Ka("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.map(O=>({...s,
name:O.
stage,advance:null}));return Hg(C,i,r)}let l=((w=(y=cm(r))==null?void 0:y.tables.length)!=null?w:0)>
1,c=o.filter(C=>{var O;return((O=C.shared)==null?void 0:O.layout)!=="totals"}),m=c.length>0?c:o,[p]=m;
if(!l&&(p!=null&&p.shared)){let C=m.map(O=>O.grid.tab);return C.length>1?Ka("several-shared",C):t?Ka(
"stage-tab",C):[uE({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(C=>(
{
label:C.tab,table:C})),layout:null}]}function uE(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=il(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function xB(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return L(a.grid.tab)===L((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?uE(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ka("unclear-judges",r):n.filter(o=>"desks"in o)}function Hg(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>L(l.stage)===L(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(m=>m.tab===l).map(m=>({label:c,table:m})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ka("stages",
o):r}d();var lE=.051,TB=4,cE=e=>H(e.code)||L(e.name);function dE(e,t,n){let r=t.filter(u=>u!==e);if(
r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(m=>cE(m)===cE(u)));
for(let c of n){let m=C=>{var O,P;return(P=(O=C.columns.find(N=>wt(N.name,{name:c})))==null?void 0:O.
column)!=null?P:-1},p=st(u.values[m(e)]),y=r.flatMap((C,O)=>{var P,N;return(N=st((P=l[O])==null?void 0:
P.values[m(C)]))!=null?N:[]});if(p===null||y.length<2)continue;let w=y.reduce((C,O)=>C+O,0);s+=1,g.abs(
p-w/y.length)<lE&&(i+=1),g.abs(p-w)<lE&&(a+=1),new k(y).size>1&&(o+=1)}}return o>=TB&&(i===s||a===s)}
d();var cl=e=>`hidden/${L(e)}`,Jg=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,
columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&wt(s,i)))||e.length===0?[]:[{id:cl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:pn.HIDDEN,default:null}]);d();function dl({criteria:e,
entries:t}){let n=new k(t.map(i=>H(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>L(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>wt(i,u));return o.set(i,a),a},isEntry:(i,a)=>i===""?r.has(L(a)):n.has(H(
i))}}d();function SB(e,t){let[n,r]=[L(e),L(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?
[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Ci(e,t)&&!EB(e,t)}var mE=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function EB(e,t){let[n,r]=[new k(mE(e)),new k(mE(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Vg(e,t,n){let r=new h(t.map(o=>[o.code,o]));
return e.flatMap(o=>{if(o.codeColumn===null||o.nameColumn===null)return[];let i=o.rows.filter(c=>c.name!==
""&&c.entry!==null),a=i.flatMap(c=>{var p;let m=r.get((p=c.entry)!=null?p:"");return m!==void 0&&SB(
c.name,m.name)?[{sheet:o,row:c,entry:m}]:[]}),s=a.length>2&&a.length*2>i.length,[u]=a;return(s&&u!==
void 0?[pE(`names/${L(o.tab)}`,u,a.length)]:a.map(c=>pE(`names/${L(o.tab)}/${H(c.entry.code)}`,c,1))).
filter(({id:c})=>!n.has(c))})}var pE=(e,{sheet:t,row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",
tab:t.tab,cell:$e(n.row,(i=t.nameColumn)!=null?i:0),tabs:[t.tab],params:{code:r.code,one:r.name,
other:n.
name,count:o},options:pn.NAMES,default:null}};var Ga=["criteria","entries","judges"],CB=e=>"reason"in e;
function Xg(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(M=>aE(M,o.get(M.tab))),u=sE(e,n,s);if(CB(u))return u;let l=[],c=[],m=[];for(let M of u){
let j=DB(M,e,t,{facts:l,questions:c,answers:i},u.length>1);if(j===null)return gE(s);m.push(j)}if(t.length===
Ga.length&&!m.some(M=>AB(M,s)))return{reason:"no-sign",tabs:m.flatMap(M=>M.desks.map(j=>j.table.tab)).
filter(dm)};let p=m.flatMap(M=>M.desks.map(j=>j.table)),[y,...w]=p;if(y!=null&&y.isRepeated&&w.length===
0)return{reason:"unclear-judges",tabs:[y.tab]};let C=m.flatMap(M=>M.names).filter(dm),O=t.includes(
"judges")?OB(m):e.judges,P=t.includes("entries")?PB(p,C,s,l):e.entries,N=!n&&(m.length>1||m.some(M=>M.
stage.scoreTab!==void 0)),I=N?NB(m):e.stages,$=t.includes("criteria")?IB(m):e.criteria,F={...e,
stages:I,
criteria:$,entries:P,judges:O};if(t.some(M=>F[M].length===0))return gE(s);if(t.includes("judges")&&!_B(
F,m,a.names))return{reason:"unbound",tabs:m.flatMap(M=>M.desks.map(j=>j.table.tab)).filter(dm)};let z=s.
flatMap(({structure:M})=>M!==void 0&&p.some(({tab:j})=>j===M.tab)?M:[]),B=[...p.map(M=>M.tab),...l.flatMap(
M=>M.kind==="ENTRY_LIST"||M.kind==="TAB_LEFT"?M.params.tab:[])];return{competition:F,hasStages:N,
facts:[
...$B(m,O,N,I),...l,...US(z),...GS(s,B,a)],findings:t.includes("entries")?FB(m):[],questions:al([...RB(
s,p),...c])}}var RB=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),dm=(e,t,n)=>n.indexOf(e)===t;function DB(e,t,n,{facts:r,questions:o,answers:i},a){var j,q;let s=e.
desks.map(G=>G.table),u=G=>n.includes("criteria")?cm(G):Lg(G,Le(t,e.stage).map(J=>J.name)),l=(j=u(s))!=
null?j:a||e.layout!==null?_S(s):null;if(l===null)return null;let c=u(s)===null,m=l.tables.filter(G=>dE(
G,l.tables,l.criteria)),p=l.tables.filter(G=>!m.includes(G));for(let{tab:G}of m)r.push({kind:
"TAB_LEFT",sure:!1,params:{tab:G,reason:"summary"}});let y=p.length<l.tables.length&&(q=u(p))!=null?
q:l,{tables:w}=y,
C=n.includes("criteria")?BS(y,o,i):y.criteria,O=a?e.stage.name:null;if(!n.includes("criteria"))return{
...e,desks:fE(e,w),criteria:[],isOpen:c,names:C};let P=VS(w,C),N=P!=null?P:C.map(()=>JS(w,C)),I=ZS(w,
C),$=I.from==="equal"&&P!==null&&new k(P).size>1,F=$?N:I.weights,z=KS(w,C,F,N,i);z.question!==null&&
o.push(z.question);let{weights:B}=z;r.push({kind:"CRITERIA",sure:w.length>1&&!c,params:{stage:O,
names:C}},
{kind:"WEIGHTS",sure:I.from!=="equal",params:{from:$?"maxima":I.from,stage:O}},{kind:"SCALE",sure:P!==
null,params:{max:N.filter(dm),from:P===null?"scores":"written",stage:O}});let M=C.map((G,J)=>{var Q,
ee;return{stage:e.stage.name,name:G,weight:(Q=B[J])!=null?Q:1,min:0,max:(ee=N[J])!=null?ee:100,
description:""}});
return{...e,desks:fE(e,w),criteria:M,isOpen:c,names:C}}var fE=({desks:e},t)=>e.filter(n=>t.includes(
n.table));function AB(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&qg(r.grid,n.above.length)})}function OB(e){
let[
t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>H(l)===H(s))===u),
i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?jS(r):Bg(o)).map((s,u)=>{var C,O,P;let l=(
C=
(i?r:o)[u])!=null?C:"",c=e.filter(N=>N.desks.some(I=>H(I.label)===H(l))),m=(P=(O=c[0])==null?void 0:
O.desks.find(N=>H(N.label)===H(l)))==null?void 0:P.table,p=s.name===""||H(s.name)===H(s.code),y=(t==
null?void 0:t.layout)===null&&p&&m!==void 0?zS(m):"",w=c.length===e.length?[]:c.map(N=>N.stage.name);
return{...s,name:y||s.name,stages:w}})}function PB(e,t,n,r){let o=lm(e,t),i=um(e),a=new k(e.map(u=>u.
tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>PS(o,i,u)).find(u=>u!==null);return r.push({kind:
"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,
params:{
tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...Pu,...u}))):o}function NB(e){let t=e.map(
n=>lm(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=
null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function IB(e){let[t]=e,n=r=>E.
stringify(r.criteria.map(o=>[L(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?
t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function _B(e,t,n){let r=Un(n,e),o=t.
filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===
i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.
every(u=>{let l=e.stages.find(m=>m.name===i.stage.name);return(l===void 0||s.length===0?[]:Ye(e,l)).
filter(m=>Gg(u.label,m)).length===1}))}function $B(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(
s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(
s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(m=>m.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function FB(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=um(t)?[]:e.flatMap(i=>i.desks.map(a=>lm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Zg(n).map(o("entry")),...Zg(r).map(o("judge"))]}function gE(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>MB(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>LB(
u))))!=null?s:{reason:"nothing",tabs:[]}}var MB=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!no(n)).length>2),LB=e=>qg(e,g.min(9,e.values.length));d();d();d();var ro=(...e)=>new k(
e.map(L)),jB=[["code",ro("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",ro("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",ro("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",ro("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
ro("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",ro("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",ro("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],zB=ro("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),BB=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
UB=ro("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),WB=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
KB=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Yg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,GB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
qB=["name","code","institution","category"],ZB=e=>e.replace(/\s+/g," ").trim();function HB(e){var n,
r;let t=L(e);return t===""?null:UB.has(t)?"rank":zB.has(t)?"sum":(r=(n=jB.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function mm(e){var a,s,u,l;let t=HB(e);if(t!==null)return t;let n=e.replace(
Yg,""),r=(l=(u=(a=Yg.exec(e))==null?void 0:a[1])!=null?u:(s=Yg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=mm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(GB,"");return o===e?null:mm(o)}function $n(e){var a;let t=ZB(e);if(BB.
test(t))return"sum";let n=mm(t);if(n!==null)return n;if(KB.test(L(t)))return"matter";let r=t.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,"");if(r!==t&&r!==""){let s=$n(r);if(s!==null)return s}if(WB.test(t))return"rank";
let o=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(s=>s.trim()!=="");if(o.length<
2)return null;let i=o.map(s=>mm(s));return i.every(s=>s!==null)&&(a=qB.find(s=>i.includes(s)))!=null?
a:null}var Qg=e=>$n(e)==="sum"||/[\u03a3\u01a9\u2211]/u.test(e)||
/(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi|hasil)(?:[^\p{L}]|$)/iu.
test(e);d();var JB=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
VB=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function cr(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(st(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ie(
e,cn))return"recused";let t=e.trim();return VB.test(t)?"failed":JB.test(t)?"score-text":"text"}var ml=e=>st(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Ko=e=>e!=="blank"&&e!=="text";d();var hE=4,XB=15,YB=new k(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(L)),qa=e=>YB.has(L(Rt(e).name)),QB=new k([
"code","name",
"institution","category","judge","number"]),pl=e=>{var t;return QB.has((t=$n(e))!=null?t:"")},fl=e=>cr(
e)==="text",_i=e=>!re(e);function yE(e,t){let n=eU(e,t);if(n===null)return null;let[r,o]=[n,n];for(;
o-
r+1<hE&&tU(e,r,o);)o+=1;for(;o-r+1<hE&&rU(e,r);)r-=1;return{top:r,bottom:o,columns:oU(e,r,o)}}
function eU({
values:e},t){let[n,r]=[-1,0];for(let[o,i]of e.slice(0,Lo).entries()){let[a,s]=[0,!1];for(let[u,l]of i.
entries()){if(!fl(l))continue;let c=$n(l)!==null||t(l)||Tt(l)!==null;pl(l)&&(s=!0),a+=1+(c?2:0)+(eh(
e,o,u)?1:0)}i.filter(fl).length<2&&!s||a>r&&([n,r]=[o,a])}return n<0?null:n}function eh(e,t,n){let r=e.
slice(t+1,t+1+XB).map(o=>cr(o[n])).filter(o=>o!=="blank");return r.filter(Ko).length*2>r.length}
function tU({
values:e},t,n){var l;let r=(l=e[n+1])!=null?l:[],o=[...r.keys()].filter(c=>_i(r[c]));if(o.length===0||
!o.every(c=>fl(r[c])))return!1;let i=c=>{var m;return(m=e.slice(t,n+1).map(p=>U(p[c])).find(p=>p!==""))!=
null?m:""},a=e.slice(t,n+1),s=c=>{var p;let m=i(c);return m===""?a.some(y=>y.slice(0,c).some(_i)):qa(
m)||Tt(m)!==null||nU((p=e[n])!=null?p:[],c)};if(o.some(c=>pl(i(c))))return!1;let u=o.every(c=>eh(e,n+
1,c));return!o.every(s)&&!(u&&o.some(s))?!1:o.some(c=>eh(e,n+1,c))||o.some(c=>{var m;return re((m=e[
n])==
null?void 0:m[c])})}var nU=(e,t)=>t+1<e.length&&re(e[t+1]);function rU({values:e},t){var s;let[n,r]=[
e[t-1],(s=e[t])!=null?s:[]];if(n===void 0)return!1;let o=[...n.keys()].filter(u=>_i(n[u]));if(o.length===
0||!o.every(u=>fl(n[u])))return!1;let i=o.map(u=>U(n[u]));if(o.some(u=>re(r[u])&&pl(U(n[u]))))return!0;
let a=[...r.keys()].find(u=>fl(r[u])&&!pl(U(r[u])));return a===void 0||o.some(u=>u<a)||o.every(u=>re(
r[u]))?!1:i.length>1||i.some(u=>qa(u)||Tt(u)!==null||Er(u)!==null||Rt(u).weight!==null)}function oU(
{
values:e},t,n){var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.
slice(u+1).some(c=>_i(c[l]));return v.from({length:o},(u,l)=>{var w,C;let c=r.flatMap((O,P)=>_i(O[l])?
[{row:P,text:U(O[l])}]:[]),[m]=c.slice(-1),p=(w=m==null?void 0:m.row)!=null?w:-1,y=r.slice(0,g.max(0,
p)).flatMap((O,P)=>{if(_i(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!_i(O[N]))continue;let I=U(
O[N]);return i(P,N)&&!pl(I)?[I]:[]}return[]});return{text:(C=m==null?void 0:m.text)!=null?C:"",
groups:y}})}d();var bE=e=>e!==""&&!qa(e)&&!ul(e);function th(e){let t=e.columns.flatMap(({text:r,
groups:o})=>o.filter(
i=>Tt(i)!==null||bE(i)).map(i=>({group:L(i),text:L(r)})));return e.columns.some(({groups:r})=>r.some(
o=>Tt(o)!==null||ul(o)))||t.length>1&&e.columns.filter(({text:r,groups:o})=>o.length>0&&Tt(r)!==null).
length>1?!0:t.filter(r=>t.some(o=>o.group!==r.group&&o.text===r.text)).length>0}function wE(e){let t=th(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=i.filter(bE);return{column:a,text:o,group:t?
"":
(u=s.slice(-1)[0])!=null?u:"",...Rt(o),max:Ua(o)}}),r=t?n.map(o=>o.weight):aU(n);return n.map((o,i)=>{
var m;let s=o.group!==""&&n.some(p=>p!==o&&L(p.name)===L(o.name))?`${Rt(o.group).name} - ${o.name}`:
o.name,u=(m=r[i])!=null?m:null,c=s!==o.name||u!==o.weight?iU(s,u,o.max):o.text;return{column:o.column,
header:c,name:s,weight:u,max:o.max,group:o.group}})}var iU=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],
...t===
null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function aU(e){var n;let t=new h;for(let r of e)Rt(r.
group).weight!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.
get(r.group),i=Rt(r.group).weight;if(o===void 0||i===null)return r.weight;let a=o.flatMap(({weight:l}
)=>l!=
null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||
g.abs(s-i)<.5?r.weight:g.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function vE(e,t){
let n=yE(e,t.isCriterion);if(n===null)return null;let r=wE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>cr(u[s]))),a={grid:e,block:n,columns:r,isJudges:th(n),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};for(let{column:s,header:u}of r){let l=$n(
u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c==="code"||c==="number"||dr(a,s)!==
"numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function dr({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Ko).length*2>=n.length?"scores":"words"}var gl=({
grid:e},t,n)=>{
var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},Za=(e,t)=>({code:U(gl(e,t,e.
at.code)),name:U(gl(e,t,e.at.name))});function hl(e,t){let{code:n,name:r}=Za(e,t);return e.at.code>=
0?n===""?"":`#${H(n)}`:L(r)}function kE(e){var n;let t=e.filter(({at:r})=>r.code<0&&r.name<0);for(
let r of t){
let i=r.columns.map(({column:u})=>u).filter(u=>u!==r.at.judge&&sU(r,u)).filter(u=>e.length<2||uU(r,u,
e)),s=(n=i.filter(u=>{var l,c;return u!==r.at.institution&&$n((c=(l=r.columns[u])==null?void 0:l.header)!=
null?c:"")===null})[0])!=null?n:i[0];s!==void 0&&(r.at.name=s,r.at.institution===s&&(r.at.institution=
-1))}}function nh({grid:e,block:t,at:n},r){let o=e.values.slice(t.bottom+1),i=o.filter(a=>a.some((s,
u)=>u>
r&&Ko(cr(s))));return(i.length>0?i:o).filter(a=>L(U(a[r]))!=="").map(a=>`${n.judge<0?"":L(U(a[n.judge]))}
${L(U(a[r]))}`)}function sU(e,t){if(dr(e,t)!=="words")return!1;let n=nh(e,t);return n.length>1&&new k(
n).size>n.length*.9}function uU(e,t,n){let r=new k(nh(e,t));return n.some(o=>o===e?!1:o.columns.some(
i=>{let a=nh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}d();d();function rh(e){
let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var $i=e=>e.reduce((
t,n)=>t+
n,0),lU=[{kind:"sum",of:$i},{kind:"mean",of:e=>$i(e)/e.length}],cU=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}],oh=(e,t,n)=>e.filter(({value:r,sources:o})=>g.abs(r-n(o))<=t).length;
function xE(e,t){let[n]=e;if(n===void 0||n.sources.length===0)return null;let r=rh(e.map(({value:a})=>a)),
o=g.max(1,g.ceil(e.length*t));if(n.sources.length>1){for(let{kind:a,of:s}of lU)if(oh(e,r,s)>=o)return{
kind:a}}let i=dU(e,r);return i!==null?{kind:"weighted",weights:i}:null}function TE(e){var r,o;let t=rh(
e.map(({value:i})=>i)),n=cU.find(({of:i})=>oh(e,t,i)===e.length);return n===void 0||((o=(r=e[0])==null?
void 0:r.sources.length)!=null?o:0)<2?null:{kind:n.kind}}function dU(e,t){var u,l;let n=(l=(u=e[0])==
null?void 0:u.sources.length)!=null?l:0;if(new k(e.map(({sources:c})=>c.join(" "))).size<n+2)return null;
let o=v.from({length:n},(c,m)=>v.from({length:n+1},(p,y)=>$i(e.map(({value:w,sources:C})=>{var O,P;
return((O=
C[m])!=null?O:0)*(y<n?(P=C[y])!=null?P:0:w)})))),i=pU(o);if(i===null)return null;let a=i.map(mU);
return a.
some(c=>c<0)||a.filter(c=>c>0).length===0||a.filter(c=>c>0).length===1&&a.some(c=>c===1)?null:oh(e,t,
c=>$i(c.map((m,p)=>{var y;return m*((y=a[p])!=null?y:0)})))===e.length?a:null}var mU=e=>{let t=g.round(
e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?n:t};function pU(e){var o,i,a,s,u,
l,c,m,p,y,w,C,O;let t=e.map(P=>[...P]),n=t.length,r=g.max(1,...t.flat().map(g.abs));for(let P=0;P<n;
P+=
1){let N=P;for(let F=P+1;F<n;F+=1)g.abs((i=(o=t[F])==null?void 0:o[P])!=null?i:0)>g.abs((s=(a=t[N])==
null?void 0:a[P])!=null?s:0)&&(N=F);let[I,$]=[(u=t[N])!=null?u:[],(l=t[P])!=null?l:[]];if(g.abs((c=I[
P])!=
null?c:0)<r*1e-12)return null;t[N]=$,t[P]=I;for(let F=0;F<n;F+=1){if(F===P)continue;let z=((p=(m=t[F])==
null?void 0:m[P])!=null?p:0)/((y=I[P])!=null?y:1);for(let B=P;B<=n;B+=1){let M=(w=t[F])!=null?w:[];M[
B]=
((C=M[B])!=null?C:0)-z*((O=I[B])!=null?O:0)}}}return t.map((P,N)=>{var I,$;return((I=P[n])!=null?I:0)/
(($=P[N])!=null?$:1)})}function ih(e){let t=e.length,n=new k(e).size;return t>1&&e.every(r=>b.isInteger(
r)&&r>=1&&r<=t)&&e.includes(1)&&n*2>t}function SE(e,t){if(!ih(e)||e.length!==t.length)return!1;let n=e.
map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(r=>n.every(o=>r.value>o.value+
1e-9?r.rank<o.rank:!0))}function EE(e,t){var u;if(e.length<2||t.some(l=>l.length<3))return null;let n=l=>$i(
l)/l.length,r=(l,c)=>g.sqrt($i(l.map(m=>(m-n(l))**2))/(l.length-c)),i={maximum:l=>g.max(...l),
minimum:l=>g.
min(...l),mean:n,sum:$i,median:l=>{var p,y,w;let c=[...l].sort((C,O)=>C-O),m=c.length/2;return m%1===
0?(((p=c[m-1])!=null?p:0)+((y=c[m])!=null?y:0))/2:(w=c[g.floor(m)])!=null?w:0},deviation:l=>r(l,1),
"deviation of all":l=>r(l,0),count:l=>l.length},a=rh(e),s=f.entries(i).find(([,l])=>e.every((c,m)=>{
var p;
return g.abs(c-l((p=t[m])!=null?p:[]))<=a}));return(u=s==null?void 0:s[0])!=null?u:null}var RE=1e3,
yl=4,fU=(e,t)=>L(e)||`#${t}`,gU=new k(["sum","mean","weighted","maximum","minimum","rank"]),
Ha=e=>gU.has(e);function DE(e,t){var r;let n=e.map(o=>o.draft.columns.map(i=>hU(o,i.column,t)));for(
let[
o,i]of e.entries())yU(i,(r=n[o])!=null?r:[],t);return kU(e,n,t),n}function hU({draft:e},t,n){var a;
let{
header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=(()=>{for(let l of["code","name",
"institution","category","judge"])if(e.at[l]===t)return l;if(n.isCriterion(r))return"criterion";let s=dr(
e,t),u=$n(r);return u==="text"?"text":s==="empty"?r===""||u==="sum"||u==="rank"||u==="number"?
"empty":
"criterion":s==="words"?"text":e.at.number===t&&(u==="number"||u==="code")?"number":"criterion"})();
return{column:t,label:r,header:r,key:fU(o,t),role:i,from:[],weights:null,doubt:null,guess:null}}
function bl({
draft:e,roles:t},n){var o;let r=new h;for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=ml((
o=
e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}function yU(e,t,n){var i;let r=t.
filter(({role:a,column:s})=>a==="criterion"&&dr(e.draft,s)==="numbers"),o=new h(r.map(({column:a})=>[
a,bl(e,a)]));for(let a of r){if(n.isCriterion(a.header))continue;let s=(i=o.get(a.column))!=null?i:
new h,
u=$n(a.header),l=Qg(a.header);if(wU(a,s,u)){a.role="number";continue}if(u==="rank"&&ih([...s.values(
)])){
a.role="rank";continue}let c=r.filter(p=>p!==a&&!Ha(p.role)&&p.role!=="number"&&bU(e,p,a)),m=vU(a,c,
r,o,l);m!==null&&(a.role=m.kind,a.from=m.from,a.weights=m.weights)}}var bU=({draft:e},t,n)=>{if(!e.isJudges)
return!0;let r=({column:o,header:i})=>{var u,l,c,m,p,y;let s=(c=[...(l=(u=e.block.columns[o])==null?
void 0:u.groups)!=null?l:[]].reverse().find(w=>!qa(w)))!=null?c:"";return L((y=Tt(s))!=null?y:s===""?
(p=(m=Er(i))==null?void 0:m.label)!=null?p:"":s)};return r(t)===r(n)};function wU({label:e},t,n){let r=[
...t.values()];return n==="number"?r.every(o=>b.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>b.
isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function vU({column:e},t,
n,r,o){
var p;let i=(p=r.get(e))!=null?p:new h,a=new k(i.values()).size;if(i.size===0||!o&&a<yl)return null;
let s=t.filter(y=>y.column<e),u=g.max(-1,...n.flatMap(y=>y.column<e&&Ha(y.role)?y.column:[])),l=s.filter(
y=>y.column>u),c=n.filter(y=>y.column<e&&(y.role==="sum"||y.role==="mean"||y.role==="weighted")),m=[
l,s,t,c,s.slice(-1)].filter(y=>y.length>0);for(let y of m){let w=CE(i,y,r);if(w.length<(o?2:yl))continue;
let C=xE(w,o?.5:1);if(C!==null)return{kind:C.kind,from:y.map(O=>O.column),weights:C.kind==="weighted"?
C.weights:null}}for(let y of[s,t]){let w=CE(i,y,r),C=o&&w.length>=yl?TE(w):null;if(C!==null)return{
kind:C.
kind,from:y.map($=>$.column),weights:null};let O=[...i.keys()],P=O.map($=>{var F;return(F=i.get($))!=
null?F:0}),N=O.map($=>y.reduce((F,z)=>{var B,M;return F+((M=(B=r.get(z.column))==null?void 0:B.get($))!=
null?M:0)},0)),I=c.map($=>O.map(F=>{var z,B;return(B=(z=r.get($.column))==null?void 0:z.get(F))!=null?
B:0}));if(a>=yl&&y.length>0&&[N,...I].some($=>SE(P,$)))return{kind:"rank",from:y.map($=>$.column),
weights:null}}
return null}var CE=(e,t,n)=>[...e].flatMap(([r,o])=>{let i=t.map(({column:a})=>{var s;return(s=n.get(
a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?[{value:o,sources:i}]:[]});function kU(e,t,
n){
var o,i,a;let r=new h;for(let[s,u]of e.entries())for(let l of(o=t[s])!=null?o:[]){let c=u.draft.isJudges?
`${u.draft.grid.tab}
${l.column}`:l.key;r.set(c,[...(i=r.get(c))!=null?i:[],{tab:u,shape:l}])}for(let s of r.values())xU(
s,n);for(let[s,u]of e.entries())SU(u,(a=t[s])!=null?a:[],n)}function xU(e,t){var y,w,C,O;let n=e.map(
({shape:P})=>P),[r]=n;if(r===void 0||t.isCriterion(r.header))return;if(t.hasCriteria){TU(e);return}
let o=e.
map(({tab:P,shape:N})=>dr(P.draft,N.column)),i=e.filter((P,N)=>o[N]!=="empty"),a=i.filter(({shape:P}
)=>Ha(
P.role)),s=$n(r.header),u=Qg(r.header),l=i.filter(({shape:P})=>P.role==="criterion");if(a.length>0&&
l.length>0){if(l.filter(({tab:N,shape:I})=>new k(bl(N,I.column).values()).size>=yl).length===0||u)for(
let{
shape:N}of l)N.role=(w=(y=a[0])==null?void 0:y.shape.role)!=null?w:"sum";else for(let{shape:N}of i)Go(
N,"sum-somewhere",null);return}for(let[P,{shape:N}]of e.entries())o[P]==="empty"&&N.role==="criterion"&&
i.length>0&&(N.role=(O=(C=i[0])==null?void 0:C.shape.role)!=null?O:"criterion");if(l.length===0)
return;let c=l.flatMap(({tab:P,shape:N})=>[...bl(P,N.column).values()]);if(o.every(P=>P!=="numbers")){
let P=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=null?F:[]).every(z=>z===
"date"||z==="blank")}),N=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=null?
F:[]).every(z=>z==="check-box"||z==="blank")});if(r.header===""||N||P&&s!==null)for(let I of n)Go(I,
r.header===""?"unnamed":"not-numbers",null);return}if(c.filter(P=>g.abs(P)>RE).length*2>c.length){
for(let P of n)
P.role==="criterion"&&(P.role="large");return}let p=/^[\d\s.,/-]*$/.test(r.header);if(r.header===""||
p)for(let P of n)Go(P,"unnamed","criterion");else if(s==="matter")for(let P of n)Go(P,"matter",null);
else if((s===
"sum"||s==="rank"||s==="number")&&e.length>0)for(let P of n)Go(P,s==="sum"?"sum-misfit":"matter",
null)}
function TU(e){var o,i;let t=e.flatMap(({tab:a,shape:s})=>s.role==="criterion"?[...bl(a,s.column).values(
)]:
[]),n=t.filter(a=>g.abs(a)>RE).length*2>t.length,r=$n((i=(o=e[0])==null?void 0:o.shape.header)!=null?
i:"");for(let{tab:a,shape:s}of e)s.role==="criterion"&&(n?s.role="large":dr(a.draft,s.column)!=="numbers"?
s.role="text":r==="sum"?s.role="sum":Go(s,"not-listed",null))}function Go(e,t,n,r){e.doubt=r===
void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function SU(e,t,n){var s;let r=({column:u})=>dr(e.draft,
u)!=="empty";if(n.hasCriteria)return;let o=t.filter(u=>u.role==="criterion"&&u.doubt===null);if(o.some(
r))for(let u of o.filter(l=>!r(l)))Rt(u.header).weight===null&&Ua(u.header)===null&&Go(u,"blank",
null);
let i=t.filter(u=>u.role==="criterion"&&u.doubt===null&&dr(e.draft,u.column)==="numbers");if(i.length<
2||e.draft.isJudges)return;let a=i.map(({column:u})=>g.max(...bl(e,u).values()));for(let[u,l]of i.entries(
)){
let c=(s=a[u])!=null?s:0,m=a.filter((p,y)=>y!==u);c>100&&c>2*g.max(...m)&&Go(l,"large",null)}}d();
var EU=6,AE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
OE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|n|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
uh=/^(?:bobot|weight|weights|pembobotan)$/,ah=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
CU=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,RU=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
DU=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,PE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function sh(e){
let t=PE(e);return t.some(n=>AE.test(n))&&t.every(n=>AE.test(n)||OE.test(n))}var wl=(e,t)=>{let n=PE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||OE.test(r)||uh.test(r)||/^\d+$/.test(r))};
function NE(e,t){
let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(r)&&t(r))}
function IE(e,t,n){
var y,w;let{grid:r,block:o,at:i}=e,a=r.values.map(()=>"blank"),s=new h,u=[],l=i.number>=0,c=[],m=!0,
p=o.bottom;for(let C=o.bottom+1;C<r.values.length;C+=1){let O=(y=r.values[C])!=null?y:[];if(O.every(
re))continue;let{code:P,name:N}=Za(e,C),I=t.some(j=>Ko(cr(O[j]))),$=(w=O.map(U).find(j=>j!==""))!=null?
w:"",F=O.find(j=>cr(j)==="text"),z=N!==""?N:P!==""?P:U(F),B=gl(e,C,i.number),M=(()=>{if(n.isEntry(P,
N))return"entry";if(OU(e,C))return"header";if(C<=p+3&&PU(e,C))return"numbers";if(P===""&&(re(B)||!l)){
let j=z!=="";if(j&&CU.test(z))return"example";if(j&&I&&wl(z,uh)&&!wl(z,ah))return"weight";if(j&&I&&m&&
wl(z,ah))return"maximum";if(j&&sh(z))return m&&I?"maximum":"statistic"}return sh(P)||N===""&&sh($)?
"statistic":N===""&&I&&wl($,uh)?"weight":N===""&&I&&wl($,ah)?"maximum":I?"entry":NU(e,C,c.length)?
"section":N===""&&P===""?"note":"entry"})();a[C]=M,M==="header"&&(p=C),M==="section"&&s.set(C,IU(e,C)),
M==="entry"&&(m=!1,I&&c.push(C))}for(let C of c.slice(-EU)){let{code:O,name:P}=Za(e,C);n.isEntry(O,P)||
!_U(e,C,t,c.filter(N=>N<C))||(O===""&&P===""?a[C]="statistic":u.push({row:C,label:P||O,key:hl(e,C)}))}
return AU(e,a,t),{roles:a,sections:s,doubtful:u}}function AU(e,t,n){let r=o=>n.some(i=>{var a;return Ko(
cr((a=e.grid.values[o])==null?void 0:a[i]))});for(let[o,i]of t.entries()){let a=!t.some((s,u)=>u>o&&
s==="entry"&&r(u));i==="section"&&a&&!t.some((s,u)=>u>o&&s==="entry")&&(t[o]="note")}}function OU({
grid:e,
block:t},n){var i,a;let o=((i=e.values[n])!=null?i:[]).flatMap((s,u)=>re(s)?[]:[{column:u,key:L(U(s))}
]);
if(o.length<2||o.some(({key:s})=>s===""))return!1;for(let s=t.top;s<=t.bottom;s+=1){let u=(a=e.values[
s])!=
null?a:[];if(o.every(({column:l,key:c})=>c===L(U(u[l]))))return!0}return!1}function PU({grid:e,at:t}
,n){
var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.
exec(U(l));return[c===null?b.NaN:b(c[1])]}),o=r.every((l,c)=>{var m;return c===0||l===((m=r[c-1])!=null?
m:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{var c;return re((c=e.values[n])==null?void 0:c[l])}
);
return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=1}function NU(e,t,n){var y,w,C;let{grid:r,at:o}=e,a=(
(y=
r.values[t])!=null?y:[]).flatMap((O,P)=>re(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||
!r.values.slice(t+1).some((O,P)=>hl(e,t+1+P)!==""))return!1;let u=U(gl(e,t,o.number)),{code:l,name:c}
=Za(
e,t);if(DU.test(u))return!0;let m=c!==""?c:l!==""?l:(C=(w=a[0])==null?void 0:w.text)!=null?C:"";if(a.
length===1&&RU.test(m))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?cr(p.text)===
"text":a.length===1&&n===0&&m===m.toUpperCase()&&m.length>3&&o.name>=0&&l===""}function IU(e,t){var a,
s;let{code:n,name:r}=Za(e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||
n||((s=o.slice(-1)[0])!=null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(
/^kategori\s*:?\s+/i,
"").trim()}function _U({grid:e},t,n,r){let o=n.flatMap(a=>{var u;let s=ml((u=e.values[t])==null?void 0:
u[a]);return s===null?[]:[{column:a,value:s}]});if(o.length<2)return!1;let i=o.map(({column:a})=>r.flatMap(
s=>{var u,l;return(l=ml((u=e.values[s])==null?void 0:u[a]))!=null?l:[]}));return EE(o.map(({value:a}
)=>a),
i)!==null}d();var _E={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},$U={
weight:"Bobot",maximum:"Maks"},FU=new k(["numbers","example","statistic","section","header",
"left-out"]);function $E(e,{
roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(w=>kt(w.header)==="total")?-1:g.max(-1,
...r.
flatMap(({role:w,column:C})=>w==="sum"||w==="mean"||w==="weighted"?C:[])),l=w=>{let C=r[w];return C===
void 0?!1:Ha(C.role)?w!==u&&kt(C.header)!=="total":C.role==="left-out"||C.role==="number"},c=a.name>=
0?a.name:a.code,m="",p=n.size>0&&a.category<0,y=o.values.map((w,C)=>{var N,I;if(C<i.top)return p?[
...w,
""]:w;if(C<=i.bottom){let $=C===i.bottom?r.map(F=>MU(e,F,u,l)):LU(e,C);return p?[...$,C===i.bottom?
_E.
category:""]:$}let O=(N=t[C])!=null?N:"blank";O==="section"&&(m=(I=n.get(C))!=null?I:"");let P=FU.has(
O)?w.map(()=>""):w.map(($,F)=>{let z=$U[O];return z!==void 0&&F===c?z:z!==void 0&&F<c||l(F)?"":$});
return p?
[...P,O==="entry"?m:""]:P});return{tab:o.tab,values:y}}function MU({at:e},t,n,r){let{column:o,header:
i}=t;
for(let a of["code","name","institution","category"])if(e[a]===o)return kt(i)===a?i:_E[a];return o===
n?"Total":r(o)?"":i}function LU({block:e,isJudges:t,columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):
e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[
i-
1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function pm(e,t,n){let r=e.flatMap(u=>{
var l;return Cn(u)?[]:(l=vE(u,t))!=null?l:[]});kE(r);let o=r.
map(u=>{let l=NE(u,c=>{let m=dr(u,c);return m==="numbers"||m==="scores"});return{draft:u,reading:IE(
u,l,t)}}),i=o.map(({draft:u,reading:l})=>({draft:u,roles:l.roles})),a=DE(i,t),s=o.map(({draft:u,
reading:l},c)=>{
var w;let m=((w=a[c])!=null?w:[]).map(C=>jU(C,n,t)),p=BU({draft:u,reading:l},o,n),y=[...zU(u,m,t),
...p];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:m,rows:l.roles,values:u.grid.values,view:$E(u,
l,m),questions:y}});return new h(s.map(u=>[u.tab,u]))}var FE=({key:e})=>`column/${e}`,ME=(e,t)=>!t.hasCriteria||
t.isCriterion(e);function jU(e,t,n){let r=e.doubt===null?void 0:t.get(FE(e)),o=e.header===""&&e.doubt!==
null?`Kolom ${xr(e.column)}`:e.header;return r==="criterion"&&ME(o,n)?{...e,header:o,role:
"criterion",
doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var zU=({grid:e,block:t},
n,r)=>n.
flatMap(o=>{var a;if(o.doubt===null)return[];let i=pn.COLUMN.filter(s=>s!=="criterion"||ME(o.header,
r));return[{id:FE(o),kind:"COLUMN",tab:e.tab,cell:$e(t.bottom,o.column),tabs:[e.tab],params:{header:
o.
label,column:xr(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]});
function BU({draft:e,reading:t},n,r){return t.doubtful.flatMap(({row:o,label:i,key:a})=>{if(n.some(m=>m.
reading!==t&&UU(m,a)))return[];let s=`row/${a}`,u=r.get(s);if(u==="ignore"&&(t.roles[o]="left-out"),
u!==void 0)return[];let{grid:l,at:c}=e;return[{id:s,kind:"ROW",tab:l.tab,cell:$e(o,g.max(0,c.name>=0?
c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+1},options:pn.ROW,default:null}]})}var UU=({draft:
e,
reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.roles.some((r,o)=>r==="entry"&&hl(e,o)===n);d();var fm=e=>e.find(
t=>Ie(t,Z.plenary));function WU(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>L(o)===L(e)))!=null?r:n}function KU(e,t){if(re(e))return null;let n=st(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function gm(e,{stages:t,entries:n}){var s,
u;let r=ut(e,$a),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let m=F=>U(
c(F)),p=WU(m("stage"),t),y=n.find(F=>H(F.code)===H(m("entry"))),w=(F,z,B=m(F),M=[])=>{let j={setting:
`plenary.${F}`,value:B,reason:z,allowed:M},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...Qe(r,l,F),params:j}),null},C=(F,z)=>{let B=KU(c(F),z);
return typeof B==
"string"?w(F,B,c(F)):B};if(p!==void 0&&y!==void 0){let F=a.some(z=>z.stage===p.name&&z.entry===y.code);
if(a.push({stage:p.name,entry:y.code}),F&&!re(c("rank"))){w("entry","duplicate");continue}}if(re(c(
"rank")))continue;p===void 0&&w("stage","unknown-reference",m("stage"),t.map(F=>F.name)),y===void 0&&
w("entry","unknown-reference");let O=C("rank",1),P=C("computed",1),[N,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(O!==null&&O!==P&&m("reason")===""&&w("reason","empty"),p===void 0||y===void 0||
O===null)
continue;let $=Qe(r,l,"rank");o.push({stage:p.name,entry:y.code,computed:P,rank:O,reason:m("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}d();var xe=()=>SpreadsheetApp.getActiveSpreadsheet(),Rn=()=>xe().getId(),je=()=>xe(
).getSheets().map(
e=>e.getName()),vl=()=>new h(xe().getSheets().map(e=>[e.getName(),e.getSheetId()])),LE=()=>xe().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),hm=()=>xe().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),GU=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function qU(){let e=null;
return t=>{
e!=null||(e={zone:xe().getSpreadsheetTimeZone(),monthFirst:GU.test(xe().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Fe(e){
let t=xe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=qU(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function ym(e){var n,r;let t=(r=(n=xe().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var Ja=e=>{var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
jE=()=>xe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function lh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var zE="@",ch=(e,t)=>{let n=t.map(r=>r===zE);return e.map(
r=>r.map((o,i)=>typeof o=="string"?lh(o,n[i]===!0):o))};function oo(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function Wt(e,t,n,
r,o=[]){
var s,u;let i=xe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(oo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(ch(r,o)))}function BE(e,t,n,r){let o=xe(
).
getSheetByName(e);o!==null&&(oo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(zE))}var Cr=e=>{
var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function UE(){for(let e of xe(
).
getSheets())e.getLastRow()===0&&xe().deleteSheet(e)}var fn=()=>SpreadsheetApp.flush();function WE(e,
t){
let n=xe().getSheetByName(e);if(n===null)return!1;let r=t===null?null:ZU(n,t);return r===null?n.activate(
):
r.activate(),!0}function ZU(e,t){try{return e.getRange(t)}catch{return null}}d();d();function bm(e){
let{language:t}=e.settings,n=[Fi(tl,t,XU(e.settings)),HU(e.stages,t),Fi(rl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Fi(lr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Po.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Fi(Oi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,JU(o.required,t)]);return[...n,Fi(ol,t,r)]}function Fi(e,t,n){var r;return{name:e.tab[t],
values:[
fx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var KE=(e,t,n)=>({
...Fi(e,n,[]),name:t});function HU(e,t){let n=e.map((s,u)=>VU(s,u,t)),r=Fi(nl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var JU=(e,t)=>{var n,r;return(r=(n=Tn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function VU(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=ya.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Di(e.date,n),(l=e.scoreTab)!=null?l:""]}function XU(e){let{language:t}=e,n=Kn.map(
a=>[a.word[t],dh(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${ja[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Kn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function dh(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Di(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function GE(e,t){let n=mn(e),r=c=>{let m=e.get(c);return m===void 0||m.values.every(
p=>p.every(re))},
o=Ga.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=YU(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:e3(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=bm(i.competition).flatMap(c=>{var p,y;let m=[...s,...o].find(
w=>Z[w][a]===c.name);return m===void 0?[]:[[m,{...c,name:(y=(p=e.get(m))==null?void 0:p.tab)!=null?y:
c.name}]]}),l=u.map(([c,{name:m,values:p}])=>[c,{tab:m,values:p}]);return{reading:mn(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...QU(i.facts)]}}function YU(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Un(r,e).map(z=>z.name),u=e.stages.flatMap(z=>r.filter(B=>B===z.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,c=a(),p=(l?[]:r.filter(o)).filter(z=>c.get(cl(z))!=="use"),
y=r.filter(z=>!p.includes(z)),w=dl(e),C=z=>{let B=z.map(i);return{grids:B,structures:pm(B,w,c),
answers:c}},O=l?s:y.filter(z=>Ri(z)||u.includes(z)),P={names:r,hidden:p},N=Xg(e,t,n,C(O),P),I=l?[]:y.
filter(z=>Yu(z)&&!O.includes(z)),$="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);
if("questions"in N){let z=p.filter(M=>Ri(M)&&!c.has(cl(M))),B=Jg(N.competition,C(z));return{...N,
questions:[
...N.questions,...B]}}if(!$||I.length===0)return N;let F=Xg(e,t,n,C([...O,...I]),P);return"reason"in
F?N:F}var QU=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function e3(e,t,n){return(e.length===Ga.length?["entries"]:e).map(o=>{let i=Z[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}d();d();d();var wm="\u2713",io=e=>`"${e.replace(/"/g,'""')}"`;function qE(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-b(n),a=T(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function ZE(e,t,n){let r=$e(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${io(
wm)};${o})`;return`=IF(COUNTIF(${r};${io(cn.id)})>0;${io(cn.id)};${i})`}function HE(e,t,n,r,o){
let i=u=>$e(e,u,t,1),a=u=>`COUNTIF(${i(r)};${io(u)})`;return`=${`${a(wm)}+${a(cn.id)}`}&${io(o.of)}&COUNTA(${i(
n)})&${io(o.done)}`}function JE(e,t,{min:n,max:r}){let o=$e(e,t),i=`AND(${o}>=${qE(n)};${o}<=${qE(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${io(cn.id)})`}var VE=(e,t,n)=>{let r=`$${$e(e,t)}`;
return n==="complete"?`=${r}=${io(wm)}`:n==="recused"?`=${r}=${io(cn.id)}`:`=NOT(${r}="")`};d();var XE=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,YE=e=>e.filter(t=>t!=="").join(" \xB7 "),t3={title:(e,t,n)=>YE(
[e,XE(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,n3={title:(e,t,n)=>YE([e,XE(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,mh=e=>({id:t3,en:n3})[e];d();function r3(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function o3(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function ph(e,t,n){if(t.form!=="files")return[...e];let r=`${L(t.name)}|${H(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:o3(r3(r+H(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var qo={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,fh=3,ao=fh+
1,vm=0,km=1,i3=2,Rr=3,a3=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],gh=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},s3=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function hh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${gh(i,t)})`),o=n.some(i=>i.link!=="")?[qo.link[t]]:[];return{headers:[qo.code[t],
qo.status[t],qo.name[t],...r,qo.notesToCommittee[t],qo.notesToEntrant[t],qo.institution[t],...o],
widths:[
62,58,128,...r.map(s3),160,160,160,...o.map(()=>180)],scored:r.length}}var u3=e=>["code","status",
"name","institution","link"].some(t=>Ie(e,qo[t])),QE=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function eC(e){
var n;let t=(n=e[fh])!=null?n:[];return e.slice(ao).every(r=>r.every((o,i)=>{var a;return o===""||u3(
T((a=t[i])!=null?a:""))}))}var tC=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function yh(
e,t,n){
let{headers:r,scored:o}=hh(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
Rr-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
km?ZE(t+u,Rr,o):""))}}var bh=(e,t)=>({top:ao,left:Rr,height:t-ao+1,width:e+2});function xm(e,t){let{
criteria:n,language:r}=e,o=mh(r),i=(s,u)=>({top:ao,left:s,height:t,width:u}),a=i(vm,Rr+n.length);
return{
table:i(vm,hh(e).headers.length),progress:{row:0,column:0,formula:HE(ao,t,vm,km,o)},validations:nC(n).
map(({from:s,count:u,criterion:l})=>({block:i(Rr+s,u),formula:JE(ao,Rr+s,l),help:o.rejected(gh(l,r))}
)),
colours:a3.map(([s,u])=>({block:a,formula:VE(ao,km,s),background:u})),open:bh(n.length,ao+t-1)}}
function nC(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Tm(e){var P;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=mh(o),{headers:u,widths:l,
scored:c}=hh(
e),m=ph(e.entries,t,n),p=nC(r).map(({criterion:N})=>gh(N,o)),y=xm(e,m.length),w=yh(m,ao,e),C=N=>[N,
...u.
slice(1).map(()=>"")],O=C("");return{name:Na(t,n),...y,headerRow:fh,frozenColumns:i3,widths:l,
formats:u.
map((N,I)=>I===vm?"@":I>=Rr&&I<Rr+c?Tr:""),centred:u.flatMap((N,I)=>I===km||I>=Rr&&I<Rr+c?[I]:[]),
values:[
O,C(s.title(t.name,n,i)),C(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...w.values],formulas:[C(
y.progress.formula),O,O,O,...w.formulas]}}d();d();function wh(e){var n;let t=xe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var rC=e=>e.getEditors().map(t=>t.getEmail());function oC(e){
let t=wh(e);return t===null||t.isWarningOnly()?null:rC(t)}function Dr(e,t){var r;let n=(r=xe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(kl(n,t),n.setUnprotectedRanges([]))}function kl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(rC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var iC=e=>wh(e)===null;function aC(e,t){let n=wh(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Sm(e){let t=xe().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}d();var vh="#d9e2f3";function Gn(e){var t;for(let n=1;;n+=1){let r=$g(
e.name,n),o=xe().getSheetByName(r);
if(sC(o)){gn({...e,name:r});return}let i=l3(o);if(Mg((t=i[0])==null?void 0:t[0])){c3(i,e)||lC(o,e),
uC(
r,e,o.getLastRow(),o.getLastColumn());return}}}function gn(e){var t;lC((t=xe().getSheetByName(e.name))!=
null?t:kh(e.name),e),uC(e.name,e,0,0)}function kh(e){let t=xe().getActiveSheet(),n=xe().insertSheet(
e,xe().getSheets().length);return xe().setActiveSheet(t),n}var sC=e=>e===null||e.getLastRow()===0;
function tn(e){
for(let t=1;;t+=1){let n=$g(e,t);if(sC(xe().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);
if(Cn(r))return{name:n,grid:r}}}function l3(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function c3([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function uC(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var m,
p;return(p=(m=t.values[u])==null?void 0:m[c])!=null?p:""}));Wt(e,0,0,a,t.formats)}function lC(e,t){
let n=t.
widths.length,r=t.headerRow+1;oo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Zo(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Zo(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),bx(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(vh),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Zo(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Dn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),cC=({values:e,formulas:t},n)=>ch(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),d3=e=>{var t;return(t=xe(
).
getSheetByName(e))!=null?t:kh(e)};function xh(e,t){let n=d3(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];oo(n,e.values.length+1,o.length),l>0&&
Dn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:w,value:C}of Zo(
o))n.setColumnWidths(y+1,w,C);let m={...u,top:r,height:u.height+1};Dn(n,m).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:w,value:C}of Zo(o.map((O,P)=>s.includes(
P))))C&&Dn(n,{...m,left:y,width:w}).setHorizontalAlignment("center");for(let{start:y,length:w,value:
C}of Zo(
i))C!==""&&Dn(n,{...u,left:y,width:w}).setNumberFormat(C);Dn(n,{...m,height:1}).setFontWeight("bold").
setBackground(vh),Dn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),dC(n,e),m3(n,cC(e,i),l,c)}function m3(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(m,p)=>{var y,w;return(w=(y=t[c])==null?void 0:y[p])!=null?w:""}));e.getRange(1,1,o,i).setValues(a)}
function dC(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Dn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Dn(e,r)]).build()))}function mC(e,t,n){let r=xe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;oo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Dn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:m,
value:p}of Zo(
t.widths.map((y,w)=>a.includes(w))))p&&Dn(r,{...l,left:c,width:m}).setHorizontalAlignment("center");
for(let{start:c,length:m,value:p}of Zo(s))p!==""&&Dn(r,{...l,left:c,width:m}).setNumberFormat(p);dC(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Dn(r,{...l,top:g.max(l.top,i+1)}).setValues(
cC(n,s))}var pC=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Va(e,t,n,r){var u;let o=xe(
).
getSheetByName(e);if(o===null)return;let i=Dn(o,t),a=o.protect();kl(a,n);let s=pC(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),kl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function fC(e,t,n){let r=xe().getSheetByName(e);if(r!==null)for(let o of pC(
r,Dn(r,t)))kl(o,n)}function gC(e,t){var n;(n=xe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var hC="judgeTabs",p3=9e3,f3=Yt(K(),Lv([K(),K(),K()]));function Em(){var e;try{let t=tt(f3,E.parse(
(e=
ze(hC))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var g3=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Th(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;g3(n())>
p3;)t.shift();We(hC,n())}function Sh(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=tC(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&gC(a,c),n[T(i)]=[s,u,c]}return n}
function Eh(e,t){
if(e.size===0)return;let n=Em(),r=vl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(m=>m.
stage===s.name&&m.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Sh(o,n);E.stringify(i)!==E.stringify(n)&&Th(i)}function Cm({stages:e,
judges:t},n=Em()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of vl()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(m=>L(m.name)===L(s)),c=t.find(m=>H(m.code)===H(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}d();var yC="rowOrders",h3=9e3,y3=Yt(K(),Yt(K(),K()));function bC(){let e=ze(
yC);try{let t=tt(y3,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Mi({competition:e,sheets:t,orders:n},r){var c,m,p;let o=new h(e.entries.map(y=>[
y.code,y])),i=new k(r.flatMap(({code:y,tab:w})=>y==="SCORE_ROWS_PERMUTED"?[w]:[])),a={},s=h3-2;for(
let y of t){
let{stage:w,judge:C,tab:O}=y,P=(c=n.get(w))==null?void 0:c.get(C),N=i.has(O)?P:(m=Ju(y,o))!=null?m:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(C.length+(w in a?0:w.length))+12,!(N===void 0||s<0)&&(
a[w]=
{...a[w],[C]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([y,w])=>[y,f.fromEntries(w)]));u!==
E.stringify(l)&&We(yC,u)}d();var wC="understanding",b3=9e3,w3=te({option:K(),kind:K(),params:Yt(K(),
pd()),tab:K()}),v3=Yt(K(),w3);
function vC(){let e=ze(wC);try{let t=tt(v3,E.parse(e!=null?e:"{}"));return new h(t.success?f.entries(
t.data):[])}catch{return new h}}var kC=e=>new h([...e].map(([t,{option:n}])=>[t,n])),xC=({kind:e,
params:t,
tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function TC(e){let t=E.stringify(f.fromEntries(e));
return encodeURIComponent(t).replace(/%../g,"x").length>b3?!1:(We(wC,t),!0)}function k3({competition:
e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return vg({tab:r,
columns:o,
entries:i})}var x3=(e,t,n)=>[...kS(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...lx(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...cx(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Na(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],T3=(e,t,n)=>dx(
e,t,n).
map(({name:r,judge:o})=>SC(r,o));function SC(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ve(){var be,_e;
let e=je(),
t=Ct(e),n=new h([...t].map(([me,ae])=>[me,Fe(ae)])),r=e.filter(me=>![...t.values()].includes(me)),o=Rh(
Fe),i=Ch(LE),a=Ch(vC),s=Ch(()=>kC(a())),u={names:r,isHidden:me=>i().includes(me),read:o,answers:s},{
reading:l,unwritten:c,facts:m,findings:p,questions:y}=GE(n,u),{competition:w}=l,C=Cm(w),O=Wa(w.entries),
P=Rh(ym),N=Rh(Ja),I=(me,ae)=>{let yt=ox(me,P(me.tab));return hx(yt,ae)?yx(yt,N(me.tab)):yt},$=({
stage:me})=>w.
stages.filter(({name:ae})=>ae===me).flatMap(ae=>Le(w,ae)),F=Un(r,w,C).filter(({stage:me})=>me.scoreTab===
void 0),z=w.stages.flatMap(({scoreTab:me})=>r.filter(ae=>S3(ae,me))),B=dl(w),M=[...F.map(({name:me})=>me),
...z],j=pm(M.map(o),B,s()),q=me=>{var ae,yt;return(yt=(ae=j.get(me))==null?void 0:ae.view)!=null?yt:
o(me)},G=C3(r,w,q,O),J=fm(r),Q=J===void 0?null:gm(o(J),w),ee=[...F.map(({name:me,stage:ae,judge:yt})=>{
let he=Le(w,ae);return I(Wo(q(me),ae.name,yt.code,he,O),he)}),...G.sheets.map(me=>I(me,$(me)))],we=[
...y!=null?y:al([...j.values()].flatMap(me=>me.questions)),...Vg(ee,w.entries,s())];return{
competition:w,
decisions:(be=Q==null?void 0:Q.decisions)!=null?be:[],sheets:ee,orders:bC(),protectedTabs:jE().filter(
me=>!Ie(me,Z.corrections)),own:C,findings:[...l.findings,...k3(l),...x3(e,w,C),...T3(r,w,C),...G.findings,
...p,...we.map(E3),...(_e=Q==null?void 0:Q.findings)!=null?_e:[]],questions:we,given:a(),locate:gx(l),
unwritten:we.length>0?[]:c,facts:m}}var S3=(e,t)=>t!==void 0&&L(e)===L(t),E3=({id:e,kind:t,tab:n,
cell:r,
params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{
question:{
id:e,kind:t,params:o}}});function C3(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{
sheets:[],
findings:[]};let a=e.find(l=>{var c;return L(l)===L((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={
setting:"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],
findings:[
{code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=nE(n(a),
i,Ye(t,i),Le(t,i),r);return{sheets:s,findings:u.map(l=>SC(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function Ch(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Rh(e){let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}d();
d();var Rm=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16),EC=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Rm(n,r,t):o,"");function CC(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Rm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}d();d();var Xa=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var RC=["at","by","action","detail",
"run","hash","stage"],Dm=e=>RC.map(e),R3=["compute","documents",
void 0],DC=e=>{var t;return!R3.includes(ln((t=e[RC.indexOf("action")])!=null?t:"",Xa))};d();var xl={
part:"history",tab:Z.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function AC(e){var o,i,a;let t=e===null?null:ut(
e,xl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=m=>U(u(m));r.push(
{row:s,texts:Dm(l),chain:l("chain")});let c=ln(l("action"),Xa);c!==void 0&&n.push({at:Qu(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}d();d();d();d();var hn=(e,t)=>t==="id"?e.replace(".",","):e,ue=(e,t)=>hn(T(e),t);function Ge(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Di(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ue(e,t):typeof e=="boolean"?T(e).toUpperCase():D3(e)}\u201D`}var D3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return OC(e,t,t==="id"?"dan":
"and",n)}var Dh=(e,t)=>OC(e,t,t==="id"?"atau":"or",e.length);function OC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}d();function Tl(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var A3={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},PC=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${A3[t][r]}`),
t);function NC(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ya=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),IC={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${NC(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${Ya(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${NC(
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
let o=PC(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=PC(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Tl(e.amount,"id")}.`,`Prize ${Tl(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ya(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${X(
e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${Ya(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${Ya(n,r)}${l}.`)}};d();d();var _C={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},O3={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Ah=e=>e.slice(0,1).toUpperCase()+e.slice(1),$C=(e,t)=>_C[t][e],
FC=(e,t)=>O3[t][e];function Qa(e,t,n=!1){let r=_C[t][e].split(" ").map(Ah).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}d();var P3=6,N3=BigInt(0);function I3(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==N3)return!1;return!0}
function es(e,t,n){if(I3(e,n))return n;let r=Bt(t(e),n);for(let o=n;o<n+P3;o+=1){let i=e.map(a=>or(a,
o));if(Bt(t(i),n)===r)return o}return n+2}var Am=new Ne(0),Oh=(e,t,n)=>hn(ir(e,t),n);function MC(e,t,
n){let r=n;if(Ut(e,t)===0)return r;for(;Bt(
e,r)===Bt(t,r);)r+=1;return r}var Sl=(e,t)=>La[e].name[t];function El(e,t,n,r){let o=MC(e.value,t,e.
metric==="majority"?0:n);return[Oh(e.value,o,r),Oh(t,o,r)]}function LC(e,t,n){let r=$C(n,e),o=new h,
i=(a,s)=>Oh(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Ah(r),say:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,MC(a,Am,t)),plain:a=>hn(ir(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(m=>m.score),u=es(s,en,t),c=n==="points"&&s.length>2?es([...s].sort(Ut).slice(1,-1),en,t):u;
return a.
map(({judge:m,score:p})=>`${m} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}d();var jC={MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:
a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;d();var zC={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},_3={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function $3(
e,{
say:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Om=({judge:e,score:t,alike:n},r,{points:o,
say:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function F3(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var BC={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,m=u(t).join("; "),p=l==="points"?
` = ${zo[e].score[c]}`:"",y=i(p===""?" dari":""," of"),w=t.length,C=i(`${w} juri`,w===1?"1 judge":`${w} judges`),
O=o.once(n,()=>$3(n,o));return`${a} ${s(r)}${p}${y} ${C} (${m}); ${O}.`},SCORES_DROPPED:({
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
fixed(i,t.decimals+2),r=e.map(i=>F3(i,n,t)),o=n(en(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=es([e,s],([C,O])=>C.add(O),i),m=r(e,c),p=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${_3[a][l]}`;
if(Bt(s.abs(),c)===Bt(Am,c))return n(`Rata-rata ${m} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${m} as it is (${y}).`);
let w=s.s>0;return n(`Rata-rata ${m} ${w?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${w?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${m} ${w?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${w?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${zC.id[t]}.`,`Judge ${e} is not counted: ${zC.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=p=>{var y;return(y=hd(e.map(({weight:w},C)=>({weight:w,score:p[C]}))))!=null?y:
Am},c=es(e.map(p=>p.score),l,u),m=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${m}.`,`Carried-over ${r} ${i(t)} from ${m}.`)}};d();var UC=(
{metric:e,criterion:t},{language:n})=>t===void 0?Sl(e,n):`\u201C${t}\u201D`,M3=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function L3(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${M3(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var WC={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[m,p]=El(n,r.value,l,c),y=UC(n,i),
w=o.length===0?"":L3(o,i),C=u(e),O=X(t,c);return a(`${s} ${C} sama pada ${O}; ditentukan oleh ${y}: ${m} (peringkat ${r.rank}, ${r.entry}: ${p}).${w}`,
`${s} ${C} is shared by ${O}; decided by ${y}: ${m} (rank ${r.rank}, ${r.entry}: ${p}).${w}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),m=n.map(y=>`${UC(y,r)} ${El(y,y.value,s,u)[0]}`),p=m.
length===0?"":` (${m.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var j3={...BC,...WC,...jC,
...IC};function z3({code:e,params:t},n){return j3[e](t,n)}function KC(e,t,n="points"){let r=LC(e,g.max(
2,t),n);return o=>o.map(i=>z3(i,r)).join(" ")}function GC(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Sl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=El(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Sl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Li=(e,t)=>zo[e].name[t];var B3={menu:{name:"Lembar Juri",open:"Buka panel",validate:
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ge(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${Z.settings.id} yang dilindungi.`,
badRequest:"Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.",busy:
"Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.",leased:(e,t)=>`Dokumen sedang dibuat oleh ${e}. Coba lagi setelah pukul ${t}.`,
scopeMissing:e=>`Izin berikut belum diberikan: ${e}. Buka tautan ini, centang semua izin, lalu ulangi.`,
noTab:e=>`Tab \u201C${e}\u201D tidak ada lagi.`,unknownPreset:(e,t)=>`Contoh \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,
notEmpty:"Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.",
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},U3={menu:{name:"Lembar Juri",open:"Open panel",validate:
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
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${Z.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${Z.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${Z.findings.en}.`,
questions:e=>`${e===1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ge(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},oe=e=>e==="id"?B3:U3,ce=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ji(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function qC(e,t,n){let r=ji(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:Et(),at:nt(),by:Oe(),hash:e,provisional:t},isNew:!0}}function rt(e){let{name:t,grid:n}=tn(Z.
history[e]);return{name:t,exists:n!==null,...AC(n)}}var Pm="chain";function Kt(e,t,n){var c,m,p,y;fn(
);
let r={stage:"",...t},o=(m=(c=Xa.find(([w])=>w===r.action))==null?void 0:c[1][n])!=null?m:r.action,i={
...r,at:Wn(r.at),action:o},a=Dm(w=>i[w].trim()),s=Rm(W3(e),a,Qt),u=e.exists?G3(e,n):K3;if(e.exists){
let w=v.from({length:g.max(...u.values())+1},()=>"");for(let[C,O]of u)w[O]={...i,chain:s}[C];Wt(e.name,
Cr(e.name),0,[w])}else{let w=oe(n).tabs,C=xl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));gn(xt(e.name,w.history,w.historyOrigin,C,[{...i,chain:s}],0))}fn(),We(Pm,s);let l={row:((y=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function W3({exists:e,links:t}){let n=e?ze(Pm):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:EC(t,Qt)}var K3=new h(xl.columns.map(({key:e},t)=>[e,t]));
function G3({
name:e,headerRow:t,columns:n},r){let o=xl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return Wt(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}d();d();var Nm=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Im=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};d();function ZC(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function HC(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var q3=e=>e instanceof S&&
"problem"in e;function pe(e){throw f.assign(new S(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(q3(n))return{problem:n.problem};let r=n instanceof
S?n.message:T(n),o=Nm(r);if(o.length>0){let i=oe(Je()).problems.scopeMissing(o.join(", "));return{
problem:ce(
"SCOPE_MISSING",i,Im())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:ce(
"UNEXPECTED",oe(Je()).problems.unexpected(r))}}}var Ph="language";function it(e){let t=ZC(Ph);return t===
"id"||t==="en"?t:e}var Je=()=>it(Uv().startsWith("en")?"en":"id");function ge(){gd()||pe(ce(
"NOT_ALLOWED",oe(Je()).problems.notAdmin(Oe())))}function Te(e){let t=Wv(e);return t===null?pe(ce(
"BUSY",oe(
Je()).problems.busy)):t.done}function fe(e,t){let n=tt(e,t);return n.success?n.data:pe(ce(
"BAD_REQUEST",oe(Je()).problems.badRequest))}d();d();var Z3=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),H3=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let m={...c,status:"open",reason:u};
return[
...n.slice(0,l),m,...n.slice(l+1).map(H3)]},e.map(({name:n})=>Z3(n)))}var mr=(e,t)=>e.find(n=>n.stage===
t);d();var JC={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
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
VC=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],XC=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Cl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function YC(e,t,n,r,o,i){let a=(l,c)=>{var m,p;return(p=(m=l.find(([y])=>y===c))==null?
void 0:
m[1][n])!=null?p:""},s=l=>({...l,at:Wn(l.at),answeredAt:Wn(l.answeredAt),old:i(l.held),kind:a(VC,l.kind),
status:a(XC,l.status),held:E.stringify(l.held)}),u=JC.columns.map(({key:l,header:c,width:m})=>({
header:c[n],
width:m,value:p=>p[l]}));return xt(t,r,o,u,e.map(s),0)}function QC(e){var n;let t=e===null?null:ut(e,
JC);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,a]=[ln(o(
"kind"),VC),ln(o("status"),XC)],s=J3(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:Qu(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,answeredAt:
Qu(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function J3(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}d();d();var pr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ue(e,t):W(e,t),Ho=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ue(b((e*100).toPrecision(12)),n)}%`:pr(e,n),Nh=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,V3={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,X3={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,zi=e=>e==="id"?V3:X3;function so({language:e}){let{name:t,grid:n}=tn(Z.corrections[e]);return{name:
t,isNew:n===null,list:QC(
n)}}function Bi(e,t,{language:n,admins:r}){let o=zi(n);return Gn(YC(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Ho(i,a,n))),e.isNew&&(Dr(e.name,r),Sm(e.name)),fn(),{...e,isNew:!1,list:t}}d();
d();function ts(e,t){let n=e!=null?e:"";return re(t)?re(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var _m=(e,t)=>U(e)===U(t),Y3=864e5,Q3=R.UTC(1899,11,30);function eW({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-Q3)/Y3+
r/86400}var eR=e=>typeof e=="object"?eW(e):typeof e=="boolean"?T(e):e,tR=e=>!/^(General|[#0?.,]*)$/i.
test(e);d();function nR(e){let[{values:t},n,r]=[Fe(e),ym(e),Ja(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function uo(e){
var n;let t=xe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var rR=(e,t,n)=>{var r;(r=xe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},oR=(e,t,n,r)=>Wt(e,t,n,r);d();function Ih(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function iR(e){for(let[t,n]of Ih(e,r=>r.tab))for(let[r,o]of Ih(n,i=>i.format))r!==void 0&&rR(t,o.map(
({at:i})=>$e(i.row,i.column)),r)}function aR(e){let t=n=>n.format==="General";iR(e.filter(t));for(
let[
n,r]of Ih(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of rm(r.map(({at:l})=>l)))oR(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(m,p)=>{var y;return(y=o.get(`${i+c},${a+p}`))!=null?y:""})))}iR(e.filter(n=>!t(n)))}function Rl(e,{
sheets:t}){var a,s,u;let[n]=Fo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ns(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?_m:ts;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Ui(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:nR(t);return e.set(t,n),n}}function _h(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&tR(
o.format);return r?{tab:t,at:n,value:eR(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function tW(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Cl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function $h(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of tW(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var nW=e=>/data validation|validasi data/i.test(T(e));
function Fh(e,t){try{return aR(e),fn(),!0}catch(n){if(!t&&!nW(n))throw n;return console.warn(T(n)),!1}
}
function Dl(e,t,n,r=!1){let{settings:o}=e.competition,i=$h(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:O})=>O.filter(({status:P})=>C==="confirm"||C==="undo"||C===
"fix"&&P==="applied").map(P=>({one:P,action:C,place:Rl(P,e)}))),s=C=>a.map(({one:O,place:P})=>P===null||
!uo(P.tab)?"other":ns(O,P.at,C(P.tab))),u=s(Ui()),l=a.flatMap(({one:C,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[_h(C,P.tab,P.at,I)]:[]}),c=Fh(l,r),m=c?null:s(
Ui()),
p={fix:new k,undo:new k};for(let[C,{one:O,action:P}]of a.entries()){let N=m==null?void 0:m[C];P==="fix"&&
(c?u[C]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let y=t;if(p.
fix.size+p.undo.size>0){let C=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);y=Bi(t,C,o)}let w=n;for(let{list:C,...O}of i){let P=C.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=rW(P,O.action==="undo",o.language).join("; ");P.length>
0&&(w=Kt(w,{...O,detail:N,hash:""},o.language))}return{ledger:y,history:w}}var rW=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[Ho(i.cell,i.format,n),pr(a,n)];return t?Nh(r,o,u,s):Nh(r,o,s,u)});
d();function oW(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&ts(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function $m(e,{
lives:t,corrections:n}){var m,p,y,w;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((m=t.find(C=>C.stage===i))==null?void 0:m.status)!=="open")return null;let u="judge"in e.
params&&(p=e.params.judge)!=null?p:"",l=Fo(s).map(C=>({at:C,status:oW(n,a,$e(C.row,C.column),o)})),c=l.
filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),status:c.
length>0?"offered":(w=(y=l[0])==null?void 0:y.status)!=null?w:"offered"}}function Fm({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:pr(n,i),now:t.now,
confirm:a,
status:o}}d();var iW=te({id:K(),accept:He(),at:K(),by:K()}),aW=Ke(iW),Mh=e=>`fixAnswers:${e}`,sW=8e3;
function rs(e){
let t=ze(Mh(e));try{let n=tt(aW,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function sR(e,t){let n=E.stringify([...rs(e),t]);return n.length>sW?!1:(We(Mh(e),n),!0)}var uR=e=>We(
Mh(e),"[]"),os=e=>e.filter(t=>t.status==="waiting");function lR(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function nn(e=t=>t()){let t=Ve(),{settings:n}=t.competition,
r={workbook:t,history:rt(n.language),ledger:so(
n)};return uW(r)?r:e(lW)}function uW({history:e,ledger:{list:t}}){let n=new k(os(t).map(({judge:r})=>r));
return $h(t,e.rows).length===0&&[...n].every(r=>rs(r).length===0)}function lW(){let e=Ve(),{settings:
t}=e.
competition,n=so(t),r=[...new k(os(n.list).map(({judge:s})=>s))],o=r.flatMap(rs),i=o.length===0?n:Bi(
n,lR(n.list,o),t),a=Dl(e,i,rt(t.language),!0);for(let s of r)uR(s);return{...a,workbook:Ve()}}var Al=(
{
workbook:e,history:t,ledger:n})=>({lives:et(e.competition.stages,t.rows),corrections:n.list});
function cR(e,t=bt(
e.workbook,{provisional:!1}).findings){let n=Al(e);return t.flatMap(r=>{let o=$m(r,n);return o===null?
[]:[o]})}function Lh({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Cl(u)===Cl(a));return s.every(({stage:u})=>o(u))?
s:[]}var Ol="marked";function dR(e,t){var o;let[n,...r]=Lh(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:os(e.ledger.list).map(i=>({...jh(i,t),judge:i.judge})),marked:((o=ze(Ol))!=
null?o:"")!==""}}var jh=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:Ho(o.cell,o.format,a),now:pr(i,a)});d();d();d();d();var mR={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;d();var pR={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;d();var fR={id:e=>`Peserta ${e.entry} (${W(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${W(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;d();var gR={id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;d();var hR={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};d();var yR={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};d();var bR={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;d();var wR={id:e=>`Nilai para juri untuk peserta ${e.entry} (${W(e.name,"id")}) berselisih terlalu jauh: dari ${ue(
e.low,"id")} sampai ${ue(e.high,"id")}, sedangkan batasnya ${ue(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${W(e.name,
"en")}) lie too far apart: from ${ue(e.low,"en")} to ${ue(e.high,"en")}, while the limit is ${ue(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};d();var vR={id:e=>`Nilai juri ${X(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};d();function cW({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${X(n,
"id")}.`}function dW({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${X(n,"en")}.`}
var kR={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${cW(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${dW(
e)}`};d();d();d();d();var xR={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",lack:"winners"};d();var TR={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",
lack:"guests"};d();var SR={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",lack:"winners"};d();var ER={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",lack:"winners"};d();var CR={name:{id:"Lembar nilai",
en:"Score sheets"},phase:"before",lack:"judges"};d();var RR={name:{id:"Pengumuman",en:"Announcement"}
,phase:"plenary",lack:"winners"};d();var DR={name:{id:"Pernyataan juri",en:"Judges\u2019 statements"}
,phase:"before",lack:"judges"};d();var AR={name:{id:"Piagam",en:"Certificates"},phase:"award",
byDefault:!0,lack:"winners"};d();var OR={name:{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",lack:
"winners"};d();var PR={name:{id:"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,lack:
"winners"};d();var NR={name:{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},
phase:"award",
lack:"winners"};d();var IR={name:{id:"Tanda terima",en:"Receipts"},phase:"award",lack:"winners"};d();
var _R={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",lack:"judges"};d();var $R={
name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",lack:"losers"};d();var FR={
name:{id:"Undangan",en:"Invitations"},phase:"before",lack:"guests"};var Mm={"tata-cara":_R,
pernyataan:DR,undangan:FR,"daftar-hadir":TR,"lembar-nilai":CR,"berita-acara":xR,
sk:OR,pengumuman:RR,piagam:AR,gabungan:SR,surat:PR,"surat-daftar":NR,"tanda-terima":IR,"umpan-balik":
$R,
laporan:ER};var MR=(e,t)=>Mm[e].name[t];var LR={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},zh=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${MR(e,"id")}\u201D yang dibuat: ${LR.id[Mm[e].lack]}.`:`No document \u201C${MR(
e,
"en")}\u201D was made: ${LR.en[Mm[e].lack]}.`;var jR={id:e=>zh(e.kind,"id"),en:e=>zh(e.kind,"en")};d(
);var zR={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};d();var BR={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};d();d();d();var mW=[...Ag,$a,Pi];function is(e,t){let n=Kn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ja[t]} ${o!=null?o:""}`.trim();let i=mW.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Pl(e,t,n){var i,a;let r=Kn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:is(e,n)}function UR(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Ag.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var as=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ue(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),pW={version:{id:"versi aturan",en:"rules version"}};
function fW({thing:e,names:t,field:n},r){var l,c;let o=(m,p)=>r==="id"?
m:p,i=m=>{let p=n===null?"":is(`${m}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=pW[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${is(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var gW=(
e,t)=>{
var n,r;return(r=(n=Po.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function hW(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Lm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=fW(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${as(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${as(a,t)})`}`}let u=l=>as(typeof l!="string"?l:r==="setting"?Pl(l,o,t):r==="entry"&&o==="status"?
gW(l,t):hW(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var yW=5;function ss(e,t){if(e.length===0)return"";let n=e.slice(0,yW).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Lm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var WR={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ss(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ss(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${Ge(
e.computed,
"en")}). Documents wait: compute the ranking again.`};d();var KR={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ss(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ss(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};d();var GR={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${X(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};d();var qR={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${X(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};d();var ZR={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${X(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${X(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};d();var HR={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${W(e.written,
"id")}, padahal menurut tab Peserta namanya ${W(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${W(e.written,"en")}, but in the entries tab it is ${W(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;d();var JR={id:e=>`Kode ${W(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${W(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;d();var VR={id:e=>`Baris${e.name===""?"":` ${W(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${W(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;d();var XR={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
d();var YR={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;d();var QR={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Ge(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${ue(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${Ge(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${ue(e.likely,
"en")})`}.`};d();var bW=e=>e===1?"1 sel":`${e} sel`,wW=e=>e===1?"1 cell":`${e} cells`,eD={id:e=>`Nilai juri ${e.judge} belum diisi (${bW(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${wW(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;d();var tD={id:e=>`Isi sel juri ${e.judge} ${W(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${W(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};d();
var nD={id:e=>`Nilai juri ${e.judge} ${ue(e.value,"id")} di luar rentang ${ue(e.min,"id")} sampai ${ue(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${ue(e.value,"en")} of judge ${e.judge} is outside ${ue(
e.min,"en")} to ${ue(e.max,"en")}. Correct the score, or the range in the criteria tab.`};d();var rD={
id:e=>`Nilai ${ue(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${ue(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${ue(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${ue(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};d();var oD={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;d();var iD={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: nilai tertingginya ${ue(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${ue(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${X(e.criteria,"en")}: the highest score is ${ue(
e.highest,"en")}, while the other judges usually give ${ue(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};d();var aD={id:e=>`Nilai juri ${e.judge} ${W(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${ue(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${ue(e.number,"en")} in a cell formatted as number.`}
;d();var sD={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},uD={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${ue(
e.value,"id")}, padahal ${sD[e.basis].id} di baris itu ${ue(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${ue(e.
value,"en")}, but ${sD[e.basis].en} of this row is ${ue(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;d();function vW({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var cD=6;function kW({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",cD)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function xW({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",cD)}. Consider \u201CMethod\u201D = adjusted.`}
function lD(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return vW(e,t);case"uneven-judges":return t==="id"?kW(e):xW(e);case"passing-score-unit":
{let r=ue(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var dD={id:e=>lD(e,"id"),en:e=>lD(e,"en")};d();var mD={id:e=>`Nilai maksimum tidak tertulis; dipakai ${ue(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${ue(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;d();var TW={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Dh(e,"id")}`,en:e=>`is not a known choice; use ${Dh(
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
};function SW(e,t){let n=W(UR(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function pD({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return SW(
e,o);let i=typeof t=="string"?Pl(t,e,o):t,a=r.map(s=>Pl(s,e,o));return`${W(is(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${TW[n][o](a)}.`}var fD={id:e=>pD(e,"id"),en:e=>pD(e,"en")};d();var gD={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},hD={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${gD[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${gD[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;d();var yD={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${W(e.criterion,"en")} stands in more than one column (${X(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;d();var bD={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;d();var wD={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;d();var vD={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${W(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${W(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};d();var kD={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};d();
d();var xD=(e,t)=>X(e.map(n=>ue(n,t)),t),Wi=(e,t)=>X(e.map(n=>W(n,t)),t,8),us=(e,t)=>e===null?"":` ${t} ${e}`,
EW={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Wi(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Wi(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
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
max:e,from:t,stage:n})=>`Nilai maksimum${us(n,"tahap")}: ${xD(e,"id")}, ${t==="written"?
"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t===
"code"?"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({
tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",
empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",
summary:"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri",
"other-matter":"bukan tentang penilaian"}[t]}.`},CW={JUDGE_TABS:({tabs:e})=>`${e.length===1?
"1 judge tab":`${e.length} judge tabs`}: ${Wi(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Wi(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==
null?n:`${n} (${t[r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.
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
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${us(n,"of stage")}: ${xD(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},RW={id:EW,en:CW};function DW({kind:e,params:t},n){
return RW[n][e](t)}
var TD=(e,t)=>DW(e,t),AW={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
OW={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Bh(e,t){
if(e===void 0)return"";let n=(t==="id"?AW:OW)[e.reason](Wi(e.tabs,t));return n===""?"":` ${n}`}var SD={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${Bh(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${W(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${Bh(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};d();var ED={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;d();d();var jm=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ue((i=t[o])!=null?i:0,n)}`}),n,8),PW={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.id}`}
,NW={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`},IW={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${W(
e,"id")}`} ${PW[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${W(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${jm(e,t,"id")}) berjumlah ${ue(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${jm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(
n,"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Buat satu tab untuk setiap juri, dengan kolom kriteria yang dinilainya.`}
,_W={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${NW[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t})=>`Row ${t} ${W(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${jm(
e,t,"en")}) add up to ${ue(n,"en")}, not 100. Which weights count?`:`The totals on the judge tabs use the weights ${jm(
e,t,"en")}. Are these the weights?`,NAMES:({code:e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(
n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(
e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,OWN_CRITERIA:({
headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. Make a tab for each judge, with the criteria that judge scores.`}
,$W={id:IW,en:_W},FW=({kind:e,params:t},n)=>$W[n][e](
t),ls=(e,t)=>FW(e,t),MW={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:"Counts"}}
,
CD=(e,t)=>MW[e][t];var RD={id:({question:e})=>ls(e,"id"),en:({question:e})=>ls(e,"en")};var Uh={
TAB_MISSING:SD,UNDERSTANDING_OPEN:RD,TAB_EMPTY:kD,TAB_UNPROTECTED:ED,TAB_COPY:vD,STAGE_NOT_BEGUN:wD,
COLUMN_MISSING_CRITERION:bD,COLUMN_DUPLICATE_CRITERION:yD,ROW_MISSING_ENTRY:ZR,ROW_WITHOUT_CODE:VR,
ROW_UNKNOWN_ENTRY:JR,
ROW_DUPLICATE_ENTRY:qR,ROW_NAME_MISMATCH:HR,SCORE_ROWS_PERMUTED:oD,SCORE_MISSING:eD,SCORE_NOT_NUMBER:
tD,
SCORE_TEXT_NUMBER:aD,SCORE_IS_DATE:QR,SCORE_OUT_OF_RANGE:nD,SCORE_ERROR:XR,SCORE_FORMULA:YR,
SCORE_SCALE_SUSPECT:iD,
SCORE_OUTLIER:rD,TOTAL_MISMATCH:uD,JUDGE_NO_VARIANCE:yR,JUDGES_IDENTICAL:vR,JUDGES_DISAGREE:wR,
JUDGE_CONFLICT:hR,
JUDGE_RECUSED:bR,ENTRY_UNSCORED:fR,PANEL_DISCONNECTED:kR,ENTRY_DUPLICATE_CODE:mR,
ENTRY_DUPLICATE_NAME:pR,
NAMES_SIMILAR:gR,SETTING_INVALID:fD,WEIGHTS_INVALID:hD,SCALE_ASSUMED:mD,METHOD_CAUTION:dD,
RULE_CHANGED_AFTER_SCORING:KR,
TIE_AT_CUT:GR,PLENARY_CONFLICT:BR,OBJECTION_OPEN:zR,RESULT_STALE:WR,NO_DOCUMENT:jR};var cs=({code:e}
)=>!Uh[e].confidential,LW=Uh;function jW({code:e,params:t},n){return LW[e][n](t)}var qn=(e,t)=>jW(
e,t);function DD(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}d();var zW={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},ds={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},BW=["error","warning","info"],Wh=e=>BW.
flatMap(t=>e.filter(n=>n.severity===t));function zm(e,t,n,r,o){let i=Z.findings[t],a=[{header:ds.severity[
t],
width:100,value:s=>zW[s.severity][t]},{header:ds.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:ds.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:ds.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:ds.message[t],width:560,value:o},{
header:ds.
code[t],width:220,value:s=>s.code}];return xt(i,n,r,a,Wh(e),0)}d();d();function AD(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Nd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:m,score:p,decision:y,category:w,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=($=t.get(c.code))!=null?$:null,P=(F=y==null?void 0:y.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:m,decided:P,score:p,title:O,category:w,categoryRank:
C}})})}d();var Ki={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},UW={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function Kh({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=L(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(L(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>L(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,m,p,y;return{institution:{name:(m=(c=u[0])==null?void 0:c.institution)!=null?m:"",
parent:"",unitType:(y=(p=u[0])==null?void 0:p.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Gh(e){let t=Kh(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function OD(e){if(e.institutions.length===0)
return null;let t=Kh(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Gh(e),
absent:t.
map(n=>n.institution.name)}}function PD(e,t,n,r){let o=a=>{var s,u;return(u=(s=Tn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ki.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ki.parent[t],width:220,value:a=>a.institution.parent},{header:Ki.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ki.required[t],width:80,value:a=>o(a.institution.required)},{header:Ki.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ki.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ki.status[t],width:180,value:a=>UW[a.status][t]}];return xt(Z.coverage[
t],
n,r,i,Kh(e),1)}d();d();var Bm=e=>e>0?`0.${"0".repeat(e)}`:"0",ms=(e,t)=>b(Bt(e,t))/10**t;var Ar={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function ND(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Bm(n),value:l=>ms(l.score,n)}
,
{header:Ar.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ar.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return xt(Z.finalRanking[t],o,i,u,e,3,a)}d();var qh=(e,t,n,r)=>xt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);d();var WW={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},KW='"Rp"#,##0',GW=_("belum ditetapkan","not settled"),qW=_("ya","yes"),
ZW=_("tidak","no");function ID(e,t){let{language:n,decimals:r}=t,o=Bm(r),i=(c,m,p,y="")=>({header:WW[
c][n],
width:m,value:p,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:m})=>m!=null?
m:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>ms(c,r)},i("advances",80,({advances:c})=>(c?qW:ZW)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>HW(c,n),KW)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var m;return(m=c==null?void 0:c.rank)!=null?m:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>ms(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:m})=>{let p=m.get(c.code);return p===void 0?"":ms(p,r)}}))];return xt(t.
name,t.title,t.origin,l,a,3,t.layout)}function HW(e,t){return e===null?"":e==="open"?GW[t]:e.amount}
function _D(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=oe(a).tabs,u=yn(e),{marked:l,origin:
c}=$D(
e,r),m=je();Gn(zm(t.findings,a,l+s.findings(u),c,C=>qn(C,a)));let p=Zh(e,t.results,n,r);for(let C of p)
Gn(C);let y=C=>m.includes(C)&&p.every(O=>O.name!==C);for(let C of i){let O=Xu(C,i,a),P=l+s.ranking(C.
name,u);y(O)&&Gn(qh(O,P,c,s.notRanked(C.name)))}let w=Z.finalRanking[a];if(i.length>1&&y(w)&&Gn(qh(w,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:O}=Gh(e);Gn(PD(e,a,
l+s.coverage(u),`${s.covered(C,O)} \xB7 ${c}`))}}function $D({settings:e},t){let n=oe(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=FC(Bn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Zh(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=oe(a).tabs,l=yn(e),{marked:c,origin:m}=$D(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=Xu(O,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
O.name,l);return[JW(e,N,I,$,z,F+m)]});if(o.length<2||t.length<o.length)return p;let y=c+u.finalRanking(
l),w=u.decimals(s),C=Qa(Bn(i.method),a);return[...p,ND(AD([...t]),a,s,C,y,m,w)]}var yn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function JW(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Bn(t.method);return ID(t,{name:r,title:o,origin:
i,
layout:oe(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Qa(l,a),stageScoreHeader:
Qa(
l,a,!0),tieOf:c=>{var m,p;return(p=(m=n.get(c))==null?void 0:m.tie)!=null?p:""},explain:c=>{var m,p;
return(p=(m=n.get(c))==null?void 0:m.text)!=null?p:""}})}d();function Or(e,t,n){let r=it(t);return Wh(
e).map(o=>{var s,u,l;let i=DD(o),a=n===void 0?null:$m(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:qn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Fm(a,r)}}})}var Jo=(
e,t)=>e.
filter(n=>n.severity===t).length,ps=e=>Jo(e,"error")===0;d();d();var VW=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function FD(e){let t=n=>(n.
options.length===0?0:4)+(VW(n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}
function Um({competition:e,facts:t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{
facts:[],
questions:[],answers:[]};let o=it(e.settings.language);return{facts:t.map(i=>XW(i,o)),questions:FD(n).
map(i=>YW(i,o)),answers:[...r].map(i=>QW(i,o))}}var XW=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:TD(e,t)}),YW=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:ls(e,t),options:MD(e.options,t),default:e.default}},MD=(e,t)=>e.map(n=>(
{
id:n,label:CD(n,t)}));function QW([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=MD(pn[a.kind],i);return{id:e,tab:o,message:ls(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}d();d();var fs=e=>e.find(t=>Ie(t,Z.objections)),eK=1440*60*1e3;
function LD({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*eK).toISOString().slice(0,10)}function jD(e,{stages:t}){var n,r;return((r=(n=ut(e,Pi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>L(u.name)===L(U(o("reopens"))));
if(i===void 0||re(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:Mo(o("date")),ruling:s}]})}function zD(e,t,n,r){var i;let o=ut(e,Pi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var O;let u=U(s("entry")),l=t.entries.find(P=>H(
P.code)===H(u)),c=Mo(s("date")),m=re(s("answer"))||re(s("ruling")),p=U(s("reopens")),y=(O=t.stages.find(
P=>L(P.name)===L(p)))==null?void 0:O.name,w=[];if(!re(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};w.push({code:"SETTING_INVALID",
severity:"warning",...Qe(o,a,"date"),params:P})}if(p!==""&&y===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:p,reason:"unknown-reference",allowed:P};w.push({code:
"SETTING_INVALID",severity:"warning",...Qe(o,a,"reopens"),params:N})}let C={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&w.push({...C,...Qe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?w.push({...C,...Qe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):m?w.push({
...C,...Qe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):y!==void 0&&r({stage:y,date:c})&&w.push(
{...C,...Qe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:y}}),w})}d();d();var Gi=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Wm=e=>T(e!=null?e:""),BD=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function UD(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Gi(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Wm(n),
Wm(r)],values:Gi(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Gi(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Gi(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Gi(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Wm(n),Wm(r)],values:Gi(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Gi(o,s)}
)))];
return new h(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function Km(e,t){var s,u;let[n,r]=[UD(
e),UD(t)],o=[...WD(e,t,"old"),...WD(t,e,"now")],i=({thing:l,names:[c,m]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===m),a=[...o];for(let[l,c]of n){let{thing:m,names:p,values:y}=c,w=r.get(l);if(w===void 0){i(
c)||a.push({thing:m,names:p,field:null,old:BD(c),now:null});continue}let C=new h(w.values),O=new h(y);
for(let P of new k([...O.keys(),...C.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=C.get(P))!=null?
u:null];N!==I&&a.push({thing:m,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:m,names:p}=c;a.push({thing:m,names:p,field:null,old:null,now:BD(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function WD(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}d();function Zn(e){let t=T(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}d();var Hh=[2],lo=Hh[0],tK=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],nK=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Gm=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),qm=(e,t)=>e<t?-1:b(e>t);function rK({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(qm);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>nK(a.get(s)))]]).sort(([i],[a])=>qm(i,a))}}var oK=({settings:e})=>f.fromEntries(
tK.map(t=>[t,Gm(e[t])]));function Nl(e,t,n,r,o=lo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(m=>m.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=m=>m===null||l.some(p=>p.name===m);
return{
version:o,rules:oK(e),stages:l.map(m=>[m.name,m.weight,m.advance,Gm(m.title)]),criteria:e.criteria.filter(
m=>c(m.stage)).map(m=>[m.stage,m.name,m.weight,m.min,m.max]),entries:i.map(m=>[m.code,m.name,m.institution,
m.category,m.status]),judges:a.map(m=>[m.code,m.institution,Gm(m.stages),Gm(m.conflicts)]),
institutions:s.
map(m=>[m.name,m.parent]),plenary:n.filter(m=>c(m.stage)).map(m=>[m.stage,m.entry,m.rank,m.reason,m.
votesFor,m.votesAgainst]),sheets:t.filter(m=>c(m.stage)).sort((m,p)=>qm(m.stage,p.stage)||qm(m.judge,
p.judge)).map(rK)}}var Zm=(...e)=>E.stringify(Nl(...e));d();var KD={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},iK=3e4;function aK(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${iK}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function GD(e,t,n,r,o){let i=e.flatMap(s=>aK(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=KD.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return xt(t,r,o,
a,i,0)}function Hm(e){var r;let t=e===null?null:ut(e,KD),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function qD({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}d();function Jm(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,w,C;let[c="",m="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===m),P=(
w=
(y=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
w.at;return O===void 0?null:{tab:O.tab,...P&&{cell:$e(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===m}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(C=r.
find(O=>O.stage===c&&O.entry===m))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,m){return m<0||s===null?null:o({kind:c,index:
m,
column:s})}}var ZD=new A;function Vo(e,t,n=lo){var c,m,p,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=ZD.get(
e))!=null?c:new h;ZD.set(e,a);let s=(p=t!=null?t:(m=r.stages[r.stages.length-1])==null?void 0:m.name)!=
null?p:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:Qt(Zm(r,o,i,s,n));return a.set(u,l),l}var Jh=(e,t,n)=>{
var r;return(r=Hh.find(o=>Vo(e,n,o)===t))!=null?r:null},Vh=e=>Hm(tn(Z.decisions[e]).grid);function Xh(
e,t,n){
let r=t===void 0?null:qD(t);if(t===void 0||r===null||Qt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Nl(o,i,a,t.stage,r.snapshot.version);return Km(r.snapshot,{...s,version:lo}
).
map(u=>Jm(u,e))}function HD(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Vo(
e,a)!==s);if(r.length===0)return[];let o=Vh(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((C=Xh(e,l,u))!=null?C:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:m,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},y={...m===void 0?{}:{tab:m},...p===void 0?{}:{cell:p}},w={computed:s,
decided:{code:Zn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:w}
]})}d();var VD="rules",sK=8e3;function XD(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Nl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var YD=(e,t)=>Qt(E.stringify(XD(e,t)));function uK(){let e=ze(VD);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var lK=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function QD(e,t){let{competition:n}=e,r=uK(),o=new h(
n.stages.filter(({name:a})=>lK(e,a)).map(({name:a})=>[a,XD(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,E.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,JD(l)]));We(VD,E.stringify(E.stringify(a).length>sK?s():a))}return[...o].
flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],Qt(E.stringify(s))];if(u===void 0||JD(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==null?void 0:O.hash)===l)return[];
let m=u.
startsWith("{")?E.parse(u):null,p=m===null?[]:Km(m,s).map(N=>Jm(N,e)),{tab:y,cell:w}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},C={...y===void 0?{}:{tab:y},...w===void 0?{}:{cell:w}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{changes:p}}]})}var JD=e=>e.startsWith(
"{")?Qt(e):e;d();var Yh=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=mr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function cK(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:fs(je());if(r===void 0)return new h;let o=oe(e.settings.
language).history,i=jD(Fe(r),e).filter(Yh(t,n)),a=new k(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:m})=>o.ruling(l,c,m)).join(
"; ")]}))}function e2(e,t){let n=et(e.stages,t),r=cK(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Zn(u),ruling:(l=r.get(o))!=null?
l:null}})}function co(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=fs(je()),a=LD(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...HD(e,r),...QD(e,()=>t),...i===void 0?
[]:zD(Fe(i),n,a,Yh(r,t))]}function t2(){return ie(()=>(ge(),Pr(nn(Te))))}function Pr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=bt(t,{provisional:!1}),a=[...o,...co(t,n)];return Mi(t,
a),Eh(t.own,i),{ok:ps(a),findings:Or(a,r,Al(e)),understood:Um(t),progress:i,fixes:dR(e,it(r))}}
function n2(){
return ie(()=>(ge(),Te(()=>{let e=Ve(),{competition:t}=e,{language:n}=t.settings,r=bt(e,{provisional:
!1}),
o=[...r.findings,...co(e,rt(n))],i=o.filter(cs),a=oe(n).tabs,s=`${a.checked(nt(),Oe(),Et())} \xB7 ${a.
overwritten}`,u=a.findings(yn(t));Gn(zm(i,n,u,s,c=>qn(c,n))),Mi(e,o),Eh(e.own,r.progress);let l=e.questions.
length;return{errors:Jo(i,"error"),warnings:Jo(i,"warning"),questions:l}})))}var dK=te({tab:K()});
function r2(e){return ie(()=>{let{tab:t}=fe(dK,e);return ge(),Te(()=>{let n=Ve(),
{findings:r}=bt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&pe(ce("BAD_REQUEST",oe(Je()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=oe(i).history.accepted(t);return Kt(rt(i),{at:nt(),by:Oe(),action:"accept",detail:a,run:Et(),hash:
""},
i),Mi(n,o),Pr(nn())})})}d();var mK=te({answers:Yt(K(),Xr(K()))});function o2(e){return ie(()=>{let{
answers:t}=fe(mK,e);return ge(),
Te(()=>{let{questions:n,given:r}=Ve(),o=pK(r,n,f.entries(t)),{notAsked:i,tooManyAnswers:a}=oe(Je()).
problems;return o===null&&pe(ce("BAD_REQUEST",i)),TC(o)||pe(ce("BAD_REQUEST",a)),Pr(nn())})})}
function pK(e,t,n){
let r=new h(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?gK(a,i):fK(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var fK=(e,t)=>e.options.
some(n=>n===t)?xC(e,t!=null?t:""):null;function gK(e,t){return e===void 0||t===null?null:f.entries(
pn).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}d();var i2=te({fixes:Ke(K())}),Qh=250;
function a2({sheets:e},t,n,r,o){var l,c,m,p,y,w,C;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(m=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:m[0])!=null?p:"",u=(w=(y=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:y.entry)!=null?w:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function s2(e){return ie(()=>{let{fixes:t}=fe(i2,e);ge();let n=nn(Te),
{workbook:r}=n,o=it(r.competition.settings.language);return{fixes:u2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Fm(i,o),c={old:l.old,now:pr(i.fix.now,o)};return{...l,cells:u.map(({row:m,column:p})=>{
let{entry:y,criterion:w}=a2(r,a,s,m,p);return{tab:a,cell:$e(m,p),entry:y,criterion:w,...c}})}})}})}
function u2(e,t){
let n=new k(t);return cR(e).filter(r=>n.has(r.id)&&r.status==="offered")}function l2(e){return ie(()=>{
let{fixes:t}=fe(i2,e);return ge(),Te(()=>{let n=nn(),{competition:r}=n.workbook,o=u2(n,t),i=new h(r.
judges.map(({code:C,email:O})=>[C,O])),a=({fix:C,judge:O})=>{var P;return C.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=hK(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Bi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Dl(n.workbook,u,l));let c=new k(s.map(({id:C})=>C)),m=u.
list.filter(({id:C})=>c.has(C)),p=C=>m.filter(O=>O.status===C).length,y=new k(o.map(({id:C})=>C)),w=o.
reduce((C,O)=>C+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:w-m.length+t.filter(
C=>!y.has(C)).length,unreachable:[...new k(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:Pr(nn())}}
)})}
function hK(e,t){let[n,r,o]=[nt(),Oe(),Ui()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:m})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!uo(s))return[];let y=o(s);return m.flatMap(w=>{
let{row:C,column:O}=w,P=a2(e,s,u,C,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:$e(C,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:y.format(C,O)}};return ns(
I,w,y)!=="before"?[]:[{...I,held:{...I.held,cell:y.cell(C,O)}}]})}),a=v.from({length:g.ceil(i.length/
Qh)},Et);return i.map((s,u)=>({...s,id:`${a[g.floor(u/Qh)]}/${u%Qh+1}`}))}function c2(){return ie(()=>(
ge(),
Te(()=>{let e=nn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Lh(e),a=zi(it(o.language)),
[s]=i;if(s===void 0)return pe(ce("BAD_REQUEST",a.nothingToUndo));let u=Ui(),l=i.find(C=>{let O=Rl(C,
t);return O===null||!uo(O.tab)||ns(C,O.at,u(O.tab))!=="after"});if(l!==void 0)return pe(ce(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:nt(),answeredBy:Oe()},m=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),p=Dl(t,Bi(n,m,o),r),y=new k(i.map(({id:C})=>C)),w=p.ledger.list.find(
C=>y.has(C.id)&&C.status==="applied");return w!==void 0?pe(ce("BAD_REQUEST",a.refused(w.tab,w.cell))):
Pr(nn())})))}d();var bK=te({id:K(),accept:He()});function d2(e){let t=Oe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:os(so(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:rs(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function m2(){let e=Ct(je());return mn(new h([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function p2(){
return ie(()=>f2(m2()))}function f2(e){let t=it(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:d2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...jh(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function g2(e){return ie(()=>{let{id:t,
accept:n}=fe(bK,e);return Te(()=>{var m;let r=d2(m2()).find(p=>p.id===t);if(r===void 0)return pe(ce(
"BAD_REQUEST",zi(Je()).unknownFix));let o=Ve(),{competition:i}=o,a=zi(it(i.settings.language));if(((
m=
et(i.stages,rt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:m.status)!=="open")return pe(
ce("BAD_REQUEST",a.stageClosed(r.stage)));let u=Rl(r,o),l=Ui();if(n&&(u===null||ns(r,
u.at,l(u.tab))!=="before"))return pe(ce("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:nt(),by:Oe()};return sR(r.judge,c)?(n&&u!==null&&uo(u.tab)&&Fh([_h(r,u.tab,u.at,!1)],!0),f2(i)):
pe(
ce("BAD_REQUEST",a.tooManyAnswers))})})}d();d();var h2={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},y2="#ffffff",b2="Lembar Juri \xB7 ",ey=new RegExp(
`(^|\\n)${b2}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function w2({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===y2&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[b2+o,...i];return{background:h2[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function v2({background:e,note:t}){var o,i,a;let[,n=""]=(o=ey.exec(t))!=null?o:[],r=(a=(i=ey.exec(
t))==null?void 0:i[2])!=null?a:y2;return{background:f.values(h2).includes(e)?r:e,note:t.replace(ey,n)}
}d();function k2(e){var r;let t=(r=xe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function x2(e,t,n){var m,p;let r=xe().getSheetByName(e),o=new h,
i=[];for(let[y,w]of n.entries())for(let[C,O]of w.entries()){let P=(m=t[y])==null?void 0:m[C];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],$e(y,
C)]),(P==null?void 0:P.note)!==O.note&&i.push({row:y,column:C})}for(let[y,w]of o)r==null||r.getRangeList(
w).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:y})=>y)),
g.min(...i.map(({column:y})=>y))],u=g.max(...i.map(({row:y})=>y)),l=g.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:w})=>w));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var vK=te({on:He()}),T2=["error","warning","info"];function kK(e,t){var r,o;let n=new h;
for(let i of e.
filter(cs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:m,column:p}]of Fo(s).entries()){let y=`${m},${p}`,w=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},C=T2.indexOf(u)<T2.indexOf(w.severity),O=c===0?[qn(i,t)]:[];l.set(y,
{severity:C?u:w.severity,sentences:[...w.sentences,...O]})}}return n}function xK(){var n;let e=je(),
t=((n=ze(Ol))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function S2(e){return ie(()=>{let{on:t}=fe(
vK,e);return ge(),Te(()=>{let n=nn(),{workbook:r,history:o}=n,i=t?[...bt(r,{provisional:!1}).findings,
...co(r,o)]:[],a=kK(i,r.competition.settings.language),s=[...new k([...xK(),...a.keys()])].filter(uo);
t&&We(Ol,s.join(`
`));for(let u of s){let l=k2(u),c=l.map((m,p)=>m.map((y,w)=>{var P;let C=(P=a.get(u))==null?void 0:P.
get(`${p},${w}`),O=v2(y);return C===void 0?O:w2(O,C.severity,C.sentences)}));x2(u,l,c)}return t||We(
Ol,""),Pr(n)})})}d();d();d();d();d();d();var fr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function E2(e){e.haste=0,e.
width=g.min(e.width+1,10)}function C2(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var R2=e=>R.now()>=e.until;d();d();var Nr="https://www.googleapis.com/drive/v3/files",D2="https://www.googleapis.com/upload/drive/v3/files",
gs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",A2="application/vnd.google-apps.folder",
Hn="application/vnd.google-apps.document",Xo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
hs="application/pdf",Il="application/vnd.google-apps.spreadsheet",_l="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ys=te({id:K(),mimeType:Ce(K()),webViewLink:Ce(
K()),modifiedTime:Ce(K()),appProperties:Ce(Yt(K(),K())),trashed:Ce(He())}),bs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},ty=(e,t,n)=>({fields:e,one:t,list:te({files:Ke(t),nextPageToken:Ce(K())}),fileOf:n}),ny=ty(
gs,ys,bs);d();d();var TK=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function SK(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function O2(e,t,n){var u,l,c;
let r=EK(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(m=>m.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(m=>m.reason),r==null?void 0:r.status],i=TK.find(([,m])=>o.some(p=>p!==void 0&&
m.includes(p))),a=i===void 0||e>=500?SK(e):i[0],s=CK(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function EK(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function CK(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:R.parse(e)-R.now();return b.isFinite(n)&&n>0?n:null}var gr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),ws=({kind:e})=>e==="server"||e==="unknown";
var RK=6,P2={failure:{kind:"haste",reason:"not-sent"}};function Ir(e,t,n="text"){var a,s,u;let r=e.map(
()=>P2),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!R2(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),m=OK(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],y=null,w=!1;for(let[O,P]of l.entries(
)){
let N=(a=m[O])!=null?a:P2,I=r[P];r[P]=I!==void 0&&DK(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!AK(N,e[P])||o[P]>=RK)&&(p.push(P),w=!0,y=g.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(m.some(O=>"failure"in O&&gr(O.failure)))break;if(i=[...p,...c],!w){E2(t);continue}let C=C2(
t,y);if(C===null)break;Utilities.sleep(C)}return r}var DK=e=>"failure"in e&&e.failure.kind==="server",
AK=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function OK(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
T(i);if(Nm(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:O2(a,i.getContentText(),PK(i))}})}function PK(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function mo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=tt(
e,NK(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function NK(e){
try{return E.parse(e)}catch{return null}}var Vm="lembar-juri-boundary-7f3a9c",Xm=5*1024*1024-4096;
function po(e,t){return Ir(e.map(IK),t).map(
n=>{let r=mo(ys,n);return"failure"in r?r:{ok:bs(r.ok)}})}function oy(e,t,n){let r=`${Nr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(gs)}`,o=E.stringify(t),i=mo(ys,Ir([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:bs(i.ok)}}function qi(e,t,n){let r=e.
map(o=>`${Nr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return N2(r,n)}
function iy(e,t){
let[n]=N2([`${Nr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function N2(e,t){let n=e.map(r=>({url:r,method:"get"}));return Ir(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function IK({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},m=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${D2}${m}?uploadType=multipart&fields=${encodeURIComponent(
gs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Vm}`,payload:[...ry(
`--${Vm}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...ry(`--${Vm}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...ry(`\r
--${Vm}--\r
`)]}}var ry=e=>Utilities.newBlob(e).getBytes();d();function ay(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Nr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=mo(e.list,Ir([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function sy(e,t,n){let r=`${Nr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=mo(e.one,Ir([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Ym=(e,t)=>ay(
ny,e,[],t),fo=(e,t)=>sy(ny,e,t);function uy(e,t,n){let r=Ym("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:A2,appProperties:t}),a=mo(te({id:K()}),Ir([{url:`${Nr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}d();var I2=te({
id:K(),emailAddress:Ce(K()),role:K()}),_K=Fv(ys,{permissions:Ce(Ke(I2))}),_2=ty(`${gs},permissions(id,emailAddress,role)`,
_K,e=>{var t;return{...bs(e),access:(t=e.permissions)!=null?t:[]}}),
$l=encodeURIComponent,$K=e=>`${Nr}/${$l(e)}`,ly=(e,t)=>ay(_2,e,[`mimeType = '${Il}'`],t),cy=(e,t)=>sy(
_2,e,t);function FK(e){let t=`${$K(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${$l("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${$l(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${$l(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${$l(e.permission)}`,method:"delete"}}}function Fl(e,
t){
let n=Ir(e.map(FK),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?mo(I2,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}d();d();d();var vs="dokumen yang sudah jadi tidak dibuat dua kali",
MK={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${vs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${vs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${vs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${vs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${vs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${vs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},ks="documents that are ready are not made twice",
LK={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${ks}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${ks}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${ks}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${ks}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${ks}.`,
unknown:`Drive gave no clear answer. Try again: ${ks}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Yo(
{kind:e,reason:t},n){let r=(n==="id"?MK:LK)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var bn=e=>Qt(e).slice(0,32),dy=e=>`folder:${e}`;function go(e,t,n){let{language:r}=e.settings,o=dy(
t),
i=ze(o),a=i!==null&&jK(i,n,r)?i:zK(e,o,n);return{id:a,files:Gt(Ym(a,n),r)}}var jK=(e,t,n)=>Gt(fo(e,t),
n)!==null;function zK(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(yn(e)),i=Gt(uy(o,{
folder:bn(
Rn())},n),r);return We(t,i),i}function Gt(e,t){return"ok"in e?e.ok:Zi(e.failure,t)}function Zi(e,t){
let n=Yo(e,t);return e.kind==="api-off"?pe(ce("DRIVE_API_OFF",n)):e.kind==="scope"?pe(ce(
"SCOPE_MISSING",n,Im())):pe(ce("DRIVE_REFUSED",n))}var BK=te({id:K(),link:K(),maker:K(),email:K(),
permission:K(),collected:K(),modified:K(),done:St(),of:St()}),
Ml={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},my=e=>bn(L(e)),
py=e=>bn(H(e)),$2=(e,t)=>`judge-file:${my(e)}:${py(t)}`;function Qm(e,t){var n;try{let r=tt(BK,E.parse(
(n=ze($2(e,t)))!=null?n:"null"));return r.success?r.data:Ml}catch(r){if(r instanceof SyntaxError)return Ml;
throw r}}var Hi=(e,t,n)=>We($2(e,t),E.stringify(n));function xs({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Oe(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Qm(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of Fl(
i,fr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var UK=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),F2=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=bh(
Le(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
fy=e=>`locked:${e}`;function M2(e){let t=ze(fy(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function ep(e,t,n){let{admins:r,language:o}=e.competition.settings,i=UK(e,t),a=M2(t),s=f.fromEntries(
i.map(m=>[m,m in a?a[m]:oC(m)]));We(fy(t),E.stringify(s));for(let m of i)Dr(m,r);for(let{tab:m,open:
p}of F2(
e,t))fC(m,p,[...r,Oe()]);let u=oe(o).history.closed(i.length),l={at:nt(),by:Oe(),action:"close",
detail:u,
run:Et(),hash:"",stage:t},c=Kt(n,l,o);return xs(e,t,"reader"),c}function L2(e,t,n,r){let{language:o}
=e.
competition.settings,i=M2(t);for(let[l,c]of f.entries(i))aC(l,c);let a=[...e.competition.settings.admins,
Oe()];for(let{tab:l,open:c,email:m}of F2(e,t))Va(l,c,a,m);fn();let s={at:nt(),by:Oe(),action:
"reopen",
detail:n,run:Et(),hash:"",stage:t},u=Kt(r,s,o);return We(fy(t),"{}"),xs(e,t,"writer"),u}d();d();d();
d();var gy=e=>e.map(({entry:t})=>t.code),j2=({vacated:e})=>{var t;return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function z2({settings:e},{standings:t,places:n,
last:r},o){let i=Ta(t,p=>p.category),a=p=>{var y;return((y=i.get(p.category))!=null?y:[]).filter(w=>En(
w)<En(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new h([
...i].
map(([p,y])=>[p,[...y].reverse().find(w=>w.advances)])),c=(p,{rounded:y,sharing:w})=>{let{advances:C,
cutNote:O,title:P,score:N,entry:I}=p,$=p.category===null?{}:{category:p.category},F=j=>s?En(j)===En(
p):w.includes(j.entry.code),z=()=>{var j;return gy(((j=i.get(p.category))!=null?j:[]).filter(F))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
zt(
e.passingScore),score:y}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{gone:j2(p)}}];if(O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let j=a(p).filter(G=>G.cutNote!=="institution-full"&&L(G.entry.institution)===L(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:gy(
j)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:z(),...$}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let B=l.
get(p.category),M=B&&!s?Ad(B.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:M,
...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),...$}}]:[]]},m=p=>{let{
place:y,
vacated:w,prize:C}=p;if(y===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
En(I)<En(p)),N=w!==null&&w.from===null;return[...P.length>0&&(O||n!==null&&En(p)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:gy(P)}}]:[],...w!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:w.from,gone:j2(p)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(p,y)=>{let{
category:w,
categoryRank:C}=p;return[...w!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:w,rank:C}}]:[
],
...c(p,y),...m(p)]}}d();function B2(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function U2(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,or(s,t)])),o=B2(e,(a,s)=>Ut(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=B2(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var m,p,y,w;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(m=
e[c-1])!=null?m:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(w=(y=i[s+1])==null?
void 0:y.standings)!=null?w:[]}]})))}function W2(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function WK(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:hk(e,r);return t.set(r,o),
o(n)}}function KK(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(w=>{let C=w&&o.includes(w.entry.code)?W2(e,w):null;return w&&C?[{entry:w.entry.code,
rank:w.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:m,among:p}=s,y=m==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function GK({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function qK(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function K2(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=zn(a),c=l==null?
void 0:l(o,r),m=WK(o),p=U2(s,r.decimals),y=Wu(e,i,n),w=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:zt($),max:zt(F)})),C=new h;for(let{entry:I,judge:$,reason:F}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};C.set(I,[...(N=C.get(I))!=null?N:[],z])}let O=({entry:I,
judgeScores:$,
stageScore:F,score:z})=>{var q,G;let B=(q=C.get(I.code))!=null?q:[],M=[...$].map(([J,Q])=>({judge:J,
score:Q})),j=o.judges.map(J=>J.code).filter(J=>!$.has(J)&&!B.some(({params:Q})=>Q.judge===J));return[
{code:"STAGE_SCORE",params:{method:a,judges:M,criteria:w,score:F}},...(G=c==null?void 0:c(I.code))!=
null?G:[],...B,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(I.code,F),score:z}}]:[]]},P=z2(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...O(I),...KK(I,$,m),...GK(I,$,u),...qK(I),...P(I,$)]}}var tp=(e,t)=>t.map((n,
r)=>ZK(e,n,t.slice(0,r)));function ZK(e,t,n){let{language:r,decimals:o}=e.settings,
i=K2(e,t,n),a=KC(r,o,Bn(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:GC(
u,r,o)}]}))}function G2(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=et(
a.stages,t),
u=({stage:O})=>{var P;return((P=mr(s,O.name))==null?void 0:P.status)==="open"},l=bt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),m=l.results.filter((O,P)=>P<c||!u(
O)),p=m.filter(u).map(({stage:O})=>O.name),y=o&&!n?p:[],w=y.length>0?[]:p,C=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&y.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:m},
explanations:tp(
a,m),toClose:y,open:w,findings:l.findings.filter(O=>!C(O)),writes:r!=null?r:!n&&w.length===0}}d();
var q2=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));d();d();d();var Z2=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function H2(e,t){let[n,r]=[Z2(e),Z2(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var HK=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function J2(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Ei(e,HK(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...H2(t,
o)}]})}function V2(e,t,n){let{settings:r}=e;return Ma.filter(i=>i!==r.method&&(!r.carryOver||zn(i).unit===
"points")).flatMap(i=>{let a=Ei({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...H2(t,a)}]})}d();function X2(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:w})=>w===y.code)),l=n.map(({weight:y,scores:w})=>({weight:y,gap:w[s]-w[u]})),c=l.reduce((y,{
weight:w,
gap:C})=>y+w*C,0),m=l.reduce((y,{weight:w,gap:C})=>y+w*(C-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
m*p/(p-1))}}d();d();var Qo=e=>e.filter(t=>t!==null),Jn=e=>e.reduce((t,n)=>t+n,0),wn=e=>Jn(e)/e.length;
function vn(e){
if(e.every(n=>n===e[0]))return 0;let t=wn(e);return Jn(e.map(n=>(n-t)**2))}function np(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function Y2(e){var p,y;let t=e.length,
n=(y=(p=e[0])==null?void 0:p.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(wn),o=e[0].map((w,C)=>wn(e.map(O=>O[C]))),i=wn(r),a=e.flatMap(
(w,C)=>w.map((O,P)=>(O-r[C]-o[P]+i)**2)),s=n*vn(r)/(t-1),u=t*vn(o)/(n-1),l=Jn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),m=w=>w>c?(s-l)/w:null;return{single:m(s+(n-1)*l+n*(u-l)/t),average:m(s+(u-l)/t)}}d();
function Q2(e,t){let{groupCount:n}=Sa(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=Ti(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}d();d();function eA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(vn(t)*vn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[wn(t),wn(n)];return g.max(-1,g.min(1,Jn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function tA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Qo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var m;let l=(m=u[o])!=null?m:null,
c=Qo(u.filter((p,y)=>y!==o));return l===null||c.length===0?[]:[[l,wn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(vn(a)/(a.length-1)),agreement:eA(s)}})}d();d();
function JK(e){let t=b.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function nA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-JK(n));if(r<n+1){let l=1/
n,c=l;for(let m=1;l>c*1e-17;m+=1)l*=r/(n+m),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let m=l*(n-l);i+=2,s=1/(m*s+i),a=i+m/a,c=a*s,u*=c}return o*u}
function VK(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Jn([...t.
values()].map(r=>r**3-r))}function rA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,m)=>e.map(p=>p[m])),o=r.map(np),i=e.map((c,m)=>Jn(
o.map(p=>p[m]))),a=n**2*(t**3-t)-n*Jn(r.map(VK));if(a<=0)return null;let s=12*vn(i)/a;return{w:s,p:
nA(
n*(t-1)*s,t-1)}}d();function oA(e){let t=e.map(Qo).filter(i=>i.length>1),n=t.flat(),r=vn(n)/(n.length-1);
return r>0?1-Jn(
t.map(i=>i.length*vn(i)/(i.length-1)))/n.length/r:null}d();d();d();d();d();function XK(e,t){let n=e.map(
(i,a)=>[...i,t[a]]),r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let m of l.keys())l[m]=l[m]-c*a[m]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function hy(e,t,n){let r=t.map((c,m)=>t.map((p,y)=>y===m?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let m=[...c.keys()].filter(w=>c[w]!==null&&t[w]>0),p=m.reduce((w,C)=>w+t[C],
0),y=m.reduce((w,C)=>w+t[C]*c[C],0)/p;for(let w of m){i.add(w),o[w]=o[w]+t[w]*(c[w]-y);let C=r[w];C[
w]=
C[w]+t[w];for(let O of m)C[O]=C[O]-t[w]*t[O]/p}}let{solution:a,rank:s}=XK(r,o),u=t.reduce((c,m)=>c+m,
0),l=a.reduce((c,m,p)=>c+t[p]*m,0)/u;return{effects:a.map((c,m)=>t[m]>0?c-l:0),isDetermined:s>=i.size-
1}}d();function YK(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Qo(e)}var ho=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:wn(Qo(n))});function rp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var op=(e,t)=>n=>Float64Array.
from(e,r=>{let o=YK(r,n).sort((a,s)=>a-s),i=t(o.length);return wn(o.slice(i,o.length-i))});var iA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return ho(e);let n=hy(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=hy(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return ho(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};d();var aA=ho;d();var sA=e=>op(e,t=>g.ceil(
t/2)-1);d();var uA=e=>ho(rp(e,np));d();var lA=e=>op(e,t=>t<zu?0:1);d();function QK(e){let t=g.sqrt(
vn(e)/(e.length-1)),n=wn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var cA=e=>ho(
rp(e,QK));var dA={mean:aA,trimmed:lA,median:sA,"rank-sum":uA,"z-score":cA,adjusted:iA};function mA(e,
t,n,r,o){var i,a,s;return(s=(a=(i=dA)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:e5(
Bu[e],t,r,o)}function e5(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(t5(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function t5(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:m})=>{let p=u.
get(c);return p===void 0?[]:[[m,p]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}d();d();function pA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var n5=5,r5=20231207;function fA(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>fA(e-1,t-r).map(
o=>[r,...o])).flat()}var yy=e=>e<2?1:e*yy(e-1),o5=e=>fA(e,e).map(t=>{let n=t.reduce((r,o)=>r/yy(o),
yy(
e));return{times:t,weight:n/e**e}});function i5(e,t){let n=pA(r5);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var gA=(e,t)=>e<=n5?o5(e):i5(e,t);var a5=1e-9,by={most:2e3,longList:500,longFrom:500};function s5(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Wu(e,t.stage,n),i=new Ne(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:m})=>[c.valueOf(),m.valueOf()]),u=s.reduce((c,[m])=>c+m,0),l=s.reduce(
(c,[m,p])=>c+m*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function u5(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function l5(e,t){var a,s;let n=ar(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function hA(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:m}=r,p=mA(
t.method,o,i,t.panel,a),y=s5(e,t,n,o),w=new h(s.map((F,z)=>[F.code,z])),C=10**a.decimals,O=m==="higher"?
-1:1,P=F=>F,N=wd(e.entries),I=new Ne(0),$=F=>a.passingScore===null?I:new Ne(F,C);return gA(u.length,
s.length<by.longFrom?by.most:by.longList).map(F=>{let z=p(F.times).map((Q,ee)=>y[ee].rest+y[ee].own*
Q),B=z.map(Q=>O*g.floor((Q+a5)*C+.5)),M=u5(B),j=new Int32Array(s.length),q=M.map((Q,ee)=>{let we=M[
ee-
1];return j[Q]=we!==void 0&&B[we]===B[Q]?j[we]:ee+1,{entry:s[Q],rank:j[Q],score:$(O*B[Q]),steps:[],
decidedBy:null}}),
{races:G}=Pd(q,{settings:a,places:l,last:c,better:m,rounded:P,categoryOf:N}),J=G.flatMap(Q=>l5(Q,l));
return{weight:F.weight,scores:z,ranks:j,shares:new h(J.map(([Q,ee])=>[w.get(Q),ee]))}})}d();function c5(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function yA(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var m;return u+l*((m=c.get(r))!=null?m:0)},0),[i,a]=c5(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}d();function bA(e){let t=e.entries.filter(a=>{var s,u;return((u=(
s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var wA=e=>e.
filter(t=>t.every(n=>n!==null));d();function d5({panel:e},t){let n=r=>o=>{let i=e.readings.get(o);
return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function vA(e,t,n,r){
let o=new h(n.map(m=>{var p;return[m.code,(p=m.inTop)!=null?p:0]})),i=new k(d5(e,r)),a=({entry:{code:
m},
advances:p})=>{var w;let y=(w=o.get(m))!=null?w:0;return i.has(m)||(p?y:1-y)<.9-1e-9},s=e.standings.
filter(m=>m.advances),u=s.filter(m=>!a(m)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:m})=>m.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function ip(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?Ei(e,r,n):t,
a=bA(r),s=wA(a.rows),u=2*s.length>=a.rows.length?s:[],l=rA(u),c=Y2(u),{lambda:m,effects:p}=Q2(r,e.settings.
severityCorrection),y=zn(i.method),w=a.judges.length>0?hA(e,i,n,y,a,m!=null?m:0):[],C=new h(yA(a,w).
map($=>[$.code,$])),O=i.standings.map(({entry:$})=>C.get($.code)),P=J2(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:oA(a.rows),lambda:m,judges:tA(r,a,p),stability:O,leaveOneOut:P,methods:V2(e,i,n),gap:X2(i,a,w,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:vA(i,a.judges.length,O,P)}}d();d();var kA=e=>e<=3;
var xA={strong:.7,moderate:.5,weak:.3,none:0},m5={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},p5={
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
"The judges hardly agree on the order of the entries."}};function f5(e){var n;return(n=f.keys(xA).find(
r=>e>=xA[r]))!=null?
n:"none"}var TA=(e,t)=>hn(e.toFixed(2),t);function g5(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:w})=>y.length+w.length>0).length,l=s.filter(({enters:
y,
leaves:w})=>y.length+w.length===0).map(({method:y})=>y),c=y=>Li(y,n),m=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...kA(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
TA(a.points,n))}${m===null?"":t.gapError(TA(m,n),a.points<2*m)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:w,leaves:C})=>t.byMethod(
c(y),X(w,n),X(C,n)))]}function ap(e,t){let n=t==="id"?m5:p5,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:g5(e,n,t),...e.kendallW===null?[]:[n.agreement[f5(
e.kendallW)]]]}var SA=(e,t)=>t.map((n,r)=>{let o=ip(e,n,t.slice(0,r)),i=ap(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});d();function EA(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Bn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}d();d();var CA="lastRun",h5=te({top:St(),at:K(),by:K(),ranked:Ke(K()),errors:St(
)}),RA=e=>We(CA,E.stringify(
e));function Ll(){var e;try{let t=tt(h5,E.parse((e=ze(CA))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function DA({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)gn(P);let{run:l,isNew:c}=qC(i,a,s.rows),m=o.filter(cs);_D(
e,{...n,findings:y5(m)},r,l);let p=n.results.map(P=>P.stage.name);if(RA({top:Dd(e),at:l.at,by:l.by,
ranked:p,
errors:Jo(o,"error")}),!c||a)return s;let{at:y,by:w,id:C}=l,O=oe(u).history.computed(p.length,Jo(m,
"error"),Jo(m,"warning"));return Kt(s,{at:y,by:w,action:"compute",detail:O,run:C,hash:i},u)}var y5=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var b5=te({provisional:He(),write:Ce(He()),close:Ce(He()),
reliability:Ce(He()),profiles:Ce(He())});function jl(e){
return ie(()=>{let t=fe(b5,e);return ge(),Te(()=>wy(t).answer)})}function wy({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=nn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=G2(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:m}=u.evaluation,p=Vo(i),y=u.toClose.reduce(
(P,N)=>ep(i,N,P),o.history),w=[...u.findings,...co(i,y)],C=u.writes?DA(i,{...u,findings:w,hash:p,
provisional:n.
provisional},y):y;Mi(i,w);let O={ok:ps(w),findings:Or(w,s,Al({...o,history:C})),understood:Um(i),
stages:m.
map((P,N)=>EA(P,l[N],a)),reliability:e?SA(a,m):[],...t&&{profiles:q2(m)},hash:p,open:c};return{
workbook:i,
results:m,findings:w,history:C,answer:O}}d();d();d();d();var AA=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];d();d();d();var Fn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),zl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),_r=[zl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),zl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
zl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),zl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),zl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var OA={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Fn("Presentasi",{advance:12,form:
"presentation"}),Fn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
_r};d();var PA={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Fn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Fn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Fn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:_r};d();var NA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Fn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:_r};d();var IA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Fn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:_r};d();var _A={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Fn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:_r};var $A={kolabik:PA,"satuin-pelita":_A,mojokerto:IA,malang:NA,gipp:OA};d();d(
);var FA={name:"GIPP 2017, Kota Probolinggo"};d();var MA={name:"Kolabik 2023, Kota Pasuruan"};d();
var LA={name:"Kompetisi Inovasi 2021, Kota Malang"};d();var jA={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};d();var zA={name:"SATUIN PELITA 2019, Kota Pasuruan"};var BA={
kolabik:MA,"satuin-pelita":zA,mojokerto:jA,malang:LA,gipp:FA};var w5=e=>({id:e,...BA[e],...$A[e]}),
Bl=AA.map(w5);d();var ei={part:"documents",tab:Z.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},UA=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],v5=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function WA(e){var t;return e===""?"failed":(t=ln(e,UA))!=null?t:v5.test(e)?"signed":"own"}function sp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=UA.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&WA(t)===e?t:r}function Ts(e){var r,o,i;let t=ut(e,ei),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:WA(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}d();d();d();var KA={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function GA(e,t,n){var c,m;let r=new h;
for(let p of t){let[,y="",w=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(w==="")continue;let C=(
m=
r.get(y))!=null?m:{count:0,last:0,digits:w.length};r.set(y,{count:C.count+1,last:g.max(C.last,b(w)),
digits:g.max(C.digits,w.length)})}let[o]=[...r].sort(([,p],[,y])=>y.count-p.count),[i,a,s]=o===void 0?
[KA[e].prefix,0,g.max(KA[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(H)),l=[];for(let p=a+1;l.length<n;p+=1){let y=`${i}${T(p).padStart(s,"0")}`;u.has(H(y))||l.push(
y)}return l}d();var vy={entries:lr,judges:Oi},lp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
k5={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},x5=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
cp=e=>e===""||x5.test(L(e));function qA(e,t){var o,i;if(cp(e))return null;let n=vy[t].columns.find(a=>lp[
t].
includes(a.key)&&Ie(e,a.header));if(n!==void 0)return n.key;let r=L(e);return(i=(o=k5[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var up=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function T5(e){return e.every(n=>n==="")?"passed":up(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":up(e,n=>/^https?:\/\//i.test(n))?"link":up(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new k(e).size===e.length&&up(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function ZA(e,t){let n=new h,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=T5(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=lp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var S5=10;function E5(e,t){let n=new h;for(let[r,o]of e.entries()){let i=qA(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function C5(e,t){var r;return(r=e.slice(0,S5).map((o,i)=>({row:i,columns:E5(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!cp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var R5=e=>T.fromCharCode(65+e%26);function JA(e,t,n){var m,p,y;let r=C5(e,t),o=(m=r==null?void 0:
r.columns)!=null?m:ZA(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let w of n)for(let C of HA(w,t))u.set(C,"known");let l={columns:lp[t].flatMap(w=>{var O;let C=o.
get(w);return C===void 0?[]:[{header:(O=s[C])!=null?O:R5(C),key:w}]}),unknown:s.filter((w,C)=>!cp(w)&&
![...o.values()].includes(C)&&a.some(O=>{var P;return((P=O[C])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[w,C]of a.entries()){if(C.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(y=C[F])!=null?y:"";let P=i+w+1;if(L(O.name)===""){l.nameless.push(P);continue}let N=HA(
{institution:"",email:"",...O},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(O)}}let c=GA(t,[
...n,
...l.added].map(({code:w})=>w),l.added.filter(({code:w})=>w==="").length);return l.added=l.added.map(
w=>{var C;return w.code===""?{...w,code:(C=c.shift())!=null?C:""}:w}),l}function HA({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?L(t):`${L(t)}|${L(n)}`;return[...H(e)===""?[]:[`code:${H(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}d();function D5(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function VA(e){var u;let t=D5(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}d();var A5={menu:"Siapkan tab juri",noJudges:
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
,O5={menu:"Prepare judge tabs",noJudges:
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
,yo=e=>({id:A5,en:O5})[e];var P5=1e6,XA=1e4,ky=50,N5=te({kind:$t(["entries","judges"]),text:Ce(K().check(
ag(P5))),tab:Ce(K()),
write:He()}),QA=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function eO(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=fe(N5,e);return ge(),o?Te(()=>YA(
t,n,r,!0)):YA(t,n,r,!1)})}function YA(e,t,n,r){var y;let o=Ct(je()),{competition:i}=mn(new h([...o].
map(([w,C])=>[w,Fe(C)]))),a=o.has("settings")?i.settings.language:Je(),s=yo(it(a)),u=w=>pe(ce(
"BAD_REQUEST",w));n!==void 0&&(!je().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?VA(t!=null?t:""):Fe(n).values.map(w=>w.map(U));l.length>XA&&u(s.tooMany(XA));let c=JA(l,e,I5(
i,e));c.columns.every(({key:w})=>w!=="name")&&u(s.noNames);let m=(y=o.get(e))!=null?y:Z[e][a],p=r?_5(
e,m,c.added,a):[];return $5(c,m,r,p)}var I5=({entries:e,judges:t},n)=>n==="entries"?e:t;function _5(
e,t,n,r){
var y,w;if(n.length===0)return[];let o=vy[e];Cr(t)===0&&gn(KE(o,t,r));let i=ut(Fe(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new h(o.columns.map(({key:C},O)=>[C,O])),s=new h(o.columns.map(C=>{var O;
return[
C.key,(O=C.format)!=null?O:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[C,O]of a)
l[O]=(w=s.get(C))!=null?w:"";let c=Cr(t);for(let[C,O]of l.entries())O==="@"&&BE(t,c,C,n.length);let m=n.
map(C=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=C[N])!=null?P:"";return O});Wt(t,c,0,m,l);
let p=new k(n.flatMap(C=>f.entries(C).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:C,
header:O})=>p.has(C)&&!a.has(C)?[O[r]]:[])}function $5(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,ky).
map(({code:l,name:c,institution:m="",email:p=""})=>({code:l,name:c,institution:m,email:p})),repeated:
s.
slice(0,ky),repeatedTotal:s.length,nameless:u.slice(0,ky)}}function ti(){return ie(()=>{let e=je(),t=Ct(
e),n=mn(new h([...t].map(([C,O])=>[C,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Je(),a=it(i),s=Oe(),u=j5(s,r.judges),l=u==="admin",c=hm(
).
filter(C=>![...t.values()].includes(C)),m=!F5(n),p=!m||c.length>0,y=QA(e),w=l?Ll():null;return{user:
s,
role:u,language:a,competition:yn(r),stages:r.stages.map(C=>C.name),top:Dd(r),begun:p,...l?M5(n,e,{
begun:p,
responses:y}):{},presets:l&&m&&c.every(C=>y.includes(C))?Bl.map(({id:C,name:O})=>({id:C,name:O})):[],
lastRun:w===null?null:{at:w.at,by:w.by,ranked:w.ranked,errors:w.errors},documents:l?B5(Z.documents[i],
e):tO,judgeFiles:o.judgeFiles,lives:l&&p?e2(r,rt(i).rows):[]}})}var F5=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,M5=(e,t,{begun:n,responses:r})=>(
{
...n&&Ga.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
L5(
e.competition,t)}:{}});function L5(e,t){let n=Un(t,e,Cm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var j5=(e,t)=>gd()?"admin":z5(e,t)?"judge":"stranger",z5=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),tO={made:0,begun:0};function B5(e,t){if(!t.includes(e))return tO;
let{grid:n}=tn(e),r=n===null?[]:[...Ts(n).rows.values()].filter(i=>i.spreadsheet===Rn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var U5=te({stage:Ce(K())}),nO=te({stage:K(),reason:K()});function Vn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>L(i.name)===L(n)))!=null?o:pe(ce("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function xy(e){let t=ie(()=>{let n=e();return ge(),Te(()=>{
let r=Ve();n(r,rt(r.competition.settings.language))})});return"problem"in t?t:ti()}var rO=e=>xy(()=>{
let{stage:t}=fe(U5,e);return(n,r)=>{var s,u;let{competition:o}=n,i=et(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Vn(o,t).name;a!==void 0&&(((u=mr(i,a))==null?
void 0:
u.status)==="open"?ep(n,a,r):xs(n,a,"reader"))}});function oO(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?pe(ce("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}
var iO=e=>xy(()=>{let t=fe(nO,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Vn(o,t.stage),a=et(
o.stages,r.rows),s=oO(t.reason,o);((u=mr(a,i))==null?void 0:u.status)!=="open"?L2(n,i,s,r):xs(n,i,
"writer")}}),aO=e=>xy(()=>{let t=fe(nO,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Vn(
n,t.stage),a=oO(t.reason,n),s=YD(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Kt(r,{at:nt(),by:Oe(),action:"rules",detail:a,run:Et(),
hash:s,stage:i},o)}});var K5=te({stage:Ce(K())}),G5=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function dp(e){
return ie(()=>{let{stage:t}=fe(K5,e);return ge(),Te(()=>{var be,_e,me;let{workbook:n,results:r,
findings:o,
history:i}=wy({provisional:!1,close:!0},ae=>t===void 0?void 0:Vn(ae,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(be=r[r.length-1])==null?void 0:be.stage.name,l=t===void 0?u:Vn(a,t).name,c=(me=l!=null?l:
(_e=a.stages[0])==null?void 0:_e.name)!=null?me:"",m=a.stages.slice(0,a.stages.findIndex(ae=>ae.name===
c)+1),p=o.filter(ae=>ae.stage===void 0||m.some(({name:yt})=>yt===ae.stage)).map(ae=>G5.includes(ae.code)?
{...ae,severity:"error"}:ae),y={stage:c,code:null,at:null,hash:null};if(!ps(p))return{ok:!1,findings:
Or(
p,s),...y};let w=r.find(ae=>ae.stage.name===c);if(w===void 0)return pe(ce("BAD_REQUEST",oe(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:O}=n,P=Zm(a,C,O,c),N=Qt(P),I=mr(et(a.stages,i.rows),c),{
name:$,grid:F}=tn(Z.decisions[s]),z=Hm(F),B=z.some(ae=>ae.stage===c&&ae.text.length>0&&ae.hash===N),
M={ok:!0,findings:Or(p,s),stage:c,code:Zn(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&B)return{...M,at:I.at};let[j,q,G]=[nt(),Oe(),Zn(N)],J={stage:c,code:G,at:Wn(j),by:q,hash:N,text:P,
method:Li(w.method,s),version:T(lo)},Q=oe(s),ee=[...z.filter(ae=>ae.stage!==c),J];Gn(GD(ee,$,s,Q.tabs.
decisions,Q.tabs.decisionsOrigin)),Dr($,a.settings.admins),Sm($);let we=Q.history.decided(G,J.method,
J.version);return Kt(i,{at:j,by:q,action:"decide",detail:we,run:Et(),hash:N,stage:c},s),{...M,at:j}}
)})}d();var Z5=te({stage:Ce(K())}),sO=2,H5=40;function J5({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=H5?0:g.max(0,r-sO),i=(s=(a=e[g.min(e.length,
r+sO)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function mp(e){
return ie(
()=>{let{stage:t}=fe(Z5,e);return ge(),Te(()=>{var y;let n=Ve(),{competition:r}=n,{language:o}=r.settings,
{results:i}=bt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Vn(r,t).name,s=(y=i.find(w=>w.
stage.name===a))!=null?y:i[i.length-1],u=oe(o).tabs,l=fm(je()),c=l===void 0?[]:gm(Fe(l),r).listed,m=(
s===
void 0?[]:J5(s)).filter(({entry:w})=>!c.some(C=>C.entry===w.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:w,rank:C})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
w.
code,computed:C}});return{tab:lO($a,l,m,o,[u.plenary,u.plenaryOrigin]),added:m.length}})})}function uO(
){
return ie(()=>(ge(),Te(()=>{let{language:e}=Ve().competition.settings,t=oe(e).tabs;return{tab:lO(Pi,
fs(je()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function lO(e,t,n,r,[o,i]){let a=t===void 0?
null:ut(Fe(t),e);if(t===void 0||a===null&&Cr(t)===0){let l=e.columns.map(({key:m,header:p,width:y,
format:w})=>({
header:p[r],width:y,...w===void 0?{}:{format:w},value:C=>{var O;return(O=C[m])!=null?O:""}})),c=xt(t!=
null?t:e.tab[r],o,i,l,n,2);return gn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var m;let c=v.from({length:s},()=>"");for(let[p,y]of a.columns)c[y]=(m=l[p])!=
null?m:"";return c});return Wt(t,Cr(t),0,u),t}d();d();var cO=_("Kode","Code"),X5=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function dO(e,{
values:t,headerRow:n}){var y,w,C,O;let r=((y=t[n])!=null?y:[]).map(T),o=((w=e.values[n])!=null?w:[]).
map(P=>L(U(P))),i=r.map(P=>o.indexOf(L(P))),a=r.findIndex(P=>P===cO.id||P===cO.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(P=>[H(T(P[a])),P])),c=new k,m=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(M=>M===-1||
U(N[M])===""))continue;let I=U(N[u]),$=l.get(H(I));if($===void 0||c.has(H(I))){m.push({kind:"stray",
row:P+1,cell:$e(P,u),code:I});continue}c.add(H(I));let F=r.flatMap((M,j)=>{var Q,ee;let q=i[j],[G,J]=[
(Q=N[q])!=null?Q:"",(ee=$[j])!=null?ee:""];return q===-1||X5(G,J)?[]:[{at:q,header:M,written:G,
expected:J}]}),
z=F[0];if(z===void 0)continue;let B=F.map(({at:M,...j})=>j);m.push({kind:"cells",row:P+1,cell:$e(P,z.
at),code:I,cells:B})}for(let[P,N]of l)c.has(P)||m.push({kind:"missing",code:T(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...m];return p.length>0?p:Y5([...c],[...l.keys()],n,u)}function Y5(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:$e(n+o+1,r)}]}var mO=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};d();d();d();var Ss=(e,{settings:t})=>e.inEnglish?t.language:"id";d();
d();var b8=new R(1980,0,1),Es=e=>(Vi(),Do(Ji)).strToU8(e),Cs=e=>(Vi(),Do(Ji)).strFromU8(e),AO=e=>(Vi(
),Do(Ji)).
strFromU8(e,!0),OO=e=>(Vi(),Do(Ji)).inflateSync(e),hp=(e,t)=>(Vi(),Do(Ji)).unzipSync(e,t&&{filter:t}
),
Rs=(e,t=6)=>(Vi(),Do(Ji)).zipSync(e,{mtime:b8,level:t});d();function w8(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function yp(e){return[2166136261,84696351].map(t=>`0000000${w8(e,t).toString(16)}`.slice(-8)).join(
"")}var PO=new h,v8=4096;function ql(e){var n;let t=(n=PO.get(e))!=null?n:yp(AO(e.subarray(-v8)));
return PO.
set(e,t),t}function Zl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}d();var NO=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
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
nErC8z4d87zbD+GNahYJD/t0zMPeGBV3Mp3wiE/HPOIllmLyCFNHjmgqMwkP+UysQ37X3/4/`;d();var IO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function bp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<IO.length;s++)t[IO.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var x8=256,Hl=null,_O=new h;
function My(e,t){let n=`${e}.${t}`,r=_O.get(n);if(r!==void 0)return r;Hl!=
null||(Hl=E.parse(Cs(OO(bp(NO)))));let[o,i,a]=Hl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let p=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,w=>{var C;
return(C=
o[w.charCodeAt(0)-x8])!=null?C:""});return[c,Es(p)]}),l=Rs(f.fromEntries(u),0);return _O.set(n,l),l}
d();d();var T8=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,S8=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Ly(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function wp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(S8,(r,o)=>o!=null?o:"");return Ly(n.replace(T8,""))}d();function Lt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Se(e){return e===null||e.trim()===""?Ze:e}d();function Ds(e){let t=new h(f.entries(hp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Cs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Es(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Rs(f.fromEntries(
t))}}d();d();var As=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,E8=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),C8=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function vp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(C8))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?E8(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var R8=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
D8=/<[^>]*>|[^<]/g;function A8(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Lt(r),i=t.replace(D8,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function $O(e){
for(let t of e.file(As)){let n=t.asText(),r=n.replace(R8,A8);r!==n&&e.file(t.name,r)}}d();function Os(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function Ps(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function LI(e){return new h(f.keys(e).map(t=>{let n=e[t];return[Lt(t),typeof n=="string"?wp(n):n.map(
LI)]}))}function jJ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw Os({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Lt(e));if(a===void 0&&
i.num===0)throw Os({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Os(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function zJ(e){var s;let t=Ps(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,m;return(m=Ps((l=u.properties)==null?void 0:l.rootError))!=
null?m:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function BJ(e){try{let t=Ds(e);if(t.file(
"word/document.xml"))return t}catch{}throw Os({code:"NOT_A_DOCX"})}function jc(e,t){let n=BJ(e);$O(n);
try{let{
Docxtemplater:r}=(MI(),Do($I));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:jJ}).render(LI(t)),n.toBytes()}catch(r){let o=zJ(
r);throw o?Os(o):r}}d();var jI=new h;function zc(e){let t=jI.get(e);if(t!==void 0)return t;let n=Ds(
e).file(As).flatMap(o=>vp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Lt(
a.replace(/[{}#^/]/g,"")))}));return jI.set(e,r),r}var iu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Lt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>iu(o,t))]));d();d();d();d();d();d();
d();d();d();function Bc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function zI(e){
let t=e.toString();return Uc(t)?Bc(t):t}function Uc(e){return e.includes("e")||e.includes("E")}
function Qp(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:BI(zI(e))}if(t==="string")return BI(UJ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function UJ(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return Uc(t)?Bc(
t):t}function BI(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}d();function ef(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return WJ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function WJ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Uc(t)){let n=Bc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var au=["","one","two","three","four","five","six","seven",
"eight","nine"],KJ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Wb=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],su=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Kb="hundred",WI="zero",GJ="minus",qJ="point",UI=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],ZJ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],HJ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Eo={word:"",hasHundred:!1};function pi(e){if(e===0)return Eo.word="",Eo.hasHundred=!1,
Eo;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=KJ[t]:n>=2?o=t>0?Wb[n]+"-"+au[t]:Wb[n]:t>
0&&(o=au[t]),r>0?(o?Eo.word=au[r]+" "+Kb+" and "+o:Eo.word=au[r]+" "+Kb,Eo.hasHundred=!0):(Eo.word=o,
Eo.hasHundred=!1),Eo}function KI(e){if(e===BigInt(0))return WI;if(e<BigInt(1000))return pi(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=pi(t),o=r+" "+su[0];if(n>
0){let{word:i,hasHundred:a}=pi(n);o+=a?" "+i:" and "+i}return o}return JJ(e)}function JJ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=pi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+su[a-1],i=!0):i=
!1}return o}function VJ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=WI,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=KI(BigInt(r))),t}function GI(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Qp(
e),o="";return t&&(o=GJ+" "),o+=KI(n),r&&(o+=" "+qJ+" "+VJ(r)),o}function Gb(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=ZJ[t]:n>=2?t>0?o=Wb[n]+"-"+UI[t]:o=HJ[n]:t>0&&(o=UI[t]),
r>0?o?au[r]+" "+Kb+" "+o:au[r]+" hundredth":o}function XJ(e){if(e<BigInt(1000))return Gb(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return pi(t).word+" "+su[0]+"th";
let{word:r}=pi(t);return r+" "+su[0]+" "+Gb(n)}return YJ(e)}function YJ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Gb(a):o+=pi(a).word+" "+su[i-1]+"th":(o+=pi(a).word,i>0&&(o+=" "+su[i-1]))}return o}function qI(e){
let t=ef(e);return XJ(t)}d();var qb=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],QJ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],ZI=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],HI="ratus",tf="ribu",eV=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],JI="nol",tV="min",
nV="koma",rV="ke",oV="pertama";function uu(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+HI):o.push(qb[r]+" "+HI));let i=e%100;return i===0||(i<10?o.push(qb[i]):i<20?o.push(QJ[i-10]):t===
0?o.push(ZI[n]):o.push(ZI[n]+" "+qb[t])),o.join(" ")}function Zb(e){if(e===BigInt(0))return JI;if(e<
BigInt(1000))return uu(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+tf:r=uu(t)+" "+tf,n>0&&(r+=" "+uu(n)),r}return iV(e)}function iV(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(uu(c));else if(
u===
1)c===1?s.push("se"+tf):s.push(uu(c)+" "+tf);else{let m=eV[u-2];s.push(uu(c)+" "+m)}u--}return s.join(
" ")}function aV(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=JI,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Zb(BigInt(r))),t}function VI(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Qp(
e),o="";return t&&(o=tV+" "),o+=Zb(n),r&&(o+=" "+nV+" "+aV(r)),o}function sV(e){return e===BigInt(1)?
oV:rV+Zb(e)}function XI(e){let t=ef(e);return sV(t)}function uV(e,t){return e.split("").map(n=>Wr(b(
n),t)).join(" ")}function Wr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?VI:GI)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${uV(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function nf(e,t){
return(t==="id"?XI:qI)(e)}function YI(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Tl(e,t),
words:`${Wr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var QI={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function lV(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function rf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=lV(n,r)?{year:n,
month:r,
day:o}:null}function e_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function jn(e,t){return rf(e)&&Di(e,t)}var t_=e=>rf(
e)?e.split("-").reverse().join("/"):null;function Hb(e,t){let n=rf(e);return n&&QI[t][e_(n)]}
function of(e,t){
let n=jn(e,t);return n&&`${Hb(e,t)}, ${n}`}function af(e,t){let n=rf(e);if(!n)return null;let r=Ia[t][
n.
month-1],o=QI[t][e_(n)];return t==="en"?`${o}, the ${nf(n.day,"en")} of ${r}, ${Wr(n.year,"en")}`:`${o} tanggal ${Wr(
n.day,"id")} bulan ${r} tahun ${Wr(n.year,"id")}`}d();var cV=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function n_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of cV){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}d();d();function V(e){return Ly(e.replace(
/\s+/g," ").trim())}function ia(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Kr(e){return ia(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function lu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var dV=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],mV=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function r_(
e){
return mV.test(V(e.signerPosition))}function cu(e){let t=V(e.government);for(let n of dV){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return r_(e)?V(e.signerPosition):
null}function pV(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function aa(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function du(e){if(r_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function mu(e){let t=V(e.competition),n=V(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function sf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=ia(e.signerPosition);return{kota:Se(aa(e)),tanggal:Se(e.decisionDate&&jn(e.
decisionDate,t)),tanggal_pendek:Se(e.decisionDate&&t_(e.decisionDate)),hari:Se(e.decisionDate&&Hb(e.
decisionDate,t)),tanggal_huruf:Se(e.decisionDate&&af(e.decisionDate,t)),jabatan_penandatangan:Se(r.map(
o=>t==="id"?pV(o):o).join(`
`)),nama_penandatangan:Se(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function at(e,t){let n=du(e),r=mu(e);return{nomor:Se(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...sf(e)}}function fi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[n_(n,t)];let r=Kr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function uf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Se(t&&of(t,o)):"",penyerahan_waktu:i?Se(
V(n)):"",penyerahan_tempat:i?Se(V(r)):""}}function pu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=YI(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function gi(e){
let t=Kr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}d();d();var lf=({results:e})=>e[e.length-1];function cf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:lf(e),standing:a,
winners:o,
number:s}})}var fu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:lf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},sa=e=>t=>[{about:"",fields:n=>e(t,n)}],hi=e=>t=>t.winners!==null&&t.winners.
length>0?sa(e)(t):[],Nn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};d();d();d();var o_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;d();var fV=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function df(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of fV)for(;t>=r;)n+=o,t-=r;return n}var gV={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function i_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function a_(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=gV[t][n],o=e.result.stage.title!==null,i=V((y=e.standing.title)!=null?y:""),a=o_(
e);if(!a){let w=i===""?r:i;return{full:w,short:w,title:"",arabic:"",roman:"",words:""}}let s=nf(a.place,
t),u=df(a.place),c={title:[r,n].some(w=>L(w)===L(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${i_(s)})`,short:`${r} ${u}`,...c};let m=`${i_(s)} Place`,p=n==="Juara"?
`${m} Winner`:`${r}, ${m}`;return{full:p,short:p,...c}}var hV=3,yV=104;function bV(e){var n;if(e.length<=hV)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
yV?t.push(r):t[t.length-1]=o}return t.join(`
`)}function wV(e){let{entry:t}=e.standing,n=Kr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&L(n[0])===L(r);return{names:n,institution:o?
"":r}}function vV({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function kV({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function yi(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=a_(e),o=vV(e),{names:i,institution:a}=wV(e),s=t.rankedWinners||t.letterScores?ir(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Se(e.number&&V(e.number)),inovasi:Se(lu(n.name)),instansi:
V(
n.institution),inovator:Kr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:bV(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:kV(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:hn(s,t.language),
nilai_huruf:s===""?"":Wr(s,t.language),kompetisi:mu(t),...sf(t)}}var xV={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function mf(e,{language:
t,letterScores:n}){let r=xV[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var s_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Pt=e=>`${e} (${Wr(e,
"id")})`,Wc=(e,{settings:t})=>hn(ir(e,t.decimals),t.language),yr=e=>({kode:V(e.code),inovasi:Se(
lu(e.name)),instansi:V(e.institution),inovator:Kr(e.innovator).join("; ")}),Jb=(e,t=4)=>hn(ir(e,t).replace(
/\.?0+$/,""),"id");function TV(e){let t=e.map(zt),n=t.reduce((r,o)=>r.add(o),new Ne(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Jb(r.mul(100).div(n),2)}%`)}function gu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=Qr(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":s_(
n.form,ya),tanggal_tahap:(a=n.date&&jn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ue(n.weight,"id"):"\u2013",jumlah_juri:T(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function ua(e,t){let n=Le(e,t),r=TV(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ue(o.min,"id")}\u2013${ue(o.max,"id")}`,uraian:V(o.description)}})}var pf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...yr(t),status:s_(t.status,Po),alasan:Se(V(t.reason))}));
function Gr(e,t){
let{settings:n}=e.competition;return cf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:m,gelar:p}=yi(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:m,gelar:p,nilai:n.rankedWinners?Wc(r.standing.score,
e.competition):"",...pu(r.standing.prize,n)}})}d();function SV({tieBreaks:e}){let t=e.map(r=>La[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function hu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ue(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
zo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
SV(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}d();d();var EV=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,CV=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
RV=200,u_=60;function l_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Vb(e){
return v.from(e).reduce((t,n)=>t+l_(n),0)}function c_(e,t){if(Vb(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=l_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function d_(e){let t=e.
replace(CV,"").replace(EV,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function DV(e){let t=d_(e);return Vb(t)<=u_?t:`${c_(t,u_-17)}-${yp(e)}`}
function ff(e,t){
let n=t.trim()===""?"":` (${DV(t)})`,r=e.map(d_).filter(o=>o!=="").join(" \u2013 ");return c_(r,RV-Vb(
n)).replace(/[. ]+$/,"")+n}var Kc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function yu(e){
let t=Kc(e);return ff([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var In=e=>ff(
[Kc(e)("jenis"),Kc(e)(
"kompetisi")],""),qr=(...e)=>t=>ff(["jenis",...e].map(Kc(t)),Kc(t)("kode"));var AV={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},OV=e=>e.split(
"-").reverse().join("-"),Xb=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${lu(n.name)} (${t})`};function PV({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Xb(e.judges,o),peserta:Xb(e.entries,i),tahap:V(n.name),alasan:AV[a]})))}function NV({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Xb(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Se(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function IV(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:m,title:p,decision:y,category:w,categoryRank:C}=s,O=[p!=null?p:"",w!==null&&C!==null&&!u?`${w}: ${C}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...yr(l),peringkat:u?"\u2013":
T(En(s)),nilai:u?"\u2013":Wc(m,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>En(s)-En(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function _V(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${df(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:Qa(Bn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:IV(e,t)}))}function $V(e){let[t="",n="",...r]=ia(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Se(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function FV(e,t){var C,O,P;let{competition:n,
results:r}=e,
o=Nn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=cu(o),c=pf(n),
m=PV(e),p=NV(e),y=lf(e).panel.judges,w=n.judges.filter(N=>!y.includes(N));return{...at(o,o.minutesNumber),
tanggal:Se(i&&jn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${af(i,"id")} (${OV(
i)})`,waktu_pleno:V(a),tempat_pleno:Se(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Se(
V(u))}`,jumlah_peserta:Pt((O=(C=r[0])==null?void 0:C.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:gu(n,r),aturan:hu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:ua(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:m,tidak_benturan:m.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:Gr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ze,
lampiran_peringkat:_V(
e),juri:[...y,...w].map((N,I)=>({no:`${I+1}.`,nama:Se(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...$V(o.acknowledgedBy)}}var m_={needs:"result",inEnglish:!1,documents:sa(FV),
title:In};d();d();function MV({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var p_=(e,{
competition:t})=>e.
map(n=>({nama:fi({entry:n},t.settings).join(", "),keterangan:yr(n).inovasi}));function gf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let m=l.form==="presentation"||l.form===
"field"?MV(e,c):null;if(m===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:p_(m,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:p_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var hf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Se(t&&of(t,"id")),waktu_acara:Se(V(n)),tempat_acara:Se(V(r))});var LV=5,jV=e=>[
...e,...v.from({length:LV},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
f_={needs:"rules",inEnglish:!1,documents:e=>gf(e).map(t=>({about:t.about,fields:n=>({...at(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...hf(t),hadir:jV(t.guests)})})),
title:qr(
"acara")};d();d();d();var zV=["besar","sedang","kecil"];function g_(e){return v.from(e).length}
function h_(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(g_(r)/100),0)}function Gc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(g_)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,m)=>i<=c&&m>=a),u=s<0?n.length:
s,l=zV.slice(0,n.length+1);return f.fromEntries(l.map((c,m)=>[`${e}_${c}`,m===u?t:""]))}var yf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},BV=9;function Yb(e){let{settings:
t}=e.
competition,n=yi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=h_([r,o,a,s,u,...l])>BV;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:du(t).first,penuh:c?"ya":"",...Gc(
"penerima",r,yf.recipient,c),...Gc("instansi_penerima",o,yf.institution,c),...Gc("predikat",i,yf.predicate,
c),...Gc("inovasi",u,yf.innovation,c)}}var y_={needs:"result",inEnglish:!0,documents:fu("piagam",Yb),
title:yu};function UV(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:mu(n),piagam:cf(e,"piagam",t).map((r,o)=>({...Yb(r),
lanjutan:o===0?"":"ya"}))}}
var b_={needs:"result",inEnglish:!0,documents:hi(UV),title:In};d();d();var WV={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Zr(e){let t=WV[e.language],n=a=>Se(a&&jn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(cu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Se(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function KV({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function GV(e,t){var c,m,p,y,w,C,O;let{competition:n,results:r,
coverage:o}=e,
i=Nn(n.settings,t),a=pf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=KV(n);return{...at(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Se(V(i.organizer)),dasar:Zr(i),jumlah_inovasi:Pt(n.entries.length),
jumlah_dinilai:Pt(
(m=(c=r[0])==null?void 0:c.standings.length)!=null?m:0),jumlah_juri:Pt(n.judges.length),jumlah_tahap:
Pt(
n.stages.length),tahapan:gu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:hu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:Pt((y=(p=e.winners)==null?
void 0:
p.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Gr(e,t),jumlah_putusan:Pt(s.length),
jumlah_benturan:Pt(u.length),kode_hasil:(w=e.code)!=null?w:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Pt(o.present),instansi_terdaftar:o===null?"":Pt(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var w_={needs:"result",inEnglish:!1,documents:sa(GV),title:In};d();var Qb=8,qV=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Jb(zt(e.value)):
"?",v_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function ZV(e,t,n,r,o){var c,m,p;let i=Le(
e.competition,t),a=i.map(y=>qV(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let w=r==
null?void 0:r.marks.get(y);return(w==null?void 0:w.kind)==="score"?[w.value]:[]}),u=s.length===i.length?
(c=bd(i))==null?void 0:c(s).score:void 0,l=[(m=r==null?void 0:r.notesToCommittee)!=null?m:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...yr(n),...f.fromEntries(
v.from({length:Qb},(y,w)=>{var C;return[`k${w+1}`,(C=a[w])!=null?C:""]})),rincian_nilai:i.map(({name:
y},w)=>`${V(
y)}: ${a[w]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Wc(u,e.competition),catatan:l.join(" / ")}}function HV(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(v_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function JV({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function VV(e,t,n,r,o,i){let{competition:a}=e,s=ua(a,n),u=HV(e,n,o).map((m,p)=>ZV(e,n,m,o==
null?void 0:o.rows.find(y=>y.entry===m.code),p+1)),l=s.length<=Qb?s.length:0,c=JV(e,n,r);return{...at(
a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Se(n.date&&jn(n.date,
"id")),
nama_juri:Se(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:Qb},(m,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...XV(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var XV=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),k_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(v_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>VV(e,u,o,i,s,l)}]}))},title:qr("tahap",
"nama_juri")};d();function YV(e,t){var r,o;let n=Nn(e.competition.settings,t);return{...at(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Zr(n),jumlah_pemenang:Pt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Gr(e,t),masa_sanggah:n.objectionDays===null?"":Pt(n.objectionDays)}}
var x_={
needs:"result",inEnglish:!1,documents:hi(YV),title:In};d();var QV={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function eX({competition:e},t,n){let r=kr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...yr(a),
alasan:QV[s]}]}),
i=e.stages.filter(a=>Le(e,a).length>0&&Ye(e,a).includes(t));return{...at(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Se(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Se(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var T_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>eX(e,t,n)})),title:qr("nama_juri")};d();var S_=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function tX(e,t){var c,m;let n=Nn(
e.competition.settings,t),r=V(n.decreeNumber),o=at(n,r),i=(c=cu(n))!=null?c:Ze,a=V(n.minutesNumber),
s=Se(n.plenaryDate&&jn(n.plenaryDate,"id")),u=Kr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":nX(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:S_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Se(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:S_(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((m=e.winners)!=null?m:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:Gr(e,t)}}var nX=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},E_={needs:"result",inEnglish:!1,documents:hi(tX),title:In};d();d();var rX={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},oX=5,C_=new A,ew=({standings:e})=>e.length>=
oX;function bf(e){var n;let t=(n=C_.get(e))!=null?n:iX(e);return C_.set(e,t),t}function iX(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:en(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!ew(e)?null:ka(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=rX[a];return t.criteria.flatMap((l,c)=>{var w;let[
m,p]=[r(i.code,c),(w=o[c])!=null?w:null];if(m===null)return[];let y=p===null?0:Ut(m,p);return[{
kriteria:V(
l.name),nilai:hn(ir(m,s),a),median:p===null?"\u2013":hn(ir(p,s),a),maksimum:hn(T(l.max),a),kedudukan:
p===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var R_={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function aX(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=yi(e),a=du(o);return{...i,jenis:R_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:fi(n,o).map(s=>({nama:s})),tempat_tujuan:aa(o)||R_[o.language].place,dasar:Zr(Nn(o,t)),
rincian:mf(
i,o),profil:i.nilai===""?[]:bf(e.result)(n,o),...pu(n.prize,o),...uf(o),...gi(o)}}var D_={needs:
"result",inEnglish:!0,documents:fu("surat",aX),title:yu};d();function sX(e,t){var o;let n=Nn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...at(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:aa(n)||"Tempat",dasar:Zr(n),
jumlah_pemenang:Pt(r.length),...uf(n),...gi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Gr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":fi(r[a],n).join(`
`)}))}}var A_={needs:"result",inEnglish:!1,documents:hi(sX),title:In};d();function uX(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=yi(e);return{...at(t,e.number),...r,
rincian:mf(r,t),tanggal:Ze,jenis:"Tanda Terima",...pu(n,t)}}var O_={needs:"result",inEnglish:!1,
documents:fu(
"tanda-terima",uX),title:yu};d();function lX({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:ua(e,n[0])}]:n.filter(r=>Le(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:ua(e,r)}))}function cX(e,t){
let{competition:n}=e;return{...at(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:gu(n),kelompok_kriteria:lX(e),
aturan:hu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var P_={needs:"rules",inEnglish:!1,documents:sa(cX),title:In};d(
);var dX={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},mX=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>ia(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function pX(e,t,n,r){let o=Nn(e.competition.
settings,r),i=dX[o.language],a=mX(e,t.entry.code);return{...at(o,r("umpan-balik",t.entry.code)),...yr(
t.entry),jenis:i.kind,kepada:fi(t,o).map(s=>({nama:s})),tempat_tujuan:aa(o)||i.place,dasar:Zr(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:bf(n)(t,o),tanpa_median:ew(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...gi(o)}}var N_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>pX(e,a,o,s)})))},title:qr("inovasi")};d();var I_={needs:"rules",inEnglish:!1,
documents:e=>gf(e).map(t=>({about:t.about,fields:n=>({...at(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...hf(t),jumlah_undangan:Pt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...gi(e.competition.settings)})})),title:qr(
"acara")};var __={"tata-cara":P_,pernyataan:T_,undangan:I_,"daftar-hadir":f_,"lembar-nilai":k_,
"berita-acara":m_,
sk:E_,pengumuman:x_,piagam:y_,gabungan:b_,surat:D_,"surat-daftar":A_,"tanda-terima":O_,"umpan-balik":
N_,
laporan:w_};d();var $_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var bi=$_.map(e=>({id:e,...__[e]}));function qc(e){var t;return(t=bi.find(n=>n.id===e))!=null?
t:null}d();var Co=(e,t)=>My(e.id,Ss(e,t)),wf=(e,t)=>e.needs==="rules"||t.winners!==null;function fX(
e,t){let{competition:n}=t,
r=Ss(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var la=(e,t)=>e.filter(n=>wf(n,t)).flatMap(n=>n.documents(fX(n,t)).map(r=>({kind:n,...r})));function tw(
e){
if(e.winners===null)return()=>!0;let t=new k(la(bi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var gX=()=>null;function nw(e,t,n=gX){let[r]=la([e],t);return r===void 0?null:r.fields(
n)}d();d();function hX(e,t){let n=e.map(o=>({standing:o,key:L(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function F_(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Nd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var m,p;return{standing:c,place:(p=(
m=
c.place)==null?void 0:m.place)!=null?p:null}}):hX(l,n).map(c=>({standing:c,place:null}))})}var yX=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],M_=e=>e.filter(t=>t.severity==="error"&&
yX.includes(t.code)),bX=({settings:e})=>so(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:Ho(i.cell,i.format,"id"),to:pr(a,"id"),at:s}));function rw(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(w=>w.code==="RESULT_STALE"),l=r.filter(
w=>w.severity==="error"),c=s!==void 0&&l.length===0,m=et(i.stages,n),p=m[m.length-1],y=null;return{
competition:i,
sheets:a,faultyTabs:new k(l.flatMap(({tab:w})=>w===void 0?[]:[w])),results:u?[]:t,winners:c?F_(s,i.settings).
map(({standing:w})=>w):null,code:(p==null?void 0:p.status)==="decided"?Zn(p.hash):null,changes:o.some(
({id:w})=>w==="lembar-nilai")?bX(i):[],coverage:OD(i),reliability:()=>(y!=null||(y=t.map((w,C)=>{let O=ip(
i,w,t.slice(0,C)),N=w.last&&!i.settings.rankedWinners?{...O,gap:null,methods:[],verdict:{...O.verdict,
contested:[]}}:O;return{stage:w.stage.name,sentences:ap(N,"id")}})),y)}}var wX=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function vf(e,t,n){let r=bt(e,{provisional:!1}),o=Vo(e),i=[...r.findings,
...co(e,t),...vX(t,o)].map(s=>wX.includes(s.code)?{...s,severity:"error"}:s),a=rw(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function vX({rows:e},t){let n=ji(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function L_(e,t,n){var p,
y,w;let{competition:r}=e,o=Z.documents[r.settings.language];if(!hm().includes(
o))return[];let{name:i,grid:a}=tn(o);if(a===null)return[];let s=ut(a,ei),u=xX([...Ts(a).rows]),l=TX(
e,t,n,u),c=new h,m=[];for(let[C,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
Qe(s,C,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:P.title};m.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(w=c.get(P))!=null?w:{cell:(y=Qe(s,C,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
C,{cell:O,documents:P}])=>({code:C,tab:i,cell:O,params:{documents:P}})),...m]}var kX=["made","draft",
"edited","signed"];function xX(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=E.stringify([i,a,s]),m=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";kX.includes(
l)&&b(u)>=b(m)&&t.set(c,o)}return[...t.values()]}function TX(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(m=>m.severity==="error"),a=rw(e,t,n,i),s=new h(la(bi,a).map(m=>[E.stringify([m.kind.id,m.about]),
m])),u=new h(r.map(([,{kind:m,entry:p,number:y}])=>[E.stringify([m,p]),y])),l=(m,p)=>u.get(E.stringify(
[m,p]))||null,c=Vo(e);return({kind:m,entry:p,run:y,title:w,content:C})=>{var z;let O=n.rows.find(B=>B.
action==="documents"&&B.run===y);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((z=qc(m))==null?
void 0:
z.needs)!=="rules",N=s.get(E.stringify([m,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),F=()=>{if(N===void 0||
I===void 0)return!1;let B=Co(N.kind,o),M=Zl(m,ql(B),iu(I,zc(B)));return bn(M+$)===C};return P&&O.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===w?null:{title:$}}}d();function SX(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[kf(i,t),kf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var kf=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function z_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=SX(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var ow=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),bu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${ow(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${ow(e)})`:`${r} documents (${ow(e)})`},B_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},EX=({documents:e})=>e.length===
1?"was":"were",j_=({documents:e},t,n)=>e.length===1?t:n,CX={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
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
RANKING_ROW:e=>z_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${bu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${bu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${B_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${bu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},RX={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
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
RANKING_ROW:e=>z_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${bu(
e,"en")} ${EX(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${bu(e,"en")} ${j_(e,"does","do")} not fit: by this result there is no ${B_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${bu(e,"en")} ${j_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},DX={id:CX,en:RX};function AX(e,t){
return DX[t][e.code](e.params)}var U_=(e,t)=>AX(e,t);function xf(){return ie(()=>{ge();let e=Ve(),{
competition:t}=e,{language:n}=t.settings,r=bt(e,{provisional:!1}),
o=rt(n),i=et(t.stages,o.rows).filter(u=>u.status==="decided"),a=ji(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...OX(e,o),...NX(r),...IX(e,r,o),...jX(o),...L_(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:m})=>({stage:u,at:l,by:c,code:Zn(m)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,m;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(m=u.cell)!=null?m:null,message:u.code==="RANKING_STOPPED"?
qn(u.params,n):U_(u,n)}})}})}function OX(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(
n,t),i=Vh(r.language),a=new k,s=o.flatMap(({stage:p,status:y,hash:w,at:C,by:O})=>{if(y!=="decided")return[
];
let P=i.find(M=>M.stage===p),N=Xh(e,P,w),I=Jh(e,w,p)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:Z.decisions[r.language],params:{at:C,isSame:I}}]:[],F=[Zn(w),Wn(C),O].join(", "),z=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(z!==F){let M=Z.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:p,tab:M,params:{written:z,recorded:F}})}let B=(N!=null?N:[]).filter(M=>!a.has(
E.stringify(
M)));for(let M of B)a.add(E.stringify(M));return[...$,...B.map(M=>({code:"CHANGED",stage:p,tab:M.tab,
cell:M.cell,params:M}))]}),u=i.filter(p=>!t.some(y=>y.action==="decide"&&y.stage===p.stage&&y.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=ji(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),m=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...m||l===void 0?[]:PX(e,l)]}function PX(e,{at:t,hash:n}){let r=Jh(e,n);
return r===
lo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:lo}}]}var NX=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function IX(e,{results:t},{rows:n}
){
var y,w,C,O;let{competition:r}=e,o=ji(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(w=o==null?
void 0:
o.at)!=null?w:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=et(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>Xu(
P,a,s.language)));u.length>0&&l.add(Z.finalRanking[s.language]);let c=oe(r.settings.language).tabs,m=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Zh(r,t,tp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=tn(P.name);if(l.has(P.name)&&!_X(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=mO(I);return[...$!==null&&n.some(z=>z.run===$)?
FX(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?$X(N,I,m):[],
...LX(N,dO(I,P))]})}var _X=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function $X(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function FX(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:
i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var MX=10;function LX(e,t){let n=t.slice(0,MX).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function jX({name:e,links:t}){let n=CC(t,Qt),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&DC(l)&&!n.some(m=>m.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(Pm),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}d();d();d();function BX(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function W_(e,t){var o,i;let n=Lt(e);return(i=(o=t.map(a=>({tag:a,away:BX(n,Lt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var UX=80;function Tf(e,t){let n=WX(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>GX(vp(o),t));return r.length>0?r:YX(e,t)}function WX(e){try{let t=Ds(e);return t.file(
"word/document.xml")===null?null:t.file(As).map(n=>n.asText())}catch{return null}}var K_=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),KX=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function GX(e,t){let n=new h(f.keys(t).map(i=>[Lt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=iw(i);return VX(i).flatMap(s=>qX(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function qX(e,t,n){let{tag:r}
=e;
if("fault"in e)return K_(Lt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?ZX(r,t,n):o===""||o==="#"||o==="^"?HX(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function ZX(e,t,{loops:n}){let r=Lt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Lt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function HX(e,t,n,r){
var u;let o=Lt(t),i=K_(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:W_(t,KX(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:JX(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function JX(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Lt)))}
function VX(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:XX(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:iw(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var XX=e=>{var t,n;return iw((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function iw(e,t=UX){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function YX(e,
t){
try{return jc(e,t),[]}catch(n){let r=Ps(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}d(
);var QX={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},eY={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},ca=e=>e==="id"?QX:eY;function aw(e,t){let n=ca(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function G_(e,t,n){let r=ca(n),o=aw(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}d();var q_="templates",
tY=te({maker:K(),fileId:K(),modified:K()}),nY=Yt(K(),Ke(tY));function wu(){let e=ze(
q_);try{let t=tt(nY,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function sw(
e,t){
var i;let n=wu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],We(q_,E.stringify(o))}d();d();var Z_="lease",H_=300*1e3,rY=te({
who:K(),run:K(),until:St(),width:Ce(St())});function J_(e,t){var s;
let n=oY(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return uw({who:e,run:i,width:a,until:r+H_}),
{run:i,width:a}}var V_=(e,t,n)=>uw({who:e,run:t,width:n,until:R.now()+H_}),X_=(e,t)=>uw({who:e,run:t,
until:0}),uw=e=>We(Z_,E.stringify(e));function oY(){let e=ze(Z_);try{let t=tt(rY,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}d();d();d();var iY=["edited","own"],da=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function Y_(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Zc(
"signed",n,u?null:"revise")}if(t!==null&&da(t,r))return i?{action:"add"}:Zc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Zc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||iY.includes(t.status));
return s&&!i?Zc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?Zc("made",n,null):{
action:"update",file:n}}var Zc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function Q_(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":sp(e,t)}}function e$(e,t,n,r,o){let{status:i,...a}=Q_(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&da(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Yo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var t$=(e,t)=>({...Q_(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});d();var n$=ei.columns.map(e=>e.key).filter(e=>e!=="number");function Sf(e){var c,m;
let{name:t,grid:n}=tn(
Z.documents[e]),r=n===null?lY(t,e):Ts(n),o=Rn(),i=new h(r.rows),a=()=>[...i].flatMap(([p,y])=>y.spreadsheet===
o?[{place:p,row:y}]:[]),s=new h;for(let p of a()){let y=`${p.row.kind}:${p.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],p])}let u=g.max((m=n==null?void 0:n.values.length)!=null?m:0,3),l=(p,y)=>y==="status"?
sp(p,e):p[y];return{of:(p,y)=>{var w;return(w=s.get(`${p}:${y}`))!=null?w:[]},all:a,ofRun:p=>a().
flatMap(({row:y})=>y.run===p?[y]:[]),reserve:()=>u++,write:p=>{let y=p.flatMap(({place:w,row:C})=>{
let O=i.
get(w);return i.set(w,C),O!==void 0&&n$.every(P=>O[P]===C[P])?[]:[w]});if(y.length!==0){aY(t,r,e);
for(let w of sY(
y,i))for(let C of uY(r.columns,n$)){let O=w.rows.map(P=>C.keys.map(N=>l(P,N)));Wt(t,w.first,C.column,
O)}fn()}}}}function aY(e,{headerRow:t,columns:n},r){let o=ei.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;Wt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function sY(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function uY(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function lY(e,t){let n=oe(t).tabs,r=ei.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));gn(xt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(ei.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}d();var vu=({kind:e,about:t})=>`${e.id}:${t}`;function r$(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Hn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function o$(e,t){var j,q,G,J;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,m=o.of(l.id,c),p=cY(m,s.user),y=(j=p==null?void 0:p.row)!=null?
j:null,w=e.fields(r),C=l.title(w),O=bn(Zl(l.id,a.versionOf(l),a.shown(l,w))+C),P=Q=>({sheet:bn(Rn()),
kind:l.id,entry:bn(c),...Q===""?{}:{revision:Q}}),N=Q=>{let{sheet:ee,entry:we}=P(Q);return i.get([ee,
l.id,we,Q].join(":"))},I=da(y,s.user)?null:(G=N((q=y==null?void 0:y.revision)!=null?q:""))!=null?G:
mY(
y,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(vu(e))},F=Y_(O,y,I,$),z=F.action===
"add",B=z?dY(m,s.user):(J=y==null?void 0:y.revision)!=null?J:"",M=z?N(B):void 0;return{planned:e,
filed:z?
null:y,place:z||p===null?o.reserve():p.place,revision:B,fields:w,title:B===""?C:`${C} \u2013 Rev. ${B}`,
content:O,properties:{...P(B),content:O},decision:M===void 0?F:{action:"update",file:M}}}function cY(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!da(o,t))))!=null?r:n(e)}function dY(e,t){let n=e.filter(({row:r})=>!da(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function mY(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Gt(fo(e.fileId,r),n.language)}d();var Ef=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,m;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Wn(nt()),spreadsheet:Rn(),content:(m=(c=e.filed)==null?void 0:c.content)!=null?m:"",modified:"",
run:r,
revision:e.revision}},lw=(e,t,n)=>({...Ef(e,pY(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function pY({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function i$(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!cw(r))?lw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var cw=({status:e})=>e==="made"||e==="draft";d();var dw=(e,t)=>`${e.id}.${Ss(e,t)}`;function a$(e,t,
n,r){let{language:o}=e.settings,i=wu(),a=new h,s=new h,
u=l=>{var m,p;let c=dw(l,e);return a.has(c)||a.set(c,fY(l,(m=i[c])!=null?m:[],{folder:t,user:n,
language:o,
pace:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?ql(Co(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?iu(c,zc(Co(l,e))):c,bytesOf:(l,c)=>{let m=u(l);if(m===null)
return Co(l,e);let p=s.get(l.id);if(p!==void 0)return p;let y=pw(m,r,o),w=Tf(y,c);return w.length>0&&
pe(ce("TEMPLATE_FAULT",G_(l.id,w,o))),s.set(l.id,y),y}}}function mw(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:Gt(fo(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Hn&&s.modified===i.modified?"unedited":"own",file:s}
}
function fY(e,t,n){let r=ca(n.language),o=mw(t,n);return o.source==="foreign"?pe(ce("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?pe(ce("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function pw(e,t,n){if(e.type!==Hn)return Gt(iy(e.id,t),n);let[r]=qi([e.id],Xo,t);return Gt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Cf="\u0001";function u$(e,t,n,r){let{
language:o}=e.settings,i=Sf(o),a=go(e,n.user,r),s=a$(e,a,n.user,
r),u={competition:e,numberOf:(B,M)=>bY(i,B,M),ledger:i,files:r$(a.files),templates:s,options:n,pace:
r},
l=t.map(B=>o$(B,u)),c=l.filter(B=>B.decision.action!=="keep"&&!n.skip.includes(vu(B.planned))),m=c.slice(
0,10),p=m.map(B=>jc(s.bytesOf(B.planned.kind,B.fields),B.fields)),y=new h,w=l.filter(B=>{var M;
return((M=
B.filed)==null?void 0:M.run)===n.run&&B.filed.status==="begun"&&hY(B)});for(let B of l){let M=i$(B,n);
M!==null&&y.set(B,M)}let C=wY(i,n);for(let B of m)y.set(B,Ef(B,"begun",n));i.write([...s$(y),...C]);
let O=po(m.map((B,M)=>{var j;return{fileId:B.decision.action==="update"?B.decision.file.id:null,
folder:a.
id,title:B.title,properties:B.properties,from:Xo,to:Hn,bytes:(j=p[M])!=null?j:new D}}),r),{failures:
P,
again:N}=gY(m,O,y,n);i.write(s$(y));for(let B of P.values())gr(B)&&Zi(B,o);let I=B=>m.filter(M=>B.includes(
M.decision.action)&&!P.has(M)&&!N.has(M)).length,$=i.ofRun(n.run),F={made:$.filter(cw).length,failed:
$.
filter(({status:B})=>B==="begun"||B==="failed").length};return{batch:{created:I(["create","add"])+w.
length,updated:I(["update"]),unchanged:l.filter(B=>B.decision.action==="keep").length-w.length,
failed:P.
size,documents:[...l.map(B=>e$(B,y.get(B),P.get(B),n.user,o)),...C.map(({row:B})=>t$(B,o))],done:l.length-
c.length+m.length-N.size,total:l.length,more:c.length>m.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(B=>vu(B.planned)),...[...N].filter(B=>yY(O[m.indexOf(B)])).map(B=>vu(B.planned)+Cf)]},run:F}}
function gY(e,t,n,r){
var a,s;let o=new h,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,lw(l,c.ok,r));continue}let{failure:m}=c,p=m.kind==="haste"||ws(m);if(p&&!r.skip.includes(vu(
l.planned)+Cf)){i.add(l);continue}o.set(l,m),p||n.set(l,{...Ef(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var hY=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,yY=e=>e!==void 0&&"failure"in e&&ws(e.failure),s$=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function bY(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var wY=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var vY=te({kinds:Ke(K()),skip:Ce(Ke(K())),renew:Ce(Ke(K())),
remake:Ce(He())});function Hc(e){return ie(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=fe(vY,e);return ge(),Te(()=>{let a=Ve(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(j=>fw(j,u)),c=rt(u),{findings:m,
blocking:p,
hash:y,known:w}=vf(a,c,l),C=l.filter(j=>wf(j,w)),O=M_(p);if(C.length===0&&l.length>0)return l$(p,u);
if(w.winners===null&&O.length>0)return l$(O,u);let P=Oe(),N=J_(P,Et);if("holder"in N){let{who:j,
until:q}=N.
holder;return pe(ce("BUSY",oe(u).problems.leased(j,xY(q))))}let I=la(C,w),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:tw(w)},F=fr(N.width,t),{batch:z,run:B}=u$(s,I,$,F);z.more?F.width!==N.width&&
V_(P,N.run,F.width):(TY(c,{id:N.run,hash:y,...B},P,u),X_(P,N.run));let M=C.length===l.length;return{
ok:M&&z.failed===0&&!r.some(j=>!j.endsWith(Cf)),findings:Or([...M?m:p,...kY(C,I)],u),...z}})})}var kY=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
xY=e=>nt(new R(e)).slice(11,16);function fw(e,t){var r;let n=bi.map(o=>o.id).join(", ");return(r=qc(
e))!=null?r:pe(ce("BAD_REQUEST",oe(t).problems.unknownKind(e,n)))}function l$(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Or(
e,t),...n}}function TY(e,t,n,r){if(t.made+t.failed===0)return;let o=oe(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Kt(e,{at:nt(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var gw=te({kind:K()}),SY=te({kind:K(),content:K()}),c$=e=>ie(()=>{let{kind:t}=fe(
gw,e);return ge(),Jc(
Rf(t))}),d$=e=>ie(()=>{let{kind:t}=fe(gw,e);return ge(),Te(()=>{let n=Rf(t),r=g$(n);return"file"in r?
Jc(n,r):(h$(n,Hn,Co(n.kind,n.competition)),Jc(n))})}),m$=e=>ie(()=>{let{kind:t,content:n}=fe(SY,e);
return ge(),
Te(()=>{let r=Rf(t),o=bp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Xm){let s=ca(r.language).tooLarge(
i(o.length),i(Xm));return pe(ce("TEMPLATE_FAULT",s))}let a=y$(o,r);return a.length===0&&h$(r,Xo,o),{
...Jc(r),refused:a}})}),p$=e=>ie(()=>{let{kind:t}=fe(gw,e);return ge(),Te(()=>{var u;let n=Rf(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=wu()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=f$(
r);for(let{id:c,properties:m}of go(o,i,s).files)m.sheet===l.sheet&&m.template===l.template&&Gt(oy(c,
{trashed:!0},s),a)}return sw(r,null),Jc(n)})});function Rf(e){let t=R.now(),n=Ve(),{competition:r}=n,
o=it(r.settings.language),i=fw(e,o),{known:a}=vf(n,rt(r.settings.language),[i]),s=dw(i,r),[u,l]=[Oe(
),
fr(1,t)];return{competition:r,kind:i,name:s,fields:nw(i,a),user:u,language:o,pace:l}}var f$=e=>({
sheet:bn(
Rn()),template:e}),g$=({name:e,user:t,language:n,pace:r})=>{var o;return mw((o=wu()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function h$({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var O;let u=go(e,r,i),l=f$(n),c=u.files.find(P=>P.type===a&&P.properties.sheet===l.sheet&&
P.properties.template===l.template),m=ca(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:
null,
folder:u.id,title:m,properties:l,from:Xo,to:a,bytes:s},[y]=po([p],i),{id:w,modified:C}=Gt(y!=null?y:
{failure:{kind:"unknown",reason:"no-answer"}},o);sw(n,{maker:r,fileId:w,modified:C})}var EY=[
"TAG_UNKNOWN","LIST_AS_TEXT"],y$=(e,{fields:t,language:n})=>aw(Tf(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!EY.includes(r)),n);function Jc(e,t=g$(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
y$(pw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:b$(r)}}var CY=200,
b$=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,CY):n.slice(0,1).map(
b$)]));d();d();var DY=["begun","failed","deleted","void"],w$=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
v$=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,k$={failure:{kind:"unknown",
reason:"no-answer"}};function x$(e,t,n,r,o){var w;let{language:i}=e.settings,a=Sf(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!DY.includes(C.status)),s=a.length===0?null:go(e,n,o),u=s===
null?[]:AY(a,s,i,o),l=u.filter(C=>!v$(C)&&!r.includes(w$(C))),c=l.slice(0,10),m=new h(OY(c,(w=s==null?
void 0:s.id)!=null?w:"",o).map((C,O)=>[c[O],C])),p=[...m.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of p)gr(C)&&Zi(C,i);let y=c.filter(C=>{var O;return"ok"in((O=m.get(C))!=null?O:k$)});
return{
ok:p.length+r.length===0,created:y.filter(({pdf:C})=>C===null).length,updated:y.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(v$).length,failed:p.length,files:u.map(C=>{var $,F,z;let O=($=m.get(
C))!=null?$:{ok:C.pdf},{kind:P,entry:N,title:I}=C.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(z=(F=O.ok)==null?void 0:F.link)!=null?z:null,problem:"ok"in O?null:oe(i).documents.failed(
Yo(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!y.includes(C)).map(w$)]}}var AY=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Gt(fo(i,r),n),s=(l=t.find(({type:c,properties:m})=>c===hs&&m.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Hn?[{row:o,document:a,pdf:s}]:[]});function OY(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:qi(r,hs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var w;let m=o[c];if(m===void 0||"failure"in m)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(w=
l==null?void 0:l.id)!=null?w:null,folder:t,title:`${s.title}.pdf`,properties:p,from:hs,to:hs},bytes:
m.
ok}]}),a=i.length===0?[]:po(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
k$})}var PY=te({kinds:Ke(K()),skip:Ce(Ke(K()))}),T$=e=>ie(()=>{let t=fr(10,R.now()),{kinds:n,skip:r=[
]}=fe(
PY,e);return ge(),Te(()=>x$(Ve().competition,n,Oe(),r,t))});d();d();var un=(e,t)=>f.assign(new S(`${e}: ${t}`),
{fault:e}),S$=e=>e instanceof S&&"fault"in e?e.fault:
null;d();d();var NY=[[14,22],[27,36],[45,47],[50,58]],IY=[9,10];function E$(e){return IY.includes(e)?
"percent":
NY.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function Df(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}d();d();var _Y=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
$Y=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,FY=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,MY={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},LY=["AlternateContent","extLst","rPh"],Af=e=>un("damaged",e),C$=e=>e.
replace(FY,(t,n,r,o)=>{let i=n===void 0?b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(
i):void 0:MY[o];if(a===void 0||!t.endsWith(";"))throw Af(t);return a}),Of=e=>e.slice(e.indexOf(":")+
1);function jY(e){var n;let t=f.create(null);for(let[,r="",o,i]of e.matchAll($Y))/^xmlns(:|$)/.test(
r)||(t[Of(r)]=C$((n=o!=null?o:i)!=null?n:""));return t}function ma(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var m;if(c.includes("<")||n.length===0&&c.trim()!=="")throw Af(c.slice(0,60));r===
0&&c!==""&&((m=t.text)==null||m.call(t,C$(c)))},a=c=>{var m;if(n.pop()!==c)throw Af(`</${c}>`);r===0?
(m=t.close)==null||m.call(t,Of(c)):n.length<r&&(r=0)};for(let c of e.matchAll(_Y)){let[m,p,y,w,C="",
O]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+m.length,p!==void 0&&r===0&&((u=t.text)==null||
u.call(t,p)),y!==void 0&&a(y),w!==void 0&&(n.push(w),r===0&&LY.includes(Of(w))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Of(w),jY(C))),O==="/"&&a(w))}if(i(e.slice(o)),n.length>0)throw Af(`<${n[
0]}>`)}var Vc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(b.parseInt(n,16))),Ro=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),R$=e=>Ro(wp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var zY=2e4,BY=500,UY=1462,WY=864e5,KY=R.UTC(1899,11,30);
function GY(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw un("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:b(r)-1,column:o}}function D$(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return ma(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:b(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:f.assign(
r,GY(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=JY(
i,t);i=null,l!==null&&qY(n,r,l)}a=null}}}),n}function qY(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw un("damaged","a cell without a place");if(r>=zY||o>=BY)throw un("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function ZY(e){
let t=b(e);if(e.trim()===""||!b.isFinite(t))throw un("damaged",`the number "${e}"`);return t}
function HY(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-KY)/WY;if(b.isNaN(t))throw un(
"damaged",`the date "${e}"`);return t}function JY({attributes:e,value:t,inline:n,formula:r},o){var m,
p,y;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[b((m=e.s)!=null?m:0)])!=null?p:"plain",l=r===void 0?
{}:{formula:r},c=w=>w===""&&r===void 0?null:{value:w,kind:"plain",...l};if(e.t==="inlineStr")return c(
Vc(n!=null?n:""));if(e.t==="str")return c(Vc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((y=e.t)!=null?y:"n"){case"n":{let w=ZY(t);return{value:u==="date"&&s?w+UY:
w,kind:u,...l}}case"s":{let w=i[b(t)];if(w===void 0)throw un("damaged",`text ${t}`);return c(w)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:HY(t),kind:"date",...l};default:throw un("damaged",`the type "${e.t}"`)}}var A$=4e7;
function VY(e){let t=0,n;try{n=hp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>A$)throw un("too-large",o);return!0})}catch(o){throw t>A$?o:un("not-xlsx",T(o))}
let r=new h(f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:Cs(i)}}function O$(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new h;return ma(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let m of u.split("/"))m===".."?c.pop():m!=="."&&m!==""&&c.push(m);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function XY(e){let t=[],n=null,r=!1;return ma(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Vc(n!=null?n:""))}}),t}function YY(e){let t=new h,n=[],r=!1;return ma(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(b(i),Df(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(b(i)))!=
null?s:E$(b(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function P$(e){var c;let t=VY(e),n=(
c=
[...O$(t,"").values()].find(m=>m.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw un("not-xlsx","no workbook");let o=O$(t,n),i=m=>{var p,y,w;return(w=
t((y=(p=[...o.values()].find(C=>C.type===m))==null?void 0:p.target)!=null?y:""))!=null?w:""},a=[],s=!1;
ma(r,{open:(m,{name:p="",state:y="visible",id:w="",date1904:C})=>{m==="workbookPr"&&(s=C==="1"||C===
"true"),m==="sheet"&&a.push({name:p,hidden:y!=="visible",relation:o.get(w)})}});let u=XY(i(
"sharedStrings")),l=YY(i("styles"));return a.flatMap(({name:m,hidden:p,relation:y})=>{if(y===void 0)throw un(
"damaged",`the sheet "${m}" is missing`);if(y.type!=="worksheet")return[];let w=t(y.target);if(w===null)
throw un("damaged",y.target);return[{name:m,hidden:p,rows:D$(w,{strings:u,kinds:l,since1904:s})}]})}
d();function QY(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?cn.id:U(e.kind==="score"?
e.
value:e.raw)}function N$({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:QY(i)}]})))}function I$(e,t){let[n,r]=[e===null?new h:N$(e),N$(t)];
return[
...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,m;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(m=a==null?void 0:
a.text)!=null?m:""};return l.before===l.after?[]:[l]})}function _$({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}d();var $$=864e5,
hw=R.UTC(1899,11,30),eQ="dd/mm/yyyy",tQ="dd/mm/yyyy h:mm:ss",nQ=e=>new R(hw+g.round(e*86400)*
1e3).toISOString().slice(0,19);function F$(e){let t=(R.parse(`${e}Z`)-hw)/$$;return b.isNaN(t)?e:t}
var rQ=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-hw)/$$;function M$(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:rQ(t)?{
value:t,
read:{date:nQ(t)},format:b.isInteger(t)?eQ:tQ}:{value:t,read:t}}var L$=e=>el(e,t=>t.filter(n=>typeof n==
"string"&&kt(n)!==void 0).length),j$=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>M$(r[
i]).
read))});function z$({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:g.max(1,...e.map(r=>r.length))}}function B$(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=z$({...i,rows:i.rows.slice(0,20)});
return L$(
j$(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function U$(e,t,n){var l;
let{
rows:r,width:o}=z$(e),i=(l=L$(j$(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(m,p)=>M$(c[p])));return{values:u.map(
c=>c.map(({value:m})=>m)),formats:u.flatMap((c,m)=>c.flatMap(({format:p},y)=>p===void 0?[]:[{row:m,
column:y,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:m})=>m))},headerRow:i+a}}var oQ=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
W$=({values:e})=>{var t,n,r,o;return(o=(r=oQ.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function K$(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||iQ((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var iQ=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;d();function aQ({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Fo(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var G$=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function sQ(e,t,n){
return{
...e,values:G$(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:G$(e.grid.values,t,n)}}}function q$(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=aQ(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?_m(a,o.held.cell):ts(a,o.held.cell);return i!==void 0&&s?sQ(r,i,o.now):
r},e)}d();function Z$(e,t,n){var p,y,w,C;let{values:r,formats:o,headerRow:i}=t,a=(y=(p=r[0])==null?
void 0:p.length)!=
null?y:0;((C=(w=xe().getSheetByName(e))==null?void 0:w.getLastRow())!=null?C:0)>0||gn(uQ(e,a,i,n));
let u=xe().
getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
oo(u,l,c);let m=u.getRange(1,1,l,c);m.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);m.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var F,z;let $=(z=(F=r[P])==null?void 0:F[I])!=null?z:"";return typeof $=="string"?lh($,!1):$})))}var uQ=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});d();d();var H$={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
lQ={title:H$.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
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
history:e=>`scores collected from the files of ${e}`},_n=e=>e==="id"?H$:lQ;var Pf={kind:"unknown",
reason:"no-answer"};function Xc(e,{workbook:t}){let{language:n}=t.competition.
settings;return gr(e)?Zi(e,n):e.kind==="haste"||ws(e)?_n(n).busy:Yo(e,n)}d();function ku(e){var B;
let t=fr(10,R.now()),n=Ve(),{competition:r}=n,{settings:o,stages:i}=r,a=_n(o.language),
s=M=>pe(ce("BAD_REQUEST",M));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=rt(o.language),
l=et(i,u.rows),c=M=>{var j;return((j=mr(l,M.name))==null?void 0:j.status)==="open"},m=e===void 0?(B=
i.find(c))!=null?B:i[i.length-1]:Vn(r,e);if(m.scoreTab!==void 0)return s(a.sharedTab(m.name));let p=i.
indexOf(m),y=i.slice(0,p),w=y.find(c);if(w!==void 0)return s(a.earlierOpen(w.name));let{results:C}=bt(
n,{provisional:!1}),O=y[C.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=$o(r,C.slice(
0,p)),N=kr(r),I=Oe(),$=cQ(I,t,o.language),F=bn(Rn()),z=Ye(r,m).map(M=>{let j=Tm({stage:m,judge:M,
entries:P.
filter(we=>o.conflicts!=="exclude"||N(M,we)===null),criteria:Le(r,m),language:o.language,competition:
yn(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:F,stage:my(m.name),judge:py(M.code)},G=Qm(m.name,
M.code),J=$.find(({properties:we})=>f.keys(q).every(be=>we[be]===q[be])),Q=J!=null?J:G.maker===I&&G.
id!==""?Gt(cy(G.id,t),o.language):null,ee=bn(E.stringify(j.values.slice(j.headerRow)));return{judge:
M,
layout:j,properties:{...q,content:ee},filed:G,file:Q}});return{workbook:n,history:u,stage:m,isClosed:
!c(
m),user:I,pace:t,desks:z}}var Yc=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=Un(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function cQ(e,t,n){let r=ze(dy(e));if(r===null)return[];let o=ly(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:Gt(o,n)}d();var Nf=({judge:e})=>e.email.trim().toLowerCase();function If(
e){var o;let{filed:t,file:n}=e,r=Nf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function dQ(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=If(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var mQ=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function pQ(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&mQ(t),a=r.filter(u=>u!==
t&&Nf(u)!==""&&Nf(u)===Nf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var xu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function Tu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=_n(n.competition.settings.language),{failures:u,...l}=t,c=a.map(m=>{let{judge:p,
filed:y,file:w}=m,C=u.get(p.code),O=C===void 0?dQ(m,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:C!=null?C:pQ(O,m,e,s),link:(w==null?void 0:w.link)||y.link||null,email:y.email,collected:y.collected||
null,changed:w!==null&&y.collected!==""&&w.modified>y.modified,done:y.done,of:y.collected===""?m.layout.
table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var fQ=100,gQ=te({
stage:Ce(K()),skip:Ce(Ke(K()))});function J$(e){return ie(()=>{let{stage:t,skip:n=[]}=fe(
gQ,e);return ge(),Te(()=>{var $;let r=ku(t),{settings:o}=r.workbook.competition,{language:i}=o,a=_n(
i);if(r.isClosed)return pe(ce("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:F,
file:z})=>z!==null&&!n.includes(F.code)),u=s.slice(0,10),l=je(),c=yQ(r,l),m=F=>r.history.rows.some(z=>z.
run===F),p=($=[...c.values()].find(F=>!m(F)))!=null?$:Et(),y=nt(),{collected:w,written:C,changes:O,
failures:P}=hQ(
r,u,{names:l,run:p,at:y});for(let F of C)c.set(F,p);let N=s.length>u.length,I=r.desks.filter(({judge:
F})=>c.
get(F.code)===p).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={at:y,by:r.user,action:"collect",
run:p,hash:"",stage:r.stage.name};Kt(r.history,{...F,detail:a.history(I.join(", "))},i)}return Tu(r,
{...xu,collected:w,changes:O.slice(0,fQ),changed:O.length,more:N,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:P})})})}function hQ(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:m})=>{var p;return(p=m==null?void 0:m.id)!=null?p:[]}),s=t.length===0?[]:qi(a,_l,
e.pace),{list:u}=so(i),l=CS(_n(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new h};
for(let[m,p]of t.entries()){let{code:y}=p.judge,w=s[m],C=w===void 0||"failure"in w?{failure:Xc(w===void 0?
Pf:w.failure,e)}:bQ(e,p,w.ok,{name:Yc(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&
O.judge===y)});if("failure"in C){c.failures.set(y,C.failure);continue}C.isWritten&&c.written.push(y),
c.changes.push(...C.changes.map(O=>({judge:y,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,
modified:p.file.modified,...C.progress},Hi(e.stage.name,y,p.filed)}return c}function yQ(e,t){let n=new h;
for(let r of e.desks){let o=Yc(e,r,t),i=t.includes(o)?W$(Fe(o)):null;i!==null&&n.set(r.judge.code,i)}
return n}function bQ({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}){let{
competition:u}=e,
l=_n(u.settings.language),c;try{c=B$(P$(o),r.name)}catch(I){let $=S$(I);if($===null)throw I;return{
failure:l.
unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};let m=Fe(i),p=m.values.every(I=>I.every(
$=>$===""));if(!p&&!Cn(m))return{failure:l.tabTaken(i)};let y=Le(u,t),w=Wa(u.entries),C=I=>Wo(I,t.name,
n.code,y,w),O=q$(U$(c,i,a),s,C),P=C(O.grid),N=p||!K$(m,O);return N&&Z$(i,O,r),Dr(i,u.settings.admins),
{isWritten:N,changes:I$(p?null:C(m),P),progress:_$(P,y)}}d();d();d();var wQ="Arial",vQ=10,V$=164,kQ={
General:0,"@":49},xQ='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
TQ=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,SQ=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(TQ).join("")}<diagonal/></border></borders>`,X$=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Qc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var _f=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function Y$(){let[e,t,
n,r,o]=[Qc(),Qc(),Qc(),Qc(),Qc()],i=({bold:c,size:m=vQ})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${m}"/><name val="${wQ}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${X$(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var m;return(m=kQ[c])!=null?
m:V$+n.idOf(Ro(c))},u=(c,m)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...m?['quotePrefix="1"']:
[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${p.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${X$(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
_f("numFmts",n.all.map((c,m)=>`<numFmt numFmtId="${V$+m}" formatCode="${c}"/>`)),_f("fonts",e.all),`<fills count="${2+t.all.length}">${xQ}${t.all.join(
"")}</fills>`,SQ,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',_f(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',_f("dxfs",o.all),
"</styleSheet>"].join("")}}var ed=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,yw="http://schemas.openxmlformats.org/spreadsheetml/2006/main",tF="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
nF="http://schemas.openxmlformats.org/package/2006",EQ="application/vnd.openxmlformats-officedocument.spreadsheetml",
CQ=32767,RQ=225,Q$=({top:e,left:t,height:n,width:r})=>$e(
e,t,n,r),DQ=e=>g.round((e-5)/7*100)/100;function AQ(){let e=new h,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${ed}<sst xmlns="${yw}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${R$(n)}</t></si>`).join("")}</sst>`}}function OQ({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${Ro(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(e)}</v></c>`;let s=e.slice(
0,CQ);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function PQ({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${$e(e,t)}" activePane="${o}" state="frozen"/>`}
function NQ(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${DQ(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>OQ(l,$e(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${Q$(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${Ro(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Ro(
l.slice(0,RQ))}" sqref="${Q$(s)}"><formula1>${Ro(u)}</formula1></dataValidation>`);return[
`${ed}<worksheet xmlns="${yw}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${PQ(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var $f=(e,t,n)=>`<Relationship Id="rId${e}" Type="${tF}/${t}" Target="${n}"/>`,eF=e=>`${ed}<Relationships xmlns="${nF}/relationships">${e.join(
"")}</Relationships>`,Ff=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${EQ}.${t}+xml"/>`;
function rF(e){var a;
let[t,n]=[Y$(),AQ()],r=e.map(s=>NQ(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${ed}<Types xmlns="${nF}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Ff("workbook.xml","sheet.main"),...o.map(
s=>Ff(s,"worksheet")),Ff("styles.xml","styles"),Ff("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":eF([$f(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${ed}<workbook xmlns="${yw}" xmlns:r="${tF}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Ro(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":eF([...o.map((s,u)=>$f(u+1,"worksheet",s)),$f(o.length+1,"styles",
"styles.xml"),$f(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return Rs(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,Es(u)])))}d();d();var IQ="#d9e2f3",bw=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function Mf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:IQ};let m=l>=n.left&&l<n.left+n.width,p=(y=i[l])!=null?y:"";return{...c,...p===""?
{}:{format:p},...m?{open:!0}:{}}},s=(u,l,c)=>{var p,y;let m=(y=(p=e.formulas[l])==null?void 0:p[c])!=
null?y:"";return{value:u,look:a(l,c),...m===""?{}:{formula:bw(m)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,m)=>s(c,l,m))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:bw(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:bw(u.formula)}))}}d();function _Q({look:e},t,
n){let r=typeof t=="object"?F$(t.date):t,o=typeof r=="number"&&Df(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function $Q({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function oF(
e,t,{
grid:n,formats:r,read:o}){let i=Mf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var w;let m=c<a?
void 0:
$Q(o,(w=e.values[c])==null?void 0:w[0]);if(m===void 0)return l;let y=[...t.map(({name:C})=>{var P,N,
I,$,F;let O=(P=m.marks.get(C))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[m.notesToCommittee,
""],[m.notesToEntrant,""]];return l.map((C,O)=>{let P=y[O-s];return P===void 0?C:_Q(C,...P)})});
return{
...i,rows:u}}function iF(e,t,n){let{judge:r,layout:o}=t,i=Yc(e,t,n),a=Fe(i);if(!Cn(a))return Mf(o);
let{competition:s}=e.
workbook,u=Le(s,e.stage),l=Wo(a,e.stage.name,r.code,u,Wa(s.entries));return oF(o,u,{grid:a,formats:
Ja(
i),read:l})}var FQ=te({stage:Ce(K()),skip:Ce(Ke(K())),remake:Ce(He())});function aF(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=fe(FQ,e);return ge(),Te(()=>{let o=ku(t),i=new h,s=(o.isClosed?[]:o.desks.filter(
w=>MQ(w,o.user,r))).filter(({judge:w})=>!n.includes(w.code)),u=s.slice(0,10),l=LQ(o,u,i),c={...o,
desks:l},
{left:m,shared:p}=jQ(c,n,i);return Tu(c,{...xu,made:u.filter(({judge:w})=>l.some(C=>C.judge===w&&C.file!==
null)).length,shared:p,more:s.length>u.length||m>0,skip:[...n,...i.keys()],failures:i})})})}function MQ(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function LQ(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=_n(a.settings.language),
u=go(a,i,e.pace),l=je(),c=t.map(w=>rF([iF(e,w,l)]));for(let{judge:w}of t)Hi(o.name,w.code,{...Ml,
maker:i});
let m=po(t.map((w,C)=>({fileId:null,folder:u.id,title:s.title([yn(a),w.layout.name,w.judge.name]),
properties:w.
properties,from:_l,to:Il,bytes:c[C],writersCanShare:!1})),e.pace),p=new h;for(let[w,C]of t.entries()){
let O=m[w];O!==void 0&&"ok"in O&&p.set(C,{...O.ok,access:[]})}let y=e.desks.map(w=>{var C;return Lf(
w,(C=p.get(w))!=null?C:w.file,i)});for(let[w,C]of y.entries())p.has(e.desks[w])&&Hi(o.name,C.judge.code,
C.filed);for(let[w,{judge:C}]of t.entries()){let O=m[w];O!==void 0&&"failure"in O&&n.set(C.code,Xc(O.
failure,e))}return y}var Lf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...Ml,
maker:n,id:t.id,link:t.link}};function jQ(e,t,n){let{stage:r,user:o}=e,i=_n(e.workbook.competition.settings.
language),a=e.desks.map((l,c)=>({index:c,desk:Lf(l,l.file,o)})).filter(({desk:l})=>!t.includes(l.judge.
code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:BQ(c,e)})).filter(({
changes:l})=>l.
length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(y=>{let w=y.changes[l];return w===void 0||
n.has(y.desk.judge.code)?[]:[{...y,change:w}]}),m=c.length===0?[]:Fl(c.map(({change:y})=>y),e.pace),
p=[];for(let[y,{index:w,change:C}]of c.entries()){let O=m[y],P=e.desks[w];if(O===void 0||"failure"in
O){p.push([P,O===void 0?Pf:O.failure]);continue}let N=UQ(Lf(P,P.file,o),C,O.ok);e.desks[w]=N,Hi(r.name,
N.judge.code,N.filed),u+=1}for(let[{judge:y},w]of p){let C=i.notShared(y.email.trim(),w.reason);n.set(
y.code,gr(w)||w.kind!=="refused"?Xc(w,e):C)}}return zQ(e),{left:a.length-s.length,shared:u}}function zQ(
{
desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=Lf(i,i.file,n),s=If(a),u=((r=a.file)==
null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role==="owner"||u?
a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,filed:l},Hi(
t.name,i.judge.code,l))}}function BQ(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,filed:i,file:a}=e;
if(a===null)return[];let s=o.email.trim(),u=If(e),l=r?"reader":"writer",c=a.access.find(P=>P.id===i.
permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),m=c===void 0?[]:[{file:a.id,change:
"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")return m;
if(u!==void 0)return[...m,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return m;let{
competition:p}=t,
{language:y,deadline:w}=p.settings,C=o.name===""?o.code:o.name,O=_n(y).invitation(C,n.name,yn(p),w);
return[...m,{file:a.id,change:"grant",email:s,role:l,message:O}]}function UQ(e,t,n){let{filed:r,file:
o,
judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.filter(s=>t.change!==
"withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,email:"",permission:""}
}}
return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,email:i.email.trim(
),
permission:n.id}}}d();var WQ=te({stage:Ce(K())});function sF(e){return ie(()=>{let{stage:t}=fe(WQ,e);
return ge(),Tu(ku(t),
xu)})}d();d();var ww="protecting";function uF(e){var r;let t=((r=ze(ww))!=null?r:"").split(`
`),n=[...Ct(je()).values()].filter(o=>t.includes(o)||iC(o));if(n.length!==0){We(ww,n.join(`
`));for(let o of n)Dr(o,e);We(ww,"")}}d();var KQ=e=>e.every(t=>t.every(n=>n===""));function GQ({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function lF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Tm(i),s=GQ(e,t,a),u=Fe(s).values,l=r.own.has(s),c=(P,N,I=0)=>{
var z;let{open:$}=xm(i,N),F=qQ(s,$,e.admins,t.email);return{tab:s,judge:t.code,status:P,added:I,
missing:0,
access:F,id:(z=vl().get(s))!=null?z:null}};if(KQ(u))return xh(a,s),c("made",n.length);let m=new k(r.
sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[H(N)]))),y=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!m.has(H(N.code))));if(!QE(a,u)){if(l&&eC(u))return xh(a,s),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:"unprotected",id:null}}
let w=u.
length-a.table.top;if(y.length===0)return c("kept",w);let C=w+y.length,O=yh(y,a.table.top+w,i);
return mC(
s,{...a,...xm(i,C)},O),c("added",C,y.length)}function qQ(e,t,n,r){if(r==="")return Va(e,t,n,""),
"anybody";try{return Va(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return Va(e,t,n,""),
"refused"}}var ZQ=te({stage:Ce(K())}),HQ=180*1e3;function jf(e){return ie(()=>{let t=R.now()+HQ,{
stage:n}=fe(ZQ,
e);return ge(),Te(()=>{let r=Ve(),o=JQ(r,n);return VQ(r,o,t)})})}function JQ({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=yo(it(r)),a=m=>pe(ce("BAD_REQUEST",m));o==="separate"&&a(i.
separate);let s=et(e.stages,rt(r).rows),u=m=>s.some(p=>p.stage===m&&p.status==="open"),l=n===void 0?
e.stages.find(({name:m})=>u(m)):Vn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),Le(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:m}
)=>m===
"ENTRY_DUPLICATE_CODE"||m==="ROW_WITHOUT_CODE");return c!==void 0&&a(qn(c,it(r))),l}function VQ(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=yo(it(o.language)),{results:s,progress:u}=bt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&pe(ce("BAD_REQUEST",a.notReached(t.name)));let c=$o(r,s.slice(0,l)),m=kr(
r),p=F=>F===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:Le(r,t),
language:o.
language,competition:yn(r),deadline:o.deadline},admins:[...o.admins,Oe()]},w=Ye(r,t),C=[];for(let F of w){
if(R.now()>n)break;let z=c.filter(B=>p(m(F,B)));C.push(lF(y,F,z))}uF(y.admins),fn();let O=C.filter(F=>F.
id!==null),P=Em(),N=new h(u.map(F=>[`${F.stage}|${H(F.judge)}`,F])),I=O.map(({id:F,tab:z,judge:B})=>{
var M;return{id:F!=null?F:0,tab:z,stage:t.name,judge:B,progress:(M=N.get(`${t.name}|${H(B)}`))!=null?
M:{scored:0,expected:1}}});Th(Sh(I,P));let $=C.length<w.length;return{stage:t.name,tabs:C.map(({tab:
F,
judge:z,status:B,added:M})=>({tab:F,judge:z,status:B,added:M})),more:$,notes:XQ(C,y,o.language)}}
function XQ(e,{
workbook:t},n){let r=it(n),o=yo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:m})=>c==="theirs"?[o.theirs(l,m)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}d();var YQ=te({language:$t(["id","en"])});
function cF(e){let t=ie(()=>HC(Ph,fe(YQ,e).language));return"problem"in t?t:ti()}d();var QQ=te({
entries:Ke(K())}),eee=100;function zf(e){return ie(()=>{let{entries:t}=fe(QQ,e);ge();let n=new k(
t.map(H)),r=Ct(je()),{competition:o}=mn(new h([...r].map(([i,a])=>[i,Fe(a)])));return{settings:r.has(
"settings")?o.settings:null,history:rt(o.settings.language).rows.slice(-eee).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(H(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}d();d(
);function dF(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function mF(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function pF(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function vw(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function fF(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function gF(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var kw=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;d();function hF(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}d();var tee=te({provisional:He()});function Bf(e){return ie(()=>{let{
provisional:t}=fe(tee,e);return ge(),
pF("Sidebar",oe(Je()).menu.rankingTitle,t?"provisional":"ranking"),null})}var nee=240*1e3,yF=[
"piagam","surat"];function xw(e){var i,a;let t=kw(e)?Je():"id",n=oe(t).menu,r=yo(
t),o=kw(e)?(a=(i=Ll())==null?void 0:i.top)!=null?a:10:null;dF(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var bF=()=>mF("Sidebar",oe(
Je()).menu.name);function wF(){
let e=n2(),t="answer"in e?e.answer.questions:0;pa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var vF=()=>pa(jf({}),({tabs:e,more:t,notes:n})=>{let r=yo(Sw());return[ree(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),ree=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function kF(){var i,a,s;let e=jl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){xF(e);return}let n=Sw(),r=oe(n),o=oe(
Je()).menu.close((s=(a=Ll())==null?void 0:a.top)!=null?s:10);fF(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Tw()}var Tw=()=>xF(jl({provisional:!1,close:!0}));function xF(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;pa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function TF(){let e=Bf({provisional:!1});"problem"in e&&DF(
e.problem,oe(Je()).menu.name)}var SF=()=>pa(mp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),EF=()=>pa(
dp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),oee=12,CF=()=>pa(xf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,oee).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function RF(){let e=R.now()+nee,t=null,n=Hc({kinds:yF});for(;"answer"in n&&(t=hF(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Hc({kinds:yF,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};pa(n,({ok:s,total:u,done:l,more:c,findings:m},p)=>{var y,w;return u===0?s?p.
noWinners:(w=(y=m[0])==null?void 0:y.message)!=null?w:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Sw(){let e=Ct(je()).get("settings");return e===void 0?Je():mn(new h([["settings",
Fe(e)]])).competition.settings.language}function pa(e,t,n=!1){let r=oe("answer"in e?Sw():Je());
"answer"in e&&n?vw(r.menu.name,t(e.answer,r.done)):"answer"in e?gF(t(e.answer,r.done),r.menu.name):
DF(e.problem,
r.menu.name)}var DF=({message:e,link:t=""},n)=>vw(n,[e,t].join(`
`).trim());d();var iee=te({tab:K(),cell:Xr(K().check(Ou(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function AF(e){
return ie(()=>{let{tab:t,cell:n}=fe(iee,e);return WE(t,n)||pe(ce("BAD_REQUEST",oe(Je()).problems.noTab(
t))),null})}d();var aee=te({settings:Yt(K(),pd())});function OF(e){let t=ie(()=>{let{settings:n}=fe(
aee,e);ge(),Te(()=>{
var N;let r=oe(Je()).problems,o=Ct(je()).get("settings"),i=o===void 0?null:Fe(o),{competition:a,rows:
s,
tables:u}=mn(new h(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,m]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||m===void 0)return pe(
ce("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let p=tt(Ni,{...a.settings,...n}),y=f.keys(
n).every(I=>Kn.some($=>$.key===I));if(!p.success||!y)return pe(ce("BAD_REQUEST",r.badRequest));let{
language:w}=p.
data,C=Kn.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(p.data[I])).map(I=>({known:I,is:
dh(
p.data,I)}));for(let{known:I,is:$}of C){let F=s.settings.get(I.key);F!==void 0&&Wt(o,F,m,[[$]])}let P=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>v.from({length:g.max(c,m)+1},(F,z)=>z===
c?I.word[w]:z===m?$:""));P.length>0&&Wt(o,Cr(o),0,P)})});return"problem"in t?t:zf({entries:[]})}d();
var see=te({preset:K()});function PF(e){let t=ie(()=>{var s;let{preset:n}=fe(see,e);ge();let r=Je(),
o=oe(r).problems,i=Bl.map(u=>u.id).join(", "),a=(s=Bl.find(u=>u.id===n))!=null?s:pe(ce("BAD_REQUEST",
o.unknownPreset(n,i)));return Te(()=>{var w;let u=Ni.parse({...a.settings,language:r,admins:[Oe()].filter(
C=>C!=="")}),{stages:l,criteria:c}=a,m=bm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(w=uee(m))!=null?w:pe(ce("BAD_REQUEST",o.notEmpty));for(let C of m)p.includes(C.name)||gn(C);je().
filter(C=>m.every(O=>O.name!==C)).length===1&&UE(),fn()})});return"problem"in t?t:ti()}function uee(
e){
var n;let t=[];for(let r of Ct(je()).values()){let o=Fe(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!lee(o,i))return null;
t.push(r)}return t}function lee(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,m,p,y;return((m=(c=e[r])==null?
void 0:c[l])!=null?m:"")===((y=(p=t[r])==null?void 0:p[l])!=null?y:"")})})}var cee=e=>xw(e),dee=e=>xw(
e),mee=()=>bF(),pee=()=>wF(),fee=()=>kF(),gee=()=>vF(),hee=()=>TF(),yee=()=>RF(),
bee=()=>Tw(),wee=()=>SF(),vee=()=>EF(),kee=()=>CF(),xee=()=>ti(),Tee=()=>t2(),See=e=>jl(e),Eee=e=>Hc(
e),Cee=e=>T$(e),Ree=e=>c$(e),Dee=e=>d$(e),Aee=e=>m$(e),Oee=e=>p$(e),Pee=e=>PF(e),Nee=e=>eO(e),Iee=e=>jf(
e),_ee=e=>r2(e),$ee=e=>o2(e),Fee=e=>zf(e),Mee=e=>OF(e),Lee=e=>cF(e),jee=e=>Bf(e),zee=e=>AF(e),Bee=e=>rO(
e),Uee=e=>iO(e),Wee=e=>aO(e),Kee=e=>mp(e),Gee=()=>uO(),qee=e=>dp(e),Zee=e=>sF(e),Hee=e=>aF(e),Jee=e=>J$(
e),Vee=()=>xf(),Xee=e=>s2(e),Yee=e=>l2(e),Qee=()=>c2(),ete=()=>p2(),tte=e=>g2(e),nte=e=>S2(e);return Do(
rte);})();
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
