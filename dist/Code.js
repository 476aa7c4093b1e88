// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var jF=Object.create;var nd=Object.defineProperty;var zF=Object.getOwnPropertyDescriptor;
var BF=Object.getOwnPropertyNames;var UF=Object.getPrototypeOf,WF=Object.prototype.hasOwnProperty;
var rd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Oe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Kf=(e,t)=>{
for(var n in t)nd(e,n,{get:t[n],enumerable:!0})},Rw=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of BF(t))!WF.call(e,o)&&o!==n&&nd(e,o,{get:()=>t[o],enumerable:!(r=zF(t,o))||r.
enumerable});return e};var KF=(e,t,n)=>(n=e!=null?jF(UF(e)):{},Rw(t||!e||!e.__esModule?nd(n,
"default",{value:e,enumerable:!0}):
n,e)),Po=e=>Rw(nd({},"__esModule",{value:!0}),e);var v,R,S,E,h,g,b,f,k,T,x,D,A,m=rd(()=>{
"use strict";({Array:v,Date:R,Error:S,JSON:E,Map:h,Math:g,Number:b,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:A}=globalThis)});function C8(e,t){return E8(e,
t||{},0,0)}function My(e,t){return v8(e,{i:2},t&&t.out,t&&t.dictionary)}
function fp(e,t){if(t){for(var n=new ht(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(TO)
return TO.encode(e);for(var o=e.length,i=new ht(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new ht(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Kl(
i,0,a)}function Ly(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Iy)return Iy.decode(e);var o=D8(e),i=o.s,n=o.r;return n.length&&nn(8),i}
}
function IO(e,t){t||(t={});var n={},r=[];NO(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=fp(a),p=d.length,y=l.comment,w=y&&fp(y),C=w&&w.length,O=_y(l.extra);p>65535&&
nn(11);var P=c?C8(u,l):u,N=P.length,I=S8();I.p(u),r.push(PO(l,{size:u.length,crc:I.d(),c:P,f:d,m:w,u:
p!=
a.length||w&&y.length!=C,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(C||0)+N}for(var $=new ht(i+22),
F=o,j=i-o,z=0;z<r.length;++z){var d=r[z];SO($,d.o,d,d.f,d.u,d.c.length);var M=30+d.f.length+_y(d.extra);
$.set(d.c,d.o+M),SO($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+M+(d.m?d.m.length:0)}return N8($,o,r.length,
j,F),$}function _O(e,t){for(var n={},r=e.length-22;er(e,r)!=101010256;--r)(!r||e.length-r>65558)&&nn(
13);var o=Fr(e,r+8);if(!o)return{};var i=er(e,r+16),a=er(e,r-20)==117853008;if(a){var s=er(e,r-12);a=
er(e,s)==101075792,a&&(o=er(e,s+32),i=er(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=O8(e,i,a),
d=c[0],p=c[1],y=c[2],w=c[3],C=c[4],O=c[5],P=A8(e,O);i=C,(!u||u({name:w,size:p,originalSize:y,
compression:d}))&&
(d?d==8?n[w]=My(e.subarray(P,P+p),{out:new ht(y)}):nn(14,"unknown compression type "+d):n[w]=Kl(e,P,
P+p))}return n}var ht,Ln,$y,gp,hp,Ay,EO,CO,RO,Oy,DO,f8,vO,Py,ko,qe,Mr,ai,qe,qe,qe,qe,Wl,qe,g8,h8,y8,
b8,Ey,br,Cy,Fy,Kl,w8,nn,v8,xo,Bl,Ry,Ny,kO,Ul,AO,xO,k8,OO,x8,T8,S8,E8,PO,Fr,er,Dy,Gt,NO,TO,Iy,R8,D8,
A8,
O8,P8,_y,SO,N8,$O=rd(()=>{m();ht=D,Ln=Uint16Array,$y=Int32Array,gp=new ht([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),hp=new ht([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Ay=new ht([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),EO=function(e,t){
for(var n=new Ln(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new $y(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},CO=EO(gp,2),RO=CO.b,Oy=CO.r;RO[28]=258,Oy[258]=28;DO=EO(
hp,0),f8=DO.b,vO=DO.r,Py=new Ln(32768);for(qe=0;qe<32768;++qe)ko=(qe&43690)>>1|(qe&21845)<<1,ko=(ko&
52428)>>2|(ko&13107)<<2,ko=(ko&61680)>>4|(ko&3855)<<4,Py[qe]=((ko&65280)>>8|(ko&255)<<8)>>1;Mr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Ln(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Ln(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Ln(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Py[d]>>u]=l}else for(s=new Ln(r),o=0;o<r;++o)e[o]&&(s[o]=Py[
a[e[o]-
1]++]>>15-e[o]);return s}),ai=new ht(288);for(qe=0;qe<144;++qe)ai[qe]=8;for(qe=144;qe<256;++qe)ai[qe]=
9;for(qe=256;qe<280;++qe)ai[qe]=7;for(qe=280;qe<288;++qe)ai[qe]=8;Wl=new ht(32);for(qe=0;qe<32;++qe)
Wl[qe]=5;g8=Mr(ai,9,0),h8=Mr(ai,9,1),y8=Mr(Wl,5,0),b8=Mr(Wl,5,1),Ey=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},br=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Cy=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Fy=function(e){return(e+7)/
8|0},Kl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new ht(e.subarray(
t,n))},w8=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],nn=function(
e,t,n){var r=new S(
t||w8[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,nn),!n)throw r;return r},v8=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new ht(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new ht(o*3));var l=function(Du){var Au=n.length;if(Du>Au){var xa=new ht(g.max(Au*2,Du));xa.set(n),n=
xa}},c=t.f||0,d=t.p||0,p=t.b||0,y=t.l,w=t.d,C=t.m,O=t.n,P=o*8;do{if(!y){c=br(e,d,1);var N=br(e,d+1,3);
if(d+=3,N)if(N==1)y=h8,w=b8,C=9,O=5;else if(N==2){var j=br(e,d,31)+257,z=br(e,d+10,15)+4,M=j+br(e,d+
5,31)+1;d+=14;for(var B=new ht(M),K=new ht(19),q=0;q<z;++q)K[Ay[q]]=br(e,d+q*3,7);d+=z*3;for(var G=Ey(
K),Y=(1<<G)-1,ee=Mr(K,G,1),q=0;q<M;){var ye=ee[br(e,d,Y)];d+=ye&15;var I=ye>>4;if(I<16)B[q++]=I;else{
var be=0,oe=0;for(I==16?(oe=3+br(e,d,3),d+=2,be=B[q-1]):I==17?(oe=3+br(e,d,7),d+=3):I==18&&(oe=11+br(
e,d,127),d+=7);oe--;)B[q++]=be}}var _e=B.subarray(0,j),de=B.subarray(j);C=Ey(_e),O=Ey(de),y=Mr(_e,C,
1),w=Mr(de,O,1)}else nn(1);else{var I=Fy(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&nn(0);break}s&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=d=F*8,t.f=c;continue}if(d>P){u&&nn(0);break}}s&&l(p+131072);
for(var sn=(1<<C)-1,we=(1<<O)-1,dt=d;;dt=d){var be=y[Cy(e,d)&sn],Pt=be>>4;if(d+=be&15,d>P){u&&nn(0);
break}if(be||nn(2),Pt<256)n[p++]=Pt;else if(Pt==256){dt=d,y=null;break}else{var Nt=Pt-254;if(Pt>264){
var q=Pt-257,mt=gp[q];Nt=br(e,d,(1<<mt)-1)+RO[q],d+=mt}var vr=w[Cy(e,d)&we],va=vr>>4;vr||nn(3),d+=vr&
15;var de=f8[va];if(va>3){var mt=hp[va];de+=Cy(e,d)&(1<<mt)-1,d+=mt}if(d>P){u&&nn(0);break}s&&l(p+131072);
var ka=p+Nt;if(p<de){var ed=i-de,td=g.min(de,ka);for(ed+p<0&&nn(3);p<td;++p)n[p]=r[ed+p]}for(;p<ka;
++p)
n[p]=n[p-de]}}t.l=y,t.p=dt,t.b=p,t.f=c,y&&(c=1,t.m=C,t.d=w,t.n=O)}while(!c);return p!=n.length&&a?Kl(
n,0,p):n.subarray(0,p)},xo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Bl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Ry=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:OO,l:0};if(o==1){var a=new ht(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,j){return F.f-j.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var y=new Ln(p+1),w=Ny(n[c-1],y,0);if(w>t){var r=0,C=0,O=w-t,P=1<<O;for(i.sort(function(j,z){return y[
z.
s]-y[j.s]||j.f-z.f});r<o;++r){var N=i[r].s;if(y[N]>t)C+=P-(1<<w-y[N]),y[N]=t;else break}for(C>>=O;C>
0;){var I=i[r].s;y[I]<t?C-=1<<t-y[I]++-1:++r}for(;r>=0&&C;--r){var $=i[r].s;y[$]==t&&(--y[$],++C)}w=
t}return{t:new ht(y),l:w}},Ny=function(e,t,n){return e.s==-1?g.max(Ny(e.l,t,n+1),Ny(e.r,t,n+1)):t[e.
s]=n},kO=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Ln(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Ul=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},AO=function(e,t,n){var r=n.length,o=Fy(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},xO=function(e,t,n,r,o,i,a,s,
u,l,c){
xo(t,c++,n),++o[256];for(var d=Ry(o,15),p=d.t,y=d.l,w=Ry(i,15),C=w.t,O=w.l,P=kO(p),N=P.c,I=P.n,$=kO(
C),F=$.c,j=$.n,z=new Ln(19),M=0;M<N.length;++M)++z[N[M]&31];for(var M=0;M<F.length;++M)++z[F[M]&31];
for(var B=Ry(z,7),K=B.t,q=B.l,G=19;G>4&&!K[Ay[G-1]];--G);var Y=l+5<<3,ee=Ul(o,ai)+Ul(i,Wl)+a,ye=Ul(o,
p)+Ul(i,C)+a+14+3*G+Ul(z,K)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&Y<=ee&&Y<=ye)return AO(t,c,e.subarray(u,
u+l));var be,oe,_e,de;if(xo(t,c,1+(ye<ee)),c+=2,ye<ee){be=Mr(p,y,0),oe=p,_e=Mr(C,O,0),de=C;var sn=Mr(
K,q,0);xo(t,c,I-257),xo(t,c+5,j-1),xo(t,c+10,G-4),c+=14;for(var M=0;M<G;++M)xo(t,c+3*M,K[Ay[M]]);c+=
3*G;for(var we=[N,F],dt=0;dt<2;++dt)for(var Pt=we[dt],M=0;M<Pt.length;++M){var Nt=Pt[M]&31;xo(t,c,sn[
Nt]),
c+=K[Nt],Nt>15&&(xo(t,c,Pt[M]>>5&127),c+=Pt[M]>>12)}}else be=g8,oe=ai,_e=y8,de=Wl;for(var M=0;M<s;++M){
var mt=r[M];if(mt>255){var Nt=mt>>18&31;Bl(t,c,be[Nt+257]),c+=oe[Nt+257],Nt>7&&(xo(t,c,mt>>23&31),c+=
gp[Nt]);var vr=mt&31;Bl(t,c,_e[vr]),c+=de[vr],vr>3&&(Bl(t,c,mt>>5&8191),c+=hp[vr])}else Bl(t,c,be[mt]),
c+=oe[mt]}return Bl(t,c,be[256]),c+oe[256]},k8=new $y([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),OO=new ht(0),x8=function(e,t,n,r,o,i){var a=i.z||e.length,s=new ht(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=k8[t-1],p=d>>
13,y=d&8191,w=(1<<n)-1,C=i.p||new Ln(32768),O=i.h||new Ln(w+1),P=g.ceil(n/3),N=2*P,I=function(Wf){
return(e[Wf]^
e[Wf+1]<<P^e[Wf+2]<<N)&w},$=new $y(25e3),F=new Ln(288),j=new Ln(32),z=0,M=0,B=i.i||0,K=0,q=i.w||0,G=0;
B+
2<a;++B){var Y=I(B),ee=B&32767,ye=O[Y];if(C[ee]=ye,O[Y]=ee,q<=B){var be=a-B;if((z>7e3||K>24576)&&(be>
423||!l)){c=xO(e,u,0,$,F,j,M,K,G,B-G,c),K=z=M=0,G=B;for(var oe=0;oe<286;++oe)F[oe]=0;for(var oe=0;oe<
30;++oe)j[oe]=0}var _e=2,de=0,sn=y,we=ee-ye&32767;if(be>2&&Y==I(B-we))for(var dt=g.min(p,be)-1,Pt=g.
min(32767,B),Nt=g.min(258,be);we<=Pt&&--sn&&ee!=ye;){if(e[B+_e]==e[B+_e-we]){for(var mt=0;mt<Nt&&e[B+
mt]==e[B+mt-we];++mt);if(mt>_e){if(_e=mt,de=we,mt>dt)break;for(var vr=g.min(we,mt-2),va=0,oe=0;oe<vr;
++oe){
var ka=B-we+oe&32767,ed=C[ka],td=ka-ed&32767;td>va&&(va=td,ye=ka)}}}ee=ye,ye=C[ee],we+=ee-ye&32767}
if(de){
$[K++]=268435456|Oy[_e]<<18|vO[de];var Du=Oy[_e]&31,Au=vO[de]&31;M+=gp[Du]+hp[Au],++F[257+Du],++j[Au],
q=B+_e,++z}else $[K++]=e[B],++F[e[B]]}}for(B=g.max(B,q);B<a;++B)$[K++]=e[B],++F[e[B]];c=xO(e,u,l,$,F,
j,M,K,G,B-G,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=C,i.i=B,i.w=q)}else{for(var B=i.w||0;B<a+l;B+=
65535){var xa=B+65535;xa>=a&&(u[c/8|0]=l,xa=a),c=AO(u,c+1,e.subarray(B,xa))}i.i=a}return Kl(s,0,r+Fy(
c)+o)},T8=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),S8=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=T8[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},E8=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new ht(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return x8(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},PO=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Fr=function(e,t){return e[t]|e[t+1]<<8},er=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Dy=function(e,t){return er(e,t)+er(e,t+4)*4294967296},Gt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};NO=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=PO(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new ht(0),s],NO(i,a,n,r))}},TO=typeof TextEncoder!=
"undefined"&&new TextEncoder,Iy=typeof TextDecoder!="undefined"&&new TextDecoder,R8=0;try{Iy.decode(
OO,{stream:!0}),R8=1}catch{}D8=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Kl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};A8=function(e,t){return t+
30+Fr(e,t+26)+Fr(e,t+28)},O8=function(e,t,n){var r=Fr(e,t+28),o=Fr(e,t+30),i=Ly(e.subarray(t+46,t+46+
r),!(Fr(e,t+8)&2048)),a=t+46+r,s=P8(e,a,o,n,er(e,t+20),er(e,t+24),er(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Fr(e,t+10),u,l,i,a+o+Fr(e,t+32),c]},P8=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Fr(e,t+2))if(Fr(e,t)==1)return[s?Dy(e,t+4+8*u):o,u?
Dy(e,t+4):i,l?Dy(e,t+4+8*(u+s)):a,1];r<2&&nn(13)}return[o,i,a,0]},_y=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&nn(9),t+=r+4}return t},SO=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=_y(l);Gt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),y=p.getFullYear()-1980;if((y<0||y>119)&&nn(10),Gt(e,t,y<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Gt(e,t,n.crc),
Gt(e,t+4,i<0?-i-2:i),Gt(e,t+8,n.size)),Gt(e,t+12,u),Gt(e,t+14,d),t+=16,a!=null&&(Gt(e,t,c),Gt(e,t+6,
n.attrs),Gt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var w in l){var C=l[w],O=C.length;Gt(e,t,+w),Gt(e,
t+2,O),e.set(C,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},N8=function(e,t,n,r,o){Gt(e,t,101010256),
Gt(
e,t+8,n),Gt(e,t+10,n),Gt(e,t+12,r),Gt(e,t+16,o)}});var ta={};Kf(ta,{inflateSync:()=>My,strFromU8:()=>Ly,
strToU8:()=>fp,unzipSync:()=>_O,zipSync:()=>IO});
var na=rd(()=>{"use strict";m();$O()});var oa=Oe(qt=>{"use strict";m();function G8(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ra(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Fs(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ra(e,t){return f.prototype.hasOwnProperty.call(e,t)}function q8(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ra(t,n)&&(e[n]=t[n]);return e}
var WO=Fs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function Z8(e){
return ra(WO,e.toLowerCase())}var KO=Fs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function H8(e){return ra(KO,e.toLowerCase())}
var Hl=Fs(
{script:!1,style:!1,textarea:!0,title:!0});function J8(e){var t=e.toLowerCase();return ra(Hl,t)&&!Hl[
t]}
function V8(e){var t=e.toLowerCase();return ra(Hl,t)&&Hl[t]}function GO(e){return e===Jl.HTML}
function X8(e){
return GO(e)||e===Jl.XML_XHTML_APPLICATION}var Jl=Fs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
Y8=f.keys(Jl).map(function(e){return Jl[e]});function Q8(e){return Y8.indexOf(e)>-1}var e4=Fs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});qt.assign=q8;qt.find=G8;
qt.freeze=Fs;qt.HTML_BOOLEAN_ATTRIBUTES=
WO;qt.HTML_RAW_TEXT_ELEMENTS=Hl;qt.HTML_VOID_ELEMENTS=KO;qt.hasDefaultHTMLNamespace=X8;qt.hasOwn=ra;
qt.isHTMLBooleanAttribute=Z8;qt.isHTMLRawTextElement=J8;qt.isHTMLEscapableRawTextElement=V8;qt.isHTMLMimeType=
GO;qt.isHTMLVoidElement=H8;qt.isValidMimeType=Q8;qt.MIME_TYPE=Jl;qt.NAMESPACE=e4});var ec=Oe(Ql=>{
"use strict";m();var t4=oa();function ZO(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Xl=t4.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),HO=f.keys(Xl);
function JO(e){return typeof e=="number"&&e>=1&&e<=25}
function n4(e){return typeof e=="string"&&e.substring(e.length-Xl.Error.length)===Xl.Error}function Yl(
e,t){
JO(e)?(this.name=HO[e],this.message=t||""):(this.message=e,this.name=n4(t)?t:Xl.Error),S.captureStackTrace&&
S.captureStackTrace(this,Yl)}ZO(Yl,!0);f.defineProperties(Yl.prototype,{code:{enumerable:!0,get:
function(){
var e=HO.indexOf(this.name);return JO(e)?e:0}}});var VO={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
By=f.entries(VO);for(Vl=0;Vl<By.length;Vl++)qO=By[Vl][0],Yl[qO]=By[Vl][1];var qO,Vl;function Uy(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Uy)}ZO(Uy);
Ql.DOMException=Yl;Ql.DOMExceptionName=Xl;Ql.ExceptionCode=VO;Ql.ParseError=Uy});var Jy=Oe(ke=>{
"use strict";m();function n1(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var js=n1();function si(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ms(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),js?
"u":"")}function Ae(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),js?"u":"")}
function he(e){if(arguments.length===0)
throw new S("no parameters provided");return Ae.apply(he,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var r4="\uFFFD",ui=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;js&&(ui=Ae("[",si(ui),
"\\u{10000}-\\u{10FFFF}","]"));var o4=new RegExp("[^"+si(ui)+"]",js?"u":""),xp=/[\x20\x09\x0D\x0A]/,
i4=si(xp),Je=Ae(xp,"+"),ct=Ae(xp,"*"),tc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
js&&(tc=Ae("[",si(tc),"\\u{10000}-\\u{10FFFF}","]"));var a4=si(tc),Gy=Ae("[",a4,si(/[-.0-9\xB7]/),si(
/[\u0300-\u036F\u203F-\u2040]/),"]"),jn=Ae(tc,Gy,"*"),s4=Ae("^",jn,"$"),XO=Ae(Gy,"+"),u4=Ae("&",jn,
";"),l4=he(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),nc=he(u4,"|",l4),rc=Ae("%",jn,";"),qy=he(Ae('"',he(/[^%&"]/,
"|",rc,"|",nc),"*",'"'),"|",Ae("'",he(/[^%&']/,"|",rc,"|",nc),"*","'")),c4=he('"',he(/[^<&"]/,"|",nc),
"*",'"',"|","'",he(/[^<&']/,"|",nc),"*","'"),d4=Ms(tc,":"),m4=Ms(Gy,":"),Wy=Ae(d4,m4,"*"),p4=Ae("^",
Wy,"$"),oc=Ae(Wy,he(":",Wy),"?"),f4=Ae("^",oc,"$"),g4=Ae("(",oc,")"),Ls=he(/"[^"]*"|'[^']*'/),h4=Ae(
/^<\?/,"(",jn,")",he(Je,"(?!",xp,")(",ui,"*?)"),"?",/\?>/),YO=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
ic=he('"',YO,'*"',"|","'",Ms(YO,"'"),"*'"),r1="<!--",o1="-->",y4=Ae(r1,he(Ms(ui,"-"),"|",Ae("-",Ms(
ui,
"-"))),"*",o1),QO="#PCDATA",b4=he(Ae(/\(/,ct,QO,he(ct,/\|/,ct,oc),"*",ct,/\)\*/),"|",Ae(/\(/,ct,QO,
ct,
/\)/)),w4=/[?*+]?/,v4=Ae(/\([^>]+\)/,w4),k4=he("EMPTY","|","ANY","|",b4,"|",v4),x4="<!ELEMENT",T4=Ae(
x4,Je,he(oc,"|",rc),Je,he(k4,"|",rc),ct,">"),S4=Ae("NOTATION",Je,/\(/,ct,jn,he(ct,/\|/,ct,jn),"*",ct,
/\)/),E4=Ae(/\(/,ct,XO,he(ct,/\|/,ct,XO),"*",ct,/\)/),C4=he(S4,"|",E4),R4=he(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",C4),D4=he(/#REQUIRED|#IMPLIED/,"|",he(he("#FIXED",Je),"?",c4)),A4=he(Je,jn,Je,R4,Je,D4),O4="<!ATTLIST",
P4=Ae(O4,Je,jn,A4,"*",ct,">"),Ky="about:legacy-compat",N4=he('"'+Ky+'"',"|","'"+Ky+"'"),Zy="SYSTEM",
Tp="PUBLIC",Sp=he(he(Zy,Je,Ls),"|",he(Tp,Je,ic,Je,Ls)),I4=Ae("^",he(he(Zy,Je,"(?<SystemLiteralOnly>",
Ls,")"),"|",he(Tp,Je,"(?<PubidLiteral>",ic,")",Je,"(?<SystemLiteral>",Ls,")"))),_4=Ae("^",ic,
"$"),$4=Ae("^",Ls,"$"),F4=he(Je,"NDATA",Je,jn),M4=he(qy,"|",he(Sp,F4,"?")),i1="<!ENTITY",L4=Ae(i1,Je,
jn,Je,M4,ct,">"),j4=he(qy,"|",Sp),z4=Ae(i1,Je,"%",Je,jn,Je,j4,ct,">"),B4=he(L4,"|",z4),U4=Ae(Tp,Je,
ic),
W4=Ae("<!NOTATION",Je,jn,Je,he(Sp,"|",U4),ct,">"),Hy=Ae(ct,"=",ct),e1=/1[.]\d+/,K4=Ae(Je,"version",
Hy,
he("'",e1,"'","|",'"',e1,'"')),t1=/[A-Za-z][-A-Za-z0-9._]*/,G4=he(Je,"encoding",Hy,he('"',t1,'"',"|",
"'",t1,"'")),q4=he(Je,"standalone",Hy,he("'",he("yes","|","no"),"'","|",'"',he("yes","|","no"),'"')),
Z4=Ae(/^<\?xml/,K4,G4,"?",q4,"?",ct,/\?>/),H4="<!DOCTYPE",J4="<![CDATA[",V4="]]>",X4=/<!\[CDATA\[/,
Y4=/\]\]>/,
Q4=Ae(ui,"*?",Y4),e9=Ae(X4,Q4);ke.chars=si;ke.chars_without=Ms;ke.detectUnicodeSupport=n1;ke.reg=Ae;
ke.regg=he;ke.ABOUT_LEGACY_COMPAT=Ky;ke.ABOUT_LEGACY_COMPAT_SystemLiteral=N4;ke.AttlistDecl=P4;ke.CDATA_START=
J4;ke.CDATA_END=V4;ke.CDSect=e9;ke.Char=ui;ke.Comment=y4;ke.COMMENT_START=r1;ke.COMMENT_END=o1;ke.DOCTYPE_DECL_START=
H4;ke.elementdecl=T4;ke.EntityDecl=B4;ke.EntityValue=qy;ke.ExternalID=Sp;ke.ExternalID_match=I4;ke.Name=
jn;ke.Name_exact=s4;ke.NCName_exact=p4;ke.NotationDecl=W4;ke.Reference=nc;ke.PEReference=rc;ke.PI=h4;
ke.PUBLIC=Tp;ke.PubidLiteral=ic;ke.PubidLiteral_match=_4;ke.QName=oc;ke.QName_exact=f4;ke.QName_group=
g4;ke.S=Je;ke.SChar_s=i4;ke.S_OPT=ct;ke.SYSTEM=Zy;ke.SystemLiteral=Ls;ke.SystemLiteral_match=$4;ke.InvalidChar=
o4;ke.UNICODE_REPLACEMENT_CHARACTER=r4;ke.UNICODE_SUPPORT=js;ke.XMLDecl=Z4});var ib=Oe(wt=>{
"use strict";m();var nr=oa(),jr=nr.find,t9=nr.hasDefaultHTMLNamespace,Bs=nr.hasOwn,n9=nr.
isHTMLMimeType,r9=nr.isHTMLRawTextElement,o9=nr.isHTMLVoidElement,ac=nr.MIME_TYPE,zr=nr.NAMESPACE,wn=x(
),
m1=ec(),te=m1.DOMException,rn=m1.DOMExceptionName,bt=Jy();function Dn(e){if(e!==wn)throw new TypeError(
"Illegal constructor")}function i9(e){return e!==""}function a9(e){return e?e.split(/[\t\n\f\r ]+/).
filter(i9):[]}function s9(e,t){return Bs(e,t)||(e[t]=!0),e}function a1(e){if(!e)return[];var t=a9(e);
return f.keys(t.reduce(s9,{}))}function u9(e){return function(t){return e&&e.indexOf(t)!==-1}}
function p1(e){
if(!bt.QName_exact.test(e))throw new te(te.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Xy(e,t){p1(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new te(te.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==nr.NAMESPACE.XML)throw new te(te.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==nr.NAMESPACE.XMLNS)throw new te(
te.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===nr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new te(te.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Ks(e,t){for(var n in e)
Bs(e,n)&&(t[n]=e[n])}function An(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Ks(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var On={},tr=On.ELEMENT_NODE=1,Us=On.ATTRIBUTE_NODE=2,sc=On.TEXT_NODE=
3,f1=On.CDATA_SECTION_NODE=4,g1=On.ENTITY_REFERENCE_NODE=5,l9=On.ENTITY_NODE=6,Yy=On.PROCESSING_INSTRUCTION_NODE=
7,Qy=On.COMMENT_NODE=8,zs=On.DOCUMENT_NODE=9,h1=On.DOCUMENT_TYPE_NODE=10,li=On.DOCUMENT_FRAGMENT_NODE=
11,c9=On.NOTATION_NODE=12,yt=nr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function y1(e,t){if(t.length<e.length)return y1(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function s1(e){return e.guid||(e.guid=g.random()),e.guid}function Rt(){}Rt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)ob(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Rt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Lr(e,t){
this.
_node=e,this._refresh=t,Dp(this)}function Dp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(D1(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Bs(e,r)&&delete e[r];Ks(n,e),e._inc=t}}Lr.prototype.item=function(e){return Dp(
this),
this[e]||null};An(Lr,Rt);function Ws(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function b1(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function eb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function d9(e,t,n){var r=eb(e,t,!1),o=r&&
r[n];return o||null}function m9(e,t){eb(e,t.namespaceURI,!0)[t.localName]=t}function p9(e,t){var n=eb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function f9(e,t,n,r){if(r?t[b1(t,r)]=n:(t[t.length]=n,
t.length++),m9(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&k1(o,e,r),g9(o,e,n))}}function u1(
e,t,n){
var r=b1(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,p9(t,n),e){var i=e.ownerDocument;
i&&k1(i,e,n),n.ownerElement=null}}}Ws.prototype={length:0,item:Rt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new te(te.INUSE_ATTRIBUTE_ERR);var n=d9(this,e.namespaceURI,
e.localName);return n===e?e:(f9(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new te(te.NOT_FOUND_ERR,
e);return u1(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new te(te.NOT_FOUND_ERR,e?e+" : "+t:t);return u1(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Ws.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function w1(){}w1.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=ac.XML_APPLICATION;e===zr.HTML?
r=ac.XML_XHTML_APPLICATION:e===zr.SVG&&(r=ac.XML_SVG_IMAGE);var o=new So(wn,{contentType:r});if(o.implementation=
this,o.childNodes=new Rt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){p1(e);var o=new Pp(wn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Rt,o},createHTMLDocument:
function(e){
var t=new So(wn,{contentType:ac.HTML});if(t.implementation=this,t.childNodes=new Rt,e!==!1){t.doctype=
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Rp(this,e,t)},replaceChild:
function(e,t){
Rp(this,e,t,S1),t&&this.removeChild(t)},removeChild:function(e){return x1(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return R1(this.ownerDocument||this,this,e)},normalize:function(){Zt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===sc&&t.nodeType===sc){for(var r=[],o=n;o!==
null&&o.nodeType===sc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),tb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Bs(n,r)&&n[r]===e)return r}t=t.nodeType==Us?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Bs(n,
e))return n[e];t=t.nodeType==Us?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ia&&(r=t,t=r.ownerElement),n instanceof ia&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return yt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
yt.DOCUMENT_POSITION_PRECEDING;if(a===o)return yt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+yt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return yt.DOCUMENT_POSITION_DISCONNECTED+yt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(s1(n.ownerDocument)>s1(t.ownerDocument)?yt.DOCUMENT_POSITION_FOLLOWING:yt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return yt.DOCUMENT_POSITION_CONTAINS+yt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return yt.
DOCUMENT_POSITION_CONTAINED_BY+yt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return yt.DOCUMENT_POSITION_CONTAINED_BY+yt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return yt.DOCUMENT_POSITION_CONTAINS+yt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=y1(s,l);for(var p in d.childNodes){var y=d.childNodes[p];
if(y===n)return yt.DOCUMENT_POSITION_FOLLOWING;if(y===t)return yt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return yt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return yt.DOCUMENT_POSITION_PRECEDING}
return 0}};function v1(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Ks(On,Be);Ks(On,Be.prototype);Ks(yt,Be);Ks(yt,Be.prototype);function Cp(e,t){
Zt(e,null,{enter:function(n){return t(n)?Zt.STOP:!0}})}function Zt(e,t,n){for(var r=[{node:e,context:
t,
phase:Zt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Zt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Zt.STOP)return Zt.STOP;if(r.push({node:o.node,context:i,phase:Zt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Zt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Zt.STOP=x("walkDOM.STOP");Zt.ENTER=0;Zt.EXIT=1;function So(e,t){Dn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||ac.XML_APPLICATION,this.type=n9(this.contentType)?
"html":"xml"}function g9(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===zr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function k1(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===zr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function tb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function x1(e,t){if(e!==t.parentNode)throw new te(te.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,tb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function h9(e){return e&&(e.nodeType===Be.DOCUMENT_NODE||e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Be.ELEMENT_NODE)}function y9(e){return e&&(e.nodeType===Be.CDATA_SECTION_NODE||e.nodeType===Be.COMMENT_NODE||
e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===Be.DOCUMENT_TYPE_NODE||e.nodeType===Be.ELEMENT_NODE||
e.nodeType===Be.PROCESSING_INSTRUCTION_NODE||e.nodeType===Be.TEXT_NODE)}function ci(e){return e&&e.nodeType===
Be.DOCUMENT_TYPE_NODE}function To(e){return e&&e.nodeType===Be.ELEMENT_NODE}function T1(e){return e&&
e.nodeType===Be.TEXT_NODE}function l1(e,t){var n=e.childNodes||[];if(jr(n,To)||ci(t))return!1;var r=jr(
n,ci);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function c1(e,t){var n=e.childNodes||[];function r(i){
return To(i)&&i!==t}if(jr(n,r))return!1;var o=jr(n,ci);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function b9(e,t,n){
if(!h9(e))throw new te(te.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new te(te.NOT_FOUND_ERR,"child not in parent");if(!y9(t)||ci(t)&&e.nodeType!==Be.DOCUMENT_NODE)
throw new te(te.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function w9(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(To);if(i.length>1||jr(o,T1))throw new te(te.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!l1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(To(t)&&!l1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ci(t)){if(jr(r,ci))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=jr(r,To);if(n&&r.indexOf(a)<r.indexOf(n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function S1(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){var i=o.filter(To);if(i.length>1||jr(o,T1))
throw new te(te.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!c1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(To(t)&&!c1(e,n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ci(t)){if(jr(r,function(u){return ci(u)&&
u!==n}))throw new te(te.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=jr(r,To);if(n&&r.indexOf(a)<r.indexOf(n))throw new te(te.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Rp(e,t,n,r){b9(e,t,n),e.nodeType===Be.DOCUMENT_NODE&&
(r||w9)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===li){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return tb(e.ownerDocument||e,e,t),t.nodeType==li&&(t.firstChild=t.lastChild=null),
t}So.prototype={implementation:null,nodeName:"#document",nodeType:zs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===li){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Rp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===tr&&(this.documentElement=e),e},removeChild:function(e){var t=x1(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Rp(this,e,t,S1),e.ownerDocument=
this,t&&this.removeChild(t),To(e)&&(this.documentElement=e)},importNode:function(e,t){return v9(this,
e,t)},getElementById:function(e){var t=null;return Cp(this.documentElement,function(n){if(n.nodeType==
tr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Eo(wn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),t9(this.contentType)&&(t.namespaceURI=zr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Rt;var n=t.attributes=new Ws;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Gs(wn);return e.ownerDocument=this,e.childNodes=new Rt,e}
,
createTextNode:function(e){var t=new uc(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createComment:function(e){var t=new Ap(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new te(te.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Op(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Ip(wn);return n.ownerDocument=this,n.childNodes=
new Rt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!bt.QName_exact.
test(e))throw new te(te.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ia(wn);
return t.ownerDocument=this,t.childNodes=new Rt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!bt.Name_exact.test(e))throw new te(te.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new te("document is an html document",rn.NotSupportedError);
var t=new Np(wn);return t.ownerDocument=this,t.childNodes=new Rt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Xy(e,t),r=new Eo(wn),o=r.attributes=new Ws;return r.childNodes=new Rt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Xy(e,t),r=new ia(wn);return r.ownerDocument=this,r.childNodes=new Rt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};An(So,Be);function Eo(e){Dn(e),this._nsMap=
f.create(null)}Eo.prototype={nodeType:tr,attributes:null,getQualifiedName:function(){return this.prefix?
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
n.value:null},setAttributeNS:function(e,t,n){var r=Xy(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=a1(e);return new Lr(this,function(n){var r=[];return t.length>0&&Cp(n,function(o){if(o!==n&&o.
nodeType===tr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=a1(i);a=t.every(u9(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===zs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Lr(this,function(r){var o=[];return Cp(r,function(i){if(!(
i===
r||i.nodeType!==tr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===zr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Lr(this,function(n){var r=[
];
return Cp(n,function(o){o!==n&&o.nodeType===tr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};So.prototype.getElementsByClassName=Eo.prototype.getElementsByClassName;So.prototype.
getElementsByTagName=Eo.prototype.getElementsByTagName;So.prototype.getElementsByTagNameNS=Eo.prototype.
getElementsByTagNameNS;An(Eo,Be);function ia(e){Dn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ia.prototype.nodeType=Us;An(ia,Be);function di(e){Dn(e)}di.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};An(di,Be);function uc(e){Dn(e)}uc.prototype={
nodeName:"#text",nodeType:sc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};An(uc,di);function Ap(e){Dn(e)}Ap.prototype={
nodeName:"#comment",nodeType:Qy};An(Ap,di);function Op(e){Dn(e)}Op.prototype={nodeName:
"#cdata-section",nodeType:f1};
An(Op,uc);function Pp(e){Dn(e)}Pp.prototype.nodeType=h1;An(Pp,Be);function nb(e){Dn(e)}nb.prototype.
nodeType=c9;An(nb,Be);function rb(e){Dn(e)}rb.prototype.nodeType=l9;An(rb,Be);function Np(e){Dn(e)}
Np.
prototype.nodeType=g1;An(Np,Be);function Gs(e){Dn(e)}Gs.prototype.nodeName="#document-fragment";Gs.prototype.
nodeType=li;An(Gs,Be);function Ip(e){Dn(e)}Ip.prototype.nodeType=Yy;An(Ip,di);function E1(){}E1.prototype.
serializeToString=function(e,t){return C1.call(e,t)};Be.prototype.toString=C1;function C1(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===zs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return ob(this,n,a,t),n.join("")}function d1(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===zr.XML||o===zr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Ep(e,t,n,r){if(r&&!bt.QName_exact.test(t))throw new te(
'The attribute name "'+t+'" is not a valid XML QName',rn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
v1),'"')}function ob(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===zs?e:e.ownerDocument,u=s.type==="html";Zt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case tr:
var p=l.attributes,y=p.length,w=l.tagName,C=w;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+w);break}}}
if(i&&!bt.QName_exact.test(C))throw new te('The element name "'+C+'" is not a valid XML QName',rn.InvalidStateError);
t.push("<",C);for(var $=d.slice(),F=0;F<y;F++){var j=p.item(F);j.prefix=="xmlns"?$.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&$.push({prefix:"",namespace:j.value})}for(var F=0;F<y;F++){
var j=p.item(F);if(d1(j,u,$)){var z=j.prefix||"",M=j.namespaceURI;Ep(t,z?"xmlns:"+z:"xmlns",M,i),$.push(
{prefix:z,namespace:M})}var B=o?o(j):j;B&&(typeof B=="string"?t.push(B):Ep(t,B.name,B.value,i))}if(w===
C&&d1(l,u,$)){var K=l.prefix||"",M=l.namespaceURI;Ep(t,K?"xmlns:"+K:"xmlns",M,i),$.push({prefix:K,
namespace:M})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===zr.HTML)&&(q=o9(w)),q)return t.push("/>"),null;if(t.push(
">"),u&&r9(w)){for(var G=l.firstChild;G;)G.data?t.push(G.data):ob(G,t,$.slice(),r),G=G.nextSibling;
return t.
push("</",C,">"),null}return{ns:$,tag:C};case zs:case li:if(i&&l.nodeType===zs&&l.documentElement==null)
throw new te("The Document has no documentElement",rn.InvalidStateError);return{ns:d};case Us:return Ep(
t,l.name,l.value,i),null;case sc:if(i&&bt.InvalidChar.test(l.data))throw new te(
"The Text node data contains characters outside the XML Char production",rn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,v1)),null;case f1:if(i&&l.data.indexOf("]]>")!==-1)throw new te(
'The CDATASection data contains "]]>"',rn.InvalidStateError);return a?t.push(bt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),bt.CDATA_END):t.push(bt.CDATA_START,l.data,bt.CDATA_END),null;case Qy:if(i){
if(bt.InvalidChar.
test(l.data))throw new te(
"The comment node data contains characters outside the XML Char production",
rn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new te(
'The comment node data contains "--" or ends with "-"',rn.InvalidStateError)}return t.push(bt.COMMENT_START,
l.data,bt.COMMENT_END),null;case h1:var Y=l.publicId,ee=l.systemId;if(i){if(!bt.Name_exact.test(l.name))
throw new te('The doctype name "'+l.name+'" is not a valid XML Name',rn.InvalidStateError);if(Y&&!bt.
PubidLiteral_match.test(Y))throw new te("DocumentType publicId is not a valid PubidLiteral",rn.InvalidStateError);
if(ee&&ee!=="."&&!bt.SystemLiteral_match.test(ee))throw new te(
"DocumentType systemId is not a valid SystemLiteral",rn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new te(
'DocumentType internalSubset contains "]>"',rn.InvalidStateError)}return t.push(bt.DOCTYPE_DECL_START,
" ",l.name),Y?(t.push(" ",bt.PUBLIC," ",Y),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",bt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Yy:if(i){if(
!bt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new te(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',rn.InvalidStateError);
if(bt.InvalidChar.
test(l.data))throw new te(
"The ProcessingInstruction data contains characters outside the XML Char production",rn.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new te('The ProcessingInstruction data contains "?>"',rn.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case g1:
if(i&&!bt.Name_exact.test(l.nodeName))throw new te('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
rn.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function v9(e,t,n){
var r;
return Zt(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===Us||n;return s?a:null}}),r}function R1(e,t,n){var r;
return Zt(
t,null,{enter:function(o,i){var a=new o.constructor(wn);for(var s in o)if(Bs(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new Rt),a.ownerDocument=e;var l=n;switch(a.nodeType){
case tr:
var c=o.attributes,d=a.attributes=new Ws,p=c.length;d._ownerElement=a;for(var y=0;y<p;y++)a.setAttributeNode(
R1(e,c.item(y),!0));break;case Us:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function D1(
e,t,n){
e[t]=n}function Vy(e){for(var t=[],n=e.firstChild;n;)n.nodeType===tr&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Lr.prototype,"length",{get:function(){return Dp(this),this.$$length}
}),
f.defineProperty(Be.prototype,"textContent",{get:function(){if(this.nodeType===tr||this.nodeType===li){
var e=[];return Zt(this,null,{enter:function(t){if(t.nodeType===tr||t.nodeType===li)return!0;if(t.nodeType===
Yy||t.nodeType===Qy)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case tr:case li:for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(di.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(di.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(Eo.prototype,"children",{get:function(){return new Lr(this,Vy)}}),f.defineProperty(
So.prototype,"children",{get:function(){return new Lr(this,Vy)}}),f.defineProperty(Gs.prototype,
"children",{get:function(){return new Lr(this,Vy)}}),D1=function(e,t,n){e["$$"+t]=n})}catch{}wt._updateLiveList=
Dp;wt.Attr=ia;wt.CDATASection=Op;wt.CharacterData=di;wt.Comment=Ap;wt.Document=So;wt.DocumentFragment=
Gs;wt.DocumentType=Pp;wt.DOMImplementation=w1;wt.Element=Eo;wt.Entity=rb;wt.EntityReference=Np;wt.LiveNodeList=
Lr;wt.NamedNodeMap=Ws;wt.Node=Be;wt.NodeList=Rt;wt.Notation=nb;wt.Text=uc;wt.ProcessingInstruction=Ip;
wt.walkDOM=Zt;wt.XMLSerializer=E1});var O1=Oe(lc=>{"use strict";m();var A1=oa().freeze;lc.XML_ENTITIES=A1(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});lc.HTML_ENTITIES=A1({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});lc.entityMap=lc.HTML_ENTITIES});var j1=Oe($p=>{"use strict";m();var Vs=oa(),Se=Jy(),
_1=ec(),k9=Vs.isHTMLEscapableRawTextElement,x9=Vs.
isHTMLMimeType,T9=Vs.isHTMLRawTextElement,mc=Vs.hasOwn,P1=Vs.NAMESPACE,S9=_1.ParseError,E9=_1.DOMException,
qs=0,mi=1,Zs=2,cc=3,Hs=4,Js=5,dc=6,_p=7;function $1(){}$1.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),A9(t,t=f.create(null)),C9(e,t,n,r,this.errorHandler),r.endDocument()}};
var ab=/&#?\w+;?/g;function C9(e,t,n,r,o){var i=x9(r.mimeType);e.indexOf(Se.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var dt=55296+(we>>10),Pt=56320+(we&1023);return T.fromCharCode(dt,Pt)}else return T.
fromCharCode(we)}function s(we){var dt=we[we.length-1]===";"?we:we+";";if(!i&&dt!==we)return o.error(
"EntityRef: expecting ;"),we;var Pt=Se.Reference.exec(dt);if(!Pt||Pt[0].length!==dt.length)return o.
error("entity not matching Reference production: "+we),we;var Nt=dt.slice(1,-1);return mc(n,Nt)?n[Nt]:
Nt.charAt(0)==="#"?a(parseInt(Nt.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>O){var dt=e.substring(O,we).replace(ab,s);p&&y(O),r.characters(dt,0,we-O),O=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function y(we,dt){for(;we>=c&&(dt=d.exec(e));)l=c,c=dt.index+
dt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var w=[{currentNSMap:t}],C=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var $=e.substring(O,P);!i&&C.length===0&&($=$.replace(new RegExp(Se.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var be=e.indexOf(
">",P+2),F=e.substring(P+2,be>0?be:void 0);if(!F)return o.fatalError("end tag name missing");var j=Se.
reg("^",Se.QName_group,Se.S_OPT,"$"),z=be>0&&j.exec(F);if(!z){var M=be>0&&Se.reg("^",Se.QName_group).
exec(F);if(i&&M)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),z=M;else if(
M&&
new RegExp(j.source,j.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),z=M;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==z[1]){var K=z[1].toLowerCase();if(!i||B.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+F+'"')}var q=w.pop();C.pop();var G=q.localNSMap;
if(r.endElement(q.uri,q.localName,B),G)for(var Y in G)mc(G,Y)&&r.endPrefixMapping(Y);be++;break;case"?":
p&&y(P),be=P9(e,P,r,o);break;case"!":p&&y(P),be=M1(e,P,r,o,i);break;default:p&&y(P);var ee=new L1,
ye=w[w.length-1].currentNSMap,be=R9(e,P,ee,ye,s,o,i),oe=ee.length;if(ee.closed||(i&&Vs.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:C.push(ee.tagName)),p&&oe){for(var _e=N1(p,{}),de=0;de<oe;de++){var sn=ee[
de];
y(sn.offset),sn.locator=N1(p,{})}r.locator=_e,I1(ee,r,ye)&&w.push(ee),r.locator=p}else I1(ee,r,ye)&&
w.push(ee);i&&!ee.closed?be=D9(e,be,ee.tagName,s,r):be++}}catch(we){if(we instanceof S9)throw we;if(
we instanceof
E9)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),be=-1}be>O?O=be:u(g.max(P,O)+1)}}function N1(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function R9(e,t,n,r,o,i,a){function s(y,w,C){if(mc(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&w.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,w.replace(/[\t\n\r]/g," ").replace(ab,
o),
C)}for(var u,l,c=++t,d=qs;;){var p=e.charAt(c);if(d===qs&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===mi)u=e.slice(t,c),d=cc;else if(d===Zs)d=cc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===cc||d===mi)if(d===mi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Js;else throw new S("attribute value no end '"+p+"' match");else if(d==Hs)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Js;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case qs:n.setTagName(e.slice(t,c));case Js:
case dc:case _p:
d=_p,n.closed=!0;case Hs:case mi:break;case Zs:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==qs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case qs:n.setTagName(e.slice(t,c));case Js:case dc:case _p:break;case Hs:
case mi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Zs:d===Zs&&(l=u),d==Hs?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case cc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case qs:n.setTagName(e.slice(t,c)),d=dc;break;case mi:u=e.slice(
t,c),d=Zs;break;case Hs:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Js:
d=dc;break}else switch(d){case Zs:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=mi;break;case Js:i.warning('attribute space is required"'+u+'"!!');case dc:d=mi,t=c;
break;case cc:
d=Hs,t=c;break;case _p:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function I1(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=P1.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=P1.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)mc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function D9(e,t,n,r,o){
var i=k9(n);if(i||T9(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
ab,
r)),o.characters(l,0,l.length),u}return t+1}function A9(e,t){for(var n in e)mc(e,n)&&(t[n]=e[n])}
function F1(e,t){
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
substringStartsWithCaseInsensitive:u}}function O9(e,t){function n(s,u){var l=Se.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function M1(e,t,n,r,o){var i=F1(e,t);
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
o||(i.skipBlanks(),u.internalSubset=O9(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function P9(e,t,n,r){var o=e.substring(t).match(
Se.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Se.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function L1(){this.attributeNames=
f.create(null)}L1.prototype={setTagName:function(e){if(!Se.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Se.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};$p.XMLReader=$1;$p.parseUtils=F1;$p.parseDoctypeCommentOrCData=M1});var q1=Oe(
Ys=>{"use strict";m();var aa=oa(),N9=ib(),I9=ec(),z1=O1(),_9=j1(),$9=N9.DOMImplementation,
F9=aa.hasDefaultHTMLNamespace,M9=aa.isHTMLMimeType,L9=aa.isValidMimeType,W1=aa.MIME_TYPE,sb=aa.NAMESPACE,
B1=I9.ParseError,j9=_9.XMLReader;function K1(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function G1(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||aa.assign,this.
domHandler=e.domHandler||Mp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||K1,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}G1.prototype.parseFromString=function(e,t){if(!L9(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=z1.XML_ENTITIES,o=n[""]||null;F9(t)?(r=z1.HTML_ENTITIES,o=sb.HTML):t===W1.XML_SVG_IMAGE&&
(o=sb.SVG),n[""]=o,n.xml=n.xml||sb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new j9;s.errorHandler=
i,s.domBuilder=i;var u=!aa.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Mp(e){var t=e||{};this.mimeType=t.mimeType||W1.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Xs(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Mp.prototype={startDocument:function(){var e=new $9;this.doc=M9(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Fp(this,i),this.currentElement=i,this.locator&&Xs(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Xs(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Xs(this.locator,n),Fp(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=U1.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Xs(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=U1.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Xs(this.locator,r),Fp(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Xs(this.locator,i),Fp(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new B1("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,z9(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new B1(e,this.locator,t)}};function z9(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function U1(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Mp.prototype[e]=function(){return null}});function Fp(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function B9(e){if(e==="error")
throw"onErrorStopParsing"}function U9(){throw"onWarningStopParsing"}Ys.__DOMHandler=Mp;Ys.DOMParser=
G1;Ys.normalizeLineEndings=K1;Ys.onErrorStopParsing=B9;Ys.onWarningStopParsing=U9});var Z1=Oe(Ue=>{
"use strict";m();var Qs=oa();Ue.assign=Qs.assign;Ue.hasDefaultHTMLNamespace=Qs.hasDefaultHTMLNamespace;
Ue.isHTMLMimeType=Qs.isHTMLMimeType;Ue.isValidMimeType=Qs.isValidMimeType;Ue.MIME_TYPE=Qs.MIME_TYPE;
Ue.NAMESPACE=Qs.NAMESPACE;var Lp=ec();Ue.DOMException=Lp.DOMException;Ue.DOMExceptionName=Lp.DOMExceptionName;
Ue.ExceptionCode=Lp.ExceptionCode;Ue.ParseError=Lp.ParseError;var Dt=ib();Ue.Attr=Dt.Attr;Ue.CDATASection=
Dt.CDATASection;Ue.CharacterData=Dt.CharacterData;Ue.Comment=Dt.Comment;Ue.Document=Dt.Document;Ue.DocumentFragment=
Dt.DocumentFragment;Ue.DocumentType=Dt.DocumentType;Ue.DOMImplementation=Dt.DOMImplementation;Ue.Element=
Dt.Element;Ue.Entity=Dt.Entity;Ue.EntityReference=Dt.EntityReference;Ue.LiveNodeList=Dt.LiveNodeList;
Ue.NamedNodeMap=Dt.NamedNodeMap;Ue.Node=Dt.Node;Ue.NodeList=Dt.NodeList;Ue.Notation=Dt.Notation;Ue.ProcessingInstruction=
Dt.ProcessingInstruction;Ue.Text=Dt.Text;Ue.XMLSerializer=Dt.XMLSerializer;var jp=q1();Ue.DOMParser=
jp.DOMParser;Ue.normalizeLineEndings=jp.normalizeLineEndings;Ue.onErrorStopParsing=jp.onErrorStopParsing;
Ue.onWarningStopParsing=jp.onWarningStopParsing});var zp=Oe((s8e,H1)=>{"use strict";m();function W9(
e){return e[e.length-1]}function K9(e){return e[0]}
H1.exports={last:W9,first:K9}});var rr=Oe((l8e,X1)=>{"use strict";m();function pc(e){
"@babel/helpers - typeof";return pc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},pc(e)}function J1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function G9(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?J1(f(n),!0).forEach(function(r){
q9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):J1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function q9(e,t,
n){
return(t=Z9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Z9(e){var t=H9(e,"string");return pc(t)=="symbol"?t:t+""}function H9(e,t){if(pc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(pc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var V1=zp(),Bp=V1.last,sa=V1.first;function ua(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}ua.prototype=S.prototype;function Ht(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Ht.prototype=new ua;function fc(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}fc.prototype=new ua;function Up(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}Up.prototype=new ua;function pi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}pi.prototype=new ua;function ub(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}ub.prototype=new ua;function J9(e,t){var n=new ub(e);throw n.properties=G9({id:
"api_version_error"},t),n}function V9(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new pi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function X9(e){var t=new pi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function Y9(e){var t=new Ht(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function Q9(e){var t=new Ht("Unopened tag");return t.properties={
xtag:Bp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function e6(e){var t=new Ht(
"Duplicate open tag, expected one open tag");return t.properties={xtag:sa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function t6(e){var t=new Ht(
"Duplicate close tag, expected one close tag");return t.properties={xtag:sa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function n6(e){var t=new Ht("Unclosed tag");return t.properties={
xtag:sa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function r6(e){e.position==="left"?
o6(e):i6(e)}function o6(e){var t=new Ht('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function i6(e){var t=new Ht('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function a6(e){var t=e.tag,n=e.value,r=e.offset,o=new fc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function s6(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new fc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function u6(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Ht(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function l6(e){var t=new Ht(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function c6(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Ht("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function d6(e,t){var n=new Ht("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function m6(e){var t=e.tags,n=new Ht(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:sa(t).value,offset:[
sa(t).offset,Bp(t).offset],closingtag:Bp(t).value},sa(t).square&&(n.properties.square=[sa(t).square,
Bp(t).square]),n}function p6(e){var t=e.tag,n=e.offset,r=new Ht('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function f6(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Up(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function g6(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Up("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function h6(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Ht(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function y6(){var e=new pi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function b6(){var e=new pi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function w6(){var e=new pi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function v6(){var e=new pi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function k6(e,t){var n=new Ht("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}X1.exports={XTError:ua,XTTemplateError:
Ht,XTInternalError:pi,XTScopeParserError:Up,
XTAPIVersionError:ub,RenderingError:fc,XTRenderingError:fc,getClosingTagNotMatchOpeningTag:m6,
getLoopPositionProducesInvalidXMLError:p6,
getScopeCompilationError:f6,getScopeParserExecutionError:g6,getUnclosedTagException:n6,
getUnopenedTagException:Q9,
getUnmatchedLoopException:c6,getDuplicateCloseTagException:t6,getDuplicateOpenTagException:e6,
getCorruptCharactersException:a6,
getInvalidRawXMLValueException:s6,getUnbalancedLoopException:d6,throwApiVersionError:J9,
throwFileTypeNotHandled:X9,
throwFileTypeNotIdentified:V9,throwMalformedXml:y6,throwMultiError:Y9,throwExpandNotFound:u6,
throwRawTagShouldBeOnlyTextInParagraph:l6,
throwUnimplementedTagType:h6,throwXmlTagNotFound:r6,throwXmlInvalid:k6,throwResolveBeforeCompile:b6,
throwRenderInvalidTemplate:w6,throwRenderTwice:v6}});var kt=Oe((d8e,iP)=>{"use strict";m();function x6(
e,t){return C6(e)||E6(e,t)||S6(e,t)||T6()}function T6(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function S6(e,t){
if(e){if(typeof e=="string")return Y1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Y1(e,t):void 0}}function Y1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function E6(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function C6(
e){
if(v.isArray(e))return e}var Q1=Z1(),R6=Q1.DOMParser,D6=Q1.XMLSerializer,A6=rr(),eP=A6.throwXmlTagNotFound,
tP=zp(),O6=tP.last,P6=tP.first,N6=f.prototype.hasOwnProperty,I6=Function.prototype.bind,Wp=Function.
prototype.call,_6=Wp.bind(Wp,I6),$6=_6(Wp,Wp,N6);function F6(e){return/^[ \n\r\t]+$/.test(e)}
function M6(e){
return{get:function(n){return e==="."?n:n&&($6(n,e)?n[e]:void 0)}}}function L6(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var lb={};function j6(e,t,n){var r;if(lb[
t]?
r=lb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),lb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function z6(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function B6(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function U6(e,t){
return e.lastIndexOf(t,0)===0}function W6(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function K6(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function G6(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function q6(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:M6,warnFn:L6,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function Z6(e){return new D6().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function H6(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new R6().parseFromString(e,
"text/xml")}var nP=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],gc=nP.map(
function(e){
var t=x6(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function J6(e){for(var t=gc.length-1;t>=0;t--){var n=gc[t];e=e.replace(n.rstart,n.end)}return e}
function V6(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=gc.length;r<o;r++)n=gc[
r],
e=e.replace(n.rend,n.start);return e}function X6(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function Y6(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var Q6=new RegExp(T.fromCharCode(160),"g");function eG(e){return e.replace(
Q6," ")}function tG(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function db(e,t){return e==="</"+t+">"}function mb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function nG(e,t,n){var r=rP(e,t,n);if(r!==null)return r;eP({position:"right",
element:t,
parsed:e,index:n})}function rP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(db(a.value,l)&&r--,mb(a.value,l)&&r++,r===0)return o}
return null}function rG(e,t,n){var r=oP(e,t,n);if(r!==null)return r;eP({position:"left",element:t,
parsed:e,
index:n})}function oP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(mb(i.value,u)&&r--,db(i.value,u)&&r++,r===0)return o}return null}
function oG(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function iG(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function aG(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function sG(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function uG(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function lG(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function cG(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function dG(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function mG(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var cb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function pG(e){return cb.lastIndex=0,cb.test(e)}function fG(e){return typeof e!="string"&&(e=T(e)),e.
replace(cb,"")}function gG(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function hG(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function yG(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}iP.exports={getPartWithDelimiters:yG,endsWith:B6,
startsWith:U6,
isContent:dG,isParagraphStart:aG,isParagraphEnd:sG,isBreakTag:uG,isTagStart:oG,isTagEnd:iG,
isTextStart:lG,
isTextEnd:cG,isStarting:mb,isEnding:db,isModule:mG,uniq:K6,getDuplicates:W6,chunkBy:G6,last:O6,first:
P6,
xml2str:Z6,str2xml:H6,getRightOrNull:rP,getRight:nG,getLeftOrNull:oP,getLeft:rG,pregMatchAll:tG,
convertSpaces:eG,
charMapRegexes:gc,hasCorruptCharacters:pG,removeCorruptCharacters:fG,getDefaults:q6,wordToUtf8:J6,
utf8ToWord:V6,
concatArrays:X6,pushArray:Y6,invertMap:gG,charMap:nP,getSingleAttribute:z6,setSingleAttribute:j6,
isWhiteSpace:F6,
stableSort:hG}});var lP=Oe((p8e,uP)=>{"use strict";m();function bG(e,t){return xG(e)||kG(e,t)||vG(e,
t)||wG()}function wG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function vG(e,t){
if(e){if(typeof e=="string")return aP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?aP(e,t):void 0}}function aP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function kG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function xG(
e){
if(v.isArray(e))return e}function Jt(e){"@babel/helpers - typeof";return Jt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Jt(e)}function TG(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function sP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,EG(r.key),r)}}
function SG(e,t,n){
return t&&sP(e.prototype,t),n&&sP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function EG(e){
var t=CG(e,"string");return Jt(t)=="symbol"?t:t+""}function CG(e,t){if(Jt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var RG=(function(){
function e(){
TG(this,e)}return SG(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
"Expected object, received ".concat(Jt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=bG(a[i],
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
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();uP.exports=RG});
var dP=Oe((g8e,cP)=>{"use strict";m();var DG=kt(),AG=DG.str2xml,OG="_rels/.rels";function PG(e){for(
var t=e.
files[OG],n=t?AG(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}cP.exports={getRelsTypes:PG}}
);var fP=Oe((y8e,pP)=>{"use strict";m();var NG=kt(),IG=NG.str2xml,mP="[Content_Types].xml";function _G(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),y=d.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==mP&&(r[l]=p)}r[l]||(r[l]="")}),r}function $G(e){var t=e.files[mP],n=t?IG(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}pP.exports={collectContentTypes:_G,getContentTypes:$G}});
var fi=Oe((w8e,gP)=>{"use strict";m();var FG=rr(),MG=FG.XTInternalError;function Co(){}function eu(e){
return e}gP.exports=function(e){var t={on:Co,set:Co,getFileType:Co,optionsTransformer:eu,preparse:eu,
matchers:function(){return[]},parse:Co,getTraits:Co,postparse:eu,errorsTransformer:eu,preResolve:Co,
resolve:Co,getRenderedMap:eu,render:Co,nullGetter:Co,postrender:eu};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new MG(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Gp=Oe((k8e,TP)=>{"use strict";m();function yc(e){
"@babel/helpers - typeof";return yc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},yc(e)}function LG(e){return BG(e)||
zG(e)||kP(e)||jG()}function jG(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function zG(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function BG(e){
if(v.isArray(e))return pb(e)}function vP(e,t){return KG(e)||WG(e,t)||kP(e,t)||UG()}function UG(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kP(e,t){
if(e){if(typeof e=="string")return pb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?pb(e,t):void 0}}function pb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function WG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function KG(
e){
if(v.isArray(e))return e}function hP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function xP(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?hP(f(n),!0).forEach(function(r){GG(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):hP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function GG(e,t,n){return(t=qG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function qG(e){var t=ZG(e,"string");return yc(t)=="symbol"?t:
t+""}function ZG(e,t){if(yc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(yc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var Br=kt(),HG=Br.getRightOrNull,
JG=Br.getRight,VG=Br.getLeft,
XG=Br.getLeftOrNull,YG=Br.chunkBy,QG=Br.isTagStart,eq=Br.isTagEnd,yP=Br.isContent,Kp=Br.last,hc=Br.first,
gb=rr(),tq=gb.XTTemplateError,nq=gb.throwExpandNotFound,bP=gb.getLoopPositionProducesInvalidXMLError;
function rq(e,t){if(e.length===0)return!1;var n=Kp(e).substr(1);return n.indexOf(t)===0}function oq(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?rq(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function iq(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function aq(e,t,n){for(var r=oq(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(iq(l,r)){if(d){var p=XG(
e,l,t[0].offset),y=HG(e,l,t[1].offset);if(p===null||y===null)return 0;var w=e.slice(p,y),C=YG(w,
function(K){
return QG(l,K)?"start":eq(l,K)?"end":null}),O=hc(C),P=Kp(C),N=O.filter(yP),I=P.filter(yP);if(N.length!==
1||I.length!==1)return 0}for(var $=sq(r),F=0,j=0;j<$.length;j++){var z=$[j],M=z.tag,B=z.position;M===
c&&(B==="start"&&F++,B==="end"&&F--)}return F!==0?{v:{error:bP({tag:hc(t).part.value,offset:[hc(t).part.
offset,Kp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return uq(
r)?{}:{error:bP({tag:hc(t).part.value,offset:[hc(t).part.offset,Kp(t).part.offset]})}}function sq(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=fb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function fb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function uq(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=fb(r),a=fb(
o);if(i!==a)return!1}return!0}function lq(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
VG(n,o,t),i=JG(n,o,t)}catch(l){var s=xP({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}nq(s)}return[a,i]}}function wP(e,t,n,r){var o=vP(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function cq(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=lq(a,o,e,t);if(!s)continue;var u=vP(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,y=0,w=r.length;
y<
w;y++){var C,O=r[y];if(d=g.max(d,y>0?r[y-1].right:0),!(O.left<d)){var P=void 0;try{P=wP([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(xP({part:O.part,rootError:I,postparsed:e,
expandOne:wP},t.errors));if(N==="ignore")continue}if(I instanceof tq)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(C=e).splice.apply(C,[P.left,P.right+1-P.left].concat(LG(P.inner))))}
}
return{postparsed:e,errors:n}}TP.exports={expandToOne:cq,getExpandToDefault:aq}});var qp=Oe((T8e,EP)=>{
"use strict";m();var dq="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
mq="application/vnd.ms-word.document.macroEnabled.main+xml",pq="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
fq="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",gq="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
hq="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",yq="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
bq="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",wq="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
vq="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",kq="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
xq="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Tq="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
Sq="application/vnd.ms-excel.sheet.macroEnabled.main+xml",Eq="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
SP=[dq,mq,pq,fq],Cq={main:SP,docx:[gq].concat(SP,[bq,hq,yq]),pptx:[wq,vq,kq,xq],xlsx:[Tq,Sq,
Eq]};EP.exports=Cq});var hb=Oe((E8e,CP)=>{"use strict";m();var Rq="application/vnd.openxmlformats-package.core-properties+xml",
Dq="application/vnd.openxmlformats-officedocument.extended-properties+xml",Aq="application/vnd.openxmlformats-officedocument.custom-properties+xml",
Oq="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",Pq="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
Nq="application/vnd.ms-office.drawingml.diagramDrawing+xml";CP.exports={settingsContentType:Oq,
coreContentType:Rq,appContentType:Dq,customContentType:Aq,diagramDataContentType:Pq,
diagramDrawingContentType:Nq}});var OP=Oe((R8e,AP)=>{"use strict";m();function bc(e){
"@babel/helpers - typeof";return bc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},bc(e)}function Iq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function RP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,$q(r.key),r)}}function _q(e,t,n){return t&&RP(e.prototype,t),n&&RP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function $q(e){var t=Fq(e,"string");return bc(t)=="symbol"?t:t+""}
function Fq(e,t){
if(bc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(bc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Mq=kt(),Lq=Mq.pushArray,jq=fi(),yb=qp(),tu=hb(),zq=tu.settingsContentType,Bq=tu.
coreContentType,Uq=tu.appContentType,Wq=tu.customContentType,Kq=tu.diagramDataContentType,Gq=tu.diagramDrawingContentType,
DP=[zq,Bq,Uq,Wq,Kq,Gq],qq=(function(){function e(){Iq(this,e),this.name="Common"}return _q(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<DP.length;i++){
var a=DP[i];o[a]&&Lq(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=yb[c],p=0;p<d.length;p++){var y=d[p];if(o[y])for(var w=0,C=o[y];w<C.length;w++){var O=C[w];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(yb.main.
indexOf(y)!==-1||y===yb.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
AP.exports=function(){return jq(new qq)}});var MP=Oe((A8e,FP)=>{"use strict";m();function wc(e){
"@babel/helpers - typeof";return wc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},wc(e)}function Zq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function PP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Jq(r.key),r)}}function Hq(e,t,n){return t&&PP(e.prototype,t),n&&PP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Jq(e){var t=Vq(e,"string");return wc(t)=="symbol"?t:t+""}
function Vq(e,t){
if(wc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(wc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Xq=rr(),Zp=Xq.getScopeParserExecutionError,Yq=zp(),NP=Yq.last,Qq=kt(),nu=Qq.concatArrays;
function IP(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function _P(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=IP(a,function(w){return w.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return IP(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Zp({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return _P.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Zp({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function $P(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Zp({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?$P.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Zp({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var eZ=(function(){function e(t){Zq(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return Hq(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,NP(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,NP(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=_P.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return $P.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:nu([this.scopeTypes,[this.scopeType]]),scopeList:nu([
this.
scopeList,[n]]),scopePath:nu([this.scopePath,[r]]),scopePathItem:nu([this.scopePathItem,[o]]),
scopePathLength:nu(
[this.scopePathLength,[a]]),scopeLindex:nu([this.scopeLindex,[i.lIndex]])})}}])})();FP.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new eZ(e)}});var wb=Oe((P8e,HP)=>{"use strict";m();function kc(e){"@babel/helpers - typeof";
return kc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},kc(e)}function GP(e,t){return oZ(e)||
rZ(e,t)||nZ(e,t)||tZ()}function tZ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nZ(e,t){
if(e){if(typeof e=="string")return LP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?LP(e,t):void 0}}function LP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function rZ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function oZ(
e){
if(v.isArray(e))return e}function jP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function ru(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?jP(f(n),!0).forEach(function(r){iZ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):jP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function iZ(e,t,n){return(t=aZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function aZ(e){var t=sZ(e,"string");return kc(t)=="symbol"?t:
t+""}function sZ(e,t){if(kc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(kc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var la=rr(),zP=la.getUnclosedTagException,
uZ=la.getUnopenedTagException,
lZ=la.getDuplicateOpenTagException,cZ=la.getDuplicateCloseTagException,BP=la.throwMalformedXml,dZ=la.
throwXmlInvalid,UP=la.XTTemplateError,Jp=kt(),mZ=Jp.isTextStart,pZ=Jp.isTextEnd,WP=Jp.wordToUtf8,fZ=Jp.
pushArray,qP=0,ZP=1,vc=2,Hp=3;function gZ(e,t){return e[0]<=t.offset&&t.offset<e[1]}function hZ(e,t){
return mZ(e)?(t&&BP(),!0):pZ(e)?(t||BP(),!1):t}function yZ(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function bZ(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&dZ(e,d);var y=e.slice(d,r+1),w=yZ(y),C=w.tag,O=w.position,P=i[C];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:y,tag:C})}return c}function wZ(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,y=i.offset,w=i.length;if(a=t.substr(y,p-y),o&&
d==="start"){if(y+w===p&&(a=t.substr(y,p-y+w+4),!n.allowUnclosedTag))return r.push(lZ({xtag:a,offset:
y})),
i=c,l.push(ru(ru({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(zP({xtag:WP(a),offset:y})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:y+w===p?(a=t.substr(y-4,p-y+w+4),r.push(cZ({xtag:a,offset:y}
)),
i=c,l.push(ru(ru({},c),{},{error:!0})),l):(r.push(uZ({xtag:a,offset:p})),i=c,l.push(ru(ru({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(zP({xtag:WP(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function vZ(e,t){
return e===-1&&t===-1?qP:e===t?ZP:e===-1||t===-1?t<e?vc:Hp:e<t?vc:Hp}function kZ(e){var t=e.split(
" ");
if(t.length!==2){var n=new UP("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=GP(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new UP("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function xZ(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=vZ(u,l);switch(p===ZP&&(p=s?Hp:vc),p){case qP:return r;case Hp:s=!1,a=l,c="end",
d=i.length;break;case vc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===vc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),w=e.indexOf(i,y+1);r.push({offset:w,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,y-a-o.length-1),O=kZ(C),P=GP(
O,
2);o=P[0],i=P[1],a=w;continue}r.push({offset:a,position:c,length:d})}}function KP(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=xZ(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=wZ(a,r,n),p=d.delimiterWithErrors,
y=d.errors,w=0,C=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,F=[$,$+I.value.length],
j=I.value,z=[];C<p.length&&gZ(F,p[C]);)z.push(p[C]),C++;var M=[],B=0;w>0&&(B=w,w=0);for(var K=0;K<z.
length;K++){var q=z[K],G=j.substr(B,q.offset-$-B);if(q.changedelimiter){q.position==="start"?G.length>
0&&M.push({type:"content",value:G}):B=q.offset-$+q.length;continue}G.length>0&&(M.push({type:
"content",value:G}),B+=G.length);var Y={type:"delimiter",position:q.position,offset:B+$};M.push(Y),B=q.offset-
$+q.length}w=B-j.length;var ee=j.substr(B);ee.length>0&&M.push({type:"content",value:ee}),O.push(M)}
return{parsed:O,errors:y}}function bb(e){return e.type==="content"&&e.position==="insidetag"}
function TZ(e){
return e.filter(bb)}function SZ(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=hZ(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&bb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}HP.exports={parseDelimiters:KP,parse:function(t,n,r,o){SZ(t,o);for(var i=KP(TZ(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(bb(p)){for(var y=0,w=a[l];y<w.length;
y++){
var C=w[y];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}fZ(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=bZ(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var VP=Oe((I8e,JP)=>{"use strict";m();function vb(e){return DZ(e)||RZ(e)||CZ(e)||
EZ()}function EZ(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CZ(e,t){
if(e){if(typeof e=="string")return kb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kb(e,t):void 0}}function RZ(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function DZ(e){if(v.isArray(e))return kb(e)}function kb(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function xc(e){return e.type==="placeholder"}
function AZ(e){var t={},n=[{items:e.filter(xc),parents:[],path:[]}];function r(M,B,K){K.length&&
n.push({items:K,parents:[].concat(vb(B.parents),[M]),path:M.dataBound!==!1&&!M.attrParsed&&M.value&&
!M.attrParsed?[].concat(vb(B.path),[M.value]):vb(B.path)})}function o(M,B){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,q=M,G=0;G<K;G++)q=q[B[G]];return q}function i(M,B){
for(var K=B.
length,q=0;q<B.length;q++){var G=B[q],Y=typeof G.lIndex=="number"?G.lIndex:parseInt(G.lIndex.split(
"-")[0],10);Y>M.lIndex&&K--}return K}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var y in p.attrParsed)r(p,a,p.attrParsed[y].filter(
xc));continue}if(p.subparsed){if(p.dataBound!==!1){var w,C;(w=s)[C=p.value]||(w[C]={})}r(p,a,p.subparsed.
filter(xc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(xc))}else{var F,j,z=i(p,a.parents);s=o(t,a.path,
z),(F=s)[j=N.value]||(F[j]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
JP.
exports={getTags:AZ,isPlaceholder:xc}});var YP=Oe(($8e,XP)=>{"use strict";m();var OZ=kt(),PZ=OZ.pushArray;
function NZ(e,t){return t instanceof
S?PZ(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function IZ(e,t){if(console.log(E.stringify({error:e},NZ,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}XP.exports=IZ});var xb=Oe((M8e,QP)=>{"use strict";m();var _Z=kt(),
$Z=_Z.pregMatchAll;QP.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=$Z(i,r.content),r}});var tN=Oe((j8e,eN)=>{
"use strict";m();function Tc(e){"@babel/helpers - typeof";return Tc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Tc(e)}var FZ=new RegExp(T.fromCharCode(
160),"g");function ou(e){return e.replace(FZ," ")}function MZ(e,t){var n=Tc(e);if(n==="string")return ou(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(ou(t));if(n==="function")return!!e(t)}
function LZ(e,t){var n=Tc(e);if(n==="string")return ou(t).substr(e.length);if(e instanceof RegExp)return ou(
t).match(e)[1];if(n==="function")return e(t)}function jZ(e,t){var n=Tc(e);if(n==="string")return[t,
ou(
t).substr(e.length)];if(e instanceof RegExp)return ou(t).match(e);if(n==="function")return[t,e(t)]}
eN.
exports={match:MZ,getValue:LZ,getValues:jZ}});var aN=Oe((B8e,iN)=>{"use strict";m();function Sc(e){
"@babel/helpers - typeof";return Sc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Sc(e)}function nN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function gi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?nN(f(n),!0).forEach(function(r){
zZ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):nN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function zZ(e,t,
n){
return(t=BZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function BZ(e){var t=UZ(e,"string");return Sc(t)=="symbol"?t:t+""}function UZ(e,t){if(Sc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Sc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}function rN(e,t){return qZ(e)||GZ(e,t)||KZ(e,t)||WZ()}function WZ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KZ(e,t){
if(e){if(typeof e=="string")return oN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?oN(e,t):void 0}}function oN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function GZ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function qZ(
e){
if(v.isArray(e))return e}var Vp=kt(),ZZ=Vp.wordToUtf8,Tb=Vp.pushArray,HZ=Vp.isParagraphStart,JZ=Vp.isBreakTag,
Sb=tN(),VZ=Sb.match,XZ=Sb.getValue,YZ=Sb.getValues;function QZ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");Tb(n,i)}}return n}function eH(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=rN(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=rN(c,2);l.value=d[1]}r.push(gi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function tH(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=VZ,t.getValue=XZ,t.getValues=YZ;var a=QZ(n,t),s=eH(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var nH={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return tH(d,gi(gi(gi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
ZZ(i))),Tb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(JZ(c)||HZ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,gi(gi({},u),{},{postparse:
function(w,C){
return a(w,gi(gi({},u),C))},getTraits:o}));if(p!=null){if(p.errors){Tb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};iN.exports=nH});var Eb=Oe((W8e,sN)=>{"use strict";
m();function rH(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}sN.exports=rH});var dN=Oe((G8e,cN)=>{"use strict";m();var lN=rr(),oH=lN.throwUnimplementedTagType,
iH=lN.XTScopeParserError,
aH=kt(),uN=aH.pushArray,sH=Eb();function uH(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function lH(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,w){return t(y,w||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=sH(u,e);var l=void 0;try{l=uH(u,e)}catch(y){if(y instanceof iH){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&uN(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}oH(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
uN(
c,p):p&&c.push(p)}return{errors:o,parts:c}}cN.exports=lH});var pN=Oe((Z8e,mN)=>{"use strict";m();
function cH(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function dH(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function mH(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(cH(s));dH(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}mN.exports=mH});var vN=Oe((J8e,wN)=>{"use strict";m();function Ec(e){
"@babel/helpers - typeof";return Ec=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ec(e)}function fN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function gN(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?fN(f(n),!0).forEach(function(r){
pH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):fN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function pH(e,t,
n){
return(t=fH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function fH(e){var t=gH(e,"string");return Ec(t)=="symbol"?t:t+""}function gH(e,t){if(Ec(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ec(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:b)(e)}var hH=kt(),hN=hH.pushArray,yH=Eb();function bH(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function bN(e,t,n,r){var o=bH(e,gN(gN({},r),{},{
resolvedId:yH(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?hN(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?hN(n,i):n.push(i)})}function wH(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=vH(
e,n,t);return i?i.then(function(){return yN(e,n,t)}):yN(e,n,t)}function vH(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return bN(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function yN(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(bN(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
wN.exports=wH});var TN=Oe((X8e,xN)=>{"use strict";m();var Cc=kt(),iu=Cc.startsWith,kH=Cc.endsWith,Cb=Cc.isStarting,
kN=Cc.
isEnding,xH=Cc.isWhiteSpace,TH=qp();function SH(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||xH(o)||iu(o,"<w:bookmarkEnd")||(kH(t,"</w:tbl>")&&!iu(o,"<w:p")&&!iu(o,"<w:tbl")&&!iu(o,
"<w:sectPr")&&!iu(o,"</w:ftr>")&&!iu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function EH(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;TH.docx.indexOf(t.contentType)!==-1&&(e=SH(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,y=null,
w=0,C=e.length;w<C;w++){var O=e[w];if(!(O instanceof D)){if(r===i)if(kN(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(Cb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(kN(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=w;$++)e[$]="";d||(e[w]=y.join("")+c+O)}y=null}else{y&&y.push(O);for(var F=0,
j=l.length;F<j;F++)if(Cb(O,l[F])){r=-1,y=null;break}}r===-1&&Cb(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[w]="":(o=w,r=i,y=d||p?null:[O]))}}return e}xN.exports=EH});var PN=Oe((Q8e,ON)=>{
"use strict";m();function Rc(e){"@babel/helpers - typeof";return Rc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Rc(e)}function CH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function SN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,DH(r.key),r)}}function RH(e,t,n){return t&&SN(e.prototype,t),n&&SN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function DH(e){var t=AH(e,"string");return Rc(t)=="symbol"?t:t+""}
function AH(e,t){
if(Rc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Rc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var Db=kt(),EN=Db.pushArray,OH=Db.wordToUtf8,PH=Db.convertSpaces,NH=xb(),CN=wb(),Rb=aN(
),
RN=dN(),IH=pN(),DN=vN(),_H=TN(),$H=Function.prototype.bind,AN=Function.prototype.call,FH=AN.bind(AN,
$H);function MH(e,t){for(var n=NH(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return OH(PH(r.join("")))}ON.exports=(function(){function e(t,n){CH(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return RH(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=DN;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return DN(o).then(function(d){for(var p=d.resolved,y=d.errors,w=0;w<y.length;
w++){
var C,O=y[w];O instanceof S||(O=new S(O)),(C=O).properties||(C.properties={}),O.properties.file=i,y[
w]=
O}if(y.length!==0)throw y;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return MH(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=CN.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=CN.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;EN(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Rb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Rb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Rb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),EN(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:FH(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=RN,r.joinUncorrupt=_H;var o=RN(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=IH(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var qN=Oe((t4e,GN)=>{
"use strict";m();function Oc(e){"@babel/helpers - typeof";return Oc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Oc(e)}function NN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function hi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?NN(f(n),!0).forEach(function(r){
LH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):NN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function LH(e,t,
n){
return(t=UN(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function jH(e,t){return WH(e)||UH(e,t)||BH(e,t)||zH()}function zH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function BH(e,t){
if(e){if(typeof e=="string")return IN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?IN(e,t):void 0}}function IN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function UH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function WH(
e){
if(v.isArray(e))return e}function KH(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function _N(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,UN(r.key),r)}}function GH(e,t,n){
return t&&_N(e.prototype,t),n&&_N(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function UN(e){
var t=qH(e,"string");return Oc(t)=="symbol"?t:t+""}function qH(e,t){if(Oc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Oc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:b)(e)}var or=kt(),ZH=or.chunkBy,
Xp=or.last,Pb=or.isParagraphStart,Ab=or.isModule,$N=or.pushArray,WN=or.isParagraphEnd,HH=or.isContent,
Ac=or.startsWith,Nb=or.isTagEnd,au=or.isTagStart,Ob=or.getSingleAttribute,FN=or.setSingleAttribute,
JH=qp(),
VH=fi(),XH=kt(),MN=XH.isWhiteSpace,Dc="loop";function YH(e){for(var t=0;t<e.length;t++){var n=e[t];
if(HH(
n))return!0}return!1}function QH(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function KN(e){var t=QH(e.subparsed);return t!=null&&t.tag!=="w:t"}function eJ(e){return e.
hasPageBreak&&KN(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function tJ(e){return e.length&&
Pb(e[0])&&WN(Xp(e))}function LN(e){return YH(e)?0:e.length}function jN(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function nJ(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function rJ(e){for(var t=0;t<e.length;t++){var n=e[t];if(au("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function oJ(e){for(var t=0;t<e.length;t++){var n=e[t];if(au("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function iJ(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function aJ(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Ac(o,"<w:sectPr")&&(n=!0),n&&(Ac(o,"<w:type")&&(t=!0),!t&&Ac(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function sJ(e){for(var t=0,
n=0;n<e.length;n++)!Ac(e[n],"<w:headerReference")&&!Ac(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function zN(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function BN(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function uJ(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];au(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Nb("w:sectPr",o)&&(n=null)}return t}function lJ(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];au("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Nb("w:sectPr",o)&&(t=!1)}return n}function cJ(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Nb("w:sectPr",o)&&(n=!0),au("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Pb(o)){if(t.length>0)return t.join("");break}}return""}var dJ=(function(
){
function e(){KH(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return GH(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;JH.main.indexOf(
o)!==-1&&(this.sects=uJ(n))}},{key:"matchers",value:function(){var n=Dc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=jH(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Ab(s,Dc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=lJ(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&rJ(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){oJ(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=cJ(n)}if(!o||o.expandTo!=="auto"||o.module!==Dc||!tJ(n))return n;o.paragraphLoop=
!0;var l=0,c=ZH(n,function(C){return Pb(C)&&(l++,l===1)?"start":WN(C)&&(l--,l===0)?"end":null}),d=c[
0],
p=Xp(c),y=LN(d),w=LN(p);return y>0&&c[1][0].type==="content"&&MN(c[1][0].value)&&(y+=1),w>0&&Xp(c[c.
length-2]).type==="content"&&MN(Xp(c[c.length-2]).value)&&(w+=1),o.hasPageBreakBeginning=zN(d),o.hasPageBreak=
zN(p),BN(d)&&(y=0),BN(p)&&(w=0),n.slice(y,n.length-w)}},{key:"resolve",value:function(n,r){var o=this;
if(!Ab(n,Dc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,y){var w=i.createSubScopeManager(d,n.value,p,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(hi(hi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w}))}
),
s.push(u)):s.push(r.resolve(hi(hi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var y=[],w=0;w<p.length;w++){var C=p[
w],
O=C.resolved,P=C.errors;$N(c,P),y.push(O)}return y}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Ab(n,Dc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Ob(u.value,"h")),s-=l;var c=0,d=KN(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var j=F[$];if(au("a16:rowId",j)){var z=+Ob(j.value,"val")+c;c=1,j.value=FN(j.value,"val",z)}}var M=r.
render(hi(hi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&jN(
M);var B=I.scopePathItem.some(function(Y){return Y!==0});B?(n.sectPrCount===1&&(M.parts=sJ(M.parts)),
n.addContinuousType&&(M.parts=aJ(M.parts))):n.addNextPage&&iJ(M.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&jN(M),n.hasPageBreakBeginning&&d&&nJ(M);for(var K=0,q=M.parts;K<q.length;K++){var G=q[
K];
i.push(G)}$N(a,M.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var w=r.scopeManager.loopOverValue(y,p,n.inverted);if(w===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:eJ(n)||"",
errors:a};if(s!==0){var C=+Ob(
o.lastExt.value,"cy");o.lastExt.value=FN(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,hi(
hi({},r),{},{basePart:n})),errors:a}}}])})();GN.exports=function(){return VH(new dJ)}});var YN=Oe((
r4e,XN)=>{"use strict";m();function Pc(e){"@babel/helpers - typeof";return Pc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Pc(e)}function mJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ZN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,fJ(r.key),r)}}function pJ(e,t,n){return t&&ZN(e.prototype,t),n&&ZN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function fJ(e){var t=gJ(e,"string");return Pc(t)=="symbol"?t:t+""}
function gJ(e,t){
if(Pc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Pc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var hJ=fi(),Nc=kt(),yJ=Nc.isTextStart,bJ=Nc.isTextEnd,wJ=Nc.endsWith,vJ=Nc.startsWith,
HN=Nc.pushArray,JN='<w:t xml:space="preserve">',kJ=JN.length,VN="</w:t>",xJ=VN.length;function TJ(e){
return yJ(e)&&e.tag==="w:t"}function Ib(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function SJ(e,t){
return e&&
e.basePart&&t.length>1}var EJ=(function(){function e(){mJ(this,e),this.name="SpacePreserveModule"}
return pJ(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return TJ(d)&&(i=!0,s=o.length),i?(o.push(d),SJ(r,o)&&
(a=r.basePart.endLindex,o[0].value=Ib(o,0)),u(d,o)&&(o[s].value=Ib(o,s),a=d.endLindex),bJ(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Ib(o,s)),HN(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return HN(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&vJ(s,VN)&&(n[r]=n[r].substr(0,n[r].length-kJ)+"<w:t/>",s=s.substr(xJ),n[i]=s),o=wJ(
s,JN),r=i}return n}}])})();XN.exports=function(){return hJ(new EJ)}});var oI=Oe((i4e,rI)=>{
"use strict";m();function Ic(e){"@babel/helpers - typeof";return Ic=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ic(e)}function CJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function QN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,DJ(r.key),r)}}function RJ(e,t,n){return t&&QN(e.prototype,t),n&&QN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function DJ(e){var t=AJ(e,"string");return Ic(t)=="symbol"?t:t+""}
function AJ(e,t){
if(Ic(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ic(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var OJ=Gp(),tI=kt(),PJ=tI.isContent,eI=tI.getPartWithDelimiters,nI=rr(),NJ=nI.throwRawTagShouldBeOnlyTextInParagraph,
IJ=nI.getInvalidRawXMLValueException,_J=fi(),_b="rawxml";function $J(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];PJ(l)&&
NJ({paragraphParts:a,part:t})}return t}var FJ=(function(){function e(){CJ(this,e),this.name="RawXmlModule",
this.prefix="@"}return RJ(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,_b]]}},{key:"postparse",
value:function(n){
var r=this;return OJ.expandToOne(n,{moduleName:_b,getInner:$J,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(eI(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==_b)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[IJ({tag:n.value,value:o,
partDelims:eI(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();rI.exports=function(){return _J(new FJ)}});
var aI=Oe((s4e,iI)=>{"use strict";m();function MJ(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}iI.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=MJ(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var dI=Oe(
(l4e,cI)=>{"use strict";m();function _c(e){"@babel/helpers - typeof";return _c=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},_c(e)}function LJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function sI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,zJ(r.key),r)}}function jJ(e,t,n){return t&&sI(e.prototype,t),n&&sI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function zJ(e){var t=BJ(e,"string");return _c(t)=="symbol"?t:t+""}
function BJ(e,t){
if(_c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var UJ="expandPair",WJ=aI(),Mb=kt(),KJ=Mb.getLeft,GJ=Mb.getRight,Fb=Mb.pushArray,qJ=fi(
),
ZJ=Gp(),HJ=ZJ.getExpandToDefault,Lb=rr(),uI=Lb.getUnmatchedLoopException,JJ=Lb.getClosingTagNotMatchOpeningTag,
lI=Lb.getUnbalancedLoopException;function VJ(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function $b(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function XJ(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(uI(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if($b(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if($b(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if($b(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(JJ({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
uI(c))}return{traits:[],errors:n}}function YJ(e){var t={},n=[],r=[],o=[];for(Fb(o,e);o.length>0;){
var i=XJ(
o);Fb(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=VJ(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var QJ=(function(){function e(){LJ(this,e),this.name="ExpandPairTrait"}return jJ(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Fb(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(UJ,n,r);u=u.map(function(N){return N||[]}),u=
WJ(u);var l=YJ(u),c=l.pairs,d=l.errors,p=0,y=null,w=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=HJ(n,N,o.expandTags);$.error&&d.push($.error),I=$.value}if(!I||s==="text"){
var F=N[0].offset,j=N[1].offset;return F<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(lI(N,y)),y=N,p=j,[F,j]}var z,M;try{z=KJ(n,I,N[0].offset)}catch(B){d.push(B)}try{M=GJ(n,I,N[1].offset)}
catch(B){
d.push(B)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(lI(N,y)),p=M,y=N,
[z,M]});if(d.length>0)return{postparsed:n,errors:d};var C=0,O,P=n.reduce(function(N,I,$){var F=C<c.length&&
w[C][0]<=$&&$<=w[C][1],j=c[C],z=w[C];if(!F)return N.push(I),N;if(z[0]===$&&(O=[]),j[0].offset!==$&&j[
1].
offset!==$&&O.push(I),z[1]===$){var M=n[j[0].offset];M.subparsed=a(O,{basePart:M}),M.endLindex=j[1].
part.lIndex,delete M.location,delete M.expandTo,N.push(M),C++;for(var B=w[C];B&&B[0]<$;)C++,B=w[C]}
return N},
[]);return{postparsed:P,errors:d}}}])})();cI.exports=function(){return qJ(new QJ)}});var hI=Oe((d4e,
gI)=>{"use strict";m();function $c(e){"@babel/helpers - typeof";return $c=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$c(e)}function e7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function mI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,n7(r.key),r)}}function t7(e,t,n){return t&&mI(e.prototype,t),n&&mI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function n7(e){var t=r7(e,"string");return $c(t)=="symbol"?t:t+""}
function r7(e,t){
if($c(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if($c(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var o7=fi(),fI=rr(),i7=fI.getScopeCompilationError,a7=fI.getCorruptCharactersException,
jb=kt(),pI=jb.utf8ToWord,s7=jb.hasCorruptCharacters,u7=jb.removeCorruptCharacters,Yp=hb(),l7=Yp.settingsContentType,
c7=Yp.coreContentType,d7=Yp.appContentType,m7=Yp.customContentType,p7=[l7,c7,d7,m7],f7={docx:"w",
pptx:"a"},g7=(function(){function e(){e7(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return t7(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=f7[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(i7({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(p7.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=u7(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&s7(c))return{errors:[a7({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):pI(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(pI(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
gI.exports=function(){return o7(new g7)}});var xI=Oe((p4e,kI)=>{"use strict";m();var yI=qN(),h7=YN(),
bI=oI(),wI=dI(),vI=hI();function y7(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[yI,h7,wI,bI,vI],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function b7(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[yI,wI,bI,vI],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}kI.exports={docx:
y7,pptx:b7}});var BI=Oe((g4e,Kb)=>{"use strict";m();var w7=["modules"];function TI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Ur(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?TI(f(n),!0).forEach(function(r){v7(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):TI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function v7(e,t,n){return(t=NI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function SI(e,t){return S7(e)||T7(e,t)||x7(e,t)||k7()}
function k7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function x7(e,t){
if(e){if(typeof e=="string")return EI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?EI(e,t):void 0}}function EI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function T7(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function S7(
e){
if(v.isArray(e))return e}function uu(e){"@babel/helpers - typeof";return uu=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},uu(e)}function E7(e,t){if(e==null)return{};var n,r,o=C7(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function C7(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function R7(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function CI(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,NI(r.key),r)}}function D7(e,t,n){return t&&CI(e.prototype,t),n&&CI(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function NI(e){var t=A7(e,"string");return uu(t)=="symbol"?t:t+""}
function A7(e,t){
if(uu(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(uu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:b)(e)}var on=kt(),At=lP(),O7=At.object({allowUnopenedTag:At.boolean().optional(),
allowUnclosedTag:At.
boolean().optional(),allowUnbalancedLoops:At.boolean().optional(),changeDelimiterPrefix:At.string().
optional().nullable()}),P7=At.object({delimiters:At.object({start:At.string().nullable(),end:At.string(
).
nullable()}).strict().optional(),fileTypeConfig:At.object({}).optional(),paragraphLoop:At.boolean().
optional(),parser:At.function().optional(),errorLogging:At.union([At.boolean(),At.string()]).optional(
),
linebreaks:At.boolean().optional(),nullGetter:At.function().optional(),syntax:O7.optional(),
stripInvalidXMLChars:At.
boolean().optional(),warnFn:At.function().optional()}).strict(),N7=dP(),II=N7.getRelsTypes,_I=fP(),
$I=_I.
collectContentTypes,FI=_I.getContentTypes,MI=fi(),I7=Gp(),_7=OP(),$7=MP(),RI=wb(),F7=VP(),zb=F7.getTags,
LI=YP(),Ro=rr(),jI=Ro.throwMultiError,M7=Ro.throwResolveBeforeCompile,L7=Ro.throwRenderInvalidTemplate,
j7=Ro.throwRenderTwice,Mc=Ro.XTInternalError,z7=Ro.XTTemplateError,B7=Ro.throwFileTypeNotIdentified,
U7=Ro.throwFileTypeNotHandled,Qp=Ro.throwApiVersionError;on.getRelsTypes=II;on.traits=I7;on.moduleWrapper=
MI;on.collectContentTypes=$I;on.getContentTypes=FI;var DI=on.getDefaults,W7=on.str2xml,K7=on.xml2str,
Wb=on.concatArrays,AI=on.uniq,G7=on.getDuplicates,q7=on.stableSort,Bb=on.pushArray,OI=on.utf8ToWord,
Z7=on.invertMap,H7="[Content_Types].xml",J7="_rels/.rels",Wr=[3,48,0];function V7(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=G7(t);if(o.length>0)throw new Mc(
'Detected duplicate module "'.concat(o[0],'"'))}function X7(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Y7(e){return q7(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Fc(e){var t=[];for(var n in e)t.push(n);for(var r=[
H7,J7],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function zI(e,t){e.hideDeprecations!==!0&&console.warn(t)}function su(e,t){if(e.hideDeprecations!==!0)
return zI(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Ub(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function PI(e){var t=e.compiled;e.errors=Wb(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&LI(e.errors,e.options.errorLogging),jI(e.
errors))}function Q7(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var ca=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=E7(n,w7);if(R7(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[_7()],this.xmlDocuments={},arguments.length===0)zI(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),Q7(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return D7(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Qp("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Wr[0]&&Qp(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Wr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Wr.join("."))}),n[1]>Wr[1]&&Qp(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Wr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Wr.join("."))}
),
n[1]===Wr[1]&&n[2]>Wr[2]&&Qp(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Wr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Wr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Mc(
"attachModule() should not be called manually when using the v4 constructor");su(this,"attachModule");
var r=uu(n);if(r==="function")throw new Mc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Mc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=MI(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Ub(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=P7.
validate(n);if(i.success===!1)throw new S(i.error);su(this,"setOptions"),this.options={};var a=DI();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=OI(this.delimiters.start)),(o=this.delimiters).end&&(o.end=OI(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(su(this,"loadZip"),n.loadAsync)throw new Mc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Wb([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Ub(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=$7({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;su(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||M7(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:RI}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],y=p.from,w=p.data;a.push(Promise.resolve(w).then(function(C){
var O=r.
compiled[y];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,C),O.resolveTags(C).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){Bb(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&LI(o,r.options.
errorLogging),jI(o)),Wb(c)})})}},{key:"compile",value:function(){if(su(this,"compile"),this.updateFileTypeConfig(
),
V7(this.modules),this.modules=Y7(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=AI(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=W7(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,w=this.templatedFiles;
y<
w.length;y++){var C=w[y];this.zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),PI(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=II(this.zip);var n=FI(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=$I(r,o,this.zip),this.invertedContentTypes=Z7(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&U7(s),s||B7(this.zip),X7(this),Ub(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var y=new z7(d);
throw y.properties={id:p,explanation:d},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&j7(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&L7(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:RI}),this.mapper||(this.mapper=this.modules.reduce(function(j,z){
return z.
getRenderedMap(j)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=SI(c,3),p=d[1],y=d[2],w=0,C=this.modules;w<C.length;
w++){
var O=C[w];if(O.preZip){var P=O.preZip(p,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=SI(r[N],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return PI(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=K7(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return su(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=DI(),a=Bb(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Bb(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=AI(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:zb(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:zb(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:zb(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Ur(Ur({compression:"DEFLATE",fileOrder:Fc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Ur(Ur({compression:"DEFLATE",fileOrder:Fc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Ur(Ur({compression:"DEFLATE",
fileOrder:Fc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Ur(Ur({
compression:"DEFLATE",fileOrder:Fc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Ur(Ur({compression:"DEFLATE",fileOrder:Fc},n),{},{type:"arraybuffer"}))}}])})();ca.DocUtils=
on;ca.Errors=rr();ca.XmlTemplater=PN();ca.FileTypeConfig=xI();ca.XmlMatcher=xb();Kb.exports=ca;Kb.exports.
default=ca});var UI={};Kf(UI,{Docxtemplater:()=>WI.default});var WI,KI=rd(()=>{"use strict";m();WI=KF(
BI(),1)});var yte={};Kf(yte,{acceptRowOrder:()=>Jee,answerFix:()=>gte,applyFixes:()=>mte,
changeSettings:()=>Xee,
checkSheets:()=>Dee,chooseLanguage:()=>Yee,closeAndCompute:()=>Iee,closeStage:()=>tte,
collectJudgeFiles:()=>lte,
computeRanking:()=>jee,computeTop:()=>Aee,createWorkbook:()=>qee,decide:()=>$ee,decideResult:()=>ate,
explainRules:()=>rte,exportDocuments:()=>Bee,getState:()=>Mee,makeAwardDocuments:()=>Nee,
makeDocuments:()=>zee,
makeJudgeFiles:()=>ute,makeJudgeTabs:()=>Hee,markFindings:()=>hte,onInstall:()=>Cee,onOpen:()=>Eee,
openRanking:()=>Pee,
openSidebar:()=>Ree,openTemplate:()=>Wee,prepareJudgeTabs:()=>Oee,prepareObjections:()=>ite,
preparePlenary:()=>ote,
preparePlenaryTab:()=>_ee,previewFixes:()=>dte,readDetails:()=>Vee,readJudgeFiles:()=>ste,
readOwnFixes:()=>fte,
readTemplate:()=>Uee,reopenStage:()=>nte,restoreTemplate:()=>Gee,showCell:()=>ete,showRanking:()=>Qee,
takeList:()=>Zee,undoFixes:()=>pte,uploadTemplate:()=>Kee,validateWorkbook:()=>Lee,verify:()=>Fee,
verifyResult:()=>cte});
m();m();m();m();function Zf(e){let t=f.values(e).filter(r=>typeof r=="number");return f.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Dw(e,t){return typeof t=="bigint"?t.toString():t}var qf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Aw(e){return new qf(e)}function Ow(e){return e==null}function id(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ad(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Pw(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Hf(e){
var t;return(t=Pw(e._zod.def))!=null?t:e._zod.def.shape}function Nw(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return ad(this,t,r),r},enumerable:!0,configurable:!0})}function Iw(e,t,n){t in e?ad(e,t,n):
e[t]=n}function GF(e,t,n,r){let o=Hf(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Nw(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Iw(e,i,r?r(a.value,i):a.value))}}
function qF(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Nw(e,n,(
)=>t[n]):
Iw(e,n,r.value))}}function _w(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var Jf="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function od(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function sd(e){if(od(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(od(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Vf(e){
return sd(e)?{...e}:v.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof k?new k(e):e}var $w=new k(
["string","number","symbol"]);function Pu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Nu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function It(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Fw(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Mw={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function Lw(
e,t){if(!sd(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Hf(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Nu(e,_w(e._zod.def,{shape:ZF(e,t)}))}function ZF(e,t){let n={};return GF(
n,e,Reflect.ownKeys(Hf(e))),qF(n,t),n}function ir(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function jw(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function kr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Ou(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Xf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function ud(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Jr(e,t,n){var u,l,c,d,p,y,w,C,O,P,N,I,
$,F,j,z,M;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(z=
(j=($=(N=(O=Ou((C=(w=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:w.error)==null?void 0:C.call(w,
e)))!=null?O:Ou(i==null?void 0:i(e)))!=null?N:Ou((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:Ou((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:Ou((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?z:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(M=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var HF=/[\uD800-\uDBFF]/;function zw(e){let t=e.length;if(!HF.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Bw(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Uw(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):JF(e,n,r.value)}}function Ti(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Yf(e,t,n){return Ti(e,t,n,!1)}function JF(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ti(this,t,n.bind(
this))},set(r){Ti(this,t,r)}})}function VF(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var Gf,
No=!1,XF={configurable:!0,get(){No=!0}};function Vt(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
Gf!==e._zod){Gf=void 0;return}Gf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,XF);let o=No;No=!1;try{let i=n(this);return No?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),No=No||o,i}catch(i){throw delete this[t],No=No||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Ww(e,t,n,r){let o=VF(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Kw;var Qf={value:void 0,enumerable:!1},Gw="captureStackTrace"in S?
S:null;function YF(e){let t=Gw;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Gw=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ve(e,t,n,r){var p;let o={};function i(
y){
this.def=y,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,w){if(
y.
_zod){if(y._zod.traits.has(e))return}else{Qf.value=new i(w);try{f.defineProperty(y,"_zod",Qf)}
finally{
Qf.value=void 0}}if(y._zod.traits.add(e),t(y,w),s){let O=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),Uw(I,a))}let C=d.prototype;
for(let O in C)f.prototype.hasOwnProperty.call(C,O)&&(O in y||(y[O]=C[O].bind(y)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(y){var P;
let w=r!=null&&r.Parent?YF(c):this;u(w,y);let C=w._zod.deferred;if(C){for(let N of C)N();w._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(w),w}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,x.hasInstance,{value:y=>{var w,C;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(C=(w=y==null?void 0:y._zod)==null?void 0:w.traits)==null?void 0:
C.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var Vr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var qw;(qw=(Kw=globalThis).__zod_globalConfig)!=null||
(Kw.__zod_globalConfig={});var Ei=globalThis.__zod_globalConfig;
function Xr(e){return e&&f.assign(Ei,e),Ei}m();m();function QF(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Dw,2)),e.
message}function eM(e){this._zod.message=e}var tM={get:QF,set:eM,enumerable:!0,configurable:!0},tg={
value:void 0,enumerable:!1},Zw=new WeakSet([f.prototype,S.prototype]),Hw=(e,t)=>{e.name="$ZodError",
tg.value=t,f.defineProperty(e,"issues",tg),tg.value=void 0,f.defineProperty(e,"message",tM);let n=f.
getPrototypeOf(e);Zw.has(n)||(Zw.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Ste=ve(
"$ZodError",Hw),Iu=ve("$ZodError",Hw,void 0,{Parent:S});var rM=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Vr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Jr(d,a,Xr())));throw Jf(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},ng=rM(Iu),oM=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Jr(d,a,Xr())));throw Jf(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},rg=oM(Iu),iM=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Vr;return i.issues.length?Jw(e,i.issues,
o):{success:!0,data:i.value}},tt=iM(Iu);function Jw(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Jr(o,n,Xr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var aM=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Jw(e,i.issues,o):{success:!0,data:i.value}},og=aM(Iu);m();m();m();var Vw=/^[\s\S]{0,}$/;
var ig=/^-?\d+(?:\.\d+)?$/,Xw=/^(?:true|false)$/i;var Io=ve("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var sM=e=>{let t=e.value;return!Ow(t)&&t.length!==void 0},ld={
number:"number",bigint:"bigint",object:"date"},Qw=ve("$ZodCheckLessThan",(e,t)=>{Io.init(e,t);let n=ld[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=ld[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),ev=ve("$ZodCheckGreaterThan",(e,t)=>{Io.init(e,t);let n=ld[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
ld[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var tv=ve(
"$ZodCheckNumberFormat",(e,t)=>{var a;Io.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Mw[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var nv=ve("$ZodCheckMaxLength",(e,t)=>{var r;var n;Io.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
sM),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?zw(i):a)<=t.maximum)
return;let u=Bw(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var rv=ve("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Io.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),ov=ve("$ZodCheckRegex",(e,t)=>{
rv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var av={major:4,minor:6,patch:7};var Lt=ve("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=av;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=ir(l),y;for(let w of c){if(w._zod.def.when){if(jw(l)||!w._zod.def.when(l))continue}
else if(p)
continue;let C=l.issues.length,O=w._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Vr;if(y||O instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await O,l.
issues.length!==C&&(ud(l.issues,C,e),p||(p=ir(l,C)))});else{if(l.issues.length===C)continue;ud(l.issues,
C,e),p||(p=ir(l,C))}}return y?y.then(()=>l):l},u=(l,c,d)=>{if(ir(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Vr;return p.then(y=>e._zod.parse(y,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(y=>u(y,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Vr;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Yf(this,"~standard",cM(this))}
,
set"~standard"(e){Ti(this,"~standard",e)}}),fv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Jr(n,t,
Xr()))}:{value:e.value};async function lM(e,t){let n={async:!0};return fv(await e._zod.run({value:t,
issues:[]},n),n)}function cM(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return fv(r,n)}catch{}return lM(e,t)},vendor:"zod",version:1}}var gv=ve(
"$ZodString",(e,t)=>{var n;Lt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Vw,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var ag=ve("$ZodNumber",(e,t)=>{Lt.init(e,t),
e._zod.pattern=ig,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),hv=ve("$ZodNumberFormat",(e,t)=>{tv.init(
e,
t),ag.init(e,t)}),yv=ve("$ZodBoolean",(e,t)=>{Lt.init(e,t),e._zod.pattern=Xw,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var bv=ve("$ZodUnknown",(e,t)=>{Lt.init(
e,t),e._zod.parse=n=>n});function dM(e,t){let n=Xf(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Xf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,ud(i.issues,c,e),i}}return o(i,a)}}var mM=e=>v.
isArray(e)?e.length:-1;function sv(e,t,n){e.issues.length&&t.issues.push(...kr(n,e.issues)),t.value[
n]=e.value}var wv=ve("$ZodArray",(e,t)=>{Lt.init(e,t);let n=Ei.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>sv(d,
r,u)));else if(sv(c,r,u),s&&c.issues.length!==0&&ir(c))break}return a.length?Promise.all(a).then(()=>r):
r},dM(e,mM)});function cd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...kr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var pM=[];function fM(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:pM,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=Fw(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function gM(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,y=0;
for(let w in t){if(a&&n.issues.length!==y){if(ir(n,y))break;y=n.issues.length}if(u.has(w))continue;
if(w===
"__proto__"){c==="never"&&s.push(w);continue}if(c==="never"){s.push(w);continue}let C=l.run({value:t[
w],
issues:[]},r);C instanceof Promise?e.push(C.then(O=>cd(O,n,w,t,d,p))):cd(C,n,w,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var vv=ve("$ZodObject",(e,t)=>{var l;Lt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Aw(()=>fM(t));Vt(e,
"propValues",c=>{let d=c.def.shape,p={};for(let y in d){let w=d[y]._zod;if(w.values){f.prototype.hasOwnProperty.
call(p,y)||ad(p,y,new k);for(let C of w.values)p[y].add(C);w.optin!==void 0&&p[y].add(void 0)}}
return p});
let i=od,a=t.catchall,s,u=Ei.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let y=[],w=s.shape,C=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(C&&c.issues.length!==O){if(ir(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=w[P],I=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:p[P],issues:[]},d);F instanceof
Promise?y.push(F.then(j=>cd(j,c,P,p,I,$))):cd(F,c,P,p,I,$)}return a?gM(y,p,c,d,o.value,e,C===!0):y.length?
Promise.all(y).then(()=>c):c}});function uv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!ir(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Jr(a,r,Xr())))}),t)}var kv=ve("$ZodUnion",(e,t)=>{Lt.init(e,t),
Vt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Vt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Vt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),Vt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>id(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>uv(s,r,e,o)):uv(a,r,e,o)}});var xv=ve("$ZodTuple",(e,t)=>{Lt.init(e,t);let n=t.items,r=Ei.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=lv(n,"optin"),l=lv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let y=0;
y<
n.length;y++){let w=n[y]._zod.run({value:a[y],issues:[]},i);w instanceof Promise?s.push(w.then(C=>{c[
y]=
C})):(c[y]=w,d&&!p&&w.issues.length&&(p=ir(w)))}if(t.rest&&!p){let y=n.length-1,w=a.slice(n.length),
C=o.issues.length;for(let O of w){if(d&&o.issues.length!==C){if(ir(o,C))break;C=o.issues.length}y++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>cv(N,o,y))):cv(P,
o,y)}}return s.length?Promise.all(s).then(()=>dv(c,o,n,a,l)):dv(c,o,n,a,l)}});function lv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function cv(e,t,n){e.issues.length&&t.issues.push(...kr(n,e.issues)),t.value[n]=e.value}
function dv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...kr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Tv=ve("$ZodRecord",(e,t)=>{Lt.init(e,t);let n=Ei.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!sd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(w=>Jr(w,o,Xr())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let y=t.
valueType._zod.run({value:i[c],issues:[]},o);y instanceof Promise?a.push(y.then(w=>{w.issues.length&&
r.issues.push(...kr(c,w.issues)),r.value[p]=w.value})):(y.issues.length&&r.issues.push(...kr(c,y.issues)),
r.value[p]=y.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&ig.test(l)&&c.issues.length){
let w=t.keyType._zod.run({value:b(
l),issues:[]},o);if(w instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");w.issues.length===0&&(c=w)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(w=>Jr(w,o,Xr())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let y=t.valueType._zod.
run({value:i[l],issues:[]},o);y instanceof Promise?a.push(y.then(w=>{w.issues.length&&r.issues.push(
...kr(l,w.issues)),r.value[p]=w.value})):(y.issues.length&&r.issues.push(...kr(l,y.issues)),r.value[
p]=
y.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Sv=ve("$ZodEnum",(e,t)=>{Lt.init(e,t);let n=Zf(t.entries),
r=new k(n);e._zod.values=r,Vt(e,"pattern",o=>{let i=Zf(o.def.entries).filter(a=>$w.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Pu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Ev=ve("$ZodLiteral",(e,t)=>{Lt.init(
e,t);let n=new k(t.values);e._zod.values=n,Vt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Pu(i):i?Pu(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function mv(e,t){return e.value=t.issues.length?void 0:t.value,e}var Cv=ve(
"$ZodOptional",(e,t)=>{Lt.
init(e,t),Vt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Vt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
Vt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${id(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>mv(n,i)):mv(n,o)}return t.
innerType._zod.run(n,r)}});var Rv=ve("$ZodNullable",(e,t)=>{Lt.init(e,t),Vt(e,"optin",n=>n.def.innerType._zod.optin),
Vt(e,"optout",n=>n.def.innerType._zod.optout),Vt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${id(r.source)}|null)$`):void 0}),Vt(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Dv=ve(
"$ZodDefault",(e,t)=>{Lt.init(e,t),e._zod.optin="defaulted",Vt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>pv(
i,t)):pv(o,t)}});function pv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Av(
e){return e.checks&&(e.checks=[...e.checks]),e}function Ov(e,t){return new e(Av({type:"string",...It(
t)}))}function Pv(e,t){return new e(Av({type:"number",checks:[],...It(t)}))}function Nv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...It(t)})}function Iv(e,t){return new e(
{type:"boolean",...It(t)})}function _v(e){return new e({type:"unknown"})}function dd(e,t){return new Qw(
{check:"less_than",...It(t),value:e,inclusive:!0})}function xr(e,t){return new ev({check:
"greater_than",...It(t),value:e,inclusive:!0})}function sg(e,t){return new nv({check:"max_length",
...It(t),maximum:e})}function _u(e,t){return new ov({check:"string_format",format:"regex",...It(t),
pattern:e})}m();m();var vn=ve("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");Lt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ti(this,"with",e)},parse(e,t){
return ng(this,e,t,{callee:this.parse})},parseAsync(e,t){return rg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return tt(this,e,t)},safeParseAsync(e,t){return og(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Nu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),yM=ve("ZodMiniString",(e,t)=>{gv.init(e,t),vn.init(e,t)});function Z(e){return Ov(yM,e)}var Fv=ve(
"ZodMiniNumber",(e,t)=>{ag.init(e,t),vn.init(e,t)});function St(e){return Pv(Fv,e)}var bM=ve(
"ZodMiniNumberFormat",(e,t)=>{hv.init(e,t),Fv.init(e,t)});function Mv(e){return Nv(bM,e)}var wM=ve(
"ZodMiniBoolean",(e,t)=>{yv.init(e,t),vn.init(e,t)});function He(e){return Iv(wM,e)}var vM=ve(
"ZodMiniUnknown",(e,t)=>{bv.init(e,t),vn.init(e,t)});function Lv(){return _v(vM)}var kM=ve(
"ZodMiniArray",(e,t)=>{wv.init(e,t),vn.init(e,t)});function We(e,t){return new kM({type:"array",
element:e,...It(t)})}var xM=ve("ZodMiniObject",(e,t)=>{vv.init(e,t),vn.init(e,t),Ww(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...It(t)};return new xM(n)}function jv(e,t){return Lw(e,t)}
var TM=ve("ZodMiniUnion",(e,t)=>{kv.init(e,t),vn.init(e,t)});function zv(e,t){return new TM({type:
"union",options:e,...It(t)})}var SM=ve("ZodMiniTuple",(e,t)=>{xv.init(e,t),vn.init(e,t)});function Bv(
e,t,n){let r=t instanceof Lt,
o=r?n:t,i=r?t:null;return new SM({type:"tuple",items:e,rest:i,...It(o)})}var $v=ve("ZodMiniRecord",(
e,t)=>{
Tv.init(e,t),vn.init(e,t)});function _n(e,t,n){return!t||!t._zod?new $v({type:"record",keyType:Z(),
valueType:e,
...It(t)}):new $v({type:"record",keyType:e,valueType:t,...It(n)})}var EM=ve("ZodMiniEnum",(e,t)=>{Sv.init(
e,t),vn.init(e,t),e.options=[...e._zod.values]});function _t(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new EM({type:"enum",entries:n,...It(t)})}
var CM=ve("ZodMiniLiteral",(e,t)=>{Ev.init(e,t),vn.init(e,t)});function Uv(e,t){return new CM({type:
"literal",values:v.isArray(e)?e:[e],...It(t)})}var RM=ve("ZodMiniOptional",(e,t)=>{Cv.init(e,t),vn.init(
e,t)});function Ee(e){return new RM({type:"optional",innerType:e})}var DM=ve("ZodMiniNullable",(e,t)=>{
Rv.init(e,t),vn.init(e,t)});function Ci(e){return new DM({type:"nullable",innerType:e})}var AM=ve(
"ZodMiniDefault",(e,t)=>{Dv.init(e,t),vn.init(e,t)});function Me(e,t){return new AM({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Vf(t)}})}m();m();m();m();function Wv(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var L=Wv(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=Wv(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=L(e);return n!==""&&
(n===L(t.id)||n===L(t.en)||OM(n,t))}var OM=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>L(r)===
e)},md=(e,t)=>e.map(n=>[n,t[n].name]);function un(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var H={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
Kv="Penilaian",kn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
Ta=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],_o=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],ln=_("BK","BK");var Pe=()=>Session.getEffectiveUser().getEmail(),
Gv=()=>Session.getActiveUserLocale();function pd(){
var o;let e=Pe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var PM=1e4;function qv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(PM))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{NM(t)}}
function NM(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Xt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),Et=()=>Utilities.
getUuid().slice(0,8),nt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var fd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Zv={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Le(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Hv=new A;function Tr(e){var n;let t=(n=Hv.get(e))!=null?n:IM(e);return Hv.set(e,t),t}function IM(
e){
let t=new h(e.institutions.map(i=>[L(i.name),L(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:L(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new h(e.entries.map(i=>[i.code,{code:J(i.code),
institution:L(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var ae=BigInt(
0),Ne=BigInt(1),Ft=BigInt(2),$u=BigInt(3),Ea=BigInt(5),xn=BigInt(10),Wie=BigInt(b.MAX_SAFE_INTEGER),
_M=2e3,Q={s:Ne,n:ae,d:Ne};function Yr(e,t){try{e=BigInt(e)}catch{throw $o()}return e*t}function ar(e){
return typeof e=="bigint"?e:g.floor(e)}function ot(e,t){if(t===ae)throw ug();let n=f.create(Ie.prototype);
n.s=e<ae?-Ne:Ne,e=e<ae?-e:e;let r=Ri(e,t);return n.n=e/r,n.d=t/r,n}var $M=[Ft*Ft,Ft,Ft*Ft,Ft,Ft*Ft,
Ft*
$u,Ft,Ft*$u];function Sa(e){let t=f.create(null);if(e<=Ne)return t[e]=Ne,t;let n=r=>{t[r]=(t[r]||ae)+
Ne};for(;e%Ft===ae;)n(Ft),e/=Ft;for(;e%$u===ae;)n($u),e/=$u;for(;e%Ea===ae;)n(Ea),e/=Ea;for(let r=0,
o=Ft+Ea;o*o<=e;){for(;e%o===ae;)n(o),e/=o;o+=$M[r],r=r+1&7}return e>Ne&&n(e),t}var $t=function(e,t){
let n=ae,r=Ne,o=Ne;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw $o();
if(e%
1!==0)throw Jv();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw $o();if(t%1!==0)throw Jv(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw $o();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw $o();if(e<0&&(o=-Ne,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=ae,s=ae,u=ae,l=Ne,c=Ne,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw $o();if(d[i]===
"-"?(o=-Ne,i++):d[i]==="+"&&i++,d.length===i+1?s=Yr(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=Yr(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=Yr(
d[i],o),l=xn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Yr(d[
i+
1],o),c=xn**BigInt(d[i+1].length)-Ne,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=Yr(d[i],o),l=Yr(d[i+2],Ne),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=Yr(d[i],o),s=Yr(d[i+2],o),l=Yr(d[i+4],Ne),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw $o()}else if(typeof e=="bigint")n=e,o=e,r=Ne;else throw $o();if(r===ae)throw ug(
);
Q.s=o<ae?-Ne:Ne,Q.n=n<ae?-n:n,Q.d=r<ae?-r:r};function FM(e,t,n){let r=Ne;for(;t>ae;e=e*e%n,t>>=Ne)t&
Ne&&(r=r*e%n);return r}function MM(e,t){for(;t%Ft===ae;t/=Ft);for(;t%Ea===ae;t/=Ea);if(t===Ne)return ae;
let n=xn%t,r=1;for(;n!==Ne;r++)if(n=n*xn%t,r>_M)return ae;return BigInt(r)}function LM(e,t,n){let r=Ne,
o=FM(xn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*xn%t,o=o*xn%t}return 0}function Ri(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ie(e,t){if(
$t(
e,t),this instanceof Ie)e=Ri(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return ot(Q.s*Q.n,Q.
d)}var ug=function(){return new S("Division by Zero")},$o=function(){return new S("Invalid argument")}
,
Jv=function(){return new S("Parameters must be integer")};Ie.prototype={s:Ne,n:ae,d:Ne,abs:function(
){
return ot(this.n,this.d)},neg:function(){return ot(-this.s*this.n,this.d)},add:function(e,t){return $t(
e,t),ot(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return $t(e,t),ot(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return $t(e,t),ot(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return $t(e,t),ot(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return ot(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ot(this.s*this.n%this.d,Ne);if($t(e,t),
ae===Q.n*this.d)throw ug();return ot(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return $t(e,t),ot(Ri(Q.n,this.n)*Ri(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return $t(e,t),Q.n===
ae&&this.n===ae?ot(ae,Ne):ot(Q.n*this.n,Ri(Q.n,this.n)*Ri(Q.d,this.d))},inverse:function(){return ot(
this.s*this.d,this.n)},pow:function(e,t){if($t(e,t),Q.d===Ne)return Q.s<ae?ot((this.s*this.d)**Q.n,
this.
n**Q.n):ot((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<ae)return null;let n=Sa(this.n),r=Sa(this.d),
o=Ne,i=Ne;for(let a in n)if(a!=="1"){if(a==="0"){o=ae;break}if(n[a]*=Q.n,n[a]%Q.d===ae)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===ae)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<ae?ot(i,o):ot(o,i)},log:function(e,t){if($t(e,t),this.s<=ae||Q.s<=ae)return null;
let n=f.create(null),r=Sa(Q.n),o=Sa(Q.d),i=Sa(this.n),a=Sa(this.d);for(let l in o)r[l]=(r[l]||ae)-o[
l];
for(let l in a)i[l]=(i[l]||ae)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||ae,d=i[l]||ae;if(c===ae){if(d!==ae)return null;
continue}
let p=d,y=c,w=Ri(p,y);if(p/=w,y/=w,s===null&&u===null)s=p,u=y;else if(p*u!==s*y)return null}return s!==
null&&u!==null?ot(s,u):null},equals:function(e,t){return $t(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return $t(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return $t(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return $t(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return $t(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){$t(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(ae<n)-(n<ae)},ceil:function(e){return e=xn**BigInt(e||0),ot(ar(this.s*e*this.
n/this.d)+(e*this.n%this.d>ae&&this.s>=ae?Ne:ae),e)},floor:function(e){return e=xn**BigInt(e||0),ot(
ar(this.s*e*this.n/this.d)-(e*this.n%this.d>ae&&this.s<ae?Ne:ae),e)},round:function(e){return e=xn**
BigInt(e||0),ot(ar(this.s*e*this.n/this.d)+this.s*((this.s>=ae?Ne:ae)+Ft*(e*this.n%this.d)>this.d?Ne:
ae),e)},roundTo:function(e,t){$t(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=ar(n/r);return o+o>=r&&i++,
ot(this.s*i*Q.n,Q.d)},divisible:function(e,t){return $t(e,t),Q.n===ae?!1:this.n*Q.d%(Q.n*this.d)===ae}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=MM(t,n),o=LM(t,n,r),i=this.s<ae?"-":"";if(i+=ar(t/n),t%=n,t*=xn,t&&(i+="."),r){for(let a=o;a--;)i+=
ar(t/n),t%=n,t*=xn;i+="(";for(let a=r;a--;)i+=ar(t/n),t%=n,t*=xn;i+=")"}else for(let a=e;t&&a--;)i+=
ar(t/n),t%=n,t*=xn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<ae?"-":"";if(n===
Ne)r+=t;else{let o=ar(t/n);e&&o>ae&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<ae?"-":"";if(n===Ne)r+=t;else{let o=ar(t/n);e&&o>ae&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(ar(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ot(r[o-1],Ne);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var Fu=BigInt(10),Mu=BigInt(
0),cg=BigInt(1),Ca=BigInt(2),lg=1e4,jM=1e15;function dg(e,t){let n=e/t;return e<
Mu&&n*t!==e?n-cg:n}function zM(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*Fu**BigInt(a);let s=Fu**BigInt(-a);return dg(i*Ca+s,s*Ca)}
function Lu(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*lg);return g.abs(
t)<jM&&t/lg===e?BigInt(t):zM(e)}function jt(e){return new Ie(Lu(e),BigInt(lg))}function zt({s:e,n:t,
d:n},r){return dg(Ca*e*t*Fu**BigInt(r)+n,Ca*n)}function sr(e,t){return new Ie(zt(e,t),Fu**BigInt(t))}
function mg(e,t,n){let r=Fu**BigInt(n);return new Ie(dg(Ca*e*r+t,Ca*t),r)}function ur(e,t){let n=zt(
e,t),r=T(n<Mu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Mu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Bt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Yt(
e){
let t=Mu,n=cg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ie(t,n*BigInt(e.length))}
function Ra(e){let t=[...e].sort(Bt),n=t.length>>1;return t.length%2===1?t[n]:Yt([t[n-1],t[n]])}
function Da(e){
let t=cg;for(let{d:n}of e)t%n!==Mu&&(t=new Ie(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function gd(e){let t=new Ie(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var hd=BigInt(0),BM=BigInt(100),UM=BigInt(
1e4),WM=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function yd(e){if(!WM(e))return null;let t=e.map(l=>Lu(l.weight)),n=e.map(l=>Lu(l.
max)),r=t.reduce((l,c)=>l+c,hd);if(r<=hd||n.some(l=>l<=hd))return null;let o=n.reduce((l,c)=>new Ie(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>BM*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let d=Lu(l),p={parts:d,exact:new Ie(d,UM)};return s.set(l,p),p};return l=>{let c=hd,d=l.map((p,y)=>{
let w=u(p);return c+=i[y]*w.parts,w.exact});return{score:new Ie(c,a),marks:d}}}function KM(e,t){let n=Le(
e,t),r=yd(n),o=e.settings.conflicts==="exclude"?Tr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&b.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function GM(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function Vv(e,t,n,r){let o=KM(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:GM(d)}]:[]}),u=new h,l=[];for(
let c of r){
let d=new h;for(let{judge:p,rows:y}of s){let w=y.get(c.code),C=w?o(p,c,w):null;C!==null&&("reading"in
C?d.set(p.code,C.reading):l.push({entry:c.code,judge:p.code,reason:C.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Le(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function bd(e){let t=new h;
for(let{category:n}of e){let r=L(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(L(n.category)))!=null?r:null}}m();function Aa(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Fo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var cn=BigInt(0),ju=BigInt(1);function Yv(e,t){let[n,r]=[e,t];for(;r!==cn;)[n,r]=[r,
n%r];return n}
var Xv=BigInt(1)<<BigInt(64);function wd(e,t){let n=e/t,r=(e-n*t)*Xv/t;return b(n)+b(r)/b(Xv)}
function Qv(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=ju;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>cn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function qM(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==cn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function ZM(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return ek(t)}var ek=e=>v.from(
e).reduce((t,n)=>t/Yv(t,n)*n,ju);function Oa(e){var w,C,O,P,N;let t=ZM(e),n=new k;for(let{code:I}of e.
entries)for(let $ of(C=(w=e.readings.get(I))==null?void 0:w.keys())!=null?C:[])n.add($);let r=v.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,a=new h,s=cn,u=0;for(let{code:I}of e.entries){let $=v.
from((O=e.readings.get(I))!=null?O:[],([M,{score:B}])=>({judge:o.get(M),value:B.s*B.n*(t/B.d)})).sort(
(M,B)=>M.judge-B.judge);if($.length===0)continue;let F=$.map(({judge:M})=>M).join(),j=(P=i.get(F))!=
null?P:{judges:$.map(({judge:M})=>M),entries:[],sums:$.map(()=>cn)};i.set(F,j);let z=cn;for(let[M,{
value:B}]of $.
entries())j.sums[M]=j.sums[M]+B,z+=B,s+=B*B;j.entries.push({code:I,total:z}),a.set($.length,((N=a.get(
$.length))!=null?N:cn)+z*z),u+=$.length-1}let l=ek(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>cn)),
d=r.map(()=>cn);for(let{judges:I,entries:$,sums:F}of i.values()){let j=l/BigInt(I.length),z=j*BigInt(
$.length),M=j*F.reduce((B,K)=>B+K,cn);for(let[B,K]of I.entries()){let q=c[K];for(let G of I)q[G]=q[G]-
z;q[K]=q[K]+l*BigInt($.length),d[K]=d[K]+l*F[B]-M}}let p=v.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
cn),y=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:y,
freedom:u,
...qM(c)}}m();m();function HM(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[y,w]=[p[n],p[r]];p[n]=s*y-u*w,p[r]=u*y+s*w};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[y,w]=[c[p],d[p]];c[p]=s*y-u*w,d[
p]=
u*y+s*w}c[r]=0,d[n]=0;for(let p of t)l(p)}function tk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))HM(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var nk=.01,zu=1e4,rk=20,JM=60;function vd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=tk(e.map(d=>d.map(p=>wd(p,r)))).slice(a),u=t.map(d=>wd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,y,w)=>p+y*u[w],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,wd(o,n*n*r)-c),freedom:i}}var kd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function ok(e,t){let{axes:n,freedom:r}=e,o=kd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function xd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(kd(e,
zu)===0)return zu;let o=rk*g.log10(zu/nk),i=d=>nk*10**(g.min(g.max(d,0),o)/rk),a=0,s=b.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=ok(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>ok(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<JM;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Td=9,pg=9;function VM(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=xd(vd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(pg));return{value:
r,
origin:r>=zu?"no-judge-effect":"estimated"}}function XM(e){let[t="0",n="0"]=e.toExponential(pg-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(pg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new Ie(r,
i):new Ie(r*i);return{over:a,under:s}}function YM({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=XM(o),s=i===cn,u=e.map((c,d)=>c.map((p,y)=>s?r[d]===r[y]?p+n:p:d===y?a*p+i*n:a*p)),l=s?ju:a;
return Qv(u,t.map(c=>l*c))}function QM(e,t){let n=Oa(e),r=VM(n,t),{numerators:o,denominator:i}=YM(n,
r.value),a=i*n.unit,s=Fo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((y,w)=>y+o[w],
cn),p=BigInt(l.length);return c.map(({code:y,total:w})=>[y,s?new Ie(w,n.unit*p):mg(w*i-d,a*p,Td)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,mg(o[c],a,Td)])),scores:new h(u)}}var ik=new A;
function Di(e,t){var o,i;let n=(o=ik.get(e))!=null?o:new h;ik.set(e,n);let r=(i=n.get(t))!=null?i:QM(
e,t);return n.set(t,r),r}m();m();var Bu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Sd=e=>[...e].sort((t,n)=>Bt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Mo(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=Bu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Uu={
better:"higher",unit:"points",precision:null,scores:e=>Mo(e,t=>Yt(t.map(({score:n})=>n)))};var ak={
better:"higher",unit:"points",precision:Td,exactOn:Fo,scores:(e,t)=>Fo(e)?Uu.scores(e,t):Di(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Uu.scores(e,t),r=Fo(e)?null:Di(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var sk={better:"higher",unit:"points",precision:null,scores:e=>Mo(e,t=>Ra(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Sd(Bu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Ed=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Cd(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function eL(e){
let{units:t}=Da(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Ie(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var uk=e=>Cd(Ed(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:eL(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),lk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...uk(e)].map(([t,n])=>[t,Yt(n.map(({rank:r})=>r))])),working:e=>{let t=uk(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Wu=3;function ck(e){
if(e.length<Wu)return{kept:e,dropped:null};let t=s=>u=>Bt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Sd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var dk={better:"higher",unit:"points",
precision:null,
scores:e=>Mo(e,t=>Yt(ck(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:ck(Bu(e,t)).dropped}}]};m();var Ai=BigInt(0),fg=BigInt(10),tL=30,Pa=fg**BigInt(tL),nL=20,pk=12;
function rL(e){if(e<=Ai)return Ai;
let t=fg**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function oL(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Da(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,w)=>y+w,Ai),u=r.map(y=>i*y-s),l=u.reduce((y,w)=>y+w*w,Ai),c=rL(a*l*Pa*Pa),
d=l===Ai,p={judge:e,entries:t.length,mean:new Ie(s,i*o),sd:d?new Ie(0):sr(new Ie(c,Pa*a*i*o),pk)};
return n.
map((y,w)=>({...p,score:y,z:d?Ai:u[w]*c/l}))}var mk=e=>Cd(Ed(e).map(t=>({entries:t.entries,values:oL(
t)})));function iL(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ai);return sr(new Ie(BigInt(
50)*
Pa*t+fg*n,Pa*t),nL)}var aL=e=>sr(new Ie(e,Pa),pk),fk={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...mk(e)].map(([t,n])=>[t,iL(n)])),working:e=>{let t=mk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:aL(i.z)}))}}]}}};var Ku={
mean:Uu,trimmed:dk,median:sk,"rank-sum":lk,"z-score":fk,adjusted:ak};var Bn=e=>Ku[e],Un=e=>Ku[e].unit;
m();function Qr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Rd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Qr(e,t))!=
null?n:e.settings.top}m();function Dd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Gu(e,t,n){
return n==="higher"?Bt(t,
e):Bt(e,t)}function gk(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function gg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return gg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return gk(
s,(u,l)=>Gu(u.value,l.value,n.better)).flatMap(u=>gg(u.map(({contender:l})=>l),r))}function hk(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:zt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=gk(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>gg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var y;let p=(y=d.steps[d.steps.length-
1])!=null?y:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function sL(e){
return e.map((t,n)=>({criterion:t,index:n,weight:jt(t.weight)})).sort((t,n)=>Bt(n.weight,
t.weight))}function uL(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Yt(i)]]:[]}))}}var yk={metrics:({panel:e})=>sL(e.criteria).
map(({criterion:t,index:n})=>uL(e,t,n))};m();function lL(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Da(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function bk(e,t){let n=e.judges.map((
{
code:r})=>lL(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function wk(e,t){let n=bk(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function cL(e,t){let n=bk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new Ie(r[
i])]))}
var vk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>cL(e,t.map(({code:n})=>n))}]}
;m();var kk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Mo({...e,entries:t},n=>Ra(
n.map(
({score:r})=>r)))}]};m();var xk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Bn(t.method).better,values:()=>n}
]}};m();var Tk={metrics:()=>[]};var Sk={criteria:yk,median:kk,majority:vk,previous:xk,shared:Tk};
function Ek(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Sk[r].metrics(t))}m(
);function dL(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ie(1):jt((r=n.
weight)!=null?r:0)}}function qu(e,t,n){let r=dL(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ie(1),score:a}]}}function Ad(e,t,n,r){
let o=qu(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=gd(o(i,a)))!=null?s:a]}))}m();m();m();
function lr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Na({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Ck=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Na(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Aa(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function mL(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=L(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Rk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Na(e,"institution-full",r=>mL(r,n))};m();var Dk=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=jt(t.passingScore),
i=a=>Gu(r(a.score),o,n)<=0;return Na(e,"below-passing-score",a=>a.filter(i))};m();var Ak=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
w;let a=lr(i.contenders),s=a.filter(({place:C})=>C<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(w=a[s.length])==null?void 0:w.place,d=r?a.filter(({place:
C})=>C===
c):[],p=(C,O)=>C.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var pL=[Dk,Ck,Rk,Ak];function fL({contenders:e}){var r;let t=lr(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Od(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=pL.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(fL))}}m();
var gL=5;function Ok({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<gL);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Wu),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}m();m();var Tn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Pk=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function hg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Pd({standings:e}){return e.map(t=>({standing:t,rank:Tn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Nk=(e,t)=>e.every(n=>t.has(n));function Ik(e,t,n,r){let o=new h(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=hg(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(w,C=[])=>{let O=w==="below-passing-score"||w==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:w,others:C,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:O,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return d("not-ranked");let p=i.filter(w=>w.
rank===u&&!n.has(w.entry.code));return p.length>0?d("taken",p.map(w=>w.entry.code)):i.filter(w=>w.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}m();function hL(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Nd(e,t){let n=hL(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function yL({contenders:e},t){let n=lr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function bL({contenders:e},t){let n=lr(e);return[...new k(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Nd(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function _k(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new k;return[...a.flatMap(c=>yL(s,c)),...bL(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
m();function $k(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Fk(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,sr(i,t)]))}function wL(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Gu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Dd(a,s,t):null})}function vL(e,t){
return new h([...Aa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:lr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var kL={category:null,categoryRank:null};function Oi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=Qr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Bn(o.method),{better:d}=c,p=Fk(c.scores(t,o),c,[t]),y=o.carryOver?Fk(Ad(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,w=t.entries.flatMap(B=>{let K=y.get(B.code);return K?[{entry:
B,
score:K}]:[]}),C=Ek(o.tieBreaks,{panel:t,previous:n}),O=hk(w,C,o.decimals,d),P=B=>sr(B,o.decimals),N=bd(
e.entries),I=Pk(a,r),$=Od(hg(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?vL(O,N):null,j=wL(O,d),z=O.map((B,K)=>{var ee,ye,be,oe,_e,de;let{code:q}=B.entry,
G=(ee=$.places.get(q))!=null?ee:null,Y=I.get(q);return{...B,stageScore:p.get(q),judgeScores:new h([
...(ye=
t.readings.get(q))!=null?ye:[]].map(([sn,we])=>[sn,we.score])),margin:(be=j[K])!=null?be:null,
advances:G!==
null,place:G,title:$k(a,s,(oe=G==null?void 0:G.place)!=null?oe:null),prize:u&&G!==null?Nd(o.prizes,G):
null,...(_e=F==null?void 0:F.get(q))!=null?_e:kL,cutNote:(de=$.notes.get(q))!=null?de:null,vacated:
null,
...Y===void 0?{}:{decision:Y}}}),M=u?_k(a,$.races,s,o.prizes):[];return{...l,standings:z,findings:[
...Ok(
t,o),...M.filter(({params:B})=>B.prize||!Nk(B.entries,I)),...Ik(a,O,I,$.notes)]}}m();function Lo(e,t){
let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Mk=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function Lk(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function jk(e,t,n){let r=Mk(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,gone:Lk(t,i,
null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}
function zk(e,t){let n=Mk(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||
i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&a<=o.place.
place)return o;let s=Lk(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{from:a,gone:s}
}});
return{...e,standings:r}}function Bk(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(
o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Uk(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Oi(e,Vv(e,t,i,N),I,o),s=Lo(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Bk(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),y=new k(e.stages.slice(r.length+1).map(N=>N.name)),w=Bk(n.filter(N=>y.has(N.stage))),
C=d.filter(N=>w.has(N.code)),O=C.length===0?u:jk(u,p(C),w),P=p(d);return{...zk(O,P),whole:P}}m();m();
var xL=2;function Wk(e,t){var l;if(Fo(e))return new k;let n=Oa(e),r=vd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=xd(r,n.judges.length))!=null?l:1,s=kd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:w,vector:C,right:O}of o){let P=c.reduce((N,I)=>N+C[I],0)/c.length;d+=P*O/(
w+
a),p+=s*P**2/(w+a)}let y=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,y)&&g.abs(d)>xL*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Kk(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:zt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Gk(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Bn(r).unit!=="points")return[];let u=Wk(n,.5/10**a);if(u.
size===0)return[];let l=Di(n,"auto").scores,c=Kk(new h(o.map(({entry:y,score:w})=>[y.code,w])),a),d=Kk(
s?Ad(e,t,i,l):l,a),p=n.entries.filter(({code:y})=>u.has(y)).map(({code:y})=>({entry:y,places:g.abs(c.
get(y)-d.get(y))})).sort((y,w)=>w.places-y.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Wn(e){let t=g.floor(
e/26);return(t>0?Wn(t-1):"")+T.fromCharCode(65+e%26)}function $e(e,t,n=1,r=1){
let o=`${Wn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Wn(t+r-1)}${e+n}`}var qk=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function jo(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=qk(t);u<=qk(r);u++)i.push({row:s,
column:u});
return i}var Zk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new h;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:$e(s,r),params:u}]})}};m();var Hk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let a=L(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:$e(s.row,r),params:u}]})}};m();m();
m();function Jk(e,t,n){var y,w;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let O=(w=(y=e.marks.get(C))==
null?void 0:y.kind)!=null?w:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Zu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var TL=864e5,SL=R.UTC(1899,11,30);function EL(e,t){
return g.round(e*100+t)/100}function Vk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Zu(
[b(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-SL)/TL);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
y=g.round(p*100)/100,w=d>0&&g.abs(p-y)*86400<1,C=c===0;return Zu([...w?[y]:[],...C?[EL(d*24+u,l)]:[]],
n,r)}m();var CL=/^\d+$/,RL=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,DL=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,AL=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
OL=/^\d*[.,]\d+$/;function PL(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function NL(e){let t=[];return CL.test(e)&&
t.push(b(e)),RL.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),DL.test(e)&&t.push(b(e.replace(
/,/g,""))),AL.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),OL.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function Id(e,t,n){let r=/^([+-]?)(.*)$/.exec(PL(e));if(r===null)return null;
let o=NL(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Zu(o,t,n)}var IL=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function _d(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Vk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
IL.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Id(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Xk(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&_L(n,i,{line:r,criterion:o,at:i.
at})}return n}function _L(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.held)!=null?o:t.raw;e.unreadable.
push({...n,held:i,reading:_d(t.raw,r)})}}m();function $L(e,t){if(e.kind==="score")return!0;if(e.kind!=="unreadable")return!1;
let{kind:n}=_d(e.raw,
t);return n==="text-number"||n==="date"}function FL(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||$L(
o,r)})}function Yk(e,t){return e.rows.filter(n=>FL(n,t))}function Hu({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function $d({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function ML(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function LL({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of ML(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Jk(c,t,l)))}return i}function Qk(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=LL(e),u=v.from(s.values()).flat(),l=r===null?[]:Yk(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Xk(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function eo(e){return e.competition.settings.missing==="assigned"}function Ia(e){
return e.provisional||
eo(e)?"warning":"error"}function Fd(e){return e.provisional?"warning":"error"}function jL(e,t){var r;
return Hu(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var e0={
scope:"stage",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>eo(e)?!t.some(
o=>jL(o,r)):t.every(o=>Hu(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",severity:Fd(e),
params:{entry:r,name:o}}))}};m();m();function _a(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var t0={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(
o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return _a(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function zL({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new h;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let d=[];for(let w of n){let C=c.row.marks.get(w);d.push(C.kind==="score"?C.value:0)}let p={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:d};s.push(p);let y=r.get(u);y?y.push(p):r.set(u,[p])}return s}),
byEntry:v.
from(r.values())}}var n0=new A;function r0(e){var n;let t=(n=n0.get(e))!=null?n:zL(e);return n0.set(
e,t),t}var cr=e=>r0(e).byDesk,$a=e=>r0(e).byEntry;var BL=1e-4;function UL(e){var r;let t=new h;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var WL=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),o0={scope:
"stage",find:e=>{if(!cr(e).some(WL))return[];let t=cr(e).map(o=>({rows:o,...UL(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>BL)return[];let{judge:u,
tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:"warning",tab:
l,
params:c}]})}};m();var i0={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o}
)=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>_a(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;m();m();function Md(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var a0=e=>g.round(e*100)/100,s0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:$a(e).flatMap(o=>{let i=o.map(({marks:d})=>Md(d,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:a0(a),high:a0(s),limit:r}}]})}};m();m();function Ju(e,
t){var i;let n=new h,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var KL=1e-6,GL=.9,qL=.5;function l0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function ZL(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=l0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var u0=({same:e,marks:t})=>t===0?0:e/t;function HL(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
l0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function JL(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function VL(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return Ju(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.desk.judge.code)),a=d=>i.reduce((p,
y)=>p+
y[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:c.tab,u=g.max(...i.map(d=>d.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var c0={scope:"stage",find:e=>{let t=ZL($a(e),e.desks.length),n=t.filter(
u=>u0(u)>=GL);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=g.max(0,...r.map(u0)),i=new h(
cr(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,HL(u)]})),a=({desk:u})=>{let{same:l,marks:c}
=i.
get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));
return JL(
c/d,p,qL*d)<=KL});return VL(e,s)}};m();m();function d0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));
if(o!==void 0)return{judge:r,entry:o}}
return null}function m0(e,t,n){var y,w,C,O;let r=new h;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new h(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(w=l[0])!=null?w:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(C=d0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?C:d0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter($=>$!==N),P=!0;break}}}
return p}var p0={scope:"stage",find:({check:e,desks:t})=>{let{method:n,severityCorrection:r}=e.competition.settings;
if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:l})=>[l,t.filter(c=>{
var d;
return(d=c.lines.get(l))==null?void 0:d.some(p=>p.complete&&!p.excluded)}).map(c=>c.judge.code)])),i=Ju(
t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(l=>[l.judge.code,l])),s=m0(
i,o,(l,c)=>!Hu(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":"warning",
params:{
groups:i,joins:s}}]}};m();var f0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,sheet:r,
lines:o})=>v.from(o).flatMap(
([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].map(d=>d.row.
row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(c=r==null?
void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};m();function XL(e){return e.sheet===null||
!e.touched||$d(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var g0={scope:"stage",find:({check:e,desks:t})=>eo(e)?[]:t.flatMap(n=>{let r=XL(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Fd(
e),tab:n.tab,params:o}]})};m();m();m();var YL=6,QL=14;function ej(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let y=e[c-1]===t[p-1],w=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(y?0:1),w?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var h0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function tj(e,t){let[n,r]=[h0(e),h0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function dr(e,t){let[n,r]=[L(e),L(t)],o=g.min(n.length,r.length);if(n===r||
o<YL||tj(e,t))return!1;let i=o<QL?1:2;return ej(n,r,i)<=i}var y0=(e,t)=>t===""?[]:e.filter(n=>L(n.name)===L(
t));function Ld(e,t,n){var a;let[r,o]=y0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>L(s.name)===L(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function b0({row:e,entry:t},n){return!dr(e.name,t.name)||y0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&dr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var w0=(e,t)=>e.length>=8&&
t.startsWith(e);function nj({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[L(e.name),L(t.name)];return n!==""&&n!==r&&!w0(n,r)&&!w0(r,n)}
function rj({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(nj);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>L(i)));return r.filter(
({row:i})=>o.has(L(i.name)))}var v0={scope:"stage",find:e=>e.desks.flatMap(t=>rj(e,t).map(n=>{var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...b0(n,e.check.competition.entries),params:a}}))};m();var k0={scope:
"stage",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(r=>{
var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.sheet)==
null?void 0:o.codeColumn)!=null?i:0},...Ld(r,n,e.competition.entries),params:{judge:n.judge.code,
entry:r.
code}}}))};m();function oj(e,t,n){let{tab:r,sheet:o,strays:i}=e;return $d(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=_a(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Ld(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var x0={
scope:"stage",find:({check:e,desks:t})=>t.flatMap(n=>oj(n,e.criteria,e.competition.entries))};m();
var T0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};m();var S0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))})};m();m(
);var ij=/^(\d+)(?:[.,](\d+))?\s?%$/;function aj(e,t){var r;let n=typeof e=="string"&&t===100?ij.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Fa({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",aj(e.value,o));default:return{}}}var E0={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely};
return[
{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Fa(o),params:s}]}))};m();function sj(e,t,{line:
n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(eo(e)&&n.blank)}var C0={scope:"stage",
find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>sj(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:Ia(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};m();var R0={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{
let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};return[{
code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...Fa(o),params:s}]}))};m();var D0={scope:
"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};m();m();var A0=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function jd(e){return A0(Float64Array.from(
e).sort(),e.length)}var Vu=[];function yg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Vu[i-1]>o;i--)Vu[i]=Vu[i-1];Vu[i]=o}return n===0?b.NaN:A0(Vu,n)}var O0=5,
bg=.25,uj=1.4826,lj=1.645,cj=.02,dj=8,mj=400;function N0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-yg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-yg(o,r):a}}function pj(e){let{
criteria:t}=e.
check,n=cr(e).map(o=>t.map((i,a)=>o.length===0?0:jd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function P0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(cj,uj*n,t[g.floor(.9*t.length)]/lj)}function fj(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<dj)return null;let r=g.max(1,g.floor(n.length/mj)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>N0(i,a,u))});return{
fromOthers:P0(
o.map(i=>i.fromOthers)),fromOwn:P0(o.map(i=>i.fromOwn))}}var gj=e=>g.max(...e)-g.min(...e);function hj(
e){
let t=e.byCriterion.map(n=>gj(n)>=bg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=N0(e,r,i);a*s>0&&g.abs(a)>=bg&&g.abs(s)>=
bg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var I0={scope:"stage",find:e=>{
let t=$a(e).filter(o=>o.length>=3).map(pj(e)),n=t.flatMap(hj);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?fj(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<O0*u.fromOthers||g.abs(s)<O0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],y=g.round((p-a*(d-c))*100)/100,{desk:w,entry:C}=o,O={
judge:w.
judge.code,entry:C.code,value:p,others:y};return[{code:"SCORE_OUTLIER",severity:"info",tab:w.tab,at:
o.
row.marks.get(l).at,params:O}]})}};m();m();function zd(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(
t^e.charCodeAt(n),16777619);return t}
function Xu(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function yj(e){
return e.kind==="score"?g.round(e.value*1e4)|0:zd(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var _0=new A;
function bj(e){var n;let t=(n=_0.get(e))!=null?n:{byCode:zd(e.code),byName:zd(e.name)};return _0.set(
e,t),t}var wg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),$0=new A;function Yu(e,t){let n=$0.
get(e),r=n===void 0?wj(e,t):n;return $0.set(e,r),r}function wj(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:zd(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let y=(Xu(
d,0)&65535)%12;c[y]=c[y]+Xu(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,y=0;for(let{name:C,digest:O}of o){let P=c.marks.get(C);P===void 0||P.
kind==="blank"?y+=1:p=p+Xu(O,yj(P))|0}if(y===o.length)continue;let w=bj(d);i+=1,a=a+Xu(p,1)|0,s=s+Xu(
p,2)|0,u(n,w.byCode,p),u(r,w.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>wg(c,3)).join("");
return`${wg(a,12/2)}${wg(s,12/2)}${l}${i}`}var Bd=e=>b(e.slice(84));function F0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var M0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Bd(e)===Bd(t)&&g.min(F0(e,t,12),F0(e,t,48))>=3;var L0={scope:"stage",find:({check:e,desks:t})=>{let{
orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Yu(s,o);if(u===void 0||l===null||!M0(u,l))return[];let c={judge:i.
code,rows:Bd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var z0=3,
B0=.2,vj=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function kj({criterion:e,highest:t,
others:n}){return n.length>=z0&&t<=B0*e.max&&2*t<vj(n)}var j0=(e,t)=>e.map(({marks:n})=>n[t]),U0={
scope:"stage",find:e=>{let t=cr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<z0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...j0(n,c)),y=d<=B0*l.max?t.flatMap(w=>w===n?[]:j0(w,c)):[];
return{
criterion:l,highest:d,others:y}}).filter(kj);if(i.length===0)return[];let{judge:a,tab:s}=r.desk,u={
judge:a.
code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:jd(i.flatMap(
l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};m();var W0={
scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...Fa(o),params:s}]}))};m();var Ud=e=>e.reduce(
(t,n)=>t+n,0),K0=(e,t)=>Ud(e.map((n,r)=>n*t[r].weight)),xj=[{basis:"sum",of:Ud},{
basis:"mean",of:e=>Ud(e)/e.length},{basis:"weighted-mean",of:(e,t)=>K0(e,t)/Ud(t.map(n=>n.weight))},
{basis:"weighted-sum",of:K0},{basis:"score",of:Md}];function Tj(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Id(e,0,1e6):null}function Sj(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function Ej(e,t,n){let r=e.flatMap(i=>{let a=Tj(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=xj.map(i=>({...i,off:r.filter(({row:a,total:s})=>!Sj(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var G0={scope:
"stage",find:e=>cr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==null?
void 0:
o.totalColumn)!=null?i:null;return n===null?[]:Ej(t,n,e.check.criteria)})};m();m();m();function mr(e,
t){var n;return(n=e(t))!=null?n:{}}var Wd=({competition:e,locate:t})=>{let{method:n,carryOver:r,
passingScore:o}=e.settings,i=Un(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...mr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Kd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...mr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var q0={scope:"workbook",checks:[Wd,Kd]};m();m();m();function pt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...mr(e,t),params:l}}var Gd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[pt(e,{
kind:"setting",key:"method"},n)]};m();var qd=e=>{var y,w,C;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:L(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>O.code),l=(w=(y=r[r.length-1])==null?void 0:y.name)!=null?w:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new h;for(let{key:O}of o)d.set(O,((C=d.get(O))!=
null?C:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>pt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return pt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Zd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[pt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function vg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Hd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=vg(t.map(({name:s})=>L(s))),i=vg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=Le(e.competition,s);return vg(u.map(({name:l})=>L(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return pt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return pt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return pt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var Jd=e=>e.competition.stages.flatMap((t,n)=>{let r=Qr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[pt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var Vd=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Qr(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=v.from({length:o},(d,p)=>{var y;return(y=t.prizes[p])!=null?y:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[pt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>pt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Xd=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Le(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[pt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Yd=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[pt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>pt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>pt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var Z0={scope:"workbook",checks:[Gd,Hd,Yd,Xd,Zd,qd,Jd,Vd]};m();m();var Qd=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=mr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Le(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=mr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var em=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...mr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var H0={scope:"workbook",checks:[em,Qd]};m();var J0={scope:"stage",
find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.flatMap(
({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===void 0?[
]:
[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=null?
l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Wn)}}]}))};m();function Cj(e){let{sheet:
t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var V0={scope:"stage",find:({desks:e})=>e.flatMap(t=>Cj(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var tm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function Rj(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var X0={scope:"stage",find:({check:e,desks:t})=>t.
filter(Rj).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ia(e),tab:n,params:{judge:r.code}}))};
m();var Y0={scope:"stage",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).map(
({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ia(e),tab:n,params:{tab:n,judge:r.code,...e.stage.scoreTab===
void 0?{}:{within:!0}}}))};m();var Q0={scope:"stage",find:({check:{protectedTabs:e=[]},desks:t})=>e.length===0?
[]:t.filter(({sheet:n,
touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:"TAB_UNPROTECTED",
severity:"info",tab:n,params:{judge:r.code}}))};var Ma={TAB_MISSING:Y0,TAB_EMPTY:X0,TAB_UNPROTECTED:
Q0,STAGE_NOT_BEGUN:tm,COLUMN_MISSING_CRITERION:V0,
COLUMN_DUPLICATE_CRITERION:J0,ROW_MISSING_ENTRY:g0,ROW_WITHOUT_CODE:x0,ROW_UNKNOWN_ENTRY:k0,
ROW_DUPLICATE_ENTRY:f0,
ROW_NAME_MISMATCH:v0,SCORE_ROWS_PERMUTED:L0,SCORE_MISSING:C0,SCORE_NOT_NUMBER:R0,SCORE_TEXT_NUMBER:
W0,
SCORE_IS_DATE:E0,SCORE_OUT_OF_RANGE:D0,SCORE_ERROR:T0,SCORE_FORMULA:S0,SCORE_SCALE_SUSPECT:U0,
SCORE_OUTLIER:I0,
TOTAL_MISMATCH:G0,JUDGE_NO_VARIANCE:o0,JUDGES_IDENTICAL:c0,JUDGES_DISAGREE:s0,JUDGE_CONFLICT:t0,
JUDGE_RECUSED:i0,
ENTRY_UNSCORED:e0,PANEL_DISCONNECTED:p0,ENTRY_DUPLICATE_CODE:Zk,ENTRY_DUPLICATE_NAME:Hk,
SETTING_INVALID:Z0,
WEIGHTS_INVALID:H0,METHOD_CAUTION:q0};var Dj=f.values(Ma).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),kg=e=>Dj.flatMap(t=>t.find(
e));m();m();function Aj(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function nm(e){let t=[],n=new h;for(let r of Aj(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function Oj(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function Pj(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return E.stringify([e.code,e.severity,e.tab,t,e.fix])}function ex(e){let t=new h,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=Pj(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>nm(i).map(a=>(
{
draft:Oj(o,a),block:a})));return[...n,...r]}m();function Nj(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function Ij(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Tr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var w,C,O,P;let d=new h;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),y=(w=e.sheets.get(c.code))!=null?w:null;
return Qk(
{judge:c,tab:(P=(O=y==null?void 0:y.tab)!=null?O:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,desks:l,begun:Nj(e,l)}}var tx=new A;function rm(e){var n;
let t=(n=
tx.get(e))!=null?n:Ij(e);return tx.set(e,t),t}var _j=f.values(Ma).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function $j(e){let t=new h(
e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?s:
e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i})=>{var a;
return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}function Fj(
{
draft:e,block:t},n){let{at:r,...o}=e,i=t&&$e(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function xg(e){let t=rm(e),n=t.begun?_j:[tm];return ex(n.flatMap(r=>r.find(t))).sort($j(t)).
map(r=>Fj(r,e.stage.name))}m();var nx=[Gd,Wd,em,Kd,Hd,Yd,Xd,Qd,Zd,qd,Jd,Vd],Mj=f.values(Ma).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),Lj=[...nx,...Mj.filter(e=>!nx.includes(e))];
function Tg(e,t=()=>null){return Lj.
flatMap(n=>n({competition:e,locate:t}))}m();function Sg(e){return rm(e).desks.map(t=>{let n=v.from(t.lines.values(
)).map(i=>i.filter(a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=eo(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
m();var ox=31,jj=/[\u00b7\-\u2013|:_]/u;function to(e){let t=[...e];return t.flatMap((n,r)=>{if(!jj.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var zj=/[[\]:*?/\\]/g,Qu=e=>e.replace(zj," ").replace(/\s+/g," ").trim();
function Bj(e,t){
let n=ox-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var La=(
e,t)=>Bj(
Qu(e.name),Qu(t.code)),Uj=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function el(e,t,n){
let r=H.
ranking[n],o=ox-r.length-3,i=(u,l)=>Uj(Qu(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function ix(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return L(n)===L(Qu(t.name));let r=L(n.slice(0,-1));return r!==""&&L(Qu(t.name)).startsWith(
r)}function om(e,t){var o;let n=Wj(e,t),r=n.filter((i,a)=>n.findIndex(s=>Gj(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Wj(e,t){let n=rx(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Kj(e,t,r):rx(e,t,Eg)}var Eg=(e,t)=>L(t)!==""&&L(
t)===L(e.name),rx=(e,t,n)=>to(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>ix(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Kj=(e,t,n)=>Ye(t,n).filter(r=>J(r.code)===J(e)||
Eg(r,e)||to(e).some(({left:o,right:i})=>ix(o,n)&&Eg(r,i))).map(r=>({stage:n,judge:r})),Gj=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var ax=e=>e.severity==="error";function vt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Tg(n,e.locate)],a=[],s=[],u=!i.some(l=>ax(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Lo(n,a):null,y={competition:n,stage:l,criteria:Le(n,l),
judges:Ye(
n,l),sheets:new h(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:La(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...xg(
y)),p!==null&&s.push(...Sg(y));let w=N=>N.stage===l.name&&(ax(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(w)){u=!1;continue}let C=Uk(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...C.findings,...Gk(n,C,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(w)){
u=!1;continue}a.push(C)}return{findings:i,results:a,progress:s}}m();m();function sx(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var qj=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Zj=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Hj=/(?:^|[^\p{L}])(?:juri|judge)/iu,ux=e=>f.values(H).some(t=>De(e,t));function Pi(e){let t=e.trim();
return ux(t)||qj.test(t)?!1:Zj.test(t)?/^(?:hasil|results?)/i.test(t)&&Hj.test(t):!0}var tl=e=>!Pi(e)&&
!ux(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var im=new h;
function cx(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:om(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var dx=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function mx(e,t,n=im){let r=cx(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>dx(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Cg=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function px(e,t,n=im){let r=Kn(e,t,n);return e.flatMap(o=>{var s;if(!Cg.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Cg.test(i);)i=i.replace(Cg,"").trim();let a=(s=r.find(u=>L(u.name)===L(i)))!=
null?s:om(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var lx=e=>J(e).replace(
/\p{N}+/gu,
"#");function fx(e,t,n=im){let r=new k(t.judges.map(a=>lx(a.code))),o=new k(t.stages.map(a=>L(a.name))),
i=new k(Kn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||om(a,t)!==null)return[];let s=to(
a).find(({left:u,right:l})=>o.has(L(u))&&r.has(lx(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Kn(e,t,n=im){let r=cx(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>dx(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Jj(e,i,Ye(t,i))}function Jj(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(Pi))for(let{left:c,right:d}of to(l)){let p=n.filter(w=>Rg(d,w)),[y]=p;y===void 0||p.length>1||
L(c)===""||r.set(L(c),[...(s=r.get(L(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Rg=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||L(e)===L(t.name));m();m();m();m();var ja={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ni(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=ja[t][b(
r)-1])!=null?i:""} ${n}`}var Vj=["","pebruari","","","","","","agt","","","nopember",""];function gx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ja.id[i],ja.en[i],Vj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=ja.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Gn(e.date):T(e).trim()}var Gn=e=>e.replace("T"," "),nl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
U(e)==="";function at(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var Xj=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Dg(e,t,n){return t<1||t>12||n<1||n>Xj(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function zo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Dg(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Dg(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=gx((a=o[2])!=null?a:"");return i===null?null:Dg(b(o[3]),i,b(o[1]))}function hx(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var za=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var Ag=10,Bo=25;function rl(e,t,n=Ag){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function st(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=rl(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function Qe(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:$e(t,r)}}var yx=(e,t)=>e.
columns.map(n=>n.header[t]);function bx({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return Qe(e.settings,t.settings.
get(n.key),"value");case"prize":return Qe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Qe(
e.entries,t.entries[n.index],n.column);case"stage":return Qe(e.stages,t.stages[n.index],n.column);
case"criterion":return Qe(e.criteria,t.criteria[n.index],n.column);case"judge":return Qe(e.judges,t.judges[
n.
index],n.column)}}}m();var Yj=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),wx=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&Yj(i.value,o)})),Qj=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function vx(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!Qj((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Sr="General",kx=e=>e===Sr||e.startsWith("0");
var le=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
Ii="@",xx="d mmmm yyyy",ol={part:"settings",tab:H.settings,columns:[le("key","Kunci","Key",220),le(
"value","Nilai","Value",380)]},il={part:"stages",tab:H.stages,columns:[le("order","Urutan","Order",
70,
Sr),le("name","Tahap","Stage",200),le("weight","Bobot","Weight",80,Sr),le("advance","Lolos",
"Advance",
80,Sr),le("title","Predikat","Title",240),le("form","Bentuk","Form",110),le("date","Tanggal","Date",
140,xx),le("scoreTab","Tab Nilai","Score Tab",180)]},al={part:"criteria",tab:H.criteria,columns:[le(
"stage","Tahap","Stage",180),le("name","Kriteria","Criterion",200),le("weight","Bobot","Weight",80,
Sr),
le("min","Min","Min",70,Sr),le("max","Maks","Max",70,Sr),le("description","Uraian","Description",380)]}
,
pr={part:"entries",tab:H.entries,columns:[le("code","Kode","Code",80,Ii),le("name","Nama Inovasi",
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
"objections",tab:H.objections,columns:[le("date","Tanggal","Date",120,xx),le("sender","Pengirim",
"Sender",180),
le("entry","Kode","Code",80,Ii),le("text","Isi","Text",360),le("answer","Jawaban","Answer",360),le(
"ruling","Putusan","Ruling",200),le("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Og=[ol,
il,al,pr,_i,sl];m();m();function Er(e){var o;let t=[],n=(i,a)=>Qe(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
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
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Uo=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function Tx(e,t){let n=Er(e),r=Uo(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>ez(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function ez(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function Sx(e){
let t=Er(e);am(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>tz(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function tz(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",_o))!=null?r:"running",reason:n("reason")}}m();
function Ex(e){let t=Er(e),n=Uo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",kn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function Cx(e,t){let n=Er(e);am(n,e,"code");
let r=Uo(n,"code");return{items:r.map(o=>nz(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function nz(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Pg(
za(e.cell("stages")),t),conflicts:za(e.cell("conflicts"))}}function Pg(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=L(e.slice(0,o).join(" ")),a=t.find(s=>L(s)===i);if(a!==void 0)
return[a,...Pg(e.slice(o),t)]}return[n,...Pg(r,t)]}m();function Rx(e){let t=Er(e),n=rz(Uo(t,"name"));
return{items:n.map(o=>oz(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function rz(e){let t=n=>{var r;return(r=at(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function oz(e,t){let n=t.cell("date"),r=az(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&zo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ta),
date:zo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var iz=/;|^\s*\d+\s*[:=]/m;
function az(e){if(e==="")return null;if(!iz.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Ua=["criteria","median","majority",
"previous","shared"];m();m();var Dx=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var Ax={kind:"text",word:_("Mengetahui","Acknowledged By")};m();var Ox={kind:"texts",word:_(
"Admin","Admin")};m();var Px={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:kn};m(
);var Nx={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var Ix={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};m();var _x={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};m();var $x={kind:"text",word:_("Kota","City")};m();var Fx={kind:"text",word:_(
"Nama Kompetisi","Competition")};m();var Mx={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var Lx={kind:
"text",word:_("Tembusan","Copies")};m();var jx={kind:"text",word:_("Batas Waktu","Deadline")};m();
var zx={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var Bx={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var Ux={kind:"text",word:_("Nomor SK","Decree Number")};m();var Wx={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var Kx={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var Gx={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var qx={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var Zx={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var Hx={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:kn};m();var Jx={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var Vx={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Wa=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var Xx={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var Yx={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var Qx={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var eT={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var tT={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var nT={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Wo={mean:Yx,trimmed:tT,median:Qx,"rank-sum":eT,"z-score":nT,adjusted:Xx};var rT={kind:"choice",
word:_("Metode","Method"),choices:md(Wa,Wo)};m();var oT={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};m();var iT={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};m();var aT={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var sT={kind:"text",
word:_("Penyelenggara","Organizer")};m();var uT={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};m();var lT={kind:"date",word:_("Tanggal Pleno","Plenary Date")};m();var cT={kind:
"text",word:_("Tempat Pleno","Plenary Place")};m();var dT={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};m();var mT={kind:"numbered",word:_("Uang Pembinaan","Prize")};m();var pT={kind:
"text",word:_("Provinsi","Province")};m();var fT={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:kn};m();var gT={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var hT={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var yT={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var bT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var wT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var vT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var kT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var xT={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var TT={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var ST={name:_("bersama",
"shared"),official:""};var Ka={criteria:vT,median:xT,majority:kT,previous:TT,shared:ST};var ET={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:md(Ua,Ka)};m();var CT={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var RT={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var DT={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:kn}
;m();var AT={kind:"text",word:_("Tahun","Year")};var Ng={competition:Fx,year:AT,organizer:sT,
government:Wx,province:pT,city:$x,language:qx,top:CT,method:rT,
missing:iT,tieBreaks:ET,decimals:zx,carryOver:Px,passingScore:uT,maxSpread:Vx,maxPerInstitution:Jx,
winnersPerCategory:DT,
rankedWinners:fT,letterScores:Hx,winnerTerm:RT,severityCorrection:gT,conflicts:Mx,judgeFiles:Kx,
deadline:jx,
admins:Ox,objectionDays:aT,prizes:mT,plenaryDate:lT,plenaryTime:dT,plenaryPlace:cT,ceremonyDate:Nx,
ceremonyTime:_x,
ceremonyPlace:Ix,decisionDate:Bx,juryDecreeNumber:Gx,minutesNumber:oT,decreeNumber:Ux,legalBasis:Zx,
acknowledgedBy:Ax,copies:Lx,signerName:yT,signerPosition:wT,signerGrade:hT,signerNip:bT};var sz=e=>e!=="prizes",
qn=Dx.filter(sz).map(e=>({key:e,...Ng[e]})),Ga=Ng.prizes.word;m();m();m();m();var Ce=Me(Z(),""),qa=Me(
Ci(Z().check(_u(/^\d{4}-\d{2}-\d{2}$/))),null),Ko=(e,t)=>St().check(Mv(),xr(
e),dd(t)),Go=e=>Me(Ci(e),null);var OT=Ce;m();var PT=Me(We(Z()),[]);m();var NT=Me(He(),!1);m();var IT=qa;
m();var _T=Ce;m();var $T=Ce;m();var FT=Ce;m();var MT=Ce;m();var LT=Me(_t(["exclude","include"]),
"exclude");m();var jT=Ce;m();var zT=Ce;m();var BT=Me(Ko(0,6),2);m();var UT=qa;m();var WT=Ce;m();var KT=Ce;
m();var GT=Me(_t(["shared","separate"]),"shared");m();var qT=Ce;m();var ZT=Me(_t(["id","en"]),"id");
m();var HT=Ce;m();var JT=Me(He(),!1);m();var VT=Go(Ko(1,1e5));m();var XT=Go(St().check(xr(0)));m();
var YT=Me(_t(Wa),"mean");m();var QT=Ce;m();var eS=Me(_t(["complete","assigned"]),"complete");m();var tS=Go(
Ko(1,365));m();var nS=Ce;m();var rS=Go(St());m();var oS=qa;m();var iS=Ce;m();var aS=Ce;m();var sS=Me(
We(Ci(St().check(xr(0)))),[]);m();var uS=Ce;m();var lS=Me(He(),!0);m();var cS=Me(zv([Uv("auto"),St().check(
xr(0))]),"auto");m();var dS=Ce;m();var mS=Ce;m();var pS=Ce;m();var fS=Ce;m();var gS=Me(We(_t(Ua)),[
"criteria","shared"]);m();var hS=Me(Ko(1,1e5),10);m();var yS=Me(_t(["Juara","Terbaik"]),"Juara");m();
var bS=Me(He(),!1);m();var wS=Ce;var vS={competition:MT,year:wS,organizer:nS,government:KT,province:
uS,city:FT,language:ZT,top:hS,method:YT,
missing:eS,tieBreaks:gS,decimals:BT,carryOver:NT,passingScore:rS,maxSpread:XT,maxPerInstitution:VT,
winnersPerCategory:bS,
rankedWinners:lS,letterScores:JT,winnerTerm:yS,severityCorrection:cS,conflicts:LT,judgeFiles:GT,
deadline:zT,
admins:PT,objectionDays:tS,prizes:sS,plenaryDate:oS,plenaryTime:aS,plenaryPlace:iS,ceremonyDate:IT,
ceremonyTime:$T,
ceremonyPlace:_T,decisionDate:UT,juryDecreeNumber:qT,minutesNumber:QT,decreeNumber:WT,legalBasis:HT,
acknowledgedBy:OT,copies:jT,signerName:mS,signerPosition:fS,signerGrade:dS,signerNip:pS};var Fi=re(
vS),kS=Fi.parse({});var Za=(e,t=[])=>({fault:e,allowed:t});function TS(e){var s;let t=kS,n=[],r=[],o=new h,
i=new h,a=mz(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(C,
O=[],P="error")=>{var $,F;let N=(F=($=Qe(e,u,"value"))!=null?$:Qe(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:C,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},y=pz(c),w=qn.find(C=>De(
c,C.word));if(y!==null){let C=fz(d);n[y-1]!==void 0?p("duplicate"):!ne(d)&&(C===null||C<0)?p(
"not-a-number"):(n[y-1]=C,i.set(y,u))}else if(w!==void 0){if(o.has(w.key)){p("duplicate");continue}
if(o.set(
w.key,u),ne(d))continue;let C=uz(t,w,lz(d,w,a));"fault"in C?p(C.fault,C.allowed):t=C.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function uz(e,t,n){if("fault"in n)return n;let r=Fi.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[dz(t)]}}function lz(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Za("digits-lost"):{
value:r};case"number":{let o=at(e);return o===null?Za("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":at(e);return o===null?Za("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=zo(
e);return o===null?Za("not-a-date"):{value:o}}case"time":return{value:hx(e)};case"texts":return{
value:za(
e)};case"choice":{let o=un(r,t.choices);return o===void 0?Za("not-allowed",xS(t.choices,n)):{value:o}
}case"choices":{let o=za(e).map(i=>un(i,t.choices));return o.includes(void 0)?Za("not-allowed",xS(t.choices,
n)):{value:cz(o)}}}}function cz(e){let t=Ua.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var xS=(
e,t)=>e.
map(([,n])=>n[t]),dz=e=>e.kind==="number"&&e.range||"\u2265 0";function mz(e){let t=qn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&un(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function pz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(L(e));return t!==null&&De((n=t[1])!=null?n:"",Ga)&&b(t[2])>0?
b(t[2]):null}function fz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var gz=["settings","stages","criteria","entries","judges",
"institutions"];function Ct(e){let t=new h;
for(let n of gz){let r=e.find(o=>De(o,H[n]));r!==void 0&&t.set(n,r)}return t}function SS(e){return[
...Ct(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,H[t])).map(r=>({name:r,first:n})))}var hz={name:Kv,
weight:null,
advance:null,title:null,form:null,date:null};function dn(e){let t=(d,p)=>{let y=e.get(d);return y===
void 0?null:st(y,p)},n={settings:t("settings",ol),stages:t("stages",il),criteria:t("criteria",al),
entries:t(
"entries",pr),judges:t("judges",_i),institutions:t("institutions",sl)},r=TS(n.settings),o=Rx(n.stages),
i=o.items.length>0?o.items:[hz],a=d=>{var p,y;return(y=(p=i.find(w=>L(w.name)===L(d)))==null?void 0:
p.name)!=null?y:d},s=Tx(n.criteria,a),u=Sx(n.entries),l=Cx(n.judges,i.map(d=>d.name)),c=Ex(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();var CS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
yz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
bz=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,wz=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
RS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Ha(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=CS.exec(t))!=null?
n:[];if(o==="")return null;if(RS.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var ES=e=>b(e.replace(",","."));function ut(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=CS.exec(t))!=null?i:[],d=(a=bz.exec(c.trim()))!=null?a:wz.exec(c.trim());
if(l===""||d===null&&!RS.test(c.trim()))break;t=l,n!=null||(n=d===null?null:ES((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=yz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
ES(
o)}}var DS={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},vz=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],xt=e=>f.keys(DS).find(t=>De(e,DS[t])),lt=(e,t)=>{let n=L(t.name);return L(
e)===n||L(e.replace(/\([^()]*\)\s*$/,""))===n||L(ut(e).name)===n},kz=(e,t)=>{var n;return(n=t.find(r=>L(
r.name)===L(e)))!=null?n:t.find(r=>lt(e,r))};function Ja(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=J(i.code),s=L(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(L(a)))!=
null?c:null}}function qo(e,t,n,r,o){var C,O,P,N,I,$,F;let i=j=>typeof j=="string"&&(xt(j)!==void 0||
r.some(z=>lt(j,z))),a=rl(e,j=>j.filter(i).length,Bo),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(
j=>typeof j=="string"?j:""),u=new h,l=new h;for(let[j,z]of s.entries()){let M=kz(z,r),B=xt(z);M!==void 0?
u.set(M.name,[...(O=u.get(M.name))!=null?O:[],j]):B!==void 0&&!l.has(B)&&l.set(B,j)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([j,[z=0]])=>({criterion:j,column:z})),p=a===null?Sz(e):[];for(
let[
j,z]of e.values.entries()){if(a===null||j<=a)continue;let M=Y=>{var ye;let ee=l.get(Y);return ee===void 0?
"":(ye=z[ee])!=null?ye:""},B=U(M("code")),K=U(M("name")),q=new h;for(let{criterion:Y,column:ee}of d)
q.set(Y,Ez((N=z[ee])!=null?N:"",j,ee));let G=o(B,K,c!==null);G===null&&(_g(B,K,z)||xz(B,q)||Tz(z,s))||
p.push({row:j,code:B,entry:(I=G==null?void 0:G.code)!=null?I:null,name:K,institution:U(M(
"institution")),marks:q,total:M("total"),notesToCommittee:U(M("notesToCommittee")),notesToEntrant:U(
M("notesToEntrant"))})}let y=($=l.get("name"))!=null?$:null,w=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:y,totalColumn:w,columns:u,rows:p}}var _g=(e,t,n)=>Ig(e)||
Ig(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Ig(r)),Ig=e=>vz.includes(L(e)),xz=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!$g(n.raw)),$g=e=>{var t;return typeof e==
"string"?!ne(e)&&(De(e,ln)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function Tz(e,t){let n=e.flatMap((r,o)=>ne(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return L(U(r))===L((i=t[o])!=null?i:"")})}function Sz(e){let t={
code:"",entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function Ez(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,ln)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}m();m();var sm=e=>e.some(t=>t.lines.some(
n=>n.code!==""));function um(e,t){var i,a;let n=sm(e),r=new h;for(let s of e)
for(let{code:u,name:l,institution:c}of Rz(s,t,n)){let d=n?J(u):L(l);if(d==="")continue;let p=(i=r.get(
d))!=null?i:{code:u,names:new h,institution:""};r.set(d,p),p.institution||(p.institution=c),l!==""&&
p.names.set(l,((a=p.names.get(l))!=null?a:0)+1)}let o=g.max(2,T(r.size).length);return[...r.values()].
map(({code:s,names:u,institution:l},c)=>({...fd,code:n?s:`P${T(c+1).padStart(o,"0")}`,name:Cz(u),
institution:l}))}
function Cz(e){var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?
void 0:
n[0])!=null?r:""}function Rz(e,t,n){let r=e.columns.filter(a=>t.some(s=>lt(a.name,{name:s}))),o=a=>r.
some(({column:s})=>$g(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}m();m();m();function Fg(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Mg="Lembar Juri \xB7 ",
AS=e=>Mg+e,Lg=e=>typeof e=="string"&&e.startsWith(Mg),Sn=e=>{var t;return Lg((t=e.values[1])==null?
void 0:
t[0])};function Tt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Mg+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();var Dz=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],Az=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],Oz=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],Pz=new k([...Dz,...Az,...Oz].map(L)),OS=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(L)),PS=e=>OS.has(e),no=e=>L(e)===""||Pz.has(L(e))||xt(e)!==void 0||pr.columns.
some(t=>De(e,t.header));function NS(e){let t=e.filter(n=>!OS.has(n));return t.length>0?t:[...e]}var Nz=1e3,
Iz=e=>{let t=typeof e=="string"?xt(e):void 0;return t==="code"||t==="name"};function ul(e,t){
var l,c;if(Sn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((l=e.values[n])!=null?l:[]).some(Iz))
return null;let r=((c=e.values[n])!=null?c:[]).map(d=>typeof d=="string"?d:""),o=d=>r.findIndex(p=>xt(
p)===d),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(d=>{let p={code:
U(
d[i]),name:U(d[a]),institution:U(d[s]),values:d};return(p.code!==""||p.name!=="")&&!_g(p.code,p.code===
""?p.name:"",d)?[p]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:Fz(r,u,t),lines:u,
isRepeated:_z(
r),totals:t.columns.flatMap(({from:d,weights:p})=>p===null?[]:[{from:d,weights:p}]),above:e.values.slice(
0,n)}}function _z(e){let t=e.map(n=>ut(n).name).filter(n=>!no(n));return new k(t.map(L)).size<t.length}
var $z=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function Fz(e,t,{columns:n}){let r=new h;
for(let[o,i]of e.entries()){let{name:a,weight:s}=ut(i),u=L(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&
l.role!=="criterion"||l===void 0&&no(a))continue;let c=Lz($z(t,o)),d=(l==null?void 0:l.doubt)===null;
r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:Ha(i),kind:d&&c==="words"?"open":c})}return[
...r.
values()]}var IS=e=>e.flatMap(t=>{var n;return(n=at(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=
null?n:[]});function Mz(e){let t=IS(e);return t.filter(n=>n>Nz).length*2>t.length}function Lz(e){let t=e.
filter(a=>!ne(a)),n=IS(t),r=a=>typeof a=="string"&&De(a,ln),o=n.length+t.filter(r).length;if(n.length>
0&&o*2>=t.length)return Mz(t)?"words":"numbers";let i=a=>typeof a=="string"&&at(a)===null&&!r(a)&&!a.
trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var jz=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
zz=["category","unitType","innovator","contact","phone","email","link"];function _S(e,t,{grid:n,
structure:r}){
let o=jz.test(n.tab)?ul(n,r):null;if(o===null)return null;let i=st(n,pr),a=new h,s=0;for(let p of o.
lines){let y=O=>t&&p.code!==""?J(O.code)===J(p.code):p.name!==""&&L(O.name)===L(p.name),w=e.find(y);
if(w===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(w))continue;let C=zz.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(w,{...w,...f.
fromEntries(C),code:t?w.code:p.code||w.code,name:w.name||p.name,institution:w.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,y])=>c?{...y,code:p.code}
:
y);return{grid:n,entries:[...d,...l],unscored:s}}m();function lm(e){var a;let t=LS(e),n=zS(t).filter(
s=>s.length>1),r=(a=FS(n))!=null?a:t.length===1?t:FS(
Bz(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return jg(e,jS(o.table,i))}function jg(e,t){let n=LS(e),r=zS(n).filter(a=>a.length>
1),o=t.map(a=>L(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>lt(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function MS(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=jS(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function LS(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=NS(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var jS=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),$S=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function FS(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||$S(r)-$S(n)||e.indexOf(n)-e.indexOf(r));return t}function zS(e){
var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function Bz(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var Uz=12,Wz=["juri","dewanjuri","judge","penilai","panelis"],Bg=e=>Wz.includes(L(e));function US(
e){
var t;return Ug((t=Gz(e))!=null?t:e.map(n=>n.trim()))}function Ug(e){let t=new k(e.filter(r=>BS(r)).
map(J)),n=0;return e.map(r=>{if(BS(r))return zg(r,Kz(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...zg(`J${n}`,""),email:r}:zg(`J${n}`,r)})}var BS=e=>[...e].length<=Uz&&J(e)!==""&&!e.
includes("@"),Kz=e=>!/\p{N}/u.test(e)&&[...e].length>3;function Gz(e){let[t,...n]=e.map(r=>to(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(qz).reverse()){let i=L(r);
if(i===
""||Bg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>L(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var qz=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,Zz=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function WS({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=Zz.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var zg=(e,t)=>({...Zv,
code:e,name:t});m();m();var $n={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],OWN_CRITERIA:["criteria"]};function KS({tables:e,criteria:t},
n,r){let o=new k(t.map(L)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>L(p)===u.key)&&i.
push(u.name);let d=t.some(p=>dr(p,u.name)&&!s.columns.some(({key:y})=>y===L(p)));c===void 0&&!d&&n.push(
Hz(l,s,u))}return i}var Hz=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Wn(n),doubt:PS(r)?"sum-misfit":"some-tabs"},options:$n.COLUMN,default:null});
m();m();m();m();var ro=(...e)=>new k(e.map(L)),Jz=[["code",ro("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",ro(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
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
"Saran dan Masukan")]],Vz=ro("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),Xz=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
Yz=ro("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),Qz=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
eB=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Wg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,tB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
nB=["name","code","institution","category"],rB=e=>e.replace(/\s+/g," ").trim();function oB(e){var n,
r;let t=L(e);return t===""?null:Yz.has(t)?"rank":Vz.has(t)?"sum":(r=(n=Jz.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function cm(e){var a,s,u,l;let t=oB(e);if(t!==null)return t;let n=e.replace(
Wg,""),r=(l=(u=(a=Wg.exec(e))==null?void 0:a[1])!=null?u:(s=Wg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=cm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(tB,"");return o===e?null:cm(o)}function Qt(e){var a;let t=rB(e);if(Xz.
test(t))return"sum";let n=cm(t);if(n!==null)return n;if(eB.test(L(t)))return"matter";let r=t.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,"");if(r!==t&&r!==""){let s=Qt(r);if(s!==null)return s}if(Qz.test(t))return"rank";
let o=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(s=>s.trim()!=="");if(o.length<
2)return null;let i=o.map(s=>cm(s));return i.every(s=>s!==null)&&(a=nB.find(s=>i.includes(s)))!=null?
a:null}var Va=e=>Qt(e)==="sum"||/[\u03a3\u01a9\u2211]/u.test(e)||
/(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu.
test(e);m();m();var ll="Nilai",Mi=e=>typeof e=="string"?e.trim():"";function GS(e,{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Kg=_("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),iB=_("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),aB=_("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
qS=_("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),ZS=_("Nilai",
"Score","Skor","Value","Poin","Points"),HS=e=>e.some(t=>De(t,Kg))&&e.some(t=>De(t,qS))&&e.some(t=>De(
t,ZS));function sB(e){for(let[t,n]of e.values.slice(0,Bo).entries()){let r=n.map(Mi),o=l=>r.findIndex(
c=>De(c,l)),i=l=>r.findIndex(c=>xt(c)===l),a=o(Kg)>=0||o(aB)<0?o(Kg):o(iB),[s,u]=[i("code"),i("name")];
if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(qS),o(ZS)];return{header:t,judge:a,code:s,name:u,criterion:l,
score:c}}}
return null}function JS(e){let t=sB(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.values.slice(
t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new h;for(let u of r){let l=L(n(u));l!==""&&o(u)&&
!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?lB(r,t):[];
return{
tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>L(n(d))===u;return a?cB(e,t,s,l,
c):uB(e,t,l,c)})}}function uB(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?s:[]).map(
()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,grid:{tab:
e.
tab,values:a}}}function lB(e,{criterion:t}){let n=new h;for(let r of e){let o=U(r[t]);L(o)!==""&&!n.
has(L(o))&&n.set(L(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function cB(e,t,n,r,o){var I,$,
F,j;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?void 0:I.length)!=
null?$:0,p=[a,l,c],y=new h,w=new h,C=new h,O=v.from({length:d+n.length},()=>"");for(let[z,M]of e.values.
entries()){if(z<=i||!o(M))continue;let B=n.findIndex(ye=>ye.key===L(U(M[l]))),K=J(U(M[s]))||L(U(M[u]));
if(B<0||K==="")continue;let q=(F=C.get(K))!=null?F:[],G=q.find(ye=>!y.has(`${ye},${d+B}`)),Y=G!=null?
G:z;G===void 0&&(C.set(K,[...q,z]),w.set(z,O.map((ye,be)=>{var oe;return p.includes(be)?"":(oe=M[be])!=
null?oe:""})));let ee=w.get(Y);ee!==void 0&&(ee[d+B]=(j=M[c])!=null?j:""),y.set(`${Y},${d+B}`,{row:z,
column:c})}let P=e.values.map((z,M)=>{var B;return M===i?[...z.map((K,q)=>p.includes(q)?"":K),...n.map(
K=>K.name)]:(B=w.get(M))!=null?B:O}),N=({row:z,column:M})=>{var B;return(B=y.get(`${z},${M}`))!=null?
B:{row:z,column:M<d?M:z<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m();var dB=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
mB=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Cr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(at(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,ln))return"recused";let t=e.trim();return mB.test(t)?"failed":dB.test(t)?"score-text":"text"}var Xa=e=>at(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Li=e=>e!=="blank"&&e!=="text";m();m();var Gg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
pB=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Gg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),fB=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
gB=new RegExp(`^(${Gg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),hB=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Gg})\\s*[)\\]]?$`,
"iu"),yB=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(L));function ft(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=pB.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=fB.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Fn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=gB.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=hB.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var oo=e=>yB.has(L(e));var VS=4,bB=15,wB=new k(["Aspek Penilaian","Aspek","Kriteria",
"Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen","Unsur","Komponen Penilaian","Indikator",
"Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(L)),io=e=>wB.has(L(ut(e).name)),vB=new k([
"code","name",
"institution","category","judge","number"]),cl=e=>{var t;return vB.has((t=Qt(e))!=null?t:"")},dl=e=>Cr(
e)==="text"&&!/^[\s()\d.]+$/.test(U(e)),ji=e=>!ne(e);function XS(e,t){let n=kB(e,t);if(n===null)return null;
let[r,o]=[n,n];for(;o-r+1<VS&&xB(e,r,o);)o+=1;for(;o-r+1<VS&&SB(e,r);)r-=1;return{top:r,bottom:o,
columns:EB(
e,r,o)}}function kB({values:e},t){let[n,r]=[-1,0];for(let[o,i]of e.slice(0,Bo).entries()){let[a,s]=[
0,!1];for(let[u,l]of i.entries()){if(!dl(l))continue;let c=Qt(l)!==null||t(l)||ft(l)!==null;cl(l)&&(
s=
!0),a+=1+(c?2:0)+(qg(e,o,u)?1:0)}i.filter(dl).length<2&&!s||a>r&&([n,r]=[o,a])}return n<0?null:n}
function qg(e,t,n){
let r=e.slice(t+1,t+1+bB).map(o=>Cr(o[n])).filter(o=>o!=="blank");return r.filter(Li).length*2>r.length}
function xB({values:e},t,n){var l;let r=(l=e[n+1])!=null?l:[],o=[...r.keys()].filter(c=>ji(r[c]));if(
o.
length===0||!o.every(c=>dl(r[c])))return!1;let i=c=>{var d;return(d=e.slice(t,n+1).map(p=>U(p[c])).find(
p=>p!==""))!=null?d:""},a=e.slice(t,n+1),s=c=>{var p;let d=i(c);return d===""?a.some(y=>y.slice(0,c).
some(ji)):io(d)||ft(d)!==null||TB((p=e[n])!=null?p:[],c)};if(o.some(c=>cl(i(c))))return!1;let u=o.every(
c=>qg(e,n+1,c));return!o.every(s)&&!(u&&o.some(s))?!1:o.some(c=>qg(e,n+1,c))||o.some(c=>{var d;
return ne(
(d=e[n])==null?void 0:d[c])})}var TB=(e,t)=>t+1<e.length&&ne(e[t+1]);function SB({values:e},t){var s;
let[n,r]=[e[t-1],(s=e[t])!=null?s:[]];if(n===void 0)return!1;let o=[...n.keys()].filter(u=>ji(n[u]));
if(o.length===0||!o.every(u=>dl(n[u])))return!1;let i=o.map(u=>U(n[u]));if(o.some(u=>ne(r[u])&&cl(U(
n[u]))))return!0;let a=[...r.keys()].find(u=>dl(r[u])&&!cl(U(r[u])));return a===void 0||o.some(u=>u<
a)||o.every(u=>ne(r[u]))?!1:i.length>1||i.some(u=>io(u)||ft(u)!==null||Fn(u)!==null||oo(u)||ut(u).weight!==
null)}function EB({values:e},t,n){var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=
null?s:0,i=(u,l)=>r.slice(u+1).some(c=>ji(c[l]));return v.from({length:o},(u,l)=>{var w,C;let c=r.flatMap(
(O,P)=>ji(O[l])?[{row:P,text:U(O[l])}]:[]),[d]=c.slice(-1),p=(w=d==null?void 0:d.row)!=null?w:-1,y=r.
slice(0,g.max(0,p)).flatMap((O,P)=>{if(ji(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!ji(O[N]))
continue;let I=U(O[N]);return i(P,N)&&!cl(I)?[I]:[]}return[]});return{text:(C=d==null?void 0:d.text)!=
null?C:"",groups:y}})}m();var YS=e=>e!==""&&!io(e)&&!oo(e);function Zg(e){let t=e.columns.flatMap(({
text:o})=>{var i,a,s;return(s=
(a=ft(o))!=null?a:(i=Fn(o))==null?void 0:i.label)!=null?s:[]});if(new k(t.map(L)).size>1)return!0;
let n=e.
columns.flatMap(({text:o,groups:i})=>i.filter(a=>ft(a)!==null||YS(a)).map(a=>({group:L(a),text:o})));
return e.columns.some(({groups:o})=>o.some(i=>ft(i)!==null||oo(i)))?!0:n.filter(({text:o})=>!Va(o)).
filter(o=>n.some(i=>i.group!==o.group&&L(i.text)===L(o.text))).length>0}function QS(e){let t=Zg(e),n=e.
columns.map(({text:o,groups:i},a)=>{var u;let s=Qt(o)===null?i.filter(YS):[];return{column:a,text:o,
group:t?"":(u=s.slice(-1)[0])!=null?u:"",...ut(o),max:Ha(o)}}),r=t?n.map(o=>o.weight):RB(n);return n.
map((o,i)=>{var d;let s=o.group!==""&&n.some(p=>p!==o&&L(p.name)===L(o.name))?`${ut(o.group).name} - ${o.name}`:
o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?CB(s,u,o.max):o.text;return{column:o.
column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var CB=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],
...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function RB(e){var n;let t=new h;for(let r of e)
ut(r.group).weight!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r]);return e.map(r=>{var u;
let o=t.get(r.group),i=ut(r.group).weight;if(o===void 0||i===null)return r.weight;let a=o.flatMap(({
weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<
o.length||g.abs(s-i)<.5?r.weight:g.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function eE(
e,t){let n=XS(e,t.isCriterion);if(n===null)return null;let r=QS(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Cr(u[s]))),a={grid:e,block:n,columns:r,isJudges:Zg(n),isList:HS(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=Qt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||Zn(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function Zn({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(Li).length*2>=n.
length?"scores":"words"}var zi=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:
r[n])!=null?o:""},Zo=(e,t)=>({code:U(zi(e,t,e.at.code)),name:U(zi(e,t,e.at.name))});function ml(e,t){
let{code:n,name:r}=Zo(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:L(r)}function tE(e){var n;let t=e.
filter(({at:r})=>r.name<0);for(let r of t){let o=r.columns.map(({column:l})=>l).filter(l=>l!==r.at.judge&&
l!==r.at.code&&OB(r,l)&&!AB(r,l)),i=e.length<2||r.isJudges||r.at.judge>=0,a=o.filter(l=>i||PB(r,l,e)),
u=(n=a.filter(l=>{var c,d;return l!==r.at.institution&&Qt((d=(c=r.columns[l])==null?void 0:c.header)!=
null?d:"")===null})[0])!=null?n:a[0];u!==void 0&&(r.at.name=u,r.at.institution===u&&(r.at.institution=
-1))}}function Hg({grid:e,block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(
l=>l.some((c,d)=>d>i&&Li(Cr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||io(l.header)&&Zn({
kinds:o},
l.column)==="words");return(s.length>0?s:a).filter(l=>L(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>L(U(c))).join(`
`))}var DB=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
dm=e=>DB.test(e);function AB({columns:e,grid:t,block:n},r){var a,s;if(io((s=(a=e[r])==null?void 0:a.
header)!=null?s:""))return!0;let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");
return o.
filter(u=>dm(u)||ut(u).weight!==null).length*2>o.length}function OB(e,t){if(Zn(e,t)!=="words")return!1;
let n=Hg(e,t);return n.length>1&&new k(n).size>n.length*.9}function PB(e,t,n){let r=new k(Hg(e,t));
return n.
some(o=>o===e?!1:o.columns.some(i=>{let a=Hg(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=
r.size}))}m();m();function Jg(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(
T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var Rr=e=>e.reduce((
t,n)=>t+
n,0),NB=[{kind:"sum",of:Rr},{kind:"mean",of:e=>Rr(e)/e.length}],IB=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function nE(e,t){var i;let n=Jg(e.map(({value:a})=>a)),r=_B(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=MB(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function _B(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?NB.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=LB(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Rr(
c.map((d,p)=>{var y;return d*((y=u[p])!=null?y:0)}))}),i=Rr(e.map(({value:u})=>u))/Rr(e.map(({
sources:u})=>Rr(
u)));return[...n,...i>0&&b.isFinite(i)?[{...o(v(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[],
...r===null?[]:[o(r.map(oE),t),o(r,t)]].filter(({derived:u})=>u.kind!=="weighted"||!$B(u.weights))}
var $B=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),FB=40;function MB(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:C,sources:O})=>[C,...O]),a=g.max(...i)-g.min(...i),s=e.slice(0,FB),u=s.flatMap(
({value:C},O)=>s.flatMap(({sources:P},N)=>N===O?[]:[g.abs(C-o(P))<=n])),l=2*n/(a+2*n),c=u.filter(C=>C).
length/g.max(1,u.length),d=new k(e.map(({value:C,sources:O})=>[C,...O].join(" "))).size,p=e.length-t,
y=g.max(0,d-p-r),w=g.min(1,g.max(l,c));return y*-g.log2(w)-p*g.log2(e.length)}function rE(e){var r,o;
let t=Jg(e.map(({value:i})=>i)),n=IB.find(({of:i})=>e.every(({value:a,sources:s})=>g.abs(a-i(s))<=t));
return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)<2?null:{kind:n.kind}}
function LB(e){
var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?a:0;if(new k(e.map(({sources:s})=>s.join(
" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.from({length:t+1},(l,c)=>Rr(e.map(({
value:d,
sources:p})=>{var y,w;return((y=p[u])!=null?y:0)*(c<t?(w=p[c])!=null?w:0:d)})))),o=jB(r).map(s=>g.abs(
s)<1e-9?0:s);return o.some(s=>oE(s)<0)||o.every(s=>s===0)?null:o}var oE=e=>{let t=g.round(e*300)/300,
n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?n:t};function jB(e){var s,u,l,c,d,p,y,w,C,O,
P,N,I,$,F;let t=e.map(j=>[...j]),n=t.length,r=g.max(1,...t.flat().map(g.abs)),o=[],i=0;for(let j=0;j<
n;j+=1){let z=i;for(let K=i+1;K<n;K+=1)g.abs((u=(s=t[K])==null?void 0:s[j])!=null?u:0)>g.abs((c=(l=t[
z])==
null?void 0:l[j])!=null?c:0)&&(z=K);let[M,B]=[(d=t[z])!=null?d:[],(p=t[i])!=null?p:[]];if(!(g.abs((y=
M[j])!=null?y:0)<r*1e-12)){t[z]=B,t[i]=M;for(let[K,q]of t.entries()){if(K===i)continue;let G=((w=q[j])!=
null?w:0)/((C=M[j])!=null?C:1);for(let Y=j;Y<=n;Y+=1)q[Y]=((O=q[Y])!=null?O:0)-G*((P=M[Y])!=null?P:0)}
o.push(j),i+=1}}let a=v(n).fill(0);for(let[j,z]of o.entries())a[z]=((I=(N=t[j])==null?void 0:N[n])!=
null?I:0)/((F=($=t[j])==null?void 0:$[z])!=null?F:1);return a}function Vg(e){let t=e.length,n=new k(
e).size;return t>1&&e.every(r=>b.isInteger(r)&&r>=1&&r<=t)&&e.includes(1)&&n*2>t}function iE(e,t){if(
!Vg(
e)||e.length!==t.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function aE(e,t){var u;if(e.length<
2||t.some(l=>l.length<3))return null;let n=l=>Rr(l)/l.length,r=(l,c)=>g.sqrt(Rr(l.map(d=>(d-n(l))**2))/
(l.length-c)),i={maximum:l=>g.max(...l),minimum:l=>g.min(...l),mean:n,sum:Rr,median:l=>{var p,y,w;
let c=[
...l].sort((C,O)=>C-O),d=c.length/2;return d%1===0?(((p=c[d-1])!=null?p:0)+((y=c[d])!=null?y:0))/2:(
w=
c[g.floor(d)])!=null?w:0},deviation:l=>r(l,1),"deviation of all":l=>r(l,0),count:l=>l.length},a=Jg(e),
s=f.entries(i).find(([,l])=>e.every((c,d)=>{var p;return g.abs(c-l((p=t[d])!=null?p:[]))<=a}));
return(u=
s==null?void 0:s[0])!=null?u:null}var cE=1e3,mm=4,zB=(e,t)=>L(e)||`#${t}`,BB=new k(["sum","mean",
"weighted","maximum","minimum","rank"]),
Ho=e=>BB.has(e);function dE(e,t){let n=e.map(r=>r.draft.columns.map(o=>UB(r,o.column,t)));return WB(
e,n,t),rU(e,n,t),n}function UB({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{
header:"",
name:""},i=(()=>{for(let l of["code","name","institution","category","judge"])if(e.at[l]===t)return l;
if(n.isCriterion(r)||n.hasCriteria&&e.isJudges&&mE(e,t,r,n))return"criterion";let s=Zn(e,t),u=Qt(r);
return u==="text"?"text":s==="empty"?r===""||u==="sum"||u==="rank"||u==="number"?"empty":"criterion":
s==="words"?"text":e.at.number===t&&(u==="number"||u==="code")?"number":"criterion"})();return{
column:t,
label:r,header:r,key:zB(o,t),role:i,from:[],weights:null,doubt:null,guess:null}}function mE({block:e}
,t,n,r){
var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?s:[],i=[n,...o,(l=(u=Fn(n))==null?
void 0:u.rest)!=null?l:""];return o.some(oo)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>ft(c)!==
null&&Qt(n)===null)}function pl({draft:e,roles:t},n){var o;let r=new h;for(let[i,a]of t.entries()){
if(a!==
"entry")continue;let s=Xa((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}
function WB(e,t,n){
var o,i;let r=new h;for(let[a,s]of e.entries()){let u=((o=t[a])!=null?o:[]).filter(({role:c,column:d}
)=>c===
"criterion"&&Zn(s.draft,d)==="numbers"),l=new h(u.map(({column:c})=>[c,pl(s,c)]));if(!s.draft.isList)
for(let c of u){if(Yg(c.header)&&!Va(c.header))continue;let d=u.filter(({key:y,column:w})=>y===c.key&&
w<c.column).length,p=`${pE(s,c)}
${d}`;r.set(p,[...(i=r.get(p))!=null?i:[],{tab:s,shape:c,numeric:u,values:l}])}}for(let a of r.values(
))
a.some(({shape:s})=>n.isCriterion(s.header))||ZB(a)}var pE=({draft:e},{key:t,column:n})=>e.isJudges?
`${e.grid.tab}
${n}`:t,fE=5,KB=18,GB=8,qB=/rata|rerata|mean|average|avg/i;function ZB(e){var a,s;let{label:t=""}=(s=
(a=e[0])==null?void 0:a.shape)!=null?s:{},n=Qt(t),r=Va(t)||e.every(HB),o=u=>{for(let{shape:l}of e)l.
role=u};if(e.every(u=>VB(u.shape,Bi(u),n)))return o("number");if(n==="rank"&&e.every(u=>Vg([...Bi(u).
values()])))return o("rank");if((r||n==="rank")&&e.every(u=>Bi(u).size>1&&new k(Bi(u).values()).size===
1))return o(n==="rank"?"rank":qB.test(t)?"mean":"sum");let i=lE(e,r);if(i!==null&&sE(i,r))return uE(
e,i);if(eU(e))return o("rank");if(r&&e.every(gE))return o("sum");if(i!==null&&!r&&i.evidence>=GB){
for(let{
shape:u}of e)ao(u,"sum-somewhere",null);return}for(let u of e){let l=e.length>1?lE([u],r):null;l!==null&&
sE(l,r)&&uE([u],l)}}var HB=({shape:e,numeric:t})=>t.some(n=>n!==e&&n.key===e.key&&Ho(n.role)),Bi=({
shape:e,
values:t})=>{var n;return(n=t.get(e.column))!=null?n:new h},sE=({evidence:e,distinct:t},n)=>n?e>=fE:
e>=KB&&t>=mm;function JB(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>g.abs(r*o-g.round(r*o))<
1e-6);return e.every(r=>n(r/t))}function uE(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:a}]of e.
entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function Xg({draft:e},{column:t,header:n}){
var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse(
).
find(p=>!io(p)))!=null?s:"";return L((d=(c=(u=ft(n))!=null?u:ft(o))!=null?c:(l=Fn(n))==null?void 0:l.
label)!=null?d:o)}var gE=({tab:e,shape:t})=>e.draft.isJudges&&Xg(e,t)==="";function VB({label:e},t,n){
let r=[...t.values()];return n==="number"?r.every(o=>b.isInteger(o))&&new k(r).size===r.length?!0:r.
every(o=>b.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function hE(e,
t){
let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||gE(e),a=o.filter(d=>d!==r&&d.role!=="number"&&(i||
Xg(n,d)===Xg(n,r))),s=a.filter(({role:d})=>!Ho(d)),u=s.filter(({column:d})=>d<r.column),l=a.filter((
{
role:d,column:p})=>yE(d)&&p<r.column),c=g.max(-1,...a.flatMap(({role:d,column:p})=>Ho(d)&&p<r.column?
p:[]));return[u.filter(({column:d})=>d>c),u,u.slice(-1),l,l.slice(-1),...t?[s,...XB(e)]:[]]}function XB(
{
tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&
i!=="number");return[r.filter(({role:o})=>!Ho(o)),r.filter(({role:o})=>yE(o))]}var yE=e=>e==="sum"||
e==="mean"||e==="weighted";function lE(e,t){var i,a;let n=e.map(s=>hE(s,t)),r=((i=n[0])!=null?i:[]).
flatMap((s,u)=>{var N,I;let l=n.map($=>{var F;return(F=$[u])!=null?F:[]}),c=new k(l.map($=>$.map(({
key:F})=>F).
join(`
`)));if(l.some($=>$.length===0)||c.size>1)return[];let d=e.flatMap(($,F)=>{var j;return nU(Bi($),(j=
l[F])!=null?j:[],$.values)}),p=(N=nE(d,t?.5:1))!=null?N:QB(d,t),[y]=e;if(p===null||y===void 0||YB(p.
derived,y.shape,(I=l[0])!=null?I:[]))return[];let{derived:w,evidence:C}=p;if(!t&&w.kind==="weighted"&&
!JB(w.weights))return[];let O=new k(d.map(({value:$})=>$)).size,P=l.map($=>$.map(({column:F})=>F));
return[
{kind:w.kind,from:P,weights:w.kind==="weighted"?w.weights:null,evidence:C,distinct:O}]}),o=g.max(...r.
map(({evidence:s})=>s));return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function YB(e,{column:t}
,n){
let r=e.kind==="weighted"?n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.
length===1&&r.every(o=>o.column>t)}function QB(e,t){let n=t&&e.length>=mm?rE(e):null;return n===null?
null:{derived:n,evidence:fE}}function eU(e){return e.reduce((n,r)=>n+Bi(r).size,0)>=mm&&e.every(n=>tU(
n))}function tU(e){let t=Bi(e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?
void 0:u.get(s))!=null?l:0};return hE(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>
0).map(a=>[...t.keys()].map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>iE(n,a))}var nU=(e,t,n)=>[
...e].flatMap(([r,o])=>{let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});
return i.every(a=>a!==void 0)?[{value:o,sources:i}]:[]});function rU(e,t,n){var o,i,a;let r=new h;
for(let[
s,u]of e.entries())for(let l of u.draft.isList?[]:(o=t[s])!=null?o:[]){let c=pE(u,l);r.set(c,[...(i=
r.get(c))!=null?i:[],{tab:u,shape:l}])}for(let s of r.values())oU(s,n);for(let[s,u]of e.entries())sU(
u,(a=t[s])!=null?a:[],n)}function oU(e,t){var y,w,C,O;let n=e.map(({shape:P})=>P),[r]=n;if(r===void 0||
t.isCriterion(r.header))return;if(t.hasCriteria){aU(e,t);return}let o=e.map(({tab:P,shape:N})=>Zn(P.
draft,N.column)),i=e.filter((P,N)=>o[N]!=="empty"),a=i.filter(({shape:P})=>Ho(P.role)),s=Qt(r.header),
u=Va(r.header),l=i.filter(({shape:P})=>P.role==="criterion");if(a.length>0&&l.length>0){if(l.filter(
({tab:N,shape:I})=>new k(pl(N,I.column).values()).size>=mm).length===0||u)for(let{shape:N}of l)N.role=
(w=(y=a[0])==null?void 0:y.shape.role)!=null?w:"sum";else for(let{shape:N}of i)ao(N,"sum-somewhere",
null);return}for(let[P,{shape:N}]of e.entries())o[P]==="empty"&&N.role==="criterion"&&i.length>0&&(N.
role=(O=(C=i[0])==null?void 0:C.shape.role)!=null?O:"criterion");if(l.length===0)return;let c=l.flatMap(
({tab:P,shape:N})=>[...pl(P,N.column).values()]);if(o.every(P=>P!=="numbers")){let P=l.every(({tab:I,
shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=null?F:[]).every(j=>j==="date"||j==="blank")}),
N=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=null?F:[]).every(j=>j==="check-box"||
j==="blank")});if(r.header===""||N||P&&s!==null)for(let I of n)ao(I,r.header===""?"unnamed":
"not-numbers",null);return}if(c.filter(P=>g.abs(P)>cE).length*2>c.length){for(let P of n)P.role==="criterion"&&
(P.role="large");return}let p=/^[\d\s.,/-]*$/.test(r.header);if(r.header===""||p)for(let P of n)
ao(P,"unnamed","criterion");else if(iU(s)&&!Yg(r.header))for(let P of n)ao(P,"matter",null);else if(
(s===
"sum"||s==="rank"||s==="number")&&e.length>0)for(let P of n)ao(P,s==="sum"?"sum-misfit":"matter",
null)}
var iU=e=>e==="matter"||e==="institution"||e==="category"||e==="name",Yg=e=>ut(e).weight!==null||Ha(
e)!==null;function aU(e,t){var i,a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...pl(s,
u.column).values()]:[]),r=n.filter(s=>g.abs(s)>cE).length*2>n.length,o=Qt((a=(i=e[0])==null?void 0:i.
shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.header)||
s.draft.isJudges&&mE(s.draft,u.column,u.header,t)||(r?u.role="large":Zn(s.draft,u.column)!=="numbers"?
u.role="text":o==="sum"?u.role="sum":ao(u,"not-listed",null))}function ao(e,t,n,r){e.doubt=r===void 0?
{doubt:t}:{doubt:t,other:r},e.guess=n}function sU(e,t,n){var s;let r=({column:u})=>Zn(e.draft,u)!=="empty";
if(n.hasCriteria||e.draft.isList)return;let o=t.filter(u=>u.role==="criterion"&&u.doubt===null);
if(o.some(r))for(let u of o.filter(l=>!r(l)))Yg(u.header)||ao(u,"blank",null);let i=t.filter(u=>u.role===
"criterion"&&u.doubt===null&&Zn(e.draft,u.column)==="numbers");if(i.length<2||e.draft.isJudges)return;
let a=i.map(({column:u})=>g.max(...pl(e,u).values()));for(let[u,l]of i.entries()){let c=(s=a[u])!=null?
s:0,d=a.filter((p,y)=>y!==u);c>100&&c>2*g.max(...d)&&ao(l,"large",null)}}m();var uU=6,bE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
wE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
th=/^(?:bobot|weight|weights|pembobotan)$/,Qg=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
lU=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,cU=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
dU=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,vE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function eh(e){
let t=vE(e);return t.some(n=>bE.test(n))&&t.every(n=>bE.test(n)||wE.test(n))}var fl=(e,t)=>{let n=vE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||wE.test(r)||th.test(r)||/^\d+$/.test(r))};
function kE(e,t){
let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(r)&&t(r))}
function xE(e,t,n){
var w,C;let{grid:r,block:o,at:i}=e,a=r.values.map(()=>"blank"),s=new h,u=[],l=i.number>=0,c=[],d=!0,
p=o.bottom,y=O=>t.some(P=>{var N;return Li(Cr((N=r.values[O])==null?void 0:N[P]))});for(let O=o.bottom+
1;O<r.values.length;O+=1){let P=(w=r.values[O])!=null?w:[];if(P.every(ne))continue;let{code:N,name:I}
=Zo(
e,O),$=y(O),F=(C=P.map(U).find(K=>K!==""))!=null?C:"",j=P.find(K=>Cr(K)==="text"),z=I!==""?I:N!==""?
N:U(j),M=zi(e,O,i.number),B=(()=>{let K=O<=p+3&&fU(e,O);if(K&&i.name>=0)return"numbers";if(n.isEntry(
N,I))return"entry";if(pU(e,O))return"header";if(K)return"numbers";if(N===""&&(ne(M)||!l)){let q=z!==
"";if(q&&lU.test(z))return"example";if(q&&$&&fl(z,th)&&!fl(z,Qg))return"weight";if(q&&$&&d&&fl(z,Qg))
return"maximum";if(q&&eh(z))return d&&$?"maximum":"statistic"}return eh(N)||I===""&&eh(F)?
"statistic":
I===""&&$&&fl(F,th)?"weight":I===""&&$&&fl(F,Qg)?"maximum":$?"entry":gU(e,O,c.length)?"section":I===
""&&N===""?"note":"entry"})();a[O]=B,B==="header"&&(p=O),B==="section"&&s.set(O,hU(e,O)),B==="entry"&&
(d=!1,$&&c.push(O))}for(let O of c.slice(-uU)){let{code:P,name:N}=Zo(e,O);if(n.isEntry(P,N)||!yU(e,O,
t,c.filter($=>$<O)))continue;P===""&&(N===""||i.code>=0||l&&ne(zi(e,O,i.number)))?a[O]="statistic":u.
push({row:O,label:N||P,key:ml(e,O)})}return c.length>0&&mU(e,a,c,n),{roles:a,sections:s,doubtful:u}}
function mU(e,t,n,r){var l;let{at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),
u=n.map(c=>Zo(e,c).code);for(let[c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;
let{
code:p,name:y}=Zo(e,c),w=o.code>=0?p!==""&&(s(p)||!u.every(s)):Xa((l=i.values[c])==null?void 0:l[o.number])!==
null,C=o.code<0&&o.number<0&&y!==""&&!ne(zi(e,c,o.institution));(d==="section"||!(w||C||r.isEntry(p,
y)))&&(t[c]="note")}}function pU({grid:e,block:t},n){var i,a;let o=((i=e.values[n])!=null?i:[]).flatMap(
(s,u)=>ne(s)?[]:[{column:u,key:L(U(s))}]);if(o.length<2||o.some(({key:s})=>s===""))return!1;for(let s=t.
top;s<=t.bottom;s+=1){let u=(a=e.values[s])!=null?a:[];if(o.every(({column:l,key:c})=>c===L(U(u[l]))))
return!0}return!1}function fU({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{
if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?b.NaN:b(c[1])]}),o=r.every(
(l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{
var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=
1}function gU(e,t,n){var y,w,C;let{grid:r,at:o}=e,a=((y=r.values[t])!=null?y:[]).flatMap((O,P)=>ne(O)?
[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+1).some((O,P)=>ml(e,t+1+P)!==
""))return!1;let u=U(zi(e,t,o.number)),{code:l,name:c}=Zo(e,t);if(dU.test(u))return!0;let d=c!==""?c:
l!==""?l:(C=(w=a[0])==null?void 0:w.text)!=null?C:"";if(a.length===1&&cU.test(d))return!0;let[p]=a;
return a.
length===1&&p!==void 0&&c===""&&l===""?Cr(p.text)==="text":a.length===1&&n===0&&d===d.toUpperCase()&&
d.length>3&&o.name>=0&&l===""}function hU(e,t){var a,s;let{code:n,name:r}=Zo(e,t),o=((a=e.grid.values[
t])!=
null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=null?s:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}function yU({grid:e},t,n,r){let o=n.flatMap(a=>{var u;
let s=Xa(
(u=e.values[t])==null?void 0:u[a]);return s===null?[]:[{column:a,value:s}]});if(o.length<2)return!1;
let i=o.map(({column:a})=>r.flatMap(s=>{var u,l;return(l=Xa((u=e.values[s])==null?void 0:u[a]))!=null?
l:[]}));return aE(o.map(({value:a})=>a),i)!==null}m();var TE={code:"Kode",name:"Nama Inovasi",
institution:"Instansi",category:"Kategori"},bU={weight:"Bobot",maximum:"Maks"},wU=new k(["numbers",
"example","statistic","section","header","note","left-out"]);
function SE(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(w=>xt(w.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:w,column:C})=>w==="sum"||w==="mean"||w==="weighted"?C:[])),l=w=>{let C=r[
w];
return C===void 0?!1:Ho(C.role)?w!==u&&xt(C.header)!=="total":C.role==="left-out"||C.role==="number"}
,
c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,y=o.values.map((w,C)=>{var N,I;if(C<i.top)return p?
[...w,""]:w;if(C<=i.bottom){let $=C===i.bottom?r.map(F=>vU(e,F,u,l)):kU(e,C);return p?[...$,C===i.bottom?
TE.category:""]:$}let O=(N=t[C])!=null?N:"blank";O==="section"&&(d=(I=n.get(C))!=null?I:"");let P=wU.
has(O)?w.map(()=>""):w.map(($,F)=>{let j=bU[O];return j!==void 0&&F===c?j:j!==void 0&&F<c||l(F)?"":$}
);
return p?[...P,O==="entry"?d:""]:P});return{tab:o.tab,values:y}}function vU({at:e},t,n,r){let{column:
o,
header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===o)return xt(i)===a?i:TE[a];
return o===n?"Total":r(o)?"":i}function kU({block:e,isJudges:t,columns:n},r){return!t||r!==e.bottom-
1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:"";return a!==
((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function pm(e,t,n){let r=e.flatMap(
u=>{var l;return Sn(u)?[]:(l=eE(u,t))!=null?l:[]});tE(r);let o=r.
map(u=>{let l=kE(u,c=>{let d=Zn(u,c);return d==="numbers"||d==="scores"});return{draft:u,reading:xE(
u,l,t)}}),i=o.map(({draft:u,reading:l})=>({draft:u,roles:l.roles})),a=dE(i,t),s=o.map(({draft:u,
reading:l},c)=>{
var w;let d=((w=a[c])!=null?w:[]).map(C=>xU(C,n)),p=SU({draft:u,reading:l},o,n),y=[...TU(u,d),...p];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,view:SE(u,
l,d),questions:y}});return new h(s.map(u=>[u.tab,u]))}var EE=({key:e})=>`column/${e}`;function xU(e,
t){
let n=e.doubt===null?void 0:t.get(EE(e)),r=e.header===""&&e.doubt!==null?`Kolom ${Wn(e.column)}`:e.header;
return n==="criterion"?{...e,header:r,role:"criterion",doubt:null}:n==="ignore"?{...e,role:
"left-out",
doubt:null}:{...e,header:r}}var TU=({grid:e,block:t},n)=>n.flatMap(r=>r.doubt===null?[]:[{id:EE(r),
kind:"COLUMN",tab:e.tab,cell:$e(t.bottom,r.column),tabs:[e.tab],params:{header:r.label,column:Wn(r.column),
...r.doubt},options:$n.COLUMN,default:r.guess}]);function SU({draft:e,reading:t},n,r){return t.doubtful.
flatMap(({row:o,label:i,key:a})=>{if(n.some(d=>d.reading!==t&&EU(d,a)))return[];let s=`row/${a}`,u=r.
get(s);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{id:s,
kind:"ROW",tab:l.tab,cell:$e(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:$n.ROW,default:null}]})}var EU=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&ml(e,o)===n);var CU=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function CE(e,t,n){var l,c;let r=t.
flatMap(d=>{var w;let[,p="",y=""]=(w=CU.exec(d))!=null?w:[];return p===""||dm(y)?[]:[{name:d,left:L(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
L).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>lt(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${Wn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:$n.OWN_CRITERIA,
default:null}}m();function gl(e){let t=new h;for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?
n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();var RU={sum:"sum",mean:"mean",weighted:
"weighted",maximum:"extreme",minimum:"extreme",rank:"rank",number:"number",large:"large",text:"text",
"left-out":"left-out"},DU={numbers:"numbers",example:"example",statistic:"statistic",weight:"weight",
maximum:"maximum",section:"section",header:"header",note:"note","left-out":"left-out"};function RE(e){
var r,o;let t=new h,n=new h;for(let{columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=RU[l];if(d===void 0||c==="")continue;let p=`${d} ${L(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=DU[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(w=>w!==""))!=null?o:"",y=d==="note"?
d:`${d} ${L(p)}`;n.has(y)||n.set(y,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var hl=e=>e.reduce((t,n)=>t+n,0),DE=e=>g.round(e*1e4)/1e4;
function AE(e,t,n,r,o){var w,C;let i=`weights/${t.map(L).join("+")}`,a=OU(e,t,r),s=AU(e,t),u=s!==null?
{from:"headers",weights:s}:a!==null&&!PU(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(C=(w=e[0])==null?
void 0:w.tab)!=null?C:"",d={criteria:[...t],weights:u.weights,sum:DE(hl(u.weights)),from:u.from},p=$n.
WEIGHTS.filter(O=>O==="totals"?a!==null:!0),y={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(O=>O.tab),params:
d,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:y}}function AU(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>lt(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(hl(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function OU(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,d)=>{var w,C,O;let p=(
w=
r.find(P=>lt(P.name,{name:c})))==null?void 0:w.column,y=p===void 0?-1:i.indexOf(p);return y<0?null:(
(C=
a[y])!=null?C:0)*((O=n[d])!=null?O:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=hl(u);return u.map(c=>DE(c/l*100))}return null}function PU(e,t){let[n,r]=[hl(e),
hl(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();function OE(
e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:NU(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function NU(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return tl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Sn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();m();var IU=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(L)),PE=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(L));function NE(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>lt(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>nh(s,t,IU)),o=s=>s.map(_U).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function nh(e,t,n){let r=t.map(s=>e.columns.find(u=>lt(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(L(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!ne(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return at(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function _U(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var IE=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>lt(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=at(o.values[r]))!=null?i:[]})));function _E(e,t){var o;let n=IE(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function $E(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>lt(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>nh(i,t,PE))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&IE(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}m();m();var $U=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
FE=e=>{let t=xt(e);return t==="code"||t==="name"};function ME(e){let t=e.values.slice(0,Bo+1).map(o=>o.
map(Mi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:FU(o.above,o.cells)?MU(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:jU(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
FE))continue;let u=s.filter(c=>c.header===ll||!no(ut(c.header).name));if(new k(u.map(c=>L(c.label))).
size<2)continue;let l=u.every(c=>c.header===ll)?"totals":"groups";return{tab:e.tab,layout:l,views:BU(
e,o,i,a,s)}}return null}var FU=(e,t)=>e.every((n,r)=>!FE(n)||ne(t[r]));function MU(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||xt(c)==="code"||xt(
c)==="name"||LU(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>oo(u.over)&&!no(ut(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:ll}));let o=n.filter(u=>ft(
u.header)!==null&&ft(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=ft(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&L(l.header)===L(u.header))),a=i.some(u=>ft(u.over)!==null),s=i.some(u=>$U.test(
u.over));return!a&&s?[]:i.filter(u=>!a||ft(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=ft(l))!=null?d:l,header:c}})}var LU=e=>{let t=xt(e);return t==="code"||t===
"name"||t==="institution"};function jU(e){let t=e.flatMap((r,o)=>{let i=Fn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!no(ut(r).name)&&!zU(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=ft(r))!=null?s:(a=Fn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:ll}]})}var zU=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function BU(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(L(s))||
a.set(L(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(y=>L(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,w)=>{var C,O;return w<i?y||((C=r[w])!=null?C:""):(O=l.get(w))!=null?O:""}),d=y=>y.
map((w,C)=>C<i||l.has(C)?w:""),p=e.values.map((y,w)=>w===t?c:w===t-1&&r.length>0?y.map(()=>""):d(y));
return{label:u,grid:{tab:e.tab,values:p}}})}var rh=e=>{var t;return Sn(e)?null:(t=JS(e))!=null?t:ME(
e)},oh=(e,t)=>Rg(e,t)||e.includes("@")&&L(e)===
L(t.email);function LE(e,t,n,r,o){var u,l;let i=(l=(u=rh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>oh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[GS(qo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var jE=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
UU=/^(?:nilai|poin|points?)$/i,WU=/^j\.?\s?\d{1,2}$/i,KU=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
GU=e=>e.map(Mi).filter(t=>t!=="");function zE(e){let t=e.values.slice(0,Ag).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Mi);return[e.tab,...r].some(o=>KU.test(
o))}var ih=(e,t)=>jE.test(e.tab)||WU.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(GU).some(n=>jE.
test(n)||UU.test(n));m();function ah(e){let t=[...new h(e.flat().map(o=>[L(o),o])).values()],n=e.map(
o=>new k(o.map(L))),r=t.
filter(o=>!n.every(i=>i.has(L(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>dr(o,a)&&!n.some(
s=>s.has(L(o))&&s.has(L(a)))).map(a=>({one:o,other:a})))}m();m();var qU=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function BE(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of to(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=L(l);if(d===""||J(c)===""||Bg(l)||ft(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(y=>J(y.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>qU.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!ZU(u,i));return{sets:a?i:[],unclear:!a&&HU(e)}}var ZU=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Fn(e)!==null;function HU(e){var n;let t=new h;for(let r of e){let o=Fn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(L(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function UE(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return zE(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ul(n,t),shared:rh(n),isOther:!1}}var Ya=(e,t=[])=>(
{
reason:e,tabs:t});function WE(e,t,n){var y,w;let r=n.flatMap(({table:C,shared:O})=>C===null||O!==null?
[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return JU(e.stages,o);
let{sets:i,unclear:a}=BE(r.map(C=>C.tab));if(e.stages.length>1)return sh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Ya("nothing");let u=t?i.find(C=>L(C.stage)===L(s.name)):void 0;if(u!==void 0)return sh(
[s],[u],r);if(a&&!t)return Ya("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.map(O=>({...s,
name:O.
stage,advance:null}));return sh(C,i,r)}let l=((w=(y=lm(r))==null?void 0:y.tables.length)!=null?w:0)>
1,c=o.filter(C=>{var O;return((O=C.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let C=d.map(O=>O.grid.tab);return C.length>1?Ya("several-shared",C):t?Ya(
"stage-tab",C):[KE({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(C=>(
{
label:C.tab,table:C})),layout:null}]}function KE(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=ul(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function JU(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return L(a.grid.tab)===L((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?KE(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ya("unclear-judges",r):n.filter(o=>"desks"in o)}function sh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>L(l.stage)===L(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ya("stages",
o):r}m();var GE=.051,VU=4,qE=e=>J(e.code)||L(e.name);function ZE(e,t,n){let r=t.filter(u=>u!==e);if(
r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>qE(d)===qE(u)));
for(let c of n){let d=C=>{var O,P;return(P=(O=C.columns.find(N=>lt(N.name,{name:c})))==null?void 0:O.
column)!=null?P:-1},p=at(u.values[d(e)]),y=r.flatMap((C,O)=>{var P,N;return(N=at((P=l[O])==null?void 0:
P.values[d(C)]))!=null?N:[]});if(p===null||y.length<2)continue;let w=y.reduce((C,O)=>C+O,0);s+=1,g.abs(
p-w/y.length)<GE&&(i+=1),g.abs(p-w)<GE&&(a+=1),new k(y).size>1&&(o+=1)}}return o>=VU&&(i===s||a===s)}
m();var yl=e=>`hidden/${L(e)}`,uh=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,
columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&lt(s,i)))||e.length===0?[]:[{id:yl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:$n.HIDDEN,default:null}]);m();function bl({criteria:e,
entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>L(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>lt(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>dr(a,ut(
i).name)),isEntry:(i,a)=>i===""?r.has(L(a)):n.has(J(i))}}m();function XU(e,t){let[n,r]=[L(e),L(t)];
if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!dr(e,t)&&!YU(e,t)}var HE=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function YU(e,t){let[n,r]=[new k(HE(e)),new k(HE(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function lh(e,t,n){let r=new h(t.map(o=>[o.code,o]));
return e.flatMap(o=>{if(o.codeColumn===null||o.nameColumn===null)return[];let i=o.rows.filter(c=>c.name!==
""&&c.entry!==null),a=i.flatMap(c=>{var p;let d=r.get((p=c.entry)!=null?p:"");return d!==void 0&&XU(
c.name,d.name)?[{sheet:o,row:c,entry:d}]:[]}),s=a.length>2&&a.length*2>i.length,[u]=a;return(s&&u!==
void 0?[JE(`names/${L(o.tab)}`,u,a.length)]:a.map(c=>JE(`names/${L(o.tab)}/${J(c.entry.code)}`,c,1))).
filter(({id:c})=>!n.has(c))})}var JE=(e,{sheet:t,row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",
tab:t.tab,cell:$e(n.row,(i=t.nameColumn)!=null?i:0),tabs:[t.tab],params:{code:r.code,one:r.name,
other:n.
name,count:o},options:$n.NAMES,default:null}};var Qa=["criteria","entries","judges"],QU=e=>"reason"in e;
function ch(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(M=>UE(M,o.get(M.tab))),u=WE(e,n,s);if(QU(u))return u;let l=[],c=[],d=[];for(let M of u){
let B=t3(M,e,t,{facts:l,questions:c,answers:i},u.length>1);if(B===null)return XE(s);d.push(B)}if(t.length===
Qa.length&&!d.some(M=>n3(M,s)))return{reason:"no-sign",tabs:d.flatMap(M=>M.desks.map(B=>B.table.tab)).
filter(fm)};let p=d.flatMap(M=>M.desks.map(B=>B.table)),[y,...w]=p;if(y!=null&&y.isRepeated&&w.length===
0)return{reason:"unclear-judges",tabs:[y.tab]};let C=d.flatMap(M=>M.names).filter(fm),O=t.includes(
"judges")?r3(d):e.judges,P=t.includes("entries")?o3(p,C,s,l):e.entries,N=!n&&(d.length>1||d.some(M=>M.
stage.scoreTab!==void 0)),I=N?i3(d):e.stages,$=t.includes("criteria")?a3(d):e.criteria,F={...e,
stages:I,
criteria:$,entries:P,judges:O};if(t.some(M=>F[M].length===0))return XE(s);if(t.includes("judges")&&!s3(
F,d,a.names))return{reason:"unbound",tabs:d.flatMap(M=>M.desks.map(B=>B.table.tab)).filter(fm)};let j=s.
flatMap(({structure:M})=>M!==void 0&&p.some(({tab:B})=>B===M.tab)?M:[]),z=[...p.map(M=>M.tab),...l.flatMap(
M=>M.kind==="ENTRY_LIST"||M.kind==="TAB_LEFT"?M.params.tab:[])];return{competition:F,hasStages:N,
facts:[
...u3(d,O,N,I),...l,...RE(j),...OE(s,z,a)],findings:t.includes("entries")?l3(d):[],questions:gl([...e3(
s,p),...c])}}var e3=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),fm=(e,t,n)=>n.indexOf(e)===t;function t3(e,t,n,{facts:r,questions:o,answers:i},a){var K,q;let s=e.
desks.map(G=>G.table),u=G=>n.includes("criteria")?lm(G):jg(G,Le(t,e.stage).map(Y=>Y.name)),l=(K=u(s))!=
null?K:a||e.layout!==null?MS(s):null;if(l===null)return null;let c=u(s)===null,d=l.tables.filter(G=>ZE(
G,l.tables,l.criteria)),p=l.tables.filter(G=>!d.includes(G));for(let{tab:G}of d)r.push({kind:
"TAB_LEFT",sure:!1,params:{tab:G,reason:"summary"}});let y=p.length<l.tables.length&&(q=u(p))!=null?
q:l,{tables:w}=y,
C=n.includes("criteria")?KS(y,o,i):y.criteria,O=a?e.stage.name:null,P=n.includes("criteria")?CE(w,C,
i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:VE(e,w),criteria:[],isOpen:
c,
names:C};let N=$E(w,C),I=N!=null?N:C.map(()=>_E(w,C)),$=NE(w,C),F=$.from==="equal"&&N!==null&&new k(
N).size>1,j=F?I:$.weights,z=AE(w,C,j,I,i);z.question!==null&&o.push(z.question);let{weights:M}=z;r.push(
{kind:"CRITERIA",sure:w.length>1&&!c,params:{stage:O,names:C}},{kind:"WEIGHTS",sure:$.from!=="equal",
params:{from:F?"maxima":$.from,stage:O}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(fm),from:N===
null?"scores":"written",stage:O}});let B=C.map((G,Y)=>{var ee,ye;return{stage:e.stage.name,name:G,
weight:(ee=
M[Y])!=null?ee:1,min:0,max:(ye=I[Y])!=null?ye:100,description:""}});return{...e,desks:VE(e,w),
criteria:B,
isOpen:c,names:C}}var VE=({desks:e},t)=>e.filter(n=>t.includes(n.table));function n3(e,t){return e.layout!==
null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==
void 0&&ih(r.grid,n.above.length)})}function r3(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),
o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;
return(i?US(r):Ug(o)).map((s,u)=>{var C,O,P;let l=(C=(i?r:o)[u])!=null?C:"",c=e.filter(N=>N.desks.some(
I=>J(I.label)===J(l))),d=(P=(O=c[0])==null?void 0:O.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.
table,p=s.name===""||J(s.name)===J(s.code),y=(t==null?void 0:t.layout)===null&&p&&d!==void 0?WS(d):
"",
w=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,name:y||s.name,stages:w}})}function o3(e,
t,n,r){
let o=um(e,t),i=sm(e),a=new k(e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>_S(o,i,u)).
find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),
s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>(
{
...fd,...u}))):o}function i3(e){let t=e.map(n=>um(n.desks.map(r=>r.table),n.names).length);return e.
map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:
0)?o:n.advance}})}function a3(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[L(o.name),o.weight,o.max]));
return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}
function s3(e,t,n){let r=Kn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<
o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.
layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(
l===
void 0||s.length===0?[]:Ye(e,l)).filter(d=>oh(u.label,d)).length===1}))}function u3(e,t,n,r){let o=e.
filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function l3(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=sm(t)?[]:e.flatMap(i=>i.desks.map(a=>um([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...ah(n).map(o("entry")),...ah(r).map(o("judge"))]}function XE(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>c3(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>d3(
u))))!=null?s:{reason:"nothing",tabs:[]}}var c3=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!no(n)).length>2),d3=e=>ih(e,g.min(9,e.values.length));m();var gm=e=>e.find(t=>De(t,H.plenary));
function m3(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>L(o)===L(e)))!=null?r:n}function p3(e,t){if(ne(e))return null;let n=at(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function hm(e,{stages:t,entries:n}){var s,
u;let r=st(e,Ba),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=F=>U(
c(F)),p=m3(d("stage"),t),y=n.find(F=>J(F.code)===J(d("entry"))),w=(F,j,z=d(F),M=[])=>{let B={setting:
`plenary.${F}`,value:z,reason:j,allowed:M},K=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...K,...Qe(r,l,F),params:B}),null},C=(F,j)=>{let z=p3(c(F),j);
return typeof z==
"string"?w(F,z,c(F)):z};if(p!==void 0&&y!==void 0){let F=a.some(j=>j.stage===p.name&&j.entry===y.code);
if(a.push({stage:p.name,entry:y.code}),F&&!ne(c("rank"))){w("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&w("stage","unknown-reference",d("stage"),t.map(F=>F.name)),y===void 0&&
w("entry","unknown-reference");let O=C("rank",1),P=C("computed",1),[N,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&w("reason","empty"),p===void 0||y===void 0||
O===null)
continue;let $=Qe(r,l,"rank");o.push({stage:p.name,entry:y.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var xe=()=>SpreadsheetApp.getActiveSpreadsheet(),En=()=>xe().getId(),je=()=>xe(
).getSheets().map(
e=>e.getName()),wl=()=>new h(xe().getSheets().map(e=>[e.getName(),e.getSheetId()])),YE=()=>xe().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),ym=()=>xe().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),f3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function g3(){let e=null;
return t=>{
e!=null||(e={zone:xe().getSpreadsheetTimeZone(),monthFirst:f3.test(xe().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Fe(e){
let t=xe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=g3(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function bm(e){var n,r;let t=(r=(n=xe().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var es=e=>{var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
QE=()=>xe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function dh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var eC="@",mh=(e,t)=>{let n=t.map(r=>r===eC);return e.map(
r=>r.map((o,i)=>typeof o=="string"?dh(o,n[i]===!0):o))};function so(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function Ut(e,t,n,
r,o=[]){
var s,u;let i=xe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(so(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(mh(r,o)))}function tC(e,t,n,r){let o=xe(
).
getSheetByName(e);o!==null&&(so(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(eC))}var Dr=e=>{
var t,
n;return(n=(t=xe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function nC(){for(let e of xe(
).
getSheets())e.getLastRow()===0&&xe().deleteSheet(e)}var mn=()=>SpreadsheetApp.flush();function rC(e,
t){
let n=xe().getSheetByName(e);if(n===null)return!1;let r=t===null?null:h3(n,t);return r===null?n.activate(
):
r.activate(),!0}function h3(e,t){try{return e.getRange(t)}catch{return null}}m();m();function wm(e){
let{language:t}=e.settings,n=[Ui(ol,t,v3(e.settings)),y3(e.stages,t),Ui(al,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Ui(pr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=_o.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Ui(_i,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,b3(o.required,t)]);return[...n,Ui(sl,t,r)]}function Ui(e,t,n){var r;return{name:e.tab[t],
values:[
yx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var oC=(e,t,n)=>({
...Ui(e,n,[]),name:t});function y3(e,t){let n=e.map((s,u)=>w3(s,u,t)),r=Ui(il,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var b3=(e,t)=>{var n,r;return(r=(n=kn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function w3(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ta.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ni(e.date,n),(l=e.scoreTab)!=null?l:""]}function v3(e){let{language:t}=e,n=qn.map(
a=>[a.word[t],ph(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${Ga[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=qn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function ph(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ni(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function iC(e,t){let n=dn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=Qa.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=k3(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:T3(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=wm(i.competition).flatMap(c=>{var p,y;let d=[...s,...o].find(
w=>H[w][a]===c.name);return d===void 0?[]:[[d,{...c,name:(y=(p=e.get(d))==null?void 0:p.tab)!=null?y:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:dn(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...x3(i.facts)]}}function k3(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Kn(r,e).map(j=>j.name),u=e.stages.flatMap(j=>r.filter(z=>z===j.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,c=a(),p=(l?[]:r.filter(o)).filter(j=>c.get(yl(j))!=="use"),
y=r.filter(j=>!p.includes(j)),w=bl(e),C=j=>{let z=j.map(i);return{grids:z,structures:pm(z,w,c),
answers:c}},O=l?s:y.filter(j=>Pi(j)||u.includes(j)),P={names:r,hidden:p},N=ch(e,t,n,C(O),P),I=l?[]:y.
filter(j=>tl(j)&&!O.includes(j)),$="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);
if("questions"in N){let j=p.filter(M=>Pi(M)&&!c.has(yl(M))),z=uh(N.competition,C(j));return{...N,
questions:[
...N.questions,...z]}}if(!$||I.length===0)return N;let F=ch(e,t,n,C([...O,...I]),P);return"reason"in
F?N:F}var x3=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function T3(e,t,n){return(e.length===Qa.length?["entries"]:e).map(o=>{let i=H[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}m();m();m();var vm="\u2713",uo=e=>`"${e.replace(/"/g,'""')}"`;function aC(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-b(n),a=T(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function sC(e,t,n){let r=$e(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${uo(
vm)};${o})`;return`=IF(COUNTIF(${r};${uo(ln.id)})>0;${uo(ln.id)};${i})`}function uC(e,t,n,r,o){
let i=u=>$e(e,u,t,1),a=u=>`COUNTIF(${i(r)};${uo(u)})`;return`=${`${a(vm)}+${a(ln.id)}`}&${uo(o.of)}&COUNTA(${i(
n)})&${uo(o.done)}`}function lC(e,t,{min:n,max:r}){let o=$e(e,t),i=`AND(${o}>=${aC(n)};${o}<=${aC(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${uo(ln.id)})`}var cC=(e,t,n)=>{let r=`$${$e(e,t)}`;
return n==="complete"?`=${r}=${uo(vm)}`:n==="recused"?`=${r}=${uo(ln.id)}`:`=NOT(${r}="")`};m();var dC=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,mC=e=>e.filter(t=>t!=="").join(" \xB7 "),S3={title:(e,t,n)=>mC(
[e,dC(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,E3={title:(e,t,n)=>mC([e,dC(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,fh=e=>({id:S3,en:E3})[e];m();function C3(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function R3(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function gh(e,t,n){if(t.form!=="files")return[...e];let r=`${L(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:R3(C3(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Jo={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,hh=3,lo=hh+
1,km=0,xm=1,D3=2,Ar=3,A3=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],yh=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},O3=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function bh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${yh(i,t)})`),o=n.some(i=>i.link!=="")?[Jo.link[t]]:[];return{headers:[Jo.code[t],
Jo.status[t],Jo.name[t],...r,Jo.notesToCommittee[t],Jo.notesToEntrant[t],Jo.institution[t],...o],
widths:[
62,58,128,...r.map(O3),160,160,160,...o.map(()=>180)],scored:r.length}}var P3=e=>["code","status",
"name","institution","link"].some(t=>De(e,Jo[t])),pC=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function fC(e){
var n;let t=(n=e[hh])!=null?n:[];return e.slice(lo).every(r=>r.every((o,i)=>{var a;return o===""||P3(
T((a=t[i])!=null?a:""))}))}var gC=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function wh(
e,t,n){
let{headers:r,scored:o}=bh(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
Ar-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
xm?sC(t+u,Ar,o):""))}}var vh=(e,t)=>({top:lo,left:Ar,height:t-lo+1,width:e+2});function Tm(e,t){let{
criteria:n,language:r}=e,o=fh(r),i=(s,u)=>({top:lo,left:s,height:t,width:u}),a=i(km,Ar+n.length);
return{
table:i(km,bh(e).headers.length),progress:{row:0,column:0,formula:uC(lo,t,km,xm,o)},validations:hC(n).
map(({from:s,count:u,criterion:l})=>({block:i(Ar+s,u),formula:lC(lo,Ar+s,l),help:o.rejected(yh(l,r))}
)),
colours:A3.map(([s,u])=>({block:a,formula:cC(lo,xm,s),background:u})),open:vh(n.length,lo+t-1)}}
function hC(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Sm(e){var P;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=fh(o),{headers:u,widths:l,
scored:c}=bh(
e),d=gh(e.entries,t,n),p=hC(r).map(({criterion:N})=>yh(N,o)),y=Tm(e,d.length),w=wh(d,lo,e),C=N=>[N,
...u.
slice(1).map(()=>"")],O=C("");return{name:La(t,n),...y,headerRow:hh,frozenColumns:D3,widths:l,
formats:u.
map((N,I)=>I===km?"@":I>=Ar&&I<Ar+c?Sr:""),centred:u.flatMap((N,I)=>I===xm||I>=Ar&&I<Ar+c?[I]:[]),
values:[
O,C(s.title(t.name,n,i)),C(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...w.values],formulas:[C(
y.progress.formula),O,O,O,...w.formulas]}}m();m();function kh(e){var n;let t=xe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var yC=e=>e.getEditors().map(t=>t.getEmail());function bC(e){
let t=kh(e);return t===null||t.isWarningOnly()?null:yC(t)}function Or(e,t){var r;let n=(r=xe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(vl(n,t),n.setUnprotectedRanges([]))}function vl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(yC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var wC=e=>kh(e)===null;function vC(e,t){let n=kh(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Em(e){let t=xe().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var xh="#d9e2f3";function Hn(e){var t;for(let n=1;;n+=1){let r=Fg(
e.name,n),o=xe().getSheetByName(r);
if(kC(o)){pn({...e,name:r});return}let i=N3(o);if(Lg((t=i[0])==null?void 0:t[0])){I3(i,e)||TC(o,e),
xC(
r,e,o.getLastRow(),o.getLastColumn());return}}}function pn(e){var t;TC((t=xe().getSheetByName(e.name))!=
null?t:Th(e.name),e),xC(e.name,e,0,0)}function Th(e){let t=xe().getActiveSheet(),n=xe().insertSheet(
e,xe().getSheets().length);return xe().setActiveSheet(t),n}var kC=e=>e===null||e.getLastRow()===0;
function en(e){
for(let t=1;;t+=1){let n=Fg(e,t);if(kC(xe().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);
if(Sn(r))return{name:n,grid:r}}}function N3(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function I3([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function xC(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Ut(e,0,0,a,t.formats)}function TC(e,t){
let n=t.
widths.length,r=t.headerRow+1;so(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Vo(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Vo(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),kx(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(xh),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Vo(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Cn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),SC=({values:e,formulas:t},n)=>mh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),_3=e=>{var t;return(t=xe(
).
getSheetByName(e))!=null?t:Th(e)};function Sh(e,t){let n=_3(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];so(n,e.values.length+1,o.length),l>0&&
Cn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:w,value:C}of Vo(
o))n.setColumnWidths(y+1,w,C);let d={...u,top:r,height:u.height+1};Cn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:w,value:C}of Vo(o.map((O,P)=>s.includes(
P))))C&&Cn(n,{...d,left:y,width:w}).setHorizontalAlignment("center");for(let{start:y,length:w,value:
C}of Vo(
i))C!==""&&Cn(n,{...u,left:y,width:w}).setNumberFormat(C);Cn(n,{...d,height:1}).setFontWeight("bold").
setBackground(xh),Cn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),EC(n,e),$3(n,SC(e,i),l,c)}function $3(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var y,w;return(w=(y=t[c])==null?void 0:y[p])!=null?w:""}));e.getRange(1,1,o,i).setValues(a)}
function EC(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Cn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Cn(e,r)]).build()))}function CC(e,t,n){let r=xe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;so(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Cn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Vo(
t.widths.map((y,w)=>a.includes(w))))p&&Cn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Vo(s))p!==""&&Cn(r,{...l,left:c,width:d}).setNumberFormat(p);EC(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Cn(r,{...l,top:g.max(l.top,i+1)}).setValues(
SC(n,s))}var RC=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function ts(e,t,n,r){var u;let o=xe(
).
getSheetByName(e);if(o===null)return;let i=Cn(o,t),a=o.protect();vl(a,n);let s=RC(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),vl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function DC(e,t,n){let r=xe().getSheetByName(e);if(r!==null)for(let o of RC(
r,Cn(r,t)))vl(o,n)}function AC(e,t){var n;(n=xe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var OC="judgeTabs",F3=9e3,M3=_n(Z(),Bv([Z(),Z(),Z()]));function Cm(){var e;try{let t=tt(M3,E.parse(
(e=
ze(OC))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var L3=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Eh(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;L3(n())>
F3;)t.shift();Ke(OC,n())}function Ch(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=gC(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&AC(a,c),n[T(i)]=[s,u,c]}return n}
function Rh(e,t){
if(e.size===0)return;let n=Cm(),r=wl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Ch(o,n);E.stringify(i)!==E.stringify(n)&&Eh(i)}function Rm({stages:e,
judges:t},n=Cm()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of wl()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>L(d.name)===L(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var PC="rowOrders",j3=9e3,z3=_n(Z(),_n(Z(),Z()));function NC(){let e=ze(
PC);try{let t=tt(z3,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Wi({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new h(e.entries.map(y=>[
y.code,y])),i=new k(r.flatMap(({code:y,tab:w})=>y==="SCORE_ROWS_PERMUTED"?[w]:[])),a={},s=j3-2;for(
let y of t){
let{stage:w,judge:C,tab:O}=y,P=(c=n.get(w))==null?void 0:c.get(C),N=i.has(O)?P:(d=Yu(y,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(C.length+(w in a?0:w.length))+12,!(N===void 0||s<0)&&(
a[w]=
{...a[w],[C]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([y,w])=>[y,f.fromEntries(w)]));u!==
E.stringify(l)&&Ke(PC,u)}m();var B3="understanding",U3=_n(Z(),Z());function IC(){let e=ze(B3);try{
let t=tt(U3,E.parse(e!=null?e:"{}"));return new h(t.success?f.entries(t.data):[])}catch{return new h}
}function W3({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return kg({tab:r,
columns:o,
entries:i})}var K3=(e,t,n)=>[...SS(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...mx(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...px(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:La(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],G3=(e,t,n)=>fx(
e,t,n).
map(({name:r,judge:o})=>$C(r,o));function $C(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Xe(){var ye,be;
let e=je(),
t=Ct(e),n=new h([...t].map(([oe,_e])=>[oe,Fe(_e)])),r=e.filter(oe=>![...t.values()].includes(oe)),o=Dh(
Fe),i=_C(YE),a=_C(IC),s={names:r,isHidden:oe=>i().includes(oe),read:o,answers:a},{reading:u,
unwritten:l,
facts:c,findings:d,questions:p}=iC(n,s),{competition:y}=u,w=Rm(y),C=Ja(y.entries),O=Dh(bm),P=Dh(es),
N=(oe,_e)=>{let de=sx(oe,O(oe.tab));return wx(de,_e)?vx(de,P(oe.tab)):de},I=({stage:oe})=>y.stages.filter(
({name:_e})=>_e===oe).flatMap(_e=>Le(y,_e)),$=Kn(r,y,w).filter(({stage:oe})=>oe.scoreTab===void 0),F=y.
stages.flatMap(({scoreTab:oe})=>r.filter(_e=>q3(_e,oe))),j=bl(y),z=[...$.map(({name:oe})=>oe),...F],
M=pm(z.map(o),j,a()),B=oe=>{var _e,de;return(de=(_e=M.get(oe))==null?void 0:_e.view)!=null?de:o(oe)}
,
K=V3(r,y,B,C),q=gm(r),G=q===void 0?null:hm(o(q),y),Y=[...$.map(({name:oe,stage:_e,judge:de})=>{let sn=Le(
y,_e);return N(qo(B(oe),_e.name,de.code,sn,C),sn)}),...K.sheets.map(oe=>N(oe,I(oe)))],ee=[...p!=null?
p:gl([...M.values()].flatMap(oe=>oe.questions)),...lh(Y,y.entries,a())];return{competition:y,
decisions:(ye=
G==null?void 0:G.decisions)!=null?ye:[],sheets:Y,orders:NC(),protectedTabs:QE().filter(oe=>!De(oe,H.
corrections)),own:w,findings:[...u.findings,...W3(u),...K3(e,y,w),...G3(r,y,w),...K.findings,...d,
...ee.
map(J3),...u.tables.criteria!==null&&y.criteria.length===0&&Z3(M)?[H3(u.tables.criteria.tab)]:[],...(
be=
G==null?void 0:G.findings)!=null?be:[]],questions:ee,locate:bx(u),unwritten:ee.length>0?[]:l,facts:c}
}
var q3=(e,t)=>t!==void 0&&L(e)===L(t),Z3=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n===
"criterion"));function H3(e){return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:
"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var J3=({id:e,kind:t,tab:n,cell:r,params:o})=>(
{
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function V3(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let a=e.find(l=>{var c;return L(l)===L((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=LE(n(a),i,
Ye(t,i),Le(t,i),r);return{sheets:s,findings:u.map(l=>$C(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function _C(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Dh(e){let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var Dm=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16),FC=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Dm(n,r,t):o,"");function MC(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Dm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var ns=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var LC=["at","by","action","detail",
"run","hash","stage"],Am=e=>LC.map(e),X3=["compute","documents",
void 0],jC=e=>{var t;return!X3.includes(un((t=e[LC.indexOf("action")])!=null?t:"",ns))};m();var kl={
part:"history",tab:H.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function zC(e){var o,i,a;let t=e===null?null:st(
e,kl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:Am(l),chain:l("chain")});let c=un(l("action"),ns);c!==void 0&&n.push({at:nl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}m();m();m();m();var fn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>fn(T(e),t);function Ge(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ni(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?T(e).toUpperCase():Y3(e)}\u201D`}var Y3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return BC(e,t,t==="id"?"dan":
"and",n)}var Ah=(e,t)=>BC(e,t,t==="id"?"atau":"or",e.length);function BC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}m();function xl(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Q3={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},UC=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${Q3[t][r]}`),
t);function WC(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var rs=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),KC={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${WC(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${rs(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${WC(
t,n,i)}: ${i.say(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${rs(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${rs(o,i)}, and a shared rank is never split`)}.`,
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
let o=UC(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=UC(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${xl(e.amount,"id")}.`,`Prize ${xl(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=rs(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${X(
e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${rs(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${rs(n,r)}${l}.`)}};m();m();var GC={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},eW={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Oh=e=>e.slice(0,1).toUpperCase()+e.slice(1),qC=(e,t)=>GC[t][e],
ZC=(e,t)=>eW[t][e];function os(e,t,n=!1){let r=GC[t][e].split(" ").map(Oh).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var tW=6,nW=BigInt(0);function rW(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==nW)return!1;return!0}
function is(e,t,n){if(rW(e,n))return n;let r=zt(t(e),n);for(let o=n;o<n+tW;o+=1){let i=e.map(a=>sr(a,
o));if(zt(t(i),n)===r)return o}return n+2}var Om=new Ie(0),Ph=(e,t,n)=>fn(ur(e,t),n);function HC(e,t,
n){let r=n;if(Bt(e,t)===0)return r;for(;zt(
e,r)===zt(t,r);)r+=1;return r}var Tl=(e,t)=>Ka[e].name[t];function Sl(e,t,n,r){let o=HC(e.value,t,e.
metric==="majority"?0:n);return[Ph(e.value,o,r),Ph(t,o,r)]}function JC(e,t,n){let r=qC(n,e),o=new h,
i=(a,s)=>Ph(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Oh(r),say:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,HC(a,Om,t)),plain:a=>fn(ur(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=is(s,Yt,t),c=n==="points"&&s.length>2?is([...s].sort(Bt).slice(1,-1),Yt,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var VC={MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:
a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var XC={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},oW={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function iW(
e,{
say:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Pm=({judge:e,score:t,alike:n},r,{points:o,
say:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function aW(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var YC={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Wo[e].score[c]}`:"",y=i(p===""?" dari":""," of"),w=t.length,C=i(`${w} juri`,w===1?"1 judge":`${w} judges`),
O=o.once(n,()=>iW(n,o));return`${a} ${s(r)}${p}${y} ${C} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.say(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.say(`Dibuang: ${Pm(
e.highest,"tertinggi",t)} dan ${Pm(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Pm(
e.highest,"highest",t)} and ${Pm(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:
({
middle:e},{say:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{say:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>aW(i,n,t)),o=n(Yt(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=is([e,s],([C,O])=>C.add(O),i),d=r(e,c),p=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${oW[a][l]}`;
if(zt(s.abs(),c)===zt(Om,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${d} as it is (${y}).`);
let w=s.s>0;return n(`Rata-rata ${d} ${w?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${w?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${d} ${w?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${w?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${XC.id[t]}.`,`Judge ${e} is not counted: ${XC.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=p=>{var y;return(y=gd(e.map(({weight:w},C)=>({weight:w,score:p[C]}))))!=null?y:
Om},c=is(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var QC=(
{metric:e,criterion:t},{language:n})=>t===void 0?Tl(e,n):`\u201C${t}\u201D`,sW=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function uW(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${sW(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var eR={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Sl(n,r.value,l,c),y=QC(n,i),
w=o.length===0?"":uW(o,i),C=u(e),O=X(t,c);return a(`${s} ${C} sama pada ${O}; ditentukan oleh ${y}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${w}`,
`${s} ${C} is shared by ${O}; decided by ${y}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${w}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(y=>`${QC(y,r)} ${Sl(y,y.value,s,u)[0]}`),p=d.
length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var lW={...YC,...eR,...VC,
...KC};function cW({code:e,params:t},n){return lW[e](t,n)}function tR(e,t,n="points"){let r=JC(e,g.max(
2,t),n);return o=>o.map(i=>cW(i,r)).join(" ")}function nR(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Tl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Sl(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Tl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Ki=(e,t)=>Wo[e].name[t];var dW={menu:{name:"Lembar Juri",open:"Buka panel",validate:
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},mW={menu:{name:"Lembar Juri",open:"Open panel",validate:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?dW:mW,me=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Gi(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function rR(e,t,n){let r=Gi(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:Et(),at:nt(),by:Pe(),hash:e,provisional:t},isNew:!0}}function rt(e){let{name:t,grid:n}=en(H.
history[e]);return{name:t,exists:n!==null,...zC(n)}}var Nm="chain";function Wt(e,t,n){var c,d,p,y;mn(
);
let r={stage:"",...t},o=(d=(c=ns.find(([w])=>w===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Gn(r.at),action:o},a=Am(w=>i[w].trim()),s=Dm(pW(e),a,Xt),u=e.exists?gW(e,n):fW;if(e.exists){
let w=v.from({length:g.max(...u.values())+1},()=>"");for(let[C,O]of u)w[O]={...i,chain:s}[C];Ut(e.name,
Dr(e.name),0,[w])}else{let w=ie(n).tabs,C=kl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));pn(Tt(e.name,w.history,w.historyOrigin,C,[{...i,chain:s}],0))}mn(),Ke(Nm,s);let l={row:((y=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function pW({exists:e,links:t}){let n=e?ze(Nm):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:FC(t,Xt)}var fW=new h(kl.columns.map(({key:e},t)=>[e,t]));
function gW({
name:e,headerRow:t,columns:n},r){let o=kl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return Ut(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var Im=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},_m=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function oR(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function iR(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var hW=e=>e instanceof S&&
"problem"in e;function fe(e){throw f.assign(new S(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(hW(n))return{problem:n.problem};let r=n instanceof
S?n.message:T(n),o=Im(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,_m())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var Nh="language";function gt(e){let t=oR(Nh);return t===
"id"||t==="en"?t:e}var Ve=()=>gt(Gv().startsWith("en")?"en":"id");function ge(){pd()||fe(me(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Pe())))}function Re(e){let t=qv(e);return t===null?fe(me(
"BUSY",ie(
Ve()).problems.busy)):t.done}function pe(e,t){let n=tt(e,t);return n.success?n.data:fe(me(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var yW=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),bW=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(bW)]},e.map(({name:n})=>yW(n)))}var fr=(e,t)=>e.find(n=>n.stage===
t);m();var aR={part:"corrections",tab:H.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
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
sR=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],uR=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],El=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function lR(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([y])=>y===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Gn(l.at),answeredAt:Gn(l.answeredAt),old:i(l.held),kind:a(sR,l.kind),
status:a(uR,l.status),held:E.stringify(l.held)}),u=aR.columns.map(({key:l,header:c,width:d})=>({
header:c[n],
width:d,value:p=>p[l]}));return Tt(t,r,o,u,e.map(s),0)}function cR(e){var n;let t=e===null?null:st(e,
aR);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,a]=[un(o(
"kind"),sR),un(o("status"),uR)],s=wW(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:nl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,answeredAt:
nl(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function wW(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var gr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):W(e,t),Xo=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(b((e*100).toPrecision(12)),n)}%`:gr(e,n),Ih=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,vW={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,kW={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,qi=e=>e==="id"?vW:kW;function co({language:e}){let{name:t,grid:n}=en(H.corrections[e]);return{name:
t,isNew:n===null,list:cR(
n)}}function Zi(e,t,{language:n,admins:r}){let o=qi(n);return Hn(lR(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Xo(i,a,n))),e.isNew&&(Or(e.name,r),Em(e.name)),mn(),{...e,isNew:!1,list:t}}m();
m();function as(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var $m=(e,t)=>U(e)===U(t),xW=864e5,TW=R.UTC(1899,11,30);function SW({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-TW)/xW+
r/86400}var dR=e=>typeof e=="object"?SW(e):typeof e=="boolean"?T(e):e,mR=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function pR(e){let[{values:t},n,r]=[Fe(e),bm(e),es(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function mo(e){
var n;let t=xe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var fR=(e,t,n)=>{var r;(r=xe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},gR=(e,t,n,r)=>Ut(e,t,n,r);m();function _h(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function hR(e){for(let[t,n]of _h(e,r=>r.tab))for(let[r,o]of _h(n,i=>i.format))r!==void 0&&fR(t,o.map(
({at:i})=>$e(i.row,i.column)),r)}function yR(e){let t=n=>n.format==="General";hR(e.filter(t));for(
let[
n,r]of _h(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of nm(r.map(({at:l})=>l)))gR(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var y;return(y=o.get(`${i+c},${a+p}`))!=null?y:""})))}hR(e.filter(n=>!t(n)))}function Cl(e,{
sheets:t}){var a,s,u;let[n]=jo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ss(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?$m:as;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Hi(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:pR(t);return e.set(t,n),n}}function $h(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&mR(
o.format);return r?{tab:t,at:n,value:dR(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function EW(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=El(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Fh(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of EW(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var CW=e=>/data validation|validasi data/i.test(T(e));
function Mh(e,t){try{return yR(e),mn(),!0}catch(n){if(!t&&!CW(n))throw n;return console.warn(T(n)),!1}
}
function Rl(e,t,n,r=!1){let{settings:o}=e.competition,i=Fh(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:O})=>O.filter(({status:P})=>C==="confirm"||C==="undo"||C===
"fix"&&P==="applied").map(P=>({one:P,action:C,place:Cl(P,e)}))),s=C=>a.map(({one:O,place:P})=>P===null||
!mo(P.tab)?"other":ss(O,P.at,C(P.tab))),u=s(Hi()),l=a.flatMap(({one:C,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[$h(C,P.tab,P.at,I)]:[]}),c=Mh(l,r),d=c?null:s(
Hi()),
p={fix:new k,undo:new k};for(let[C,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[C];P==="fix"&&
(c?u[C]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let y=t;if(p.
fix.size+p.undo.size>0){let C=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);y=Zi(t,C,o)}let w=n;for(let{list:C,...O}of i){let P=C.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=RW(P,O.action==="undo",o.language).join("; ");P.length>
0&&(w=Wt(w,{...O,detail:N,hash:""},o.language))}return{ledger:y,history:w}}var RW=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[Xo(i.cell,i.format,n),gr(a,n)];return t?Ih(r,o,u,s):Ih(r,o,s,u)});
m();function DW(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&as(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Fm(e,{
lives:t,corrections:n}){var d,p,y,w;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((d=t.find(C=>C.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.
params&&(p=e.params.judge)!=null?p:"",l=jo(s).map(C=>({at:C,status:DW(n,a,$e(C.row,C.column),o)})),c=l.
filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),status:c.
length>0?"offered":(w=(y=l[0])==null?void 0:y.status)!=null?w:"offered"}}function Mm({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:gr(n,i),now:t.now,
confirm:a,
status:o}}m();var AW=re({id:Z(),accept:He(),at:Z(),by:Z()}),OW=We(AW),Lh=e=>`fixAnswers:${e}`,PW=8e3;
function us(e){
let t=ze(Lh(e));try{let n=tt(OW,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function bR(e,t){let n=E.stringify([...us(e),t]);return n.length>PW?!1:(Ke(Lh(e),n),!0)}var wR=e=>Ke(
Lh(e),"[]"),ls=e=>e.filter(t=>t.status==="waiting");function vR(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Rn(e=t=>t()){let t=Xe(),{settings:n}=t.competition,
r={workbook:t,history:rt(n.language),ledger:co(
n)};return NW(r)?r:e(IW)}function NW({history:e,ledger:{list:t}}){let n=new k(ls(t).map(({judge:r})=>r));
return Fh(t,e.rows).length===0&&[...n].every(r=>us(r).length===0)}function IW(){let e=Xe(),{settings:
t}=e.
competition,n=co(t),r=[...new k(ls(n.list).map(({judge:s})=>s))],o=r.flatMap(us),i=o.length===0?n:Zi(
n,vR(n.list,o),t),a=Rl(e,i,rt(t.language),!0);for(let s of r)wR(s);return{...a,workbook:Xe()}}var Dl=(
{
workbook:e,history:t,ledger:n})=>({lives:et(e.competition.stages,t.rows),corrections:n.list});
function kR(e,t=vt(
e.workbook,{provisional:!1}).findings){let n=Dl(e);return t.flatMap(r=>{let o=Fm(r,n);return o===null?
[]:[o]})}function jh({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>El(u)===El(a));return s.every(({stage:u})=>o(u))?
s:[]}var Al="marked";function xR(e,t){var o;let[n,...r]=jh(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:ls(e.ledger.list).map(i=>({...zh(i,t),judge:i.judge})),marked:((o=ze(Al))!=
null?o:"")!==""}}var zh=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:Xo(o.cell,o.format,a),now:gr(i,a)});m();m();m();m();var TR={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var SR={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var ER={id:e=>`Peserta ${e.entry} (${W(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${W(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;m();var CR={id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var RR={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var DR={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};m();var AR={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;m();var OR={id:e=>`Nilai para juri untuk peserta ${e.entry} (${W(e.name,"id")}) berselisih terlalu jauh: dari ${se(
e.low,"id")} sampai ${se(e.high,"id")}, sedangkan batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${W(e.name,
"en")}) lie too far apart: from ${se(e.low,"en")} to ${se(e.high,"en")}, while the limit is ${se(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};m();var PR={id:e=>`Nilai juri ${X(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};m();function _W({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${X(n,
"id")}.`}function $W({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${X(n,"en")}.`}
var NR={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${_W(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${$W(
e)}`};m();m();m();m();var IR={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",lack:"winners"};m();var _R={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",
lack:"guests"};m();var $R={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",lack:"winners"};m();var FR={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",lack:"winners"};m();var MR={name:{id:"Lembar nilai",
en:"Score sheets"},phase:"before",lack:"judges"};m();var LR={name:{id:"Pengumuman",en:"Announcement"}
,phase:"plenary",lack:"winners"};m();var jR={name:{id:"Pernyataan juri",en:"Judges\u2019 statements"}
,phase:"before",lack:"judges"};m();var zR={name:{id:"Piagam",en:"Certificates"},phase:"award",
byDefault:!0,lack:"winners"};m();var BR={name:{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",lack:
"winners"};m();var UR={name:{id:"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,lack:
"winners"};m();var WR={name:{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},
phase:"award",
lack:"winners"};m();var KR={name:{id:"Tanda terima",en:"Receipts"},phase:"award",lack:"winners"};m();
var GR={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",lack:"judges"};m();var qR={
name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",lack:"losers"};m();var ZR={
name:{id:"Undangan",en:"Invitations"},phase:"before",lack:"guests"};var Lm={"tata-cara":GR,
pernyataan:jR,undangan:ZR,"daftar-hadir":_R,"lembar-nilai":MR,"berita-acara":IR,
sk:BR,pengumuman:LR,piagam:zR,gabungan:$R,surat:UR,"surat-daftar":WR,"tanda-terima":KR,"umpan-balik":
qR,
laporan:FR};var HR=(e,t)=>Lm[e].name[t];var JR={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Bh=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${HR(e,"id")}\u201D yang dibuat: ${JR.id[Lm[e].lack]}.`:`No document \u201C${HR(
e,
"en")}\u201D was made: ${JR.en[Lm[e].lack]}.`;var VR={id:e=>Bh(e.kind,"id"),en:e=>Bh(e.kind,"en")};m(
);var XR={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};m();var YR={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var FW=[...Og,Ba,$i];function cs(e,t){let n=qn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Ga[t]} ${o!=null?o:""}`.trim();let i=FW.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Ol(e,t,n){var i,a;let r=qn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:cs(e,n)}function QR(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Og.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var ds=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),MW={version:{id:"versi aturan",en:"rules version"}};
function LW({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":cs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=MW[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${cs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var jW=(
e,t)=>{
var n,r;return(r=(n=_o.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function zW(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function jm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=LW(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${ds(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${ds(a,t)})`}`}let u=l=>ds(typeof l!="string"?l:r==="setting"?Ol(l,o,t):r==="entry"&&o==="status"?
jW(l,t):zW(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var BW=5;function ms(e,t){if(e.length===0)return"";let n=e.slice(0,BW).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${jm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var eD={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ms(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ms(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${Ge(
e.computed,
"en")}). Documents wait: compute the ranking again.`};m();var tD={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ms(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ms(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var nD={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${X(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var rD={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${X(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};m();var oD={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${X(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${X(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};m();var iD={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${W(e.written,
"id")}, padahal menurut tab Peserta namanya ${W(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${W(e.written,"en")}, but in the entries tab it is ${W(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;m();var aD={id:e=>`Kode ${W(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${W(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;m();var sD={id:e=>`Baris${e.name===""?"":` ${W(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${W(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;m();var uD={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
m();var lD={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;m();var cD={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Ge(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${se(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${Ge(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${se(e.likely,
"en")})`}.`};m();var UW=e=>e===1?"1 sel":`${e} sel`,WW=e=>e===1?"1 cell":`${e} cells`,dD={id:e=>`Nilai juri ${e.judge} belum diisi (${UW(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${WW(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;m();var mD={id:e=>`Isi sel juri ${e.judge} ${W(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${W(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};m();
var pD={id:e=>`Nilai juri ${e.judge} ${se(e.value,"id")} di luar rentang ${se(e.min,"id")} sampai ${se(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${se(e.value,"en")} of judge ${e.judge} is outside ${se(
e.min,"en")} to ${se(e.max,"en")}. Correct the score, or the range in the criteria tab.`};m();var fD={
id:e=>`Nilai ${se(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${se(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${se(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${se(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};m();var gD={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;m();var hD={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: nilai tertingginya ${se(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${se(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${X(e.criteria,"en")}: the highest score is ${se(
e.highest,"en")}, while the other judges usually give ${se(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};m();var yD={id:e=>`Nilai juri ${e.judge} ${W(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${se(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${se(e.number,"en")} in a cell formatted as number.`}
;m();var bD={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},wD={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${se(
e.value,"id")}, padahal ${bD[e.basis].id} di baris itu ${se(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${se(e.
value,"en")}, but ${bD[e.basis].en} of this row is ${se(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;m();function KW({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var kD=6;function GW({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",kD)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function qW({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",kD)}. Consider \u201CMethod\u201D = adjusted.`}
function vD(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return KW(e,t);case"uneven-judges":return t==="id"?GW(e):qW(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var xD={id:e=>vD(e,"id"),en:e=>vD(e,"en")};m();var TD={id:e=>`Nilai maksimum tidak tertulis; dipakai ${se(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${se(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;m();var ZW={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Ah(e,"id")}`,en:e=>`is not a known choice; use ${Ah(
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
};function HW(e,t){let n=W(QR(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function SD({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return HW(
e,o);let i=typeof t=="string"?Ol(t,e,o):t,a=r.map(s=>Ol(s,e,o));return`${W(cs(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${ZW[n][o](a)}.`}var ED={id:e=>SD(e,"id"),en:e=>SD(e,"en")};m();var CD={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},RD={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${CD[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${CD[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var DD={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${W(e.criterion,"en")} stands in more than one column (${X(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;m();var AD={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var OD={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var PD={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${W(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${W(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};m();var ND={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};m();
m();var ID=(e,t)=>X(e.map(n=>se(n,t)),t),Ji=(e,t)=>X(e.map(n=>W(n,t)),t,8),ps=(e,t)=>e===null?"":` ${t} ${e}`,
JW={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ji(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ji(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${ps(e,"tahap")}: ${Ji(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${W(
e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:
"contoh pengisian",statistic:"jumlah atau statistik",weight:"bobot kriteria",maximum:
"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${ps(t,"tahap")}: ${{
headers:"dari judul kolom",row:"dari baris bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Nilai maksimum${ps(n,"tahap")}: ${ID(e,"id")}, ${t==="written"?
"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t===
"code"?"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({
tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",
empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",
summary:"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri",
"other-matter":"bukan tentang penilaian"}[t]}.`},VW={JUDGE_TABS:({tabs:e})=>`${e.length===1?
"1 judge tab":`${e.length} judge tabs`}: ${Ji(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Ji(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==
null?n:`${n} (${t[r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.
en}.`,CRITERIA:({stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${ps(e,
"of stage")}: ${Ji(t,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(e,"en")} is no criterion: ${{
number:"a number",sum:"the sum of the scores",mean:"the mean of the scores",weighted:
"a weighted sum of the scores",extreme:"the highest or lowest score",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${ps(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${ps(n,"of stage")}: ${ID(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},XW={id:JW,en:VW};function YW({kind:e,params:t},n){
return XW[n][e](t)}
var _D=(e,t)=>YW(e,t),QW={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
eK={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Uh(e,t){
if(e===void 0)return"";let n=(t==="id"?QW:eK)[e.reason](Ji(e.tabs,t));return n===""?"":` ${n}`}var $D={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${Uh(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${W(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${Uh(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};m();var FD={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var zm=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),tK={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,nK={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`},rK={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${W(
e,"id")}`} ${tK[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${W(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${zm(e,t,"id")}) berjumlah ${se(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${zm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(
n,"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,oK={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${nK[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t})=>`Row ${t} ${W(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,
from:r})=>r==="headers"?`The weights in the headers (${zm(e,t,"en")}) add up to ${se(n,"en")}, not 100. Which weights count?`:
`The totals on the judge tabs use the weights ${zm(e,t,"en")}. Are these the weights?`,NAMES:({code:
e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(n,"en")} here and ${W(
t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,iK={id:rK,en:oK},aK=({kind:e,params:t},n)=>iK[n][e](
t),Wh=(e,t)=>aK(e,t);var MD={id:({question:e})=>Wh(e,"id"),en:({question:e})=>Wh(e,"en")};var Kh={
TAB_MISSING:$D,UNDERSTANDING_OPEN:MD,TAB_EMPTY:ND,TAB_UNPROTECTED:FD,TAB_COPY:PD,STAGE_NOT_BEGUN:OD,
COLUMN_MISSING_CRITERION:AD,COLUMN_DUPLICATE_CRITERION:DD,ROW_MISSING_ENTRY:oD,ROW_WITHOUT_CODE:sD,
ROW_UNKNOWN_ENTRY:aD,
ROW_DUPLICATE_ENTRY:rD,ROW_NAME_MISMATCH:iD,SCORE_ROWS_PERMUTED:gD,SCORE_MISSING:dD,SCORE_NOT_NUMBER:
mD,
SCORE_TEXT_NUMBER:yD,SCORE_IS_DATE:cD,SCORE_OUT_OF_RANGE:pD,SCORE_ERROR:uD,SCORE_FORMULA:lD,
SCORE_SCALE_SUSPECT:hD,
SCORE_OUTLIER:fD,TOTAL_MISMATCH:wD,JUDGE_NO_VARIANCE:DR,JUDGES_IDENTICAL:PR,JUDGES_DISAGREE:OR,
JUDGE_CONFLICT:RR,
JUDGE_RECUSED:AR,ENTRY_UNSCORED:ER,PANEL_DISCONNECTED:NR,ENTRY_DUPLICATE_CODE:TR,
ENTRY_DUPLICATE_NAME:SR,
NAMES_SIMILAR:CR,SETTING_INVALID:ED,WEIGHTS_INVALID:RD,SCALE_ASSUMED:TD,METHOD_CAUTION:xD,
RULE_CHANGED_AFTER_SCORING:tD,
TIE_AT_CUT:nD,PLENARY_CONFLICT:YR,OBJECTION_OPEN:XR,RESULT_STALE:eD,NO_DOCUMENT:VR};var fs=({code:e}
)=>!Kh[e].confidential,sK=Kh;function uK({code:e,params:t},n){return sK[e][n](t)}var Jn=(e,t)=>uK(
e,t);function LD(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var lK={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},gs={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},cK=["error","warning","info"],Gh=e=>cK.
flatMap(t=>e.filter(n=>n.severity===t));function Bm(e,t,n,r,o){let i=H.findings[t],a=[{header:gs.severity[
t],
width:100,value:s=>lK[s.severity][t]},{header:gs.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:gs.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:gs.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:gs.message[t],width:560,value:o},{
header:gs.
code[t],width:220,value:s=>s.code}];return Tt(i,n,r,a,Gh(e),0)}m();m();function jD(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Pd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:p,decision:y,category:w,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=($=t.get(c.code))!=null?$:null,P=(F=y==null?void 0:y.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:w,categoryRank:
C}})})}m();var Vi={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},dK={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function qh({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=L(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(L(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>L(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,y;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(y=(p=u[0])==null?void 0:p.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Zh(e){let t=qh(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function zD(e){if(e.institutions.length===0)
return null;let t=qh(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Zh(e),
absent:t.
map(n=>n.institution.name)}}function BD(e,t,n,r){let o=a=>{var s,u;return(u=(s=kn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Vi.institution[t],width:280,value:a=>a.institution.name}
,
{header:Vi.parent[t],width:220,value:a=>a.institution.parent},{header:Vi.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Vi.required[t],width:80,value:a=>o(a.institution.required)},{header:Vi.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Vi.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Vi.status[t],width:180,value:a=>dK[a.status][t]}];return Tt(H.coverage[
t],
n,r,i,qh(e),1)}m();m();var Um=e=>e>0?`0.${"0".repeat(e)}`:"0",hs=(e,t)=>b(zt(e,t))/10**t;var Pr={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function UD(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Um(n),value:l=>hs(l.score,n)}
,
{header:Pr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Pr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Tt(H.finalRanking[t],o,i,u,e,3,a)}m();var Hh=(e,t,n,r)=>Tt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var mK={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},pK='"Rp"#,##0',fK=_("belum ditetapkan","not settled"),gK=_("ya","yes"),
hK=_("tidak","no");function WD(e,t){let{language:n,decimals:r}=t,o=Um(r),i=(c,d,p,y="")=>({header:mK[
c][n],
width:d,value:p,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>hs(c,r)},i("advances",80,({advances:c})=>(c?gK:hK)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>yK(c,n),pK)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>hs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":hs(p,r)}}))];return Tt(t.
name,t.title,t.origin,l,a,3,t.layout)}function yK(e,t){return e===null?"":e==="open"?fK[t]:e.amount}
function KD(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=gn(e),{marked:l,origin:
c}=GD(
e,r),d=je();Hn(Bm(t.findings,a,l+s.findings(u),c,C=>Jn(C,a)));let p=Jh(e,t.results,n,r);for(let C of p)
Hn(C);let y=C=>d.includes(C)&&p.every(O=>O.name!==C);for(let C of i){let O=el(C,i,a),P=l+s.ranking(C.
name,u);y(O)&&Hn(Hh(O,P,c,s.notRanked(C.name)))}let w=H.finalRanking[a];if(i.length>1&&y(w)&&Hn(Hh(w,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:O}=Zh(e);Hn(BD(e,a,
l+s.coverage(u),`${s.covered(C,O)} \xB7 ${c}`))}}function GD({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=ZC(Un(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Jh(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=gn(e),{marked:c,origin:d}=GD(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=el(O,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",j=c+u.ranking(
O.name,l);return[bK(e,N,I,$,j,F+d)]});if(o.length<2||t.length<o.length)return p;let y=c+u.finalRanking(
l),w=u.decimals(s),C=os(Un(i.method),a);return[...p,UD(jD([...t]),a,s,C,y,d,w)]}var gn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function bK(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Un(t.method);return WD(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:os(l,a),stageScoreHeader:
os(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Nr(e,t,n){let r=gt(t);return Gh(
e).map(o=>{var s,u,l;let i=LD(o),a=n===void 0?null:Fm(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Jn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Mm(a,r)}}})}var Yo=(
e,t)=>e.
filter(n=>n.severity===t).length,ys=e=>Yo(e,"error")===0;m();var Wm=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:_D(n,t)}))};m();m();var bs=e=>e.find(t=>De(t,H.objections)),wK=1440*60*1e3;
function qD({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*wK).toISOString().slice(0,10)}function ZD(e,{stages:t}){var n,r;return((r=(n=st(e,$i))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>L(u.name)===L(U(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:zo(o("date")),ruling:s}]})}function HD(e,t,n,r){var i;let o=st(e,$i);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var O;let u=U(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=zo(s("date")),d=ne(s("answer"))||ne(s("ruling")),p=U(s("reopens")),y=(O=t.stages.find(
P=>L(P.name)===L(p)))==null?void 0:O.name,w=[];if(!ne(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};w.push({code:"SETTING_INVALID",
severity:"warning",...Qe(o,a,"date"),params:P})}if(p!==""&&y===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:p,reason:"unknown-reference",allowed:P};w.push({code:
"SETTING_INVALID",severity:"warning",...Qe(o,a,"reopens"),params:N})}let C={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&w.push({...C,...Qe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?w.push({...C,...Qe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?w.push({
...C,...Qe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):y!==void 0&&r({stage:y,date:c})&&w.push(
{...C,...Qe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:y}}),w})}m();m();var Xi=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Km=e=>T(e!=null?e:""),JD=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function VD(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Xi(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Km(n),
Km(r)],values:Xi(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Xi(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Xi(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Xi(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Km(n),Km(r)],values:Xi(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Xi(o,s)}
)))];
return new h(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function Gm(e,t){var s,u;let[n,r]=[VD(
e),VD(t)],o=[...XD(e,t,"old"),...XD(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:y}=c,w=r.get(l);if(w===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:JD(c),now:null});continue}let C=new h(w.values),O=new h(y);
for(let P of new k([...O.keys(),...C.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=C.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:JD(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function XD(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function Vn(e){let t=T(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Vh=[2],po=Vh[0],vK=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],kK=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,qm=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),Zm=(e,t)=>e<t?-1:b(e>t);function xK({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Zm);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>kK(a.get(s)))]]).sort(([i],[a])=>Zm(i,a))}}var TK=({settings:e})=>f.fromEntries(
vK.map(t=>[t,qm(e[t])]));function Pl(e,t,n,r,o=po){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:TK(e),stages:l.map(d=>[d.name,d.weight,d.advance,qm(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,qm(d.stages),qm(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Zm(d.stage,p.stage)||Zm(d.judge,
p.judge)).map(xK)}}var Hm=(...e)=>E.stringify(Pl(...e));m();var YD={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},SK=3e4;function EK(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${SK}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function QD(e,t,n,r,o){let i=e.flatMap(s=>EK(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=YD.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Tt(t,r,o,
a,i,0)}function Jm(e){var r;let t=e===null?null:st(e,YD),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function e2({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}m();function Vm(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,w,C;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
w=
(y=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
w.at;return O===void 0?null:{tab:O.tab,...P&&{cell:$e(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(C=r.
find(O=>O.stage===c&&O.entry===d))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var t2=new A;function Qo(e,t,n=po){var c,d,p,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=t2.get(
e))!=null?c:new h;t2.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:Xt(Hm(r,o,i,s,n));return a.set(u,l),l}var Xh=(e,t,n)=>{
var r;return(r=Vh.find(o=>Qo(e,n,o)===t))!=null?r:null},Yh=e=>Jm(en(H.decisions[e]).grid);function Qh(
e,t,n){
let r=t===void 0?null:e2(t);if(t===void 0||r===null||Xt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Pl(o,i,a,t.stage,r.snapshot.version);return Gm(r.snapshot,{...s,version:po}
).
map(u=>Vm(u,e))}function n2(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Qo(
e,a)!==s);if(r.length===0)return[];let o=Yh(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((C=Qh(e,l,u))!=null?C:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},y={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},w={computed:s,
decided:{code:Vn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:w}
]})}m();var o2="rules",CK=8e3;function i2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Pl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var a2=(e,t)=>Xt(E.stringify(i2(e,t)));function RK(){let e=ze(o2);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var DK=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function s2(e,t){let{competition:n}=e,r=RK(),o=new h(
n.stages.filter(({name:a})=>DK(e,a)).map(({name:a})=>[a,i2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,E.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,r2(l)]));Ke(o2,E.stringify(E.stringify(a).length>CK?s():a))}return[...o].
flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],Xt(E.stringify(s))];if(u===void 0||r2(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==null?void 0:O.hash)===l)return[];
let d=u.
startsWith("{")?E.parse(u):null,p=d===null?[]:Gm(d,s).map(N=>Vm(N,e)),{tab:y,cell:w}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},C={...y===void 0?{}:{tab:y},...w===void 0?{}:{cell:w}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{changes:p}}]})}var r2=e=>e.startsWith(
"{")?Xt(e):e;m();var ey=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=fr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function AK(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:bs(je());if(r===void 0)return new h;let o=ie(e.settings.
language).history,i=ZD(Fe(r),e).filter(ey(t,n)),a=new k(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function u2(e,t){let n=et(e.stages,t),r=AK(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Vn(u),ruling:(l=r.get(o))!=null?
l:null}})}function fo(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=bs(je()),a=qD(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...n2(e,r),...s2(e,()=>t),...i===void 0?
[]:HD(Fe(i),n,a,ey(r,t))]}function l2(){return ue(()=>(ge(),ei(Rn(Re))))}function ei(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=vt(t,{provisional:!1}),a=[...o,...fo(t,n)];return Wi(t,
a),Rh(t.own,i),{ok:ys(a),findings:Nr(a,r,Dl(e)),...Wm(t.facts,r),progress:i,fixes:xR(e,gt(r))}}
function c2(){
return ue(()=>(ge(),Re(()=>{let e=Xe(),{competition:t}=e,{language:n}=t.settings,r=vt(e,{provisional:
!1}),
o=[...r.findings,...fo(e,rt(n))],i=o.filter(fs),a=ie(n).tabs,s=`${a.checked(nt(),Pe(),Et())} \xB7 ${a.
overwritten}`,u=a.findings(gn(t));return Hn(Bm(i,n,u,s,l=>Jn(l,n))),Wi(e,o),Rh(e.own,r.progress),{
errors:Yo(
i,"error"),warnings:Yo(i,"warning")}})))}var OK=re({tab:Z()});function d2(e){return ue(()=>{let{tab:
t}=pe(OK,e);return ge(),Re(()=>{let n=Xe(),
{findings:r}=vt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(me("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Wt(rt(i),{at:nt(),by:Pe(),action:"accept",detail:a,run:Et(),hash:
""},
i),Wi(n,o),ei(Rn())})})}m();var m2=re({fixes:We(Z())}),ty=250;function p2({sheets:e},t,n,r,o){var l,
c,d,p,y,w,C;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(w=(y=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:y.entry)!=null?w:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function f2(e){return ue(()=>{let{fixes:t}=pe(m2,e);ge();let n=Rn(Re),
{workbook:r}=n,o=gt(r.competition.settings.language);return{fixes:g2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Mm(i,o),c={old:l.old,now:gr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:y,criterion:w}=p2(r,a,s,d,p);return{tab:a,cell:$e(d,p),entry:y,criterion:w,...c}})}})}})}
function g2(e,t){
let n=new k(t);return kR(e).filter(r=>n.has(r.id)&&r.status==="offered")}function h2(e){return ue(()=>{
let{fixes:t}=pe(m2,e);return ge(),Re(()=>{let n=Rn(),{competition:r}=n.workbook,o=g2(n,t),i=new h(r.
judges.map(({code:C,email:O})=>[C,O])),a=({fix:C,judge:O})=>{var P;return C.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=PK(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Zi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Rl(n.workbook,u,l));let c=new k(s.map(({id:C})=>C)),d=u.
list.filter(({id:C})=>c.has(C)),p=C=>d.filter(O=>O.status===C).length,y=new k(o.map(({id:C})=>C)),w=o.
reduce((C,O)=>C+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:w-d.length+t.filter(
C=>!y.has(C)).length,unreachable:[...new k(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:ei(Rn())}}
)})}
function PK(e,t){let[n,r,o]=[nt(),Pe(),Hi()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!mo(s))return[];let y=o(s);return d.flatMap(w=>{
let{row:C,column:O}=w,P=p2(e,s,u,C,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:$e(C,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:y.format(C,O)}};return ss(
I,w,y)!=="before"?[]:[{...I,held:{...I.held,cell:y.cell(C,O)}}]})}),a=v.from({length:g.ceil(i.length/
ty)},Et);return i.map((s,u)=>({...s,id:`${a[g.floor(u/ty)]}/${u%ty+1}`}))}function y2(){return ue(()=>(
ge(),
Re(()=>{let e=Rn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=jh(e),a=qi(gt(o.language)),
[s]=i;if(s===void 0)return fe(me("BAD_REQUEST",a.nothingToUndo));let u=Hi(),l=i.find(C=>{let O=Cl(C,
t);return O===null||!mo(O.tab)||ss(C,O.at,u(O.tab))!=="after"});if(l!==void 0)return fe(me(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:nt(),answeredBy:Pe()},d=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),p=Rl(t,Zi(n,d,o),r),y=new k(i.map(({id:C})=>C)),w=p.ledger.list.find(
C=>y.has(C.id)&&C.status==="applied");return w!==void 0?fe(me("BAD_REQUEST",a.refused(w.tab,w.cell))):
ei(Rn())})))}m();var IK=re({id:Z(),accept:He()});function b2(e){let t=Pe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:ls(co(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:us(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function w2(){let e=Ct(je());return dn(new h([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function v2(){
return ue(()=>k2(w2()))}function k2(e){let t=gt(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:b2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...zh(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function x2(e){return ue(()=>{let{id:t,
accept:n}=pe(IK,e);return Re(()=>{var d;let r=b2(w2()).find(p=>p.id===t);if(r===void 0)return fe(me(
"BAD_REQUEST",qi(Ve()).unknownFix));let o=Xe(),{competition:i}=o,a=qi(gt(i.settings.language));if(((
d=
et(i.stages,rt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return fe(
me("BAD_REQUEST",a.stageClosed(r.stage)));let u=Cl(r,o),l=Hi();if(n&&(u===null||ss(r,
u.at,l(u.tab))!=="before"))return fe(me("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:nt(),by:Pe()};return bR(r.judge,c)?(n&&u!==null&&mo(u.tab)&&Mh([$h(r,u.tab,u.at,!1)],!0),k2(i)):
fe(
me("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var T2={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},S2="#ffffff",E2="Lembar Juri \xB7 ",ny=new RegExp(
`(^|\\n)${E2}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function C2({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===S2&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[E2+o,...i];return{background:T2[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function R2({background:e,note:t}){var o,i,a;let[,n=""]=(o=ny.exec(t))!=null?o:[],r=(a=(i=ny.exec(
t))==null?void 0:i[2])!=null?a:S2;return{background:f.values(T2).includes(e)?r:e,note:t.replace(ny,n)}
}m();function D2(e){var r;let t=(r=xe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function A2(e,t,n){var d,p;let r=xe().getSheetByName(e),o=new h,
i=[];for(let[y,w]of n.entries())for(let[C,O]of w.entries()){let P=(d=t[y])==null?void 0:d[C];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],$e(y,
C)]),(P==null?void 0:P.note)!==O.note&&i.push({row:y,column:C})}for(let[y,w]of o)r==null||r.getRangeList(
w).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:y})=>y)),
g.min(...i.map(({column:y})=>y))],u=g.max(...i.map(({row:y})=>y)),l=g.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:w})=>w));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var $K=re({on:He()}),O2=["error","warning","info"];function FK(e,t){var r,o;let n=new h;
for(let i of e.
filter(fs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:d,column:p}]of jo(s).entries()){let y=`${d},${p}`,w=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},C=O2.indexOf(u)<O2.indexOf(w.severity),O=c===0?[Jn(i,t)]:[];l.set(y,
{severity:C?u:w.severity,sentences:[...w.sentences,...O]})}}return n}function MK(){var n;let e=je(),
t=((n=ze(Al))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function P2(e){return ue(()=>{let{on:t}=pe(
$K,e);return ge(),Re(()=>{let n=Rn(),{workbook:r,history:o}=n,i=t?[...vt(r,{provisional:!1}).findings,
...fo(r,o)]:[],a=FK(i,r.competition.settings.language),s=[...new k([...MK(),...a.keys()])].filter(mo);
t&&Ke(Al,s.join(`
`));for(let u of s){let l=D2(u),c=l.map((d,p)=>d.map((y,w)=>{var P;let C=(P=a.get(u))==null?void 0:P.
get(`${p},${w}`),O=R2(y);return C===void 0?O:C2(O,C.severity,C.sentences)}));A2(u,l,c)}return t||Ke(
Al,""),ei(n)})})}m();m();m();m();m();m();var hr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function N2(e){e.haste=0,e.
width=g.min(e.width+1,10)}function I2(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var _2=e=>R.now()>=e.until;m();m();var Ir="https://www.googleapis.com/drive/v3/files",$2="https://www.googleapis.com/upload/drive/v3/files",
ws="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",F2="application/vnd.google-apps.folder",
Xn="application/vnd.google-apps.document",ti="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
vs="application/pdf",Nl="application/vnd.google-apps.spreadsheet",Il="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ks=re({id:Z(),mimeType:Ee(Z()),webViewLink:Ee(
Z()),modifiedTime:Ee(Z()),appProperties:Ee(_n(Z(),Z())),trashed:Ee(He())}),xs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},ry=(e,t,n)=>({fields:e,one:t,list:re({files:We(t),nextPageToken:Ee(Z())}),fileOf:n}),oy=ry(
ws,ks,xs);m();m();var LK=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function jK(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function M2(e,t,n){var u,l,c;
let r=zK(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=LK.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?jK(e):i[0],s=BK(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function zK(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function BK(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:R.parse(e)-R.now();return b.isFinite(n)&&n>0?n:null}var yr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Ts=({kind:e})=>e==="server"||e==="unknown";
var UK=6,L2={failure:{kind:"haste",reason:"not-sent"}};function _r(e,t,n="text"){var a,s,u;let r=e.map(
()=>L2),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!_2(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=GK(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],y=null,w=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:L2,I=r[P];r[P]=I!==void 0&&WK(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!KK(N,e[P])||o[P]>=UK)&&(p.push(P),w=!0,y=g.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&yr(O.failure)))break;if(i=[...p,...c],!w){N2(t);continue}let C=I2(
t,y);if(C===null)break;Utilities.sleep(C)}return r}var WK=e=>"failure"in e&&e.failure.kind==="server",
KK=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function GK(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
T(i);if(Im(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:M2(a,i.getContentText(),qK(i))}})}function qK(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function go(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=tt(
e,ZK(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function ZK(e){
try{return E.parse(e)}catch{return null}}var Xm="lembar-juri-boundary-7f3a9c",Ym=5*1024*1024-4096;
function ho(e,t){return _r(e.map(HK),t).map(
n=>{let r=go(ks,n);return"failure"in r?r:{ok:xs(r.ok)}})}function ay(e,t,n){let r=`${Ir}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(ws)}`,o=E.stringify(t),i=go(ks,_r([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:xs(i.ok)}}function Yi(e,t,n){let r=e.
map(o=>`${Ir}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return j2(r,n)}
function sy(e,t){
let[n]=j2([`${Ir}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function j2(e,t){let n=e.map(r=>({url:r,method:"get"}));return _r(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function HK({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${$2}${d}?uploadType=multipart&fields=${encodeURIComponent(
ws)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Xm}`,payload:[...iy(
`--${Xm}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...iy(`--${Xm}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...iy(`\r
--${Xm}--\r
`)]}}var iy=e=>Utilities.newBlob(e).getBytes();m();function uy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Ir}?q=${a}&pageSize=1000&fields=${s}${i}`,l=go(e.list,_r([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ly(e,t,n){let r=`${Ir}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=go(e.one,_r([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Qm=(e,t)=>uy(
oy,e,[],t),yo=(e,t)=>ly(oy,e,t);function cy(e,t,n){let r=Qm("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:F2,appProperties:t}),a=go(re({id:Z()}),_r([{url:`${Ir}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var z2=re({
id:Z(),emailAddress:Ee(Z()),role:Z()}),JK=jv(ks,{permissions:Ee(We(z2))}),B2=ry(`${ws},permissions(id,emailAddress,role)`,
JK,e=>{var t;return{...xs(e),access:(t=e.permissions)!=null?t:[]}}),
_l=encodeURIComponent,VK=e=>`${Ir}/${_l(e)}`,dy=(e,t)=>uy(B2,e,[`mimeType = '${Nl}'`],t),my=(e,t)=>ly(
B2,e,t);function XK(e){let t=`${VK(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${_l("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${_l(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${_l(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${_l(e.permission)}`,method:"delete"}}}function $l(e,
t){
let n=_r(e.map(XK),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?go(z2,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Ss="dokumen yang sudah jadi tidak dibuat dua kali",
YK={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Ss}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Ss}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Ss}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Ss}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Ss}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Ss}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Es="documents that are ready are not made twice",
QK={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Es}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Es}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Es}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Es}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Es}.`,
unknown:`Drive gave no clear answer. Try again: ${Es}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ni(
{kind:e,reason:t},n){let r=(n==="id"?YK:QK)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var hn=e=>Xt(e).slice(0,32),py=e=>`folder:${e}`;function bo(e,t,n){let{language:r}=e.settings,o=py(
t),
i=ze(o),a=i!==null&&e5(i,n,r)?i:t5(e,o,n);return{id:a,files:Kt(Qm(a,n),r)}}var e5=(e,t,n)=>Kt(yo(e,t),
n)!==null;function t5(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(gn(e)),i=Kt(cy(o,{
folder:hn(
En())},n),r);return Ke(t,i),i}function Kt(e,t){return"ok"in e?e.ok:Qi(e.failure,t)}function Qi(e,t){
let n=ni(e,t);return e.kind==="api-off"?fe(me("DRIVE_API_OFF",n)):e.kind==="scope"?fe(me(
"SCOPE_MISSING",n,_m())):fe(me("DRIVE_REFUSED",n))}var n5=re({id:Z(),link:Z(),maker:Z(),email:Z(),
permission:Z(),collected:Z(),modified:Z(),done:St(),of:St()}),
Fl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},fy=e=>hn(L(e)),
gy=e=>hn(J(e)),U2=(e,t)=>`judge-file:${fy(e)}:${gy(t)}`;function ep(e,t){var n;try{let r=tt(n5,E.parse(
(n=ze(U2(e,t)))!=null?n:"null"));return r.success?r.data:Fl}catch(r){if(r instanceof SyntaxError)return Fl;
throw r}}var ea=(e,t,n)=>Ke(U2(e,t),E.stringify(n));function Cs({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Pe(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=ep(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of $l(
i,hr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var r5=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),W2=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=vh(
Le(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
hy=e=>`locked:${e}`;function K2(e){let t=ze(hy(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function tp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=r5(e,t),a=K2(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:bC(d)]));Ke(hy(t),E.stringify(s));for(let d of i)Or(d,r);for(let{tab:d,open:
p}of W2(
e,t))DC(d,p,[...r,Pe()]);let u=ie(o).history.closed(i.length),l={at:nt(),by:Pe(),action:"close",
detail:u,
run:Et(),hash:"",stage:t},c=Wt(n,l,o);return Cs(e,t,"reader"),c}function G2(e,t,n,r){let{language:o}
=e.
competition.settings,i=K2(t);for(let[l,c]of f.entries(i))vC(l,c);let a=[...e.competition.settings.admins,
Pe()];for(let{tab:l,open:c,email:d}of W2(e,t))ts(l,c,a,d);mn();let s={at:nt(),by:Pe(),action:
"reopen",
detail:n,run:Et(),hash:"",stage:t},u=Wt(r,s,o);return Ke(hy(t),"{}"),Cs(e,t,"writer"),u}m();m();m();
m();var yy=e=>e.map(({entry:t})=>t.code),q2=({vacated:e})=>{var t;return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function Z2({settings:e},{standings:t,places:n,
last:r},o){let i=Aa(t,p=>p.category),a=p=>{var y;return((y=i.get(p.category))!=null?y:[]).filter(w=>Tn(
w)<Tn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new h([
...i].
map(([p,y])=>[p,[...y].reverse().find(w=>w.advances)])),c=(p,{rounded:y,sharing:w})=>{let{advances:C,
cutNote:O,title:P,score:N,entry:I}=p,$=p.category===null?{}:{category:p.category},F=B=>s?Tn(B)===Tn(
p):w.includes(B.entry.code),j=()=>{var B;return yy(((B=i.get(p.category))!=null?B:[]).filter(F))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
jt(
e.passingScore),score:y}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{gone:q2(p)}}];if(O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(q=>q.cutNote!=="institution-full"&&L(q.entry.institution)===L(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:yy(
B)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:j(),...$}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let z=l.
get(p.category),M=z&&!s?Dd(z.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:M,
...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:j(),...$}}]:[]]},d=p=>{let{
place:y,
vacated:w,prize:C}=p;if(y===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Tn(I)<Tn(p)),N=w!==null&&w.from===null;return[...P.length>0&&(O||n!==null&&Tn(p)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:yy(P)}}]:[],...w!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:w.from,gone:q2(p)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(p,y)=>{let{
category:w,
categoryRank:C}=p;return[...w!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:w,rank:C}}]:[
],
...c(p,y),...d(p)]}}m();function H2(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function J2(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,sr(s,t)])),o=H2(e,(a,s)=>Bt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=H2(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,y,w;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(w=(y=i[s+1])==null?
void 0:y.standings)!=null?w:[]}]})))}function V2(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function o5(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:wk(e,r);return t.set(r,o),
o(n)}}function i5(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(w=>{let C=w&&o.includes(w.entry.code)?V2(e,w):null;return w&&C?[{entry:w.entry.code,
rank:w.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,y=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function a5({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function s5(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function X2(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Bn(a),c=l==null?
void 0:l(o,r),d=o5(o),p=J2(s,r.decimals),y=qu(e,i,n),w=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:jt($),max:jt(F)})),C=new h;for(let{entry:I,judge:$,reason:F}of o.leftOut){let j={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};C.set(I,[...(N=C.get(I))!=null?N:[],j])}let O=({entry:I,
judgeScores:$,
stageScore:F,score:j})=>{var K,q;let z=(K=C.get(I.code))!=null?K:[],M=[...$].map(([G,Y])=>({judge:G,
score:Y})),B=o.judges.map(G=>G.code).filter(G=>!$.has(G)&&!z.some(({params:Y})=>Y.judge===G));return[
{code:"STAGE_SCORE",params:{method:a,judges:M,criteria:w,score:F}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...z,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(I.code,F),score:j}}]:[]]},P=Z2(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...O(I),...i5(I,$,d),...a5(I,$,u),...s5(I),...P(I,$)]}}var np=(e,t)=>t.map((n,
r)=>u5(e,n,t.slice(0,r)));function u5(e,t,n){let{language:r,decimals:o}=e.settings,
i=X2(e,t,n),a=tR(r,o,Un(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:nR(
u,r,o)}]}))}function Y2(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=et(
a.stages,t),
u=({stage:O})=>{var P;return((P=fr(s,O.name))==null?void 0:P.status)==="open"},l=vt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),y=o&&!n?p:[],w=y.length>0?[]:p,C=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&y.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:np(
a,d),toClose:y,open:w,findings:l.findings.filter(O=>!C(O)),writes:r!=null?r:!n&&w.length===0}}m();
var Q2=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var eA=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function tA(e,t){let[n,r]=[eA(e),eA(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var l5=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function nA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Oi(e,l5(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...tA(t,
o)}]})}function rA(e,t,n){let{settings:r}=e;return Wa.filter(i=>i!==r.method&&(!r.carryOver||Bn(i).unit===
"points")).flatMap(i=>{let a=Oi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...tA(t,a)}]})}m();function oA(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:w})=>w===y.code)),l=n.map(({weight:y,scores:w})=>({weight:y,gap:w[s]-w[u]})),c=l.reduce((y,{
weight:w,
gap:C})=>y+w*C,0),d=l.reduce((y,{weight:w,gap:C})=>y+w*(C-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var ri=e=>e.filter(t=>t!==null),Yn=e=>e.reduce((t,n)=>t+n,0),yn=e=>Yn(e)/e.length;
function bn(e){
if(e.every(n=>n===e[0]))return 0;let t=yn(e);return Yn(e.map(n=>(n-t)**2))}function rp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function iA(e){var p,y;let t=e.length,
n=(y=(p=e[0])==null?void 0:p.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(yn),o=e[0].map((w,C)=>yn(e.map(O=>O[C]))),i=yn(r),a=e.flatMap(
(w,C)=>w.map((O,P)=>(O-r[C]-o[P]+i)**2)),s=n*bn(r)/(t-1),u=t*bn(o)/(n-1),l=Yn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=w=>w>c?(s-l)/w:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function aA(e,t){let{groupCount:n}=Oa(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=Di(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function sA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(bn(t)*bn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[yn(t),yn(n)];return g.max(-1,g.min(1,Yn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function uA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=ri(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=ri(u.filter((p,y)=>y!==o));return l===null||c.length===0?[]:[[l,yn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(bn(a)/(a.length-1)),agreement:sA(s)}})}m();m();
function c5(e){let t=b.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function lA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-c5(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function d5(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Yn([...t.
values()].map(r=>r**3-r))}function cA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(rp),i=e.map((c,d)=>Yn(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*Yn(r.map(d5));if(a<=0)return null;let s=12*bn(i)/a;return{w:s,p:
lA(
n*(t-1)*s,t-1)}}m();function dA(e){let t=e.map(ri).filter(i=>i.length>1),n=t.flat(),r=bn(n)/(n.length-1);
return r>0?1-Yn(
t.map(i=>i.length*bn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();m();function m5(e,t){let n=e.map(
(i,a)=>[...i,t[a]]),r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function by(e,t,n){let r=t.map((c,d)=>t.map((p,y)=>y===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(w=>c[w]!==null&&t[w]>0),p=d.reduce((w,C)=>w+t[C],
0),y=d.reduce((w,C)=>w+t[C]*c[C],0)/p;for(let w of d){i.add(w),o[w]=o[w]+t[w]*(c[w]-y);let C=r[w];C[
w]=
C[w]+t[w];for(let O of d)C[O]=C[O]-t[w]*t[O]/p}}let{solution:a,rank:s}=m5(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function p5(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:ri(e)}var wo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:yn(ri(n))});function op(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var ip=(e,t)=>n=>Float64Array.
from(e,r=>{let o=p5(r,n).sort((a,s)=>a-s),i=t(o.length);return yn(o.slice(i,o.length-i))});var mA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return wo(e);let n=by(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=by(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return wo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var pA=wo;m();var fA=e=>ip(e,t=>g.ceil(
t/2)-1);m();var gA=e=>wo(op(e,rp));m();var hA=e=>ip(e,t=>t<Wu?0:1);m();function f5(e){let t=g.sqrt(
bn(e)/(e.length-1)),n=yn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var yA=e=>wo(
op(e,f5));var bA={mean:pA,trimmed:hA,median:fA,"rank-sum":gA,"z-score":yA,adjusted:mA};function wA(e,
t,n,r,o){var i,a,s;return(s=(a=(i=bA)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:g5(
Ku[e],t,r,o)}function g5(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(h5(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function h5(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function vA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var y5=5,b5=20231207;function kA(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>kA(e-1,t-r).map(
o=>[r,...o])).flat()}var wy=e=>e<2?1:e*wy(e-1),w5=e=>kA(e,e).map(t=>{let n=t.reduce((r,o)=>r/wy(o),
wy(
e));return{times:t,weight:n/e**e}});function v5(e,t){let n=vA(b5);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var xA=(e,t)=>e<=y5?w5(e):v5(e,t);var k5=1e-9,vy={most:2e3,longList:500,longFrom:500};function x5(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=qu(e,t.stage,n),i=new Ie(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function T5(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function S5(e,t){var a,s;let n=lr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function TA(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=wA(
t.method,o,i,t.panel,a),y=x5(e,t,n,o),w=new h(s.map((F,j)=>[F.code,j])),C=10**a.decimals,O=d==="higher"?
-1:1,P=F=>F,N=bd(e.entries),I=new Ie(0),$=F=>a.passingScore===null?I:new Ie(F,C);return xA(u.length,
s.length<vy.longFrom?vy.most:vy.longList).map(F=>{let j=p(F.times).map((Y,ee)=>y[ee].rest+y[ee].own*
Y),z=j.map(Y=>O*g.floor((Y+k5)*C+.5)),M=T5(z),B=new Int32Array(s.length),K=M.map((Y,ee)=>{let ye=M[
ee-
1];return B[Y]=ye!==void 0&&z[ye]===z[Y]?B[ye]:ee+1,{entry:s[Y],rank:B[Y],score:$(O*z[Y]),steps:[],
decidedBy:null}}),
{races:q}=Od(K,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),G=q.flatMap(Y=>S5(Y,l));
return{weight:F.weight,scores:j,ranks:B,shares:new h(G.map(([Y,ee])=>[w.get(Y),ee]))}})}m();function E5(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function SA(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=E5(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function EA(e){let t=e.entries.filter(a=>{var s,u;return((u=(
s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var CA=e=>e.
filter(t=>t.every(n=>n!==null));m();function C5({panel:e},t){let n=r=>o=>{let i=e.readings.get(o);
return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function RA(e,t,n,r){
let o=new h(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(C5(e,r)),a=({entry:{code:
d},
advances:p})=>{var w;let y=(w=o.get(d))!=null?w:0;return i.has(d)||(p?y:1-y)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function ap(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?Oi(e,r,n):t,
a=EA(r),s=CA(a.rows),u=2*s.length>=a.rows.length?s:[],l=cA(u),c=iA(u),{lambda:d,effects:p}=aA(r,e.settings.
severityCorrection),y=Bn(i.method),w=a.judges.length>0?TA(e,i,n,y,a,d!=null?d:0):[],C=new h(SA(a,w).
map($=>[$.code,$])),O=i.standings.map(({entry:$})=>C.get($.code)),P=nA(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:dA(a.rows),lambda:d,judges:uA(r,a,p),stability:O,leaveOneOut:P,methods:rA(e,i,n),gap:oA(i,a,w,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:RA(i,a.judges.length,O,P)}}m();m();var DA=e=>e<=3;
var AA={strong:.7,moderate:.5,weak:.3,none:0},R5={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},D5={
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
"The judges hardly agree on the order of the entries."}};function A5(e){var n;return(n=f.keys(AA).find(
r=>e>=AA[r]))!=null?
n:"none"}var OA=(e,t)=>fn(e.toFixed(2),t);function O5(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:w})=>y.length+w.length>0).length,l=s.filter(({enters:
y,
leaves:w})=>y.length+w.length===0).map(({method:y})=>y),c=y=>Ki(y,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...DA(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
OA(a.points,n))}${d===null?"":t.gapError(OA(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:w,leaves:C})=>t.byMethod(
c(y),X(w,n),X(C,n)))]}function sp(e,t){let n=t==="id"?R5:D5,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:O5(e,n,t),...e.kendallW===null?[]:[n.agreement[A5(
e.kendallW)]]]}var PA=(e,t)=>t.map((n,r)=>{let o=ap(e,n,t.slice(0,r)),i=sp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function NA(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Un(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var IA="lastRun",P5=re({top:St(),at:Z(),by:Z(),ranked:We(Z()),errors:St(
)}),_A=e=>Ke(IA,E.stringify(
e));function Ml(){var e;try{let t=tt(P5,E.parse((e=ze(IA))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function $A({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)pn(P);let{run:l,isNew:c}=rR(i,a,s.rows),d=o.filter(fs);KD(
e,{...n,findings:N5(d)},r,l);let p=n.results.map(P=>P.stage.name);if(_A({top:Rd(e),at:l.at,by:l.by,
ranked:p,
errors:Yo(o,"error")}),!c||a)return s;let{at:y,by:w,id:C}=l,O=ie(u).history.computed(p.length,Yo(d,
"error"),Yo(d,"warning"));return Wt(s,{at:y,by:w,action:"compute",detail:O,run:C,hash:i},u)}var N5=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var I5=re({provisional:He(),write:Ee(He()),close:Ee(He()),
reliability:Ee(He()),profiles:Ee(He())});function Ll(e){
return ue(()=>{let t=pe(I5,e);return ge(),Re(()=>ky(t).answer)})}function ky({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Rn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=Y2(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=Qo(i),y=u.toClose.reduce(
(P,N)=>tp(i,N,P),o.history),w=[...u.findings,...fo(i,y)],C=u.writes?$A(i,{...u,findings:w,hash:p,
provisional:n.
provisional},y):y;Wi(i,w);let O={ok:ys(w),findings:Nr(w,s,Dl({...o,history:C})),...Wm(i.facts,s),
stages:d.
map((P,N)=>NA(P,l[N],a)),reliability:e?PA(a,d):[],...t&&{profiles:Q2(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:w,history:C,answer:O}}m();m();m();m();var FA=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Mn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),jl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),$r=[jl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),jl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
jl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),jl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),jl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var MA={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Mn("Presentasi",{advance:12,form:
"presentation"}),Mn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
$r};m();var LA={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Mn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Mn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Mn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:$r};m();var jA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Mn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:$r};m();var zA={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Mn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:$r};m();var BA={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Mn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:$r};var UA={kolabik:LA,"satuin-pelita":BA,mojokerto:zA,malang:jA,gipp:MA};m();m(
);var WA={name:"GIPP 2017, Kota Probolinggo"};m();var KA={name:"Kolabik 2023, Kota Pasuruan"};m();
var GA={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var qA={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var ZA={name:"SATUIN PELITA 2019, Kota Pasuruan"};var HA={
kolabik:KA,"satuin-pelita":ZA,mojokerto:qA,malang:GA,gipp:WA};var _5=e=>({id:e,...HA[e],...UA[e]}),
zl=FA.map(_5);m();var oi={part:"documents",tab:H.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},JA=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],$5=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function VA(e){var t;return e===""?"failed":(t=un(e,JA))!=null?t:$5.test(e)?"signed":"own"}function up(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=JA.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&VA(t)===e?t:r}function Rs(e){var r,o,i;let t=st(e,oi),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:VA(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var XA={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function YA(e,t,n){var c,d;let r=new h;
for(let p of t){let[,y="",w=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(w==="")continue;let C=(
d=
r.get(y))!=null?d:{count:0,last:0,digits:w.length};r.set(y,{count:C.count+1,last:g.max(C.last,b(w)),
digits:g.max(C.digits,w.length)})}let[o]=[...r].sort(([,p],[,y])=>y.count-p.count),[i,a,s]=o===void 0?
[XA[e].prefix,0,g.max(XA[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let y=`${i}${T(p).padStart(s,"0")}`;u.has(J(y))||l.push(
y)}return l}m();var xy={entries:pr,judges:_i},cp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
F5={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},M5=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
dp=e=>e===""||M5.test(L(e));function QA(e,t){var o,i;if(dp(e))return null;let n=xy[t].columns.find(a=>cp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=L(e);return(i=(o=F5[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var lp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function L5(e){return e.every(n=>n==="")?"passed":lp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":lp(e,n=>/^https?:\/\//i.test(n))?"link":lp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new k(e).size===e.length&&lp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function eO(e,t){let n=new h,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=L5(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=cp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var j5=10;function z5(e,t){let n=new h;for(let[r,o]of e.entries()){let i=QA(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function B5(e,t){var r;return(r=e.slice(0,j5).map((o,i)=>({row:i,columns:z5(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!dp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var U5=e=>T.fromCharCode(65+e%26);function nO(e,t,n){var d,p,y;let r=B5(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:eO(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let w of n)for(let C of tO(w,t))u.set(C,"known");let l={columns:cp[t].flatMap(w=>{var O;let C=o.
get(w);return C===void 0?[]:[{header:(O=s[C])!=null?O:U5(C),key:w}]}),unknown:s.filter((w,C)=>!dp(w)&&
![...o.values()].includes(C)&&a.some(O=>{var P;return((P=O[C])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[w,C]of a.entries()){if(C.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(y=C[F])!=null?y:"";let P=i+w+1;if(L(O.name)===""){l.nameless.push(P);continue}let N=tO(
{institution:"",email:"",...O},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(O)}}let c=YA(t,[
...n,
...l.added].map(({code:w})=>w),l.added.filter(({code:w})=>w==="").length);return l.added=l.added.map(
w=>{var C;return w.code===""?{...w,code:(C=c.shift())!=null?C:""}:w}),l}function tO({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?L(t):`${L(t)}|${L(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function W5(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function rO(e){var u;let t=W5(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var K5={menu:"Siapkan tab juri",noJudges:
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
,G5={menu:"Prepare judge tabs",noJudges:
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
,vo=e=>({id:K5,en:G5})[e];var q5=1e6,oO=1e4,Ty=50,Z5=re({kind:_t(["entries","judges"]),text:Ee(Z().check(
sg(q5))),tab:Ee(Z()),
write:He()}),aO=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function sO(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=pe(Z5,e);return ge(),o?Re(()=>iO(
t,n,r,!0)):iO(t,n,r,!1)})}function iO(e,t,n,r){var y;let o=Ct(je()),{competition:i}=dn(new h([...o].
map(([w,C])=>[w,Fe(C)]))),a=o.has("settings")?i.settings.language:Ve(),s=vo(gt(a)),u=w=>fe(me(
"BAD_REQUEST",w));n!==void 0&&(!je().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?rO(t!=null?t:""):Fe(n).values.map(w=>w.map(U));l.length>oO&&u(s.tooMany(oO));let c=nO(l,e,H5(
i,e));c.columns.every(({key:w})=>w!=="name")&&u(s.noNames);let d=(y=o.get(e))!=null?y:H[e][a],p=r?J5(
e,d,c.added,a):[];return V5(c,d,r,p)}var H5=({entries:e,judges:t},n)=>n==="entries"?e:t;function J5(
e,t,n,r){
var y,w;if(n.length===0)return[];let o=xy[e];Dr(t)===0&&pn(oC(o,t,r));let i=st(Fe(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new h(o.columns.map(({key:C},O)=>[C,O])),s=new h(o.columns.map(C=>{var O;
return[
C.key,(O=C.format)!=null?O:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[C,O]of a)
l[O]=(w=s.get(C))!=null?w:"";let c=Dr(t);for(let[C,O]of l.entries())O==="@"&&tC(t,c,C,n.length);let d=n.
map(C=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=C[N])!=null?P:"";return O});Ut(t,c,0,d,l);
let p=new k(n.flatMap(C=>f.entries(C).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:C,
header:O})=>p.has(C)&&!a.has(C)?[O[r]]:[])}function V5(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,Ty).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,Ty),repeatedTotal:s.length,nameless:u.slice(0,Ty)}}function ii(){return ue(()=>{let e=je(),t=Ct(
e),n=dn(new h([...t].map(([C,O])=>[C,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=gt(i),s=Pe(),u=e8(s,r.judges),l=u==="admin",c=ym(
).
filter(C=>![...t.values()].includes(C)),d=!X5(n),p=!d||c.length>0,y=aO(e),w=l?Ml():null;return{user:
s,
role:u,language:a,competition:gn(r),stages:r.stages.map(C=>C.name),top:Rd(r),begun:p,...l?Y5(n,e,{
begun:p,
responses:y}):{},presets:l&&d&&c.every(C=>y.includes(C))?zl.map(({id:C,name:O})=>({id:C,name:O})):[],
lastRun:w===null?null:{at:w.at,by:w.by,ranked:w.ranked,errors:w.errors},documents:l?n8(H.documents[i],
e):uO,judgeFiles:o.judgeFiles,lives:l&&p?u2(r,rt(i).rows):[]}})}var X5=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,Y5=(e,t,{begun:n,responses:r})=>(
{
...n&&Qa.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
Q5(
e.competition,t)}:{}});function Q5(e,t){let n=Kn(t,e,Rm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var e8=(e,t)=>pd()?"admin":t8(e,t)?"judge":"stranger",t8=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),uO={made:0,begun:0};function n8(e,t){if(!t.includes(e))return uO;
let{grid:n}=en(e),r=n===null?[]:[...Rs(n).rows.values()].filter(i=>i.spreadsheet===En()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var r8=re({stage:Ee(Z())}),lO=re({stage:Z(),reason:Z()});function Qn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>L(i.name)===L(n)))!=null?o:fe(me("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function Sy(e){let t=ue(()=>{let n=e();return ge(),Re(()=>{
let r=Xe();n(r,rt(r.competition.settings.language))})});return"problem"in t?t:ii()}var cO=e=>Sy(()=>{
let{stage:t}=pe(r8,e);return(n,r)=>{var s,u;let{competition:o}=n,i=et(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Qn(o,t).name;a!==void 0&&(((u=fr(i,a))==null?
void 0:
u.status)==="open"?tp(n,a,r):Cs(n,a,"reader"))}});function dO(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(me("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var mO=e=>Sy(()=>{let t=pe(lO,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Qn(o,t.stage),a=et(
o.stages,r.rows),s=dO(t.reason,o);((u=fr(a,i))==null?void 0:u.status)!=="open"?G2(n,i,s,r):Cs(n,i,
"writer")}}),pO=e=>Sy(()=>{let t=pe(lO,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Qn(
n,t.stage),a=dO(t.reason,n),s=a2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Wt(r,{at:nt(),by:Pe(),action:"rules",detail:a,run:Et(),
hash:s,stage:i},o)}});var i8=re({stage:Ee(Z())}),a8=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function mp(e){
return ue(()=>{let{stage:t}=pe(i8,e);return ge(),Re(()=>{var be,oe,_e;let{workbook:n,results:r,
findings:o,
history:i}=ky({provisional:!1,close:!0},de=>t===void 0?void 0:Qn(de,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(be=r[r.length-1])==null?void 0:be.stage.name,l=t===void 0?u:Qn(a,t).name,c=(_e=l!=null?l:
(oe=a.stages[0])==null?void 0:oe.name)!=null?_e:"",d=a.stages.slice(0,a.stages.findIndex(de=>de.name===
c)+1),p=o.filter(de=>de.stage===void 0||d.some(({name:sn})=>sn===de.stage)).map(de=>a8.includes(de.code)?
{...de,severity:"error"}:de),y={stage:c,code:null,at:null,hash:null};if(!ys(p))return{ok:!1,findings:
Nr(
p,s),...y};let w=r.find(de=>de.stage.name===c);if(w===void 0)return fe(me("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:O}=n,P=Hm(a,C,O,c),N=Xt(P),I=fr(et(a.stages,i.rows),c),{
name:$,grid:F}=en(H.decisions[s]),j=Jm(F),z=j.some(de=>de.stage===c&&de.text.length>0&&de.hash===N),
M={ok:!0,findings:Nr(p,s),stage:c,code:Vn(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&z)return{...M,at:I.at};let[B,K,q]=[nt(),Pe(),Vn(N)],G={stage:c,code:q,at:Gn(B),by:K,hash:N,text:P,
method:Ki(w.method,s),version:T(po)},Y=ie(s),ee=[...j.filter(de=>de.stage!==c),G];Hn(QD(ee,$,s,Y.tabs.
decisions,Y.tabs.decisionsOrigin)),Or($,a.settings.admins),Em($);let ye=Y.history.decided(q,G.method,
G.version);return Wt(i,{at:B,by:K,action:"decide",detail:ye,run:Et(),hash:N,stage:c},s),{...M,at:B}}
)})}m();var u8=re({stage:Ee(Z())}),fO=2,l8=40;function c8({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=l8?0:g.max(0,r-fO),i=(s=(a=e[g.min(e.length,
r+fO)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function pp(e){
return ue(
()=>{let{stage:t}=pe(u8,e);return ge(),Re(()=>{var y;let n=Xe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=vt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Qn(r,t).name,s=(y=i.find(w=>w.
stage.name===a))!=null?y:i[i.length-1],u=ie(o).tabs,l=gm(je()),c=l===void 0?[]:hm(Fe(l),r).listed,d=(
s===
void 0?[]:c8(s)).filter(({entry:w})=>!c.some(C=>C.entry===w.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:w,rank:C})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
w.
code,computed:C}});return{tab:hO(Ba,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function gO(
){
return ue(()=>(ge(),Re(()=>{let{language:e}=Xe().competition.settings,t=ie(e).tabs;return{tab:hO($i,
bs(je()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function hO(e,t,n,r,[o,i]){let a=t===void 0?
null:st(Fe(t),e);if(t===void 0||a===null&&Dr(t)===0){let l=e.columns.map(({key:d,header:p,width:y,
format:w})=>({
header:p[r],width:y,...w===void 0?{}:{format:w},value:C=>{var O;return(O=C[d])!=null?O:""}})),c=Tt(t!=
null?t:e.tab[r],o,i,l,n,2);return pn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,y]of a.columns)c[y]=(d=l[p])!=
null?d:"";return c});return Ut(t,Dr(t),0,u),t}m();m();var yO=_("Kode","Code"),m8=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function bO(e,{
values:t,headerRow:n}){var y,w,C,O;let r=((y=t[n])!=null?y:[]).map(T),o=((w=e.values[n])!=null?w:[]).
map(P=>L(U(P))),i=r.map(P=>o.indexOf(L(P))),a=r.findIndex(P=>P===yO.id||P===yO.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(M=>M===-1||
U(N[M])===""))continue;let I=U(N[u]),$=l.get(J(I));if($===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:$e(P,u),code:I});continue}c.add(J(I));let F=r.flatMap((M,B)=>{var Y,ee;let K=i[B],[q,G]=[
(Y=N[K])!=null?Y:"",(ee=$[B])!=null?ee:""];return K===-1||m8(q,G)?[]:[{at:K,header:M,written:q,
expected:G}]}),
j=F[0];if(j===void 0)continue;let z=F.map(({at:M,...B})=>B);d.push({kind:"cells",row:P+1,cell:$e(P,j.
at),code:I,cells:z})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:T(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:p8([...c],[...l.keys()],n,u)}function p8(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:$e(n+o+1,r)}]}var wO=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Ds=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var I8=new R(1980,0,1),As=e=>(na(),Po(ta)).strToU8(e),Os=e=>(na(),Po(ta)).strFromU8(e),FO=e=>(na(
),Po(ta)).
strFromU8(e,!0),MO=e=>(na(),Po(ta)).inflateSync(e),yp=(e,t)=>(na(),Po(ta)).unzipSync(e,t&&{filter:t}
),
Ps=(e,t=6)=>(na(),Po(ta)).zipSync(e,{mtime:I8,level:t});m();function _8(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function bp(e){return[2166136261,84696351].map(t=>`0000000${_8(e,t).toString(16)}`.slice(-8)).join(
"")}var LO=new h,$8=4096;function Gl(e){var n;let t=(n=LO.get(e))!=null?n:bp(FO(e.subarray(-$8)));
return LO.
set(e,t),t}function ql(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}m();var jO=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
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
nErC8z4d87zbD+GNahYJD/t0zMPeGBV3Mp3wiE/HPOIllmLyCFNHjmgqMwkP+UysQ37X3/4/`;m();var zO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function wp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<zO.length;s++)t[zO.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var M8=256,Zl=null,BO=new h;
function jy(e,t){let n=`${e}.${t}`,r=BO.get(n);if(r!==void 0)return r;Zl!=
null||(Zl=E.parse(Os(MO(wp(jO)))));let[o,i,a]=Zl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let p=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,w=>{var C;
return(C=
o[w.charCodeAt(0)-M8])!=null?C:""});return[c,As(p)]}),l=Ps(f.fromEntries(u),0);return BO.set(n,l),l}
m();m();var L8=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,j8=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function zy(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function vp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(j8,(r,o)=>o!=null?o:"");return zy(n.replace(L8,""))}m();function Mt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Te(e){return e===null||e.trim()===""?Ze:e}m();function Ns(e){let t=new h(f.entries(yp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Os((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
As(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Ps(f.fromEntries(
t))}}m();m();var Is=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,z8=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),B8=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function kp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(B8))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?z8(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var U8=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
W8=/<[^>]*>|[^<]/g;function K8(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Mt(r),i=t.replace(W8,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function UO(e){
for(let t of e.file(Is)){let n=t.asText(),r=n.replace(U8,K8);r!==n&&e.file(t.name,r)}}m();function _s(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function $s(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function GI(e){return new h(f.keys(e).map(t=>{let n=e[t];return[Mt(t),typeof n=="string"?vp(n):n.map(
GI)]}))}function eV(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw _s({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Mt(e));if(a===void 0&&
i.num===0)throw _s({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw _s(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function tV(e){var s;let t=$s(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=$s((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function nV(e){try{let t=Ns(e);if(t.file(
"word/document.xml"))return t}catch{}throw _s({code:"NOT_A_DOCX"})}function Lc(e,t){let n=nV(e);UO(n);
try{let{
Docxtemplater:r}=(KI(),Po(UI));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:eV}).render(GI(t)),n.toBytes()}catch(r){let o=tV(
r);throw o?_s(o):r}}m();var qI=new h;function jc(e){let t=qI.get(e);if(t!==void 0)return t;let n=Ns(
e).file(Is).flatMap(o=>kp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Mt(
a.replace(/[{}#^/]/g,"")))}));return qI.set(e,r),r}var lu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Mt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>lu(o,t))]));m();m();m();m();m();m();
m();m();m();function zc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function ZI(e){
let t=e.toString();return Bc(t)?zc(t):t}function Bc(e){return e.includes("e")||e.includes("E")}
function ef(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:HI(ZI(e))}if(t==="string")return HI(rV(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function rV(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return Bc(t)?zc(
t):t}function HI(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function tf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return oV(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function oV(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Bc(t)){let n=zc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var cu=["","one","two","three","four","five","six","seven",
"eight","nine"],iV=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Gb=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],du=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],qb="hundred",VI="zero",aV="minus",sV="point",JI=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],uV=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],lV=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Do={word:"",hasHundred:!1};function yi(e){if(e===0)return Do.word="",Do.hasHundred=!1,
Do;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=iV[t]:n>=2?o=t>0?Gb[n]+"-"+cu[t]:Gb[n]:t>
0&&(o=cu[t]),r>0?(o?Do.word=cu[r]+" "+qb+" and "+o:Do.word=cu[r]+" "+qb,Do.hasHundred=!0):(Do.word=o,
Do.hasHundred=!1),Do}function XI(e){if(e===BigInt(0))return VI;if(e<BigInt(1000))return yi(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=yi(t),o=r+" "+du[0];if(n>
0){let{word:i,hasHundred:a}=yi(n);o+=a?" "+i:" and "+i}return o}return cV(e)}function cV(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=yi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+du[a-1],i=!0):i=
!1}return o}function dV(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=VI,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=XI(BigInt(r))),t}function YI(e){let{isNegative:t,integerPart:n,
decimalPart:r}=ef(
e),o="";return t&&(o=aV+" "),o+=XI(n),r&&(o+=" "+sV+" "+dV(r)),o}function Zb(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=uV[t]:n>=2?t>0?o=Gb[n]+"-"+JI[t]:o=lV[n]:t>0&&(o=JI[t]),
r>0?o?cu[r]+" "+qb+" "+o:cu[r]+" hundredth":o}function mV(e){if(e<BigInt(1000))return Zb(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return yi(t).word+" "+du[0]+"th";
let{word:r}=yi(t);return r+" "+du[0]+" "+Zb(n)}return pV(e)}function pV(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Zb(a):o+=yi(a).word+" "+du[i-1]+"th":(o+=yi(a).word,i>0&&(o+=" "+du[i-1]))}return o}function QI(e){
let t=tf(e);return mV(t)}m();var Hb=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],fV=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],e_=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],t_="ratus",nf="ribu",gV=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],n_="nol",hV="min",
yV="koma",bV="ke",wV="pertama";function mu(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+t_):o.push(Hb[r]+" "+t_));let i=e%100;return i===0||(i<10?o.push(Hb[i]):i<20?o.push(fV[i-10]):t===
0?o.push(e_[n]):o.push(e_[n]+" "+Hb[t])),o.join(" ")}function Jb(e){if(e===BigInt(0))return n_;if(e<
BigInt(1000))return mu(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+nf:r=mu(t)+" "+nf,n>0&&(r+=" "+mu(n)),r}return vV(e)}function vV(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(mu(c));else if(
u===
1)c===1?s.push("se"+nf):s.push(mu(c)+" "+nf);else{let d=gV[u-2];s.push(mu(c)+" "+d)}u--}return s.join(
" ")}function kV(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=n_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Jb(BigInt(r))),t}function r_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=ef(
e),o="";return t&&(o=hV+" "),o+=Jb(n),r&&(o+=" "+yV+" "+kV(r)),o}function xV(e){return e===BigInt(1)?
wV:bV+Jb(e)}function o_(e){let t=tf(e);return xV(t)}function TV(e,t){return e.split("").map(n=>Kr(b(
n),t)).join(" ")}function Kr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?r_:YI)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${TV(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function rf(e,t){
return(t==="id"?o_:QI)(e)}function i_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:xl(e,t),
words:`${Kr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var a_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function SV(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function of(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=SV(n,r)?{year:n,
month:r,
day:o}:null}function s_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function zn(e,t){return of(e)&&Ni(e,t)}var u_=e=>of(
e)?e.split("-").reverse().join("/"):null;function Vb(e,t){let n=of(e);return n&&a_[t][s_(n)]}
function af(e,t){
let n=zn(e,t);return n&&`${Vb(e,t)}, ${n}`}function sf(e,t){let n=of(e);if(!n)return null;let r=ja[t][
n.
month-1],o=a_[t][s_(n)];return t==="en"?`${o}, the ${rf(n.day,"en")} of ${r}, ${Kr(n.year,"en")}`:`${o} tanggal ${Kr(
n.day,"id")} bulan ${r} tahun ${Kr(n.year,"id")}`}m();var EV=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function l_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of EV){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return zy(e.replace(
/\s+/g," ").trim())}function da(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Gr(e){return da(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function pu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var CV=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],RV=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function c_(
e){
return RV.test(V(e.signerPosition))}function fu(e){let t=V(e.government);for(let n of CV){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return c_(e)?V(e.signerPosition):
null}function DV(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ma(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function gu(e){if(c_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function hu(e){let t=V(e.competition),n=V(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function uf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=da(e.signerPosition);return{kota:Te(ma(e)),tanggal:Te(e.decisionDate&&zn(e.
decisionDate,t)),tanggal_pendek:Te(e.decisionDate&&u_(e.decisionDate)),hari:Te(e.decisionDate&&Vb(e.
decisionDate,t)),tanggal_huruf:Te(e.decisionDate&&sf(e.decisionDate,t)),jabatan_penandatangan:Te(r.map(
o=>t==="id"?DV(o):o).join(`
`)),nama_penandatangan:Te(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function it(e,t){let n=gu(e),r=hu(e);return{nomor:Te(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...uf(e)}}function bi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[l_(n,t)];let r=Gr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function lf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Te(t&&af(t,o)):"",penyerahan_waktu:i?Te(
V(n)):"",penyerahan_tempat:i?Te(V(r)):""}}function yu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=i_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function wi(e){
let t=Gr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var cf=({results:e})=>e[e.length-1];function df(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:cf(e),standing:a,
winners:o,
number:s}})}var bu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:cf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},pa=e=>t=>[{about:"",fields:n=>e(t,n)}],vi=e=>t=>t.winners!==null&&t.winners.
length>0?pa(e)(t):[],Pn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var d_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var AV=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function mf(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of AV)for(;t>=r;)n+=o,t-=r;return n}var OV={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function m_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function p_(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=OV[t][n],o=e.result.stage.title!==null,i=V((y=e.standing.title)!=null?y:""),a=d_(
e);if(!a){let w=i===""?r:i;return{full:w,short:w,title:"",arabic:"",roman:"",words:""}}let s=rf(a.place,
t),u=mf(a.place),c={title:[r,n].some(w=>L(w)===L(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${m_(s)})`,short:`${r} ${u}`,...c};let d=`${m_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var PV=3,NV=104;function IV(e){var n;if(e.length<=PV)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
NV?t.push(r):t[t.length-1]=o}return t.join(`
`)}function _V(e){let{entry:t}=e.standing,n=Gr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&L(n[0])===L(r);return{names:n,institution:o?
"":r}}function $V({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function FV({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function ki(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=p_(e),o=$V(e),{names:i,institution:a}=_V(e),s=t.rankedWinners||t.letterScores?ur(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Te(e.number&&V(e.number)),inovasi:Te(pu(n.name)),instansi:
V(
n.institution),inovator:Gr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:IV(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:FV(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:fn(s,t.language),
nilai_huruf:s===""?"":Kr(s,t.language),kompetisi:hu(t),...uf(t)}}var MV={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function pf(e,{language:
t,letterScores:n}){let r=MV[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var f_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ot=e=>`${e} (${Kr(e,
"id")})`,Uc=(e,{settings:t})=>fn(ur(e,t.decimals),t.language),wr=e=>({kode:V(e.code),inovasi:Te(
pu(e.name)),instansi:V(e.institution),inovator:Gr(e.innovator).join("; ")}),Xb=(e,t=4)=>fn(ur(e,t).replace(
/\.?0+$/,""),"id");function LV(e){let t=e.map(jt),n=t.reduce((r,o)=>r.add(o),new Ie(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Xb(r.mul(100).div(n),2)}%`)}function wu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=Qr(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":f_(
n.form,Ta),tanggal_tahap:(a=n.date&&zn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:T(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function fa(e,t){let n=Le(e,t),r=LV(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:V(o.description)}})}var ff=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...wr(t),status:f_(t.status,_o),alasan:Te(V(t.reason))}));
function qr(e,t){
let{settings:n}=e.competition;return df(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ki(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Uc(r.standing.score,
e.competition):"",...yu(r.standing.prize,n)}})}m();function jV({tieBreaks:e}){let t=e.map(r=>Ka[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function vu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Wo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
jV(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var zV=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,BV=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
UV=200,g_=60;function h_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Yb(e){
return v.from(e).reduce((t,n)=>t+h_(n),0)}function y_(e,t){if(Yb(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=h_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function b_(e){let t=e.
replace(BV,"").replace(zV,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function WV(e){let t=b_(e);return Yb(t)<=g_?t:`${y_(t,g_-17)}-${bp(e)}`}
function gf(e,t){
let n=t.trim()===""?"":` (${WV(t)})`,r=e.map(b_).filter(o=>o!=="").join(" \u2013 ");return y_(r,UV-Yb(
n)).replace(/[. ]+$/,"")+n}var Wc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function ku(e){
let t=Wc(e);return gf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Nn=e=>gf(
[Wc(e)("jenis"),Wc(e)(
"kompetisi")],""),Zr=(...e)=>t=>gf(["jenis",...e].map(Wc(t)),Wc(t)("kode"));var KV={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},GV=e=>e.split(
"-").reverse().join("-"),Qb=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${pu(n.name)} (${t})`};function qV({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Qb(e.judges,o),peserta:Qb(e.entries,i),tahap:V(n.name),alasan:KV[a]})))}function ZV({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Qb(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Te(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function HV(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:y,category:w,categoryRank:C}=s,O=[p!=null?p:"",w!==null&&C!==null&&!u?`${w}: ${C}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...wr(l),peringkat:u?"\u2013":
T(Tn(s)),nilai:u?"\u2013":Uc(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Tn(s)-Tn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function JV(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${mf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:os(Un(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:HV(e,t)}))}function VV(e){let[t="",n="",...r]=da(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Te(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function XV(e,t){var C,O,P;let{competition:n,
results:r}=e,
o=Pn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=fu(o),c=ff(n),
d=qV(e),p=ZV(e),y=cf(e).panel.judges,w=n.judges.filter(N=>!y.includes(N));return{...it(o,o.minutesNumber),
tanggal:Te(i&&zn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${sf(i,"id")} (${GV(
i)})`,waktu_pleno:V(a),tempat_pleno:Te(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Te(
V(u))}`,jumlah_peserta:Ot((O=(C=r[0])==null?void 0:C.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:wu(n,r),aturan:vu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:fa(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:qr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ze,
lampiran_peringkat:JV(
e),juri:[...y,...w].map((N,I)=>({no:`${I+1}.`,nama:Te(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...VV(o.acknowledgedBy)}}var w_={needs:"result",inEnglish:!1,documents:pa(XV),
title:Nn};m();m();function YV({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var v_=(e,{
competition:t})=>e.
map(n=>({nama:bi({entry:n},t.settings).join(", "),keterangan:wr(n).inovasi}));function hf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?YV(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:v_(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:v_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var yf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Te(t&&af(t,"id")),waktu_acara:Te(V(n)),tempat_acara:Te(V(r))});var QV=5,eX=e=>[
...e,...v.from({length:QV},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
k_={needs:"rules",inEnglish:!1,documents:e=>hf(e).map(t=>({about:t.about,fields:n=>({...it(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...yf(t),hadir:eX(t.guests)})})),
title:Zr(
"acara")};m();m();m();var tX=["besar","sedang","kecil"];function x_(e){return v.from(e).length}
function T_(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(x_(r)/100),0)}function Kc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(x_)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=tX.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var bf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},nX=9;function ew(e){let{settings:
t}=e.
competition,n=ki(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=T_([r,o,a,s,u,...l])>nX;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:gu(t).first,penuh:c?"ya":"",...Kc(
"penerima",r,bf.recipient,c),...Kc("instansi_penerima",o,bf.institution,c),...Kc("predikat",i,bf.predicate,
c),...Kc("inovasi",u,bf.innovation,c)}}var S_={needs:"result",inEnglish:!0,documents:bu("piagam",ew),
title:ku};function rX(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:hu(n),piagam:df(e,"piagam",t).map((r,o)=>({...ew(r),
lanjutan:o===0?"":"ya"}))}}
var E_={needs:"result",inEnglish:!0,documents:vi(rX),title:Nn};m();m();var oX={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Hr(e){let t=oX[e.language],n=a=>Te(a&&zn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(fu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Te(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function iX({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function aX(e,t){var c,d,p,y,w,C,O;let{competition:n,results:r,
coverage:o}=e,
i=Pn(n.settings,t),a=ff(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=iX(n);return{...it(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Te(V(i.organizer)),dasar:Hr(i),jumlah_inovasi:Ot(n.entries.length),
jumlah_dinilai:Ot(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Ot(n.judges.length),jumlah_tahap:
Ot(
n.stages.length),tahapan:wu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:vu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:Ot((y=(p=e.winners)==null?
void 0:
p.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:qr(e,t),jumlah_putusan:Ot(s.length),
jumlah_benturan:Ot(u.length),kode_hasil:(w=e.code)!=null?w:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ot(o.present),instansi_terdaftar:o===null?"":Ot(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var C_={needs:"result",inEnglish:!1,documents:pa(aX),title:Nn};m();var tw=8,sX=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Xb(jt(e.value)):
"?",R_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function uX(e,t,n,r,o){var c,d,p;let i=Le(
e.competition,t),a=i.map(y=>sX(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let w=r==
null?void 0:r.marks.get(y);return(w==null?void 0:w.kind)==="score"?[w.value]:[]}),u=s.length===i.length?
(c=yd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...wr(n),...f.fromEntries(
v.from({length:tw},(y,w)=>{var C;return[`k${w+1}`,(C=a[w])!=null?C:""]})),rincian_nilai:i.map(({name:
y},w)=>`${V(
y)}: ${a[w]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Uc(u,e.competition),catatan:l.join(" / ")}}function lX(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(R_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function cX({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function dX(e,t,n,r,o,i){let{competition:a}=e,s=fa(a,n),u=lX(e,n,o).map((d,p)=>uX(e,n,d,o==
null?void 0:o.rows.find(y=>y.entry===d.code),p+1)),l=s.length<=tw?s.length:0,c=cX(e,n,r);return{...it(
a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Te(n.date&&zn(n.date,
"id")),
nama_juri:Te(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:tw},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...mX(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var mX=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),D_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(R_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>dX(e,u,o,i,s,l)}]}))},title:Zr("tahap",
"nama_juri")};m();function pX(e,t){var r,o;let n=Pn(e.competition.settings,t);return{...it(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Hr(n),jumlah_pemenang:Ot((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:qr(e,t),masa_sanggah:n.objectionDays===null?"":Ot(n.objectionDays)}}
var A_={
needs:"result",inEnglish:!1,documents:vi(pX),title:Nn};m();var fX={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function gX({competition:e},t,n){let r=Tr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...wr(a),
alasan:fX[s]}]}),
i=e.stages.filter(a=>Le(e,a).length>0&&Ye(e,a).includes(t));return{...it(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Te(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Te(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var O_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>gX(e,t,n)})),title:Zr("nama_juri")};m();var P_=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function hX(e,t){var c,d;let n=Pn(
e.competition.settings,t),r=V(n.decreeNumber),o=it(n,r),i=(c=fu(n))!=null?c:Ze,a=V(n.minutesNumber),
s=Te(n.plenaryDate&&zn(n.plenaryDate,"id")),u=Gr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":yX(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:P_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Te(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:P_(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:qr(e,t)}}var yX=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},N_={needs:"result",inEnglish:!1,documents:vi(hX),title:Nn};m();m();var bX={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},wX=5,I_=new A,nw=({standings:e})=>e.length>=
wX;function wf(e){var n;let t=(n=I_.get(e))!=null?n:vX(e);return I_.set(e,t),t}function vX(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Yt(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!nw(e)?null:Ra(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=bX[a];return t.criteria.flatMap((l,c)=>{var w;let[
d,p]=[r(i.code,c),(w=o[c])!=null?w:null];if(d===null)return[];let y=p===null?0:Bt(d,p);return[{
kriteria:V(
l.name),nilai:fn(ur(d,s),a),median:p===null?"\u2013":fn(ur(p,s),a),maksimum:fn(T(l.max),a),kedudukan:
p===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var __={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function kX(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ki(e),a=gu(o);return{...i,jenis:__[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:bi(n,o).map(s=>({nama:s})),tempat_tujuan:ma(o)||__[o.language].place,dasar:Hr(Pn(o,t)),
rincian:pf(
i,o),profil:i.nilai===""?[]:wf(e.result)(n,o),...yu(n.prize,o),...lf(o),...wi(o)}}var $_={needs:
"result",inEnglish:!0,documents:bu("surat",kX),title:ku};m();function xX(e,t){var o;let n=Pn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...it(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ma(n)||"Tempat",dasar:Hr(n),
jumlah_pemenang:Ot(r.length),...lf(n),...wi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:qr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":bi(r[a],n).join(`
`)}))}}var F_={needs:"result",inEnglish:!1,documents:vi(xX),title:Nn};m();function TX(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ki(e);return{...it(t,e.number),...r,
rincian:pf(r,t),tanggal:Ze,jenis:"Tanda Terima",...yu(n,t)}}var M_={needs:"result",inEnglish:!1,
documents:bu(
"tanda-terima",TX),title:ku};m();function SX({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:fa(e,n[0])}]:n.filter(r=>Le(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:fa(e,r)}))}function EX(e,t){
let{competition:n}=e;return{...it(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:wu(n),kelompok_kriteria:SX(e),
aturan:vu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var L_={needs:"rules",inEnglish:!1,documents:pa(EX),title:Nn};m(
);var CX={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},RX=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>da(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function DX(e,t,n,r){let o=Pn(e.competition.
settings,r),i=CX[o.language],a=RX(e,t.entry.code);return{...it(o,r("umpan-balik",t.entry.code)),...wr(
t.entry),jenis:i.kind,kepada:bi(t,o).map(s=>({nama:s})),tempat_tujuan:ma(o)||i.place,dasar:Hr(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:wf(n)(t,o),tanpa_median:nw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...wi(o)}}var j_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>DX(e,a,o,s)})))},title:Zr("inovasi")};m();var z_={needs:"rules",inEnglish:!1,
documents:e=>hf(e).map(t=>({about:t.about,fields:n=>({...it(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...yf(t),jumlah_undangan:Ot(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...wi(e.competition.settings)})})),title:Zr(
"acara")};var B_={"tata-cara":L_,pernyataan:O_,undangan:z_,"daftar-hadir":k_,"lembar-nilai":D_,
"berita-acara":w_,
sk:N_,pengumuman:A_,piagam:S_,gabungan:E_,surat:$_,"surat-daftar":F_,"tanda-terima":M_,"umpan-balik":
j_,
laporan:C_};m();var U_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var xi=U_.map(e=>({id:e,...B_[e]}));function Gc(e){var t;return(t=xi.find(n=>n.id===e))!=null?
t:null}m();var Ao=(e,t)=>jy(e.id,Ds(e,t)),vf=(e,t)=>e.needs==="rules"||t.winners!==null;function AX(
e,t){let{competition:n}=t,
r=Ds(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var ga=(e,t)=>e.filter(n=>vf(n,t)).flatMap(n=>n.documents(AX(n,t)).map(r=>({kind:n,...r})));function rw(
e){
if(e.winners===null)return()=>!0;let t=new k(ga(xi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var OX=()=>null;function ow(e,t,n=OX){let[r]=ga([e],t);return r===void 0?null:r.fields(
n)}m();m();function PX(e,t){let n=e.map(o=>({standing:o,key:L(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function W_(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Pd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):PX(l,n).map(c=>({standing:c,place:null}))})}var NX=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],K_=e=>e.filter(t=>t.severity==="error"&&
NX.includes(t.code)),IX=({settings:e})=>co(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:Xo(i.cell,i.format,"id"),to:gr(a,"id"),at:s}));function iw(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(w=>w.code==="RESULT_STALE"),l=r.filter(
w=>w.severity==="error"),c=s!==void 0&&l.length===0,d=et(i.stages,n),p=d[d.length-1],y=null;return{
competition:i,
sheets:a,faultyTabs:new k(l.flatMap(({tab:w})=>w===void 0?[]:[w])),results:u?[]:t,winners:c?W_(s,i.settings).
map(({standing:w})=>w):null,code:(p==null?void 0:p.status)==="decided"?Vn(p.hash):null,changes:o.some(
({id:w})=>w==="lembar-nilai")?IX(i):[],coverage:zD(i),reliability:()=>(y!=null||(y=t.map((w,C)=>{let O=ap(
i,w,t.slice(0,C)),N=w.last&&!i.settings.rankedWinners?{...O,gap:null,methods:[],verdict:{...O.verdict,
contested:[]}}:O;return{stage:w.stage.name,sentences:sp(N,"id")}})),y)}}var _X=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function kf(e,t,n){let r=vt(e,{provisional:!1}),o=Qo(e),i=[...r.findings,
...fo(e,t),...$X(t,o)].map(s=>_X.includes(s.code)?{...s,severity:"error"}:s),a=iw(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function $X({rows:e},t){let n=Gi(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function G_(e,t,n){var p,
y,w;let{competition:r}=e,o=H.documents[r.settings.language];if(!ym().includes(
o))return[];let{name:i,grid:a}=en(o);if(a===null)return[];let s=st(a,oi),u=MX([...Rs(a).rows]),l=LX(
e,t,n,u),c=new h,d=[];for(let[C,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
Qe(s,C,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(w=c.get(P))!=null?w:{cell:(y=Qe(s,C,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
C,{cell:O,documents:P}])=>({code:C,tab:i,cell:O,params:{documents:P}})),...d]}var FX=["made","draft",
"edited","signed"];function MX(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=E.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";FX.includes(
l)&&b(u)>=b(d)&&t.set(c,o)}return[...t.values()]}function LX(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=iw(e,t,n,i),s=new h(ga(xi,a).map(d=>[E.stringify([d.kind.id,d.about]),
d])),u=new h(r.map(([,{kind:d,entry:p,number:y}])=>[E.stringify([d,p]),y])),l=(d,p)=>u.get(E.stringify(
[d,p]))||null,c=Qo(e);return({kind:d,entry:p,run:y,title:w,content:C})=>{var j;let O=n.rows.find(z=>z.
action==="documents"&&z.run===y);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((j=Gc(d))==null?
void 0:
j.needs)!=="rules",N=s.get(E.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),F=()=>{if(N===void 0||
I===void 0)return!1;let z=Ao(N.kind,o),M=ql(d,Gl(z),lu(I,jc(z)));return hn(M+$)===C};return P&&O.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===w?null:{title:$}}}m();function jX(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[xf(i,t),xf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var xf=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function Z_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=jX(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var aw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),xu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${aw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${aw(e)})`:`${r} documents (${aw(e)})`},H_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},zX=({documents:e})=>e.length===
1?"was":"were",q_=({documents:e},t,n)=>e.length===1?t:n,BX={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${jm(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${xf(e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,
RANKING_ROW:e=>Z_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${xu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${xu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${H_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${xu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},UX={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${jm(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${xf(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>Z_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${xu(
e,"en")} ${zX(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${xu(e,"en")} ${q_(e,"does","do")} not fit: by this result there is no ${H_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${xu(e,"en")} ${q_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},WX={id:BX,en:UX};function KX(e,t){
return WX[t][e.code](e.params)}var J_=(e,t)=>KX(e,t);function Tf(){return ue(()=>{ge();let e=Xe(),{
competition:t}=e,{language:n}=t.settings,r=vt(e,{provisional:!1}),
o=rt(n),i=et(t.stages,o.rows).filter(u=>u.status==="decided"),a=Gi(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...GX(e,o),...ZX(r),...HX(e,r,o),...eY(o),...G_(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Vn(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
Jn(u.params,n):J_(u,n)}})}})}function GX(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(
n,t),i=Yh(r.language),a=new k,s=o.flatMap(({stage:p,status:y,hash:w,at:C,by:O})=>{if(y!=="decided")return[
];
let P=i.find(M=>M.stage===p),N=Qh(e,P,w),I=Xh(e,w,p)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:H.decisions[r.language],params:{at:C,isSame:I}}]:[],F=[Vn(w),Gn(C),O].join(", "),j=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(j!==F){let M=H.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:p,tab:M,params:{written:j,recorded:F}})}let z=(N!=null?N:[]).filter(M=>!a.has(
E.stringify(
M)));for(let M of z)a.add(E.stringify(M));return[...$,...z.map(M=>({code:"CHANGED",stage:p,tab:M.tab,
cell:M.cell,params:M}))]}),u=i.filter(p=>!t.some(y=>y.action==="decide"&&y.stage===p.stage&&y.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Gi(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:qX(e,l)]}function qX(e,{at:t,hash:n}){let r=Xh(e,n);
return r===
po?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:po}}]}var ZX=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function HX(e,{results:t},{rows:n}
){
var y,w,C,O;let{competition:r}=e,o=Gi(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(w=o==null?
void 0:
o.at)!=null?w:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=et(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>el(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Jh(r,t,np(r,t),i).flatMap(
P=>{let{name:N,grid:I}=en(P.name);if(l.has(P.name)&&!JX(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=wO(I);return[...$!==null&&n.some(j=>j.run===$)?
XX(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?VX(N,I,d):[],
...QX(N,bO(I,P))]})}var JX=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function VX(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function XX(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:
i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var YX=10;function QX(e,t){let n=t.slice(0,YX).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function eY({name:e,links:t}){let n=MC(t,Xt),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&jC(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(Nm),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();function nY(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function V_(e,t){var o,i;let n=Mt(e);return(i=(o=t.map(a=>({tag:a,away:nY(n,Mt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var rY=80;function Sf(e,t){let n=oY(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>aY(kp(o),t));return r.length>0?r:pY(e,t)}function oY(e){try{let t=Ns(e);return t.file(
"word/document.xml")===null?null:t.file(Is).map(n=>n.asText())}catch{return null}}var X_=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),iY=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function aY(e,t){let n=new h(f.keys(t).map(i=>[Mt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=sw(i);return dY(i).flatMap(s=>sY(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function sY(e,t,n){let{tag:r}
=e;
if("fault"in e)return X_(Mt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?uY(r,t,n):o===""||o==="#"||o==="^"?lY(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function uY(e,t,{loops:n}){let r=Mt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Mt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function lY(e,t,n,r){
var u;let o=Mt(t),i=X_(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:V_(t,iY(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:cY(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function cY(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Mt)))}
function dY(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:mY(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:sw(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var mY=e=>{var t,n;return sw((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function sw(e,t=rY){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function pY(e,
t){
try{return Lc(e,t),[]}catch(n){let r=$s(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var fY={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},gY={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},ha=e=>e==="id"?fY:gY;function uw(e,t){let n=ha(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function Y_(e,t,n){let r=ha(n),o=uw(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var Q_="templates",
hY=re({maker:Z(),fileId:Z(),modified:Z()}),yY=_n(Z(),We(hY));function Tu(){let e=ze(
Q_);try{let t=tt(yY,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function lw(
e,t){
var i;let n=Tu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(Q_,E.stringify(o))}m();m();var e$="lease",t$=300*1e3,bY=re({
who:Z(),run:Z(),until:St(),width:Ee(St())});function n$(e,t){var s;
let n=wY(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return cw({who:e,run:i,width:a,until:r+t$}),
{run:i,width:a}}var r$=(e,t,n)=>cw({who:e,run:t,width:n,until:R.now()+t$}),o$=(e,t)=>cw({who:e,run:t,
until:0}),cw=e=>Ke(e$,E.stringify(e));function wY(){let e=ze(e$);try{let t=tt(bY,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var vY=["edited","own"],ya=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function i$(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
qc(
"signed",n,u?null:"revise")}if(t!==null&&ya(t,r))return i?{action:"add"}:qc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?qc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||vY.includes(t.status));
return s&&!i?qc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?qc("made",n,null):{
action:"update",file:n}}var qc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function a$(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":up(e,t)}}function s$(e,t,n,r,o){let{status:i,...a}=a$(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&ya(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(ni(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var u$=(e,t)=>({...a$(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var l$=oi.columns.map(e=>e.key).filter(e=>e!=="number");function Ef(e){var c,d;
let{name:t,grid:n}=en(
H.documents[e]),r=n===null?SY(t,e):Rs(n),o=En(),i=new h(r.rows),a=()=>[...i].flatMap(([p,y])=>y.spreadsheet===
o?[{place:p,row:y}]:[]),s=new h;for(let p of a()){let y=`${p.row.kind}:${p.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,y)=>y==="status"?
up(p,e):p[y];return{of:(p,y)=>{var w;return(w=s.get(`${p}:${y}`))!=null?w:[]},all:a,ofRun:p=>a().
flatMap(({row:y})=>y.run===p?[y]:[]),reserve:()=>u++,write:p=>{let y=p.flatMap(({place:w,row:C})=>{
let O=i.
get(w);return i.set(w,C),O!==void 0&&l$.every(P=>O[P]===C[P])?[]:[w]});if(y.length!==0){kY(t,r,e);
for(let w of xY(
y,i))for(let C of TY(r.columns,l$)){let O=w.rows.map(P=>C.keys.map(N=>l(P,N)));Ut(t,w.first,C.column,
O)}mn()}}}}function kY(e,{headerRow:t,columns:n},r){let o=oi.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;Ut(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function xY(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function TY(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function SY(e,t){let n=ie(t).tabs,r=oi.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));pn(Tt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(oi.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}m();var Su=({kind:e,about:t})=>`${e.id}:${t}`;function c$(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Xn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function d$(e,t){var B,K,q,G;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=EY(d,s.user),y=(B=p==null?void 0:p.row)!=null?
B:null,w=e.fields(r),C=l.title(w),O=hn(ql(l.id,a.versionOf(l),a.shown(l,w))+C),P=Y=>({sheet:hn(En()),
kind:l.id,entry:hn(c),...Y===""?{}:{revision:Y}}),N=Y=>{let{sheet:ee,entry:ye}=P(Y);return i.get([ee,
l.id,ye,Y].join(":"))},I=ya(y,s.user)?null:(q=N((K=y==null?void 0:y.revision)!=null?K:""))!=null?q:
RY(
y,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(Su(e))},F=i$(O,y,I,$),j=F.action===
"add",z=j?CY(d,s.user):(G=y==null?void 0:y.revision)!=null?G:"",M=j?N(z):void 0;return{planned:e,
filed:j?
null:y,place:j||p===null?o.reserve():p.place,revision:z,fields:w,title:z===""?C:`${C} \u2013 Rev. ${z}`,
content:O,properties:{...P(z),content:O},decision:M===void 0?F:{action:"update",file:M}}}function EY(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!ya(o,t))))!=null?r:n(e)}function CY(e,t){let n=e.filter(({row:r})=>!ya(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function RY(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Kt(yo(e.fileId,r),n.language)}m();var Cf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Gn(nt()),spreadsheet:En(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},dw=(e,t,n)=>({...Cf(e,DY(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function DY({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function m$(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!mw(r))?dw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var mw=({status:e})=>e==="made"||e==="draft";m();var pw=(e,t)=>`${e.id}.${Ds(e,t)}`;function p$(e,t,
n,r){let{language:o}=e.settings,i=Tu(),a=new h,s=new h,
u=l=>{var d,p;let c=pw(l,e);return a.has(c)||a.set(c,AY(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
pace:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Gl(Ao(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?lu(c,jc(Ao(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(d===null)
return Ao(l,e);let p=s.get(l.id);if(p!==void 0)return p;let y=gw(d,r,o),w=Sf(y,c);return w.length>0&&
fe(me("TEMPLATE_FAULT",Y_(l.id,w,o))),s.set(l.id,y),y}}}function fw(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:Kt(yo(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Xn&&s.modified===i.modified?"unedited":"own",file:s}
}
function AY(e,t,n){let r=ha(n.language),o=fw(t,n);return o.source==="foreign"?fe(me("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?fe(me("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function gw(e,t,n){if(e.type!==Xn)return Kt(sy(e.id,t),n);let[r]=Yi([e.id],ti,t);return Kt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Rf="\u0001";function g$(e,t,n,r){let{
language:o}=e.settings,i=Ef(o),a=bo(e,n.user,r),s=p$(e,a,n.user,
r),u={competition:e,numberOf:(z,M)=>IY(i,z,M),ledger:i,files:c$(a.files),templates:s,options:n,pace:
r},
l=t.map(z=>d$(z,u)),c=l.filter(z=>z.decision.action!=="keep"&&!n.skip.includes(Su(z.planned))),d=c.slice(
0,10),p=d.map(z=>Lc(s.bytesOf(z.planned.kind,z.fields),z.fields)),y=new h,w=l.filter(z=>{var M;
return((M=
z.filed)==null?void 0:M.run)===n.run&&z.filed.status==="begun"&&PY(z)});for(let z of l){let M=m$(z,n);
M!==null&&y.set(z,M)}let C=_Y(i,n);for(let z of d)y.set(z,Cf(z,"begun",n));i.write([...f$(y),...C]);
let O=ho(d.map((z,M)=>{var B;return{fileId:z.decision.action==="update"?z.decision.file.id:null,
folder:a.
id,title:z.title,properties:z.properties,from:ti,to:Xn,bytes:(B=p[M])!=null?B:new D}}),r),{failures:
P,
again:N}=OY(d,O,y,n);i.write(f$(y));for(let z of P.values())yr(z)&&Qi(z,o);let I=z=>d.filter(M=>z.includes(
M.decision.action)&&!P.has(M)&&!N.has(M)).length,$=i.ofRun(n.run),F={made:$.filter(mw).length,failed:
$.
filter(({status:z})=>z==="begun"||z==="failed").length};return{batch:{created:I(["create","add"])+w.
length,updated:I(["update"]),unchanged:l.filter(z=>z.decision.action==="keep").length-w.length,
failed:P.
size,documents:[...l.map(z=>s$(z,y.get(z),P.get(z),n.user,o)),...C.map(({row:z})=>u$(z,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(z=>Su(z.planned)),...[...N].filter(z=>NY(O[d.indexOf(z)])).map(z=>Su(z.planned)+Rf)]},run:F}}
function OY(e,t,n,r){
var a,s;let o=new h,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,dw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Ts(d);if(p&&!r.skip.includes(Su(
l.planned)+Rf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Cf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var PY=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,NY=e=>e!==void 0&&"failure"in e&&Ts(e.failure),f$=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function IY(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var _Y=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var $Y=re({kinds:We(Z()),skip:Ee(We(Z())),renew:Ee(We(Z())),
remake:Ee(He())});function Zc(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=pe($Y,e);return ge(),Re(()=>{let a=Xe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>hw(B,u)),c=rt(u),{findings:d,
blocking:p,
hash:y,known:w}=kf(a,c,l),C=l.filter(B=>vf(B,w)),O=K_(p);if(C.length===0&&l.length>0)return h$(p,u);
if(w.winners===null&&O.length>0)return h$(O,u);let P=Pe(),N=n$(P,Et);if("holder"in N){let{who:B,
until:K}=N.
holder;return fe(me("BUSY",ie(u).problems.leased(B,MY(K))))}let I=ga(C,w),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:rw(w)},F=hr(N.width,t),{batch:j,run:z}=g$(s,I,$,F);j.more?F.width!==N.width&&
r$(P,N.run,F.width):(LY(c,{id:N.run,hash:y,...z},P,u),o$(P,N.run));let M=C.length===l.length;return{
ok:M&&j.failed===0&&!r.some(B=>!B.endsWith(Rf)),findings:Nr([...M?d:p,...FY(C,I)],u),...j}})})}var FY=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
MY=e=>nt(new R(e)).slice(11,16);function hw(e,t){var r;let n=xi.map(o=>o.id).join(", ");return(r=Gc(
e))!=null?r:fe(me("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function h$(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Nr(
e,t),...n}}function LY(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Wt(e,{at:nt(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var yw=re({kind:Z()}),jY=re({kind:Z(),content:Z()}),y$=e=>ue(()=>{let{kind:t}=pe(
yw,e);return ge(),Hc(
Df(t))}),b$=e=>ue(()=>{let{kind:t}=pe(yw,e);return ge(),Re(()=>{let n=Df(t),r=x$(n);return"file"in r?
Hc(n,r):(T$(n,Xn,Ao(n.kind,n.competition)),Hc(n))})}),w$=e=>ue(()=>{let{kind:t,content:n}=pe(jY,e);
return ge(),
Re(()=>{let r=Df(t),o=wp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Ym){let s=ha(r.language).tooLarge(
i(o.length),i(Ym));return fe(me("TEMPLATE_FAULT",s))}let a=S$(o,r);return a.length===0&&T$(r,ti,o),{
...Hc(r),refused:a}})}),v$=e=>ue(()=>{let{kind:t}=pe(yw,e);return ge(),Re(()=>{var u;let n=Df(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=Tu()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=k$(
r);for(let{id:c,properties:d}of bo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&Kt(ay(c,
{trashed:!0},s),a)}return lw(r,null),Hc(n)})});function Df(e){let t=R.now(),n=Xe(),{competition:r}=n,
o=gt(r.settings.language),i=hw(e,o),{known:a}=kf(n,rt(r.settings.language),[i]),s=pw(i,r),[u,l]=[Pe(
),
hr(1,t)];return{competition:r,kind:i,name:s,fields:ow(i,a),user:u,language:o,pace:l}}var k$=e=>({
sheet:hn(
En()),template:e}),x$=({name:e,user:t,language:n,pace:r})=>{var o;return fw((o=Tu()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function T$({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var O;let u=bo(e,r,i),l=k$(n),c=u.files.find(P=>P.type===a&&P.properties.sheet===l.sheet&&
P.properties.template===l.template),d=ha(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:
null,
folder:u.id,title:d,properties:l,from:ti,to:a,bytes:s},[y]=ho([p],i),{id:w,modified:C}=Kt(y!=null?y:
{failure:{kind:"unknown",reason:"no-answer"}},o);lw(n,{maker:r,fileId:w,modified:C})}var zY=[
"TAG_UNKNOWN","LIST_AS_TEXT"],S$=(e,{fields:t,language:n})=>uw(Sf(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!zY.includes(r)),n);function Hc(e,t=x$(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
S$(gw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:E$(r)}}var BY=200,
E$=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,BY):n.slice(0,1).map(
E$)]));m();m();var WY=["begun","failed","deleted","void"],C$=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
R$=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,D$={failure:{kind:"unknown",
reason:"no-answer"}};function A$(e,t,n,r,o){var w;let{language:i}=e.settings,a=Ef(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!WY.includes(C.status)),s=a.length===0?null:bo(e,n,o),u=s===
null?[]:KY(a,s,i,o),l=u.filter(C=>!R$(C)&&!r.includes(C$(C))),c=l.slice(0,10),d=new h(GY(c,(w=s==null?
void 0:s.id)!=null?w:"",o).map((C,O)=>[c[O],C])),p=[...d.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of p)yr(C)&&Qi(C,i);let y=c.filter(C=>{var O;return"ok"in((O=d.get(C))!=null?O:D$)});
return{
ok:p.length+r.length===0,created:y.filter(({pdf:C})=>C===null).length,updated:y.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(R$).length,failed:p.length,files:u.map(C=>{var $,F,j;let O=($=d.get(
C))!=null?$:{ok:C.pdf},{kind:P,entry:N,title:I}=C.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(j=(F=O.ok)==null?void 0:F.link)!=null?j:null,problem:"ok"in O?null:ie(i).documents.failed(
ni(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!y.includes(C)).map(C$)]}}var KY=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Kt(yo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===vs&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Xn?[{row:o,document:a,pdf:s}]:[]});function GY(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:Yi(r,vs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var w;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(w=
l==null?void 0:l.id)!=null?w:null,folder:t,title:`${s.title}.pdf`,properties:p,from:vs,to:vs},bytes:
d.
ok}]}),a=i.length===0?[]:ho(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
D$})}var qY=re({kinds:We(Z()),skip:Ee(We(Z()))}),O$=e=>ue(()=>{let t=hr(10,R.now()),{kinds:n,skip:r=[
]}=pe(
qY,e);return ge(),Re(()=>A$(Xe().competition,n,Pe(),r,t))});m();m();var an=(e,t)=>f.assign(new S(`${e}: ${t}`),
{fault:e}),P$=e=>e instanceof S&&"fault"in e?e.fault:
null;m();m();var ZY=[[14,22],[27,36],[45,47],[50,58]],HY=[9,10];function N$(e){return HY.includes(e)?
"percent":
ZY.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function Af(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}m();m();var JY=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
VY=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,XY=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,YY={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},QY=["AlternateContent","extLst","rPh"],Of=e=>an("damaged",e),I$=e=>e.
replace(XY,(t,n,r,o)=>{let i=n===void 0?b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(
i):void 0:YY[o];if(a===void 0||!t.endsWith(";"))throw Of(t);return a}),Pf=e=>e.slice(e.indexOf(":")+
1);function eQ(e){var n;let t=f.create(null);for(let[,r="",o,i]of e.matchAll(VY))/^xmlns(:|$)/.test(
r)||(t[Pf(r)]=I$((n=o!=null?o:i)!=null?n:""));return t}function ba(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var d;if(c.includes("<")||n.length===0&&c.trim()!=="")throw Of(c.slice(0,60));r===
0&&c!==""&&((d=t.text)==null||d.call(t,I$(c)))},a=c=>{var d;if(n.pop()!==c)throw Of(`</${c}>`);r===0?
(d=t.close)==null||d.call(t,Pf(c)):n.length<r&&(r=0)};for(let c of e.matchAll(JY)){let[d,p,y,w,C="",
O]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+d.length,p!==void 0&&r===0&&((u=t.text)==null||
u.call(t,p)),y!==void 0&&a(y),w!==void 0&&(n.push(w),r===0&&QY.includes(Pf(w))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Pf(w),eQ(C))),O==="/"&&a(w))}if(i(e.slice(o)),n.length>0)throw Of(`<${n[
0]}>`)}var Jc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(b.parseInt(n,16))),Oo=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),_$=e=>Oo(vp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var tQ=2e4,nQ=500,rQ=1462,oQ=864e5,iQ=R.UTC(1899,11,30);
function aQ(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw an("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:b(r)-1,column:o}}function $$(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return ba(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:b(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:f.assign(
r,aQ(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=cQ(
i,t);i=null,l!==null&&sQ(n,r,l)}a=null}}}),n}function sQ(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw an("damaged","a cell without a place");if(r>=tQ||o>=nQ)throw an("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function uQ(e){
let t=b(e);if(e.trim()===""||!b.isFinite(t))throw an("damaged",`the number "${e}"`);return t}
function lQ(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-iQ)/oQ;if(b.isNaN(t))throw an(
"damaged",`the date "${e}"`);return t}function cQ({attributes:e,value:t,inline:n,formula:r},o){var d,
p,y;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[b((d=e.s)!=null?d:0)])!=null?p:"plain",l=r===void 0?
{}:{formula:r},c=w=>w===""&&r===void 0?null:{value:w,kind:"plain",...l};if(e.t==="inlineStr")return c(
Jc(n!=null?n:""));if(e.t==="str")return c(Jc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((y=e.t)!=null?y:"n"){case"n":{let w=uQ(t);return{value:u==="date"&&s?w+rQ:
w,kind:u,...l}}case"s":{let w=i[b(t)];if(w===void 0)throw an("damaged",`text ${t}`);return c(w)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:lQ(t),kind:"date",...l};default:throw an("damaged",`the type "${e.t}"`)}}var F$=4e7;
function dQ(e){let t=0,n;try{n=yp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>F$)throw an("too-large",o);return!0})}catch(o){throw t>F$?o:an("not-xlsx",T(o))}
let r=new h(f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:Os(i)}}function M$(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new h;return ba(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let d of u.split("/"))d===".."?c.pop():d!=="."&&d!==""&&c.push(d);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function mQ(e){let t=[],n=null,r=!1;return ba(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Jc(n!=null?n:""))}}),t}function pQ(e){let t=new h,n=[],r=!1;return ba(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(b(i),Af(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(b(i)))!=
null?s:N$(b(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function L$(e){var c;let t=dQ(e),n=(
c=
[...M$(t,"").values()].find(d=>d.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw an("not-xlsx","no workbook");let o=M$(t,n),i=d=>{var p,y,w;return(w=
t((y=(p=[...o.values()].find(C=>C.type===d))==null?void 0:p.target)!=null?y:""))!=null?w:""},a=[],s=!1;
ba(r,{open:(d,{name:p="",state:y="visible",id:w="",date1904:C})=>{d==="workbookPr"&&(s=C==="1"||C===
"true"),d==="sheet"&&a.push({name:p,hidden:y!=="visible",relation:o.get(w)})}});let u=mQ(i(
"sharedStrings")),l=pQ(i("styles"));return a.flatMap(({name:d,hidden:p,relation:y})=>{if(y===void 0)throw an(
"damaged",`the sheet "${d}" is missing`);if(y.type!=="worksheet")return[];let w=t(y.target);if(w===null)
throw an("damaged",y.target);return[{name:d,hidden:p,rows:$$(w,{strings:u,kinds:l,since1904:s})}]})}
m();function fQ(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?ln.id:U(e.kind==="score"?
e.
value:e.raw)}function j$({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:fQ(i)}]})))}function z$(e,t){let[n,r]=[e===null?new h:j$(e),j$(t)];
return[
...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=a==null?void 0:
a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function B$({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}m();var U$=864e5,
bw=R.UTC(1899,11,30),gQ="dd/mm/yyyy",hQ="dd/mm/yyyy h:mm:ss",yQ=e=>new R(bw+g.round(e*86400)*
1e3).toISOString().slice(0,19);function W$(e){let t=(R.parse(`${e}Z`)-bw)/U$;return b.isNaN(t)?e:t}
var bQ=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-bw)/U$;function K$(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:bQ(t)?{
value:t,
read:{date:yQ(t)},format:b.isInteger(t)?gQ:hQ}:{value:t,read:t}}var G$=e=>rl(e,t=>t.filter(n=>typeof n==
"string"&&xt(n)!==void 0).length),q$=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>K$(r[
i]).
read))});function Z$({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:g.max(1,...e.map(r=>r.length))}}function H$(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=Z$({...i,rows:i.rows.slice(0,20)});
return G$(
q$(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function J$(e,t,n){var l;
let{
rows:r,width:o}=Z$(e),i=(l=G$(q$(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>K$(c[p])));return{values:u.map(
c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},y)=>p===void 0?[]:[{row:d,
column:y,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}var wQ=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
V$=({values:e})=>{var t,n,r,o;return(o=(r=wQ.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function X$(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||vQ((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var vQ=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function kQ({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return jo(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var Y$=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function xQ(e,t,n){
return{
...e,values:Y$(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:Y$(e.grid.values,t,n)}}}function Q$(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=kQ(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?$m(a,o.held.cell):as(a,o.held.cell);return i!==void 0&&s?xQ(r,i,o.now):
r},e)}m();function eF(e,t,n){var p,y,w,C;let{values:r,formats:o,headerRow:i}=t,a=(y=(p=r[0])==null?
void 0:p.length)!=
null?y:0;((C=(w=xe().getSheetByName(e))==null?void 0:w.getLastRow())!=null?C:0)>0||pn(TQ(e,a,i,n));
let u=xe().
getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
so(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var F,j;let $=(j=(F=r[P])==null?void 0:F[I])!=null?j:"";return typeof $=="string"?dh($,!1):$})))}var TQ=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var tF={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
SQ={title:tF.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
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
history:e=>`scores collected from the files of ${e}`},In=e=>e==="id"?tF:SQ;var Nf={kind:"unknown",
reason:"no-answer"};function Vc(e,{workbook:t}){let{language:n}=t.competition.
settings;return yr(e)?Qi(e,n):e.kind==="haste"||Ts(e)?In(n).busy:ni(e,n)}m();function Eu(e){var z;
let t=hr(10,R.now()),n=Xe(),{competition:r}=n,{settings:o,stages:i}=r,a=In(o.language),
s=M=>fe(me("BAD_REQUEST",M));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=rt(o.language),
l=et(i,u.rows),c=M=>{var B;return((B=fr(l,M.name))==null?void 0:B.status)==="open"},d=e===void 0?(z=
i.find(c))!=null?z:i[i.length-1]:Qn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),y=i.slice(0,p),w=y.find(c);if(w!==void 0)return s(a.earlierOpen(w.name));let{results:C}=vt(
n,{provisional:!1}),O=y[C.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=Lo(r,C.slice(
0,p)),N=Tr(r),I=Pe(),$=EQ(I,t,o.language),F=hn(En()),j=Ye(r,d).map(M=>{let B=Sm({stage:d,judge:M,
entries:P.
filter(ye=>o.conflicts!=="exclude"||N(M,ye)===null),criteria:Le(r,d),language:o.language,competition:
gn(
r),deadline:o.deadline}),K={kind:"judge-file",sheet:F,stage:fy(d.name),judge:gy(M.code)},q=ep(d.name,
M.code),G=$.find(({properties:ye})=>f.keys(K).every(be=>ye[be]===K[be])),Y=G!=null?G:q.maker===I&&q.
id!==""?Kt(my(q.id,t),o.language):null,ee=hn(E.stringify(B.values.slice(B.headerRow)));return{judge:
M,
layout:B,properties:{...K,content:ee},filed:q,file:Y}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,pace:t,desks:j}}var Xc=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=Kn(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function EQ(e,t,n){let r=ze(py(e));if(r===null)return[];let o=dy(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:Kt(o,n)}m();var If=({judge:e})=>e.email.trim().toLowerCase();function _f(
e){var o;let{filed:t,file:n}=e,r=If(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function CQ(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=_f(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var RQ=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function DQ(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&RQ(t),a=r.filter(u=>u!==
t&&If(u)!==""&&If(u)===If(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Cu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function Ru(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=In(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:y,file:w}=d,C=u.get(p.code),O=C===void 0?CQ(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:C!=null?C:DQ(O,d,e,s),link:(w==null?void 0:w.link)||y.link||null,email:y.email,collected:y.collected||
null,changed:w!==null&&y.collected!==""&&w.modified>y.modified,done:y.done,of:y.collected===""?d.layout.
table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var AQ=100,OQ=re({
stage:Ee(Z()),skip:Ee(We(Z()))});function nF(e){return ue(()=>{let{stage:t,skip:n=[]}=pe(
OQ,e);return ge(),Re(()=>{var $;let r=Eu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=In(
i);if(r.isClosed)return fe(me("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:F,
file:j})=>j!==null&&!n.includes(F.code)),u=s.slice(0,10),l=je(),c=NQ(r,l),d=F=>r.history.rows.some(j=>j.
run===F),p=($=[...c.values()].find(F=>!d(F)))!=null?$:Et(),y=nt(),{collected:w,written:C,changes:O,
failures:P}=PQ(
r,u,{names:l,run:p,at:y});for(let F of C)c.set(F,p);let N=s.length>u.length,I=r.desks.filter(({judge:
F})=>c.
get(F.code)===p).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={at:y,by:r.user,action:"collect",
run:p,hash:"",stage:r.stage.name};Wt(r.history,{...F,detail:a.history(I.join(", "))},i)}return Ru(r,
{...Cu,collected:w,changes:O.slice(0,AQ),changed:O.length,more:N,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:P})})})}function PQ(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===0?[]:Yi(a,Il,
e.pace),{list:u}=co(i),l=AS(In(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new h};
for(let[d,p]of t.entries()){let{code:y}=p.judge,w=s[d],C=w===void 0||"failure"in w?{failure:Vc(w===void 0?
Nf:w.failure,e)}:IQ(e,p,w.ok,{name:Xc(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&
O.judge===y)});if("failure"in C){c.failures.set(y,C.failure);continue}C.isWritten&&c.written.push(y),
c.changes.push(...C.changes.map(O=>({judge:y,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,
modified:p.file.modified,...C.progress},ea(e.stage.name,y,p.filed)}return c}function NQ(e,t){let n=new h;
for(let r of e.desks){let o=Xc(e,r,t),i=t.includes(o)?V$(Fe(o)):null;i!==null&&n.set(r.judge.code,i)}
return n}function IQ({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}){let{
competition:u}=e,
l=In(u.settings.language),c;try{c=H$(L$(o),r.name)}catch(I){let $=P$(I);if($===null)throw I;return{
failure:l.
unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};let d=Fe(i),p=d.values.every(I=>I.every(
$=>$===""));if(!p&&!Sn(d))return{failure:l.tabTaken(i)};let y=Le(u,t),w=Ja(u.entries),C=I=>qo(I,t.name,
n.code,y,w),O=Q$(J$(c,i,a),s,C),P=C(O.grid),N=p||!X$(d,O);return N&&eF(i,O,r),Or(i,u.settings.admins),
{isWritten:N,changes:z$(p?null:C(d),P),progress:B$(P,y)}}m();m();m();var _Q="Arial",$Q=10,rF=164,FQ={
General:0,"@":49},MQ='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
LQ=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,jQ=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(LQ).join("")}<diagonal/></border></borders>`,oF=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Yc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var $f=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function iF(){let[e,t,
n,r,o]=[Yc(),Yc(),Yc(),Yc(),Yc()],i=({bold:c,size:d=$Q})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${_Q}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${oF(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=FQ[c])!=null?
d:rF+n.idOf(Oo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:
[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${p.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${oF(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
$f("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${rF+d}" formatCode="${c}"/>`)),$f("fonts",e.all),`<fills count="${2+t.all.length}">${MQ}${t.all.join(
"")}</fills>`,jQ,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',$f(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',$f("dxfs",o.all),
"</styleSheet>"].join("")}}var Qc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,ww="http://schemas.openxmlformats.org/spreadsheetml/2006/main",uF="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
lF="http://schemas.openxmlformats.org/package/2006",zQ="application/vnd.openxmlformats-officedocument.spreadsheetml",
BQ=32767,UQ=225,aF=({top:e,left:t,height:n,width:r})=>$e(
e,t,n,r),WQ=e=>g.round((e-5)/7*100)/100;function KQ(){let e=new h,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Qc}<sst xmlns="${ww}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${_$(n)}</t></si>`).join("")}</sst>`}}function GQ({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${Oo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(e)}</v></c>`;let s=e.slice(
0,BQ);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function qQ({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${$e(e,t)}" activePane="${o}" state="frozen"/>`}
function ZQ(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${WQ(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>GQ(l,$e(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${aF(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${Oo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Oo(
l.slice(0,UQ))}" sqref="${aF(s)}"><formula1>${Oo(u)}</formula1></dataValidation>`);return[
`${Qc}<worksheet xmlns="${ww}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${qQ(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Ff=(e,t,n)=>`<Relationship Id="rId${e}" Type="${uF}/${t}" Target="${n}"/>`,sF=e=>`${Qc}<Relationships xmlns="${lF}/relationships">${e.join(
"")}</Relationships>`,Mf=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${zQ}.${t}+xml"/>`;
function cF(e){var a;
let[t,n]=[iF(),KQ()],r=e.map(s=>ZQ(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${Qc}<Types xmlns="${lF}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Mf("workbook.xml","sheet.main"),...o.map(
s=>Mf(s,"worksheet")),Mf("styles.xml","styles"),Mf("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":sF([Ff(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Qc}<workbook xmlns="${ww}" xmlns:r="${uF}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Oo(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":sF([...o.map((s,u)=>Ff(u+1,"worksheet",s)),Ff(o.length+1,"styles",
"styles.xml"),Ff(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return Ps(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,As(u)])))}m();m();var HQ="#d9e2f3",vw=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function Lf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:HQ};let d=l>=n.left&&l<n.left+n.width,p=(y=i[l])!=null?y:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,y;let d=(y=(p=e.formulas[l])==null?void 0:p[c])!=
null?y:"";return{value:u,look:a(l,c),...d===""?{}:{formula:vw(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:vw(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:vw(u.formula)}))}}m();function JQ({look:e},t,
n){let r=typeof t=="object"?W$(t.date):t,o=typeof r=="number"&&Af(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function VQ({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function dF(
e,t,{
grid:n,formats:r,read:o}){let i=Lf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var w;let d=c<a?
void 0:
VQ(o,(w=e.values[c])==null?void 0:w[0]);if(d===void 0)return l;let y=[...t.map(({name:C})=>{var P,N,
I,$,F;let O=(P=d.marks.get(C))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((C,O)=>{let P=y[O-s];return P===void 0?C:JQ(C,...P)})});
return{
...i,rows:u}}function mF(e,t,n){let{judge:r,layout:o}=t,i=Xc(e,t,n),a=Fe(i);if(!Sn(a))return Lf(o);
let{competition:s}=e.
workbook,u=Le(s,e.stage),l=qo(a,e.stage.name,r.code,u,Ja(s.entries));return dF(o,u,{grid:a,formats:
es(
i),read:l})}var XQ=re({stage:Ee(Z()),skip:Ee(We(Z())),remake:Ee(He())});function pF(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=pe(XQ,e);return ge(),Re(()=>{let o=Eu(t),i=new h,s=(o.isClosed?[]:o.desks.filter(
w=>YQ(w,o.user,r))).filter(({judge:w})=>!n.includes(w.code)),u=s.slice(0,10),l=QQ(o,u,i),c={...o,
desks:l},
{left:d,shared:p}=eee(c,n,i);return Ru(c,{...Cu,made:u.filter(({judge:w})=>l.some(C=>C.judge===w&&C.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function YQ({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function QQ(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=In(a.settings.language),
u=bo(a,i,e.pace),l=je(),c=t.map(w=>cF([mF(e,w,l)]));for(let{judge:w}of t)ea(o.name,w.code,{...Fl,
maker:i});
let d=ho(t.map((w,C)=>({fileId:null,folder:u.id,title:s.title([gn(a),w.layout.name,w.judge.name]),
properties:w.
properties,from:Il,to:Nl,bytes:c[C],writersCanShare:!1})),e.pace),p=new h;for(let[w,C]of t.entries()){
let O=d[w];O!==void 0&&"ok"in O&&p.set(C,{...O.ok,access:[]})}let y=e.desks.map(w=>{var C;return jf(
w,(C=p.get(w))!=null?C:w.file,i)});for(let[w,C]of y.entries())p.has(e.desks[w])&&ea(o.name,C.judge.code,
C.filed);for(let[w,{judge:C}]of t.entries()){let O=d[w];O!==void 0&&"failure"in O&&n.set(C.code,Vc(O.
failure,e))}return y}var jf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...Fl,
maker:n,id:t.id,link:t.link}};function eee(e,t,n){let{stage:r,user:o}=e,i=In(e.workbook.competition.
settings.language),a=e.desks.map((l,c)=>({index:c,desk:jf(l,l.file,o)})).filter(({desk:l})=>!t.includes(
l.judge.code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:nee(c,e)})).filter(
({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(y=>{let w=y.changes[
l];
return w===void 0||n.has(y.desk.judge.code)?[]:[{...y,change:w}]}),d=c.length===0?[]:$l(c.map(({
change:y})=>y),
e.pace),p=[];for(let[y,{index:w,change:C}]of c.entries()){let O=d[y],P=e.desks[w];if(O===void 0||
"failure"in O){p.push([P,O===void 0?Nf:O.failure]);continue}let N=ree(jf(P,P.file,o),C,O.ok);e.desks[
w]=
N,ea(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:y},w]of p){let C=i.notShared(y.email.trim(),w.
reason);n.set(y.code,yr(w)||w.kind!=="refused"?Vc(w,e):C)}}return tee(e),{left:a.length-s.length,
shared:u}}
function tee({desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=jf(i,i.file,n),s=_f(a),
u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role===
"owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,
filed:l},ea(t.name,i.judge.code,l))}}function nee(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,
filed:i,
file:a}=e;if(a===null)return[];let s=o.email.trim(),u=_f(e),l=r?"reader":"writer",c=a.access.find(P=>P.
id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?[]:[{file:a.id,
change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")
return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return d;
let{
competition:p}=t,{language:y,deadline:w}=p.settings,C=o.name===""?o.code:o.name,O=In(y).invitation(C,
n.name,gn(p),w);return[...d,{file:a.id,change:"grant",email:s,role:l,message:O}]}function ree(e,t,n){
let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.
filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,
email:"",
permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,
email:i.
email.trim(),permission:n.id}}}m();var oee=re({stage:Ee(Z())});function fF(e){return ue(()=>{let{
stage:t}=pe(oee,e);return ge(),Ru(Eu(t),
Cu)})}m();m();var kw="protecting";function gF(e){var r;let t=((r=ze(kw))!=null?r:"").split(`
`),n=[...Ct(je()).values()].filter(o=>t.includes(o)||wC(o));if(n.length!==0){Ke(kw,n.join(`
`));for(let o of n)Or(o,e);Ke(kw,"")}}m();var iee=e=>e.every(t=>t.every(n=>n===""));function aee({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function hF(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Sm(i),s=aee(e,t,a),u=Fe(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var j;let{open:$}=Tm(i,N),F=see(s,$,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:F,id:(j=wl().get(s))!=null?j:null}};if(iee(u))return Sh(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),y=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!pC(a,u)){if(l&&fC(u))return Sh(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:
"unprotected",id:null}}let w=u.length-a.table.top;if(y.length===0)return c("kept",w);let C=w+y.length,
O=wh(
y,a.table.top+w,i);return CC(s,{...a,...Tm(i,C)},O),c("added",C,y.length)}function see(e,t,n,r){if(r===
"")return ts(e,t,n,""),"anybody";try{return ts(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;
return ts(e,t,n,""),"refused"}}var uee=re({stage:Ee(Z())}),lee=180*1e3;function zf(e){return ue(()=>{
let t=R.now()+lee,{stage:n}=pe(
uee,e);return ge(),Re(()=>{let r=Xe(),o=cee(r,n);return dee(r,o,t)})})}function cee({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=vo(gt(r)),a=d=>fe(me("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=et(e.stages,rt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Qn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),Le(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(Jn(c,gt(r))),l}function dee(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=vo(gt(o.language)),{results:s,progress:u}=vt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(me("BAD_REQUEST",a.notReached(t.name)));let c=Lo(r,s.slice(0,l)),d=Tr(
r),p=F=>F===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:Le(r,t),
language:o.
language,competition:gn(r),deadline:o.deadline},admins:[...o.admins,Pe()]},w=Ye(r,t),C=[];for(let F of w){
if(R.now()>n)break;let j=c.filter(z=>p(d(F,z)));C.push(hF(y,F,j))}gF(y.admins),mn();let O=C.filter(F=>F.
id!==null),P=Cm(),N=new h(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),I=O.map(({id:F,tab:j,judge:z})=>{
var M;return{id:F!=null?F:0,tab:j,stage:t.name,judge:z,progress:(M=N.get(`${t.name}|${J(z)}`))!=null?
M:{scored:0,expected:1}}});Eh(Ch(I,P));let $=C.length<w.length;return{stage:t.name,tabs:C.map(({tab:
F,
judge:j,status:z,added:M})=>({tab:F,judge:j,status:z,added:M})),more:$,notes:mee(C,y,o.language)}}
function mee(e,{
workbook:t},n){let r=gt(n),o=vo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var pee=re({language:_t(["id","en"])});
function yF(e){let t=ue(()=>iR(Nh,pe(pee,e).language));return"problem"in t?t:ii()}m();var fee=re({
entries:We(Z())}),gee=100;function Bf(e){return ue(()=>{let{entries:t}=pe(fee,e);ge();let n=new k(
t.map(J)),r=Ct(je()),{competition:o}=dn(new h([...r].map(([i,a])=>[i,Fe(a)])));return{settings:r.has(
"settings")?o.settings:null,history:rt(o.settings.language).rows.slice(-gee).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function bF(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function wF(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function vF(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function xw(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function kF(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function xF(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Tw=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function TF(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var hee=re({provisional:He()});function Uf(e){return ue(()=>{let{
provisional:t}=pe(hee,e);return ge(),
vF("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var yee=240*1e3,SF=[
"piagam","surat"];function Sw(e){var i,a;let t=Tw(e)?Ve():"id",n=ie(t).menu,r=vo(
t),o=Tw(e)?(a=(i=Ml())==null?void 0:i.top)!=null?a:10:null;bF(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var EF=()=>wF("Sidebar",ie(
Ve()).menu.name);function CF(){
wa(c2(),(e,t)=>t.validated(e.errors,e.warnings))}var RF=()=>wa(zf({}),({tabs:e,more:t,notes:n})=>{
let r=vo(
Cw());return[bee(e,r),...t?[r.more]:[],...n].join(`

`)},!0),bee=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function DF(){var i,a,s;let e=Ll({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){AF(e);return}let n=Cw(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=Ml())==null?void 0:a.top)!=null?s:10);kF(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Ew()}var Ew=()=>AF(Ll({provisional:!1,close:!0})),AF=e=>wa(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function OF(){let e=Uf({provisional:!1});
"problem"in e&&$F(e.problem,ie(Ve()).menu.name)}var PF=()=>wa(pp({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),NF=()=>wa(mp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),wee=12,IF=()=>wa(Tf(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,wee).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function _F(){let e=R.now()+yee,t=null,n=Zc({kinds:SF});for(;"answer"in n&&(t=TF(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Zc({kinds:SF,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};wa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var y,w;return u===0?s?p.
noWinners:(w=(y=d[0])==null?void 0:y.message)!=null?w:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Cw(){let e=Ct(je()).get("settings");return e===void 0?Ve():dn(new h([["settings",
Fe(e)]])).competition.settings.language}function wa(e,t,n=!1){let r=ie("answer"in e?Cw():Ve());
"answer"in e&&n?xw(r.menu.name,t(e.answer,r.done)):"answer"in e?xF(t(e.answer,r.done),r.menu.name):
$F(e.problem,
r.menu.name)}var $F=({message:e,link:t=""},n)=>xw(n,[e,t].join(`
`).trim());m();var vee=re({tab:Z(),cell:Ci(Z().check(_u(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function FF(e){
return ue(()=>{let{tab:t,cell:n}=pe(vee,e);return rC(t,n)||fe(me("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var kee=re({settings:_n(Z(),Lv())});function MF(e){let t=ue(()=>{let{settings:n}=pe(
kee,e);ge(),Re(()=>{
var N;let r=ie(Ve()).problems,o=Ct(je()).get("settings"),i=o===void 0?null:Fe(o),{competition:a,rows:
s,
tables:u}=dn(new h(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return fe(
me("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=tt(Fi,{...a.settings,...n}),y=f.keys(
n).every(I=>qn.some($=>$.key===I));if(!p.success||!y)return fe(me("BAD_REQUEST",r.badRequest));let{
language:w}=p.
data,C=qn.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(p.data[I])).map(I=>({known:I,is:
ph(
p.data,I)}));for(let{known:I,is:$}of C){let F=s.settings.get(I.key);F!==void 0&&Ut(o,F,d,[[$]])}let P=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>v.from({length:g.max(c,d)+1},(F,j)=>j===
c?I.word[w]:j===d?$:""));P.length>0&&Ut(o,Dr(o),0,P)})});return"problem"in t?t:Bf({entries:[]})}m();
var xee=re({preset:Z()});function LF(e){let t=ue(()=>{var s;let{preset:n}=pe(xee,e);ge();let r=Ve(),
o=ie(r).problems,i=zl.map(u=>u.id).join(", "),a=(s=zl.find(u=>u.id===n))!=null?s:fe(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Re(()=>{var w;let u=Fi.parse({...a.settings,language:r,admins:[Pe()].filter(
C=>C!=="")}),{stages:l,criteria:c}=a,d=wm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(w=Tee(d))!=null?w:fe(me("BAD_REQUEST",o.notEmpty));for(let C of d)p.includes(C.name)||pn(C);je().
filter(C=>d.every(O=>O.name!==C)).length===1&&nC(),mn()})});return"problem"in t?t:ii()}function Tee(
e){
var n;let t=[];for(let r of Ct(je()).values()){let o=Fe(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!See(o,i))return null;
t.push(r)}return t}function See(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,y;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((y=(p=t[r])==null?void 0:p[l])!=null?y:"")})})}var Eee=e=>Sw(e),Cee=e=>Sw(
e),Ree=()=>EF(),Dee=()=>CF(),Aee=()=>DF(),Oee=()=>RF(),Pee=()=>OF(),Nee=()=>_F(),
Iee=()=>Ew(),_ee=()=>PF(),$ee=()=>NF(),Fee=()=>IF(),Mee=()=>ii(),Lee=()=>l2(),jee=e=>Ll(e),zee=e=>Zc(
e),Bee=e=>O$(e),Uee=e=>y$(e),Wee=e=>b$(e),Kee=e=>w$(e),Gee=e=>v$(e),qee=e=>LF(e),Zee=e=>sO(e),Hee=e=>zf(
e),Jee=e=>d2(e),Vee=e=>Bf(e),Xee=e=>MF(e),Yee=e=>yF(e),Qee=e=>Uf(e),ete=e=>FF(e),tte=e=>cO(e),nte=e=>mO(
e),rte=e=>pO(e),ote=e=>pp(e),ite=()=>gO(),ate=e=>mp(e),ste=e=>fF(e),ute=e=>pF(e),lte=e=>nF(e),cte=()=>Tf(
),
dte=e=>f2(e),mte=e=>h2(e),pte=()=>y2(),fte=()=>v2(),gte=e=>x2(e),hte=e=>P2(e);return Po(yte);})();
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
