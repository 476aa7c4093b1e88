// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var wM=Object.create;var ad=Object.defineProperty;var vM=Object.getOwnPropertyDescriptor;
var kM=Object.getOwnPropertyNames;var xM=Object.getPrototypeOf,TM=Object.prototype.hasOwnProperty;
var sd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Oe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Qf=(e,t)=>{
for(var n in t)ad(e,n,{get:t[n],enumerable:!0})},qw=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of kM(t))!TM.call(e,o)&&o!==n&&ad(e,o,{get:()=>t[o],enumerable:!(r=vM(t,o))||r.
enumerable});return e};var SM=(e,t,n)=>(n=e!=null?wM(xM(e)):{},qw(t||!e||!e.__esModule?ad(n,
"default",{value:e,enumerable:!0}):
n,e)),_o=e=>qw(ad({},"__esModule",{value:!0}),e);var v,R,E,C,y,g,w,f,k,T,x,D,A,m=sd(()=>{
"use strict";({Array:v,Date:R,Error:E,JSON:C,Map:y,Math:g,Number:w,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:A}=globalThis)});function I4(e,t){return N4(e,
t||{},0,0)}function Vy(e,t){return R4(e,{i:2},t&&t.out,t&&t.dictionary)}
function vp(e,t){if(t){for(var n=new yt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(o1)
return o1.encode(e);for(var o=e.length,i=new yt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new yt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Jl(
i,0,a)}function Yy(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(qy)return qy.decode(e);var o=$4(e),i=o.s,n=o.r;return n.length&&un(8),i}
}
function f1(e,t){t||(t={});var n={},r=[];p1(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=vp(a),p=d.length,h=l.comment,b=h&&vp(h),S=b&&b.length,O=Zy(l.extra);p>65535&&
un(11);var P=c?I4(u,l):u,N=P.length,I=P4();I.p(u),r.push(m1(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=S,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(S||0)+N}for(var $=new yt(i+22),
F=o,L=i-o,j=0;j<r.length;++j){var d=r[j];i1($,d.o,d,d.f,d.u,d.c.length);var z=30+d.f.length+Zy(d.extra);
$.set(d.c,d.o+z),i1($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+z+(d.m?d.m.length:0)}return j4($,o,r.length,
L,F),$}function g1(e,t){for(var n={},r=e.length-22;Qn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&un(
13);var o=jr(e,r+8);if(!o)return{};var i=Qn(e,r+16),a=Qn(e,r-20)==117853008;if(a){var s=Qn(e,r-12);a=
Qn(e,s)==101075792,a&&(o=Qn(e,s+32),i=Qn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=M4(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],O=c[5],P=F4(e,O);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Vy(e.subarray(P,P+p),{out:new yt(h)}):un(14,"unknown compression type "+d):n[b]=Jl(e,P,
P+p))}return n}var yt,Ln,Hy,kp,xp,Uy,a1,s1,u1,Wy,l1,k4,t1,Ky,So,qe,zr,di,qe,qe,qe,qe,Hl,qe,x4,T4,S4,
E4,Ly,wr,jy,Jy,Jl,C4,un,R4,Eo,ql,zy,Gy,n1,Zl,c1,r1,D4,d1,A4,O4,P4,N4,m1,jr,Qn,By,Jt,p1,o1,qy,_4,$4,
F4,
M4,L4,Zy,i1,j4,h1=sd(()=>{m();yt=D,Ln=Uint16Array,Hy=Int32Array,kp=new yt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),xp=new yt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Uy=new yt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),a1=function(e,t){
for(var n=new Ln(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Hy(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},s1=a1(kp,2),u1=s1.b,Wy=s1.r;u1[28]=258,Wy[258]=28;l1=a1(
xp,0),k4=l1.b,t1=l1.r,Ky=new Ln(32768);for(qe=0;qe<32768;++qe)So=(qe&43690)>>1|(qe&21845)<<1,So=(So&
52428)>>2|(So&13107)<<2,So=(So&61680)>>4|(So&3855)<<4,Ky[qe]=((So&65280)>>8|(So&255)<<8)>>1;zr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Ln(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Ln(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Ln(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Ky[d]>>u]=l}else for(s=new Ln(r),o=0;o<r;++o)e[o]&&(s[o]=Ky[
a[e[o]-
1]++]>>15-e[o]);return s}),di=new yt(288);for(qe=0;qe<144;++qe)di[qe]=8;for(qe=144;qe<256;++qe)di[qe]=
9;for(qe=256;qe<280;++qe)di[qe]=7;for(qe=280;qe<288;++qe)di[qe]=8;Hl=new yt(32);for(qe=0;qe<32;++qe)
Hl[qe]=5;x4=zr(di,9,0),T4=zr(di,9,1),S4=zr(Hl,5,0),E4=zr(Hl,5,1),Ly=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},wr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},jy=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Jy=function(e){return(e+7)/
8|0},Jl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new yt(e.subarray(
t,n))},C4=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],un=function(
e,t,n){var r=new E(
t||C4[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,un),!n)throw r;return r},R4=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new yt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new yt(o*3));var l=function(_u){var $u=n.length;if(_u>$u){var Ra=new yt(g.max($u*2,_u));Ra.set(n),n=
Ra}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,O=t.n,P=o*8;do{if(!h){c=wr(e,d,1);var N=wr(e,d+1,3);
if(d+=3,N)if(N==1)h=T4,b=E4,S=9,O=5;else if(N==2){var L=wr(e,d,31)+257,j=wr(e,d+10,15)+4,z=L+wr(e,d+
5,31)+1;d+=14;for(var B=new yt(z),U=new yt(19),K=0;K<j;++K)U[Uy[K]]=wr(e,d+K*3,7);d+=j*3;for(var Z=Ly(
U),X=(1<<Z)-1,ee=zr(U,Z,1),K=0;K<z;){var ye=ee[wr(e,d,X)];d+=ye&15;var I=ye>>4;if(I<16)B[K++]=I;else{
var we=0,$e=0;for(I==16?($e=3+wr(e,d,3),d+=2,we=B[K-1]):I==17?($e=3+wr(e,d,7),d+=3):I==18&&($e=11+wr(
e,d,127),d+=7);$e--;)B[K++]=we}}var me=B.subarray(0,L),ae=B.subarray(L);S=Ly(me),O=Ly(ae),h=zr(me,S,
1),b=zr(ae,O,1)}else un(1);else{var I=Jy(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&un(0);break}s&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=d=F*8,t.f=c;continue}if(d>P){u&&un(0);break}}s&&l(p+131072);
for(var xt=(1<<S)-1,he=(1<<O)-1,mt=d;;mt=d){var we=h[jy(e,d)&xt],_t=we>>4;if(d+=we&15,d>P){u&&un(0);
break}if(we||un(2),_t<256)n[p++]=_t;else if(_t==256){mt=d,h=null;break}else{var $t=_t-254;if(_t>264){
var K=_t-257,pt=kp[K];$t=wr(e,d,(1<<pt)-1)+u1[K],d+=pt}var kr=b[jy(e,d)&he],Ea=kr>>4;kr||un(3),d+=kr&
15;var ae=k4[Ea];if(Ea>3){var pt=xp[Ea];ae+=jy(e,d)&(1<<pt)-1,d+=pt}if(d>P){u&&un(0);break}s&&l(p+131072);
var Ca=p+$t;if(p<ae){var od=i-ae,id=g.min(ae,Ca);for(od+p<0&&un(3);p<id;++p)n[p]=r[od+p]}for(;p<Ca;
++p)
n[p]=n[p-ae]}}t.l=h,t.p=mt,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?Jl(
n,0,p):n.subarray(0,p)},Eo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},ql=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},zy=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:d1,l:0};if(o==1){var a=new yt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,L){return F.f-L.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var h=new Ln(p+1),b=Gy(n[c-1],h,0);if(b>t){var r=0,S=0,O=b-t,P=1<<O;for(i.sort(function(L,j){return h[
j.
s]-h[L.s]||L.f-j.f});r<o;++r){var N=i[r].s;if(h[N]>t)S+=P-(1<<b-h[N]),h[N]=t;else break}for(S>>=O;S>
0;){var I=i[r].s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var $=i[r].s;h[$]==t&&(--h[$],++S)}b=
t}return{t:new yt(h),l:b}},Gy=function(e,t,n){return e.s==-1?g.max(Gy(e.l,t,n+1),Gy(e.r,t,n+1)):t[e.
s]=n},n1=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Ln(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Zl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},c1=function(e,t,n){var r=n.length,o=Jy(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},r1=function(e,t,n,r,o,i,a,s,
u,l,c){
Eo(t,c++,n),++o[256];for(var d=zy(o,15),p=d.t,h=d.l,b=zy(i,15),S=b.t,O=b.l,P=n1(p),N=P.c,I=P.n,$=n1(
S),F=$.c,L=$.n,j=new Ln(19),z=0;z<N.length;++z)++j[N[z]&31];for(var z=0;z<F.length;++z)++j[F[z]&31];
for(var B=zy(j,7),U=B.t,K=B.l,Z=19;Z>4&&!U[Uy[Z-1]];--Z);var X=l+5<<3,ee=Zl(o,di)+Zl(i,Hl)+a,ye=Zl(o,
p)+Zl(i,S)+a+14+3*Z+Zl(j,U)+2*j[16]+3*j[17]+7*j[18];if(u>=0&&X<=ee&&X<=ye)return c1(t,c,e.subarray(u,
u+l));var we,$e,me,ae;if(Eo(t,c,1+(ye<ee)),c+=2,ye<ee){we=zr(p,h,0),$e=p,me=zr(S,O,0),ae=S;var xt=zr(
U,K,0);Eo(t,c,I-257),Eo(t,c+5,L-1),Eo(t,c+10,Z-4),c+=14;for(var z=0;z<Z;++z)Eo(t,c+3*z,U[Uy[z]]);c+=
3*Z;for(var he=[N,F],mt=0;mt<2;++mt)for(var _t=he[mt],z=0;z<_t.length;++z){var $t=_t[z]&31;Eo(t,c,xt[
$t]),
c+=U[$t],$t>15&&(Eo(t,c,_t[z]>>5&127),c+=_t[z]>>12)}}else we=x4,$e=di,me=S4,ae=Hl;for(var z=0;z<s;++z){
var pt=r[z];if(pt>255){var $t=pt>>18&31;ql(t,c,we[$t+257]),c+=$e[$t+257],$t>7&&(Eo(t,c,pt>>23&31),c+=
kp[$t]);var kr=pt&31;ql(t,c,me[kr]),c+=ae[kr],kr>3&&(ql(t,c,pt>>5&8191),c+=xp[kr])}else ql(t,c,we[pt]),
c+=$e[pt]}return ql(t,c,we[256]),c+$e[256]},D4=new Hy([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),d1=new yt(0),A4=function(e,t,n,r,o,i){var a=i.z||e.length,s=new yt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=D4[t-1],p=d>>
13,h=d&8191,b=(1<<n)-1,S=i.p||new Ln(32768),O=i.h||new Ln(b+1),P=g.ceil(n/3),N=2*P,I=function(Xf){
return(e[Xf]^
e[Xf+1]<<P^e[Xf+2]<<N)&b},$=new Hy(25e3),F=new Ln(288),L=new Ln(32),j=0,z=0,B=i.i||0,U=0,K=i.w||0,Z=0;
B+
2<a;++B){var X=I(B),ee=B&32767,ye=O[X];if(S[ee]=ye,O[X]=ee,K<=B){var we=a-B;if((j>7e3||U>24576)&&(we>
423||!l)){c=r1(e,u,0,$,F,L,z,U,Z,B-Z,c),U=j=z=0,Z=B;for(var $e=0;$e<286;++$e)F[$e]=0;for(var $e=0;$e<
30;++$e)L[$e]=0}var me=2,ae=0,xt=h,he=ee-ye&32767;if(we>2&&X==I(B-he))for(var mt=g.min(p,we)-1,_t=g.
min(32767,B),$t=g.min(258,we);he<=_t&&--xt&&ee!=ye;){if(e[B+me]==e[B+me-he]){for(var pt=0;pt<$t&&e[B+
pt]==e[B+pt-he];++pt);if(pt>me){if(me=pt,ae=he,pt>mt)break;for(var kr=g.min(he,pt-2),Ea=0,$e=0;$e<kr;
++$e){
var Ca=B-he+$e&32767,od=S[Ca],id=Ca-od&32767;id>Ea&&(Ea=id,ye=Ca)}}}ee=ye,ye=S[ee],he+=ee-ye&32767}
if(ae){
$[U++]=268435456|Wy[me]<<18|t1[ae];var _u=Wy[me]&31,$u=t1[ae]&31;z+=kp[_u]+xp[$u],++F[257+_u],++L[$u],
K=B+me,++j}else $[U++]=e[B],++F[e[B]]}}for(B=g.max(B,K);B<a;++B)$[U++]=e[B],++F[e[B]];c=r1(e,u,l,$,F,
L,z,U,Z,B-Z,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=S,i.i=B,i.w=K)}else{for(var B=i.w||0;B<a+l;B+=
65535){var Ra=B+65535;Ra>=a&&(u[c/8|0]=l,Ra=a),c=c1(u,c+1,e.subarray(B,Ra))}i.i=a}return Jl(s,0,r+Jy(
c)+o)},O4=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),P4=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=O4[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},N4=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new yt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return A4(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},m1=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},jr=function(e,t){return e[t]|e[t+1]<<8},Qn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},By=function(e,t){return Qn(e,t)+Qn(e,t+4)*4294967296},Jt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};p1=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=m1(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new yt(0),s],p1(i,a,n,r))}},o1=typeof TextEncoder!=
"undefined"&&new TextEncoder,qy=typeof TextDecoder!="undefined"&&new TextDecoder,_4=0;try{qy.decode(
d1,{stream:!0}),_4=1}catch{}$4=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Jl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};F4=function(e,t){return t+
30+jr(e,t+26)+jr(e,t+28)},M4=function(e,t,n){var r=jr(e,t+28),o=jr(e,t+30),i=Yy(e.subarray(t+46,t+46+
r),!(jr(e,t+8)&2048)),a=t+46+r,s=L4(e,a,o,n,Qn(e,t+20),Qn(e,t+24),Qn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
jr(e,t+10),u,l,i,a+o+jr(e,t+32),c]},L4=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+jr(e,t+2))if(jr(e,t)==1)return[s?By(e,t+4+8*u):o,u?
By(e,t+4):i,l?By(e,t+4+8*(u+s)):a,1];r<2&&un(13)}return[o,i,a,0]},Zy=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&un(9),t+=r+4}return t},i1=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Zy(l);Jt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),h=p.getFullYear()-1980;if((h<0||h>119)&&un(10),Jt(e,t,h<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Jt(e,t,n.crc),
Jt(e,t+4,i<0?-i-2:i),Jt(e,t+8,n.size)),Jt(e,t+12,u),Jt(e,t+14,d),t+=16,a!=null&&(Jt(e,t,c),Jt(e,t+6,
n.attrs),Jt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var b in l){var S=l[b],O=S.length;Jt(e,t,+b),Jt(e,
t+2,O),e.set(S,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},j4=function(e,t,n,r,o){Jt(e,t,101010256),
Jt(
e,t+8,n),Jt(e,t+10,n),Jt(e,t+12,r),Jt(e,t+16,o)}});var ia={};Qf(ia,{inflateSync:()=>Vy,strFromU8:()=>Yy,
strToU8:()=>vp,unzipSync:()=>g1,zipSync:()=>f1});
var aa=sd(()=>{"use strict";m();h1()});var ua=Oe(Vt=>{"use strict";m();function X4(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(sa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Us(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function sa(e,t){return f.prototype.hasOwnProperty.call(e,t)}function Q4(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)sa(t,n)&&(e[n]=t[n]);return e}
var S1=Us({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function e9(e){
return sa(S1,e.toLowerCase())}var E1=Us({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function t9(e){return sa(E1,e.toLowerCase())}
var Ql=Us(
{script:!1,style:!1,textarea:!0,title:!0});function n9(e){var t=e.toLowerCase();return sa(Ql,t)&&!Ql[
t]}
function r9(e){var t=e.toLowerCase();return sa(Ql,t)&&Ql[t]}function C1(e){return e===ec.HTML}
function o9(e){
return C1(e)||e===ec.XML_XHTML_APPLICATION}var ec=Us({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
i9=f.keys(ec).map(function(e){return ec[e]});function a9(e){return i9.indexOf(e)>-1}var s9=Us({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Vt.assign=Q4;Vt.find=X4;
Vt.freeze=Us;Vt.HTML_BOOLEAN_ATTRIBUTES=
S1;Vt.HTML_RAW_TEXT_ELEMENTS=Ql;Vt.HTML_VOID_ELEMENTS=E1;Vt.hasDefaultHTMLNamespace=o9;Vt.hasOwn=sa;
Vt.isHTMLBooleanAttribute=e9;Vt.isHTMLRawTextElement=n9;Vt.isHTMLEscapableRawTextElement=r9;Vt.isHTMLMimeType=
C1;Vt.isHTMLVoidElement=t9;Vt.isValidMimeType=a9;Vt.MIME_TYPE=ec;Vt.NAMESPACE=s9});var ic=Oe(oc=>{
"use strict";m();var u9=ua();function D1(e,t){e.prototype=f.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var nc=u9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),A1=f.keys(nc);
function O1(e){return typeof e=="number"&&e>=1&&e<=25}
function l9(e){return typeof e=="string"&&e.substring(e.length-nc.Error.length)===nc.Error}function rc(
e,t){
O1(e)?(this.name=A1[e],this.message=t||""):(this.message=e,this.name=l9(t)?t:nc.Error),E.captureStackTrace&&
E.captureStackTrace(this,rc)}D1(rc,!0);f.defineProperties(rc.prototype,{code:{enumerable:!0,get:
function(){
var e=A1.indexOf(this.name);return O1(e)?e:0}}});var P1={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
eb=f.entries(P1);for(tc=0;tc<eb.length;tc++)R1=eb[tc][0],rc[R1]=eb[tc][1];var R1,tc;function tb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,tb)}D1(tb);
oc.DOMException=rc;oc.DOMExceptionName=nc;oc.ExceptionCode=P1;oc.ParseError=tb});var ub=Oe(ke=>{
"use strict";m();function M1(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Gs=M1();function mi(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ws(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Gs?
"u":"")}function Ae(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Gs?"u":"")}
function be(e){if(arguments.length===0)
throw new E("no parameters provided");return Ae.apply(be,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var c9="\uFFFD",pi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Gs&&(pi=Ae("[",mi(pi),
"\\u{10000}-\\u{10FFFF}","]"));var d9=new RegExp("[^"+mi(pi)+"]",Gs?"u":""),Dp=/[\x20\x09\x0D\x0A]/,
m9=mi(Dp),Ye=Ae(Dp,"+"),dt=Ae(Dp,"*"),ac=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Gs&&(ac=Ae("[",mi(ac),"\\u{10000}-\\u{10FFFF}","]"));var p9=mi(ac),ob=Ae("[",p9,mi(/[-.0-9\xB7]/),mi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),jn=Ae(ac,ob,"*"),f9=Ae("^",jn,"$"),N1=Ae(ob,"+"),g9=Ae("&",jn,
";"),h9=be(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),sc=be(g9,"|",h9),uc=Ae("%",jn,";"),ib=be(Ae('"',be(/[^%&"]/,
"|",uc,"|",sc),"*",'"'),"|",Ae("'",be(/[^%&']/,"|",uc,"|",sc),"*","'")),y9=be('"',be(/[^<&"]/,"|",sc),
"*",'"',"|","'",be(/[^<&']/,"|",sc),"*","'"),b9=Ws(ac,":"),w9=Ws(ob,":"),nb=Ae(b9,w9,"*"),v9=Ae("^",
nb,"$"),lc=Ae(nb,be(":",nb),"?"),k9=Ae("^",lc,"$"),x9=Ae("(",lc,")"),Ks=be(/"[^"]*"|'[^']*'/),T9=Ae(
/^<\?/,"(",jn,")",be(Ye,"(?!",Dp,")(",pi,"*?)"),"?",/\?>/),I1=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
cc=be('"',I1,'*"',"|","'",Ws(I1,"'"),"*'"),L1="<!--",j1="-->",S9=Ae(L1,be(Ws(pi,"-"),"|",Ae("-",Ws(
pi,
"-"))),"*",j1),_1="#PCDATA",E9=be(Ae(/\(/,dt,_1,be(dt,/\|/,dt,lc),"*",dt,/\)\*/),"|",Ae(/\(/,dt,_1,
dt,
/\)/)),C9=/[?*+]?/,R9=Ae(/\([^>]+\)/,C9),D9=be("EMPTY","|","ANY","|",E9,"|",R9),A9="<!ELEMENT",O9=Ae(
A9,Ye,be(lc,"|",uc),Ye,be(D9,"|",uc),dt,">"),P9=Ae("NOTATION",Ye,/\(/,dt,jn,be(dt,/\|/,dt,jn),"*",dt,
/\)/),N9=Ae(/\(/,dt,N1,be(dt,/\|/,dt,N1),"*",dt,/\)/),I9=be(P9,"|",N9),_9=be(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",I9),$9=be(/#REQUIRED|#IMPLIED/,"|",be(be("#FIXED",Ye),"?",y9)),F9=be(Ye,jn,Ye,_9,Ye,$9),M9="<!ATTLIST",
L9=Ae(M9,Ye,jn,F9,"*",dt,">"),rb="about:legacy-compat",j9=be('"'+rb+'"',"|","'"+rb+"'"),ab="SYSTEM",
Ap="PUBLIC",Op=be(be(ab,Ye,Ks),"|",be(Ap,Ye,cc,Ye,Ks)),z9=Ae("^",be(be(ab,Ye,"(?<SystemLiteralOnly>",
Ks,")"),"|",be(Ap,Ye,"(?<PubidLiteral>",cc,")",Ye,"(?<SystemLiteral>",Ks,")"))),B9=Ae("^",cc,
"$"),U9=Ae("^",Ks,"$"),W9=be(Ye,"NDATA",Ye,jn),K9=be(ib,"|",be(Op,W9,"?")),z1="<!ENTITY",G9=Ae(z1,Ye,
jn,Ye,K9,dt,">"),q9=be(ib,"|",Op),Z9=Ae(z1,Ye,"%",Ye,jn,Ye,q9,dt,">"),H9=be(G9,"|",Z9),J9=Ae(Ap,Ye,
cc),
V9=Ae("<!NOTATION",Ye,jn,Ye,be(Op,"|",J9),dt,">"),sb=Ae(dt,"=",dt),$1=/1[.]\d+/,Y9=Ae(Ye,"version",
sb,
be("'",$1,"'","|",'"',$1,'"')),F1=/[A-Za-z][-A-Za-z0-9._]*/,X9=be(Ye,"encoding",sb,be('"',F1,'"',"|",
"'",F1,"'")),Q9=be(Ye,"standalone",sb,be("'",be("yes","|","no"),"'","|",'"',be("yes","|","no"),'"')),
e6=Ae(/^<\?xml/,Y9,X9,"?",Q9,"?",dt,/\?>/),t6="<!DOCTYPE",n6="<![CDATA[",r6="]]>",o6=/<!\[CDATA\[/,
i6=/\]\]>/,
a6=Ae(pi,"*?",i6),s6=Ae(o6,a6);ke.chars=mi;ke.chars_without=Ws;ke.detectUnicodeSupport=M1;ke.reg=Ae;
ke.regg=be;ke.ABOUT_LEGACY_COMPAT=rb;ke.ABOUT_LEGACY_COMPAT_SystemLiteral=j9;ke.AttlistDecl=L9;ke.CDATA_START=
n6;ke.CDATA_END=r6;ke.CDSect=s6;ke.Char=pi;ke.Comment=S9;ke.COMMENT_START=L1;ke.COMMENT_END=j1;ke.DOCTYPE_DECL_START=
t6;ke.elementdecl=O9;ke.EntityDecl=H9;ke.EntityValue=ib;ke.ExternalID=Op;ke.ExternalID_match=z9;ke.Name=
jn;ke.Name_exact=f9;ke.NCName_exact=v9;ke.NotationDecl=V9;ke.Reference=sc;ke.PEReference=uc;ke.PI=T9;
ke.PUBLIC=Ap;ke.PubidLiteral=cc;ke.PubidLiteral_match=B9;ke.QName=lc;ke.QName_exact=k9;ke.QName_group=
x9;ke.S=Ye;ke.SChar_s=m9;ke.S_OPT=dt;ke.SYSTEM=ab;ke.SystemLiteral=Ks;ke.SystemLiteral_match=U9;ke.InvalidChar=
d9;ke.UNICODE_REPLACEMENT_CHARACTER=c9;ke.UNICODE_SUPPORT=Gs;ke.XMLDecl=e6});var bb=Oe(vt=>{
"use strict";m();var tr=ua(),Ur=tr.find,u6=tr.hasDefaultHTMLNamespace,Zs=tr.hasOwn,l6=tr.
isHTMLMimeType,c6=tr.isHTMLRawTextElement,d6=tr.isHTMLVoidElement,dc=tr.MIME_TYPE,Wr=tr.NAMESPACE,xn=x(
),
Z1=ic(),re=Z1.DOMException,ln=Z1.DOMExceptionName,wt=ub();function On(e){if(e!==xn)throw new TypeError(
"Illegal constructor")}function m6(e){return e!==""}function p6(e){return e?e.split(/[\t\n\f\r ]+/).
filter(m6):[]}function f6(e,t){return Zs(e,t)||(e[t]=!0),e}function B1(e){if(!e)return[];var t=p6(e);
return f.keys(t.reduce(f6,{}))}function g6(e){return function(t){return e&&e.indexOf(t)!==-1}}
function H1(e){
if(!wt.QName_exact.test(e))throw new re(re.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function cb(e,t){H1(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new re(re.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==tr.NAMESPACE.XML)throw new re(re.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==tr.NAMESPACE.XMLNS)throw new re(
re.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===tr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new re(re.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Vs(e,t){for(var n in e)
Zs(e,n)&&(t[n]=e[n])}function Pn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Vs(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Nn={},er=Nn.ELEMENT_NODE=1,Hs=Nn.ATTRIBUTE_NODE=2,mc=Nn.TEXT_NODE=
3,J1=Nn.CDATA_SECTION_NODE=4,V1=Nn.ENTITY_REFERENCE_NODE=5,h6=Nn.ENTITY_NODE=6,db=Nn.PROCESSING_INSTRUCTION_NODE=
7,mb=Nn.COMMENT_NODE=8,qs=Nn.DOCUMENT_NODE=9,Y1=Nn.DOCUMENT_TYPE_NODE=10,fi=Nn.DOCUMENT_FRAGMENT_NODE=
11,y6=Nn.NOTATION_NODE=12,bt=tr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function X1(e,t){if(t.length<e.length)return X1(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function U1(e){return e.guid||(e.guid=g.random()),e.guid}function Ot(){}Ot.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)yb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Ot.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Br(e,t){
this.
_node=e,this._refresh=t,_p(this)}function _p(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(lP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Zs(e,r)&&delete e[r];Vs(n,e),e._inc=t}}Br.prototype.item=function(e){return _p(
this),
this[e]||null};Pn(Br,Ot);function Js(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function Q1(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function pb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function b6(e,t,n){var r=pb(e,t,!1),o=r&&
r[n];return o||null}function w6(e,t){pb(e,t.namespaceURI,!0)[t.localName]=t}function v6(e,t){var n=pb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function k6(e,t,n,r){if(r?t[Q1(t,r)]=n:(t[t.length]=n,
t.length++),w6(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&nP(o,e,r),x6(o,e,n))}}function W1(
e,t,n){
var r=Q1(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,v6(t,n),e){var i=e.ownerDocument;
i&&nP(i,e,n),n.ownerElement=null}}}Js.prototype={length:0,item:Ot.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new re(re.INUSE_ATTRIBUTE_ERR);var n=b6(this,e.namespaceURI,
e.localName);return n===e?e:(k6(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new re(re.NOT_FOUND_ERR,
e);return W1(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new re(re.NOT_FOUND_ERR,e?e+" : "+t:t);return W1(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Js.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function eP(){}eP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=dc.XML_APPLICATION;e===Wr.HTML?
r=dc.XML_XHTML_APPLICATION:e===Wr.SVG&&(r=dc.XML_SVG_IMAGE);var o=new Ro(xn,{contentType:r});if(o.implementation=
this,o.childNodes=new Ot,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){H1(e);var o=new Mp(xn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Ot,o},createHTMLDocument:
function(e){
var t=new Ro(xn,{contentType:dc.HTML});if(t.implementation=this,t.childNodes=new Ot,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Be(e){On(e)}Be.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Ip(this,e,t)},replaceChild:
function(e,t){
Ip(this,e,t,iP),t&&this.removeChild(t)},removeChild:function(e){return rP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return uP(this.ownerDocument||this,this,e)},normalize:function(){Yt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===mc&&t.nodeType===mc){for(var r=[],o=n;o!==
null&&o.nodeType===mc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),fb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Zs(n,r)&&n[r]===e)return r}t=t.nodeType==Hs?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Zs(n,
e))return n[e];t=t.nodeType==Hs?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof la&&(r=t,t=r.ownerElement),n instanceof la&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
bt.DOCUMENT_POSITION_PRECEDING;if(a===o)return bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+bt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return bt.DOCUMENT_POSITION_DISCONNECTED+bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(U1(n.ownerDocument)>U1(t.ownerDocument)?bt.DOCUMENT_POSITION_FOLLOWING:bt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return bt.DOCUMENT_POSITION_CONTAINS+bt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return bt.
DOCUMENT_POSITION_CONTAINED_BY+bt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return bt.DOCUMENT_POSITION_CONTAINED_BY+bt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return bt.DOCUMENT_POSITION_CONTAINS+bt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=X1(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return bt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return bt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return bt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return bt.DOCUMENT_POSITION_PRECEDING}
return 0}};function tP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Vs(Nn,Be);Vs(Nn,Be.prototype);Vs(bt,Be);Vs(bt,Be.prototype);function Np(e,t){
Yt(e,null,{enter:function(n){return t(n)?Yt.STOP:!0}})}function Yt(e,t,n){for(var r=[{node:e,context:
t,
phase:Yt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Yt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Yt.STOP)return Yt.STOP;if(r.push({node:o.node,context:i,phase:Yt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Yt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Yt.STOP=x("walkDOM.STOP");Yt.ENTER=0;Yt.EXIT=1;function Ro(e,t){On(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||dc.XML_APPLICATION,this.type=l6(this.contentType)?
"html":"xml"}function x6(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Wr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function nP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Wr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function fb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function rP(e,t){if(e!==t.parentNode)throw new re(re.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,fb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function T6(e){return e&&(e.nodeType===Be.DOCUMENT_NODE||e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Be.ELEMENT_NODE)}function S6(e){return e&&(e.nodeType===Be.CDATA_SECTION_NODE||e.nodeType===Be.COMMENT_NODE||
e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===Be.DOCUMENT_TYPE_NODE||e.nodeType===Be.ELEMENT_NODE||
e.nodeType===Be.PROCESSING_INSTRUCTION_NODE||e.nodeType===Be.TEXT_NODE)}function gi(e){return e&&e.nodeType===
Be.DOCUMENT_TYPE_NODE}function Co(e){return e&&e.nodeType===Be.ELEMENT_NODE}function oP(e){return e&&
e.nodeType===Be.TEXT_NODE}function K1(e,t){var n=e.childNodes||[];if(Ur(n,Co)||gi(t))return!1;var r=Ur(
n,gi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function G1(e,t){var n=e.childNodes||[];function r(i){
return Co(i)&&i!==t}if(Ur(n,r))return!1;var o=Ur(n,gi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function E6(e,t,n){
if(!T6(e))throw new re(re.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new re(re.NOT_FOUND_ERR,"child not in parent");if(!S6(t)||gi(t)&&e.nodeType!==Be.DOCUMENT_NODE)
throw new re(re.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function C6(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Co);if(i.length>1||Ur(o,oP))throw new re(re.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!K1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Co(t)&&!K1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(gi(t)){if(Ur(r,gi))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Ur(r,Co);if(n&&r.indexOf(a)<r.indexOf(n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new re(re.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function iP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Co);if(i.length>1||Ur(o,oP))
throw new re(re.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!G1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Co(t)&&!G1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(gi(t)){if(Ur(r,function(u){return gi(u)&&
u!==n}))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Ur(r,Co);if(n&&r.indexOf(a)<r.indexOf(n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Ip(e,t,n,r){E6(e,t,n),e.nodeType===Be.DOCUMENT_NODE&&
(r||C6)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===fi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return fb(e.ownerDocument||e,e,t),t.nodeType==fi&&(t.firstChild=t.lastChild=null),
t}Ro.prototype={implementation:null,nodeName:"#document",nodeType:qs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===fi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Ip(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===er&&(this.documentElement=e),e},removeChild:function(e){var t=rP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Ip(this,e,t,iP),e.ownerDocument=
this,t&&this.removeChild(t),Co(e)&&(this.documentElement=e)},importNode:function(e,t){return R6(this,
e,t)},getElementById:function(e){var t=null;return Np(this.documentElement,function(n){if(n.nodeType==
er&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Do(xn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),u6(this.contentType)&&(t.namespaceURI=Wr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Ot;var n=t.attributes=new Js;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ys(xn);return e.ownerDocument=this,e.childNodes=new Ot,e}
,
createTextNode:function(e){var t=new pc(xn);return t.ownerDocument=this,t.childNodes=new Ot,t.appendData(
e),t},createComment:function(e){var t=new $p(xn);return t.ownerDocument=this,t.childNodes=new Ot,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new re(re.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Fp(xn);return t.ownerDocument=this,t.childNodes=new Ot,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new jp(xn);return n.ownerDocument=this,n.childNodes=
new Ot,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!wt.QName_exact.
test(e))throw new re(re.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new la(xn);
return t.ownerDocument=this,t.childNodes=new Ot,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!wt.Name_exact.test(e))throw new re(re.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new re("document is an html document",ln.NotSupportedError);
var t=new Lp(xn);return t.ownerDocument=this,t.childNodes=new Ot,t.nodeName=e,t},createElementNS:
function(e,t){
var n=cb(e,t),r=new Do(xn),o=r.attributes=new Js;return r.childNodes=new Ot,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=cb(e,t),r=new la(xn);return r.ownerDocument=this,r.childNodes=new Ot,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Pn(Ro,Be);function Do(e){On(e),this._nsMap=
f.create(null)}Do.prototype={nodeType:er,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Wr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=cb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=B1(e);return new Br(this,function(n){var r=[];return t.length>0&&Np(n,function(o){if(o!==n&&o.
nodeType===er){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=B1(i);a=t.every(g6(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===qs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Br(this,function(r){var o=[];return Np(r,function(i){if(!(
i===
r||i.nodeType!==er))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Wr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Br(this,function(n){var r=[
];
return Np(n,function(o){o!==n&&o.nodeType===er&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Ro.prototype.getElementsByClassName=Do.prototype.getElementsByClassName;Ro.prototype.
getElementsByTagName=Do.prototype.getElementsByTagName;Ro.prototype.getElementsByTagNameNS=Do.prototype.
getElementsByTagNameNS;Pn(Do,Be);function la(e){On(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}la.prototype.nodeType=Hs;Pn(la,Be);function hi(e){On(e)}hi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Pn(hi,Be);function pc(e){On(e)}pc.prototype={
nodeName:"#text",nodeType:mc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Pn(pc,hi);function $p(e){On(e)}$p.prototype={
nodeName:"#comment",nodeType:mb};Pn($p,hi);function Fp(e){On(e)}Fp.prototype={nodeName:
"#cdata-section",nodeType:J1};
Pn(Fp,pc);function Mp(e){On(e)}Mp.prototype.nodeType=Y1;Pn(Mp,Be);function gb(e){On(e)}gb.prototype.
nodeType=y6;Pn(gb,Be);function hb(e){On(e)}hb.prototype.nodeType=h6;Pn(hb,Be);function Lp(e){On(e)}
Lp.
prototype.nodeType=V1;Pn(Lp,Be);function Ys(e){On(e)}Ys.prototype.nodeName="#document-fragment";Ys.prototype.
nodeType=fi;Pn(Ys,Be);function jp(e){On(e)}jp.prototype.nodeType=db;Pn(jp,hi);function aP(){}aP.prototype.
serializeToString=function(e,t){return sP.call(e,t)};Be.prototype.toString=sP;function sP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===qs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return yb(this,n,a,t),n.join("")}function q1(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Wr.XML||o===Wr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Pp(e,t,n,r){if(r&&!wt.QName_exact.test(t))throw new re(
'The attribute name "'+t+'" is not a valid XML QName',ln.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
tP),'"')}function yb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===qs?e:e.ownerDocument,u=s.type==="html";Yt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case er:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!wt.QName_exact.test(S))throw new re('The element name "'+S+'" is not a valid XML QName',ln.InvalidStateError);
t.push("<",S);for(var $=d.slice(),F=0;F<h;F++){var L=p.item(F);L.prefix=="xmlns"?$.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&$.push({prefix:"",namespace:L.value})}for(var F=0;F<h;F++){
var L=p.item(F);if(q1(L,u,$)){var j=L.prefix||"",z=L.namespaceURI;Pp(t,j?"xmlns:"+j:"xmlns",z,i),$.push(
{prefix:j,namespace:z})}var B=o?o(L):L;B&&(typeof B=="string"?t.push(B):Pp(t,B.name,B.value,i))}if(b===
S&&q1(l,u,$)){var U=l.prefix||"",z=l.namespaceURI;Pp(t,U?"xmlns:"+U:"xmlns",z,i),$.push({prefix:U,
namespace:z})}
var K=!l.firstChild;if(K&&(u||l.namespaceURI===Wr.HTML)&&(K=d6(b)),K)return t.push("/>"),null;if(t.push(
">"),u&&c6(b)){for(var Z=l.firstChild;Z;)Z.data?t.push(Z.data):yb(Z,t,$.slice(),r),Z=Z.nextSibling;
return t.
push("</",S,">"),null}return{ns:$,tag:S};case qs:case fi:if(i&&l.nodeType===qs&&l.documentElement==null)
throw new re("The Document has no documentElement",ln.InvalidStateError);return{ns:d};case Hs:return Pp(
t,l.name,l.value,i),null;case mc:if(i&&wt.InvalidChar.test(l.data))throw new re(
"The Text node data contains characters outside the XML Char production",ln.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,tP)),null;case J1:if(i&&l.data.indexOf("]]>")!==-1)throw new re(
'The CDATASection data contains "]]>"',ln.InvalidStateError);return a?t.push(wt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),wt.CDATA_END):t.push(wt.CDATA_START,l.data,wt.CDATA_END),null;case mb:if(i){
if(wt.InvalidChar.
test(l.data))throw new re(
"The comment node data contains characters outside the XML Char production",
ln.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new re(
'The comment node data contains "--" or ends with "-"',ln.InvalidStateError)}return t.push(wt.COMMENT_START,
l.data,wt.COMMENT_END),null;case Y1:var X=l.publicId,ee=l.systemId;if(i){if(!wt.Name_exact.test(l.name))
throw new re('The doctype name "'+l.name+'" is not a valid XML Name',ln.InvalidStateError);if(X&&!wt.
PubidLiteral_match.test(X))throw new re("DocumentType publicId is not a valid PubidLiteral",ln.InvalidStateError);
if(ee&&ee!=="."&&!wt.SystemLiteral_match.test(ee))throw new re(
"DocumentType systemId is not a valid SystemLiteral",ln.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new re(
'DocumentType internalSubset contains "]>"',ln.InvalidStateError)}return t.push(wt.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",wt.PUBLIC," ",X),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",wt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case db:if(i){if(
!wt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new re(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',ln.InvalidStateError);
if(wt.InvalidChar.
test(l.data))throw new re(
"The ProcessingInstruction data contains characters outside the XML Char production",ln.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new re('The ProcessingInstruction data contains "?>"',ln.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case V1:
if(i&&!wt.Name_exact.test(l.nodeName))throw new re('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
ln.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function R6(e,t,n){
var r;
return Yt(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===Hs||n;return s?a:null}}),r}function uP(e,t,n){var r;
return Yt(
t,null,{enter:function(o,i){var a=new o.constructor(xn);for(var s in o)if(Zs(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new Ot),a.ownerDocument=e;var l=n;switch(a.nodeType){
case er:
var c=o.attributes,d=a.attributes=new Js,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(
uP(e,c.item(h),!0));break;case Hs:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function lP(
e,t,n){
e[t]=n}function lb(e){for(var t=[],n=e.firstChild;n;)n.nodeType===er&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Br.prototype,"length",{get:function(){return _p(this),this.$$length}
}),
f.defineProperty(Be.prototype,"textContent",{get:function(){if(this.nodeType===er||this.nodeType===fi){
var e=[];return Yt(this,null,{enter:function(t){if(t.nodeType===er||t.nodeType===fi)return!0;if(t.nodeType===
db||t.nodeType===mb)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case er:case fi:for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(hi.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(hi.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(Do.prototype,"children",{get:function(){return new Br(this,lb)}}),f.defineProperty(
Ro.prototype,"children",{get:function(){return new Br(this,lb)}}),f.defineProperty(Ys.prototype,
"children",{get:function(){return new Br(this,lb)}}),lP=function(e,t,n){e["$$"+t]=n})}catch{}vt._updateLiveList=
_p;vt.Attr=la;vt.CDATASection=Fp;vt.CharacterData=hi;vt.Comment=$p;vt.Document=Ro;vt.DocumentFragment=
Ys;vt.DocumentType=Mp;vt.DOMImplementation=eP;vt.Element=Do;vt.Entity=hb;vt.EntityReference=Lp;vt.LiveNodeList=
Br;vt.NamedNodeMap=Js;vt.Node=Be;vt.NodeList=Ot;vt.Notation=gb;vt.Text=pc;vt.ProcessingInstruction=jp;
vt.walkDOM=Yt;vt.XMLSerializer=aP});var dP=Oe(fc=>{"use strict";m();var cP=ua().freeze;fc.XML_ENTITIES=cP(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});fc.HTML_ENTITIES=cP({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});fc.entityMap=fc.HTML_ENTITIES});var vP=Oe(Bp=>{"use strict";m();var nu=ua(),Se=ub(),
gP=ic(),D6=nu.isHTMLEscapableRawTextElement,A6=nu.
isHTMLMimeType,O6=nu.isHTMLRawTextElement,yc=nu.hasOwn,mP=nu.NAMESPACE,P6=gP.ParseError,N6=gP.DOMException,
Xs=0,yi=1,Qs=2,gc=3,eu=4,tu=5,hc=6,zp=7;function hP(){}hP.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),F6(t,t=f.create(null)),I6(e,t,n,r,this.errorHandler),r.endDocument()}};
var wb=/&#?\w+;?/g;function I6(e,t,n,r,o){var i=A6(r.mimeType);e.indexOf(Se.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(he){if(he>
65535){he-=65536;var mt=55296+(he>>10),_t=56320+(he&1023);return T.fromCharCode(mt,_t)}else return T.
fromCharCode(he)}function s(he){var mt=he[he.length-1]===";"?he:he+";";if(!i&&mt!==he)return o.error(
"EntityRef: expecting ;"),he;var _t=Se.Reference.exec(mt);if(!_t||_t[0].length!==mt.length)return o.
error("entity not matching Reference production: "+he),he;var $t=mt.slice(1,-1);return yc(n,$t)?n[$t]:
$t.charAt(0)==="#"?a(parseInt($t.substring(1).replace("x","0x"))):(o.error("entity not found:"+he),
he)}
function u(he){if(he>O){var mt=e.substring(O,he).replace(wb,s);p&&h(O),r.characters(mt,0,he-O),O=he}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(he,mt){for(;he>=c&&(mt=d.exec(e));)l=c,c=mt.index+
mt[0].length,p.lineNumber++;p.columnNumber=he-l+1}for(var b=[{currentNSMap:t}],S=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var $=e.substring(O,P);!i&&S.length===0&&($=$.replace(new RegExp(Se.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var we=e.indexOf(
">",P+2),F=e.substring(P+2,we>0?we:void 0);if(!F)return o.fatalError("end tag name missing");var L=Se.
reg("^",Se.QName_group,Se.S_OPT,"$"),j=we>0&&L.exec(F);if(!j){var z=we>0&&Se.reg("^",Se.QName_group).
exec(F);if(i&&z)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),j=z;else if(
z&&
new RegExp(L.source,L.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),j=z;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==j[1]){var U=j[1].toLowerCase();if(!i||B.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+F+'"')}var K=b.pop();S.pop();var Z=K.localNSMap;
if(r.endElement(K.uri,K.localName,B),Z)for(var X in Z)yc(Z,X)&&r.endPrefixMapping(X);we++;break;case"?":
p&&h(P),we=L6(e,P,r,o);break;case"!":p&&h(P),we=bP(e,P,r,o,i);break;default:p&&h(P);var ee=new wP,
ye=b[b.length-1].currentNSMap,we=_6(e,P,ee,ye,s,o,i),$e=ee.length;if(ee.closed||(i&&nu.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:S.push(ee.tagName)),p&&$e){for(var me=pP(p,{}),ae=0;ae<$e;ae++){var xt=ee[
ae];
h(xt.offset),xt.locator=pP(p,{})}r.locator=me,fP(ee,r,ye)&&b.push(ee),r.locator=p}else fP(ee,r,ye)&&
b.push(ee);i&&!ee.closed?we=$6(e,we,ee.tagName,s,r):we++}}catch(he){if(he instanceof P6)throw he;if(
he instanceof
N6)return o.fatalError("Error constructing the DOM: "+he.name+": "+he.message,he);o.error(
"element parse error: "+he),we=-1}we>O?O=we:u(g.max(P,O)+1)}}function pP(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function _6(e,t,n,r,o,i,a){function s(h,b,S){if(yc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(wb,
o),
S)}for(var u,l,c=++t,d=Xs;;){var p=e.charAt(c);if(d===Xs&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===yi)u=e.slice(t,c),d=gc;else if(d===Qs)d=gc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===gc||d===yi)if(d===yi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=tu;else throw new E("attribute value no end '"+p+"' match");else if(d==eu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=tu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case Xs:n.setTagName(e.slice(t,c));case tu:
case hc:case zp:
d=zp,n.closed=!0;case eu:case yi:break;case Qs:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Xs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Xs:n.setTagName(e.slice(t,c));case tu:case hc:case zp:break;case eu:
case yi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Qs:d===Qs&&(l=u),d==eu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case gc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Xs:n.setTagName(e.slice(t,c)),d=hc;break;case yi:u=e.slice(
t,c),d=Qs;break;case eu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case tu:
d=hc;break}else switch(d){case Qs:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=yi;break;case tu:i.warning('attribute space is required"'+u+'"!!');case hc:d=yi,t=c;
break;case gc:
d=eu,t=c;break;case zp:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function fP(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=mP.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=mP.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)yc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function $6(e,t,n,r,o){
var i=D6(n);if(i||O6(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
wb,
r)),o.characters(l,0,l.length),u}return t+1}function F6(e,t){for(var n in e)yc(e,n)&&(t[n]=e[n])}
function yP(e,t){
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
substringStartsWithCaseInsensitive:u}}function M6(e,t){function n(s,u){var l=Se.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function bP(e,t,n,r,o){var i=yP(e,t);
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
o||(i.skipBlanks(),u.internalSubset=M6(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function L6(e,t,n,r){var o=e.substring(t).match(
Se.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Se.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function wP(){this.attributeNames=
f.create(null)}wP.prototype={setTagName:function(e){if(!Se.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Se.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Bp.XMLReader=hP;Bp.parseUtils=yP;Bp.parseDoctypeCommentOrCData=bP});var RP=Oe(
ou=>{"use strict";m();var ca=ua(),j6=bb(),z6=ic(),kP=dP(),B6=vP(),U6=j6.DOMImplementation,
W6=ca.hasDefaultHTMLNamespace,K6=ca.isHTMLMimeType,G6=ca.isValidMimeType,SP=ca.MIME_TYPE,vb=ca.NAMESPACE,
xP=z6.ParseError,q6=B6.XMLReader;function EP(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function CP(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ca.assign,this.
domHandler=e.domHandler||Wp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||EP,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}CP.prototype.parseFromString=function(e,t){if(!G6(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=kP.XML_ENTITIES,o=n[""]||null;W6(t)?(r=kP.HTML_ENTITIES,o=vb.HTML):t===SP.XML_SVG_IMAGE&&
(o=vb.SVG),n[""]=o,n.xml=n.xml||vb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new q6;s.errorHandler=
i,s.domBuilder=i;var u=!ca.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Wp(e){var t=e||{};this.mimeType=t.mimeType||SP.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function ru(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Wp.prototype={startDocument:function(){var e=new U6;this.doc=K6(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Up(this,i),this.currentElement=i,this.locator&&ru(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&ru(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&ru(this.locator,n),Up(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=TP.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&ru(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=TP.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&ru(this.locator,r),Up(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
ru(this.locator,i),Up(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new xP("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,Z6(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new xP(e,this.locator,t)}};function Z6(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function TP(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Wp.prototype[e]=function(){return null}});function Up(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function H6(e){if(e==="error")
throw"onErrorStopParsing"}function J6(){throw"onWarningStopParsing"}ou.__DOMHandler=Wp;ou.DOMParser=
CP;ou.normalizeLineEndings=EP;ou.onErrorStopParsing=H6;ou.onWarningStopParsing=J6});var DP=Oe(Ue=>{
"use strict";m();var iu=ua();Ue.assign=iu.assign;Ue.hasDefaultHTMLNamespace=iu.hasDefaultHTMLNamespace;
Ue.isHTMLMimeType=iu.isHTMLMimeType;Ue.isValidMimeType=iu.isValidMimeType;Ue.MIME_TYPE=iu.MIME_TYPE;
Ue.NAMESPACE=iu.NAMESPACE;var Kp=ic();Ue.DOMException=Kp.DOMException;Ue.DOMExceptionName=Kp.DOMExceptionName;
Ue.ExceptionCode=Kp.ExceptionCode;Ue.ParseError=Kp.ParseError;var Pt=bb();Ue.Attr=Pt.Attr;Ue.CDATASection=
Pt.CDATASection;Ue.CharacterData=Pt.CharacterData;Ue.Comment=Pt.Comment;Ue.Document=Pt.Document;Ue.DocumentFragment=
Pt.DocumentFragment;Ue.DocumentType=Pt.DocumentType;Ue.DOMImplementation=Pt.DOMImplementation;Ue.Element=
Pt.Element;Ue.Entity=Pt.Entity;Ue.EntityReference=Pt.EntityReference;Ue.LiveNodeList=Pt.LiveNodeList;
Ue.NamedNodeMap=Pt.NamedNodeMap;Ue.Node=Pt.Node;Ue.NodeList=Pt.NodeList;Ue.Notation=Pt.Notation;Ue.ProcessingInstruction=
Pt.ProcessingInstruction;Ue.Text=Pt.Text;Ue.XMLSerializer=Pt.XMLSerializer;var Gp=RP();Ue.DOMParser=
Gp.DOMParser;Ue.normalizeLineEndings=Gp.normalizeLineEndings;Ue.onErrorStopParsing=Gp.onErrorStopParsing;
Ue.onWarningStopParsing=Gp.onWarningStopParsing});var qp=Oe((K4e,AP)=>{"use strict";m();function V6(
e){return e[e.length-1]}function Y6(e){return e[0]}
AP.exports={last:V6,first:Y6}});var nr=Oe((q4e,NP)=>{"use strict";m();function bc(e){
"@babel/helpers - typeof";return bc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},bc(e)}function OP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function X6(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?OP(f(n),!0).forEach(function(r){
Q6(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):OP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function Q6(e,t,
n){
return(t=eG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function eG(e){var t=tG(e,"string");return bc(t)=="symbol"?t:t+""}function tG(e,t){if(bc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(bc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var PP=qp(),Zp=PP.last,da=PP.first;function ma(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}ma.prototype=E.prototype;function Xt(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}Xt.prototype=new ma;function wc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}wc.prototype=new ma;function Hp(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}Hp.prototype=new ma;function bi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}bi.prototype=new ma;function kb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}kb.prototype=new ma;function nG(e,t){var n=new kb(e);throw n.properties=X6({id:
"api_version_error"},t),n}function rG(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new bi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function oG(e){var t=new bi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function iG(e){var t=new Xt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function aG(e){var t=new Xt("Unopened tag");return t.properties={
xtag:Zp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function sG(e){var t=new Xt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:da(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function uG(e){var t=new Xt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:da(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function lG(e){var t=new Xt("Unclosed tag");return t.properties={
xtag:da(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function cG(e){e.position==="left"?
dG(e):mG(e)}function dG(e){var t=new Xt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function mG(e){var t=new Xt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function pG(e){var t=e.tag,n=e.value,r=e.offset,o=new wc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function fG(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new wc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function gG(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Xt(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function hG(e){var t=new Xt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function yG(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Xt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function bG(e,t){var n=new Xt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function wG(e){var t=e.tags,n=new Xt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:da(t).value,offset:[
da(t).offset,Zp(t).offset],closingtag:Zp(t).value},da(t).square&&(n.properties.square=[da(t).square,
Zp(t).square]),n}function vG(e){var t=e.tag,n=e.offset,r=new Xt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function kG(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Hp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function xG(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Hp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function TG(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Xt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function SG(){var e=new bi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function EG(){var e=new bi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function CG(){var e=new bi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function RG(){var e=new bi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function DG(e,t){var n=new Xt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}NP.exports={XTError:ma,XTTemplateError:
Xt,XTInternalError:bi,XTScopeParserError:Hp,
XTAPIVersionError:kb,RenderingError:wc,XTRenderingError:wc,getClosingTagNotMatchOpeningTag:wG,
getLoopPositionProducesInvalidXMLError:vG,
getScopeCompilationError:kG,getScopeParserExecutionError:xG,getUnclosedTagException:lG,
getUnopenedTagException:aG,
getUnmatchedLoopException:yG,getDuplicateCloseTagException:uG,getDuplicateOpenTagException:sG,
getCorruptCharactersException:pG,
getInvalidRawXMLValueException:fG,getUnbalancedLoopException:bG,throwApiVersionError:nG,
throwFileTypeNotHandled:oG,
throwFileTypeNotIdentified:rG,throwMalformedXml:SG,throwMultiError:iG,throwExpandNotFound:gG,
throwRawTagShouldBeOnlyTextInParagraph:hG,
throwUnimplementedTagType:TG,throwXmlTagNotFound:cG,throwXmlInvalid:DG,throwResolveBeforeCompile:EG,
throwRenderInvalidTemplate:CG,throwRenderTwice:RG}});var St=Oe((H4e,zP)=>{"use strict";m();function AG(
e,t){return IG(e)||NG(e,t)||PG(e,t)||OG()}function OG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PG(e,t){
if(e){if(typeof e=="string")return IP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?IP(e,t):void 0}}function IP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function NG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function IG(
e){
if(v.isArray(e))return e}var _P=DP(),_G=_P.DOMParser,$G=_P.XMLSerializer,FG=nr(),$P=FG.throwXmlTagNotFound,
FP=qp(),MG=FP.last,LG=FP.first,jG=f.prototype.hasOwnProperty,zG=Function.prototype.bind,Jp=Function.
prototype.call,BG=Jp.bind(Jp,zG),UG=BG(Jp,Jp,jG);function WG(e){return/^[ \n\r\t]+$/.test(e)}
function KG(e){
return{get:function(n){return e==="."?n:n&&(UG(n,e)?n[e]:void 0)}}}function GG(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var xb={};function qG(e,t,n){var r;if(xb[
t]?
r=xb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),xb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function ZG(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function HG(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function JG(e,t){
return e.lastIndexOf(t,0)===0}function VG(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function YG(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function XG(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function QG(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:KG,warnFn:GG,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function eq(e){return new $G().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function tq(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new _G().parseFromString(e,
"text/xml")}var MP=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],vc=MP.map(
function(e){
var t=AG(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function nq(e){for(var t=vc.length-1;t>=0;t--){var n=vc[t];e=e.replace(n.rstart,n.end)}return e}
function rq(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=vc.length;r<o;r++)n=vc[
r],
e=e.replace(n.rend,n.start);return e}function oq(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function iq(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var aq=new RegExp(T.fromCharCode(160),"g");function sq(e){return e.replace(
aq," ")}function uq(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Sb(e,t){return e==="</"+t+">"}function Eb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function lq(e,t,n){var r=LP(e,t,n);if(r!==null)return r;$P({position:"right",
element:t,
parsed:e,index:n})}function LP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Sb(a.value,l)&&r--,Eb(a.value,l)&&r++,r===0)return o}
return null}function cq(e,t,n){var r=jP(e,t,n);if(r!==null)return r;$P({position:"left",element:t,
parsed:e,
index:n})}function jP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Eb(i.value,u)&&r--,Sb(i.value,u)&&r++,r===0)return o}return null}
function dq(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function mq(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function pq(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function fq(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function gq(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function hq(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function yq(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function bq(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function wq(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Tb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function vq(e){return Tb.lastIndex=0,Tb.test(e)}function kq(e){return typeof e!="string"&&(e=T(e)),e.
replace(Tb,"")}function xq(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Tq(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Sq(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}zP.exports={getPartWithDelimiters:Sq,endsWith:HG,
startsWith:JG,
isContent:bq,isParagraphStart:pq,isParagraphEnd:fq,isBreakTag:gq,isTagStart:dq,isTagEnd:mq,
isTextStart:hq,
isTextEnd:yq,isStarting:Eb,isEnding:Sb,isModule:wq,uniq:YG,getDuplicates:VG,chunkBy:XG,last:MG,first:
LG,
xml2str:eq,str2xml:tq,getRightOrNull:LP,getRight:lq,getLeftOrNull:jP,getLeft:cq,pregMatchAll:uq,
convertSpaces:sq,
charMapRegexes:vc,hasCorruptCharacters:vq,removeCorruptCharacters:kq,getDefaults:QG,wordToUtf8:nq,
utf8ToWord:rq,
concatArrays:oq,pushArray:iq,invertMap:xq,charMap:MP,getSingleAttribute:ZG,setSingleAttribute:qG,
isWhiteSpace:WG,
stableSort:Tq}});var KP=Oe((V4e,WP)=>{"use strict";m();function Eq(e,t){return Aq(e)||Dq(e,t)||Rq(e,
t)||Cq()}function Cq(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Rq(e,t){
if(e){if(typeof e=="string")return BP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?BP(e,t):void 0}}function BP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Dq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Aq(
e){
if(v.isArray(e))return e}function Qt(e){"@babel/helpers - typeof";return Qt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Qt(e)}function Oq(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function UP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,Nq(r.key),r)}}
function Pq(e,t,n){
return t&&UP(e.prototype,t),n&&UP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function Nq(e){
var t=Iq(e,"string");return Qt(t)=="symbol"?t:t+""}function Iq(e,t){if(Qt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Qt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var _q=(function(){
function e(){
Oq(this,e)}return Pq(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Qt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Qt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Qt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Qt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Qt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(Qt(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Qt(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Qt(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Qt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=Eq(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Qt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Qt(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(Qt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();WP.exports=_q});
var qP=Oe((X4e,GP)=>{"use strict";m();var $q=St(),Fq=$q.str2xml,Mq="_rels/.rels";function Lq(e){for(
var t=e.
files[Mq],n=t?Fq(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}GP.exports={getRelsTypes:Lq}}
);var JP=Oe((e9e,HP)=>{"use strict";m();var jq=St(),zq=jq.str2xml,ZP="[Content_Types].xml";function Bq(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==ZP&&(r[l]=p)}r[l]||(r[l]="")}),r}function Uq(e){var t=e.files[ZP],n=t?zq(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}HP.exports={collectContentTypes:Bq,getContentTypes:Uq}});
var wi=Oe((n9e,VP)=>{"use strict";m();var Wq=nr(),Kq=Wq.XTInternalError;function Ao(){}function au(e){
return e}VP.exports=function(e){var t={on:Ao,set:Ao,getFileType:Ao,optionsTransformer:au,preparse:au,
matchers:function(){return[]},parse:Ao,getTraits:Ao,postparse:au,errorsTransformer:au,preResolve:Ao,
resolve:Ao,getRenderedMap:au,render:Ao,nullGetter:Ao,postrender:au};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new Kq(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Yp=Oe((o9e,oN)=>{"use strict";m();function xc(e){
"@babel/helpers - typeof";return xc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},xc(e)}function Gq(e){return Hq(e)||
Zq(e)||nN(e)||qq()}function qq(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zq(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function Hq(e){
if(v.isArray(e))return Cb(e)}function tN(e,t){return Yq(e)||Vq(e,t)||nN(e,t)||Jq()}function Jq(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nN(e,t){
if(e){if(typeof e=="string")return Cb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Cb(e,t):void 0}}function Cb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Vq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Yq(
e){
if(v.isArray(e))return e}function YP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function rN(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?YP(f(n),!0).forEach(function(r){Xq(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):YP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function Xq(e,t,n){return(t=Qq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Qq(e){var t=eZ(e,"string");return xc(t)=="symbol"?t:
t+""}function eZ(e,t){if(xc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(xc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Kr=St(),tZ=Kr.getRightOrNull,
nZ=Kr.getRight,rZ=Kr.getLeft,
oZ=Kr.getLeftOrNull,iZ=Kr.chunkBy,aZ=Kr.isTagStart,sZ=Kr.isTagEnd,XP=Kr.isContent,Vp=Kr.last,kc=Kr.first,
Db=nr(),uZ=Db.XTTemplateError,lZ=Db.throwExpandNotFound,QP=Db.getLoopPositionProducesInvalidXMLError;
function cZ(e,t){if(e.length===0)return!1;var n=Vp(e).substr(1);return n.indexOf(t)===0}function dZ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?cZ(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function mZ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function pZ(e,t,n){for(var r=dZ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(mZ(l,r)){if(d){var p=oZ(
e,l,t[0].offset),h=tZ(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=iZ(b,
function(U){
return aZ(l,U)?"start":sZ(l,U)?"end":null}),O=kc(S),P=Vp(S),N=O.filter(XP),I=P.filter(XP);if(N.length!==
1||I.length!==1)return 0}for(var $=fZ(r),F=0,L=0;L<$.length;L++){var j=$[L],z=j.tag,B=j.position;z===
c&&(B==="start"&&F++,B==="end"&&F--)}return F!==0?{v:{error:QP({tag:kc(t).part.value,offset:[kc(t).part.
offset,Vp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return gZ(
r)?{}:{error:QP({tag:kc(t).part.value,offset:[kc(t).part.offset,Vp(t).part.offset]})}}function fZ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Rb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Rb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function gZ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Rb(r),a=Rb(
o);if(i!==a)return!1}return!0}function hZ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
rZ(n,o,t),i=nZ(n,o,t)}catch(l){var s=rN({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}lZ(s)}return[a,i]}}function eN(e,t,n,r){var o=tN(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function yZ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=hZ(a,o,e,t);if(!s)continue;var u=tN(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,O=r[h];if(d=g.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=eN([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(rN({part:O.part,rootError:I,postparsed:e,
expandOne:eN},t.errors));if(N==="ignore")continue}if(I instanceof uZ)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(Gq(P.inner))))}
}
return{postparsed:e,errors:n}}oN.exports={expandToOne:yZ,getExpandToDefault:pZ}});var Xp=Oe((a9e,aN)=>{
"use strict";m();var bZ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
wZ="application/vnd.ms-word.document.macroEnabled.main+xml",vZ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
kZ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",xZ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
TZ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",SZ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
EZ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",CZ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
RZ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",DZ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
AZ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",OZ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
PZ="application/vnd.ms-excel.sheet.macroEnabled.main+xml",NZ="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
iN=[bZ,wZ,vZ,kZ],IZ={main:iN,docx:[xZ].concat(iN,[EZ,TZ,SZ]),pptx:[CZ,RZ,DZ,AZ],xlsx:[OZ,PZ,
NZ]};aN.exports=IZ});var Ab=Oe((u9e,sN)=>{"use strict";m();var _Z="application/vnd.openxmlformats-package.core-properties+xml",
$Z="application/vnd.openxmlformats-officedocument.extended-properties+xml",FZ="application/vnd.openxmlformats-officedocument.custom-properties+xml",
MZ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",LZ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
jZ="application/vnd.ms-office.drawingml.diagramDrawing+xml";sN.exports={settingsContentType:MZ,
coreContentType:_Z,appContentType:$Z,customContentType:FZ,diagramDataContentType:LZ,
diagramDrawingContentType:jZ}});var dN=Oe((c9e,cN)=>{"use strict";m();function Tc(e){
"@babel/helpers - typeof";return Tc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Tc(e)}function zZ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function uN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,UZ(r.key),r)}}function BZ(e,t,n){return t&&uN(e.prototype,t),n&&uN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function UZ(e){var t=WZ(e,"string");return Tc(t)=="symbol"?t:t+""}
function WZ(e,t){
if(Tc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Tc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var KZ=St(),GZ=KZ.pushArray,qZ=wi(),Ob=Xp(),su=Ab(),ZZ=su.settingsContentType,HZ=su.
coreContentType,JZ=su.appContentType,VZ=su.customContentType,YZ=su.diagramDataContentType,XZ=su.diagramDrawingContentType,
lN=[ZZ,HZ,JZ,VZ,YZ,XZ],QZ=(function(){function e(){zZ(this,e),this.name="Common"}return BZ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<lN.length;i++){
var a=lN[i];o[a]&&GZ(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=Ob[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var O=S[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Ob.main.
indexOf(h)!==-1||h===Ob.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
cN.exports=function(){return qZ(new QZ)}});var bN=Oe((m9e,yN)=>{"use strict";m();function Sc(e){
"@babel/helpers - typeof";return Sc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Sc(e)}function eH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function mN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,nH(r.key),r)}}function tH(e,t,n){return t&&mN(e.prototype,t),n&&mN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function nH(e){var t=rH(e,"string");return Sc(t)=="symbol"?t:t+""}
function rH(e,t){
if(Sc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var oH=nr(),Qp=oH.getScopeParserExecutionError,iH=qp(),pN=iH.last,aH=St(),uu=aH.concatArrays;
function fN(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function gN(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=fN(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return fN(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Qp({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return gN.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Qp({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function hN(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Qp({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?hN.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Qp({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var sH=(function(){function e(t){eH(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return tH(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,pN(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,pN(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=gN.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return hN.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:uu([this.scopeTypes,[this.scopeType]]),scopeList:uu([
this.
scopeList,[n]]),scopePath:uu([this.scopePath,[r]]),scopePathItem:uu([this.scopePathItem,[o]]),
scopePathLength:uu(
[this.scopePathLength,[a]]),scopeLindex:uu([this.scopeLindex,[i.lIndex]])})}}])})();yN.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new sH(e)}});var Nb=Oe((f9e,AN)=>{"use strict";m();function Cc(e){"@babel/helpers - typeof";
return Cc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Cc(e)}function CN(e,t){return dH(e)||
cH(e,t)||lH(e,t)||uH()}function uH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function lH(e,t){
if(e){if(typeof e=="string")return wN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?wN(e,t):void 0}}function wN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function cH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function dH(
e){
if(v.isArray(e))return e}function vN(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function lu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?vN(f(n),!0).forEach(function(r){mH(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):vN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function mH(e,t,n){return(t=pH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function pH(e){var t=fH(e,"string");return Cc(t)=="symbol"?t:
t+""}function fH(e,t){if(Cc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Cc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var pa=nr(),kN=pa.getUnclosedTagException,
gH=pa.getUnopenedTagException,
hH=pa.getDuplicateOpenTagException,yH=pa.getDuplicateCloseTagException,xN=pa.throwMalformedXml,bH=pa.
throwXmlInvalid,TN=pa.XTTemplateError,tf=St(),wH=tf.isTextStart,vH=tf.isTextEnd,SN=tf.wordToUtf8,kH=tf.
pushArray,RN=0,DN=1,Ec=2,ef=3;function xH(e,t){return e[0]<=t.offset&&t.offset<e[1]}function TH(e,t){
return wH(e)?(t&&xN(),!0):vH(e)?(t||xN(),!1):t}function SH(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function EH(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&bH(e,d);var h=e.slice(d,r+1),b=SH(h),S=b.tag,O=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:S})}return c}function CH(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(hH({xtag:a,offset:
h})),
i=c,l.push(lu(lu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(kN({xtag:SN(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(yH({xtag:a,offset:h}
)),
i=c,l.push(lu(lu({},c),{},{error:!0})),l):(r.push(gH({xtag:a,offset:p})),i=c,l.push(lu(lu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(kN({xtag:SN(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function RH(e,t){
return e===-1&&t===-1?RN:e===t?DN:e===-1||t===-1?t<e?Ec:ef:e<t?Ec:ef}function DH(e){var t=e.split(
" ");
if(t.length!==2){var n=new TN("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=CN(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new TN("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function AH(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=RH(u,l);switch(p===DN&&(p=s?ef:Ec),p){case RN:return r;case ef:s=!1,a=l,c="end",
d=i.length;break;case Ec:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Ec&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,h-a-o.length-1),O=DH(S),P=CN(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function EN(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=AH(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=CH(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,F=[$,$+I.value.length],
L=I.value,j=[];S<p.length&&xH(F,p[S]);)j.push(p[S]),S++;var z=[],B=0;b>0&&(B=b,b=0);for(var U=0;U<j.
length;U++){var K=j[U],Z=L.substr(B,K.offset-$-B);if(K.changedelimiter){K.position==="start"?Z.length>
0&&z.push({type:"content",value:Z}):B=K.offset-$+K.length;continue}Z.length>0&&(z.push({type:
"content",value:Z}),B+=Z.length);var X={type:"delimiter",position:K.position,offset:B+$};z.push(X),B=K.offset-
$+K.length}b=B-L.length;var ee=L.substr(B);ee.length>0&&z.push({type:"content",value:ee}),O.push(z)}
return{parsed:O,errors:h}}function Pb(e){return e.type==="content"&&e.position==="insidetag"}
function OH(e){
return e.filter(Pb)}function PH(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=TH(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Pb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}AN.exports={parseDelimiters:EN,parse:function(t,n,r,o){PH(t,o);for(var i=EN(OH(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Pb(p)){for(var h=0,b=a[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}kH(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=EH(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var PN=Oe((h9e,ON)=>{"use strict";m();function Ib(e){return $H(e)||_H(e)||IH(e)||
NH()}function NH(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function IH(e,t){
if(e){if(typeof e=="string")return _b(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?_b(e,t):void 0}}function _H(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function $H(e){if(v.isArray(e))return _b(e)}function _b(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Rc(e){return e.type==="placeholder"}
function FH(e){var t={},n=[{items:e.filter(Rc),parents:[],path:[]}];function r(z,B,U){U.length&&
n.push({items:U,parents:[].concat(Ib(B.parents),[z]),path:z.dataBound!==!1&&!z.attrParsed&&z.value&&
!z.attrParsed?[].concat(Ib(B.path),[z.value]):Ib(B.path)})}function o(z,B){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,K=z,Z=0;Z<U;Z++)K=K[B[Z]];return K}function i(z,B){
for(var U=B.
length,K=0;K<B.length;K++){var Z=B[K],X=typeof Z.lIndex=="number"?Z.lIndex:parseInt(Z.lIndex.split(
"-")[0],10);X>z.lIndex&&U--}return U}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Rc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(Rc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(Rc))}else{var F,L,j=i(p,a.parents);s=o(t,a.path,
j),(F=s)[L=N.value]||(F[L]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
ON.
exports={getTags:FH,isPlaceholder:Rc}});var IN=Oe((b9e,NN)=>{"use strict";m();var MH=St(),LH=MH.pushArray;
function jH(e,t){return t instanceof
E?LH(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function zH(e,t){if(console.log(C.stringify({error:e},jH,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}NN.exports=zH});var $b=Oe((v9e,_N)=>{"use strict";m();var BH=St(),
UH=BH.pregMatchAll;_N.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=UH(i,r.content),r}});var FN=Oe((x9e,$N)=>{
"use strict";m();function Dc(e){"@babel/helpers - typeof";return Dc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Dc(e)}var WH=new RegExp(T.fromCharCode(
160),"g");function cu(e){return e.replace(WH," ")}function KH(e,t){var n=Dc(e);if(n==="string")return cu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(cu(t));if(n==="function")return!!e(t)}
function GH(e,t){var n=Dc(e);if(n==="string")return cu(t).substr(e.length);if(e instanceof RegExp)return cu(
t).match(e)[1];if(n==="function")return e(t)}function qH(e,t){var n=Dc(e);if(n==="string")return[t,
cu(
t).substr(e.length)];if(e instanceof RegExp)return cu(t).match(e);if(n==="function")return[t,e(t)]}
$N.
exports={match:KH,getValue:GH,getValues:qH}});var BN=Oe((S9e,zN)=>{"use strict";m();function Ac(e){
"@babel/helpers - typeof";return Ac=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ac(e)}function MN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function vi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?MN(f(n),!0).forEach(function(r){
ZH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):MN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function ZH(e,t,
n){
return(t=HH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function HH(e){var t=JH(e,"string");return Ac(t)=="symbol"?t:t+""}function JH(e,t){if(Ac(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ac(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}function LN(e,t){return QH(e)||XH(e,t)||YH(e,t)||VH()}function VH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function YH(e,t){
if(e){if(typeof e=="string")return jN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?jN(e,t):void 0}}function jN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function XH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function QH(
e){
if(v.isArray(e))return e}var nf=St(),eJ=nf.wordToUtf8,Fb=nf.pushArray,tJ=nf.isParagraphStart,nJ=nf.isBreakTag,
Mb=FN(),rJ=Mb.match,oJ=Mb.getValue,iJ=Mb.getValues;function aJ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new E(
"module matcher returns a non array");Fb(n,i)}}return n}function sJ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=LN(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=LN(c,2);l.value=d[1]}r.push(vi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function uJ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=rJ,t.getValue=oJ,t.getValues=iJ;var a=aJ(n,t),s=sJ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var lJ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return uJ(d,vi(vi(vi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
eJ(i))),Fb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(nJ(c)||tJ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,vi(vi({},u),{},{postparse:
function(b,S){
return a(b,vi(vi({},u),S))},getTraits:o}));if(p!=null){if(p.errors){Fb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};zN.exports=lJ});var Lb=Oe((C9e,UN)=>{"use strict";
m();function cJ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}UN.exports=cJ});var qN=Oe((D9e,GN)=>{"use strict";m();var KN=nr(),dJ=KN.throwUnimplementedTagType,
mJ=KN.XTScopeParserError,
pJ=St(),WN=pJ.pushArray,fJ=Lb();function gJ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function hJ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=fJ(u,e);var l=void 0;try{l=gJ(u,e)}catch(h){if(h instanceof mJ){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&WN(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}dJ(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
WN(
c,p):p&&c.push(p)}return{errors:o,parts:c}}GN.exports=hJ});var HN=Oe((O9e,ZN)=>{"use strict";m();
function yJ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function bJ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function wJ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(yJ(s));bJ(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}ZN.exports=wJ});var tI=Oe((N9e,eI)=>{"use strict";m();function Oc(e){
"@babel/helpers - typeof";return Oc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Oc(e)}function JN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function VN(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?JN(f(n),!0).forEach(function(r){
vJ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):JN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function vJ(e,t,
n){
return(t=kJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function kJ(e){var t=xJ(e,"string");return Oc(t)=="symbol"?t:t+""}function xJ(e,t){if(Oc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Oc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var TJ=St(),YN=TJ.pushArray,SJ=Lb();function EJ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function QN(e,t,n,r){var o=EJ(e,VN(VN({},r),{},{
resolvedId:SJ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?YN(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?YN(n,i):n.push(i)})}function CJ(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=RJ(
e,n,t);return i?i.then(function(){return XN(e,n,t)}):XN(e,n,t)}function RJ(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return QN(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function XN(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(QN(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
eI.exports=CJ});var oI=Oe((_9e,rI)=>{"use strict";m();var Pc=St(),du=Pc.startsWith,DJ=Pc.endsWith,jb=Pc.isStarting,
nI=Pc.
isEnding,AJ=Pc.isWhiteSpace,OJ=Xp();function PJ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||AJ(o)||du(o,"<w:bookmarkEnd")||(DJ(t,"</w:tbl>")&&!du(o,"<w:p")&&!du(o,"<w:tbl")&&!du(o,
"<w:sectPr")&&!du(o,"</w:ftr>")&&!du(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function NJ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;OJ.docx.indexOf(t.contentType)!==-1&&(e=PJ(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,S=e.length;b<S;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(nI(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(jb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(nI(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=h.join("")+c+O)}h=null}else{h&&h.push(O);for(var F=0,
L=l.length;F<L;F++)if(jb(O,l[F])){r=-1,h=null;break}}r===-1&&jb(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[O]))}}return e}rI.exports=NJ});var mI=Oe((F9e,dI)=>{
"use strict";m();function Nc(e){"@babel/helpers - typeof";return Nc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Nc(e)}function IJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function iI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,$J(r.key),r)}}function _J(e,t,n){return t&&iI(e.prototype,t),n&&iI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function $J(e){var t=FJ(e,"string");return Nc(t)=="symbol"?t:t+""}
function FJ(e,t){
if(Nc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Nc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Bb=St(),aI=Bb.pushArray,MJ=Bb.wordToUtf8,LJ=Bb.convertSpaces,jJ=$b(),sI=Nb(),zb=BN(
),
uI=qN(),zJ=HN(),lI=tI(),BJ=oI(),UJ=Function.prototype.bind,cI=Function.prototype.call,WJ=cI.bind(cI,
UJ);function KJ(e,t){for(var n=jJ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return MJ(LJ(r.join("")))}dI.exports=(function(){function e(t,n){IJ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return _J(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=lI;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return lI(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var S,O=h[b];O instanceof E||(O=new E(O)),(S=O).properties||(S.properties={}),O.properties.file=i,h[
b]=
O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return KJ(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=sI.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=sI.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;aI(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=zb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=zb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=zb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),aI(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:WJ(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=uI,r.joinUncorrupt=BJ;var o=uI(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=zJ(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var RI=Oe((L9e,CI)=>{
"use strict";m();function $c(e){"@babel/helpers - typeof";return $c=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$c(e)}function pI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ki(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?pI(f(n),!0).forEach(function(r){
GJ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):pI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function GJ(e,t,
n){
return(t=TI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function qJ(e,t){return VJ(e)||JJ(e,t)||HJ(e,t)||ZJ()}function ZJ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function HJ(e,t){
if(e){if(typeof e=="string")return fI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?fI(e,t):void 0}}function fI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function JJ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function VJ(
e){
if(v.isArray(e))return e}function YJ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function gI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,TI(r.key),r)}}function XJ(e,t,n){
return t&&gI(e.prototype,t),n&&gI(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function TI(e){
var t=QJ(e,"string");return $c(t)=="symbol"?t:t+""}function QJ(e,t){if($c(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($c(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var rr=St(),e7=rr.chunkBy,
rf=rr.last,Kb=rr.isParagraphStart,Ub=rr.isModule,hI=rr.pushArray,SI=rr.isParagraphEnd,t7=rr.isContent,
_c=rr.startsWith,Gb=rr.isTagEnd,mu=rr.isTagStart,Wb=rr.getSingleAttribute,yI=rr.setSingleAttribute,
n7=Xp(),
r7=wi(),o7=St(),bI=o7.isWhiteSpace,Ic="loop";function i7(e){for(var t=0;t<e.length;t++){var n=e[t];
if(t7(
n))return!0}return!1}function a7(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function EI(e){var t=a7(e.subparsed);return t!=null&&t.tag!=="w:t"}function s7(e){return e.
hasPageBreak&&EI(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function u7(e){return e.length&&
Kb(e[0])&&SI(rf(e))}function wI(e){return i7(e)?0:e.length}function vI(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function l7(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function c7(e){for(var t=0;t<e.length;t++){var n=e[t];if(mu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function d7(e){for(var t=0;t<e.length;t++){var n=e[t];if(mu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function m7(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function p7(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&_c(o,"<w:sectPr")&&(n=!0),n&&(_c(o,"<w:type")&&(t=!0),!t&&_c(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function f7(e){for(var t=0,
n=0;n<e.length;n++)!_c(e[n],"<w:headerReference")&&!_c(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function kI(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function xI(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function g7(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];mu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Gb("w:sectPr",o)&&(n=null)}return t}function h7(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];mu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Gb("w:sectPr",o)&&(t=!1)}return n}function y7(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Gb("w:sectPr",o)&&(n=!0),mu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Kb(o)){if(t.length>0)return t.join("");break}}return""}var b7=(function(
){
function e(){YJ(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return XJ(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;n7.main.indexOf(
o)!==-1&&(this.sects=g7(n))}},{key:"matchers",value:function(){var n=Ic;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=qJ(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Ub(s,Ic)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=h7(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&c7(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){d7(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=y7(n)}if(!o||o.expandTo!=="auto"||o.module!==Ic||!u7(n))return n;o.paragraphLoop=
!0;var l=0,c=e7(n,function(S){return Kb(S)&&(l++,l===1)?"start":SI(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=rf(c),h=wI(d),b=wI(p);return h>0&&c[1][0].type==="content"&&bI(c[1][0].value)&&(h+=1),b>0&&rf(c[c.
length-2]).type==="content"&&bI(rf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=kI(d),o.hasPageBreak=
kI(p),xI(d)&&(h=0),xI(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Ub(n,Ic))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(ki(ki({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(ki(ki({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
O=S.resolved,P=S.errors;hI(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Ub(n,Ic))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Wb(u.value,"h")),s-=l;var c=0,d=EI(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var L=F[$];if(mu("a16:rowId",L)){var j=+Wb(L.value,"val")+c;c=1,L.value=yI(L.value,"val",j)}}var z=r.
render(ki(ki({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&vI(
z);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(z.parts=f7(z.parts)),
n.addContinuousType&&(z.parts=p7(z.parts))):n.addNextPage&&m7(z.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&vI(z),n.hasPageBreakBeginning&&d&&l7(z);for(var U=0,K=z.parts;U<K.length;U++){var Z=K[
U];
i.push(Z)}hI(a,z.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:s7(n)||"",
errors:a};if(s!==0){var S=+Wb(
o.lastExt.value,"cy");o.lastExt.value=yI(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,ki(
ki({},r),{},{basePart:n})),errors:a}}}])})();CI.exports=function(){return r7(new b7)}});var II=Oe((
z9e,NI)=>{"use strict";m();function Fc(e){"@babel/helpers - typeof";return Fc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Fc(e)}function w7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function DI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,k7(r.key),r)}}function v7(e,t,n){return t&&DI(e.prototype,t),n&&DI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function k7(e){var t=x7(e,"string");return Fc(t)=="symbol"?t:t+""}
function x7(e,t){
if(Fc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var T7=wi(),Mc=St(),S7=Mc.isTextStart,E7=Mc.isTextEnd,C7=Mc.endsWith,R7=Mc.startsWith,
AI=Mc.pushArray,OI='<w:t xml:space="preserve">',D7=OI.length,PI="</w:t>",A7=PI.length;function O7(e){
return S7(e)&&e.tag==="w:t"}function qb(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function P7(e,t){
return e&&
e.basePart&&t.length>1}var N7=(function(){function e(){w7(this,e),this.name="SpacePreserveModule"}
return v7(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return O7(d)&&(i=!0,s=o.length),i?(o.push(d),P7(r,o)&&
(a=r.basePart.endLindex,o[0].value=qb(o,0)),u(d,o)&&(o[s].value=qb(o,s),a=d.endLindex),E7(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=qb(o,s)),AI(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return AI(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&R7(s,PI)&&(n[r]=n[r].substr(0,n[r].length-D7)+"<w:t/>",s=s.substr(A7),n[i]=s),o=C7(
s,OI),r=i}return n}}])})();NI.exports=function(){return T7(new N7)}});var jI=Oe((U9e,LI)=>{
"use strict";m();function Lc(e){"@babel/helpers - typeof";return Lc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Lc(e)}function I7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _I(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,$7(r.key),r)}}function _7(e,t,n){return t&&_I(e.prototype,t),n&&_I(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function $7(e){var t=F7(e,"string");return Lc(t)=="symbol"?t:t+""}
function F7(e,t){
if(Lc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var M7=Yp(),FI=St(),L7=FI.isContent,$I=FI.getPartWithDelimiters,MI=nr(),j7=MI.throwRawTagShouldBeOnlyTextInParagraph,
z7=MI.getInvalidRawXMLValueException,B7=wi(),Zb="rawxml";function U7(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];L7(l)&&
j7({paragraphParts:a,part:t})}return t}var W7=(function(){function e(){I7(this,e),this.name="RawXmlModule",
this.prefix="@"}return _7(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Zb]]}},{key:"postparse",
value:function(n){
var r=this;return M7.expandToOne(n,{moduleName:Zb,getInner:U7,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat($I(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Zb)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[z7({tag:n.value,value:o,
partDelims:$I(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();LI.exports=function(){return B7(new W7)}});
var BI=Oe((K9e,zI)=>{"use strict";m();function K7(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}zI.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=K7(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var qI=Oe(
(q9e,GI)=>{"use strict";m();function jc(e){"@babel/helpers - typeof";return jc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},jc(e)}function G7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function UI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Z7(r.key),r)}}function q7(e,t,n){return t&&UI(e.prototype,t),n&&UI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Z7(e){var t=H7(e,"string");return jc(t)=="symbol"?t:t+""}
function H7(e,t){
if(jc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(jc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var J7="expandPair",V7=BI(),Vb=St(),Y7=Vb.getLeft,X7=Vb.getRight,Jb=Vb.pushArray,Q7=wi(
),
eV=Yp(),tV=eV.getExpandToDefault,Yb=nr(),WI=Yb.getUnmatchedLoopException,nV=Yb.getClosingTagNotMatchOpeningTag,
KI=Yb.getUnbalancedLoopException;function rV(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Hb(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function oV(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(WI(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Hb(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Hb(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Hb(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(nV({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
WI(c))}return{traits:[],errors:n}}function iV(e){var t={},n=[],r=[],o=[];for(Jb(o,e);o.length>0;){
var i=oV(
o);Jb(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=rV(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var aV=(function(){function e(){G7(this,e),this.name="ExpandPairTrait"}return q7(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Jb(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(J7,n,r);u=u.map(function(N){return N||[]}),u=
V7(u);var l=iV(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=tV(n,N,o.expandTags);$.error&&d.push($.error),I=$.value}if(!I||s==="text"){
var F=N[0].offset,L=N[1].offset;return F<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(KI(N,h)),h=N,p=L,[F,L]}var j,z;try{j=Y7(n,I,N[0].offset)}catch(B){d.push(B)}try{z=X7(n,I,N[1].offset)}
catch(B){
d.push(B)}return j<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(KI(N,h)),p=z,h=N,
[j,z]});if(d.length>0)return{postparsed:n,errors:d};var S=0,O,P=n.reduce(function(N,I,$){var F=S<c.length&&
b[S][0]<=$&&$<=b[S][1],L=c[S],j=b[S];if(!F)return N.push(I),N;if(j[0]===$&&(O=[]),L[0].offset!==$&&L[
1].
offset!==$&&O.push(I),j[1]===$){var z=n[L[0].offset];z.subparsed=a(O,{basePart:z}),z.endLindex=L[1].
part.lIndex,delete z.location,delete z.expandTo,N.push(z),S++;for(var B=b[S];B&&B[0]<$;)S++,B=b[S]}
return N},
[]);return{postparsed:P,errors:d}}}])})();GI.exports=function(){return Q7(new aV)}});var YI=Oe((H9e,
VI)=>{"use strict";m();function zc(e){"@babel/helpers - typeof";return zc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},zc(e)}function sV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ZI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,lV(r.key),r)}}function uV(e,t,n){return t&&ZI(e.prototype,t),n&&ZI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function lV(e){var t=cV(e,"string");return zc(t)=="symbol"?t:t+""}
function cV(e,t){
if(zc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var dV=wi(),JI=nr(),mV=JI.getScopeCompilationError,pV=JI.getCorruptCharactersException,
Xb=St(),HI=Xb.utf8ToWord,fV=Xb.hasCorruptCharacters,gV=Xb.removeCorruptCharacters,of=Ab(),hV=of.settingsContentType,
yV=of.coreContentType,bV=of.appContentType,wV=of.customContentType,vV=[hV,yV,bV,wV],kV={docx:"w",
pptx:"a"},xV=(function(){function e(){sV(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return uV(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=kV[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(mV({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(vV.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=gV(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&fV(c))return{errors:[pV({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):HI(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(HI(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
VI.exports=function(){return dV(new xV)}});var r_=Oe((V9e,n_)=>{"use strict";m();var XI=RI(),TV=II(),
QI=jI(),e_=qI(),t_=YI();function SV(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[XI,TV,e_,QI,t_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function EV(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[XI,e_,QI,t_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}n_.exports={docx:
SV,pptx:EV}});var x_=Oe((X9e,rw)=>{"use strict";m();var CV=["modules"];function o_(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Gr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?o_(f(n),!0).forEach(function(r){RV(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):o_(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function RV(e,t,n){return(t=p_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function i_(e,t){return PV(e)||OV(e,t)||AV(e,t)||DV()}
function DV(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AV(e,t){
if(e){if(typeof e=="string")return a_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?a_(e,t):void 0}}function a_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function OV(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function PV(
e){
if(v.isArray(e))return e}function fu(e){"@babel/helpers - typeof";return fu=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},fu(e)}function NV(e,t){if(e==null)return{};var n,r,o=IV(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function IV(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function _V(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function s_(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,p_(r.key),r)}}function $V(e,t,n){return t&&s_(e.prototype,t),n&&s_(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function p_(e){var t=FV(e,"string");return fu(t)=="symbol"?t:t+""}
function FV(e,t){
if(fu(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(fu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var cn=St(),Nt=KP(),MV=Nt.object({allowUnopenedTag:Nt.boolean().optional(),
allowUnclosedTag:Nt.
boolean().optional(),allowUnbalancedLoops:Nt.boolean().optional(),changeDelimiterPrefix:Nt.string().
optional().nullable()}),LV=Nt.object({delimiters:Nt.object({start:Nt.string().nullable(),end:Nt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Nt.object({}).optional(),paragraphLoop:Nt.boolean().
optional(),parser:Nt.function().optional(),errorLogging:Nt.union([Nt.boolean(),Nt.string()]).optional(
),
linebreaks:Nt.boolean().optional(),nullGetter:Nt.function().optional(),syntax:MV.optional(),
stripInvalidXMLChars:Nt.
boolean().optional(),warnFn:Nt.function().optional()}).strict(),jV=qP(),f_=jV.getRelsTypes,g_=JP(),
h_=g_.
collectContentTypes,y_=g_.getContentTypes,b_=wi(),zV=Yp(),BV=dN(),UV=bN(),u_=Nb(),WV=PN(),Qb=WV.getTags,
w_=IN(),Oo=nr(),v_=Oo.throwMultiError,KV=Oo.throwResolveBeforeCompile,GV=Oo.throwRenderInvalidTemplate,
qV=Oo.throwRenderTwice,Uc=Oo.XTInternalError,ZV=Oo.XTTemplateError,HV=Oo.throwFileTypeNotIdentified,
JV=Oo.throwFileTypeNotHandled,af=Oo.throwApiVersionError;cn.getRelsTypes=f_;cn.traits=zV;cn.moduleWrapper=
b_;cn.collectContentTypes=h_;cn.getContentTypes=y_;var l_=cn.getDefaults,VV=cn.str2xml,YV=cn.xml2str,
nw=cn.concatArrays,c_=cn.uniq,XV=cn.getDuplicates,QV=cn.stableSort,ew=cn.pushArray,d_=cn.utf8ToWord,
eY=cn.invertMap,tY="[Content_Types].xml",nY="_rels/.rels",qr=[3,48,0];function rY(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=XV(t);if(o.length>0)throw new Uc(
'Detected duplicate module "'.concat(o[0],'"'))}function oY(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function iY(e){return QV(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Bc(e){var t=[];for(var n in e)t.push(n);for(var r=[
tY,nY],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function k_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function pu(e,t){if(e.hideDeprecations!==!0)
return k_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function tw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function m_(e){var t=e.compiled;e.errors=nw(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&w_(e.errors,e.options.errorLogging),v_(e.
errors))}function aY(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var fa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=NV(n,CV);if(_V(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[BV()],this.xmlDocuments={},arguments.length===0)k_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),aY(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return $V(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&af("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==qr[0]&&af(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:qr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(qr.join("."))}),n[1]>qr[1]&&af(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:qr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(qr.join("."))}
),
n[1]===qr[1]&&n[2]>qr[2]&&af(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:qr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(qr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Uc(
"attachModule() should not be called manually when using the v4 constructor");pu(this,"attachModule");
var r=fu(n);if(r==="function")throw new Uc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Uc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=b_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&tw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=LV.
validate(n);if(i.success===!1)throw new E(i.error);pu(this,"setOptions"),this.options={};var a=l_();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=d_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=d_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(pu(this,"loadZip"),n.loadAsync)throw new Uc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=nw([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return tw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=UV({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;pu(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||KV(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:u_}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){
var O=r.
compiled[h];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,S),O.resolveTags(S).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){ew(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&w_(o,r.options.
errorLogging),v_(o)),nw(c)})})}},{key:"compile",value:function(){if(pu(this,"compile"),this.updateFileTypeConfig(
),
rY(this.modules),this.modules=iY(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=c_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=VV(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var S=b[h];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),m_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=f_(this.zip);var n=y_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=h_(r,o,this.zip),this.invertedContentTypes=eY(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&JV(s),s||HV(this.zip),oY(this),tw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new ZV(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&qV(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&GV(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:u_}),this.mapper||(this.mapper=this.modules.reduce(function(L,j){
return j.
getRenderedMap(L)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=i_(c,3),p=d[1],h=d[2],b=0,S=this.modules;b<S.length;
b++){
var O=S[b];if(O.preZip){var P=O.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=i_(r[N],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return m_(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=YV(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return pu(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=l_(),a=ew(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),ew(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=c_(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Qb(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Qb(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Qb(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Gr(Gr({compression:"DEFLATE",fileOrder:Bc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Gr(Gr({compression:"DEFLATE",fileOrder:Bc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Gr(Gr({compression:"DEFLATE",
fileOrder:Bc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Gr(Gr({
compression:"DEFLATE",fileOrder:Bc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Gr(Gr({compression:"DEFLATE",fileOrder:Bc},n),{},{type:"arraybuffer"}))}}])})();fa.DocUtils=
cn;fa.Errors=nr();fa.XmlTemplater=mI();fa.FileTypeConfig=r_();fa.XmlMatcher=$b();rw.exports=fa;rw.exports.
default=fa});var T_={};Qf(T_,{Docxtemplater:()=>S_.default});var S_,E_=sd(()=>{"use strict";m();S_=SM(
x_(),1)});var Pne={};Qf(Pne,{acceptRowOrder:()=>une,answerFix:()=>Ane,answerQuestions:()=>lne,
applyFixes:()=>Cne,
changeSettings:()=>dne,checkSheets:()=>Bte,chooseLanguage:()=>mne,closeAndCompute:()=>qte,closeStage:
()=>gne,
collectJudgeFiles:()=>Tne,computeRanking:()=>Xte,computeTop:()=>Ute,createWorkbook:()=>ine,decide:()=>Hte,
decideResult:()=>vne,explainRules:()=>yne,exportDocuments:()=>ene,getState:()=>Vte,
makeAwardDocuments:()=>Gte,
makeDocuments:()=>Qte,makeJudgeFiles:()=>xne,makeJudgeTabs:()=>sne,markFindings:()=>One,onInstall:()=>jte,
onOpen:()=>Lte,openRanking:()=>Kte,openSidebar:()=>zte,openTemplate:()=>nne,prepareJudgeTabs:()=>Wte,
prepareObjections:()=>wne,preparePlenary:()=>bne,preparePlenaryTab:()=>Zte,previewFixes:()=>Ene,
readDetails:()=>cne,
readJudgeFiles:()=>kne,readOwnFixes:()=>Dne,readTemplate:()=>tne,reopenStage:()=>hne,restoreTemplate:
()=>one,
showCell:()=>fne,showRanking:()=>pne,takeList:()=>ane,undoFixes:()=>Rne,uploadTemplate:()=>rne,
validateWorkbook:()=>Yte,
verify:()=>Jte,verifyResult:()=>Sne});m();m();m();m();function ng(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Zw(e,t){return typeof t=="bigint"?t.toString():t}var tg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Hw(e){return new tg(e)}function Jw(e){return e==null}function ld(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function cd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Vw(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function rg(e){
var t;return(t=Vw(e._zod.def))!=null?t:e._zod.def.shape}function Yw(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return cd(this,t,r),r},enumerable:!0,configurable:!0})}function Xw(e,t,n){t in e?cd(e,t,n):
e[t]=n}function EM(e,t,n,r){let o=rg(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Yw(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Xw(e,i,r?r(a.value,i):a.value))}}
function CM(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Yw(e,n,(
)=>t[n]):
Xw(e,n,r.value))}}function Qw(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var og="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function ud(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function dd(e){if(ud(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(ud(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function ig(e){
return dd(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var ev=new k(
["string","number","symbol"]);function Mu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ft(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function tv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var nv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function rv(
e,t){if(!dd(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=rg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Lu(e,Qw(e._zod.def,{shape:RM(e,t)}))}function RM(e,t){let n={};return EM(
n,e,Reflect.ownKeys(rg(e))),CM(n,t),n}function or(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function ov(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function xr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Fu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function ag(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function md(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Xr(e,t,n){var u,l,c,d,p,h,b,S,O,P,N,I,
$,F,L,j,z;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(j=
(L=($=(N=(O=Fu((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?O:Fu(i==null?void 0:i(e)))!=null?N:Fu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:Fu((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:Fu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?j:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(z=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var DM=/[\uD800-\uDBFF]/;function iv(e){let t=e.length;if(!DM.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function av(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function sv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):AM(e,n,r.value)}}function Di(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function sg(e,t,n){return Di(e,t,n,!1)}function AM(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Di(this,t,n.bind(
this))},set(r){Di(this,t,r)}})}function OM(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var eg,
$o=!1,PM={configurable:!0,get(){$o=!0}};function en(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
eg!==e._zod){eg=void 0;return}eg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,PM);let o=$o;$o=!1;try{let i=n(this);return $o?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),$o=$o||o,i}catch(i){throw delete this[t],$o=$o||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function uv(e,t,n,r){let o=OM(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var lv;var ug={value:void 0,enumerable:!1},cv="captureStackTrace"in E?
E:null;function NM(e){let t=cv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return cv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ve(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{ug.value=new i(b);try{f.defineProperty(h,"_zod",ug)}
finally{
ug.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let O=f.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),sv(I,a))}let S=d.prototype;
for(let O in S)f.prototype.hasOwnProperty.call(S,O)&&(O in h||(h[O]=S[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?NM(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,x.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var Qr=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var dv;(dv=(lv=globalThis).__zod_globalConfig)!=null||
(lv.__zod_globalConfig={});var Oi=globalThis.__zod_globalConfig;
function eo(e){return e&&f.assign(Oi,e),Oi}m();m();function IM(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Zw,2)),e.
message}function _M(e){this._zod.message=e}var $M={get:IM,set:_M,enumerable:!0,configurable:!0},cg={
value:void 0,enumerable:!1},mv=new WeakSet([f.prototype,E.prototype]),pv=(e,t)=>{e.name="$ZodError",
cg.value=t,f.defineProperty(e,"issues",cg),cg.value=void 0,f.defineProperty(e,"message",$M);let n=f.
getPrototypeOf(e);mv.has(n)||(mv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Lne=ve(
"$ZodError",pv),ju=ve("$ZodError",pv,void 0,{Parent:E});var MM=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Qr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Xr(d,a,eo())));throw og(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},dg=MM(ju),LM=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Xr(d,a,eo())));throw og(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},mg=LM(ju),jM=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Qr;return i.issues.length?fv(e,i.issues,
o):{success:!0,data:i.value}},tt=jM(ju);function fv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Xr(o,n,eo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var zM=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?fv(e,i.issues,o):{success:!0,data:i.value}},pg=zM(ju);m();m();m();var gv=/^[\s\S]{0,}$/;
var fg=/^-?\d+(?:\.\d+)?$/,hv=/^(?:true|false)$/i;var Fo=ve("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var BM=e=>{let t=e.value;return!Jw(t)&&t.length!==void 0},pd={
number:"number",bigint:"bigint",object:"date"},bv=ve("$ZodCheckLessThan",(e,t)=>{Fo.init(e,t);let n=pd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=pd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),wv=ve("$ZodCheckGreaterThan",(e,t)=>{Fo.init(e,t);let n=pd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
pd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var vv=ve(
"$ZodCheckNumberFormat",(e,t)=>{var a;Fo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=nv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var kv=ve("$ZodCheckMaxLength",(e,t)=>{var r;var n;Fo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
BM),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?iv(i):a)<=t.maximum)
return;let u=av(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var xv=ve("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Fo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Tv=ve("$ZodCheckRegex",(e,t)=>{
xv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Ev={major:4,minor:6,patch:7};var Ut=ve("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Ev;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=or(l),h;for(let b of c){if(b._zod.def.when){if(ov(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Qr;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==S&&(md(l.issues,S,e),p||(p=or(l,S)))});else{if(l.issues.length===S)continue;md(l.issues,
S,e),p||(p=or(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(or(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Qr;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Qr;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return sg(this,"~standard",KM(this))}
,
set"~standard"(e){Di(this,"~standard",e)}}),Iv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Xr(n,t,
eo()))}:{value:e.value};async function WM(e,t){let n={async:!0};return Iv(await e._zod.run({value:t,
issues:[]},n),n)}function KM(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Iv(r,n)}catch{}return WM(e,t)},vendor:"zod",version:1}}var _v=ve(
"$ZodString",(e,t)=>{var n;Ut.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:gv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var gg=ve("$ZodNumber",(e,t)=>{Ut.init(e,t),
e._zod.pattern=fg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),$v=ve("$ZodNumberFormat",(e,t)=>{vv.init(
e,
t),gg.init(e,t)}),Fv=ve("$ZodBoolean",(e,t)=>{Ut.init(e,t),e._zod.pattern=hv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Mv=ve("$ZodUnknown",(e,t)=>{Ut.init(
e,t),e._zod.parse=n=>n});function GM(e,t){let n=ag(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of ag(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,md(i.issues,c,e),i}}return o(i,a)}}var qM=e=>v.
isArray(e)?e.length:-1;function Cv(e,t,n){e.issues.length&&t.issues.push(...xr(n,e.issues)),t.value[
n]=e.value}var Lv=ve("$ZodArray",(e,t)=>{Ut.init(e,t);let n=Oi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Cv(d,
r,u)));else if(Cv(c,r,u),s&&c.issues.length!==0&&or(c))break}return a.length?Promise.all(a).then(()=>r):
r},GM(e,qM)});function fd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...xr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var ZM=[];function HM(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:ZM,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=tv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function JM(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(or(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(O=>fd(O,n,b,t,d,p))):fd(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var jv=ve("$ZodObject",(e,t)=>{var l;Ut.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Hw(()=>HM(t));en(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,h)||cd(p,h,new k);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=ud,a=t.catchall,s,u=Oi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,S=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(S&&c.issues.length!==O){if(or(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:p[P],issues:[]},d);F instanceof
Promise?h.push(F.then(L=>fd(L,c,P,p,I,$))):fd(F,c,P,p,I,$)}return a?JM(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function Rv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!or(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Xr(a,r,eo())))}),t)}var zv=ve("$ZodUnion",(e,t)=>{Ut.init(e,t),
en(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),en(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),en(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),en(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ld(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Rv(s,r,e,o)):Rv(a,r,e,o)}});var Bv=ve("$ZodTuple",(e,t)=>{Ut.init(e,t);let n=t.items,r=Oi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Dv(n,"optin"),l=Dv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=or(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let O of b){if(d&&o.issues.length!==S){if(or(o,S))break;S=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Av(N,o,h))):Av(P,
o,h)}}return s.length?Promise.all(s).then(()=>Ov(c,o,n,a,l)):Ov(c,o,n,a,l)}});function Dv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Av(e,t,n){e.issues.length&&t.issues.push(...xr(n,e.issues)),t.value[n]=e.value}
function Ov(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...xr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Uv=ve("$ZodRecord",(e,t)=>{Ut.init(e,t);let n=Oi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!dd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Xr(b,o,eo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...xr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...xr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&fg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Xr(b,o,eo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...xr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...xr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Wv=ve("$ZodEnum",(e,t)=>{Ut.init(e,t);let n=ng(t.entries),
r=new k(n);e._zod.values=r,en(e,"pattern",o=>{let i=ng(o.def.entries).filter(a=>ev.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Mu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Kv=ve("$ZodLiteral",(e,t)=>{Ut.init(
e,t);let n=new k(t.values);e._zod.values=n,en(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Mu(i):i?Mu(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Pv(e,t){return e.value=t.issues.length?void 0:t.value,e}var Gv=ve(
"$ZodOptional",(e,t)=>{Ut.
init(e,t),en(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",en(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
en(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ld(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Pv(n,i)):Pv(n,o)}return t.
innerType._zod.run(n,r)}});var qv=ve("$ZodNullable",(e,t)=>{Ut.init(e,t),en(e,"optin",n=>n.def.innerType._zod.optin),
en(e,"optout",n=>n.def.innerType._zod.optout),en(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${ld(r.source)}|null)$`):void 0}),en(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Zv=ve(
"$ZodDefault",(e,t)=>{Ut.init(e,t),e._zod.optin="defaulted",en(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Nv(
i,t)):Nv(o,t)}});function Nv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Hv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Jv(e,t){return new e(Hv({type:"string",...Ft(
t)}))}function Vv(e,t){return new e(Hv({type:"number",checks:[],...Ft(t)}))}function Yv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ft(t)})}function Xv(e,t){return new e(
{type:"boolean",...Ft(t)})}function Qv(e){return new e({type:"unknown"})}function gd(e,t){return new bv(
{check:"less_than",...Ft(t),value:e,inclusive:!0})}function Tr(e,t){return new wv({check:
"greater_than",...Ft(t),value:e,inclusive:!0})}function hg(e,t){return new kv({check:"max_length",
...Ft(t),maximum:e})}function zu(e,t){return new Tv({check:"string_format",format:"regex",...Ft(t),
pattern:e})}m();m();var Tn=ve("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Ut.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Di(this,"with",e)},parse(e,t){
return dg(this,e,t,{callee:this.parse})},parseAsync(e,t){return mg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return tt(this,e,t)},safeParseAsync(e,t){return pg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Lu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),YM=ve("ZodMiniString",(e,t)=>{_v.init(e,t),Tn.init(e,t)});function q(e){return Jv(YM,e)}var tk=ve(
"ZodMiniNumber",(e,t)=>{gg.init(e,t),Tn.init(e,t)});function Rt(e){return Vv(tk,e)}var XM=ve(
"ZodMiniNumberFormat",(e,t)=>{$v.init(e,t),tk.init(e,t)});function nk(e){return Yv(XM,e)}var QM=ve(
"ZodMiniBoolean",(e,t)=>{Fv.init(e,t),Tn.init(e,t)});function He(e){return Xv(QM,e)}var eL=ve(
"ZodMiniUnknown",(e,t)=>{Mv.init(e,t),Tn.init(e,t)});function hd(){return Qv(eL)}var tL=ve(
"ZodMiniArray",(e,t)=>{Lv.init(e,t),Tn.init(e,t)});function Ke(e,t){return new tL({type:"array",
element:e,...Ft(t)})}var nL=ve("ZodMiniObject",(e,t)=>{jv.init(e,t),Tn.init(e,t),uv(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Ft(t)};return new nL(n)}function rk(e,t){return rv(e,t)}
var rL=ve("ZodMiniUnion",(e,t)=>{zv.init(e,t),Tn.init(e,t)});function ok(e,t){return new rL({type:
"union",options:e,...Ft(t)})}var oL=ve("ZodMiniTuple",(e,t)=>{Bv.init(e,t),Tn.init(e,t)});function ik(
e,t,n){let r=t instanceof Ut,
o=r?n:t,i=r?t:null;return new oL({type:"tuple",items:e,rest:i,...Ft(o)})}var ek=ve("ZodMiniRecord",(
e,t)=>{
Uv.init(e,t),Tn.init(e,t)});function tn(e,t,n){return!t||!t._zod?new ek({type:"record",keyType:q(),
valueType:e,
...Ft(t)}):new ek({type:"record",keyType:e,valueType:t,...Ft(n)})}var iL=ve("ZodMiniEnum",(e,t)=>{Wv.init(
e,t),Tn.init(e,t),e.options=[...e._zod.values]});function Mt(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new iL({type:"enum",entries:n,...Ft(t)})}
var aL=ve("ZodMiniLiteral",(e,t)=>{Kv.init(e,t),Tn.init(e,t)});function ak(e,t){return new aL({type:
"literal",values:v.isArray(e)?e:[e],...Ft(t)})}var sL=ve("ZodMiniOptional",(e,t)=>{Gv.init(e,t),Tn.init(
e,t)});function Ee(e){return new sL({type:"optional",innerType:e})}var uL=ve("ZodMiniNullable",(e,t)=>{
qv.init(e,t),Tn.init(e,t)});function to(e){return new uL({type:"nullable",innerType:e})}var lL=ve(
"ZodMiniDefault",(e,t)=>{Zv.init(e,t),Tn.init(e,t)});function Me(e,t){return new lL({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():ig(t)}})}m();m();m();m();function sk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=sk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=sk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Re(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||cL(n,t))}var cL=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},yd=(e,t)=>e.map(n=>[n,t[n].name]);function dn(e,t){var n;return(n=t.find(([,r])=>Re(e,r)))==null?
void 0:n[0]}var H={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
uk="Penilaian",Sn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
Da=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],Mo=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],mn=_("BK","BK");var Pe=()=>Session.getEffectiveUser().getEmail(),
lk=()=>Session.getActiveUserLocale();function bd(){
var o;let e=Pe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Re(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function We(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var dL=1e4;function ck(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(dL))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{mL(t)}}
function mL(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var nn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),Dt=()=>Utilities.
getUuid().slice(0,8),nt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var wd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},dk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Le(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Xe(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var mk=new A;function Sr(e){var n;let t=(n=mk.get(e))!=null?n:pL(e);return mk.set(e,t),t}function pL(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:M(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var se=BigInt(
0),Ne=BigInt(1),jt=BigInt(2),Bu=BigInt(3),Oa=BigInt(5),En=BigInt(10),rse=BigInt(w.MAX_SAFE_INTEGER),
fL=2e3,Q={s:Ne,n:se,d:Ne};function no(e,t){try{e=BigInt(e)}catch{throw Lo()}return e*t}function ir(e){
return typeof e=="bigint"?e:g.floor(e)}function ot(e,t){if(t===se)throw yg();let n=f.create(_e.prototype);
n.s=e<se?-Ne:Ne,e=e<se?-e:e;let r=Pi(e,t);return n.n=e/r,n.d=t/r,n}var gL=[jt*jt,jt,jt*jt,jt,jt*jt,
jt*
Bu,jt,jt*Bu];function Aa(e){let t=f.create(null);if(e<=Ne)return t[e]=Ne,t;let n=r=>{t[r]=(t[r]||se)+
Ne};for(;e%jt===se;)n(jt),e/=jt;for(;e%Bu===se;)n(Bu),e/=Bu;for(;e%Oa===se;)n(Oa),e/=Oa;for(let r=0,
o=jt+Oa;o*o<=e;){for(;e%o===se;)n(o),e/=o;o+=gL[r],r=r+1&7}return e>Ne&&n(e),t}var Lt=function(e,t){
let n=se,r=Ne,o=Ne;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Lo();
if(e%
1!==0)throw pk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Lo();if(t%1!==0)throw pk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Lo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Lo();if(e<0&&(o=-Ne,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=se,s=se,u=se,l=Ne,c=Ne,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Lo();if(d[i]===
"-"?(o=-Ne,i++):d[i]==="+"&&i++,d.length===i+1?s=no(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=no(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=no(
d[i],o),l=En**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=no(d[
i+
1],o),c=En**BigInt(d[i+1].length)-Ne,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=no(d[i],o),l=no(d[i+2],Ne),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=no(d[i],o),s=no(d[i+2],o),l=no(d[i+4],Ne),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Lo()}else if(typeof e=="bigint")n=e,o=e,r=Ne;else throw Lo();if(r===se)throw yg(
);
Q.s=o<se?-Ne:Ne,Q.n=n<se?-n:n,Q.d=r<se?-r:r};function hL(e,t,n){let r=Ne;for(;t>se;e=e*e%n,t>>=Ne)t&
Ne&&(r=r*e%n);return r}function yL(e,t){for(;t%jt===se;t/=jt);for(;t%Oa===se;t/=Oa);if(t===Ne)return se;
let n=En%t,r=1;for(;n!==Ne;r++)if(n=n*En%t,r>fL)return se;return BigInt(r)}function bL(e,t,n){let r=Ne,
o=hL(En,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*En%t,o=o*En%t}return 0}function Pi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
Lt(
e,t),this instanceof _e)e=Pi(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return ot(Q.s*Q.n,Q.
d)}var yg=function(){return new E("Division by Zero")},Lo=function(){return new E("Invalid argument")}
,
pk=function(){return new E("Parameters must be integer")};_e.prototype={s:Ne,n:se,d:Ne,abs:function(
){
return ot(this.n,this.d)},neg:function(){return ot(-this.s*this.n,this.d)},add:function(e,t){return Lt(
e,t),ot(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return Lt(e,t),ot(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return Lt(e,t),ot(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return Lt(e,t),ot(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return ot(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ot(this.s*this.n%this.d,Ne);if(Lt(e,t),
se===Q.n*this.d)throw yg();return ot(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return Lt(e,t),ot(Pi(Q.n,this.n)*Pi(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return Lt(e,t),Q.n===
se&&this.n===se?ot(se,Ne):ot(Q.n*this.n,Pi(Q.n,this.n)*Pi(Q.d,this.d))},inverse:function(){return ot(
this.s*this.d,this.n)},pow:function(e,t){if(Lt(e,t),Q.d===Ne)return Q.s<se?ot((this.s*this.d)**Q.n,
this.
n**Q.n):ot((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<se)return null;let n=Aa(this.n),r=Aa(this.d),
o=Ne,i=Ne;for(let a in n)if(a!=="1"){if(a==="0"){o=se;break}if(n[a]*=Q.n,n[a]%Q.d===se)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===se)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<se?ot(i,o):ot(o,i)},log:function(e,t){if(Lt(e,t),this.s<=se||Q.s<=se)return null;
let n=f.create(null),r=Aa(Q.n),o=Aa(Q.d),i=Aa(this.n),a=Aa(this.d);for(let l in o)r[l]=(r[l]||se)-o[
l];
for(let l in a)i[l]=(i[l]||se)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||se,d=i[l]||se;if(c===se){if(d!==se)return null;
continue}
let p=d,h=c,b=Pi(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;else if(p*u!==s*h)return null}return s!==
null&&u!==null?ot(s,u):null},equals:function(e,t){return Lt(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return Lt(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return Lt(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return Lt(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return Lt(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){Lt(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(se<n)-(n<se)},ceil:function(e){return e=En**BigInt(e||0),ot(ir(this.s*e*this.
n/this.d)+(e*this.n%this.d>se&&this.s>=se?Ne:se),e)},floor:function(e){return e=En**BigInt(e||0),ot(
ir(this.s*e*this.n/this.d)-(e*this.n%this.d>se&&this.s<se?Ne:se),e)},round:function(e){return e=En**
BigInt(e||0),ot(ir(this.s*e*this.n/this.d)+this.s*((this.s>=se?Ne:se)+jt*(e*this.n%this.d)>this.d?Ne:
se),e)},roundTo:function(e,t){Lt(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=ir(n/r);return o+o>=r&&i++,
ot(this.s*i*Q.n,Q.d)},divisible:function(e,t){return Lt(e,t),Q.n===se?!1:this.n*Q.d%(Q.n*this.d)===se}
,
valueOf:function(){return w(this.s*this.n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=yL(t,n),o=bL(t,n,r),i=this.s<se?"-":"";if(i+=ir(t/n),t%=n,t*=En,t&&(i+="."),r){for(let a=o;a--;)i+=
ir(t/n),t%=n,t*=En;i+="(";for(let a=r;a--;)i+=ir(t/n),t%=n,t*=En;i+=")"}else for(let a=e;t&&a--;)i+=
ir(t/n),t%=n,t*=En;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<se?"-":"";if(n===
Ne)r+=t;else{let o=ir(t/n);e&&o>se&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<se?"-":"";if(n===Ne)r+=t;else{let o=ir(t/n);e&&o>se&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(ir(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ot(r[o-1],Ne);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var Uu=BigInt(10),Wu=BigInt(
0),wg=BigInt(1),Pa=BigInt(2),bg=1e4,wL=1e15;function vg(e,t){let n=e/t;return e<
Wu&&n*t!==e?n-wg:n}function vL(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*Uu**BigInt(a);let s=Uu**BigInt(-a);return vg(i*Pa+s,s*Pa)}
function Ku(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*bg);return g.abs(
t)<wL&&t/bg===e?BigInt(t):vL(e)}function Wt(e){return new _e(Ku(e),BigInt(bg))}function Kt({s:e,n:t,
d:n},r){return vg(Pa*e*t*Uu**BigInt(r)+n,Pa*n)}function ar(e,t){return new _e(Kt(e,t),Uu**BigInt(t))}
function kg(e,t,n){let r=Uu**BigInt(n);return new _e(vg(Pa*e*r+t,Pa*t),r)}function sr(e,t){let n=Kt(
e,t),r=T(n<Wu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Wu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Gt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function rn(
e){
let t=Wu,n=wg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function Na(e){let t=[...e].sort(Gt),n=t.length>>1;return t.length%2===1?t[n]:rn([t[n-1],t[n]])}
function Ia(e){
let t=wg;for(let{d:n}of e)t%n!==Wu&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function vd(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var kd=BigInt(0),kL=BigInt(100),xL=BigInt(
1e4),TL=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function xd(e){if(!TL(e))return null;let t=e.map(l=>Ku(l.weight)),n=e.map(l=>Ku(l.
max)),r=t.reduce((l,c)=>l+c,kd);if(r<=kd||n.some(l=>l<=kd))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>kL*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=Ku(l),p={parts:d,exact:new _e(d,xL)};return s.set(l,p),p};return l=>{let c=kd,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new _e(c,a),marks:d}}}function SL(e,t){let n=Le(
e,t),r=xd(n),o=e.settings.conflicts==="exclude"?Sr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function EL(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function fk(e,t,n,r){let o=SL(e,t),i=Xe(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:EL(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Le(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Td(e){let t=new y;
for(let{category:n}of e){let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function _a(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function jo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var pn=BigInt(0),Gu=BigInt(1);function hk(e,t){let[n,r]=[e,t];for(;r!==pn;)[n,r]=[r,
n%r];return n}
var gk=BigInt(1)<<BigInt(64);function Sd(e,t){let n=e/t,r=(e-n*t)*gk/t;return w(n)+w(r)/w(gk)}
function yk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=Gu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>pn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function CL(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==pn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function RL(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return bk(t)}var bk=e=>v.from(
e).reduce((t,n)=>t/hk(t,n)*n,Gu);function $a(e){var b,S,O,P,N;let t=RL(e),n=new k;for(let{code:I}of e.
entries)for(let $ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add($);let r=v.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,a=new y,s=pn,u=0;for(let{code:I}of e.entries){let $=v.
from((O=e.readings.get(I))!=null?O:[],([z,{score:B}])=>({judge:o.get(z),value:B.s*B.n*(t/B.d)})).sort(
(z,B)=>z.judge-B.judge);if($.length===0)continue;let F=$.map(({judge:z})=>z).join(),L=(P=i.get(F))!=
null?P:{judges:$.map(({judge:z})=>z),entries:[],sums:$.map(()=>pn)};i.set(F,L);let j=pn;for(let[z,{
value:B}]of $.
entries())L.sums[z]=L.sums[z]+B,j+=B,s+=B*B;L.entries.push({code:I,total:j}),a.set($.length,((N=a.get(
$.length))!=null?N:pn)+j*j),u+=$.length-1}let l=bk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>pn)),
d=r.map(()=>pn);for(let{judges:I,entries:$,sums:F}of i.values()){let L=l/BigInt(I.length),j=L*BigInt(
$.length),z=L*F.reduce((B,U)=>B+U,pn);for(let[B,U]of I.entries()){let K=c[U];for(let Z of I)K[Z]=K[Z]-
j;K[U]=K[U]+l*BigInt($.length),d[U]=d[U]+l*F[B]-z}}let p=v.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
pn),h=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...CL(c)}}m();m();function DL(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function wk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))DL(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var vk=.01,qu=1e4,kk=20,AL=60;function Ed({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=wk(e.map(d=>d.map(p=>Sd(p,r)))).slice(a),u=t.map(d=>Sd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,Sd(o,n*n*r)-c),freedom:i}}var Cd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function xk(e,t){let{axes:n,freedom:r}=e,o=Cd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Rd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Cd(e,
qu)===0)return qu;let o=kk*g.log10(qu/vk),i=d=>vk*10**(g.min(g.max(d,0),o)/kk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=xk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>xk(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<AL;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Dd=9,xg=9;function OL(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Rd(Ed(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(xg));return{value:
r,
origin:r>=qu?"no-judge-effect":"estimated"}}function PL(e){let[t="0",n="0"]=e.toExponential(xg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(xg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new _e(r,
i):new _e(r*i);return{over:a,under:s}}function NL({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=PL(o),s=i===pn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?Gu:a;
return yk(u,t.map(c=>l*c))}function IL(e,t){let n=$a(e),r=OL(n,t),{numerators:o,denominator:i}=NL(n,
r.value),a=i*n.unit,s=jo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
pn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new _e(b,n.unit*p):kg(b*i-d,a*p,Dd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,kg(o[c],a,Dd)])),scores:new y(u)}}var Tk=new A;
function Ni(e,t){var o,i;let n=(o=Tk.get(e))!=null?o:new y;Tk.set(e,n);let r=(i=n.get(t))!=null?i:IL(
e,t);return n.set(t,r),r}m();m();var Zu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Ad=e=>[...e].sort((t,n)=>Gt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function zo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Zu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Hu={
better:"higher",unit:"points",precision:null,scores:e=>zo(e,t=>rn(t.map(({score:n})=>n)))};var Sk={
better:"higher",unit:"points",precision:Dd,exactOn:jo,scores:(e,t)=>jo(e)?Hu.scores(e,t):Ni(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Hu.scores(e,t),r=jo(e)?null:Ni(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Wt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Ek={better:"higher",unit:"points",precision:null,scores:e=>zo(e,t=>Na(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Ad(Zu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Od=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Pd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function _L(e){
let{units:t}=Ia(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new _e(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Ck=e=>Pd(Od(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:_L(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Rk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...Ck(e)].map(([t,n])=>[t,rn(n.map(({rank:r})=>r))])),working:e=>{let t=Ck(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Ju=3;function Dk(e){
if(e.length<Ju)return{kept:e,dropped:null};let t=s=>u=>Gt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Ad(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Ak={better:"higher",unit:"points",
precision:null,
scores:e=>zo(e,t=>rn(Dk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Dk(Zu(e,t)).dropped}}]};m();var Ii=BigInt(0),Tg=BigInt(10),$L=30,Fa=Tg**BigInt($L),FL=20,Pk=12;
function ML(e){if(e<=Ii)return Ii;
let t=Tg**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function LL(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Ia(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,Ii),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,Ii),c=ML(a*l*Fa*Fa),
d=l===Ii,p={judge:e,entries:t.length,mean:new _e(s,i*o),sd:d?new _e(0):ar(new _e(c,Fa*a*i*o),Pk)};
return n.
map((h,b)=>({...p,score:h,z:d?Ii:u[b]*c/l}))}var Ok=e=>Pd(Od(e).map(t=>({entries:t.entries,values:LL(
t)})));function jL(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ii);return ar(new _e(BigInt(
50)*
Fa*t+Tg*n,Fa*t),FL)}var zL=e=>ar(new _e(e,Fa),Pk),Nk={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...Ok(e)].map(([t,n])=>[t,jL(n)])),working:e=>{let t=Ok(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:zL(i.z)}))}}]}}};var Vu={
mean:Hu,trimmed:Ak,median:Ek,"rank-sum":Rk,"z-score":Nk,adjusted:Sk};var Bn=e=>Vu[e],Un=e=>Vu[e].unit;
m();function ro({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Nd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:ro(e,t))!=
null?n:e.settings.top}m();function Id(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Yu(e,t,n){
return n==="higher"?Gt(t,
e):Gt(e,t)}function Ik(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Sg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Sg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Ik(
s,(u,l)=>Yu(u.value,l.value,n.better)).flatMap(u=>Sg(u.map(({contender:l})=>l),r))}function _k(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Kt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=Ik(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Sg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function BL(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Wt(t.weight)})).sort((t,n)=>Gt(n.weight,
t.weight))}function UL(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,rn(i)]]:[]}))}}var $k={metrics:({panel:e})=>BL(e.criteria).
map(({criterion:t,index:n})=>UL(e,t,n))};m();function WL(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Ia(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function Fk(e,t){let n=e.judges.map((
{
code:r})=>WL(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function Mk(e,t){let n=Fk(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function KL(e,t){let n=Fk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new _e(r[
i])]))}
var Lk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>KL(e,t.map(({code:n})=>n))}]}
;m();var jk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>zo({...e,entries:t},n=>Na(
n.map(
({score:r})=>r)))}]};m();var zk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Bn(t.method).better,values:()=>n}
]}};m();var Bk={metrics:()=>[]};var Uk={criteria:$k,median:jk,majority:Lk,previous:zk,shared:Bk};
function Wk(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Uk[r].metrics(t))}m(
);function GL(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):Wt((r=n.
weight)!=null?r:0)}}function Xu(e,t,n){let r=GL(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:a}]}}function _d(e,t,n,r){
let o=Xu(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=vd(o(i,a)))!=null?s:a]}))}m();m();m();
function ur(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ma({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Kk=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Ma(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[..._a(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function qL(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=M(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Gk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ma(e,"institution-full",r=>qL(r,n))};m();var qk=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Wt(t.passingScore),
i=a=>Yu(r(a.score),o,n)<=0;return Ma(e,"below-passing-score",a=>a.filter(i))};m();var Zk=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=ur(i.contenders),s=a.filter(({place:S})=>S<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,O)=>S.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var ZL=[qk,Kk,Gk,Zk];function HL({contenders:e}){var r;let t=ur(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function $d(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=ZL.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(HL))}}m();
var JL=5;function Hk({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<JL);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Ju),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}m();m();var Cn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Jk=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Eg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Fd({standings:e}){return e.map(t=>({standing:t,rank:Cn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Vk=(e,t)=>e.every(n=>t.has(n));function Yk(e,t,n,r){let o=new y(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=Eg(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(b,S=[])=>{let O=b==="below-passing-score"||b==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:b,others:S,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:O,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return d("not-ranked");let p=i.filter(b=>b.
rank===u&&!n.has(b.entry.code));return p.length>0?d("taken",p.map(b=>b.entry.code)):i.filter(b=>b.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}m();function VL(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Md(e,t){let n=VL(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function YL({contenders:e},t){let n=ur(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function XL({contenders:e},t){let n=ur(e);return[...new k(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Md(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Xk(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new k;return[...a.flatMap(c=>YL(s,c)),...XL(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
m();function Qk(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function ex(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,ar(i,t)]))}function QL(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Yu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Id(a,s,t):null})}function ej(e,t){
return new y([..._a(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:ur(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var tj={category:null,categoryRank:null};function _i(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=ro(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Bn(o.method),{better:d}=c,p=ex(c.scores(t,o),c,[t]),h=o.carryOver?ex(_d(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let U=h.get(B.code);return U?[{entry:
B,
score:U}]:[]}),S=Wk(o.tieBreaks,{panel:t,previous:n}),O=_k(b,S,o.decimals,d),P=B=>ar(B,o.decimals),N=Td(
e.entries),I=Jk(a,r),$=$d(Eg(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?ej(O,N):null,L=QL(O,d),j=O.map((B,U)=>{var ee,ye,we,$e,me,ae;let{code:K}=B.entry,
Z=(ee=$.places.get(K))!=null?ee:null,X=I.get(K);return{...B,stageScore:p.get(K),judgeScores:new y([
...(ye=
t.readings.get(K))!=null?ye:[]].map(([xt,he])=>[xt,he.score])),margin:(we=L[U])!=null?we:null,
advances:Z!==
null,place:Z,title:Qk(a,s,($e=Z==null?void 0:Z.place)!=null?$e:null),prize:u&&Z!==null?Md(o.prizes,Z):
null,...(me=F==null?void 0:F.get(K))!=null?me:tj,cutNote:(ae=$.notes.get(K))!=null?ae:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),z=u?Xk(a,$.races,s,o.prizes):[];return{...l,standings:j,findings:[
...Hk(
t,o),...z.filter(({params:B})=>B.prize||!Vk(B.entries,I)),...Yk(a,O,I,$.notes)]}}m();function Bo(e,t){
let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var tx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function nx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function rx(e,t,n){let r=tx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:nx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function ox(e,t){let n=tx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=nx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function ix(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function ax(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>_i(e,fk(e,t,i,N),I,o),s=Bo(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=ix(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=ix(n.filter(N=>h.has(N.stage))),
S=d.filter(N=>b.has(N.code)),O=S.length===0?u:rx(u,p(S),b),P=p(d);return{...ox(O,P),whole:P}}m();m();
var nj=2;function sx(e,t){var l;if(jo(e))return new k;let n=$a(e),r=Ed(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Rd(r,n.judges.length))!=null?l:1,s=Cd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:O}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let h=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,h)&&g.abs(d)>nj*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function ux(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Kt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function lx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Bn(r).unit!=="points")return[];let u=sx(n,.5/10**a);if(u.
size===0)return[];let l=Ni(n,"auto").scores,c=ux(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=ux(
s?_d(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(({code:h})=>({entry:h,places:g.abs(c.
get(h)-d.get(h))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Wn(e){let t=g.floor(
e/26);return(t>0?Wn(t-1):"")+T.fromCharCode(65+e%26)}function De(e,t,n=1,r=1){
let o=`${Wn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Wn(t+r-1)}${e+n}`}var cx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Uo(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=cx(t);u<=cx(r);u++)i.push({row:s,
column:u});
return i}var dx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:De(s,r),params:u}]})}};m();var mx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=M(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:De(s.row,r),params:u}]})}};m();m();
m();function px(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let O=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Qu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var rj=864e5,oj=R.UTC(1899,11,30);function ij(e,t){
return g.round(e*100+t)/100}function fx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Qu(
[w(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-oj)/rj);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=g.round(p*100)/100,b=d>0&&g.abs(p-h)*86400<1,S=c===0;return Qu([...b?[h]:[],...S?[ij(d*24+u,l)]:[]],
n,r)}m();var aj=/^\d+$/,sj=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,uj=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,lj=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
cj=/^\d*[.,]\d+$/;function dj(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function mj(e){let t=[];return aj.test(e)&&
t.push(w(e)),sj.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),uj.test(e)&&t.push(w(e.replace(
/,/g,""))),lj.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),cj.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Ld(e,t,n){let r=/^([+-]?)(.*)$/.exec(dj(e));if(r===null)return null;
let o=mj(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Qu(o,t,n)}var pj=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function jd(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:fx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
pj.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Ld(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function gx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&fj(n,i,{line:r,criterion:o,at:i.
at})}return n}function fj(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:jd(t.raw,r)})}}m();function gj(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=jd(e.raw,
t);return n==="text-number"||n==="date"}function hj(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||gj(
o,r)})}function hx(e,t){return e.rows.filter(n=>hj(n,t))}function el({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function zd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function yj(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function bj({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of yj(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>px(c,t,l)))}return i}function yx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=bj(e),u=v.from(s.values()).flat(),l=r===null?[]:hx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:gx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function oo(e){return e.competition.settings.missing==="assigned"}function La(e){
return e.provisional||
oo(e)?"warning":"error"}function Bd(e){return e.provisional?"warning":"error"}function wj(e,t){var r;
return el(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var bx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>oo(e)?
!t.some(o=>wj(o,r)):t.every(o=>el(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",
severity:Bd(
e),params:{entry:r,name:o}}))}};m();m();function ja(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var wx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,
lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return ja(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function vj({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var vx=new A;function kx(e){var n;let t=(n=vx.get(e))!=null?n:
vj(e);return vx.set(e,t),t}var lr=e=>kx(e).byJudge,za=e=>kx(e).byEntry;var kj=1e-4;function xj(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Tj=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),xx={scope:
"stage",find:e=>{if(!lr(e).some(Tj))return[];let t=lr(e).map(o=>({rows:o,...xj(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>kj)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Tx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ja(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;m();m();function Ud(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Sx=e=>g.round(e*100)/100,Ex={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:za(e).flatMap(o=>{let i=o.map(({marks:d})=>Ud(d,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:Sx(a),high:Sx(s),limit:r}}]})}};m();m();function tl(e,
t){var i;let n=new y,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var Sj=1e-6,Ej=.9,Cj=.5;function Rx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Rj(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Rx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Cx=({same:e,marks:t})=>t===0?0:e/t;function Dj(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Rx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Aj(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function Oj(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return tl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Dx={scope:"stage",find:e=>{
let t=Rj(za(e),e.sheetViews.length),n=t.filter(u=>Cx(u)>=Ej);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(Cx)),i=new y(lr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,Dj(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));return Aj(c/d,p,Cj*d)<=Sj});return Oj(e,
s)}};m();m();function Ax(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Ox(e,t,n){var h,b,S,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=Ax([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?S:Ax([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter($=>$!==N),P=!0;break}}}
return p}var Px={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:l})=>[l,t.filter(
c=>{var d;return(d=c.lines.get(l))==null?void 0:d.some(p=>p.complete&&!p.excluded)}).map(c=>c.judge.
code)])),i=tl(t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(l=>[l.judge.
code,l])),s=Ox(i,o,(l,c)=>!el(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":
"warning",params:{groups:i,joins:s}}]}};m();var Nx={scope:"stage",find:({sheetViews:e})=>e.flatMap((
{judge:t,tab:n,sheet:r,lines:o})=>v.from(
o).flatMap(([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].
map(d=>d.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,
column:(c=
r==null?void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};m();function Pj(e){
return e.sheet===null||!e.touched||zd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var Ix={scope:"stage",find:({check:e,sheetViews:t})=>oo(e)?[]:t.flatMap(n=>{
let r=Pj(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Bd(
e),tab:n.tab,params:o}]})};m();m();m();var Nj=6,Ij=14;function _j(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var _x=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function $j(e,t){let[n,r]=[_x(e),_x(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function cr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<Nj||$j(e,t))return!1;let i=o<Ij?1:2;return _j(n,r,i)<=i}var $x=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Wd(e,t,n){var a;let[r,o]=$x(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>M(s.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function Fx({row:e,entry:t},n){return!cr(e.name,t.name)||$x(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&cr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Mx=(e,t)=>e.length>=8&&
t.startsWith(e);function Fj({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!Mx(n,r)&&!Mx(r,n)}
function Mj({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(Fj);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var Lx={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Mj(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...Fx(n,e.check.competition.entries),params:a}}))};m();var jx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Wd(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function Lj(e,t,n){let{tab:r,sheet:o,strays:i}=e;return zd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ja(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Wd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var zx={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>Lj(n,e.criteria,e.competition.entries))};m(
);var Bx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};m();var Ux={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.
unreadable.filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i}
)=>!o.
has(i)).map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))}
)};m();m();var jj=/^(\d+)(?:[.,](\d+))?\s?%$/;function zj(e,t){var r;let n=typeof e=="string"&&t===100?
jj.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Ba({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",zj(e.value,o));default:return{}}}var Wx={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely}
;
return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Ba(o),params:s}]}))};m();function Bj(e,t,
{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(oo(e)&&n.blank)}var Kx={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>Bj(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:La(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};m();var Gx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:
r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};
return[
{code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...Ba(o),params:s}]}))};m();var qx={scope:
"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(
({at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};m();m();var Zx=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function Kd(e){return Zx(Float64Array.from(
e).sort(),e.length)}var nl=[];function Cg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&nl[i-1]>o;i--)nl[i]=nl[i-1];nl[i]=o}return n===0?w.NaN:Zx(nl,n)}var Hx=5,
Rg=.25,Uj=1.4826,Wj=1.645,Kj=.02,Gj=8,qj=400;function Vx({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Cg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Cg(o,r):a}}function Zj(e){let{
criteria:t}=e.
check,n=lr(e).map(o=>t.map((i,a)=>o.length===0?0:Kd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function Jx(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(Kj,Uj*n,t[g.floor(.9*t.length)]/Wj)}function Hj(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Gj)return null;let r=g.max(1,g.floor(n.length/qj)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Vx(i,a,u))});return{
fromOthers:Jx(
o.map(i=>i.fromOthers)),fromOwn:Jx(o.map(i=>i.fromOwn))}}var Jj=e=>g.max(...e)-g.min(...e);function Vj(
e){
let t=e.byCriterion.map(n=>Jj(n)>=Rg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Vx(e,r,i);a*s>0&&g.abs(a)>=Rg&&g.abs(s)>=
Rg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Yx={scope:"stage",find:e=>{
let t=za(e).filter(o=>o.length>=3).map(Zj(e)),n=t.flatMap(Vj);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?Hj(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<Hx*u.fromOthers||g.abs(s)<Hx*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=g.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
O={judge:b.judge.code,entry:S.code,value:p,others:h};return[{code:"SCORE_OUTLIER",severity:"info",
tab:b.
tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Gd(e){let t=2166136261;for(let n=0;n<e.length;
n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function rl(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function Yj(e){
return e.kind==="score"?g.round(e.value*1e4)|0:Gd(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var Xx=new A;
function Xj(e){var n;let t=(n=Xx.get(e))!=null?n:{byCode:Gd(e.code),byName:Gd(e.name)};return Xx.set(
e,t),t}var Dg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),Qx=new A;function ol(e,t){let n=Qx.
get(e),r=n===void 0?Qj(e,t):n;return Qx.set(e,r),r}function Qj(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:Gd(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(rl(
d,0)&65535)%12;c[h]=c[h]+rl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:O}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?h+=1:p=p+rl(O,Yj(P))|0}if(h===o.length)continue;let b=Xj(d);i+=1,a=a+rl(p,1)|0,s=s+rl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Dg(c,3)).join("");
return`${Dg(a,12/2)}${Dg(s,12/2)}${l}${i}`}var qd=e=>w(e.slice(84));function e0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var t0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
qd(e)===qd(t)&&g.min(e0(e,t,12),e0(e,t,48))>=3;var n0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:ol(s,o);if(u===void 0||l===null||!t0(u,l))return[];let c={judge:i.
code,rows:qd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var o0=3,
i0=.2,ez=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function tz({criterion:e,highest:t,
others:n}){return n.length>=o0&&t<=i0*e.max&&2*t<ez(n)}var r0=(e,t)=>e.map(({marks:n})=>n[t]),a0={
scope:"stage",find:e=>{let t=lr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<o0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...r0(n,c)),h=d<=i0*l.max?t.flatMap(b=>b===n?[]:r0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(tz);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Kd(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var s0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,
number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...Ba(o),params:s}]}))};m();var Zd=e=>e.reduce(
(t,n)=>t+n,0),u0=(e,t)=>Zd(e.map((n,r)=>n*t[r].weight)),nz=[{basis:"sum",of:Zd},{
basis:"mean",of:e=>Zd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>u0(e,t)/Zd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:u0},{basis:"score",of:Ud}];function rz(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Ld(e,0,1e6):null}function oz(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function iz(e,t,n){let r=e.flatMap(i=>{let a=rz(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=nz.map(i=>({...i,off:r.filter(({row:a,total:s})=>!oz(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var l0={scope:
"stage",find:e=>lr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:iz(t,n,e.check.criteria)})};m();m();m();
function dr(e,t){var n;return(n=e(t))!=null?n:{}}var Hd=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Un(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...dr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Jd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...dr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var c0={scope:"workbook",checks:[Hd,Jd]};m();m();m();function ft({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...dr(e,t),params:l}}var Vd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[ft(e,{
kind:"setting",key:"method"},n)]};m();var Yd=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>O.code),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((S=d.get(O))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>ft(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return ft(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Xd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[ft(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Ag(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Qd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Ag(t.map(({name:s})=>M(s))),i=Ag(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=Le(e.competition,s);return Ag(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return ft(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return ft(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return ft(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var em=e=>e.competition.stages.flatMap((t,n)=>{let r=ro(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[ft(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var tm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&ro(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[ft(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>ft(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var nm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Le(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[ft(
e,{kind:"stage",index:n,column:"name"},r)]});m();var rm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[ft(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>ft(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>ft(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var d0={scope:"workbook",checks:[Vd,Qd,rm,nm,Xd,Yd,em,tm]};m();m();var om=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=dr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Le(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=dr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var im=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...dr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var m0={scope:"workbook",checks:[im,om]};m();var p0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Wn)}}]}))};m();function az(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var f0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>az(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var am={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function sz(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var g0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(sz).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:La(e),tab:n,params:{judge:r.code}}))};
m();var h0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:La(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var y0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ua={TAB_MISSING:h0,TAB_EMPTY:
g0,TAB_UNPROTECTED:y0,STAGE_NOT_BEGUN:am,COLUMN_MISSING_CRITERION:f0,
COLUMN_DUPLICATE_CRITERION:p0,ROW_MISSING_ENTRY:Ix,ROW_WITHOUT_CODE:zx,ROW_UNKNOWN_ENTRY:jx,
ROW_DUPLICATE_ENTRY:Nx,
ROW_NAME_MISMATCH:Lx,SCORE_ROWS_PERMUTED:n0,SCORE_MISSING:Kx,SCORE_NOT_NUMBER:Gx,SCORE_TEXT_NUMBER:
s0,
SCORE_IS_DATE:Wx,SCORE_OUT_OF_RANGE:qx,SCORE_ERROR:Bx,SCORE_FORMULA:Ux,SCORE_SCALE_SUSPECT:a0,
SCORE_OUTLIER:Yx,
TOTAL_MISMATCH:l0,JUDGE_NO_VARIANCE:xx,JUDGES_IDENTICAL:Dx,JUDGES_DISAGREE:Ex,JUDGE_CONFLICT:wx,
JUDGE_RECUSED:Tx,
ENTRY_UNSCORED:bx,PANEL_DISCONNECTED:Px,ENTRY_DUPLICATE_CODE:dx,ENTRY_DUPLICATE_NAME:mx,
SETTING_INVALID:d0,
WEIGHTS_INVALID:m0,METHOD_CAUTION:c0};var uz=f.values(Ua).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Og=e=>uz.flatMap(t=>t.find(
e));m();m();function lz(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function sm(e){let t=[],n=new y;for(let r of lz(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function cz(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function dz(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return C.stringify([e.code,e.severity,e.tab,t,e.fix])}function b0(e){let t=new y,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=dz(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>sm(i).map(a=>(
{
draft:cz(o,a),block:a})));return[...n,...r]}m();function mz(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function pz(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Sr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return yx(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:mz(e,l)}}var w0=new A;function um(e){
var n;
let t=(n=w0.get(e))!=null?n:pz(e);return w0.set(e,t),t}var fz=f.values(Ua).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function gz(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function hz({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&De(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Pg(e){let t=um(e),n=t.begun?fz:[am];return b0(n.flatMap(r=>r.find(t))).sort(gz(t)).
map(r=>hz(r,e.stage.name))}m();var v0=[Vd,Hd,im,Jd,Qd,rm,nm,om,Xd,Yd,em,tm],yz=f.values(Ua).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),bz=[...v0,...yz.filter(e=>!v0.includes(e))];
function Ng(e,t=()=>null){return bz.
flatMap(n=>n({competition:e,locate:t}))}m();function Ig(e){return um(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=oo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var x0=31,wz=/[\u00b7\-\u2013|:_]/u;function io(e){let t=[...e];return t.flatMap((n,r)=>{
if(!wz.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var vz=/[[\]:*?/\\]/g,il=e=>e.replace(vz," ").replace(/\s+/g," ").trim();
function kz(e,t){
let n=x0-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Wa=(
e,t)=>kz(
il(e.name),il(t.code)),xz=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function al(e,t,n){
let r=H.
ranking[n],o=x0-r.length-3,i=(u,l)=>xz(il(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function T0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(il(t.name));let r=M(n.slice(0,-1));return r!==""&&M(il(t.name)).startsWith(
r)}function lm(e,t){var o;let n=Tz(e,t),r=n.filter((i,a)=>n.findIndex(s=>Ez(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Tz(e,t){let n=k0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Sz(e,t,r):k0(e,t,_g)}var _g=(e,t)=>M(t)!==""&&M(
t)===M(e.name),k0=(e,t,n)=>io(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>T0(r,i)).flatMap(i=>Xe(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Sz=(e,t,n)=>Xe(t,n).filter(r=>J(r.code)===J(e)||
_g(r,e)||io(e).some(({left:o,right:i})=>T0(o,n)&&_g(r,i))).map(r=>({stage:n,judge:r})),Ez=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var S0=e=>e.severity==="error";function Tt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Ng(n,e.locate)],a=[],s=[],u=!i.some(l=>S0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Bo(n,a):null,h={competition:n,stage:l,criteria:Le(n,l),
judges:Xe(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:Wa(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Pg(
h)),p!==null&&s.push(...Ig(h));let b=N=>N.stage===l.name&&(S0(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=ax(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...lx(n,S,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();function E0(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var Cz=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Rz=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Dz=/(?:^|[^\p{L}])(?:juri|judge)/iu,C0=e=>f.values(H).some(t=>Re(e,t));function $i(e){let t=e.trim();
return C0(t)||Cz.test(t)?!1:Rz.test(t)?/^(?:hasil|results?)/i.test(t)&&Dz.test(t):!0}var sl=e=>!$i(e)&&
!C0(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var cm=new y;
function D0(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:lm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var A0=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function O0(e,t,n=cm){let r=D0(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>A0(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var $g=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function P0(e,t,n=cm){let r=Kn(e,t,n);return e.flatMap(o=>{var s;if(!$g.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;$g.test(i);)i=i.replace($g,"").trim();let a=(s=r.find(u=>M(u.name)===M(i)))!=
null?s:lm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var R0=e=>J(e).replace(
/\p{N}+/gu,
"#");function N0(e,t,n=cm){let r=new k(t.judges.map(a=>R0(a.code))),o=new k(t.stages.map(a=>M(a.name))),
i=new k(Kn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||lm(a,t)!==null)return[];let s=io(
a).find(({left:u,right:l})=>o.has(M(u))&&r.has(R0(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Kn(e,t,n=cm){let r=D0(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>A0(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Az(e,i,Xe(t,i))}function Az(e,t,n){var s,u;let r=new y;for(
let l of e.
filter($i))for(let{left:c,right:d}of io(l)){let p=n.filter(b=>Fg(d,b)),[h]=p;h===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(s=r.get(M(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Fg=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||M(e)===M(t.name));m();m();m();m();var Ka={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Fi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ka[t][w(
r)-1])!=null?i:""} ${n}`}var Oz=["","pebruari","","","","","","agt","","","nopember",""];function I0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ka.id[i],Ka.en[i],Oz[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ka.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Gn(e.date):T(e).trim()}var Gn=e=>e.replace("T"," "),ul=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
W(e)==="";function ut(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var Pz=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Mg(e,t,n){return t<1||t>12||n<1||n>Pz(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Wo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Mg(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Mg(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=I0((a=o[2])!=null?a:"");return i===null?null:Mg(w(o[3]),i,w(o[1]))}function _0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Ga=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var Lg=10,Ko=25;function ll(e,t,n=Lg){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function lt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Re(u,l.header)),
r=ll(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Re(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function Qe(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:De(t,r)}}var $0=(e,t)=>e.
columns.map(n=>n.header[t]);function F0({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return Qe(e.settings,t.settings.
get(n.key),"value");case"prize":return Qe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Qe(
e.entries,t.entries[n.index],n.column);case"stage":return Qe(e.stages,t.stages[n.index],n.column);
case"criterion":return Qe(e.criteria,t.criteria[n.index],n.column);case"judge":return Qe(e.judges,t.judges[
n.
index],n.column)}}}m();var Nz=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),M0=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&Nz(i.value,o)})),Iz=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function L0(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!Iz((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Er="General",j0=e=>e===Er||e.startsWith(
"0");var de=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,
format:o},
Mi="@",z0="d mmmm yyyy",cl={part:"settings",tab:H.settings,columns:[de("key","Kunci","Key",220),de(
"value","Nilai","Value",380)]},dl={part:"stages",tab:H.stages,columns:[de("order","Urutan","Order",
70,
Er),de("name","Tahap","Stage",200),de("weight","Bobot","Weight",80,Er),de("advance","Lolos",
"Advance",
80,Er),de("title","Predikat","Title",240),de("form","Bentuk","Form",110),de("date","Tanggal","Date",
140,z0),de("scoreTab","Tab Nilai","Score Tab",180)]},ml={part:"criteria",tab:H.criteria,columns:[de(
"stage","Tahap","Stage",180),de("name","Kriteria","Criterion",200),de("weight","Bobot","Weight",80,
Er),
de("min","Min","Min",70,Er),de("max","Maks","Max",70,Er),de("description","Uraian","Description",380)]}
,
mr={part:"entries",tab:H.entries,columns:[de("code","Kode","Code",80,Mi),de("name","Nama Inovasi",
"Innovation",320),de("institution","Instansi","Institution",240),de("category","Kategori","Category",
120),
de("unitType","Jenis Unit","Unit Type",120),de("innovator","Inovator","Innovator",200),de("contact",
"Narahubung","Contact",160),de("phone","No. WA","Phone",120,Mi),de("email","Email","Email",180),de(
"link","Tautan Proposal","Proposal Link",180),de("status","Status","Status",160),de("reason",
"Alasan",
"Reason",240)]},Li={part:"judges",tab:H.judges,columns:[de("code","Kode","Code",70,Mi),de("name",
"Nama","Name",220),de("role","Peran","Role",110),de("institution","Instansi","Institution",240),de(
"email","Email","Email",200),de("phone","No. WA","Phone",120,Mi),de("stages","Tahap","Stages",180),
de("conflicts","Benturan","Conflicts",180,Mi)]},pl={part:"institutions",tab:H.institutions,columns:[
de("name","Instansi","Institution",280),de("parent","Induk","Parent",240),de("unitType","Jenis Unit",
"Unit Type",140),de("required","Wajib","Required",80)]},qa={part:"plenary",tab:H.plenary,columns:[de(
"stage","Tahap","Stage",160),de("entry","Kode","Code",80,Mi),de("computed","Peringkat Hitung",
"Computed Rank",90,"0"),de("rank","Peringkat Putusan","Decided Rank",90,"0"),de("reason","Alasan",
"Reason",420),
de("votesFor","Setuju","For",80,"0"),de("votesAgainst","Tidak","Against",80,"0")]},ji={part:
"objections",tab:H.objections,columns:[de("date","Tanggal","Date",120,z0),de("sender","Pengirim",
"Sender",180),
de("entry","Kode","Code",80,Mi),de("text","Isi","Text",360),de("answer","Jawaban","Answer",360),de(
"ruling","Putusan","Ruling",200),de("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},jg=[cl,
dl,ml,mr,Li,pl];m();m();function Cr(e){var o;let t=[],n=(i,a)=>Qe(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=ut(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ut(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=W(
i.cell(a)),l=dn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function dm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Qe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Go=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function B0(e,t){let n=Cr(e),r=Go(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>_z(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function _z(e,t,n,r){var a,s;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:W(t.cell("description"))}}m();function U0(e){
let t=Cr(e);dm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>$z(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function $z(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Mo))!=null?r:"running",reason:n("reason")}}m();
function W0(e){let t=Cr(e),n=Go(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Sn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function K0(e,t){let n=Cr(e);dm(n,e,"code");
let r=Go(n,"code");return{items:r.map(o=>Fz(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function Fz(e,t){let n=r=>W(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
zg(
Ga(e.cell("stages")),t),conflicts:Ga(e.cell("conflicts"))}}function zg(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),a=t.find(s=>M(s)===i);if(a!==void 0)
return[a,...zg(e.slice(o),t)]}return[n,...zg(r,t)]}m();function G0(e){let t=Cr(e),n=Mz(Go(t,"name"));
return{items:n.map(o=>Lz(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function Mz(e){let t=n=>{var r;return(r=ut(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function Lz(e,t){let n=t.cell("date"),r=zz(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Wo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Da),
date:Wo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var jz=/;|^\s*\d+\s*[:=]/m;
function zz(e){if(e==="")return null;if(!jz.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Za=["criteria","median","majority",
"previous","shared"];m();m();var q0=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var Z0={kind:"text",word:_("Mengetahui","Acknowledged By")};m();var H0={kind:"texts",word:_(
"Admin","Admin")};m();var J0={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:Sn};m(
);var V0={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var Y0={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};m();var X0={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};m();var Q0={kind:"text",word:_("Kota","City")};m();var eT={kind:"text",word:_(
"Nama Kompetisi","Competition")};m();var tT={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var nT={kind:
"text",word:_("Tembusan","Copies")};m();var rT={kind:"text",word:_("Batas Waktu","Deadline")};m();
var oT={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var iT={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var aT={kind:"text",word:_("Nomor SK","Decree Number")};m();var sT={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var uT={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var lT={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var cT={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var dT={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var mT={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:Sn};m();var pT={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var fT={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Ha=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var gT={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var hT={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var yT={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var bT={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var wT={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var vT={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var qo={mean:hT,trimmed:wT,median:yT,"rank-sum":bT,"z-score":vT,adjusted:gT};var kT={kind:"choice",
word:_("Metode","Method"),choices:yd(Ha,qo)};m();var xT={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};m();var TT={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};m();var ST={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var ET={kind:"text",
word:_("Penyelenggara","Organizer")};m();var CT={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};m();var RT={kind:"date",word:_("Tanggal Pleno","Plenary Date")};m();var DT={kind:
"text",word:_("Tempat Pleno","Plenary Place")};m();var AT={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};m();var OT={kind:"numbered",word:_("Uang Pembinaan","Prize")};m();var PT={kind:
"text",word:_("Provinsi","Province")};m();var NT={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:Sn};m();var IT={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var _T={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var $T={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var FT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var MT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var LT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var jT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var zT={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var BT={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var UT={name:_("bersama",
"shared"),official:""};var Ja={criteria:LT,median:zT,majority:jT,previous:BT,shared:UT};var WT={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:yd(Za,Ja)};m();var KT={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var GT={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var qT={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:Sn}
;m();var ZT={kind:"text",word:_("Tahun","Year")};var Bg={competition:eT,year:ZT,organizer:ET,
government:sT,province:PT,city:Q0,language:cT,top:KT,method:kT,
missing:TT,tieBreaks:WT,decimals:oT,carryOver:J0,passingScore:CT,maxSpread:fT,maxPerInstitution:pT,
winnersPerCategory:qT,
rankedWinners:NT,letterScores:mT,winnerTerm:GT,severityCorrection:IT,conflicts:tT,judgeFiles:uT,
deadline:rT,
admins:H0,objectionDays:ST,prizes:OT,plenaryDate:RT,plenaryTime:AT,plenaryPlace:DT,ceremonyDate:V0,
ceremonyTime:X0,
ceremonyPlace:Y0,decisionDate:iT,juryDecreeNumber:lT,minutesNumber:xT,decreeNumber:aT,legalBasis:dT,
acknowledgedBy:Z0,copies:nT,signerName:$T,signerPosition:MT,signerGrade:_T,signerNip:FT};var Bz=e=>e!=="prizes",
qn=q0.filter(Bz).map(e=>({key:e,...Bg[e]})),Va=Bg.prizes.word;m();m();m();m();var Ce=Me(q(),""),Ya=Me(
to(q().check(zu(/^\d{4}-\d{2}-\d{2}$/))),null),Zo=(e,t)=>Rt().check(nk(),Tr(
e),gd(t)),Ho=e=>Me(to(e),null);var HT=Ce;m();var JT=Me(Ke(q()),[]);m();var VT=Me(He(),!1);m();var YT=Ya;
m();var XT=Ce;m();var QT=Ce;m();var eS=Ce;m();var tS=Ce;m();var nS=Me(Mt(["exclude","include"]),
"exclude");m();var rS=Ce;m();var oS=Ce;m();var iS=Me(Zo(0,6),2);m();var aS=Ya;m();var sS=Ce;m();var uS=Ce;
m();var lS=Me(Mt(["shared","separate"]),"shared");m();var cS=Ce;m();var dS=Me(Mt(["id","en"]),"id");
m();var mS=Ce;m();var pS=Me(He(),!1);m();var fS=Ho(Zo(1,1e5));m();var gS=Ho(Rt().check(Tr(0)));m();
var hS=Me(Mt(Ha),"mean");m();var yS=Ce;m();var bS=Me(Mt(["complete","assigned"]),"complete");m();var wS=Ho(
Zo(1,365));m();var vS=Ce;m();var kS=Ho(Rt());m();var xS=Ya;m();var TS=Ce;m();var SS=Ce;m();var ES=Me(
Ke(to(Rt().check(Tr(0)))),[]);m();var CS=Ce;m();var RS=Me(He(),!0);m();var DS=Me(ok([ak("auto"),Rt().check(
Tr(0))]),"auto");m();var AS=Ce;m();var OS=Ce;m();var PS=Ce;m();var NS=Ce;m();var IS=Me(Ke(Mt(Za)),[
"criteria","shared"]);m();var _S=Me(Zo(1,1e5),10);m();var $S=Me(Mt(["Juara","Terbaik"]),"Juara");m();
var FS=Me(He(),!1);m();var MS=Ce;var LS={competition:tS,year:MS,organizer:vS,government:uS,province:
CS,city:eS,language:dS,top:_S,method:hS,
missing:bS,tieBreaks:IS,decimals:iS,carryOver:VT,passingScore:kS,maxSpread:gS,maxPerInstitution:fS,
winnersPerCategory:FS,
rankedWinners:RS,letterScores:pS,winnerTerm:$S,severityCorrection:DS,conflicts:nS,judgeFiles:lS,
deadline:oS,
admins:JT,objectionDays:wS,prizes:ES,plenaryDate:xS,plenaryTime:SS,plenaryPlace:TS,ceremonyDate:YT,
ceremonyTime:QT,
ceremonyPlace:XT,decisionDate:aS,juryDecreeNumber:cS,minutesNumber:yS,decreeNumber:sS,legalBasis:mS,
acknowledgedBy:HT,copies:rS,signerName:OS,signerPosition:NS,signerGrade:AS,signerNip:PS};var zi=te(
LS),jS=zi.parse({});var Xa=(e,t=[])=>({fault:e,allowed:t});function BS(e){var s;let t=jS,n=[],r=[],o=new y,
i=new y,a=qz(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=W(l("key")),d=l("value"),p=(S,
O=[],P="error")=>{var $,F;let N=(F=($=Qe(e,u,"value"))!=null?$:Qe(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:S,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=Zz(c),b=qn.find(S=>Re(
c,S.word));if(h!==null){let S=Hz(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let S=Uz(t,b,Wz(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function Uz(e,t,n){if("fault"in n)return n;let r=zi.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[Gz(t)]}}function Wz(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Xa("digits-lost"):{
value:r};case"number":{let o=ut(e);return o===null?Xa("not-a-number"):{value:o}}case"auto-or-number":
{let o=Re(r,t.
auto)?"auto":ut(e);return o===null?Xa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Wo(
e);return o===null?Xa("not-a-date"):{value:o}}case"time":return{value:_0(e)};case"texts":return{
value:Ga(
e)};case"choice":{let o=dn(r,t.choices);return o===void 0?Xa("not-allowed",zS(t.choices,n)):{value:o}
}case"choices":{let o=Ga(e).map(i=>dn(i,t.choices));return o.includes(void 0)?Xa("not-allowed",zS(t.choices,
n)):{value:Kz(o)}}}}function Kz(e){let t=Za.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var zS=(
e,t)=>e.
map(([,n])=>n[t]),Gz=e=>e.kind==="number"&&e.range||"\u2265 0";function qz(e){let t=qn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Re(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&dn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function Zz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Re((n=t[1])!=null?n:"",Va)&&w(t[2])>0?
w(t[2]):null}function Hz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Jz=["settings","stages","criteria","entries","judges",
"institutions"];function At(e){let t=new y;
for(let n of Jz){let r=e.find(o=>Re(o,H[n]));r!==void 0&&t.set(n,r)}return t}function US(e){return[
...At(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Re(r,H[t])).map(r=>({name:r,first:n})))}var Vz={name:uk,
weight:null,
advance:null,title:null,form:null,date:null};function fn(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:lt(h,p)},n={settings:t("settings",cl),stages:t("stages",dl),criteria:t("criteria",ml),
entries:t(
"entries",mr),judges:t("judges",Li),institutions:t("institutions",pl)},r=BS(n.settings),o=G0(n.stages),
i=o.items.length>0?o.items:[Vz],a=d=>{var p,h;return(h=(p=i.find(b=>M(b.name)===M(d)))==null?void 0:
p.name)!=null?h:d},s=B0(n.criteria,a),u=U0(n.entries),l=K0(n.judges,i.map(d=>d.name)),c=W0(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();var KS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
Yz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
Xz=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,Qz=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
GS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Qa(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=KS.exec(t))!=null?
n:[];if(o==="")return null;if(GS.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var WS=e=>w(e.replace(",","."));function it(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=KS.exec(t))!=null?i:[],d=(a=Xz.exec(c.trim()))!=null?a:Qz.exec(c.trim());
if(l===""||d===null&&!GS.test(c.trim()))break;t=l,n!=null||(n=d===null?null:WS((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=Yz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
WS(
o)}}var qS={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},eB=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Et=e=>f.keys(qS).find(t=>Re(e,qS[t])),ct=(e,t)=>{let n=M(t.name);return M(
e)===n||M(e.replace(/\([^()]*\)\s*$/,""))===n||M(it(e).name)===n},tB=(e,t)=>{var n;return(n=t.find(r=>M(
r.name)===M(e)))!=null?n:t.find(r=>ct(e,r))};function es(e){var o;let t=new y,n=new y,r=new y;for(
let i of e){
let a=J(i.code),s=M(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(M(a)))!=
null?c:null}}function Jo(e,t,n,r,o){var S,O,P,N,I,$,F;let i=L=>typeof L=="string"&&(Et(L)!==void 0||
r.some(j=>ct(L,j))),a=ll(e,L=>L.filter(i).length,Ko),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(
L=>typeof L=="string"?L:""),u=new y,l=new y;for(let[L,j]of s.entries()){let z=tB(j,r),B=Et(j);z!==void 0?
u.set(z.name,[...(O=u.get(z.name))!=null?O:[],L]):B!==void 0&&!l.has(B)&&l.set(B,L)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([L,[j=0]])=>({criterion:L,column:j})),p=a===null?oB(e):[];for(
let[
L,j]of e.values.entries()){if(a===null||L<=a)continue;let z=X=>{var ye;let ee=l.get(X);return ee===void 0?
"":(ye=j[ee])!=null?ye:""},B=W(z("code")),U=W(z("name")),K=new y;for(let{criterion:X,column:ee}of d)
K.set(X,iB((N=j[ee])!=null?N:"",L,ee));let Z=o(B,U,c!==null);Z===null&&(Wg(B,U,j)||nB(B,K)||rB(j,s))||
p.push({row:L,code:B,entry:(I=Z==null?void 0:Z.code)!=null?I:null,name:U,institution:W(z(
"institution")),marks:K,total:z("total"),notesToCommittee:W(z("notesToCommittee")),notesToEntrant:W(
z("notesToEntrant"))})}let h=($=l.get("name"))!=null?$:null,b=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,columns:u,rows:p}}var Wg=(e,t,n)=>Ug(e)||
Ug(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Ug(r)),Ug=e=>eB.includes(M(e)),nB=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Kg(n.raw)),Kg=e=>{var t;return typeof e==
"string"?!ne(e)&&(Re(e,mn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function rB(e,t){let n=e.flatMap((r,o)=>ne(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return M(W(r))===M((i=t[o])!=null?i:"")})}function oB(e){let t={
code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function iB(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Re(e,mn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}m();m();function fl(e){let t=new y;
for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();var mm=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function pm(e,t){var i,a;let n=mm(e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of sB(s,t,n)){let p=n?J(u):M(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=g.max(2,
T(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...wd,
code:n?
s:`P${T(d+1).padStart(o,"0")}`,name:aB(u),institution:l,category:c}))}function aB(e){var n,r;let t=g.
max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?r:""}function sB(
e,t,n){
let r=e.columns.filter(a=>t.some(s=>ct(a.name,{name:s}))),o=a=>r.some(({column:s})=>Kg(a.values[s])),
i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name==="")?!1:o(a)?!0:
n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!=="")}
m();m();m();var Rr=(...e)=>new k(e.map(M)),uB=[["code",Rr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Rr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Rr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Rr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Rr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Rr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Rr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],lB=Rr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),cB=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
dB=Rr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),mB=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
pB=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Gg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,fB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
gB=["name","code","institution","category"],hB=e=>e.replace(/\s+/g," ").trim();function ZS(e){var n,
r;let t=M(e);return t===""?null:dB.has(t)?"rank":lB.has(t)?"sum":(r=(n=uB.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function fm(e){var a,s,u,l;let t=ZS(e);if(t!==null)return t;let n=e.replace(
Gg,""),r=(l=(u=(a=Gg.exec(e))==null?void 0:a[1])!=null?u:(s=Gg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=fm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(fB,"");return o===e?null:fm(o)}function gt(e){var s;let t=hB(e);if(cB.
test(t))return"sum";let n=ZS(t);if(n!==null)return n;if(pB.test(M(t)))return"matter";let r=fm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=gt(o);if(u!==null)
return u}if(mB.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>fm(u));return a.every(u=>u!==null)&&(s=gB.
find(u=>a.includes(u)))!=null?s:null}var yB=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Bi(e){let t=gt(e);return t==="sum"||t!=="matter"&&yB.test(e)}var bB=Rr("Hasil","Result",
"Final","Konversi","Akhir"),gl=e=>{let t=gt(e);return t==="matter"||t===null||bB.has(M(e))};m();
function qg(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Zg="Lembar Juri \xB7 ",
HS=e=>Zg+e,Hg=e=>typeof e=="string"&&e.startsWith(Zg),Rn=e=>{var t;return Hg((t=e.values[1])==null?
void 0:
t[0])};function Ct(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Zg+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();var wB=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],vB=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],kB=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],xB=new k([...wB,...vB,...kB].map(M)),JS=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(M)),VS=e=>JS.has(e),Vo=e=>M(e)===""||xB.has(M(e))||Et(e)!==void 0||mr.columns.
some(t=>Re(e,t.header));function YS(e){let t=e.filter(n=>!JS.has(n));return t.length>0?t:[...e]}var TB=1e3,
SB=e=>{let t=typeof e=="string"?Et(e):void 0;return t==="code"||t==="name"};function hl(e,t){
var c,d;if(Rn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((c=e.values[n])!=null?c:[]).some(SB))
return null;let r=((d=e.values[n])!=null?d:[]).map(p=>typeof p=="string"?p:""),o=p=>r.findIndex(h=>Et(
h)===p),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(p=>gt(p)==="category"),l=e.values.
slice(n+1).flatMap(p=>{let h={code:W(p[i]),name:W(p[a]),institution:W(p[s]),category:W(p[u]),values:
p};
return(h.code!==""||h.name!=="")&&!Wg(h.code,h.code===""?h.name:"",p)?[h]:[]});return{tab:e.tab,
values:e.
values,hasNames:a>=0,columns:RB(r,l,t),lines:l,isRepeated:EB(r),totals:t.columns.flatMap(({from:p,
weights:h})=>h===
null?[]:[{from:p,weights:h}]),above:e.values.slice(0,n)}}function EB(e){let t=e.map(n=>it(n).name).filter(
n=>!Vo(n));return new k(t.map(M)).size<t.length}var CB=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=
null?r:""});function RB(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}
=it(
i),u=M(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&gt(a)==="category")continue;
let c=AB(CB(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,
weight:s,max:Qa(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var XS=e=>e.flatMap(t=>{var n;
return(n=ut(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function DB(e){let t=XS(e);
return t.filter(n=>n>TB).length*2>t.length}function AB(e){let t=e.filter(a=>!ne(a)),n=XS(t),r=a=>typeof a==
"string"&&Re(a,mn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return DB(t)?"words":
"numbers";let i=a=>typeof a=="string"&&ut(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var OB=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
PB=["category","unitType","innovator","contact","phone","email","link"];function QS(e,t,{grid:n,
structure:r}){
let o=OB.test(n.tab)?hl(n,r):null;if(o===null)return null;let i=lt(n,mr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?J(O.code)===J(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=PB.map(
O=>{var P;return[O,W(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...f.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function gm(e){var a;let t=rE(e),n=iE(t).filter(
s=>s.length>1),r=(a=tE(n))!=null?a:t.length===1?t:tE(
NB(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Jg(e,oE(o.table,i))}function Jg(e,t){let n=rE(e),r=iE(n).filter(a=>a.length>
1),o=t.map(a=>M(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>ct(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function nE(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=oE(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function rE(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=YS(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var oE=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),eE=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function tE(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||eE(r)-eE(n)||e.indexOf(n)-e.indexOf(r));return t}function iE(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function NB(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var IB=12,_B=["juri","dewanjuri","judge","penilai","panelis"],Yg=e=>_B.includes(M(e));function sE(
e){
var t;return Xg((t=FB(e))!=null?t:e.map(n=>n.trim()))}function Xg(e){let t=new k(e.filter(r=>aE(r)).
map(J)),n=0;return e.map(r=>{if(aE(r))return Vg(r,$B(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Vg(`J${n}`,""),email:r}:Vg(`J${n}`,r)})}var aE=e=>[...e].length<=IB&&J(e)!==""&&!e.
includes("@"),$B=e=>!/\p{N}/u.test(e)&&[...e].length>3;function FB(e){let[t,...n]=e.map(r=>io(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(MB).reverse()){let i=M(r);
if(i===
""||Yg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var MB=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,LB=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function uE({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,a]of o.entries()){let s=LB.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Vg=(e,t)=>({...dk,
code:e,name:t});m();m();var zt={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};function lE({tables:
e,criteria:t},n,r){let o=new k(t.map(M)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>cr(p,u.name)&&!s.columns.some(({key:h})=>h===M(p)));c===void 0&&!d&&n.push(
jB(l,s,u))}return i}var jB=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Wn(n),doubt:VS(r)?"sum-misfit":"some-tabs"},options:zt.COLUMN,default:null});
m();m();m();m();var Qg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
zB=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Qg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),BB=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
UB=new RegExp(`^(${Qg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),WB=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Qg})\\s*[)\\]]?$`,
"iu"),KB=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function ht(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=zB.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=BB.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Fn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=UB.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=WB.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ao=e=>KB.has(M(e));m();function eh(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(
r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var pr=e=>e.reduce((
t,n)=>t+
n,0),GB=[{kind:"sum",of:pr},{kind:"mean",of:e=>pr(e)/e.length}],qB=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function cE(e,t){var i;let n=eh(e.map(({value:a})=>a)),r=ZB(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=VB(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function ZB(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?GB.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=YB(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>pr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=pr(e.map(({value:u})=>u))/pr(e.map(({
sources:u})=>pr(
u)));return[...n,...r===null?[]:[o(r.map(mE),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!HB(u.weights))}
var HB=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),JB=20;function VB(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=g.max(...i)-g.min(...i),s=e.slice(0,JB),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:O},P)=>P===S?[]:[g.abs(b-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),h=g.min(1,g.max(l,c));return p*-g.log2(h)-d*g.log2(
e.length)}function dE(e){var r,o;let t=eh(e.map(({value:i})=>i)),n=qB.find(({of:i})=>e.every(({value:
a,
sources:s})=>g.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function YB(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>pr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=XB(r).map(s=>g.abs(s)<1e-9?0:s);return o.some(s=>mE(s)<0)||o.every(s=>s===
0)?null:o}var mE=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function XB(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var S;return g.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return g.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&QB(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function QB(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var th=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function pE(e,t){if(!th(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function fE(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>pr(d)/d.length,o=(d,p)=>g.sqrt(pr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:pr,median:d=>{var b,S,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
O=
p[g.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=eh(e),
u=f.entries(a).find(([,d])=>e.every((p,h)=>{var b;return g.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return pr(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(O=>g.abs(O-d)<=s).length;return g.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var eU=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
tU=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Dr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ut(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Re(
e,mn))return"recused";let t=e.trim();return tU.test(t)?"failed":eU.test(t)?"score-text":"text"}var so=e=>ut(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Yo=e=>e!=="blank"&&e!=="text";m();m();m();var yl="Nilai",
Ui=e=>typeof e=="string"?e.trim():"";function gE(e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var nh=_("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),nU=_("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),rU=_("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
hE=_("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),yE=_("Nilai",
"Score","Skor","Value","Poin","Points"),bE=e=>e.some(t=>Re(t,nh))&&e.some(t=>Re(t,hE))&&e.some(t=>Re(
t,yE));function oU(e){for(let[t,n]of e.values.slice(0,Ko).entries()){let r=n.map(Ui),o=l=>r.findIndex(
c=>Re(c,l)),i=l=>r.findIndex(c=>Et(c)===l),a=o(nh)>=0||o(rU)<0?o(nh):o(nU),[s,u]=[i("code"),i("name")];
if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(hE),o(yE)];return{header:t,judge:a,code:s,name:u,criterion:l,
score:c}}}
return null}function wE(e){let t=oU(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.values.slice(
t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=M(n(u));l!==""&&o(u)&&
!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?aU(r,t):[];
return{
tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(n(d))===u;return a?sU(e,t,s,l,
c):iU(e,t,l,c)})}}function iU(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?s:[]).map(
()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,grid:{tab:
e.
tab,values:a}}}function aU(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);M(o)!==""&&!n.
has(M(o))&&n.set(M(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function sU(e,t,n,r,o){var I,$,
F,L;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?void 0:I.length)!=
null?$:0,p=[a,l,c],h=new y,b=new y,S=new y,O=v.from({length:d+n.length},()=>"");for(let[j,z]of e.values.
entries()){if(j<=i||!o(z))continue;let B=n.findIndex(ye=>ye.key===M(W(z[l]))),U=J(W(z[s]))||M(W(z[u]));
if(B<0||U==="")continue;let K=(F=S.get(U))!=null?F:[],Z=K.find(ye=>!h.has(`${ye},${d+B}`)),X=Z!=null?
Z:j;Z===void 0&&(S.set(U,[...K,j]),b.set(j,O.map((ye,we)=>{var $e;return p.includes(we)?"":($e=z[we])!=
null?$e:""})));let ee=b.get(X);ee!==void 0&&(ee[d+B]=(L=z[c])!=null?L:""),h.set(`${X},${d+B}`,{row:j,
column:c})}let P=e.values.map((j,z)=>{var B;return z===i?[...j.map((U,K)=>p.includes(K)?"":U),...n.map(
U=>U.name)]:(B=b.get(z))!=null?B:O}),N=({row:j,column:z})=>{var B;return(B=h.get(`${j},${z}`))!=null?
B:{row:j,column:z<d?z:j<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m();var vE=4,
kE=15,uU=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Ar=e=>uU.has(M(it(e).name)),lU=new k([
"code","name",
"institution","category","judge","number"]),ts=e=>{var t;return lU.has((t=gt(e))!=null?t:"")&&it(e).
weight===null},Xo=e=>Dr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),Wi=e=>!ne(e);function xE(e,t){
let n=cU(
e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<vE&&mU(e,r,o);)o+=1;for(;o-r+1<vE&&fU(e,r,o);
)
r-=1;return{top:r,bottom:o,columns:gU(e,r,o)}}function cU({values:e},t){let[n,r]=[-1,0];for(let[i,a]of e.
slice(0,Ko).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){if(!Xo(c))continue;let d=gt(c)!==
null||t(c)||ht(c)!==null;ts(c)&&(u=!0),s+=1+(d?2:0)+(bl(e,i,l)?1:0)}a.filter(Xo).length<2&&!u||s>r&&
([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function bl(e,t,n){let r=e.slice(
t+1,t+1+kE).map(o=>Dr(o[n])).filter(o=>o!=="blank");return r.filter(Yo).length*2>r.length}var dU=(e,
t,n)=>e.
slice(t+1,t+1+kE).some(r=>Xo(r[n]))&&!bl(e,t,n);function mU({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>Wi(r[p]));if(!o.some(p=>Xo(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(S=>S.slice(0,p).some(Wi)):Ar(h)||ht(h)!==null||pU((b=e[n])!=null?b:[],p)};if(o.
some(p=>ts(i(p))))return!1;let u=o.some(p=>bl(e,n+1,p))&&o.every(p=>!dU(e,n+1,p)),l=[...r.keys()].some(
p=>ts(i(p))&&ne(r[p])),c=p=>Xo(r[p])&&bl(e,n+1,p);return!o.every(p=>Xo(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>bl(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var pU=(e,t)=>t+1<e.length&&ne(e[t+1]);function fU({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Wi(r[d]));if(i.length===0||!i.
every(d=>Xo(r[d])))return!1;let a=i.map(d=>W(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>ts(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>Xo(o[d])&&!ts(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>Ar(d)||ht(d)!==null||Fn(d)!==null||ao(d)||it(d).weight!==null)}function gU({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Wi(c[l]));return v.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((O,P)=>Wi(O[l])?[{row:P,text:W(
O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,g.max(0,p)).flatMap((O,
P)=>{
if(Wi(O[l]))return[W(O[l])];for(let N=l-1;N>=0;N-=1){if(!Wi(O[N]))continue;let I=W(O[N]);return i(P,
N)&&!ts(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:h}})}m();var TE=e=>e!==""&&
!Ar(e)&&!ao(e);function rh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=ht(a))!=null?u:(s=Fn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(M)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>ht(u)!==null||TE(u)).map(u=>({group:M(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>ht(s)!==null||ao(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(M(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>g.min(a.size,u.size)))}function SE(e){let t=rh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=gt(o)===null?i.filter(TE):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...it(o),max:Qa(o)}}),r=t?n.map(o=>o.weight):yU(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!Bi(o.name)&&n.some(p=>p!==o&&M(p.name)===M(o.name))?`${it(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?hU(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var hU=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function yU(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!Bi(o)||gl(o)))it(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=it(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||g.abs(s-i)<.5?r.weight:g.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function EE(e,t){let n=xE(e,t.isCriterion);if(n===null)return null;
let r=SE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Dr(u[s]))),a={grid:e,block:n,columns:r,isJudges:rh(n),isList:bE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=gt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||fr(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function fr({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(Yo).length*2>=n.
length?"scores":"words"}function ih({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(Yo).length*3>=n.length}var Qo=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},ei=(e,t)=>({code:W(Qo(e,t,e.at.code)),name:W(Qo(
e,t,e.at.name))});function wl(e,t){let{code:n,name:r}=ei(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:
M(r)}function CE(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&vU(r,c)&&
!wU(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||kU(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&gt((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function oh({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
Yo(Dr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||Ar(l.header)&&fr({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>M(W(c))).join(`
`))}var bU=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
hm=e=>bU.test(e);function wU({columns:e,grid:t,block:n},r){var a,s;if(Ar((s=(a=e[r])==null?void 0:a.
header)!=null?s:""))return!0;let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");
return o.
filter(u=>hm(u)||it(u).weight!==null).length*2>o.length}function vU(e,t){if(fr(e,t)!=="words"||ih(e,
t))return!1;let n=oh(e,t);return n.length>1&&new k(n).size>n.length*.9}function kU(e,t,n){let r=new k(
oh(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let a=oh(o,i.column).filter(s=>r.has(s)).length;
return a>1&&a*2>=r.size}))}var AE=1e3,bm=4,xU=(e,t)=>M(e)||`#${t}`,TU=new k(["sum","mean","weighted",
"maximum","minimum","rank"]),
lo=e=>TU.has(e);function OE(e,t){let n=e.map(r=>r.draft.columns.map(o=>SU(r,o.column,t)));return EU(
e,n,t),jU(e,n,t),n}function SU({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{
header:"",
name:""},i=(()=>{for(let l of["code","name","institution","category","judge"])if(e.at[l]===t)return l;
if(n.isCriterion(r)||n.hasCriteria&&e.isJudges&&PE(e,t,r,n))return"criterion";let s=fr(e,t),u=gt(r);
return u==="text"?"text":s==="empty"?r===""||u==="sum"||u==="rank"||u==="number"?"empty":"criterion":
s==="words"?"text":e.at.number===t&&(u==="number"||u==="code")||e.isList&&!Ar(r)?"number":
"criterion"})();
return{column:t,label:r,header:r,key:xU(o,t),role:i,from:[],weights:null,doubt:null,guess:null}}
function PE({
block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?s:[],i=[n,...o,(l=
(u=Fn(n))==null?void 0:u.rest)!=null?l:""];return o.some(ao)||i.some(c=>r.isCriterion(c))||[n,...o].
some(c=>ht(c)!==null&&gt(n)===null)}function Gi({draft:e,roles:t},n){var o;let r=new y;for(let[i,a]of t.
entries()){if(a!=="entry")continue;let s=so((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(
i,s)}return r}function EU(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){let d=((i=t[l])!=
null?i:[]).filter(({role:h,column:b})=>h==="criterion"&&fr(c.draft,b)==="numbers"),p=new y(d.map(({
column:h})=>[
h,Gi(c,h)]));if(!c.draft.isList)for(let h of d){if(lh((s=(a=c.draft.block.columns[h.column])==null?
void 0:
a.text)!=null?s:"")&&!Bi(h.header))continue;let b=d.filter(({key:O,column:P})=>O===h.key&&P<h.column).
length,S=`${NE(c,h)}
${b}`;r.set(S,[...(u=r.get(S))!=null?u:[],{tab:c,shape:h,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)RE(l);for(let l of o.filter(
c=>c.every(d=>!lo(d.shape.role)&&$E(d)))){for(let{shape:c}of l)c.doubt=null;RE(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var h;return((h=p.shape.doubt)==null?void 0:h.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&ym(l,p)===ym(l,c)&&uo(p,"sum-somewhere",null)}var NE=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,IE=5,_E=18,CU=12,RU=/rata|rerata|mean|average|avg/i;function RE(e){var s,u;let{label:t=""}=(
u=
(s=e[0])==null?void 0:s.shape)!=null?u:{},n=gt(t),r=Bi(t)&&!(n==="sum"&&gl(t))||e.every($E),o=DU(e,t,
n,r),i=o===null?zE(e,r):null,a=o!=null?o:i!==null&&sh(i,r)?null:AU(e,r);if(a!==null)for(let{shape:l}
of e)
l.role=a;else if(i!==null&&sh(i,r))FE(e,i);else if(i!==null&&!r&&i.evidence>=CU)for(let{shape:l}of e)
uo(l,"sum-somewhere",null);else e.length>1&&OU(e,r)}function DU(e,t,n,r){return e.every(i=>NU(i.shape,
Ki(i),n))?"number":n==="rank"&&e.every(i=>th([...Ki(i).values()]))?"rank":e.every(i=>Ki(i).size>1&&
new k(
Ki(i).values()).size===1)?n==="rank"?"rank":r?RU.test(t)?"mean":"sum":null:null}var AU=(e,t)=>FU(e)?
"rank":t&&e.every(ME)?"sum":null;function OU(e,t){for(let n of e){let r=zE([n],t);r!==null&&r.evidence>=
_E&&sh(r,t)&&FE([n],r)}}var $E=({tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&ym(e,r)===ym(e,t)&&lo(r.
role)),ym=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")},Ki=({shape:e,values:t})=>{var n;return(n=t.get(e.column))!=null?n:new y},sh=({evidence:e,
distinct:t},n)=>n?e>=IE:e>=_E&&t>=bm;function PU(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>g.
abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}function FE(e,{kind:t,from:n,weights:r}){var o;
for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function uh({
draft:e},{
column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=
null?a:[]].reverse().find(p=>!Ar(p)))!=null?s:"";return M((d=(c=(u=ht(n))!=null?u:ht(o))!=null?c:(l=
Fn(n))==null?void 0:l.label)!=null?d:o)}var ME=({tab:e,shape:t})=>e.draft.isJudges&&uh(e,t)==="";
function NU({
label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===
r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}
function LE(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||ME(e),a=o.filter(p=>p!==r&&p.role!==
"number"&&(i||uh(n,p)===uh(n,r))),s=a.filter(({role:p})=>!lo(p)),u=s.filter(({column:p})=>p<r.column),
l=a.filter(({role:p,column:h})=>jE(p)&&h<r.column),c=g.max(-1,...a.flatMap(({role:p,column:h})=>lo(p)&&
h<r.column?h:[])),d=[...new k(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter((
{
column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...IU(e)]:[]]}function IU({tab:e,shape:t,numeric:n}){
if(!e.
draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(
({role:o})=>!lo(o)),r.filter(({role:o})=>jE(o))]}var jE=e=>e==="sum"||e==="mean"||e==="weighted";
function zE(e,t){
var i,a;let n=e.map(s=>LE(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var $,F;let l=n.map(L=>{var j;
return(j=L[u])!=null?j:[]}),c=new k(l.map(L=>L.map(({key:j})=>j).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,j)=>{var z;return LU(Ki(L),(z=
l[j])!=null?z:[],L.values)}),p=($=cE(d,t?.5:1))!=null?$:$U(d,t),[h]=e;if(p===null||h===void 0||_U(p.
derived,h.shape,(F=l[0])!=null?F:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&
!PU(b.weights))return[];let O=new k(d.map(({value:L})=>L)).size,P=L=>b.kind!=="weighted"||b.weights[
L]!==
0,N=l.map(L=>L.flatMap(({column:j},z)=>P(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(L=>L!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:S,distinct:O}]}),o=g.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function _U(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function $U(e,t){let n=t&&e.length>=bm?dE(e):null;return n===null?null:{derived:n,
evidence:IE}}
function FU(e){return e.reduce((n,r)=>n+Ki(r).size,0)>=bm&&e.every(n=>MU(n))}function MU(e){let t=Ki(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return LE(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>pE(n,a))}var LU=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function jU(e,t,n){var o,i,a;let r=new y;for(let[s,u]of e.entries())for(
let l of u.
draft.isList?[]:(o=t[s])!=null?o:[]){let c=NE(u,l);r.set(c,[...(i=r.get(c))!=null?i:[],{tab:u,shape:
l}])}
for(let s of r.values())zU(s,n);for(let[s,u]of e.entries())WU(u,(a=t[s])!=null?a:[],n)}function zU(e,
t){
var h,b,S,O;let n=e.map(({shape:P})=>P),[r]=n;if(r===void 0||t.isCriterion(r.header))return;if(t.hasCriteria){
UU(e,t);return}let o=e.map(({tab:P,shape:N})=>fr(P.draft,N.column)),i=e.filter((P,N)=>o[N]!=="empty"),
a=i.filter(({shape:P})=>lo(P.role)),s=gt(r.header),u=Bi(r.header),l=i.filter(({shape:P})=>P.role==="criterion");
if(a.length>0&&l.length>0){if(l.filter(({tab:N,shape:I})=>new k(Gi(N,I.column).values()).
size>=bm).length===0)for(let{shape:N}of l)N.role=(b=(h=a[0])==null?void 0:h.shape.role)!=null?b:
"sum";else
for(let{shape:N}of i)uo(N,"sum-somewhere",null);return}for(let[P,{shape:N}]of e.entries())o[P]==="empty"&&
N.role==="criterion"&&i.length>0&&(N.role=(O=(S=i[0])==null?void 0:S.shape.role)!=null?O:"criterion");
if(l.length===0)return;let c=l.flatMap(({tab:P,shape:N})=>[...Gi(P,N.column).values()]);if(o.
every(P=>P!=="numbers")){let P=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.kinds[$.column])!=
null?F:[]).every(L=>L==="date"||L==="blank")}),N=l.every(({tab:I,shape:$})=>{var F;return((F=I.draft.
kinds[$.column])!=null?F:[]).every(L=>L==="check-box"||L==="blank")});if(r.header===""||N||P&&s!==null)
for(let I of n)uo(I,r.header===""?"unnamed":"not-numbers",null);return}if(c.filter(P=>g.abs(P)>AE).length*
2>c.length){for(let P of n)P.role==="criterion"&&(P.role="large");return}let p=/^[\d\s.,/-]*$/.test(
r.header);if(r.header===""||p)for(let P of n)uo(P,"unnamed","criterion");else{if(DE(s)&&lh(r.header))
return;if((DE(s)||s==="rank"||s==="number"||u)&&!e.every(BU))for(let P of n)uo(P,u?"sum-misfit":
"matter",null)}}var ah=1.5;function BU({tab:e,shape:t}){var b;let{columns:n,block:r}=e.draft,{name:o="",
weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!gl(o))return!1;let s=n.filter(({column:S,
header:O})=>S!==
t.column&&gt(O)===null&&fr(e.draft,S)==="numbers");if(s.some(S=>i!==null&&S.weight!==null||a!==null&&
S.max!==null))return!0;let u=S=>{var O,P;return((P=(O=r.columns[S])==null?void 0:O.groups)!=null?P:[
]).
join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&gt(o)==="matter")return!1;
let[
c,d]=[[...Gi(e,t.column).values()],s.flatMap(({column:S})=>[...Gi(e,S).values()])],p=S=>S.reduce((O,
P)=>O+
P,0)/S.length,h=p(c)/p(d);return h>1/ah&&h<ah&&g.max(...c)<=ah*g.max(...d)}var DE=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",lh=e=>it(e).weight!==null||Qa(e)!==null;function UU(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...Gi(s,u.column).values()]:[]),r=n.filter(
s=>g.abs(s)>AE).length*2>n.length,o=gt((a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{
tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.header)||s.draft.isJudges&&PE(s.draft,u.column,
u.header,t)||(r?u.role="large":fr(s.draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":
uo(u,"not-listed",null))}function uo(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=
n}function WU(e,t,n){var s;let r=({column:u})=>fr(e.draft,u)!=="empty";if(n.hasCriteria||e.draft.isList)
return;let o=t.filter(u=>u.role==="criterion"&&u.doubt===null);if(o.some(r))for(let u of o.filter(l=>!r(
l)))lh(u.header)||uo(u,"blank",null);let i=t.filter(u=>u.role==="criterion"&&u.doubt===null&&fr(e.draft,
u.column)==="numbers");if(i.length<2||e.draft.isJudges)return;let a=i.map(({column:u})=>g.max(...Gi(
e,u).values()));for(let[u,l]of i.entries()){let c=(s=a[u])!=null?s:0,d=a.filter((p,h)=>h!==u);c>100&&
c>2*g.max(...d)&&uo(l,"large",null)}}m();var KU=6,GU=5,BE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
WE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
wm=/^(?:bobot|weight|weights|pembobotan)$/,ch=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
qU=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,KE=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
ZU=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,GE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function dh(e){
let t=GE(e);return t.some(n=>BE.test(n))&&t.every(n=>BE.test(n)||WE.test(n))}var ns=(e,t)=>{let n=GE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||WE.test(r)||wm.test(r)||/^\d+$/.test(r))},qE=e=>ns(
e,wm);function ZE(e,t){let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.
has(r)&&t(r))}function HE(e,t,n){var S,O;let{grid:r,block:o,at:i}=e,a=r.values.map(()=>"blank"),s=new y,
u=[],l=i.number>=0,c=[],d=!0,p=o.bottom,h=P=>t.some(N=>{var I;return Yo(Dr((I=r.values[P])==null?
void 0:
I[N]))});for(let P=o.bottom+1;P<r.values.length;P+=1){let N=(S=r.values[P])!=null?S:[];if(N.every(ne))
continue;let{code:I,name:$}=ei(e,P),F=h(P),L=(O=N.map(W).find(K=>K!==""))!=null?O:"",j=N.find(K=>Dr(
K)==="text"),z=$!==""?$:I!==""?I:W(j),B=Qo(e,P,i.number),U=(()=>{let K=P<=p+3&&QU(e,P);if(K&&i.name>=
0)return"numbers";if(mh(e,P))return"header";if(XU(e,P))return u.push(P),"header";if(!F&&!KE.test(L)&&
YU(e,P))return"note";if(n.isEntry(I,$))return"entry";if(K)return"numbers";let Z=HU({code:I,name:$,
label:z,
first:L,hasScores:F,isFirst:d,isOpen:I===""&&(ne(B)||!l)});return Z!==null?Z:F?"entry":e3(e,P,c.length)?
"section":$===""&&I===""?"note":"entry"})();a[P]=U,U==="header"&&(p=P),U==="section"&&s.set(P,t3(e,P)),
U==="entry"&&(d=!1,F&&c.push(P))}let b=JU(e,a,t,c,n);return c.length>0&&VU(e,a,c,n),{roles:a,
sections:s,
doubtful:b,otherHeaders:u}}function HU(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;
if(e.isOpen&&r!==""){if(qU.test(r))return"example";if(i&&ns(r,wm)&&!ns(r,ch))return"weight";if(i&&a&&
ns(r,ch))return"maximum";if(dh(r))return a&&i?"maximum":"statistic"}return dh(t)?"statistic":n!==""?
null:dh(o)?"statistic":i&&ns(o,wm)?"weight":i&&ns(o,ch)?"maximum":null}function JU(e,t,n,r,o){let{at:
i}=e,
a=i.number>=0,s=[];for(let u of r.slice(-KU)){let{code:l,name:c}=ei(e,u);if(l!==""||so(Qo(e,u,i.number))!==
null||!ne(Qo(e,u,i.judge))||o.isEntry(l,c))continue;let p=c===""||i.code>=0||a;n3(e,u,n,r.filter(h=>h<
u),p?0:GU)&&(p?t[u]="statistic":s.push({row:u,label:c,key:wl(e,u)}))}return s}function VU(e,t,n,r){
var l;
let{at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>ei(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;let{code:p,name:
h}=ei(
e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):so((l=i.values[c])==null?void 0:l[o.number])!==null,S=o.
code<0&&o.number<0&&h!==""&&!ne(Qo(e,c,o.institution));(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[
c]=
"note")}}function mh({grid:e,block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((a,s)=>ne(
a)?[]:[{column:s,text:UE(a)}]),o=a=>r.length>0&&r.every(({column:s,text:u})=>{var l;return u===UE((l=
e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;a+=1)if(o(a))return r.length>1||a<t.bottom&&
mh({grid:e,block:t},n+1);return!1}var UE=e=>M(W(e))||W(e);function YU(e,t){var r;if(((r=e.grid.values[
t])!=
null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(mh(e,o))return!0;return!1}
function XU({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s})=>M(s)).filter(s=>s!=="")),o=(
(a=
e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>M(W(s))),i=o.filter(s=>r.has(s)).length;return i>2&&
i*3>=o.length*2}function QU({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{
if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?w.NaN:w(c[1])]}),o=r.every(
(l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{
var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=
1}function e3(e,t,n){var h,b,S;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?h:[]).flatMap((O,P)=>ne(O)?
[]:[{column:P,text:W(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+1).some((O,P)=>wl(e,t+1+P)!==
""))return!1;let u=W(Qo(e,t,o.number)),{code:l,name:c}=ei(e,t);if(ZU.test(u))return!0;let d=c!==""?c:
l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&KE.test(d))return!0;let[p]=a;
return a.
length===1&&p!==void 0&&c===""&&l===""?Dr(p.text)==="text":a.length===1&&n===0&&d===d.toUpperCase()&&
d.length>3&&o.name>=0&&l===""}function t3(e,t){var a,s;let{code:n,name:r}=ei(e,t),o=((a=e.grid.values[
t])!=
null?a:[]).map(W).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=null?s:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}function n3({grid:e},t,n,r,o){let i=n.flatMap(s=>{var l;
let u=so((l=e.values[t])==null?void 0:l[s]);return u===null?[]:[{column:s,value:u}]});if(i.length<2)
return!1;let a=i.map(({column:s})=>r.flatMap(u=>{var l,c;return(c=so((l=e.values[u])==null?void 0:l[
s]))!=
null?c:[]}));return fE(i.map(({value:s})=>s),a,o)!==null}m();var JE={code:"Kode",name:"Nama Inovasi",
institution:"Instansi",category:"Kategori"},r3={weight:"Bobot",maximum:"Maks"},o3=new k(["numbers",
"example","statistic","section","header","note","left-out"]);
function VE(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(b=>Et(b.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:b,column:S})=>b==="sum"||b==="mean"||b==="weighted"?S:[])),l=b=>{let S=r[
b];
return S===void 0?!1:lo(S.role)?b!==u&&Et(S.header)!=="total":S.role==="left-out"||S.role==="number"||
S.role==="large"},c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=o.values.map((b,S)=>{var N,
I;if(S<i.top){let $=i3(b,e.isJudges&&S===i.top-1);return p?[...$,""]:$}if(S<=i.bottom){let $=S===i.bottom?
r.map(F=>a3(e,F,u,l)):s3(e,S);return p?[...$,S===i.bottom?JE.category:""]:$}let O=(N=t[S])!=null?N:
"blank";O==="section"&&(d=(I=n.get(S))!=null?I:"");let P=o3.has(O)?b.map(()=>""):b.map(($,F)=>{let L=r3[
O];
return L!==void 0&&F===c?L:L!==void 0&&F<c||l(F)?"":$});return p?[...P,O==="entry"?d:""]:P});return{
tab:o.tab,values:h}}function i3(e,t){let n=e.some(r=>typeof r=="string"&&qE(r));return e.map(r=>{var o;
return n?(o=so(r))!=null?o:r:t?"":r})}function a3({at:e},t,n,r){let{column:o,header:i}=t;for(let a of[
"code","name","institution","category"])if(e[a]===o)return Et(i)===a?i:JE[a];return o===n?"Total":r(
o)?"":i}function s3({block:e,isJudges:t,columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.
map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==
null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function vm(e,t,n){let r=e.flatMap(u=>{var l;
return Rn(u)?[]:(l=EE(u,t))!=null?l:[]});CE(r);let o=r.
map(u=>{let l=HE(u,ZE(u,c=>ih(u,c)),t);return{draft:u3(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),a=OE(i,t),s=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[
]).
map(S=>l3(S,n,t)),p=m3({draft:u,reading:l},o,n),h=[...c3(u,d,t),...p,...l.otherHeaders.map(S=>d3(u,S))];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,view:VE(u,
l,d),questions:h}});return new y(s.map(u=>[u.tab,u]))}var u3=(e,t)=>({...e,kinds:e.kinds.map(n=>n.map(
(r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),YE=({key:e})=>`column/${e}`,XE=(e,t)=>!t.hasCriteria||
t.isCriterion(e);function l3(e,t,n){let r=e.doubt===null?void 0:t.get(YE(e)),o=e.header===""&&e.doubt!==
null?`Kolom ${Wn(e.column)}`:e.header;return r==="criterion"&&XE(o,n)?{...e,header:o,role:
"criterion",
doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var c3=({grid:e,block:t},
n,r)=>n.
flatMap(o=>{var a;if(o.doubt===null)return[];let i=zt.COLUMN.filter(s=>s!=="criterion"||XE(o.header,
r));return[{id:YE(o),kind:"COLUMN",tab:e.tab,cell:De(t.bottom,o.column),tabs:[e.tab],params:{header:
o.
label,column:Wn(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]}),
d3=({grid:e},t)=>({id:`table/${M(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:De(t,0),tabs:[e.tab],
params:{row:t+1},options:zt.OTHER_TABLE,default:null});function m3({draft:e,reading:t},n,r){return t.
doubtful.flatMap(({row:o,label:i,key:a})=>{if(n.some(d=>d.reading!==t&&p3(d,a)))return[];let s=`row/${a}`,
u=r.get(s);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{
id:s,
kind:"ROW",tab:l.tab,cell:De(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:zt.ROW,default:null}]})}var p3=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&wl(e,o)===n);var f3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function QE(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=f3.exec(d))!=null?b:[];return p===""||hm(h)?[]:[{name:d,left:M(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
M).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>ct(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${Wn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:zt.OWN_CRITERIA,
default:null}}m();function eC(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:g3(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function g3(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return sl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Rn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();m();var h3=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(M)),tC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M));function nC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>ct(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>ph(s,t,h3)),o=s=>s.map(y3).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function ph(e,t,n){let r=t.map(s=>e.columns.find(u=>ct(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(M(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!ne(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return ut(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function y3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var rC=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>ct(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ut(o.values[r]))!=null?i:[]})));function oC(e,t){var o;let n=rC(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function iC(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>ct(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>ph(i,t,tC))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&rC(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}m();m();var b3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
aC=e=>{let t=Et(e);return t==="code"||t==="name"};function sC(e){let t=e.values.slice(0,Ko+1).map(o=>o.
map(Ui)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:w3(o.above,o.cells)?v3(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:x3(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
aC))continue;let u=s.filter(c=>c.header===yl||!Vo(it(c.header).name));if(new k(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===yl)?"totals":"groups";return{tab:e.tab,layout:l,views:S3(
e,o,i,a,s)}}return null}var w3=(e,t)=>e.every((n,r)=>!aC(n)||ne(t[r]));function v3(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Et(c)==="code"||Et(
c)==="name"||k3(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ao(u.over)&&!Vo(it(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:yl}));let o=n.filter(u=>ht(
u.header)!==null&&ht(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=ht(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),a=i.some(u=>ht(u.over)!==null),s=i.some(u=>b3.test(
u.over));return!a&&s?[]:i.filter(u=>!a||ht(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=ht(l))!=null?d:l,header:c}})}var k3=e=>{let t=Et(e);return t==="code"||t===
"name"||t==="institution"};function x3(e){let t=e.flatMap((r,o)=>{let i=Fn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Vo(it(r).name)&&!T3(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=ht(r))!=null?s:(a=Fn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:yl}]})}var T3=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function S3(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(M(s))||
a.set(M(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>M(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,O;return b<i?h||((S=r[b])!=null?S:""):(O=l.get(b))!=null?O:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var fh=e=>{var t;return Rn(e)?null:(t=wE(e))!=null?t:sC(
e)},gh=(e,t)=>Fg(e,t)||e.includes("@")&&M(e)===
M(t.email);function uC(e,t,n,r,o){var u,l;let i=(l=(u=fh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>gh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[gE(Jo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var lC=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
E3=/^(?:nilai|poin|points?)$/i,C3=/^j\.?\s?\d{1,2}$/i,R3=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
D3=e=>e.map(Ui).filter(t=>t!=="");function cC(e){let t=e.values.slice(0,Lg).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Ui);return[e.tab,...r].some(o=>R3.test(
o))}var hh=(e,t)=>lC.test(e.tab)||C3.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(D3).some(n=>lC.
test(n)||E3.test(n));m();function yh(e){let t=[...new y(e.flat().map(o=>[M(o),o])).values()],n=e.map(
o=>new k(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>cr(o,a)&&!n.some(
s=>s.has(M(o))&&s.has(M(a)))).map(a=>({one:o,other:a})))}m();m();var A3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function dC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of io(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||J(c)===""||Yg(l)||ht(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>J(h.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>A3.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!O3(u,i));return{sets:a?i:[],unclear:!a&&P3(e)}}var O3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Fn(e)!==null;function P3(e){var n;let t=new y;for(let r of e){let o=Fn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function mC(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return cC(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:hl(n,t),shared:fh(n),isOther:!1}}var rs=(e,t=[])=>(
{
reason:e,tabs:t});function pC(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:O})=>S===null||O!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return N3(e.stages,o);
let{sets:i,unclear:a}=dC(r.map(S=>S.tab));if(e.stages.length>1)return bh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return rs("nothing");let u=t?i.find(S=>M(S.stage)===M(s.name)):void 0;if(u!==void 0)return bh(
[s],[u],r);if(a&&!t)return rs("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(O=>({...s,
name:O.
stage,advance:null}));return bh(S,i,r)}let l=((b=(h=gm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var O;return((O=S.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(O=>O.grid.tab);return S.length>1?rs("several-shared",S):t?rs(
"stage-tab",S):[fC({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function fC(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=hl(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function N3(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return M(a.grid.tab)===M((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?fC(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?rs("unclear-judges",r):n.filter(o=>"desks"in o)}function bh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>M(l.stage)===M(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?rs("stages",
o):r}m();var I3={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},_3={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function gC(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=I3[l];if(d===void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=_3[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",h=d==="note"?
d:`${d} ${M(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var hC=.051,$3=4,yC=e=>J(e.code)||M(e.name);function bC(e,t,
n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>yC(d)===yC(u)));
for(let c of n){let d=S=>{var O,P;return(P=(O=S.columns.find(N=>ct(N.name,{name:c})))==null?void 0:O.
column)!=null?P:-1},p=ut(u.values[d(e)]),h=r.flatMap((S,O)=>{var P,N;return(N=ut((P=l[O])==null?void 0:
P.values[d(S)]))!=null?N:[]});if(p===null||h.length<2)continue;let b=h.reduce((S,O)=>S+O,0);s+=1,g.abs(
p-b/h.length)<hC&&(i+=1),g.abs(p-b)<hC&&(a+=1),new k(h).size>1&&(o+=1)}}return o>=$3&&(i===s||a===s)}
m();var F3=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
M3=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
L3=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,j3=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
z3=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,B3=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),wC=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function vC(e){let t=e.map(i=>U3(B3(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(a=>{var s,u;return M((s=a[
i])!=
null?s:"")===M((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function U3(
e){
let t={},n=e.map(s=>{var u;return(u=L3.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>j3.test(s));r!==void 0&&(t.government=wC(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=z3.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
wC(o.trim()));let i=e.find(s=>F3.test(s)),a=i==null?void 0:i.replace(M3,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var vl=e=>e.reduce((t,n)=>t+n,0),kC=e=>g.round(
e*1e4)/1e4;function xC(e,t,n,r,o){var b,S;let i=`weights/${t.map(M).join("+")}`,a=K3(e,t,r),s=W3(e,t),
u=s!==null?{from:"headers",weights:s}:a!==null&&!G3(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(S=(b=e[0])==null?
void 0:b.tab)!=null?S:"",d={criteria:[...t],weights:u.weights,sum:kC(vl(u.weights)),from:u.from},p=zt.
WEIGHTS.filter(O=>O==="totals"?a!==null:!0),h={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(O=>O.tab),params:
d,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:h}}function W3(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>ct(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(vl(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function K3(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,d)=>{var b,S,O;let p=(
b=
r.find(P=>ct(P.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:i.indexOf(p);return h<0?null:(
(S=
a[h])!=null?S:0)*((O=n[d])!=null?O:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=vl(u);return u.map(c=>kC(c/l*100))}return null}function G3(e,t){let[n,r]=[vl(e),
vl(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();var kl=e=>`hidden/${M(
e)}`,wh=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&ct(s,i)))||e.length===0?[]:[{id:kl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:zt.HIDDEN,default:null}]);m();function xl({criteria:e,
entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>ct(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>cr(a,it(
i).name)),isEntry:(i,a)=>i===""?r.has(M(a)):n.has(J(i))}}m();function vh(e,t){let[n,r]=[M(e),M(t)];
if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!cr(e,t)&&!q3(e,t)}var TC=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function q3(e,t){let[n,r]=[new k(TC(e)),new k(TC(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function kh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!vh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&vh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[SC(`names/${M(i.tab)}`,l,s.length)]:s.
map(d=>SC(`names/${M(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var SC=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:De(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:zt.NAMES,default:null}}
;var os=["criteria","entries","judges"],Z3=e=>"reason"in e;function xh(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(U=>mC(U,o.get(U.tab))),u=pC(e,n,s);if(Z3(u))return u;let l=[],c=[],d=[];for(let U of u){
let K=Y3(U,e,t,{facts:l,questions:c,answers:i},u.length>1);if(K===null)return CC(s);d.push(K)}if(t.length===
os.length&&!d.some(U=>X3(U,s)))return{reason:"no-sign",tabs:d.flatMap(U=>U.desks.map(K=>K.table.tab)).
filter(km)};let p=d.flatMap(U=>U.desks.map(K=>K.table)),[h,...b]=p;if(h!=null&&h.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[h.tab]};let S=d.flatMap(U=>U.names).filter(km),O=t.includes(
"judges")?Q3(d):e.judges,P=t.includes("entries")?eW(p,S,s,l):e.entries,N=!n&&(d.length>1||d.some(U=>U.
stage.scoreTab!==void 0)),I=N?tW(d):e.stages,$=t.includes("criteria")?nW(d):e.criteria,F=vC(p),L=J3(
e.settings,F),j={...e,settings:L,stages:I,criteria:$,entries:P,judges:O};if(t.some(U=>j[U].length===
0))return CC(s);if(t.includes("judges")&&!rW(j,d,a.names))return{reason:"unbound",tabs:d.flatMap(U=>U.
desks.map(K=>K.table.tab)).filter(km)};let z=s.flatMap(({structure:U})=>U!==void 0&&p.some(({tab:K})=>K===
U.tab)?U:[]),B=[...p.map(U=>U.tab),...l.flatMap(U=>U.kind==="ENTRY_LIST"||U.kind==="TAB_LEFT"?U.params.
tab:[])];return{competition:j,hasStages:N,facts:[...oW(d,O,N,I),...l,...f.keys(F).length>0?[H3(F)]:[
],
...gC(z),...eC(s,B,a)],findings:t.includes("entries")?iW(d):[],questions:fl([...V3(s,p),...c])}}var H3=(
{
competition:e="",year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:
e,
year:t,city:n,government:r}}),J3=(e,t)=>({...e,...f.fromEntries(f.entries(t).filter(([n])=>e[n]===""))}
),
V3=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]),km=(e,
t,n)=>n.
indexOf(e)===t;function Y3(e,t,n,{facts:r,questions:o,answers:i},a){var U,K;let s=e.desks.map(Z=>Z.table),
u=Z=>n.includes("criteria")?gm(Z):Jg(Z,Le(t,e.stage).map(X=>X.name)),l=(U=u(s))!=null?U:a||e.layout!==
null?nE(s):null;if(l===null)return null;let c=u(s)===null,d=l.tables.filter(Z=>bC(Z,l.tables,l.criteria)),
p=l.tables.filter(Z=>!d.includes(Z));for(let{tab:Z}of d)r.push({kind:"TAB_LEFT",sure:!1,params:{tab:
Z,
reason:"summary"}});let h=p.length<l.tables.length&&(K=u(p))!=null?K:l,{tables:b}=h,S=n.includes(
"criteria")?lE(h,o,i):h.criteria,O=a?e.stage.name:null,P=n.includes("criteria")?QE(b,S,i):null;if(P!==null&&
o.push(P),!n.includes("criteria"))return{...e,desks:EC(e,b),criteria:[],isOpen:c,names:S};let N=iC(b,
S),I=N!=null?N:S.map(()=>oC(b,S)),$=nC(b,S),F=$.from==="equal"&&N!==null&&new k(N).size>1,L=F?I:$.weights,
j=xC(b,S,L,I,i);j.question!==null&&o.push(j.question);let{weights:z}=j;r.push({kind:"CRITERIA",sure:
b.
length>1&&!c,params:{stage:O,names:S}},{kind:"WEIGHTS",sure:$.from!=="equal",params:{from:F?"maxima":
$.from,stage:O}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(km),from:N===null?"scores":
"written",stage:O}});let B=S.map((Z,X)=>{var ee,ye;return{stage:e.stage.name,name:Z,weight:(ee=z[X])!=null?
ee:1,min:0,max:(ye=I[X])!=null?ye:100,description:""}});return{...e,desks:EC(e,b),criteria:B,isOpen:
c,
names:S}}var EC=({desks:e},t)=>e.filter(n=>t.includes(n.table));function X3(e,t){return e.layout!==null&&
e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&
hh(r.grid,n.above.length)})}function Q3(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.
filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;
return(i?
sE(r):Xg(o)).map((s,u)=>{var S,O,P;let l=(S=(i?r:o)[u])!=null?S:"",c=e.filter(N=>N.desks.some(I=>J(I.
label)===J(l))),d=(P=(O=c[0])==null?void 0:O.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,
p=s.name===""||J(s.name)===J(s.code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?uE(d):"",b=c.
length===e.length?[]:c.map(N=>N.stage.name);return{...s,name:h||s.name,stages:b}})}function eW(e,t,n,
r){
let o=pm(e,t),i=mm(e),a=new k(e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>QS(o,i,u)).
find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),
s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>(
{
...wd,...u}))):o}function tW(e){let t=e.map(n=>pm(n.desks.map(r=>r.table),n.names).length);return e.
map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:
0)?o:n.advance}})}function nW(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));
return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}
function rW(e,t,n){let r=Kn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<
o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.
layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(
l===
void 0||s.length===0?[]:Xe(e,l)).filter(d=>gh(u.label,d)).length===1}))}function oW(e,t,n,r){let o=e.
filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function iW(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=mm(t)?[]:e.flatMap(i=>i.desks.map(a=>pm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...yh(n).map(o("entry")),...yh(r).map(o("judge"))]}function CC(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>aW(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>sW(
u))))!=null?s:{reason:"nothing",tabs:[]}}var aW=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Vo(n)).length>2),sW=e=>hh(e,g.min(9,e.values.length));m();var xm=e=>e.find(t=>Re(t,H.plenary));
function uW(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>M(o)===M(e)))!=null?r:n}function lW(e,t){if(ne(e))return null;let n=ut(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Tm(e,{stages:t,entries:n}){var s,
u;let r=lt(e,qa),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=F=>W(
c(F)),p=uW(d("stage"),t),h=n.find(F=>J(F.code)===J(d("entry"))),b=(F,L,j=d(F),z=[])=>{let B={setting:
`plenary.${F}`,value:j,reason:L,allowed:z},U=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...U,...Qe(r,l,F),params:B}),null},S=(F,L)=>{let j=lW(c(F),L);
return typeof j==
"string"?b(F,j,c(F)):j};if(p!==void 0&&h!==void 0){let F=a.some(L=>L.stage===p.name&&L.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),F&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(F=>F.name)),h===void 0&&
b("entry","unknown-reference");let O=S("rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let $=Qe(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Ie=()=>SpreadsheetApp.getActiveSpreadsheet(),Dn=()=>Ie().getId(),Tl=()=>Ie(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),je=()=>Tl().map(e=>e.getName()),Sl=()=>new y(Tl().map(
e=>[e.getName(),e.getSheetId()])),RC=()=>Tl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Sm=()=>Tl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),cW=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function dW(){
let e=null;return t=>{e!=null||(e={zone:Ie().getSpreadsheetTimeZone(),monthFirst:cW.test(Ie().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Fe(e){let t=Ie().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=dW(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Em(e){var n,r;let t=(r=(n=Ie().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var is=e=>{var t,n;return(n=(t=Ie().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},DC=()=>Ie().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Th(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var AC="@",Sh=(e,t)=>{let n=t.map(
r=>r===AC);return e.map(r=>r.map((o,i)=>typeof o=="string"?Th(o,n[i]===!0):o))};function co(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function qt(e,t,n,r,o=[]){var s,u;let i=Ie().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(co(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Sh(r,o)))}
function OC(e,t,n,r){
let o=Ie().getSheetByName(e);o!==null&&(co(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(AC))}
var Or=e=>{
var t,n;return(n=(t=Ie().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function PC(){
for(let e of Tl())
e.getLastRow()===0&&Ie().deleteSheet(e)}var gn=()=>SpreadsheetApp.flush();function NC(e,t){let n=Ie(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:mW(n,t);return r===null?n.activate():r.activate(
),
!0}function mW(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Cm(e){let{language:
t}=e.settings,n=[qi(cl,t,hW(e.settings)),pW(e.stages,t),qi(ml,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),qi(mr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Mo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
qi(Li,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,fW(o.required,t)]);return[...n,qi(pl,t,r)]}function qi(e,t,n){var r;return{name:e.tab[t],
values:[
$0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var IC=(e,t,n)=>({
...qi(e,n,[]),name:t});function pW(e,t){let n=e.map((s,u)=>gW(s,u,t)),r=qi(dl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var fW=(e,t)=>{var n,r;return(r=(n=Sn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function gW(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Da.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Fi(e.date,n),(l=e.scoreTab)!=null?l:""]}function hW(e){let{language:t}=e,n=qn.map(
a=>[a.word[t],Eh(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${Va[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=qn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Eh(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Fi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function _C(e,t){let n=fn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=os.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=yW(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:wW(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Cm(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>H[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:fn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...bW(i.facts)]}}function yW(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Kn(r,e).map(F=>F.name),u=e.stages.flatMap(F=>r.filter(L=>L===F.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(F=>a.get(kl(F))!=="use"),
p=r.filter(F=>!d.includes(F)),h=xl(e),b=F=>{let L=F.map(i);return{grids:L,structures:vm(L,h,a),
answers:a}},
S=l?s:p.filter(F=>$i(F)||u.includes(F)),O={names:r,hidden:d},P=xh(e,t,n,b(S),O),N=l?[]:p.filter(F=>sl(
F)&&!S.includes(F)),I="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in P){let F=d.filter(j=>$i(j)&&!a.has(kl(j))),L=wh(P.competition,b(F));return{...P,
questions:[
...P.questions,...L]}}if(!I||N.length===0)return P;let $=xh(e,t,n,b([...S,...N]),O);return"reason"in
$?P:$}var bW=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function wW(e,t,n){return(e.length===os.length?["entries"]:e).map(o=>{let i=H[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}m();m();m();var Ch="\u2713",mo=e=>`"${e.replace(/"/g,'""')}"`;function $C(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-w(n),a=T(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function FC(e,t,n){let r=De(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${mo(
Ch)};${o})`;return`=IF(COUNTIF(${r};${mo(mn.id)})>0;${mo(mn.id)};${i})`}function MC(e,t,n,r,o){
let i=u=>De(e,u,t,1),a=u=>`COUNTIF(${i(r)};${mo(u)})`;return`=${`${a(Ch)}+${a(mn.id)}`}&${mo(o.of)}&COUNTA(${i(
n)})&${mo(o.done)}`}function LC(e,t,{min:n,max:r}){let o=De(e,t),i=`AND(${o}>=${$C(n)};${o}<=${$C(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${mo(mn.id)})`}var jC=(e,t,n)=>{let r=`$${De(e,t)}`;
return n==="complete"?`=${r}=${mo(Ch)}`:n==="recused"?`=${r}=${mo(mn.id)}`:`=NOT(${r}="")`};m();var zC=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,BC=e=>e.filter(t=>t!=="").join(" \xB7 "),vW={title:(e,t,n)=>BC(
[e,zC(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,kW={title:(e,t,n)=>BC([e,zC(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Rh=e=>({id:vW,en:kW})[e];m();function xW(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function TW(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Dh(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:TW(xW(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var ti={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,Ah=3,po=Ah+
1,Rm=0,Dm=1,SW=2,Pr=3,EW=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Oh=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},CW=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Ph({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Oh(i,t)})`),o=n.some(i=>i.link!=="")?[ti.link[t]]:[];return{headers:[ti.code[t],
ti.status[t],ti.name[t],...r,ti.notesToCommittee[t],ti.notesToEntrant[t],ti.institution[t],...o],
widths:[
62,58,128,...r.map(CW),160,160,160,...o.map(()=>180)],scored:r.length}}var RW=e=>["code","status",
"name","institution","link"].some(t=>Re(e,ti[t])),UC=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function WC(e){var n;let t=(
n=
e[Ah])!=null?n:[];return e.slice(po).every(r=>r.every((o,i)=>{var a;return o===""||RW(T((a=t[i])!=null?
a:""))}))}var KC=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Nh(e,t,n){let{
headers:r,
scored:o}=Ph(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Pr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Dm?FC(t+u,Pr,
o):""))}}var Ih=(e,t)=>({top:po,left:Pr,height:t-po+1,width:e+2});function Am(e,t){let{criteria:n,
language:r}=e,
o=Rh(r),i=(s,u)=>({top:po,left:s,height:t,width:u}),a=i(Rm,Pr+n.length);return{table:i(Rm,Ph(e).headers.
length),progress:{row:0,column:0,formula:MC(po,t,Rm,Dm,o)},validations:GC(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Pr+s,u),formula:LC(po,Pr+s,l),help:o.rejected(Oh(l,r))})),colours:EW.map(([s,u])=>({block:a,
formula:jC(po,Dm,s),background:u})),open:Ih(n.length,po+t-1)}}function GC(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Om(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Rh(o),{headers:u,widths:l,scored:c}=Ph(e),d=Dh(e.entries,t,
n),p=GC(r).map(({criterion:N})=>Oh(N,o)),h=Am(e,d.length),b=Nh(d,po,e),S=N=>[N,...u.slice(1).map(()=>"")],
O=S("");return{name:Wa(t,n),...h,headerRow:Ah,frozenColumns:SW,widths:l,formats:u.map((N,I)=>I===Rm?
"@":I>=Pr&&I<Pr+c?Er:""),centred:u.flatMap((N,I)=>I===Dm||I>=Pr&&I<Pr+c?[I]:[]),values:[O,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[S(h.progress.
formula),O,O,O,...b.formulas]}}m();m();function _h(e){var n;let t=Ie().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var qC=e=>e.getEditors().map(t=>t.getEmail());function ZC(e){
let t=_h(e);return t===null||t.isWarningOnly()?null:qC(t)}function Nr(e,t){var r;let n=(r=Ie().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(El(n,t),n.setUnprotectedRanges([]))}function El(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(qC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var HC=e=>_h(e)===null;function JC(e,t){let n=_h(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Pm(e){let t=Ie().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var $h="#d9e2f3";function Zn(e){var t;for(let n=1;;n+=1){let r=qg(
e.name,n),o=Ie().getSheetByName(r);
if(VC(o)){hn({...e,name:r});return}let i=DW(o);if(Hg((t=i[0])==null?void 0:t[0])){AW(i,e)||XC(o,e),
YC(
r,e,o.getLastRow(),o.getLastColumn());return}}}function hn(e){var t;XC((t=Ie().getSheetByName(e.name))!=
null?t:Fh(e.name),e),YC(e.name,e,0,0)}function Fh(e){let t=Ie().getActiveSheet(),n=Ie().insertSheet(
e,Ie().getSheets().length);return Ie().setActiveSheet(t),n}var VC=e=>e===null||e.getLastRow()===0;
function on(e){
for(let t=1;;t+=1){let n=qg(e,t);if(VC(Ie().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);
if(Rn(r))return{name:n,grid:r}}}function DW(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function AW([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function YC(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));qt(e,0,0,a,t.formats)}function XC(e,t){
let n=t.
widths.length,r=t.headerRow+1;co(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of ni(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of ni(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),j0(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground($h),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ni(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var An=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),QC=({values:e,formulas:t},n)=>Sh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),OW=e=>{var t;return(t=Ie(
).
getSheetByName(e))!=null?t:Fh(e)};function Mh(e,t){let n=OW(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];co(n,e.values.length+1,o.length),l>0&&
An(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of ni(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};An(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of ni(o.map((O,P)=>s.includes(
P))))S&&An(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of ni(
i))S!==""&&An(n,{...u,left:h,width:b}).setNumberFormat(S);An(n,{...d,height:1}).setFontWeight("bold").
setBackground($h),An(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),eR(n,e),PW(n,QC(e,i),l,c)}function PW(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function eR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();An(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([An(e,r)]).build()))}function tR(e,t,n){let r=Ie(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;co(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};An(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ni(
t.widths.map((h,b)=>a.includes(b))))p&&An(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ni(s))p!==""&&An(r,{...l,left:c,width:d}).setNumberFormat(p);eR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),An(r,{...l,top:g.max(l.top,i+1)}).setValues(
QC(n,s))}var nR=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function as(e,t,n,r){var u;let o=Ie(
).
getSheetByName(e);if(o===null)return;let i=An(o,t),a=o.protect();El(a,n);let s=nR(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),El(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function rR(e,t,n){let r=Ie().getSheetByName(e);if(r!==null)for(let o of nR(
r,An(r,t)))El(o,n)}function oR(e,t){var n;(n=Ie().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var iR="judgeTabs",NW=9e3,IW=tn(q(),ik([q(),q(),q()]));function Nm(){var e;try{let t=tt(IW,C.parse(
(e=
ze(iR))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var _W=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Lh(e){let t=f.entries(e),n=()=>C.stringify(f.fromEntries(t));for(;_W(n())>
NW;)t.shift();We(iR,n())}function jh(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=KC(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&oR(a,c),n[T(i)]=[s,u,c]}return n}
function zh(e,t){
if(e.size===0)return;let n=Nm(),r=Sl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=jh(o,n);C.stringify(i)!==C.stringify(n)&&Lh(i)}function Im({stages:e,
judges:t},n=Nm()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,a]of Sl()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>M(d.name)===M(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var aR="rowOrders",$W=9e3,FW=tn(q(),tn(q(),q()));function sR(){let e=ze(
aR);try{let t=tt(FW,C.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function Zi({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=$W-2;for(
let h of t){
let{stage:b,judge:S,tab:O}=h,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(O)?P:(d=ol(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[S]:N})}let u=C.stringify(a),l=f.fromEntries([...n].map(([h,b])=>[h,f.fromEntries(b)]));u!==
C.stringify(l)&&We(aR,u)}m();var uR="understanding",MW=9e3,LW=te({option:q(),kind:q(),params:tn(q(),
hd()),tab:q()}),jW=tn(q(),LW);
function Bh(){let e=ze(uR);try{let t=tt(jW,C.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function lR(){let e=null,t=()=>(e!=null||(e=Bh()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var cR=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function dR(e){let t=C.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>MW?!1:(We(uR,t),!0)}
function zW({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Og({tab:r,
columns:o,
entries:i})}var BW=(e,t,n)=>[...US(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...O0(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...P0(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Wa(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],UW=(e,t,n)=>N0(
e,t,n).
map(({name:r,judge:o})=>mR(r,o));function mR(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ve(){var we,$e;
let e=je(),
t=At(e),n=new y([...t].map(([me,ae])=>[me,Fe(ae)])),r=e.filter(me=>![...t.values()].includes(me)),o=Uh(
Fe),i=HW(RC),{answers:a,known:s}=lR(),u={names:r,isHidden:me=>i().includes(me),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:h}=_C(n,u),{competition:b}=l,S=Im(b),O=es(b.entries),P=Uh(
Em),
N=Uh(is),I=(me,ae)=>{let xt=E0(me,P(me.tab));return M0(xt,ae)?L0(xt,N(me.tab)):xt},$=({stage:me})=>b.
stages.filter(({name:ae})=>ae===me).flatMap(ae=>Le(b,ae)),F=Kn(r,b,S).filter(({stage:me})=>me.scoreTab===
void 0),L=b.stages.flatMap(({scoreTab:me})=>r.filter(ae=>WW(ae,me))),j=xl(b),z=[...F.map(({name:me})=>me),
...L],B=vm(z.map(o),j,a),U=me=>{var ae,xt;return(xt=(ae=B.get(me))==null?void 0:ae.view)!=null?xt:o(
me)},K=ZW(r,b,U,O),Z=xm(r),X=Z===void 0?null:Tm(o(Z),b),ee=[...F.map(({name:me,stage:ae,judge:xt})=>{
let he=Le(b,ae);return I(Jo(U(me),ae.name,xt.code,he,O),he)}),...K.sheets.map(me=>I(me,$(me)))],ye=[
...h!=null?h:fl([...B.values()].flatMap(me=>me.questions)),...kh(ee,b.entries,a)];return{competition:
b,
decisions:(we=X==null?void 0:X.decisions)!=null?we:[],sheets:ee,orders:sR(),protectedTabs:DC().filter(
me=>!Re(me,H.corrections)),own:S,findings:[...l.findings,...zW(l),...BW(e,b,S),...UW(r,b,S),...K.findings,
...p,...ye.map(qW),...l.tables.criteria!==null&&b.criteria.length===0&&KW(B)?[GW(l.tables.criteria.tab)]:
[],...($e=X==null?void 0:X.findings)!=null?$e:[]],questions:ye,given:s(),locate:F0(l),unwritten:ye.length>
0?[]:c,facts:d}}var WW=(e,t)=>t!==void 0&&M(e)===M(t),KW=e=>[...e.values()].some(({columns:t})=>t.some(
({role:n})=>n==="criterion"));function GW(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var qW=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function ZW(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let a=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=uC(n(a),i,
Xe(t,i),Le(t,i),r);return{sheets:s,findings:u.map(l=>mR(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function HW(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Uh(e){let t=new y;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var _m=(e,t,n)=>n(C.stringify([e,...t])).slice(0,16),pR=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
_m(n,r,t):o,"");function fR(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=_m(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var ss=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var gR=["at","by","action","detail",
"run","hash","stage"],$m=e=>gR.map(e),JW=["compute","documents",
void 0],hR=e=>{var t;return!JW.includes(dn((t=e[gR.indexOf("action")])!=null?t:"",ss))};m();var Cl={
part:"history",tab:H.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function yR(e){var o,i,a;let t=e===null?null:lt(
e,Cl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>W(u(d));r.push(
{row:s,texts:$m(l),chain:l("chain")});let c=dn(l("action"),ss);c!==void 0&&n.push({at:ul(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();var yn=(e,t)=>t==="id"?e.replace(".",","):e,ue=(e,t)=>yn(T(e),t);function Ge(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Fi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ue(e,t):typeof e=="boolean"?T(e).toUpperCase():VW(e)}\u201D`}var VW=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return bR(e,t,t==="id"?"dan":
"and",n)}var Wh=(e,t)=>bR(e,t,t==="id"?"atau":"or",e.length);function bR(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}m();function Rl(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var YW={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},wR=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${YW[t][r]}`),
t);function vR(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var us=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
kR={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${vR(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${us(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${vR(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${us(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${us(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=wR(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=wR(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Rl(e.amount,"id")}.`,
`Prize ${Rl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=us(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${us(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${us(n,
r)}${l}.`)}};m();m();var xR={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},XW={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Kh=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),TR=(e,t)=>xR[t][e],
SR=(e,t)=>XW[t][e];function ls(e,t,n=!1){let r=xR[t][e].split(" ").map(Kh).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var QW=6,eK=BigInt(0);function tK(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==eK)return!1;return!0}
function cs(e,t,n){if(tK(e,n))return n;let r=Kt(t(e),n);for(let o=n;o<n+QW;o+=1){let i=e.map(a=>ar(a,
o));if(Kt(t(i),n)===r)return o}return n+2}var Fm=new _e(0),Gh=(e,t,n)=>yn(sr(e,t),n);function ER(e,t,
n){let r=n;if(Gt(e,t)===0)return r;for(;Kt(
e,r)===Kt(t,r);)r+=1;return r}var Dl=(e,t)=>Ja[e].name[t];function Al(e,t,n,r){let o=ER(e.value,t,e.
metric==="majority"?0:n);return[Gh(e.value,o,r),Gh(t,o,r)]}function CR(e,t,n){let r=TR(n,e),o=new y,
i=(a,s)=>Gh(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Kh(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,ER(a,Fm,t)),plain:a=>yn(sr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=cs(s,rn,t),c=n==="points"&&s.length>2?cs([...s].sort(Gt).slice(1,-1),rn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var RR={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var DR={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},nK={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function rK(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Mm=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function oK(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var AR={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${qo[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>rK(n,o));return`${a} ${s(r)}${p}${h} ${S} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Mm(e.highest,
"tertinggi",t)} dan ${Mm(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Mm(e.highest,
"highest",t)} and ${Mm(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>oK(i,n,t)),o=n(rn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=cs([e,s],([S,O])=>S.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${nK[a][l]}`;
if(Kt(s.abs(),c)===Kt(Fm,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${DR.id[t]}.`,`Judge ${e} is not counted: ${DR.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=vd(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:Fm},c=cs(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var OR=({metric:e,criterion:t},{language:n})=>t===void 0?Dl(e,n):`\u201C${t}\u201D`,iK=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function aK(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${iK(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var PR={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Al(n,r.value,l,c),h=OR(n,
i),b=o.length===0?"":aK(o,i),S=u(e),O=Y(t,c);return a(`${s} ${S} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${OR(h,r)} ${Al(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var sK={...AR,...PR,...RR,
...kR};function uK({code:e,params:t},n){return sK[e](t,n)}function NR(e,t,n="points"){let r=CR(e,g.max(
2,t),n);return o=>o.map(i=>uK(i,r)).join(" ")}function IR(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Dl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Al(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Dl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Hi=(e,t)=>qo[e].name[t];var lK={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Hi(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ge(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},cK={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ge(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Hi(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ge(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},oe=e=>e==="id"?lK:cK,ce=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ji(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function _R(e,t,n){let r=Ji(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:Dt(),at:nt(),by:Pe(),hash:e,provisional:t},isNew:!0}}function rt(e){let{name:t,grid:n}=on(H.
history[e]);return{name:t,exists:n!==null,...yR(n)}}var Lm="chain";function Zt(e,t,n){var c,d,p,h;gn(
);
let r={stage:"",...t},o=(d=(c=ss.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Gn(r.at),action:o},a=$m(b=>i[b].trim()),s=_m(dK(e),a,nn),u=e.exists?pK(e,n):mK;if(e.exists){
let b=v.from({length:g.max(...u.values())+1},()=>"");for(let[S,O]of u)b[O]={...i,chain:s}[S];qt(e.name,
Or(e.name),0,[b])}else{let b=oe(n).tabs,S=Cl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));hn(Ct(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}gn(),We(Lm,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function dK({exists:e,links:t}){let n=e?ze(Lm):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:pR(t,nn)}var mK=new y(Cl.columns.map(({key:e},t)=>[e,t]));
function pK({
name:e,headerRow:t,columns:n},r){let o=Cl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return qt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var jm=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},zm=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function $R(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function FR(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var fK=e=>e instanceof E&&
"problem"in e;function pe(e){throw f.assign(new E(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(fK(n))return{problem:n.problem};let r=n instanceof
E?n.message:T(n),o=jm(r);if(o.length>0){let i=oe(Je()).problems.scopeMissing(o.join(", "));return{
problem:ce(
"SCOPE_MISSING",i,zm())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:ce(
"UNEXPECTED",oe(Je()).problems.unexpected(r))}}}var qh="language";function at(e){let t=$R(qh);return t===
"id"||t==="en"?t:e}var Je=()=>at(lk().startsWith("en")?"en":"id");function ge(){bd()||pe(ce(
"NOT_ALLOWED",oe(Je()).problems.notAdmin(Pe())))}function xe(e){let t=ck(e);return t===null?pe(ce(
"BUSY",oe(
Je()).problems.busy)):t.done}function fe(e,t){let n=tt(e,t);return n.success?n.data:pe(ce(
"BAD_REQUEST",oe(Je()).problems.badRequest))}m();m();var gK=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),hK=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(hK)]},e.map(({name:n})=>gK(n)))}var gr=(e,t)=>e.find(n=>n.stage===
t);m();var MR={part:"corrections",tab:H.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
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
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:_("Isi Asli","Original Content"),width:
160}]},
LR=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],jR=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Ol=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function zR(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Gn(l.at),answeredAt:Gn(l.answeredAt),old:i(l.before),kind:a(LR,l.
kind),status:a(jR,l.status),before:C.stringify(l.before)}),u=MR.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Ct(t,r,o,u,e.map(s),0)}function BR(e){var n;let t=e===null?
null:lt(e,MR);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
a]=[dn(o("kind"),LR),dn(o("status"),jR)],s=yK(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:ul(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:a,
answeredAt:ul(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function yK(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var hr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ue(e,t):G(e,t),ri=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ue(w((e*100).toPrecision(12)),n)}%`:hr(e,n),Zh=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,bK={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,wK={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Vi=e=>e==="id"?bK:wK;function fo({language:e}){let{name:t,grid:n}=on(H.corrections[e]);return{name:
t,isNew:n===null,list:BR(
n)}}function Yi(e,t,{language:n,admins:r}){let o=Vi(n);return Zn(zR(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>ri(i,a,n))),e.isNew&&(Nr(e.name,r),Pm(e.name)),gn(),{...e,isNew:!1,list:t}}m();
m();function ds(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Bm=(e,t)=>W(e)===W(t),vK=864e5,kK=R.UTC(1899,11,30);function xK({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-kK)/vK+
r/86400}var UR=e=>typeof e=="object"?xK(e):typeof e=="boolean"?T(e):e,WR=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function KR(e){let[{values:t},n,r]=[Fe(e),Em(e),is(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function go(e){
var n;let t=Ie().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var GR=(e,t,n)=>{var r;(r=Ie().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},qR=(e,t,n,r)=>qt(e,t,n,r);m();function Hh(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function ZR(e){for(let[t,n]of Hh(e,r=>r.tab))for(let[r,o]of Hh(n,i=>i.format))r!==void 0&&GR(t,o.map(
({at:i})=>De(i.row,i.column)),r)}function HR(e){let t=n=>n.format==="General";ZR(e.filter(t));for(
let[
n,r]of Hh(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of sm(r.map(({at:l})=>l)))qR(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}ZR(e.filter(n=>!t(n)))}function Pl(e,{
sheets:t}){var a,s,u;let[n]=Uo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ms(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Bm:ds;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Xi(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:KR(t);return e.set(t,n),n}}function Jh(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
WR(
o.format);return r?{tab:t,at:n,value:UR(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function TK(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Ol(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Vh(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of TK(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var SK=e=>/data validation|validasi data/i.test(T(e));
function Yh(e,t){try{return HR(e),gn(),!0}catch(n){if(!t&&!SK(n))throw n;return console.warn(T(n)),!1}
}
function Nl(e,t,n,r=!1){let{settings:o}=e.competition,i=Vh(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:O})=>O.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:Pl(P,e)}))),s=S=>a.map(({one:O,place:P})=>P===null||
!go(P.tab)?"other":ms(O,P.at,S(P.tab))),u=s(Xi()),l=a.flatMap(({one:S,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Jh(S,P.tab,P.at,I)]:[]}),c=Yh(l,r),d=c?null:s(
Xi()),
p={fix:new k,undo:new k};for(let[S,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=Yi(t,S,o)}let b=n;for(let{list:S,...O}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=EK(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=Zt(b,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var EK=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[ri(i.cell,i.format,n),hr(a,n)];return t?Zh(r,o,u,s):Zh(r,o,s,u)}
);m();function CK(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&ds(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Um(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Uo(s).map(S=>({at:S,status:CK(n,a,De(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function Wm({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:hr(n,i),
now:t.now,confirm:a,status:o}}m();var RK=te({id:q(),accept:He(),at:q(),by:q()}),DK=Ke(RK),Xh=e=>`fixAnswers:${e}`,
AK=8e3;function ps(e){
let t=ze(Xh(e));try{let n=tt(DK,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function JR(e,t){let n=C.stringify([...ps(e),t]);return n.length>AK?!1:(We(Xh(e),n),!0)}var VR=e=>We(
Xh(e),"[]"),fs=e=>e.filter(t=>t.status==="waiting");function YR(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function an(e=t=>t()){let t=Ve(),{settings:n}=t.competition,
r={workbook:t,history:rt(n.language),ledger:fo(
n)};return OK(r)?r:e(PK)}function OK({history:e,ledger:{list:t}}){let n=new k(fs(t).map(({judge:r})=>r));
return Vh(t,e.rows).length===0&&[...n].every(r=>ps(r).length===0)}function PK(){let e=Ve(),{settings:
t}=e.
competition,n=fo(t),r=[...new k(fs(n.list).map(({judge:s})=>s))],o=r.flatMap(ps),i=o.length===0?n:Yi(
n,YR(n.list,o),t),a=Nl(e,i,rt(t.language),!0);for(let s of r)VR(s);return{...a,workbook:Ve()}}var Il=(
{
workbook:e,history:t,ledger:n})=>({statuses:et(e.competition.stages,t.rows),corrections:n.list});
function XR(e,t=Tt(
e.workbook,{provisional:!1}).findings){let n=Il(e);return t.flatMap(r=>{let o=Um(r,n);return o===null?
[]:[o]})}function Qh({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Ol(u)===Ol(a));return s.every(({stage:u})=>o(u))?
s:[]}var _l="marked";function QR(e,t){var o;let[n,...r]=Qh(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:fs(e.ledger.list).map(i=>({...ey(i,t),judge:i.judge})),marked:((o=ze(_l))!=
null?o:"")!==""}}var ey=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:ri(o.cell,o.format,a),now:hr(i,a)});m();m();m();m();var eD={id:e=>`Kode peserta ${G(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var tD={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var nD={id:e=>`Peserta ${e.entry} (${G(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${G(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;m();var rD={id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var oD={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var iD={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};m();var aD={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;m();var sD={id:e=>`Nilai para juri untuk peserta ${e.entry} (${G(e.name,"id")}) berselisih terlalu jauh: dari ${ue(
e.low,"id")} sampai ${ue(e.high,"id")}, sedangkan batasnya ${ue(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${G(e.name,
"en")}) lie too far apart: from ${ue(e.low,"en")} to ${ue(e.high,"en")}, while the limit is ${ue(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};m();var uD={id:e=>`Nilai juri ${Y(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};m();function NK({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${Y(n,
"id")}.`}function IK({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${Y(n,"en")}.`}
var lD={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${NK(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${IK(
e)}`};m();m();m();m();var cD={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var dD={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var mD={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var pD={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var fD={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var gD={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var hD={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var yD={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var bD={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var wD={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var vD={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var kD={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var xD={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var TD={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var SD={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Km={"tata-cara":xD,pernyataan:hD,undangan:SD,"daftar-hadir":dD,"lembar-nilai":fD,"berita-acara":
cD,
sk:bD,pengumuman:gD,piagam:yD,gabungan:mD,surat:wD,"surat-daftar":vD,"tanda-terima":kD,"umpan-balik":
TD,
laporan:pD};var ED=(e,t)=>Km[e].name[t];var CD={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},ty=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${ED(e,"id")}\u201D yang dibuat: ${CD.id[Km[e].missing]}.`:`No document \u201C${ED(
e,"en")}\u201D was made: ${CD.en[Km[e].missing]}.`;var RD={id:e=>ty(e.kind,"id"),en:e=>ty(e.kind,
"en")};m();var DD={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};m();var AD={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${Y(e.others,
"en")} ${e.others.length===1?"stands":"stand"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};m();m();m();var _K=[...jg,qa,ji];function gs(e,t){let n=qn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Va[t]} ${o!=null?o:""}`.trim();let i=_K.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function $l(e,t,n){var i,a;let r=qn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:gs(e,n)}function OD(e,t){var r,o;let[n]=e.split(
".");return(o=(r=jg.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var hs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ue(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),$K={version:{id:"versi aturan",en:"rules version"}};
function FK({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":gs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=$K[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${gs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var MK=(
e,t)=>{
var n,r;return(r=(n=Mo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function LK(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Gm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=FK(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${hs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${hs(a,t)})`}`}let u=l=>hs(typeof l!="string"?l:r==="setting"?$l(l,o,t):r==="entry"&&o==="status"?
MK(l,t):LK(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var jK=5;function ys(e,t){if(e.length===0)return"";let n=e.slice(0,jK).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Gm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var PD={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ys(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ys(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${Ge(
e.computed,
"en")}). Documents wait: compute the ranking again.`};m();var ND={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ys(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ys(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var ID={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${Y(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var _D={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${Y(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var $D={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${Y(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${Y(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};m();var FD={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${G(e.written,
"id")}, padahal menurut tab Peserta namanya ${G(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${G(e.written,"en")}, but in the entries tab it is ${G(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;m();var MD={id:e=>`Kode ${G(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${G(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;m();var LD={id:e=>`Baris${e.name===""?"":` ${G(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${G(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;m();var jD={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
m();var zD={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;m();var BD={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Ge(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${ue(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${Ge(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${ue(e.likely,
"en")})`}.`};m();var zK=e=>e===1?"1 sel":`${e} sel`,BK=e=>e===1?"1 cell":`${e} cells`,UD={id:e=>`Nilai juri ${e.judge} belum diisi (${zK(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${BK(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;m();var WD={id:e=>`Isi sel juri ${e.judge} ${G(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${G(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};m();
var KD={id:e=>`Nilai juri ${e.judge} ${ue(e.value,"id")} di luar rentang ${ue(e.min,"id")} sampai ${ue(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${ue(e.value,"en")} of judge ${e.judge} is outside ${ue(
e.min,"en")} to ${ue(e.max,"en")}. Correct the score, or the range in the criteria tab.`};m();var GD={
id:e=>`Nilai ${ue(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${ue(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${ue(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${ue(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};m();var qD={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;m();var ZD={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: nilai tertingginya ${ue(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${ue(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${Y(e.criteria,"en")}: the highest score is ${ue(
e.highest,"en")}, while the other judges usually give ${ue(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};m();var HD={id:e=>`Nilai juri ${e.judge} ${G(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${ue(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${ue(e.number,"en")} in a cell formatted as number.`}
;m();var JD={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},VD={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${ue(
e.value,"id")}, padahal ${JD[e.basis].id} di baris itu ${ue(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${ue(e.
value,"en")}, but ${JD[e.basis].en} of this row is ${ue(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;m();function UK({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var XD=6;function WK({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",XD)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function KK({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",XD)}. Consider \u201CMethod\u201D = adjusted.`}
function YD(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return UK(e,t);case"uneven-judges":return t==="id"?WK(e):KK(e);case"passing-score-unit":
{let r=ue(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var QD={id:e=>YD(e,"id"),en:e=>YD(e,"en")};m();var e2={id:e=>`Nilai maksimum tidak tertulis; dipakai ${ue(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${ue(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;m();var GK={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Wh(e,"id")}`,en:e=>`is not a known choice; use ${Wh(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"stands more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${Y(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${Y(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Y(e,"en")}; change one of them`}
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
"category-blank":{id:e=>`masih kosong untuk ${Y(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${Y(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta, yang dengan demikian pasti juara; periksa ejaannya",
en:()=>"is used by one entry alone, which is therefore sure to win; check its spelling"},
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function qK(e,t){let n=G(OD(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function t2({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return qK(
e,o);let i=typeof t=="string"?$l(t,e,o):t,a=r.map(s=>$l(s,e,o));return`${G(gs(e,o),o)}${i===""?"":` = ${G(
i,o)}`} ${GK[n][o](a)}.`}var n2={id:e=>t2(e,"id"),en:e=>t2(e,"en")};m();var r2={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},o2={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${r2[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${r2[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var i2={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${G(e.criterion,"en")} stands in more than one column (${Y(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;m();var a2={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var s2={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var u2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${G(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${G(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};m();var l2={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};m();
m();var c2=(e,t)=>Y(e.map(n=>ue(n,t)),t),Qi=(e,t)=>Y(e.map(n=>G(n,t)),t,8),bs=(e,t)=>e===null?"":` ${t} ${e}`,
ZK={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Qi(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Qi(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${bs(e,"tahap")}: ${Qi(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y(
[e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${G(e,"id")}${n===""?"":` (${G(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t})=>`Bobot${bs(t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",
maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${bs(
n,"tahap")}: ${c2(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({
count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},HK={
JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Qi(e,"en")}.`,
SCORE_TAB:({
tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(e,"en")}, ${{
groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Qi(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${bs(e,"of stage")}: ${Qi(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",extreme:
"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",text:
"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:
t,city:n,government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==""),
"en")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${G(e,"en")}${n===""?"":` (${G(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${bs(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${bs(n,"of stage")}: ${c2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},JK={id:ZK,en:HK};function VK({kind:e,params:t},n){
return JK[n][e](t)}
var d2=(e,t)=>VK(e,t),YK={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
XK={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function ny(e,t){
if(e===void 0)return"";let n=(t==="id"?YK:XK)[e.reason](Qi(e.tabs,t));return n===""?"":` ${n}`}var m2={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${ny(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${G(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${ny(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};m();var p2={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var qm=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ue((i=t[o])!=null?i:0,n)}`}),n,8),QK={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,e5={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`},t5={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${G(
e,"id")}`} ${QK[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${G(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${qm(e,t,"id")}) berjumlah ${ue(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${qm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${G(e,"id")} di sini ${G(
n,"id")}, di tab lain ${G(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${G(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>G(t,"id")),"id",
4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,n5={COLUMN:({header:e,column:t,
doubt:n})=>`Column ${t}${e===""?"":` ${G(e,"en")}`} ${e5[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,
ROW:({label:e,row:t})=>`Row ${t} ${G(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${qm(e,t,
"en")}) add up to ${ue(n,"en")}, not 100. Which weights count?`:`The totals on the judge tabs use the weights ${qm(
e,t,"en")}. Are these the weights?`,NAMES:({code:e,one:t,other:n,
count:r})=>`Code ${G(e,"en")} is ${G(n,"en")} here and ${G(t,"en")} on another tab${r>1?` (${r} such rows)`:
""}. Correct the code or the name. If it is the same entry, answer that it is.`,HIDDEN:({tab:e})=>`The tab ${G(
e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,OTHER_TABLE:({
row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(
e.map(t=>G(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,r5={id:t5,en:n5},
o5=({kind:e,params:t},n)=>r5[n][e](t),ws=(e,t)=>o5(e,t),i5={criterion:{id:"Ya, kriteria",en:
"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:
"Yes, an entry"},written:{id:"Seperti tertulis",en:"As written"},totals:{id:"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"}},f2=(e,t)=>i5[e][t];var g2={id:({question:e})=>ws(e,"id"),en:({question:e})=>ws(e,"en")};
var ry={TAB_MISSING:m2,UNDERSTANDING_OPEN:g2,TAB_EMPTY:l2,TAB_UNPROTECTED:p2,TAB_COPY:u2,
STAGE_NOT_BEGUN:s2,
COLUMN_MISSING_CRITERION:a2,COLUMN_DUPLICATE_CRITERION:i2,ROW_MISSING_ENTRY:$D,ROW_WITHOUT_CODE:LD,
ROW_UNKNOWN_ENTRY:MD,
ROW_DUPLICATE_ENTRY:_D,ROW_NAME_MISMATCH:FD,SCORE_ROWS_PERMUTED:qD,SCORE_MISSING:UD,SCORE_NOT_NUMBER:
WD,
SCORE_TEXT_NUMBER:HD,SCORE_IS_DATE:BD,SCORE_OUT_OF_RANGE:KD,SCORE_ERROR:jD,SCORE_FORMULA:zD,
SCORE_SCALE_SUSPECT:ZD,
SCORE_OUTLIER:GD,TOTAL_MISMATCH:VD,JUDGE_NO_VARIANCE:iD,JUDGES_IDENTICAL:uD,JUDGES_DISAGREE:sD,
JUDGE_CONFLICT:oD,
JUDGE_RECUSED:aD,ENTRY_UNSCORED:nD,PANEL_DISCONNECTED:lD,ENTRY_DUPLICATE_CODE:eD,
ENTRY_DUPLICATE_NAME:tD,
NAMES_SIMILAR:rD,SETTING_INVALID:n2,WEIGHTS_INVALID:o2,SCALE_ASSUMED:e2,METHOD_CAUTION:QD,
RULE_CHANGED_AFTER_SCORING:ND,
TIE_AT_CUT:ID,PLENARY_CONFLICT:AD,OBJECTION_OPEN:DD,RESULT_STALE:PD,NO_DOCUMENT:RD};var vs=({code:e}
)=>!ry[e].confidential,a5=ry;function s5({code:e,params:t},n){return a5[e][n](t)}var Hn=(e,t)=>s5(
e,t);function h2(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var u5={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},ks={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},l5=["error","warning","info"],oy=e=>l5.
flatMap(t=>e.filter(n=>n.severity===t));function Zm(e,t,n,r,o){let i=H.findings[t],a=[{header:ks.severity[
t],
width:100,value:s=>u5[s.severity][t]},{header:ks.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:ks.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:ks.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:ks.message[t],width:560,value:o},{
header:ks.
code[t],width:220,value:s=>s.code}];return Ct(i,n,r,a,oy(e),0)}m();m();function y2(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Fd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=($=t.get(c.code))!=null?$:null,P=(F=h==null?void 0:h.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
S}})})}m();var ea={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},c5={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function iy({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>M(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function ay(e){let t=iy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function b2(e){if(e.institutions.length===0)
return null;let t=iy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...ay(e),
absent:t.
map(n=>n.institution.name)}}function w2(e,t,n,r){let o=a=>{var s,u;return(u=(s=Sn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ea.institution[t],width:280,value:a=>a.institution.name}
,
{header:ea.parent[t],width:220,value:a=>a.institution.parent},{header:ea.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ea.required[t],width:80,value:a=>o(a.institution.required)},{header:ea.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ea.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ea.status[t],width:180,value:a=>c5[a.status][t]}];return Ct(H.coverage[
t],
n,r,i,iy(e),1)}m();m();var Hm=e=>e>0?`0.${"0".repeat(e)}`:"0",xs=(e,t)=>w(Kt(e,t))/10**t;var Ir={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function v2(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Ir.place[t],width:80,format:"0",value:l=>l.place},
{header:Ir.code[t],width:80,value:l=>l.entry.code},{header:Ir.name[t],width:320,value:l=>l.entry.name}
,
{header:Ir.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Ir.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Ir.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Ir.stage[t],width:180,value:l=>l.stage},{
header:Ir.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Hm(n),value:l=>xs(l.score,n)}
,
{header:Ir.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ir.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Ct(H.finalRanking[t],o,i,u,e,3,a)}m();var sy=(e,t,n,r)=>Ct(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var d5={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},m5='"Rp"#,##0',p5=_("belum ditetapkan","not settled"),f5=_("ya","yes"),
g5=_("tidak","no");function k2(e,t){let{language:n,decimals:r}=t,o=Hm(r),i=(c,d,p,h="")=>({header:d5[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>xs(c,r)},i("advances",80,({advances:c})=>(c?f5:g5)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>h5(c,n),m5)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>xs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":xs(p,r)}}))];return Ct(t.
name,t.title,t.origin,l,a,3,t.layout)}function h5(e,t){return e===null?"":e==="open"?p5[t]:e.amount}
function x2(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=oe(a).tabs,u=bn(e),{marked:l,origin:
c}=T2(
e,r),d=je();Zn(Zm(t.findings,a,l+s.findings(u),c,S=>Hn(S,a)));let p=uy(e,t.results,n,r);for(let S of p)
Zn(S);let h=S=>d.includes(S)&&p.every(O=>O.name!==S);for(let S of i){let O=al(S,i,a),P=l+s.ranking(S.
name,u);h(O)&&Zn(sy(O,P,c,s.notRanked(S.name)))}let b=H.finalRanking[a];if(i.length>1&&h(b)&&Zn(sy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:O}=ay(e);Zn(w2(e,a,
l+s.coverage(u),`${s.covered(S,O)} \xB7 ${c}`))}}function T2({settings:e},t){let n=oe(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=SR(Un(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function uy(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=oe(a).tabs,l=bn(e),{marked:c,origin:d}=T2(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=al(O,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",L=c+u.ranking(
O.name,l);return[y5(e,N,I,$,L,F+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),S=ls(Un(i.method),a);return[...p,v2(y2([...t]),a,s,S,h,d,b)]}var bn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function y5(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Un(t.method);return k2(t,{name:r,title:o,origin:
i,
layout:oe(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:ls(l,a),stageScoreHeader:
ls(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function _r(e,t,n){let r=at(t);return oy(
e).map(o=>{var s,u,l;let i=h2(o),a=n===void 0?null:Um(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Hn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Wm(a,r)}}})}var oi=(
e,t)=>e.
filter(n=>n.severity===t).length,Ts=e=>oi(e,"error")===0;m();m();var b5=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function S2(e){let t=n=>(b5(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Jm({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=at(e.settings.language);return{facts:t.map(i=>w5(i,o)),questions:S2(n).
map(i=>v5(i,o)),answers:[...r].map(i=>k5(i,o))}}var w5=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:d2(e,t)}),v5=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:ws(e,t),options:E2(e.options,t),default:e.default}},E2=(e,t)=>e.map(n=>(
{
id:n,label:f2(n,t)}));function k5([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=E2(zt[a.kind],i);return{id:e,tab:o,message:ws(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var Ss=e=>e.find(t=>Re(t,H.objections)),x5=1440*60*1e3;
function C2({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*x5).toISOString().slice(0,10)}function R2(e,{stages:t}){var n,r;return((r=(n=lt(e,ji))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>M(u.name)===M(W(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[W(o("entry")),W(o("ruling"))];return[{stage:i.name,
entry:a,date:Wo(o("date")),ruling:s}]})}function D2(e,t,n,r){var i;let o=lt(e,ji);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var O;let u=W(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=Wo(s("date")),d=ne(s("answer"))||ne(s("ruling")),p=W(s("reopens")),h=(O=t.stages.find(
P=>M(P.name)===M(p)))==null?void 0:O.name,b=[];if(!ne(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};b.push({code:"SETTING_INVALID",
severity:"warning",...Qe(o,a,"date"),params:P})}if(p!==""&&h===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:p,reason:"unknown-reference",allowed:P};b.push({code:
"SETTING_INVALID",severity:"warning",...Qe(o,a,"reopens"),params:N})}let S={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&b.push({...S,...Qe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?b.push({...S,...Qe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?b.push({
...S,...Qe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):h!==void 0&&r({stage:h,date:c})&&b.push(
{...S,...Qe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:h}}),b})}m();m();var ta=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Vm=e=>T(e!=null?e:""),A2=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function O2(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:ta(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Vm(n),
Vm(r)],values:ta(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:ta(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:ta(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:ta(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Vm(n),Vm(r)],values:ta(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:ta(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function Ym(e,t){var s,u;let[n,r]=[O2(
e),O2(t)],o=[...P2(e,t,"old"),...P2(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:A2(c),now:null});continue}let S=new y(b.values),O=new y(h);
for(let P of new k([...O.keys(),...S.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=S.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:A2(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function P2(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function Jn(e){let t=T(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var ly=[2],ho=ly[0],T5=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],S5=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Xm=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),Qm=(e,t)=>e<t?-1:w(e>t);function E5({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Qm);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>S5(a.get(s)))]]).sort(([i],[a])=>Qm(i,a))}}var C5=({settings:e})=>f.fromEntries(
T5.map(t=>[t,Xm(e[t])]));function Fl(e,t,n,r,o=ho){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:C5(e),stages:l.map(d=>[d.name,d.weight,d.advance,Xm(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,Xm(d.stages),Xm(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Qm(d.stage,p.stage)||Qm(d.judge,
p.judge)).map(E5)}}var ep=(...e)=>C.stringify(Fl(...e));m();var N2={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},R5=3e4;function D5(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${R5}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function I2(e,t,n,r,o){let i=e.flatMap(s=>D5(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=N2.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Ct(t,r,o,
a,i,0)}function tp(e){var r;let t=e===null?null:lt(e,N2),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=W(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:W(o("code")),at:W(o("at")),by:W(o("by")),method:W(o("method")),
version:W(
o("version")),hash:W(o("hash")),text:s})}return[...n.values()]}function _2({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function np(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:De(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(S=r.
find(O=>O.stage===c&&O.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var $2=new A;function ii(e,t,n=ho){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=$2.get(
e))!=null?c:new y;$2.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:nn(ep(r,o,i,s,n));return a.set(u,l),l}var cy=(e,t,n)=>{
var r;return(r=ly.find(o=>ii(e,n,o)===t))!=null?r:null},dy=e=>tp(on(H.decisions[e]).grid);function my(
e,t,n){
let r=t===void 0?null:_2(t);if(t===void 0||r===null||nn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Fl(o,i,a,t.stage,r.snapshot.version);return Ym(r.snapshot,{...s,version:ho}
).
map(u=>np(u,e))}function F2(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>ii(
e,a)!==s);if(r.length===0)return[];let o=dy(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((S=my(e,l,u))!=null?S:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:Jn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var L2="rules",A5=8e3;function j2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Fl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var z2=(e,t)=>nn(C.stringify(j2(e,t)));function O5(){let e=ze(L2);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var P5=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function B2(e,t){let{competition:n}=e,r=O5(),o=new y(
n.stages.filter(({name:a})=>P5(e,a)).map(({name:a})=>[a,j2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,C.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,M2(l)]));We(L2,C.stringify(C.stringify(a).length>A5?s():a))}return[...o].
flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],nn(C.stringify(s))];if(u===void 0||M2(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==null?void 0:O.hash)===l)return[];
let d=u.
startsWith("{")?C.parse(u):null,p=d===null?[]:Ym(d,s).map(N=>np(N,e)),{tab:h,cell:b}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},S={...h===void 0?{}:{tab:h},...b===void 0?{}:{cell:b}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{changes:p}}]})}var M2=e=>e.startsWith(
"{")?nn(e):e;m();var py=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=gr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function N5(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Ss(je());if(r===void 0)return new y;let o=oe(e.settings.
language).history,i=R2(Fe(r),e).filter(py(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function U2(e,t){let n=et(e.stages,t),r=N5(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Jn(u),ruling:(l=r.get(o))!=null?
l:null}})}function yo(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=Ss(je()),a=C2(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...F2(e,r),...B2(e,()=>t),...i===void 0?
[]:D2(Fe(i),n,a,py(r,t))]}function W2(){return ie(()=>(ge(),$r(an(xe))))}function $r(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Tt(t,{provisional:!1}),a=[...o,...yo(t,n)];return Zi(t,
a),zh(t.own,i),{ok:Ts(a),findings:_r(a,r,Il(e)),understood:Jm(t),progress:i,fixes:QR(e,at(r))}}
function K2(){
return ie(()=>(ge(),xe(()=>{let e=Ve(),{competition:t}=e,{language:n}=t.settings,r=Tt(e,{provisional:
!1}),
o=[...r.findings,...yo(e,rt(n))],i=o.filter(vs),a=oe(n).tabs,s=`${a.checked(nt(),Pe(),Dt())} \xB7 ${a.
overwritten}`,u=a.findings(bn(t));Zn(Zm(i,n,u,s,c=>Hn(c,n))),Zi(e,o),zh(e.own,r.progress);let l=e.questions.
length;return{errors:oi(i,"error"),warnings:oi(i,"warning"),questions:l}})))}var I5=te({tab:q()});
function G2(e){return ie(()=>{let{tab:t}=fe(I5,e);return ge(),xe(()=>{let n=Ve(),
{findings:r}=Tt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&pe(ce("BAD_REQUEST",oe(Je()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=oe(i).history.accepted(t);return Zt(rt(i),{at:nt(),by:Pe(),action:"accept",detail:a,run:Dt(),hash:
""},
i),Zi(n,o),$r(an())})})}m();var _5=te({answers:tn(q(),to(q()))});function q2(e){return ie(()=>{let{
answers:t}=fe(_5,e);return ge(),
xe(()=>{let{questions:n}=Ve(),r=$5(Bh(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=oe(Je()).problems;
return r===null&&pe(ce("BAD_REQUEST",o)),dR(r)||pe(ce("BAD_REQUEST",i)),$r(an())})})}function $5(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?M5(a,i):F5(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var F5=(e,t)=>e.options.
some(n=>n===t)?cR(e,t!=null?t:""):null;function M5(e,t){return e===void 0||t===null?null:f.entries(
zt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var Z2=te({fixes:Ke(q())}),fy=250;
function H2({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function J2(e){return ie(()=>{let{fixes:t}=fe(Z2,e);ge();let n=an(xe),
{workbook:r}=n,o=at(r.competition.settings.language);return{fixes:V2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Wm(i,o),c={old:l.old,now:hr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=H2(r,a,s,d,p);return{tab:a,cell:De(d,p),entry:h,criterion:b,...c}})}})}})}
function V2(e,t){
let n=new k(t);return XR(e).filter(r=>n.has(r.id)&&r.status==="offered")}function Y2(e){return ie(()=>{
let{fixes:t}=fe(Z2,e);return ge(),xe(()=>{let n=an(),{competition:r}=n.workbook,o=V2(n,t),i=new y(r.
judges.map(({code:S,email:O})=>[S,O])),a=({fix:S,judge:O})=>{var P;return S.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=L5(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Yi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Nl(n.workbook,u,l));let c=new k(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(O=>O.status===S).length,h=new k(o.map(({id:S})=>S)),b=o.
reduce((S,O)=>S+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!h.has(S)).length,unreachable:[...new k(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:$r(an())}}
)})}
function L5(e,t){let[n,r,o]=[nt(),Pe(),Xi()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!go(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:S,column:O}=b,P=H2(e,s,u,S,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:De(S,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,O)}};return ms(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(S,O)}}]})}),a=v.from({length:g.ceil(i.length/
fy)},Dt);return i.map((s,u)=>({...s,id:`${a[g.floor(u/fy)]}/${u%fy+1}`}))}function X2(){return ie(()=>(
ge(),
xe(()=>{let e=an(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Qh(e),a=Vi(at(o.language)),
[s]=i;if(s===void 0)return pe(ce("BAD_REQUEST",a.nothingToUndo));let u=Xi(),l=i.find(S=>{let O=Pl(S,
t);return O===null||!go(O.tab)||ms(S,O.at,u(O.tab))!=="after"});if(l!==void 0)return pe(ce(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:nt(),answeredBy:Pe()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=Nl(t,Yi(n,d,o),r),h=new k(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>h.has(S.id)&&S.status==="applied");return b!==void 0?pe(ce("BAD_REQUEST",a.refused(b.tab,b.cell))):
$r(an())})))}m();var z5=te({id:q(),accept:He()});function Q2(e){let t=Pe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:fs(fo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:ps(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function eA(){let e=At(je());return fn(new y([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function tA(){
return ie(()=>nA(eA()))}function nA(e){let t=at(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:Q2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...ey(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function rA(e){return ie(()=>{let{id:t,
accept:n}=fe(z5,e);return xe(()=>{var d;let r=Q2(eA()).find(p=>p.id===t);if(r===void 0)return pe(ce(
"BAD_REQUEST",Vi(Je()).unknownFix));let o=Ve(),{competition:i}=o,a=Vi(at(i.settings.language));if(((
d=
et(i.stages,rt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return pe(
ce("BAD_REQUEST",a.stageClosed(r.stage)));let u=Pl(r,o),l=Xi();if(n&&(u===null||ms(r,
u.at,l(u.tab))!=="before"))return pe(ce("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:nt(),by:Pe()};return JR(r.judge,c)?(n&&u!==null&&go(u.tab)&&Yh([Jh(r,u.tab,u.at,!1)],!0),nA(i)):
pe(
ce("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var oA={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},iA="#ffffff",aA="Lembar Juri \xB7 ",gy=new RegExp(
`(^|\\n)${aA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function sA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===iA&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[aA+o,...i];return{background:oA[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function uA({background:e,note:t}){var o,i,a;let[,n=""]=(o=gy.exec(t))!=null?o:[],r=(a=(i=gy.exec(
t))==null?void 0:i[2])!=null?a:iA;return{background:f.values(oA).includes(e)?r:e,note:t.replace(gy,n)}
}m();function lA(e){var r;let t=(r=Ie().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function cA(e,t,n){var d,p;let r=Ie().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,O]of b.entries()){let P=(d=t[h])==null?void 0:d[S];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],De(h,
S)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:h})=>h)),
g.min(...i.map(({column:h})=>h))],u=g.max(...i.map(({row:h})=>h)),l=g.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var U5=te({on:He()}),dA=["error","warning","info"];function W5(e,t){var r,o;let n=new y;
for(let i of e.
filter(vs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of Uo(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=dA.indexOf(u)<dA.indexOf(b.severity),O=c===0?[Hn(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function K5(){var n;let e=je(),
t=((n=ze(_l))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function mA(e){return ie(()=>{let{on:t}=fe(
U5,e);return ge(),xe(()=>{let n=an(),{workbook:r,history:o}=n,i=t?[...Tt(r,{provisional:!1}).findings,
...yo(r,o)]:[],a=W5(i,r.competition.settings.language),s=[...new k([...K5(),...a.keys()])].filter(go);
t&&We(_l,s.join(`
`));for(let u of s){let l=lA(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let S=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=uA(h);return S===void 0?O:sA(O,S.severity,S.sentences)}));cA(u,l,c)}return t||We(
_l,""),$r(n)})})}m();m();m();m();m();m();var yr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function pA(e){e.haste=0,e.
width=g.min(e.width+1,10)}function fA(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var gA=e=>R.now()>=e.until;m();m();var Fr="https://www.googleapis.com/drive/v3/files",hA="https://www.googleapis.com/upload/drive/v3/files",
Es="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",yA="application/vnd.google-apps.folder",
Vn="application/vnd.google-apps.document",ai="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Cs="application/pdf",Ml="application/vnd.google-apps.spreadsheet",Ll="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Rs=te({id:q(),mimeType:Ee(q()),webViewLink:Ee(
q()),modifiedTime:Ee(q()),appProperties:Ee(tn(q(),q())),trashed:Ee(He())}),Ds=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},hy=(e,t,n)=>({fields:e,one:t,list:te({files:Ke(t),nextPageToken:Ee(q())}),fileOf:n}),yy=hy(
Es,Rs,Ds);m();m();var G5=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function q5(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function bA(e,t,n){var u,l,c;
let r=Z5(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=G5.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?q5(e):i[0],s=H5(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function Z5(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function H5(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var br=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),As=({kind:e})=>e==="server"||e==="unknown";
var J5=6,wA={failure:{kind:"haste",reason:"not-sent"}};function Mr(e,t,n="text"){var a,s,u;let r=e.map(
()=>wA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!gA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=X5(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:wA,I=r[P];r[P]=I!==void 0&&V5(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!Y5(N,e[P])||o[P]>=J5)&&(p.push(P),b=!0,h=g.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&br(O.failure)))break;if(i=[...p,...c],!b){pA(t);continue}let S=fA(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var V5=e=>"failure"in e&&e.failure.kind==="server",
Y5=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function X5(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
T(i);if(jm(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:bA(a,i.getContentText(),Q5(i))}})}function Q5(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function bo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=tt(
e,e8(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function e8(e){
try{return C.parse(e)}catch{return null}}var rp="lembar-juri-boundary-7f3a9c",op=5*1024*1024-4096;
function wo(e,t){return Mr(e.map(t8),t).map(
n=>{let r=bo(Rs,n);return"failure"in r?r:{ok:Ds(r.ok)}})}function wy(e,t,n){let r=`${Fr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Es)}`,o=C.stringify(t),i=bo(Rs,Mr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ds(i.ok)}}function na(e,t,n){let r=e.
map(o=>`${Fr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return vA(r,n)}
function vy(e,t){
let[n]=vA([`${Fr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function vA(e,t){let n=e.map(r=>({url:r,method:"get"}));return Mr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function t8({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${hA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Es)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${rp}`,payload:[...by(
`--${rp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...by(`--${rp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...by(`\r
--${rp}--\r
`)]}}var by=e=>Utilities.newBlob(e).getBytes();m();function ky(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Fr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=bo(e.list,Mr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function xy(e,t,n){let r=`${Fr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=bo(e.one,Mr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var ip=(e,t)=>ky(
yy,e,[],t),vo=(e,t)=>xy(yy,e,t);function Ty(e,t,n){let r=ip("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:yA,appProperties:t}),a=bo(te({id:q()}),Mr([{url:`${Fr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var kA=te({
id:q(),emailAddress:Ee(q()),role:q()}),n8=rk(Rs,{permissions:Ee(Ke(kA))}),xA=hy(`${Es},permissions(id,emailAddress,role)`,
n8,e=>{var t;return{...Ds(e),access:(t=e.permissions)!=null?t:[]}}),
jl=encodeURIComponent,r8=e=>`${Fr}/${jl(e)}`,Sy=(e,t)=>ky(xA,e,[`mimeType = '${Ml}'`],t),Ey=(e,t)=>xy(
xA,e,t);function o8(e){let t=`${r8(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${jl("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${jl(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${jl(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${jl(e.permission)}`,method:"delete"}}}function zl(e,
t){
let n=Mr(e.map(o8),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?bo(kA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Os="dokumen yang sudah jadi tidak dibuat dua kali",
i8={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Os}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Os}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Os}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Os}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Os}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Os}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Ps="documents that are ready are not made twice",
a8={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Ps}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Ps}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Ps}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Ps}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Ps}.`,
unknown:`Drive gave no clear answer. Try again: ${Ps}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function si(
{kind:e,reason:t},n){let r=(n==="id"?i8:a8)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var wn=e=>nn(e).slice(0,32),Cy=e=>`folder:${e}`;function ko(e,t,n){let{language:r}=e.settings,o=Cy(
t),
i=ze(o),a=i!==null&&s8(i,n,r)?i:u8(e,o,n);return{id:a,files:Ht(ip(a,n),r)}}var s8=(e,t,n)=>Ht(vo(e,t),
n)!==null;function u8(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(bn(e)),i=Ht(Ty(o,{
folder:wn(
Dn())},n),r);return We(t,i),i}function Ht(e,t){return"ok"in e?e.ok:ra(e.failure,t)}function ra(e,t){
let n=si(e,t);return e.kind==="api-off"?pe(ce("DRIVE_API_OFF",n)):e.kind==="scope"?pe(ce(
"SCOPE_MISSING",n,zm())):pe(ce("DRIVE_REFUSED",n))}var l8=te({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:Rt(),of:Rt()}),
Bl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Ry=e=>wn(M(e)),
Dy=e=>wn(J(e)),TA=(e,t)=>`judge-file:${Ry(e)}:${Dy(t)}`;function ap(e,t){var n;try{let r=tt(l8,C.parse(
(n=ze(TA(e,t)))!=null?n:"null"));return r.success?r.data:Bl}catch(r){if(r instanceof SyntaxError)return Bl;
throw r}}var oa=(e,t,n)=>We(TA(e,t),C.stringify(n));function Ns({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Pe(),i=Xe(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=ap(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of zl(
i,yr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var c8=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),SA=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=Ih(
Le(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Ay=e=>`locked:${e}`;function EA(e){let t=ze(Ay(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function sp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=c8(e,t),a=EA(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:ZC(d)]));We(Ay(t),C.stringify(s));for(let d of i)Nr(d,r);for(let{tab:d,open:
p}of SA(
e,t))rR(d,p,[...r,Pe()]);let u=oe(o).history.closed(i.length),l={at:nt(),by:Pe(),action:"close",
detail:u,
run:Dt(),hash:"",stage:t},c=Zt(n,l,o);return Ns(e,t,"reader"),c}function CA(e,t,n,r){let{language:o}
=e.
competition.settings,i=EA(t);for(let[l,c]of f.entries(i))JC(l,c);let a=[...e.competition.settings.admins,
Pe()];for(let{tab:l,open:c,email:d}of SA(e,t))as(l,c,a,d);gn();let s={at:nt(),by:Pe(),action:
"reopen",
detail:n,run:Dt(),hash:"",stage:t},u=Zt(r,s,o);return We(Ay(t),"{}"),Ns(e,t,"writer"),u}m();m();m();
m();var Oy=e=>e.map(({entry:t})=>t.code),RA=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function DA({settings:e},{standings:t,places:n,
last:r},o){let i=_a(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Cn(
b)<Cn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:O,title:P,score:N,entry:I}=p,$=p.category===null?{}:{category:p.category},F=B=>s?Cn(B)===Cn(
p):b.includes(B.entry.code),L=()=>{var B;return Oy(((B=i.get(p.category))!=null?B:[]).filter(F))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Wt(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:RA(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(K=>K.cutNote!=="institution-full"&&M(K.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Oy(
B)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:L(),...$}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let j=l.
get(p.category),z=j&&!s?Id(j.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:z,
...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),...$}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Cn(I)<Cn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Cn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:Oy(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:RA(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function AA(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function OA(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,ar(s,t)])),o=AA(e,(a,s)=>Gt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=AA(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function PA(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function d8(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Mk(e,r);return t.set(r,o),
o(n)}}function m8(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?PA(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function p8({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function f8(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function NA(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Bn(a),c=l==null?
void 0:l(o,r),d=d8(o),p=OA(s,r.decimals),h=Xu(e,i,n),b=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:Wt($),max:Wt(F)})),S=new y;for(let{entry:I,judge:$,reason:F}of o.leftOut){let L={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};S.set(I,[...(N=S.get(I))!=null?N:[],L])}let O=({entry:I,
judgeScores:$,
stageScore:F,score:L})=>{var U,K;let j=(U=S.get(I.code))!=null?U:[],z=[...$].map(([Z,X])=>({judge:Z,
score:X})),B=o.judges.map(Z=>Z.code).filter(Z=>!$.has(Z)&&!j.some(({params:X})=>X.judge===Z));return[
{code:"STAGE_SCORE",params:{method:a,judges:z,criteria:b,score:F}},...(K=c==null?void 0:c(I.code))!=
null?K:[],...j,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,F),score:L}}]:[]]},P=DA(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...O(I),...m8(I,$,d),...p8(I,$,u),...f8(I),...P(I,$)]}}var up=(e,t)=>t.map((n,
r)=>g8(e,n,t.slice(0,r)));function g8(e,t,n){let{language:r,decimals:o}=e.settings,
i=NA(e,t,n),a=NR(r,o,Un(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:IR(
u,r,o)}]}))}function IA(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=et(
a.stages,t),
u=({stage:O})=>{var P;return((P=gr(s,O.name))==null?void 0:P.status)==="open"},l=Tt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:up(
a,d),toClose:h,open:b,findings:l.findings.filter(O=>!S(O)),writes:r!=null?r:!n&&b.length===0}}m();
var _A=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var $A=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function FA(e,t){let[n,r]=[$A(e),$A(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var h8=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function MA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=_i(e,h8(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...FA(t,
o)}]})}function LA(e,t,n){let{settings:r}=e;return Ha.filter(i=>i!==r.method&&(!r.carryOver||Bn(i).unit===
"points")).flatMap(i=>{let a=_i({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...FA(t,a)}]})}m();function jA(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var ui=e=>e.filter(t=>t!==null),Yn=e=>e.reduce((t,n)=>t+n,0),vn=e=>Yn(e)/e.length;
function kn(e){
if(e.every(n=>n===e[0]))return 0;let t=vn(e);return Yn(e.map(n=>(n-t)**2))}function lp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function zA(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(vn),o=e[0].map((b,S)=>vn(e.map(O=>O[S]))),i=vn(r),a=e.flatMap(
(b,S)=>b.map((O,P)=>(O-r[S]-o[P]+i)**2)),s=n*kn(r)/(t-1),u=t*kn(o)/(n-1),l=Yn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function BA(e,t){let{groupCount:n}=$a(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Ni(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function UA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(kn(t)*kn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[vn(t),vn(n)];return g.max(-1,g.min(1,Yn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function WA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=ui(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=ui(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,vn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(kn(a)/(a.length-1)),agreement:UA(s)}})}m();m();
function y8(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function KA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-y8(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function b8(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Yn([...t.
values()].map(r=>r**3-r))}function GA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(lp),i=e.map((c,d)=>Yn(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*Yn(r.map(b8));if(a<=0)return null;let s=12*kn(i)/a;return{w:s,p:
KA(
n*(t-1)*s,t-1)}}m();function qA(e){let t=e.map(ui).filter(i=>i.length>1),n=t.flat(),r=kn(n)/(n.length-1);
return r>0?1-Yn(
t.map(i=>i.length*kn(i)/(i.length-1)))/n.length/r:null}m();function ZA(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var HA=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function w8(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Py(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let O of d)S[O]=S[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=w8(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function v8(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:ui(e)}var xo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:vn(ui(n))});function cp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var dp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=v8(r,n).sort((a,s)=>a-s),i=t(o.length);return vn(o.slice(i,o.length-i))});var JA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return xo(e);let n=Py(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Py(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return xo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var VA=xo;m();var YA=e=>dp(e,t=>g.ceil(
t/2)-1);m();var XA=e=>xo(cp(e,lp));m();var QA=e=>dp(e,t=>t<Ju?0:1);m();function k8(e){let t=g.sqrt(
kn(e)/(e.length-1)),n=vn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var eO=e=>xo(
cp(e,k8));var tO={mean:VA,trimmed:QA,median:YA,"rank-sum":XA,"z-score":eO,adjusted:JA};function nO(e,
t,n,r,o){var i,a,s;return(s=(a=(i=tO)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:x8(
Vu[e],t,r,o)}function x8(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(T8(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function T8(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function rO(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var S8=5,E8=20231207;function oO(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>oO(e-1,t-r).map(
o=>[r,...o])).flat()}var Ny=e=>e<2?1:e*Ny(e-1),C8=e=>oO(e,e).map(t=>{let n=t.reduce((r,o)=>r/Ny(o),
Ny(
e));return{times:t,weight:n/e**e}});function R8(e,t){let n=rO(E8);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var iO=(e,t)=>e<=S8?C8(e):R8(e,t);var D8=1e-9,Iy={most:2e3,longList:500,longFrom:500};function A8(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Xu(e,t.stage,n),i=new _e(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function O8(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function P8(e,t){var a,s;let n=ur(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function aO(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=nO(
t.method,o,i,t.panel,a),h=A8(e,t,n,o),b=new y(s.map((F,L)=>[F.code,L])),S=10**a.decimals,O=d==="higher"?
-1:1,P=F=>F,N=Td(e.entries),I=new _e(0),$=F=>a.passingScore===null?I:new _e(F,S);return iO(u.length,
s.length<Iy.longFrom?Iy.most:Iy.longList).map(F=>{let L=p(F.times).map((X,ee)=>h[ee].rest+h[ee].own*
X),j=L.map(X=>O*g.floor((X+D8)*S+.5)),z=O8(j),B=new Int32Array(s.length),U=z.map((X,ee)=>{let ye=z[
ee-
1];return B[X]=ye!==void 0&&j[ye]===j[X]?B[ye]:ee+1,{entry:s[X],rank:B[X],score:$(O*j[X]),steps:[],
decidedBy:null}}),
{races:K}=$d(U,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),Z=K.flatMap(X=>P8(X,l));
return{weight:F.weight,scores:L,ranks:B,shares:new y(Z.map(([X,ee])=>[b.get(X),ee]))}})}m();function N8(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function sO(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=N8(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function I8({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function uO(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(I8(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function mp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?_i(e,r,n):t,
a=ZA(r),s=HA(a.rows),u=2*s.length>=a.rows.length?s:[],l=GA(u),c=zA(u),{lambda:d,effects:p}=BA(r,e.settings.
severityCorrection),h=Bn(i.method),b=a.judges.length>0?aO(e,i,n,h,a,d!=null?d:0):[],S=new y(sO(a,b).
map($=>[$.code,$])),O=i.standings.map(({entry:$})=>S.get($.code)),P=MA(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:qA(a.rows),lambda:d,judges:WA(r,a,p),stability:O,leaveOneOut:P,methods:LA(e,i,n),gap:jA(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:uO(i,a.judges.length,O,P)}}m();m();var lO=e=>e<=3;
var cO={strong:.7,moderate:.5,weak:.3,none:0},_8={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},$8={
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
"The judges hardly agree on the order of the entries."}};function F8(e){var n;return(n=f.keys(cO).find(
r=>e>=cO[r]))!=null?
n:"none"}var dO=(e,t)=>yn(e.toFixed(2),t);function M8(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>Hi(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...lO(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
dO(a.points,n))}${d===null?"":t.gapError(dO(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),Y(b,n),Y(S,n)))]}function pp(e,t){let n=t==="id"?_8:$8,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:M8(e,n,t),...e.kendallW===null?[]:[n.agreement[F8(
e.kendallW)]]]}var mO=(e,t)=>t.map((n,r)=>{let o=mp(e,n,t.slice(0,r)),i=pp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function pO(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Un(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var fO="lastRun",L8=te({top:Rt(),at:q(),by:q(),ranked:Ke(q()),errors:Rt(
)}),gO=e=>We(fO,C.stringify(
e));function Ul(){var e;try{let t=tt(L8,C.parse((e=ze(fO))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function hO({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)hn(P);let{run:l,isNew:c}=_R(i,a,s.rows),d=o.filter(vs);x2(
e,{...n,findings:j8(d)},r,l);let p=n.results.map(P=>P.stage.name);if(gO({top:Nd(e),at:l.at,by:l.by,
ranked:p,
errors:oi(o,"error")}),!c||a)return s;let{at:h,by:b,id:S}=l,O=oe(u).history.computed(p.length,oi(d,
"error"),oi(d,"warning"));return Zt(s,{at:h,by:b,action:"compute",detail:O,run:S,hash:i},u)}var j8=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var z8=te({provisional:He(),write:Ee(He()),close:Ee(He()),
reliability:Ee(He()),profiles:Ee(He())});function Wl(e){
return ie(()=>{let t=fe(z8,e);return ge(),xe(()=>_y(t).answer)})}function _y({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=an(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=IA(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=ii(i),h=u.toClose.reduce(
(P,N)=>sp(i,N,P),o.history),b=[...u.findings,...yo(i,h)],S=u.writes?hO(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;Zi(i,b);let O={ok:Ts(b),findings:_r(b,s,Il({...o,history:S})),understood:Jm(i),
stages:d.
map((P,N)=>pO(P,l[N],a)),reliability:e?mO(a,d):[],...t&&{profiles:_A(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:O}}m();m();m();m();var yO=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Mn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),Kl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Lr=[Kl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Kl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Kl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Kl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Kl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var bO={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Mn("Presentasi",{advance:12,form:
"presentation"}),Mn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Lr};m();var wO={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Mn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Mn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Mn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Lr};m();var vO={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Mn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Lr};m();var kO={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Mn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Lr};m();var xO={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Mn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Lr};var TO={kolabik:wO,"satuin-pelita":xO,mojokerto:kO,malang:vO,gipp:bO};m();m(
);var SO={name:"GIPP 2017, Kota Probolinggo"};m();var EO={name:"Kolabik 2023, Kota Pasuruan"};m();
var CO={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var RO={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var DO={name:"SATUIN PELITA 2019, Kota Pasuruan"};var AO={
kolabik:EO,"satuin-pelita":DO,mojokerto:RO,malang:CO,gipp:SO};var B8=e=>({id:e,...AO[e],...TO[e]}),
Gl=yO.map(B8);m();var li={part:"documents",tab:H.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},OO=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],U8=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function PO(e){var t;return e===""?"failed":(t=dn(e,OO))!=null?t:U8.test(e)?"signed":"own"}function fp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=OO.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&PO(t)===e?t:r}function Is(e){var r,o,i;let t=lt(e,li),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:PO(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var NO={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function IO(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:g.max(S.last,w(b)),
digits:g.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[NO[e].prefix,0,g.max(NO[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${T(p).padStart(s,"0")}`;u.has(J(h))||l.push(
h)}return l}m();var $y={entries:mr,judges:Li},hp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
W8={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},K8=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
yp=e=>e===""||K8.test(M(e));function _O(e,t){var o,i;if(yp(e))return null;let n=$y[t].columns.find(a=>hp[
t].
includes(a.key)&&Re(e,a.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=W8[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var gp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function G8(e){return e.every(n=>n==="")?"passed":gp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":gp(e,n=>/^https?:\/\//i.test(n))?"link":gp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&gp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function $O(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=G8(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=hp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var q8=10;function Z8(e,t){let n=new y;for(let[r,o]of e.entries()){let i=_O(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function H8(e,t){var r;return(r=e.slice(0,q8).map((o,i)=>({row:i,columns:Z8(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!yp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var J8=e=>T.fromCharCode(65+e%26);function MO(e,t,n){var d,p,h;let r=H8(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:$O(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of FO(b,t))u.set(S,"known");let l={columns:hp[t].flatMap(b=>{var O;let S=o.
get(b);return S===void 0?[]:[{header:(O=s[S])!=null?O:J8(S),key:b}]}),unknown:s.filter((b,S)=>!yp(b)&&
![...o.values()].includes(S)&&a.some(O=>{var P;return((P=O[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(h=S[F])!=null?h:"";let P=i+b+1;if(M(O.name)===""){l.nameless.push(P);continue}let N=FO(
{institution:"",email:"",...O},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(O)}}let c=IO(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function FO({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function V8(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function LO(e){var u;let t=V8(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var Y8={menu:"Siapkan tab juri",noJudges:
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
,X8={menu:"Prepare judge tabs",noJudges:
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
,To=e=>({id:Y8,en:X8})[e];var Q8=1e6,jO=1e4,Fy=50,e4=te({kind:Mt(["entries","judges"]),text:Ee(q().check(
hg(Q8))),tab:Ee(q()),
write:He()}),BO=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function UO(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=fe(e4,e);return ge(),o?xe(()=>zO(
t,n,r,!0)):zO(t,n,r,!1)})}function zO(e,t,n,r){var h;let o=At(je()),{competition:i}=fn(new y([...o].
map(([b,S])=>[b,Fe(S)]))),a=o.has("settings")?i.settings.language:Je(),s=To(at(a)),u=b=>pe(ce(
"BAD_REQUEST",b));n!==void 0&&(!je().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?LO(t!=null?t:""):Fe(n).values.map(b=>b.map(W));l.length>jO&&u(s.tooMany(jO));let c=MO(l,e,t4(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:H[e][a],p=r?n4(
e,d,c.added,a):[];return r4(c,d,r,p)}var t4=({entries:e,judges:t},n)=>n==="entries"?e:t;function n4(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=$y[e];Or(t)===0&&hn(IC(o,t,r));let i=lt(Fe(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},O)=>[S,O])),s=new y(o.columns.map(S=>{var O;
return[
S.key,(O=S.format)!=null?O:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[S,O]of a)
l[O]=(b=s.get(S))!=null?b:"";let c=Or(t);for(let[S,O]of l.entries())O==="@"&&OC(t,c,S,n.length);let d=n.
map(S=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=S[N])!=null?P:"";return O});qt(t,c,0,d,l);
let p=new k(n.flatMap(S=>f.entries(S).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:S,
header:O})=>p.has(S)&&!a.has(S)?[O[r]]:[])}function r4(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,Fy).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,Fy),repeatedTotal:s.length,nameless:u.slice(0,Fy)}}function ci(){return ie(()=>{let e=je(),t=At(
e),n=fn(new y([...t].map(([S,O])=>[S,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Je(),a=at(i),s=Pe(),u=s4(s,r.judges),l=u==="admin",c=Sm(
).
filter(S=>![...t.values()].includes(S)),d=!o4(n),p=!d||c.length>0,h=BO(e),b=l?Ul():null;return{user:
s,
role:u,language:a,competition:bn(r),stages:r.stages.map(S=>S.name),top:Nd(r),begun:p,...l?i4(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?Gl.map(({id:S,name:O})=>({id:S,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?l4(H.documents[i],
e):WO,judgeFiles:o.judgeFiles,lives:l&&p?U2(r,rt(i).rows):[]}})}var o4=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,i4=(e,t,{begun:n,responses:r})=>(
{
...n&&os.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
a4(
e.competition,t)}:{}});function a4(e,t){let n=Kn(t,e,Im(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var s4=(e,t)=>bd()?"admin":u4(e,t)?"judge":"stranger",u4=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),WO={made:0,begun:0};function l4(e,t){if(!t.includes(e))return WO;
let{grid:n}=on(e),r=n===null?[]:[...Is(n).rows.values()].filter(i=>i.spreadsheet===Dn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var c4=te({stage:Ee(q())}),KO=te({stage:q(),reason:q()});function Xn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:pe(ce("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function My(e){let t=ie(()=>{let n=e();return ge(),xe(()=>{
let r=Ve();n(r,rt(r.competition.settings.language))})});return"problem"in t?t:ci()}var GO=e=>My(()=>{
let{stage:t}=fe(c4,e);return(n,r)=>{var s,u;let{competition:o}=n,i=et(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Xn(o,t).name;a!==void 0&&(((u=gr(i,a))==null?
void 0:
u.status)==="open"?sp(n,a,r):Ns(n,a,"reader"))}});function qO(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?pe(ce("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}
var ZO=e=>My(()=>{let t=fe(KO,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Xn(o,t.stage),a=et(
o.stages,r.rows),s=qO(t.reason,o);((u=gr(a,i))==null?void 0:u.status)!=="open"?CA(n,i,s,r):Ns(n,i,
"writer")}}),HO=e=>My(()=>{let t=fe(KO,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Xn(
n,t.stage),a=qO(t.reason,n),s=z2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Zt(r,{at:nt(),by:Pe(),action:"rules",detail:a,run:Dt(),
hash:s,stage:i},o)}});var m4=te({stage:Ee(q())}),p4=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function bp(e){
return ie(()=>{let{stage:t}=fe(m4,e);return ge(),xe(()=>{var we,$e,me;let{workbook:n,results:r,
findings:o,
history:i}=_y({provisional:!1,close:!0},ae=>t===void 0?void 0:Xn(ae,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(we=r[r.length-1])==null?void 0:we.stage.name,l=t===void 0?u:Xn(a,t).name,c=(me=l!=null?l:
($e=a.stages[0])==null?void 0:$e.name)!=null?me:"",d=a.stages.slice(0,a.stages.findIndex(ae=>ae.name===
c)+1),p=o.filter(ae=>ae.stage===void 0||d.some(({name:xt})=>xt===ae.stage)).map(ae=>p4.includes(ae.code)?
{...ae,severity:"error"}:ae),h={stage:c,code:null,at:null,hash:null};if(!Ts(p))return{ok:!1,findings:
_r(
p,s),...h};let b=r.find(ae=>ae.stage.name===c);if(b===void 0)return pe(ce("BAD_REQUEST",oe(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:O}=n,P=ep(a,S,O,c),N=nn(P),I=gr(et(a.stages,i.rows),c),{
name:$,grid:F}=on(H.decisions[s]),L=tp(F),j=L.some(ae=>ae.stage===c&&ae.text.length>0&&ae.hash===N),
z={ok:!0,findings:_r(p,s),stage:c,code:Jn(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&j)return{...z,at:I.at};let[B,U,K]=[nt(),Pe(),Jn(N)],Z={stage:c,code:K,at:Gn(B),by:U,hash:N,text:P,
method:Hi(b.method,s),version:T(ho)},X=oe(s),ee=[...L.filter(ae=>ae.stage!==c),Z];Zn(I2(ee,$,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),Nr($,a.settings.admins),Pm($);let ye=X.history.decided(K,Z.method,
Z.version);return Zt(i,{at:B,by:U,action:"decide",detail:ye,run:Dt(),hash:N,stage:c},s),{...z,at:B}}
)})}m();var g4=te({stage:Ee(q())}),JO=2,h4=40;function y4({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=h4?0:g.max(0,r-JO),i=(s=(a=e[g.min(e.length,
r+JO)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function wp(e){
return ie(
()=>{let{stage:t}=fe(g4,e);return ge(),xe(()=>{var h;let n=Ve(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Tt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Xn(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=oe(o).tabs,l=xm(je()),c=l===void 0?[]:Tm(Fe(l),r).listed,d=(
s===
void 0?[]:y4(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:S}});return{tab:YO(qa,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function VO(
){
return ie(()=>(ge(),xe(()=>{let{language:e}=Ve().competition.settings,t=oe(e).tabs;return{tab:YO(ji,
Ss(je()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function YO(e,t,n,r,[o,i]){let a=t===void 0?
null:lt(Fe(t),e);if(t===void 0||a===null&&Or(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:S=>{var O;return(O=S[d])!=null?O:""}})),c=Ct(t!=
null?t:e.tab[r],o,i,l,n,2);return hn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return qt(t,Or(t),0,u),t}m();m();var XO=_("Kode","Code"),w4=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function QO(e,{
values:t,headerRow:n}){var h,b,S,O;let r=((h=t[n])!=null?h:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(P=>M(W(P))),i=r.map(P=>o.indexOf(M(P))),a=r.findIndex(P=>P===XO.id||P===XO.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(z=>z===-1||
W(N[z])===""))continue;let I=W(N[u]),$=l.get(J(I));if($===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:De(P,u),code:I});continue}c.add(J(I));let F=r.flatMap((z,B)=>{var X,ee;let U=i[B],[K,Z]=[
(X=N[U])!=null?X:"",(ee=$[B])!=null?ee:""];return U===-1||w4(K,Z)?[]:[{at:U,header:z,written:K,
expected:Z}]}),
L=F[0];if(L===void 0)continue;let j=F.map(({at:z,...B})=>B);d.push({kind:"cells",row:P+1,cell:De(P,L.
at),code:I,cells:j})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:T(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:v4([...c],[...l.keys()],n,u)}function v4(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:De(n+o+1,r)}]}var e1=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var _s=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var z4=new R(1980,0,1),$s=e=>(aa(),_o(ia)).strToU8(e),Fs=e=>(aa(),_o(ia)).strFromU8(e),y1=e=>(aa(
),_o(ia)).
strFromU8(e,!0),b1=e=>(aa(),_o(ia)).inflateSync(e),Tp=(e,t)=>(aa(),_o(ia)).unzipSync(e,t&&{filter:t}
),
Ms=(e,t=6)=>(aa(),_o(ia)).zipSync(e,{mtime:z4,level:t});m();function B4(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Sp(e){return[2166136261,84696351].map(t=>`0000000${B4(e,t).toString(16)}`.slice(-8)).join(
"")}var w1=new y,U4=4096;function Vl(e){var n;let t=(n=w1.get(e))!=null?n:Sp(y1(e.subarray(-U4)));
return w1.
set(e,t),t}function Yl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var v1=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var k1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Ep(e){var a;let t=new D(
128).fill(64);for(let s=0;s<k1.length;s++)t[k1.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var K4=256,Xl=null,x1=new y;
function Xy(e,t){let n=`${e}.${t}`,r=x1.get(n);if(r!==void 0)return r;Xl!=
null||(Xl=C.parse(Fs(b1(Ep(v1)))));let[o,i,a]=Xl,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=f.keys(s).map(c=>{var h;let p=((h=i[s[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-K4])!=null?S:""});return[c,$s(p)]}),l=Ms(f.fromEntries(u),0);return x1.set(n,l),l}
m();m();var G4=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,q4=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Qy(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Cp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(q4,(r,o)=>o!=null?o:"");return Qy(n.replace(G4,""))}m();function Bt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Te(e){return e===null||e.trim()===""?Ze:e}m();function Ls(e){let t=new y(f.entries(Tp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Fs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
$s(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Ms(f.fromEntries(
t))}}m();m();var js=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,Z4=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),H4=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Rp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(H4))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?Z4(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var J4=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
V4=/<[^>]*>|[^<]/g;function Y4(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Bt(r),i=t.replace(V4,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function T1(e){
for(let t of e.file(js)){let n=t.asText(),r=n.replace(J4,Y4);r!==n&&e.file(t.name,r)}}m();function zs(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new E(`${e.code}${t}`),
{templateFault:e})}function Bs(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function C_(e){return new y(f.keys(e).map(t=>{let n=e[t];return[Bt(t),typeof n=="string"?Cp(n):n.map(
C_)]}))}function sY(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw zs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Bt(e));if(a===void 0&&
i.num===0)throw zs({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw zs(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function uY(e){var s;let t=Bs(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=Bs((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function lY(e){try{let t=Ls(e);if(t.file(
"word/document.xml"))return t}catch{}throw zs({code:"NOT_A_DOCX"})}function Wc(e,t){let n=lY(e);T1(n);
try{let{
Docxtemplater:r}=(E_(),_o(T_));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:sY}).render(C_(t)),n.toBytes()}catch(r){let o=uY(
r);throw o?zs(o):r}}m();var R_=new y;function Kc(e){let t=R_.get(e);if(t!==void 0)return t;let n=Ls(
e).file(js).flatMap(o=>Rp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Bt(
a.replace(/[{}#^/]/g,"")))}));return R_.set(e,r),r}var gu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Bt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>gu(o,t))]));m();m();m();m();m();m();
m();m();m();function Gc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function D_(e){
let t=e.toString();return qc(t)?Gc(t):t}function qc(e){return e.includes("e")||e.includes("E")}
function sf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:A_(D_(e))}if(t==="string")return A_(cY(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function cY(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return qc(t)?Gc(
t):t}function A_(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function uf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return dY(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function dY(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(qc(t)){let n=Gc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var hu=["","one","two","three","four","five","six","seven",
"eight","nine"],mY=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],ow=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],yu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],iw="hundred",P_="zero",pY="minus",fY="point",O_=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],gY=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],hY=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Po={word:"",hasHundred:!1};function xi(e){if(e===0)return Po.word="",Po.hasHundred=!1,
Po;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=mY[t]:n>=2?o=t>0?ow[n]+"-"+hu[t]:ow[n]:t>
0&&(o=hu[t]),r>0?(o?Po.word=hu[r]+" "+iw+" and "+o:Po.word=hu[r]+" "+iw,Po.hasHundred=!0):(Po.word=o,
Po.hasHundred=!1),Po}function N_(e){if(e===BigInt(0))return P_;if(e<BigInt(1000))return xi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=xi(t),o=r+" "+yu[0];if(n>
0){let{word:i,hasHundred:a}=xi(n);o+=a?" "+i:" and "+i}return o}return yY(e)}function yY(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=xi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+yu[a-1],i=!0):i=
!1}return o}function bY(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=P_,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=N_(BigInt(r))),t}function I_(e){let{isNegative:t,integerPart:n,
decimalPart:r}=sf(
e),o="";return t&&(o=pY+" "),o+=N_(n),r&&(o+=" "+fY+" "+bY(r)),o}function aw(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=gY[t]:n>=2?t>0?o=ow[n]+"-"+O_[t]:o=hY[n]:t>0&&(o=O_[t]),
r>0?o?hu[r]+" "+iw+" "+o:hu[r]+" hundredth":o}function wY(e){if(e<BigInt(1000))return aw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return xi(t).word+" "+yu[0]+"th";
let{word:r}=xi(t);return r+" "+yu[0]+" "+aw(n)}return vY(e)}function vY(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=aw(a):o+=xi(a).word+" "+yu[i-1]+"th":(o+=xi(a).word,i>0&&(o+=" "+yu[i-1]))}return o}function __(e){
let t=uf(e);return wY(t)}m();var sw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],kY=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],$_=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],F_="ratus",lf="ribu",xY=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],M_="nol",TY="min",
SY="koma",EY="ke",CY="pertama";function bu(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+F_):o.push(sw[r]+" "+F_));let i=e%100;return i===0||(i<10?o.push(sw[i]):i<20?o.push(kY[i-10]):t===
0?o.push($_[n]):o.push($_[n]+" "+sw[t])),o.join(" ")}function uw(e){if(e===BigInt(0))return M_;if(e<
BigInt(1000))return bu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+lf:r=bu(t)+" "+lf,n>0&&(r+=" "+bu(n)),r}return RY(e)}function RY(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(bu(c));else if(
u===
1)c===1?s.push("se"+lf):s.push(bu(c)+" "+lf);else{let d=xY[u-2];s.push(bu(c)+" "+d)}u--}return s.join(
" ")}function DY(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=M_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=uw(BigInt(r))),t}function L_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=sf(
e),o="";return t&&(o=TY+" "),o+=uw(n),r&&(o+=" "+SY+" "+DY(r)),o}function AY(e){return e===BigInt(1)?
CY:EY+uw(e)}function j_(e){let t=uf(e);return AY(t)}function OY(e,t){return e.split("").map(n=>Zr(w(
n),t)).join(" ")}function Zr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?L_:I_)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${OY(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function cf(e,t){
return(t==="id"?j_:__)(e)}function z_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Rl(e,t),
words:`${Zr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var B_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function PY(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function df(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=PY(n,r)?{year:n,
month:r,
day:o}:null}function U_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function zn(e,t){return df(e)&&Fi(e,t)}var W_=e=>df(
e)?e.split("-").reverse().join("/"):null;function lw(e,t){let n=df(e);return n&&B_[t][U_(n)]}
function mf(e,t){
let n=zn(e,t);return n&&`${lw(e,t)}, ${n}`}function pf(e,t){let n=df(e);if(!n)return null;let r=Ka[t][
n.
month-1],o=B_[t][U_(n)];return t==="en"?`${o}, the ${cf(n.day,"en")} of ${r}, ${Zr(n.year,"en")}`:`${o} tanggal ${Zr(
n.day,"id")} bulan ${r} tahun ${Zr(n.year,"id")}`}m();var NY=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function K_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of NY){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Qy(e.replace(
/\s+/g," ").trim())}function ga(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Hr(e){return ga(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function wu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var IY=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],_Y=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function G_(
e){
return _Y.test(V(e.signerPosition))}function vu(e){let t=V(e.government);for(let n of IY){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return G_(e)?V(e.signerPosition):
null}function $Y(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ha(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function ku(e){if(G_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function xu(e){let t=V(e.competition),n=V(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function ff(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=ga(e.signerPosition);return{kota:Te(ha(e)),tanggal:Te(e.decisionDate&&zn(e.
decisionDate,t)),tanggal_pendek:Te(e.decisionDate&&W_(e.decisionDate)),hari:Te(e.decisionDate&&lw(e.
decisionDate,t)),tanggal_huruf:Te(e.decisionDate&&pf(e.decisionDate,t)),jabatan_penandatangan:Te(r.map(
o=>t==="id"?$Y(o):o).join(`
`)),nama_penandatangan:Te(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function st(e,t){let n=ku(e),r=xu(e);return{nomor:Te(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...ff(e)}}function Ti({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[K_(n,t)];let r=Hr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function gf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Te(t&&mf(t,o)):"",penyerahan_waktu:i?Te(
V(n)):"",penyerahan_tempat:i?Te(V(r)):""}}function Tu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=z_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Si(e){
let t=Hr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var hf=({results:e})=>e[e.length-1];function yf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:hf(e),standing:a,
winners:o,
number:s}})}var Su=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:hf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},ya=e=>t=>[{about:"",fields:n=>e(t,n)}],Ei=e=>t=>t.winners!==null&&t.winners.
length>0?ya(e)(t):[],In=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var q_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var FY=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function bf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of FY)for(;t>=r;)n+=o,t-=r;return n}var MY={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function Z_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function H_(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=MY[t][n],o=e.result.stage.title!==null,i=V((h=e.standing.title)!=null?h:""),a=q_(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=cf(a.place,
t),u=bf(a.place),c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${Z_(s)})`,short:`${r} ${u}`,...c};let d=`${Z_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var LY=3,jY=104;function zY(e){var n;if(e.length<=LY)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
jY?t.push(r):t[t.length-1]=o}return t.join(`
`)}function BY(e){let{entry:t}=e.standing,n=Hr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function UY({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function WY({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function Ci(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=H_(e),o=UY(e),{names:i,institution:a}=BY(e),s=t.rankedWinners||t.letterScores?sr(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Te(e.number&&V(e.number)),inovasi:Te(wu(n.name)),instansi:
V(
n.institution),inovator:Hr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:zY(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:WY(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:yn(s,t.language),
nilai_huruf:s===""?"":Zr(s,t.language),kompetisi:xu(t),...ff(t)}}var KY={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function wf(e,{language:
t,letterScores:n}){let r=KY[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var J_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},It=e=>`${e} (${Zr(e,
"id")})`,Zc=(e,{settings:t})=>yn(sr(e,t.decimals),t.language),vr=e=>({kode:V(e.code),inovasi:Te(
wu(e.name)),instansi:V(e.institution),inovator:Hr(e.innovator).join("; ")}),cw=(e,t=4)=>yn(sr(e,t).replace(
/\.?0+$/,""),"id");function GY(e){let t=e.map(Wt),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${cw(r.mul(100).div(n),2)}%`)}function Eu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=ro(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":J_(
n.form,Da),tanggal_tahap:(a=n.date&&zn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ue(n.weight,"id"):"\u2013",jumlah_juri:T(Xe(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function ba(e,t){let n=Le(e,t),r=GY(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ue(o.min,"id")}\u2013${ue(o.max,"id")}`,uraian:V(o.description)}})}var vf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...vr(t),status:J_(t.status,Mo),alasan:Te(V(t.reason))}));
function Jr(e,t){
let{settings:n}=e.competition;return yf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ci(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Zc(r.standing.score,
e.competition):"",...Tu(r.standing.prize,n)}})}m();function qY({tieBreaks:e}){let t=e.map(r=>Ja[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Cu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ue(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
qo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
qY(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var ZY=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,HY=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
JY=200,V_=60;function Y_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function dw(e){
return v.from(e).reduce((t,n)=>t+Y_(n),0)}function X_(e,t){if(dw(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=Y_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Q_(e){let t=e.
replace(HY,"").replace(ZY,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function VY(e){let t=Q_(e);return dw(t)<=V_?t:`${X_(t,V_-17)}-${Sp(e)}`}
function kf(e,t){
let n=t.trim()===""?"":` (${VY(t)})`,r=e.map(Q_).filter(o=>o!=="").join(" \u2013 ");return X_(r,JY-dw(
n)).replace(/[. ]+$/,"")+n}var Hc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Ru(e){
let t=Hc(e);return kf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var _n=e=>kf(
[Hc(e)("jenis"),Hc(e)(
"kompetisi")],""),Vr=(...e)=>t=>kf(["jenis",...e].map(Hc(t)),Hc(t)("kode"));var YY={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},XY=e=>e.split(
"-").reverse().join("-"),mw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${wu(n.name)} (${t})`};function QY({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:mw(e.judges,o),peserta:mw(e.entries,i),tahap:V(n.name),alasan:YY[a]})))}function eX({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:mw(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Te(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function tX(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=s,O=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...vr(l),peringkat:u?"\u2013":
T(Cn(s)),nilai:u?"\u2013":Zc(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Cn(s)-Cn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function nX(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${bf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:ls(Un(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:tX(e,t)}))}function rX(e){let[t="",n="",...r]=ga(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Te(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function oX(e,t){var S,O,P;let{competition:n,
results:r}=e,
o=In(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=vu(o),c=vf(n),
d=QY(e),p=eX(e),h=hf(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...st(o,o.minutesNumber),
tanggal:Te(i&&zn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${pf(i,"id")} (${XY(
i)})`,waktu_pleno:V(a),tempat_pleno:Te(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Te(
V(u))}`,jumlah_peserta:It((O=(S=r[0])==null?void 0:S.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Eu(n,r),aturan:Cu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:ba(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:Jr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ze,
lampiran_peringkat:nX(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Te(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...rX(o.acknowledgedBy)}}var e$={needs:"result",inEnglish:!1,documents:ya(oX),
title:_n};m();m();function iX({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var t$=(e,{
competition:t})=>e.
map(n=>({nama:Ti({entry:n},t.settings).join(", "),keterangan:vr(n).inovasi}));function xf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?iX(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:t$(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:t$((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Tf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Te(t&&mf(t,"id")),waktu_acara:Te(V(n)),tempat_acara:Te(V(r))});var aX=5,sX=e=>[
...e,...v.from({length:aX},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
n$={needs:"rules",inEnglish:!1,documents:e=>xf(e).map(t=>({about:t.about,fields:n=>({...st(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Tf(t),hadir:sX(t.guests)})})),
title:Vr(
"acara")};m();m();m();var uX=["besar","sedang","kecil"];function r$(e){return v.from(e).length}
function o$(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(r$(r)/100),0)}function Jc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(r$)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=uX.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Sf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},lX=9;function pw(e){let{settings:
t}=e.
competition,n=Ci(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=o$([r,o,a,s,u,...l])>lX;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:ku(t).first,penuh:c?"ya":"",...Jc(
"penerima",r,Sf.recipient,c),...Jc("instansi_penerima",o,Sf.institution,c),...Jc("predikat",i,Sf.predicate,
c),...Jc("inovasi",u,Sf.innovation,c)}}var i$={needs:"result",inEnglish:!0,documents:Su("piagam",pw),
title:Ru};function cX(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:xu(n),piagam:yf(e,"piagam",t).map((r,o)=>({...pw(r),
lanjutan:o===0?"":"ya"}))}}
var a$={needs:"result",inEnglish:!0,documents:Ei(cX),title:_n};m();m();var dX={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Yr(e){let t=dX[e.language],n=a=>Te(a&&zn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(vu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Te(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function mX({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function pX(e,t){var c,d,p,h,b,S,O;let{competition:n,results:r,
coverage:o}=e,
i=In(n.settings,t),a=vf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=mX(n);return{...st(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Te(V(i.organizer)),dasar:Yr(i),jumlah_inovasi:It(n.entries.length),
jumlah_dinilai:It(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:It(n.judges.length),jumlah_tahap:
It(
n.stages.length),tahapan:Eu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Cu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:It((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Jr(e,t),jumlah_putusan:It(s.length),
jumlah_benturan:It(u.length),kode_hasil:(b=e.code)!=null?b:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":It(o.present),instansi_terdaftar:o===null?"":It(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var s$={needs:"result",inEnglish:!1,documents:ya(pX),title:_n};m();var fw=8,fX=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?cw(Wt(e.value)):
"?",u$=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function gX(e,t,n,r,o){var c,d,p;let i=Le(
e.competition,t),a=i.map(h=>fX(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=xd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...vr(n),...f.fromEntries(
v.from({length:fw},(h,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${V(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Zc(u,e.competition),catatan:l.join(" / ")}}function hX(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(u$).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function yX({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function bX(e,t,n,r,o,i){let{competition:a}=e,s=ba(a,n),u=hX(e,n,o).map((d,p)=>gX(e,n,d,o==
null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=fw?s.length:0,c=yX(e,n,r);return{...st(
a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Te(n.date&&zn(n.date,
"id")),
nama_juri:Te(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:fw},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...wX(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var wX=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),l$={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Xe(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(u$)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>bX(e,u,o,i,s,l)}]}))},title:Vr("tahap",
"nama_juri")};m();function vX(e,t){var r,o;let n=In(e.competition.settings,t);return{...st(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Yr(n),jumlah_pemenang:It((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Jr(e,t),masa_sanggah:n.objectionDays===null?"":It(n.objectionDays)}}
var c$={
needs:"result",inEnglish:!1,documents:Ei(vX),title:_n};m();var kX={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function xX({competition:e},t,n){let r=Sr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...vr(a),
alasan:kX[s]}]}),
i=e.stages.filter(a=>Le(e,a).length>0&&Xe(e,a).includes(t));return{...st(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Te(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Te(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var d$={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>xX(e,t,n)})),title:Vr("nama_juri")};m();var m$=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function TX(e,t){var c,d;let n=In(
e.competition.settings,t),r=V(n.decreeNumber),o=st(n,r),i=(c=vu(n))!=null?c:Ze,a=V(n.minutesNumber),
s=Te(n.plenaryDate&&zn(n.plenaryDate,"id")),u=Hr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":SX(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:m$([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Te(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:m$(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:Jr(e,t)}}var SX=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},p$={needs:"result",inEnglish:!1,documents:Ei(TX),title:_n};m();m();var EX={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},CX=5,f$=new A,gw=({standings:e})=>e.length>=
CX;function Ef(e){var n;let t=(n=f$.get(e))!=null?n:RX(e);return f$.set(e,t),t}function RX(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:rn(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!gw(e)?null:Na(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=EX[a];return t.criteria.flatMap((l,c)=>{var b;let[
d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Gt(d,p);return[{
kriteria:V(
l.name),nilai:yn(sr(d,s),a),median:p===null?"\u2013":yn(sr(p,s),a),maksimum:yn(T(l.max),a),kedudukan:
p===
null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var g$={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function DX(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ci(e),a=ku(o);return{...i,jenis:g$[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Ti(n,o).map(s=>({nama:s})),tempat_tujuan:ha(o)||g$[o.language].place,dasar:Yr(In(o,t)),
rincian:wf(
i,o),profil:i.nilai===""?[]:Ef(e.result)(n,o),...Tu(n.prize,o),...gf(o),...Si(o)}}var h$={needs:
"result",inEnglish:!0,documents:Su("surat",DX),title:Ru};m();function AX(e,t){var o;let n=In(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...st(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ha(n)||"Tempat",dasar:Yr(n),
jumlah_pemenang:It(r.length),...gf(n),...Si(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Jr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Ti(r[a],n).join(`
`)}))}}var y$={needs:"result",inEnglish:!1,documents:Ei(AX),title:_n};m();function OX(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ci(e);return{...st(t,e.number),...r,
rincian:wf(r,t),tanggal:Ze,jenis:"Tanda Terima",...Tu(n,t)}}var b$={needs:"result",inEnglish:!1,
documents:Su(
"tanda-terima",OX),title:Ru};m();function PX({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:ba(e,n[0])}]:n.filter(r=>Le(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:ba(e,r)}))}function NX(e,t){
let{competition:n}=e;return{...st(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:Eu(n),kelompok_kriteria:PX(e),
aturan:Cu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var w$={needs:"rules",inEnglish:!1,documents:ya(NX),title:_n};m(
);var IX={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},_X=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>ga(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function $X(e,t,n,r){let o=In(e.competition.
settings,r),i=IX[o.language],a=_X(e,t.entry.code);return{...st(o,r("umpan-balik",t.entry.code)),...vr(
t.entry),jenis:i.kind,kepada:Ti(t,o).map(s=>({nama:s})),tempat_tujuan:ha(o)||i.place,dasar:Yr(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Ef(n)(t,o),tanpa_median:gw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Si(o)}}var v$={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>$X(e,a,o,s)})))},title:Vr("inovasi")};m();var k$={needs:"rules",inEnglish:!1,
documents:e=>xf(e).map(t=>({about:t.about,fields:n=>({...st(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...Tf(t),jumlah_undangan:It(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...Si(e.competition.settings)})})),title:Vr(
"acara")};var x$={"tata-cara":w$,pernyataan:d$,undangan:k$,"daftar-hadir":n$,"lembar-nilai":l$,
"berita-acara":e$,
sk:p$,pengumuman:c$,piagam:i$,gabungan:a$,surat:h$,"surat-daftar":y$,"tanda-terima":b$,"umpan-balik":
v$,
laporan:s$};m();var T$=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ri=T$.map(e=>({id:e,...x$[e]}));function Vc(e){var t;return(t=Ri.find(n=>n.id===e))!=null?
t:null}m();var No=(e,t)=>Xy(e.id,_s(e,t)),Cf=(e,t)=>e.needs==="rules"||t.winners!==null;function FX(
e,t){let{competition:n}=t,
r=_s(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var wa=(e,t)=>e.filter(n=>Cf(n,t)).flatMap(n=>n.documents(FX(n,t)).map(r=>({kind:n,...r})));function hw(
e){
if(e.winners===null)return()=>!0;let t=new k(wa(Ri,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var MX=()=>null;function yw(e,t,n=MX){let[r]=wa([e],t);return r===void 0?null:r.fields(
n)}m();m();function LX(e,t){let n=e.map(o=>({standing:o,key:M(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function S$(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Fd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):LX(l,n).map(c=>({standing:c,place:null}))})}var jX=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],E$=e=>e.filter(t=>t.severity==="error"&&
jX.includes(t.code)),zX=({settings:e})=>fo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:ri(i.cell,i.format,"id"),to:hr(a,"id"),at:s}));function bw(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=et(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?S$(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
Jn(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?zX(i):[],coverage:b2(i),reliability:()=>(
h!=
null||(h=t.map((b,S)=>{let O=mp(i,b,t.slice(0,S)),N=b.last&&!i.settings.rankedWinners?{...O,gap:null,
methods:[],verdict:{...O.verdict,contested:[]}}:O;return{stage:b.stage.name,sentences:pp(N,"id")}})),
h)}}var BX=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Rf(e,t,n){let r=Tt(e,{
provisional:!1}),
o=ii(e),i=[...r.findings,...yo(e,t),...UX(t,o)].map(s=>BX.includes(s.code)?{...s,severity:"error"}:s),
a=bw(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function UX({rows:e},t){let n=Ji(
e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}
function C$(e,t,n){var p,h,b;let{competition:r}=e,o=H.documents[r.settings.language];if(!Sm().includes(
o))return[];let{name:i,grid:a}=on(o);if(a===null)return[];let s=lt(a,li),u=KX([...Is(a).rows]),l=GX(
e,t,n,u),c=new y,d=[];for(let[S,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
Qe(s,S,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(b=c.get(P))!=null?b:{cell:(h=Qe(s,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
S,{cell:O,documents:P}])=>({code:S,tab:i,cell:O,params:{documents:P}})),...d]}var WX=["made","draft",
"edited","signed"];function KX(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";WX.includes(
l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function GX(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=bw(e,t,n,i),s=new y(wa(Ri,a).map(d=>[C.stringify([d.kind.id,d.about]),
d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.stringify([d,p]),h])),l=(d,p)=>u.get(C.stringify(
[d,p]))||null,c=ii(e);return({kind:d,entry:p,run:h,title:b,content:S})=>{var L;let O=n.rows.find(j=>j.
action==="documents"&&j.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((L=Vc(d))==null?
void 0:
L.needs)!=="rules",N=s.get(C.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),F=()=>{if(N===void 0||
I===void 0)return!1;let j=No(N.kind,o),z=Yl(d,Vl(j),gu(I,Kc(j)));return wn(z+$)===S};return P&&O.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===b?null:{title:$}}}m();function qX(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Df(i,t),Df(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Df=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function D$(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=qX(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var ww=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Du=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${G(n.title,t)} (${ww(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${ww(e)})`:`${r} documents (${ww(e)})`},A$=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},ZX=({documents:e})=>e.length===
1?"was":"were",R$=({documents:e},t,n)=>e.length===1?t:n,HX={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Gm(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Df(e.written,"id")}, seharusnya ${G(e.expected,"id")}.`,
RANKING_ROW:e=>D$(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Du(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Du(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${A$(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Du(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`},JX={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Gm(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Df(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>D$(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Du(
e,"en")} ${ZX(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Du(e,"en")} ${R$(e,"does","do")} not fit: by this result there is no ${A$(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Du(e,"en")} ${R$(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,"en")}, by this result it is ${G(
e.expected,"en")}.`},VX={id:HX,en:JX};function YX(e,t){
return VX[t][e.code](e.params)}var O$=(e,t)=>YX(e,t);function Af(){return ie(()=>{ge();let e=Ve(),{
competition:t}=e,{language:n}=t.settings,r=Tt(e,{provisional:!1}),
o=rt(n),i=et(t.stages,o.rows).filter(u=>u.status==="decided"),a=Ji(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...XX(e,o),...eQ(r),...tQ(e,r,o),...sQ(o),...C$(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Jn(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
Hn(u.params,n):O$(u,n)}})}})}function XX(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(
n,t),i=dy(r.language),a=new k,s=o.flatMap(({stage:p,status:h,hash:b,at:S,by:O})=>{if(h!=="decided")return[
];
let P=i.find(z=>z.stage===p),N=my(e,P,b),I=cy(e,b,p)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:H.decisions[r.language],params:{at:S,isSame:I}}]:[],F=[Jn(b),Gn(S),O].join(", "),L=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(L!==F){let z=H.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:p,tab:z,params:{written:L,recorded:F}})}let j=(N!=null?N:[]).filter(z=>!a.has(
C.stringify(
z)));for(let z of j)a.add(C.stringify(z));return[...$,...j.map(z=>({code:"CHANGED",stage:p,tab:z.tab,
cell:z.cell,params:z}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&h.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Ji(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:QX(e,l)]}function QX(e,{at:t,hash:n}){let r=cy(e,n);
return r===
ho?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:ho}}]}var eQ=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function tQ(e,{results:t},{rows:n}
){
var h,b,S,O;let{competition:r}=e,o=Ji(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=et(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>al(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=oe(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return uy(r,t,up(r,t),i).flatMap(
P=>{let{name:N,grid:I}=on(P.name);if(l.has(P.name)&&!nQ(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=e1(I);return[...$!==null&&n.some(L=>L.run===$)?
oQ(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?rQ(N,I,d):[],
...aQ(N,QO(I,P))]})}var nQ=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function rQ(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function oQ(e,t,{values:n}){var i,a;let[r,o]=[W((i=t.values[0])==null?
void 0:
i[0]),W((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var iQ=10;function aQ(e,t){let n=t.slice(0,iQ).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function sQ({name:e,links:t}){let n=fR(t,nn),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&hR(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(Lm),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();function lQ(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function P$(e,t){var o,i;let n=Bt(e);return(i=(o=t.map(a=>({tag:a,away:lQ(n,Bt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var cQ=80;function Of(e,t){let n=dQ(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>pQ(Rp(o),t));return r.length>0?r:vQ(e,t)}function dQ(e){try{let t=Ls(e);return t.file(
"word/document.xml")===null?null:t.file(js).map(n=>n.asText())}catch{return null}}var N$=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),mQ=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function pQ(e,t){let n=new y(f.keys(t).map(i=>[Bt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=vw(i);return bQ(i).flatMap(s=>fQ(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function fQ(e,t,n){let{tag:r}
=e;
if("fault"in e)return N$(Bt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?gQ(r,t,n):o===""||o==="#"||o==="^"?hQ(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function gQ(e,t,{loops:n}){let r=Bt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Bt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function hQ(e,t,n,r){
var u;let o=Bt(t),i=N$(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:P$(t,mQ(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:yQ(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function yQ(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Bt)))}
function bQ(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:wQ(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:vw(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var wQ=e=>{var t,n;return vw((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function vw(e,t=cQ){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function vQ(e,
t){
try{return Wc(e,t),[]}catch(n){let r=Bs(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var kQ={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,deleted:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},xQ={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},va=e=>e==="id"?kQ:xQ;function kw(e,t){let n=va(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function I$(e,t,n){let r=va(n),o=kw(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var _$="templates",
TQ=te({maker:q(),fileId:q(),modified:q()}),SQ=tn(q(),Ke(TQ));function Au(){let e=ze(
_$);try{let t=tt(SQ,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function xw(
e,t){
var i;let n=Au(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],We(_$,C.stringify(o))}m();m();var $$="lease",F$=300*1e3,EQ=te({
who:q(),run:q(),until:Rt(),width:Ee(Rt())});function M$(e,t){var s;
let n=CQ(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Tw({who:e,run:i,width:a,until:r+F$}),
{run:i,width:a}}var L$=(e,t,n)=>Tw({who:e,run:t,width:n,until:R.now()+F$}),j$=(e,t)=>Tw({who:e,run:t,
until:0}),Tw=e=>We($$,C.stringify(e));function CQ(){let e=ze($$);try{let t=tt(EQ,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var RQ=["edited","own"],ka=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function z$(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Yc(
"signed",n,u?null:"revise")}if(t!==null&&ka(t,r))return i?{action:"add"}:Yc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Yc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||RQ.includes(t.status));
return s&&!i?Yc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?Yc("made",n,null):{
action:"update",file:n}}var Yc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function B$(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":fp(e,t)}}function U$(e,t,n,r,o){let{status:i,...a}=B$(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&ka(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(si(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var W$=(e,t)=>({...B$(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var K$=li.columns.map(e=>e.key).filter(e=>e!=="number");function Pf(e){var c,d;
let{name:t,grid:n}=on(
H.documents[e]),r=n===null?PQ(t,e):Is(n),o=Dn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
fp(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:S})=>{
let O=i.
get(b);return i.set(b,S),O!==void 0&&K$.every(P=>O[P]===S[P])?[]:[b]});if(h.length!==0){DQ(t,r,e);
for(let b of AQ(
h,i))for(let S of OQ(r.columns,K$)){let O=b.rows.map(P=>S.keys.map(N=>l(P,N)));qt(t,b.first,S.column,
O)}gn()}}}}function DQ(e,{headerRow:t,columns:n},r){let o=li.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;qt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function AQ(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function OQ(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function PQ(e,t){let n=oe(t).tabs,r=li.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));hn(Ct(e,n.
documents,n.documentsOrigin,r,[],0));let o=new y(li.columns.map((i,a)=>[i.key,a]));return{rows:new y,
columns:o,headerRow:null}}m();var Ou=({kind:e,about:t})=>`${e.id}:${t}`;function G$(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Vn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function q$(e,t){var B,U,K,Z;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=NQ(d,s.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),S=l.title(b),O=wn(Yl(l.id,a.versionOf(l),a.shown(l,b))+S),P=X=>({sheet:wn(
Dn()),kind:l.id,entry:wn(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:ee,entry:ye}=P(X);return i.get(
[ee,l.id,ye,X].join(":"))},I=ka(h,s.user)?null:(K=N((U=h==null?void 0:h.revision)!=null?U:""))!=null?
K:_Q(h,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(Ou(e))},F=z$(O,h,I,$),L=F.action===
"add",j=L?IQ(d,s.user):(Z=h==null?void 0:h.revision)!=null?Z:"",z=L?N(j):void 0;return{planned:e,
filed:L?
null:h,place:L||p===null?o.reserve():p.place,revision:j,fields:b,title:j===""?S:`${S} \u2013 Rev. ${j}`,
content:O,properties:{...P(j),content:O},decision:z===void 0?F:{action:"update",file:z}}}function NQ(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!ka(o,t))))!=null?r:n(e)}function IQ(e,t){let n=e.filter(({row:r})=>!ka(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function _Q(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Ht(vo(e.fileId,r),n.language)}m();var Nf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Gn(nt()),spreadsheet:Dn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Sw=(e,t,n)=>({...Nf(e,$Q(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function $Q({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function Z$(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!Ew(r))?Sw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Ew=({status:e})=>e==="made"||e==="draft";m();var Cw=(e,t)=>`${e.id}.${_s(e,t)}`;function H$(e,t,
n,r){let{language:o}=e.settings,i=Au(),a=new y,s=new y,
u=l=>{var d,p;let c=Cw(l,e);return a.has(c)||a.set(c,FQ(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Vl(No(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?gu(c,Kc(No(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return No(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=Dw(d,r,o),b=Of(h,c);return b.length>
0&&pe(ce("TEMPLATE_FAULT",I$(l.id,b,o))),s.set(l.id,h),h}}}function Rw(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Ht(
vo(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===Vn&&s.modified===i.modified?
"unedited":"own",file:s}}function FQ(e,t,n){let r=va(n.language),o=Rw(t,n);return o.source==="foreign"?
pe(
ce("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?pe(ce("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Dw(e,t,n){if(e.type!==Vn)return Ht(vy(e.id,t),n);let[r]=na([e.
id],ai,t);return Ht(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var If="\u0001";
function V$(e,t,n,r){let{language:o}=e.settings,i=Pf(o),a=ko(e,n.user,r),s=H$(e,a,n.user,
r),u={competition:e,numberOf:(j,z)=>zQ(i,j,z),ledger:i,files:G$(a.files),templates:s,options:n,
backoff:r},
l=t.map(j=>q$(j,u)),c=l.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(Ou(j.planned))),d=c.slice(
0,10),p=d.map(j=>Wc(s.bytesOf(j.planned.kind,j.fields),j.fields)),h=new y,b=l.filter(j=>{var z;
return((z=
j.filed)==null?void 0:z.run)===n.run&&j.filed.status==="begun"&&LQ(j)});for(let j of l){let z=Z$(j,n);
z!==null&&h.set(j,z)}let S=BQ(i,n);for(let j of d)h.set(j,Nf(j,"begun",n));i.write([...J$(h),...S]);
let O=wo(d.map((j,z)=>{var B;return{fileId:j.decision.action==="update"?j.decision.file.id:null,
folder:a.
id,title:j.title,properties:j.properties,from:ai,to:Vn,bytes:(B=p[z])!=null?B:new D}}),r),{failures:
P,
again:N}=MQ(d,O,h,n);i.write(J$(h));for(let j of P.values())br(j)&&ra(j,o);let I=j=>d.filter(z=>j.includes(
z.decision.action)&&!P.has(z)&&!N.has(z)).length,$=i.ofRun(n.run),F={made:$.filter(Ew).length,failed:
$.
filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(j=>j.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(j=>U$(j,h.get(j),P.get(j),n.user,o)),...S.map(({row:j})=>W$(j,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(j=>Ou(j.planned)),...[...N].filter(j=>jQ(O[d.indexOf(j)])).map(j=>Ou(j.planned)+If)]},run:F}}
function MQ(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Sw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||As(d);if(p&&!r.skip.includes(Ou(
l.planned)+If)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Nf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var LQ=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,jQ=e=>e!==void 0&&"failure"in e&&As(e.failure),J$=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function zQ(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var BQ=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var UQ=te({kinds:Ke(q()),skip:Ee(Ke(q())),renew:Ee(Ke(q())),
remake:Ee(He())});function Xc(e){return ie(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=fe(UQ,e);return ge(),xe(()=>{let a=Ve(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>Aw(B,u)),c=rt(u),{findings:d,
blocking:p,
hash:h,context:b}=Rf(a,c,l),S=l.filter(B=>Cf(B,b)),O=E$(p);if(S.length===0&&l.length>0)return Y$(p,u);
if(b.winners===null&&O.length>0)return Y$(O,u);let P=Pe(),N=M$(P,Dt);if("holder"in N){let{who:B,
until:U}=N.
holder;return pe(ce("BUSY",oe(u).problems.leased(B,KQ(U))))}let I=wa(S,b),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:hw(b)},F=yr(N.width,t),{batch:L,run:j}=V$(s,I,$,F);L.more?F.width!==N.width&&
L$(P,N.run,F.width):(GQ(c,{id:N.run,hash:h,...j},P,u),j$(P,N.run));let z=S.length===l.length;return{
ok:z&&L.failed===0&&!r.some(B=>!B.endsWith(If)),findings:_r([...z?d:p,...WQ(S,I)],u),...L}})})}var WQ=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
KQ=e=>nt(new R(e)).slice(11,16);function Aw(e,t){var r;let n=Ri.map(o=>o.id).join(", ");return(r=Vc(
e))!=null?r:pe(ce("BAD_REQUEST",oe(t).problems.unknownKind(e,n)))}function Y$(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:_r(
e,t),...n}}function GQ(e,t,n,r){if(t.made+t.failed===0)return;let o=oe(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Zt(e,{at:nt(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var Ow=te({kind:q()}),qQ=te({kind:q(),content:q()}),X$=e=>ie(()=>{let{kind:t}=fe(
Ow,e);return ge(),Qc(
_f(t))}),Q$=e=>ie(()=>{let{kind:t}=fe(Ow,e);return ge(),xe(()=>{let n=_f(t),r=rF(n);return"file"in r?
Qc(n,r):(oF(n,Vn,No(n.kind,n.competition)),Qc(n))})}),eF=e=>ie(()=>{let{kind:t,content:n}=fe(qQ,e);
return ge(),
xe(()=>{let r=_f(t),o=Ep(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>op){let s=va(r.language).tooLarge(
i(o.length),i(op));return pe(ce("TEMPLATE_FAULT",s))}let a=iF(o,r);return a.length===0&&oF(r,ai,o),{
...Qc(r),refused:a}})}),tF=e=>ie(()=>{let{kind:t}=fe(Ow,e);return ge(),xe(()=>{var u;let n=_f(t),{
name:r,
competition:o,user:i,language:a,backoff:s}=n;if(((u=Au()[r])!=null?u:[]).some(({maker:l})=>l===i)){
let l=nF(
r);for(let{id:c,properties:d}of ko(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&Ht(wy(c,
{trashed:!0},s),a)}return xw(r,null),Qc(n)})});function _f(e){let t=R.now(),n=Ve(),{competition:r}=n,
o=at(r.settings.language),i=Aw(e,o),{context:a}=Rf(n,rt(r.settings.language),[i]),s=Cw(i,r),[u,l]=[
Pe(),
yr(1,t)];return{competition:r,kind:i,name:s,fields:yw(i,a),user:u,language:o,backoff:l}}var nF=e=>({
sheet:wn(Dn()),template:e}),rF=({name:e,user:t,language:n,backoff:r})=>{var o;return Rw((o=Au()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function oF({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=ko(e,r,i),l=nF(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=va(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:ai,to:a,bytes:s},[h]=wo([p],i),{id:b,
modified:S}=Ht(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);xw(n,{maker:r,fileId:b,modified:S})}var ZQ=[
"TAG_UNKNOWN","LIST_AS_TEXT"],iF=(e,{fields:t,language:n})=>kw(Of(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!ZQ.includes(r)),n);function Qc(e,t=rF(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?iF(Dw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:aF(r)}}
var HQ=200,aF=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,HQ):n.slice(
0,1).map(aF)]));m();m();var VQ=["begun","failed","deleted","void"],sF=({row:{kind:e,entry:t,revision:
n}})=>[e,t,n].join(":"),
uF=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,lF={failure:{kind:"unknown",
reason:"no-answer"}};function cF(e,t,n,r,o){var b;let{language:i}=e.settings,a=Pf(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!VQ.includes(S.status)),s=a.length===0?null:ko(e,n,o),u=s===
null?[]:YQ(a,s,i,o),l=u.filter(S=>!uF(S)&&!r.includes(sF(S))),c=l.slice(0,10),d=new y(XQ(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,O)=>[c[O],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)br(S)&&ra(S,i);let h=c.filter(S=>{var O;return"ok"in((O=d.get(S))!=null?O:lF)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,updated:h.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(uF).length,failed:p.length,files:u.map(S=>{var $,F,L;let O=($=d.get(
S))!=null?$:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(L=(F=O.ok)==null?void 0:F.link)!=null?L:null,problem:"ok"in O?null:oe(i).documents.failed(
si(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!h.includes(S)).map(sF)]}}var YQ=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Ht(vo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Cs&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Vn?[{row:o,document:a,pdf:s}]:[]});function XQ(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:na(r,Cs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Cs,to:Cs},bytes:
d.
ok}]}),a=i.length===0?[]:wo(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
lF})}var QQ=te({kinds:Ke(q()),skip:Ee(Ke(q()))}),dF=e=>ie(()=>{let t=yr(10,R.now()),{kinds:n,skip:r=[
]}=fe(
QQ,e);return ge(),xe(()=>cF(Ve().competition,n,Pe(),r,t))});m();m();var kt=(e,t,n={})=>f.assign(new E(
`${e}: ${t}`),{fault:e,place:n}),mF=e=>e instanceof E&&"fault"in
e,$f=e=>mF(e)?e.fault:null;function Ff(e,t){try{return t()}catch(n){throw mF(n)&&(n.place={...e(),
...n.place}),n}}m();m();var eee=[[14,22],[45,47]],tee=[9,10];function pF(e){return tee.includes(e)?
"percent":eee.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var nee=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Mf(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||nee(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var Pw=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Nw=/\s*(\/?)>/y,
ree=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
oee={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},iee=["AlternateContent","extLst","rPh"],xa=e=>kt(
"damaged",e.slice(0,60));function fF(e){return e.includes("&")?e.replace(ree,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:oee[o];if(a===void 0||!t.endsWith(
";"))throw xa(t);return a}):e}var Iw=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},aee=e=>e===
32||e>=9&&e<=13;function see(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(aee(r)||r===
62||r===47||r===60)break}return n}function Lf(e,t,n){let r=e.indexOf(t,n);if(r<0)throw xa(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Ta(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw xa(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,fF(l)))},a=l=>{var c;if(n.pop()!==l)throw xa(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Iw(l)):n.
length<r&&(r=0)},s=l=>{var O,P,N;let c=see(e,l),d=e.slice(l,c),p={},h=c;for(;;){Pw.lastIndex=h;let I=Pw.
exec(e);if(I===null)break;h=Pw.lastIndex;let $=I[1];$.startsWith("xmlns")||(p[Iw($)]=fF((P=(O=I[2])!=
null?O:I[3])!=null?P:""))}Nw.lastIndex=h;let b=Nw.exec(e);if(d===""||b===null)throw xa(e.slice(l-1));
n.push(d);let S=Iw(d);return r===0&&iee.includes(S)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
S,p)),b[1]==="/"&&a(d),Nw.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=Lf(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=Lf(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=Lf(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=Lf(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw xa(e.slice(l))}if(i(e.slice(o)),n.length>0)throw xa(`<${n[0]}>`)}var jf=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(w.parseInt(n,16))):e,Io=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),gF=e=>Io(Cp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var uee=1048576,zf=16384,$w=2e6,lee=1462,cee=864e5,dee=R.UTC(1899,11,30);function mee(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw kt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function _w(e,t){if(!/^\d{1,9}$/.test(e))throw kt(
"damaged",`${t} "${e}"`);return w(e)}function pee(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw kt("damaged",
"two values in a cell");e.value=n}}function hF(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=O=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<uee&&N<zf))throw kt("damaged",
"a cell outside the sheet");if(i.push(P*zf+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
O===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>$w)throw kt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=O},h=(O,P)=>{O==="row"?(a.row=
P.r===void 0?a.row+1:_w(P.r,"the row")-1,a.column=-1):O==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=mee(P.r)):c!==null&&(O==="v"||O==="f"||O==="t")&&(d="")};Ff(()=>c===null?
{}:{cell:De(a.row,a.column)},()=>Ta(e,{open:(O,P)=>{O==="sheetData"?l=!0:l?h(O,P):O==="sheetProtection"?
s=P:O==="protectedRange"&&o.push(P)},text:O=>{d!==null&&(d+=O)},close:O=>{O==="sheetData"&&(l=!1),
!(!l||c===null)&&(O==="c"?(p(yee(c,t)),c=null):d!==null&&pee(c,O,d),d=null)}}));let S=fee(i);if(S!==
null)throw kt("damaged","a cell given twice",{cell:De(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function fee(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:g.floor(n/zf),column:n%zf};t.add(n)}return null}function gee(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw kt("damaged",`the number "${e}"`);return t}function hee(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-dee)/cee;if(w.isNaN(t))throw kt(
"damaged",`the date "${e}"`);return t}function yee({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:_w(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
jf(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=gee(t);return l(
u==="date"&&s?b+lee:b,u)}case"s":{let b=i[_w(t,"the text")];if(b===void 0)throw kt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw kt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(hee(t),"date");default:throw kt(
"damaged",`the type "${d}"`)}}var bee=4e7;function wee(e){let t=0,n;try{let o=new k;n=Tp(e,({name:i,
originalSize:a})=>{if(!/\.(xml|rels)$/i.
test(i))return!1;if(o.has(i.toLowerCase()))throw kt("damaged",`${i} twice`);if(o.add(i.toLowerCase()),
t+=a,t>bee)throw kt("too-large",i);return!0})}catch(o){throw $f(o)===null?kt("not-xlsx",T(o)):o}let r=new y(
f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());return i===void 0?
null:Fs(i)}}function vee(e){let t=e.lastIndexOf("/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}
function yF(e,t){let n=e(vee(t)),r=new y;return Ta(n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",
TargetMode:u})=>{if(o!=="Relationship"||i===void 0||u==="External")return;let l=s.startsWith("/")?[]:
t.split("/").slice(0,-1);for(let c of s.split("/"))c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(
i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join("/")})}}),r}function kee(e){let t=[],n=null,r=!1;
return Ta(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&
t.push(jf(n!=null?n:""))}}),t}function xee(e){let t=new y,n=[],r=!1;return Ta(e,{open:(o,{numFmtId:i,
formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(w(i),Mf(a!=null?a:"")):o==="xf"&&r&&n.push(
(s=t.get(w(i)))!=null?s:pF(w(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}var Tee=e=>e==="1"||
e==="true";function See(e){var b;let t=wee(e),n=(b=[...yF(t,"").values()].find(S=>S.type==="officeDocument"))==null?
void 0:b.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw kt("not-xlsx","no workbook");
let o=yF(t,n),i=S=>{var O,P,N;return(N=t((P=(O=[...o.values()].find(I=>I.type===S))==null?
void 0:O.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;Ta(r,{open:(S,O)=>{let{name:P="",state:N="visible",
id:I="",date1904:$}=O;S==="workbookPr"&&(s=Tee($)),S==="workbookProtection"&&(u=O),S==="sheet"&&a.push(
{name:P,hidden:N!=="visible",relation:o.get(I)})}});let l=a.find(({name:S},O)=>a.some((P,N)=>N<
O&&P.name===S));if(l!==void 0)throw kt("damaged","two sheets of one name",{tab:l.name});let c=kee(i(
"sharedStrings")),d=xee(i("styles")),p=0;return{sheets:a.map(({name:S,hidden:O,relation:P})=>Ff(()=>(
{
tab:S}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||N===null)throw kt("damaged",
"a sheet is missing");let{type:I,target:$}=P,F=hF(I==="worksheet"?N:"",{strings:c,kinds:d,since1904:
s});if(p+=
F.rows.length*F.rows.reduce((L,j)=>g.max(L,j.length),0),p>$w)throw kt("too-large",
"more cells than are read");return{name:S,hidden:O,part:$,type:I,...F}})),part:n,protection:u}}var bF=e=>See(
e).sheets.
filter(({type:t})=>t==="worksheet");m();function Eee(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?
mn.id:W(e.kind==="score"?e.
value:e.raw)}function wF({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Eee(i)}]})))}function vF(e,t){let[n,r]=[e===null?new y:wF(e),wF(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function kF({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();var xF=864e5,Fw=R.UTC(1899,11,30),Cee="dd/mm/yyyy",Ree="dd/mm/yyyy h:mm:ss",Dee=e=>new R(
Fw+g.round(
e*86400)*1e3).toISOString().slice(0,19);function TF(e){let t=(R.parse(`${e}Z`)-Fw)/xF;return w.isNaN(
t)?e:t}var Aee=e=>e>-693e3&&e<(R.UTC(1e4,0,1)-Fw)/xF;function SF(e){var n;let t=(n=e==null?void 0:e.
value)!=null?n:(e==null?void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===
void 0||e.kind==="plain"?{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?
"0%":"0.00%"}:Aee(t)?{value:t,read:{date:Dee(t)},format:w.isInteger(t)?Cee:Ree}:{value:t,read:t}}var EF=e=>ll(
e,t=>t.filter(n=>typeof n=="string"&&Et(n)!==void 0).length),CF=(e,t,n)=>({tab:e,values:t.map(r=>v.from(
{length:n},(o,i)=>SF(r[i]).read))});function Mw({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==
null?void 0:n.every(r=>r===void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(
r,o.length),1)}}var Oee=2e4,Pee=500;function RF(e){let{rows:t,width:n}=Mw(e);return t.length>Oee||n>
Pee}function DF(e,t){var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=Mw({...i,rows:i.rows.
slice(0,20)});return EF(CF(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}
function AF(e,t,n){
var l;let{rows:r,width:o}=Mw(e),i=(l=EF(CF(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a}
,
()=>[]),...r];s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>SF(c[p])));
return{
values:u.map(c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?
[]:[{row:d,column:h,format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}
var Nee=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
OF=({values:e})=>{var t,n,r,o;return(o=(r=Nee.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function PF(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||Iee((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var Iee=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:
e===t;m();function _ee({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Uo(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var NF=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function $ee(e,t,n){
return{
...e,values:NF(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:NF(e.grid.values,t,n)}}}function IF(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=_ee(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Bm(a,o.before.cell):ds(a,o.before.cell);return i!==void 0&&s?$ee(r,i,
o.now):r},e)}m();function _F(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?
void 0:p.length)!=
null?h:0;((S=(b=Ie().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||hn(Fee(e,a,i,n));
let u=Ie().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
co(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var F,L;let $=(L=(F=r[P])==null?void 0:F[I])!=null?L:"";return typeof $=="string"?Th($,!1):$})))}var Fee=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var $F={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
Mee={title:$F.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
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
history:e=>`scores collected from the files of ${e}`},$n=e=>e==="id"?$F:Mee;var Bf={kind:"unknown",
reason:"no-answer"};function ed(e,{workbook:t}){let{language:n}=t.competition.
settings;return br(e)?ra(e,n):e.kind==="haste"||As(e)?$n(n).busy:si(e,n)}m();function Pu(e){var j;
let t=yr(10,R.now()),n=Ve(),{competition:r}=n,{settings:o,stages:i}=r,a=$n(o.language),
s=z=>pe(ce("BAD_REQUEST",z));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=rt(o.language),
l=et(i,u.rows),c=z=>{var B;return((B=gr(l,z.name))==null?void 0:B.status)==="open"},d=e===void 0?(j=
i.find(c))!=null?j:i[i.length-1]:Xn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Tt(
n,{provisional:!1}),O=h[S.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=Bo(r,S.slice(
0,p)),N=Sr(r),I=Pe(),$=Lee(I,t,o.language),F=wn(Dn()),L=Xe(r,d).map(z=>{let B=Om({stage:d,judge:z,
entries:P.
filter(ye=>o.conflicts!=="exclude"||N(z,ye)===null),criteria:Le(r,d),language:o.language,competition:
bn(
r),deadline:o.deadline}),U={kind:"judge-file",sheet:F,stage:Ry(d.name),judge:Dy(z.code)},K=ap(d.name,
z.code),Z=$.find(({properties:ye})=>f.keys(U).every(we=>ye[we]===U[we])),X=Z!=null?Z:K.maker===I&&K.
id!==""?Ht(Ey(K.id,t),o.language):null,ee=wn(C.stringify(B.values.slice(B.headerRow)));return{judge:
z,
layout:B,properties:{...U,content:ee},filed:K,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:L}}var td=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Kn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Lee(e,t,n){let r=ze(Cy(e));if(r===null)return[];let o=Sy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Ht(o,n)}m();var Uf=({judge:e})=>e.email.trim().toLowerCase();
function Wf(e){var o;let{filed:t,file:n}=e,r=Uf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function jee(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Wf(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var zee=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Bee(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&zee(t),a=r.filter(u=>u!==
t&&Uf(u)!==""&&Uf(u)===Uf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Nu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Iu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=$n(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),O=S===void 0?jee(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:S!=null?S:Bee(O,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Uee=100,
Wee=te({stage:Ee(q()),skip:Ee(Ke(q()))});function FF(e){return ie(()=>{let{stage:t,skip:n=[]}=fe(
Wee,e);return ge(),xe(()=>{var $;let r=Pu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=$n(
i);if(r.isClosed)return pe(ce("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:F,
file:L})=>L!==null&&!n.includes(F.code)),u=s.slice(0,10),l=je(),c=Gee(r,l),d=F=>r.history.rows.some(
L=>L.run===F),p=($=[...c.values()].find(F=>!d(F)))!=null?$:Dt(),h=nt(),{collected:b,written:S,
changes:O,
failures:P}=Kee(r,u,{names:l,run:p,at:h});for(let F of S)c.set(F,p);let N=s.length>u.length,I=r.seats.
filter(({judge:F})=>c.get(F.code)===p).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Zt(r.history,{...F,detail:a.history(I.join(
", "))},i)}return Iu(r,{...Nu,collected:b,changes:O.slice(0,Uee),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:F})=>F.code)],failures:P})})})}function Kee(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:na(a,Ll,e.backoff),{list:u}=fo(i),l=HS($n(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:ed(b===void 0?Bf:b.failure,e)}:qee(e,p,b.ok,{name:td(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in S){c.failures.set(h,S.failure);
continue}
S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},oa(e.stage.name,h,p.filed)}
return c}
function Gee(e,t){let n=new y;for(let r of e.seats){let o=td(e,r,t),i=t.includes(o)?OF(Fe(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function qee({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:a,corrections:s}){let{competition:u}=e,l=$n(u.settings.language),c;try{c=DF(bF(o),r.name)}catch(
I){
let $=$f(I);if($===null)throw I;return{failure:l.unreadable[$]}}if(c===void 0)return{failure:l.noTable(
r.name)};if(RF(c))return{failure:l.unreadable["too-large"]};let d=Fe(i),p=d.values.every(I=>I.every(
$=>$===""));if(!p&&!Rn(d))return{failure:l.tabTaken(i)};let h=Le(u,t),b=es(u.entries),S=I=>Jo(I,t.name,
n.code,h,b),O=IF(AF(c,i,a),s,S),P=S(O.grid),N=p||!PF(d,O);return N&&_F(i,O,r),Nr(i,u.settings.admins),
{isWritten:N,changes:vF(p?null:S(d),P),progress:kF(P,h)}}m();m();m();var Zee="Arial",Hee=10,MF=164,
Jee={General:0,"@":49},Vee='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Yee=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Xee=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Yee).join("")}<diagonal/></border></borders>`,LF=e=>`FF${e.
replace("#","").toUpperCase()}`;function nd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Kf=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function jF(){let[e,
t,n,r,o]=[nd(),nd(),nd(),nd(),nd()],i=({bold:c,size:d=Hee})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Zee}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${LF(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=Jee[c])!=null?
d:MF+n.idOf(Io(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${LF(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Kf("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${MF+d}" formatCode="${c}"/>`)),Kf("fonts",e.all),`<fills count="${2+t.all.length}">${Vee}${t.all.join(
"")}</fills>`,Xee,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Kf(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Kf("dxfs",o.all),
"</styleSheet>"].join("")}}var rd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Lw="http://schemas.openxmlformats.org/spreadsheetml/2006/main",UF="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
WF="http://schemas.openxmlformats.org/package/2006",Qee="application/vnd.openxmlformats-officedocument.spreadsheetml",
ete=32767,tte=225,zF=({top:e,left:t,height:n,
width:r})=>De(e,t,n,r),nte=e=>g.round((e-5)/7*100)/100;function rte(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${rd}<sst xmlns="${Lw}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${gF(n)}</t></si>`).join("")}</sst>`}}function ote(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Io(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,ete);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function ite({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${De(
e,t)}" activePane="${o}" state="frozen"/>`}function ate(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${nte(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>ote(l,De(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${zF(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Io(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Io(
l.slice(0,tte))}" sqref="${zF(s)}"><formula1>${Io(
u)}</formula1></dataValidation>`);return[`${rd}<worksheet xmlns="${Lw}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${ite(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Gf=(e,t,n)=>`<Relationship Id="rId${e}" Type="${UF}/${t}" Target="${n}"/>`,BF=e=>`${rd}<Relationships xmlns="${WF}/relationships">${e.join(
"")}</Relationships>`,qf=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Qee}.${t}+xml"/>`;
function KF(e){var a;let[t,n]=[jF(),rte()],r=e.map(s=>ate(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${rd}<Types xmlns="${WF}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',qf("workbook.xml","sheet.main"),...o.map(
s=>qf(
s,"worksheet")),qf("styles.xml","styles"),qf("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":BF([Gf(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${rd}<workbook xmlns="${Lw}" xmlns:r="${UF}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Io(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":BF([...o.map((s,u)=>Gf(u+1,"worksheet",s)),Gf(o.length+1,"styles",
"styles.xml"),Gf(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return Ms(f.fromEntries(f.entries(i).map(([s,u])=>[s,$s(u)])))}m();m();var ste="#d9e2f3",
jw=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Zf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:ste};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:jw(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:jw(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:jw(u.formula)}))}}m();function ute({style:e}
,t,n){let r=typeof t=="object"?TF(t.date):t,o=typeof r=="number"&&Mf(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function lte({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function GF(e,t,{
grid:n,formats:r,read:o}){let i=Zf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
lte(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var P,N,
I,$,F;let O=(P=d.marks.get(S))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,O)=>{let P=h[O-s];return P===void 0?S:ute(S,...P)})});
return{
...i,rows:u}}function qF(e,t,n){let{judge:r,layout:o}=t,i=td(e,t,n),a=Fe(i);if(!Rn(a))return Zf(o);
let{competition:s}=e.
workbook,u=Le(s,e.stage),l=Jo(a,e.stage.name,r.code,u,es(s.entries));return GF(o,u,{grid:a,formats:
is(
i),read:l})}var cte=te({stage:Ee(q()),skip:Ee(Ke(q())),remake:Ee(He())});function ZF(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=fe(cte,e);return ge(),xe(()=>{let o=Pu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>dte(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=mte(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=pte(c,n,i);return Iu(c,{...Nu,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function dte({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function mte(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=$n(a.settings.language),
u=ko(a,i,e.backoff),l=je(),c=t.map(b=>KF([qF(e,b,l)]));for(let{judge:b}of t)oa(o.name,b.code,{...Bl,
maker:i});let d=wo(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([bn(a),b.layout.name,b.judge.
name]),properties:b.properties,from:Ll,to:Ml,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(S,{...O.ok,access:[]})}let h=e.seats.map(
b=>{var S;return Hf(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())p.has(e.seats[b])&&
oa(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let O=d[b];O!==void 0&&"failure"in
O&&n.set(S.code,ed(O.failure,e))}return h}var Hf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...Bl,maker:n,id:t.id,link:t.link}};function pte(e,t,n){let{stage:r,user:o}=e,i=$n(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:Hf(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:gte(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:zl(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries()){
let O=d[h],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?Bf:O.failure]);continue}
let N=hte(
Hf(P,P.file,o),S,O.ok);e.seats[b]=N,oa(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,br(b)||b.kind!=="refused"?ed(b,e):S)}}return fte(e),
{left:a.length-s.length,shared:u}}function fte({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=Hf(i,i.file,n),s=Wf(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},oa(t.name,i.judge.code,l))}}function gte(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=Wf(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,O=$n(h).invitation(S,n.name,bn(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function hte(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var yte=te({stage:Ee(q())});function HF(e){
return ie(()=>{let{stage:t}=fe(yte,e);return ge(),Iu(Pu(t),
Nu)})}m();m();var zw="protecting";function JF(e){var r;let t=((r=ze(zw))!=null?r:"").split(`
`),n=[...At(je()).values()].filter(o=>t.includes(o)||HC(o));if(n.length!==0){We(zw,n.join(`
`));for(let o of n)Nr(o,e);We(zw,"")}}m();var bte=e=>e.every(t=>t.every(n=>n===""));function wte({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function VF(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Om(i),s=wte(e,t,a),u=Fe(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var L;let{open:$}=Am(i,N),F=vte(s,$,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:F,id:(L=Sl().get(s))!=null?L:null}};if(bte(u))return Mh(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!UC(a,u)){if(l&&WC(u))return Mh(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,
O=Nh(
h,a.table.top+b,i);return tR(s,{...a,...Am(i,S)},O),c("added",S,h.length)}function vte(e,t,n,r){if(r===
"")return as(e,t,n,""),"anybody";try{return as(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;
return as(e,t,n,""),"refused"}}var kte=te({stage:Ee(q())}),xte=180*1e3;function Jf(e){return ie(()=>{
let t=R.now()+xte,{stage:n}=fe(
kte,e);return ge(),xe(()=>{let r=Ve(),o=Tte(r,n);return Ste(r,o,t)})})}function Tte({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=To(at(r)),a=d=>pe(ce("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=et(e.stages,rt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Xn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Xe(e,l).length===0&&a(i.noJudges),Le(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(Hn(c,at(r))),l}function Ste(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=To(at(o.language)),{results:s,progress:u}=Tt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&pe(ce("BAD_REQUEST",a.notReached(t.name)));let c=Bo(r,s.slice(0,l)),d=Sr(
r),p=F=>F===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:Le(r,t),
language:o.
language,competition:bn(r),deadline:o.deadline},admins:[...o.admins,Pe()]},b=Xe(r,t),S=[];for(let F of b){
if(R.now()>n)break;let L=c.filter(j=>p(d(F,j)));S.push(VF(h,F,L))}JF(h.admins),gn();let O=S.filter(F=>F.
id!==null),P=Nm(),N=new y(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),I=O.map(({id:F,tab:L,judge:j})=>{
var z;return{id:F!=null?F:0,tab:L,stage:t.name,judge:j,progress:(z=N.get(`${t.name}|${J(j)}`))!=null?
z:{scored:0,expected:1}}});Lh(jh(I,P));let $=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
F,
judge:L,status:j,added:z})=>({tab:F,judge:L,status:j,added:z})),more:$,notes:Ete(S,h,o.language)}}
function Ete(e,{
workbook:t},n){let r=at(n),o=To(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Cte=te({language:Mt(["id","en"])});
function YF(e){let t=ie(()=>FR(qh,fe(Cte,e).language));return"problem"in t?t:ci()}m();var Rte=te({
entries:Ke(q())}),Dte=100;function Vf(e){return ie(()=>{let{entries:t}=fe(Rte,e);ge();let n=new k(
t.map(J)),r=At(je()),{competition:o}=fn(new y([...r].map(([i,a])=>[i,Fe(a)])));return{settings:r.has(
"settings")?o.settings:null,history:rt(o.settings.language).rows.slice(-Dte).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function XF(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function QF(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function eM(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Bw(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function tM(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function nM(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Uw=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function rM(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Ate=te({provisional:He()});function Yf(e){return ie(()=>{let{
provisional:t}=fe(Ate,e);return ge(),
eM("Sidebar",oe(Je()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Ote=240*1e3,oM=[
"piagam","surat"];function Ww(e){var i,a;let t=Uw(e)?Je():"id",n=oe(t).menu,r=To(
t),o=Uw(e)?(a=(i=Ul())==null?void 0:i.top)!=null?a:10:null;XF(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var iM=()=>QF("Sidebar",oe(
Je()).menu.name);function aM(){
let e=K2(),t="answer"in e?e.answer.questions:0;Sa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var sM=()=>Sa(Jf({}),({tabs:e,more:t,notes:n})=>{let r=To(Gw());return[Pte(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Pte=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function uM(){var i,a,s;let e=Wl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){lM(e);return}let n=Gw(),r=oe(n),o=oe(
Je()).menu.close((s=(a=Ul())==null?void 0:a.top)!=null?s:10);tM(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Kw()}var Kw=()=>lM(Wl({provisional:!1,close:!0}));function lM(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Sa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function cM(){let e=Yf({provisional:!1});"problem"in e&&gM(
e.problem,oe(Je()).menu.name)}var dM=()=>Sa(wp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),mM=()=>Sa(
bp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Nte=12,pM=()=>Sa(Af(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Nte).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function fM(){let e=R.now()+Ote,t=null,n=Xc({kinds:oM});for(;"answer"in n&&(t=rM(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Xc({kinds:oM,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Sa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Gw(){let e=At(je()).get("settings");return e===void 0?Je():fn(new y([["settings",
Fe(e)]])).competition.settings.language}function Sa(e,t,n=!1){let r=oe("answer"in e?Gw():Je());
"answer"in e&&n?Bw(r.menu.name,t(e.answer,r.done)):"answer"in e?nM(t(e.answer,r.done),r.menu.name):
gM(e.problem,
r.menu.name)}var gM=({message:e,link:t=""},n)=>Bw(n,[e,t].join(`
`).trim());m();var Ite=te({tab:q(),cell:to(q().check(zu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function hM(e){
return ie(()=>{let{tab:t,cell:n}=fe(Ite,e);return NC(t,n)||pe(ce("BAD_REQUEST",oe(Je()).problems.noTab(
t))),null})}m();var _te=te({settings:tn(q(),hd())});function yM(e){let t=ie(()=>{let{settings:n}=fe(
_te,e);ge(),xe(()=>{
var N;let r=oe(Je()).problems,o=At(je()).get("settings"),i=o===void 0?null:Fe(o),{competition:a,rows:
s,
tables:u}=fn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return pe(
ce("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=tt(zi,{...a.settings,...n}),h=f.keys(
n).every(I=>qn.some($=>$.key===I));if(!p.success||!h)return pe(ce("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=qn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
Eh(
p.data,I)}));for(let{known:I,is:$}of S){let F=s.settings.get(I.key);F!==void 0&&qt(o,F,d,[[$]])}let P=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>v.from({length:g.max(c,d)+1},(F,L)=>L===
c?I.word[b]:L===d?$:""));P.length>0&&qt(o,Or(o),0,P)})});return"problem"in t?t:Vf({entries:[]})}m();
var $te=te({preset:q()});function bM(e){let t=ie(()=>{var s;let{preset:n}=fe($te,e);ge();let r=Je(),
o=oe(r).problems,i=Gl.map(u=>u.id).join(", "),a=(s=Gl.find(u=>u.id===n))!=null?s:pe(ce("BAD_REQUEST",
o.unknownPreset(n,i)));return xe(()=>{var b;let u=zi.parse({...a.settings,language:r,admins:[Pe()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=Cm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Fte(d))!=null?b:pe(ce("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||hn(S);je().
filter(S=>d.every(O=>O.name!==S)).length===1&&PC(),gn()})});return"problem"in t?t:ci()}function Fte(
e){
var n;let t=[];for(let r of At(je()).values()){let o=Fe(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Mte(o,i))return null;
t.push(r)}return t}function Mte(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Lte=e=>Ww(e),jte=e=>Ww(
e),zte=()=>iM(),Bte=()=>aM(),Ute=()=>uM(),Wte=()=>sM(),Kte=()=>cM(),Gte=()=>fM(),
qte=()=>Kw(),Zte=()=>dM(),Hte=()=>mM(),Jte=()=>pM(),Vte=()=>ci(),Yte=()=>W2(),Xte=e=>Wl(e),Qte=e=>Xc(
e),ene=e=>dF(e),tne=e=>X$(e),nne=e=>Q$(e),rne=e=>eF(e),one=e=>tF(e),ine=e=>bM(e),ane=e=>UO(e),sne=e=>Jf(
e),une=e=>G2(e),lne=e=>q2(e),cne=e=>Vf(e),dne=e=>yM(e),mne=e=>YF(e),pne=e=>Yf(e),fne=e=>hM(e),gne=e=>GO(
e),hne=e=>ZO(e),yne=e=>HO(e),bne=e=>wp(e),wne=()=>VO(),vne=e=>bp(e),kne=e=>HF(e),xne=e=>ZF(e),Tne=e=>FF(
e),Sne=()=>Af(),Ene=e=>J2(e),Cne=e=>Y2(e),Rne=()=>X2(),Dne=()=>tA(),Ane=e=>rA(e),One=e=>mA(e);return _o(
Pne);})();
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
