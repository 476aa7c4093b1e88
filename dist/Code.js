// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var cK=Object.create;var Ym=Object.defineProperty;var dK=Object.getOwnPropertyDescriptor;
var mK=Object.getOwnPropertyNames;var pK=Object.getPrototypeOf,fK=Object.prototype.hasOwnProperty;
var Xm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var je=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},by=(e,t)=>{
for(var n in t)Ym(e,n,{get:t[n],enumerable:!0})},Zx=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of mK(t))!fK.call(e,o)&&o!==n&&Ym(e,o,{get:()=>t[o],enumerable:!(r=dK(t,o))||r.
enumerable});return e};var gK=(e,t,n)=>(n=e!=null?cK(pK(e)):{},Zx(t||!e||!e.__esModule?Ym(n,
"default",{value:e,enumerable:!0}):
n,e)),Ho=e=>Zx(Ym({},"__esModule",{value:!0}),e);var x,R,C,E,y,f,k,h,w,T,S,D,A,m=Xm(()=>{
"use strict";({Array:x,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:k,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:A}=globalThis)});function B7(e,t){return j7(e,
t||{},0,0)}function Lv(e,t){return $7(e,{i:2},t&&t.out,t&&t.dictionary)}
function Rg(e,t){if(t){for(var n=new zt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(k$)
return k$.encode(e);for(var o=e.length,i=new zt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new zt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return $d(
i,0,s)}function zv(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Fv)return Fv.decode(e);var o=W7(e),i=o.s,n=o.r;return n.length&&Fn(8),i}
}
function N$(e,t){t||(t={});var n={},r=[];O$(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Rg(s),p=d.length,g=l.comment,b=g&&Rg(g),v=b&&b.length,O=$v(l.extra);p>65535&&
Fn(11);var N=c?B7(u,l):u,P=N.length,I=z7();I.p(u),r.push(A$(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=v,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(v||0)+P}for(var F=new zt(i+22),
_=o,z=i-o,U=0;U<r.length;++U){var d=r[U];x$(F,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+$v(d.extra);
F.set(d.c,d.o+j),x$(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return q7(F,o,r.length,
z,_),F}function P$(e,t){for(var n={},r=e.length-22;_r(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Fn(
13);var o=Io(e,r+8);if(!o)return{};var i=_r(e,r+16),s=_r(e,r-20)==117853008;if(s){var a=_r(e,r-12);s=
_r(e,a)==101075792,s&&(o=_r(e,a+32),i=_r(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=G7(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],v=c[4],O=c[5],N=K7(e,O);i=v,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Lv(e.subarray(N,N+p),{out:new zt(g)}):Fn(14,"unknown compression type "+d):n[b]=$d(e,N,
N+p))}return n}var zt,wr,_v,Dg,Ag,Ov,T$,S$,E$,Nv,C$,A7,b$,Pv,di,ct,Fo,ss,ct,ct,ct,ct,Fd,ct,O7,N7,P7,
I7,Cv,oo,Rv,Mv,$d,F7,Fn,$7,mi,Pd,Dv,Iv,w$,Id,R$,v$,_7,D$,M7,L7,z7,j7,A$,Io,_r,Av,wn,O$,k$,Fv,U7,W7,
K7,
G7,H7,$v,x$,q7,I$=Xm(()=>{m();zt=D,wr=Uint16Array,_v=Int32Array,Dg=new zt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Ag=new zt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Ov=new zt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),T$=function(e,t){
for(var n=new wr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new _v(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},S$=T$(Dg,2),E$=S$.b,Nv=S$.r;E$[28]=258,Nv[258]=28;C$=T$(
Ag,0),A7=C$.b,b$=C$.r,Pv=new wr(32768);for(ct=0;ct<32768;++ct)di=(ct&43690)>>1|(ct&21845)<<1,di=(di&
52428)>>2|(di&13107)<<2,di=(di&61680)>>4|(di&3855)<<4,Pv[ct]=((di&65280)>>8|(di&255)<<8)>>1;Fo=(
function(e,t,n){
for(var r=e.length,o=0,i=new wr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new wr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new wr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Pv[d]>>u]=l}else for(a=new wr(r),o=0;o<r;++o)e[o]&&(a[o]=Pv[
s[e[o]-
1]++]>>15-e[o]);return a}),ss=new zt(288);for(ct=0;ct<144;++ct)ss[ct]=8;for(ct=144;ct<256;++ct)ss[ct]=
9;for(ct=256;ct<280;++ct)ss[ct]=7;for(ct=280;ct<288;++ct)ss[ct]=8;Fd=new zt(32);for(ct=0;ct<32;++ct)
Fd[ct]=5;O7=Fo(ss,9,0),N7=Fo(ss,9,1),P7=Fo(Fd,5,0),I7=Fo(Fd,5,1),Cv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},oo=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Rv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Mv=function(e){return(e+7)/
8|0},$d=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new zt(e.subarray(
t,n))},F7=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Fn=function(
e,t,n){var r=new C(
t||F7[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Fn),!n)throw r;return r},$7=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new zt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new zt(o*3));var l=function(sc){var ac=n.length;if(sc>ac){var Ia=new zt(f.max(ac*2,sc));Ia.set(n),n=
Ia}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,v=t.m,O=t.n,N=o*8;do{if(!g){c=oo(e,d,1);var P=oo(e,d+1,3);
if(d+=3,P)if(P==1)g=N7,b=I7,v=9,O=5;else if(P==2){var z=oo(e,d,31)+257,U=oo(e,d+10,15)+4,j=z+oo(e,d+
5,31)+1;d+=14;for(var L=new zt(j),K=new zt(19),G=0;G<U;++G)K[Ov[G]]=oo(e,d+G*3,7);d+=U*3;for(var J=Cv(
K),ge=(1<<J)-1,X=Fo(K,J,1),G=0;G<j;){var Se=X[oo(e,d,ge)];d+=Se&15;var I=Se>>4;if(I<16)L[G++]=I;else{
var ee=0,pe=0;for(I==16?(pe=3+oo(e,d,3),d+=2,ee=L[G-1]):I==17?(pe=3+oo(e,d,7),d+=3):I==18&&(pe=11+oo(
e,d,127),d+=7);pe--;)L[G++]=ee}}var Ke=L.subarray(0,z),rt=L.subarray(z);v=Cv(Ke),O=Cv(rt),g=Fo(Ke,v,
1),b=Fo(rt,O,1)}else Fn(1);else{var I=Mv(d)+4,F=e[I-4]|e[I-3]<<8,_=I+F;if(_>o){u&&Fn(0);break}a&&l(p+
F),n.set(e.subarray(I,_),p),t.b=p+=F,t.p=d=_*8,t.f=c;continue}if(d>N){u&&Fn(0);break}}a&&l(p+131072);
for(var Zt=(1<<v)-1,te=(1<<O)-1,he=d;;he=d){var ee=g[Rv(e,d)&Zt],at=ee>>4;if(d+=ee&15,d>N){u&&Fn(0);
break}if(ee||Fn(2),at<256)n[p++]=at;else if(at==256){he=d,g=null;break}else{var Nt=at-254;if(at>264){
var G=at-257,St=Dg[G];Nt=oo(e,d,(1<<St)-1)+E$[G],d+=St}var uo=b[Rv(e,d)&te],Na=uo>>4;uo||Fn(3),d+=uo&
15;var rt=A7[Na];if(Na>3){var St=Ag[Na];rt+=Rv(e,d)&(1<<St)-1,d+=St}if(d>N){u&&Fn(0);break}a&&l(p+131072);
var Pa=p+Nt;if(p<rt){var Jm=i-rt,Vm=f.min(rt,Pa);for(Jm+p<0&&Fn(3);p<Vm;++p)n[p]=r[Jm+p]}for(;p<Pa;
++p)
n[p]=n[p-rt]}}t.l=g,t.p=he,t.b=p,t.f=c,g&&(c=1,t.m=v,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?$d(
n,0,p):n.subarray(0,p)},mi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Pd=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Dv=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:D$,l:0};if(o==1){var s=new zt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,z){return _.f-z.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new wr(p+1),b=Iv(n[c-1],g,0);if(b>t){var r=0,v=0,O=b-t,N=1<<O;for(i.sort(function(z,U){return g[
U.
s]-g[z.s]||z.f-U.f});r<o;++r){var P=i[r].s;if(g[P]>t)v+=N-(1<<b-g[P]),g[P]=t;else break}for(v>>=O;v>
0;){var I=i[r].s;g[I]<t?v-=1<<t-g[I]++-1:++r}for(;r>=0&&v;--r){var F=i[r].s;g[F]==t&&(--g[F],++v)}b=
t}return{t:new zt(g),l:b}},Iv=function(e,t,n){return e.s==-1?f.max(Iv(e.l,t,n+1),Iv(e.r,t,n+1)):t[e.
s]=n},w$=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new wr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Id=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},R$=function(e,t,n){var r=n.length,o=Mv(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},v$=function(e,t,n,r,o,i,s,a,
u,l,c){
mi(t,c++,n),++o[256];for(var d=Dv(o,15),p=d.t,g=d.l,b=Dv(i,15),v=b.t,O=b.l,N=w$(p),P=N.c,I=N.n,F=w$(
v),_=F.c,z=F.n,U=new wr(19),j=0;j<P.length;++j)++U[P[j]&31];for(var j=0;j<_.length;++j)++U[_[j]&31];
for(var L=Dv(U,7),K=L.t,G=L.l,J=19;J>4&&!K[Ov[J-1]];--J);var ge=l+5<<3,X=Id(o,ss)+Id(i,Fd)+s,Se=Id(o,
p)+Id(i,v)+s+14+3*J+Id(U,K)+2*U[16]+3*U[17]+7*U[18];if(u>=0&&ge<=X&&ge<=Se)return R$(t,c,e.subarray(
u,u+l));var ee,pe,Ke,rt;if(mi(t,c,1+(Se<X)),c+=2,Se<X){ee=Fo(p,g,0),pe=p,Ke=Fo(v,O,0),rt=v;var Zt=Fo(
K,G,0);mi(t,c,I-257),mi(t,c+5,z-1),mi(t,c+10,J-4),c+=14;for(var j=0;j<J;++j)mi(t,c+3*j,K[Ov[j]]);c+=
3*J;for(var te=[P,_],he=0;he<2;++he)for(var at=te[he],j=0;j<at.length;++j){var Nt=at[j]&31;mi(t,c,Zt[
Nt]),
c+=K[Nt],Nt>15&&(mi(t,c,at[j]>>5&127),c+=at[j]>>12)}}else ee=O7,pe=ss,Ke=P7,rt=Fd;for(var j=0;j<a;++j){
var St=r[j];if(St>255){var Nt=St>>18&31;Pd(t,c,ee[Nt+257]),c+=pe[Nt+257],Nt>7&&(mi(t,c,St>>23&31),c+=
Dg[Nt]);var uo=St&31;Pd(t,c,Ke[uo]),c+=rt[uo],uo>3&&(Pd(t,c,St>>5&8191),c+=Ag[uo])}else Pd(t,c,ee[St]),
c+=pe[St]}return Pd(t,c,ee[256]),c+pe[256]},_7=new _v([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),D$=new zt(0),M7=function(e,t,n,r,o,i){var s=i.z||e.length,a=new zt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=_7[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,v=i.p||new wr(32768),O=i.h||new wr(b+1),N=f.ceil(n/3),P=2*N,I=function(yy){
return(e[yy]^
e[yy+1]<<N^e[yy+2]<<P)&b},F=new _v(25e3),_=new wr(288),z=new wr(32),U=0,j=0,L=i.i||0,K=0,G=i.w||0,J=0;
L+
2<s;++L){var ge=I(L),X=L&32767,Se=O[ge];if(v[X]=Se,O[ge]=X,G<=L){var ee=s-L;if((U>7e3||K>24576)&&(ee>
423||!l)){c=v$(e,u,0,F,_,z,j,K,J,L-J,c),K=U=j=0,J=L;for(var pe=0;pe<286;++pe)_[pe]=0;for(var pe=0;pe<
30;++pe)z[pe]=0}var Ke=2,rt=0,Zt=g,te=X-Se&32767;if(ee>2&&ge==I(L-te))for(var he=f.min(p,ee)-1,at=f.
min(32767,L),Nt=f.min(258,ee);te<=at&&--Zt&&X!=Se;){if(e[L+Ke]==e[L+Ke-te]){for(var St=0;St<Nt&&e[L+
St]==e[L+St-te];++St);if(St>Ke){if(Ke=St,rt=te,St>he)break;for(var uo=f.min(te,St-2),Na=0,pe=0;pe<uo;
++pe){
var Pa=L-te+pe&32767,Jm=v[Pa],Vm=Pa-Jm&32767;Vm>Na&&(Na=Vm,Se=Pa)}}}X=Se,Se=v[X],te+=X-Se&32767}if(
rt){
F[K++]=268435456|Nv[Ke]<<18|b$[rt];var sc=Nv[Ke]&31,ac=b$[rt]&31;j+=Dg[sc]+Ag[ac],++_[257+sc],++z[ac],
G=L+Ke,++U}else F[K++]=e[L],++_[e[L]]}}for(L=f.max(L,G);L<s;++L)F[K++]=e[L],++_[e[L]];c=v$(e,u,l,F,_,
z,j,K,J,L-J,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=v,i.i=L,i.w=G)}else{for(var L=i.w||0;L<s+l;L+=
65535){var Ia=L+65535;Ia>=s&&(u[c/8|0]=l,Ia=s),c=R$(u,c+1,e.subarray(L,Ia))}i.i=s}return $d(a,0,r+Mv(
c)+o)},L7=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),z7=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=L7[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},j7=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new zt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return M7(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},A$=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Io=function(e,t){return e[t]|e[t+1]<<8},_r=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Av=function(e,t){return _r(e,t)+_r(e,t+4)*4294967296},wn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};O$=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;x.isArray(i)&&(a=A$(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new zt(0),a],O$(i,s,n,r))}},k$=typeof TextEncoder!=
"undefined"&&new TextEncoder,Fv=typeof TextDecoder!="undefined"&&new TextDecoder,U7=0;try{Fv.decode(
D$,{stream:!0}),U7=1}catch{}W7=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:$d(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};K7=function(e,t){return t+
30+Io(e,t+26)+Io(e,t+28)},G7=function(e,t,n){var r=Io(e,t+28),o=Io(e,t+30),i=zv(e.subarray(t+46,t+46+
r),!(Io(e,t+8)&2048)),s=t+46+r,a=H7(e,s,o,n,_r(e,t+20),_r(e,t+24),_r(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Io(e,t+10),u,l,i,s+o+Io(e,t+32),c]},H7=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Io(e,t+2))if(Io(e,t)==1)return[a?Av(e,t+4+8*u):o,u?
Av(e,t+4):i,l?Av(e,t+4+8*(u+a)):s,1];r<2&&Fn(13)}return[o,i,s,0]},$v=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Fn(9),t+=r+4}return t},x$=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=$v(l);wn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Fn(10),wn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(wn(e,t,n.crc),
wn(e,t+4,i<0?-i-2:i),wn(e,t+8,n.size)),wn(e,t+12,u),wn(e,t+14,d),t+=16,s!=null&&(wn(e,t,c),wn(e,t+6,
n.attrs),wn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var v=l[b],O=v.length;wn(e,t,+b),wn(e,
t+2,O),e.set(v,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},q7=function(e,t,n,r,o){wn(e,t,101010256),
wn(
e,t+8,n),wn(e,t+10,n),wn(e,t+12,r),wn(e,t+16,o)}});var as={};by(as,{inflateSync:()=>Lv,strFromU8:()=>zv,
strToU8:()=>Rg,unzipSync:()=>P$,zipSync:()=>N$});
var us=Xm(()=>{"use strict";m();I$()});var fa=je(vn=>{"use strict";m();function _Y(e,t,n){if(n===void 0&&
(n=x.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(pa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function ll(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function pa(e,t){return h.prototype.hasOwnProperty.call(e,t)}function MY(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)pa(t,n)&&(e[n]=t[n]);return e}
var g_=ll({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function LY(e){
return pa(g_,e.toLowerCase())}var h_=ll({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function zY(e){return pa(h_,e.toLowerCase())}
var zd=ll(
{script:!1,style:!1,textarea:!0,title:!0});function jY(e){var t=e.toLowerCase();return pa(zd,t)&&!zd[
t]}
function BY(e){var t=e.toLowerCase();return pa(zd,t)&&zd[t]}function y_(e){return e===jd.HTML}
function UY(e){
return y_(e)||e===jd.XML_XHTML_APPLICATION}var jd=ll({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
WY=h.keys(jd).map(function(e){return jd[e]});function KY(e){return WY.indexOf(e)>-1}var GY=ll({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});vn.assign=MY;vn.find=_Y;
vn.freeze=ll;vn.HTML_BOOLEAN_ATTRIBUTES=
g_;vn.HTML_RAW_TEXT_ELEMENTS=zd;vn.HTML_VOID_ELEMENTS=h_;vn.hasDefaultHTMLNamespace=UY;vn.hasOwn=pa;
vn.isHTMLBooleanAttribute=LY;vn.isHTMLRawTextElement=jY;vn.isHTMLEscapableRawTextElement=BY;vn.isHTMLMimeType=
y_;vn.isHTMLVoidElement=zY;vn.isValidMimeType=KY;vn.MIME_TYPE=jd;vn.NAMESPACE=GY});var Gd=je(Kd=>{
"use strict";m();var HY=fa();function w_(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Ud=HY.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),v_=h.keys(Ud);
function k_(e){return typeof e=="number"&&e>=1&&e<=25}
function qY(e){return typeof e=="string"&&e.substring(e.length-Ud.Error.length)===Ud.Error}function Wd(
e,t){
k_(e)?(this.name=v_[e],this.message=t||""):(this.message=e,this.name=qY(t)?t:Ud.Error),C.captureStackTrace&&
C.captureStackTrace(this,Wd)}w_(Wd,!0);h.defineProperties(Wd.prototype,{code:{enumerable:!0,get:
function(){
var e=v_.indexOf(this.name);return k_(e)?e:0}}});var x_={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Zv=h.entries(x_);for(Bd=0;Bd<Zv.length;Bd++)b_=Zv[Bd][0],Wd[b_]=Zv[Bd][1];var b_,Bd;function Jv(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Jv)}w_(Jv);
Kd.DOMException=Wd;Kd.DOMExceptionName=Ud;Kd.ExceptionCode=x_;Kd.ParseError=Jv});var nk=je(Pe=>{
"use strict";m();function D_(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var ml=D_();function ms(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function cl(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),ml?
"u":"")}function ze(e){var t=this;return new RegExp(x.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),ml?"u":"")}
function Re(e){if(arguments.length===0)
throw new C("no parameters provided");return ze.apply(Re,["(?:"].concat(x.prototype.slice.call(
arguments),
[")"]))}var ZY="\uFFFD",ps=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;ml&&(ps=ze("[",ms(ps),
"\\u{10000}-\\u{10FFFF}","]"));var JY=new RegExp("[^"+ms(ps)+"]",ml?"u":""),Lg=/[\x20\x09\x0D\x0A]/,
VY=ms(Lg),bt=ze(Lg,"+"),$t=ze(Lg,"*"),Hd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
ml&&(Hd=ze("[",ms(Hd),"\\u{10000}-\\u{10FFFF}","]"));var YY=ms(Hd),Xv=ze("[",YY,ms(/[-.0-9\xB7]/),ms(
/[\u0300-\u036F\u203F-\u2040]/),"]"),vr=ze(Hd,Xv,"*"),XY=ze("^",vr,"$"),T_=ze(Xv,"+"),QY=ze("&",vr,
";"),eX=Re(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),qd=Re(QY,"|",eX),Zd=ze("%",vr,";"),Qv=Re(ze('"',Re(/[^%&"]/,
"|",Zd,"|",qd),"*",'"'),"|",ze("'",Re(/[^%&']/,"|",Zd,"|",qd),"*","'")),tX=Re('"',Re(/[^<&"]/,"|",qd),
"*",'"',"|","'",Re(/[^<&']/,"|",qd),"*","'"),nX=cl(Hd,":"),rX=cl(Xv,":"),Vv=ze(nX,rX,"*"),oX=ze("^",
Vv,"$"),Jd=ze(Vv,Re(":",Vv),"?"),iX=ze("^",Jd,"$"),sX=ze("(",Jd,")"),dl=Re(/"[^"]*"|'[^']*'/),aX=ze(
/^<\?/,"(",vr,")",Re(bt,"(?!",Lg,")(",ps,"*?)"),"?",/\?>/),S_=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Vd=Re('"',S_,'*"',"|","'",cl(S_,"'"),"*'"),A_="<!--",O_="-->",uX=ze(A_,Re(cl(ps,"-"),"|",ze("-",cl(
ps,
"-"))),"*",O_),E_="#PCDATA",lX=Re(ze(/\(/,$t,E_,Re($t,/\|/,$t,Jd),"*",$t,/\)\*/),"|",ze(/\(/,$t,E_,
$t,
/\)/)),cX=/[?*+]?/,dX=ze(/\([^>]+\)/,cX),mX=Re("EMPTY","|","ANY","|",lX,"|",dX),pX="<!ELEMENT",fX=ze(
pX,bt,Re(Jd,"|",Zd),bt,Re(mX,"|",Zd),$t,">"),gX=ze("NOTATION",bt,/\(/,$t,vr,Re($t,/\|/,$t,vr),"*",$t,
/\)/),hX=ze(/\(/,$t,T_,Re($t,/\|/,$t,T_),"*",$t,/\)/),yX=Re(gX,"|",hX),bX=Re(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",yX),wX=Re(/#REQUIRED|#IMPLIED/,"|",Re(Re("#FIXED",bt),"?",tX)),vX=Re(bt,vr,bt,bX,bt,wX),kX="<!ATTLIST",
xX=ze(kX,bt,vr,vX,"*",$t,">"),Yv="about:legacy-compat",TX=Re('"'+Yv+'"',"|","'"+Yv+"'"),ek="SYSTEM",
zg="PUBLIC",jg=Re(Re(ek,bt,dl),"|",Re(zg,bt,Vd,bt,dl)),SX=ze("^",Re(Re(ek,bt,"(?<SystemLiteralOnly>",
dl,")"),"|",Re(zg,bt,"(?<PubidLiteral>",Vd,")",bt,"(?<SystemLiteral>",dl,")"))),EX=ze("^",Vd,
"$"),CX=ze("^",dl,"$"),RX=Re(bt,"NDATA",bt,vr),DX=Re(Qv,"|",Re(jg,RX,"?")),N_="<!ENTITY",AX=ze(N_,bt,
vr,bt,DX,$t,">"),OX=Re(Qv,"|",jg),NX=ze(N_,bt,"%",bt,vr,bt,OX,$t,">"),PX=Re(AX,"|",NX),IX=ze(zg,bt,
Vd),
FX=ze("<!NOTATION",bt,vr,bt,Re(jg,"|",IX),$t,">"),tk=ze($t,"=",$t),C_=/1[.]\d+/,$X=ze(bt,"version",
tk,
Re("'",C_,"'","|",'"',C_,'"')),R_=/[A-Za-z][-A-Za-z0-9._]*/,_X=Re(bt,"encoding",tk,Re('"',R_,'"',"|",
"'",R_,"'")),MX=Re(bt,"standalone",tk,Re("'",Re("yes","|","no"),"'","|",'"',Re("yes","|","no"),'"')),
LX=ze(/^<\?xml/,$X,_X,"?",MX,"?",$t,/\?>/),zX="<!DOCTYPE",jX="<![CDATA[",BX="]]>",UX=/<!\[CDATA\[/,
WX=/\]\]>/,
KX=ze(ps,"*?",WX),GX=ze(UX,KX);Pe.chars=ms;Pe.chars_without=cl;Pe.detectUnicodeSupport=D_;Pe.reg=ze;
Pe.regg=Re;Pe.ABOUT_LEGACY_COMPAT=Yv;Pe.ABOUT_LEGACY_COMPAT_SystemLiteral=TX;Pe.AttlistDecl=xX;Pe.CDATA_START=
jX;Pe.CDATA_END=BX;Pe.CDSect=GX;Pe.Char=ps;Pe.Comment=uX;Pe.COMMENT_START=A_;Pe.COMMENT_END=O_;Pe.DOCTYPE_DECL_START=
zX;Pe.elementdecl=fX;Pe.EntityDecl=PX;Pe.EntityValue=Qv;Pe.ExternalID=jg;Pe.ExternalID_match=SX;Pe.Name=
vr;Pe.Name_exact=XY;Pe.NCName_exact=oX;Pe.NotationDecl=FX;Pe.Reference=qd;Pe.PEReference=Zd;Pe.PI=aX;
Pe.PUBLIC=zg;Pe.PubidLiteral=Vd;Pe.PubidLiteral_match=EX;Pe.QName=Jd;Pe.QName_exact=iX;Pe.QName_group=
sX;Pe.S=bt;Pe.SChar_s=VY;Pe.S_OPT=$t;Pe.SYSTEM=ek;Pe.SystemLiteral=dl;Pe.SystemLiteral_match=CX;Pe.InvalidChar=
JY;Pe.UNICODE_REPLACEMENT_CHARACTER=ZY;Pe.UNICODE_SUPPORT=ml;Pe.XMLDecl=LX});var mk=je(Ut=>{
"use strict";m();var Lr=fa(),Mo=Lr.find,HX=Lr.hasDefaultHTMLNamespace,fl=Lr.hasOwn,qX=Lr.
isHTMLMimeType,ZX=Lr.isHTMLRawTextElement,JX=Lr.isHTMLVoidElement,Yd=Lr.MIME_TYPE,Lo=Lr.NAMESPACE,Zn=S(
),
L_=Gd(),ue=L_.DOMException,$n=L_.DOMExceptionName,Bt=nk();function ir(e){if(e!==Zn)throw new TypeError(
"Illegal constructor")}function VX(e){return e!==""}function YX(e){return e?e.split(/[\t\n\f\r ]+/).
filter(VX):[]}function XX(e,t){return fl(e,t)||(e[t]=!0),e}function P_(e){if(!e)return[];var t=YX(e);
return h.keys(t.reduce(XX,{}))}function QX(e){return function(t){return e&&e.indexOf(t)!==-1}}
function z_(e){
if(!Bt.QName_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function ok(e,t){z_(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ue(ue.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Lr.NAMESPACE.XML)throw new ue(ue.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Lr.NAMESPACE.XMLNS)throw new ue(
ue.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Lr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ue(ue.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function yl(e,t){for(var n in e)
fl(e,n)&&(t[n]=e[n])}function sr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,yl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var ar={},Mr=ar.ELEMENT_NODE=1,gl=ar.ATTRIBUTE_NODE=2,Xd=ar.TEXT_NODE=
3,j_=ar.CDATA_SECTION_NODE=4,B_=ar.ENTITY_REFERENCE_NODE=5,eQ=ar.ENTITY_NODE=6,ik=ar.PROCESSING_INSTRUCTION_NODE=
7,sk=ar.COMMENT_NODE=8,pl=ar.DOCUMENT_NODE=9,U_=ar.DOCUMENT_TYPE_NODE=10,fs=ar.DOCUMENT_FRAGMENT_NODE=
11,tQ=ar.NOTATION_NODE=12,jt=Lr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function W_(e,t){if(t.length<e.length)return W_(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function I_(e){return e.guid||(e.guid=f.random()),e.guid}function rn(){}rn.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)dk(this[r],n,null,t);
return n.
join("")},filter:function(e){return x.prototype.filter.call(this,e)},indexOf:function(e){return x.prototype.
indexOf.call(this,e)}};rn.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function _o(e,t){
this.
_node=e,this._refresh=t,Kg(this)}function Kg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(eM(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)fl(e,r)&&delete e[r];yl(n,e),e._inc=t}}_o.prototype.item=function(e){return Kg(
this),
this[e]||null};sr(_o,rn);function hl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function K_(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function ak(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function nQ(e,t,n){var r=ak(e,t,!1),o=r&&
r[n];return o||null}function rQ(e,t){ak(e,t.namespaceURI,!0)[t.localName]=t}function oQ(e,t){var n=ak(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function iQ(e,t,n,r){if(r?t[K_(t,r)]=n:(t[t.length]=n,
t.length++),rQ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&q_(o,e,r),sQ(o,e,n))}}function F_(
e,t,n){
var r=K_(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,oQ(t,n),e){var i=e.ownerDocument;
i&&q_(i,e,n),n.ownerElement=null}}}hl.prototype={length:0,item:rn.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ue(ue.INUSE_ATTRIBUTE_ERR);var n=nQ(this,e.namespaceURI,
e.localName);return n===e?e:(iQ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ue(ue.NOT_FOUND_ERR,
e);return F_(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ue(ue.NOT_FOUND_ERR,e?e+" : "+t:t);return F_(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};hl.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function G_(){}G_.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Yd.XML_APPLICATION;e===Lo.HTML?
r=Yd.XML_XHTML_APPLICATION:e===Lo.SVG&&(r=Yd.XML_SVG_IMAGE);var o=new gi(Zn,{contentType:r});if(o.implementation=
this,o.childNodes=new rn,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){z_(e);var o=new qg(Zn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new rn,o},createHTMLDocument:
function(e){
var t=new gi(Zn,{contentType:Yd.HTML});if(t.implementation=this,t.childNodes=new rn,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function tt(e){ir(e)}tt.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Wg(this,e,t)},replaceChild:
function(e,t){
Wg(this,e,t,V_),t&&this.removeChild(t)},removeChild:function(e){return Z_(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return Q_(this.ownerDocument||this,this,e)},normalize:function(){kn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Xd&&t.nodeType===Xd){for(var r=[],o=n;o!==
null&&o.nodeType===Xd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),uk(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(fl(n,r)&&n[r]===e)return r}t=t.nodeType==gl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&fl(n,
e))return n[e];t=t.nodeType==gl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ga&&(r=t,t=r.ownerElement),n instanceof ga&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return jt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
jt.DOCUMENT_POSITION_PRECEDING;if(s===o)return jt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+jt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return jt.DOCUMENT_POSITION_DISCONNECTED+jt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(I_(n.ownerDocument)>I_(t.ownerDocument)?jt.DOCUMENT_POSITION_FOLLOWING:jt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return jt.DOCUMENT_POSITION_CONTAINS+jt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return jt.
DOCUMENT_POSITION_CONTAINED_BY+jt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return jt.DOCUMENT_POSITION_CONTAINED_BY+jt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return jt.DOCUMENT_POSITION_CONTAINS+jt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=W_(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return jt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return jt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return jt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return jt.DOCUMENT_POSITION_PRECEDING}
return 0}};function H_(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}yl(ar,tt);yl(ar,tt.prototype);yl(jt,tt);yl(jt,tt.prototype);function Ug(e,t){
kn(e,null,{enter:function(n){return t(n)?kn.STOP:!0}})}function kn(e,t,n){for(var r=[{node:e,context:
t,
phase:kn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===kn.ENTER){var i=n.enter(o.node,o.context);
if(i===
kn.STOP)return kn.STOP;if(r.push({node:o.node,context:i,phase:kn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:kn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}kn.STOP=S("walkDOM.STOP");kn.ENTER=0;kn.EXIT=1;function gi(e,t){ir(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Yd.XML_APPLICATION,this.type=qX(this.contentType)?
"html":"xml"}function sQ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Lo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function q_(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Lo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function uk(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function Z_(e,t){if(e!==t.parentNode)throw new ue(ue.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,uk(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function aQ(e){return e&&(e.nodeType===tt.DOCUMENT_NODE||e.nodeType===tt.DOCUMENT_FRAGMENT_NODE||e.nodeType===
tt.ELEMENT_NODE)}function uQ(e){return e&&(e.nodeType===tt.CDATA_SECTION_NODE||e.nodeType===tt.COMMENT_NODE||
e.nodeType===tt.DOCUMENT_FRAGMENT_NODE||e.nodeType===tt.DOCUMENT_TYPE_NODE||e.nodeType===tt.ELEMENT_NODE||
e.nodeType===tt.PROCESSING_INSTRUCTION_NODE||e.nodeType===tt.TEXT_NODE)}function gs(e){return e&&e.nodeType===
tt.DOCUMENT_TYPE_NODE}function fi(e){return e&&e.nodeType===tt.ELEMENT_NODE}function J_(e){return e&&
e.nodeType===tt.TEXT_NODE}function $_(e,t){var n=e.childNodes||[];if(Mo(n,fi)||gs(t))return!1;var r=Mo(
n,gs);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function __(e,t){var n=e.childNodes||[];function r(i){
return fi(i)&&i!==t}if(Mo(n,r))return!1;var o=Mo(n,gs);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function lQ(e,t,n){
if(!aQ(e))throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ue(ue.NOT_FOUND_ERR,"child not in parent");if(!uQ(t)||gs(t)&&e.nodeType!==tt.DOCUMENT_NODE)
throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function cQ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===tt.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(fi);if(i.length>1||Mo(o,J_))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!$_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(fi(t)&&!$_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(gs(t)){if(Mo(r,gs))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Mo(r,fi);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function V_(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===tt.DOCUMENT_FRAGMENT_NODE){var i=o.filter(fi);if(i.length>1||Mo(o,J_))
throw new ue(ue.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!__(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(fi(t)&&!__(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(gs(t)){if(Mo(r,function(u){return gs(u)&&
u!==n}))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Mo(r,fi);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Wg(e,t,n,r){lQ(e,t,n),e.nodeType===tt.DOCUMENT_NODE&&
(r||cQ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===fs){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return uk(e.ownerDocument||e,e,t),t.nodeType==fs&&(t.firstChild=t.lastChild=null),
t}gi.prototype={implementation:null,nodeName:"#document",nodeType:pl,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===fs){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Wg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Mr&&(this.documentElement=e),e},removeChild:function(e){var t=Z_(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Wg(this,e,t,V_),e.ownerDocument=
this,t&&this.removeChild(t),fi(e)&&(this.documentElement=e)},importNode:function(e,t){return dQ(this,
e,t)},getElementById:function(e){var t=null;return Ug(this.documentElement,function(n){if(n.nodeType==
Mr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new hi(Zn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),HX(this.contentType)&&(t.namespaceURI=Lo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new rn;var n=t.attributes=new hl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new bl(Zn);return e.ownerDocument=this,e.childNodes=new rn,e}
,
createTextNode:function(e){var t=new Qd(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.appendData(
e),t},createComment:function(e){var t=new Gg(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ue(ue.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Hg(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Jg(Zn);return n.ownerDocument=this,n.childNodes=
new rn,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Bt.QName_exact.
test(e))throw new ue(ue.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ga(Zn);
return t.ownerDocument=this,t.childNodes=new rn,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Bt.Name_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ue("document is an html document",$n.NotSupportedError);
var t=new Zg(Zn);return t.ownerDocument=this,t.childNodes=new rn,t.nodeName=e,t},createElementNS:
function(e,t){
var n=ok(e,t),r=new hi(Zn),o=r.attributes=new hl;return r.childNodes=new rn,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=ok(e,t),r=new ga(Zn);return r.ownerDocument=this,r.childNodes=new rn,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};sr(gi,tt);function hi(e){ir(e),this._nsMap=
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
n.value:null},setAttributeNS:function(e,t,n){var r=ok(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=P_(e);return new _o(this,function(n){var r=[];return t.length>0&&Ug(n,function(o){if(o!==n&&o.
nodeType===Mr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=P_(i);s=t.every(QX(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===pl?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new _o(this,function(r){var o=[];return Ug(r,function(i){if(!(
i===
r||i.nodeType!==Mr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Lo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new _o(this,function(n){var r=[
];
return Ug(n,function(o){o!==n&&o.nodeType===Mr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};gi.prototype.getElementsByClassName=hi.prototype.getElementsByClassName;gi.prototype.
getElementsByTagName=hi.prototype.getElementsByTagName;gi.prototype.getElementsByTagNameNS=hi.prototype.
getElementsByTagNameNS;sr(hi,tt);function ga(e){ir(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ga.prototype.nodeType=gl;sr(ga,tt);function hs(e){ir(e)}hs.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};sr(hs,tt);function Qd(e){ir(e)}Qd.prototype={
nodeName:"#text",nodeType:Xd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};sr(Qd,hs);function Gg(e){ir(e)}Gg.prototype={
nodeName:"#comment",nodeType:sk};sr(Gg,hs);function Hg(e){ir(e)}Hg.prototype={nodeName:
"#cdata-section",nodeType:j_};
sr(Hg,Qd);function qg(e){ir(e)}qg.prototype.nodeType=U_;sr(qg,tt);function lk(e){ir(e)}lk.prototype.
nodeType=tQ;sr(lk,tt);function ck(e){ir(e)}ck.prototype.nodeType=eQ;sr(ck,tt);function Zg(e){ir(e)}
Zg.
prototype.nodeType=B_;sr(Zg,tt);function bl(e){ir(e)}bl.prototype.nodeName="#document-fragment";bl.prototype.
nodeType=fs;sr(bl,tt);function Jg(e){ir(e)}Jg.prototype.nodeType=ik;sr(Jg,hs);function Y_(){}Y_.prototype.
serializeToString=function(e,t){return X_.call(e,t)};tt.prototype.toString=X_;function X_(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===pl&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return dk(this,n,s,t),n.join("")}function M_(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Lo.XML||o===Lo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Bg(e,t,n,r){if(r&&!Bt.QName_exact.test(t))throw new ue(
'The attribute name "'+t+'" is not a valid XML QName',$n.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
H_),'"')}function dk(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===pl?e:e.ownerDocument,u=a.type==="html";kn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Mr:
var p=l.attributes,g=p.length,b=l.tagName,v=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(v=I.prefix+":"+b);break}}}
if(i&&!Bt.QName_exact.test(v))throw new ue('The element name "'+v+'" is not a valid XML QName',$n.InvalidStateError);
t.push("<",v);for(var F=d.slice(),_=0;_<g;_++){var z=p.item(_);z.prefix=="xmlns"?F.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&F.push({prefix:"",namespace:z.value})}for(var _=0;_<g;_++){
var z=p.item(_);if(M_(z,u,F)){var U=z.prefix||"",j=z.namespaceURI;Bg(t,U?"xmlns:"+U:"xmlns",j,i),F.push(
{prefix:U,namespace:j})}var L=o?o(z):z;L&&(typeof L=="string"?t.push(L):Bg(t,L.name,L.value,i))}if(b===
v&&M_(l,u,F)){var K=l.prefix||"",j=l.namespaceURI;Bg(t,K?"xmlns:"+K:"xmlns",j,i),F.push({prefix:K,
namespace:j})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Lo.HTML)&&(G=JX(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&ZX(b)){for(var J=l.firstChild;J;)J.data?t.push(J.data):dk(J,t,F.slice(),r),J=J.nextSibling;
return t.
push("</",v,">"),null}return{ns:F,tag:v};case pl:case fs:if(i&&l.nodeType===pl&&l.documentElement==null)
throw new ue("The Document has no documentElement",$n.InvalidStateError);return{ns:d};case gl:return Bg(
t,l.name,l.value,i),null;case Xd:if(i&&Bt.InvalidChar.test(l.data))throw new ue(
"The Text node data contains characters outside the XML Char production",$n.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,H_)),null;case j_:if(i&&l.data.indexOf("]]>")!==-1)throw new ue(
'The CDATASection data contains "]]>"',$n.InvalidStateError);return s?t.push(Bt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Bt.CDATA_END):t.push(Bt.CDATA_START,l.data,Bt.CDATA_END),null;case sk:if(i){
if(Bt.InvalidChar.
test(l.data))throw new ue(
"The comment node data contains characters outside the XML Char production",
$n.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ue(
'The comment node data contains "--" or ends with "-"',$n.InvalidStateError)}return t.push(Bt.COMMENT_START,
l.data,Bt.COMMENT_END),null;case U_:var ge=l.publicId,X=l.systemId;if(i){if(!Bt.Name_exact.test(l.name))
throw new ue('The doctype name "'+l.name+'" is not a valid XML Name',$n.InvalidStateError);if(ge&&!Bt.
PubidLiteral_match.test(ge))throw new ue("DocumentType publicId is not a valid PubidLiteral",$n.InvalidStateError);
if(X&&X!=="."&&!Bt.SystemLiteral_match.test(X))throw new ue(
"DocumentType systemId is not a valid SystemLiteral",$n.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ue(
'DocumentType internalSubset contains "]>"',$n.InvalidStateError)}return t.push(Bt.DOCTYPE_DECL_START,
" ",l.name),ge?(t.push(" ",Bt.PUBLIC," ",ge),X&&X!=="."&&t.push(" ",X)):X&&X!=="."&&t.push(" ",Bt.SYSTEM,
" ",X),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case ik:if(i){if(!Bt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ue('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',$n.InvalidStateError);if(Bt.InvalidChar.test(l.data))
throw new ue("The ProcessingInstruction data contains characters outside the XML Char production",$n.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ue(
'The ProcessingInstruction data contains "?>"',$n.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case B_:if(i&&!Bt.Name_exact.
test(l.nodeName))throw new ue('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
$n.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function dQ(e,t,n){var r;return kn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
gl||n;return a?s:null}}),r}function Q_(e,t,n){var r;return kn(t,null,{enter:function(o,i){var s=new o.
constructor(Zn);for(var a in o)if(fl(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new rn),s.ownerDocument=e;var l=n;switch(s.nodeType){case Mr:var c=o.attributes,d=s.attributes=
new hl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(Q_(e,c.item(g),!0));break;
case gl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function eM(e,t,n){e[t]=n}function rk(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Mr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
_o.prototype,"length",{get:function(){return Kg(this),this.$$length}}),h.defineProperty(tt.prototype,
"textContent",{get:function(){if(this.nodeType===Mr||this.nodeType===fs){var e=[];return kn(this,
null,
{enter:function(t){if(t.nodeType===Mr||t.nodeType===fs)return!0;if(t.nodeType===ik||t.nodeType===sk)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Mr:case fs:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(hs.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(hs.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(hi.prototype,
"children",{get:function(){return new _o(this,rk)}}),h.defineProperty(gi.prototype,"children",{get:
function(){
return new _o(this,rk)}}),h.defineProperty(bl.prototype,"children",{get:function(){return new _o(
this,
rk)}}),eM=function(e,t,n){e["$$"+t]=n})}catch{}Ut._updateLiveList=Kg;Ut.Attr=ga;Ut.CDATASection=Hg;
Ut.
CharacterData=hs;Ut.Comment=Gg;Ut.Document=gi;Ut.DocumentFragment=bl;Ut.DocumentType=qg;Ut.DOMImplementation=
G_;Ut.Element=hi;Ut.Entity=ck;Ut.EntityReference=Zg;Ut.LiveNodeList=_o;Ut.NamedNodeMap=hl;Ut.Node=tt;
Ut.NodeList=rn;Ut.Notation=lk;Ut.Text=Qd;Ut.ProcessingInstruction=Jg;Ut.walkDOM=kn;Ut.XMLSerializer=
Y_});var nM=je(em=>{"use strict";m();var tM=fa().freeze;em.XML_ENTITIES=tM({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});em.HTML_ENTITIES=tM({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});em.entityMap=em.HTML_ENTITIES});var dM=je(Yg=>{"use strict";m();var Tl=fa(),$e=nk(),
sM=Gd(),mQ=Tl.isHTMLEscapableRawTextElement,pQ=Tl.
isHTMLMimeType,fQ=Tl.isHTMLRawTextElement,rm=Tl.hasOwn,rM=Tl.NAMESPACE,gQ=sM.ParseError,hQ=sM.DOMException,
wl=0,ys=1,vl=2,tm=3,kl=4,xl=5,nm=6,Vg=7;function aM(){}aM.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),vQ(t,t=h.create(null)),yQ(e,t,n,r,this.errorHandler),r.endDocument()}};
var pk=/&#?\w+;?/g;function yQ(e,t,n,r,o){var i=pQ(r.mimeType);e.indexOf($e.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(te){if(te>
65535){te-=65536;var he=55296+(te>>10),at=56320+(te&1023);return T.fromCharCode(he,at)}else return T.
fromCharCode(te)}function a(te){var he=te[te.length-1]===";"?te:te+";";if(!i&&he!==te)return o.error(
"EntityRef: expecting ;"),te;var at=$e.Reference.exec(he);if(!at||at[0].length!==he.length)return o.
error("entity not matching Reference production: "+te),te;var Nt=he.slice(1,-1);return rm(n,Nt)?n[Nt]:
Nt.charAt(0)==="#"?s(parseInt(Nt.substring(1).replace("x","0x"))):(o.error("entity not found:"+te),
te)}
function u(te){if(te>O){var he=e.substring(O,te).replace(pk,a);p&&g(O),r.characters(he,0,te-O),O=te}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(te,he){for(;te>=c&&(he=d.exec(e));)l=c,c=he.index+
he[0].length,p.lineNumber++;p.columnNumber=te-l+1}for(var b=[{currentNSMap:t}],v=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&v.length>0)return o.fatalError("unclosed xml tag(s): "+v.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var F=e.substring(O,N);!i&&v.length===0&&(F=F.replace(new RegExp($e.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ee=e.indexOf(
">",N+2),_=e.substring(N+2,ee>0?ee:void 0);if(!_)return o.fatalError("end tag name missing");var z=$e.
reg("^",$e.QName_group,$e.S_OPT,"$"),U=ee>0&&z.exec(_);if(!U){var j=ee>0&&$e.reg("^",$e.QName_group).
exec(_);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),U=j;else if(
j&&
new RegExp(z.source,z.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),U=j;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var L=v[v.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(L!==U[1]){var K=U[1].toLowerCase();if(!i||L.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+L+'" != "'+_+'"')}var G=b.pop();v.pop();var J=G.localNSMap;
if(r.endElement(G.uri,G.localName,L),J)for(var ge in J)rm(J,ge)&&r.endPrefixMapping(ge);ee++;break;
case"?":p&&g(N),ee=xQ(e,N,r,o);break;case"!":p&&g(N),ee=lM(e,N,r,o,i);break;default:p&&g(N);var X=new cM,
Se=b[b.length-1].currentNSMap,ee=bQ(e,N,X,Se,a,o,i),pe=X.length;if(X.closed||(i&&Tl.isHTMLVoidElement(
X.tagName)?X.closed=!0:v.push(X.tagName)),p&&pe){for(var Ke=oM(p,{}),rt=0;rt<pe;rt++){var Zt=X[rt];g(
Zt.offset),Zt.locator=oM(p,{})}r.locator=Ke,iM(X,r,Se)&&b.push(X),r.locator=p}else iM(X,r,Se)&&b.push(
X);i&&!X.closed?ee=wQ(e,ee,X.tagName,a,r):ee++}}catch(te){if(te instanceof gQ)throw te;if(te instanceof
hQ)return o.fatalError("Error constructing the DOM: "+te.name+": "+te.message,te);o.error(
"element parse error: "+te),ee=-1}ee>O?O=ee:u(f.max(N,O)+1)}}function oM(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function bQ(e,t,n,r,o,i,s){function a(g,b,v){if(rm(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(pk,
o),
v)}for(var u,l,c=++t,d=wl;;){var p=e.charAt(c);if(d===wl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ys)u=e.slice(t,c),d=tm;else if(d===vl)d=tm;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===tm||d===ys)if(d===ys&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=xl;else throw new C("attribute value no end '"+p+"' match");else if(d==kl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=xl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case wl:n.setTagName(e.slice(t,c));case xl:
case nm:case Vg:
d=Vg,n.closed=!0;case kl:case ys:break;case vl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==wl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case wl:n.setTagName(e.slice(t,c));case xl:case nm:case Vg:break;case kl:
case ys:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case vl:d===vl&&(l=u),d==kl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case tm:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case wl:n.setTagName(e.slice(t,c)),d=nm;break;case ys:u=e.slice(
t,c),d=vl;break;case kl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case xl:
d=nm;break}else switch(d){case vl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ys;break;case xl:i.warning('attribute space is required"'+u+'"!!');case nm:d=ys,t=c;
break;case tm:
d=kl,t=c;break;case Vg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function iM(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=rM.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=rM.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)rm(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function wQ(e,t,n,r,o){
var i=mQ(n);if(i||fQ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
pk,
r)),o.characters(l,0,l.length),u}return t+1}function vQ(e,t){for(var n in e)rm(e,n)&&(t[n]=e[n])}
function uM(e,t){
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
substringStartsWithCaseInsensitive:u}}function kQ(e,t){function n(a,u){var l=$e.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function lM(e,t,n,r,o){var i=uM(e,t);
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
o||(i.skipBlanks(),u.internalSubset=kQ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function xQ(e,t,n,r){var o=e.substring(t).match(
$e.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!$e.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function cM(){this.attributeNames=
h.create(null)}cM.prototype={setTagName:function(e){if(!$e.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!$e.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Yg.XMLReader=aM;Yg.parseUtils=uM;Yg.parseDoctypeCommentOrCData=lM});var bM=je(
El=>{"use strict";m();var ha=fa(),TQ=mk(),SQ=Gd(),mM=nM(),EQ=dM(),CQ=TQ.DOMImplementation,
RQ=ha.hasDefaultHTMLNamespace,DQ=ha.isHTMLMimeType,AQ=ha.isValidMimeType,gM=ha.MIME_TYPE,fk=ha.NAMESPACE,
pM=SQ.ParseError,OQ=EQ.XMLReader;function hM(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function yM(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ha.assign,this.
domHandler=e.domHandler||Qg,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||hM,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}yM.prototype.parseFromString=function(e,t){if(!AQ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=mM.XML_ENTITIES,o=n[""]||null;RQ(t)?(r=mM.HTML_ENTITIES,o=fk.HTML):t===gM.XML_SVG_IMAGE&&
(o=fk.SVG),n[""]=o,n.xml=n.xml||fk.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new OQ;a.errorHandler=
i,a.domBuilder=i;var u=!ha.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Qg(e){var t=e||{};this.mimeType=t.mimeType||gM.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Sl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Qg.prototype={startDocument:function(){var e=new CQ;this.doc=DQ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Xg(this,i),this.currentElement=i,this.locator&&Sl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Sl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Sl(this.locator,n),Xg(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=fM.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Sl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=fM.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Sl(this.locator,r),Xg(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Sl(this.locator,i),Xg(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new pM("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,NQ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new pM(e,this.locator,t)}};function NQ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function fM(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Qg.prototype[e]=function(){return null}});function Xg(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function PQ(e){if(e==="error")
throw"onErrorStopParsing"}function IQ(){throw"onWarningStopParsing"}El.__DOMHandler=Qg;El.DOMParser=
yM;El.normalizeLineEndings=hM;El.onErrorStopParsing=PQ;El.onWarningStopParsing=IQ});var wM=je(nt=>{
"use strict";m();var Cl=fa();nt.assign=Cl.assign;nt.hasDefaultHTMLNamespace=Cl.hasDefaultHTMLNamespace;
nt.isHTMLMimeType=Cl.isHTMLMimeType;nt.isValidMimeType=Cl.isValidMimeType;nt.MIME_TYPE=Cl.MIME_TYPE;
nt.NAMESPACE=Cl.NAMESPACE;var eh=Gd();nt.DOMException=eh.DOMException;nt.DOMExceptionName=eh.DOMExceptionName;
nt.ExceptionCode=eh.ExceptionCode;nt.ParseError=eh.ParseError;var on=mk();nt.Attr=on.Attr;nt.CDATASection=
on.CDATASection;nt.CharacterData=on.CharacterData;nt.Comment=on.Comment;nt.Document=on.Document;nt.DocumentFragment=
on.DocumentFragment;nt.DocumentType=on.DocumentType;nt.DOMImplementation=on.DOMImplementation;nt.Element=
on.Element;nt.Entity=on.Entity;nt.EntityReference=on.EntityReference;nt.LiveNodeList=on.LiveNodeList;
nt.NamedNodeMap=on.NamedNodeMap;nt.Node=on.Node;nt.NodeList=on.NodeList;nt.Notation=on.Notation;nt.ProcessingInstruction=
on.ProcessingInstruction;nt.Text=on.Text;nt.XMLSerializer=on.XMLSerializer;var th=bM();nt.DOMParser=
th.DOMParser;nt.normalizeLineEndings=th.normalizeLineEndings;nt.onErrorStopParsing=th.onErrorStopParsing;
nt.onWarningStopParsing=th.onWarningStopParsing});var nh=je((qct,vM)=>{"use strict";m();function FQ(
e){return e[e.length-1]}function $Q(e){return e[0]}
vM.exports={last:FQ,first:$Q}});var zr=je((Jct,TM)=>{"use strict";m();function om(e){
"@babel/helpers - typeof";return om=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},om(e)}function kM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _Q(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?kM(h(n),!0).forEach(function(r){
MQ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):kM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function MQ(e,t,
n){
return(t=LQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function LQ(e){var t=zQ(e,"string");return om(t)=="symbol"?t:t+""}function zQ(e,t){if(om(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(om(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:k)(e)}var xM=nh(),rh=xM.last,ya=xM.first;function ba(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}ba.prototype=C.prototype;function xn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}xn.prototype=new ba;function im(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}im.prototype=new ba;function oh(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}oh.prototype=new ba;function bs(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}bs.prototype=new ba;function gk(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}gk.prototype=new ba;function jQ(e,t){var n=new gk(e);throw n.properties=_Q({id:
"api_version_error"},t),n}function BQ(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new bs(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function UQ(e){var t=new bs('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function WQ(e){var t=new xn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function KQ(e){var t=new xn("Unopened tag");return t.properties={
xtag:rh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function GQ(e){var t=new xn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ya(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function HQ(e){var t=new xn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ya(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function qQ(e){var t=new xn("Unclosed tag");return t.properties={
xtag:ya(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function ZQ(e){e.position==="left"?
JQ(e):VQ(e)}function JQ(e){var t=new xn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function VQ(e){var t=new xn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function YQ(e){var t=e.tag,n=e.value,r=e.offset,o=new im(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function XQ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new im("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function QQ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new xn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function eee(e){var t=new xn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function tee(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new xn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function nee(e,t){var n=new xn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function ree(e){var t=e.tags,n=new xn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ya(t).value,offset:[
ya(t).offset,rh(t).offset],closingtag:rh(t).value},ya(t).square&&(n.properties.square=[ya(t).square,
rh(t).square]),n}function oee(e){var t=e.tag,n=e.offset,r=new xn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function iee(e){var t=e.tag,n=e.rootError,r=e.offset,o=new oh(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function see(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new oh("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function aee(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new xn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function uee(){var e=new bs("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function lee(){var e=new bs(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function cee(){var e=new bs(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function dee(){var e=new bs(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function mee(e,t){var n=new xn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}TM.exports={XTError:ba,XTTemplateError:
xn,XTInternalError:bs,XTScopeParserError:oh,
XTAPIVersionError:gk,RenderingError:im,XTRenderingError:im,getClosingTagNotMatchOpeningTag:ree,
getLoopPositionProducesInvalidXMLError:oee,
getScopeCompilationError:iee,getScopeParserExecutionError:see,getUnclosedTagException:qQ,
getUnopenedTagException:KQ,
getUnmatchedLoopException:tee,getDuplicateCloseTagException:HQ,getDuplicateOpenTagException:GQ,
getCorruptCharactersException:YQ,
getInvalidRawXMLValueException:XQ,getUnbalancedLoopException:nee,throwApiVersionError:jQ,
throwFileTypeNotHandled:UQ,
throwFileTypeNotIdentified:BQ,throwMalformedXml:uee,throwMultiError:WQ,throwExpandNotFound:QQ,
throwRawTagShouldBeOnlyTextInParagraph:eee,
throwUnimplementedTagType:aee,throwXmlTagNotFound:ZQ,throwXmlInvalid:mee,throwResolveBeforeCompile:
lee,
throwRenderInvalidTemplate:cee,throwRenderTwice:dee}});var qt=je((Yct,NM)=>{"use strict";m();
function pee(e,t){return yee(e)||hee(e,t)||gee(e,t)||fee()}function fee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gee(e,
t){
if(e){if(typeof e=="string")return SM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?SM(e,t):void 0}}function SM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function hee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function yee(
e){
if(x.isArray(e))return e}var EM=wM(),bee=EM.DOMParser,wee=EM.XMLSerializer,vee=zr(),CM=vee.throwXmlTagNotFound,
RM=nh(),kee=RM.last,xee=RM.first,Tee=h.prototype.hasOwnProperty,See=Function.prototype.bind,ih=Function.
prototype.call,Eee=ih.bind(ih,See),Cee=Eee(ih,ih,Tee);function Ree(e){return/^[ \n\r\t]+$/.test(e)}
function Dee(e){
return{get:function(n){return e==="."?n:n&&(Cee(n,e)?n[e]:void 0)}}}function Aee(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var hk={};function Oee(e,t,n){
var r;if(hk[t]?r=hk[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),hk[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function Nee(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function Pee(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function Iee(
e,t){
return e.lastIndexOf(t,0)===0}function Fee(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function $ee(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function _ee(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function Mee(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:Dee,warnFn:Aee,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function Lee(e){return new wee().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function zee(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new bee().parseFromString(e,
"text/xml")}var DM=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],sm=DM.map(
function(e){
var t=pee(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function jee(e){for(var t=sm.length-1;t>=0;t--){var n=sm[t];e=e.replace(n.rstart,n.end)}return e}
function Bee(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=sm.length;r<o;r++)n=sm[
r],
e=e.replace(n.rend,n.start);return e}function Uee(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function Wee(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var Kee=new RegExp(T.fromCharCode(160),"g");function Gee(e){return e.replace(
Kee," ")}function Hee(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function bk(e,t){return e==="</"+t+">"}function wk(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function qee(e,t,n){var r=AM(e,t,n);if(r!==null)return r;CM({position:"right",
element:t,
parsed:e,index:n})}function AM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(bk(s.value,l)&&r--,wk(s.value,l)&&r++,r===0)return o}
return null}function Zee(e,t,n){var r=OM(e,t,n);if(r!==null)return r;CM({position:"left",element:t,
parsed:e,
index:n})}function OM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(wk(i.value,u)&&r--,bk(i.value,u)&&r++,r===0)return o}return null}
function Jee(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function Vee(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Yee(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function Xee(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Qee(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function ete(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function tte(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function nte(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function rte(e,t){
var n=e.module,r=e.type;return t instanceof x||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var yk=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function ote(e){return yk.lastIndex=0,yk.test(e)}function ite(e){return typeof e!="string"&&(e=T(e)),
e.replace(yk,"")}function ste(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function ate(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function ute(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}NM.exports={getPartWithDelimiters:ute,endsWith:Pee,
startsWith:Iee,isContent:nte,isParagraphStart:Yee,isParagraphEnd:Xee,isBreakTag:Qee,isTagStart:Jee,
isTagEnd:Vee,
isTextStart:ete,isTextEnd:tte,isStarting:wk,isEnding:bk,isModule:rte,uniq:$ee,getDuplicates:Fee,
chunkBy:_ee,
last:kee,first:xee,xml2str:Lee,str2xml:zee,getRightOrNull:AM,getRight:qee,getLeftOrNull:OM,getLeft:
Zee,
pregMatchAll:Hee,convertSpaces:Gee,charMapRegexes:sm,hasCorruptCharacters:ote,
removeCorruptCharacters:ite,
getDefaults:Mee,wordToUtf8:jee,utf8ToWord:Bee,concatArrays:Uee,pushArray:Wee,invertMap:ste,charMap:
DM,
getSingleAttribute:Nee,setSingleAttribute:Oee,isWhiteSpace:Ree,stableSort:ate}});var $M=je((Qct,FM)=>{
"use strict";m();function lte(e,t){return pte(e)||mte(e,t)||dte(e,t)||cte()}function cte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dte(e,
t){
if(e){if(typeof e=="string")return PM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?PM(e,t):void 0}}function PM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function mte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function pte(
e){
if(x.isArray(e))return e}function Tn(e){"@babel/helpers - typeof";return Tn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},Tn(e)}function fte(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function IM(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,hte(r.key),r)}}
function gte(e,t,n){
return t&&IM(e.prototype,t),n&&IM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function hte(
e){
var t=yte(e,"string");return Tn(t)=="symbol"?t:t+""}function yte(e,t){if(Tn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Tn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var bte=(function(){
function e(){
fte(this,e)}return gte(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Tn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Tn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Tn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Tn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Tn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!x.isArray(r))return{success:!1,error:"Expected array, received ".concat(Tn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Tn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Tn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Tn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=lte(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Tn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Tn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(Tn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();FM.exports=bte});
var MM=je((tdt,_M)=>{"use strict";m();var wte=qt(),vte=wte.str2xml,kte="_rels/.rels";function xte(e){
for(var t=e.files[kte],n=t?vte(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}_M.exports={
getRelsTypes:xte}});var jM=je((rdt,zM)=>{"use strict";m();var Tte=qt(),Ste=Tte.str2xml,LM="[Content_Types].xml";
function Ete(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==LM&&(r[l]=p)}r[l]||(r[l]="")}),r}function Cte(e){var t=e.files[LM],n=t?Ste(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}zM.exports={collectContentTypes:Ete,getContentTypes:Cte}
});var ws=je((idt,BM)=>{"use strict";m();var Rte=zr(),Dte=Rte.XTInternalError;function yi(){}
function Rl(e){
return e}BM.exports=function(e){var t={on:yi,set:yi,getFileType:yi,optionsTransformer:Rl,preparse:Rl,
matchers:function(){return[]},parse:yi,getTraits:yi,postparse:Rl,errorsTransformer:Rl,preResolve:yi,
resolve:yi,getRenderedMap:Rl,render:yi,nullGetter:yi,postrender:Rl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new Dte(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var ah=je((adt,JM)=>{"use strict";m();function um(e){
"@babel/helpers - typeof";return um=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},um(e)}function Ate(e){return Pte(e)||
Nte(e)||qM(e)||Ote()}function Ote(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Nte(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return x.from(e)}function Pte(e){
if(x.isArray(e))return vk(e)}function HM(e,t){return $te(e)||Fte(e,t)||qM(e,t)||Ite()}function Ite(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qM(e,t){
if(e){if(typeof e=="string")return vk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?vk(e,t):void 0}}function vk(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Fte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function $te(
e){
if(x.isArray(e))return e}function UM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function ZM(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?UM(h(n),!0).forEach(function(r){_te(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):UM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function _te(e,t,n){return(t=Mte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Mte(e){var t=Lte(e,"string");return um(t)=="symbol"?
t:t+""}function Lte(e,t){if(um(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(um(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var zo=qt(),zte=zo.getRightOrNull,
jte=zo.getRight,Bte=zo.
getLeft,Ute=zo.getLeftOrNull,Wte=zo.chunkBy,Kte=zo.isTagStart,Gte=zo.isTagEnd,WM=zo.isContent,sh=zo.
last,am=zo.first,xk=zr(),Hte=xk.XTTemplateError,qte=xk.throwExpandNotFound,KM=xk.getLoopPositionProducesInvalidXMLError;
function Zte(e,t){if(e.length===0)return!1;var n=sh(e).substr(1);return n.indexOf(t)===0}function Jte(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?Zte(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function Vte(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Yte(e,t,n){for(var r=Jte(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(Vte(l,r)){if(d){
var p=Ute(
e,l,t[0].offset),g=zte(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),v=Wte(b,
function(K){
return Kte(l,K)?"start":Gte(l,K)?"end":null}),O=am(v),N=sh(v),P=O.filter(WM),I=N.filter(WM);if(P.length!==
1||I.length!==1)return 0}for(var F=Xte(r),_=0,z=0;z<F.length;z++){var U=F[z],j=U.tag,L=U.position;j===
c&&(L==="start"&&_++,L==="end"&&_--)}return _!==0?{v:{error:KM({tag:am(t).part.value,offset:[am(t).part.
offset,sh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return Qte(
r)?{}:{error:KM({tag:am(t).part.value,offset:[am(t).part.offset,sh(t).part.offset]})}}function Xte(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=kk(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function kk(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function Qte(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=kk(r),s=kk(
o);if(i!==s)return!1}return!0}function ene(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
Bte(n,o,t),i=jte(n,o,t)}catch(l){var a=ZM({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}qte(a)}return[s,i]}}function GM(e,t,n,r){var o=HM(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function tne(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=ene(s,o,e,t);if(!a)continue;var u=HM(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){
return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var v,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=GM([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(ZM({part:O.part,rootError:I,postparsed:e,
expandOne:GM},t.errors));if(P==="ignore")continue}if(I instanceof Hte)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(v=e).splice.apply(v,[N.left,N.right+1-N.left].concat(Ate(N.inner))))}
}
return{postparsed:e,errors:n}}JM.exports={expandToOne:tne,getExpandToDefault:Yte}});var uh=je((ldt,
YM)=>{"use strict";m();var nne="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
rne="application/vnd.ms-word.document.macroEnabled.main+xml",one="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
ine="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",sne="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
ane="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",une="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
lne="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",cne="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
dne="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",mne="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
pne="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",fne="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
gne="application/vnd.ms-excel.sheet.macroEnabled.main+xml",hne="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
VM=[nne,rne,one,ine],yne={main:VM,docx:[sne].concat(VM,[lne,ane,une]),pptx:[cne,
dne,mne,pne],xlsx:[fne,gne,hne]};YM.exports=yne});var Tk=je((ddt,XM)=>{"use strict";m();var bne="application/vnd.openxmlformats-package.core-properties+xml",
wne="application/vnd.openxmlformats-officedocument.extended-properties+xml",vne="application/vnd.openxmlformats-officedocument.custom-properties+xml",
kne="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",xne="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
Tne="application/vnd.ms-office.drawingml.diagramDrawing+xml";XM.exports={settingsContentType:kne,
coreContentType:bne,appContentType:wne,customContentType:vne,diagramDataContentType:xne,
diagramDrawingContentType:Tne}});var nL=je((pdt,tL)=>{"use strict";m();function lm(e){
"@babel/helpers - typeof";return lm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},lm(e)}function Sne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function QM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Cne(r.key),r)}}function Ene(e,t,n){return t&&QM(e.prototype,t),n&&QM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Cne(e){var t=Rne(e,"string");return lm(t)=="symbol"?t:t+""}
function Rne(e,t){
if(lm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Dne=qt(),Ane=Dne.pushArray,One=ws(),Sk=uh(),Dl=Tk(),Nne=Dl.settingsContentType,
Pne=Dl.coreContentType,Ine=Dl.appContentType,Fne=Dl.customContentType,$ne=Dl.diagramDataContentType,
_ne=Dl.diagramDrawingContentType,eL=[Nne,Pne,Ine,Fne,$ne,_ne],Mne=(function(){function e(){Sne(this,
e),this.name="Common"}return Ene(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<eL.length;i++){var s=eL[i];o[s]&&Ane(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=Sk[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
v=o[g];b<v.length;b++){var O=v[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Sk.main.indexOf(g)!==-1||g===Sk.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();tL.exports=function(){return One(
new Mne)}});var lL=je((gdt,uL)=>{"use strict";m();function cm(e){"@babel/helpers - typeof";return cm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},cm(e)}function Lne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function rL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,jne(r.key),r)}}function zne(e,t,n){return t&&rL(e.prototype,t),n&&rL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function jne(e){var t=Bne(e,"string");return cm(t)=="symbol"?t:t+""}
function Bne(e,t){
if(cm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(cm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Une=zr(),lh=Une.getScopeParserExecutionError,Wne=nh(),oL=Wne.last,Kne=qt(),Al=Kne.
concatArrays;function iL(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function sL(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=iL(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return iL(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw lh({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return sL.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw lh({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function aL(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw lh({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?aL.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw lh({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Gne=(function(){function e(t){Lne(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return zne(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,oL(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,oL(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=sL.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return aL.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Al([this.scopeTypes,[this.scopeType]]),scopeList:Al([
this.
scopeList,[n]]),scopePath:Al([this.scopePath,[r]]),scopePathItem:Al([this.scopePathItem,[o]]),
scopePathLength:Al(
[this.scopePathLength,[s]]),scopeLindex:Al([this.scopeLindex,[i.lIndex]])})}}])})();uL.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Gne(e)}});var Ck=je((ydt,vL)=>{"use strict";m();function mm(e){
"@babel/helpers - typeof";return mm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},mm(e)}function yL(e,t){return Jne(
e)||Zne(e,t)||qne(e,t)||Hne()}function Hne(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qne(e,
t){
if(e){if(typeof e=="string")return cL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?cL(e,t):void 0}}function cL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Zne(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Jne(
e){
if(x.isArray(e))return e}function dL(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Ol(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?dL(h(n),!0).forEach(function(r){Vne(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):dL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Vne(e,t,n){return(t=Yne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Yne(e){var t=Xne(e,"string");return mm(t)=="symbol"?
t:t+""}function Xne(e,t){if(mm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(mm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var wa=zr(),mL=wa.getUnclosedTagException,
Qne=wa.getUnopenedTagException,
ere=wa.getDuplicateOpenTagException,tre=wa.getDuplicateCloseTagException,pL=wa.throwMalformedXml,nre=wa.
throwXmlInvalid,fL=wa.XTTemplateError,dh=qt(),rre=dh.isTextStart,ore=dh.isTextEnd,gL=dh.wordToUtf8,
ire=dh.
pushArray,bL=0,wL=1,dm=2,ch=3;function sre(e,t){return e[0]<=t.offset&&t.offset<e[1]}function are(e,
t){
return rre(e)?(t&&pL(),!0):ore(e)?(t||pL(),!1):t}function ure(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function lre(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&nre(e,d);var g=e.slice(d,r+1),b=ure(g),v=b.tag,O=b.position,N=i[v];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:v})}return c}function cre(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(ere({
xtag:s,
offset:g})),i=c,l.push(Ol(Ol({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(mL({xtag:gL(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(tre({xtag:s,
offset:g})),i=c,l.push(Ol(Ol({},c),{},{error:!0})),l):(r.push(Qne({xtag:s,offset:p})),i=c,l.push(Ol(
Ol({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(mL({xtag:gL(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function dre(e,t){return e===-1&&t===-1?bL:e===t?wL:e===-1||t===-1?t<e?dm:ch:e<t?dm:ch}
function mre(e){
var t=e.split(" ");if(t.length!==2){var n=new fL("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=yL(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new fL("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function pre(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=dre(u,l);switch(p===wL&&(p=a?ch:dm),p){case bL:return r;case ch:a=!1,
s=l,c="end",d=i.length;break;case dm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===dm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var v=e.substr(s+o.length+1,g-s-o.length-1),O=mre(v),N=yL(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function hL(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=pre(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=cre(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,v=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],F=P.offset,_=[F,F+I.value.length],
z=I.value,U=[];v<p.length&&sre(_,p[v]);)U.push(p[v]),v++;var j=[],L=0;b>0&&(L=b,b=0);for(var K=0;K<U.
length;K++){var G=U[K],J=z.substr(L,G.offset-F-L);if(G.changedelimiter){G.position==="start"?J.length>
0&&j.push({type:"content",value:J}):L=G.offset-F+G.length;continue}J.length>0&&(j.push({type:
"content",value:J}),L+=J.length);var ge={type:"delimiter",position:G.position,offset:L+F};j.push(ge),
L=G.offset-
F+G.length}b=L-z.length;var X=z.substr(L);X.length>0&&j.push({type:"content",value:X}),O.push(j)}
return{
parsed:O,errors:g}}function Ek(e){return e.type==="content"&&e.position==="insidetag"}function fre(e){
return e.filter(Ek)}function gre(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=are(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Ek(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}vL.exports={parseDelimiters:hL,parse:function(t,n,r,o){gre(t,o);for(var i=hL(fre(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Ek(p)){for(var g=0,b=s[l];g<b.length;
g++){
var v=b[g];v.type==="content"&&(v.position="insidetag"),v.lIndex=c++}ire(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=lre(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var xL=je((wdt,kL)=>{"use strict";m();function Rk(e){return wre(e)||bre(e)||yre(e)||
hre()}function hre(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yre(e,
t){
if(e){if(typeof e=="string")return Dk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Dk(e,t):void 0}}function bre(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return x.from(e)}function wre(e){if(x.isArray(e))return Dk(e)}function Dk(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=x(t);n<t;n++)r[n]=e[n];return r}function pm(e){return e.type==="placeholder"}
function vre(e){var t={},n=[{items:e.filter(pm),parents:[],path:[]}];function r(j,L,K){K.length&&
n.push({items:K,parents:[].concat(Rk(L.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Rk(L.path),[j.value]):Rk(L.path)})}function o(j,L){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:L.length,G=j,J=0;J<K;J++)G=G[L[J]];return G}function i(j,L){
for(var K=L.
length,G=0;G<L.length;G++){var J=L[G],ge=typeof J.lIndex=="number"?J.lIndex:parseInt(J.lIndex.split(
"-")[0],10);ge>j.lIndex&&K--}return K}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
pm));continue}if(p.subparsed){if(p.dataBound!==!1){var b,v;(b=a)[v=p.value]||(b[v]={})}r(p,s,p.subparsed.
filter(pm));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
F;(I=a)[F=P.value]||(I[F]={}),r(P,s,P.subparsed.filter(pm))}else{var _,z,U=i(p,s.parents);a=o(t,s.path,
U),(_=a)[z=P.value]||(_[z]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
kL.
exports={getTags:vre,isPlaceholder:pm}});var SL=je((kdt,TL)=>{"use strict";m();var kre=qt(),xre=kre.pushArray;
function Tre(e,t){return t instanceof
C?xre(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Sre(e,t){if(console.log(E.stringify({error:e},Tre,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof x){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}TL.exports=Sre});var Ak=je((Tdt,EL)=>{"use strict";m();var Ere=qt(
),Cre=Ere.pregMatchAll;EL.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Cre(i,r.content),r}});var RL=je((Edt,CL)=>{
"use strict";m();function fm(e){"@babel/helpers - typeof";return fm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},fm(e)}var Rre=new RegExp(T.fromCharCode(
160),"g");function Nl(e){return e.replace(Rre," ")}function Dre(e,t){var n=fm(e);if(n==="string")return Nl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Nl(t));if(n==="function")return!!e(t)}
function Are(e,t){var n=fm(e);if(n==="string")return Nl(t).substr(e.length);if(e instanceof RegExp)return Nl(
t).match(e)[1];if(n==="function")return e(t)}function Ore(e,t){var n=fm(e);if(n==="string")return[t,
Nl(t).substr(e.length)];if(e instanceof RegExp)return Nl(t).match(e);if(n==="function")return[t,e(t)]}
CL.exports={match:Dre,getValue:Are,getValues:Ore}});var PL=je((Rdt,NL)=>{"use strict";m();function gm(
e){"@babel/helpers - typeof";return gm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},gm(e)}function DL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function vs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?DL(h(n),!0).forEach(function(r){
Nre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):DL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Nre(e,
t,n){
return(t=Pre(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Pre(e){var t=Ire(e,"string");return gm(t)=="symbol"?t:t+""}function Ire(e,t){if(gm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(gm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}
function AL(e,t){return Mre(e)||_re(e,t)||$re(e,t)||Fre()}function Fre(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $re(e,
t){
if(e){if(typeof e=="string")return OL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?OL(e,t):void 0}}function OL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function _re(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Mre(
e){
if(x.isArray(e))return e}var mh=qt(),Lre=mh.wordToUtf8,Ok=mh.pushArray,zre=mh.isParagraphStart,jre=mh.
isBreakTag,Nk=RL(),Bre=Nk.match,Ure=Nk.getValue,Wre=Nk.getValues;function Kre(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof x))throw new C(
"module matcher returns a non array");Ok(n,i)}}return n}function Gre(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=AL(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=AL(c,2);l.value=d[1]}r.push(vs({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Hre(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=Bre,t.getValue=Ure,t.getValues=Wre;var s=Kre(n,t),a=Gre(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var qre={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Hre(d,vs(vs(vs({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(Lre(i))),Ok(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
jre(
c)||zre(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,vs(vs({},u),{},{postparse:
function(b,v){
return s(b,vs(vs({},u),v))},getTraits:o}));if(p!=null){if(p.errors){Ok(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};NL.exports=qre});var Pk=je((Adt,IL)=>{
"use strict";m();function Zre(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}IL.exports=Zre});var ML=je((Ndt,_L)=>{"use strict";m();var $L=zr(),Jre=$L.throwUnimplementedTagType,
Vre=$L.XTScopeParserError,
Yre=qt(),FL=Yre.pushArray,Xre=Pk();function Qre(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function eoe(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Xre(u,e);var l=void 0;try{l=Qre(u,e)}catch(g){if(g instanceof Vre){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&FL(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Jre(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
x?FL(c,p):p&&c.push(p)}return{errors:o,parts:c}}_L.exports=eoe});var zL=je((Idt,LL)=>{"use strict";m(
);function toe(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function noe(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function roe(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(toe(a));noe(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}LL.exports=roe});var HL=je(($dt,GL)=>{"use strict";m();function hm(e){
"@babel/helpers - typeof";return hm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},hm(e)}function jL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function BL(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?jL(h(n),!0).forEach(function(r){
ooe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):jL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function ooe(e,
t,n){
return(t=ioe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function ioe(e){var t=soe(e,"string");return hm(t)=="symbol"?t:t+""}function soe(e,t){if(hm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(hm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var aoe=qt(
),UL=aoe.pushArray,uoe=Pk();function loe(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function KL(e,t,n,r){var o=loe(e,BL(BL({},r),{},{
resolvedId:uoe(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof x?UL(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof x?UL(n,i):n.push(i)})}
function coe(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=doe(e,n,t);return i?i.then(function(){return WL(e,n,t)}):WL(e,n,t)}
function doe(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return KL(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function WL(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(KL(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}GL.exports=coe});var JL=je((Mdt,ZL)=>{"use strict";m();
var ym=qt(),Pl=ym.startsWith,moe=ym.endsWith,Ik=ym.isStarting,
qL=ym.isEnding,poe=ym.isWhiteSpace,foe=uh();function goe(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||poe(o)||Pl(o,"<w:bookmarkEnd")||(moe(t,"</w:tbl>")&&!Pl(o,"<w:p")&&!Pl(o,"<w:tbl")&&
!Pl(o,"<w:sectPr")&&!Pl(o,"</w:ftr>")&&!Pl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function hoe(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;foe.docx.indexOf(t.contentType)!==
-1&&(e=goe(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,v=e.length;b<v;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
qL(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Ik(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
qL(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var _=0,z=l.length;_<z;_++)if(Ik(O,l[_])){r=-1,g=null;break}}r===-1&&Ik(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}ZL.exports=hoe});var rz=je(
(zdt,nz)=>{"use strict";m();function bm(e){"@babel/helpers - typeof";return bm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},bm(e)}function yoe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function VL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,woe(r.key),r)}}function boe(e,t,n){return t&&VL(e.prototype,t),n&&VL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function woe(e){var t=voe(e,"string");return bm(t)=="symbol"?t:t+""}
function voe(e,t){
if(bm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(bm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var $k=qt(),YL=$k.pushArray,koe=$k.wordToUtf8,xoe=$k.convertSpaces,Toe=Ak(),XL=Ck(),
Fk=PL(),QL=ML(),Soe=zL(),ez=HL(),Eoe=JL(),Coe=Function.prototype.bind,tz=Function.prototype.call,Roe=tz.
bind(tz,Coe);function Doe(e,t){for(var n=Toe(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return koe(xoe(r.join("")))}nz.exports=(function(){function e(t,n){yoe(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return boe(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=ez;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return ez(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var v,O=g[b];O instanceof C||(O=new C(O)),(v=O).properties||(v.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Doe(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=XL.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=XL.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;YL(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=Fk.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=Fk.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=Fk.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),YL(this.
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
relsType,baseNullGetter:Roe(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=QL,r.joinUncorrupt=Eoe;var o=QL(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Soe(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var bz=je((Bdt,yz)=>{
"use strict";m();function km(e){"@babel/helpers - typeof";return km=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},km(e)}function oz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ks(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?oz(h(n),!0).forEach(function(r){
Aoe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):oz(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Aoe(e,
t,n){
return(t=fz(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Ooe(e,t){return Foe(e)||Ioe(e,t)||Poe(e,t)||Noe()}function Noe(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Poe(e,
t){
if(e){if(typeof e=="string")return iz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?iz(e,t):void 0}}function iz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Ioe(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Foe(
e){
if(x.isArray(e))return e}function $oe(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function sz(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,fz(r.key),r)}}function _oe(e,t,
n){
return t&&sz(e.prototype,t),n&&sz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function fz(e){
var t=Moe(e,"string");return km(t)=="symbol"?t:t+""}function Moe(e,t){if(km(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(km(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var jr=qt(),Loe=jr.chunkBy,
ph=jr.last,Lk=jr.isParagraphStart,_k=jr.isModule,az=jr.pushArray,gz=jr.isParagraphEnd,zoe=jr.isContent,
vm=jr.startsWith,zk=jr.isTagEnd,Il=jr.isTagStart,Mk=jr.getSingleAttribute,uz=jr.setSingleAttribute,
joe=uh(),
Boe=ws(),Uoe=qt(),lz=Uoe.isWhiteSpace,wm="loop";function Woe(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(zoe(n))return!0}return!1}function Koe(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function hz(e){var t=Koe(e.subparsed);return t!=null&&t.tag!=="w:t"}function Goe(e){
return e.hasPageBreak&&hz(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Hoe(e){return e.
length&&Lk(e[0])&&gz(ph(e))}function cz(e){return Woe(e)?0:e.length}function dz(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function qoe(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Zoe(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Il("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Joe(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Il("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Voe(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Yoe(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&vm(o,"<w:sectPr")&&(n=!0),n&&(vm(o,"<w:type")&&
(t=!0),!t&&vm(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Xoe(
e){
for(var t=0,n=0;n<e.length;n++)!vm(e[n],"<w:headerReference")&&!vm(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function mz(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function pz(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Qoe(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Il("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),zk("w:sectPr",o)&&(n=null)}return t}function eie(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Il("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),zk("w:sectPr",o)&&(t=!1)}return n}function tie(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(zk("w:sectPr",o)&&(n=!0),Il("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Lk(o)){if(t.length>0)return t.join("");break}}return""}var nie=(function(
){
function e(){$oe(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return _oe(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;joe.main.indexOf(
o)!==-1&&(this.sects=Qoe(n))}},{key:"matchers",value:function(){var n=wm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=Ooe(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];_k(a,wm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=eie(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Zoe(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Joe(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=tie(n)}if(!o||o.expandTo!=="auto"||o.module!==wm||!Hoe(n))return n;o.paragraphLoop=
!0;var l=0,c=Loe(n,function(v){return Lk(v)&&(l++,l===1)?"start":gz(v)&&(l--,l===0)?"end":null}),d=c[
0],
p=ph(c),g=cz(d),b=cz(p);return g>0&&c[1][0].type==="content"&&lz(c[1][0].value)&&(g+=1),b>0&&ph(c[c.
length-2]).type==="content"&&lz(ph(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=mz(d),o.hasPageBreak=
mz(p),pz(d)&&(g=0),pz(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!_k(n,wm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(ks(ks({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(ks(ks({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof x?Promise.all(p):p}):d instanceof x?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var v=p[
b],
O=v.resolved,N=v.errors;az(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!_k(n,wm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Mk(u.value,"h")),a-=l;var c=0,d=hz(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),F=0,_=n.subparsed;F<_.length;F++){
var z=_[F];if(Il("a16:rowId",z)){var U=+Mk(z.value,"val")+c;c=1,z.value=uz(z.value,"val",U)}}var j=r.
render(ks(ks({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&dz(
j);var L=I.scopePathItem.some(function(ge){return ge!==0});L?(n.sectPrCount===1&&(j.parts=Xoe(j.parts)),
n.addContinuousType&&(j.parts=Yoe(j.parts))):n.addNextPage&&Voe(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&dz(j),n.hasPageBreakBeginning&&d&&qoe(j);for(var K=0,G=j.parts;K<G.length;K++){var J=G[
K];
i.push(J)}az(s,j.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Goe(n)||
"",errors:s};if(a!==0){var v=+Mk(
o.lastExt.value,"cy");o.lastExt.value=uz(o.lastExt.value,"cy",v+a)}return{value:r.joinUncorrupt(i,ks(
ks({},r),{},{basePart:n})),errors:s}}}])})();yz.exports=function(){return Boe(new nie)}});var Sz=je(
(Wdt,Tz)=>{"use strict";m();function xm(e){"@babel/helpers - typeof";return xm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},xm(e)}function rie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function wz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,iie(r.key),r)}}function oie(e,t,n){return t&&wz(e.prototype,t),n&&wz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function iie(e){var t=sie(e,"string");return xm(t)=="symbol"?t:t+""}
function sie(e,t){
if(xm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(xm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var aie=ws(),Tm=qt(),uie=Tm.isTextStart,lie=Tm.isTextEnd,cie=Tm.endsWith,die=Tm.startsWith,
vz=Tm.pushArray,kz='<w:t xml:space="preserve">',mie=kz.length,xz="</w:t>",pie=xz.length;function fie(
e){
return uie(e)&&e.tag==="w:t"}function jk(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function gie(e,t){
return e&&
e.basePart&&t.length>1}var hie=(function(){function e(){rie(this,e),this.name="SpacePreserveModule"}
return oie(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return fie(d)&&(i=!0,a=o.length),i?(o.push(d),
gie(r,o)&&(s=r.basePart.endLindex,o[0].value=jk(o,0)),u(d,o)&&(o[a].value=jk(o,a),s=d.endLindex),lie(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=jk(o,a)),vz(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return vz(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&die(a,xz)&&(n[r]=n[r].substr(0,n[r].length-mie)+"<w:t/>",a=a.substr(
pie),n[i]=a),o=cie(a,kz),r=i}return n}}])})();Tz.exports=function(){return aie(new hie)}});var Oz=je(
(Gdt,Az)=>{"use strict";m();function Sm(e){"@babel/helpers - typeof";return Sm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Sm(e)}function yie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Ez(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,wie(r.key),r)}}function bie(e,t,n){return t&&Ez(e.prototype,t),n&&Ez(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function wie(e){var t=vie(e,"string");return Sm(t)=="symbol"?t:t+""}
function vie(e,t){
if(Sm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var kie=ah(),Rz=qt(),xie=Rz.isContent,Cz=Rz.getPartWithDelimiters,Dz=zr(),Tie=Dz.throwRawTagShouldBeOnlyTextInParagraph,
Sie=Dz.getInvalidRawXMLValueException,Eie=ws(),Bk="rawxml";function Cie(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
xie(l)&&Tie({paragraphParts:s,part:t})}return t}var Rie=(function(){function e(){yie(this,e),this.name=
"RawXmlModule",this.prefix="@"}return bie(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Bk]]}},{key:
"postparse",value:function(n){var r=this;return kie.expandToOne(n,{moduleName:Bk,getInner:Cie,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(Cz(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Bk)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Sie({tag:n.value,value:o,
partDelims:Cz(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();Az.exports=function(){return Eie(new Rie)}}
);var Pz=je((qdt,Nz)=>{"use strict";m();function Die(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}Nz.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new x(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Die(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var Mz=je(
(Jdt,_z)=>{"use strict";m();function Em(e){"@babel/helpers - typeof";return Em=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Em(e)}function Aie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Iz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Nie(r.key),r)}}function Oie(e,t,n){return t&&Iz(e.prototype,t),n&&Iz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Nie(e){var t=Pie(e,"string");return Em(t)=="symbol"?t:t+""}
function Pie(e,t){
if(Em(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Em(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Iie="expandPair",Fie=Pz(),Kk=qt(),$ie=Kk.getLeft,_ie=Kk.getRight,Wk=Kk.pushArray,
Mie=ws(),Lie=ah(),zie=Lie.getExpandToDefault,Gk=zr(),Fz=Gk.getUnmatchedLoopException,jie=Gk.getClosingTagNotMatchOpeningTag,
$z=Gk.getUnbalancedLoopException;function Bie(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Uk(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Uie(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(Fz(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Uk(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Uk(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Uk(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(jie({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
Fz(c))}return{traits:[],errors:n}}function Wie(e){var t={},n=[],r=[],o=[];for(Wk(o,e);o.length>0;){
var i=Uie(
o);Wk(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Bie(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Kie=(function(){function e(){Aie(this,e),this.name="ExpandPairTrait"}
return Oie(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Wk(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Iie,n,r);u=u.map(
function(P){return P||[]}),u=Fie(u);var l=Wie(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var F=zie(n,P,o.expandTags);F.error&&d.push(F.error),
I=F.value}if(!I||a==="text"){var _=P[0].offset,z=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push($z(P,g)),g=P,p=z,[_,z]}var U,j;try{U=$ie(n,I,P[0].offset)}catch(L){d.push(
L)}try{j=_ie(n,I,P[1].offset)}catch(L){d.push(L)}return U<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push($z(P,g)),p=j,g=P,[U,j]});if(d.length>0)return{postparsed:n,errors:d};var v=0,O,N=n.reduce(
function(P,I,F){
var _=v<c.length&&b[v][0]<=F&&F<=b[v][1],z=c[v],U=b[v];if(!_)return P.push(I),P;if(U[0]===F&&(O=[]),
z[0].offset!==F&&z[1].offset!==F&&O.push(I),U[1]===F){var j=n[z[0].offset];j.subparsed=s(O,{basePart:
j}),
j.endLindex=z[1].part.lIndex,delete j.location,delete j.expandTo,P.push(j),v++;for(var L=b[v];L&&L[0]<
F;)v++,L=b[v]}return P},[]);return{postparsed:N,errors:d}}}])})();_z.exports=function(){return Mie(
new Kie)}});var Uz=je((Ydt,Bz)=>{"use strict";m();function Cm(e){"@babel/helpers - typeof";return Cm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Cm(e)}function Gie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Lz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,qie(r.key),r)}}function Hie(e,t,n){return t&&Lz(e.prototype,t),n&&Lz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function qie(e){var t=Zie(e,"string");return Cm(t)=="symbol"?t:t+""}
function Zie(e,t){
if(Cm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Cm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Jie=ws(),jz=zr(),Vie=jz.getScopeCompilationError,Yie=jz.getCorruptCharactersException,
Hk=qt(),zz=Hk.utf8ToWord,Xie=Hk.hasCorruptCharacters,Qie=Hk.removeCorruptCharacters,fh=Tk(),ese=fh.settingsContentType,
tse=fh.coreContentType,nse=fh.appContentType,rse=fh.customContentType,ose=[ese,tse,nse,rse],ise={
docx:"w",pptx:"a"},sse=(function(){function e(){Gie(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Hie(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=ise[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Vie({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ose.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Qie(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Xie(c))return{errors:[Yie({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):zz(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(zz(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
Bz.exports=function(){return Jie(new sse)}});var Zz=je((Qdt,qz)=>{"use strict";m();var Wz=bz(),ase=Sz(
),Kz=Oz(),Gz=Mz(),Hz=Uz();function use(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[Wz,ase,Gz,Kz,Hz],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function lse(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[Wz,Gz,Kz,Hz],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}qz.exports={docx:
use,pptx:lse}});var pj=je((tmt,Yk)=>{"use strict";m();var cse=["modules"];function Jz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function jo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?Jz(h(n),!0).forEach(function(r){dse(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):Jz(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function dse(e,t,n){return(t=oj(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Vz(e,t){return gse(e)||fse(e,t)||pse(e,t)||mse()}
function mse(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pse(e,
t){
if(e){if(typeof e=="string")return Yz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Yz(e,t):void 0}}function Yz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function fse(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function gse(
e){
if(x.isArray(e))return e}function $l(e){"@babel/helpers - typeof";return $l=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},$l(e)}function hse(e,t){if(e==null)return{};var n,r,o=yse(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function yse(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function bse(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function Xz(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,oj(r.key),r)}}function wse(e,t,n){return t&&Xz(e.prototype,t),n&&
Xz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function oj(e){var t=vse(e,"string");return $l(
t)=="symbol"?t:t+""}function vse(e,t){if($l(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if($l(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var _n=qt(),sn=$M(),kse=sn.object(
{allowUnopenedTag:sn.
boolean().optional(),allowUnclosedTag:sn.boolean().optional(),allowUnbalancedLoops:sn.boolean().optional(
),
changeDelimiterPrefix:sn.string().optional().nullable()}),xse=sn.object({delimiters:sn.object({start:
sn.
string().nullable(),end:sn.string().nullable()}).strict().optional(),fileTypeConfig:sn.object({}).optional(
),
paragraphLoop:sn.boolean().optional(),parser:sn.function().optional(),errorLogging:sn.union([sn.boolean(
),
sn.string()]).optional(),linebreaks:sn.boolean().optional(),nullGetter:sn.function().optional(),
syntax:kse.
optional(),stripInvalidXMLChars:sn.boolean().optional(),warnFn:sn.function().optional()}).strict(),
Tse=MM(),
ij=Tse.getRelsTypes,sj=jM(),aj=sj.collectContentTypes,uj=sj.getContentTypes,lj=ws(),Sse=ah(),Ese=nL(
),
Cse=lL(),Qz=Ck(),Rse=xL(),qk=Rse.getTags,cj=SL(),bi=zr(),dj=bi.throwMultiError,Dse=bi.throwResolveBeforeCompile,
Ase=bi.throwRenderInvalidTemplate,Ose=bi.throwRenderTwice,Dm=bi.XTInternalError,Nse=bi.XTTemplateError,
Pse=bi.throwFileTypeNotIdentified,Ise=bi.throwFileTypeNotHandled,gh=bi.throwApiVersionError;_n.getRelsTypes=
ij;_n.traits=Sse;_n.moduleWrapper=lj;_n.collectContentTypes=aj;_n.getContentTypes=uj;var ej=_n.getDefaults,
Fse=_n.str2xml,$se=_n.xml2str,Vk=_n.concatArrays,tj=_n.uniq,_se=_n.getDuplicates,Mse=_n.stableSort,
Zk=_n.
pushArray,nj=_n.utf8ToWord,Lse=_n.invertMap,zse="[Content_Types].xml",jse="_rels/.rels",Bo=[3,48,0];
function Bse(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=_se(t);if(o.length>
0)throw new Dm('Detected duplicate module "'.concat(o[0],'"'))}function Use(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Wse(e){
return Mse(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Rm(e){var t=[];for(var n in e)t.push(
n);for(var r=[zse,jse],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function mj(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Fl(e,t){if(
e.
hideDeprecations!==!0)return mj(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Jk(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!x.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function rj(e){var t=e.compiled;e.errors=Vk(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&cj(e.errors,e.options.errorLogging),
dj(e.errors))}function Kse(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var va=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=hse(n,cse);if(bse(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Ese()],this.xmlDocuments={},arguments.length===
0)mj(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Kse(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!x.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return wse(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&gh("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Bo[0]&&gh(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Bo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Bo.join("."))}),n[1]>Bo[1]&&gh(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Bo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Bo.join("."))}),n[1]===Bo[1]&&n[2]>Bo[2]&&gh(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Bo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Bo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Dm(
"attachModule() should not be called manually when using the v4 constructor");Fl(this,"attachModule");
var r=$l(n);if(r==="function")throw new Dm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Dm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=lj(n);return this.modules.push(o),o.on("attached"),this.fileType&&Jk(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=xse.validate(n);if(i.success===!1)throw new C(
i.error);Fl(
this,"setOptions"),this.options={};var s=ej();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=nj(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=nj(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Fl(this,"loadZip"),n.loadAsync)throw new Dm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Vk([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Jk(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Cse({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Fl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Dse(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:Qz}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(v){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,v),O.resolveTags(v).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Zk(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&cj(o,r.options.errorLogging),dj(o)),Vk(c)}
)})}},
{key:"compile",value:function(){if(Fl(this,"compile"),this.updateFileTypeConfig(),Bse(this.modules),
this.modules=Wse(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
tj(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Fse(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var v=b[g];this.
zip.files[v]!=null&&this.precompileFile(v)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var _=F[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),rj(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=ij(this.zip);
var n=uj(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
aj(r,o,this.zip),this.invertedContentTypes=Lse(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Ise(a),a||Pse(
this.
zip),Use(this),Jk(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new Nse(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Ose(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Ase(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:Qz}),this.mapper||(this.mapper=this.modules.reduce(function(z,U){return U.getRenderedMap(z)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=Vz(c,3),p=d[1],g=d[2],b=0,v=this.modules;b<v.length;b++){var O=v[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=Vz(r[P],2),F=I[0],_=I[1];
this.zip.file(F,_,{createFolders:!0})}return rj(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=$se(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Fl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=ej(),s=Zk(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Zk(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=tj(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:qk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:qk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:qk(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(jo(
jo(
{compression:"DEFLATE",fileOrder:Rm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(jo(jo({compression:"DEFLATE",fileOrder:Rm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(jo(jo({compression:"DEFLATE",fileOrder:Rm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(jo(jo({compression:"DEFLATE",fileOrder:Rm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(jo(jo(
{compression:"DEFLATE",fileOrder:Rm},n),{},{type:"arraybuffer"}))}}])})();va.DocUtils=_n;va.Errors=zr(
);
va.XmlTemplater=rz();va.FileTypeConfig=Zz();va.XmlMatcher=Ak();Yk.exports=va;Yk.exports.default=va});
var fj={};by(fj,{Docxtemplater:()=>gj.default});var gj,hj=Xm(()=>{"use strict";m();gj=gK(pj(),1)});
var yfe={};by(yfe,{acceptRowOrder:()=>Hpe,answerFix:()=>gfe,answerQuestions:()=>qpe,applyFixes:()=>mfe,
assignJudges:()=>Gpe,changeLetterhead:()=>Bpe,changeSettings:()=>Jpe,checkSheets:()=>Tpe,
chooseLanguage:()=>Vpe,
closeAndCompute:()=>Dpe,closeStage:()=>Qpe,collectJudgeFiles:()=>lfe,computeRanking:()=>Fpe,
computeTop:()=>Spe,
confirmPlenary:()=>rfe,createWorkbook:()=>Upe,decide:()=>Ope,decideResult:()=>sfe,explainHistory:()=>nfe,
explainRules:()=>tfe,exportDocuments:()=>_pe,getState:()=>Ppe,makeAwardDocuments:()=>Rpe,
makeDocuments:()=>$pe,
makeJudgeFiles:()=>ufe,makeJudgeTabs:()=>Kpe,markFindings:()=>hfe,onInstall:()=>kpe,onOpen:()=>vpe,
openRanking:()=>Cpe,
openSidebar:()=>xpe,openTemplate:()=>Lpe,prepareJudgeTabs:()=>Epe,prepareObjections:()=>ife,
preparePlenary:()=>ofe,
preparePlenaryTab:()=>Ape,previewFixes:()=>dfe,readDetails:()=>Zpe,readJudgeFiles:()=>afe,
readOwnFixes:()=>ffe,
readTemplate:()=>Mpe,reopenStage:()=>efe,restoreTemplate:()=>jpe,showCell:()=>Xpe,showRanking:()=>Ype,
takeList:()=>Wpe,undoFixes:()=>pfe,uploadTemplate:()=>zpe,validateWorkbook:()=>Ipe,verify:()=>Npe,
verifyResult:()=>cfe});
m();m();m();m();function ky(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Jx(e,t){return typeof t=="bigint"?t.toString():t}var vy=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Vx(e){return new vy(e)}function Yx(e){return e==null}function ep(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function tp(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Xx(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function xy(e){
var t;return(t=Xx(e._zod.def))!=null?t:e._zod.def.shape}function Qx(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return tp(this,t,r),r},enumerable:!0,configurable:!0})}function e0(e,t,n){t in e?tp(e,t,n):
e[t]=n}function hK(e,t,n,r){let o=xy(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Qx(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):e0(e,i,r?r(s.value,i):s.value))}}
function yK(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Qx(e,n,(
)=>t[n]):
e0(e,n,r.value))}}function t0(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Ty="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Qm(e){return typeof e=="object"&&e!==null&&!x.isArray(e)}function np(e){if(Qm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Qm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Sy(e){
return np(e)?{...e}:x.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var n0=new w(
["string","number","symbol"]);function lc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function cc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function un(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function r0(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var o0={
safeint:[k.MIN_SAFE_INTEGER,k.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-k.MAX_VALUE,k.MAX_VALUE]};function i0(
e,t){if(!np(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=xy(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return cc(e,t0(e._zod.def,{shape:bK(e,t)}))}function bK(e,t){let n={};return hK(
n,e,Reflect.ownKeys(xy(e))),yK(n,t),n}function Ur(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function s0(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function lo(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function uc(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Ey(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function rp(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function qo(e,t,n){var u,l,c,d,p,g,b,v,O,N,P,I,
F,_,z,U,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=
(z=(F=(P=(O=uc((v=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:v.call(b,
e)))!=null?O:uc(i==null?void 0:i(e)))!=null?P:uc((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?F:uc((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:uc((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?U:"Invalid input",a={};for(let L of h.keys(e))L==="inst"||L==="schema"||L==="continue"||
L==="input"||L==="__proto__"||(a[L]=e[L]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var wK=/[\uD800-\uDBFF]/;function a0(e){let t=e.length;if(!wK.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function u0(e){
return x.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function l0(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):vK(e,n,r.value)}}function Os(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Cy(e,t,n){return Os(e,t,n,!1)}function vK(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Os(this,t,n.bind(
this))},set(r){Os(this,t,r)}})}function kK(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var wy,
Ti=!1,xK={configurable:!0,get(){Ti=!0}};function Sn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
wy!==e._zod){wy=void 0;return}wy=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,xK);let o=Ti;Ti=!1;try{let i=n(this);return Ti?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ti=Ti||o,i}catch(i){throw delete this[t],Ti=Ti||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function c0(e,t,n,r){let o=kK(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var d0;var Ry={value:void 0,enumerable:!1},m0="captureStackTrace"in C?
C:null;function TK(e){let t=m0;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return m0=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{Ry.value=new i(b);try{h.defineProperty(g,"_zod",Ry)}
finally{
Ry.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),l0(I,s))}let v=d.prototype;
for(let O in v)h.prototype.hasOwnProperty.call(v,O)&&(O in g||(g[O]=v[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?TK(c):this;u(b,g);let v=b._zod.deferred;if(v){for(let P of v)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:g=>{var b,v;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(v=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
v.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Zo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var p0;(p0=(d0=globalThis).__zod_globalConfig)!=null||
(d0.__zod_globalConfig={});var Ps=globalThis.__zod_globalConfig;
function Jo(e){return e&&h.assign(Ps,e),Ps}m();m();function SK(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Jx,2)),e.
message}function EK(e){this._zod.message=e}var CK={get:SK,set:EK,enumerable:!0,configurable:!0},Ay={
value:void 0,enumerable:!1},f0=new WeakSet([h.prototype,C.prototype]),g0=(e,t)=>{e.name="$ZodError",
Ay.value=t,h.defineProperty(e,"issues",Ay),Ay.value=void 0,h.defineProperty(e,"message",CK);let n=h.
getPrototypeOf(e);f0.has(n)||(f0.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Sfe=Ae(
"$ZodError",g0),dc=Ae("$ZodError",g0,void 0,{Parent:C});var DK=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Zo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>qo(d,s,Jo())));throw Ty(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},mc=DK(dc),AK=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>qo(d,s,Jo())));throw Ty(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Oy=AK(dc),OK=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Zo;return i.issues.length?h0(e,i.issues,
o):{success:!0,data:i.value}},gt=OK(dc);function h0(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>qo(o,n,Jo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var NK=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?h0(e,i.issues,o):{success:!0,data:i.value}},Ny=NK(dc);m();m();m();var y0=/^[\s\S]{0,}$/;
var Py=/^-?\d+(?:\.\d+)?$/,b0=/^(?:true|false)$/i;var Si=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var PK=e=>{let t=e.value;return!Yx(t)&&t.length!==void 0},op={
number:"number",bigint:"bigint",object:"date"},v0=Ae("$ZodCheckLessThan",(e,t)=>{Si.init(e,t);let n=op[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=op[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),k0=Ae("$ZodCheckGreaterThan",(e,t)=>{Si.init(e,t);let n=op[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
op[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var x0=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;Si.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=o0[t.format];e._zod.check=a=>{let u=a.
value;if(n){if(!k.isInteger(u)){a.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!k.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:k.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:k.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var T0=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;Si.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
PK),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?a0(i):s)<=t.maximum)
return;let u=u0(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var S0=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Si.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),E0=Ae("$ZodCheckRegex",(e,t)=>{
S0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var R0={major:4,minor:6,patch:7};var dn=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=R0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Ur(l),g;for(let b of c){if(b._zod.def.when){if(s0(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let v=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Zo;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==v&&(rp(l.issues,v,e),p||(p=Ur(l,v)))});else{if(l.issues.length===v)continue;rp(l.issues,
v,e),p||(p=Ur(l,v))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Ur(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Zo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Zo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Cy(this,"~standard",$K(this))}
,
set"~standard"(e){Os(this,"~standard",e)}}),$0=(e,t)=>e.issues.length?{issues:e.issues.map(n=>qo(n,t,
Jo()))}:{value:e.value};async function FK(e,t){let n={async:!0};return $0(await e._zod.run({value:t,
issues:[]},n),n)}function $K(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return $0(r,n)}catch{}return FK(e,t)},vendor:"zod",version:1}}var _0=Ae(
"$ZodString",(e,t)=>{var n;dn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:y0,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Iy=Ae("$ZodNumber",(e,t)=>{dn.init(e,t),
e._zod.pattern=Py,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=k(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!k.isNaN(o)&&k.isFinite(o))return n;let i=typeof o==
"number"?k.isNaN(o)?"NaN":k.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),M0=Ae("$ZodNumberFormat",(e,t)=>{x0.init(
e,
t),Iy.init(e,t)}),L0=Ae("$ZodBoolean",(e,t)=>{dn.init(e,t),e._zod.pattern=b0,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var z0=Ae("$ZodUnknown",(e,t)=>{dn.init(
e,t),e._zod.parse=n=>n});function _K(e,t){let n=Ey(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Ey(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,rp(i.issues,c,e),i}}return o(i,s)}}var MK=e=>x.
isArray(e)?e.length:-1;function D0(e,t,n){e.issues.length&&t.issues.push(...lo(n,e.issues)),t.value[
n]=e.value}var j0=Ae("$ZodArray",(e,t)=>{dn.init(e,t);let n=Ps.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!x.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,x(i.length),o):x(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>D0(d,
r,u)));else if(D0(c,r,u),a&&c.issues.length!==0&&Ur(c))break}return s.length?Promise.all(s).then(()=>r):
r},_K(e,MK)});function ip(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...lo(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var LK=[];function zK(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:LK,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=r0(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function jK(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Ur(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let v=l.run({value:t[
b],
issues:[]},r);v instanceof Promise?e.push(v.then(O=>ip(O,n,b,t,d,p))):ip(v,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var B0=Ae("$ZodObject",(e,t)=>{var l;dn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Vx(()=>zK(t));Sn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||tp(p,g,new w);for(let v of b.values)p[g].add(v);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Qm,s=t.catchall,a,u=Ps.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,v=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(v&&c.issues.length!==O){if(Ur(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,F=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?g.push(_.then(z=>ip(z,c,N,p,I,F))):ip(_,c,N,p,I,F)}return s?jK(g,p,c,d,o.value,e,v===!0):g.length?
Promise.all(g).then(()=>c):c}});function A0(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Ur(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>qo(s,r,Jo())))}),t)}var U0=Ae("$ZodUnion",(e,t)=>{dn.init(e,t),
Sn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Sn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Sn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>x.from(o._zod.values)))}),Sn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ep(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>A0(a,r,e,o)):A0(s,r,e,o)}});var W0=Ae("$ZodTuple",(e,t)=>{dn.init(e,t);let n=t.items,r=Ps.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!x.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=O0(n,"optin"),l=O0(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new x(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(v=>{c[
g]=
v})):(c[g]=b,d&&!p&&b.issues.length&&(p=Ur(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
v=o.issues.length;for(let O of b){if(d&&o.issues.length!==v){if(Ur(o,v))break;v=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>N0(P,o,g))):N0(N,
o,g)}}return a.length?Promise.all(a).then(()=>P0(c,o,n,s,l)):P0(c,o,n,s,l)}});function O0(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function N0(e,t,n){e.issues.length&&t.issues.push(...lo(n,e.issues)),t.value[n]=e.value}
function P0(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...lo(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var K0=Ae("$ZodRecord",(e,t)=>{dn.init(e,t);let n=Ps.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!np(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>qo(b,o,Jo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...lo(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...lo(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Py.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:k(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>qo(b,o,Jo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...lo(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...lo(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var G0=Ae("$ZodEnum",(e,t)=>{dn.init(e,t);let n=ky(t.entries),
r=new w(n);e._zod.values=r,Sn(e,"pattern",o=>{let i=ky(o.def.entries).filter(s=>n0.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>lc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),H0=Ae("$ZodLiteral",(e,t)=>{dn.init(
e,t);let n=new w(t.values);e._zod.values=n,Sn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?lc(i):i?lc(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function I0(e,t){return e.value=t.issues.length?void 0:t.value,e}var q0=Ae(
"$ZodOptional",(e,t)=>{dn.
init(e,t),Sn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Sn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ep(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>I0(n,i)):I0(n,o)}return t.
innerType._zod.run(n,r)}});var Z0=Ae("$ZodNullable",(e,t)=>{dn.init(e,t),Sn(e,"optin",n=>n.def.innerType._zod.optin),
Sn(e,"optout",n=>n.def.innerType._zod.optout),Sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${ep(r.source)}|null)$`):void 0}),Sn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),J0=Ae(
"$ZodDefault",(e,t)=>{dn.init(e,t),e._zod.optin="defaulted",Sn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>F0(
i,t)):F0(o,t)}});function F0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function V0(
e){return e.checks&&(e.checks=[...e.checks]),e}function Y0(e,t){return new e(V0({type:"string",...un(
t)}))}function X0(e,t){return new e(V0({type:"number",checks:[],...un(t)}))}function Q0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...un(t)})}function eT(e,t){return new e(
{type:"boolean",...un(t)})}function tT(e){return new e({type:"unknown"})}function Is(e,t){return new v0(
{check:"less_than",...un(t),value:e,inclusive:!0})}function mr(e,t){return new k0({check:
"greater_than",...un(t),value:e,inclusive:!0})}function Fy(e,t){return new T0({check:"max_length",
...un(t),maximum:e})}function pc(e,t){return new E0({check:"string_format",format:"regex",...un(t),
pattern:e})}m();m();var Jn=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");dn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Os(this,"with",e)},parse(e,t){
return mc(this,e,t,{callee:this.parse})},parseAsync(e,t){return Oy(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return gt(this,e,t)},safeParseAsync(e,t){return Ny(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return cc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),UK=Ae("ZodMiniString",(e,t)=>{_0.init(e,t),Jn.init(e,t)});function B(e){return Y0(UK,e)}var rT=Ae(
"ZodMiniNumber",(e,t)=>{Iy.init(e,t),Jn.init(e,t)});function be(e){return X0(rT,e)}var WK=Ae(
"ZodMiniNumberFormat",(e,t)=>{M0.init(e,t),rT.init(e,t)});function fc(e){return Q0(WK,e)}var KK=Ae(
"ZodMiniBoolean",(e,t)=>{L0.init(e,t),Jn.init(e,t)});function Te(e){return eT(KK,e)}var GK=Ae(
"ZodMiniUnknown",(e,t)=>{z0.init(e,t),Jn.init(e,t)});function sp(){return tT(GK)}var HK=Ae(
"ZodMiniArray",(e,t)=>{j0.init(e,t),Jn.init(e,t)});function le(e,t){return new HK({type:"array",
element:e,...un(t)})}var qK=Ae("ZodMiniObject",(e,t)=>{B0.init(e,t),Jn.init(e,t),c0(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...un(t)};return new qK(n)}function co(e,t){return i0(e,t)}
var ZK=Ae("ZodMiniUnion",(e,t)=>{U0.init(e,t),Jn.init(e,t)});function gc(e,t){return new ZK({type:
"union",options:e,...un(t)})}var JK=Ae("ZodMiniTuple",(e,t)=>{W0.init(e,t),Jn.init(e,t)});function oT(
e,t,n){let r=t instanceof dn,
o=r?n:t,i=r?t:null;return new JK({type:"tuple",items:e,rest:i,...un(o)})}var nT=Ae("ZodMiniRecord",(
e,t)=>{
K0.init(e,t),Jn.init(e,t)});function Pt(e,t,n){return!t||!t._zod?new nT({type:"record",keyType:B(),
valueType:e,
...un(t)}):new nT({type:"record",keyType:e,valueType:t,...un(n)})}var VK=Ae("ZodMiniEnum",(e,t)=>{G0.init(
e,t),Jn.init(e,t),e.options=[...e._zod.values]});function dt(e,t){
let n=x.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new VK({type:"enum",entries:n,...un(t)})}
var YK=Ae("ZodMiniLiteral",(e,t)=>{H0.init(e,t),Jn.init(e,t)});function iT(e,t){return new YK({type:
"literal",values:x.isArray(e)?e:[e],...un(t)})}var XK=Ae("ZodMiniOptional",(e,t)=>{q0.init(e,t),Jn.init(
e,t)});function ce(e){return new XK({type:"optional",innerType:e})}var QK=Ae("ZodMiniNullable",(e,t)=>{
Z0.init(e,t),Jn.init(e,t)});function _e(e){return new QK({type:"nullable",innerType:e})}var e3=Ae(
"ZodMiniDefault",(e,t)=>{J0.init(e,t),Jn.init(e,t)});function Me(e,t){return new e3({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Sy(t)}})}m();m();m();m();function sT(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=sT(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Q=sT(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ge(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||t3(n,t))}var t3=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},ap=(e,t)=>e.map(n=>[n,t[n].name]);function Ln(e,t){var n;return(n=t.find(([,r])=>Ge(e,r)))==null?
void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),assignment:$("Pembagian Juri",
"Assignment"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat",
"History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections"),emblems:$(
"Lambang","Emblems")},aT="Penilaian",Jt=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no",
"t",
"n","false","salah")]],Fa=[["files",$("berkas","files","proposal")],["presentation",$("presentasi",
"presentation")],["field",$("lapangan","field")]],Ei=[["ineligible",$("tidak lolos administrasi",
"ineligible","not eligible")],["disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],
["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],$a=[["definitive",$("definitif",
"definitive")],
["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.","Penjabat Sementara")],["plt",$("Plt.",
"Plt.",
"Pelaksana Tugas")],["plh",$("Plh.","Plh.","Pelaksana Harian")]],up=[["self",$("sendiri","self")],[
"on-behalf",$("a.n.","on behalf","atas nama")],["by-order",$("u.b.","by order","untuk beliau")]],zn=$(
"BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),Xt=()=>Oe().getId(),hc=()=>Oe().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ve=()=>hc().map(e=>e.getName()),Wr=()=>new y(hc().map(
e=>[e.getName(),e.getSheetId()])),uT=()=>hc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),lT=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},_a=(
)=>hc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),n3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function r3(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:n3.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=r3(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ma(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Vo=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function $y(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var cT="@",_y=(e,t)=>{let n=t.map(
r=>r===cT);return e.map(r=>r.map((o,i)=>typeof o=="string"?$y(o,n[i]===!0):o))};function Yo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Vt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Yo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(_y(r,o)))}
function dT(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(Yo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(cT))}
var pr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function mT(){
for(let e of hc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var jn=()=>SpreadsheetApp.flush();function pT(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:o3(n,t);return r===null?n.activate():r.activate(
),
!0}function o3(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function He(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var i3=1e4;function fT(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(i3))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{s3(t)}}
function s3(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Ze=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),ut=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var gT="boundTabs",a3=Pt(B(),be());function lp(){let e=Ne(gT);try{let t=gt(
a3,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var My=e=>He(gT,E.stringify(e));function fr(e,t){let n=Wr(
).
get(t);n!==void 0&&My({...lp(),[e]:n})}function Et(){let e=null;return(t,n)=>(e!=null||(e={tabs:lp(),
ids:Wr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var hT="people";function cp(){let e=Ne(
hT);if(e===null)return null;try{let t=gt(le(B()),E.parse(e));
return t.success?t.data:null}catch{return null}}var yT=e=>He(hT,E.stringify(e));var xe=()=>Session.getEffectiveUser(
).getEmail(),bT=()=>Session.getActiveUserLocale();function u3(e){
let t=cp();return t===null||t.includes(e)}function dp(){let e=xe();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>Ge(u.getName(),Z.settings)),r=Et(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(u3(e)||a())}m();m();var wT=()=>!1;function Kr(e,
t,n){var o;let r=e.filter(i=>Ge(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function yc(e,t,n){return t.flatMap(r=>{let o=Kr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Ge(i,Z[r])?[]:[{name:i,first:o}])})}var l3=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","plenary","objections"];
function La(e){
let t=e.replace(/ \(\d+\)$/,"");return l3.some(n=>Ge(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(
`${n} \xB7 `))}m();m();m();var mo="General",vT=e=>e===mo||e.startsWith("0");var se=(e,t,n,r,o)=>o===void 0?
{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
kT=e=>({...e,isRare:!0}),xr="@",xT="d mmmm yyyy",bc={part:"settings",tab:Z.settings,columns:[se(
"key",
"Kunci","Key",220),se("value","Nilai","Value",380)]},wc={part:"stages",tab:Z.stages,columns:[se(
"order","Urutan","Order",70,mo),se("name","Tahap","Stage",200),se("weight","Bobot","Weight",80,mo),
se("advance","Lolos","Advance",80,mo),se("title","Predikat","Title",240),se("form","Bentuk","Form",
110),se(
"date","Tanggal","Date",140,xT),kT(se("scoreTab","Tab Nilai","Score Tab",180))]},vc={part:"criteria",
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
xr),se("stages","Tahap","Stages",180),se("conflicts","Benturan","Conflicts",180,xr),kT(se(
"unavailable","Berhalangan","Unavailable",110))]},kc={part:"institutions",tab:Z.institutions,columns:
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
"Institution",240),se("judges","Juri","Judges",200,xr)]},ja={part:"plenary",tab:Z.plenary,columns:[
se(
"stage","Tahap","Stage",160),se("entry","Kode","Code",80,xr),se("computed","Peringkat Hitung",
"Computed Rank",90,"0"),se("rank","Peringkat Putusan","Decided Rank",90,"0"),se("reason","Alasan",
"Reason",
420),se("votesFor","Setuju","For",80,"0"),se("votesAgainst","Tidak","Against",80,"0")]},_s={part:
"objections",tab:Z.objections,columns:[se("date","Tanggal","Date",120,xT),se("sender","Pengirim",
"Sender",180),se("entry","Kode","Code",80,xr),se("text","Isi","Text",360),se("answer","Jawaban",
"Answer",360),
se("ruling","Putusan","Ruling",200),se("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Ly=[
bc,wc,vc,Gr,Fs,kc,$s];m();m();m();var Ba={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ms(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${k(o)} ${(i=Ba[t][k(
r)-1])!=null?i:""} ${n}`}var c3=["","pebruari","","","","","","agt","","","nopember",""];function TT(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ba.id[i],Ba.en[i],c3[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=Ba.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Tr(e.date):T(e).trim()}var Tr=e=>e.replace("T"," "),xc=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
W(e)==="";function ht(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:k(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var d3=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function zy(e,t,n){return t<1||t>12||n<1||n>d3(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Ci(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return zy(
k(n[1]),k(n[2]),k(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return zy(
k(r[3]),k(r[2]),k(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=TT((s=o[2])!=null?s:"");return i===null?null:zy(k(o[3]),i,k(o[1]))}function ST(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Ri=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Sr(e){let t=f.floor(e/26);return(t>0?Sr(t-1):"")+T.fromCharCode(
65+e%26)}function Ee(e,t,n=1,r=1){
let o=`${Sr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Sr(t+r-1)}${e+n}`}var ET=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function po(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=k(n)-1;a<k(o);a++)for(let u=ET(t);u<=ET(r);u++)i.push({row:a,
column:u});
return i}var jy=10,Di=60;function Tc(e,t,n=jy){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function yt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Ge(u,l.header)),
r=Tc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ge(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function lt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ee(t,r)}}var CT=(e,t)=>e.
columns.map(n=>n.header[t]);function Er(e){var o;let t=[],n=(i,s)=>lt(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ne(u))return null;let l=ht(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=ht(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=Ln(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function mp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=lt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var fo=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function RT(e,t){let n=Er(e),r=fo(n,"name"),o=r.every(s=>ne(s.cell(
"weight")));return{items:r.map(s=>m3(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function m3(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function DT(e){
let t=Er(e);mp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>p3(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function p3(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Ei))!=null?r:"running",reason:n("reason")}}m();
function AT(e){let t=Er(e),n=fo(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Jt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var By=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function OT(e,t){let n=Er(e);mp(n,e,"code");let r=fo(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||By(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...f3(o,t),...n.choice(o,"unavailable",Jt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function f3(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:By(n("email"))?n("email"):"",phone:n("phone"),stages:Uy(
Ri(
e.cell("stages")),t),conflicts:Ri(e.cell("conflicts"))}}function Uy(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...Uy(e.slice(o),t)]}return[n,...Uy(r,t)]}m();var NT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function PT(e){let t=Er(e),n=fo(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",$a))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",up))!=null?u:"self",onBehalfOf:NT(s("onBehalfOf")),documents:NT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function IT(e){let t=Er(e),n=g3(
fo(t,"name"));return{items:n.map(o=>h3(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function g3(e){let t=n=>{var r;return(r=ht(n.cell("order")))!=null?r:k.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function h3(e,t){let n=t.cell("date"),r=b3(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Ci(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>k.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Fa),
date:Ci(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var y3=/;|^\s*\d+\s*[:=]/m;
function b3(e){if(e==="")return null;if(!y3.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||k(s[1])<1?null:{
places:k(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Ua=["criteria","median","majority",
"previous","shared"];m();m();var FT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var $T={kind:"text",word:$("Mengetahui","Acknowledged By")};m();
var _T={kind:"texts",word:$("Admin","Admin")};m();var MT={kind:"choice",word:$("Nilai di Lampiran",
"Scores in Annexes"),choices:Jt};m();var LT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:Jt};m();var zT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var jT={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var BT={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var UT={kind:"choice",word:$("Desain Piagam",
"Certificate Design"),choices:[["classic",$("klasik","classic")],["modern",$("modern","modern")]]};m(
);var WT={kind:"text",word:$("Kota","City")};m();var KT={kind:"text",word:$("Nama Kompetisi",
"Competition")};m();var GT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var HT={kind:"text",word:
$("Tembusan","Copies")};m();var qT={kind:"text",word:$("Batas Waktu","Deadline")};m();var ZT={kind:
"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var JT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var VT={kind:"text",word:$("Nomor SK","Decree Number")};m();var YT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var XT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var QT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var eS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var tS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var nS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:Jt};m();var rS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var oS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Wa=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var iS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var sS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var aS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var uS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var lS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var cS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ai={mean:sS,trimmed:lS,median:aS,"rank-sum":uS,"z-score":cS,adjusted:iS};var dS={kind:"choice",
word:$("Metode","Method"),choices:ap(Wa,Ai)};m();var mS={kind:"number",range:"1, 2, 3 \u2026",word:$(
"Juri Minimal per Peserta","Least Judges per Entry")};m();var pS={kind:"text",word:$(
"Nomor Berita Acara","Minutes Number")};m();var fS={kind:"choice",word:$("Nilai Belum Diisi",
"Missing Scores"),choices:[["complete",$("wajib lengkap","complete")],["assigned",$(
"sesuai pembagian","assigned","sesuai penugasan")]]};m();var gS={kind:"number",word:$("Masa Sanggah",
"Objection Days"),range:"1\u2013365"};m();var hS={kind:"text",word:$("Alamat Kantor",
"Office Address")};m();var yS={kind:"text",word:$("Kontak Kantor","Office Contact")};m();var bS={
kind:"text",word:$("Penyelenggara","Organizer")};m();var wS={kind:"number",word:$(
"Nilai Minimal Lolos","Passing Score")};m();var vS={kind:"date",word:$("Tanggal Pleno",
"Plenary Date")};m();var kS={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();var xS={kind:
"time",word:$("Waktu Pleno","Plenary Time")};m();var TS={kind:"numbered",word:$("Uang Pembinaan",
"Prize")};m();var SS={kind:"text",word:$("Provinsi","Province")};m();var ES={kind:"choice",word:$(
"Juara Berperingkat","Ranked Winners"),choices:Jt};m();var CS={kind:"number",range:"1, 2, 3 \u2026",
word:$("Juri per Peserta","Judges per Entry")};m();var RS={kind:"choice",word:$("Persetujuan Hasil",
"Result Approval"),choices:Jt};m();var DS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var AS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var OS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var NS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var PS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var IS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var FS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var $S={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var _S={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var MS={name:$("bersama",
"shared"),official:""};var Oi={criteria:IS,median:$S,majority:FS,previous:_S,shared:MS};var LS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:ap(Ua,Oi)};m();var zS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var jS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var BS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:Jt}
;m();var US={kind:"text",word:$("Tahun","Year")};var Wy={competition:KT,year:US,organizer:bS,
government:YT,province:SS,city:WT,language:eS,top:zS,method:dS,
missing:fS,readings:CS,minReadings:mS,tieBreaks:LS,decimals:ZT,carryOver:LT,passingScore:wS,
maxSpread:oS,
maxPerInstitution:rS,winnersPerCategory:BS,rankedWinners:ES,letterScores:nS,annexScores:MT,
winnerTerm:jS,
severityCorrection:DS,conflicts:GT,judgeFiles:XT,deadline:qT,admins:_T,objectionDays:gS,prizes:TS,
plenaryDate:vS,
plenaryTime:xS,plenaryPlace:kS,ceremonyDate:zT,ceremonyTime:BT,ceremonyPlace:jT,decisionDate:JT,
juryDecreeNumber:QT,
resultApproval:RS,minutesNumber:pS,decreeNumber:VT,legalBasis:tS,acknowledgedBy:$T,copies:HT,
officeAddress:hS,
officeContact:yS,certificateDesign:UT,signerName:OS,signerPosition:PS,signerGrade:AS,signerNip:NS};
var w3=e=>e!=="prizes",Cr=FT.filter(w3).map(e=>({key:e,...Wy[e]})),Ka=Wy.prizes.word;m();m();m();m();
var De=Me(B(),""),Ga=Me(_e(B().check(pc(/^\d{4}-\d{2}-\d{2}$/))),null),Rr=(e,t)=>be().check(fc(),mr(
e),Is(t)),Dr=e=>Me(_e(e),null);var WS=De;m();var KS=Me(le(B()),[]);m();var GS=Me(Te(),!1);m();var HS=Me(
Te(),!1);m();var qS=Ga;m();var ZS=De;m();var JS=De;m();var VS=Me(dt(["classic","modern"]),"classic");
m();var YS=De;m();var XS=De;m();var QS=Me(dt(["exclude","include"]),"exclude");m();var eE=De;m();var tE=De;
m();var nE=Me(Rr(0,6),2);m();var rE=Ga;m();var oE=De;m();var iE=De;m();var sE=Me(dt(["shared",
"separate"]),"shared");m();var aE=De;m();var uE=Me(dt(["id","en"]),"id");m();var lE=De;m();var cE=Me(
Te(),!1);m();var dE=Dr(Rr(1,1e5));m();var mE=Dr(be().check(mr(0)));m();var pE=Me(dt(Wa),"mean");m();
var fE=Dr(Rr(1,1e3));m();var gE=De;m();var hE=Me(dt(["complete","assigned"]),"complete");m();var yE=Dr(
Rr(1,365));m();var bE=De;m();var wE=De;m();var vE=De;m();var kE=Dr(be());m();var xE=Ga;m();var TE=De;
m();var SE=De;m();var EE=Me(le(_e(be().check(mr(0)))),[]);m();var CE=De;m();var RE=Me(Te(),!0);m();
var DE=Dr(Rr(1,1e3));m();var AE=Me(Te(),!1);m();var OE=Me(gc([iT("auto"),be().check(mr(0))]),"auto");
m();var NE=De;m();var PE=De;m();var IE=De;m();var FE=De;m();var $E=Me(le(dt(Ua)),["criteria",
"shared"]);m();var _E=Me(Rr(1,1e5),10);m();var ME=Me(dt(["Juara","Terbaik"]),"Juara");m();var LE=Me(
Te(),!1);m();var zE=De;var jE={competition:XS,year:zE,organizer:vE,government:iE,province:CE,city:YS,
language:uE,top:_E,method:pE,
missing:hE,readings:DE,minReadings:fE,tieBreaks:$E,decimals:nE,carryOver:HS,passingScore:kE,
maxSpread:mE,
maxPerInstitution:dE,winnersPerCategory:LE,rankedWinners:RE,letterScores:cE,annexScores:GS,
winnerTerm:ME,
severityCorrection:OE,conflicts:QS,judgeFiles:sE,deadline:tE,admins:KS,objectionDays:yE,prizes:EE,
plenaryDate:xE,
plenaryTime:SE,plenaryPlace:TE,ceremonyDate:qS,ceremonyTime:JS,ceremonyPlace:ZS,decisionDate:rE,
juryDecreeNumber:aE,
resultApproval:AE,minutesNumber:gE,decreeNumber:oE,legalBasis:lE,acknowledgedBy:WS,copies:eE,
officeAddress:bE,
officeContact:wE,certificateDesign:VS,signerName:PE,signerPosition:FE,signerGrade:NE,signerNip:IE};
var Ls=q(jE),BE=Ls.parse({});var Ha=(e,t=[])=>({fault:e,allowed:t});function WE(e){var a;let t=BE,n=[
],r=[],o=new y,i=new y,s=S3(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(v,
O=[],N="error")=>{var F,_;let P=(_=(F=lt(e,u,"value"))!=null?F:lt(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:v,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=E3(c),b=Cr.find(v=>Ge(
c,v.word));if(g!==null){let v=C3(d);n[g-1]!==void 0?p("duplicate"):!ne(d)&&(v===null||v<0)?p(
"not-a-number"):(n[g-1]=v,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let v=v3(t,b,k3(d,b,s));"fault"in v?p(v.fault,v.allowed):t=v.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:x.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function v3(e,t,n){if("fault"in n)return n;let r=Ls.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[T3(t)]}}function k3(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?Ha("digits-lost"):{
value:r};case"number":{let o=ht(e);return o===null?Ha("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ge(r,t.
auto)?"auto":ht(e);return o===null?Ha("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Ci(
e);return o===null?Ha("not-a-date"):{value:o}}case"time":return{value:ST(e)};case"texts":return{
value:Ri(
e)};case"choice":{let o=Ln(r,t.choices);return o===void 0?Ha("not-allowed",UE(t.choices,n)):{value:o}
}case"choices":{let o=Ri(e).map(i=>Ln(i,t.choices));return o.includes(void 0)?Ha("not-allowed",UE(t.choices,
n)):{value:x3(o)}}}}function x3(e){let t=Ua.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var UE=(
e,t)=>e.
map(([,n])=>n[t]),T3=e=>e.kind==="number"&&e.range||"\u2265 0";function S3(e){let t=Cr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ge(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Ln(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function E3(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Ge((n=t[1])!=null?n:"",Ka)&&k(t[2])>0?
k(t[2]):null}function C3(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return k(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Sc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function _t(e,t=wT){
let n=new y;for(let r of Sc){let o=Kr(e,r,t);o!==void 0&&n.set(r,o)}return n}var R3={name:aT,weight:
null,
advance:null,title:null,form:null,date:null};function Bn(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:yt(b,g)},n={settings:t("settings",bc),stages:t("stages",wc),criteria:t("criteria",vc),
entries:t(
"entries",Gr),judges:t("judges",Fs),institutions:t("institutions",kc),signers:t("signers",$s)},r=WE(
n.settings),o=IT(n.stages),i=o.items.length>0?o.items:[R3],s=p=>{var g,b;return(b=(g=i.find(v=>M(v.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=RT(n.criteria,s),u=DT(n.entries),l=OT(n.judges,i.map(p=>p.name)),
c=AT(n.institutions),d=PT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Ky(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Gy=e=>e.getEditors().map(t=>t.getEmail());function pp(e){
let t=Ky(e);return t===null||t.isWarningOnly()?null:Gy(t)}function gr(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Ec(n,t),n.setUnprotectedRanges([]))}function Ec(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Gy(e),r=[xe(),...t].filter(s=>s!==""),o=r.filter(s=>!Un(n,s)&&!Hy(e,s)),i=n.
filter(s=>!Un(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function Hy(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!T(n).includes(t))throw n;return console.warn(T(n)),!1}}
var KE=(e,t)=>{e.removeEditors([...t])},Un=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),GE=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
HE=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function fp(e){if(e.isWarningOnly())return"everybody";try{return Gy(e)}catch{
return"unknown"}}var qE=()=>Oe().getEditors().map(e=>e.getEmail()),ZE=()=>{var e,t;return(t=(e=Oe().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},JE=e=>Ky(e)===null;function VE(e,t){let n=Ky(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var YE=e=>{var t;return((t=Oe().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function qa(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function D3({admins:e}){let t=_t(Ve(),Et()).get("settings"),n=t===void 0?null:pp(t);
return n===null?
[]:[...new w([...e,...n])]}var XE=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function go(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=D3(e).filter(i=>Un(n,i)||!Un(r,i))),o),isShut:t}}
function QE(e,t){
let n=fp(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[xe(),...[ZE()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!Un(r,i));return o.length>0&&o.some(i=>!Un(t.admins(),
i))?"open":t.named.every(i=>Un(n,i))?null:"lacks"}m();function eC({names:e,own:t,isBound:n},r,o){let i=cp(
),s=[...new w([...qE(),...o])],a=i===null?[]:s.filter(
v=>!Un(i,v)),u=i!==null&&a.length===0;if(a.length===0)return{people:s,added:a,isRemembered:u,locks:[
]};
let l=[..._t(e,n).values()],c=v=>l.includes(v)||t.has(v)||La(v),d=[...r].flatMap(([v,O])=>c(v)?[{tab:
v,
lock:O,judge:""}]:[]),p=HE().flatMap(({tab:v,lock:O})=>{var P;let N=(P=t.get(v))==null?void 0:P.judge.
email;return N===void 0?[]:[{tab:v,lock:O,judge:N}]}),g=a.filter(v=>Un(o,v)),b=[...d,...p].map(({tab:
v,
lock:O,judge:N})=>{let P=A3(O),I=P.filter(z=>Un(a,z)&&!Un([N],z)),F=I.filter(z=>!Un(o,z)),_=l.includes(
v)?g.filter(z=>!Un(P,z)):[];return{tab:v,lock:O,passing:I,out:F,lacks:_}});return{people:s,added:a,
isRemembered:u,
locks:b}}function A3(e){let t=fp(e);return typeof t=="string"?[]:t}function tC({people:e,
isRemembered:t,
locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&KE(r,o);for(let s of i)Hy(r,s)}t||yT(e)}var nC=(
{
locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.length>0?[n]:[]))].filter(n=>!t(n)).map(n=>(
{
code:"TAB_OPEN",severity:"error",tab:n,params:{isShutOut:!1}}));var gp=["assignment","plenary",
"objections"],O3={presence:[],ranking:["assignment","plenary","history"],all:[...gp,"history",
"decisions","documents","corrections"]};function rC(e,t,n,r,o,i){var g,b;let s=lp(),
a=Wr(),u=new y([...a].map(([v,O])=>[O,v])),l=new y;for(let v of gp){let O=Kr(e,v,o);O!==void 0&&l.set(
v,O)}for(let v of["decisions","documents","corrections"]){let O=v==="documents"?void 0:e.find(P=>Ge(
P,Z[v])),N=(b=u.get((g=s[v])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(v,N)}t!==null&&l.set("history",
t);let c=v=>O3[i].includes(v),d=[...l].map(([v,O])=>{let N=n.get(O);return{part:v,name:O,state:N===void 0?
"open":c(v)?QE(N,r):null}}),p=d.filter(({part:v,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[v]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:v,state:O})=>O===null?[]:[v]),...d.some(({state:v}
)=>v===
"lacks")?[...n.keys()].filter(La):[]],bound:s,findings:[...p.map(({name:v,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:v,params:{isShutOut:O==="shut-out"}})),...yc(e,gp,o).map(({name:v,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:v,params:{judge:null,first:O,reason:"decides"}}))]}}function Wt(
{
deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){let s=P3(e,n),a=E.stringify(s)===E.
stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{tC(o);for(let u of t)N3(u,r);a||My(s)})}
function N3(e,t){
try{gr(e,t.admins())}catch(n){console.warn(T(n))}}function P3(e,t){var i,s;let n=Wr(),r=[...n.keys()],
o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...Sc,...gp]){let l=yc(r,[a],()=>!1).
length===0?Kr(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var hp={
code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},oC={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function qe(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function En({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function Cc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var iC=new A;function Ar(e){var n;let t=(n=iC.get(e))!=null?n:I3(e);return iC.set(e,t),t}function I3(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(Q))}])),o=new y(e.entries.map(i=>[i.code,{code:Q(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var ve=BigInt(
0),Be=BigInt(1),cn=BigInt(2),Rc=BigInt(3),Ja=BigInt(5),Vn=BigInt(10),$De=BigInt(k.MAX_SAFE_INTEGER),
F3=2e3,re={s:Be,n:ve,d:Be};function Xo(e,t){try{e=BigInt(e)}catch{throw Ni()}return e*t}function Hr(
e){
return typeof e=="bigint"?e:f.floor(e)}function Ct(e,t){if(t===ve)throw qy();let n=h.create(Ue.prototype);
n.s=e<ve?-Be:Be,e=e<ve?-e:e;let r=zs(e,t);return n.n=e/r,n.d=t/r,n}var $3=[cn*cn,cn,cn*cn,cn,cn*cn,
cn*
Rc,cn,cn*Rc];function Za(e){let t=h.create(null);if(e<=Be)return t[e]=Be,t;let n=r=>{t[r]=(t[r]||ve)+
Be};for(;e%cn===ve;)n(cn),e/=cn;for(;e%Rc===ve;)n(Rc),e/=Rc;for(;e%Ja===ve;)n(Ja),e/=Ja;for(let r=0,
o=cn+Ja;o*o<=e;){for(;e%o===ve;)n(o),e/=o;o+=$3[r],r=r+1&7}return e>Be&&n(e),t}var ln=function(e,t){
let n=ve,r=Be,o=Be;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Ni();
if(e%
1!==0)throw sC();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Ni();if(t%1!==0)throw sC(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Ni();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Ni();if(e<0&&(o=-Be,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=ve,a=ve,u=ve,l=Be,c=Be,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Ni();if(d[i]===
"-"?(o=-Be,i++):d[i]==="+"&&i++,d.length===i+1?a=Xo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Xo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Xo(
d[i],o),l=Vn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Xo(d[
i+
1],o),c=Vn**BigInt(d[i+1].length)-Be,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Xo(d[i],o),l=Xo(d[i+2],Be),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Xo(d[i],o),a=Xo(d[i+2],o),l=Xo(d[i+4],Be),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Ni()}else if(typeof e=="bigint")n=e,o=e,r=Be;else throw Ni();if(r===ve)throw qy(
);
re.s=o<ve?-Be:Be,re.n=n<ve?-n:n,re.d=r<ve?-r:r};function _3(e,t,n){let r=Be;for(;t>ve;e=e*e%n,t>>=Be)
t&Be&&(r=r*e%n);return r}function M3(e,t){for(;t%cn===ve;t/=cn);for(;t%Ja===ve;t/=Ja);if(t===Be)return ve;
let n=Vn%t,r=1;for(;n!==Be;r++)if(n=n*Vn%t,r>F3)return ve;return BigInt(r)}function L3(e,t,n){let r=Be,
o=_3(Vn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Vn%t,o=o*Vn%t}return 0}function zs(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ue(e,t){if(
ln(
e,t),this instanceof Ue)e=zs(re.d,re.n),this.s=re.s,this.n=re.n/e,this.d=re.d/e;else return Ct(re.s*
re.n,re.d)}var qy=function(){return new C("Division by Zero")},Ni=function(){return new C(
"Invalid argument")},sC=function(){return new C("Parameters must be integer")};Ue.prototype={s:Be,n:
ve,d:Be,abs:function(){
return Ct(this.n,this.d)},neg:function(){return Ct(-this.s*this.n,this.d)},add:function(e,t){return ln(
e,t),Ct(this.s*this.n*re.d+re.s*this.d*re.n,this.d*re.d)},sub:function(e,t){return ln(e,t),Ct(this.s*
this.n*re.d-re.s*this.d*re.n,this.d*re.d)},mul:function(e,t){return ln(e,t),Ct(this.s*re.s*this.n*re.
n,this.d*re.d)},div:function(e,t){return ln(e,t),Ct(this.s*re.s*this.n*re.d,this.d*re.n)},clone:
function(){
return Ct(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Ct(this.s*this.n%this.d,Be);
if(ln(e,t),ve===re.n*this.d)throw qy();return Ct(this.s*(re.d*this.n)%(re.n*this.d),re.d*this.d)},
gcd:function(e,t){
return ln(e,t),Ct(zs(re.n,this.n)*zs(re.d,this.d),re.d*this.d)},lcm:function(e,t){return ln(e,t),re.
n===ve&&this.n===ve?Ct(ve,Be):Ct(re.n*this.n,zs(re.n,this.n)*zs(re.d,this.d))},inverse:function(){
return Ct(
this.s*this.d,this.n)},pow:function(e,t){if(ln(e,t),re.d===Be)return re.s<ve?Ct((this.s*this.d)**re.
n,this.n**re.n):Ct((this.s*this.n)**re.n,this.d**re.n);if(this.s<ve)return null;let n=Za(this.n),r=Za(
this.d),o=Be,i=Be;for(let s in n)if(s!=="1"){if(s==="0"){o=ve;break}if(n[s]*=re.n,n[s]%re.d===ve)n[s]/=
re.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=re.n,r[s]%re.d===ve)r[s]/=
re.d;else return null;i*=BigInt(s)**r[s]}return re.s<ve?Ct(i,o):Ct(o,i)},log:function(e,t){if(ln(e,t),
this.s<=ve||re.s<=ve)return null;let n=h.create(null),r=Za(re.n),o=Za(re.d),i=Za(this.n),s=Za(this.d);
for(let l in o)r[l]=(r[l]||ve)-o[l];for(let l in s)i[l]=(i[l]||ve)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||ve,d=i[l]||ve;if(
c===
ve){if(d!==ve)return null;continue}let p=d,g=c,b=zs(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?Ct(a,u):null},equals:function(e,t){return ln(e,t),this.
s*this.n*re.d===re.s*re.n*this.d},lt:function(e,t){return ln(e,t),this.s*this.n*re.d<re.s*re.n*this.
d},lte:function(e,t){return ln(e,t),this.s*this.n*re.d<=re.s*re.n*this.d},gt:function(e,t){return ln(
e,t),this.s*this.n*re.d>re.s*re.n*this.d},gte:function(e,t){return ln(e,t),this.s*this.n*re.d>=re.s*
re.n*this.d},compare:function(e,t){ln(e,t);let n=this.s*this.n*re.d-re.s*re.n*this.d;return(ve<n)-(n<
ve)},ceil:function(e){return e=Vn**BigInt(e||0),Ct(Hr(this.s*e*this.n/this.d)+(e*this.n%this.d>ve&&
this.
s>=ve?Be:ve),e)},floor:function(e){return e=Vn**BigInt(e||0),Ct(Hr(this.s*e*this.n/this.d)-(e*this.n%
this.d>ve&&this.s<ve?Be:ve),e)},round:function(e){return e=Vn**BigInt(e||0),Ct(Hr(this.s*e*this.n/this.
d)+this.s*((this.s>=ve?Be:ve)+cn*(e*this.n%this.d)>this.d?Be:ve),e)},roundTo:function(e,t){ln(e,t);
let n=this.
n*re.d,r=this.d*re.n,o=n%r,i=Hr(n/r);return o+o>=r&&i++,Ct(this.s*i*re.n,re.d)},divisible:function(e,
t){
return ln(e,t),re.n===ve?!1:this.n*re.d%(re.n*this.d)===ve},valueOf:function(){return k(this.s*this.
n)/k(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=M3(t,n),o=L3(t,n,r),i=this.s<ve?"-":"";
if(i+=Hr(t/n),t%=n,t*=Vn,t&&(i+="."),r){for(let s=o;s--;)i+=Hr(t/n),t%=n,t*=Vn;i+="(";for(let s=r;s--;
)
i+=Hr(t/n),t%=n,t*=Vn;i+=")"}else for(let s=e;t&&s--;)i+=Hr(t/n),t%=n,t*=Vn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ve?"-":"";if(n===Be)r+=t;else{let o=Hr(t/n);e&&o>ve&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ve?"-":"";if(n===
Be)r+=t;else{let o=Hr(t/n);e&&o>ve&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Hr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Ct(r[o-1],
Be);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Dc=BigInt(10),Ac=BigInt(0),Jy=BigInt(1),Va=BigInt(2),Zy=1e4,z3=1e15;function Vy(
e,t){let n=e/t;return e<
Ac&&n*t!==e?n-Jy:n}function j3(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=k(n)-o.length+4;if(s>=0)return i*Dc**BigInt(s);let a=Dc**BigInt(-s);return Vy(i*Va+a,a*Va)}
function Oc(e){
if(!k.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Zy);return f.abs(
t)<z3&&t/Zy===e?BigInt(t):j3(e)}function Qt(e){return new Ue(Oc(e),BigInt(Zy))}function mn({s:e,n:t,
d:n},r){return Vy(Va*e*t*Dc**BigInt(r)+n,Va*n)}function qr(e,t){return new Ue(mn(e,t),Dc**BigInt(t))}
function Yy(e,t,n){let r=Dc**BigInt(n);return new Ue(Vy(Va*e*r+t,Va*t),r)}function hr(e,t){let n=mn(
e,t),r=T(n<Ac?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Ac?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function pn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Cn(
e){
let t=Ac,n=Jy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ue(t,n*BigInt(e.length))}
function Ya(e){let t=[...e].sort(pn),n=t.length>>1;return t.length%2===1?t[n]:Cn([t[n-1],t[n]])}
function Xa(e){
let t=Jy;for(let{d:n}of e)t%n!==Ac&&(t=new Ue(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function yp(e){let t=new Ue(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function aC(e,t){let n=10**t;return new Ue(
BigInt(f.floor(e*n+.5)),BigInt(n))}var bp=BigInt(0),B3=BigInt(100),U3=BigInt(1e4),W3=e=>e.length>0&&
e.every(({weight:t,max:n})=>k.isFinite(
t)&&k.isFinite(n));function wp(e){if(!W3(e))return null;let t=e.map(l=>Oc(l.weight)),n=e.map(l=>Oc(l.
max)),r=t.reduce((l,c)=>l+c,bp);if(r<=bp||n.some(l=>l<=bp))return null;let o=n.reduce((l,c)=>new Ue(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>B3*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Oc(l),p={parts:d,exact:new Ue(d,U3)};return a.set(l,p),p};return l=>{let c=bp,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new Ue(c,s),marks:d}}}function K3(e,t){var s;
let n=qe(e,t),r=wp(n),o=e.settings.conflicts==="exclude"?Ar(e):()=>null,i=(s=
En(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&k.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function G3(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function uC(
e,t,n,r){
let o=K3(e,t),i=Ye(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:G3(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),v=b?o(p,c,b):null;v!==null&&("reading"in v?d.set(p.code,v.reading):
l.push({entry:c.code,judge:p.code,reason:v.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:qe(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function vp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Qa(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Pi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Wn=BigInt(0),Nc=BigInt(1);function cC(e,t){let[n,r]=[e,t];for(;r!==Wn;)[n,r]=[r,
n%r];return n}
var lC=BigInt(1)<<BigInt(64);function kp(e,t){let n=e/t,r=(e-n*t)*lC/t;return k(n)+k(r)/k(lC)}
function dC(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Nc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Wn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function H3(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Wn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function q3(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return mC(t)}var mC=e=>x.from(
e).reduce((t,n)=>t/cC(t,n)*n,Nc);function eu(e){var b,v,O,N,P;let t=q3(e),n=new w;for(let{code:I}of e.
entries)for(let F of(v=(b=e.readings.get(I))==null?void 0:b.keys())!=null?v:[])n.add(F);let r=x.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,s=new y,a=Wn,u=0;for(let{code:I}of e.entries){let F=x.
from((O=e.readings.get(I))!=null?O:[],([j,{score:L}])=>({judge:o.get(j),value:L.s*L.n*(t/L.d)})).sort(
(j,L)=>j.judge-L.judge);if(F.length===0)continue;let _=F.map(({judge:j})=>j).join(),z=(N=i.get(_))!=
null?N:{judges:F.map(({judge:j})=>j),entries:[],sums:F.map(()=>Wn)};i.set(_,z);let U=Wn;for(let[j,{
value:L}]of F.
entries())z.sums[j]=z.sums[j]+L,U+=L,a+=L*L;z.entries.push({code:I,total:U}),s.set(F.length,((P=s.get(
F.length))!=null?P:Wn)+U*U),u+=F.length-1}let l=mC(x.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Wn)),
d=r.map(()=>Wn);for(let{judges:I,entries:F,sums:_}of i.values()){let z=l/BigInt(I.length),U=z*BigInt(
F.length),j=z*_.reduce((L,K)=>L+K,Wn);for(let[L,K]of I.entries()){let G=c[K];for(let J of I)G[J]=G[J]-
U;G[K]=G[K]+l*BigInt(F.length),d[K]=d[K]+l*_[L]-j}}let p=x.from(s).reduce((I,[F,_])=>I+l/BigInt(F)*_,
Wn),g=l*a-p;return{judges:r,blocks:x.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...H3(c)}}m();m();function Z3(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function xp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=x.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))Z3(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var pC=.01,Pc=1e4,fC=20,J3=60;function Tp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=xp(e.map(d=>d.map(p=>kp(p,r)))).slice(s),u=t.map(d=>kp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,kp(o,n*n*r)-c),freedom:i}}var Sp=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function gC(e,t){let{axes:n,freedom:r}=e,o=Sp(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Ep(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Sp(e,
Pc)===0)return Pc;let o=fC*f.log10(Pc/pC),i=d=>pC*10**(f.min(f.max(d,0),o)/fC),s=0,a=k.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=gC(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>gC(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<J3;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Ic=9,Xy=9;function V3(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Ep(Tp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=k(n.toPrecision(Xy));return{value:
r,
origin:r>=Pc?"no-judge-effect":"estimated"}}function Y3(e){let[t="0",n="0"]=e.toExponential(Xy-1).split(
"e"),r=BigInt(t.replace(".","")),o=k(n)-(Xy-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Ue(r,
i):new Ue(r*i);return{over:s,under:a}}function X3({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=Y3(o),a=i===Wn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?Nc:s;
return dC(u,t.map(c=>l*c))}function Q3(e,t){let n=eu(e),r=V3(n,t),{numerators:o,denominator:i}=X3(n,
r.value),s=i*n.unit,a=Pi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
Wn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new Ue(b,n.unit*p):Yy(b*i-d,s*p,Ic)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Yy(o[c],s,Ic)])),scores:new y(u)}}var hC=new A;
function js(e,t){var o,i;let n=(o=hC.get(e))!=null?o:new y;hC.set(e,n);let r=(i=n.get(t))!=null?i:Q3(
e,t);return n.set(t,r),r}m();function Cp(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var yC=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var Fc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
Rp=e=>[...e].sort((t,n)=>pn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ii(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Fc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var $c={
better:"higher",unit:"points",precision:null,scores:e=>Ii(e,t=>Cn(t.map(({score:n})=>n)))};m();m();
var eG={exact:1e-28,drawn:1e-12};function bC(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==null?void 0:
O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap((F,_)=>F===null?[]:[{entry:I,judge:_}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[F,_]=[new Float64Array(o),new Float64Array(o)];for(let z=0;z<s.length;z+=1){
let U=s[z];
F[U]+=P[z]*I[z],_[U]+=P[z]}for(let z=0;z<o;z+=1)F[z]/=_[z];return F},c=(P,I)=>{let F=l(P,I),_=new Float64Array(
r);for(let z=0;z<s.length;z+=1)_[a[z]]+=P[z]*(I[z]-F[s[z]]);return _},d=P=>{let I=new Float64Array(a.
length);for(let F=0;F<a.length;F+=1)I[F]=P[a[F]];return I},p=(P,I)=>{let F=c(P,d(I));for(let _=0;_<r;
_+=
1)F[_]+=t*I[_];return F};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,F)=>{let _=new Float64Array(
r),z=c(I,P),U=eG[n]*Dp(z,z);if(F!==void 0){_.set(F);let K=p(I,_);for(let G=0;G<r;G+=1)z[G]-=K[G]}let j=z.
slice(),L=Dp(z,z);for(let K=0;K<10*r+50&&L>U;K+=1){let G=p(I,j),J=L/Dp(j,G);for(let X=0;X<r;X+=1)_[X]+=
J*j[X],z[X]-=J*G[X];let ge=L;L=Dp(z,z);for(let X=0;X<r;X+=1)j[X]=z[X]+L/ge*j[X]}return _},worths:(P,
I,F)=>{
let _=d(F);for(let z=0;z<_.length;z+=1)_[z]=P[z]-_[z];return l(I,_)},residuals:(P,I,F)=>{let _=new Float64Array(
P.length);for(let z=0;z<_.length;z+=1)_[z]=P[z]-I[s[z]]-F[a[z]];return _}}}function Dp(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Bs=e=>e.filter(t=>t!==null),Or=e=>e.reduce(
(t,n)=>t+n,0),Yn=e=>Or(e)/e.length;function fn(e){
if(e.every(n=>n===e[0]))return 0;let t=Yn(e);return Or(e.map(n=>(n-t)**2))}function Ap(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Fi=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function Op(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var Np=e=>t=>Float64Array.
from(t,n=>{let r=Bs(n).sort((i,s)=>i-s),o=e(r.length);return Yn(r.slice(o,r.length-o))});var Pp=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Fi;let n=bC(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var wC={better:
"higher",unit:"points",precision:Ic,correctsSeverity:!0,exactOn:Pi,scores:(e,t)=>Pi(e)?
$c.scores(e,t):js(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Cp(e),o=Pp(r,
t)(r);return new y(n.map(({code:i},s)=>[i,aC(o[s],Ic)]))},working:(e,t)=>{let n=$c.scores(e,t),r=Pi(
e)?null:js(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:Qt(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var vC={better:"higher",unit:"points",
precision:null,scores:e=>Ii(e,t=>Ya(t.map(({score:n})=>n))),working:e=>t=>{
let n=Rp(Fc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Ip=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Fp(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function tG(e){
let{units:t}=Xa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Ue(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var kC=e=>Fp(Ip(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:tG(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),xC={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...kC(e)].map(([t,n])=>[t,Cn(n.map(({rank:r})=>r))])),working:e=>{let t=kC(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var _c=3;function TC(e){
if(e.length<_c)return{kept:e,dropped:null};let t=a=>u=>pn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Rp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var SC={better:"higher",unit:"points",
precision:null,
scores:e=>Ii(e,t=>Cn(TC(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:TC(Fc(e,t)).dropped}}]};m();var Us=BigInt(0),Qy=BigInt(10),nG=30,tu=Qy**BigInt(nG),rG=20,CC=12;
function oG(e){if(e<=Us)return Us;
let t=Qy**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function iG(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Xa(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Us),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Us),c=oG(s*l*tu*tu),
d=l===Us,p={judge:e,entries:t.length,mean:new Ue(a,i*o),sd:d?new Ue(0):qr(new Ue(c,tu*s*i*o),CC)};
return n.
map((g,b)=>({...p,score:g,z:d?Us:u[b]*c/l}))}var EC=e=>Fp(Ip(e).map(t=>({entries:t.entries,values:iG(
t)})));function sG(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Us);return qr(new Ue(BigInt(
50)*
tu*t+Qy*n,tu*t),rG)}var aG=e=>qr(new Ue(e,tu),CC),RC={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...EC(e)].map(([t,n])=>[t,sG(n)])),working:e=>{let t=EC(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:aG(i.z)}))}}]}}};var Mc={
mean:$c,trimmed:SC,median:vC,"rank-sum":xC,"z-score":RC,adjusted:wC};var Kn=e=>Mc[e],Nr=e=>Mc[e].unit;
m();function Qo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function $p(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Qo(e,t))!=
null?n:e.settings.top}m();function _p(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Lc(e,t,n){
return n==="higher"?pn(t,
e):pn(e,t)}function DC(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function eb(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return eb(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return DC(
a,(u,l)=>Lc(u.value,l.value,n.better)).flatMap(u=>eb(u.map(({contender:l})=>l),r))}function AC(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:mn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=DC(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>eb(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function uG(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Qt(t.weight)})).sort((t,n)=>pn(n.weight,
t.weight))}function lG(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Cn(i)]]:[]}))}}var OC={metrics:({panel:e})=>uG(e.criteria).
map(({criterion:t,index:n})=>lG(e,t,n))};m();function cG(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Xa(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function NC(e,t){let n=e.judges.map((
{
code:r})=>cG(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function PC(e,t){let n=NC(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function dG(e,t){let n=NC(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Ue(r[
i])]))}
var IC={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>dG(e,t.map(({code:n})=>n))}]}
;m();var FC={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ii({...e,entries:t},n=>Ya(
n.map(
({score:r})=>r)))}]};m();var $C={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Kn(t.method).better,values:()=>n}
]}};m();var _C={metrics:()=>[]};var MC={criteria:OC,median:FC,majority:IC,previous:$C,shared:_C};
function LC(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>MC[r].metrics(t))}m(
);function mG(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ue(1):Qt((r=n.
weight)!=null?r:0)}}function zc(e,t,n){let r=mG(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ue(1),score:s}]}}function Mp(e,t,n,r){
let o=zc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=yp(o(i,s)))!=null?a:s]}))}m();m();m();
function Zr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function nu({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var zC=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=nu(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Qa(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function pG(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var jC=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:nu(e,"institution-full",r=>pG(r,n))};m();var BC=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Qt(t.passingScore),
i=s=>Lc(r(s.score),o,n)<=0;return nu(e,"below-passing-score",s=>s.filter(i))};m();var UC=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Zr(i.contenders),a=s.filter(({place:v})=>v<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:v})=>v===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
v})=>v===
c):[],p=(v,O)=>v.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:v})=>v)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var fG=[BC,zC,jC,UC];function gG({contenders:e}){var r;let t=Zr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function Lp(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=fG.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(gG))}}m();
m();m();var Gn=(e,t)=>t==="id"?e.replace(".",","):e,ie=(e,t)=>Gn(T(e),t);function ot(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ms(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function H(e,t){return typeof e=="object"?`\u201C${ot(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ie(e,t):typeof e=="boolean"?T(e).toUpperCase():hG(e)}\u201D`}var hG=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return WC(e,t,t==="id"?"dan":
"and",n)}var tb=(e,t)=>WC(e,t,t==="id"?"atau":"or",e.length);function WC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Xe({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?H(t,"id"):`${H(t,"id")} (${e})`}var yG=5;function KC({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<yG);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<_c),a=l=>l.map(({entry:c})=>Xe(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function GC(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Kt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var HC=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function nb(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function zp({standings:e}){return e.map(t=>({standing:t,rank:Kt(t)})).sort(
(t,n)=>t.rank-n.rank)}var qC=(e,t)=>e.every(({code:n})=>t.has(n));function ZC(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=nb(t,n),s=new y(t.map(a=>[a.entry.code,Xe(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(v,O=[])=>{var F;let N=v==="below-passing-score"||
v==="outdated"?"warning":"error",P=o.get(u),I={entry:(F=s.get(u))!=null?F:u,rank:l,reason:v,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(v=>v.rank===l&&
!n.has(v.entry.code));return g.length>0?p("taken",g.map(v=>Xe(v.entry))):i.filter(v=>v.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function bG(e,{place:t,holders:n}){return x.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function jp(e,t){let n=bG(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function wG({contenders:e},t){let n=Zr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function vG({contenders:e},t){let n=Zr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(jp(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function JC(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>wG(u,d)),...vG(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&qC(d.entries,o))return[];let p={...d,entries:d.entries.map(Xe),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function VC(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function YC(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,qr(i,t)]))}function kG(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Lc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?_p(s,a,t):null})}function xG(e,t){
return new y([...Qa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Zr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var TG={category:null,categoryRank:null};function Ws(e,
t,n,r=[],o=Kn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=Qo(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=YC(o.scores(t,i),o,[t]),
g=i.carryOver?YC(Mp(e,a,n,p),o,[...n.map(L=>L.panel),t]):p,b=t.entries.flatMap(L=>{let K=g.get(L.code);
return K?[{entry:L,score:K}]:[]}),v=LC(i.tieBreaks,{panel:t,previous:n}),O=AC(b,v,i.decimals,d),N=L=>qr(
L,i.decimals),P=vp(e.entries),I=HC(a,r),F=Lp(nb(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?xG(O,P):null,z=kG(O,d),U=O.map((L,K)=>{var X,Se,ee,pe,Ke,rt;
let{code:G}=L.entry,J=(X=F.places.get(G))!=null?X:null,ge=I.get(G);return{...L,stageScore:p.get(G),
judgeScores:new y(
[...(Se=t.readings.get(G))!=null?Se:[]].map(([Zt,te])=>[Zt,te.score])),margin:(ee=z[K])!=null?ee:
null,
advances:J!==null,place:J,title:VC(a,u,(pe=J==null?void 0:J.place)!=null?pe:null),prize:l&&J!==null?
jp(i.prizes,J):null,...(Ke=_==null?void 0:_.get(G))!=null?Ke:TG,cutNote:(rt=F.notes.get(G))!=null?rt:
null,vacated:null,...ge===void 0?{}:{decision:ge}}}),j=l?JC(a,F.races,u,i.prizes,I):[];return{...c,
standings:U,
findings:[...KC(t,i),...GC(U,a,i,N),...j,...ZC(a,O,I,F.notes)]}}m();function $i(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var XC=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function QC(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function eR(e,t,n){let r=XC(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:QC(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function tR(e,t){let n=XC(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=QC(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function nR(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function rR(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Ws(e,uC(e,t,i,P),I,o),a=$i(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=nR(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=nR(n.filter(P=>g.has(P.stage))),
v=d.filter(P=>b.has(P.code)),O=v.length===0?u:eR(u,p(v),b),N=p(d);return{...tR(O,N),whole:N}}m();m();
var SG=2;function oR(e,t){var l;if(Pi(e))return new w;let n=eu(e),r=Tp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Ep(r,n.judges.length))!=null?l:1,a=Sp(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:v,right:O}of o){let N=c.reduce((P,I)=>P+v[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>SG*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function iR(e,t){let n=x.from(e,([o,i])=>({entry:o,
units:mn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function sR(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||Kn(r).unit!=="points")return[];let u=oR(n,.5/10**s);if(u.
size===0)return[];let l=js(n,"auto").scores,c=iR(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=iR(
a?Mp(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:Xe(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var aR={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Q(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return x.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ee(a,r),params:u}]})}};m();var uR={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return x.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ee(a.row,r),params:u}]})}};m();m();
function ei({competition:e,stage:t}){return e.settings.missing==="assigned"&&En(e,t)===null}function ru(
e){
return e.provisional||ei(e)?"warning":"error"}function ou(e){return e.provisional?"warning":"error"}
var lR={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Xe(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:ou(e),params:{entries:r,least:n}}]}
};m();m();m();function cR(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:v}of t){let O=(b=(g=e.marks.get(
v))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function jc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var EG=864e5,CG=R.UTC(1899,11,30);function RG(e,t){
return f.round(e*100+t)/100}function dR({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(k);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
jc(
[k(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-CG)/EG);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,v=c===0;return jc([...b?[g]:[],...v?[RG(d*24+u,l)]:[]],
n,r)}m();var DG=/^\d+$/,AG=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,OG=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,NG=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
PG=/^\d*[.,]\d+$/;function IG(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function FG(e){let t=[];return DG.test(e)&&
t.push(k(e)),AG.test(e)&&t.push(k(e.replace(/\./g,"").replace(",","."))),OG.test(e)&&t.push(k(e.replace(
/,/g,""))),NG.test(e)&&t.push(k(e.replace(/ /g,"").replace(",","."))),PG.test(e)&&t.push(k(e.replace(
",","."))),t.filter(k.isFinite)}function Bp(e,t,n){let r=/^([+-]?)(.*)$/.exec(IG(e));if(r===null)return null;
let o=FG(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:jc(o,t,n)}var $G=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Up(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:dR(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
$G.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Bp(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function mR(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&_G(n,i,{line:r,criterion:o,at:i.
at})}return n}function _G(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Up(t.raw,r)})}}m();function MG(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Up(e.raw,
t);return n==="text-number"||n==="date"}function LG(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||MG(
o,r)})}function pR(e,t){return e.rows.filter(n=>LG(n,t))}function rb({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var fR=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function Wp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function zG(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function jG({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of zG(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>cR(c,t,l)))}return i}function gR(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=jG(e),l=x.from(u.values()).flat(),c=r===null?[]:pR(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:mR(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function BG(e,t){var r;return rb(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var hR={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>ei(e)?
!t.some(o=>BG(o,r)):t.every(o=>rb(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:ou(e),params:{
entry:Xe(r)}}))}};m();m();function _i(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Yt=(e,t)=>({entries:[Xe(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Kp(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var yR=3;function ho({entries:e},t){
return e.
length<=yR?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function UG({criteria:e},t){return e.
length<=yR?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Gt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${ho(e,t)} ${r} ${UG(e,t)}${e.cells===1?
"":` (${n})`}`}function Hn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function oe(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var bR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>x.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Yt(s),reason:a};return _i(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function WG({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let v=c.row.marks.get(b);d.push(v.kind==="score"?v.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:x.from(r.values())}}var wR=new A;function vR(e){var n;let t=(n=wR.get(e))!=null?n:
WG(e);return wR.set(e,t),t}var Jr=e=>vR(e).byJudge,iu=e=>vR(e).byEntry;var KG=1e-4;function GG(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:x.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var HG=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),kR={scope:
"stage",find:e=>{if(!Jr(e).some(HG))return[];let t=Jr(e).map(o=>({rows:o,...GG(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>KG)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var xR={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>x.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>_i(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Yt(s)}}))))}
;m();m();function Gp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var TR=e=>f.round(e*100)/100,SR={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:iu(e).flatMap(o=>{let i=o.map(({marks:l})=>Gp(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Xe(o[0].
entry),low:TR(s),high:TR(a),limit:r}}]})}};m();m();function Ks(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return x.from(o.values())}
var qG=1e-6,ZG=.9,JG=.5;function CR({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function VG(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=CR(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var ER=({same:e,marks:t})=>t===0?0:e/t;function YG(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
CR(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function XG(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function QG(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Ks(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var RR={scope:"stage",find:e=>{
let t=VG(iu(e),e.sheetViews.length),n=t.filter(u=>ER(u)>=ZG);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(ER)),i=new y(Jr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,YG(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return XG(c/d,p,JG*d)<=qG});return QG(e,
a)}};m();m();function DR(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function AR(e,t,n){var g,b,v,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(v=DR([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?v:DR([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(F=>F!==P),N=!0;break}}}
return p}var OR={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=Ks(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,Xe(c)])),u=AR(i,o,(c,d)=>fR(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var NR={scope:"stage",find:({check:e,
sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>x.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>_i(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Yt(a)}}))))};m();var PR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>x.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Xe(i.entry),rows:u}}]}))};m();
function e5(e){return e.sheet===null||!e.touched||Wp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Xe)}var IR={scope:"stage",find:({check:e,sheetViews:t})=>ei(e)?[]:t.flatMap(n=>{let r=e5(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:ou(
e),tab:n.tab,params:o}]})};m();m();m();var t5=6,n5=14;function r5(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=x.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var FR=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function o5(e,t){let[n,r]=[FR(e),FR(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Vr(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<t5||o5(e,t))return!1;let i=o<n5?1:2;return r5(n,r,i)<=i}var $R=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Hp(e,t,n){var s;let[r,o]=$R(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function _R({row:e,entry:t},n){return!Vr(e.name,t.name)||$R(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Vr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var MR=(e,t)=>e.length>=8&&
t.startsWith(e);function i5({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!MR(n,r)&&!MR(r,n)}
function s5({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=x.
from(t.lines.values()).flat(),r=n.filter(i5);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var LR={scope:"stage",find:e=>e.sheetViews.flatMap(t=>s5(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,..._R(n,e.check.competition.entries),params:s}}))};m();var zR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Hp(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function a5(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Wp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=_i(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Hp(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var jR={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>a5(n,e.criteria,e.competition.entries))};m(
);var BR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Yt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var UR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Yt(s.entry,a)}}))})};m();m();var u5=/^(\d+)(?:[.,](\d+))?\s?%$/;function l5(e,t){var r;
let n=typeof e=="string"&&t===100?u5.exec(
e.trim()):null;return n===null?null:k(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function su({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",l5(e.value,o));default:return{}}}var WR={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Yt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...su(o),
params:a}]}))};m();function c5(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(ei(e)&&n.blank)}var KR={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>c5(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ru(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Yt(o.entry,i)}})))};m();var GR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Yt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...su(o),params:c}]}))};m();var HR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Yt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var qR=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function qp(e){return qR(Float64Array.from(
e).sort(),e.length)}var Bc=[];function ob(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Bc[i-1]>o;i--)Bc[i]=Bc[i-1];Bc[i]=o}return n===0?k.NaN:qR(Bc,n)}var ZR=5,
ib=.25,d5=1.4826,m5=1.645,p5=.02,f5=8,g5=400;function VR({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-ob(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-ob(o,r):s}}function h5(e){let{
criteria:t}=e.
check,n=Jr(e).map(o=>t.map((i,s)=>o.length===0?0:qp(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:k.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function JR(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(p5,d5*n,t[f.floor(.9*t.length)]/m5)}function y5(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<f5)return null;let r=f.max(1,f.floor(n.length/g5)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>VR(i,s,u))});return{
fromOthers:JR(
o.map(i=>i.fromOthers)),fromOwn:JR(o.map(i=>i.fromOwn))}}var b5=e=>f.max(...e)-f.min(...e);function w5(
e){
let t=e.byCriterion.map(n=>b5(n)>=ib);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=VR(e,r,i);s*a>0&&f.abs(s)>=ib&&f.abs(a)>=
ib&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var YR={scope:"stage",find:e=>{
let t=iu(e).filter(o=>o.length>=3).map(h5(e)),n=t.flatMap(w5);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?y5(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<ZR*u.fromOthers||f.abs(a)<ZR*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:v}=o,
O={judge:b.judge.code,entry:Xe(v),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Zp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Uc(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function v5(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Zp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var XR=new A;
function k5(e){var n;let t=(n=XR.get(e))!=null?n:{byCode:Zp(e.code),byName:Zp(e.name)};return XR.set(
e,t),t}var sb=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),QR=new A;function Wc(e,t){let n=QR.
get(e),r=n===void 0?x5(e,t):n;return QR.set(e,r),r}function x5(e,t){let n=new x(12).fill(0),r=new x(
12).fill(0),o=x.from(e.columns.keys(),c=>({name:c,digest:Zp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(Uc(
d,0)&65535)%12;c[g]=c[g]+Uc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:v,digest:O}of o){let N=c.marks.get(v);N===void 0||N.
kind==="blank"?g+=1:p=p+Uc(O,v5(N))|0}if(g===o.length)continue;let b=k5(d);i+=1,s=s+Uc(p,1)|0,a=a+Uc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>sb(c,3)).join("");
return`${sb(s,12/2)}${sb(a,12/2)}${l}${i}`}var Jp=e=>k(e.slice(84));function eD(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var tD=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Jp(e)===Jp(t)&&f.min(eD(e,t,12),eD(e,t,48))>=3;var nD={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:Wc(a,o);if(u===void 0||l===null||!tD(u,l))return[];let c={judge:i.
code,rows:Jp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var oD=3,
iD=.2,T5=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function S5({criterion:e,highest:t,
others:n}){return n.length>=oD&&t<=iD*e.max&&2*t<T5(n)}var rD=(e,t)=>e.map(({marks:n})=>n[t]),sD={
scope:"stage",find:e=>{let t=Jr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<oD)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...rD(n,c)),g=d<=iD*l.max?t.flatMap(b=>b===n?[]:rD(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(S5);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
qp(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var aD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Yt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...su(o),params:a}]}))};m();var Vp=e=>e.reduce((t,n)=>t+n,0),uD=(e,t)=>Vp(e.map((n,r)=>n*t[r].weight)),
E5=[{basis:"sum",of:Vp},{
basis:"mean",of:e=>Vp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>uD(e,t)/Vp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:uD},{basis:"score",of:Gp}];function C5(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Bp(e,0,1e6):null}function R5(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function D5(e,t,n){let r=e.flatMap(i=>{let s=C5(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=E5.map(i=>({...i,off:r.filter(({row:s,total:a})=>!R5(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Xe(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var lD={scope:
"stage",find:e=>Jr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:D5(t,n,e.check.criteria)})};m();m();m();
function Yr(e,t){var n;return(n=e(t))!=null?n:{}}var Yp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Nr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Yr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Xp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Yr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var cD={scope:"workbook",checks:[Yp,Xp]};m();m();m();function Mt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Yr(e,t),params:l}}var Qp=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Mt(e,{
kind:"setting",key:"method"},n)]};m();var ef=e=>{var g,b,v;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Xe(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((v=d.get(O))!=
null?v:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Mt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Mt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var tf=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Mt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function ab(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var nf=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=ab(t.map(({name:a})=>M(a))),i=ab(
n.map(({code:a})=>Q(a))),s=new w(t.flatMap(a=>{let u=qe(e.competition,a);return ab(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Mt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Mt(e,{kind:"judge",index:a,column:
"code"},u)}),...x.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Mt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var rf=e=>e.competition.stages.flatMap((t,n)=>{let r=Qo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Mt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var of=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Qo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=x.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Mt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Mt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var sf=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||qe(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Mt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var af=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Q(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Mt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Mt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Q(c))).
map(c=>Mt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var dD={scope:"workbook",checks:[Qp,nf,af,sf,tf,ef,rf,of]};m();m();var uf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Yr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=qe(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Yr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var lf=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Yr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var mD={scope:"workbook",checks:[lf,uf]};m();var pD={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Sr)}}]}))};m();function A5(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return x.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var fD={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>A5(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var cf={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function O5(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var gD={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(O5).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ru(e),tab:n,params:{judge:r.code}}))};
m();var hD={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ru(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var yD={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var au={TAB_MISSING:hD,TAB_EMPTY:
gD,TAB_UNPROTECTED:yD,STAGE_NOT_BEGUN:cf,COLUMN_MISSING_CRITERION:fD,
COLUMN_DUPLICATE_CRITERION:pD,ROW_MISSING_ENTRY:IR,ROW_WITHOUT_CODE:jR,ROW_UNKNOWN_ENTRY:zR,
ROW_DUPLICATE_ENTRY:PR,
ROW_NAME_MISMATCH:LR,SCORE_ROWS_PERMUTED:nD,SCORE_MISSING:KR,SCORE_NOT_NUMBER:GR,SCORE_TEXT_NUMBER:
aD,
SCORE_IS_DATE:WR,SCORE_OUT_OF_RANGE:HR,SCORE_ERROR:BR,SCORE_FORMULA:UR,SCORE_SCALE_SUSPECT:sD,
SCORE_OUTLIER:YR,
TOTAL_MISMATCH:lD,JUDGE_NO_VARIANCE:kR,JUDGES_IDENTICAL:RR,JUDGES_DISAGREE:SR,JUDGE_CONFLICT:bR,
SCORE_UNASSIGNED:NR,
JUDGE_RECUSED:xR,ENTRY_UNSCORED:hR,ENTRY_FEW_READINGS:lR,PANEL_DISCONNECTED:OR,ENTRY_DUPLICATE_CODE:
aR,
ENTRY_DUPLICATE_NAME:uR,SETTING_INVALID:dD,WEIGHTS_INVALID:mD,METHOD_CAUTION:cD};var N5=h.values(au).flatMap(
e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),ub=e=>N5.flatMap(t=>t.find(
e));m();m();m();var P5=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],I5=10;function F5({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!P5.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function $5(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function _5(e){
let[t]=e,n=e[e.length-1];if(e.length<I5||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Kp(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function bD(e){let t=[],n=new y;for(let r of e){let o=F5(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...x.
from(n.values()).flatMap(r=>$5(r).flatMap(_5))]}function M5(e){let t=[],n=x.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:k.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function uu(e){let t=[],n=new y;for(let r of M5(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var wD=({row:e,column:t})=>`${e}:${t}`;function L5({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(wD({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Kp(r)}}}function z5({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function vD(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=z5(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(wD(i.at),i.params.where)}let r=x.from(
t.values()).flatMap(i=>uu(i.cells).map(s=>({draft:L5(i,s),block:s})));return[...n,...bD(r)]}m();
function j5(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function B5(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Ar(t),a=En(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,F;let p=new y;for(let _ of u){
let z=s(d,_);z!==null&&p.set(_.code,z)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
v=new w([...g,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return gR({judge:d,tab:(
F=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?F:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!v.has(_.code)),excluded:v,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:j5(e,c)}}var kD=new A;function df(e){var n;let t=(
n=
kD.get(e))!=null?n:B5(e);return kD.set(e,t),t}var U5=h.values(au).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function W5(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function K5({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ee(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function lb(e){let t=df(e),n=t.begun?U5:[cf];return vD(n.flatMap(r=>r.find(t))).sort(W5(t)).
map(r=>K5(r,e.stage.name))}m();var xD=[Qp,Yp,lf,Xp,nf,af,sf,uf,tf,ef,rf,of],G5=h.values(au).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),H5=[...xD,...G5.filter(e=>!xD.includes(e))];
function cb(e,t=()=>null){return H5.
flatMap(n=>n({competition:e,locate:t}))}m();function db(e){return df(e).sheetViews.map(t=>{let n=x.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=ei(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var SD=31,q5=/[\u00b7\-\u2013|:_]/u;function Xr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!q5.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var Z5=/[[\]:*?/\\]/g,Kc=e=>e.replace(Z5," ").replace(/\s+/g," ").trim();
function J5(e,t){
let n=SD-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Mi=(
e,t)=>J5(
Kc(e.name),Kc(t.code)),V5=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Li(e,t,n){
let r=Z.
ranking[n],o=SD-r.length-3,i=(u,l)=>V5(Kc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function ED(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(Kc(t.name));let r=M(n.slice(0,-1));return r!==""&&M(Kc(t.name)).startsWith(
r)}function mf(e,t){var o;let n=Y5(e,t),r=n.filter((i,s)=>n.findIndex(a=>Q5(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function Y5(e,t){let n=TD(e,t,(i,s)=>Q(i.code)===Q(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?X5(e,t,r):TD(e,t,mb)}var mb=(e,t)=>M(t)!==""&&M(
t)===M(e.name),TD=(e,t,n)=>Xr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>ED(r,i)).flatMap(i=>Ye(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),X5=(e,t,n)=>Ye(t,n).filter(r=>Q(r.code)===Q(e)||
mb(r,e)||Xr(e).some(({left:o,right:i})=>ED(o,n)&&mb(r,i))).map(r=>({stage:n,judge:r})),Q5=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var e4=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),CD=e=>e.severity==="error";function It(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...cb(n,e.locate)],s=[],a=[],u=!i.some(l=>CD(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?$i(n,s):null,g={competition:n,stage:
l,
criteria:qe(n,l),judges:Ye(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var F;return(F=P.scoreTab)!=null?F:Mi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...lb(g).filter(P=>!e4(P,e.questions))),p!==null&&a.push(...db(g));let b=P=>P.stage===
l.name&&(CD(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let v=rR(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...v.findings,...sR(n,v,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(v),u=v.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var zi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function pf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function Gc(e,t){let n=pf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?zi(o,i,t):s,"")}function RD(e,t,n=()=>[]){
let r=[],o=pf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
zi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===zi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?zi(i,u,t):l}return r}m();m();var lu=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["assign",$("bagi juri","assign judges")],["close",$(
"tutup penilaian","close judging")],["reopen",$("buka kembali","reopen")],["decide",$("tetapkan",
"decide")],["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],[
"collect",$("kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri","ask the judge")],["confirm",$("juri menyetujui","judge confirms")],[
"refuse",$("juri menolak","judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],[
"explain",$("jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var DD=[
"at","by","action","detail","run","hash","stage"],ff=e=>DD.map(e),AD=(e,t)=>{var n;return(n=
e[DD.indexOf(t)])!=null?n:""},OD=e=>Ln(AD(e,"action"),lu),t4=["compute","documents",void 0],ND=e=>!t4.
includes(OD(e)),gf=({hash:e})=>e.split(" ").filter(t=>t!==""),pb=e=>OD(e)==="explain"?gf({hash:AD(e,
"hash")}):[];function cu(e,t,n){let r=RD(e,n,pb),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&ND(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:zi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function hf({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>pb(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var PD=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,n4=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
ID=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,FD=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
fb=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
$D=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function yo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=$D.exec(t))==null?void 0:r[2];if(n!==
void 0)return k(n);for(;;){let[,s="",a=""]=(o=PD.exec(t))!=null?o:[];if(s==="")return null;if(fb.test(
a.trim()))return k((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var r4=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function Gs(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=r4.exec(t))!=null?i:[],
o=(l=(u=(a=(s=ID.exec(t))!=null?s:FD.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:yf(o)}function Hc(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return fb.test(t)&&!/^\d+$/.test(
t)?k((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var yf=e=>k(e.replace(",","."));function We(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=$D.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=PD.exec(t))!=null?a:[],g=(u=ID.exec(p.trim()))!=null?u:FD.exec(
p.trim());if(d===""||g===null&&!fb.test(p.trim()))break;t=d,n!=null||(n=g===null?null:yf((l=g[1])!=null?
l:""))}let[,r="",o=""]=(c=n4.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:yf(o)}}var o4=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
i4=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function _D(e){var n;let t=(n=o4.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:yf(t),isSaid:i4.test(e)}}var MD={
code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta","Nomor Peserta",
"Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama","Peserta",
"Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai","Peserta yang Dinilai",
"Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry","Participant",
"Innovation Name"),institution:$("Instansi","Institution","Unit","OPD","Perangkat Daerah","SKPD",
"Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana","Agency","Organization"),total:
$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},bf={weight:"Bobot",maximum:
"Maks"},Ht=e=>h.keys(MD).find(t=>Ge(e,MD[t])),Qe=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(We(e).name)===n},s4=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>Qe(
e,r))};function du(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Q(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,v;if(u)return(b=(g=n.get(s))!=null?g:t.get(Q(s)))!=null?b:null;let c=(v=r.get(M(a)))!=null?v:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function ji(e,t,n,r,o){
var v,O,N,P,I,F,_;let i=z=>typeof z=="string"&&(Ht(z)!==void 0||r.some(U=>Qe(z,U))),s=Tc(e,z=>z.filter(
i).length,Di),a=s===null?[]:((v=e.values[s])!=null?v:[]).map(z=>typeof z=="string"?z:""),u=new y,l=new y;
for(let[z,U]of a.entries()){let j=s4(U,r),L=Ht(U);j!==void 0?u.set(j.name,[...(O=u.get(j.name))!=null?
O:[],z]):L!==void 0&&!l.has(L)&&l.set(L,z)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([z,[U=0]])=>(
{
criterion:z,column:U})),p=s===null?u4(e):[];for(let[z,U]of e.values.entries()){if(s===null||z<=s)continue;
let j=X=>{var ee;let Se=l.get(X);return Se===void 0?"":(ee=U[Se])!=null?ee:""},L=W(j("code")),K=W(j(
"name")),G=new y;for(let{criterion:X,column:Se}of d)G.set(X,l4((P=U[Se])!=null?P:"",z,Se));let J=W(j(
"institution")),ge=o(L,K,c!==null,J);ge===null&&(gb(L,K)||a4(L,G))||p.push({row:z,code:L,entry:(I=ge==
null?void 0:ge.code)!=null?I:null,name:K,institution:J,marks:G,total:j("total"),notesToCommittee:W(j(
"notesToCommittee")),notesToEntrant:W(j("notesToEntrant"))})}let g=(F=l.get("name"))!=null?F:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var gb=(e,t)=>[e,t].some(n=>n===bf.weight||n===bf.maximum),a4=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!hb(n.raw)),hb=e=>{var t;
return typeof e==
"string"?!ne(e)&&(Ge(e,zn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function u4(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function l4(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:
r}:
typeof e=="string"&&Ge(e,zn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var LD=864e5,yb=R.UTC(
1899,11,30),c4="dd/mm/yyyy",d4="dd/mm/yyyy h:mm:ss",m4=e=>new R(yb+f.round(e*86400)*
1e3).toISOString().slice(0,19);function zD(e){let t=(R.parse(`${e}Z`)-yb)/LD;return k.isNaN(t)?e:t}
var p4=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-yb)/LD;function jD(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:k.isInteger(t*100)?"0%":"0.00%"}:p4(t)?{
value:t,
read:{date:m4(t)},format:k.isInteger(t)?c4:d4}:{value:t,read:t}}var BD=e=>Tc(e,t=>t.filter(n=>typeof n==
"string"&&Ht(n)!==void 0).length),UD=(e,t,n)=>({tab:e,values:t.map(r=>x.from({length:n},(o,i)=>jD(r[
i]).
read))});function bb({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var f4=2e4,
g4=500;function WD(e){let{rows:t,width:n}=bb(e);return t.length>f4||n>g4}function KD(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=bb({...i,rows:i.rows.slice(0,20)});return BD(UD(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function wb(e,t,n){var l;let{rows:r,
width:o}=bb(e),i=(l=BD(UD(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...x.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>x.from({length:o},(d,p)=>jD(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var h4=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function qc({values:e}){var r,o,i,s;let[,t=""]=(i=h4.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(po))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var y4=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
GD=({values:e})=>{var t,n,r,o;return(o=(r=y4.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function HD(e,t){let n=f.max(e.values.length,t.grid.values.length);return x.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return x.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||b4((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var b4=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function qD(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var w4=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
v4=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
k4=/(?:^|[^\p{L}])(?:juri|judge)/iu,ZD=e=>h.values(Z).some(t=>Ge(e,t));function Hs(e){let t=e.trim();
return ZD(t)||w4.test(t)?!1:v4.test(t)?/^(?:hasil|results?)/i.test(t)&&k4.test(t):!0}var Zc=e=>!Hs(e)&&
!ZD(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var wf=new y;
function VD(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:mf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var YD=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function XD(e,t,n=wf){let r=VD(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>YD(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var vb=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function QD(e,t,n=wf){let r=Pr(e,t,n);return e.flatMap(o=>{var a;if(!vb.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;vb.test(i);)i=i.replace(vb,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:mf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var JD=e=>Q(e).replace(
/\p{N}+/gu,
"#");function eA(e,t,n=wf){let r=new w(t.judges.map(s=>JD(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Pr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||mf(s,t)!==null)return[];let a=Xr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(JD(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Pr(e,t,n=wf){let r=VD(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>YD(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:x4(e,i,Ye(t,i))}function x4(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Hs))for(let{left:c,right:d}of Xr(l)){let p=n.filter(b=>mu(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var mu=(e,t)=>Q(e)!==""&&(Q(e)===
Q(t.code)||M(e)===M(t.name));m();function tA({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return lt(e.settings,t.settings.
get(n.key),"value");case"prize":return lt(e.settings,t.prizes.get(n.place),"value");case"entry":
return lt(
e.entries,t.entries[n.index],n.column);case"stage":return lt(e.stages,t.stages[n.index],n.column);
case"criterion":return lt(e.criteria,t.criteria[n.index],n.column);case"judge":return lt(e.judges,t.judges[
n.
index],n.column)}}}m();var T4=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),nA=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&T4(i.value,o)})),S4=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function rA(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!S4((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${k((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function Jc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ti={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},xt=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:ti[e],
default:null,...o});function E4(e){let t=new y;for(let{lines:n}of e){let r=new y(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var C4=e=>`divisions/${e.map(
M).sort().join("+")}`;function oA(e,t){let n=E4(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=C4(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:xt("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var R4=12,D4=["juri","dewanjuri","judge","penilai","panelis"],xb=e=>D4.includes(
M(e));function sA(e){
var t;return Tb((t=O4(e))!=null?t:e.map(n=>n.trim()))}function Tb(e){let t=new w(e.filter(r=>iA(r)).
map(Q)),n=0;return e.map(r=>{if(iA(r))return kb(r,A4(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...kb(`J${n}`,""),email:r}:kb(`J${n}`,r)})}var iA=e=>[...e].length<=R4&&Q(e)!==""&&!e.
includes("@"),A4=e=>!/\p{N}/u.test(e)&&[...e].length>3;function O4(e){let[t,...n]=e.map(r=>Xr(r).filter(
({right:o})=>Q(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(N4).reverse()){let i=M(r);
if(i===
""||xb(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Q)).size===a.length)return a}
return null}
var N4=(e,t)=>k(e.spaced)-k(t.spaced)||e.at-t.at,P4=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function vf({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=P4.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var kb=(e,t)=>({...oC,
code:e,name:t});m();var Sb="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
I4=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Sb}(?:\\s*[(:\u2013-].*)?)$`,"iu"),F4=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
$4=new RegExp(`^(${Sb})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),_4=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Sb})\\s*[)\\]]?$`,
"iu"),M4=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Rt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=I4.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=F4.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Rn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=$4.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=_4.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var bo=e=>M4.has(M(e));m();var Eb=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function aA(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Xr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||Q(c)===""||xb(l)||Rt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>Q(g.label)===Q(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Q(l.label)))),o=(
u,l)=>Eb.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Q(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!L4(u,i));return{sets:s?i:[],unclear:!s&&z4(e)}}var L4=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Rn(e)!==null;function z4(e){var n;let t=new y;for(let r of e){let o=Rn(r);if(o===null)continue;
let i=Q(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var j4=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
B4=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
uA=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,U4=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
W4=/juri|judge|penilai|panelis/i,Cb=e=>W4.test(e)||Rt(e)!==null||Rn(e)!==null,lA=e=>{var t;return uA.
test(e)?k((t=uA.exec(e))==null?void 0:t[1]):null},Rb=e=>!Cb(e)&&Xr(e).every(({right:t})=>Q(t)==="")&&
(Eb.test(e)||U4.test(e)),Vc=e=>`tab/${M(e)}`;function cA(e,t,n){let r=e.map(({tab:u})=>u),o=G4(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(vf(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=K4(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(Vc(u))?[]:[xt("ODD_TAB",Vc(u),{tab:u},{tab:u,reason:c})]})}function K4(e,t){let n=t.filter(
a=>a!==e);if(j4.test(e))return"old";let r=lA(e),o=r!==null&&n.some(a=>{var u;return((u=lA(a))!=null?
u:r+1)>r});if(B4.test(e)||o)return"time";let i=!Cb(e)&&n.length>1&&n.every(a=>Cb(a)),s=Rb(e)&&n.some(
a=>!Rb(a));return i||s?"unlike":null}function G4(e){let[t]=e;if(t===void 0||e.length<2||!e.every(Rb))
return null;let n=`stages/${e.map(M).join("+")}`;return xt("STAGE_TABS",n,{tab:t,tabs:[...e]},{tabs:
[
...e]})}m();var Yc=e=>e.some(t=>t.lines.some(n=>n.code!==""));function pu(e,t){var s,a;let n=Yc(e),r=n?
new w:H4(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of Z4(u,t,n)){let g=M(c),b=n?
Q(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let v=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,v),v.institution||(v.institution=d),v.category||(v.category=p),c!==""&&v.names.set(c,((a=v.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...hp,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:q4(l),
institution:c,
category:d}))}function H4(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function q4(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function Z4(e,t,n){let r=e.columns.filter(s=>t.some(a=>Qe(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>hb(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var wo=(...e)=>new w(e.map(M)),J4=[["code",wo("Kode",
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
"Saran dan Masukan")]],V4=wo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),Y4=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,X4=wo("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),Q4=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
e6=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Db=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,t6=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
n6=["name","code","institution","category"],dA=e=>e.replace(/\s+/g," ").trim(),mA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function pA(e){var n,r;let t=M(e);return t===""?null:X4.has(t)?"rank":V4.has(t)?"sum":(r=(n=J4.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function kf(e){var s,a,u,l;let t=pA(e);if(t!==null)
return t;let n=e.replace(Db,""),r=(l=(u=(s=Db.exec(e))==null?void 0:s[1])!=null?u:(a=Db.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=kf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(t6,"");return o===e?null:kf(o)}function Ie(e){
var a;let t=dA(e);if(Y4.test(t))return"sum";let n=pA(t);if(n!==null)return n;if(e6.test(M(t)))return"matter";
let r=kf(t);if(r!==null)return r;let o=mA(t);if(o!==t&&o!==""){let u=Ie(o);if(u!==null)return u}
if(Q4.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>kf(u));return s.every(u=>u!==null)&&(a=n6.find(u=>s.includes(
u)))!=null?a:null}var r6=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Bi(e){let t=Ie(e);return t==="sum"||t!=="matter"&&r6.test(e)}var o6=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
fA=e=>o6.test(e),i6=wo("Hasil","Result","Final","Konversi","Akhir"),vo=e=>{let t=Ie(e);return t==="matter"||
t===null||[e,mA(dA(e))].some(n=>i6.has(M(n)))};m();var s6=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|[-\u2013]\s*\d{1,4}(?:[.,]\d+)?|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
a6=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function gn(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ht(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ge(
e,zn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&ht(t)!==null?"score-text":a6.test(t)?"failed":s6.test(t)?"score-text":
"text"}var wt=e=>ht(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),ko=e=>e!=="blank"&&e!=="text";m();
function Ab(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Ob="Lembar Juri \xB7 ",
gA=e=>Ob+e,Nb=e=>typeof e=="string"&&e.startsWith(Ob),Dn=e=>{var t;return Nb((t=e.values[1])==null?
void 0:
t[0])};function Dt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Ob+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var u6=new w(["number","sum","rank","text"]),hA=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),yA=e=>hA.has(e),Ui=e=>M(e)===""||u6.has(Ie(e))||Ht(e)!==void 0||Gr.columns.some(t=>Ge(
e,t.header)),l6=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
bA=e=>e.length>1&&e.every(t=>l6.test(t)&&Ie(t)===null);function wA(e){let t=e.filter(n=>!hA.has(n));
return t.length>0?t:[...e]}var fu=({code:e,name:t})=>Q(e)||M(t),c6=1e3,d6=e=>{let t=typeof e=="string"?
Ht(e):void 0;return t===
"code"||t==="name"};function qs(e,t){var d,p;if(Dn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(d6))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Ht(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Ie(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let v={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(v.code!==""||v.name!=="")&&
(l(n+1+b)||!gb(v.code,v.name))?[v]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:f6(r,
c,t),lines:c,isRepeated:m6(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
addsUp:t.columns.some(({role:g,from:b})=>g==="sum"&&b.length>1),hasBareWeights:t.rows.some((g,b)=>{
var v;
return g==="weight"&&!((v=t.values[b])!=null?v:[]).some(O=>gn(O)==="text")}),headers:t.columns.map((
{
label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function m6(e){let t=e.map(n=>We(n).name).
filter(n=>!Ui(n));return new w(t.map(M)).size<t.length}var p6=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function f6(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=We(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Ie(s)==="category")continue;
let c=h6(p6(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:yo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var vA=e=>e.flatMap(t=>{var n;
return(n=ht(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function g6(e){let t=vA(e);
return t.filter(n=>n>c6).length*2>t.length}function h6(e){let t=e.filter(s=>!ne(s)),n=vA(t),r=s=>typeof s==
"string"&&Ge(s,zn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return g6(t)?"words":
"numbers";let i=s=>typeof s=="string"&&ht(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var y6=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
b6=["category","unitType","innovator","contact","phone","email","link"];function kA(e,t,{grid:n,
structure:r}){
let o=y6.test(n.tab)?qs(n,r):null;if(o===null)return null;let i=yt(n,Gr),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?Q(O.code)===Q(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let v=b6.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(v),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Q(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Q(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function Pb(e){let t=[...new y(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Vr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function xA(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=Yc(t)?[]:e.flatMap(i=>i.desks.map(s=>pu(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...Pb(n).map(o("entry")),...Pb(r).
map(o("judge"))]}m();var Wi=["criteria","entries","judges"];m();function TA(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function SA(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:w6(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function w6(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Zc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return Dn(r)?null:r.values.every(a=>a.every(ne))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var Xc="Nilai",Zs=e=>typeof e=="string"?e.trim():"";function EA(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var CA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
v6=/^(?:nilai|poin|points?)$/i,k6=/^j\.?\s?\d{1,2}$/i,x6=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
T6=e=>e.map(Zs).filter(t=>t!=="");function RA(e){let t=e.values.slice(0,jy).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(Zs);return[e.tab,...r].some(o=>x6.test(
o))}var xf=(e,t)=>CA.test(e.tab)||k6.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(T6).some(n=>CA.
test(n)||v6.test(n));m();m();m();var S6=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
DA=e=>{let t=Ht(e);return t==="code"||t==="name"};function AA(e){let t=e.values.slice(0,Di+1).map(o=>o.
map(Zs)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:E6(o.above,o.cells)?C6(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:D6(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
DA))continue;let u=a.filter(c=>c.header===Xc||!Ui(We(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Xc)?"totals":"groups";return{tab:e.tab,layout:l,views:O6(
e,o,i,s,a)}}return null}var E6=(e,t)=>e.every((n,r)=>!DA(n)||ne(t[r]));function C6(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Ht(c)==="code"||Ht(
c)==="name"||R6(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>bo(u.over)&&!Ui(We(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Xc}));let o=n.filter(u=>Rt(
u.header)!==null&&Rt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Rt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Rt(u.over)!==null),a=i.some(u=>S6.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Rt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Rt(l))!=null?d:l,header:c}})}var R6=e=>{let t=Ht(e);return t==="code"||t===
"name"||t==="institution"};function D6(e){let t=e.flatMap((r,o)=>{let i=Rn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Ui(We(r).name)&&!A6(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Rt(r))!=null?a:(s=Rn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Xc}]})}var A6=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function O6(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var v,O;return b<i?g||((v=r[b])!=null?v:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,v)=>v<i||l.has(v)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var N6=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
OA=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,NA=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
PA=/^[\d%]+$/,Ib=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),IA=(e,...t)=>{
let n=Ib(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},Js=e=>Ie(e)==="text"||IA(e,N6,OA,NA,PA),Vs=e=>IA(
e,OA,PA)&&Ib(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),FA=e=>Js(e)&&Ib(e).some(t=>NA.test(t)),P6=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Qc=e=>P6.test(e);function $A(e){var n,r,o,i;let t=e.trim();return Vs(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function mt(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>f.abs(n-r)<=r*.001+1e-9)}
var Fb=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),I6=$("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),F6=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),_A=$(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
$b=$("Nilai",
"Score","Skor","Value","Poin","Points"),MA=e=>Ge(e,$b),LA=e=>e.some(t=>Ge(t,Fb))&&e.some(t=>Ge(t,_A))&&
e.some(t=>Ge(t,$b));function $6(e){for(let[t,n]of e.values.slice(0,Di).entries()){let r=n.map(Zs),o=l=>r.
findIndex(c=>Ge(c,l)),i=l=>r.findIndex(c=>Ht(c)===l),s=o(Fb)>=0||o(F6)<0?o(Fb):o(I6),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(_A),o($b)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(Vs)}}}return null}function zA(e){let t=$6(e);if(t===null)return null;let n=u=>W(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?M6(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?L6(e,t,a,l,c):_6(e,t,l,c)})}}function _6(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function M6(e,{criterion:t,weight:n}){var a;let r=new y;
for(let u of e){let l=W(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(wt(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=mt(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${f.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function L6(e,t,n,r,
o){
var F,_,z,U;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(_=(F=e.values[i])==
null?void 0:F.length)!=null?_:0,g=[s,l,c,d],b=new y,v=new y,O=new y,N=x.from({length:p+n.length},()=>"");
for(let[j,L]of e.values.entries()){if(j<=i||!o(L))continue;let K=n.findIndex(ee=>ee.key===M(W(L[l]))),
G=Q(W(L[a]))||M(W(L[u]));if(K<0||G==="")continue;let J=(z=O.get(G))!=null?z:[],ge=J.find(ee=>!b.has(
`${ee},${p+K}`)),X=ge!=null?ge:j;ge===void 0&&(O.set(G,[...J,j]),v.set(j,N.map((ee,pe)=>{var Ke;
return g.
includes(pe)?"":(Ke=L[pe])!=null?Ke:""})));let Se=v.get(X);Se!==void 0&&(Se[p+K]=(U=L[c])!=null?U:""),
b.set(`${X},${p+K}`,{row:j,column:c})}let P=e.values.map((j,L)=>{var K;return L===i?[...j.map((G,J)=>g.
includes(J)?"":G),...n.map(G=>G.name)]:(K=v.get(L))!=null?K:N}),I=({row:j,column:L})=>{var K;return(
K=
b.get(`${j},${L}`))!=null?K:{row:j,column:L<p?L:j<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var _b=e=>{var t;return Dn(e)?null:(t=zA(e))!=null?t:AA(e)},Mb=(e,t)=>mu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function jA(e,t,n,r,o){var u,l;let i=(l=(u=_b(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Mb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[EA(ji(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function BA(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Q(
l)===Q(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?sA(r):Tb(o)).map((a,u)=>{
var v,
O,N;let l=(v=(i?r:o)[u])!=null?v:"",c=e.filter(P=>P.desks.some(I=>Q(I.label)===Q(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>Q(P.label)===Q(l)))==null?void 0:N.table,p=a.name===""||Q(a.name)===Q(a.
code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?vf(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:g||a.name,stages:b}})}function UA(e,t,n){let r=Pr(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:Ye(e,l)).filter(d=>Mb(
u.label,d)).length===1}))}m();function WA(e){let t=e.map(n=>pu(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function KA(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var GA=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
HA=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Tf=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Lb=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
qA=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,z6=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
jb=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function zb(e){let t=jb(e);return t.
some(n=>GA.test(n))&&t.every(n=>GA.test(n)||HA.test(n))}var Ys=(e,t)=>{let n=jb(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||HA.test(r)||Tf.test(r)||/^\d+$/.test(r))},j6=/^(?:persentase|prosentase|persen|percentage)$/,
Xs=e=>Ys(e,Tf)||Ys(e,j6);function ZA(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(qA.test(r))return"example";let a=s?Xs(r):Ys(r,Tf);if(i&&a&&!Ys(r,Lb))return"weight";
if(i&&s&&Ys(r,Lb))return"maximum";if(zb(r))return s&&i?"maximum":"statistic"}return zb(t)?
"statistic":n!==""?null:zb(o)?"statistic":i&&Ys(o,Tf)?"weight":i&&Ys(o,Lb)?"maximum":null}var JA=(e,
t)=>qA.
test(e)?!t||!z6.test(e):jb(e).length===1;var B6=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),U6=e=>B6.has(M(e));function VA(e,t,n){let r=a=>a.map(W6).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>Qe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>gu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Bb(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Bb({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>Qe(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var gu=(e,t)=>XA(e,t,Xs),YA=(e,
t)=>XA(
e,t,U6);function XA(e,t,n){let r=t.map(a=>e.columns.find(u=>Qe(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ne(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:wt(s==null?void 0:s[a.column]))}function W6(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:hu(t)}function hu(e){
return mt(
e,1)?e.map(t=>f.round(t*1e6)/1e4):[...e]}var K6=5;function QA(e,t,n){let r=G6(e,t);return[...r===null?
[]:[r],...H6(e.desks,t)].filter(({id:i})=>!n.
has(i))}function G6({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=We(l).
weight)!=null?d:t==="totals"?gu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>We(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return xt("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function H6(e,t){let n=e.map(({table:o})=>f.max(0,...o.columns.filter(
({name:i})=>t.some(s=>Qe(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
ht(s[i]))!=null?a:[]})))),r=f.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*K6>r?[]:[xt("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function eO({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Vr(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
q6(l,a,u))}return i}var q6=(e,{tab:t},{column:n,key:r,name:o})=>xt("COLUMN",e,{tab:t},{header:o,
column:Sr(
n),doubt:yA(r)?"sum-misfit":"some-tabs"});m();m();var Z6=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Ki=e=>Z6.test(e);var J6=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,V6=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function tO(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let g=e.length===1?V6.exec(p):null,[,b="",v=""]=(
N=
(O=J6.exec(p))!=null?O:g)!=null?N:[];return b===""||Ki(v)||Js(v)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(g=>g.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>Qe(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ee(a.above.length,u);return xt("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();m();var Y6=[1,3,4,5,10,100],Sf=e=>e.reduce((t,n)=>t+n,0),
X6=e=>f.round(e*1e4)/1e4,iO=e=>e.map(t=>X6(t/Sf(
e)*100));function sO(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var g;let a=n.some(b=>b!==n[0])&&!Q6(
e,t)?rO(e,t):(g=e8(e,t))!=null?g:rO(e,t),u=n8(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=iO(i.weights.map((v,O)=>{var N;return v*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:v})=>nO(b)||!oO(v,n))?l.filter(({from:b,
weights:v})=>nO(b)||b==="totals"||!oO(v,n)):!(o&&r.every(b=>Y6.includes(b)))||mt(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var nO=e=>e==="headers"||e==="row",
Q6=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Qe(r.name,{name:o}))));function rO(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:gu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||mt(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function e8(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>Qe(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=f.abs(Sf(i)-100)<.5||mt(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(t8(e,t))}
function t8(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=gu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>Qe(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return _D((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&mt(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function n8(e,t,n){for(let r of e){let o=Bb(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,v,O;let p=(b=i.find(N=>Qe(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:
a.indexOf(p);return g<0?null:((v=u[g])!=null?v:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return iO(l.map(c=>c!=null?c:0))}}return null}function oO(e,t){let[n,r]=[Sf(e),Sf(
t)];return e.every((o,i)=>{var s;return f.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function aO(e,t,n,r){
var _,z;let{taken:o,isRead:i}=n,s=sO(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:U,weights:j})=>U==="totals"||j.every(L=>L>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=ti.WEIGHTS.filter(U=>U==="equal"||(U==="table"?l:u.some(({option:j})=>j===
U))),d=`weights/${t.map(M).join("+")}`,p=c.find(U=>U===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let g=u.find(({option:U})=>U===
p);if(g!==void 0)return{weights:g.weights,question:null};let{from:b,weights:v,tab:O}=a,N=f.round(v.reduce(
(U,j)=>U+j,0)*1e4)/1e4,P={tab:(z=(_=e[0])==null?void 0:_.tab)!=null?z:"",tabs:e.map(U=>U.tab)},I={
criteria:[
...t],weights:v,sum:N,from:b,...O===void 0?{}:{tab:O}},F=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:xt("WEIGHTS",d,P,I,{options:c,default:F?null:a.option})}}m();m();m();m();m();m();m();
function lO(e,t){var o,i;let n=e.map(r8),r=(s,a)=>n.slice(s+1).some(u=>{var l;return uO((l=u[a])!=null?
l:"")});return x.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var g,b,v;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>uO(O)),c=(g=l[l.length-1])!=null?
g:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,f.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let F=(P=O[I])!=null?P:"";if(F!=="")return r(N,I)&&!t(F)?[F]:[]}return[]});
return{text:(v=c==null?void 0:c.text)!=null?v:"",groups:[...d,...p]}})}var uO=e=>e!==""&&Gs(e)===null&&
Hc(e)===null;function r8(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&mt(t,1,100),r=mt(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${f.round(o*r*1e4)/1e4}%`:ne(o)?"":W(o))}var cO=4,dO=15,
o8=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Ir=e=>o8.has(
M(We(e).
name)),i8=new w(["code","name","institution","category","judge","number"]),Qs=e=>{var t;return i8.has(
(t=Ie(e))!=null?t:"")&&We(e).weight===null},xo=e=>gn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Ef=e=>!ne(
e);function Ub(e,t){let n=s8(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<cO&&l8(e,r,o);)o+=
1;for(;o-r+1<cO&&m8(e,r,o);)r-=1;return{top:r,bottom:o,columns:pO(e,r,o)}}function mO(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=x.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:pO(e,t.top,i)}}function s8({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,Di).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!xo(
c))continue;let d=Ie(c)!==null||t(c)||Rt(c)!==null;Qs(c)&&(u=!0),a+=1+(d?2:0)+(yu(e,i,l)?1:0)}s.filter(
xo).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||a8(e,s,n)})}function a8(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>xo(o[l])&&Qs(W(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&xo(r[l]));return t<n&&i.length>1&&i.every(l=>M(W(r[
l]))===
M(W(o[l])))&&s.filter(l=>yu(e,t,l)).length>1}function yu(e,t,n){let r=e.slice(t+1,t+1+dO).map(o=>gn(
o[n])).filter(o=>o!=="blank");return r.filter(ko).length*2>r.length}function u8(e,t,n){let r=e.slice(
t+1,t+1+dO),o=r.findIndex(s=>s.every(a=>!Ef(a)));return(o<1?r:r.slice(0,o)).some(s=>xo(s[n]))&&!yu(e,
t,n)}function l8({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(p=>Ef(r[p]));
if(!o.some(p=>xo(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==
""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(v=>v.slice(0,p).some(
Ef)):
Ir(g)||Rt(g)!==null||c8((b=e[n])!=null?b:[],p)};if(o.some(p=>Qs(i(p))))return!1;let u=o.some(p=>yu(e,
n+1,p))&&o.every(p=>!u8(e,n+1,p)),l=[...r.keys()].some(p=>Qs(i(p))&&ne(r[p])),c=p=>xo(r[p])&&yu(e,n+
1,p);return!o.every(p=>xo(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>yu(
e,n+1,p))||o.some(p=>{var g;return ne((g=e[n])==null?void 0:g[p])})}var c8=(e,t)=>t+1<e.length&&ne(e[
t+
1]);function d8(e,t){let n=e[t];if(typeof n=="string")return Gs(n)!==null;let r=e.filter(o=>typeof o==
"number");return typeof n=="number"&&r.length>1&&mt(r,1,100)}function m8({values:e},t,n){var c;let[r,
o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Ef(r[d]));if(i.
length===0||!i.every(d=>xo(r[d])||d8(r,d)))return!1;let s=i.map(d=>W(r[d]));if(s.some(d=>{var p;
return((p=
d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+
1),u=d=>a.every(p=>ne(p[d]));if(i.some(d=>Qs(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>xo(
o[d])&&!Qs(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:s.length>1||s.some(d=>Ir(
d)||Rt(d)!==null||Rn(d)!==null||bo(d)||We(d).weight!==null)}var pO=({values:e},t,n)=>lO(e.slice(t,n+
1),Qs);m();m();var Rf=e=>e!==""&&!Ir(e)&&!bo(e)&&Gs(e)===null&&Hc(e)===null;function fO(e,t){var i;
let n=t?new w:f8(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,F;let l=Ie(s)===null||n.has(u)?a.filter(Rf):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=We(d),b=(N=g!=null?g:a.map(Gs).find(
_=>_!==null))!=null?N:null,v=(I=(P=yo(d))!=null?P:a.map(Hc).find(_=>_!==null))!=null?I:c===""?null:
g8(
c);return{column:u,text:d,own:c,group:t?"":(F=l.slice(-1)[0])!=null?F:"",name:p,weight:b,max:v}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=h8(r,s.text)));let o=t?r.map(s=>s.weight):b8(r);return r.
map((s,a)=>{var b;let u=p8(r,s)?`${We(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==We(s.text).weight||s.max!==yo(s.text)||s.own!==""?y8(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;
return{...p,header:g,name:g,part:{own:s.own,criterion:u,header:d}}})}var p8=(e,t)=>t.group!==
""&&!Bi(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function f8({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(Rf).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>Js(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>Cf(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(Cf(i))>1).map(({column:i})=>i))}var Cf=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",g8=e=>{var n,r;let t=(r=yo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:k(t)},h8=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=We(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},y8=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function b8(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Bi(o)||vo(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);We(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=We(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var w8=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
v8=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function gO(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Rt(i))!=null?a:(s=Rn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Rt(
s)!==null||bo(s))))return!0;let r=k8(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(Js)||!T8([...r.keys()],new w(o.filter(x8)),t)}function k8({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Rf))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var x8=e=>Ie(e)!=="text";function T8(e,t,
n){
if(e.some(i=>w8.test(i)||v8.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>Ki(i)||We(i).weight!==null||yo(i)!==null;return r||t.
size>1||e.some(o)}m();var S8=4,E8=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,C8=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
hO=e=>M(We(W(e).replace(E8,"")).name);function bO(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(We))p===""||Ir(p)||Ie(p)!==null&&!vo(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=x.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(hO(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var v;return hO((v=e.values[b])==null?void 0:v[l])}));if(d.size<2)continue;if([...d].
every(b=>{var v;return l>((v=n.get(b))!=null?v:0)}))return yO(e,(b,v)=>b>=t.top&&v>=l);if(c.filter(b=>{
var v;return((v=e.values[b])!=null?v:[]).filter(O=>!ne(O)).length<=S8}).length!==c.length)continue;
let g=R8(
e,f.min(...c),t.bottom);return yO(e,b=>c.includes(b)||g.includes(b))}return e}function R8({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ne(a));if(s.length===0||
!s.every(a=>gn(a)==="text")||!s.some(a=>C8.test(W(a))))break;r.push(i)}return r}var yO=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function wO(e,t){let n=e.flatMap(o=>{let i=Ub(
o,t.isCriterion),s=i===null?o:bO(o,i),a=s===o?i:Ub(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:mO(o.grid,o.block,
n)}));return r.map(o=>D8(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function D8({whole:e,
grid:t,
block:n},r,o){let i=gO(n,r),s=fO(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>gn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:LA(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ie(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||pt(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function pt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(ko).length*2>=n.length?"scores":"words"}function Df(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(ko).
length*3>=n.length}var An=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},qn=(e,t)=>({code:W(An(e,t,e.at.code)),name:W(An(e,t,e.at.name))});function Xn(e,t){let{
code:n,
name:r}=qn(e,t);return e.at.code>=0?n===""?"":`#${Q(n)}`:M(r)}m();var Af=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function vO(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var A8=new w([
"sum","mean","weighted","statistic","rank"]),Qn=e=>A8.has(e),kO=(e,t)=>M(e)||`#${t}`;function On(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var yr=e=>We(e).weight!==null||yo(e)!==null;
function xO({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!Qc(r)||n.hasCriteria&&e.isJudges&&Wb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:kO(o,t),role:s!=null?s:
i?"criterion":O8(e,t,r),from:[],weights:null,doubt:null,guess:null}}function O8(e,t,n){let r=pt(e,t),
o=Ie(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||N8.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")?"number":e.isList&&Vs(n)?"weight":e.isList&&!MA(n)?"number":
"criterion"}
var N8=new w(["sum","rank","number"]);function Wb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[
t])==
null?void 0:s.groups)!=null?a:[],i=[n,...o,(l=(u=Rn(n))==null?void 0:u.rest)!=null?l:""];return o.some(
bo)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>Rt(c)!==null&&Ie(n)===null)}var P8=1e3;function SO(
e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?M8(e,
t):I8(e,n.shape.header))}function I8(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>pt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Qn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)Gi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?$8(e,i,t):F8(e,i,t))}var Gi=(e,t,n=null)=>{for(let{shape:r}of e)On(r,t,n)};
function F8(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Gi(e,"unnamed"):(r("check-box")||r("date")&&Ie(n)!==null)&&Gi(e,
"not-numbers")}function $8(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(EO(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Gi(
e,"unnamed","criterion");return}if(fA(n)){Gi(e,"penalty");return}let o=Ie(n);if(TO(o)&&yr(n))return;
let i=Bi(n);(i||TO(o)||o==="rank"||o==="number")&&!e.every(_8)&&Gi(e,i?"sum-misfit":"matter")}var EO=e=>e.
filter(t=>f.abs(t)>P8).length*2>e.length,Kb=1.5;function _8({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!vo(o))return!1;let a=n.filter(
({column:v,header:O})=>v!==t.column&&Ie(O)===null&&pt(e.draft,v)==="numbers");if(a.some(v=>i!==null&&
v.weight!==null||s!==null&&v.max!==null))return!0;let u=v=>{var O,N;return((N=(O=r.columns[v])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:v})=>v<t.column||u(v)!==""&&u(v)===u(t.column))&&Ie(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:v})=>[...e.numbersIn(v).values()])],p=v=>v.
reduce((O,N)=>O+N,0)/v.length,g=p(c)/p(d);return g>1/Kb&&g<Kb&&f.max(...c)<=Kb*f.max(...d)}var TO=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function M8(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=EO(n),o=Ie((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Wb(a.draft,u.column,u.header,t)||(r?u.role="large":pt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":On(u,"not-listed",null))}m();function Gb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:L8(
e,t,r);return n.set(r,o),o}}}function L8(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=wt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var hn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Hi=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,ed=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function CO(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Hi(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){SO(l,n);let c=l.filter(({tab:d,shape:p})=>pt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||z8([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(B8(c,(a=t[l])!=null?a:[],o),U8(c,(u=t[l])!=null?u:[]))}function z8(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&pt(o.
draft,i.column)==="numbers")),n=t.filter(j8);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>yr(
o.header))||Gi(r,"same-everywhere")}function j8(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Xn(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function B8(e,t,n){var i;let r=({
column:s})=>pt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!yr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&On(s,a===0?"blank":"some-tabs",
null)}}function U8(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&pt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&On(s,"large",null)}}m();m();function To(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Fr=e=>e.reduce((
t,n)=>t+
n,0),qb=e=>Fr(e)/e.length,W8=[{kind:"sum",of:Fr},{kind:"mean",of:qb}],RO=(e,t)=>f.sqrt(Fr(e.map(n=>(
n-
qb(e))**2))/(e.length-t));function K8(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[f.floor(n)])!=null?i:0}var DO=[e=>f.max(
...e),
e=>f.min(...e),K8,e=>RO(e,1),e=>RO(e,0),e=>f.max(...e)-f.min(...e)];function Of(e,t){var i;let n=To(
e.map(({value:s})=>s)),r=G8(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=J8(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=f.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function G8(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?W8.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=V8(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>Fr(c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}
),
i=Fr(e.map(({value:u})=>u))/Fr(e.map(({sources:u})=>Fr(u)));return[...n,...r===null?[]:H8(r,e).map(u=>o(
u,t)),...i>0&&k.isFinite(i)?[{...o(x(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({
derived:u})=>u.
kind!=="weighted"||!q8(u.weights))}function H8(e,t){let n=Fr(e),r=Hb(n),o=To(t.map(({value:u})=>u)),
i=u=>e.map(l=>f.round(l/n*u)/u*r),s=u=>t.every(({value:l,sources:c})=>f.abs(l-Fr(c.map((d,p)=>{var g;
return d*((g=u[p])!=null?g:0)})))<=o),a=[20,100].map(i).find(s);return a===void 0?[e.map(Hb),[...e]]:
[a]}var q8=e=>e.filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),Z8=20;function J8(e,t,n,{
parameters:r,
of:o}){let i=e.flatMap(({value:b,sources:v})=>[b,...v]),s=f.max(...i)-f.min(...i),a=e.slice(0,Z8),u=a.
flatMap(({value:b},v)=>a.flatMap(({sources:O},N)=>N===v?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(
b=>b).length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-
d*f.log2(e.length)}function AO(e){var r,o;let t=To(e.map(({value:i})=>i)),n=i=>e.every(({value:s,
sources:a})=>f.
abs(s-i(a))<=t);return((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)>1&&DO.some(n)?{kind:
"statistic"}:null}function V8(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?s:0;
if(new w(
e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=x.from({length:t},(a,u)=>x.from({
length:t+
1},(l,c)=>Fr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=p[c])!=null?b:
0:d)})))),o=Y8(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>Hb(a)<0)||o.every(a=>a===0)?null:o}var Hb=e=>{
let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?n:t};function Y8(e){
var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(let c of t.keys()){
let d=t.
slice(r.length),p=f.max(...d.map(b=>{var v;return f.abs((v=b[c])!=null?v:0)}));if(p<n*1e-12)continue;
let g=(i=d.find(b=>{var v;return f.abs((v=b[c])!=null?v:0)===p}))!=null?i:[];t.splice(t.indexOf(g),1),
t.splice(r.length,0,g);for(let b of t)b!==g&&X8(b,g,c);r.push(c)}let o=x(t.length).fill(0);for(let[c,
d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?void 0:u[
d])!=
null?l:1);return o}function X8(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=null?i:1);for(
let[
a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Zb=e=>e.length>1&&e.includes(1)&&e.every(
t=>k.isInteger(t)&&t>=1&&t<=e.length);function OO(e,t){if(!Zb(e)||e.length!==t.length||new w(e).size*
2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(
r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function NO(e,t,n=0){if(e.length===0||t.some(a=>a.
length===0))return!1;let r=To(e),i=[...DO,qb,Fr,a=>a.length].some(a=>e.every((u,l)=>{var c;return f.
abs(u-a((c=t[l])!=null?c:[]))<=r})),s=Fr(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.filter(p=>f.
abs(p-a)<=r).length;return f.log2((l.length+1)/(c+1))}));return i&&s>=n}m();var Q8=3;function FO(e,t,
n){let r=eH(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Vs((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?tH(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)PO(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=rH(s.some(IO)?s.filter(IO):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,On(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=nH(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){PO(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),v=c.get(g.criterion);b===void 0||v===void 0||
(p.from=[b.shape.column],p.weights=[v])}}var $O=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function PO(e,t,n){e.role=t,e.label=n}function eH(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Cf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var IO=({members:e})=>e.some(({tab:t,shape:n})=>pt(t.draft,n.
column)==="numbers");function tH({members:e}){var n;let t=new y;for(let r of e){let o=new w(hn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function nH({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||We(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function rH(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:oH(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>sH(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!FA((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function oH(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=hn(a),l=[...hn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=iH(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<Q8?null:r}function iH(e){let t=To(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function sH({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?k.NaN:o*i/s);
return mt(n.map(({factor:o})=>o),1,100)||mt(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return f.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function td({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Ir(p)))!=null?a:"";return M((d=(c=(u=Rt(n))!=null?
u:Rt(o))!=null?c:(l=Rn(n))==null?void 0:l.label)!=null?d:o)}var Jb=({tab:e,shape:t})=>e.draft.isJudges&&
td(e,t)==="";function _O(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Jb(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||td(n,p)===td(n,r))),a=s.filter(({role:p})=>!Qn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>MO(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>Qn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...uH(e)]:[]]}function uH({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Qn(o)),r.filter(({role:o})=>MO(o))]}var MO=e=>e==="sum"||e==="mean"||e==="weighted";
function Vb(e,t){var i,s;let n=e.map(a=>_O(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,z;
let l=n.map(U=>{var j;return(j=U[u])!=null?j:[]}),c=new w(l.map(U=>U.map(({key:j})=>j).join(`
`)));if(l.some(U=>U.length===0)||c.size>1)return[];let d=e.flatMap((U,j)=>{var L;return pH(U,(L=l[j])!=
null?L:[])}),p=(_=Of(d,t?.5:1))!=null?_:dH(d,t),[g]=e;if(p===null||g===void 0||cH(p.derived,g.shape,
(z=l[0])!=null?z:[]))return[];let{derived:b,evidence:v}=p;if(!t&&b.kind==="weighted"&&!vO(b.weights))
return[];let O=new w(d.map(({value:U})=>U)).size,N=U=>b.kind!=="weighted"||b.weights[U]!==0,P=l.map(
U=>U.flatMap(({column:j},L)=>N(L)?j:[])),I=b.kind==="weighted"?b.weights.filter(U=>U!==0):null,F=I===
null?null:lH(I);return F===null?[{kind:b.kind,from:P,weights:I,evidence:v,distinct:O}]:[{kind:F,from:
P,
weights:null,evidence:v,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function lH(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function cH(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function dH(e,t){
let n=t&&e.length>=4?AO(e):null;return n===null?null:{derived:n,evidence:5}}function LO(e){return e.
reduce((n,r)=>n+hn(r).size,0)>=4&&e.every(n=>mH(n))}function mH(e){let t=hn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return _O(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>OO(n,s))}var pH=(e,t)=>[...hn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function jO(e,t,n){let r=yH(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Qc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)zO(s);for(let s of i.filter(a=>a.every(u=>!Qn(u.shape.role)&&
BO(u)))){for(let{shape:a}of s)a.doubt=null;zO(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&ed(s,l)===ed(s,a)&&On(l,"sum-somewhere",null)}var hH=/rata|rerata|mean|average|avg/i;
function yH(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Qn(c))&&pt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Qn(d.role)&&!$O({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(yr(d)&&!Bi(c.header)&&!Qc(d))continue;let p=l.filter(({key:b,column:v})=>b===c.
key&&v<c.column).length,g=`${Hi(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function zO(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ie(t),r=Bi(t)&&!(n==="sum"&&vo(t))||
e.every(BO),o=bH(e,t,n,r),i=o===null?Vb(e,r):null,s=o!=null?o:i!==null&&Af(i,r)?null:LO(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Af(i,r)){if(UO(e,i),wH(e,i))for(let{
shape:l}of e)
On(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)On(l,
"sum-somewhere",null);else e.length>1&&vH(e,r)}function bH(e,t,n,r){return e.every(i=>kH(i.shape,hn(
i),n))?"number":n==="rank"&&e.every(i=>Zb([...hn(i).values()]))?"rank":e.every(i=>hn(i).size>1&&new w(
hn(i).values()).
size===1)?n==="rank"?"rank":r?hH.test(t)?"mean":"sum":null:null}var wH=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Jb)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function vH(e,t){for(let n of e){let r=Vb([n],t);r!==null&&r.evidence>=18&&Af(r,t)&&UO([n],r)}}var BO=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&ed(e,r)===ed(e,t)&&Qn(r.role));function UO(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function kH({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>k.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>k.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var xH=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,TH=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
SH=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,WO=e=>{let t=e.trim().toLowerCase();return xH.test(t)||TH.test(
t)||SH.test(
t)},Nf=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function Pf(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var EH=6,CH=12;function KO(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:g})=>p==="criterion"&&
pt(
u.draft,g)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||yr(c.header))continue;
let d=Hi(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(RH).filter(c=>c!==null),l=Nf((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:CH;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)On(c,"grade",null)}}
function RH({
tab:e,shape:t,scores:n}){let r=hn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>EH||o===
r.size?0:Pf([...r].map(([i,s])=>({text:T(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var DH=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
AH=7,OH=25,NH=9;function GO(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||PH(s,u,a))continue;let l=IH(s,u.column),c=Hi(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(FH(i))for(let{
shape:s}of i)
On(s,"letters",null)}var PH=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function IH({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?W(An(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function FH(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(yr(
t)||e.some($H))return!0;if(!vo(t)||DH.test(t)||!_H(e)||MH(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(WO));return LH(e)||e.every(zH)||n&&e.every(jH)}var $H=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&wt(An(e,o,n.column))!==null);function _H(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=AH&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=OH&&!o.includes(
"@"))}function MH(e){var r,o;let[t]=e,n=Nf((r=t==null?void 0:t.shape.header)!=null?r:"")?1:NH;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
v;let d=(v=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?v:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:Pf(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function LH(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Xn(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var HO=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&pt(e.draft,r)==="numbers"),zH=e=>{let t=HO(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},jH=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return td(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Ki(e.shape.header)||HO(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function qO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
BH(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=UH(o,i,s,u,l);d===void 0||yr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function BH(e,t){var i;let n=$A(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...hn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function UH(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&pt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(We(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function ZO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>xO(r,o.column,t)));return FO(e,n,t),qO(e,n),jO(
e,n,t),CO(e,n,t),t.hasCriteria||(GO(e,n),KO(e,n)),n}m();var JO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function VO(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>WH(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:If(c,d),b=M(p);n.set(b,((i=n.
get(b))!=null?i:0)+g.length-new w(g).size)}let r=l=>{let c=n.get(M(l))===0;return Ie(l)===null?c?1:9:
(c?0:4)+(JO.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:
[],p=d.filter(({header:v})=>Ie(v)==="name"),g=p.every(({header:v})=>JO.test(v))?d:p,b=f.min(...g.map(
({header:v})=>r(v)));c.at.name=(u=(a=g.find(({header:v})=>r(v)===b))==null?void 0:a.column)!=null?u:
c.at.name}}function WH(e,{column:t,header:n}){let r=Ie(n);if(r!=="name"&&r!==null||pt(e,t)!=="words")
return!1;let o=e.columns.every(i=>i.column>t||pt(e,i.column)!=="numbers"||Ie(i.header)!==null);
return r===
"name"||n!==""&&!Ir(n)&&o}function YO(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
GH(o,d)&&!KH(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||HH(o,d,e)),c=(r=(n=u.filter(
d=>{var p,g;return d!==o.at.institution&&Ie((g=(p=o.columns[d])==null?void 0:p.header)!=null?g:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function If({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&ko(gn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Ir(l.header)&&pt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function KH({columns:e,grid:t,block:n},r){var s,a;if(Ir((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ie(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>Ki(u)||We(u).weight!==
null).length*2>o.length}function GH(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||pt(e,t)!=="words"||Df(e,t))return!1;let n=If(e,t);return n.length>1&&new w(n).size>n.
length*.9}function HH(e,t,n){let r=new w(If(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=If(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();function QO(e){let t=e.filter(
({at:s})=>s.code>=0);if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(qH),r=n.flat(),o=n.every(XO),i=r.every(({category:s})=>s!=="")&&XO(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var qH=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(qn(e,n).name),o=Xn(e,n),i=M(W(An(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),ZH=2;function XO(e){var i;let t=(s,a)=>{let u=new y;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new y;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=ZH&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function e2({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>ne(d)||p===t.number?
[]:[{column:p,value:wt(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=f.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var g;return ne(p[i])?[]:(g=wt(p[d]))!=null?g:[]})),a=s.map(d=>f.max(...d));return o.every((d,p)=>{
var b;
let g=(b=a[p])!=null?b:k.NaN;return g<=d&&g*2>d})?"maximum":mt(o,100,1,200,2)||o.every((d,p)=>{var g;
return d*2<f.min(...(g=s[p])!=null?g:[])})&&new w(o).size>1?"weight":null}m();var JH=6,VH=5;function t2(
e){let t=[...YH(e),...e9(e),...XH(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Yb=(e,t,n)=>({row:t,label:qn(e,t).name,key:Xn(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function YH(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-JH).flatMap(a=>{let{code:u,name:l}=qn(t,a);if(u!==""||wt(An(t,a,i.number))!==null||!ne(An(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return n2(e,a,d?0:VH,n9)?l!==""&&i.code<
0?[Yb(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function XH(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=qn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!JA(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Xb(t,i,r);return l.length>0&&QH(e,i,s)?[]:[{...Yb(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function QH(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Xb(r,t,o);if(n==="statistic")return n2(
e,t,0,t9);let a=s.map(({column:d})=>i.flatMap(p=>{var g,b;return(b=wt((g=r.grid.values[p])==null?
void 0:
g[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var g;return((g=a[p])!=null?g:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<f.min(...u)||
d>f.max(...u));return n==="weight"&&(mt(s.map(({value:d})=>d),1,10,100)||!l&&c)}var Xb=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=wt((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function e9({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&wt(An(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=qn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[Yb(e,s,"unnumbered")]})}var t9={numbers:1,above:1},n9={
numbers:2,
above:3};function n2({draft:e,scored:t,entryRows:n},r,o,i){let s=Xb(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=wt((p=e.grid.values[d])==
null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return NO(l,u,o)}var o2=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
r9=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function i2(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function s2(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=v=>t.some(O=>{var N;return ko(gn((N=r.values[v])==
null?void 0:N[O]))});for(let v=o.bottom+1;v<r.values.length;v+=1){if(((b=r.values[v])!=null?b:[]).every(
ne))continue;let O=d(v),N={hasScores:O,isFirst:l,sinceHeader:v-c,entries:u.length},P=!Ff(e,v)&&c9(e,
v);P&&a.push(v);let I=P?"header":o9(e,v,N,n);i[v]=I,I==="header"&&(c=v),I==="section"&&s.set(v,g9(e,
v)),I==="entry"&&(l=!1,O&&u.push(v))}a9(e,i,t);let p=u.filter(v=>i[v]==="entry"),g=t2({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&u9(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function o9(e,t,n,r){var v,O;let{grid:o,at:i}=e,s=(v=o.values[t])!=null?v:[],{code:a,name:u}=qn(e,t),
l=n.sinceHeader<=3&&p9(e,t);if(l&&i.name>=0)return"numbers";if(Ff(e,t))return"header";let c=(O=s.map(
W).find(N=>N!==""))!=null?O:"";if(!n.hasScores&&!o2.test(c)&&l9(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&s9(e,u))return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&
i9(e,t)?e2(e,t):null;if(d!==null)return d;let p=u||a||W(s.find(N=>gn(N)==="text")),g=a===""&&(i.number<
0||/^[-\u20130]?$/.test(W(An(e,t,i.number)))),b=ZA({code:a,name:u,label:p,first:c,isOpen:g,hasScores:
n.
hasScores,isFirst:n.isFirst});return b!==null||n.hasScores?b!=null?b:"entry":f9(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}var i9=(e,t)=>{let{code:n,name:r}=qn(e,t);return n===""&&r===""&&
ne(An(e,t,e.at.number))},s9=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({
column:i})=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function a9(e,t,n){let r=s=>n.filter(a=>{var u;return ko(
gn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=Xn(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function u9(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>qn(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=qn(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
wt(
(l=i.values[c])==null?void 0:l[o.number])!==null,v=o.code<0&&o.number<0&&g!==""&&!ne(An(e,c,o.institution));
(d==="section"||!(b||v||r.isEntry(p,g)))&&(t[c]="note")}}function Ff({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>ne(s)?[]:[{column:a,text:r2(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===r2((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Ff({grid:e,block:t},n+1);return!1}var r2=e=>M(W(e))||W(e);
function l9(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Ff(e,o))return!0;return!1}function c9({grid:e,columns:t,at:n},r){var a;let o=new w(t.map(({
header:u})=>M(
u)).filter(u=>u!=="")),i=((a=e.values[r])!=null?a:[]).filter(u=>!ne(u)).map(u=>M(W(u))),s=i.filter(u=>o.
has(u)).length;return s>2&&s*3>=i.length*2||d9({grid:e,columns:t,at:n},r)}function d9({grid:e,
columns:t,
at:n},r){var u;let o=[n.code,n.name,n.number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,g;
let c=M((p=(d=t[l])==null?void 0:d.header)!=null?p:"");return c!==""&&M(W((g=e.values[r])==null?void 0:
g[l]))===c}),s=((u=e.values[r])!=null?u:[]).filter((l,c)=>!o.includes(c)&&!ne(l));return(i.includes(
n.name)||i.includes(n.code))&&i.length>1&&s.length>1&&s.every(l=>gn(l)==="text")}var m9=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function p9({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(ne(l))return[
];
let[,c=""]=(d=m9.exec(W(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===
""?k.NaN:k(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function f9(e,t,n){var g,b,v;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((O,N)=>ne(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>Xn(e,t+1+N)!==""))return!1;let u=W(An(e,t,o.number)),{code:l,name:c}=qn(e,t);if(r9.test(
u))return!0;let d=c!==""?c:l!==""?l:(v=(b=s[0])==null?void 0:b.text)!=null?v:"";if(s.length===1&&o2.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?gn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function g9(e,t){var s,a;let{code:n,
name:r}=qn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var a2={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},h9=bf,y9=new w([
"numbers","example","statistic","section","header","note","left-out"]);function u2(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Ht(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Qn(P.role)?N!==u&&Ht(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,F)=>{let _=h9[P];return y9.
has(P)||l(F)||_!==void 0&&F<c?"":_!==void 0&&F===c?_:I}),b=(N,P)=>{var I;return P<i.top?b9(N,e.isJudges&&
P===i.top-1):P<i.bottom?v9(e,P):P===i.bottom?r.map(F=>w9(e,F,u,l)):g(N,(I=t[P])!=null?I:"blank")},v=N=>{
var P;return N===i.bottom?a2.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),v(P)]:b(N,P));return{tab:o.tab,values:O}}function b9(e,t){
let n=e.some(r=>typeof r=="string"&&Xs(r));return e.map(r=>{var o;return n?(o=wt(r))!=null?o:r:t?"":
r})}function w9({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Ht(i)===a?i:a2[a];let s=Ht(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function v9({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function wu(e,t,n,r=()=>!1){let o=wO(e.filter(l=>!Dn(l)),t);VO(o),YO(o),QO(o);let i=o.map(l=>{let c=s2(
l,i2(l,d=>Df(l,d)),t);return{draft:k9(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Gb(l,c.
roles)),a=ZO(s,t),u=i.map(({draft:l,reading:c},d)=>{var v;let p=((v=a[d])!=null?v:[]).map(O=>E9(S9(O,
t,N=>r(l.grid.tab,N)),n,t)),g=O9({draft:l,reading:c},i,n),b=[...C9(l,p,t),...g,...c.otherHeaders.map(
O=>A9(l,O)),...R9(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:T9(l,c.roles),view:u2(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}
var k9=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),x9=new w([
"entry","weight","maximum","numbers","header","section","example"]),T9=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||x9.has(
a)&&(a!=="entry"||Xn(e,s)!=="")?i.map((c,d)=>{var p;return ne((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},c2=({key:e})=>`column/${e}`,d2=(e,t)=>!t.hasCriteria||t.isCriterion(e),S9=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function E9(e,t,n){let r=e.doubt===null?void 0:t.get(c2(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Sr(
e.column)}`:e.header;return r==="criterion"&&d2(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var C9=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var l;if(o.doubt===null)return[];let i=ti.COLUMN.filter(c=>c!=="criterion"||d2(o.header,r)),s={
tab:e.
tab,cell:Ee(t.bottom,o.column)},a={header:o.label,column:Sr(o.column),...o.doubt},u=(l=i.find(c=>c===
o.guess))!=null?l:null;return[xt("COLUMN",c2(o),s,a,{options:i,default:u})]});function R9(e){let{
grid:t,
block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(
W(d[c]))).filter(d=>d!=="")),s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||pt(e,c)!=="words")return!1;
if(D9(e,c))return!0;let p=[...i(c)].filter(g=>s.has(g)).length;return p>2&&p*2>s.size});
if(a===void 0)return[];let u={tab:t.tab,cell:Ee(n.bottom,a.column)},l=[Sr(o.name),Sr(a.column)];
return[
xt("SIDE_BY_SIDE",`side/${M(t.tab)}`,u,{columns:l})]}function D9(e,t){var s,a;let{columns:n,at:r}=e,
o=u=>pt(e,u)==="numbers",i=n.filter(u=>u.column>r.name&&u.column<t);return Ie((a=(s=n[t])==null?void 0:
s.header)!=null?a:"")==="name"&&i.some(({header:u})=>Ie(u)==="number")&&i.some(u=>Ie(u.header)===null&&
o(u.column))&&n.some(u=>u.column>t&&o(u.column))}var A9=({grid:{tab:e}},t)=>xt("OTHER_TABLE",`table/${M(
e)}/${t+1}`,{tab:e,cell:Ee(t,0)},{row:t+1});function O9({draft:e,reading:t},n,r){let o=n.filter(i=>i.
reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,
p=r.get(d),g=p==="entry"||o.some(P=>l2(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>l2(
P,a,l));if(t.roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:v,at:O}=e,N={tab:v.tab,cell:
Ee(
i,f.max(0,O.name>=0?O.name:O.code))};return[xt("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var l2=({
draft:e,
reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&Xn(e,i)===n);m();
function ea({criteria:e,entries:t}){let n=new w(t.map(i=>Q(i.code)).filter(i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>Qe(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Vr(s,We(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(Q(i))}}m();m();m();var N9=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
P9=/bobot|weight|proporsi|porsi|persen|%/i,I9=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function $f(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>F9(e,o));if(n.every(o=>o.length>0)){let o=nd(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:$9(e,n))!=null?r:_9(e,n)}return M9(e,t)}function F9(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=W(o).replace(N9,"");return s!==""&&Qe(s,{name:t})?[{row:r,column:i,weight:We(s).weight}
]:
[]}))}var nd=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?hu(t):
null};
function $9(e,t){var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=
c.find(g=>g.column===o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.
map(c=>{var d,p;return(p=(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=x.from({length:
s},
(c,d)=>d).flatMap(c=>{let d=c>o?nd(i.map(g=>{var b;return rd((b=e[g])==null?void 0:b[c])})):null,p=e.
slice(0,a).some(g=>P9.test(W(g[c])));return d!==null&&(p||mt(d,10,100))?[{weights:d,isHeaded:p}]:[]}
),
l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[0];if(l!==void 0)return l.weights}return null}function _9(
e,t){
var n;for(let{row:r}of(n=t[0])!=null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==
null?void 0:u.column)!=null?l:-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(
0,i).some(u=>Xs(W(u)))).map(a=>nd(o.map(u=>rd(a[u])))).find(a=>a!==null);if(s!==void 0)return s}
return null}
function M9(e,t){var n;for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;
let o=(n=
nd(t.map(i=>tw(r,i))))!=null?n:nd(t.map(i=>ew(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${Qb(
i)}`)));if(o!==null)return o}return null}var Qb=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),ew=(e,t)=>{
var r;let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:k(n.replace(",",
"."))},tw=(e,t)=>{var n;return(n=ew(e,Qb(t)+I9))!=null?n:/bobot|weight/i.test(e)?ew(e,T.raw`${Qb(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function rd(e){return typeof e!="string"?wt(e):wt(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}function _f({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,
l;return(l=(u=e.find(c=>Qe(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var v;return(v=rd(u[b]))!=null?v:[]}),d=[...u.keys()].filter(b=>!ne(u[b])&&!i.includes(b)).
every(b=>b>s&&rd(u[b])!==null),p=l.every((b,v)=>{var O;return v===0||b===((O=l[v-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!mt(l,1,100))continue;let g=i.every((b,
v)=>{
var I;let O=t.flatMap(({values:F})=>{var _;return(_=ht(F[b]))!=null?_:[]}),N=f.max(...O),P=(I=l[v])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:g}}return null}function m2(e,t){
for(let n of e){let r=L9(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function L9(e,t){if(t.length<2)return null;let n=$f(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=_f(e,t);return r!==null&&!r.areMaxima?{weights:hu(r.numbers),isOpen:!1}:
j9(
e,t)}var z9=/bobot|weight|pembobotan|proporsi/i;function j9({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!z9.test(r))continue;let o=t.map(s=>{var a;return(a=tw(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>k(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?hu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var B9=20,U9=.005;function p2(e,t,n,r){let o=[...n.map(a=>f2(a,r)),K9(n,r)],i=new y(
e.lines.map(a=>[
fu(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var v;let g=wt((v=t[p])==null?void 0:v[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Of(
l,1);if(!(c===null||c.evidence<B9)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>U9))return W9(c.derived.weights,l)}}return null}
function W9(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=To(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function f2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>Qe(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=ht(r.values[i]))!=null?s:[]});return o.length===t.length?[[fu(r),o]]:[]}))}function K9(
e,t){
let[n=new y,...r]=e.map(o=>f2(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function g2(e,t,n){let r=m2(
t,n);if(r!==null)return r;let o=e.filter(s=>!Dn(s));for(let s of o){let a=$f(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...wu(o,ea({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=qs(s.view,s),u=a===null?null:p2(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();function Mf(e){var s;let t=w2(e),n=k2(t).filter(a=>a.length>1),
r=(s=y2(n))!=null?s:t.length===1?t:y2(
G9(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return nw(e,v2(o.table,i))}function nw(e,t){let n=w2(e),r=k2(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>Qe(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function b2(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=v2(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function w2(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=wA(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var v2=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),h2=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function y2(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||h2(r)-h2(n)||e.indexOf(n)-e.indexOf(r));return t}function k2(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function G9(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var x2=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Qe(r.name,{name:o}))).flatMap(({
column:r})=>n.
lines.flatMap(o=>{var i;return(i=ht(o.values[r]))!=null?i:[]}))),T2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function S2(e,t){var r;let n=x2(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>T2(n,o)))!=null?r:100}function E2(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>Qe(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>YA(i,t)),...e.flatMap(i=>{let s=_f(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&T2(x2(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();var rw=.051,H9=4,q9=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[fu(n),n])),
columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>Qe(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
Z9=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ht(r.values[n]))!=null?o:[
]}));
function J9(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
rw,To(Z9(e)));for(let l of e.table.lines){let c=fu(l);for(let[d,p]of e.columns.entries()){let g=ht(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,F;return(F=ht((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?F:[]});if(g===null||b.length<2)continue;let v=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-v/b.length)<=u&&(o+=1),f.abs(g-v)<rw&&(i+=1),f.abs(g-f.max(...b))<rw&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=H9&&(o===a||i===a||s===a)}var V9=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
Y9=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,C2=e=>`summary/${M(e)}`;
function R2({tables:e,criteria:t},n,r){let o=e.map(s=>q9(s,t));return o.filter(s=>J9(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(C2(s));return a!==void 0?a==="ignore":V9.test(s)&&!Y9.test(s)?!0:(n.push(
xt("SUMMARY",C2(s),{tab:s},{tab:s})),!1)})}var vu=(e,t,n)=>n.indexOf(e)===t;function D2(e,t,n,{facts:
r,questions:o,answers:i,foreign:s},a){var Se,
ee;let u=e.desks.map(pe=>pe.table),l=pe=>n.includes("criteria")?Mf(pe):nw(pe,qe(t,e.stage).map(Ke=>Ke.
name)),c=(Se=l(u))!=null?Se:a||e.layout!==null?b2(u):null;if(c===null)return null;let d=l(u)===null,
p=R2(c,o,i),g=c.tables.filter(pe=>!p.includes(pe));for(let{tab:pe}of p)r.push({kind:"TAB_LEFT",sure:
!1,
params:{tab:pe,reason:"summary"}});let b=g.length<c.tables.length&&(ee=l(g))!=null?ee:c,{tables:v}=b,
O=n.includes("criteria")?eO(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?tO(v,O,
i):null;P!==null&&o.push(P);let I=X9(e,v);if(o.push(...QA({...e,desks:I},O,i)),!n.includes(
"criteria"))
return{...e,desks:I,criteria:[],isOpen:d,names:O};let F=E2(v,O),_=F!=null?F:O.map(()=>S2(v,O)),z=VA(
v,O,_),U=z.from==="equal"&&F!==null&&new w(F).size>1,j=g2(s(),v,O),L=z.from==="equal"&&!U&&(j==null?
void 0:j.from)==="written"&&!j.isOpen&&mt(j.weights,100),K=U?_:L?j.weights:z.weights,G=z.from!=="equal",
J=aO(v,O,{taken:K,max:_,isRead:G,byMaxima:U,elsewhere:j},i);J.question!==null&&o.push(J.question);
let{weights:ge}=J;r.push({kind:"CRITERIA",sure:v.length>1&&!d,params:{stage:N,names:O}},L?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:j.tab}}:{kind:"WEIGHTS",sure:z.from!=="equal",
params:{from:U?
"maxima":z.from,stage:N}},{kind:"SCALE",sure:F!==null,params:{max:_.filter(vu),from:F===null?
"scores":
"written",stage:N}});let X=O.map((pe,Ke)=>{var rt,Zt;return{stage:e.stage.name,name:pe,weight:(rt=ge[
Ke])!=
null?rt:1,min:0,max:(Zt=_[Ke])!=null?Zt:100,description:""}});return{...e,desks:I,criteria:X,isOpen:
d,
names:O}}var X9=({desks:e},t)=>e.filter(n=>t.includes(n.table));m();function A2(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return RA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:qs(n,t),shared:_b(n),isOther:!1}}var ku=(e,t=[])=>(
{
reason:e,tabs:t});function O2(e,t,n){var g,b;let r=n.flatMap(({table:v,shared:O})=>v===null||O!==null?
[]:[v]),o=n.filter(v=>v.shared!==null);if(e.stages.some(v=>v.scoreTab!==void 0))return Q9(e.stages,o);
let{sets:i,unclear:s}=aA(r.map(v=>v.tab));if(e.stages.length>1)return ow(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return ku("nothing");let u=t?i.find(v=>M(v.stage)===M(a.name)):void 0;if(u!==void 0)return ow(
[a],[u],r);if(s&&!t)return ku("stages",r.map(v=>v.tab));if(i.length>1&&!t){let v=i.map(O=>({...a,
name:O.
stage,advance:null}));return ow(v,i,r)}let l=((b=(g=Mf(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(v=>{var O;return((O=v.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let v=d.map(O=>O.grid.tab);return v.length>1?ku("several-shared",v):t?ku(
"stage-tab",v):[N2({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(v=>(
{
label:v.tab,table:v})),layout:null}]}function N2(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=qs(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function Q9(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?N2(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?ku("unclear-judges",r):n.filter(o=>"desks"in o)}function ow(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?ku("stages",
o):r}m();function P2(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();var eq={sum:"sum",mean:"mean",weighted:"weighted",weight:
"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function I2(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c}of i){let d=eq[l];if(d===
void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:
{
header:c,reason:d}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,p=(o=(
(r=
u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||n.set(g,
{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...t.values(),...n.values(
)]}m();var tq=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
nq=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
rq=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,oq=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
iq=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,sq=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),F2=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function $2(e){let t=e.map(i=>aq(sq(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function aq(
e){
let t={},n=e.map(a=>{var u;return(u=rq.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>oq.test(a));r!==void 0&&(t.government=F2(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=iq.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
F2(o.trim()));let i=e.find(a=>tq.test(a)),s=i==null?void 0:i.replace(nq,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function iw(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>uq(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>lq(u))))!=null?a:{reason:"nothing",tabs:[]}}var uq=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!Ui(n)).length>2),lq=e=>xf(e,f.min(9,
e.values.length));m();var od=e=>`hidden/${M(e)}`,sw=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&Qe(a,i)))||e.length===0?[]:[xt("HIDDEN",od(n),
{tab:n},{tab:n})]);m();function aw(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Vr(e,t)&&!cq(e,t)}var _2=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function cq(e,t){let[n,r]=[new w(_2(e)),new w(_2(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function uw(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!aw(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&aw(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[M2(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>M2(`names/${M(i.tab)}/${Q(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var M2=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ee(n.row,(s=t.nameColumn)!=null?s:0)};return xt(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var dq=e=>"reason"in e;function lw(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(ee=>A2(ee,o.
get(ee.tab))),u=O2(e,n,a);if(dq(u))return u;let l=[],c=[],d=[],p=u.flatMap(({desks:ee,stage:pe})=>[
pe.
scoreTab,...ee.map(({table:Ke})=>Ke.tab)]),g=()=>s.names.filter(ee=>!p.includes(ee)).map(s.read);for(
let ee of u){
let pe=D2(ee,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(pe===null)return iw(a);if(
bA(
pe.names))return{reason:"turned",tabs:pe.desks.map(({table:Ke})=>Ke.tab).filter(vu)};d.push(pe)}if(t.
length===Wi.length&&!d.some(ee=>gq(ee,a)))return{reason:"no-sign",tabs:d.flatMap(ee=>ee.desks.map(pe=>pe.
table.tab)).filter(vu)};let b=d.flatMap(ee=>ee.desks.map(pe=>pe.table)),[v,...O]=b;if(v!=null&&v.isRepeated&&
O.length===0)return{reason:"unclear-judges",tabs:[v.tab]};let N=d.flatMap(ee=>ee.names).filter(vu),P=t.
includes("judges")?BA(d):e.judges,I=t.includes("entries")?hq(b,N,a,l):e.entries,F=!n&&(d.length>1||d.
some(ee=>ee.stage.scoreTab!==void 0)),_=F?WA(d):e.stages,z=t.includes("criteria")?KA(d):e.criteria,U=$2(
b),L=!n&&d.length===1&&t.includes("entries")&&t.includes("judges")?oA(L2(d),i):{question:null,
settings:{}};
L.question!==null&&c.push(L.question);let K={...pq(e.settings,U),...L.settings},G={...e,settings:K,
stages:_,
criteria:z,entries:I,judges:P};if(t.some(ee=>G[ee].length===0))return iw(a);if(t.includes("judges")&&
!UA(G,d,s.names))return{reason:"unbound",tabs:d.flatMap(ee=>ee.desks.map(pe=>pe.table.tab)).filter(
vu)};
let J=a.flatMap(({structure:ee})=>ee!==void 0&&b.some(({tab:pe})=>pe===ee.tab)?ee:[]),ge=[...b.map(
ee=>ee.
tab),...l.flatMap(ee=>ee.kind==="ENTRY_LIST"||ee.kind==="TAB_LEFT"?ee.params.tab:[])],X=Jc([...fq(a,
b),...c,...cA(L2(d),!t.includes("judges"),i)]),Se=[...P2(d,P,F,_),...l,...h.keys(U).length>0?[mq(U)]:
[],...I2(J),...SA(a,ge,s)];return{competition:G,hasStages:F,facts:TA(Se,X),findings:t.includes(
"entries")?xA(d):[],questions:X}}var mq=({competition:e="",year:t="",city:n="",government:r=""})=>({
kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),pq=(e,t)=>({...e,...h.fromEntries(
h.entries(t).filter(([n])=>e[n]===""))}),L2=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),fq=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function gq(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&xf(r.grid,n.above.length)})}function hq(e,t,n,r){let o=pu(e,t),i=Yc(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>kA(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...hp,...u}))):o}m();
function yq(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function Lf(e,t){var u,l,c;let{stages:n,entries:r}=t,o=yt(e,za);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=F=>W(
d.cell(F)),g=yq(p("stage"),n),b=r.find(F=>Q(F.code)===Q(p("entry"))),v=(F,_,z=p(F),U=[])=>{let j={
setting:`assignment.${F}`,value:z,reason:_,allowed:U},L=g===void 0?{}:{stage:g.name};s.push({code:
"SETTING_INVALID",severity:"error",...L,...lt(o,d.row,F),params:j})};if(g===void 0&&v("stage",
"unknown-reference",p("stage"),n.map(F=>F.name)),b===void 0&&v("entry","unknown-reference"),g===void 0||
b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new y;if(i.set(g.name,O),O.has(b.code)){v("entry","duplicate");
continue}
let N=Ye(t,g),{found:P,unknown:I}=bq(d,N);for(let F of I)v("judges","unknown-reference",F,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=lt(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function bq(e,t){
let n=Ri(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>mu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>mu(r,o)))}}m();function wq(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function zf(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=Ye(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Ar(e),c=i.flatMap(P=>a.flatMap(I=>{
var z;let F=(z=s.get(P.code))!=null&&z.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:Xe(P),why:F};return F===null?[]:[u(_,P.code)]})),d=r!=null?r:wq(s),p=i.filter(({code:P})=>{var I,
F;return((F=(I=s.get(P))==null?void 0:I.length)!=null?F:0)<d}),g=[...Cc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...v]=g.sort((P,I)=>P.entries-I.entries),O=v[v.length-
1],N=Ks(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Xe),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function vq(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function kq(e,t){if(ne(e))return null;let n=ht(e);return n===null?"not-a-number":k.isInteger(
n)&&n>=t?n:"out-of-range"}function jf(e,{stages:t,entries:n}){var a,u;let r=yt(e,ja),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>W(c(_)),p=vq(d("stage"),t),g=n.
find(_=>Q(_.code)===Q(d("entry"))),b=(_,z,U=d(_),j=[])=>{let L={setting:`plenary.${_}`,value:U,
reason:z,
allowed:j},K=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,
...lt(r,l,_),params:L}),null},v=(_,z)=>{let U=kq(c(_),z);return typeof U=="string"?b(_,U,c(_)):U};if(
p!==
void 0&&g!==void 0){let _=s.some(z=>z.stage===p.name&&z.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),_&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),g===void 0&&b("entry","unknown-reference");
let O=v(
"rank",1),N=v("computed",1),[P,I]=[v("votesFor",0),v("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let F=lt(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var xq=16,
cw=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,xq);function Bf(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,gf(l));for(let c of gf(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=cw(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var Tq="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function dw(e){var r;let t=[...e.slice(0,20)].map(o=>k.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=x.from({length:16},(o,i)=>Tq[k.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var z2=8;function j2(e){let t=T(k.parseInt(e.slice(0,12),16)%10**
z2).padStart(z2,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var B2=(e,t)=>t.includes(j2(e))?j2(e):dw(
e);var Sq=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),Eq=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function it(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:B2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(Eq)]},e.map(
({name:n})=>Sq(n)))}var yn=(e,t)=>e.find(n=>n.stage===t);m();var W2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},Cq=3e4;function U2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${Cq}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var K2="B";function G2(e,t,n,r,o){let i=e.flatMap(a=>[...U2(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...U2(a.testimony).map((u,l)=>({...a,part:`${K2}${l+1}`,content:u}))]),s=W2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Dt(t,r,o,s,i,0)}
function xu(e){
var r;let t=e===null?null:yt(e,W2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=T(o("content")),u=W(o("part")).startsWith(K2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Uf({testimony:e}){try{let t=E.parse(e);return x.isArray(t.ranking)&&
x.isArray(t.printed.judges)?t:null}catch{return null}}function Tu({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(x.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var mw="#d9e2f3";function er(e,t){var n;for(
let r=1;;r+=1){let o=Ab(e.name,r),i=Oe().getSheetByName(
o);if(H2(i)){en({...e,name:o},t);return}let s=Rq(i);if(Nb((n=s[0])==null?void 0:n[0])){t.isShut(o)||
gr(o,t.admins()),Dq(s,e)||Z2(i,e),q2(o,e,i.getLastRow(),i.getLastColumn());return}}}function en(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:pw(e.name);t!==void 0&&gr(e.name,t.admins()),Z2(
n,e),q2(e.name,e,0,0)}function pw(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var H2=e=>e===null||e.getLastRow()===0;function At(e){for(
let t=1;;t+=
1){let n=Ab(e,t);if(H2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);if(Dn(r))return{
name:n,grid:r}}}function Rq(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function Dq([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function q2(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=x.from({length:o},(a,u)=>x.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Vt(e,0,0,s,t.formats)}function Z2(e,t){let n=t.widths.length,r=t.headerRow+
1;Yo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of qi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of qi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),vT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(mw),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function qi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function J2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Bf(e,
t,Ze),s=o.length===0?[]:Aq(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var v,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(v=c[0])!=null?v:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function Aq(e,t,{stages:n,settings:r}){let o=it(n,t),i=({stage:a})=>{var u;
return((u=yn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=xu(At(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=yn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:Tu(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ze(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var id={part:"history",tab:
Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function V2(e){var s,a,u;let t=e===null?null:yt(
e,id),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:ff(d),chain:d("chain")};r.push(p);let g=Ln(d("action"),lu);if(g===void 0)continue;let[b,v,O,N]=[
xc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:v,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=pf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function sd(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Oq={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},Y2=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${Oq[t][r]}`),
t);function X2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Su=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
Q2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${X2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Su(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${X2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Su(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Su(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=Y2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=Y2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${sd(e.amount,"id")}.`,
`Prize ${sd(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Su(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Su(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Su(n,
r)}${l}.`)}};m();m();var e1={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},Nq={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},fw=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),t1=(e,t)=>e1[t][e],
n1=(e,t)=>Nq[t][e];function Eu(e,t,n=!1){let r=e1[t][e].split(" ").map(fw).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var Pq=6,Iq=BigInt(0);function Fq(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==Iq)return!1;return!0}
function Cu(e,t,n){if(Fq(e,n))return n;let r=mn(t(e),n);for(let o=n;o<n+Pq;o+=1){let i=e.map(s=>qr(s,
o));if(mn(t(i),n)===r)return o}return n+2}var Wf=new Ue(0),gw=(e,t,n)=>Gn(hr(e,t),n);function r1(e,t,
n){let r=n;if(pn(e,t)===0)return r;for(;mn(
e,r)===mn(t,r);)r+=1;return r}var ad=(e,t)=>Oi[e].name[t];function ud(e,t,n,r){let o=r1(e.value,t,e.
metric==="majority"?0:n);return[gw(e.value,o,r),gw(t,o,r)]}function o1(e,t,n){let r=t1(n,e),o=new y,
i=(s,a)=>gw(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:fw(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,r1(s,Wf,t)),plain:s=>Gn(hr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Cu(a,Cn,t),c=n==="points"&&a.length>2?Cu([...a].sort(pn).slice(1,-1),Cn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var i1={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var s1={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},$q={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function _q(e,{text:t,
plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.weight.
equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var Kf=({judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function Mq(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var a1={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Ai[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,v=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>_q(n,o));return`${s} ${a(r)}${p}${g} ${v} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Kf(e.highest,
"tertinggi",t)} dan ${Kf(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Kf(e.highest,
"highest",t)} and ${Kf(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>Mq(i,n,t)),o=n(Cn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Cu([e,a],([v,O])=>v.add(O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${$q[s][l]}`;
if(mn(a.abs(),c)===mn(Wf,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${s1.id[t]}.`,`Judge ${e} is not counted: ${s1.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=yp(e.map(({weight:b},v)=>({weight:b,score:p[v]}))))!=null?g:
Wf},c=Cu(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var u1=(
{metric:e,criterion:t},{language:n})=>t===void 0?ad(e,n):`\u201C${t}\u201D`,Lq=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function zq(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${Lq(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var l1={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=ud(n,r.value,l,c),g=u1(n,
i),b=o.length===0?"":zq(o,i),v=u(e),O=Y(t,c);return s(`${a} ${v} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${v} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(g=>`${u1(g,r)} ${ud(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var jq={...a1,...l1,...i1,
...Q2};function Bq({code:e,params:t},n){return jq[e](t,n)}function c1(e,t,n="points"){let r=o1(e,f.max(
2,t),n);return o=>o.map(i=>Bq(i,r)).join(" ")}function d1(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return ad("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=ud(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:ad(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ni=(e,t)=>Ai[e].name[t];var Uq={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${ot(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${ot(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ni(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${ot(t,"id")})`].join(
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
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},Wq={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${ot(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${ot(e,"en")} by ${t} \xB7 run ${n}`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${ot(t,"en")})`].join(
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
ae=e=>e==="id"?Uq:Wq,fe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function ta(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function m1(e,t,n){let r=ta(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:ut(),by:xe(),hash:e,provisional:t},isNew:!0}}function Ru(e){let{name:t,grid:n}=At(Z.
history[e]);return{name:t,exists:n!==null,...V2(n)}}var So="chain";function Ft(e,t,n){var d,p,g,b;
let{
language:r}=n;jn();let o={stage:"",...t},i=(p=(d=lu.find(([v])=>v===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Tr(o.at),action:i},a=ff(v=>s[v].trim()),u=zi(Kq(e),a,Ze),l=e.exists?Hq(e,
r):Gq;if(e.exists){let v=x.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)v[N]={...s,
chain:u}[O];Vt(e.name,pr(e.name),0,[v])}else{let v=ae(r).tabs,O=id.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));en(Dt(e.name,v.history,v.historyOrigin,O,[{...s,chain:u}],0),go(n,
()=>!1)),fr("history",e.name)}jn(),He(So,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function ld({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(So),Gc(t,Ze)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&He(So,r)}function Kq({exists:e,links:t}){let n=e?Ne(So):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:Gc(t,Ze)}var Gq=new y(id.columns.map(({key:e},t)=>[e,t]));
function Hq({
name:e,headerRow:t,columns:n},r){let o=id.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Vt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function Gf(e){let{language:t}=e.settings,n=[Zi(bc,t,Zq(e.settings)),
Zi(wc,t,e.stages.map((o,i)=>qq(
o,i,t))),Zi(vc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),Zi(Gr,t,e.entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.
unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=Ei.find(([a])=>a===o.status))==null?void 0:
i[1][t])!=null?s:"",o.reason]})),Zi(Fs,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,
o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?p1(!0,t):""]))];if(e.institutions.
length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,p1(o.required,t)]);
return[
...n,Zi(kc,t,r)]}var f1=e=>{var u;let{language:t,signerPosition:n,signerName:r,signerGrade:o,
signerNip:i}=e,
s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,$a[0][1][t],up[0][1][t]];return Zi($s,t,s===
""?[]:[[...a,"","","",""]])};function Zi(e,t,n){var i;let r=(s,a)=>{var u;return((u=e.columns[a])==null?
void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.tab[t],values:[CT(e,
t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?void 0:i.key)==="code"?
1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),layout:""}}var g1=(
e,t,n)=>({
...Zi(e,n,[]),name:t}),p1=(e,t)=>{var n,r;return(r=(n=Jt.find(([o])=>o===e))==null?void 0:n[1][t])!=
null?r:""};function qq(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.name:e.
title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Fa.find(([c])=>c===e.form))==null?
void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,o,e.
date===null?"":Ms(e.date,n),(l=e.scoreTab)!=null?l:""]}function Zq(e){let{language:t}=e,n=Cr.map(s=>[
s.word[t],hw(e,s)]),r=f.max(3,e.prizes.length),o=x.from({length:r},(s,a)=>{var u;return[`${Ka[t]} ${a+
1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=Cr.find(u=>u.key==="plenaryDate"))==null?
void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function hw(e,t){var o,
i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ms(n,r):"":t.kind==="choice"?
(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&x.isArray(
n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:s}).join(
", "):x.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function h1(e,t){let n=Bn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=Wi.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=Jq(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:Yq(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Gf(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Bn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...Vq(i.facts)]}}function Jq(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Pr(r,e).map(U=>U.name),l=e.stages.flatMap(U=>r.filter(j=>j===
U.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(U=>a.get(
od(U))!=="use"),g=r.filter(U=>a.get(Vc(U))!=="ignore"),b=g.filter(U=>!p.includes(U)),v=ea(e),O=U=>{
let j=U.
map(s);return{grids:j,structures:wu(j,v,a,i),answers:a}},N=c?u:b.filter(U=>Hs(U)||l.includes(U)),P={
names:g,hidden:p,read:s},I=lw(e,t,n,O(N),P),F=c?[]:b.filter(U=>Zc(U)&&!N.includes(U)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let U=p.filter(L=>Hs(L)&&
!a.has(od(L))),j=sw(I.competition,O(U));return{...I,questions:[...I.questions,...j]}}if(!_||F.length===
0)return I;let z=lw(e,t,n,O([...N,...F]),P);return"reason"in z?I:z}var Vq=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function Yq(e,t,n){
return(e.length===Wi.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var yw="\u2713",
ri=e=>`"${e.replace(/"/g,'""')}"`;function y1(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-k(n),s=T(k(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function b1(e,t,n){let r=Ee(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${ri(
yw)};${o})`;return`=IF(COUNTIF(${r};${ri(zn.id)})>0;${ri(zn.id)};${i})`}function w1(e,t,n,r,o){
let i=u=>Ee(e,u,t,1),s=u=>`COUNTIF(${i(r)};${ri(u)})`;return`=${`${s(yw)}+${s(zn.id)}`}&${ri(o.of)}&COUNTA(${i(
n)})&${ri(o.done)}`}function v1(e,t,{min:n,max:r}){let o=Ee(e,t),i=`AND(${o}>=${y1(n)};${o}<=${y1(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${ri(zn.id)})`}var k1=(e,t,n)=>{let r=`$${Ee(e,t)}`;
return n==="complete"?`=${r}=${ri(yw)}`:n==="recused"?`=${r}=${ri(zn.id)}`:`=NOT(${r}="")`};m();var x1=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,T1=e=>e.filter(t=>t!=="").join(" \xB7 "),Xq={title:(e,t,n)=>T1(
[e,x1(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,Qq={title:(e,t,n)=>T1([e,x1(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,bw=e=>({id:Xq,en:Qq})[e];m();function eZ(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function tZ(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function ww(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${Q(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:tZ(eZ(r+Q(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ji={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,vw=3,oi=vw+
1,Hf=0,qf=1,nZ=2,Eo=3,rZ=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],kw=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},oZ=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function xw({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${kw(i,t)})`),o=n.some(i=>i.link!=="")?[Ji.link[t]]:[];return{headers:[Ji.code[t],
Ji.status[t],Ji.name[t],...r,Ji.notesToCommittee[t],Ji.notesToEntrant[t],Ji.institution[t],...o],
widths:[
62,58,128,...r.map(oZ),160,160,160,...o.map(()=>180)],scored:r.length}}var iZ=e=>["code","status",
"name","institution","link"].some(t=>Ge(e,Ji[t])),Tw=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function S1(e){var n;let t=(
n=
e[vw])!=null?n:[];return e.slice(oi).every(r=>r.every((o,i)=>{var s;return o===""||iZ(T((s=t[i])!=null?
s:""))}))}var E1=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Sw(e,t,n){let{
headers:r,
scored:o}=xw(n),i=x.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Eo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===qf?b1(t+u,Eo,
o):""))}}var Ew=(e,t)=>({top:oi,left:Eo,height:t-oi+1,width:e+2});function Zf(e,t){let{criteria:n,
language:r}=e,
o=bw(r),i=(a,u)=>({top:oi,left:a,height:t,width:u}),s=i(Hf,Eo+n.length);return{table:i(Hf,xw(e).headers.
length),progress:{row:0,column:0,formula:w1(oi,t,Hf,qf,o)},validations:C1(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Eo+a,u),formula:v1(oi,Eo+a,l),help:o.rejected(kw(l,r))})),colours:rZ.map(([a,u])=>({block:s,
formula:k1(oi,qf,a),background:u})),open:Ew(n.length,oi+t-1)}}function C1(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Jf(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=bw(o),{headers:u,widths:l,scored:c}=xw(e),d=ww(e.entries,t,
n),p=C1(r).map(({criterion:P})=>kw(P,o)),g=Zf(e,d.length),b=Sw(d,oi,e),v=P=>[P,...u.slice(1).map(()=>"")],
O=v("");return{name:Mi(t,n),...g,headerRow:vw,frozenColumns:nZ,widths:l,formats:u.map((P,I)=>I===Hf?
"@":I>=Eo&&I<Eo+c?mo:""),centred:u.flatMap((P,I)=>I===qf||I>=Eo&&I<Eo+c?[I]:[]),values:[O,v(a.title(
t.name,n,i)),v(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[v(g.progress.
formula),O,O,O,...b.formulas]}}m();var tr=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),R1=({values:e,formulas:t},n)=>_y(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),sZ=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:pw(e)};function Cw(e,t){let n=sZ(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Yo(n,e.values.length+1,o.length),l>0&&
tr(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:v}of qi(
o))n.setColumnWidths(g+1,b,v);let d={...u,top:r,height:u.height+1};tr(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:v}of qi(o.map((O,N)=>a.includes(
N))))v&&tr(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
v}of qi(
i))v!==""&&tr(n,{...u,left:g,width:b}).setNumberFormat(v);tr(n,{...d,height:1}).setFontWeight("bold").
setBackground(mw),tr(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),D1(n,e),aZ(n,R1(e,i),l,c)}function aZ(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=x.from({length:o},(l,c)=>x.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function D1(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();tr(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([tr(e,r)]).build()))}function A1(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Yo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};tr(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of qi(
t.widths.map((g,b)=>s.includes(b))))p&&tr(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of qi(a))p!==""&&tr(r,{...l,left:c,width:d}).setNumberFormat(p);D1(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),tr(r,{...l,top:f.max(l.top,i+1)}).setValues(
R1(n,a))}var O1=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Rw(e,t,n,r){let o=Oe().getSheetByName(
e);if(o===null)return!0;let i=tr(o,t),s=o.protect();Ec(s,n);let[a,...u]=O1(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),Ec(l,[...n,r]).includes(r)?(Rw(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function N1(
e,t,n){
let r=Oe().getSheetByName(e);if(r!==null)for(let o of O1(r,tr(r,t)))Ec(o,n)}function P1(e,t){var n;(
n=
Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var I1="judgeTabs",uZ=9e3,lZ=Pt(B(),oT([
B(),B(),B()]));function Vf(){var e;try{let t=gt(lZ,E.parse((e=
Ne(I1))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var cZ=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Dw(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;cZ(n())>
uZ;)t.shift();He(I1,n())}function Aw(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=E1(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&P1(s,c),n[T(i)]=[a,u,c]}return n}
function Ow(e,t){
if(e.size===0)return;let n=Vf(),r=Wr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Aw(o,n);E.stringify(i)!==E.stringify(n)&&Dw(i)}function Yf({stages:e,
judges:t},n=Vf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Wr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>Q(d.code)===Q(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var F1="rowOrders",dZ=9e3,mZ=Pt(B(),Pt(B(),B()));function $1(){let e=Ne(
F1);try{let t=gt(mZ,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function na({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=dZ-2;for(
let g of t){
let{stage:b,judge:v,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(v),P=i.has(O)?N:(d=Wc(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(v.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[v]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&He(F1,u)}m();var _1="understanding",pZ=9e3,fZ=q({option:B(),kind:B(),params:Pt(B(),
sp()),tab:B()}),gZ=Pt(B(),fZ);
function Nw(){let e=Ne(_1);try{let t=gt(gZ,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function M1(){let e=null,t=()=>(e!=null||(e=Nw()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var L1=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function z1(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>pZ?!1:(He(_1,t),!0)}
function hZ({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return ub({tab:r,
columns:o,
entries:i})}var yZ=(e,t,n,r)=>[...yc(e,Sc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...XD(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...QD(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Mi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],bZ=(e,t,
n)=>eA(
e,t,n).map(({name:r,judge:o})=>j1(r,o));function j1(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function st(
e="presence"){let t=Ve(),n=Et(),r=_t(t,n),o=new y([...r].map(([te,he])=>[te,Le(he)])),i=t.filter(te=>![
...r.values()].includes(te)),s=Pw(Le),a=RZ(uT),{answers:u,known:l}=M1(),c={names:i,isHidden:te=>a().
includes(te),isColumnHidden:lT,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
v}=h1(
o,c),{competition:O}=d,N=Yf(O),P=du(O.entries),I=Pw(te=>{let he=qc(s(te));return he.length>0?he:Ma(
te)}),
F=Pw(Vo),_=(te,he)=>{let at=qD(te,I(te.tab));return nA(at,he)?rA(at,F(te.tab)):at},z=({stage:te})=>O.
stages.filter(({name:he})=>he===te).flatMap(he=>qe(O,he)),U=Pr(i,O,N).filter(({stage:te})=>te.scoreTab===
void 0),j=O.stages.flatMap(({scoreTab:te})=>i.filter(he=>xZ(he,te))),L=ea(O),K=[...U.map(({name:te})=>te),
...j],G=wu(K.map(s),L,u),J=te=>{var he,at;return(at=(he=G.get(te))==null?void 0:he.view)!=null?at:s(
te)},ge=CZ(i,O,J,P),X={names:t,own:N,isBound:n},{doubts:Se,locked:ee,...pe}=vZ(O,X,r.get("settings"),
s,e),Ke=wZ(O,t,s,n),rt=[...U.map(({name:te,stage:he,judge:at})=>{let Nt=qe(O,he);return _(ji(J(te),
he.
name,at.code,Nt,P),Nt)}),...ge.sheets.map(te=>_(te,z(te)))],Zt=[...v!=null?v:Jc([...G.values()].flatMap(
te=>te.questions)),...uw(rt,O.entries,u)];return{competition:Ke.competition,...pe,assigned:Ke.assigned,
sheets:rt,orders:$1(),protectedTabs:ee.filter(te=>!La(te)),own:N,findings:[...d.findings,...hZ(d),
...Se,
...Ke.findings,...yZ(t,O,N,n),...bZ(i,O,N),...ge.findings,...b,...Zt.map(EZ),...d.tables.criteria!==
null&&O.criteria.length===0&&TZ(G)?[SZ(d.tables.criteria.tab)]:[]],questions:Zt,given:l(),locate:tA(
d),unwritten:Zt.length>0?[]:p,facts:g}}function wZ(e,t,n,r){let o=Kr(t,"assignment",r),i=o===void 0?
null:Lf(n(o),e);if(o===void 0||i===null)return{competition:e,assigned:[],findings:[]};let{assignment:
s,
rows:a,findings:u}=i,l=e.stages.flatMap(c=>{let d=s.get(c.name);return d===void 0?[]:zf(e,c,d,e.settings.
readings,p=>{var b;let g=(b=a.find(v=>v.stage===c.name&&v.entry===p))==null?void 0:b.cell;return{tab:
o,
...g==null?{}:{cell:g}}})});return{competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),
findings:[...u,...l]}}function vZ(e,{names:t,own:n,isBound:r},o,i,s){var I,F;let a=Ru(e.settings.language),
u=Kr(t,"plenary",r),l=u===void 0?null:jf(i(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=J2(c,
a,e),p=GE(),g=_=>p.has(_),b=XE(e.settings,g,o),v=eC({names:t,own:n,isBound:r},p,b),O=go(e.settings,g,
b,v.added),N=a.exists?a.name:null,P=rC(t,N,p,O,r,s);return{history:a,typedDecisions:c,deciding:P,
keepers:O,
newcomers:v,decisions:d.decisions,locked:[...p.keys()],doubts:[...kZ(a),...P.findings,...nC(v,_=>P.findings.
some(z=>z.tab===_)),...d.findings,...(F=l==null?void 0:l.findings)!=null?F:[]]}}function kZ({name:e,
links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=hf(cu(t,Ne(So),Ze),t);if(r.length===0&&o===null)
return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};
return[
{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var xZ=(e,t)=>t!==void 0&&M(e)===M(t),
TZ=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function SZ(e){return{
code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var EZ=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function CZ(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return M(
l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=jA(n(s),i,Ye(t,i),qe(t,i),r);return{
sheets:a,
findings:u.map(l=>j1(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function RZ(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Pw(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Xf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Qf=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function B1(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function U1(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var DZ=e=>e instanceof C&&
"problem"in e;function we(e){throw h.assign(new C(e.message),{problem:e})}
function me(e){var t;try{return{answer:e()}}catch(n){if(DZ(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=Xf(r);if(o.length>0){let i=ae(ft()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,Qf())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",ae(ft()).problems.unexpected(r))}}}var Iw="language";function et(e){let t=B1(Iw);return t===
"id"||t==="en"?t:e}var ft=()=>et(bT().startsWith("en")?"en":"id");function ke(){dp()||we(fe(
"NOT_ALLOWED",ae(ft()).problems.notAdmin(xe())))}function Ce(e){let t=fT(e);return t===null?we(fe(
"BUSY",ae(
ft()).problems.busy)):t.done}function ye(e,t){let n=gt(e,t);return n.success?n.data:we(fe(
"BAD_REQUEST",ae(ft()).problems.badRequest))}m();m();var W1={part:"corrections",tab:Z.corrections,
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
K1=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],G1=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],cd=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function H1(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Tr(l.at),answeredAt:Tr(l.answeredAt),old:i(l.before),kind:s(K1,l.
kind),status:s(G1,l.status),before:E.stringify(l.before)}),u=W1.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Dt(t,r,o,u,e.map(a),0)}function q1(e){var n;let t=e===null?
null:yt(e,W1);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[Ln(o("kind"),K1),Ln(o("status"),G1)],a=AZ(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:xc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:xc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function AZ(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Qr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ie(e,t):H(e,t),Vi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ie(k((e*100).toPrecision(12)),n)}%`:Qr(e,n),Fw=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,OZ={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,NZ={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ra=e=>e==="id"?OZ:NZ;function ii({language:e}){let{name:t,grid:n}=At(Z.corrections[e]);return{name:
t,isNew:n===null,list:q1(
n)}}function oa(e,t,{language:n,admins:r}){let o=ra(n);return er(H1(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Vi(i,s,n)),go({admins:r},()=>!e.isNew)),$w({...e,isNew:!1}),jn(),{...e,isNew:!1,
list:t}}function $w({name:e,isNew:t}){t||YE(e)||(fr("corrections",e),qa(e))}m();m();function Du(e,t){
let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var eg=(e,t)=>W(e)===W(t),PZ=864e5,IZ=R.UTC(1899,11,30);function FZ({date:e}){let t=(o,
i)=>k(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-IZ)/PZ+
r/86400}var Z1=e=>typeof e=="object"?FZ(e):typeof e=="boolean"?T(e):e,J1=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function V1(e){let[{values:t},n,r]=[Le(e),Ma(e),Vo(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function si(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var Y1=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},X1=(e,t,n,r)=>Vt(e,t,n,r);m();function _w(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function Q1(e){for(let[t,n]of _w(e,r=>r.tab))for(let[r,o]of _w(n,i=>i.format))r!==void 0&&Y1(t,o.map(
({at:i})=>Ee(i.row,i.column)),r)}function eN(e){let t=n=>n.format==="General";Q1(e.filter(t));for(
let[
n,r]of _w(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of uu(r.map(({at:l})=>l)))X1(n,i,s,x.from({length:a},(l,c)=>x.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}Q1(e.filter(n=>!t(n)))}function dd(e,{
sheets:t}){var s,a,u;let[n]=po(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Au(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?eg:Du;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ia(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:V1(t);return e.set(t,n),n}}function Mw(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
J1(
o.format);return r?{tab:t,at:n,value:Z1(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function $Z(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=cd(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Lw(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of $Z(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var _Z=e=>/data validation|validasi data/i.test(T(e));
function zw(e,t){try{return eN(e),jn(),!0}catch(n){if(!t&&!_Z(n))throw n;return console.warn(T(n)),!1}
}
function md(e,t,n,r=!1){let{settings:o}=e.competition,i=Lw(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:v,list:O})=>O.filter(({status:N})=>v==="confirm"||v==="undo"||v===
"fix"&&N==="applied").map(N=>({one:N,action:v,place:dd(N,e)}))),a=v=>s.map(({one:O,place:N})=>N===null||
!si(N.tab)?"other":Au(O,N.at,v(N.tab))),u=a(ia()),l=s.flatMap(({one:v,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Mw(v,N.tab,N.at,I)]:[]}),c=zw(l,r),d=c?null:a(
ia()),
p={fix:new w,undo:new w};for(let[v,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[v];N==="fix"&&
(c?u[v]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let v=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=oa(t,v,o)}let b=n;for(let{list:v,...O}of i){let N=v.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=MZ(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Ft(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var MZ=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Vi(i.cell,i.format,n),Qr(s,n)];return t?Fw(r,o,u,a):Fw(r,o,a,u)});m();
function LZ(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Du(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function tg(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(v=>v.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=po(a).map(v=>({at:v,status:LZ(n,s,Ee(v.row,v.column),
o)})),c=l.filter(v=>v.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:v})=>v),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function ng({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Qr(n,i),
now:t.now,confirm:s,status:o}}m();var zZ=q({id:B(),accept:Te(),at:B(),by:B()}),jZ=le(zZ),jw=e=>`fixAnswers:${e}`,
BZ=8e3;function Ou(e){
let t=Ne(jw(e));try{let n=gt(jZ,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function tN(e,t){let n=E.stringify([...Ou(e),t]);return n.length>BZ?!1:(He(jw(e),n),!0)}var nN=e=>He(
jw(e),"[]"),Nu=e=>e.filter(t=>t.status==="waiting");function rN(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Nn(e=n=>n(),t="presence"){let n=st(t);Wt(n,e);
let r={workbook:n,history:n.history,ledger:ii(
n.competition.settings)};return UZ(r)?r:e(()=>WZ(t))}function UZ({history:e,ledger:{list:t}}){let n=new w(
Nu(t).map(({judge:r})=>r));return Lw(t,e.rows).length===0&&[...n].every(r=>Ou(r).length===0)}
function WZ(e){
let t=st(),{settings:n}=t.competition,r=ii(n),o=[...new w(Nu(r.list).map(({judge:u})=>u))],i=o.flatMap(
Ou),s=i.length===0?r:oa(r,rN(r.list,i),n),a=md(t,s,t.history,!0);for(let u of o)nN(u);return{...a,
workbook:st(
e)}}var pd=({workbook:e,history:t,ledger:n})=>({statuses:it(e.competition.stages,t.rows),corrections:
n.
list});function oN(e,t=It(e.workbook,{provisional:!1}).findings){let n=pd(e);return t.flatMap(r=>{
let o=tg(
r,n);return o===null?[]:[o]})}function Bw({workbook:e,history:t,ledger:n}){let r=it(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>cd(u)===cd(s));return a.every((
{
stage:u})=>o(u))?a:[]}var fd="marked";function iN(e,t){var o;let[n,...r]=Bw(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Nu(e.ledger.list).map(i=>({...Uw(i,t),judge:i.judge}
)),
marked:((o=Ne(fd))!=null?o:"")!==""}}var Uw=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Vi(o.cell,o.format,s),now:Qr(i,s)});m();m();m();m();var sN={id:
e=>`Kode peserta ${H(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${H(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var aN={id:e=>`Nama inovasi ${H(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${H(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var uN={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var lN={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var cN={id:e=>e.of==="entry"?`${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${H(e.one,"en")} and ${H(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${H(e.one,"en")} and ${H(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var dN={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},mN=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),pN={id:e=>{
switch(e.reason){case"conflict":return`${oe(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${dN.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${mN(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${oe(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${dN.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${mN(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var fN={id:e=>`${oe(e.judge,"id")} menilai ${ho(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${oe(e.judge,"en")} has scored ${ho(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var gN={id:e=>`${oe(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var hN={id:e=>`${oe(e.judge,"id")} tidak menilai ${ho(e.where,"id")} (BK).`,en:
e=>`${oe(e.judge,"en")} is recused from ${ho(e.where,"en")} (BK).`};m();var yN={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ie(
e.low,"id")}\u2013${ie(
e.high,"id")}, batasnya ${ie(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ie(
e.low,"en")}\u2013${ie(e.high,"en")}, the limit is ${ie(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var bN={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function KZ({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function GZ({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var wN=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),vN={id:e=>`Kelompok juri ${wN(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${KZ(
e)}`,en:e=>`The groups of judges ${wN(e)} share no entry, so their severity cannot be compared. ${GZ(
e)}`};m();var kN={id:e=>`${oe(e.judge,"id")} menilai ${ho(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${oe(e.judge,"en")} has scored ${ho(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var xN={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},TN=h.
keys(xN),Ww=(e,t)=>{var n,r;return(r=(n=xN[e])==null?void 0:n[t])!=null?r:e};m();m();m();var SN={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var EN={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var CN={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var RN={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var DN={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var AN={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var ON={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var NN={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var PN={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var IN={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var FN={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var $N={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var _N={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var MN={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var LN={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var sa={"tata-cara":_N,pernyataan:ON,undangan:LN,"daftar-hadir":EN,"lembar-nilai":DN,"berita-acara":
SN,
sk:PN,pengumuman:AN,piagam:NN,gabungan:CN,surat:IN,"surat-daftar":FN,"tanda-terima":$N,"umpan-balik":
MN,
laporan:RN};var gd=(e,t)=>sa[e].name[t];var zN={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Kw=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${gd(e,"id")}\u201D yang dibuat: ${zN.id[sa[e].missing]}.`:`No document \u201C${gd(
e,"en")}\u201D was made: ${zN.en[sa[e].missing]}.`;var jN={id:({kind:e,fields:t})=>`${gd(e,"id")} masih berisi titik-titik: ${t.map(
n=>Ww(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${gd(
e,"en")} still hold dots: ${t.map(n=>Ww(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var BN=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),UN={id:e=>`Tidak sesuai lagi dengan hasil: ${BN(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${BN(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var WN=5,KN=({rows:e},t)=>{
let n=e.slice(0,WN).map(T);return e.length>WN?`${n.join(", ")} \u2026`:Y(
n,t)},GN={id:e=>`${[...e.rows.length>0?[`Baris ${KN(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${KN(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var HN={id:e=>Kw(e.kind,"id"),en:e=>Kw(e.kind,"en")};m();var qN={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ie(
e,"id")}; yang terbaik ${ie(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ie(
e,"en")}; the best is ${ie(t,"en")}. Check that setting.`};m();var ZN={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${ot((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${H(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${ot(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${H(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var JN={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();var VN={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var HZ=[...Ly,ja,_s,za];function Yi(e,t){let n=Cr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${Ka[t]} ${o!=null?o:""}`.trim();let i=HZ.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function hd(e,t,n){var i,s;let r=Cr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Yi(e,n)}function YN(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Ly.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Pu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ie(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?H(e.replace(/\./g,","),t):H(e,t),qZ={version:{id:"versi aturan",en:"rules version"}};
function ZZ({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Yi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=qZ[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Yi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var JZ=(e,t)=>{
var n,r;
return(r=(n=Ei.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Gw(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return x.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function rg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=ZZ(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${Pu(r==="assignment"?Gw(T(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${Pu(r==="assignment"?Gw(T(s)):s,t)})`}`}let u=l=>Pu(typeof l!="string"?l:r===
"setting"?hd(l,o,t):r==="entry"&&o==="status"?JZ(l,t):Gw(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var VZ=5;function Iu(e,t){if(e.length===0)return"";let n=e.slice(
0,VZ).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${rg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var XN={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${ot(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Iu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${ot(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${ot(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Iu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${ot(
e.computed,"en")}). Compute again before making documents.`};m();var QN={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Iu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Iu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var eP={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var tP={id:e=>`${e.entry} ada lebih dari sekali di tab ${oe(e.judge,"id")} (baris ${Y(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${oe(e.judge,"en")} more than once (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var nP={id:e=>`Di tab ${oe(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${oe(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var rP={id:e=>`Kode ${e.entry} di tab ${oe(e.judge,"id")} bernama ${H(e.written,"id")}, di tab Peserta ${H(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${H(e.written,"en")} in the tab of ${oe(e.judge,"en")}, but ${H(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var oP={id:e=>`Kode ${Hn(H(e.entry,"id"),e.more,"id")} di tab ${oe(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Hn(H(e.entry,"en"),e.more,"en")} in the tab of ${oe(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var iP={id:e=>`Baris${e.name===""?
"":` ${H(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${H(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var sP={id:e=>`Rumus salah (${Hn(e.value,e.more,"id")}): ${oe(e.judge,"id")}, ${Gt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Hn(e.value,e.more,"en")}): ${oe(e.judge,"en")}, ${Gt(e.where,
"en")}. Type the score.`};m();var aP={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Gt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${oe(e.judge,"en")}\u2019s score of ${Gt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var uP={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Gt(e.where,"id")} terbaca sebagai tanggal ${Hn(
ot(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ie(e.likely,"id")})`}.`,en:e=>`${oe(e.judge,"en")}\u2019s score of ${Gt(e.where,"en")} was read as the date ${Hn(
ot(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ie(e.likely,"en")})`}.`};m();var lP={id:e=>`${oe(e.judge,"id")} belum menilai ${Gt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${oe(e.judge,"en")} has not scored ${Gt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var cP={id:e=>`${Hn(H(e.value,
"id"),e.more,"id")} bukan nilai (${oe(e.judge,"id")}, ${Gt(e.where,"id")}). Ketik ${ie(e.min,"id")}\u2013${ie(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Hn(
H(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${oe(e.judge,
"en")}, ${Gt(e.where,"en")}). Enter ${ie(e.min,"en")}\u2013${ie(e.max,"en")}, or BK for a conflict of interest.`}
;m();var dP={id:e=>`Nilai ${Hn(ie(e.value,"id"),e.more,"id")} di luar ${ie(e.min,"id")}\u2013${ie(e.max,
"id")} (${oe(e.judge,"id")}, ${Gt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Hn(ie(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ie(e.min,
"en")}\u2013${ie(e.max,"en")} (${oe(e.judge,"en")}, ${Gt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var mP={id:e=>`Nilai ${ie(e.value,"id")} dari ${oe(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ie(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${oe(
e.judge,"en")}\u2019s ${ie(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ie(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var pP={id:e=>`Nilai di tab ${oe(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${oe(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var fP={id:e=>`${oe(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ie(
e.highest,"id")}, juri lain biasanya ${ie(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ie(e.highest,
"en")}, other judges usually ${ie(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var gP={id:e=>`Nilai ${H(e.value,"id")} tersimpan sebagai teks (${oe(e.judge,"id")}, ${Gt(e.where,
"id")}). Ketik ulang ${ie(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${H(e.value,
"en")} is stored as text (${oe(e.judge,"en")}, ${Gt(e.where,"en")}). Retype ${ie(e.number,"en")} in a cell formatted as a number.`}
;m();var hP={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},yP={id:e=>`Total ${oe(
e.judge,"id")} untuk ${e.entry} tertulis ${ie(e.value,"id")}, padahal ${hP[e.basis].id} ${ie(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${oe(e.judge,"en")}\u2019s total for ${e.entry} says ${ie(e.value,"en")}, but ${hP[e.basis].en} is ${ie(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function YZ({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var wP=6;function XZ({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",wP)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function QZ({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",wP)}. Consider \u201CMethod\u201D = adjusted.`}
function bP(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return YZ(e,t);case"uneven-judges":return t==="id"?XZ(e):QZ(e);case"passing-score-unit":
{let r=ie(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var vP={id:e=>bP(e,"id"),en:e=>bP(
e,"en")};m();var kP={id:e=>`Maksimum dianggap ${ie(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ie(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var eJ={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${tb(e,"id")}`,en:e=>`is not a known choice; use ${tb(
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
};function tJ(e,t){let n=H(YN(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function xP({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return tJ(
e,o);let i=typeof t=="string"?hd(t,e,o):t,s=r.map(a=>hd(a,e,o));return`${H(Yi(e,o),o)}${i===""?"":` = ${H(
i,o)}`} ${eJ[n][o](s)}.`}var TP={id:e=>xP(e,"id"),en:e=>xP(e,"en")};m();var SP={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},EP={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${H(e.value,"id")} `}${SP[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${H(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${SP[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var CP={id:e=>`Kriteria ${H(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${oe(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${H(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${oe(e.judge,"en")}. Keep one.`};m();var RP={id:e=>`Tab ${oe(e.judge,
"id")} tidak punya kolom untuk kriteria ${H(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${oe(e.judge,"en")} has no column for the criterion ${H(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var DP={id:e=>`Tahap ${H(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${H(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var AP={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${H(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${H(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${H(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${H(e.first,"en")}. Delete or rename one of them.`}};m();var OP={id:e=>`Tab ${oe(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${oe(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var NP=(e,t)=>Y(e.map(n=>ie(n,t)),t),
aa=(e,t)=>Y(e.map(n=>H(n,t)),t,8),Fu=(e,t)=>e===null?"":` ${t} ${e}`,
nJ={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${aa(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${H(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${aa(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Fu(e,"tahap")}: ${aa(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(
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
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${Fu(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${H(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Fu(
n,"tahap")}: ${NP(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${H(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${H(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},rJ={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${aa(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${H(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${aa(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Fu(e,"of stage")}: ${aa(t,"en")}.`,PASSED_COLUMN:(
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
from:e,stage:t,tab:n=""})=>`Weights${Fu(
t,"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${H(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Fu(n,
"of stage")}: ${NP(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${H(e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,
TAB_LEFT:({tab:e,reason:t})=>`The tab ${H(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",
empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
oJ={id:nJ,en:rJ};function iJ({kind:e,params:t},n){
return oJ[n][e](t)}var PP=(e,t)=>iJ(e,t),sJ={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
aJ={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
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
function Hw(e,t){if(e===void 0)return"";let n=(t==="id"?sJ:aJ)[e.reason](aa(e.
tabs,t));return n===""?"":` ${n}`}var IP={id:e=>e.judge===null?`Tab ${H(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Hw(
e.why,"id")}`:e.within?`Tab ${H(e.tab,"id")} tidak memuat nilai ${oe(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${H(e.tab,"id")} untuk ${oe(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${H(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Hw(
e.why,"en")}`:e.within?`The tab ${H(e.tab,"en")} holds no scores of ${oe(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${H(e.tab,"en")} for ${oe(e.judge,"en")}. Make it, or correct its name.`};m();var FP={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var $P={id:e=>`Tab ${oe(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${oe(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var og=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ie((i=t[o])!=null?i:0,n)}`}),n,8),uJ={
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
id}`},lJ={unnamed:"has no header, but holds numbers","some-tabs":
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
,ig=(e,t)=>Y(e.map(
n=>H(n,t)),t,4),_P={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs","same-judge":
"names a judge who has another tab"}},MP={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},cJ={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${H(e,"id")}`} ${uJ[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${H(e,"id")} ${MP.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=og(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${mt([n],1,10,100)?
"tidak terbaca pasti":`berjumlah ${ie(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${H(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${H(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${H(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${H(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({judges:e,weights:t})=>`Tertulis bobot juri: ${og(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,others:n})=>`Nilai tertinggi ${H(e,"id")} hanya ${ie(t,"id")}, juri lain sampai ${ie(
n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,DIVISIONS:({
categories:e})=>`Setiap juri hanya menilai satu kategori (${ig(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${H(e,"id")} di sini ${H(n,"id")}, di tab lain ${H(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${H(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${H(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${H(e,"id")} berisi nilai seperti tab juri, tetapi ${_P.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${ig(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${H(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>H(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,dJ={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${H(e,"en")}`} ${lJ[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${H(e,"en")} ${MP.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=og(e,t,"en");return{headers:`The weights in the headers (${i}) ${mt(
[n],1,10,100)?"are not read for certain":`add up to ${ie(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${H(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${H(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${H(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${H(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,
weights:t})=>`Weights of judges are written: ${og(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,
others:n})=>`The highest score of ${H(e,"en")} is only ${ie(t,"en")}, other judges go up to ${ie(n,
"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({
categories:e})=>`Each judge scores one category only (${ig(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${H(e,"en")} is ${H(n,"en")} here and ${H(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${H(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${H(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${H(e,"en")} holds scores like a judge's, but ${_P.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${ig(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${H(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>H(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,mJ={id:cJ,en:dJ},pJ=({kind:e,params:t},n)=>mJ[n][e](
t),$u=(e,t)=>pJ(e,t),fJ={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:
"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"},own:{id:"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",
en:"They are judges"}},LP=(e,t)=>fJ[e][t];var zP={id:({question:e})=>$u(e,"id"),en:({question:e})=>$u(
e,"en")};var qw={TAB_MISSING:IP,UNDERSTANDING_OPEN:zP,TAB_EMPTY:OP,TAB_UNPROTECTED:$P,TAB_COPY:AP,
TAB_OPEN:FP,
STAGE_NOT_BEGUN:DP,COLUMN_MISSING_CRITERION:RP,COLUMN_DUPLICATE_CRITERION:CP,ROW_MISSING_ENTRY:nP,
ROW_WITHOUT_CODE:iP,
ROW_UNKNOWN_ENTRY:oP,ROW_DUPLICATE_ENTRY:tP,ROW_NAME_MISMATCH:rP,SCORE_ROWS_PERMUTED:pP,
SCORE_MISSING:lP,
SCORE_NOT_NUMBER:cP,SCORE_TEXT_NUMBER:gP,SCORE_IS_DATE:uP,SCORE_OUT_OF_RANGE:dP,SCORE_ERROR:sP,
SCORE_FORMULA:aP,
SCORE_SCALE_SUSPECT:fP,SCORE_OUTLIER:mP,TOTAL_MISMATCH:yP,JUDGE_NO_VARIANCE:gN,JUDGES_IDENTICAL:bN,
JUDGES_DISAGREE:yN,
JUDGE_CONFLICT:fN,SCORE_UNASSIGNED:kN,JUDGE_RECUSED:hN,ENTRY_UNSCORED:lN,ENTRY_FEW_READINGS:uN,
PANEL_DISCONNECTED:vN,
ASSIGNMENT_CAUTION:pN,ENTRY_DUPLICATE_CODE:sN,ENTRY_DUPLICATE_NAME:aN,NAMES_SIMILAR:cN,
SETTING_INVALID:TP,
WEIGHTS_INVALID:EP,SCALE_ASSUMED:kP,METHOD_CAUTION:vP,HISTORY_BROKEN:GN,PLENARY_UNCONFIRMED:VN,
RULE_CHANGED_AFTER_SCORING:QN,
TIE_AT_CUT:eP,NOBODY_ADVANCES:qN,PLENARY_CONFLICT:JN,OBJECTION_OPEN:ZN,RESULT_STALE:XN,NO_DOCUMENT:
HN,
DOCUMENT_OUTDATED:UN,DOCUMENT_DOTS:jN};var _u=({code:e})=>!qw[e].confidential,gJ=qw;function hJ({
code:e,params:t},n){return gJ[e][n](t)}var nr=(e,t)=>hJ(
e,t);function jP(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var yJ={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Mu={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},bJ=["error","warning","info"],Zw=e=>bJ.
flatMap(t=>e.filter(n=>n.severity===t));function sg(e,t,n,r,o){let i=Z.findings[t],s=[{header:Mu.severity[
t],
width:100,value:a=>yJ[a.severity][t]},{header:Mu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Mu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Mu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Mu.message[t],width:560,value:o},{
header:Mu.
code[t],width:220,value:a=>a.code}];return Dt(i,n,r,s,Zw(e),0)}m();m();function BP(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=zp(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,F,_;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:v}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=(F=t.get(c.code))!=null?F:null,N=(_=g==null?void 0:g.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
v}})})}m();var ua={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},wJ={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Jw({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Vw(e){let t=Jw(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function UP(e){if(e.institutions.length===0)
return null;let t=Jw(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Vw(e),
absent:t.
map(n=>n.institution.name)}}function WP(e,t,n,r){let o=s=>{var a,u;return(u=(a=Jt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ua.institution[t],width:280,value:s=>s.institution.name}
,
{header:ua.parent[t],width:220,value:s=>s.institution.parent},{header:ua.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ua.required[t],width:80,value:s=>o(s.institution.required)},{header:ua.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ua.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ua.status[t],width:180,value:s=>wJ[s.status][t]}];return Dt(Z.coverage[
t],
n,r,i,Jw(e),1)}m();m();var ag=e=>e>0?`0.${"0".repeat(e)}`:"0",Lu=(e,t)=>k(mn(e,t))/10**t;var Co={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function KP(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:ag(n),value:l=>Lu(l.score,n)}
,
{header:Co.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Co.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Dt(Z.finalRanking[t],o,i,u,e,3,s)}m();var Yw=(e,t,n,r)=>Dt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var vJ={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},kJ='"Rp"#,##0',xJ=$("belum ditetapkan","not settled"),TJ=$("ya","yes"),
SJ=$("tidak","no");function GP(e,t){let{language:n,decimals:r}=t,o=ag(r),i=(c,d,p,g="")=>({header:vJ[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Lu(c,r)},i("advances",80,({advances:c})=>(c?TJ:SJ)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>EJ(c,n),kJ)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Lu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Lu(p,r)}}))];return Dt(t.
name,t.title,t.origin,l,s,3,t.layout)}function EJ(e,t){return e===null?"":e==="open"?xJ[t]:e.amount}
function HP(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ae(a).tabs,l=bn(e),{marked:c,
origin:d}=qP(
e,r),p=Ve();er(sg(t.findings,a,c+u.findings(l),d,O=>nr(O,a)),o);let g=Xw(e,t.results,n,r);for(let O of g)
er(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=Li(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&er(Yw(N,P,d,u.notRanked(O.name)),o)}let v=Z.finalRanking[a];if(s.length>1&&b(v)&&er(
Yw(v,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Vw(e);er(
WP(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function qP({settings:e},t){let n=ae(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=n1(Nr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Xw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ae(s).tabs,l=bn(e),{marked:c,origin:d}=qP(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let F=Li(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",z=c+u.ranking(O.name,l);return[CJ(e,P,I,F,z,_+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),v=Eu(Nr(i.method),s);return[...p,KP(BP([...t]),s,a,v,g,d,b)]}var bn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function CJ(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=Nr(t.method);return GP(t,{name:r,title:o,origin:
i,
layout:ae(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Eu(l,s),stageScoreHeader:
Eu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function $r(e,t,n){let r=et(t);return Zw(
e).map(o=>{var a,u,l;let i=jP(o),s=n===void 0?null:tg(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:nr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:ng(s,r)}}})}var Xi=(
e,t)=>e.
filter(n=>n.severity===t).length,Qi=e=>Xi(e,"error")===0;m();m();var RJ=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function ZP(e){let t=n=>(RJ(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function ug({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=et(e.settings.language);return{facts:t.map(i=>DJ(i,o)),questions:ZP(n).
map(i=>AJ(i,o)),answers:[...r].map(i=>OJ(i,o))}}var DJ=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:PP(e,t)}},AJ=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:$u(e,t),options:JP(e.options,t),default:e.
default}},JP=(e,t)=>e.map(n=>({id:n,label:LP(n,t)}));function OJ([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=JP(ti[s.kind],i);return{id:e,tab:o,message:$u(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var NJ=1440*60*1e3;function VP(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*NJ).toISOString().slice(0,10)}
function YP(e,{
stages:t}){var n,r;return((r=(n=yt(e,_s))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||ne(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:Ci(o("date")),ruling:a}]})}function XP(e,t,n,r){
var i;
let o=yt(e,_s);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>Q(P.code)===Q(u)),c=l===void 0?u:Xe(l),d=Ci(a("date")),p=ne(a(
"answer"))||ne(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
v=[];if(!ne(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};v.push({code:"SETTING_INVALID",severity:"warning",...lt(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map(F=>F.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};v.push({code:"SETTING_INVALID",severity:"warning",...lt(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&v.push({...O,...lt(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?v.push({...O,...lt(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?v.push({...O,...lt(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&v.push({...O,...lt(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),v})}m();m();var es=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),zu=e=>T(e!=null?e:""),QP=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function eI(e){var n;let t=[{thing:"setting",names:[],
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
function ju(e,t){var a,u;let[n,r]=[eI(e),eI(t)],o=[...tI(e,t,"old"),...tI(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:QP(c),now:
null});
continue}let v=new y(b.values),O=new y(g);for(let N of new w([...O.keys(),...v.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=v.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:QP(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function tI(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var ev=[2],rr=ev[0],PJ=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],Qw=4;function IJ(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${Qw}})(\\d)(\\d*)$`).exec(T(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-Qw/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=k(n+r)+k(s);return(t===""?a:-a)/10**Qw||0}function Bu(e){
let t=r=>typeof r=="number"?IJ(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var FJ=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,lg=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),yd=(e,t)=>e<t?-1:k(e>t);function $J({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
yd);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>FJ(
s.get(a)))]]).sort(([i],[s])=>yd(i,s))}}var _J=({settings:e})=>h.fromEntries(PJ.map(t=>[t,lg(e[t])]));
function ts(e,t,n,r,o=rr){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
_J(
e),stages:l.map(d=>[d.name,d.weight,d.advance,lg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,lg(d.stages),lg(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>yd(d.stage,p.stage)||yd(d.judge,p.judge)).
map($J),...MJ(e,c)}}function MJ({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>yd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var bd=(...e)=>E.stringify(Bu(ts(...e))),nI=(...e)=>E.stringify(
ts(...e));m();function Uu(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,v,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find(F=>F.stage===d&&F.judge===
p),I=(v=(b=P==null?void 0:P.rows.find(F=>F.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:v.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ee(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var rI=new A;
function Wu(e,t,n=rr){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=rI.get(
e))!=null?c:new y;rI.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Ze(bd(r,o,i,a,n));return s.set(u,l),l}function Ku(e,t,
n){
var u,l,c;if(Wu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[bd,nI].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ze(
(c=a[1])!=null?c:"")===t}var wd=(e,t,n)=>{var r;return(r=ev.find(o=>Wu(e,n,o)===t))!=null?r:Ku(e,t,n)?
rr:null},vd=e=>xu(At(Z.decisions[e]).grid);function tv(e,t,n){let r=t===void 0?null:Tu(t);if(t===void 0||
r===null||Ze(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=ts(o,i,s,
t.stage,r.snapshot.version),u=Bu({...a,version:rr});return ju(Bu(r.snapshot),u).map(l=>Uu(l,e))}
function oI(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Ku(e,a,s));if(r.length===0)return[
];
let o=vd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=tv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var sI="rules",LJ=8e3;function aI(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=ts(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var uI=(e,t)=>Ze(E.stringify(aI(e,t)));function zJ(){let e=Ne(sI);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var jJ=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function lI(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=zJ(),o=new y(n.stages.filter(({name:s})=>jJ(e,s)).map(({name:s})=>[s,aI(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,iI(l)]));He(sI,E.stringify(E.stringify(
s).length>LJ?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Ze(E.stringify(a))];if(u===
void 0||iI(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:ju(d,a).map(P=>Uu(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},v={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...v,params:{
changes:p}}]})}
var iI=e=>e.startsWith("{")?Ze(e):e;m();var nv=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=yn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function BJ(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Kr(Ve(),"objections",Et());if(r===void 0)return new y;
let o=ae(e.settings.language).history,i=YP(Le(r),e).filter(nv(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function cI(e,t){let n=it(e.stages,t),r=BJ(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ai(e,{rows:t}){let{competition:n}=e,r=it(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=VP(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...oI(e,r),
...lI(e,()=>t),...i===void 0?[]:XP(Le(i),n,s,nv(r,t))]}function dI(){return me(()=>(ke(),Ro(Nn(Ce,
"ranking"))))}function Ro(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=It(t,{provisional:!1}),s=[...o,...ai(t,n)];
return na(t,s),Ow(t.own,i),{ok:Qi(s),findings:$r(s,r,pd(e)),understood:ug(t),progress:i,fixes:iN(e,
et(
r))}}function mI(){return me(()=>(ke(),Ce(()=>{let e=st("ranking");Wt(e);let{competition:t}=e,{
language:n}=t.
settings,r=It(e,{provisional:!1}),o=[...r.findings,...ai(e,e.history)],i=o.filter(_u),s=ae(n).tabs,a=`${s.
checked(ut(),xe(),kt())} \xB7 ${s.overwritten}`,u=s.findings(bn(t));er(sg(i,n,u,a,c=>nr(c,n)),e.keepers),
na(e,o),Ow(e.own,r.progress);let l=e.questions.length;return{errors:Xi(i,"error"),warnings:Xi(i,
"warning"),questions:l}})))}var UJ=q({tab:B()});function pI(e){return me(()=>{let{tab:t}=ye(UJ,e);
return ke(),Ce(()=>{let n=st();
Wt(n);let{findings:r}=It(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&we(fe("BAD_REQUEST",ae(ft()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ae(i).history.accepted(t);return Ft(n.history,{at:ut(),by:xe(),action:"accept",detail:s,
run:kt(),
hash:""},n.competition.settings),na(n,o),Ro(Nn())})})}m();var WJ=q({answers:Pt(B(),_e(B()))});
function fI(e){return me(()=>{let{answers:t}=ye(WJ,e);return ke(),
Ce(()=>{let{questions:n}=st(),r=KJ(Nw(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ae(ft()).problems;
return r===null&&we(fe("BAD_REQUEST",o)),z1(r)||we(fe("BAD_REQUEST",i)),Ro(Nn())})})}function KJ(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?HJ(s,i):GJ(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var GJ=(e,t)=>e.options.
some(n=>n===t)?L1(e,t!=null?t:""):null;function HJ(e,t){return e===void 0||t===null?null:h.entries(
ti).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var gI=q({fixes:le(B())}),rv=250;
function hI({sheets:e},t,n,r,o){var l,c,d,p,g,b,v;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(v=s==null?void 0:s.judge)!=
null?v:n,entry:u,criterion:a}}function yI(e){return me(()=>{let{fixes:t}=ye(gI,e);ke();let n=Nn(Ce),
{workbook:r}=n,o=et(r.competition.settings.language);return{fixes:bI(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=ng(i,o),c={old:l.old,now:Qr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=hI(r,s,a,d,p);return{tab:s,cell:Ee(d,p),entry:g,criterion:b,...c}})}})}})}
function bI(e,t){
let n=new w(t);return oN(e).filter(r=>n.has(r.id)&&r.status==="offered")}function wI(e){return $w(e.
ledger),ld(e.history),e}function vI(e){return me(()=>{let{fixes:t}=ye(gI,e);return ke(),Ce(()=>{let n=wI(
Nn()),{competition:r}=n.workbook,o=bI(n,t),i=new y(r.judges.map(({code:v,email:O})=>[v,O])),s=({fix:
v,
judge:O})=>{var N;return v.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=qJ(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=oa(u,[...u.list,...a],r.settings),{ledger:u,history:l}=md(
n.workbook,u,l));let c=new w(a.map(({id:v})=>v)),d=u.list.filter(({id:v})=>c.has(v)),p=v=>d.filter(O=>O.
status===v).length,g=new w(o.map(({id:v})=>v)),b=o.reduce((v,O)=>v+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(v=>!g.has(v)).length,unreachable:[...new w(o.
filter(v=>!s(v)).map(({judge:v})=>v))],check:Ro(Nn())}})})}function qJ(e,t){let[n,r,o]=[ut(),xe(),ia(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!si(a))return[];let g=o(a);return d.flatMap(b=>{let{row:v,column:O}=b,N=hI(e,a,u,v,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ee(v,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(v,O)}};return Au(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(v,O)}}]})}),s=x.from({length:f.ceil(i.length/rv)},kt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/rv)]}/${u%rv+1}`}))}function kI(){return me(()=>(ke(),Ce(()=>{let e=wI(Nn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Bw(e),s=ra(et(o.language)),[a]=i;if(a===void 0)return we(
fe(
"BAD_REQUEST",s.nothingToUndo));let u=ia(),l=i.find(v=>{let O=dd(v,t);return O===null||!si(O.tab)||
Au(
v,O.at,u(O.tab))!=="after"});if(l!==void 0)return we(fe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:ut(),answeredBy:xe()},d=n.list.map(v=>i.includes(v)?{...v,...c,status:"undone"}:v),
p=md(t,oa(n,d,o),r),g=new w(i.map(({id:v})=>v)),b=p.ledger.list.find(v=>g.has(v.id)&&v.status==="applied");
return b!==void 0?we(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):Ro(Nn())})))}m();var JJ=q({id:B(),
accept:Te()});function xI(e){let t=xe().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Nu(ii(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:Ou(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function TI(){let e=_t(Ve(),Et());return Bn(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function SI(){return me(()=>EI(TI()))}function EI(e){let t=et(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:xI(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Uw(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function CI(e){return me((
)=>{
let{id:t,accept:n}=ye(JJ,e);return Ce(()=>{var d;let r=xI(TI()).find(p=>p.id===t);if(r===void 0)return we(
fe("BAD_REQUEST",ra(ft()).unknownFix));let o=st(),{competition:i}=o,s=ra(et(i.settings.language));if(
((d=
it(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return we(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=dd(r,o),l=ia();if(n&&(u===null||Au(r,u.at,l(u.tab))!==
"before"))return we(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:ut(),by:
xe()};
return tN(r.judge,c)?(n&&u!==null&&si(u.tab)&&zw([Mw(r,u.tab,u.at,!1)],!0),EI(i)):we(fe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var RI={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},DI="#ffffff",
AI="Lembar Juri \xB7 ",ov=new RegExp(
`(^|\\n)${AI}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function OI({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===DI&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[AI+o,...i];return{background:RI[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function NI({background:e,note:t}){var o,i,s;let[,n=""]=(o=ov.exec(t))!=null?o:[],r=(s=(i=ov.exec(
t))==null?void 0:i[2])!=null?s:DI;return{background:h.values(RI).includes(e)?r:e,note:t.replace(ov,n)}
}m();function PI(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function II(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[v,O]of b.entries()){let N=(d=t[g])==null?void 0:d[v];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ee(g,
v)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:v})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var YJ=q({on:Te()}),FI=["error","warning","info"];function XJ(e,t){var r,o;let n=new y;
for(let i of e.
filter(_u)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of po(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},v=FI.indexOf(u)<FI.indexOf(b.severity),O=c===0?[nr(i,t)]:[];l.set(g,
{severity:v?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function QJ(){var n;let e=Ve(),
t=((n=Ne(fd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function $I(e){return me(()=>{let{on:t}=ye(
YJ,e);return ke(),Ce(()=>{let n=Nn(),{workbook:r,history:o}=n,i=t?[...It(r,{provisional:!1}).findings,
...ai(r,o)]:[],s=XJ(i,r.competition.settings.language),a=[...new w([...QJ(),...s.keys()])].filter(si);
t&&He(fd,a.join(`
`));for(let u of a){let l=PI(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let v=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=NI(g);return v===void 0?O:OI(O,v.severity,v.sentences)}));II(u,l,c)}return t||He(
fd,""),Ro(n)})})}m();m();m();m();m();var Pn=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function _I(e){e.haste=0,e.
width=f.min(e.width+1,10)}function MI(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var LI=e=>R.now()>=e.until;m();m();var Do="https://www.googleapis.com/drive/v3/files",zI="https://www.googleapis.com/upload/drive/v3/files",
Gu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",jI="application/vnd.google-apps.folder",
In="application/vnd.google-apps.document",Ao="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
cg="application/json",Hu="application/pdf",kd="application/vnd.google-apps.spreadsheet",xd="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
qu=q({id:B(),
mimeType:ce(B()),webViewLink:ce(B()),modifiedTime:ce(B()),appProperties:ce(Pt(B(),B())),trashed:ce(
Te())}),
Zu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},iv=(e,t,n)=>({fields:e,one:t,list:q({files:le(t),
nextPageToken:ce(
B())}),fileOf:n}),sv=iv(Gu,qu,Zu);m();m();var eV=[["api-off",["accessNotConfigured",
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
"notFound"]]];function tV(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function BI(e,t,n){var u,l,c;
let r=nV(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=eV.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?tV(e):i[0],a=rV(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function nV(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function rV(e){if(e===null)return null;let t=k(e),n=k.isFinite(t)?
t*1e3:R.parse(e)-R.now();return k.isFinite(n)&&n>0?n:null}var eo=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Ju=({kind:e})=>e==="server"||e==="unknown";
var oV=6,UI={failure:{kind:"haste",reason:"not-sent"}};function Oo(e,t,n="text"){var s,a,u;let r=e.map(
()=>UI),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!LI(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=aV(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:UI,I=r[N];r[N]=I!==void 0&&iV(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!sV(P,e[N])||o[N]>=oV)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&eo(O.failure)))break;if(i=[...p,...c],!b){_I(t);continue}let v=MI(
t,g);if(v===null)break;Utilities.sleep(v)}return r}var iV=e=>"failure"in e&&e.failure.kind==="server",
sV=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function aV(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(Xf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:BI(s,i.getContentText(),uV(i))}})}function uV(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function ui(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=gt(
e,lV(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function lV(e){
try{return E.parse(e)}catch{return null}}var dg="lembar-juri-boundary-7f3a9c",Vu=5*1024*1024-4096;
function to(e,t){return Oo(e.map(cV),t).map(
n=>{let r=ui(qu,n);return"failure"in r?r:{ok:Zu(r.ok)}})}function uv(e,t,n){let r=`${Do}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Gu)}`,o=E.stringify(t),i=ui(qu,Oo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Zu(i.ok)}}function li(e,t,n){let r=e.
map(o=>`${Do}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return WI(r,n)}
function lv(e,t){
let[n]=WI([`${Do}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function WI(e,t){let n=e.map(r=>({url:r,method:"get"}));return Oo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function cV({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${zI}${d}?uploadType=multipart&fields=${encodeURIComponent(
Gu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${dg}`,payload:[...av(
`--${dg}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...av(`--${dg}\r
Content-Type: ${o}\r
\r
`),...x.from(s,p=>p>127?p-256:p),...av(`\r
--${dg}--\r
`)]}}var av=e=>Utilities.newBlob(e).getBytes();m();function cv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Do}?q=${s}&pageSize=1000&fields=${a}${i}`,l=ui(e.list,Oo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function dv(e,t,n){let r=`${Do}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=ui(e.one,Oo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Yu=(e,t)=>cv(
sv,e,[],t),ci=(e,t)=>dv(sv,e,t);function mv(e,t,n){let r=Yu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:jI,appProperties:t}),s=ui(q({id:B()}),Oo([{url:`${Do}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var KI=q({
id:B(),emailAddress:ce(B()),role:B()}),dV=co(qu,{permissions:ce(le(KI))}),GI=iv(`${Gu},permissions(id,emailAddress,role)`,
dV,e=>{var t;return{...Zu(e),access:(t=e.permissions)!=null?t:[]}}),
Td=encodeURIComponent,mV=e=>`${Do}/${Td(e)}`,pv=(e,t)=>cv(GI,e,[`mimeType = '${kd}'`],t),fv=(e,t)=>dv(
GI,e,t);function pV(e){let t=`${mV(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Td("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Td(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Td(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Td(e.permission)}`,method:"delete"}}}function Sd(e,
t){
let n=Oo(e.map(pV),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?ui(KI,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Xu="dokumen yang sudah jadi tidak dibuat dua kali",
fV={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Xu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Xu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Xu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Xu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Xu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Xu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Qu="documents that are ready are not made twice",
gV={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Qu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Qu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Qu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Qu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Qu}.`,
unknown:`Drive gave no clear answer. Try again: ${Qu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ns(
{kind:e,reason:t},n){let r=(n==="id"?fV:gV)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Lt=e=>Ze(e).slice(0,32),Ed=e=>`folder:${e}`;function no(e,t,n){let{language:r}=e.settings,o=Ed(
t),
i=Ne(o),s=i!==null&&hV(i,n,r)?i:yV(e,o,n);return{id:s,files:nn(Yu(s,n),r)}}var hV=(e,t,n)=>nn(ci(e,t),
n)!==null;function yV(e,t,n){let{language:r}=e.settings,o=ae(r).documents.folder(bn(e)),i=nn(mv(o,{
folder:Lt(
Xt())},n),r);return He(t,i),i}function nn(e,t){return"ok"in e?e.ok:la(e.failure,t)}function la(e,t){
let n=ns(e,t);return e.kind==="api-off"?we(fe("DRIVE_API_OFF",n)):e.kind==="scope"?we(fe(
"SCOPE_MISSING",n,Qf())):we(fe("DRIVE_REFUSED",n))}var bV=q({id:B(),link:B(),maker:B(),email:B(),
permission:B(),collected:B(),modified:B(),done:be(),of:be()}),
Cd={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},gv=e=>Lt(M(e)),
hv=e=>Lt(Q(e)),HI=(e,t)=>`judge-file:${gv(e)}:${hv(t)}`;function mg(e,t){var n;try{let r=gt(bV,E.parse(
(n=Ne(HI(e,t)))!=null?n:"null"));return r.success?r.data:Cd}catch(r){if(r instanceof SyntaxError)return Cd;
throw r}}var ca=(e,t,n)=>He(HI(e,t),E.stringify(n));function el({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=xe(),i=Ye(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=mg(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Sd(
i,Pn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var qI=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var br=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Rd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),No=[Rd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Rd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Rd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Rd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Rd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var ZI={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[br("Presentasi",{advance:12,form:
"presentation"}),br("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
No};m();var JI={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[br(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),br("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),br("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:No};m();var VI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[br(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:No};m();var YI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
br("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:No};m();var XI={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[br("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:No};var QI={kolabik:JI,"satuin-pelita":XI,mojokerto:YI,malang:VI,gipp:ZI};m();m(
);var eF={name:"GIPP 2017, Kota Probolinggo"};m();var tF={name:"Kolabik 2023, Kota Pasuruan"};m();
var nF={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var rF={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var oF={name:"SATUIN PELITA 2019, Kota Pasuruan"};var iF={
kolabik:tF,"satuin-pelita":oF,mojokerto:rF,malang:nF,gipp:eF};var wV=e=>({id:e,...iF[e],...QI[e]}),
Dd=qI.map(wV);m();var Po={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},sF=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],vV=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function aF(e){var t;return e===""?"failed":(t=Ln(e,sF))!=null?t:vV.test(e)?"signed":"own"}function pg(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=sF.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&aF(t)===e?t:r}function rs(e){var r,o,i;let t=yt(e,Po),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:aF(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var uF="lastRun",
kV=q({top:be(),at:B(),by:B(),ranked:le(B()),errors:be()}),lF=e=>He(uF,E.stringify(e));
function Ad(){var e;try{let t=gt(kV,E.parse((e=Ne(uF))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var cF={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function dF(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let v=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:v.count+1,last:f.max(v.last,k(b)),
digits:f.max(v.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[cF[e].prefix,0,f.max(cF[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Q)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${T(p).padStart(a,"0")}`;u.has(Q(g))||l.push(
g)}return l}m();var yv={entries:Gr,judges:Fs},gg={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
xV={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},TV=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
hg=e=>e===""||TV.test(M(e));function mF(e,t){var o,i;if(hg(e))return null;let n=yv[t].columns.find(s=>gg[
t].
includes(s.key)&&Ge(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=xV[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var fg=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function SV(e){return e.every(n=>n==="")?"passed":fg(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":fg(e,n=>/^https?:\/\//i.test(n))?"link":fg(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>k(n)===r+1)?"passed":new w(e).size===e.length&&fg(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function pF(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=SV(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=gg[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var EV=10;function CV(e,t){let n=new y;for(let[r,o]of e.entries()){let i=mF(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function RV(e,t){var r;return(r=e.slice(0,EV).map((o,i)=>({row:i,columns:CV(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!hg(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var DV=e=>T.fromCharCode(65+e%26);function gF(e,t,n){var d,p,g;let r=RV(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:pF(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let v of fF(b,t))u.set(v,"known");let l={columns:gg[t].flatMap(b=>{var O;let v=o.
get(b);return v===void 0?[]:[{header:(O=a[v])!=null?O:DV(v),key:b}]}),unknown:a.filter((b,v)=>!hg(b)&&
![...o.values()].includes(v)&&s.some(O=>{var N;return((N=O[v])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,v]of s.entries()){if(v.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,_]of o)O[F]=(g=v[_])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=fF(
{institution:"",email:"",...O},t),I=P.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let F of P)u.set(F,"twice");l.added.push(O)}}let c=dF(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var v;return b.code===""?{...b,code:(v=c.shift())!=null?v:""}:b}),l}function fF({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...Q(e)===""?[]:[`code:${Q(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function AV(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function hF(e){var u;let t=AV(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var OV={menu:"Siapkan tab juri",noJudges:
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
,NV={menu:"Prepare judge tabs",noJudges:
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
,ro=e=>({id:OV,en:NV})[e];var PV=1e6,yF=1e4,bv=50,IV=q({kind:dt(["entries","judges"]),text:ce(B().check(
Fy(PV))),tab:ce(B()),write:Te()}),
wF=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function vF(e){return me(()=>{let{kind:t,text:n,tab:r,write:o}=ye(IV,e);return ke(),o?Ce(()=>bF(t,n,
r,!0)):bF(t,n,r,!1)})}function bF(e,t,n,r){var g;let o=_t(Ve(),Et()),{competition:i}=Bn(new y([...o].
map(([b,v])=>[b,Le(v)]))),s=o.has("settings")?i.settings.language:ft(),a=ro(et(s)),u=b=>we(fe(
"BAD_REQUEST",b));n!==void 0&&(!Ve().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?hF(t!=null?t:""):Le(n).values.map(b=>b.map(W));l.length>yF&&u(a.tooMany(yF));let c=gF(l,e,FV(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?$V(
e,d,c.added,s):[];return _V(c,d,r,p)}var FV=({entries:e,judges:t},n)=>n==="entries"?e:t;function $V(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=yv[e];pr(t)===0&&en(g1(o,t,r));let i=yt(Le(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:v},O)=>[v,O])),a=new y(o.columns.map(v=>{var O;
return[
v.key,(O=v.format)!=null?O:""]})),u=f.max(...s.values())+1,l=x.from({length:u},()=>"");for(let[v,O]of s)
l[O]=(b=a.get(v))!=null?b:"";let c=pr(t);for(let[v,O]of l.entries())O==="@"&&dT(t,c,v,n.length);let d=n.
map(v=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=v[P])!=null?N:"";return O});Vt(t,c,0,d,l);
let p=new w(n.flatMap(v=>h.entries(v).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:v,
header:O})=>p.has(v)&&!s.has(v)?[O[r]]:[])}function _V(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,bv).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,bv),repeatedTotal:a.length,nameless:u.slice(0,bv)}}function os(){return me(()=>{let e=Ve(),t=_t(
e,Et()),n=Bn(new y([...t].map(([v,O])=>[v,Le(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ft(),s=et(i),a=xe(),u=jV(a,r.judges),l=u==="admin",c=_a(
).
filter(v=>![...t.values()].includes(v)),d=!MV(n),p=!d||c.length>0,g=wF(e),b=l?Ad():null;return{user:
a,
role:u,language:s,competition:bn(r),stages:r.stages.map(v=>v.name),top:$p(r),begun:p,...l?LV(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(v=>g.includes(v))?Dd.map(({id:v,name:O})=>({id:v,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?UV(Z.documents[i],
e):kF,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?cI(r,Ru(i).rows):[]}
})}
var MV=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,LV=(e,t,{begun:n,responses:r})=>({...n&&Wi.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:zV(e.competition,t)}:{}});function zV(e,t){let n=Pr(t,e,Yf(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var jV=(e,t)=>dp()?"admin":BV(e,t)?"judge":
"stranger",BV=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),kF={made:0,begun:0};
function UV(e,t){
if(!t.includes(e))return kF;let{grid:n}=At(e),r=n===null?[]:[...rs(n).rows.values()].filter(i=>i.spreadsheet===
Xt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var WV=e=>e.every(t=>t.every(n=>n===""));function KV({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function xF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Jf(i),a=KV(e,t,s),u=Le(a).values,l=r.own.has(a),c=(I,F,_=0)=>{
var L;let{open:z}=Zf(i,F),U=wv(a,z,e.admins,t.email),j=(L=Wr().get(a))!=null?L:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:g.length,access:U,id:j}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:F})=>F===null?[]:[Q(F)]))),p=En(r.competition,e.stage),g=r.
competition.entries.filter(I=>p!==null&&d.has(Q(I.code))&&!p(t,I));if(WV(u))return Cw(s,a),c("made",
n.length);let v=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter(F=>F.code===I&&!d.has(Q(F.code))));if((!Tw(s,u)||g.length>0)&&l&&S1(u))return Cw(
s,a),g.length=0,c("renewed",n.length);if(!Tw(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:v.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(v.length===0)return c("kept",O);let N=O+v.length,P=Sw(v,s.table.top+O,i);return A1(a,{...s,...Zf(
i,N)},P),c("added",N,v.length)}function wv(e,t,n,r){let o=Rw(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var GV=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),TF=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Ew(
qe(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
vv=e=>`locked:${e}`;function SF(e){let t=Ne(vv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function yg(e,t,n){let{admins:r,language:o}=e.competition.settings,i=GV(e,t),s=SF(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:pp(d)]));He(vv(t),E.stringify(a));for(let d of i)gr(d,r);for(let{tab:d,open:
p}of TF(
e,t))N1(d,p,[...r,xe()]);let u=ae(o).history.closed(i.length),l={at:ut(),by:xe(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=Ft(n,l,e.competition.settings);return el(e,t,"reader"),c}function EF(e,t,
n,r){
let o=SF(t);for(let[u,l]of h.entries(o))VE(u,l);let i=[...e.competition.settings.admins,xe()];for(
let{
tab:u,open:l,email:c}of TF(e,t))wv(u,l,i,c);jn();let s={at:ut(),by:xe(),action:"reopen",detail:n,run:
kt(),
hash:"",stage:t},a=Ft(r,s,e.competition.settings);return He(vv(t),"{}"),el(e,t,"writer"),a}var HV=q(
{stage:ce(B())}),CF=q({stage:B(),reason:B()});function or({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:we(fe("BAD_REQUEST",ae(t.language).
problems.unknownStage(n,r)))}function da(e){let t=me(()=>{let n=e();return ke(),Ce(()=>{let r=st(
"all");Wt(r),n(r,r.history)})});return"problem"in t?t:os()}function qV(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=It(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&we(fe("BAD_REQUEST",nr(i,et(n))))}var RF=e=>da(()=>{
let{
stage:t}=ye(HV,e);return(n,r)=>{var a,u;let{competition:o}=n,i=it(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:or(o,t).name;if(s!==void 0){if(((u=yn(i,s))==null?
void 0:
u.status)==="open"){qV(n,s),yg(n,s,r);return}ld(r),el(n,s,"reader")}}});function bg(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?we(fe("BAD_REQUEST",ae(t.language).problems.
reasonMissing)):n}var DF=e=>da(()=>{let t=ye(CF,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=or(
o,t.stage),s=it(o.stages,r.rows),a=bg(t.reason,o);if(((u=yn(s,i))==null?void 0:u.status)!=="open"){
EF(
n,i,a,r);return}ld(r),el(n,i,"writer")}}),AF=e=>da(()=>{let t=ye(CF,e);return({competition:n},r)=>{
let{
name:o}=or(n,t.stage),i=bg(t.reason,n),s=uI(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Ft(r,{at:ut(),by:xe(),action:"rules",
detail:i,
run:kt(),hash:s,stage:o},n.settings)}});var JV=q({stage:ce(B())}),OF=e=>da(()=>{let{stage:t}=ye(JV,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ae(i.language).history,a=t===void 0?null:or(n,t).name,{unconfirmed:u,missing:l}=Bf(
r,o.rows,Ze),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>cw(N,Ze)).join(" "),v=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:ut(),by:xe(),action:"plenary",detail:v,run:kt(),hash:b,stage:d};c=Ft(
c,O,i)}}});m();m();var NF="lembar-juri-evidence";function wg(e,t,n){let r={format:NF,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var vg=e=>e.slice(0,16);function PF(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==NF||r.version!==1||!o.every(x.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var kv=e=>e.map(({entry:t})=>t.code),IF=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function FF({settings:e},{standings:t,places:n,
last:r},o){let i=Qa(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Kt(
b)<Kt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:v,
cutNote:O,title:N,score:P,entry:I}=p,F=p.category===null?{}:{category:p.category},_=K=>a?Kt(K)===Kt(
p):b.includes(K.entry.code),z=()=>{var K;return kv(((K=i.get(p.category))!=null?K:[]).filter(_))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Qt(
e.passingScore),score:g}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:IF(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let K=s(p).filter(J=>J.cutNote!=="institution-full"&&M(J.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:kv(
K)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:z(),...F}}];if(v)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...F}}];let U=l.
get(p.category),j=U&&!a?_p(U.score,P,o):null,L=j===null||j.s<0?null:j;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:L,...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),
...F}}]:
[]]},d=p=>{let{place:g,vacated:b,prize:v}=p;if(g===null)return[];let O=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Kt(I)<Kt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(O||n!==null&&
Kt(p)>n)?[{code:"PASSED_OVER",params:{place:g.place,over:kv(N)}}]:[],...b!==null&&(O||P)?[{code:
"MOVED_UP",params:{place:g.place,from:b.from,removed:IF(p)}}]:[],...v===null?[]:[{code:"PRIZE",
params:{prize:v}}]]};
return(p,g)=>{let{category:b,categoryRank:v}=p;return[...b!==null&&v!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:v}}]:[],...c(p,g),...d(p)]}}m();function $F(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function _F(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,qr(a,t)])),o=$F(e,(s,a)=>pn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=$F(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function MF(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function VV(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:PC(e,r);return t.set(r,o),
o(n)}}function YV(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let v=b&&o.includes(b.entry.code)?MF(e,b):null;return b&&v?[{entry:b.entry.code,
rank:b.
rank,value:v}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function XV({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function QV(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function LF(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Kn(s),c=l==null?
void 0:l(o,r),d=VV(o),p=_F(a,r.decimals),g=zc(e,i,n),b=o.criteria.map(({name:F,weight:_,max:z})=>({
criterion:F,
weight:Qt(_),max:Qt(z)})),v=En(e,i),O=new y;for(let{entry:F,judge:_,reason:z}of o.leftOut){let U={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:z}};O.set(F,[...(I=O.get(F))!=null?I:[],U])}let N=({
entry:F,judgeScores:_,
stageScore:z,score:U})=>{var J,ge;let j=(J=O.get(F.code))!=null?J:[],L=[..._].map(([X,Se])=>({judge:
X,
score:Se})),K=v===null?o.judges:o.judges.filter(X=>v(X,F)),G=K.map(X=>X.code).filter(X=>!_.has(X)&&!j.
some(({params:Se})=>Se.judge===X));return[{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,
score:z}},
...v===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:K.map(({code:X})=>X),of:o.judges.length}}],
...(ge=
c==null?void 0:c(F.code))!=null?ge:[],...j,...G.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:G}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g(F.code,z),score:U}}]:[]]},P=FF(e,t,u);return F=>{
let _=p.get(F.entry.code);return _===void 0?[]:[...N(F),...YV(F,_,d),...XV(F,_,u),...QV(F),...P(F,_)]}
}var kg=(e,t)=>t.map((n,r)=>e7(e,n,t.slice(0,r)));function e7(e,t,n){let{language:r,decimals:o}=e.settings,
i=LF(e,t,n),s=c1(r,o,Nr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:d1(
u,r,o)}]}))}function zF(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=it(
s.stages,t),
u=({stage:O})=>{var N;return((N=yn(a,O.name))==null?void 0:N.status)==="open"},l=It(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,v=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:kg(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!v(O)),writes:r!=null?r:!n&&b.length===0}}m();
var jF=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var BF=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function UF(e,t){let[n,r]=[BF(e),BF(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var t7=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function WF(e,t,n,r){let o=Kn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=Ws(
e,t7(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...UF(t,u)}]})}function KF(e,t,n){
let{settings:r}=e,{unit:o}=Kn(r.method);return Wa.filter(s=>s!==r.method&&(!r.carryOver||Kn(s).unit===
"points")&&(r.passingScore===null||Kn(s).unit===o)).flatMap(s=>{let a=Ws({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...UF(t,a)}]})}m();function GF(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:g})=>g[a]-g[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:f.sqrt(fn(l)/l.length)}}m();function HF(e){var p,g;let t=e.length,n=(g=(p=e[0])==null?
void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Yn),o=e[0].map((b,v)=>Yn(e.map(O=>O[v]))),i=Yn(r),s=e.flatMap(
(b,v)=>b.map((O,N)=>(O-r[v]-o[N]+i)**2)),a=n*fn(r)/(t-1),u=t*fn(o)/(n-1),l=Or(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function qF(e,t){let{groupCount:n}=eu(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=js(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?x.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function ZF(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(fn(t)*fn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Yn(t),Yn(n)];return f.max(-1,f.min(1,Or(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function JF(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Bs(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Bs(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,Yn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(fn(s)/(s.length-1)),agreement:ZF(a)}})}m();m();
function n7(e){let t=k.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function VF(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-n7(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=k.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function r7(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Or([...t.
values()].map(r=>r**3-r))}function YF(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Ap),i=e.map((c,d)=>Or(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Or(r.map(r7));if(s<=0)return null;let a=12*fn(i)/s;return{w:a,p:
VF(
n*(t-1)*a,t-1)}}m();function XF(e){let t=e.map(Bs).filter(i=>i.length>1),n=t.flat(),r=fn(n)/(n.length-1);
return r>0?1-Or(
t.map(i=>i.length*fn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var QF=()=>Fi;m();var e$=()=>Np(
e=>f.ceil(e/2)-1);m();var t$=()=>e=>Fi(Op(e,Ap));m();var n$=()=>Np(e=>e<_c?0:1);m();function o7(e){
let t=f.sqrt(fn(e)/(e.length-1)),n=Yn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var r$=()=>e=>Fi(
Op(e,o7));var o$={mean:QF,trimmed:n$,median:e$,"rank-sum":t$,"z-score":r$,adjusted:Pp};function xv(e,
t,n,r,o){var i,s,a;return(a=(s=(i=o$)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:i7(
Mc[e],t,r,o)}function i7(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
Qt(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:k.NaN})}}m();m();
function xg(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function is(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=f.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*f.log(t))return n/t}}function tl(e,t){let n=t/2-.3333333333333333,r=1/
f.sqrt(9*n);for(;;){let o=is(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
f.log(a)<.5*u+n*(1-s+f.log(s)))return 2*n*s}}var s7=20231207,Tv={first:100,complete:1,incomplete:4},
nl=8,Tg=25e-10;function a7({entries:e,rows:t}){
let n=x.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function u7({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,v)=>b+i[v],0)/e.length,c=(b,v)=>b.reduce((O,N)=>O+(N-v)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=f.max(1,r.length-i.length-o+1),g=d/p+Tg;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(g),mean:l,between:i$(e,i,l)+Tg,spread:c(s,0)+Tg,level:g}}var i$=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function l7(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,g=0;for(let b of t){let v=p,O=p*l;
for(;g<
o.length&&n[g]===b;g+=1){let N=d[r[g]];v+=N,O+=N*(o[g]-a[r[g]])}s[b]=O/v+is(e)/f.sqrt(v)}}function c7(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let v=0;v<o.length;v+=1)d[r[v]]+=o[v]-s[n[v]],p[r[v]]+=
1;let g=0;for(let v=0;v<c;v+=1){let O=p[v]/u[v]+1/l;a[v]=d[v]/u[v]/O+is(e)/f.sqrt(O),g+=a[v]}let b=f.
sqrt(l/c)*is(e)-g/c;for(let v=0;v<c;v+=1)a[v]+=b;for(let v of t)s[v]-=b;i.mean-=b}function d7(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
g=a.reduce((P,I)=>P+u[I],0);n.mean=g/p+f.sqrt(n.between/p)*is(e),n.between=(r.between+p*i$(a,u,n.mean))/
tl(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/tl(e,d+1);let[v,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)v[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=nl*n.level+v[P]+Tg;c[P]=I/tl(e,nl+O[P]),N+=1/c[P]}n.level=tl(e,nl*d)/(nl*
N)}function m7(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,level:u}=r,l=x.from(s,(
)=>({
severity:f.sqrt(a)*is(e),deviation:f.sqrt(nl*u/tl(e,nl))}));for(let c of t){let d=o[c];for(let[p,{
severity:g,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+g+b*is(e))}}function*s$(e,t){let n=xg(s7),r=a7(
e),o=e.judges.length,i=u7(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?Tv.complete:Tv.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?Tv.first:l;d>0;d-=1)l7(n,r,s),c7(n,r,s),d7(n,r,s,i);m7(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var p7=1e-9,Sv={most:2e3,longList:500,longFrom:500};function f7(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=zc(e,t.stage,n),i=new Ue(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function g7(e){let t=e.map((n,r)=>n*e.
length+r).sort();return x.from(t,n=>n-f.floor(n/e.length)*e.length)}function h7(e,t){var s,a;let n=Zr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function y7(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=f7(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,g=N=>N,b=vp(e.entries),v=new Ue(0),O=N=>i.
passingScore===null?v:new Ue(N,d);return N=>{let P=N.map((L,K)=>l[K].rest+l[K].own*L),I=P.map(L=>p*f.
floor((L+p7)*d+.5)),F=g7(I),_=new Int32Array(s.length),z=F.map((L,K)=>{let G=F[K-1];return _[L]=G!==
void 0&&I[G]===I[L]?_[G]:K+1,{entry:s[L],rank:_[L],score:O(p*I[L]),steps:[],decidedBy:null}}),{races:
U}=Lp(
z,{settings:i,places:a,last:u,better:r,rounded:g,categoryOf:b}),j=U.flatMap(L=>h7(L,a));return{
scores:P,
ranks:_,shares:new y(j.map(([L,K])=>[c.get(L),K]))}}}function a$(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=xv(t.method,l,i,t.panel,s),d=xv(t.method,
o,i,t.panel,s),p=y7(e,t,n,r,o),g=a.length<Sv.longFrom?Sv.most:Sv.longList;return x.from(s$(o,g),b=>(
{
truth:p(c(x.from(b.entries,v=>[v]))),another:p(d(b.rows))}))}m();function b7(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[f.max(0,f.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function u$(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?f.round(n):n}function l$(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=b7(o,s);return{code:i,inTop:u$(n,s),again:u$(r,s),rankLow:a,rankHigh:u}})}m();function w7({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function c$(e,t,n,r){
let o=new y(n.map(g=>{var b;return[g.code,(b=g.inTop)!=null?b:0]})),i=new w(w7(e,r)),s=({entry:{code:
g},
advances:b})=>{var O;let v=(O=o.get(g))!=null?O:0;return i.has(g)||(b?v:1-v)<.9-1e-9},a=e.standings.
filter(g=>g.advances),u=a.filter(g=>!s(g)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:g})=>g.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(g=>{var b;return[g.code,(b=g.again)!=null?b:0]})),
p=a.reduce((g,{entry:b})=>{var v;return g+((v=d.get(b.code))!=null?v:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function Sg(e,t,n){var j,L,K;let r=(j=t.held)!=null?j:t,{panel:o}
=r,s=r.standings.some(({decision:G})=>G!==
void 0)?Ws(e,o,n):r,a=new w(t.standings.map(({entry:G})=>G.code)),u=G=>G.filter(J=>a.has(J)),l=G=>G.
map(J=>({...J,enters:u(J.enters),leaves:u(J.leaves)})),c=Cp(o),d=yC(c.rows),p=2*d.length>=c.rows.length?
d:[],g=YF(p),b=HF(p),{lambda:v,effects:O}=qF(o,e.settings.severityCorrection),N=Kn(s.method),P=c.judges.
length>0?a$(e,s,n,N,c,v!=null?v:0):[],I=new y(l$(c,P).map(G=>[G.code,G])),F={...s,standings:s.standings.
filter(({entry:G})=>a.has(G.code))},_=F.standings.map(({entry:G})=>I.get(G.code)),z=l(WF(e,s,n,v!=null?
v:0)),U=GF(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(L=g==null?void 0:g.w)!=null?L:
null,
kendallP:(K=g==null?void 0:g.p)!=null?K:null,iccSingle:b.single,iccAverage:b.average,alpha:XF(c.rows),
lambda:v,judges:JF(o,c,O),stability:_,leaveOneOut:z,methods:l(KF(e,s,n)),gap:U!==null&&u([U.lastIn,U.
firstOut]).length===2?U:null,verdict:c$(F,c.judges.length,_,z)}}m();var d$={strong:.7,moderate:.5,
weak:.3,none:0},v7=3,k7=12,x7={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},T7={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
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
"The judges hardly agree on the order of the entries."}};function S7(e){var n;
return(n=h.keys(d$).find(r=>e>=d$[r]))!=null?n:"none"}var m$=(e,t)=>Gn(e.toFixed(2),t);function E7(e,
t,n){
return e.length===0?[]:[e.length<=k7?t.contested(Y(e,n)):t.manyContested(e.length,e[0],e[e.length-1])]}
function C7(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:
g,
leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:g,leaves:b})=>g.length+b.length===0).map(
({method:g})=>g),c=g=>ni(g,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...E7(r.contested,
t,n),...o.judges<=v7&&r.level!=="firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,
f.round(r.within===1?10*r.again:r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?
[`${t.gap(s.lastIn,s.firstOut,m$(s.points,n))}${d===null?"":t.gapError(m$(d,n),s.points<2*d)}.`]:[],
...l.length>0?[t.otherMethods(Y(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({
method:g,
enters:b,leaves:v})=>t.byMethod(c(g),Y(b,n),Y(v,n)))]}function Eg(e,t){let n=t==="id"?x7:T7,{level:r,
within:o,firm:i}=e.verdict;return[n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:C7(e,n,t),
...e.
kendallW===null?[]:[n.agreement[S7(e.kendallW)]]]}var p$=(e,t)=>t.map((n,r)=>{let o=Sg(e,n,t.slice(0,
r)),i=Eg(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function f$(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Nr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function g$({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)en(P);let{run:c,isNew:d}=m1(s,a,u.rows),p=i.filter(_u);HP(
e,{...r,findings:R7(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(lF({top:$p(e),at:c.at,by:c.by,
ranked:g,errors:Xi(i,"error")}),!d||a)return u;let{at:b,by:v,id:O}=c,N=ae(l).history.computed(g.length,
Xi(p,"error"),Xi(p,"warning"));return Ft(u,{at:b,by:v,action:"compute",detail:N,run:O,hash:s},e.settings)}
var R7=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var D7=q({provisional:Te(),write:ce(Te()),close:ce(
Te()),reliability:ce(Te()),profiles:ce(Te())});function Od(e){
return me(()=>{let t=ye(D7,e);return ke(),Ce(()=>Ev(t).answer)})}function Ev({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Nn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=zF(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Wu(i),g=u.toClose.reduce((P,I)=>yg(i,I,P),o.history),b=[...u.findings,...ai(i,g)],v=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!v?g$(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;na(i,b);let N={ok:Qi(b),findings:$r(b,a,pd({...o,history:O})),understood:ug(i),
stages:d.
map((P,I)=>f$(P,l[I],s)),reliability:e?p$(s,d):[],...t&&{profiles:jF(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var h$={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
y$={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Nd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Cg=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var Z7=new R(1980,0,1),_$=/[\uD800-\uDFFF]/,J7=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function V7(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function Y7(e){var o;let{strToU8:t,strFromU8:n}=(us(),Ho(as)),r=((o=e.match(J7))!=null?
o:[]).map(i=>_$.test(i)?i.length===2?V7(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var ls=e=>_$.
test(e)?Y7(e):(us(),Ho(as)).strToU8(e),rl=e=>(us(),Ho(as)).strFromU8(e),M$=e=>(us(),Ho(as)).strFromU8(
e,!0),L$=e=>(us(),Ho(as)).inflateSync(e),F$=e=>/\.(xml|rels|vml)$/i.test(e),X7=(e,t)=>e>t+t/1e3+64,
$$=60;
function Q7(e){let t=0;for(let n=e.indexOf($$);n>=0;n=e.indexOf($$,n+1))t+=1;return t}function Og(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(us(),Ho(as)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Nd("twice",u);if(r.add(d),X7(l,c))throw Nd("lying",u);if(o+=c,F$(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Nd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(F$(
u)&&(a+=Q7(s[u])),a>t.tags)throw Nd("too-large",u);return s}var ol=(e,t=6)=>(us(),Ho(as)).zipSync(e,
{mtime:Z7,level:t});function jv(e,t){let n=me(()=>{var P,I;let{language:r}=e.settings,o=ae(r),[i,s]=[
(P=Tu(t))==null?void 0:
P.snapshot,Uf(t)];if(i===void 0||s===null)return we(fe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=wg(s,i,Ze),l=ls(a);if(l.length>Vu)return we(fe("BAD_REQUEST",o.problems.noEvidence));let c=xe(
),
d=Pn(1,R.now()),p=no(e,c,d),g={sheet:Lt(Xt()),evidence:Lt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:F,evidence:_}})=>F===g.sheet&&_===g.evidence),v=u.slice(0,32);if((b==null?void 0:b.properties.
content)===v)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:cg,to:cg,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:v}},
[N]=to([O],d);return{link:N===void 0?"":nn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var eY=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],il=e=>e.filter(([,t])=>t!=="");function Ng({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:il(eY.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:il(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(v=>v!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:il(t.map(({code:a,innovator:u})=>[[a],u])),
judges:il(
n.map(({code:a,name:u})=>[[a],u])),roles:il(n.map(({code:a,role:u})=>[[a],u])),notes:il(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function z$(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function j$({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,v)=>Kt(
b)-Kt(v));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:ni(r.method,d.language),
rulesVersion:T(rr),history:{rows:o.length,end:Gc(o,Ze)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:v,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:v,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var v;return{rank:Kt(b),
code:b.entry.code,score:hr(b.score,d.decimals),advances:b.advances,title:(v=b.title)!=null?v:""}}),
printed:Ng(
e,t,p)}}var tY=q({stage:ce(B()),minutes:ce(q({number:B(),link:B()}))});function nY(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?we(fe("BAD_REQUEST",ae(t.language).problems.minutesMissing)):null}var rY=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Pg(e){return me(()=>{let{stage:t,
minutes:n}=ye(
tY,e);return ke(),Ce(()=>{var rt,Zt,te;let{workbook:r,results:o,findings:i,history:s}=Ev({
provisional:!1,
close:!0},he=>t===void 0?void 0:or(he,t).name),{competition:a}=r,{language:u}=a.settings,l=(rt=o[o.length-
1])==null?void 0:rt.stage.name,c=t===void 0?l:or(a,t).name,d=(te=c!=null?c:(Zt=a.stages[0])==null?
void 0:
Zt.name)!=null?te:"",p=a.stages.slice(0,a.stages.findIndex(he=>he.name===d)+1),g=i.filter(he=>he.stage===
void 0||p.some(({name:at})=>at===he.stage)).map(he=>rY.includes(he.code)?{...he,severity:"error"}:he),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Qi(g))return{ok:!1,findings:$r(g,u),...b};
let v=o.find(he=>he.stage.name===d);if(v===void 0)return we(fe("BAD_REQUEST",ae(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=nY(n,a),I=bd(a,O,N,d),F=Ze(I),_=yn(it(a.stages,s.rows),d),{name:z,
grid:U}=At(Z.decisions[u]),j=xu(U),L=j.find(he=>he.stage===d&&he.text.length>0&&he.hash===(_==null?
void 0:
_.hash)),K={ok:!0,findings:$r(g,u),stage:d};if((_==null?void 0:_.status)==="decided"&&Ku(r,_.hash,d)&&
L!==void 0){let{at:he,code:at,hash:Nt}=_,St=L.testimony===""?null:jv(a,L);return{...K,at:he,code:at,
hash:Nt,evidence:St}}let[G,J,ge]=[ut(),xe(),dw(F)],X={stage:d,code:ge,at:Tr(G),by:J,hash:F,text:I,
testimony:E.
stringify(j$(r,v,s,{code:ge,hash:F,at:G,by:J},P)),method:ni(v.method,u),version:T(rr)},Se=ae(u),ee=[
...j.filter(he=>he.stage!==d),X];er(G2(ee,z,u,Se.tabs.decisions,Se.tabs.decisionsOrigin),r.keepers),
fr("decisions",z),qa(z);let{seal:pe}=wg(E.parse(X.testimony),E.parse(I),Ze),Ke=Se.history.decided(ge,
X.method,X.version,vg(pe),P);return Ft(s,{at:G,by:J,action:"decide",detail:Ke,run:kt(),hash:F,stage:
d},
a.settings),{...K,at:G,code:ge,hash:F,evidence:jv(a,X)}})})}m();var iY=q({stage:ce(B())}),B$=2,sY=40;
function aY({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=sY?0:f.max(0,r-B$),i=(a=(s=e[f.min(e.length,
r+B$)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Ig(e){
return me(
()=>{let{stage:t}=ye(iY,e);return ke(),Ce(()=>{var g;let n=st();Wt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=It(uY(n),{provisional:!1}),s=t===void 0?void 0:or(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ae(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:jf(Le(
l),r).listed,d=(a===void 0?[]:aY(a)).filter(({entry:b})=>!c.some(v=>v.entry===b.code&&v.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:v})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:v}}),p=W$(ja,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return fr(
"plenary",p),{tab:p,added:d.length}})})}var uY=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function U$(){return me(()=>(ke(),Ce(()=>{let e=st();Wt(e);let{language:t}=e.
competition.settings,n=ae(t).tabs,r=W$(_s,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return fr("objections",r),{tab:r,added:0}})))}function W$(e,t,n,r,[o,i],s){let a=t===void 0?
null:yt(Le(t),e);if(t===void 0||a===null&&pr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:v})=>({
header:g[r],width:b,...v===void 0?{}:{format:v},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=Dt(t!=
null?t:e.tab[r],o,i,c,n,2);return en(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=x.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Vt(t,pr(t),0,l),t}m();m();var K$=$("Kode","Code"),cY=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function G$(e,{
values:t,headerRow:n}){var g,b,v,O;let r=((g=t[n])!=null?g:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===K$.id||N===K$.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(v=i[s])!=null?v:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Q(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(j=>j===-1||
W(P[j])===""))continue;let I=W(P[u]),F=l.get(Q(I));if(F===void 0||c.has(Q(I))){d.push({kind:"stray",
row:N+1,cell:Ee(N,u),code:I});continue}c.add(Q(I));let _=r.flatMap((j,L)=>{var ge,X;let K=i[L],[G,J]=[
(ge=P[K])!=null?ge:"",(X=F[L])!=null?X:""];return K===-1||cY(G,J)?[]:[{at:K,header:j,written:G,
expected:J}]}),
z=_[0];if(z===void 0)continue;let U=_.map(({at:j,...L})=>L);d.push({kind:"cells",row:N+1,cell:Ee(N,z.
at),code:I,cells:U})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:dY([...c],[...l.keys()],n,u)}function dY(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ee(n+o+1,r)}]}var H$=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var sl=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function mY(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function cs(e){return[2166136261,84696351].map(t=>`0000000${mY(e,t).toString(16)}`.slice(-8)).join(
"")}var q$=new y,pY=4096;function _d(e){var n;let t=(n=q$.get(e))!=null?n:cs(M$(e.subarray(-pY)));
return q$.
set(e,t),t}function Md(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var Z$=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var J$="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function pi(e){var s;let t=new D(
128).fill(64);for(let a=0;a<J$.length;a++)t[J$.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var gY=256,Ld=null,V$=new y;
function Bv(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=V$.get(r);
if(o!==void 0)return o;Ld!=null||(Ld=E.parse(rl(L$(pi(Z$)))));let[i,s,a]=Ld,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,pi(p)];let g=p.replace(/[\u0100-\u07ff]/g,v=>{var O;return(O=i[v.charCodeAt(0)-gY])!=null?
O:""});return[d,ls(g)]}),c=ol(h.fromEntries(l),0);return V$.set(r,c),c}m();m();var hY=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
yY=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Uv(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Fg(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(yY,(r,o)=>o!=null?o:"");return Uv(n.replace(hY,""))}m();function Tt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Je="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Fe(e){return e===null||e.trim()===""?Je:e}m();function ds(e){let t=new y(h.entries(Og(e,y$)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return rl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
ls(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>ol(h.fromEntries(
t))}}m();var Y$=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Wv=/<w:tr[ >].*?<\/w:tr>/gs,
bY=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var $g=e=>e.startsWith("<w:tbl>"),X$=e=>!$g(e)&&e.includes(
"<w:keepNext/>"),Q$=e=>e.includes("<w:tblHeader/>"),wY=(e,t)=>$g(e)&&!Q$(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&X$(t),e_=e=>e.replace(
/<w:keepNext\/>/g,"").replace(bY,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function t_(e,t,n){var i;
let r=(i=
e.match(Wv))!=null?i:[],o=-1;return e.replace(Wv,s=>(o+=1,o>=r.length+t&&o<r.length+n?e_(s):s))}var n_=e=>{
var t;return((t=e.match(Wv))!=null?t:[]).length};function vY(e,t){let n=t-1;for(;n>=0&&X$(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;$g(o)?(e[n]=t_(
o,-r,0),r-=n_(o)):(e[n]=e_(o),r-=1)}}function r_(e){var o;let t=(o=e.match(Y$))!=null?o:[],n=t.map(i=>$g(
i)&&Q$(i)&&n_(i)>5?t_(i,-4,-1):i);t.forEach((i,s)=>{wY(i,t[s-1])&&vY(n,s)});let r=-1;return e.replace(
Y$,()=>(r+=1,n[r]))}m();m();var $o=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
kY=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),xY=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function _g(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(xY))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?kY(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var TY=/<Relationship\s[^<>]*>/g,
o_=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function ma(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(TY))!=null?o:[]).filter(i=>o_(i,"Type").endsWith(
"/officeDocument")).map(i=>o_(i,"Target").replace(/^\.?\//,"")).find(i=>$o.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var SY=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
EY=/<[^<>]*>|[^<]/g;function CY(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Tt(r),i=t.replace(EY,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function i_(e){
for(let t of e.file($o)){let n=t.asText(),r=n.replace(SY,CY);r!==n&&e.file(t.name,r)}}m();var l_=/[\uE000-\uE002]/g,
[Hv,Kv]=["\uE000","\uE001"],c_=e=>Hv+e+Kv,d_=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
qv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,s_=new RegExp(`${Hv}([^${Kv}]*)${Kv}`),
Mg=e=>{var t;return((t=e.match(d_))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=qv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Gv={cx:144e4,cy:792e3};function m_({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function RY(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=m_(t,{cx:k(r)||Gv.cx,cy:k(o)||Gv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
qv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var DY='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
AY="http://schemas.openxmlformats.org/drawingml/2006/main",a_="http://schemas.openxmlformats.org/drawingml/2006/picture";
function OY(e,t){
let{cx:n,cy:r}=m_(e,Gv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${DY} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${AY}"><a:graphicData uri="${a_}">`,
`<pic:pic xmlns:pic="${a_}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var u_="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",NY="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
PY=new RegExp(`<w:p(?: [^>]*)?>${u_}<w:r(?: [^>]*)?>${NY}\uE002</w:r>${u_}</w:p>(?=<w:p[ >])`,"gs"),
IY=(e,t)=>n=>{var r;return e.get((r=
t.get(Tt(`%${n}`)))!=null?r:"")};function FY(e,t,n,r){var p,g,b,v;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(v=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
v:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function $Y(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function p_(e,t,n){let r=IY(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file($o)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Hv))
continue;let u=c=>FY(e,s.name,c,i(c)),l=a.replace(d_,c=>{var g;let d=(g=qv.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":RY(c,p,u(p))}).replace(PY,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>f_(c,r,u));e.file(s.name,$Y(l))}}function f_(e,t,n){
var a;
let r=s_.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":OY(o,n(o)),s=e.replace(
s_,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return f_(s,t,n)}m();function al(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function ul(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function yj(e){return new y(h.keys(e).map(t=>{let n=e[t];return[Tt(t),typeof n=="string"?Fg(n).replace(
l_,""):n.map(yj)]}))}function Gse(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw al({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Tt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return c_(s.slice(1));if(a===void 0&&i.num===0)throw al({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw al({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Hse(e){var a;let t=ul(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=ul((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var qse=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Tt(t),n]]:[]));function Zse(e){try{let t=ds(e);if(ma(t)!==null)
return t}catch{}throw al({code:"NOT_A_DOCX"})}function Am(e,t,n=new y){var o;let r=Zse(e);i_(r);try{
let{Docxtemplater:i}=(hj(),Ho(fj));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Gse}).render(yj(t)),p_(r,n,qse(t));let a=r.file(
(o=ma(r))!=null?o:"");return a!==null&&r.file(a.name,r_(a.asText())),r.toBytes()}catch(i){let s=Hse(
i);throw s?al(s):i}}m();var bj=new y;function Om(e){let t=bj.get(e);if(t!==void 0)return t;let n=ds(
e).file($o).map(s=>s.asText()),
r=n.flatMap(Mg).map(s=>`{{%${s}}}`),o=[...n.flatMap(_g),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Tt(u.replace(/[{}#^/]/g,"")))}));return bj.set(e,i),i}
var _l=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(Tt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>_l(o,t))]));m();m();m();m();m();m();m();m();m();function Nm(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function wj(e){
let t=e.toString();return Pm(t)?Nm(t):t}function Pm(e){return e.includes("e")||e.includes("E")}
function hh(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return k.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:vj(wj(e))}if(t==="string")return vj(Jse(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Jse(e){let t=e.trim(
);
if(t.length===0||k.isNaN(k(t)))throw new RangeError(`Invalid number format: "${e}"`);return Pm(t)?Nm(
t):t}function vj(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function yh(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!k.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Vse(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Vse(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Pm(t)){let n=Nm(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ml=["","one","two","three","four","five","six","seven",
"eight","nine"],Yse=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Xk=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Ll=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Qk="hundred",xj="zero",Xse="minus",
Qse="point",kj=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],eae=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],tae=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var wi={word:"",hasHundred:!1};function xs(e){if(e===0)return wi.word="",
wi.hasHundred=!1,wi;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Yse[t]:n>=2?o=t>0?Xk[n]+"-"+Ml[t]:Xk[n]:t>
0&&(o=Ml[t]),r>0?(o?wi.word=Ml[r]+" "+Qk+" and "+o:wi.word=Ml[r]+" "+Qk,wi.hasHundred=!0):(wi.word=o,
wi.hasHundred=!1),wi}function Tj(e){if(e===BigInt(0))return xj;if(e<BigInt(1000))return xs(k(e)).word;
if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),{word:r}=xs(t),o=r+" "+Ll[0];if(n>
0){let{word:i,hasHundred:s}=xs(n);o+=s?" "+i:" and "+i}return o}return nae(e)}function nae(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=xs(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Ll[s-1],i=!0):i=
!1}return o}function rae(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=xj,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=Tj(BigInt(r))),t}function Sj(e){let{isNegative:t,integerPart:n,
decimalPart:r}=hh(
e),o="";return t&&(o=Xse+" "),o+=Tj(n),r&&(o+=" "+Qse+" "+rae(r)),o}function ex(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=eae[t]:n>=2?t>0?o=Xk[n]+"-"+kj[t]:o=tae[n]:t>0&&(o=kj[
t]),
r>0?o?Ml[r]+" "+Qk+" "+o:Ml[r]+" hundredth":o}function oae(e){if(e<BigInt(1000))return ex(k(e));if(e<
BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000));if(n===0)return xs(t).word+" "+Ll[0]+"th";
let{word:r}=xs(t);return r+" "+Ll[0]+" "+ex(n)}return iae(e)}function iae(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=ex(s):o+=xs(s).word+" "+Ll[i-1]+"th":(o+=xs(s).word,i>0&&(o+=" "+Ll[i-1]))}return o}
function Ej(e){
let t=yh(e);return oae(t)}m();var tx=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],sae=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],Cj=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],Rj="ratus",
bh="ribu",aae=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],Dj="nol",uae="min",
lae="koma",cae="ke",dae="pertama";function zl(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+Rj):o.push(tx[r]+" "+Rj));let i=e%100;return i===0||(i<10?o.push(tx[i]):i<20?o.push(sae[i-10]):
t===0?o.push(Cj[n]):o.push(Cj[n]+" "+tx[t])),o.join(" ")}function nx(e){if(e===BigInt(0))return Dj;
if(e<
BigInt(1000))return zl(k(e));if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),r;
return t===
1?r="se"+bh:r=zl(t)+" "+bh,n>0&&(r+=" "+zl(n)),r}return mae(e)}function mae(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(k(t.slice(0,i))),s=i);s<n;)r.push(k(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(zl(c));else if(
u===
1)c===1?a.push("se"+bh):a.push(zl(c)+" "+bh);else{let d=aae[u-2];a.push(zl(c)+" "+d)}u--}return a.join(
" ")}function pae(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Dj,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=nx(BigInt(r))),t}function Aj(e){let{isNegative:t,integerPart:n,decimalPart:
r}=hh(
e),o="";return t&&(o=uae+" "),o+=nx(n),r&&(o+=" "+lae+" "+pae(r)),o}function fae(e){return e===BigInt(
1)?
dae:cae+nx(e)}function Oj(e){let t=yh(e);return fae(t)}function gae(e,t){return e.split("").map(n=>Uo(
k(n),t)).join(" ")}function Uo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?Aj:Sj)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${gae(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function wh(e,t){
return(t==="id"?Oj:Ej)(e)}function Nj(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:sd(e,t),
words:`${Uo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var Pj={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function hae(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function vh(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[k(t[1]),k(t[2]),k(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=hae(n,r)?{year:n,
month:r,day:o}:null}function Ij({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function kr(e,t){return vh(e)&&Ms(e,t)}
var Fj=e=>vh(e)?e.split("-").reverse().join("/"):null;function rx(e,t){let n=vh(e);return n&&Pj[t][
Ij(
n)]}function kh(e,t){let n=kr(e,t);return n&&`${rx(e,t)}, ${n}`}function xh(e,t){let n=vh(e);if(!n)return null;
let r=Ba[t][n.month-1],o=Pj[t][Ij(n)];return t==="en"?`${o}, the ${wh(n.day,"en")} of ${r}, ${Uo(n.year,
"en")}`:`${o} tanggal ${Uo(n.day,"id")} bulan ${r} tahun ${Uo(n.year,"id")}`}m();var yae=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function $j(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of yae){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Uv(e.replace(
/\s+/g," ").trim())}function io(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Br(e){return io(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function jl(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var _j=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],bae=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
ox=/^(?:pj|pjs|plt|plh)\.\s*/i,Ts=e=>bae.test(V(e)),Mj=e=>Ts(e.signerPosition);function Lj(e){let t=V(
e),n=_j.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function wae(
{
government:e,language:t}){let n=Lj(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function ix(e,t){
var s,a;let n=(a=(s=ox.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=_j.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function vi(e){let{language:t}=e,n=Lj(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return Mj(e)?ix(V(e.signerPosition),
t).replace(ox,""):null}function vae(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ka(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Th(e){return Mj(e)?{first:ix(V(e.signerPosition).
replace(ox,""),e.language).toUpperCase(),unit:""}:sx(e)}function sx(e,t=e.organizer){let n=wae(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Je}`:Je,unit:""}}function Bl(e){let t=V(e.competition),n=V(e.year);return t===""?
Je:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Sh(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=io(e.signerPosition);return{kota:Fe(ka(e)),tanggal:
Fe(
e.decisionDate&&kr(e.decisionDate,t)),tanggal_pendek:Fe(e.decisionDate&&Fj(e.decisionDate)),hari:Fe(
e.decisionDate&&rx(e.decisionDate,t)),tanggal_huruf:Fe(e.decisionDate&&xh(e.decisionDate,t)),
jabatan_penandatangan:Fe(
r.map(o=>ix(o,t)).map(o=>t==="id"?vae(o):o).join(`
`)),nama_penandatangan:Fe(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function Ot(e,t){let n=Bl(e);return{nomor:Fe(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Sh(e)}}function Ss({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[$j(n,t)];let r=Br(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Je]}function Eh(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Fe(t&&kh(t,o)):"",penyerahan_waktu:i?Fe(V(n)):"",penyerahan_tempat:i?Fe(V(
r)):
""}}function Ul(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Je}`,uang_pembinaan_huruf:`${Je} rupiah`};let n=Nj(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Es(e){let t=Br(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Ch=({
results:e})=>e[e.length-1];function Rh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Ch(e),standing:s,
winners:o,
number:a}})}var Wl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Ch(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},xa=e=>t=>[{about:"",fields:n=>e(t,n)}],Cs=e=>t=>t.winners!==null&&t.winners.
length>0?xa(e)(t):[],ur=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var zj=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var kae=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Dh(e){if(!k.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of kae)for(;t>=r;)n+=o,t-=r;return n}var xae=3,
Tae={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function jj(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Sae=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(xae,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function Bj(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=Tae[t][n],
o=e.result.stage.title!==null,i=V((g=e.standing.title)!=null?g:""),s=zj(e);if(!s||!Sae(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=wh(s.place,t),u=Dh(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${jj(a)})`,short:`${r} ${u}`,...c};let d=`${jj(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Eae=3,Cae=104;function Rae(e){var n;if(e.length<=Eae)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Cae?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Dae(e){let{entry:t}=e.standing,n=Br(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Aae({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Oae({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Rs(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=Bj(e),o=Aae(e),{names:i,
institution:s}=Dae(
e),a=t.rankedWinners||t.letterScores?hr(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
Fe(
e.number&&V(e.number)),inovasi:Fe(jl(n.name)),instansi:V(n.institution),inovator:Br(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Je:Rae(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:Oae(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Gn(a,t.language),nilai_huruf:a===""?"":Uo(a,t.
language),kompetisi:Bl(t),...Sh(t)}}var Nae={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Ah(e,{language:t,letterScores:n}){let r=Nae[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var Uj=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},an=e=>`${e} (${Uo(e,"id")})`,Im=(e,{settings:t})=>Gn(
hr(e,t.decimals),t.language),so=e=>({kode:V(e.code),inovasi:Fe(
jl(e.name)),instansi:V(e.institution),inovator:Br(e.innovator).join("; ")}),ax=(e,t=4)=>Gn(hr(e,t).replace(
/\.?0+$/,""),"id");function Pae(e){let t=e.map(Qt),n=t.reduce((r,o)=>r.add(o),new Ue(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ax(r.mul(100).div(n),2)}%`)}function Kl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Qo(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":Uj(
n.form,Fa),tanggal_tahap:(s=n.date&&kr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ie(n.weight,"id"):"\u2013",jumlah_juri:T(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function Ta(e,t){let n=qe(e,t),r=Pae(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:V(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ie(o.min,"id")}\u2013${ie(o.max,"id")}`,uraian:V(o.description)}})}var Oh=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...so(t),status:Uj(t.status,Ei),alasan:Fe(V(t.reason))}));
function Wo(e,t){
let{settings:n}=e.competition;return Rh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Rs(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Im(r.standing.score,
e.competition):"",...Ul(r.standing.prize,n)}})}m();function Iae({tieBreaks:e}){let t=e.map(r=>Oi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Gl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ie(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ai[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Iae(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Nh({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Oi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Fae=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,$ae=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
_ae=200,Wj=60;function Kj(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function ux(
e){
return x.from(e).reduce((t,n)=>t+Kj(n),0)}function Gj(e,t){if(ux(e)<=t)return e;let n=t-3,r=0;for(
let o of x.
from(e)){if(n-=Kj(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Hj(e){let t=e.
replace($ae,"").replace(Fae,"-");return x.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Mae(e){let t=Hj(e);return ux(t)<=Wj?t:`${Gj(t,Wj-17)}-${cs(e)}`}
function Ph(e,t){let n=t.trim()===""?"":` (${Mae(t)})`,r=e.map(Hj).filter(o=>o!=="").join(" \u2013 ");
return Gj(r,_ae-ux(n)).replace(/[. ]+$/,"")+n}var Fm=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Hl(e){let t=Fm(e);return Ph([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var lr=e=>Ph([Fm(e)("jenis"),Fm(e)(
"kompetisi")],""),Ko=(...e)=>t=>Ph(["jenis",...e].map(Fm(t)),Fm(t)("kode"));var Lae={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},zae=e=>e.split("-").reverse().join("-"),lx=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${jl(n.name)} (${t})`};function jae({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:lx(e.judges,o),peserta:lx(e.entries,i),tahap:V(n.name),alasan:
Lae[s]})))}
function Bae({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:V(n.name),peserta:lx(t.entries,o.code),semula:T(i),
menjadi:T(
s.rank),alasan:Fe(V(s.reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":T(s.votesAgainst)}]))}function Uae(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:v}=a,O=[p!=null?p:"",
b!==null&&v!==null&&!u?`${b}: ${v}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
Nh(a)];return{...so(l),peringkat:u?"\u2013":T(Kt(a)),nilai:u?"\u2013":Im(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Kt(a)-Kt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Wae(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${Dh(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),
tahap_kapital:V(t.stage.name).toUpperCase(),kepala_nilai:Eu(Nr(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:Uae(e,t)}))}function Kae(e){let[t="",n="",
...r]=io(e);return{mengetahui:t,nama_mengetahui:t===""?"":Fe(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Gae(e,t){var v,O,N,P;let{competition:n,results:r}=e,o=ur(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=vi(o),c=Oh(n),d=jae(e),p=Bae(e),g=Ch(e).panel.judges,b=n.judges.
filter(I=>!g.includes(I));return{...Ot(o,o.minutesNumber),tanggal:Fe(i&&kr(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?Je:`${xh(i,"id")} (${zae(i)})`,waktu_pleno:V(s),
tempat_pleno:Fe(
V(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Fe(V(u))}`,jumlah_peserta:an((O=(v=r[0])==
null?void 0:v.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Kl(n,r),
aturan:Gl(n).map((I,F)=>({no:T.fromCharCode(97+F),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:V(
I.name),kriteria:Ta(n,I).map(F=>`${T(F.kriteria)} ${T(F.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:Wo(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:Je,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Wae(e),
juri:[...g,...b].map((I,F)=>({no:`${F+1}.`,nama:Fe(V(I.name)),peran:V(I.role)||"Anggota",
instansi_juri:V(
I.institution)})),...Kae(o.acknowledgedBy)}}var qj={needs:"result",inEnglish:!1,letterhead:"unit",
documents:xa(
Gae),title:lr};m();m();function Hae({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var Zj=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:Ss({entry:n},t.settings).
join(", "),keterangan:so(n).inovasi}));function Ih(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Hae(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${V(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:Zj(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:Zj((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var Fh=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Fe(
t&&kh(t,"id")),waktu_acara:Fe(V(n)),tempat_acara:Fe(V(r))});var qae=5,Zae=e=>[...e,...x.from({length:
qae},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),Jj={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Ih(e).map(t=>({about:t.about,
fields:n=>({
...Ot(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Fh(t),hadir:
Zae(
t.guests)})})),title:Ko("acara")};m();m();m();var Jae=["besar","sedang","kecil"];function Vae(e){
return x.from(e).length}function Sa(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Vae)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Jae.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Yae=76,Xae={id:"Tim Inovator",en:"The Team of Innovators"};function Yj({standing:e,competition:t}
){
let n=Br(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Je,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Yae?{name:s,below:r,team:[
]}:
{name:r||Xae[t.settings.language],below:"",team:n}}var Vj=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:k.POSITIVE_INFINITY}],Qae=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function Xj(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=Vj.find(
({signs:i,lines:s})=>[n,r].every(a=>Qae(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(Vj.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var ql={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},Qj={signature:3,text:5},
eue=85,eB=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,tue={id:"Kategori",en:"Category:"};function cx(e){let{settings:t}=e.competition,
n=Rs(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=Yj(e),d=[i===""?
"":`${tue[t.language]} ${i}`,o].filter(Boolean).join(", "),p=eB(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=eB(a,u,d)+f.ceil(s.length/eue),b=p>Qj.signature||g>Qj.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Th(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Sa("utama",a,ql.recipient,b),...Sa("bawah",u,ql.institution,b),...Sa("penerima",n.penerima,ql.recipient,
b),...Sa("instansi_penerima",n.instansi_penerima,ql.institution,b),...Sa("predikat",r,ql.predicate,b),
...Sa("inovasi",s,ql.innovation,b),...Xj(l)}}var tB={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Wl("piagam",cx),title:Hl};function nue(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Bl(n),piagam:Rh(e,"piagam",t).map(
(r,o)=>({...cx(r),lanjutan:o===0?"":"ya"}))}}
var nB={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Cs(nue),title:lr};m();
m();var rue={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Go(e){let t=rue[
e.language],n=s=>Fe(s&&
kr(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(vi(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Fe(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function oue({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function iue(e,t){var c,d,p,g,b,v,O;let{competition:n,results:r,
coverage:o}=e,
i=ur(n.settings,t),s=Oh(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=oue(n);return{...Ot(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Fe(V(i.organizer)),dasar:Go(i),jumlah_inovasi:an(n.entries.
length),jumlah_dinilai:an((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:an(n.judges.
length),jumlah_tahap:an(n.stages.length),tahapan:Kl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:Gl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:an(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Wo(
e,t),jumlah_putusan:an(a.length),jumlah_benturan:an(u.length),kode_hasil:(b=e.code)!=null?b:Je,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":an(o.present),instansi_terdaftar:o===null?"":an(o.listed),
tidak_ikut:((v=
o==null?void 0:o.absent)!=null?v:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),
kalimat:P.
map(I=>({isi:I}))}))}}var rB={needs:"result",inEnglish:!1,documents:xa(iue),title:lr};m();var dx=8,
sue=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?ax(Qt(e.value)):
"?",oB=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function aue(e,t,n,r,o){var c,d,p;let i=qe(
e.competition,t),s=i.map(g=>sue(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=wp(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...so(n),...h.fromEntries(
x.from({length:dx},(g,b)=>{var v;return[`k${b+1}`,(v=s[b])!=null?v:""]})),rincian_nilai:i.map(({name:
g},b)=>`${V(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Im(u,e.competition),catatan:l.join(" / ")}}function uue(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=En(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(oB).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function lue({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:V((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:
o.
from,menjadi:o.to,waktu:ot(o.at,"id")}})}function cue(e,t,n,r,o,i){let{competition:s}=e,a=Ta(s,n),u=uue(
e,n,r,o).map((d,p)=>aue(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=dx?a.
length:0,c=lue(e,n,r);return{...Ot(s.settings,i("lembar-nilai",t)),tanggal:Je,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(
),
tanggal_tahap:Fe(n.date&&kr(n.date,"id")),nama_juri:Fe(V(r.name)),peran:V(r.role)||"Anggota",
instansi_juri:V(
r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||iB(a)?"":`K${p+
1}. `})),...h.fromEntries(x.from({length:dx},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...mue(a)}]:[]])),
kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var due=e=>f.floor((
f.
min(25,124/e)-3)/1.6),iB=e=>e.every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=due(e.length))),
mue=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${iB(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),sB={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(oB)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>cue(e,u,o,i,a,l)}]}))}
,
title:Ko("tahap","nama_juri")};m();function pue(e,t){var r,o;let n=ur(e.competition.settings,t);
return{...Ot(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Go(n),jumlah_pemenang:an((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Wo(e,t),masa_sanggah:n.objectionDays===null?"":an(n.objectionDays)}}
var aB={
needs:"result",inEnglish:!1,documents:Cs(pue),title:lr};m();var fue={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function gue({competition:e},t,n){let r=Ar(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...so(s),
alasan:fue[a]}]}),
i=e.stages.filter(s=>qe(e,s).length>0&&Ye(e,s).includes(t));return{...Ot(e.settings,n("pernyataan",t.
code)),tanggal:Je,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Fe(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Fe(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var uB={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>gue(e,t,n)})),
title:Ko("nama_juri")};m();m();var hue=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],yue=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function lB(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=yue.reduce((o,[i,s])=>o.replace(i,s),t),r=hue.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var cB=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),bue=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],dB=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),wue=(e,t)=>Wo(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Nh(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),vue=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function kue(e,t,
n){
let r=vue(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${dB(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=bue[s])!=null?
a:`KE-${s+1}`,isi:i}})}var xue=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function Tue(e,t){
var d;let n=ur(e.competition.settings,t),r=V(n.decreeNumber),o=Ot(n,r),i=(d=vi(n))!=null?d:Je,s=V(n.
minutesNumber),a=Fe(n.plenaryDate&&kr(n.plenaryDate,"id")),u=Br(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=wue(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":lB(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:cB([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Fe(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:cB(u.length>0?xue(u):[Je],p=>`${p+1}.`),diktum:kue(e,o.kompetisi,c),hadiah:dB(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var mB={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Cs(Tue),title:lr};m();m();var Sue={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Eue=5,pB=new A,mx=({standings:e})=>e.
length>=Eue;function $h(e){var n;let t=(n=pB.get(e))!=null?n:Cue(e);return pB.set(e,t),t}function Cue(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:Cn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!mx(e)?null:Ya(a)});return({entry:i},{language:s,decimals:a})=>{let u=Sue[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:pn(
d,p);return[{kriteria:V(l.name),nilai:Gn(hr(d,a),s),median:p===null?"\u2013":Gn(hr(p,a),s),maksimum:
Gn(
T(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var fB={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Rue(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Rs(e);return{...i,jenis:fB[o.language].kind,kepada:Ss(n,o).map(s=>(
{
nama:s})),tempat_tujuan:ka(o)||fB[o.language].place,dasar:Go(ur(o,t)),rincian:Ah(i,o),profil:i.nilai===
""?[]:$h(e.result)(n,o),...Ul(n.prize,o),...Eh(o),...Es(o)}}var gB={needs:"result",inEnglish:!0,
documents:Wl(
"surat",Rue),title:Hl};m();function Due(e,t){var o;let n=ur(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Ot(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ka(n)||"Tempat",dasar:Go(n),
jumlah_pemenang:an(r.length),...Eh(n),...Es(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Wo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Ss(r[s],n).join(`
`)}))}}var hB={needs:"result",inEnglish:!1,documents:Cs(Due),title:lr};m();function Aue(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Rs(e);return{...Ot(t,e.number),
...r,rincian:Ah(r,t),tanggal:Je,jenis:"Tanda Terima",...Ul(n,t)}}var yB={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Wl("tanda-terima",Aue),title:Hl};m();function Oue({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Ta(e,n[0])}]:n.filter(r=>qe(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:Ta(e,r)}))}function Nue(e,t){let{competition:n}=e;return{...Ot(n.settings,
t("tata-cara","")),tanggal:Je,jenis:"Tata Cara Penilaian",tahapan:Kl(n),kelompok_kriteria:Oue(e),
aturan:Gl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var bB={needs:"rules",inEnglish:!1,documents:xa(Nue),title:lr};m(
);var Pue={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Iue=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>io(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Fue(e,t,n,r){let o=ur(e.competition.
settings,r),i=Pue[o.language],s=Iue(e,t.entry.code);return{...Ot(o,r("umpan-balik",t.entry.code)),
...so(
t.entry),jenis:i.kind,kepada:Ss(t,o).map(a=>({nama:a})),tempat_tujuan:ka(o)||i.place,dasar:Go(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:$h(n)(t,o),tanpa_median:mx(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Es(o)}}var wB={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Fue(e,s,o,a)})))},title:Ko("inovasi")};m();var vB={needs:"rules",inEnglish:!1,
documents:e=>Ih(e).map(t=>({about:t.about,fields:n=>({...Ot(e.competition.
settings,n("undangan",t.about)),tanggal:Je,jenis:"Undangan",kode:"",...Fh(t),jumlah_undangan:an(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...Es(e.competition.settings)})})),title:Ko(
"acara")};var kB={"tata-cara":bB,pernyataan:uB,undangan:vB,"daftar-hadir":Jj,"lembar-nilai":sB,
"berita-acara":qj,
sk:mB,pengumuman:aB,piagam:tB,gabungan:nB,surat:gB,"surat-daftar":hB,"tanda-terima":yB,"umpan-balik":
wB,
laporan:rB};m();var xB=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ds=xB.map(e=>({id:e,...kB[e]}));function $m(e){var t;return(t=Ds.find(n=>n.id===e))!=null?
t:null}m();m();var TB=(e,t)=>`${e}:${t}`,$ue=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},_ue=/^(?:-|\u2013|tanpa|none)$/i;function SB(e,{settings:t,letterhead:n},r){var d;let o=_ue.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||Ts(n))&&Ts((d=io(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?Th(t):sx(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":$ue(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Mue=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
EB=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace(Mue,"").trim()||V(e)},Lue=(e,{id:t})=>[t,sa[t].name.id,sa[t].
name.en].some(n=>M(n)===M(e));function zue(e,t){let n=t.find(({documents:r})=>r.some(o=>Lue(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Ts(r)):t.find(({documents:r})=>r.
length===0)}var jue=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function Bue({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=$a.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Uue(e,t,n){
let r=Ts(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||jue.test(V(e.office));return{
settings:{...n,signerPosition:Bue(e,vi(n)).join(`
`),signerName:o?e.plainName||EB(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Wue(e,t){var i,s;let n=Ts((i=io(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?EB(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=vi(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function CB(e,{settings:t,signers:n=[]}){let r=zue(e,n);return r===void 0?
Wue(e,t):Uue(r,e,t)}var ki=(e,t)=>Bv(e.id,sl(e,t),Kue(e,t)),Kue=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},_h=(e,t)=>e.needs==="rules"||t.winners!==null;function Gue(e,t){
let{
competition:n}=t,r={...n.settings,language:sl(e,n)},o=CB(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:SB(e,o,t.pictures)}}var Ea=(e,t)=>e.filter(n=>_h(n,t)).flatMap(
n=>{let r=Gue(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function px(e){if(e.winners===null)return()=>!0;let t=new w(Ea(Ds,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Hue=()=>null;function fx(
e,t,n=Hue){
let[r]=Ea([e],t);return r===void 0?null:r.fields(n)}m();m();function que(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function RB(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=zp(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):que(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Zue=[137,80,78,71,13,10,26,10],DB=(e,t)=>t.every((n,r)=>e[r]===n),_m=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},AB=(e,t)=>_m(e,t)*65536+_m(e,t+2),Jue=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Vue(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Jue(r))return{height:_m(e,t+5),width:_m(e,t+7)};t+=2+_m(e,t+2)}return null}function Mh(
e){
let t=DB(e,Zue),n=DB(e,[255,216]),r=t?{width:AB(e,16),height:AB(e,20)}:n?Vue(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Yue={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Xue={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},gx=e=>e==="id"?Yue:Xue;m();var OB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
Lh=["garuda","daerah"],Que=/.{1,30000}/g;function NB(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Que))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=OB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Dt(t,r,o,s,i,0)}
function PB(e){var r,o;let t=e===null?null:yt(e,OB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=Lh.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var IB=e=>new y([...e].flatMap(([t,n])=>{let r=Mh(pi(n));return r===null?[]:[[
TB(
t,cs(n)),r]]}));var ele=q({emblem:ce(dt(Lh)),content:ce(B()),signers:ce(Te())}),FB=300,hx=e=>{let{
name:t,grid:n}=At(
Z.emblems[e]);return{name:t,emblems:PB(n)}},zh=e=>IB(hx(e).emblems);function tle(e,t,{language:n,
admins:r}){
let o=gx(et(n)),i=pi(t);if(i.length>FB*1024)return o.tooLarge(FB);if(t!==""&&Mh(i)===null)return o.noPicture;
let{name:s,emblems:a}=hx(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=gx(n);return er(NB(u,s,n,
l.tab,l.origin),go({admins:r},()=>!1)),qa(s),null}var $B=e=>me(()=>{let{emblem:t,content:n,signers:r=!1}
=ye(
ele,e);return ke(),Ce(()=>{let{competition:o}=st(),{settings:i}=o,s=t===void 0||n===void 0?null:tle(
t,n,i),a=o.signers!==void 0;r&&!a&&en(f1(i));let{emblems:u}=hx(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:Lh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?$s.tab[i.language]:null,refused:s}})});var nle=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],_B=e=>e.filter(t=>t.severity===
"error"&&nle.includes(t.code)),rle=({settings:e})=>ii(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Vi(i.cell,i.format,"id"),to:Qr(s,"id"),at:a}));function yx(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(v=>v.code==="RESULT_STALE"),
c=r.filter(v=>v.severity==="error"),d=u!==void 0&&c.length===0,p=it(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:v})=>v===void 0?[]:[
v])),results:l?[]:t,winners:d?RB(u,s.settings).map(({standing:v})=>v):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:v})=>v===
"lembar-nilai")?rle(s):[],pictures:i,coverage:UP(s),reliability:()=>(b!=null||(b=t.map((v,O)=>{let N=Sg(
s,v,t.slice(0,O)),I=v.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:v.stage.name,sentences:Eg(I,"id")}})),b)}}var ole=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function jh(e,t,n){let r=It(e,{provisional:!1}),o=Wu(e),i=[...r.findings,
...ai(e,t),...ile(t,e)].map(u=>ole.includes(u.code)?{...u,severity:"error"}:u),s=zh(e.competition.settings.
language),a=yx(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function ile({
rows:e},t){
let n=ta(e);return n===void 0||Ku(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function MB(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!_a().includes(
o))return[];let{name:i,grid:s}=At(o);if(s===null)return[];let a=yt(s,Po),u=ale([...rs(s).rows]),l=ule(
e,t,n,u),c=new y,d=[];for(let[v,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
lt(a,v,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let P=(b=c.get(N))!=null?b:{cell:(g=lt(a,v,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
v,{cell:O,documents:N}])=>({code:v,tab:i,cell:O,params:{documents:N}})),...d]}var sle=["made",
"draft",
"edited","signed"];function ale(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";sle.includes(l)&&k(u)>=k(d)&&t.set(c,o)}return[...t.values()]}function ule(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=zh(o.settings.language),a=yx(e,t,n,i,[],s),u=new y(Ea(
Ds,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:v})=>{var z;let O=n.rows.find(U=>U.action==="documents"&&U.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((z=$m(d))==null?void 0:z.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),F=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let U=ki(P.kind,o),j=Md(d,_d(U),
_l(I,Om(U)));return Lt(j+F)===v};return N&&wd(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===b?null:{title:F}}}m();function LB(e){let{competition:t,history:n}=e,r=it(t.stages,n.rows);
return vd(t.settings.language).flatMap(
o=>{var a;let i=Uf(o),s=((a=yn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:zB(e,
i)})}function zB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Ng(
e,t,o.slice(0,o.indexOf(n)+1));return z$(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function jB(
e,{
results:t},n,r){var _;let o=PF(n,Ze);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=yn(it(a.stages,u.rows),l),g=u.rows.find(z=>z.action==="decide"&&z.stage===l&&z.hash===i.hash),b=(g==
null?void 0:g.detail.includes(vg(s)))===!0,v=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=Bu({...ts(a,O,N,l,i.counted.version),
version:rr}),I=new w(r.map(z=>E.stringify([z.code,z.params]))),F=z=>z.filter(U=>!I.has(E.stringify([
U.code,U.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...v?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...F(ju(i.counted,P).map(z=>Uu(z,e)).map(z=>({code:"CHANGED",
stage:l,
tab:z.tab,cell:z.cell,params:z}))),...F(zB(e,i)),...lle(t,i)]}function lle(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Kt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Kt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();m();m(
);m();m();var vt=(e,t,n={})=>h.assign(new C(`${e}: ${t}`),{fault:e,place:n}),BB=e=>e instanceof C&&
"fault"in
e,UB=e=>BB(e)?e.fault:null;function Bh(e,t){try{return t()}catch(n){throw BB(n)&&(n.place={...e(),
...n.place}),n}}var bx=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,wx=/\s*(\/?)>/y,cle=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
dle={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},mle=["AlternateContent","extLst","rPh"],ple=500,As=e=>vt(
"damaged",e.slice(0,60));function WB(e){return e.includes("&")?e.replace(cle,(t,n,r,o)=>{let i=n===void 0?
k(r):k.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:dle[o];if(s===void 0||!t.endsWith(
";"))throw As(t);return s}):e}var vx=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},fle=e=>e===
32||e>=9&&e<=13;function gle(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(fle(r)||r===
62||r===47||r===60)break}return n}function Uh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw As(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ao(e,t,n=mle){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw As(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,WB(c)))},a=c=>{var d;if(r.pop()!==c)throw As(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
vx(
c)):r.length<o&&(o=0)},u=c=>{var P,I,F;let d=gle(e,c),p=e.slice(c,d),g={},b=d,v=0;for(;;){bx.lastIndex=
b;let _=bx.exec(e);if(_===null)break;if(++v>ple)throw As(e.slice(c-1,b));b=bx.lastIndex;let z=_[1];z.
startsWith("xmlns")||(g[vx(z)]=WB((I=(P=_[2])!=null?P:_[3])!=null?I:""))}wx.lastIndex=b;let O=wx.exec(
e);if(p===""||O===null)throw As(e.slice(c-1));r.push(p);let N=vx(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((F=t.open)==null||F.call(t,N,g)),O[1]==="/"&&a(p),wx.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=Uh(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=Uh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Uh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=Uh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw As(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw As(`<${r[0]}>`)}var Wh=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(k.parseInt(n,16))):e,xi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),KB=e=>xi(Fg(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var hle=/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
function kx(e){var t,n;try{let r=ds(e),o=(n=r.file((t=
ma(r))!=null?t:""))==null?void 0:n.asText();return o===void 0?null:cs(yle(o).join("").replace(hle,""))}
catch{
return null}}function yle(e){let t=[],n=!1;return ao(e,{open:r=>{n=r==="t"},text:r=>{n&&t.push(r)},
close:()=>{
n=!1}}),t}var GB=({fileId:e,modified:t},n)=>e===n.id&&t!==""&&n.modified>t;function Kh(e=new D){let t=kx(
e);return t===
null?{}:{text:t}}var Zl=({type:e,properties:t})=>e===In&&"text"in t;function Jl(e,t){return li(e.map(
({id:n})=>n),Ao,t).map((n,r)=>{var o;return"ok"in n?kx(n.ok)===((o=e[r])==null?void 0:o.properties.text)?
"same":"edited":"unknown"})}function HB({competition:e}){let t=Z.documents[e.settings.language],n=xe(
),r=_a().includes(t)?Ne(Ed(
n)):null,o=r===null?null:kle(r);if(o===null)return[];let{name:i,grid:s}=At(t),a=s===null?null:yt(s,
Po),
l=(s===null?[]:[...rs(s).rows].filter(([,g])=>g.spreadsheet===Xt())).filter(([,{maker:g,fileId:b}])=>g===
n&&b!==""),c=vle(l.map(([,g])=>g),o),d=new w(l.map(([,{fileId:g}])=>g)),p=o.filter(({id:g,type:b,
properties:{
sheet:v,kind:O}})=>b===In&&O!==void 0&&v===Lt(Xt())&&!d.has(g));return[...l.flatMap(([g,b])=>{var P;
let v=o.find(({id:I})=>I===b.fileId),O=wle(b,v,c);if(O===null)return[];let N=(P=lt(a,g,O==="DOCUMENT_NUMBER"?
"number":"link"))==null?void 0:P.cell;return[{code:O,tab:i,cell:N,params:{documents:[b]}}]}),
...p.length===0?[]:[{code:"DOCUMENT_ROW_MISSING",tab:i,params:{count:p.length}}]]}var ble=["edited",
"own","signed","deleted","void"];function wle(e,t,n){if(t===void 0)return["deleted","void"].includes(
e.status)?null:"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:r}=t.properties;
return r!==void 0&&r!==Lt(e.number)?"DOCUMENT_NUMBER":n.has(e.fileId)?"DOCUMENT_FILE_CHANGED":null}
function vle(e,t){
let n=new y(t.map(s=>[s.id,s])),r=e.flatMap(s=>{let a=n.get(s.fileId);return a!==void 0&&!ble.includes(
s.status)&&GB(s,a)?[a]:[]}),o=r.filter(Zl),i=Jl(o,Pn(10,R.now()));return new w(r.filter(s=>i[o.indexOf(
s)]!=="same").map(({id:s})=>s))}function kle(e){try{let t=Yu(e,Pn(1,R.now()));return"ok"in t?t.ok:
null}catch{
return null}}m();m();var qB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function xle(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function ZB(
e,t){
var s;if(e===""||e==="@")return!1;let n=xle(e,t),r=((s=n.match(qB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(qB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var JB=["id","en"];function YB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=it(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Li(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>At(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=Vo(
p),v=g.flatMap(O=>[...O.marks.values()]);return VB(p,v.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>VB(p,Tle(p),Vo(p))),...[...d,...o.tabs.values()].flatMap(Sle),...Ele(
e,d)]}var Tle=e=>Le(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function VB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return ZB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ee(o.row,o.column),params:i}]}function Sle(e){let t=Ma(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ee(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Ele({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>JB.map(c=>Li(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>JB.map(c=>Z[l][c])),u=Ve();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Cle(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Vl(i,t),Vl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Vl=(e,t)=>e===
""?t==="id"?"kosong":"blank":H(e,t);function QB(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Cle(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Rle={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function eU({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?H(Yi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Rle[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${H(n,"id")}, kini ${Vl(r,"id")}.`,`Changed since it was locked: ${a}: was ${H(
n,"en")}, is ${Vl(r,"en")}.`)}var xx=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),cr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${H(n.title,t)} (${xx(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${xx(e)})`:`${r} documents (${xx(e)})`},tU=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Gh=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Dle=({documents:e})=>e.length===1?"was":"were",XB=(
{
documents:e},t,n)=>e.length===1?t:n,Ale={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${rg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${ot(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${ot(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${ot(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Vl(
e.written,"id")}, seharusnya ${H(e.expected,"id")}.`,RANKING_ROW:e=>QB(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>eU(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${ot(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${cr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${cr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${tU(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${cr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${H(e.written,"id")}, menurut hasil ini ${H(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${cr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${cr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${cr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${cr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${H(e.format,"id")} menampilkan angka lain; isinya ${H(e.value,"id")}${Gh(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Gh(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${H(e.real,"id")}, tetapi bukan tab itu.`},Ole={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${rg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${ot(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${ot(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${ot(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Vl(e.written,"en")}, it is to be ${H(e.expected,"en")}.`,
RANKING_ROW:e=>QB(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>eU(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${ot(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${cr(e,"en")} ${Dle(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${cr(e,"en")} ${XB(e,"does","do")} not fit: by this result there is no ${tU(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${cr(e,"en")} ${XB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${H(e.written,
"en")}, by this result it is ${H(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${cr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${cr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${cr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${cr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${H(e.format,"en")} shows another number; the cell holds ${H(e.value,
"en")}${Gh(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Gh(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${H(e.real,"en")} and is not that tab.`},Nle={id:Ale,
en:Ole};function Ple(e,t){return Nle[t][e.code](e.params)}var nU=(e,t)=>Ple(e,t);var Ile=ce(q({
evidence:ce(B())}));function Hh(e){return me(()=>{var d;let{evidence:t}=(d=ye(Ile,e))!=
null?d:{};ke();let n=st("all"),{competition:r}=n,{language:o}=r.settings,i=It(n,{provisional:!1}),{
history:s}=n,
a=it(r.stages,s.rows).filter(p=>p.status==="decided"),u=ta(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Fle(n,s),...LB(n),..._le(i),...Mle(n,i,s),...Wle(s),...YB(
n),...MB(n,i,s),...HB(n)],c=[...l,...t===void 0?[]:jB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:v})=>({stage:p,at:g,by:b,code:v})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,v;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(v=p.cell)!=null?v:null,message:p.code==="RANKING_STOPPED"?nr(p.params,o):nU(p,o)}})}})}
function Fle(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=it(n,t),i=vd(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:v,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(L=>L.stage===
p),I=tv(e,P,b),F=wd(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:v,isSame:F}}]:[],z=[N,Tr(v),O].join(", "),U=P===void 0?z:[P.code,P.at,P.by].join(", ");if(
U!==
z){let L=Z.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:L,params:{written:U,
recorded:z}})}let j=(I!=null?I:[]).filter(L=>!s.has(E.stringify(L)));for(let L of j)s.add(E.stringify(
L));return[..._,...j.map(L=>({code:"CHANGED",stage:p,tab:L.tab,cell:L.cell,params:L}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=ta(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:$le(e,l)]}function $le(e,{at:t,hash:n}){let r=wd(e,n);return r===rr?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:rr}}]}
var _le=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Mle(e,{results:t},{rows:n}
){
var g,b,v,O;let{competition:r}=e,o=ta(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(v=o==null?void 0:o.by)!=null?v:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=it(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Li(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ae(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Xw(r,t,kg(r,t),i).flatMap(
N=>{let{name:P,grid:I}=At(N.name);if(l.has(N.name)&&!Lle(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let F=H$(I);return[...F!==null&&n.some(z=>z.run===F)?
jle(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...F===(o==null?void 0:o.run)?zle(P,I,d):
[],...Ule(P,G$(I,N))]})}var Lle=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function zle(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function jle(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Ble=10;function Ule(e,t){let n=t.slice(0,Ble).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Wle({name:e,links:t}){let{breaks:n,cut:r}=cu(t,Ne(
So),Ze);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();var Gle=new w(`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Hle=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],qle={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Zle=/^(https?:|mailto:|tel:|#|$)/i,
Jle=/^file:\/\/\/[a-z]:/i;function Vle({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Zle.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Jle.test(t)?[]:[(o=qle[r])!=null?o:r]}var Yle=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Tx(e){
let t=Yle(e);return Gle.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Xle(e){
let t=[],
n=[],r=!1;return ao(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Vle(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Tx((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Tx((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Tx)]}function rU(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Xle((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Hle.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Qle(e,t){let n=x.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Mm(e,t){var o,i;let n=Tt(e);return(i=(o=t.map(s=>({tag:s,away:Qle(n,Tt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var ece=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],tce=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),nce=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function rce(e,t){var s,a;let n=Mm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Tt),o=t.filter(u=>r.includes(Tt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=nce.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var oce=100;function oU(e,t){return ece.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,oce).flatMap(o=>{let i=o.replace(n,"$1").trim();return tce(i)?[{tag:o,near:
rce(
i,t)}]:[]})})}var iU=["inovasi","penerima","kompetisi"],ice=80;function qh(e,t){let n=uce(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[..._g(i),...Mg(i).map(s=>`{{%${s}}}`)]);
if(cce(r.flat())>
lce)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>mce(i,t));return o.length>0?o:
r.flat().some(sce)?wce(e,t):ace(r.flat(),t)}var sce=e=>aU(e).some(t=>"sign"in t&&t.tag!=="");
function ace(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>oU(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Zh(a)}))),o=(s=(i=iU.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:iU[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function uce(e){try{let t=ds(e);return ma(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file($o).map(n=>n.asText()),active:rU(t)}}catch(t){return{code:Cg(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var lce=2e4,cce=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),sU=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),dce=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function mce(e,t){let n=new y(h.keys(t).map(i=>[Tt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Zh(i);return aU(i).flatMap(a=>pce(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function pce(e,t,n){let{tag:r}=e;if("fault"in e)return sU(
Tt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
fce(r,t,n):o==="%"?gce(r,t,n):o===""||o==="#"||o==="^"?hce(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function fce(e,t,{loops:n}){let r=Tt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Tt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var gce=(e,t,{
root:n})=>{if(n.has(Tt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Mm(`%${e}`,r),paragraph:t}]};function hce(e,t,n,r){var u;let o=Tt(
t),i=sU(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Mm(t,
dce(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:yce(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function yce(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(Tt)))}function aU(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:bce(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Zh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var bce=e=>{var t;
return Zh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Zh(e,t=ice){let n=e.replace(
/\s+/g,
" ").trim(),r=x.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function wce(e,t){
try{
return Am(e,t),[]}catch(n){let r=ul(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var vce={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},kce={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ca=e=>e==="id"?vce:kce;function Sx(e,t){let n=Ca(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function uU(e,t,n){let r=Ca(n),o=Sx(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var lU="templates",
xce=q({maker:B(),fileId:B(),modified:B()}),Tce=Pt(B(),le(xce));function Yl(){let e=Ne(
lU);try{let t=gt(Tce,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Lm(
e,t){
var i;let n=Yl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],He(lU,E.stringify(o))}m();m();var cU="lease",dU=300*1e3,Sce=q({
who:B(),run:B(),until:be(),width:ce(be())});function mU(e,t){var a;
let n=Ece(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Ex({who:e,run:i,width:s,until:r+dU}
),
{run:i,width:s}}var pU=(e,t,n)=>Ex({who:e,run:t,width:n,until:R.now()+dU}),fU=(e,t)=>Ex({who:e,run:t,
until:0}),Ex=e=>He(cU,E.stringify(e));function Ece(){let e=Ne(cU);try{let t=gt(Sce,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var gU=e=>typeof e=="string"?e.includes(
Je):(e!=null?e:[]).some(t=>h.values(t).some(n=>gU(n))),Cce=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",hU=(e,t)=>TN.filter(n=>gU(t[n])&&!(n==="tanggal"&&
Cce(
e)));m();var yU=["begun","made","draft","edited","signed","own","failed","deleted","void"],Rce=[
"edited",
"own"],Jh=({status:e})=>e==="made"||e==="draft",Ra=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;
function bU(e,t,n,{
user:r,remake:o,renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?
{action:"add"}:zm("signed",n,u?null:"revise")}if(t!==null&&Ra(t,r))return i?{action:"add"}:zm(t.status,
null,"own-copy");if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?zm("deleted",null,"remake"):{
action:"create"};let s=t!==null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&
(s||Rce.
includes(t.status));return a&&!i?zm(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?
zm("made",n,null):{action:"update",file:n}}var zm=(e,t,n)=>({action:"keep",status:e,file:t,choice:n}
);m();function wU(e,t){return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":pg(e,t)}}function vU(e,t,n,r,o){let{status:i,...s}=wU(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ae(o).documents,l=t!==void 0&&Ra(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(ns(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var kU=(e,t)=>({...wU(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var xU=Po.columns.map(e=>e.key).filter(e=>e!=="number");function Vh(e,t){var d,
p;let{name:n,grid:r}=At(
Z.documents[e]),o=r===null?Nce(n,e,t):rs(r);t.isShut(n)||(r!==null&&gr(n,t.admins()),fr("documents",
n));let i=Xt(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?pg(g,e):g[b];
return{
of:(g,b)=>{var v;return(v=u.get(`${g}:${b}`))!=null?v:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:v,row:O})=>{let N=s.get(v);return s.set(
v,O),N!==void 0&&xU.every(P=>N[P]===O[P])?[]:[v]});if(b.length!==0){Dce(n,o,e);for(let v of Ace(b,s))
for(let O of Oce(o.columns,xU)){let N=v.rows.map(P=>O.keys.map(I=>c(P,I)));Vt(n,v.first,O.column,N)}
jn()}}}}function Dce(e,{headerRow:t,columns:n},r){let o=Po.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Vt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Ace(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Oce(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Nce(e,t,n){let r=ae(t).tabs,o=Po.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));en(Dt(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Po.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Xl=({kind:e,about:t})=>`${e.id}:${t}`;function TU(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===In&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function SU(e,t){var G,J,ge,X,Se;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Pce(d,a.user),g=(G=p==null?void 0:p.row)!=
null?G:null,b=e.fields(r),v=l.title(b),O=Lt(Md(l.id,s.versionOf(l),s.shown(l,b))+v),N=ee=>({sheet:Lt(
Xt()),kind:l.id,entry:Lt(c),...ee===""?{}:{revision:ee}}),P=ee=>{let{sheet:pe,entry:Ke}=N(ee);return i.
get([pe,l.id,Ke,ee].join(":"))},I=Ra(g,a.user)?null:(ge=P((J=g==null?void 0:g.revision)!=null?J:""))!=
null?ge:Fce(g,a.user,n,u),F={user:a.user,remake:a.remake,renew:a.renew.includes(Xl(e))},_=bU(O,g,I,F),
U=_.action==="keep"&&_.status==="edited"&&(g==null?void 0:g.status)!=="edited"&&I!==null&&Zl(I)?I:
null,
j=_.action==="add",L=j?Ice(d,a.user):(X=g==null?void 0:g.revision)!=null?X:"",K=j?P(L):void 0;return{
planned:e,filed:j?null:g,place:j||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?v:`${v} \u2013 Rev. ${L}`,
content:O,properties:{...N(L),content:O,number:Lt((Se=r(l.id,c))!=null?Se:"")},decision:K===
void 0?_:{action:"update",file:K},moved:U}}function EU(e){let{filed:t,moved:n,content:r}=e;if(t===null||
n===null)return e;let o={...t,modified:n.modified},i=n.content===r?{action:"keep",status:"made",file:
n,
choice:null}:{action:"update",file:n};return{...e,filed:o,decision:i,moved:null}}var CU=e=>e.filed===
null?e:{...e,decision:{action:"keep",status:e.filed.status,file:e.moved,choice:null},moved:null};
function Pce(e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||k(s.row.revision)>=k(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!Ra(o,t))))!=null?r:n(e)}function Ice(e,t){let n=e.filter(({row:r})=>!Ra(r,t));
return n.
length===0?"":T(f.max(...n.map(({row:r})=>k(r.revision)||0))+1)}function Fce(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:nn(ci(e.fileId,r),n.language)}m();var Yh=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Tr(ut()),spreadsheet:Xt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Cx=(e,t,n)=>({...Yh(e,$ce(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function $ce({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Je?
"draft":"made"}function RU(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Jh(r))?Cx(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}m();var Rx=(e,t)=>`${e.id}.${sl(e,t)}`;function DU(e,t,n,r){let{language:o}=e.settings,i=Yl(),s=new y,
a=new y,
u=l=>{var d,p;let c=Rx(l,e);return s.has(c)||s.set(c,Mce(l,c,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?_d(ki(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?_l(c,Om(ki(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return ki(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=Ax(d,r,o),b=qh(g,c);return b.length>
0&&we(fe("TEMPLATE_FAULT",uU(l.id,b,o))),a.set(l.id,g),g}}}function Dx(e,t,{folder:n,user:r,language:
o,
backoff:i}){var l;let s=t.find(({maker:c})=>c===r),a=t[0];if(s===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let u=(l=n.files.find(({id:c})=>c===s.fileId))!=null?l:
nn(
ci(s.fileId,i),o);return u===null?{source:"gone"}:{source:_ce(e,s,u,i)?"unedited":"own",file:u}}
function _ce(e,t,n,r){
return n.type!==In?!1:n.modified===t.modified?!0:!Zl(n)||Jl([n],r)[0]!=="same"?!1:(Lm(e,{...t,
modified:n.
modified}),!0)}function Mce(e,t,n,r){let o=Ca(r.language),i=Dx(t,n,r);return i.source==="foreign"?we(
fe("TEMPLATE_FAULT",o.foreign(e.id,i.maker))):i.source==="gone"?we(fe("TEMPLATE_FAULT",o.deleted(e.id))):
i.source==="own"?i.file:null}function Ax(e,t,n){if(e.type!==In)return nn(lv(e.id,t),n);let[r]=li([e.
id],Ao,t);return nn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Xh="\u0001";
function OU(e,t,n,r,o){let{language:i}=e.settings,s=Vh(i,o),a=no(e,n.user,r),u=DU(e,a,n.user,
r),l={competition:e,numberOf:(L,K)=>Hce(s,L,K),ledger:s,files:TU(a.files),templates:u,options:n,
backoff:r},
c=zce(t.map(L=>SU(L,l)),n,r),d=({decision:L,moved:K,planned:{kind:G,about:J}})=>(L.action!=="keep"||
K!==null)&&!n.skip.includes(Xl({kind:G,about:J})),p=c.filter(d),g=p.filter(({moved:L})=>L===null).slice(
0,10),b=g.map(L=>Am(u.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),v=new y,O=c.filter(L=>{
var K;return((K=L.filed)==null?void 0:K.run)===n.run&&L.filed.status==="begun"&&Kce(L)});for(let L of c){
let K=RU(L,n);K!==null&&v.set(L,K)}let N=qce(s,n);for(let L of g)v.set(L,Yh(L,"begun",n));s.write([
...AU(
v),...N]);let P=to(g.map((L,K)=>{var G;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:{...L.properties,...Kh(b[K])},from:Ao,to:In,bytes:(G=b[K])!=
null?G:new D}}),r),{failures:I,again:F}=Wce(g,P,v,n);s.write(AU(v));for(let L of I.values())eo(L)&&
la(
L,i);let _=L=>g.filter(K=>L.includes(K.decision.action)&&!I.has(K)&&!F.has(K)).length,z=s.ofRun(n.run),
U={made:z.filter(Jh).length,failed:z.filter(({status:L})=>L==="begun"||L==="failed").length};return{
batch:{created:_(["create","add"])+O.length,updated:_(["update"]),unchanged:c.filter(({decision:L,
moved:K})=>L.
action==="keep"&&K===null).length-O.length,failed:I.size,documents:[...c.map(L=>vU(L,v.get(L),I.get(
L),n.user,i)),...N.map(({row:L})=>kU(L,i))],done:c.length-p.length+g.length-F.size,total:c.length,
more:p.
length>g.length||F.size>0,skip:[...n.skip,...[...I.keys()].map(L=>Xl(L.planned)),...[...F].filter(L=>Gce(
P[g.indexOf(L)])).map(L=>Xl(L.planned)+Xh)]},run:U,notes:[...Bce(c,s,n),...Uce(c,u)]}}var Lce=20;
function zce(e,{
run:t},n){let r=({filed:l,content:c})=>(l==null?void 0:l.content)!==c,o=e.filter(l=>l.moved!==null),
i=o.filter(r).slice(0,10),s=o.filter(l=>{var c;return!r(l)&&((c=l.filed)==null?void 0:c.run)!==t}).slice(
0,Lce),a=[...i,...s],u=Jl(a.flatMap(l=>{var c;return(c=l.moved)!=null?c:[]}),n);return e.map(l=>{var d;
if(l.moved===null)return l;let c=(d=u[a.indexOf(l)])!=null?d:"unknown";return c==="same"?EU(l):c==="edited"?
{...l,moved:null}:{...CU(l),moved:r(l)&&!a.includes(l)?l.moved:null}})}var jce=3;function Bce(e,t,{
isCurrent:n}){let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==
""&&u.content!==l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status===
"signed"&&!n(a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(
({row:a})=>a.title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{
titles:i.
slice(0,jce),count:i.length}}]}function Uce(e,t){var r;let n=new y;for(let{planned:o,fields:i,
decision:s}of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of hU(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Wce(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,Cx(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Ju(d);if(p&&!r.skip.includes(Xl(l.planned)+
Xh)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Yh(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var Kce=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Gce=e=>e!==void 0&&"failure"in e&&Ju(e.failure),AU=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function Hce(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var qce=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Zce=q({kinds:le(B()),skip:ce(le(B())),renew:ce(le(B())),remake:ce(Te())});
function jm(e){return me(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(Zce,e);return ke(),Ce(()=>{let s=st(
"ranking");Wt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(K=>Ox(K,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=jh(s,c,l),v=l.filter(K=>_h(K,b)),O=_B(p);if(v.length===0&&l.
length>0)return NU(p,u);if(b.winners===null&&O.length>0)return NU(O,u);let N=xe(),P=mU(N,kt);if(
"holder"in P){let{who:K,until:G}=P.holder;return we(fe("BUSY",ae(u).problems.leased(K,Vce(G))))}let I=Ea(
v,b),F={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:px(b)},_=Pn(P.width,t),
{batch:z,run:U,notes:j}=OU(a,I,F,_,s.keepers);z.more?_.width!==P.width&&pU(N,P.run,_.width):(Yce(c,{
id:P.run,hash:g,...U},N,a.settings),fU(N,P.run));let L=v.length===l.length;return{ok:L&&z.failed===0&&
!r.some(K=>!K.endsWith(Xh)),findings:$r([...L?d:p,...Jce(v,I),...j],u),...z}})})}var Jce=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Vce=e=>ut(new R(e)).slice(11,16);function Ox(e,t){var r;let n=Ds.map(o=>o.id).join(", ");return(r=$m(
e))!=null?r:we(fe("BAD_REQUEST",ae(t).problems.unknownKind(e,n)))}function NU(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:$r(
e,t),...n}}function Yce(e,t,n,r){if(t.made+t.failed===0)return;let o=ae(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Ft(e,{at:ut(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var Nx=q({kind:B()}),Xce=q({kind:B(),content:B()}),PU=e=>me(()=>{let{kind:t}
=ye(Nx,e);return ke(),Bm(
Qh(t))}),IU=e=>me(()=>{let{kind:t}=ye(Nx,e);return ke(),Ce(()=>{let n=Qh(t),r=MU(n);return"file"in r?
Bm(n,r):(LU(n,In,ki(n.kind,n.competition)),Bm(n))})}),FU=e=>me(()=>{let{kind:t,content:n}=ye(Xce,e);
return ke(),Ce(()=>{let r=Qh(t),o=pi(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Vu){let a=Ca(r.language).
tooLarge(i(o.length),i(Vu));return we(fe("TEMPLATE_FAULT",a))}let s=zU(o,r);return s.length===0&&LU(
r,Ao,o),{...Bm(r),refused:s}})}),$U=e=>me(()=>{let{kind:t}=ye(Nx,e);return ke(),Ce(()=>{var u;let n=Qh(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Yl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=_U(r);for(let{id:c,properties:d}of no(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
nn(uv(c,{trashed:!0},a),s)}return Lm(r,null),Bm(n)})});function Qh(e){let t=R.now(),n=st(),{
competition:r}=n,
o=et(r.settings.language),i=Ox(e,o),{context:s}=jh(n,n.history,[i]),a=Rx(i,r),[u,l]=[xe(),Pn(1,t)];
return{
competition:r,kind:i,name:a,fields:fx(i,s),user:u,language:o,backoff:l}}var _U=e=>({sheet:Lt(Xt()),
template:e}),
MU=({name:e,user:t,language:n,backoff:r})=>{var o;return Dx(e,(o=Yl()[e])!=null?o:[],{folder:{files:
[]},
user:t,language:n,backoff:r})};function LU({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var N;let u=no(e,r,i),l=_U(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Ca(o).title(t.id),p={...l,...Kh(a)},g={fileId:(N=c==null?void 0:c.id)!=null?
N:null,folder:u.id,title:d,properties:p,from:Ao,to:s,bytes:a},[b]=to([g],i),{id:v,modified:O}=nn(b!=
null?b:{failure:{kind:"unknown",reason:"no-answer"}},o);Lm(n,{maker:r,fileId:v,modified:O})}var Qce=[
"TAG_UNKNOWN","LIST_AS_TEXT"],zU=(e,{fields:t,language:n})=>Sx(qh(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Qce.includes(r)),n);function Bm(e,t=MU(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?zU(Ax(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:jU(r)}}
var ede=200,jU=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,ede):n.slice(
0,1).map(jU)]));m();m();var nde=["begun","failed","deleted","void"],BU=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
UU=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,WU={failure:{kind:"unknown",
reason:"no-answer"}};function KU(e,t,n,r,o){var b;let{language:i}=e.settings,s=Vh(i,go(e.settings,()=>!0)).all(
).
map(({row:v})=>v).filter(v=>v.maker===n&&t.includes(v.kind)&&!nde.includes(v.status)),a=s.length===0?
null:no(e,n,o),u=a===null?[]:rde(s,a,i,o),l=u.filter(v=>!UU(v)&&!r.includes(BU(v))),c=l.slice(0,10),
d=new y(ode(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((v,O)=>[c[O],v])),p=[...d.values()].flatMap(
v=>"failure"in v?[v.failure]:[]);for(let v of p)eo(v)&&la(v,i);let g=c.filter(v=>{var O;return"ok"in
((O=d.get(v))!=null?O:WU)});return{ok:p.length+r.length===0,created:g.filter(({pdf:v})=>v===null).length,
updated:g.filter(({pdf:v})=>v!==null).length,unchanged:u.filter(UU).length,failed:p.length,files:u.map(
v=>{var F,_,z;let O=(F=d.get(v))!=null?F:{ok:v.pdf},{kind:N,entry:P,title:I}=v.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(z=(_=O.ok)==null?void 0:_.link)!=null?z:null,problem:"ok"in O?null:
ae(i).documents.failed(ns(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(v=>!g.includes(v)).map(BU)]}}var rde=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:nn(ci(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Hu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===In?[{row:o,document:s,pdf:a}]:[]});
function ode(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:li(r,Hu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Hu,to:Hu},bytes:
d.
ok}]}),s=i.length===0?[]:to(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
WU})}var ide=q({kinds:le(B()),skip:ce(le(B()))}),GU=e=>me(()=>{let t=Pn(10,R.now()),{kinds:n,skip:r=[
]}=ye(
ide,e);return ke(),Ce(()=>KU(st().competition,n,xe(),r,t))});m();m();m();m();var Da=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function Um(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Ql=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function ec(e,t,n,r){Um(e,t,n,!1),Um(e,t,r,!0)}function Px({judges:e,loads:t,links:
n}){
let r=x.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function Fx({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function sde(e,t,n,r){if(!Ql(e,n.entry,n.from,n.to)||!Ql(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return Fx(e,t[n.entry],n,o[r.entry])+Fx(e,t[r.entry],r,o[n.entry])}function HU(e,...t){
for(let{entry:n,from:r,to:o}of t)ec(e.table,n,r,o),e.readers[n]=Da(e.table,n)}function qU(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=sde(o,i,...l);if(
!(c===
null||!r(c,l)))return HU(e,...l),!0}}return!1}function ade(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Ql(n,t,o,i))&&!(Fx(n,r[t],s,[])>=0))return HU(e,s),!0}return!1}var Ix=e=>f.max(0,...Px(e).map(t=>(t!=
null?t:-1)+1));function ude(e,t){let{table:n}=e;for(let r=!0;r&&Ix(n)>1;){let o=Ix(n),i=(s,a)=>{let u=Px(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)ec(n,d,p,g);
let c=Ix(
n)<o;for(let{entry:d,from:p,to:g}of a)ec(n,d,g,p);return c};r=t.some(s=>qU(e,s,t,i))}}function ZU(e,
t){
let n=x.from({length:e.entries},(i,s)=>Da(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;ade(r,s)||qU(r,s,t,o);)i=!0}return ude(r,t),r.steps}m();function lde(e,t){
let n=x.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||JU(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return cde(e,n,a),!0;o.push(a)}}return!1}function cde(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])ec(e,JU(e,o,r),o,r)}function JU(e,t,n){let r=null,o=k.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Ql(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function VU(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>lde(e,r))}m();var YU=1e-7;function XU(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=xp(i);if(s.filter(({value:u})=>u<YU).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<YU)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var dde=4;function mde({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&Um(i,s,u,!0);return i}function pde(e,
t){
let n=x.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function fde(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=Da(e,s);a.length<t;a=Da(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;Um(e,s,
c.judge,!0)}}function gde(e,t){let{entries:n,judges:r,readings:o}=e,i=mde(e),s=pde(n.length,t);fde(i,
o,s,t),VU(i);let a=ZU(i,s),u=new y(n.map((l,c)=>[l,Da(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:XU(
u),steps:a}}var QU=e=>{var t;return(t=e.expectedError)!=null?t:k.POSITIVE_INFINITY};function eW(e){
let t=xg(
e.seed);for(let o=0;o<20;o+=1)t();let n=x.from({length:dde},()=>gde(e,t));return{...n.reduce((o,i)=>QU(
i)<QU(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var tW=q({id:B(),kind:dt(["type","score",
"label"]),old:B(),now:gc([B(),be()]),confirm:_e(B()),status:dt(
["offered","waiting","refused"])}),hde=q({code:B(),severity:dt(["error","warning","info"]),stage:_e(
B()),tab:_e(B()),cell:_e(B()),message:B(),value:ce(gc([B(),be(),Te()])),fix:ce(tW)}),Wm=le(hde),yde=q(
{kind:B(),sure:Te(),tab:_e(B()),message:B()}),nW=q({id:B(),label:B()}),bde=q({id:B(),tab:B(),tabs:le(
B()),cell:_e(B()),message:B(),options:le(nW),default:_e(B())}),wde=q({id:B(),tab:B(),message:B(),
options:le(
nW),option:B()}),rW=q({facts:le(yde),questions:le(bde),answers:le(wde)}),ey=q({tab:B(),cell:B(),
entry:B(),
criterion:B(),old:B(),now:B()}),vde=q({undo:_e(q({at:B(),by:B(),cells:be()})),waiting:le(co(ey,{
judge:B()})),
marked:Te()}),oW=q({ok:Te(),findings:Wm,understood:rW,progress:le(q({stage:B(),judge:B(),scored:be(),
expected:be()}))}),kde=q({rank:be(),decidedRank:ce(be()),code:B(),name:B(),institution:B(),category:
B(),
score:be(),advances:Te(),categoryRank:_e(be()),reserve:Te(),title:_e(B()),tieBrokenBy:_e(B()),tie:B(
),
explanation:B(),judgeScores:Pt(B(),be())}),xde=q({stage:B(),method:B(),unit:dt(["points","mean-rank",
"standard-score"]),cut:_e(be()),unordered:Te(),judges:le(B()),ranking:le(kde)}),Mn=_e(be()),tc=le(B(
)),
Tde=q({stage:B(),panel:q({judges:be(),entries:be(),complete:be()}),kendallW:Mn,kendallP:Mn,iccSingle:
Mn,
iccAverage:Mn,alpha:Mn,lambda:Mn,judges:le(q({code:B(),severity:Mn,spread:Mn,agreement:Mn})),
stability:le(
q({code:B(),inTop:Mn,again:Mn,rankLow:Mn,rankHigh:Mn})),leaveOneOut:le(q({judge:B(),enters:tc,leaves:
tc})),
methods:le(q({method:B(),enters:tc,leaves:tc})),gap:_e(q({lastIn:B(),firstOut:B(),points:be(),
standardError:Mn})),
verdict:q({level:dt(["firm","partly","open","no-cut","single"]),within:be(),firm:be(),contested:tc,
again:Mn,
text:le(B())})}),Sde=q({ok:Te(),findings:Wm,understood:rW,stages:le(xde),reliability:le(Tde),hash:B(
),
open:ce(le(B()))}),Ede=q({stage:B(),criteria:le(q({name:B(),weight:be(),min:be(),max:be()})),means:
Pt(
B(),le(be()))}),Cde=co(oW,{fixes:ce(vde)}),$0t=co(Sde,{profiles:ce(le(Ede))}),Rde=q({kind:B(),entry:
_e(
B()),number:_e(B()),title:B(),file:_e(B()),status:B(),state:ce(dt(yU)),choice:ce(dt(["overwrite",
"revise","remake","own-copy"]))}),Dde=q({ok:Te(),created:be(),updated:be(),unchanged:be(),failed:be(
),files:le(
q({kind:B(),entry:_e(B()),title:B(),file:_e(B()),problem:_e(B())}))}),Ade=q({ok:Te(),findings:Wm,
created:be(),
updated:be(),unchanged:be(),failed:be(),documents:le(Rde)}),_0t=co(Ade,{pdf:_e(Dde)}),M0t=q({ok:Te(),
findings:Wm,stage:B(),code:_e(B()),at:_e(B()),hash:_e(B()),evidence:_e(q({file:_e(B()),seal:_e(B()),
problem:_e(B())}))}),Ode=q({code:B(),stage:_e(B()),tab:_e(B()),cell:_e(B()),message:B()}),L0t=q({ok:
Te(),
decided:le(q({stage:B(),at:B(),by:B(),code:B()})),computed:_e(q({at:B(),by:B()})),differences:le(Ode)}
),
iW=q({ok:Te(),findings:Wm,stage:B(),assignment:le(q({entry:B(),judges:tc})),loads:Pt(B(),be()),
expectedError:Mn,
readings:be(),seed:be(),written:Te(),message:B()}),z0t=q({fixes:le(co(tW,{cells:le(ey)}))}),j0t=q({
applied:be(),
asked:be(),left:be(),unreachable:le(B()),check:Cde}),B0t=co(oW,{fixed:le(ey)}),U0t=q({fixes:le(co(ey,
{id:B(),stage:B(),name:B(),by:B(),at:B()}))}),W0t=q({calls:Pt(B(),be()),total:be()});m();var Aa=e=>we(
fe("BAD_REQUEST",e));function ty({competition:e,findings:t,history:n},r){let o=ro(et(e.
settings.language)),i=it(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):or(e,r);if(a===void 0)return Aa(o.noOpenStage);s(a.name)||Aa(o.closed(
a.name)),Ye(e,a).length===0&&Aa(o.noJudges),qe(e,a).length===0&&Aa(o.noCriteria(a.name)),e.entries.length===
0&&Aa(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Aa(nr(u,et(e.settings.language))),a}function ny(e,t){let{competition:n}=e,r=It(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Aa(ro(et(n.settings.language)).notReached(t.name)),
{reached:$i(n,r.results.slice(0,o)),evaluation:r}}function ry(e,t,n){var s;let r=Ar(e),o=(s=En(e,t))!=
null?s:(()=>!0),i=e.settings.conflicts==="include";return a=>n.filter(u=>o(a,u)&&(i||r(a,u)===null))}
m();var oy=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Nde={plan:({readings:e,loads:t,conflicts:n})=>`Setiap inovasi dinilai ${oy(
e)} juri; beban ${oy(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,
title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,Pde={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${oy(e)} ${e[1]===1?"judge":
"judges"}; loads ${oy(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,nc=e=>({id:Nde,en:Pde})[e];m();function sW({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var F,_;let{institution:P="",name:I=""}=(F=e.entries.find(({code:z})=>z===
N))!=null?F:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||pr(a)===0){let N=nc(s),P=za.columns.map(({key:F,header:_,width:z,
format:U})=>({
header:_[s],width:z,...U===void 0?{}:{format:U},value:j=>j[F]})),I=a!=null?a:Z.assignment[s];return en(
Dt(I,N.title,N.origin,P,c,2),n),fr("assignment",I),!0}let d=Le(a),p=Lf(d,e);if(p===null)return we(fe(
"BAD_REQUEST",nc(et(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,v=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of v)Vt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,_])=>_))+1,I=x.from({length:P},()=>"@"),F=c.map(_=>{let z=x.from(
{length:P},()=>"");for(let[U,j]of N)z[j]=_[U];return z});Vt(a,pr(a),0,F,I)}return v.length+c.length>
0}var Ide=q({stage:ce(B()),readings:ce(fc().check(mr(1),Is(1e3))),seed:ce(fc().check(mr(0),Is(
4294967295))),
write:Te()}),Fde=3;function lW(e){return me(()=>{let t=ye(Ide,e);return ke(),t.write?Ce(()=>aW(t)):
aW(
t)})}function aW({stage:e,readings:t,seed:n=1,write:r}){var I,F;let o=st("all");r&&Wt(o);let{
competition:i}=o,
s=ty(o,e),{reached:a}=ny(o,s),u=Ye(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(Fde,u.length),
c=$de(o,s),d=Ar(i),p=new y(u.map(_=>[_.code,_])),g=new y(a.map(_=>[_.code,_])),{assignment:b,
expectedError:v}=eW(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(_,z)=>{let U=p.get(_);return U.unavailable!==
!0&&c(U,z)!=="recused"&&d(U,g.get(z))===null},kept:_de((F=i.assignment)==null?void 0:F.get(s.name),a,
u,c),seed:n}),O=nc(et(i.settings.language)),N=zf(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&sW(o,s,b)&&Mde(o,s,b,n,P),mc(iW,{ok:Qi(N),findings:$r(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,z])=>({entry:_,judges:z})),loads:h.fromEntries(Cc(b,[...p.keys(
)])),
expectedError:v,readings:l,seed:n,written:r,message:cW(b,u,P,O)})}function $de({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function _de(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var uW=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function cW(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:uW([...e.values()].map(i=>i.length)),loads:uW([...Cc(e,o).values()]),conflicts:n})}function Mde(
{
competition:e,history:t},n,r,o,i){let s=nc(e.settings.language),a=s.done(n.name,cW(r,Ye(e,n),i,s),o),
u={at:ut(),by:xe(),action:"assign",detail:a,run:kt(),hash:""};Ft(t,{...u,stage:n.name},e.settings)}m(
);m();var Lde=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],zde=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),jde=e=>e.every(t=>t>=32||t>=9&&t<=13),Bde=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function dW(e){let t=e.slice(0,500),n=x.from(t,o=>T.fromCharCode(o)).join(""),r=Lde.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:zde(n)?"photo":jde(t)&&Bde(n)?"text":null}m();var Ude={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Wde={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Kde={id:
"Berkas ini",en:"This file"},mW=(e,t,n=null)=>(t==="id"?Ude:Wde)[e](
n===null?Kde[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Gde=[[14,22],[45,47]],
Hde=[9,10];function pW(e){return Hde.includes(e)?"percent":Gde.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var qde=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function iy(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||qde(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Zde=1048576,Km=16384,_x=2e6,Mx=5e7,Lx=7e5,Jde=5e4,Vde=1462,Yde=864e5,
Xde=R.UTC(1899,11,30);function Qde(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw vt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function $x(e,t){if(!/^\d{1,9}$/.test(
e))throw vt("damaged",`${t} "${e}"`);return k(e)}function eme(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw vt("damaged",
"two values in a cell");e.value=n}}function tme({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Jde)throw vt("too-large","a long text");return n}function fW(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:F}=s;
if(!(I>=0&&F>=0&&I<Zde&&F<Km))throw vt("damaged","a cell outside the sheet");if(i.push(I*Km+F),i.length>
Lx)throw vt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
F+1),P===null)return;if(l+=tme(P),l>Mx)throw vt("too-large","long texts");if(u=f.max(u,F+1),f.max(n.
length,I+1)*u>_x)throw vt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<F;)_.push(void 0);_[F]=P},v=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:$x(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Qde(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};Bh(()=>p===null?{}:{cell:Ee(s.row,s.column)},()=>ao(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)v(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=k(I.max)-k(I.min)+1,!(c<=Km)))throw vt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(ime(p,t)),p=null):g!==null&&eme(p,P,g),g=null)}}));let N=nme(i);if(N!==null)throw vt(
"damaged","a cell given twice",{cell:Ee(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function nme(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Km),column:n%Km};t.add(n)}return null}function rme(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?k(e):k.NaN;if(!k.isFinite(t))throw vt("damaged",`the number "${e}"`);return t}function ome(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Xde)/Yde;if(k.isNaN(t))throw vt(
"damaged",`the date "${e}"`);return t}function ime({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:$x(e.s,"the look")])!=null?p:"plain",l=(
b,v="plain")=>r===void 0?{value:b,kind:v}:{value:b,kind:v,formula:r},c=b=>b===""&&r===void 0?null:l(
Wh(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=rme(t);return l(
u==="date"&&a?b+Vde:b,u)}case"s":{let b=i[$x(t,"the text")];if(b===void 0)throw vt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw vt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(ome(t),"date");default:throw vt(
"damaged",`the type "${d}"`)}}function sme(e){let t;try{t=Og(e,h$,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Cg(r);throw vt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:rl(o)}}function ame(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function gW(e,t){let n=e(ame(t)),r=new y;
return ao(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var ume={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function zx(){let e=new y;return t=>{
var o;let n=ume[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw vt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function lme(e){let t=[],n=null,r=!1,o=zx();return ao(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Wh(n!=
null?n:""))}}),t}function cme(e){let t=new y,n=[],r=zx(),o=!1;return ao(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(k(s),iy(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
k(s)))!=null?u:pW(k(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function hW(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var dme=e=>e===
"1"||e==="true";function mme(e){var P;let t=sme(e),n=(P=[...gW(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw vt("not-xlsx","no workbook");
let o=gW(t,n),i=I=>{var F,_,z;return(z=t((_=(F=[...o.values()].find(U=>U.type===I))==
null?void 0:F.target)!=null?_:""))!=null?z:""},s=[],a=zx(),u=!1,l=null;ao(r,{open:(I,F)=>{a(I);let{
name:_="",
state:z="visible",id:U="",date1904:j}=F;I==="workbookPr"&&(u=dme(j)),I==="workbookProtection"&&(l=F),
I==="sheet"&&s.push({name:_,hidden:z!=="visible",relation:o.get(U)})}});let c=hW(s,({name:I})=>I);if(
c!==
null)throw vt("damaged","two sheets of one name",{tab:c.name});let d=hW(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw vt("damaged","two sheets of one part",{tab:d.name});let p=lme(i(
"sharedStrings")),g=cme(i("styles")),[b,v,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:F,relation:
_})=>Bh(
()=>({tab:I}),()=>{let z=_===void 0?null:t(_.target);if(_===void 0||z===null)throw vt("damaged",
"a sheet is missing");let{type:U,target:j}=_,L=fW(U==="worksheet"?z:"",{strings:p,kinds:g,since1904:
u});
if(b+=L.rows.length*L.rows.reduce((K,G)=>f.max(K,G.length),0),v+=L.cells,O+=L.signs,b>_x||v>Lx||O>Mx)
throw vt("too-large","more than is read");return{name:I,hidden:F,part:j,type:U,...L}})),part:n,
protection:l}}
var yW=e=>mme(e).sheets.filter(({type:t})=>t==="worksheet");m();function pme(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?zn.id:W(e.kind==="score"?e.
value:e.raw)}function bW({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:pme(i)}]})))}function wW(e,t){let[n,r]=[e===null?new y:bW(e),bW(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function vW({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function fme({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return po(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var kW=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function gme(e,t,n){
return{
...e,values:kW(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:kW(e.grid.values,t,n)}}}function xW(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=fme(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?eg(s,o.before.cell):Du(s,o.before.cell);return i!==void 0&&a?gme(r,i,
o.now):r},e)}m();var hme=6,yme=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function bme(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function TW(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,hme).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Mi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>bme(c,d)))].find(c=>c.length>0&&!c.some(d=>yme(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function SW(e,t,n){var p,g,b,v;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((v=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?v:0)>0||en(wme(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
Yo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(x.from({length:l},(O,N)=>x.from({length:c},(P,I)=>{
var _,z;let F=(z=(_=r[N])==null?void 0:_[I])!=null?z:"";return typeof F=="string"?$y(F,!1):F})))}var wme=(
e,t,n,r)=>({
name:e,values:x.from({length:n+1},()=>x.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:x.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:x.from({length:
t},
()=>""),layout:""});m();m();var EW={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${ot(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},vme={title:EW.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${ot(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},dr=e=>e==="id"?EW:vme;var sy={kind:"unknown",
reason:"no-answer"};function Gm(e,{workbook:t}){let{language:n}=t.competition.
settings;return eo(e)?la(e,n):e.kind==="haste"||Ju(e)?dr(n).busy:ns(e,n)}m();function rc(e){var U;
let t=Pn(10,R.now()),n=st(),{competition:r}=n,{settings:o,stages:i}=r,s=dr(o.language),
a=j=>we(fe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=it(
i,u.rows),c=j=>{var L;return((L=yn(l,j.name))==null?void 0:L.status)==="open"},d=e===void 0?(U=i.find(
c))!=null?U:i[i.length-1]:or(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:v}=It(n,{
provisional:!1}),
O=g[v.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=$i(r,v.slice(0,p)),P=ry(r,d,N),
I=xe(),F=kme(I,t,o.language),_=Lt(Xt()),z=Ye(r,d).map(j=>{let L=Jf({stage:d,judge:j,entries:P(j),
criteria:qe(
r,d),language:o.language,competition:bn(r),deadline:o.deadline}),K={kind:"judge-file",sheet:_,stage:
gv(
d.name),judge:hv(j.code)},G=mg(d.name,j.code),J=F.find(({properties:Se})=>h.keys(K).every(ee=>Se[ee]===
K[ee])),ge=J!=null?J:G.maker===I&&G.id!==""?nn(fv(G.id,t),o.language):null,X=Lt(E.stringify(L.values.
slice(L.headerRow)));return{judge:j,layout:L,properties:{...K,content:X},filed:G,file:ge}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:z}}var Hm=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Pr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function kme(e,t,n){let r=Ne(Ed(e));if(r===null)return[];let o=pv(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:nn(o,n)}m();var ay=({judge:e})=>e.email.trim().toLowerCase(
);function uy(e){var o;let{filed:t,file:n}=e,r=ay(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function xme(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=uy(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Tme=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Sme(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Tme(t),s=r.filter(u=>u!==
t&&ay(u)!==""&&ay(u)===ay(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var oc={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function ic(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=dr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,v=u.get(p.code),O=v===void 0?xme(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:v!=null?v:Sme(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Eme=100,
Cme=q({stage:ce(B()),skip:ce(le(B()))});function RW(e){return me(()=>{let{stage:t,skip:n=[]}=ye(
Cme,e);return ke(),Ce(()=>{var F;let r=rc(t);Wt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=dr(i);if(r.isClosed)return we(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:z})=>z!==null&&!n.includes(_.code)),u=a.slice(0,10),l=Ve(),c=Dme(r,l),d=_=>r.history.
rows.some(z=>z.run===_),p=(F=[...c.values()].find(_=>!d(_)))!=null?F:kt(),g=ut(),{collected:b,
written:v,
changes:O,failures:N}=Rme(r,u,{names:l,run:p,at:g});for(let _ of v)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Ft(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return ic(r,{...oc,collected:b,changes:O.slice(0,Eme),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function Rme(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:li(s,xd,e.backoff),{list:u}=ii(i),l=gA(dr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],v=b===void 0||"failure"in b?{failure:Gm(b===void 0?sy:b.failure,e)}:Ome(e,p,b.
ok,{name:Hm(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
v){c.failures.set(g,v.failure);continue}v.isWritten&&c.written.push(g),c.changes.push(...v.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...v.progress}
,
ca(e.stage.name,g,p.filed)}return c}function Dme(e,t){let n=new y;for(let r of e.seats){let o=Hm(e,r,
t),i=t.includes(o)?GD(Le(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function CW({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Ame=(
e,t)=>E.
stringify(qc(e))===E.stringify(qc(t));function Ome({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var z;let{competition:u}=e,l=dr(u.settings.language),{language:c}=u.settings,
d;try{d=KD(yW(o),r.name)}catch(U){let j=(z=UB(U))!=null?z:"damaged",L=j==="not-xlsx"?dW(o):null;
return{
failure:L===null?l.unreadable[j]:mW(L,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=TW(d,
{stage:t,judge:n},u);if(p!==null){let U=l.title([bn(u),r.name,n.name]);return{failure:l.otherOwner(U,
CW({stage:t,judge:n},p),CW(p,{stage:t,judge:n}))}}if(WD(d))return{failure:l.unreadable["too-large"]}
;
let g=Le(i),b=g.values.every(U=>U.every(j=>j===""));if(!b&&!Dn(g))return{failure:l.tabTaken(i)};let v=qe(
u,t),O=du(u.entries),N=U=>ji(U,t.name,n.code,v,O),I=xW(((...[U,j,L])=>{let K=wb(U,j,L),G=[...N(K.grid).
columns.values()].flat(),J=K.formulas.filter(({column:X})=>G.includes(X));if(J.length===0)return K;
let ge=uu(
J).map(X=>Ee(X.row,X.column,X.rows,X.columns));return wb(U,j,`${L} \xB7 ${l.formulas(ge.join(", "))}`)}
)(
d,i,s),a,N),F=N(I.grid),_=b||!HD(g,I)||!Ame(g,I.grid);return _&&SW(i,I,r),gr(i,u.settings.admins),{
isWritten:_,
changes:wW(b?null:N(g),F),progress:vW(F,v)}}m();m();m();var Nme="Arial",Pme=10,DW=164,Ime={General:0,
"@":49},Fme='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
$me=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,_me=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map($me).join("")}<diagonal/></border></borders>`,AW=e=>`FF${e.
replace("#","").toUpperCase()}`;function qm(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var ly=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function OW(){let[e,
t,n,r,o]=[qm(),qm(),qm(),qm(),qm()],i=({bold:c,size:d=Pme})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Nme}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${AW(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Ime[c])!=null?
d:DW+n.idOf(xi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${AW(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
ly("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${DW+d}" formatCode="${c}"/>`)),ly("fonts",e.all),`<fills count="${2+t.all.length}">${Fme}${t.all.join(
"")}</fills>`,_me,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',ly(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',ly("dxfs",o.all),
"</styleSheet>"].join("")}}var Zm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,jx="http://schemas.openxmlformats.org/spreadsheetml/2006/main",IW="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
FW="http://schemas.openxmlformats.org/package/2006",Mme="application/vnd.openxmlformats-officedocument.spreadsheetml",
Lme=32767,zme=225,NW=({top:e,left:t,height:n,
width:r})=>Ee(e,t,n,r),jme=e=>f.round((e-5)/7*100)/100;function Bme(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Zm}<sst xmlns="${jx}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${KB(n)}</t></si>`).join("")}</sst>`}}function Ume(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${xi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${k(
e)}</v></c>`;let a=e.slice(0,Lme);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Wme({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ee(
e,t)}" activePane="${o}" state="frozen"/>`}function Kme(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${jme(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Ume(l,Ee(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${NW(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${xi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${xi(
l.slice(0,zme))}" sqref="${NW(a)}"><formula1>${xi(
u)}</formula1></dataValidation>`);return[`${Zm}<worksheet xmlns="${jx}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Wme(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var cy=(e,t,n)=>`<Relationship Id="rId${e}" Type="${IW}/${t}" Target="${n}"/>`,PW=e=>`${Zm}<Relationships xmlns="${FW}/relationships">${e.join(
"")}</Relationships>`,dy=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Mme}.${t}+xml"/>`;
function $W(e){var s;let[t,n]=[OW(),Bme()],r=e.map(a=>Kme(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Zm}<Types xmlns="${FW}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',dy("workbook.xml","sheet.main"),...o.map(
a=>dy(
a,"worksheet")),dy("styles.xml","styles"),dy("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":PW([cy(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Zm}<workbook xmlns="${jx}" xmlns:r="${IW}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${xi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":PW([...o.map((a,u)=>cy(u+1,"worksheet",a)),cy(o.length+1,"styles",
"styles.xml"),cy(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return ol(h.fromEntries(h.entries(i).map(([a,u])=>[a,ls(u)])))}m();m();var Gme="#d9e2f3",
Bx=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function my(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Gme};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Bx(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Bx(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Bx(u.formula)}))}}m();function Hme({style:e}
,t,n){let r=typeof t=="object"?zD(t.date):t,o=typeof r=="number"&&iy(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function qme({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function _W(e,t,{
grid:n,formats:r,read:o}){let i=my(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
qme(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:v})=>{var N,P,
I,F,_;let O=(N=d.marks.get(v))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=(F=r[O.row])==null?void 0:F[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((v,O)=>{let N=g[O-a];return N===void 0?v:Hme(v,...N)})});
return{
...i,rows:u}}function MW(e,t,n){let{judge:r,layout:o}=t,i=Hm(e,t,n),s=Le(i);if(!Dn(s))return my(o);
let{competition:a}=e.
workbook,u=qe(a,e.stage),l=ji(s,e.stage.name,r.code,u,du(a.entries));return _W(o,u,{grid:s,formats:
Vo(
i),read:l})}var Zme=q({stage:ce(B()),skip:ce(le(B())),remake:ce(Te())});function LW(e){return me(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(Zme,e);return ke(),Ce(()=>{let o=rc(t);Wt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Jme(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Vme(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Yme(c,n,i);return ic(c,{...oc,made:u.filter(({judge:b})=>l.
some(v=>v.judge===b&&v.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Jme({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Vme(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=dr(s.settings.language),u=no(s,i,e.backoff),l=Ve(),c=t.map(b=>$W([MW(e,b,l)]));for(let{judge:b}of t)
ca(o.name,b.code,{...Cd,maker:i});let d=to(t.map((b,v)=>({fileId:null,folder:u.id,title:a.title([bn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:xd,to:kd,bytes:c[v],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,v]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(v,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var v;return py(b,(v=p.get(b))!=null?v:b.file,i)});for(let[b,v]of g.entries())
p.has(e.seats[b])&&ca(o.name,v.judge.code,v.filed);for(let[b,{judge:v}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(v.code,Gm(O.failure,e))}return g}var py=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Cd,maker:n,id:t.id,link:t.link}};function Yme(e,t,n){let{
stage:r,
user:o}=e,i=dr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:py(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Qme(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Sd(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:v}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?sy:O.failure]);continue}
let P=epe(
py(N,N.file,o),v,O.ok);e.seats[b]=P,ca(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let v=i.
notShared(g.email.trim(),b.reason);n.set(g.code,eo(b)||b.kind!=="refused"?Gm(b,e):v)}}return Xme(e),
{left:s.length-a.length,shared:u}}function Xme({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=py(i,i.file,n),a=uy(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},ca(t.name,i.judge.code,l))}}function Qme(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=uy(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,v=o.name===""?o.code:
o.name,O=dr(g).invitation(v,n.name,bn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function epe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var tpe=q({stage:ce(B())});function zW(e){
return me(()=>{let{stage:t}=ye(tpe,e);return ke(),ic(rc(t),
oc)})}m();m();var Ux="protecting";function jW(e){var r;let t=((r=Ne(Ux))!=null?r:"").split(`
`),n=[..._t(Ve(),Et()).values()].filter(o=>t.includes(o)||JE(o));if(n.length!==0){He(Ux,n.join(`
`));for(let o of n)gr(o,e);He(Ux,"")}}var npe=q({stage:ce(B())}),rpe=180*1e3;function fy(e){return me(
()=>{let t=R.now()+rpe,{stage:n}=ye(
npe,e);return ke(),Ce(()=>{let r=st();Wt(r);let o=ope(r,n);return ipe(r,o,t)})})}function ope(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=ro(et(n)),i=a=>we(fe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=ty(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function ipe(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=ny(e,t),a=ry(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:qe(r,t),language:o.language,competition:bn(r),deadline:o.deadline},
admins:[...o.admins,xe()]},l=En(r,t)!==null,c=Ye(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(xF(u,N,a(N)))}jW(u.admins),jn();let p=d.filter(N=>N.id!==null),g=Vf(),b=new y(
s.map(N=>[`${N.stage}|${Q(N.judge)}`,N])),v=p.map(({id:N,tab:P,judge:I})=>{var F;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:(F=b.get(`${t.name}|${Q(I)}`))!=null?F:{scored:0,expected:1}}}
);
Dw(Aw(v,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:F}
)=>({
tab:N,judge:P,status:I,added:F})),more:O,notes:spe(d,u,o.language)}}function spe(e,{workbook:t},n){
let r=et(
n),o=ro(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var ape=q({language:dt(["id","en"])}
);function BW(e){let t=me(()=>U1(Iw,ye(ape,e).language));return"problem"in t?t:os()}m();var upe=q({
entries:le(B())}),lpe=100;function gy(e){return me(()=>{let{entries:t}=ye(upe,e);ke();let n=new w(
t.map(Q)),r=_t(Ve(),Et()),{competition:o}=Bn(new y([...r].map(([i,s])=>[i,Le(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Ru(o.settings.language).rows.slice(-lpe).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Q(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function UW(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function WW(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function KW(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Wx(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function GW(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function HW(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Kx=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function qW(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var cpe=q({provisional:Te()});function hy(e){return me(()=>{let{
provisional:t}=ye(cpe,e);return ke(),
KW("Sidebar",ae(ft()).menu.rankingTitle,t?"provisional":"ranking"),null})}var dpe=240*1e3,ZW=[
"piagam","surat"];function Gx(e){var i,s;let t=Kx(e)?ft():"id",n=ae(t).menu,r=ro(
t),o=Kx(e)?(s=(i=Ad())==null?void 0:i.top)!=null?s:10:null;UW(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var JW=()=>WW("Sidebar",ae(
ft()).menu.name);function VW(){
let e=mI(),t="answer"in e?e.answer.questions:0;Oa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var YW=()=>Oa(fy({}),({tabs:e,more:t,notes:n})=>{let r=ro(qx());return[mpe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),mpe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function XW(){var i,s,a;let e=Od({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){QW(e);return}let n=qx(),r=ae(n),o=ae(
ft()).menu.close((a=(s=Ad())==null?void 0:s.top)!=null?a:10);GW(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Hx()}var Hx=()=>QW(Od({provisional:!1,close:!0}));function QW(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Oa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function eK(){let e=hy({provisional:!1});"problem"in e&&iK(
e.problem,ae(ft()).menu.name)}var tK=()=>Oa(Ig({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),nK=()=>Oa(
Pg({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),ppe=12,rK=()=>Oa(Hh(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,ppe).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function oK(){let e=R.now()+dpe,t=null,n=jm({kinds:ZW});for(;"answer"in n&&(t=qW(t,n.answer),
!(!n.answer.more||R.now()>e));)n=jm({kinds:ZW,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Oa(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function qx(){let e=_t(Ve(),Et()).get("settings");return e===void 0?ft():Bn(new y([[
"settings",Le(e)]])).competition.settings.language}function Oa(e,t,n=!1){let r=ae("answer"in e?qx():
ft());
"answer"in e&&n?Wx(r.menu.name,t(e.answer,r.done)):"answer"in e?HW(t(e.answer,r.done),r.menu.name):
iK(
e.problem,r.menu.name)}var iK=({message:e,link:t=""},n)=>Wx(n,[e,t].join(`
`).trim());m();var fpe=q({tab:B(),cell:_e(B().check(pc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function sK(e){
return me(()=>{let{tab:t,cell:n}=ye(fpe,e);return pT(t,n)||we(fe("BAD_REQUEST",ae(ft()).problems.noTab(
t))),null})}m();var gpe=q({settings:Pt(B(),sp())});function aK(e){let t=me(()=>{let{settings:n}=ye(
gpe,e);ke(),Ce(()=>{
var P;let r=ae(ft()).problems,o=_t(Ve(),Et()).get("settings"),i=o===void 0?null:Le(o),{competition:s,
rows:a,tables:u}=Bn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return we(fe("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=gt(Ls,{...s.settings,...n}
),
g=h.keys(n).every(I=>Cr.some(F=>F.key===I));if(!p.success||!g)return we(fe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,v=Cr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:hw(p.data,I)}));for(let{known:I,is:F}of v){let _=a.settings.get(I.key);_!==void 0&&
Vt(
o,_,d,[[F]])}let N=v.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:F})=>x.from({
length:f.
max(c,d)+1},(_,z)=>z===c?I.word[b]:z===d?F:""));N.length>0&&Vt(o,pr(o),0,N)})});return"problem"in t?
t:gy({entries:[]})}m();var hpe=q({preset:B()});function uK(e){let t=me(()=>{var a;let{preset:n}=ye(
hpe,e);ke();let r=ft(),o=ae(
r).problems,i=Dd.map(u=>u.id).join(", "),s=(a=Dd.find(u=>u.id===n))!=null?a:we(fe("BAD_REQUEST",o.unknownPreset(
n,i)));return Ce(()=>{var b;let u=Ls.parse({...s.settings,language:r,admins:[xe()].filter(v=>v!=="")}
),
{stages:l,criteria:c}=s,d=Gf({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=ype(d))!=null?b:we(fe("BAD_REQUEST",o.notEmpty));for(let v of d)p.includes(v.name)||en(v);Ve().
filter(v=>d.every(O=>O.name!==v)).length===1&&mT(),jn()})});return"problem"in t?t:os()}function ype(
e){
var n;let t=[];for(let r of _t(Ve(),Et()).values()){let o=Le(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!bpe(o,i))return null;
t.push(r)}return t}function bpe(e,t){let n=f.max(e.length,t.length);return x.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return x.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var wpe=q({reason:B()}
),lK=e=>da(()=>{let t=ye(wpe,e);return({competition:n},r)=>{let o=bg(t.reason,
n),{breaks:i,cut:s}=hf(cu(r.links,Ne(So),Ze),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:ut(),by:xe(),action:"explain",detail:o,run:kt(),hash:a};Ft(r,u,n.settings)}
});var vpe=e=>Gx(e),kpe=e=>Gx(e),xpe=()=>JW(),Tpe=()=>VW(),Spe=()=>XW(),Epe=()=>YW(),Cpe=()=>eK(),
Rpe=()=>oK(),
Dpe=()=>Hx(),Ape=()=>tK(),Ope=()=>nK(),Npe=()=>rK(),Ppe=()=>os(),Ipe=()=>dI(),Fpe=e=>Od(e),$pe=e=>jm(
e),_pe=e=>GU(e),Mpe=e=>PU(e),Lpe=e=>IU(e),zpe=e=>FU(e),jpe=e=>$U(e),Bpe=e=>$B(e),Upe=e=>uK(e),Wpe=e=>vF(
e),Kpe=e=>fy(e),Gpe=e=>lW(e),Hpe=e=>pI(e),qpe=e=>fI(e),Zpe=e=>gy(e),Jpe=e=>aK(e),Vpe=e=>BW(e),Ype=e=>hy(
e),Xpe=e=>sK(e),Qpe=e=>RF(e),efe=e=>DF(e),tfe=e=>AF(e),nfe=e=>lK(e),rfe=e=>OF(e),ofe=e=>Ig(e),ife=()=>U$(
),
sfe=e=>Pg(e),afe=e=>zW(e),ufe=e=>LW(e),lfe=e=>RW(e),cfe=e=>Hh(e),dfe=e=>yI(e),mfe=e=>vI(e),pfe=()=>kI(
),
ffe=()=>SI(),gfe=e=>CI(e),hfe=e=>$I(e);return Ho(yfe);})();
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
