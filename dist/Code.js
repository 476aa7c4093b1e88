// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var CW=Object.create;var Mm=Object.defineProperty;var RW=Object.getOwnPropertyDescriptor;
var DW=Object.getOwnPropertyNames;var AW=Object.getPrototypeOf,OW=Object.prototype.hasOwnProperty;
var Lm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Le=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},qh=(e,t)=>{
for(var n in t)Mm(e,n,{get:t[n],enumerable:!0})},Ex=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of DW(t))!OW.call(e,o)&&o!==n&&Mm(e,o,{get:()=>t[o],enumerable:!(r=RW(t,o))||r.
enumerable});return e};var NW=(e,t,n)=>(n=e!=null?CW(AW(e)):{},Ex(t||!e||!e.__esModule?Mm(n,
"default",{value:e,enumerable:!0}):
n,e)),jo=e=>Ex(Mm({},"__esModule",{value:!0}),e);var k,R,C,E,y,f,v,h,w,T,S,D,A,m=Lm(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:v,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:A}=globalThis)});function jV(e,t){return zV(e,
t||{},0,0)}function fv(e,t){return $V(e,{i:2},t&&t.out,t&&t.dictionary)}
function og(e,t){if(t){for(var n=new Lt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(j$)
return j$.encode(e);for(var o=e.length,i=new Lt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Lt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return kd(
i,0,s)}function gv(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(cv)return cv.decode(e);var o=UV(e),i=o.s,n=o.r;return n.length&&Cn(8),i}
}
function V$(e,t){t||(t={});var n={},r=[];J$(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=og(s),p=d.length,g=l.comment,b=g&&og(g),x=b&&b.length,O=dv(l.extra);p>65535&&
Cn(11);var N=c?jV(u,l):u,P=N.length,I=LV();I.p(u),r.push(Z$(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=x,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(x||0)+P}for(var $=new Lt(i+22),
_=o,z=i-o,U=0;U<r.length;++U){var d=r[U];B$($,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+dv(d.extra);
$.set(d.c,d.o+L),B$($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return HV($,o,r.length,
z,_),$}function Y$(e,t){for(var n={},r=e.length-22;Ir(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Cn(
13);var o=Ro(e,r+8);if(!o)return{};var i=Ir(e,r+16),s=Ir(e,r-20)==117853008;if(s){var a=Ir(e,r-12);s=
Ir(e,a)==101075792,s&&(o=Ir(e,a+32),i=Ir(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=KV(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],x=c[4],O=c[5],N=WV(e,O);i=x,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=fv(e.subarray(N,N+p),{out:new Lt(g)}):Cn(14,"unknown compression type "+d):n[b]=kd(e,N,
N+p))}return n}var Lt,hr,mv,ig,sg,sv,U$,W$,K$,av,G$,DV,M$,uv,si,ut,Do,ns,ut,ut,ut,ut,vd,ut,AV,OV,NV,
PV,nv,ro,rv,pv,kd,IV,Cn,$V,ai,bd,ov,lv,L$,wd,H$,z$,FV,q$,_V,MV,LV,zV,Z$,Ro,Ir,iv,fn,J$,j$,cv,BV,UV,
WV,
KV,GV,dv,B$,HV,X$=Lm(()=>{m();Lt=D,hr=Uint16Array,mv=Int32Array,ig=new Lt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),sg=new Lt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),sv=new Lt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),U$=function(e,t){
for(var n=new hr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new mv(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},W$=U$(ig,2),K$=W$.b,av=W$.r;K$[28]=258,av[258]=28;G$=U$(
sg,0),DV=G$.b,M$=G$.r,uv=new hr(32768);for(ut=0;ut<32768;++ut)si=(ut&43690)>>1|(ut&21845)<<1,si=(si&
52428)>>2|(si&13107)<<2,si=(si&61680)>>4|(si&3855)<<4,uv[ut]=((si&65280)>>8|(si&255)<<8)>>1;Do=(
function(e,t,n){
for(var r=e.length,o=0,i=new hr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new hr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new hr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[uv[d]>>u]=l}else for(a=new hr(r),o=0;o<r;++o)e[o]&&(a[o]=uv[
s[e[o]-
1]++]>>15-e[o]);return a}),ns=new Lt(288);for(ut=0;ut<144;++ut)ns[ut]=8;for(ut=144;ut<256;++ut)ns[ut]=
9;for(ut=256;ut<280;++ut)ns[ut]=7;for(ut=280;ut<288;++ut)ns[ut]=8;vd=new Lt(32);for(ut=0;ut<32;++ut)
vd[ut]=5;AV=Do(ns,9,0),OV=Do(ns,9,1),NV=Do(vd,5,0),PV=Do(vd,5,1),nv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},ro=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},rv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},pv=function(e){return(e+7)/
8|0},kd=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Lt(e.subarray(
t,n))},IV=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Cn=function(
e,t,n){var r=new C(
t||IV[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Cn),!n)throw r;return r},$V=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Lt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Lt(o*3));var l=function(Zl){var Jl=n.length;if(Zl>Jl){var ka=new Lt(f.max(Jl*2,Zl));ka.set(n),n=
ka}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,x=t.m,O=t.n,N=o*8;do{if(!g){c=ro(e,d,1);var P=ro(e,d+1,3);
if(d+=3,P)if(P==1)g=OV,b=PV,x=9,O=5;else if(P==2){var z=ro(e,d,31)+257,U=ro(e,d+10,15)+4,L=z+ro(e,d+
5,31)+1;d+=14;for(var j=new Lt(L),H=new Lt(19),Z=0;Z<U;++Z)H[sv[Z]]=ro(e,d+Z*3,7);d+=U*3;for(var Q=nv(
H),ie=(1<<Q)-1,G=Do(H,Q,1),Z=0;Z<L;){var oe=G[ro(e,d,ie)];d+=oe&15;var I=oe>>4;if(I<16)j[Z++]=I;else{
var ve=0,We=0;for(I==16?(We=3+ro(e,d,3),d+=2,ve=j[Z-1]):I==17?(We=3+ro(e,d,7),d+=3):I==18&&(We=11+ro(
e,d,127),d+=7);We--;)j[Z++]=ve}}var gt=j.subarray(0,z),lt=j.subarray(z);x=nv(gt),O=nv(lt),g=Do(gt,x,
1),b=Do(lt,O,1)}else Cn(1);else{var I=pv(d)+4,$=e[I-4]|e[I-3]<<8,_=I+$;if(_>o){u&&Cn(0);break}a&&l(p+
$),n.set(e.subarray(I,_),p),t.b=p+=$,t.p=d=_*8,t.f=c;continue}if(d>N){u&&Cn(0);break}}a&&l(p+131072);
for(var an=(1<<x)-1,ee=(1<<O)-1,ge=d;;ge=d){var ve=g[rv(e,d)&an],it=ve>>4;if(d+=ve&15,d>N){u&&Cn(0);
break}if(ve||Cn(2),it<256)n[p++]=it;else if(it==256){ge=d,g=null;break}else{var At=it-254;if(it>264){
var Z=it-257,kt=ig[Z];At=ro(e,d,(1<<kt)-1)+K$[Z],d+=kt}var so=b[rv(e,d)&ee],wa=so>>4;so||Cn(3),d+=so&
15;var lt=DV[wa];if(wa>3){var kt=sg[wa];lt+=rv(e,d)&(1<<kt)-1,d+=kt}if(d>N){u&&Cn(0);break}a&&l(p+131072);
var va=p+At;if(p<lt){var Fm=i-lt,_m=f.min(lt,va);for(Fm+p<0&&Cn(3);p<_m;++p)n[p]=r[Fm+p]}for(;p<va;
++p)
n[p]=n[p-lt]}}t.l=g,t.p=ge,t.b=p,t.f=c,g&&(c=1,t.m=x,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?kd(
n,0,p):n.subarray(0,p)},ai=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},bd=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},ov=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:q$,l:0};if(o==1){var s=new Lt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,z){return _.f-z.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new hr(p+1),b=lv(n[c-1],g,0);if(b>t){var r=0,x=0,O=b-t,N=1<<O;for(i.sort(function(z,U){return g[
U.
s]-g[z.s]||z.f-U.f});r<o;++r){var P=i[r].s;if(g[P]>t)x+=N-(1<<b-g[P]),g[P]=t;else break}for(x>>=O;x>
0;){var I=i[r].s;g[I]<t?x-=1<<t-g[I]++-1:++r}for(;r>=0&&x;--r){var $=i[r].s;g[$]==t&&(--g[$],++x)}b=
t}return{t:new Lt(g),l:b}},lv=function(e,t,n){return e.s==-1?f.max(lv(e.l,t,n+1),lv(e.r,t,n+1)):t[e.
s]=n},L$=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new hr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},wd=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},H$=function(e,t,n){var r=n.length,o=pv(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},z$=function(e,t,n,r,o,i,s,a,
u,l,c){
ai(t,c++,n),++o[256];for(var d=ov(o,15),p=d.t,g=d.l,b=ov(i,15),x=b.t,O=b.l,N=L$(p),P=N.c,I=N.n,$=L$(
x),_=$.c,z=$.n,U=new hr(19),L=0;L<P.length;++L)++U[P[L]&31];for(var L=0;L<_.length;++L)++U[_[L]&31];
for(var j=ov(U,7),H=j.t,Z=j.l,Q=19;Q>4&&!H[sv[Q-1]];--Q);var ie=l+5<<3,G=wd(o,ns)+wd(i,vd)+s,oe=wd(o,
p)+wd(i,x)+s+14+3*Q+wd(U,H)+2*U[16]+3*U[17]+7*U[18];if(u>=0&&ie<=G&&ie<=oe)return H$(t,c,e.subarray(
u,u+l));var ve,We,gt,lt;if(ai(t,c,1+(oe<G)),c+=2,oe<G){ve=Do(p,g,0),We=p,gt=Do(x,O,0),lt=x;var an=Do(
H,Z,0);ai(t,c,I-257),ai(t,c+5,z-1),ai(t,c+10,Q-4),c+=14;for(var L=0;L<Q;++L)ai(t,c+3*L,H[sv[L]]);c+=
3*Q;for(var ee=[P,_],ge=0;ge<2;++ge)for(var it=ee[ge],L=0;L<it.length;++L){var At=it[L]&31;ai(t,c,an[
At]),
c+=H[At],At>15&&(ai(t,c,it[L]>>5&127),c+=it[L]>>12)}}else ve=AV,We=ns,gt=NV,lt=vd;for(var L=0;L<a;++L){
var kt=r[L];if(kt>255){var At=kt>>18&31;bd(t,c,ve[At+257]),c+=We[At+257],At>7&&(ai(t,c,kt>>23&31),c+=
ig[At]);var so=kt&31;bd(t,c,gt[so]),c+=lt[so],so>3&&(bd(t,c,kt>>5&8191),c+=sg[so])}else bd(t,c,ve[kt]),
c+=We[kt]}return bd(t,c,ve[256]),c+We[256]},FV=new mv([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),q$=new Lt(0),_V=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Lt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=FV[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,x=i.p||new hr(32768),O=i.h||new hr(b+1),N=f.ceil(n/3),P=2*N,I=function(Hh){
return(e[Hh]^
e[Hh+1]<<N^e[Hh+2]<<P)&b},$=new mv(25e3),_=new hr(288),z=new hr(32),U=0,L=0,j=i.i||0,H=0,Z=i.w||0,Q=0;
j+
2<s;++j){var ie=I(j),G=j&32767,oe=O[ie];if(x[G]=oe,O[ie]=G,Z<=j){var ve=s-j;if((U>7e3||H>24576)&&(ve>
423||!l)){c=z$(e,u,0,$,_,z,L,H,Q,j-Q,c),H=U=L=0,Q=j;for(var We=0;We<286;++We)_[We]=0;for(var We=0;We<
30;++We)z[We]=0}var gt=2,lt=0,an=g,ee=G-oe&32767;if(ve>2&&ie==I(j-ee))for(var ge=f.min(p,ve)-1,it=f.
min(32767,j),At=f.min(258,ve);ee<=it&&--an&&G!=oe;){if(e[j+gt]==e[j+gt-ee]){for(var kt=0;kt<At&&e[j+
kt]==e[j+kt-ee];++kt);if(kt>gt){if(gt=kt,lt=ee,kt>ge)break;for(var so=f.min(ee,kt-2),wa=0,We=0;We<so;
++We){
var va=j-ee+We&32767,Fm=x[va],_m=va-Fm&32767;_m>wa&&(wa=_m,oe=va)}}}G=oe,oe=x[G],ee+=G-oe&32767}if(
lt){
$[H++]=268435456|av[gt]<<18|M$[lt];var Zl=av[gt]&31,Jl=M$[lt]&31;L+=ig[Zl]+sg[Jl],++_[257+Zl],++z[Jl],
Z=j+gt,++U}else $[H++]=e[j],++_[e[j]]}}for(j=f.max(j,Z);j<s;++j)$[H++]=e[j],++_[e[j]];c=z$(e,u,l,$,_,
z,L,H,Q,j-Q,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=x,i.i=j,i.w=Z)}else{for(var j=i.w||0;j<s+l;j+=
65535){var ka=j+65535;ka>=s&&(u[c/8|0]=l,ka=s),c=H$(u,c+1,e.subarray(j,ka))}i.i=s}return kd(a,0,r+pv(
c)+o)},MV=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),LV=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=MV[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},zV=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Lt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return _V(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},Z$=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Ro=function(e,t){return e[t]|e[t+1]<<8},Ir=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},iv=function(e,t){return Ir(e,t)+Ir(e,t+4)*4294967296},fn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};J$=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=Z$(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Lt(0),a],J$(i,s,n,r))}},j$=typeof TextEncoder!=
"undefined"&&new TextEncoder,cv=typeof TextDecoder!="undefined"&&new TextDecoder,BV=0;try{cv.decode(
q$,{stream:!0}),BV=1}catch{}UV=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:kd(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};WV=function(e,t){return t+
30+Ro(e,t+26)+Ro(e,t+28)},KV=function(e,t,n){var r=Ro(e,t+28),o=Ro(e,t+30),i=gv(e.subarray(t+46,t+46+
r),!(Ro(e,t+8)&2048)),s=t+46+r,a=GV(e,s,o,n,Ir(e,t+20),Ir(e,t+24),Ir(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Ro(e,t+10),u,l,i,s+o+Ro(e,t+32),c]},GV=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Ro(e,t+2))if(Ro(e,t)==1)return[a?iv(e,t+4+8*u):o,u?
iv(e,t+4):i,l?iv(e,t+4+8*(u+a)):s,1];r<2&&Cn(13)}return[o,i,s,0]},dv=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Cn(9),t+=r+4}return t},B$=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=dv(l);fn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Cn(10),fn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(fn(e,t,n.crc),
fn(e,t+4,i<0?-i-2:i),fn(e,t+8,n.size)),fn(e,t+12,u),fn(e,t+14,d),t+=16,s!=null&&(fn(e,t,c),fn(e,t+6,
n.attrs),fn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],O=x.length;fn(e,t,+b),fn(e,
t+2,O),e.set(x,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},HV=function(e,t,n,r,o){fn(e,t,101010256),
fn(
e,t+8,n),fn(e,t+10,n),fn(e,t+12,r),fn(e,t+16,o)}});var rs={};qh(rs,{inflateSync:()=>fv,strFromU8:()=>gv,
strToU8:()=>og,unzipSync:()=>Y$,zipSync:()=>V$});
var os=Lm(()=>{"use strict";m();X$()});var na=Le(gn=>{"use strict";m();function F7(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ta(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Qu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ta(e,t){return h.prototype.hasOwnProperty.call(e,t)}function _7(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ta(t,n)&&(e[n]=t[n]);return e}
var $F=Qu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function M7(e){
return ta($F,e.toLowerCase())}var FF=Qu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function L7(e){return ta(FF,e.toLowerCase())}
var Cd=Qu(
{script:!1,style:!1,textarea:!0,title:!0});function z7(e){var t=e.toLowerCase();return ta(Cd,t)&&!Cd[
t]}
function j7(e){var t=e.toLowerCase();return ta(Cd,t)&&Cd[t]}function _F(e){return e===Rd.HTML}
function B7(e){
return _F(e)||e===Rd.XML_XHTML_APPLICATION}var Rd=Qu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
U7=h.keys(Rd).map(function(e){return Rd[e]});function W7(e){return U7.indexOf(e)>-1}var K7=Qu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});gn.assign=_7;gn.find=F7;
gn.freeze=Qu;gn.HTML_BOOLEAN_ATTRIBUTES=
$F;gn.HTML_RAW_TEXT_ELEMENTS=Cd;gn.HTML_VOID_ELEMENTS=FF;gn.hasDefaultHTMLNamespace=B7;gn.hasOwn=ta;
gn.isHTMLBooleanAttribute=M7;gn.isHTMLRawTextElement=z7;gn.isHTMLEscapableRawTextElement=j7;gn.isHTMLMimeType=
_F;gn.isHTMLVoidElement=L7;gn.isValidMimeType=W7;gn.MIME_TYPE=Rd;gn.NAMESPACE=K7});var Pd=Le(Nd=>{
"use strict";m();var G7=na();function LF(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Ad=G7.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),zF=h.keys(Ad);
function jF(e){return typeof e=="number"&&e>=1&&e<=25}
function H7(e){return typeof e=="string"&&e.substring(e.length-Ad.Error.length)===Ad.Error}function Od(
e,t){
jF(e)?(this.name=zF[e],this.message=t||""):(this.message=e,this.name=H7(t)?t:Ad.Error),C.captureStackTrace&&
C.captureStackTrace(this,Od)}LF(Od,!0);h.defineProperties(Od.prototype,{code:{enumerable:!0,get:
function(){
var e=zF.indexOf(this.name);return jF(e)?e:0}}});var BF={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Sv=h.entries(BF);for(Dd=0;Dd<Sv.length;Dd++)MF=Sv[Dd][0],Od[MF]=Sv[Dd][1];var MF,Dd;function Ev(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Ev)}LF(Ev);
Nd.DOMException=Od;Nd.DOMExceptionName=Ad;Nd.ExceptionCode=BF;Nd.ParseError=Ev});var Pv=Le(Ne=>{
"use strict";m();function qF(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var nl=qF();function ss(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function el(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),nl?
"u":"")}function Me(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),nl?"u":"")}
function Ee(e){if(arguments.length===0)
throw new C("no parameters provided");return Me.apply(Ee,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var q7="\uFFFD",as=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;nl&&(as=Me("[",ss(as),
"\\u{10000}-\\u{10FFFF}","]"));var Z7=new RegExp("[^"+ss(as)+"]",nl?"u":""),gg=/[\x20\x09\x0D\x0A]/,
J7=ss(gg),ft=Me(gg,"+"),It=Me(gg,"*"),Id=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
nl&&(Id=Me("[",ss(Id),"\\u{10000}-\\u{10FFFF}","]"));var V7=ss(Id),Dv=Me("[",V7,ss(/[-.0-9\xB7]/),ss(
/[\u0300-\u036F\u203F-\u2040]/),"]"),yr=Me(Id,Dv,"*"),Y7=Me("^",yr,"$"),UF=Me(Dv,"+"),X7=Me("&",yr,
";"),Q7=Ee(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),$d=Ee(X7,"|",Q7),Fd=Me("%",yr,";"),Av=Ee(Me('"',Ee(/[^%&"]/,
"|",Fd,"|",$d),"*",'"'),"|",Me("'",Ee(/[^%&']/,"|",Fd,"|",$d),"*","'")),eY=Ee('"',Ee(/[^<&"]/,"|",$d),
"*",'"',"|","'",Ee(/[^<&']/,"|",$d),"*","'"),tY=el(Id,":"),nY=el(Dv,":"),Cv=Me(tY,nY,"*"),rY=Me("^",
Cv,"$"),_d=Me(Cv,Ee(":",Cv),"?"),oY=Me("^",_d,"$"),iY=Me("(",_d,")"),tl=Ee(/"[^"]*"|'[^']*'/),sY=Me(
/^<\?/,"(",yr,")",Ee(ft,"(?!",gg,")(",as,"*?)"),"?",/\?>/),WF=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Md=Ee('"',WF,'*"',"|","'",el(WF,"'"),"*'"),ZF="<!--",JF="-->",aY=Me(ZF,Ee(el(as,"-"),"|",Me("-",el(
as,
"-"))),"*",JF),KF="#PCDATA",uY=Ee(Me(/\(/,It,KF,Ee(It,/\|/,It,_d),"*",It,/\)\*/),"|",Me(/\(/,It,KF,
It,
/\)/)),lY=/[?*+]?/,cY=Me(/\([^>]+\)/,lY),dY=Ee("EMPTY","|","ANY","|",uY,"|",cY),mY="<!ELEMENT",pY=Me(
mY,ft,Ee(_d,"|",Fd),ft,Ee(dY,"|",Fd),It,">"),fY=Me("NOTATION",ft,/\(/,It,yr,Ee(It,/\|/,It,yr),"*",It,
/\)/),gY=Me(/\(/,It,UF,Ee(It,/\|/,It,UF),"*",It,/\)/),hY=Ee(fY,"|",gY),yY=Ee(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",hY),bY=Ee(/#REQUIRED|#IMPLIED/,"|",Ee(Ee("#FIXED",ft),"?",eY)),wY=Ee(ft,yr,ft,yY,ft,bY),vY="<!ATTLIST",
kY=Me(vY,ft,yr,wY,"*",It,">"),Rv="about:legacy-compat",xY=Ee('"'+Rv+'"',"|","'"+Rv+"'"),Ov="SYSTEM",
hg="PUBLIC",yg=Ee(Ee(Ov,ft,tl),"|",Ee(hg,ft,Md,ft,tl)),TY=Me("^",Ee(Ee(Ov,ft,"(?<SystemLiteralOnly>",
tl,")"),"|",Ee(hg,ft,"(?<PubidLiteral>",Md,")",ft,"(?<SystemLiteral>",tl,")"))),SY=Me("^",Md,
"$"),EY=Me("^",tl,"$"),CY=Ee(ft,"NDATA",ft,yr),RY=Ee(Av,"|",Ee(yg,CY,"?")),VF="<!ENTITY",DY=Me(VF,ft,
yr,ft,RY,It,">"),AY=Ee(Av,"|",yg),OY=Me(VF,ft,"%",ft,yr,ft,AY,It,">"),NY=Ee(DY,"|",OY),PY=Me(hg,ft,
Md),
IY=Me("<!NOTATION",ft,yr,ft,Ee(yg,"|",PY),It,">"),Nv=Me(It,"=",It),GF=/1[.]\d+/,$Y=Me(ft,"version",
Nv,
Ee("'",GF,"'","|",'"',GF,'"')),HF=/[A-Za-z][-A-Za-z0-9._]*/,FY=Ee(ft,"encoding",Nv,Ee('"',HF,'"',"|",
"'",HF,"'")),_Y=Ee(ft,"standalone",Nv,Ee("'",Ee("yes","|","no"),"'","|",'"',Ee("yes","|","no"),'"')),
MY=Me(/^<\?xml/,$Y,FY,"?",_Y,"?",It,/\?>/),LY="<!DOCTYPE",zY="<![CDATA[",jY="]]>",BY=/<!\[CDATA\[/,
UY=/\]\]>/,
WY=Me(as,"*?",UY),KY=Me(BY,WY);Ne.chars=ss;Ne.chars_without=el;Ne.detectUnicodeSupport=qF;Ne.reg=Me;
Ne.regg=Ee;Ne.ABOUT_LEGACY_COMPAT=Rv;Ne.ABOUT_LEGACY_COMPAT_SystemLiteral=xY;Ne.AttlistDecl=kY;Ne.CDATA_START=
zY;Ne.CDATA_END=jY;Ne.CDSect=KY;Ne.Char=as;Ne.Comment=aY;Ne.COMMENT_START=ZF;Ne.COMMENT_END=JF;Ne.DOCTYPE_DECL_START=
LY;Ne.elementdecl=pY;Ne.EntityDecl=NY;Ne.EntityValue=Av;Ne.ExternalID=yg;Ne.ExternalID_match=TY;Ne.Name=
yr;Ne.Name_exact=Y7;Ne.NCName_exact=rY;Ne.NotationDecl=IY;Ne.Reference=$d;Ne.PEReference=Fd;Ne.PI=sY;
Ne.PUBLIC=hg;Ne.PubidLiteral=Md;Ne.PubidLiteral_match=SY;Ne.QName=_d;Ne.QName_exact=oY;Ne.QName_group=
iY;Ne.S=ft;Ne.SChar_s=J7;Ne.S_OPT=It;Ne.SYSTEM=Ov;Ne.SystemLiteral=tl;Ne.SystemLiteral_match=EY;Ne.InvalidChar=
Z7;Ne.UNICODE_REPLACEMENT_CHARACTER=q7;Ne.UNICODE_SUPPORT=nl;Ne.XMLDecl=MY});var Uv=Le(Bt=>{
"use strict";m();var Fr=na(),No=Fr.find,GY=Fr.hasDefaultHTMLNamespace,ol=Fr.hasOwn,HY=Fr.
isHTMLMimeType,qY=Fr.isHTMLRawTextElement,ZY=Fr.isHTMLVoidElement,Ld=Fr.MIME_TYPE,Po=Fr.NAMESPACE,Bn=S(
),
r_=Pd(),le=r_.DOMException,Rn=r_.DOMExceptionName,jt=Pv();function tr(e){if(e!==Bn)throw new TypeError(
"Illegal constructor")}function JY(e){return e!==""}function VY(e){return e?e.split(/[\t\n\f\r ]+/).
filter(JY):[]}function YY(e,t){return ol(e,t)||(e[t]=!0),e}function YF(e){if(!e)return[];var t=VY(e);
return h.keys(t.reduce(YY,{}))}function XY(e){return function(t){return e&&e.indexOf(t)!==-1}}
function o_(e){
if(!jt.QName_exact.test(e))throw new le(le.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function $v(e,t){o_(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new le(le.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Fr.NAMESPACE.XML)throw new le(le.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Fr.NAMESPACE.XMLNS)throw new le(
le.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Fr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new le(le.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function al(e,t){for(var n in e)
ol(e,n)&&(t[n]=e[n])}function nr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,al(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var rr={},$r=rr.ELEMENT_NODE=1,il=rr.ATTRIBUTE_NODE=2,zd=rr.TEXT_NODE=
3,i_=rr.CDATA_SECTION_NODE=4,s_=rr.ENTITY_REFERENCE_NODE=5,QY=rr.ENTITY_NODE=6,Fv=rr.PROCESSING_INSTRUCTION_NODE=
7,_v=rr.COMMENT_NODE=8,rl=rr.DOCUMENT_NODE=9,a_=rr.DOCUMENT_TYPE_NODE=10,us=rr.DOCUMENT_FRAGMENT_NODE=
11,eX=rr.NOTATION_NODE=12,zt=Fr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function u_(e,t){if(t.length<e.length)return u_(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function XF(e){return e.guid||(e.guid=f.random()),e.guid}function Qt(){}Qt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Bv(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Qt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Oo(e,t){
this.
_node=e,this._refresh=t,kg(this)}function kg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(w_(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ol(e,r)&&delete e[r];al(n,e),e._inc=t}}Oo.prototype.item=function(e){return kg(
this),
this[e]||null};nr(Oo,Qt);function sl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function l_(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Mv(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function tX(e,t,n){var r=Mv(e,t,!1),o=r&&
r[n];return o||null}function nX(e,t){Mv(e,t.namespaceURI,!0)[t.localName]=t}function rX(e,t){var n=Mv(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function oX(e,t,n,r){if(r?t[l_(t,r)]=n:(t[t.length]=n,
t.length++),nX(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&m_(o,e,r),iX(o,e,n))}}function QF(
e,t,n){
var r=l_(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,rX(t,n),e){var i=e.ownerDocument;
i&&m_(i,e,n),n.ownerElement=null}}}sl.prototype={length:0,item:Qt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new le(le.INUSE_ATTRIBUTE_ERR);var n=tX(this,e.namespaceURI,
e.localName);return n===e?e:(oX(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new le(le.NOT_FOUND_ERR,
e);return QF(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new le(le.NOT_FOUND_ERR,e?e+" : "+t:t);return QF(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};sl.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function c_(){}c_.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ld.XML_APPLICATION;e===Po.HTML?
r=Ld.XML_XHTML_APPLICATION:e===Po.SVG&&(r=Ld.XML_SVG_IMAGE);var o=new ci(Bn,{contentType:r});if(o.implementation=
this,o.childNodes=new Qt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){o_(e);var o=new Sg(Bn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Qt,o},createHTMLDocument:
function(e){
var t=new ci(Bn,{contentType:Ld.HTML});if(t.implementation=this,t.childNodes=new Qt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Qe(e){tr(e)}Qe.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return vg(this,e,t)},replaceChild:
function(e,t){
vg(this,e,t,g_),t&&this.removeChild(t)},removeChild:function(e){return p_(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return b_(this.ownerDocument||this,this,e)},normalize:function(){hn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===zd&&t.nodeType===zd){for(var r=[],o=n;o!==
null&&o.nodeType===zd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Lv(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ol(n,r)&&n[r]===e)return r}t=t.nodeType==il?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ol(n,
e))return n[e];t=t.nodeType==il?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ra&&(r=t,t=r.ownerElement),n instanceof ra&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return zt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
zt.DOCUMENT_POSITION_PRECEDING;if(s===o)return zt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+zt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return zt.DOCUMENT_POSITION_DISCONNECTED+zt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(XF(n.ownerDocument)>XF(t.ownerDocument)?zt.DOCUMENT_POSITION_FOLLOWING:zt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return zt.DOCUMENT_POSITION_CONTAINS+zt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return zt.
DOCUMENT_POSITION_CONTAINED_BY+zt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return zt.DOCUMENT_POSITION_CONTAINED_BY+zt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return zt.DOCUMENT_POSITION_CONTAINS+zt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=u_(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return zt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return zt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return zt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return zt.DOCUMENT_POSITION_PRECEDING}
return 0}};function d_(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}al(rr,Qe);al(rr,Qe.prototype);al(zt,Qe);al(zt,Qe.prototype);function wg(e,t){
hn(e,null,{enter:function(n){return t(n)?hn.STOP:!0}})}function hn(e,t,n){for(var r=[{node:e,context:
t,
phase:hn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===hn.ENTER){var i=n.enter(o.node,o.context);
if(i===
hn.STOP)return hn.STOP;if(r.push({node:o.node,context:i,phase:hn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:hn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}hn.STOP=S("walkDOM.STOP");hn.ENTER=0;hn.EXIT=1;function ci(e,t){tr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ld.XML_APPLICATION,this.type=HY(this.contentType)?
"html":"xml"}function iX(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Po.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function m_(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Po.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Lv(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function p_(e,t){if(e!==t.parentNode)throw new le(le.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Lv(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function sX(e){return e&&(e.nodeType===Qe.DOCUMENT_NODE||e.nodeType===Qe.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Qe.ELEMENT_NODE)}function aX(e){return e&&(e.nodeType===Qe.CDATA_SECTION_NODE||e.nodeType===Qe.COMMENT_NODE||
e.nodeType===Qe.DOCUMENT_FRAGMENT_NODE||e.nodeType===Qe.DOCUMENT_TYPE_NODE||e.nodeType===Qe.ELEMENT_NODE||
e.nodeType===Qe.PROCESSING_INSTRUCTION_NODE||e.nodeType===Qe.TEXT_NODE)}function ls(e){return e&&e.nodeType===
Qe.DOCUMENT_TYPE_NODE}function li(e){return e&&e.nodeType===Qe.ELEMENT_NODE}function f_(e){return e&&
e.nodeType===Qe.TEXT_NODE}function e_(e,t){var n=e.childNodes||[];if(No(n,li)||ls(t))return!1;var r=No(
n,ls);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function t_(e,t){var n=e.childNodes||[];function r(i){
return li(i)&&i!==t}if(No(n,r))return!1;var o=No(n,ls);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function uX(e,t,n){
if(!sX(e))throw new le(le.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new le(le.NOT_FOUND_ERR,"child not in parent");if(!aX(t)||ls(t)&&e.nodeType!==Qe.DOCUMENT_NODE)
throw new le(le.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function lX(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Qe.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(li);if(i.length>1||No(o,f_))throw new le(le.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!e_(e,n))throw new le(le.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(li(t)&&!e_(e,n))throw new le(le.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ls(t)){if(No(r,ls))throw new le(le.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=No(r,li);if(n&&r.indexOf(s)<r.indexOf(n))throw new le(le.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new le(le.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function g_(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Qe.DOCUMENT_FRAGMENT_NODE){var i=o.filter(li);if(i.length>1||No(o,f_))
throw new le(le.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!t_(e,n))throw new le(le.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(li(t)&&!t_(e,n))throw new le(le.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ls(t)){if(No(r,function(u){return ls(u)&&
u!==n}))throw new le(le.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=No(r,li);if(n&&r.indexOf(s)<r.indexOf(n))throw new le(le.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function vg(e,t,n,r){uX(e,t,n),e.nodeType===Qe.DOCUMENT_NODE&&
(r||lX)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===us){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return Lv(e.ownerDocument||e,e,t),t.nodeType==us&&(t.firstChild=t.lastChild=null),
t}ci.prototype={implementation:null,nodeName:"#document",nodeType:rl,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===us){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return vg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===$r&&(this.documentElement=e),e},removeChild:function(e){var t=p_(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){vg(this,e,t,g_),e.ownerDocument=
this,t&&this.removeChild(t),li(e)&&(this.documentElement=e)},importNode:function(e,t){return cX(this,
e,t)},getElementById:function(e){var t=null;return wg(this.documentElement,function(n){if(n.nodeType==
$r&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new di(Bn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),GY(this.contentType)&&(t.namespaceURI=Po.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Qt;var n=t.attributes=new sl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new ul(Bn);return e.ownerDocument=this,e.childNodes=new Qt,e}
,
createTextNode:function(e){var t=new jd(Bn);return t.ownerDocument=this,t.childNodes=new Qt,t.appendData(
e),t},createComment:function(e){var t=new xg(Bn);return t.ownerDocument=this,t.childNodes=new Qt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new le(le.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Tg(Bn);return t.ownerDocument=this,t.childNodes=new Qt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Cg(Bn);return n.ownerDocument=this,n.childNodes=
new Qt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!jt.QName_exact.
test(e))throw new le(le.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ra(Bn);
return t.ownerDocument=this,t.childNodes=new Qt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!jt.Name_exact.test(e))throw new le(le.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new le("document is an html document",Rn.NotSupportedError);
var t=new Eg(Bn);return t.ownerDocument=this,t.childNodes=new Qt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=$v(e,t),r=new di(Bn),o=r.attributes=new sl;return r.childNodes=new Qt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=$v(e,t),r=new ra(Bn);return r.ownerDocument=this,r.childNodes=new Qt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};nr(ci,Qe);function di(e){tr(e),this._nsMap=
h.create(null)}di.prototype={nodeType:$r,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Po.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=$v(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=YF(e);return new Oo(this,function(n){var r=[];return t.length>0&&wg(n,function(o){if(o!==n&&o.
nodeType===$r){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=YF(i);s=t.every(XY(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===rl?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Oo(this,function(r){var o=[];return wg(r,function(i){if(!(
i===
r||i.nodeType!==$r))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Po.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Oo(this,function(n){var r=[
];
return wg(n,function(o){o!==n&&o.nodeType===$r&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ci.prototype.getElementsByClassName=di.prototype.getElementsByClassName;ci.prototype.
getElementsByTagName=di.prototype.getElementsByTagName;ci.prototype.getElementsByTagNameNS=di.prototype.
getElementsByTagNameNS;nr(di,Qe);function ra(e){tr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ra.prototype.nodeType=il;nr(ra,Qe);function cs(e){tr(e)}cs.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};nr(cs,Qe);function jd(e){tr(e)}jd.prototype={
nodeName:"#text",nodeType:zd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};nr(jd,cs);function xg(e){tr(e)}xg.prototype={
nodeName:"#comment",nodeType:_v};nr(xg,cs);function Tg(e){tr(e)}Tg.prototype={nodeName:
"#cdata-section",nodeType:i_};
nr(Tg,jd);function Sg(e){tr(e)}Sg.prototype.nodeType=a_;nr(Sg,Qe);function zv(e){tr(e)}zv.prototype.
nodeType=eX;nr(zv,Qe);function jv(e){tr(e)}jv.prototype.nodeType=QY;nr(jv,Qe);function Eg(e){tr(e)}
Eg.
prototype.nodeType=s_;nr(Eg,Qe);function ul(e){tr(e)}ul.prototype.nodeName="#document-fragment";ul.prototype.
nodeType=us;nr(ul,Qe);function Cg(e){tr(e)}Cg.prototype.nodeType=Fv;nr(Cg,cs);function h_(){}h_.prototype.
serializeToString=function(e,t){return y_.call(e,t)};Qe.prototype.toString=y_;function y_(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===rl&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Bv(this,n,s,t),n.join("")}function n_(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Po.XML||o===Po.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function bg(e,t,n,r){if(r&&!jt.QName_exact.test(t))throw new le(
'The attribute name "'+t+'" is not a valid XML QName',Rn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
d_),'"')}function Bv(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===rl?e:e.ownerDocument,u=a.type==="html";hn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case $r:
var p=l.attributes,g=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!jt.QName_exact.test(x))throw new le('The element name "'+x+'" is not a valid XML QName',Rn.InvalidStateError);
t.push("<",x);for(var $=d.slice(),_=0;_<g;_++){var z=p.item(_);z.prefix=="xmlns"?$.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&$.push({prefix:"",namespace:z.value})}for(var _=0;_<g;_++){
var z=p.item(_);if(n_(z,u,$)){var U=z.prefix||"",L=z.namespaceURI;bg(t,U?"xmlns:"+U:"xmlns",L,i),$.push(
{prefix:U,namespace:L})}var j=o?o(z):z;j&&(typeof j=="string"?t.push(j):bg(t,j.name,j.value,i))}if(b===
x&&n_(l,u,$)){var H=l.prefix||"",L=l.namespaceURI;bg(t,H?"xmlns:"+H:"xmlns",L,i),$.push({prefix:H,
namespace:L})}
var Z=!l.firstChild;if(Z&&(u||l.namespaceURI===Po.HTML)&&(Z=ZY(b)),Z)return t.push("/>"),null;if(t.push(
">"),u&&qY(b)){for(var Q=l.firstChild;Q;)Q.data?t.push(Q.data):Bv(Q,t,$.slice(),r),Q=Q.nextSibling;
return t.
push("</",x,">"),null}return{ns:$,tag:x};case rl:case us:if(i&&l.nodeType===rl&&l.documentElement==null)
throw new le("The Document has no documentElement",Rn.InvalidStateError);return{ns:d};case il:return bg(
t,l.name,l.value,i),null;case zd:if(i&&jt.InvalidChar.test(l.data))throw new le(
"The Text node data contains characters outside the XML Char production",Rn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,d_)),null;case i_:if(i&&l.data.indexOf("]]>")!==-1)throw new le(
'The CDATASection data contains "]]>"',Rn.InvalidStateError);return s?t.push(jt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),jt.CDATA_END):t.push(jt.CDATA_START,l.data,jt.CDATA_END),null;case _v:if(i){
if(jt.InvalidChar.
test(l.data))throw new le(
"The comment node data contains characters outside the XML Char production",
Rn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new le(
'The comment node data contains "--" or ends with "-"',Rn.InvalidStateError)}return t.push(jt.COMMENT_START,
l.data,jt.COMMENT_END),null;case a_:var ie=l.publicId,G=l.systemId;if(i){if(!jt.Name_exact.test(l.name))
throw new le('The doctype name "'+l.name+'" is not a valid XML Name',Rn.InvalidStateError);if(ie&&!jt.
PubidLiteral_match.test(ie))throw new le("DocumentType publicId is not a valid PubidLiteral",Rn.InvalidStateError);
if(G&&G!=="."&&!jt.SystemLiteral_match.test(G))throw new le(
"DocumentType systemId is not a valid SystemLiteral",Rn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new le(
'DocumentType internalSubset contains "]>"',Rn.InvalidStateError)}return t.push(jt.DOCTYPE_DECL_START,
" ",l.name),ie?(t.push(" ",jt.PUBLIC," ",ie),G&&G!=="."&&t.push(" ",G)):G&&G!=="."&&t.push(" ",jt.SYSTEM,
" ",G),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Fv:if(i){if(!jt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new le('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Rn.InvalidStateError);if(jt.InvalidChar.test(l.data))
throw new le("The ProcessingInstruction data contains characters outside the XML Char production",Rn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new le(
'The ProcessingInstruction data contains "?>"',Rn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case s_:if(i&&!jt.Name_exact.
test(l.nodeName))throw new le('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Rn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function cX(e,t,n){var r;return hn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
il||n;return a?s:null}}),r}function b_(e,t,n){var r;return hn(t,null,{enter:function(o,i){var s=new o.
constructor(Bn);for(var a in o)if(ol(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Qt),s.ownerDocument=e;var l=n;switch(s.nodeType){case $r:var c=o.attributes,d=s.attributes=
new sl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(b_(e,c.item(g),!0));break;
case il:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function w_(e,t,n){e[t]=n}function Iv(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===$r&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
Oo.prototype,"length",{get:function(){return kg(this),this.$$length}}),h.defineProperty(Qe.prototype,
"textContent",{get:function(){if(this.nodeType===$r||this.nodeType===us){var e=[];return hn(this,
null,
{enter:function(t){if(t.nodeType===$r||t.nodeType===us)return!0;if(t.nodeType===Fv||t.nodeType===_v)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case $r:case us:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(cs.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(cs.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(di.prototype,
"children",{get:function(){return new Oo(this,Iv)}}),h.defineProperty(ci.prototype,"children",{get:
function(){
return new Oo(this,Iv)}}),h.defineProperty(ul.prototype,"children",{get:function(){return new Oo(
this,
Iv)}}),w_=function(e,t,n){e["$$"+t]=n})}catch{}Bt._updateLiveList=kg;Bt.Attr=ra;Bt.CDATASection=Tg;
Bt.
CharacterData=cs;Bt.Comment=xg;Bt.Document=ci;Bt.DocumentFragment=ul;Bt.DocumentType=Sg;Bt.DOMImplementation=
c_;Bt.Element=di;Bt.Entity=jv;Bt.EntityReference=Eg;Bt.LiveNodeList=Oo;Bt.NamedNodeMap=sl;Bt.Node=Qe;
Bt.NodeList=Qt;Bt.Notation=zv;Bt.Text=jd;Bt.ProcessingInstruction=Cg;Bt.walkDOM=hn;Bt.XMLSerializer=
h_});var k_=Le(Bd=>{"use strict";m();var v_=na().freeze;Bd.XML_ENTITIES=v_({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Bd.HTML_ENTITIES=v_({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Bd.entityMap=Bd.HTML_ENTITIES});var O_=Le(Dg=>{"use strict";m();var pl=na(),Ie=Pv(),
E_=Pd(),dX=pl.isHTMLEscapableRawTextElement,mX=pl.
isHTMLMimeType,pX=pl.isHTMLRawTextElement,Kd=pl.hasOwn,x_=pl.NAMESPACE,fX=E_.ParseError,gX=E_.DOMException,
ll=0,ds=1,cl=2,Ud=3,dl=4,ml=5,Wd=6,Rg=7;function C_(){}C_.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),wX(t,t=h.create(null)),hX(e,t,n,r,this.errorHandler),r.endDocument()}};
var Wv=/&#?\w+;?/g;function hX(e,t,n,r,o){var i=mX(r.mimeType);e.indexOf(Ie.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ee){if(ee>
65535){ee-=65536;var ge=55296+(ee>>10),it=56320+(ee&1023);return T.fromCharCode(ge,it)}else return T.
fromCharCode(ee)}function a(ee){var ge=ee[ee.length-1]===";"?ee:ee+";";if(!i&&ge!==ee)return o.error(
"EntityRef: expecting ;"),ee;var it=Ie.Reference.exec(ge);if(!it||it[0].length!==ge.length)return o.
error("entity not matching Reference production: "+ee),ee;var At=ge.slice(1,-1);return Kd(n,At)?n[At]:
At.charAt(0)==="#"?s(parseInt(At.substring(1).replace("x","0x"))):(o.error("entity not found:"+ee),
ee)}
function u(ee){if(ee>O){var ge=e.substring(O,ee).replace(Wv,a);p&&g(O),r.characters(ge,0,ee-O),O=ee}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(ee,ge){for(;ee>=c&&(ge=d.exec(e));)l=c,c=ge.index+
ge[0].length,p.lineNumber++;p.columnNumber=ee-l+1}for(var b=[{currentNSMap:t}],x=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var $=e.substring(O,N);!i&&x.length===0&&($=$.replace(new RegExp(Ie.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ve=e.indexOf(
">",N+2),_=e.substring(N+2,ve>0?ve:void 0);if(!_)return o.fatalError("end tag name missing");var z=Ie.
reg("^",Ie.QName_group,Ie.S_OPT,"$"),U=ve>0&&z.exec(_);if(!U){var L=ve>0&&Ie.reg("^",Ie.QName_group).
exec(_);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),U=L;else if(
L&&
new RegExp(z.source,z.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),U=L;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==U[1]){var H=U[1].toLowerCase();if(!i||j.toLowerCase()!==H)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+_+'"')}var Z=b.pop();x.pop();var Q=Z.localNSMap;
if(r.endElement(Z.uri,Z.localName,j),Q)for(var ie in Q)Kd(Q,ie)&&r.endPrefixMapping(ie);ve++;break;
case"?":p&&g(N),ve=kX(e,N,r,o);break;case"!":p&&g(N),ve=D_(e,N,r,o,i);break;default:p&&g(N);var G=new A_,
oe=b[b.length-1].currentNSMap,ve=yX(e,N,G,oe,a,o,i),We=G.length;if(G.closed||(i&&pl.isHTMLVoidElement(
G.tagName)?G.closed=!0:x.push(G.tagName)),p&&We){for(var gt=T_(p,{}),lt=0;lt<We;lt++){var an=G[lt];g(
an.offset),an.locator=T_(p,{})}r.locator=gt,S_(G,r,oe)&&b.push(G),r.locator=p}else S_(G,r,oe)&&b.push(
G);i&&!G.closed?ve=bX(e,ve,G.tagName,a,r):ve++}}catch(ee){if(ee instanceof fX)throw ee;if(ee instanceof
gX)return o.fatalError("Error constructing the DOM: "+ee.name+": "+ee.message,ee);o.error(
"element parse error: "+ee),ve=-1}ve>O?O=ve:u(f.max(N,O)+1)}}function T_(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function yX(e,t,n,r,o,i,s){function a(g,b,x){if(Kd(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(Wv,
o),
x)}for(var u,l,c=++t,d=ll;;){var p=e.charAt(c);if(d===ll&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ds)u=e.slice(t,c),d=Ud;else if(d===cl)d=Ud;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Ud||d===ds)if(d===ds&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=ml;else throw new C("attribute value no end '"+p+"' match");else if(d==dl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=ml;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case ll:n.setTagName(e.slice(t,c));case ml:
case Wd:case Rg:
d=Rg,n.closed=!0;case dl:case ds:break;case cl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==ll&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case ll:n.setTagName(e.slice(t,c));case ml:case Wd:case Rg:break;case dl:
case ds:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case cl:d===cl&&(l=u),d==dl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Ud:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case ll:n.setTagName(e.slice(t,c)),d=Wd;break;case ds:u=e.slice(
t,c),d=cl;break;case dl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case ml:
d=Wd;break}else switch(d){case cl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ds;break;case ml:i.warning('attribute space is required"'+u+'"!!');case Wd:d=ds,t=c;
break;case Ud:
d=dl,t=c;break;case Rg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function S_(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=x_.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=x_.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Kd(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function bX(e,t,n,r,o){
var i=dX(n);if(i||pX(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Wv,
r)),o.characters(l,0,l.length),u}return t+1}function wX(e,t){for(var n in e)Kd(e,n)&&(t[n]=e[n])}
function R_(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ie.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function vX(e,t){function n(a,u){var l=Ie.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Ie.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Ie.EntityDecl));
break;case"A":s=e.getMatch(Ie.AttlistDecl);break;case"N":s=e.getMatch(Ie.NotationDecl);break;case"-":
s=e.getMatch(
Ie.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Ie.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function D_(e,t,n,r,o){var i=R_(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Ie.Comment);return s?(n.comment(s,Ie.COMMENT_START.length,s.length-
Ie.COMMENT_START.length-Ie.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Ie.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Ie.CDATA_START.length,a.length-Ie.CDATA_START.
length-Ie.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Ie.DOCTYPE_DECL_START):
!i.substringStartsWith(Ie.DOCTYPE_DECL_START))return r.fatalError("Expected "+Ie.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Ie.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ie.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Ie.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Ie.PUBLIC)||i.substringStartsWith(Ie.SYSTEM)){var l=Ie.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Ie.SYSTEM)){if(i.skip(Ie.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ie.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Ie.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Ie.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Ie.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Ie.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=vX(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function kX(e,t,n,r){var o=e.substring(t).match(
Ie.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ie.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function A_(){this.attributeNames=
h.create(null)}A_.prototype={setTagName:function(e){if(!Ie.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ie.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Dg.XMLReader=C_;Dg.parseUtils=R_;Dg.parseDoctypeCommentOrCData=D_});var M_=Le(
gl=>{"use strict";m();var oa=na(),xX=Uv(),TX=Pd(),N_=k_(),SX=O_(),EX=xX.DOMImplementation,
CX=oa.hasDefaultHTMLNamespace,RX=oa.isHTMLMimeType,DX=oa.isValidMimeType,$_=oa.MIME_TYPE,Kv=oa.NAMESPACE,
P_=TX.ParseError,AX=SX.XMLReader;function F_(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function __(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||oa.assign,this.
domHandler=e.domHandler||Og,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||F_,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}__.prototype.parseFromString=function(e,t){if(!DX(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=N_.XML_ENTITIES,o=n[""]||null;CX(t)?(r=N_.HTML_ENTITIES,o=Kv.HTML):t===$_.XML_SVG_IMAGE&&
(o=Kv.SVG),n[""]=o,n.xml=n.xml||Kv.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new AX;a.errorHandler=
i,a.domBuilder=i;var u=!oa.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Og(e){var t=e||{};this.mimeType=t.mimeType||$_.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function fl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Og.prototype={startDocument:function(){var e=new EX;this.doc=RX(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Ag(this,i),this.currentElement=i,this.locator&&fl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&fl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&fl(this.locator,n),Ag(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=I_.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&fl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=I_.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&fl(this.locator,r),Ag(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
fl(this.locator,i),Ag(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new P_("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,OX(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new P_(e,this.locator,t)}};function OX(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function I_(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Og.prototype[e]=function(){return null}});function Ag(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function NX(e){if(e==="error")
throw"onErrorStopParsing"}function PX(){throw"onWarningStopParsing"}gl.__DOMHandler=Og;gl.DOMParser=
__;gl.normalizeLineEndings=F_;gl.onErrorStopParsing=NX;gl.onWarningStopParsing=PX});var L_=Le(et=>{
"use strict";m();var hl=na();et.assign=hl.assign;et.hasDefaultHTMLNamespace=hl.hasDefaultHTMLNamespace;
et.isHTMLMimeType=hl.isHTMLMimeType;et.isValidMimeType=hl.isValidMimeType;et.MIME_TYPE=hl.MIME_TYPE;
et.NAMESPACE=hl.NAMESPACE;var Ng=Pd();et.DOMException=Ng.DOMException;et.DOMExceptionName=Ng.DOMExceptionName;
et.ExceptionCode=Ng.ExceptionCode;et.ParseError=Ng.ParseError;var en=Uv();et.Attr=en.Attr;et.CDATASection=
en.CDATASection;et.CharacterData=en.CharacterData;et.Comment=en.Comment;et.Document=en.Document;et.DocumentFragment=
en.DocumentFragment;et.DocumentType=en.DocumentType;et.DOMImplementation=en.DOMImplementation;et.Element=
en.Element;et.Entity=en.Entity;et.EntityReference=en.EntityReference;et.LiveNodeList=en.LiveNodeList;
et.NamedNodeMap=en.NamedNodeMap;et.Node=en.Node;et.NodeList=en.NodeList;et.Notation=en.Notation;et.ProcessingInstruction=
en.ProcessingInstruction;et.Text=en.Text;et.XMLSerializer=en.XMLSerializer;var Pg=M_();et.DOMParser=
Pg.DOMParser;et.normalizeLineEndings=Pg.normalizeLineEndings;et.onErrorStopParsing=Pg.onErrorStopParsing;
et.onWarningStopParsing=Pg.onWarningStopParsing});var Ig=Le((out,z_)=>{"use strict";m();function IX(
e){return e[e.length-1]}function $X(e){return e[0]}
z_.exports={last:IX,first:$X}});var _r=Le((sut,U_)=>{"use strict";m();function Gd(e){
"@babel/helpers - typeof";return Gd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Gd(e)}function j_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function FX(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?j_(h(n),!0).forEach(function(r){
_X(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):j_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function _X(e,t,
n){
return(t=MX(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function MX(e){var t=LX(e,"string");return Gd(t)=="symbol"?t:t+""}function LX(e,t){if(Gd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var B_=Ig(),$g=B_.last,ia=B_.first;function sa(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}sa.prototype=C.prototype;function yn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}yn.prototype=new sa;function Hd(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Hd.prototype=new sa;function Fg(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Fg.prototype=new sa;function ms(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}ms.prototype=new sa;function Gv(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Gv.prototype=new sa;function zX(e,t){var n=new Gv(e);throw n.properties=FX({id:
"api_version_error"},t),n}function jX(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new ms(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function BX(e){var t=new ms('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function UX(e){var t=new yn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function WX(e){var t=new yn("Unopened tag");return t.properties={
xtag:$g(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function KX(e){var t=new yn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ia(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function GX(e){var t=new yn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ia(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function HX(e){var t=new yn("Unclosed tag");return t.properties={
xtag:ia(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function qX(e){e.position==="left"?
ZX(e):JX(e)}function ZX(e){var t=new yn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function JX(e){var t=new yn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function VX(e){var t=e.tag,n=e.value,r=e.offset,o=new Hd(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function YX(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Hd("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function XX(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new yn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function QX(e){var t=new yn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function eQ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new yn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function tQ(e,t){var n=new yn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function nQ(e){var t=e.tags,n=new yn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ia(t).value,offset:[
ia(t).offset,$g(t).offset],closingtag:$g(t).value},ia(t).square&&(n.properties.square=[ia(t).square,
$g(t).square]),n}function rQ(e){var t=e.tag,n=e.offset,r=new yn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function oQ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Fg(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function iQ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Fg("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function sQ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new yn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function aQ(){var e=new ms("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function uQ(){var e=new ms(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function lQ(){var e=new ms(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function cQ(){var e=new ms(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function dQ(e,t){var n=new yn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}U_.exports={XTError:sa,XTTemplateError:
yn,XTInternalError:ms,XTScopeParserError:Fg,
XTAPIVersionError:Gv,RenderingError:Hd,XTRenderingError:Hd,getClosingTagNotMatchOpeningTag:nQ,
getLoopPositionProducesInvalidXMLError:rQ,
getScopeCompilationError:oQ,getScopeParserExecutionError:iQ,getUnclosedTagException:HX,
getUnopenedTagException:WX,
getUnmatchedLoopException:eQ,getDuplicateCloseTagException:GX,getDuplicateOpenTagException:KX,
getCorruptCharactersException:VX,
getInvalidRawXMLValueException:YX,getUnbalancedLoopException:tQ,throwApiVersionError:zX,
throwFileTypeNotHandled:BX,
throwFileTypeNotIdentified:jX,throwMalformedXml:aQ,throwMultiError:UX,throwExpandNotFound:XX,
throwRawTagShouldBeOnlyTextInParagraph:QX,
throwUnimplementedTagType:sQ,throwXmlTagNotFound:qX,throwXmlInvalid:dQ,throwResolveBeforeCompile:uQ,
throwRenderInvalidTemplate:lQ,throwRenderTwice:cQ}});var Ht=Le((uut,V_)=>{"use strict";m();function mQ(
e,t){return hQ(e)||gQ(e,t)||fQ(e,t)||pQ()}function pQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fQ(e,t){
if(e){if(typeof e=="string")return W_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?W_(e,t):void 0}}function W_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function hQ(
e){
if(k.isArray(e))return e}var K_=L_(),yQ=K_.DOMParser,bQ=K_.XMLSerializer,wQ=_r(),G_=wQ.throwXmlTagNotFound,
H_=Ig(),vQ=H_.last,kQ=H_.first,xQ=h.prototype.hasOwnProperty,TQ=Function.prototype.bind,_g=Function.
prototype.call,SQ=_g.bind(_g,TQ),EQ=SQ(_g,_g,xQ);function CQ(e){return/^[ \n\r\t]+$/.test(e)}
function RQ(e){
return{get:function(n){return e==="."?n:n&&(EQ(n,e)?n[e]:void 0)}}}function DQ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Hv={};function AQ(e,t,n){var r;if(Hv[
t]?
r=Hv[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Hv[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function OQ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function NQ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function PQ(e,t){
return e.lastIndexOf(t,0)===0}function IQ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function $Q(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function FQ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function _Q(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:RQ,warnFn:DQ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function MQ(e){return new bQ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function LQ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new yQ().parseFromString(e,
"text/xml")}var q_=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],qd=q_.map(
function(e){
var t=mQ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function zQ(e){for(var t=qd.length-1;t>=0;t--){var n=qd[t];e=e.replace(n.rstart,n.end)}return e}
function jQ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=qd.length;r<o;r++)n=qd[
r],
e=e.replace(n.rend,n.start);return e}function BQ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function UQ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var WQ=new RegExp(T.fromCharCode(160),"g");function KQ(e){return e.replace(
WQ," ")}function GQ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Zv(e,t){return e==="</"+t+">"}function Jv(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function HQ(e,t,n){var r=Z_(e,t,n);if(r!==null)return r;G_({position:"right",
element:t,
parsed:e,index:n})}function Z_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Zv(s.value,l)&&r--,Jv(s.value,l)&&r++,r===0)return o}
return null}function qQ(e,t,n){var r=J_(e,t,n);if(r!==null)return r;G_({position:"left",element:t,
parsed:e,
index:n})}function J_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(Jv(i.value,u)&&r--,Zv(i.value,u)&&r++,r===0)return o}return null}
function ZQ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function JQ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function VQ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function YQ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function XQ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function QQ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function eee(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function tee(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function nee(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var qv=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function ree(e){return qv.lastIndex=0,qv.test(e)}function oee(e){return typeof e!="string"&&(e=T(e)),
e.replace(qv,"")}function iee(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function see(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function aee(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}V_.exports={getPartWithDelimiters:aee,endsWith:NQ,
startsWith:PQ,
isContent:tee,isParagraphStart:VQ,isParagraphEnd:YQ,isBreakTag:XQ,isTagStart:ZQ,isTagEnd:JQ,
isTextStart:QQ,
isTextEnd:eee,isStarting:Jv,isEnding:Zv,isModule:nee,uniq:$Q,getDuplicates:IQ,chunkBy:FQ,last:vQ,
first:kQ,
xml2str:MQ,str2xml:LQ,getRightOrNull:Z_,getRight:HQ,getLeftOrNull:J_,getLeft:qQ,pregMatchAll:GQ,
convertSpaces:KQ,
charMapRegexes:qd,hasCorruptCharacters:ree,removeCorruptCharacters:oee,getDefaults:_Q,wordToUtf8:zQ,
utf8ToWord:jQ,concatArrays:BQ,pushArray:UQ,invertMap:iee,charMap:q_,getSingleAttribute:OQ,
setSingleAttribute:AQ,
isWhiteSpace:CQ,stableSort:see}});var eM=Le((cut,Q_)=>{"use strict";m();function uee(e,t){return mee(
e)||dee(e,t)||cee(e,t)||lee()}function lee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cee(e,
t){
if(e){if(typeof e=="string")return Y_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Y_(e,t):void 0}}function Y_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function dee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function mee(
e){
if(k.isArray(e))return e}function bn(e){"@babel/helpers - typeof";return bn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},bn(e)}function pee(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function X_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,gee(r.key),r)}}
function fee(e,t,n){
return t&&X_(e.prototype,t),n&&X_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function gee(
e){
var t=hee(e,"string");return bn(t)=="symbol"?t:t+""}function hee(e,t){if(bn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(bn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var yee=(function(){
function e(){
pee(this,e)}return fee(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(bn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(bn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(bn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(bn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(bn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(bn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(bn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(bn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(bn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=uee(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(bn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(bn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(bn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();Q_.exports=yee});
var nM=Le((mut,tM)=>{"use strict";m();var bee=Ht(),wee=bee.str2xml,vee="_rels/.rels";function kee(e){
for(var t=e.files[vee],n=t?wee(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}tM.exports={
getRelsTypes:kee}});var iM=Le((fut,oM)=>{"use strict";m();var xee=Ht(),Tee=xee.str2xml,rM="[Content_Types].xml";
function See(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==rM&&(r[l]=p)}r[l]||(r[l]="")}),r}function Eee(e){var t=e.files[rM],n=t?Tee(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}oM.exports={collectContentTypes:See,getContentTypes:Eee}
});var ps=Le((hut,sM)=>{"use strict";m();var Cee=_r(),Ree=Cee.XTInternalError;function mi(){}
function yl(e){
return e}sM.exports=function(e){var t={on:mi,set:mi,getFileType:mi,optionsTransformer:yl,preparse:yl,
matchers:function(){return[]},parse:mi,getTraits:mi,postparse:yl,errorsTransformer:yl,preResolve:mi,
resolve:mi,getRenderedMap:yl,render:mi,nullGetter:mi,postrender:yl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new Ree(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Lg=Le((but,fM)=>{"use strict";m();function Jd(e){
"@babel/helpers - typeof";return Jd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Jd(e)}function Dee(e){return Nee(e)||
Oee(e)||mM(e)||Aee()}function Aee(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Oee(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function Nee(e){
if(k.isArray(e))return Vv(e)}function dM(e,t){return $ee(e)||Iee(e,t)||mM(e,t)||Pee()}function Pee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mM(e,t){
if(e){if(typeof e=="string")return Vv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Vv(e,t):void 0}}function Vv(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Iee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function $ee(
e){
if(k.isArray(e))return e}function aM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function pM(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?aM(h(n),!0).forEach(function(r){Fee(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):aM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Fee(e,t,n){return(t=_ee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function _ee(e){var t=Mee(e,"string");return Jd(t)=="symbol"?
t:t+""}function Mee(e,t){if(Jd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Jd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Io=Ht(),Lee=Io.getRightOrNull,
zee=Io.getRight,jee=Io.
getLeft,Bee=Io.getLeftOrNull,Uee=Io.chunkBy,Wee=Io.isTagStart,Kee=Io.isTagEnd,uM=Io.isContent,Mg=Io.
last,Zd=Io.first,Xv=_r(),Gee=Xv.XTTemplateError,Hee=Xv.throwExpandNotFound,lM=Xv.getLoopPositionProducesInvalidXMLError;
function qee(e,t){if(e.length===0)return!1;var n=Mg(e).substr(1);return n.indexOf(t)===0}function Zee(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?qee(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function Jee(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Vee(e,t,n){for(var r=Zee(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(Jee(l,r)){if(d){
var p=Bee(
e,l,t[0].offset),g=Lee(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),x=Uee(b,
function(H){
return Wee(l,H)?"start":Kee(l,H)?"end":null}),O=Zd(x),N=Mg(x),P=O.filter(uM),I=N.filter(uM);if(P.length!==
1||I.length!==1)return 0}for(var $=Yee(r),_=0,z=0;z<$.length;z++){var U=$[z],L=U.tag,j=U.position;L===
c&&(j==="start"&&_++,j==="end"&&_--)}return _!==0?{v:{error:lM({tag:Zd(t).part.value,offset:[Zd(t).part.
offset,Mg(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return Xee(
r)?{}:{error:lM({tag:Zd(t).part.value,offset:[Zd(t).part.offset,Mg(t).part.offset]})}}function Yee(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Yv(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Yv(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function Xee(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Yv(r),s=Yv(
o);if(i!==s)return!1}return!0}function Qee(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
jee(n,o,t),i=zee(n,o,t)}catch(l){var a=pM({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}Hee(a)}return[s,i]}}function cM(e,t,n,r){var o=dM(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function ete(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Qee(s,o,e,t);if(!a)continue;var u=dM(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){
return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var x,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=cM([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(pM({part:O.part,rootError:I,postparsed:e,
expandOne:cM},t.errors));if(P==="ignore")continue}if(I instanceof Gee)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(Dee(N.inner))))}
}
return{postparsed:e,errors:n}}fM.exports={expandToOne:ete,getExpandToDefault:Vee}});var zg=Le((vut,
hM)=>{"use strict";m();var tte="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
nte="application/vnd.ms-word.document.macroEnabled.main+xml",rte="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
ote="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",ite="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
ste="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",ate="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
ute="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",lte="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
cte="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",dte="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
mte="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",pte="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
fte="application/vnd.ms-excel.sheet.macroEnabled.main+xml",gte="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
gM=[tte,nte,rte,ote],hte={main:gM,docx:[ite].concat(gM,[ute,ste,ate]),pptx:[lte,
cte,dte,mte],xlsx:[pte,fte,gte]};hM.exports=hte});var Qv=Le((xut,yM)=>{"use strict";m();var yte="application/vnd.openxmlformats-package.core-properties+xml",
bte="application/vnd.openxmlformats-officedocument.extended-properties+xml",wte="application/vnd.openxmlformats-officedocument.custom-properties+xml",
vte="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",kte="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
xte="application/vnd.ms-office.drawingml.diagramDrawing+xml";yM.exports={settingsContentType:vte,
coreContentType:yte,appContentType:bte,customContentType:wte,diagramDataContentType:kte,
diagramDrawingContentType:xte}});var kM=Le((Sut,vM)=>{"use strict";m();function Vd(e){
"@babel/helpers - typeof";return Vd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Vd(e)}function Tte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Ete(r.key),r)}}function Ste(e,t,n){return t&&bM(e.prototype,t),n&&bM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Ete(e){var t=Cte(e,"string");return Vd(t)=="symbol"?t:t+""}
function Cte(e,t){
if(Vd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Rte=Ht(),Dte=Rte.pushArray,Ate=ps(),ek=zg(),bl=Qv(),Ote=bl.settingsContentType,
Nte=bl.coreContentType,Pte=bl.appContentType,Ite=bl.customContentType,$te=bl.diagramDataContentType,
Fte=bl.diagramDrawingContentType,wM=[Ote,Nte,Pte,Ite,$te,Fte],_te=(function(){function e(){Tte(this,
e),this.name="Common"}return Ste(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<wM.length;i++){var s=wM[i];o[s]&&Dte(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=ek[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
x=o[g];b<x.length;b++){var O=x[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(ek.main.indexOf(g)!==-1||g===ek.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();vM.exports=function(){return Ate(
new _te)}});var DM=Le((Cut,RM)=>{"use strict";m();function Yd(e){"@babel/helpers - typeof";return Yd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Yd(e)}function Mte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,zte(r.key),r)}}function Lte(e,t,n){return t&&xM(e.prototype,t),n&&xM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function zte(e){var t=jte(e,"string");return Yd(t)=="symbol"?t:t+""}
function jte(e,t){
if(Yd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Yd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Bte=_r(),jg=Bte.getScopeParserExecutionError,Ute=Ig(),TM=Ute.last,Wte=Ht(),wl=Wte.
concatArrays;function SM(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function EM(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=SM(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return SM(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw jg({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return EM.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw jg({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function CM(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw jg({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?CM.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw jg({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Kte=(function(){function e(t){Mte(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Lte(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,TM(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,TM(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=EM.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return CM.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:wl([this.scopeTypes,[this.scopeType]]),scopeList:wl([
this.
scopeList,[n]]),scopePath:wl([this.scopePath,[r]]),scopePathItem:wl([this.scopePathItem,[o]]),
scopePathLength:wl(
[this.scopePathLength,[s]]),scopeLindex:wl([this.scopeLindex,[i.lIndex]])})}}])})();RM.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Kte(e)}});var nk=Le((Dut,zM)=>{"use strict";m();function Qd(e){
"@babel/helpers - typeof";return Qd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Qd(e)}function _M(e,t){return Zte(
e)||qte(e,t)||Hte(e,t)||Gte()}function Gte(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Hte(e,
t){
if(e){if(typeof e=="string")return AM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?AM(e,t):void 0}}function AM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function qte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Zte(
e){
if(k.isArray(e))return e}function OM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function vl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?OM(h(n),!0).forEach(function(r){Jte(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):OM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Jte(e,t,n){return(t=Vte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Vte(e){var t=Yte(e,"string");return Qd(t)=="symbol"?
t:t+""}function Yte(e,t){if(Qd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Qd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var aa=_r(),NM=aa.getUnclosedTagException,
Xte=aa.getUnopenedTagException,
Qte=aa.getDuplicateOpenTagException,ene=aa.getDuplicateCloseTagException,PM=aa.throwMalformedXml,tne=aa.
throwXmlInvalid,IM=aa.XTTemplateError,Ug=Ht(),nne=Ug.isTextStart,rne=Ug.isTextEnd,$M=Ug.wordToUtf8,
one=Ug.
pushArray,MM=0,LM=1,Xd=2,Bg=3;function ine(e,t){return e[0]<=t.offset&&t.offset<e[1]}function sne(e,
t){
return nne(e)?(t&&PM(),!0):rne(e)?(t||PM(),!1):t}function ane(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function une(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&tne(e,d);var g=e.slice(d,r+1),b=ane(g),x=b.tag,O=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:x})}return c}function lne(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(Qte({
xtag:s,
offset:g})),i=c,l.push(vl(vl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(NM({xtag:$M(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(ene({xtag:s,
offset:g})),i=c,l.push(vl(vl({},c),{},{error:!0})),l):(r.push(Xte({xtag:s,offset:p})),i=c,l.push(vl(
vl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(NM({xtag:$M(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function cne(e,t){return e===-1&&t===-1?MM:e===t?LM:e===-1||t===-1?t<e?Xd:Bg:e<t?Xd:Bg}
function dne(e){
var t=e.split(" ");if(t.length!==2){var n=new IM("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=_M(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new IM("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function mne(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=cne(u,l);switch(p===LM&&(p=a?Bg:Xd),p){case MM:return r;case Bg:a=!1,
s=l,c="end",d=i.length;break;case Xd:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Xd&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,g-s-o.length-1),O=dne(x),N=_M(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function FM(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=mne(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=lne(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,x=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,_=[$,$+I.value.length],
z=I.value,U=[];x<p.length&&ine(_,p[x]);)U.push(p[x]),x++;var L=[],j=0;b>0&&(j=b,b=0);for(var H=0;H<U.
length;H++){var Z=U[H],Q=z.substr(j,Z.offset-$-j);if(Z.changedelimiter){Z.position==="start"?Q.length>
0&&L.push({type:"content",value:Q}):j=Z.offset-$+Z.length;continue}Q.length>0&&(L.push({type:
"content",value:Q}),j+=Q.length);var ie={type:"delimiter",position:Z.position,offset:j+$};L.push(ie),
j=Z.offset-
$+Z.length}b=j-z.length;var G=z.substr(j);G.length>0&&L.push({type:"content",value:G}),O.push(L)}
return{
parsed:O,errors:g}}function tk(e){return e.type==="content"&&e.position==="insidetag"}function pne(e){
return e.filter(tk)}function fne(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=sne(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&tk(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}zM.exports={parseDelimiters:FM,parse:function(t,n,r,o){fne(t,o);for(var i=FM(pne(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(tk(p)){for(var g=0,b=s[l];g<b.length;
g++){
var x=b[g];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}one(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=une(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var BM=Le((Out,jM)=>{"use strict";m();function rk(e){return bne(e)||yne(e)||hne(e)||
gne()}function gne(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hne(e,
t){
if(e){if(typeof e=="string")return ok(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ok(e,t):void 0}}function yne(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return k.from(e)}function bne(e){if(k.isArray(e))return ok(e)}function ok(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function em(e){return e.type==="placeholder"}
function wne(e){var t={},n=[{items:e.filter(em),parents:[],path:[]}];function r(L,j,H){H.length&&
n.push({items:H,parents:[].concat(rk(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(rk(j.path),[L.value]):rk(j.path)})}function o(L,j){for(var H=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,Z=L,Q=0;Q<H;Q++)Z=Z[j[Q]];return Z}function i(L,j){
for(var H=j.
length,Z=0;Z<j.length;Z++){var Q=j[Z],ie=typeof Q.lIndex=="number"?Q.lIndex:parseInt(Q.lIndex.split(
"-")[0],10);ie>L.lIndex&&H--}return H}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
em));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(em));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(em))}else{var _,z,U=i(p,s.parents);a=o(t,s.path,
U),(_=a)[z=P.value]||(_[z]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
jM.
exports={getTags:wne,isPlaceholder:em}});var WM=Le((Put,UM)=>{"use strict";m();var vne=Ht(),kne=vne.pushArray;
function xne(e,t){return t instanceof
C?kne(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Tne(e,t){if(console.log(E.stringify({error:e},xne,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}UM.exports=Tne});var ik=Le(($ut,KM)=>{"use strict";m();var Sne=Ht(
),Ene=Sne.pregMatchAll;KM.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Ene(i,r.content),r}});var HM=Le((_ut,GM)=>{
"use strict";m();function tm(e){"@babel/helpers - typeof";return tm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},tm(e)}var Cne=new RegExp(T.fromCharCode(
160),"g");function kl(e){return e.replace(Cne," ")}function Rne(e,t){var n=tm(e);if(n==="string")return kl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(kl(t));if(n==="function")return!!e(t)}
function Dne(e,t){var n=tm(e);if(n==="string")return kl(t).substr(e.length);if(e instanceof RegExp)return kl(
t).match(e)[1];if(n==="function")return e(t)}function Ane(e,t){var n=tm(e);if(n==="string")return[t,
kl(t).substr(e.length)];if(e instanceof RegExp)return kl(t).match(e);if(n==="function")return[t,e(t)]}
GM.exports={match:Rne,getValue:Dne,getValues:Ane}});var YM=Le((Lut,VM)=>{"use strict";m();function nm(
e){"@babel/helpers - typeof";return nm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},nm(e)}function qM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function fs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?qM(h(n),!0).forEach(function(r){
One(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):qM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function One(e,
t,n){
return(t=Nne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Nne(e){var t=Pne(e,"string");return nm(t)=="symbol"?t:t+""}function Pne(e,t){if(nm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(nm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}
function ZM(e,t){return _ne(e)||Fne(e,t)||$ne(e,t)||Ine()}function Ine(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $ne(e,
t){
if(e){if(typeof e=="string")return JM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?JM(e,t):void 0}}function JM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Fne(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function _ne(
e){
if(k.isArray(e))return e}var Wg=Ht(),Mne=Wg.wordToUtf8,sk=Wg.pushArray,Lne=Wg.isParagraphStart,zne=Wg.
isBreakTag,ak=HM(),jne=ak.match,Bne=ak.getValue,Une=ak.getValues;function Wne(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");sk(n,i)}}return n}function Kne(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=ZM(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=ZM(c,2);l.value=d[1]}r.push(fs({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Gne(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=jne,t.getValue=Bne,t.getValues=Une;var s=Wne(n,t),a=Kne(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Hne={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Gne(d,fs(fs(fs({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(Mne(i))),sk(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
zne(
c)||Lne(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,fs(fs({},u),{},{postparse:
function(b,x){
return s(b,fs(fs({},u),x))},getTraits:o}));if(p!=null){if(p.errors){sk(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};VM.exports=Hne});var uk=Le((jut,XM)=>{
"use strict";m();function qne(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}XM.exports=qne});var nL=Le((Uut,tL)=>{"use strict";m();var eL=_r(),Zne=eL.throwUnimplementedTagType,
Jne=eL.XTScopeParserError,
Vne=Ht(),QM=Vne.pushArray,Yne=uk();function Xne(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Qne(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Yne(u,e);var l=void 0;try{l=Xne(u,e)}catch(g){if(g instanceof Jne){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&QM(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Zne(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?QM(c,p):p&&c.push(p)}return{errors:o,parts:c}}tL.exports=Qne});var oL=Le((Kut,rL)=>{"use strict";m(
);function ere(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function tre(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function nre(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(ere(a));tre(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}rL.exports=nre});var dL=Le((Hut,cL)=>{"use strict";m();function rm(e){
"@babel/helpers - typeof";return rm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},rm(e)}function iL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function sL(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?iL(h(n),!0).forEach(function(r){
rre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):iL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function rre(e,
t,n){
return(t=ore(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function ore(e){var t=ire(e,"string");return rm(t)=="symbol"?t:t+""}function ire(e,t){if(rm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(rm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var sre=Ht(
),aL=sre.pushArray,are=uk();function ure(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function lL(e,t,n,r){var o=ure(e,sL(sL({},r),{},{
resolvedId:are(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?aL(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?aL(n,i):n.push(i)})}
function lre(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=cre(e,n,t);return i?i.then(function(){return uL(e,n,t)}):uL(e,n,t)}
function cre(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return lL(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function uL(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(lL(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}cL.exports=lre});var fL=Le((Zut,pL)=>{"use strict";m();
var om=Ht(),xl=om.startsWith,dre=om.endsWith,lk=om.isStarting,
mL=om.isEnding,mre=om.isWhiteSpace,pre=zg();function fre(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||mre(o)||xl(o,"<w:bookmarkEnd")||(dre(t,"</w:tbl>")&&!xl(o,"<w:p")&&!xl(o,"<w:tbl")&&
!xl(o,"<w:sectPr")&&!xl(o,"</w:ftr>")&&!xl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function gre(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;pre.docx.indexOf(t.contentType)!==
-1&&(e=fre(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,x=e.length;b<x;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
mL(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(lk(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
mL(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var _=0,z=l.length;_<z;_++)if(lk(O,l[_])){r=-1,g=null;break}}r===-1&&lk(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}pL.exports=gre});var xL=Le(
(Vut,kL)=>{"use strict";m();function im(e){"@babel/helpers - typeof";return im=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},im(e)}function hre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function gL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,bre(r.key),r)}}function yre(e,t,n){return t&&gL(e.prototype,t),n&&gL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function bre(e){var t=wre(e,"string");return im(t)=="symbol"?t:t+""}
function wre(e,t){
if(im(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(im(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var dk=Ht(),hL=dk.pushArray,vre=dk.wordToUtf8,kre=dk.convertSpaces,xre=ik(),yL=nk(),
ck=YM(),bL=nL(),Tre=oL(),wL=dL(),Sre=fL(),Ere=Function.prototype.bind,vL=Function.prototype.call,Cre=vL.
bind(vL,Ere);function Rre(e,t){for(var n=xre(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return vre(kre(r.join("")))}kL.exports=(function(){function e(t,n){hre(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return yre(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=wL;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return wL(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var x,O=g[b];O instanceof C||(O=new C(O)),(x=O).properties||(x.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Rre(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=yL.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=yL.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;hL(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=ck.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=ck.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=ck.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),hL(this.
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
relsType,baseNullGetter:Cre(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=bL,r.joinUncorrupt=Sre;var o=bL(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Tre(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var ML=Le((Xut,_L)=>{
"use strict";m();function um(e){"@babel/helpers - typeof";return um=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},um(e)}function TL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function gs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?TL(h(n),!0).forEach(function(r){
Dre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):TL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Dre(e,
t,n){
return(t=IL(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Are(e,t){return Ire(e)||Pre(e,t)||Nre(e,t)||Ore()}function Ore(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Nre(e,
t){
if(e){if(typeof e=="string")return SL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?SL(e,t):void 0}}function SL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Pre(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Ire(
e){
if(k.isArray(e))return e}function $re(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function EL(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,IL(r.key),r)}}function Fre(e,t,
n){
return t&&EL(e.prototype,t),n&&EL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function IL(e){
var t=_re(e,"string");return um(t)=="symbol"?t:t+""}function _re(e,t){if(um(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(um(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Mr=Ht(),Mre=Mr.chunkBy,
Kg=Mr.last,fk=Mr.isParagraphStart,mk=Mr.isModule,CL=Mr.pushArray,$L=Mr.isParagraphEnd,Lre=Mr.isContent,
am=Mr.startsWith,gk=Mr.isTagEnd,Tl=Mr.isTagStart,pk=Mr.getSingleAttribute,RL=Mr.setSingleAttribute,
zre=zg(),
jre=ps(),Bre=Ht(),DL=Bre.isWhiteSpace,sm="loop";function Ure(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Lre(n))return!0}return!1}function Wre(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function FL(e){var t=Wre(e.subparsed);return t!=null&&t.tag!=="w:t"}function Kre(e){
return e.hasPageBreak&&FL(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Gre(e){return e.
length&&fk(e[0])&&$L(Kg(e))}function AL(e){return Ure(e)?0:e.length}function OL(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Hre(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function qre(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Tl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Zre(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Tl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Jre(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Vre(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&am(o,"<w:sectPr")&&(n=!0),n&&(am(o,"<w:type")&&
(t=!0),!t&&am(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Yre(
e){
for(var t=0,n=0;n<e.length;n++)!am(e[n],"<w:headerReference")&&!am(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function NL(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function PL(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Xre(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Tl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),gk("w:sectPr",o)&&(n=null)}return t}function Qre(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Tl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),gk("w:sectPr",o)&&(t=!1)}return n}function eoe(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(gk("w:sectPr",o)&&(n=!0),Tl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),fk(o)){if(t.length>0)return t.join("");break}}return""}var toe=(function(
){
function e(){$re(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Fre(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;zre.main.indexOf(
o)!==-1&&(this.sects=Xre(n))}},{key:"matchers",value:function(){var n=sm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=Are(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];mk(a,sm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Qre(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&qre(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Zre(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=eoe(n)}if(!o||o.expandTo!=="auto"||o.module!==sm||!Gre(n))return n;o.paragraphLoop=
!0;var l=0,c=Mre(n,function(x){return fk(x)&&(l++,l===1)?"start":$L(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=Kg(c),g=AL(d),b=AL(p);return g>0&&c[1][0].type==="content"&&DL(c[1][0].value)&&(g+=1),b>0&&Kg(c[c.
length-2]).type==="content"&&DL(Kg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=NL(d),o.hasPageBreak=
NL(p),PL(d)&&(g=0),PL(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!mk(n,sm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(gs(gs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(gs(gs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var x=p[
b],
O=x.resolved,N=x.errors;CL(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!mk(n,sm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+pk(u.value,"h")),a-=l;var c=0,d=FL(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),$=0,_=n.subparsed;$<_.length;$++){
var z=_[$];if(Tl("a16:rowId",z)){var U=+pk(z.value,"val")+c;c=1,z.value=RL(z.value,"val",U)}}var L=r.
render(gs(gs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&OL(
L);var j=I.scopePathItem.some(function(ie){return ie!==0});j?(n.sectPrCount===1&&(L.parts=Yre(L.parts)),
n.addContinuousType&&(L.parts=Vre(L.parts))):n.addNextPage&&Jre(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&OL(L),n.hasPageBreakBeginning&&d&&Hre(L);for(var H=0,Z=L.parts;H<Z.length;H++){var Q=Z[
H];
i.push(Q)}CL(s,L.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Kre(n)||
"",errors:s};if(a!==0){var x=+pk(
o.lastExt.value,"cy");o.lastExt.value=RL(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,gs(
gs({},r),{},{basePart:n})),errors:s}}}])})();_L.exports=function(){return jre(new toe)}});var WL=Le(
(elt,UL)=>{"use strict";m();function lm(e){"@babel/helpers - typeof";return lm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},lm(e)}function noe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function LL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,ooe(r.key),r)}}function roe(e,t,n){return t&&LL(e.prototype,t),n&&LL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function ooe(e){var t=ioe(e,"string");return lm(t)=="symbol"?t:t+""}
function ioe(e,t){
if(lm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var soe=ps(),cm=Ht(),aoe=cm.isTextStart,uoe=cm.isTextEnd,loe=cm.endsWith,coe=cm.startsWith,
zL=cm.pushArray,jL='<w:t xml:space="preserve">',doe=jL.length,BL="</w:t>",moe=BL.length;function poe(
e){
return aoe(e)&&e.tag==="w:t"}function hk(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function foe(e,t){
return e&&
e.basePart&&t.length>1}var goe=(function(){function e(){noe(this,e),this.name="SpacePreserveModule"}
return roe(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return poe(d)&&(i=!0,a=o.length),i?(o.push(d),
foe(r,o)&&(s=r.basePart.endLindex,o[0].value=hk(o,0)),u(d,o)&&(o[a].value=hk(o,a),s=d.endLindex),uoe(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=hk(o,a)),zL(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return zL(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&coe(a,BL)&&(n[r]=n[r].substr(0,n[r].length-doe)+"<w:t/>",a=a.substr(
moe),n[i]=a),o=loe(a,jL),r=i}return n}}])})();UL.exports=function(){return soe(new goe)}});var JL=Le(
(nlt,ZL)=>{"use strict";m();function dm(e){"@babel/helpers - typeof";return dm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},dm(e)}function hoe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function KL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,boe(r.key),r)}}function yoe(e,t,n){return t&&KL(e.prototype,t),n&&KL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function boe(e){var t=woe(e,"string");return dm(t)=="symbol"?t:t+""}
function woe(e,t){
if(dm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(dm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var voe=Lg(),HL=Ht(),koe=HL.isContent,GL=HL.getPartWithDelimiters,qL=_r(),xoe=qL.throwRawTagShouldBeOnlyTextInParagraph,
Toe=qL.getInvalidRawXMLValueException,Soe=ps(),yk="rawxml";function Eoe(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
koe(l)&&xoe({paragraphParts:s,part:t})}return t}var Coe=(function(){function e(){hoe(this,e),this.name=
"RawXmlModule",this.prefix="@"}return yoe(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,yk]]}},{key:
"postparse",value:function(n){var r=this;return voe.expandToOne(n,{moduleName:yk,getInner:Eoe,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(GL(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==yk)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Toe({tag:n.value,value:o,
partDelims:GL(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();ZL.exports=function(){return Soe(new Coe)}}
);var YL=Le((olt,VL)=>{"use strict";m();function Roe(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}VL.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Roe(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var nz=Le(
(slt,tz)=>{"use strict";m();function mm(e){"@babel/helpers - typeof";return mm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},mm(e)}function Doe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function XL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Ooe(r.key),r)}}function Aoe(e,t,n){return t&&XL(e.prototype,t),n&&XL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Ooe(e){var t=Noe(e,"string");return mm(t)=="symbol"?t:t+""}
function Noe(e,t){
if(mm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(mm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Poe="expandPair",Ioe=YL(),vk=Ht(),$oe=vk.getLeft,Foe=vk.getRight,wk=vk.pushArray,
_oe=ps(),Moe=Lg(),Loe=Moe.getExpandToDefault,kk=_r(),QL=kk.getUnmatchedLoopException,zoe=kk.getClosingTagNotMatchOpeningTag,
ez=kk.getUnbalancedLoopException;function joe(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function bk(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Boe(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(QL(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(bk(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(bk(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(bk(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(zoe({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
QL(c))}return{traits:[],errors:n}}function Uoe(e){var t={},n=[],r=[],o=[];for(wk(o,e);o.length>0;){
var i=Boe(
o);wk(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=joe(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Woe=(function(){function e(){Doe(this,e),this.name="ExpandPairTrait"}
return Aoe(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&wk(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Poe,n,r);u=u.map(
function(P){return P||[]}),u=Ioe(u);var l=Uoe(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=Loe(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var _=P[0].offset,z=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(ez(P,g)),g=P,p=z,[_,z]}var U,L;try{U=$oe(n,I,P[0].offset)}catch(j){d.push(
j)}try{L=Foe(n,I,P[1].offset)}catch(j){d.push(j)}return U<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(ez(P,g)),p=L,g=P,[U,L]});if(d.length>0)return{postparsed:n,errors:d};var x=0,O,N=n.reduce(
function(P,I,$){
var _=x<c.length&&b[x][0]<=$&&$<=b[x][1],z=c[x],U=b[x];if(!_)return P.push(I),P;if(U[0]===$&&(O=[]),
z[0].offset!==$&&z[1].offset!==$&&O.push(I),U[1]===$){var L=n[z[0].offset];L.subparsed=s(O,{basePart:
L}),
L.endLindex=z[1].part.lIndex,delete L.location,delete L.expandTo,P.push(L),x++;for(var j=b[x];j&&j[0]<
$;)x++,j=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();tz.exports=function(){return _oe(
new Woe)}});var az=Le((ult,sz)=>{"use strict";m();function pm(e){"@babel/helpers - typeof";return pm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},pm(e)}function Koe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function rz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Hoe(r.key),r)}}function Goe(e,t,n){return t&&rz(e.prototype,t),n&&rz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Hoe(e){var t=qoe(e,"string");return pm(t)=="symbol"?t:t+""}
function qoe(e,t){
if(pm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(pm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Zoe=ps(),iz=_r(),Joe=iz.getScopeCompilationError,Voe=iz.getCorruptCharactersException,
xk=Ht(),oz=xk.utf8ToWord,Yoe=xk.hasCorruptCharacters,Xoe=xk.removeCorruptCharacters,Gg=Qv(),Qoe=Gg.settingsContentType,
eie=Gg.coreContentType,tie=Gg.appContentType,nie=Gg.customContentType,rie=[Qoe,eie,tie,nie],oie={
docx:"w",pptx:"a"},iie=(function(){function e(){Koe(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Goe(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=oie[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Joe({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(rie.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Xoe(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Yoe(c))return{errors:[Voe({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):oz(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(oz(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
sz.exports=function(){return Zoe(new iie)}});var pz=Le((clt,mz)=>{"use strict";m();var uz=ML(),sie=WL(
),lz=JL(),cz=nz(),dz=az();function aie(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[uz,sie,cz,lz,dz],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function uie(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[uz,cz,lz,dz],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}mz.exports={docx:
aie,pptx:uie}});var Pz=Le((mlt,Rk)=>{"use strict";m();var lie=["modules"];function fz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function $o(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?fz(h(n),!0).forEach(function(r){cie(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):fz(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function cie(e,t,n){return(t=Tz(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function gz(e,t){return fie(e)||pie(e,t)||mie(e,t)||die()}
function die(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mie(e,
t){
if(e){if(typeof e=="string")return hz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hz(e,t):void 0}}function hz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function pie(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function fie(
e){
if(k.isArray(e))return e}function El(e){"@babel/helpers - typeof";return El=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},El(e)}function gie(e,t){if(e==null)return{};var n,r,o=hie(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function hie(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function yie(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function yz(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,Tz(r.key),r)}}function bie(e,t,n){return t&&yz(e.prototype,t),n&&
yz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Tz(e){var t=wie(e,"string");return El(
t)=="symbol"?t:t+""}function wie(e,t){if(El(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(El(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Dn=Ht(),tn=eM(),vie=tn.object(
{allowUnopenedTag:tn.
boolean().optional(),allowUnclosedTag:tn.boolean().optional(),allowUnbalancedLoops:tn.boolean().optional(
),
changeDelimiterPrefix:tn.string().optional().nullable()}),kie=tn.object({delimiters:tn.object({start:
tn.
string().nullable(),end:tn.string().nullable()}).strict().optional(),fileTypeConfig:tn.object({}).optional(
),
paragraphLoop:tn.boolean().optional(),parser:tn.function().optional(),errorLogging:tn.union([tn.boolean(
),
tn.string()]).optional(),linebreaks:tn.boolean().optional(),nullGetter:tn.function().optional(),
syntax:vie.
optional(),stripInvalidXMLChars:tn.boolean().optional(),warnFn:tn.function().optional()}).strict(),
xie=nM(),
Sz=xie.getRelsTypes,Ez=iM(),Cz=Ez.collectContentTypes,Rz=Ez.getContentTypes,Dz=ps(),Tie=Lg(),Sie=kM(
),
Eie=DM(),bz=nk(),Cie=BM(),Tk=Cie.getTags,Az=WM(),pi=_r(),Oz=pi.throwMultiError,Rie=pi.throwResolveBeforeCompile,
Die=pi.throwRenderInvalidTemplate,Aie=pi.throwRenderTwice,gm=pi.XTInternalError,Oie=pi.XTTemplateError,
Nie=pi.throwFileTypeNotIdentified,Pie=pi.throwFileTypeNotHandled,Hg=pi.throwApiVersionError;Dn.getRelsTypes=
Sz;Dn.traits=Tie;Dn.moduleWrapper=Dz;Dn.collectContentTypes=Cz;Dn.getContentTypes=Rz;var wz=Dn.getDefaults,
Iie=Dn.str2xml,$ie=Dn.xml2str,Ck=Dn.concatArrays,vz=Dn.uniq,Fie=Dn.getDuplicates,_ie=Dn.stableSort,
Sk=Dn.
pushArray,kz=Dn.utf8ToWord,Mie=Dn.invertMap,Lie="[Content_Types].xml",zie="_rels/.rels",Fo=[3,48,0];
function jie(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Fie(t);if(o.length>
0)throw new gm('Detected duplicate module "'.concat(o[0],'"'))}function Bie(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Uie(e){
return _ie(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function fm(e){var t=[];for(var n in e)t.push(
n);for(var r=[Lie,zie],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function Nz(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Sl(e,t){if(
e.
hideDeprecations!==!0)return Nz(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Ek(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function xz(e){var t=e.compiled;e.errors=Ck(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&Az(e.errors,e.options.errorLogging),
Oz(e.errors))}function Wie(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var ua=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=gie(n,lie);if(yie(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Sie()],this.xmlDocuments={},arguments.length===
0)Nz(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Wie(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return bie(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Hg("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Fo[0]&&Hg(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Fo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Fo.join("."))}),n[1]>Fo[1]&&Hg(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Fo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Fo.join("."))}),n[1]===Fo[1]&&n[2]>Fo[2]&&Hg(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Fo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Fo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new gm(
"attachModule() should not be called manually when using the v4 constructor");Sl(this,"attachModule");
var r=El(n);if(r==="function")throw new gm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new gm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=Dz(n);return this.modules.push(o),o.on("attached"),this.fileType&&Ek(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=kie.validate(n);if(i.success===!1)throw new C(
i.error);Sl(
this,"setOptions"),this.options={};var s=wz();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=kz(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=kz(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Sl(this,"loadZip"),n.loadAsync)throw new gm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Ck([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Ek(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Eie({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Sl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Rie(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:bz}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,x),O.resolveTags(x).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Sk(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&Az(o,r.options.errorLogging),Oz(o)),Ck(c)}
)})}},
{key:"compile",value:function(){if(Sl(this,"compile"),this.updateFileTypeConfig(),jie(this.modules),
this.modules=Uie(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
vz(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Iie(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var x=b[g];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var _=$[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),xz(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=Sz(this.zip);
var n=Rz(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
Cz(r,o,this.zip),this.invertedContentTypes=Mie(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Pie(a),a||Nie(
this.
zip),Bie(this),Ek(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new Oie(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Aie(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Die(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:bz}),this.mapper||(this.mapper=this.modules.reduce(function(z,U){return U.getRenderedMap(z)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=gz(c,3),p=d[1],g=d[2],b=0,x=this.modules;b<x.length;b++){var O=x[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=gz(r[P],2),$=I[0],_=I[1];
this.zip.file($,_,{createFolders:!0})}return xz(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=$ie(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Sl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=wz(),s=Sk(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Sk(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=vz(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Tk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Tk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Tk(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate($o(
$o(
{compression:"DEFLATE",fileOrder:fm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate($o($o({compression:"DEFLATE",fileOrder:fm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate($o($o({compression:"DEFLATE",fileOrder:fm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate($o($o({compression:"DEFLATE",fileOrder:fm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate($o($o(
{compression:"DEFLATE",fileOrder:fm},n),{},{type:"arraybuffer"}))}}])})();ua.DocUtils=Dn;ua.Errors=_r(
);
ua.XmlTemplater=xL();ua.FileTypeConfig=pz();ua.XmlMatcher=ik();Rk.exports=ua;Rk.exports.default=ua});
var Iz={};qh(Iz,{Docxtemplater:()=>$z.default});var $z,Fz=Lm(()=>{"use strict";m();$z=NW(Pz(),1)});
var cpe={};qh(cpe,{acceptRowOrder:()=>zme,answerFix:()=>upe,answerQuestions:()=>jme,applyFixes:()=>ipe,
assignJudges:()=>Lme,changeLetterhead:()=>$me,changeSettings:()=>Ume,checkSheets:()=>hme,
chooseLanguage:()=>Wme,
closeAndCompute:()=>kme,closeStage:()=>Hme,collectJudgeFiles:()=>npe,computeRanking:()=>Rme,
computeTop:()=>yme,
confirmPlenary:()=>Vme,createWorkbook:()=>Fme,decide:()=>Tme,decideResult:()=>Qme,explainHistory:()=>Jme,
explainRules:()=>Zme,exportDocuments:()=>Ame,getState:()=>Eme,makeAwardDocuments:()=>vme,
makeDocuments:()=>Dme,
makeJudgeFiles:()=>tpe,makeJudgeTabs:()=>Mme,markFindings:()=>lpe,onInstall:()=>fme,onOpen:()=>pme,
openRanking:()=>wme,
openSidebar:()=>gme,openTemplate:()=>Nme,prepareJudgeTabs:()=>bme,prepareObjections:()=>Xme,
preparePlenary:()=>Yme,
preparePlenaryTab:()=>xme,previewFixes:()=>ope,readDetails:()=>Bme,readJudgeFiles:()=>epe,
readOwnFixes:()=>ape,
readTemplate:()=>Ome,reopenStage:()=>qme,restoreTemplate:()=>Ime,showCell:()=>Gme,showRanking:()=>Kme,
takeList:()=>_me,undoFixes:()=>spe,uploadTemplate:()=>Pme,validateWorkbook:()=>Cme,verify:()=>Sme,
verifyResult:()=>rpe});
m();m();m();m();function Vh(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Cx(e,t){return typeof t=="bigint"?t.toString():t}var Jh=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Rx(e){return new Jh(e)}function Dx(e){return e==null}function jm(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Bm(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ax(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Yh(e){
var t;return(t=Ax(e._zod.def))!=null?t:e._zod.def.shape}function Ox(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Bm(this,t,r),r},enumerable:!0,configurable:!0})}function Nx(e,t,n){t in e?Bm(e,t,n):
e[t]=n}function PW(e,t,n,r){let o=Yh(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Ox(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Nx(e,i,r?r(s.value,i):s.value))}}
function IW(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Ox(e,n,(
)=>t[n]):
Nx(e,n,r.value))}}function Px(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Xh="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function zm(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Um(e){if(zm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(zm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Qh(e){
return Um(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var Ix=new w(
["string","number","symbol"]);function Yl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Xl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function rn(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $x(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Fx={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function _x(
e,t){if(!Um(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Yh(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Xl(e,Px(e._zod.def,{shape:$W(e,t)}))}function $W(e,t){let n={};return PW(
n,e,Reflect.ownKeys(Yh(e))),IW(n,t),n}function zr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Mx(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function ao(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Vl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function ey(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Wm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Bo(e,t,n){var u,l,c,d,p,g,b,x,O,N,P,I,
$,_,z,U,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=
(z=($=(P=(O=Vl((x=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?O:Vl(i==null?void 0:i(e)))!=null?P:Vl((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:Vl((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:Vl((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?U:"Invalid input",a={};for(let j of h.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(a[j]=e[j]);return(L=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var FW=/[\uD800-\uDBFF]/;function Lx(e){let t=e.length;if(!FW.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function zx(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function jx(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):_W(e,n,r.value)}}function Ss(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function ty(e,t,n){return Ss(e,t,n,!1)}function _W(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ss(this,t,n.bind(
this))},set(r){Ss(this,t,r)}})}function MW(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Zh,
wi=!1,LW={configurable:!0,get(){wi=!0}};function wn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Zh!==e._zod){Zh=void 0;return}Zh=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,LW);let o=wi;wi=!1;try{let i=n(this);return wi?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),wi=wi||o,i}catch(i){throw delete this[t],wi=wi||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Bx(e,t,n,r){let o=MW(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ux;var ny={value:void 0,enumerable:!1},Wx="captureStackTrace"in C?
C:null;function zW(e){let t=Wx;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Wx=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function De(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{ny.value=new i(b);try{h.defineProperty(g,"_zod",ny)}
finally{
ny.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),jx(I,s))}let x=d.prototype;
for(let O in x)h.prototype.hasOwnProperty.call(x,O)&&(O in g||(g[O]=x[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?zW(c):this;u(b,g);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:g=>{var b,x;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(x=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Uo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Kx;(Kx=(Ux=globalThis).__zod_globalConfig)!=null||
(Ux.__zod_globalConfig={});var Cs=globalThis.__zod_globalConfig;
function Wo(e){return e&&h.assign(Cs,e),Cs}m();m();function jW(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Cx,2)),e.
message}function BW(e){this._zod.message=e}var UW={get:jW,set:BW,enumerable:!0,configurable:!0},oy={
value:void 0,enumerable:!1},Gx=new WeakSet([h.prototype,C.prototype]),Hx=(e,t)=>{e.name="$ZodError",
oy.value=t,h.defineProperty(e,"issues",oy),oy.value=void 0,h.defineProperty(e,"message",UW);let n=h.
getPrototypeOf(e);Gx.has(n)||(Gx.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},ype=De(
"$ZodError",Hx),Ql=De("$ZodError",Hx,void 0,{Parent:C});var KW=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Uo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Bo(d,s,Wo())));throw Xh(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},ec=KW(Ql),GW=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Bo(d,s,Wo())));throw Xh(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},iy=GW(Ql),HW=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Uo;return i.issues.length?qx(e,i.issues,
o):{success:!0,data:i.value}},mt=HW(Ql);function qx(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Bo(o,n,Wo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var qW=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?qx(e,i.issues,o):{success:!0,data:i.value}},sy=qW(Ql);m();m();m();var Zx=/^[\s\S]{0,}$/;
var ay=/^-?\d+(?:\.\d+)?$/,Jx=/^(?:true|false)$/i;var vi=De("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var ZW=e=>{let t=e.value;return!Dx(t)&&t.length!==void 0},Km={
number:"number",bigint:"bigint",object:"date"},Yx=De("$ZodCheckLessThan",(e,t)=>{vi.init(e,t);let n=Km[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Km[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Xx=De("$ZodCheckGreaterThan",(e,t)=>{vi.init(e,t);let n=Km[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Km[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Qx=De(
"$ZodCheckNumberFormat",(e,t)=>{var s;vi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=Fx[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var e0=De("$ZodCheckMaxLength",(e,t)=>{var r;var n;vi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
ZW),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Lx(i):s)<=t.maximum)
return;let u=zx(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var t0=De("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;vi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),n0=De("$ZodCheckRegex",(e,t)=>{
t0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var o0={major:4,minor:6,patch:7};var un=De("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=o0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=zr(l),g;for(let b of c){if(b._zod.def.when){if(Mx(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Uo;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==x&&(Wm(l.issues,x,e),p||(p=zr(l,x)))});else{if(l.issues.length===x)continue;Wm(l.issues,
x,e),p||(p=zr(l,x))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(zr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Uo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Uo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return ty(this,"~standard",YW(this))}
,
set"~standard"(e){Ss(this,"~standard",e)}}),m0=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Bo(n,t,
Wo()))}:{value:e.value};async function VW(e,t){let n={async:!0};return m0(await e._zod.run({value:t,
issues:[]},n),n)}function YW(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return m0(r,n)}catch{}return VW(e,t)},vendor:"zod",version:1}}var p0=De(
"$ZodString",(e,t)=>{var n;un.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Zx,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var uy=De("$ZodNumber",(e,t)=>{un.init(e,t),
e._zod.pattern=ay,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),f0=De("$ZodNumberFormat",(e,t)=>{Qx.init(
e,
t),uy.init(e,t)}),g0=De("$ZodBoolean",(e,t)=>{un.init(e,t),e._zod.pattern=Jx,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var h0=De("$ZodUnknown",(e,t)=>{un.init(
e,t),e._zod.parse=n=>n});function XW(e,t){let n=ey(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of ey(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Wm(i.issues,c,e),i}}return o(i,s)}}var QW=e=>k.
isArray(e)?e.length:-1;function i0(e,t,n){e.issues.length&&t.issues.push(...ao(n,e.issues)),t.value[
n]=e.value}var y0=De("$ZodArray",(e,t)=>{un.init(e,t);let n=Cs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>i0(d,
r,u)));else if(i0(c,r,u),a&&c.issues.length!==0&&zr(c))break}return s.length?Promise.all(s).then(()=>r):
r},XW(e,QW)});function Gm(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...ao(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var eK=[];function tK(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:eK,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=$x(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function nK(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(zr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(O=>Gm(O,n,b,t,d,p))):Gm(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var b0=De("$ZodObject",(e,t)=>{var l;un.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Rx(()=>tK(t));wn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||Bm(p,g,new w);for(let x of b.values)p[g].add(x);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=zm,s=t.catchall,a,u=Cs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,x=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==O){if(zr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?g.push(_.then(z=>Gm(z,c,N,p,I,$))):Gm(_,c,N,p,I,$)}return s?nK(g,p,c,d,o.value,e,x===!0):g.length?
Promise.all(g).then(()=>c):c}});function s0(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!zr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Bo(s,r,Wo())))}),t)}var w0=De("$ZodUnion",(e,t)=>{un.init(e,t),
wn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),wn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),wn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),wn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>jm(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>s0(a,r,e,o)):s0(s,r,e,o)}});var v0=De("$ZodTuple",(e,t)=>{un.init(e,t);let n=t.items,r=Cs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=a0(n,"optin"),l=a0(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
g]=
x})):(c[g]=b,d&&!p&&b.issues.length&&(p=zr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let O of b){if(d&&o.issues.length!==x){if(zr(o,x))break;x=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>u0(P,o,g))):u0(N,
o,g)}}return a.length?Promise.all(a).then(()=>l0(c,o,n,s,l)):l0(c,o,n,s,l)}});function a0(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function u0(e,t,n){e.issues.length&&t.issues.push(...ao(n,e.issues)),t.value[n]=e.value}
function l0(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...ao(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var k0=De("$ZodRecord",(e,t)=>{un.init(e,t);let n=Cs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Um(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Bo(b,o,Wo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...ao(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...ao(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&ay.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Bo(b,o,Wo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...ao(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...ao(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var x0=De("$ZodEnum",(e,t)=>{un.init(e,t);let n=Vh(t.entries),
r=new w(n);e._zod.values=r,wn(e,"pattern",o=>{let i=Vh(o.def.entries).filter(s=>Ix.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Yl(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),T0=De("$ZodLiteral",(e,t)=>{un.init(
e,t);let n=new w(t.values);e._zod.values=n,wn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Yl(i):i?Yl(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function c0(e,t){return e.value=t.issues.length?void 0:t.value,e}var S0=De(
"$ZodOptional",(e,t)=>{un.
init(e,t),wn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",wn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
wn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${jm(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>c0(n,i)):c0(n,o)}return t.
innerType._zod.run(n,r)}});var E0=De("$ZodNullable",(e,t)=>{un.init(e,t),wn(e,"optin",n=>n.def.innerType._zod.optin),
wn(e,"optout",n=>n.def.innerType._zod.optout),wn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${jm(r.source)}|null)$`):void 0}),wn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),C0=De(
"$ZodDefault",(e,t)=>{un.init(e,t),e._zod.optin="defaulted",wn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>d0(
i,t)):d0(o,t)}});function d0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function R0(
e){return e.checks&&(e.checks=[...e.checks]),e}function D0(e,t){return new e(R0({type:"string",...rn(
t)}))}function A0(e,t){return new e(R0({type:"number",checks:[],...rn(t)}))}function O0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...rn(t)})}function N0(e,t){return new e(
{type:"boolean",...rn(t)})}function P0(e){return new e({type:"unknown"})}function Rs(e,t){return new Yx(
{check:"less_than",...rn(t),value:e,inclusive:!0})}function lr(e,t){return new Xx({check:
"greater_than",...rn(t),value:e,inclusive:!0})}function ly(e,t){return new e0({check:"max_length",
...rn(t),maximum:e})}function tc(e,t){return new n0({check:"string_format",format:"regex",...rn(t),
pattern:e})}m();m();var Un=De("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");un.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ss(this,"with",e)},parse(e,t){
return ec(this,e,t,{callee:this.parse})},parseAsync(e,t){return iy(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return mt(this,e,t)},safeParseAsync(e,t){return sy(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Xl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),oK=De("ZodMiniString",(e,t)=>{p0.init(e,t),Un.init(e,t)});function B(e){return D0(oK,e)}var $0=De(
"ZodMiniNumber",(e,t)=>{uy.init(e,t),Un.init(e,t)});function ye(e){return A0($0,e)}var iK=De(
"ZodMiniNumberFormat",(e,t)=>{f0.init(e,t),$0.init(e,t)});function nc(e){return O0(iK,e)}var sK=De(
"ZodMiniBoolean",(e,t)=>{g0.init(e,t),Un.init(e,t)});function Te(e){return N0(sK,e)}var aK=De(
"ZodMiniUnknown",(e,t)=>{h0.init(e,t),Un.init(e,t)});function Hm(){return P0(aK)}var uK=De(
"ZodMiniArray",(e,t)=>{y0.init(e,t),Un.init(e,t)});function ce(e,t){return new uK({type:"array",
element:e,...rn(t)})}var lK=De("ZodMiniObject",(e,t)=>{b0.init(e,t),Un.init(e,t),Bx(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...rn(t)};return new lK(n)}function uo(e,t){return _x(e,t)}
var cK=De("ZodMiniUnion",(e,t)=>{w0.init(e,t),Un.init(e,t)});function rc(e,t){return new cK({type:
"union",options:e,...rn(t)})}var dK=De("ZodMiniTuple",(e,t)=>{v0.init(e,t),Un.init(e,t)});function F0(
e,t,n){let r=t instanceof un,
o=r?n:t,i=r?t:null;return new dK({type:"tuple",items:e,rest:i,...rn(o)})}var I0=De("ZodMiniRecord",(
e,t)=>{
k0.init(e,t),Un.init(e,t)});function Ot(e,t,n){return!t||!t._zod?new I0({type:"record",keyType:B(),
valueType:e,
...rn(t)}):new I0({type:"record",keyType:e,valueType:t,...rn(n)})}var mK=De("ZodMiniEnum",(e,t)=>{x0.init(
e,t),Un.init(e,t),e.options=[...e._zod.values]});function ct(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new mK({type:"enum",entries:n,...rn(t)})}
var pK=De("ZodMiniLiteral",(e,t)=>{T0.init(e,t),Un.init(e,t)});function _0(e,t){return new pK({type:
"literal",values:k.isArray(e)?e:[e],...rn(t)})}var fK=De("ZodMiniOptional",(e,t)=>{S0.init(e,t),Un.init(
e,t)});function de(e){return new fK({type:"optional",innerType:e})}var gK=De("ZodMiniNullable",(e,t)=>{
E0.init(e,t),Un.init(e,t)});function $e(e){return new gK({type:"nullable",innerType:e})}var hK=De(
"ZodMiniDefault",(e,t)=>{C0.init(e,t),Un.init(e,t)});function Fe(e,t){return new hK({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Qh(t)}})}m();m();m();m();function M0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=M0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),X=M0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var F=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function je(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||yK(n,t))}var yK=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},qm=(e,t)=>e.map(n=>[n,t[n].name]);function An(e,t){var n;return(n=t.find(([,r])=>je(e,r)))==null?
void 0:n[0]}var J={settings:F("Pengaturan","Settings"),stages:F("Tahapan","Stages"),criteria:F(
"Kriteria","Criteria"),entries:F("Peserta","Entries"),judges:F("Juri","Judges"),institutions:F(
"Instansi",
"Institutions"),signers:F("Penandatangan","Signers","Penanda Tangan"),assignment:F("Pembagian Juri",
"Assignment"),plenary:F("Pleno","Plenary"),objections:F("Sanggahan","Objections"),findings:F(
"Hasil Pemeriksaan","Findings"),ranking:F("Peringkat","Ranking"),finalRanking:F("Peringkat Akhir",
"Final Ranking"),coverage:F("Keikutsertaan","Coverage"),documents:F("Dokumen","Documents"),history:F(
"Riwayat",
"History"),decisions:F("Penetapan","Decisions"),corrections:F("Perbaikan","Corrections"),emblems:F(
"Lambang","Emblems")},L0="Penilaian",qt=[[!0,F("ya","yes","y","true","benar")],[!1,F("tidak","no",
"t",
"n","false","salah")]],xa=[["files",F("berkas","files","proposal")],["presentation",F("presentasi",
"presentation")],["field",F("lapangan","field")]],ki=[["ineligible",F("tidak lolos administrasi",
"ineligible","not eligible")],["disqualified",F("diskualifikasi","disqualified","didiskualifikasi")],
["withdrawn",F("mundur","withdrawn","mengundurkan diri")]],Ta=[["definitive",F("definitif",
"definitive")],
["pj",F("Pj.","Pj.","Penjabat")],["pjs",F("Pjs.","Pjs.","Penjabat Sementara")],["plt",F("Plt.",
"Plt.",
"Pelaksana Tugas")],["plh",F("Plh.","Plh.","Pelaksana Harian")]],Zm=[["self",F("sendiri","self")],[
"on-behalf",F("a.n.","on behalf","atas nama")],["by-order",F("u.b.","by order","untuk beliau")]],On=F(
"BK","BK");m();m();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),Vt=()=>Ae().getId(),oc=()=>Ae().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Je=()=>oc().map(e=>e.getName()),jr=()=>new y(oc().map(
e=>[e.getName(),e.getSheetId()])),z0=()=>oc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),j0=(e,
t)=>{
var n,r;return(r=(n=Ae().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Sa=(
)=>oc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),bK=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function wK(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:bK.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function _e(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=wK(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ea(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Ko=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function cy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var B0="@",dy=(e,t)=>{let n=t.map(
r=>r===B0);return e.map(r=>r.map((o,i)=>typeof o=="string"?cy(o,n[i]===!0):o))};function Go(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Zt(e,t,n,r,o=[]){var a,u;let i=Ae().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Go(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(dy(r,o)))}
function U0(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(Go(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(B0))}
var cr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function W0(){
for(let e of oc())
e.getLastRow()===0&&Ae().deleteSheet(e)}var Nn=()=>SpreadsheetApp.flush();function K0(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:vK(n,t);return r===null?n.activate():r.activate(
),
!0}function vK(e,t){try{return e.getRange(t)}catch{return null}}m();var Oe=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ke(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var kK=1e4;function G0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(kK))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{xK(t)}}
function xK(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var qe=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),wt=()=>Utilities.
getUuid().slice(0,8),st=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var H0="boundTabs",TK=Ot(B(),ye());function Jm(){let e=Oe(H0);try{let t=mt(
TK,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var my=e=>Ke(H0,E.stringify(e));function dr(e,t){let n=jr(
).
get(t);n!==void 0&&my({...Jm(),[e]:n})}function xt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Jm(),
ids:jr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var q0="people";function Vm(){let e=Oe(
q0);if(e===null)return null;try{let t=mt(ce(B()),E.parse(e));
return t.success?t.data:null}catch{return null}}var Z0=e=>Ke(q0,E.stringify(e));var xe=()=>Session.getEffectiveUser(
).getEmail(),J0=()=>Session.getActiveUserLocale();function SK(e){
let t=Vm();return t===null||t.includes(e)}function Ym(){let e=xe();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>je(u.getName(),J.settings)),r=xt(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(SK(e)||a())}m();m();var V0=()=>!1;function Br(e,
t,n){var o;let r=e.filter(i=>je(i,J[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function ic(e,t,n){return t.flatMap(r=>{let o=Br(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!je(i,J[r])?[]:[{name:i,first:o}])})}var EK=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","plenary","objections"];
function Ca(e){
let t=e.replace(/ \(\d+\)$/,"");return EK.some(n=>je(t,J[n]))||h.values(J.ranking).some(n=>t.startsWith(
`${n} \xB7 `))}m();m();m();var lo="General",Y0=e=>e===lo||e.startsWith("0");var se=(e,t,n,r,o)=>o===void 0?
{key:e,header:F(t,n),width:r}:{key:e,header:F(t,n),width:r,format:o},
X0=e=>({...e,isRare:!0}),wr="@",Q0="d mmmm yyyy",sc={part:"settings",tab:J.settings,columns:[se(
"key",
"Kunci","Key",220),se("value","Nilai","Value",380)]},ac={part:"stages",tab:J.stages,columns:[se(
"order","Urutan","Order",70,lo),se("name","Tahap","Stage",200),se("weight","Bobot","Weight",80,lo),
se("advance","Lolos","Advance",80,lo),se("title","Predikat","Title",240),se("form","Bentuk","Form",
110),se(
"date","Tanggal","Date",140,Q0),X0(se("scoreTab","Tab Nilai","Score Tab",180))]},uc={part:"criteria",
tab:J.criteria,columns:[se("stage","Tahap","Stage",180),se("name","Kriteria","Criterion",200),se(
"weight","Bobot","Weight",80,lo),se("min","Min","Min",70,lo),se("max","Maks","Max",70,lo),se(
"description","Uraian","Description",380)]},Ur={part:"entries",tab:J.entries,columns:[se("code",
"Kode","Code",
80,wr),se("name","Nama Inovasi","Innovation",320),se("institution","Instansi","Institution",240),se(
"category","Kategori","Category",120),se("unitType","Jenis Unit","Unit Type",120),se("innovator",
"Inovator","Innovator",200),se("contact","Narahubung","Contact",160),se("phone","No. WA","Phone",120,
wr),
se("email","Email","Email",180,wr),se("link","Tautan Proposal","Proposal Link",180),se("status",
"Status","Status",160),se("reason","Alasan","Reason",240)]},Ds={part:"judges",tab:J.judges,columns:[
se("code","Kode","Code",70,wr),se("name","Nama","Name",220),se("role","Peran","Role",110),se(
"institution","Instansi","Institution",240),se("email","Email","Email",200,wr),se("phone","No. WA",
"Phone",120,
wr),se("stages","Tahap","Stages",180),se("conflicts","Benturan","Conflicts",180,wr),X0(se(
"unavailable","Berhalangan","Unavailable",110))]},lc={part:"institutions",tab:J.institutions,columns:
[se("name",
"Instansi","Institution",280),se("parent","Induk","Parent",240),se("unitType","Jenis Unit",
"Unit Type",140),se("required","Wajib","Required",80)]},As={part:"signers",tab:J.signers,columns:[se(
"office",
"Jabatan","Position",220),se("name","Nama","Name",220),se("plainName","Nama tanpa Gelar",
"Name without Titles",180),se("rank","Pangkat","Rank",140),se("nip","NIP","NIP",160,wr),se("status",
"Status","Status",90),se("acting","Bertindak","Acting",90),se("onBehalfOf","Atas Nama",
"On Behalf Of",200),se("documents","Dokumen","Documents",240),se("letterhead","Kop","Letterhead",180),
se("copies","Tembusan",
"Copies",240)]},Ra={part:"assignment",tab:J.assignment,columns:[se("stage","Tahap","Stage",160),se(
"entry","Kode","Code",80,wr),se("name","Nama Inovasi","Innovation",320),se("institution","Instansi",
"Institution",240),se("judges","Juri","Judges",200,wr)]},Da={part:"plenary",tab:J.plenary,columns:[
se(
"stage","Tahap","Stage",160),se("entry","Kode","Code",80,wr),se("computed","Peringkat Hitung",
"Computed Rank",90,"0"),se("rank","Peringkat Putusan","Decided Rank",90,"0"),se("reason","Alasan",
"Reason",
420),se("votesFor","Setuju","For",80,"0"),se("votesAgainst","Tidak","Against",80,"0")]},Os={part:
"objections",tab:J.objections,columns:[se("date","Tanggal","Date",120,Q0),se("sender","Pengirim",
"Sender",180),se("entry","Kode","Code",80,wr),se("text","Isi","Text",360),se("answer","Jawaban",
"Answer",360),
se("ruling","Putusan","Ruling",200),se("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},py=[
sc,ac,uc,Ur,Ds,lc,As];m();m();m();var Aa={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ns(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=Aa[t][v(
r)-1])!=null?i:""} ${n}`}var CK=["","pebruari","","","","","","agt","","","nopember",""];function eT(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Aa.id[i],Aa.en[i],CK[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=Aa.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):vr(e.date):T(e).trim()}var vr=e=>e.replace("T"," "),cc=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
W(e)==="";function yt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var RK=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function fy(e,t,n){return t<1||t>12||n<1||n>RK(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function xi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return fy(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return fy(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=eT((s=o[2])!=null?s:"");return i===null?null:fy(v(o[3]),i,v(o[1]))}function tT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Ti=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Wn(e){let t=f.floor(e/26);return(t>0?Wn(t-1):"")+T.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Wn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Wn(t+r-1)}${e+n}`}var nT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function co(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=nT(t);u<=nT(r);u++)i.push({row:a,
column:u});
return i}var gy=10,Si=60;function dc(e,t,n=gy){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function pt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>je(u,l.header)),
r=dc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>je(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function at(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var rT=(e,t)=>e.
columns.map(n=>n.header[t]);function kr(e){var o;let t=[],n=(i,s)=>at(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=yt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=yt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=An(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Xm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=at(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var mo=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function oT(e,t){let n=kr(e),r=mo(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>DK(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function DK(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function iT(e){
let t=kr(e);Xm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>AK(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function AK(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",ki))!=null?r:"running",reason:n("reason")}}m();
function sT(e){let t=kr(e),n=mo(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",qt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var hy=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function aT(e,t){let n=kr(e);Xm(n,e,"code");let r=mo(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||hy(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...OK(o,t),...n.choice(o,"unavailable",qt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function OK(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:hy(n("email"))?n("email"):"",phone:n("phone"),stages:yy(
Ti(
e.cell("stages")),t),conflicts:Ti(e.cell("conflicts"))}}function yy(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...yy(e.slice(o),t)]}return[n,...yy(r,t)]}m();var uT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function lT(e){let t=kr(e),n=mo(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",Ta))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",Zm))!=null?u:"self",onBehalfOf:uT(s("onBehalfOf")),documents:uT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function cT(e){let t=kr(e),n=NK(
mo(t,"name"));return{items:n.map(o=>PK(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function NK(e){let t=n=>{var r;return(r=yt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function PK(e,t){let n=t.cell("date"),r=$K(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!te(n)&&xi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",xa),
date:xi(n),...te(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var IK=/;|^\s*\d+\s*[:=]/m;
function $K(e){if(e==="")return null;if(!IK.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Oa=["criteria","median","majority",
"previous","shared"];m();m();var dT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var mT={kind:"text",word:F("Mengetahui","Acknowledged By")};m();
var pT={kind:"texts",word:F("Admin","Admin")};m();var fT={kind:"choice",word:F("Nilai di Lampiran",
"Scores in Annexes"),choices:qt};m();var gT={kind:"choice",word:F("Gabung Nilai Tahap","Carry Over"),
choices:qt};m();var hT={kind:"date",word:F("Tanggal Penyerahan","Ceremony Date")};m();var yT={kind:
"text",word:F("Tempat Penyerahan","Ceremony Place")};m();var bT={kind:"time",word:F(
"Waktu Penyerahan","Ceremony Time")};m();var wT={kind:"choice",word:F("Desain Piagam",
"Certificate Design"),choices:[["classic",F("klasik","classic")],["modern",F("modern","modern")]]};m(
);var vT={kind:"text",word:F("Kota","City")};m();var kT={kind:"text",word:F("Nama Kompetisi",
"Competition")};m();var xT={kind:"choice",word:F("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",F("keluarkan","exclude")],["include",F("hitung","include")]]};m();var TT={kind:"text",word:
F("Tembusan","Copies")};m();var ST={kind:"text",word:F("Batas Waktu","Deadline")};m();var ET={kind:
"number",word:F("Desimal","Decimals"),range:"0\u20136"};m();var CT={kind:"date",word:F(
"Tanggal Penetapan","Date")};m();var RT={kind:"text",word:F("Nomor SK","Decree Number")};m();var DT={
kind:"text",word:F("Pemerintah Daerah","Government")};m();var AT={kind:"choice",word:F("Berkas Juri",
"Judge Files"),choices:[["shared",F("bersama","shared")],
["separate",F("terpisah","separate")]]};m();var OT={kind:"text",word:F("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var NT={kind:"choice",word:F("Bahasa","Language"),choices:[["id",F("id",
"id","Bahasa Indonesia","Indonesia")],["en",F("en","en","English","Inggris")]]};m();var PT={kind:
"text",word:F("Dasar Hukum","Legal Basis")};m();var IT={kind:"choice",word:F("Nilai di Surat",
"Scores in Letters"),choices:qt};m();var $T={kind:"number",word:F("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var FT={kind:"number",word:F(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Na=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var _T={name:F("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var MT={name:F("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var LT={name:F(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var zT={name:F(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var jT={name:F("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var BT={name:F("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ei={mean:MT,trimmed:jT,median:LT,"rank-sum":zT,"z-score":BT,adjusted:_T};var UT={kind:"choice",
word:F("Metode","Method"),choices:qm(Na,Ei)};m();var WT={kind:"number",range:"1, 2, 3 \u2026",word:F(
"Juri Minimal per Peserta","Least Judges per Entry")};m();var KT={kind:"text",word:F(
"Nomor Berita Acara","Minutes Number")};m();var GT={kind:"choice",word:F("Nilai Belum Diisi",
"Missing Scores"),choices:[["complete",F("wajib lengkap","complete")],["assigned",F(
"sesuai pembagian","assigned","sesuai penugasan")]]};m();var HT={kind:"number",word:F("Masa Sanggah",
"Objection Days"),range:"1\u2013365"};m();var qT={kind:"text",word:F("Alamat Kantor",
"Office Address")};m();var ZT={kind:"text",word:F("Kontak Kantor","Office Contact")};m();var JT={
kind:"text",word:F("Penyelenggara","Organizer")};m();var VT={kind:"number",word:F(
"Nilai Minimal Lolos","Passing Score")};m();var YT={kind:"date",word:F("Tanggal Pleno",
"Plenary Date")};m();var XT={kind:"text",word:F("Tempat Pleno","Plenary Place")};m();var QT={kind:
"time",word:F("Waktu Pleno","Plenary Time")};m();var eS={kind:"numbered",word:F("Uang Pembinaan",
"Prize")};m();var tS={kind:"text",word:F("Provinsi","Province")};m();var nS={kind:"choice",word:F(
"Juara Berperingkat","Ranked Winners"),choices:qt};m();var rS={kind:"number",range:"1, 2, 3 \u2026",
word:F("Juri per Peserta","Judges per Entry")};m();var oS={kind:"choice",word:F("Persetujuan Hasil",
"Result Approval"),choices:qt};m();var iS={kind:"auto-or-number",word:F("Koreksi Keketatan",
"Severity Correction"),auto:F("otomatis","auto")};m();var sS={kind:"text",word:F(
"Penandatangan Pangkat","Signer Grade")};m();var aS={kind:"text",word:F("Penandatangan Nama",
"Signer Name")};m();var uS={kind:"text",word:F("Penandatangan NIP","Signer NIP")};m();var lS={kind:
"text",word:F("Penandatangan Jabatan","Signer Position")};m();m();m();var cS={name:F("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var dS={name:F("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var mS={
name:F("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var pS={name:F(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var fS={name:F("bersama",
"shared"),official:""};var Ci={criteria:cS,median:mS,majority:dS,previous:pS,shared:fS};var gS={kind:
"choices",word:F("Penentu Nilai Sama","Tie-breaks"),choices:qm(Oa,Ci)};m();var hS={kind:"number",
word:F("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var yS={kind:"choice",word:F("Sebutan Juara",
"Winner Term"),choices:[["Juara",F("Juara","Juara","Champion")],["Terbaik",F("Terbaik","Terbaik",
"Best")]]};m();var bS={kind:"choice",word:F("Juara per Kategori","Winners per Category"),choices:qt}
;m();var wS={kind:"text",word:F("Tahun","Year")};var by={competition:kT,year:wS,organizer:JT,
government:DT,province:tS,city:vT,language:NT,top:hS,method:UT,
missing:GT,readings:rS,minReadings:WT,tieBreaks:gS,decimals:ET,carryOver:gT,passingScore:VT,
maxSpread:FT,
maxPerInstitution:$T,winnersPerCategory:bS,rankedWinners:nS,letterScores:IT,annexScores:fT,
winnerTerm:yS,
severityCorrection:iS,conflicts:xT,judgeFiles:AT,deadline:ST,admins:pT,objectionDays:HT,prizes:eS,
plenaryDate:YT,
plenaryTime:QT,plenaryPlace:XT,ceremonyDate:hT,ceremonyTime:bT,ceremonyPlace:yT,decisionDate:CT,
juryDecreeNumber:OT,
resultApproval:oS,minutesNumber:KT,decreeNumber:RT,legalBasis:PT,acknowledgedBy:mT,copies:TT,
officeAddress:qT,
officeContact:ZT,certificateDesign:wT,signerName:aS,signerPosition:lS,signerGrade:sS,signerNip:uS};
var FK=e=>e!=="prizes",xr=dT.filter(FK).map(e=>({key:e,...by[e]})),Pa=by.prizes.word;m();m();m();m();
var Re=Fe(B(),""),Ia=Fe($e(B().check(tc(/^\d{4}-\d{2}-\d{2}$/))),null),Tr=(e,t)=>ye().check(nc(),lr(
e),Rs(t)),Sr=e=>Fe($e(e),null);var vS=Re;m();var kS=Fe(ce(B()),[]);m();var xS=Fe(Te(),!1);m();var TS=Fe(
Te(),!1);m();var SS=Ia;m();var ES=Re;m();var CS=Re;m();var RS=Fe(ct(["classic","modern"]),"classic");
m();var DS=Re;m();var AS=Re;m();var OS=Fe(ct(["exclude","include"]),"exclude");m();var NS=Re;m();var PS=Re;
m();var IS=Fe(Tr(0,6),2);m();var $S=Ia;m();var FS=Re;m();var _S=Re;m();var MS=Fe(ct(["shared",
"separate"]),"shared");m();var LS=Re;m();var zS=Fe(ct(["id","en"]),"id");m();var jS=Re;m();var BS=Fe(
Te(),!1);m();var US=Sr(Tr(1,1e5));m();var WS=Sr(ye().check(lr(0)));m();var KS=Fe(ct(Na),"mean");m();
var GS=Sr(Tr(1,1e3));m();var HS=Re;m();var qS=Fe(ct(["complete","assigned"]),"complete");m();var ZS=Sr(
Tr(1,365));m();var JS=Re;m();var VS=Re;m();var YS=Re;m();var XS=Sr(ye());m();var QS=Ia;m();var eE=Re;
m();var tE=Re;m();var nE=Fe(ce($e(ye().check(lr(0)))),[]);m();var rE=Re;m();var oE=Fe(Te(),!0);m();
var iE=Sr(Tr(1,1e3));m();var sE=Fe(Te(),!1);m();var aE=Fe(rc([_0("auto"),ye().check(lr(0))]),"auto");
m();var uE=Re;m();var lE=Re;m();var cE=Re;m();var dE=Re;m();var mE=Fe(ce(ct(Oa)),["criteria",
"shared"]);m();var pE=Fe(Tr(1,1e5),10);m();var fE=Fe(ct(["Juara","Terbaik"]),"Juara");m();var gE=Fe(
Te(),!1);m();var hE=Re;var yE={competition:AS,year:hE,organizer:YS,government:_S,province:rE,city:DS,
language:zS,top:pE,method:KS,
missing:qS,readings:iE,minReadings:GS,tieBreaks:mE,decimals:IS,carryOver:TS,passingScore:XS,
maxSpread:WS,
maxPerInstitution:US,winnersPerCategory:gE,rankedWinners:oE,letterScores:BS,annexScores:xS,
winnerTerm:fE,
severityCorrection:aE,conflicts:OS,judgeFiles:MS,deadline:PS,admins:kS,objectionDays:ZS,prizes:nE,
plenaryDate:QS,
plenaryTime:tE,plenaryPlace:eE,ceremonyDate:SS,ceremonyTime:CS,ceremonyPlace:ES,decisionDate:$S,
juryDecreeNumber:LS,
resultApproval:sE,minutesNumber:HS,decreeNumber:FS,legalBasis:jS,acknowledgedBy:vS,copies:NS,
officeAddress:JS,
officeContact:VS,certificateDesign:RS,signerName:lE,signerPosition:dE,signerGrade:uE,signerNip:cE};
var Ps=q(yE),bE=Ps.parse({});var $a=(e,t=[])=>({fault:e,allowed:t});function vE(e){var a;let t=bE,n=[
],r=[],o=new y,i=new y,s=jK(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(x,
O=[],N="error")=>{var $,_;let P=(_=($=at(e,u,"value"))!=null?$:at(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:x,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=BK(c),b=xr.find(x=>je(
c,x.word));if(g!==null){let x=UK(d);n[g-1]!==void 0?p("duplicate"):!te(d)&&(x===null||x<0)?p(
"not-a-number"):(n[g-1]=x,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let x=_K(t,b,MK(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function _K(e,t,n){if("fault"in n)return n;let r=Ps.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[zK(t)]}}function MK(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?$a("digits-lost"):{
value:r};case"number":{let o=yt(e);return o===null?$a("not-a-number"):{value:o}}case"auto-or-number":
{let o=je(r,t.
auto)?"auto":yt(e);return o===null?$a("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=xi(
e);return o===null?$a("not-a-date"):{value:o}}case"time":return{value:tT(e)};case"texts":return{
value:Ti(
e)};case"choice":{let o=An(r,t.choices);return o===void 0?$a("not-allowed",wE(t.choices,n)):{value:o}
}case"choices":{let o=Ti(e).map(i=>An(i,t.choices));return o.includes(void 0)?$a("not-allowed",wE(t.choices,
n)):{value:LK(o)}}}}function LK(e){let t=Oa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var wE=(
e,t)=>e.
map(([,n])=>n[t]),zK=e=>e.kind==="number"&&e.range||"\u2265 0";function jK(e){let t=xr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&je(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&An(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function BK(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&je((n=t[1])!=null?n:"",Pa)&&v(t[2])>0?
v(t[2]):null}function UK(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var mc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function $t(e,t=V0){
let n=new y;for(let r of mc){let o=Br(e,r,t);o!==void 0&&n.set(r,o)}return n}var WK={name:L0,weight:
null,
advance:null,title:null,form:null,date:null};function Pn(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:pt(b,g)},n={settings:t("settings",sc),stages:t("stages",ac),criteria:t("criteria",uc),
entries:t(
"entries",Ur),judges:t("judges",Ds),institutions:t("institutions",lc),signers:t("signers",As)},r=vE(
n.settings),o=cT(n.stages),i=o.items.length>0?o.items:[WK],s=p=>{var g,b;return(b=(g=i.find(x=>M(x.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=oT(n.criteria,s),u=iT(n.entries),l=aT(n.judges,i.map(p=>p.name)),
c=sT(n.institutions),d=lT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function wy(e){var n;let t=Ae().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var vy=e=>e.getEditors().map(t=>t.getEmail());function Qm(e){
let t=wy(e);return t===null||t.isWarningOnly()?null:vy(t)}function mr(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(pc(n,t),n.setUnprotectedRanges([]))}function pc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=vy(e),r=[xe(),...t].filter(s=>s!==""),o=r.filter(s=>!In(n,s)&&!ky(e,s)),i=n.
filter(s=>!In(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function ky(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!T(n).includes(t))throw n;return console.warn(T(n)),!1}}
var kE=(e,t)=>{e.removeEditors([...t])},In=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),xE=()=>new y(
Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
TE=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function ep(e){if(e.isWarningOnly())return"everybody";try{return vy(e)}catch{
return"unknown"}}var SE=()=>Ae().getEditors().map(e=>e.getEmail()),EE=()=>{var e,t;return(t=(e=Ae().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},CE=e=>wy(e)===null;function RE(e,t){let n=wy(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var DE=e=>{var t;return((t=Ae().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function Fa(e){let t=Ae().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function KK({admins:e}){let t=$t(Je(),xt()).get("settings"),n=t===void 0?null:Qm(t);
return n===null?
[]:[...new w([...e,...n])]}var AE=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function po(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=KK(e).filter(i=>In(n,i)||!In(r,i))),o),isShut:t}}
function OE(e,t){
let n=ep(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[xe(),...[EE()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!In(r,i));return o.length>0&&o.some(i=>!In(t.admins(),
i))?"open":t.named.every(i=>In(n,i))?null:"lacks"}m();function NE({names:e,own:t,isBound:n},r,o){let i=Vm(
),s=[...new w([...SE(),...o])],a=i===null?[]:s.filter(
x=>!In(i,x)),u=i!==null&&a.length===0;if(a.length===0)return{people:s,added:a,isRemembered:u,locks:[
]};
let l=[...$t(e,n).values()],c=x=>l.includes(x)||t.has(x)||Ca(x),d=[...r].flatMap(([x,O])=>c(x)?[{tab:
x,
lock:O,judge:""}]:[]),p=TE().flatMap(({tab:x,lock:O})=>{var P;let N=(P=t.get(x))==null?void 0:P.judge.
email;return N===void 0?[]:[{tab:x,lock:O,judge:N}]}),g=a.filter(x=>In(o,x)),b=[...d,...p].map(({tab:
x,
lock:O,judge:N})=>{let P=GK(O),I=P.filter(z=>In(a,z)&&!In([N],z)),$=I.filter(z=>!In(o,z)),_=l.includes(
x)?g.filter(z=>!In(P,z)):[];return{tab:x,lock:O,passing:I,out:$,lacks:_}});return{people:s,added:a,
isRemembered:u,
locks:b}}function GK(e){let t=ep(e);return typeof t=="string"?[]:t}function PE({people:e,
isRemembered:t,
locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&kE(r,o);for(let s of i)ky(r,s)}t||Z0(e)}var IE=(
{
locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.length>0?[n]:[]))].filter(n=>!t(n)).map(n=>(
{
code:"TAB_OPEN",severity:"error",tab:n,params:{isShutOut:!1}}));var tp=["assignment","plenary",
"objections"],HK={presence:[],ranking:["assignment","plenary","history"],all:[...tp,"history",
"decisions","documents","corrections"]};function $E(e,t,n,r,o,i){var g,b;let s=Jm(),
a=jr(),u=new y([...a].map(([x,O])=>[O,x])),l=new y;for(let x of tp){let O=Br(e,x,o);O!==void 0&&l.set(
x,O)}for(let x of["decisions","documents","corrections"]){let O=x==="documents"?void 0:e.find(P=>je(
P,J[x])),N=(b=u.get((g=s[x])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(x,N)}t!==null&&l.set("history",
t);let c=x=>HK[i].includes(x),d=[...l].map(([x,O])=>{let N=n.get(O);return{part:x,name:O,state:N===void 0?
"open":c(x)?OE(N,r):null}}),p=d.filter(({part:x,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[x]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:x,state:O})=>O===null?[]:[x]),...d.some(({state:x}
)=>x===
"lacks")?[...n.keys()].filter(Ca):[]],bound:s,findings:[...p.map(({name:x,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:x,params:{isShutOut:O==="shut-out"}})),...ic(e,tp,o).map(({name:x,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:x,params:{judge:null,first:O,reason:"decides"}}))]}}function Ut(
{
deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){let s=ZK(e,n),a=E.stringify(s)===E.
stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{PE(o);for(let u of t)qK(u,r);a||my(s)})}
function qK(e,t){
try{mr(e,t.admins())}catch(n){console.warn(T(n))}}function ZK(e,t){var i,s;let n=jr(),r=[...n.keys()],
o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...mc,...tp]){let l=ic(r,[a],()=>!1).
length===0?Br(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var np={
code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},FE={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Ge(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ve(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function vn({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function fc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var _E=new A;function Er(e){var n;let t=(n=_E.get(e))!=null?n:JK(e);return _E.set(e,t),t}function JK(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(X))}])),o=new y(e.entries.map(i=>[i.code,{code:X(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var we=BigInt(
0),ze=BigInt(1),sn=BigInt(2),gc=BigInt(3),Ma=BigInt(5),Kn=BigInt(10),DRe=BigInt(v.MAX_SAFE_INTEGER),
VK=2e3,ne={s:ze,n:we,d:ze};function Ho(e,t){try{e=BigInt(e)}catch{throw Ri()}return e*t}function Wr(
e){
return typeof e=="bigint"?e:f.floor(e)}function Tt(e,t){if(t===we)throw xy();let n=h.create(Be.prototype);
n.s=e<we?-ze:ze,e=e<we?-e:e;let r=Is(e,t);return n.n=e/r,n.d=t/r,n}var YK=[sn*sn,sn,sn*sn,sn,sn*sn,
sn*
gc,sn,sn*gc];function _a(e){let t=h.create(null);if(e<=ze)return t[e]=ze,t;let n=r=>{t[r]=(t[r]||we)+
ze};for(;e%sn===we;)n(sn),e/=sn;for(;e%gc===we;)n(gc),e/=gc;for(;e%Ma===we;)n(Ma),e/=Ma;for(let r=0,
o=sn+Ma;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=YK[r],r=r+1&7}return e>ze&&n(e),t}var on=function(e,t){
let n=we,r=ze,o=ze;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Ri();
if(e%
1!==0)throw ME();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Ri();if(t%1!==0)throw ME(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Ri();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Ri();if(e<0&&(o=-ze,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=ze,c=ze,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Ri();if(d[i]===
"-"?(o=-ze,i++):d[i]==="+"&&i++,d.length===i+1?a=Ho(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Ho(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Ho(
d[i],o),l=Kn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Ho(d[
i+
1],o),c=Kn**BigInt(d[i+1].length)-ze,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Ho(d[i],o),l=Ho(d[i+2],ze),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Ho(d[i],o),a=Ho(d[i+2],o),l=Ho(d[i+4],ze),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Ri()}else if(typeof e=="bigint")n=e,o=e,r=ze;else throw Ri();if(r===we)throw xy(
);
ne.s=o<we?-ze:ze,ne.n=n<we?-n:n,ne.d=r<we?-r:r};function XK(e,t,n){let r=ze;for(;t>we;e=e*e%n,t>>=ze)
t&ze&&(r=r*e%n);return r}function QK(e,t){for(;t%sn===we;t/=sn);for(;t%Ma===we;t/=Ma);if(t===ze)return we;
let n=Kn%t,r=1;for(;n!==ze;r++)if(n=n*Kn%t,r>VK)return we;return BigInt(r)}function e3(e,t,n){let r=ze,
o=XK(Kn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Kn%t,o=o*Kn%t}return 0}function Is(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Be(e,t){if(
on(
e,t),this instanceof Be)e=Is(ne.d,ne.n),this.s=ne.s,this.n=ne.n/e,this.d=ne.d/e;else return Tt(ne.s*
ne.n,ne.d)}var xy=function(){return new C("Division by Zero")},Ri=function(){return new C(
"Invalid argument")},ME=function(){return new C("Parameters must be integer")};Be.prototype={s:ze,n:
we,d:ze,abs:function(){
return Tt(this.n,this.d)},neg:function(){return Tt(-this.s*this.n,this.d)},add:function(e,t){return on(
e,t),Tt(this.s*this.n*ne.d+ne.s*this.d*ne.n,this.d*ne.d)},sub:function(e,t){return on(e,t),Tt(this.s*
this.n*ne.d-ne.s*this.d*ne.n,this.d*ne.d)},mul:function(e,t){return on(e,t),Tt(this.s*ne.s*this.n*ne.
n,this.d*ne.d)},div:function(e,t){return on(e,t),Tt(this.s*ne.s*this.n*ne.d,this.d*ne.n)},clone:
function(){
return Tt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Tt(this.s*this.n%this.d,ze);
if(on(e,t),we===ne.n*this.d)throw xy();return Tt(this.s*(ne.d*this.n)%(ne.n*this.d),ne.d*this.d)},
gcd:function(e,t){
return on(e,t),Tt(Is(ne.n,this.n)*Is(ne.d,this.d),ne.d*this.d)},lcm:function(e,t){return on(e,t),ne.
n===we&&this.n===we?Tt(we,ze):Tt(ne.n*this.n,Is(ne.n,this.n)*Is(ne.d,this.d))},inverse:function(){
return Tt(
this.s*this.d,this.n)},pow:function(e,t){if(on(e,t),ne.d===ze)return ne.s<we?Tt((this.s*this.d)**ne.
n,this.n**ne.n):Tt((this.s*this.n)**ne.n,this.d**ne.n);if(this.s<we)return null;let n=_a(this.n),r=_a(
this.d),o=ze,i=ze;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=ne.n,n[s]%ne.d===we)n[s]/=
ne.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ne.n,r[s]%ne.d===we)r[s]/=
ne.d;else return null;i*=BigInt(s)**r[s]}return ne.s<we?Tt(i,o):Tt(o,i)},log:function(e,t){if(on(e,t),
this.s<=we||ne.s<=we)return null;let n=h.create(null),r=_a(ne.n),o=_a(ne.d),i=_a(this.n),s=_a(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,g=c,b=Is(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?Tt(a,u):null},equals:function(e,t){return on(e,t),this.
s*this.n*ne.d===ne.s*ne.n*this.d},lt:function(e,t){return on(e,t),this.s*this.n*ne.d<ne.s*ne.n*this.
d},lte:function(e,t){return on(e,t),this.s*this.n*ne.d<=ne.s*ne.n*this.d},gt:function(e,t){return on(
e,t),this.s*this.n*ne.d>ne.s*ne.n*this.d},gte:function(e,t){return on(e,t),this.s*this.n*ne.d>=ne.s*
ne.n*this.d},compare:function(e,t){on(e,t);let n=this.s*this.n*ne.d-ne.s*ne.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=Kn**BigInt(e||0),Tt(Wr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?ze:we),e)},floor:function(e){return e=Kn**BigInt(e||0),Tt(Wr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?ze:we),e)},round:function(e){return e=Kn**BigInt(e||0),Tt(Wr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?ze:we)+sn*(e*this.n%this.d)>this.d?ze:we),e)},roundTo:function(e,t){on(e,t);
let n=this.
n*ne.d,r=this.d*ne.n,o=n%r,i=Wr(n/r);return o+o>=r&&i++,Tt(this.s*i*ne.n,ne.d)},divisible:function(e,
t){
return on(e,t),ne.n===we?!1:this.n*ne.d%(ne.n*this.d)===we},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=QK(t,n),o=e3(t,n,r),i=this.s<we?"-":"";
if(i+=Wr(t/n),t%=n,t*=Kn,t&&(i+="."),r){for(let s=o;s--;)i+=Wr(t/n),t%=n,t*=Kn;i+="(";for(let s=r;s--;
)
i+=Wr(t/n),t%=n,t*=Kn;i+=")"}else for(let s=e;t&&s--;)i+=Wr(t/n),t%=n,t*=Kn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===ze)r+=t;else{let o=Wr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
ze)r+=t;else{let o=Wr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Wr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Tt(r[o-1],
ze);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var hc=BigInt(10),yc=BigInt(0),Sy=BigInt(1),La=BigInt(2),Ty=1e4,t3=1e15;function Ey(
e,t){let n=e/t;return e<
yc&&n*t!==e?n-Sy:n}function n3(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*hc**BigInt(s);let a=hc**BigInt(-s);return Ey(i*La+a,a*La)}
function bc(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Ty);return f.abs(
t)<t3&&t/Ty===e?BigInt(t):n3(e)}function ln(e){return new Be(bc(e),BigInt(Ty))}function cn({s:e,n:t,
d:n},r){return Ey(La*e*t*hc**BigInt(r)+n,La*n)}function Kr(e,t){return new Be(cn(e,t),hc**BigInt(t))}
function Cy(e,t,n){let r=hc**BigInt(n);return new Be(Ey(La*e*r+t,La*t),r)}function pr(e,t){let n=cn(
e,t),r=T(n<yc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<yc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function dn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function kn(
e){
let t=yc,n=Sy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Be(t,n*BigInt(e.length))}
function za(e){let t=[...e].sort(dn),n=t.length>>1;return t.length%2===1?t[n]:kn([t[n-1],t[n]])}
function ja(e){
let t=Sy;for(let{d:n}of e)t%n!==yc&&(t=new Be(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function rp(e){let t=new Be(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var op=BigInt(0),r3=BigInt(100),o3=BigInt(
1e4),i3=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function ip(e){if(!i3(e))return null;let t=e.map(l=>bc(l.weight)),n=e.map(l=>bc(l.
max)),r=t.reduce((l,c)=>l+c,op);if(r<=op||n.some(l=>l<=op))return null;let o=n.reduce((l,c)=>new Be(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>r3*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=bc(l),p={parts:d,exact:new Be(d,o3)};return a.set(l,p),p};return l=>{let c=op,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new Be(c,s),marks:d}}}function s3(e,t){var s;
let n=Ge(e,t),r=ip(n),o=e.settings.conflicts==="exclude"?Er(e):()=>null,i=(s=
vn(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&v.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function a3(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function LE(
e,t,n,r){
let o=s3(e,t),i=Ve(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:a3(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in x?d.set(p.code,x.reading):
l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:Ge(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function sp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Ba(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Di(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var $n=BigInt(0),wc=BigInt(1);function jE(e,t){let[n,r]=[e,t];for(;r!==$n;)[n,r]=[r,
n%r];return n}
var zE=BigInt(1)<<BigInt(64);function ap(e,t){let n=e/t,r=(e-n*t)*zE/t;return v(n)+v(r)/v(zE)}
function BE(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=wc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>$n);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function u3(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==$n&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function l3(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return UE(t)}var UE=e=>k.from(
e).reduce((t,n)=>t/jE(t,n)*n,wc);function Ua(e){var b,x,O,N,P;let t=l3(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add($);let r=k.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=$n,u=0;for(let{code:I}of e.entries){let $=k.
from((O=e.readings.get(I))!=null?O:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if($.length===0)continue;let _=$.map(({judge:L})=>L).join(),z=(N=i.get(_))!=
null?N:{judges:$.map(({judge:L})=>L),entries:[],sums:$.map(()=>$n)};i.set(_,z);let U=$n;for(let[L,{
value:j}]of $.
entries())z.sums[L]=z.sums[L]+j,U+=j,a+=j*j;z.entries.push({code:I,total:U}),s.set($.length,((P=s.get(
$.length))!=null?P:$n)+U*U),u+=$.length-1}let l=UE(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>$n)),
d=r.map(()=>$n);for(let{judges:I,entries:$,sums:_}of i.values()){let z=l/BigInt(I.length),U=z*BigInt(
$.length),L=z*_.reduce((j,H)=>j+H,$n);for(let[j,H]of I.entries()){let Z=c[H];for(let Q of I)Z[Q]=Z[Q]-
U;Z[H]=Z[H]+l*BigInt($.length),d[H]=d[H]+l*_[j]-L}}let p=k.from(s).reduce((I,[$,_])=>I+l/BigInt($)*_,
$n),g=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...u3(c)}}m();m();function c3(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function up(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))c3(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var WE=.01,vc=1e4,KE=20,d3=60;function lp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=up(e.map(d=>d.map(p=>ap(p,r)))).slice(s),u=t.map(d=>ap(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,ap(o,n*n*r)-c),freedom:i}}var cp=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function GE(e,t){let{axes:n,freedom:r}=e,o=cp(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function dp(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(cp(e,
vc)===0)return vc;let o=KE*f.log10(vc/WE),i=d=>WE*10**(f.min(f.max(d,0),o)/KE),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=GE(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>GE(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<d3;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var mp=9,Ry=9;function m3(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=dp(lp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(Ry));return{value:
r,
origin:r>=vc?"no-judge-effect":"estimated"}}function p3(e){let[t="0",n="0"]=e.toExponential(Ry-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(Ry-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Be(r,
i):new Be(r*i);return{over:s,under:a}}function f3({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=p3(o),a=i===$n,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?wc:s;
return BE(u,t.map(c=>l*c))}function g3(e,t){let n=Ua(e),r=m3(n,t),{numerators:o,denominator:i}=f3(n,
r.value),s=i*n.unit,a=Di(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
$n),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new Be(b,n.unit*p):Cy(b*i-d,s*p,mp)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Cy(o[c],s,mp)])),scores:new y(u)}}var HE=new A;
function $s(e,t){var o,i;let n=(o=HE.get(e))!=null?o:new y;HE.set(e,n);let r=(i=n.get(t))!=null?i:g3(
e,t);return n.set(t,r),r}m();m();var kc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
pp=e=>[...e].sort((t,n)=>dn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ai(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=kc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var xc={
better:"higher",unit:"points",precision:null,scores:e=>Ai(e,t=>kn(t.map(({score:n})=>n)))};var qE={
better:"higher",unit:"points",precision:mp,exactOn:Di,scores:(e,t)=>Di(e)?xc.scores(e,t):$s(
e,t.severityCorrection).scores,working:(e,t)=>{let n=xc.scores(e,t),r=Di(e)?null:$s(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:ln(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var ZE={better:"higher",unit:"points",precision:null,scores:e=>Ai(e,t=>za(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=pp(kc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var fp=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function gp(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function h3(e){
let{units:t}=ja(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Be(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var JE=e=>gp(fp(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:h3(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),VE={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...JE(e)].map(([t,n])=>[t,kn(n.map(({rank:r})=>r))])),working:e=>{let t=JE(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Tc=3;function YE(e){
if(e.length<Tc)return{kept:e,dropped:null};let t=a=>u=>dn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=pp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var XE={better:"higher",unit:"points",
precision:null,
scores:e=>Ai(e,t=>kn(YE(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:YE(kc(e,t)).dropped}}]};m();var Fs=BigInt(0),Dy=BigInt(10),y3=30,Wa=Dy**BigInt(y3),b3=20,eC=12;
function w3(e){if(e<=Fs)return Fs;
let t=Dy**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function v3(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=ja(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Fs),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Fs),c=w3(s*l*Wa*Wa),
d=l===Fs,p={judge:e,entries:t.length,mean:new Be(a,i*o),sd:d?new Be(0):Kr(new Be(c,Wa*s*i*o),eC)};
return n.
map((g,b)=>({...p,score:g,z:d?Fs:u[b]*c/l}))}var QE=e=>gp(fp(e).map(t=>({entries:t.entries,values:v3(
t)})));function k3(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Fs);return Kr(new Be(BigInt(
50)*
Wa*t+Dy*n,Wa*t),b3)}var x3=e=>Kr(new Be(e,Wa),eC),tC={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...QE(e)].map(([t,n])=>[t,k3(n)])),working:e=>{let t=QE(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:x3(i.z)}))}}]}}};var Sc={
mean:xc,trimmed:XE,median:ZE,"rank-sum":VE,"z-score":tC,adjusted:qE};var Gn=e=>Sc[e],Cr=e=>Sc[e].unit;
m();function qo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function hp(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:qo(e,t))!=
null?n:e.settings.top}m();function yp(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Ec(e,t,n){
return n==="higher"?dn(t,
e):dn(e,t)}function nC(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Ay(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Ay(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return nC(
a,(u,l)=>Ec(u.value,l.value,n.better)).flatMap(u=>Ay(u.map(({contender:l})=>l),r))}function rC(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:cn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=nC(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Ay(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function T3(e){
return e.map((t,n)=>({criterion:t,index:n,weight:ln(t.weight)})).sort((t,n)=>dn(n.weight,
t.weight))}function S3(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,kn(i)]]:[]}))}}var oC={metrics:({panel:e})=>T3(e.criteria).
map(({criterion:t,index:n})=>S3(e,t,n))};m();function E3(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=ja(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function iC(e,t){let n=e.judges.map((
{
code:r})=>E3(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function sC(e,t){let n=iC(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function C3(e,t){let n=iC(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Be(r[
i])]))}
var aC={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>C3(e,t.map(({code:n})=>n))}]}
;m();var uC={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ai({...e,entries:t},n=>za(
n.map(
({score:r})=>r)))}]};m();var lC={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Gn(t.method).better,values:()=>n}
]}};m();var cC={metrics:()=>[]};var dC={criteria:oC,median:uC,majority:aC,previous:lC,shared:cC};
function mC(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>dC[r].metrics(t))}m(
);function R3(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Be(1):ln((r=n.
weight)!=null?r:0)}}function Cc(e,t,n){let r=R3(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Be(1),score:s}]}}function bp(e,t,n,r){
let o=Cc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=rp(o(i,s)))!=null?a:s]}))}m();m();m();
function Gr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ka({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var pC=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=Ka(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Ba(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function D3(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var fC=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ka(e,"institution-full",r=>D3(r,n))};m();var gC=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=ln(t.passingScore),
i=s=>Ec(r(s.score),o,n)<=0;return Ka(e,"below-passing-score",s=>s.filter(i))};m();var hC=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Gr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,O)=>x.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var A3=[gC,pC,fC,hC];function O3({contenders:e}){var r;let t=Gr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function wp(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=A3.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(O3))}}m();
m();m();var Fn=(e,t)=>t==="id"?e.replace(".",","):e,ue=(e,t)=>Fn(T(e),t);function tt(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ns(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${tt(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ue(e,t):typeof e=="boolean"?T(e).toUpperCase():N3(e)}\u201D`}var N3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return yC(e,t,t==="id"?"dan":
"and",n)}var Oy=(e,t)=>yC(e,t,t==="id"?"atau":"or",e.length);function yC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Ye({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var P3=5;function bC({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<P3);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Tc),a=l=>l.map(({entry:c})=>Ye(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function wC(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Wt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var vC=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Ny(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function vp({standings:e}){return e.map(t=>({standing:t,rank:Wt(t)})).sort(
(t,n)=>t.rank-n.rank)}var kC=(e,t)=>e.every(({code:n})=>t.has(n));function xC(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=Ny(t,n),s=new y(t.map(a=>[a.entry.code,Ye(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,O=[])=>{var $;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:x,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return g.length>0?p("taken",g.map(x=>Ye(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function I3(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function kp(e,t){let n=I3(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function $3({contenders:e},t){let n=Gr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function F3({contenders:e},t){let n=Gr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(kp(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function TC(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>$3(u,d)),...F3(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&kC(d.entries,o))return[];let p={...d,entries:d.entries.map(Ye),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function SC(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function EC(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Kr(i,t)]))}function _3(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Ec(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?yp(s,a,t):null})}function M3(e,t){
return new y([...Ba(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Gr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var L3={category:null,categoryRank:null};function _s(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=qo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null,held:null},c=Gn(o.method),{better:d}=c,p=EC(c.scores(t,o),c,[t]),g=o.carryOver?
EC(bp(e,s,n,p),c,[...n.map(j=>j.panel),t]):p,b=t.entries.flatMap(j=>{let H=g.get(j.code);return H?[{
entry:j,score:H}]:[]}),x=mC(o.tieBreaks,{panel:t,previous:n}),O=rC(b,x,o.decimals,d),N=j=>Kr(j,o.decimals),
P=sp(e.entries),I=vC(s,r),$=wp(Ny(O,I),{settings:o,places:a,last:u,better:d,rounded:N,categoryOf:P}),
_=u&&o.winnersPerCategory?M3(O,P):null,z=_3(O,d),U=O.map((j,H)=>{var G,oe,ve,We,gt,lt;let{code:Z}=j.
entry,Q=(G=$.places.get(Z))!=null?G:null,ie=I.get(Z);return{...j,stageScore:p.get(Z),judgeScores:new y(
[...(oe=t.readings.get(Z))!=null?oe:[]].map(([an,ee])=>[an,ee.score])),margin:(ve=z[H])!=null?ve:
null,
advances:Q!==null,place:Q,title:SC(s,a,(We=Q==null?void 0:Q.place)!=null?We:null),prize:u&&Q!==null?
kp(o.prizes,Q):null,...(gt=_==null?void 0:_.get(Z))!=null?gt:L3,cutNote:(lt=$.notes.get(Z))!=null?lt:
null,vacated:null,...ie===void 0?{}:{decision:ie}}}),L=u?TC(s,$.races,a,o.prizes,I):[];return{...l,
standings:U,
findings:[...bC(t,o),...wC(U,s,o,N),...L,...xC(s,O,I,$.notes)]}}m();function Oi(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var CC=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function RC(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function DC(e,t,n){let r=CC(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:RC(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function AC(e,t){let n=CC(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=RC(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function OC(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function NC(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>_s(e,LE(e,t,i,P),I,o),a=Oi(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=OC(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=OC(n.filter(P=>g.has(P.stage))),
x=d.filter(P=>b.has(P.code)),O=x.length===0?u:DC(u,p(x),b),N=p(d);return{...AC(O,N),whole:N}}m();m();
var z3=2;function PC(e,t){var l;if(Di(e))return new w;let n=Ua(e),r=lp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=dp(r,n.judges.length))!=null?l:1,a=cp(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:O}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>z3*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function IC(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:cn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function $C(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||Gn(r).unit!=="points")return[];let u=PC(n,.5/10**s);if(u.
size===0)return[];let l=$s(n,"auto").scores,c=IC(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=IC(
a?bp(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:Ye(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var FC={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=X(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var _C={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function Zo({competition:e,stage:t}){return e.settings.missing==="assigned"&&vn(e,t)===null}function Ga(
e){
return e.provisional||Zo(e)?"warning":"error"}function Ha(e){return e.provisional?"warning":"error"}
var MC={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Ye(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:Ha(e),params:{entries:r,least:n}}]}
};m();m();m();function LC(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let O=(b=(g=e.marks.get(
x))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Rc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var j3=864e5,B3=R.UTC(1899,11,30);function U3(e,t){
return f.round(e*100+t)/100}function zC({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
Rc(
[v(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-B3)/j3);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,x=c===0;return Rc([...b?[g]:[],...x?[U3(d*24+u,l)]:[]],
n,r)}m();var W3=/^\d+$/,K3=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,G3=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,H3=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
q3=/^\d*[.,]\d+$/;function Z3(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function J3(e){let t=[];return W3.test(e)&&
t.push(v(e)),K3.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),G3.test(e)&&t.push(v(e.replace(
/,/g,""))),H3.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),q3.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function xp(e,t,n){let r=/^([+-]?)(.*)$/.exec(Z3(e));if(r===null)return null;
let o=J3(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Rc(o,t,n)}var V3=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Tp(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:zC(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
V3.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=xp(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function jC(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&Y3(n,i,{line:r,criterion:o,at:i.
at})}return n}function Y3(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Tp(t.raw,r)})}}m();function X3(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Tp(e.raw,
t);return n==="text-number"||n==="date"}function Q3(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||X3(
o,r)})}function BC(e,t){return e.rows.filter(n=>Q3(n,t))}function Py({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var UC=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function Sp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function eG(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function tG({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of eG(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>LC(c,t,l)))}return i}function WC(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=tG(e),l=k.from(u.values()).flat(),c=r===null?[]:BC(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:jC(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function nG(e,t){var r;return Py(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var KC={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Zo(e)?
!t.some(o=>nG(o,r)):t.every(o=>Py(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Ha(e),params:{
entry:Ye(r)}}))}};m();m();function Ni(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Jt=(e,t)=>({entries:[Ye(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Ep(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var GC=3;function fo({entries:e},t){
return e.
length<=GC?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function rG({criteria:e},t){return e.
length<=GC?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Kt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${fo(e,t)} ${r} ${rG(e,t)}${e.cells===1?
"":` (${n})`}`}function _n(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function re(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var HC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Jt(s),reason:a};return Ni(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function oG({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var qC=new A;function ZC(e){var n;let t=(n=qC.get(e))!=null?n:
oG(e);return qC.set(e,t),t}var Hr=e=>ZC(e).byJudge,qa=e=>ZC(e).byEntry;var iG=1e-4;function sG(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var aG=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),JC={scope:
"stage",find:e=>{if(!Hr(e).some(aG))return[];let t=Hr(e).map(o=>({rows:o,...sG(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>iG)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var VC={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Ni(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Jt(s)}}))))}
;m();m();function Cp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var YC=e=>f.round(e*100)/100,XC={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:qa(e).flatMap(o=>{let i=o.map(({marks:l})=>Cp(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ye(o[0].
entry),low:YC(s),high:YC(a),limit:r}}]})}};m();m();function Ms(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var uG=1e-6,lG=.9,cG=.5;function eR({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function dG(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=eR(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var QC=({same:e,marks:t})=>t===0?0:e/t;function mG(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
eR(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function pG(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function fG(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Ms(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var tR={scope:"stage",find:e=>{
let t=dG(qa(e),e.sheetViews.length),n=t.filter(u=>QC(u)>=lG);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(QC)),i=new y(Hr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,mG(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return pG(c/d,p,cG*d)<=uG});return fG(e,
a)}};m();m();function nR(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function rR(e,t,n){var g,b,x,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=nR([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:nR([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var oR={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=Ms(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,Ye(c)])),u=rR(i,o,(c,d)=>UC(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var iR={scope:"stage",find:({check:e,
sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>k.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Ni(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Jt(a)}}))))};m();var sR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ye(i.entry),rows:u}}]}))};m();
function gG(e){return e.sheet===null||!e.touched||Sp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ye)}var aR={scope:"stage",find:({check:e,sheetViews:t})=>Zo(e)?[]:t.flatMap(n=>{let r=gG(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Ha(
e),tab:n.tab,params:o}]})};m();m();m();var hG=6,yG=14;function bG(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var uR=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function wG(e,t){let[n,r]=[uR(e),uR(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function qr(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<hG||wG(e,t))return!1;let i=o<yG?1:2;return bG(n,r,i)<=i}var lR=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Rp(e,t,n){var s;let[r,o]=lR(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function cR({row:e,entry:t},n){return!qr(e.name,t.name)||lR(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&qr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var dR=(e,t)=>e.length>=8&&
t.startsWith(e);function vG({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!dR(n,r)&&!dR(r,n)}
function kG({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(vG);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var mR={scope:"stage",find:e=>e.sheetViews.flatMap(t=>kG(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...cR(n,e.check.competition.entries),params:s}}))};m();var pR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Rp(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function xG(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Sp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ni(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Rp(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var fR={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>xG(n,e.criteria,e.competition.entries))};m(
);var gR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Jt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var hR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Jt(s.entry,a)}}))})};m();m();var TG=/^(\d+)(?:[.,](\d+))?\s?%$/;function SG(e,t){var r;
let n=typeof e=="string"&&t===100?TG.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Za({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",SG(e.value,o));default:return{}}}var yR={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Jt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Za(o),
params:a}]}))};m();function EG(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(Zo(e)&&n.blank)}var bR={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>EG(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Ga(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Jt(o.entry,i)}})))};m();var wR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Jt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Za(o),params:c}]}))};m();var vR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Jt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var kR=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Dp(e){return kR(Float64Array.from(
e).sort(),e.length)}var Dc=[];function Iy(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Dc[i-1]>o;i--)Dc[i]=Dc[i-1];Dc[i]=o}return n===0?v.NaN:kR(Dc,n)}var xR=5,
$y=.25,CG=1.4826,RG=1.645,DG=.02,AG=8,OG=400;function SR({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Iy(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Iy(o,r):s}}function NG(e){let{
criteria:t}=e.
check,n=Hr(e).map(o=>t.map((i,s)=>o.length===0?0:Dp(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function TR(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(DG,CG*n,t[f.floor(.9*t.length)]/RG)}function PG(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<AG)return null;let r=f.max(1,f.floor(n.length/OG)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>SR(i,s,u))});return{
fromOthers:TR(
o.map(i=>i.fromOthers)),fromOwn:TR(o.map(i=>i.fromOwn))}}var IG=e=>f.max(...e)-f.min(...e);function $G(
e){
let t=e.byCriterion.map(n=>IG(n)>=$y);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=SR(e,r,i);s*a>0&&f.abs(s)>=$y&&f.abs(a)>=
$y&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var ER={scope:"stage",find:e=>{
let t=qa(e).filter(o=>o.length>=3).map(NG(e)),n=t.flatMap($G);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?PG(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<xR*u.fromOthers||f.abs(a)<xR*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
O={judge:b.judge.code,entry:Ye(x),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Ap(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Ac(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function FG(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Ap(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var CR=new A;
function _G(e){var n;let t=(n=CR.get(e))!=null?n:{byCode:Ap(e.code),byName:Ap(e.name)};return CR.set(
e,t),t}var Fy=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),RR=new A;function Oc(e,t){let n=RR.
get(e),r=n===void 0?MG(e,t):n;return RR.set(e,r),r}function MG(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:Ap(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(Ac(
d,0)&65535)%12;c[g]=c[g]+Ac(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:x,digest:O}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?g+=1:p=p+Ac(O,FG(N))|0}if(g===o.length)continue;let b=_G(d);i+=1,s=s+Ac(p,1)|0,a=a+Ac(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Fy(c,3)).join("");
return`${Fy(s,12/2)}${Fy(a,12/2)}${l}${i}`}var Op=e=>v(e.slice(84));function DR(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var AR=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Op(e)===Op(t)&&f.min(DR(e,t,12),DR(e,t,48))>=3;var OR={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:Oc(a,o);if(u===void 0||l===null||!AR(u,l))return[];let c={judge:i.
code,rows:Op(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var PR=3,
IR=.2,LG=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function zG({criterion:e,highest:t,
others:n}){return n.length>=PR&&t<=IR*e.max&&2*t<LG(n)}var NR=(e,t)=>e.map(({marks:n})=>n[t]),$R={
scope:"stage",find:e=>{let t=Hr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<PR)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...NR(n,c)),g=d<=IR*l.max?t.flatMap(b=>b===n?[]:NR(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(zG);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Dp(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var FR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Jt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Za(o),params:a}]}))};m();var Np=e=>e.reduce((t,n)=>t+n,0),_R=(e,t)=>Np(e.map((n,r)=>n*t[r].weight)),
jG=[{basis:"sum",of:Np},{
basis:"mean",of:e=>Np(e)/e.length},{basis:"weighted-mean",of:(e,t)=>_R(e,t)/Np(t.map(n=>n.weight))},
{basis:"weighted-sum",of:_R},{basis:"score",of:Cp}];function BG(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?xp(e,0,1e6):null}function UG(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function WG(e,t,n){let r=e.flatMap(i=>{let s=BG(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=jG.map(i=>({...i,off:r.filter(({row:s,total:a})=>!UG(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Ye(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var MR={scope:
"stage",find:e=>Hr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:WG(t,n,e.check.criteria)})};m();m();m();
function Zr(e,t){var n;return(n=e(t))!=null?n:{}}var Pp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Cr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Zr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Ip=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Zr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var LR={scope:"workbook",checks:[Pp,Ip]};m();m();m();function Ft({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Zr(e,t),params:l}}var $p=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Ft(e,{
kind:"setting",key:"method"},n)]};m();var Fp=e=>{var g,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Ye(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((x=d.get(O))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Ft(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Ft(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var _p=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Ft(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function _y(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Mp=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=_y(t.map(({name:a})=>M(a))),i=_y(
n.map(({code:a})=>X(a))),s=new w(t.flatMap(a=>{let u=Ge(e.competition,a);return _y(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Ft(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Ft(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Ft(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Lp=e=>e.competition.stages.flatMap((t,n)=>{let r=qo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Ft(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var zp=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&qo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Ft(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Ft(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var jp=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Ge(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Ft(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Bp=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>X(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Ft(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Ft(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(X(c))).
map(c=>Ft(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var zR={scope:"workbook",checks:[$p,Mp,Bp,jp,_p,Fp,Lp,zp]};m();m();var Up=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Zr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Ge(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Zr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Wp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Zr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var jR={scope:"workbook",checks:[Wp,Up]};m();var BR={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Wn)}}]}))};m();function KG(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var UR={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>KG(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Kp={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function GG(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var WR={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(GG).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ga(e),tab:n,params:{judge:r.code}}))};
m();var KR={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ga(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var GR={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ja={TAB_MISSING:KR,TAB_EMPTY:
WR,TAB_UNPROTECTED:GR,STAGE_NOT_BEGUN:Kp,COLUMN_MISSING_CRITERION:UR,
COLUMN_DUPLICATE_CRITERION:BR,ROW_MISSING_ENTRY:aR,ROW_WITHOUT_CODE:fR,ROW_UNKNOWN_ENTRY:pR,
ROW_DUPLICATE_ENTRY:sR,
ROW_NAME_MISMATCH:mR,SCORE_ROWS_PERMUTED:OR,SCORE_MISSING:bR,SCORE_NOT_NUMBER:wR,SCORE_TEXT_NUMBER:
FR,
SCORE_IS_DATE:yR,SCORE_OUT_OF_RANGE:vR,SCORE_ERROR:gR,SCORE_FORMULA:hR,SCORE_SCALE_SUSPECT:$R,
SCORE_OUTLIER:ER,
TOTAL_MISMATCH:MR,JUDGE_NO_VARIANCE:JC,JUDGES_IDENTICAL:tR,JUDGES_DISAGREE:XC,JUDGE_CONFLICT:HC,
SCORE_UNASSIGNED:iR,
JUDGE_RECUSED:VC,ENTRY_UNSCORED:KC,ENTRY_FEW_READINGS:MC,PANEL_DISCONNECTED:oR,ENTRY_DUPLICATE_CODE:
FC,
ENTRY_DUPLICATE_NAME:_C,SETTING_INVALID:zR,WEIGHTS_INVALID:jR,METHOD_CAUTION:LR};var HG=h.values(Ja).flatMap(
e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),My=e=>HG.flatMap(t=>t.find(
e));m();m();m();var qG=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],ZG=10;function JG({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!qG.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function VG(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function YG(e){
let[t]=e,n=e[e.length-1];if(e.length<ZG||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Ep(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function HR(e){let t=[],n=new y;for(let r of e){let o=JG(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>VG(r).flatMap(YG))]}function XG(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Va(e){let t=[],n=new y;for(let r of XG(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var qR=({row:e,column:t})=>`${e}:${t}`;function QG({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(qR({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Ep(r)}}}function e5({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function ZR(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=e5(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(qR(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>Va(i.cells).map(s=>({draft:QG(i,s),block:s})));return[...n,...HR(r)]}m();
function t5(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function n5(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Er(t),a=vn(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,$;let p=new y;for(let _ of u){
let z=s(d,_);z!==null&&p.set(_.code,z)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
x=new w([...g,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return WC({judge:d,tab:(
$=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?$:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!x.has(_.code)),excluded:x,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:t5(e,c)}}var JR=new A;function Gp(e){var n;let t=(
n=
JR.get(e))!=null?n:n5(e);return JR.set(e,t),t}var r5=h.values(Ja).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function o5(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function i5({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Ly(e){let t=Gp(e),n=t.begun?r5:[Kp];return ZR(n.flatMap(r=>r.find(t))).sort(o5(t)).
map(r=>i5(r,e.stage.name))}m();var VR=[$p,Pp,Wp,Ip,Mp,Bp,jp,Up,_p,Fp,Lp,zp],s5=h.values(Ja).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),a5=[...VR,...s5.filter(e=>!VR.includes(e))];
function zy(e,t=()=>null){return a5.
flatMap(n=>n({competition:e,locate:t}))}m();function jy(e){return Gp(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=Zo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var XR=31,u5=/[\u00b7\-\u2013|:_]/u;function Jr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!u5.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var l5=/[[\]:*?/\\]/g,Nc=e=>e.replace(l5," ").replace(/\s+/g," ").trim();
function c5(e,t){
let n=XR-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Pi=(
e,t)=>c5(
Nc(e.name),Nc(t.code)),d5=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ii(e,t,n){
let r=J.
ranking[n],o=XR-r.length-3,i=(u,l)=>d5(Nc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function QR(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(Nc(t.name));let r=M(n.slice(0,-1));return r!==""&&M(Nc(t.name)).startsWith(
r)}function Hp(e,t){var o;let n=m5(e,t),r=n.filter((i,s)=>n.findIndex(a=>f5(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function m5(e,t){let n=YR(e,t,(i,s)=>X(i.code)===X(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?p5(e,t,r):YR(e,t,By)}var By=(e,t)=>M(t)!==""&&M(
t)===M(e.name),YR=(e,t,n)=>Jr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>QR(r,i)).flatMap(i=>Ve(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),p5=(e,t,n)=>Ve(t,n).filter(r=>X(r.code)===X(e)||
By(r,e)||Jr(e).some(({left:o,right:i})=>QR(o,n)&&By(r,i))).map(r=>({stage:n,judge:r})),f5=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var g5=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),eD=e=>e.severity==="error";function Nt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...zy(n,e.locate)],s=[],a=[],u=!i.some(l=>eD(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Oi(n,s):null,g={competition:n,stage:
l,
criteria:Ge(n,l),judges:Ve(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Pi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Ly(g).filter(P=>!g5(P,e.questions))),p!==null&&a.push(...jy(g));let b=P=>P.stage===
l.name&&(eD(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=NC(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...$C(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var $i=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function qp(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function Pc(e,t){let n=qp(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?$i(o,i,t):s,"")}function tD(e,t,n=()=>[]){
let r=[],o=qp(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
$i(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===$i(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?$i(i,u,t):l}return r}m();m();var Ya=[["compute",F("hitung","compute")],[
"documents",F("dokumen","documents")],["assign",F("bagi juri","assign judges")],["close",F(
"tutup penilaian","close judging")],["reopen",F("buka kembali","reopen")],["decide",F("tetapkan",
"decide")],["rules",F("ubah aturan","change rules")],["accept",F("terima urutan","accept order")],[
"collect",F("kumpulkan nilai","collect scores")],["fix",F("perbaiki","fix")],["propose",F(
"minta konfirmasi juri","ask the judge")],["confirm",F("juri menyetujui","judge confirms")],[
"refuse",F("juri menolak","judge refuses")],["plenary",F("konfirmasi pleno","confirm plenary")],[
"explain",F("jelaskan riwayat","explain history")],["undo",F("urungkan perbaikan","undo fix")]];var nD=[
"at","by","action","detail","run","hash","stage"],Zp=e=>nD.map(e),rD=(e,t)=>{var n;return(n=
e[nD.indexOf(t)])!=null?n:""},oD=e=>An(rD(e,"action"),Ya),h5=["compute","documents",void 0],iD=e=>!h5.
includes(oD(e)),Jp=({hash:e})=>e.split(" ").filter(t=>t!==""),Uy=e=>oD(e)==="explain"?Jp({hash:rD(e,
"hash")}):[];function Xa(e,t,n){let r=tD(e,n,Uy),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&iD(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:$i("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function Vp({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>Uy(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var sD=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,y5=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
aD=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,uD=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
lD=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Jo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=sD.exec(t))!=null?
n:[];if(o==="")return null;if(lD.test(i.trim()))return v((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function Ky(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=aD.exec(t))!=null?r:uD.exec(
t))==null?void 0:o[1];return n===void 0?null:Wy(n)}var Wy=e=>v(e.replace(",","."));function He(e){
var i,
s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=sD.exec(t))!=null?i:[],d=(
s=
aD.exec(c.trim()))!=null?s:uD.exec(c.trim());if(l===""||d===null&&!lD.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:Wy((a=d[1])!=null?a:""))}let[,r="",o=""]=(u=y5.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:Wy(o)}}var cD={code:F("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:F("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:F("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:F("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:F("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:F("Catatan untuk Peserta","Notes to Entrant")},Yp={weight:"Bobot",maximum:
"Maks"},Gt=e=>h.keys(cD).find(t=>je(e,cD[t])),ot=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(He(e).name)===n},b5=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>ot(
e,r))};function Qa(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=X(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,x;if(u)return(b=(g=n.get(s))!=null?g:t.get(X(s)))!=null?b:null;let c=(x=r.get(M(a)))!=null?x:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function Fi(e,t,n,r,o){
var x,O,N,P,I,$,_;let i=z=>typeof z=="string"&&(Gt(z)!==void 0||r.some(U=>ot(z,U))),s=dc(e,z=>z.filter(
i).length,Si),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(z=>typeof z=="string"?z:""),u=new y,l=new y;
for(let[z,U]of a.entries()){let L=b5(U,r),j=Gt(U);L!==void 0?u.set(L.name,[...(O=u.get(L.name))!=null?
O:[],z]):j!==void 0&&!l.has(j)&&l.set(j,z)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([z,[U=0]])=>(
{
criterion:z,column:U})),p=s===null?v5(e):[];for(let[z,U]of e.values.entries()){if(s===null||z<=s)continue;
let L=G=>{var ve;let oe=l.get(G);return oe===void 0?"":(ve=U[oe])!=null?ve:""},j=W(L("code")),H=W(L(
"name")),Z=new y;for(let{criterion:G,column:oe}of d)Z.set(G,k5((P=U[oe])!=null?P:"",z,oe));let Q=W(L(
"institution")),ie=o(j,H,c!==null,Q);ie===null&&(Gy(j,H)||w5(j,Z))||p.push({row:z,code:j,entry:(I=ie==
null?void 0:ie.code)!=null?I:null,name:H,institution:Q,marks:Z,total:L("total"),notesToCommittee:W(L(
"notesToCommittee")),notesToEntrant:W(L("notesToEntrant"))})}let g=($=l.get("name"))!=null?$:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var Gy=(e,t)=>[e,t].some(n=>n===Yp.weight||n===Yp.maximum),w5=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Hy(n.raw)),Hy=e=>{var t;
return typeof e==
"string"?!te(e)&&(je(e,On)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function v5(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function k5(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&je(e,On)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var dD=864e5,qy=R.UTC(
1899,11,30),x5="dd/mm/yyyy",T5="dd/mm/yyyy h:mm:ss",S5=e=>new R(qy+f.round(e*86400)*
1e3).toISOString().slice(0,19);function mD(e){let t=(R.parse(`${e}Z`)-qy)/dD;return v.isNaN(t)?e:t}
var E5=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-qy)/dD;function pD(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:E5(t)?{
value:t,
read:{date:S5(t)},format:v.isInteger(t)?x5:T5}:{value:t,read:t}}var fD=e=>dc(e,t=>t.filter(n=>typeof n==
"string"&&Gt(n)!==void 0).length),gD=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>pD(r[
i]).
read))});function Zy({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var C5=2e4,
R5=500;function hD(e){let{rows:t,width:n}=Zy(e);return t.length>C5||n>R5}function yD(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Zy({...i,rows:i.rows.slice(0,20)});return fD(gD(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Jy(e,t,n){var l;let{rows:r,
width:o}=Zy(e),i=(l=fD(gD(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>pD(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var D5=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Ic({values:e}){var r,o,i,s;let[,t=""]=(i=D5.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(co))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var A5=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
bD=({values:e})=>{var t,n,r,o;return(o=(r=A5.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function wD(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||O5((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var O5=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function vD(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var N5=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
P5=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
I5=/(?:^|[^\p{L}])(?:juri|judge)/iu,kD=e=>h.values(J).some(t=>je(e,t));function Ls(e){let t=e.trim();
return kD(t)||N5.test(t)?!1:P5.test(t)?/^(?:hasil|results?)/i.test(t)&&I5.test(t):!0}var $c=e=>!Ls(e)&&
!kD(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Xp=new y;
function TD(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Hp(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var SD=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function ED(e,t,n=Xp){let r=TD(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>SD(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Vy=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function CD(e,t,n=Xp){let r=Rr(e,t,n);return e.flatMap(o=>{var a;if(!Vy.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Vy.test(i);)i=i.replace(Vy,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Hp(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var xD=e=>X(e).replace(
/\p{N}+/gu,
"#");function RD(e,t,n=Xp){let r=new w(t.judges.map(s=>xD(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Rr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Hp(s,t)!==null)return[];let a=Jr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(xD(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Rr(e,t,n=Xp){let r=TD(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>SD(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:$5(e,i,Ve(t,i))}function $5(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Ls))for(let{left:c,right:d}of Jr(l)){let p=n.filter(b=>eu(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var eu=(e,t)=>X(e)!==""&&(X(e)===
X(t.code)||M(e)===M(t.name));m();function DD({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return at(e.settings,t.settings.
get(n.key),"value");case"prize":return at(e.settings,t.prizes.get(n.place),"value");case"entry":
return at(
e.entries,t.entries[n.index],n.column);case"stage":return at(e.stages,t.stages[n.index],n.column);
case"criterion":return at(e.criteria,t.criteria[n.index],n.column);case"judge":return at(e.judges,t.judges[
n.
index],n.column)}}}m();var F5=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),AD=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&F5(i.value,o)})),_5=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function OD(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!_5((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function Fc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var St={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Yy="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
M5=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Yy}(?:\\s*[(:\u2013-].*)?)$`,"iu"),L5=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
z5=new RegExp(`^(${Yy})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),j5=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Yy})\\s*[)\\]]?$`,
"iu"),B5=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Et(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=M5.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=L5.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function xn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=z5.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=j5.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var go=e=>B5.has(M(e));m();m();var U5=12,W5=["juri","dewanjuri","judge","penilai","panelis"],
Qy=e=>W5.includes(M(e));function PD(e){
var t;return eb((t=G5(e))!=null?t:e.map(n=>n.trim()))}function eb(e){let t=new w(e.filter(r=>ND(r)).
map(X)),n=0;return e.map(r=>{if(ND(r))return Xy(r,K5(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Xy(`J${n}`,""),email:r}:Xy(`J${n}`,r)})}var ND=e=>[...e].length<=U5&&X(e)!==""&&!e.
includes("@"),K5=e=>!/\p{N}/u.test(e)&&[...e].length>3;function G5(e){let[t,...n]=e.map(r=>Jr(r).filter(
({right:o})=>X(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(H5).reverse()){let i=M(r);
if(i===
""||Qy(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(X)).size===a.length)return a}
return null}
var H5=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,q5=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function ID({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=q5.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Xy=(e,t)=>({...FE,
code:e,name:t});var tb=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function $D(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Jr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||X(c)===""||Qy(l)||Et(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>X(g.label)===X(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>X(l.label)))),o=(
u,l)=>tb.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(X(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!Z5(u,i));return{sets:s?i:[],unclear:!s&&J5(e)}}var Z5=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&xn(e)!==null;function J5(e){var n;let t=new y;for(let r of e){let o=xn(r);if(o===null)continue;
let i=X(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var V5=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
Y5=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
FD=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,X5=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
Q5=/juri|judge|penilai|panelis/i,nb=e=>Q5.test(e)||Et(e)!==null||xn(e)!==null,_D=e=>{var t;return FD.
test(e)?v((t=FD.exec(e))==null?void 0:t[1]):null},rb=e=>!nb(e)&&Jr(e).every(({right:t})=>X(t)==="")&&
(tb.test(e)||X5.test(e)),_c=e=>`tab/${M(e)}`;function MD(e,t,n){let r=e.map(({tab:s})=>s),o=t8(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>e8(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(_c(s)))return[];let l=St.
ODD_TAB;return[{id:_c(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function e8(e,t){let n=t.filter(a=>a!==e);if(V5.test(e))return"old";let r=_D(e),o=r!==null&&n.some(a=>{
var u;return((u=_D(a))!=null?u:r+1)>r});if(Y5.test(e)||o)return"time";let i=!nb(e)&&n.length>1&&n.every(
a=>nb(a)),s=rb(e)&&n.some(a=>!rb(a));return i||s?"unlike":null}function t8(e){let[t]=e;return t===void 0||
e.length<2||!e.every(rb)?null:{id:`stages/${e.map(M).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:St.STAGE_TABS,default:null}}m();m();m();var ho=(...e)=>new w(e.map(M)),
n8=[["code",ho("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",ho("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",ho("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",ho("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
ho("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",ho("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",ho("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],r8=ho("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),o8=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
i8=ho("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),s8=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
a8=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
ob=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,u8=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
l8=["name","code","institution","category"],LD=e=>e.replace(/\s+/g," ").trim(),zD=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function jD(e){var n,r;let t=M(e);return t===""?null:i8.has(t)?"rank":r8.has(t)?"sum":(r=(n=n8.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function Qp(e){var s,a,u,l;let t=jD(e);if(t!==null)
return t;let n=e.replace(ob,""),r=(l=(u=(s=ob.exec(e))==null?void 0:s[1])!=null?u:(a=ob.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=Qp(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(u8,"");return o===e?null:Qp(o)}function Ue(e){
var a;let t=LD(e);if(o8.test(t))return"sum";let n=jD(t);if(n!==null)return n;if(a8.test(M(t)))return"matter";
let r=Qp(t);if(r!==null)return r;let o=zD(t);if(o!==t&&o!==""){let u=Ue(o);if(u!==null)return u}
if(s8.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>Qp(u));return s.every(u=>u!==null)&&(a=l8.find(u=>s.includes(
u)))!=null?a:null}var c8=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function _i(e){let t=Ue(e);return t==="sum"||t!=="matter"&&c8.test(e)}var d8=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
BD=e=>d8.test(e),m8=ho("Hasil","Result","Final","Konversi","Akhir"),yo=e=>{let t=Ue(e);return t==="matter"||
t===null||[e,zD(LD(e))].some(n=>m8.has(M(n)))};var p8=new w(["number","sum","rank","text"]),UD=new w(
["Nilai","Skor","Score","Scores","Poin","Point",
"Points"].map(M)),WD=e=>UD.has(e),Mi=e=>M(e)===""||p8.has(Ue(e))||Gt(e)!==void 0||Ur.columns.some(t=>je(
e,t.header));function KD(e){let t=e.filter(n=>!UD.has(n));return t.length>0?t:[...e]}function GD({
tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>qr(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
f8(l,a,u))}return i}var f8=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Wn(n),doubt:WD(r)?"sum-misfit":"some-tabs"},options:St.COLUMN,default:null});
m();m();var g8=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Li=e=>g8.test(e);m();var h8=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
HD=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,qD=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
ZD=/^[\d%]+$/,ib=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),JD=(e,...t)=>{
let n=ib(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},zs=e=>Ue(e)==="text"||JD(e,h8,HD,qD,ZD),sb=e=>JD(
e,HD,ZD)&&ib(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),VD=e=>zs(e)&&ib(e).some(t=>qD.test(t)),y8=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Mc=e=>y8.test(e);function YD(e){var n,r,o,i;let t=e.trim();return sb(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var b8=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function XD(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=b8.exec(d))!=null?b:[];return p===""||Li(g)||zs(g)?[]:[{name:d,
left:M(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(M).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>ot(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Wn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:St.OWN_CRITERIA,
default:null}}m();m();m();var w8=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
v8=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Hn(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(yt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(je(
e,On))return"recused";let t=e.trim();return v8.test(t)?"failed":w8.test(t)?"score-text":"text"}var _t=e=>yt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),bo=e=>e!=="blank"&&e!=="text";m();var QD=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
eA=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
ef=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,ab=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
tA=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,k8=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
lb=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function ub(e){let t=lb(e);return t.
some(n=>QD.test(n))&&t.every(n=>QD.test(n)||eA.test(n))}var tu=(e,t)=>{let n=lb(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||eA.test(r)||ef.test(r)||/^\d+$/.test(r))},nu=e=>tu(e,ef);function nA(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(tA.test(r))return"example";
if(i&&tu(r,ef)&&!tu(r,ab))return"weight";if(i&&s&&tu(r,ab))return"maximum";if(ub(r))return s&&
i?"maximum":"statistic"}return ub(t)?"statistic":n!==""?null:ub(o)?"statistic":i&&tu(o,ef)?"weight":
i&&tu(o,ab)?"maximum":null}var rA=(e,t)=>tA.test(e)?!t||!k8.test(e):lb(e).length===1;var x8=new w([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),T8=e=>x8.has(M(e));function oA(e,t,n){let r=a=>a.map(S8).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>ot(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>db(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>cb(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function cb({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>ot(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var db=(e,t)=>sA(e,t,nu),iA=(e,
t)=>sA(
e,t,T8);function sA(e,t,n){let r=t.map(a=>e.columns.find(u=>ot(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:_t(s==null?void 0:s[a.column]))}function S8(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:ru(t)}function ru(e){
let t=e.
reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):[...e]}var ou=e=>e.reduce((
t,n)=>t+n,0),uA=e=>f.round(e*1e4)/1e4,lA=e=>e.map(t=>uA(t/ou(e)*100));function cA(e,t,n,r){
var p,g;let o=`weights/${t.map(M).join("+")}`,{taken:i}=n,s=E8(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:x})=>b==="totals"||x.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(g=(p=e[0])==null?void 0:p.tab)!=
null?g:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:uA(ou(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:St.WEIGHTS.filter(b=>b==="equal"||u.some(({option:x})=>x===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function E8(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!C8(e,t)?null:R8(e,t),a=O8(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({
option:"totals",from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=lA(o.weights.map(
(d,p)=>{
var g;return d*((g=r[p])!=null?g:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!aA(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!aA(d,n)):[]}var C8=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>ot(r.
name,{name:o}))));function R8(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(
u=>ot(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&f.abs(ou(o)-100)<.5||o.length===t.length&&new w(o).size===1?null:r.map(
i=>i!=null?i:0)}return A8(e,t)}var D8=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function A8(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=db(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>ot(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=D8.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:v(a.replace(",",".")));if(new w(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs(ou(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return v((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function O8(e,t,n){for(let r of e){let o=cb(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,x,O;let p=(b=i.find(
N=>ot(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:a.indexOf(p);return g<0?null:((x=u[g])!=
null?x:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return lA(l.map(c=>c!=
null?c:0))}}return null}function aA(e,t){let[n,r]=[ou(e),ou(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function mb(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var pb="Lembar Juri \xB7 ",
dA=e=>pb+e,fb=e=>typeof e=="string"&&e.startsWith(pb),Tn=e=>{var t;return fb((t=e.values[1])==null?
void 0:
t[0])};function Ct(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([pb+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var Lc="Nilai",js=e=>typeof e=="string"?e.trim():"";function mA(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var gb=F("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),N8=F("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),P8=F("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
pA=F("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),hb=F("Nilai",
"Score","Skor","Value","Poin","Points"),fA=e=>je(e,hb),gA=e=>e.some(t=>je(t,gb))&&e.some(t=>je(t,pA))&&
e.some(t=>je(t,hb));function I8(e){for(let[t,n]of e.values.slice(0,Si).entries()){let r=n.map(js),o=l=>r.
findIndex(c=>je(c,l)),i=l=>r.findIndex(c=>Gt(c)===l),s=o(gb)>=0||o(P8)<0?o(gb):o(N8),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(pA),o(hb)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function hA(e){let t=I8(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){let l=M(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?F8(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(n(d))===u;return s?
_8(e,t,a,l,c):$8(e,t,l,c)})}}function $8(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function F8(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);M(
o)!==""&&!n.has(M(o))&&n.set(M(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function _8(e,t,n,r,
o){
var I,$,_,z;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,p=[s,l,c],g=new y,b=new y,x=new y,O=k.from({length:d+n.length},()=>"");for(let[U,
L]of e.values.entries()){if(U<=i||!o(L))continue;let j=n.findIndex(oe=>oe.key===M(W(L[l]))),H=X(W(L[
a]))||
M(W(L[u]));if(j<0||H==="")continue;let Z=(_=x.get(H))!=null?_:[],Q=Z.find(oe=>!g.has(`${oe},${d+j}`)),
ie=Q!=null?Q:U;Q===void 0&&(x.set(H,[...Z,U]),b.set(U,O.map((oe,ve)=>{var We;return p.includes(ve)?
"":
(We=L[ve])!=null?We:""})));let G=b.get(ie);G!==void 0&&(G[d+j]=(z=L[c])!=null?z:""),g.set(`${ie},${d+
j}`,{row:U,column:c})}let N=e.values.map((U,L)=>{var j;return L===i?[...U.map((H,Z)=>p.includes(Z)?
"":
H),...n.map(H=>H.name)]:(j=b.get(L))!=null?j:O}),P=({row:U,column:L})=>{var j;return(j=g.get(`${U},${L}`))!=
null?j:{row:U,column:L<d?L:U<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var yA=4,bA=15,M8=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor",
"Penilaian","Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian",
"Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Dr=e=>M8.has(
M(He(e).
name)),L8=new w(["code","name","institution","category","judge","number"]),iu=e=>{var t;return L8.has(
(t=Ue(e))!=null?t:"")&&He(e).weight===null},ji=e=>Hn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
zi=e=>!te(
e);function yb(e,t){let n=z8(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<yA&&B8(e,r,o);)o+=
1;for(;o-r+1<yA&&W8(e,r,o);)r-=1;return{top:r,bottom:o,columns:vA(e,r,o)}}function wA(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:vA(e,t.top,i)}}function z8({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,Si).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!ji(
c))continue;let d=Ue(c)!==null||t(c)||Et(c)!==null;iu(c)&&(u=!0),a+=1+(d?2:0)+(zc(e,i,l)?1:0)}s.filter(
ji).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function zc(e,t,n){let r=e.slice(
t+1,t+1+bA).map(o=>Hn(o[n])).filter(o=>o!=="blank");return r.filter(bo).length*2>r.length}function j8(
e,t,n){
let r=e.slice(t+1,t+1+bA),o=r.findIndex(s=>s.every(a=>!zi(a)));return(o<1?r:r.slice(0,o)).some(s=>ji(
s[n]))&&!zc(e,t,n)}function B8({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(
p=>zi(r[p]));if(!o.some(p=>ji(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>W(b[p])).
find(b=>b!==""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(x=>x.slice(
0,p).some(zi)):Dr(g)||Et(g)!==null||U8((b=e[n])!=null?b:[],p)};if(o.some(p=>iu(i(p))))return!1;let u=o.
some(p=>zc(e,n+1,p))&&o.every(p=>!j8(e,n+1,p)),l=[...r.keys()].some(p=>iu(i(p))&&te(r[p])),c=p=>ji(r[
p])&&
zc(e,n+1,p);return!o.every(p=>ji(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(
p=>zc(e,n+1,p))||o.some(p=>{var g;return te((g=e[n])==null?void 0:g[p])})}var U8=(e,t)=>t+1<e.length&&
te(e[t+1]);function W8({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>zi(r[d]));if(i.length===0||!i.every(d=>ji(r[d])))return!1;let s=i.map(
d=>W(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(
":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>te(p[d]));if(i.some(d=>iu(W(r[d]))&&u(d)))return!0;
let l=[...o.keys()].find(d=>ji(o[d])&&!iu(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>te(
o[d]))?!1:s.length>1||s.some(d=>Dr(d)||Et(d)!==null||xn(d)!==null||go(d)||He(d).weight!==null)}
function vA({
values:e},t,n){var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.
slice(u+1).some(c=>zi(c[l]));return k.from({length:o},(u,l)=>{var b,x;let c=r.flatMap((O,N)=>zi(O[l])?
[{row:N,text:W(O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,g=r.slice(0,f.max(0,
p)).flatMap((O,N)=>{if(zi(O[l]))return[W(O[l])];for(let P=l-1;P>=0;P-=1){if(!zi(O[P]))continue;let I=W(
O[P]);return i(N,P)&&!iu(I)?[I]:[]}return[]});return{text:(x=d==null?void 0:d.text)!=null?x:"",
groups:g}})}m();m();var nf=e=>e!==""&&!Dr(e)&&!go(e)&&Ky(e)===null;function kA(e,t){var i;let n=t?
new w:G8(e),r=e.columns.
map(({text:s,groups:a},u)=>{var O,N,P,I;let l=Ue(s)===null||n.has(u)?a.filter(nf):[],c=n.has(u)?s:"",
d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=He(d),b=(N=g!=null?g:a.map(Ky).find($=>$!==null))!=
null?N:null,x=(P=Jo(d))!=null?P:c===""?null:H8(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:x}});for(let s of r)s.own!==""&&((i=s.weight)!=null||(s.weight=
q8(r,s.text)));let o=t?r.map(s=>s.weight):J8(r);return r.map((s,a)=>{var b;let u=K8(r,s)?`${He(s.group).
name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==He(s.text).weight||s.own!==""?Z8(
u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,
header:d,
name:u,part:null};let g=`${u} - ${s.own}`;return{...p,header:g,name:g,part:{own:s.own,criterion:u,
header:d}}})}
var K8=(e,t)=>t.group!==""&&!_i(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function G8({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M(
(l=s.filter(nf).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(
t.flatMap(({group:i,text:s})=>zs(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({
text:s})=>tf(s)===i).map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(tf(i))>1).map(({
column:i})=>i))}
var tf=e=>M(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",H8=e=>{var n,r;let t=(r=Jo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},q8=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=He(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},Z8=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function J8(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!_i(o)||yo(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);He(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=He(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var V8=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
Y8=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function xA(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Et(i))!=null?a:(s=xn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Et(
s)!==null||go(s))))return!0;let r=X8(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(zs)||!e6([...r.keys()],new w(o.filter(Q8)),t)}function X8({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(nf))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var Q8=e=>Ue(e)!=="text";function e6(e,t,
n){
if(e.some(i=>V8.test(i)||Y8.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>Li(i)||He(i).weight!==null||Jo(i)!==null;return r||t.
size>1||e.some(o)}m();var t6=4,n6=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,r6=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
TA=e=>M(He(W(e).replace(n6,"")).name);function EA(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(He))p===""||Dr(p)||Ue(p)!==null&&!yo(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(TA(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var x;return TA((x=e.values[b])==null?void 0:x[l])}));if(d.size<2)continue;if([...d].
every(b=>{var x;return l>((x=n.get(b))!=null?x:0)}))return SA(e,(b,x)=>b>=t.top&&x>=l);if(c.filter(b=>{
var x;return((x=e.values[b])!=null?x:[]).filter(O=>!te(O)).length<=t6}).length!==c.length)continue;
let g=o6(
e,f.min(...c),t.bottom);return SA(e,b=>c.includes(b)||g.includes(b))}return e}function o6({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>Hn(a)==="text")||!s.some(a=>r6.test(W(a))))break;r.push(i)}return r}var SA=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function CA(e,t){let n=e.flatMap(o=>{let i=yb(
o,t.isCriterion),s=i===null?o:EA(o,i),a=s===o?i:yb(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:wA(o.grid,o.block,
n)}));return r.map(o=>i6(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function i6({whole:e,
grid:t,
block:n},r,o){let i=xA(n,r),s=kA(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>Hn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:gA(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ue(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||ht(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function ht({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(bo).length*2>=n.length?"scores":"words"}function rf(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(bo).
length*3>=n.length}var fr=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Ar=(e,t)=>({code:W(fr(e,t,e.at.code)),name:W(fr(e,t,e.at.name))});function Or(e,t){let{
code:n,
name:r}=Ar(e,t);return e.at.code>=0?n===""?"":`#${X(n)}`:M(r)}m();var of=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function RA(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var s6=new w([
"sum","mean","weighted","maximum","minimum","rank"]),qn=e=>s6.has(e),DA=(e,t)=>M(e)||`#${t}`;
function Zn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Vr=e=>He(e).
weight!==null||Jo(e)!==null;function AA({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!Mc(r)||n.hasCriteria&&e.isJudges&&bb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:DA(o,t),role:s!=null?s:
i?"criterion":a6(e,t,r),from:[],weights:null,doubt:null,guess:null}}function a6(e,t,n){let r=ht(e,t),
o=Ue(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||u6.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!fA(n)?"number":"criterion"}var u6=new w(["sum","rank",
"number"]);function bb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=xn(n))==null?void 0:u.rest)!=null?l:""];return o.some(go)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>Et(c)!==null&&Ue(n)===null)}var l6=1e3;function NA(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?f6(e,
t):c6(e,n.shape.header))}function c6(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>ht(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>qn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)Bi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?m6(e,i,t):d6(e,i,t))}var Bi=(e,t,n=null)=>{for(let{shape:r}of e)Zn(r,t,n)};
function d6(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Bi(e,"unnamed"):(r("check-box")||r("date")&&Ue(n)!==null)&&Bi(e,
"not-numbers")}function m6(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(PA(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Bi(
e,"unnamed","criterion");return}if(BD(n)){Bi(e,"penalty");return}let o=Ue(n);if(OA(o)&&Vr(n))return;
let i=_i(n);(i||OA(o)||o==="rank"||o==="number")&&!e.every(p6)&&Bi(e,i?"sum-misfit":"matter")}var PA=e=>e.
filter(t=>f.abs(t)>l6).length*2>e.length,wb=1.5;function p6({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!yo(o))return!1;let a=n.filter(
({column:x,header:O})=>x!==t.column&&Ue(O)===null&&ht(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var O,N;return((N=(O=r.columns[x])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Ue(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((O,N)=>O+N,0)/x.length,g=p(c)/p(d);return g>1/wb&&g<wb&&f.max(...c)<=wb*f.max(...d)}var OA=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function f6(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=PA(n),o=Ue((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&bb(a.draft,u.column,u.header,t)||(r?u.role="large":ht(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Zn(u,"not-listed",null))}m();function vb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:g6(
e,t,r);return n.set(r,o),o}}}function g6(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=_t((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var Mn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),au=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,jc=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function IA(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=au(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){NA(l,n);let c=l.filter(({tab:d,shape:p})=>ht(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||h6([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(b6(c,(a=t[l])!=null?a:[],o),w6(c,(u=t[l])!=null?u:[]))}function h6(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&ht(o.
draft,i.column)==="numbers")),n=t.filter(y6);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Vr(
o.header))||Bi(r,"same-everywhere")}function y6(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Or(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function b6(e,t,n){var i;let r=({
column:s})=>ht(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Vr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Zn(s,a===0?"blank":"some-tabs",
null)}}function w6(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&ht(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Zn(s,"large",null)}}m();m();function Vo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Yr=e=>e.reduce((
t,n)=>t+
n,0),v6=[{kind:"sum",of:Yr},{kind:"mean",of:e=>Yr(e)/e.length}],k6=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function sf(e,t){var i;let n=Vo(e.map(({value:s})=>s)),r=x6(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=E6(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function x6(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?v6.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=C6(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Yr(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=Yr(e.map(({value:u})=>u))/Yr(e.map(({
sources:u})=>Yr(
u)));return[...n,...r===null?[]:[o(r.map(FA),t),o(r,t)],...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!T6(u.weights))}
var T6=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),S6=20;function E6(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=f.max(...i)-f.min(...i),a=e.slice(0,S6),u=a.flatMap(
({value:b},x)=>a.flatMap(({sources:O},N)=>N===x?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(
e.length)}function $A(e){var r,o;let t=Vo(e.map(({value:i})=>i)),n=k6.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function C6(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>Yr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=R6(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>FA(a)<0)||o.every(a=>a===
0)?null:o}var FA=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function R6(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var x;return f.abs((x=b[c])!=null?x:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var x;return f.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&D6(b,g,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function D6(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var kb=e=>e.length>1&&e.includes(
1)&&e.every(t=>v.isInteger(t)&&t>=1&&t<=e.length);function _A(e,t){if(!kb(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function MA(e,t,n=0){var c;if(e.length===
0||t.some(d=>d.length===0))return null;let r=d=>Yr(d)/d.length,o=(d,p)=>f.sqrt(Yr(d.map(g=>(g-r(d))**
2))/(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Yr,median:d=>{var b,x,
O;let p=[...d].sort((N,P)=>N-P),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((x=p[g])!=null?
x:0))/2:(O=p[f.floor(g)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length}
,
a=Vo(e),u=h.entries(s).find(([,d])=>e.every((p,g)=>{var b;return f.abs(p-d((b=t[g])!=null?b:[]))<=a}
));
return Yr(e.map((d,p)=>{var x;let g=(x=t[p])!=null?x:[],b=g.filter(O=>f.abs(O-d)<=a).length;return f.
log2((g.length+1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var A6=3;function jA(e,t,
n){let r=O6(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=sb((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?N6(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)LA(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=I6(s.some(zA)?s.filter(zA):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Zn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=P6(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){LA(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),x=c.get(g.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var BA=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function LA(e,t,n){e.role=t,e.label=n}function O6(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=tf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var zA=({members:e})=>e.some(({tab:t,shape:n})=>ht(t.draft,n.
column)==="numbers");function N6({members:e}){var n;let t=new y;for(let r of e){let o=new w(Mn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function P6({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||He(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function I6(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:$6(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>_6(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!VD((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function $6(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=Mn(a),l=[...Mn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=F6(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<A6?null:r}function F6(e){let t=Vo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function _6({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?v.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Bc({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Dr(p)))!=null?a:"";return M((d=(c=(u=Et(n))!=null?
u:Et(o))!=null?c:(l=xn(n))==null?void 0:l.label)!=null?d:o)}var xb=({tab:e,shape:t})=>e.draft.isJudges&&
Bc(e,t)==="";function UA(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||xb(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Bc(n,p)===Bc(n,r))),a=s.filter(({role:p})=>!qn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>WA(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>qn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...L6(e)]:[]]}function L6({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!qn(o)),r.filter(({role:o})=>WA(o))]}var WA=e=>e==="sum"||e==="mean"||e==="weighted";
function Tb(e,t){var i,s;let n=e.map(a=>UA(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,z;
let l=n.map(U=>{var L;return(L=U[u])!=null?L:[]}),c=new w(l.map(U=>U.map(({key:L})=>L).join(`
`)));if(l.some(U=>U.length===0)||c.size>1)return[];let d=e.flatMap((U,L)=>{var j;return W6(U,(j=l[L])!=
null?j:[])}),p=(_=sf(d,t?.5:1))!=null?_:B6(d,t),[g]=e;if(p===null||g===void 0||j6(p.derived,g.shape,
(z=l[0])!=null?z:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!RA(b.weights))
return[];let O=new w(d.map(({value:U})=>U)).size,N=U=>b.kind!=="weighted"||b.weights[U]!==0,P=l.map(
U=>U.flatMap(({column:L},j)=>N(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(U=>U!==0):null,$=I===
null?null:z6(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:O}]:[{kind:$,from:
P,
weights:null,evidence:x,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function z6(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function j6(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function B6(e,t){
let n=t&&e.length>=4?$A(e):null;return n===null?null:{derived:n,evidence:5}}function KA(e){return e.
reduce((n,r)=>n+Mn(r).size,0)>=4&&e.every(n=>U6(n))}function U6(e){let t=Mn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return UA(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>_A(n,s))}var W6=(e,t)=>[...Mn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function HA(e,t,n){let r=q6(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Mc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)GA(s);for(let s of i.filter(a=>a.every(u=>!qn(u.shape.role)&&
qA(u)))){for(let{shape:a}of s)a.doubt=null;GA(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&jc(s,l)===jc(s,a)&&Zn(l,"sum-somewhere",null)}var H6=/rata|rerata|mean|average|avg/i;
function q6(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||qn(c))&&ht(u.draft,d)==="numbers");for(let c of l.
filter(d=>!qn(d.role)&&!BA({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Vr(d)&&!_i(c.header)&&!Mc(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,g=`${au(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function GA(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ue(t),r=_i(t)&&!(n==="sum"&&yo(t))||
e.every(qA),o=Z6(e,t,n,r),i=o===null?Tb(e,r):null,s=o!=null?o:i!==null&&of(i,r)?null:KA(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&of(i,r)){if(ZA(e,i),J6(e,i))for(let{
shape:l}of e)
Zn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Zn(l,
"sum-somewhere",null);else e.length>1&&V6(e,r)}function Z6(e,t,n,r){return e.every(i=>Y6(i.shape,Mn(
i),n))?"number":n==="rank"&&e.every(i=>kb([...Mn(i).values()]))?"rank":e.every(i=>Mn(i).size>1&&new w(
Mn(i).values()).
size===1)?n==="rank"?"rank":r?H6.test(t)?"mean":"sum":null:null}var J6=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(xb)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function V6(e,t){for(let n of e){let r=Tb([n],t);r!==null&&r.evidence>=18&&of(r,t)&&ZA([n],r)}}var qA=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&jc(e,r)===jc(e,t)&&qn(r.role));function ZA(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function Y6({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var X6=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,Q6=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
e4=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,JA=e=>{let t=e.trim().toLowerCase();return X6.test(t)||Q6.test(
t)||e4.test(
t)},VA=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function YA(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var t4=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
n4=7,r4=25,o4=9;function XA(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||i4(s,u,a))continue;let l=s4(s,u.column),c=au(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(a4(i))for(let{
shape:s}of i)
Zn(s,"letters",null)}var i4=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function s4({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?W(fr(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function a4(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Vr(
t)||e.some(u4))return!0;if(!yo(t)||t4.test(t)||!l4(e)||c4(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(JA));return d4(e)||e.every(m4)||n&&e.every(p4)}var u4=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&_t(fr(e,o,n.column))!==null);function l4(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=n4&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=r4&&!o.includes(
"@"))}function c4(e){var r,o;let[t]=e,n=VA((r=t==null?void 0:t.shape.header)!=null?r:"")?1:o4;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:YA(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function d4(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Or(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var QA=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&ht(e.draft,r)==="numbers"),m4=e=>{let t=QA(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},p4=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Bc(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Li(e.shape.header)||QA(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function eO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
f4(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=g4(o,i,s,u,l);d===void 0||Vr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function f4(e,t){var i;let n=YD(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Mn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function g4(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&ht(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(He(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function tO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>AA(r,o.column,t)));return jA(e,n,t),eO(e,n),HA(
e,n,t),IA(e,n,t),t.hasCriteria||XA(e,n),n}m();var nO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function rO(e){var o,
i,s,a,u;let t=e.map(l=>l.columns.filter(c=>h4(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:af(c,d),b=M(p);n.set(b,((i=n.get(b))!=null?i:0)+
g.length-new w(g).size)}let r=l=>{let c=n.get(M(l))===0;return Ue(l)===null?c?1:9:(c?0:4)+(nO.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:[],p=d.filter(({
header:x})=>Ue(
x)==="name"),g=p.every(({header:x})=>nO.test(x))?d:p,b=f.min(...g.map(({header:x})=>r(x)));c.at.name=
(u=(a=g.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?u:c.at.name}}function h4(e,{
column:t,
header:n}){let r=Ue(n);if(r!=="name"&&r!==null||ht(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||ht(e,i.column)!=="numbers"||Ue(i.header)!==null);return r==="name"||n!==""&&!Dr(n)&&o}
function oO(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&b4(r,c)&&!y4(r,c)),s=e.length<2||
r.isJudges||r.at.judge>=0,a=i.filter(c=>s||w4(r,c,e)),l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&
Ue((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function af({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&bo(Hn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Dr(l.header)&&ht({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function y4({columns:e,grid:t,block:n},r){var s,a;if(Dr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ue(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>Li(u)||He(u).weight!==
null).length*2>o.length}function b4(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||ht(e,t)!=="words"||rf(e,t))return!1;let n=af(e,t);return n.length>1&&new w(n).size>n.
length*.9}function w4(e,t,n){let r=new w(af(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=af(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m();var v4=6,k4=5;function iO(
e){let t=[...x4(e),...E4(e),...T4(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Sb=(e,t,n)=>({row:t,label:Ar(e,t).name,key:Or(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function x4(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-v4).flatMap(a=>{let{code:u,name:l}=Ar(t,a);if(u!==""||_t(fr(t,a,i.number))!==null||!te(fr(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return sO(e,a,d?0:k4,R4)?l!==""&&i.code<
0?[Sb(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function T4(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Ar(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!rA(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Eb(t,i,r);return l.length>0&&S4(e,i,s)?[]:[{...Sb(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function S4(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Eb(r,t,o);if(n==="statistic")return sO(
e,t,0,C4);let a=s.map(({column:g})=>i.flatMap(b=>{var x,O;return(O=_t((x=r.grid.values[b])==null?
void 0:
x[g]))!=null?O:[]}));if(n==="maximum")return s.every(({value:g},b)=>{var x;return((x=a[b])!=null?x:[
]).
every(O=>O<=g)});let u=a.flat(),l=s.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>f.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=s.some(({value:g})=>g<f.min(...u)||g>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Eb=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=_t((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function E4({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&_t(fr(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=Ar(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[Sb(e,s,"unnumbered")]}
)}
var C4={numbers:1,above:1},R4={numbers:2,above:3};function sO({draft:e,scored:t,entryRows:n},r,o,i){
let s=Eb(e,r,t);if(s.length<i.numbers)return!1;let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(
d=>{var p,g;return(g=_t((p=e.grid.values[d])==null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<
i.above))return!1;let l=s.map(({value:c})=>c);return MA(l,u,o)!==null}var uO=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
D4=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function lO(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function cO(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(O=>{var N;return bo(Hn((N=r.values[x])==
null?void 0:N[O]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
te))continue;let O=d(x),N={hasScores:O,isFirst:l,sinceHeader:x-c,entries:u.length},P=!uf(e,x)&&F4(e,
x);P&&a.push(x);let I=P?"header":A4(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,L4(e,
x)),I==="entry"&&(l=!1,O&&u.push(x))}P4(e,i,t);let p=u.filter(x=>i[x]==="entry"),g=iO({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&I4(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function A4(e,t,n,r){var b,x;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=Ar(e,t),
l=n.sinceHeader<=3&&_4(e,t);if(l&&i.name>=0)return"numbers";if(uf(e,t))return"header";let c=(x=s.map(
W).find(O=>O!==""))!=null?x:"";if(!n.hasScores&&!uO.test(c)&&$4(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&N4(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&O4(e,t))return"weight";let d=u||a||W(s.find(O=>Hn(O)==="text")),p=a===""&&(i.number<
0||te(fr(e,t,i.number))),g=nA({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return g!==null||n.hasScores?g!=null?g:"entry":M4(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function O4({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>te(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=_t(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var N4=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function P4(e,t,n){let r=s=>n.filter(a=>{var u;return bo(
Hn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=Or(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function I4(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>Ar(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=Ar(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
_t(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&g!==""&&!te(fr(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,g)))&&(t[c]="note")}}function uf({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:aO(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===aO((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&uf({grid:e,block:t},n+1);return!1}var aO=e=>M(W(e))||W(e);
function $4(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(uf(e,o))return!0;return!1}function F4({grid:e,columns:t},n){var s;let r=new w(t.map(({header:a}
)=>M(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!te(a)).map(a=>M(W(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function _4({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(te(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?
v.NaN:v(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function M4(e,t,n){var g,b,x;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((O,N)=>te(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>Or(e,t+1+N)!==""))return!1;let u=W(fr(e,t,o.number)),{code:l,name:c}=Ar(e,t);if(D4.test(
u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&uO.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Hn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function L4(e,t){var s,a;let{code:n,
name:r}=Ar(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var dO={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},z4=Yp,j4=new w([
"numbers","example","statistic","section","header","note","left-out"]);function mO(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Gt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:qn(P.role)?N!==u&&Gt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,$)=>{let _=z4[P];return j4.has(
P)||l($)||_!==void 0&&$<c?"":_!==void 0&&$===c?_:I}),b=(N,P)=>{var I;return P<i.top?B4(N,e.isJudges&&
P===i.top-1):P<i.bottom?W4(e,P):P===i.bottom?r.map($=>U4(e,$,u,l)):g(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?dO.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:O}}function B4(e,t){
let n=e.some(r=>typeof r=="string"&&nu(r));return e.map(r=>{var o;return n?(o=_t(r))!=null?o:r:t?"":
r})}function U4({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Gt(i)===a?i:dO[a];let s=Gt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function W4({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function uu(e,t,n,r=()=>!1){let o=CA(e.filter(l=>!Tn(l)),t);rO(o),oO(o);let i=o.map(l=>{let c=cO(l,
lO(
l,d=>rf(l,d)),t);return{draft:K4(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>vb(l,c.roles)),
a=tO(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(O=>Z4(q4(O,t,N=>r(
l.grid.tab,N)),n,t)),g=X4({draft:l,reading:c},i,n),b=[...J4(l,p,t),...g,...c.otherHeaders.map(O=>Y4(
l,O)),...V4(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:H4(l,c.roles),view:mO(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var K4=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),G4=new w([
"entry","weight","maximum","numbers","header","section","example"]),H4=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||G4.has(
a)&&(a!=="entry"||Or(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},fO=({key:e})=>`column/${e}`,gO=(e,t)=>!t.hasCriteria||t.isCriterion(e),q4=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function Z4(e,t,n){let r=e.doubt===null?void 0:t.get(fO(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Wn(
e.column)}`:e.header;return r==="criterion"&&gO(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var J4=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var s;if(o.doubt===null)return[];let i=St.COLUMN.filter(a=>a!=="criterion"||gO(o.header,r));
return[
{id:fO(o),kind:"COLUMN",tab:e.tab,cell:Ce(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Wn(
o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=null?s:null}]});function V4(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new w(t.values.slice(n.bottom+1).map(
l=>M(W(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{if(o.name<0||u<=o.name||ht(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>2&&c*2>s.size});return a===void 0?
[]:[{id:`side/${M(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Ce(n.bottom,a.column),tabs:[t.tab],
params:{
columns:[Wn(o.name),Wn(a.column)]},options:St.SIDE_BY_SIDE,default:null}]}var Y4=({grid:e},t)=>({id:
`table/${M(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Ce(t,0),tabs:[e.tab],params:{row:t+1},
options:St.
OTHER_TABLE,default:null});function X4({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(
d),g=p==="entry"||o.some(N=>pO(N,a,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>pO(N,a,l));if(t.
roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:x,at:O}=e;return[{id:d,kind:"ROW",tab:x.tab,
cell:Ce(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[x.tab],params:{label:s,row:i+1,doubt:u},options:St.
ROW,default:null}]})}var pO=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&Or(e,i)===n);m();function Bs({criteria:e,entries:t}){let n=new w(t.map(i=>X(i.code)).filter(
i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>ot(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>qr(s,He(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(X(i))}}m();var lu=({code:e,name:t})=>X(e)||M(t),Q4=1e3,
eH=e=>{let t=typeof e=="string"?Gt(e):void 0;return t===
"code"||t==="name"};function Us(e,t){var d,p;if(Tn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(eH))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Gt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Ue(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let x={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!Gy(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:rH(r,
c,t),lines:c,isRepeated:tH(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
headers:t.columns.map(({label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function tH(e){
let t=e.
map(n=>He(n).name).filter(n=>!Mi(n));return new w(t.map(M)).size<t.length}var nH=(e,t)=>e.map(n=>{
var r;
return(r=n.values[t])!=null?r:""});function rH(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries(
)){
let{name:s,weight:a}=He(i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===
void 0&&Ue(s)==="category")continue;let c=iH(nH(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,
isMeant:d,key:u,name:s,weight:a,max:Jo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var hO=e=>e.
flatMap(t=>{var n;return(n=yt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function oH(
e){
let t=hO(e);return t.filter(n=>n>Q4).length*2>t.length}function iH(e){let t=e.filter(s=>!te(s)),n=hO(
t),r=s=>typeof s=="string"&&je(s,On),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return oH(
t)?"words":"numbers";let i=s=>typeof s=="string"&&yt(s)===null&&!r(s)&&!s.trim().startsWith("#");
return t.
filter(i).length*2>t.length?"words":"open"}m();m();m();var sH=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
aH=/bobot|weight|proporsi|porsi|persen|%/i,uH=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function lf(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>lH(e,o));if(n.every(o=>o.length>0)){let o=Uc(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:dH(e,n))!=null?r:mH(e,n)}return pH(e,t)}function lH(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=W(o).replace(sH,"");return s!==""&&ot(s,{name:t})?[{row:r,column:i,weight:He(s).weight}
]:
[]}))}var Uc=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?ru(t):
null},
cH=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function dH(e,t){var n,
r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===o))==
null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Uc(i.map(g=>{var b;return Wc((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>aH.
test(W(g[c])));return d!==null&&(p||cH(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function mH(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>nu(W(u)))).map(
a=>Uc(o.map(u=>Wc(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function pH(e,t){var n;
for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Uc(t.map(i=>Db(
r,i))))!=null?n:Uc(t.map(i=>Rb(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${Cb(i)}`)));
if(o!==null)return o}return null}var Cb=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),Rb=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",","."))}
,
Db=(e,t)=>{var n;return(n=Rb(e,Cb(t)+uH))!=null?n:/bobot|weight/i.test(e)?Rb(e,T.raw`${Cb(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Wc(e){return typeof e!="string"?_t(e):_t(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var fH=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>f.abs(t-n)<1e-6)}
;function cf({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;return(l=(u=e.find(c=>ot(c.name,{name:a})))==null?
void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.flatMap(b=>{var x;
return(x=
Wc(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).every(b=>b>s&&Wc(u[b])!==
null),p=l.every((b,x)=>{var O;return x===0||b===((O=l[x-1])!=null?O:0)+1});if(l.length<i.length||!d||
p||new w(l).size===1||a>=r.length&&!fH(l))continue;let g=i.every((b,x)=>{var I;let O=t.flatMap(({
values:$})=>{
var _;return(_=yt($[b]))!=null?_:[]}),N=f.max(...O),P=(I=l[x])!=null?I:0;return O.length>0&&N<=P&&N*
2>P});return{numbers:l,areMaxima:g}}return null}function yO(e,t){for(let n of e){let r=gH(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function gH(e,t){if(t.length<2)return null;let n=lf(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=cf(e,t);return r!==null&&!r.areMaxima?{weights:ru(r.numbers),isOpen:!1}:
yH(
e,t)}var hH=/bobot|weight|pembobotan|proporsi/i;function yH({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!hH.test(r))continue;let o=t.map(s=>{var a;return(a=Db(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?ru(i):t.map(()=>0),
isOpen:!0}}
return null}m();var bH=20,wH=.005;function bO(e,t,n,r){let o=[...n.map(a=>wO(a,r)),kH(n,r)],i=new y(
e.lines.map(a=>[
lu(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let g=_t((x=t[p])==null?void 0:x[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=sf(
l,1);if(!(c===null||c.evidence<bH)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>wH))return vH(c.derived.weights,l)}}return null}
function vH(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=Vo(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function wO(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>ot(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=yt(r.values[i]))!=null?s:[]});return o.length===t.length?[[lu(r),o]]:[]}))}function kH(
e,t){
let[n=new y,...r]=e.map(o=>wO(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function vO(e,t,n){let r=yO(
t,n);if(r!==null)return r;let o=e.filter(s=>!Tn(s));for(let s of o){let a=lf(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...uu(o,Bs({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=Us(s.view,s),u=a===null?null:bO(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var df=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function mf(e,t){var s,a;let n=df(e),r=n?new w:xH(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of SH(u,t,n)){let g=M(c),b=n?
X(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...np,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:TH(l),
institution:c,
category:d}))}function xH(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function TH(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function SH(e,t,n){let r=e.columns.filter(s=>t.some(a=>ot(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>Hy(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var EH=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
CH=["category","unitType","innovator","contact","phone","email","link"];function kO(e,t,{grid:n,
structure:r}){
let o=EH.test(n.tab)?Us(n,r):null;if(o===null)return null;let i=pt(n,Ur),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?X(O.code)===X(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=CH.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>X(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(X(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();function pf(e){var s;let t=EO(e),n=RO(t).filter(
a=>a.length>1),r=(s=TO(n))!=null?s:t.length===1?t:TO(
RH(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Ab(e,CO(o.table,i))}function Ab(e,t){let n=EO(e),r=RO(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>ot(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function SO(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=CO(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function EO(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=KD(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var CO=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),xO=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function TO(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||xO(r)-xO(n)||e.indexOf(n)-e.indexOf(r));return t}function RO(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function RH(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function DO(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:
[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function AO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:DH(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function DH(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return $c(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return Tn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var OO=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>ot(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=yt(o.values[r]))!=null?i:[]}))),NO=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function PO(e,t){var r;let n=OO(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>NO(n,o)))!=null?r:100}function IO(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>ot(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>iA(i,t)),...e.flatMap(i=>{let s=cf(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&NO(OO(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var AH=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
$O=e=>{let t=Gt(e);return t==="code"||t==="name"};function FO(e){let t=e.values.slice(0,Si+1).map(o=>o.
map(js)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:OH(o.above,o.cells)?NH(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:IH(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
$O))continue;let u=a.filter(c=>c.header===Lc||!Mi(He(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Lc)?"totals":"groups";return{tab:e.tab,layout:l,views:FH(
e,o,i,s,a)}}return null}var OH=(e,t)=>e.every((n,r)=>!$O(n)||te(t[r]));function NH(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Gt(c)==="code"||Gt(
c)==="name"||PH(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>go(u.over)&&!Mi(He(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Lc}));let o=n.filter(u=>Et(
u.header)!==null&&Et(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Et(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Et(u.over)!==null),a=i.some(u=>AH.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Et(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Et(l))!=null?d:l,header:c}})}var PH=e=>{let t=Gt(e);return t==="code"||t===
"name"||t==="institution"};function IH(e){let t=e.flatMap((r,o)=>{let i=xn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Mi(He(r).name)&&!$H(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Et(r))!=null?a:(s=xn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Lc}]})}var $H=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function FH(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var x,O;return b<i?g||((x=r[b])!=null?x:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var Ob=e=>{var t;return Tn(e)?null:(t=hA(e))!=null?t:FO(
e)},Nb=(e,t)=>eu(e,t)||e.includes("@")&&M(e)===
M(t.email);function _O(e,t,n,r,o){var u,l;let i=(l=(u=Ob(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Nb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[mA(Fi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var MO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
_H=/^(?:nilai|poin|points?)$/i,MH=/^j\.?\s?\d{1,2}$/i,LH=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
zH=e=>e.map(js).filter(t=>t!=="");function LO(e){let t=e.values.slice(0,gy).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(js);return[e.tab,...r].some(o=>LH.test(
o))}var Pb=(e,t)=>MO.test(e.tab)||MH.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(zH).some(n=>MO.
test(n)||_H.test(n));m();function Ib(e){let t=[...new y(e.flat().map(o=>[M(o),o])).values()],n=e.map(
o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>qr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}m();function zO(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return LO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Us(n,t),shared:Ob(n),isOther:!1}}var cu=(e,t=[])=>(
{
reason:e,tabs:t});function jO(e,t,n){var g,b;let r=n.flatMap(({table:x,shared:O})=>x===null||O!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return jH(e.stages,o);
let{sets:i,unclear:s}=$D(r.map(x=>x.tab));if(e.stages.length>1)return $b(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return cu("nothing");let u=t?i.find(x=>M(x.stage)===M(a.name)):void 0;if(u!==void 0)return $b(
[a],[u],r);if(s&&!t)return cu("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(O=>({...a,
name:O.
stage,advance:null}));return $b(x,i,r)}let l=((b=(g=pf(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var O;return((O=x.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(O=>O.grid.tab);return x.length>1?cu("several-shared",x):t?cu(
"stage-tab",x):[BO({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function BO(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=Us(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function jH(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?BO(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?cu("unclear-judges",r):n.filter(o=>"desks"in o)}function $b(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?cu("stages",
o):r}m();var BH={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},UH={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function UO(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=BH[l];if(d===void 0||c==="")continue;let p=`${d} ${M(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=UH[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",
g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var Fb=.051,WH=4,KH=(e,t)=>({table:e,lines:new y(
[...e.lines].reverse().map(n=>[lu(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>ot(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
GH=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=yt(r.values[n]))!=null?o:[
]}));
function HH(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
Fb,Vo(GH(e)));for(let l of e.table.lines){let c=lu(l);for(let[d,p]of e.columns.entries()){let g=yt(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,$;return($=yt((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(g===null||b.length<2)continue;let x=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-x/b.length)<=u&&(o+=1),f.abs(g-x)<Fb&&(i+=1),f.abs(g-f.max(...b))<Fb&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=WH&&(o===a||i===a||s===a)}var qH=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
ZH=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,WO=e=>`summary/${M(e)}`;
function KO({tables:e,criteria:t},n,r){let o=e.map(s=>KH(s,t));return o.filter(s=>HH(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(WO(s));return a!==void 0?a==="ignore":qH.test(s)&&!ZH.test(s)?!0:(n.push(
{id:WO(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:St.SUMMARY,default:null}),!1)})}m();
var JH=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
VH=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
YH=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,XH=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
QH=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,e9=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),GO=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function HO(e){let t=e.map(i=>t9(e9(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function t9(
e){
let t={},n=e.map(a=>{var u;return(u=YH.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>XH.test(a));r!==void 0&&(t.government=GO(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=QH.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
GO(o.trim()));let i=e.find(a=>JH.test(a)),s=i==null?void 0:i.replace(VH,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Kc=e=>`hidden/${M(e)}`,_b=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&ot(a,i)))||e.length===0?[]:[{id:Kc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:St.HIDDEN,default:null}]);m();function Mb(e,t){let[n,
r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!qr(e,t)&&!n9(e,t)}var qO=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function n9(e,t){let[n,r]=[new w(qO(e)),new w(qO(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Lb(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!Mb(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Mb(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[ZO(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>ZO(`names/${M(i.tab)}/${X(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var ZO=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Ce(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:St.NAMES,default:null}}
;var du=["criteria","entries","judges"],r9=e=>"reason"in e;function zb(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(G=>zO(G,o.get(G.tab))),u=jO(e,n,a);if(r9(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:G,
stage:oe})=>[oe.scoreTab,...G.map(({table:ve})=>ve.tab)]),g=()=>s.names.filter(G=>!p.includes(G)).map(
s.read);for(let G of u){let oe=u9(G,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(oe===
null)return VO(a);d.push(oe)}if(t.length===du.length&&!d.some(G=>c9(G,a)))return{reason:"no-sign",
tabs:d.
flatMap(G=>G.desks.map(oe=>oe.table.tab)).filter(ff)};let b=d.flatMap(G=>G.desks.map(oe=>oe.table)),
[x,...O]=b;if(x!=null&&x.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.
flatMap(G=>G.names).filter(ff),P=t.includes("judges")?d9(d):e.judges,I=t.includes("entries")?m9(b,N,
a,l):e.entries,$=!n&&(d.length>1||d.some(G=>G.stage.scoreTab!==void 0)),_=$?p9(d):e.stages,z=t.includes(
"criteria")?f9(d):e.criteria,U=HO(b),L=i9(e.settings,U),j={...e,settings:L,stages:_,criteria:z,
entries:I,
judges:P};if(t.some(G=>j[G].length===0))return VO(a);if(t.includes("judges")&&!g9(j,d,s.names))return{
reason:"unbound",tabs:d.flatMap(G=>G.desks.map(oe=>oe.table.tab)).filter(ff)};let H=a.flatMap(({
structure:G})=>G!==
void 0&&b.some(({tab:oe})=>oe===G.tab)?G:[]),Z=[...b.map(G=>G.tab),...l.flatMap(G=>G.kind==="ENTRY_LIST"||
G.kind==="TAB_LEFT"?G.params.tab:[])],Q=Fc([...a9(a,b),...c,...MD(s9(d),!t.includes("judges"),
i)]),ie=[...h9(d,P,$,_),...l,...h.keys(U).length>0?[o9(U)]:[],...UO(H),...AO(a,Z,s)];return{
competition:j,
hasStages:$,facts:DO(ie,Q),findings:t.includes("entries")?y9(d):[],questions:Q}}var o9=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
i9=(e,t)=>({...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),s9=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),a9=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),ff=(e,t,n)=>n.indexOf(e)===t;function u9(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var ie,G;let u=e.desks.map(oe=>oe.table),l=oe=>n.includes("criteria")?pf(oe):
Ab(oe,Ge(t,e.stage).map(ve=>ve.name)),c=(ie=l(u))!=null?ie:a||e.layout!==null?SO(u):null;if(c===null)
return null;let d=l(u)===null,p=KO(c,o,i),g=c.tables.filter(oe=>!p.includes(oe));for(let{tab:oe}of p)
r.push({kind:"TAB_LEFT",sure:!1,params:{tab:oe,reason:"summary"}});let b=g.length<c.tables.length&&(
G=
l(g))!=null?G:c,{tables:x}=b,O=n.includes("criteria")?GD(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.
includes("criteria")?XD(x,O,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:
JO(
e,x),criteria:[],isOpen:d,names:O};let I=IO(x,O),$=I!=null?I:O.map(()=>PO(x,O)),_=oA(x,O,$),z=_.from===
"equal"&&I!==null&&new w(I).size>1,U=vO(s(),x,O),L=_.from==="equal"&&!z&&(U==null?void 0:U.from)==="written"&&
!U.isOpen&&l9(U.weights),j=z?$:L?U.weights:_.weights,H=cA(x,O,{taken:j,max:$,elsewhere:U},
i);H.question!==null&&o.push(H.question);let{weights:Z}=H;r.push({kind:"CRITERIA",sure:x.length>1&&!d,
params:{stage:N,names:O}},L?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:U.tab}}:{kind:
"WEIGHTS",sure:_.from!=="equal",params:{from:z?"maxima":_.from,stage:N}},{kind:"SCALE",sure:I!==null,
params:{
max:$.filter(ff),from:I===null?"scores":"written",stage:N}});let Q=O.map((oe,ve)=>{var We,gt;return{
stage:e.stage.name,name:oe,weight:(We=Z[ve])!=null?We:1,min:0,max:(gt=$[ve])!=null?gt:100,
description:""}});
return{...e,desks:JO(e,x),criteria:Q,isOpen:d,names:O}}var l9=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,
JO=({desks:e},t)=>e.filter(n=>t.includes(n.table));function c9(e,t){return e.layout!==null&&e.layout!==
"totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&Pb(r.grid,
n.above.length)})}function d9(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,
u)=>r.
findIndex(l=>X(l)===X(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?PD(r):eb(o)).
map((a,u)=>{var x,O,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>X(I.label)===X(l))),
d=(N=(O=c[0])==null?void 0:O.desks.find(P=>X(P.label)===X(l)))==null?void 0:N.table,p=a.name===""||X(
a.name)===X(a.code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?ID(d):"",b=c.length===e.length?
[]:c.map(P=>P.stage.name);return{...a,name:g||a.name,stages:b}})}function m9(e,t,n,r){let o=mf(e,t),
i=df(e),s=new w(e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>kO(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...np,...u}
))):
o}function p9(e){let t=e.map(n=>mf(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function f9(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function g9(e,t,n){
let r=Rr(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:Ve(
e,l)).filter(d=>Nb(u.label,d)).length===1}))}function h9(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function y9(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=df(t)?[]:e.flatMap(i=>i.desks.map(s=>mf([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...Ib(n).map(o("entry")),...Ib(r).map(o("judge"))]}function VO(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>b9(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>w9(
u))))!=null?a:{reason:"nothing",tabs:[]}}var b9=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Mi(n)).length>2),w9=e=>Pb(e,f.min(9,e.values.length));m();function v9(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function gf(e,t){var u,l,c;let{stages:n,entries:r}=t,o=pt(e,Ra);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=$=>W(
d.cell($)),g=v9(p("stage"),n),b=r.find($=>X($.code)===X(p("entry"))),x=($,_,z=p($),U=[])=>{let L={
setting:`assignment.${$}`,value:z,reason:_,allowed:U},j=g===void 0?{}:{stage:g.name};s.push({code:
"SETTING_INVALID",severity:"error",...j,...at(o,d.row,$),params:L})};if(g===void 0&&x("stage",
"unknown-reference",p("stage"),n.map($=>$.name)),b===void 0&&x("entry","unknown-reference"),g===void 0||
b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new y;if(i.set(g.name,O),O.has(b.code)){x("entry","duplicate");
continue}
let N=Ve(t,g),{found:P,unknown:I}=k9(d,N);for(let $ of I)x("judges","unknown-reference",$,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=at(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function k9(e,t){
let n=Ti(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>eu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>eu(r,o)))}}m();function x9(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function hf(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=Ve(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Er(e),c=i.flatMap(P=>a.flatMap(I=>{
var z;let $=(z=s.get(P.code))!=null&&z.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:Ye(P),why:$};return $===null?[]:[u(_,P.code)]})),d=r!=null?r:x9(s),p=i.filter(({code:P})=>{var I,
$;return(($=(I=s.get(P))==null?void 0:I.length)!=null?$:0)<d}),g=[...fc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...x]=g.sort((P,I)=>P.entries-I.entries),O=x[x.length-
1],N=Ms(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Ye),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function T9(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function S9(e,t){if(te(e))return null;let n=yt(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=t?n:"out-of-range"}function yf(e,{stages:t,entries:n}){var a,u;let r=pt(e,Da),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>W(c(_)),p=T9(d("stage"),t),g=n.
find(_=>X(_.code)===X(d("entry"))),b=(_,z,U=d(_),L=[])=>{let j={setting:`plenary.${_}`,value:U,
reason:z,
allowed:L},H=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...H,
...at(r,l,_),params:j}),null},x=(_,z)=>{let U=S9(c(_),z);return typeof U=="string"?b(_,U,c(_)):U};if(
p!==
void 0&&g!==void 0){let _=s.some(z=>z.stage===p.name&&z.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),_&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),g===void 0&&b("entry","unknown-reference");
let O=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let $=at(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var E9=16,
jb=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,E9);function bf(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Jp(l));for(let c of Jp(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=jb(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var C9="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function Bb(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>C9[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var YO=8;function XO(e){let t=T(v.parseInt(e.slice(0,12),16)%10**
YO).padStart(YO,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var QO=(e,t)=>t.includes(XO(e))?XO(e):Bb(
e);var R9=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),D9=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function nt(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:QO(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(D9)]},e.map(
({name:n})=>R9(n)))}var mn=(e,t)=>e.find(n=>n.stage===t);m();var t2={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:F("Tahap","Stage"),width:140},
{key:"code",header:F("Kode Penetapan","Decision Code"),width:110},{key:"at",header:F("Waktu","Time"),
width:150},{key:"by",header:F("Pelaku","By"),width:200},{key:"method",header:F("Metode","Method"),
width:110},
{key:"version",header:F("Versi Aturan","Rules Version"),width:90},{key:"hash",header:F("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F(
"Isi","Content"),width:300}]},A9=3e4;function e2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${A9}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var n2="B";function r2(e,t,n,r,o){let i=e.flatMap(a=>[...e2(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...e2(a.testimony).map((u,l)=>({...a,part:`${n2}${l+1}`,content:u}))]),s=t2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Ct(t,r,o,s,i,0)}
function mu(e){
var r;let t=e===null?null:pt(e,t2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=T(o("content")),u=W(o("part")).startsWith(n2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function wf({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function pu({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Ub="#d9e2f3";function Jn(e,t){var n;for(
let r=1;;r+=1){let o=mb(e.name,r),i=Ae().getSheetByName(
o);if(o2(i)){Yt({...e,name:o},t);return}let s=O9(i);if(fb((n=s[0])==null?void 0:n[0])){t.isShut(o)||
mr(o,t.admins()),N9(s,e)||s2(i,e),i2(o,e,i.getLastRow(),i.getLastColumn());return}}}function Yt(e,t){
var r;let n=(r=Ae().getSheetByName(e.name))!=null?r:Wb(e.name);t!==void 0&&mr(e.name,t.admins()),s2(
n,e),i2(e.name,e,0,0)}function Wb(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(e,Ae().getSheets(
).
length);return Ae().setActiveSheet(t),n}var o2=e=>e===null||e.getLastRow()===0;function Rt(e){for(
let t=1;;t+=
1){let n=mb(e,t);if(o2(Ae().getSheetByName(n)))return{name:n,grid:null};let r=_e(n);if(Tn(r))return{
name:n,grid:r}}}function O9(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function N9([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function i2(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Zt(e,0,0,s,t.formats)}function s2(e,t){let n=t.widths.length,r=t.headerRow+
1;Go(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of Ui(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of Ui(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),Y0(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Ub),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Ui(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function a2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=bf(e,
t,qe),s=o.length===0?[]:P9(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,O;let c=a.filter(N=>N.stage===l),{tab:d=J.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function P9(e,t,{stages:n,settings:r}){let o=nt(n,t),i=({stage:a})=>{var u;
return((u=mn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=mu(Rt(J.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=mn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:pu(l);if((u==null?void 0:u.status)!=="decided"||c===null||qe(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Gc={part:"history",tab:
J.history,columns:[{key:"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},{key:"action",header:F("Tindakan","Action"),width:130},{key:
"detail",header:F("Rincian","Detail"),width:380},{key:"run",header:F("Proses","Run"),width:90},{key:
"hash",
header:F("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:F("Tahap","Stage"),width:140},{
key:"chain",header:F("Rantai","Chain"),width:140}]};function u2(e){var s,a,u;let t=e===null?null:pt(
e,Gc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:Zp(d),chain:d("chain")};r.push(p);let g=An(d("action"),Ya);if(g===void 0)continue;let[b,x,O,N]=[
cc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=qp(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function Hc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var I9={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},l2=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${I9[t][r]}`),
t);function c2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var fu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
d2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${c2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${fu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${c2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${fu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${fu(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=l2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=l2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Hc(e.amount,"id")}.`,
`Prize ${Hc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=fu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${fu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${fu(n,
r)}${l}.`)}};m();m();var m2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},$9={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Kb=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),p2=(e,t)=>m2[t][e],
f2=(e,t)=>$9[t][e];function gu(e,t,n=!1){let r=m2[t][e].split(" ").map(Kb).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var F9=6,_9=BigInt(0);function M9(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==_9)return!1;return!0}
function hu(e,t,n){if(M9(e,n))return n;let r=cn(t(e),n);for(let o=n;o<n+F9;o+=1){let i=e.map(s=>Kr(s,
o));if(cn(t(i),n)===r)return o}return n+2}var vf=new Be(0),Gb=(e,t,n)=>Fn(pr(e,t),n);function g2(e,t,
n){let r=n;if(dn(e,t)===0)return r;for(;cn(
e,r)===cn(t,r);)r+=1;return r}var qc=(e,t)=>Ci[e].name[t];function Zc(e,t,n,r){let o=g2(e.value,t,e.
metric==="majority"?0:n);return[Gb(e.value,o,r),Gb(t,o,r)]}function h2(e,t,n){let r=p2(n,e),o=new y,
i=(s,a)=>Gb(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Kb(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,g2(s,vf,t)),plain:s=>Fn(pr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=hu(a,kn,t),c=n==="points"&&a.length>2?hu([...a].sort(dn).slice(1,-1),kn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var y2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var b2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},L9={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function z9(e,{text:t,
plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.weight.
equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var kf=({judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function j9(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var w2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Ei[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>z9(n,o));return`${s} ${a(r)}${p}${g} ${x} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${kf(e.highest,
"tertinggi",t)} dan ${kf(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${kf(e.highest,
"highest",t)} and ${kf(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>j9(i,n,t)),o=n(kn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=hu([e,a],([x,O])=>x.add(O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${L9[s][l]}`;
if(cn(a.abs(),c)===cn(vf,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${b2.id[t]}.`,`Judge ${e} is not counted: ${b2.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=rp(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=null?g:
vf},c=hu(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var v2=(
{metric:e,criterion:t},{language:n})=>t===void 0?qc(e,n):`\u201C${t}\u201D`,B9=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function U9(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${B9(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var k2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Zc(n,r.value,l,c),g=v2(n,
i),b=o.length===0?"":U9(o,i),x=u(e),O=Y(t,c);return s(`${a} ${x} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(g=>`${v2(g,r)} ${Zc(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var W9={...w2,...k2,...y2,
...d2};function K9({code:e,params:t},n){return W9[e](t,n)}function x2(e,t,n="points"){let r=h2(e,f.max(
2,t),n);return o=>o.map(i=>K9(i,r)).join(" ")}function T2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return qc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Zc(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:qc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Yo=(e,t)=>Ei[e].name[t];var G9={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${tt(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${tt(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Yo(e,"id")}`,
hash:e=>`sidik ${e.slice(0,8)}`,overwritten:"tab ini ditulis ulang setiap kali dihitung",decimals:e=>`${e} desimal`,
provisional:"SEMENTARA",unordered:
"urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad",notRanked:e=>`Tahap ${e} belum dapat diperingkat pada perhitungan terakhir; lihat tab ${J.findings.id}.`,
notFinal:`Belum semua tahap diperingkat pada perhitungan terakhir; lihat tab ${J.findings.id}.`,
documentsOrigin:"isi kolom Nomor sebelum membuat dokumen; kolom lain diisi otomatis",historyOrigin:
"catatan setiap perhitungan dan dokumen; jangan dihapus",plenary:"Pleno",plenaryOrigin:
"isi Peringkat Putusan, Alasan, dan hasil suara hanya untuk peserta yang diputuskan rapat pleno",
objections:"Sanggahan",objectionsOrigin:"satu baris untuk setiap sanggahan; isi Jawaban dan Putusan",
decisions:"Penetapan",decisionsOrigin:"isi lembar pada saat hasil ditetapkan; jangan diubah"},done:{
validated:(e,t)=>e+
t===0?"Tidak ada kesalahan maupun peringatan.":`${e} kesalahan, ${t} peringatan. Lihat tab ${J.findings.
id}.`,questions:e=>`${e} pertanyaan perlu dijawab sebelum peringkat dihitung. Pilih \u201CBuka panel\u201D di menu ini, lalu jawab di sana.`,
computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${J.findings.id}.`,
documents:(e,t,n,r)=>`Dokumen: ${e} dibuat, ${t} diperbarui, ${n} tetap, ${r} gagal. Lihat tab ${J.documents.id}.`,
stillOpen:(e,t)=>`Nilai tahap ${e} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`Tab ${e} siap: ${t} baris ditambahkan.`,decided:(e,t)=>`Hasil tahap ${e} ditetapkan. Kode untuk berita acara: ${t}.`,
verified:e=>e?"Semua masih sama dengan hasil yang ditetapkan.":
"Semua masih sama dengan perhitungan terakhir.",differs:e=>`${e} hal berbeda:`,moreDiffer:e=>`\u2026 dan ${e} lagi`,
documentsStopped:`Dokumen belum dibuat karena ada kesalahan. Lihat tab ${J.findings.id}, perbaiki, lalu ulangi.`,
noWinners:"Tidak ada pemenang pada tahap terakhir, jadi tidak ada dokumen yang dibuat.",
moreDocuments:(e,t)=>`${e} dari ${t} dokumen siap; buka panel atau ulangi menu untuk melanjutkan.`},
history:{computed:(e,t,n)=>`${e} tahap diperingkat, ${t} kesalahan, ${n} peringatan`,documents:(e,t)=>`${e} dibuat atau diperbarui, ${t} gagal`,
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${tt(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas dan siapa pun yang tercantum sebagai Admin di tab ${J.settings.id} yang dilindungi. Admin yang baru dicantumkan diterima setelah pemilik atau admin lain satu kali menekan \u201CPeriksa lembar juri\u201D.`,
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
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},H9={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${tt(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${tt(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Yo(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${J.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${J.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${J.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
computed:(e,t)=>t===0?`Stages ranked: ${e}.`:`Stages ranked: ${e}; errors (${t}) stop the next stage. See the tab ${J.findings.en}.`,
documents:(e,t,n,r)=>`Documents: ${e} created, ${t} updated, ${n} unchanged, ${r} failed. See the tab ${J.documents.en}.`,
stillOpen:(e,t)=>`The scores of stage ${e} are complete, but its judging is not closed. The ranking is written once the judge tabs are locked. Close it now and compute? (Also in the menu: \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`The tab ${e} is ready; rows added: ${t}.`,decided:(e,t)=>`The result of stage ${e} is decided. Code for the minutes: ${t}.`,
verified:e=>e?"Everything still is as it was decided.":
"Everything still is as it was computed last.",differs:e=>`Differences: ${e}`,moreDiffer:e=>`\u2026 and ${e} more`,
documentsStopped:`No documents were made because of errors. See the tab ${J.findings.en}, mend them and try again.`,
noWinners:"There are no winners at the last stage, so there are no documents to make.",moreDocuments:
(e,t)=>`${e} of ${t} documents are ready; open the panel or repeat the menu command to go on.`},
history:{computed:(e,t,n)=>`stages ranked: ${e}, errors: ${t}, warnings: ${n}`,documents:(e,t)=>`${e} created or updated, ${t} failed`,
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${tt(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever stands as Admin in the protected tab ${J.settings.en}. One who was just put there is let in once the owner or another admin has pressed \u201CCheck judge tabs\u201D.`,
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
ae=e=>e==="id"?G9:H9,fe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ws(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function S2(e,t,n){let r=Ws(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:wt(),at:st(),by:xe(),hash:e,provisional:t},isNew:!0}}function yu(e){let{name:t,grid:n}=Rt(J.
history[e]);return{name:t,exists:n!==null,...u2(n)}}var wo="chain";function Pt(e,t,n){var d,p,g,b;
let{
language:r}=n;Nn();let o={stage:"",...t},i=(p=(d=Ya.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:vr(o.at),action:i},a=Zp(x=>s[x].trim()),u=$i(q9(e),a,qe),l=e.exists?J9(e,
r):Z9;if(e.exists){let x=k.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)x[N]={...s,
chain:u}[O];Zt(e.name,cr(e.name),0,[x])}else{let x=ae(r).tabs,O=Gc.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));Yt(Ct(e.name,x.history,x.historyOrigin,O,[{...s,chain:u}],0),po(n,
()=>!1)),dr("history",e.name)}Nn(),Ke(wo,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Jc({exists:e,links:t}){if(!e)return;let[n,r]=[Oe(wo),Pc(t,qe)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ke(wo,r)}function q9({exists:e,links:t}){let n=e?Oe(wo):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:Pc(t,qe)}var Z9=new y(Gc.columns.map(({key:e},t)=>[e,t]));
function J9({
name:e,headerRow:t,columns:n},r){let o=Gc.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Zt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function xf(e){let{language:t}=e.settings,n=[Wi(sc,t,Y9(e.settings)),
Wi(ac,t,e.stages.map((o,i)=>V9(
o,i,t))),Wi(uc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),Wi(Ur,t,e.entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.
unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=ki.find(([a])=>a===o.status))==null?void 0:
i[1][t])!=null?s:"",o.reason]})),Wi(Ds,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,
o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?E2(!0,t):""]))];if(e.institutions.
length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,E2(o.required,t)]);
return[
...n,Wi(lc,t,r)]}var C2=e=>{var u;let{language:t,signerPosition:n,signerName:r,signerGrade:o,
signerNip:i}=e,
s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,Ta[0][1][t],Zm[0][1][t]];return Wi(As,t,s===
""?[]:[[...a,"","","",""]])};function Wi(e,t,n){var i;let r=(s,a)=>{var u;return((u=e.columns[a])==null?
void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.tab[t],values:[rT(e,
t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?void 0:i.key)==="code"?
1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),layout:""}}var R2=(
e,t,n)=>({
...Wi(e,n,[]),name:t}),E2=(e,t)=>{var n,r;return(r=(n=qt.find(([o])=>o===e))==null?void 0:n[1][t])!=
null?r:""};function V9(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.name:e.
title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=xa.find(([c])=>c===e.form))==null?
void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,o,e.
date===null?"":Ns(e.date,n),(l=e.scoreTab)!=null?l:""]}function Y9(e){let{language:t}=e,n=xr.map(s=>[
s.word[t],Hb(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${Pa[t]} ${a+
1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=xr.find(u=>u.key==="plenaryDate"))==null?
void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Hb(e,t){var o,
i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ns(n,r):"":t.kind==="choice"?
(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.isArray(
n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:s}).join(
", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function D2(e,t){let n=Pn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(te))},
o=du.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=X9(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:eq(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=xf(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>J[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Pn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...Q9(i.facts)]}}function X9(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Rr(r,e).map(U=>U.name),l=e.stages.flatMap(U=>r.filter(L=>L===
U.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(U=>a.get(
Kc(U))!=="use"),g=r.filter(U=>a.get(_c(U))!=="ignore"),b=g.filter(U=>!p.includes(U)),x=Bs(e),O=U=>{
let L=U.
map(s);return{grids:L,structures:uu(L,x,a,i),answers:a}},N=c?u:b.filter(U=>Ls(U)||l.includes(U)),P={
names:g,hidden:p,read:s},I=zb(e,t,n,O(N),P),$=c?[]:b.filter(U=>$c(U)&&!N.includes(U)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let U=p.filter(j=>Ls(j)&&
!a.has(Kc(j))),L=_b(I.competition,O(U));return{...I,questions:[...I.questions,...L]}}if(!_||$.length===
0)return I;let z=zb(e,t,n,O([...N,...$]),P);return"reason"in z?I:z}var Q9=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function eq(e,t,n){
return(e.length===du.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var qb="\u2713",
Xo=e=>`"${e.replace(/"/g,'""')}"`;function A2(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=T(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function O2(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Xo(
qb)};${o})`;return`=IF(COUNTIF(${r};${Xo(On.id)})>0;${Xo(On.id)};${i})`}function N2(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Xo(u)})`;return`=${`${s(qb)}+${s(On.id)}`}&${Xo(o.of)}&COUNTA(${i(
n)})&${Xo(o.done)}`}function P2(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${A2(n)};${o}<=${A2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Xo(On.id)})`}var I2=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${Xo(qb)}`:n==="recused"?`=${r}=${Xo(On.id)}`:`=NOT(${r}="")`};m();var $2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,F2=e=>e.filter(t=>t!=="").join(" \xB7 "),tq={title:(e,t,n)=>F2(
[e,$2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,nq={title:(e,t,n)=>F2([e,$2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Zb=e=>({id:tq,en:nq})[e];m();function rq(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function oq(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Jb(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${X(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:oq(rq(r+X(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ki={code:F("Kode","Code"),status:F("Terisi","Filled"),name:F("Nama Inovasi",
"Innovation"),notesToCommittee:F(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:F("Catatan untuk Peserta",
"Notes to Entrant"),institution:F("Instansi","Institution"),link:F("Tautan Proposal","Proposal Link")}
,Vb=3,Qo=Vb+
1,Tf=0,Sf=1,iq=2,vo=3,sq=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Yb=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},aq=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Xb({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Yb(i,t)})`),o=n.some(i=>i.link!=="")?[Ki.link[t]]:[];return{headers:[Ki.code[t],
Ki.status[t],Ki.name[t],...r,Ki.notesToCommittee[t],Ki.notesToEntrant[t],Ki.institution[t],...o],
widths:[
62,58,128,...r.map(aq),160,160,160,...o.map(()=>180)],scored:r.length}}var uq=e=>["code","status",
"name","institution","link"].some(t=>je(e,Ki[t])),Qb=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function _2(e){var n;let t=(
n=
e[Vb])!=null?n:[];return e.slice(Qo).every(r=>r.every((o,i)=>{var s;return o===""||uq(T((s=t[i])!=null?
s:""))}))}var M2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function ew(e,t,n){let{
headers:r,
scored:o}=Xb(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-vo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Sf?O2(t+u,vo,
o):""))}}var tw=(e,t)=>({top:Qo,left:vo,height:t-Qo+1,width:e+2});function Ef(e,t){let{criteria:n,
language:r}=e,
o=Zb(r),i=(a,u)=>({top:Qo,left:a,height:t,width:u}),s=i(Tf,vo+n.length);return{table:i(Tf,Xb(e).headers.
length),progress:{row:0,column:0,formula:N2(Qo,t,Tf,Sf,o)},validations:L2(n).map(({from:a,count:u,
criterion:l})=>({
block:i(vo+a,u),formula:P2(Qo,vo+a,l),help:o.rejected(Yb(l,r))})),colours:sq.map(([a,u])=>({block:s,
formula:I2(Qo,Sf,a),background:u})),open:tw(n.length,Qo+t-1)}}function L2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Cf(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Zb(o),{headers:u,widths:l,scored:c}=Xb(e),d=Jb(e.entries,t,
n),p=L2(r).map(({criterion:P})=>Yb(P,o)),g=Ef(e,d.length),b=ew(d,Qo,e),x=P=>[P,...u.slice(1).map(()=>"")],
O=x("");return{name:Pi(t,n),...g,headerRow:Vb,frozenColumns:iq,widths:l,formats:u.map((P,I)=>I===Tf?
"@":I>=vo&&I<vo+c?lo:""),centred:u.flatMap((P,I)=>I===Sf||I>=vo&&I<vo+c?[I]:[]),values:[O,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(g.progress.
formula),O,O,O,...b.formulas]}}m();var Vn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),z2=({values:e,formulas:t},n)=>dy(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),lq=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:Wb(e)};function nw(e,t){let n=lq(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Go(n,e.values.length+1,o.length),l>0&&
Vn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:x}of Ui(
o))n.setColumnWidths(g+1,b,x);let d={...u,top:r,height:u.height+1};Vn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:x}of Ui(o.map((O,N)=>a.includes(
N))))x&&Vn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
x}of Ui(
i))x!==""&&Vn(n,{...u,left:g,width:b}).setNumberFormat(x);Vn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Ub),Vn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),j2(n,e),cq(n,z2(e,i),l,c)}function cq(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function j2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Vn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Vn(e,r)]).build()))}function B2(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Go(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Vn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Ui(
t.widths.map((g,b)=>s.includes(b))))p&&Vn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Ui(a))p!==""&&Vn(r,{...l,left:c,width:d}).setNumberFormat(p);j2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Vn(r,{...l,top:f.max(l.top,i+1)}).setValues(
z2(n,a))}var U2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function rw(e,t,n,r){let o=Ae().getSheetByName(
e);if(o===null)return!0;let i=Vn(o,t),s=o.protect();pc(s,n);let[a,...u]=U2(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),pc(l,[...n,r]).includes(r)?(rw(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function W2(
e,t,n){
let r=Ae().getSheetByName(e);if(r!==null)for(let o of U2(r,Vn(r,t)))pc(o,n)}function K2(e,t){var n;(
n=
Ae().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var G2="judgeTabs",dq=9e3,mq=Ot(B(),F0([
B(),B(),B()]));function Rf(){var e;try{let t=mt(mq,E.parse((e=
Oe(G2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var pq=e=>encodeURIComponent(e).replace(
/%../g,".").length;function ow(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;pq(n())>
dq;)t.shift();Ke(G2,n())}function iw(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=M2(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&K2(s,c),n[T(i)]=[a,u,c]}return n}
function sw(e,t){
if(e.size===0)return;let n=Rf(),r=jr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=iw(o,n);E.stringify(i)!==E.stringify(n)&&ow(i)}function Df({stages:e,
judges:t},n=Rf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of jr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>X(d.code)===X(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var H2="rowOrders",fq=9e3,gq=Ot(B(),Ot(B(),B()));function q2(){let e=Oe(
H2);try{let t=mt(gq,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function Ks({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=fq-2;for(
let g of t){
let{stage:b,judge:x,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(O)?N:(d=Oc(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&Ke(H2,u)}m();var Z2="understanding",hq=9e3,yq=q({option:B(),kind:B(),params:Ot(B(),
Hm()),tab:B()}),bq=Ot(B(),yq);
function aw(){let e=Oe(Z2);try{let t=mt(bq,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function J2(){let e=null,t=()=>(e!=null||(e=aw()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var V2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function Y2(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>hq?!1:(Ke(Z2,t),!0)}
function wq({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return My({tab:r,
columns:o,
entries:i})}var vq=(e,t,n,r)=>[...ic(e,mc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...ED(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...CD(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Pi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],kq=(e,t,
n)=>RD(
e,t,n).map(({name:r,judge:o})=>X2(r,o));function X2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function rt(
e="presence"){let t=Je(),n=xt(),r=$t(t,n),o=new y([...r].map(([ee,ge])=>[ee,_e(ge)])),i=t.filter(ee=>![
...r.values()].includes(ee)),s=uw(_e),a=Oq(z0),{answers:u,known:l}=J2(),c={names:i,isHidden:ee=>a().
includes(ee),isColumnHidden:j0,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
x}=D2(
o,c),{competition:O}=d,N=Df(O),P=Qa(O.entries),I=uw(ee=>{let ge=Ic(s(ee));return ge.length>0?ge:Ea(
ee)}),
$=uw(Ko),_=(ee,ge)=>{let it=vD(ee,I(ee.tab));return AD(it,ge)?OD(it,$(ee.tab)):it},z=({stage:ee})=>O.
stages.filter(({name:ge})=>ge===ee).flatMap(ge=>Ge(O,ge)),U=Rr(i,O,N).filter(({stage:ee})=>ee.scoreTab===
void 0),L=O.stages.flatMap(({scoreTab:ee})=>i.filter(ge=>Eq(ge,ee))),j=Bs(O),H=[...U.map(({name:ee})=>ee),
...L],Z=uu(H.map(s),j,u),Q=ee=>{var ge,it;return(it=(ge=Z.get(ee))==null?void 0:ge.view)!=null?it:s(
ee)},ie=Aq(i,O,Q,P),G={names:t,own:N,isBound:n},{doubts:oe,locked:ve,...We}=Tq(O,G,r.get("settings"),
s,e),gt=xq(O,t,s,n),lt=[...U.map(({name:ee,stage:ge,judge:it})=>{let At=Ge(O,ge);return _(Fi(Q(ee),
ge.
name,it.code,At,P),At)}),...ie.sheets.map(ee=>_(ee,z(ee)))],an=[...x!=null?x:Fc([...Z.values()].flatMap(
ee=>ee.questions)),...Lb(lt,O.entries,u)];return{competition:gt.competition,...We,assigned:gt.assigned,
sheets:lt,orders:q2(),protectedTabs:ve.filter(ee=>!Ca(ee)),own:N,findings:[...d.findings,...wq(d),
...oe,
...gt.findings,...vq(t,O,N,n),...kq(i,O,N),...ie.findings,...b,...an.map(Dq),...d.tables.criteria!==
null&&O.criteria.length===0&&Cq(Z)?[Rq(d.tables.criteria.tab)]:[]],questions:an,given:l(),locate:DD(
d),unwritten:an.length>0?[]:p,facts:g}}function xq(e,t,n,r){let o=Br(t,"assignment",r),i=o===void 0?
null:gf(n(o),e);if(o===void 0||i===null)return{competition:e,assigned:[],findings:[]};let{assignment:
s,
rows:a,findings:u}=i,l=e.stages.flatMap(c=>{let d=s.get(c.name);return d===void 0?[]:hf(e,c,d,e.settings.
readings,p=>{var b;let g=(b=a.find(x=>x.stage===c.name&&x.entry===p))==null?void 0:b.cell;return{tab:
o,
...g==null?{}:{cell:g}}})});return{competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),
findings:[...u,...l]}}function Tq(e,{names:t,own:n,isBound:r},o,i,s){var I,$;let a=yu(e.settings.language),
u=Br(t,"plenary",r),l=u===void 0?null:yf(i(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=a2(c,
a,e),p=xE(),g=_=>p.has(_),b=AE(e.settings,g,o),x=NE({names:t,own:n,isBound:r},p,b),O=po(e.settings,g,
b,x.added),N=a.exists?a.name:null,P=$E(t,N,p,O,r,s);return{history:a,typedDecisions:c,deciding:P,
keepers:O,
newcomers:x,decisions:d.decisions,locked:[...p.keys()],doubts:[...Sq(a),...P.findings,...IE(x,_=>P.findings.
some(z=>z.tab===_)),...d.findings,...($=l==null?void 0:l.findings)!=null?$:[]]}}function Sq({name:e,
links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=Vp(Xa(t,Oe(wo),qe),t);if(r.length===0&&o===null)
return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};
return[
{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var Eq=(e,t)=>t!==void 0&&M(e)===M(t),
Cq=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function Rq(e){return{
code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var Dq=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function Aq(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return M(
l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=_O(n(s),i,Ve(t,i),Ge(t,i),r);return{
sheets:a,
findings:u.map(l=>X2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function Oq(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function uw(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Af=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Of=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function Q2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function e1(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var Nq=e=>e instanceof C&&
"problem"in e;function be(e){throw h.assign(new C(e.message),{problem:e})}
function pe(e){var t;try{return{answer:e()}}catch(n){if(Nq(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=Af(r);if(o.length>0){let i=ae(dt()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,Of())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",ae(dt()).problems.unexpected(r))}}}var lw="language";function Xe(e){let t=Q2(lw);return t===
"id"||t==="en"?t:e}var dt=()=>Xe(J0().startsWith("en")?"en":"id");function ke(){Ym()||be(fe(
"NOT_ALLOWED",ae(dt()).problems.notAdmin(xe())))}function Se(e){let t=G0(e);return t===null?be(fe(
"BUSY",ae(
dt()).problems.busy)):t.done}function he(e,t){let n=mt(e,t);return n.success?n.data:be(fe(
"BAD_REQUEST",ae(dt()).problems.badRequest))}m();m();var t1={part:"corrections",tab:J.corrections,
columns:[{key:"id",header:F("Nomor Perbaikan","Correction"),width:110},{key:"at",header:F("Waktu",
"Time"),width:150},{key:"by",header:F("Pelaku","By"),width:200},
{key:"stage",header:F("Tahap","Stage"),width:140},{key:"judge",header:F("Juri","Judge"),width:70},{
key:"tab",header:F("Tab","Tab"),width:160},{key:"cell",header:F("Sel","Cell"),width:60},{key:"entry",
header:F(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:F("Kriteria","Criterion"),width:140},
{key:"old",header:F("Semula","Before"),width:140},{key:"now",header:F("Menjadi","After"),width:140},
{key:"kind",header:F("Jenis","Kind"),width:100},{key:"status",header:F("Status","Status"),width:130}
,
{key:"answeredAt",header:F("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:F(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:F("Isi Asli","Original Content"),width:
160}]},
n1=[["type",F("tipe data","data type")],["score",F("nilai","score")],["label",F("kode atau nama",
"code or name")]],r1=[["waiting",F("menunggu juri","waiting for the judge")],["applied",F(
"diterapkan",
"applied")],["confirmed",F("disetujui juri","confirmed by the judge")],["refused",F("ditolak juri",
"refused by the judge")],["undone",F("diurungkan","undone")]],Vc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function o1(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:vr(l.at),answeredAt:vr(l.answeredAt),old:i(l.before),kind:s(n1,l.
kind),status:s(r1,l.status),before:E.stringify(l.before)}),u=t1.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Ct(t,r,o,u,e.map(a),0)}function i1(e){var n;let t=e===null?
null:pt(e,t1);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[An(o("kind"),n1),An(o("status"),r1)],a=Pq(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:cc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:cc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function Pq(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Xr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ue(e,t):K(e,t),Gi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ue(v((e*100).toPrecision(12)),n)}%`:Xr(e,n),cw=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,Iq={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,$q={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Gs=e=>e==="id"?Iq:$q;function ei({language:e}){let{name:t,grid:n}=Rt(J.corrections[e]);return{name:
t,isNew:n===null,list:i1(
n)}}function Hs(e,t,{language:n,admins:r}){let o=Gs(n);return Jn(o1(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Gi(i,s,n)),po({admins:r},()=>!e.isNew)),dw({...e,isNew:!1}),Nn(),{...e,isNew:!1,
list:t}}function dw({name:e,isNew:t}){t||DE(e)||(dr("corrections",e),Fa(e))}m();m();function bu(e,t){
let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Nf=(e,t)=>W(e)===W(t),Fq=864e5,_q=R.UTC(1899,11,30);function Mq({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-_q)/Fq+
r/86400}var s1=e=>typeof e=="object"?Mq(e):typeof e=="boolean"?T(e):e,a1=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function u1(e){let[{values:t},n,r]=[_e(e),Ea(e),Ko(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function ti(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var l1=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},c1=(e,t,n,r)=>Zt(e,t,n,r);m();function mw(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function d1(e){for(let[t,n]of mw(e,r=>r.tab))for(let[r,o]of mw(n,i=>i.format))r!==void 0&&l1(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function m1(e){let t=n=>n.format==="General";d1(e.filter(t));for(
let[
n,r]of mw(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Va(r.map(({at:l})=>l)))c1(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}d1(e.filter(n=>!t(n)))}function Yc(e,{
sheets:t}){var s,a,u;let[n]=co(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function wu(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Nf:bu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function qs(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:u1(t);return e.set(t,n),n}}function pw(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
a1(
o.format);return r?{tab:t,at:n,value:s1(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function Lq(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Vc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function fw(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of Lq(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var zq=e=>/data validation|validasi data/i.test(T(e));
function gw(e,t){try{return m1(e),Nn(),!0}catch(n){if(!t&&!zq(n))throw n;return console.warn(T(n)),!1}
}
function Xc(e,t,n,r=!1){let{settings:o}=e.competition,i=fw(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:O})=>O.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:Yc(N,e)}))),a=x=>s.map(({one:O,place:N})=>N===null||
!ti(N.tab)?"other":wu(O,N.at,x(N.tab))),u=a(qs()),l=s.flatMap(({one:x,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[pw(x,N.tab,N.at,I)]:[]}),c=gw(l,r),d=c?null:a(
qs()),
p={fix:new w,undo:new w};for(let[x,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=Hs(t,x,o)}let b=n;for(let{list:x,...O}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=jq(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Pt(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var jq=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Gi(i.cell,i.format,n),Xr(s,n)];return t?cw(r,o,u,a):cw(r,o,a,u)});m();
function Bq(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&bu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Pf(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=co(a).map(x=>({at:x,status:Bq(n,s,Ce(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function If({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Xr(n,i),
now:t.now,confirm:s,status:o}}m();var Uq=q({id:B(),accept:Te(),at:B(),by:B()}),Wq=ce(Uq),hw=e=>`fixAnswers:${e}`,
Kq=8e3;function vu(e){
let t=Oe(hw(e));try{let n=mt(Wq,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function p1(e,t){let n=E.stringify([...vu(e),t]);return n.length>Kq?!1:(Ke(hw(e),n),!0)}var f1=e=>Ke(
hw(e),"[]"),ku=e=>e.filter(t=>t.status==="waiting");function g1(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Sn(e=n=>n(),t="presence"){let n=rt(t);Ut(n,e);
let r={workbook:n,history:n.history,ledger:ei(
n.competition.settings)};return Gq(r)?r:e(()=>Hq(t))}function Gq({history:e,ledger:{list:t}}){let n=new w(
ku(t).map(({judge:r})=>r));return fw(t,e.rows).length===0&&[...n].every(r=>vu(r).length===0)}
function Hq(e){
let t=rt(),{settings:n}=t.competition,r=ei(n),o=[...new w(ku(r.list).map(({judge:u})=>u))],i=o.flatMap(
vu),s=i.length===0?r:Hs(r,g1(r.list,i),n),a=Xc(t,s,t.history,!0);for(let u of o)f1(u);return{...a,
workbook:rt(
e)}}var Qc=({workbook:e,history:t,ledger:n})=>({statuses:nt(e.competition.stages,t.rows),corrections:
n.
list});function h1(e,t=Nt(e.workbook,{provisional:!1}).findings){let n=Qc(e);return t.flatMap(r=>{
let o=Pf(
r,n);return o===null?[]:[o]})}function yw({workbook:e,history:t,ledger:n}){let r=nt(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Vc(u)===Vc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var ed="marked";function y1(e,t){var o;let[n,...r]=yw(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:ku(e.ledger.list).map(i=>({...bw(i,t),judge:i.judge}
)),
marked:((o=Oe(ed))!=null?o:"")!==""}}var bw=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Gi(o.cell,o.format,s),now:Xr(i,s)});m();m();m();m();var b1={id:
e=>`Kode peserta ${K(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var w1={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var v1={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var k1={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var x1={id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var T1={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},S1=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),E1={id:e=>{
switch(e.reason){case"conflict":return`${re(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${T1.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${S1(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${re(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${T1.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${S1(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var C1={id:e=>`${re(e.judge,"id")} menilai ${fo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${re(e.judge,"en")} has scored ${fo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var R1={id:e=>`${re(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var D1={id:e=>`${re(e.judge,"id")} tidak menilai ${fo(e.where,"id")} (BK).`,en:
e=>`${re(e.judge,"en")} is recused from ${fo(e.where,"en")} (BK).`};m();var A1={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ue(
e.low,"id")}\u2013${ue(
e.high,"id")}, batasnya ${ue(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ue(
e.low,"en")}\u2013${ue(e.high,"en")}, the limit is ${ue(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var O1={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function qq({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function Zq({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var N1=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),P1={id:e=>`Kelompok juri ${N1(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${qq(
e)}`,en:e=>`The groups of judges ${N1(e)} share no entry, so their severity cannot be compared. ${Zq(
e)}`};m();var I1={id:e=>`${re(e.judge,"id")} menilai ${fo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${re(e.judge,"en")} has scored ${fo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var $1={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},F1=h.
keys($1),ww=(e,t)=>{var n,r;return(r=(n=$1[e])==null?void 0:n[t])!=null?r:e};m();m();m();var _1={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var M1={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var L1={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var z1={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var j1={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var B1={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var U1={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var W1={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var K1={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var G1={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var H1={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var q1={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var Z1={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var J1={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var V1={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Zs={"tata-cara":Z1,pernyataan:U1,undangan:V1,"daftar-hadir":M1,"lembar-nilai":j1,"berita-acara":
_1,
sk:K1,pengumuman:B1,piagam:W1,gabungan:L1,surat:G1,"surat-daftar":H1,"tanda-terima":q1,"umpan-balik":
J1,
laporan:z1};var td=(e,t)=>Zs[e].name[t];var Y1={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},vw=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${td(e,"id")}\u201D yang dibuat: ${Y1.id[Zs[e].missing]}.`:`No document \u201C${td(
e,"en")}\u201D was made: ${Y1.en[Zs[e].missing]}.`;var X1={id:({kind:e,fields:t})=>`${td(e,"id")} masih berisi titik-titik: ${t.map(
n=>ww(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${td(
e,"en")} still hold dots: ${t.map(n=>ww(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var Q1=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),eN={id:e=>`Tidak sesuai lagi dengan hasil: ${Q1(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${Q1(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var tN=5,nN=({rows:e},t)=>{
let n=e.slice(0,tN).map(T);return e.length>tN?`${n.join(", ")} \u2026`:Y(
n,t)},rN={id:e=>`${[...e.rows.length>0?[`Baris ${nN(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${nN(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var oN={id:e=>vw(e.kind,"id"),en:e=>vw(e.kind,"en")};m();var iN={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ue(
e,"id")}; yang terbaik ${ue(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ue(
e,"en")}; the best is ${ue(t,"en")}. Check that setting.`};m();var sN={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${tt((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${tt(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var aN={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();var uN={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var Jq=[...py,Da,Os,Ra];function Hi(e,t){let n=xr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${Pa[t]} ${o!=null?o:""}`.trim();let i=Jq.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function nd(e,t,n){var i,s;let r=xr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Hi(e,n)}function lN(e,t){var r,o;let[n]=e.split(
".");return(o=(r=py.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var xu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ue(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),Vq={version:{id:"versi aturan",en:"rules version"}};
function Yq({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Hi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=Vq[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Hi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var Xq=(e,t)=>{
var n,r;
return(r=(n=ki.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function kw(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function $f(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=Yq(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${xu(r==="assignment"?kw(T(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${xu(r==="assignment"?kw(T(s)):s,t)})`}`}let u=l=>xu(typeof l!="string"?l:r===
"setting"?nd(l,o,t):r==="entry"&&o==="status"?Xq(l,t):kw(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var Qq=5;function Tu(e,t){if(e.length===0)return"";let n=e.slice(
0,Qq).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${$f(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var cN={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${tt(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Tu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${tt(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${tt(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Tu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${tt(
e.computed,"en")}). Compute again before making documents.`};m();var dN={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Tu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Tu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var mN={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var pN={id:e=>`${e.entry} ada lebih dari sekali di tab ${re(e.judge,"id")} (baris ${Y(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${re(e.judge,"en")} more than once (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var fN={id:e=>`Di tab ${re(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${re(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var gN={id:e=>`Kode ${e.entry} di tab ${re(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${re(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var hN={id:e=>`Kode ${_n(K(e.entry,"id"),e.more,"id")} di tab ${re(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${_n(K(e.entry,"en"),e.more,"en")} in the tab of ${re(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var yN={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var bN={id:e=>`Rumus salah (${_n(e.value,e.more,"id")}): ${re(e.judge,"id")}, ${Kt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${_n(e.value,e.more,"en")}): ${re(e.judge,"en")}, ${Kt(e.where,
"en")}. Type the score.`};m();var wN={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Kt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${re(e.judge,"en")}\u2019s score of ${Kt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var vN={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Kt(e.where,"id")} terbaca sebagai tanggal ${_n(
tt(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ue(e.likely,"id")})`}.`,en:e=>`${re(e.judge,"en")}\u2019s score of ${Kt(e.where,"en")} was read as the date ${_n(
tt(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ue(e.likely,"en")})`}.`};m();var kN={id:e=>`${re(e.judge,"id")} belum menilai ${Kt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${re(e.judge,"en")} has not scored ${Kt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var xN={id:e=>`${_n(K(e.value,
"id"),e.more,"id")} bukan nilai (${re(e.judge,"id")}, ${Kt(e.where,"id")}). Ketik ${ue(e.min,"id")}\u2013${ue(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${_n(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${re(e.judge,
"en")}, ${Kt(e.where,"en")}). Enter ${ue(e.min,"en")}\u2013${ue(e.max,"en")}, or BK for a conflict of interest.`}
;m();var TN={id:e=>`Nilai ${_n(ue(e.value,"id"),e.more,"id")} di luar ${ue(e.min,"id")}\u2013${ue(e.max,
"id")} (${re(e.judge,"id")}, ${Kt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${_n(ue(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ue(e.min,
"en")}\u2013${ue(e.max,"en")} (${re(e.judge,"en")}, ${Kt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var SN={id:e=>`Nilai ${ue(e.value,"id")} dari ${re(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ue(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${re(
e.judge,"en")}\u2019s ${ue(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ue(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var EN={id:e=>`Nilai di tab ${re(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${re(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var CN={id:e=>`${re(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ue(
e.highest,"id")}, juri lain biasanya ${ue(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ue(e.highest,
"en")}, other judges usually ${ue(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var RN={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${re(e.judge,"id")}, ${Kt(e.where,
"id")}). Ketik ulang ${ue(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${re(e.judge,"en")}, ${Kt(e.where,"en")}). Retype ${ue(e.number,"en")} in a cell formatted as a number.`}
;m();var DN={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},AN={id:e=>`Total ${re(
e.judge,"id")} untuk ${e.entry} tertulis ${ue(e.value,"id")}, padahal ${DN[e.basis].id} ${ue(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${re(e.judge,"en")}\u2019s total for ${e.entry} says ${ue(e.value,"en")}, but ${DN[e.basis].en} is ${ue(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function eZ({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var NN=6;function tZ({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",NN)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function nZ({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",NN)}. Consider \u201CMethod\u201D = adjusted.`}
function ON(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return eZ(e,t);case"uneven-judges":return t==="id"?tZ(e):nZ(e);case"passing-score-unit":
{let r=ue(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var PN={id:e=>ON(e,"id"),en:e=>ON(
e,"en")};m();var IN={id:e=>`Maksimum dianggap ${ue(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ue(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var rZ={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Oy(e,"id")}`,en:e=>`is not a known choice; use ${Oy(
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
};function oZ(e,t){let n=K(lN(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function $N({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return oZ(
e,o);let i=typeof t=="string"?nd(t,e,o):t,s=r.map(a=>nd(a,e,o));return`${K(Hi(e,o),o)}${i===""?"":` = ${K(
i,o)}`} ${rZ[n][o](s)}.`}var FN={id:e=>$N(e,"id"),en:e=>$N(e,"en")};m();var _N={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},MN={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${_N[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${_N[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var LN={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${re(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${re(e.judge,"en")}. Keep one.`};m();var zN={id:e=>`Tab ${re(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${re(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var jN={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var BN={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${K(e.first,"en")}. Delete or rename one of them.`}};m();var UN={id:e=>`Tab ${re(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${re(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var WN=(e,t)=>Y(e.map(n=>ue(n,t)),t),
Js=(e,t)=>Y(e.map(n=>K(n,t)),t,8),Su=(e,t)=>e===null?"":` ${t} ${e}`,
iZ={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Js(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Js(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Su(e,"tahap")}: ${Js(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${Su(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Su(
n,"tahap")}: ${WN(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},sZ={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Js(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Js(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Su(e,"of stage")}: ${Js(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Su(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Su(n,
"of stage")}: ${WN(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
aZ={id:iZ,en:sZ};function uZ({kind:e,params:t},n){return aZ[n][e](t)}var KN=(e,t)=>uZ(e,t),lZ={
nothing:()=>"",
"not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${J.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${J.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
cZ={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function xw(e,t){
if(e===void 0)return"";let n=(t==="id"?lZ:cZ)[e.reason](Js(e.tabs,t));return n===""?"":` ${n}`}var GN={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${xw(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${re(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${re(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${xw(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${re(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${re(e.judge,"en")}. Make it, or correct its name.`};m();var HN={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var qN={id:e=>`Tab ${re(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${re(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var ZN=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ue((i=t[o])!=null?i:0,n)}`}),n,8),dZ={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",letters:
"berisi huruf atau kata seperti nilai, bukan angka",parts:
"salah satu dari beberapa angka di bawah setiap kriteria",
blank:"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain",
hidden:"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${J.criteria.id}`}
,mZ={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",letters:
"holds letters or words as if they were scores, not numbers",parts:
"is one of several numbers under each criterion",blank:"is not filled in on any tab","not-numbers":
"holds no numbers on any tab",penalty:"is headed like a deduction, which cannot be counted here",
"same-everywhere":"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores",hidden:
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${J.criteria.en}`}
,JN=e=>[1,10,100].includes(e),VN=(e,t)=>Y(e.map(n=>K(
n,t)),t,4),YN={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},XN={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},pZ={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${K(e,"id")}`} ${dZ[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${XN.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=ZN(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${JN(n)?"tidak terbaca pasti":`berjumlah ${ue(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
beside:t.every(s=>s===0)?`Tab ${K(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${K(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${K(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${K(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,
"id")}, di tab lain ${K(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,
reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${YN.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${VN(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,fZ={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${K(e,"en")}`} ${mZ[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(
e,"en")} ${XN.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=ZN(e,t,"en");return{headers:`The weights in the headers (${i}) ${JN(n)?
"are not read for certain":`add up to ${ue(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
beside:t.every(s=>s===0)?`The tab ${K(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${K(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${K(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${K(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Code ${K(
e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,
"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({tab:e})=>`The scores on the tab ${K(
e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,ODD_TAB:({tab:e,
reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${YN.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${VN(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,gZ={id:pZ,en:fZ},hZ=({kind:e,params:t},n)=>gZ[n][e](
t),Eu=(e,t)=>hZ(e,t),yZ={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
QN=(e,t)=>yZ[e][t];var eP={id:({question:e})=>Eu(e,"id"),en:({question:e})=>Eu(e,"en")};var Tw={
TAB_MISSING:GN,UNDERSTANDING_OPEN:eP,TAB_EMPTY:UN,TAB_UNPROTECTED:qN,TAB_COPY:BN,TAB_OPEN:HN,
STAGE_NOT_BEGUN:jN,COLUMN_MISSING_CRITERION:zN,COLUMN_DUPLICATE_CRITERION:LN,ROW_MISSING_ENTRY:fN,
ROW_WITHOUT_CODE:yN,
ROW_UNKNOWN_ENTRY:hN,ROW_DUPLICATE_ENTRY:pN,ROW_NAME_MISMATCH:gN,SCORE_ROWS_PERMUTED:EN,
SCORE_MISSING:kN,
SCORE_NOT_NUMBER:xN,SCORE_TEXT_NUMBER:RN,SCORE_IS_DATE:vN,SCORE_OUT_OF_RANGE:TN,SCORE_ERROR:bN,
SCORE_FORMULA:wN,
SCORE_SCALE_SUSPECT:CN,SCORE_OUTLIER:SN,TOTAL_MISMATCH:AN,JUDGE_NO_VARIANCE:R1,JUDGES_IDENTICAL:O1,
JUDGES_DISAGREE:A1,
JUDGE_CONFLICT:C1,SCORE_UNASSIGNED:I1,JUDGE_RECUSED:D1,ENTRY_UNSCORED:k1,ENTRY_FEW_READINGS:v1,
PANEL_DISCONNECTED:P1,
ASSIGNMENT_CAUTION:E1,ENTRY_DUPLICATE_CODE:b1,ENTRY_DUPLICATE_NAME:w1,NAMES_SIMILAR:x1,
SETTING_INVALID:FN,
WEIGHTS_INVALID:MN,SCALE_ASSUMED:IN,METHOD_CAUTION:PN,HISTORY_BROKEN:rN,PLENARY_UNCONFIRMED:uN,
RULE_CHANGED_AFTER_SCORING:dN,
TIE_AT_CUT:mN,NOBODY_ADVANCES:iN,PLENARY_CONFLICT:aN,OBJECTION_OPEN:sN,RESULT_STALE:cN,NO_DOCUMENT:
oN,
DOCUMENT_OUTDATED:eN,DOCUMENT_DOTS:X1};var Cu=({code:e})=>!Tw[e].confidential,bZ=Tw;function wZ({
code:e,params:t},n){return bZ[e][n](t)}var Yn=(e,t)=>wZ(
e,t);function tP(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var vZ={error:F("Kesalahan","Error"),
warning:F("Peringatan","Warning"),info:F("Info","Info")},Ru={severity:F(
"Tingkat","Severity"),stage:F("Tahap","Stage"),tab:F("Tab","Tab"),cell:F("Sel","Cell"),message:F(
"Uraian","What and what to do"),code:F("Kode Temuan","Finding")},kZ=["error","warning","info"],Sw=e=>kZ.
flatMap(t=>e.filter(n=>n.severity===t));function Ff(e,t,n,r,o){let i=J.findings[t],s=[{header:Ru.severity[
t],
width:100,value:a=>vZ[a.severity][t]},{header:Ru.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Ru.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Ru.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Ru.message[t],width:560,value:o},{
header:Ru.
code[t],width:220,value:a=>a.code}];return Ct(i,n,r,s,Sw(e),0)}m();m();function nP(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=vp(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,_;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=($=t.get(c.code))!=null?$:null,N=(_=g==null?void 0:g.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
x}})})}m();var Vs={institution:F("Instansi","Institution"),parent:F("Induk","Parent"),unitType:F(
"Jenis Unit","Unit Type"),required:F("Wajib","Required"),count:F("Jumlah Inovasi","Entries"),codes:F(
"Kode","Codes"),
status:F("Keikutsertaan","Coverage")},xZ={present:F("ikut","takes part"),absent:F("belum mengirim",
"has not submitted"),unlisted:F("ikut, tidak terdaftar","takes part, not listed")};function Ew({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Cw(e){let t=Ew(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function rP(e){if(e.institutions.length===0)
return null;let t=Ew(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Cw(e),
absent:t.
map(n=>n.institution.name)}}function oP(e,t,n,r){let o=s=>{var a,u;return(u=(a=qt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Vs.institution[t],width:280,value:s=>s.institution.name}
,
{header:Vs.parent[t],width:220,value:s=>s.institution.parent},{header:Vs.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Vs.required[t],width:80,value:s=>o(s.institution.required)},{header:Vs.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Vs.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Vs.status[t],width:180,value:s=>xZ[s.status][t]}];return Ct(J.coverage[
t],
n,r,i,Ew(e),1)}m();m();var _f=e=>e>0?`0.${"0".repeat(e)}`:"0",Du=(e,t)=>v(cn(e,t))/10**t;var ko={
place:F("Peringkat Akhir","Final Rank"),code:F("Kode","Code"),name:F("Nama Inovasi","Innovation"),
institution:F("Instansi","Institution"),category:F("Kategori","Category"),categoryRank:F(
"Peringkat Kategori","Rank in Category"),stage:F("Tahap Terakhir","Last Stage"),rank:F(
"Peringkat Tahap",
"Rank in Stage"),decided:F("Peringkat Putusan","Decided Rank"),title:F("Predikat","Title")};function iP(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:ko.place[t],width:80,format:"0",value:l=>l.place},
{header:ko.code[t],width:80,value:l=>l.entry.code},{header:ko.name[t],width:320,value:l=>l.entry.name}
,
{header:ko.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:ko.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:ko.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:ko.stage[t],width:180,value:l=>l.stage},{
header:ko.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:_f(n),value:l=>Du(l.score,n)}
,
{header:ko.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:ko.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Ct(J.finalRanking[t],o,i,u,e,3,s)}m();var Rw=(e,t,n,r)=>Ct(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var TZ={rank:F("Peringkat","Rank"),decided:F("Peringkat Putusan","Decided Rank"),
code:F("Kode","Code"),
name:F("Nama Inovasi","Innovation"),institution:F("Instansi","Institution"),category:F("Kategori",
"Category"),categoryRank:F("Peringkat Kategori","Rank in Category"),tie:F("Penentu Nilai Sama",
"Tie-break"),title:F("Predikat","Title"),prize:F("Uang Pembinaan","Prize"),advances:F("Lolos",
"Advances"),explanation:F(
"Penjelasan","Explanation")},SZ='"Rp"#,##0',EZ=F("belum ditetapkan","not settled"),CZ=F("ya","yes"),
RZ=F("tidak","no");function sP(e,t){let{language:n,decimals:r}=t,o=_f(r),i=(c,d,p,g="")=>({header:TZ[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Du(c,r)},i("advances",80,({advances:c})=>(c?CZ:RZ)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>DZ(c,n),SZ)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Du(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Du(p,r)}}))];return Ct(t.
name,t.title,t.origin,l,s,3,t.layout)}function DZ(e,t){return e===null?"":e==="open"?EZ[t]:e.amount}
function aP(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ae(a).tabs,l=pn(e),{marked:c,
origin:d}=uP(
e,r),p=Je();Jn(Ff(t.findings,a,c+u.findings(l),d,O=>Yn(O,a)),o);let g=Dw(e,t.results,n,r);for(let O of g)
Jn(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=Ii(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&Jn(Rw(N,P,d,u.notRanked(O.name)),o)}let x=J.finalRanking[a];if(s.length>1&&b(x)&&Jn(
Rw(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Cw(e);Jn(
oP(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function uP({settings:e},t){let n=ae(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=f2(Cr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Dw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ae(s).tabs,l=pn(e),{marked:c,origin:d}=uP(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Ii(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",z=c+u.ranking(O.name,l);return[AZ(e,P,I,$,z,_+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),x=gu(Cr(i.method),s);return[...p,iP(nP([...t]),s,a,x,g,d,b)]}var pn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function AZ(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=Cr(t.method);return sP(t,{name:r,title:o,origin:
i,
layout:ae(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:gu(l,s),stageScoreHeader:
gu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Nr(e,t,n){let r=Xe(t);return Sw(
e).map(o=>{var a,u,l;let i=tP(o),s=n===void 0?null:Pf(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Yn(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:If(s,r)}}})}var qi=(
e,t)=>e.
filter(n=>n.severity===t).length,Zi=e=>qi(e,"error")===0;m();m();var OZ=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function lP(e){let t=n=>(OZ(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Mf({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Xe(e.settings.language);return{facts:t.map(i=>NZ(i,o)),questions:lP(n).
map(i=>PZ(i,o)),answers:[...r].map(i=>IZ(i,o))}}var NZ=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:KN(e,t)}},PZ=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Eu(e,t),options:cP(e.options,t),default:e.
default}},cP=(e,t)=>e.map(n=>({id:n,label:QN(n,t)}));function IZ([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=cP(St[s.kind],i);return{id:e,tab:o,message:Eu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var $Z=1440*60*1e3;function dP(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*$Z).toISOString().slice(0,10)}
function mP(e,{
stages:t}){var n,r;return((r=(n=pt(e,Os))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||te(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:xi(o("date")),ruling:a}]})}function pP(e,t,n,r){
var i;
let o=pt(e,Os);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>X(P.code)===X(u)),c=l===void 0?u:Ye(l),d=xi(a("date")),p=te(a(
"answer"))||te(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
x=[];if(!te(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...at(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...at(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...O,...at(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...O,...at(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...O,...at(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...O,...at(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var Ji=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Au=e=>T(e!=null?e:""),fP=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function gP(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:Ji(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[Au(r),Au(o)],values:Ji(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:Ji(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:Ji(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:Ji(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[Au(r),Au(o)],values:Ji(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[Au(r),Au(o)],values:Ji([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:Ji(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function Ou(e,t){var a,u;let[n,r]=[gP(e),gP(t)],o=[...hP(e,t,"old"),...hP(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:fP(c),now:
null});
continue}let x=new y(b.values),O=new y(g);for(let N of new w([...O.keys(),...x.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=x.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:fP(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function hP(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var Ow=[2],Xn=Ow[0],FZ=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],Aw=4;function _Z(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${Aw}})(\\d)(\\d*)$`).exec(T(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-Aw/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**Aw||0}function Nu(e){
let t=r=>typeof r=="number"?_Z(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var MZ=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Lf=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),rd=(e,t)=>e<t?-1:v(e>t);function LZ({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
rd);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>MZ(
s.get(a)))]]).sort(([i],[s])=>rd(i,s))}}var zZ=({settings:e})=>h.fromEntries(FZ.map(t=>[t,Lf(e[t])]));
function Vi(e,t,n,r,o=Xn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
zZ(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Lf(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Lf(d.stages),Lf(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>rd(d.stage,p.stage)||rd(d.judge,p.judge)).
map(LZ),...jZ(e,c)}}function jZ({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>rd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var od=(...e)=>E.stringify(Nu(Vi(...e))),yP=(...e)=>E.stringify(
Vi(...e));m();function Pu(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,x,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find($=>$.stage===d&&$.judge===
p),I=(x=(b=P==null?void 0:P.rows.find($=>$.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:x.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var bP=new A;
function Iu(e,t,n=Xn){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=bP.get(
e))!=null?c:new y;bP.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:qe(od(r,o,i,a,n));return s.set(u,l),l}function $u(e,t,
n){
var u,l,c;if(Iu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[od,yP].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
qe(
(c=a[1])!=null?c:"")===t}var id=(e,t,n)=>{var r;return(r=Ow.find(o=>Iu(e,n,o)===t))!=null?r:$u(e,t,n)?
Xn:null},sd=e=>mu(Rt(J.decisions[e]).grid);function Nw(e,t,n){let r=t===void 0?null:pu(t);if(t===void 0||
r===null||qe(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Vi(o,i,s,
t.stage,r.snapshot.version),u=Nu({...a,version:Xn});return Ou(Nu(r.snapshot),u).map(l=>Pu(l,e))}
function wP(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!$u(e,a,s));if(r.length===0)return[
];
let o=sd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=Nw(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var kP="rules",BZ=8e3;function xP(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=Vi(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var TP=(e,t)=>qe(E.stringify(xP(e,t)));function UZ(){let e=Oe(kP);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var WZ=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function SP(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=UZ(),o=new y(n.stages.filter(({name:s})=>WZ(e,s)).map(({name:s})=>[s,xP(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,vP(l)]));Ke(kP,E.stringify(E.stringify(
s).length>BZ?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],qe(E.stringify(a))];if(u===
void 0||vP(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Ou(d,a).map(P=>Pu(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var vP=e=>e.startsWith("{")?qe(e):e;m();var Pw=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=mn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function KZ(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Br(Je(),"objections",xt());if(r===void 0)return new y;
let o=ae(e.settings.language).history,i=mP(_e(r),e).filter(Pw(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function EP(e,t){let n=nt(e.stages,t),r=KZ(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ni(e,{rows:t}){let{competition:n}=e,r=nt(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=dP(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...wP(e,r),
...SP(e,()=>t),...i===void 0?[]:pP(_e(i),n,s,Pw(r,t))]}function CP(){return pe(()=>(ke(),xo(Sn(Se,
"ranking"))))}function xo(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Nt(t,{provisional:!1}),s=[...o,...ni(t,n)];
return Ks(t,s),sw(t.own,i),{ok:Zi(s),findings:Nr(s,r,Qc(e)),understood:Mf(t),progress:i,fixes:y1(e,
Xe(
r))}}function RP(){return pe(()=>(ke(),Se(()=>{let e=rt("ranking");Ut(e);let{competition:t}=e,{
language:n}=t.
settings,r=Nt(e,{provisional:!1}),o=[...r.findings,...ni(e,e.history)],i=o.filter(Cu),s=ae(n).tabs,a=`${s.
checked(st(),xe(),wt())} \xB7 ${s.overwritten}`,u=s.findings(pn(t));Jn(Ff(i,n,u,a,c=>Yn(c,n)),e.keepers),
Ks(e,o),sw(e.own,r.progress);let l=e.questions.length;return{errors:qi(i,"error"),warnings:qi(i,
"warning"),questions:l}})))}var GZ=q({tab:B()});function DP(e){return pe(()=>{let{tab:t}=he(GZ,e);
return ke(),Se(()=>{let n=rt();
Ut(n);let{findings:r}=Nt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&be(fe("BAD_REQUEST",ae(dt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ae(i).history.accepted(t);return Pt(n.history,{at:st(),by:xe(),action:"accept",detail:s,
run:wt(),
hash:""},n.competition.settings),Ks(n,o),xo(Sn())})})}m();var HZ=q({answers:Ot(B(),$e(B()))});
function AP(e){return pe(()=>{let{answers:t}=he(HZ,e);return ke(),
Se(()=>{let{questions:n}=rt(),r=qZ(aw(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ae(dt()).problems;
return r===null&&be(fe("BAD_REQUEST",o)),Y2(r)||be(fe("BAD_REQUEST",i)),xo(Sn())})})}function qZ(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?JZ(s,i):ZZ(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var ZZ=(e,t)=>e.options.
some(n=>n===t)?V2(e,t!=null?t:""):null;function JZ(e,t){return e===void 0||t===null?null:h.entries(
St).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var OP=q({fixes:ce(B())}),Iw=250;
function NP({sheets:e},t,n,r,o){var l,c,d,p,g,b,x;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function PP(e){return pe(()=>{let{fixes:t}=he(OP,e);ke();let n=Sn(Se),
{workbook:r}=n,o=Xe(r.competition.settings.language);return{fixes:IP(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=If(i,o),c={old:l.old,now:Xr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=NP(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:g,criterion:b,...c}})}})}})}
function IP(e,t){
let n=new w(t);return h1(e).filter(r=>n.has(r.id)&&r.status==="offered")}function $P(e){return dw(e.
ledger),Jc(e.history),e}function FP(e){return pe(()=>{let{fixes:t}=he(OP,e);return ke(),Se(()=>{let n=$P(
Sn()),{competition:r}=n.workbook,o=IP(n,t),i=new y(r.judges.map(({code:x,email:O})=>[x,O])),s=({fix:
x,
judge:O})=>{var N;return x.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=VZ(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=Hs(u,[...u.list,...a],r.settings),{ledger:u,history:l}=Xc(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(O=>O.
status===x).length,g=new w(o.map(({id:x})=>x)),b=o.reduce((x,O)=>x+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!g.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:xo(Sn())}})})}function VZ(e,t){let[n,r,o]=[st(),xe(),qs(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!ti(a))return[];let g=o(a);return d.flatMap(b=>{let{row:x,column:O}=b,N=NP(e,a,u,x,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(x,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(x,O)}};return wu(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(x,O)}}]})}),s=k.from({length:f.ceil(i.length/Iw)},wt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/Iw)]}/${u%Iw+1}`}))}function _P(){return pe(()=>(ke(),Se(()=>{let e=$P(Sn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=yw(e),s=Gs(Xe(o.language)),[a]=i;if(a===void 0)return be(
fe(
"BAD_REQUEST",s.nothingToUndo));let u=qs(),l=i.find(x=>{let O=Yc(x,t);return O===null||!ti(O.tab)||
wu(
x,O.at,u(O.tab))!=="after"});if(l!==void 0)return be(fe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:st(),answeredBy:xe()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=Xc(t,Hs(n,d,o),r),g=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>g.has(x.id)&&x.status==="applied");
return b!==void 0?be(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):xo(Sn())})))}m();var XZ=q({id:B(),
accept:Te()});function MP(e){let t=xe().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:ku(ei(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:vu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function LP(){let e=$t(Je(),xt());return Pn(new y([...e].map(([t,n])=>[t,_e(n)]))).competition}
function zP(){return pe(()=>jP(LP()))}function jP(e){let t=Xe(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:MP(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...bw(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function BP(e){return pe((
)=>{
let{id:t,accept:n}=he(XZ,e);return Se(()=>{var d;let r=MP(LP()).find(p=>p.id===t);if(r===void 0)return be(
fe("BAD_REQUEST",Gs(dt()).unknownFix));let o=rt(),{competition:i}=o,s=Gs(Xe(i.settings.language));if(
((d=
nt(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return be(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=Yc(r,o),l=qs();if(n&&(u===null||wu(r,u.at,l(u.tab))!==
"before"))return be(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:st(),by:
xe()};
return p1(r.judge,c)?(n&&u!==null&&ti(u.tab)&&gw([pw(r,u.tab,u.at,!1)],!0),jP(i)):be(fe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var UP={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},WP="#ffffff",
KP="Lembar Juri \xB7 ",$w=new RegExp(
`(^|\\n)${KP}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function GP({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===WP&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[KP+o,...i];return{background:UP[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function HP({background:e,note:t}){var o,i,s;let[,n=""]=(o=$w.exec(t))!=null?o:[],r=(s=(i=$w.exec(
t))==null?void 0:i[2])!=null?s:WP;return{background:h.values(UP).includes(e)?r:e,note:t.replace($w,n)}
}m();function qP(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function ZP(e,t,n){var d,p;let r=Ae().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[x,O]of b.entries()){let N=(d=t[g])==null?void 0:d[x];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(g,
x)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:x})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var eJ=q({on:Te()}),JP=["error","warning","info"];function tJ(e,t){var r,o;let n=new y;
for(let i of e.
filter(Cu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of co(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},x=JP.indexOf(u)<JP.indexOf(b.severity),O=c===0?[Yn(i,t)]:[];l.set(g,
{severity:x?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function nJ(){var n;let e=Je(),
t=((n=Oe(ed))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function VP(e){return pe(()=>{let{on:t}=he(
eJ,e);return ke(),Se(()=>{let n=Sn(),{workbook:r,history:o}=n,i=t?[...Nt(r,{provisional:!1}).findings,
...ni(r,o)]:[],s=tJ(i,r.competition.settings.language),a=[...new w([...nJ(),...s.keys()])].filter(ti);
t&&Ke(ed,a.join(`
`));for(let u of a){let l=qP(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=HP(g);return x===void 0?O:GP(O,x.severity,x.sentences)}));ZP(u,l,c)}return t||Ke(
ed,""),xo(n)})})}m();m();m();m();m();var Ln=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function YP(e){e.haste=0,e.
width=f.min(e.width+1,10)}function XP(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var QP=e=>R.now()>=e.until;m();m();var To="https://www.googleapis.com/drive/v3/files",eI="https://www.googleapis.com/upload/drive/v3/files",
Fu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",tI="application/vnd.google-apps.folder",
Qn="application/vnd.google-apps.document",Yi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
zf="application/json",_u="application/pdf",ad="application/vnd.google-apps.spreadsheet",ud="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Mu=q({id:B(),
mimeType:de(B()),webViewLink:de(B()),modifiedTime:de(B()),appProperties:de(Ot(B(),B())),trashed:de(
Te())}),
Lu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Fw=(e,t,n)=>({fields:e,one:t,list:q({files:ce(t),
nextPageToken:de(
B())}),fileOf:n}),_w=Fw(Fu,Mu,Lu);m();m();var rJ=[["api-off",["accessNotConfigured",
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
"notFound"]]];function oJ(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function nI(e,t,n){var u,l,c;
let r=iJ(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=rJ.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?oJ(e):i[0],a=sJ(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function iJ(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function sJ(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var Qr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),zu=({kind:e})=>e==="server"||e==="unknown";
var aJ=6,rI={failure:{kind:"haste",reason:"not-sent"}};function So(e,t,n="text"){var s,a,u;let r=e.map(
()=>rI),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!QP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=cJ(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:rI,I=r[N];r[N]=I!==void 0&&uJ(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!lJ(P,e[N])||o[N]>=aJ)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Qr(O.failure)))break;if(i=[...p,...c],!b){YP(t);continue}let x=XP(
t,g);if(x===null)break;Utilities.sleep(x)}return r}var uJ=e=>"failure"in e&&e.failure.kind==="server",
lJ=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function cJ(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(Af(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:nI(s,i.getContentText(),dJ(i))}})}function dJ(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function ri(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=mt(
e,mJ(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function mJ(e){
try{return E.parse(e)}catch{return null}}var jf="lembar-juri-boundary-7f3a9c",ju=5*1024*1024-4096;
function eo(e,t){return So(e.map(pJ),t).map(
n=>{let r=ri(Mu,n);return"failure"in r?r:{ok:Lu(r.ok)}})}function Lw(e,t,n){let r=`${To}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Fu)}`,o=E.stringify(t),i=ri(Mu,So([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Lu(i.ok)}}function Ys(e,t,n){let r=e.
map(o=>`${To}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return oI(r,n)}
function zw(e,t){
let[n]=oI([`${To}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function oI(e,t){let n=e.map(r=>({url:r,method:"get"}));return So(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function pJ({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${eI}${d}?uploadType=multipart&fields=${encodeURIComponent(
Fu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${jf}`,payload:[...Mw(
`--${jf}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Mw(`--${jf}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...Mw(`\r
--${jf}--\r
`)]}}var Mw=e=>Utilities.newBlob(e).getBytes();m();function jw(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${To}?q=${s}&pageSize=1000&fields=${a}${i}`,l=ri(e.list,So([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Bw(e,t,n){let r=`${To}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=ri(e.one,So([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Bu=(e,t)=>jw(
_w,e,[],t),oi=(e,t)=>Bw(_w,e,t);function Uw(e,t,n){let r=Bu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:tI,appProperties:t}),s=ri(q({id:B()}),So([{url:`${To}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var iI=q({
id:B(),emailAddress:de(B()),role:B()}),fJ=uo(Mu,{permissions:de(ce(iI))}),sI=Fw(`${Fu},permissions(id,emailAddress,role)`,
fJ,e=>{var t;return{...Lu(e),access:(t=e.permissions)!=null?t:[]}}),
ld=encodeURIComponent,gJ=e=>`${To}/${ld(e)}`,Ww=(e,t)=>jw(sI,e,[`mimeType = '${ad}'`],t),Kw=(e,t)=>Bw(
sI,e,t);function hJ(e){let t=`${gJ(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${ld("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ld(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ld(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ld(e.permission)}`,method:"delete"}}}function cd(e,
t){
let n=So(e.map(hJ),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?ri(iI,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Uu="dokumen yang sudah jadi tidak dibuat dua kali",
yJ={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Uu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Uu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Uu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Uu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Uu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Uu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Wu="documents that are ready are not made twice",
bJ={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Wu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Wu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Wu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Wu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Wu}.`,
unknown:`Drive gave no clear answer. Try again: ${Wu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Xi(
{kind:e,reason:t},n){let r=(n==="id"?yJ:bJ)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Mt=e=>qe(e).slice(0,32),dd=e=>`folder:${e}`;function to(e,t,n){let{language:r}=e.settings,o=dd(
t),
i=Oe(o),s=i!==null&&wJ(i,n,r)?i:vJ(e,o,n);return{id:s,files:Xt(Bu(s,n),r)}}var wJ=(e,t,n)=>Xt(oi(e,t),
n)!==null;function vJ(e,t,n){let{language:r}=e.settings,o=ae(r).documents.folder(pn(e)),i=Xt(Uw(o,{
folder:Mt(
Vt())},n),r);return Ke(t,i),i}function Xt(e,t){return"ok"in e?e.ok:Xs(e.failure,t)}function Xs(e,t){
let n=Xi(e,t);return e.kind==="api-off"?be(fe("DRIVE_API_OFF",n)):e.kind==="scope"?be(fe(
"SCOPE_MISSING",n,Of())):be(fe("DRIVE_REFUSED",n))}var kJ=q({id:B(),link:B(),maker:B(),email:B(),
permission:B(),collected:B(),modified:B(),done:ye(),of:ye()}),
md={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Gw=e=>Mt(M(e)),
Hw=e=>Mt(X(e)),aI=(e,t)=>`judge-file:${Gw(e)}:${Hw(t)}`;function Bf(e,t){var n;try{let r=mt(kJ,E.parse(
(n=Oe(aI(e,t)))!=null?n:"null"));return r.success?r.data:md}catch(r){if(r instanceof SyntaxError)return md;
throw r}}var Qs=(e,t,n)=>Ke(aI(e,t),E.stringify(n));function Ku({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=xe(),i=Ve(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Bf(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of cd(
i,Ln(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var uI=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var gr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),pd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Eo=[pd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),pd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
pd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),pd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),pd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var lI={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[gr("Presentasi",{advance:12,form:
"presentation"}),gr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Eo};m();var cI={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[gr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),gr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),gr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Eo};m();var dI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[gr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Eo};m();var mI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
gr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Eo};m();var pI={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[gr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Eo};var fI={kolabik:cI,"satuin-pelita":pI,mojokerto:mI,malang:dI,gipp:lI};m();m(
);var gI={name:"GIPP 2017, Kota Probolinggo"};m();var hI={name:"Kolabik 2023, Kota Pasuruan"};m();
var yI={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var bI={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var wI={name:"SATUIN PELITA 2019, Kota Pasuruan"};var vI={
kolabik:hI,"satuin-pelita":wI,mojokerto:bI,malang:yI,gipp:gI};var xJ=e=>({id:e,...vI[e],...fI[e]}),
fd=uI.map(xJ);m();var Co={part:"documents",tab:J.documents,columns:[{key:"number",header:F("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:F("Jenis","Kind"),width:80},{key:"entry",header:F("Kode","Code"),
width:80},
{key:"title",header:F("Judul","Title"),width:380},{key:"status",header:F("Status","Status"),width:
120},
{key:"link",header:F("Tautan","Link"),width:260},{key:"maker",header:F("Pembuat","Made By"),width:
180},
{key:"at",header:F("Waktu","Time"),width:150},{key:"spreadsheet",header:F("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:F("ID Berkas","File ID"),width:110},{key:"content",header:F("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:F("Diubah","Modified"),width:150},{key:"run",
header:F("Proses","Run"),width:90},{key:"revision",header:F("Revisi","Revision"),width:80}]},kI=[[
"begun",F("sedang dibuat","being made")],["made",F("jadi","ready")],["draft",F("rancangan","draft")],
["edited",F("disunting","edited")],["signed",F("ditandatangani","signed")],["failed",F("gagal",
"failed")],["deleted",F("terhapus","deleted")],["void",F("tidak berlaku","void")]],TJ=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function xI(e){var t;return e===""?"failed":(t=An(e,kI))!=null?t:TJ.test(e)?"signed":"own"}function Uf(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=kI.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&xI(t)===e?t:r}function Qi(e){var r,o,i;let t=pt(e,Co),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:xI(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var TI="lastRun",
SJ=q({top:ye(),at:B(),by:B(),ranked:ce(B()),errors:ye()}),SI=e=>Ke(TI,E.stringify(e));
function gd(){var e;try{let t=mt(SJ,E.parse((e=Oe(TI))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var EI={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function CI(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:x.count+1,last:f.max(x.last,v(b)),
digits:f.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[EI[e].prefix,0,f.max(EI[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(X)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${T(p).padStart(a,"0")}`;u.has(X(g))||l.push(
g)}return l}m();var qw={entries:Ur,judges:Ds},Kf={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
EJ={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},CJ=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Gf=e=>e===""||CJ.test(M(e));function RI(e,t){var o,i;if(Gf(e))return null;let n=qw[t].columns.find(s=>Kf[
t].
includes(s.key)&&je(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=EJ[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Wf=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function RJ(e){return e.every(n=>n==="")?"passed":Wf(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Wf(e,n=>/^https?:\/\//i.test(n))?"link":Wf(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&Wf(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function DI(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=RJ(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Kf[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var DJ=10;function AJ(e,t){let n=new y;for(let[r,o]of e.entries()){let i=RI(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function OJ(e,t){var r;return(r=e.slice(0,DJ).map((o,i)=>({row:i,columns:AJ(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Gf(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var NJ=e=>T.fromCharCode(65+e%26);function OI(e,t,n){var d,p,g;let r=OJ(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:DI(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of AI(b,t))u.set(x,"known");let l={columns:Kf[t].flatMap(b=>{var O;let x=o.
get(b);return x===void 0?[]:[{header:(O=a[x])!=null?O:NJ(x),key:b}]}),unknown:a.filter((b,x)=>!Gf(b)&&
![...o.values()].includes(x)&&s.some(O=>{var N;return((N=O[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,_]of o)O[$]=(g=x[_])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=AI(
{institution:"",email:"",...O},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(O)}}let c=CI(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function AI({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...X(e)===""?[]:[`code:${X(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function PJ(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function NI(e){var u;let t=PJ(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var IJ={menu:"Siapkan tab juri",noJudges:
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
,$J={menu:"Prepare judge tabs",noJudges:
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
,no=e=>({id:IJ,en:$J})[e];var FJ=1e6,PI=1e4,Zw=50,_J=q({kind:ct(["entries","judges"]),text:de(B().check(
ly(FJ))),tab:de(B()),write:Te()}),
$I=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function FI(e){return pe(()=>{let{kind:t,text:n,tab:r,write:o}=he(_J,e);return ke(),o?Se(()=>II(t,n,
r,!0)):II(t,n,r,!1)})}function II(e,t,n,r){var g;let o=$t(Je(),xt()),{competition:i}=Pn(new y([...o].
map(([b,x])=>[b,_e(x)]))),s=o.has("settings")?i.settings.language:dt(),a=no(Xe(s)),u=b=>be(fe(
"BAD_REQUEST",b));n!==void 0&&(!Je().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?NI(t!=null?t:""):_e(n).values.map(b=>b.map(W));l.length>PI&&u(a.tooMany(PI));let c=OI(l,e,MJ(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:J[e][s],p=r?LJ(
e,d,c.added,s):[];return zJ(c,d,r,p)}var MJ=({entries:e,judges:t},n)=>n==="entries"?e:t;function LJ(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=qw[e];cr(t)===0&&Yt(R2(o,t,r));let i=pt(_e(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:x},O)=>[x,O])),a=new y(o.columns.map(x=>{var O;
return[
x.key,(O=x.format)!=null?O:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,O]of s)
l[O]=(b=a.get(x))!=null?b:"";let c=cr(t);for(let[x,O]of l.entries())O==="@"&&U0(t,c,x,n.length);let d=n.
map(x=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=x[P])!=null?N:"";return O});Zt(t,c,0,d,l);
let p=new w(n.flatMap(x=>h.entries(x).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:x,
header:O})=>p.has(x)&&!s.has(x)?[O[r]]:[])}function zJ(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Zw).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Zw),repeatedTotal:a.length,nameless:u.slice(0,Zw)}}function es(){return pe(()=>{let e=Je(),t=$t(
e,xt()),n=Pn(new y([...t].map(([x,O])=>[x,_e(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:dt(),s=Xe(i),a=xe(),u=WJ(a,r.judges),l=u==="admin",c=Sa(
).
filter(x=>![...t.values()].includes(x)),d=!jJ(n),p=!d||c.length>0,g=$I(e),b=l?gd():null;return{user:
a,
role:u,language:s,competition:pn(r),stages:r.stages.map(x=>x.name),top:hp(r),begun:p,...l?BJ(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(x=>g.includes(x))?fd.map(({id:x,name:O})=>({id:x,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?GJ(J.documents[i],
e):_I,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?EP(r,yu(i).rows):[]}
})}
var jJ=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,BJ=(e,t,{begun:n,responses:r})=>({...n&&du.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:UJ(e.competition,t)}:{}});function UJ(e,t){let n=Rr(t,e,Df(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var WJ=(e,t)=>Ym()?"admin":KJ(e,t)?"judge":
"stranger",KJ=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),_I={made:0,begun:0};
function GJ(e,t){
if(!t.includes(e))return _I;let{grid:n}=Rt(e),r=n===null?[]:[...Qi(n).rows.values()].filter(i=>i.spreadsheet===
Vt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var HJ=e=>e.every(t=>t.every(n=>n===""));function qJ({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function MI(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Cf(i),a=qJ(e,t,s),u=_e(a).values,l=r.own.has(a),c=(I,$,_=0)=>{
var j;let{open:z}=Ef(i,$),U=Jw(a,z,e.admins,t.email),L=(j=jr().get(a))!=null?j:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:g.length,access:U,id:L}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:$})=>$===null?[]:[X($)]))),p=vn(r.competition,e.stage),g=r.
competition.entries.filter(I=>p!==null&&d.has(X(I.code))&&!p(t,I));if(HJ(u))return nw(s,a),c("made",
n.length);let x=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter($=>$.code===I&&!d.has(X($.code))));if((!Qb(s,u)||g.length>0)&&l&&_2(u))return nw(
s,a),g.length=0,c("renewed",n.length);if(!Qb(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:x.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(x.length===0)return c("kept",O);let N=O+x.length,P=ew(x,s.table.top+O,i);return B2(a,{...s,...Ef(
i,N)},P),c("added",N,x.length)}function Jw(e,t,n,r){let o=rw(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var ZJ=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),LI=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=tw(
Ge(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Vw=e=>`locked:${e}`;function zI(e){let t=Oe(Vw(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Hf(e,t,n){let{admins:r,language:o}=e.competition.settings,i=ZJ(e,t),s=zI(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Qm(d)]));Ke(Vw(t),E.stringify(a));for(let d of i)mr(d,r);for(let{tab:d,open:
p}of LI(
e,t))W2(d,p,[...r,xe()]);let u=ae(o).history.closed(i.length),l={at:st(),by:xe(),action:"close",
detail:u,
run:wt(),hash:"",stage:t},c=Pt(n,l,e.competition.settings);return Ku(e,t,"reader"),c}function jI(e,t,
n,r){
let o=zI(t);for(let[u,l]of h.entries(o))RE(u,l);let i=[...e.competition.settings.admins,xe()];for(
let{
tab:u,open:l,email:c}of LI(e,t))Jw(u,l,i,c);Nn();let s={at:st(),by:xe(),action:"reopen",detail:n,run:
wt(),
hash:"",stage:t},a=Pt(r,s,e.competition.settings);return Ke(Vw(t),"{}"),Ku(e,t,"writer"),a}var JJ=q(
{stage:de(B())}),BI=q({stage:B(),reason:B()});function er({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:be(fe("BAD_REQUEST",ae(t.language).
problems.unknownStage(n,r)))}function ea(e){let t=pe(()=>{let n=e();return ke(),Se(()=>{let r=rt(
"all");Ut(r),n(r,r.history)})});return"problem"in t?t:es()}function VJ(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=Nt(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&be(fe("BAD_REQUEST",Yn(i,Xe(n))))}var UI=e=>ea(()=>{
let{
stage:t}=he(JJ,e);return(n,r)=>{var a,u;let{competition:o}=n,i=nt(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:er(o,t).name;if(s!==void 0){if(((u=mn(i,s))==null?
void 0:
u.status)==="open"){VJ(n,s),Hf(n,s,r);return}Jc(r),Ku(n,s,"reader")}}});function qf(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?be(fe("BAD_REQUEST",ae(t.language).problems.
reasonMissing)):n}var WI=e=>ea(()=>{let t=he(BI,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=er(
o,t.stage),s=nt(o.stages,r.rows),a=qf(t.reason,o);if(((u=mn(s,i))==null?void 0:u.status)!=="open"){
jI(
n,i,a,r);return}Jc(r),Ku(n,i,"writer")}}),KI=e=>ea(()=>{let t=he(BI,e);return({competition:n},r)=>{
let{
name:o}=er(n,t.stage),i=qf(t.reason,n),s=TP(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Pt(r,{at:st(),by:xe(),action:"rules",
detail:i,
run:wt(),hash:s,stage:o},n.settings)}});var XJ=q({stage:de(B())}),GI=e=>ea(()=>{let{stage:t}=he(XJ,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ae(i.language).history,a=t===void 0?null:er(n,t).name,{unconfirmed:u,missing:l}=bf(
r,o.rows,qe),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>jb(N,qe)).join(" "),x=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:st(),by:xe(),action:"plenary",detail:x,run:wt(),hash:b,stage:d};c=Pt(
c,O,i)}}});m();m();var HI="lembar-juri-evidence";function Zf(e,t,n){let r={format:HI,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var Jf=e=>e.slice(0,16);function qI(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==HI||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Yw=e=>e.map(({entry:t})=>t.code),ZI=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function JI({settings:e},{standings:t,places:n,
last:r},o){let i=Ba(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Wt(
b)<Wt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:x,
cutNote:O,title:N,score:P,entry:I}=p,$=p.category===null?{}:{category:p.category},_=H=>a?Wt(H)===Wt(
p):b.includes(H.entry.code),z=()=>{var H;return Yw(((H=i.get(p.category))!=null?H:[]).filter(_))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
ln(
e.passingScore),score:g}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:ZI(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let H=s(p).filter(Q=>Q.cutNote!=="institution-full"&&M(Q.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Yw(
H)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:z(),...$}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...$}}];let U=l.
get(p.category),L=U&&!a?yp(U.score,P,o):null,j=L===null||L.s<0?null:L;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:j,...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),
...$}}]:
[]]},d=p=>{let{place:g,vacated:b,prize:x}=p;if(g===null)return[];let O=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Wt(I)<Wt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(O||n!==null&&
Wt(p)>n)?[{code:"PASSED_OVER",params:{place:g.place,over:Yw(N)}}]:[],...b!==null&&(O||P)?[{code:
"MOVED_UP",params:{place:g.place,from:b.from,removed:ZI(p)}}]:[],...x===null?[]:[{code:"PRIZE",
params:{prize:x}}]]};
return(p,g)=>{let{category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:x}}]:[],...c(p,g),...d(p)]}}m();function VI(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function YI(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Kr(a,t)])),o=VI(e,(s,a)=>dn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=VI(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function XI(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function QJ(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:sC(e,r);return t.set(r,o),
o(n)}}function eV(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?XI(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function tV({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function nV(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function QI(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Gn(s),c=l==null?
void 0:l(o,r),d=QJ(o),p=YI(a,r.decimals),g=Cc(e,i,n),b=o.criteria.map(({name:$,weight:_,max:z})=>({
criterion:$,
weight:ln(_),max:ln(z)})),x=vn(e,i),O=new y;for(let{entry:$,judge:_,reason:z}of o.leftOut){let U={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:z}};O.set($,[...(I=O.get($))!=null?I:[],U])}let N=({
entry:$,judgeScores:_,
stageScore:z,score:U})=>{var Q,ie;let L=(Q=O.get($.code))!=null?Q:[],j=[..._].map(([G,oe])=>({judge:
G,
score:oe})),H=x===null?o.judges:o.judges.filter(G=>x(G,$)),Z=H.map(G=>G.code).filter(G=>!_.has(G)&&!L.
some(({params:oe})=>oe.judge===G));return[{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,
score:z}},
...x===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:H.map(({code:G})=>G),of:o.judges.length}}],
...(ie=
c==null?void 0:c($.code))!=null?ie:[],...L,...Z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:Z}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g($.code,z),score:U}}]:[]]},P=JI(e,t,u);return $=>{
let _=p.get($.entry.code);return _===void 0?[]:[...N($),...eV($,_,d),...tV($,_,u),...nV($),...P($,_)]}
}var Vf=(e,t)=>t.map((n,r)=>rV(e,n,t.slice(0,r)));function rV(e,t,n){let{language:r,decimals:o}=e.settings,
i=QI(e,t,n),s=x2(r,o,Cr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:T2(
u,r,o)}]}))}function e$(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=nt(
s.stages,t),
u=({stage:O})=>{var N;return((N=mn(a,O.name))==null?void 0:N.status)==="open"},l=Nt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,x=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Vf(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!x(O)),writes:r!=null?r:!n&&b.length===0}}m();
var t$=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var n$=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function r$(e,t){let[n,r]=[n$(e),n$(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var oV=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function o$(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=_s(e,oV(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...r$(t,
o)}]})}function i$(e,t,n){let{settings:r}=e,{unit:o}=Gn(r.method);return Na.filter(s=>s!==r.method&&
(!r.carryOver||Gn(s).unit==="points")&&(r.passingScore===null||Gn(s).unit===o)).flatMap(s=>{let a=_s(
{...e,settings:{...r,method:s}},t.panel,n);return a.standings.length===0?[]:[{method:s,...r$(t,a)}]}
)}m();function s$(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,[i,s]=[e.standings[o-1],e.standings[
o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[a,u]=[i,s].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[a]-b[u]})),c=l.reduce((g,{
weight:b,
gap:x})=>g+b*x,0),d=l.reduce((g,{weight:b,gap:x})=>g+b*(x-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var ts=e=>e.filter(t=>t!==null),Pr=e=>e.reduce((t,n)=>t+n,0),zn=e=>Pr(e)/e.length;
function jn(e){
if(e.every(n=>n===e[0]))return 0;let t=zn(e);return Pr(e.map(n=>(n-t)**2))}function Yf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function a$(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(zn),o=e[0].map((b,x)=>zn(e.map(O=>O[x]))),i=zn(r),s=e.flatMap(
(b,x)=>b.map((O,N)=>(O-r[x]-o[N]+i)**2)),a=n*jn(r)/(t-1),u=t*jn(o)/(n-1),l=Pr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function u$(e,t){let{groupCount:n}=Ua(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=$s(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function l$(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(jn(t)*jn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[zn(t),zn(n)];return f.max(-1,f.min(1,Pr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function c$(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=ts(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=ts(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,zn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(jn(s)/(s.length-1)),agreement:l$(a)}})}m();m();
function iV(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function d$(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-iV(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function sV(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Pr([...t.
values()].map(r=>r**3-r))}function m$(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Yf),i=e.map((c,d)=>Pr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Pr(r.map(sV));if(s<=0)return null;let a=12*jn(i)/s;return{w:a,p:
d$(
n*(t-1)*a,t-1)}}m();function p$(e){let t=e.map(ts).filter(i=>i.length>1),n=t.flat(),r=jn(n)/(n.length-1);
return r>0?1-Pr(
t.map(i=>i.length*jn(i)/(i.length-1)))/n.length/r:null}m();function f$(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var g$=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function aV(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Xw(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new w;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,x)=>b+t[x],
0),g=d.reduce((b,x)=>b+t[x]*c[x],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let x=r[b];x[
b]=
x[b]+t[b];for(let O of d)x[O]=x[O]-t[b]*t[O]/p}}let{solution:s,rank:a}=aV(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function uV(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:ts(e)}var ii=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:zn(ts(n))});function Xf(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var Qf=(e,t)=>n=>Float64Array.
from(e,r=>{let o=uV(r,n).sort((s,a)=>s-a),i=t(o.length);return zn(o.slice(i,o.length-i))});var h$=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return ii(e);let n=Xw(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Xw(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return ii(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var y$=ii;m();var b$=e=>Qf(e,t=>f.ceil(
t/2)-1);m();var w$=e=>ii(Xf(e,Yf));m();var v$=e=>Qf(e,t=>t<Tc?0:1);m();function lV(e){let t=f.sqrt(
jn(e)/(e.length-1)),n=zn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var k$=e=>ii(
Xf(e,lV));var x$={mean:y$,trimmed:v$,median:b$,"rank-sum":w$,"z-score":k$,adjusted:h$};function T$(e,
t,n,r,o){var i,s,a;return(a=(s=(i=x$)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:cV(
Sc[e],t,r,o)}function cV(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(dV(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function dV(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function eg(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var mV=5,pV=20231207;function S$(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>S$(e-1,t-r).map(
o=>[r,...o])).flat()}var Qw=e=>e<2?1:e*Qw(e-1),fV=e=>S$(e,e).map(t=>{let n=t.reduce((r,o)=>r/Qw(o),
Qw(
e));return{times:t,weight:n/e**e}});function gV(e,t){let n=eg(pV);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var E$=(e,t)=>e<=mV?fV(e):gV(e,t);var hV=1e-9,ev={most:2e3,longList:500,longFrom:500};function yV(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Cc(e,t.stage,n),i=new Be(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function bV(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function wV(e,t){var s,a;let n=Gr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function C$(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=T$(
t.method,o,i,t.panel,s),g=yV(e,t,n,o),b=new y(a.map((_,z)=>[_.code,z])),x=10**s.decimals,O=d==="higher"?
-1:1,N=_=>_,P=sp(e.entries),I=new Be(0),$=_=>s.passingScore===null?I:new Be(_,x);return E$(u.length,
a.length<ev.longFrom?ev.most:ev.longList).map(_=>{let z=p(_.times).map((ie,G)=>g[G].rest+g[G].own*ie),
U=z.map(ie=>O*f.floor((ie+hV)*x+.5)),L=bV(U),j=new Int32Array(a.length),H=L.map((ie,G)=>{let oe=L[G-
1];return j[ie]=oe!==void 0&&U[oe]===U[ie]?j[oe]:G+1,{entry:a[ie],rank:j[ie],score:$(O*U[ie]),steps:
[],
decidedBy:null}}),{races:Z}=wp(H,{settings:s,places:l,last:c,better:d,rounded:N,categoryOf:P}),Q=Z.flatMap(
ie=>wV(ie,l));return{weight:_.weight,scores:z,ranks:j,shares:new y(Q.map(([ie,G])=>[b.get(ie),G]))}}
)}m();function vV(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function R$(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=vV(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function kV({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function D$(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new w(kV(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function tg(e,t,n){var L,j,H;let r=(L=t.held)!=null?
L:t,{panel:o}=r,s=r.standings.some(({decision:Z})=>Z!==
void 0)?_s(e,o,n):r,a=new w(t.standings.map(({entry:Z})=>Z.code)),u=Z=>Z.filter(Q=>a.has(Q)),l=Z=>Z.
map(Q=>({...Q,enters:u(Q.enters),leaves:u(Q.leaves)})),c=f$(o),d=g$(c.rows),p=2*d.length>=c.rows.length?
d:[],g=m$(p),b=a$(p),{lambda:x,effects:O}=u$(o,e.settings.severityCorrection),N=Gn(s.method),P=c.judges.
length>0?C$(e,s,n,N,c,x!=null?x:0):[],I=new y(R$(c,P).map(Z=>[Z.code,Z])),$={...s,standings:s.standings.
filter(({entry:Z})=>a.has(Z.code))},_=$.standings.map(({entry:Z})=>I.get(Z.code)),z=l(o$(e,s,n)),U=s$(
s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.judges.length,
entries:c.entries.length,complete:d.length},kendallW:(j=g==null?void 0:g.w)!=null?j:null,kendallP:(H=
g==null?void 0:g.p)!=null?H:null,iccSingle:b.single,iccAverage:b.average,alpha:p$(c.rows),lambda:x,
judges:c$(
o,c,O),stability:_,leaveOneOut:z,methods:l(i$(e,s,n)),gap:U!==null&&u([U.lastIn,U.firstOut]).length===
2?U:null,verdict:D$($,c.judges.length,_,z)}}m();m();var A$=e=>e<=3;var O$={strong:.7,moderate:.5,
weak:.3,none:0},xV={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>`Batas lolos kukuh: ${e===1?
"peserta yang lolos":`ke-${e} peserta yang lolos`} hampir tidak bergantung pada juri mana yang duduk di panel.`,
partly:(e,t)=>`${t} dari ${e} tempat kukuh; selebihnya bergantung pada juri mana yang duduk di panel.`,
open:(e,t)=>e===
1?"Batas lolos rapuh: tempat yang tersedia tidak kukuh terhadap susunan juri.":t===0?`Batas lolos rapuh: tidak satu pun dari ${e} tempat kukuh terhadap susunan juri.`:
`Batas lolos rapuh: hanya ${t} dari ${e} tempat yang kukuh terhadap susunan juri.`},contested:e=>`Bahas di pleno: ${e}.`,
sensitivity:e=>`Dengan ${e} juri ini kepekaan panel, bukan peluang.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&`keluar ${n}`].filter(Boolean).join(", ")}.`,
agreement:{strong:"Juri sangat sepakat tentang urutan peserta.",moderate:
"Juri cukup sepakat tentang urutan peserta.",weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},TV={
levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>`The cut is firm: ${e===1?
"who advances hardly depends":`the ${e} who advance hardly depend`} on which judges sit in the panel.`,
partly:(e,t)=>`${t} of ${e} places are firm; the rest depend on which judges sit in the panel.`,open:
(e,t)=>e===1?"The cut is fragile: its only place is not firm against another choice of judges.":t===0?
`The cut is fragile: none of the ${e} places is firm against another choice of judges.`:`The cut is fragile: only ${t} of ${e} places are firm against another choice of judges.`}
,
contested:e=>`To discuss in the plenary: ${e}.`,sensitivity:e=>`With ${e} judges this is the panel\u2019s sensitivity, not a probability.`,
sameWithoutAny:"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(Boolean).
join(", ")}.`,agreement:{strong:"The judges strongly agree on the order of the entries.",moderate:
"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function SV(e){var n;
return(n=h.keys(O$).find(r=>e>=O$[r]))!=null?n:"none"}var N$=(e,t)=>Fn(e.toFixed(2),t);function EV(e,
t,n){
var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+
b.length>0).length,l=a.filter(({enters:g,leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>Yo(
g,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...r.contested.length>0?[t.contested(Y(
r.contested,n))]:[],...A$(o.judges)?[t.sensitivity(o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(
u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,N$(s.points,n))}${d===null?"":t.gapError(N$(d,n),s.points<
2*d)}.`]:[],...l.length>0?[t.otherMethods(Y(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).
map(({method:g,enters:b,leaves:x})=>t.byMethod(c(g),Y(b,n),Y(x,n)))]}function ng(e,t){let n=t==="id"?
xV:TV,{level:r,within:o,firm:i}=e.verdict;return[n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:
EV(
e,n,t),...e.kendallW===null?[]:[n.agreement[SV(e.kendallW)]]]}var P$=(e,t)=>t.map((n,r)=>{let o=tg(e,
n,t.slice(0,r)),i=ng(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function I$(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Cr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function $$({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)Yt(P);let{run:c,isNew:d}=S2(s,a,u.rows),p=i.filter(Cu);aP(
e,{...r,findings:CV(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(SI({top:hp(e),at:c.at,by:c.by,
ranked:g,errors:qi(i,"error")}),!d||a)return u;let{at:b,by:x,id:O}=c,N=ae(l).history.computed(g.length,
qi(p,"error"),qi(p,"warning"));return Pt(u,{at:b,by:x,action:"compute",detail:N,run:O,hash:s},e.settings)}
var CV=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var RV=q({provisional:Te(),write:de(Te()),close:de(
Te()),reliability:de(Te()),profiles:de(Te())});function hd(e){
return pe(()=>{let t=he(RV,e);return ke(),Se(()=>tv(t).answer)})}function tv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Sn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=e$(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Iu(i),g=u.toClose.reduce((P,I)=>Hf(i,I,P),o.history),b=[...u.findings,...ni(i,g)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!x?$$(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;Ks(i,b);let N={ok:Zi(b),findings:Nr(b,a,Qc({...o,history:O})),understood:Mf(i),
stages:d.
map((P,I)=>I$(P,l[I],s)),reliability:e?P$(s,d):[],...t&&{profiles:t$(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var F$={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
_$={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},yd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),rg=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var qV=new R(1980,0,1),tF=/[\uD800-\uDFFF]/,ZV=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function JV(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function VV(e){var o;let{strToU8:t,strFromU8:n}=(os(),jo(rs)),r=((o=e.match(ZV))!=null?
o:[]).map(i=>tF.test(i)?i.length===2?JV(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var is=e=>tF.
test(e)?VV(e):(os(),jo(rs)).strToU8(e),Gu=e=>(os(),jo(rs)).strFromU8(e),nF=e=>(os(),jo(rs)).strFromU8(
e,!0),rF=e=>(os(),jo(rs)).inflateSync(e),Q$=e=>/\.(xml|rels|vml)$/i.test(e),YV=(e,t)=>e>t+t/1e3+64,
eF=60;
function XV(e){let t=0;for(let n=e.indexOf(eF);n>=0;n=e.indexOf(eF,n+1))t+=1;return t}function ag(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(os(),jo(rs)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw yd("twice",u);if(r.add(d),YV(l,c))throw yd("lying",u);if(o+=c,Q$(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw yd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(Q$(
u)&&(a+=XV(s[u])),a>t.tags)throw yd("too-large",u);return s}var Hu=(e,t=6)=>(os(),jo(rs)).zipSync(e,
{mtime:qV,level:t});function hv(e,t){let n=pe(()=>{var P,I;let{language:r}=e.settings,o=ae(r),[i,s]=[
(P=pu(t))==null?void 0:
P.snapshot,wf(t)];if(i===void 0||s===null)return be(fe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=Zf(s,i,qe),l=is(a);if(l.length>ju)return be(fe("BAD_REQUEST",o.problems.noEvidence));let c=xe(
),
d=Ln(1,R.now()),p=to(e,c,d),g={sheet:Mt(Vt()),evidence:Mt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:_}})=>$===g.sheet&&_===g.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:zf,to:zf,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:x}},
[N]=eo([O],d);return{link:N===void 0?"":Xt(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var QV=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],qu=e=>e.filter(([,t])=>t!=="");function ug({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:qu(QV.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:qu(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:qu(t.map(({code:a,innovator:u})=>[[a],u])),
judges:qu(
n.map(({code:a,name:u})=>[[a],u])),roles:qu(n.map(({code:a,role:u})=>[[a],u])),notes:qu(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function oF(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function iF({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,x)=>Wt(
b)-Wt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Yo(r.method,d.language),
rulesVersion:T(Xn),history:{rows:o.length,end:Pc(o,qe)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var x;return{rank:Wt(b),
code:b.entry.code,score:pr(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:ug(
e,t,p)}}var e7=q({stage:de(B()),minutes:de(q({number:B(),link:B()}))});function t7(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?be(fe("BAD_REQUEST",ae(t.language).problems.minutesMissing)):null}var n7=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function lg(e){return pe(()=>{let{stage:t,
minutes:n}=he(
e7,e);return ke(),Se(()=>{var lt,an,ee;let{workbook:r,results:o,findings:i,history:s}=tv({
provisional:!1,
close:!0},ge=>t===void 0?void 0:er(ge,t).name),{competition:a}=r,{language:u}=a.settings,l=(lt=o[o.length-
1])==null?void 0:lt.stage.name,c=t===void 0?l:er(a,t).name,d=(ee=c!=null?c:(an=a.stages[0])==null?
void 0:
an.name)!=null?ee:"",p=a.stages.slice(0,a.stages.findIndex(ge=>ge.name===d)+1),g=i.filter(ge=>ge.stage===
void 0||p.some(({name:it})=>it===ge.stage)).map(ge=>n7.includes(ge.code)?{...ge,severity:"error"}:ge),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Zi(g))return{ok:!1,findings:Nr(g,u),...b};
let x=o.find(ge=>ge.stage.name===d);if(x===void 0)return be(fe("BAD_REQUEST",ae(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=t7(n,a),I=od(a,O,N,d),$=qe(I),_=mn(nt(a.stages,s.rows),d),{name:z,
grid:U}=Rt(J.decisions[u]),L=mu(U),j=L.find(ge=>ge.stage===d&&ge.text.length>0&&ge.hash===(_==null?
void 0:
_.hash)),H={ok:!0,findings:Nr(g,u),stage:d};if((_==null?void 0:_.status)==="decided"&&$u(r,_.hash,d)&&
j!==void 0){let{at:ge,code:it,hash:At}=_,kt=j.testimony===""?null:hv(a,j);return{...H,at:ge,code:it,
hash:At,evidence:kt}}let[Z,Q,ie]=[st(),xe(),Bb($)],G={stage:d,code:ie,at:vr(Z),by:Q,hash:$,text:I,
testimony:E.
stringify(iF(r,x,s,{code:ie,hash:$,at:Z,by:Q},P)),method:Yo(x.method,u),version:T(Xn)},oe=ae(u),ve=[
...L.filter(ge=>ge.stage!==d),G];Jn(r2(ve,z,u,oe.tabs.decisions,oe.tabs.decisionsOrigin),r.keepers),
dr("decisions",z),Fa(z);let{seal:We}=Zf(E.parse(G.testimony),E.parse(I),qe),gt=oe.history.decided(ie,
G.method,G.version,Jf(We),P);return Pt(s,{at:Z,by:Q,action:"decide",detail:gt,run:wt(),hash:$,stage:
d},
a.settings),{...H,at:Z,code:ie,hash:$,evidence:hv(a,G)}})})}m();var o7=q({stage:de(B())}),sF=2,i7=40;
function s7({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=i7?0:f.max(0,r-sF),i=(a=(s=e[f.min(e.length,
r+sF)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function cg(e){
return pe(
()=>{let{stage:t}=he(o7,e);return ke(),Se(()=>{var g;let n=rt();Ut(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Nt(a7(n),{provisional:!1}),s=t===void 0?void 0:er(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ae(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:yf(_e(
l),r).listed,d=(a===void 0?[]:s7(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:x}}),p=uF(Da,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return dr(
"plenary",p),{tab:p,added:d.length}})})}var a7=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function aF(){return pe(()=>(ke(),Se(()=>{let e=rt();Ut(e);let{language:t}=e.
competition.settings,n=ae(t).tabs,r=uF(Os,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return dr("objections",r),{tab:r,added:0}})))}function uF(e,t,n,r,[o,i],s){let a=t===void 0?
null:pt(_e(t),e);if(t===void 0||a===null&&cr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:x})=>({
header:g[r],width:b,...x===void 0?{}:{format:x},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=Ct(t!=
null?t:e.tab[r],o,i,c,n,2);return Yt(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Zt(t,cr(t),0,l),t}m();m();var lF=F("Kode","Code"),l7=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function cF(e,{
values:t,headerRow:n}){var g,b,x,O;let r=((g=t[n])!=null?g:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===lF.id||N===lF.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[X(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(L=>L===-1||
W(P[L])===""))continue;let I=W(P[u]),$=l.get(X(I));if($===void 0||c.has(X(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(X(I));let _=r.flatMap((L,j)=>{var ie,G;let H=i[j],[Z,Q]=[
(ie=P[H])!=null?ie:"",(G=$[j])!=null?G:""];return H===-1||l7(Z,Q)?[]:[{at:H,header:L,written:Z,
expected:Q}]}),
z=_[0];if(z===void 0)continue;let U=_.map(({at:L,...j})=>j);d.push({kind:"cells",row:N+1,cell:Ce(N,z.
at),code:I,cells:U})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:c7([...c],[...l.keys()],n,u)}function c7(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var dF=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Zu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function d7(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Ju(e){return[2166136261,84696351].map(t=>`0000000${d7(e,t).toString(16)}`.slice(-8)).join(
"")}var mF=new y,m7=4096;function xd(e){var n;let t=(n=mF.get(e))!=null?n:Ju(nF(e.subarray(-m7)));
return mF.
set(e,t),t}function Td(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var pF=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var fF="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ui(e){var s;let t=new D(
128).fill(64);for(let a=0;a<fF.length;a++)t[fF.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var f7=256,Sd=null,gF=new y;
function yv(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=gF.get(r);
if(o!==void 0)return o;Sd!=null||(Sd=E.parse(Gu(rF(ui(pF)))));let[i,s,a]=Sd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,ui(p)];let g=p.replace(/[\u0100-\u07ff]/g,x=>{var O;return(O=i[x.charCodeAt(0)-f7])!=null?
O:""});return[d,is(g)]}),c=Hu(h.fromEntries(l),0);return gF.set(r,c),c}m();m();var g7=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
h7=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function bv(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function dg(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(h7,(r,o)=>o!=null?o:"");return bv(n.replace(g7,""))}m();function vt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Pe(e){return e===null||e.trim()===""?Ze:e}m();function Vu(e){let t=new y(h.entries(ag(e,_$)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Gu((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
is(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Hu(h.fromEntries(
t))}}m();var hF=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,wv=/<w:tr[ >].*?<\/w:tr>/gs,
y7=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var mg=e=>e.startsWith("<w:tbl>"),yF=e=>!mg(e)&&e.includes(
"<w:keepNext/>"),bF=e=>e.includes("<w:tblHeader/>"),b7=(e,t)=>mg(e)&&!bF(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&yF(t),wF=e=>e.replace(
/<w:keepNext\/>/g,"").replace(y7,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function vF(e,t,n){var i;
let r=(i=
e.match(wv))!=null?i:[],o=-1;return e.replace(wv,s=>(o+=1,o>=r.length+t&&o<r.length+n?wF(s):s))}var kF=e=>{
var t;return((t=e.match(wv))!=null?t:[]).length};function w7(e,t){let n=t-1;for(;n>=0&&yF(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;mg(o)?(e[n]=vF(
o,-r,0),r-=kF(o)):(e[n]=wF(o),r-=1)}}function xF(e){var o;let t=(o=e.match(hF))!=null?o:[],n=t.map(i=>mg(
i)&&bF(i)&&kF(i)>5?vF(i,-4,-1):i);t.forEach((i,s)=>{b7(i,t[s-1])&&w7(n,s)});let r=-1;return e.replace(
hF,()=>(r+=1,n[r]))}m();m();var Ao=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
v7=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),k7=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function pg(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(k7))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?v7(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var x7=/<Relationship\s[^<>]*>/g,
TF=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Ed(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(x7))!=null?o:[]).filter(i=>TF(i,"Type").endsWith(
"/officeDocument")).map(i=>TF(i,"Target").replace(/^\.?\//,"")).find(i=>Ao.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var T7=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
S7=/<[^<>]*>|[^<]/g;function E7(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+vt(r),i=t.replace(S7,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function SF(e){
for(let t of e.file(Ao)){let n=t.asText(),r=n.replace(T7,E7);r!==n&&e.file(t.name,r)}}m();var DF=/[\uE000-\uE002]/g,
[xv,vv]=["\uE000","\uE001"],AF=e=>xv+e+vv,OF=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Tv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,EF=new RegExp(`${xv}([^${vv}]*)${vv}`),
fg=e=>{var t;return((t=e.match(OF))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Tv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},kv={cx:144e4,cy:792e3};function NF({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function C7(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=NF(t,{cx:v(r)||kv.cx,cy:v(o)||kv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Tv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var R7='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
D7="http://schemas.openxmlformats.org/drawingml/2006/main",CF="http://schemas.openxmlformats.org/drawingml/2006/picture";
function A7(e,t){
let{cx:n,cy:r}=NF(e,kv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${R7} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${D7}"><a:graphicData uri="${CF}">`,
`<pic:pic xmlns:pic="${CF}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var RF="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",O7="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
N7=new RegExp(`<w:p(?: [^>]*)?>${RF}<w:r(?: [^>]*)?>${O7}\uE002</w:r>${RF}</w:p>(?=<w:p[ >])`,"gs"),
P7=(e,t)=>n=>{var r;return e.get((r=
t.get(vt(`%${n}`)))!=null?r:"")};function I7(e,t,n,r){var p,g,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(x=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
x:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function $7(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function PF(e,t,n){let r=P7(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(Ao)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(xv))
continue;let u=c=>I7(e,s.name,c,i(c)),l=a.replace(OF,c=>{var g;let d=(g=Tv.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":C7(c,p,u(p))}).replace(N7,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>IF(c,r,u));e.file(s.name,$7(l))}}function IF(e,t,n){
var a;
let r=EF.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":A7(o,n(o)),s=e.replace(
EF,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return IF(s,t,n)}m();function Yu(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Xu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function _z(e){return new y(h.keys(e).map(t=>{let n=e[t];return[vt(t),typeof n=="string"?dg(n).replace(
DF,""):n.map(_z)]}))}function Kie(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Yu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=vt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return AF(s.slice(1));if(a===void 0&&i.num===0)throw Yu({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Yu({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Gie(e){var a;let t=Xu(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Xu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Hie=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[vt(t),n]]:[]));function qie(e){try{let t=Vu(e);if(Ed(t)!==null)
return t}catch{}throw Yu({code:"NOT_A_DOCX"})}function hm(e,t,n=new y){var o;let r=qie(e);SF(r);try{
let{Docxtemplater:i}=(Fz(),jo(Iz));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Kie}).render(_z(t)),PF(r,n,Hie(t));let a=r.file(
(o=Ed(r))!=null?o:"");return a!==null&&r.file(a.name,xF(a.asText())),r.toBytes()}catch(i){let s=Gie(
i);throw s?Yu(s):i}}m();var Mz=new y;function ym(e){let t=Mz.get(e);if(t!==void 0)return t;let n=Vu(
e).file(Ao).map(s=>s.asText()),
r=n.flatMap(fg).map(s=>`{{%${s}}}`),o=[...n.flatMap(pg),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>vt(u.replace(/[{}#^/]/g,"")))}));return Mz.set(e,i),i}
var Cl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(vt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Cl(o,t))]));m();m();m();m();m();m();m();m();m();function bm(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function Lz(e){
let t=e.toString();return wm(t)?bm(t):t}function wm(e){return e.includes("e")||e.includes("E")}
function qg(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:zz(Lz(e))}if(t==="string")return zz(Zie(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Zie(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return wm(t)?bm(
t):t}function zz(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Zg(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Jie(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Jie(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(wm(t)){let n=bm(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Rl=["","one","two","three","four","five","six","seven",
"eight","nine"],Vie=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Dk=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Dl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Ak="hundred",Bz="zero",Yie="minus",
Xie="point",jz=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Qie=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],ese=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var fi={word:"",hasHundred:!1};function hs(e){if(e===0)return fi.word="",
fi.hasHundred=!1,fi;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Vie[t]:n>=2?o=t>0?Dk[n]+"-"+Rl[t]:Dk[n]:t>
0&&(o=Rl[t]),r>0?(o?fi.word=Rl[r]+" "+Ak+" and "+o:fi.word=Rl[r]+" "+Ak,fi.hasHundred=!0):(fi.word=o,
fi.hasHundred=!1),fi}function Uz(e){if(e===BigInt(0))return Bz;if(e<BigInt(1000))return hs(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=hs(t),o=r+" "+Dl[0];if(n>
0){let{word:i,hasHundred:s}=hs(n);o+=s?" "+i:" and "+i}return o}return tse(e)}function tse(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=hs(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Dl[s-1],i=!0):i=
!1}return o}function nse(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Bz,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=Uz(BigInt(r))),t}function Wz(e){let{isNegative:t,integerPart:n,
decimalPart:r}=qg(
e),o="";return t&&(o=Yie+" "),o+=Uz(n),r&&(o+=" "+Xie+" "+nse(r)),o}function Ok(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Qie[t]:n>=2?t>0?o=Dk[n]+"-"+jz[t]:o=ese[n]:t>0&&(o=jz[
t]),
r>0?o?Rl[r]+" "+Ak+" "+o:Rl[r]+" hundredth":o}function rse(e){if(e<BigInt(1000))return Ok(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return hs(t).word+" "+Dl[0]+"th";
let{word:r}=hs(t);return r+" "+Dl[0]+" "+Ok(n)}return ose(e)}function ose(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Ok(s):o+=hs(s).word+" "+Dl[i-1]+"th":(o+=hs(s).word,i>0&&(o+=" "+Dl[i-1]))}return o}
function Kz(e){
let t=Zg(e);return rse(t)}m();var Nk=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],ise=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],Gz=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],Hz="ratus",
Jg="ribu",sse=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],qz="nol",ase="min",
use="koma",lse="ke",cse="pertama";function Al(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+Hz):o.push(Nk[r]+" "+Hz));let i=e%100;return i===0||(i<10?o.push(Nk[i]):i<20?o.push(ise[i-10]):
t===0?o.push(Gz[n]):o.push(Gz[n]+" "+Nk[t])),o.join(" ")}function Pk(e){if(e===BigInt(0))return qz;
if(e<
BigInt(1000))return Al(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Jg:r=Al(t)+" "+Jg,n>0&&(r+=" "+Al(n)),r}return dse(e)}function dse(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(Al(c));else if(
u===
1)c===1?a.push("se"+Jg):a.push(Al(c)+" "+Jg);else{let d=sse[u-2];a.push(Al(c)+" "+d)}u--}return a.join(
" ")}function mse(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=qz,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Pk(BigInt(r))),t}function Zz(e){let{isNegative:t,integerPart:n,decimalPart:
r}=qg(
e),o="";return t&&(o=ase+" "),o+=Pk(n),r&&(o+=" "+use+" "+mse(r)),o}function pse(e){return e===BigInt(
1)?
cse:lse+Pk(e)}function Jz(e){let t=Zg(e);return pse(t)}function fse(e,t){return e.split("").map(n=>_o(
v(n),t)).join(" ")}function _o(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?Zz:Wz)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${fse(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Vg(e,t){
return(t==="id"?Jz:Kz)(e)}function Vz(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Hc(e,t),
words:`${_o(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var Yz={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function gse(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Yg(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=gse(n,r)?{year:n,
month:r,day:o}:null}function Xz({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function br(e,t){return Yg(e)&&Ns(e,t)}
var Qz=e=>Yg(e)?e.split("-").reverse().join("/"):null;function Ik(e,t){let n=Yg(e);return n&&Yz[t][
Xz(
n)]}function Xg(e,t){let n=br(e,t);return n&&`${Ik(e,t)}, ${n}`}function Qg(e,t){let n=Yg(e);if(!n)return null;
let r=Aa[t][n.month-1],o=Yz[t][Xz(n)];return t==="en"?`${o}, the ${Vg(n.day,"en")} of ${r}, ${_o(n.year,
"en")}`:`${o} tanggal ${_o(n.day,"id")} bulan ${r} tahun ${_o(n.year,"id")}`}m();var hse=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function ej(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of hse){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return bv(e.replace(
/\s+/g," ").trim())}function oo(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Lr(e){return oo(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Ol(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var tj=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],yse=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
$k=/^(?:pj|pjs|plt|plh)\.\s*/i,ys=e=>yse.test(V(e)),nj=e=>ys(e.signerPosition);function rj(e){let t=V(
e),n=tj.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function bse(
{
government:e,language:t}){let n=rj(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function Fk(e,t){
var s,a;let n=(a=(s=$k.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=tj.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function gi(e){let{language:t}=e,n=rj(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return nj(e)?Fk(V(e.signerPosition),
t).replace($k,""):null}function wse(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function la(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function eh(e){return nj(e)?{first:Fk(V(e.signerPosition).
replace($k,""),e.language).toUpperCase(),unit:""}:_k(e)}function _k(e,t=e.organizer){let n=bse(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ze}`:Ze,unit:""}}function Nl(e){let t=V(e.competition),n=V(e.year);return t===""?
Ze:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function th(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=oo(e.signerPosition);return{kota:Pe(la(e)),tanggal:
Pe(
e.decisionDate&&br(e.decisionDate,t)),tanggal_pendek:Pe(e.decisionDate&&Qz(e.decisionDate)),hari:Pe(
e.decisionDate&&Ik(e.decisionDate,t)),tanggal_huruf:Pe(e.decisionDate&&Qg(e.decisionDate,t)),
jabatan_penandatangan:Pe(
r.map(o=>Fk(o,t)).map(o=>t==="id"?wse(o):o).join(`
`)),nama_penandatangan:Pe(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function Dt(e,t){let n=Nl(e);return{nomor:Pe(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...th(e)}}function bs({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[ej(n,t)];let r=Lr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ze]}function nh(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Pe(t&&Xg(t,o)):"",penyerahan_waktu:i?Pe(V(n)):"",penyerahan_tempat:i?Pe(V(
r)):
""}}function Pl(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`};let n=Vz(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ws(e){let t=Lr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var rh=({
results:e})=>e[e.length-1];function oh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:rh(e),standing:s,
winners:o,
number:a}})}var Il=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:rh(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},ca=e=>t=>[{about:"",fields:n=>e(t,n)}],vs=e=>t=>t.winners!==null&&t.winners.
length>0?ca(e)(t):[],or=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var oj=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var vse=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function ih(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of vse)for(;t>=r;)n+=o,t-=r;return n}var kse=3,
xse={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function ij(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Tse=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(kse,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function sj(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=xse[t][n],
o=e.result.stage.title!==null,i=V((g=e.standing.title)!=null?g:""),s=oj(e);if(!s||!Tse(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=Vg(s.place,t),u=ih(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${ij(a)})`,short:`${r} ${u}`,...c};let d=`${ij(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Sse=3,Ese=104;function Cse(e){var n;if(e.length<=Sse)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Ese?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Rse(e){let{entry:t}=e.standing,n=Lr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Dse({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Ase({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function ks(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=sj(e),o=Dse(e),{names:i,
institution:s}=Rse(
e),a=t.rankedWinners||t.letterScores?pr(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
Pe(
e.number&&V(e.number)),inovasi:Pe(Ol(n.name)),instansi:V(n.institution),inovator:Lr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ze:Cse(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:Ase(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Fn(a,t.language),nilai_huruf:a===""?"":_o(a,t.
language),kompetisi:Nl(t),...th(t)}}var Ose={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function sh(e,{language:t,letterScores:n}){let r=Ose[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var aj=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},nn=e=>`${e} (${_o(e,"id")})`,vm=(e,{settings:t})=>Fn(
pr(e,t.decimals),t.language),io=e=>({kode:V(e.code),inovasi:Pe(
Ol(e.name)),instansi:V(e.institution),inovator:Lr(e.innovator).join("; ")}),Mk=(e,t=4)=>Fn(pr(e,t).replace(
/\.?0+$/,""),"id");function Nse(e){let t=e.map(ln),n=t.reduce((r,o)=>r.add(o),new Be(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Mk(r.mul(100).div(n),2)}%`)}function $l(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=qo(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":aj(
n.form,xa),tanggal_tahap:(s=n.date&&br(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ue(n.weight,"id"):"\u2013",jumlah_juri:T(Ve(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function da(e,t){let n=Ge(e,t),r=Nse(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:V(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ue(o.min,"id")}\u2013${ue(o.max,"id")}`,uraian:V(o.description)}})}var ah=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...io(t),status:aj(t.status,ki),alasan:Pe(V(t.reason))}));
function Mo(e,t){
let{settings:n}=e.competition;return oh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ks(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?vm(r.standing.score,
e.competition):"",...Pl(r.standing.prize,n)}})}m();function Pse({tieBreaks:e}){let t=e.map(r=>Ci[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Fl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ue(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ei[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Pse(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function uh({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Ci[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Ise=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,$se=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Fse=200,uj=60;function lj(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Lk(
e){
return k.from(e).reduce((t,n)=>t+lj(n),0)}function cj(e,t){if(Lk(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=lj(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function dj(e){let t=e.
replace($se,"").replace(Ise,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function _se(e){let t=dj(e);return Lk(t)<=uj?t:`${cj(t,uj-17)}-${Ju(e)}`}
function lh(e,t){let n=t.trim()===""?"":` (${_se(t)})`,r=e.map(dj).filter(o=>o!=="").join(" \u2013 ");
return cj(r,Fse-Lk(n)).replace(/[. ]+$/,"")+n}var km=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function _l(e){let t=km(e);return lh([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var ir=e=>lh([km(e)("jenis"),km(e)(
"kompetisi")],""),Lo=(...e)=>t=>lh(["jenis",...e].map(km(t)),km(t)("kode"));var Mse={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},Lse=e=>e.split("-").reverse().join("-"),zk=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${Ol(n.name)} (${t})`};function zse({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:zk(e.judges,o),peserta:zk(e.entries,i),tahap:V(n.name),alasan:
Mse[s]})))}
function jse({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:V(n.name),peserta:zk(t.entries,o.code),semula:T(i),
menjadi:T(
s.rank),alasan:Pe(V(s.reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":T(s.votesAgainst)}]))}function Bse(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:x}=a,O=[p!=null?p:"",
b!==null&&x!==null&&!u?`${b}: ${x}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
uh(a)];return{...io(l),peringkat:u?"\u2013":T(Wt(a)),nilai:u?"\u2013":vm(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Wt(a)-Wt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Use(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${ih(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),
tahap_kapital:V(t.stage.name).toUpperCase(),kepala_nilai:gu(Cr(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:Bse(e,t)}))}function Wse(e){let[t="",n="",
...r]=oo(e);return{mengetahui:t,nama_mengetahui:t===""?"":Pe(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Kse(e,t){var x,O,N,P;let{competition:n,results:r}=e,o=or(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=gi(o),c=ah(n),d=zse(e),p=jse(e),g=rh(e).panel.judges,b=n.judges.
filter(I=>!g.includes(I));return{...Dt(o,o.minutesNumber),tanggal:Pe(i&&br(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${Qg(i,"id")} (${Lse(i)})`,waktu_pleno:V(s),
tempat_pleno:Pe(
V(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Pe(V(u))}`,jumlah_peserta:nn((O=(x=r[0])==
null?void 0:x.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:$l(n,r),
aturan:Fl(n).map((I,$)=>({no:T.fromCharCode(97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:V(
I.name),kriteria:da(n,I).map($=>`${T($.kriteria)} ${T($.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:Mo(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:Ze,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Use(e),
juri:[...g,...b].map((I,$)=>({no:`${$+1}.`,nama:Pe(V(I.name)),peran:V(I.role)||"Anggota",
instansi_juri:V(
I.institution)})),...Wse(o.acknowledgedBy)}}var mj={needs:"result",inEnglish:!1,letterhead:"unit",
documents:ca(
Kse),title:ir};m();m();function Gse({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var pj=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:bs({entry:n},t.settings).
join(", "),keterangan:io(n).inovasi}));function ch(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Gse(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${V(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:pj(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:pj((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var dh=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Pe(
t&&Xg(t,"id")),waktu_acara:Pe(V(n)),tempat_acara:Pe(V(r))});var Hse=5,qse=e=>[...e,...k.from({length:
Hse},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),fj={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>ch(e).map(t=>({about:t.about,
fields:n=>({
...Dt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...dh(t),hadir:
qse(
t.guests)})})),title:Lo("acara")};m();m();m();var Zse=["besar","sedang","kecil"];function Jse(e){
return k.from(e).length}function ma(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Jse)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Zse.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Vse=76,Yse={id:"Tim Inovator",en:"The Team of Innovators"};function hj({standing:e,competition:t}
){
let n=Lr(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ze,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Vse?{name:s,below:r,team:[
]}:
{name:r||Yse[t.settings.language],below:"",team:n}}var gj=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],Xse=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function yj(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=gj.find(
({signs:i,lines:s})=>[n,r].every(a=>Xse(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(gj.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Ml={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},bj={signature:3,text:5},
Qse=85,wj=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,eae={id:"Kategori",en:"Category:"};function jk(e){let{settings:t}=e.competition,
n=ks(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=hj(e),d=[i===""?
"":`${eae[t.language]} ${i}`,o].filter(Boolean).join(", "),p=wj(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=wj(a,u,d)+f.ceil(s.length/Qse),b=p>bj.signature||g>bj.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:eh(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...ma("utama",a,Ml.recipient,b),...ma("bawah",u,Ml.institution,b),...ma("penerima",n.penerima,Ml.recipient,
b),...ma("instansi_penerima",n.instansi_penerima,Ml.institution,b),...ma("predikat",r,Ml.predicate,b),
...ma("inovasi",s,Ml.innovation,b),...yj(l)}}var vj={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Il("piagam",jk),title:_l};function tae(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Nl(n),piagam:oh(e,"piagam",t).map(
(r,o)=>({...jk(r),lanjutan:o===0?"":"ya"}))}}
var kj={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:vs(tae),title:ir};m();
m();var nae={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function zo(e){let t=nae[
e.language],n=s=>Pe(s&&
br(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(gi(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Pe(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function rae({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function oae(e,t){var c,d,p,g,b,x,O;let{competition:n,results:r,
coverage:o}=e,
i=or(n.settings,t),s=ah(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=rae(n);return{...Dt(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Pe(V(i.organizer)),dasar:zo(i),jumlah_inovasi:nn(n.entries.
length),jumlah_dinilai:nn((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:nn(n.judges.
length),jumlah_tahap:nn(n.stages.length),tahapan:$l(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:Fl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:nn(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Mo(
e,t),jumlah_putusan:nn(a.length),jumlah_benturan:nn(u.length),kode_hasil:(b=e.code)!=null?b:Ze,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":nn(o.present),instansi_terdaftar:o===null?"":nn(o.listed),
tidak_ikut:((x=
o==null?void 0:o.absent)!=null?x:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),
kalimat:P.
map(I=>({isi:I}))}))}}var xj={needs:"result",inEnglish:!1,documents:ca(oae),title:ir};m();var Bk=8,
iae=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?Mk(ln(e.value)):
"?",Tj=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function sae(e,t,n,r,o){var c,d,p;let i=Ge(
e.competition,t),s=i.map(g=>iae(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=ip(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...io(n),...h.fromEntries(
k.from({length:Bk},(g,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
g},b)=>`${V(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":vm(u,e.competition),catatan:l.join(" / ")}}function aae(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=vn(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(Tj).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function uae({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:V((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:
o.
from,menjadi:o.to,waktu:tt(o.at,"id")}})}function lae(e,t,n,r,o,i){let{competition:s}=e,a=da(s,n),u=aae(
e,n,r,o).map((d,p)=>sae(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=Bk?a.
length:0,c=uae(e,n,r);return{...Dt(s.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(
),
tanggal_tahap:Pe(n.date&&br(n.date,"id")),nama_juri:Pe(V(r.name)),peran:V(r.role)||"Anggota",
instansi_juri:V(
r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||Sj(a)?"":`K${p+
1}. `})),...h.fromEntries(k.from({length:Bk},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...dae(a)}]:[]])),
kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var cae=e=>f.floor((
f.
min(25,124/e)-3)/1.6),Sj=e=>e.every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=cae(e.length))),
dae=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${Sj(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),Ej={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>Ve(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(Tj)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>lae(e,u,o,i,a,l)}]}))}
,
title:Lo("tahap","nama_juri")};m();function mae(e,t){var r,o;let n=or(e.competition.settings,t);
return{...Dt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:zo(n),jumlah_pemenang:nn((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Mo(e,t),masa_sanggah:n.objectionDays===null?"":nn(n.objectionDays)}}
var Cj={
needs:"result",inEnglish:!1,documents:vs(mae),title:ir};m();var pae={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function fae({competition:e},t,n){let r=Er(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...io(s),
alasan:pae[a]}]}),
i=e.stages.filter(s=>Ge(e,s).length>0&&Ve(e,s).includes(t));return{...Dt(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Pe(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Pe(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var Rj={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>fae(e,t,n)})),
title:Lo("nama_juri")};m();m();var gae=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],hae=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function Dj(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=hae.reduce((o,[i,s])=>o.replace(i,s),t),r=gae.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var Aj=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),yae=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],Oj=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),bae=(e,t)=>Mo(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":uh(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),wae=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function vae(e,t,
n){
let r=wae(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${Oj(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=yae[s])!=null?
a:`KE-${s+1}`,isi:i}})}var kae=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function xae(e,t){
var d;let n=or(e.competition.settings,t),r=V(n.decreeNumber),o=Dt(n,r),i=(d=gi(n))!=null?d:Ze,s=V(n.
minutesNumber),a=Pe(n.plenaryDate&&br(n.plenaryDate,"id")),u=Lr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=bae(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":Dj(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:Aj([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Pe(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:Aj(u.length>0?kae(u):[Ze],p=>`${p+1}.`),diktum:vae(e,o.kompetisi,c),hadiah:Oj(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var Nj={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:vs(xae),title:ir};m();m();var Tae={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Sae=5,Pj=new A,Uk=({standings:e})=>e.
length>=Sae;function mh(e){var n;let t=(n=Pj.get(e))!=null?n:Eae(e);return Pj.set(e,t),t}function Eae(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:kn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Uk(e)?null:za(a)});return({entry:i},{language:s,decimals:a})=>{let u=Tae[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:dn(
d,p);return[{kriteria:V(l.name),nilai:Fn(pr(d,a),s),median:p===null?"\u2013":Fn(pr(p,a),s),maksimum:
Fn(
T(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var Ij={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Cae(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ks(e);return{...i,jenis:Ij[o.language].kind,kepada:bs(n,o).map(s=>(
{
nama:s})),tempat_tujuan:la(o)||Ij[o.language].place,dasar:zo(or(o,t)),rincian:sh(i,o),profil:i.nilai===
""?[]:mh(e.result)(n,o),...Pl(n.prize,o),...nh(o),...ws(o)}}var $j={needs:"result",inEnglish:!0,
documents:Il(
"surat",Cae),title:_l};m();function Rae(e,t){var o;let n=or(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Dt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:la(n)||"Tempat",dasar:zo(n),
jumlah_pemenang:nn(r.length),...nh(n),...ws(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Mo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":bs(r[s],n).join(`
`)}))}}var Fj={needs:"result",inEnglish:!1,documents:vs(Rae),title:ir};m();function Dae(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ks(e);return{...Dt(t,e.number),
...r,rincian:sh(r,t),tanggal:Ze,jenis:"Tanda Terima",...Pl(n,t)}}var _j={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Il("tanda-terima",Dae),title:_l};m();function Aae({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:da(e,n[0])}]:n.filter(r=>Ge(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:da(e,r)}))}function Oae(e,t){let{competition:n}=e;return{...Dt(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:$l(n),kelompok_kriteria:Aae(e),
aturan:Fl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var Mj={needs:"rules",inEnglish:!1,documents:ca(Oae),title:ir};m(
);var Nae={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Pae=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>oo(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Iae(e,t,n,r){let o=or(e.competition.
settings,r),i=Nae[o.language],s=Pae(e,t.entry.code);return{...Dt(o,r("umpan-balik",t.entry.code)),
...io(
t.entry),jenis:i.kind,kepada:bs(t,o).map(a=>({nama:a})),tempat_tujuan:la(o)||i.place,dasar:zo(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:mh(n)(t,o),tanpa_median:Uk(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...ws(o)}}var Lj={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Iae(e,s,o,a)})))},title:Lo("inovasi")};m();var zj={needs:"rules",inEnglish:!1,
documents:e=>ch(e).map(t=>({about:t.about,fields:n=>({...Dt(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...dh(t),jumlah_undangan:nn(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ws(e.competition.settings)})})),title:Lo(
"acara")};var jj={"tata-cara":Mj,pernyataan:Rj,undangan:zj,"daftar-hadir":fj,"lembar-nilai":Ej,
"berita-acara":mj,
sk:Nj,pengumuman:Cj,piagam:vj,gabungan:kj,surat:$j,"surat-daftar":Fj,"tanda-terima":_j,"umpan-balik":
Lj,
laporan:xj};m();var Bj=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var xs=Bj.map(e=>({id:e,...jj[e]}));function xm(e){var t;return(t=xs.find(n=>n.id===e))!=null?
t:null}m();m();var Uj=(e,t)=>`${e}:${t}`,$ae=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Fae=/^(?:-|\u2013|tanpa|none)$/i;function Wj(e,{settings:t,letterhead:n},r){var d;let o=Fae.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||ys(n))&&ys((d=oo(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?eh(t):_k(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":$ae(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var _ae=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
Kj=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace(_ae,"").trim()||V(e)},Mae=(e,{id:t})=>[t,Zs[t].name.id,Zs[t].
name.en].some(n=>M(n)===M(e));function Lae(e,t){let n=t.find(({documents:r})=>r.some(o=>Mae(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&ys(r)):t.find(({documents:r})=>r.
length===0)}var zae=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function jae({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Ta.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Bae(e,t,n){
let r=ys(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||zae.test(V(e.office));return{
settings:{...n,signerPosition:jae(e,gi(n)).join(`
`),signerName:o?e.plainName||Kj(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Uae(e,t){var i,s;let n=ys((i=oo(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?Kj(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=gi(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function Gj(e,{settings:t,signers:n=[]}){let r=Lae(e,n);return r===void 0?
Uae(e,t):Bae(r,e,t)}var hi=(e,t)=>yv(e.id,Zu(e,t),Wae(e,t)),Wae=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},ph=(e,t)=>e.needs==="rules"||t.winners!==null;function Kae(e,t){
let{
competition:n}=t,r={...n.settings,language:Zu(e,n)},o=Gj(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:Wj(e,o,t.pictures)}}var pa=(e,t)=>e.filter(n=>ph(n,t)).flatMap(
n=>{let r=Kae(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Wk(e){if(e.winners===null)return()=>!0;let t=new w(pa(xs,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Gae=()=>null;function Kk(
e,t,n=Gae){
let[r]=pa([e],t);return r===void 0?null:r.fields(n)}m();m();function Hae(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function Hj(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=vp(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Hae(l,n).map(c=>({standing:c,place:null}))})}m();m();
var qae=[137,80,78,71,13,10,26,10],qj=(e,t)=>t.every((n,r)=>e[r]===n),Tm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},Zj=(e,t)=>Tm(e,t)*65536+Tm(e,t+2),Zae=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Jae(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Zae(r))return{height:Tm(e,t+5),width:Tm(e,t+7)};t+=2+Tm(e,t+2)}return null}function fh(
e){
let t=qj(e,qae),n=qj(e,[255,216]),r=t?{width:Zj(e,16),height:Zj(e,20)}:n?Jae(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Vae={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Yae={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},Gk=e=>e==="id"?Vae:Yae;m();var Jj={part:
"emblems",tab:J.emblems,columns:[{key:"emblem",header:F("Lambang","Emblem"),width:100},
{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F("Isi","Content"),width:300}]}
,
gh=["garuda","daerah"],Xae=/.{1,30000}/g;function Vj(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Xae))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=Jj.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Ct(t,r,o,s,i,0)}
function Yj(e){var r,o;let t=e===null?null:pt(e,Jj),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=gh.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var Xj=e=>new y([...e].flatMap(([t,n])=>{let r=fh(ui(n));return r===null?[]:[[
Uj(
t,Ju(n)),r]]}));var Qae=q({emblem:de(ct(gh)),content:de(B()),signers:de(Te())}),Qj=300,Hk=e=>{let{
name:t,grid:n}=Rt(
J.emblems[e]);return{name:t,emblems:Yj(n)}},hh=e=>Xj(Hk(e).emblems);function eue(e,t,{language:n,
admins:r}){
let o=Gk(Xe(n)),i=ui(t);if(i.length>Qj*1024)return o.tooLarge(Qj);if(t!==""&&fh(i)===null)return o.noPicture;
let{name:s,emblems:a}=Hk(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=Gk(n);return Jn(Vj(u,s,n,
l.tab,l.origin),po({admins:r},()=>!1)),Fa(s),null}var eB=e=>pe(()=>{let{emblem:t,content:n,signers:r=!1}
=he(
Qae,e);return ke(),Se(()=>{let{competition:o}=rt(),{settings:i}=o,s=t===void 0||n===void 0?null:eue(
t,n,i),a=o.signers!==void 0;r&&!a&&Yt(C2(i));let{emblems:u}=Hk(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:gh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?As.tab[i.language]:null,refused:s}})});var tue=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],tB=e=>e.filter(t=>t.severity===
"error"&&tue.includes(t.code)),nue=({settings:e})=>ei(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Gi(i.cell,i.format,"id"),to:Xr(s,"id"),at:a}));function qk(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=nt(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?Hj(u,s.settings).map(({standing:x})=>x):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:x})=>x===
"lembar-nilai")?nue(s):[],pictures:i,coverage:rP(s),reliability:()=>(b!=null||(b=t.map((x,O)=>{let N=tg(
s,x,t.slice(0,O)),I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:x.stage.name,sentences:ng(I,"id")}})),b)}}var rue=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function yh(e,t,n){let r=Nt(e,{provisional:!1}),o=Iu(e),i=[...r.findings,
...ni(e,t),...oue(t,e)].map(u=>rue.includes(u.code)?{...u,severity:"error"}:u),s=hh(e.competition.settings.
language),a=qk(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function oue({
rows:e},t){
let n=Ws(e);return n===void 0||$u(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function nB(e,t,n){var p,g,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!Sa().includes(
o))return[];let{name:i,grid:s}=Rt(o);if(s===null)return[];let a=pt(s,Co),u=sue([...Qi(s).rows]),l=aue(
e,t,n,u),c=new y,d=[];for(let[x,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
at(a,x,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(g=at(a,x,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
x,{cell:O,documents:N}])=>({code:x,tab:i,cell:O,params:{documents:N}})),...d]}var iue=["made",
"draft",
"edited","signed"];function sue(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";iue.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function aue(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=hh(o.settings.language),a=qk(e,t,n,i,[],s),u=new y(pa(
xs,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:x})=>{var z;let O=n.rows.find(U=>U.action==="documents"&&U.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((z=xm(d))==null?void 0:z.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let U=hi(P.kind,o),L=Td(d,xd(U),
Cl(I,ym(U)));return Mt(L+$)===x};return N&&id(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function rB(e){let{competition:t,history:n}=e,r=nt(t.stages,n.rows);
return sd(t.settings.language).flatMap(
o=>{var a;let i=wf(o),s=((a=mn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:oB(e,
i)})}function oB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=ug(
e,t,o.slice(0,o.indexOf(n)+1));return oF(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function iB(
e,{
results:t},n,r){var _;let o=qI(n,qe);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=mn(nt(a.stages,u.rows),l),g=u.rows.find(z=>z.action==="decide"&&z.stage===l&&z.hash===i.hash),b=(g==
null?void 0:g.detail.includes(Jf(s)))===!0,x=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=Nu({...Vi(a,O,N,l,i.counted.version),
version:Xn}),I=new w(r.map(z=>E.stringify([z.code,z.params]))),$=z=>z.filter(U=>!I.has(E.stringify([
U.code,U.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(Ou(i.counted,P).map(z=>Pu(z,e)).map(z=>({code:"CHANGED",
stage:l,
tab:z.tab,cell:z.cell,params:z}))),...$(oB(e,i)),...uue(t,i)]}function uue(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Wt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Wt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function sB({competition:e}){let t=J.documents[e.settings.language],n=xe(),r=Sa().includes(t)?Oe(dd(
n)):null,o=r===null?null:due(r);if(o===null)return[];let{name:i,grid:s}=Rt(t),a=s===null?null:pt(s,
Co),
l=(s===null?[]:[...Qi(s).rows].filter(([,p])=>p.spreadsheet===Vt())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new w(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:x}})=>g===
Qn&&x!==void 0&&b===Mt(Vt())&&!c.has(p));return[...l.flatMap(([p,g])=>{var N;let b=o.find(({id:P})=>P===
g.fileId),x=cue(g,b);if(x===null)return[];let O=(N=at(a,p,x==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:x,tab:i,cell:O,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var lue=["edited","own","signed","deleted",
"void"];
function cue(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Mt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!lue.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function due(e){try{let t=Bu(e,Ln(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var aB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function mue(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function uB(
e,t){
var s;if(e===""||e==="@")return!1;let n=mue(e,t),r=((s=n.match(aB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(aB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var lB=["id","en"];function dB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=nt(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Ii(p,i,s.language)),J.finalRanking[s.language]].
map(p=>Rt(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=Ko(
p),x=g.flatMap(O=>[...O.marks.values()]);return cB(p,x.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>cB(p,pue(p),Ko(p))),...[...d,...o.tabs.values()].flatMap(fue),...gue(
e,d)]}var pue=e=>_e(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function cB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return uB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function fue(e){let t=Ea(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function gue({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>lB.map(c=>Ii(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>lB.map(c=>J[l][c])),u=Je();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function hue(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Ll(i,t),Ll(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Ll=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function pB(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=hue(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var yue={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function fB({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?K(Hi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${yue[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${K(n,"id")}, kini ${Ll(r,"id")}.`,`Changed since it was locked: ${a}: was ${K(
n,"en")}, is ${Ll(r,"en")}.`)}var Zk=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),sr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${K(n.title,t)} (${Zk(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Zk(e)})`:`${r} documents (${Zk(e)})`},gB=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},bh=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,bue=({documents:e})=>e.length===1?"was":"were",mB=(
{
documents:e},t,n)=>e.length===1?t:n,wue={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${$f(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${tt(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${tt(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${tt(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Ll(
e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,RANKING_ROW:e=>pB(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>fB(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${tt(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${sr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${sr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${gB(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${sr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${sr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${sr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${sr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${sr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${K(e.format,"id")} menampilkan angka lain; isinya ${K(e.value,"id")}${bh(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${bh(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${K(e.real,"id")}, tetapi bukan tab itu.`},vue={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${$f(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${tt(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${tt(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${tt(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Ll(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>pB(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>fB(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${tt(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${sr(e,"en")} ${bue(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${sr(e,"en")} ${mB(e,"does","do")} not fit: by this result there is no ${gB(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${sr(e,"en")} ${mB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,
"en")}, by this result it is ${K(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${sr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${sr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${sr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${sr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${K(e.format,"en")} shows another number; the cell holds ${K(e.value,
"en")}${bh(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${bh(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${K(e.real,"en")} and is not that tab.`},kue={id:wue,
en:vue};function xue(e,t){return kue[t][e.code](e.params)}var hB=(e,t)=>xue(e,t);var Tue=de(q({
evidence:de(B())}));function wh(e){return pe(()=>{var d;let{evidence:t}=(d=he(Tue,e))!=
null?d:{};ke();let n=rt("all"),{competition:r}=n,{language:o}=r.settings,i=Nt(n,{provisional:!1}),{
history:s}=n,
a=nt(r.stages,s.rows).filter(p=>p.status==="decided"),u=Ws(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Sue(n,s),...rB(n),...Cue(i),...Rue(n,i,s),...Iue(s),...dB(
n),...nB(n,i,s),...sB(n)],c=[...l,...t===void 0?[]:iB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:x})=>({stage:p,at:g,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,x;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?Yn(p.params,o):hB(p,o)}})}})}
function Sue(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=nt(n,t),i=sd(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:x,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(j=>j.stage===
p),I=Nw(e,P,b),$=id(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:J.decisions[r.language],
params:{at:x,isSame:$}}]:[],z=[N,vr(x),O].join(", "),U=P===void 0?z:[P.code,P.at,P.by].join(", ");if(
U!==
z){let j=J.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:j,params:{written:U,
recorded:z}})}let L=(I!=null?I:[]).filter(j=>!s.has(E.stringify(j)));for(let j of L)s.add(E.stringify(
j));return[..._,...L.map(j=>({code:"CHANGED",stage:p,tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Ws(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Eue(e,l)]}function Eue(e,{at:t,hash:n}){let r=id(e,n);return r===Xn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Xn}}]}
var Cue=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Rue(e,{results:t},{rows:n}
){
var g,b,x,O;let{competition:r}=e,o=Ws(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=nt(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Ii(
N,s,a.language)));u.length>0&&l.add(J.finalRanking[a.language]);let c=ae(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Dw(r,t,Vf(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Rt(N.name);if(l.has(N.name)&&!Due(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=dF(I);return[...$!==null&&n.some(z=>z.run===$)?
Oue(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?Aue(P,I,d):
[],...Pue(P,cF(I,N))]})}var Due=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function Aue(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Oue(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Nue=10;function Pue(e,t){let n=t.slice(0,Nue).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Iue({name:e,links:t}){let{breaks:n,cut:r}=Xa(t,Oe(
wo),qe);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var bt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),yB=e=>e instanceof C&&"fault"in
e,bB=e=>yB(e)?e.fault:null;function vh(e,t){try{return t()}catch(n){throw yB(n)&&(n.place={...e(),
...n.place}),n}}var Jk=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Vk=/\s*(\/?)>/y,Fue=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
_ue={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Mue=["AlternateContent","extLst","rPh"],Lue=500,Ts=e=>bt(
"damaged",e.slice(0,60));function wB(e){return e.includes("&")?e.replace(Fue,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:_ue[o];if(s===void 0||!t.endsWith(
";"))throw Ts(t);return s}):e}var Yk=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},zue=e=>e===
32||e>=9&&e<=13;function jue(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(zue(r)||r===
62||r===47||r===60)break}return n}function kh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ts(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function yi(e,t,n=Mue){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw Ts(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,wB(c)))},a=c=>{var d;if(r.pop()!==c)throw Ts(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
Yk(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=jue(e,c),p=e.slice(c,d),g={},b=d,x=0;for(;;){Jk.lastIndex=
b;let _=Jk.exec(e);if(_===null)break;if(++x>Lue)throw Ts(e.slice(c-1,b));b=Jk.lastIndex;let z=_[1];z.
startsWith("xmlns")||(g[Yk(z)]=wB((I=(P=_[2])!=null?P:_[3])!=null?I:""))}Vk.lastIndex=b;let O=Vk.exec(
e);if(p===""||O===null)throw Ts(e.slice(c-1));r.push(p);let N=Yk(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,g)),O[1]==="/"&&a(p),Vk.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=kh(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=kh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=kh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=kh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw Ts(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw Ts(`<${r[0]}>`)}var xh=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(v.parseInt(n,16))):e,bi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),vB=e=>bi(dg(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Bue=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Uue=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Wue={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Kue=/^(https?:|mailto:|tel:|#|$)/i,
Gue=/^file:\/\/\/[a-z]:/i;function Hue({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Kue.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Gue.test(t)?[]:[(o=Wue[r])!=null?o:r]}var que=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Xk(e){
let t=que(e);return Bue.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Zue(e){
let t=[],
n=[],r=!1;return yi(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Hue(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Xk((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Xk((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Xk)]}function kB(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Zue((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Uue.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Jue(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Sm(e,t){var o,i;let n=vt(e);return(i=(o=t.map(s=>({tag:s,away:Jue(n,vt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Vue=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Yue=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Xue=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Que(e,t){var s,a;let n=Sm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(vt),o=t.filter(u=>r.includes(vt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Xue.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var ele=100;function xB(e,t){return Vue.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,ele).flatMap(o=>{let i=o.replace(n,"$1").trim();return Yue(i)?[{tag:o,near:
Que(
i,t)}]:[]})})}var TB=["inovasi","penerima","kompetisi"],tle=80;function Th(e,t){let n=ole(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...pg(i),...fg(i).map(s=>`{{%${s}}}`)]);
if(sle(r.flat())>
ile)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>ule(i,t));return o.length>0?o:
r.flat().some(nle)?gle(e,t):rle(r.flat(),t)}var nle=e=>EB(e).some(t=>"sign"in t&&t.tag!=="");
function rle(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>xB(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Sh(a)}))),o=(s=(i=TB.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:TB[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function ole(e){try{let t=Vu(e);return Ed(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(Ao).map(n=>n.asText()),active:kB(t)}}catch(t){return{code:rg(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var ile=2e4,sle=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),SB=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),ale=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function ule(e,t){let n=new y(h.keys(t).map(i=>[vt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Sh(i);return EB(i).flatMap(a=>lle(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function lle(e,t,n){let{tag:r}=e;if("fault"in e)return SB(
vt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
cle(r,t,n):o==="%"?dle(r,t,n):o===""||o==="#"||o==="^"?mle(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function cle(e,t,{loops:n}){let r=vt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&vt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var dle=(e,t,{
root:n})=>{if(n.has(vt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Sm(`%${e}`,r),paragraph:t}]};function mle(e,t,n,r){var u;let o=vt(
t),i=SB(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Sm(t,
ale(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:ple(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function ple(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(vt)))}function EB(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:fle(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Sh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var fle=e=>{var t;
return Sh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Sh(e,t=tle){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function gle(e,t){
try{
return hm(e,t),[]}catch(n){let r=Xu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var hle={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},yle={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},fa=e=>e==="id"?hle:yle;function Qk(e,t){let n=fa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function CB(e,t,n){let r=fa(n),o=Qk(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var RB="templates",
ble=q({maker:B(),fileId:B(),modified:B()}),wle=Ot(B(),ce(ble));function zl(){let e=Oe(
RB);try{let t=mt(wle,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function ex(
e,t){
var i;let n=zl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(RB,E.stringify(o))}m();m();var DB="lease",AB=300*1e3,vle=q({
who:B(),run:B(),until:ye(),width:de(ye())});function OB(e,t){var a;
let n=kle(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return tx({who:e,run:i,width:s,until:r+AB}
),
{run:i,width:s}}var NB=(e,t,n)=>tx({who:e,run:t,width:n,until:R.now()+AB}),PB=(e,t)=>tx({who:e,run:t,
until:0}),tx=e=>Ke(DB,E.stringify(e));function kle(){let e=Oe(DB);try{let t=mt(vle,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var IB=e=>typeof e=="string"?e.includes(
Ze):(e!=null?e:[]).some(t=>h.values(t).some(n=>IB(n))),xle=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",$B=(e,t)=>F1.filter(n=>IB(t[n])&&!(n==="tanggal"&&
xle(
e)));m();m();var FB=["begun","made","draft","edited","signed","own","failed","deleted","void"],Tle=[
"edited",
"own"],ga=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function _B(e,t,n,{user:r,remake:o,renew:i}){if(
(t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:Em("signed",n,u?
null:
"revise")}if(t!==null&&ga(t,r))return i?{action:"add"}:Em(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?Em("deleted",null,"remake"):{action:"create"};let s=t!==null&&t.fileId===
n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||Tle.includes(t.status));return a&&!i?Em(
t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?Em("made",n,null):{action:"update",
file:n}}var Em=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function MB(e,t){return{number:e===void 0||
e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Uf(e,t)}}function LB(e,t,n,r,o){let{status:i,...s}=MB(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ae(o).documents,l=t!==void 0&&ga(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Xi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var zB=(e,t)=>({...MB(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var jB=Co.columns.map(e=>e.key).filter(e=>e!=="number");function Eh(e,t){var d,
p;let{name:n,grid:r}=Rt(
J.documents[e]),o=r===null?Rle(n,e,t):Qi(r);t.isShut(n)||(r!==null&&mr(n,t.admins()),dr("documents",
n));let i=Vt(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?Uf(g,e):g[b];
return{
of:(g,b)=>{var x;return(x=u.get(`${g}:${b}`))!=null?x:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:x,row:O})=>{let N=s.get(x);return s.set(
x,O),N!==void 0&&jB.every(P=>N[P]===O[P])?[]:[x]});if(b.length!==0){Sle(n,o,e);for(let x of Ele(b,s))
for(let O of Cle(o.columns,jB)){let N=x.rows.map(P=>O.keys.map(I=>c(P,I)));Zt(n,x.first,O.column,N)}
Nn()}}}}function Sle(e,{headerRow:t,columns:n},r){let o=Co.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Zt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Ele(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Cle(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Rle(e,t,n){let r=ae(t).tabs,o=Co.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));Yt(Ct(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Co.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var jl=({kind:e,about:t})=>`${e.id}:${t}`;function BB(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Qn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function UB(e,t){var j,H,Z,Q,ie;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Dle(d,a.user),g=(j=p==null?void 0:p.row)!=
null?j:null,b=e.fields(r),x=l.title(b),O=Mt(Td(l.id,s.versionOf(l),s.shown(l,b))+x),N=G=>({sheet:Mt(
Vt()),kind:l.id,entry:Mt(c),...G===""?{}:{revision:G}}),P=G=>{let{sheet:oe,entry:ve}=N(G);return i.get(
[oe,l.id,ve,G].join(":"))},I=ga(g,a.user)?null:(Z=P((H=g==null?void 0:g.revision)!=null?H:""))!=null?
Z:Ole(g,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(jl(e))},_=_B(O,g,I,$),z=_.
action==="add",U=z?Ale(d,a.user):(Q=g==null?void 0:g.revision)!=null?Q:"",L=z?P(U):void 0;return{
planned:e,
filed:z?null:g,place:z||p===null?o.reserve():p.place,revision:U,fields:b,title:U===""?x:`${x} \u2013 Rev. ${U}`,
content:O,properties:{...N(U),content:O,number:Mt((ie=r(l.id,c))!=null?ie:"")},decision:L===void 0?
_:{action:"update",file:L}}}function Dle(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=
v(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!ga(o,t))))!=null?r:n(e)}function Ale(e,t){
let n=e.filter(({row:r})=>!ga(r,t));return n.length===0?"":T(f.max(...n.map(({row:r})=>v(r.revision)||
0))+1)}function Ole(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:Xt(oi(e.fileId,
r),n.language)}m();var Ch=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:vr(st()),spreadsheet:Vt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},nx=(e,t,n)=>({...Ch(e,Nle(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Nle({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function WB(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!rx(r))?nx(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var rx=({status:e})=>e==="made"||e==="draft";m();var ox=(e,t)=>`${e.id}.${Zu(e,t)}`;function KB(e,t,
n,r){let{language:o}=e.settings,i=zl(),s=new y,a=new y,
u=l=>{var d,p;let c=ox(l,e);return s.has(c)||s.set(c,Ple(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?xd(hi(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Cl(c,ym(hi(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return hi(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=sx(d,r,o),b=Th(g,c);return b.length>
0&&be(fe("TEMPLATE_FAULT",CB(l.id,b,o))),a.set(l.id,g),g}}}function ix(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Xt(
oi(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Qn&&a.modified===i.modified?
"unedited":"own",file:a}}function Ple(e,t,n){let r=fa(n.language),o=ix(t,n);return o.source==="foreign"?
be(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?be(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function sx(e,t,n){if(e.type!==Qn)return Xt(zw(e.id,t),n);let[r]=Ys([e.
id],Yi,t);return Xt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Rh="\u0001";
function HB(e,t,n,r,o){let{language:i}=e.settings,s=Eh(i,o),a=to(e,n.user,r),u=KB(e,a,n.user,
r),l={competition:e,numberOf:(L,j)=>zle(s,L,j),ledger:s,files:BB(a.files),templates:u,options:n,
backoff:r},
c=t.map(L=>UB(L,l)),d=c.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(jl(L.planned))),p=d.slice(
0,10),g=p.map(L=>hm(u.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),b=new y,x=c.filter(L=>{
var j;return((j=L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Mle(L)});for(let L of c){
let j=WB(L,n);j!==null&&b.set(L,j)}let O=jle(s,n);for(let L of p)b.set(L,Ch(L,"begun",n));s.write([
...GB(
b),...O]);let N=eo(p.map((L,j)=>{var H;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:Yi,to:Qn,bytes:(H=g[j])!=null?H:new D}}),
r),{failures:P,again:I}=_le(p,N,b,n);s.write(GB(b));for(let L of P.values())Qr(L)&&Xs(L,i);let $=L=>p.
filter(j=>L.includes(j.decision.action)&&!P.has(j)&&!I.has(j)).length,_=s.ofRun(n.run),z={made:_.filter(
rx).length,failed:_.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:$(
["create","add"])+x.length,updated:$(["update"]),unchanged:c.filter(L=>L.decision.action==="keep").length-
x.length,failed:P.size,documents:[...c.map(L=>LB(L,b.get(L),P.get(L),n.user,i)),...O.map(({row:L})=>zB(
L,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>jl(L.planned)),...[...I].filter(L=>Lle(N[p.indexOf(L)])).map(L=>jl(
L.planned)+Rh)]},run:z,notes:[...$le(c,s,n),...Fle(c,u)]}}var Ile=3;function $le(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Ile),count:i.length}}]}function Fle(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of $B(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function _le(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,nx(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||zu(d);if(p&&!r.skip.includes(jl(l.planned)+
Rh)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Ch(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var Mle=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Lle=e=>e!==void 0&&"failure"in e&&zu(e.failure),GB=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function zle(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var jle=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Ble=q({kinds:ce(B()),skip:de(ce(B())),renew:de(ce(B())),remake:de(Te())});
function Cm(e){return pe(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(Ble,e);return ke(),Se(()=>{let s=rt(
"ranking");Ut(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(H=>ax(H,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=yh(s,c,l),x=l.filter(H=>ph(H,b)),O=tB(p);if(x.length===0&&l.
length>0)return qB(p,u);if(b.winners===null&&O.length>0)return qB(O,u);let N=xe(),P=OB(N,wt);if(
"holder"in P){let{who:H,until:Z}=P.holder;return be(fe("BUSY",ae(u).problems.leased(H,Wle(Z))))}let I=pa(
x,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Wk(b)},_=Ln(P.width,t),
{batch:z,run:U,notes:L}=HB(a,I,$,_,s.keepers);z.more?_.width!==P.width&&NB(N,P.run,_.width):(Kle(c,{
id:P.run,hash:g,...U},N,a.settings),PB(N,P.run));let j=x.length===l.length;return{ok:j&&z.failed===0&&
!r.some(H=>!H.endsWith(Rh)),findings:Nr([...j?d:p,...Ule(x,I),...L],u),...z}})})}var Ule=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Wle=e=>st(new R(e)).slice(11,16);function ax(e,t){var r;let n=xs.map(o=>o.id).join(", ");return(r=xm(
e))!=null?r:be(fe("BAD_REQUEST",ae(t).problems.unknownKind(e,n)))}function qB(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Nr(
e,t),...n}}function Kle(e,t,n,r){if(t.made+t.failed===0)return;let o=ae(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Pt(e,{at:st(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var ux=q({kind:B()}),Gle=q({kind:B(),content:B()}),ZB=e=>pe(()=>{let{kind:t}
=he(ux,e);return ke(),Rm(
Dh(t))}),JB=e=>pe(()=>{let{kind:t}=he(ux,e);return ke(),Se(()=>{let n=Dh(t),r=QB(n);return"file"in r?
Rm(n,r):(eU(n,Qn,hi(n.kind,n.competition)),Rm(n))})}),VB=e=>pe(()=>{let{kind:t,content:n}=he(Gle,e);
return ke(),Se(()=>{let r=Dh(t),o=ui(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>ju){let a=fa(r.language).
tooLarge(i(o.length),i(ju));return be(fe("TEMPLATE_FAULT",a))}let s=tU(o,r);return s.length===0&&eU(
r,Yi,o),{...Rm(r),refused:s}})}),YB=e=>pe(()=>{let{kind:t}=he(ux,e);return ke(),Se(()=>{var u;let n=Dh(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=zl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=XB(r);for(let{id:c,properties:d}of to(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Xt(Lw(c,{trashed:!0},a),s)}return ex(r,null),Rm(n)})});function Dh(e){let t=R.now(),n=rt(),{
competition:r}=n,
o=Xe(r.settings.language),i=ax(e,o),{context:s}=yh(n,n.history,[i]),a=ox(i,r),[u,l]=[xe(),Ln(1,t)];
return{
competition:r,kind:i,name:a,fields:Kk(i,s),user:u,language:o,backoff:l}}var XB=e=>({sheet:Mt(Vt()),
template:e}),
QB=({name:e,user:t,language:n,backoff:r})=>{var o;return ix((o=zl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function eU({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var O;let u=to(e,r,i),l=XB(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=fa(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:null,folder:u.id,
title:d,properties:l,from:Yi,to:s,bytes:a},[g]=eo([p],i),{id:b,modified:x}=Xt(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);ex(n,{maker:r,fileId:b,modified:x})}var Hle=["TAG_UNKNOWN",
"LIST_AS_TEXT"],tU=(e,{fields:t,language:n})=>Qk(Th(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Hle.includes(
r)),n);function Rm(e,t=QB(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?tU(sx(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:nU(r)}}var qle=200,
nU=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,qle):n.slice(0,1).map(
nU)]));m();m();var Jle=["begun","failed","deleted","void"],rU=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
oU=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,iU={failure:{kind:"unknown",
reason:"no-answer"}};function sU(e,t,n,r,o){var b;let{language:i}=e.settings,s=Eh(i,po(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!Jle.includes(x.status)),a=s.length===0?
null:to(e,n,o),u=a===null?[]:Vle(s,a,i,o),l=u.filter(x=>!oU(x)&&!r.includes(rU(x))),c=l.slice(0,10),
d=new y(Yle(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,O)=>[c[O],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)Qr(x)&&Xs(x,i);let g=c.filter(x=>{var O;return"ok"in
((O=d.get(x))!=null?O:iU)});return{ok:p.length+r.length===0,created:g.filter(({pdf:x})=>x===null).length,
updated:g.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(oU).length,failed:p.length,files:u.map(
x=>{var $,_,z;let O=($=d.get(x))!=null?$:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(z=(_=O.ok)==null?void 0:_.link)!=null?z:null,problem:"ok"in O?null:
ae(i).documents.failed(Xi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!g.includes(x)).map(rU)]}}var Vle=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Xt(oi(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
_u&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Qn?[{row:o,document:s,pdf:a}]:[]});
function Yle(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Ys(r,_u,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:_u,to:_u},bytes:
d.
ok}]}),s=i.length===0?[]:eo(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
iU})}var Xle=q({kinds:ce(B()),skip:de(ce(B()))}),aU=e=>pe(()=>{let t=Ln(10,R.now()),{kinds:n,skip:r=[
]}=he(
Xle,e);return ke(),Se(()=>sU(rt().competition,n,xe(),r,t))});m();m();m();m();var ha=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function Dm(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Bl=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function Ul(e,t,n,r){Dm(e,t,n,!1),Dm(e,t,r,!0)}function lx({judges:e,loads:t,links:
n}){
let r=k.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function dx({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function Qle(e,t,n,r){if(!Bl(e,n.entry,n.from,n.to)||!Bl(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return dx(e,t[n.entry],n,o[r.entry])+dx(e,t[r.entry],r,o[n.entry])}function uU(e,...t){
for(let{entry:n,from:r,to:o}of t)Ul(e.table,n,r,o),e.readers[n]=ha(e.table,n)}function lU(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=Qle(o,i,...l);if(
!(c===
null||!r(c,l)))return uU(e,...l),!0}}return!1}function ece(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Bl(n,t,o,i))&&!(dx(n,r[t],s,[])>=0))return uU(e,s),!0}return!1}var cx=e=>f.max(0,...lx(e).map(t=>(t!=
null?t:-1)+1));function tce(e,t){let{table:n}=e;for(let r=!0;r&&cx(n)>1;){let o=cx(n),i=(s,a)=>{let u=lx(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)Ul(n,d,p,g);
let c=cx(
n)<o;for(let{entry:d,from:p,to:g}of a)Ul(n,d,g,p);return c};r=t.some(s=>lU(e,s,t,i))}}function cU(e,
t){
let n=k.from({length:e.entries},(i,s)=>ha(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;ece(r,s)||lU(r,s,t,o);)i=!0}return tce(r,t),r.steps}m();function nce(e,t){
let n=k.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||dU(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return rce(e,n,a),!0;o.push(a)}}return!1}function rce(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])Ul(e,dU(e,o,r),o,r)}function dU(e,t,n){let r=null,o=v.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Bl(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function mU(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>nce(e,r))}m();var pU=1e-7;function fU(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=up(i);if(s.filter(({value:u})=>u<pU).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<pU)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var oce=4;function ice({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&Dm(i,s,u,!0);return i}function sce(e,
t){
let n=k.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function ace(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=ha(e,s);a.length<t;a=ha(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;Dm(e,s,
c.judge,!0)}}function uce(e,t){let{entries:n,judges:r,readings:o}=e,i=ice(e),s=sce(n.length,t);ace(i,
o,s,t),mU(i);let a=cU(i,s),u=new y(n.map((l,c)=>[l,ha(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:fU(
u),steps:a}}var gU=e=>{var t;return(t=e.expectedError)!=null?t:v.POSITIVE_INFINITY};function hU(e){
let t=eg(
e.seed);for(let o=0;o<20;o+=1)t();let n=k.from({length:oce},()=>uce(e,t));return{...n.reduce((o,i)=>gU(
i)<gU(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var yU=q({id:B(),kind:ct(["type","score",
"label"]),old:B(),now:rc([B(),ye()]),confirm:$e(B()),status:ct(
["offered","waiting","refused"])}),lce=q({code:B(),severity:ct(["error","warning","info"]),stage:$e(
B()),tab:$e(B()),cell:$e(B()),message:B(),value:de(rc([B(),ye(),Te()])),fix:de(yU)}),Am=ce(lce),cce=q(
{kind:B(),sure:Te(),tab:$e(B()),message:B()}),bU=q({id:B(),label:B()}),dce=q({id:B(),tab:B(),tabs:ce(
B()),cell:$e(B()),message:B(),options:ce(bU),default:$e(B())}),mce=q({id:B(),tab:B(),message:B(),
options:ce(
bU),option:B()}),wU=q({facts:ce(cce),questions:ce(dce),answers:ce(mce)}),Ah=q({tab:B(),cell:B(),
entry:B(),
criterion:B(),old:B(),now:B()}),pce=q({undo:$e(q({at:B(),by:B(),cells:ye()})),waiting:ce(uo(Ah,{
judge:B()})),
marked:Te()}),vU=q({ok:Te(),findings:Am,understood:wU,progress:ce(q({stage:B(),judge:B(),scored:ye(),
expected:ye()}))}),fce=q({rank:ye(),decidedRank:de(ye()),code:B(),name:B(),institution:B(),category:
B(),
score:ye(),advances:Te(),categoryRank:$e(ye()),reserve:Te(),title:$e(B()),tieBrokenBy:$e(B()),tie:B(
),
explanation:B(),judgeScores:Ot(B(),ye())}),gce=q({stage:B(),method:B(),unit:ct(["points","mean-rank",
"standard-score"]),cut:$e(ye()),unordered:Te(),judges:ce(B()),ranking:ce(fce)}),ar=$e(ye()),Wl=ce(B(
)),
hce=q({stage:B(),panel:q({judges:ye(),entries:ye(),complete:ye()}),kendallW:ar,kendallP:ar,iccSingle:
ar,
iccAverage:ar,alpha:ar,lambda:ar,judges:ce(q({code:B(),severity:ar,spread:ar,agreement:ar})),
stability:ce(
q({code:B(),inTop:ar,rankLow:ar,rankHigh:ar})),leaveOneOut:ce(q({judge:B(),enters:Wl,leaves:Wl})),
methods:ce(
q({method:B(),enters:Wl,leaves:Wl})),gap:$e(q({lastIn:B(),firstOut:B(),points:ye(),standardError:ar}
)),
verdict:q({level:ct(["firm","partly","open","no-cut","single"]),within:ye(),firm:ye(),contested:Wl,
text:ce(
B())})}),yce=q({ok:Te(),findings:Am,understood:wU,stages:ce(gce),reliability:ce(hce),hash:B(),open:
de(
ce(B()))}),bce=q({stage:B(),criteria:ce(q({name:B(),weight:ye(),min:ye(),max:ye()})),means:Ot(B(),ce(
ye()))}),wce=uo(vU,{fixes:de(pce)}),Avt=uo(yce,{profiles:de(ce(bce))}),vce=q({kind:B(),entry:$e(B()),
number:$e(B()),title:B(),file:$e(B()),status:B(),state:de(ct(FB)),choice:de(ct(["overwrite","revise",
"remake","own-copy"]))}),kce=q({ok:Te(),created:ye(),updated:ye(),unchanged:ye(),failed:ye(),files:
ce(
q({kind:B(),entry:$e(B()),title:B(),file:$e(B()),problem:$e(B())}))}),xce=q({ok:Te(),findings:Am,
created:ye(),
updated:ye(),unchanged:ye(),failed:ye(),documents:ce(vce)}),Ovt=uo(xce,{pdf:$e(kce)}),Nvt=q({ok:Te(),
findings:Am,stage:B(),code:$e(B()),at:$e(B()),hash:$e(B()),evidence:$e(q({file:$e(B()),seal:$e(B()),
problem:$e(B())}))}),Tce=q({code:B(),stage:$e(B()),tab:$e(B()),cell:$e(B()),message:B()}),Pvt=q({ok:
Te(),
decided:ce(q({stage:B(),at:B(),by:B(),code:B()})),computed:$e(q({at:B(),by:B()})),differences:ce(Tce)}
),
kU=q({ok:Te(),findings:Am,stage:B(),assignment:ce(q({entry:B(),judges:Wl})),loads:Ot(B(),ye()),
expectedError:ar,
readings:ye(),seed:ye(),written:Te(),message:B()}),Ivt=q({fixes:ce(uo(yU,{cells:ce(Ah)}))}),$vt=q({
applied:ye(),
asked:ye(),left:ye(),unreachable:ce(B()),check:wce}),Fvt=uo(vU,{fixed:ce(Ah)}),_vt=q({fixes:ce(uo(Ah,
{id:B(),stage:B(),name:B(),by:B(),at:B()}))}),Mvt=q({calls:Ot(B(),ye()),total:ye()});m();var ya=e=>be(
fe("BAD_REQUEST",e));function Oh({competition:e,findings:t,history:n},r){let o=no(Xe(e.
settings.language)),i=nt(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):er(e,r);if(a===void 0)return ya(o.noOpenStage);s(a.name)||ya(o.closed(
a.name)),Ve(e,a).length===0&&ya(o.noJudges),Ge(e,a).length===0&&ya(o.noCriteria(a.name)),e.entries.length===
0&&ya(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&ya(Yn(u,Xe(e.settings.language))),a}function Nh(e,t){let{competition:n}=e,r=Nt(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&ya(no(Xe(n.settings.language)).notReached(t.name)),
{reached:Oi(n,r.results.slice(0,o)),evaluation:r}}function Ph(e,t,n){var s;let r=Er(e),o=(s=vn(e,t))!=
null?s:(()=>!0),i=e.settings.conflicts==="include";return a=>n.filter(u=>o(a,u)&&(i||r(a,u)===null))}
m();var Ih=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Sce={plan:({readings:e,loads:t,conflicts:n})=>`Setiap inovasi dinilai ${Ih(
e)} juri; beban ${Ih(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,
title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,Ece={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${Ih(e)} ${e[1]===1?"judge":
"judges"}; loads ${Ih(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,Kl=e=>({id:Sce,en:Ece})[e];m();function xU({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var $,_;let{institution:P="",name:I=""}=($=e.entries.find(({code:z})=>z===
N))!=null?$:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||cr(a)===0){let N=Kl(s),P=Ra.columns.map(({key:$,header:_,width:z,
format:U})=>({
header:_[s],width:z,...U===void 0?{}:{format:U},value:L=>L[$]})),I=a!=null?a:J.assignment[s];return Yt(
Ct(I,N.title,N.origin,P,c,2),n),dr("assignment",I),!0}let d=_e(a),p=gf(d,e);if(p===null)return be(fe(
"BAD_REQUEST",Kl(Xe(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,x=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of x)Zt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,_])=>_))+1,I=k.from({length:P},()=>"@"),$=c.map(_=>{let z=k.from(
{length:P},()=>"");for(let[U,L]of N)z[L]=_[U];return z});Zt(a,cr(a),0,$,I)}return x.length+c.length>
0}var Cce=q({stage:de(B()),readings:de(nc().check(lr(1),Rs(1e3))),seed:de(nc().check(lr(0),Rs(
4294967295))),
write:Te()}),Rce=3;function EU(e){return pe(()=>{let t=he(Cce,e);return ke(),t.write?Se(()=>TU(t)):
TU(
t)})}function TU({stage:e,readings:t,seed:n=1,write:r}){var I,$;let o=rt("all");r&&Ut(o);let{
competition:i}=o,
s=Oh(o,e),{reached:a}=Nh(o,s),u=Ve(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(Rce,u.length),
c=Dce(o,s),d=Er(i),p=new y(u.map(_=>[_.code,_])),g=new y(a.map(_=>[_.code,_])),{assignment:b,
expectedError:x}=hU(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(_,z)=>{let U=p.get(_);return U.unavailable!==
!0&&c(U,z)!=="recused"&&d(U,g.get(z))===null},kept:Ace(($=i.assignment)==null?void 0:$.get(s.name),a,
u,c),seed:n}),O=Kl(Xe(i.settings.language)),N=hf(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&xU(o,s,b)&&Oce(o,s,b,n,P),ec(kU,{ok:Zi(N),findings:Nr(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,z])=>({entry:_,judges:z})),loads:h.fromEntries(fc(b,[...p.keys(
)])),
expectedError:x,readings:l,seed:n,written:r,message:CU(b,u,P,O)})}function Dce({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function Ace(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var SU=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function CU(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:SU([...e.values()].map(i=>i.length)),loads:SU([...fc(e,o).values()]),conflicts:n})}function Oce(
{
competition:e,history:t},n,r,o,i){let s=Kl(e.settings.language),a=s.done(n.name,CU(r,Ve(e,n),i,s),o),
u={at:st(),by:xe(),action:"assign",detail:a,run:wt(),hash:""};Pt(t,{...u,stage:n.name},e.settings)}m(
);m();var Nce=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Pce=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Ice=e=>e.every(t=>t>=32||t>=9&&t<=13),$ce=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function RU(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=Nce.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Pce(n)?"photo":Ice(t)&&$ce(n)?"text":null}m();var Fce={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},_ce={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Mce={id:
"Berkas ini",en:"This file"},DU=(e,t,n=null)=>(t==="id"?Fce:_ce)[e](
n===null?Mce[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Lce=[[14,22],[45,47]],
zce=[9,10];function AU(e){return zce.includes(e)?"percent":Lce.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var jce=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function $h(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||jce(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Bce=1048576,Om=16384,px=2e6,fx=5e7,gx=7e5,Uce=5e4,Wce=1462,Kce=864e5,
Gce=R.UTC(1899,11,30);function Hce(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw bt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function mx(e,t){if(!/^\d{1,9}$/.test(
e))throw bt("damaged",`${t} "${e}"`);return v(e)}function qce(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw bt("damaged",
"two values in a cell");e.value=n}}function Zce({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Uce)throw bt("too-large","a long text");return n}function OU(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<Bce&&$<Om))throw bt("damaged","a cell outside the sheet");if(i.push(I*Om+$),i.length>
gx)throw bt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
$+1),P===null)return;if(l+=Zce(P),l>fx)throw bt("too-large","long texts");if(u=f.max(u,$+1),f.max(n.
length,I+1)*u>px)throw bt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<$;)_.push(void 0);_[$]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:mx(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Hce(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};vh(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>yi(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=Om)))throw bt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(Xce(p,t)),p=null):g!==null&&qce(p,P,g),g=null)}}));let N=Jce(i);if(N!==null)throw bt(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Jce(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Om),column:n%Om};t.add(n)}return null}function Vce(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw bt("damaged",`the number "${e}"`);return t}function Yce(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Gce)/Kce;if(v.isNaN(t))throw bt(
"damaged",`the date "${e}"`);return t}function Xce({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:mx(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
xh(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Vce(t);return l(
u==="date"&&a?b+Wce:b,u)}case"s":{let b=i[mx(t,"the text")];if(b===void 0)throw bt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw bt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Yce(t),"date");default:throw bt(
"damaged",`the type "${d}"`)}}function Qce(e){let t;try{t=ag(e,F$,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=rg(r);throw bt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:Gu(o)}}function ede(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function NU(e,t){let n=e(ede(t)),r=new y;
return yi(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var tde={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function hx(){let e=new y;return t=>{
var o;let n=tde[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw bt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function nde(e){let t=[],n=null,r=!1,o=hx();return yi(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(xh(n!=
null?n:""))}}),t}function rde(e){let t=new y,n=[],r=hx(),o=!1;return yi(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),$h(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:AU(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function PU(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var ode=e=>e===
"1"||e==="true";function ide(e){var P;let t=Qce(e),n=(P=[...NU(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw bt("not-xlsx","no workbook");
let o=NU(t,n),i=I=>{var $,_,z;return(z=t((_=($=[...o.values()].find(U=>U.type===I))==
null?void 0:$.target)!=null?_:""))!=null?z:""},s=[],a=hx(),u=!1,l=null;yi(r,{open:(I,$)=>{a(I);let{
name:_="",
state:z="visible",id:U="",date1904:L}=$;I==="workbookPr"&&(u=ode(L)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:_,hidden:z!=="visible",relation:o.get(U)})}});let c=PU(s,({name:I})=>I);if(
c!==
null)throw bt("damaged","two sheets of one name",{tab:c.name});let d=PU(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw bt("damaged","two sheets of one part",{tab:d.name});let p=nde(i(
"sharedStrings")),g=rde(i("styles")),[b,x,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
_})=>vh(
()=>({tab:I}),()=>{let z=_===void 0?null:t(_.target);if(_===void 0||z===null)throw bt("damaged",
"a sheet is missing");let{type:U,target:L}=_,j=OU(U==="worksheet"?z:"",{strings:p,kinds:g,since1904:
u});
if(b+=j.rows.length*j.rows.reduce((H,Z)=>f.max(H,Z.length),0),x+=j.cells,O+=j.signs,b>px||x>gx||O>fx)
throw bt("too-large","more than is read");return{name:I,hidden:$,part:L,type:U,...j}})),part:n,
protection:l}}
var IU=e=>ide(e).sheets.filter(({type:t})=>t==="worksheet");m();function sde(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?On.id:W(e.kind==="score"?e.
value:e.raw)}function $U({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:sde(i)}]})))}function FU(e,t){let[n,r]=[e===null?new y:$U(e),$U(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function _U({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function ade({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return co(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var MU=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function ude(e,t,n){
return{
...e,values:MU(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:MU(e.grid.values,t,n)}}}function LU(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=ade(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Nf(s,o.before.cell):bu(s,o.before.cell);return i!==void 0&&a?ude(r,i,
o.now):r},e)}m();var lde=6,cde=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function dde(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function zU(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,lde).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Pi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>dde(c,d)))].find(c=>c.length>0&&!c.some(d=>cde(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function jU(e,t,n){var p,g,b,x;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((x=(b=Ae().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||Yt(mde(e,s,i,n));
let u=Ae().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
Go(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(O,N)=>k.from({length:c},(P,I)=>{
var _,z;let $=(z=(_=r[N])==null?void 0:_[I])!=null?z:"";return typeof $=="string"?cy($,!1):$})))}var mde=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var BU={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${tt(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},pde={title:BU.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${tt(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},ur=e=>e==="id"?BU:pde;var Fh={kind:"unknown",
reason:"no-answer"};function Nm(e,{workbook:t}){let{language:n}=t.competition.
settings;return Qr(e)?Xs(e,n):e.kind==="haste"||zu(e)?ur(n).busy:Xi(e,n)}m();function Gl(e){var U;
let t=Ln(10,R.now()),n=rt(),{competition:r}=n,{settings:o,stages:i}=r,s=ur(o.language),
a=L=>be(fe("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=nt(
i,u.rows),c=L=>{var j;return((j=mn(l,L.name))==null?void 0:j.status)==="open"},d=e===void 0?(U=i.find(
c))!=null?U:i[i.length-1]:er(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=Nt(n,{
provisional:!1}),
O=g[x.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=Oi(r,x.slice(0,p)),P=Ph(r,d,N),
I=xe(),$=fde(I,t,o.language),_=Mt(Vt()),z=Ve(r,d).map(L=>{let j=Cf({stage:d,judge:L,entries:P(L),
criteria:Ge(
r,d),language:o.language,competition:pn(r),deadline:o.deadline}),H={kind:"judge-file",sheet:_,stage:
Gw(
d.name),judge:Hw(L.code)},Z=Bf(d.name,L.code),Q=$.find(({properties:oe})=>h.keys(H).every(ve=>oe[ve]===
H[ve])),ie=Q!=null?Q:Z.maker===I&&Z.id!==""?Xt(Kw(Z.id,t),o.language):null,G=Mt(E.stringify(j.values.
slice(j.headerRow)));return{judge:L,layout:j,properties:{...H,content:G},filed:Z,file:ie}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:z}}var Pm=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Rr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function fde(e,t,n){let r=Oe(dd(e));if(r===null)return[];let o=Ww(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:Xt(o,n)}m();var _h=({judge:e})=>e.email.trim().toLowerCase(
);function Mh(e){var o;let{filed:t,file:n}=e,r=_h(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function gde(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Mh(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var hde=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function yde(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&hde(t),s=r.filter(u=>u!==
t&&_h(u)!==""&&_h(u)===_h(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Hl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function ql(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=ur(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,x=u.get(p.code),O=x===void 0?gde(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:x!=null?x:yde(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var bde=100,
wde=q({stage:de(B()),skip:de(ce(B()))});function WU(e){return pe(()=>{let{stage:t,skip:n=[]}=he(
wde,e);return ke(),Se(()=>{var $;let r=Gl(t);Ut(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=ur(i);if(r.isClosed)return be(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:z})=>z!==null&&!n.includes(_.code)),u=a.slice(0,10),l=Je(),c=kde(r,l),d=_=>r.history.
rows.some(z=>z.run===_),p=($=[...c.values()].find(_=>!d(_)))!=null?$:wt(),g=st(),{collected:b,
written:x,
changes:O,failures:N}=vde(r,u,{names:l,run:p,at:g});for(let _ of x)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Pt(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return ql(r,{...Hl,collected:b,changes:O.slice(0,bde),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function vde(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Ys(s,ud,e.backoff),{list:u}=ei(i),l=dA(ur(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:Nm(b===void 0?Fh:b.failure,e)}:Tde(e,p,b.
ok,{name:Pm(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
x){c.failures.set(g,x.failure);continue}x.isWritten&&c.written.push(g),c.changes.push(...x.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
Qs(e.stage.name,g,p.filed)}return c}function kde(e,t){let n=new y;for(let r of e.seats){let o=Pm(e,r,
t),i=t.includes(o)?bD(_e(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function UU({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var xde=(
e,t)=>E.
stringify(Ic(e))===E.stringify(Ic(t));function Tde({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var z;let{competition:u}=e,l=ur(u.settings.language),{language:c}=u.settings,
d;try{d=yD(IU(o),r.name)}catch(U){let L=(z=bB(U))!=null?z:"damaged",j=L==="not-xlsx"?RU(o):null;
return{
failure:j===null?l.unreadable[L]:DU(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=zU(d,
{stage:t,judge:n},u);if(p!==null){let U=l.title([pn(u),r.name,n.name]);return{failure:l.otherOwner(U,
UU({stage:t,judge:n},p),UU(p,{stage:t,judge:n}))}}if(hD(d))return{failure:l.unreadable["too-large"]}
;
let g=_e(i),b=g.values.every(U=>U.every(L=>L===""));if(!b&&!Tn(g))return{failure:l.tabTaken(i)};let x=Ge(
u,t),O=Qa(u.entries),N=U=>Fi(U,t.name,n.code,x,O),I=LU(((...[U,L,j])=>{let H=Jy(U,L,j),Z=[...N(H.grid).
columns.values()].flat(),Q=H.formulas.filter(({column:G})=>Z.includes(G));if(Q.length===0)return H;
let ie=Va(
Q).map(G=>Ce(G.row,G.column,G.rows,G.columns));return Jy(U,L,`${j} \xB7 ${l.formulas(ie.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),_=b||!wD(g,I)||!xde(g,I.grid);return _&&jU(i,I,r),mr(i,u.settings.admins),{
isWritten:_,
changes:FU(b?null:N(g),$),progress:_U($,x)}}m();m();m();var Sde="Arial",Ede=10,KU=164,Cde={General:0,
"@":49},Rde='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Dde=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Ade=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Dde).join("")}<diagonal/></border></borders>`,GU=e=>`FF${e.
replace("#","").toUpperCase()}`;function Im(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Lh=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function HU(){let[e,
t,n,r,o]=[Im(),Im(),Im(),Im(),Im()],i=({bold:c,size:d=Ede})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Sde}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${GU(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Cde[c])!=null?
d:KU+n.idOf(bi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${GU(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Lh("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${KU+d}" formatCode="${c}"/>`)),Lh("fonts",e.all),`<fills count="${2+t.all.length}">${Rde}${t.all.join(
"")}</fills>`,Ade,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Lh(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Lh("dxfs",o.all),
"</styleSheet>"].join("")}}var $m=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,yx="http://schemas.openxmlformats.org/spreadsheetml/2006/main",JU="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
VU="http://schemas.openxmlformats.org/package/2006",Ode="application/vnd.openxmlformats-officedocument.spreadsheetml",
Nde=32767,Pde=225,qU=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),Ide=e=>f.round((e-5)/7*100)/100;function $de(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${$m}<sst xmlns="${yx}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${vB(n)}</t></si>`).join("")}</sst>`}}function Fde(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${bi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,Nde);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function _de({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function Mde(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Ide(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Fde(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${qU(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${bi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${bi(
l.slice(0,Pde))}" sqref="${qU(a)}"><formula1>${bi(
u)}</formula1></dataValidation>`);return[`${$m}<worksheet xmlns="${yx}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${_de(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var zh=(e,t,n)=>`<Relationship Id="rId${e}" Type="${JU}/${t}" Target="${n}"/>`,ZU=e=>`${$m}<Relationships xmlns="${VU}/relationships">${e.join(
"")}</Relationships>`,jh=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Ode}.${t}+xml"/>`;
function YU(e){var s;let[t,n]=[HU(),$de()],r=e.map(a=>Mde(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${$m}<Types xmlns="${VU}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',jh("workbook.xml","sheet.main"),...o.map(
a=>jh(
a,"worksheet")),jh("styles.xml","styles"),jh("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":ZU([zh(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${$m}<workbook xmlns="${yx}" xmlns:r="${JU}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${bi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":ZU([...o.map((a,u)=>zh(u+1,"worksheet",a)),zh(o.length+1,"styles",
"styles.xml"),zh(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Hu(h.fromEntries(h.entries(i).map(([a,u])=>[a,is(u)])))}m();m();var Lde="#d9e2f3",
bx=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Bh(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Lde};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:bx(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:bx(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:bx(u.formula)}))}}m();function zde({style:e}
,t,n){let r=typeof t=="object"?mD(t.date):t,o=typeof r=="number"&&$h(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function jde({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function XU(e,t,{
grid:n,formats:r,read:o}){let i=Bh(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
jde(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:x})=>{var N,P,
I,$,_;let O=(N=d.marks.get(x))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=($=r[O.row])==null?void 0:$[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,O)=>{let N=g[O-a];return N===void 0?x:zde(x,...N)})});
return{
...i,rows:u}}function QU(e,t,n){let{judge:r,layout:o}=t,i=Pm(e,t,n),s=_e(i);if(!Tn(s))return Bh(o);
let{competition:a}=e.
workbook,u=Ge(a,e.stage),l=Fi(s,e.stage.name,r.code,u,Qa(a.entries));return XU(o,u,{grid:s,formats:
Ko(
i),read:l})}var Bde=q({stage:de(B()),skip:de(ce(B())),remake:de(Te())});function eW(e){return pe(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(Bde,e);return ke(),Se(()=>{let o=Gl(t);Ut(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Ude(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Wde(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Kde(c,n,i);return ql(c,{...Hl,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Ude({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Wde(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=ur(s.settings.language),u=to(s,i,e.backoff),l=Je(),c=t.map(b=>YU([QU(e,b,l)]));for(let{judge:b}of t)
Qs(o.name,b.code,{...md,maker:i});let d=eo(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([pn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:ud,to:ad,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,x]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(x,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var x;return Uh(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of g.entries())
p.has(e.seats[b])&&Qs(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(x.code,Nm(O.failure,e))}return g}var Uh=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...md,maker:n,id:t.id,link:t.link}};function Kde(e,t,n){let{
stage:r,
user:o}=e,i=ur(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Uh(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Hde(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:cd(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:x}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?Fh:O.failure]);continue}
let P=qde(
Uh(N,N.file,o),x,O.ok);e.seats[b]=P,Qs(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let x=i.
notShared(g.email.trim(),b.reason);n.set(g.code,Qr(b)||b.kind!=="refused"?Nm(b,e):x)}}return Gde(e),
{left:s.length-a.length,shared:u}}function Gde({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Uh(i,i.file,n),a=Mh(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Qs(t.name,i.judge.code,l))}}function Hde(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Mh(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,O=ur(g).invitation(x,n.name,pn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function qde(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Zde=q({stage:de(B())});function tW(e){
return pe(()=>{let{stage:t}=he(Zde,e);return ke(),ql(Gl(t),
Hl)})}m();m();var wx="protecting";function nW(e){var r;let t=((r=Oe(wx))!=null?r:"").split(`
`),n=[...$t(Je(),xt()).values()].filter(o=>t.includes(o)||CE(o));if(n.length!==0){Ke(wx,n.join(`
`));for(let o of n)mr(o,e);Ke(wx,"")}}var Jde=q({stage:de(B())}),Vde=180*1e3;function Wh(e){return pe(
()=>{let t=R.now()+Vde,{stage:n}=he(
Jde,e);return ke(),Se(()=>{let r=rt();Ut(r);let o=Yde(r,n);return Xde(r,o,t)})})}function Yde(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=no(Xe(n)),i=a=>be(fe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=Oh(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function Xde(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=Nh(e,t),a=Ph(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:Ge(r,t),language:o.language,competition:pn(r),deadline:o.deadline},
admins:[...o.admins,xe()]},l=vn(r,t)!==null,c=Ve(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(MI(u,N,a(N)))}nW(u.admins),Nn();let p=d.filter(N=>N.id!==null),g=Rf(),b=new y(
s.map(N=>[`${N.stage}|${X(N.judge)}`,N])),x=p.map(({id:N,tab:P,judge:I})=>{var $;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:($=b.get(`${t.name}|${X(I)}`))!=null?$:{scored:0,expected:1}}}
);
ow(iw(x,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:$}
)=>({
tab:N,judge:P,status:I,added:$})),more:O,notes:Qde(d,u,o.language)}}function Qde(e,{workbook:t},n){
let r=Xe(
n),o=no(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var eme=q({language:ct(["id","en"])}
);function rW(e){let t=pe(()=>e1(lw,he(eme,e).language));return"problem"in t?t:es()}m();var tme=q({
entries:ce(B())}),nme=100;function Kh(e){return pe(()=>{let{entries:t}=he(tme,e);ke();let n=new w(
t.map(X)),r=$t(Je(),xt()),{competition:o}=Pn(new y([...r].map(([i,s])=>[i,_e(s)])));return{settings:
r.
has("settings")?o.settings:null,history:yu(o.settings.language).rows.slice(-nme).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(X(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function oW(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function iW(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function sW(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function vx(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function aW(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function uW(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var kx=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function lW(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var rme=q({provisional:Te()});function Gh(e){return pe(()=>{let{
provisional:t}=he(rme,e);return ke(),
sW("Sidebar",ae(dt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var ome=240*1e3,cW=[
"piagam","surat"];function xx(e){var i,s;let t=kx(e)?dt():"id",n=ae(t).menu,r=no(
t),o=kx(e)?(s=(i=gd())==null?void 0:i.top)!=null?s:10:null;oW(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var dW=()=>iW("Sidebar",ae(
dt()).menu.name);function mW(){
let e=RP(),t="answer"in e?e.answer.questions:0;ba(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var pW=()=>ba(Wh({}),({tabs:e,more:t,notes:n})=>{let r=no(Sx());return[ime(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),ime=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function fW(){var i,s,a;let e=hd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){gW(e);return}let n=Sx(),r=ae(n),o=ae(
dt()).menu.close((a=(s=gd())==null?void 0:s.top)!=null?a:10);aW(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Tx()}var Tx=()=>gW(hd({provisional:!1,close:!0}));function gW(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;ba(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function hW(){let e=Gh({provisional:!1});"problem"in e&&kW(
e.problem,ae(dt()).menu.name)}var yW=()=>ba(cg({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),bW=()=>ba(
lg({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),sme=12,wW=()=>ba(wh(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,sme).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function vW(){let e=R.now()+ome,t=null,n=Cm({kinds:cW});for(;"answer"in n&&(t=lW(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Cm({kinds:cW,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};ba(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Sx(){let e=$t(Je(),xt()).get("settings");return e===void 0?dt():Pn(new y([[
"settings",_e(e)]])).competition.settings.language}function ba(e,t,n=!1){let r=ae("answer"in e?Sx():
dt());
"answer"in e&&n?vx(r.menu.name,t(e.answer,r.done)):"answer"in e?uW(t(e.answer,r.done),r.menu.name):
kW(
e.problem,r.menu.name)}var kW=({message:e,link:t=""},n)=>vx(n,[e,t].join(`
`).trim());m();var ame=q({tab:B(),cell:$e(B().check(tc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function xW(e){
return pe(()=>{let{tab:t,cell:n}=he(ame,e);return K0(t,n)||be(fe("BAD_REQUEST",ae(dt()).problems.noTab(
t))),null})}m();var ume=q({settings:Ot(B(),Hm())});function TW(e){let t=pe(()=>{let{settings:n}=he(
ume,e);ke(),Se(()=>{
var P;let r=ae(dt()).problems,o=$t(Je(),xt()).get("settings"),i=o===void 0?null:_e(o),{competition:s,
rows:a,tables:u}=Pn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return be(fe("BAD_REQUEST",r.noTab(J.settings[s.settings.language])));let p=mt(Ps,{...s.settings,...n}
),
g=h.keys(n).every(I=>xr.some($=>$.key===I));if(!p.success||!g)return be(fe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=xr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Hb(p.data,I)}));for(let{known:I,is:$}of x){let _=a.settings.get(I.key);_!==void 0&&
Zt(
o,_,d,[[$]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>k.from({
length:f.
max(c,d)+1},(_,z)=>z===c?I.word[b]:z===d?$:""));N.length>0&&Zt(o,cr(o),0,N)})});return"problem"in t?
t:Kh({entries:[]})}m();var lme=q({preset:B()});function SW(e){let t=pe(()=>{var a;let{preset:n}=he(
lme,e);ke();let r=dt(),o=ae(
r).problems,i=fd.map(u=>u.id).join(", "),s=(a=fd.find(u=>u.id===n))!=null?a:be(fe("BAD_REQUEST",o.unknownPreset(
n,i)));return Se(()=>{var b;let u=Ps.parse({...s.settings,language:r,admins:[xe()].filter(x=>x!=="")}
),
{stages:l,criteria:c}=s,d=xf({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=cme(d))!=null?b:be(fe("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||Yt(x);Je().
filter(x=>d.every(O=>O.name!==x)).length===1&&W0(),Nn()})});return"problem"in t?t:es()}function cme(
e){
var n;let t=[];for(let r of $t(Je(),xt()).values()){let o=_e(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!dme(o,i))return null;
t.push(r)}return t}function dme(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var mme=q({reason:B()}
),EW=e=>ea(()=>{let t=he(mme,e);return({competition:n},r)=>{let o=qf(t.reason,
n),{breaks:i,cut:s}=Vp(Xa(r.links,Oe(wo),qe),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:st(),by:xe(),action:"explain",detail:o,run:wt(),hash:a};Pt(r,u,n.settings)}
});var pme=e=>xx(e),fme=e=>xx(e),gme=()=>dW(),hme=()=>mW(),yme=()=>fW(),bme=()=>pW(),wme=()=>hW(),
vme=()=>vW(),
kme=()=>Tx(),xme=()=>yW(),Tme=()=>bW(),Sme=()=>wW(),Eme=()=>es(),Cme=()=>CP(),Rme=e=>hd(e),Dme=e=>Cm(
e),Ame=e=>aU(e),Ome=e=>ZB(e),Nme=e=>JB(e),Pme=e=>VB(e),Ime=e=>YB(e),$me=e=>eB(e),Fme=e=>SW(e),_me=e=>FI(
e),Mme=e=>Wh(e),Lme=e=>EU(e),zme=e=>DP(e),jme=e=>AP(e),Bme=e=>Kh(e),Ume=e=>TW(e),Wme=e=>rW(e),Kme=e=>Gh(
e),Gme=e=>xW(e),Hme=e=>UI(e),qme=e=>WI(e),Zme=e=>KI(e),Jme=e=>EW(e),Vme=e=>GI(e),Yme=e=>cg(e),Xme=()=>aF(
),
Qme=e=>lg(e),epe=e=>tW(e),tpe=e=>eW(e),npe=e=>WU(e),rpe=e=>wh(e),ope=e=>PP(e),ipe=e=>FP(e),spe=()=>_P(
),
ape=()=>zP(),upe=e=>BP(e),lpe=e=>VP(e);return jo(cpe);})();
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
