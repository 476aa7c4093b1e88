// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var dK=Object.create;var Xm=Object.defineProperty;var mK=Object.getOwnPropertyDescriptor;
var pK=Object.getOwnPropertyNames;var fK=Object.getPrototypeOf,gK=Object.prototype.hasOwnProperty;
var Qm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ue=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},wy=(e,t)=>{
for(var n in t)Xm(e,n,{get:t[n],enumerable:!0})},Jx=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of pK(t))!gK.call(e,o)&&o!==n&&Xm(e,o,{get:()=>t[o],enumerable:!(r=mK(t,o))||r.
enumerable});return e};var hK=(e,t,n)=>(n=e!=null?dK(fK(e)):{},Jx(t||!e||!e.__esModule?Xm(n,
"default",{value:e,enumerable:!0}):
n,e)),Ho=e=>Jx(Xm({},"__esModule",{value:!0}),e);var k,R,C,E,y,g,v,h,w,T,S,D,A,m=Qm(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:g,Number:v,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:A}=globalThis)});function U7(e,t){return B7(e,
t||{},0,0)}function jv(e,t){return _7(e,{i:2},t&&t.out,t&&t.dictionary)}
function Dg(e,t){if(t){for(var n=new jt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(T$)
return T$.encode(e);for(var o=e.length,i=new jt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new jt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return _d(
i,0,s)}function zv(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if($v)return $v.decode(e);var o=K7(e),i=o.s,n=o.r;return n.length&&Fn(8),i}
}
function I$(e,t){t||(t={});var n={},r=[];P$(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Dg(s),p=d.length,f=l.comment,b=f&&Dg(f),x=b&&b.length,O=_v(l.extra);p>65535&&
Fn(11);var N=c?U7(u,l):u,P=N.length,I=z7();I.p(u),r.push(N$(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&f.length!=x,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(x||0)+P}for(var F=new jt(i+22),
_=o,L=i-o,z=0;z<r.length;++z){var d=r[z];S$(F,d.o,d,d.f,d.u,d.c.length);var B=30+d.f.length+_v(d.extra);
F.set(d.c,d.o+B),S$(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+B+(d.m?d.m.length:0)}return Z7(F,o,r.length,
L,_),F}function F$(e,t){for(var n={},r=e.length-22;_r(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Fn(
13);var o=Io(e,r+8);if(!o)return{};var i=_r(e,r+16),s=_r(e,r-20)==117853008;if(s){var a=_r(e,r-12);s=
_r(e,a)==101075792,s&&(o=_r(e,a+32),i=_r(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=H7(e,i,s),
d=c[0],p=c[1],f=c[2],b=c[3],x=c[4],O=c[5],N=G7(e,O);i=x,(!u||u({name:b,size:p,originalSize:f,
compression:d}))&&
(d?d==8?n[b]=jv(e.subarray(N,N+p),{out:new jt(f)}):Fn(14,"unknown compression type "+d):n[b]=_d(e,N,
N+p))}return n}var jt,wr,Mv,Ag,Og,Nv,E$,C$,R$,Pv,D$,O7,v$,Iv,di,ct,Fo,ss,ct,ct,ct,ct,$d,ct,N7,P7,I7,
F7,Rv,oo,Dv,Lv,_d,$7,Fn,_7,mi,Id,Av,Fv,k$,Fd,A$,x$,M7,O$,L7,j7,z7,B7,N$,Io,_r,Ov,vn,P$,T$,$v,W7,K7,
G7,
H7,q7,_v,S$,Z7,$$=Qm(()=>{m();jt=D,wr=Uint16Array,Mv=Int32Array,Ag=new jt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Og=new jt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Nv=new jt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),E$=function(e,t){
for(var n=new wr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Mv(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},C$=E$(Ag,2),R$=C$.b,Pv=C$.r;R$[28]=258,Pv[258]=28;D$=E$(
Og,0),O7=D$.b,v$=D$.r,Iv=new wr(32768);for(ct=0;ct<32768;++ct)di=(ct&43690)>>1|(ct&21845)<<1,di=(di&
52428)>>2|(di&13107)<<2,di=(di&61680)>>4|(di&3855)<<4,Iv[ct]=((di&65280)>>8|(di&255)<<8)>>1;Fo=(
function(e,t,n){
for(var r=e.length,o=0,i=new wr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new wr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new wr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Iv[d]>>u]=l}else for(a=new wr(r),o=0;o<r;++o)e[o]&&(a[o]=Iv[
s[e[o]-
1]++]>>15-e[o]);return a}),ss=new jt(288);for(ct=0;ct<144;++ct)ss[ct]=8;for(ct=144;ct<256;++ct)ss[ct]=
9;for(ct=256;ct<280;++ct)ss[ct]=7;for(ct=280;ct<288;++ct)ss[ct]=8;$d=new jt(32);for(ct=0;ct<32;++ct)
$d[ct]=5;N7=Fo(ss,9,0),P7=Fo(ss,9,1),I7=Fo($d,5,0),F7=Fo($d,5,1),Rv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},oo=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Dv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Lv=function(e){return(e+7)/
8|0},_d=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new jt(e.subarray(
t,n))},$7=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Fn=function(
e,t,n){var r=new C(
t||$7[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Fn),!n)throw r;return r},_7=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new jt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new jt(o*3));var l=function(ac){var uc=n.length;if(ac>uc){var Fa=new jt(g.max(uc*2,ac));Fa.set(n),n=
Fa}},c=t.f||0,d=t.p||0,p=t.b||0,f=t.l,b=t.d,x=t.m,O=t.n,N=o*8;do{if(!f){c=oo(e,d,1);var P=oo(e,d+1,3);
if(d+=3,P)if(P==1)f=P7,b=F7,x=9,O=5;else if(P==2){var L=oo(e,d,31)+257,z=oo(e,d+10,15)+4,B=L+oo(e,d+
5,31)+1;d+=14;for(var j=new jt(B),W=new jt(19),K=0;K<z;++K)W[Nv[K]]=oo(e,d+K*3,7);d+=z*3;for(var J=Rv(
W),pe=(1<<J)-1,X=Fo(W,J,1),K=0;K<B;){var Se=X[oo(e,d,pe)];d+=Se&15;var I=Se>>4;if(I<16)j[K++]=I;else{
var ee=0,fe=0;for(I==16?(fe=3+oo(e,d,3),d+=2,ee=j[K-1]):I==17?(fe=3+oo(e,d,7),d+=3):I==18&&(fe=11+oo(
e,d,127),d+=7);fe--;)j[K++]=ee}}var Le=j.subarray(0,L),Je=j.subarray(L);x=Rv(Le),O=Rv(Je),f=Fo(Le,x,
1),b=Fo(Je,O,1)}else Fn(1);else{var I=Lv(d)+4,F=e[I-4]|e[I-3]<<8,_=I+F;if(_>o){u&&Fn(0);break}a&&l(p+
F),n.set(e.subarray(I,_),p),t.b=p+=F,t.p=d=_*8,t.f=c;continue}if(d>N){u&&Fn(0);break}}a&&l(p+131072);
for(var Wt=(1<<x)-1,ke=(1<<O)-1,ne=d;;ne=d){var ee=f[Dv(e,d)&Wt],je=ee>>4;if(d+=ee&15,d>N){u&&Fn(0);
break}if(ee||Fn(2),je<256)n[p++]=je;else if(je==256){ne=d,f=null;break}else{var gt=je-254;if(je>264){
var K=je-257,vt=Ag[K];gt=oo(e,d,(1<<vt)-1)+R$[K],d+=vt}var uo=b[Dv(e,d)&ke],Pa=uo>>4;uo||Fn(3),d+=uo&
15;var Je=O7[Pa];if(Pa>3){var vt=Og[Pa];Je+=Dv(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&Fn(0);break}a&&l(p+131072);
var Ia=p+gt;if(p<Je){var Vm=i-Je,Ym=g.min(Je,Ia);for(Vm+p<0&&Fn(3);p<Ym;++p)n[p]=r[Vm+p]}for(;p<Ia;
++p)
n[p]=n[p-Je]}}t.l=f,t.p=ne,t.b=p,t.f=c,f&&(c=1,t.m=x,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?_d(
n,0,p):n.subarray(0,p)},mi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Id=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Av=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:O$,l:0};if(o==1){var s=new jt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,L){return _.f-L.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var f=new wr(p+1),b=Fv(n[c-1],f,0);if(b>t){var r=0,x=0,O=b-t,N=1<<O;for(i.sort(function(L,z){return f[
z.
s]-f[L.s]||L.f-z.f});r<o;++r){var P=i[r].s;if(f[P]>t)x+=N-(1<<b-f[P]),f[P]=t;else break}for(x>>=O;x>
0;){var I=i[r].s;f[I]<t?x-=1<<t-f[I]++-1:++r}for(;r>=0&&x;--r){var F=i[r].s;f[F]==t&&(--f[F],++x)}b=
t}return{t:new jt(f),l:b}},Fv=function(e,t,n){return e.s==-1?g.max(Fv(e.l,t,n+1),Fv(e.r,t,n+1)):t[e.
s]=n},k$=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new wr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Fd=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},A$=function(e,t,n){var r=n.length,o=Lv(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},x$=function(e,t,n,r,o,i,s,a,
u,l,c){
mi(t,c++,n),++o[256];for(var d=Av(o,15),p=d.t,f=d.l,b=Av(i,15),x=b.t,O=b.l,N=k$(p),P=N.c,I=N.n,F=k$(
x),_=F.c,L=F.n,z=new wr(19),B=0;B<P.length;++B)++z[P[B]&31];for(var B=0;B<_.length;++B)++z[_[B]&31];
for(var j=Av(z,7),W=j.t,K=j.l,J=19;J>4&&!W[Nv[J-1]];--J);var pe=l+5<<3,X=Fd(o,ss)+Fd(i,$d)+s,Se=Fd(o,
p)+Fd(i,x)+s+14+3*J+Fd(z,W)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&pe<=X&&pe<=Se)return A$(t,c,e.subarray(
u,u+l));var ee,fe,Le,Je;if(mi(t,c,1+(Se<X)),c+=2,Se<X){ee=Fo(p,f,0),fe=p,Le=Fo(x,O,0),Je=x;var Wt=Fo(
W,K,0);mi(t,c,I-257),mi(t,c+5,L-1),mi(t,c+10,J-4),c+=14;for(var B=0;B<J;++B)mi(t,c+3*B,W[Nv[B]]);c+=
3*J;for(var ke=[P,_],ne=0;ne<2;++ne)for(var je=ke[ne],B=0;B<je.length;++B){var gt=je[B]&31;mi(t,c,Wt[
gt]),
c+=W[gt],gt>15&&(mi(t,c,je[B]>>5&127),c+=je[B]>>12)}}else ee=N7,fe=ss,Le=I7,Je=$d;for(var B=0;B<a;++B){
var vt=r[B];if(vt>255){var gt=vt>>18&31;Id(t,c,ee[gt+257]),c+=fe[gt+257],gt>7&&(mi(t,c,vt>>23&31),c+=
Ag[gt]);var uo=vt&31;Id(t,c,Le[uo]),c+=Je[uo],uo>3&&(Id(t,c,vt>>5&8191),c+=Og[uo])}else Id(t,c,ee[vt]),
c+=fe[vt]}return Id(t,c,ee[256]),c+fe[256]},M7=new Mv([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),O$=new jt(0),L7=function(e,t,n,r,o,i){var s=i.z||e.length,a=new jt(r+s+5*(1+g.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=M7[t-1],p=d>>
13,f=d&8191,b=(1<<n)-1,x=i.p||new wr(32768),O=i.h||new wr(b+1),N=g.ceil(n/3),P=2*N,I=function(by){
return(e[by]^
e[by+1]<<N^e[by+2]<<P)&b},F=new Mv(25e3),_=new wr(288),L=new wr(32),z=0,B=0,j=i.i||0,W=0,K=i.w||0,J=0;
j+
2<s;++j){var pe=I(j),X=j&32767,Se=O[pe];if(x[X]=Se,O[pe]=X,K<=j){var ee=s-j;if((z>7e3||W>24576)&&(ee>
423||!l)){c=x$(e,u,0,F,_,L,B,W,J,j-J,c),W=z=B=0,J=j;for(var fe=0;fe<286;++fe)_[fe]=0;for(var fe=0;fe<
30;++fe)L[fe]=0}var Le=2,Je=0,Wt=f,ke=X-Se&32767;if(ee>2&&pe==I(j-ke))for(var ne=g.min(p,ee)-1,je=g.
min(32767,j),gt=g.min(258,ee);ke<=je&&--Wt&&X!=Se;){if(e[j+Le]==e[j+Le-ke]){for(var vt=0;vt<gt&&e[j+
vt]==e[j+vt-ke];++vt);if(vt>Le){if(Le=vt,Je=ke,vt>ne)break;for(var uo=g.min(ke,vt-2),Pa=0,fe=0;fe<uo;
++fe){
var Ia=j-ke+fe&32767,Vm=x[Ia],Ym=Ia-Vm&32767;Ym>Pa&&(Pa=Ym,Se=Ia)}}}X=Se,Se=x[X],ke+=X-Se&32767}if(
Je){
F[W++]=268435456|Pv[Le]<<18|v$[Je];var ac=Pv[Le]&31,uc=v$[Je]&31;B+=Ag[ac]+Og[uc],++_[257+ac],++L[uc],
K=j+Le,++z}else F[W++]=e[j],++_[e[j]]}}for(j=g.max(j,K);j<s;++j)F[W++]=e[j],++_[e[j]];c=x$(e,u,l,F,_,
L,B,W,J,j-J,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=x,i.i=j,i.w=K)}else{for(var j=i.w||0;j<s+l;j+=
65535){var Fa=j+65535;Fa>=s&&(u[c/8|0]=l,Fa=s),c=A$(u,c+1,e.subarray(j,Fa))}i.i=s}return _d(a,0,r+Lv(
c)+o)},j7=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),z7=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=j7[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},B7=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new jt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return L7(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},N$=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Io=function(e,t){return e[t]|e[t+1]<<8},_r=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Ov=function(e,t){return _r(e,t)+_r(e,t+4)*4294967296},vn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};P$=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=N$(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new jt(0),a],P$(i,s,n,r))}},T$=typeof TextEncoder!=
"undefined"&&new TextEncoder,$v=typeof TextDecoder!="undefined"&&new TextDecoder,W7=0;try{$v.decode(
O$,{stream:!0}),W7=1}catch{}K7=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:_d(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};G7=function(e,t){return t+
30+Io(e,t+26)+Io(e,t+28)},H7=function(e,t,n){var r=Io(e,t+28),o=Io(e,t+30),i=zv(e.subarray(t+46,t+46+
r),!(Io(e,t+8)&2048)),s=t+46+r,a=q7(e,s,o,n,_r(e,t+20),_r(e,t+24),_r(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Io(e,t+10),u,l,i,s+o+Io(e,t+32),c]},q7=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Io(e,t+2))if(Io(e,t)==1)return[a?Ov(e,t+4+8*u):o,u?
Ov(e,t+4):i,l?Ov(e,t+4+8*(u+a)):s,1];r<2&&Fn(13)}return[o,i,s,0]},_v=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Fn(9),t+=r+4}return t},S$=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=_v(l);vn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),f=p.getFullYear()-1980;if((f<0||f>119)&&Fn(10),vn(e,t,f<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(vn(e,t,n.crc),
vn(e,t+4,i<0?-i-2:i),vn(e,t+8,n.size)),vn(e,t+12,u),vn(e,t+14,d),t+=16,s!=null&&(vn(e,t,c),vn(e,t+6,
n.attrs),vn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],O=x.length;vn(e,t,+b),vn(e,
t+2,O),e.set(x,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},Z7=function(e,t,n,r,o){vn(e,t,101010256),
vn(
e,t+8,n),vn(e,t+10,n),vn(e,t+12,r),vn(e,t+16,o)}});var as={};wy(as,{inflateSync:()=>jv,strFromU8:()=>zv,
strToU8:()=>Dg,unzipSync:()=>F$,zipSync:()=>I$});
var us=Qm(()=>{"use strict";m();$$()});var fa=Ue(kn=>{"use strict";m();function MY(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(pa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function cl(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function pa(e,t){return h.prototype.hasOwnProperty.call(e,t)}function LY(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)pa(t,n)&&(e[n]=t[n]);return e}
var y_=cl({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function jY(e){
return pa(y_,e.toLowerCase())}var b_=cl({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function zY(e){return pa(b_,e.toLowerCase())}
var zd=cl(
{script:!1,style:!1,textarea:!0,title:!0});function BY(e){var t=e.toLowerCase();return pa(zd,t)&&!zd[
t]}
function UY(e){var t=e.toLowerCase();return pa(zd,t)&&zd[t]}function w_(e){return e===Bd.HTML}
function WY(e){
return w_(e)||e===Bd.XML_XHTML_APPLICATION}var Bd=cl({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
KY=h.keys(Bd).map(function(e){return Bd[e]});function GY(e){return KY.indexOf(e)>-1}var HY=cl({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});kn.assign=LY;kn.find=MY;
kn.freeze=cl;kn.HTML_BOOLEAN_ATTRIBUTES=
y_;kn.HTML_RAW_TEXT_ELEMENTS=zd;kn.HTML_VOID_ELEMENTS=b_;kn.hasDefaultHTMLNamespace=WY;kn.hasOwn=pa;
kn.isHTMLBooleanAttribute=jY;kn.isHTMLRawTextElement=BY;kn.isHTMLEscapableRawTextElement=UY;kn.isHTMLMimeType=
w_;kn.isHTMLVoidElement=zY;kn.isValidMimeType=GY;kn.MIME_TYPE=Bd;kn.NAMESPACE=HY});var Hd=Ue(Gd=>{
"use strict";m();var qY=fa();function k_(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Wd=qY.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),x_=h.keys(Wd);
function T_(e){return typeof e=="number"&&e>=1&&e<=25}
function ZY(e){return typeof e=="string"&&e.substring(e.length-Wd.Error.length)===Wd.Error}function Kd(
e,t){
T_(e)?(this.name=x_[e],this.message=t||""):(this.message=e,this.name=ZY(t)?t:Wd.Error),C.captureStackTrace&&
C.captureStackTrace(this,Kd)}k_(Kd,!0);h.defineProperties(Kd.prototype,{code:{enumerable:!0,get:
function(){
var e=x_.indexOf(this.name);return T_(e)?e:0}}});var S_={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Jv=h.entries(S_);for(Ud=0;Ud<Jv.length;Ud++)v_=Jv[Ud][0],Kd[v_]=Jv[Ud][1];var v_,Ud;function Vv(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Vv)}k_(Vv);
Gd.DOMException=Kd;Gd.DOMExceptionName=Wd;Gd.ExceptionCode=S_;Gd.ParseError=Vv});var rk=Ue(Pe=>{
"use strict";m();function O_(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var pl=O_();function ms(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function dl(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),pl?
"u":"")}function Be(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),pl?"u":"")}
function Re(e){if(arguments.length===0)
throw new C("no parameters provided");return Be.apply(Re,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var JY="\uFFFD",ps=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;pl&&(ps=Be("[",ms(ps),
"\\u{10000}-\\u{10FFFF}","]"));var VY=new RegExp("[^"+ms(ps)+"]",pl?"u":""),jg=/[\x20\x09\x0D\x0A]/,
YY=ms(jg),wt=Be(jg,"+"),$t=Be(jg,"*"),qd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
pl&&(qd=Be("[",ms(qd),"\\u{10000}-\\u{10FFFF}","]"));var XY=ms(qd),Qv=Be("[",XY,ms(/[-.0-9\xB7]/),ms(
/[\u0300-\u036F\u203F-\u2040]/),"]"),vr=Be(qd,Qv,"*"),QY=Be("^",vr,"$"),E_=Be(Qv,"+"),eX=Be("&",vr,
";"),tX=Re(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Zd=Re(eX,"|",tX),Jd=Be("%",vr,";"),ek=Re(Be('"',Re(/[^%&"]/,
"|",Jd,"|",Zd),"*",'"'),"|",Be("'",Re(/[^%&']/,"|",Jd,"|",Zd),"*","'")),nX=Re('"',Re(/[^<&"]/,"|",Zd),
"*",'"',"|","'",Re(/[^<&']/,"|",Zd),"*","'"),rX=dl(qd,":"),oX=dl(Qv,":"),Yv=Be(rX,oX,"*"),iX=Be("^",
Yv,"$"),Vd=Be(Yv,Re(":",Yv),"?"),sX=Be("^",Vd,"$"),aX=Be("(",Vd,")"),ml=Re(/"[^"]*"|'[^']*'/),uX=Be(
/^<\?/,"(",vr,")",Re(wt,"(?!",jg,")(",ps,"*?)"),"?",/\?>/),C_=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Yd=Re('"',C_,'*"',"|","'",dl(C_,"'"),"*'"),N_="<!--",P_="-->",lX=Be(N_,Re(dl(ps,"-"),"|",Be("-",dl(
ps,
"-"))),"*",P_),R_="#PCDATA",cX=Re(Be(/\(/,$t,R_,Re($t,/\|/,$t,Vd),"*",$t,/\)\*/),"|",Be(/\(/,$t,R_,
$t,
/\)/)),dX=/[?*+]?/,mX=Be(/\([^>]+\)/,dX),pX=Re("EMPTY","|","ANY","|",cX,"|",mX),fX="<!ELEMENT",gX=Be(
fX,wt,Re(Vd,"|",Jd),wt,Re(pX,"|",Jd),$t,">"),hX=Be("NOTATION",wt,/\(/,$t,vr,Re($t,/\|/,$t,vr),"*",$t,
/\)/),yX=Be(/\(/,$t,E_,Re($t,/\|/,$t,E_),"*",$t,/\)/),bX=Re(hX,"|",yX),wX=Re(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",bX),vX=Re(/#REQUIRED|#IMPLIED/,"|",Re(Re("#FIXED",wt),"?",nX)),kX=Re(wt,vr,wt,wX,wt,vX),xX="<!ATTLIST",
TX=Be(xX,wt,vr,kX,"*",$t,">"),Xv="about:legacy-compat",SX=Re('"'+Xv+'"',"|","'"+Xv+"'"),tk="SYSTEM",
zg="PUBLIC",Bg=Re(Re(tk,wt,ml),"|",Re(zg,wt,Yd,wt,ml)),EX=Be("^",Re(Re(tk,wt,"(?<SystemLiteralOnly>",
ml,")"),"|",Re(zg,wt,"(?<PubidLiteral>",Yd,")",wt,"(?<SystemLiteral>",ml,")"))),CX=Be("^",Yd,
"$"),RX=Be("^",ml,"$"),DX=Re(wt,"NDATA",wt,vr),AX=Re(ek,"|",Re(Bg,DX,"?")),I_="<!ENTITY",OX=Be(I_,wt,
vr,wt,AX,$t,">"),NX=Re(ek,"|",Bg),PX=Be(I_,wt,"%",wt,vr,wt,NX,$t,">"),IX=Re(OX,"|",PX),FX=Be(zg,wt,
Yd),
$X=Be("<!NOTATION",wt,vr,wt,Re(Bg,"|",FX),$t,">"),nk=Be($t,"=",$t),D_=/1[.]\d+/,_X=Be(wt,"version",
nk,
Re("'",D_,"'","|",'"',D_,'"')),A_=/[A-Za-z][-A-Za-z0-9._]*/,MX=Re(wt,"encoding",nk,Re('"',A_,'"',"|",
"'",A_,"'")),LX=Re(wt,"standalone",nk,Re("'",Re("yes","|","no"),"'","|",'"',Re("yes","|","no"),'"')),
jX=Be(/^<\?xml/,_X,MX,"?",LX,"?",$t,/\?>/),zX="<!DOCTYPE",BX="<![CDATA[",UX="]]>",WX=/<!\[CDATA\[/,
KX=/\]\]>/,
GX=Be(ps,"*?",KX),HX=Be(WX,GX);Pe.chars=ms;Pe.chars_without=dl;Pe.detectUnicodeSupport=O_;Pe.reg=Be;
Pe.regg=Re;Pe.ABOUT_LEGACY_COMPAT=Xv;Pe.ABOUT_LEGACY_COMPAT_SystemLiteral=SX;Pe.AttlistDecl=TX;Pe.CDATA_START=
BX;Pe.CDATA_END=UX;Pe.CDSect=HX;Pe.Char=ps;Pe.Comment=lX;Pe.COMMENT_START=N_;Pe.COMMENT_END=P_;Pe.DOCTYPE_DECL_START=
zX;Pe.elementdecl=gX;Pe.EntityDecl=IX;Pe.EntityValue=ek;Pe.ExternalID=Bg;Pe.ExternalID_match=EX;Pe.Name=
vr;Pe.Name_exact=QY;Pe.NCName_exact=iX;Pe.NotationDecl=$X;Pe.Reference=Zd;Pe.PEReference=Jd;Pe.PI=uX;
Pe.PUBLIC=zg;Pe.PubidLiteral=Yd;Pe.PubidLiteral_match=CX;Pe.QName=Vd;Pe.QName_exact=sX;Pe.QName_group=
aX;Pe.S=wt;Pe.SChar_s=YY;Pe.S_OPT=$t;Pe.SYSTEM=tk;Pe.SystemLiteral=ml;Pe.SystemLiteral_match=RX;Pe.InvalidChar=
VY;Pe.UNICODE_REPLACEMENT_CHARACTER=JY;Pe.UNICODE_SUPPORT=pl;Pe.XMLDecl=jX});var pk=Ue(Ut=>{
"use strict";m();var Lr=fa(),Mo=Lr.find,qX=Lr.hasDefaultHTMLNamespace,gl=Lr.hasOwn,ZX=Lr.
isHTMLMimeType,JX=Lr.isHTMLRawTextElement,VX=Lr.isHTMLVoidElement,Xd=Lr.MIME_TYPE,Lo=Lr.NAMESPACE,Zn=S(
),
z_=Hd(),ue=z_.DOMException,$n=z_.DOMExceptionName,Bt=rk();function ir(e){if(e!==Zn)throw new TypeError(
"Illegal constructor")}function YX(e){return e!==""}function XX(e){return e?e.split(/[\t\n\f\r ]+/).
filter(YX):[]}function QX(e,t){return gl(e,t)||(e[t]=!0),e}function F_(e){if(!e)return[];var t=XX(e);
return h.keys(t.reduce(QX,{}))}function eQ(e){return function(t){return e&&e.indexOf(t)!==-1}}
function B_(e){
if(!Bt.QName_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function ik(e,t){B_(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ue(ue.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Lr.NAMESPACE.XML)throw new ue(ue.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Lr.NAMESPACE.XMLNS)throw new ue(
ue.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Lr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ue(ue.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function bl(e,t){for(var n in e)
gl(e,n)&&(t[n]=e[n])}function sr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,bl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var ar={},Mr=ar.ELEMENT_NODE=1,hl=ar.ATTRIBUTE_NODE=2,Qd=ar.TEXT_NODE=
3,U_=ar.CDATA_SECTION_NODE=4,W_=ar.ENTITY_REFERENCE_NODE=5,tQ=ar.ENTITY_NODE=6,sk=ar.PROCESSING_INSTRUCTION_NODE=
7,ak=ar.COMMENT_NODE=8,fl=ar.DOCUMENT_NODE=9,K_=ar.DOCUMENT_TYPE_NODE=10,fs=ar.DOCUMENT_FRAGMENT_NODE=
11,nQ=ar.NOTATION_NODE=12,zt=Lr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function G_(e,t){if(t.length<e.length)return G_(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function $_(e){return e.guid||(e.guid=g.random()),e.guid}function rn(){}rn.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)mk(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};rn.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function _o(e,t){
this.
_node=e,this._refresh=t,Gg(this)}function Gg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(nM(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)gl(e,r)&&delete e[r];bl(n,e),e._inc=t}}_o.prototype.item=function(e){return Gg(
this),
this[e]||null};sr(_o,rn);function yl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function H_(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function uk(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function rQ(e,t,n){var r=uk(e,t,!1),o=r&&
r[n];return o||null}function oQ(e,t){uk(e,t.namespaceURI,!0)[t.localName]=t}function iQ(e,t){var n=uk(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function sQ(e,t,n,r){if(r?t[H_(t,r)]=n:(t[t.length]=n,
t.length++),oQ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&J_(o,e,r),aQ(o,e,n))}}function __(
e,t,n){
var r=H_(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,iQ(t,n),e){var i=e.ownerDocument;
i&&J_(i,e,n),n.ownerElement=null}}}yl.prototype={length:0,item:rn.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ue(ue.INUSE_ATTRIBUTE_ERR);var n=rQ(this,e.namespaceURI,
e.localName);return n===e?e:(sQ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ue(ue.NOT_FOUND_ERR,
e);return __(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ue(ue.NOT_FOUND_ERR,e?e+" : "+t:t);return __(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};yl.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function q_(){}q_.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Xd.XML_APPLICATION;e===Lo.HTML?
r=Xd.XML_XHTML_APPLICATION:e===Lo.SVG&&(r=Xd.XML_SVG_IMAGE);var o=new gi(Zn,{contentType:r});if(o.implementation=
this,o.childNodes=new rn,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){B_(e);var o=new Zg(Zn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new rn,o},createHTMLDocument:
function(e){
var t=new gi(Zn,{contentType:Xd.HTML});if(t.implementation=this,t.childNodes=new rn,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function rt(e){ir(e)}rt.prototype={firstChild:null,lastChild:null,
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
o.attributes.length)return!1;for(var i=0;i<r.attributes.length;i++){var s=r.attributes.item(i),a=o.getAttributeNodeNS(
s.namespaceURI,s.localName);if(!a)return!1;t.push({node:s,other:a})}break;case r.ATTRIBUTE_NODE:if(r.
namespaceURI!==o.namespaceURI||r.localName!==o.localName||r.value!==o.value)return!1;break;case r.PROCESSING_INSTRUCTION_NODE:
if(r.target!==o.target||r.data!==o.data)return!1;break;case r.TEXT_NODE:case r.CDATA_SECTION_NODE:
case r.
COMMENT_NODE:if(r.data!==o.data)return!1;break}if(r.childNodes.length!==o.childNodes.length)return!1;
for(var i=r.childNodes.length-1;i>=0;i--)t.push({node:r.childNodes[i],other:o.childNodes[i]})}return!0}
,
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Kg(this,e,t)},replaceChild:
function(e,t){
Kg(this,e,t,X_),t&&this.removeChild(t)},removeChild:function(e){return V_(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return tM(this.ownerDocument||this,this,e)},normalize:function(){xn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Qd&&t.nodeType===Qd){for(var r=[],o=n;o!==
null&&o.nodeType===Qd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),lk(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(gl(n,r)&&n[r]===e)return r}t=t.nodeType==hl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&gl(n,
e))return n[e];t=t.nodeType==hl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ga&&(r=t,t=r.ownerElement),n instanceof ga&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return zt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
zt.DOCUMENT_POSITION_PRECEDING;if(s===o)return zt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+zt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return zt.DOCUMENT_POSITION_DISCONNECTED+zt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
($_(n.ownerDocument)>$_(t.ownerDocument)?zt.DOCUMENT_POSITION_FOLLOWING:zt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return zt.DOCUMENT_POSITION_CONTAINS+zt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return zt.
DOCUMENT_POSITION_CONTAINED_BY+zt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return zt.DOCUMENT_POSITION_CONTAINED_BY+zt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return zt.DOCUMENT_POSITION_CONTAINS+zt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=G_(a,l);for(var p in d.childNodes){var f=d.childNodes[p];
if(f===n)return zt.DOCUMENT_POSITION_FOLLOWING;if(f===t)return zt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
f)>=0)return zt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(f)>=0)return zt.DOCUMENT_POSITION_PRECEDING}
return 0}};function Z_(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}bl(ar,rt);bl(ar,rt.prototype);bl(zt,rt);bl(zt,rt.prototype);function Wg(e,t){
xn(e,null,{enter:function(n){return t(n)?xn.STOP:!0}})}function xn(e,t,n){for(var r=[{node:e,context:
t,
phase:xn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===xn.ENTER){var i=n.enter(o.node,o.context);
if(i===
xn.STOP)return xn.STOP;if(r.push({node:o.node,context:i,phase:xn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:xn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}xn.STOP=S("walkDOM.STOP");xn.ENTER=0;xn.EXIT=1;function gi(e,t){ir(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Xd.XML_APPLICATION,this.type=ZX(this.contentType)?
"html":"xml"}function aQ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Lo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function J_(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Lo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function lk(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function V_(e,t){if(e!==t.parentNode)throw new ue(ue.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,lk(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function uQ(e){return e&&(e.nodeType===rt.DOCUMENT_NODE||e.nodeType===rt.DOCUMENT_FRAGMENT_NODE||e.nodeType===
rt.ELEMENT_NODE)}function lQ(e){return e&&(e.nodeType===rt.CDATA_SECTION_NODE||e.nodeType===rt.COMMENT_NODE||
e.nodeType===rt.DOCUMENT_FRAGMENT_NODE||e.nodeType===rt.DOCUMENT_TYPE_NODE||e.nodeType===rt.ELEMENT_NODE||
e.nodeType===rt.PROCESSING_INSTRUCTION_NODE||e.nodeType===rt.TEXT_NODE)}function gs(e){return e&&e.nodeType===
rt.DOCUMENT_TYPE_NODE}function fi(e){return e&&e.nodeType===rt.ELEMENT_NODE}function Y_(e){return e&&
e.nodeType===rt.TEXT_NODE}function M_(e,t){var n=e.childNodes||[];if(Mo(n,fi)||gs(t))return!1;var r=Mo(
n,gs);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function L_(e,t){var n=e.childNodes||[];function r(i){
return fi(i)&&i!==t}if(Mo(n,r))return!1;var o=Mo(n,gs);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function cQ(e,t,n){
if(!uQ(e))throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ue(ue.NOT_FOUND_ERR,"child not in parent");if(!lQ(t)||gs(t)&&e.nodeType!==rt.DOCUMENT_NODE)
throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function dQ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===rt.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(fi);if(i.length>1||Mo(o,Y_))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!M_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(fi(t)&&!M_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(gs(t)){if(Mo(r,gs))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Mo(r,fi);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function X_(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===rt.DOCUMENT_FRAGMENT_NODE){var i=o.filter(fi);if(i.length>1||Mo(o,Y_))
throw new ue(ue.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!L_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(fi(t)&&!L_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(gs(t)){if(Mo(r,function(u){return gs(u)&&
u!==n}))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Mo(r,fi);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Kg(e,t,n,r){cQ(e,t,n),e.nodeType===rt.DOCUMENT_NODE&&
(r||dQ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===fs){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return lk(e.ownerDocument||e,e,t),t.nodeType==fs&&(t.firstChild=t.lastChild=null),
t}gi.prototype={implementation:null,nodeName:"#document",nodeType:fl,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===fs){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Kg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Mr&&(this.documentElement=e),e},removeChild:function(e){var t=V_(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Kg(this,e,t,X_),e.ownerDocument=
this,t&&this.removeChild(t),fi(e)&&(this.documentElement=e)},importNode:function(e,t){return mQ(this,
e,t)},getElementById:function(e){var t=null;return Wg(this.documentElement,function(n){if(n.nodeType==
Mr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new hi(Zn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),qX(this.contentType)&&(t.namespaceURI=Lo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new rn;var n=t.attributes=new yl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new wl(Zn);return e.ownerDocument=this,e.childNodes=new rn,e}
,
createTextNode:function(e){var t=new em(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.appendData(
e),t},createComment:function(e){var t=new Hg(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ue(ue.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new qg(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Vg(Zn);return n.ownerDocument=this,n.childNodes=
new rn,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Bt.QName_exact.
test(e))throw new ue(ue.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ga(Zn);
return t.ownerDocument=this,t.childNodes=new rn,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Bt.Name_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ue("document is an html document",$n.NotSupportedError);
var t=new Jg(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.nodeName=e,t},createElementNS:
function(e,t){
var n=ik(e,t),r=new hi(Zn),o=r.attributes=new yl;return r.childNodes=new rn,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=ik(e,t),r=new ga(Zn);return r.ownerDocument=this,r.childNodes=new rn,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};sr(gi,rt);function hi(e){ir(e),this._nsMap=
h.create(null)}hi.prototype={nodeType:Mr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Lo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=ik(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=F_(e);return new _o(this,function(n){var r=[];return t.length>0&&Wg(n,function(o){if(o!==n&&o.
nodeType===Mr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=F_(i);s=t.every(eQ(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===fl?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new _o(this,function(r){var o=[];return Wg(r,function(i){if(!(
i===
r||i.nodeType!==Mr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Lo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new _o(this,function(n){var r=[
];
return Wg(n,function(o){o!==n&&o.nodeType===Mr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};gi.prototype.getElementsByClassName=hi.prototype.getElementsByClassName;gi.prototype.
getElementsByTagName=hi.prototype.getElementsByTagName;gi.prototype.getElementsByTagNameNS=hi.prototype.
getElementsByTagNameNS;sr(hi,rt);function ga(e){ir(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ga.prototype.nodeType=hl;sr(ga,rt);function hs(e){ir(e)}hs.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};sr(hs,rt);function em(e){ir(e)}em.prototype={
nodeName:"#text",nodeType:Qd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};sr(em,hs);function Hg(e){ir(e)}Hg.prototype={
nodeName:"#comment",nodeType:ak};sr(Hg,hs);function qg(e){ir(e)}qg.prototype={nodeName:
"#cdata-section",nodeType:U_};
sr(qg,em);function Zg(e){ir(e)}Zg.prototype.nodeType=K_;sr(Zg,rt);function ck(e){ir(e)}ck.prototype.
nodeType=nQ;sr(ck,rt);function dk(e){ir(e)}dk.prototype.nodeType=tQ;sr(dk,rt);function Jg(e){ir(e)}
Jg.
prototype.nodeType=W_;sr(Jg,rt);function wl(e){ir(e)}wl.prototype.nodeName="#document-fragment";wl.prototype.
nodeType=fs;sr(wl,rt);function Vg(e){ir(e)}Vg.prototype.nodeType=sk;sr(Vg,hs);function Q_(){}Q_.prototype.
serializeToString=function(e,t){return eM.call(e,t)};rt.prototype.toString=eM;function eM(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===fl&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return mk(this,n,s,t),n.join("")}function j_(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Lo.XML||o===Lo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Ug(e,t,n,r){if(r&&!Bt.QName_exact.test(t))throw new ue(
'The attribute name "'+t+'" is not a valid XML QName',$n.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
Z_),'"')}function mk(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===fl?e:e.ownerDocument,u=a.type==="html";xn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Mr:
var p=l.attributes,f=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!Bt.QName_exact.test(x))throw new ue('The element name "'+x+'" is not a valid XML QName',$n.InvalidStateError);
t.push("<",x);for(var F=d.slice(),_=0;_<f;_++){var L=p.item(_);L.prefix=="xmlns"?F.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&F.push({prefix:"",namespace:L.value})}for(var _=0;_<f;_++){
var L=p.item(_);if(j_(L,u,F)){var z=L.prefix||"",B=L.namespaceURI;Ug(t,z?"xmlns:"+z:"xmlns",B,i),F.push(
{prefix:z,namespace:B})}var j=o?o(L):L;j&&(typeof j=="string"?t.push(j):Ug(t,j.name,j.value,i))}if(b===
x&&j_(l,u,F)){var W=l.prefix||"",B=l.namespaceURI;Ug(t,W?"xmlns:"+W:"xmlns",B,i),F.push({prefix:W,
namespace:B})}
var K=!l.firstChild;if(K&&(u||l.namespaceURI===Lo.HTML)&&(K=VX(b)),K)return t.push("/>"),null;if(t.push(
">"),u&&JX(b)){for(var J=l.firstChild;J;)J.data?t.push(J.data):mk(J,t,F.slice(),r),J=J.nextSibling;
return t.
push("</",x,">"),null}return{ns:F,tag:x};case fl:case fs:if(i&&l.nodeType===fl&&l.documentElement==null)
throw new ue("The Document has no documentElement",$n.InvalidStateError);return{ns:d};case hl:return Ug(
t,l.name,l.value,i),null;case Qd:if(i&&Bt.InvalidChar.test(l.data))throw new ue(
"The Text node data contains characters outside the XML Char production",$n.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,Z_)),null;case U_:if(i&&l.data.indexOf("]]>")!==-1)throw new ue(
'The CDATASection data contains "]]>"',$n.InvalidStateError);return s?t.push(Bt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Bt.CDATA_END):t.push(Bt.CDATA_START,l.data,Bt.CDATA_END),null;case ak:if(i){
if(Bt.InvalidChar.
test(l.data))throw new ue(
"The comment node data contains characters outside the XML Char production",
$n.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ue(
'The comment node data contains "--" or ends with "-"',$n.InvalidStateError)}return t.push(Bt.COMMENT_START,
l.data,Bt.COMMENT_END),null;case K_:var pe=l.publicId,X=l.systemId;if(i){if(!Bt.Name_exact.test(l.name))
throw new ue('The doctype name "'+l.name+'" is not a valid XML Name',$n.InvalidStateError);if(pe&&!Bt.
PubidLiteral_match.test(pe))throw new ue("DocumentType publicId is not a valid PubidLiteral",$n.InvalidStateError);
if(X&&X!=="."&&!Bt.SystemLiteral_match.test(X))throw new ue(
"DocumentType systemId is not a valid SystemLiteral",$n.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ue(
'DocumentType internalSubset contains "]>"',$n.InvalidStateError)}return t.push(Bt.DOCTYPE_DECL_START,
" ",l.name),pe?(t.push(" ",Bt.PUBLIC," ",pe),X&&X!=="."&&t.push(" ",X)):X&&X!=="."&&t.push(" ",Bt.SYSTEM,
" ",X),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case sk:if(i){if(!Bt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ue('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',$n.InvalidStateError);if(Bt.InvalidChar.test(l.data))
throw new ue("The ProcessingInstruction data contains characters outside the XML Char production",$n.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ue(
'The ProcessingInstruction data contains "?>"',$n.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case W_:if(i&&!Bt.Name_exact.
test(l.nodeName))throw new ue('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
$n.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function mQ(e,t,n){var r;return xn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
hl||n;return a?s:null}}),r}function tM(e,t,n){var r;return xn(t,null,{enter:function(o,i){var s=new o.
constructor(Zn);for(var a in o)if(gl(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new rn),s.ownerDocument=e;var l=n;switch(s.nodeType){case Mr:var c=o.attributes,d=s.attributes=
new yl,p=c.length;d._ownerElement=s;for(var f=0;f<p;f++)s.setAttributeNode(tM(e,c.item(f),!0));break;
case hl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function nM(e,t,n){e[t]=n}function ok(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Mr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
_o.prototype,"length",{get:function(){return Gg(this),this.$$length}}),h.defineProperty(rt.prototype,
"textContent",{get:function(){if(this.nodeType===Mr||this.nodeType===fs){var e=[];return xn(this,
null,
{enter:function(t){if(t.nodeType===Mr||t.nodeType===fs)return!0;if(t.nodeType===sk||t.nodeType===ak)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Mr:case fs:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(hs.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(hs.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(hi.prototype,
"children",{get:function(){return new _o(this,ok)}}),h.defineProperty(gi.prototype,"children",{get:
function(){
return new _o(this,ok)}}),h.defineProperty(wl.prototype,"children",{get:function(){return new _o(
this,
ok)}}),nM=function(e,t,n){e["$$"+t]=n})}catch{}Ut._updateLiveList=Gg;Ut.Attr=ga;Ut.CDATASection=qg;
Ut.
CharacterData=hs;Ut.Comment=Hg;Ut.Document=gi;Ut.DocumentFragment=wl;Ut.DocumentType=Zg;Ut.DOMImplementation=
q_;Ut.Element=hi;Ut.Entity=dk;Ut.EntityReference=Jg;Ut.LiveNodeList=_o;Ut.NamedNodeMap=yl;Ut.Node=rt;
Ut.NodeList=rn;Ut.Notation=ck;Ut.Text=em;Ut.ProcessingInstruction=Vg;Ut.walkDOM=xn;Ut.XMLSerializer=
Q_});var oM=Ue(tm=>{"use strict";m();var rM=fa().freeze;tm.XML_ENTITIES=rM({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});tm.HTML_ENTITIES=rM({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});tm.entityMap=tm.HTML_ENTITIES});var pM=Ue(Xg=>{"use strict";m();var Sl=fa(),$e=rk(),
uM=Hd(),pQ=Sl.isHTMLEscapableRawTextElement,fQ=Sl.
isHTMLMimeType,gQ=Sl.isHTMLRawTextElement,om=Sl.hasOwn,iM=Sl.NAMESPACE,hQ=uM.ParseError,yQ=uM.DOMException,
vl=0,ys=1,kl=2,nm=3,xl=4,Tl=5,rm=6,Yg=7;function lM(){}lM.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),kQ(t,t=h.create(null)),bQ(e,t,n,r,this.errorHandler),r.endDocument()}};
var fk=/&#?\w+;?/g;function bQ(e,t,n,r,o){var i=fQ(r.mimeType);e.indexOf($e.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ke){if(ke>
65535){ke-=65536;var ne=55296+(ke>>10),je=56320+(ke&1023);return T.fromCharCode(ne,je)}else return T.
fromCharCode(ke)}function a(ke){var ne=ke[ke.length-1]===";"?ke:ke+";";if(!i&&ne!==ke)return o.error(
"EntityRef: expecting ;"),ke;var je=$e.Reference.exec(ne);if(!je||je[0].length!==ne.length)return o.
error("entity not matching Reference production: "+ke),ke;var gt=ne.slice(1,-1);return om(n,gt)?n[gt]:
gt.charAt(0)==="#"?s(parseInt(gt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ke),
ke)}
function u(ke){if(ke>O){var ne=e.substring(O,ke).replace(fk,a);p&&f(O),r.characters(ne,0,ke-O),O=ke}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function f(ke,ne){for(;ke>=c&&(ne=d.exec(e));)l=c,c=ne.index+
ne[0].length,p.lineNumber++;p.columnNumber=ke-l+1}for(var b=[{currentNSMap:t}],x=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var F=e.substring(O,N);!i&&x.length===0&&(F=F.replace(new RegExp($e.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ee=e.indexOf(
">",N+2),_=e.substring(N+2,ee>0?ee:void 0);if(!_)return o.fatalError("end tag name missing");var L=$e.
reg("^",$e.QName_group,$e.S_OPT,"$"),z=ee>0&&L.exec(_);if(!z){var B=ee>0&&$e.reg("^",$e.QName_group).
exec(_);if(i&&B)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),z=B;else if(
B&&
new RegExp(L.source,L.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),z=B;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==z[1]){var W=z[1].toLowerCase();if(!i||j.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+_+'"')}var K=b.pop();x.pop();var J=K.localNSMap;
if(r.endElement(K.uri,K.localName,j),J)for(var pe in J)om(J,pe)&&r.endPrefixMapping(pe);ee++;break;
case"?":p&&f(N),ee=TQ(e,N,r,o);break;case"!":p&&f(N),ee=dM(e,N,r,o,i);break;default:p&&f(N);var X=new mM,
Se=b[b.length-1].currentNSMap,ee=wQ(e,N,X,Se,a,o,i),fe=X.length;if(X.closed||(i&&Sl.isHTMLVoidElement(
X.tagName)?X.closed=!0:x.push(X.tagName)),p&&fe){for(var Le=sM(p,{}),Je=0;Je<fe;Je++){var Wt=X[Je];f(
Wt.offset),Wt.locator=sM(p,{})}r.locator=Le,aM(X,r,Se)&&b.push(X),r.locator=p}else aM(X,r,Se)&&b.push(
X);i&&!X.closed?ee=vQ(e,ee,X.tagName,a,r):ee++}}catch(ke){if(ke instanceof hQ)throw ke;if(ke instanceof
yQ)return o.fatalError("Error constructing the DOM: "+ke.name+": "+ke.message,ke);o.error(
"element parse error: "+ke),ee=-1}ee>O?O=ee:u(g.max(N,O)+1)}}function sM(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function wQ(e,t,n,r,o,i,s){function a(f,b,x){if(om(n.attributeNames,
f))return i.fatalError("Attribute "+f+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(f,b.replace(/[\t\n\r]/g," ").replace(fk,
o),
x)}for(var u,l,c=++t,d=vl;;){var p=e.charAt(c);if(d===vl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ys)u=e.slice(t,c),d=nm;else if(d===kl)d=nm;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===nm||d===ys)if(d===ys&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Tl;else throw new C("attribute value no end '"+p+"' match");else if(d==xl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Tl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case vl:n.setTagName(e.slice(t,c));case Tl:
case rm:case Yg:
d=Yg,n.closed=!0;case xl:case ys:break;case kl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==vl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case vl:n.setTagName(e.slice(t,c));case Tl:case rm:case Yg:break;case xl:
case ys:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case kl:d===kl&&(l=u),d==xl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case nm:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case vl:n.setTagName(e.slice(t,c)),d=rm;break;case ys:u=e.slice(
t,c),d=kl;break;case xl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Tl:
d=rm;break}else switch(d){case kl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ys;break;case Tl:i.warning('attribute space is required"'+u+'"!!');case rm:d=ys,t=c;
break;case nm:
d=xl,t=c;break;case Yg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function aM(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=iM.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=iM.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var f=e.uri=n[u||""];if(t.startElement(f,l,r,e),e.closed){if(t.endElement(f,l,
r),o)for(u in o)om(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function vQ(e,t,n,r,o){
var i=pQ(n);if(i||gQ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
fk,
r)),o.characters(l,0,l.length),u}return t+1}function kQ(e,t){for(var n in e)om(e,n)&&(t[n]=e[n])}
function cM(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=$e.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function xQ(e,t){function n(a,u){var l=$e.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch($e.elementdecl):e.char(3)==="N"&&(s=e.getMatch($e.EntityDecl));
break;case"A":s=e.getMatch($e.AttlistDecl);break;case"N":s=e.getMatch($e.NotationDecl);break;case"-":
s=e.getMatch(
$e.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
$e.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function dM(e,t,n,r,o){var i=cM(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch($e.Comment);return s?(n.comment(s,$e.COMMENT_START.length,s.length-
$e.COMMENT_START.length-$e.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch($e.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,$e.CDATA_START.length,a.length-$e.CDATA_START.
length-$e.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
$e.DOCTYPE_DECL_START):
!i.substringStartsWith($e.DOCTYPE_DECL_START))return r.fatalError("Expected "+$e.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip($e.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+$e.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch($e.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith($e.PUBLIC)||i.substringStartsWith($e.SYSTEM)){var l=$e.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
$e.SYSTEM)){if(i.skip($e.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+$e.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch($e.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+$e.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+$e.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!$e.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=xQ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function TQ(e,t,n,r){var o=e.substring(t).match(
$e.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!$e.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function mM(){this.attributeNames=
h.create(null)}mM.prototype={setTagName:function(e){if(!$e.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!$e.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Xg.XMLReader=lM;Xg.parseUtils=cM;Xg.parseDoctypeCommentOrCData=dM});var vM=Ue(
Cl=>{"use strict";m();var ha=fa(),SQ=pk(),EQ=Hd(),fM=oM(),CQ=pM(),RQ=SQ.DOMImplementation,
DQ=ha.hasDefaultHTMLNamespace,AQ=ha.isHTMLMimeType,OQ=ha.isValidMimeType,yM=ha.MIME_TYPE,gk=ha.NAMESPACE,
gM=EQ.ParseError,NQ=CQ.XMLReader;function bM(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function wM(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ha.assign,this.
domHandler=e.domHandler||eh,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||bM,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}wM.prototype.parseFromString=function(e,t){if(!OQ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=fM.XML_ENTITIES,o=n[""]||null;DQ(t)?(r=fM.HTML_ENTITIES,o=gk.HTML):t===yM.XML_SVG_IMAGE&&
(o=gk.SVG),n[""]=o,n.xml=n.xml||gk.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new NQ;a.errorHandler=
i,a.domBuilder=i;var u=!ha.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function eh(e){var t=e||{};this.mimeType=t.mimeType||yM.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function El(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}eh.prototype={startDocument:function(){var e=new RQ;this.doc=AQ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Qg(this,i),this.currentElement=i,this.locator&&El(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&El(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&El(this.locator,n),Qg(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=hM.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&El(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=hM.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&El(this.locator,r),Qg(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
El(this.locator,i),Qg(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new gM("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,PQ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new gM(e,this.locator,t)}};function PQ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function hM(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){eh.prototype[e]=function(){return null}});function Qg(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function IQ(e){if(e==="error")
throw"onErrorStopParsing"}function FQ(){throw"onWarningStopParsing"}Cl.__DOMHandler=eh;Cl.DOMParser=
wM;Cl.normalizeLineEndings=bM;Cl.onErrorStopParsing=IQ;Cl.onWarningStopParsing=FQ});var kM=Ue(ot=>{
"use strict";m();var Rl=fa();ot.assign=Rl.assign;ot.hasDefaultHTMLNamespace=Rl.hasDefaultHTMLNamespace;
ot.isHTMLMimeType=Rl.isHTMLMimeType;ot.isValidMimeType=Rl.isValidMimeType;ot.MIME_TYPE=Rl.MIME_TYPE;
ot.NAMESPACE=Rl.NAMESPACE;var th=Hd();ot.DOMException=th.DOMException;ot.DOMExceptionName=th.DOMExceptionName;
ot.ExceptionCode=th.ExceptionCode;ot.ParseError=th.ParseError;var on=pk();ot.Attr=on.Attr;ot.CDATASection=
on.CDATASection;ot.CharacterData=on.CharacterData;ot.Comment=on.Comment;ot.Document=on.Document;ot.DocumentFragment=
on.DocumentFragment;ot.DocumentType=on.DocumentType;ot.DOMImplementation=on.DOMImplementation;ot.Element=
on.Element;ot.Entity=on.Entity;ot.EntityReference=on.EntityReference;ot.LiveNodeList=on.LiveNodeList;
ot.NamedNodeMap=on.NamedNodeMap;ot.Node=on.Node;ot.NodeList=on.NodeList;ot.Notation=on.Notation;ot.ProcessingInstruction=
on.ProcessingInstruction;ot.Text=on.Text;ot.XMLSerializer=on.XMLSerializer;var nh=vM();ot.DOMParser=
nh.DOMParser;ot.normalizeLineEndings=nh.normalizeLineEndings;ot.onErrorStopParsing=nh.onErrorStopParsing;
ot.onWarningStopParsing=nh.onWarningStopParsing});var rh=Ue((Vct,xM)=>{"use strict";m();function $Q(
e){return e[e.length-1]}function _Q(e){return e[0]}
xM.exports={last:$Q,first:_Q}});var jr=Ue((Xct,EM)=>{"use strict";m();function im(e){
"@babel/helpers - typeof";return im=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},im(e)}function TM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function MQ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?TM(h(n),!0).forEach(function(r){
LQ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):TM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function LQ(e,t,
n){
return(t=jQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function jQ(e){var t=zQ(e,"string");return im(t)=="symbol"?t:t+""}function zQ(e,t){if(im(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(im(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var SM=rh(),oh=SM.last,ya=SM.first;function ba(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}ba.prototype=C.prototype;function Tn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}Tn.prototype=new ba;function sm(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}sm.prototype=new ba;function ih(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}ih.prototype=new ba;function bs(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}bs.prototype=new ba;function hk(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}hk.prototype=new ba;function BQ(e,t){var n=new hk(e);throw n.properties=MQ({id:
"api_version_error"},t),n}function UQ(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new bs(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function WQ(e){var t=new bs('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function KQ(e){var t=new Tn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function GQ(e){var t=new Tn("Unopened tag");return t.properties={
xtag:oh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function HQ(e){var t=new Tn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ya(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function qQ(e){var t=new Tn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ya(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function ZQ(e){var t=new Tn("Unclosed tag");return t.properties={
xtag:ya(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function JQ(e){e.position==="left"?
VQ(e):YQ(e)}function VQ(e){var t=new Tn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function YQ(e){var t=new Tn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function XQ(e){var t=e.tag,n=e.value,r=e.offset,o=new sm(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function QQ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new sm("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function eee(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Tn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function tee(e){var t=new Tn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function nee(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new Tn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function ree(e,t){var n=new Tn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function oee(e){var t=e.tags,n=new Tn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ya(t).value,offset:[
ya(t).offset,oh(t).offset],closingtag:oh(t).value},ya(t).square&&(n.properties.square=[ya(t).square,
oh(t).square]),n}function iee(e){var t=e.tag,n=e.offset,r=new Tn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function see(e){var t=e.tag,n=e.rootError,r=e.offset,o=new ih(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function aee(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new ih("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function uee(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Tn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function lee(){var e=new bs("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function cee(){var e=new bs(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function dee(){var e=new bs(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function mee(){var e=new bs(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function pee(e,t){var n=new Tn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}EM.exports={XTError:ba,XTTemplateError:
Tn,XTInternalError:bs,XTScopeParserError:ih,
XTAPIVersionError:hk,RenderingError:sm,XTRenderingError:sm,getClosingTagNotMatchOpeningTag:oee,
getLoopPositionProducesInvalidXMLError:iee,
getScopeCompilationError:see,getScopeParserExecutionError:aee,getUnclosedTagException:ZQ,
getUnopenedTagException:GQ,
getUnmatchedLoopException:nee,getDuplicateCloseTagException:qQ,getDuplicateOpenTagException:HQ,
getCorruptCharactersException:XQ,
getInvalidRawXMLValueException:QQ,getUnbalancedLoopException:ree,throwApiVersionError:BQ,
throwFileTypeNotHandled:WQ,
throwFileTypeNotIdentified:UQ,throwMalformedXml:lee,throwMultiError:KQ,throwExpandNotFound:eee,
throwRawTagShouldBeOnlyTextInParagraph:tee,
throwUnimplementedTagType:uee,throwXmlTagNotFound:JQ,throwXmlInvalid:pee,throwResolveBeforeCompile:
cee,
throwRenderInvalidTemplate:dee,throwRenderTwice:mee}});var Zt=Ue((edt,IM)=>{"use strict";m();
function fee(e,t){return bee(e)||yee(e,t)||hee(e,t)||gee()}function gee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hee(e,
t){
if(e){if(typeof e=="string")return CM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?CM(e,t):void 0}}function CM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function yee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function bee(
e){
if(k.isArray(e))return e}var RM=kM(),wee=RM.DOMParser,vee=RM.XMLSerializer,kee=jr(),DM=kee.throwXmlTagNotFound,
AM=rh(),xee=AM.last,Tee=AM.first,See=h.prototype.hasOwnProperty,Eee=Function.prototype.bind,sh=Function.
prototype.call,Cee=sh.bind(sh,Eee),Ree=Cee(sh,sh,See);function Dee(e){return/^[ \n\r\t]+$/.test(e)}
function Aee(e){
return{get:function(n){return e==="."?n:n&&(Ree(n,e)?n[e]:void 0)}}}function Oee(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var yk={};function Nee(e,t,n){
var r;if(yk[t]?r=yk[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),yk[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function Pee(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function Iee(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function Fee(
e,t){
return e.lastIndexOf(t,0)===0}function $ee(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function _ee(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function Mee(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function Lee(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:Aee,warnFn:Oee,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function jee(e){return new vee().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function zee(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new wee().parseFromString(e,
"text/xml")}var OM=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],am=OM.map(
function(e){
var t=fee(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function Bee(e){for(var t=am.length-1;t>=0;t--){var n=am[t];e=e.replace(n.rstart,n.end)}return e}
function Uee(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=am.length;r<o;r++)n=am[
r],
e=e.replace(n.rend,n.start);return e}function Wee(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function Kee(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var Gee=new RegExp(T.fromCharCode(160),"g");function Hee(e){return e.replace(
Gee," ")}function qee(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function wk(e,t){return e==="</"+t+">"}function vk(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Zee(e,t,n){var r=NM(e,t,n);if(r!==null)return r;DM({position:"right",
element:t,
parsed:e,index:n})}function NM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(wk(s.value,l)&&r--,vk(s.value,l)&&r++,r===0)return o}
return null}function Jee(e,t,n){var r=PM(e,t,n);if(r!==null)return r;DM({position:"left",element:t,
parsed:e,
index:n})}function PM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(vk(i.value,u)&&r--,wk(i.value,u)&&r++,r===0)return o}return null}
function Vee(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function Yee(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Xee(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function Qee(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function ete(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function tte(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function nte(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function rte(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function ote(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var bk=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function ite(e){return bk.lastIndex=0,bk.test(e)}function ste(e){return typeof e!="string"&&(e=T(e)),
e.replace(bk,"")}function ate(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function ute(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function lte(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}IM.exports={getPartWithDelimiters:lte,endsWith:Iee,
startsWith:Fee,isContent:rte,isParagraphStart:Xee,isParagraphEnd:Qee,isBreakTag:ete,isTagStart:Vee,
isTagEnd:Yee,
isTextStart:tte,isTextEnd:nte,isStarting:vk,isEnding:wk,isModule:ote,uniq:_ee,getDuplicates:$ee,
chunkBy:Mee,
last:xee,first:Tee,xml2str:jee,str2xml:zee,getRightOrNull:NM,getRight:Zee,getLeftOrNull:PM,getLeft:
Jee,
pregMatchAll:qee,convertSpaces:Hee,charMapRegexes:am,hasCorruptCharacters:ite,
removeCorruptCharacters:ste,
getDefaults:Lee,wordToUtf8:Bee,utf8ToWord:Uee,concatArrays:Wee,pushArray:Kee,invertMap:ate,charMap:
OM,
getSingleAttribute:Pee,setSingleAttribute:Nee,isWhiteSpace:Dee,stableSort:ute}});var MM=Ue((ndt,_M)=>{
"use strict";m();function cte(e,t){return fte(e)||pte(e,t)||mte(e,t)||dte()}function dte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mte(e,
t){
if(e){if(typeof e=="string")return FM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?FM(e,t):void 0}}function FM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function pte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function fte(
e){
if(k.isArray(e))return e}function Sn(e){"@babel/helpers - typeof";return Sn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},Sn(e)}function gte(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function $M(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,yte(r.key),r)}}
function hte(e,t,n){
return t&&$M(e.prototype,t),n&&$M(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function yte(
e){
var t=bte(e,"string");return Sn(t)=="symbol"?t:t+""}function bte(e,t){if(Sn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Sn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var wte=(function(){
function e(){
gte(this,e)}return hte(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Sn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Sn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Sn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Sn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Sn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(Sn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Sn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Sn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Sn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=cte(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Sn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Sn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(Sn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();_M.exports=wte});
var jM=Ue((odt,LM)=>{"use strict";m();var vte=Zt(),kte=vte.str2xml,xte="_rels/.rels";function Tte(e){
for(var t=e.files[xte],n=t?kte(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}LM.exports={
getRelsTypes:Tte}});var UM=Ue((sdt,BM)=>{"use strict";m();var Ste=Zt(),Ete=Ste.str2xml,zM="[Content_Types].xml";
function Cte(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),f=d.getAttribute("Extension");l.slice(l.length-f.length)===f&&!r[l]&&
l!==zM&&(r[l]=p)}r[l]||(r[l]="")}),r}function Rte(e){var t=e.files[zM],n=t?Ete(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}BM.exports={collectContentTypes:Cte,getContentTypes:Rte}
});var ws=Ue((udt,WM)=>{"use strict";m();var Dte=jr(),Ate=Dte.XTInternalError;function yi(){}
function Dl(e){
return e}WM.exports=function(e){var t={on:yi,set:yi,getFileType:yi,optionsTransformer:Dl,preparse:Dl,
matchers:function(){return[]},parse:yi,getTraits:yi,postparse:Dl,errorsTransformer:Dl,preResolve:yi,
resolve:yi,getRenderedMap:Dl,render:yi,nullGetter:yi,postrender:Dl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new Ate(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var uh=Ue((cdt,YM)=>{"use strict";m();function lm(e){
"@babel/helpers - typeof";return lm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},lm(e)}function Ote(e){return Ite(e)||
Pte(e)||JM(e)||Nte()}function Nte(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Pte(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function Ite(e){
if(k.isArray(e))return kk(e)}function ZM(e,t){return _te(e)||$te(e,t)||JM(e,t)||Fte()}function Fte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function JM(e,t){
if(e){if(typeof e=="string")return kk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kk(e,t):void 0}}function kk(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function $te(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function _te(
e){
if(k.isArray(e))return e}function KM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function VM(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?KM(h(n),!0).forEach(function(r){Mte(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):KM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Mte(e,t,n){return(t=Lte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Lte(e){var t=jte(e,"string");return lm(t)=="symbol"?
t:t+""}function jte(e,t){if(lm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(lm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var jo=Zt(),zte=jo.getRightOrNull,
Bte=jo.getRight,Ute=jo.
getLeft,Wte=jo.getLeftOrNull,Kte=jo.chunkBy,Gte=jo.isTagStart,Hte=jo.isTagEnd,GM=jo.isContent,ah=jo.
last,um=jo.first,Tk=jr(),qte=Tk.XTTemplateError,Zte=Tk.throwExpandNotFound,HM=Tk.getLoopPositionProducesInvalidXMLError;
function Jte(e,t){if(e.length===0)return!1;var n=ah(e).substr(1);return n.indexOf(t)===0}function Vte(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?Jte(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function Yte(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Xte(e,t,n){for(var r=Vte(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(Yte(l,r)){if(d){
var p=Wte(
e,l,t[0].offset),f=zte(e,l,t[1].offset);if(p===null||f===null)return 0;var b=e.slice(p,f),x=Kte(b,
function(W){
return Gte(l,W)?"start":Hte(l,W)?"end":null}),O=um(x),N=ah(x),P=O.filter(GM),I=N.filter(GM);if(P.length!==
1||I.length!==1)return 0}for(var F=Qte(r),_=0,L=0;L<F.length;L++){var z=F[L],B=z.tag,j=z.position;B===
c&&(j==="start"&&_++,j==="end"&&_--)}return _!==0?{v:{error:HM({tag:um(t).part.value,offset:[um(t).part.
offset,ah(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return ene(
r)?{}:{error:HM({tag:um(t).part.value,offset:[um(t).part.offset,ah(t).part.offset]})}}function Qte(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=xk(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function xk(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function ene(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=xk(r),s=xk(
o);if(i!==s)return!1}return!0}function tne(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
Ute(n,o,t),i=Bte(n,o,t)}catch(l){var a=VM({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}Zte(a)}return[s,i]}}function qM(e,t,n,r){var o=ZM(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function nne(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=tne(s,o,e,t);if(!a)continue;var u=ZM(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){
return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,f=0,b=r.length;
f<
b;f++){var x,O=r[f];if(d=g.max(d,f>0?r[f-1].right:0),!(O.left<d)){var N=void 0;try{N=qM([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(VM({part:O.part,rootError:I,postparsed:e,
expandOne:qM},t.errors));if(P==="ignore")continue}if(I instanceof qte)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(Ote(N.inner))))}
}
return{postparsed:e,errors:n}}YM.exports={expandToOne:nne,getExpandToDefault:Xte}});var lh=Ue((mdt,
QM)=>{"use strict";m();var rne="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
one="application/vnd.ms-word.document.macroEnabled.main+xml",ine="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
sne="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",ane="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
une="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",lne="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
cne="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",dne="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
mne="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",pne="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
fne="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",gne="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
hne="application/vnd.ms-excel.sheet.macroEnabled.main+xml",yne="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
XM=[rne,one,ine,sne],bne={main:XM,docx:[ane].concat(XM,[cne,une,lne]),pptx:[dne,
mne,pne,fne],xlsx:[gne,hne,yne]};QM.exports=bne});var Sk=Ue((fdt,eL)=>{"use strict";m();var wne="application/vnd.openxmlformats-package.core-properties+xml",
vne="application/vnd.openxmlformats-officedocument.extended-properties+xml",kne="application/vnd.openxmlformats-officedocument.custom-properties+xml",
xne="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",Tne="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
Sne="application/vnd.ms-office.drawingml.diagramDrawing+xml";eL.exports={settingsContentType:xne,
coreContentType:wne,appContentType:vne,customContentType:kne,diagramDataContentType:Tne,
diagramDrawingContentType:Sne}});var oL=Ue((hdt,rL)=>{"use strict";m();function cm(e){
"@babel/helpers - typeof";return cm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},cm(e)}function Ene(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function tL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Rne(r.key),r)}}function Cne(e,t,n){return t&&tL(e.prototype,t),n&&tL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Rne(e){var t=Dne(e,"string");return cm(t)=="symbol"?t:t+""}
function Dne(e,t){
if(cm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(cm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Ane=Zt(),One=Ane.pushArray,Nne=ws(),Ek=lh(),Al=Sk(),Pne=Al.settingsContentType,
Ine=Al.coreContentType,Fne=Al.appContentType,$ne=Al.customContentType,_ne=Al.diagramDataContentType,
Mne=Al.diagramDrawingContentType,nL=[Pne,Ine,Fne,$ne,_ne,Mne],Lne=(function(){function e(){Ene(this,
e),this.name="Common"}return Cne(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<nL.length;i++){var s=nL[i];o[s]&&One(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=Ek[c],p=0;p<d.length;p++){var f=d[p];if(o[f])for(var b=0,
x=o[f];b<x.length;b++){var O=x[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Ek.main.indexOf(f)!==-1||f===Ek.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();rL.exports=function(){return Nne(
new Lne)}});var dL=Ue((bdt,cL)=>{"use strict";m();function dm(e){"@babel/helpers - typeof";return dm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},dm(e)}function jne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function iL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Bne(r.key),r)}}function zne(e,t,n){return t&&iL(e.prototype,t),n&&iL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Bne(e){var t=Une(e,"string");return dm(t)=="symbol"?t:t+""}
function Une(e,t){
if(dm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(dm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Wne=jr(),ch=Wne.getScopeParserExecutionError,Kne=rh(),sL=Kne.last,Gne=Zt(),Ol=Gne.
concatArrays;function aL(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function uL(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var f=r.scopeLindex[u];s=aL(s,function(
b){
return b.lIndex===f}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return aL(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw ch({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return uL.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw ch({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function lL(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw ch({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?lL.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw ch({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Hne=(function(){function e(t){jne(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return zne(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,sL(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,sL(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=uL.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return lL.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ol([this.scopeTypes,[this.scopeType]]),scopeList:Ol([
this.
scopeList,[n]]),scopePath:Ol([this.scopePath,[r]]),scopePathItem:Ol([this.scopePathItem,[o]]),
scopePathLength:Ol(
[this.scopePathLength,[s]]),scopeLindex:Ol([this.scopeLindex,[i.lIndex]])})}}])})();cL.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Hne(e)}});var Rk=Ue((vdt,xL)=>{"use strict";m();function pm(e){
"@babel/helpers - typeof";return pm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},pm(e)}function wL(e,t){return Vne(
e)||Jne(e,t)||Zne(e,t)||qne()}function qne(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zne(e,
t){
if(e){if(typeof e=="string")return mL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?mL(e,t):void 0}}function mL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Jne(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Vne(
e){
if(k.isArray(e))return e}function pL(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Nl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?pL(h(n),!0).forEach(function(r){Yne(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):pL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Yne(e,t,n){return(t=Xne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Xne(e){var t=Qne(e,"string");return pm(t)=="symbol"?
t:t+""}function Qne(e,t){if(pm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(pm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var wa=jr(),fL=wa.getUnclosedTagException,
ere=wa.getUnopenedTagException,
tre=wa.getDuplicateOpenTagException,nre=wa.getDuplicateCloseTagException,gL=wa.throwMalformedXml,rre=wa.
throwXmlInvalid,hL=wa.XTTemplateError,mh=Zt(),ore=mh.isTextStart,ire=mh.isTextEnd,yL=mh.wordToUtf8,
sre=mh.
pushArray,vL=0,kL=1,mm=2,dh=3;function are(e,t){return e[0]<=t.offset&&t.offset<e[1]}function ure(e,
t){
return ore(e)?(t&&gL(),!0):ire(e)?(t||gL(),!1):t}function lre(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function cre(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&rre(e,d);var f=e.slice(d,r+1),b=lre(f),x=b.tag,O=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:f,tag:x})}return c}function dre(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,f=i.offset,b=i.length;if(s=t.substr(
f,p-f),o&&d==="start"){if(f+b===p&&(s=t.substr(f,p-f+b+4),!n.allowUnclosedTag))return r.push(tre({
xtag:s,
offset:f})),i=c,l.push(Nl(Nl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(fL({xtag:yL(s),
offset:f})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:f+b===p?(s=t.substr(f-4,p-f+b+4),r.push(nre({xtag:s,
offset:f})),i=c,l.push(Nl(Nl({},c),{},{error:!0})),l):(r.push(ere({xtag:s,offset:p})),i=c,l.push(Nl(
Nl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(fL({xtag:yL(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function mre(e,t){return e===-1&&t===-1?vL:e===t?kL:e===-1||t===-1?t<e?mm:dh:e<t?mm:dh}
function pre(e){
var t=e.split(" ");if(t.length!==2){var n=new hL("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=wL(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new hL("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function fre(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=mre(u,l);switch(p===kL&&(p=a?dh:mm),p){case vL:return r;case dh:a=!1,
s=l,c="end",d=i.length;break;case mm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===mm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var f=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,f+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,f-s-o.length-1),O=pre(x),N=wL(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function bL(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=fre(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=dre(s,r,n),p=d.delimiterWithErrors,
f=d.errors,b=0,x=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],F=P.offset,_=[F,F+I.value.length],
L=I.value,z=[];x<p.length&&are(_,p[x]);)z.push(p[x]),x++;var B=[],j=0;b>0&&(j=b,b=0);for(var W=0;W<z.
length;W++){var K=z[W],J=L.substr(j,K.offset-F-j);if(K.changedelimiter){K.position==="start"?J.length>
0&&B.push({type:"content",value:J}):j=K.offset-F+K.length;continue}J.length>0&&(B.push({type:
"content",value:J}),j+=J.length);var pe={type:"delimiter",position:K.position,offset:j+F};B.push(pe),
j=K.offset-
F+K.length}b=j-L.length;var X=L.substr(j);X.length>0&&B.push({type:"content",value:X}),O.push(B)}
return{
parsed:O,errors:f}}function Ck(e){return e.type==="content"&&e.position==="insidetag"}function gre(e){
return e.filter(Ck)}function hre(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=ure(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Ck(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}xL.exports={parseDelimiters:bL,parse:function(t,n,r,o){hre(t,o);for(var i=bL(gre(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Ck(p)){for(var f=0,b=s[l];f<b.length;
f++){
var x=b[f];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}sre(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=cre(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var SL=Ue((xdt,TL)=>{"use strict";m();function Dk(e){return vre(e)||wre(e)||bre(e)||
yre()}function yre(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function bre(e,
t){
if(e){if(typeof e=="string")return Ak(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ak(e,t):void 0}}function wre(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return k.from(e)}function vre(e){if(k.isArray(e))return Ak(e)}function Ak(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function fm(e){return e.type==="placeholder"}
function kre(e){var t={},n=[{items:e.filter(fm),parents:[],path:[]}];function r(B,j,W){W.length&&
n.push({items:W,parents:[].concat(Dk(j.parents),[B]),path:B.dataBound!==!1&&!B.attrParsed&&B.value&&
!B.attrParsed?[].concat(Dk(j.path),[B.value]):Dk(j.path)})}function o(B,j){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,K=B,J=0;J<W;J++)K=K[j[J]];return K}function i(B,j){
for(var W=j.
length,K=0;K<j.length;K++){var J=j[K],pe=typeof J.lIndex=="number"?J.lIndex:parseInt(J.lIndex.split(
"-")[0],10);pe>B.lIndex&&W--}return W}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var f in p.attrParsed)r(p,s,p.attrParsed[f].filter(
fm));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(fm));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
F;(I=a)[F=P.value]||(I[F]={}),r(P,s,P.subparsed.filter(fm))}else{var _,L,z=i(p,s.parents);a=o(t,s.path,
z),(_=a)[L=P.value]||(_[L]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
TL.
exports={getTags:kre,isPlaceholder:fm}});var CL=Ue((Sdt,EL)=>{"use strict";m();var xre=Zt(),Tre=xre.pushArray;
function Sre(e,t){return t instanceof
C?Tre(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Ere(e,t){if(console.log(E.stringify({error:e},Sre,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}EL.exports=Ere});var Ok=Ue((Cdt,RL)=>{"use strict";m();var Cre=Zt(
),Rre=Cre.pregMatchAll;RL.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Rre(i,r.content),r}});var AL=Ue((Ddt,DL)=>{
"use strict";m();function gm(e){"@babel/helpers - typeof";return gm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},gm(e)}var Dre=new RegExp(T.fromCharCode(
160),"g");function Pl(e){return e.replace(Dre," ")}function Are(e,t){var n=gm(e);if(n==="string")return Pl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Pl(t));if(n==="function")return!!e(t)}
function Ore(e,t){var n=gm(e);if(n==="string")return Pl(t).substr(e.length);if(e instanceof RegExp)return Pl(
t).match(e)[1];if(n==="function")return e(t)}function Nre(e,t){var n=gm(e);if(n==="string")return[t,
Pl(t).substr(e.length)];if(e instanceof RegExp)return Pl(t).match(e);if(n==="function")return[t,e(t)]}
DL.exports={match:Are,getValue:Ore,getValues:Nre}});var FL=Ue((Odt,IL)=>{"use strict";m();function hm(
e){"@babel/helpers - typeof";return hm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},hm(e)}function OL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function vs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?OL(h(n),!0).forEach(function(r){
Pre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):OL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Pre(e,
t,n){
return(t=Ire(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Ire(e){var t=Fre(e,"string");return hm(t)=="symbol"?t:t+""}function Fre(e,t){if(hm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(hm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}
function NL(e,t){return Lre(e)||Mre(e,t)||_re(e,t)||$re()}function $re(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _re(e,
t){
if(e){if(typeof e=="string")return PL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?PL(e,t):void 0}}function PL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Mre(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Lre(
e){
if(k.isArray(e))return e}var ph=Zt(),jre=ph.wordToUtf8,Nk=ph.pushArray,zre=ph.isParagraphStart,Bre=ph.
isBreakTag,Pk=AL(),Ure=Pk.match,Wre=Pk.getValue,Kre=Pk.getValues;function Gre(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Nk(n,i)}}return n}function Hre(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=NL(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=NL(c,2);l.value=d[1]}r.push(vs({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function qre(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=Ure,t.getValue=Wre,t.getValues=Kre;var s=Gre(n,t),a=Hre(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Zre={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return qre(d,vs(vs(vs({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(jre(i))),Nk(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Bre(
c)||zre(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,vs(vs({},u),{},{postparse:
function(b,x){
return s(b,vs(vs({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Nk(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};IL.exports=Zre});var Ik=Ue((Pdt,$L)=>{
"use strict";m();function Jre(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}$L.exports=Jre});var jL=Ue((Fdt,LL)=>{"use strict";m();var ML=jr(),Vre=ML.throwUnimplementedTagType,
Yre=ML.XTScopeParserError,
Xre=Zt(),_L=Xre.pushArray,Qre=Ik();function eoe(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function toe(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(f,b){return t(f,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Qre(u,e);var l=void 0;try{l=eoe(u,e)}catch(f){if(f instanceof Yre){o.push(f),i.
push(u);continue}throw f}if(l){l.errors&&_L(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Vre(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?_L(c,p):p&&c.push(p)}return{errors:o,parts:c}}LL.exports=toe});var BL=Ue((_dt,zL)=>{"use strict";m(
);function noe(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function roe(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function ooe(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(noe(a));roe(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}zL.exports=ooe});var ZL=Ue((Ldt,qL)=>{"use strict";m();function ym(e){
"@babel/helpers - typeof";return ym=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ym(e)}function UL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function WL(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?UL(h(n),!0).forEach(function(r){
ioe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):UL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function ioe(e,
t,n){
return(t=soe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function soe(e){var t=aoe(e,"string");return ym(t)=="symbol"?t:t+""}function aoe(e,t){if(ym(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ym(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var uoe=Zt(
),KL=uoe.pushArray,loe=Ik();function coe(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function HL(e,t,n,r){var o=coe(e,WL(WL({},r),{},{
resolvedId:loe(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?KL(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?KL(n,i):n.push(i)})}
function doe(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=moe(e,n,t);return i?i.then(function(){return GL(e,n,t)}):GL(e,n,t)}
function moe(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return HL(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function GL(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(HL(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}qL.exports=doe});var YL=Ue((zdt,VL)=>{"use strict";m();
var bm=Zt(),Il=bm.startsWith,poe=bm.endsWith,Fk=bm.isStarting,
JL=bm.isEnding,foe=bm.isWhiteSpace,goe=lh();function hoe(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||foe(o)||Il(o,"<w:bookmarkEnd")||(poe(t,"</w:tbl>")&&!Il(o,"<w:p")&&!Il(o,"<w:tbl")&&
!Il(o,"<w:sectPr")&&!Il(o,"</w:ftr>")&&!Il(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function yoe(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;goe.docx.indexOf(t.contentType)!==
-1&&(e=hoe(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,f=null,b=0,x=e.length;b<x;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
JL(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Fk(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
JL(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=f.join("")+c+O)}f=null}
else{
f&&f.push(O);for(var _=0,L=l.length;_<L;_++)if(Fk(O,l[_])){r=-1,f=null;break}}r===-1&&Fk(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,f=d||p?null:[O]))}}return e}VL.exports=yoe});var ij=Ue(
(Udt,oj)=>{"use strict";m();function wm(e){"@babel/helpers - typeof";return wm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},wm(e)}function boe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function XL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,voe(r.key),r)}}function woe(e,t,n){return t&&XL(e.prototype,t),n&&XL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function voe(e){var t=koe(e,"string");return wm(t)=="symbol"?t:t+""}
function koe(e,t){
if(wm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(wm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var _k=Zt(),QL=_k.pushArray,xoe=_k.wordToUtf8,Toe=_k.convertSpaces,Soe=Ok(),ej=Rk(),
$k=FL(),tj=jL(),Eoe=BL(),nj=ZL(),Coe=YL(),Roe=Function.prototype.bind,rj=Function.prototype.call,Doe=rj.
bind(rj,Roe);function Aoe(e,t){for(var n=Soe(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return xoe(Toe(r.join("")))}oj.exports=(function(){function e(t,n){boe(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return woe(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=nj;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return nj(o).then(function(d){for(var p=d.resolved,f=d.errors,
b=0;b<f.length;b++){var x,O=f[b];O instanceof C||(O=new C(O)),(x=O).properties||(x.properties={}),O.
properties.file=i,f[b]=O}if(f.length!==0)throw f;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Aoe(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=ej.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=ej.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;QL(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=$k.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=$k.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=$k.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),QL(this.
allErrors,i),this.errorChecker(this.allErrors),this}},{key:"errorChecker",value:function(n){for(var r=0,
o=n;r<o.length;r++){var i=o[r];i.properties||(i.properties={}),i.properties.file=this.filePath}for(
var s=0,
a=this.modules;s<a.length;s++){var u=a[s];n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:
function(n,r){
for(var o=null,i=0,s=this.modules;i<s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}
return o!=
null?o:this.nullGetter(n,r)}},{key:"getOptions",value:function(){return{compiled:this.postparsed,
cachedParsers:this.
cachedParsers,tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,
relsType:this.
relsType,baseNullGetter:Doe(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=tj,r.joinUncorrupt=Coe;var o=tj(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Eoe(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var vj=Ue((Kdt,wj)=>{
"use strict";m();function xm(e){"@babel/helpers - typeof";return xm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},xm(e)}function sj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ks(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sj(h(n),!0).forEach(function(r){
Ooe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):sj(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Ooe(e,
t,n){
return(t=hj(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Noe(e,t){return $oe(e)||Foe(e,t)||Ioe(e,t)||Poe()}function Poe(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ioe(e,
t){
if(e){if(typeof e=="string")return aj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?aj(e,t):void 0}}function aj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Foe(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function $oe(
e){
if(k.isArray(e))return e}function _oe(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function uj(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,hj(r.key),r)}}function Moe(e,t,
n){
return t&&uj(e.prototype,t),n&&uj(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function hj(e){
var t=Loe(e,"string");return xm(t)=="symbol"?t:t+""}function Loe(e,t){if(xm(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(xm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var zr=Zt(),joe=zr.chunkBy,
fh=zr.last,jk=zr.isParagraphStart,Mk=zr.isModule,lj=zr.pushArray,yj=zr.isParagraphEnd,zoe=zr.isContent,
km=zr.startsWith,zk=zr.isTagEnd,Fl=zr.isTagStart,Lk=zr.getSingleAttribute,cj=zr.setSingleAttribute,
Boe=lh(),
Uoe=ws(),Woe=Zt(),dj=Woe.isWhiteSpace,vm="loop";function Koe(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(zoe(n))return!0}return!1}function Goe(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function bj(e){var t=Goe(e.subparsed);return t!=null&&t.tag!=="w:t"}function Hoe(e){
return e.hasPageBreak&&bj(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function qoe(e){return e.
length&&jk(e[0])&&yj(fh(e))}function mj(e){return Koe(e)?0:e.length}function pj(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Zoe(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Joe(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Fl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Voe(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Fl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Yoe(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Xoe(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&km(o,"<w:sectPr")&&(n=!0),n&&(km(o,"<w:type")&&
(t=!0),!t&&km(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Qoe(
e){
for(var t=0,n=0;n<e.length;n++)!km(e[n],"<w:headerReference")&&!km(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function fj(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function gj(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function eie(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Fl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),zk("w:sectPr",o)&&(n=null)}return t}function tie(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Fl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),zk("w:sectPr",o)&&(t=!1)}return n}function nie(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(zk("w:sectPr",o)&&(n=!0),Fl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),jk(o)){if(t.length>0)return t.join("");break}}return""}var rie=(function(
){
function e(){_oe(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Moe(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Boe.main.indexOf(
o)!==-1&&(this.sects=eie(n))}},{key:"matchers",value:function(){var n=vm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=Noe(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Mk(a,vm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=tie(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Joe(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Voe(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=nie(n)}if(!o||o.expandTo!=="auto"||o.module!==vm||!qoe(n))return n;o.paragraphLoop=
!0;var l=0,c=joe(n,function(x){return jk(x)&&(l++,l===1)?"start":yj(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=fh(c),f=mj(d),b=mj(p);return f>0&&c[1][0].type==="content"&&dj(c[1][0].value)&&(f+=1),b>0&&fh(c[c.
length-2]).type==="content"&&dj(fh(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=fj(d),o.hasPageBreak=
fj(p),gj(d)&&(f=0),gj(p)&&(b=0),n.slice(f,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Mk(n,vm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,f){var b=i.createSubScopeManager(d,n.value,p,n,f);o.resolveSerially?
(u=u.then(function(){return r.resolve(ks(ks({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(ks(ks({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var f=[],b=0;b<p.length;b++){var x=p[
b],
O=x.resolved,N=x.errors;lj(c,N),f.push(O)}return f}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Mk(n,vm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Lk(u.value,"h")),a-=l;var c=0,d=bj(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),F=0,_=n.subparsed;F<_.length;F++){
var L=_[F];if(Fl("a16:rowId",L)){var z=+Lk(L.value,"val")+c;c=1,L.value=cj(L.value,"val",z)}}var B=r.
render(ks(ks({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&pj(
B);var j=I.scopePathItem.some(function(pe){return pe!==0});j?(n.sectPrCount===1&&(B.parts=Qoe(B.parts)),
n.addContinuousType&&(B.parts=Xoe(B.parts))):n.addNextPage&&Yoe(B.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&pj(B),n.hasPageBreakBeginning&&d&&Zoe(B);for(var W=0,K=B.parts;W<K.length;W++){var J=K[
W];
i.push(J)}lj(s,B.errors)}var f=r.scopeManager.getValue(n.value,{part:n});f!=null||(f=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(f,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Hoe(n)||
"",errors:s};if(a!==0){var x=+Lk(
o.lastExt.value,"cy");o.lastExt.value=cj(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,ks(
ks({},r),{},{basePart:n})),errors:s}}}])})();wj.exports=function(){return Uoe(new rie)}});var Cj=Ue(
(Hdt,Ej)=>{"use strict";m();function Tm(e){"@babel/helpers - typeof";return Tm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Tm(e)}function oie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function kj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,sie(r.key),r)}}function iie(e,t,n){return t&&kj(e.prototype,t),n&&kj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function sie(e){var t=aie(e,"string");return Tm(t)=="symbol"?t:t+""}
function aie(e,t){
if(Tm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Tm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var uie=ws(),Sm=Zt(),lie=Sm.isTextStart,cie=Sm.isTextEnd,die=Sm.endsWith,mie=Sm.startsWith,
xj=Sm.pushArray,Tj='<w:t xml:space="preserve">',pie=Tj.length,Sj="</w:t>",fie=Sj.length;function gie(
e){
return lie(e)&&e.tag==="w:t"}function Bk(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function hie(e,t){
return e&&
e.basePart&&t.length>1}var yie=(function(){function e(){oie(this,e),this.name="SpacePreserveModule"}
return iie(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return gie(d)&&(i=!0,a=o.length),i?(o.push(d),
hie(r,o)&&(s=r.basePart.endLindex,o[0].value=Bk(o,0)),u(d,o)&&(o[a].value=Bk(o,a),s=d.endLindex),cie(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Bk(o,a)),xj(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return xj(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&mie(a,Sj)&&(n[r]=n[r].substr(0,n[r].length-pie)+"<w:t/>",a=a.substr(
fie),n[i]=a),o=die(a,Tj),r=i}return n}}])})();Ej.exports=function(){return uie(new yie)}});var Pj=Ue(
(Zdt,Nj)=>{"use strict";m();function Em(e){"@babel/helpers - typeof";return Em=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Em(e)}function bie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Rj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,vie(r.key),r)}}function wie(e,t,n){return t&&Rj(e.prototype,t),n&&Rj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function vie(e){var t=kie(e,"string");return Em(t)=="symbol"?t:t+""}
function kie(e,t){
if(Em(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Em(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var xie=uh(),Aj=Zt(),Tie=Aj.isContent,Dj=Aj.getPartWithDelimiters,Oj=jr(),Sie=Oj.throwRawTagShouldBeOnlyTextInParagraph,
Eie=Oj.getInvalidRawXMLValueException,Cie=ws(),Uk="rawxml";function Rie(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
Tie(l)&&Sie({paragraphParts:s,part:t})}return t}var Die=(function(){function e(){bie(this,e),this.name=
"RawXmlModule",this.prefix="@"}return wie(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Uk]]}},{key:
"postparse",value:function(n){var r=this;return xie.expandToOne(n,{moduleName:Uk,getInner:Rie,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(Dj(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Uk)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Eie({tag:n.value,value:o,
partDelims:Dj(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();Nj.exports=function(){return Cie(new Die)}}
);var Fj=Ue((Vdt,Ij)=>{"use strict";m();function Aie(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}Ij.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Aie(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var jj=Ue(
(Xdt,Lj)=>{"use strict";m();function Cm(e){"@babel/helpers - typeof";return Cm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Cm(e)}function Oie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function $j(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Pie(r.key),r)}}function Nie(e,t,n){return t&&$j(e.prototype,t),n&&$j(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Pie(e){var t=Iie(e,"string");return Cm(t)=="symbol"?t:t+""}
function Iie(e,t){
if(Cm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Cm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Fie="expandPair",$ie=Fj(),Gk=Zt(),_ie=Gk.getLeft,Mie=Gk.getRight,Kk=Gk.pushArray,
Lie=ws(),jie=uh(),zie=jie.getExpandToDefault,Hk=jr(),_j=Hk.getUnmatchedLoopException,Bie=Hk.getClosingTagNotMatchOpeningTag,
Mj=Hk.getUnbalancedLoopException;function Uie(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Wk(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Wie(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(_j(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Wk(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Wk(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Wk(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Bie({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
_j(c))}return{traits:[],errors:n}}function Kie(e){var t={},n=[],r=[],o=[];for(Kk(o,e);o.length>0;){
var i=Wie(
o);Kk(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Uie(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Gie=(function(){function e(){Oie(this,e),this.name="ExpandPairTrait"}
return Nie(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Kk(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Fie,n,r);u=u.map(
function(P){return P||[]}),u=$ie(u);var l=Kie(u),c=l.pairs,d=l.errors,p=0,f=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var F=zie(n,P,o.expandTags);F.error&&d.push(F.error),
I=F.value}if(!I||a==="text"){var _=P[0].offset,L=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(Mj(P,f)),f=P,p=L,[_,L]}var z,B;try{z=_ie(n,I,P[0].offset)}catch(j){d.push(
j)}try{B=Mie(n,I,P[1].offset)}catch(j){d.push(j)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(Mj(P,f)),p=B,f=P,[z,B]});if(d.length>0)return{postparsed:n,errors:d};var x=0,O,N=n.reduce(
function(P,I,F){
var _=x<c.length&&b[x][0]<=F&&F<=b[x][1],L=c[x],z=b[x];if(!_)return P.push(I),P;if(z[0]===F&&(O=[]),
L[0].offset!==F&&L[1].offset!==F&&O.push(I),z[1]===F){var B=n[L[0].offset];B.subparsed=s(O,{basePart:
B}),
B.endLindex=L[1].part.lIndex,delete B.location,delete B.expandTo,P.push(B),x++;for(var j=b[x];j&&j[0]<
F;)x++,j=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();Lj.exports=function(){return Lie(
new Gie)}});var Kj=Ue((emt,Wj)=>{"use strict";m();function Rm(e){"@babel/helpers - typeof";return Rm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Rm(e)}function Hie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function zj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Zie(r.key),r)}}function qie(e,t,n){return t&&zj(e.prototype,t),n&&zj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Zie(e){var t=Jie(e,"string");return Rm(t)=="symbol"?t:t+""}
function Jie(e,t){
if(Rm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Rm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Vie=ws(),Uj=jr(),Yie=Uj.getScopeCompilationError,Xie=Uj.getCorruptCharactersException,
qk=Zt(),Bj=qk.utf8ToWord,Qie=qk.hasCorruptCharacters,ese=qk.removeCorruptCharacters,gh=Sk(),tse=gh.settingsContentType,
nse=gh.coreContentType,rse=gh.appContentType,ose=gh.customContentType,ise=[tse,nse,rse,ose],sse={
docx:"w",pptx:"a"},ase=(function(){function e(){Hie(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return qie(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=sse[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Yie({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ise.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=ese(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Qie(c))return{errors:[Xie({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):Bj(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(Bj(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
Wj.exports=function(){return Vie(new ase)}});var Vj=Ue((nmt,Jj)=>{"use strict";m();var Gj=vj(),use=Cj(
),Hj=Pj(),qj=jj(),Zj=Kj();function lse(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[Gj,use,qj,Hj,Zj],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function cse(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[Gj,qj,Hj,Zj],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}Jj.exports={docx:
lse,pptx:cse}});var gz=Ue((omt,Xk)=>{"use strict";m();var dse=["modules"];function Yj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function zo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?Yj(h(n),!0).forEach(function(r){mse(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):Yj(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function mse(e,t,n){return(t=sz(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Xj(e,t){return hse(e)||gse(e,t)||fse(e,t)||pse()}
function pse(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fse(e,
t){
if(e){if(typeof e=="string")return Qj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Qj(e,t):void 0}}function Qj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gse(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function hse(
e){
if(k.isArray(e))return e}function _l(e){"@babel/helpers - typeof";return _l=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},_l(e)}function yse(e,t){if(e==null)return{};var n,r,o=bse(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function bse(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function wse(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function ez(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,sz(r.key),r)}}function vse(e,t,n){return t&&ez(e.prototype,t),n&&
ez(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function sz(e){var t=kse(e,"string");return _l(
t)=="symbol"?t:t+""}function kse(e,t){if(_l(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(_l(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var _n=Zt(),sn=MM(),xse=sn.object(
{allowUnopenedTag:sn.
boolean().optional(),allowUnclosedTag:sn.boolean().optional(),allowUnbalancedLoops:sn.boolean().optional(
),
changeDelimiterPrefix:sn.string().optional().nullable()}),Tse=sn.object({delimiters:sn.object({start:
sn.
string().nullable(),end:sn.string().nullable()}).strict().optional(),fileTypeConfig:sn.object({}).optional(
),
paragraphLoop:sn.boolean().optional(),parser:sn.function().optional(),errorLogging:sn.union([sn.boolean(
),
sn.string()]).optional(),linebreaks:sn.boolean().optional(),nullGetter:sn.function().optional(),
syntax:xse.
optional(),stripInvalidXMLChars:sn.boolean().optional(),warnFn:sn.function().optional()}).strict(),
Sse=jM(),
az=Sse.getRelsTypes,uz=UM(),lz=uz.collectContentTypes,cz=uz.getContentTypes,dz=ws(),Ese=uh(),Cse=oL(
),
Rse=dL(),tz=Rk(),Dse=SL(),Zk=Dse.getTags,mz=CL(),bi=jr(),pz=bi.throwMultiError,Ase=bi.throwResolveBeforeCompile,
Ose=bi.throwRenderInvalidTemplate,Nse=bi.throwRenderTwice,Am=bi.XTInternalError,Pse=bi.XTTemplateError,
Ise=bi.throwFileTypeNotIdentified,Fse=bi.throwFileTypeNotHandled,hh=bi.throwApiVersionError;_n.getRelsTypes=
az;_n.traits=Ese;_n.moduleWrapper=dz;_n.collectContentTypes=lz;_n.getContentTypes=cz;var nz=_n.getDefaults,
$se=_n.str2xml,_se=_n.xml2str,Yk=_n.concatArrays,rz=_n.uniq,Mse=_n.getDuplicates,Lse=_n.stableSort,
Jk=_n.
pushArray,oz=_n.utf8ToWord,jse=_n.invertMap,zse="[Content_Types].xml",Bse="_rels/.rels",Bo=[3,48,0];
function Use(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Mse(t);if(o.length>
0)throw new Am('Detected duplicate module "'.concat(o[0],'"'))}function Wse(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Kse(e){
return Lse(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Dm(e){var t=[];for(var n in e)t.push(
n);for(var r=[zse,Bse],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function fz(e,t){e.hideDeprecations!==!0&&console.warn(t)}function $l(e,t){if(
e.
hideDeprecations!==!0)return fz(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Vk(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function iz(e){var t=e.compiled;e.errors=Yk(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&mz(e.errors,e.options.errorLogging),
pz(e.errors))}function Gse(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var va=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=yse(n,dse);if(wse(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Cse()],this.xmlDocuments={},arguments.length===
0)fz(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Gse(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return vse(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&hh("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Bo[0]&&hh(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Bo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Bo.join("."))}),n[1]>Bo[1]&&hh(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Bo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Bo.join("."))}),n[1]===Bo[1]&&n[2]>Bo[2]&&hh(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Bo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Bo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Am(
"attachModule() should not be called manually when using the v4 constructor");$l(this,"attachModule");
var r=_l(n);if(r==="function")throw new Am(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Am(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=dz(n);return this.modules.push(o),o.on("attached"),this.fileType&&Vk(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=Tse.validate(n);if(i.success===!1)throw new C(
i.error);$l(
this,"setOptions"),this.options={};var s=nz();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=oz(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=oz(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if($l(this,"loadZip"),n.loadAsync)throw new Am(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Yk([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Vk(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Rse({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;$l(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Ase(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:tz}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
f=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var O=r.compiled[f];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,x),O.resolveTags(x).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Jk(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&mz(o,r.options.errorLogging),pz(o)),Yk(c)}
)})}},
{key:"compile",value:function(){if($l(this,"compile"),this.updateFileTypeConfig(),Use(this.modules),
this.modules=Kse(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
rz(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=$se(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var f=0,b=this.templatedFiles;f<b.length;f++){var x=b[f];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var _=F[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),iz(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=az(this.zip);
var n=cz(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
lz(r,o,this.zip),this.invertedContentTypes=jse(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Fse(a),a||Ise(
this.
zip),Wse(this),Vk(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var f=new Pse(d);throw f.properties={id:p,explanation:d},f}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Nse(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Ose(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:tz}),this.mapper||(this.mapper=this.modules.reduce(function(L,z){return z.getRenderedMap(L)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=Xj(c,3),p=d[1],f=d[2],b=0,x=this.modules;b<x.length;b++){var O=x[b];if(O.preZip){
var N=O.
preZip(p,f);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=Xj(r[P],2),F=I[0],_=I[1];
this.zip.file(F,_,{createFolders:!0})}return iz(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=_se(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return $l(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=nz(),s=Jk(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Jk(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=rz(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Zk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Zk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Zk(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(zo(
zo(
{compression:"DEFLATE",fileOrder:Dm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(zo(zo({compression:"DEFLATE",fileOrder:Dm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(zo(zo({compression:"DEFLATE",fileOrder:Dm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(zo(zo({compression:"DEFLATE",fileOrder:Dm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(zo(zo(
{compression:"DEFLATE",fileOrder:Dm},n),{},{type:"arraybuffer"}))}}])})();va.DocUtils=_n;va.Errors=jr(
);
va.XmlTemplater=ij();va.FileTypeConfig=Vj();va.XmlMatcher=Ok();Xk.exports=va;Xk.exports.default=va});
var hz={};wy(hz,{Docxtemplater:()=>yz.default});var yz,bz=Qm(()=>{"use strict";m();yz=hK(gz(),1)});
var wfe={};wy(wfe,{acceptRowOrder:()=>Zpe,answerFix:()=>yfe,answerQuestions:()=>Jpe,applyFixes:()=>ffe,
assignJudges:()=>qpe,changeLetterhead:()=>Wpe,changeSettings:()=>Ype,checkSheets:()=>Epe,
chooseLanguage:()=>Xpe,
closeAndCompute:()=>Ope,closeStage:()=>tfe,collectJudgeFiles:()=>dfe,computeRanking:()=>_pe,
computeTop:()=>Cpe,
confirmPlenary:()=>ife,createWorkbook:()=>Kpe,decide:()=>Ppe,decideResult:()=>ufe,explainHistory:()=>ofe,
explainRules:()=>rfe,exportDocuments:()=>Lpe,getState:()=>Fpe,makeAwardDocuments:()=>Ape,
makeDocuments:()=>Mpe,
makeJudgeFiles:()=>cfe,makeJudgeTabs:()=>Hpe,markFindings:()=>bfe,onInstall:()=>Tpe,onOpen:()=>xpe,
openRanking:()=>Dpe,
openSidebar:()=>Spe,openTemplate:()=>zpe,prepareJudgeTabs:()=>Rpe,prepareObjections:()=>afe,
preparePlenary:()=>sfe,
preparePlenaryTab:()=>Npe,previewFixes:()=>pfe,readDetails:()=>Vpe,readJudgeFiles:()=>lfe,
readOwnFixes:()=>hfe,
readTemplate:()=>jpe,reopenStage:()=>nfe,restoreTemplate:()=>Upe,showCell:()=>efe,showRanking:()=>Qpe,
takeList:()=>Gpe,undoFixes:()=>gfe,uploadTemplate:()=>Bpe,validateWorkbook:()=>$pe,verify:()=>Ipe,
verifyResult:()=>mfe});
m();m();m();m();function xy(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Vx(e,t){return typeof t=="bigint"?t.toString():t}var ky=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Yx(e){return new ky(e)}function Xx(e){return e==null}function tp(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function np(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Qx(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Ty(e){
var t;return(t=Qx(e._zod.def))!=null?t:e._zod.def.shape}function e0(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return np(this,t,r),r},enumerable:!0,configurable:!0})}function t0(e,t,n){t in e?np(e,t,n):
e[t]=n}function yK(e,t,n,r){let o=Ty(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?e0(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):t0(e,i,r?r(s.value,i):s.value))}}
function bK(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?e0(e,n,(
)=>t[n]):
t0(e,n,r.value))}}function n0(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Sy="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function ep(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function rp(e){if(ep(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(ep(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Ey(e){
return rp(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var r0=new w(
["string","number","symbol"]);function cc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function dc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function un(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function o0(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var i0={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function s0(
e,t){if(!rp(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Ty(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return dc(e,n0(e._zod.def,{shape:wK(e,t)}))}function wK(e,t){let n={};return yK(
n,e,Reflect.ownKeys(Ty(e))),bK(n,t),n}function Ur(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function a0(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function lo(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function lc(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Cy(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function op(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function qo(e,t,n){var u,l,c,d,p,f,b,x,O,N,P,I,
F,_,L,z,B;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(L=(F=(P=(O=lc((x=(b=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?O:lc(i==null?void 0:i(e)))!=null?P:lc((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?F:lc((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:lc((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?z:"Invalid input",a={};for(let j of h.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(a[j]=e[j]);return(B=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var vK=/[\uD800-\uDBFF]/;function u0(e){let t=e.length;if(!vK.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function l0(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function c0(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):kK(e,n,r.value)}}function Os(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Ry(e,t,n){return Os(e,t,n,!1)}function kK(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Os(this,t,n.bind(
this))},set(r){Os(this,t,r)}})}function xK(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var vy,
Ti=!1,TK={configurable:!0,get(){Ti=!0}};function En(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
vy!==e._zod){vy=void 0;return}vy=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,TK);let o=Ti;Ti=!1;try{let i=n(this);return Ti?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ti=Ti||o,i}catch(i){throw delete this[t],Ti=Ti||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function d0(e,t,n,r){let o=xK(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var m0;var Dy={value:void 0,enumerable:!1},p0="captureStackTrace"in C?
C:null;function SK(e){let t=p0;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return p0=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
f){
this.def=f,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(f,b){if(
f.
_zod){if(f._zod.traits.has(e))return}else{Dy.value=new i(b);try{h.defineProperty(f,"_zod",Dy)}
finally{
Dy.value=void 0}}if(f._zod.traits.add(e),t(f,b),a){let O=h.getPrototypeOf(f),N=f._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),c0(I,s))}let x=d.prototype;
for(let O in x)h.prototype.hasOwnProperty.call(x,O)&&(O in f||(f[O]=x[O].bind(f)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(f){var N;
let b=r!=null&&r.Parent?SK(c):this;u(b,f);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:f=>{var b,x;return r!=null&&
r.Parent&&f instanceof r.Parent?!0:(x=(b=f==null?void 0:f._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Zo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var f0;(f0=(m0=globalThis).__zod_globalConfig)!=null||
(m0.__zod_globalConfig={});var Ps=globalThis.__zod_globalConfig;
function Jo(e){return e&&h.assign(Ps,e),Ps}m();m();function EK(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Vx,2)),e.
message}function CK(e){this._zod.message=e}var RK={get:EK,set:CK,enumerable:!0,configurable:!0},Oy={
value:void 0,enumerable:!1},g0=new WeakSet([h.prototype,C.prototype]),h0=(e,t)=>{e.name="$ZodError",
Oy.value=t,h.defineProperty(e,"issues",Oy),Oy.value=void 0,h.defineProperty(e,"message",RK);let n=h.
getPrototypeOf(e);g0.has(n)||(g0.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Cfe=Ae(
"$ZodError",h0),mc=Ae("$ZodError",h0,void 0,{Parent:C});var AK=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Zo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>qo(d,s,Jo())));throw Sy(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},pc=AK(mc),OK=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>qo(d,s,Jo())));throw Sy(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Ny=OK(mc),NK=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Zo;return i.issues.length?y0(e,i.issues,
o):{success:!0,data:i.value}},ht=NK(mc);function y0(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>qo(o,n,Jo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var PK=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?y0(e,i.issues,o):{success:!0,data:i.value}},Py=PK(mc);m();m();m();var b0=/^[\s\S]{0,}$/;
var Iy=/^-?\d+(?:\.\d+)?$/,w0=/^(?:true|false)$/i;var Si=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var IK=e=>{let t=e.value;return!Xx(t)&&t.length!==void 0},ip={
number:"number",bigint:"bigint",object:"date"},k0=Ae("$ZodCheckLessThan",(e,t)=>{Si.init(e,t);let n=ip[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=ip[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),x0=Ae("$ZodCheckGreaterThan",(e,t)=>{Si.init(e,t);let n=ip[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
ip[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var T0=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;Si.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=i0[t.format];e._zod.check=a=>{let u=a.
value;if(n){if(!v.isInteger(u)){a.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!v.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:v.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:v.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var S0=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;Si.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
IK),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?u0(i):s)<=t.maximum)
return;let u=l0(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var E0=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Si.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),C0=Ae("$ZodCheckRegex",(e,t)=>{
E0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var D0={major:4,minor:6,patch:7};var mn=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=D0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Ur(l),f;for(let b of c){if(b._zod.def.when){if(a0(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Zo;if(f||O instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await O,l.
issues.length!==x&&(op(l.issues,x,e),p||(p=Ur(l,x)))});else{if(l.issues.length===x)continue;op(l.issues,
x,e),p||(p=Ur(l,x))}}return f?f.then(()=>l):l},u=(l,c,d)=>{if(Ur(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Zo;return p.then(f=>e._zod.parse(f,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(f=>u(f,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Zo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Ry(this,"~standard",_K(this))}
,
set"~standard"(e){Os(this,"~standard",e)}}),_0=(e,t)=>e.issues.length?{issues:e.issues.map(n=>qo(n,t,
Jo()))}:{value:e.value};async function $K(e,t){let n={async:!0};return _0(await e._zod.run({value:t,
issues:[]},n),n)}function _K(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return _0(r,n)}catch{}return $K(e,t)},vendor:"zod",version:1}}var M0=Ae(
"$ZodString",(e,t)=>{var n;mn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:b0,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Fy=Ae("$ZodNumber",(e,t)=>{mn.init(e,t),
e._zod.pattern=Iy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),L0=Ae("$ZodNumberFormat",(e,t)=>{T0.init(
e,
t),Fy.init(e,t)}),j0=Ae("$ZodBoolean",(e,t)=>{mn.init(e,t),e._zod.pattern=w0,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var z0=Ae("$ZodUnknown",(e,t)=>{mn.init(
e,t),e._zod.parse=n=>n});function MK(e,t){let n=Cy(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Cy(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,op(i.issues,c,e),i}}return o(i,s)}}var LK=e=>k.
isArray(e)?e.length:-1;function A0(e,t,n){e.issues.length&&t.issues.push(...lo(n,e.issues)),t.value[
n]=e.value}var B0=Ae("$ZodArray",(e,t)=>{mn.init(e,t);let n=Ps.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>A0(d,
r,u)));else if(A0(c,r,u),a&&c.issues.length!==0&&Ur(c))break}return s.length?Promise.all(s).then(()=>r):
r},MK(e,LK)});function sp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...lo(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var jK=[];function zK(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:jK,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=o0(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function BK(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,f=0;
for(let b in t){if(s&&n.issues.length!==f){if(Ur(n,f))break;f=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(O=>sp(O,n,b,t,d,p))):sp(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var U0=Ae("$ZodObject",(e,t)=>{var l;mn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Yx(()=>zK(t));En(e,
"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let b=d[f]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,f)||np(p,f,new w);for(let x of b.values)p[f].add(x);b.optin!==void 0&&p[f].add(void 0)}}
return p});
let i=ep,s=t.catchall,a,u=Ps.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let f=[],b=a.shape,x=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==O){if(Ur(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,F=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?f.push(_.then(L=>sp(L,c,N,p,I,F))):sp(_,c,N,p,I,F)}return s?BK(f,p,c,d,o.value,e,x===!0):f.length?
Promise.all(f).then(()=>c):c}});function O0(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Ur(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>qo(s,r,Jo())))}),t)}var W0=Ae("$ZodUnion",(e,t)=>{mn.init(e,t),
En(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),En(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),En(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),En(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>tp(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>O0(a,r,e,o)):O0(s,r,e,o)}});var K0=Ae("$ZodTuple",(e,t)=>{mn.init(e,t);let n=t.items,r=Ps.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=N0(n,"optin"),l=N0(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let f=0;
f<
n.length;f++){let b=n[f]._zod.run({value:s[f],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
f]=
x})):(c[f]=b,d&&!p&&b.issues.length&&(p=Ur(b)))}if(t.rest&&!p){let f=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let O of b){if(d&&o.issues.length!==x){if(Ur(o,x))break;x=o.issues.length}f++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>P0(P,o,f))):P0(N,
o,f)}}return a.length?Promise.all(a).then(()=>I0(c,o,n,s,l)):I0(c,o,n,s,l)}});function N0(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function P0(e,t,n){e.issues.length&&t.issues.push(...lo(n,e.issues)),t.value[n]=e.value}
function I0(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...lo(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var G0=Ae("$ZodRecord",(e,t)=>{mn.init(e,t);let n=Ps.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!rp(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>qo(b,o,Jo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let f=t.
valueType._zod.run({value:i[c],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&
r.issues.push(...lo(c,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...lo(c,f.issues)),
r.value[p]=f.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Iy.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>qo(b,o,Jo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let f=t.valueType._zod.
run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&r.issues.push(
...lo(l,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...lo(l,f.issues)),r.value[
p]=
f.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var H0=Ae("$ZodEnum",(e,t)=>{mn.init(e,t);let n=xy(t.entries),
r=new w(n);e._zod.values=r,En(e,"pattern",o=>{let i=xy(o.def.entries).filter(s=>r0.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>cc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),q0=Ae("$ZodLiteral",(e,t)=>{mn.init(
e,t);let n=new w(t.values);e._zod.values=n,En(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?cc(i):i?cc(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function F0(e,t){return e.value=t.issues.length?void 0:t.value,e}var Z0=Ae(
"$ZodOptional",(e,t)=>{mn.
init(e,t),En(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",En(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
En(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${tp(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>F0(n,i)):F0(n,o)}return t.
innerType._zod.run(n,r)}});var J0=Ae("$ZodNullable",(e,t)=>{mn.init(e,t),En(e,"optin",n=>n.def.innerType._zod.optin),
En(e,"optout",n=>n.def.innerType._zod.optout),En(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${tp(r.source)}|null)$`):void 0}),En(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),V0=Ae(
"$ZodDefault",(e,t)=>{mn.init(e,t),e._zod.optin="defaulted",En(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>$0(
i,t)):$0(o,t)}});function $0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Y0(
e){return e.checks&&(e.checks=[...e.checks]),e}function X0(e,t){return new e(Y0({type:"string",...un(
t)}))}function Q0(e,t){return new e(Y0({type:"number",checks:[],...un(t)}))}function eT(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...un(t)})}function tT(e,t){return new e(
{type:"boolean",...un(t)})}function nT(e){return new e({type:"unknown"})}function Is(e,t){return new k0(
{check:"less_than",...un(t),value:e,inclusive:!0})}function mr(e,t){return new x0({check:
"greater_than",...un(t),value:e,inclusive:!0})}function $y(e,t){return new S0({check:"max_length",
...un(t),maximum:e})}function fc(e,t){return new C0({check:"string_format",format:"regex",...un(t),
pattern:e})}m();m();var Jn=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");mn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Os(this,"with",e)},parse(e,t){
return pc(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ny(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ht(this,e,t)},safeParseAsync(e,t){return Py(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return dc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),WK=Ae("ZodMiniString",(e,t)=>{M0.init(e,t),Jn.init(e,t)});function U(e){return X0(WK,e)}var oT=Ae(
"ZodMiniNumber",(e,t)=>{Fy.init(e,t),Jn.init(e,t)});function ye(e){return Q0(oT,e)}var KK=Ae(
"ZodMiniNumberFormat",(e,t)=>{L0.init(e,t),oT.init(e,t)});function gc(e){return eT(KK,e)}var GK=Ae(
"ZodMiniBoolean",(e,t)=>{j0.init(e,t),Jn.init(e,t)});function Te(e){return tT(GK,e)}var HK=Ae(
"ZodMiniUnknown",(e,t)=>{z0.init(e,t),Jn.init(e,t)});function ap(){return nT(HK)}var qK=Ae(
"ZodMiniArray",(e,t)=>{B0.init(e,t),Jn.init(e,t)});function le(e,t){return new qK({type:"array",
element:e,...un(t)})}var ZK=Ae("ZodMiniObject",(e,t)=>{U0.init(e,t),Jn.init(e,t),d0(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...un(t)};return new ZK(n)}function co(e,t){return s0(e,t)}
var JK=Ae("ZodMiniUnion",(e,t)=>{W0.init(e,t),Jn.init(e,t)});function hc(e,t){return new JK({type:
"union",options:e,...un(t)})}var VK=Ae("ZodMiniTuple",(e,t)=>{K0.init(e,t),Jn.init(e,t)});function iT(
e,t,n){let r=t instanceof mn,
o=r?n:t,i=r?t:null;return new VK({type:"tuple",items:e,rest:i,...un(o)})}var rT=Ae("ZodMiniRecord",(
e,t)=>{
G0.init(e,t),Jn.init(e,t)});function Pt(e,t,n){return!t||!t._zod?new rT({type:"record",keyType:U(),
valueType:e,
...un(t)}):new rT({type:"record",keyType:e,valueType:t,...un(n)})}var YK=Ae("ZodMiniEnum",(e,t)=>{H0.init(
e,t),Jn.init(e,t),e.options=[...e._zod.values]});function dt(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new YK({type:"enum",entries:n,...un(t)})}
var XK=Ae("ZodMiniLiteral",(e,t)=>{q0.init(e,t),Jn.init(e,t)});function sT(e,t){return new XK({type:
"literal",values:k.isArray(e)?e:[e],...un(t)})}var QK=Ae("ZodMiniOptional",(e,t)=>{Z0.init(e,t),Jn.init(
e,t)});function ce(e){return new QK({type:"optional",innerType:e})}var e3=Ae("ZodMiniNullable",(e,t)=>{
J0.init(e,t),Jn.init(e,t)});function _e(e){return new e3({type:"nullable",innerType:e})}var t3=Ae(
"ZodMiniDefault",(e,t)=>{V0.init(e,t),Jn.init(e,t)});function Me(e,t){return new t3({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Ey(t)}})}m();m();m();m();function aT(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=aT(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Q=aT(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t},uT=new A;function n3(e){var n;let t=uT.get(
e);return t===void 0&&(t=[e.id,e.en,...(n=e.also)!=null?n:[]].map(M),uT.set(e,t)),t}function He(e,t){
let n=M(e);return n!==""&&n3(t).includes(n)}var up=(e,t)=>e.map(n=>[n,t[n].name]);function Ln(e,t){
var n;
return(n=t.find(([,r])=>He(e,r)))==null?void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),
stages:$(
"Tahapan","Stages"),criteria:$("Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri",
"Judges"),institutions:$("Instansi","Institutions"),signers:$("Penandatangan","Signers",
"Penanda Tangan"),assignment:$("Pembagian Juri","Assignment"),plenary:$("Pleno","Plenary"),
objections:$("Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:$(
"Peringkat","Ranking"),finalRanking:$(
"Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen",
"Documents"),history:$("Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$(
"Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},lT="Penilaian",Jt=[[!0,$("ya","yes","y",
"true","benar")],[!1,$("tidak","no","t","n","false","salah")]],$a=[["files",$("berkas","files",
"proposal")],["presentation",$("presentasi","presentation")],["field",$("lapangan","field")]],Ei=[[
"ineligible",$("tidak lolos administrasi","ineligible","not eligible")],["disqualified",$(
"diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur","withdrawn",
"mengundurkan diri")]],_a=[["definitive",$("definitif","definitive")],["pj",$("Pj.","Pj.","Penjabat")],
["pjs",$("Pjs.","Pjs.","Penjabat Sementara")],["plt",$("Plt.","Plt.","Pelaksana Tugas")],["plh",$(
"Plh.","Plh.","Pelaksana Harian")]],
lp=[["self",$("sendiri","self")],["on-behalf",$("a.n.","on behalf","atas nama")],["by-order",$(
"u.b.",
"by order","untuk beliau")]],jn=$("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),Xt=()=>Oe().getId(),yc=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Xe=()=>yc().map(e=>e.getName()),Wr=()=>new y(yc().map(
e=>[e.getName(),e.getSheetId()])),cT=()=>yc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),dT=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Ma=(
)=>yc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),r3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function o3(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:r3.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function ze(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=o3(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function La(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Vo=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function _y(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var mT="@",My=(e,t)=>{let n=t.map(
r=>r===mT);return e.map(r=>r.map((o,i)=>typeof o=="string"?_y(o,n[i]===!0):o))};function Yo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Vt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Yo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(My(r,o)))}
function pT(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(Yo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(mT))}
var pr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function fT(){
for(let e of yc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var zn=()=>SpreadsheetApp.flush();function gT(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:i3(n,t);return r===null?n.activate():r.activate(
),
!0}function i3(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function qe(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var s3=1e4;function hT(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(s3))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{a3(t)}}
function a3(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Ve=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),Tt=()=>Utilities.
getUuid().slice(0,8),ut=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var yT="boundTabs",u3=Pt(U(),ye());function cp(){let e=Ne(yT);try{let t=ht(
u3,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Ly=e=>qe(yT,E.stringify(e));function fr(e,t){let n=Wr(
).
get(t);n!==void 0&&Ly({...cp(),[e]:n})}function Ct(){let e=null;return(t,n)=>(e!=null||(e={tabs:cp(),
ids:Wr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var bT="people";function dp(){let e=Ne(
bT);if(e===null)return null;try{let t=ht(le(U()),E.parse(e));
return t.success?t.data:null}catch{return null}}var wT=e=>qe(bT,E.stringify(e));var xe=()=>Session.getEffectiveUser(
).getEmail(),vT=()=>Session.getActiveUserLocale();function l3(e){
let t=dp();return t===null||t.includes(e)}function mp(){let e=xe();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>He(u.getName(),Z.settings)),r=Ct(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(l3(e)||a())}m();m();var kT=()=>!1;function Kr(e,
t,n){var o;let r=e.filter(i=>He(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function bc(e,t,n){return t.flatMap(r=>{let o=Kr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!He(i,Z[r])?[]:[{name:i,first:o}])})}var c3=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","plenary","objections"];
function ja(e){
let t=e.replace(/ \(\d+\)$/,"");return c3.some(n=>He(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(
`${n} \xB7 `))}m();m();m();var mo="General",xT=e=>e===mo||e.startsWith("0");var se=(e,t,n,r,o)=>o===void 0?
{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
TT=e=>({...e,isRare:!0}),xr="@",ST="d mmmm yyyy",wc={part:"settings",tab:Z.settings,columns:[se(
"key",
"Kunci","Key",220),se("value","Nilai","Value",380)]},vc={part:"stages",tab:Z.stages,columns:[se(
"order","Urutan","Order",70,mo),se("name","Tahap","Stage",200),se("weight","Bobot","Weight",80,mo),
se("advance","Lolos","Advance",80,mo),se("title","Predikat","Title",240),se("form","Bentuk","Form",
110),se(
"date","Tanggal","Date",140,ST),TT(se("scoreTab","Tab Nilai","Score Tab",180))]},kc={part:"criteria",
tab:Z.criteria,columns:[se("stage","Tahap","Stage",180),se("name","Kriteria","Criterion",200),se(
"weight","Bobot","Weight",80,mo),se("min","Min","Min",70,mo),se("max","Maks","Max",70,mo),se(
"description","Uraian","Description",380)]},Gr={part:"entries",tab:Z.entries,columns:[se("code",
"Kode","Code",
80,xr),se("name","Nama Inovasi","Innovation",320),se("institution","Instansi","Institution",240),se(
"category","Kategori","Category",120),se("unitType","Jenis Unit","Unit Type",120),se("innovator",
"Inovator","Innovator",200),se("contact","Narahubung","Contact",160),se("phone","No. WA","Phone",120,
xr),
se("email","Email","Email",180,xr),se("link","Tautan Proposal","Proposal Link",180),se("status",
"Status","Status",160),se("reason","Alasan","Reason",240)]},Fs={part:"judges",tab:Z.judges,columns:[
se("code","Kode","Code",70,xr),se("name","Nama","Name",220),se("role","Peran","Role",110),se(
"institution","Instansi","Institution",240),se("email","Email","Email",200,xr),se("phone","No. WA",
"Phone",120,
xr),se("stages","Tahap","Stages",180),se("conflicts","Benturan","Conflicts",180,xr),TT(se(
"unavailable","Berhalangan","Unavailable",110))]},xc={part:"institutions",tab:Z.institutions,columns:
[se("name",
"Instansi","Institution",280),se("parent","Induk","Parent",240),se("unitType","Jenis Unit",
"Unit Type",140),se("required","Wajib","Required",80)]},$s={part:"signers",tab:Z.signers,columns:[se(
"office",
"Jabatan","Position",220),se("name","Nama","Name",220),se("plainName","Nama tanpa Gelar",
"Name without Titles",180),se("rank","Pangkat","Rank",140),se("nip","NIP","NIP",160,xr),se("status",
"Status","Status",90),se("acting","Bertindak","Acting",90),se("onBehalfOf","Atas Nama",
"On Behalf Of",200),se("documents","Dokumen","Documents",240),se("letterhead","Kop","Letterhead",180),
se("copies","Tembusan",
"Copies",240)]},za={part:"assignment",tab:Z.assignment,columns:[se("stage","Tahap","Stage",160),se(
"entry","Kode","Code",80,xr),se("name","Nama Inovasi","Innovation",320),se("institution","Instansi",
"Institution",240),se("judges","Juri","Judges",200,xr)]},Ba={part:"plenary",tab:Z.plenary,columns:[
se(
"stage","Tahap","Stage",160),se("entry","Kode","Code",80,xr),se("computed","Peringkat Hitung",
"Computed Rank",90,"0"),se("rank","Peringkat Putusan","Decided Rank",90,"0"),se("reason","Alasan",
"Reason",
420),se("votesFor","Setuju","For",80,"0"),se("votesAgainst","Tidak","Against",80,"0")]},_s={part:
"objections",tab:Z.objections,columns:[se("date","Tanggal","Date",120,ST),se("sender","Pengirim",
"Sender",180),se("entry","Kode","Code",80,xr),se("text","Isi","Text",360),se("answer","Jawaban",
"Answer",360),
se("ruling","Putusan","Ruling",200),se("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},jy=[
wc,vc,kc,Gr,Fs,xc,$s];m();m();m();var Ua={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ms(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=Ua[t][v(
r)-1])!=null?i:""} ${n}`}var d3=["","pebruari","","","","","","agt","","","nopember",""];function ET(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ua.id[i],Ua.en[i],d3[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=Ua.id.findIndex(n);return r<0?null:r+1}function G(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Tr(e.date):T(e).trim()}var Tr=e=>e.replace("T"," "),Tc=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
G(e)==="";function yt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var m3=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function zy(e,t,n){return t<1||t>12||n<1||n>m3(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Ci(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=G(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return zy(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return zy(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=ET((s=o[2])!=null?s:"");return i===null?null:zy(v(o[3]),i,v(o[1]))}function CT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):G(e)}var Ri=e=>G(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Sr(e){let t=g.floor(e/26);return(t>0?Sr(t-1):"")+T.fromCharCode(
65+e%26)}function Ee(e,t,n=1,r=1){
let o=`${Sr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Sr(t+r-1)}${e+n}`}var RT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function po(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=RT(t);u<=RT(r);u++)i.push({row:a,
column:u});
return i}var By=10,Di=60;function Sc(e,t,n=By){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function bt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>He(u,l.header)),
r=Sc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>He(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function lt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ee(t,r)}}var DT=(e,t)=>e.
columns.map(n=>n.header[t]);function Er(e){var o;let t=[],n=(i,s)=>lt(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=yt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=yt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=G(
i.cell(s)),l=Ln(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function pp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=lt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var fo=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function AT(e,t){let n=Er(e),r=fo(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>p3(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function p3(e,t,n,r){var s,a;let o=G(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:G(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:G(t.cell("description"))}}m();function OT(e){
let t=Er(e);pp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:G(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>f3(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function f3(e,t){
var r;let n=o=>G(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Ei))!=null?r:"running",reason:n("reason")}}m();
function NT(e){let t=Er(e),n=fo(t,"name");return{items:n.map(o=>{var i;return{name:G(o.cell("name")),
parent:G(o.cell("parent")),unitType:G(o.cell("unitType")),required:(i=t.choice(o,"required",Jt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var Uy=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function PT(e,t){let n=Er(e);pp(n,e,"code");let r=fo(n,"code");for(let o of r){let i=G(o.cell(
"email"));
if(i===""||Uy(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...g3(o,t),...n.choice(o,"unavailable",Jt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function g3(e,t){let n=r=>G(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:Uy(n("email"))?n("email"):"",phone:n("phone"),stages:Wy(
Ri(
e.cell("stages")),t),conflicts:Ri(e.cell("conflicts"))}}function Wy(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...Wy(e.slice(o),t)]}return[n,...Wy(r,t)]}m();var IT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function FT(e){let t=Er(e),n=fo(t,"office"),r=n.map(i=>{var a,u;let s=l=>G(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",_a))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",lp))!=null?u:"self",onBehalfOf:IT(s("onBehalfOf")),documents:IT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function $T(e){let t=Er(e),n=h3(
fo(t,"name"));return{items:n.map(o=>y3(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function h3(e){let t=n=>{var r;return(r=yt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function y3(e,t){let n=t.cell("date"),r=w3(G(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!te(n)&&Ci(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:G(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",$a),
date:Ci(n),...te(t.cell("scoreTab"))?{}:{scoreTab:G(t.cell("scoreTab"))}}}var b3=/;|^\s*\d+\s*[:=]/m;
function w3(e){if(e==="")return null;if(!b3.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Wa=["criteria","median","majority",
"previous","shared"];m();m();var _T=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var MT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();
var LT={kind:"texts",word:$("Admin","Admin")};m();var jT={kind:"choice",word:$("Nilai di Lampiran",
"Scores in Annexes"),choices:Jt};m();var zT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:Jt};m();var BT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var UT={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var WT={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var KT={kind:"choice",word:$("Desain Piagam",
"Certificate Design"),choices:[["classic",$("klasik","classic")],["modern",$("modern","modern")]]};m(
);var GT={kind:"text",word:$("Kota","City")};m();var HT={kind:"text",word:$("Nama Kompetisi",
"Competition")};m();var qT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var ZT={kind:"text",word:
$("Tembusan","Copies")};m();var JT={kind:"text",word:$("Batas Waktu","Deadline")};m();var VT={kind:
"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var YT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var XT={kind:"text",word:$("Nomor SK","Decree Number")};m();var QT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var eS={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var tS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var nS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var rS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var oS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:Jt};m();var iS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var sS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Ka=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var aS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var uS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var lS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var cS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var dS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var mS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ai={mean:uS,trimmed:dS,median:lS,"rank-sum":cS,"z-score":mS,adjusted:aS};var pS={kind:"choice",
word:$("Metode","Method"),choices:up(Ka,Ai)};m();var fS={kind:"number",range:"1, 2, 3 \u2026",word:$(
"Juri Minimal per Peserta","Least Judges per Entry")};m();var gS={kind:"text",word:$(
"Nomor Berita Acara","Minutes Number")};m();var hS={kind:"choice",word:$("Nilai Belum Diisi",
"Missing Scores"),choices:[["complete",$("wajib lengkap","complete")],["assigned",$(
"sesuai pembagian","assigned","sesuai penugasan")]]};m();var yS={kind:"number",word:$("Masa Sanggah",
"Objection Days"),range:"1\u2013365"};m();var bS={kind:"text",word:$("Alamat Kantor",
"Office Address")};m();var wS={kind:"text",word:$("Kontak Kantor","Office Contact")};m();var vS={
kind:"text",word:$("Penyelenggara","Organizer")};m();var kS={kind:"number",word:$(
"Nilai Minimal Lolos","Passing Score")};m();var xS={kind:"date",word:$("Tanggal Pleno",
"Plenary Date")};m();var TS={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();var SS={kind:
"time",word:$("Waktu Pleno","Plenary Time")};m();var ES={kind:"numbered",word:$("Uang Pembinaan",
"Prize")};m();var CS={kind:"text",word:$("Provinsi","Province")};m();var RS={kind:"choice",word:$(
"Juara Berperingkat","Ranked Winners"),choices:Jt};m();var DS={kind:"number",range:"1, 2, 3 \u2026",
word:$("Juri per Peserta","Judges per Entry")};m();var AS={kind:"choice",word:$("Persetujuan Hasil",
"Result Approval"),choices:Jt};m();var OS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var NS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var PS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var IS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var FS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var $S={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var _S={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var MS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var LS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var jS={name:$("bersama",
"shared"),official:""};var Oi={criteria:$S,median:MS,majority:_S,previous:LS,shared:jS};var zS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:up(Wa,Oi)};m();var BS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var US={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var WS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:Jt}
;m();var KS={kind:"text",word:$("Tahun","Year")};var Ky={competition:HT,year:KS,organizer:vS,
government:QT,province:CS,city:GT,language:nS,top:BS,method:pS,
missing:hS,readings:DS,minReadings:fS,tieBreaks:zS,decimals:VT,carryOver:zT,passingScore:kS,
maxSpread:sS,
maxPerInstitution:iS,winnersPerCategory:WS,rankedWinners:RS,letterScores:oS,annexScores:jT,
winnerTerm:US,
severityCorrection:OS,conflicts:qT,judgeFiles:eS,deadline:JT,admins:LT,objectionDays:yS,prizes:ES,
plenaryDate:xS,
plenaryTime:SS,plenaryPlace:TS,ceremonyDate:BT,ceremonyTime:WT,ceremonyPlace:UT,decisionDate:YT,
juryDecreeNumber:tS,
resultApproval:AS,minutesNumber:gS,decreeNumber:XT,legalBasis:rS,acknowledgedBy:MT,copies:ZT,
officeAddress:bS,
officeContact:wS,certificateDesign:KT,signerName:PS,signerPosition:FS,signerGrade:NS,signerNip:IS};
var v3=e=>e!=="prizes",Cr=_T.filter(v3).map(e=>({key:e,...Ky[e]})),Ga=Ky.prizes.word;m();m();m();m();
var De=Me(U(),""),Ha=Me(_e(U().check(fc(/^\d{4}-\d{2}-\d{2}$/))),null),Rr=(e,t)=>ye().check(gc(),mr(
e),Is(t)),Dr=e=>Me(_e(e),null);var GS=De;m();var HS=Me(le(U()),[]);m();var qS=Me(Te(),!1);m();var ZS=Me(
Te(),!1);m();var JS=Ha;m();var VS=De;m();var YS=De;m();var XS=Me(dt(["classic","modern"]),"classic");
m();var QS=De;m();var eE=De;m();var tE=Me(dt(["exclude","include"]),"exclude");m();var nE=De;m();var rE=De;
m();var oE=Me(Rr(0,6),2);m();var iE=Ha;m();var sE=De;m();var aE=De;m();var uE=Me(dt(["shared",
"separate"]),"shared");m();var lE=De;m();var cE=Me(dt(["id","en"]),"id");m();var dE=De;m();var mE=Me(
Te(),!1);m();var pE=Dr(Rr(1,1e5));m();var fE=Dr(ye().check(mr(0)));m();var gE=Me(dt(Ka),"mean");m();
var hE=Dr(Rr(1,1e3));m();var yE=De;m();var bE=Me(dt(["complete","assigned"]),"complete");m();var wE=Dr(
Rr(1,365));m();var vE=De;m();var kE=De;m();var xE=De;m();var TE=Dr(ye());m();var SE=Ha;m();var EE=De;
m();var CE=De;m();var RE=Me(le(_e(ye().check(mr(0)))),[]);m();var DE=De;m();var AE=Me(Te(),!0);m();
var OE=Dr(Rr(1,1e3));m();var NE=Me(Te(),!1);m();var PE=Me(hc([sT("auto"),ye().check(mr(0))]),"auto");
m();var IE=De;m();var FE=De;m();var $E=De;m();var _E=De;m();var ME=Me(le(dt(Wa)),["criteria",
"shared"]);m();var LE=Me(Rr(1,1e5),10);m();var jE=Me(dt(["Juara","Terbaik"]),"Juara");m();var zE=Me(
Te(),!1);m();var BE=De;var UE={competition:eE,year:BE,organizer:xE,government:aE,province:DE,city:QS,
language:cE,top:LE,method:gE,
missing:bE,readings:OE,minReadings:hE,tieBreaks:ME,decimals:oE,carryOver:ZS,passingScore:TE,
maxSpread:fE,
maxPerInstitution:pE,winnersPerCategory:zE,rankedWinners:AE,letterScores:mE,annexScores:qS,
winnerTerm:jE,
severityCorrection:PE,conflicts:tE,judgeFiles:uE,deadline:rE,admins:HS,objectionDays:wE,prizes:RE,
plenaryDate:SE,
plenaryTime:CE,plenaryPlace:EE,ceremonyDate:JS,ceremonyTime:YS,ceremonyPlace:VS,decisionDate:iE,
juryDecreeNumber:lE,
resultApproval:NE,minutesNumber:yE,decreeNumber:sE,legalBasis:dE,acknowledgedBy:GS,copies:nE,
officeAddress:vE,
officeContact:kE,certificateDesign:XS,signerName:FE,signerPosition:_E,signerGrade:IE,signerNip:$E};
var Ls=q(UE),WE=Ls.parse({});var qa=(e,t=[])=>({fault:e,allowed:t});function GE(e){var a;let t=WE,n=[
],r=[],o=new y,i=new y,s=E3(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=G(l("key")),d=l("value"),p=(x,
O=[],N="error")=>{var F,_;let P=(_=(F=lt(e,u,"value"))!=null?F:lt(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:x,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},f=C3(c),b=Cr.find(x=>He(
c,x.word));if(f!==null){let x=R3(d);n[f-1]!==void 0?p("duplicate"):!te(d)&&(x===null||x<0)?p(
"not-a-number"):(n[f-1]=x,i.set(f,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let x=k3(t,b,x3(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function k3(e,t,n){if("fault"in n)return n;let r=Ls.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[S3(t)]}}function x3(
e,t,n){
let r=G(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?qa("digits-lost"):{
value:r};case"number":{let o=yt(e);return o===null?qa("not-a-number"):{value:o}}case"auto-or-number":
{let o=He(r,t.
auto)?"auto":yt(e);return o===null?qa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Ci(
e);return o===null?qa("not-a-date"):{value:o}}case"time":return{value:CT(e)};case"texts":return{
value:Ri(
e)};case"choice":{let o=Ln(r,t.choices);return o===void 0?qa("not-allowed",KE(t.choices,n)):{value:o}
}case"choices":{let o=Ri(e).map(i=>Ln(i,t.choices));return o.includes(void 0)?qa("not-allowed",KE(t.choices,
n)):{value:T3(o)}}}}function T3(e){let t=Wa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var KE=(
e,t)=>e.
map(([,n])=>n[t]),S3=e=>e.kind==="number"&&e.range||"\u2265 0";function E3(e){let t=Cr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&He(G(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Ln(G(n.cell("value")),t.choices)==="en"?"en":"id"}
function C3(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&He((n=t[1])!=null?n:"",Ga)&&v(t[2])>0?
v(t[2]):null}function R3(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(G(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Ec=["settings","stages","criteria","entries","judges",
"institutions","signers"];function _t(e,t=kT){
let n=new y;for(let r of Ec){let o=Kr(e,r,t);o!==void 0&&n.set(r,o)}return n}var D3={name:lT,weight:
null,
advance:null,title:null,form:null,date:null};function Bn(e){let t=(p,f)=>{let b=e.get(p);return b===
void 0?null:bt(b,f)},n={settings:t("settings",wc),stages:t("stages",vc),criteria:t("criteria",kc),
entries:t(
"entries",Gr),judges:t("judges",Fs),institutions:t("institutions",xc),signers:t("signers",$s)},r=GE(
n.settings),o=$T(n.stages),i=o.items.length>0?o.items:[D3],s=p=>{var f,b;return(b=(f=i.find(x=>M(x.name)===
M(p)))==null?void 0:f.name)!=null?b:p},a=AT(n.criteria,s),u=OT(n.entries),l=PT(n.judges,i.map(p=>p.name)),
c=NT(n.institutions),d=FT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Gy(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Hy=e=>e.getEditors().map(t=>t.getEmail());function fp(e){
let t=Gy(e);return t===null||t.isWarningOnly()?null:Hy(t)}function gr(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Cc(n,t),n.setUnprotectedRanges([]))}function Cc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Hy(e),r=[xe(),...t].filter(s=>s!==""),o=r.filter(s=>!Un(n,s)&&!qy(e,s)),i=n.
filter(s=>!Un(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function qy(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!T(n).includes(t))throw n;return console.warn(T(n)),!1}}
var HE=(e,t)=>{e.removeEditors([...t])},Un=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),qE=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
ZE=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function gp(e){if(e.isWarningOnly())return"everybody";try{return Hy(e)}catch{
return"unknown"}}var JE=()=>Oe().getEditors().map(e=>e.getEmail()),VE=()=>{var e,t;return(t=(e=Oe().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},YE=e=>Gy(e)===null;function XE(e,t){let n=Gy(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var QE=e=>{var t;return((t=Oe().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function Za(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function A3({admins:e}){let t=_t(Xe(),Ct()).get("settings"),n=t===void 0?null:fp(t);
return n===null?
[]:[...new w([...e,...n])]}var eC=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function go(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=A3(e).filter(i=>Un(n,i)||!Un(r,i))),o),isShut:t}}
function tC(e,t){
let n=gp(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[xe(),...[VE()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!Un(r,i));return o.length>0&&o.some(i=>!Un(t.admins(),
i))?"open":t.named.every(i=>Un(n,i))?null:"lacks"}m();function nC({names:e,own:t,isBound:n,collected:
r},o,i){let s=dp(),a=[...new w([...JE(),...i])],u=s===
null?[]:a.filter(O=>!Un(s,O)),l=s!==null&&u.length===0;if(u.length===0)return{people:a,added:u,
isRemembered:l,
locks:[]};let c=[..._t(e,n).values()],d=O=>[...c,...r].includes(O)||t.has(O)||ja(O),p=[...o].flatMap(
([O,N])=>d(O)?[{tab:O,lock:N,judge:""}]:[]),f=ZE().flatMap(({tab:O,lock:N})=>{var I;let P=(I=t.get(O))==
null?void 0:I.judge.email;return P===void 0?[]:[{tab:O,lock:N,judge:P}]}),b=u.filter(O=>Un(i,O)),x=[
...p,...f].map(({tab:O,lock:N,judge:P})=>{let I=O3(N),F=I.filter(z=>Un(u,z)&&!Un([P],z)),_=F.filter(
z=>!Un(i,z)),L=c.includes(O)?b.filter(z=>!Un(I,z)):[];return{tab:O,lock:N,passing:F,out:_,lacks:L}});
return{people:a,added:u,isRemembered:l,locks:x}}function O3(e){let t=gp(e);return typeof t=="string"?
[]:t}function rC({people:e,isRemembered:t,locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&
HE(
r,o);for(let s of i)qy(r,s)}t||wT(e)}var oC=({locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.
length>0?[n]:[]))].filter(n=>!t(n)).map(n=>({code:"TAB_OPEN",severity:"error",tab:n,params:{
isShutOut:!1}}));var hp=["assignment","plenary","objections"],N3={presence:[],ranking:["assignment",
"plenary","history"],all:[...hp,"history","decisions","documents","corrections"]};function iC(e,t,n,
r,o,i){var f,b;let s=cp(),
a=Wr(),u=new y([...a].map(([x,O])=>[O,x])),l=new y;for(let x of hp){let O=Kr(e,x,o);O!==void 0&&l.set(
x,O)}for(let x of["decisions","documents","corrections"]){let O=x==="documents"?void 0:e.find(P=>He(
P,Z[x])),N=(b=u.get((f=s[x])!=null?f:-1))!=null?b:O;N!==void 0&&l.set(x,N)}t!==null&&l.set("history",
t);let c=x=>N3[i].includes(x),d=[...l].map(([x,O])=>{let N=n.get(O);return{part:x,name:O,state:N===void 0?
"open":c(x)?tC(N,r):null}}),p=d.filter(({part:x,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[x]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:x,state:O})=>O===null?[]:[x]),...d.some(({state:x}
)=>x===
"lacks")?[...n.keys()].filter(ja):[]],bound:s,findings:[...p.map(({name:x,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:x,params:{isShutOut:O==="shut-out"}})),...bc(e,hp,o).map(({name:x,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:x,params:{judge:null,first:O,reason:"decides"}}))]}}function Kt(
{
deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){let s=I3(e,n),a=E.stringify(s)===E.
stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{rC(o);for(let u of t)P3(u,r);a||Ly(s)})}
function P3(e,t){
try{gr(e,t.admins())}catch(n){console.warn(T(n))}}function I3(e,t){var i,s;let n=Wr(),r=[...n.keys()],
o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...Ec,...hp]){let l=bc(r,[a],()=>!1).
length===0?Kr(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var yp={
code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},sC={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Ze(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Qe(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function Cn({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function Rc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var aC=new A;function Ar(e){var n;let t=(n=aC.get(e))!=null?n:F3(e);return aC.set(e,t),t}function F3(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(Q))}])),o=new y(e.entries.map(i=>[i.code,{code:Q(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var we=BigInt(
0),We=BigInt(1),cn=BigInt(2),Dc=BigInt(3),Va=BigInt(5),Vn=BigInt(10),MDe=BigInt(v.MAX_SAFE_INTEGER),
$3=2e3,re={s:We,n:we,d:We};function Xo(e,t){try{e=BigInt(e)}catch{throw Ni()}return e*t}function Hr(
e){
return typeof e=="bigint"?e:g.floor(e)}function Rt(e,t){if(t===we)throw Zy();let n=h.create(Ke.prototype);
n.s=e<we?-We:We,e=e<we?-e:e;let r=js(e,t);return n.n=e/r,n.d=t/r,n}var _3=[cn*cn,cn,cn*cn,cn,cn*cn,
cn*
Dc,cn,cn*Dc];function Ja(e){let t=h.create(null);if(e<=We)return t[e]=We,t;let n=r=>{t[r]=(t[r]||we)+
We};for(;e%cn===we;)n(cn),e/=cn;for(;e%Dc===we;)n(Dc),e/=Dc;for(;e%Va===we;)n(Va),e/=Va;for(let r=0,
o=cn+Va;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=_3[r],r=r+1&7}return e>We&&n(e),t}var ln=function(e,t){
let n=we,r=We,o=We;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Ni();
if(e%
1!==0)throw uC();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Ni();if(t%1!==0)throw uC(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Ni();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Ni();if(e<0&&(o=-We,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=We,c=We,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Ni();if(d[i]===
"-"?(o=-We,i++):d[i]==="+"&&i++,d.length===i+1?a=Xo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Xo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Xo(
d[i],o),l=Vn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Xo(d[
i+
1],o),c=Vn**BigInt(d[i+1].length)-We,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Xo(d[i],o),l=Xo(d[i+2],We),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Xo(d[i],o),a=Xo(d[i+2],o),l=Xo(d[i+4],We),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Ni()}else if(typeof e=="bigint")n=e,o=e,r=We;else throw Ni();if(r===we)throw Zy(
);
re.s=o<we?-We:We,re.n=n<we?-n:n,re.d=r<we?-r:r};function M3(e,t,n){let r=We;for(;t>we;e=e*e%n,t>>=We)
t&We&&(r=r*e%n);return r}function L3(e,t){for(;t%cn===we;t/=cn);for(;t%Va===we;t/=Va);if(t===We)return we;
let n=Vn%t,r=1;for(;n!==We;r++)if(n=n*Vn%t,r>$3)return we;return BigInt(r)}function j3(e,t,n){let r=We,
o=M3(Vn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Vn%t,o=o*Vn%t}return 0}function js(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ke(e,t){if(
ln(
e,t),this instanceof Ke)e=js(re.d,re.n),this.s=re.s,this.n=re.n/e,this.d=re.d/e;else return Rt(re.s*
re.n,re.d)}var Zy=function(){return new C("Division by Zero")},Ni=function(){return new C(
"Invalid argument")},uC=function(){return new C("Parameters must be integer")};Ke.prototype={s:We,n:
we,d:We,abs:function(){
return Rt(this.n,this.d)},neg:function(){return Rt(-this.s*this.n,this.d)},add:function(e,t){return ln(
e,t),Rt(this.s*this.n*re.d+re.s*this.d*re.n,this.d*re.d)},sub:function(e,t){return ln(e,t),Rt(this.s*
this.n*re.d-re.s*this.d*re.n,this.d*re.d)},mul:function(e,t){return ln(e,t),Rt(this.s*re.s*this.n*re.
n,this.d*re.d)},div:function(e,t){return ln(e,t),Rt(this.s*re.s*this.n*re.d,this.d*re.n)},clone:
function(){
return Rt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Rt(this.s*this.n%this.d,We);
if(ln(e,t),we===re.n*this.d)throw Zy();return Rt(this.s*(re.d*this.n)%(re.n*this.d),re.d*this.d)},
gcd:function(e,t){
return ln(e,t),Rt(js(re.n,this.n)*js(re.d,this.d),re.d*this.d)},lcm:function(e,t){return ln(e,t),re.
n===we&&this.n===we?Rt(we,We):Rt(re.n*this.n,js(re.n,this.n)*js(re.d,this.d))},inverse:function(){
return Rt(
this.s*this.d,this.n)},pow:function(e,t){if(ln(e,t),re.d===We)return re.s<we?Rt((this.s*this.d)**re.
n,this.n**re.n):Rt((this.s*this.n)**re.n,this.d**re.n);if(this.s<we)return null;let n=Ja(this.n),r=Ja(
this.d),o=We,i=We;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=re.n,n[s]%re.d===we)n[s]/=
re.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=re.n,r[s]%re.d===we)r[s]/=
re.d;else return null;i*=BigInt(s)**r[s]}return re.s<we?Rt(i,o):Rt(o,i)},log:function(e,t){if(ln(e,t),
this.s<=we||re.s<=we)return null;let n=h.create(null),r=Ja(re.n),o=Ja(re.d),i=Ja(this.n),s=Ja(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,f=c,b=js(p,f);if(p/=b,f/=b,a===null&&u===null)a=p,u=f;
else if(p*
u!==a*f)return null}return a!==null&&u!==null?Rt(a,u):null},equals:function(e,t){return ln(e,t),this.
s*this.n*re.d===re.s*re.n*this.d},lt:function(e,t){return ln(e,t),this.s*this.n*re.d<re.s*re.n*this.
d},lte:function(e,t){return ln(e,t),this.s*this.n*re.d<=re.s*re.n*this.d},gt:function(e,t){return ln(
e,t),this.s*this.n*re.d>re.s*re.n*this.d},gte:function(e,t){return ln(e,t),this.s*this.n*re.d>=re.s*
re.n*this.d},compare:function(e,t){ln(e,t);let n=this.s*this.n*re.d-re.s*re.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=Vn**BigInt(e||0),Rt(Hr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?We:we),e)},floor:function(e){return e=Vn**BigInt(e||0),Rt(Hr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?We:we),e)},round:function(e){return e=Vn**BigInt(e||0),Rt(Hr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?We:we)+cn*(e*this.n%this.d)>this.d?We:we),e)},roundTo:function(e,t){ln(e,t);
let n=this.
n*re.d,r=this.d*re.n,o=n%r,i=Hr(n/r);return o+o>=r&&i++,Rt(this.s*i*re.n,re.d)},divisible:function(e,
t){
return ln(e,t),re.n===we?!1:this.n*re.d%(re.n*this.d)===we},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=L3(t,n),o=j3(t,n,r),i=this.s<we?"-":"";
if(i+=Hr(t/n),t%=n,t*=Vn,t&&(i+="."),r){for(let s=o;s--;)i+=Hr(t/n),t%=n,t*=Vn;i+="(";for(let s=r;s--;
)
i+=Hr(t/n),t%=n,t*=Vn;i+=")"}else for(let s=e;t&&s--;)i+=Hr(t/n),t%=n,t*=Vn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===We)r+=t;else{let o=Hr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
We)r+=t;else{let o=Hr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Hr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(g.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Rt(r[o-1],
We);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Ac=BigInt(10),Oc=BigInt(0),Vy=BigInt(1),Ya=BigInt(2),Jy=1e4,z3=1e15;function Yy(
e,t){let n=e/t;return e<
Oc&&n*t!==e?n-Vy:n}function B3(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*Ac**BigInt(s);let a=Ac**BigInt(-s);return Yy(i*Ya+a,a*Ya)}
function Nc(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*Jy);return g.abs(
t)<z3&&t/Jy===e?BigInt(t):B3(e)}function Qt(e){return new Ke(Nc(e),BigInt(Jy))}function pn({s:e,n:t,
d:n},r){return Yy(Ya*e*t*Ac**BigInt(r)+n,Ya*n)}function qr(e,t){return new Ke(pn(e,t),Ac**BigInt(t))}
function Xy(e,t,n){let r=Ac**BigInt(n);return new Ke(Yy(Ya*e*r+t,Ya*t),r)}function hr(e,t){let n=pn(
e,t),r=T(n<Oc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Oc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function fn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Rn(
e){
let t=Oc,n=Vy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ke(t,n*BigInt(e.length))}
function Xa(e){let t=[...e].sort(fn),n=t.length>>1;return t.length%2===1?t[n]:Rn([t[n-1],t[n]])}
function Qa(e){
let t=Vy;for(let{d:n}of e)t%n!==Oc&&(t=new Ke(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function bp(e){let t=new Ke(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function lC(e,t){let n=10**t;return new Ke(
BigInt(g.floor(e*n+.5)),BigInt(n))}var wp=BigInt(0),U3=BigInt(100),W3=BigInt(1e4),K3=e=>e.length>0&&
e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function vp(e){if(!K3(e))return null;let t=e.map(l=>Nc(l.weight)),n=e.map(l=>Nc(l.
max)),r=t.reduce((l,c)=>l+c,wp);if(r<=wp||n.some(l=>l<=wp))return null;let o=n.reduce((l,c)=>new Ke(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>U3*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Nc(l),p={parts:d,exact:new Ke(d,W3)};return a.set(l,p),p};return l=>{let c=wp,d=l.map((p,f)=>{
let b=u(p);return c+=i[f]*b.parts,b.exact});return{score:new Ke(c,s),marks:d}}}function G3(e,t){var s;
let n=Ze(e,t),r=vp(n),o=e.settings.conflicts==="exclude"?Ar(e):()=>null,i=(s=
Cn(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:f}of n){let b=l.marks.get(f);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&v.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function H3(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function cC(
e,t,n,r){
let o=G3(e,t),i=Qe(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:H3(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:f}of a){let b=f.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in x?d.set(p.code,x.reading):
l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:Ze(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function kp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function eu(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Pi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Wn=BigInt(0),Pc=BigInt(1);function mC(e,t){let[n,r]=[e,t];for(;r!==Wn;)[n,r]=[r,
n%r];return n}
var dC=BigInt(1)<<BigInt(64);function xp(e,t){let n=e/t,r=(e-n*t)*dC/t;return v(n)+v(r)/v(dC)}
function pC(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Pc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Wn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function q3(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Wn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Z3(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return fC(t)}var fC=e=>k.from(
e).reduce((t,n)=>t/mC(t,n)*n,Pc);function tu(e){var b,x,O,N,P;let t=Z3(e),n=new w;for(let{code:I}of e.
entries)for(let F of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add(F);let r=k.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,s=new y,a=Wn,u=0;for(let{code:I}of e.entries){let F=k.
from((O=e.readings.get(I))!=null?O:[],([B,{score:j}])=>({judge:o.get(B),value:j.s*j.n*(t/j.d)})).sort(
(B,j)=>B.judge-j.judge);if(F.length===0)continue;let _=F.map(({judge:B})=>B).join(),L=(N=i.get(_))!=
null?N:{judges:F.map(({judge:B})=>B),entries:[],sums:F.map(()=>Wn)};i.set(_,L);let z=Wn;for(let[B,{
value:j}]of F.
entries())L.sums[B]=L.sums[B]+j,z+=j,a+=j*j;L.entries.push({code:I,total:z}),s.set(F.length,((P=s.get(
F.length))!=null?P:Wn)+z*z),u+=F.length-1}let l=fC(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Wn)),
d=r.map(()=>Wn);for(let{judges:I,entries:F,sums:_}of i.values()){let L=l/BigInt(I.length),z=L*BigInt(
F.length),B=L*_.reduce((j,W)=>j+W,Wn);for(let[j,W]of I.entries()){let K=c[W];for(let J of I)K[J]=K[J]-
z;K[W]=K[W]+l*BigInt(F.length),d[W]=d[W]+l*_[j]-B}}let p=k.from(s).reduce((I,[F,_])=>I+l/BigInt(F)*_,
Wn),f=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:f,
freedom:u,
...q3(c)}}m();m();function J3(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),a=1/g.sqrt(s*s+1),u=s*a,l=p=>{let[f,b]=[p[n],p[r]];p[n]=a*f-u*b,p[r]=u*f+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[f,b]=[c[p],d[p]];c[p]=a*f-u*b,d[
p]=
u*f+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Tp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))J3(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var gC=.01,Ic=1e4,hC=20,V3=60;function Sp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=Tp(e.map(d=>d.map(p=>xp(p,r)))).slice(s),u=t.map(d=>xp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,f,b)=>p+f*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,xp(o,n*n*r)-c),freedom:i}}var Ep=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function yC(e,t){let{axes:n,freedom:r}=e,o=Ep(e,t),i=r*g.log(o),s=0,a=0;for(let u of n)
i+=g.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Cp(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Ep(e,
Ic)===0)return Ic;let o=hC*g.log10(Ic/gC),i=d=>gC*10**(g.min(g.max(d,0),o)/hC),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=yC(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>yC(e,10**d).slope,l=g.log10(
i(s-1)),c=g.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<V3;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Fc=9,Qy=9;function Y3(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Cp(Sp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(Qy));return{value:
r,
origin:r>=Ic?"no-judge-effect":"estimated"}}function X3(e){let[t="0",n="0"]=e.toExponential(Qy-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(Qy-1),i=BigInt(10)**BigInt(g.abs(o)),{n:s,d:a}=o<0?new Ke(r,
i):new Ke(r*i);return{over:s,under:a}}function Q3({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=X3(o),a=i===Wn,u=e.map((c,d)=>c.map((p,f)=>a?r[d]===r[f]?p+n:p:d===f?s*p+i*n:s*p)),l=a?Pc:s;
return pC(u,t.map(c=>l*c))}function eG(e,t){let n=tu(e),r=Y3(n,t),{numerators:o,denominator:i}=Q3(n,
r.value),s=i*n.unit,a=Pi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((f,b)=>f+o[b],
Wn),p=BigInt(l.length);return c.map(({code:f,total:b})=>[f,a?new Ke(b,n.unit*p):Xy(b*i-d,s*p,Fc)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Xy(o[c],s,Fc)])),scores:new y(u)}}var bC=new A;
function zs(e,t){var o,i;let n=(o=bC.get(e))!=null?o:new y;bC.set(e,n);let r=(i=n.get(t))!=null?i:eG(
e,t);return n.set(t,r),r}m();function Rp(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var wC=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var $c=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
Dp=e=>[...e].sort((t,n)=>fn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ii(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=$c(e,n);return r.length>0?[[n,t(r)]]:[]}))}var _c={
better:"higher",unit:"points",precision:null,scores:e=>Ii(e,t=>Rn(t.map(({score:n})=>n)))};m();m();
var tG={exact:1e-28,drawn:1e-12};function vC(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==null?void 0:
O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap((F,_)=>F===null?[]:[{entry:I,judge:_}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[F,_]=[new Float64Array(o),new Float64Array(o)];for(let L=0;L<s.length;L+=1){
let z=s[L];
F[z]+=P[L]*I[L],_[z]+=P[L]}for(let L=0;L<o;L+=1)F[L]/=_[L];return F},c=(P,I)=>{let F=l(P,I),_=new Float64Array(
r);for(let L=0;L<s.length;L+=1)_[a[L]]+=P[L]*(I[L]-F[s[L]]);return _},d=P=>{let I=new Float64Array(a.
length);for(let F=0;F<a.length;F+=1)I[F]=P[a[F]];return I},p=(P,I)=>{let F=c(P,d(I));for(let _=0;_<r;
_+=
1)F[_]+=t*I[_];return F};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,F)=>{let _=new Float64Array(
r),L=c(I,P),z=tG[n]*Ap(L,L);if(F!==void 0){_.set(F);let W=p(I,_);for(let K=0;K<r;K+=1)L[K]-=W[K]}let B=L.
slice(),j=Ap(L,L);for(let W=0;W<10*r+50&&j>z;W+=1){let K=p(I,B),J=j/Ap(B,K);for(let X=0;X<r;X+=1)_[X]+=
J*B[X],L[X]-=J*K[X];let pe=j;j=Ap(L,L);for(let X=0;X<r;X+=1)B[X]=L[X]+j/pe*B[X]}return _},worths:(P,
I,F)=>{
let _=d(F);for(let L=0;L<_.length;L+=1)_[L]=P[L]-_[L];return l(I,_)},residuals:(P,I,F)=>{let _=new Float64Array(
P.length);for(let L=0;L<_.length;L+=1)_[L]=P[L]-I[s[L]]-F[a[L]];return _}}}function Ap(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Bs=e=>e.filter(t=>t!==null),Or=e=>e.reduce(
(t,n)=>t+n,0),Yn=e=>Or(e)/e.length;function gn(e){
if(e.every(n=>n===e[0]))return 0;let t=Yn(e);return Or(e.map(n=>(n-t)**2))}function Op(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Fi=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function Np(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var Pp=e=>t=>Float64Array.
from(t,n=>{let r=Bs(n).sort((i,s)=>i-s),o=e(r.length);return Yn(r.slice(o,r.length-o))});var Ip=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Fi;let n=vC(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var kC={better:
"higher",unit:"points",precision:Fc,correctsSeverity:!0,exactOn:Pi,scores:(e,t)=>Pi(e)?
_c.scores(e,t):zs(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Rp(e),o=Ip(r,
t)(r);return new y(n.map(({code:i},s)=>[i,lC(o[s],Fc)]))},working:(e,t)=>{let n=_c.scores(e,t),r=Pi(
e)?null:zs(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:Qt(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var xC={better:"higher",unit:"points",
precision:null,scores:e=>Ii(e,t=>Xa(t.map(({score:n})=>n))),working:e=>t=>{
let n=Dp($c(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Fp=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function $p(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function nG(e){
let{units:t}=Qa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Ke(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var TC=e=>$p(Fp(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:nG(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),SC={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...TC(e)].map(([t,n])=>[t,Rn(n.map(({rank:r})=>r))])),working:e=>{let t=TC(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Mc=3;function EC(e){
if(e.length<Mc)return{kept:e,dropped:null};let t=a=>u=>fn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Dp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var CC={better:"higher",unit:"points",
precision:null,
scores:e=>Ii(e,t=>Rn(EC(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:EC($c(e,t)).dropped}}]};m();var Us=BigInt(0),eb=BigInt(10),rG=30,nu=eb**BigInt(rG),oG=20,DC=12;
function iG(e){if(e<=Us)return Us;
let t=eb**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function sG(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Qa(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((f,b)=>f+b,Us),u=r.map(f=>i*f-a),l=u.reduce((f,b)=>f+b*b,Us),c=iG(s*l*nu*nu),
d=l===Us,p={judge:e,entries:t.length,mean:new Ke(a,i*o),sd:d?new Ke(0):qr(new Ke(c,nu*s*i*o),DC)};
return n.
map((f,b)=>({...p,score:f,z:d?Us:u[b]*c/l}))}var RC=e=>$p(Fp(e).map(t=>({entries:t.entries,values:sG(
t)})));function aG(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Us);return qr(new Ke(BigInt(
50)*
nu*t+eb*n,nu*t),oG)}var uG=e=>qr(new Ke(e,nu),DC),AC={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...RC(e)].map(([t,n])=>[t,aG(n)])),working:e=>{let t=RC(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:uG(i.z)}))}}]}}};var Lc={
mean:_c,trimmed:CC,median:xC,"rank-sum":SC,"z-score":AC,adjusted:kC};var Kn=e=>Lc[e],Nr=e=>Lc[e].unit;
m();function Qo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function _p(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Qo(e,t))!=
null?n:e.settings.top}m();function Mp(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function jc(e,t,n){
return n==="higher"?fn(t,
e):fn(e,t)}function OC(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function tb(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return tb(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return OC(
a,(u,l)=>jc(u.value,l.value,n.better)).flatMap(u=>tb(u.map(({contender:l})=>l),r))}function NC(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:pn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=OC(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>tb(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var f;let p=(f=d.steps[d.steps.length-
1])!=null?f:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function lG(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Qt(t.weight)})).sort((t,n)=>fn(n.weight,
t.weight))}function cG(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Rn(i)]]:[]}))}}var PC={metrics:({panel:e})=>lG(e.criteria).
map(({criterion:t,index:n})=>cG(e,t,n))};m();function dG(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Qa(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function IC(e,t){let n=e.judges.map((
{
code:r})=>dG(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function FC(e,t){let n=IC(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function mG(e,t){let n=IC(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=g.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Ke(r[
i])]))}
var $C={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>mG(e,t.map(({code:n})=>n))}]}
;m();var _C={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ii({...e,entries:t},n=>Xa(
n.map(
({score:r})=>r)))}]};m();var MC={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Kn(t.method).better,values:()=>n}
]}};m();var LC={metrics:()=>[]};var jC={criteria:PC,median:_C,majority:$C,previous:MC,shared:LC};
function zC(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>jC[r].metrics(t))}m(
);function pG(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ke(1):Qt((r=n.
weight)!=null?r:0)}}function zc(e,t,n){let r=pG(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ke(1),score:s}]}}function Lp(e,t,n,r){
let o=zc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=bp(o(i,s)))!=null?a:s]}))}m();m();m();
function Zr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ru({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var BC=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=ru(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...eu(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function fG(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var UC=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ru(e,"institution-full",r=>fG(r,n))};m();var WC=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Qt(t.passingScore),
i=s=>jc(r(s.score),o,n)<=0;return ru(e,"below-passing-score",s=>s.filter(i))};m();var KC=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var f,
b;let s=Zr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(f=a[a.length-1])==null?void 0:f.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,O)=>x.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var gG=[WC,BC,UC,KC];function hG({contenders:e}){var r;let t=Zr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function jp(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=gG.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(hG))}}m();
m();m();var Gn=(e,t)=>t==="id"?e.replace(".",","):e,ie=(e,t)=>Gn(T(e),t);function it(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ms(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function H(e,t){return typeof e=="object"?`\u201C${it(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ie(e,t):typeof e=="boolean"?T(e).toUpperCase():yG(e)}\u201D`}var yG=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return GC(e,t,t==="id"?"dan":
"and",n)}var nb=(e,t)=>GC(e,t,t==="id"?"atau":"or",e.length);function GC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function et({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?H(t,"id"):`${H(t,"id")} (${e})`}var bG=5;function HC({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<bG);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Mc),a=l=>l.map(({entry:c})=>et(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function qC(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Gt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var ZC=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function rb(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function zp({standings:e}){return e.map(t=>({standing:t,rank:Gt(t)})).sort(
(t,n)=>t.rank-n.rank)}var JC=(e,t)=>e.every(({code:n})=>t.has(n));function VC(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=rb(t,n),s=new y(t.map(a=>[a.entry.code,et(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,O=[])=>{var F;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:(F=s.get(u))!=null?F:u,rank:l,reason:x,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let f=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return f.length>0?p("taken",f.map(x=>et(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function wG(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Bp(e,t){let n=wG(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function vG({contenders:e},t){let n=Zr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function kG({contenders:e},t){let n=Zr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Bp(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function YC(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>vG(u,d)),...kG(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&JC(d.entries,o))return[];let p={...d,entries:d.entries.map(et),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function XC(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function QC(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,qr(i,t)]))}function xG(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
jc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Mp(s,a,t):null})}function TG(e,t){
return new y([...eu(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Zr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var SG={category:null,categoryRank:null};function Ws(e,
t,n,r=[],o=Kn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=Qo(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=QC(o.scores(t,i),o,[t]),
f=i.carryOver?QC(Lp(e,a,n,p),o,[...n.map(j=>j.panel),t]):p,b=t.entries.flatMap(j=>{let W=f.get(j.code);
return W?[{entry:j,score:W}]:[]}),x=zC(i.tieBreaks,{panel:t,previous:n}),O=NC(b,x,i.decimals,d),N=j=>qr(
j,i.decimals),P=kp(e.entries),I=ZC(a,r),F=jp(rb(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?TG(O,P):null,L=xG(O,d),z=O.map((j,W)=>{var X,Se,ee,fe,Le,Je;
let{code:K}=j.entry,J=(X=F.places.get(K))!=null?X:null,pe=I.get(K);return{...j,stageScore:p.get(K),
judgeScores:new y(
[...(Se=t.readings.get(K))!=null?Se:[]].map(([Wt,ke])=>[Wt,ke.score])),margin:(ee=L[W])!=null?ee:
null,
advances:J!==null,place:J,title:XC(a,u,(fe=J==null?void 0:J.place)!=null?fe:null),prize:l&&J!==null?
Bp(i.prizes,J):null,...(Le=_==null?void 0:_.get(K))!=null?Le:SG,cutNote:(Je=F.notes.get(K))!=null?Je:
null,vacated:null,...pe===void 0?{}:{decision:pe}}}),B=l?YC(a,F.races,u,i.prizes,I):[];return{...c,
standings:z,
findings:[...HC(t,i),...qC(z,a,i,N),...B,...VC(a,O,I,F.notes)]}}m();function $i(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var eR=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function tR(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function nR(e,t,n){let r=eR(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:tR(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function rR(e,t){let n=eR(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=tR(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function oR(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function iR(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Ws(e,cC(e,t,i,P),I,o),a=$i(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=oR(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),f=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=oR(n.filter(P=>f.has(P.stage))),
x=d.filter(P=>b.has(P.code)),O=x.length===0?u:nR(u,p(x),b),N=p(d);return{...rR(O,N),whole:N}}m();m();
var EG=2;function sR(e,t){var l;if(Pi(e))return new w;let n=tu(e),r=Sp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Cp(r,n.judges.length))!=null?l:1,a=Ep(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:O}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let f=g.sqrt(a/c.length);return g.abs(d)>=g.max(t,f)&&g.abs(d)>EG*g.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function aR(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:pn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function uR(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||Kn(r).unit!=="points")return[];let u=sR(n,.5/10**s);if(u.
size===0)return[];let l=zs(n,"auto").scores,c=aR(new y(o.map(({entry:f,score:b})=>[f.code,b])),s),d=aR(
a?Lp(e,t,i,l):l,s),p=n.entries.filter(({code:f})=>u.has(f)).map(f=>({entry:et(f),places:g.abs(c.get(
f.code)-d.get(f.code))})).sort((f,b)=>b.places-f.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var lR={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Q(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ee(a,r),params:u}]})}};m();var cR={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ee(a.row,r),params:u}]})}};m();m();
function ei({competition:e,stage:t}){return e.settings.missing==="assigned"&&Cn(e,t)===null}function ou(
e){
return e.provisional||ei(e)?"warning":"error"}function iu(e){return e.provisional?"warning":"error"}
var dR={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:et(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:iu(e),params:{entries:r,least:n}}]}
};m();m();m();function mR(e,t,n){var f,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let O=(b=(f=e.marks.get(
x))==
null?void 0:f.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Bc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var CG=864e5,RG=R.UTC(1899,11,30);function DG(e,t){
return g.round(e*100+t)/100}function pR({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
Bc(
[v(N)],n,r):null}let d=g.round((R.UTC(i,s-1,a)-RG)/CG);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
f=g.round(p*100)/100,b=d>0&&g.abs(p-f)*86400<1,x=c===0;return Bc([...b?[f]:[],...x?[DG(d*24+u,l)]:[]],
n,r)}m();var AG=/^\d+$/,OG=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,NG=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,PG=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
IG=/^\d*[.,]\d+$/;function FG(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function $G(e){let t=[];return AG.test(e)&&
t.push(v(e)),OG.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),NG.test(e)&&t.push(v(e.replace(
/,/g,""))),PG.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),IG.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function Up(e,t,n){let r=/^([+-]?)(.*)$/.exec(FG(e));if(r===null)return null;
let o=$G(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Bc(o,t,n)}var _G=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Wp(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:pR(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
_G.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Up(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function fR(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&MG(n,i,{line:r,criterion:o,at:i.
at})}return n}function MG(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Wp(t.raw,r)})}}m();function LG(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Wp(e.raw,
t);return n==="text-number"||n==="date"}function jG(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||LG(
o,r)})}function gR(e,t){return e.rows.filter(n=>jG(n,t))}function ob({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var hR=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function Kp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function zG(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function BG({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of zG(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>mR(c,t,l)))}return i}function yR(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=BG(e),l=k.from(u.values()).flat(),c=r===null?[]:gR(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:fR(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function UG(e,t){var r;return ob(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var bR={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>ei(e)?
!t.some(o=>UG(o,r)):t.every(o=>ob(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:iu(e),params:{
entry:et(r)}}))}};m();m();function _i(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Yt=(e,t)=>({entries:[et(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Gp(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var wR=3;function ho({entries:e},t){
return e.
length<=wR?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function WG({criteria:e},t){return e.
length<=wR?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Ht(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${ho(e,t)} ${r} ${WG(e,t)}${e.cells===1?
"":` (${n})`}`}function Hn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function oe(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var vR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Yt(s),reason:a};return _i(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function KG({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let f=r.get(u);f?f.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var kR=new A;function xR(e){var n;let t=(n=kR.get(e))!=null?n:
KG(e);return kR.set(e,t),t}var Jr=e=>xR(e).byJudge,su=e=>xR(e).byEntry;var GG=1e-4;function HG(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var qG=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),TR={scope:
"stage",find:e=>{if(!Jr(e).some(qG))return[];let t=Jr(e).map(o=>({rows:o,...HG(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>GG)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var SR={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>_i(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Yt(s)}}))))}
;m();m();function Hp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var ER=e=>g.round(e*100)/100,CR={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:su(e).flatMap(o=>{let i=o.map(({marks:l})=>Hp(l,t)),[s,a]=[g.min(...i),
g.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:et(o[0].
entry),low:ER(s),high:ER(a),limit:r}}]})}};m();m();function Ks(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var ZG=1e-6,JG=.9,VG=.5;function DR({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function YG(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=DR(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var RR=({same:e,marks:t})=>t===0?0:e/t;function XG(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
DR(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function QG(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function e5(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Ks(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,f)=>p+f[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var AR={scope:"stage",find:e=>{
let t=YG(su(e),e.sheetViews.length),n=t.filter(u=>RR(u)>=JG);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(RR)),i=new y(Jr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,XG(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,s(u),s(l));return QG(c/d,p,VG*d)<=ZG});return e5(e,
a)}};m();m();function OR(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function NR(e,t,n){var f,b,x,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((f=r.get(P))!=null?f:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=OR([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:OR([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(F=>F!==P),N=!0;break}}}
return p}var PR={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(f=>f.complete&&!f.excluded)}).map(d=>d.judge.
code)])),i=Ks(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,et(c)])),u=NR(i,o,(c,d)=>hR(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var IR={scope:"stage",find:({check:e,
sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>k.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>_i(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Yt(a)}}))))};m();var FR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:et(i.entry),rows:u}}]}))};m();
function t5(e){return e.sheet===null||!e.touched||Kp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(et)}var $R={scope:"stage",find:({check:e,sheetViews:t})=>ei(e)?[]:t.flatMap(n=>{let r=t5(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:iu(
e),tab:n.tab,params:o}]})};m();m();m();var n5=6,r5=14;function o5(e,t,n){var i,s,a,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let f=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(f?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var _R=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function i5(e,t){let[n,r]=[_R(e),_R(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Vr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<n5||i5(e,t))return!1;let i=o<r5?1:2;return o5(n,r,i)<=i}var MR=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function qp(e,t,n){var s;let[r,o]=MR(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function LR({row:e,entry:t},n){return!Vr(e.name,t.name)||MR(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Vr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var jR=(e,t)=>e.length>=8&&
t.startsWith(e);function s5({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!jR(n,r)&&!jR(r,n)}
function a5({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(s5);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var zR={scope:"stage",find:e=>e.sheetViews.flatMap(t=>a5(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...LR(n,e.check.competition.entries),params:s}}))};m();var BR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...qp(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function u5(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Kp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=_i(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=qp(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var UR={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>u5(n,e.criteria,e.competition.entries))};m(
);var WR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Yt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var KR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Yt(s.entry,a)}}))})};m();m();var l5=/^(\d+)(?:[.,](\d+))?\s?%$/;function c5(e,t){var r;
let n=typeof e=="string"&&t===100?l5.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function au({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",c5(e.value,o));default:return{}}}var GR={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Yt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...au(o),
params:a}]}))};m();function d5(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(ei(e)&&n.blank)}var HR={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>d5(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ou(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Yt(o.entry,i)}})))};m();var qR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Yt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...au(o),params:c}]}))};m();var ZR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Yt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var JR=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Zp(e){return JR(Float64Array.from(
e).sort(),e.length)}var Uc=[];function ib(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Uc[i-1]>o;i--)Uc[i]=Uc[i-1];Uc[i]=o}return n===0?v.NaN:JR(Uc,n)}var VR=5,
sb=.25,m5=1.4826,p5=1.645,f5=.02,g5=8,h5=400;function XR({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-ib(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-ib(o,r):s}}function y5(e){let{
criteria:t}=e.
check,n=Jr(e).map(o=>t.map((i,s)=>o.length===0?0:Zp(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function YR(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(f5,m5*n,t[g.floor(.9*t.length)]/p5)}function b5(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<g5)return null;let r=g.max(1,g.floor(n.length/h5)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>XR(i,s,u))});return{
fromOthers:YR(
o.map(i=>i.fromOthers)),fromOwn:YR(o.map(i=>i.fromOwn))}}var w5=e=>g.max(...e)-g.min(...e);function v5(
e){
let t=e.byCriterion.map(n=>w5(n)>=sb);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=XR(e,r,i);s*a>0&&g.abs(s)>=sb&&g.abs(a)>=
sb&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var QR={scope:"stage",find:e=>{
let t=su(e).filter(o=>o.length>=3).map(y5(e)),n=t.flatMap(v5);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?b5(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||g.abs(s)<VR*u.fromOthers||g.abs(a)<VR*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],f=g.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
O={judge:b.judge.code,entry:et(x),criterion:l,value:p,others:f};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Jp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function Wc(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function k5(e){
return e.kind==="score"?g.round(e.value*1e4)|0:Jp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var eD=new A;
function x5(e){var n;let t=(n=eD.get(e))!=null?n:{byCode:Jp(e.code),byName:Jp(e.name)};return eD.set(
e,t),t}var ab=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),tD=new A;function Kc(e,t){let n=tD.
get(e),r=n===void 0?T5(e,t):n;return tD.set(e,r),r}function T5(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:Jp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let f=(Wc(
d,0)&65535)%12;c[f]=c[f]+Wc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,f=0;for(let{name:x,digest:O}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?f+=1:p=p+Wc(O,k5(N))|0}if(f===o.length)continue;let b=x5(d);i+=1,s=s+Wc(p,1)|0,a=a+Wc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>ab(c,3)).join("");
return`${ab(s,12/2)}${ab(a,12/2)}${l}${i}`}var Vp=e=>v(e.slice(84));function nD(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var rD=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Vp(e)===Vp(t)&&g.min(nD(e,t,12),nD(e,t,48))>=3;var oD={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:Kc(a,o);if(u===void 0||l===null||!rD(u,l))return[];let c={judge:i.
code,rows:Vp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var sD=3,
aD=.2,S5=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function E5({criterion:e,highest:t,
others:n}){return n.length>=sD&&t<=aD*e.max&&2*t<S5(n)}var iD=(e,t)=>e.map(({marks:n})=>n[t]),uD={
scope:"stage",find:e=>{let t=Jr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<sD)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...iD(n,c)),f=d<=aD*l.max?t.flatMap(b=>b===n?[]:iD(b,c)):[];
return{
criterion:l,highest:d,others:f}}).filter(E5);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Zp(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var lD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Yt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...au(o),params:a}]}))};m();var Yp=e=>e.reduce((t,n)=>t+n,0),cD=(e,t)=>Yp(e.map((n,r)=>n*t[r].weight)),
C5=[{basis:"sum",of:Yp},{
basis:"mean",of:e=>Yp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>cD(e,t)/Yp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:cD},{basis:"score",of:Hp}];function R5(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Up(e,0,1e6):null}function D5(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function A5(e,t,n){let r=e.flatMap(i=>{let s=R5(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=C5.map(i=>({...i,off:r.filter(({row:s,total:a})=>!D5(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:et(a),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var dD={scope:
"stage",find:e=>Jr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:A5(t,n,e.check.criteria)})};m();m();m();
function Yr(e,t){var n;return(n=e(t))!=null?n:{}}var Xp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Nr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Yr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Qp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Yr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var mD={scope:"workbook",checks:[Xp,Qp]};m();m();m();function Mt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Yr(e,t),params:l}}var ef=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Mt(e,{
kind:"setting",key:"method"},n)]};m();var tf=e=>{var f,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>et(O)),l=(b=(f=r[r.length-1])==null?void 0:f.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((x=d.get(O))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Mt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Mt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var nf=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[Mt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function ub(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var rf=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=ub(t.map(({name:a})=>M(a))),i=ub(
n.map(({code:a})=>Q(a))),s=new w(t.flatMap(a=>{let u=Ze(e.competition,a);return ub(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Mt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Mt(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Mt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var of=e=>e.competition.stages.flatMap((t,n)=>{let r=Qo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Mt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var sf=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Qo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var f;return(f=t.prizes[p])!=null?f:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Mt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Mt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var af=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Ze(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Mt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var uf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Q(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Mt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Mt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Q(c))).
map(c=>Mt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var pD={scope:"workbook",checks:[ef,rf,uf,af,nf,tf,of,sf]};m();m();var lf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Yr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Ze(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Yr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var cf=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Yr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var fD={scope:"workbook",checks:[cf,lf]};m();var gD={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Sr)}}]}))};m();function O5(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var hD={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>O5(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var df={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function N5(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var yD={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(N5).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ou(e),tab:n,params:{judge:r.code}}))};
m();var bD={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ou(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var wD={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var uu={TAB_MISSING:bD,TAB_EMPTY:
yD,TAB_UNPROTECTED:wD,STAGE_NOT_BEGUN:df,COLUMN_MISSING_CRITERION:hD,
COLUMN_DUPLICATE_CRITERION:gD,ROW_MISSING_ENTRY:$R,ROW_WITHOUT_CODE:UR,ROW_UNKNOWN_ENTRY:BR,
ROW_DUPLICATE_ENTRY:FR,
ROW_NAME_MISMATCH:zR,SCORE_ROWS_PERMUTED:oD,SCORE_MISSING:HR,SCORE_NOT_NUMBER:qR,SCORE_TEXT_NUMBER:
lD,
SCORE_IS_DATE:GR,SCORE_OUT_OF_RANGE:ZR,SCORE_ERROR:WR,SCORE_FORMULA:KR,SCORE_SCALE_SUSPECT:uD,
SCORE_OUTLIER:QR,
TOTAL_MISMATCH:dD,JUDGE_NO_VARIANCE:TR,JUDGES_IDENTICAL:AR,JUDGES_DISAGREE:CR,JUDGE_CONFLICT:vR,
SCORE_UNASSIGNED:IR,
JUDGE_RECUSED:SR,ENTRY_UNSCORED:bR,ENTRY_FEW_READINGS:dR,PANEL_DISCONNECTED:PR,ENTRY_DUPLICATE_CODE:
lR,
ENTRY_DUPLICATE_NAME:cR,SETTING_INVALID:pD,WEIGHTS_INVALID:fD,METHOD_CAUTION:mD};var P5=h.values(uu).flatMap(
e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),lb=e=>P5.flatMap(t=>t.find(
e));m();m();m();var I5=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],F5=10;function $5({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!I5.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function _5(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function M5(e){
let[t]=e,n=e[e.length-1];if(e.length<F5||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Gp(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function vD(e){let t=[],n=new y;for(let r of e){let o=$5(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>_5(r).flatMap(M5))]}function L5(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function lu(e){let t=[],n=new y;for(let r of L5(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var kD=({row:e,column:t})=>`${e}:${t}`;function j5({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(kD({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Gp(r)}}}function z5({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function xD(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=z5(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(kD(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>lu(i.cells).map(s=>({draft:j5(i,s),block:s})));return[...n,...vD(r)]}m();
function B5(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function U5(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Ar(t),a=Cn(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,F;let p=new y;for(let _ of u){
let L=s(d,_);L!==null&&p.set(_.code,L)}let f=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
x=new w([...f,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return yR({judge:d,tab:(
F=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?F:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!x.has(_.code)),excluded:x,
conflicting:f,
conflicts:p})});return{check:e,sheetViews:c,begun:B5(e,c)}}var TD=new A;function mf(e){var n;let t=(
n=
TD.get(e))!=null?n:U5(e);return TD.set(e,t),t}var W5=h.values(uu).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function K5(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function G5({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ee(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function cb(e){let t=mf(e),n=t.begun?W5:[df];return xD(n.flatMap(r=>r.find(t))).sort(K5(t)).
map(r=>G5(r,e.stage.name))}m();var SD=[ef,Xp,cf,Qp,rf,uf,af,lf,nf,tf,of,sf],H5=h.values(uu).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),q5=[...SD,...H5.filter(e=>!SD.includes(e))];
function db(e,t=()=>null){return q5.
flatMap(n=>n({competition:e,locate:t}))}m();function mb(e){return mf(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=ei(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var CD=31,Z5=/[\u00b7\-\u2013|:_]/u;function Xr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!Z5.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var J5=/[[\]:*?/\\]/g,Gc=e=>e.replace(J5," ").replace(/\s+/g," ").trim();
function V5(e,t){
let n=CD-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Mi=(
e,t)=>V5(
Gc(e.name),Gc(t.code)),Y5=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Li(e,t,n){
let r=Z.
ranking[n],o=CD-r.length-3,i=(u,l)=>Y5(Gc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function RD(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(Gc(t.name));let r=M(n.slice(0,-1));return r!==""&&M(Gc(t.name)).startsWith(
r)}function pf(e,t){var o;let n=X5(e,t),r=n.filter((i,s)=>n.findIndex(a=>e4(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function X5(e,t){let n=ED(e,t,(i,s)=>Q(i.code)===Q(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Q5(e,t,r):ED(e,t,pb)}var pb=(e,t)=>M(t)!==""&&M(
t)===M(e.name),ED=(e,t,n)=>Xr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>RD(r,i)).flatMap(i=>Qe(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),Q5=(e,t,n)=>Qe(t,n).filter(r=>Q(r.code)===Q(e)||
pb(r,e)||Xr(e).some(({left:o,right:i})=>RD(o,n)&&pb(r,i))).map(r=>({stage:n,judge:r})),e4=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var t4=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),DD=e=>e.severity==="error";function It(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...db(n,e.locate)],s=[],a=[],u=!i.some(l=>DD(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?$i(n,s):null,f={competition:n,stage:
l,
criteria:Ze(n,l),judges:Qe(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var F;return(F=P.scoreTab)!=null?F:Mi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...cb(f).filter(P=>!t4(P,e.questions))),p!==null&&a.push(...mb(f));let b=P=>P.stage===
l.name&&(DD(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=iR(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...uR(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var ji=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function ff(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function Hc(e,t){let n=ff(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?ji(o,i,t):s,"")}function AD(e,t,n=()=>[]){
let r=[],o=ff(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
ji(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===ji(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?ji(i,u,t):l}return r}m();m();var cu=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["assign",$("bagi juri","assign judges")],["close",$(
"tutup penilaian","close judging")],["reopen",$("buka kembali","reopen")],["decide",$("tetapkan",
"decide")],["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],[
"collect",$("kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri","ask the judge")],["confirm",$("juri menyetujui","judge confirms")],[
"refuse",$("juri menolak","judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],[
"explain",$("jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var OD=[
"at","by","action","detail","run","hash","stage"],gf=e=>OD.map(e),ND=(e,t)=>{var n;return(n=
e[OD.indexOf(t)])!=null?n:""},PD=e=>Ln(ND(e,"action"),cu),n4=["compute","documents",void 0],ID=e=>!n4.
includes(PD(e)),hf=({hash:e})=>e.split(" ").filter(t=>t!==""),fb=e=>PD(e)==="explain"?hf({hash:ND(e,
"hash")}):[];function du(e,t,n){let r=AD(e,n,fb),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&ID(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:ji("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function yf({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>fb(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var FD=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,r4=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
$D=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,_D=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
gb=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
MD=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function yo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=MD.exec(t))==null?void 0:r[2];if(n!==
void 0)return v(n);for(;;){let[,s="",a=""]=(o=FD.exec(t))!=null?o:[];if(s==="")return null;if(gb.test(
a.trim()))return v((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var o4=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function Gs(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=o4.exec(t))!=null?i:[],
o=(l=(u=(a=(s=$D.exec(t))!=null?s:_D.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:bf(o)}function qc(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return gb.test(t)&&!/^\d+$/.test(
t)?v((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var bf=e=>v(e.replace(",","."));function Ge(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=MD.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=FD.exec(t))!=null?a:[],f=(u=$D.exec(p.trim()))!=null?u:_D.exec(
p.trim());if(d===""||f===null&&!gb.test(p.trim()))break;t=d,n!=null||(n=f===null?null:bf((l=f[1])!=null?
l:""))}let[,r="",o=""]=(c=r4.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:bf(o)}}var i4=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
s4=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function LD(e){var n;let t=(n=i4.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:bf(t),isSaid:s4.test(e)}}var jD={
code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta","Nomor Peserta",
"Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama","Peserta",
"Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai","Peserta yang Dinilai",
"Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry","Participant",
"Innovation Name"),institution:$("Instansi","Institution","Unit","OPD","Perangkat Daerah","SKPD",
"Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana","Agency","Organization"),total:
$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},wf={weight:"Bobot",maximum:
"Maks"},qt=e=>h.keys(jD).find(t=>He(e,jD[t])),tt=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(Ge(e).name)===n},a4=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>tt(
e,r))};function mu(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Q(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var f,b,x;if(u)return(b=(f=n.get(s))!=null?f:t.get(Q(s)))!=null?b:null;let c=(x=r.get(M(a)))!=null?x:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function zi(e,t,n,r,o){
var x,O,N,P,I,F,_;let i=L=>typeof L=="string"&&(qt(L)!==void 0||r.some(z=>tt(L,z))),s=Sc(e,L=>L.filter(
i).length,Di),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,z]of a.entries()){let B=a4(z,r),j=qt(z);B!==void 0?u.set(B.name,[...(O=u.get(B.name))!=null?
O:[],L]):j!==void 0&&!l.has(j)&&l.set(j,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[z=0]])=>(
{
criterion:L,column:z})),p=s===null?l4(e):[];for(let[L,z]of e.values.entries()){if(s===null||L<=s)continue;
let B=X=>{var ee;let Se=l.get(X);return Se===void 0?"":(ee=z[Se])!=null?ee:""},j=G(B("code")),W=G(B(
"name")),K=new y;for(let{criterion:X,column:Se}of d)K.set(X,c4((P=z[Se])!=null?P:"",L,Se));let J=G(B(
"institution")),pe=o(j,W,c!==null,J);pe===null&&(hb(j,W)||u4(j,K))||p.push({row:L,code:j,entry:(I=pe==
null?void 0:pe.code)!=null?I:null,name:W,institution:J,marks:K,total:B("total"),notesToCommittee:G(B(
"notesToCommittee")),notesToEntrant:G(B("notesToEntrant"))})}let f=(F=l.get("name"))!=null?F:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:f,
totalColumn:b,columns:u,rows:p}}var hb=(e,t)=>[e,t].some(n=>n===wf.weight||n===wf.maximum),u4=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!yb(n.raw)),yb=e=>{var t;
return typeof e==
"string"?!te(e)&&(He(e,jn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function l4(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function c4(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&He(e,jn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var zD=864e5,bb=R.UTC(
1899,11,30),d4="dd/mm/yyyy",m4="dd/mm/yyyy h:mm:ss",p4=e=>new R(bb+g.round(e*86400)*
1e3).toISOString().slice(0,19);function BD(e){let t=(R.parse(`${e}Z`)-bb)/zD;return v.isNaN(t)?e:t}
var f4=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-bb)/zD;function UD(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:f4(t)?{
value:t,
read:{date:p4(t)},format:v.isInteger(t)?d4:m4}:{value:t,read:t}}var WD=e=>Sc(e,t=>t.filter(n=>typeof n==
"string"&&qt(n)!==void 0).length),KD=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>UD(r[
i]).
read))});function wb({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var g4=2e4,
h4=500;function GD(e){let{rows:t,width:n}=wb(e);return t.length>g4||n>h4}function HD(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=wb({...i,rows:i.rows.slice(0,20)});return WD(KD(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function vb(e,t,n){var l;let{rows:r,
width:o}=wb(e),i=(l=WD(KD(t,r,o)))!=null?l:0,s=g.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>UD(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},f)=>p===void 0?[]:[{row:d,column:
f,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,f)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:f}]:[]))}}var y4=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Zc({values:e}){var r,o,i,s;let[,t=""]=(i=y4.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(po))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var b4=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
qD=({values:e})=>{var t,n,r,o;return(o=(r=b4.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function ZD(e,t){let n=g.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=g.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||w4((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var w4=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function JD(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var v4=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
k4=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
x4=/(?:^|[^\p{L}])(?:juri|judge)/iu,VD=e=>h.values(Z).some(t=>He(e,t));function Hs(e){let t=e.trim();
return VD(t)||v4.test(t)?!1:k4.test(t)?/^(?:hasil|results?)/i.test(t)&&x4.test(t):!0}var Jc=e=>!Hs(e)&&
!VD(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var vf=new y;
function XD(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:pf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var QD=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function eA(e,t,n=vf){let r=XD(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>QD(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var kb=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function tA(e,t,n=vf){let r=Pr(e,t,n);return e.flatMap(o=>{var a;if(!kb.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;kb.test(i);)i=i.replace(kb,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:pf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var YD=e=>Q(e).replace(
/\p{N}+/gu,
"#");function nA(e,t,n=vf){let r=new w(t.judges.map(s=>YD(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Pr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||pf(s,t)!==null)return[];let a=Xr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(YD(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Pr(e,t,n=vf){let r=XD(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>QD(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:T4(e,i,Qe(t,i))}function T4(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Hs))for(let{left:c,right:d}of Xr(l)){let p=n.filter(b=>pu(d,b)),[f]=p;f===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:f}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var pu=(e,t)=>Q(e)!==""&&(Q(e)===
Q(t.code)||M(e)===M(t.name));m();function rA({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return lt(e.settings,t.settings.
get(n.key),"value");case"prize":return lt(e.settings,t.prizes.get(n.place),"value");case"entry":
return lt(
e.entries,t.entries[n.index],n.column);case"stage":return lt(e.stages,t.stages[n.index],n.column);
case"criterion":return lt(e.criteria,t.criteria[n.index],n.column);case"judge":return lt(e.judges,t.judges[
n.
index],n.column)}}}m();var S4=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),oA=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&S4(i.value,o)})),E4=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function iA(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!E4((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function Vc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ti={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},St=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:ti[e],
default:null,...o});function C4(e){let t=new y;for(let{lines:n}of e){let r=new y(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var R4=e=>`divisions/${e.map(
M).sort().join("+")}`;function sA(e,t){let n=C4(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=R4(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:St("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var D4=12,A4=["juri","dewanjuri","judge","penilai","panelis"],Tb=e=>A4.includes(
M(e));function uA(e){
var t;return Sb((t=N4(e))!=null?t:e.map(n=>n.trim()))}function Sb(e){let t=new w(e.filter(r=>aA(r)).
map(Q)),n=0;return e.map(r=>{if(aA(r))return xb(r,O4(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...xb(`J${n}`,""),email:r}:xb(`J${n}`,r)})}var aA=e=>[...e].length<=D4&&Q(e)!==""&&!e.
includes("@"),O4=e=>!/\p{N}/u.test(e)&&[...e].length>3;function N4(e){let[t,...n]=e.map(r=>Xr(r).filter(
({right:o})=>Q(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(P4).reverse()){let i=M(r);
if(i===
""||Tb(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Q)).size===a.length)return a}
return null}
var P4=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,I4=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function kf({above:e}){var t,n;for(let r of e){let o=r.map(G);for(let[i,s]of o.entries()){let a=I4.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var xb=(e,t)=>({...sC,
code:e,name:t});m();var Eb="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
F4=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Eb}(?:\\s*[(:\u2013-].*)?)$`,"iu"),$4=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
_4=new RegExp(`^(${Eb})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),M4=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Eb})\\s*[)\\]]?$`,
"iu"),L4=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Dt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=F4.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=$4.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Dn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=_4.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=M4.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var bo=e=>L4.has(M(e));m();var Cb=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function lA(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Xr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||Q(c)===""||Tb(l)||Dt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(f=>Q(f.label)===Q(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Q(l.label)))),o=(
u,l)=>Cb.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Q(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!j4(u,i));return{sets:s?i:[],unclear:!s&&z4(e)}}var j4=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Dn(e)!==null;function z4(e){var n;let t=new y;for(let r of e){let o=Dn(r);if(o===null)continue;
let i=Q(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var B4=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
U4=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
cA=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,W4=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
K4=/juri|judge|penilai|panelis/i,Rb=e=>K4.test(e)||Dt(e)!==null||Dn(e)!==null,dA=e=>{var t;return cA.
test(e)?v((t=cA.exec(e))==null?void 0:t[1]):null},Db=e=>!Rb(e)&&Xr(e).every(({right:t})=>Q(t)==="")&&
(Cb.test(e)||W4.test(e)),Yc=e=>`tab/${M(e)}`;function mA(e,t,n){let r=e.map(({tab:u})=>u),o=H4(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(kf(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=G4(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(Yc(u))?[]:[St("ODD_TAB",Yc(u),{tab:u},{tab:u,reason:c})]})}function G4(e,t){let n=t.filter(
a=>a!==e);if(B4.test(e))return"old";let r=dA(e),o=r!==null&&n.some(a=>{var u;return((u=dA(a))!=null?
u:r+1)>r});if(U4.test(e)||o)return"time";let i=!Rb(e)&&n.length>1&&n.every(a=>Rb(a)),s=Db(e)&&n.some(
a=>!Db(a));return i||s?"unlike":null}function H4(e){let[t]=e;if(t===void 0||e.length<2||!e.every(Db))
return null;let n=`stages/${e.map(M).join("+")}`;return St("STAGE_TABS",n,{tab:t,tabs:[...e]},{tabs:
[
...e]})}m();var Xc=e=>e.some(t=>t.lines.some(n=>n.code!==""));function fu(e,t){var s,a;let n=Xc(e),r=n?
new w:q4(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of J4(u,t,n)){let f=M(c),b=n?
Q(l):r.has(f)?`${f}
${M(d)}`:f;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=g.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...yp,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:Z4(l),
institution:c,
category:d}))}function q4(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function Z4(e){var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function J4(e,t,n){let r=e.columns.filter(s=>t.some(a=>tt(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>yb(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var wo=(...e)=>new w(e.map(M)),V4=[["code",wo("Kode",
"Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
"No. Registrasi","Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada",
"ID Peserta","ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],[
"name",wo("Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis",
"Finalist","Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program",
"Produk","Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",wo("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",wo("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
wo("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",wo("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",wo("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],Y4=wo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),X4=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,Q4=wo("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),e6=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
t6=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Ab=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,n6=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
r6=["name","code","institution","category"],pA=e=>e.replace(/\s+/g," ").trim(),fA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function gA(e){var n,r;let t=M(e);return t===""?null:Q4.has(t)?"rank":Y4.has(t)?"sum":(r=(n=V4.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function xf(e){var s,a,u,l;let t=gA(e);if(t!==null)
return t;let n=e.replace(Ab,""),r=(l=(u=(s=Ab.exec(e))==null?void 0:s[1])!=null?u:(a=Ab.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=xf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(n6,"");return o===e?null:xf(o)}function Ie(e){
var a;let t=pA(e);if(X4.test(t))return"sum";let n=gA(t);if(n!==null)return n;if(t6.test(M(t)))return"matter";
let r=xf(t);if(r!==null)return r;let o=fA(t);if(o!==t&&o!==""){let u=Ie(o);if(u!==null)return u}
if(e6.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>xf(u));return s.every(u=>u!==null)&&(a=r6.find(u=>s.includes(
u)))!=null?a:null}var o6=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Bi(e){let t=Ie(e);return t==="sum"||t!=="matter"&&o6.test(e)}var i6=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
hA=e=>i6.test(e),s6=wo("Hasil","Result","Final","Konversi","Akhir"),vo=e=>{let t=Ie(e);return t==="matter"||
t===null||[e,fA(pA(e))].some(n=>s6.has(M(n)))};m();var a6=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|[-\u2013]\s*\d{1,4}(?:[.,]\d+)?|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
u6=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function hn(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(yt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(He(
e,jn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&yt(t)!==null?"score-text":u6.test(t)?"failed":a6.test(t)?"score-text":
"text"}var kt=e=>yt(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),ko=e=>e!=="blank"&&e!=="text";m();
function Ob(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Nb="Lembar Juri \xB7 ",
yA=e=>Nb+e,Pb=e=>typeof e=="string"&&e.startsWith(Nb),dn=e=>{var t;return Pb((t=e.values[1])==null?
void 0:
t[0])};function At(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Nb+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var l6=new w(["number","sum","rank","text"]),bA=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),wA=e=>bA.has(e),Ui=e=>M(e)===""||l6.has(Ie(e))||qt(e)!==void 0||Gr.columns.some(t=>He(
e,t.header)),c6=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
vA=e=>e.length>1&&e.every(t=>c6.test(t)&&Ie(t)===null);function kA(e){let t=e.filter(n=>!bA.has(n));
return t.length>0?t:[...e]}var gu=({code:e,name:t})=>Q(e)||M(t),d6=1e3,m6=e=>{let t=typeof e=="string"?
qt(e):void 0;return t===
"code"||t==="name"};function qs(e,t){var d,p;if(dn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(m6))return null;let r=((p=e.values[n])!=null?p:[]).map(f=>typeof f=="string"?
f:""),o=f=>r.findIndex(b=>qt(b)===f),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
f=>Ie(f)==="category"),l=f=>t.rows[f]==="entry",c=e.values.slice(n+1).flatMap((f,b)=>{let x={code:G(
f[i]),name:G(f[s]),institution:G(f[a]),category:G(f[u]),values:f};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!hb(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:g6(r,
c,t),lines:c,isRepeated:p6(r),totals:t.columns.flatMap(({from:f,weights:b})=>b===null?[]:[{from:f,
weights:b}]),
addsUp:t.columns.some(({role:f,from:b})=>f==="sum"&&b.length>1),hasBareWeights:t.rows.some((f,b)=>{
var x;
return f==="weight"&&!((x=t.values[b])!=null?x:[]).some(O=>hn(O)==="text")}),headers:t.columns.map((
{
label:f})=>f),outside:t.outside,above:e.values.slice(0,n)}}function p6(e){let t=e.map(n=>Ge(n).name).
filter(n=>!Ui(n));return new w(t.map(M)).size<t.length}var f6=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function g6(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ge(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Ie(s)==="category")continue;
let c=y6(f6(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:yo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var xA=e=>e.flatMap(t=>{var n;
return(n=yt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function h6(e){let t=xA(e);
return t.filter(n=>n>d6).length*2>t.length}function y6(e){let t=e.filter(s=>!te(s)),n=xA(t),r=s=>typeof s==
"string"&&He(s,jn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return h6(t)?"words":
"numbers";let i=s=>typeof s=="string"&&yt(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var b6=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
w6=["category","unitType","innovator","contact","phone","email","link"];function TA(e,t,{grid:n,
structure:r}){
let o=b6.test(n.tab)?qs(n,r):null;if(o===null)return null;let i=bt(n,Gr),s=new y,a=0;for(let p of o.
lines){let f=O=>t&&p.code!==""?Q(O.code)===Q(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(f);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=w6.map(
O=>{var N;return[O,G(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Q(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Q(p.code))),d=[...s].map(([p,f])=>c?{...f,code:p.code}
:
f);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function Ib(e){let t=[...new y(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Vr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function SA(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=Xc(t)?[]:e.flatMap(i=>i.desks.map(s=>fu(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...Ib(n).map(o("entry")),...Ib(r).
map(o("judge"))]}m();var Wi=["criteria","entries","judges"];m();function EA(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function CA(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:v6(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function v6(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Jc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return dn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var Qc="Nilai",Zs=e=>typeof e=="string"?e.trim():"";function RA(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var DA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
k6=/^(?:nilai|poin|points?)$/i,x6=/^j\.?\s?\d{1,2}$/i,T6=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
S6=e=>e.map(Zs).filter(t=>t!=="");function AA(e){let t=e.values.slice(0,By).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Zs);return[e.tab,...r].some(o=>T6.test(
o))}var Tf=(e,t)=>DA.test(e.tab)||x6.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(S6).some(n=>DA.
test(n)||k6.test(n));m();m();m();var E6=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
OA=e=>{let t=qt(e);return t==="code"||t==="name"};function NA(e){let t=e.values.slice(0,Di+1).map(o=>o.
map(Zs)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:C6(o.above,o.cells)?R6(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:A6(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
OA))continue;let u=a.filter(c=>c.header===Qc||!Ui(Ge(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Qc)?"totals":"groups";return{tab:e.tab,layout:l,views:N6(
e,o,i,s,a)}}return null}var C6=(e,t)=>e.every((n,r)=>!OA(n)||te(t[r]));function R6(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||qt(c)==="code"||qt(
c)==="name"||D6(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>bo(u.over)&&!Ui(Ge(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Qc}));let o=n.filter(u=>Dt(
u.header)!==null&&Dt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Dt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Dt(u.over)!==null),a=i.some(u=>E6.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Dt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Dt(l))!=null?d:l,header:c}})}var D6=e=>{let t=qt(e);return t==="code"||t===
"name"||t==="institution"};function A6(e){let t=e.flatMap((r,o)=>{let i=Dn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Ui(Ge(r).name)&&!O6(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Dt(r))!=null?a:(s=Dn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Qc}]})}var O6=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function N6(e,t,n,r,o){let i=g.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(f=>M(f.label)===a).map(f=>[f.column,f.
header])),c=n.map((f,b)=>{var x,O;return b<i?f||((x=r[b])!=null?x:""):(O=l.get(b))!=null?O:""}),d=f=>f.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((f,b)=>b===t?c:b===t-1&&r.length>0?f.map(()=>""):d(f));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var P6=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
PA=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,IA=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
FA=/^[\d%]+$/,Fb=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),$A=(e,...t)=>{
let n=Fb(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},Js=e=>Ie(e)==="text"||$A(e,P6,PA,IA,FA),Vs=e=>$A(
e,PA,FA)&&Fb(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),_A=e=>Js(e)&&Fb(e).some(t=>IA.test(t)),I6=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
ed=e=>I6.test(e);function MA(e){var n,r,o,i;let t=e.trim();return Vs(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function mt(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>g.abs(n-r)<=r*.001+1e-9)}
var $b=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),F6=$("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),$6=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),LA=$(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
_b=$("Nilai",
"Score","Skor","Value","Poin","Points"),jA=e=>He(e,_b),zA=e=>e.some(t=>He(t,$b))&&e.some(t=>He(t,LA))&&
e.some(t=>He(t,_b));function _6(e){for(let[t,n]of e.values.slice(0,Di).entries()){let r=n.map(Zs),o=l=>r.
findIndex(c=>He(c,l)),i=l=>r.findIndex(c=>qt(c)===l),s=o($b)>=0||o($6)<0?o($b):o(F6),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(LA),o(_b)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(Vs)}}}return null}function BA(e){let t=_6(e);if(t===null)return null;let n=u=>G(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?L6(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?j6(e,t,a,l,c):M6(e,t,l,c)})}}function M6(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function L6(e,{criterion:t,weight:n}){var a;let r=new y;
for(let u of e){let l=G(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(kt(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=mt(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${g.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function j6(e,t,n,r,
o){
var F,_,L,z;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(_=(F=e.values[i])==
null?void 0:F.length)!=null?_:0,f=[s,l,c,d],b=new y,x=new y,O=new y,N=k.from({length:p+n.length},()=>"");
for(let[B,j]of e.values.entries()){if(B<=i||!o(j))continue;let W=n.findIndex(ee=>ee.key===M(G(j[l]))),
K=Q(G(j[a]))||M(G(j[u]));if(W<0||K==="")continue;let J=(L=O.get(K))!=null?L:[],pe=J.find(ee=>!b.has(
`${ee},${p+W}`)),X=pe!=null?pe:B;pe===void 0&&(O.set(K,[...J,B]),x.set(B,N.map((ee,fe)=>{var Le;
return f.
includes(fe)?"":(Le=j[fe])!=null?Le:""})));let Se=x.get(X);Se!==void 0&&(Se[p+W]=(z=j[c])!=null?z:""),
b.set(`${X},${p+W}`,{row:B,column:c})}let P=e.values.map((B,j)=>{var W;return j===i?[...B.map((K,J)=>f.
includes(J)?"":K),...n.map(K=>K.name)]:(W=x.get(j))!=null?W:N}),I=({row:B,column:j})=>{var W;return(
W=
b.get(`${B},${j}`))!=null?W:{row:B,column:j<p?j:B<0?c:g.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var Mb=e=>{var t;return dn(e)?null:(t=BA(e))!=null?t:NA(e)},Lb=(e,t)=>pu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function UA(e,t,n,r,o){var u,l;let i=(l=(u=Mb(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Lb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[RA(zi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function WA(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Q(
l)===Q(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?uA(r):Sb(o)).map((a,u)=>{
var x,
O,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>Q(I.label)===Q(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>Q(P.label)===Q(l)))==null?void 0:N.table,p=a.name===""||Q(a.name)===Q(a.
code),f=(t==null?void 0:t.layout)===null&&p&&d!==void 0?kf(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:f||a.name,stages:b}})}function KA(e,t,n){let r=Pr(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:Qe(e,l)).filter(d=>Lb(
u.label,d)).length===1}))}m();function GA(e){let t=e.map(n=>fu(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function HA(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var qA=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
ZA=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Sf=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,jb=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
JA=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,z6=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Bb=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function zb(e){let t=Bb(e);return t.
some(n=>qA.test(n))&&t.every(n=>qA.test(n)||ZA.test(n))}var Ys=(e,t)=>{let n=Bb(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||ZA.test(r)||Sf.test(r)||/^\d+$/.test(r))},B6=/^(?:persentase|prosentase|persen|percentage)$/,
Xs=e=>Ys(e,Sf)||Ys(e,B6);function VA(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(JA.test(r))return"example";let a=s?Xs(r):Ys(r,Sf);if(i&&a&&!Ys(r,jb))return"weight";
if(i&&s&&Ys(r,jb))return"maximum";if(zb(r))return s&&i?"maximum":"statistic"}return zb(t)?
"statistic":n!==""?null:zb(o)?"statistic":i&&Ys(o,Sf)?"weight":i&&Ys(o,jb)?"maximum":null}var YA=(e,
t)=>JA.
test(e)?!t||!z6.test(e):Bb(e).length===1;var U6=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),W6=e=>U6.has(M(e));function XA(e,t,n){let r=a=>a.map(K6).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>tt(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>hu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Ub(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Ub({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(f=>tt(f.name,{name:s})))==null?void 0:c.column,l=t.find(({from:f})=>f.length===1&&
f[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:g.round(s/i*1e6)/1e4)}var hu=(e,t)=>eO(e,t,Xs),QA=(e,
t)=>eO(
e,t,W6);function eO(e,t,n){let r=t.map(a=>e.columns.find(u=>tt(u.name,{name:a}))),o=g.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:kt(s==null?void 0:s[a.column]))}function K6(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:yu(t)}function yu(e){
return mt(
e,1)?e.map(t=>g.round(t*1e6)/1e4):[...e]}var G6=5;function tO(e,t,n){let r=H6(e,t);return[...r===null?
[]:[r],...q6(e.desks,t)].filter(({id:i})=>!n.
has(i))}function H6({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ge(l).
weight)!=null?d:t==="totals"?hu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ge(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return St("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function q6(e,t){let n=e.map(({table:o})=>g.max(0,...o.columns.filter(
({name:i})=>t.some(s=>tt(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
yt(s[i]))!=null?a:[]})))),r=g.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*G6>r?[]:[St("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function nO({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Vr(p,u.name)&&!a.columns.some(({key:f})=>f===M(p)));c===void 0&&!d&&n.push(
Z6(l,a,u))}return i}var Z6=(e,{tab:t},{column:n,key:r,name:o})=>St("COLUMN",e,{tab:t},{header:o,
column:Sr(
n),doubt:wA(r)?"sum-misfit":"some-tabs"});m();m();var J6=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Ki=e=>J6.test(e);var V6=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,Y6=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function rO(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let f=e.length===1?Y6.exec(p):null,[,b="",x=""]=(
N=
(O=V6.exec(p))!=null?O:f)!=null?N:[];return b===""||Ki(x)||Js(x)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(f=>f.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>tt(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ee(a.above.length,u);return St("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();m();var X6=[1,3,4,5,10,100],Ef=e=>e.reduce((t,n)=>t+n,0),
Q6=e=>g.round(e*1e4)/1e4,aO=e=>e.map(t=>Q6(t/Ef(
e)*100));function uO(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var f;let a=n.some(b=>b!==n[0])&&!e8(
e,t)?iO(e,t):(f=t8(e,t))!=null?f:iO(e,t),u=r8(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=aO(i.weights.map((x,O)=>{var N;return x*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:x})=>oO(b)||!sO(x,n))?l.filter(({from:b,
weights:x})=>oO(b)||b==="totals"||!sO(x,n)):!(o&&r.every(b=>X6.includes(b)))||mt(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var oO=e=>e==="headers"||e==="row",
e8=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>tt(r.name,{name:o}))));function iO(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:hu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||mt(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function t8(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>tt(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=g.abs(Ef(i)-100)<.5||mt(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(n8(e,t))}
function n8(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=hu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>tt(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return LD((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&mt(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function r8(e,t,n){for(let r of e){let o=Ub(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,x,O;let p=(b=i.find(N=>tt(N.name,{name:c})))==null?void 0:b.column,f=p===void 0?-1:
a.indexOf(p);return f<0?null:((x=u[f])!=null?x:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return aO(l.map(c=>c!=null?c:0))}}return null}function sO(e,t){let[n,r]=[Ef(e),Ef(
t)];return e.every((o,i)=>{var s;return g.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function lO(e,t,n,r){
var _,L;let{taken:o,isRead:i}=n,s=uO(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:z,weights:B})=>z==="totals"||B.every(j=>j>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=ti.WEIGHTS.filter(z=>z==="equal"||(z==="table"?l:u.some(({option:B})=>B===
z))),d=`weights/${t.map(M).join("+")}`,p=c.find(z=>z===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let f=u.find(({option:z})=>z===
p);if(f!==void 0)return{weights:f.weights,question:null};let{from:b,weights:x,tab:O}=a,N=g.round(x.reduce(
(z,B)=>z+B,0)*1e4)/1e4,P={tab:(L=(_=e[0])==null?void 0:_.tab)!=null?L:"",tabs:e.map(z=>z.tab)},I={
criteria:[
...t],weights:x,sum:N,from:b,...O===void 0?{}:{tab:O}},F=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:St("WEIGHTS",d,P,I,{options:c,default:F?null:a.option})}}m();m();m();m();m();m();m();
function dO(e,t){var o,i;let n=e.map(o8),r=(s,a)=>n.slice(s+1).some(u=>{var l;return cO((l=u[a])!=null?
l:"")});return k.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var f,b,x;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>cO(O)),c=(f=l[l.length-1])!=null?
f:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,g.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let F=(P=O[I])!=null?P:"";if(F!=="")return r(N,I)&&!t(F)?[F]:[]}return[]});
return{text:(x=c==null?void 0:c.text)!=null?x:"",groups:[...d,...p]}})}var cO=e=>e!==""&&Gs(e)===null&&
qc(e)===null;function o8(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&mt(t,1,100),r=mt(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${g.round(o*r*1e4)/1e4}%`:te(o)?"":G(o))}var mO=4,pO=15,
i8=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Ir=e=>i8.has(
M(Ge(e).
name)),s8=new w(["code","name","institution","category","judge","number"]),Qs=e=>{var t;return s8.has(
(t=Ie(e))!=null?t:"")&&Ge(e).weight===null},xo=e=>hn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(G(e)),
Cf=e=>!te(
e);function Wb(e,t){let n=a8(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<mO&&c8(e,r,o);)o+=
1;for(;o-r+1<mO&&p8(e,r,o);)r-=1;return{top:r,bottom:o,columns:gO(e,r,o)}}function fO(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(G(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:gO(e,t.top,i)}}function a8({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,Di).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!xo(
c))continue;let d=Ie(c)!==null||t(c)||Dt(c)!==null;Qs(c)&&(u=!0),a+=1+(d?2:0)+(bu(e,i,l)?1:0)}s.filter(
xo).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(G).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||u8(e,s,n)})}function u8(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>xo(o[l])&&Qs(G(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&xo(r[l]));return t<n&&i.length>1&&i.every(l=>M(G(r[
l]))===
M(G(o[l])))&&s.filter(l=>bu(e,t,l)).length>1}function bu(e,t,n){let r=e.slice(t+1,t+1+pO).map(o=>hn(
o[n])).filter(o=>o!=="blank");return r.filter(ko).length*2>r.length}function l8(e,t,n){let r=e.slice(
t+1,t+1+pO),o=r.findIndex(s=>s.every(a=>!Cf(a)));return(o<1?r:r.slice(0,o)).some(s=>xo(s[n]))&&!bu(e,
t,n)}function c8({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(p=>Cf(r[p]));
if(!o.some(p=>xo(r[p])))return!1;let i=p=>{var f;return(f=e.slice(t,n+1).map(b=>G(b[p])).find(b=>b!==
""))!=null?f:""},s=e.slice(t,n+1),a=p=>{var b;let f=i(p);return f===""?s.some(x=>x.slice(0,p).some(
Cf)):
Ir(f)||Dt(f)!==null||d8((b=e[n])!=null?b:[],p)};if(o.some(p=>Qs(i(p))))return!1;let u=o.some(p=>bu(e,
n+1,p))&&o.every(p=>!l8(e,n+1,p)),l=[...r.keys()].some(p=>Qs(i(p))&&te(r[p])),c=p=>xo(r[p])&&bu(e,n+
1,p);return!o.every(p=>xo(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>bu(
e,n+1,p))||o.some(p=>{var f;return te((f=e[n])==null?void 0:f[p])})}var d8=(e,t)=>t+1<e.length&&te(e[
t+
1]);function m8(e,t){let n=e[t];if(typeof n=="string")return Gs(n)!==null;let r=e.filter(o=>typeof o==
"number");return typeof n=="number"&&r.length>1&&mt(r,1,100)}function p8({values:e},t,n){var c;let[r,
o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Cf(r[d]));if(i.
length===0||!i.every(d=>xo(r[d])||m8(r,d)))return!1;let s=i.map(d=>G(r[d]));if(s.some(d=>{var p;
return((p=
d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+
1),u=d=>a.every(p=>te(p[d]));if(i.some(d=>Qs(G(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>xo(
o[d])&&!Qs(G(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:s.length>1||s.some(d=>Ir(
d)||Dt(d)!==null||Dn(d)!==null||bo(d)||Ge(d).weight!==null)}var gO=({values:e},t,n)=>dO(e.slice(t,n+
1),Qs);m();m();var Df=e=>e!==""&&!Ir(e)&&!bo(e)&&Gs(e)===null&&qc(e)===null;function hO(e,t){var i;
let n=t?new w:g8(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,F;let l=Ie(s)===null||n.has(u)?a.filter(Df):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:f}=Ge(d),b=(N=f!=null?f:a.map(Gs).find(
_=>_!==null))!=null?N:null,x=(I=(P=yo(d))!=null?P:a.map(qc).find(_=>_!==null))!=null?I:c===""?null:
h8(
c);return{column:u,text:d,own:c,group:t?"":(F=l.slice(-1)[0])!=null?F:"",name:p,weight:b,max:x}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=y8(r,s.text)));let o=t?r.map(s=>s.weight):w8(r);return r.
map((s,a)=>{var b;let u=f8(r,s)?`${Ge(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ge(s.text).weight||s.max!==yo(s.text)||s.own!==""?b8(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let f=`${u} - ${s.own}`;
return{...p,header:f,name:f,part:{own:s.own,criterion:u,header:d}}})}var f8=(e,t)=>t.group!==
""&&!Bi(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function g8({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(Df).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>Js(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>Rf(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(Rf(i))>1).map(({column:i})=>i))}var Rf=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",h8=e=>{var n,r;let t=(r=yo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},y8=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ge(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},b8=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function w8(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Bi(o)||vo(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ge(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ge(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||g.abs(a-i)<.5?r.weight:g.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var v8=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
k8=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function yO(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Dt(i))!=null?a:(s=Dn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Dt(
s)!==null||bo(s))))return!0;let r=x8(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>g.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(Js)||!S8([...r.keys()],new w(o.filter(T8)),t)}function x8({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Df))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var T8=e=>Ie(e)!=="text";function S8(e,t,
n){
if(e.some(i=>v8.test(i)||k8.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>Ki(i)||Ge(i).weight!==null||yo(i)!==null;return r||t.
size>1||e.some(o)}m();var E8=4,C8=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,R8=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
bO=e=>M(Ge(G(e).replace(C8,"")).name);function vO(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Ge))p===""||Ir(p)||Ie(p)!==null&&!vo(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(bO(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var x;return bO((x=e.values[b])==null?void 0:x[l])}));if(d.size<2)continue;if([...d].
every(b=>{var x;return l>((x=n.get(b))!=null?x:0)}))return wO(e,(b,x)=>b>=t.top&&x>=l);if(c.filter(b=>{
var x;return((x=e.values[b])!=null?x:[]).filter(O=>!te(O)).length<=E8}).length!==c.length)continue;
let f=D8(
e,g.min(...c),t.bottom);return wO(e,b=>c.includes(b)||f.includes(b))}return e}function D8({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>hn(a)==="text")||!s.some(a=>R8.test(G(a))))break;r.push(i)}return r}var wO=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function kO(e,t){let n=e.flatMap(o=>{let i=Wb(
o,t.isCriterion),s=i===null?o:vO(o,i),a=s===o?i:Wb(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:fO(o.grid,o.block,
n)}));return r.map(o=>A8(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function A8({whole:e,
grid:t,
block:n},r,o){let i=yO(n,r),s=hO(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>hn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:zA(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ie(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let f=p;(f==="code"||f==="number"||pt(l,c)!==
"numbers")&&l.at[f]<0&&(l.at[f]=c)}return l}function pt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(ko).length*2>=n.length?"scores":"words"}function Af(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(ko).
length*3>=n.length}var An=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},qn=(e,t)=>({code:G(An(e,t,e.at.code)),name:G(An(e,t,e.at.name))});function Xn(e,t){let{
code:n,
name:r}=qn(e,t);return e.at.code>=0?n===""?"":`#${Q(n)}`:M(r)}m();var Of=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function xO(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var O8=new w([
"sum","mean","weighted","statistic","rank"]),Qn=e=>O8.has(e),TO=(e,t)=>M(e)||`#${t}`;function On(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var yr=e=>Ge(e).weight!==null||yo(e)!==null;
function SO({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!ed(r)||n.hasCriteria&&e.isJudges&&Kb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:TO(o,t),role:s!=null?s:
i?"criterion":N8(e,t,r),from:[],weights:null,doubt:null,guess:null}}function N8(e,t,n){let r=pt(e,t),
o=Ie(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||P8.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")?"number":e.isList&&Vs(n)?"weight":e.isList&&!jA(n)?"number":
"criterion"}
var P8=new w(["sum","rank","number"]);function Kb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[
t])==
null?void 0:s.groups)!=null?a:[],i=[n,...o,(l=(u=Dn(n))==null?void 0:u.rest)!=null?l:""];return o.some(
bo)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>Dt(c)!==null&&Ie(n)===null)}var I8=1e3;function CO(
e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?L8(e,
t):F8(e,n.shape.header))}function F8(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>pt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Qn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)Gi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?_8(e,i,t):$8(e,i,t))}var Gi=(e,t,n=null)=>{for(let{shape:r}of e)On(r,t,n)};
function $8(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Gi(e,"unnamed"):(r("check-box")||r("date")&&Ie(n)!==null)&&Gi(e,
"not-numbers")}function _8(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(RO(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Gi(
e,"unnamed","criterion");return}if(hA(n)){Gi(e,"penalty");return}let o=Ie(n);if(EO(o)&&yr(n))return;
let i=Bi(n);(i||EO(o)||o==="rank"||o==="number")&&!e.every(M8)&&Gi(e,i?"sum-misfit":"matter")}var RO=e=>e.
filter(t=>g.abs(t)>I8).length*2>e.length,Gb=1.5;function M8({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!vo(o))return!1;let a=n.filter(
({column:x,header:O})=>x!==t.column&&Ie(O)===null&&pt(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var O,N;return((N=(O=r.columns[x])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Ie(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((O,N)=>O+N,0)/x.length,f=p(c)/p(d);return f>1/Gb&&f<Gb&&g.max(...c)<=Gb*g.max(...d)}var EO=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function L8(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=RO(n),o=Ie((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Kb(a.draft,u.column,u.header,t)||(r?u.role="large":pt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":On(u,"not-listed",null))}m();function Hb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:j8(
e,t,r);return n.set(r,o),o}}}function j8(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=kt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var yn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Hi=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,td=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function DO(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Hi(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){CO(l,n);let c=l.filter(({tab:d,shape:p})=>pt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||z8([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(U8(c,(a=t[l])!=null?a:[],o),W8(c,(u=t[l])!=null?u:[]))}function z8(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&pt(o.
draft,i.column)==="numbers")),n=t.filter(B8);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>yr(
o.header))||Gi(r,"same-everywhere")}function B8(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Xn(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function U8(e,t,n){var i;let r=({
column:s})=>pt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!yr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&On(s,a===0?"blank":"some-tabs",
null)}}function W8(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&pt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>g.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
g.max(...u)&&On(s,"large",null)}}m();m();function To(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var Fr=e=>e.reduce((
t,n)=>t+
n,0),Zb=e=>Fr(e)/e.length,K8=[{kind:"sum",of:Fr},{kind:"mean",of:Zb}],AO=(e,t)=>g.sqrt(Fr(e.map(n=>(
n-
Zb(e))**2))/(e.length-t));function G8(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[g.floor(n)])!=null?i:0}var OO=[e=>g.max(
...e),
e=>g.min(...e),G8,e=>AO(e,1),e=>AO(e,0),e=>g.max(...e)-g.min(...e)];function Nf(e,t){var i;let n=To(
e.map(({value:s})=>s)),r=H8(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>g.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=V8(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=g.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function H8(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?K8.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=Y8(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>Fr(c.map((d,p)=>{var f;return d*((f=u[p])!=null?f:0)}))}
),
i=Fr(e.map(({value:u})=>u))/Fr(e.map(({sources:u})=>Fr(u)));return[...n,...r===null?[]:q8(r,e).map(u=>o(
u,t)),...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({
derived:u})=>u.
kind!=="weighted"||!Z8(u.weights))}function q8(e,t){let n=Fr(e),r=qb(n),o=To(t.map(({value:u})=>u)),
i=u=>e.map(l=>g.round(l/n*u)/u*r),s=u=>t.every(({value:l,sources:c})=>g.abs(l-Fr(c.map((d,p)=>{var f;
return d*((f=u[p])!=null?f:0)})))<=o),a=[20,100].map(i).find(s);return a===void 0?[e.map(qb),[...e]]:
[a]}var Z8=e=>e.filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),J8=20;function V8(e,t,n,{
parameters:r,
of:o}){let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=g.max(...i)-g.min(...i),a=e.slice(0,J8),u=a.
flatMap(({value:b},x)=>a.flatMap(({sources:O},N)=>N===x?[]:[g.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(
b=>b).length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),f=g.min(1,g.max(l,c));return p*-g.log2(f)-
d*g.log2(e.length)}function NO(e){var r,o;let t=To(e.map(({value:i})=>i)),n=i=>e.every(({value:s,
sources:a})=>g.
abs(s-i(a))<=t);return((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)>1&&OO.some(n)?{kind:
"statistic"}:null}function Y8(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?s:0;
if(new w(
e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.from({
length:t+
1},(l,c)=>Fr(e.map(({value:d,sources:p})=>{var f,b;return((f=p[u])!=null?f:0)*(c<t?(b=p[c])!=null?b:
0:d)})))),o=X8(r).map(a=>g.abs(a)<1e-9?0:a);return o.some(a=>qb(a)<0)||o.every(a=>a===0)?null:o}var qb=e=>{
let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?n:t};function X8(e){
var i,s,a,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(let c of t.keys()){
let d=t.
slice(r.length),p=g.max(...d.map(b=>{var x;return g.abs((x=b[c])!=null?x:0)}));if(p<n*1e-12)continue;
let f=(i=d.find(b=>{var x;return g.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(t.indexOf(f),1),
t.splice(r.length,0,f);for(let b of t)b!==f&&Q8(b,f,c);r.push(c)}let o=k(t.length).fill(0);for(let[c,
d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?void 0:u[
d])!=
null?l:1);return o}function Q8(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=null?i:1);for(
let[
a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Jb=e=>e.length>1&&e.includes(1)&&e.every(
t=>v.isInteger(t)&&t>=1&&t<=e.length);function PO(e,t){if(!Jb(e)||e.length!==t.length||new w(e).size*
2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(
r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function IO(e,t,n=0){if(e.length===0||t.some(a=>a.
length===0))return!1;let r=To(e),i=[...OO,Zb,Fr,a=>a.length].some(a=>e.every((u,l)=>{var c;return g.
abs(u-a((c=t[l])!=null?c:[]))<=r})),s=Fr(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.filter(p=>g.
abs(p-a)<=r).length;return g.log2((l.length+1)/(c+1))}));return i&&s>=n}m();var eH=3;function _O(e,t,
n){let r=tH(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Vs((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?nH(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)FO(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=oH(s.some($O)?s.filter($O):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,On(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=rH(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:f}of l.members){FO(p,"weighted",f.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===f.criterion),x=c.get(f.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var MO=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function FO(e,t,n){e.role=t,e.label=n}function tH(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Rf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var $O=({members:e})=>e.some(({tab:t,shape:n})=>pt(t.draft,n.
column)==="numbers");function nH({members:e}){var n;let t=new y;for(let r of e){let o=new w(yn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function rH({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ge(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${g.round(r*(o?1e6:1e4))/1e4}%)`}function oH(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:iH(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>aH(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!_A((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function iH(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=yn(a),l=[...yn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=sH(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=g.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<eH?null:r}function sH(e){let t=To(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=g.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>g.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function aH({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?v.NaN:o*i/s);
return mt(n.map(({factor:o})=>o),1,100)||mt(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return g.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function nd({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Ir(p)))!=null?a:"";return M((d=(c=(u=Dt(n))!=null?
u:Dt(o))!=null?c:(l=Dn(n))==null?void 0:l.label)!=null?d:o)}var Vb=({tab:e,shape:t})=>e.draft.isJudges&&
nd(e,t)==="";function LO(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Vb(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||nd(n,p)===nd(n,r))),a=s.filter(({role:p})=>!Qn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:f})=>jO(p)&&f<r.column),c=g.max(-1,...s.flatMap(({role:p,column:
f})=>Qn(
p)&&f<r.column?f:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(f=>f.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...lH(e)]:[]]}function lH({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Qn(o)),r.filter(({role:o})=>jO(o))]}var jO=e=>e==="sum"||e==="mean"||e==="weighted";
function Yb(e,t){var i,s;let n=e.map(a=>LO(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,L;
let l=n.map(z=>{var B;return(B=z[u])!=null?B:[]}),c=new w(l.map(z=>z.map(({key:B})=>B).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,B)=>{var j;return fH(z,(j=l[B])!=
null?j:[])}),p=(_=Nf(d,t?.5:1))!=null?_:mH(d,t),[f]=e;if(p===null||f===void 0||dH(p.derived,f.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!xO(b.weights))
return[];let O=new w(d.map(({value:z})=>z)).size,N=z=>b.kind!=="weighted"||b.weights[z]!==0,P=l.map(
z=>z.flatMap(({column:B},j)=>N(j)?B:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):null,F=I===
null?null:cH(I);return F===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:O}]:[{kind:F,from:
P,
weights:null,evidence:x,distinct:O}]}),o=g.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function cH(e){let[t=0]=e;return e.length<2||e.some(n=>g.abs(n-t)>1e-6)?null:g.abs(
t*e.length-1)<1e-6?"mean":"sum"}function dH(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function mH(e,t){
let n=t&&e.length>=4?NO(e):null;return n===null?null:{derived:n,evidence:5}}function zO(e){return e.
reduce((n,r)=>n+yn(r).size,0)>=4&&e.every(n=>pH(n))}function pH(e){let t=yn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return LO(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>PO(n,s))}var fH=(e,t)=>[...yn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function UO(e,t,n){let r=bH(e,t),o=(
{header:s})=>n.isCriterion(s)&&!ed(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)BO(s);for(let s of i.filter(a=>a.every(u=>!Qn(u.shape.role)&&
WO(u)))){for(let{shape:a}of s)a.doubt=null;BO(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&td(s,l)===td(s,a)&&On(l,"sum-somewhere",null)}var yH=/rata|rerata|mean|average|avg/i;
function bH(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Qn(c))&&pt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Qn(d.role)&&!MO({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(yr(d)&&!Bi(c.header)&&!ed(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,f=`${Hi(u,c)}
${p}`;n.set(f,[...(s=n.get(f))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function BO(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ie(t),r=Bi(t)&&!(n==="sum"&&vo(t))||
e.every(WO),o=wH(e,t,n,r),i=o===null?Yb(e,r):null,s=o!=null?o:i!==null&&Of(i,r)?null:zO(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Of(i,r)){if(KO(e,i),vH(e,i))for(let{
shape:l}of e)
On(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)On(l,
"sum-somewhere",null);else e.length>1&&kH(e,r)}function wH(e,t,n,r){return e.every(i=>xH(i.shape,yn(
i),n))?"number":n==="rank"&&e.every(i=>Jb([...yn(i).values()]))?"rank":e.every(i=>yn(i).size>1&&new w(
yn(i).values()).
size===1)?n==="rank"?"rank":r?yH.test(t)?"mean":"sum":null:null}var vH=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Vb)&&(n!=null?n:[]).some((r,o,i)=>{var s;return g.abs(r-((s=i[0])!=null?s:0))>.001});
function kH(e,t){for(let n of e){let r=Yb([n],t);r!==null&&r.evidence>=18&&Of(r,t)&&KO([n],r)}}var WO=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&td(e,r)===td(e,t)&&Qn(r.role));function KO(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function xH({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var TH=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,SH=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
EH=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,GO=e=>{let t=e.trim().toLowerCase();return TH.test(t)||SH.test(
t)||EH.test(
t)},Pf=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function If(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:g.min(...s),high:g.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:g.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var CH=6,RH=12;function HO(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:f})=>p==="criterion"&&
pt(
u.draft,f)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||yr(c.header))continue;
let d=Hi(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(DH).filter(c=>c!==null),l=Pf((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:RH;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)On(c,"grade",null)}}
function DH({
tab:e,shape:t,scores:n}){let r=yn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>CH||o===
r.size?0:If([...r].map(([i,s])=>({text:T(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var AH=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
OH=7,NH=25,PH=9;function qO(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||IH(s,u,a))continue;let l=FH(s,u.column),c=Hi(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if($H(i))for(let{
shape:s}of i)
On(s,"letters",null)}var IH=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function FH({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?G(An(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function $H(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(yr(
t)||e.some(_H))return!0;if(!vo(t)||AH.test(t)||!MH(e)||LH(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(GO));return jH(e)||e.every(zH)||n&&e.every(BH)}var _H=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&kt(An(e,o,n.column))!==null);function MH(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=OH&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=NH&&!o.includes(
"@"))}function LH(e){var r,o;let[t]=e,n=Pf((r=t==null?void 0:t.shape.header)!=null?r:"")?1:PH;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),f=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:If(f)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function jH(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Xn(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var ZO=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&pt(e.draft,r)==="numbers"),zH=e=>{let t=ZO(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},BH=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return nd(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Ki(e.shape.header)||ZO(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function JO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
UH(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=WH(o,i,s,u,l);d===void 0||yr(d.header)||
(d.header=`${d.header} (${g.round(c*(a?1e6:1e4))/1e4}%)`)}}}function UH(e,t){var i;let n=MA(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...yn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function WH(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&pt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ge(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function VO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>SO(r,o.column,t)));return _O(e,n,t),JO(e,n),UO(
e,n,t),DO(e,n,t),t.hasCriteria||(qO(e,n),HO(e,n)),n}m();var YO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function XO(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>KH(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let f=c.at.code>=0?[]:Ff(c,d),b=M(p);n.set(b,((i=n.
get(b))!=null?i:0)+f.length-new w(f).size)}let r=l=>{let c=n.get(M(l))===0;return Ie(l)===null?c?1:9:
(c?0:4)+(YO.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:
[],p=d.filter(({header:x})=>Ie(x)==="name"),f=p.every(({header:x})=>YO.test(x))?d:p,b=g.min(...f.map(
({header:x})=>r(x)));c.at.name=(u=(a=f.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?u:
c.at.name}}function KH(e,{column:t,header:n}){let r=Ie(n);if(r!=="name"&&r!==null||pt(e,t)!=="words")
return!1;let o=e.columns.every(i=>i.column>t||pt(e,i.column)!=="numbers"||Ie(i.header)!==null);
return r===
"name"||n!==""&&!Ir(n)&&o}function QO(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
HH(o,d)&&!GH(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||qH(o,d,e)),c=(r=(n=u.filter(
d=>{var p,f;return d!==o.at.institution&&Ie((f=(p=o.columns[d])==null?void 0:p.header)!=null?f:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function Ff({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&ko(hn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Ir(l.header)&&pt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(G(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(G(c))).join(`
`))}function GH({columns:e,grid:t,block:n},r){var s,a;if(Ir((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ie(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>G(u[r])).filter(u=>u!=="");return o.filter(u=>Ki(u)||Ge(u).weight!==
null).length*2>o.length}function HH(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||pt(e,t)!=="words"||Af(e,t))return!1;let n=Ff(e,t);return n.length>1&&new w(n).size>n.
length*.9}function qH(e,t,n){let r=new w(Ff(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Ff(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();function t2(e){let t=e.filter(
({at:s})=>s.code>=0);if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(ZH),r=n.flat(),o=n.every(e2),i=r.every(({category:s})=>s!=="")&&e2(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var ZH=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(qn(e,n).name),o=Xn(e,n),i=M(G(An(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),JH=2;function e2(e){var i;let t=(s,a)=>{let u=new y;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new y;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=JH&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function n2({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>te(d)||p===t.number?
[]:[{column:p,value:kt(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=g.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var f;return te(p[i])?[]:(f=kt(p[d]))!=null?f:[]})),a=s.map(d=>g.max(...d));return o.every((d,p)=>{
var b;
let f=(b=a[p])!=null?b:v.NaN;return f<=d&&f*2>d})?"maximum":mt(o,100,1,200,2)||o.every((d,p)=>{var f;
return d*2<g.min(...(f=s[p])!=null?f:[])})&&new w(o).size>1?"weight":null}m();var VH=6,YH=5;function r2(
e){let t=[...XH(e),...t9(e),...QH(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Xb=(e,t,n)=>({row:t,label:qn(e,t).name,key:Xn(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function XH(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-VH).flatMap(a=>{let{code:u,name:l}=qn(t,a);if(u!==""||kt(An(t,a,i.number))!==null||!te(An(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return o2(e,a,d?0:YH,r9)?l!==""&&i.code<
0?[Xb(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function QH(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=qn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!YA(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Qb(t,i,r);return l.length>0&&e9(e,i,s)?[]:[{...Xb(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function e9(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Qb(r,t,o);if(n==="statistic")return o2(
e,t,0,n9);let a=s.map(({column:d})=>i.flatMap(p=>{var f,b;return(b=kt((f=r.grid.values[p])==null?
void 0:
f[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var f;return((f=a[p])!=null?f:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<g.min(...u)||
d>g.max(...u));return n==="weight"&&(mt(s.map(({value:d})=>d),1,10,100)||!l&&c)}var Qb=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=kt((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function t9({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&kt(An(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=qn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[Xb(e,s,"unnumbered")]})}var n9={numbers:1,above:1},r9={
numbers:2,
above:3};function o2({draft:e,scored:t,entryRows:n},r,o,i){let s=Qb(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,f;return(f=kt((p=e.grid.values[d])==
null?void 0:p[c]))!=null?f:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return IO(l,u,o)}var s2=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
o9=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function a2(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function u2(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(O=>{var N;return ko(hn((N=r.values[x])==
null?void 0:N[O]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
te))continue;let O=d(x),N={hasScores:O,isFirst:l,sinceHeader:x-c,entries:u.length},P=!$f(e,x)&&d9(e,
x);P&&a.push(x);let I=P?"header":i9(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,h9(e,
x)),I==="entry"&&(l=!1,O&&u.push(x))}u9(e,i,t);let p=u.filter(x=>i[x]==="entry"),f=r2({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&l9(e,i,p,n),{roles:i,sections:s,doubtful:f,
otherHeaders:a}}
function i9(e,t,n,r){var x,O;let{grid:o,at:i}=e,s=(x=o.values[t])!=null?x:[],{code:a,name:u}=qn(e,t),
l=n.sinceHeader<=3&&f9(e,t);if(l&&i.name>=0)return"numbers";if($f(e,t))return"header";let c=(O=s.map(
G).find(N=>N!==""))!=null?O:"";if(!n.hasScores&&!s2.test(c)&&c9(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&a9(e,u))return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&
s9(e,t)?n2(e,t):null;if(d!==null)return d;let p=u||a||G(s.find(N=>hn(N)==="text")),f=a===""&&(i.number<
0||/^[-\u20130]?$/.test(G(An(e,t,i.number)))),b=VA({code:a,name:u,label:p,first:c,isOpen:f,hasScores:
n.
hasScores,isFirst:n.isFirst});return b!==null||n.hasScores?b!=null?b:"entry":g9(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}var s9=(e,t)=>{let{code:n,name:r}=qn(e,t);return n===""&&r===""&&
te(An(e,t,e.at.number))},a9=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({
column:i})=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function u9(e,t,n){let r=s=>n.filter(a=>{var u;return ko(
hn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=Xn(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function l9(e,t,n,r){var l;let{at:o,grid:i}=e,s=g.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>qn(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:f}=qn(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
kt(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&f!==""&&!te(An(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,f)))&&(t[c]="note")}}function $f({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:i2(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===i2((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&$f({grid:e,block:t},n+1);return!1}var i2=e=>M(G(e))||G(e);
function c9(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if($f(e,o))return!0;return!1}function d9({grid:e,columns:t,at:n},r){var a;let o=new w(t.map(({
header:u})=>M(
u)).filter(u=>u!=="")),i=((a=e.values[r])!=null?a:[]).filter(u=>!te(u)).map(u=>M(G(u))),s=i.filter(u=>o.
has(u)).length;return s>2&&s*3>=i.length*2||m9({grid:e,columns:t,at:n},r)}function m9({grid:e,
columns:t,
at:n},r){var u;let o=[n.code,n.name,n.number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,f;
let c=M((p=(d=t[l])==null?void 0:d.header)!=null?p:"");return c!==""&&M(G((f=e.values[r])==null?void 0:
f[l]))===c}),s=((u=e.values[r])!=null?u:[]).filter((l,c)=>!o.includes(c)&&!te(l));return(i.includes(
n.name)||i.includes(n.code))&&i.length>1&&s.length>1&&s.every(l=>hn(l)==="text")}var p9=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function f9({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(te(l))return[
];
let[,c=""]=(d=p9.exec(G(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===
""?v.NaN:v(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function g9(e,t,n){var f,b,x;let{grid:r,at:o}=e,s=((f=r.values[t])!=null?
f:[]).flatMap((O,N)=>te(O)?[]:[{column:N,text:G(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>Xn(e,t+1+N)!==""))return!1;let u=G(An(e,t,o.number)),{code:l,name:c}=qn(e,t);if(o9.test(
u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&s2.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?hn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function h9(e,t){var s,a;let{code:n,
name:r}=qn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(G).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var l2={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},y9=wf,b9=new w([
"numbers","example","statistic","section","header","note","left-out"]);function c2(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>qt(N.header)==="total")?-1:g.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Qn(P.role)?N!==u&&qt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,f=(N,P)=>N.map((I,F)=>{let _=y9[P];return b9.
has(P)||l(F)||_!==void 0&&F<c?"":_!==void 0&&F===c?_:I}),b=(N,P)=>{var I;return P<i.top?w9(N,e.isJudges&&
P===i.top-1):P<i.bottom?k9(e,P):P===i.bottom?r.map(F=>v9(e,F,u,l)):f(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?l2.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:O}}function w9(e,t){
let n=e.some(r=>typeof r=="string"&&Xs(r));return e.map(r=>{var o;return n?(o=kt(r))!=null?o:r:t?"":
r})}function v9({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return qt(i)===a?i:l2[a];let s=qt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function k9({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function vu(e,t,n,r=()=>!1){let o=kO(e.filter(l=>!dn(l)),t);XO(o),QO(o),t2(o);let i=o.map(l=>{let c=u2(
l,a2(l,d=>Af(l,d)),t);return{draft:x9(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Hb(l,c.
roles)),a=VO(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(O=>C9(E9(O,
t,N=>r(l.grid.tab,N)),n,t)),f=N9({draft:l,reading:c},i,n),b=[...R9(l,p,t),...f,...c.otherHeaders.map(
O=>O9(l,O)),...D9(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:S9(l,c.roles),view:c2(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}
var x9=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),T9=new w([
"entry","weight","maximum","numbers","header","section","example"]),S9=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||T9.has(
a)&&(a!=="entry"||Xn(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},m2=({key:e})=>`column/${e}`,p2=(e,t)=>!t.hasCriteria||t.isCriterion(e),E9=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function C9(e,t,n){let r=e.doubt===null?void 0:t.get(m2(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Sr(
e.column)}`:e.header;return r==="criterion"&&p2(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var R9=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var l;if(o.doubt===null)return[];let i=ti.COLUMN.filter(c=>c!=="criterion"||p2(o.header,r)),s={
tab:e.
tab,cell:Ee(t.bottom,o.column)},a={header:o.label,column:Sr(o.column),...o.doubt},u=(l=i.find(c=>c===
o.guess))!=null?l:null;return[St("COLUMN",m2(o),s,a,{options:i,default:u})]});function D9(e){let{
grid:t,
block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(
G(d[c]))).filter(d=>d!=="")),s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||pt(e,c)!=="words")return!1;
if(A9(e,c))return!0;let p=[...i(c)].filter(f=>s.has(f)).length;return p>2&&p*2>s.size});
if(a===void 0)return[];let u={tab:t.tab,cell:Ee(n.bottom,a.column)},l=[Sr(o.name),Sr(a.column)];
return[
St("SIDE_BY_SIDE",`side/${M(t.tab)}`,u,{columns:l})]}function A9(e,t){var s,a;let{columns:n,at:r}=e,
o=u=>pt(e,u)==="numbers",i=n.filter(u=>u.column>r.name&&u.column<t);return Ie((a=(s=n[t])==null?void 0:
s.header)!=null?a:"")==="name"&&i.some(({header:u})=>Ie(u)==="number")&&i.some(u=>Ie(u.header)===null&&
o(u.column))&&n.some(u=>u.column>t&&o(u.column))}var O9=({grid:{tab:e}},t)=>St("OTHER_TABLE",`table/${M(
e)}/${t+1}`,{tab:e,cell:Ee(t,0)},{row:t+1});function N9({draft:e,reading:t},n,r){let o=n.filter(i=>i.
reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,
p=r.get(d),f=p==="entry"||o.some(P=>d2(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>d2(
P,a,l));if(t.roles[i]=!f&&(b||!c)?l:"entry",f||b||!c)return[];let{grid:x,at:O}=e,N={tab:x.tab,cell:
Ee(
i,g.max(0,O.name>=0?O.name:O.code))};return[St("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var d2=({
draft:e,
reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&Xn(e,i)===n);m();
function ea({criteria:e,entries:t}){let n=new w(t.map(i=>Q(i.code)).filter(i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>tt(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Vr(s,Ge(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(Q(i))}}m();m();m();var P9=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
I9=/bobot|weight|proporsi|porsi|persen|%/i,F9=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function _f(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>$9(e,o));if(n.every(o=>o.length>0)){let o=rd(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:_9(e,n))!=null?r:M9(e,n)}return L9(e,t)}function $9(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=G(o).replace(P9,"");return s!==""&&tt(s,{name:t})?[{row:r,column:i,weight:Ge(s).weight}
]:
[]}))}var rd=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?yu(t):
null};
function _9(e,t){var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=
c.find(f=>f.column===o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=g.max(...i.
map(c=>{var d,p;return(p=(d=e[c])==null?void 0:d.length)!=null?p:0})),a=g.min(...i),u=k.from({length:
s},
(c,d)=>d).flatMap(c=>{let d=c>o?rd(i.map(f=>{var b;return od((b=e[f])==null?void 0:b[c])})):null,p=e.
slice(0,a).some(f=>I9.test(G(f[c])));return d!==null&&(p||mt(d,10,100))?[{weights:d,isHeaded:p}]:[]}
),
l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[0];if(l!==void 0)return l.weights}return null}function M9(
e,t){
var n;for(let{row:r}of(n=t[0])!=null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==
null?void 0:u.column)!=null?l:-1});if(o.includes(-1))continue;let i=g.min(...o),s=e.filter(a=>a.slice(
0,i).some(u=>Xs(G(u)))).map(a=>rd(o.map(u=>od(a[u])))).find(a=>a!==null);if(s!==void 0)return s}
return null}
function L9(e,t){var n;for(let r of e.flat().map(G)){if(!/%|persen|bobot|weight/i.test(r))continue;
let o=(n=
rd(t.map(i=>nw(r,i))))!=null?n:rd(t.map(i=>tw(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${ew(
i)}`)));if(o!==null)return o}return null}var ew=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),tw=(e,t)=>{
var r;let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",",
"."))},nw=(e,t)=>{var n;return(n=tw(e,ew(t)+F9))!=null?n:/bobot|weight/i.test(e)?tw(e,T.raw`${ew(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function od(e){return typeof e!="string"?kt(e):kt(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}function Mf({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,
l;return(l=(u=e.find(c=>tt(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=g.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var x;return(x=od(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).
every(b=>b>s&&od(u[b])!==null),p=l.every((b,x)=>{var O;return x===0||b===((O=l[x-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!mt(l,1,100))continue;let f=i.every((b,
x)=>{
var I;let O=t.flatMap(({values:F})=>{var _;return(_=yt(F[b]))!=null?_:[]}),N=g.max(...O),P=(I=l[x])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:f}}return null}function f2(e,t){
for(let n of e){let r=j9(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function j9(e,t){if(t.length<2)return null;let n=_f(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Mf(e,t);return r!==null&&!r.areMaxima?{weights:yu(r.numbers),isOpen:!1}:
B9(
e,t)}var z9=/bobot|weight|pembobotan|proporsi/i;function B9({outside:e},t){var n;for(let r of e.flat(
).
map(G)){if(!z9.test(r))continue;let o=t.map(s=>{var a;return(a=nw(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?yu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var U9=20,W9=.005;function g2(e,t,n,r){let o=[...n.map(a=>h2(a,r)),G9(n,r)],i=new y(
e.lines.map(a=>[
gu(a),e.values.indexOf(a.values)])),s=g.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let f=kt((x=t[p])==null?void 0:x[a]),b=u.get(d);return f===null||
b===void 0?[]:[{value:f,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Nf(
l,1);if(!(c===null||c.evidence<U9)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>W9))return K9(c.derived.weights,l)}}return null}
function K9(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>g.round(s/n*100)/100*n),o=To(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>g.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function h2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>tt(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=yt(r.values[i]))!=null?s:[]});return o.length===t.length?[[gu(r),o]]:[]}))}function G9(
e,t){
let[n=new y,...r]=e.map(o=>h2(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function y2(e,t,n){let r=f2(
t,n);if(r!==null)return r;let o=e.filter(s=>!dn(s));for(let s of o){let a=_f(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...vu(o,ea({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=qs(s.view,s),u=a===null?null:g2(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();function Lf(e){var s;let t=k2(e),n=T2(t).filter(a=>a.length>1),
r=(s=w2(n))!=null?s:t.length===1?t:w2(
H9(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return rw(e,x2(o.table,i))}function rw(e,t){let n=k2(e),r=T2(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>tt(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function v2(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=x2(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function k2(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=kA(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var x2=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),b2=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function w2(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||b2(r)-b2(n)||e.indexOf(n)-e.indexOf(r));return t}function T2(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function H9(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var S2=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>tt(r.name,{name:o}))).flatMap(({
column:r})=>n.
lines.flatMap(o=>{var i;return(i=yt(o.values[r]))!=null?i:[]}))),E2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function C2(e,t){var r;let n=S2(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>E2(n,o)))!=null?r:100}function R2(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>tt(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>QA(i,t)),...e.flatMap(i=>{let s=Mf(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&E2(S2(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();var ow=.051,q9=4,Z9=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[gu(n),n])),
columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>tt(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
J9=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=yt(r.values[n]))!=null?o:[
]}));
function V9(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=g.max(
ow,To(J9(e)));for(let l of e.table.lines){let c=gu(l);for(let[d,p]of e.columns.entries()){let f=yt(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,F;return(F=yt((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?F:[]});if(f===null||b.length<2)continue;let x=b.reduce((O,N)=>O+N,0);a+=1,
g.abs(f-x/b.length)<=u&&(o+=1),g.abs(f-x)<ow&&(i+=1),g.abs(f-g.max(...b))<ow&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=q9&&(o===a||i===a||s===a)}var Y9=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
X9=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,D2=e=>`summary/${M(e)}`;
function A2({tables:e,criteria:t},n,r){let o=e.map(s=>Z9(s,t));return o.filter(s=>V9(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(D2(s));return a!==void 0?a==="ignore":Y9.test(s)&&!X9.test(s)?!0:(n.push(
St("SUMMARY",D2(s),{tab:s},{tab:s})),!1)})}var ku=(e,t,n)=>n.indexOf(e)===t;function O2(e,t,n,{facts:
r,questions:o,answers:i,foreign:s},a){var Se,
ee;let u=e.desks.map(fe=>fe.table),l=fe=>n.includes("criteria")?Lf(fe):rw(fe,Ze(t,e.stage).map(Le=>Le.
name)),c=(Se=l(u))!=null?Se:a||e.layout!==null?v2(u):null;if(c===null)return null;let d=l(u)===null,
p=A2(c,o,i),f=c.tables.filter(fe=>!p.includes(fe));for(let{tab:fe}of p)r.push({kind:"TAB_LEFT",sure:
!1,
params:{tab:fe,reason:"summary"}});let b=f.length<c.tables.length&&(ee=l(f))!=null?ee:c,{tables:x}=b,
O=n.includes("criteria")?nO(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?rO(x,O,
i):null;P!==null&&o.push(P);let I=Q9(e,x);if(o.push(...tO({...e,desks:I},O,i)),!n.includes(
"criteria"))
return{...e,desks:I,criteria:[],isOpen:d,names:O};let F=R2(x,O),_=F!=null?F:O.map(()=>C2(x,O)),L=XA(
x,O,_),z=L.from==="equal"&&F!==null&&new w(F).size>1,B=y2(s(),x,O),j=L.from==="equal"&&!z&&(B==null?
void 0:B.from)==="written"&&!B.isOpen&&mt(B.weights,100),W=z?_:j?B.weights:L.weights,K=L.from!=="equal",
J=lO(x,O,{taken:W,max:_,isRead:K,byMaxima:z,elsewhere:B},i);J.question!==null&&o.push(J.question);
let{weights:pe}=J;r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,names:O}},j?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:B.tab}}:{kind:"WEIGHTS",sure:L.from!=="equal",
params:{from:z?
"maxima":L.from,stage:N}},{kind:"SCALE",sure:F!==null,params:{max:_.filter(ku),from:F===null?
"scores":
"written",stage:N}});let X=O.map((fe,Le)=>{var Je,Wt;return{stage:e.stage.name,name:fe,weight:(Je=pe[
Le])!=
null?Je:1,min:0,max:(Wt=_[Le])!=null?Wt:100,description:""}});return{...e,desks:I,criteria:X,isOpen:
d,
names:O}}var Q9=({desks:e},t)=>e.filter(n=>t.includes(n.table));m();function N2(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return AA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:qs(n,t),shared:Mb(n),isOther:!1}}var xu=(e,t=[])=>(
{
reason:e,tabs:t});function P2(e,t,n){var f,b;let r=n.flatMap(({table:x,shared:O})=>x===null||O!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return eq(e.stages,o);
let{sets:i,unclear:s}=lA(r.map(x=>x.tab));if(e.stages.length>1)return iw(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return xu("nothing");let u=t?i.find(x=>M(x.stage)===M(a.name)):void 0;if(u!==void 0)return iw(
[a],[u],r);if(s&&!t)return xu("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(O=>({...a,
name:O.
stage,advance:null}));return iw(x,i,r)}let l=((b=(f=Lf(r))==null?void 0:f.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var O;return((O=x.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(O=>O.grid.tab);return x.length>1?xu("several-shared",x):t?xu(
"stage-tab",x):[I2({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function I2(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=qs(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function eq(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?I2(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?xu("unclear-judges",r):n.filter(o=>"desks"in o)}function iw(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?xu("stages",
o):r}m();function F2(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();var tq={sum:"sum",mean:"mean",weighted:"weighted",weight:
"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function $2(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c}of i){let d=tq[l];if(d===
void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:
{
header:c,reason:d}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,p=(o=(
(r=
u[l])!=null?r:[]).map(G).find(b=>b!==""))!=null?o:"",f=d==="note"?d:`${d} ${M(p)}`;n.has(f)||n.set(f,
{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...t.values(),...n.values(
)]}m();var nq=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
rq=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
oq=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,iq=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
sq=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,aq=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(G).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),_2=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function M2(e){let t=e.map(i=>uq(aq(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function uq(
e){
let t={},n=e.map(a=>{var u;return(u=oq.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>iq.test(a));r!==void 0&&(t.government=_2(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=sq.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
_2(o.trim()));let i=e.find(a=>nq.test(a)),s=i==null?void 0:i.replace(rq,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function sw(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>lq(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>cq(u))))!=null?a:{reason:"nothing",tabs:[]}}var lq=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!Ui(n)).length>2),cq=e=>Tf(e,g.min(9,
e.values.length));m();var id=e=>`hidden/${M(e)}`,aw=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&tt(a,i)))||e.length===0?[]:[St("HIDDEN",id(n),
{tab:n},{tab:n})]);m();function uw(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Vr(e,t)&&!dq(e,t)}var L2=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function dq(e,t){let[n,r]=[new w(L2(e)),new w(L2(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function lw(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!uw(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var f;let p=r.get((f=d.
entry)!=null?f:"");return p!==void 0&&o.has(p.code)&&uw(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[j2(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>j2(`names/${M(i.tab)}/${Q(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var j2=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ee(n.row,(s=t.nameColumn)!=null?s:0)};return St(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var mq=e=>"reason"in e;function cw(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(ee=>N2(ee,o.
get(ee.tab))),u=P2(e,n,a);if(mq(u))return u;let l=[],c=[],d=[],p=u.flatMap(({desks:ee,stage:fe})=>[
fe.
scoreTab,...ee.map(({table:Le})=>Le.tab)]),f=()=>s.names.filter(ee=>!p.includes(ee)).map(s.read);for(
let ee of u){
let fe=O2(ee,e,t,{facts:l,questions:c,answers:i,foreign:f},u.length>1);if(fe===null)return sw(a);if(
vA(
fe.names))return{reason:"turned",tabs:fe.desks.map(({table:Le})=>Le.tab).filter(ku)};d.push(fe)}if(t.
length===Wi.length&&!d.some(ee=>hq(ee,a)))return{reason:"no-sign",tabs:d.flatMap(ee=>ee.desks.map(fe=>fe.
table.tab)).filter(ku)};let b=d.flatMap(ee=>ee.desks.map(fe=>fe.table)),[x,...O]=b;if(x!=null&&x.isRepeated&&
O.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.flatMap(ee=>ee.names).filter(ku),P=t.
includes("judges")?WA(d):e.judges,I=t.includes("entries")?yq(b,N,a,l):e.entries,F=!n&&(d.length>1||d.
some(ee=>ee.stage.scoreTab!==void 0)),_=F?GA(d):e.stages,L=t.includes("criteria")?HA(d):e.criteria,z=M2(
b),j=!n&&d.length===1&&t.includes("entries")&&t.includes("judges")?sA(z2(d),i):{question:null,
settings:{}};
j.question!==null&&c.push(j.question);let W={...fq(e.settings,z),...j.settings},K={...e,settings:W,
stages:_,
criteria:L,entries:I,judges:P};if(t.some(ee=>K[ee].length===0))return sw(a);if(t.includes("judges")&&
!KA(K,d,s.names))return{reason:"unbound",tabs:d.flatMap(ee=>ee.desks.map(fe=>fe.table.tab)).filter(
ku)};
let J=a.flatMap(({structure:ee})=>ee!==void 0&&b.some(({tab:fe})=>fe===ee.tab)?ee:[]),pe=[...b.map(
ee=>ee.
tab),...l.flatMap(ee=>ee.kind==="ENTRY_LIST"||ee.kind==="TAB_LEFT"?ee.params.tab:[])],X=Vc([...gq(a,
b),...c,...mA(z2(d),!t.includes("judges"),i)]),Se=[...F2(d,P,F,_),...l,...h.keys(z).length>0?[pq(z)]:
[],...$2(J),...CA(a,pe,s)];return{competition:K,hasStages:F,facts:EA(Se,X),findings:t.includes(
"entries")?SA(d):[],questions:X}}var pq=({competition:e="",year:t="",city:n="",government:r=""})=>({
kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),fq=(e,t)=>({...e,...h.fromEntries(
h.entries(t).filter(([n])=>e[n]===""))}),z2=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),gq=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function hq(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&Tf(r.grid,n.above.length)})}function yq(e,t,n,r){let o=fu(e,t),i=Xc(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>TA(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...yp,...u}))):o}m();
function bq(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function jf(e,t){var u,l,c;let{stages:n,entries:r}=t,o=bt(e,za);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=F=>G(
d.cell(F)),f=bq(p("stage"),n),b=r.find(F=>Q(F.code)===Q(p("entry"))),x=(F,_,L=p(F),z=[])=>{let B={
setting:`assignment.${F}`,value:L,reason:_,allowed:z},j=f===void 0?{}:{stage:f.name};s.push({code:
"SETTING_INVALID",severity:"error",...j,...lt(o,d.row,F),params:B})};if(f===void 0&&x("stage",
"unknown-reference",p("stage"),n.map(F=>F.name)),b===void 0&&x("entry","unknown-reference"),f===void 0||
b===void 0)continue;
let O=(u=i.get(f.name))!=null?u:new y;if(i.set(f.name,O),O.has(b.code)){x("entry","duplicate");
continue}
let N=Qe(t,f),{found:P,unknown:I}=wq(d,N);for(let F of I)x("judges","unknown-reference",F,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:f.name,entry:b.code,row:d.row,cell:(c=(l=lt(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function wq(e,t){
let n=Ri(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>pu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>pu(r,o)))}}m();function vq(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function zf(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=Qe(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Ar(e),c=i.flatMap(P=>a.flatMap(I=>{
var L;let F=(L=s.get(P.code))!=null&&L.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:et(P),why:F};return F===null?[]:[u(_,P.code)]})),d=r!=null?r:vq(s),p=i.filter(({code:P})=>{var I,
F;return((F=(I=s.get(P))==null?void 0:I.length)!=null?F:0)<d}),f=[...Rc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...x]=f.sort((P,I)=>P.entries-I.entries),O=x[x.length-
1],N=Ks(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
et),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function kq(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function xq(e,t){if(te(e))return null;let n=yt(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=t?n:"out-of-range"}function Bf(e,{stages:t,entries:n}){var a,u;let r=bt(e,Ba),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>G(c(_)),p=kq(d("stage"),t),f=n.
find(_=>Q(_.code)===Q(d("entry"))),b=(_,L,z=d(_),B=[])=>{let j={setting:`plenary.${_}`,value:z,
reason:L,
allowed:B},W=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...W,
...lt(r,l,_),params:j}),null},x=(_,L)=>{let z=xq(c(_),L);return typeof z=="string"?b(_,z,c(_)):z};if(
p!==
void 0&&f!==void 0){let _=s.some(L=>L.stage===p.name&&L.entry===f.code);if(s.push({stage:p.name,
entry:f.
code}),_&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),f===void 0&&b("entry","unknown-reference");
let O=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||f===void 0||O===null)continue;let F=lt(r,l,"rank");o.push(
{stage:p.name,entry:f.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var Tq=16,
dw=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,Tq);function Uf(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,hf(l));for(let c of hf(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=dw(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var f;
return!((f=
i.get(l))!=null?f:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var Sq="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function mw(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>Sq[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var B2=8;function U2(e){let t=T(v.parseInt(e.slice(0,12),16)%10**
B2).padStart(B2,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var W2=(e,t)=>t.includes(U2(e))?U2(e):mw(
e);var Eq=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),Cq=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function st(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:W2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(Cq)]},e.map(
({name:n})=>Eq(n)))}var bn=(e,t)=>e.find(n=>n.stage===t);m();var G2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},Rq=3e4;function K2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${Rq}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var H2="B";function q2(e,t,n,r,o){let i=e.flatMap(a=>[...K2(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...K2(a.testimony).map((u,l)=>({...a,part:`${H2}${l+1}`,content:u}))]),s=G2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return At(t,r,o,s,i,0)}
function Tu(e){
var r;let t=e===null?null:bt(e,G2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=G(
o("stage")),s=n.get(i),a=T(o("content")),u=G(o("part")).startsWith(H2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:G(o("code")),at:G(o(
"at")),
by:G(o("by")),method:G(o("method")),version:G(o("version")),hash:G(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Wf({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function Su({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var pw="#d9e2f3";function er(e,t){var n;for(
let r=1;;r+=1){let o=Ob(e.name,r),i=Oe().getSheetByName(
o);if(Z2(i)){en({...e,name:o},t);return}let s=Dq(i);if(Pb((n=s[0])==null?void 0:n[0])){t.isShut(o)||
gr(o,t.admins()),Aq(s,e)||V2(i,e),J2(o,e,i.getLastRow(),i.getLastColumn());return}}}function en(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:fw(e.name);t!==void 0&&gr(e.name,t.admins()),V2(
n,e),J2(e.name,e,0,0)}function fw(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var Z2=e=>e===null||e.getLastRow()===0;function Ot(e){for(
let t=1;;t+=
1){let n=Ob(e,t);if(Z2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=ze(n);if(dn(r))return{
name:n,grid:r}}}function Dq(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.getLastColumn())).
getValues()}function Aq([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function J2(e,t,n,r){let o=g.max(t.values.length,n),i=g.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Vt(e,0,0,s,t.formats)}function V2(e,t){let n=t.widths.length,r=t.headerRow+
1;Yo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of qi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of qi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),xT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(pw),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function qi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function Y2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Uf(e,
t,Ve),s=o.length===0?[]:Oq(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},f={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:f}})}}function Oq(e,t,{stages:n,settings:r}){let o=st(n,t),i=({stage:a})=>{var u;
return((u=bn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Tu(Ot(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=bn(o,a.stage),l=s.find(({stage:f})=>f===a.stage),c=l===void 0?
null:Su(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ve(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
f=>E.stringify(f)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var sd={part:"history",tab:
Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function X2(e){var s,a,u;let t=e===null?null:bt(
e,sd),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>G(c(P)),p={row:
l,
texts:gf(d),chain:d("chain")};r.push(p);let f=Ln(d("action"),cu);if(f===void 0)continue;let[b,x,O,N]=[
Tc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:f,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=ff(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function ad(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Nq={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},Q2=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${Nq[t][r]}`),
t);function e1(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Eu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
t1={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${e1(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Eu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${e1(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Eu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Eu(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:s})=>{let a=r(t),u=o(e);return s==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${a} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${a} is higher than the limit ${u}.`):n(`Tidak lolos: ${a} di bawah ${i} minimal ${u}.`,
`Does not advance: ${a} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${Y(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${Y(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${Y(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${Y(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=Q2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=Q2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${ad(e.amount,"id")}.`,
`Prize ${ad(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Eu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Eu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Eu(n,
r)}${l}.`)}};m();m();var n1={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},Pq={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},gw=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),r1=(e,t)=>n1[t][e],
o1=(e,t)=>Pq[t][e];function Cu(e,t,n=!1){let r=n1[t][e].split(" ").map(gw).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var Iq=6,Fq=BigInt(0);function $q(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==Fq)return!1;return!0}
function Ru(e,t,n){if($q(e,n))return n;let r=pn(t(e),n);for(let o=n;o<n+Iq;o+=1){let i=e.map(s=>qr(s,
o));if(pn(t(i),n)===r)return o}return n+2}var Kf=new Ke(0),hw=(e,t,n)=>Gn(hr(e,t),n);function i1(e,t,
n){let r=n;if(fn(e,t)===0)return r;for(;pn(
e,r)===pn(t,r);)r+=1;return r}var ud=(e,t)=>Oi[e].name[t];function ld(e,t,n,r){let o=i1(e.value,t,e.
metric==="majority"?0:n);return[hw(e.value,o,r),hw(t,o,r)]}function s1(e,t,n){let r=r1(n,e),o=new y,
i=(s,a)=>hw(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:gw(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,i1(s,Kf,t)),plain:s=>Gn(hr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Ru(a,Rn,t),c=n==="points"&&a.length>2?Ru([...a].sort(fn).slice(1,-1),Rn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var a1={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var u1={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},_q={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function Mq(e,{text:t,
plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.weight.
equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var Gf=({judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function Lq(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var l1={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Ai[e].score[c]}`:"",f=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>Mq(n,o));return`${s} ${a(r)}${p}${f} ${x} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Gf(e.highest,
"tertinggi",t)} dan ${Gf(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Gf(e.highest,
"highest",t)} and ${Gf(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>Lq(i,n,t)),o=n(Rn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Ru([e,a],([x,O])=>x.add(O),i),d=r(e,c),p=r(a.abs(),c),f=`\u03BB = ${o(u)}, ${_q[s][l]}`;
if(pn(a.abs(),c)===pn(Kf,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${f}).`,`The correction for severity leaves the mean ${d} as it is (${f}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${f}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${f}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${u1.id[t]}.`,`Judge ${e} is not counted: ${u1.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var f;return(f=bp(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=null?f:
Kf},c=Ru(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var c1=(
{metric:e,criterion:t},{language:n})=>t===void 0?ud(e,n):`\u201C${t}\u201D`,jq=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function zq(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${jq(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var d1={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=ld(n,r.value,l,c),f=c1(n,
i),b=o.length===0?"":zq(o,i),x=u(e),O=Y(t,c);return s(`${a} ${x} sama pada ${O}; ditentukan oleh ${f}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${O}; decided by ${f}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(f=>`${c1(f,r)} ${ld(f,f.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var Bq={...l1,...d1,...a1,
...t1};function Uq({code:e,params:t},n){return Bq[e](t,n)}function m1(e,t,n="points"){let r=s1(e,g.max(
2,t),n);return o=>o.map(i=>Uq(i,r)).join(" ")}function p1(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return ud("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=ld(i,s.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:ud(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ni=(e,t)=>Ai[e].name[t];var Wq={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${it(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${it(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ni(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${it(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas dan siapa pun yang tercantum sebagai Admin di tab ${Z.settings.id} yang dilindungi. Admin yang baru dicantumkan diterima setelah pemilik atau admin lain satu kali menekan \u201CPeriksa lembar juri\u201D.`,
badRequest:"Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.",busy:
"Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.",leased:(e,t)=>`Dokumen sedang dibuat oleh ${e}. Coba lagi setelah pukul ${t}.`,
scopeMissing:e=>`Izin berikut belum diberikan: ${e}. Buka tautan ini, centang semua izin, lalu ulangi.`,
noTab:e=>`Tab \u201C${e}\u201D tidak ada lagi.`,unknownPreset:(e,t)=>`Contoh \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,
notEmpty:"Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.",
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,noEvidence:
"Berkas bukti tidak dapat dibuat dari simpanan hasil yang dikunci.",minutesMissing:
"Isi nomor berita acara yang sudah ditandatangani dan tautan pindaiannya (https://\u2026) di panel, lalu ulangi.",
reasonMissing:"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{
folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},Kq={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${it(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${it(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${ni(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${Z.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${Z.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${Z.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${it(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever stands as Admin in the protected tab ${Z.settings.en}. One who was just put there is let in once the owner or another admin has pressed \u201CCheck judge tabs\u201D.`,
badRequest:"The panel sent a request that is not known. Close the panel and open it again.",busy:
"Another run is at work in this sheet. Wait a moment and try again.",leased:(e,t)=>`Documents are being made by ${e}. Try again after ${t}.`,
scopeMissing:e=>`These permissions have not been granted: ${e}. Open this link, tick all permissions, then try again.`,
noTab:e=>`The tab \u201C${e}\u201D is no longer there.`,unknownPreset:(e,t)=>`There is no preset \u201C${e}\u201D. There are: ${t}.`,
notEmpty:
"This sheet already has configuration tabs, so it was not set up again. Use an empty sheet.",
unknownStage:(e,t)=>`There is no stage \u201C${e}\u201D. There are: ${t}.`,noEvidence:
"The evidence file cannot be made from what was kept of the result.",minutesMissing:
"Enter the number of the signed minutes and the link to their scan (https://\u2026) in the panel, then try again.",
reasonMissing:"Write the reason: it is recorded in the tab History.",
nothingToDecide:e=>`Stage ${e} cannot be ranked yet, so there is nothing to decide.`,unknownKind:(e,
t)=>`There is no kind of document \u201C${e}\u201D. There are: ${t}.`,unexpected:e=>`Something unexpected went wrong: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Documents`,evidence:(e,t)=>`Evidence \u2013 ${e} \u2013 ${t}`,
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},
ae=e=>e==="id"?Wq:Kq,ge=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function ta(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function f1(e,t,n){let r=ta(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:Tt(),at:ut(),by:xe(),hash:e,provisional:t},isNew:!0}}function Du(e){let{name:t,grid:n}=Ot(Z.
history[e]);return{name:t,exists:n!==null,...X2(n)}}var So="chain";function Ft(e,t,n){var d,p,f,b;
let{
language:r}=n;zn();let o={stage:"",...t},i=(p=(d=cu.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Tr(o.at),action:i},a=gf(x=>s[x].trim()),u=ji(Gq(e),a,Ve),l=e.exists?qq(e,
r):Hq;if(e.exists){let x=k.from({length:g.max(...l.values())+1},()=>"");for(let[O,N]of l)x[N]={...s,
chain:u}[O];Vt(e.name,pr(e.name),0,[x])}else{let x=ae(r).tabs,O=sd.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));en(At(e.name,x.history,x.historyOrigin,O,[{...s,chain:u}],0),go(n,
()=>!1)),fr("history",e.name)}zn(),qe(So,u);let c={row:((b=(f=e.links[e.links.length-1])==null?void 0:
f.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function cd({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(So),Hc(t,Ve)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&qe(So,r)}function Gq({exists:e,links:t}){let n=e?Ne(So):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:Hc(t,Ve)}var Hq=new y(sd.columns.map(({key:e},t)=>[e,t]));
function qq({
name:e,headerRow:t,columns:n},r){let o=sd.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return Vt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function Hf(e){let{language:t}=e.settings,n=[Zi(wc,t,Jq(e.settings)),
Zi(vc,t,e.stages.map((o,i)=>Zq(
o,i,t))),Zi(kc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),Zi(Gr,t,e.entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.
unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=Ei.find(([a])=>a===o.status))==null?void 0:
i[1][t])!=null?s:"",o.reason]})),Zi(Fs,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,
o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?g1(!0,t):""]))];if(e.institutions.
length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,g1(o.required,t)]);
return[
...n,Zi(xc,t,r)]}var h1=e=>{var u;let{language:t,signerPosition:n,signerName:r,signerGrade:o,
signerNip:i}=e,
s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,_a[0][1][t],lp[0][1][t]];return Zi($s,t,s===
""?[]:[[...a,"","","",""]])};function Zi(e,t,n){var i;let r=(s,a)=>{var u;return((u=e.columns[a])==null?
void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.tab[t],values:[DT(e,
t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?void 0:i.key)==="code"?
1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),layout:""}}var y1=(
e,t,n)=>({
...Zi(e,n,[]),name:t}),g1=(e,t)=>{var n,r;return(r=(n=Jt.find(([o])=>o===e))==null?void 0:n[1][t])!=
null?r:""};function Zq(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.name:e.
title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=$a.find(([c])=>c===e.form))==null?
void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,o,e.
date===null?"":Ms(e.date,n),(l=e.scoreTab)!=null?l:""]}function Jq(e){let{language:t}=e,n=Cr.map(s=>[
s.word[t],yw(e,s)]),r=g.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${Ga[t]} ${a+
1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=Cr.find(u=>u.key==="plenaryDate"))==null?
void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function yw(e,t){var o,
i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ms(n,r):"":t.kind==="choice"?
(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.isArray(
n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:s}).join(
", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function b1(e,t){let n=Bn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(te))},
o=Wi.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=Vq(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:Xq(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Hf(i.competition).flatMap(c=>{var p,f;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(f=(p=e.get(d))==null?void 0:p.tab)!=null?f:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Bn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...Yq(i.facts)]}}function Vq(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Pr(r,e).map(z=>z.name),l=e.stages.flatMap(z=>r.filter(B=>B===
z.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(z=>a.get(
id(z))!=="use"),f=r.filter(z=>a.get(Yc(z))!=="ignore"),b=f.filter(z=>!p.includes(z)),x=ea(e),O=z=>{
let B=z.
map(s);return{grids:B,structures:vu(B,x,a,i),answers:a}},N=c?u:b.filter(z=>Hs(z)||l.includes(z)),P={
names:f,hidden:p,read:s},I=cw(e,t,n,O(N),P),F=c?[]:b.filter(z=>Jc(z)&&!N.includes(z)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let z=p.filter(j=>Hs(j)&&
!a.has(id(j))),B=aw(I.competition,O(z));return{...I,questions:[...I.questions,...B]}}if(!_||F.length===
0)return I;let L=cw(e,t,n,O([...N,...F]),P);return"reason"in L?I:L}var Yq=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function Xq(e,t,n){
return(e.length===Wi.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var bw="\u2713",
ri=e=>`"${e.replace(/"/g,'""')}"`;function w1(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=T(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function v1(e,t,n){let r=Ee(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${ri(
bw)};${o})`;return`=IF(COUNTIF(${r};${ri(jn.id)})>0;${ri(jn.id)};${i})`}function k1(e,t,n,r,o){
let i=u=>Ee(e,u,t,1),s=u=>`COUNTIF(${i(r)};${ri(u)})`;return`=${`${s(bw)}+${s(jn.id)}`}&${ri(o.of)}&COUNTA(${i(
n)})&${ri(o.done)}`}function x1(e,t,{min:n,max:r}){let o=Ee(e,t),i=`AND(${o}>=${w1(n)};${o}<=${w1(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${ri(jn.id)})`}var T1=(e,t,n)=>{let r=`$${Ee(e,t)}`;
return n==="complete"?`=${r}=${ri(bw)}`:n==="recused"?`=${r}=${ri(jn.id)}`:`=NOT(${r}="")`};m();var S1=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,E1=e=>e.filter(t=>t!=="").join(" \xB7 "),Qq={title:(e,t,n)=>E1(
[e,S1(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,eZ={title:(e,t,n)=>E1([e,S1(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ww=e=>({id:Qq,en:eZ})[e];m();function tZ(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function nZ(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function vw(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${Q(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:nZ(tZ(r+Q(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ji={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,kw=3,oi=kw+
1,qf=0,Zf=1,rZ=2,Eo=3,oZ=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],xw=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},iZ=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Tw({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${xw(i,t)})`),o=n.some(i=>i.link!=="")?[Ji.link[t]]:[];return{headers:[Ji.code[t],
Ji.status[t],Ji.name[t],...r,Ji.notesToCommittee[t],Ji.notesToEntrant[t],Ji.institution[t],...o],
widths:[
62,58,128,...r.map(iZ),160,160,160,...o.map(()=>180)],scored:r.length}}var sZ=e=>["code","status",
"name","institution","link"].some(t=>He(e,Ji[t])),Sw=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function C1(e){var n;let t=(
n=
e[kw])!=null?n:[];return e.slice(oi).every(r=>r.every((o,i)=>{var s;return o===""||sZ(T((s=t[i])!=null?
s:""))}))}var R1=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Ew(e,t,n){let{
headers:r,
scored:o}=Tw(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Eo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Zf?v1(t+u,Eo,
o):""))}}var Cw=(e,t)=>({top:oi,left:Eo,height:t-oi+1,width:e+2});function Jf(e,t){let{criteria:n,
language:r}=e,
o=ww(r),i=(a,u)=>({top:oi,left:a,height:t,width:u}),s=i(qf,Eo+n.length);return{table:i(qf,Tw(e).headers.
length),progress:{row:0,column:0,formula:k1(oi,t,qf,Zf,o)},validations:D1(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Eo+a,u),formula:x1(oi,Eo+a,l),help:o.rejected(xw(l,r))})),colours:oZ.map(([a,u])=>({block:s,
formula:T1(oi,Zf,a),background:u})),open:Cw(n.length,oi+t-1)}}function D1(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Vf(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=ww(o),{headers:u,widths:l,scored:c}=Tw(e),d=vw(e.entries,t,
n),p=D1(r).map(({criterion:P})=>xw(P,o)),f=Jf(e,d.length),b=Ew(d,oi,e),x=P=>[P,...u.slice(1).map(()=>"")],
O=x("");return{name:Mi(t,n),...f,headerRow:kw,frozenColumns:rZ,widths:l,formats:u.map((P,I)=>I===qf?
"@":I>=Eo&&I<Eo+c?mo:""),centred:u.flatMap((P,I)=>I===Zf||I>=Eo&&I<Eo+c?[I]:[]),values:[O,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(f.progress.
formula),O,O,O,...b.formulas]}}m();var tr=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),A1=({values:e,formulas:t},n)=>My(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),aZ=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:fw(e)};function Rw(e,t){let n=aZ(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Yo(n,e.values.length+1,o.length),l>0&&
tr(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:f,length:b,value:x}of qi(
o))n.setColumnWidths(f+1,b,x);let d={...u,top:r,height:u.height+1};tr(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:f,length:b,value:x}of qi(o.map((O,N)=>a.includes(
N))))x&&tr(n,{...d,left:f,width:b}).setHorizontalAlignment("center");for(let{start:f,length:b,value:
x}of qi(
i))x!==""&&tr(n,{...u,left:f,width:b}).setNumberFormat(x);tr(n,{...d,height:1}).setFontWeight("bold").
setBackground(pw),tr(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),O1(n,e),uZ(n,A1(e,i),l,c)}function uZ(e,t,n,r){var a,u;let o=g.max(t.length,
n),i=g.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var f,b;return(b=(f=t[c])==null?void 0:f[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function O1(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();tr(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([tr(e,r)]).build()))}function N1(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Yo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};tr(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of qi(
t.widths.map((f,b)=>s.includes(b))))p&&tr(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of qi(a))p!==""&&tr(r,{...l,left:c,width:d}).setNumberFormat(p);O1(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),tr(r,{...l,top:g.max(l.top,i+1)}).setValues(
A1(n,a))}var P1=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Dw(e,t,n,r){let o=Oe().getSheetByName(
e);if(o===null)return!0;let i=tr(o,t),s=o.protect();Cc(s,n);let[a,...u]=P1(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),Cc(l,[...n,r]).includes(r)?(Dw(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function I1(
e,t,n){
let r=Oe().getSheetByName(e);if(r!==null)for(let o of P1(r,tr(r,t)))Cc(o,n)}function F1(e,t){var n;(
n=
Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var $1="judgeTabs",lZ=9e3,cZ=Pt(U(),iT([
U(),U(),U()]));function Yf(){var e;try{let t=ht(cZ,E.parse((e=
Ne($1))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var dZ=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Aw(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;dZ(n())>
lZ;)t.shift();qe($1,n())}function Ow(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=R1(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&F1(s,c),n[T(i)]=[a,u,c]}return n}
function Nw(e,t){
if(e.size===0)return;let n=Yf(),r=Wr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Ow(o,n);E.stringify(i)!==E.stringify(n)&&Aw(i)}function Xf({stages:e,
judges:t},n=Yf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Wr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>Q(d.code)===Q(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var _1="rowOrders",mZ=9e3,pZ=Pt(U(),Pt(U(),U()));function M1(){let e=Ne(
_1);try{let t=ht(pZ,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function na({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(f=>[
f.code,f])),i=new w(r.flatMap(({code:f,tab:b})=>f==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=mZ-2;for(
let f of t){
let{stage:b,judge:x,tab:O}=f,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(O)?N:(d=Kc(f,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([f,b])=>[f,h.fromEntries(b)]));u!==
E.stringify(l)&&qe(_1,u)}m();var L1="understanding",fZ=9e3,gZ=q({option:U(),kind:U(),params:Pt(U(),
ap()),tab:U()}),hZ=Pt(U(),gZ);
function Pw(){let e=Ne(L1);try{let t=ht(hZ,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function j1(){let e=null,t=()=>(e!=null||(e=Pw()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var z1=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function B1(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>fZ?!1:(qe(L1,t),!0)}
function yZ({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return lb({tab:r,
columns:o,
entries:i})}var bZ=(e,t,n,r)=>[...bc(e,Ec,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...eA(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...tA(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Mi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],wZ=(e,t,
n)=>nA(
e,t,n).map(({name:r,judge:o})=>U1(r,o));function U1(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function at(
e="presence"){let t=Xe(),n=Ct(),r=_t(t,n),o=new y([...r].map(([ne,je])=>[ne,ze(je)])),i=t.filter(ne=>![
...r.values()].includes(ne)),s=Iw(ze),a=DZ(cT),{answers:u,known:l}=j1(),c={names:i,isHidden:ne=>a().
includes(ne),isColumnHidden:dT,read:s,answers:u},{reading:d,unwritten:p,facts:f,findings:b,questions:
x}=b1(
o,c),{competition:O}=d,N=Xf(O),P=mu(O.entries),I=Iw(ne=>{let je=Zc(s(ne));return je.length>0?je:La(
ne)}),
F=Iw(Vo),_=(ne,je)=>{let gt=JD(ne,I(ne.tab));return oA(gt,je)?iA(gt,F(ne.tab)):gt},L=({stage:ne})=>O.
stages.filter(({name:je})=>je===ne).flatMap(je=>Ze(O,je)),z=Pr(i,O,N).filter(({stage:ne})=>ne.scoreTab===
void 0),B=O.stages.flatMap(({scoreTab:ne})=>i.filter(je=>TZ(je,ne))),j=ea(O),W=[...z.map(({name:ne})=>ne),
...B],K=vu(W.map(s),j,u),J=ne=>{var je,gt;return(gt=(je=K.get(ne))==null?void 0:je.view)!=null?gt:s(
ne)},pe=RZ(i,O,J,P),X=z.flatMap(({name:ne})=>dn(s(ne))?[ne]:[]),Se={names:t,own:N,isBound:n,
collected:X},
{doubts:ee,locked:fe,...Le}=kZ(O,Se,r.get("settings"),s,e),Je=vZ(O,t,s,n),Wt=[...z.map(({name:ne,
stage:je,
judge:gt})=>{let vt=Ze(O,je);return _(zi(J(ne),je.name,gt.code,vt,P),vt)}),...pe.sheets.map(ne=>_(ne,
L(ne)))],ke=[...x!=null?x:Vc([...K.values()].flatMap(ne=>ne.questions)),...lw(Wt,O.entries,u)];
return{
competition:Je.competition,...Le,assigned:Je.assigned,sheets:Wt,orders:M1(),protectedTabs:fe.filter(
ne=>!ja(ne)),own:N,findings:[...d.findings,...yZ(d),...ee,...Je.findings,...bZ(t,O,N,n),...wZ(i,O,N),
...pe.findings,...b,...ke.map(CZ),...d.tables.criteria!==null&&O.criteria.length===0&&SZ(K)?[EZ(d.tables.
criteria.tab)]:[]],questions:ke,given:l(),locate:rA(d),unwritten:ke.length>0?[]:p,facts:f}}function vZ(
e,t,n,r){
let o=Kr(t,"assignment",r),i=o===void 0?null:jf(n(o),e);if(o===void 0||i===null)return{competition:e,
assigned:[],findings:[]};let{assignment:s,rows:a,findings:u}=i,l=e.stages.flatMap(c=>{let d=s.get(c.
name);return d===void 0?[]:zf(e,c,d,e.settings.readings,p=>{var b;let f=(b=a.find(x=>x.stage===c.name&&
x.entry===p))==null?void 0:b.cell;return{tab:o,...f==null?{}:{cell:f}}})});return{competition:{...e,
assignment:s},assigned:a.map(c=>({...c,tab:o})),findings:[...u,...l]}}function kZ(e,t,n,r,o){var I,F;
let{names:i,isBound:s}=t,a=Du(e.settings.language),u=Kr(i,"plenary",s),l=u===void 0?null:Bf(r(u),e),
c=(I=l==null?void 0:l.decisions)!=null?I:[],d=Y2(c,a,e),p=qE(),f=_=>p.has(_),b=eC(e.settings,f,n),x=nC(
t,p,b),O=go(e.settings,f,b,x.added),N=a.exists?a.name:null,P=iC(i,N,p,O,s,o);return{history:a,
typedDecisions:c,
deciding:P,keepers:O,newcomers:x,decisions:d.decisions,locked:[...p.keys()],doubts:[...xZ(a),...P.findings,
...oC(x,_=>P.findings.some(L=>L.tab===_)),...d.findings,...(F=l==null?void 0:l.findings)!=null?F:[]]}
}
function xZ({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=yf(du(t,Ne(So),Ve),t);if(r.
length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+
1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var TZ=(e,t)=>t!==
void 0&&M(e)===M(t),SZ=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function EZ(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var CZ=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function RZ(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return M(
l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=UA(n(s),i,Qe(t,i),Ze(t,i),r);return{
sheets:a,
findings:u.map(l=>U1(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function DZ(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Iw(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Qf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},eg=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function W1(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function K1(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var AZ=e=>e instanceof C&&
"problem"in e;function be(e){throw h.assign(new C(e.message),{problem:e})}
function me(e){var t;try{return{answer:e()}}catch(n){if(AZ(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=Qf(r);if(o.length>0){let i=ae(ft()).problems.scopeMissing(o.join(", "));return{
problem:ge(
"SCOPE_MISSING",i,eg())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:ge(
"UNEXPECTED",ae(ft()).problems.unexpected(r))}}}var Fw="language";function nt(e){let t=W1(Fw);return t===
"id"||t==="en"?t:e}var ft=()=>nt(vT().startsWith("en")?"en":"id");function ve(){mp()||be(ge(
"NOT_ALLOWED",ae(ft()).problems.notAdmin(xe())))}function Ce(e){let t=hT(e);return t===null?be(ge(
"BUSY",ae(
ft()).problems.busy)):t.done}function he(e,t){let n=ht(e,t);return n.success?n.data:be(ge(
"BAD_REQUEST",ae(ft()).problems.badRequest))}m();m();var G1={part:"corrections",tab:Z.corrections,
columns:[{key:"id",header:$("Nomor Perbaikan","Correction"),width:110},{key:"at",header:$("Waktu",
"Time"),width:150},{key:"by",header:$("Pelaku","By"),width:200},
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
H1=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],q1=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],dd=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function Z1(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([f])=>f===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Tr(l.at),answeredAt:Tr(l.answeredAt),old:i(l.before),kind:s(H1,l.
kind),status:s(q1,l.status),before:E.stringify(l.before)}),u=G1.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return At(t,r,o,u,e.map(a),0)}function J1(e){var n;let t=e===null?
null:bt(e,G1);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>G(r(l)),[i,
s]=[Ln(o("kind"),H1),Ln(o("status"),q1)],a=OZ(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Tc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:G(u),kind:i,status:s,
answeredAt:Tc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function OZ(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Qr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ie(e,t):H(e,t),Vi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ie(v((e*100).toPrecision(12)),n)}%`:Qr(e,n),$w=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,NZ={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,PZ={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ra=e=>e==="id"?NZ:PZ;function ii({language:e}){let{name:t,grid:n}=Ot(Z.corrections[e]);return{name:
t,isNew:n===null,list:J1(
n)}}function oa(e,t,{language:n,admins:r}){let o=ra(n);return er(Z1(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Vi(i,s,n)),go({admins:r},()=>!e.isNew)),_w({...e,isNew:!1}),zn(),{...e,isNew:!1,
list:t}}function _w({name:e,isNew:t}){t||QE(e)||(fr("corrections",e),Za(e))}m();m();function Au(e,t){
let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var tg=(e,t)=>G(e)===G(t),IZ=864e5,FZ=R.UTC(1899,11,30);function $Z({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-FZ)/IZ+
r/86400}var V1=e=>typeof e=="object"?$Z(e):typeof e=="boolean"?T(e):e,Y1=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function X1(e){let[{values:t},n,r]=[ze(e),La(e),Vo(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function si(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var Q1=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},eN=(e,t,n,r)=>Vt(e,t,n,r);m();function Mw(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function tN(e){for(let[t,n]of Mw(e,r=>r.tab))for(let[r,o]of Mw(n,i=>i.format))r!==void 0&&Q1(t,o.map(
({at:i})=>Ee(i.row,i.column)),r)}function nN(e){let t=n=>n.format==="General";tN(e.filter(t));for(
let[
n,r]of Mw(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of lu(r.map(({at:l})=>l)))eN(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var f;return(f=o.get(`${i+c},${s+p}`))!=null?f:""})))}tN(e.filter(n=>!t(n)))}function md(e,{
sheets:t}){var s,a,u;let[n]=po(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ou(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?tg:Au;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ia(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:X1(t);return e.set(t,n),n}}function Lw(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
Y1(
o.format);return r?{tab:t,at:n,value:V1(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function _Z(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=dd(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function jw(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of _Z(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var MZ=e=>/data validation|validasi data/i.test(T(e));
function zw(e,t){try{return nN(e),zn(),!0}catch(n){if(!t&&!MZ(n))throw n;return console.warn(T(n)),!1}
}
function pd(e,t,n,r=!1){let{settings:o}=e.competition,i=jw(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:O})=>O.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:md(N,e)}))),a=x=>s.map(({one:O,place:N})=>N===null||
!si(N.tab)?"other":Ou(O,N.at,x(N.tab))),u=a(ia()),l=s.flatMap(({one:x,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Lw(x,N.tab,N.at,I)]:[]}),c=zw(l,r),d=c?null:a(
ia()),
p={fix:new w,undo:new w};for(let[x,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let f=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);f=oa(t,x,o)}let b=n;for(let{list:x,...O}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=LZ(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Ft(b,{...O,detail:P,hash:""},o))}return{ledger:f,history:b}}var LZ=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Vi(i.cell,i.format,n),Qr(s,n)];return t?$w(r,o,u,a):$w(r,o,a,u)});m();
function jZ(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Au(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function ng(e,{
statuses:t,corrections:n}){var d,p,f,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=po(a).map(x=>({at:x,status:jZ(n,s,Ee(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(f=l[0])==null?void 0:f.status)!=null?b:"offered"}}function rg({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Qr(n,i),
now:t.now,confirm:s,status:o}}m();var zZ=q({id:U(),accept:Te(),at:U(),by:U()}),BZ=le(zZ),Bw=e=>`fixAnswers:${e}`,
UZ=8e3;function Nu(e){
let t=Ne(Bw(e));try{let n=ht(BZ,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function rN(e,t){let n=E.stringify([...Nu(e),t]);return n.length>UZ?!1:(qe(Bw(e),n),!0)}var oN=e=>qe(
Bw(e),"[]"),Pu=e=>e.filter(t=>t.status==="waiting");function iN(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Nn(e=n=>n(),t="presence"){let n=at(t);Kt(n,e);
let r={workbook:n,history:n.history,ledger:ii(
n.competition.settings)};return WZ(r)?r:e(()=>KZ(t))}function WZ({history:e,ledger:{list:t}}){let n=new w(
Pu(t).map(({judge:r})=>r));return jw(t,e.rows).length===0&&[...n].every(r=>Nu(r).length===0)}
function KZ(e){
let t=at(),{settings:n}=t.competition,r=ii(n),o=[...new w(Pu(r.list).map(({judge:u})=>u))],i=o.flatMap(
Nu),s=i.length===0?r:oa(r,iN(r.list,i),n),a=pd(t,s,t.history,!0);for(let u of o)oN(u);return{...a,
workbook:at(
e)}}var fd=({workbook:e,history:t,ledger:n})=>({statuses:st(e.competition.stages,t.rows),corrections:
n.
list});function sN(e,t=It(e.workbook,{provisional:!1}).findings){let n=fd(e);return t.flatMap(r=>{
let o=ng(
r,n);return o===null?[]:[o]})}function Uw({workbook:e,history:t,ledger:n}){let r=st(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>dd(u)===dd(s));return a.every((
{
stage:u})=>o(u))?a:[]}var gd="marked";function aN(e,t){var o;let[n,...r]=Uw(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Pu(e.ledger.list).map(i=>({...Ww(i,t),judge:i.judge}
)),
marked:((o=Ne(gd))!=null?o:"")!==""}}var Ww=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Vi(o.cell,o.format,s),now:Qr(i,s)});m();m();m();m();var uN={id:
e=>`Kode peserta ${H(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${H(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var lN={id:e=>`Nama inovasi ${H(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${H(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var cN={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var dN={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var mN={id:e=>e.of==="entry"?`${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${H(e.one,"en")} and ${H(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${H(e.one,"en")} and ${H(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var pN={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},fN=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),gN={id:e=>{
switch(e.reason){case"conflict":return`${oe(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${pN.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${fN(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${oe(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${pN.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${fN(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var hN={id:e=>`${oe(e.judge,"id")} menilai ${ho(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${oe(e.judge,"en")} has scored ${ho(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var yN={id:e=>`${oe(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var bN={id:e=>`${oe(e.judge,"id")} tidak menilai ${ho(e.where,"id")} (BK).`,en:
e=>`${oe(e.judge,"en")} is recused from ${ho(e.where,"en")} (BK).`};m();var wN={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ie(
e.low,"id")}\u2013${ie(
e.high,"id")}, batasnya ${ie(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ie(
e.low,"en")}\u2013${ie(e.high,"en")}, the limit is ${ie(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var vN={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function GZ({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function HZ({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var kN=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),xN={id:e=>`Kelompok juri ${kN(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${GZ(
e)}`,en:e=>`The groups of judges ${kN(e)} share no entry, so their severity cannot be compared. ${HZ(
e)}`};m();var TN={id:e=>`${oe(e.judge,"id")} menilai ${ho(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${oe(e.judge,"en")} has scored ${ho(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var SN={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
"nama kompetisi",en:"competition"},kota:{id:"kota",en:"city"},tanggal:{id:"tanggal penetapan",en:
"decision date"},jabatan_penandatangan:{id:"jabatan penanda tangan",en:"signer\u2019s position"},
nama_penandatangan:{
id:"nama penanda tangan",en:"signer\u2019s name"},penyerahan_hari:{id:"tanggal penyerahan",en:
"ceremony date"},penyerahan_waktu:{id:"waktu penyerahan",en:"ceremony time"},penyerahan_tempat:{id:
"tempat penyerahan",en:"ceremony venue"},hari_tanggal:{id:"tanggal pleno",en:"plenary date"},
tempat_pleno:{
id:"tempat pleno",en:"plenary venue"},keputusan_juri:{id:"nomor keputusan dewan juri",en:
"number of the judges\u2019 decree"},hari_acara:{id:"tanggal acara",en:"date of the occasion"},
waktu_acara:{id:"waktu acara",en:"time of the occasion"},tempat_acara:{id:"tempat acara",en:
"venue of the occasion"},
dasar:{id:"nomor dan tanggal berita acara atau keputusan",en:"number and date of minutes or decree"}
,
menimbang:{id:"nomor berita acara",en:"number of the minutes"},mengingat:{id:"dasar hukum",en:
"legal basis"},uang_pembinaan:{id:"uang pembinaan",en:"prize money"},penyelenggara:{id:
"penyelenggara",en:"organizer"},kode_hasil:{id:"kode hasil (kunci hasil dahulu)",en:
"result code (decide first)"}},EN=h.
keys(SN),Kw=(e,t)=>{var n,r;return(r=(n=SN[e])==null?void 0:n[t])!=null?r:e};m();m();m();var CN={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var RN={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var DN={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var AN={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var ON={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var NN={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var PN={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var IN={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var FN={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var $N={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var _N={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var MN={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var LN={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var jN={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var zN={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var sa={"tata-cara":LN,pernyataan:PN,undangan:zN,"daftar-hadir":RN,"lembar-nilai":ON,"berita-acara":
CN,
sk:FN,pengumuman:NN,piagam:IN,gabungan:DN,surat:$N,"surat-daftar":_N,"tanda-terima":MN,"umpan-balik":
jN,
laporan:AN};var hd=(e,t)=>sa[e].name[t];var BN={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Gw=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${hd(e,"id")}\u201D yang dibuat: ${BN.id[sa[e].missing]}.`:`No document \u201C${hd(
e,"en")}\u201D was made: ${BN.en[sa[e].missing]}.`;var UN={id:({kind:e,fields:t})=>`${hd(e,"id")} masih berisi titik-titik: ${t.map(
n=>Kw(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${hd(
e,"en")} still hold dots: ${t.map(n=>Kw(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var WN=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),KN={id:e=>`Tidak sesuai lagi dengan hasil: ${WN(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${WN(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var GN=5,HN=({rows:e},t)=>{
let n=e.slice(0,GN).map(T);return e.length>GN?`${n.join(", ")} \u2026`:Y(
n,t)},qN={id:e=>`${[...e.rows.length>0?[`Baris ${HN(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${HN(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var ZN={id:e=>Gw(e.kind,"id"),en:e=>Gw(e.kind,"en")};m();var JN={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ie(
e,"id")}; yang terbaik ${ie(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ie(
e,"en")}; the best is ${ie(t,"en")}. Check that setting.`};m();var VN={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${it((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${H(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${it(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${H(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var YN={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();var XN={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var qZ=[...jy,Ba,_s,za];function Yi(e,t){let n=Cr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${Ga[t]} ${o!=null?o:""}`.trim();let i=qZ.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function yd(e,t,n){var i,s;let r=Cr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Yi(e,n)}function QN(e,t){var r,o;let[n]=e.split(
".");return(o=(r=jy.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Iu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ie(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?H(e.replace(/\./g,","),t):H(e,t),ZZ={version:{id:"versi aturan",en:"rules version"}};
function JZ({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Yi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=ZZ[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Yi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var VZ=(e,t)=>{
var n,r;
return(r=(n=Ei.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Hw(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function og(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=JZ(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${Iu(r==="assignment"?Hw(T(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${Iu(r==="assignment"?Hw(T(s)):s,t)})`}`}let u=l=>Iu(typeof l!="string"?l:r===
"setting"?yd(l,o,t):r==="entry"&&o==="status"?VZ(l,t):Hw(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var YZ=5;function Fu(e,t){if(e.length===0)return"";let n=e.slice(
0,YZ).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${og(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var eP={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${it(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Fu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${it(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${it(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Fu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${it(
e.computed,"en")}). Compute again before making documents.`};m();var tP={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Fu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Fu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var nP={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var rP={id:e=>`${e.entry} ada lebih dari sekali di tab ${oe(e.judge,"id")} (baris ${Y(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${oe(e.judge,"en")} more than once (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var oP={id:e=>`Di tab ${oe(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${oe(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var iP={id:e=>`Kode ${e.entry} di tab ${oe(e.judge,"id")} bernama ${H(e.written,"id")}, di tab Peserta ${H(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${H(e.written,"en")} in the tab of ${oe(e.judge,"en")}, but ${H(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var sP={id:e=>`Kode ${Hn(H(e.entry,"id"),e.more,"id")} di tab ${oe(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Hn(H(e.entry,"en"),e.more,"en")} in the tab of ${oe(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var aP={id:e=>`Baris${e.name===""?
"":` ${H(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${H(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var uP={id:e=>`Rumus salah (${Hn(e.value,e.more,"id")}): ${oe(e.judge,"id")}, ${Ht(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Hn(e.value,e.more,"en")}): ${oe(e.judge,"en")}, ${Ht(e.where,
"en")}. Type the score.`};m();var lP={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Ht(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${oe(e.judge,"en")}\u2019s score of ${Ht(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var cP={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Ht(e.where,"id")} terbaca sebagai tanggal ${Hn(
it(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ie(e.likely,"id")})`}.`,en:e=>`${oe(e.judge,"en")}\u2019s score of ${Ht(e.where,"en")} was read as the date ${Hn(
it(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ie(e.likely,"en")})`}.`};m();var dP={id:e=>`${oe(e.judge,"id")} belum menilai ${Ht(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${oe(e.judge,"en")} has not scored ${Ht(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var mP={id:e=>`${Hn(H(e.value,
"id"),e.more,"id")} bukan nilai (${oe(e.judge,"id")}, ${Ht(e.where,"id")}). Ketik ${ie(e.min,"id")}\u2013${ie(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Hn(
H(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${oe(e.judge,
"en")}, ${Ht(e.where,"en")}). Enter ${ie(e.min,"en")}\u2013${ie(e.max,"en")}, or BK for a conflict of interest.`}
;m();var pP={id:e=>`Nilai ${Hn(ie(e.value,"id"),e.more,"id")} di luar ${ie(e.min,"id")}\u2013${ie(e.max,
"id")} (${oe(e.judge,"id")}, ${Ht(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Hn(ie(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ie(e.min,
"en")}\u2013${ie(e.max,"en")} (${oe(e.judge,"en")}, ${Ht(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var fP={id:e=>`Nilai ${ie(e.value,"id")} dari ${oe(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ie(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${oe(
e.judge,"en")}\u2019s ${ie(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ie(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var gP={id:e=>`Nilai di tab ${oe(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${oe(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var hP={id:e=>`${oe(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ie(
e.highest,"id")}, juri lain biasanya ${ie(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ie(e.highest,
"en")}, other judges usually ${ie(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var yP={id:e=>`Nilai ${H(e.value,"id")} tersimpan sebagai teks (${oe(e.judge,"id")}, ${Ht(e.where,
"id")}). Ketik ulang ${ie(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${H(e.value,
"en")} is stored as text (${oe(e.judge,"en")}, ${Ht(e.where,"en")}). Retype ${ie(e.number,"en")} in a cell formatted as a number.`}
;m();var bP={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},wP={id:e=>`Total ${oe(
e.judge,"id")} untuk ${e.entry} tertulis ${ie(e.value,"id")}, padahal ${bP[e.basis].id} ${ie(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${oe(e.judge,"en")}\u2019s total for ${e.entry} says ${ie(e.value,"en")}, but ${bP[e.basis].en} is ${ie(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function XZ({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var kP=6;function QZ({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",kP)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function eJ({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",kP)}. Consider \u201CMethod\u201D = adjusted.`}
function vP(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return XZ(e,t);case"uneven-judges":return t==="id"?QZ(e):eJ(e);case"passing-score-unit":
{let r=ie(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var xP={id:e=>vP(e,"id"),en:e=>vP(
e,"en")};m();var TP={id:e=>`Maksimum dianggap ${ie(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ie(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var tJ={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${nb(e,"id")}`,en:e=>`is not a known choice; use ${nb(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{
id:e=>`tidak dikenal${e.length>0?`; yang ada: ${Y(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(
e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{
id:e=>`tidak dapat dipakai bersama ${Y(e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Y(
e,"en")}; change one of them`},"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{
id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${Y(
e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,en:e=>`is empty for ${Y(
e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`},
"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function nJ(e,t){let n=H(QN(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function SP({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return nJ(
e,o);let i=typeof t=="string"?yd(t,e,o):t,s=r.map(a=>yd(a,e,o));return`${H(Yi(e,o),o)}${i===""?"":` = ${H(
i,o)}`} ${tJ[n][o](s)}.`}var EP={id:e=>SP(e,"id"),en:e=>SP(e,"en")};m();var CP={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},RP={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${H(e.value,"id")} `}${CP[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${H(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${CP[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var DP={id:e=>`Kriteria ${H(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${oe(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${H(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${oe(e.judge,"en")}. Keep one.`};m();var AP={id:e=>`Tab ${oe(e.judge,
"id")} tidak punya kolom untuk kriteria ${H(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${oe(e.judge,"en")} has no column for the criterion ${H(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var OP={id:e=>`Tahap ${H(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${H(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var NP={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${H(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${H(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${H(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${H(e.first,"en")}. Delete or rename one of them.`}};m();var PP={id:e=>`Tab ${oe(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${oe(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var IP=(e,t)=>Y(e.map(n=>ie(n,t)),t),
aa=(e,t)=>Y(e.map(n=>H(n,t)),t,8),$u=(e,t)=>e===null?"":` ${t} ${e}`,
rJ={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${aa(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${H(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${aa(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${$u(e,"tahap")}: ${aa(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",statistic:"nilai tertinggi, terendah, atau statistik lain",
rank:"peringkat",large:"angkanya terlalu besar untuk nilai",
text:"berisi teks","left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:
e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${H(e,"id")}${n===""?"":` (${H(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${$u(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${H(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${$u(
n,"tahap")}: ${IP(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${H(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${H(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},oJ={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${aa(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${H(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${aa(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${$u(e,"of stage")}: ${aa(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${H(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({
competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,
n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${H(
e,"en")}${n===""?"":` (${H(n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",
statistic:"a sum or statistic",weight:"the weights of the criteria",maximum:
"the highest possible scores",section:"the title of a group, taken as category",header:
"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${$u(
t,"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${H(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${$u(n,
"of stage")}: ${IP(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${H(e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,
TAB_LEFT:({tab:e,reason:t})=>`The tab ${H(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",
empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
iJ={id:rJ,en:oJ};function sJ({kind:e,params:t},n){
return iJ[n][e](t)}var FP=(e,t)=>sJ(e,t),aJ={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
uJ={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.
en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function qw(e,t){if(e===void 0)return"";let n=(t==="id"?aJ:uJ)[e.reason](aa(e.
tabs,t));return n===""?"":` ${n}`}var $P={id:e=>e.judge===null?`Tab ${H(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${qw(
e.why,"id")}`:e.within?`Tab ${H(e.tab,"id")} tidak memuat nilai ${oe(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${H(e.tab,"id")} untuk ${oe(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${H(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${qw(
e.why,"en")}`:e.within?`The tab ${H(e.tab,"en")} holds no scores of ${oe(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${H(e.tab,"en")} for ${oe(e.judge,"en")}. Make it, or correct its name.`};m();var _P={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var MP={id:e=>`Tab ${oe(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${oe(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var ig=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ie((i=t[o])!=null?i:0,n)}`}),n,8),lJ={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",letters:
"berisi huruf atau kata seperti nilai, bukan angka",grade:
"angkanya mengikuti jumlah nilai lain, seperti peringkat mutu",parts:
"salah satu dari beberapa angka di bawah setiap kriteria",blank:"belum diisi di tab mana pun",
"not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain",hidden:
"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.
id}`},cJ={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",letters:
"holds letters or words as if they were scores, not numbers",grade:
"has numbers that go by the sum of the others, like a grade",parts:
"is one of several numbers under each criterion",blank:"is not filled in on any tab","not-numbers":
"holds no numbers on any tab",penalty:"is headed like a deduction, which cannot be counted here",
"same-everywhere":"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores",hidden:
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,sg=(e,t)=>Y(e.map(
n=>H(n,t)),t,4),LP={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs","same-judge":
"names a judge who has another tab"}},jP={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},dJ={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${H(e,"id")}`} ${lJ[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${H(e,"id")} ${jP.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=ig(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${mt([n],1,10,100)?
"tidak terbaca pasti":`berjumlah ${ie(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${H(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${H(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${H(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${H(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({judges:e,weights:t})=>`Tertulis bobot juri: ${ig(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,others:n})=>`Nilai tertinggi ${H(e,"id")} hanya ${ie(t,"id")}, juri lain sampai ${ie(
n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,DIVISIONS:({
categories:e})=>`Setiap juri hanya menilai satu kategori (${sg(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${H(e,"id")} di sini ${H(n,"id")}, di tab lain ${H(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${H(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${H(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${H(e,"id")} berisi nilai seperti tab juri, tetapi ${LP.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${sg(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${H(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>H(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,mJ={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${H(e,"en")}`} ${cJ[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${H(e,"en")} ${jP.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=ig(e,t,"en");return{headers:`The weights in the headers (${i}) ${mt(
[n],1,10,100)?"are not read for certain":`add up to ${ie(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${H(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${H(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${H(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${H(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,
weights:t})=>`Weights of judges are written: ${ig(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,
others:n})=>`The highest score of ${H(e,"en")} is only ${ie(t,"en")}, other judges go up to ${ie(n,
"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({
categories:e})=>`Each judge scores one category only (${sg(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${H(e,"en")} is ${H(n,"en")} here and ${H(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${H(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${H(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${H(e,"en")} holds scores like a judge's, but ${LP.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${sg(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${H(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>H(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,pJ={id:dJ,en:mJ},fJ=({kind:e,params:t},n)=>pJ[n][e](
t),_u=(e,t)=>fJ(e,t),gJ={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:
"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"},own:{id:"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",
en:"They are judges"}},zP=(e,t)=>gJ[e][t];var BP={id:({question:e})=>_u(e,"id"),en:({question:e})=>_u(
e,"en")};var Zw={TAB_MISSING:$P,UNDERSTANDING_OPEN:BP,TAB_EMPTY:PP,TAB_UNPROTECTED:MP,TAB_COPY:NP,
TAB_OPEN:_P,
STAGE_NOT_BEGUN:OP,COLUMN_MISSING_CRITERION:AP,COLUMN_DUPLICATE_CRITERION:DP,ROW_MISSING_ENTRY:oP,
ROW_WITHOUT_CODE:aP,
ROW_UNKNOWN_ENTRY:sP,ROW_DUPLICATE_ENTRY:rP,ROW_NAME_MISMATCH:iP,SCORE_ROWS_PERMUTED:gP,
SCORE_MISSING:dP,
SCORE_NOT_NUMBER:mP,SCORE_TEXT_NUMBER:yP,SCORE_IS_DATE:cP,SCORE_OUT_OF_RANGE:pP,SCORE_ERROR:uP,
SCORE_FORMULA:lP,
SCORE_SCALE_SUSPECT:hP,SCORE_OUTLIER:fP,TOTAL_MISMATCH:wP,JUDGE_NO_VARIANCE:yN,JUDGES_IDENTICAL:vN,
JUDGES_DISAGREE:wN,
JUDGE_CONFLICT:hN,SCORE_UNASSIGNED:TN,JUDGE_RECUSED:bN,ENTRY_UNSCORED:dN,ENTRY_FEW_READINGS:cN,
PANEL_DISCONNECTED:xN,
ASSIGNMENT_CAUTION:gN,ENTRY_DUPLICATE_CODE:uN,ENTRY_DUPLICATE_NAME:lN,NAMES_SIMILAR:mN,
SETTING_INVALID:EP,
WEIGHTS_INVALID:RP,SCALE_ASSUMED:TP,METHOD_CAUTION:xP,HISTORY_BROKEN:qN,PLENARY_UNCONFIRMED:XN,
RULE_CHANGED_AFTER_SCORING:tP,
TIE_AT_CUT:nP,NOBODY_ADVANCES:JN,PLENARY_CONFLICT:YN,OBJECTION_OPEN:VN,RESULT_STALE:eP,NO_DOCUMENT:
ZN,
DOCUMENT_OUTDATED:KN,DOCUMENT_DOTS:UN};var Mu=({code:e})=>!Zw[e].confidential,hJ=Zw;function yJ({
code:e,params:t},n){return hJ[e][n](t)}var nr=(e,t)=>yJ(
e,t);function UP(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var bJ={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Lu={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},wJ=["error","warning","info"],Jw=e=>wJ.
flatMap(t=>e.filter(n=>n.severity===t));function ag(e,t,n,r,o){let i=Z.findings[t],s=[{header:Lu.severity[
t],
width:100,value:a=>bJ[a.severity][t]},{header:Lu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Lu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Lu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Lu.message[t],width:560,value:o},{
header:Lu.
code[t],width:220,value:a=>a.code}];return At(i,n,r,s,Jw(e),0)}m();m();function WP(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=zp(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,F,_;let{entry:c,rank:d,score:p,decision:f,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=(F=t.get(c.code))!=null?F:null,N=(_=f==null?void 0:f.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
x}})})}m();var ua={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},vJ={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Vw({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,f;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(f=(p=u[0])==null?void 0:p.unitType)!=null?f:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Yw(e){let t=Vw(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function KP(e){if(e.institutions.length===0)
return null;let t=Vw(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Yw(e),
absent:t.
map(n=>n.institution.name)}}function GP(e,t,n,r){let o=s=>{var a,u;return(u=(a=Jt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ua.institution[t],width:280,value:s=>s.institution.name}
,
{header:ua.parent[t],width:220,value:s=>s.institution.parent},{header:ua.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ua.required[t],width:80,value:s=>o(s.institution.required)},{header:ua.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ua.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ua.status[t],width:180,value:s=>vJ[s.status][t]}];return At(Z.coverage[
t],
n,r,i,Vw(e),1)}m();m();var ug=e=>e>0?`0.${"0".repeat(e)}`:"0",ju=(e,t)=>v(pn(e,t))/10**t;var Co={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function HP(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Co.place[t],width:80,format:"0",value:l=>l.place},
{header:Co.code[t],width:80,value:l=>l.entry.code},{header:Co.name[t],width:320,value:l=>l.entry.name}
,
{header:Co.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Co.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Co.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Co.stage[t],width:180,value:l=>l.stage},{
header:Co.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:ug(n),value:l=>ju(l.score,n)}
,
{header:Co.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Co.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return At(Z.finalRanking[t],o,i,u,e,3,s)}m();var Xw=(e,t,n,r)=>At(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var kJ={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},xJ='"Rp"#,##0',TJ=$("belum ditetapkan","not settled"),SJ=$("ya","yes"),
EJ=$("tidak","no");function qP(e,t){let{language:n,decimals:r}=t,o=ug(r),i=(c,d,p,f="")=>({header:kJ[
c][n],
width:d,value:p,format:f}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>ju(c,r)},i("advances",80,({advances:c})=>(c?SJ:EJ)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>CJ(c,n),xJ)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>ju(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":ju(p,r)}}))];return At(t.
name,t.title,t.origin,l,s,3,t.layout)}function CJ(e,t){return e===null?"":e==="open"?TJ[t]:e.amount}
function ZP(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ae(a).tabs,l=wn(e),{marked:c,
origin:d}=JP(
e,r),p=Xe();er(ag(t.findings,a,c+u.findings(l),d,O=>nr(O,a)),o);let f=Qw(e,t.results,n,r);for(let O of f)
er(O,o);let b=O=>p.includes(O)&&f.every(N=>N.name!==O);for(let O of s){let N=Li(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&er(Xw(N,P,d,u.notRanked(O.name)),o)}let x=Z.finalRanking[a];if(s.length>1&&b(x)&&er(
Xw(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Yw(e);er(
GP(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function JP({settings:e},t){let n=ae(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=o1(Nr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Qw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ae(s).tabs,l=wn(e),{marked:c,origin:d}=JP(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let F=Li(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",L=c+u.ranking(O.name,l);return[RJ(e,P,I,F,L,_+d)]});if(o.length<2||t.length<o.length)return p;let f=c+
u.finalRanking(l),b=u.decimals(a),x=Cu(Nr(i.method),s);return[...p,HP(WP([...t]),s,a,x,f,d,b)]}var wn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function RJ(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=Nr(t.method);return qP(t,{name:r,title:o,origin:
i,
layout:ae(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Cu(l,s),stageScoreHeader:
Cu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function $r(e,t,n){let r=nt(t);return Jw(
e).map(o=>{var a,u,l;let i=UP(o),s=n===void 0?null:ng(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:nr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:rg(s,r)}}})}var Xi=(
e,t)=>e.
filter(n=>n.severity===t).length,Qi=e=>Xi(e,"error")===0;m();m();var DJ=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function VP(e){let t=n=>(DJ(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function lg({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=nt(e.settings.language);return{facts:t.map(i=>AJ(i,o)),questions:VP(n).
map(i=>OJ(i,o)),answers:[...r].map(i=>NJ(i,o))}}var AJ=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:FP(e,t)}},OJ=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:_u(e,t),options:YP(e.options,t),default:e.
default}},YP=(e,t)=>e.map(n=>({id:n,label:zP(n,t)}));function NJ([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=YP(ti[s.kind],i);return{id:e,tab:o,message:_u(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var PJ=1440*60*1e3;function XP(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*PJ).toISOString().slice(0,10)}
function QP(e,{
stages:t}){var n,r;return((r=(n=bt(e,_s))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(G(o("reopens"))));if(i===void 0||te(o("ruling")))return[];let[s,a]=[G(o(
"entry")),
G(o("ruling"))];return[{stage:i.name,entry:s,date:Ci(o("date")),ruling:a}]})}function eI(e,t,n,r){
var i;
let o=bt(e,_s);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=G(
a("entry")),l=t.entries.find(P=>Q(P.code)===Q(u)),c=l===void 0?u:et(l),d=Ci(a("date")),p=te(a(
"answer"))||te(a("ruling")),f=G(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(f)))==null?void 0:
N.name,
x=[];if(!te(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...lt(o,s,"date"),params:
P})}if(f!==
""&&b===void 0){let P=t.stages.map(F=>F.name),I={setting:"objections.reopens",value:f,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...lt(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...O,...lt(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...O,...lt(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...O,...lt(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...O,...lt(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var es=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),zu=e=>T(e!=null?e:""),tI=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function nI(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:es(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[zu(r),zu(o)],values:es(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:es(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:es(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:es(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[zu(r),zu(o)],values:es(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[zu(r),zu(o)],values:es([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:es(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function Bu(e,t){var a,u;let[n,r]=[nI(e),nI(t)],o=[...rI(e,t,"old"),...rI(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:f}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:tI(c),now:
null});
continue}let x=new y(b.values),O=new y(f);for(let N of new w([...O.keys(),...x.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=x.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:tI(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function rI(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var tv=[2],rr=tv[0],IJ=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],ev=4;function FJ(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${ev}})(\\d)(\\d*)$`).exec(T(e)))!=null?u:[];if(n==="")return g.abs(e)<10**-ev/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**ev||0}function Uu(e){
let t=r=>typeof r=="number"?FJ(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var $J=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,cg=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),bd=(e,t)=>e<t?-1:v(e>t);function _J({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
bd);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>$J(
s.get(a)))]]).sort(([i],[s])=>bd(i,s))}}var MJ=({settings:e})=>h.fromEntries(IJ.map(t=>[t,cg(e[t])]));
function ts(e,t,n,r,o=rr){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
MJ(
e),stages:l.map(d=>[d.name,d.weight,d.advance,cg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,cg(d.stages),cg(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>bd(d.stage,p.stage)||bd(d.judge,p.judge)).
map(_J),...LJ(e,c)}}function LJ({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>bd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var wd=(...e)=>E.stringify(Uu(ts(...e))),oI=(...e)=>E.stringify(
ts(...e));m();function Wu(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,x,O,N;let[d="",p="",f=""]=a;switch(s){case"score":{let P=n.find(F=>F.stage===d&&F.judge===
p),I=(x=(b=P==null?void 0:P.rows.find(F=>F.entry===f))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:x.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ee(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var iI=new A;
function Ku(e,t,n=rr){var c,d,p,f;let{competition:r,sheets:o,decisions:i}=e,s=(c=iI.get(
e))!=null?c:new y;iI.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(f=s.get(u))!=null?f:Ve(wd(r,o,i,a,n));return s.set(u,l),l}function Gu(e,t,
n){
var u,l,c;if(Ku(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[wd,oI].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ve(
(c=a[1])!=null?c:"")===t}var vd=(e,t,n)=>{var r;return(r=tv.find(o=>Ku(e,n,o)===t))!=null?r:Gu(e,t,n)?
rr:null},kd=e=>Tu(Ot(Z.decisions[e]).grid);function nv(e,t,n){let r=t===void 0?null:Su(t);if(t===void 0||
r===null||Ve(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=ts(o,i,s,
t.stage,r.snapshot.version),u=Uu({...a,version:rr});return Bu(Uu(r.snapshot),u).map(l=>Wu(l,e))}
function sI(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Gu(e,a,s));if(r.length===0)return[
];
let o=kd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=nv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:f}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...f===void 0?{}:{cell:f}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var uI="rules",jJ=8e3;function lI(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=ts(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var cI=(e,t)=>Ve(E.stringify(lI(e,t)));function zJ(){let e=Ne(uI);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var BJ=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function dI(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=zJ(),o=new y(n.stages.filter(({name:s})=>BJ(e,s)).map(({name:s})=>[s,lI(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,aI(l)]));qe(uI,E.stringify(E.stringify(
s).length>jJ?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Ve(E.stringify(a))];if(u===
void 0||aI(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Bu(d,a).map(P=>Wu(
P,e)),{tab:f,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...f===void 0?{}:{tab:f},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var aI=e=>e.startsWith("{")?Ve(e):e;m();var rv=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=bn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function UJ(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Kr(Xe(),"objections",Ct());if(r===void 0)return new y;
let o=ae(e.settings.language).history,i=QP(ze(r),e).filter(rv(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function mI(e,t){let n=st(e.stages,t),r=UJ(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ai(e,{rows:t}){let{competition:n}=e,r=st(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=XP(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...sI(e,r),
...dI(e,()=>t),...i===void 0?[]:eI(ze(i),n,s,rv(r,t))]}function pI(){return me(()=>(ve(),Ro(Nn(Ce,
"ranking"))))}function Ro(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=It(t,{provisional:!1}),s=[...o,...ai(t,n)];
return na(t,s),Nw(t.own,i),{ok:Qi(s),findings:$r(s,r,fd(e)),understood:lg(t),progress:i,fixes:aN(e,
nt(
r))}}function fI(){return me(()=>(ve(),Ce(()=>{let e=at("ranking");Kt(e);let{competition:t}=e,{
language:n}=t.
settings,r=It(e,{provisional:!1}),o=[...r.findings,...ai(e,e.history)],i=o.filter(Mu),s=ae(n).tabs,a=`${s.
checked(ut(),xe(),Tt())} \xB7 ${s.overwritten}`,u=s.findings(wn(t));er(ag(i,n,u,a,c=>nr(c,n)),e.keepers),
na(e,o),Nw(e.own,r.progress);let l=e.questions.length;return{errors:Xi(i,"error"),warnings:Xi(i,
"warning"),questions:l}})))}var WJ=q({tab:U()});function gI(e){return me(()=>{let{tab:t}=he(WJ,e);
return ve(),Ce(()=>{let n=at();
Kt(n);let{findings:r}=It(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&be(ge("BAD_REQUEST",ae(ft()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ae(i).history.accepted(t);return Ft(n.history,{at:ut(),by:xe(),action:"accept",detail:s,
run:Tt(),
hash:""},n.competition.settings),na(n,o),Ro(Nn())})})}m();var KJ=q({answers:Pt(U(),_e(U()))});
function hI(e){return me(()=>{let{answers:t}=he(KJ,e);return ve(),
Ce(()=>{let{questions:n}=at(),r=GJ(Pw(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ae(ft()).problems;
return r===null&&be(ge("BAD_REQUEST",o)),B1(r)||be(ge("BAD_REQUEST",i)),Ro(Nn())})})}function GJ(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?qJ(s,i):HJ(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var HJ=(e,t)=>e.options.
some(n=>n===t)?z1(e,t!=null?t:""):null;function qJ(e,t){return e===void 0||t===null?null:h.entries(
ti).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var yI=q({fixes:le(U())}),ov=250;
function bI({sheets:e},t,n,r,o){var l,c,d,p,f,b,x;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(f=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:f.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function wI(e){return me(()=>{let{fixes:t}=he(yI,e);ve();let n=Nn(Ce),
{workbook:r}=n,o=nt(r.competition.settings.language);return{fixes:vI(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=rg(i,o),c={old:l.old,now:Qr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:f,criterion:b}=bI(r,s,a,d,p);return{tab:s,cell:Ee(d,p),entry:f,criterion:b,...c}})}})}})}
function vI(e,t){
let n=new w(t);return sN(e).filter(r=>n.has(r.id)&&r.status==="offered")}function kI(e){return _w(e.
ledger),cd(e.history),e}function xI(e){return me(()=>{let{fixes:t}=he(yI,e);return ve(),Ce(()=>{let n=kI(
Nn()),{competition:r}=n.workbook,o=vI(n,t),i=new y(r.judges.map(({code:x,email:O})=>[x,O])),s=({fix:
x,
judge:O})=>{var N;return x.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=ZJ(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=oa(u,[...u.list,...a],r.settings),{ledger:u,history:l}=pd(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(O=>O.
status===x).length,f=new w(o.map(({id:x})=>x)),b=o.reduce((x,O)=>x+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!f.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:Ro(Nn())}})})}function ZJ(e,t){let[n,r,o]=[ut(),xe(),ia(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!si(a))return[];let f=o(a);return d.flatMap(b=>{let{row:x,column:O}=b,N=bI(e,a,u,x,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ee(x,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:f.format(x,O)}};return Ou(I,b,f)!=="before"?[]:[{...I,before:{...I.before,
cell:f.cell(x,O)}}]})}),s=k.from({length:g.ceil(i.length/ov)},Tt);return i.map((a,u)=>({...a,id:`${s[
g.
floor(u/ov)]}/${u%ov+1}`}))}function TI(){return me(()=>(ve(),Ce(()=>{let e=kI(Nn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Uw(e),s=ra(nt(o.language)),[a]=i;if(a===void 0)return be(
ge(
"BAD_REQUEST",s.nothingToUndo));let u=ia(),l=i.find(x=>{let O=md(x,t);return O===null||!si(O.tab)||
Ou(
x,O.at,u(O.tab))!=="after"});if(l!==void 0)return be(ge("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:ut(),answeredBy:xe()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=pd(t,oa(n,d,o),r),f=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>f.has(x.id)&&x.status==="applied");
return b!==void 0?be(ge("BAD_REQUEST",s.refused(b.tab,b.cell))):Ro(Nn())})))}m();var VJ=q({id:U(),
accept:Te()});function SI(e){let t=xe().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Pu(ii(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:Nu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function EI(){let e=_t(Xe(),Ct());return Bn(new y([...e].map(([t,n])=>[t,ze(n)]))).competition}
function CI(){return me(()=>RI(EI()))}function RI(e){let t=nt(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:SI(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Ww(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function DI(e){return me((
)=>{
let{id:t,accept:n}=he(VJ,e);return Ce(()=>{var d;let r=SI(EI()).find(p=>p.id===t);if(r===void 0)return be(
ge("BAD_REQUEST",ra(ft()).unknownFix));let o=at(),{competition:i}=o,s=ra(nt(i.settings.language));if(
((d=
st(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return be(
ge("BAD_REQUEST",s.stageClosed(r.stage)));let u=md(r,o),l=ia();if(n&&(u===null||Ou(r,u.at,l(u.tab))!==
"before"))return be(ge("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:ut(),by:
xe()};
return rN(r.judge,c)?(n&&u!==null&&si(u.tab)&&zw([Lw(r,u.tab,u.at,!1)],!0),RI(i)):be(ge(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var AI={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},OI="#ffffff",
NI="Lembar Juri \xB7 ",iv=new RegExp(
`(^|\\n)${NI}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function PI({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===OI&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[NI+o,...i];return{background:AI[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function II({background:e,note:t}){var o,i,s;let[,n=""]=(o=iv.exec(t))!=null?o:[],r=(s=(i=iv.exec(
t))==null?void 0:i[2])!=null?s:OI;return{background:h.values(AI).includes(e)?r:e,note:t.replace(iv,n)}
}m();function FI(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function $I(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[f,b]of n.entries())for(let[x,O]of b.entries()){let N=(d=t[f])==null?void 0:d[x];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ee(f,
x)]),(N==null?void 0:N.note)!==O.note&&i.push({row:f,column:x})}for(let[f,b]of o)r==null||r.getRangeList(
b).setBackground(f==="#ffffff"?null:f);if(i.length===0)return;let[s,a]=[g.min(...i.map(({row:f})=>f)),
g.min(...i.map(({column:f})=>f))],u=g.max(...i.map(({row:f})=>f)),l=g.max(...i.map(({column:f})=>f)),
c=n.slice(s,u+1).map(f=>f.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var XJ=q({on:Te()}),_I=["error","warning","info"];function QJ(e,t){var r,o;let n=new y;
for(let i of e.
filter(Mu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of po(a).entries()){let f=`${d},${p}`,b=(o=l.get(f))!=
null?o:{severity:u,sentences:[]},x=_I.indexOf(u)<_I.indexOf(b.severity),O=c===0?[nr(i,t)]:[];l.set(f,
{severity:x?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function eV(){var n;let e=Xe(),
t=((n=Ne(gd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function MI(e){return me(()=>{let{on:t}=he(
XJ,e);return ve(),Ce(()=>{let n=Nn(),{workbook:r,history:o}=n,i=t?[...It(r,{provisional:!1}).findings,
...ai(r,o)]:[],s=QJ(i,r.competition.settings.language),a=[...new w([...eV(),...s.keys()])].filter(si);
t&&qe(gd,a.join(`
`));for(let u of a){let l=FI(u),c=l.map((d,p)=>d.map((f,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=II(f);return x===void 0?O:PI(O,x.severity,x.sentences)}));$I(u,l,c)}return t||qe(
gd,""),Ro(n)})})}m();m();m();m();m();var Pn=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function LI(e){e.haste=0,e.
width=g.min(e.width+1,10)}function jI(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var zI=e=>R.now()>=e.until;m();m();var Do="https://www.googleapis.com/drive/v3/files",BI="https://www.googleapis.com/upload/drive/v3/files",
Hu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",UI="application/vnd.google-apps.folder",
In="application/vnd.google-apps.document",Ao="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
dg="application/json",qu="application/pdf",xd="application/vnd.google-apps.spreadsheet",Td="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Zu=q({id:U(),
mimeType:ce(U()),webViewLink:ce(U()),modifiedTime:ce(U()),appProperties:ce(Pt(U(),U())),trashed:ce(
Te())}),
Ju=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},sv=(e,t,n)=>({fields:e,one:t,list:q({files:le(t),
nextPageToken:ce(
U())}),fileOf:n}),av=sv(Hu,Zu,Ju);m();m();var tV=[["api-off",["accessNotConfigured",
"SERVICE_DISABLED"]],["scope",["insufficientPermissions","ACCESS_TOKEN_SCOPE_INSUFFICIENT",
"authError"]],["quota",["storageQuotaExceeded"]],["folder-full",
["teamDriveFileLimitExceeded","numChildrenInNonRootLimitExceeded","activeItemCreationLimitExceeded"]],
["daily-limit",["dailyLimitExceeded","quotaExceeded","dailyLimitExceededUnreg"]],["policy",[
"domainPolicy"]],["haste",["userRateLimitExceeded","rateLimitExceeded","RATE_LIMIT_EXCEEDED",
"sharingRateLimitExceeded"]],["not-granted",["appNotAuthorizedToFile"]],["not-exportable",[
"cannotExportFile","fileNotExportable","exportSizeLimitExceeded","fileNotDownloadable",
"cannotDownloadFile","cannotDownloadAbusiveFile"]],["not-yours",["insufficientFilePermissions",
"insufficientParentPermissions","cannotModifyInheritedPermission",
"fileWriterTeamDriveMoveInDisabled","forbidden"]],["too-large",["uploadTooLarge"]],["not-found",[
"notFound"]]];function nV(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function WI(e,t,n){var u,l,c;
let r=rV(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=tV.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?nV(e):i[0],a=oV(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function rV(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function oV(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var eo=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Vu=({kind:e})=>e==="server"||e==="unknown";
var iV=6,KI={failure:{kind:"haste",reason:"not-sent"}};function Oo(e,t,n="text"){var s,a,u;let r=e.map(
()=>KI),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!zI(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=uV(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],f=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:KI,I=r[N];r[N]=I!==void 0&&sV(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!aV(P,e[N])||o[N]>=iV)&&(p.push(N),b=!0,f=g.max(f!=null?f:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&eo(O.failure)))break;if(i=[...p,...c],!b){LI(t);continue}let x=jI(
t,f);if(x===null)break;Utilities.sleep(x)}return r}var sV=e=>"failure"in e&&e.failure.kind==="server",
aV=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function uV(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(Qf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:WI(s,i.getContentText(),lV(i))}})}function lV(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function ui(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ht(
e,cV(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function cV(e){
try{return E.parse(e)}catch{return null}}var mg="lembar-juri-boundary-7f3a9c",Yu=5*1024*1024-4096;
function to(e,t){return Oo(e.map(dV),t).map(
n=>{let r=ui(Zu,n);return"failure"in r?r:{ok:Ju(r.ok)}})}function lv(e,t,n){let r=`${Do}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Hu)}`,o=E.stringify(t),i=ui(Zu,Oo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ju(i.ok)}}function li(e,t,n){let r=e.
map(o=>`${Do}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return GI(r,n)}
function cv(e,t){
let[n]=GI([`${Do}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function GI(e,t){let n=e.map(r=>({url:r,method:"get"}));return Oo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function dV({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${BI}${d}?uploadType=multipart&fields=${encodeURIComponent(
Hu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${mg}`,payload:[...uv(
`--${mg}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...uv(`--${mg}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...uv(`\r
--${mg}--\r
`)]}}var uv=e=>Utilities.newBlob(e).getBytes();m();function dv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Do}?q=${s}&pageSize=1000&fields=${a}${i}`,l=ui(e.list,Oo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function mv(e,t,n){let r=`${Do}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=ui(e.one,Oo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Xu=(e,t)=>dv(
av,e,[],t),ci=(e,t)=>mv(av,e,t);function pv(e,t,n){let r=Xu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:UI,appProperties:t}),s=ui(q({id:U()}),Oo([{url:`${Do}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var HI=q({
id:U(),emailAddress:ce(U()),role:U()}),mV=co(Zu,{permissions:ce(le(HI))}),qI=sv(`${Hu},permissions(id,emailAddress,role)`,
mV,e=>{var t;return{...Ju(e),access:(t=e.permissions)!=null?t:[]}}),
Sd=encodeURIComponent,pV=e=>`${Do}/${Sd(e)}`,fv=(e,t)=>dv(qI,e,[`mimeType = '${xd}'`],t),gv=(e,t)=>mv(
qI,e,t);function fV(e){let t=`${pV(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Sd("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Sd(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Sd(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Sd(e.permission)}`,method:"delete"}}}function Ed(e,
t){
let n=Oo(e.map(fV),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?ui(HI,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Qu="dokumen yang sudah jadi tidak dibuat dua kali",
gV={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Qu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Qu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Qu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Qu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Qu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Qu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},el="documents that are ready are not made twice",
hV={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${el}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${el}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${el}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${el}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${el}.`,
unknown:`Drive gave no clear answer. Try again: ${el}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ns(
{kind:e,reason:t},n){let r=(n==="id"?gV:hV)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Lt=e=>Ve(e).slice(0,32),Cd=e=>`folder:${e}`;function no(e,t,n){let{language:r}=e.settings,o=Cd(
t),
i=Ne(o),s=i!==null&&yV(i,n,r)?i:bV(e,o,n);return{id:s,files:nn(Xu(s,n),r)}}var yV=(e,t,n)=>nn(ci(e,t),
n)!==null;function bV(e,t,n){let{language:r}=e.settings,o=ae(r).documents.folder(wn(e)),i=nn(pv(o,{
folder:Lt(
Xt())},n),r);return qe(t,i),i}function nn(e,t){return"ok"in e?e.ok:la(e.failure,t)}function la(e,t){
let n=ns(e,t);return e.kind==="api-off"?be(ge("DRIVE_API_OFF",n)):e.kind==="scope"?be(ge(
"SCOPE_MISSING",n,eg())):be(ge("DRIVE_REFUSED",n))}var wV=q({id:U(),link:U(),maker:U(),email:U(),
permission:U(),collected:U(),modified:U(),done:ye(),of:ye()}),
Rd={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},hv=e=>Lt(M(e)),
yv=e=>Lt(Q(e)),ZI=(e,t)=>`judge-file:${hv(e)}:${yv(t)}`;function pg(e,t){var n;try{let r=ht(wV,E.parse(
(n=Ne(ZI(e,t)))!=null?n:"null"));return r.success?r.data:Rd}catch(r){if(r instanceof SyntaxError)return Rd;
throw r}}var ca=(e,t,n)=>qe(ZI(e,t),E.stringify(n));function tl({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=xe(),i=Qe(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=pg(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Ed(
i,Pn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var JI=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var br=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Dd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),No=[Dd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Dd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Dd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Dd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Dd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var VI={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[br("Presentasi",{advance:12,form:
"presentation"}),br("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
No};m();var YI={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[br(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),br("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),br("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:No};m();var XI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[br(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:No};m();var QI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
br("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:No};m();var eF={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[br("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:No};var tF={kolabik:YI,"satuin-pelita":eF,mojokerto:QI,malang:XI,gipp:VI};m();m(
);var nF={name:"GIPP 2017, Kota Probolinggo"};m();var rF={name:"Kolabik 2023, Kota Pasuruan"};m();
var oF={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var iF={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var sF={name:"SATUIN PELITA 2019, Kota Pasuruan"};var aF={
kolabik:rF,"satuin-pelita":sF,mojokerto:iF,malang:oF,gipp:nF};var vV=e=>({id:e,...aF[e],...tF[e]}),
Ad=JI.map(vV);m();var Po={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},uF=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],kV=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function lF(e){var t;return e===""?"failed":(t=Ln(e,uF))!=null?t:kV.test(e)?"signed":"own"}function fg(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=uF.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&lF(t)===e?t:r}function rs(e){var r,o,i;let t=bt(e,Po),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>G(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:lF(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var cF="lastRun",
xV=q({top:ye(),at:U(),by:U(),ranked:le(U()),errors:ye()}),dF=e=>qe(cF,E.stringify(e));
function Od(){var e;try{let t=ht(xV,E.parse((e=Ne(cF))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var mF={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function pF(e,t,n){var c,d;let r=new y;
for(let p of t){let[,f="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(f))!=null?d:{count:0,last:0,digits:b.length};r.set(f,{count:x.count+1,last:g.max(x.last,v(b)),
digits:g.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,f])=>f.count-p.count),[i,s,a]=o===void 0?
[mF[e].prefix,0,g.max(mF[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Q)),l=[];for(let p=s+1;l.length<n;p+=1){let f=`${i}${T(p).padStart(a,"0")}`;u.has(Q(f))||l.push(
f)}return l}m();var bv={entries:Gr,judges:Fs},hg={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
TV={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},SV=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
yg=e=>e===""||SV.test(M(e));function fF(e,t){var o,i;if(yg(e))return null;let n=bv[t].columns.find(s=>hg[
t].
includes(s.key)&&He(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=TV[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var gg=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function EV(e){return e.every(n=>n==="")?"passed":gg(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":gg(e,n=>/^https?:\/\//i.test(n))?"link":gg(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&gg(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function gF(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=EV(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=hg[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var CV=10;function RV(e,t){let n=new y;for(let[r,o]of e.entries()){let i=fF(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function DV(e,t){var r;return(r=e.slice(0,CV).map((o,i)=>({row:i,columns:RV(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!yg(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var AV=e=>T.fromCharCode(65+e%26);function yF(e,t,n){var d,p,f;let r=DV(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:gF(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of hF(b,t))u.set(x,"known");let l={columns:hg[t].flatMap(b=>{var O;let x=o.
get(b);return x===void 0?[]:[{header:(O=a[x])!=null?O:AV(x),key:b}]}),unknown:a.filter((b,x)=>!yg(b)&&
![...o.values()].includes(x)&&s.some(O=>{var N;return((N=O[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,_]of o)O[F]=(f=x[_])!=null?f:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=hF(
{institution:"",email:"",...O},t),I=P.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let F of P)u.set(F,"twice");l.added.push(O)}}let c=pF(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function hF({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...Q(e)===""?[]:[`code:${Q(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function OV(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function bF(e){var u;let t=OV(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var NV={menu:"Siapkan tab juri",noJudges:
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
foreign:(e,t)=>`Tab ${e} masih memuat ${t} peserta yang bukan bagian juri itu lagi. Nilainya tidak dihitung; hapus barisnya.`,
shared:
"Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Siapa pun yang boleh mengubah berkas juga boleh mengubah skripnya. Bila nilai harus rahasia atau juri tidak saling kenal, pakai setelan Berkas Juri = terpisah.",
share:
"Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.",
noEmail:e=>`Alamat email ${e} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
noSuchList:e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,PV={menu:"Prepare judge tabs",noJudges:
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
foreign:(e,t)=>`The tab ${e} still holds ${t} ${t===1?"entry that is":"entries that are"} no longer the judge's. Scores there do not count; delete the rows.`,
shared:
"All judge tabs are in one file: every judge can see (not change) the scores of the others. Whoever may edit the file may also edit its script. Where scores must be secret or judges are strangers, use the setting Judge Files = separate.",
share:"Share this spreadsheet with the judges as Editors; each can fill in the own tab only.",
noEmail:e=>`No e-mail address could be read for ${e}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
badEmail:e=>`Google rejects the e-mail address of ${e}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,ro=e=>({id:NV,en:PV})[e];var IV=1e6,wF=1e4,wv=50,FV=q({kind:dt(["entries","judges"]),text:ce(U().check(
$y(IV))),tab:ce(U()),write:Te()}),
kF=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function xF(e){return me(()=>{let{kind:t,text:n,tab:r,write:o}=he(FV,e);return ve(),o?Ce(()=>vF(t,n,
r,!0)):vF(t,n,r,!1)})}function vF(e,t,n,r){var f;let o=_t(Xe(),Ct()),{competition:i}=Bn(new y([...o].
map(([b,x])=>[b,ze(x)]))),s=o.has("settings")?i.settings.language:ft(),a=ro(nt(s)),u=b=>be(ge(
"BAD_REQUEST",b));n!==void 0&&(!Xe().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?bF(t!=null?t:""):ze(n).values.map(b=>b.map(G));l.length>wF&&u(a.tooMany(wF));let c=yF(l,e,$V(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(f=o.get(e))!=null?f:Z[e][s],p=r?_V(
e,d,c.added,s):[];return MV(c,d,r,p)}var $V=({entries:e,judges:t},n)=>n==="entries"?e:t;function _V(
e,t,n,r){
var f,b;if(n.length===0)return[];let o=bv[e];pr(t)===0&&en(y1(o,t,r));let i=bt(ze(t),o),s=(f=i==null?
void 0:i.columns)!=null?f:new y(o.columns.map(({key:x},O)=>[x,O])),a=new y(o.columns.map(x=>{var O;
return[
x.key,(O=x.format)!=null?O:""]})),u=g.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,O]of s)
l[O]=(b=a.get(x))!=null?b:"";let c=pr(t);for(let[x,O]of l.entries())O==="@"&&pT(t,c,x,n.length);let d=n.
map(x=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=x[P])!=null?N:"";return O});Vt(t,c,0,d,l);
let p=new w(n.flatMap(x=>h.entries(x).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:x,
header:O})=>p.has(x)&&!s.has(x)?[O[r]]:[])}function MV(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,wv).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,wv),repeatedTotal:a.length,nameless:u.slice(0,wv)}}function os(){return me(()=>{let e=Xe(),t=_t(
e,Ct()),n=Bn(new y([...t].map(([x,O])=>[x,ze(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ft(),s=nt(i),a=xe(),u=BV(a,r.judges),l=u==="admin",c=Ma(
).
filter(x=>![...t.values()].includes(x)),d=!LV(n),p=!d||c.length>0,f=kF(e),b=l?Od():null;return{user:
a,
role:u,language:s,competition:wn(r),stages:r.stages.map(x=>x.name),top:_p(r),begun:p,...l?jV(n,e,{
begun:p,
responses:f}):{},presets:l&&d&&c.every(x=>f.includes(x))?Ad.map(({id:x,name:O})=>({id:x,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?WV(Z.documents[i],
e):TF,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?mI(r,Du(i).rows):[]}
})}
var LV=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,jV=(e,t,{begun:n,responses:r})=>({...n&&Wi.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:zV(e.competition,t)}:{}});function zV(e,t){let n=Pr(t,e,Xf(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var BV=(e,t)=>mp()?"admin":UV(e,t)?"judge":
"stranger",UV=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),TF={made:0,begun:0};
function WV(e,t){
if(!t.includes(e))return TF;let{grid:n}=Ot(e),r=n===null?[]:[...rs(n).rows.values()].filter(i=>i.spreadsheet===
Xt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var KV=e=>e.every(t=>t.every(n=>n===""));function GV({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function SF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Vf(i),a=GV(e,t,s),u=ze(a).values,l=r.own.has(a),c=(I,F,_=0)=>{
var j;let{open:L}=Jf(i,F),z=vv(a,L,e.admins,t.email),B=(j=Wr().get(a))!=null?j:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:f.length,access:z,id:B}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:F})=>F===null?[]:[Q(F)]))),p=Cn(r.competition,e.stage),f=r.
competition.entries.filter(I=>p!==null&&d.has(Q(I.code))&&!p(t,I));if(KV(u))return Rw(s,a),c("made",
n.length);let x=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter(F=>F.code===I&&!d.has(Q(F.code))));if((!Sw(s,u)||f.length>0)&&l&&C1(u))return Rw(
s,a),f.length=0,c("renewed",n.length);if(!Sw(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:x.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(x.length===0)return c("kept",O);let N=O+x.length,P=Ew(x,s.table.top+O,i);return N1(a,{...s,...Jf(
i,N)},P),c("added",N,x.length)}function vv(e,t,n,r){let o=Dw(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var HV=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),EF=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Cw(
Ze(n,i.stage).length,g.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
kv=e=>`locked:${e}`;function CF(e){let t=Ne(kv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function bg(e,t,n){let{admins:r,language:o}=e.competition.settings,i=HV(e,t),s=CF(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:fp(d)]));qe(kv(t),E.stringify(a));for(let d of i)gr(d,r);for(let{tab:d,open:
p}of EF(
e,t))I1(d,p,[...r,xe()]);let u=ae(o).history.closed(i.length),l={at:ut(),by:xe(),action:"close",
detail:u,
run:Tt(),hash:"",stage:t},c=Ft(n,l,e.competition.settings);return tl(e,t,"reader"),c}function RF(e,t,
n,r){
let o=CF(t);for(let[u,l]of h.entries(o))XE(u,l);let i=[...e.competition.settings.admins,xe()];for(
let{
tab:u,open:l,email:c}of EF(e,t))vv(u,l,i,c);zn();let s={at:ut(),by:xe(),action:"reopen",detail:n,run:
Tt(),
hash:"",stage:t},a=Ft(r,s,e.competition.settings);return qe(kv(t),"{}"),tl(e,t,"writer"),a}var qV=q(
{stage:ce(U())}),DF=q({stage:U(),reason:U()});function or({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:be(ge("BAD_REQUEST",ae(t.language).
problems.unknownStage(n,r)))}function da(e){let t=me(()=>{let n=e();return ve(),Ce(()=>{let r=at(
"all");Kt(r),n(r,r.history)})});return"problem"in t?t:os()}function ZV(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=It(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&be(ge("BAD_REQUEST",nr(i,nt(n))))}var AF=e=>da(()=>{
let{
stage:t}=he(qV,e);return(n,r)=>{var a,u;let{competition:o}=n,i=st(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:or(o,t).name;if(s!==void 0){if(((u=bn(i,s))==null?
void 0:
u.status)==="open"){ZV(n,s),bg(n,s,r);return}cd(r),tl(n,s,"reader")}}});function wg(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?be(ge("BAD_REQUEST",ae(t.language).problems.
reasonMissing)):n}var OF=e=>da(()=>{let t=he(DF,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=or(
o,t.stage),s=st(o.stages,r.rows),a=wg(t.reason,o);if(((u=bn(s,i))==null?void 0:u.status)!=="open"){
RF(
n,i,a,r);return}cd(r),tl(n,i,"writer")}}),NF=e=>da(()=>{let t=he(DF,e);return({competition:n},r)=>{
let{
name:o}=or(n,t.stage),i=wg(t.reason,n),s=cI(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Ft(r,{at:ut(),by:xe(),action:"rules",
detail:i,
run:Tt(),hash:s,stage:o},n.settings)}});var VV=q({stage:ce(U())}),PF=e=>da(()=>{let{stage:t}=he(VV,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ae(i.language).history,a=t===void 0?null:or(n,t).name,{unconfirmed:u,missing:l}=Uf(
r,o.rows,Ve),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let f=r.filter(N=>N.stage===d),b=f.map(N=>dw(N,Ve)).join(" "),x=s.plenary(f.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:ut(),by:xe(),action:"plenary",detail:x,run:Tt(),hash:b,stage:d};c=Ft(
c,O,i)}}});m();m();var IF="lembar-juri-evidence";function vg(e,t,n){let r={format:IF,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var kg=e=>e.slice(0,16);function FF(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==IF||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var xv=e=>e.map(({entry:t})=>t.code),$F=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function _F({settings:e},{standings:t,places:n,
last:r},o){let i=eu(t,p=>p.category),s=p=>{var f;return((f=i.get(p.category))!=null?f:[]).filter(b=>Gt(
b)<Gt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,f])=>[p,[...f].reverse().find(b=>b.advances)])),c=(p,{rounded:f,sharing:b})=>{let{advances:x,
cutNote:O,title:N,score:P,entry:I}=p,F=p.category===null?{}:{category:p.category},_=W=>a?Gt(W)===Gt(
p):b.includes(W.entry.code),L=()=>{var W;return xv(((W=i.get(p.category))!=null?W:[]).filter(_))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Qt(
e.passingScore),score:f}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:$F(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let W=s(p).filter(J=>J.cutNote!=="institution-full"&&M(J.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:xv(
W)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),...F}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...F}}];let z=l.
get(p.category),B=z&&!a?Mp(z.score,P,o):null,j=B===null||B.s<0?null:B;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:j,...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),
...F}}]:
[]]},d=p=>{let{place:f,vacated:b,prize:x}=p;if(f===null)return[];let O=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Gt(I)<Gt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(O||n!==null&&
Gt(p)>n)?[{code:"PASSED_OVER",params:{place:f.place,over:xv(N)}}]:[],...b!==null&&(O||P)?[{code:
"MOVED_UP",params:{place:f.place,from:b.from,removed:$F(p)}}]:[],...x===null?[]:[{code:"PRIZE",
params:{prize:x}}]]};
return(p,f)=>{let{category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:x}}]:[],...c(p,f),...d(p)]}}m();function MF(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function LF(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,qr(a,t)])),o=MF(e,(s,a)=>fn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=MF(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,f,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(f=i[a+1])==null?
void 0:f.standings)!=null?b:[]}]})))}function jF(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function YV(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:FC(e,r);return t.set(r,o),
o(n)}}function XV(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?jF(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,f=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...f}}]}function QV({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function e7(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function zF(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Kn(s),c=l==null?
void 0:l(o,r),d=YV(o),p=LF(a,r.decimals),f=zc(e,i,n),b=o.criteria.map(({name:F,weight:_,max:L})=>({
criterion:F,
weight:Qt(_),max:Qt(L)})),x=Cn(e,i),O=new y;for(let{entry:F,judge:_,reason:L}of o.leftOut){let z={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:L}};O.set(F,[...(I=O.get(F))!=null?I:[],z])}let N=({
entry:F,judgeScores:_,
stageScore:L,score:z})=>{var J,pe;let B=(J=O.get(F.code))!=null?J:[],j=[..._].map(([X,Se])=>({judge:
X,
score:Se})),W=x===null?o.judges:o.judges.filter(X=>x(X,F)),K=W.map(X=>X.code).filter(X=>!_.has(X)&&!B.
some(({params:Se})=>Se.judge===X));return[{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,
score:L}},
...x===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:W.map(({code:X})=>X),of:o.judges.length}}],
...(pe=
c==null?void 0:c(F.code))!=null?pe:[],...B,...K.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:K}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:f(F.code,L),score:z}}]:[]]},P=_F(e,t,u);return F=>{
let _=p.get(F.entry.code);return _===void 0?[]:[...N(F),...XV(F,_,d),...QV(F,_,u),...e7(F),...P(F,_)]}
}var xg=(e,t)=>t.map((n,r)=>t7(e,n,t.slice(0,r)));function t7(e,t,n){let{language:r,decimals:o}=e.settings,
i=zF(e,t,n),s=m1(r,o,Nr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:p1(
u,r,o)}]}))}function BF(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=st(
s.stages,t),
u=({stage:O})=>{var N;return((N=bn(a,O.name))==null?void 0:N.status)==="open"},l=It(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),f=o&&!n?p:[],b=f.length>0?[]:p,x=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&f.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:xg(
s,d),toClose:f,open:b,findings:l.findings.filter(O=>!x(O)),writes:r!=null?r:!n&&b.length===0}}m();
var UF=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var WF=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function KF(e,t){let[n,r]=[WF(e),WF(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var n7=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function GF(e,t,n,r){let o=Kn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=Ws(
e,n7(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...KF(t,u)}]})}function HF(e,t,n){
let{settings:r}=e,{unit:o}=Kn(r.method);return Ka.filter(s=>s!==r.method&&(!r.carryOver||Kn(s).unit===
"points")&&(r.passingScore===null||Kn(s).unit===o)).flatMap(s=>{let a=Ws({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...KF(t,a)}]})}m();function qF(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:f})=>f[a]-f[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:g.sqrt(gn(l)/l.length)}}m();function ZF(e){var p,f;let t=e.length,n=(f=(p=e[0])==null?
void 0:p.length)!=null?f:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Yn),o=e[0].map((b,x)=>Yn(e.map(O=>O[x]))),i=Yn(r),s=e.flatMap(
(b,x)=>b.map((O,N)=>(O-r[x]-o[N]+i)**2)),a=n*gn(r)/(t-1),u=t*gn(o)/(n-1),l=Or(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function JF(e,t){let{groupCount:n}=tu(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=zs(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function VF(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=g.sqrt(gn(t)*gn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Yn(t),Yn(n)];return g.max(-1,g.min(1,Or(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function YF(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Bs(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Bs(u.filter((p,f)=>f!==o));return l===null||c.length===0?[]:[[l,Yn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:g.sqrt(gn(s)/(s.length-1)),agreement:VF(a)}})}m();m();
function r7(e){let t=v.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function XF(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-r7(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function o7(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Or([...t.
values()].map(r=>r**3-r))}function QF(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Op),i=e.map((c,d)=>Or(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Or(r.map(o7));if(s<=0)return null;let a=12*gn(i)/s;return{w:a,p:
XF(
n*(t-1)*a,t-1)}}m();function e$(e){let t=e.map(Bs).filter(i=>i.length>1),n=t.flat(),r=gn(n)/(n.length-1);
return r>0?1-Or(
t.map(i=>i.length*gn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var t$=()=>Fi;m();var n$=()=>Pp(
e=>g.ceil(e/2)-1);m();var r$=()=>e=>Fi(Np(e,Op));m();var o$=()=>Pp(e=>e<Mc?0:1);m();function i7(e){
let t=g.sqrt(gn(e)/(e.length-1)),n=Yn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var i$=()=>e=>Fi(
Np(e,i7));var s$={mean:t$,trimmed:o$,median:n$,"rank-sum":r$,"z-score":i$,adjusted:Ip};function Tv(e,
t,n,r,o){var i,s,a;return(a=(s=(i=s$)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:s7(
Lc[e],t,r,o)}function s7(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
Qt(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:v.NaN})}}m();m();
function Tg(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function is(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=g.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*g.log(t))return n/t}}function nl(e,t){let n=t/2-.3333333333333333,r=1/
g.sqrt(9*n);for(;;){let o=is(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
g.log(a)<.5*u+n*(1-s+g.log(s)))return 2*n*s}}var a7=20231207,Sv={first:100,complete:1,incomplete:4},
rl=8,Sg=25e-10;function u7({entries:e,rows:t}){
let n=k.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function l7({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,x)=>b+i[x],0)/e.length,c=(b,x)=>b.reduce((O,N)=>O+(N-x)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=g.max(1,r.length-i.length-o+1),f=d/p+Sg;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(f),mean:l,between:a$(e,i,l)+Sg,spread:c(s,0)+Sg,level:f}}var a$=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function c7(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,f=0;for(let b of t){let x=p,O=p*l;
for(;f<
o.length&&n[f]===b;f+=1){let N=d[r[f]];x+=N,O+=N*(o[f]-a[r[f]])}s[b]=O/x+is(e)/g.sqrt(x)}}function d7(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let x=0;x<o.length;x+=1)d[r[x]]+=o[x]-s[n[x]],p[r[x]]+=
1;let f=0;for(let x=0;x<c;x+=1){let O=p[x]/u[x]+1/l;a[x]=d[x]/u[x]/O+is(e)/g.sqrt(O),f+=a[x]}let b=g.
sqrt(l/c)*is(e)-f/c;for(let x=0;x<c;x+=1)a[x]+=b;for(let x of t)s[x]-=b;i.mean-=b}function m7(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
f=a.reduce((P,I)=>P+u[I],0);n.mean=f/p+g.sqrt(n.between/p)*is(e),n.between=(r.between+p*a$(a,u,n.mean))/
nl(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/nl(e,d+1);let[x,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)x[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=rl*n.level+x[P]+Sg;c[P]=I/nl(e,rl+O[P]),N+=1/c[P]}n.level=nl(e,rl*d)/(rl*
N)}function p7(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,level:u}=r,l=k.from(s,(
)=>({
severity:g.sqrt(a)*is(e),deviation:g.sqrt(rl*u/nl(e,rl))}));for(let c of t){let d=o[c];for(let[p,{
severity:f,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+f+b*is(e))}}function*u$(e,t){let n=Tg(a7),r=u7(
e),o=e.judges.length,i=l7(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?Sv.complete:Sv.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?Sv.first:l;d>0;d-=1)c7(n,r,s),d7(n,r,s),m7(n,r,s,i);p7(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var f7=1e-9,Ev={most:2e3,longList:500,longFrom:500};function g7(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=zc(e,t.stage,n),i=new Ke(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function h7(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-g.floor(n/e.length)*e.length)}function y7(e,t){var s,a;let n=Zr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function b7(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=g7(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,f=N=>N,b=kp(e.entries),x=new Ke(0),O=N=>i.
passingScore===null?x:new Ke(N,d);return N=>{let P=N.map((j,W)=>l[W].rest+l[W].own*j),I=P.map(j=>p*g.
floor((j+f7)*d+.5)),F=h7(I),_=new Int32Array(s.length),L=F.map((j,W)=>{let K=F[W-1];return _[j]=K!==
void 0&&I[K]===I[j]?_[K]:W+1,{entry:s[j],rank:_[j],score:O(p*I[j]),steps:[],decidedBy:null}}),{races:
z}=jp(
L,{settings:i,places:a,last:u,better:r,rounded:f,categoryOf:b}),B=z.flatMap(j=>y7(j,a));return{
scores:P,
ranks:_,shares:new y(B.map(([j,W])=>[c.get(j),W]))}}}function l$(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=Tv(t.method,l,i,t.panel,s),d=Tv(t.method,
o,i,t.panel,s),p=b7(e,t,n,r,o),f=a.length<Ev.longFrom?Ev.most:Ev.longList;return k.from(u$(o,f),b=>(
{
truth:p(c(k.from(b.entries,x=>[x]))),another:p(d(b.rows))}))}m();function w7(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[g.max(0,g.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function c$(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?g.round(n):n}function d$(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=w7(o,s);return{code:i,inTop:c$(n,s),again:c$(r,s),rankLow:a,rankHigh:u}})}m();function v7({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function m$(e,t,n,r){
let o=new y(n.map(f=>{var b;return[f.code,(b=f.inTop)!=null?b:0]})),i=new w(v7(e,r)),s=({entry:{code:
f},
advances:b})=>{var O;let x=(O=o.get(f))!=null?O:0;return i.has(f)||(b?x:1-x)<.9-1e-9},a=e.standings.
filter(f=>f.advances),u=a.filter(f=>!s(f)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:f})=>f.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(f=>{var b;return[f.code,(b=f.again)!=null?b:0]})),
p=a.reduce((f,{entry:b})=>{var x;return f+((x=d.get(b.code))!=null?x:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function Eg(e,t,n){var B,j,W;let r=(B=t.held)!=null?B:t,{panel:o}
=r,s=r.standings.some(({decision:K})=>K!==
void 0)?Ws(e,o,n):r,a=new w(t.standings.map(({entry:K})=>K.code)),u=K=>K.filter(J=>a.has(J)),l=K=>K.
map(J=>({...J,enters:u(J.enters),leaves:u(J.leaves)})),c=Rp(o),d=wC(c.rows),p=2*d.length>=c.rows.length?
d:[],f=QF(p),b=ZF(p),{lambda:x,effects:O}=JF(o,e.settings.severityCorrection),N=Kn(s.method),P=c.judges.
length>0?l$(e,s,n,N,c,x!=null?x:0):[],I=new y(d$(c,P).map(K=>[K.code,K])),F={...s,standings:s.standings.
filter(({entry:K})=>a.has(K.code))},_=F.standings.map(({entry:K})=>I.get(K.code)),L=l(GF(e,s,n,x!=null?
x:0)),z=qF(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(j=f==null?void 0:f.w)!=null?j:
null,
kendallP:(W=f==null?void 0:f.p)!=null?W:null,iccSingle:b.single,iccAverage:b.average,alpha:e$(c.rows),
lambda:x,judges:YF(o,c,O),stability:_,leaveOneOut:L,methods:l(HF(e,s,n)),gap:z!==null&&u([z.lastIn,z.
firstOut]).length===2?z:null,verdict:m$(F,c.judges.length,_,L)}}m();var p$={strong:.7,moderate:.5,
weak:.3,none:0},k7=3,x7=12,T7={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>e===1?
"Batas lolos kuat: peserta yang lolos hampir pasti memang yang terbaik.":`Batas lolos kuat: ${e} peserta yang lolos hampir pasti memang yang terbaik.`,
partly:(e,t,n)=>n===0?`${e} posisi hampir pasti tepat, tetapi yang di bawahnya berselisih tipis.`:`${t} dari ${e} posisi hampir pasti tepat; ${n} lainnya berselisih tipis.`,
open:(e,t)=>e===
1?"Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.":t===0?`Batas lolos rentan: belum satu pun dari ${e} posisi dapat dipastikan.`:
`Batas lolos rentan: baru ${t} dari ${e} posisi yang hampir pasti tepat.`},contested:e=>`Selisih tipis: ${e}.`,
manyContested:(e,t,n)=>`Selisih tipis: ${e} peserta, dari ${t} sampai ${n}.`,fewJudges:e=>`Dengan ${e} juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.`,
again:(e,t)=>e===1?`Dewan juri lain yang serupa memilih peserta ini lagi kira-kira ${t} dari 10 kali.`:
`Dewan juri lain yang serupa kira-kira memilih lagi ${t} dari ${e} peserta ini.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&
`keluar ${n}`].filter(Boolean).join(", ")}.`,agreement:{strong:
"Juri sangat sepakat tentang urutan peserta.",moderate:"Juri cukup sepakat tentang urutan peserta.",
weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},S7={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>e===1?
"The cut is firm: who advances is almost certainly truly the best.":`The cut is firm: the ${e} who advance are almost certainly truly the best.`,
partly:(e,t,n)=>n===0?`All ${e} places are almost certainly right, but who stands below is close.`:`${t} of ${e} places are almost certainly right; the other ${n} are close.`,
open:(e,t)=>e===
1?"The cut is fragile: its only place is close.":t===0?`The cut is fragile: none of the ${e} places is certain yet.`:
`The cut is fragile: only ${t} of ${e} places are almost certainly right.`},contested:e=>`Close: ${e}.`,
manyContested:(e,t,n)=>`Close: ${e} entries, from ${t} to ${n}.`,fewJudges:e=>`With ${e} judges little can be certain: that is normal, and the plenary decides.`,
again:(e,t)=>e===1?`Another panel of this kind would choose this entry again about ${t} times in 10.`:
`Another panel of this kind would choose about ${t} of these ${e} again.`,sameWithoutAny:
"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(
Boolean).join(", ")}.`,agreement:{strong:"The judges strongly agree on the order of the entries.",
moderate:"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function E7(e){var n;
return(n=h.keys(p$).find(r=>e>=p$[r]))!=null?n:"none"}var f$=(e,t)=>Gn(e.toFixed(2),t);function C7(e,
t,n){
return e.length===0?[]:[e.length<=x7?t.contested(Y(e,n)):t.manyContested(e.length,e[0],e[e.length-1])]}
function R7(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:
f,
leaves:b})=>f.length+b.length>0).length,l=a.filter(({enters:f,leaves:b})=>f.length+b.length===0).map(
({method:f})=>f),c=f=>ni(f,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...C7(r.contested,
t,n),...o.judges<=k7&&r.level!=="firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,
g.round(r.within===1?10*r.again:r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?
[`${t.gap(s.lastIn,s.firstOut,f$(s.points,n))}${d===null?"":t.gapError(f$(d,n),s.points<2*d)}.`]:[],
...l.length>0?[t.otherMethods(Y(l.map(c),n))]:[],...a.filter(({method:f})=>!l.includes(f)).map(({
method:f,
enters:b,leaves:x})=>t.byMethod(c(f),Y(b,n),Y(x,n)))]}function Cg(e,t){let n=t==="id"?T7:S7,{level:r,
within:o,firm:i}=e.verdict;return[n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:R7(e,n,t),
...e.
kendallW===null?[]:[n.agreement[E7(e.kendallW)]]]}var g$=(e,t)=>t.map((n,r)=>{let o=Eg(e,n,t.slice(0,
r)),i=Cg(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function h$(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Nr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function y$({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)en(P);let{run:c,isNew:d}=f1(s,a,u.rows),p=i.filter(Mu);ZP(
e,{...r,findings:D7(p)},o,c,n);let f=r.results.map(P=>P.stage.name);if(dF({top:_p(e),at:c.at,by:c.by,
ranked:f,errors:Xi(i,"error")}),!d||a)return u;let{at:b,by:x,id:O}=c,N=ae(l).history.computed(f.length,
Xi(p,"error"),Xi(p,"warning"));return Ft(u,{at:b,by:x,action:"compute",detail:N,run:O,hash:s},e.settings)}
var D7=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var A7=q({provisional:Te(),write:ce(Te()),close:ce(
Te()),reliability:ce(Te()),profiles:ce(Te())});function Nd(e){
return me(()=>{let t=he(A7,e);return ve(),Ce(()=>Cv(t).answer)})}function Cv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Nn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=BF(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Ku(i),f=u.toClose.reduce((P,I)=>bg(i,I,P),o.history),b=[...u.findings,...ai(i,f)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!x?y$(i,{...u,findings:b,hash:p,
provisional:n.
provisional},f):f;na(i,b);let N={ok:Qi(b),findings:$r(b,a,fd({...o,history:O})),understood:lg(i),
stages:d.
map((P,I)=>h$(P,l[I],s)),reliability:e?g$(s,d):[],...t&&{profiles:UF(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var b$={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
w$={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Pd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Rg=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var J7=new R(1980,0,1),L$=/[\uD800-\uDFFF]/,V7=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function Y7(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function X7(e){var o;let{strToU8:t,strFromU8:n}=(us(),Ho(as)),r=((o=e.match(V7))!=null?
o:[]).map(i=>L$.test(i)?i.length===2?Y7(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var ls=e=>L$.
test(e)?X7(e):(us(),Ho(as)).strToU8(e),ol=e=>(us(),Ho(as)).strFromU8(e),j$=e=>(us(),Ho(as)).strFromU8(
e,!0),z$=e=>(us(),Ho(as)).inflateSync(e),_$=e=>/\.(xml|rels|vml)$/i.test(e),Q7=(e,t)=>e>t+t/1e3+64,
M$=60;
function eY(e){let t=0;for(let n=e.indexOf(M$);n>=0;n=e.indexOf(M$,n+1))t+=1;return t}function Ng(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(us(),Ho(as)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Pd("twice",u);if(r.add(d),Q7(l,c))throw Pd("lying",u);if(o+=c,_$(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Pd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(_$(
u)&&(a+=eY(s[u])),a>t.tags)throw Pd("too-large",u);return s}var il=(e,t=6)=>(us(),Ho(as)).zipSync(e,
{mtime:J7,level:t});function Bv(e,t){let n=me(()=>{var P,I;let{language:r}=e.settings,o=ae(r),[i,s]=[
(P=Su(t))==null?void 0:
P.snapshot,Wf(t)];if(i===void 0||s===null)return be(ge("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=vg(s,i,Ve),l=ls(a);if(l.length>Yu)return be(ge("BAD_REQUEST",o.problems.noEvidence));let c=xe(
),
d=Pn(1,R.now()),p=no(e,c,d),f={sheet:Lt(Xt()),evidence:Lt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:F,evidence:_}})=>F===f.sheet&&_===f.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:dg,to:dg,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...f,
content:x}},
[N]=to([O],d);return{link:N===void 0?"":nn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var tY=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],sl=e=>e.filter(([,t])=>t!=="");function Pg({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:sl(tY.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:sl(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:f})=>{let b=[u,l,c,d,p,...f].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:sl(t.map(({code:a,innovator:u})=>[[a],u])),
judges:sl(
n.map(({code:a,name:u})=>[[a],u])),roles:sl(n.map(({code:a,role:u})=>[[a],u])),notes:sl(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function B$(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function U$({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),f=[...r.standings].sort((b,x)=>Gt(
b)-Gt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:ni(r.method,d.language),
rulesVersion:T(rr),history:{rows:o.length,end:Hc(o,Ve)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:f.map(b=>{var x;return{rank:Gt(b),
code:b.entry.code,score:hr(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:Pg(
e,t,p)}}var nY=q({stage:ce(U()),minutes:ce(q({number:U(),link:U()}))});function rY(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?be(ge("BAD_REQUEST",ae(t.language).problems.minutesMissing)):null}var oY=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Ig(e){return me(()=>{let{stage:t,
minutes:n}=he(
nY,e);return ve(),Ce(()=>{var Je,Wt,ke;let{workbook:r,results:o,findings:i,history:s}=Cv({
provisional:!1,
close:!0},ne=>t===void 0?void 0:or(ne,t).name),{competition:a}=r,{language:u}=a.settings,l=(Je=o[o.length-
1])==null?void 0:Je.stage.name,c=t===void 0?l:or(a,t).name,d=(ke=c!=null?c:(Wt=a.stages[0])==null?
void 0:
Wt.name)!=null?ke:"",p=a.stages.slice(0,a.stages.findIndex(ne=>ne.name===d)+1),f=i.filter(ne=>ne.stage===
void 0||p.some(({name:je})=>je===ne.stage)).map(ne=>oY.includes(ne.code)?{...ne,severity:"error"}:ne),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Qi(f))return{ok:!1,findings:$r(f,u),...b};
let x=o.find(ne=>ne.stage.name===d);if(x===void 0)return be(ge("BAD_REQUEST",ae(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=rY(n,a),I=wd(a,O,N,d),F=Ve(I),_=bn(st(a.stages,s.rows),d),{name:L,
grid:z}=Ot(Z.decisions[u]),B=Tu(z),j=B.find(ne=>ne.stage===d&&ne.text.length>0&&ne.hash===(_==null?
void 0:
_.hash)),W={ok:!0,findings:$r(f,u),stage:d};if((_==null?void 0:_.status)==="decided"&&Gu(r,_.hash,d)&&
j!==void 0){let{at:ne,code:je,hash:gt}=_,vt=j.testimony===""?null:Bv(a,j);return{...W,at:ne,code:je,
hash:gt,evidence:vt}}let[K,J,pe]=[ut(),xe(),mw(F)],X={stage:d,code:pe,at:Tr(K),by:J,hash:F,text:I,
testimony:E.
stringify(U$(r,x,s,{code:pe,hash:F,at:K,by:J},P)),method:ni(x.method,u),version:T(rr)},Se=ae(u),ee=[
...B.filter(ne=>ne.stage!==d),X];er(q2(ee,L,u,Se.tabs.decisions,Se.tabs.decisionsOrigin),r.keepers),
fr("decisions",L),Za(L);let{seal:fe}=vg(E.parse(X.testimony),E.parse(I),Ve),Le=Se.history.decided(pe,
X.method,X.version,kg(fe),P);return Ft(s,{at:K,by:J,action:"decide",detail:Le,run:Tt(),hash:F,stage:
d},
a.settings),{...W,at:K,code:pe,hash:F,evidence:Bv(a,X)}})})}m();var sY=q({stage:ce(U())}),W$=2,aY=40;
function uY({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=aY?0:g.max(0,r-W$),i=(a=(s=e[g.min(e.length,
r+W$)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Fg(e){
return me(
()=>{let{stage:t}=he(sY,e);return ve(),Ce(()=>{var f;let n=at();Kt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=It(lY(n),{provisional:!1}),s=t===void 0?void 0:or(r,t).name,a=(f=i.find(b=>b.stage.
name===s))!=null?f:i[i.length-1],u=ae(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Bf(ze(
l),r).listed,d=(a===void 0?[]:uY(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:x}}),p=G$(Ba,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return fr(
"plenary",p),{tab:p,added:d.length}})})}var lY=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function K$(){return me(()=>(ve(),Ce(()=>{let e=at();Kt(e);let{language:t}=e.
competition.settings,n=ae(t).tabs,r=G$(_s,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return fr("objections",r),{tab:r,added:0}})))}function G$(e,t,n,r,[o,i],s){let a=t===void 0?
null:bt(ze(t),e);if(t===void 0||a===null&&pr(t)===0){let c=e.columns.map(({key:p,header:f,width:b,
format:x})=>({
header:f[r],width:b,...x===void 0?{}:{format:x},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=At(t!=
null?t:e.tab[r],o,i,c,n,2);return en(d,s),d.name}if(a===null||n.length===0)return t;let u=g.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[f,b]of a.columns)d[b]=
(p=c[f])!=null?p:"";return d});return Vt(t,pr(t),0,l),t}m();m();var H$=$("Kode","Code"),dY=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:G(e)===G(t);function q$(e,{
values:t,headerRow:n}){var f,b,x,O;let r=((f=t[n])!=null?f:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>M(G(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===H$.id||N===H$.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Q(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(B=>B===-1||
G(P[B])===""))continue;let I=G(P[u]),F=l.get(Q(I));if(F===void 0||c.has(Q(I))){d.push({kind:"stray",
row:N+1,cell:Ee(N,u),code:I});continue}c.add(Q(I));let _=r.flatMap((B,j)=>{var pe,X;let W=i[j],[K,J]=[
(pe=P[W])!=null?pe:"",(X=F[j])!=null?X:""];return W===-1||dY(K,J)?[]:[{at:W,header:B,written:K,
expected:J}]}),
L=_[0];if(L===void 0)continue;let z=_.map(({at:B,...j})=>j);d.push({kind:"cells",row:N+1,cell:Ee(N,L.
at),code:I,cells:z})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:mY([...c],[...l.keys()],n,u)}function mY(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ee(n+o+1,r)}]}var Z$=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(G((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var al=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function pY(e,t){let n=t;for(let r=0;r<e.length;r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function cs(e){return[2166136261,84696351].map(t=>`0000000${pY(e,t).toString(16)}`.slice(-8)).join(
"")}var J$=new y,fY=4096;function Md(e){var n;let t=(n=J$.get(e))!=null?n:cs(j$(e.subarray(-fY)));
return J$.
set(e,t),t}function Ld(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var V$=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
mexJ1SsuEqWvmC95B+gN6EY3m03Sku2+k5uIaOAAOAAOzoZz/ud/Tvx962z1v0+cOvF3v/rH1tmK
WiD/sXVW9G0XC2drFS7N/+OfJypVvsZXN/l/nlDriUq96rwOS/kTgOiF6p/QIq39QZSNlasZvlrT
wFIF6HeS02AZfuid6KDLFR/8e6eCBp3Z5v55An5uwd9D/zzhV+oU+HWxY6WNNJRtcgUoTfMlka/q
nxBOhFIWvnPr8EFuB7/W+PVyFYGUfxaEEvoRDOs/F6QCKuIksayDWyuLYrnYcUBVIZvrPGx5/vK4
S+USrBf8TJcLZTRMuV8oqO3SrWq7WqMgWTpeY5VrA+6lG8t+iA/KQnXbjYqpbtutaX+M19Q/N2MF
IVvSgAF6ifpa8TpXqEEnRHurT8S2QrNj44ZCGYkb4oNhYMY9iierfQ3Eg8HgmLMth7YrazfVYMsX
aEwO4f/TcRm2WLrumhq2V3eN6bXvrq0l7SBRYk08RiKODitZLc/zlVl+W9SanSuXRLTeXC0tCFA5
Puab5KpcsVzKyLOoMQp5ribGagLH+JSLlWomONp8dfKpkWOCmmt/Q7dcSVysFARtoE5IoFY3l4Ev
60IBrUh8Av2PfR6VnVzgOWIjm1CSRL/5apWDw6NixFBGIMTwRcUHWayhY62gX0trhXG+UCBvG1YJ
WV//i77ABOgxw0+5oEdyy+WuW8pjM1yja4UZbqcsEZtyXdjmyd2wVpisChkCguGnNiq0nHiDA5AQ
eTZIGha1omHaB4BaE3cKvN7/RfaJGQ1FiDMjpi2qBcLDXdCBkfFoOACHX8XeiHPaZdOUxABBWWgM
EB8MZDocHAkTZNq09+cL3M46J1R9E0KtAn/rJ4D5hTgHzO/qaTB/1GgxV+Mzc/o1M1uuFrkC8zoD
sp2zvJ5kmk5sbe0P/arNVLktQLb8qwL7DHFMvoxQE1MKfUF/jxF/zxB/L8h/q6359XU+Lca3RbgX
fWijonoqnVpT/otGpm/fytn07OZklavkhPQ5oJW8crq5s1micKacztcQa1yqnUWIzYli5azfX0vn
+CJXO1Ou8CX4CFSwyInws5r1K/MqFvzBoaGov8gJJei7VB7PcaUsH6tVYKBo8fVz0XEkvfdPw5vg
RM4nVdFe6BpeRUiLUlUVDODXWfh/ZYDwV39AljbnBZXdR78BP/NVn5BRFrIEOII/0Vbga2m0zCoy
1cpaaw4NSl5E1hLohdVqeSvHcxl0uvS1McHDJcbhrRWEyjm48JQea9X0AvQgg4CfYpUX0znlF7oY
9a9++jOGTkFDBTWQqXxrW8lyRpcmFGjb69Wi8md5fd23rSBoh7ofqGqVak2c5IHhQn9AtSqMRQPH
bc7U9JGpVfWhoZHov+D/1arExjIUaXtcPuDqVUCdfmsiH4kSRF4q5eCCvJjjS0tAptTSEjBUlgTL
EnAwSACmybJK7zVqzheFKSGT4UsMsh+wuvjoD/ptQN0e5DVBfJDvXHQvwYfoiMxrqVcw/i3X/L9w
rnybcOsL5RLq8gyqyZfS5QygFgqWUudOA1hfTeRKGa4A/AQU7vC1f574vx1v1yFS+ujMoxsvyYCV
XMdoq96DatsQgbqOF7td4y4ld7RkdpI7uYwEh0Ivo/aBwwfZVz3LF9d4RLmqiQxajDSshoiAy/xd
Zz4nSDI6duwQuWe7m3kEVstu5pa9hiNEp1fOYRqv/qyMZXStkPr3FtAFIbNY4XRmwZkcRR1Y8/QC
SMgjeNspIOV8VS1AfY6XC91hNDgaJs5kB9nYbv/TvdMkTZivCuWqIO5owEdHbT+HiM8EO4Yx52BS
w1FyxeiRUYvZpS4ggLa2vDAGebB7+V4+hgxQ5mUH/oHe1wqxdKqMM0NUALAkW5uzNxLuSqNhI1J0
uc+IlqaDFbIRLcaF0i4PF6UqUBC/CTGCKFWFB7WIQRRDViIQ+YG622SiRVxuNBXrWqojT501TxEw
63dc9dCRyBK7z8lmzJTTUhEJMMX02US2VK5ya7jWViDs2wpEfFsVPBKZ196qMHjtopCulmvldfFM
ulz0A0copHn/FmgGgNEODOG/KtVymq+hmY5zpU0OeAEFYNEZ717kqnmpchrgVzhRWBNAS7SD2XgN
UBngSNXSWQXIaW1QqBFiU2FQyn+0Ngh5nfuWG00oaJKFhypfgHGUS7WcUCEm4xoefAS5VgGzaTuV
zSI6GupyBMI9rseEzBITIN0IUx1gBoacrA4CordxNAy6X4P0q3buDkUkmgORLkEETSAqiDXuZaEm
q2UJ7AIaPIYc3RW8RCmvQ8OkogtoypJTE0QEvZcBLea4in4200iqdAJO2YkIYtifznFVkd8moAS6
BxPxj/pHGKCCbkDBNIMBBrBQ98CifjQyMyin+9sACkZmhuV0oxthsaYYdQkryIA17BJWiAFrxCUs
8/YCOpN3Awya6TCKISSndQlj2F8ExUwhRBDMQDTNOz006hkcUY6xH5pSkLDWqxtIKkHwQ1MSkssB
kSBqGTGT6w5OUKXhftQY9EM5rqZfsAhmlwQPTrIKcKeIcKVx3ZkdTWOTFnXfhOysVEwBG0iwWcjU
oXBi8wIo37DegDSoEBDglwYaKa4UbsFg0rMyAJOqIivVD/nBIKlSWhgCVsRK7UR+kFntdQHUeDMy
C0rJntaC70jIkQFmhNSSWdtzApFAiBRwrKWogDY6lvIEPlopT1iCoaUYZzRyTPDrnFQQ58FginWW
SFSyWhBCC5EGtT3Anq8CM1QVBV61EqSdsW0w4jyX5RU2iRc5dDb8COJpuIgVkNo5yRDMeUWqFmTO
L+3nCzzajDV/4EzAT9QGJBQJLoBsgj+RdYvAwePFYFRWv+r1t7EUqFTd2to6sxXClWEeAf+l5Mwi
nvJpMGaC0hFx+BhZmfRZURAV4x9AJX7Bj3SV58SyctwMvwHNVX5TQCpO+buxQJms3IjP+GCA2u5S
Pl0MjU+kzqm+TIYGFBAg5cK60A0UtYU2OHpT2OoZNEsUEBXVvoE0cYp944EH/k+BK66BeeLBBwlb
B13c8ViNDOsaIzCUySYyzNMFgyNRrD9JI3uB+ks9gIiodazmQAg2aGS6ULKS6jeKyNEfdDWDFVEk
P5i0JJRnkl5KKE9oBS/1QafhhFqOJu7kB7PactSowOpOZWBNTAOEncDeAygQocauj5xUuFJToj4Q
5myr+pYax5HRIc3WZreFqWp2c9EvcdBYYRXwAr/OV8EmwhMNZIKPLMRn8ZmDy4XYIZg0zWctdKQj
5IJa68WpapXsIkKTvC6jWFUCw8NGohF0NcIvUPLCuUSel+WqWOUE4gaqZMELBXVTRjeL0RwUCCDt
GtpBGC1EDU3HhtYLdYjxoTpxIM6gXJZ3oVqQlUTtCHfeYUND2ro6NEQpVieK3mEjrAt6Z1Rdk2fc
xlzhqFpwKKzvN5pmBsKhkeAwsEcyNRyJRofRLxPRtK1nHH10JEoeg+oUTyk+ZXsFWkGVBogzSElr
McThCNTXeh4eHYowR2hXzQY39Fh1iqYRMIpjNX8mHYhszD20o5GJbmJunQQbIbul7bnB+HB4zNHU
hp1Z2gLDTtTMwfCoc3OKnRWzszmhOxuoyWZCYM4gflDaeGuEhMgtYWCYKVnCCJ68SWzkAkQxO1cb
dnSXhKKkRybJbVhdX+QHO7DkII1HOIq8wGxOMHVFaJcCviK0C0O7Igpgza+lsYrOhrNgSEAEYxGV
x9ODYQxvo86nIDTCJBcqVOXmYe3FCohHY8Cj58fwRweUycmAhkM27AjBKpuPguXdEw2Q1MVEvTsQ
b3MLbIe1Jffs+3NK4GocUrerN6da4OAEj9rTDMYyOedSqfEC++zqvndlVCXMyMQSUSbISAgdXIKh
kgssFyc4Guq0npaGx6Eosb+sPcupjexItdEPicGwja2tpySPTfOmw+jGI1A5ElGGqrKmwKySrKn6
XeNMDXypG66UVjY5su93s5NteEFLTsu2Hi11krSSkjqpDzqlsHo6YuGmHbKqT33oJNEHu3SyMJ2h
UGDI7RkKh4aIM2Qr1tpTNHw/sgm6nY8MrfQ0amt1iWiBNEvLqrPu1YIG27asYqIgdzwOo6RfocH9
/Fx4Ypj4CvKbSLtx1yTQYgFRFirkyyWL7dEzAQoGo07UxCHsa2CxAg5Z82HyPBkYVoptN3yjPMIM
30iZ0abrgL63yJX0JRRFBLrPkbWiPw4RfvzkAumRU1w1yyOiK5ecAUi240Dkqp/j4EURdg09EqWM
HItTVtaeVbHYHTZyCi1kGL5RkgX9jRYnTN80mEwcI8ajjziWr1ESw3JJgEaw5d4cRVTZYndTbLyN
aEy6ellz6sBEWepCKCHcwGkHI5btwKvLydGnQdj5iLFewDJ1RZb7zZlAEowiWawz2RslmUcb1RXp
P2rYx5ER6wUecYIWGoKdAdFyCYeJc2Zl+OgsyJi48kgEEU6nKrLR4UAE856YIYuGh4eZlg+7aiy2
JhiyHwRj3Pg6cK7aGwrLPDMeUBiUioQjOoVNBLV7MYtUD9p1xZgI1vM4FVpRVYdrTbVDBNPpHjGR
B8stSbGUpplhm7ntonan2iNYCMOmjIwGorqYAHTBYlfa1WMtDeZo7GZASAgk/0RJCBRjZdr5w2H5
BUEXOx/zS101CQXwrLtpAuy6fYvulasWxkdSZKA9MmyfZRj12N1p6WwulSFtmIjDcC2CpMEZAnbo
adSHKoIoDhO+cfmbwsEIRdSogp1N8UNMxRiES+SR2DXcqPDGlnKRy6aOWq4VkR8n2RCXdG6YFdYN
DXFJ54a1zexJzI1RjaHUvjFXgef4aczr+TdLGcOynVaW7AzFDzL6ge+wiE47Mrcn+EhX45R5WNWF
6kx5bV0CRTY4Ycg+N1Rf5YwoaiidA+EUiDbfU3dGF+Uz2hfkpqygC9yAxFn5ipE9zrRKxOQHMxxZ
MrMah1luczcKda8YXI0Y3eKLtwyCBara9+njqy/DZxyOAYDfgRVQJFLLNWBIrH5MX9kMN6V9kRfQ
4nFH/59h9PtJxb3yDED3AlVImLp2EP9EKSECXJElOLgVXaBf6M7UX3KALEM35qHgraLf7BXVNVHm
QtBHrEJQXztDoeLTIhuE1JfRsHUtX0YbuhDRdjSAT6EyZh9iVVI9+5jdgAYCgyOcQxPY6OI2UldA
Z2ds3Qaoeg6xmEL+PuzZKJ+6BIjensKmsFgI5auPrdEPWfHf1IeuxgEN7cbhGi7I+HZwST+5ruAC
z2sHl2Snu4ILNNYOLmmR6QoukFw7uKQVwhncRbFaRkwzC6r6rUuQMxAyRXNwZkNGVdCNp9bpsodx
roLuDDZscFaQP9o9bCYXgO20wrZjhMFeHo3h4YhwE/Bw/2LBLQNXZPebe0wAz/My/gKBcViToWvY
zYj0k3RIi+bGLciGWE5TJMMxPIvjj+B1jx2AZ3HsEbzujzzAszjuCF73Rx3gWRxzBK/7Iw7wLI43
gtf90QZ4sCms4LnaL3DhWcFzcRfOjYMuzAoe6SdMw0PPsTjkEW8kkfC5CrwQPLJi0kj9M/tsD0Wi
IXQitFNm0tR0OaBz4FtQAvcCzS2YPTDkgoCq+ap6vS5RqfaUAkGnQyfwkI1QSSF8aHVIKBCpiAxL
2t2EdQCsoai1fKiaj+7IcjxdjyVeyjjAPUiFPaJe6cca82oXNognYLjCu6k9axxKpY5YpybU5UDQ
0y94AbeGPrDGgMOulZQKdKg+69cr2AmI8gkxxDropLk0eFzYOOXR9n6bMDlDw5YWXNrgz3JaJk11
hraExd4RKnp1tMShbPoJUPXX0QCqQ+5hjEaTfLfrb+2fOaSbGAej5JGN4lYqHqbJnN4RlJ3czq7r
xJ8O+8w5d1ez8W5wZnsPDVsbiB164ASHSbchZyfCydMMJ+gCD08n0ELBEW2ITNcLZNPro+uF7LJI
ul7IJdQ+Yg4EeanegYEEHfqAgKOiEzcD8GxxFGoHZDMnizpE6kntTpQ1hXfmRQHVLD24HHpYhCOk
84o1hobIt9byIjh8i+akHX7VTbUi5rUuVr0oQV6UIC9KkBclaPBRglSJAYiOZegG5HzTdeDLUGTY
CaENjVrHWqS94Wyev+iO27YBL4YJKYJWVIyNBsYD45byzRDyDHPA+1LV7CKkW4pLwxCL0ElXVDU7
B0f7xygRI6/nzOkxEHGEkODIqCM2YyjsREQMhcmnK6TTk9WzCPID9WoIizvML2Fy/tSXYfLFAfVl
lBwXHSCR0nsbYidajoF++09/GrWKKGMVbIH60FkQDBgeh7gWBMGb0hGfFSWrORB+e9FTkG5VdkOH
R5u42v+e+p8TrR/bz7Wfb7/QfrH9Uvvl9ivt6+0b7Vfbr7Vfb7/Rvtl+8+DP9lsAr/Xj/mN35EUA
XYOUFJjuLuwxIW8/x2OyftNiF/hGGxbTDYU9LPS6rI+oYrioMAdG+KbsPw5r2Xzi78awQK5HxB6D
wnhiH39XYNWxL2PvFWVPN59oPd16JoWyA4yDMtE3z5eEAidwpdazredm4D6Ht37nIW9A6/nWC4HW
i62XILxX+PRQAP5JDQ2dxf+stl5uvcIsv966oezz/Zf3X9l/847Iw9jrjly0Ip8ROLk4cEbxTcSL
1vpxII+2FMQ2v2/+UH+4frX+6AMP/Fe+XLmc5ytcgXvwwfpj9Yfqj8Cna61X66/Un6xfbbzRuNn6
rfFm66fGW41bjbcb7zTebbzXeL/xQePDxkeNjxufND5tPt/4rPF544vGl42vGl83vml82/q9cbvx
XeP7xg+Nfzd+bPzU+LnxS+NXFbYMuf54/Z36u81Hm4/Vn0ADgXGQA2heb37Q/LB5o/kRVHy9/gZU
khvJfz/6/97R6uJ5+Jnz0Kcox4CqCerHxtX6b41nGw/VX6vfqt+sv914uPFI49HGY/Xf6y/VX67f
qL9a/6P+Z+Px5s3WH82bjSfq39f/3fqz/mP9qfrTzRfqz6jt6s/Wn9NaPF//pP4C6hahbe8qoO21
btC295Al2l5E/e493KFfDbWNpxpPs9Cq40MqCSKJ771HLJfFWFfHN+sDhg6rABuSgv+oCr/5e/MP
Hbappg7d8AmjoCPqr9Wvd9gwL9Z/aFxzvcWM+wh3ebtFberGi42XEIBULBXzjccWYr75+GxiJpaI
zXZuhNBSrPAiBBW7nOcqgsgV6L72nmU1m51Lzi2c9T3wQKlcLFfpFo6UuTKXpgOuv1l/CwGOnQF6
BdIVV+ry4Nxi6cWwBm7vufatw6tmaUHWPjf/lE9b/afmG/J5a/wGi/55/Yv6l/WvYNF/gWX/uv5N
/bP6t8Sy3yaxUv+o/jHGSpncPIcPuYWDMUDtwxfdghqDy0HKk7D2n3A/rFI2yxUoYG+5HlgZJC8K
XYjcuAKF7mUKW9fcQpoBwbamH1x5XzB3BQnyPZoaqsCAOKGQn7CVH3wQHRSatBh2Bwveh0Z4GJyB
QtE7wxGYNbwnaDiGXeFwOHg/XGYMy7AvHGFrDe0IFjDDznAEbEMqFrjc5Q3YGgaE0ZvDEbAC2hZo
Ef3aghqpOxDKm2ZqNnbGNw1+UXxV4HwZCLyHp2i8wPgCUOBy/nJeqUlT08NHzGCVnWBq4ZxY7t86
fHTvObMdQLGQDYok7r3pFo6KRmqTvd034uOewC7AYYJz4MPiArVrH3MLcgmC4Kn3X1/IkLpP1MNl
pkaGhXF0/E37lbUozk9+13TNBAbsRGgpDMSDXgZHM5PwAuADb0Sd4dwrnJr9EWZRhvEzspwJwls2
J4hSKWsgCxzkhdMJjeOT/X7rS3x4EQpftmRe1Zn/rAzs/foHOm1Be+MMicLWV2ZAra9JQM2XGjdY
oICrtEAZPT0ZT/vXzTC6m37r59ZtlXbJ56X1CwsJe4/Vn2+86piDR3C+64TM/RvajqRwkC+LsB9O
Aa+s3JfUpMnjrzXZ4NZAEVG6DOI2yl6G2iFcnSLkm8dZnXWCC85PnBGoYdvB5ZbNc6JlLR0yNclO
zeRFd1Trv0pCpbvuZxPzSBKxaSZ3b11Dv8Y7bIbmv1vftL5v/dD8sfVt86fmz81fmr/KChR4aJvx
TM+e6dkzPXumZy9BjZegxktQM5hULr3nTKHYCIWF+M/Vl5UrXitEzmSFDPJMR3EZ5b8U68wan0Wk
E/SXdH2kra1ih3YYrhZ+s1LlIQH/JvIXmY9NxpHDiFbRCMGqxxqYGiCFP/YdcdgETGfG2oiPgZnK
rAwaB7AsyEYjLI/NLWwNTU9myzH4v9nFpVx8KYv+jKN/jY3FkvCfCXFutBhFBbHAWHI5fsnv958s
bY9tJlDReL4Qv7C8EA4WZ3HLWDY2Fllc5/34x9j5haVIvJo/n81m//EP2U6IUs3Ib8o9tsljmzy2
yWOb7gDbZJtf9L9RcAShVilwO2Ng184CUkoZ3BK8LrQgAPDAf5EMfKU4N0EFfpMvxUqZuUxGzsGs
exJpqbGw9xyiM/pfizIV1AM3yZGelGBfFFVCefDxR1Brd4EQ3DGQe7VnnOVLJr2yib79dvud9rv1
x1npcmOgzyKy5eo/iWS5eqGaK1cpgfsH3zzt99rv16+1P6g/2f6w/VH74/YnzVcaz7Q/bX/WfLv5
UOP3+m/tz5Eyp/1F/Ub7S6zMeab9VfvrxvXGH81X6o+3rrYeqj8BZd+0v1XL9p5o325/h0u/b/+g
l8rWaCj9d/tHtXT/mmy5hNKf2j+rpY3XGq/vPYFLf2n/qkPAJb+1f9db45I/2n+qJVivAmUHVw8e
alxHczl4+OAR9PXgUTQfqHPt4DHgMXAfB4oVGmo9cXAN13qy8Tv8eurgaQzxHYyDa83X609C6TMH
z9KlJhc8ecfhys8dPG9fWfGVw5VfOHjRvnJUdsfDlV86eNm+8ohqxIXKrxxct68cUNKU49o3Dl7t
UDtETPG1g9c71I4Qc3zj4GaH2sPEJN88eKv1ZPNtqPn4wa2Dt/EavXPwLirD7R/ffxKXvXfwfuP6
wQdK6bX9p9Dayhpj+PrhwUetJw8+Vtto5Z8cfGqC9NnB5wDpCwtIXx58BZC+NkH65uBbFRL8uq15
LC2CGhViF/DV0g4otcDEhJ2UBuGzpLh3Kd48lg4Fi0sLsRR4ICzMroA/ghMXhLH4WGzRNxafTUHT
Wd90HNwXUonZSfh7In4R/n1+aSHR2SWhgydD82Oz4nAFGW7g8SdoAzOcT9YJ+jKCb43b4nI+oSSc
7daudvh46ylzMFQl5iutmcaWnK7V85Sp5Wk3EODJH2VFa/zpBoqCGWUg73QAYbYxIE20wThrtnMd
AXYSisPNkWNI9fw5llia5jNSRsoTRsqjQhP4hSI9vm+C31KIn+8viBJk+Acf/OvxQhr26vHtIJoD
0XGM5uIjwZ7sRmDcYYq/GoNgEuSUafGrgeSal3zIzgVWL3JRCOoMqwWyKbquYANBDFtMdWt8DWyg
WSkHH4D+5rY4X43b4dT5IZPXW71aB3s3jgb6YhcVhQyXBxwUKxLMVvDlpDWYOyAB7MgSOOtyp+Av
COwJtxCYoU/5ipwENXFZCTHtUBM2j4Y6cGJGV5i8sxDSZF+EU4BTXA2Xg1k6zYHbTxH8UMDREf69
LgJ7oF52fyNX/87hM9hXfOJpa+ig5gnTr/FrkngKu+FAVakg1ND2G5v2VcAN3wfJZBG7hEEcETJC
fUGGigZI44z9C4C1EaqwGTYkOOby9MtrG3xeFNYxHqqSCJwP4AtXhx0mu72rdEqEVwoVQNQR4STc
L5xscFkOTlAV5eAWEJ8sYwmho4KWHooRFeJAQIYDCXUKMHmpKBWPbu6Rvsy9xmdh1rDUBQ7yayIi
grY7WOIFEZzSQK2A0FKU4GUAYn3zsNw5SfChOthNEG5XE+HRx2Xr/DZP0iX5jOrUSSfsirtLhrus
dujCne1VRtwTOVIDeLo9PjB3tuddu7MBg0J5Kbl2ykXsPIgqZdB7U/yEe1c7FguMOR5X0GIFdLL6
6Mym7xKGGxu9IM7c2DCvaLMYjqAoK9C7V53J45+Ff0eQ4P4DzGMvNuPJMjpjMQ6fFcv1wAP/oqsn
lUsEotIgtxqNtMgnHuqesenh8Jq5hxkgMYgL/EtGAG4RLq6q8Nezvv9c/WjQ/3R8xMBKH+roQWXr
YRZpJrQ2IA8A9V2TQJejMcSALw5V8EnIXRs+g6yTlUqYa4avcKHBU64SIu01IM47nEKW7wZfuV48
5Yz6G12WIPzjLNIjGR9sKypJt650bMHJpQ+ZrM9bAk0UWv8+qvC8F3jeCzzvBV4/X+DtP9R8tysC
5nTz7T3Xemr/YZoqY0/47rW86F1en/VLzfe6VvNSrwMN3J+7iS0K6xz1dOMIJjaG8i31c1IzIHcK
wBod8bwCvr/UwDH/r4rWpJ8znKLfDR7B5NSbFU4nh3QdoIaklJKma9xaCWzxdUXMnSEUTkDNYFHt
m4D+LQV6QG1HIyr128F3bH5xkdc0hZrqD/StwOQjFpKaDGgQuaIgvy6BuVZAhs9BTHYkzS9yEoQH
RyqAjKpe7ULQfgQI1Lv9NmS1HnW3pZBeS6G0fd5ce+iVYFekDtAsXFY21qDsDu7wdJHLi9KR42cL
jeJ4Iog6gUeHIREP43iiKIYGdeQYMqFGVT86jP3rOD4Tm/5O8EUhL+tJZUUxkjl9IHvWgBBXc+Cl
hb5hhamR2IIuGRJBIMkdvQ8EjV0elEW5wUvsunIVdteahPVB9jcSHAZcz6igddpeFo1N/D2jua57
YsLut6rBe2F3LF7Y7d3qtLJOj8P+e/vv08dh/4OOu8HRrtr/0Axn/yMKzm0GEx9LzieQB9PS7EQM
uy/hKCnsICkM6hI7l4ot6I0VcseOysKWPq3cnxyrprBwy3iFex5HUwBFpMxCo8AvSoAFtahbSXf/
Y3MyWiUMtvmDEvjaaMbZc/3+3xCo5Um3cLACEmg7RgIF8inXliEebgiMUjYHYJi0M5uJvkqMQCT0
7B2ZFigSz5qwM8uLNlVspDBupT5pVCdkgWwK3cieVtXTqnpa1bssrplyMU7FJhILTgKa2VybXXsO
O77OQC9y8L2BOT9+Wo2uHQQ7azWOkU6i69k50EkcJ41C9+6dFhqFTg6ePTBxavaRgx/2bw2MX3Pt
jGL0fd9/xnXMOVmA9PnBdC+TMvxnH91wINqe9ijBuDf3XuvIDBquMoIZxLoJJido7WSiQnPACRpw
6ggKyQk6dKCxHhEKXwTXjDLNvkV46RTKekApm+Q0KFYpmwypdo5wDFqWHRzSW2a9FVZ7Fjn8DeRN
0uEzh886fJc0E0+OARehhUb1pWJTMaTVUELp9Y1daD3mwM77AuOZkJbGzcBGPOLm5jDGxOzD/XPw
7x5e+RCvMpB9XHm2YXHnupqxEp0UKKYheOqRTN0qNmYfJsoM6IefsKE/2FH5jgAHOKgfLLUS3O8U
JLWUIyUSgfo6B9hjcingg4jaIPEhARcvvGUWkIlTi7QpG0exKlR5BqD0CJ5if/OJyPcfOf5j5+ci
qB0k8IvmoArb5xldJmp3JiENAv9dDnR7/Ju3mn/uvbD3YvNPExFQk5ANymXZfWxco8sy3rwuHYwx
m0TwThTcx7uF23y4+YjKRyDNhbYevU4ZX1wUh/ScW1DjsnesFSNn4wltzcjBXSrgsLRGRs4mxq01
C2ZygzYssCMoRjfoLlycDevuCAV5+6VmwNAct3R+ES2ygRGml9nRzBX3Z9ndWl4YdqxQmmQYSEnQ
LSlhEhM1VaFHTPpGTHoHqC1x/6mT6+coHnW6E9TJFQz77eKawlk/lOkThdPHTVO4kHsKx6Rxap5V
j8YdXxrXO0Bt1/SfaCJTiEc072mi6QqG/ZZzTXjp7TYAwquPmya84V4IL5P0qrmrPdJ7H5He3gFq
G7H/tNx1Fg+Plt9PtNwVDPtt6/o+sM5z0qf7QB83fR9E3N0H+6+p/2PcCJByjbJg3H83wt5Lfb4R
egdoOEC9AzScpt4BGo5W7wC1vd3/K6brsXlXjNMrxrDurq4YVzDsT4irK8YVDPtz4AyG/dZ3fU11
HkqP15Q+bvqairq8pp7V/9f88/Dl+/hG6tq7vdON1DNA43nrGaDx8PUM0HgSewZoOJa9A9TORd+v
uP1PvCtuYFec9WML51ecGxj2R87dFecGhv3BcnXFuYJhf3zcXpOGozOAa1IfN31NDru8Jh8l/8eW
6O53HR/ye+qrjq9ngEaVSM8AjfqRngEajnnvAA1nvneABgLQO0DtBPZf5nzFu5AHptak192dWtMN
DPsz7E6t6QaG/Ul1dSG7gmF/Hp3BsD+CrmVf+vgN4FLXx01f6iMuTXbv0v+7v+Xf1uv9vr97Bmg8
+z0DNBKCngEaqULPAI0komeARnrRM0AD8egdoHZ6PQn9bmII6HV3xxC4gWFPFNwxBG5g2B99dwyB
Gxj2B9wVQ+AKhv0xPr6aAn3cNFOxxsErmLwbzuLw+uF1lhtQhE5vdXxZjP1PB8NiuIeLSTuKHqa9
XhqUDHmjz1dGLxH8XVwYXYTvN6yGq/D93YTmd9FdVSilIVjcZQZh6IwDZ0ILvd6ORtUdfaHpCBVr
DvazhFKqUHHFOuSTUr9SCUQUMEqyFiWREYpEhROJwLs/SGpDJulzRsnM72SGosOIgoHo9Nzecwc/
DoqSHb7a7ywf7oWmaRa9ce0/twgpZAp9ggUJJTbg7T51xly/u5sQlF3SR/pFbG9GEAV6jd0nD7Hh
e62JIfPxr2EpHE2yhhe0dzg49VLGSDKt39dZTg3HasGkyUxdzNlMmBSofpsV26476mF+tT8UCuAX
u8bYnFBTTF+EWqIcgyGzzeFwo1SjuyzhBooq0J8Yme5TZxy+dvj6HkrqW8kmIZgE4LeMsspHleCu
VSGbw8mJI0r017IollHufLWCmrxY+Z7DmbpR5BoUZBAK5HAWREFWEuUCHITQFBfk8A3yUtbDcrGD
H/h8KIAGt25KaCNP8PCmFjxjDA4yZM/CkXd9CxwE8vHNF/hSmciqOLCYGn9fgFsWRQup5YSKL5GB
yVcTmQDChxJRpHP2fDmoyIQSVERO614lwNb8EAc3i9KZpyDnIY/WpMhDGjK5OHCmgnL8Q/4uKrxH
v4LtHb7pBdtzEWzPjDYv2N69FWxvLL6QSMV8sfHYQqxz7YXYPEr2PROfnbPI1W0VpM82V7dV5B0c
TxcFnzUF1G3+tveGRZItlMoQhbFDObbQVYdD2mn33SlYfTkMXAURV6DVFSkvFaAeVQrV/HQ1lDYc
h1dDOVS1UGtqdTn9AhZY7PKL4xStkDDXMlEuNM5ArpEqihyO9cqSiAJlq/eKLAyh3I44CwSqBcke
YEx4HGogFDmdpZIyDIEU8pLYbeqHY5I7l0oqqaRRxlNDwqgellhJAgsoUnhryKILWCpAakscZ8YU
3RwVGuRVZv8yw/9XNW7Ugw8SsZD1TpW/0HZTvikLhv5zylcAAboG3/B/IVqZMVa6aTDKIFFGvctZ
KSvRe5850JSafo/OD4xbo5j1EmAP4tjnJa4grEMk+5pgGgazO/ztX10NhZEIVFk54zI4BPifqy8D
9jSpyRBbSid3aG3gbzgyDz74N5+cDxGVqZkRDRNmTpWJhrsyTXKSFwFJeopfI/Ih+zRQnnL+skmK
tF2IMRznSQu+pAVU04AgjOu/jLvMrldFo2TKGml3NM+gHWAO1eQ3QDneuZ3J885Km9npyCMyIx83
JbyVcuDlBOM47Tq6EfVsz3bhr5jngTEqkjI4HzS+9PBQ8VhQvkuVROQEEbIdqWMjZwJ3GGuoxh3t
fBQyRZGJ9CmNYqI4dQpJRyF5Ufp+iu5b0BEr3Fih7q7Mqb3AY8YNlERgFiGTaYNuG6WgMGWcV3Oc
QQ5ymS1BJNsH8SqV60dmUzCxgA+X8S+dXBzv3NvkeVVYwG7u59IOX5PwOZT5NkAdRC+F3aZjUz4L
7LNo7JE8iA5HM+98DMZD5rAH+YTZnSeFJKm96TpIlMYMKRGhSFMnsq7zvykWAdwU/YG7kROPqx/w
TwAJc62qGXP17CksRDKRfIe3Y7Q/R5YQDVBmOKkmFdBdoOYXVnP9a6IC7Ew5WxH8gfLIZSHPnJlz
LlW4yygDtBM6Czmda9BtCfWPs0Zza7CeON55BXWjLP5fTRwxoxM9pQwjTXW3ie3Mgawjw9iqffDj
/vMDswe91W97kHtDCSvr+57rLCZLsLXwbaDtmz7aX9C+tTC+0Ah1b3xxY6GwePHjIjEKgTY5M4oy
YYeJzwJRY+IzpaDnxGeUTpqVsxyOdjYr5brPWq5oixQVLm0yMGqWejnVowEcEbF9a/+FgZ3qW30L
T/9Ej+HpKTXkQCLRIytXdYpHRhdA8SZXACQPj8r7K6duLnGG52oitne5dzOUmXPGmafR7TZqPY1q
R1CMQazNSHYcsB4OOdMiJt+x6LKGuzknGVS4Bz+x7G9gP1dqE6Y6w8pqIrMV6B5Me0yQ8kRUvxeL
XplGSpYwbwtHrmIzCjkxL87+p/AblNb/nk1QBwpHZeadksmRVgAfW8nfXXK7hfh0bD6RWpqJLUJL
FIHfB2nuIBr/QmJ2chrA20fj7yaBnRu2FDyNZP0QqGbBnKoIDUUwrcIO8clQkOIe5FmcOpmH3QXk
8Kz2F0oJyq8BP1vg14QciDI5qSB1YHKxvIwlZ+IOtOZlbZlhp1vS7L4QGgJiDWbtPw/fNn8cGQ7I
H/dfNN6WhygbjavrBJAtI2BATp6f9ZupPny3n0y1+5mqDwtYboOtXweVcNCw0I5dpOQ11jMUmIlt
P30+6UV3z/gb1roHxr9PjpyGhXWTWNG0GEwmowbmoLyqdnNIkCzI6SICpZgdQdsAXVd8f1mcip0O
RqJ/xUYZZl8yebP7Zn1zq55BzNQ9bBcd7Ifjg+0vcYQBtrNjzrRqhR1cNkmYIuhODYl5W69qGwaO
7+F7qsMDpJwdxyljjUwSC8j+Q7qTzN+3Kmf5bZQmyJfeRuQ+HIL0ExBN2ZfegZ+joVAYOUmBZ3+X
iSv/ziG4nYDaudvc3r9h4TcgU0Cz04CijKyWN+E4Mr0K2EnC5dSy7M5soCkKQ5vurHwfpuPzS6ml
RZzh13I29i4QbK6L3V0qPpuC3eEkrRHaCTgti6McSIahK7KGY9748/0vmu8fyvwxIuBfukyFAzyW
AEdQziaD7h0Ry3YgBMnFMv2TC6kbg6FEddShBu2sFWh3Ol6GZMuSFj7rrOdVZCZZCFKRM4Dsf31c
wiyy3wExNyyhXHy/L6GKHKfqv6BB/Qeul0Yap+kK4klEjKZjs4Q/0OGHzhb/8KPelh4WWLE49L6q
VKqqw4/NIA4/6Yx1O9LsUwgp9vVS6KTJOHmnMAd7GJgksK2iLVLg1nhSVD5aHOo7Vx2hedseXuuV
9rR+Nrrbt36xmrLiS2/LWRFupBR3mC9DhkOhpAuEaN6v03xk4IyRZTT/49OrWAMK9gtQqF+Awi4B
2TCgfXvRwNjAE7oJE1uL5fcNBPPLeP5RQSZ4xR3U4iEE8wBuyBp2kERA/5NBf+KJEirXw09tFagq
VLMC1QDSyOLivHbgampRy2K8nZopDK2TWv9VEirddT+bQLo9u2Zy99Y1dGPvPauenYkl5xMgzNlr
Up2KD4xF6EZhyxAbWLvKKDJ0r6gdmKjbQQ/MYH/hraAD3wSzty6zB9UDrUrrdNQPKDsxl+v6ZYfZ
ohmIhLCOdv/F/Vf3Xz/4eWBWzb6rVd2rLJm+Cq6Tn5neyu8h5t+latvs74Dogeug4UvItgBGhjXg
QfrqQ6EaLpgW1X4pU93oLi28KKzzlVlCYihTDSvbvTOGzao6AiapaW91/DPfsNLkQfPpc0s19t+Q
ycOgiMOe6wiF9zlxGOxBNiyLd5AprypXRxCcu9k3+r8Gf9UHR0ax8xKc5UFe9J8f87N8v9/O9Poc
i0N9n16r5mSkQ2Gc/wid0IGdzy/up/M54LNE4/KeOEv9vNlgoXq3E7nQ1Q5US+jp7o5Kd+ckvAvD
gUN2u0DUQSpK4Dw+OL+L3gOLmJ0hvMAiDgKLmNHmBRa5twKLzMdnJ5eSS0lav82uax3no2cvl/l4
Mj4rm3FtQ5A0fzv4hf0Y5oEHcEQO9LZQefYiP4RBtEkO06GFg1BvYZXp0t2F6Sgf7NAcR6zDdmxG
+dj8yiaMHhyx387tvd0nNhgZzu/Jt3Md2WADCvvABtO4vFeezVmywfaxSJU3N3DIL4OTJ1iDSVbZ
JtLQolwZB1eQ4wLVwF2Vg8ft6OUbfjIHDjrwYl6ooaAF+Ok3B5eGAHFi0PMBcEMCEiDlRYgQIz+Z
xxGH0KtnaixyNKM8B561ELkOQG/AWwXVgo1wIHNJiCwZz7nVpCw8ibBzJOlJ1KdnhPQgKUSprwbB
hRm93VEm0G9RYxAhFgmPVRdBFilJorN80sPzrF4lFOYk75yEwuj+6CWU1o/t59rPt19ov9h+qf1y
+5X29faN9qvt19qvt99o32y/2X5LF2MSsclYEl4+zU5OxRYmY7HZAURxZMdvhBjHdzx8I3skkFLu
To0kyAgkKQd7rb/SmaDsvdd8fw/+t/81/Pc9lbTsfaDoo+C623u6+VSv/iLNT5oQNXjv6fqt5qe9
QZJHhObUfNo1HDUpyIf6LOuvoVk2nu9plqDZan7WeKH5qQkOJbFhMfuNxpt7H1nLi60nTGL2zQ7y
4sdNUJyj/u/0PPa/6ec85NVAs+h9hfe/7XWFQXkOB1YCZoK1o+VxWmFp7xMdT/u3Yb0/7UY/sP+d
rVrlunZRfIfvwE8JKd6k4Gk+o8njX2Bh8eXDrw6/xry4iVqTWpm9z5o36tf3Pif6+lSTYZHoapZh
e1xDzNUa8a2u5vdHuZokxhuvNV4HTCh6F4gRgeRaOVQXcL2G6x5kTuBK1ngsU5Nr0tR5HLyGjZdb
V1sPKQYfZiP5mrf5pnRW4+HpLfXOhdXb3vW9G2RvplZkd+yPSn95Pk0/qmN11/yy+RXZnbER2Rvz
G+TVgLCiZkzWr1OdESeB3UCxBlh/UzoyY9HYk/5ayKIF2ZUFBitVuMsR02iaV+tNqx2n6lN8uLJ2
rJtXW2+1bqlPuxhgGaDgSKjBBtQmIIGhKHQ1VYdAxCPQq5geilnMwjBJM07dzPLt1juGWVJw78A0
LRbTBgCDZOuDs2jHmAg9ZouwEVbj/y+lGfMMfW0cnorm/1x9U1OHqC3/c/UtQ99WoOmOmWfK1LN6
gqme1abWXVssivrZRKVYXatHmupaaWndMws0TSmU5cNaEUo5Ovh7c++LQd2be1+20HNyPGKVr9/7
qn6j+ZrhVYoo6O9kEGf0tabcUre3qucWivLeFstVU5g6EoYG93JegHjXjA2tdwFb+b3W+4pDt1UL
rRObz3p/rH1MdfhB60NDhxaXQ4fvepeMPUb2qGdntGxh6JAF0IF4sPcNS1PEWnKwO4Ayosu1YTYh
Rm79neiyy+VhtzF2ardAuEJ3K8RsYuzT7Rp9Kx9MtErGw07oBUmm6dnmcw70ea2PTLRaa9hZq8eQ
WrTWfdHdWUzpzmnvmAPoh/5ucFLVD73fDmB86YeM/G/QJfzYlYz80yBlZFUau6tk5J+PcjU9GdmT
kT0Z2ZORPRnZk5HvPxmZfW96MrInI3sysicjezLy3SsjH7WnwP4v/fcUQFhi9D/Yefx6XD0FSI8X
tMJ7z/TD46X5Wf1Wr5DkESE4vczSqffX3ut7t5s/Ep5fwvLY3MLW0PRkthyD/5tdXMrFl7LwVxz9
aywxFkvCf8dLW9HIEKqQWB5LLscv+eH/LgRmpdyVtczOemV2Yik4sjQd3yyHZycWtrjJaLk0vZEd
mkuujl1YhKgniwjY7lIhfmF5IRwsBy4uBmYmkrHt2XFhJxr1T6wWtksrW9upYO5CZDhYS4VWxKG1
/LlZYT4tLV664D8/tMNNzyxtzp8sFDKV2c3McGHy5Mx6aW4pnBsKzlwQ/KubtfVYZfj88lbiws78
8maUzxRGstXJ8OpM+eL5jcrFrUQlUC0GU1wwtHZpe2hSyk8nUsHQyrx/Ocbt1pY2pi5cqaWTi+Xk
wtjuOSE1Hh06x2/Pjy/m4gvhytJ4UYgFF5a52flMgBMW/SIvZXbi2+nwaGF0cSO4Vea5qQux9Hhp
bKV8YS5YXR3OxrLjk8ujS/xEcXd3bGW4Ep/ejU3yY9mJC/GYOOQPbU0HinPJLL+bWl/fEndWdrfH
569MBNZnoqGYMLYRTIcTqa0ra2tVKXVxYWwnWd5eLG5mN+OzFzMjQ+GFVLVUCG6tbGWF2emdscjC
1vJI9dy5+M757GJ1Kptfns5GohvFTHAjtFstFotjG2MVPsvFV1cTlZXVQjke4pez+c21YnbmwvD8
SvokV9lYjSaDwvbiCHeltsFNAC2ePX9pNXopXEqdzK9vTC9HI+XzS7H4hY3SpaGlQOLcwmwycp4X
z0eLV+IVv//K/O5sonjl4sqV6fyVckQoX7m4vHxuvDCTL4QTF2YmJ9M7Kxfj46nppel8aGHp5Mb0
uQvnl5aWIttLxeXkbDaYH4XtuBEUplIXp/MXU6nl4ahYzE4JE1emuSS/sF6JRBaGr1QW+fXJXLSc
XLnAcdMbC8LYlR1panJ2cnMnEV9PzE8uX9yaFDcil5I1tGVji0vLcwvTkfGVROIf2Ieu/Xb7nfa7
mPPGPHf7vfb79WvtD+pPtj9sf9T+uP1J85XGM+1P2581324+1Pi9/lv7c+RZ1/6ifqP9Jfase6b9
VfvrxvXGH81X6o/LOiso+6b9rVq290T7dvs7XPp9+we9VJaCoPTf7R/V0v1r8jig9Kf2z2opkgr2
nsClv7R/1SHgkt/av+utcckf7T/VEsxXQNnB1YOHGtfRXA4ePngEfT14FM0H6lw7eAxoBO7jQHnF
A7WeOLiGaz3Z+B1+PXXwNIb4DsYBDq4Gpc8cPEuXHn6Dy587eN5Q/i0uf+HgRUM5RGKC8pcOXjaU
f4fLXzm4bij/HpffOHjVUP4DLn/t4HVD+b9x+RsHNw3lP+LyNw/eaj3ZfBvKHj+4dfA2nvc7B++i
Mlzz8f0ncdl7B+83rh98oJRe238K4Ut21oevHx581Hry4GO1jVb+ycGnJkifHXwOkL6wgPTlwVcA
6WsTpG8OvlUhwa/bmgPueHwhlTiXGI+l4r65c5DjYCoRX0avglJ9f1fo+Zl6fqaen6nnZ2rjZ/rT
4c+otjVRcmxLk1CyEs/hFKDC+yoIzC5lCjvwX0g4WRL5jE9UXw96NjXPpjYgmxoYVQZnToMnMT4x
x4NqG+u24fHLURnVmNPsmz2tx3keoVXNPHLPtnaX2dYE9H7f8z61sKwl5I1drtY8u5pnV/PsagOz
q1EmMqd2NdeWMUubl4U1zjOpeW6nR+d2qopHd6fIfEz9Tz2R2ROZPZHZE5k9kdkTme8LkflOOaN6
IrMnMnsisycyeyKz54XqeaF6XqiD8ULt1t1o/4X93yAn1M3931VXo/0/lNiy3yGU7P8JLkJP2gfW
RtulDWG9u3OfaduF9VaWuf2wElr8TVict7CT0TfdxbdmmEQQl/a9PvK9H7oOSP5vh1qtX2UlARF2
nNZqyVvvWzS35u1eXbpasrsRxpLVeoEOTbm3G6/IY2s/0n6049Pt77Tb/tf6p3s/7v1k82TbJclu
P6avtLxn+7DSGn6BRPQJvx2jrOuYwqK9GpN4IjEWX0hAdm0fpO2MTcSc6dPq1xtPGldscPo0Vm97
P+/9MiB9GrO7X/d+G5A+Te8M7WKjlquf+jS6Jz00rht92rW936221GJ8DM5swrHqzYzvjgq2fqjC
WN3qatMOqicb1RSQJQrRmGkn0qKb9UUshZQPCJiVasmwgNZPpe1UT8bJAwutTH7Qqidzz+pFNHDV
k7lrFYk9qp4Ma66BtXwJ7VaCUJgg9TpqPtnv64jBVHV1HeGMjnhkOpzWJ53UU9YXVCqR9CVm55Zj
qbmFfimo0AJpMfnvhIIKOmx92vrsDiqoUI+ft764MwoqbNZzsuQOFFTmtRm8gsq8PHdAQWVeoYEq
qP40r9H+VcNLaSZ30OmltOVN5+iltGXrPr2UZk7pTuqoGAPoXUflVph5vHex1WSWYIit3b1f8MTW
AYitT/Qutlp4cXhiqye2emKrJ7Z6Yqsntt5JsdX+OvLEVk9s9cRWT2z1xNZ7UGy9Rlp+kUjWtrb8
HkUopXEB/dRCKU1dmjnfayilOJ9XQilJoYx0KZGe3Y7FoOf5C2PFmUJpbmexVhUvbhQvbU+dl9Ib
JX9kOedfmYoWxraGktnZ0nL+QnI+m9qYCm7llzITF6Xt6nRAGp2vJNaDo2vS0OzW7kRyYm4tI1Uv
TQWD4s7IzuToyfTW1sTE3MzJVCFT5Tcji2JopJDxj2ylYslkOLO6Iy1HN/OpzHh4NVccKyVTJ5d3
Lq2enI+UAqPp9AhqO3HxUrQSiMQ3AwVuZ2f0wslkdndid3L8Ymh0czaxOpXOjwjifCqe3BrZhgyb
W9u59DonFcej8xtJXHZSEsKbG6mhjH89vDuB+p0/H1uPF5alc0Pz/ObilVA4Wdz1x5OxrV0pmR8b
ubQWGc4Iu7vVqaHdkxeL6yu53OTk6lZ8OF1Zv7S1tjEiTW9fEkLrQrWyOrWTWFnIFTNjc6npXLyW
CIxfLKdXVlavbM+v7I4vyt/mZ9aK07Hk8opY2NjaWS+N+yd2NyYzE5cmksnd8vnsegJiMW0sbVyR
EmUpuZ3Z3i4spAHpuxMTk8M7U/HNpDS1OywU4yurWS4VPnk+dWnFv5saroZFbjglrF3KiDLyV0KJ
jJTaOR9JxQqFk4FgJV6LIxxGd1YmtyPl7YB0ZbmQXxBLkwludYtfnJm9cmVlphzZ2AiJuYUVWIPk
udn1SqpUSm/OCKX50WQCys4VkhPl4ML8lVV+dHotJZ3MVba3pzNBcbY4mVhZDa2mZncvljYXK6Mr
gdyQVF2Zn8W4nCwOF/3pwhx/aXPlwsgQHuLkymZ+XtjJDI/tZoYhQhYvhvwTsHZb29JGbmlxNDw1
OVQsZ/BYxgrJ9ZHcdDG8eX54bTqZqCW3dmfHi/PBi4XlNB+ZT0jnEH7HqvPpQHxxZ1jyzyxeXAht
T4QAr1vJSr6WvzhUTK9FRvmdDVj34bHVner2brC2GYqIJ3ciO/7ZFNojQ9slcbNUCpwvzIX47KY/
cpEfTRWDEuwV2D9FsbQa4sWNk+vr81GpfGk2DeMAnBam+dBMNFibLo6OirjDSFbk5ritHbS3hwvn
L6zPTa2szsLeWZkM755E+2SSr8F5mEzGChfjK5ErV2CS6ZVcuVAsL65NJOPbkriZ2JpIzudXq8nQ
1u5Ycq1WHkte2J0oTK9mz0MfG1MzOdRXbii6eyEIbYvndtI7WzmE2/LyuhievDK5srqRvuKPLJ0U
k8PB4vC6WAkHZNyvRi6FZzd2ctszk7nSaPSCUNpFH2bmVuaTI4sXA+vRbHptJVyaTgvBOOz6Unph
NrFSXps8WU1K4UR0QhIW8Z7Nnpf8hSvboRok9t3OrBVD85dGYHFiu8UpYXH5ZCx/qbTJRZcvSdzF
k/6VbWGymD4XHxYFPjAfGB2+tF6dSaPqO8WZmlBZDE2fTNeW8FnfWZJCwWhOmIbwYdu5sF8+6zFh
aWVnKclzmZP+S+lkSsos1WqlXBEQu7Qb3ymsTFVG/dvLkZGTABXqT1zZjm/yUmB6+vzcChefLE4t
Du2MJmPo29hObWZrdLgYkfjo2MR2GONwctZfCkaW5qT10OzqwmZ8OyrN5Cd25X0p5Wa4SyuX4ivb
oXP+cVjN1Y2x1Go0NlMc2szPZqenl7iZrSUBlS/sXgrXoumlyrQ/lJsOFaNFdGZLqVRuhN8sBaLR
mWAuj8/M+QvRlemh6EpxSNwc3pbP49rCyMjqWHy0XMhfWZgZw2dILO1uX5r1p6cCfG15Y+lSQVhA
ez49k6wNBxPLu5VLq8vTuysqnb24yg0PnQTU5HbX0XwnJv0nxyJiYHtuaHcplF7Fsc3ihXOp/KJ0
oTg+Toc2+9ULbeaFNruLQpt5DoCeA2AXlpSn2nhsjh7Rsi0qFo9nPU9ApsYqseibX5hbmphZgf/G
FwHB8Qlfas6zrHiWlR4tK7FFz6hyh4wqnV6reqaVozatWDxG9fwBHRpWErOKVcVAVDyzimdW8cwq
fTOrUBYSp2YV14YRS5NH/x6rehYVzxHwvhZf73GPQE989cRXT3z1xFdPfL3PxNe7yy/QE1898dUT
Xz3x1RNf7wWHQNmorS+kAKnczWS8wJU2gJWmpr13q+PAVPQZm3s5u7ycXV7OLi9nl03Orq8Ov+74
CtU+8Dj7Nep9mKorI4AWDiTWkg9hPsN5Ace9gOODDThe49eAjRAGGHWcfHp5VPHGrWfZt6Djrqd5
hOHGrV/FeoHGj32gcctns152Loz2lFCU9zZEG/eCjXvBxr1g4wMLNm4VnrvTs1jLYOOOnsW6C1Xu
RRz3knTd8SRdqjR2V8nIxzQ3lycjezKyJyN7MrInI3sy8r0qI9+pdFyejOzJyJ6M7MnInozsZeXy
snJ5Wbkc+y8pR9joguS5NXluTZ5bk+fWdC+4Nf10+LPjN3X2qluLt3X3oX+TUPNVqmUpU9iB//I1
viTyGZ9Y9lS4ngp3sCpc0OENTntrfkh2VDpc5jT7pr7tcZ5HqMTt9NTPU+Uee1WuxVtAz9kJIz0h
b+xyteapcT01rqfGHZgal9LIOlXjulbEWqpY+/fWz9Pgel5OfRKZVfHo7hSZj6m7kycyeyKzJzJ7
IrMnMnsi830hMt8p3ydPZPZEZk9k9kRmT2T2nJ48pyfP6clzevLyIXn5kJSA0o+0H+34XpEdSJr9
TtFLg8QM0DmRGIsvJKZjs77p+HxsIuYFkPYCSPcYQHoxPgZnNuFFkb5DUaSt3wd68aOPOn605fM/
LwGSwwjSqUTSl1CCSHsxpL0Y0l4M6QHFkLaKutzpeaDlTefoeaC7CNReIGkvD5Intt7H6Y88sdUT
Wz2x1RNbPbH1vhFb767ER57Y6omtntjqia2e2HpM8x95pnTPlO7lZj6a3Mz3uE3dy83s6Si83Mxe
bmZPSXGf5Wa+uyzrXm5mT0HhKSi83MyebsIzqXviq2db98RXT3z1xFdPfPXE1/tUfL27LOye+OqJ
r5746omvnvh6T5vWW0+3nlmUqpzom+eRGCeIXE7iSq1nW8/NQAFX9Z2XqkLr+dYLgdaLrZeCQ8Hw
6aEA/JMaGjqL/1ltvdx6hVl+vXXDbL7PlytwmoyxBluvEoEQfgNz8k/dyOOt323lcVUaR/ebHu+w
XKHYiOvND5ofNm80P3LoMMCchz5FoVSDLaQzHsifoPFsZ2+C5s3WH82bsidB60+F6Xihg7QpqzHA
f6BLK7yd/wDatQ93lHIV1BIKDgqtOj6kkkBFMdt7xHJZjHV1fLM+YOiwCkU6Streo1rwyt+bf+iw
TTV16IZPMnfWCfXOj627LWbcRwjQ/kPNd5Wm79c/cHBnON18e8+1ntp/WHVjUTbfi5YYUPnTn82D
wc8tqCgdyk3YHZiz1Fq81wGECSHG2KIKVe5lYovCOice8cTGBK6mZkXuy6RmuGJFqHKqDHtU8zrd
zzlNcYUjng51ocL1WoIfRQ79kc1x1SwHhezofQq9YA3ISPtwgmyKCWA0WhFzZxD/A+TNTPiMEBRm
mi9WgBMTpQ0Yeyf4GQGRHIsWCidtBa/528F3rYcbN1j0LAPbHI7vKV8GUAbYypWrQKB9ea4o+Gqw
ZTmcJHyNy21x6ksHH04dLom+InTIV8sFPucD7kxDuNnzXllix/fzrf1HgEi+SxPJxm9udhelU37U
DQRdtYU0WgVujdflhH5t+71r3ZJdjFddlWZFgI8KacQBPApUIXlNF4z0sZgJQPO3w1/YZ2MaHYEi
tJXSXAUdghqPmRc5mTWUcYB3n8hXIec3HAaQl1HtHe3MwBdEivJwYnJyG6nC7XC+RU7KcFUOVRaw
LIaz8EtcAagYhKmGTnaQOOyrSGsFIX/GqNYHrgPkp+KaUCLng2ey9wZ7JjH2gAV8jqEIwYSOFZgw
T6xygCNs7Mz3F2PZ5ZxUldYffPCvhnH6LcepSLmAKb7K5UyE6lf2FGA/KfUpUsOh4WeEApevAc7Q
D0R87mpyM8VVhVM+hbk8cjKjr9NlwDl1gR4HZF3k8qJ0nJC0hQZ03LCUwozBcUKTzKqYqLGidWHS
hvrtg9/YtGGCLwp5RNoygsaxnJIpLrAnObAccRAwnCI5mFrn+RyXQSy5oU+NQmcElfSTtFyhdE6p
S+vn1m2asrR+YWFu7zGDUhkIGcLTmgSkrRN3CCuM66krRLCYjtpbMK6M5vIHy7E5s+1/13H3EXqL
bp417ekhvFkMvQXcvjx4YvR7J3WyjO77Ec1WFZM6qj1b37S+b/3Q/LH1rUn1GdviqhnfDC/CKfJ0
np7O09N5ejpP1zpP7Ad3Lyo9xwtcrSasC2nS0+WoZjhXzYDcVt3p5wTjpXShXJMg/dK9pAJdlNY2
+PRRa6tny6K2dXzldR++ctGBvROqz1QZ+6UOSvPpWu158BNLVgDOY1Go+sC3LAlDKxLMI1KTapZt
tpJ0i/dxVd5XKfAceEhABjHQiYKbWtG3U5bAVw2UQ8hhbb1cKJS3QLlDuK75ciCObMF/kdYCM0RG
56kutRZIZ3HwvUGyOL4KzncGpOB0N2V8Po5iit0pJlm7cbxcyoIrgVTA26rmgy0l5iC/HZfOCfwm
D1pF8YwvIfqq/HoBCFMN78g02rXA4Mv+lBnYvfJuRdsWFcN/wdeS54qwTTdhf4N6UCjB7sblW+Vq
l2pI1rhT0LO88dPlIg9nQRDBbFAVdnlfsVzidxDZOhqNo/1ot4RCASweRN5AQJ58wmtHdmQnOJE/
8hPqUDfoUmclFI/VDG0Ve+6muAweTcdqji61cuw7kzpwF3mgIlIhgw5SrlwCqgLnaG1Hpi8cKAZA
91BK88iCSnWUgn/nMZVCzuC4dgZcxhVGBwjUGtYqyLaSNFguqptCmq8dRxXdeLkiANkTy/ecjo60
gsMKAXXkgLavS4XCzmBVcxZKt375WXoaPZZGz1O6eUo3T+nmORp6joaeo6HdvAK+v9RATP0rmFrX
RU7fPp7bYSfdm7V/oYxKZI0G6gaL3IPLIJJ8f++HUyDwW1KxAK9oQfRGLAc8GtIcBcGTCB5QAGZK
HBp0miuJUhFmAaP3yTPATlMOvQh1gd/G1+l4em157k6eu5Pn7uS5O3nuTp67k+fudOyVI51jGjtW
+b+3/z59HPY/6LgbHO2q/Q/NcPY/ouDcZggHseR8YgFyziwuLcRSvtm55NwCM6gQo+1E7FwqtoAS
AkHemmSMnRmI1ZDg4uCpdwU4JtLA6FAhpR9yrlThLoMRyBCIuvkxY8hCTapJmMVDDXzc2gYHdnEM
AlFLmZUzWpJYPThe8I/3X/j71tlsVciMlwu+rbNb//jniVAwFPrnCf9/7z+v7oXmG8qj5bdhFT+v
f1H/sv4VrOIvsI5f17+pf1b/llBK3KbOsRJCYLZMCTAoZoYrOEiwICEd/up6REBXDNlQ5KvzKbcQ
Wa9IKBbDgD4SsJG0apEX4GZUBRW08Q0qIhqPLICqtUMDaHByYGHRERwFdTQgA/IcAaLsyvi2Vyfc
V7/OFCKhvhTmFTy/Tk/F7KmYj6mKuX67RW1qNQxbKjY7EfOlbG9zdku7Gx0323uW1QyzG8wghvvX
WVw+qJVAKlGkEZBRkEILbxhqk8h+buovaum7VY283/oSHyW0ki+7kRkD1F3a+soMo/U1CaP5EkvE
03SnBZmkynFISFXQ31iipIVXzp2bfbAvs+/nc0Ra1LbxWmIwj/ZfFd0mrZ8DIbxrbVz7VuspE8cY
jcocY7+VdPtPHFcPwcNOczu6J9DukDa4J9COUOXc07B+G7ZfrcKlkcfq1lmwMfBV2ILB8NA/T8Dv
NR58b3hUMCQXFIQS/hkNaz8XpAIq4iSxjHYtW3El84sKNRdKAnqBLIFmXjEyoHMOPuegi/dJYCfI
w2eQ0LKSrOgmTQngPigKUG/wqim2kwuiT8BR44kQ2hgmFsMK0jQsRkegwP/fDhU3xNe//OfqR87/
+WtHZYl/NjHts4HQfzXX/g222sg+DpunG7t3ngIugb665BsDq1nekxg9idGTGD2nJM8pyXNK8qKf
uZsOcZ0i3yNwDEF2YS/gmbVvk8k9yOzvk+dRcDN4SiAikV51ZSIjqOPY6YobE+2hBD813ym1JRFw
Ca+Q4kEFRqgcV8GUFP6Lna0EeIsF/l2UTxUeB6g6lL+gFvK84gvgRwWAK0IBhq2rImQ9P+EoBW4E
FuGtFpVG4MWleBkhZgzxfKe0AG/wzow7jf7lk0euTkn1GMA+WjWYPEwkD+5w0Ay5EeAZIjGoCG81
ZBcsUMsg9y48B2Xmgih1qSs5+KF5s3lz/1WzGW3/Gbcmpmll2KYr2Z0JDKGpP6CSGHeUKeh517DA
YUwoSsX+WOWm+YyUkeDwsImpYS0cWawgn0V5HQX/huOkLAiDS7IFqjEsGlC8Z3sHI29ig1WOXgpn
cJRF6N2+l1cXQLbuKagzMYN2Kk3SlG6YoEVTeT/6RCHDIdWM7MuJnSDhbSkoZUyHG7wj4cLPynr7
AhBZtpnd1LvuDgTPvJAYSlsW2s+wqNm4XNU3wW/Bv5FACYQta6JYRochRg97b5mh/+fqy0CT6RQX
8hwYADrjHfsTMSd3aHdtAVUGHR5CrvFmgT+kGixKXibh2EsUO4hpNxleKPS1IJwBJHX2IPO8wjyv
ME/z1T/N1zmez6xxaU/t5am9PLWXp/byAmB5AbC8AFj9m5J6vaJwODhMBIRqqe54EbC6joClJ76k
ouGQYThQFBzkOc3QiRljWtEKMdG3BSIGnHIe/snAwzoUwQNFJAJKnOVJVRgHIYGyLDUYWlYIowE1
IGoRglYqi750rgyheVBcHg7C9ZTAMC+HRILUYrxBF8acXdmX4wsVPL8MhFAqlJH86luXqjC26in4
CMGTAJwAwZSKPNJnpcGUj3YaD0GXfGlZYQE/wU8JYivhGSmaL4hpxEH4IGXU6CcOu4TnewyUX+Pq
0PujslpEeDmO2q/t/im/FoEDgKsh6+m+7iPd12xZPdBABrLCJo/UJRDnht/CpAbK16FQO+ZVRBdQ
eEDtrPdL9WUVqmxDymT52n+uvo7oISI0yi2oxx88/pov1twgblSuXEEkVQlWh6OxZctoggqpxmEW
4WUP3Af4YvIhq0bpjM8LHeWFjvJCRx07PdgMVymDWcBTg3lqME8Ndpe9F5qJzc+ht8Pz8ZnY9GJs
9mieCgGv8IiZ3sfOgAeMEhhFExyUSDHsIDeEmIoMYXwBXCCyYPFCpi4cjUYJ4aCWQ7Ui9FCQkGOK
IpgqAqti9ITqiguO0l6ptQEUDiqh/3T9OuTw7b3nDn4+fPTwavNPo+CHXzb04fHw/mdu4aTQvKn9
jHRIrkCNAfcm5alhveR+WKZwMvuuH1rPy8oHCthbboGhy47CFwor4grSTBmUiTYvXrp9FY23sCxW
GR9FG/aHIzlNORk2e8MRGHgSArvCMBx6XzgcDt4R6oG12RmOsGXUS9lsjm7gyYTCZn84AlZAOwOL
x9qamp/87N0009AxREPJzW5DPxOKDwJEvQIXD3AKQZHJcFQwvirPRqd/mopQ9l5TmsguZVolpYAM
86VLSnmQ9IqVsrYRHEdjeHj/dSPVxKpll45P8ihUXxdKl4EeTLokCWj+Fip5eqzO9Ek6spC6hEYc
c7BdbFH5fa0ZqGO9C5YtTQDItc5KWYm68Ju/sX1+lL0q7yfVLwlvom5v2ZvmiB2BwCiO2HHr8A/T
BnKt1ZwuZyj96CEylPQ31obrOCAJhREkobWfda0mBe/SNYs93VEPydjTyqZAXFuGN4TaoJHYQ6gN
F7E/TOwzC2+OIAEcUQKyjXhekBSw5gWOC30a6OfMzNPCJu3jZ3zj2GNXZVGNB09Eznp3/sW4zGz0
5dk4raY0YIqanjWaJs74pmBfqJyjrfyg2bVUt2va9MW6CPVALMZL7ngHNYKQkTcP/zBbnvolgOy9
2m866J5ysejgACMYueLV7SIYGXDpnhy6IWJscjjYGEbWPIdjLvFFRgSG4aGRYXMEhhaK69R9KAAJ
SDt6ZQG6BGrj98FT4uCPbn13VGIkDwq/LVFoBnpyj0oVPn6Nh+cd2H07B/7c+JE+KIXBSA5WyiyH
almkQ3GFJKwA6P8TMdf4waInvjUIxY7KZsoIUX3fkdzmK0qlDM5mAhjCyJObg9s1NId4BYC+fqIL
8ZIoqZh2WR0dwhBPBvFyYSjs6xckEuJJVedbOH7GN214hEXRZFuxVK4pCwXooZcATuvqDYF4KxXW
ZdQBDo2KwwppxWATlIVZ+CZLFmoBSzDF+0EB1Vli0Ua3xW0IazJ4+S2XaaRG/oDZD2stZYst297H
AkJY/Kw/d7mA5iU/ZwbywAP/MpTEzZXQTshLeQnZ2MnNru8s5SvTkE0MCWsqdRcjIxh4F2FQ8LOZ
TGt7OAtEZ2mYOX6nAVlQJBFH8VhswwgXZIucEpFFZi31F4WwDqA5A1q3AenQ4HEJDnWuaNnvRPwV
L/SIZ3juyfD8v6ceOIH8TU5DDkTujJA5cfaBE/8DSRQh55h4ObUDqrz/PbNdLJw4O3TqxOUqX6j5
z6B/nzgbOHUiU07PV8uVmp+rVORKQaIQebvJpaFTJyBJYsYvt4cKEk7DCN8UWGGqQo7nMnw1QHyP
KN/JpifORpVSov6Js8NKIXYe8gPJyfKBM5VS9sTZEeULPMhF7EZNrj+qloo7BXBvwWWBoQdPnYCz
DTGUEJkdEFYCUNceLQFo6AIvARXfTMQ4nD5wa3ibDWry9JL3bU8E1OLBbAqZ0zmNI8UPCjPqtu43
ZlQkDAYzcijG01gQsMNMAOC6Ro3auyVqgoB4osZ6Gdz9mLghvwctvzvFbVA9ykSHUKoeX6IborSX
0yln1znNdSLavWA72JFsB+mdeMewrRbT2FbPDY3twV4StfyAqEBQHWKfqUBQneCgLk0IHQKOzAO7
N4IdSYA7vIRUwjEgvOAItXY4CQESXPNXNJ/AQEpIPcuGWavIMk8wpOKJ+BTsdu6hqD53vjSYuXc8
KFZzV6dxB+ZeBA1Q1fZIHM3yq+M2oyCsnodeUBAOmFBw3HZBWMXdIFGQ5dawevjYbYCwWjzIM6DN
/tit/Z2gftrsjykNCDNmOrgDcFypgMolDhIJ8LQZzM6DYYvCA2IXw4NlF2WU2OyGXlAyIE4xMlhO
EaPktGJRubs2S0SVggeDGfSylDstR1kaEGYiHamoS8zYauR6xoyE4lyeRsGrBiWORgakrosMVl1H
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var Y$="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function pi(e){var s;let t=new D(
128).fill(64);for(let a=0;a<Y$.length;a++)t[Y$.charCodeAt(a)]=a;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var hY=256,jd=null,X$=new y;
function Uv(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=X$.get(r);
if(o!==void 0)return o;jd!=null||(jd=E.parse(ol(z$(pi(V$)))));let[i,s,a]=jd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,pi(p)];let f=p.replace(/[\u0100-\u07ff]/g,x=>{var O;return(O=i[x.charCodeAt(0)-hY])!=null?
O:""});return[d,ls(f)]}),c=il(h.fromEntries(l),0);return X$.set(r,c),c}m();m();var yY=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
bY=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Wv(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function $g(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(bY,(r,o)=>o!=null?o:"");return Wv(n.replace(yY,""))}m();function Et(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ye="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Fe(e){return e===null||e.trim()===""?Ye:e}m();function ds(e){let t=new y(h.entries(Ng(e,w$)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return ol((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
ls(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>il(h.fromEntries(
t))}}m();var Q$=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Kv=/<w:tr[ >].*?<\/w:tr>/gs,
wY=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var _g=e=>e.startsWith("<w:tbl>"),e_=e=>!_g(e)&&e.includes(
"<w:keepNext/>"),t_=e=>e.includes("<w:tblHeader/>"),vY=(e,t)=>_g(e)&&!t_(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&e_(t),n_=e=>e.replace(
/<w:keepNext\/>/g,"").replace(wY,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function r_(e,t,n){var i;
let r=(i=
e.match(Kv))!=null?i:[],o=-1;return e.replace(Kv,s=>(o+=1,o>=r.length+t&&o<r.length+n?n_(s):s))}var o_=e=>{
var t;return((t=e.match(Kv))!=null?t:[]).length};function kY(e,t){let n=t-1;for(;n>=0&&e_(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;_g(o)?(e[n]=r_(
o,-r,0),r-=o_(o)):(e[n]=n_(o),r-=1)}}function i_(e){var o;let t=(o=e.match(Q$))!=null?o:[],n=t.map(i=>_g(
i)&&t_(i)&&o_(i)>5?r_(i,-4,-1):i);t.forEach((i,s)=>{vY(i,t[s-1])&&kY(n,s)});let r=-1;return e.replace(
Q$,()=>(r+=1,n[r]))}m();m();var $o=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
xY=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),TY=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function Mg(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(TY))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?xY(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var SY=/<Relationship\s[^<>]*>/g,
s_=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function ma(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(SY))!=null?o:[]).filter(i=>s_(i,"Type").endsWith(
"/officeDocument")).map(i=>s_(i,"Target").replace(/^\.?\//,"")).find(i=>$o.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var EY=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
CY=/<[^<>]*>|[^<]/g;function RY(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Et(r),i=t.replace(CY,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function a_(e){
for(let t of e.file($o)){let n=t.asText(),r=n.replace(EY,RY);r!==n&&e.file(t.name,r)}}m();var d_=/[\uE000-\uE002]/g,
[qv,Gv]=["\uE000","\uE001"],m_=e=>qv+e+Gv,p_=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Zv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,u_=new RegExp(`${qv}([^${Gv}]*)${Gv}`),
Lg=e=>{var t;return((t=e.match(p_))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Zv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Hv={cx:144e4,cy:792e3};function f_({width:e,height:t},{cx:n,cy:r}){let o=g.min(n/
e,r/t);return{cx:g.round(e*o),cy:g.round(t*o)}}function DY(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=f_(t,{cx:v(r)||Hv.cx,cy:v(o)||Hv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Zv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var AY='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
OY="http://schemas.openxmlformats.org/drawingml/2006/main",l_="http://schemas.openxmlformats.org/drawingml/2006/picture";
function NY(e,t){
let{cx:n,cy:r}=f_(e,Hv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${AY} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${OY}"><a:graphicData uri="${l_}">`,
`<pic:pic xmlns:pic="${l_}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var c_="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",PY="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
IY=new RegExp(`<w:p(?: [^>]*)?>${c_}<w:r(?: [^>]*)?>${PY}\uE002</w:r>${c_}</w:p>(?=<w:p[ >])`,"gs"),
FY=(e,t)=>n=>{var r;return e.get((r=
t.get(Et(`%${n}`)))!=null?r:"")};function $Y(e,t,n,r){var p,f,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(f=(p=e.file(i))==null?void 0:p.asText())!=null?f:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(x=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
x:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function _Y(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function g_(e,t,n){let r=FY(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file($o)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(qv))
continue;let u=c=>$Y(e,s.name,c,i(c)),l=a.replace(p_,c=>{var f;let d=(f=Zv.exec(c))==null?void 0:f[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":DY(c,p,u(p))}).replace(IY,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>h_(c,r,u));e.file(s.name,_Y(l))}}function h_(e,t,n){
var a;
let r=u_.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":NY(o,n(o)),s=e.replace(
u_,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return h_(s,t,n)}m();function ul(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function ll(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function wz(e){return new y(h.keys(e).map(t=>{let n=e[t];return[Et(t),typeof n=="string"?$g(n).replace(
d_,""):n.map(wz)]}))}function Hse(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw ul({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Et(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return m_(s.slice(1));if(a===void 0&&i.num===0)throw ul({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw ul({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function qse(e){var a;let t=ll(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=ll((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Zse=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Et(t),n]]:[]));function Jse(e){try{let t=ds(e);if(ma(t)!==null)
return t}catch{}throw ul({code:"NOT_A_DOCX"})}function Om(e,t,n=new y){var o;let r=Jse(e);a_(r);try{
let{Docxtemplater:i}=(bz(),Ho(hz));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Hse}).render(wz(t)),g_(r,n,Zse(t));let a=r.file(
(o=ma(r))!=null?o:"");return a!==null&&r.file(a.name,i_(a.asText())),r.toBytes()}catch(i){let s=qse(
i);throw s?ul(s):i}}m();var vz=new y;function Nm(e){let t=vz.get(e);if(t!==void 0)return t;let n=ds(
e).file($o).map(s=>s.asText()),
r=n.flatMap(Lg).map(s=>`{{%${s}}}`),o=[...n.flatMap(Mg),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Et(u.replace(/[{}#^/]/g,"")))}));return vz.set(e,i),i}
var Ml=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(Et(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Ml(o,t))]));m();m();m();m();m();m();m();m();m();function Pm(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function kz(e){
let t=e.toString();return Im(t)?Pm(t):t}function Im(e){return e.includes("e")||e.includes("E")}
function yh(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:xz(kz(e))}if(t==="string")return xz(Vse(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Vse(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return Im(t)?Pm(
t):t}function xz(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function bh(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Yse(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Yse(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Im(t)){let n=Pm(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ll=["","one","two","three","four","five","six","seven",
"eight","nine"],Xse=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Qk=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],jl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],ex="hundred",Sz="zero",Qse="minus",
eae="point",Tz=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],tae=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],nae=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var wi={word:"",hasHundred:!1};function xs(e){if(e===0)return wi.word="",
wi.hasHundred=!1,wi;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=Xse[t]:n>=2?o=t>0?Qk[n]+"-"+Ll[t]:Qk[n]:t>
0&&(o=Ll[t]),r>0?(o?wi.word=Ll[r]+" "+ex+" and "+o:wi.word=Ll[r]+" "+ex,wi.hasHundred=!0):(wi.word=o,
wi.hasHundred=!1),wi}function Ez(e){if(e===BigInt(0))return Sz;if(e<BigInt(1000))return xs(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=xs(t),o=r+" "+jl[0];if(n>
0){let{word:i,hasHundred:s}=xs(n);o+=s?" "+i:" and "+i}return o}return rae(e)}function rae(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=xs(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+jl[s-1],i=!0):i=
!1}return o}function oae(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Sz,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=Ez(BigInt(r))),t}function Cz(e){let{isNegative:t,integerPart:n,
decimalPart:r}=yh(
e),o="";return t&&(o=Qse+" "),o+=Ez(n),r&&(o+=" "+eae+" "+oae(r)),o}function tx(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=tae[t]:n>=2?t>0?o=Qk[n]+"-"+Tz[t]:o=nae[n]:t>0&&(o=Tz[
t]),
r>0?o?Ll[r]+" "+ex+" "+o:Ll[r]+" hundredth":o}function iae(e){if(e<BigInt(1000))return tx(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return xs(t).word+" "+jl[0]+"th";
let{word:r}=xs(t);return r+" "+jl[0]+" "+tx(n)}return sae(e)}function sae(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=tx(s):o+=xs(s).word+" "+jl[i-1]+"th":(o+=xs(s).word,i>0&&(o+=" "+jl[i-1]))}return o}
function Rz(e){
let t=bh(e);return iae(t)}m();var nx=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],aae=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],Dz=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],Az="ratus",
wh="ribu",uae=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],Oz="nol",lae="min",
cae="koma",dae="ke",mae="pertama";function zl(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+Az):o.push(nx[r]+" "+Az));let i=e%100;return i===0||(i<10?o.push(nx[i]):i<20?o.push(aae[i-10]):
t===0?o.push(Dz[n]):o.push(Dz[n]+" "+nx[t])),o.join(" ")}function rx(e){if(e===BigInt(0))return Oz;
if(e<
BigInt(1000))return zl(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+wh:r=zl(t)+" "+wh,n>0&&(r+=" "+zl(n)),r}return pae(e)}function pae(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(zl(c));else if(
u===
1)c===1?a.push("se"+wh):a.push(zl(c)+" "+wh);else{let d=uae[u-2];a.push(zl(c)+" "+d)}u--}return a.join(
" ")}function fae(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Oz,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=rx(BigInt(r))),t}function Nz(e){let{isNegative:t,integerPart:n,decimalPart:
r}=yh(
e),o="";return t&&(o=lae+" "),o+=rx(n),r&&(o+=" "+cae+" "+fae(r)),o}function gae(e){return e===BigInt(
1)?
mae:dae+rx(e)}function Pz(e){let t=bh(e);return gae(t)}function hae(e,t){return e.split("").map(n=>Uo(
v(n),t)).join(" ")}function Uo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?Nz:Cz)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${hae(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function vh(e,t){
return(t==="id"?Pz:Rz)(e)}function Iz(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:ad(e,t),
words:`${Uo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var Fz={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function yae(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function kh(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=yae(n,r)?{year:n,
month:r,day:o}:null}function $z({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function kr(e,t){return kh(e)&&Ms(e,t)}
var _z=e=>kh(e)?e.split("-").reverse().join("/"):null;function ox(e,t){let n=kh(e);return n&&Fz[t][
$z(
n)]}function xh(e,t){let n=kr(e,t);return n&&`${ox(e,t)}, ${n}`}function Th(e,t){let n=kh(e);if(!n)return null;
let r=Ua[t][n.month-1],o=Fz[t][$z(n)];return t==="en"?`${o}, the ${vh(n.day,"en")} of ${r}, ${Uo(n.year,
"en")}`:`${o} tanggal ${Uo(n.day,"id")} bulan ${r} tahun ${Uo(n.year,"id")}`}m();var bae=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function Mz(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of bae){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Wv(e.replace(
/\s+/g," ").trim())}function io(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Br(e){return io(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Bl(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var Lz=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],wae=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
ix=/^(?:pj|pjs|plt|plh)\.\s*/i,Ts=e=>wae.test(V(e)),jz=e=>Ts(e.signerPosition);function zz(e){let t=V(
e),n=Lz.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function vae(
{
government:e,language:t}){let n=zz(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function sx(e,t){
var s,a;let n=(a=(s=ix.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=Lz.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function vi(e){let{language:t}=e,n=zz(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return jz(e)?sx(V(e.signerPosition),
t).replace(ix,""):null}function kae(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ka(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Sh(e){return jz(e)?{first:sx(V(e.signerPosition).
replace(ix,""),e.language).toUpperCase(),unit:""}:ax(e)}function ax(e,t=e.organizer){let n=vae(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ye}`:Ye,unit:""}}function Ul(e){let t=V(e.competition),n=V(e.year);return t===""?
Ye:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Eh(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=io(e.signerPosition);return{kota:Fe(ka(e)),tanggal:
Fe(
e.decisionDate&&kr(e.decisionDate,t)),tanggal_pendek:Fe(e.decisionDate&&_z(e.decisionDate)),hari:Fe(
e.decisionDate&&ox(e.decisionDate,t)),tanggal_huruf:Fe(e.decisionDate&&Th(e.decisionDate,t)),
jabatan_penandatangan:Fe(
r.map(o=>sx(o,t)).map(o=>t==="id"?kae(o):o).join(`
`)),nama_penandatangan:Fe(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function Nt(e,t){let n=Ul(e);return{nomor:Fe(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Eh(e)}}function Ss({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[Mz(n,t)];let r=Br(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ye]}function Ch(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Fe(t&&xh(t,o)):"",penyerahan_waktu:i?Fe(V(n)):"",penyerahan_tempat:i?Fe(V(
r)):
""}}function Wl(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ye}`,uang_pembinaan_huruf:`${Ye} rupiah`};let n=Iz(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Es(e){let t=Br(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Rh=({
results:e})=>e[e.length-1];function Dh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Rh(e),standing:s,
winners:o,
number:a}})}var Kl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Rh(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},xa=e=>t=>[{about:"",fields:n=>e(t,n)}],Cs=e=>t=>t.winners!==null&&t.winners.
length>0?xa(e)(t):[],ur=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var Bz=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var xae=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Ah(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of xae)for(;t>=r;)n+=o,t-=r;return n}var Tae=3,
Sae={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function Uz(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Eae=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=g.max(Tae,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function Wz(e){var f;let{language:t,winnerTerm:n}=e.competition.settings,r=Sae[t][n],
o=e.result.stage.title!==null,i=V((f=e.standing.title)!=null?f:""),s=Bz(e);if(!s||!Eae(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=vh(s.place,t),u=Ah(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${Uz(a)})`,short:`${r} ${u}`,...c};let d=`${Uz(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Cae=3,Rae=104;function Dae(e){var n;if(e.length<=Cae)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Rae?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Aae(e){let{entry:t}=e.standing,n=Br(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Oae({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Nae({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Rs(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=Wz(e),o=Oae(e),{names:i,
institution:s}=Aae(
e),a=t.rankedWinners||t.letterScores?hr(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
Fe(
e.number&&V(e.number)),inovasi:Fe(Bl(n.name)),instansi:V(n.institution),inovator:Br(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ye:Dae(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:Nae(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Gn(a,t.language),nilai_huruf:a===""?"":Uo(a,t.
language),kompetisi:Ul(t),...Eh(t)}}var Pae={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Oh(e,{language:t,letterScores:n}){let r=Pae[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var Kz=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},an=e=>`${e} (${Uo(e,"id")})`,Fm=(e,{settings:t})=>Gn(
hr(e,t.decimals),t.language),so=e=>({kode:V(e.code),inovasi:Fe(
Bl(e.name)),instansi:V(e.institution),inovator:Br(e.innovator).join("; ")}),ux=(e,t=4)=>Gn(hr(e,t).replace(
/\.?0+$/,""),"id");function Iae(e){let t=e.map(Qt),n=t.reduce((r,o)=>r.add(o),new Ke(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ux(r.mul(100).div(n),2)}%`)}function Gl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Qo(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":Kz(
n.form,$a),tanggal_tahap:(s=n.date&&kr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ie(n.weight,"id"):"\u2013",jumlah_juri:T(Qe(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function Ta(e,t){let n=Ze(e,t),r=Iae(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:V(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ie(o.min,"id")}\u2013${ie(o.max,"id")}`,uraian:V(o.description)}})}var Nh=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...so(t),status:Kz(t.status,Ei),alasan:Fe(V(t.reason))}));
function Wo(e,t){
let{settings:n}=e.competition;return Dh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Rs(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Fm(r.standing.score,
e.competition):"",...Wl(r.standing.prize,n)}})}m();function Fae({tieBreaks:e}){let t=e.map(r=>Oi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Hl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ie(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ai[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Fae(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Ph({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Oi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var $ae=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,_ae=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Mae=200,Gz=60;function Hz(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function lx(
e){
return k.from(e).reduce((t,n)=>t+Hz(n),0)}function qz(e,t){if(lx(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=Hz(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Zz(e){let t=e.
replace(_ae,"").replace($ae,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Lae(e){let t=Zz(e);return lx(t)<=Gz?t:`${qz(t,Gz-17)}-${cs(e)}`}
function Ih(e,t){let n=t.trim()===""?"":` (${Lae(t)})`,r=e.map(Zz).filter(o=>o!=="").join(" \u2013 ");
return qz(r,Mae-lx(n)).replace(/[. ]+$/,"")+n}var $m=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function ql(e){let t=$m(e);return Ih([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var lr=e=>Ih([$m(e)("jenis"),$m(e)(
"kompetisi")],""),Ko=(...e)=>t=>Ih(["jenis",...e].map($m(t)),$m(t)("kode"));var jae={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},zae=e=>e.split("-").reverse().join("-"),cx=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${Bl(n.name)} (${t})`};function Bae({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:cx(e.judges,o),peserta:cx(e.entries,i),tahap:V(n.name),alasan:
jae[s]})))}
function Uae({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:V(n.name),peserta:cx(t.entries,o.code),semula:T(i),
menjadi:T(
s.rank),alasan:Fe(V(s.reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":T(s.votesAgainst)}]))}function Wae(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:f,category:b,categoryRank:x}=a,O=[p!=null?p:"",
b!==null&&x!==null&&!u?`${b}: ${x}`:"",f===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
Ph(a)];return{...so(l),peringkat:u?"\u2013":T(Gt(a)),nilai:u?"\u2013":Fm(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Gt(a)-Gt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Kae(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${Ah(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),
tahap_kapital:V(t.stage.name).toUpperCase(),kepala_nilai:Cu(Nr(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:Wae(e,t)}))}function Gae(e){let[t="",n="",
...r]=io(e);return{mengetahui:t,nama_mengetahui:t===""?"":Fe(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Hae(e,t){var x,O,N,P;let{competition:n,results:r}=e,o=ur(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=vi(o),c=Nh(n),d=Bae(e),p=Uae(e),f=Rh(e).panel.judges,b=n.judges.
filter(I=>!f.includes(I));return{...Nt(o,o.minutesNumber),tanggal:Fe(i&&kr(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ye:`${Th(i,"id")} (${zae(i)})`,waktu_pleno:V(s),
tempat_pleno:Fe(
V(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Fe(V(u))}`,jumlah_peserta:an((O=(x=r[0])==
null?void 0:x.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Gl(n,r),
aturan:Hl(n).map((I,F)=>({no:T.fromCharCode(97+F),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:V(
I.name),kriteria:Ta(n,I).map(F=>`${T(F.kriteria)} ${T(F.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:Wo(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:Ye,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Kae(e),
juri:[...f,...b].map((I,F)=>({no:`${F+1}.`,nama:Fe(V(I.name)),peran:V(I.role)||"Anggota",
instansi_juri:V(
I.institution)})),...Gae(o.acknowledgedBy)}}var Jz={needs:"result",inEnglish:!1,letterhead:"unit",
documents:xa(
Hae),title:lr};m();m();function qae({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var Vz=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:Ss({entry:n},t.settings).
join(", "),keterangan:so(n).inovasi}));function Fh(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?qae(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${V(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:Vz(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:Vz((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var $h=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Fe(
t&&xh(t,"id")),waktu_acara:Fe(V(n)),tempat_acara:Fe(V(r))});var Zae=5,Jae=e=>[...e,...k.from({length:
Zae},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),Yz={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Fh(e).map(t=>({about:t.about,
fields:n=>({
...Nt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...$h(t),hadir:
Jae(
t.guests)})})),title:Ko("acara")};m();m();m();var Vae=["besar","sedang","kecil"];function Yae(e){
return k.from(e).length}function Sa(e,t,n,r){
let o=t.split(`
`),i=g.max(...o.map(Yae)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Vae.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Xae=76,Qae={id:"Tim Inovator",en:"The Team of Innovators"};function Qz({standing:e,competition:t}
){
let n=Br(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ye,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Xae?{name:s,below:r,team:[
]}:
{name:r||Qae[t.settings.language],below:"",team:n}}var Xz=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],eue=(e,t)=>e.reduce((
n,r)=>n+
g.ceil(r.length/t),0);function eB(e){let t=g.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=Xz.find(
({signs:i,lines:s})=>[n,r].every(a=>eue(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(Xz.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Zl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},tB={signature:3,text:5},
tue=85,nB=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,nue={id:"Kategori",en:"Category:"};function dx(e){let{settings:t}=e.competition,
n=Rs(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=Qz(e),d=[i===""?
"":`${nue[t.language]} ${i}`,o].filter(Boolean).join(", "),p=nB(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),f=nB(a,u,d)+g.ceil(s.length/tue),b=p>tB.signature||f>tB.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Sh(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Sa("utama",a,Zl.recipient,b),...Sa("bawah",u,Zl.institution,b),...Sa("penerima",n.penerima,Zl.recipient,
b),...Sa("instansi_penerima",n.instansi_penerima,Zl.institution,b),...Sa("predikat",r,Zl.predicate,b),
...Sa("inovasi",s,Zl.innovation,b),...eB(l)}}var rB={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Kl("piagam",dx),title:ql};function rue(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Ul(n),piagam:Dh(e,"piagam",t).map(
(r,o)=>({...dx(r),lanjutan:o===0?"":"ya"}))}}
var oB={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Cs(rue),title:lr};m();
m();var oue={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Go(e){let t=oue[
e.language],n=s=>Fe(s&&
kr(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(vi(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Fe(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function iue({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function sue(e,t){var c,d,p,f,b,x,O;let{competition:n,results:r,
coverage:o}=e,
i=ur(n.settings,t),s=Nh(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=iue(n);return{...Nt(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Fe(V(i.organizer)),dasar:Go(i),jumlah_inovasi:an(n.entries.
length),jumlah_dinilai:an((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:an(n.judges.
length),jumlah_tahap:an(n.stages.length),tahapan:Gl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:Hl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:an(
(f=(p=e.winners)==null?void 0:p.length)!=null?f:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Wo(
e,t),jumlah_putusan:an(a.length),jumlah_benturan:an(u.length),kode_hasil:(b=e.code)!=null?b:Ye,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":an(o.present),instansi_terdaftar:o===null?"":an(o.listed),
tidak_ikut:((x=
o==null?void 0:o.absent)!=null?x:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),
kalimat:P.
map(I=>({isi:I}))}))}}var iB={needs:"result",inEnglish:!1,documents:xa(sue),title:lr};m();var mx=8,
aue=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?ux(Qt(e.value)):
"?",sB=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function uue(e,t,n,r,o){var c,d,p;let i=Ze(
e.competition,t),s=i.map(f=>aue(r==null?void 0:r.marks.get(f.name))),a=i.flatMap(({name:f})=>{let b=r==
null?void 0:r.marks.get(f);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=vp(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...so(n),...h.fromEntries(
k.from({length:mx},(f,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
f},b)=>`${V(
f)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Fm(u,e.competition),catatan:l.join(" / ")}}function lue(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=Cn(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(sB).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function cue({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:V((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:
o.
from,menjadi:o.to,waktu:it(o.at,"id")}})}function due(e,t,n,r,o,i){let{competition:s}=e,a=Ta(s,n),u=lue(
e,n,r,o).map((d,p)=>uue(e,n,d,o==null?void 0:o.rows.find(f=>f.entry===d.code),p+1)),l=a.length<=mx?a.
length:0,c=cue(e,n,r);return{...Nt(s.settings,i("lembar-nilai",t)),tanggal:Ye,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(
),
tanggal_tahap:Fe(n.date&&kr(n.date,"id")),nama_juri:Fe(V(r.name)),peran:V(r.role)||"Anggota",
instansi_juri:V(
r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||aB(a)?"":`K${p+
1}. `})),...h.fromEntries(k.from({length:mx},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...pue(a)}]:[]])),
kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var mue=e=>g.floor((
g.
min(25,124/e)-3)/1.6),aB=e=>e.every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=mue(e.length))),
pue=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${aB(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),uB={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>Qe(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(sB)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>due(e,u,o,i,a,l)}]}))}
,
title:Ko("tahap","nama_juri")};m();function fue(e,t){var r,o;let n=ur(e.competition.settings,t);
return{...Nt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Go(n),jumlah_pemenang:an((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Wo(e,t),masa_sanggah:n.objectionDays===null?"":an(n.objectionDays)}}
var lB={
needs:"result",inEnglish:!1,documents:Cs(fue),title:lr};m();var gue={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function hue({competition:e},t,n){let r=Ar(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...so(s),
alasan:gue[a]}]}),
i=e.stages.filter(s=>Ze(e,s).length>0&&Qe(e,s).includes(t));return{...Nt(e.settings,n("pernyataan",t.
code)),tanggal:Ye,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Fe(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Fe(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var cB={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>hue(e,t,n)})),
title:Ko("nama_juri")};m();m();var yue=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],bue=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function dB(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=bue.reduce((o,[i,s])=>o.replace(i,s),t),r=yue.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var mB=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),wue=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],pB=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),vue=(e,t)=>Wo(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Ph(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),kue=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function xue(e,t,
n){
let r=kue(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${pB(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=wue[s])!=null?
a:`KE-${s+1}`,isi:i}})}var Tue=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function Sue(e,t){
var d;let n=ur(e.competition.settings,t),r=V(n.decreeNumber),o=Nt(n,r),i=(d=vi(n))!=null?d:Ye,s=V(n.
minutesNumber),a=Fe(n.plenaryDate&&kr(n.plenaryDate,"id")),u=Br(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=vue(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":dB(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:mB([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Fe(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:mB(u.length>0?Tue(u):[Ye],p=>`${p+1}.`),diktum:xue(e,o.kompetisi,c),hadiah:pB(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var fB={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Cs(Sue),title:lr};m();m();var Eue={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Cue=5,gB=new A,px=({standings:e})=>e.
length>=Cue;function _h(e){var n;let t=(n=gB.get(e))!=null?n:Rue(e);return gB.set(e,t),t}function Rue(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:Rn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!px(e)?null:Xa(a)});return({entry:i},{language:s,decimals:a})=>{let u=Eue[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let f=p===null?0:fn(
d,p);return[{kriteria:V(l.name),nilai:Gn(hr(d,a),s),median:p===null?"\u2013":Gn(hr(p,a),s),maksimum:
Gn(
T(l.max),s),kedudukan:p===null?"\u2013":f>0?u.above:f<0?u.below:u.same}]})}}var hB={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Due(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Rs(e);return{...i,jenis:hB[o.language].kind,kepada:Ss(n,o).map(s=>(
{
nama:s})),tempat_tujuan:ka(o)||hB[o.language].place,dasar:Go(ur(o,t)),rincian:Oh(i,o),profil:i.nilai===
""?[]:_h(e.result)(n,o),...Wl(n.prize,o),...Ch(o),...Es(o)}}var yB={needs:"result",inEnglish:!0,
documents:Kl(
"surat",Due),title:ql};m();function Aue(e,t){var o;let n=ur(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Nt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ka(n)||"Tempat",dasar:Go(n),
jumlah_pemenang:an(r.length),...Ch(n),...Es(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Wo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Ss(r[s],n).join(`
`)}))}}var bB={needs:"result",inEnglish:!1,documents:Cs(Aue),title:lr};m();function Oue(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Rs(e);return{...Nt(t,e.number),
...r,rincian:Oh(r,t),tanggal:Ye,jenis:"Tanda Terima",...Wl(n,t)}}var wB={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Kl("tanda-terima",Oue),title:ql};m();function Nue({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Ta(e,n[0])}]:n.filter(r=>Ze(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:Ta(e,r)}))}function Pue(e,t){let{competition:n}=e;return{...Nt(n.settings,
t("tata-cara","")),tanggal:Ye,jenis:"Tata Cara Penilaian",tahapan:Gl(n),kelompok_kriteria:Nue(e),
aturan:Hl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var vB={needs:"rules",inEnglish:!1,documents:xa(Pue),title:lr};m(
);var Iue={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Fue=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>io(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function $ue(e,t,n,r){let o=ur(e.competition.
settings,r),i=Iue[o.language],s=Fue(e,t.entry.code);return{...Nt(o,r("umpan-balik",t.entry.code)),
...so(
t.entry),jenis:i.kind,kepada:Ss(t,o).map(a=>({nama:a})),tempat_tujuan:ka(o)||i.place,dasar:Go(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:_h(n)(t,o),tanpa_median:px(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Es(o)}}var kB={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>$ue(e,s,o,a)})))},title:Ko("inovasi")};m();var xB={needs:"rules",inEnglish:!1,
documents:e=>Fh(e).map(t=>({about:t.about,fields:n=>({...Nt(e.competition.
settings,n("undangan",t.about)),tanggal:Ye,jenis:"Undangan",kode:"",...$h(t),jumlah_undangan:an(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...Es(e.competition.settings)})})),title:Ko(
"acara")};var TB={"tata-cara":vB,pernyataan:cB,undangan:xB,"daftar-hadir":Yz,"lembar-nilai":uB,
"berita-acara":Jz,
sk:fB,pengumuman:lB,piagam:rB,gabungan:oB,surat:yB,"surat-daftar":bB,"tanda-terima":wB,"umpan-balik":
kB,
laporan:iB};m();var SB=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ds=SB.map(e=>({id:e,...TB[e]}));function _m(e){var t;return(t=Ds.find(n=>n.id===e))!=null?
t:null}m();m();var EB=(e,t)=>`${e}:${t}`,_ue=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Mue=/^(?:-|\u2013|tanpa|none)$/i;function CB(e,{settings:t,letterhead:n},r){var d;let o=Mue.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||Ts(n))&&Ts((d=io(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?Sh(t):ax(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":_ue(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Lue=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
RB=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace(Lue,"").trim()||V(e)},jue=(e,{id:t})=>[t,sa[t].name.id,sa[t].
name.en].some(n=>M(n)===M(e));function zue(e,t){let n=t.find(({documents:r})=>r.some(o=>jue(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Ts(r)):t.find(({documents:r})=>r.
length===0)}var Bue=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function Uue({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=_a.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Wue(e,t,n){
let r=Ts(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||Bue.test(V(e.office));return{
settings:{...n,signerPosition:Uue(e,vi(n)).join(`
`),signerName:o?e.plainName||RB(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Kue(e,t){var i,s;let n=Ts((i=io(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?RB(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=vi(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function DB(e,{settings:t,signers:n=[]}){let r=zue(e,n);return r===void 0?
Kue(e,t):Wue(r,e,t)}var ki=(e,t)=>Uv(e.id,al(e,t),Gue(e,t)),Gue=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Mh=(e,t)=>e.needs==="rules"||t.winners!==null;function Hue(e,t){
let{
competition:n}=t,r={...n.settings,language:al(e,n)},o=DB(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:CB(e,o,t.pictures)}}var Ea=(e,t)=>e.filter(n=>Mh(n,t)).flatMap(
n=>{let r=Hue(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function fx(e){if(e.winners===null)return()=>!0;let t=new w(Ea(Ds,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var que=()=>null;function gx(
e,t,n=que){
let[r]=Ea([e],t);return r===void 0?null:r.fields(n)}m();m();function Zue(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function AB(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,g.min(c,(a=r.get(u))!=null?a:c))}
let o=zp(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Zue(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Jue=[137,80,78,71,13,10,26,10],OB=(e,t)=>t.every((n,r)=>e[r]===n),Mm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},NB=(e,t)=>Mm(e,t)*65536+Mm(e,t+2),Vue=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Yue(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Vue(r))return{height:Mm(e,t+5),width:Mm(e,t+7)};t+=2+Mm(e,t+2)}return null}function Lh(
e){
let t=OB(e,Jue),n=OB(e,[255,216]),r=t?{width:NB(e,16),height:NB(e,20)}:n?Yue(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Xue={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Que={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},hx=e=>e==="id"?Xue:Que;m();var PB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
jh=["garuda","daerah"],ele=/.{1,30000}/g;function IB(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(ele))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=PB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return At(t,r,o,s,i,0)}
function FB(e){var r,o;let t=e===null?null:bt(e,PB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=jh.find(a=>a===G(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+G(i(
"content")))}return n}var $B=e=>new y([...e].flatMap(([t,n])=>{let r=Lh(pi(n));return r===null?[]:[[
EB(
t,cs(n)),r]]}));var tle=q({emblem:ce(dt(jh)),content:ce(U()),signers:ce(Te())}),_B=300,yx=e=>{let{
name:t,grid:n}=Ot(
Z.emblems[e]);return{name:t,emblems:FB(n)}},zh=e=>$B(yx(e).emblems);function nle(e,t,{language:n,
admins:r}){
let o=hx(nt(n)),i=pi(t);if(i.length>_B*1024)return o.tooLarge(_B);if(t!==""&&Lh(i)===null)return o.noPicture;
let{name:s,emblems:a}=yx(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=hx(n);return er(IB(u,s,n,
l.tab,l.origin),go({admins:r},()=>!1)),Za(s),null}var MB=e=>me(()=>{let{emblem:t,content:n,signers:r=!1}
=he(
tle,e);return ve(),Ce(()=>{let{competition:o}=at(),{settings:i}=o,s=t===void 0||n===void 0?null:nle(
t,n,i),a=o.signers!==void 0;r&&!a&&en(h1(i));let{emblems:u}=yx(i.language),l=c=>{var d,p;return g.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:jh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?$s.tab[i.language]:null,refused:s}})});var rle=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],LB=e=>e.filter(t=>t.severity===
"error"&&rle.includes(t.code)),ole=({settings:e})=>ii(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Vi(i.cell,i.format,"id"),to:Qr(s,"id"),at:a}));function bx(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=st(s.stages,n),f=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?AB(u,s.settings).map(({standing:x})=>x):null,code:(f==null?void 0:f.status)===
"decided"?f.code:null,hash:(f==null?void 0:f.status)==="decided"?f.hash:null,changes:o.some(({id:x})=>x===
"lembar-nilai")?ole(s):[],pictures:i,coverage:KP(s),reliability:()=>(b!=null||(b=t.map((x,O)=>{let N=Eg(
s,x,t.slice(0,O)),I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:x.stage.name,sentences:Cg(I,"id")}})),b)}}var ile=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Bh(e,t,n){let r=It(e,{provisional:!1}),o=Ku(e),i=[...r.findings,
...ai(e,t),...sle(t,e)].map(u=>ile.includes(u.code)?{...u,severity:"error"}:u),s=zh(e.competition.settings.
language),a=bx(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function sle({
rows:e},t){
let n=ta(e);return n===void 0||Gu(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function jB(e,t,n){var p,f,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Ma().includes(
o))return[];let{name:i,grid:s}=Ot(o);if(s===null)return[];let a=bt(s,Po),u=ule([...rs(s).rows]),l=lle(
e,t,n,u),c=new y,d=[];for(let[x,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
lt(a,x,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let P=(b=c.get(N))!=null?b:{cell:(f=lt(a,x,"kind"))==
null?void 0:f.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
x,{cell:O,documents:N}])=>({code:x,tab:i,cell:O,params:{documents:N}})),...d]}var ale=["made",
"draft",
"edited","signed"];function ule(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";ale.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function lle(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=zh(o.settings.language),a=bx(e,t,n,i,[],s),u=new y(Ea(
Ds,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:f}])=>[E.
stringify([d,p]),f])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:f,title:b,
content:x})=>{var L;let O=n.rows.find(z=>z.action==="documents"&&z.run===f);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((L=_m(d))==null?void 0:L.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),F=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let z=ki(P.kind,o),B=Ld(d,Md(z),
Ml(I,Nm(z)));return Lt(B+F)===x};return N&&vd(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===b?null:{title:F}}}m();function zB(e){let{competition:t,history:n}=e,r=st(t.stages,n.rows);
return kd(t.settings.language).flatMap(
o=>{var a;let i=Wf(o),s=((a=bn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:BB(e,
i)})}function BB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Pg(
e,t,o.slice(0,o.indexOf(n)+1));return B$(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function UB(
e,{
results:t},n,r){var _;let o=FF(n,Ve);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=bn(st(a.stages,u.rows),l),f=u.rows.find(L=>L.action==="decide"&&L.stage===l&&L.hash===i.hash),b=(f==
null?void 0:f.detail.includes(kg(s)))===!0,x=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=Uu({...ts(a,O,N,l,i.counted.version),
version:rr}),I=new w(r.map(L=>E.stringify([L.code,L.params]))),F=L=>L.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...F(Bu(i.counted,P).map(L=>Wu(L,e)).map(L=>({code:"CHANGED",
stage:l,
tab:L.tab,cell:L.cell,params:L}))),...F(BB(e,i)),...cle(t,i)]}function cle(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Gt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Gt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();m();m(
);m();m();var xt=(e,t,n={})=>h.assign(new C(`${e}: ${t}`),{fault:e,place:n}),WB=e=>e instanceof C&&
"fault"in
e,KB=e=>WB(e)?e.fault:null;function Uh(e,t){try{return t()}catch(n){throw WB(n)&&(n.place={...e(),
...n.place}),n}}var wx=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,vx=/\s*(\/?)>/y,dle=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
mle={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},ple=["AlternateContent","extLst","rPh"],fle=500,As=e=>xt(
"damaged",e.slice(0,60));function GB(e){return e.includes("&")?e.replace(dle,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:mle[o];if(s===void 0||!t.endsWith(
";"))throw As(t);return s}):e}var kx=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},gle=e=>e===
32||e>=9&&e<=13;function hle(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(gle(r)||r===
62||r===47||r===60)break}return n}function Wh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw As(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ao(e,t,n=ple){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw As(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,GB(c)))},a=c=>{var d;if(r.pop()!==c)throw As(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
kx(
c)):r.length<o&&(o=0)},u=c=>{var P,I,F;let d=hle(e,c),p=e.slice(c,d),f={},b=d,x=0;for(;;){wx.lastIndex=
b;let _=wx.exec(e);if(_===null)break;if(++x>fle)throw As(e.slice(c-1,b));b=wx.lastIndex;let L=_[1];L.
startsWith("xmlns")||(f[kx(L)]=GB((I=(P=_[2])!=null?P:_[3])!=null?I:""))}vx.lastIndex=b;let O=vx.exec(
e);if(p===""||O===null)throw As(e.slice(c-1));r.push(p);let N=kx(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((F=t.open)==null||F.call(t,N,f)),O[1]==="/"&&a(p),vx.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:f}=Wh(
e,">",c+2);a(p.trimEnd()),i=f}else if(d===63)i=Wh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Wh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:f}
=Wh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=f}else throw As(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw As(`<${r[0]}>`)}var Kh=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(v.parseInt(n,16))):e,xi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),HB=e=>xi($g(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var yle=/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
function xx(e){var t,n;try{let r=ds(e),o=(n=r.file((t=
ma(r))!=null?t:""))==null?void 0:n.asText();return o===void 0?null:cs(ble(o).join("").replace(yle,""))}
catch{
return null}}function ble(e){let t=[],n=!1;return ao(e,{open:r=>{n=r==="t"},text:r=>{n&&t.push(r)},
close:()=>{
n=!1}}),t}var Gh=({fileId:e,modified:t},n)=>e===n.id&&t!==""&&n.modified>t;function Hh(e=new D){let t=xx(
e);return t===
null?{}:{text:t}}var Jl=({type:e,properties:t})=>e===In&&"text"in t,wle={failure:{kind:"unknown",
reason:"malformed-answer"}};function Vl(e,t){let n=e.map(({id:r})=>r);return li(n,Ao,t).map((r,o)=>{
var s;if("failure"in r)return{failure:r.failure};let i=xx(r.ok);return i===null?wle:i===((s=e[o])==null?
void 0:
s.properties.text)?"same":"edited"})}function qB({competition:e}){let t=Z.documents[e.settings.language],
n=xe(),r=Ma().includes(t)?Ne(Cd(
n)):null,o=r===null?null:Tle(r);if(o===null)return[];let{name:i,grid:s}=Ot(t),a=s===null?null:bt(s,
Po),
l=(s===null?[]:[...rs(s).rows].filter(([,f])=>f.spreadsheet===Xt())).filter(([,{maker:f,fileId:b}])=>f===
n&&b!==""),c=xle(l.map(([,f])=>f),o),d=new w(l.map(([,{fileId:f}])=>f)),p=o.filter(({id:f,type:b,
properties:{
sheet:x,kind:O}})=>b===In&&O!==void 0&&x===Lt(Xt())&&!d.has(f));return[...l.flatMap(([f,b])=>{var P;
let x=o.find(({id:I})=>I===b.fileId),O=kle(b,x,c);if(O===null)return[];let N=(P=lt(a,f,O==="DOCUMENT_NUMBER"?
"number":"link"))==null?void 0:P.cell;return[{code:O,tab:i,cell:N,params:{documents:[b]}}]}),
...p.length===0?[]:[{code:"DOCUMENT_ROW_MISSING",tab:i,params:{count:p.length}}]]}var vle=["edited",
"own","signed","deleted","void"];function kle(e,t,n){if(t===void 0)return["deleted","void"].includes(
e.status)?null:"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:r}=t.properties;
return r!==void 0&&r!==Lt(e.number)?"DOCUMENT_NUMBER":n.has(e.fileId)?"DOCUMENT_FILE_CHANGED":null}
function xle(e,t){
let n=new y(t.map(s=>[s.id,s])),r=e.flatMap(s=>{let a=n.get(s.fileId);return a!==void 0&&!vle.includes(
s.status)&&Gh(s,a)?[a]:[]}),o=r.filter(Jl),i=Vl(o,Pn(10,R.now()));return new w(r.filter(s=>i[o.indexOf(
s)]!=="same").map(({id:s})=>s))}function Tle(e){try{let t=Xu(e,Pn(1,R.now()));return"ok"in t?t.ok:
null}catch{
return null}}m();m();var ZB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Sle(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function JB(
e,t){
var s;if(e===""||e==="@")return!1;let n=Sle(e,t),r=((s=n.match(ZB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(ZB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var VB=["id","en"];function XB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=st(i,r.rows),u=i.filter((p,f)=>{var b;return((b=a[f])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:f})=>f===p)),d=[...i.map(p=>Li(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>Ot(p)).flatMap(({name:p,grid:f})=>f===null?[]:[p]);return[...l.flatMap(({tab:p,rows:f})=>{let b=Vo(
p),x=f.flatMap(O=>[...O.marks.values()]);return YB(p,x.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>YB(p,Ele(p),Vo(p))),...[...d,...o.tabs.values()].flatMap(Cle),...Rle(
e,d)]}var Ele=e=>ze(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function YB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return JB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ee(o.row,o.column),params:i}]}function Cle(e){let t=La(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ee(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Rle({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>VB.map(c=>Li(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>VB.map(c=>Z[l][c])),u=Xe();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Dle(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Yl(i,t),Yl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Yl=(e,t)=>e===
""?t==="id"?"kosong":"blank":H(e,t);function eU(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Dle(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Ale={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function tU({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?H(Yi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Ale[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${H(n,"id")}, kini ${Yl(r,"id")}.`,`Changed since it was locked: ${a}: was ${H(
n,"en")}, is ${Yl(r,"en")}.`)}var Tx=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),cr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${H(n.title,t)} (${Tx(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Tx(e)})`:`${r} documents (${Tx(e)})`},nU=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},qh=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Ole=({documents:e})=>e.length===1?"was":"were",QB=(
{
documents:e},t,n)=>e.length===1?t:n,Nle={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${og(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${it(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${it(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${it(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Yl(
e.written,"id")}, seharusnya ${H(e.expected,"id")}.`,RANKING_ROW:e=>eU(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>tU(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${it(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${cr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${cr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${nU(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${cr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${H(e.written,"id")}, menurut hasil ini ${H(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${cr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${cr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${cr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${cr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${H(e.format,"id")} menampilkan angka lain; isinya ${H(e.value,"id")}${qh(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${qh(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${H(e.real,"id")}, tetapi bukan tab itu.`},Ple={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${og(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${it(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${it(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${it(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Yl(e.written,"en")}, it is to be ${H(e.expected,"en")}.`,
RANKING_ROW:e=>eU(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>tU(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${it(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${cr(e,"en")} ${Ole(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${cr(e,"en")} ${QB(e,"does","do")} not fit: by this result there is no ${nU(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${cr(e,"en")} ${QB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${H(e.written,
"en")}, by this result it is ${H(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${cr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${cr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${cr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${cr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${H(e.format,"en")} shows another number; the cell holds ${H(e.value,
"en")}${qh(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${qh(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${H(e.real,"en")} and is not that tab.`},Ile={id:Nle,
en:Ple};function Fle(e,t){return Ile[t][e.code](e.params)}var rU=(e,t)=>Fle(e,t);var $le=ce(q({
evidence:ce(U())}));function Zh(e){return me(()=>{var d;let{evidence:t}=(d=he($le,e))!=
null?d:{};ve();let n=at("all"),{competition:r}=n,{language:o}=r.settings,i=It(n,{provisional:!1}),{
history:s}=n,
a=st(r.stages,s.rows).filter(p=>p.status==="decided"),u=ta(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],..._le(n,s),...zB(n),...Lle(i),...jle(n,i,s),...Gle(s),...XB(
n),...jB(n,i,s),...qB(n)],c=[...l,...t===void 0?[]:UB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:f,by:b,code:x})=>({stage:p,at:f,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var f,b,x;return{code:p.code,stage:(f=p.stage)!=null?f:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?nr(p.params,o):rU(p,o)}})}})}
function _le(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=st(n,t),i=kd(r.language),s=new w,a=o.
flatMap(({stage:p,status:f,hash:b,at:x,by:O,code:N})=>{if(f!=="decided")return[];let P=i.find(j=>j.stage===
p),I=nv(e,P,b),F=vd(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:x,isSame:F}}]:[],L=[N,Tr(x),O].join(", "),z=P===void 0?L:[P.code,P.at,P.by].join(", ");if(
z!==
L){let j=Z.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,
recorded:L}})}let B=(I!=null?I:[]).filter(j=>!s.has(E.stringify(j)));for(let j of B)s.add(E.stringify(
j));return[..._,...B.map(j=>({code:"CHANGED",stage:p,tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(
p=>!t.some(f=>f.action==="decide"&&f.stage===p.stage&&f.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=ta(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Mle(e,l)]}function Mle(e,{at:t,hash:n}){let r=vd(e,n);return r===rr?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:rr}}]}
var Lle=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function jle(e,{results:t},{rows:n}
){
var f,b,x,O;let{competition:r}=e,o=ta(n),i={id:(f=o==null?void 0:o.run)!=null?f:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=st(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Li(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ae(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Qw(r,t,xg(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Ot(N.name);if(l.has(N.name)&&!zle(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let F=Z$(I);return[...F!==null&&n.some(L=>L.run===F)?
Ule(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...F===(o==null?void 0:o.run)?Ble(P,I,d):
[],...Kle(P,q$(I,N))]})}var zle=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&G((r=e.values[
n])==
null?void 0:r[0])===G((o=t[n])==null?void 0:o[0])};function Ble(e,t,n){var o;let r=G((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Ule(e,t,{values:n}){var i,s;let[r,o]=[G((i=t.values[0])==null?
void 0:i[0]),G((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Wle=10;function Kle(e,t){let n=t.slice(0,Wle).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Gle({name:e,links:t}){let{breaks:n,cut:r}=du(t,Ne(
So),Ve);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();var qle=new w(`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Zle=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Jle={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Vle=/^(https?:|mailto:|tel:|#|$)/i,
Yle=/^file:\/\/\/[a-z]:/i;function Xle({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Vle.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Yle.test(t)?[]:[(o=Jle[r])!=null?o:r]}var Qle=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Sx(e){
let t=Qle(e);return qle.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function ece(e){
let t=[],
n=[],r=!1;return ao(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Xle(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Sx((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Sx((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Sx)]}function oU(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?ece((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Zle.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function tce(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Lm(e,t){var o,i;let n=Et(e);return(i=(o=t.map(s=>({tag:s,away:tce(n,Et(s))}
)).
filter(({tag:s,away:a})=>a<=g.max(2,g.floor(s.length/3))&&a<g.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var nce=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],rce=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),oce=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function ice(e,t){var s,a;let n=Lm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Et),o=t.filter(u=>r.includes(Et(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=oce.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var sce=100;function iU(e,t){return nce.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,sce).flatMap(o=>{let i=o.replace(n,"$1").trim();return rce(i)?[{tag:o,near:
ice(
i,t)}]:[]})})}var sU=["inovasi","penerima","kompetisi"],ace=80;function Jh(e,t){let n=cce(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...Mg(i),...Lg(i).map(s=>`{{%${s}}}`)]);
if(mce(r.flat())>
dce)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>fce(i,t));return o.length>0?o:
r.flat().some(uce)?kce(e,t):lce(r.flat(),t)}var uce=e=>uU(e).some(t=>"sign"in t&&t.tag!=="");
function lce(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>iU(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Vh(a)}))),o=(s=(i=sU.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:sU[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function cce(e){try{let t=ds(e);return ma(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file($o).map(n=>n.asText()),active:oU(t)}}catch(t){return{code:Rg(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var dce=2e4,mce=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),aU=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),pce=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function fce(e,t){let n=new y(h.keys(t).map(i=>[Et(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Vh(i);return uU(i).flatMap(a=>gce(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function gce(e,t,n){let{tag:r}=e;if("fault"in e)return aU(
Et(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
hce(r,t,n):o==="%"?yce(r,t,n):o===""||o==="#"||o==="^"?bce(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function hce(e,t,{loops:n}){let r=Et(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Et(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var yce=(e,t,{
root:n})=>{if(n.has(Et(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Lm(`%${e}`,r),paragraph:t}]};function bce(e,t,n,r){var u;let o=Et(
t),i=aU(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Lm(t,
pce(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:wce(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function wce(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(Et)))}function uU(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:vce(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Vh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var vce=e=>{var t;
return Vh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Vh(e,t=ace){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function kce(e,t){
try{
return Om(e,t),[]}catch(n){let r=ll(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var xce={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,TAG_FOREIGN:(e,t)=>t===
null?`${e} bukan isian; tulis nama isian dalam {{\u2026}}`:`${e} bukan isian; tulis {{${t}}}`,
NO_FIELDS:e=>`templat ini tidak berisi satu isian pun, sehingga semua dokumen akan sama; tulis misalnya {{${e}}}`,
NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",TOO_LARGE:()=>"isi berkas ini terlalu besar untuk sebuah templat; hapus halaman dan gambar yang tidak perlu",
ACTIVE_CONTENT:e=>`templat ini berisi ${e}, yang menjalankan atau mengambil sesuatu dari luar saat dokumen dibuka; hapus dahulu di Word`,
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,deleted:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},Tce={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,TAG_FOREIGN:(e,t)=>t===
null?`${e} is no field; write the field\u2019s name in {{\u2026}}`:`${e} is no field; write {{${t}}}`,
NO_FIELDS:e=>`this template has no field at all, so all documents would be the same; write for instance {{${e}}}`,
NOT_A_DOCX:()=>"this file is no Word document (.docx)",TOO_LARGE:()=>"this file holds too much for a template; remove the pages and pictures it does not need",
ACTIVE_CONTENT:e=>`this template holds ${e}, which runs or fetches something when a document is opened; remove it in Word first`,
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Ca=e=>e==="id"?xce:Tce;function Ex(e,t){let n=Ca(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function lU(e,t,n){let r=Ca(n),o=Ex(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var cU="templates",
Sce=q({maker:U(),fileId:U(),modified:U()}),Ece=Pt(U(),le(Sce));function Xl(){let e=Ne(
cU);try{let t=ht(Ece,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function jm(
e,t){
var i;let n=Xl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],qe(cU,E.stringify(o))}m();m();var dU="lease",mU=300*1e3,Cce=q({
who:U(),run:U(),until:ye(),width:ce(ye())});function pU(e,t){var a;
let n=Rce(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Cx({who:e,run:i,width:s,until:r+mU}
),
{run:i,width:s}}var fU=(e,t,n)=>Cx({who:e,run:t,width:n,until:R.now()+mU}),gU=(e,t)=>Cx({who:e,run:t,
until:0}),Cx=e=>qe(dU,E.stringify(e));function Rce(){let e=Ne(dU);try{let t=ht(Cce,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var hU=e=>typeof e=="string"?e.includes(
Ye):(e!=null?e:[]).some(t=>h.values(t).some(n=>hU(n))),Dce=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",yU=(e,t)=>EN.filter(n=>hU(t[n])&&!(n==="tanggal"&&
Dce(
e)));m();var bU=["begun","made","draft","edited","signed","own","failed","deleted","void"],Ace=[
"edited",
"own"],Ql=({status:e})=>e==="made"||e==="draft",Ra=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;
function wU(e,t,n,{
user:r,remake:o,renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?
{action:"add"}:zm("signed",n,u?null:"revise")}if(t!==null&&Ra(t,r))return i?{action:"add"}:zm(t.status,
null,"own-copy");if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?zm("deleted",null,"remake"):{
action:"create"};let s=t!==null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&
(s||Ace.
includes(t.status));return a&&!i?zm(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?
zm("made",n,null):{action:"update",file:n}}var zm=(e,t,n)=>({action:"keep",status:e,file:t,choice:n}
);m();function vU(e,t){return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":fg(e,t)}}function kU(e,t,n,r,o){let{status:i,...s}=vU(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ae(o).documents,l=t!==void 0&&Ra(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(ns(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var xU=(e,t)=>({...vU(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var TU=Po.columns.map(e=>e.key).filter(e=>e!=="number");function Yh(e,t){var d,
p;let{name:n,grid:r}=Ot(
Z.documents[e]),o=r===null?Ice(n,e,t):rs(r);t.isShut(n)||(r!==null&&gr(n,t.admins()),fr("documents",
n));let i=Xt(),s=new y(o.rows),a=()=>[...s].flatMap(([f,b])=>b.spreadsheet===i?[{place:f,row:b}]:[]),
u=new y;for(let f of a()){let b=`${f.row.kind}:${f.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],f])}
let l=g.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(f,b)=>b==="status"?fg(f,e):f[b];
return{
of:(f,b)=>{var x;return(x=u.get(`${f}:${b}`))!=null?x:[]},all:a,ofRun:f=>a().flatMap(({row:b})=>b.run===
f?[b]:[]),reserve:()=>l++,write:f=>{let b=f.flatMap(({place:x,row:O})=>{let N=s.get(x);return s.set(
x,O),N!==void 0&&TU.every(P=>N[P]===O[P])?[]:[x]});if(b.length!==0){Oce(n,o,e);for(let x of Nce(b,s))
for(let O of Pce(o.columns,TU)){let N=x.rows.map(P=>O.keys.map(I=>c(P,I)));Vt(n,x.first,O.column,N)}
zn()}}}}function Oce(e,{headerRow:t,columns:n},r){let o=Po.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;Vt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Nce(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Pce(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Ice(e,t,n){let r=ae(t).tabs,o=Po.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));en(At(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Po.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Da=({kind:e,about:t})=>`${e.id}:${t}`;function SU(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===In&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function EU(e,t){var pe,X,Se,ee,fe;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Fce(d,a.user),f=(pe=p==null?void 0:p.row)!=
null?pe:null,b=e.fields(r),x=l.title(b),O=Lt(Ld(l.id,s.versionOf(l),s.shown(l,b))+x),N=Le=>({sheet:
Lt(
Xt()),kind:l.id,entry:Lt(c),...Le===""?{}:{revision:Le}}),P=Le=>{let{sheet:Je,entry:Wt}=N(Le);return i.
get([Je,l.id,Wt,Le].join(":"))},I=Ra(f,a.user)?null:(Se=P((X=f==null?void 0:f.revision)!=null?X:""))!=
null?Se:_ce(f,a.user,n,u),F={user:a.user,remake:a.remake,renew:a.renew.includes(Da(e))},_=wU(O,f,I,F),
L=_.action==="keep"&&_.status==="edited"&&(f==null?void 0:f.status)!=="edited",z=_.action==="update"&&
(f==null?void 0:f.content)===O&&Ql(f),j=f!==null&&I!==null&&(L||z)&&Gh(f,I)&&Jl(I)?I:null,W=_.action===
"add",K=W?$ce(d,a.user):(ee=f==null?void 0:f.revision)!=null?ee:"",J=W?P(K):void 0;return{planned:e,
filed:W?null:f,place:W||p===null?o.reserve():p.place,revision:K,fields:b,title:K===""?x:`${x} \u2013 Rev. ${K}`,
content:O,properties:{...N(K),content:O,number:Lt((fe=r(l.id,c))!=null?fe:"")},decision:J===void 0?
_:{action:"update",file:J},moved:j}}function CU(e){let{filed:t,moved:n,content:r}=e;if(t===null||n===
null)return e;let o={...t,modified:n.modified},i=n.content===r?{action:"keep",status:"made",file:n,
choice:null}:
{action:"update",file:n};return{...e,filed:o,decision:i,moved:null}}var RU=e=>e.filed===null?e:{...e,
decision:{action:"keep",status:e.filed.status,file:e.moved,choice:null},moved:null};function Fce(e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=v(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!Ra(o,t))))!=null?r:n(e)}function $ce(e,t){let n=e.filter(({row:r})=>!Ra(r,t));
return n.
length===0?"":T(g.max(...n.map(({row:r})=>v(r.revision)||0))+1)}function _ce(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:nn(ci(e.fileId,r),n.language)}m();var Xh=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Tr(ut()),spreadsheet:Xt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Rx=(e,t,n)=>({...Xh(e,Mce(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Mce({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ye?
"draft":"made"}function DU(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Ql(r))?Rx(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}m();var Dx=(e,t)=>`${e.id}.${al(e,t)}`;function AU(e,t,n,r){let{language:o}=e.settings,i=Xl(),s=new y,
a=new y,
u=l=>{var d,p;let c=Dx(l,e);return s.has(c)||s.set(c,jce(l,c,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Md(ki(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Ml(c,Nm(ki(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return ki(l,e);let p=a.get(l.id);if(p!==void 0)return p;let f=Ox(d,r,o),b=Jh(f,c);return b.length>
0&&be(ge("TEMPLATE_FAULT",lU(l.id,b,o))),a.set(l.id,f),f}}}function Ax(e,t,{folder:n,user:r,language:
o,
backoff:i}){var l;let s=t.find(({maker:c})=>c===r),a=t[0];if(s===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let u=(l=n.files.find(({id:c})=>c===s.fileId))!=null?l:
nn(
ci(s.fileId,i),o);return u===null?{source:"gone"}:{source:Lce(e,s,u,i)?"unedited":"own",file:u}}
function Lce(e,t,n,r){
return n.type!==In?!1:n.modified===t.modified?!0:!Jl(n)||Vl([n],r)[0]!=="same"?!1:(jm(e,{...t,
modified:n.
modified}),!0)}function jce(e,t,n,r){let o=Ca(r.language),i=Ax(t,n,r);return i.source==="foreign"?be(
ge("TEMPLATE_FAULT",o.foreign(e.id,i.maker))):i.source==="gone"?be(ge("TEMPLATE_FAULT",o.deleted(e.id))):
i.source==="own"?i.file:null}function Ox(e,t,n){if(e.type!==In)return nn(cv(e.id,t),n);let[r]=li([e.
id],Ao,t);return nn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Qh="\u0001";
function NU(e,t,n,r,o){let{language:i}=e.settings,s=Yh(i,o),a=no(e,n.user,r),u=AU(e,a,n.user,
r),l={competition:e,numberOf:(W,K)=>Zce(s,W,K),ledger:s,files:SU(a.files),templates:u,options:n,
backoff:r},
{jobs:c,unseen:d}=Bce(t.map(W=>EU(W,l)),n,r),p=({decision:W,moved:K,planned:{kind:J,about:pe}})=>(W.
action!=="keep"||K!==null)&&!n.skip.includes(Da({kind:J,about:pe})),f=c.filter(p),b=f.filter(({moved:
W})=>W===
null).slice(0,10),x=b.map(W=>Om(u.bytesOf(W.planned.kind,W.fields),W.fields,n.pictures)),O=new y,N=c.
filter(W=>{var K;return((K=W.filed)==null?void 0:K.run)===n.run&&W.filed.status==="begun"&&Hce(W)});
for(let W of c){let K=DU(W,n);K!==null&&O.set(W,K)}let P=Jce(s,n);for(let W of b)O.set(W,Xh(W,
"begun",
n));s.write([...OU(O),...P]);let I=to(b.map((W,K)=>{var J;return{fileId:W.decision.action==="update"?
W.decision.file.id:null,folder:a.id,title:W.title,properties:{...W.properties,...Hh(x[K])},from:Ao,
to:In,
bytes:(J=x[K])!=null?J:new D}}),r),{failures:F,again:_}=Gce(b,I,O,n);for(let[W,K]of d)F.set(W,K);s.write(
OU(O));for(let W of F.values())eo(W)&&la(W,i);let L=W=>b.filter(K=>W.includes(K.decision.action)&&!F.
has(K)&&!_.has(K)).length,z=s.ofRun(n.run),B={made:z.filter(Ql).length,failed:z.filter(({status:W})=>W===
"begun"||W==="failed").length};return{batch:{created:L(["create","add"])+N.length,updated:L([
"update"]),
unchanged:c.filter(W=>W.decision.action==="keep"&&W.moved===null&&!d.has(W)).length-N.length,failed:
F.
size,documents:[...c.map(W=>kU(W,O.get(W),F.get(W),n.user,i)),...P.map(({row:W})=>xU(W,i))],done:c.length-
f.length+b.length-_.size,total:c.length,more:f.length>b.length||_.size>0,skip:[...n.skip,...[...F.keys(
)].
map(W=>Da(W.planned)),...[..._].filter(W=>qce(I[b.indexOf(W)])).map(W=>Da(W.planned)+Qh)]},run:B,
notes:[
...Wce(c,s,n),...Kce(c,u)]}}var zce=20;function Bce(e,{run:t,skip:n},r){let o=({filed:p,content:f,
decision:b})=>(p==
null?void 0:p.content)!==f||b.action==="update",i=e.filter(({moved:p,planned:f})=>p!==null&&!n.includes(
Da(f))),s=i.filter(o),a=i.filter(p=>{var f;return!o(p)&&((f=p.filed)==null?void 0:f.run)!==t}),u=[
...s.
slice(0,10),...a.slice(0,zce)],l=Vl(u.flatMap(p=>{var f;return(f=p.moved)!=null?f:[]}),r),c=new y;
return{
jobs:e.map(p=>{let f=l[u.indexOf(p)];if(p.moved===null)return p;if(f==="same")return CU(p);if(f==="edited")return{
...p,moved:null};let b=RU(p);return f!==void 0&&o(p)&&c.set(b,f.failure),f===void 0&&s.
includes(p)?{...b,moved:p.moved}:b}),unseen:c}}var Uce=3;function Wce(e,t,{isCurrent:n}){let r=e.filter(
({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==l&&[
"signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(a.kind,
a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.title)];
return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(0,Uce),
count:i.
length}}]}function Kce(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}of e){if(s.action===
"keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of yU(o.kind,t.
shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{code:
"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Gce(e,t,n,r){var s,a;let o=new y,
i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(l,Rx(l,c.ok,
r));continue}let{failure:d}=c,p=d.kind==="haste"||Vu(d);if(p&&!r.skip.includes(Da(l.planned)+Qh)){i.
add(l);continue}o.set(l,d),p||n.set(l,{...Xh(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:s.modified)!=
null?a:""})}return{failures:o,again:i}}var Hce=({decision:e})=>e.action==="keep"&&e.status==="made"&&
e.file!==null,qce=e=>e!==void 0&&"failure"in e&&Vu(e.failure),OU=e=>[...e].map(([{place:t},n])=>({
place:t,
row:n}));function Zce(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=
r[r.length-1])!=null?o:null}var Jce=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&
!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,
status:"void"}}));var Vce=q({kinds:le(U()),skip:ce(le(U())),renew:ce(le(U())),remake:ce(Te())});
function Bm(e){return me(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(Vce,e);return ve(),Ce(()=>{let s=at(
"ranking");Kt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(W=>Nx(W,u)),{
history:c}=s,
{findings:d,blocking:p,hash:f,context:b}=Bh(s,c,l),x=l.filter(W=>Mh(W,b)),O=LB(p);if(x.length===0&&l.
length>0)return PU(p,u);if(b.winners===null&&O.length>0)return PU(O,u);let N=xe(),P=pU(N,Tt);if(
"holder"in P){let{who:W,until:K}=P.holder;return be(ge("BUSY",ae(u).problems.leased(W,Xce(K))))}let I=Ea(
x,b),F={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:fx(b)},_=Pn(P.width,t),
{batch:L,run:z,notes:B}=NU(a,I,F,_,s.keepers);L.more?_.width!==P.width&&fU(N,P.run,_.width):(Qce(c,{
id:P.run,hash:f,...z},N,a.settings),gU(N,P.run));let j=x.length===l.length;return{ok:j&&L.failed===0&&
!r.some(W=>!W.endsWith(Qh)),findings:$r([...j?d:p,...Yce(x,I),...B],u),...L}})})}var Yce=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Xce=e=>ut(new R(e)).slice(11,16);function Nx(e,t){var r;let n=Ds.map(o=>o.id).join(", ");return(r=_m(
e))!=null?r:be(ge("BAD_REQUEST",ae(t).problems.unknownKind(e,n)))}function PU(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:$r(
e,t),...n}}function Qce(e,t,n,r){if(t.made+t.failed===0)return;let o=ae(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Ft(e,{at:ut(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var Px=q({kind:U()}),ede=q({kind:U(),content:U()}),IU=e=>me(()=>{let{kind:t}
=he(Px,e);return ve(),Um(
ey(t))}),FU=e=>me(()=>{let{kind:t}=he(Px,e);return ve(),Ce(()=>{let n=ey(t),r=LU(n);return"file"in r?
Um(n,r):(jU(n,In,ki(n.kind,n.competition)),Um(n))})}),$U=e=>me(()=>{let{kind:t,content:n}=he(ede,e);
return ve(),Ce(()=>{let r=ey(t),o=pi(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Yu){let a=Ca(r.language).
tooLarge(i(o.length),i(Yu));return be(ge("TEMPLATE_FAULT",a))}let s=zU(o,r);return s.length===0&&jU(
r,Ao,o),{...Um(r),refused:s}})}),_U=e=>me(()=>{let{kind:t}=he(Px,e);return ve(),Ce(()=>{var u;let n=ey(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Xl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=MU(r);for(let{id:c,properties:d}of no(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
nn(lv(c,{trashed:!0},a),s)}return jm(r,null),Um(n)})});function ey(e){let t=R.now(),n=at(),{
competition:r}=n,
o=nt(r.settings.language),i=Nx(e,o),{context:s}=Bh(n,n.history,[i]),a=Dx(i,r),[u,l]=[xe(),Pn(1,t)];
return{
competition:r,kind:i,name:a,fields:gx(i,s),user:u,language:o,backoff:l}}var MU=e=>({sheet:Lt(Xt()),
template:e}),
LU=({name:e,user:t,language:n,backoff:r})=>{var o;return Ax(e,(o=Xl()[e])!=null?o:[],{folder:{files:
[]},
user:t,language:n,backoff:r})};function jU({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var N;let u=no(e,r,i),l=MU(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Ca(o).title(t.id),p={...l,...Hh(a)},f={fileId:(N=c==null?void 0:c.id)!=null?
N:null,folder:u.id,title:d,properties:p,from:Ao,to:s,bytes:a},[b]=to([f],i),{id:x,modified:O}=nn(b!=
null?b:{failure:{kind:"unknown",reason:"no-answer"}},o);jm(n,{maker:r,fileId:x,modified:O})}var tde=[
"TAG_UNKNOWN","LIST_AS_TEXT"],zU=(e,{fields:t,language:n})=>Ex(Jh(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!tde.includes(r)),n);function Um(e,t=LU(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?zU(Ox(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:BU(r)}}
var nde=200,BU=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,nde):n.slice(
0,1).map(BU)]));m();m();var ode=["begun","failed","deleted","void"],UU=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
WU=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,KU={failure:{kind:"unknown",
reason:"no-answer"}};function GU(e,t,n,r,o){var b;let{language:i}=e.settings,s=Yh(i,go(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!ode.includes(x.status)),a=s.length===0?
null:no(e,n,o),u=a===null?[]:ide(s,a,i,o),l=u.filter(x=>!WU(x)&&!r.includes(UU(x))),c=l.slice(0,10),
d=new y(sde(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,O)=>[c[O],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)eo(x)&&la(x,i);let f=c.filter(x=>{var O;return"ok"in
((O=d.get(x))!=null?O:KU)});return{ok:p.length+r.length===0,created:f.filter(({pdf:x})=>x===null).length,
updated:f.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(WU).length,failed:p.length,files:u.map(
x=>{var F,_,L;let O=(F=d.get(x))!=null?F:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(L=(_=O.ok)==null?void 0:_.link)!=null?L:null,problem:"ok"in O?null:
ae(i).documents.failed(ns(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!f.includes(x)).map(UU)]}}var ide=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:nn(ci(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
qu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===In?[{row:o,document:s,pdf:a}]:[]});
function sde(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:li(r,qu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:qu,to:qu},bytes:
d.
ok}]}),s=i.length===0?[]:to(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
KU})}var ade=q({kinds:le(U()),skip:ce(le(U()))}),HU=e=>me(()=>{let t=Pn(10,R.now()),{kinds:n,skip:r=[
]}=he(
ade,e);return ve(),Ce(()=>GU(at().competition,n,xe(),r,t))});m();m();m();m();var Aa=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function Wm(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var ec=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function tc(e,t,n,r){Wm(e,t,n,!1),Wm(e,t,r,!0)}function Ix({judges:e,loads:t,links:
n}){
let r=k.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function $x({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function ude(e,t,n,r){if(!ec(e,n.entry,n.from,n.to)||!ec(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return $x(e,t[n.entry],n,o[r.entry])+$x(e,t[r.entry],r,o[n.entry])}function qU(e,...t){
for(let{entry:n,from:r,to:o}of t)tc(e.table,n,r,o),e.readers[n]=Aa(e.table,n)}function ZU(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=ude(o,i,...l);if(
!(c===
null||!r(c,l)))return qU(e,...l),!0}}return!1}function lde(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!ec(n,t,o,i))&&!($x(n,r[t],s,[])>=0))return qU(e,s),!0}return!1}var Fx=e=>g.max(0,...Ix(e).map(t=>(t!=
null?t:-1)+1));function cde(e,t){let{table:n}=e;for(let r=!0;r&&Fx(n)>1;){let o=Fx(n),i=(s,a)=>{let u=Ix(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:f}of a)tc(n,d,p,f);
let c=Fx(
n)<o;for(let{entry:d,from:p,to:f}of a)tc(n,d,f,p);return c};r=t.some(s=>ZU(e,s,t,i))}}function JU(e,
t){
let n=k.from({length:e.entries},(i,s)=>Aa(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;lde(r,s)||ZU(r,s,t,o);)i=!0}return cde(r,t),r.steps}m();function dde(e,t){
let n=k.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||VU(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return mde(e,n,a),!0;o.push(a)}}return!1}function mde(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])tc(e,VU(e,o,r),o,r)}function VU(e,t,n){let r=null,o=v.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!ec(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function YU(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>dde(e,r))}m();var XU=1e-7;function QU(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=Tp(i);if(s.filter(({value:u})=>u<XU).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<XU)return l;let p=u.reduce((f,b)=>f+d[b],0)/u.length;return l+p**2/c},1/u.length));
return g.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var pde=4;function fde({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&Wm(i,s,u,!0);return i}function gde(e,
t){
let n=k.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=g.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function hde(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=Aa(e,s);a.length<t;a=Aa(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,f)=>p+e.links[d][f],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;Wm(e,s,
c.judge,!0)}}function yde(e,t){let{entries:n,judges:r,readings:o}=e,i=fde(e),s=gde(n.length,t);hde(i,
o,s,t),YU(i);let a=JU(i,s),u=new y(n.map((l,c)=>[l,Aa(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:QU(
u),steps:a}}var eW=e=>{var t;return(t=e.expectedError)!=null?t:v.POSITIVE_INFINITY};function tW(e){
let t=Tg(
e.seed);for(let o=0;o<20;o+=1)t();let n=k.from({length:pde},()=>yde(e,t));return{...n.reduce((o,i)=>eW(
i)<eW(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var nW=q({id:U(),kind:dt(["type","score",
"label"]),old:U(),now:hc([U(),ye()]),confirm:_e(U()),status:dt(
["offered","waiting","refused"])}),bde=q({code:U(),severity:dt(["error","warning","info"]),stage:_e(
U()),tab:_e(U()),cell:_e(U()),message:U(),value:ce(hc([U(),ye(),Te()])),fix:ce(nW)}),Km=le(bde),wde=q(
{kind:U(),sure:Te(),tab:_e(U()),message:U()}),rW=q({id:U(),label:U()}),vde=q({id:U(),tab:U(),tabs:le(
U()),cell:_e(U()),message:U(),options:le(rW),default:_e(U())}),kde=q({id:U(),tab:U(),message:U(),
options:le(
rW),option:U()}),oW=q({facts:le(wde),questions:le(vde),answers:le(kde)}),ty=q({tab:U(),cell:U(),
entry:U(),
criterion:U(),old:U(),now:U()}),xde=q({undo:_e(q({at:U(),by:U(),cells:ye()})),waiting:le(co(ty,{
judge:U()})),
marked:Te()}),iW=q({ok:Te(),findings:Km,understood:oW,progress:le(q({stage:U(),judge:U(),scored:ye(),
expected:ye()}))}),Tde=q({rank:ye(),decidedRank:ce(ye()),code:U(),name:U(),institution:U(),category:
U(),
score:ye(),advances:Te(),categoryRank:_e(ye()),reserve:Te(),title:_e(U()),tieBrokenBy:_e(U()),tie:U(
),
explanation:U(),judgeScores:Pt(U(),ye())}),Sde=q({stage:U(),method:U(),unit:dt(["points","mean-rank",
"standard-score"]),cut:_e(ye()),unordered:Te(),judges:le(U()),ranking:le(Tde)}),Mn=_e(ye()),nc=le(U(
)),
Ede=q({stage:U(),panel:q({judges:ye(),entries:ye(),complete:ye()}),kendallW:Mn,kendallP:Mn,iccSingle:
Mn,
iccAverage:Mn,alpha:Mn,lambda:Mn,judges:le(q({code:U(),severity:Mn,spread:Mn,agreement:Mn})),
stability:le(
q({code:U(),inTop:Mn,again:Mn,rankLow:Mn,rankHigh:Mn})),leaveOneOut:le(q({judge:U(),enters:nc,leaves:
nc})),
methods:le(q({method:U(),enters:nc,leaves:nc})),gap:_e(q({lastIn:U(),firstOut:U(),points:ye(),
standardError:Mn})),
verdict:q({level:dt(["firm","partly","open","no-cut","single"]),within:ye(),firm:ye(),contested:nc,
again:Mn,
text:le(U())})}),Cde=q({ok:Te(),findings:Km,understood:oW,stages:le(Sde),reliability:le(Ede),hash:U(
),
open:ce(le(U()))}),Rde=q({stage:U(),criteria:le(q({name:U(),weight:ye(),min:ye(),max:ye()})),means:
Pt(
U(),le(ye()))}),Dde=co(iW,{fixes:ce(xde)}),L0t=co(Cde,{profiles:ce(le(Rde))}),Ade=q({kind:U(),entry:
_e(
U()),number:_e(U()),title:U(),file:_e(U()),status:U(),state:ce(dt(bU)),choice:ce(dt(["overwrite",
"revise","remake","own-copy"]))}),Ode=q({ok:Te(),created:ye(),updated:ye(),unchanged:ye(),failed:ye(
),files:le(
q({kind:U(),entry:_e(U()),title:U(),file:_e(U()),problem:_e(U())}))}),Nde=q({ok:Te(),findings:Km,
created:ye(),
updated:ye(),unchanged:ye(),failed:ye(),documents:le(Ade)}),j0t=co(Nde,{pdf:_e(Ode)}),z0t=q({ok:Te(),
findings:Km,stage:U(),code:_e(U()),at:_e(U()),hash:_e(U()),evidence:_e(q({file:_e(U()),seal:_e(U()),
problem:_e(U())}))}),Pde=q({code:U(),stage:_e(U()),tab:_e(U()),cell:_e(U()),message:U()}),B0t=q({ok:
Te(),
decided:le(q({stage:U(),at:U(),by:U(),code:U()})),computed:_e(q({at:U(),by:U()})),differences:le(Pde)}
),
sW=q({ok:Te(),findings:Km,stage:U(),assignment:le(q({entry:U(),judges:nc})),loads:Pt(U(),ye()),
expectedError:Mn,
readings:ye(),seed:ye(),written:Te(),message:U()}),U0t=q({fixes:le(co(nW,{cells:le(ty)}))}),W0t=q({
applied:ye(),
asked:ye(),left:ye(),unreachable:le(U()),check:Dde}),K0t=co(iW,{fixed:le(ty)}),G0t=q({fixes:le(co(ty,
{id:U(),stage:U(),name:U(),by:U(),at:U()}))}),H0t=q({calls:Pt(U(),ye()),total:ye()});m();var Oa=e=>be(
ge("BAD_REQUEST",e));function ny({competition:e,findings:t,history:n},r){let o=ro(nt(e.
settings.language)),i=st(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):or(e,r);if(a===void 0)return Oa(o.noOpenStage);s(a.name)||Oa(o.closed(
a.name)),Qe(e,a).length===0&&Oa(o.noJudges),Ze(e,a).length===0&&Oa(o.noCriteria(a.name)),e.entries.length===
0&&Oa(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Oa(nr(u,nt(e.settings.language))),a}function ry(e,t){let{competition:n}=e,r=It(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Oa(ro(nt(n.settings.language)).notReached(t.name)),
{reached:$i(n,r.results.slice(0,o)),evaluation:r}}function oy(e,t,n){var s;let r=Ar(e),o=(s=Cn(e,t))!=
null?s:(()=>!0),i=e.settings.conflicts==="include";return a=>n.filter(u=>o(a,u)&&(i||r(a,u)===null))}
m();var iy=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Ide={plan:({readings:e,loads:t,conflicts:n})=>`Setiap inovasi dinilai ${iy(
e)} juri; beban ${iy(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,
title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,Fde={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${iy(e)} ${e[1]===1?"judge":
"judges"}; loads ${iy(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,rc=e=>({id:Ide,en:Fde})[e];m();function aW({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var F,_;let{institution:P="",name:I=""}=(F=e.entries.find(({code:L})=>L===
N))!=null?F:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||pr(a)===0){let N=rc(s),P=za.columns.map(({key:F,header:_,width:L,
format:z})=>({
header:_[s],width:L,...z===void 0?{}:{format:z},value:B=>B[F]})),I=a!=null?a:Z.assignment[s];return en(
At(I,N.title,N.origin,P,c,2),n),fr("assignment",I),!0}let d=ze(a),p=jf(d,e);if(p===null)return be(ge(
"BAD_REQUEST",rc(nt(s)).noPlan(a)));let{columns:f}=p.table,b=(O=f.get("judges"))!=null?O:0,x=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:G((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of x)Vt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...f],P=g.max(...N.map(([,_])=>_))+1,I=k.from({length:P},()=>"@"),F=c.map(_=>{let L=k.from(
{length:P},()=>"");for(let[z,B]of N)L[B]=_[z];return L});Vt(a,pr(a),0,F,I)}return x.length+c.length>
0}var $de=q({stage:ce(U()),readings:ce(gc().check(mr(1),Is(1e3))),seed:ce(gc().check(mr(0),Is(
4294967295))),
write:Te()}),_de=3;function cW(e){return me(()=>{let t=he($de,e);return ve(),t.write?Ce(()=>uW(t)):
uW(
t)})}function uW({stage:e,readings:t,seed:n=1,write:r}){var I,F;let o=at("all");r&&Kt(o);let{
competition:i}=o,
s=ny(o,e),{reached:a}=ry(o,s),u=Qe(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:g.min(_de,u.length),
c=Mde(o,s),d=Ar(i),p=new y(u.map(_=>[_.code,_])),f=new y(a.map(_=>[_.code,_])),{assignment:b,
expectedError:x}=tW(
{entries:[...f.keys()],judges:[...p.keys()],readings:l,mayRead:(_,L)=>{let z=p.get(_);return z.unavailable!==
!0&&c(z,L)!=="recused"&&d(z,f.get(L))===null},kept:Lde((F=i.assignment)==null?void 0:F.get(s.name),a,
u,c),seed:n}),O=rc(nt(i.settings.language)),N=zf(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&aW(o,s,b)&&jde(o,s,b,n,P),pc(sW,{ok:Qi(N),findings:$r(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,L])=>({entry:_,judges:L})),loads:h.fromEntries(Rc(b,[...p.keys(
)])),
expectedError:x,readings:l,seed:n,written:r,message:dW(b,u,P,O)})}function Mde({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function Lde(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var lW=e=>e.length===0?[0,0]:[g.min(...e),g.max(
...e)];function dW(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:lW([...e.values()].map(i=>i.length)),loads:lW([...Rc(e,o).values()]),conflicts:n})}function jde(
{
competition:e,history:t},n,r,o,i){let s=rc(e.settings.language),a=s.done(n.name,dW(r,Qe(e,n),i,s),o),
u={at:ut(),by:xe(),action:"assign",detail:a,run:Tt(),hash:""};Ft(t,{...u,stage:n.name},e.settings)}m(
);m();var zde=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Bde=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Ude=e=>e.every(t=>t>=32||t>=9&&t<=13),Wde=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function mW(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=zde.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Bde(n)?"photo":Ude(t)&&Wde(n)?"text":null}m();var Kde={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Gde={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Hde={id:
"Berkas ini",en:"This file"},pW=(e,t,n=null)=>(t==="id"?Kde:Gde)[e](
n===null?Hde[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var qde=[[14,22],[45,47]],
Zde=[9,10];function fW(e){return Zde.includes(e)?"percent":qde.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Jde=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function sy(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Jde(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Vde=1048576,Gm=16384,Mx=2e6,Lx=5e7,jx=7e5,Yde=5e4,Xde=1462,Qde=864e5,
eme=R.UTC(1899,11,30);function tme(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw xt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function _x(e,t){if(!/^\d{1,9}$/.test(
e))throw xt("damaged",`${t} "${e}"`);return v(e)}function nme(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw xt("damaged",
"two values in a cell");e.value=n}}function rme({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Yde)throw xt("too-large","a long text");return n}function gW(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,f=null,b=P=>{let{row:I,column:F}=s;
if(!(I>=0&&F>=0&&I<Vde&&F<Gm))throw xt("damaged","a cell outside the sheet");if(i.push(I*Gm+F),i.length>
jx)throw xt("too-large","more cells than are read");if(r.rows=g.max(r.rows,I+1),r.columns=g.max(r.columns,
F+1),P===null)return;if(l+=rme(P),l>Lx)throw xt("too-large","long texts");if(u=g.max(u,F+1),g.max(n.
length,I+1)*u>Mx)throw xt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<F;)_.push(void 0);_[F]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:_x(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=tme(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(f="")};Uh(()=>p===null?{}:{cell:Ee(s.row,s.column)},()=>ao(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=Gm)))throw xt("damaged",
"more columns than there are")},text:P=>{f!==null&&(f+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(ame(p,t)),p=null):f!==null&&nme(p,P,f),f=null)}}));let N=ome(i);if(N!==null)throw xt(
"damaged","a cell given twice",{cell:Ee(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function ome(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:g.floor(n/Gm),column:n%Gm};t.add(n)}return null}function ime(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw xt("damaged",`the number "${e}"`);return t}function sme(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-eme)/Qde;if(v.isNaN(t))throw xt(
"damaged",`the date "${e}"`);return t}function ame({attributes:e,value:t,inline:n,formula:r},o){var p,
f;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:_x(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
Kh(b)),
d=(f=e.t)!=null?f:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=ime(t);return l(
u==="date"&&a?b+Xde:b,u)}case"s":{let b=i[_x(t,"the text")];if(b===void 0)throw xt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw xt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(sme(t),"date");default:throw xt(
"damaged",`the type "${d}"`)}}function ume(e){let t;try{t=Ng(e,b$,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Rg(r);throw xt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:ol(o)}}function lme(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function hW(e,t){let n=e(lme(t)),r=new y;
return ao(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var cme={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function zx(){let e=new y;return t=>{
var o;let n=cme[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw xt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function dme(e){let t=[],n=null,r=!1,o=zx();return ao(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Kh(n!=
null?n:""))}}),t}function mme(e){let t=new y,n=[],r=zx(),o=!1;return ao(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),sy(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:fW(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function yW(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var pme=e=>e===
"1"||e==="true";function fme(e){var P;let t=ume(e),n=(P=[...hW(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw xt("not-xlsx","no workbook");
let o=hW(t,n),i=I=>{var F,_,L;return(L=t((_=(F=[...o.values()].find(z=>z.type===I))==
null?void 0:F.target)!=null?_:""))!=null?L:""},s=[],a=zx(),u=!1,l=null;ao(r,{open:(I,F)=>{a(I);let{
name:_="",
state:L="visible",id:z="",date1904:B}=F;I==="workbookPr"&&(u=pme(B)),I==="workbookProtection"&&(l=F),
I==="sheet"&&s.push({name:_,hidden:L!=="visible",relation:o.get(z)})}});let c=yW(s,({name:I})=>I);if(
c!==
null)throw xt("damaged","two sheets of one name",{tab:c.name});let d=yW(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw xt("damaged","two sheets of one part",{tab:d.name});let p=dme(i(
"sharedStrings")),f=mme(i("styles")),[b,x,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:F,relation:
_})=>Uh(
()=>({tab:I}),()=>{let L=_===void 0?null:t(_.target);if(_===void 0||L===null)throw xt("damaged",
"a sheet is missing");let{type:z,target:B}=_,j=gW(z==="worksheet"?L:"",{strings:p,kinds:f,since1904:
u});
if(b+=j.rows.length*j.rows.reduce((W,K)=>g.max(W,K.length),0),x+=j.cells,O+=j.signs,b>Mx||x>jx||O>Lx)
throw xt("too-large","more than is read");return{name:I,hidden:F,part:B,type:z,...j}})),part:n,
protection:l}}
var bW=e=>fme(e).sheets.filter(({type:t})=>t==="worksheet");m();function gme(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?jn.id:G(e.kind==="score"?e.
value:e.raw)}function wW({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:gme(i)}]})))}function vW(e,t){let[n,r]=[e===null?new y:wW(e),wW(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function kW({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function hme({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return po(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var xW=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function yme(e,t,n){
return{
...e,values:xW(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:xW(e.grid.values,t,n)}}}function TW(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=hme(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?tg(s,o.before.cell):Au(s,o.before.cell);return i!==void 0&&a?yme(r,i,
o.now):r},e)}m();var bme=6,wme=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function vme(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function SW(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,bme).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Mi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>vme(c,d)))].find(c=>c.length>0&&!c.some(d=>wme(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function EW(e,t,n){var p,f,b,x;let{values:r,formats:o,headerRow:i}=t,s=(f=(p=r[0])==null?void 0:
p.length)!=
null?f:0;((x=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||en(kme(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(s,u.getLastColumn(
))];
Yo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(O,N)=>k.from({length:c},(P,I)=>{
var _,L;let F=(L=(_=r[N])==null?void 0:_[I])!=null?L:"";return typeof F=="string"?_y(F,!1):F})))}var kme=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var CW={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${it(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},xme={title:CW.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${it(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},dr=e=>e==="id"?CW:xme;var ay={kind:"unknown",
reason:"no-answer"};function Hm(e,{workbook:t}){let{language:n}=t.competition.
settings;return eo(e)?la(e,n):e.kind==="haste"||Vu(e)?dr(n).busy:ns(e,n)}m();function oc(e){var z;
let t=Pn(10,R.now()),n=at(),{competition:r}=n,{settings:o,stages:i}=r,s=dr(o.language),
a=B=>be(ge("BAD_REQUEST",B));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=st(
i,u.rows),c=B=>{var j;return((j=bn(l,B.name))==null?void 0:j.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:or(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),f=i.slice(0,p),b=f.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=It(n,{
provisional:!1}),
O=f[x.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=$i(r,x.slice(0,p)),P=oy(r,d,N),
I=xe(),F=Tme(I,t,o.language),_=Lt(Xt()),L=Qe(r,d).map(B=>{let j=Vf({stage:d,judge:B,entries:P(B),
criteria:Ze(
r,d),language:o.language,competition:wn(r),deadline:o.deadline}),W={kind:"judge-file",sheet:_,stage:
hv(
d.name),judge:yv(B.code)},K=pg(d.name,B.code),J=F.find(({properties:Se})=>h.keys(W).every(ee=>Se[ee]===
W[ee])),pe=J!=null?J:K.maker===I&&K.id!==""?nn(gv(K.id,t),o.language):null,X=Lt(E.stringify(j.values.
slice(j.headerRow)));return{judge:B,layout:j,properties:{...W,content:X},filed:K,file:pe}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:L}}var qm=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Pr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function Tme(e,t,n){let r=Ne(Cd(e));if(r===null)return[];let o=fv(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:nn(o,n)}m();var uy=({judge:e})=>e.email.trim().toLowerCase(
);function ly(e){var o;let{filed:t,file:n}=e,r=uy(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Sme(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=ly(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Eme=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Cme(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Eme(t),s=r.filter(u=>u!==
t&&uy(u)!==""&&uy(u)===uy(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var ic={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function sc(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=dr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:f,file:b}=d,x=u.get(p.code),O=x===void 0?Sme(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:x!=null?x:Cme(O,d,e,a),link:(b==null?void 0:b.link)||f.link||null,email:f.email,collected:f.
collected||null,changed:b!==null&&f.collected!==""&&b.modified>f.modified,done:f.done,of:f.collected===
""?d.layout.table.height:f.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Rme=100,
Dme=q({stage:ce(U()),skip:ce(le(U()))});function DW(e){return me(()=>{let{stage:t,skip:n=[]}=he(
Dme,e);return ve(),Ce(()=>{var F;let r=oc(t);Kt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=dr(i);if(r.isClosed)return be(ge("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:L})=>L!==null&&!n.includes(_.code)),u=a.slice(0,10),l=Xe(),c=Ome(r,l),d=_=>r.history.
rows.some(L=>L.run===_),p=(F=[...c.values()].find(_=>!d(_)))!=null?F:Tt(),f=ut(),{collected:b,
written:x,
changes:O,failures:N}=Ame(r,u,{names:l,run:p,at:f});for(let _ of x)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:f,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Ft(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return sc(r,{...ic,collected:b,changes:O.slice(0,Rme),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function Ame(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:li(s,Td,e.backoff),{list:u}=ii(i),l=yA(dr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:f}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:Hm(b===void 0?ay:b.failure,e)}:Pme(e,p,b.
ok,{name:qm(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===f)});if(
"failure"in
x){c.failures.set(f,x.failure);continue}x.isWritten&&c.written.push(f),c.changes.push(...x.changes.map(
O=>({judge:f,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
ca(e.stage.name,f,p.filed)}return c}function Ome(e,t){let n=new y;for(let r of e.seats){let o=qm(e,r,
t),i=t.includes(o)?qD(ze(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function RW({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Nme=(
e,t)=>E.
stringify(Zc(e))===E.stringify(Zc(t));function Pme({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var L;let{competition:u}=e,l=dr(u.settings.language),{language:c}=u.settings,
d;try{d=HD(bW(o),r.name)}catch(z){let B=(L=KB(z))!=null?L:"damaged",j=B==="not-xlsx"?mW(o):null;
return{
failure:j===null?l.unreadable[B]:pW(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=SW(d,
{stage:t,judge:n},u);if(p!==null){let z=l.title([wn(u),r.name,n.name]);return{failure:l.otherOwner(z,
RW({stage:t,judge:n},p),RW(p,{stage:t,judge:n}))}}if(GD(d))return{failure:l.unreadable["too-large"]}
;
let f=ze(i),b=f.values.every(z=>z.every(B=>B===""));if(!b&&!dn(f))return{failure:l.tabTaken(i)};let x=Ze(
u,t),O=mu(u.entries),N=z=>zi(z,t.name,n.code,x,O),I=TW(((...[z,B,j])=>{let W=vb(z,B,j),K=[...N(W.grid).
columns.values()].flat(),J=W.formulas.filter(({column:X})=>K.includes(X));if(J.length===0)return W;
let pe=lu(
J).map(X=>Ee(X.row,X.column,X.rows,X.columns));return vb(z,B,`${j} \xB7 ${l.formulas(pe.join(", "))}`)}
)(
d,i,s),a,N),F=N(I.grid),_=b||!ZD(f,I)||!Nme(f,I.grid);return _&&EW(i,I,r),gr(i,u.settings.admins),{
isWritten:_,
changes:vW(b?null:N(f),F),progress:kW(F,x)}}m();m();m();var Ime="Arial",Fme=10,AW=164,$me={General:0,
"@":49},_me='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Mme=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Lme=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Mme).join("")}<diagonal/></border></borders>`,OW=e=>`FF${e.
replace("#","").toUpperCase()}`;function Zm(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var cy=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function NW(){let[e,
t,n,r,o]=[Zm(),Zm(),Zm(),Zm(),Zm()],i=({bold:c,size:d=Fme})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Ime}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${OW(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=$me[c])!=null?
d:AW+n.idOf(xi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],f=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${f}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${OW(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
cy("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${AW+d}" formatCode="${c}"/>`)),cy("fonts",e.all),`<fills count="${2+t.all.length}">${_me}${t.all.join(
"")}</fills>`,Lme,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',cy(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',cy("dxfs",o.all),
"</styleSheet>"].join("")}}var Jm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Bx="http://schemas.openxmlformats.org/spreadsheetml/2006/main",FW="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
$W="http://schemas.openxmlformats.org/package/2006",jme="application/vnd.openxmlformats-officedocument.spreadsheetml",
zme=32767,Bme=225,PW=({top:e,left:t,height:n,
width:r})=>Ee(e,t,n,r),Ume=e=>g.round((e-5)/7*100)/100;function Wme(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Jm}<sst xmlns="${Bx}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${HB(n)}</t></si>`).join("")}</sst>`}}function Kme(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${xi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,zme);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Gme({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ee(
e,t)}" activePane="${o}" state="frozen"/>`}function Hme(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Ume(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Kme(l,Ee(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${PW(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${xi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${xi(
l.slice(0,Bme))}" sqref="${PW(a)}"><formula1>${xi(
u)}</formula1></dataValidation>`);return[`${Jm}<worksheet xmlns="${Bx}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Gme(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var dy=(e,t,n)=>`<Relationship Id="rId${e}" Type="${FW}/${t}" Target="${n}"/>`,IW=e=>`${Jm}<Relationships xmlns="${$W}/relationships">${e.join(
"")}</Relationships>`,my=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${jme}.${t}+xml"/>`;
function _W(e){var s;let[t,n]=[NW(),Wme()],r=e.map(a=>Hme(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Jm}<Types xmlns="${$W}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',my("workbook.xml","sheet.main"),...o.map(
a=>my(
a,"worksheet")),my("styles.xml","styles"),my("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":IW([dy(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Jm}<workbook xmlns="${Bx}" xmlns:r="${FW}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${xi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":IW([...o.map((a,u)=>dy(u+1,"worksheet",a)),dy(o.length+1,"styles",
"styles.xml"),dy(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return il(h.fromEntries(h.entries(i).map(([a,u])=>[a,ls(u)])))}m();m();var qme="#d9e2f3",
Ux=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function py(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var f;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:qme};let d=l>=n.left&&l<n.left+n.width,p=(f=i[l])!=null?f:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,f;let d=(f=(p=e.formulas[l])==null?void 0:p[c])!=
null?f:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Ux(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Ux(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Ux(u.formula)}))}}m();function Zme({style:e}
,t,n){let r=typeof t=="object"?BD(t.date):t,o=typeof r=="number"&&sy(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Jme({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function MW(e,t,{
grid:n,formats:r,read:o}){let i=py(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Jme(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let f=[...t.map(({name:x})=>{var N,P,
I,F,_;let O=(N=d.marks.get(x))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=(F=r[O.row])==null?void 0:F[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,O)=>{let N=f[O-a];return N===void 0?x:Zme(x,...N)})});
return{
...i,rows:u}}function LW(e,t,n){let{judge:r,layout:o}=t,i=qm(e,t,n),s=ze(i);if(!dn(s))return py(o);
let{competition:a}=e.
workbook,u=Ze(a,e.stage),l=zi(s,e.stage.name,r.code,u,mu(a.entries));return MW(o,u,{grid:s,formats:
Vo(
i),read:l})}var Vme=q({stage:ce(U()),skip:ce(le(U())),remake:ce(Te())});function jW(e){return me(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(Vme,e);return ve(),Ce(()=>{let o=oc(t);Kt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Yme(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Xme(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Qme(c,n,i);return sc(c,{...ic,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Yme({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Xme(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=dr(s.settings.language),u=no(s,i,e.backoff),l=Xe(),c=t.map(b=>_W([LW(e,b,l)]));for(let{judge:b}of t)
ca(o.name,b.code,{...Rd,maker:i});let d=to(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([wn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Td,to:xd,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,x]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(x,{...O.ok,
access:[]})}
let f=e.seats.map(b=>{var x;return fy(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of f.entries())
p.has(e.seats[b])&&ca(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(x.code,Hm(O.failure,e))}return f}var fy=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Rd,maker:n,id:t.id,link:t.link}};function Qme(e,t,n){let{
stage:r,
user:o}=e,i=dr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:fy(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:tpe(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(f=>{let b=f.changes[l];return b===void 0||n.has(f.seat.judge.code)?[]:[{...f,
change:b}]}),
d=c.length===0?[]:Ed(c.map(({change:f})=>f),e.backoff),p=[];for(let[f,{index:b,change:x}]of c.entries(
)){
let O=d[f],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?ay:O.failure]);continue}
let P=npe(
fy(N,N.file,o),x,O.ok);e.seats[b]=P,ca(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:f},b]of p){
let x=i.
notShared(f.email.trim(),b.reason);n.set(f.code,eo(b)||b.kind!=="refused"?Hm(b,e):x)}}return epe(e),
{left:s.length-a.length,shared:u}}function epe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=fy(i,i.file,n),a=ly(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},ca(t.name,i.judge.code,l))}}function tpe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=ly(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:f,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,O=dr(f).invitation(x,n.name,wn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function npe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var rpe=q({stage:ce(U())});function zW(e){
return me(()=>{let{stage:t}=he(rpe,e);return ve(),sc(oc(t),
ic)})}m();m();var Wx="protecting";function BW(e){var r;let t=((r=Ne(Wx))!=null?r:"").split(`
`),n=[..._t(Xe(),Ct()).values()].filter(o=>t.includes(o)||YE(o));if(n.length!==0){qe(Wx,n.join(`
`));for(let o of n)gr(o,e);qe(Wx,"")}}var ope=q({stage:ce(U())}),ipe=180*1e3;function gy(e){return me(
()=>{let t=R.now()+ipe,{stage:n}=he(
ope,e);return ve(),Ce(()=>{let r=at();Kt(r);let o=spe(r,n);return ape(r,o,t)})})}function spe(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=ro(nt(n)),i=a=>be(ge("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=ny(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function ape(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=ry(e,t),a=oy(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:Ze(r,t),language:o.language,competition:wn(r),deadline:o.deadline},
admins:[...o.admins,xe()]},l=Cn(r,t)!==null,c=Qe(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(SF(u,N,a(N)))}BW(u.admins),zn();let p=d.filter(N=>N.id!==null),f=Yf(),b=new y(
s.map(N=>[`${N.stage}|${Q(N.judge)}`,N])),x=p.map(({id:N,tab:P,judge:I})=>{var F;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:(F=b.get(`${t.name}|${Q(I)}`))!=null?F:{scored:0,expected:1}}}
);
Aw(Ow(x,f));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:F}
)=>({
tab:N,judge:P,status:I,added:F})),more:O,notes:upe(d,u,o.language)}}function upe(e,{workbook:t},n){
let r=nt(
n),o=ro(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var lpe=q({language:dt(["id","en"])}
);function UW(e){let t=me(()=>K1(Fw,he(lpe,e).language));return"problem"in t?t:os()}m();var cpe=q({
entries:le(U())}),dpe=100;function hy(e){return me(()=>{let{entries:t}=he(cpe,e);ve();let n=new w(
t.map(Q)),r=_t(Xe(),Ct()),{competition:o}=Bn(new y([...r].map(([i,s])=>[i,ze(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Du(o.settings.language).rows.slice(-dpe).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Q(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function WW(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function KW(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function GW(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Kx(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function HW(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function qW(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Gx=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function ZW(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var mpe=q({provisional:Te()});function yy(e){return me(()=>{let{
provisional:t}=he(mpe,e);return ve(),
GW("Sidebar",ae(ft()).menu.rankingTitle,t?"provisional":"ranking"),null})}var ppe=240*1e3,JW=[
"piagam","surat"];function Hx(e){var i,s;let t=Gx(e)?ft():"id",n=ae(t).menu,r=ro(
t),o=Gx(e)?(s=(i=Od())==null?void 0:i.top)!=null?s:10:null;WW(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var VW=()=>KW("Sidebar",ae(
ft()).menu.name);function YW(){
let e=fI(),t="answer"in e?e.answer.questions:0;Na(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var XW=()=>Na(gy({}),({tabs:e,more:t,notes:n})=>{let r=ro(Zx());return[fpe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),fpe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function QW(){var i,s,a;let e=Nd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){eK(e);return}let n=Zx(),r=ae(n),o=ae(
ft()).menu.close((a=(s=Od())==null?void 0:s.top)!=null?a:10);HW(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&qx()}var qx=()=>eK(Nd({provisional:!1,close:!0}));function eK(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Na(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function tK(){let e=yy({provisional:!1});"problem"in e&&sK(
e.problem,ae(ft()).menu.name)}var nK=()=>Na(Fg({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),rK=()=>Na(
Ig({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),gpe=12,oK=()=>Na(Zh(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,gpe).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function iK(){let e=R.now()+ppe,t=null,n=Bm({kinds:JW});for(;"answer"in n&&(t=ZW(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Bm({kinds:JW,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Na(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var f,b;return u===0?a?p.
noWinners:(b=(f=d[0])==null?void 0:f.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Zx(){let e=_t(Xe(),Ct()).get("settings");return e===void 0?ft():Bn(new y([[
"settings",ze(e)]])).competition.settings.language}function Na(e,t,n=!1){let r=ae("answer"in e?Zx():
ft());
"answer"in e&&n?Kx(r.menu.name,t(e.answer,r.done)):"answer"in e?qW(t(e.answer,r.done),r.menu.name):
sK(
e.problem,r.menu.name)}var sK=({message:e,link:t=""},n)=>Kx(n,[e,t].join(`
`).trim());m();var hpe=q({tab:U(),cell:_e(U().check(fc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function aK(e){
return me(()=>{let{tab:t,cell:n}=he(hpe,e);return gT(t,n)||be(ge("BAD_REQUEST",ae(ft()).problems.noTab(
t))),null})}m();var ype=q({settings:Pt(U(),ap())});function uK(e){let t=me(()=>{let{settings:n}=he(
ype,e);ve(),Ce(()=>{
var P;let r=ae(ft()).problems,o=_t(Xe(),Ct()).get("settings"),i=o===void 0?null:ze(o),{competition:s,
rows:a,tables:u}=Bn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return be(ge("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=ht(Ls,{...s.settings,...n}
),
f=h.keys(n).every(I=>Cr.some(F=>F.key===I));if(!p.success||!f)return be(ge("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=Cr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:yw(p.data,I)}));for(let{known:I,is:F}of x){let _=a.settings.get(I.key);_!==void 0&&
Vt(
o,_,d,[[F]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:F})=>k.from({
length:g.
max(c,d)+1},(_,L)=>L===c?I.word[b]:L===d?F:""));N.length>0&&Vt(o,pr(o),0,N)})});return"problem"in t?
t:hy({entries:[]})}m();var bpe=q({preset:U()});function lK(e){let t=me(()=>{var a;let{preset:n}=he(
bpe,e);ve();let r=ft(),o=ae(
r).problems,i=Ad.map(u=>u.id).join(", "),s=(a=Ad.find(u=>u.id===n))!=null?a:be(ge("BAD_REQUEST",o.unknownPreset(
n,i)));return Ce(()=>{var b;let u=Ls.parse({...s.settings,language:r,admins:[xe()].filter(x=>x!=="")}
),
{stages:l,criteria:c}=s,d=Hf({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=wpe(d))!=null?b:be(ge("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||en(x);Xe().
filter(x=>d.every(O=>O.name!==x)).length===1&&fT(),zn()})});return"problem"in t?t:os()}function wpe(
e){
var n;let t=[];for(let r of _t(Xe(),Ct()).values()){let o=ze(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!vpe(o,i))return null;
t.push(r)}return t}function vpe(e,t){let n=g.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=g.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,f;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((f=(p=t[r])==null?void 0:p[l])!=null?f:"")})})}m();var kpe=q({reason:U()}
),cK=e=>da(()=>{let t=he(kpe,e);return({competition:n},r)=>{let o=wg(t.reason,
n),{breaks:i,cut:s}=yf(du(r.links,Ne(So),Ve),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:ut(),by:xe(),action:"explain",detail:o,run:Tt(),hash:a};Ft(r,u,n.settings)}
});var xpe=e=>Hx(e),Tpe=e=>Hx(e),Spe=()=>VW(),Epe=()=>YW(),Cpe=()=>QW(),Rpe=()=>XW(),Dpe=()=>tK(),
Ape=()=>iK(),
Ope=()=>qx(),Npe=()=>nK(),Ppe=()=>rK(),Ipe=()=>oK(),Fpe=()=>os(),$pe=()=>pI(),_pe=e=>Nd(e),Mpe=e=>Bm(
e),Lpe=e=>HU(e),jpe=e=>IU(e),zpe=e=>FU(e),Bpe=e=>$U(e),Upe=e=>_U(e),Wpe=e=>MB(e),Kpe=e=>lK(e),Gpe=e=>xF(
e),Hpe=e=>gy(e),qpe=e=>cW(e),Zpe=e=>gI(e),Jpe=e=>hI(e),Vpe=e=>hy(e),Ype=e=>uK(e),Xpe=e=>UW(e),Qpe=e=>yy(
e),efe=e=>aK(e),tfe=e=>AF(e),nfe=e=>OF(e),rfe=e=>NF(e),ofe=e=>cK(e),ife=e=>PF(e),sfe=e=>Fg(e),afe=()=>K$(
),
ufe=e=>Ig(e),lfe=e=>zW(e),cfe=e=>jW(e),dfe=e=>DW(e),mfe=e=>Zh(e),pfe=e=>wI(e),ffe=e=>xI(e),gfe=()=>TI(
),
hfe=()=>CI(),yfe=e=>DI(e),bfe=e=>MI(e);return Ho(wfe);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
function answerQuestions() { return App.answerQuestions.apply(this, arguments); }
function applyFixes() { return App.applyFixes.apply(this, arguments); }
function assignJudges() { return App.assignJudges.apply(this, arguments); }
function changeLetterhead() { return App.changeLetterhead.apply(this, arguments); }
function changeSettings() { return App.changeSettings.apply(this, arguments); }
function checkSheets() { return App.checkSheets.apply(this, arguments); }
function chooseLanguage() { return App.chooseLanguage.apply(this, arguments); }
function closeAndCompute() { return App.closeAndCompute.apply(this, arguments); }
function closeStage() { return App.closeStage.apply(this, arguments); }
function collectJudgeFiles() { return App.collectJudgeFiles.apply(this, arguments); }
function computeRanking() { return App.computeRanking.apply(this, arguments); }
function computeTop() { return App.computeTop.apply(this, arguments); }
function confirmPlenary() { return App.confirmPlenary.apply(this, arguments); }
function createWorkbook() { return App.createWorkbook.apply(this, arguments); }
function decide() { return App.decide.apply(this, arguments); }
function decideResult() { return App.decideResult.apply(this, arguments); }
function explainHistory() { return App.explainHistory.apply(this, arguments); }
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
