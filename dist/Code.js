// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var kM=Object.create;var sd=Object.defineProperty;var xM=Object.getOwnPropertyDescriptor;
var TM=Object.getOwnPropertyNames;var SM=Object.getPrototypeOf,EM=Object.prototype.hasOwnProperty;
var ud=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Oe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},tg=(e,t)=>{
for(var n in t)sd(e,n,{get:t[n],enumerable:!0})},Zw=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of TM(t))!EM.call(e,o)&&o!==n&&sd(e,o,{get:()=>t[o],enumerable:!(r=xM(t,o))||r.
enumerable});return e};var CM=(e,t,n)=>(n=e!=null?kM(SM(e)):{},Zw(t||!e||!e.__esModule?sd(n,
"default",{value:e,enumerable:!0}):
n,e)),No=e=>Zw(sd({},"__esModule",{value:!0}),e);var v,R,S,C,y,g,w,f,k,T,x,D,A,m=ud(()=>{
"use strict";({Array:v,Date:R,Error:S,JSON:C,Map:y,Math:g,Number:w,
Object:f,Set:k,String:T,Symbol:x,Uint8Array:D,WeakMap:A}=globalThis)});function q4(e,t){return G4(e,
t||{},0,0)}function Yy(e,t){return z4(e,{i:2},t&&t.out,t&&t.dictionary)}
function xp(e,t){if(t){for(var n=new bt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(a1)
return a1.encode(e);for(var o=e.length,i=new bt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new bt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Vl(
i,0,a)}function Xy(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Zy)return Zy.decode(e);var o=H4(e),i=o.s,n=o.r;return n.length&&un(8),i}
}
function h1(e,t){t||(t={});var n={},r=[];g1(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=xp(a),p=d.length,h=l.comment,b=h&&xp(h),E=b&&b.length,O=Hy(l.extra);p>65535&&
un(11);var P=c?q4(u,l):u,N=P.length,I=K4();I.p(u),r.push(f1(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=E,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(E||0)+N}for(var $=new bt(i+22),
F=o,z=i-o,L=0;L<r.length;++L){var d=r[L];s1($,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+Hy(d.extra);
$.set(d.c,d.o+j),s1($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return X4($,o,r.length,
z,F),$}function y1(e,t){for(var n={},r=e.length-22;Qn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&un(
13);var o=jr(e,r+8);if(!o)return{};var i=Qn(e,r+16),a=Qn(e,r-20)==117853008;if(a){var s=Qn(e,r-12);a=
Qn(e,s)==101075792,a&&(o=Qn(e,s+32),i=Qn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=V4(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],E=c[4],O=c[5],P=J4(e,O);i=E,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Yy(e.subarray(P,P+p),{out:new bt(h)}):un(14,"unknown compression type "+d):n[b]=Vl(e,P,
P+p))}return n}var bt,Ln,Jy,Tp,Sp,Wy,u1,l1,c1,Ky,d1,_4,r1,Gy,xo,qe,zr,ci,qe,qe,qe,qe,Jl,qe,$4,F4,M4,
L4,jy,wr,zy,Vy,Vl,j4,un,z4,To,Zl,By,qy,o1,Hl,m1,i1,B4,p1,U4,W4,K4,G4,f1,jr,Qn,Uy,Jt,g1,a1,Zy,Z4,H4,
J4,
V4,Y4,Hy,s1,X4,b1=ud(()=>{m();bt=D,Ln=Uint16Array,Jy=Int32Array,Tp=new bt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Sp=new bt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Wy=new bt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),u1=function(e,t){
for(var n=new Ln(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Jy(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},l1=u1(Tp,2),c1=l1.b,Ky=l1.r;c1[28]=258,Ky[258]=28;d1=u1(
Sp,0),_4=d1.b,r1=d1.r,Gy=new Ln(32768);for(qe=0;qe<32768;++qe)xo=(qe&43690)>>1|(qe&21845)<<1,xo=(xo&
52428)>>2|(xo&13107)<<2,xo=(xo&61680)>>4|(xo&3855)<<4,Gy[qe]=((xo&65280)>>8|(xo&255)<<8)>>1;zr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Ln(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Ln(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Ln(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Gy[d]>>u]=l}else for(s=new Ln(r),o=0;o<r;++o)e[o]&&(s[o]=Gy[
a[e[o]-
1]++]>>15-e[o]);return s}),ci=new bt(288);for(qe=0;qe<144;++qe)ci[qe]=8;for(qe=144;qe<256;++qe)ci[qe]=
9;for(qe=256;qe<280;++qe)ci[qe]=7;for(qe=280;qe<288;++qe)ci[qe]=8;Jl=new bt(32);for(qe=0;qe<32;++qe)
Jl[qe]=5;$4=zr(ci,9,0),F4=zr(ci,9,1),M4=zr(Jl,5,0),L4=zr(Jl,5,1),jy=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},wr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},zy=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Vy=function(e){return(e+7)/
8|0},Vl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new bt(e.subarray(
t,n))},j4=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],un=function(
e,t,n){var r=new S(
t||j4[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,un),!n)throw r;return r},z4=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new bt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new bt(o*3));var l=function(_u){var $u=n.length;if(_u>$u){var Ca=new bt(g.max($u*2,_u));Ca.set(n),n=
Ca}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,E=t.m,O=t.n,P=o*8;do{if(!h){c=wr(e,d,1);var N=wr(e,d+1,3);
if(d+=3,N)if(N==1)h=F4,b=L4,E=9,O=5;else if(N==2){var z=wr(e,d,31)+257,L=wr(e,d+10,15)+4,j=z+wr(e,d+
5,31)+1;d+=14;for(var B=new bt(j),U=new bt(19),q=0;q<L;++q)U[Wy[q]]=wr(e,d+q*3,7);d+=L*3;for(var Z=jy(
U),X=(1<<Z)-1,ee=zr(U,Z,1),q=0;q<j;){var ye=ee[wr(e,d,X)];d+=ye&15;var I=ye>>4;if(I<16)B[q++]=I;else{
var we=0,$e=0;for(I==16?($e=3+wr(e,d,3),d+=2,we=B[q-1]):I==17?($e=3+wr(e,d,7),d+=3):I==18&&($e=11+wr(
e,d,127),d+=7);$e--;)B[q++]=we}}var me=B.subarray(0,z),ae=B.subarray(z);E=jy(me),O=jy(ae),h=zr(me,E,
1),b=zr(ae,O,1)}else un(1);else{var I=Vy(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&un(0);break}s&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=d=F*8,t.f=c;continue}if(d>P){u&&un(0);break}}s&&l(p+131072);
for(var xt=(1<<E)-1,he=(1<<O)-1,ft=d;;ft=d){var we=h[zy(e,d)&xt],$t=we>>4;if(d+=we&15,d>P){u&&un(0);
break}if(we||un(2),$t<256)n[p++]=$t;else if($t==256){ft=d,h=null;break}else{var Ft=$t-254;if($t>264){
var q=$t-257,gt=Tp[q];Ft=wr(e,d,(1<<gt)-1)+c1[q],d+=gt}var kr=b[zy(e,d)&he],Sa=kr>>4;kr||un(3),d+=kr&
15;var ae=_4[Sa];if(Sa>3){var gt=Sp[Sa];ae+=zy(e,d)&(1<<gt)-1,d+=gt}if(d>P){u&&un(0);break}s&&l(p+131072);
var Ea=p+Ft;if(p<ae){var id=i-ae,ad=g.min(ae,Ea);for(id+p<0&&un(3);p<ad;++p)n[p]=r[id+p]}for(;p<Ea;
++p)
n[p]=n[p-ae]}}t.l=h,t.p=ft,t.b=p,t.f=c,h&&(c=1,t.m=E,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?Vl(
n,0,p):n.subarray(0,p)},To=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Zl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},By=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:p1,l:0};if(o==1){var a=new bt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,z){return F.f-z.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var h=new Ln(p+1),b=qy(n[c-1],h,0);if(b>t){var r=0,E=0,O=b-t,P=1<<O;for(i.sort(function(z,L){return h[
L.
s]-h[z.s]||z.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)E+=P-(1<<b-h[N]),h[N]=t;else break}for(E>>=O;E>
0;){var I=i[r].s;h[I]<t?E-=1<<t-h[I]++-1:++r}for(;r>=0&&E;--r){var $=i[r].s;h[$]==t&&(--h[$],++E)}b=
t}return{t:new bt(h),l:b}},qy=function(e,t,n){return e.s==-1?g.max(qy(e.l,t,n+1),qy(e.r,t,n+1)):t[e.
s]=n},o1=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Ln(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Hl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},m1=function(e,t,n){var r=n.length,o=Vy(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},i1=function(e,t,n,r,o,i,a,s,
u,l,c){
To(t,c++,n),++o[256];for(var d=By(o,15),p=d.t,h=d.l,b=By(i,15),E=b.t,O=b.l,P=o1(p),N=P.c,I=P.n,$=o1(
E),F=$.c,z=$.n,L=new Ln(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<F.length;++j)++L[F[j]&31];
for(var B=By(L,7),U=B.t,q=B.l,Z=19;Z>4&&!U[Wy[Z-1]];--Z);var X=l+5<<3,ee=Hl(o,ci)+Hl(i,Jl)+a,ye=Hl(o,
p)+Hl(i,E)+a+14+3*Z+Hl(L,U)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&X<=ee&&X<=ye)return m1(t,c,e.subarray(u,
u+l));var we,$e,me,ae;if(To(t,c,1+(ye<ee)),c+=2,ye<ee){we=zr(p,h,0),$e=p,me=zr(E,O,0),ae=E;var xt=zr(
U,q,0);To(t,c,I-257),To(t,c+5,z-1),To(t,c+10,Z-4),c+=14;for(var j=0;j<Z;++j)To(t,c+3*j,U[Wy[j]]);c+=
3*Z;for(var he=[N,F],ft=0;ft<2;++ft)for(var $t=he[ft],j=0;j<$t.length;++j){var Ft=$t[j]&31;To(t,c,xt[
Ft]),
c+=U[Ft],Ft>15&&(To(t,c,$t[j]>>5&127),c+=$t[j]>>12)}}else we=$4,$e=ci,me=M4,ae=Jl;for(var j=0;j<s;++j){
var gt=r[j];if(gt>255){var Ft=gt>>18&31;Zl(t,c,we[Ft+257]),c+=$e[Ft+257],Ft>7&&(To(t,c,gt>>23&31),c+=
Tp[Ft]);var kr=gt&31;Zl(t,c,me[kr]),c+=ae[kr],kr>3&&(Zl(t,c,gt>>5&8191),c+=Sp[kr])}else Zl(t,c,we[gt]),
c+=$e[gt]}return Zl(t,c,we[256]),c+$e[256]},B4=new Jy([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),p1=new bt(0),U4=function(e,t,n,r,o,i){var a=i.z||e.length,s=new bt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=B4[t-1],p=d>>
13,h=d&8191,b=(1<<n)-1,E=i.p||new Ln(32768),O=i.h||new Ln(b+1),P=g.ceil(n/3),N=2*P,I=function(eg){
return(e[eg]^
e[eg+1]<<P^e[eg+2]<<N)&b},$=new Jy(25e3),F=new Ln(288),z=new Ln(32),L=0,j=0,B=i.i||0,U=0,q=i.w||0,Z=0;
B+
2<a;++B){var X=I(B),ee=B&32767,ye=O[X];if(E[ee]=ye,O[X]=ee,q<=B){var we=a-B;if((L>7e3||U>24576)&&(we>
423||!l)){c=i1(e,u,0,$,F,z,j,U,Z,B-Z,c),U=L=j=0,Z=B;for(var $e=0;$e<286;++$e)F[$e]=0;for(var $e=0;$e<
30;++$e)z[$e]=0}var me=2,ae=0,xt=h,he=ee-ye&32767;if(we>2&&X==I(B-he))for(var ft=g.min(p,we)-1,$t=g.
min(32767,B),Ft=g.min(258,we);he<=$t&&--xt&&ee!=ye;){if(e[B+me]==e[B+me-he]){for(var gt=0;gt<Ft&&e[B+
gt]==e[B+gt-he];++gt);if(gt>me){if(me=gt,ae=he,gt>ft)break;for(var kr=g.min(he,gt-2),Sa=0,$e=0;$e<kr;
++$e){
var Ea=B-he+$e&32767,id=E[Ea],ad=Ea-id&32767;ad>Sa&&(Sa=ad,ye=Ea)}}}ee=ye,ye=E[ee],he+=ee-ye&32767}
if(ae){
$[U++]=268435456|Ky[me]<<18|r1[ae];var _u=Ky[me]&31,$u=r1[ae]&31;j+=Tp[_u]+Sp[$u],++F[257+_u],++z[$u],
q=B+me,++L}else $[U++]=e[B],++F[e[B]]}}for(B=g.max(B,q);B<a;++B)$[U++]=e[B],++F[e[B]];c=i1(e,u,l,$,F,
z,j,U,Z,B-Z,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=E,i.i=B,i.w=q)}else{for(var B=i.w||0;B<a+l;B+=
65535){var Ca=B+65535;Ca>=a&&(u[c/8|0]=l,Ca=a),c=m1(u,c+1,e.subarray(B,Ca))}i.i=a}return Vl(s,0,r+Vy(
c)+o)},W4=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),K4=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=W4[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},G4=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new bt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return U4(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},f1=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},jr=function(e,t){return e[t]|e[t+1]<<8},Qn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Uy=function(e,t){return Qn(e,t)+Qn(e,t+4)*4294967296},Jt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};g1=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=f1(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new bt(0),s],g1(i,a,n,r))}},a1=typeof TextEncoder!=
"undefined"&&new TextEncoder,Zy=typeof TextDecoder!="undefined"&&new TextDecoder,Z4=0;try{Zy.decode(
p1,{stream:!0}),Z4=1}catch{}H4=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Vl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};J4=function(e,t){return t+
30+jr(e,t+26)+jr(e,t+28)},V4=function(e,t,n){var r=jr(e,t+28),o=jr(e,t+30),i=Xy(e.subarray(t+46,t+46+
r),!(jr(e,t+8)&2048)),a=t+46+r,s=Y4(e,a,o,n,Qn(e,t+20),Qn(e,t+24),Qn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
jr(e,t+10),u,l,i,a+o+jr(e,t+32),c]},Y4=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+jr(e,t+2))if(jr(e,t)==1)return[s?Uy(e,t+4+8*u):o,u?
Uy(e,t+4):i,l?Uy(e,t+4+8*(u+s)):a,1];r<2&&un(13)}return[o,i,a,0]},Hy=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&un(9),t+=r+4}return t},s1=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Hy(l);Jt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),h=p.getFullYear()-1980;if((h<0||h>119)&&un(10),Jt(e,t,h<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Jt(e,t,n.crc),
Jt(e,t+4,i<0?-i-2:i),Jt(e,t+8,n.size)),Jt(e,t+12,u),Jt(e,t+14,d),t+=16,a!=null&&(Jt(e,t,c),Jt(e,t+6,
n.attrs),Jt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var b in l){var E=l[b],O=E.length;Jt(e,t,+b),Jt(e,
t+2,O),e.set(E,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},X4=function(e,t,n,r,o){Jt(e,t,101010256),
Jt(
e,t+8,n),Jt(e,t+10,n),Jt(e,t+12,r),Jt(e,t+16,o)}});var oa={};tg(oa,{inflateSync:()=>Yy,strFromU8:()=>Xy,
strToU8:()=>xp,unzipSync:()=>y1,zipSync:()=>h1});
var ia=ud(()=>{"use strict";m();b1()});var sa=Oe(Vt=>{"use strict";m();function d9(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(aa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Us(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function aa(e,t){return f.prototype.hasOwnProperty.call(e,t)}function m9(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)aa(t,n)&&(e[n]=t[n]);return e}
var C1=Us({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function p9(e){
return aa(C1,e.toLowerCase())}var R1=Us({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function f9(e){return aa(R1,e.toLowerCase())}
var ec=Us(
{script:!1,style:!1,textarea:!0,title:!0});function g9(e){var t=e.toLowerCase();return aa(ec,t)&&!ec[
t]}
function h9(e){var t=e.toLowerCase();return aa(ec,t)&&ec[t]}function D1(e){return e===tc.HTML}
function y9(e){
return D1(e)||e===tc.XML_XHTML_APPLICATION}var tc=Us({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
b9=f.keys(tc).map(function(e){return tc[e]});function w9(e){return b9.indexOf(e)>-1}var v9=Us({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Vt.assign=m9;Vt.find=d9;
Vt.freeze=Us;Vt.HTML_BOOLEAN_ATTRIBUTES=
C1;Vt.HTML_RAW_TEXT_ELEMENTS=ec;Vt.HTML_VOID_ELEMENTS=R1;Vt.hasDefaultHTMLNamespace=y9;Vt.hasOwn=aa;
Vt.isHTMLBooleanAttribute=p9;Vt.isHTMLRawTextElement=g9;Vt.isHTMLEscapableRawTextElement=h9;Vt.isHTMLMimeType=
D1;Vt.isHTMLVoidElement=f9;Vt.isValidMimeType=w9;Vt.MIME_TYPE=tc;Vt.NAMESPACE=v9});var ac=Oe(ic=>{
"use strict";m();var k9=sa();function O1(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var rc=k9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),P1=f.keys(rc);
function N1(e){return typeof e=="number"&&e>=1&&e<=25}
function x9(e){return typeof e=="string"&&e.substring(e.length-rc.Error.length)===rc.Error}function oc(
e,t){
N1(e)?(this.name=P1[e],this.message=t||""):(this.message=e,this.name=x9(t)?t:rc.Error),S.captureStackTrace&&
S.captureStackTrace(this,oc)}O1(oc,!0);f.defineProperties(oc.prototype,{code:{enumerable:!0,get:
function(){
var e=P1.indexOf(this.name);return N1(e)?e:0}}});var I1={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
tb=f.entries(I1);for(nc=0;nc<tb.length;nc++)A1=tb[nc][0],oc[A1]=tb[nc][1];var A1,nc;function nb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,nb)}O1(nb);
ic.DOMException=oc;ic.DOMExceptionName=rc;ic.ExceptionCode=I1;ic.ParseError=nb});var lb=Oe(ke=>{
"use strict";m();function j1(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Gs=j1();function di(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ws(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Gs?
"u":"")}function Ae(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Gs?"u":"")}
function be(e){if(arguments.length===0)
throw new S("no parameters provided");return Ae.apply(be,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var T9="\uFFFD",mi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Gs&&(mi=Ae("[",di(mi),
"\\u{10000}-\\u{10FFFF}","]"));var S9=new RegExp("[^"+di(mi)+"]",Gs?"u":""),Op=/[\x20\x09\x0D\x0A]/,
E9=di(Op),Ye=Ae(Op,"+"),mt=Ae(Op,"*"),sc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Gs&&(sc=Ae("[",di(sc),"\\u{10000}-\\u{10FFFF}","]"));var C9=di(sc),ib=Ae("[",C9,di(/[-.0-9\xB7]/),di(
/[\u0300-\u036F\u203F-\u2040]/),"]"),jn=Ae(sc,ib,"*"),R9=Ae("^",jn,"$"),_1=Ae(ib,"+"),D9=Ae("&",jn,
";"),A9=be(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),uc=be(D9,"|",A9),lc=Ae("%",jn,";"),ab=be(Ae('"',be(/[^%&"]/,
"|",lc,"|",uc),"*",'"'),"|",Ae("'",be(/[^%&']/,"|",lc,"|",uc),"*","'")),O9=be('"',be(/[^<&"]/,"|",uc),
"*",'"',"|","'",be(/[^<&']/,"|",uc),"*","'"),P9=Ws(sc,":"),N9=Ws(ib,":"),rb=Ae(P9,N9,"*"),I9=Ae("^",
rb,"$"),cc=Ae(rb,be(":",rb),"?"),_9=Ae("^",cc,"$"),$9=Ae("(",cc,")"),Ks=be(/"[^"]*"|'[^']*'/),F9=Ae(
/^<\?/,"(",jn,")",be(Ye,"(?!",Op,")(",mi,"*?)"),"?",/\?>/),$1=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
dc=be('"',$1,'*"',"|","'",Ws($1,"'"),"*'"),z1="<!--",B1="-->",M9=Ae(z1,be(Ws(mi,"-"),"|",Ae("-",Ws(
mi,
"-"))),"*",B1),F1="#PCDATA",L9=be(Ae(/\(/,mt,F1,be(mt,/\|/,mt,cc),"*",mt,/\)\*/),"|",Ae(/\(/,mt,F1,
mt,
/\)/)),j9=/[?*+]?/,z9=Ae(/\([^>]+\)/,j9),B9=be("EMPTY","|","ANY","|",L9,"|",z9),U9="<!ELEMENT",W9=Ae(
U9,Ye,be(cc,"|",lc),Ye,be(B9,"|",lc),mt,">"),K9=Ae("NOTATION",Ye,/\(/,mt,jn,be(mt,/\|/,mt,jn),"*",mt,
/\)/),G9=Ae(/\(/,mt,_1,be(mt,/\|/,mt,_1),"*",mt,/\)/),q9=be(K9,"|",G9),Z9=be(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",q9),H9=be(/#REQUIRED|#IMPLIED/,"|",be(be("#FIXED",Ye),"?",O9)),J9=be(Ye,jn,Ye,Z9,Ye,H9),V9="<!ATTLIST",
Y9=Ae(V9,Ye,jn,J9,"*",mt,">"),ob="about:legacy-compat",X9=be('"'+ob+'"',"|","'"+ob+"'"),sb="SYSTEM",
Pp="PUBLIC",Np=be(be(sb,Ye,Ks),"|",be(Pp,Ye,dc,Ye,Ks)),Q9=Ae("^",be(be(sb,Ye,"(?<SystemLiteralOnly>",
Ks,")"),"|",be(Pp,Ye,"(?<PubidLiteral>",dc,")",Ye,"(?<SystemLiteral>",Ks,")"))),e6=Ae("^",dc,
"$"),t6=Ae("^",Ks,"$"),n6=be(Ye,"NDATA",Ye,jn),r6=be(ab,"|",be(Np,n6,"?")),U1="<!ENTITY",o6=Ae(U1,Ye,
jn,Ye,r6,mt,">"),i6=be(ab,"|",Np),a6=Ae(U1,Ye,"%",Ye,jn,Ye,i6,mt,">"),s6=be(o6,"|",a6),u6=Ae(Pp,Ye,
dc),
l6=Ae("<!NOTATION",Ye,jn,Ye,be(Np,"|",u6),mt,">"),ub=Ae(mt,"=",mt),M1=/1[.]\d+/,c6=Ae(Ye,"version",
ub,
be("'",M1,"'","|",'"',M1,'"')),L1=/[A-Za-z][-A-Za-z0-9._]*/,d6=be(Ye,"encoding",ub,be('"',L1,'"',"|",
"'",L1,"'")),m6=be(Ye,"standalone",ub,be("'",be("yes","|","no"),"'","|",'"',be("yes","|","no"),'"')),
p6=Ae(/^<\?xml/,c6,d6,"?",m6,"?",mt,/\?>/),f6="<!DOCTYPE",g6="<![CDATA[",h6="]]>",y6=/<!\[CDATA\[/,
b6=/\]\]>/,
w6=Ae(mi,"*?",b6),v6=Ae(y6,w6);ke.chars=di;ke.chars_without=Ws;ke.detectUnicodeSupport=j1;ke.reg=Ae;
ke.regg=be;ke.ABOUT_LEGACY_COMPAT=ob;ke.ABOUT_LEGACY_COMPAT_SystemLiteral=X9;ke.AttlistDecl=Y9;ke.CDATA_START=
g6;ke.CDATA_END=h6;ke.CDSect=v6;ke.Char=mi;ke.Comment=M9;ke.COMMENT_START=z1;ke.COMMENT_END=B1;ke.DOCTYPE_DECL_START=
f6;ke.elementdecl=W9;ke.EntityDecl=s6;ke.EntityValue=ab;ke.ExternalID=Np;ke.ExternalID_match=Q9;ke.Name=
jn;ke.Name_exact=R9;ke.NCName_exact=I9;ke.NotationDecl=l6;ke.Reference=uc;ke.PEReference=lc;ke.PI=F9;
ke.PUBLIC=Pp;ke.PubidLiteral=dc;ke.PubidLiteral_match=e6;ke.QName=cc;ke.QName_exact=_9;ke.QName_group=
$9;ke.S=Ye;ke.SChar_s=E9;ke.S_OPT=mt;ke.SYSTEM=sb;ke.SystemLiteral=Ks;ke.SystemLiteral_match=t6;ke.InvalidChar=
S9;ke.UNICODE_REPLACEMENT_CHARACTER=T9;ke.UNICODE_SUPPORT=Gs;ke.XMLDecl=p6});var wb=Oe(kt=>{
"use strict";m();var tr=sa(),Ur=tr.find,k6=tr.hasDefaultHTMLNamespace,Zs=tr.hasOwn,x6=tr.
isHTMLMimeType,T6=tr.isHTMLRawTextElement,S6=tr.isHTMLVoidElement,mc=tr.MIME_TYPE,Wr=tr.NAMESPACE,xn=x(
),
J1=ac(),re=J1.DOMException,ln=J1.DOMExceptionName,vt=lb();function On(e){if(e!==xn)throw new TypeError(
"Illegal constructor")}function E6(e){return e!==""}function C6(e){return e?e.split(/[\t\n\f\r ]+/).
filter(E6):[]}function R6(e,t){return Zs(e,t)||(e[t]=!0),e}function W1(e){if(!e)return[];var t=C6(e);
return f.keys(t.reduce(R6,{}))}function D6(e){return function(t){return e&&e.indexOf(t)!==-1}}
function V1(e){
if(!vt.QName_exact.test(e))throw new re(re.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function db(e,t){V1(t),e=e||null;var n=null,r=t;if(t.indexOf(
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
"unknown Class:"+e),n.constructor=e)}var Nn={},er=Nn.ELEMENT_NODE=1,Hs=Nn.ATTRIBUTE_NODE=2,pc=Nn.TEXT_NODE=
3,Y1=Nn.CDATA_SECTION_NODE=4,X1=Nn.ENTITY_REFERENCE_NODE=5,A6=Nn.ENTITY_NODE=6,mb=Nn.PROCESSING_INSTRUCTION_NODE=
7,pb=Nn.COMMENT_NODE=8,qs=Nn.DOCUMENT_NODE=9,Q1=Nn.DOCUMENT_TYPE_NODE=10,pi=Nn.DOCUMENT_FRAGMENT_NODE=
11,O6=Nn.NOTATION_NODE=12,wt=tr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function eP(e,t){if(t.length<e.length)return eP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function K1(e){return e.guid||(e.guid=g.random()),e.guid}function Pt(){}Pt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)bb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Pt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Br(e,t){
this.
_node=e,this._refresh=t,Fp(this)}function Fp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(dP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Zs(e,r)&&delete e[r];Vs(n,e),e._inc=t}}Br.prototype.item=function(e){return Fp(
this),
this[e]||null};Pn(Br,Pt);function Js(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function tP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function fb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function P6(e,t,n){var r=fb(e,t,!1),o=r&&
r[n];return o||null}function N6(e,t){fb(e,t.namespaceURI,!0)[t.localName]=t}function I6(e,t){var n=fb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function _6(e,t,n,r){if(r?t[tP(t,r)]=n:(t[t.length]=n,
t.length++),N6(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&oP(o,e,r),$6(o,e,n))}}function G1(
e,t,n){
var r=tP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,I6(t,n),e){var i=e.ownerDocument;
i&&oP(i,e,n),n.ownerElement=null}}}Js.prototype={length:0,item:Pt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new re(re.INUSE_ATTRIBUTE_ERR);var n=P6(this,e.namespaceURI,
e.localName);return n===e?e:(_6(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new re(re.NOT_FOUND_ERR,
e);return G1(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new re(re.NOT_FOUND_ERR,e?e+" : "+t:t);return G1(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Js.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function nP(){}nP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=mc.XML_APPLICATION;e===Wr.HTML?
r=mc.XML_XHTML_APPLICATION:e===Wr.SVG&&(r=mc.XML_SVG_IMAGE);var o=new Eo(xn,{contentType:r});if(o.implementation=
this,o.childNodes=new Pt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){V1(e);var o=new jp(xn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Pt,o},createHTMLDocument:
function(e){
var t=new Eo(xn,{contentType:mc.HTML});if(t.implementation=this,t.childNodes=new Pt,e!==!1){t.doctype=
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return $p(this,e,t)},replaceChild:
function(e,t){
$p(this,e,t,sP),t&&this.removeChild(t)},removeChild:function(e){return iP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return cP(this.ownerDocument||this,this,e)},normalize:function(){Yt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===pc&&t.nodeType===pc){for(var r=[],o=n;o!==
null&&o.nodeType===pc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),gb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Zs(n,r)&&n[r]===e)return r}t=t.nodeType==Hs?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Zs(n,
e))return n[e];t=t.nodeType==Hs?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ua&&(r=t,t=r.ownerElement),n instanceof ua&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
wt.DOCUMENT_POSITION_PRECEDING;if(a===o)return wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+wt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return wt.DOCUMENT_POSITION_DISCONNECTED+wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(K1(n.ownerDocument)>K1(t.ownerDocument)?wt.DOCUMENT_POSITION_FOLLOWING:wt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return wt.DOCUMENT_POSITION_CONTAINS+wt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return wt.
DOCUMENT_POSITION_CONTAINED_BY+wt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return wt.DOCUMENT_POSITION_CONTAINED_BY+wt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return wt.DOCUMENT_POSITION_CONTAINS+wt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=eP(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return wt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return wt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return wt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return wt.DOCUMENT_POSITION_PRECEDING}
return 0}};function rP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Vs(Nn,Be);Vs(Nn,Be.prototype);Vs(wt,Be);Vs(wt,Be.prototype);function _p(e,t){
Yt(e,null,{enter:function(n){return t(n)?Yt.STOP:!0}})}function Yt(e,t,n){for(var r=[{node:e,context:
t,
phase:Yt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Yt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Yt.STOP)return Yt.STOP;if(r.push({node:o.node,context:i,phase:Yt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Yt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Yt.STOP=x("walkDOM.STOP");Yt.ENTER=0;Yt.EXIT=1;function Eo(e,t){On(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||mc.XML_APPLICATION,this.type=x6(this.contentType)?
"html":"xml"}function $6(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Wr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function oP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Wr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function gb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function iP(e,t){if(e!==t.parentNode)throw new re(re.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,gb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function F6(e){return e&&(e.nodeType===Be.DOCUMENT_NODE||e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Be.ELEMENT_NODE)}function M6(e){return e&&(e.nodeType===Be.CDATA_SECTION_NODE||e.nodeType===Be.COMMENT_NODE||
e.nodeType===Be.DOCUMENT_FRAGMENT_NODE||e.nodeType===Be.DOCUMENT_TYPE_NODE||e.nodeType===Be.ELEMENT_NODE||
e.nodeType===Be.PROCESSING_INSTRUCTION_NODE||e.nodeType===Be.TEXT_NODE)}function fi(e){return e&&e.nodeType===
Be.DOCUMENT_TYPE_NODE}function So(e){return e&&e.nodeType===Be.ELEMENT_NODE}function aP(e){return e&&
e.nodeType===Be.TEXT_NODE}function q1(e,t){var n=e.childNodes||[];if(Ur(n,So)||fi(t))return!1;var r=Ur(
n,fi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function Z1(e,t){var n=e.childNodes||[];function r(i){
return So(i)&&i!==t}if(Ur(n,r))return!1;var o=Ur(n,fi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function L6(e,t,n){
if(!F6(e))throw new re(re.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new re(re.NOT_FOUND_ERR,"child not in parent");if(!M6(t)||fi(t)&&e.nodeType!==Be.DOCUMENT_NODE)
throw new re(re.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function j6(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(So);if(i.length>1||Ur(o,aP))throw new re(re.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!q1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(So(t)&&!q1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(fi(t)){if(Ur(r,fi))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Ur(r,So);if(n&&r.indexOf(a)<r.indexOf(n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new re(re.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function sP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Be.DOCUMENT_FRAGMENT_NODE){var i=o.filter(So);if(i.length>1||Ur(o,aP))
throw new re(re.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!Z1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(So(t)&&!Z1(e,n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(fi(t)){if(Ur(r,function(u){return fi(u)&&
u!==n}))throw new re(re.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Ur(r,So);if(n&&r.indexOf(a)<r.indexOf(n))throw new re(re.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function $p(e,t,n,r){L6(e,t,n),e.nodeType===Be.DOCUMENT_NODE&&
(r||j6)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===pi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return gb(e.ownerDocument||e,e,t),t.nodeType==pi&&(t.firstChild=t.lastChild=null),
t}Eo.prototype={implementation:null,nodeName:"#document",nodeType:qs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===pi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return $p(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===er&&(this.documentElement=e),e},removeChild:function(e){var t=iP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){$p(this,e,t,sP),e.ownerDocument=
this,t&&this.removeChild(t),So(e)&&(this.documentElement=e)},importNode:function(e,t){return z6(this,
e,t)},getElementById:function(e){var t=null;return _p(this.documentElement,function(n){if(n.nodeType==
er&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Co(xn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),k6(this.contentType)&&(t.namespaceURI=Wr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Pt;var n=t.attributes=new Js;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ys(xn);return e.ownerDocument=this,e.childNodes=new Pt,e}
,
createTextNode:function(e){var t=new fc(xn);return t.ownerDocument=this,t.childNodes=new Pt,t.appendData(
e),t},createComment:function(e){var t=new Mp(xn);return t.ownerDocument=this,t.childNodes=new Pt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new re(re.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Lp(xn);return t.ownerDocument=this,t.childNodes=new Pt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Bp(xn);return n.ownerDocument=this,n.childNodes=
new Pt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!vt.QName_exact.
test(e))throw new re(re.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ua(xn);
return t.ownerDocument=this,t.childNodes=new Pt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!vt.Name_exact.test(e))throw new re(re.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new re("document is an html document",ln.NotSupportedError);
var t=new zp(xn);return t.ownerDocument=this,t.childNodes=new Pt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=db(e,t),r=new Co(xn),o=r.attributes=new Js;return r.childNodes=new Pt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=db(e,t),r=new ua(xn);return r.ownerDocument=this,r.childNodes=new Pt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Pn(Eo,Be);function Co(e){On(e),this._nsMap=
f.create(null)}Co.prototype={nodeType:er,attributes:null,getQualifiedName:function(){return this.prefix?
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
n.value:null},setAttributeNS:function(e,t,n){var r=db(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=W1(e);return new Br(this,function(n){var r=[];return t.length>0&&_p(n,function(o){if(o!==n&&o.
nodeType===er){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=W1(i);a=t.every(D6(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===qs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Br(this,function(r){var o=[];return _p(r,function(i){if(!(
i===
r||i.nodeType!==er))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Wr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Br(this,function(n){var r=[
];
return _p(n,function(o){o!==n&&o.nodeType===er&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Eo.prototype.getElementsByClassName=Co.prototype.getElementsByClassName;Eo.prototype.
getElementsByTagName=Co.prototype.getElementsByTagName;Eo.prototype.getElementsByTagNameNS=Co.prototype.
getElementsByTagNameNS;Pn(Co,Be);function ua(e){On(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ua.prototype.nodeType=Hs;Pn(ua,Be);function gi(e){On(e)}gi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Pn(gi,Be);function fc(e){On(e)}fc.prototype={
nodeName:"#text",nodeType:pc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Pn(fc,gi);function Mp(e){On(e)}Mp.prototype={
nodeName:"#comment",nodeType:pb};Pn(Mp,gi);function Lp(e){On(e)}Lp.prototype={nodeName:
"#cdata-section",nodeType:Y1};
Pn(Lp,fc);function jp(e){On(e)}jp.prototype.nodeType=Q1;Pn(jp,Be);function hb(e){On(e)}hb.prototype.
nodeType=O6;Pn(hb,Be);function yb(e){On(e)}yb.prototype.nodeType=A6;Pn(yb,Be);function zp(e){On(e)}
zp.
prototype.nodeType=X1;Pn(zp,Be);function Ys(e){On(e)}Ys.prototype.nodeName="#document-fragment";Ys.prototype.
nodeType=pi;Pn(Ys,Be);function Bp(e){On(e)}Bp.prototype.nodeType=mb;Pn(Bp,gi);function uP(){}uP.prototype.
serializeToString=function(e,t){return lP.call(e,t)};Be.prototype.toString=lP;function lP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===qs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return bb(this,n,a,t),n.join("")}function H1(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Wr.XML||o===Wr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Ip(e,t,n,r){if(r&&!vt.QName_exact.test(t))throw new re(
'The attribute name "'+t+'" is not a valid XML QName',ln.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
rP),'"')}function bb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===qs?e:e.ownerDocument,u=s.type==="html";Yt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case er:
var p=l.attributes,h=p.length,b=l.tagName,E=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(E=I.prefix+":"+b);break}}}
if(i&&!vt.QName_exact.test(E))throw new re('The element name "'+E+'" is not a valid XML QName',ln.InvalidStateError);
t.push("<",E);for(var $=d.slice(),F=0;F<h;F++){var z=p.item(F);z.prefix=="xmlns"?$.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&$.push({prefix:"",namespace:z.value})}for(var F=0;F<h;F++){
var z=p.item(F);if(H1(z,u,$)){var L=z.prefix||"",j=z.namespaceURI;Ip(t,L?"xmlns:"+L:"xmlns",j,i),$.push(
{prefix:L,namespace:j})}var B=o?o(z):z;B&&(typeof B=="string"?t.push(B):Ip(t,B.name,B.value,i))}if(b===
E&&H1(l,u,$)){var U=l.prefix||"",j=l.namespaceURI;Ip(t,U?"xmlns:"+U:"xmlns",j,i),$.push({prefix:U,
namespace:j})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===Wr.HTML)&&(q=S6(b)),q)return t.push("/>"),null;if(t.push(
">"),u&&T6(b)){for(var Z=l.firstChild;Z;)Z.data?t.push(Z.data):bb(Z,t,$.slice(),r),Z=Z.nextSibling;
return t.
push("</",E,">"),null}return{ns:$,tag:E};case qs:case pi:if(i&&l.nodeType===qs&&l.documentElement==null)
throw new re("The Document has no documentElement",ln.InvalidStateError);return{ns:d};case Hs:return Ip(
t,l.name,l.value,i),null;case pc:if(i&&vt.InvalidChar.test(l.data))throw new re(
"The Text node data contains characters outside the XML Char production",ln.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,rP)),null;case Y1:if(i&&l.data.indexOf("]]>")!==-1)throw new re(
'The CDATASection data contains "]]>"',ln.InvalidStateError);return a?t.push(vt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),vt.CDATA_END):t.push(vt.CDATA_START,l.data,vt.CDATA_END),null;case pb:if(i){
if(vt.InvalidChar.
test(l.data))throw new re(
"The comment node data contains characters outside the XML Char production",
ln.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new re(
'The comment node data contains "--" or ends with "-"',ln.InvalidStateError)}return t.push(vt.COMMENT_START,
l.data,vt.COMMENT_END),null;case Q1:var X=l.publicId,ee=l.systemId;if(i){if(!vt.Name_exact.test(l.name))
throw new re('The doctype name "'+l.name+'" is not a valid XML Name',ln.InvalidStateError);if(X&&!vt.
PubidLiteral_match.test(X))throw new re("DocumentType publicId is not a valid PubidLiteral",ln.InvalidStateError);
if(ee&&ee!=="."&&!vt.SystemLiteral_match.test(ee))throw new re(
"DocumentType systemId is not a valid SystemLiteral",ln.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new re(
'DocumentType internalSubset contains "]>"',ln.InvalidStateError)}return t.push(vt.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",vt.PUBLIC," ",X),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",vt.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case mb:if(i){if(
!vt.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new re(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',ln.InvalidStateError);
if(vt.InvalidChar.
test(l.data))throw new re(
"The ProcessingInstruction data contains characters outside the XML Char production",ln.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new re('The ProcessingInstruction data contains "?>"',ln.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case X1:
if(i&&!vt.Name_exact.test(l.nodeName))throw new re('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
ln.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function z6(e,t,n){
var r;
return Yt(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===Hs||n;return s?a:null}}),r}function cP(e,t,n){var r;
return Yt(
t,null,{enter:function(o,i){var a=new o.constructor(xn);for(var s in o)if(Zs(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new Pt),a.ownerDocument=e;var l=n;switch(a.nodeType){
case er:
var c=o.attributes,d=a.attributes=new Js,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(
cP(e,c.item(h),!0));break;case Hs:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function dP(
e,t,n){
e[t]=n}function cb(e){for(var t=[],n=e.firstChild;n;)n.nodeType===er&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Br.prototype,"length",{get:function(){return Fp(this),this.$$length}
}),
f.defineProperty(Be.prototype,"textContent",{get:function(){if(this.nodeType===er||this.nodeType===pi){
var e=[];return Yt(this,null,{enter:function(t){if(t.nodeType===er||t.nodeType===pi)return!0;if(t.nodeType===
mb||t.nodeType===pb)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case er:case pi:for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(gi.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(gi.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(Co.prototype,"children",{get:function(){return new Br(this,cb)}}),f.defineProperty(
Eo.prototype,"children",{get:function(){return new Br(this,cb)}}),f.defineProperty(Ys.prototype,
"children",{get:function(){return new Br(this,cb)}}),dP=function(e,t,n){e["$$"+t]=n})}catch{}kt._updateLiveList=
Fp;kt.Attr=ua;kt.CDATASection=Lp;kt.CharacterData=gi;kt.Comment=Mp;kt.Document=Eo;kt.DocumentFragment=
Ys;kt.DocumentType=jp;kt.DOMImplementation=nP;kt.Element=Co;kt.Entity=yb;kt.EntityReference=zp;kt.LiveNodeList=
Br;kt.NamedNodeMap=Js;kt.Node=Be;kt.NodeList=Pt;kt.Notation=hb;kt.Text=fc;kt.ProcessingInstruction=Bp;
kt.walkDOM=Yt;kt.XMLSerializer=uP});var pP=Oe(gc=>{"use strict";m();var mP=sa().freeze;gc.XML_ENTITIES=mP(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});gc.HTML_ENTITIES=mP({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});gc.entityMap=gc.HTML_ENTITIES});var xP=Oe(Wp=>{"use strict";m();var nu=sa(),Se=lb(),
yP=ac(),B6=nu.isHTMLEscapableRawTextElement,U6=nu.
isHTMLMimeType,W6=nu.isHTMLRawTextElement,bc=nu.hasOwn,fP=nu.NAMESPACE,K6=yP.ParseError,G6=yP.DOMException,
Xs=0,hi=1,Qs=2,hc=3,eu=4,tu=5,yc=6,Up=7;function bP(){}bP.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),J6(t,t=f.create(null)),q6(e,t,n,r,this.errorHandler),r.endDocument()}};
var vb=/&#?\w+;?/g;function q6(e,t,n,r,o){var i=U6(r.mimeType);e.indexOf(Se.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(he){if(he>
65535){he-=65536;var ft=55296+(he>>10),$t=56320+(he&1023);return T.fromCharCode(ft,$t)}else return T.
fromCharCode(he)}function s(he){var ft=he[he.length-1]===";"?he:he+";";if(!i&&ft!==he)return o.error(
"EntityRef: expecting ;"),he;var $t=Se.Reference.exec(ft);if(!$t||$t[0].length!==ft.length)return o.
error("entity not matching Reference production: "+he),he;var Ft=ft.slice(1,-1);return bc(n,Ft)?n[Ft]:
Ft.charAt(0)==="#"?a(parseInt(Ft.substring(1).replace("x","0x"))):(o.error("entity not found:"+he),
he)}
function u(he){if(he>O){var ft=e.substring(O,he).replace(vb,s);p&&h(O),r.characters(ft,0,he-O),O=he}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(he,ft){for(;he>=c&&(ft=d.exec(e));)l=c,c=ft.index+
ft[0].length,p.lineNumber++;p.columnNumber=he-l+1}for(var b=[{currentNSMap:t}],E=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&E.length>0)return o.fatalError("unclosed xml tag(s): "+E.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var $=e.substring(O,P);!i&&E.length===0&&($=$.replace(new RegExp(Se.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var we=e.indexOf(
">",P+2),F=e.substring(P+2,we>0?we:void 0);if(!F)return o.fatalError("end tag name missing");var z=Se.
reg("^",Se.QName_group,Se.S_OPT,"$"),L=we>0&&z.exec(F);if(!L){var j=we>0&&Se.reg("^",Se.QName_group).
exec(F);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),L=j;else if(
j&&
new RegExp(z.source,z.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=E[E.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==L[1]){var U=L[1].toLowerCase();if(!i||B.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+F+'"')}var q=b.pop();E.pop();var Z=q.localNSMap;
if(r.endElement(q.uri,q.localName,B),Z)for(var X in Z)bc(Z,X)&&r.endPrefixMapping(X);we++;break;case"?":
p&&h(P),we=Y6(e,P,r,o);break;case"!":p&&h(P),we=vP(e,P,r,o,i);break;default:p&&h(P);var ee=new kP,
ye=b[b.length-1].currentNSMap,we=Z6(e,P,ee,ye,s,o,i),$e=ee.length;if(ee.closed||(i&&nu.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:E.push(ee.tagName)),p&&$e){for(var me=gP(p,{}),ae=0;ae<$e;ae++){var xt=ee[
ae];
h(xt.offset),xt.locator=gP(p,{})}r.locator=me,hP(ee,r,ye)&&b.push(ee),r.locator=p}else hP(ee,r,ye)&&
b.push(ee);i&&!ee.closed?we=H6(e,we,ee.tagName,s,r):we++}}catch(he){if(he instanceof K6)throw he;if(
he instanceof
G6)return o.fatalError("Error constructing the DOM: "+he.name+": "+he.message,he);o.error(
"element parse error: "+he),we=-1}we>O?O=we:u(g.max(P,O)+1)}}function gP(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Z6(e,t,n,r,o,i,a){function s(h,b,E){if(bc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(vb,
o),
E)}for(var u,l,c=++t,d=Xs;;){var p=e.charAt(c);if(d===Xs&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===hi)u=e.slice(t,c),d=hc;else if(d===Qs)d=hc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===hc||d===hi)if(d===hi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=tu;else throw new S("attribute value no end '"+p+"' match");else if(d==eu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=tu;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case Xs:n.setTagName(e.slice(t,c));case tu:
case yc:case Up:
d=Up,n.closed=!0;case eu:case hi:break;case Qs:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Xs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Xs:n.setTagName(e.slice(t,c));case tu:case yc:case Up:break;case eu:
case hi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Qs:d===Qs&&(l=u),d==eu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case hc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Xs:n.setTagName(e.slice(t,c)),d=yc;break;case hi:u=e.slice(
t,c),d=Qs;break;case eu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case tu:
d=yc;break}else switch(d){case Qs:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=hi;break;case tu:i.warning('attribute space is required"'+u+'"!!');case yc:d=hi,t=c;
break;case hc:
d=eu,t=c;break;case Up:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function hP(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=fP.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=fP.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)bc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function H6(e,t,n,r,o){
var i=B6(n);if(i||W6(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
vb,
r)),o.characters(l,0,l.length),u}return t+1}function J6(e,t){for(var n in e)bc(e,n)&&(t[n]=e[n])}
function wP(e,t){
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
substringStartsWithCaseInsensitive:u}}function V6(e,t){function n(s,u){var l=Se.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function vP(e,t,n,r,o){var i=wP(e,t);
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
o||(i.skipBlanks(),u.internalSubset=V6(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function Y6(e,t,n,r){var o=e.substring(t).match(
Se.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Se.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function kP(){this.attributeNames=
f.create(null)}kP.prototype={setTagName:function(e){if(!Se.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Se.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Wp.XMLReader=bP;Wp.parseUtils=wP;Wp.parseDoctypeCommentOrCData=vP});var AP=Oe(
ou=>{"use strict";m();var la=sa(),X6=wb(),Q6=ac(),TP=pP(),eG=xP(),tG=X6.DOMImplementation,
nG=la.hasDefaultHTMLNamespace,rG=la.isHTMLMimeType,oG=la.isValidMimeType,CP=la.MIME_TYPE,kb=la.NAMESPACE,
SP=Q6.ParseError,iG=eG.XMLReader;function RP(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function DP(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||la.assign,this.
domHandler=e.domHandler||Gp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||RP,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}DP.prototype.parseFromString=function(e,t){if(!oG(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=TP.XML_ENTITIES,o=n[""]||null;nG(t)?(r=TP.HTML_ENTITIES,o=kb.HTML):t===CP.XML_SVG_IMAGE&&
(o=kb.SVG),n[""]=o,n.xml=n.xml||kb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new iG;s.errorHandler=
i,s.domBuilder=i;var u=!la.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Gp(e){var t=e||{};this.mimeType=t.mimeType||CP.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function ru(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Gp.prototype={startDocument:function(){var e=new tG;this.doc=rG(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Kp(this,i),this.currentElement=i,this.locator&&ru(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&ru(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&ru(this.locator,n),Kp(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=EP.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&ru(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=EP.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&ru(this.locator,r),Kp(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
ru(this.locator,i),Kp(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new SP("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,aG(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new SP(e,this.locator,t)}};function aG(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function EP(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Gp.prototype[e]=function(){return null}});function Kp(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function sG(e){if(e==="error")
throw"onErrorStopParsing"}function uG(){throw"onWarningStopParsing"}ou.__DOMHandler=Gp;ou.DOMParser=
DP;ou.normalizeLineEndings=RP;ou.onErrorStopParsing=sG;ou.onWarningStopParsing=uG});var OP=Oe(Ue=>{
"use strict";m();var iu=sa();Ue.assign=iu.assign;Ue.hasDefaultHTMLNamespace=iu.hasDefaultHTMLNamespace;
Ue.isHTMLMimeType=iu.isHTMLMimeType;Ue.isValidMimeType=iu.isValidMimeType;Ue.MIME_TYPE=iu.MIME_TYPE;
Ue.NAMESPACE=iu.NAMESPACE;var qp=ac();Ue.DOMException=qp.DOMException;Ue.DOMExceptionName=qp.DOMExceptionName;
Ue.ExceptionCode=qp.ExceptionCode;Ue.ParseError=qp.ParseError;var Nt=wb();Ue.Attr=Nt.Attr;Ue.CDATASection=
Nt.CDATASection;Ue.CharacterData=Nt.CharacterData;Ue.Comment=Nt.Comment;Ue.Document=Nt.Document;Ue.DocumentFragment=
Nt.DocumentFragment;Ue.DocumentType=Nt.DocumentType;Ue.DOMImplementation=Nt.DOMImplementation;Ue.Element=
Nt.Element;Ue.Entity=Nt.Entity;Ue.EntityReference=Nt.EntityReference;Ue.LiveNodeList=Nt.LiveNodeList;
Ue.NamedNodeMap=Nt.NamedNodeMap;Ue.Node=Nt.Node;Ue.NodeList=Nt.NodeList;Ue.Notation=Nt.Notation;Ue.ProcessingInstruction=
Nt.ProcessingInstruction;Ue.Text=Nt.Text;Ue.XMLSerializer=Nt.XMLSerializer;var Zp=AP();Ue.DOMParser=
Zp.DOMParser;Ue.normalizeLineEndings=Zp.normalizeLineEndings;Ue.onErrorStopParsing=Zp.onErrorStopParsing;
Ue.onWarningStopParsing=Zp.onWarningStopParsing});var Hp=Oe((o9e,PP)=>{"use strict";m();function lG(
e){return e[e.length-1]}function cG(e){return e[0]}
PP.exports={last:lG,first:cG}});var nr=Oe((a9e,_P)=>{"use strict";m();function wc(e){
"@babel/helpers - typeof";return wc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},wc(e)}function NP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function dG(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?NP(f(n),!0).forEach(function(r){
mG(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):NP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function mG(e,t,
n){
return(t=pG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function pG(e){var t=fG(e,"string");return wc(t)=="symbol"?t:t+""}function fG(e,t){if(wc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(wc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var IP=Hp(),Jp=IP.last,ca=IP.first;function da(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}da.prototype=S.prototype;function Xt(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Xt.prototype=new da;function vc(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}vc.prototype=new da;function Vp(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}Vp.prototype=new da;function yi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}yi.prototype=new da;function xb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}xb.prototype=new da;function gG(e,t){var n=new xb(e);throw n.properties=dG({id:
"api_version_error"},t),n}function hG(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new yi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function yG(e){var t=new yi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function bG(e){var t=new Xt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function wG(e){var t=new Xt("Unopened tag");return t.properties={
xtag:Jp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function vG(e){var t=new Xt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ca(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function kG(e){var t=new Xt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ca(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function xG(e){var t=new Xt("Unclosed tag");return t.properties={
xtag:ca(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function TG(e){e.position==="left"?
SG(e):EG(e)}function SG(e){var t=new Xt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function EG(e){var t=new Xt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function CG(e){var t=e.tag,n=e.value,r=e.offset,o=new vc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function RG(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new vc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function DG(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Xt(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function AG(e){var t=new Xt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function OG(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Xt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function PG(e,t){var n=new Xt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function NG(e){var t=e.tags,n=new Xt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ca(t).value,offset:[
ca(t).offset,Jp(t).offset],closingtag:Jp(t).value},ca(t).square&&(n.properties.square=[ca(t).square,
Jp(t).square]),n}function IG(e){var t=e.tag,n=e.offset,r=new Xt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function _G(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Vp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function $G(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Vp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function FG(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Xt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function MG(){var e=new yi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function LG(){var e=new yi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function jG(){var e=new yi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function zG(){var e=new yi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function BG(e,t){var n=new Xt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}_P.exports={XTError:da,XTTemplateError:
Xt,XTInternalError:yi,XTScopeParserError:Vp,
XTAPIVersionError:xb,RenderingError:vc,XTRenderingError:vc,getClosingTagNotMatchOpeningTag:NG,
getLoopPositionProducesInvalidXMLError:IG,
getScopeCompilationError:_G,getScopeParserExecutionError:$G,getUnclosedTagException:xG,
getUnopenedTagException:wG,
getUnmatchedLoopException:OG,getDuplicateCloseTagException:kG,getDuplicateOpenTagException:vG,
getCorruptCharactersException:CG,
getInvalidRawXMLValueException:RG,getUnbalancedLoopException:PG,throwApiVersionError:gG,
throwFileTypeNotHandled:yG,
throwFileTypeNotIdentified:hG,throwMalformedXml:MG,throwMultiError:bG,throwExpandNotFound:DG,
throwRawTagShouldBeOnlyTextInParagraph:AG,
throwUnimplementedTagType:FG,throwXmlTagNotFound:TG,throwXmlInvalid:BG,throwResolveBeforeCompile:LG,
throwRenderInvalidTemplate:jG,throwRenderTwice:zG}});var St=Oe((u9e,UP)=>{"use strict";m();function UG(
e,t){return qG(e)||GG(e,t)||KG(e,t)||WG()}function WG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KG(e,t){
if(e){if(typeof e=="string")return $P(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?$P(e,t):void 0}}function $P(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function GG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function qG(
e){
if(v.isArray(e))return e}var FP=OP(),ZG=FP.DOMParser,HG=FP.XMLSerializer,JG=nr(),MP=JG.throwXmlTagNotFound,
LP=Hp(),VG=LP.last,YG=LP.first,XG=f.prototype.hasOwnProperty,QG=Function.prototype.bind,Yp=Function.
prototype.call,eq=Yp.bind(Yp,QG),tq=eq(Yp,Yp,XG);function nq(e){return/^[ \n\r\t]+$/.test(e)}
function rq(e){
return{get:function(n){return e==="."?n:n&&(tq(n,e)?n[e]:void 0)}}}function oq(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Tb={};function iq(e,t,n){var r;if(Tb[
t]?
r=Tb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Tb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function aq(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function sq(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function uq(e,t){
return e.lastIndexOf(t,0)===0}function lq(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function cq(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function dq(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function mq(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:rq,warnFn:oq,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function pq(e){return new HG().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function fq(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new ZG().parseFromString(e,
"text/xml")}var jP=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],kc=jP.map(
function(e){
var t=UG(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function gq(e){for(var t=kc.length-1;t>=0;t--){var n=kc[t];e=e.replace(n.rstart,n.end)}return e}
function hq(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=kc.length;r<o;r++)n=kc[
r],
e=e.replace(n.rend,n.start);return e}function yq(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function bq(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var wq=new RegExp(T.fromCharCode(160),"g");function vq(e){return e.replace(
wq," ")}function kq(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Eb(e,t){return e==="</"+t+">"}function Cb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function xq(e,t,n){var r=zP(e,t,n);if(r!==null)return r;MP({position:"right",
element:t,
parsed:e,index:n})}function zP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Eb(a.value,l)&&r--,Cb(a.value,l)&&r++,r===0)return o}
return null}function Tq(e,t,n){var r=BP(e,t,n);if(r!==null)return r;MP({position:"left",element:t,
parsed:e,
index:n})}function BP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Cb(i.value,u)&&r--,Eb(i.value,u)&&r++,r===0)return o}return null}
function Sq(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function Eq(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Cq(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function Rq(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Dq(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function Aq(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function Oq(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function Pq(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function Nq(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Sb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function Iq(e){return Sb.lastIndex=0,Sb.test(e)}function _q(e){return typeof e!="string"&&(e=T(e)),e.
replace(Sb,"")}function $q(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Fq(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Mq(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}UP.exports={getPartWithDelimiters:Mq,endsWith:sq,
startsWith:uq,
isContent:Pq,isParagraphStart:Cq,isParagraphEnd:Rq,isBreakTag:Dq,isTagStart:Sq,isTagEnd:Eq,
isTextStart:Aq,
isTextEnd:Oq,isStarting:Cb,isEnding:Eb,isModule:Nq,uniq:cq,getDuplicates:lq,chunkBy:dq,last:VG,first:
YG,
xml2str:pq,str2xml:fq,getRightOrNull:zP,getRight:xq,getLeftOrNull:BP,getLeft:Tq,pregMatchAll:kq,
convertSpaces:vq,
charMapRegexes:kc,hasCorruptCharacters:Iq,removeCorruptCharacters:_q,getDefaults:mq,wordToUtf8:gq,
utf8ToWord:hq,
concatArrays:yq,pushArray:bq,invertMap:$q,charMap:jP,getSingleAttribute:aq,setSingleAttribute:iq,
isWhiteSpace:nq,
stableSort:Fq}});var qP=Oe((c9e,GP)=>{"use strict";m();function Lq(e,t){return Uq(e)||Bq(e,t)||zq(e,
t)||jq()}function jq(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function zq(e,t){
if(e){if(typeof e=="string")return WP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?WP(e,t):void 0}}function WP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Bq(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Uq(
e){
if(v.isArray(e))return e}function Qt(e){"@babel/helpers - typeof";return Qt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Qt(e)}function Wq(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function KP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,Gq(r.key),r)}}
function Kq(e,t,n){
return t&&KP(e.prototype,t),n&&KP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function Gq(e){
var t=qq(e,"string");return Qt(t)=="symbol"?t:t+""}function qq(e,t){if(Qt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Qt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Zq=(function(){
function e(){
Wq(this,e)}return Kq(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
"Expected object, received ".concat(Qt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=Lq(a[i],
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
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();GP.exports=Zq});
var HP=Oe((m9e,ZP)=>{"use strict";m();var Hq=St(),Jq=Hq.str2xml,Vq="_rels/.rels";function Yq(e){for(
var t=e.
files[Vq],n=t?Jq(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}ZP.exports={getRelsTypes:Yq}}
);var YP=Oe((f9e,VP)=>{"use strict";m();var Xq=St(),Qq=Xq.str2xml,JP="[Content_Types].xml";function eZ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==JP&&(r[l]=p)}r[l]||(r[l]="")}),r}function tZ(e){var t=e.files[JP],n=t?Qq(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}VP.exports={collectContentTypes:eZ,getContentTypes:tZ}});
var bi=Oe((h9e,XP)=>{"use strict";m();var nZ=nr(),rZ=nZ.XTInternalError;function Ro(){}function au(e){
return e}XP.exports=function(e){var t={on:Ro,set:Ro,getFileType:Ro,optionsTransformer:au,preparse:au,
matchers:function(){return[]},parse:Ro,getTraits:Ro,postparse:au,errorsTransformer:au,preResolve:Ro,
resolve:Ro,getRenderedMap:au,render:Ro,nullGetter:Ro,postrender:au};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new rZ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Qp=Oe((b9e,aN)=>{"use strict";m();function Tc(e){
"@babel/helpers - typeof";return Tc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Tc(e)}function oZ(e){return sZ(e)||
aZ(e)||oN(e)||iZ()}function iZ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aZ(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function sZ(e){
if(v.isArray(e))return Rb(e)}function rN(e,t){return cZ(e)||lZ(e,t)||oN(e,t)||uZ()}function uZ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function oN(e,t){
if(e){if(typeof e=="string")return Rb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Rb(e,t):void 0}}function Rb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function lZ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function cZ(
e){
if(v.isArray(e))return e}function QP(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function iN(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?QP(f(n),!0).forEach(function(r){dZ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):QP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function dZ(e,t,n){return(t=mZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function mZ(e){var t=pZ(e,"string");return Tc(t)=="symbol"?t:
t+""}function pZ(e,t){if(Tc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Tc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Kr=St(),fZ=Kr.getRightOrNull,
gZ=Kr.getRight,hZ=Kr.getLeft,
yZ=Kr.getLeftOrNull,bZ=Kr.chunkBy,wZ=Kr.isTagStart,vZ=Kr.isTagEnd,eN=Kr.isContent,Xp=Kr.last,xc=Kr.first,
Ab=nr(),kZ=Ab.XTTemplateError,xZ=Ab.throwExpandNotFound,tN=Ab.getLoopPositionProducesInvalidXMLError;
function TZ(e,t){if(e.length===0)return!1;var n=Xp(e).substr(1);return n.indexOf(t)===0}function SZ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?TZ(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function EZ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function CZ(e,t,n){for(var r=SZ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(EZ(l,r)){if(d){var p=yZ(
e,l,t[0].offset),h=fZ(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),E=bZ(b,
function(U){
return wZ(l,U)?"start":vZ(l,U)?"end":null}),O=xc(E),P=Xp(E),N=O.filter(eN),I=P.filter(eN);if(N.length!==
1||I.length!==1)return 0}for(var $=RZ(r),F=0,z=0;z<$.length;z++){var L=$[z],j=L.tag,B=L.position;j===
c&&(B==="start"&&F++,B==="end"&&F--)}return F!==0?{v:{error:tN({tag:xc(t).part.value,offset:[xc(t).part.
offset,Xp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return DZ(
r)?{}:{error:tN({tag:xc(t).part.value,offset:[xc(t).part.offset,Xp(t).part.offset]})}}function RZ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Db(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Db(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function DZ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Db(r),a=Db(
o);if(i!==a)return!1}return!0}function AZ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
hZ(n,o,t),i=gZ(n,o,t)}catch(l){var s=iN({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}xZ(s)}return[a,i]}}function nN(e,t,n,r){var o=rN(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function OZ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=AZ(a,o,e,t);if(!s)continue;var u=rN(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var E,O=r[h];if(d=g.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=nN([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(iN({part:O.part,rootError:I,postparsed:e,
expandOne:nN},t.errors));if(N==="ignore")continue}if(I instanceof kZ)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(E=e).splice.apply(E,[P.left,P.right+1-P.left].concat(oZ(P.inner))))}
}
return{postparsed:e,errors:n}}aN.exports={expandToOne:OZ,getExpandToDefault:CZ}});var ef=Oe((v9e,uN)=>{
"use strict";m();var PZ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
NZ="application/vnd.ms-word.document.macroEnabled.main+xml",IZ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
_Z="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",$Z="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
FZ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",MZ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
LZ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",jZ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
zZ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",BZ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
UZ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",WZ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
KZ="application/vnd.ms-excel.sheet.macroEnabled.main+xml",GZ="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
sN=[PZ,NZ,IZ,_Z],qZ={main:sN,docx:[$Z].concat(sN,[LZ,FZ,MZ]),pptx:[jZ,zZ,BZ,UZ],xlsx:[WZ,KZ,
GZ]};uN.exports=qZ});var Ob=Oe((x9e,lN)=>{"use strict";m();var ZZ="application/vnd.openxmlformats-package.core-properties+xml",
HZ="application/vnd.openxmlformats-officedocument.extended-properties+xml",JZ="application/vnd.openxmlformats-officedocument.custom-properties+xml",
VZ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",YZ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
XZ="application/vnd.ms-office.drawingml.diagramDrawing+xml";lN.exports={settingsContentType:VZ,
coreContentType:ZZ,appContentType:HZ,customContentType:JZ,diagramDataContentType:YZ,
diagramDrawingContentType:XZ}});var pN=Oe((S9e,mN)=>{"use strict";m();function Sc(e){
"@babel/helpers - typeof";return Sc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Sc(e)}function QZ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function cN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,tH(r.key),r)}}function eH(e,t,n){return t&&cN(e.prototype,t),n&&cN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function tH(e){var t=nH(e,"string");return Sc(t)=="symbol"?t:t+""}
function nH(e,t){
if(Sc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var rH=St(),oH=rH.pushArray,iH=bi(),Pb=ef(),su=Ob(),aH=su.settingsContentType,sH=su.
coreContentType,uH=su.appContentType,lH=su.customContentType,cH=su.diagramDataContentType,dH=su.diagramDrawingContentType,
dN=[aH,sH,uH,lH,cH,dH],mH=(function(){function e(){QZ(this,e),this.name="Common"}return eH(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<dN.length;i++){
var a=dN[i];o[a]&&oH(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=Pb[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,E=o[h];b<E.length;b++){var O=E[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Pb.main.
indexOf(h)!==-1||h===Pb.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
mN.exports=function(){return iH(new mH)}});var vN=Oe((C9e,wN)=>{"use strict";m();function Ec(e){
"@babel/helpers - typeof";return Ec=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ec(e)}function pH(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function fN(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,gH(r.key),r)}}function fH(e,t,n){return t&&fN(e.prototype,t),n&&fN(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function gH(e){var t=hH(e,"string");return Ec(t)=="symbol"?t:t+""}
function hH(e,t){
if(Ec(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ec(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var yH=nr(),tf=yH.getScopeParserExecutionError,bH=Hp(),gN=bH.last,wH=St(),uu=wH.concatArrays;
function hN(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function yN(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=hN(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return hN(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw tf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return yN.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw tf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function bN(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw tf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?bN.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw tf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var vH=(function(){function e(t){pH(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return fH(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,gN(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,gN(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=yN.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return bN.call(
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
[this.scopePathLength,[a]]),scopeLindex:uu([this.scopeLindex,[i.lIndex]])})}}])})();wN.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new vH(e)}});var Ib=Oe((D9e,PN)=>{"use strict";m();function Rc(e){"@babel/helpers - typeof";
return Rc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Rc(e)}function DN(e,t){return SH(e)||
TH(e,t)||xH(e,t)||kH()}function kH(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xH(e,t){
if(e){if(typeof e=="string")return kN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kN(e,t):void 0}}function kN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function TH(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function SH(
e){
if(v.isArray(e))return e}function xN(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function lu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?xN(f(n),!0).forEach(function(r){EH(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):xN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function EH(e,t,n){return(t=CH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function CH(e){var t=RH(e,"string");return Rc(t)=="symbol"?t:
t+""}function RH(e,t){if(Rc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Rc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var ma=nr(),TN=ma.getUnclosedTagException,
DH=ma.getUnopenedTagException,
AH=ma.getDuplicateOpenTagException,OH=ma.getDuplicateCloseTagException,SN=ma.throwMalformedXml,PH=ma.
throwXmlInvalid,EN=ma.XTTemplateError,rf=St(),NH=rf.isTextStart,IH=rf.isTextEnd,CN=rf.wordToUtf8,_H=rf.
pushArray,AN=0,ON=1,Cc=2,nf=3;function $H(e,t){return e[0]<=t.offset&&t.offset<e[1]}function FH(e,t){
return NH(e)?(t&&SN(),!0):IH(e)?(t||SN(),!1):t}function MH(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function LH(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&PH(e,d);var h=e.slice(d,r+1),b=MH(h),E=b.tag,O=b.position,P=i[E];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:E})}return c}function jH(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(AH({xtag:a,offset:
h})),
i=c,l.push(lu(lu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(TN({xtag:CN(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(OH({xtag:a,offset:h}
)),
i=c,l.push(lu(lu({},c),{},{error:!0})),l):(r.push(DH({xtag:a,offset:p})),i=c,l.push(lu(lu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(TN({xtag:CN(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function zH(e,t){
return e===-1&&t===-1?AN:e===t?ON:e===-1||t===-1?t<e?Cc:nf:e<t?Cc:nf}function BH(e){var t=e.split(
" ");
if(t.length!==2){var n=new EN("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=DN(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new EN("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function UH(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=zH(u,l);switch(p===ON&&(p=s?nf:Cc),p){case AN:return r;case nf:s=!1,a=l,c="end",
d=i.length;break;case Cc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Cc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var E=e.substr(a+o.length+1,h-a-o.length-1),O=BH(E),P=DN(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function RN(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=UH(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=jH(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,E=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,F=[$,$+I.value.length],
z=I.value,L=[];E<p.length&&$H(F,p[E]);)L.push(p[E]),E++;var j=[],B=0;b>0&&(B=b,b=0);for(var U=0;U<L.
length;U++){var q=L[U],Z=z.substr(B,q.offset-$-B);if(q.changedelimiter){q.position==="start"?Z.length>
0&&j.push({type:"content",value:Z}):B=q.offset-$+q.length;continue}Z.length>0&&(j.push({type:
"content",value:Z}),B+=Z.length);var X={type:"delimiter",position:q.position,offset:B+$};j.push(X),B=q.offset-
$+q.length}b=B-z.length;var ee=z.substr(B);ee.length>0&&j.push({type:"content",value:ee}),O.push(j)}
return{parsed:O,errors:h}}function Nb(e){return e.type==="content"&&e.position==="insidetag"}
function WH(e){
return e.filter(Nb)}function KH(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=FH(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Nb(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}PN.exports={parseDelimiters:RN,parse:function(t,n,r,o){KH(t,o);for(var i=RN(WH(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Nb(p)){for(var h=0,b=a[l];h<b.length;
h++){
var E=b[h];E.type==="content"&&(E.position="insidetag"),E.lIndex=c++}_H(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=LH(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var IN=Oe((O9e,NN)=>{"use strict";m();function _b(e){return HH(e)||ZH(e)||qH(e)||
GH()}function GH(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qH(e,t){
if(e){if(typeof e=="string")return $b(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?$b(e,t):void 0}}function ZH(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function HH(e){if(v.isArray(e))return $b(e)}function $b(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Dc(e){return e.type==="placeholder"}
function JH(e){var t={},n=[{items:e.filter(Dc),parents:[],path:[]}];function r(j,B,U){U.length&&
n.push({items:U,parents:[].concat(_b(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(_b(B.path),[j.value]):_b(B.path)})}function o(j,B){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,q=j,Z=0;Z<U;Z++)q=q[B[Z]];return q}function i(j,B){
for(var U=B.
length,q=0;q<B.length;q++){var Z=B[q],X=typeof Z.lIndex=="number"?Z.lIndex:parseInt(Z.lIndex.split(
"-")[0],10);X>j.lIndex&&U--}return U}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Dc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,E;(b=s)[E=p.value]||(b[E]={})}r(p,a,p.subparsed.
filter(Dc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(Dc))}else{var F,z,L=i(p,a.parents);s=o(t,a.path,
L),(F=s)[z=N.value]||(F[z]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
NN.
exports={getTags:JH,isPlaceholder:Dc}});var $N=Oe((N9e,_N)=>{"use strict";m();var VH=St(),YH=VH.pushArray;
function XH(e,t){return t instanceof
S?YH(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function QH(e,t){if(console.log(C.stringify({error:e},XH,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}_N.exports=QH});var Fb=Oe((_9e,FN)=>{"use strict";m();var eJ=St(),
tJ=eJ.pregMatchAll;FN.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=tJ(i,r.content),r}});var LN=Oe((F9e,MN)=>{
"use strict";m();function Ac(e){"@babel/helpers - typeof";return Ac=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ac(e)}var nJ=new RegExp(T.fromCharCode(
160),"g");function cu(e){return e.replace(nJ," ")}function rJ(e,t){var n=Ac(e);if(n==="string")return cu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(cu(t));if(n==="function")return!!e(t)}
function oJ(e,t){var n=Ac(e);if(n==="string")return cu(t).substr(e.length);if(e instanceof RegExp)return cu(
t).match(e)[1];if(n==="function")return e(t)}function iJ(e,t){var n=Ac(e);if(n==="string")return[t,
cu(
t).substr(e.length)];if(e instanceof RegExp)return cu(t).match(e);if(n==="function")return[t,e(t)]}
MN.
exports={match:rJ,getValue:oJ,getValues:iJ}});var WN=Oe((L9e,UN)=>{"use strict";m();function Oc(e){
"@babel/helpers - typeof";return Oc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Oc(e)}function jN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function wi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?jN(f(n),!0).forEach(function(r){
aJ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):jN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function aJ(e,t,
n){
return(t=sJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function sJ(e){var t=uJ(e,"string");return Oc(t)=="symbol"?t:t+""}function uJ(e,t){if(Oc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Oc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}function zN(e,t){return mJ(e)||dJ(e,t)||cJ(e,t)||lJ()}function lJ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cJ(e,t){
if(e){if(typeof e=="string")return BN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?BN(e,t):void 0}}function BN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function dJ(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function mJ(
e){
if(v.isArray(e))return e}var of=St(),pJ=of.wordToUtf8,Mb=of.pushArray,fJ=of.isParagraphStart,gJ=of.isBreakTag,
Lb=LN(),hJ=Lb.match,yJ=Lb.getValue,bJ=Lb.getValues;function wJ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");Mb(n,i)}}return n}function vJ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=zN(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=zN(c,2);l.value=d[1]}r.push(wi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function kJ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=hJ,t.getValue=yJ,t.getValues=bJ;var a=wJ(n,t),s=vJ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var xJ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return kJ(d,wi(wi(wi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
pJ(i))),Mb(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(gJ(c)||fJ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,wi(wi({},u),{},{postparse:
function(b,E){
return a(b,wi(wi({},u),E))},getTraits:o}));if(p!=null){if(p.errors){Mb(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};UN.exports=xJ});var jb=Oe((z9e,KN)=>{"use strict";
m();function TJ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}KN.exports=TJ});var HN=Oe((U9e,ZN)=>{"use strict";m();var qN=nr(),SJ=qN.throwUnimplementedTagType,
EJ=qN.XTScopeParserError,
CJ=St(),GN=CJ.pushArray,RJ=jb();function DJ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function AJ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=RJ(u,e);var l=void 0;try{l=DJ(u,e)}catch(h){if(h instanceof EJ){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&GN(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}SJ(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
GN(
c,p):p&&c.push(p)}return{errors:o,parts:c}}ZN.exports=AJ});var VN=Oe((K9e,JN)=>{"use strict";m();
function OJ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function PJ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function NJ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(OJ(s));PJ(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}JN.exports=NJ});var rI=Oe((q9e,nI)=>{"use strict";m();function Pc(e){
"@babel/helpers - typeof";return Pc=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Pc(e)}function YN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function XN(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?YN(f(n),!0).forEach(function(r){
IJ(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):YN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function IJ(e,t,
n){
return(t=_J(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function _J(e){var t=$J(e,"string");return Pc(t)=="symbol"?t:t+""}function $J(e,t){if(Pc(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var FJ=St(),QN=FJ.pushArray,MJ=jb();function LJ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function tI(e,t,n,r){var o=LJ(e,XN(XN({},r),{},{
resolvedId:MJ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?QN(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?QN(n,i):n.push(i)})}function jJ(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=zJ(
e,n,t);return i?i.then(function(){return eI(e,n,t)}):eI(e,n,t)}function zJ(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return tI(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function eI(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(tI(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
nI.exports=jJ});var aI=Oe((H9e,iI)=>{"use strict";m();var Nc=St(),du=Nc.startsWith,BJ=Nc.endsWith,zb=Nc.isStarting,
oI=Nc.
isEnding,UJ=Nc.isWhiteSpace,WJ=ef();function KJ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||UJ(o)||du(o,"<w:bookmarkEnd")||(BJ(t,"</w:tbl>")&&!du(o,"<w:p")&&!du(o,"<w:tbl")&&!du(o,
"<w:sectPr")&&!du(o,"</w:ftr>")&&!du(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function GJ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;WJ.docx.indexOf(t.contentType)!==-1&&(e=KJ(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,E=e.length;b<E;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(oI(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(zb(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(oI(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=h.join("")+c+O)}h=null}else{h&&h.push(O);for(var F=0,
z=l.length;F<z;F++)if(zb(O,l[F])){r=-1,h=null;break}}r===-1&&zb(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[O]))}}return e}iI.exports=GJ});var fI=Oe((V9e,pI)=>{
"use strict";m();function Ic(e){"@babel/helpers - typeof";return Ic=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ic(e)}function qJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function sI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,HJ(r.key),r)}}function ZJ(e,t,n){return t&&sI(e.prototype,t),n&&sI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function HJ(e){var t=JJ(e,"string");return Ic(t)=="symbol"?t:t+""}
function JJ(e,t){
if(Ic(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ic(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Ub=St(),uI=Ub.pushArray,VJ=Ub.wordToUtf8,YJ=Ub.convertSpaces,XJ=Fb(),lI=Ib(),Bb=WN(
),
cI=HN(),QJ=VN(),dI=rI(),e7=aI(),t7=Function.prototype.bind,mI=Function.prototype.call,n7=mI.bind(mI,
t7);function r7(e,t){for(var n=XJ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return VJ(YJ(r.join("")))}pI.exports=(function(){function e(t,n){qJ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return ZJ(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=dI;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return dI(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var E,O=h[b];O instanceof S||(O=new S(O)),(E=O).properties||(E.properties={}),O.properties.file=i,h[
b]=
O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return r7(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=lI.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=lI.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;uI(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Bb.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Bb.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Bb.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),uI(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:n7(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=cI,r.joinUncorrupt=e7;var o=cI(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=QJ(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var AI=Oe((X9e,DI)=>{
"use strict";m();function Fc(e){"@babel/helpers - typeof";return Fc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Fc(e)}function gI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function vi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?gI(f(n),!0).forEach(function(r){
o7(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):gI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function o7(e,t,
n){
return(t=EI(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function i7(e,t){return l7(e)||u7(e,t)||s7(e,t)||a7()}function a7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function s7(e,t){
if(e){if(typeof e=="string")return hI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hI(e,t):void 0}}function hI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function u7(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function l7(
e){
if(v.isArray(e))return e}function c7(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function yI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,EI(r.key),r)}}function d7(e,t,n){
return t&&yI(e.prototype,t),n&&yI(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function EI(e){
var t=m7(e,"string");return Fc(t)=="symbol"?t:t+""}function m7(e,t){if(Fc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Fc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var rr=St(),p7=rr.chunkBy,
af=rr.last,Gb=rr.isParagraphStart,Wb=rr.isModule,bI=rr.pushArray,CI=rr.isParagraphEnd,f7=rr.isContent,
$c=rr.startsWith,qb=rr.isTagEnd,mu=rr.isTagStart,Kb=rr.getSingleAttribute,wI=rr.setSingleAttribute,
g7=ef(),
h7=bi(),y7=St(),vI=y7.isWhiteSpace,_c="loop";function b7(e){for(var t=0;t<e.length;t++){var n=e[t];
if(f7(
n))return!0}return!1}function w7(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function RI(e){var t=w7(e.subparsed);return t!=null&&t.tag!=="w:t"}function v7(e){return e.
hasPageBreak&&RI(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function k7(e){return e.length&&
Gb(e[0])&&CI(af(e))}function kI(e){return b7(e)?0:e.length}function xI(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function x7(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function T7(e){for(var t=0;t<e.length;t++){var n=e[t];if(mu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function S7(e){for(var t=0;t<e.length;t++){var n=e[t];if(mu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function E7(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function C7(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&$c(o,"<w:sectPr")&&(n=!0),n&&($c(o,"<w:type")&&(t=!0),!t&&$c(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function R7(e){for(var t=0,
n=0;n<e.length;n++)!$c(e[n],"<w:headerReference")&&!$c(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function TI(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function SI(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function D7(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];mu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),qb("w:sectPr",o)&&(n=null)}return t}function A7(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];mu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),qb("w:sectPr",o)&&(t=!1)}return n}function O7(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(qb("w:sectPr",o)&&(n=!0),mu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Gb(o)){if(t.length>0)return t.join("");break}}return""}var P7=(function(
){
function e(){c7(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return d7(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;g7.main.indexOf(
o)!==-1&&(this.sects=D7(n))}},{key:"matchers",value:function(){var n=_c;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=i7(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Wb(s,_c)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=A7(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&T7(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){S7(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=O7(n)}if(!o||o.expandTo!=="auto"||o.module!==_c||!k7(n))return n;o.paragraphLoop=
!0;var l=0,c=p7(n,function(E){return Gb(E)&&(l++,l===1)?"start":CI(E)&&(l--,l===0)?"end":null}),d=c[
0],
p=af(c),h=kI(d),b=kI(p);return h>0&&c[1][0].type==="content"&&vI(c[1][0].value)&&(h+=1),b>0&&af(c[c.
length-2]).type==="content"&&vI(af(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=TI(d),o.hasPageBreak=
TI(p),SI(d)&&(h=0),SI(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Wb(n,_c))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(vi(vi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(vi(vi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var E=p[
b],
O=E.resolved,P=E.errors;bI(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Wb(n,_c))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Kb(u.value,"h")),s-=l;var c=0,d=RI(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var z=F[$];if(mu("a16:rowId",z)){var L=+Kb(z.value,"val")+c;c=1,z.value=wI(z.value,"val",L)}}var j=r.
render(vi(vi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&xI(
j);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(j.parts=R7(j.parts)),
n.addContinuousType&&(j.parts=C7(j.parts))):n.addNextPage&&E7(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&xI(j),n.hasPageBreakBeginning&&d&&x7(j);for(var U=0,q=j.parts;U<q.length;U++){var Z=q[
U];
i.push(Z)}bI(a,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:v7(n)||"",
errors:a};if(s!==0){var E=+Kb(
o.lastExt.value,"cy");o.lastExt.value=wI(o.lastExt.value,"cy",E+s)}return{value:r.joinUncorrupt(i,vi(
vi({},r),{},{basePart:n})),errors:a}}}])})();DI.exports=function(){return h7(new P7)}});var $I=Oe((
e6e,_I)=>{"use strict";m();function Mc(e){"@babel/helpers - typeof";return Mc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Mc(e)}function N7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function OI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,_7(r.key),r)}}function I7(e,t,n){return t&&OI(e.prototype,t),n&&OI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function _7(e){var t=$7(e,"string");return Mc(t)=="symbol"?t:t+""}
function $7(e,t){
if(Mc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Mc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var F7=bi(),Lc=St(),M7=Lc.isTextStart,L7=Lc.isTextEnd,j7=Lc.endsWith,z7=Lc.startsWith,
PI=Lc.pushArray,NI='<w:t xml:space="preserve">',B7=NI.length,II="</w:t>",U7=II.length;function W7(e){
return M7(e)&&e.tag==="w:t"}function Zb(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function K7(e,t){
return e&&
e.basePart&&t.length>1}var G7=(function(){function e(){N7(this,e),this.name="SpacePreserveModule"}
return I7(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return W7(d)&&(i=!0,s=o.length),i?(o.push(d),K7(r,o)&&
(a=r.basePart.endLindex,o[0].value=Zb(o,0)),u(d,o)&&(o[s].value=Zb(o,s),a=d.endLindex),L7(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Zb(o,s)),PI(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return PI(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&z7(s,II)&&(n[r]=n[r].substr(0,n[r].length-B7)+"<w:t/>",s=s.substr(U7),n[i]=s),o=j7(
s,NI),r=i}return n}}])})();_I.exports=function(){return F7(new G7)}});var BI=Oe((n6e,zI)=>{
"use strict";m();function jc(e){"@babel/helpers - typeof";return jc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},jc(e)}function q7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function FI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,H7(r.key),r)}}function Z7(e,t,n){return t&&FI(e.prototype,t),n&&FI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function H7(e){var t=J7(e,"string");return jc(t)=="symbol"?t:t+""}
function J7(e,t){
if(jc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(jc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var V7=Qp(),LI=St(),Y7=LI.isContent,MI=LI.getPartWithDelimiters,jI=nr(),X7=jI.throwRawTagShouldBeOnlyTextInParagraph,
Q7=jI.getInvalidRawXMLValueException,eV=bi(),Hb="rawxml";function tV(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];Y7(l)&&
X7({paragraphParts:a,part:t})}return t}var nV=(function(){function e(){q7(this,e),this.name="RawXmlModule",
this.prefix="@"}return Z7(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Hb]]}},{key:"postparse",
value:function(n){
var r=this;return V7.expandToOne(n,{moduleName:Hb,getInner:tV,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(MI(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Hb)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Q7({tag:n.value,value:o,
partDelims:MI(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();zI.exports=function(){return eV(new nV)}});
var WI=Oe((o6e,UI)=>{"use strict";m();function rV(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}UI.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=rV(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var HI=Oe(
(a6e,ZI)=>{"use strict";m();function zc(e){"@babel/helpers - typeof";return zc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},zc(e)}function oV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function KI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,aV(r.key),r)}}function iV(e,t,n){return t&&KI(e.prototype,t),n&&KI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function aV(e){var t=sV(e,"string");return zc(t)=="symbol"?t:t+""}
function sV(e,t){
if(zc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var uV="expandPair",lV=WI(),Yb=St(),cV=Yb.getLeft,dV=Yb.getRight,Vb=Yb.pushArray,mV=bi(
),
pV=Qp(),fV=pV.getExpandToDefault,Xb=nr(),GI=Xb.getUnmatchedLoopException,gV=Xb.getClosingTagNotMatchOpeningTag,
qI=Xb.getUnbalancedLoopException;function hV(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Jb(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function yV(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(GI(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Jb(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Jb(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Jb(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(gV({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
GI(c))}return{traits:[],errors:n}}function bV(e){var t={},n=[],r=[],o=[];for(Vb(o,e);o.length>0;){
var i=yV(
o);Vb(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=hV(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var wV=(function(){function e(){oV(this,e),this.name="ExpandPairTrait"}return iV(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Vb(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(uV,n,r);u=u.map(function(N){return N||[]}),u=
lV(u);var l=bV(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=fV(n,N,o.expandTags);$.error&&d.push($.error),I=$.value}if(!I||s==="text"){
var F=N[0].offset,z=N[1].offset;return F<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(qI(N,h)),h=N,p=z,[F,z]}var L,j;try{L=cV(n,I,N[0].offset)}catch(B){d.push(B)}try{j=dV(n,I,N[1].offset)}
catch(B){
d.push(B)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(qI(N,h)),p=j,h=N,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var E=0,O,P=n.reduce(function(N,I,$){var F=E<c.length&&
b[E][0]<=$&&$<=b[E][1],z=c[E],L=b[E];if(!F)return N.push(I),N;if(L[0]===$&&(O=[]),z[0].offset!==$&&z[
1].
offset!==$&&O.push(I),L[1]===$){var j=n[z[0].offset];j.subparsed=a(O,{basePart:j}),j.endLindex=z[1].
part.lIndex,delete j.location,delete j.expandTo,N.push(j),E++;for(var B=b[E];B&&B[0]<$;)E++,B=b[E]}
return N},
[]);return{postparsed:P,errors:d}}}])})();ZI.exports=function(){return mV(new wV)}});var QI=Oe((u6e,
XI)=>{"use strict";m();function Bc(e){"@babel/helpers - typeof";return Bc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Bc(e)}function vV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function JI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,xV(r.key),r)}}function kV(e,t,n){return t&&JI(e.prototype,t),n&&JI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function xV(e){var t=TV(e,"string");return Bc(t)=="symbol"?t:t+""}
function TV(e,t){
if(Bc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var SV=bi(),YI=nr(),EV=YI.getScopeCompilationError,CV=YI.getCorruptCharactersException,
Qb=St(),VI=Qb.utf8ToWord,RV=Qb.hasCorruptCharacters,DV=Qb.removeCorruptCharacters,sf=Ob(),AV=sf.settingsContentType,
OV=sf.coreContentType,PV=sf.appContentType,NV=sf.customContentType,IV=[AV,OV,PV,NV],_V={docx:"w",
pptx:"a"},$V=(function(){function e(){vV(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return kV(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=_V[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(EV({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(IV.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=DV(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&RV(c))return{errors:[CV({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):VI(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(VI(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
XI.exports=function(){return SV(new $V)}});var i_=Oe((c6e,o_)=>{"use strict";m();var e_=AI(),FV=$I(),
t_=BI(),n_=HI(),r_=QI();function MV(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[e_,FV,n_,t_,r_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function LV(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[e_,n_,t_,r_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}o_.exports={docx:
MV,pptx:LV}});var S_=Oe((m6e,ow)=>{"use strict";m();var jV=["modules"];function a_(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Gr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?a_(f(n),!0).forEach(function(r){zV(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):a_(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function zV(e,t,n){return(t=g_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function s_(e,t){return KV(e)||WV(e,t)||UV(e,t)||BV()}
function BV(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function UV(e,t){
if(e){if(typeof e=="string")return u_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?u_(e,t):void 0}}function u_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function WV(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function KV(
e){
if(v.isArray(e))return e}function fu(e){"@babel/helpers - typeof";return fu=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},fu(e)}function GV(e,t){if(e==null)return{};var n,r,o=qV(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function qV(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function ZV(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function l_(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,g_(r.key),r)}}function HV(e,t,n){return t&&l_(e.prototype,t),n&&l_(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function g_(e){var t=JV(e,"string");return fu(t)=="symbol"?t:t+""}
function JV(e,t){
if(fu(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(fu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var cn=St(),It=qP(),VV=It.object({allowUnopenedTag:It.boolean().optional(),
allowUnclosedTag:It.
boolean().optional(),allowUnbalancedLoops:It.boolean().optional(),changeDelimiterPrefix:It.string().
optional().nullable()}),YV=It.object({delimiters:It.object({start:It.string().nullable(),end:It.string(
).
nullable()}).strict().optional(),fileTypeConfig:It.object({}).optional(),paragraphLoop:It.boolean().
optional(),parser:It.function().optional(),errorLogging:It.union([It.boolean(),It.string()]).optional(
),
linebreaks:It.boolean().optional(),nullGetter:It.function().optional(),syntax:VV.optional(),
stripInvalidXMLChars:It.
boolean().optional(),warnFn:It.function().optional()}).strict(),XV=HP(),h_=XV.getRelsTypes,y_=YP(),
b_=y_.
collectContentTypes,w_=y_.getContentTypes,v_=bi(),QV=Qp(),eY=pN(),tY=vN(),c_=Ib(),nY=IN(),ew=nY.getTags,
k_=$N(),Do=nr(),x_=Do.throwMultiError,rY=Do.throwResolveBeforeCompile,oY=Do.throwRenderInvalidTemplate,
iY=Do.throwRenderTwice,Wc=Do.XTInternalError,aY=Do.XTTemplateError,sY=Do.throwFileTypeNotIdentified,
uY=Do.throwFileTypeNotHandled,uf=Do.throwApiVersionError;cn.getRelsTypes=h_;cn.traits=QV;cn.moduleWrapper=
v_;cn.collectContentTypes=b_;cn.getContentTypes=w_;var d_=cn.getDefaults,lY=cn.str2xml,cY=cn.xml2str,
rw=cn.concatArrays,m_=cn.uniq,dY=cn.getDuplicates,mY=cn.stableSort,tw=cn.pushArray,p_=cn.utf8ToWord,
pY=cn.invertMap,fY="[Content_Types].xml",gY="_rels/.rels",qr=[3,48,0];function hY(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=dY(t);if(o.length>0)throw new Wc(
'Detected duplicate module "'.concat(o[0],'"'))}function yY(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function bY(e){return mY(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function Uc(e){var t=[];for(var n in e)t.push(n);for(var r=[
fY,gY],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function T_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function pu(e,t){if(e.hideDeprecations!==!0)
return T_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function nw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function f_(e){var t=e.compiled;e.errors=rw(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&k_(e.errors,e.options.errorLogging),x_(e.
errors))}function wY(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var pa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=GV(n,jV);if(ZV(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[eY()],this.xmlDocuments={},arguments.length===0)T_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),wY(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return HV(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&uf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==qr[0]&&uf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:qr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(qr.join("."))}),n[1]>qr[1]&&uf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:qr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(qr.join("."))}
),
n[1]===qr[1]&&n[2]>qr[2]&&uf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:qr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(qr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Wc(
"attachModule() should not be called manually when using the v4 constructor");pu(this,"attachModule");
var r=fu(n);if(r==="function")throw new Wc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Wc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=v_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&nw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=YV.
validate(n);if(i.success===!1)throw new S(i.error);pu(this,"setOptions"),this.options={};var a=d_();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=p_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=p_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(pu(this,"loadZip"),n.loadAsync)throw new Wc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=rw([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return nw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=tY({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;pu(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||rY(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:c_}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(E){
var O=r.
compiled[h];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,E),O.resolveTags(E).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){tw(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&k_(o,r.options.
errorLogging),x_(o)),rw(c)})})}},{key:"compile",value:function(){if(pu(this,"compile"),this.updateFileTypeConfig(
),
hY(this.modules),this.modules=bY(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=m_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=lY(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var E=b[h];this.zip.files[E]!=null&&this.precompileFile(E)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),f_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=h_(this.zip);var n=w_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=b_(r,o,this.zip),this.invertedContentTypes=pY(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&uY(s),s||sY(this.zip),yY(this),nw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new aY(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&iY(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&oY(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:c_}),this.mapper||(this.mapper=this.modules.reduce(function(z,L){
return L.
getRenderedMap(z)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=s_(c,3),p=d[1],h=d[2],b=0,E=this.modules;b<E.length;
b++){
var O=E[b];if(O.preZip){var P=O.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=s_(r[N],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return f_(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=cY(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return pu(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=d_(),a=tw(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),tw(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=m_(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:ew(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:ew(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:ew(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Gr(Gr({compression:"DEFLATE",fileOrder:Uc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Gr(Gr({compression:"DEFLATE",fileOrder:Uc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Gr(Gr({compression:"DEFLATE",
fileOrder:Uc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Gr(Gr({
compression:"DEFLATE",fileOrder:Uc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Gr(Gr({compression:"DEFLATE",fileOrder:Uc},n),{},{type:"arraybuffer"}))}}])})();pa.DocUtils=
cn;pa.Errors=nr();pa.XmlTemplater=fI();pa.FileTypeConfig=i_();pa.XmlMatcher=Fb();ow.exports=pa;ow.exports.
default=pa});var E_={};tg(E_,{Docxtemplater:()=>C_.default});var C_,R_=ud(()=>{"use strict";m();C_=CM(
S_(),1)});var Gne={};tg(Gne,{acceptRowOrder:()=>xne,answerFix:()=>Wne,answerQuestions:()=>Tne,
applyFixes:()=>zne,
changeSettings:()=>Ene,checkSheets:()=>tne,chooseLanguage:()=>Cne,closeAndCompute:()=>ane,closeStage:
()=>Ane,
collectJudgeFiles:()=>Mne,computeRanking:()=>mne,computeTop:()=>nne,createWorkbook:()=>wne,decide:()=>une,
decideResult:()=>_ne,explainRules:()=>Pne,exportDocuments:()=>fne,getState:()=>cne,
makeAwardDocuments:()=>ine,
makeDocuments:()=>pne,makeJudgeFiles:()=>Fne,makeJudgeTabs:()=>kne,markFindings:()=>Kne,onInstall:()=>Qte,
onOpen:()=>Xte,openRanking:()=>one,openSidebar:()=>ene,openTemplate:()=>hne,prepareJudgeTabs:()=>rne,
prepareObjections:()=>Ine,preparePlenary:()=>Nne,preparePlenaryTab:()=>sne,previewFixes:()=>jne,
readDetails:()=>Sne,
readJudgeFiles:()=>$ne,readOwnFixes:()=>Une,readTemplate:()=>gne,reopenStage:()=>One,restoreTemplate:
()=>bne,
showCell:()=>Dne,showRanking:()=>Rne,takeList:()=>vne,undoFixes:()=>Bne,uploadTemplate:()=>yne,
validateWorkbook:()=>dne,
verify:()=>lne,verifyResult:()=>Lne});m();m();m();m();function og(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Hw(e,t){return typeof t=="bigint"?t.toString():t}var rg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Jw(e){return new rg(e)}function Vw(e){return e==null}function cd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function dd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Yw(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function ig(e){
var t;return(t=Yw(e._zod.def))!=null?t:e._zod.def.shape}function Xw(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return dd(this,t,r),r},enumerable:!0,configurable:!0})}function Qw(e,t,n){t in e?dd(e,t,n):
e[t]=n}function RM(e,t,n,r){let o=ig(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Xw(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Qw(e,i,r?r(a.value,i):a.value))}}
function DM(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Xw(e,n,(
)=>t[n]):
Qw(e,n,r.value))}}function ev(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var ag="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function ld(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function md(e){if(ld(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(ld(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function sg(e){
return md(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var tv=new k(
["string","number","symbol"]);function Mu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Mt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function nv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var rv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function ov(
e,t){if(!md(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=ig(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Lu(e,ev(e._zod.def,{shape:AM(e,t)}))}function AM(e,t){let n={};return RM(
n,e,Reflect.ownKeys(ig(e))),DM(n,t),n}function or(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function iv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function xr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Fu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function ug(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function pd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Xr(e,t,n){var u,l,c,d,p,h,b,E,O,P,N,I,
$,F,z,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(z=($=(N=(O=Fu((E=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:E.call(b,
e)))!=null?O:Fu(i==null?void 0:i(e)))!=null?N:Fu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:Fu((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:Fu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?L:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var OM=/[\uD800-\uDBFF]/;function av(e){let t=e.length;if(!OM.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function sv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function uv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):PM(e,n,r.value)}}function Ri(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function lg(e,t,n){return Ri(e,t,n,!1)}function PM(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ri(this,t,n.bind(
this))},set(r){Ri(this,t,r)}})}function NM(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var ng,
Io=!1,IM={configurable:!0,get(){Io=!0}};function en(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
ng!==e._zod){ng=void 0;return}ng=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,IM);let o=Io;Io=!1;try{let i=n(this);return Io?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Io=Io||o,i}catch(i){throw delete this[t],Io=Io||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function lv(e,t,n,r){let o=NM(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var cv;var cg={value:void 0,enumerable:!1},dv="captureStackTrace"in S?
S:null;function _M(e){let t=dv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return dv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ve(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{cg.value=new i(b);try{f.defineProperty(h,"_zod",cg)}
finally{
cg.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let O=f.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),uv(I,a))}let E=d.prototype;
for(let O in E)f.prototype.hasOwnProperty.call(E,O)&&(O in h||(h[O]=E[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?_M(c):this;u(b,h);let E=b._zod.deferred;if(E){for(let N of E)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,x.hasInstance,{value:h=>{var b,E;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(E=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
E.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var Qr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var mv;(mv=(cv=globalThis).__zod_globalConfig)!=null||
(cv.__zod_globalConfig={});var Ai=globalThis.__zod_globalConfig;
function eo(e){return e&&f.assign(Ai,e),Ai}m();m();function $M(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Hw,2)),e.
message}function FM(e){this._zod.message=e}var MM={get:$M,set:FM,enumerable:!0,configurable:!0},mg={
value:void 0,enumerable:!1},pv=new WeakSet([f.prototype,S.prototype]),fv=(e,t)=>{e.name="$ZodError",
mg.value=t,f.defineProperty(e,"issues",mg),mg.value=void 0,f.defineProperty(e,"message",MM);let n=f.
getPrototypeOf(e);pv.has(n)||(pv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Xne=ve(
"$ZodError",fv),ju=ve("$ZodError",fv,void 0,{Parent:S});var jM=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Qr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Xr(d,a,eo())));throw ag(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},pg=jM(ju),zM=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Xr(d,a,eo())));throw ag(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},fg=zM(ju),BM=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Qr;return i.issues.length?gv(e,i.issues,
o):{success:!0,data:i.value}},tt=BM(ju);function gv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Xr(o,n,eo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var UM=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?gv(e,i.issues,o):{success:!0,data:i.value}},gg=UM(ju);m();m();m();var hv=/^[\s\S]{0,}$/;
var hg=/^-?\d+(?:\.\d+)?$/,yv=/^(?:true|false)$/i;var _o=ve("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var WM=e=>{let t=e.value;return!Vw(t)&&t.length!==void 0},fd={
number:"number",bigint:"bigint",object:"date"},wv=ve("$ZodCheckLessThan",(e,t)=>{_o.init(e,t);let n=fd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=fd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),vv=ve("$ZodCheckGreaterThan",(e,t)=>{_o.init(e,t);let n=fd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
fd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var kv=ve(
"$ZodCheckNumberFormat",(e,t)=>{var a;_o.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=rv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var xv=ve("$ZodCheckMaxLength",(e,t)=>{var r;var n;_o.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
WM),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?av(i):a)<=t.maximum)
return;let u=sv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Tv=ve("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;_o.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Sv=ve("$ZodCheckRegex",(e,t)=>{
Tv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Cv={major:4,minor:6,patch:7};var Ut=ve("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Cv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=or(l),h;for(let b of c){if(b._zod.def.when){if(iv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let E=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Qr;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==E&&(pd(l.issues,E,e),p||(p=or(l,E)))});else{if(l.issues.length===E)continue;pd(l.issues,
E,e),p||(p=or(l,E))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(or(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Qr;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Qr;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return lg(this,"~standard",qM(this))}
,
set"~standard"(e){Ri(this,"~standard",e)}}),_v=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Xr(n,t,
eo()))}:{value:e.value};async function GM(e,t){let n={async:!0};return _v(await e._zod.run({value:t,
issues:[]},n),n)}function qM(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return _v(r,n)}catch{}return GM(e,t)},vendor:"zod",version:1}}var $v=ve(
"$ZodString",(e,t)=>{var n;Ut.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:hv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var yg=ve("$ZodNumber",(e,t)=>{Ut.init(e,t),
e._zod.pattern=hg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Fv=ve("$ZodNumberFormat",(e,t)=>{kv.init(
e,
t),yg.init(e,t)}),Mv=ve("$ZodBoolean",(e,t)=>{Ut.init(e,t),e._zod.pattern=yv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Lv=ve("$ZodUnknown",(e,t)=>{Ut.init(
e,t),e._zod.parse=n=>n});function ZM(e,t){let n=ug(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of ug(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,pd(i.issues,c,e),i}}return o(i,a)}}var HM=e=>v.
isArray(e)?e.length:-1;function Rv(e,t,n){e.issues.length&&t.issues.push(...xr(n,e.issues)),t.value[
n]=e.value}var jv=ve("$ZodArray",(e,t)=>{Ut.init(e,t);let n=Ai.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Rv(d,
r,u)));else if(Rv(c,r,u),s&&c.issues.length!==0&&or(c))break}return a.length?Promise.all(a).then(()=>r):
r},ZM(e,HM)});function gd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...xr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var JM=[];function VM(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:JM,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=nv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function YM(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(or(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let E=l.run({value:t[
b],
issues:[]},r);E instanceof Promise?e.push(E.then(O=>gd(O,n,b,t,d,p))):gd(E,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var zv=ve("$ZodObject",(e,t)=>{var l;Ut.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Jw(()=>VM(t));en(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,h)||dd(p,h,new k);for(let E of b.values)p[h].add(E);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=ld,a=t.catchall,s,u=Ai.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,E=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(E&&c.issues.length!==O){if(or(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:p[P],issues:[]},d);F instanceof
Promise?h.push(F.then(z=>gd(z,c,P,p,I,$))):gd(F,c,P,p,I,$)}return a?YM(h,p,c,d,o.value,e,E===!0):h.length?
Promise.all(h).then(()=>c):c}});function Dv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!or(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Xr(a,r,eo())))}),t)}var Bv=ve("$ZodUnion",(e,t)=>{Ut.init(e,t),
en(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),en(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),en(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),en(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>cd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Dv(s,r,e,o)):Dv(a,r,e,o)}});var Uv=ve("$ZodTuple",(e,t)=>{Ut.init(e,t);let n=t.items,r=Ai.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Av(n,"optin"),l=Av(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(E=>{c[
h]=
E})):(c[h]=b,d&&!p&&b.issues.length&&(p=or(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
E=o.issues.length;for(let O of b){if(d&&o.issues.length!==E){if(or(o,E))break;E=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Ov(N,o,h))):Ov(P,
o,h)}}return s.length?Promise.all(s).then(()=>Pv(c,o,n,a,l)):Pv(c,o,n,a,l)}});function Av(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Ov(e,t,n){e.issues.length&&t.issues.push(...xr(n,e.issues)),t.value[n]=e.value}
function Pv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...xr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Wv=ve("$ZodRecord",(e,t)=>{Ut.init(e,t);let n=Ai.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!md(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
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
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&hg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Xr(b,o,eo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...xr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...xr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Kv=ve("$ZodEnum",(e,t)=>{Ut.init(e,t);let n=og(t.entries),
r=new k(n);e._zod.values=r,en(e,"pattern",o=>{let i=og(o.def.entries).filter(a=>tv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Mu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Gv=ve("$ZodLiteral",(e,t)=>{Ut.init(
e,t);let n=new k(t.values);e._zod.values=n,en(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Mu(i):i?Mu(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Nv(e,t){return e.value=t.issues.length?void 0:t.value,e}var qv=ve(
"$ZodOptional",(e,t)=>{Ut.
init(e,t),en(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",en(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
en(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${cd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Nv(n,i)):Nv(n,o)}return t.
innerType._zod.run(n,r)}});var Zv=ve("$ZodNullable",(e,t)=>{Ut.init(e,t),en(e,"optin",n=>n.def.innerType._zod.optin),
en(e,"optout",n=>n.def.innerType._zod.optout),en(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${cd(r.source)}|null)$`):void 0}),en(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Hv=ve(
"$ZodDefault",(e,t)=>{Ut.init(e,t),e._zod.optin="defaulted",en(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Iv(
i,t)):Iv(o,t)}});function Iv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Jv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Vv(e,t){return new e(Jv({type:"string",...Mt(
t)}))}function Yv(e,t){return new e(Jv({type:"number",checks:[],...Mt(t)}))}function Xv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Mt(t)})}function Qv(e,t){return new e(
{type:"boolean",...Mt(t)})}function ek(e){return new e({type:"unknown"})}function hd(e,t){return new wv(
{check:"less_than",...Mt(t),value:e,inclusive:!0})}function Tr(e,t){return new vv({check:
"greater_than",...Mt(t),value:e,inclusive:!0})}function bg(e,t){return new xv({check:"max_length",
...Mt(t),maximum:e})}function zu(e,t){return new Sv({check:"string_format",format:"regex",...Mt(t),
pattern:e})}m();m();var Tn=ve("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");Ut.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ri(this,"with",e)},parse(e,t){
return pg(this,e,t,{callee:this.parse})},parseAsync(e,t){return fg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return tt(this,e,t)},safeParseAsync(e,t){return gg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Lu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),QM=ve("ZodMiniString",(e,t)=>{$v.init(e,t),Tn.init(e,t)});function G(e){return Vv(QM,e)}var nk=ve(
"ZodMiniNumber",(e,t)=>{yg.init(e,t),Tn.init(e,t)});function Dt(e){return Yv(nk,e)}var eL=ve(
"ZodMiniNumberFormat",(e,t)=>{Fv.init(e,t),nk.init(e,t)});function rk(e){return Xv(eL,e)}var tL=ve(
"ZodMiniBoolean",(e,t)=>{Mv.init(e,t),Tn.init(e,t)});function He(e){return Qv(tL,e)}var nL=ve(
"ZodMiniUnknown",(e,t)=>{Lv.init(e,t),Tn.init(e,t)});function yd(){return ek(nL)}var rL=ve(
"ZodMiniArray",(e,t)=>{jv.init(e,t),Tn.init(e,t)});function Ke(e,t){return new rL({type:"array",
element:e,...Mt(t)})}var oL=ve("ZodMiniObject",(e,t)=>{zv.init(e,t),Tn.init(e,t),lv(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Mt(t)};return new oL(n)}function ok(e,t){return ov(e,t)}
var iL=ve("ZodMiniUnion",(e,t)=>{Bv.init(e,t),Tn.init(e,t)});function ik(e,t){return new iL({type:
"union",options:e,...Mt(t)})}var aL=ve("ZodMiniTuple",(e,t)=>{Uv.init(e,t),Tn.init(e,t)});function ak(
e,t,n){let r=t instanceof Ut,
o=r?n:t,i=r?t:null;return new aL({type:"tuple",items:e,rest:i,...Mt(o)})}var tk=ve("ZodMiniRecord",(
e,t)=>{
Wv.init(e,t),Tn.init(e,t)});function tn(e,t,n){return!t||!t._zod?new tk({type:"record",keyType:G(),
valueType:e,
...Mt(t)}):new tk({type:"record",keyType:e,valueType:t,...Mt(n)})}var sL=ve("ZodMiniEnum",(e,t)=>{Kv.init(
e,t),Tn.init(e,t),e.options=[...e._zod.values]});function Lt(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new sL({type:"enum",entries:n,...Mt(t)})}
var uL=ve("ZodMiniLiteral",(e,t)=>{Gv.init(e,t),Tn.init(e,t)});function sk(e,t){return new uL({type:
"literal",values:v.isArray(e)?e:[e],...Mt(t)})}var lL=ve("ZodMiniOptional",(e,t)=>{qv.init(e,t),Tn.init(
e,t)});function Ee(e){return new lL({type:"optional",innerType:e})}var cL=ve("ZodMiniNullable",(e,t)=>{
Zv.init(e,t),Tn.init(e,t)});function to(e){return new cL({type:"nullable",innerType:e})}var dL=ve(
"ZodMiniDefault",(e,t)=>{Hv.init(e,t),Tn.init(e,t)});function Me(e,t){return new dL({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():sg(t)}})}m();m();m();m();function uk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=uk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=uk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Re(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||mL(n,t))}var mL=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},bd=(e,t)=>e.map(n=>[n,t[n].name]);function dn(e,t){var n;return(n=t.find(([,r])=>Re(e,r)))==null?
void 0:n[0]}var H={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
lk="Penilaian",Sn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
Ra=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],$o=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],mn=_("BK","BK");var Pe=()=>Session.getEffectiveUser().getEmail(),
ck=()=>Session.getActiveUserLocale();function wd(){
var o;let e=Pe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Re(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function We(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var pL=1e4;function dk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(pL))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{fL(t)}}
function fL(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var nn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),At=()=>Utilities.
getUuid().slice(0,8),nt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var vd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},mk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Le(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Xe(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var pk=new A;function Sr(e){var n;let t=(n=pk.get(e))!=null?n:gL(e);return pk.set(e,t),t}function gL(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:M(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var se=BigInt(
0),Ne=BigInt(1),zt=BigInt(2),Bu=BigInt(3),Aa=BigInt(5),En=BigInt(10),yse=BigInt(w.MAX_SAFE_INTEGER),
hL=2e3,Q={s:Ne,n:se,d:Ne};function no(e,t){try{e=BigInt(e)}catch{throw Fo()}return e*t}function ir(e){
return typeof e=="bigint"?e:g.floor(e)}function ot(e,t){if(t===se)throw wg();let n=f.create(_e.prototype);
n.s=e<se?-Ne:Ne,e=e<se?-e:e;let r=Oi(e,t);return n.n=e/r,n.d=t/r,n}var yL=[zt*zt,zt,zt*zt,zt,zt*zt,
zt*
Bu,zt,zt*Bu];function Da(e){let t=f.create(null);if(e<=Ne)return t[e]=Ne,t;let n=r=>{t[r]=(t[r]||se)+
Ne};for(;e%zt===se;)n(zt),e/=zt;for(;e%Bu===se;)n(Bu),e/=Bu;for(;e%Aa===se;)n(Aa),e/=Aa;for(let r=0,
o=zt+Aa;o*o<=e;){for(;e%o===se;)n(o),e/=o;o+=yL[r],r=r+1&7}return e>Ne&&n(e),t}var jt=function(e,t){
let n=se,r=Ne,o=Ne;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Fo();
if(e%
1!==0)throw fk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Fo();if(t%1!==0)throw fk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Fo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Fo();if(e<0&&(o=-Ne,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=se,s=se,u=se,l=Ne,c=Ne,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Fo();if(d[i]===
"-"?(o=-Ne,i++):d[i]==="+"&&i++,d.length===i+1?s=no(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=no(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=no(
d[i],o),l=En**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=no(d[
i+
1],o),c=En**BigInt(d[i+1].length)-Ne,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=no(d[i],o),l=no(d[i+2],Ne),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=no(d[i],o),s=no(d[i+2],o),l=no(d[i+4],Ne),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Fo()}else if(typeof e=="bigint")n=e,o=e,r=Ne;else throw Fo();if(r===se)throw wg(
);
Q.s=o<se?-Ne:Ne,Q.n=n<se?-n:n,Q.d=r<se?-r:r};function bL(e,t,n){let r=Ne;for(;t>se;e=e*e%n,t>>=Ne)t&
Ne&&(r=r*e%n);return r}function wL(e,t){for(;t%zt===se;t/=zt);for(;t%Aa===se;t/=Aa);if(t===Ne)return se;
let n=En%t,r=1;for(;n!==Ne;r++)if(n=n*En%t,r>hL)return se;return BigInt(r)}function vL(e,t,n){let r=Ne,
o=bL(En,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*En%t,o=o*En%t}return 0}function Oi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
jt(
e,t),this instanceof _e)e=Oi(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return ot(Q.s*Q.n,Q.
d)}var wg=function(){return new S("Division by Zero")},Fo=function(){return new S("Invalid argument")}
,
fk=function(){return new S("Parameters must be integer")};_e.prototype={s:Ne,n:se,d:Ne,abs:function(
){
return ot(this.n,this.d)},neg:function(){return ot(-this.s*this.n,this.d)},add:function(e,t){return jt(
e,t),ot(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return jt(e,t),ot(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return jt(e,t),ot(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return jt(e,t),ot(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return ot(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ot(this.s*this.n%this.d,Ne);if(jt(e,t),
se===Q.n*this.d)throw wg();return ot(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return jt(e,t),ot(Oi(Q.n,this.n)*Oi(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return jt(e,t),Q.n===
se&&this.n===se?ot(se,Ne):ot(Q.n*this.n,Oi(Q.n,this.n)*Oi(Q.d,this.d))},inverse:function(){return ot(
this.s*this.d,this.n)},pow:function(e,t){if(jt(e,t),Q.d===Ne)return Q.s<se?ot((this.s*this.d)**Q.n,
this.
n**Q.n):ot((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<se)return null;let n=Da(this.n),r=Da(this.d),
o=Ne,i=Ne;for(let a in n)if(a!=="1"){if(a==="0"){o=se;break}if(n[a]*=Q.n,n[a]%Q.d===se)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===se)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<se?ot(i,o):ot(o,i)},log:function(e,t){if(jt(e,t),this.s<=se||Q.s<=se)return null;
let n=f.create(null),r=Da(Q.n),o=Da(Q.d),i=Da(this.n),a=Da(this.d);for(let l in o)r[l]=(r[l]||se)-o[
l];
for(let l in a)i[l]=(i[l]||se)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||se,d=i[l]||se;if(c===se){if(d!==se)return null;
continue}
let p=d,h=c,b=Oi(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;else if(p*u!==s*h)return null}return s!==
null&&u!==null?ot(s,u):null},equals:function(e,t){return jt(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return jt(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return jt(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return jt(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return jt(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){jt(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(se<n)-(n<se)},ceil:function(e){return e=En**BigInt(e||0),ot(ir(this.s*e*this.
n/this.d)+(e*this.n%this.d>se&&this.s>=se?Ne:se),e)},floor:function(e){return e=En**BigInt(e||0),ot(
ir(this.s*e*this.n/this.d)-(e*this.n%this.d>se&&this.s<se?Ne:se),e)},round:function(e){return e=En**
BigInt(e||0),ot(ir(this.s*e*this.n/this.d)+this.s*((this.s>=se?Ne:se)+zt*(e*this.n%this.d)>this.d?Ne:
se),e)},roundTo:function(e,t){jt(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=ir(n/r);return o+o>=r&&i++,
ot(this.s*i*Q.n,Q.d)},divisible:function(e,t){return jt(e,t),Q.n===se?!1:this.n*Q.d%(Q.n*this.d)===se}
,
valueOf:function(){return w(this.s*this.n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=wL(t,n),o=vL(t,n,r),i=this.s<se?"-":"";if(i+=ir(t/n),t%=n,t*=En,t&&(i+="."),r){for(let a=o;a--;)i+=
ir(t/n),t%=n,t*=En;i+="(";for(let a=r;a--;)i+=ir(t/n),t%=n,t*=En;i+=")"}else for(let a=e;t&&a--;)i+=
ir(t/n),t%=n,t*=En;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<se?"-":"";if(n===
Ne)r+=t;else{let o=ir(t/n);e&&o>se&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<se?"-":"";if(n===Ne)r+=t;else{let o=ir(t/n);e&&o>se&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(ir(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ot(r[o-1],Ne);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var Uu=BigInt(10),Wu=BigInt(
0),kg=BigInt(1),Oa=BigInt(2),vg=1e4,kL=1e15;function xg(e,t){let n=e/t;return e<
Wu&&n*t!==e?n-kg:n}function xL(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*Uu**BigInt(a);let s=Uu**BigInt(-a);return xg(i*Oa+s,s*Oa)}
function Ku(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*vg);return g.abs(
t)<kL&&t/vg===e?BigInt(t):xL(e)}function Wt(e){return new _e(Ku(e),BigInt(vg))}function Kt({s:e,n:t,
d:n},r){return xg(Oa*e*t*Uu**BigInt(r)+n,Oa*n)}function ar(e,t){return new _e(Kt(e,t),Uu**BigInt(t))}
function Tg(e,t,n){let r=Uu**BigInt(n);return new _e(xg(Oa*e*r+t,Oa*t),r)}function sr(e,t){let n=Kt(
e,t),r=T(n<Wu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Wu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Gt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function rn(
e){
let t=Wu,n=kg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function Pa(e){let t=[...e].sort(Gt),n=t.length>>1;return t.length%2===1?t[n]:rn([t[n-1],t[n]])}
function Na(e){
let t=kg;for(let{d:n}of e)t%n!==Wu&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function kd(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var xd=BigInt(0),TL=BigInt(100),SL=BigInt(
1e4),EL=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Td(e){if(!EL(e))return null;let t=e.map(l=>Ku(l.weight)),n=e.map(l=>Ku(l.
max)),r=t.reduce((l,c)=>l+c,xd);if(r<=xd||n.some(l=>l<=xd))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>TL*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=Ku(l),p={parts:d,exact:new _e(d,SL)};return s.set(l,p),p};return l=>{let c=xd,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new _e(c,a),marks:d}}}function CL(e,t){let n=Le(
e,t),r=Td(n),o=e.settings.conflicts==="exclude"?Sr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function RL(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function gk(e,t,n,r){let o=CL(e,t),i=Xe(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:RL(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),E=b?o(p,c,b):null;E!==null&&("reading"in
E?d.set(p.code,E.reading):l.push({entry:c.code,judge:p.code,reason:E.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Le(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Sd(e){let t=new y;
for(let{category:n}of e){let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Ia(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Mo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var pn=BigInt(0),Gu=BigInt(1);function yk(e,t){let[n,r]=[e,t];for(;r!==pn;)[n,r]=[r,
n%r];return n}
var hk=BigInt(1)<<BigInt(64);function Ed(e,t){let n=e/t,r=(e-n*t)*hk/t;return w(n)+w(r)/w(hk)}
function bk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=Gu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>pn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function DL(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==pn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function AL(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return wk(t)}var wk=e=>v.from(
e).reduce((t,n)=>t/yk(t,n)*n,Gu);function _a(e){var b,E,O,P,N;let t=AL(e),n=new k;for(let{code:I}of e.
entries)for(let $ of(E=(b=e.readings.get(I))==null?void 0:b.keys())!=null?E:[])n.add($);let r=v.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,a=new y,s=pn,u=0;for(let{code:I}of e.entries){let $=v.
from((O=e.readings.get(I))!=null?O:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if($.length===0)continue;let F=$.map(({judge:j})=>j).join(),z=(P=i.get(F))!=
null?P:{judges:$.map(({judge:j})=>j),entries:[],sums:$.map(()=>pn)};i.set(F,z);let L=pn;for(let[j,{
value:B}]of $.
entries())z.sums[j]=z.sums[j]+B,L+=B,s+=B*B;z.entries.push({code:I,total:L}),a.set($.length,((N=a.get(
$.length))!=null?N:pn)+L*L),u+=$.length-1}let l=wk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>pn)),
d=r.map(()=>pn);for(let{judges:I,entries:$,sums:F}of i.values()){let z=l/BigInt(I.length),L=z*BigInt(
$.length),j=z*F.reduce((B,U)=>B+U,pn);for(let[B,U]of I.entries()){let q=c[U];for(let Z of I)q[Z]=q[Z]-
L;q[U]=q[U]+l*BigInt($.length),d[U]=d[U]+l*F[B]-j}}let p=v.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
pn),h=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...DL(c)}}m();m();function OL(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function vk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))OL(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var kk=.01,qu=1e4,xk=20,PL=60;function Cd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=vk(e.map(d=>d.map(p=>Ed(p,r)))).slice(a),u=t.map(d=>Ed(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,Ed(o,n*n*r)-c),freedom:i}}var Rd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Tk(e,t){let{axes:n,freedom:r}=e,o=Rd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Dd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Rd(e,
qu)===0)return qu;let o=xk*g.log10(qu/kk),i=d=>kk*10**(g.min(g.max(d,0),o)/xk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=Tk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>Tk(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<PL;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Ad=9,Sg=9;function NL(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Dd(Cd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Sg));return{value:
r,
origin:r>=qu?"no-judge-effect":"estimated"}}function IL(e){let[t="0",n="0"]=e.toExponential(Sg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Sg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new _e(r,
i):new _e(r*i);return{over:a,under:s}}function _L({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=IL(o),s=i===pn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?Gu:a;
return bk(u,t.map(c=>l*c))}function $L(e,t){let n=_a(e),r=NL(n,t),{numerators:o,denominator:i}=_L(n,
r.value),a=i*n.unit,s=Mo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
pn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new _e(b,n.unit*p):Tg(b*i-d,a*p,Ad)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Tg(o[c],a,Ad)])),scores:new y(u)}}var Sk=new A;
function Pi(e,t){var o,i;let n=(o=Sk.get(e))!=null?o:new y;Sk.set(e,n);let r=(i=n.get(t))!=null?i:$L(
e,t);return n.set(t,r),r}m();m();var Zu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Od=e=>[...e].sort((t,n)=>Gt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Lo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Zu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Hu={
better:"higher",unit:"points",precision:null,scores:e=>Lo(e,t=>rn(t.map(({score:n})=>n)))};var Ek={
better:"higher",unit:"points",precision:Ad,exactOn:Mo,scores:(e,t)=>Mo(e)?Hu.scores(e,t):Pi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Hu.scores(e,t),r=Mo(e)?null:Pi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Wt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Ck={better:"higher",unit:"points",precision:null,scores:e=>Lo(e,t=>Pa(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Od(Zu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Pd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Nd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function FL(e){
let{units:t}=Na(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new _e(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Rk=e=>Nd(Pd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:FL(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Dk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...Rk(e)].map(([t,n])=>[t,rn(n.map(({rank:r})=>r))])),working:e=>{let t=Rk(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Ju=3;function Ak(e){
if(e.length<Ju)return{kept:e,dropped:null};let t=s=>u=>Gt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Od(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Ok={better:"higher",unit:"points",
precision:null,
scores:e=>Lo(e,t=>rn(Ak(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Ak(Zu(e,t)).dropped}}]};m();var Ni=BigInt(0),Eg=BigInt(10),ML=30,$a=Eg**BigInt(ML),LL=20,Nk=12;
function jL(e){if(e<=Ni)return Ni;
let t=Eg**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function zL(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Na(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,Ni),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,Ni),c=jL(a*l*$a*$a),
d=l===Ni,p={judge:e,entries:t.length,mean:new _e(s,i*o),sd:d?new _e(0):ar(new _e(c,$a*a*i*o),Nk)};
return n.
map((h,b)=>({...p,score:h,z:d?Ni:u[b]*c/l}))}var Pk=e=>Nd(Pd(e).map(t=>({entries:t.entries,values:zL(
t)})));function BL(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ni);return ar(new _e(BigInt(
50)*
$a*t+Eg*n,$a*t),LL)}var UL=e=>ar(new _e(e,$a),Nk),Ik={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...Pk(e)].map(([t,n])=>[t,BL(n)])),working:e=>{let t=Pk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:UL(i.z)}))}}]}}};var Vu={
mean:Hu,trimmed:Ok,median:Ck,"rank-sum":Dk,"z-score":Ik,adjusted:Ek};var Bn=e=>Vu[e],Un=e=>Vu[e].unit;
m();function ro({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Id(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:ro(e,t))!=
null?n:e.settings.top}m();function _d(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Yu(e,t,n){
return n==="higher"?Gt(t,
e):Gt(e,t)}function _k(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Cg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Cg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return _k(
s,(u,l)=>Yu(u.value,l.value,n.better)).flatMap(u=>Cg(u.map(({contender:l})=>l),r))}function $k(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Kt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=_k(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Cg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function WL(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Wt(t.weight)})).sort((t,n)=>Gt(n.weight,
t.weight))}function KL(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,rn(i)]]:[]}))}}var Fk={metrics:({panel:e})=>WL(e.criteria).
map(({criterion:t,index:n})=>KL(e,t,n))};m();function GL(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Na(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function Mk(e,t){let n=e.judges.map((
{
code:r})=>GL(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function Lk(e,t){let n=Mk(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function qL(e,t){let n=Mk(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new _e(r[
i])]))}
var jk={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>qL(e,t.map(({code:n})=>n))}]}
;m();var zk={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Lo({...e,entries:t},n=>Pa(
n.map(
({score:r})=>r)))}]};m();var Bk={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Bn(t.method).better,values:()=>n}
]}};m();var Uk={metrics:()=>[]};var Wk={criteria:Fk,median:zk,majority:jk,previous:Bk,shared:Uk};
function Kk(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Wk[r].metrics(t))}m(
);function ZL(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):Wt((r=n.
weight)!=null?r:0)}}function Xu(e,t,n){let r=ZL(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:a}]}}function $d(e,t,n,r){
let o=Xu(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=kd(o(i,a)))!=null?s:a]}))}m();m();m();
function ur(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Fa({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Gk=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Fa(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ia(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function HL(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=M(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var qk=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Fa(e,"institution-full",r=>HL(r,n))};m();var Zk=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Wt(t.passingScore),
i=a=>Yu(r(a.score),o,n)<=0;return Fa(e,"below-passing-score",a=>a.filter(i))};m();var Hk=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=ur(i.contenders),s=a.filter(({place:E})=>E<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:E})=>E===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
E})=>E===
c):[],p=(E,O)=>E.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:E})=>E)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var JL=[Zk,Gk,qk,Hk];function VL({contenders:e}){var r;let t=ur(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Fd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=JL.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(VL))}}m();
var YL=5;function Jk({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<YL);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Ju),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}m();m();var Cn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Vk=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Rg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Md({standings:e}){return e.map(t=>({standing:t,rank:Cn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Yk=(e,t)=>e.every(n=>t.has(n));function Xk(e,t,n,r){let o=new y(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=Rg(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(b,E=[])=>{let O=b==="below-passing-score"||b==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:b,others:E,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:O,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return d("not-ranked");let p=i.filter(b=>b.
rank===u&&!n.has(b.entry.code));return p.length>0?d("taken",p.map(b=>b.entry.code)):i.filter(b=>b.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}m();function XL(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Ld(e,t){let n=XL(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function QL({contenders:e},t){let n=ur(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function ej({contenders:e},t){let n=ur(e);return[...new k(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Ld(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Qk(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new k;return[...a.flatMap(c=>QL(s,c)),...ej(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
m();function ex(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function tx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,ar(i,t)]))}function tj(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Yu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?_d(a,s,t):null})}function nj(e,t){
return new y([...Ia(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:ur(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var rj={category:null,categoryRank:null};function Ii(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=ro(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Bn(o.method),{better:d}=c,p=tx(c.scores(t,o),c,[t]),h=o.carryOver?tx($d(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let U=h.get(B.code);return U?[{entry:
B,
score:U}]:[]}),E=Kk(o.tieBreaks,{panel:t,previous:n}),O=$k(b,E,o.decimals,d),P=B=>ar(B,o.decimals),N=Sd(
e.entries),I=Vk(a,r),$=Fd(Rg(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?nj(O,N):null,z=tj(O,d),L=O.map((B,U)=>{var ee,ye,we,$e,me,ae;let{code:q}=B.entry,
Z=(ee=$.places.get(q))!=null?ee:null,X=I.get(q);return{...B,stageScore:p.get(q),judgeScores:new y([
...(ye=
t.readings.get(q))!=null?ye:[]].map(([xt,he])=>[xt,he.score])),margin:(we=z[U])!=null?we:null,
advances:Z!==
null,place:Z,title:ex(a,s,($e=Z==null?void 0:Z.place)!=null?$e:null),prize:u&&Z!==null?Ld(o.prizes,Z):
null,...(me=F==null?void 0:F.get(q))!=null?me:rj,cutNote:(ae=$.notes.get(q))!=null?ae:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),j=u?Qk(a,$.races,s,o.prizes):[];return{...l,standings:L,findings:[
...Jk(
t,o),...j.filter(({params:B})=>B.prize||!Yk(B.entries,I)),...Xk(a,O,I,$.notes)]}}m();function jo(e,t){
let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var nx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function rx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function ox(e,t,n){let r=nx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:rx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function ix(e,t){let n=nx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=rx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function ax(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function sx(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Ii(e,gk(e,t,i,N),I,o),s=jo(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=ax(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=ax(n.filter(N=>h.has(N.stage))),
E=d.filter(N=>b.has(N.code)),O=E.length===0?u:ox(u,p(E),b),P=p(d);return{...ix(O,P),whole:P}}m();m();
var oj=2;function ux(e,t){var l;if(Mo(e))return new k;let n=_a(e),r=Cd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Dd(r,n.judges.length))!=null?l:1,s=Rd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:E,right:O}of o){let P=c.reduce((N,I)=>N+E[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let h=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,h)&&g.abs(d)>oj*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function lx(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Kt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function cx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Bn(r).unit!=="points")return[];let u=ux(n,.5/10**a);if(u.
size===0)return[];let l=Pi(n,"auto").scores,c=lx(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=lx(
s?$d(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(({code:h})=>({entry:h,places:g.abs(c.
get(h)-d.get(h))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Wn(e){let t=g.floor(
e/26);return(t>0?Wn(t-1):"")+T.fromCharCode(65+e%26)}function De(e,t,n=1,r=1){
let o=`${Wn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Wn(t+r-1)}${e+n}`}var dx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function zo(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=dx(t);u<=dx(r);u++)i.push({row:s,
column:u});
return i}var mx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:De(s,r),params:u}]})}};m();var px={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=M(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:De(s.row,r),params:u}]})}};m();m();
m();function fx(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:E}of t){let O=(b=(h=e.marks.get(E))==
null?void 0:h.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Qu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var ij=864e5,aj=R.UTC(1899,11,30);function sj(e,t){
return g.round(e*100+t)/100}function gx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Qu(
[w(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-aj)/ij);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=g.round(p*100)/100,b=d>0&&g.abs(p-h)*86400<1,E=c===0;return Qu([...b?[h]:[],...E?[sj(d*24+u,l)]:[]],
n,r)}m();var uj=/^\d+$/,lj=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,cj=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,dj=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
mj=/^\d*[.,]\d+$/;function pj(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function fj(e){let t=[];return uj.test(e)&&
t.push(w(e)),lj.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),cj.test(e)&&t.push(w(e.replace(
/,/g,""))),dj.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),mj.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function jd(e,t,n){let r=/^([+-]?)(.*)$/.exec(pj(e));if(r===null)return null;
let o=fj(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Qu(o,t,n)}var gj=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function zd(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:gx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
gj.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=jd(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function hx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&hj(n,i,{line:r,criterion:o,at:i.
at})}return n}function hj(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:zd(t.raw,r)})}}m();function yj(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=zd(e.raw,
t);return n==="text-number"||n==="date"}function bj(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||yj(
o,r)})}function yx(e,t){return e.rows.filter(n=>bj(n,t))}function el({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Bd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function wj(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function vj({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of wj(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>fx(c,t,l)))}return i}function bx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=vj(e),u=v.from(s.values()).flat(),l=r===null?[]:yx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:hx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function oo(e){return e.competition.settings.missing==="assigned"}function Ma(e){
return e.provisional||
oo(e)?"warning":"error"}function Ud(e){return e.provisional?"warning":"error"}function kj(e,t){var r;
return el(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var wx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>oo(e)?
!t.some(o=>kj(o,r)):t.every(o=>el(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",
severity:Ud(
e),params:{entry:r,name:o}}))}};m();m();function La(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var vx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,
lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return La(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function xj({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let E=c.row.marks.get(b);d.push(E.kind==="score"?E.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var kx=new A;function xx(e){var n;let t=(n=kx.get(e))!=null?n:
xj(e);return kx.set(e,t),t}var lr=e=>xx(e).byJudge,ja=e=>xx(e).byEntry;var Tj=1e-4;function Sj(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Ej=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Tx={scope:
"stage",find:e=>{if(!lr(e).some(Ej))return[];let t=lr(e).map(o=>({rows:o,...Sj(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>Tj)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Sx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>La(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;m();m();function Wd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Ex=e=>g.round(e*100)/100,Cx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ja(e).flatMap(o=>{let i=o.map(({marks:d})=>Wd(d,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:Ex(a),high:Ex(s),limit:r}}]})}};m();m();function tl(e,
t){var i;let n=new y,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var Cj=1e-6,Rj=.9,Dj=.5;function Dx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Aj(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Dx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Rx=({same:e,marks:t})=>t===0?0:e/t;function Oj(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Dx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Pj(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function Nj(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return tl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Ax={scope:"stage",find:e=>{
let t=Aj(ja(e),e.sheetViews.length),n=t.filter(u=>Rx(u)>=Rj);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(Rx)),i=new y(lr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,Oj(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));return Pj(c/d,p,Dj*d)<=Cj});return Nj(e,
s)}};m();m();function Ox(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Px(e,t,n){var h,b,E,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(E=Ox([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?E:Ox([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter($=>$!==N),P=!0;break}}}
return p}var Nx={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:l})=>[l,t.filter(
c=>{var d;return(d=c.lines.get(l))==null?void 0:d.some(p=>p.complete&&!p.excluded)}).map(c=>c.judge.
code)])),i=tl(t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(l=>[l.judge.
code,l])),s=Px(i,o,(l,c)=>!el(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":
"warning",params:{groups:i,joins:s}}]}};m();var Ix={scope:"stage",find:({sheetViews:e})=>e.flatMap((
{judge:t,tab:n,sheet:r,lines:o})=>v.from(
o).flatMap(([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].
map(d=>d.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,
column:(c=
r==null?void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};m();function Ij(e){
return e.sheet===null||!e.touched||Bd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var _x={scope:"stage",find:({check:e,sheetViews:t})=>oo(e)?[]:t.flatMap(n=>{
let r=Ij(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Ud(
e),tab:n.tab,params:o}]})};m();m();m();var _j=6,$j=14;function Fj(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var $x=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Mj(e,t){let[n,r]=[$x(e),$x(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function cr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<_j||Mj(e,t))return!1;let i=o<$j?1:2;return Fj(n,r,i)<=i}var Fx=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Kd(e,t,n){var a;let[r,o]=Fx(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>M(s.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function Mx({row:e,entry:t},n){return!cr(e.name,t.name)||Fx(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&cr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Lx=(e,t)=>e.length>=8&&
t.startsWith(e);function Lj({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!Lx(n,r)&&!Lx(r,n)}
function jj({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(Lj);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var jx={scope:"stage",find:e=>e.sheetViews.flatMap(t=>jj(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...Mx(n,e.check.competition.entries),params:a}}))};m();var zx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Kd(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function zj(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Bd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=La(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Kd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var Bx={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>zj(n,e.criteria,e.competition.entries))};m(
);var Ux={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};m();var Wx={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.
unreadable.filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i}
)=>!o.
has(i)).map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))}
)};m();m();var Bj=/^(\d+)(?:[.,](\d+))?\s?%$/;function Uj(e,t){var r;let n=typeof e=="string"&&t===100?
Bj.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function za({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",Uj(e.value,o));default:return{}}}var Kx={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely}
;
return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...za(o),params:s}]}))};m();function Wj(e,t,
{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(oo(e)&&n.blank)}var Gx={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>Wj(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:Ma(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};m();var qx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:
r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};
return[
{code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...za(o),params:s}]}))};m();var Zx={scope:
"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(
({at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};m();m();var Hx=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function Gd(e){return Hx(Float64Array.from(
e).sort(),e.length)}var nl=[];function Dg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&nl[i-1]>o;i--)nl[i]=nl[i-1];nl[i]=o}return n===0?w.NaN:Hx(nl,n)}var Jx=5,
Ag=.25,Kj=1.4826,Gj=1.645,qj=.02,Zj=8,Hj=400;function Yx({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Dg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Dg(o,r):a}}function Jj(e){let{
criteria:t}=e.
check,n=lr(e).map(o=>t.map((i,a)=>o.length===0?0:Gd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function Vx(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(qj,Kj*n,t[g.floor(.9*t.length)]/Gj)}function Vj(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Zj)return null;let r=g.max(1,g.floor(n.length/Hj)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Yx(i,a,u))});return{
fromOthers:Vx(
o.map(i=>i.fromOthers)),fromOwn:Vx(o.map(i=>i.fromOwn))}}var Yj=e=>g.max(...e)-g.min(...e);function Xj(
e){
let t=e.byCriterion.map(n=>Yj(n)>=Ag);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Yx(e,r,i);a*s>0&&g.abs(a)>=Ag&&g.abs(s)>=
Ag&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Xx={scope:"stage",find:e=>{
let t=ja(e).filter(o=>o.length>=3).map(Jj(e)),n=t.flatMap(Xj);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?Vj(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<Jx*u.fromOthers||g.abs(s)<Jx*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=g.round((p-a*(d-c))*100)/100,{sheetView:b,entry:E}=o,
O={judge:b.judge.code,entry:E.code,value:p,others:h};return[{code:"SCORE_OUTLIER",severity:"info",
tab:b.
tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function qd(e){let t=2166136261;for(let n=0;n<e.length;
n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function rl(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function Qj(e){
return e.kind==="score"?g.round(e.value*1e4)|0:qd(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var Qx=new A;
function ez(e){var n;let t=(n=Qx.get(e))!=null?n:{byCode:qd(e.code),byName:qd(e.name)};return Qx.set(
e,t),t}var Og=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),e0=new A;function ol(e,t){let n=e0.
get(e),r=n===void 0?tz(e,t):n;return e0.set(e,r),r}function tz(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:qd(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(rl(
d,0)&65535)%12;c[h]=c[h]+rl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:E,digest:O}of o){let P=c.marks.get(E);P===void 0||P.
kind==="blank"?h+=1:p=p+rl(O,Qj(P))|0}if(h===o.length)continue;let b=ez(d);i+=1,a=a+rl(p,1)|0,s=s+rl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Og(c,3)).join("");
return`${Og(a,12/2)}${Og(s,12/2)}${l}${i}`}var Zd=e=>w(e.slice(84));function t0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var n0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Zd(e)===Zd(t)&&g.min(t0(e,t,12),t0(e,t,48))>=3;var r0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:ol(s,o);if(u===void 0||l===null||!n0(u,l))return[];let c={judge:i.
code,rows:Zd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var i0=3,
a0=.2,nz=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function rz({criterion:e,highest:t,
others:n}){return n.length>=i0&&t<=a0*e.max&&2*t<nz(n)}var o0=(e,t)=>e.map(({marks:n})=>n[t]),s0={
scope:"stage",find:e=>{let t=lr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<i0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...o0(n,c)),h=d<=a0*l.max?t.flatMap(b=>b===n?[]:o0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(rz);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Gd(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var u0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,
number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...za(o),params:s}]}))};m();var Hd=e=>e.reduce(
(t,n)=>t+n,0),l0=(e,t)=>Hd(e.map((n,r)=>n*t[r].weight)),oz=[{basis:"sum",of:Hd},{
basis:"mean",of:e=>Hd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>l0(e,t)/Hd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:l0},{basis:"score",of:Wd}];function iz(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?jd(e,0,1e6):null}function az(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function sz(e,t,n){let r=e.flatMap(i=>{let a=iz(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=oz.map(i=>({...i,off:r.filter(({row:a,total:s})=>!az(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var c0={scope:
"stage",find:e=>lr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:sz(t,n,e.check.criteria)})};m();m();m();
function dr(e,t){var n;return(n=e(t))!=null?n:{}}var Jd=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Un(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...dr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Vd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...dr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var d0={scope:"workbook",checks:[Jd,Vd]};m();m();m();function ht({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...dr(e,t),params:l}}var Yd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[ht(e,{
kind:"setting",key:"method"},n)]};m();var Xd=e=>{var h,b,E;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>O.code),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((E=d.get(O))!=
null?E:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>ht(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return ht(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Qd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[ht(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Pg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var em=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Pg(t.map(({name:s})=>M(s))),i=Pg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=Le(e.competition,s);return Pg(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return ht(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return ht(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return ht(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var tm=e=>e.competition.stages.flatMap((t,n)=>{let r=ro(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[ht(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var nm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&ro(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[ht(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>ht(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var rm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Le(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[ht(
e,{kind:"stage",index:n,column:"name"},r)]});m();var om=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[ht(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>ht(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>ht(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var m0={scope:"workbook",checks:[Yd,em,om,rm,Qd,Xd,tm,nm]};m();m();var im=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=dr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Le(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=dr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var am=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...dr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var p0={scope:"workbook",checks:[am,im]};m();var f0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Wn)}}]}))};m();function uz(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var g0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>uz(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var sm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function lz(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var h0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(lz).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ma(e),tab:n,params:{judge:r.code}}))};
m();var y0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ma(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var b0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ba={TAB_MISSING:y0,TAB_EMPTY:
h0,TAB_UNPROTECTED:b0,STAGE_NOT_BEGUN:sm,COLUMN_MISSING_CRITERION:g0,
COLUMN_DUPLICATE_CRITERION:f0,ROW_MISSING_ENTRY:_x,ROW_WITHOUT_CODE:Bx,ROW_UNKNOWN_ENTRY:zx,
ROW_DUPLICATE_ENTRY:Ix,
ROW_NAME_MISMATCH:jx,SCORE_ROWS_PERMUTED:r0,SCORE_MISSING:Gx,SCORE_NOT_NUMBER:qx,SCORE_TEXT_NUMBER:
u0,
SCORE_IS_DATE:Kx,SCORE_OUT_OF_RANGE:Zx,SCORE_ERROR:Ux,SCORE_FORMULA:Wx,SCORE_SCALE_SUSPECT:s0,
SCORE_OUTLIER:Xx,
TOTAL_MISMATCH:c0,JUDGE_NO_VARIANCE:Tx,JUDGES_IDENTICAL:Ax,JUDGES_DISAGREE:Cx,JUDGE_CONFLICT:vx,
JUDGE_RECUSED:Sx,
ENTRY_UNSCORED:wx,PANEL_DISCONNECTED:Nx,ENTRY_DUPLICATE_CODE:mx,ENTRY_DUPLICATE_NAME:px,
SETTING_INVALID:m0,
WEIGHTS_INVALID:p0,METHOD_CAUTION:d0};var cz=f.values(Ba).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Ng=e=>cz.flatMap(t=>t.find(
e));m();m();function dz(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function um(e){let t=[],n=new y;for(let r of dz(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function mz(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function pz(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return C.stringify([e.code,e.severity,e.tab,t,e.fix])}function w0(e){let t=new y,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=pz(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>um(i).map(a=>(
{
draft:mz(o,a),block:a})));return[...n,...r]}m();function fz(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function gz(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Sr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,E,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return bx(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(E=e.tabName)==null?void 0:E.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:fz(e,l)}}var v0=new A;function lm(e){
var n;
let t=(n=v0.get(e))!=null?n:gz(e);return v0.set(e,t),t}var hz=f.values(Ba).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function yz(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function bz({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&De(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Ig(e){let t=lm(e),n=t.begun?hz:[sm];return w0(n.flatMap(r=>r.find(t))).sort(yz(t)).
map(r=>bz(r,e.stage.name))}m();var k0=[Yd,Jd,am,Vd,em,om,rm,im,Qd,Xd,tm,nm],wz=f.values(Ba).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),vz=[...k0,...wz.filter(e=>!k0.includes(e))];
function _g(e,t=()=>null){return vz.
flatMap(n=>n({competition:e,locate:t}))}m();function $g(e){return lm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=oo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var T0=31,kz=/[\u00b7\-\u2013|:_]/u;function io(e){let t=[...e];return t.flatMap((n,r)=>{
if(!kz.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var xz=/[[\]:*?/\\]/g,il=e=>e.replace(xz," ").replace(/\s+/g," ").trim();
function Tz(e,t){
let n=T0-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Ua=(
e,t)=>Tz(
il(e.name),il(t.code)),Sz=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function al(e,t,n){
let r=H.
ranking[n],o=T0-r.length-3,i=(u,l)=>Sz(il(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function S0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(il(t.name));let r=M(n.slice(0,-1));return r!==""&&M(il(t.name)).startsWith(
r)}function cm(e,t){var o;let n=Ez(e,t),r=n.filter((i,a)=>n.findIndex(s=>Rz(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Ez(e,t){let n=x0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Cz(e,t,r):x0(e,t,Fg)}var Fg=(e,t)=>M(t)!==""&&M(
t)===M(e.name),x0=(e,t,n)=>io(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>S0(r,i)).flatMap(i=>Xe(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Cz=(e,t,n)=>Xe(t,n).filter(r=>J(r.code)===J(e)||
Fg(r,e)||io(e).some(({left:o,right:i})=>S0(o,n)&&Fg(r,i))).map(r=>({stage:n,judge:r})),Rz=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var E0=e=>e.severity==="error";function Tt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
..._g(n,e.locate)],a=[],s=[],u=!i.some(l=>E0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?jo(n,a):null,h={competition:n,stage:l,criteria:Le(n,l),
judges:Xe(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:Ua(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Ig(
h)),p!==null&&s.push(...$g(h));let b=N=>N.stage===l.name&&(E0(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let E=sx(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...E.findings,...cx(n,E,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}a.push(E)}return{findings:i,results:a,progress:s}}m();m();function C0(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var Dz=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Az=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
Oz=/(?:^|[^\p{L}])(?:juri|judge)/iu,R0=e=>f.values(H).some(t=>Re(e,t));function _i(e){let t=e.trim();
return R0(t)||Dz.test(t)?!1:Az.test(t)?/^(?:hasil|results?)/i.test(t)&&Oz.test(t):!0}var sl=e=>!_i(e)&&
!R0(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var dm=new y;
function A0(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:cm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var O0=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function P0(e,t,n=dm){let r=A0(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>O0(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Mg=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function N0(e,t,n=dm){let r=Kn(e,t,n);return e.flatMap(o=>{var s;if(!Mg.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Mg.test(i);)i=i.replace(Mg,"").trim();let a=(s=r.find(u=>M(u.name)===M(i)))!=
null?s:cm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var D0=e=>J(e).replace(
/\p{N}+/gu,
"#");function I0(e,t,n=dm){let r=new k(t.judges.map(a=>D0(a.code))),o=new k(t.stages.map(a=>M(a.name))),
i=new k(Kn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||cm(a,t)!==null)return[];let s=io(
a).find(({left:u,right:l})=>o.has(M(u))&&r.has(D0(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Kn(e,t,n=dm){let r=A0(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>O0(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Pz(e,i,Xe(t,i))}function Pz(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(_i))for(let{left:c,right:d}of io(l)){let p=n.filter(b=>Lg(d,b)),[h]=p;h===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(s=r.get(M(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Lg=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||M(e)===M(t.name));m();m();m();m();var Wa={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function $i(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Wa[t][w(
r)-1])!=null?i:""} ${n}`}var Nz=["","pebruari","","","","","","agt","","","nopember",""];function _0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Wa.id[i],Wa.en[i],Nz[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Wa.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Gn(e.date):T(e).trim()}var Gn=e=>e.replace("T"," "),ul=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
W(e)==="";function ut(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var Iz=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function jg(e,t,n){return t<1||t>12||n<1||n>Iz(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Bo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return jg(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return jg(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=_0((a=o[2])!=null?a:"");return i===null?null:jg(w(o[3]),i,w(o[1]))}function $0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Ka=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var zg=10,Uo=25;function ll(e,t,n=zg){let r=e.values.slice(0,n).map(t),
o=g.max(0,...r);return o===0?
null:r.indexOf(o)}function lt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Re(u,l.header)),
r=ll(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Re(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function Qe(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:De(t,r)}}var F0=(e,t)=>e.
columns.map(n=>n.header[t]);function M0({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return Qe(e.settings,t.settings.
get(n.key),"value");case"prize":return Qe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Qe(
e.entries,t.entries[n.index],n.column);case"stage":return Qe(e.stages,t.stages[n.index],n.column);
case"criterion":return Qe(e.criteria,t.criteria[n.index],n.column);case"judge":return Qe(e.judges,t.judges[
n.
index],n.column)}}}m();var _z=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),L0=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&_z(i.value,o)})),$z=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function j0(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!$z((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Er="General",z0=e=>e===Er||e.startsWith(
"0");var de=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,
format:o},
Fi="@",B0="d mmmm yyyy",cl={part:"settings",tab:H.settings,columns:[de("key","Kunci","Key",220),de(
"value","Nilai","Value",380)]},dl={part:"stages",tab:H.stages,columns:[de("order","Urutan","Order",
70,
Er),de("name","Tahap","Stage",200),de("weight","Bobot","Weight",80,Er),de("advance","Lolos",
"Advance",
80,Er),de("title","Predikat","Title",240),de("form","Bentuk","Form",110),de("date","Tanggal","Date",
140,B0),de("scoreTab","Tab Nilai","Score Tab",180)]},ml={part:"criteria",tab:H.criteria,columns:[de(
"stage","Tahap","Stage",180),de("name","Kriteria","Criterion",200),de("weight","Bobot","Weight",80,
Er),
de("min","Min","Min",70,Er),de("max","Maks","Max",70,Er),de("description","Uraian","Description",380)]}
,
mr={part:"entries",tab:H.entries,columns:[de("code","Kode","Code",80,Fi),de("name","Nama Inovasi",
"Innovation",320),de("institution","Instansi","Institution",240),de("category","Kategori","Category",
120),
de("unitType","Jenis Unit","Unit Type",120),de("innovator","Inovator","Innovator",200),de("contact",
"Narahubung","Contact",160),de("phone","No. WA","Phone",120,Fi),de("email","Email","Email",180),de(
"link","Tautan Proposal","Proposal Link",180),de("status","Status","Status",160),de("reason",
"Alasan",
"Reason",240)]},Mi={part:"judges",tab:H.judges,columns:[de("code","Kode","Code",70,Fi),de("name",
"Nama","Name",220),de("role","Peran","Role",110),de("institution","Instansi","Institution",240),de(
"email","Email","Email",200),de("phone","No. WA","Phone",120,Fi),de("stages","Tahap","Stages",180),
de("conflicts","Benturan","Conflicts",180,Fi)]},pl={part:"institutions",tab:H.institutions,columns:[
de("name","Instansi","Institution",280),de("parent","Induk","Parent",240),de("unitType","Jenis Unit",
"Unit Type",140),de("required","Wajib","Required",80)]},Ga={part:"plenary",tab:H.plenary,columns:[de(
"stage","Tahap","Stage",160),de("entry","Kode","Code",80,Fi),de("computed","Peringkat Hitung",
"Computed Rank",90,"0"),de("rank","Peringkat Putusan","Decided Rank",90,"0"),de("reason","Alasan",
"Reason",420),
de("votesFor","Setuju","For",80,"0"),de("votesAgainst","Tidak","Against",80,"0")]},Li={part:
"objections",tab:H.objections,columns:[de("date","Tanggal","Date",120,B0),de("sender","Pengirim",
"Sender",180),
de("entry","Kode","Code",80,Fi),de("text","Isi","Text",360),de("answer","Jawaban","Answer",360),de(
"ruling","Putusan","Ruling",200),de("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Bg=[cl,
dl,ml,mr,Mi,pl];m();m();function Cr(e){var o;let t=[],n=(i,a)=>Qe(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=ut(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ut(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=W(
i.cell(a)),l=dn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function mm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Qe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Wo=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function U0(e,t){let n=Cr(e),r=Wo(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>Fz(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function Fz(e,t,n,r){var a,s;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:W(t.cell("description"))}}m();function W0(e){
let t=Cr(e);mm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>Mz(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function Mz(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",$o))!=null?r:"running",reason:n("reason")}}m();
function K0(e){let t=Cr(e),n=Wo(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Sn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function G0(e,t){let n=Cr(e);mm(n,e,"code");
let r=Wo(n,"code");return{items:r.map(o=>Lz(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function Lz(e,t){let n=r=>W(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Ug(
Ka(e.cell("stages")),t),conflicts:Ka(e.cell("conflicts"))}}function Ug(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),a=t.find(s=>M(s)===i);if(a!==void 0)
return[a,...Ug(e.slice(o),t)]}return[n,...Ug(r,t)]}m();function q0(e){let t=Cr(e),n=jz(Wo(t,"name"));
return{items:n.map(o=>zz(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function jz(e){let t=n=>{var r;return(r=ut(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function zz(e,t){let n=t.cell("date"),r=Uz(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Bo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ra),
date:Bo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var Bz=/;|^\s*\d+\s*[:=]/m;
function Uz(e){if(e==="")return null;if(!Bz.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var qa=["criteria","median","majority",
"previous","shared"];m();m();var Z0=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var H0={kind:"text",word:_("Mengetahui","Acknowledged By")};m();var J0={kind:"texts",word:_(
"Admin","Admin")};m();var V0={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:Sn};m(
);var Y0={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var X0={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};m();var Q0={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};m();var eT={kind:"text",word:_("Kota","City")};m();var tT={kind:"text",word:_(
"Nama Kompetisi","Competition")};m();var nT={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var rT={kind:
"text",word:_("Tembusan","Copies")};m();var oT={kind:"text",word:_("Batas Waktu","Deadline")};m();
var iT={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var aT={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var sT={kind:"text",word:_("Nomor SK","Decree Number")};m();var uT={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var lT={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var cT={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var dT={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var mT={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var pT={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:Sn};m();var fT={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var gT={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Za=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var hT={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var yT={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var bT={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var wT={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var vT={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var kT={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ko={mean:yT,trimmed:vT,median:bT,"rank-sum":wT,"z-score":kT,adjusted:hT};var xT={kind:"choice",
word:_("Metode","Method"),choices:bd(Za,Ko)};m();var TT={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};m();var ST={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};m();var ET={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var CT={kind:"text",
word:_("Penyelenggara","Organizer")};m();var RT={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};m();var DT={kind:"date",word:_("Tanggal Pleno","Plenary Date")};m();var AT={kind:
"text",word:_("Tempat Pleno","Plenary Place")};m();var OT={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};m();var PT={kind:"numbered",word:_("Uang Pembinaan","Prize")};m();var NT={kind:
"text",word:_("Provinsi","Province")};m();var IT={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:Sn};m();var _T={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var $T={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var FT={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var MT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var LT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var jT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var zT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var BT={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var UT={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var WT={name:_("bersama",
"shared"),official:""};var Ha={criteria:jT,median:BT,majority:zT,previous:UT,shared:WT};var KT={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:bd(qa,Ha)};m();var GT={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var qT={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var ZT={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:Sn}
;m();var HT={kind:"text",word:_("Tahun","Year")};var Wg={competition:tT,year:HT,organizer:CT,
government:uT,province:NT,city:eT,language:dT,top:GT,method:xT,
missing:ST,tieBreaks:KT,decimals:iT,carryOver:V0,passingScore:RT,maxSpread:gT,maxPerInstitution:fT,
winnersPerCategory:ZT,
rankedWinners:IT,letterScores:pT,winnerTerm:qT,severityCorrection:_T,conflicts:nT,judgeFiles:lT,
deadline:oT,
admins:J0,objectionDays:ET,prizes:PT,plenaryDate:DT,plenaryTime:OT,plenaryPlace:AT,ceremonyDate:Y0,
ceremonyTime:Q0,
ceremonyPlace:X0,decisionDate:aT,juryDecreeNumber:cT,minutesNumber:TT,decreeNumber:sT,legalBasis:mT,
acknowledgedBy:H0,copies:rT,signerName:FT,signerPosition:LT,signerGrade:$T,signerNip:MT};var Wz=e=>e!=="prizes",
qn=Z0.filter(Wz).map(e=>({key:e,...Wg[e]})),Ja=Wg.prizes.word;m();m();m();m();var Ce=Me(G(),""),Va=Me(
to(G().check(zu(/^\d{4}-\d{2}-\d{2}$/))),null),Go=(e,t)=>Dt().check(rk(),Tr(
e),hd(t)),qo=e=>Me(to(e),null);var JT=Ce;m();var VT=Me(Ke(G()),[]);m();var YT=Me(He(),!1);m();var XT=Va;
m();var QT=Ce;m();var eS=Ce;m();var tS=Ce;m();var nS=Ce;m();var rS=Me(Lt(["exclude","include"]),
"exclude");m();var oS=Ce;m();var iS=Ce;m();var aS=Me(Go(0,6),2);m();var sS=Va;m();var uS=Ce;m();var lS=Ce;
m();var cS=Me(Lt(["shared","separate"]),"shared");m();var dS=Ce;m();var mS=Me(Lt(["id","en"]),"id");
m();var pS=Ce;m();var fS=Me(He(),!1);m();var gS=qo(Go(1,1e5));m();var hS=qo(Dt().check(Tr(0)));m();
var yS=Me(Lt(Za),"mean");m();var bS=Ce;m();var wS=Me(Lt(["complete","assigned"]),"complete");m();var vS=qo(
Go(1,365));m();var kS=Ce;m();var xS=qo(Dt());m();var TS=Va;m();var SS=Ce;m();var ES=Ce;m();var CS=Me(
Ke(to(Dt().check(Tr(0)))),[]);m();var RS=Ce;m();var DS=Me(He(),!0);m();var AS=Me(ik([sk("auto"),Dt().check(
Tr(0))]),"auto");m();var OS=Ce;m();var PS=Ce;m();var NS=Ce;m();var IS=Ce;m();var _S=Me(Ke(Lt(qa)),[
"criteria","shared"]);m();var $S=Me(Go(1,1e5),10);m();var FS=Me(Lt(["Juara","Terbaik"]),"Juara");m();
var MS=Me(He(),!1);m();var LS=Ce;var jS={competition:nS,year:LS,organizer:kS,government:lS,province:
RS,city:tS,language:mS,top:$S,method:yS,
missing:wS,tieBreaks:_S,decimals:aS,carryOver:YT,passingScore:xS,maxSpread:hS,maxPerInstitution:gS,
winnersPerCategory:MS,
rankedWinners:DS,letterScores:fS,winnerTerm:FS,severityCorrection:AS,conflicts:rS,judgeFiles:cS,
deadline:iS,
admins:VT,objectionDays:vS,prizes:CS,plenaryDate:TS,plenaryTime:ES,plenaryPlace:SS,ceremonyDate:XT,
ceremonyTime:eS,
ceremonyPlace:QT,decisionDate:sS,juryDecreeNumber:dS,minutesNumber:bS,decreeNumber:uS,legalBasis:pS,
acknowledgedBy:JT,copies:oS,signerName:PS,signerPosition:IS,signerGrade:OS,signerNip:NS};var ji=te(
jS),zS=ji.parse({});var Ya=(e,t=[])=>({fault:e,allowed:t});function US(e){var s;let t=zS,n=[],r=[],o=new y,
i=new y,a=Hz(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=W(l("key")),d=l("value"),p=(E,
O=[],P="error")=>{var $,F;let N=(F=($=Qe(e,u,"value"))!=null?$:Qe(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:E,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=Jz(c),b=qn.find(E=>Re(
c,E.word));if(h!==null){let E=Vz(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(E===null||E<0)?p(
"not-a-number"):(n[h-1]=E,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let E=Kz(t,b,Gz(d,b,a));"fault"in E?p(E.fault,E.allowed):t=E.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function Kz(e,t,n){if("fault"in n)return n;let r=ji.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[Zz(t)]}}function Gz(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Ya("digits-lost"):{
value:r};case"number":{let o=ut(e);return o===null?Ya("not-a-number"):{value:o}}case"auto-or-number":
{let o=Re(r,t.
auto)?"auto":ut(e);return o===null?Ya("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Bo(
e);return o===null?Ya("not-a-date"):{value:o}}case"time":return{value:$0(e)};case"texts":return{
value:Ka(
e)};case"choice":{let o=dn(r,t.choices);return o===void 0?Ya("not-allowed",BS(t.choices,n)):{value:o}
}case"choices":{let o=Ka(e).map(i=>dn(i,t.choices));return o.includes(void 0)?Ya("not-allowed",BS(t.choices,
n)):{value:qz(o)}}}}function qz(e){let t=qa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var BS=(
e,t)=>e.
map(([,n])=>n[t]),Zz=e=>e.kind==="number"&&e.range||"\u2265 0";function Hz(e){let t=qn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Re(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&dn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function Jz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Re((n=t[1])!=null?n:"",Ja)&&w(t[2])>0?
w(t[2]):null}function Vz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Yz=["settings","stages","criteria","entries","judges",
"institutions"];function Ot(e){let t=new y;
for(let n of Yz){let r=e.find(o=>Re(o,H[n]));r!==void 0&&t.set(n,r)}return t}function WS(e){return[
...Ot(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Re(r,H[t])).map(r=>({name:r,first:n})))}var Xz={name:lk,
weight:null,
advance:null,title:null,form:null,date:null};function fn(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:lt(h,p)},n={settings:t("settings",cl),stages:t("stages",dl),criteria:t("criteria",ml),
entries:t(
"entries",mr),judges:t("judges",Mi),institutions:t("institutions",pl)},r=US(n.settings),o=q0(n.stages),
i=o.items.length>0?o.items:[Xz],a=d=>{var p,h;return(h=(p=i.find(b=>M(b.name)===M(d)))==null?void 0:
p.name)!=null?h:d},s=U0(n.criteria,a),u=W0(n.entries),l=G0(n.judges,i.map(d=>d.name)),c=K0(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();var GS=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
Qz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
eB=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,tB=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
qS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Xa(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=GS.exec(t))!=null?
n:[];if(o==="")return null;if(qS.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var KS=e=>w(e.replace(",","."));function it(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=GS.exec(t))!=null?i:[],d=(a=eB.exec(c.trim()))!=null?a:tB.exec(c.trim());
if(l===""||d===null&&!qS.test(c.trim()))break;t=l,n!=null||(n=d===null?null:KS((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=Qz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
KS(
o)}}var ZS={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},nB=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Et=e=>f.keys(ZS).find(t=>Re(e,ZS[t])),ct=(e,t)=>{let n=M(t.name);return M(
e)===n||M(e.replace(/\([^()]*\)\s*$/,""))===n||M(it(e).name)===n},rB=(e,t)=>{var n;return(n=t.find(r=>M(
r.name)===M(e)))!=null?n:t.find(r=>ct(e,r))};function Qa(e){var o;let t=new y,n=new y,r=new y;for(
let i of e){
let a=J(i.code),s=M(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(M(a)))!=
null?c:null}}function Zo(e,t,n,r,o){var E,O,P,N,I,$,F;let i=z=>typeof z=="string"&&(Et(z)!==void 0||
r.some(L=>ct(z,L))),a=ll(e,z=>z.filter(i).length,Uo),s=a===null?[]:((E=e.values[a])!=null?E:[]).map(
z=>typeof z=="string"?z:""),u=new y,l=new y;for(let[z,L]of s.entries()){let j=rB(L,r),B=Et(L);j!==void 0?
u.set(j.name,[...(O=u.get(j.name))!=null?O:[],z]):B!==void 0&&!l.has(B)&&l.set(B,z)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([z,[L=0]])=>({criterion:z,column:L})),p=a===null?aB(e):[];for(
let[
z,L]of e.values.entries()){if(a===null||z<=a)continue;let j=X=>{var ye;let ee=l.get(X);return ee===void 0?
"":(ye=L[ee])!=null?ye:""},B=W(j("code")),U=W(j("name")),q=new y;for(let{criterion:X,column:ee}of d)
q.set(X,sB((N=L[ee])!=null?N:"",z,ee));let Z=o(B,U,c!==null);Z===null&&(Gg(B,U,L)||oB(B,q)||iB(L,s))||
p.push({row:z,code:B,entry:(I=Z==null?void 0:Z.code)!=null?I:null,name:U,institution:W(j(
"institution")),marks:q,total:j("total"),notesToCommittee:W(j("notesToCommittee")),notesToEntrant:W(
j("notesToEntrant"))})}let h=($=l.get("name"))!=null?$:null,b=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,columns:u,rows:p}}var Gg=(e,t,n)=>Kg(e)||
Kg(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Kg(r)),Kg=e=>nB.includes(M(e)),oB=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!qg(n.raw)),qg=e=>{var t;return typeof e==
"string"?!ne(e)&&(Re(e,mn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function iB(e,t){let n=e.flatMap((r,o)=>ne(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return M(W(r))===M((i=t[o])!=null?i:"")})}function aB(e){let t={
code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function sB(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Re(e,mn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}m();m();function fl(e){let t=new y;
for(let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();var pm=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function fm(e,t){var i,a;let n=pm(e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of lB(s,t,n)){let p=n?J(u):M(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=g.max(2,
T(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...vd,
code:n?
s:`P${T(d+1).padStart(o,"0")}`,name:uB(u),institution:l,category:c}))}function uB(e){var n,r;let t=g.
max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?r:""}function lB(
e,t,n){
let r=e.columns.filter(a=>t.some(s=>ct(a.name,{name:s}))),o=a=>r.some(({column:s})=>qg(a.values[s])),
i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name==="")?!1:o(a)?!0:
n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!=="")}
m();m();m();var Rr=(...e)=>new k(e.map(M)),cB=[["code",Rr("Kode","Code","No. Peserta",
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
"Saran dan Masukan")]],dB=Rr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),mB=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
pB=Rr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),fB=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
gB=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Zg=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,hB=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
yB=["name","code","institution","category"],bB=e=>e.replace(/\s+/g," ").trim();function HS(e){var n,
r;let t=M(e);return t===""?null:pB.has(t)?"rank":dB.has(t)?"sum":(r=(n=cB.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function gm(e){var a,s,u,l;let t=HS(e);if(t!==null)return t;let n=e.replace(
Zg,""),r=(l=(u=(a=Zg.exec(e))==null?void 0:a[1])!=null?u:(s=Zg.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=gm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(hB,"");return o===e?null:gm(o)}function dt(e){var s;let t=bB(e);if(mB.
test(t))return"sum";let n=HS(t);if(n!==null)return n;if(gB.test(M(t)))return"matter";let r=gm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=dt(o);if(u!==null)
return u}if(fB.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>gm(u));return a.every(u=>u!==null)&&(s=yB.
find(u=>a.includes(u)))!=null?s:null}var wB=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function zi(e){let t=dt(e);return t==="sum"||t!=="matter"&&wB.test(e)}var vB=Rr("Hasil","Result",
"Final","Konversi","Akhir"),gl=e=>{let t=dt(e);return t==="matter"||t===null||vB.has(M(e))};m();
function Hg(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Jg="Lembar Juri \xB7 ",
JS=e=>Jg+e,Vg=e=>typeof e=="string"&&e.startsWith(Jg),Rn=e=>{var t;return Vg((t=e.values[1])==null?
void 0:
t[0])};function Ct(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Jg+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();var kB=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut","Tahun",
"Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],xB=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],TB=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],SB=new k([...kB,...xB,...TB].map(M)),VS=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(M)),YS=e=>VS.has(e),Ho=e=>M(e)===""||SB.has(M(e))||Et(e)!==void 0||mr.columns.
some(t=>Re(e,t.header));function XS(e){let t=e.filter(n=>!VS.has(n));return t.length>0?t:[...e]}var EB=1e3,
CB=e=>{let t=typeof e=="string"?Et(e):void 0;return t==="code"||t==="name"};function hl(e,t){
var c,d;if(Rn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((c=e.values[n])!=null?c:[]).some(CB))
return null;let r=((d=e.values[n])!=null?d:[]).map(p=>typeof p=="string"?p:""),o=p=>r.findIndex(h=>Et(
h)===p),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(p=>dt(p)==="category"),l=e.values.
slice(n+1).flatMap(p=>{let h={code:W(p[i]),name:W(p[a]),institution:W(p[s]),category:W(p[u]),values:
p};
return(h.code!==""||h.name!=="")&&!Gg(h.code,h.code===""?h.name:"",p)?[h]:[]});return{tab:e.tab,
values:e.
values,hasNames:a>=0,columns:AB(r,l,t),lines:l,isRepeated:RB(r),totals:t.columns.flatMap(({from:p,
weights:h})=>h===
null?[]:[{from:p,weights:h}]),above:e.values.slice(0,n)}}function RB(e){let t=e.map(n=>it(n).name).filter(
n=>!Ho(n));return new k(t.map(M)).size<t.length}var DB=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=
null?r:""});function AB(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}
=it(
i),u=M(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&dt(a)==="category")continue;
let c=PB(DB(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,
weight:s,max:Xa(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var QS=e=>e.flatMap(t=>{var n;
return(n=ut(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function OB(e){let t=QS(e);
return t.filter(n=>n>EB).length*2>t.length}function PB(e){let t=e.filter(a=>!ne(a)),n=QS(t),r=a=>typeof a==
"string"&&Re(a,mn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return OB(t)?"words":
"numbers";let i=a=>typeof a=="string"&&ut(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var NB=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
IB=["category","unitType","innovator","contact","phone","email","link"];function eE(e,t,{grid:n,
structure:r}){
let o=NB.test(n.tab)?hl(n,r):null;if(o===null)return null;let i=lt(n,mr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?J(O.code)===J(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let E=IB.map(
O=>{var P;return[O,W(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...f.
fromEntries(E),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function hm(e){var a;let t=oE(e),n=aE(t).filter(
s=>s.length>1),r=(a=nE(n))!=null?a:t.length===1?t:nE(
_B(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Yg(e,iE(o.table,i))}function Yg(e,t){let n=oE(e),r=aE(n).filter(a=>a.length>
1),o=t.map(a=>M(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>ct(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function rE(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=iE(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function oE(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=XS(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var iE=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),tE=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function nE(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||tE(r)-tE(n)||e.indexOf(n)-e.indexOf(r));return t}function aE(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function _B(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var $B=12,FB=["juri","dewanjuri","judge","penilai","panelis"],Qg=e=>FB.includes(M(e));function uE(
e){
var t;return eh((t=LB(e))!=null?t:e.map(n=>n.trim()))}function eh(e){let t=new k(e.filter(r=>sE(r)).
map(J)),n=0;return e.map(r=>{if(sE(r))return Xg(r,MB(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Xg(`J${n}`,""),email:r}:Xg(`J${n}`,r)})}var sE=e=>[...e].length<=$B&&J(e)!==""&&!e.
includes("@"),MB=e=>!/\p{N}/u.test(e)&&[...e].length>3;function LB(e){let[t,...n]=e.map(r=>io(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(jB).reverse()){let i=M(r);
if(i===
""||Qg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var jB=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,zB=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function lE({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,a]of o.entries()){let s=zB.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Xg=(e,t)=>({...mk,
code:e,name:t});m();m();var Rt={COLUMN:["criterion","ignore"],ROW:["entry","ignore"],WEIGHTS:[
"written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],OTHER_TABLE:[],OWN_CRITERIA:[
"criteria"]};function cE({tables:e,criteria:t},n,r){let o=new k(t.map(M)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>cr(p,u.name)&&!s.columns.some(({key:h})=>h===M(p)));c===void 0&&!d&&n.push(
BB(l,s,u))}return i}var BB=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Wn(n),doubt:YS(r)?"sum-misfit":"some-tabs"},options:Rt.COLUMN,default:null});
m();m();m();m();var th="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
UB=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${th}(?:\\s*[(:\u2013-].*)?)$`,"iu"),WB=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
KB=new RegExp(`^(${th})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),GB=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${th})\\s*[)\\]]?$`,
"iu"),qB=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function yt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=UB.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=WB.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Fn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=KB.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=GB.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ao=e=>qB.has(M(e));m();function nh(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(
r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var pr=e=>e.reduce((
t,n)=>t+
n,0),ZB=[{kind:"sum",of:pr},{kind:"mean",of:e=>pr(e)/e.length}],HB=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function dE(e,t){var i;let n=nh(e.map(({value:a})=>a)),r=JB(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=XB(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function JB(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?ZB.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=QB(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>pr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=pr(e.map(({value:u})=>u))/pr(e.map(({
sources:u})=>pr(
u)));return[...n,...r===null?[]:[o(r.map(pE),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!VB(u.weights))}
var VB=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),YB=20;function XB(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:E})=>[b,...E]),a=g.max(...i)-g.min(...i),s=e.slice(0,YB),u=s.flatMap(
({value:b},E)=>s.flatMap(({sources:O},P)=>P===E?[]:[g.abs(b-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),h=g.min(1,g.max(l,c));return p*-g.log2(h)-d*g.log2(
e.length)}function mE(e){var r,o;let t=nh(e.map(({value:i})=>i)),n=HB.find(({of:i})=>e.every(({value:
a,
sources:s})=>g.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function QB(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>pr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=eU(r).map(s=>g.abs(s)<1e-9?0:s);return o.some(s=>pE(s)<0)||o.every(s=>s===
0)?null:o}var pE=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function eU(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var E;return g.abs((E=b[c])!=null?E:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var E;return g.abs((E=b[c])!=null?E:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&tU(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function tU(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var rh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function fE(e,t){if(!rh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function gE(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>pr(d)/d.length,o=(d,p)=>g.sqrt(pr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:pr,median:d=>{var b,E,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((E=p[h])!=null?E:0))/2:(
O=
p[g.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=nh(e),
u=f.entries(a).find(([,d])=>e.every((p,h)=>{var b;return g.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return pr(
e.map((d,p)=>{var E;let h=(E=t[p])!=null?E:[],b=h.filter(O=>g.abs(O-d)<=s).length;return g.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var nU=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
rU=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Dr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ut(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Re(
e,mn))return"recused";let t=e.trim();return rU.test(t)?"failed":nU.test(t)?"score-text":"text"}var so=e=>ut(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Jo=e=>e!=="blank"&&e!=="text";m();m();m();var yl="Nilai",
Bi=e=>typeof e=="string"?e.trim():"";function hE(e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var oh=_("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),oU=_("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),iU=_("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
yE=_("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),bE=_("Nilai",
"Score","Skor","Value","Poin","Points"),wE=e=>e.some(t=>Re(t,oh))&&e.some(t=>Re(t,yE))&&e.some(t=>Re(
t,bE));function aU(e){for(let[t,n]of e.values.slice(0,Uo).entries()){let r=n.map(Bi),o=l=>r.findIndex(
c=>Re(c,l)),i=l=>r.findIndex(c=>Et(c)===l),a=o(oh)>=0||o(iU)<0?o(oh):o(oU),[s,u]=[i("code"),i("name")];
if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(yE),o(bE)];return{header:t,judge:a,code:s,name:u,criterion:l,
score:c}}}
return null}function vE(e){let t=aU(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.values.slice(
t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=M(n(u));l!==""&&o(u)&&
!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?uU(r,t):[];
return{
tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(n(d))===u;return a?lU(e,t,s,l,
c):sU(e,t,l,c)})}}function sU(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?s:[]).map(
()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,grid:{tab:
e.
tab,values:a}}}function uU(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);M(o)!==""&&!n.
has(M(o))&&n.set(M(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function lU(e,t,n,r,o){var I,$,
F,z;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?void 0:I.length)!=
null?$:0,p=[a,l,c],h=new y,b=new y,E=new y,O=v.from({length:d+n.length},()=>"");for(let[L,j]of e.values.
entries()){if(L<=i||!o(j))continue;let B=n.findIndex(ye=>ye.key===M(W(j[l]))),U=J(W(j[s]))||M(W(j[u]));
if(B<0||U==="")continue;let q=(F=E.get(U))!=null?F:[],Z=q.find(ye=>!h.has(`${ye},${d+B}`)),X=Z!=null?
Z:L;Z===void 0&&(E.set(U,[...q,L]),b.set(L,O.map((ye,we)=>{var $e;return p.includes(we)?"":($e=j[we])!=
null?$e:""})));let ee=b.get(X);ee!==void 0&&(ee[d+B]=(z=j[c])!=null?z:""),h.set(`${X},${d+B}`,{row:L,
column:c})}let P=e.values.map((L,j)=>{var B;return j===i?[...L.map((U,q)=>p.includes(q)?"":U),...n.map(
U=>U.name)]:(B=b.get(j))!=null?B:O}),N=({row:L,column:j})=>{var B;return(B=h.get(`${L},${j}`))!=null?
B:{row:L,column:j<d?j:L<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m();var kE=4,
xE=15,cU=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Nilai Aspek","Skor Penilaian",
"Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Ar=e=>cU.has(M(it(e).name)),dU=new k([
"code","name",
"institution","category","judge","number"]),es=e=>{var t;return dU.has((t=dt(e))!=null?t:"")&&it(e).
weight===null},Vo=e=>Dr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),Ui=e=>!ne(e);function TE(e,t){
let n=mU(
e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<kE&&fU(e,r,o);)o+=1;for(;o-r+1<kE&&hU(e,r,o);
)
r-=1;return{top:r,bottom:o,columns:yU(e,r,o)}}function mU({values:e},t){let[n,r]=[-1,0];for(let[i,a]of e.
slice(0,Uo).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){if(!Vo(c))continue;let d=dt(c)!==
null||t(c)||yt(c)!==null;es(c)&&(u=!0),s+=1+(d?2:0)+(bl(e,i,l)?1:0)}a.filter(Vo).length<2&&!u||s>r&&
([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function bl(e,t,n){let r=e.slice(
t+1,t+1+xE).map(o=>Dr(o[n])).filter(o=>o!=="blank");return r.filter(Jo).length*2>r.length}var pU=(e,
t,n)=>e.
slice(t+1,t+1+xE).some(r=>Vo(r[n]))&&!bl(e,t,n);function fU({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>Ui(r[p]));if(!o.some(p=>Vo(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(E=>E.slice(0,p).some(Ui)):Ar(h)||yt(h)!==null||gU((b=e[n])!=null?b:[],p)};if(o.
some(p=>es(i(p))))return!1;let u=o.some(p=>bl(e,n+1,p))&&o.every(p=>!pU(e,n+1,p)),l=[...r.keys()].some(
p=>es(i(p))&&ne(r[p])),c=p=>Vo(r[p])&&bl(e,n+1,p);return!o.every(p=>Vo(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>bl(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var gU=(e,t)=>t+1<e.length&&ne(e[t+1]);function hU({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Ui(r[d]));if(i.length===0||!i.
every(d=>Vo(r[d])))return!1;let a=i.map(d=>W(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>es(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>Vo(o[d])&&!es(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>Ar(d)||yt(d)!==null||Fn(d)!==null||ao(d)||it(d).weight!==null)}function yU({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Ui(c[l]));return v.from({length:o},(u,l)=>{var b,E;let c=r.flatMap((O,P)=>Ui(O[l])?[{row:P,text:W(
O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,g.max(0,p)).flatMap((O,
P)=>{
if(Ui(O[l]))return[W(O[l])];for(let N=l-1;N>=0;N-=1){if(!Ui(O[N]))continue;let I=W(O[N]);return i(P,
N)&&!es(I)?[I]:[]}return[]});return{text:(E=d==null?void 0:d.text)!=null?E:"",groups:h}})}m();var SE=e=>e!==""&&
!Ar(e)&&!ao(e);function ih(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=yt(a))!=null?u:(s=Fn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(M)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>yt(u)!==null||SE(u)).map(u=>({group:M(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>yt(s)!==null||ao(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(M(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>g.min(a.size,u.size)))}function EE(e){let t=ih(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=dt(o)===null?i.filter(SE):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...it(o),max:Xa(o)}}),r=t?n.map(o=>o.weight):wU(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!zi(o.name)&&n.some(p=>p!==o&&M(p.name)===M(o.name))?`${it(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?bU(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var bU=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function wU(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!zi(o)||gl(o)))it(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=it(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||g.abs(s-i)<.5?r.weight:g.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function CE(e,t){let n=TE(e,t.isCriterion);if(n===null)return null;
let r=EE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Dr(u[s]))),a={grid:e,block:n,columns:r,isJudges:ih(n),isList:wE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=dt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||fr(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function fr({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(Jo).length*2>=n.
length?"scores":"words"}function sh({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(Jo).length*3>=n.length}var Yo=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},Xo=(e,t)=>({code:W(Yo(e,t,e.at.code)),name:W(Yo(
e,t,e.at.name))});function wl(e,t){let{code:n,name:r}=Xo(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:
M(r)}function RE(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&xU(r,c)&&
!kU(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||TU(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&dt((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function ah({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
Jo(Dr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||Ar(l.header)&&fr({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>M(W(c))).join(`
`))}var vU=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
ym=e=>vU.test(e);function kU({columns:e,grid:t,block:n},r){var a,s;if(Ar((s=(a=e[r])==null?void 0:a.
header)!=null?s:""))return!0;let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");
return o.
filter(u=>ym(u)||it(u).weight!==null).length*2>o.length}function xU(e,t){if(fr(e,t)!=="words"||sh(e,
t))return!1;let n=ah(e,t);return n.length>1&&new k(n).size>n.length*.9}function TU(e,t,n){let r=new k(
ah(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let a=ah(o,i.column).filter(s=>r.has(s)).length;
return a>1&&a*2>=r.size}))}var SU=1e3,wm=4,EU=(e,t)=>M(e)||`#${t}`,CU=new k(["sum","mean","weighted",
"maximum","minimum","rank"]),
Qo=e=>CU.has(e);function OE(e,t){let n=e.map(r=>r.draft.columns.map(o=>RU(r,o.column,t)));return OU(
e,n,t),KU(e,n,t),n}function RU({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?s:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&PE(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:EU(o,t),role:a!=null?a:
i?"criterion":DU(e,t,r),from:[],weights:null,doubt:null,guess:null}}function DU(e,t,n){let r=fr(e,t),
o=dt(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||AU.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!Ar(n)?"number":"criterion"}var AU=new k(["sum",
"rank","number"]);function PE({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=
null?s:[],i=[n,...o,(l=(u=Fn(n))==null?void 0:u.rest)!=null?l:""];return o.some(ao)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>yt(c)!==null&&dt(n)===null)}function Ki({draft:e,roles:t},n){var o;let r=new y;
for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=so((o=e.grid.values[i])==null?void 0:o[n]);
s!==null&&r.set(i,s)}return r}function OU(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:h,column:b})=>h==="criterion"&&fr(c.draft,b)==="numbers"),
p=new y(d.map(({column:h})=>[h,Ki(c,h)]));if(!c.draft.isList)for(let h of d){if(dh((s=(a=c.draft.block.
columns[h.column])==null?void 0:a.text)!=null?s:"")&&!zi(h.header))continue;let b=d.filter(({key:O,
column:P})=>O===
h.key&&P<h.column).length,E=`${NE(c,h)}
${b}`;r.set(E,[...(u=r.get(E))!=null?u:[],{tab:c,shape:h,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)DE(l);for(let l of o.filter(
c=>c.every(d=>!Qo(d.shape.role)&&$E(d)))){for(let{shape:c}of l)c.doubt=null;DE(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var h;return((h=p.shape.doubt)==null?void 0:h.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&bm(l,p)===bm(l,c)&&ts(p,"sum-somewhere",null)}var NE=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,IE=5,_E=18,PU=12,NU=/rata|rerata|mean|average|avg/i;function DE(e){var s,u;let{label:t=""}=(
u=
(s=e[0])==null?void 0:s.shape)!=null?u:{},n=dt(t),r=zi(t)&&!(n==="sum"&&gl(t))||e.every($E),o=IU(e,t,
n,r),i=o===null?zE(e,r):null,a=o!=null?o:i!==null&&lh(i,r)?null:_U(e,r);if(a!==null)for(let{shape:l}
of e)
l.role=a;else if(i!==null&&lh(i,r))FE(e,i);else if(i!==null&&!r&&i.evidence>=PU)for(let{shape:l}of e)
ts(l,"sum-somewhere",null);else e.length>1&&$U(e,r)}function IU(e,t,n,r){return e.every(i=>MU(i.shape,
Wi(i),n))?"number":n==="rank"&&e.every(i=>rh([...Wi(i).values()]))?"rank":e.every(i=>Wi(i).size>1&&
new k(
Wi(i).values()).size===1)?n==="rank"?"rank":r?NU.test(t)?"mean":"sum":null:null}var _U=(e,t)=>BU(e)?
"rank":t&&e.every(ME)?"sum":null;function $U(e,t){for(let n of e){let r=zE([n],t);r!==null&&r.evidence>=
_E&&lh(r,t)&&FE([n],r)}}var $E=({tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&bm(e,r)===bm(e,t)&&Qo(r.
role)),bm=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")},Wi=({shape:e,values:t})=>{var n;return(n=t.get(e.column))!=null?n:new y},lh=({evidence:e,
distinct:t},n)=>n?e>=IE:e>=_E&&t>=wm;function FU(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>g.
abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}function FE(e,{kind:t,from:n,weights:r}){var o;
for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function ch({
draft:e},{
column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=
null?a:[]].reverse().find(p=>!Ar(p)))!=null?s:"";return M((d=(c=(u=yt(n))!=null?u:yt(o))!=null?c:(l=
Fn(n))==null?void 0:l.label)!=null?d:o)}var ME=({tab:e,shape:t})=>e.draft.isJudges&&ch(e,t)==="";
function MU({
label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===
r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}
function LE(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||ME(e),a=o.filter(p=>p!==r&&p.role!==
"number"&&(i||ch(n,p)===ch(n,r))),s=a.filter(({role:p})=>!Qo(p)),u=s.filter(({column:p})=>p<r.column),
l=a.filter(({role:p,column:h})=>jE(p)&&h<r.column),c=g.max(-1,...a.flatMap(({role:p,column:h})=>Qo(p)&&
h<r.column?h:[])),d=[...new k(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter((
{
column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...LU(e)]:[]]}function LU({tab:e,shape:t,numeric:n}){
if(!e.
draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(
({role:o})=>!Qo(o)),r.filter(({role:o})=>jE(o))]}var jE=e=>e==="sum"||e==="mean"||e==="weighted";
function zE(e,t){
var i,a;let n=e.map(s=>LE(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var $,F;let l=n.map(z=>{var L;
return(L=z[u])!=null?L:[]}),c=new k(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var j;return WU(Wi(z),(j=
l[L])!=null?j:[],z.values)}),p=($=dE(d,t?.5:1))!=null?$:zU(d,t),[h]=e;if(p===null||h===void 0||jU(p.
derived,h.shape,(F=l[0])!=null?F:[]))return[];let{derived:b,evidence:E}=p;if(!t&&b.kind==="weighted"&&
!FU(b.weights))return[];let O=new k(d.map(({value:z})=>z)).size,P=z=>b.kind!=="weighted"||b.weights[
z]!==
0,N=l.map(z=>z.flatMap(({column:L},j)=>P(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:E,distinct:O}]}),o=g.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function jU(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function zU(e,t){let n=t&&e.length>=wm?mE(e):null;return n===null?null:{derived:n,
evidence:IE}}
function BU(e){return e.reduce((n,r)=>n+Wi(r).size,0)>=wm&&e.every(n=>UU(n))}function UU(e){let t=Wi(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return LE(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>fE(n,a))}var WU=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function KU(e,t,n){var o,i,a;let r=new y;for(let[s,u]of e.entries())for(
let l of u.
draft.isList?[]:(o=t[s])!=null?o:[]){let c=NE(u,l);r.set(c,[...(i=r.get(c))!=null?i:[],{tab:u,shape:
l}])}
for(let s of r.values())GU(s,n);for(let[s,u]of e.entries())YU(u,(a=t[s])!=null?a:[],n)}function GU(e,
t){
let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?VU(e,t):qU(e,n.shape.header))}
function qU(e,t){
var a,s,u,l;let n=e.map(({tab:c,shape:d})=>fr(c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.
filter(({shape:c})=>Qo(c.role)),i=r.filter(({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>
0){if(i.filter(({tab:d,shape:p})=>new k(Ki(d,p.column).values()).size>=wm).length>0)vl(r,
"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(a=o[0])==null?void 0:a.shape.role)!=null?s:
"sum";return}for(let[
c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?
void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&(n.includes("numbers")?HU(e,i,t):ZU(e,i,t))}
var vl=(e,t,n=null)=>{for(let{shape:r}of e)ts(r,t,n)};function ZU(e,t,n){let r=o=>t.every(({tab:i,
shape:a})=>{
var s;return((s=i.draft.kinds[a.column])!=null?s:[]).every(u=>u===o||u==="blank")});n===""?vl(e,
"unnamed"):(r("check-box")||r("date")&&dt(n)!==null)&&vl(e,"not-numbers")}function HU(e,t,n){let r=t.flatMap(
({tab:s,shape:u})=>[...Ki(s,u.column).values()]);if(BE(r)){for(let{shape:s}of e)s.role==="criterion"&&
(s.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){vl(e,"unnamed","criterion");return}let o=dt(n);
if(AE(
o)&&dh(n))return;let i=zi(n);(i||AE(o)||o==="rank"||o==="number")&&!e.every(JU)&&vl(e,i?"sum-misfit":
"matter")}var BE=e=>e.filter(t=>g.abs(t)>SU).length*2>e.length,uh=1.5;function JU({tab:e,shape:t}){
var b;
let{columns:n,block:r}=e.draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!gl(
o))return!1;let s=n.filter(({column:E,header:O})=>E!==t.column&&dt(O)===null&&fr(e.draft,E)==="numbers");
if(s.some(E=>i!==null&&E.weight!==null||a!==null&&E.max!==null))return!0;let u=E=>{var O,P;return((P=
(O=r.columns[E])==null?void 0:O.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:E})=>E<t.column||u(E)!==""&&u(E)===u(t.column))&&dt(o)==="matter")return!1;
let[
c,d]=[[...Ki(e,t.column).values()],s.flatMap(({column:E})=>[...Ki(e,E).values()])],p=E=>E.reduce((O,
P)=>O+
P,0)/E.length,h=p(c)/p(d);return h>1/uh&&h<uh&&g.max(...c)<=uh*g.max(...d)}var AE=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",dh=e=>it(e).weight!==null||Xa(e)!==null;function VU(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...Ki(s,u.column).values()]:[]),r=BE(n),o=dt(
(a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||s.draft.isJudges&&PE(s.draft,u.column,u.header,t)||(r?u.role="large":fr(s.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":ts(u,"not-listed",null))}function ts(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function YU(e,t,n){var s;let r=({column:u})=>fr(
e.draft,u)!=="empty";if(n.hasCriteria||e.draft.isList)return;let o=t.filter(u=>u.role==="criterion"&&
u.doubt===null);if(o.some(r))for(let u of o.filter(l=>!r(l)))dh(u.header)||ts(u,"blank",null);let i=t.
filter(u=>u.role==="criterion"&&u.doubt===null&&fr(e.draft,u.column)==="numbers");if(i.length<2||e.draft.
isJudges)return;let a=i.map(({column:u})=>g.max(...Ki(e,u).values()));for(let[u,l]of i.entries()){
let c=(s=
a[u])!=null?s:0,d=a.filter((p,h)=>h!==u);c>100&&c>2*g.max(...d)&&ts(l,"large",null)}}m();var XU=6,QU=5,
UE=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
KE=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil)$/,
vm=/^(?:bobot|weight|weights|pembobotan)$/,mh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
e3=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,GE=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
t3=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,qE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function ph(e){
let t=qE(e);return t.some(n=>UE.test(n))&&t.every(n=>UE.test(n)||KE.test(n))}var ns=(e,t)=>{let n=qE(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||KE.test(r)||vm.test(r)||/^\d+$/.test(r))},ZE=e=>ns(
e,vm);function HE(e,t){let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.
has(r)&&t(r))}function JE(e,t,n){var h;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),a=new y,s=[
],
u=[],l=!0,c=o.bottom,d=b=>t.some(E=>{var O;return Jo(Dr((O=r.values[b])==null?void 0:O[E]))});for(
let b=o.
bottom+1;b<r.values.length;b+=1){if(((h=r.values[b])!=null?h:[]).every(ne))continue;let E=d(b),O={
hasScores:E,
isFirst:l,sinceHeader:b-c,entries:u.length},P=!km(e,b)&&s3(e,b);P&&s.push(b);let N=P?"header":n3(e,b,
O,n);i[b]=N,N==="header"&&(c=b),N==="section"&&a.set(b,c3(e,b)),N==="entry"&&(l=!1,E&&u.push(b))}let p=o3(
e,i,t,u,n);return u.length>0&&i3(e,i,u,n),{roles:i,sections:a,doubtful:p,otherHeaders:s}}function n3(
e,t,n,r){
var b,E;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=Xo(e,t),l=n.sinceHeader<=3&&
u3(e,t);if(l&&i.name>=0)return"numbers";if(km(e,t))return"header";let c=(E=a.map(W).find(O=>O!==""))!=
null?E:"";if(!n.hasScores&&!GE.test(c)&&a3(e,t))return"note";if(r.isEntry(s,u))return"entry";if(l)return"numbers";
let d=u||s||W(a.find(O=>Dr(O)==="text")),p=s===""&&(i.number<0||ne(Yo(e,t,i.number))),h=r3(
{code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:n.isFirst});return h!==null||n.
hasScores?h!=null?h:"entry":l3(e,t,n.entries)?"section":u===""&&s===""?"note":"entry"}function r3(e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(e3.test(r))return"example";
if(i&&ns(r,vm)&&!ns(r,mh))return"weight";if(i&&a&&ns(r,mh))return"maximum";if(ph(r))return a&&
i?"maximum":"statistic"}return ph(t)?"statistic":n!==""?null:ph(o)?"statistic":i&&ns(o,vm)?"weight":
i&&ns(o,mh)?"maximum":null}function o3(e,t,n,r,o){let{at:i}=e,a=i.number>=0,s=[];for(let u of r.slice(
-XU)){let{code:l,name:c}=Xo(e,u);if(l!==""||so(Yo(e,u,i.number))!==null||!ne(Yo(e,u,i.judge))||o.isEntry(
l,c))continue;let p=c===""||i.code>=0||a;d3(e,u,n,r.filter(h=>h<u),p?0:QU)&&(p?t[u]="statistic":s.push(
{row:u,label:c,key:wl(e,u)}))}return s}function i3(e,t,n,r){var l;let{at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.
test(c)&&!/[\s,:]/.test(c),u=n.map(c=>Xo(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(
c<=
a||d!=="entry"&&d!=="section")continue;let{code:p,name:h}=Xo(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(
s)):so((l=i.values[c])==null?void 0:l[o.number])!==null,E=o.code<0&&o.number<0&&h!==""&&!ne(Yo(e,c,o.
institution));(d==="section"||!(b||E||r.isEntry(p,h)))&&(t[c]="note")}}function km({grid:e,block:t},
n){
var i;let r=((i=e.values[n])!=null?i:[]).flatMap((a,s)=>ne(a)?[]:[{column:s,text:WE(a)}]),o=a=>r.length>
0&&r.every(({column:s,text:u})=>{var l;return u===WE((l=e.values[a])==null?void 0:l[s])});for(let a=t.
top;a<=t.bottom;a+=1)if(o(a))return r.length>1||a<t.bottom&&km({grid:e,block:t},n+1);return!1}var WE=e=>M(
W(e))||W(e);function a3(e,t){var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ne(o)).length>1)return!1;
for(let o=t+1;o<=t+3;o+=1)if(km(e,o))return!0;return!1}function s3({grid:e,columns:t},n){var a;let r=new k(
t.map(({header:s})=>M(s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>M(
W(s))),i=o.filter(s=>r.has(s)).length;return i>2&&i*3>=o.length*2}function u3({grid:e,at:t},n){var s,
u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(
W(l));return[c===null?w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:
0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])}
);
return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=1}function l3(e,t,n){var h,b,E;let{grid:r,at:o}=e,a=(
(h=
r.values[t])!=null?h:[]).flatMap((O,P)=>ne(O)?[]:[{column:P,text:W(O)}]);if(a.length===0||a.length>2||
!r.values.slice(t+1).some((O,P)=>wl(e,t+1+P)!==""))return!1;let u=W(Yo(e,t,o.number)),{code:l,name:c}
=Xo(
e,t);if(t3.test(u))return!0;let d=c!==""?c:l!==""?l:(E=(b=a[0])==null?void 0:b.text)!=null?E:"";if(a.
length===1&&GE.test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Dr(p.text)===
"text":a.length===1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function c3(e,t){var a,
s;let{code:n,name:r}=Xo(e,t),o=((a=e.grid.values[t])!=null?a:[]).map(W).filter(u=>u!=="");return(r||
n||((s=o.slice(-1)[0])!=null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(
/^kategori\s*:?\s+/i,
"").trim()}function d3({grid:e},t,n,r,o){let i=n.flatMap(s=>{var l;let u=so((l=e.values[t])==null?
void 0:
l[s]);return u===null?[]:[{column:s,value:u}]});if(i.length<2)return!1;let a=i.map(({column:s})=>r.flatMap(
u=>{var l,c;return(c=so((l=e.values[u])==null?void 0:l[s]))!=null?c:[]}));return gE(i.map(({value:s}
)=>s),
a,o)!==null}m();var VE={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},
m3={weight:"Bobot",maximum:"Maks"},p3=new k(["numbers","example","statistic","section","header",
"note","left-out"]);
function YE(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(P=>Et(P.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:P,column:N})=>P==="sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[
P];
return N===void 0?!1:Qo(N.role)?P!==u&&Et(N.header)!=="total":N.role==="left-out"||N.role==="number"||
N.role==="large"},c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(P,N)=>P.map((I,$)=>{let F=m3[
N];
return p3.has(N)||l($)||F!==void 0&&$<c?"":F!==void 0&&$===c?F:I}),b=(P,N)=>{var I;return N<i.top?f3(
P,e.isJudges&&N===i.top-1):N<i.bottom?h3(e,N):N===i.bottom?r.map($=>g3(e,$,u,l)):h(P,(I=t[N])!=null?
I:"blank")},E=P=>{var N;return P===i.bottom?VE.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:
""),
t[P]==="entry"?d:"")},O=o.values.map((P,N)=>p?[...b(P,N),E(N)]:b(P,N));return{tab:o.tab,values:O}}
function f3(e,t){
let n=e.some(r=>typeof r=="string"&&ZE(r));return e.map(r=>{var o;return n?(o=so(r))!=null?o:r:t?"":
r})}function g3({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Et(i)===a?i:VE[a];return o===n?"Total":r(o)?"":i}function h3({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(
s=
o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?a:""})}function xm(e,t,n){let r=e.flatMap(u=>{var l;return Rn(u)?[]:(l=CE(u,t))!=null?l:[]});
RE(r);let o=r.
map(u=>{let l=JE(u,HE(u,c=>sh(u,c)),t);return{draft:y3(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),a=OE(i,t),s=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[
]).
map(E=>b3(E,n,t)),p=k3({draft:u,reading:l},o,n),h=[...w3(u,d,t),...p,...l.otherHeaders.map(E=>v3(u,E))];
return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,view:YE(u,
l,d),questions:h}});return new y(s.map(u=>[u.tab,u]))}var y3=(e,t)=>({...e,kinds:e.kinds.map(n=>n.map(
(r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),XE=({key:e})=>`column/${e}`,QE=(e,t)=>!t.hasCriteria||
t.isCriterion(e);function b3(e,t,n){let r=e.doubt===null?void 0:t.get(XE(e)),o=e.header===""&&e.doubt!==
null?`Kolom ${Wn(e.column)}`:e.header;return r==="criterion"&&QE(o,n)?{...e,header:o,role:
"criterion",
doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var w3=({grid:e,block:t},
n,r)=>n.
flatMap(o=>{var a;if(o.doubt===null)return[];let i=Rt.COLUMN.filter(s=>s!=="criterion"||QE(o.header,
r));return[{id:XE(o),kind:"COLUMN",tab:e.tab,cell:De(t.bottom,o.column),tabs:[e.tab],params:{header:
o.
label,column:Wn(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]}),
v3=({grid:e},t)=>({id:`table/${M(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:De(t,0),tabs:[e.tab],
params:{row:t+1},options:Rt.OTHER_TABLE,default:null});function k3({draft:e,reading:t},n,r){return t.
doubtful.flatMap(({row:o,label:i,key:a})=>{if(n.some(d=>d.reading!==t&&x3(d,a)))return[];let s=`row/${a}`,
u=r.get(s);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{
id:s,
kind:"ROW",tab:l.tab,cell:De(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:Rt.ROW,default:null}]})}var x3=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&wl(e,o)===n);var T3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function eC(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=T3.exec(d))!=null?b:[];return p===""||ym(h)?[]:[{name:d,left:M(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
M).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>ct(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${Wn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:Rt.OWN_CRITERIA,
default:null}}m();function tC(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:S3(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function S3(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return sl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Rn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();m();var E3=new k(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(M)),nC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M));function rC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>ct(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>fh(s,t,E3)),o=s=>s.map(C3).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function fh(e,t,n){let r=t.map(s=>e.columns.find(u=>ct(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(M(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!ne(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return ut(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function C3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var oC=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>ct(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ut(o.values[r]))!=null?i:[]})));function iC(e,t){var o;let n=oC(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function aC(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>ct(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>fh(i,t,nC))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&oC(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}m();m();var R3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
sC=e=>{let t=Et(e);return t==="code"||t==="name"};function uC(e){let t=e.values.slice(0,Uo+1).map(o=>o.
map(Bi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:D3(o.above,o.cells)?A3(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:P3(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
sC))continue;let u=s.filter(c=>c.header===yl||!Ho(it(c.header).name));if(new k(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===yl)?"totals":"groups";return{tab:e.tab,layout:l,views:I3(
e,o,i,a,s)}}return null}var D3=(e,t)=>e.every((n,r)=>!sC(n)||ne(t[r]));function A3(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Et(c)==="code"||Et(
c)==="name"||O3(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ao(u.over)&&!Ho(it(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:yl}));let o=n.filter(u=>yt(
u.header)!==null&&yt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=yt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),a=i.some(u=>yt(u.over)!==null),s=i.some(u=>R3.test(
u.over));return!a&&s?[]:i.filter(u=>!a||yt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=yt(l))!=null?d:l,header:c}})}var O3=e=>{let t=Et(e);return t==="code"||t===
"name"||t==="institution"};function P3(e){let t=e.flatMap((r,o)=>{let i=Fn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Ho(it(r).name)&&!N3(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=yt(r))!=null?s:(a=Fn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:yl}]})}var N3=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function I3(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(M(s))||
a.set(M(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>M(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var E,O;return b<i?h||((E=r[b])!=null?E:""):(O=l.get(b))!=null?O:""}),d=h=>h.
map((b,E)=>E<i||l.has(E)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var gh=e=>{var t;return Rn(e)?null:(t=vE(e))!=null?t:uC(
e)},hh=(e,t)=>Lg(e,t)||e.includes("@")&&M(e)===
M(t.email);function lC(e,t,n,r,o){var u,l;let i=(l=(u=gh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>hh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[hE(Zo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var cC=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
_3=/^(?:nilai|poin|points?)$/i,$3=/^j\.?\s?\d{1,2}$/i,F3=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
M3=e=>e.map(Bi).filter(t=>t!=="");function dC(e){let t=e.values.slice(0,zg).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Bi);return[e.tab,...r].some(o=>F3.test(
o))}var yh=(e,t)=>cC.test(e.tab)||$3.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(M3).some(n=>cC.
test(n)||_3.test(n));m();function bh(e){let t=[...new y(e.flat().map(o=>[M(o),o])).values()],n=e.map(
o=>new k(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>cr(o,a)&&!n.some(
s=>s.has(M(o))&&s.has(M(a)))).map(a=>({one:o,other:a})))}m();m();var L3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function mC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of io(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||J(c)===""||Qg(l)||yt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>J(h.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>L3.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!j3(u,i));return{sets:a?i:[],unclear:!a&&z3(e)}}var j3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Fn(e)!==null;function z3(e){var n;let t=new y;for(let r of e){let o=Fn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function pC(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return dC(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:hl(n,t),shared:gh(n),isOther:!1}}var rs=(e,t=[])=>(
{
reason:e,tabs:t});function fC(e,t,n){var h,b;let r=n.flatMap(({table:E,shared:O})=>E===null||O!==null?
[]:[E]),o=n.filter(E=>E.shared!==null);if(e.stages.some(E=>E.scoreTab!==void 0))return B3(e.stages,o);
let{sets:i,unclear:a}=mC(r.map(E=>E.tab));if(e.stages.length>1)return wh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return rs("nothing");let u=t?i.find(E=>M(E.stage)===M(s.name)):void 0;if(u!==void 0)return wh(
[s],[u],r);if(a&&!t)return rs("stages",r.map(E=>E.tab));if(i.length>1&&!t){let E=i.map(O=>({...s,
name:O.
stage,advance:null}));return wh(E,i,r)}let l=((b=(h=hm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(E=>{var O;return((O=E.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let E=d.map(O=>O.grid.tab);return E.length>1?rs("several-shared",E):t?rs(
"stage-tab",E):[gC({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(E=>(
{
label:E.tab,table:E})),layout:null}]}function gC(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=hl(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function B3(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return M(a.grid.tab)===M((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?gC(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?rs("unclear-judges",r):n.filter(o=>"desks"in o)}function wh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>M(l.stage)===M(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?rs("stages",
o):r}m();var U3={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},W3={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function hC(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=U3[l];if(d===void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=W3[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",h=d==="note"?
d:`${d} ${M(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var yC=.051,K3=4,wC=e=>J(e.code)||M(e.name),G3=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[wC(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>ct(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})});function q3(e,t){let n=t.filter(s=>s!==e);if(n.length<2)return!1;let[r,o,i,
a]=[0,0,0,0];for(let s of e.table.lines){let u=wC(s);for(let[l,c]of e.columns.entries()){let d=ut(s.
values[c]),p=n.flatMap(({lines:b,columns:E})=>{var O,P,N;return(N=ut((P=b.get(u))==null?void 0:P.values[
(O=
E[l])!=null?O:-1]))!=null?N:[]});if(d===null||p.length<2)continue;let h=p.reduce((b,E)=>b+E,0);a+=1,
g.abs(d-h/p.length)<yC&&(o+=1),g.abs(d-h)<yC&&(i+=1),new k(p).size>1&&(r+=1)}}return r>=K3&&(o===a||
i===a)}var Z3=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
H3=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,bC=e=>`summary/${M(e)}`;
function vC({tables:e,criteria:t},n,r){let o=e.map(a=>G3(a,t));return o.filter(a=>q3(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(bC(a));return s!==void 0?s==="ignore":Z3.test(a)&&!H3.test(a)?!0:(n.push(
{id:bC(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:Rt.SUMMARY,default:null}),!1)})}m();
var J3=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
V3=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
Y3=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,X3=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
Q3=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,eW=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),kC=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function xC(e){let t=e.map(i=>tW(eW(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(a=>{var s,u;return M((s=a[
i])!=
null?s:"")===M((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function tW(
e){
let t={},n=e.map(s=>{var u;return(u=Y3.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>X3.test(s));r!==void 0&&(t.government=kC(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=Q3.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
kC(o.trim()));let i=e.find(s=>J3.test(s)),a=i==null?void 0:i.replace(V3,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var kl=e=>e.reduce((t,n)=>t+n,0),TC=e=>g.round(
e*1e4)/1e4;function SC(e,t,n,r,o){var b,E;let i=`weights/${t.map(M).join("+")}`,a=rW(e,t,r),s=nW(e,t),
u=s!==null?{from:"headers",weights:s}:a!==null&&!oW(
a,n)?{from:"totals",weights:a}:null;if(u===null)return{weights:[...n],question:null};let l=o.get(i);
if(l==="equal")return{weights:t.map(()=>1),question:null};if(l==="written")return{weights:[...s!=null?
s:n],question:null};if(l==="totals"&&a!==null)return{weights:a,question:null};let c=(E=(b=e[0])==null?
void 0:b.tab)!=null?E:"",d={criteria:[...t],weights:u.weights,sum:TC(kl(u.weights)),from:u.from},p=Rt.
WEIGHTS.filter(O=>O==="totals"?a!==null:!0),h={id:i,kind:"WEIGHTS",tab:c,tabs:e.map(O=>O.tab),params:
d,
options:p,default:u.from==="totals"?"totals":null};return{weights:[...n],question:h}}function nW(e,t){
for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>ct(u.name,{name:i})))==null?
void 0:
a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.
abs(kl(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return null}
function rW(e,t,n){
for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}of o){let s=t.map((c,d)=>{var b,E,O;let p=(
b=
r.find(P=>ct(P.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:i.indexOf(p);return h<0?null:(
(E=
a[h])!=null?E:0)*((O=n[d])!=null?O:1)});if(i.length!==t.length||s.some(c=>c===null))continue;let u=s.
map(c=>c!=null?c:0),l=kl(u);return u.map(c=>TC(c/l*100))}return null}function oW(e,t){let[n,r]=[kl(e),
kl(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();var xl=e=>`hidden/${M(
e)}`,vh=({criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&ct(s,i)))||e.length===0?[]:[{id:xl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:Rt.HIDDEN,default:null}]);m();function Tl({criteria:e,
entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>ct(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>cr(a,it(
i).name)),isEntry:(i,a)=>i===""?r.has(M(a)):n.has(J(i))}}m();function kh(e,t){let[n,r]=[M(e),M(t)];
if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!cr(e,t)&&!iW(e,t)}var EC=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function iW(e,t){let[n,r]=[new k(EC(e)),new k(EC(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function xh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!kh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&kh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[CC(`names/${M(i.tab)}`,l,s.length)]:s.
map(d=>CC(`names/${M(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var CC=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:De(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:Rt.NAMES,default:null}}
;var os=["criteria","entries","judges"],aW=e=>"reason"in e;function Th(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(U=>pC(U,o.get(U.tab))),u=fC(e,n,s);if(aW(u))return u;let l=[],c=[],d=[];for(let U of u){
let q=cW(U,e,t,{facts:l,questions:c,answers:i},u.length>1);if(q===null)return DC(s);d.push(q)}if(t.length===
os.length&&!d.some(U=>dW(U,s)))return{reason:"no-sign",tabs:d.flatMap(U=>U.desks.map(q=>q.table.tab)).
filter(Tm)};let p=d.flatMap(U=>U.desks.map(q=>q.table)),[h,...b]=p;if(h!=null&&h.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[h.tab]};let E=d.flatMap(U=>U.names).filter(Tm),O=t.includes(
"judges")?mW(d):e.judges,P=t.includes("entries")?pW(p,E,s,l):e.entries,N=!n&&(d.length>1||d.some(U=>U.
stage.scoreTab!==void 0)),I=N?fW(d):e.stages,$=t.includes("criteria")?gW(d):e.criteria,F=xC(p),z=uW(
e.settings,F),L={...e,settings:z,stages:I,criteria:$,entries:P,judges:O};if(t.some(U=>L[U].length===
0))return DC(s);if(t.includes("judges")&&!hW(L,d,a.names))return{reason:"unbound",tabs:d.flatMap(U=>U.
desks.map(q=>q.table.tab)).filter(Tm)};let j=s.flatMap(({structure:U})=>U!==void 0&&p.some(({tab:q})=>q===
U.tab)?U:[]),B=[...p.map(U=>U.tab),...l.flatMap(U=>U.kind==="ENTRY_LIST"||U.kind==="TAB_LEFT"?U.params.
tab:[])];return{competition:L,hasStages:N,facts:[...yW(d,O,N,I),...l,...f.keys(F).length>0?[sW(F)]:[
],
...hC(j),...tC(s,B,a)],findings:t.includes("entries")?bW(d):[],questions:fl([...lW(s,p),...c])}}var sW=(
{
competition:e="",year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:
e,
year:t,city:n,government:r}}),uW=(e,t)=>({...e,...f.fromEntries(f.entries(t).filter(([n])=>e[n]===""))}
),
lW=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]),Tm=(e,
t,n)=>n.
indexOf(e)===t;function cW(e,t,n,{facts:r,questions:o,answers:i},a){var U,q;let s=e.desks.map(Z=>Z.table),
u=Z=>n.includes("criteria")?hm(Z):Yg(Z,Le(t,e.stage).map(X=>X.name)),l=(U=u(s))!=null?U:a||e.layout!==
null?rE(s):null;if(l===null)return null;let c=u(s)===null,d=vC(l,o,i),p=l.tables.filter(Z=>!d.includes(
Z));for(let{tab:Z}of d)r.push({kind:"TAB_LEFT",sure:!1,params:{tab:Z,reason:"summary"}});let h=p.length<
l.tables.length&&(q=u(p))!=null?q:l,{tables:b}=h,E=n.includes("criteria")?cE(h,o,i):h.criteria,O=a?e.
stage.name:null,P=n.includes("criteria")?eC(b,E,i):null;if(P!==null&&o.push(P),!n.includes(
"criteria"))
return{...e,desks:RC(e,b),criteria:[],isOpen:c,names:E};let N=aC(b,E),I=N!=null?N:E.map(()=>iC(b,E)),
$=rC(b,E),F=$.from==="equal"&&N!==null&&new k(N).size>1,z=F?I:$.weights,L=SC(b,E,z,I,i);L.question!==
null&&o.push(L.question);let{weights:j}=L;r.push({kind:"CRITERIA",sure:b.length>1&&!c,params:{stage:
O,
names:E}},{kind:"WEIGHTS",sure:$.from!=="equal",params:{from:F?"maxima":$.from,stage:O}},{kind:
"SCALE",sure:N!==null,params:{max:I.filter(Tm),from:N===null?"scores":"written",stage:O}});let B=E.map(
(Z,X)=>{
var ee,ye;return{stage:e.stage.name,name:Z,weight:(ee=j[X])!=null?ee:1,min:0,max:(ye=I[X])!=null?ye:
100,description:""}});return{...e,desks:RC(e,b),criteria:B,isOpen:c,names:E}}var RC=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function dW(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.
some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&yh(r.grid,n.above.length)}
)}
function mW(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(
l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?uE(r):eh(o)).map((s,u)=>{
var E,
O,P;let l=(E=(i?r:o)[u])!=null?E:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),d=(P=(O=c[0])==
null?void 0:O.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,p=s.name===""||J(s.name)===J(s.
code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?lE(d):"",b=c.length===e.length?[]:c.map(N=>N.
stage.name);return{...s,name:h||s.name,stages:b}})}function pW(e,t,n,r){let o=fm(e,t),i=pm(e),a=new k(
e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>eE(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...vd,...u}))):o}function fW(
e){
let t=e.map(n=>fm(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(
i=
t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function gW(e){let[
t]=e,n=r=>C.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(
r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function hW(e,t,n){let r=Kn(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,
s)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:Xe(
e,l)).filter(d=>hh(u.label,d)).length===1}))}function yW(e,t,n,r){let o=e.filter(s=>s.layout===null).
flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function bW(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=pm(t)?[]:e.flatMap(i=>i.desks.map(a=>fm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...bh(n).map(o("entry")),...bh(r).map(o("judge"))]}function DC(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>wW(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>vW(
u))))!=null?s:{reason:"nothing",tabs:[]}}var wW=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Ho(n)).length>2),vW=e=>yh(e,g.min(9,e.values.length));m();var Sm=e=>e.find(t=>Re(t,H.plenary));
function kW(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>M(o)===M(e)))!=null?r:n}function xW(e,t){if(ne(e))return null;let n=ut(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Em(e,{stages:t,entries:n}){var s,
u;let r=lt(e,Ga),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=F=>W(
c(F)),p=kW(d("stage"),t),h=n.find(F=>J(F.code)===J(d("entry"))),b=(F,z,L=d(F),j=[])=>{let B={setting:
`plenary.${F}`,value:L,reason:z,allowed:j},U=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...U,...Qe(r,l,F),params:B}),null},E=(F,z)=>{let L=xW(c(F),z);
return typeof L==
"string"?b(F,L,c(F)):L};if(p!==void 0&&h!==void 0){let F=a.some(z=>z.stage===p.name&&z.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),F&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(F=>F.name)),h===void 0&&
b("entry","unknown-reference");let O=E("rank",1),P=E("computed",1),[N,I]=[E("votesFor",0),E(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let $=Qe(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Ie=()=>SpreadsheetApp.getActiveSpreadsheet(),Dn=()=>Ie().getId(),Sl=()=>Ie(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),je=()=>Sl().map(e=>e.getName()),El=()=>new y(Sl().map(
e=>[e.getName(),e.getSheetId()])),AC=()=>Sl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Cm=()=>Sl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),TW=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function SW(){
let e=null;return t=>{e!=null||(e={zone:Ie().getSpreadsheetTimeZone(),monthFirst:TW.test(Ie().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Fe(e){let t=Ie().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=SW(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Rm(e){var n,r;let t=(r=(n=Ie().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var is=e=>{var t,n;return(n=(t=Ie().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},OC=()=>Ie().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Sh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var PC="@",Eh=(e,t)=>{let n=t.map(
r=>r===PC);return e.map(r=>r.map((o,i)=>typeof o=="string"?Sh(o,n[i]===!0):o))};function uo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function qt(e,t,n,r,o=[]){var s,u;let i=Ie().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(uo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Eh(r,o)))}
function NC(e,t,n,r){
let o=Ie().getSheetByName(e);o!==null&&(uo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(PC))}
var Or=e=>{
var t,n;return(n=(t=Ie().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function IC(){
for(let e of Sl())
e.getLastRow()===0&&Ie().deleteSheet(e)}var gn=()=>SpreadsheetApp.flush();function _C(e,t){let n=Ie(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:EW(n,t);return r===null?n.activate():r.activate(
),
!0}function EW(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Dm(e){let{language:
t}=e.settings,n=[Gi(cl,t,AW(e.settings)),CW(e.stages,t),Gi(ml,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Gi(mr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=$o.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Gi(Mi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,RW(o.required,t)]);return[...n,Gi(pl,t,r)]}function Gi(e,t,n){var r;return{name:e.tab[t],
values:[
F0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var $C=(e,t,n)=>({
...Gi(e,n,[]),name:t});function CW(e,t){let n=e.map((s,u)=>DW(s,u,t)),r=Gi(dl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var RW=(e,t)=>{var n,r;return(r=(n=Sn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function DW(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ra.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":$i(e.date,n),(l=e.scoreTab)!=null?l:""]}function AW(e){let{language:t}=e,n=qn.map(
a=>[a.word[t],Ch(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${Ja[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=qn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Ch(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?$i(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function FC(e,t){let n=fn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=os.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=OW(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:NW(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Dm(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>H[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:fn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...PW(i.facts)]}}function OW(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Kn(r,e).map(F=>F.name),u=e.stages.flatMap(F=>r.filter(z=>z===F.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(F=>a.get(xl(F))!=="use"),
p=r.filter(F=>!d.includes(F)),h=Tl(e),b=F=>{let z=F.map(i);return{grids:z,structures:xm(z,h,a),
answers:a}},
E=l?s:p.filter(F=>_i(F)||u.includes(F)),O={names:r,hidden:d},P=Th(e,t,n,b(E),O),N=l?[]:p.filter(F=>sl(
F)&&!E.includes(F)),I="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in P){let F=d.filter(L=>_i(L)&&!a.has(xl(L))),z=vh(P.competition,b(F));return{...P,
questions:[
...P.questions,...z]}}if(!I||N.length===0)return P;let $=Th(e,t,n,b([...E,...N]),O);return"reason"in
$?P:$}var PW=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{
stage:n,
max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=
r[0])!=null?o:100}}]});function NW(e,t,n){return(e.length===os.length?["entries"]:e).map(o=>{let i=H[
o][t.
settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}
})}m();m();m();var Rh="\u2713",lo=e=>`"${e.replace(/"/g,'""')}"`;function MC(e){let[t="0",n="0"]=T(e).split(
"e"),[r="0",o=""]=t.split("."),i=o.length-w(n),a=T(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(
-i)}`}
function LC(e,t,n){let r=De(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${lo(
Rh)};${o})`;return`=IF(COUNTIF(${r};${lo(mn.id)})>0;${lo(mn.id)};${i})`}function jC(e,t,n,r,o){
let i=u=>De(e,u,t,1),a=u=>`COUNTIF(${i(r)};${lo(u)})`;return`=${`${a(Rh)}+${a(mn.id)}`}&${lo(o.of)}&COUNTA(${i(
n)})&${lo(o.done)}`}function zC(e,t,{min:n,max:r}){let o=De(e,t),i=`AND(${o}>=${MC(n)};${o}<=${MC(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${lo(mn.id)})`}var BC=(e,t,n)=>{let r=`$${De(e,t)}`;
return n==="complete"?`=${r}=${lo(Rh)}`:n==="recused"?`=${r}=${lo(mn.id)}`:`=NOT(${r}="")`};m();var UC=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,WC=e=>e.filter(t=>t!=="").join(" \xB7 "),IW={title:(e,t,n)=>WC(
[e,UC(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,_W={title:(e,t,n)=>WC([e,UC(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Dh=e=>({id:IW,en:_W})[e];m();function $W(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function FW(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Ah(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:FW($W(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var ei={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,Oh=3,co=Oh+
1,Am=0,Om=1,MW=2,Pr=3,LW=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Ph=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},jW=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Nh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Ph(i,t)})`),o=n.some(i=>i.link!=="")?[ei.link[t]]:[];return{headers:[ei.code[t],
ei.status[t],ei.name[t],...r,ei.notesToCommittee[t],ei.notesToEntrant[t],ei.institution[t],...o],
widths:[
62,58,128,...r.map(jW),160,160,160,...o.map(()=>180)],scored:r.length}}var zW=e=>["code","status",
"name","institution","link"].some(t=>Re(e,ei[t])),KC=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function GC(e){var n;let t=(
n=
e[Oh])!=null?n:[];return e.slice(co).every(r=>r.every((o,i)=>{var a;return o===""||zW(T((a=t[i])!=null?
a:""))}))}var qC=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Ih(e,t,n){let{
headers:r,
scored:o}=Nh(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Pr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Om?LC(t+u,Pr,
o):""))}}var _h=(e,t)=>({top:co,left:Pr,height:t-co+1,width:e+2});function Pm(e,t){let{criteria:n,
language:r}=e,
o=Dh(r),i=(s,u)=>({top:co,left:s,height:t,width:u}),a=i(Am,Pr+n.length);return{table:i(Am,Nh(e).headers.
length),progress:{row:0,column:0,formula:jC(co,t,Am,Om,o)},validations:ZC(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Pr+s,u),formula:zC(co,Pr+s,l),help:o.rejected(Ph(l,r))})),colours:LW.map(([s,u])=>({block:a,
formula:BC(co,Om,s),background:u})),open:_h(n.length,co+t-1)}}function ZC(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Nm(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Dh(o),{headers:u,widths:l,scored:c}=Nh(e),d=Ah(e.entries,t,
n),p=ZC(r).map(({criterion:N})=>Ph(N,o)),h=Pm(e,d.length),b=Ih(d,co,e),E=N=>[N,...u.slice(1).map(()=>"")],
O=E("");return{name:Ua(t,n),...h,headerRow:Oh,frozenColumns:MW,widths:l,formats:u.map((N,I)=>I===Am?
"@":I>=Pr&&I<Pr+c?Er:""),centred:u.flatMap((N,I)=>I===Om||I>=Pr&&I<Pr+c?[I]:[]),values:[O,E(s.title(
t.name,n,i)),E(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[E(h.progress.
formula),O,O,O,...b.formulas]}}m();m();function $h(e){var n;let t=Ie().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var HC=e=>e.getEditors().map(t=>t.getEmail());function JC(e){
let t=$h(e);return t===null||t.isWarningOnly()?null:HC(t)}function Nr(e,t){var r;let n=(r=Ie().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Cl(n,t),n.setUnprotectedRanges([]))}function Cl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(HC(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var VC=e=>$h(e)===null;function YC(e,t){let n=$h(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Im(e){let t=Ie().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var Fh="#d9e2f3";function Zn(e){var t;for(let n=1;;n+=1){let r=Hg(
e.name,n),o=Ie().getSheetByName(r);
if(XC(o)){hn({...e,name:r});return}let i=BW(o);if(Vg((t=i[0])==null?void 0:t[0])){UW(i,e)||eR(o,e),
QC(
r,e,o.getLastRow(),o.getLastColumn());return}}}function hn(e){var t;eR((t=Ie().getSheetByName(e.name))!=
null?t:Mh(e.name),e),QC(e.name,e,0,0)}function Mh(e){let t=Ie().getActiveSheet(),n=Ie().insertSheet(
e,Ie().getSheets().length);return Ie().setActiveSheet(t),n}var XC=e=>e===null||e.getLastRow()===0;
function on(e){
for(let t=1;;t+=1){let n=Hg(e,t);if(XC(Ie().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);
if(Rn(r))return{name:n,grid:r}}}function BW(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function UW([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function QC(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));qt(e,0,0,a,t.formats)}function eR(e,t){
let n=t.
widths.length,r=t.headerRow+1;uo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of ti(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of ti(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),z0(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Fh),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ti(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var An=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),tR=({values:e,formulas:t},n)=>Eh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),WW=e=>{var t;return(t=Ie(
).
getSheetByName(e))!=null?t:Mh(e)};function Lh(e,t){let n=WW(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];uo(n,e.values.length+1,o.length),l>0&&
An(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:E}of ti(
o))n.setColumnWidths(h+1,b,E);let d={...u,top:r,height:u.height+1};An(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:E}of ti(o.map((O,P)=>s.includes(
P))))E&&An(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
E}of ti(
i))E!==""&&An(n,{...u,left:h,width:b}).setNumberFormat(E);An(n,{...d,height:1}).setFontWeight("bold").
setBackground(Fh),An(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),nR(n,e),KW(n,tR(e,i),l,c)}function KW(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function nR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();An(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([An(e,r)]).build()))}function rR(e,t,n){let r=Ie(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;uo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};An(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ti(
t.widths.map((h,b)=>a.includes(b))))p&&An(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ti(s))p!==""&&An(r,{...l,left:c,width:d}).setNumberFormat(p);nR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),An(r,{...l,top:g.max(l.top,i+1)}).setValues(
tR(n,s))}var oR=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function as(e,t,n,r){var u;let o=Ie(
).
getSheetByName(e);if(o===null)return;let i=An(o,t),a=o.protect();Cl(a,n);let s=oR(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Cl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function iR(e,t,n){let r=Ie().getSheetByName(e);if(r!==null)for(let o of oR(
r,An(r,t)))Cl(o,n)}function aR(e,t){var n;(n=Ie().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var sR="judgeTabs",GW=9e3,qW=tn(G(),ak([G(),G(),G()]));function _m(){var e;try{let t=tt(qW,C.parse(
(e=
ze(sR))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var ZW=e=>encodeURIComponent(e).replace(
/%../g,".").length;function jh(e){let t=f.entries(e),n=()=>C.stringify(f.fromEntries(t));for(;ZW(n())>
GW;)t.shift();We(sR,n())}function zh(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=qC(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&aR(a,c),n[T(i)]=[s,u,c]}return n}
function Bh(e,t){
if(e.size===0)return;let n=_m(),r=El(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=zh(o,n);C.stringify(i)!==C.stringify(n)&&jh(i)}function $m({stages:e,
judges:t},n=_m()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,a]of El()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>M(d.name)===M(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var uR="rowOrders",HW=9e3,JW=tn(G(),tn(G(),G()));function lR(){let e=ze(
uR);try{let t=tt(JW,C.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function qi({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=HW-2;for(
let h of t){
let{stage:b,judge:E,tab:O}=h,P=(c=n.get(b))==null?void 0:c.get(E),N=i.has(O)?P:(d=ol(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(E.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[E]:N})}let u=C.stringify(a),l=f.fromEntries([...n].map(([h,b])=>[h,f.fromEntries(b)]));u!==
C.stringify(l)&&We(uR,u)}m();var cR="understanding",VW=9e3,YW=te({option:G(),kind:G(),params:tn(G(),
yd()),tab:G()}),XW=tn(G(),YW);
function Uh(){let e=ze(cR);try{let t=tt(XW,C.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function dR(){let e=null,t=()=>(e!=null||(e=Uh()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var mR=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function pR(e){let t=C.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>VW?!1:(We(cR,t),!0)}
function QW({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Ng({tab:r,
columns:o,
entries:i})}var eK=(e,t,n)=>[...WS(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...P0(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...N0(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Ua(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],tK=(e,t,n)=>I0(
e,t,n).
map(({name:r,judge:o})=>fR(r,o));function fR(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ve(){var we,$e;
let e=je(),
t=Ot(e),n=new y([...t].map(([me,ae])=>[me,Fe(ae)])),r=e.filter(me=>![...t.values()].includes(me)),o=Wh(
Fe),i=sK(AC),{answers:a,known:s}=dR(),u={names:r,isHidden:me=>i().includes(me),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:h}=FC(n,u),{competition:b}=l,E=$m(b),O=Qa(b.entries),P=Wh(
Rm),
N=Wh(is),I=(me,ae)=>{let xt=C0(me,P(me.tab));return L0(xt,ae)?j0(xt,N(me.tab)):xt},$=({stage:me})=>b.
stages.filter(({name:ae})=>ae===me).flatMap(ae=>Le(b,ae)),F=Kn(r,b,E).filter(({stage:me})=>me.scoreTab===
void 0),z=b.stages.flatMap(({scoreTab:me})=>r.filter(ae=>nK(ae,me))),L=Tl(b),j=[...F.map(({name:me})=>me),
...z],B=xm(j.map(o),L,a),U=me=>{var ae,xt;return(xt=(ae=B.get(me))==null?void 0:ae.view)!=null?xt:o(
me)},q=aK(r,b,U,O),Z=Sm(r),X=Z===void 0?null:Em(o(Z),b),ee=[...F.map(({name:me,stage:ae,judge:xt})=>{
let he=Le(b,ae);return I(Zo(U(me),ae.name,xt.code,he,O),he)}),...q.sheets.map(me=>I(me,$(me)))],ye=[
...h!=null?h:fl([...B.values()].flatMap(me=>me.questions)),...xh(ee,b.entries,a)];return{competition:
b,
decisions:(we=X==null?void 0:X.decisions)!=null?we:[],sheets:ee,orders:lR(),protectedTabs:OC().filter(
me=>!Re(me,H.corrections)),own:E,findings:[...l.findings,...QW(l),...eK(e,b,E),...tK(r,b,E),...q.findings,
...p,...ye.map(iK),...l.tables.criteria!==null&&b.criteria.length===0&&rK(B)?[oK(l.tables.criteria.tab)]:
[],...($e=X==null?void 0:X.findings)!=null?$e:[]],questions:ye,given:s(),locate:M0(l),unwritten:ye.length>
0?[]:c,facts:d}}var nK=(e,t)=>t!==void 0&&M(e)===M(t),rK=e=>[...e.values()].some(({columns:t})=>t.some(
({role:n})=>n==="criterion"));function oK(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var iK=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function aK(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let a=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=lC(n(a),i,
Xe(t,i),Le(t,i),r);return{sheets:s,findings:u.map(l=>fR(a,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function sK(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Wh(e){let t=new y;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var Fm=(e,t,n)=>n(C.stringify([e,...t])).slice(0,16),gR=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Fm(n,r,t):o,"");function hR(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Fm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var ss=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var yR=["at","by","action","detail",
"run","hash","stage"],Mm=e=>yR.map(e),uK=["compute","documents",
void 0],bR=e=>{var t;return!uK.includes(dn((t=e[yR.indexOf("action")])!=null?t:"",ss))};m();var Rl={
part:"history",tab:H.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function wR(e){var o,i,a;let t=e===null?null:lt(
e,Rl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>W(u(d));r.push(
{row:s,texts:Mm(l),chain:l("chain")});let c=dn(l("action"),ss);c!==void 0&&n.push({at:ul(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();var yn=(e,t)=>t==="id"?e.replace(".",","):e,ue=(e,t)=>yn(T(e),t);function Ge(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=$i(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ue(e,t):typeof e=="boolean"?T(e).toUpperCase():lK(e)}\u201D`}var lK=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return vR(e,t,t==="id"?"dan":
"and",n)}var Kh=(e,t)=>vR(e,t,t==="id"?"atau":"or",e.length);function vR(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}m();function Dl(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var cK={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},kR=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${cK[t][r]}`),
t);function xR(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var us=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
TR={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${xR(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${us(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${xR(
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
removed:n},r)=>{let o=kR(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=kR(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Dl(e.amount,"id")}.`,
`Prize ${Dl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=us(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${us(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${us(n,
r)}${l}.`)}};m();m();var SR={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},dK={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Gh=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),ER=(e,t)=>SR[t][e],
CR=(e,t)=>dK[t][e];function ls(e,t,n=!1){let r=SR[t][e].split(" ").map(Gh).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var mK=6,pK=BigInt(0);function fK(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==pK)return!1;return!0}
function cs(e,t,n){if(fK(e,n))return n;let r=Kt(t(e),n);for(let o=n;o<n+mK;o+=1){let i=e.map(a=>ar(a,
o));if(Kt(t(i),n)===r)return o}return n+2}var Lm=new _e(0),qh=(e,t,n)=>yn(sr(e,t),n);function RR(e,t,
n){let r=n;if(Gt(e,t)===0)return r;for(;Kt(
e,r)===Kt(t,r);)r+=1;return r}var Al=(e,t)=>Ha[e].name[t];function Ol(e,t,n,r){let o=RR(e.value,t,e.
metric==="majority"?0:n);return[qh(e.value,o,r),qh(t,o,r)]}function DR(e,t,n){let r=ER(n,e),o=new y,
i=(a,s)=>qh(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Gh(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,RR(a,Lm,t)),plain:a=>yn(sr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=cs(s,rn,t),c=n==="points"&&s.length>2?cs([...s].sort(Gt).slice(1,-1),rn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var AR={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var OR={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},gK={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function hK(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var jm=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function yK(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var PR={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Ko[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,E=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>hK(n,o));return`${a} ${s(r)}${p}${h} ${E} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${jm(e.highest,
"tertinggi",t)} dan ${jm(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${jm(e.highest,
"highest",t)} and ${jm(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>yK(i,n,t)),o=n(rn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=cs([e,s],([E,O])=>E.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${gK[a][l]}`;
if(Kt(s.abs(),c)===Kt(Lm,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${OR.id[t]}.`,`Judge ${e} is not counted: ${OR.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=kd(e.map(({weight:b},E)=>({weight:b,score:p[E]}))))!=
null?h:Lm},c=cs(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var NR=({metric:e,criterion:t},{language:n})=>t===void 0?Al(e,n):`\u201C${t}\u201D`,bK=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function wK(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${bK(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var IR={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Ol(n,r.value,l,c),h=NR(n,
i),b=o.length===0?"":wK(o,i),E=u(e),O=Y(t,c);return a(`${s} ${E} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${E} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${NR(h,r)} ${Ol(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var vK={...PR,...IR,...AR,
...TR};function kK({code:e,params:t},n){return vK[e](t,n)}function _R(e,t,n="points"){let r=DR(e,g.max(
2,t),n);return o=>o.map(i=>kK(i,r)).join(" ")}function $R(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Al("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Ol(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Al(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Zi=(e,t)=>Ko[e].name[t];var xK={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Zi(e,"id")}`,
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},TK={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ge(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Zi(e,"en")}`,hash:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},oe=e=>e==="id"?xK:TK,ce=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Hi(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function FR(e,t,n){let r=Hi(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:At(),at:nt(),by:Pe(),hash:e,provisional:t},isNew:!0}}function rt(e){let{name:t,grid:n}=on(H.
history[e]);return{name:t,exists:n!==null,...wR(n)}}var zm="chain";function Zt(e,t,n){var c,d,p,h;gn(
);
let r={stage:"",...t},o=(d=(c=ss.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Gn(r.at),action:o},a=Mm(b=>i[b].trim()),s=Fm(SK(e),a,nn),u=e.exists?CK(e,n):EK;if(e.exists){
let b=v.from({length:g.max(...u.values())+1},()=>"");for(let[E,O]of u)b[O]={...i,chain:s}[E];qt(e.name,
Or(e.name),0,[b])}else{let b=oe(n).tabs,E=Rl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));hn(Ct(e.name,b.history,b.historyOrigin,E,[{...i,chain:s}],0))}gn(),We(zm,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function SK({exists:e,links:t}){let n=e?ze(zm):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:gR(t,nn)}var EK=new y(Rl.columns.map(({key:e},t)=>[e,t]));
function CK({
name:e,headerRow:t,columns:n},r){let o=Rl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return qt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var Bm=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Um=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function MR(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function LR(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var RK=e=>e instanceof S&&
"problem"in e;function pe(e){throw f.assign(new S(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(RK(n))return{problem:n.problem};let r=n instanceof
S?n.message:T(n),o=Bm(r);if(o.length>0){let i=oe(Je()).problems.scopeMissing(o.join(", "));return{
problem:ce(
"SCOPE_MISSING",i,Um())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:ce(
"UNEXPECTED",oe(Je()).problems.unexpected(r))}}}var Zh="language";function at(e){let t=MR(Zh);return t===
"id"||t==="en"?t:e}var Je=()=>at(ck().startsWith("en")?"en":"id");function ge(){wd()||pe(ce(
"NOT_ALLOWED",oe(Je()).problems.notAdmin(Pe())))}function xe(e){let t=dk(e);return t===null?pe(ce(
"BUSY",oe(
Je()).problems.busy)):t.done}function fe(e,t){let n=tt(e,t);return n.success?n.data:pe(ce(
"BAD_REQUEST",oe(Je()).problems.badRequest))}m();m();var DK=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),AK=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(AK)]},e.map(({name:n})=>DK(n)))}var gr=(e,t)=>e.find(n=>n.stage===
t);m();var jR={part:"corrections",tab:H.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
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
zR=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],BR=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Pl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function UR(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Gn(l.at),answeredAt:Gn(l.answeredAt),old:i(l.before),kind:a(zR,l.
kind),status:a(BR,l.status),before:C.stringify(l.before)}),u=jR.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Ct(t,r,o,u,e.map(s),0)}function WR(e){var n;let t=e===null?
null:lt(e,jR);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
a]=[dn(o("kind"),zR),dn(o("status"),BR)],s=OK(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:ul(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:a,
answeredAt:ul(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function OK(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var hr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ue(e,t):K(e,t),ni=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ue(w((e*100).toPrecision(12)),n)}%`:hr(e,n),Hh=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,PK={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,NK={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Ji=e=>e==="id"?PK:NK;function mo({language:e}){let{name:t,grid:n}=on(H.corrections[e]);return{name:
t,isNew:n===null,list:WR(
n)}}function Vi(e,t,{language:n,admins:r}){let o=Ji(n);return Zn(UR(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>ni(i,a,n))),e.isNew&&(Nr(e.name,r),Im(e.name)),gn(),{...e,isNew:!1,list:t}}m();
m();function ds(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Wm=(e,t)=>W(e)===W(t),IK=864e5,_K=R.UTC(1899,11,30);function $K({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-_K)/IK+
r/86400}var KR=e=>typeof e=="object"?$K(e):typeof e=="boolean"?T(e):e,GR=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function qR(e){let[{values:t},n,r]=[Fe(e),Rm(e),is(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function po(e){
var n;let t=Ie().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var ZR=(e,t,n)=>{var r;(r=Ie().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},HR=(e,t,n,r)=>qt(e,t,n,r);m();function Jh(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function JR(e){for(let[t,n]of Jh(e,r=>r.tab))for(let[r,o]of Jh(n,i=>i.format))r!==void 0&&ZR(t,o.map(
({at:i})=>De(i.row,i.column)),r)}function VR(e){let t=n=>n.format==="General";JR(e.filter(t));for(
let[
n,r]of Jh(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of um(r.map(({at:l})=>l)))HR(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}JR(e.filter(n=>!t(n)))}function Nl(e,{
sheets:t}){var a,s,u;let[n]=zo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ms(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Wm:ds;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Yi(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:qR(t);return e.set(t,n),n}}function Vh(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
GR(
o.format);return r?{tab:t,at:n,value:KR(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function FK(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Pl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Yh(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of FK(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var MK=e=>/data validation|validasi data/i.test(T(e));
function Xh(e,t){try{return VR(e),gn(),!0}catch(n){if(!t&&!MK(n))throw n;return console.warn(T(n)),!1}
}
function Il(e,t,n,r=!1){let{settings:o}=e.competition,i=Yh(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:E,list:O})=>O.filter(({status:P})=>E==="confirm"||E==="undo"||E===
"fix"&&P==="applied").map(P=>({one:P,action:E,place:Nl(P,e)}))),s=E=>a.map(({one:O,place:P})=>P===null||
!po(P.tab)?"other":ms(O,P.at,E(P.tab))),u=s(Yi()),l=a.flatMap(({one:E,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Vh(E,P.tab,P.at,I)]:[]}),c=Xh(l,r),d=c?null:s(
Yi()),
p={fix:new k,undo:new k};for(let[E,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[E];P==="fix"&&
(c?u[E]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let E=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=Vi(t,E,o)}let b=n;for(let{list:E,...O}of i){let P=E.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=LK(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=Zt(b,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var LK=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[ni(i.cell,i.format,n),hr(a,n)];return t?Hh(r,o,u,s):Hh(r,o,s,u)}
);m();function jK(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&ds(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Km(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(E=>E.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=zo(s).map(E=>({at:E,status:jK(n,a,De(E.row,E.column),
o)})),c=l.filter(E=>E.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:E})=>E),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function Gm({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:hr(n,i),
now:t.now,confirm:a,status:o}}m();var zK=te({id:G(),accept:He(),at:G(),by:G()}),BK=Ke(zK),Qh=e=>`fixAnswers:${e}`,
UK=8e3;function ps(e){
let t=ze(Qh(e));try{let n=tt(BK,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function YR(e,t){let n=C.stringify([...ps(e),t]);return n.length>UK?!1:(We(Qh(e),n),!0)}var XR=e=>We(
Qh(e),"[]"),fs=e=>e.filter(t=>t.status==="waiting");function QR(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function an(e=t=>t()){let t=Ve(),{settings:n}=t.competition,
r={workbook:t,history:rt(n.language),ledger:mo(
n)};return WK(r)?r:e(KK)}function WK({history:e,ledger:{list:t}}){let n=new k(fs(t).map(({judge:r})=>r));
return Yh(t,e.rows).length===0&&[...n].every(r=>ps(r).length===0)}function KK(){let e=Ve(),{settings:
t}=e.
competition,n=mo(t),r=[...new k(fs(n.list).map(({judge:s})=>s))],o=r.flatMap(ps),i=o.length===0?n:Vi(
n,QR(n.list,o),t),a=Il(e,i,rt(t.language),!0);for(let s of r)XR(s);return{...a,workbook:Ve()}}var _l=(
{
workbook:e,history:t,ledger:n})=>({statuses:et(e.competition.stages,t.rows),corrections:n.list});
function eD(e,t=Tt(
e.workbook,{provisional:!1}).findings){let n=_l(e);return t.flatMap(r=>{let o=Km(r,n);return o===null?
[]:[o]})}function ey({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Pl(u)===Pl(a));return s.every(({stage:u})=>o(u))?
s:[]}var $l="marked";function tD(e,t){var o;let[n,...r]=ey(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:fs(e.ledger.list).map(i=>({...ty(i,t),judge:i.judge})),marked:((o=ze($l))!=
null?o:"")!==""}}var ty=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:ni(o.cell,o.format,a),now:hr(i,a)});m();m();m();m();var nD={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var rD={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var oD={id:e=>`Peserta ${e.entry} (${K(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${K(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;m();var iD={id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var aD={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var sD={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};m();var uD={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;m();var lD={id:e=>`Nilai para juri untuk peserta ${e.entry} (${K(e.name,"id")}) berselisih terlalu jauh: dari ${ue(
e.low,"id")} sampai ${ue(e.high,"id")}, sedangkan batasnya ${ue(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${K(e.name,
"en")}) lie too far apart: from ${ue(e.low,"en")} to ${ue(e.high,"en")}, while the limit is ${ue(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};m();var cD={id:e=>`Nilai juri ${Y(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};m();function GK({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${Y(n,
"id")}.`}function qK({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${Y(n,"en")}.`}
var dD={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${GK(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${qK(
e)}`};m();m();m();m();var mD={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var pD={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var fD={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var gD={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var hD={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var yD={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var bD={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var wD={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var vD={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var kD={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var xD={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var TD={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var SD={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var ED={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var CD={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var qm={"tata-cara":SD,pernyataan:bD,undangan:CD,"daftar-hadir":pD,"lembar-nilai":hD,"berita-acara":
mD,
sk:vD,pengumuman:yD,piagam:wD,gabungan:fD,surat:kD,"surat-daftar":xD,"tanda-terima":TD,"umpan-balik":
ED,
laporan:gD};var RD=(e,t)=>qm[e].name[t];var DD={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},ny=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${RD(e,"id")}\u201D yang dibuat: ${DD.id[qm[e].missing]}.`:`No document \u201C${RD(
e,"en")}\u201D was made: ${DD.en[qm[e].missing]}.`;var AD={id:e=>ny(e.kind,"id"),en:e=>ny(e.kind,
"en")};m();var OD={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};m();var PD={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var ZK=[...Bg,Ga,Li];function gs(e,t){let n=qn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Ja[t]} ${o!=null?o:""}`.trim();let i=ZK.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Fl(e,t,n){var i,a;let r=qn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:gs(e,n)}function ND(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Bg.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var hs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ue(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),HK={version:{id:"versi aturan",en:"rules version"}};
function JK({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":gs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=HK[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${gs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var VK=(
e,t)=>{
var n,r;return(r=(n=$o.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function YK(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Zm(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=JK(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${hs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${hs(a,t)})`}`}let u=l=>hs(typeof l!="string"?l:r==="setting"?Fl(l,o,t):r==="entry"&&o==="status"?
VK(l,t):YK(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var XK=5;function ys(e,t){if(e.length===0)return"";let n=e.slice(0,XK).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Zm(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var ID={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ys(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ys(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${Ge(
e.computed,
"en")}). Documents wait: compute the ranking again.`};m();var _D={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ys(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ys(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var $D={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${Y(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var FD={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${Y(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var MD={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${Y(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${Y(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};m();var LD={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${K(e.written,
"id")}, padahal menurut tab Peserta namanya ${K(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${K(e.written,"en")}, but in the entries tab it is ${K(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;m();var jD={id:e=>`Kode ${K(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${K(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;m();var zD={id:e=>`Baris${e.name===""?"":` ${K(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${K(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;m();var BD={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
m();var UD={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;m();var WD={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Ge(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${ue(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${Ge(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${ue(e.likely,
"en")})`}.`};m();var QK=e=>e===1?"1 sel":`${e} sel`,e5=e=>e===1?"1 cell":`${e} cells`,KD={id:e=>`Nilai juri ${e.judge} belum diisi (${QK(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${e5(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;m();var GD={id:e=>`Isi sel juri ${e.judge} ${K(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${K(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};m();
var qD={id:e=>`Nilai juri ${e.judge} ${ue(e.value,"id")} di luar rentang ${ue(e.min,"id")} sampai ${ue(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${ue(e.value,"en")} of judge ${e.judge} is outside ${ue(
e.min,"en")} to ${ue(e.max,"en")}. Correct the score, or the range in the criteria tab.`};m();var ZD={
id:e=>`Nilai ${ue(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${ue(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${ue(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${ue(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};m();var HD={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;m();var JD={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: nilai tertingginya ${ue(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${ue(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${Y(e.criteria,"en")}: the highest score is ${ue(
e.highest,"en")}, while the other judges usually give ${ue(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};m();var VD={id:e=>`Nilai juri ${e.judge} ${K(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${ue(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${ue(e.number,"en")} in a cell formatted as number.`}
;m();var YD={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},XD={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${ue(
e.value,"id")}, padahal ${YD[e.basis].id} di baris itu ${ue(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${ue(e.
value,"en")}, but ${YD[e.basis].en} of this row is ${ue(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;m();function t5({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var e2=6;function n5({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",e2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function r5({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",e2)}. Consider \u201CMethod\u201D = adjusted.`}
function QD(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return t5(e,t);case"uneven-judges":return t==="id"?n5(e):r5(e);case"passing-score-unit":
{let r=ue(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var t2={id:e=>QD(e,"id"),en:e=>QD(e,"en")};m();var n2={id:e=>`Nilai maksimum tidak tertulis; dipakai ${ue(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${ue(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;m();var o5={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Kh(e,"id")}`,en:e=>`is not a known choice; use ${Kh(
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
};function i5(e,t){let n=K(ND(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function r2({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return i5(
e,o);let i=typeof t=="string"?Fl(t,e,o):t,a=r.map(s=>Fl(s,e,o));return`${K(gs(e,o),o)}${i===""?"":` = ${K(
i,o)}`} ${o5[n][o](a)}.`}var o2={id:e=>r2(e,"id"),en:e=>r2(e,"en")};m();var i2={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},a2={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${i2[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${i2[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var s2={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${K(e.criterion,"en")} stands in more than one column (${Y(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;m();var u2={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var l2={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var c2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${K(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${K(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};m();var d2={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};m();
m();var m2=(e,t)=>Y(e.map(n=>ue(n,t)),t),Xi=(e,t)=>Y(e.map(n=>K(n,t)),t,8),bs=(e,t)=>e===null?"":` ${t} ${e}`,
a5={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Xi(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Xi(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${bs(e,"tahap")}: ${Xi(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
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
from:e,stage:t})=>`Bobot${bs(t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",
maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${bs(
n,"tahap")}: ${m2(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({
count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},s5={
JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Xi(e,"en")}.`,
SCORE_TAB:({
tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{
groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Xi(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${bs(e,"of stage")}: ${Xi(t,"en")}.`,PASSED_COLUMN:(
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
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${bs(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${bs(n,"of stage")}: ${m2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},u5={id:a5,en:s5};function l5({kind:e,params:t},n){
return u5[n][e](t)}
var p2=(e,t)=>l5(e,t),c5={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
d5={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function ry(e,t){
if(e===void 0)return"";let n=(t==="id"?c5:d5)[e.reason](Xi(e.tabs,t));return n===""?"":` ${n}`}var f2={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${ry(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${K(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${ry(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};m();var g2={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var Hm=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ue((i=t[o])!=null?i:0,n)}`}),n,8),m5={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":"tidak ada di semua tab juri","sum-misfit":
"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",matter:
"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,p5={unnamed:"has no header, but holds numbers","some-tabs":"is not on every judge tab","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",large:"has far larger numbers than the other scores",
"not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`},f5={COLUMN:({header:e,column:t,
doubt:n})=>`Kolom ${t}${e===""?"":` ${K(
e,"id")}`} ${m5[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${K(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`Bobot pada judul kolom (${Hm(e,t,"id")}) berjumlah ${ue(
n,"id")}, bukan 100. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${Hm(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(
n,"id")}, di tab lain ${K(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,g5={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${p5[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t})=>`Row ${t} ${K(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,
from:r})=>r==="headers"?`The weights in the headers (${Hm(e,t,"en")}) add up to ${ue(n,"en")}, not 100. Which weights count?`:
`The totals on the judge tabs use the weights ${Hm(e,t,"en")}. Are these the weights?`,NAMES:({code:
e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(
t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
OTHER_TABLE:({row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),
"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,h5={id:f5,en:g5},y5=({kind:e,params:t},n)=>h5[n][e](
t),ws=(e,t)=>y5(e,t),b5={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"}},h2=(e,t)=>b5[e][t];var y2={id:({question:e})=>ws(
e,"id"),en:({question:e})=>ws(e,"en")};var oy={TAB_MISSING:f2,UNDERSTANDING_OPEN:y2,TAB_EMPTY:d2,
TAB_UNPROTECTED:g2,TAB_COPY:c2,STAGE_NOT_BEGUN:l2,
COLUMN_MISSING_CRITERION:u2,COLUMN_DUPLICATE_CRITERION:s2,ROW_MISSING_ENTRY:MD,ROW_WITHOUT_CODE:zD,
ROW_UNKNOWN_ENTRY:jD,
ROW_DUPLICATE_ENTRY:FD,ROW_NAME_MISMATCH:LD,SCORE_ROWS_PERMUTED:HD,SCORE_MISSING:KD,SCORE_NOT_NUMBER:
GD,
SCORE_TEXT_NUMBER:VD,SCORE_IS_DATE:WD,SCORE_OUT_OF_RANGE:qD,SCORE_ERROR:BD,SCORE_FORMULA:UD,
SCORE_SCALE_SUSPECT:JD,
SCORE_OUTLIER:ZD,TOTAL_MISMATCH:XD,JUDGE_NO_VARIANCE:sD,JUDGES_IDENTICAL:cD,JUDGES_DISAGREE:lD,
JUDGE_CONFLICT:aD,
JUDGE_RECUSED:uD,ENTRY_UNSCORED:oD,PANEL_DISCONNECTED:dD,ENTRY_DUPLICATE_CODE:nD,
ENTRY_DUPLICATE_NAME:rD,
NAMES_SIMILAR:iD,SETTING_INVALID:o2,WEIGHTS_INVALID:a2,SCALE_ASSUMED:n2,METHOD_CAUTION:t2,
RULE_CHANGED_AFTER_SCORING:_D,
TIE_AT_CUT:$D,PLENARY_CONFLICT:PD,OBJECTION_OPEN:OD,RESULT_STALE:ID,NO_DOCUMENT:AD};var vs=({code:e}
)=>!oy[e].confidential,w5=oy;function v5({code:e,params:t},n){return w5[e][n](t)}var Hn=(e,t)=>v5(
e,t);function b2(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var k5={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},ks={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},x5=["error","warning","info"],iy=e=>x5.
flatMap(t=>e.filter(n=>n.severity===t));function Jm(e,t,n,r,o){let i=H.findings[t],a=[{header:ks.severity[
t],
width:100,value:s=>k5[s.severity][t]},{header:ks.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:ks.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:ks.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:ks.message[t],width:560,value:o},{
header:ks.
code[t],width:220,value:s=>s.code}];return Ct(i,n,r,a,iy(e),0)}m();m();function w2(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Md(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:E}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=($=t.get(c.code))!=null?$:null,P=(F=h==null?void 0:h.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
E}})})}m();var Qi={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},T5={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function ay({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>M(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function sy(e){let t=ay(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function v2(e){if(e.institutions.length===0)
return null;let t=ay(e).filter(n=>n.status==="absent"&&n.institution.required);return{...sy(e),
absent:t.
map(n=>n.institution.name)}}function k2(e,t,n,r){let o=a=>{var s,u;return(u=(s=Sn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Qi.institution[t],width:280,value:a=>a.institution.name}
,
{header:Qi.parent[t],width:220,value:a=>a.institution.parent},{header:Qi.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Qi.required[t],width:80,value:a=>o(a.institution.required)},{header:Qi.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Qi.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Qi.status[t],width:180,value:a=>T5[a.status][t]}];return Ct(H.coverage[
t],
n,r,i,ay(e),1)}m();m();var Vm=e=>e>0?`0.${"0".repeat(e)}`:"0",xs=(e,t)=>w(Kt(e,t))/10**t;var Ir={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function x2(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Vm(n),value:l=>xs(l.score,n)}
,
{header:Ir.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ir.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Ct(H.finalRanking[t],o,i,u,e,3,a)}m();var uy=(e,t,n,r)=>Ct(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var S5={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},E5='"Rp"#,##0',C5=_("belum ditetapkan","not settled"),R5=_("ya","yes"),
D5=_("tidak","no");function T2(e,t){let{language:n,decimals:r}=t,o=Vm(r),i=(c,d,p,h="")=>({header:S5[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>xs(c,r)},i("advances",80,({advances:c})=>(c?R5:D5)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>A5(c,n),E5)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>xs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":xs(p,r)}}))];return Ct(t.
name,t.title,t.origin,l,a,3,t.layout)}function A5(e,t){return e===null?"":e==="open"?C5[t]:e.amount}
function S2(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=oe(a).tabs,u=bn(e),{marked:l,origin:
c}=E2(
e,r),d=je();Zn(Jm(t.findings,a,l+s.findings(u),c,E=>Hn(E,a)));let p=ly(e,t.results,n,r);for(let E of p)
Zn(E);let h=E=>d.includes(E)&&p.every(O=>O.name!==E);for(let E of i){let O=al(E,i,a),P=l+s.ranking(E.
name,u);h(O)&&Zn(uy(O,P,c,s.notRanked(E.name)))}let b=H.finalRanking[a];if(i.length>1&&h(b)&&Zn(uy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:E,listed:O}=sy(e);Zn(k2(e,a,
l+s.coverage(u),`${s.covered(E,O)} \xB7 ${c}`))}}function E2({settings:e},t){let n=oe(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=CR(Un(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function ly(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=oe(a).tabs,l=bn(e),{marked:c,origin:d}=E2(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=al(O,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
O.name,l);return[O5(e,N,I,$,z,F+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),E=ls(Un(i.method),a);return[...p,x2(w2([...t]),a,s,E,h,d,b)]}var bn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function O5(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Un(t.method);return T2(t,{name:r,title:o,origin:
i,
layout:oe(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:ls(l,a),stageScoreHeader:
ls(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function _r(e,t,n){let r=at(t);return iy(
e).map(o=>{var s,u,l;let i=b2(o),a=n===void 0?null:Km(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Hn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Gm(a,r)}}})}var ri=(
e,t)=>e.
filter(n=>n.severity===t).length,Ts=e=>ri(e,"error")===0;m();m();var P5=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function C2(e){let t=n=>(P5(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Ym({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=at(e.settings.language);return{facts:t.map(i=>N5(i,o)),questions:C2(n).
map(i=>I5(i,o)),answers:[...r].map(i=>_5(i,o))}}var N5=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:p2(e,t)}),I5=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:ws(e,t),options:R2(e.options,t),default:e.default}},R2=(e,t)=>e.map(n=>(
{
id:n,label:h2(n,t)}));function _5([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=R2(Rt[a.kind],i);return{id:e,tab:o,message:ws(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var Ss=e=>e.find(t=>Re(t,H.objections)),$5=1440*60*1e3;
function D2({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*$5).toISOString().slice(0,10)}function A2(e,{stages:t}){var n,r;return((r=(n=lt(e,Li))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>M(u.name)===M(W(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[W(o("entry")),W(o("ruling"))];return[{stage:i.name,
entry:a,date:Bo(o("date")),ruling:s}]})}function O2(e,t,n,r){var i;let o=lt(e,Li);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var O;let u=W(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=Bo(s("date")),d=ne(s("answer"))||ne(s("ruling")),p=W(s("reopens")),h=(O=t.stages.find(
P=>M(P.name)===M(p)))==null?void 0:O.name,b=[];if(!ne(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};b.push({code:"SETTING_INVALID",
severity:"warning",...Qe(o,a,"date"),params:P})}if(p!==""&&h===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:p,reason:"unknown-reference",allowed:P};b.push({code:
"SETTING_INVALID",severity:"warning",...Qe(o,a,"reopens"),params:N})}let E={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&b.push({...E,...Qe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?b.push({...E,...Qe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?b.push({
...E,...Qe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):h!==void 0&&r({stage:h,date:c})&&b.push(
{...E,...Qe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:h}}),b})}m();m();var ea=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Xm=e=>T(e!=null?e:""),P2=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function N2(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:ea(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Xm(n),
Xm(r)],values:ea(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:ea(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:ea(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:ea(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Xm(n),Xm(r)],values:ea(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:ea(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function Qm(e,t){var s,u;let[n,r]=[N2(
e),N2(t)],o=[...I2(e,t,"old"),...I2(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:P2(c),now:null});continue}let E=new y(b.values),O=new y(h);
for(let P of new k([...O.keys(),...E.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=E.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:P2(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function I2(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function Jn(e){let t=T(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var cy=[2],fo=cy[0],F5=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],M5=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,ep=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),tp=(e,t)=>e<t?-1:w(e>t);function L5({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(tp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>M5(a.get(s)))]]).sort(([i],[a])=>tp(i,a))}}var j5=({settings:e})=>f.fromEntries(
F5.map(t=>[t,ep(e[t])]));function Ml(e,t,n,r,o=fo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:j5(e),stages:l.map(d=>[d.name,d.weight,d.advance,ep(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,ep(d.stages),ep(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>tp(d.stage,p.stage)||tp(d.judge,
p.judge)).map(L5)}}var np=(...e)=>C.stringify(Ml(...e));m();var _2={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},z5=3e4;function B5(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${z5}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function $2(e,t,n,r,o){let i=e.flatMap(s=>B5(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=_2.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Ct(t,r,o,
a,i,0)}function rp(e){var r;let t=e===null?null:lt(e,_2),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=W(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:W(o("code")),at:W(o("at")),by:W(o("by")),method:W(o("method")),
version:W(
o("version")),hash:W(o("hash")),text:s})}return[...n.values()]}function F2({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function op(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,E;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:De(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(E=r.
find(O=>O.stage===c&&O.entry===d))!=null?E:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var M2=new A;function oi(e,t,n=fo){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=M2.get(
e))!=null?c:new y;M2.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:nn(np(r,o,i,s,n));return a.set(u,l),l}var dy=(e,t,n)=>{
var r;return(r=cy.find(o=>oi(e,n,o)===t))!=null?r:null},my=e=>rp(on(H.decisions[e]).grid);function py(
e,t,n){
let r=t===void 0?null:F2(t);if(t===void 0||r===null||nn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Ml(o,i,a,t.stage,r.snapshot.version);return Qm(r.snapshot,{...s,version:fo}
).
map(u=>op(u,e))}function L2(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>oi(
e,a)!==s);if(r.length===0)return[];let o=my(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var E,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((E=py(e,l,u))!=null?E:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:Jn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var z2="rules",U5=8e3;function B2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Ml(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var U2=(e,t)=>nn(C.stringify(B2(e,t)));function W5(){let e=ze(z2);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var K5=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function W2(e,t){let{competition:n}=e,r=W5(),o=new y(
n.stages.filter(({name:a})=>K5(e,a)).map(({name:a})=>[a,B2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,C.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,j2(l)]));We(z2,C.stringify(C.stringify(a).length>U5?s():a))}return[...o].
flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],nn(C.stringify(s))];if(u===void 0||j2(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==null?void 0:O.hash)===l)return[];
let d=u.
startsWith("{")?C.parse(u):null,p=d===null?[]:Qm(d,s).map(N=>op(N,e)),{tab:h,cell:b}=(P=p.find(N=>N.
tab!==void 0))!=null?P:{},E={...h===void 0?{}:{tab:h},...b===void 0?{}:{cell:b}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...E,params:{changes:p}}]})}var j2=e=>e.startsWith(
"{")?nn(e):e;m();var fy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=gr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function G5(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Ss(je());if(r===void 0)return new y;let o=oe(e.settings.
language).history,i=A2(Fe(r),e).filter(fy(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function K2(e,t){let n=et(e.stages,t),r=G5(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Jn(u),ruling:(l=r.get(o))!=null?
l:null}})}function go(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=Ss(je()),a=D2(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...L2(e,r),...W2(e,()=>t),...i===void 0?
[]:O2(Fe(i),n,a,fy(r,t))]}function G2(){return ie(()=>(ge(),$r(an(xe))))}function $r(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Tt(t,{provisional:!1}),a=[...o,...go(t,n)];return qi(t,
a),Bh(t.own,i),{ok:Ts(a),findings:_r(a,r,_l(e)),understood:Ym(t),progress:i,fixes:tD(e,at(r))}}
function q2(){
return ie(()=>(ge(),xe(()=>{let e=Ve(),{competition:t}=e,{language:n}=t.settings,r=Tt(e,{provisional:
!1}),
o=[...r.findings,...go(e,rt(n))],i=o.filter(vs),a=oe(n).tabs,s=`${a.checked(nt(),Pe(),At())} \xB7 ${a.
overwritten}`,u=a.findings(bn(t));Zn(Jm(i,n,u,s,c=>Hn(c,n))),qi(e,o),Bh(e.own,r.progress);let l=e.questions.
length;return{errors:ri(i,"error"),warnings:ri(i,"warning"),questions:l}})))}var q5=te({tab:G()});
function Z2(e){return ie(()=>{let{tab:t}=fe(q5,e);return ge(),xe(()=>{let n=Ve(),
{findings:r}=Tt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&pe(ce("BAD_REQUEST",oe(Je()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=oe(i).history.accepted(t);return Zt(rt(i),{at:nt(),by:Pe(),action:"accept",detail:a,run:At(),hash:
""},
i),qi(n,o),$r(an())})})}m();var Z5=te({answers:tn(G(),to(G()))});function H2(e){return ie(()=>{let{
answers:t}=fe(Z5,e);return ge(),
xe(()=>{let{questions:n}=Ve(),r=H5(Uh(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=oe(Je()).problems;
return r===null&&pe(ce("BAD_REQUEST",o)),pR(r)||pe(ce("BAD_REQUEST",i)),$r(an())})})}function H5(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?V5(a,i):J5(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var J5=(e,t)=>e.options.
some(n=>n===t)?mR(e,t!=null?t:""):null;function V5(e,t){return e===void 0||t===null?null:f.entries(
Rt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var J2=te({fixes:Ke(G())}),gy=250;
function V2({sheets:e},t,n,r,o){var l,c,d,p,h,b,E;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(E=a==null?void 0:a.judge)!=
null?E:n,entry:u,criterion:s}}function Y2(e){return ie(()=>{let{fixes:t}=fe(J2,e);ge();let n=an(xe),
{workbook:r}=n,o=at(r.competition.settings.language);return{fixes:X2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Gm(i,o),c={old:l.old,now:hr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=V2(r,a,s,d,p);return{tab:a,cell:De(d,p),entry:h,criterion:b,...c}})}})}})}
function X2(e,t){
let n=new k(t);return eD(e).filter(r=>n.has(r.id)&&r.status==="offered")}function Q2(e){return ie(()=>{
let{fixes:t}=fe(J2,e);return ge(),xe(()=>{let n=an(),{competition:r}=n.workbook,o=X2(n,t),i=new y(r.
judges.map(({code:E,email:O})=>[E,O])),a=({fix:E,judge:O})=>{var P;return E.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=Y5(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Vi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Il(n.workbook,u,l));let c=new k(s.map(({id:E})=>E)),d=u.
list.filter(({id:E})=>c.has(E)),p=E=>d.filter(O=>O.status===E).length,h=new k(o.map(({id:E})=>E)),b=o.
reduce((E,O)=>E+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
E=>!h.has(E)).length,unreachable:[...new k(o.filter(E=>!a(E)).map(({judge:E})=>E))],check:$r(an())}}
)})}
function Y5(e,t){let[n,r,o]=[nt(),Pe(),Yi()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!po(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:E,column:O}=b,P=V2(e,s,u,E,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:De(E,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(E,O)}};return ms(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(E,O)}}]})}),a=v.from({length:g.ceil(i.length/
gy)},At);return i.map((s,u)=>({...s,id:`${a[g.floor(u/gy)]}/${u%gy+1}`}))}function eA(){return ie(()=>(
ge(),
xe(()=>{let e=an(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=ey(e),a=Ji(at(o.language)),
[s]=i;if(s===void 0)return pe(ce("BAD_REQUEST",a.nothingToUndo));let u=Yi(),l=i.find(E=>{let O=Nl(E,
t);return O===null||!po(O.tab)||ms(E,O.at,u(O.tab))!=="after"});if(l!==void 0)return pe(ce(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:nt(),answeredBy:Pe()},d=n.list.map(E=>i.includes(
E)?{...E,...c,status:"undone"}:E),p=Il(t,Vi(n,d,o),r),h=new k(i.map(({id:E})=>E)),b=p.ledger.list.find(
E=>h.has(E.id)&&E.status==="applied");return b!==void 0?pe(ce("BAD_REQUEST",a.refused(b.tab,b.cell))):
$r(an())})))}m();var Q5=te({id:G(),accept:He()});function tA(e){let t=Pe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:fs(mo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:ps(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function nA(){let e=Ot(je());return fn(new y([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function rA(){
return ie(()=>oA(nA()))}function oA(e){let t=at(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:tA(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...ty(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function iA(e){return ie(()=>{let{id:t,
accept:n}=fe(Q5,e);return xe(()=>{var d;let r=tA(nA()).find(p=>p.id===t);if(r===void 0)return pe(ce(
"BAD_REQUEST",Ji(Je()).unknownFix));let o=Ve(),{competition:i}=o,a=Ji(at(i.settings.language));if(((
d=
et(i.stages,rt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return pe(
ce("BAD_REQUEST",a.stageClosed(r.stage)));let u=Nl(r,o),l=Yi();if(n&&(u===null||ms(r,
u.at,l(u.tab))!=="before"))return pe(ce("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:nt(),by:Pe()};return YR(r.judge,c)?(n&&u!==null&&po(u.tab)&&Xh([Vh(r,u.tab,u.at,!1)],!0),oA(i)):
pe(
ce("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var aA={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},sA="#ffffff",uA="Lembar Juri \xB7 ",hy=new RegExp(
`(^|\\n)${uA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function lA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===sA&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[uA+o,...i];return{background:aA[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function cA({background:e,note:t}){var o,i,a;let[,n=""]=(o=hy.exec(t))!=null?o:[],r=(a=(i=hy.exec(
t))==null?void 0:i[2])!=null?a:sA;return{background:f.values(aA).includes(e)?r:e,note:t.replace(hy,n)}
}m();function dA(e){var r;let t=(r=Ie().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function mA(e,t,n){var d,p;let r=Ie().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[E,O]of b.entries()){let P=(d=t[h])==null?void 0:d[E];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],De(h,
E)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:E})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:h})=>h)),
g.min(...i.map(({column:h})=>h))],u=g.max(...i.map(({row:h})=>h)),l=g.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var t8=te({on:He()}),pA=["error","warning","info"];function n8(e,t){var r,o;let n=new y;
for(let i of e.
filter(vs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of zo(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},E=pA.indexOf(u)<pA.indexOf(b.severity),O=c===0?[Hn(i,t)]:[];l.set(h,
{severity:E?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function r8(){var n;let e=je(),
t=((n=ze($l))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function fA(e){return ie(()=>{let{on:t}=fe(
t8,e);return ge(),xe(()=>{let n=an(),{workbook:r,history:o}=n,i=t?[...Tt(r,{provisional:!1}).findings,
...go(r,o)]:[],a=n8(i,r.competition.settings.language),s=[...new k([...r8(),...a.keys()])].filter(po);
t&&We($l,s.join(`
`));for(let u of s){let l=dA(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let E=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=cA(h);return E===void 0?O:lA(O,E.severity,E.sentences)}));mA(u,l,c)}return t||We(
$l,""),$r(n)})})}m();m();m();m();m();m();var yr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function gA(e){e.haste=0,e.
width=g.min(e.width+1,10)}function hA(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var yA=e=>R.now()>=e.until;m();m();var Fr="https://www.googleapis.com/drive/v3/files",bA="https://www.googleapis.com/upload/drive/v3/files",
Es="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",wA="application/vnd.google-apps.folder",
Vn="application/vnd.google-apps.document",ii="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Cs="application/pdf",Ll="application/vnd.google-apps.spreadsheet",jl="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Rs=te({id:G(),mimeType:Ee(G()),webViewLink:Ee(
G()),modifiedTime:Ee(G()),appProperties:Ee(tn(G(),G())),trashed:Ee(He())}),Ds=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},yy=(e,t,n)=>({fields:e,one:t,list:te({files:Ke(t),nextPageToken:Ee(G())}),fileOf:n}),by=yy(
Es,Rs,Ds);m();m();var o8=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function i8(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function vA(e,t,n){var u,l,c;
let r=a8(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=o8.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?i8(e):i[0],s=s8(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function a8(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function s8(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var br=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),As=({kind:e})=>e==="server"||e==="unknown";
var u8=6,kA={failure:{kind:"haste",reason:"not-sent"}};function Mr(e,t,n="text"){var a,s,u;let r=e.map(
()=>kA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!yA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=d8(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:kA,I=r[P];r[P]=I!==void 0&&l8(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!c8(N,e[P])||o[P]>=u8)&&(p.push(P),b=!0,h=g.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&br(O.failure)))break;if(i=[...p,...c],!b){gA(t);continue}let E=hA(
t,h);if(E===null)break;Utilities.sleep(E)}return r}var l8=e=>"failure"in e&&e.failure.kind==="server",
c8=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function d8(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
T(i);if(Bm(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:vA(a,i.getContentText(),m8(i))}})}function m8(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function ho(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=tt(
e,p8(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function p8(e){
try{return C.parse(e)}catch{return null}}var ip="lembar-juri-boundary-7f3a9c",ap=5*1024*1024-4096;
function yo(e,t){return Mr(e.map(f8),t).map(
n=>{let r=ho(Rs,n);return"failure"in r?r:{ok:Ds(r.ok)}})}function vy(e,t,n){let r=`${Fr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Es)}`,o=C.stringify(t),i=ho(Rs,Mr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ds(i.ok)}}function ta(e,t,n){let r=e.
map(o=>`${Fr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return xA(r,n)}
function ky(e,t){
let[n]=xA([`${Fr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function xA(e,t){let n=e.map(r=>({url:r,method:"get"}));return Mr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function f8({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${bA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Es)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${ip}`,payload:[...wy(
`--${ip}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...wy(`--${ip}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...wy(`\r
--${ip}--\r
`)]}}var wy=e=>Utilities.newBlob(e).getBytes();m();function xy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Fr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=ho(e.list,Mr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Ty(e,t,n){let r=`${Fr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=ho(e.one,Mr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var sp=(e,t)=>xy(
by,e,[],t),bo=(e,t)=>Ty(by,e,t);function Sy(e,t,n){let r=sp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:wA,appProperties:t}),a=ho(te({id:G()}),Mr([{url:`${Fr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var TA=te({
id:G(),emailAddress:Ee(G()),role:G()}),g8=ok(Rs,{permissions:Ee(Ke(TA))}),SA=yy(`${Es},permissions(id,emailAddress,role)`,
g8,e=>{var t;return{...Ds(e),access:(t=e.permissions)!=null?t:[]}}),
zl=encodeURIComponent,h8=e=>`${Fr}/${zl(e)}`,Ey=(e,t)=>xy(SA,e,[`mimeType = '${Ll}'`],t),Cy=(e,t)=>Ty(
SA,e,t);function y8(e){let t=`${h8(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${zl("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${zl(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${zl(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${zl(e.permission)}`,method:"delete"}}}function Bl(e,
t){
let n=Mr(e.map(y8),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?ho(TA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Os="dokumen yang sudah jadi tidak dibuat dua kali",
b8={"api-off":
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
w8={"api-off":
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
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ai(
{kind:e,reason:t},n){let r=(n==="id"?b8:w8)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var wn=e=>nn(e).slice(0,32),Ry=e=>`folder:${e}`;function wo(e,t,n){let{language:r}=e.settings,o=Ry(
t),
i=ze(o),a=i!==null&&v8(i,n,r)?i:k8(e,o,n);return{id:a,files:Ht(sp(a,n),r)}}var v8=(e,t,n)=>Ht(bo(e,t),
n)!==null;function k8(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(bn(e)),i=Ht(Sy(o,{
folder:wn(
Dn())},n),r);return We(t,i),i}function Ht(e,t){return"ok"in e?e.ok:na(e.failure,t)}function na(e,t){
let n=ai(e,t);return e.kind==="api-off"?pe(ce("DRIVE_API_OFF",n)):e.kind==="scope"?pe(ce(
"SCOPE_MISSING",n,Um())):pe(ce("DRIVE_REFUSED",n))}var x8=te({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:Dt(),of:Dt()}),
Ul={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Dy=e=>wn(M(e)),
Ay=e=>wn(J(e)),EA=(e,t)=>`judge-file:${Dy(e)}:${Ay(t)}`;function up(e,t){var n;try{let r=tt(x8,C.parse(
(n=ze(EA(e,t)))!=null?n:"null"));return r.success?r.data:Ul}catch(r){if(r instanceof SyntaxError)return Ul;
throw r}}var ra=(e,t,n)=>We(EA(e,t),C.stringify(n));function Ns({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Pe(),i=Xe(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=up(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of Bl(
i,yr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var T8=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),CA=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=_h(
Le(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Oy=e=>`locked:${e}`;function RA(e){let t=ze(Oy(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function lp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=T8(e,t),a=RA(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:JC(d)]));We(Oy(t),C.stringify(s));for(let d of i)Nr(d,r);for(let{tab:d,open:
p}of CA(
e,t))iR(d,p,[...r,Pe()]);let u=oe(o).history.closed(i.length),l={at:nt(),by:Pe(),action:"close",
detail:u,
run:At(),hash:"",stage:t},c=Zt(n,l,o);return Ns(e,t,"reader"),c}function DA(e,t,n,r){let{language:o}
=e.
competition.settings,i=RA(t);for(let[l,c]of f.entries(i))YC(l,c);let a=[...e.competition.settings.admins,
Pe()];for(let{tab:l,open:c,email:d}of CA(e,t))as(l,c,a,d);gn();let s={at:nt(),by:Pe(),action:
"reopen",
detail:n,run:At(),hash:"",stage:t},u=Zt(r,s,o);return We(Oy(t),"{}"),Ns(e,t,"writer"),u}m();m();m();
m();var Py=e=>e.map(({entry:t})=>t.code),AA=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function OA({settings:e},{standings:t,places:n,
last:r},o){let i=Ia(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Cn(
b)<Cn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:E,
cutNote:O,title:P,score:N,entry:I}=p,$=p.category===null?{}:{category:p.category},F=B=>s?Cn(B)===Cn(
p):b.includes(B.entry.code),z=()=>{var B;return Py(((B=i.get(p.category))!=null?B:[]).filter(F))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Wt(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:AA(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(q=>q.cutNote!=="institution-full"&&M(q.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Py(
B)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:z(),...$}}];if(E)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let L=l.
get(p.category),j=L&&!s?_d(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),...$}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:E}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Cn(I)<Cn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Cn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:Py(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:AA(p)}}]:[],...E===null?[]:[{code:"PRIZE",params:{prize:E}}]]};return(p,h)=>{let{
category:b,categoryRank:E}=p;return[...b!==null&&E!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:E}}]:[],...c(p,h),...d(p)]}}m();function PA(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function NA(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,ar(s,t)])),o=PA(e,(a,s)=>Gt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=PA(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function IA(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function S8(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Lk(e,r);return t.set(r,o),
o(n)}}function E8(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let E=b&&o.includes(b.entry.code)?IA(e,b):null;return b&&E?[{entry:b.entry.code,
rank:b.
rank,value:E}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function C8({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function R8(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function _A(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Bn(a),c=l==null?
void 0:l(o,r),d=S8(o),p=NA(s,r.decimals),h=Xu(e,i,n),b=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:Wt($),max:Wt(F)})),E=new y;for(let{entry:I,judge:$,reason:F}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};E.set(I,[...(N=E.get(I))!=null?N:[],z])}let O=({entry:I,
judgeScores:$,
stageScore:F,score:z})=>{var U,q;let L=(U=E.get(I.code))!=null?U:[],j=[...$].map(([Z,X])=>({judge:Z,
score:X})),B=o.judges.map(Z=>Z.code).filter(Z=>!$.has(Z)&&!L.some(({params:X})=>X.judge===Z));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:F}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...L,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,F),score:z}}]:[]]},P=OA(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...O(I),...E8(I,$,d),...C8(I,$,u),...R8(I),...P(I,$)]}}var cp=(e,t)=>t.map((n,
r)=>D8(e,n,t.slice(0,r)));function D8(e,t,n){let{language:r,decimals:o}=e.settings,
i=_A(e,t,n),a=_R(r,o,Un(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:$R(
u,r,o)}]}))}function $A(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=et(
a.stages,t),
u=({stage:O})=>{var P;return((P=gr(s,O.name))==null?void 0:P.status)==="open"},l=Tt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],b=h.length>0?[]:p,E=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:cp(
a,d),toClose:h,open:b,findings:l.findings.filter(O=>!E(O)),writes:r!=null?r:!n&&b.length===0}}m();
var FA=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var MA=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function LA(e,t){let[n,r]=[MA(e),MA(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var A8=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function jA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Ii(e,A8(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...LA(t,
o)}]})}function zA(e,t,n){let{settings:r}=e;return Za.filter(i=>i!==r.method&&(!r.carryOver||Bn(i).unit===
"points")).flatMap(i=>{let a=Ii({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...LA(t,a)}]})}m();function BA(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:E})=>h+b*E,0),d=l.reduce((h,{weight:b,gap:E})=>h+b*(E-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var si=e=>e.filter(t=>t!==null),Yn=e=>e.reduce((t,n)=>t+n,0),vn=e=>Yn(e)/e.length;
function kn(e){
if(e.every(n=>n===e[0]))return 0;let t=vn(e);return Yn(e.map(n=>(n-t)**2))}function dp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function UA(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(vn),o=e[0].map((b,E)=>vn(e.map(O=>O[E]))),i=vn(r),a=e.flatMap(
(b,E)=>b.map((O,P)=>(O-r[E]-o[P]+i)**2)),s=n*kn(r)/(t-1),u=t*kn(o)/(n-1),l=Yn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function WA(e,t){let{groupCount:n}=_a(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Pi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function KA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(kn(t)*kn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[vn(t),vn(n)];return g.max(-1,g.min(1,Yn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function GA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=si(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=si(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,vn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(kn(a)/(a.length-1)),agreement:KA(s)}})}m();m();
function O8(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function qA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-O8(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function P8(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Yn([...t.
values()].map(r=>r**3-r))}function ZA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(dp),i=e.map((c,d)=>Yn(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*Yn(r.map(P8));if(a<=0)return null;let s=12*kn(i)/a;return{w:s,p:
qA(
n*(t-1)*s,t-1)}}m();function HA(e){let t=e.map(si).filter(i=>i.length>1),n=t.flat(),r=kn(n)/(n.length-1);
return r>0?1-Yn(
t.map(i=>i.length*kn(i)/(i.length-1)))/n.length/r:null}m();function JA(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var VA=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function N8(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Ny(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,E)=>b+t[E],
0),h=d.reduce((b,E)=>b+t[E]*c[E],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let E=r[b];E[
b]=
E[b]+t[b];for(let O of d)E[O]=E[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=N8(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function I8(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:si(e)}var vo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:vn(si(n))});function mp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var pp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=I8(r,n).sort((a,s)=>a-s),i=t(o.length);return vn(o.slice(i,o.length-i))});var YA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return vo(e);let n=Ny(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Ny(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return vo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var XA=vo;m();var QA=e=>pp(e,t=>g.ceil(
t/2)-1);m();var eO=e=>vo(mp(e,dp));m();var tO=e=>pp(e,t=>t<Ju?0:1);m();function _8(e){let t=g.sqrt(
kn(e)/(e.length-1)),n=vn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var nO=e=>vo(
mp(e,_8));var rO={mean:XA,trimmed:tO,median:QA,"rank-sum":eO,"z-score":nO,adjusted:YA};function oO(e,
t,n,r,o){var i,a,s;return(s=(a=(i=rO)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:$8(
Vu[e],t,r,o)}function $8(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(F8(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function F8(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function iO(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var M8=5,L8=20231207;function aO(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>aO(e-1,t-r).map(
o=>[r,...o])).flat()}var Iy=e=>e<2?1:e*Iy(e-1),j8=e=>aO(e,e).map(t=>{let n=t.reduce((r,o)=>r/Iy(o),
Iy(
e));return{times:t,weight:n/e**e}});function z8(e,t){let n=iO(L8);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var sO=(e,t)=>e<=M8?j8(e):z8(e,t);var B8=1e-9,_y={most:2e3,longList:500,longFrom:500};function U8(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Xu(e,t.stage,n),i=new _e(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function W8(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function K8(e,t){var a,s;let n=ur(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function uO(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=oO(
t.method,o,i,t.panel,a),h=U8(e,t,n,o),b=new y(s.map((F,z)=>[F.code,z])),E=10**a.decimals,O=d==="higher"?
-1:1,P=F=>F,N=Sd(e.entries),I=new _e(0),$=F=>a.passingScore===null?I:new _e(F,E);return sO(u.length,
s.length<_y.longFrom?_y.most:_y.longList).map(F=>{let z=p(F.times).map((X,ee)=>h[ee].rest+h[ee].own*
X),L=z.map(X=>O*g.floor((X+B8)*E+.5)),j=W8(L),B=new Int32Array(s.length),U=j.map((X,ee)=>{let ye=j[
ee-
1];return B[X]=ye!==void 0&&L[ye]===L[X]?B[ye]:ee+1,{entry:s[X],rank:B[X],score:$(O*L[X]),steps:[],
decidedBy:null}}),
{races:q}=Fd(U,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),Z=q.flatMap(X=>K8(X,l));
return{weight:F.weight,scores:z,ranks:B,shares:new y(Z.map(([X,ee])=>[b.get(X),ee]))}})}m();function G8(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function lO(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=G8(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function q8({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function cO(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(q8(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function fp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?Ii(e,r,n):t,
a=JA(r),s=VA(a.rows),u=2*s.length>=a.rows.length?s:[],l=ZA(u),c=UA(u),{lambda:d,effects:p}=WA(r,e.settings.
severityCorrection),h=Bn(i.method),b=a.judges.length>0?uO(e,i,n,h,a,d!=null?d:0):[],E=new y(lO(a,b).
map($=>[$.code,$])),O=i.standings.map(({entry:$})=>E.get($.code)),P=jA(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:HA(a.rows),lambda:d,judges:GA(r,a,p),stability:O,leaveOneOut:P,methods:zA(e,i,n),gap:BA(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:cO(i,a.judges.length,O,P)}}m();m();var dO=e=>e<=3;
var mO={strong:.7,moderate:.5,weak:.3,none:0},Z8={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},H8={
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
"The judges hardly agree on the order of the entries."}};function J8(e){var n;return(n=f.keys(mO).find(
r=>e>=mO[r]))!=null?
n:"none"}var pO=(e,t)=>yn(e.toFixed(2),t);function V8(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>Zi(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...dO(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
pO(a.points,n))}${d===null?"":t.gapError(pO(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:E})=>t.byMethod(
c(h),Y(b,n),Y(E,n)))]}function gp(e,t){let n=t==="id"?Z8:H8,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:V8(e,n,t),...e.kendallW===null?[]:[n.agreement[J8(
e.kendallW)]]]}var fO=(e,t)=>t.map((n,r)=>{let o=fp(e,n,t.slice(0,r)),i=gp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function gO(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Un(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var hO="lastRun",Y8=te({top:Dt(),at:G(),by:G(),ranked:Ke(G()),errors:Dt(
)}),yO=e=>We(hO,C.stringify(
e));function Wl(){var e;try{let t=tt(Y8,C.parse((e=ze(hO))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function bO({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)hn(P);let{run:l,isNew:c}=FR(i,a,s.rows),d=o.filter(vs);S2(
e,{...n,findings:X8(d)},r,l);let p=n.results.map(P=>P.stage.name);if(yO({top:Id(e),at:l.at,by:l.by,
ranked:p,
errors:ri(o,"error")}),!c||a)return s;let{at:h,by:b,id:E}=l,O=oe(u).history.computed(p.length,ri(d,
"error"),ri(d,"warning"));return Zt(s,{at:h,by:b,action:"compute",detail:O,run:E,hash:i},u)}var X8=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var Q8=te({provisional:He(),write:Ee(He()),close:Ee(He()),
reliability:Ee(He()),profiles:Ee(He())});function Kl(e){
return ie(()=>{let t=fe(Q8,e);return ge(),xe(()=>$y(t).answer)})}function $y({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=an(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=$A(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=oi(i),h=u.toClose.reduce(
(P,N)=>lp(i,N,P),o.history),b=[...u.findings,...go(i,h)],E=u.writes?bO(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;qi(i,b);let O={ok:Ts(b),findings:_r(b,s,_l({...o,history:E})),understood:Ym(i),
stages:d.
map((P,N)=>gO(P,l[N],a)),reliability:e?fO(a,d):[],...t&&{profiles:FA(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:E,answer:O}}m();m();m();m();var wO=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Mn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),Gl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Lr=[Gl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Gl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Gl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Gl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Gl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var vO={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Mn("Presentasi",{advance:12,form:
"presentation"}),Mn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Lr};m();var kO={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Mn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Mn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Mn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Lr};m();var xO={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Mn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Lr};m();var TO={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Mn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Lr};m();var SO={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Mn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Lr};var EO={kolabik:kO,"satuin-pelita":SO,mojokerto:TO,malang:xO,gipp:vO};m();m(
);var CO={name:"GIPP 2017, Kota Probolinggo"};m();var RO={name:"Kolabik 2023, Kota Pasuruan"};m();
var DO={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var AO={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var OO={name:"SATUIN PELITA 2019, Kota Pasuruan"};var PO={
kolabik:RO,"satuin-pelita":OO,mojokerto:AO,malang:DO,gipp:CO};var e4=e=>({id:e,...PO[e],...EO[e]}),
ql=wO.map(e4);m();var ui={part:"documents",tab:H.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},NO=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],t4=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function IO(e){var t;return e===""?"failed":(t=dn(e,NO))!=null?t:t4.test(e)?"signed":"own"}function hp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=NO.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&IO(t)===e?t:r}function Is(e){var r,o,i;let t=lt(e,ui),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:IO(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var _O={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function $O(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let E=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:E.count+1,last:g.max(E.last,w(b)),
digits:g.max(E.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[_O[e].prefix,0,g.max(_O[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${T(p).padStart(s,"0")}`;u.has(J(h))||l.push(
h)}return l}m();var Fy={entries:mr,judges:Mi},bp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
n4={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},r4=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
wp=e=>e===""||r4.test(M(e));function FO(e,t){var o,i;if(wp(e))return null;let n=Fy[t].columns.find(a=>bp[
t].
includes(a.key)&&Re(e,a.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=n4[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var yp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function o4(e){return e.every(n=>n==="")?"passed":yp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":yp(e,n=>/^https?:\/\//i.test(n))?"link":yp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&yp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function MO(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=o4(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=bp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var i4=10;function a4(e,t){let n=new y;for(let[r,o]of e.entries()){let i=FO(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function s4(e,t){var r;return(r=e.slice(0,i4).map((o,i)=>({row:i,columns:a4(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!wp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var u4=e=>T.fromCharCode(65+e%26);function jO(e,t,n){var d,p,h;let r=s4(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:MO(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let E of LO(b,t))u.set(E,"known");let l={columns:bp[t].flatMap(b=>{var O;let E=o.
get(b);return E===void 0?[]:[{header:(O=s[E])!=null?O:u4(E),key:b}]}),unknown:s.filter((b,E)=>!wp(b)&&
![...o.values()].includes(E)&&a.some(O=>{var P;return((P=O[E])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,E]of a.entries()){if(E.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(h=E[F])!=null?h:"";let P=i+b+1;if(M(O.name)===""){l.nameless.push(P);continue}let N=LO(
{institution:"",email:"",...O},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(O)}}let c=$O(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var E;return b.code===""?{...b,code:(E=c.shift())!=null?E:""}:b}),l}function LO({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function l4(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function zO(e){var u;let t=l4(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var c4={menu:"Siapkan tab juri",noJudges:
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
,d4={menu:"Prepare judge tabs",noJudges:
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
,ko=e=>({id:c4,en:d4})[e];var m4=1e6,BO=1e4,My=50,p4=te({kind:Lt(["entries","judges"]),text:Ee(G().check(
bg(m4))),tab:Ee(G()),
write:He()}),WO=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function KO(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=fe(p4,e);return ge(),o?xe(()=>UO(
t,n,r,!0)):UO(t,n,r,!1)})}function UO(e,t,n,r){var h;let o=Ot(je()),{competition:i}=fn(new y([...o].
map(([b,E])=>[b,Fe(E)]))),a=o.has("settings")?i.settings.language:Je(),s=ko(at(a)),u=b=>pe(ce(
"BAD_REQUEST",b));n!==void 0&&(!je().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?zO(t!=null?t:""):Fe(n).values.map(b=>b.map(W));l.length>BO&&u(s.tooMany(BO));let c=jO(l,e,f4(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:H[e][a],p=r?g4(
e,d,c.added,a):[];return h4(c,d,r,p)}var f4=({entries:e,judges:t},n)=>n==="entries"?e:t;function g4(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=Fy[e];Or(t)===0&&hn($C(o,t,r));let i=lt(Fe(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:E},O)=>[E,O])),s=new y(o.columns.map(E=>{var O;
return[
E.key,(O=E.format)!=null?O:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[E,O]of a)
l[O]=(b=s.get(E))!=null?b:"";let c=Or(t);for(let[E,O]of l.entries())O==="@"&&NC(t,c,E,n.length);let d=n.
map(E=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=E[N])!=null?P:"";return O});qt(t,c,0,d,l);
let p=new k(n.flatMap(E=>f.entries(E).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:E,
header:O})=>p.has(E)&&!a.has(E)?[O[r]]:[])}function h4(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,My).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,My),repeatedTotal:s.length,nameless:u.slice(0,My)}}function li(){return ie(()=>{let e=je(),t=Ot(
e),n=fn(new y([...t].map(([E,O])=>[E,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Je(),a=at(i),s=Pe(),u=v4(s,r.judges),l=u==="admin",c=Cm(
).
filter(E=>![...t.values()].includes(E)),d=!y4(n),p=!d||c.length>0,h=WO(e),b=l?Wl():null;return{user:
s,
role:u,language:a,competition:bn(r),stages:r.stages.map(E=>E.name),top:Id(r),begun:p,...l?b4(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(E=>h.includes(E))?ql.map(({id:E,name:O})=>({id:E,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?x4(H.documents[i],
e):GO,judgeFiles:o.judgeFiles,lives:l&&p?K2(r,rt(i).rows):[]}})}var y4=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,b4=(e,t,{begun:n,responses:r})=>(
{
...n&&os.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
w4(
e.competition,t)}:{}});function w4(e,t){let n=Kn(t,e,$m(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var v4=(e,t)=>wd()?"admin":k4(e,t)?"judge":"stranger",k4=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),GO={made:0,begun:0};function x4(e,t){if(!t.includes(e))return GO;
let{grid:n}=on(e),r=n===null?[]:[...Is(n).rows.values()].filter(i=>i.spreadsheet===Dn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var T4=te({stage:Ee(G())}),qO=te({stage:G(),reason:G()});function Xn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:pe(ce("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function Ly(e){let t=ie(()=>{let n=e();return ge(),xe(()=>{
let r=Ve();n(r,rt(r.competition.settings.language))})});return"problem"in t?t:li()}var ZO=e=>Ly(()=>{
let{stage:t}=fe(T4,e);return(n,r)=>{var s,u;let{competition:o}=n,i=et(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Xn(o,t).name;a!==void 0&&(((u=gr(i,a))==null?
void 0:
u.status)==="open"?lp(n,a,r):Ns(n,a,"reader"))}});function HO(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?pe(ce("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}
var JO=e=>Ly(()=>{let t=fe(qO,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Xn(o,t.stage),a=et(
o.stages,r.rows),s=HO(t.reason,o);((u=gr(a,i))==null?void 0:u.status)!=="open"?DA(n,i,s,r):Ns(n,i,
"writer")}}),VO=e=>Ly(()=>{let t=fe(qO,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Xn(
n,t.stage),a=HO(t.reason,n),s=U2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Zt(r,{at:nt(),by:Pe(),action:"rules",detail:a,run:At(),
hash:s,stage:i},o)}});var E4=te({stage:Ee(G())}),C4=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function vp(e){
return ie(()=>{let{stage:t}=fe(E4,e);return ge(),xe(()=>{var we,$e,me;let{workbook:n,results:r,
findings:o,
history:i}=$y({provisional:!1,close:!0},ae=>t===void 0?void 0:Xn(ae,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(we=r[r.length-1])==null?void 0:we.stage.name,l=t===void 0?u:Xn(a,t).name,c=(me=l!=null?l:
($e=a.stages[0])==null?void 0:$e.name)!=null?me:"",d=a.stages.slice(0,a.stages.findIndex(ae=>ae.name===
c)+1),p=o.filter(ae=>ae.stage===void 0||d.some(({name:xt})=>xt===ae.stage)).map(ae=>C4.includes(ae.code)?
{...ae,severity:"error"}:ae),h={stage:c,code:null,at:null,hash:null};if(!Ts(p))return{ok:!1,findings:
_r(
p,s),...h};let b=r.find(ae=>ae.stage.name===c);if(b===void 0)return pe(ce("BAD_REQUEST",oe(s).problems.
nothingToDecide(c)));let{sheets:E,decisions:O}=n,P=np(a,E,O,c),N=nn(P),I=gr(et(a.stages,i.rows),c),{
name:$,grid:F}=on(H.decisions[s]),z=rp(F),L=z.some(ae=>ae.stage===c&&ae.text.length>0&&ae.hash===N),
j={ok:!0,findings:_r(p,s),stage:c,code:Jn(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[B,U,q]=[nt(),Pe(),Jn(N)],Z={stage:c,code:q,at:Gn(B),by:U,hash:N,text:P,
method:Zi(b.method,s),version:T(fo)},X=oe(s),ee=[...z.filter(ae=>ae.stage!==c),Z];Zn($2(ee,$,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),Nr($,a.settings.admins),Im($);let ye=X.history.decided(q,Z.method,
Z.version);return Zt(i,{at:B,by:U,action:"decide",detail:ye,run:At(),hash:N,stage:c},s),{...j,at:B}}
)})}m();var D4=te({stage:Ee(G())}),YO=2,A4=40;function O4({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=A4?0:g.max(0,r-YO),i=(s=(a=e[g.min(e.length,
r+YO)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function kp(e){
return ie(
()=>{let{stage:t}=fe(D4,e);return ge(),xe(()=>{var h;let n=Ve(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Tt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Xn(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=oe(o).tabs,l=Sm(je()),c=l===void 0?[]:Em(Fe(l),r).listed,d=(
s===
void 0?[]:O4(s)).filter(({entry:b})=>!c.some(E=>E.entry===b.code&&E.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:E})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:E}});return{tab:QO(Ga,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function XO(
){
return ie(()=>(ge(),xe(()=>{let{language:e}=Ve().competition.settings,t=oe(e).tabs;return{tab:QO(Li,
Ss(je()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function QO(e,t,n,r,[o,i]){let a=t===void 0?
null:lt(Fe(t),e);if(t===void 0||a===null&&Or(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:E=>{var O;return(O=E[d])!=null?O:""}})),c=Ct(t!=
null?t:e.tab[r],o,i,l,n,2);return hn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return qt(t,Or(t),0,u),t}m();m();var e1=_("Kode","Code"),N4=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function t1(e,{
values:t,headerRow:n}){var h,b,E,O;let r=((h=t[n])!=null?h:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(P=>M(W(P))),i=r.map(P=>o.indexOf(M(P))),a=r.findIndex(P=>P===e1.id||P===e1.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(E=i[a])!=null?E:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
W(N[j])===""))continue;let I=W(N[u]),$=l.get(J(I));if($===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:De(P,u),code:I});continue}c.add(J(I));let F=r.flatMap((j,B)=>{var X,ee;let U=i[B],[q,Z]=[
(X=N[U])!=null?X:"",(ee=$[B])!=null?ee:""];return U===-1||N4(q,Z)?[]:[{at:U,header:j,written:q,
expected:Z}]}),
z=F[0];if(z===void 0)continue;let L=F.map(({at:j,...B})=>B);d.push({kind:"cells",row:P+1,cell:De(P,z.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:T(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:I4([...c],[...l.keys()],n,u)}function I4(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:De(n+o+1,r)}]}var n1=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var _s=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var Q4=new R(1980,0,1),$s=e=>(ia(),No(oa)).strToU8(e),Fs=e=>(ia(),No(oa)).strFromU8(e),w1=e=>(ia(
),No(oa)).
strFromU8(e,!0),v1=e=>(ia(),No(oa)).inflateSync(e),Ep=(e,t)=>(ia(),No(oa)).unzipSync(e,t&&{filter:t}
),
Ms=(e,t=6)=>(ia(),No(oa)).zipSync(e,{mtime:Q4,level:t});m();function e9(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Cp(e){return[2166136261,84696351].map(t=>`0000000${e9(e,t).toString(16)}`.slice(-8)).join(
"")}var k1=new y,t9=4096;function Yl(e){var n;let t=(n=k1.get(e))!=null?n:Cp(w1(e.subarray(-t9)));
return k1.
set(e,t),t}function Xl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var x1=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var T1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Rp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<T1.length;s++)t[T1.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var r9=256,Ql=null,S1=new y;
function Qy(e,t){let n=`${e}.${t}`,r=S1.get(n);if(r!==void 0)return r;Ql!=
null||(Ql=C.parse(Fs(v1(Rp(x1)))));let[o,i,a]=Ql,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var h;let p=((h=i[s[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var E;
return(E=
o[b.charCodeAt(0)-r9])!=null?E:""});return[c,$s(p)]}),l=Ms(f.fromEntries(u),0);return S1.set(n,l),l}
m();m();var o9=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,i9=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function eb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Dp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(i9,(r,o)=>o!=null?o:"");return eb(n.replace(o9,""))}m();function Bt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Te(e){return e===null||e.trim()===""?Ze:e}m();function Ls(e){let t=new y(f.entries(Ep(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Fs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
$s(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Ms(f.fromEntries(
t))}}m();m();var js=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,a9=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),s9=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Ap(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(s9))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?a9(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var u9=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
l9=/<[^>]*>|[^<]/g;function c9(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Bt(r),i=t.replace(l9,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function E1(e){
for(let t of e.file(js)){let n=t.asText(),r=n.replace(u9,c9);r!==n&&e.file(t.name,r)}}m();function zs(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function Bs(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function D_(e){return new y(f.keys(e).map(t=>{let n=e[t];return[Bt(t),typeof n=="string"?Dp(n):n.map(
D_)]}))}function vY(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw zs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Bt(e));if(a===void 0&&
i.num===0)throw zs({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw zs(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function kY(e){var s;let t=Bs(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=Bs((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function xY(e){try{let t=Ls(e);if(t.file(
"word/document.xml"))return t}catch{}throw zs({code:"NOT_A_DOCX"})}function Kc(e,t){let n=xY(e);E1(n);
try{let{
Docxtemplater:r}=(R_(),No(E_));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:vY}).render(D_(t)),n.toBytes()}catch(r){let o=kY(
r);throw o?zs(o):r}}m();var A_=new y;function Gc(e){let t=A_.get(e);if(t!==void 0)return t;let n=Ls(
e).file(js).flatMap(o=>Ap(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Bt(
a.replace(/[{}#^/]/g,"")))}));return A_.set(e,r),r}var gu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Bt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>gu(o,t))]));m();m();m();m();m();m();
m();m();m();function qc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function O_(e){
let t=e.toString();return Zc(t)?qc(t):t}function Zc(e){return e.includes("e")||e.includes("E")}
function lf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:P_(O_(e))}if(t==="string")return P_(TY(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function TY(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return Zc(t)?qc(
t):t}function P_(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function cf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return SY(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function SY(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Zc(t)){let n=qc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var hu=["","one","two","three","four","five","six","seven",
"eight","nine"],EY=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],iw=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],yu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],aw="hundred",I_="zero",CY="minus",RY="point",N_=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],DY=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],AY=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Ao={word:"",hasHundred:!1};function ki(e){if(e===0)return Ao.word="",Ao.hasHundred=!1,
Ao;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=EY[t]:n>=2?o=t>0?iw[n]+"-"+hu[t]:iw[n]:t>
0&&(o=hu[t]),r>0?(o?Ao.word=hu[r]+" "+aw+" and "+o:Ao.word=hu[r]+" "+aw,Ao.hasHundred=!0):(Ao.word=o,
Ao.hasHundred=!1),Ao}function __(e){if(e===BigInt(0))return I_;if(e<BigInt(1000))return ki(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=ki(t),o=r+" "+yu[0];if(n>
0){let{word:i,hasHundred:a}=ki(n);o+=a?" "+i:" and "+i}return o}return OY(e)}function OY(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=ki(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+yu[a-1],i=!0):i=
!1}return o}function PY(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=I_,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=__(BigInt(r))),t}function $_(e){let{isNegative:t,integerPart:n,
decimalPart:r}=lf(
e),o="";return t&&(o=CY+" "),o+=__(n),r&&(o+=" "+RY+" "+PY(r)),o}function sw(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=DY[t]:n>=2?t>0?o=iw[n]+"-"+N_[t]:o=AY[n]:t>0&&(o=N_[t]),
r>0?o?hu[r]+" "+aw+" "+o:hu[r]+" hundredth":o}function NY(e){if(e<BigInt(1000))return sw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return ki(t).word+" "+yu[0]+"th";
let{word:r}=ki(t);return r+" "+yu[0]+" "+sw(n)}return IY(e)}function IY(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=sw(a):o+=ki(a).word+" "+yu[i-1]+"th":(o+=ki(a).word,i>0&&(o+=" "+yu[i-1]))}return o}function F_(e){
let t=cf(e);return NY(t)}m();var uw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],_Y=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],M_=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],L_="ratus",df="ribu",$Y=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],j_="nol",FY="min",
MY="koma",LY="ke",jY="pertama";function bu(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+L_):o.push(uw[r]+" "+L_));let i=e%100;return i===0||(i<10?o.push(uw[i]):i<20?o.push(_Y[i-10]):t===
0?o.push(M_[n]):o.push(M_[n]+" "+uw[t])),o.join(" ")}function lw(e){if(e===BigInt(0))return j_;if(e<
BigInt(1000))return bu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+df:r=bu(t)+" "+df,n>0&&(r+=" "+bu(n)),r}return zY(e)}function zY(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(bu(c));else if(
u===
1)c===1?s.push("se"+df):s.push(bu(c)+" "+df);else{let d=$Y[u-2];s.push(bu(c)+" "+d)}u--}return s.join(
" ")}function BY(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=j_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=lw(BigInt(r))),t}function z_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=lf(
e),o="";return t&&(o=FY+" "),o+=lw(n),r&&(o+=" "+MY+" "+BY(r)),o}function UY(e){return e===BigInt(1)?
jY:LY+lw(e)}function B_(e){let t=cf(e);return UY(t)}function WY(e,t){return e.split("").map(n=>Zr(w(
n),t)).join(" ")}function Zr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?z_:$_)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${WY(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function mf(e,t){
return(t==="id"?B_:F_)(e)}function U_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Dl(e,t),
words:`${Zr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var W_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function KY(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function pf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=KY(n,r)?{year:n,
month:r,
day:o}:null}function K_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function zn(e,t){return pf(e)&&$i(e,t)}var G_=e=>pf(
e)?e.split("-").reverse().join("/"):null;function cw(e,t){let n=pf(e);return n&&W_[t][K_(n)]}
function ff(e,t){
let n=zn(e,t);return n&&`${cw(e,t)}, ${n}`}function gf(e,t){let n=pf(e);if(!n)return null;let r=Wa[t][
n.
month-1],o=W_[t][K_(n)];return t==="en"?`${o}, the ${mf(n.day,"en")} of ${r}, ${Zr(n.year,"en")}`:`${o} tanggal ${Zr(
n.day,"id")} bulan ${r} tahun ${Zr(n.year,"id")}`}m();var GY=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function q_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of GY){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return eb(e.replace(
/\s+/g," ").trim())}function fa(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Hr(e){return fa(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function wu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var qY=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],ZY=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function Z_(
e){
return ZY.test(V(e.signerPosition))}function vu(e){let t=V(e.government);for(let n of qY){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return Z_(e)?V(e.signerPosition):
null}function HY(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ga(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function ku(e){if(Z_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function xu(e){let t=V(e.competition),n=V(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function hf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=fa(e.signerPosition);return{kota:Te(ga(e)),tanggal:Te(e.decisionDate&&zn(e.
decisionDate,t)),tanggal_pendek:Te(e.decisionDate&&G_(e.decisionDate)),hari:Te(e.decisionDate&&cw(e.
decisionDate,t)),tanggal_huruf:Te(e.decisionDate&&gf(e.decisionDate,t)),jabatan_penandatangan:Te(r.map(
o=>t==="id"?HY(o):o).join(`
`)),nama_penandatangan:Te(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function st(e,t){let n=ku(e),r=xu(e);return{nomor:Te(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...hf(e)}}function xi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[q_(n,t)];let r=Hr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function yf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Te(t&&ff(t,o)):"",penyerahan_waktu:i?Te(
V(n)):"",penyerahan_tempat:i?Te(V(r)):""}}function Tu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=U_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Ti(e){
let t=Hr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var bf=({results:e})=>e[e.length-1];function wf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:bf(e),standing:a,
winners:o,
number:s}})}var Su=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:bf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},ha=e=>t=>[{about:"",fields:n=>e(t,n)}],Si=e=>t=>t.winners!==null&&t.winners.
length>0?ha(e)(t):[],In=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var H_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var JY=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function vf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of JY)for(;t>=r;)n+=o,t-=r;return n}var VY={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function J_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function V_(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=VY[t][n],o=e.result.stage.title!==null,i=V((h=e.standing.title)!=null?h:""),a=H_(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=mf(a.place,
t),u=vf(a.place),c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${J_(s)})`,short:`${r} ${u}`,...c};let d=`${J_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var YY=3,XY=104;function QY(e){var n;if(e.length<=YY)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
XY?t.push(r):t[t.length-1]=o}return t.join(`
`)}function eX(e){let{entry:t}=e.standing,n=Hr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function tX({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function nX({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function Ei(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=V_(e),o=tX(e),{names:i,institution:a}=eX(e),s=t.rankedWinners||t.letterScores?sr(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Te(e.number&&V(e.number)),inovasi:Te(wu(n.name)),instansi:
V(
n.institution),inovator:Hr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:QY(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:nX(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:yn(s,t.language),
nilai_huruf:s===""?"":Zr(s,t.language),kompetisi:xu(t),...hf(t)}}var rX={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function kf(e,{language:
t,letterScores:n}){let r=rX[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var Y_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},_t=e=>`${e} (${Zr(e,
"id")})`,Hc=(e,{settings:t})=>yn(sr(e,t.decimals),t.language),vr=e=>({kode:V(e.code),inovasi:Te(
wu(e.name)),instansi:V(e.institution),inovator:Hr(e.innovator).join("; ")}),dw=(e,t=4)=>yn(sr(e,t).replace(
/\.?0+$/,""),"id");function oX(e){let t=e.map(Wt),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${dw(r.mul(100).div(n),2)}%`)}function Eu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=ro(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":Y_(
n.form,Ra),tanggal_tahap:(a=n.date&&zn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ue(n.weight,"id"):"\u2013",jumlah_juri:T(Xe(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function ya(e,t){let n=Le(e,t),r=oX(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ue(o.min,"id")}\u2013${ue(o.max,"id")}`,uraian:V(o.description)}})}var xf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...vr(t),status:Y_(t.status,$o),alasan:Te(V(t.reason))}));
function Jr(e,t){
let{settings:n}=e.competition;return wf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ei(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Hc(r.standing.score,
e.competition):"",...Tu(r.standing.prize,n)}})}m();function iX({tieBreaks:e}){let t=e.map(r=>Ha[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Cu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ue(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ko[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
iX(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var aX=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,sX=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
uX=200,X_=60;function Q_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function mw(e){
return v.from(e).reduce((t,n)=>t+Q_(n),0)}function e$(e,t){if(mw(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=Q_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function t$(e){let t=e.
replace(sX,"").replace(aX,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function lX(e){let t=t$(e);return mw(t)<=X_?t:`${e$(t,X_-17)}-${Cp(e)}`}
function Tf(e,t){
let n=t.trim()===""?"":` (${lX(t)})`,r=e.map(t$).filter(o=>o!=="").join(" \u2013 ");return e$(r,uX-mw(
n)).replace(/[. ]+$/,"")+n}var Jc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Ru(e){
let t=Jc(e);return Tf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var _n=e=>Tf(
[Jc(e)("jenis"),Jc(e)(
"kompetisi")],""),Vr=(...e)=>t=>Tf(["jenis",...e].map(Jc(t)),Jc(t)("kode"));var cX={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},dX=e=>e.split(
"-").reverse().join("-"),pw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${wu(n.name)} (${t})`};function mX({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:pw(e.judges,o),peserta:pw(e.entries,i),tahap:V(n.name),alasan:cX[a]})))}function pX({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:pw(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:Te(V(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function fX(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:E}=s,O=[p!=null?p:"",b!==null&&E!==null&&!u?`${b}: ${E}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...vr(l),peringkat:u?"\u2013":
T(Cn(s)),nilai:u?"\u2013":Hc(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Cn(s)-Cn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function gX(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${vf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:ls(Un(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:fX(e,t)}))}function hX(e){let[t="",n="",...r]=fa(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Te(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function yX(e,t){var E,O,P;let{competition:n,
results:r}=e,
o=In(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=vu(o),c=xf(n),
d=mX(e),p=pX(e),h=bf(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...st(o,o.minutesNumber),
tanggal:Te(i&&zn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${gf(i,"id")} (${dX(
i)})`,waktu_pleno:V(a),tempat_pleno:Te(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Te(
V(u))}`,jumlah_peserta:_t((O=(E=r[0])==null?void 0:E.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Eu(n,r),aturan:Cu(n).map((N,I)=>({no:T.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:ya(n,N).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:Jr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ze,
lampiran_peringkat:gX(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Te(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...hX(o.acknowledgedBy)}}var n$={needs:"result",inEnglish:!1,documents:ha(yX),
title:_n};m();m();function bX({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var r$=(e,{
competition:t})=>e.
map(n=>({nama:xi({entry:n},t.settings).join(", "),keterangan:vr(n).inovasi}));function Sf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?bX(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:r$(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:r$((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Ef=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Te(t&&ff(t,"id")),waktu_acara:Te(V(n)),tempat_acara:Te(V(r))});var wX=5,vX=e=>[
...e,...v.from({length:wX},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
o$={needs:"rules",inEnglish:!1,documents:e=>Sf(e).map(t=>({about:t.about,fields:n=>({...st(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Ef(t),hadir:vX(t.guests)})})),
title:Vr(
"acara")};m();m();m();var kX=["besar","sedang","kecil"];function i$(e){return v.from(e).length}
function a$(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(i$(r)/100),0)}function Vc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(i$)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=kX.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Cf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},xX=9;function fw(e){let{settings:
t}=e.
competition,n=Ei(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=a$([r,o,a,s,u,...l])>xX;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:ku(t).first,penuh:c?"ya":"",...Vc(
"penerima",r,Cf.recipient,c),...Vc("instansi_penerima",o,Cf.institution,c),...Vc("predikat",i,Cf.predicate,
c),...Vc("inovasi",u,Cf.innovation,c)}}var s$={needs:"result",inEnglish:!0,documents:Su("piagam",fw),
title:Ru};function TX(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:xu(n),piagam:wf(e,"piagam",t).map((r,o)=>({...fw(r),
lanjutan:o===0?"":"ya"}))}}
var u$={needs:"result",inEnglish:!0,documents:Si(TX),title:_n};m();m();var SX={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Yr(e){let t=SX[e.language],n=a=>Te(a&&zn(a,e.language)),
[r,o]=[V(
e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(vu(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Te(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function EX({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function CX(e,t){var c,d,p,h,b,E,O;let{competition:n,results:r,
coverage:o}=e,
i=In(n.settings,t),a=xf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=EX(n);return{...st(i,t("laporan","")),
jenis:"Laporan",penyelenggara:Te(V(i.organizer)),dasar:Yr(i),jumlah_inovasi:_t(n.entries.length),
jumlah_dinilai:_t(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:_t(n.judges.length),jumlah_tahap:
_t(
n.stages.length),tahapan:Eu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Cu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:_t((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Jr(e,t),jumlah_putusan:_t(s.length),
jumlah_benturan:_t(u.length),kode_hasil:(b=e.code)!=null?b:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":_t(o.present),instansi_terdaftar:o===null?"":_t(o.listed),tidak_ikut:((E=o==null?void 0:o.absent)!=
null?E:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var l$={needs:"result",inEnglish:!1,documents:ha(CX),title:_n};m();var gw=8,RX=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?dw(Wt(e.value)):
"?",c$=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function DX(e,t,n,r,o){var c,d,p;let i=Le(
e.competition,t),a=i.map(h=>RX(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Td(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...vr(n),...f.fromEntries(
v.from({length:gw},(h,b)=>{var E;return[`k${b+1}`,(E=a[b])!=null?E:""]})),rincian_nilai:i.map(({name:
h},b)=>`${V(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Hc(u,e.competition),catatan:l.join(" / ")}}function AX(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(c$).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function OX({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function PX(e,t,n,r,o,i){let{competition:a}=e,s=ya(a,n),u=AX(e,n,o).map((d,p)=>DX(e,n,d,o==
null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=gw?s.length:0,c=OX(e,n,r);return{...st(
a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:V(
r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Te(n.date&&zn(n.date,
"id")),
nama_juri:Te(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:gw},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:
u,
...NX(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var NX=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),d$={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Xe(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(c$)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>PX(e,u,o,i,s,l)}]}))},title:Vr("tahap",
"nama_juri")};m();function IX(e,t){var r,o;let n=In(e.competition.settings,t);return{...st(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Yr(n),jumlah_pemenang:_t((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Jr(e,t),masa_sanggah:n.objectionDays===null?"":_t(n.objectionDays)}}
var m$={
needs:"result",inEnglish:!1,documents:Si(IX),title:_n};m();var _X={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function $X({competition:e},t,n){let r=Sr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...vr(a),
alasan:_X[s]}]}),
i=e.stages.filter(a=>Le(e,a).length>0&&Xe(e,a).includes(t));return{...st(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Te(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Te(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var p$={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>$X(e,t,n)})),title:Vr("nama_juri")};m();var f$=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function FX(e,t){var c,d;let n=In(
e.competition.settings,t),r=V(n.decreeNumber),o=st(n,r),i=(c=vu(n))!=null?c:Ze,a=V(n.minutesNumber),
s=Te(n.plenaryDate&&zn(n.plenaryDate,"id")),u=Hr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":MX(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:f$([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Te(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:f$(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:Jr(e,t)}}var MX=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},g$={needs:"result",inEnglish:!1,documents:Si(FX),title:_n};m();m();var LX={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},jX=5,h$=new A,hw=({standings:e})=>e.length>=
jX;function Rf(e){var n;let t=(n=h$.get(e))!=null?n:zX(e);return h$.set(e,t),t}function zX(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:rn(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!hw(e)?null:Pa(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=LX[a];return t.criteria.flatMap((l,c)=>{var b;let[
d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Gt(d,p);return[{
kriteria:V(
l.name),nilai:yn(sr(d,s),a),median:p===null?"\u2013":yn(sr(p,s),a),maksimum:yn(T(l.max),a),kedudukan:
p===
null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var y$={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function BX(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ei(e),a=ku(o);return{...i,jenis:y$[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:xi(n,o).map(s=>({nama:s})),tempat_tujuan:ga(o)||y$[o.language].place,dasar:Yr(In(o,t)),
rincian:kf(
i,o),profil:i.nilai===""?[]:Rf(e.result)(n,o),...Tu(n.prize,o),...yf(o),...Ti(o)}}var b$={needs:
"result",inEnglish:!0,documents:Su("surat",BX),title:Ru};m();function UX(e,t){var o;let n=In(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...st(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ga(n)||"Tempat",dasar:Yr(n),
jumlah_pemenang:_t(r.length),...yf(n),...Ti(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Jr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":xi(r[a],n).join(`
`)}))}}var w$={needs:"result",inEnglish:!1,documents:Si(UX),title:_n};m();function WX(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ei(e);return{...st(t,e.number),...r,
rincian:kf(r,t),tanggal:Ze,jenis:"Tanda Terima",...Tu(n,t)}}var v$={needs:"result",inEnglish:!1,
documents:Su(
"tanda-terima",WX),title:Ru};m();function KX({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:ya(e,n[0])}]:n.filter(r=>Le(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:ya(e,r)}))}function GX(e,t){
let{competition:n}=e;return{...st(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:Eu(n),kelompok_kriteria:KX(e),
aturan:Cu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var k$={needs:"rules",inEnglish:!1,documents:ha(GX),title:_n};m(
);var qX={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},ZX=({sheets:e},t)=>[
...new k(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>fa(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function HX(e,t,n,r){let o=In(e.competition.
settings,r),i=qX[o.language],a=ZX(e,t.entry.code);return{...st(o,r("umpan-balik",t.entry.code)),...vr(
t.entry),jenis:i.kind,kepada:xi(t,o).map(s=>({nama:s})),tempat_tujuan:ga(o)||i.place,dasar:Yr(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Rf(n)(t,o),tanpa_median:hw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Ti(o)}}var x$={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>HX(e,a,o,s)})))},title:Vr("inovasi")};m();var T$={needs:"rules",inEnglish:!1,
documents:e=>Sf(e).map(t=>({about:t.about,fields:n=>({...st(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...Ef(t),jumlah_undangan:_t(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...Ti(e.competition.settings)})})),title:Vr(
"acara")};var S$={"tata-cara":k$,pernyataan:p$,undangan:T$,"daftar-hadir":o$,"lembar-nilai":d$,
"berita-acara":n$,
sk:g$,pengumuman:m$,piagam:s$,gabungan:u$,surat:b$,"surat-daftar":w$,"tanda-terima":v$,"umpan-balik":
x$,
laporan:l$};m();var E$=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ci=E$.map(e=>({id:e,...S$[e]}));function Yc(e){var t;return(t=Ci.find(n=>n.id===e))!=null?
t:null}m();var Oo=(e,t)=>Qy(e.id,_s(e,t)),Df=(e,t)=>e.needs==="rules"||t.winners!==null;function JX(
e,t){let{competition:n}=t,
r=_s(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var ba=(e,t)=>e.filter(n=>Df(n,t)).flatMap(n=>n.documents(JX(n,t)).map(r=>({kind:n,...r})));function yw(
e){
if(e.winners===null)return()=>!0;let t=new k(ba(Ci,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var VX=()=>null;function bw(e,t,n=VX){let[r]=ba([e],t);return r===void 0?null:r.fields(
n)}m();m();function YX(e,t){let n=e.map(o=>({standing:o,key:M(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function C$(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Md(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):YX(l,n).map(c=>({standing:c,place:null}))})}var XX=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],R$=e=>e.filter(t=>t.severity==="error"&&
XX.includes(t.code)),QX=({settings:e})=>mo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:ni(i.cell,i.format,"id"),to:hr(a,"id"),at:s}));function ww(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=et(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?C$(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
Jn(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?QX(i):[],coverage:v2(i),reliability:()=>(
h!=
null||(h=t.map((b,E)=>{let O=fp(i,b,t.slice(0,E)),N=b.last&&!i.settings.rankedWinners?{...O,gap:null,
methods:[],verdict:{...O.verdict,contested:[]}}:O;return{stage:b.stage.name,sentences:gp(N,"id")}})),
h)}}var eQ=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Af(e,t,n){let r=Tt(e,{
provisional:!1}),
o=oi(e),i=[...r.findings,...go(e,t),...tQ(t,o)].map(s=>eQ.includes(s.code)?{...s,severity:"error"}:s),
a=ww(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function tQ({rows:e},t){let n=Hi(
e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}
function D$(e,t,n){var p,h,b;let{competition:r}=e,o=H.documents[r.settings.language];if(!Cm().includes(
o))return[];let{name:i,grid:a}=on(o);if(a===null)return[];let s=lt(a,ui),u=rQ([...Is(a).rows]),l=oQ(
e,t,n,u),c=new y,d=[];for(let[E,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
Qe(s,E,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(b=c.get(P))!=null?b:{cell:(h=Qe(s,E,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
E,{cell:O,documents:P}])=>({code:E,tab:i,cell:O,params:{documents:P}})),...d]}var nQ=["made","draft",
"edited","signed"];function rQ(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";nQ.includes(
l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function oQ(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=ww(e,t,n,i),s=new y(ba(Ci,a).map(d=>[C.stringify([d.kind.id,d.about]),
d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.stringify([d,p]),h])),l=(d,p)=>u.get(C.stringify(
[d,p]))||null,c=oi(e);return({kind:d,entry:p,run:h,title:b,content:E})=>{var z;let O=n.rows.find(L=>L.
action==="documents"&&L.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((z=Yc(d))==null?
void 0:
z.needs)!=="rules",N=s.get(C.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),F=()=>{if(N===void 0||
I===void 0)return!1;let L=Oo(N.kind,o),j=Xl(d,Yl(L),gu(I,Gc(L)));return wn(j+$)===E};return P&&O.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===b?null:{title:$}}}m();function iQ(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Of(i,t),Of(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Of=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function O$(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=iQ(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var vw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Du=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${vw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${vw(e)})`:`${r} documents (${vw(e)})`},P$=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},aQ=({documents:e})=>e.length===
1?"was":"were",A$=({documents:e},t,n)=>e.length===1?t:n,sQ={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Zm(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Of(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>O$(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Du(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Du(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${P$(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Du(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},uQ={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Zm(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Of(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>O$(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Du(
e,"en")} ${aQ(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Du(e,"en")} ${A$(e,"does","do")} not fit: by this result there is no ${P$(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Du(e,"en")} ${A$(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},lQ={id:sQ,en:uQ};function cQ(e,t){
return lQ[t][e.code](e.params)}var N$=(e,t)=>cQ(e,t);function Pf(){return ie(()=>{ge();let e=Ve(),{
competition:t}=e,{language:n}=t.settings,r=Tt(e,{provisional:!1}),
o=rt(n),i=et(t.stages,o.rows).filter(u=>u.status==="decided"),a=Hi(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...dQ(e,o),...pQ(r),...fQ(e,r,o),...vQ(o),...D$(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Jn(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
Hn(u.params,n):N$(u,n)}})}})}function dQ(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(
n,t),i=my(r.language),a=new k,s=o.flatMap(({stage:p,status:h,hash:b,at:E,by:O})=>{if(h!=="decided")return[
];
let P=i.find(j=>j.stage===p),N=py(e,P,b),I=dy(e,b,p)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:p,
tab:H.decisions[r.language],params:{at:E,isSame:I}}]:[],F=[Jn(b),Gn(E),O].join(", "),z=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(z!==F){let j=H.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,recorded:F}})}let L=(N!=null?N:[]).filter(j=>!a.has(
C.stringify(
j)));for(let j of L)a.add(C.stringify(j));return[...$,...L.map(j=>({code:"CHANGED",stage:p,tab:j.tab,
cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&h.hash===
p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Hi(t),c=o.
slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:mQ(e,l)]}function mQ(e,{at:t,hash:n}){let r=dy(e,n);
return r===
fo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:fo}}]}var pQ=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function fQ(e,{results:t},{rows:n}
){
var h,b,E,O;let{competition:r}=e,o=Hi(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(E=o==null?void 0:o.by)!=null?E:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=et(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>al(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=oe(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return ly(r,t,cp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=on(P.name);if(l.has(P.name)&&!gQ(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=n1(I);return[...$!==null&&n.some(z=>z.run===$)?
yQ(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?hQ(N,I,d):[],
...wQ(N,t1(I,P))]})}var gQ=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function hQ(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function yQ(e,t,{values:n}){var i,a;let[r,o]=[W((i=t.values[0])==null?
void 0:
i[0]),W((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var bQ=10;function wQ(e,t){let n=t.slice(0,bQ).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function vQ({name:e,links:t}){let n=hR(t,nn),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&bR(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(zm),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();function xQ(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function I$(e,t){var o,i;let n=Bt(e);return(i=(o=t.map(a=>({tag:a,away:xQ(n,Bt(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var TQ=80;function Nf(e,t){let n=SQ(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>CQ(Ap(o),t));return r.length>0?r:IQ(e,t)}function SQ(e){try{let t=Ls(e);return t.file(
"word/document.xml")===null?null:t.file(js).map(n=>n.asText())}catch{return null}}var _$=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),EQ=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function CQ(e,t){let n=new y(f.keys(t).map(i=>[Bt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=kw(i);return PQ(i).flatMap(s=>RQ(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function RQ(e,t,n){let{tag:r}
=e;
if("fault"in e)return _$(Bt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?DQ(r,t,n):o===""||o==="#"||o==="^"?AQ(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function DQ(e,t,{loops:n}){let r=Bt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Bt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function AQ(e,t,n,r){
var u;let o=Bt(t),i=_$(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:I$(t,EQ(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:OQ(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function OQ(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Bt)))}
function PQ(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:NQ(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:kw(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var NQ=e=>{var t,n;return kw((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function kw(e,t=TQ){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function IQ(e,
t){
try{return Kc(e,t),[]}catch(n){let r=Bs(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var _Q={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},$Q={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},wa=e=>e==="id"?_Q:$Q;function xw(e,t){let n=wa(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function $$(e,t,n){let r=wa(n),o=xw(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var F$="templates",
FQ=te({maker:G(),fileId:G(),modified:G()}),MQ=tn(G(),Ke(FQ));function Au(){let e=ze(
F$);try{let t=tt(MQ,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Tw(
e,t){
var i;let n=Au(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],We(F$,C.stringify(o))}m();m();var M$="lease",L$=300*1e3,LQ=te({
who:G(),run:G(),until:Dt(),width:Ee(Dt())});function j$(e,t){var s;
let n=jQ(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Sw({who:e,run:i,width:a,until:r+L$}),
{run:i,width:a}}var z$=(e,t,n)=>Sw({who:e,run:t,width:n,until:R.now()+L$}),B$=(e,t)=>Sw({who:e,run:t,
until:0}),Sw=e=>We(M$,C.stringify(e));function jQ(){let e=ze(M$);try{let t=tt(LQ,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var zQ=["edited","own"],va=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function U$(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Xc(
"signed",n,u?null:"revise")}if(t!==null&&va(t,r))return i?{action:"add"}:Xc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Xc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||zQ.includes(t.status));
return s&&!i?Xc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?Xc("made",n,null):{
action:"update",file:n}}var Xc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function W$(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":hp(e,t)}}function K$(e,t,n,r,o){let{status:i,...a}=W$(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&va(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(ai(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var G$=(e,t)=>({...W$(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var q$=ui.columns.map(e=>e.key).filter(e=>e!=="number");function If(e){var c,d;
let{name:t,grid:n}=on(
H.documents[e]),r=n===null?KQ(t,e):Is(n),o=Dn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
hp(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:E})=>{
let O=i.
get(b);return i.set(b,E),O!==void 0&&q$.every(P=>O[P]===E[P])?[]:[b]});if(h.length!==0){BQ(t,r,e);
for(let b of UQ(
h,i))for(let E of WQ(r.columns,q$)){let O=b.rows.map(P=>E.keys.map(N=>l(P,N)));qt(t,b.first,E.column,
O)}gn()}}}}function BQ(e,{headerRow:t,columns:n},r){let o=ui.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;qt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function UQ(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function WQ(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function KQ(e,t){let n=oe(t).tabs,r=ui.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));hn(Ct(e,n.
documents,n.documentsOrigin,r,[],0));let o=new y(ui.columns.map((i,a)=>[i.key,a]));return{rows:new y,
columns:o,headerRow:null}}m();var Ou=({kind:e,about:t})=>`${e.id}:${t}`;function Z$(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Vn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function H$(e,t){var B,U,q,Z;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=GQ(d,s.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),E=l.title(b),O=wn(Xl(l.id,a.versionOf(l),a.shown(l,b))+E),P=X=>({sheet:wn(
Dn()),kind:l.id,entry:wn(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:ee,entry:ye}=P(X);return i.get(
[ee,l.id,ye,X].join(":"))},I=va(h,s.user)?null:(q=N((U=h==null?void 0:h.revision)!=null?U:""))!=null?
q:ZQ(h,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(Ou(e))},F=U$(O,h,I,$),z=F.action===
"add",L=z?qQ(d,s.user):(Z=h==null?void 0:h.revision)!=null?Z:"",j=z?N(L):void 0;return{planned:e,
filed:z?
null:h,place:z||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?E:`${E} \u2013 Rev. ${L}`,
content:O,properties:{...P(L),content:O},decision:j===void 0?F:{action:"update",file:j}}}function GQ(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!va(o,t))))!=null?r:n(e)}function qQ(e,t){let n=e.filter(({row:r})=>!va(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function ZQ(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Ht(bo(e.fileId,r),n.language)}m();var _f=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Gn(nt()),spreadsheet:Dn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Ew=(e,t,n)=>({..._f(e,HQ(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function HQ({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function J$(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!Cw(r))?Ew(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Cw=({status:e})=>e==="made"||e==="draft";m();var Rw=(e,t)=>`${e.id}.${_s(e,t)}`;function V$(e,t,
n,r){let{language:o}=e.settings,i=Au(),a=new y,s=new y,
u=l=>{var d,p;let c=Rw(l,e);return a.has(c)||a.set(c,JQ(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Yl(Oo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?gu(c,Gc(Oo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Oo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=Aw(d,r,o),b=Nf(h,c);return b.length>
0&&pe(ce("TEMPLATE_FAULT",$$(l.id,b,o))),s.set(l.id,h),h}}}function Dw(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Ht(
bo(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===Vn&&s.modified===i.modified?
"unedited":"own",file:s}}function JQ(e,t,n){let r=wa(n.language),o=Dw(t,n);return o.source==="foreign"?
pe(
ce("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?pe(ce("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Aw(e,t,n){if(e.type!==Vn)return Ht(ky(e.id,t),n);let[r]=ta([e.
id],ii,t);return Ht(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var $f="\u0001";
function X$(e,t,n,r){let{language:o}=e.settings,i=If(o),a=wo(e,n.user,r),s=V$(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>QQ(i,L,j),ledger:i,files:Z$(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>H$(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Ou(L.planned))),d=c.slice(
0,10),p=d.map(L=>Kc(s.bytesOf(L.planned.kind,L.fields),L.fields)),h=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&YQ(L)});for(let L of l){let j=J$(L,n);
j!==null&&h.set(L,j)}let E=eee(i,n);for(let L of d)h.set(L,_f(L,"begun",n));i.write([...Y$(h),...E]);
let O=yo(d.map((L,j)=>{var B;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:ii,to:Vn,bytes:(B=p[j])!=null?B:new D}}),r),{failures:
P,
again:N}=VQ(d,O,h,n);i.write(Y$(h));for(let L of P.values())br(L)&&na(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!P.has(j)&&!N.has(j)).length,$=i.ofRun(n.run),F={made:$.filter(Cw).length,failed:
$.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(L=>K$(L,h.get(L),P.get(L),n.user,o)),...E.map(({row:L})=>G$(L,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(L=>Ou(L.planned)),...[...N].filter(L=>XQ(O[d.indexOf(L)])).map(L=>Ou(L.planned)+$f)]},run:F}}
function VQ(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Ew(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||As(d);if(p&&!r.skip.includes(Ou(
l.planned)+$f)){i.add(l);continue}o.set(l,d),p||n.set(l,{..._f(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var YQ=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,XQ=e=>e!==void 0&&"failure"in e&&As(e.failure),Y$=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function QQ(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var eee=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var tee=te({kinds:Ke(G()),skip:Ee(Ke(G())),renew:Ee(Ke(G())),
remake:Ee(He())});function Qc(e){return ie(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=fe(tee,e);return ge(),xe(()=>{let a=Ve(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>Ow(B,u)),c=rt(u),{findings:d,
blocking:p,
hash:h,context:b}=Af(a,c,l),E=l.filter(B=>Df(B,b)),O=R$(p);if(E.length===0&&l.length>0)return Q$(p,u);
if(b.winners===null&&O.length>0)return Q$(O,u);let P=Pe(),N=j$(P,At);if("holder"in N){let{who:B,
until:U}=N.
holder;return pe(ce("BUSY",oe(u).problems.leased(B,ree(U))))}let I=ba(E,b),$={user:P,run:N.run,skip:
r,
renew:o,remake:i,isCurrent:yw(b)},F=yr(N.width,t),{batch:z,run:L}=X$(s,I,$,F);z.more?F.width!==N.width&&
z$(P,N.run,F.width):(oee(c,{id:N.run,hash:h,...L},P,u),B$(P,N.run));let j=E.length===l.length;return{
ok:j&&z.failed===0&&!r.some(B=>!B.endsWith($f)),findings:_r([...j?d:p,...nee(E,I)],u),...z}})})}var nee=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
ree=e=>nt(new R(e)).slice(11,16);function Ow(e,t){var r;let n=Ci.map(o=>o.id).join(", ");return(r=Yc(
e))!=null?r:pe(ce("BAD_REQUEST",oe(t).problems.unknownKind(e,n)))}function Q$(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:_r(
e,t),...n}}function oee(e,t,n,r){if(t.made+t.failed===0)return;let o=oe(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Zt(e,{at:nt(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var Pw=te({kind:G()}),iee=te({kind:G(),content:G()}),eF=e=>ie(()=>{let{kind:
t}=fe(Pw,e);return ge(),
ed(Ff(t))}),tF=e=>ie(()=>{let{kind:t}=fe(Pw,e);return ge(),xe(()=>{let n=Ff(t),r=iF(n);return"file"in
r?ed(n,r):(aF(n,Vn,Oo(n.kind,n.competition)),ed(n))})}),nF=e=>ie(()=>{let{kind:t,content:n}=fe(iee,e);
return ge(),xe(()=>{let r=Ff(t),o=Rp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>ap){let s=wa(r.language).
tooLarge(i(o.length),i(ap));return pe(ce("TEMPLATE_FAULT",s))}let a=sF(o,r);return a.length===0&&aF(
r,ii,o),{...ed(r),refused:a}})}),rF=e=>ie(()=>{let{kind:t}=fe(Pw,e);return ge(),xe(()=>{var u;let n=Ff(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Au()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=oF(r);for(let{id:c,properties:d}of wo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
Ht(vy(c,{trashed:!0},s),a)}return Tw(r,null),ed(n)})});function Ff(e){let t=R.now(),n=Ve(),{
competition:r}=n,
o=at(r.settings.language),i=Ow(e,o),{context:a}=Af(n,rt(r.settings.language),[i]),s=Rw(i,r),[u,l]=[
Pe(),
yr(1,t)];return{competition:r,kind:i,name:s,fields:bw(i,a),user:u,language:o,backoff:l}}var oF=e=>({
sheet:wn(Dn()),template:e}),iF=({name:e,user:t,language:n,backoff:r})=>{var o;return Dw((o=Au()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function aF({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=wo(e,r,i),l=oF(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=wa(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:ii,to:a,bytes:s},[h]=yo([p],i),{id:b,
modified:E}=Ht(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);Tw(n,{maker:r,fileId:b,modified:E})}var aee=[
"TAG_UNKNOWN","LIST_AS_TEXT"],sF=(e,{fields:t,language:n})=>xw(Nf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!aee.includes(r)),n);function ed(e,t=iF(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?sF(Aw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:uF(r)}}
var see=200,uF=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,see):n.slice(
0,1).map(uF)]));m();m();var lee=["begun","failed","deleted","void"],lF=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
cF=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,dF={failure:{kind:"unknown",
reason:"no-answer"}};function mF(e,t,n,r,o){var b;let{language:i}=e.settings,a=If(i).all().map(({row:
E})=>E).
filter(E=>E.maker===n&&t.includes(E.kind)&&!lee.includes(E.status)),s=a.length===0?null:wo(e,n,o),u=s===
null?[]:cee(a,s,i,o),l=u.filter(E=>!cF(E)&&!r.includes(lF(E))),c=l.slice(0,10),d=new y(dee(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((E,O)=>[c[O],E])),p=[...d.values()].flatMap(E=>"failure"in E?[E.failure]:
[]);for(let E of p)br(E)&&na(E,i);let h=c.filter(E=>{var O;return"ok"in((O=d.get(E))!=null?O:dF)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:E})=>E===null).length,updated:h.filter(({pdf:E})=>E!==
null).length,unchanged:u.filter(cF).length,failed:p.length,files:u.map(E=>{var $,F,z;let O=($=d.get(
E))!=null?$:{ok:E.pdf},{kind:P,entry:N,title:I}=E.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(z=(F=O.ok)==null?void 0:F.link)!=null?z:null,problem:"ok"in O?null:oe(i).documents.failed(
ai(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(E=>!h.includes(E)).map(lF)]}}var cee=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Ht(bo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Cs&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Vn?[{row:o,document:a,pdf:s}]:[]});function dee(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ta(r,Cs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Cs,to:Cs},bytes:
d.
ok}]}),a=i.length===0?[]:yo(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
dF})}var mee=te({kinds:Ke(G()),skip:Ee(Ke(G()))}),pF=e=>ie(()=>{let t=yr(10,R.now()),{kinds:n,skip:r=[
]}=fe(
mee,e);return ge(),xe(()=>mF(Ve().competition,n,Pe(),r,t))});m();m();var pt=(e,t,n={})=>f.assign(new S(
`${e}: ${t}`),{fault:e,place:n}),fF=e=>e instanceof S&&"fault"in
e,Mf=e=>fF(e)?e.fault:null;function Lf(e,t){try{return t()}catch(n){throw fF(n)&&(n.place={...e(),
...n.place}),n}}m();m();var pee=[[14,22],[45,47]],fee=[9,10];function gF(e){return fee.includes(e)?
"percent":pee.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var gee=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function jf(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||gee(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var Nw=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Iw=/\s*(\/?)>/y,
hee=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
yee={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},bee=["AlternateContent","extLst","rPh"],ka=e=>pt(
"damaged",e.slice(0,60));function hF(e){return e.includes("&")?e.replace(hee,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:yee[o];if(a===void 0||!t.endsWith(
";"))throw ka(t);return a}):e}var _w=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},wee=e=>e===
32||e>=9&&e<=13;function vee(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(wee(r)||r===
62||r===47||r===60)break}return n}function zf(e,t,n){let r=e.indexOf(t,n);if(r<0)throw ka(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function xa(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw ka(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,hF(l)))},a=l=>{var c;if(n.pop()!==l)throw ka(`</${l}>`);r===0?(c=t.close)==null||c.call(t,_w(l)):n.
length<r&&(r=0)},s=l=>{var O,P,N;let c=vee(e,l),d=e.slice(l,c),p={},h=c;for(;;){Nw.lastIndex=h;let I=Nw.
exec(e);if(I===null)break;h=Nw.lastIndex;let $=I[1];$.startsWith("xmlns")||(p[_w($)]=hF((P=(O=I[2])!=
null?O:I[3])!=null?P:""))}Iw.lastIndex=h;let b=Iw.exec(e);if(d===""||b===null)throw ka(e.slice(l-1));
n.push(d);let E=_w(d);return r===0&&bee.includes(E)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
E,p)),b[1]==="/"&&a(d),Iw.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=zf(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=zf(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=zf(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=zf(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw ka(e.slice(l))}if(i(e.slice(o)),n.length>0)throw ka(`<${n[0]}>`)}var Bf=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(w.parseInt(n,16))):e,Po=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),yF=e=>Po(Dp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var kee=1048576,Uf=16384,Fw=2e6,xee=1462,Tee=864e5,See=R.UTC(1899,11,30);function Eee(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw pt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function $w(e,t){if(!/^\d{1,9}$/.test(e))throw pt(
"damaged",`${t} "${e}"`);return w(e)}function Cee(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw pt("damaged",
"two values in a cell");e.value=n}}function bF(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=O=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<kee&&N<Uf))throw pt("damaged",
"a cell outside the sheet");if(i.push(P*Uf+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
O===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>Fw)throw pt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=O},h=(O,P)=>{O==="row"?(a.row=
P.r===void 0?a.row+1:$w(P.r,"the row")-1,a.column=-1):O==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=Eee(P.r)):c!==null&&(O==="v"||O==="f"||O==="t")&&(d="")};Lf(()=>c===null?
{}:{cell:De(a.row,a.column)},()=>xa(e,{open:(O,P)=>{O==="sheetData"?l=!0:l?h(O,P):O==="sheetProtection"?
s=P:O==="protectedRange"&&o.push(P)},text:O=>{d!==null&&(d+=O)},close:O=>{O==="sheetData"&&(l=!1),
!(!l||c===null)&&(O==="c"?(p(Oee(c,t)),c=null):d!==null&&Cee(c,O,d),d=null)}}));let E=Ree(i);if(E!==
null)throw pt("damaged","a cell given twice",{cell:De(E.row,E.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function Ree(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:g.floor(n/Uf),column:n%Uf};t.add(n)}return null}function Dee(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw pt("damaged",`the number "${e}"`);return t}function Aee(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-See)/Tee;if(w.isNaN(t))throw pt(
"damaged",`the date "${e}"`);return t}function Oee({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:$w(e.s,"the look")])!=null?p:"plain",l=(
b,E="plain")=>r===void 0?{value:b,kind:E}:{value:b,kind:E,formula:r},c=b=>b===""&&r===void 0?null:l(
Bf(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Dee(t);return l(
u==="date"&&s?b+xee:b,u)}case"s":{let b=i[$w(t,"the text")];if(b===void 0)throw pt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw pt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Aee(t),"date");default:throw pt(
"damaged",`the type "${d}"`)}}var Pee=4e7,Nee=5e8;function Iee(e){let[t,n]=[0,0],r;try{let i=new k;r=Ep(
e,({name:a,originalSize:s})=>{
if(n+=s,n>Nee)throw pt("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw pt("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>Pee)throw pt("too-large",a);return!0}
)}catch(i){
throw Mf(i)===null?pt("not-xlsx",T(i)):i}let o=new y(f.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:Fs(a)}}function _ee(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function wF(e,t){let n=e(_ee(t)),r=new y;
return xa(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function $ee(e){let t=[],n=null,r=!1;return xa(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(Bf(n!=null?n:""))}}),t}function Fee(e){let t=new y,
n=[],r=!1;return xa(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),jf(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:gF(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var Mee=e=>e==="1"||e==="true";function Lee(e){var b;let t=Iee(e),n=(b=[
...wF(
t,"").values()].find(E=>E.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw pt("not-xlsx","no workbook");let o=wF(t,n),i=E=>{var O,P,N;return(N=t((P=(O=[
...o.values()].find(I=>I.type===E))==null?void 0:O.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
xa(r,{open:(E,O)=>{let{name:P="",state:N="visible",id:I="",date1904:$}=O;E==="workbookPr"&&(s=Mee($)),
E==="workbookProtection"&&(u=O),E==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:E},O)=>a.some((P,N)=>N<O&&P.name===E));if(l!==void 0)throw pt("damaged",
"two sheets of one name",{tab:l.name});let c=$ee(i("sharedStrings")),d=Fee(i("styles")),p=0;return{
sheets:a.
map(({name:E,hidden:O,relation:P})=>Lf(()=>({tab:E}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw pt("damaged","a sheet is missing");let{type:I,target:$}=P,F=bF(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:s});if(p+=F.rows.length*F.rows.reduce((z,L)=>g.max(z,L.length),0),p>Fw)throw pt(
"too-large","more cells than are read");return{name:E,hidden:O,part:$,type:I,...F}})),part:n,
protection:u}}
var vF=e=>Lee(e).sheets.filter(({type:t})=>t==="worksheet");m();function jee(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?mn.id:W(e.kind==="score"?e.
value:e.raw)}function kF({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:jee(i)}]})))}function xF(e,t){let[n,r]=[e===null?new y:kF(e),kF(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function TF({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();var SF=864e5,Mw=R.UTC(1899,11,30),zee="dd/mm/yyyy",Bee="dd/mm/yyyy h:mm:ss",Uee=e=>new R(
Mw+g.round(
e*86400)*1e3).toISOString().slice(0,19);function EF(e){let t=(R.parse(`${e}Z`)-Mw)/SF;return w.isNaN(
t)?e:t}var Wee=e=>e>-693e3&&e<(R.UTC(1e4,0,1)-Mw)/SF;function CF(e){var n;let t=(n=e==null?void 0:e.
value)!=null?n:(e==null?void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===
void 0||e.kind==="plain"?{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?
"0%":"0.00%"}:Wee(t)?{value:t,read:{date:Uee(t)},format:w.isInteger(t)?zee:Bee}:{value:t,read:t}}var RF=e=>ll(
e,t=>t.filter(n=>typeof n=="string"&&Et(n)!==void 0).length),DF=(e,t,n)=>({tab:e,values:t.map(r=>v.from(
{length:n},(o,i)=>CF(r[i]).read))});function Lw({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==
null?void 0:n.every(r=>r===void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(
r,o.length),1)}}var Kee=2e4,Gee=500;function AF(e){let{rows:t,width:n}=Lw(e);return t.length>Kee||n>
Gee}function OF(e,t){var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=Lw({...i,rows:i.rows.
slice(0,20)});return RF(DF(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}
function PF(e,t,n){
var l;let{rows:r,width:o}=Lw(e),i=(l=RF(DF(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a}
,
()=>[]),...r];s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>CF(c[p])));
return{
values:u.map(c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?
[]:[{row:d,column:h,format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}
var qee=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
NF=({values:e})=>{var t,n,r,o;return(o=(r=qee.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function IF(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||Zee((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var Zee=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:
e===t;m();function Hee({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return zo(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var _F=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Jee(e,t,n){
return{
...e,values:_F(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:_F(e.grid.values,t,n)}}}function $F(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Hee(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Wm(a,o.before.cell):ds(a,o.before.cell);return i!==void 0&&s?Jee(r,i,
o.now):r},e)}m();function FF(e,t,n){var p,h,b,E;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?
void 0:p.length)!=
null?h:0;((E=(b=Ie().getSheetByName(e))==null?void 0:b.getLastRow())!=null?E:0)>0||hn(Vee(e,a,i,n));
let u=Ie().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
uo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var F,z;let $=(z=(F=r[P])==null?void 0:F[I])!=null?z:"";return typeof $=="string"?Sh($,!1):$})))}var Vee=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var MF={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
Yee={title:MF.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
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
history:e=>`scores collected from the files of ${e}`},$n=e=>e==="id"?MF:Yee;var Wf={kind:"unknown",
reason:"no-answer"};function td(e,{workbook:t}){let{language:n}=t.competition.
settings;return br(e)?na(e,n):e.kind==="haste"||As(e)?$n(n).busy:ai(e,n)}m();function Pu(e){var L;
let t=yr(10,R.now()),n=Ve(),{competition:r}=n,{settings:o,stages:i}=r,a=$n(o.language),
s=j=>pe(ce("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=rt(o.language),
l=et(i,u.rows),c=j=>{var B;return((B=gr(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:Xn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:E}=Tt(
n,{provisional:!1}),O=h[E.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=jo(r,E.slice(
0,p)),N=Sr(r),I=Pe(),$=Xee(I,t,o.language),F=wn(Dn()),z=Xe(r,d).map(j=>{let B=Nm({stage:d,judge:j,
entries:P.
filter(ye=>o.conflicts!=="exclude"||N(j,ye)===null),criteria:Le(r,d),language:o.language,competition:
bn(
r),deadline:o.deadline}),U={kind:"judge-file",sheet:F,stage:Dy(d.name),judge:Ay(j.code)},q=up(d.name,
j.code),Z=$.find(({properties:ye})=>f.keys(U).every(we=>ye[we]===U[we])),X=Z!=null?Z:q.maker===I&&q.
id!==""?Ht(Cy(q.id,t),o.language):null,ee=wn(C.stringify(B.values.slice(B.headerRow)));return{judge:
j,
layout:B,properties:{...U,content:ee},filed:q,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:z}}var nd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Kn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Xee(e,t,n){let r=ze(Ry(e));if(r===null)return[];let o=Ey(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Ht(o,n)}m();var Kf=({judge:e})=>e.email.trim().toLowerCase();
function Gf(e){var o;let{filed:t,file:n}=e,r=Kf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Qee(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Gf(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var ete=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function tte(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&ete(t),a=r.filter(u=>u!==
t&&Kf(u)!==""&&Kf(u)===Kf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Nu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Iu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=$n(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,E=u.get(p.code),O=E===void 0?Qee(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:E!=null?E:tte(O,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var nte=100,
rte=te({stage:Ee(G()),skip:Ee(Ke(G()))});function LF(e){return ie(()=>{let{stage:t,skip:n=[]}=fe(
rte,e);return ge(),xe(()=>{var $;let r=Pu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=$n(
i);if(r.isClosed)return pe(ce("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:F,
file:z})=>z!==null&&!n.includes(F.code)),u=s.slice(0,10),l=je(),c=ite(r,l),d=F=>r.history.rows.some(
z=>z.run===F),p=($=[...c.values()].find(F=>!d(F)))!=null?$:At(),h=nt(),{collected:b,written:E,
changes:O,
failures:P}=ote(r,u,{names:l,run:p,at:h});for(let F of E)c.set(F,p);let N=s.length>u.length,I=r.seats.
filter(({judge:F})=>c.get(F.code)===p).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Zt(r.history,{...F,detail:a.history(I.join(
", "))},i)}return Iu(r,{...Nu,collected:b,changes:O.slice(0,nte),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:F})=>F.code)],failures:P})})})}function ote(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ta(a,jl,e.backoff),{list:u}=mo(i),l=JS($n(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],E=b===void 0||
"failure"in b?{failure:td(b===void 0?Wf:b.failure,e)}:ate(e,p,b.ok,{name:nd(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in E){c.failures.set(h,E.failure);
continue}
E.isWritten&&c.written.push(h),c.changes.push(...E.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...E.progress},ra(e.stage.name,h,p.filed)}
return c}
function ite(e,t){let n=new y;for(let r of e.seats){let o=nd(e,r,t),i=t.includes(o)?NF(Fe(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function ate({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:a,corrections:s}){let{competition:u}=e,l=$n(u.settings.language),c;try{c=OF(vF(o),r.name)}catch(
I){
let $=Mf(I);if($===null)throw I;return{failure:l.unreadable[$]}}if(c===void 0)return{failure:l.noTable(
r.name)};if(AF(c))return{failure:l.unreadable["too-large"]};let d=Fe(i),p=d.values.every(I=>I.every(
$=>$===""));if(!p&&!Rn(d))return{failure:l.tabTaken(i)};let h=Le(u,t),b=Qa(u.entries),E=I=>Zo(I,t.name,
n.code,h,b),O=$F(PF(c,i,a),s,E),P=E(O.grid),N=p||!IF(d,O);return N&&FF(i,O,r),Nr(i,u.settings.admins),
{isWritten:N,changes:xF(p?null:E(d),P),progress:TF(P,h)}}m();m();m();var ste="Arial",ute=10,jF=164,
lte={General:0,"@":49},cte='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
dte=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,mte=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(dte).join("")}<diagonal/></border></borders>`,zF=e=>`FF${e.
replace("#","").toUpperCase()}`;function rd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var qf=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function BF(){let[e,
t,n,r,o]=[rd(),rd(),rd(),rd(),rd()],i=({bold:c,size:d=ute})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${ste}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${zF(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=lte[c])!=null?
d:jF+n.idOf(Po(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${zF(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
qf("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${jF+d}" formatCode="${c}"/>`)),qf("fonts",e.all),`<fills count="${2+t.all.length}">${cte}${t.all.join(
"")}</fills>`,mte,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',qf(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',qf("dxfs",o.all),
"</styleSheet>"].join("")}}var od=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,jw="http://schemas.openxmlformats.org/spreadsheetml/2006/main",KF="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
GF="http://schemas.openxmlformats.org/package/2006",pte="application/vnd.openxmlformats-officedocument.spreadsheetml",
fte=32767,gte=225,UF=({top:e,left:t,height:n,
width:r})=>De(e,t,n,r),hte=e=>g.round((e-5)/7*100)/100;function yte(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${od}<sst xmlns="${jw}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${yF(n)}</t></si>`).join("")}</sst>`}}function bte(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Po(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,fte);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function wte({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${De(
e,t)}" activePane="${o}" state="frozen"/>`}function vte(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${hte(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>bte(l,De(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${UF(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Po(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Po(
l.slice(0,gte))}" sqref="${UF(s)}"><formula1>${Po(
u)}</formula1></dataValidation>`);return[`${od}<worksheet xmlns="${jw}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${wte(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Zf=(e,t,n)=>`<Relationship Id="rId${e}" Type="${KF}/${t}" Target="${n}"/>`,WF=e=>`${od}<Relationships xmlns="${GF}/relationships">${e.join(
"")}</Relationships>`,Hf=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${pte}.${t}+xml"/>`;
function qF(e){var a;let[t,n]=[BF(),yte()],r=e.map(s=>vte(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${od}<Types xmlns="${GF}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Hf("workbook.xml","sheet.main"),...o.map(
s=>Hf(
s,"worksheet")),Hf("styles.xml","styles"),Hf("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":WF([Zf(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${od}<workbook xmlns="${jw}" xmlns:r="${KF}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Po(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":WF([...o.map((s,u)=>Zf(u+1,"worksheet",s)),Zf(o.length+1,"styles",
"styles.xml"),Zf(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return Ms(f.fromEntries(f.entries(i).map(([s,u])=>[s,$s(u)])))}m();m();var kte="#d9e2f3",
zw=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Jf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:kte};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:zw(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:zw(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:zw(u.formula)}))}}m();function xte({style:e}
,t,n){let r=typeof t=="object"?EF(t.date):t,o=typeof r=="number"&&jf(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Tte({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function ZF(e,t,{
grid:n,formats:r,read:o}){let i=Jf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
Tte(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:E})=>{var P,N,
I,$,F;let O=(P=d.marks.get(E))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((E,O)=>{let P=h[O-s];return P===void 0?E:xte(E,...P)})});
return{
...i,rows:u}}function HF(e,t,n){let{judge:r,layout:o}=t,i=nd(e,t,n),a=Fe(i);if(!Rn(a))return Jf(o);
let{competition:s}=e.
workbook,u=Le(s,e.stage),l=Zo(a,e.stage.name,r.code,u,Qa(s.entries));return ZF(o,u,{grid:a,formats:
is(
i),read:l})}var Ste=te({stage:Ee(G()),skip:Ee(Ke(G())),remake:Ee(He())});function JF(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=fe(Ste,e);return ge(),xe(()=>{let o=Pu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>Ete(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=Cte(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=Rte(c,n,i);return Iu(c,{...Nu,made:u.filter(({judge:b})=>l.some(E=>E.judge===b&&E.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function Ete({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function Cte(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=$n(a.settings.language),
u=wo(a,i,e.backoff),l=je(),c=t.map(b=>qF([HF(e,b,l)]));for(let{judge:b}of t)ra(o.name,b.code,{...Ul,
maker:i});let d=yo(t.map((b,E)=>({fileId:null,folder:u.id,title:s.title([bn(a),b.layout.name,b.judge.
name]),properties:b.properties,from:jl,to:Ll,bytes:c[E],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,E]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(E,{...O.ok,access:[]})}let h=e.seats.map(
b=>{var E;return Vf(b,(E=p.get(b))!=null?E:b.file,i)});for(let[b,E]of h.entries())p.has(e.seats[b])&&
ra(o.name,E.judge.code,E.filed);for(let[b,{judge:E}]of t.entries()){let O=d[b];O!==void 0&&"failure"in
O&&n.set(E.code,td(O.failure,e))}return h}var Vf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...Ul,maker:n,id:t.id,link:t.link}};function Rte(e,t,n){let{stage:r,user:o}=e,i=$n(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:Vf(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:Ate(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:Bl(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:E}]of c.entries()){
let O=d[h],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?Wf:O.failure]);continue}
let N=Ote(
Vf(P,P.file,o),E,O.ok);e.seats[b]=N,ra(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let E=i.
notShared(h.email.trim(),b.reason);n.set(h.code,br(b)||b.kind!=="refused"?td(b,e):E)}}return Dte(e),
{left:a.length-s.length,shared:u}}function Dte({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=Vf(i,i.file,n),s=Gf(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},ra(t.name,i.judge.code,l))}}function Ate(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=Gf(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,E=o.name===""?o.code:
o.name,O=$n(h).invitation(E,n.name,bn(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function Ote(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Pte=te({stage:Ee(G())});function VF(e){
return ie(()=>{let{stage:t}=fe(Pte,e);return ge(),Iu(Pu(t),
Nu)})}m();m();var Bw="protecting";function YF(e){var r;let t=((r=ze(Bw))!=null?r:"").split(`
`),n=[...Ot(je()).values()].filter(o=>t.includes(o)||VC(o));if(n.length!==0){We(Bw,n.join(`
`));for(let o of n)Nr(o,e);We(Bw,"")}}m();var Nte=e=>e.every(t=>t.every(n=>n===""));function Ite({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function XF(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Nm(i),s=Ite(e,t,a),u=Fe(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var z;let{open:$}=Pm(i,N),F=_te(s,$,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:F,id:(z=El().get(s))!=null?z:null}};if(Nte(u))return Lh(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!KC(a,u)){if(l&&GC(u))return Lh(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let E=b+h.length,
O=Ih(
h,a.table.top+b,i);return rR(s,{...a,...Pm(i,E)},O),c("added",E,h.length)}function _te(e,t,n,r){if(r===
"")return as(e,t,n,""),"anybody";try{return as(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;
return as(e,t,n,""),"refused"}}var $te=te({stage:Ee(G())}),Fte=180*1e3;function Yf(e){return ie(()=>{
let t=R.now()+Fte,{stage:n}=fe(
$te,e);return ge(),xe(()=>{let r=Ve(),o=Mte(r,n);return Lte(r,o,t)})})}function Mte({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=ko(at(r)),a=d=>pe(ce("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=et(e.stages,rt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Xn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Xe(e,l).length===0&&a(i.noJudges),Le(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(Hn(c,at(r))),l}function Lte(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=ko(at(o.language)),{results:s,progress:u}=Tt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&pe(ce("BAD_REQUEST",a.notReached(t.name)));let c=jo(r,s.slice(0,l)),d=Sr(
r),p=F=>F===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:Le(r,t),
language:o.
language,competition:bn(r),deadline:o.deadline},admins:[...o.admins,Pe()]},b=Xe(r,t),E=[];for(let F of b){
if(R.now()>n)break;let z=c.filter(L=>p(d(F,L)));E.push(XF(h,F,z))}YF(h.admins),gn();let O=E.filter(F=>F.
id!==null),P=_m(),N=new y(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),I=O.map(({id:F,tab:z,judge:L})=>{
var j;return{id:F!=null?F:0,tab:z,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${J(L)}`))!=null?
j:{scored:0,expected:1}}});jh(zh(I,P));let $=E.length<b.length;return{stage:t.name,tabs:E.map(({tab:
F,
judge:z,status:L,added:j})=>({tab:F,judge:z,status:L,added:j})),more:$,notes:jte(E,h,o.language)}}
function jte(e,{
workbook:t},n){let r=at(n),o=ko(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var zte=te({language:Lt(["id","en"])});
function QF(e){let t=ie(()=>LR(Zh,fe(zte,e).language));return"problem"in t?t:li()}m();var Bte=te({
entries:Ke(G())}),Ute=100;function Xf(e){return ie(()=>{let{entries:t}=fe(Bte,e);ge();let n=new k(
t.map(J)),r=Ot(je()),{competition:o}=fn(new y([...r].map(([i,a])=>[i,Fe(a)])));return{settings:r.has(
"settings")?o.settings:null,history:rt(o.settings.language).rows.slice(-Ute).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function eM(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function tM(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function nM(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Uw(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function rM(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function oM(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Ww=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function iM(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Wte=te({provisional:He()});function Qf(e){return ie(()=>{let{
provisional:t}=fe(Wte,e);return ge(),
nM("Sidebar",oe(Je()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Kte=240*1e3,aM=[
"piagam","surat"];function Kw(e){var i,a;let t=Ww(e)?Je():"id",n=oe(t).menu,r=ko(
t),o=Ww(e)?(a=(i=Wl())==null?void 0:i.top)!=null?a:10:null;eM(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var sM=()=>tM("Sidebar",oe(
Je()).menu.name);function uM(){
let e=q2(),t="answer"in e?e.answer.questions:0;Ta(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var lM=()=>Ta(Yf({}),({tabs:e,more:t,notes:n})=>{let r=ko(qw());return[Gte(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Gte=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function cM(){var i,a,s;let e=Kl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){dM(e);return}let n=qw(),r=oe(n),o=oe(
Je()).menu.close((s=(a=Wl())==null?void 0:a.top)!=null?s:10);rM(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Gw()}var Gw=()=>dM(Kl({provisional:!1,close:!0}));function dM(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ta(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function mM(){let e=Qf({provisional:!1});"problem"in e&&yM(
e.problem,oe(Je()).menu.name)}var pM=()=>Ta(kp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),fM=()=>Ta(
vp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),qte=12,gM=()=>Ta(Pf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,qte).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function hM(){let e=R.now()+Kte,t=null,n=Qc({kinds:aM});for(;"answer"in n&&(t=iM(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Qc({kinds:aM,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Ta(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function qw(){let e=Ot(je()).get("settings");return e===void 0?Je():fn(new y([["settings",
Fe(e)]])).competition.settings.language}function Ta(e,t,n=!1){let r=oe("answer"in e?qw():Je());
"answer"in e&&n?Uw(r.menu.name,t(e.answer,r.done)):"answer"in e?oM(t(e.answer,r.done),r.menu.name):
yM(e.problem,
r.menu.name)}var yM=({message:e,link:t=""},n)=>Uw(n,[e,t].join(`
`).trim());m();var Zte=te({tab:G(),cell:to(G().check(zu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function bM(e){
return ie(()=>{let{tab:t,cell:n}=fe(Zte,e);return _C(t,n)||pe(ce("BAD_REQUEST",oe(Je()).problems.noTab(
t))),null})}m();var Hte=te({settings:tn(G(),yd())});function wM(e){let t=ie(()=>{let{settings:n}=fe(
Hte,e);ge(),xe(()=>{
var N;let r=oe(Je()).problems,o=Ot(je()).get("settings"),i=o===void 0?null:Fe(o),{competition:a,rows:
s,
tables:u}=fn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return pe(
ce("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=tt(ji,{...a.settings,...n}),h=f.keys(
n).every(I=>qn.some($=>$.key===I));if(!p.success||!h)return pe(ce("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,E=qn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
Ch(
p.data,I)}));for(let{known:I,is:$}of E){let F=s.settings.get(I.key);F!==void 0&&qt(o,F,d,[[$]])}let P=E.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>v.from({length:g.max(c,d)+1},(F,z)=>z===
c?I.word[b]:z===d?$:""));P.length>0&&qt(o,Or(o),0,P)})});return"problem"in t?t:Xf({entries:[]})}m();
var Jte=te({preset:G()});function vM(e){let t=ie(()=>{var s;let{preset:n}=fe(Jte,e);ge();let r=Je(),
o=oe(r).problems,i=ql.map(u=>u.id).join(", "),a=(s=ql.find(u=>u.id===n))!=null?s:pe(ce("BAD_REQUEST",
o.unknownPreset(n,i)));return xe(()=>{var b;let u=ji.parse({...a.settings,language:r,admins:[Pe()].filter(
E=>E!=="")}),{stages:l,criteria:c}=a,d=Dm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Vte(d))!=null?b:pe(ce("BAD_REQUEST",o.notEmpty));for(let E of d)p.includes(E.name)||hn(E);je().
filter(E=>d.every(O=>O.name!==E)).length===1&&IC(),gn()})});return"problem"in t?t:li()}function Vte(
e){
var n;let t=[];for(let r of Ot(je()).values()){let o=Fe(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Yte(o,i))return null;
t.push(r)}return t}function Yte(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Xte=e=>Kw(e),Qte=e=>Kw(
e),ene=()=>sM(),tne=()=>uM(),nne=()=>cM(),rne=()=>lM(),one=()=>mM(),ine=()=>hM(),
ane=()=>Gw(),sne=()=>pM(),une=()=>fM(),lne=()=>gM(),cne=()=>li(),dne=()=>G2(),mne=e=>Kl(e),pne=e=>Qc(
e),fne=e=>pF(e),gne=e=>eF(e),hne=e=>tF(e),yne=e=>nF(e),bne=e=>rF(e),wne=e=>vM(e),vne=e=>KO(e),kne=e=>Yf(
e),xne=e=>Z2(e),Tne=e=>H2(e),Sne=e=>Xf(e),Ene=e=>wM(e),Cne=e=>QF(e),Rne=e=>Qf(e),Dne=e=>bM(e),Ane=e=>ZO(
e),One=e=>JO(e),Pne=e=>VO(e),Nne=e=>kp(e),Ine=()=>XO(),_ne=e=>vp(e),$ne=e=>VF(e),Fne=e=>JF(e),Mne=e=>LF(
e),Lne=()=>Pf(),jne=e=>Y2(e),zne=e=>Q2(e),Bne=()=>eA(),Une=()=>rA(),Wne=e=>iA(e),Kne=e=>fA(e);return No(
Gne);})();
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
