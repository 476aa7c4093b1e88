// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var RU=Object.create;var xm=Object.defineProperty;var DU=Object.getOwnPropertyDescriptor;
var OU=Object.getOwnPropertyNames;var AU=Object.getPrototypeOf,NU=Object.prototype.hasOwnProperty;
var Tm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var _e=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ih=(e,t)=>{
for(var n in t)xm(e,n,{get:t[n],enumerable:!0})},ox=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of OU(t))!NU.call(e,o)&&o!==n&&xm(e,o,{get:()=>t[o],enumerable:!(r=DU(t,o))||r.
enumerable});return e};var PU=(e,t,n)=>(n=e!=null?RU(AU(e)):{},ox(t||!e||!e.__esModule?xm(n,
"default",{value:e,enumerable:!0}):
n,e)),$o=e=>ox(xm({},"__esModule",{value:!0}),e);var k,R,C,E,y,f,v,h,w,T,S,D,O,m=Tm(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:v,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:O}=globalThis)});function XJ(e,t){return YJ(e,
t||{},0,0)}function Vw(e,t){return HJ(e,{i:2},t&&t.out,t&&t.dictionary)}
function Jf(e,t){if(t){for(var n=new It(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(a$)
return a$.encode(e);for(var o=e.length,i=new It(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new It(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return ud(
i,0,s)}function Yw(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Hw)return Hw.decode(e);var o=eV(e),i=o.s,n=o.r;return n.length&&Dn(8),i}
}
function y$(e,t){t||(t={});var n={},r=[];h$(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Jf(s),p=d.length,g=l.comment,b=g&&Jf(g),x=b&&b.length,A=qw(l.extra);p>65535&&
Dn(11);var N=c?XJ(u,l):u,P=N.length,I=VJ();I.p(u),r.push(g$(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=x,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(x||0)+P}for(var F=new It(i+22),
M=o,B=i-o,z=0;z<r.length;++z){var d=r[z];u$(F,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+qw(d.extra);
F.set(d.c,d.o+L),u$(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return oV(F,o,r.length,
B,M),F}function b$(e,t){for(var n={},r=e.length-22;Tr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Dn(
13);var o=ko(e,r+8);if(!o)return{};var i=Tr(e,r+16),s=Tr(e,r-20)==117853008;if(s){var a=Tr(e,r-12);s=
Tr(e,a)==101075792,s&&(o=Tr(e,a+32),i=Tr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=nV(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],x=c[4],A=c[5],N=tV(e,A);i=x,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Vw(e.subarray(N,N+p),{out:new It(g)}):Dn(14,"unknown compression type "+d):n[b]=ud(e,N,
N+p))}return n}var It,lr,Zw,Vf,Yf,Uw,l$,c$,d$,Ww,m$,BJ,o$,Kw,ti,rt,xo,Zi,rt,rt,rt,rt,ad,rt,zJ,UJ,WJ,
KJ,Lw,Kr,jw,Jw,ud,GJ,Dn,HJ,ni,id,Bw,Gw,i$,sd,p$,s$,qJ,f$,ZJ,JJ,VJ,YJ,g$,ko,Tr,zw,hn,h$,a$,Hw,QJ,eV,
tV,
nV,rV,qw,u$,oV,w$=Tm(()=>{m();It=D,lr=Uint16Array,Zw=Int32Array,Vf=new It([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Yf=new It([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Uw=new It([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),l$=function(e,t){
for(var n=new lr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Zw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},c$=l$(Vf,2),d$=c$.b,Ww=c$.r;d$[28]=258,Ww[258]=28;m$=l$(
Yf,0),BJ=m$.b,o$=m$.r,Kw=new lr(32768);for(rt=0;rt<32768;++rt)ti=(rt&43690)>>1|(rt&21845)<<1,ti=(ti&
52428)>>2|(ti&13107)<<2,ti=(ti&61680)>>4|(ti&3855)<<4,Kw[rt]=((ti&65280)>>8|(ti&255)<<8)>>1;xo=(
function(e,t,n){
for(var r=e.length,o=0,i=new lr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new lr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new lr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Kw[d]>>u]=l}else for(a=new lr(r),o=0;o<r;++o)e[o]&&(a[o]=Kw[
s[e[o]-
1]++]>>15-e[o]);return a}),Zi=new It(288);for(rt=0;rt<144;++rt)Zi[rt]=8;for(rt=144;rt<256;++rt)Zi[rt]=
9;for(rt=256;rt<280;++rt)Zi[rt]=7;for(rt=280;rt<288;++rt)Zi[rt]=8;ad=new It(32);for(rt=0;rt<32;++rt)
ad[rt]=5;zJ=xo(Zi,9,0),UJ=xo(Zi,9,1),WJ=xo(ad,5,0),KJ=xo(ad,5,1),Lw=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Kr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},jw=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Jw=function(e){return(e+7)/
8|0},ud=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new It(e.subarray(
t,n))},GJ=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Dn=function(
e,t,n){var r=new C(
t||GJ[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Dn),!n)throw r;return r},HJ=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new It(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new It(o*3));var l=function(Ll){var jl=n.length;if(Ll>jl){var ya=new It(f.max(jl*2,Ll));ya.set(n),n=
ya}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,x=t.m,A=t.n,N=o*8;do{if(!g){c=Kr(e,d,1);var P=Kr(e,d+1,3);
if(d+=3,P)if(P==1)g=UJ,b=KJ,x=9,A=5;else if(P==2){var B=Kr(e,d,31)+257,z=Kr(e,d+10,15)+4,L=B+Kr(e,d+
5,31)+1;d+=14;for(var j=new It(L),K=new It(19),G=0;G<z;++G)K[Uw[G]]=Kr(e,d+G*3,7);d+=z*3;for(var J=Lw(
K),ne=(1<<J)-1,q=xo(K,J,1),G=0;G<L;){var ue=q[Kr(e,d,ne)];d+=ue&15;var I=ue>>4;if(I<16)j[G++]=I;else{
var pe=0,Te=0;for(I==16?(Te=3+Kr(e,d,3),d+=2,pe=j[G-1]):I==17?(Te=3+Kr(e,d,7),d+=3):I==18&&(Te=11+Kr(
e,d,127),d+=7);Te--;)j[G++]=pe}}var Xe=j.subarray(0,B),ce=j.subarray(B);x=Lw(Xe),A=Lw(ce),g=xo(Xe,x,
1),b=xo(ce,A,1)}else Dn(1);else{var I=Jw(d)+4,F=e[I-4]|e[I-3]<<8,M=I+F;if(M>o){u&&Dn(0);break}a&&l(p+
F),n.set(e.subarray(I,M),p),t.b=p+=F,t.p=d=M*8,t.f=c;continue}if(d>N){u&&Dn(0);break}}a&&l(p+131072);
for(var Ke=(1<<x)-1,fe=(1<<A)-1,Se=d;;Se=d){var pe=g[jw(e,d)&Ke],Dt=pe>>4;if(d+=pe&15,d>N){u&&Dn(0);
break}if(pe||Dn(2),Dt<256)n[p++]=Dt;else if(Dt==256){Se=d,g=null;break}else{var Kt=Dt-254;if(Dt>264){
var G=Dt-257,wt=Vf[G];Kt=Kr(e,d,(1<<wt)-1)+d$[G],d+=wt}var qr=b[jw(e,d)&fe],ga=qr>>4;qr||Dn(3),d+=qr&
15;var ce=BJ[ga];if(ga>3){var wt=Yf[ga];ce+=jw(e,d)&(1<<wt)-1,d+=wt}if(d>N){u&&Dn(0);break}a&&l(p+131072);
var ha=p+Kt;if(p<ce){var vm=i-ce,km=f.min(ce,ha);for(vm+p<0&&Dn(3);p<km;++p)n[p]=r[vm+p]}for(;p<ha;
++p)
n[p]=n[p-ce]}}t.l=g,t.p=Se,t.b=p,t.f=c,g&&(c=1,t.m=x,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?ud(
n,0,p):n.subarray(0,p)},ni=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},id=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Bw=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:f$,l:0};if(o==1){var s=new It(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(M,B){return M.f-B.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new lr(p+1),b=Gw(n[c-1],g,0);if(b>t){var r=0,x=0,A=b-t,N=1<<A;for(i.sort(function(B,z){return g[
z.
s]-g[B.s]||B.f-z.f});r<o;++r){var P=i[r].s;if(g[P]>t)x+=N-(1<<b-g[P]),g[P]=t;else break}for(x>>=A;x>
0;){var I=i[r].s;g[I]<t?x-=1<<t-g[I]++-1:++r}for(;r>=0&&x;--r){var F=i[r].s;g[F]==t&&(--g[F],++x)}b=
t}return{t:new It(g),l:b}},Gw=function(e,t,n){return e.s==-1?f.max(Gw(e.l,t,n+1),Gw(e.r,t,n+1)):t[e.
s]=n},i$=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new lr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},sd=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},p$=function(e,t,n){var r=n.length,o=Jw(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},s$=function(e,t,n,r,o,i,s,a,
u,l,c){
ni(t,c++,n),++o[256];for(var d=Bw(o,15),p=d.t,g=d.l,b=Bw(i,15),x=b.t,A=b.l,N=i$(p),P=N.c,I=N.n,F=i$(
x),M=F.c,B=F.n,z=new lr(19),L=0;L<P.length;++L)++z[P[L]&31];for(var L=0;L<M.length;++L)++z[M[L]&31];
for(var j=Bw(z,7),K=j.t,G=j.l,J=19;J>4&&!K[Uw[J-1]];--J);var ne=l+5<<3,q=sd(o,Zi)+sd(i,ad)+s,ue=sd(o,
p)+sd(i,x)+s+14+3*J+sd(z,K)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&ne<=q&&ne<=ue)return p$(t,c,e.subarray(
u,u+l));var pe,Te,Xe,ce;if(ni(t,c,1+(ue<q)),c+=2,ue<q){pe=xo(p,g,0),Te=p,Xe=xo(x,A,0),ce=x;var Ke=xo(
K,G,0);ni(t,c,I-257),ni(t,c+5,B-1),ni(t,c+10,J-4),c+=14;for(var L=0;L<J;++L)ni(t,c+3*L,K[Uw[L]]);c+=
3*J;for(var fe=[P,M],Se=0;Se<2;++Se)for(var Dt=fe[Se],L=0;L<Dt.length;++L){var Kt=Dt[L]&31;ni(t,c,Ke[
Kt]),
c+=K[Kt],Kt>15&&(ni(t,c,Dt[L]>>5&127),c+=Dt[L]>>12)}}else pe=zJ,Te=Zi,Xe=WJ,ce=ad;for(var L=0;L<a;++L){
var wt=r[L];if(wt>255){var Kt=wt>>18&31;id(t,c,pe[Kt+257]),c+=Te[Kt+257],Kt>7&&(ni(t,c,wt>>23&31),c+=
Vf[Kt]);var qr=wt&31;id(t,c,Xe[qr]),c+=ce[qr],qr>3&&(id(t,c,wt>>5&8191),c+=Yf[qr])}else id(t,c,pe[wt]),
c+=Te[wt]}return id(t,c,pe[256]),c+Te[256]},qJ=new Zw([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),f$=new It(0),ZJ=function(e,t,n,r,o,i){var s=i.z||e.length,a=new It(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=qJ[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,x=i.p||new lr(32768),A=i.h||new lr(b+1),N=f.ceil(n/3),P=2*N,I=function(Ph){
return(e[Ph]^
e[Ph+1]<<N^e[Ph+2]<<P)&b},F=new Zw(25e3),M=new lr(288),B=new lr(32),z=0,L=0,j=i.i||0,K=0,G=i.w||0,J=0;
j+
2<s;++j){var ne=I(j),q=j&32767,ue=A[ne];if(x[q]=ue,A[ne]=q,G<=j){var pe=s-j;if((z>7e3||K>24576)&&(pe>
423||!l)){c=s$(e,u,0,F,M,B,L,K,J,j-J,c),K=z=L=0,J=j;for(var Te=0;Te<286;++Te)M[Te]=0;for(var Te=0;Te<
30;++Te)B[Te]=0}var Xe=2,ce=0,Ke=g,fe=q-ue&32767;if(pe>2&&ne==I(j-fe))for(var Se=f.min(p,pe)-1,Dt=f.
min(32767,j),Kt=f.min(258,pe);fe<=Dt&&--Ke&&q!=ue;){if(e[j+Xe]==e[j+Xe-fe]){for(var wt=0;wt<Kt&&e[j+
wt]==e[j+wt-fe];++wt);if(wt>Xe){if(Xe=wt,ce=fe,wt>Se)break;for(var qr=f.min(fe,wt-2),ga=0,Te=0;Te<qr;
++Te){
var ha=j-fe+Te&32767,vm=x[ha],km=ha-vm&32767;km>ga&&(ga=km,ue=ha)}}}q=ue,ue=x[q],fe+=q-ue&32767}if(
ce){
F[K++]=268435456|Ww[Xe]<<18|o$[ce];var Ll=Ww[Xe]&31,jl=o$[ce]&31;L+=Vf[Ll]+Yf[jl],++M[257+Ll],++B[jl],
G=j+Xe,++z}else F[K++]=e[j],++M[e[j]]}}for(j=f.max(j,G);j<s;++j)F[K++]=e[j],++M[e[j]];c=s$(e,u,l,F,M,
B,L,K,J,j-J,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=x,i.i=j,i.w=G)}else{for(var j=i.w||0;j<s+l;j+=
65535){var ya=j+65535;ya>=s&&(u[c/8|0]=l,ya=s),c=p$(u,c+1,e.subarray(j,ya))}i.i=s}return ud(a,0,r+Jw(
c)+o)},JJ=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),VJ=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=JJ[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},YJ=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new It(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return ZJ(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},g$=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},ko=function(e,t){return e[t]|e[t+1]<<8},Tr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},zw=function(e,t){return Tr(e,t)+Tr(e,t+4)*4294967296},hn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};h$=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=g$(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new It(0),a],h$(i,s,n,r))}},a$=typeof TextEncoder!=
"undefined"&&new TextEncoder,Hw=typeof TextDecoder!="undefined"&&new TextDecoder,QJ=0;try{Hw.decode(
f$,{stream:!0}),QJ=1}catch{}eV=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:ud(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};tV=function(e,t){return t+
30+ko(e,t+26)+ko(e,t+28)},nV=function(e,t,n){var r=ko(e,t+28),o=ko(e,t+30),i=Yw(e.subarray(t+46,t+46+
r),!(ko(e,t+8)&2048)),s=t+46+r,a=rV(e,s,o,n,Tr(e,t+20),Tr(e,t+24),Tr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
ko(e,t+10),u,l,i,s+o+ko(e,t+32),c]},rV=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+ko(e,t+2))if(ko(e,t)==1)return[a?zw(e,t+4+8*u):o,u?
zw(e,t+4):i,l?zw(e,t+4+8*(u+a)):s,1];r<2&&Dn(13)}return[o,i,s,0]},qw=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Dn(9),t+=r+4}return t},u$=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=qw(l);hn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Dn(10),hn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(hn(e,t,n.crc),
hn(e,t+4,i<0?-i-2:i),hn(e,t+8,n.size)),hn(e,t+12,u),hn(e,t+14,d),t+=16,s!=null&&(hn(e,t,c),hn(e,t+6,
n.attrs),hn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],A=x.length;hn(e,t,+b),hn(e,
t+2,A),e.set(x,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},oV=function(e,t,n,r,o){hn(e,t,101010256),
hn(
e,t+8,n),hn(e,t+10,n),hn(e,t+12,r),hn(e,t+16,o)}});var Ji={};Ih(Ji,{inflateSync:()=>Vw,strFromU8:()=>Yw,
strToU8:()=>Jf,unzipSync:()=>b$,zipSync:()=>y$});
var Vi=Tm(()=>{"use strict";m();w$()});var ea=_e(yn=>{"use strict";m();function qV(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Qs(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function qu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Qs(e,t){return h.prototype.hasOwnProperty.call(e,t)}function ZV(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Qs(t,n)&&(e[n]=t[n]);return e}
var tF=qu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function JV(e){
return Qs(tF,e.toLowerCase())}var nF=qu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function VV(e){return Qs(nF,e.toLowerCase())}
var pd=qu(
{script:!1,style:!1,textarea:!0,title:!0});function YV(e){var t=e.toLowerCase();return Qs(pd,t)&&!pd[
t]}
function XV(e){var t=e.toLowerCase();return Qs(pd,t)&&pd[t]}function rF(e){return e===fd.HTML}
function QV(e){
return rF(e)||e===fd.XML_XHTML_APPLICATION}var fd=qu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
e7=h.keys(fd).map(function(e){return fd[e]});function t7(e){return e7.indexOf(e)>-1}var n7=qu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});yn.assign=ZV;yn.find=qV;
yn.freeze=qu;yn.HTML_BOOLEAN_ATTRIBUTES=
tF;yn.HTML_RAW_TEXT_ELEMENTS=pd;yn.HTML_VOID_ELEMENTS=nF;yn.hasDefaultHTMLNamespace=QV;yn.hasOwn=Qs;
yn.isHTMLBooleanAttribute=JV;yn.isHTMLRawTextElement=YV;yn.isHTMLEscapableRawTextElement=XV;yn.isHTMLMimeType=
rF;yn.isHTMLVoidElement=VV;yn.isValidMimeType=t7;yn.MIME_TYPE=fd;yn.NAMESPACE=n7});var wd=_e(bd=>{
"use strict";m();var r7=ea();function iF(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var hd=r7.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),sF=h.keys(hd);
function aF(e){return typeof e=="number"&&e>=1&&e<=25}
function o7(e){return typeof e=="string"&&e.substring(e.length-hd.Error.length)===hd.Error}function yd(
e,t){
aF(e)?(this.name=sF[e],this.message=t||""):(this.message=e,this.name=o7(t)?t:hd.Error),C.captureStackTrace&&
C.captureStackTrace(this,yd)}iF(yd,!0);h.defineProperties(yd.prototype,{code:{enumerable:!0,get:
function(){
var e=sF.indexOf(this.name);return aF(e)?e:0}}});var uF={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
sv=h.entries(uF);for(gd=0;gd<sv.length;gd++)oF=sv[gd][0],yd[oF]=sv[gd][1];var oF,gd;function av(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,av)}iF(av);
bd.DOMException=yd;bd.DOMExceptionName=hd;bd.ExceptionCode=uF;bd.ParseError=av});var fv=_e(De=>{
"use strict";m();function fF(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Vu=fF();function Xi(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Zu(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Vu?
"u":"")}function Fe(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Vu?"u":"")}
function xe(e){if(arguments.length===0)
throw new C("no parameters provided");return Fe.apply(xe,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var i7="\uFFFD",Qi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Vu&&(Qi=Fe("[",Xi(Qi),
"\\u{10000}-\\u{10FFFF}","]"));var s7=new RegExp("[^"+Xi(Qi)+"]",Vu?"u":""),sg=/[\x20\x09\x0D\x0A]/,
a7=Xi(sg),ct=Fe(sg,"+"),Rt=Fe(sg,"*"),vd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Vu&&(vd=Fe("[",Xi(vd),"\\u{10000}-\\u{10FFFF}","]"));var u7=Xi(vd),cv=Fe("[",u7,Xi(/[-.0-9\xB7]/),Xi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),cr=Fe(vd,cv,"*"),l7=Fe("^",cr,"$"),lF=Fe(cv,"+"),c7=Fe("&",cr,
";"),d7=xe(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),kd=xe(c7,"|",d7),xd=Fe("%",cr,";"),dv=xe(Fe('"',xe(/[^%&"]/,
"|",xd,"|",kd),"*",'"'),"|",Fe("'",xe(/[^%&']/,"|",xd,"|",kd),"*","'")),m7=xe('"',xe(/[^<&"]/,"|",kd),
"*",'"',"|","'",xe(/[^<&']/,"|",kd),"*","'"),p7=Zu(vd,":"),f7=Zu(cv,":"),uv=Fe(p7,f7,"*"),g7=Fe("^",
uv,"$"),Td=Fe(uv,xe(":",uv),"?"),h7=Fe("^",Td,"$"),y7=Fe("(",Td,")"),Ju=xe(/"[^"]*"|'[^']*'/),b7=Fe(
/^<\?/,"(",cr,")",xe(ct,"(?!",sg,")(",Qi,"*?)"),"?",/\?>/),cF=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Sd=xe('"',cF,'*"',"|","'",Zu(cF,"'"),"*'"),gF="<!--",hF="-->",w7=Fe(gF,xe(Zu(Qi,"-"),"|",Fe("-",Zu(
Qi,
"-"))),"*",hF),dF="#PCDATA",v7=xe(Fe(/\(/,Rt,dF,xe(Rt,/\|/,Rt,Td),"*",Rt,/\)\*/),"|",Fe(/\(/,Rt,dF,
Rt,
/\)/)),k7=/[?*+]?/,x7=Fe(/\([^>]+\)/,k7),T7=xe("EMPTY","|","ANY","|",v7,"|",x7),S7="<!ELEMENT",E7=Fe(
S7,ct,xe(Td,"|",xd),ct,xe(T7,"|",xd),Rt,">"),C7=Fe("NOTATION",ct,/\(/,Rt,cr,xe(Rt,/\|/,Rt,cr),"*",Rt,
/\)/),R7=Fe(/\(/,Rt,lF,xe(Rt,/\|/,Rt,lF),"*",Rt,/\)/),D7=xe(C7,"|",R7),O7=xe(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",D7),A7=xe(/#REQUIRED|#IMPLIED/,"|",xe(xe("#FIXED",ct),"?",m7)),N7=xe(ct,cr,ct,O7,ct,A7),P7="<!ATTLIST",
I7=Fe(P7,ct,cr,N7,"*",Rt,">"),lv="about:legacy-compat",$7=xe('"'+lv+'"',"|","'"+lv+"'"),mv="SYSTEM",
ag="PUBLIC",ug=xe(xe(mv,ct,Ju),"|",xe(ag,ct,Sd,ct,Ju)),F7=Fe("^",xe(xe(mv,ct,"(?<SystemLiteralOnly>",
Ju,")"),"|",xe(ag,ct,"(?<PubidLiteral>",Sd,")",ct,"(?<SystemLiteral>",Ju,")"))),_7=Fe("^",Sd,
"$"),M7=Fe("^",Ju,"$"),L7=xe(ct,"NDATA",ct,cr),j7=xe(dv,"|",xe(ug,L7,"?")),yF="<!ENTITY",B7=Fe(yF,ct,
cr,ct,j7,Rt,">"),z7=xe(dv,"|",ug),U7=Fe(yF,ct,"%",ct,cr,ct,z7,Rt,">"),W7=xe(B7,"|",U7),K7=Fe(ag,ct,
Sd),
G7=Fe("<!NOTATION",ct,cr,ct,xe(ug,"|",K7),Rt,">"),pv=Fe(Rt,"=",Rt),mF=/1[.]\d+/,H7=Fe(ct,"version",
pv,
xe("'",mF,"'","|",'"',mF,'"')),pF=/[A-Za-z][-A-Za-z0-9._]*/,q7=xe(ct,"encoding",pv,xe('"',pF,'"',"|",
"'",pF,"'")),Z7=xe(ct,"standalone",pv,xe("'",xe("yes","|","no"),"'","|",'"',xe("yes","|","no"),'"')),
J7=Fe(/^<\?xml/,H7,q7,"?",Z7,"?",Rt,/\?>/),V7="<!DOCTYPE",Y7="<![CDATA[",X7="]]>",Q7=/<!\[CDATA\[/,
eY=/\]\]>/,
tY=Fe(Qi,"*?",eY),nY=Fe(Q7,tY);De.chars=Xi;De.chars_without=Zu;De.detectUnicodeSupport=fF;De.reg=Fe;
De.regg=xe;De.ABOUT_LEGACY_COMPAT=lv;De.ABOUT_LEGACY_COMPAT_SystemLiteral=$7;De.AttlistDecl=I7;De.CDATA_START=
Y7;De.CDATA_END=X7;De.CDSect=nY;De.Char=Qi;De.Comment=w7;De.COMMENT_START=gF;De.COMMENT_END=hF;De.DOCTYPE_DECL_START=
V7;De.elementdecl=E7;De.EntityDecl=W7;De.EntityValue=dv;De.ExternalID=ug;De.ExternalID_match=F7;De.Name=
cr;De.Name_exact=l7;De.NCName_exact=g7;De.NotationDecl=G7;De.Reference=kd;De.PEReference=xd;De.PI=b7;
De.PUBLIC=ag;De.PubidLiteral=Sd;De.PubidLiteral_match=_7;De.QName=Td;De.QName_exact=h7;De.QName_group=
y7;De.S=ct;De.SChar_s=a7;De.S_OPT=Rt;De.SYSTEM=mv;De.SystemLiteral=Ju;De.SystemLiteral_match=M7;De.InvalidChar=
s7;De.UNICODE_REPLACEMENT_CHARACTER=i7;De.UNICODE_SUPPORT=Vu;De.XMLDecl=J7});var Sv=_e(_t=>{
"use strict";m();var Er=ea(),Eo=Er.find,rY=Er.hasDefaultHTMLNamespace,Xu=Er.hasOwn,oY=Er.
isHTMLMimeType,iY=Er.isHTMLRawTextElement,sY=Er.isHTMLVoidElement,Ed=Er.MIME_TYPE,Co=Er.NAMESPACE,zn=S(
),
SF=wd(),se=SF.DOMException,On=SF.DOMExceptionName,Ft=fv();function Xn(e){if(e!==zn)throw new TypeError(
"Illegal constructor")}function aY(e){return e!==""}function uY(e){return e?e.split(/[\t\n\f\r ]+/).
filter(aY):[]}function lY(e,t){return Xu(e,t)||(e[t]=!0),e}function bF(e){if(!e)return[];var t=uY(e);
return h.keys(t.reduce(lY,{}))}function cY(e){return function(t){return e&&e.indexOf(t)!==-1}}
function EF(e){
if(!Ft.QName_exact.test(e))throw new se(se.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function hv(e,t){EF(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new se(se.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Er.NAMESPACE.XML)throw new se(se.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Er.NAMESPACE.XMLNS)throw new se(
se.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Er.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new se(se.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function tl(e,t){for(var n in e)
Xu(e,n)&&(t[n]=e[n])}function Qn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,tl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var er={},Sr=er.ELEMENT_NODE=1,Qu=er.ATTRIBUTE_NODE=2,Cd=er.TEXT_NODE=
3,CF=er.CDATA_SECTION_NODE=4,RF=er.ENTITY_REFERENCE_NODE=5,dY=er.ENTITY_NODE=6,yv=er.PROCESSING_INSTRUCTION_NODE=
7,bv=er.COMMENT_NODE=8,Yu=er.DOCUMENT_NODE=9,DF=er.DOCUMENT_TYPE_NODE=10,es=er.DOCUMENT_FRAGMENT_NODE=
11,mY=er.NOTATION_NODE=12,$t=Er.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function OF(e,t){if(t.length<e.length)return OF(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function wF(e){return e.guid||(e.guid=f.random()),e.guid}function Jt(){}Jt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Tv(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Jt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function So(e,t){
this.
_node=e,this._refresh=t,mg(this)}function mg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(BF(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Xu(e,r)&&delete e[r];tl(n,e),e._inc=t}}So.prototype.item=function(e){return mg(
this),
this[e]||null};Qn(So,Jt);function el(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function AF(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function wv(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function pY(e,t,n){var r=wv(e,t,!1),o=r&&
r[n];return o||null}function fY(e,t){wv(e,t.namespaceURI,!0)[t.localName]=t}function gY(e,t){var n=wv(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function hY(e,t,n,r){if(r?t[AF(t,r)]=n:(t[t.length]=n,
t.length++),fY(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&IF(o,e,r),yY(o,e,n))}}function vF(
e,t,n){
var r=AF(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,gY(t,n),e){var i=e.ownerDocument;
i&&IF(i,e,n),n.ownerElement=null}}}el.prototype={length:0,item:Jt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new se(se.INUSE_ATTRIBUTE_ERR);var n=pY(this,e.namespaceURI,
e.localName);return n===e?e:(hY(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new se(se.NOT_FOUND_ERR,
e);return vF(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new se(se.NOT_FOUND_ERR,e?e+" : "+t:t);return vF(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};el.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function NF(){}NF.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ed.XML_APPLICATION;e===Co.HTML?
r=Ed.XML_XHTML_APPLICATION:e===Co.SVG&&(r=Ed.XML_SVG_IMAGE);var o=new ii(zn,{contentType:r});if(o.implementation=
this,o.childNodes=new Jt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){EF(e);var o=new gg(zn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Jt,o},createHTMLDocument:
function(e){
var t=new ii(zn,{contentType:Ed.HTML});if(t.implementation=this,t.childNodes=new Jt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ve(e){Xn(e)}Ve.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return dg(this,e,t)},replaceChild:
function(e,t){
dg(this,e,t,_F),t&&this.removeChild(t)},removeChild:function(e){return $F(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return jF(this.ownerDocument||this,this,e)},normalize:function(){bn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Cd&&t.nodeType===Cd){for(var r=[],o=n;o!==
null&&o.nodeType===Cd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),vv(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Xu(n,r)&&n[r]===e)return r}t=t.nodeType==Qu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Xu(n,
e))return n[e];t=t.nodeType==Qu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ta&&(r=t,t=r.ownerElement),n instanceof ta&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return $t.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
$t.DOCUMENT_POSITION_PRECEDING;if(s===o)return $t.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+$t.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return $t.DOCUMENT_POSITION_DISCONNECTED+$t.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(wF(n.ownerDocument)>wF(t.ownerDocument)?$t.DOCUMENT_POSITION_FOLLOWING:$t.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return $t.DOCUMENT_POSITION_CONTAINS+$t.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return $t.
DOCUMENT_POSITION_CONTAINED_BY+$t.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return $t.DOCUMENT_POSITION_CONTAINED_BY+$t.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return $t.DOCUMENT_POSITION_CONTAINS+$t.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=OF(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return $t.DOCUMENT_POSITION_FOLLOWING;if(g===t)return $t.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return $t.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return $t.DOCUMENT_POSITION_PRECEDING}
return 0}};function PF(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}tl(er,Ve);tl(er,Ve.prototype);tl($t,Ve);tl($t,Ve.prototype);function cg(e,t){
bn(e,null,{enter:function(n){return t(n)?bn.STOP:!0}})}function bn(e,t,n){for(var r=[{node:e,context:
t,
phase:bn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===bn.ENTER){var i=n.enter(o.node,o.context);
if(i===
bn.STOP)return bn.STOP;if(r.push({node:o.node,context:i,phase:bn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:bn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}bn.STOP=S("walkDOM.STOP");bn.ENTER=0;bn.EXIT=1;function ii(e,t){Xn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ed.XML_APPLICATION,this.type=oY(this.contentType)?
"html":"xml"}function yY(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Co.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function IF(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Co.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function vv(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function $F(e,t){if(e!==t.parentNode)throw new se(se.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,vv(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function bY(e){return e&&(e.nodeType===Ve.DOCUMENT_NODE||e.nodeType===Ve.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ve.ELEMENT_NODE)}function wY(e){return e&&(e.nodeType===Ve.CDATA_SECTION_NODE||e.nodeType===Ve.COMMENT_NODE||
e.nodeType===Ve.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ve.DOCUMENT_TYPE_NODE||e.nodeType===Ve.ELEMENT_NODE||
e.nodeType===Ve.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ve.TEXT_NODE)}function ts(e){return e&&e.nodeType===
Ve.DOCUMENT_TYPE_NODE}function oi(e){return e&&e.nodeType===Ve.ELEMENT_NODE}function FF(e){return e&&
e.nodeType===Ve.TEXT_NODE}function kF(e,t){var n=e.childNodes||[];if(Eo(n,oi)||ts(t))return!1;var r=Eo(
n,ts);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function xF(e,t){var n=e.childNodes||[];function r(i){
return oi(i)&&i!==t}if(Eo(n,r))return!1;var o=Eo(n,ts);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function vY(e,t,n){
if(!bY(e))throw new se(se.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new se(se.NOT_FOUND_ERR,"child not in parent");if(!wY(t)||ts(t)&&e.nodeType!==Ve.DOCUMENT_NODE)
throw new se(se.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function kY(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ve.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(oi);if(i.length>1||Eo(o,FF))throw new se(se.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!kF(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(oi(t)&&!kF(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ts(t)){if(Eo(r,ts))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Eo(r,oi);if(n&&r.indexOf(s)<r.indexOf(n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new se(se.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function _F(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ve.DOCUMENT_FRAGMENT_NODE){var i=o.filter(oi);if(i.length>1||Eo(o,FF))
throw new se(se.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!xF(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(oi(t)&&!xF(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ts(t)){if(Eo(r,function(u){return ts(u)&&
u!==n}))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Eo(r,oi);if(n&&r.indexOf(s)<r.indexOf(n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function dg(e,t,n,r){vY(e,t,n),e.nodeType===Ve.DOCUMENT_NODE&&
(r||kY)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===es){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return vv(e.ownerDocument||e,e,t),t.nodeType==es&&(t.firstChild=t.lastChild=null),
t}ii.prototype={implementation:null,nodeName:"#document",nodeType:Yu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===es){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return dg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Sr&&(this.documentElement=e),e},removeChild:function(e){var t=$F(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){dg(this,e,t,_F),e.ownerDocument=
this,t&&this.removeChild(t),oi(e)&&(this.documentElement=e)},importNode:function(e,t){return xY(this,
e,t)},getElementById:function(e){var t=null;return cg(this.documentElement,function(n){if(n.nodeType==
Sr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new si(zn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),rY(this.contentType)&&(t.namespaceURI=Co.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Jt;var n=t.attributes=new el;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new nl(zn);return e.ownerDocument=this,e.childNodes=new Jt,e}
,
createTextNode:function(e){var t=new Rd(zn);return t.ownerDocument=this,t.childNodes=new Jt,t.appendData(
e),t},createComment:function(e){var t=new pg(zn);return t.ownerDocument=this,t.childNodes=new Jt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new se(se.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new fg(zn);return t.ownerDocument=this,t.childNodes=new Jt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new yg(zn);return n.ownerDocument=this,n.childNodes=
new Jt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ft.QName_exact.
test(e))throw new se(se.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ta(zn);
return t.ownerDocument=this,t.childNodes=new Jt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ft.Name_exact.test(e))throw new se(se.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new se("document is an html document",On.NotSupportedError);
var t=new hg(zn);return t.ownerDocument=this,t.childNodes=new Jt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=hv(e,t),r=new si(zn),o=r.attributes=new el;return r.childNodes=new Jt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=hv(e,t),r=new ta(zn);return r.ownerDocument=this,r.childNodes=new Jt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Qn(ii,Ve);function si(e){Xn(e),this._nsMap=
h.create(null)}si.prototype={nodeType:Sr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Co.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=hv(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=bF(e);return new So(this,function(n){var r=[];return t.length>0&&cg(n,function(o){if(o!==n&&o.
nodeType===Sr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=bF(i);s=t.every(cY(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Yu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new So(this,function(r){var o=[];return cg(r,function(i){if(!(
i===
r||i.nodeType!==Sr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Co.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new So(this,function(n){var r=[
];
return cg(n,function(o){o!==n&&o.nodeType===Sr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ii.prototype.getElementsByClassName=si.prototype.getElementsByClassName;ii.prototype.
getElementsByTagName=si.prototype.getElementsByTagName;ii.prototype.getElementsByTagNameNS=si.prototype.
getElementsByTagNameNS;Qn(si,Ve);function ta(e){Xn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ta.prototype.nodeType=Qu;Qn(ta,Ve);function ns(e){Xn(e)}ns.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Qn(ns,Ve);function Rd(e){Xn(e)}Rd.prototype={
nodeName:"#text",nodeType:Cd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Qn(Rd,ns);function pg(e){Xn(e)}pg.prototype={
nodeName:"#comment",nodeType:bv};Qn(pg,ns);function fg(e){Xn(e)}fg.prototype={nodeName:
"#cdata-section",nodeType:CF};
Qn(fg,Rd);function gg(e){Xn(e)}gg.prototype.nodeType=DF;Qn(gg,Ve);function kv(e){Xn(e)}kv.prototype.
nodeType=mY;Qn(kv,Ve);function xv(e){Xn(e)}xv.prototype.nodeType=dY;Qn(xv,Ve);function hg(e){Xn(e)}
hg.
prototype.nodeType=RF;Qn(hg,Ve);function nl(e){Xn(e)}nl.prototype.nodeName="#document-fragment";nl.prototype.
nodeType=es;Qn(nl,Ve);function yg(e){Xn(e)}yg.prototype.nodeType=yv;Qn(yg,ns);function MF(){}MF.prototype.
serializeToString=function(e,t){return LF.call(e,t)};Ve.prototype.toString=LF;function LF(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Yu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Tv(this,n,s,t),n.join("")}function TF(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Co.XML||o===Co.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function lg(e,t,n,r){if(r&&!Ft.QName_exact.test(t))throw new se(
'The attribute name "'+t+'" is not a valid XML QName',On.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
PF),'"')}function Tv(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Yu?e:e.ownerDocument,u=a.type==="html";bn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Sr:
var p=l.attributes,g=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!Ft.QName_exact.test(x))throw new se('The element name "'+x+'" is not a valid XML QName',On.InvalidStateError);
t.push("<",x);for(var F=d.slice(),M=0;M<g;M++){var B=p.item(M);B.prefix=="xmlns"?F.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&F.push({prefix:"",namespace:B.value})}for(var M=0;M<g;M++){
var B=p.item(M);if(TF(B,u,F)){var z=B.prefix||"",L=B.namespaceURI;lg(t,z?"xmlns:"+z:"xmlns",L,i),F.push(
{prefix:z,namespace:L})}var j=o?o(B):B;j&&(typeof j=="string"?t.push(j):lg(t,j.name,j.value,i))}if(b===
x&&TF(l,u,F)){var K=l.prefix||"",L=l.namespaceURI;lg(t,K?"xmlns:"+K:"xmlns",L,i),F.push({prefix:K,
namespace:L})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Co.HTML)&&(G=sY(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&iY(b)){for(var J=l.firstChild;J;)J.data?t.push(J.data):Tv(J,t,F.slice(),r),J=J.nextSibling;
return t.
push("</",x,">"),null}return{ns:F,tag:x};case Yu:case es:if(i&&l.nodeType===Yu&&l.documentElement==null)
throw new se("The Document has no documentElement",On.InvalidStateError);return{ns:d};case Qu:return lg(
t,l.name,l.value,i),null;case Cd:if(i&&Ft.InvalidChar.test(l.data))throw new se(
"The Text node data contains characters outside the XML Char production",On.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,PF)),null;case CF:if(i&&l.data.indexOf("]]>")!==-1)throw new se(
'The CDATASection data contains "]]>"',On.InvalidStateError);return s?t.push(Ft.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ft.CDATA_END):t.push(Ft.CDATA_START,l.data,Ft.CDATA_END),null;case bv:if(i){
if(Ft.InvalidChar.
test(l.data))throw new se(
"The comment node data contains characters outside the XML Char production",
On.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new se(
'The comment node data contains "--" or ends with "-"',On.InvalidStateError)}return t.push(Ft.COMMENT_START,
l.data,Ft.COMMENT_END),null;case DF:var ne=l.publicId,q=l.systemId;if(i){if(!Ft.Name_exact.test(l.name))
throw new se('The doctype name "'+l.name+'" is not a valid XML Name',On.InvalidStateError);if(ne&&!Ft.
PubidLiteral_match.test(ne))throw new se("DocumentType publicId is not a valid PubidLiteral",On.InvalidStateError);
if(q&&q!=="."&&!Ft.SystemLiteral_match.test(q))throw new se(
"DocumentType systemId is not a valid SystemLiteral",On.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new se(
'DocumentType internalSubset contains "]>"',On.InvalidStateError)}return t.push(Ft.DOCTYPE_DECL_START,
" ",l.name),ne?(t.push(" ",Ft.PUBLIC," ",ne),q&&q!=="."&&t.push(" ",q)):q&&q!=="."&&t.push(" ",Ft.SYSTEM,
" ",q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case yv:if(i){if(!Ft.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new se('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',On.InvalidStateError);if(Ft.InvalidChar.test(l.data))
throw new se("The ProcessingInstruction data contains characters outside the XML Char production",On.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new se(
'The ProcessingInstruction data contains "?>"',On.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case RF:if(i&&!Ft.Name_exact.
test(l.nodeName))throw new se('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
On.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function xY(e,t,n){var r;return bn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Qu||n;return a?s:null}}),r}function jF(e,t,n){var r;return bn(t,null,{enter:function(o,i){var s=new o.
constructor(zn);for(var a in o)if(Xu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Jt),s.ownerDocument=e;var l=n;switch(s.nodeType){case Sr:var c=o.attributes,d=s.attributes=
new el,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(jF(e,c.item(g),!0));break;
case Qu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function BF(e,t,n){e[t]=n}function gv(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Sr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
So.prototype,"length",{get:function(){return mg(this),this.$$length}}),h.defineProperty(Ve.prototype,
"textContent",{get:function(){if(this.nodeType===Sr||this.nodeType===es){var e=[];return bn(this,
null,
{enter:function(t){if(t.nodeType===Sr||t.nodeType===es)return!0;if(t.nodeType===yv||t.nodeType===bv)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Sr:case es:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(ns.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(ns.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(si.prototype,
"children",{get:function(){return new So(this,gv)}}),h.defineProperty(ii.prototype,"children",{get:
function(){
return new So(this,gv)}}),h.defineProperty(nl.prototype,"children",{get:function(){return new So(
this,
gv)}}),BF=function(e,t,n){e["$$"+t]=n})}catch{}_t._updateLiveList=mg;_t.Attr=ta;_t.CDATASection=fg;
_t.
CharacterData=ns;_t.Comment=pg;_t.Document=ii;_t.DocumentFragment=nl;_t.DocumentType=gg;_t.DOMImplementation=
NF;_t.Element=si;_t.Entity=xv;_t.EntityReference=hg;_t.LiveNodeList=So;_t.NamedNodeMap=el;_t.Node=Ve;
_t.NodeList=Jt;_t.Notation=kv;_t.Text=Rd;_t.ProcessingInstruction=yg;_t.walkDOM=bn;_t.XMLSerializer=
MF});var UF=_e(Dd=>{"use strict";m();var zF=ea().freeze;Dd.XML_ENTITIES=zF({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Dd.HTML_ENTITIES=zF({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Dd.entityMap=Dd.HTML_ENTITIES});var YF=_e(wg=>{"use strict";m();var al=ea(),Pe=fv(),
HF=wd(),TY=al.isHTMLEscapableRawTextElement,SY=al.
isHTMLMimeType,EY=al.isHTMLRawTextElement,Nd=al.hasOwn,WF=al.NAMESPACE,CY=HF.ParseError,RY=HF.DOMException,
rl=0,rs=1,ol=2,Od=3,il=4,sl=5,Ad=6,bg=7;function qF(){}qF.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),NY(t,t=h.create(null)),DY(e,t,n,r,this.errorHandler),r.endDocument()}};
var Ev=/&#?\w+;?/g;function DY(e,t,n,r,o){var i=SY(r.mimeType);e.indexOf(Pe.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(fe){if(fe>
65535){fe-=65536;var Se=55296+(fe>>10),Dt=56320+(fe&1023);return T.fromCharCode(Se,Dt)}else return T.
fromCharCode(fe)}function a(fe){var Se=fe[fe.length-1]===";"?fe:fe+";";if(!i&&Se!==fe)return o.error(
"EntityRef: expecting ;"),fe;var Dt=Pe.Reference.exec(Se);if(!Dt||Dt[0].length!==Se.length)return o.
error("entity not matching Reference production: "+fe),fe;var Kt=Se.slice(1,-1);return Nd(n,Kt)?n[Kt]:
Kt.charAt(0)==="#"?s(parseInt(Kt.substring(1).replace("x","0x"))):(o.error("entity not found:"+fe),
fe)}
function u(fe){if(fe>A){var Se=e.substring(A,fe).replace(Ev,a);p&&g(A),r.characters(Se,0,fe-A),A=fe}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(fe,Se){for(;fe>=c&&(Se=d.exec(e));)l=c,c=Se.index+
Se[0].length,p.lineNumber++;p.columnNumber=fe-l+1}for(var b=[{currentNSMap:t}],x=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var F=e.substring(A,N);!i&&x.length===0&&(F=F.replace(new RegExp(Pe.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(N)}switch(e.charAt(N+1)){case"/":var pe=e.indexOf(
">",N+2),M=e.substring(N+2,pe>0?pe:void 0);if(!M)return o.fatalError("end tag name missing");var B=Pe.
reg("^",Pe.QName_group,Pe.S_OPT,"$"),z=pe>0&&B.exec(M);if(!z){var L=pe>0&&Pe.reg("^",Pe.QName_group).
exec(M);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),z=L;else if(
L&&
new RegExp(B.source,B.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),z=L;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==z[1]){var K=z[1].toLowerCase();if(!i||j.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+M+'"')}var G=b.pop();x.pop();var J=G.localNSMap;
if(r.endElement(G.uri,G.localName,j),J)for(var ne in J)Nd(J,ne)&&r.endPrefixMapping(ne);pe++;break;
case"?":p&&g(N),pe=IY(e,N,r,o);break;case"!":p&&g(N),pe=JF(e,N,r,o,i);break;default:p&&g(N);var q=new VF,
ue=b[b.length-1].currentNSMap,pe=OY(e,N,q,ue,a,o,i),Te=q.length;if(q.closed||(i&&al.isHTMLVoidElement(
q.tagName)?q.closed=!0:x.push(q.tagName)),p&&Te){for(var Xe=KF(p,{}),ce=0;ce<Te;ce++){var Ke=q[ce];g(
Ke.offset),Ke.locator=KF(p,{})}r.locator=Xe,GF(q,r,ue)&&b.push(q),r.locator=p}else GF(q,r,ue)&&b.push(
q);i&&!q.closed?pe=AY(e,pe,q.tagName,a,r):pe++}}catch(fe){if(fe instanceof CY)throw fe;if(fe instanceof
RY)return o.fatalError("Error constructing the DOM: "+fe.name+": "+fe.message,fe);o.error(
"element parse error: "+fe),pe=-1}pe>A?A=pe:u(f.max(N,A)+1)}}function KF(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function OY(e,t,n,r,o,i,s){function a(g,b,x){if(Nd(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(Ev,
o),
x)}for(var u,l,c=++t,d=rl;;){var p=e.charAt(c);if(d===rl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===rs)u=e.slice(t,c),d=Od;else if(d===ol)d=Od;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Od||d===rs)if(d===rs&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=sl;else throw new C("attribute value no end '"+p+"' match");else if(d==il)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=sl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case rl:n.setTagName(e.slice(t,c));case sl:
case Ad:case bg:
d=bg,n.closed=!0;case il:case rs:break;case ol:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==rl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case rl:n.setTagName(e.slice(t,c));case sl:case Ad:case bg:break;case il:
case rs:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case ol:d===ol&&(l=u),d==il?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Od:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case rl:n.setTagName(e.slice(t,c)),d=Ad;break;case rs:u=e.slice(
t,c),d=ol;break;case il:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case sl:
d=Ad;break}else switch(d){case ol:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=rs;break;case sl:i.warning('attribute space is required"'+u+'"!!');case Ad:d=rs,t=c;
break;case Od:
d=il,t=c;break;case bg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function GF(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=WF.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=WF.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Nd(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function AY(e,t,n,r,o){
var i=TY(n);if(i||EY(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Ev,
r)),o.characters(l,0,l.length),u}return t+1}function NY(e,t){for(var n in e)Nd(e,n)&&(t[n]=e[n])}
function ZF(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Pe.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function PY(e,t){function n(a,u){var l=Pe.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Pe.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Pe.EntityDecl));
break;case"A":s=e.getMatch(Pe.AttlistDecl);break;case"N":s=e.getMatch(Pe.NotationDecl);break;case"-":
s=e.getMatch(
Pe.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Pe.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function JF(e,t,n,r,o){var i=ZF(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Pe.Comment);return s?(n.comment(s,Pe.COMMENT_START.length,s.length-
Pe.COMMENT_START.length-Pe.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Pe.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Pe.CDATA_START.length,a.length-Pe.CDATA_START.
length-Pe.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Pe.DOCTYPE_DECL_START):
!i.substringStartsWith(Pe.DOCTYPE_DECL_START))return r.fatalError("Expected "+Pe.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Pe.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Pe.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Pe.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Pe.PUBLIC)||i.substringStartsWith(Pe.SYSTEM)){var l=Pe.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Pe.SYSTEM)){if(i.skip(Pe.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Pe.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Pe.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Pe.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Pe.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Pe.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=PY(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function IY(e,t,n,r){var o=e.substring(t).match(
Pe.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Pe.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function VF(){this.attributeNames=
h.create(null)}VF.prototype={setTagName:function(e){if(!Pe.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Pe.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};wg.XMLReader=qF;wg.parseUtils=ZF;wg.parseDoctypeCommentOrCData=JF});var o_=_e(
ll=>{"use strict";m();var na=ea(),$Y=Sv(),FY=wd(),XF=UF(),_Y=YF(),MY=$Y.DOMImplementation,
LY=na.hasDefaultHTMLNamespace,jY=na.isHTMLMimeType,BY=na.isValidMimeType,t_=na.MIME_TYPE,Cv=na.NAMESPACE,
QF=FY.ParseError,zY=_Y.XMLReader;function n_(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function r_(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||na.assign,this.
domHandler=e.domHandler||kg,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||n_,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}r_.prototype.parseFromString=function(e,t){if(!BY(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=XF.XML_ENTITIES,o=n[""]||null;LY(t)?(r=XF.HTML_ENTITIES,o=Cv.HTML):t===t_.XML_SVG_IMAGE&&
(o=Cv.SVG),n[""]=o,n.xml=n.xml||Cv.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new zY;a.errorHandler=
i,a.domBuilder=i;var u=!na.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function kg(e){var t=e||{};this.mimeType=t.mimeType||t_.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function ul(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}kg.prototype={startDocument:function(){var e=new MY;this.doc=jY(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;vg(this,i),this.currentElement=i,this.locator&&ul(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&ul(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&ul(this.locator,n),vg(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=e_.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&ul(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=e_.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&ul(this.locator,r),vg(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
ul(this.locator,i),vg(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new QF("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,UY(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new QF(e,this.locator,t)}};function UY(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function e_(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){kg.prototype[e]=function(){return null}});function vg(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function WY(e){if(e==="error")
throw"onErrorStopParsing"}function KY(){throw"onWarningStopParsing"}ll.__DOMHandler=kg;ll.DOMParser=
r_;ll.normalizeLineEndings=n_;ll.onErrorStopParsing=WY;ll.onWarningStopParsing=KY});var i_=_e(Ye=>{
"use strict";m();var cl=ea();Ye.assign=cl.assign;Ye.hasDefaultHTMLNamespace=cl.hasDefaultHTMLNamespace;
Ye.isHTMLMimeType=cl.isHTMLMimeType;Ye.isValidMimeType=cl.isValidMimeType;Ye.MIME_TYPE=cl.MIME_TYPE;
Ye.NAMESPACE=cl.NAMESPACE;var xg=wd();Ye.DOMException=xg.DOMException;Ye.DOMExceptionName=xg.DOMExceptionName;
Ye.ExceptionCode=xg.ExceptionCode;Ye.ParseError=xg.ParseError;var Vt=Sv();Ye.Attr=Vt.Attr;Ye.CDATASection=
Vt.CDATASection;Ye.CharacterData=Vt.CharacterData;Ye.Comment=Vt.Comment;Ye.Document=Vt.Document;Ye.DocumentFragment=
Vt.DocumentFragment;Ye.DocumentType=Vt.DocumentType;Ye.DOMImplementation=Vt.DOMImplementation;Ye.Element=
Vt.Element;Ye.Entity=Vt.Entity;Ye.EntityReference=Vt.EntityReference;Ye.LiveNodeList=Vt.LiveNodeList;
Ye.NamedNodeMap=Vt.NamedNodeMap;Ye.Node=Vt.Node;Ye.NodeList=Vt.NodeList;Ye.Notation=Vt.Notation;Ye.ProcessingInstruction=
Vt.ProcessingInstruction;Ye.Text=Vt.Text;Ye.XMLSerializer=Vt.XMLSerializer;var Tg=o_();Ye.DOMParser=
Tg.DOMParser;Ye.normalizeLineEndings=Tg.normalizeLineEndings;Ye.onErrorStopParsing=Tg.onErrorStopParsing;
Ye.onWarningStopParsing=Tg.onWarningStopParsing});var Sg=_e((ast,s_)=>{"use strict";m();function GY(
e){return e[e.length-1]}function HY(e){return e[0]}
s_.exports={last:GY,first:HY}});var Cr=_e((lst,l_)=>{"use strict";m();function Pd(e){
"@babel/helpers - typeof";return Pd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Pd(e)}function a_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function qY(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?a_(h(n),!0).forEach(function(r){
ZY(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):a_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function ZY(e,t,
n){
return(t=JY(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function JY(e){var t=VY(e,"string");return Pd(t)=="symbol"?t:t+""}function VY(e,t){if(Pd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var u_=Sg(),Eg=u_.last,ra=u_.first;function oa(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}oa.prototype=C.prototype;function wn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}wn.prototype=new oa;function Id(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Id.prototype=new oa;function Cg(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Cg.prototype=new oa;function os(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}os.prototype=new oa;function Rv(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Rv.prototype=new oa;function YY(e,t){var n=new Rv(e);throw n.properties=qY({id:
"api_version_error"},t),n}function XY(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new os(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function QY(e){var t=new os('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function eX(e){var t=new wn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function tX(e){var t=new wn("Unopened tag");return t.properties={
xtag:Eg(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function nX(e){var t=new wn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ra(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function rX(e){var t=new wn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ra(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function oX(e){var t=new wn("Unclosed tag");return t.properties={
xtag:ra(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function iX(e){e.position==="left"?
sX(e):aX(e)}function sX(e){var t=new wn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function aX(e){var t=new wn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function uX(e){var t=e.tag,n=e.value,r=e.offset,o=new Id(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function lX(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Id("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function cX(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new wn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function dX(e){var t=new wn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function mX(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new wn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function pX(e,t){var n=new wn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function fX(e){var t=e.tags,n=new wn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ra(t).value,offset:[
ra(t).offset,Eg(t).offset],closingtag:Eg(t).value},ra(t).square&&(n.properties.square=[ra(t).square,
Eg(t).square]),n}function gX(e){var t=e.tag,n=e.offset,r=new wn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function hX(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Cg(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function yX(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Cg("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function bX(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new wn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function wX(){var e=new os("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function vX(){var e=new os(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function kX(){var e=new os(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function xX(){var e=new os(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function TX(e,t){var n=new wn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}l_.exports={XTError:oa,XTTemplateError:
wn,XTInternalError:os,XTScopeParserError:Cg,
XTAPIVersionError:Rv,RenderingError:Id,XTRenderingError:Id,getClosingTagNotMatchOpeningTag:fX,
getLoopPositionProducesInvalidXMLError:gX,
getScopeCompilationError:hX,getScopeParserExecutionError:yX,getUnclosedTagException:oX,
getUnopenedTagException:tX,
getUnmatchedLoopException:mX,getDuplicateCloseTagException:rX,getDuplicateOpenTagException:nX,
getCorruptCharactersException:uX,
getInvalidRawXMLValueException:lX,getUnbalancedLoopException:pX,throwApiVersionError:YY,
throwFileTypeNotHandled:QY,
throwFileTypeNotIdentified:XY,throwMalformedXml:wX,throwMultiError:eX,throwExpandNotFound:cX,
throwRawTagShouldBeOnlyTextInParagraph:dX,
throwUnimplementedTagType:bX,throwXmlTagNotFound:iX,throwXmlInvalid:TX,throwResolveBeforeCompile:vX,
throwRenderInvalidTemplate:kX,throwRenderTwice:xX}});var Wt=_e((dst,y_)=>{"use strict";m();function SX(
e,t){return DX(e)||RX(e,t)||CX(e,t)||EX()}function EX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CX(e,t){
if(e){if(typeof e=="string")return c_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?c_(e,t):void 0}}function c_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function RX(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function DX(
e){
if(k.isArray(e))return e}var d_=i_(),OX=d_.DOMParser,AX=d_.XMLSerializer,NX=Cr(),m_=NX.throwXmlTagNotFound,
p_=Sg(),PX=p_.last,IX=p_.first,$X=h.prototype.hasOwnProperty,FX=Function.prototype.bind,Rg=Function.
prototype.call,_X=Rg.bind(Rg,FX),MX=_X(Rg,Rg,$X);function LX(e){return/^[ \n\r\t]+$/.test(e)}
function jX(e){
return{get:function(n){return e==="."?n:n&&(MX(n,e)?n[e]:void 0)}}}function BX(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Dv={};function zX(e,t,n){var r;if(Dv[
t]?
r=Dv[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Dv[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function UX(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function WX(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function KX(e,t){
return e.lastIndexOf(t,0)===0}function GX(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function HX(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function qX(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function ZX(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:jX,warnFn:BX,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function JX(e){return new AX().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function VX(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new OX().parseFromString(e,
"text/xml")}var f_=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],$d=f_.map(
function(e){
var t=SX(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function YX(e){for(var t=$d.length-1;t>=0;t--){var n=$d[t];e=e.replace(n.rstart,n.end)}return e}
function XX(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=$d.length;r<o;r++)n=$d[
r],
e=e.replace(n.rend,n.start);return e}function QX(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function eQ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var tQ=new RegExp(T.fromCharCode(160),"g");function nQ(e){return e.replace(
tQ," ")}function rQ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Av(e,t){return e==="</"+t+">"}function Nv(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function oQ(e,t,n){var r=g_(e,t,n);if(r!==null)return r;m_({position:"right",
element:t,
parsed:e,index:n})}function g_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Av(s.value,l)&&r--,Nv(s.value,l)&&r++,r===0)return o}
return null}function iQ(e,t,n){var r=h_(e,t,n);if(r!==null)return r;m_({position:"left",element:t,
parsed:e,
index:n})}function h_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(Nv(i.value,u)&&r--,Av(i.value,u)&&r++,r===0)return o}return null}
function sQ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function aQ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function uQ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function lQ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function cQ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function dQ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function mQ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function pQ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function fQ(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Ov=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function gQ(e){return Ov.lastIndex=0,Ov.test(e)}function hQ(e){return typeof e!="string"&&(e=T(e)),e.
replace(Ov,"")}function yQ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function bQ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function wQ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}y_.exports={getPartWithDelimiters:wQ,endsWith:WX,
startsWith:KX,
isContent:pQ,isParagraphStart:uQ,isParagraphEnd:lQ,isBreakTag:cQ,isTagStart:sQ,isTagEnd:aQ,
isTextStart:dQ,
isTextEnd:mQ,isStarting:Nv,isEnding:Av,isModule:fQ,uniq:HX,getDuplicates:GX,chunkBy:qX,last:PX,first:
IX,
xml2str:JX,str2xml:VX,getRightOrNull:g_,getRight:oQ,getLeftOrNull:h_,getLeft:iQ,pregMatchAll:rQ,
convertSpaces:nQ,
charMapRegexes:$d,hasCorruptCharacters:gQ,removeCorruptCharacters:hQ,getDefaults:ZX,wordToUtf8:YX,
utf8ToWord:XX,
concatArrays:QX,pushArray:eQ,invertMap:yQ,charMap:f_,getSingleAttribute:UX,setSingleAttribute:zX,
isWhiteSpace:LX,
stableSort:bQ}});var k_=_e((pst,v_)=>{"use strict";m();function vQ(e,t){return SQ(e)||TQ(e,t)||xQ(e,
t)||kQ()}function kQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xQ(e,t){
if(e){if(typeof e=="string")return b_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?b_(e,t):void 0}}function b_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function TQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function SQ(
e){
if(k.isArray(e))return e}function vn(e){"@babel/helpers - typeof";return vn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},vn(e)}function EQ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function w_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,RQ(r.key),r)}}
function CQ(e,t,n){
return t&&w_(e.prototype,t),n&&w_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function RQ(e){
var t=DQ(e,"string");return vn(t)=="symbol"?t:t+""}function DQ(e,t){if(vn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(vn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var OQ=(function(){
function e(){
EQ(this,e)}return CQ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(vn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(vn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(vn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(vn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(vn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(vn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(vn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(vn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(vn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=vQ(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(vn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(vn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(vn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();v_.exports=OQ});
var T_=_e((gst,x_)=>{"use strict";m();var AQ=Wt(),NQ=AQ.str2xml,PQ="_rels/.rels";function IQ(e){for(
var t=e.
files[PQ],n=t?NQ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}x_.exports={getRelsTypes:IQ}}
);var C_=_e((yst,E_)=>{"use strict";m();var $Q=Wt(),FQ=$Q.str2xml,S_="[Content_Types].xml";function _Q(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==S_&&(r[l]=p)}r[l]||(r[l]="")}),r}function MQ(e){var t=e.files[S_],n=t?FQ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}E_.exports={collectContentTypes:_Q,getContentTypes:MQ}});
var is=_e((wst,R_)=>{"use strict";m();var LQ=Cr(),jQ=LQ.XTInternalError;function ai(){}function dl(e){
return e}R_.exports=function(e){var t={on:ai,set:ai,getFileType:ai,optionsTransformer:dl,preparse:dl,
matchers:function(){return[]},parse:ai,getTraits:ai,postparse:dl,errorsTransformer:dl,preResolve:ai,
resolve:ai,getRenderedMap:dl,render:ai,nullGetter:ai,postrender:dl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new jQ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Og=_e((kst,F_)=>{"use strict";m();function _d(e){
"@babel/helpers - typeof";return _d=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},_d(e)}function BQ(e){return WQ(e)||
UQ(e)||I_(e)||zQ()}function zQ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function UQ(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function WQ(e){
if(k.isArray(e))return Pv(e)}function P_(e,t){return HQ(e)||GQ(e,t)||I_(e,t)||KQ()}function KQ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function I_(e,t){
if(e){if(typeof e=="string")return Pv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Pv(e,t):void 0}}function Pv(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function GQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function HQ(
e){
if(k.isArray(e))return e}function D_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function $_(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?D_(h(n),!0).forEach(function(r){qQ(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):D_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function qQ(e,t,n){return(t=ZQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function ZQ(e){var t=JQ(e,"string");return _d(t)=="symbol"?t:
t+""}function JQ(e,t){if(_d(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(_d(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Ro=Wt(),VQ=Ro.getRightOrNull,
YQ=Ro.getRight,XQ=Ro.getLeft,
QQ=Ro.getLeftOrNull,eee=Ro.chunkBy,tee=Ro.isTagStart,nee=Ro.isTagEnd,O_=Ro.isContent,Dg=Ro.last,Fd=Ro.
first,$v=Cr(),ree=$v.XTTemplateError,oee=$v.throwExpandNotFound,A_=$v.getLoopPositionProducesInvalidXMLError;
function iee(e,t){if(e.length===0)return!1;var n=Dg(e).substr(1);return n.indexOf(t)===0}function see(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?iee(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function aee(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function uee(e,t,n){for(var r=see(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(aee(l,r)){if(d){
var p=QQ(
e,l,t[0].offset),g=VQ(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),x=eee(b,
function(K){
return tee(l,K)?"start":nee(l,K)?"end":null}),A=Fd(x),N=Dg(x),P=A.filter(O_),I=N.filter(O_);if(P.length!==
1||I.length!==1)return 0}for(var F=lee(r),M=0,B=0;B<F.length;B++){var z=F[B],L=z.tag,j=z.position;L===
c&&(j==="start"&&M++,j==="end"&&M--)}return M!==0?{v:{error:A_({tag:Fd(t).part.value,offset:[Fd(t).part.
offset,Dg(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return cee(
r)?{}:{error:A_({tag:Fd(t).part.value,offset:[Fd(t).part.offset,Dg(t).part.offset]})}}function lee(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Iv(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Iv(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function cee(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Iv(r),s=Iv(
o);if(i!==s)return!1}return!0}function dee(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
XQ(n,o,t),i=YQ(n,o,t)}catch(l){var a=$_({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}oee(a)}return[s,i]}}function N_(e,t,n,r){var o=P_(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function mee(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=dee(s,o,e,t);if(!a)continue;var u=P_(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){
return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var x,A=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(A.left<d)){var N=void 0;try{N=N_([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError($_({part:A.part,rootError:I,postparsed:e,
expandOne:N_},t.errors));if(P==="ignore")continue}if(I instanceof ree)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(BQ(N.inner))))}
}
return{postparsed:e,errors:n}}F_.exports={expandToOne:mee,getExpandToDefault:uee}});var Ag=_e((Tst,
M_)=>{"use strict";m();var pee="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
fee="application/vnd.ms-word.document.macroEnabled.main+xml",gee="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
hee="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",yee="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
bee="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",wee="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
vee="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",kee="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
xee="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",Tee="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
See="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Eee="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
Cee="application/vnd.ms-excel.sheet.macroEnabled.main+xml",Ree="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
__=[pee,fee,gee,hee],Dee={main:__,docx:[yee].concat(__,[vee,bee,wee]),pptx:[kee,
xee,Tee,See],xlsx:[Eee,Cee,Ree]};M_.exports=Dee});var Fv=_e((Est,L_)=>{"use strict";m();var Oee="application/vnd.openxmlformats-package.core-properties+xml",
Aee="application/vnd.openxmlformats-officedocument.extended-properties+xml",Nee="application/vnd.openxmlformats-officedocument.custom-properties+xml",
Pee="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",Iee="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
$ee="application/vnd.ms-office.drawingml.diagramDrawing+xml";L_.exports={settingsContentType:Pee,
coreContentType:Oee,appContentType:Aee,customContentType:Nee,diagramDataContentType:Iee,
diagramDrawingContentType:$ee}});var U_=_e((Rst,z_)=>{"use strict";m();function Md(e){
"@babel/helpers - typeof";return Md=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Md(e)}function Fee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function j_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Mee(r.key),r)}}function _ee(e,t,n){return t&&j_(e.prototype,t),n&&j_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Mee(e){var t=Lee(e,"string");return Md(t)=="symbol"?t:t+""}
function Lee(e,t){
if(Md(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Md(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var jee=Wt(),Bee=jee.pushArray,zee=is(),_v=Ag(),ml=Fv(),Uee=ml.settingsContentType,
Wee=ml.coreContentType,Kee=ml.appContentType,Gee=ml.customContentType,Hee=ml.diagramDataContentType,
qee=ml.diagramDrawingContentType,B_=[Uee,Wee,Kee,Gee,Hee,qee],Zee=(function(){function e(){Fee(this,
e),this.name="Common"}return _ee(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<B_.length;i++){var s=B_[i];o[s]&&Bee(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=_v[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
x=o[g];b<x.length;b++){var A=x[b];r.relsTypes[A]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(_v.main.indexOf(g)!==-1||g===_v.pptx[0])&&(r.textTarget||
(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}return u}}}])})();z_.exports=function(){return zee(
new Zee)}});var J_=_e((Ost,Z_)=>{"use strict";m();function Ld(e){"@babel/helpers - typeof";return Ld=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ld(e)}function Jee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function W_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Yee(r.key),r)}}function Vee(e,t,n){return t&&W_(e.prototype,t),n&&W_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Yee(e){var t=Xee(e,"string");return Ld(t)=="symbol"?t:t+""}
function Xee(e,t){
if(Ld(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ld(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Qee=Cr(),Ng=Qee.getScopeParserExecutionError,ete=Sg(),K_=ete.last,tte=Wt(),pl=tte.
concatArrays;function G_(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function H_(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=G_(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return G_(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Ng({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return H_.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Ng({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function q_(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Ng({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?q_.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Ng({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var nte=(function(){function e(t){Jee(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Vee(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,K_(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,K_(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=H_.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return q_.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:pl([this.scopeTypes,[this.scopeType]]),scopeList:pl([
this.
scopeList,[n]]),scopePath:pl([this.scopePath,[r]]),scopePathItem:pl([this.scopePathItem,[o]]),
scopePathLength:pl(
[this.scopePathLength,[s]]),scopeLindex:pl([this.scopeLindex,[i.lIndex]])})}}])})();Z_.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new nte(e)}});var Lv=_e((Nst,sM)=>{"use strict";m();function Bd(e){
"@babel/helpers - typeof";return Bd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Bd(e)}function rM(e,t){return ste(
e)||ite(e,t)||ote(e,t)||rte()}function rte(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ote(e,
t){
if(e){if(typeof e=="string")return V_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?V_(e,t):void 0}}function V_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function ite(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function ste(
e){
if(k.isArray(e))return e}function Y_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function fl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?Y_(h(n),!0).forEach(function(r){ate(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):Y_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function ate(e,t,n){return(t=ute(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function ute(e){var t=lte(e,"string");return Bd(t)=="symbol"?
t:t+""}function lte(e,t){if(Bd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Bd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var ia=Cr(),X_=ia.getUnclosedTagException,
cte=ia.getUnopenedTagException,
dte=ia.getDuplicateOpenTagException,mte=ia.getDuplicateCloseTagException,Q_=ia.throwMalformedXml,pte=ia.
throwXmlInvalid,eM=ia.XTTemplateError,Ig=Wt(),fte=Ig.isTextStart,gte=Ig.isTextEnd,tM=Ig.wordToUtf8,
hte=Ig.
pushArray,oM=0,iM=1,jd=2,Pg=3;function yte(e,t){return e[0]<=t.offset&&t.offset<e[1]}function bte(e,
t){
return fte(e)?(t&&Q_(),!0):gte(e)?(t||Q_(),!1):t}function wte(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function vte(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&pte(e,d);var g=e.slice(d,r+1),b=wte(g),x=b.tag,A=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:A,text:N,offset:d,value:g,tag:x})}return c}function kte(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(dte({
xtag:s,
offset:g})),i=c,l.push(fl(fl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(X_({xtag:tM(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(mte({xtag:s,
offset:g})),i=c,l.push(fl(fl({},c),{},{error:!0})),l):(r.push(cte({xtag:s,offset:p})),i=c,l.push(fl(
fl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(X_({xtag:tM(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function xte(e,t){return e===-1&&t===-1?oM:e===t?iM:e===-1||t===-1?t<e?jd:Pg:e<t?jd:Pg}
function Tte(e){
var t=e.split(" ");if(t.length!==2){var n=new eM("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=rM(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new eM("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Ste(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=xte(u,l);switch(p===iM&&(p=a?Pg:jd),p){case oM:return r;case Pg:a=!1,
s=l,c="end",d=i.length;break;case jd:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===jd&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,g-s-o.length-1),A=Tte(x),N=rM(
A,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function nM(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Ste(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=kte(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,x=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],F=P.offset,M=[F,F+I.value.length],
B=I.value,z=[];x<p.length&&yte(M,p[x]);)z.push(p[x]),x++;var L=[],j=0;b>0&&(j=b,b=0);for(var K=0;K<z.
length;K++){var G=z[K],J=B.substr(j,G.offset-F-j);if(G.changedelimiter){G.position==="start"?J.length>
0&&L.push({type:"content",value:J}):j=G.offset-F+G.length;continue}J.length>0&&(L.push({type:
"content",value:J}),j+=J.length);var ne={type:"delimiter",position:G.position,offset:j+F};L.push(ne),
j=G.offset-
F+G.length}b=j-B.length;var q=B.substr(j);q.length>0&&L.push({type:"content",value:q}),A.push(L)}
return{
parsed:A,errors:g}}function Mv(e){return e.type==="content"&&e.position==="insidetag"}function Ete(e){
return e.filter(Mv)}function Cte(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=bte(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Mv(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}sM.exports={parseDelimiters:nM,parse:function(t,n,r,o){Cte(t,o);for(var i=nM(Ete(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Mv(p)){for(var g=0,b=s[l];g<b.length;
g++){
var x=b[g];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}hte(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=vte(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var uM=_e((Ist,aM)=>{"use strict";m();function jv(e){return Ate(e)||Ote(e)||Dte(e)||
Rte()}function Rte(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dte(e,
t){
if(e){if(typeof e=="string")return Bv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Bv(e,t):void 0}}function Ote(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return k.from(e)}function Ate(e){if(k.isArray(e))return Bv(e)}function Bv(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function zd(e){return e.type==="placeholder"}
function Nte(e){var t={},n=[{items:e.filter(zd),parents:[],path:[]}];function r(L,j,K){K.length&&
n.push({items:K,parents:[].concat(jv(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(jv(j.path),[L.value]):jv(j.path)})}function o(L,j){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,G=L,J=0;J<K;J++)G=G[j[J]];return G}function i(L,j){
for(var K=j.
length,G=0;G<j.length;G++){var J=j[G],ne=typeof J.lIndex=="number"?J.lIndex:parseInt(J.lIndex.split(
"-")[0],10);ne>L.lIndex&&K--}return K}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
zd));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(zd));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
F;(I=a)[F=P.value]||(I[F]={}),r(P,s,P.subparsed.filter(zd))}else{var M,B,z=i(p,s.parents);a=o(t,s.path,
z),(M=a)[B=P.value]||(M[B]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
aM.
exports={getTags:Nte,isPlaceholder:zd}});var cM=_e((Fst,lM)=>{"use strict";m();var Pte=Wt(),Ite=Pte.pushArray;
function $te(e,t){return t instanceof
C?Ite(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Fte(e,t){if(console.log(E.stringify({error:e},$te,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}lM.exports=Fte});var zv=_e((Mst,dM)=>{"use strict";m();var _te=Wt(
),Mte=_te.pregMatchAll;dM.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Mte(i,r.content),r}});var pM=_e((jst,mM)=>{
"use strict";m();function Ud(e){"@babel/helpers - typeof";return Ud=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ud(e)}var Lte=new RegExp(T.fromCharCode(
160),"g");function gl(e){return e.replace(Lte," ")}function jte(e,t){var n=Ud(e);if(n==="string")return gl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(gl(t));if(n==="function")return!!e(t)}
function Bte(e,t){var n=Ud(e);if(n==="string")return gl(t).substr(e.length);if(e instanceof RegExp)return gl(
t).match(e)[1];if(n==="function")return e(t)}function zte(e,t){var n=Ud(e);if(n==="string")return[t,
gl(t).substr(e.length)];if(e instanceof RegExp)return gl(t).match(e);if(n==="function")return[t,e(t)]}
mM.exports={match:jte,getValue:Bte,getValues:zte}});var bM=_e((zst,yM)=>{"use strict";m();function Wd(
e){"@babel/helpers - typeof";return Wd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Wd(e)}function fM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ss(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?fM(h(n),!0).forEach(function(r){
Ute(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):fM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Ute(e,
t,n){
return(t=Wte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Wte(e){var t=Kte(e,"string");return Wd(t)=="symbol"?t:t+""}function Kte(e,t){if(Wd(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Wd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}
function gM(e,t){return Zte(e)||qte(e,t)||Hte(e,t)||Gte()}function Gte(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Hte(e,
t){
if(e){if(typeof e=="string")return hM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hM(e,t):void 0}}function hM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function qte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Zte(
e){
if(k.isArray(e))return e}var $g=Wt(),Jte=$g.wordToUtf8,Uv=$g.pushArray,Vte=$g.isParagraphStart,Yte=$g.
isBreakTag,Wv=pM(),Xte=Wv.match,Qte=Wv.getValue,ene=Wv.getValues;function tne(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Uv(n,i)}}return n}function nne(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=gM(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=gM(c,2);l.value=d[1]}r.push(ss({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function rne(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=Xte,t.getValue=Qte,t.getValues=ene;var s=tne(n,t),a=nne(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var one={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return rne(d,ss(ss(ss({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(Jte(i))),Uv(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Yte(
c)||Vte(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,ss(ss({},u),{},{postparse:
function(b,x){
return s(b,ss(ss({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Uv(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};yM.exports=one});var Kv=_e((Wst,wM)=>{
"use strict";m();function ine(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}wM.exports=ine});var TM=_e((Gst,xM)=>{"use strict";m();var kM=Cr(),sne=kM.throwUnimplementedTagType,
ane=kM.XTScopeParserError,
une=Wt(),vM=une.pushArray,lne=Kv();function cne(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function dne(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=lne(u,e);var l=void 0;try{l=cne(u,e)}catch(g){if(g instanceof ane){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&vM(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}sne(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?vM(c,p):p&&c.push(p)}return{errors:o,parts:c}}xM.exports=dne});var EM=_e((qst,SM)=>{"use strict";m(
);function mne(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function pne(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function fne(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(mne(a));pne(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}SM.exports=fne});var PM=_e((Jst,NM)=>{"use strict";m();function Kd(e){
"@babel/helpers - typeof";return Kd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Kd(e)}function CM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function RM(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?CM(h(n),!0).forEach(function(r){
gne(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):CM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function gne(e,
t,n){
return(t=hne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function hne(e){var t=yne(e,"string");return Kd(t)=="symbol"?t:t+""}function yne(e,t){if(Kd(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Kd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var bne=Wt(
),DM=bne.pushArray,wne=Kv();function vne(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function AM(e,t,n,r){var o=vne(e,RM(RM({},r),{},{
resolvedId:wne(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?DM(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?DM(n,i):n.push(i)})}
function kne(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=xne(e,n,t);return i?i.then(function(){return OM(e,n,t)}):OM(e,n,t)}
function xne(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return AM(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function OM(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(AM(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}NM.exports=kne});var FM=_e((Yst,$M)=>{"use strict";m();
var Gd=Wt(),hl=Gd.startsWith,Tne=Gd.endsWith,Gv=Gd.isStarting,
IM=Gd.isEnding,Sne=Gd.isWhiteSpace,Ene=Ag();function Cne(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Sne(o)||hl(o,"<w:bookmarkEnd")||(Tne(t,"</w:tbl>")&&!hl(o,"<w:p")&&!hl(o,"<w:tbl")&&
!hl(o,"<w:sectPr")&&!hl(o,"</w:ftr>")&&!hl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function Rne(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Ene.docx.indexOf(t.contentType)!==
-1&&(e=Cne(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,x=e.length;b<x;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(
IM(
A,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Gv(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
IM(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=g.join("")+c+A)}g=null}
else{
g&&g.push(A);for(var M=0,B=l.length;M<B;M++)if(Gv(A,l[M])){r=-1,g=null;break}}r===-1&&Gv(A,u)&&A.indexOf(
"<",1)===-1&&(A[A.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[A]))}}return e}$M.exports=Rne});var WM=_e(
(Qst,UM)=>{"use strict";m();function Hd(e){"@babel/helpers - typeof";return Hd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Hd(e)}function Dne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _M(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Ane(r.key),r)}}function One(e,t,n){return t&&_M(e.prototype,t),n&&_M(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Ane(e){var t=Nne(e,"string");return Hd(t)=="symbol"?t:t+""}
function Nne(e,t){
if(Hd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Hd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var qv=Wt(),MM=qv.pushArray,Pne=qv.wordToUtf8,Ine=qv.convertSpaces,$ne=zv(),LM=Lv(),
Hv=bM(),jM=TM(),Fne=EM(),BM=PM(),_ne=FM(),Mne=Function.prototype.bind,zM=Function.prototype.call,Lne=zM.
bind(zM,Mne);function jne(e,t){for(var n=$ne(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return Pne(Ine(r.join("")))}UM.exports=(function(){function e(t,n){Dne(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return One(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=BM;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return BM(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var x,A=g[b];A instanceof C||(A=new C(A)),(x=A).properties||(x.properties={}),A.
properties.file=i,g[b]=A}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return jne(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=LM.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=LM.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;MM(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=Hv.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=Hv.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=Hv.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),MM(this.
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
relsType,baseNullGetter:Lne(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=jM,r.joinUncorrupt=_ne;var o=jM(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Fne(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var oL=_e((tat,rL)=>{
"use strict";m();function Jd(e){"@babel/helpers - typeof";return Jd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Jd(e)}function KM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function as(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?KM(h(n),!0).forEach(function(r){
Bne(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):KM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Bne(e,
t,n){
return(t=eL(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function zne(e,t){return Gne(e)||Kne(e,t)||Wne(e,t)||Une()}function Une(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Wne(e,
t){
if(e){if(typeof e=="string")return GM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?GM(e,t):void 0}}function GM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Kne(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Gne(
e){
if(k.isArray(e))return e}function Hne(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function HM(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,eL(r.key),r)}}function qne(e,t,
n){
return t&&HM(e.prototype,t),n&&HM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function eL(e){
var t=Zne(e,"string");return Jd(t)=="symbol"?t:t+""}function Zne(e,t){if(Jd(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Rr=Wt(),Jne=Rr.chunkBy,
Fg=Rr.last,Vv=Rr.isParagraphStart,Zv=Rr.isModule,qM=Rr.pushArray,tL=Rr.isParagraphEnd,Vne=Rr.isContent,
Zd=Rr.startsWith,Yv=Rr.isTagEnd,yl=Rr.isTagStart,Jv=Rr.getSingleAttribute,ZM=Rr.setSingleAttribute,
Yne=Ag(),
Xne=is(),Qne=Wt(),JM=Qne.isWhiteSpace,qd="loop";function ere(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Vne(n))return!0}return!1}function tre(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function nL(e){var t=tre(e.subparsed);return t!=null&&t.tag!=="w:t"}function nre(e){
return e.hasPageBreak&&nL(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function rre(e){return e.
length&&Vv(e[0])&&tL(Fg(e))}function VM(e){return ere(e)?0:e.length}function YM(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function ore(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function ire(e){for(var t=0;t<e.length;t++){var n=e[t];
if(yl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function sre(e){for(var t=0;t<e.length;t++){var n=e[t];
if(yl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function are(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function ure(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Zd(o,"<w:sectPr")&&(n=!0),n&&(Zd(o,"<w:type")&&
(t=!0),!t&&Zd(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function lre(
e){
for(var t=0,n=0;n<e.length;n++)!Zd(e[n],"<w:headerReference")&&!Zd(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function XM(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function QM(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function cre(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
yl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Yv("w:sectPr",o)&&(n=null)}return t}function dre(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];yl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Yv("w:sectPr",o)&&(t=!1)}return n}function mre(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Yv("w:sectPr",o)&&(n=!0),yl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Vv(o)){if(t.length>0)return t.join("");break}}return""}var pre=(function(
){
function e(){Hne(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return qne(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Yne.main.indexOf(
o)!==-1&&(this.sects=cre(n))}},{key:"matchers",value:function(){var n=qd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=zne(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Zv(a,qd)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=dre(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&ire(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){sre(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=mre(n)}if(!o||o.expandTo!=="auto"||o.module!==qd||!rre(n))return n;o.paragraphLoop=
!0;var l=0,c=Jne(n,function(x){return Vv(x)&&(l++,l===1)?"start":tL(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=Fg(c),g=VM(d),b=VM(p);return g>0&&c[1][0].type==="content"&&JM(c[1][0].value)&&(g+=1),b>0&&Fg(c[c.
length-2]).type==="content"&&JM(Fg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=XM(d),o.hasPageBreak=
XM(p),QM(d)&&(g=0),QM(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Zv(n,qd))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(as(as({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(as(as({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var x=p[
b],
A=x.resolved,N=x.errors;qM(c,N),g.push(A)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Zv(n,qd))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Jv(u.value,"h")),a-=l;var c=0,d=nL(n);function p(A,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),F=0,M=n.subparsed;F<M.length;F++){
var B=M[F];if(yl("a16:rowId",B)){var z=+Jv(B.value,"val")+c;c=1,B.value=ZM(B.value,"val",z)}}var L=r.
render(as(as({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&YM(
L);var j=I.scopePathItem.some(function(ne){return ne!==0});j?(n.sectPrCount===1&&(L.parts=lre(L.parts)),
n.addContinuousType&&(L.parts=ure(L.parts))):n.addNextPage&&are(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&YM(L),n.hasPageBreakBeginning&&d&&ore(L);for(var K=0,G=L.parts;K<G.length;K++){var J=G[
K];
i.push(J)}qM(s,L.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:nre(n)||
"",errors:s};if(a!==0){var x=+Jv(
o.lastExt.value,"cy");o.lastExt.value=ZM(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,as(
as({},r),{},{basePart:n})),errors:s}}}])})();rL.exports=function(){return Xne(new pre)}});var cL=_e(
(rat,lL)=>{"use strict";m();function Vd(e){"@babel/helpers - typeof";return Vd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Vd(e)}function fre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function iL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,hre(r.key),r)}}function gre(e,t,n){return t&&iL(e.prototype,t),n&&iL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function hre(e){var t=yre(e,"string");return Vd(t)=="symbol"?t:t+""}
function yre(e,t){
if(Vd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var bre=is(),Yd=Wt(),wre=Yd.isTextStart,vre=Yd.isTextEnd,kre=Yd.endsWith,xre=Yd.startsWith,
sL=Yd.pushArray,aL='<w:t xml:space="preserve">',Tre=aL.length,uL="</w:t>",Sre=uL.length;function Ere(
e){
return wre(e)&&e.tag==="w:t"}function Xv(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Cre(e,t){
return e&&
e.basePart&&t.length>1}var Rre=(function(){function e(){fre(this,e),this.name="SpacePreserveModule"}
return gre(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Ere(d)&&(i=!0,a=o.length),i?(o.push(d),
Cre(r,o)&&(s=r.basePart.endLindex,o[0].value=Xv(o,0)),u(d,o)&&(o[a].value=Xv(o,a),s=d.endLindex),vre(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Xv(o,a)),sL(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return sL(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&xre(a,uL)&&(n[r]=n[r].substr(0,n[r].length-Tre)+"<w:t/>",a=a.substr(
Sre),n[i]=a),o=kre(a,aL),r=i}return n}}])})();lL.exports=function(){return bre(new Rre)}});var hL=_e(
(iat,gL)=>{"use strict";m();function Xd(e){"@babel/helpers - typeof";return Xd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Xd(e)}function Dre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Are(r.key),r)}}function Ore(e,t,n){return t&&dL(e.prototype,t),n&&dL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Are(e){var t=Nre(e,"string");return Xd(t)=="symbol"?t:t+""}
function Nre(e,t){
if(Xd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Pre=Og(),pL=Wt(),Ire=pL.isContent,mL=pL.getPartWithDelimiters,fL=Cr(),$re=fL.throwRawTagShouldBeOnlyTextInParagraph,
Fre=fL.getInvalidRawXMLValueException,_re=is(),Qv="rawxml";function Mre(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
Ire(l)&&$re({paragraphParts:s,part:t})}return t}var Lre=(function(){function e(){Dre(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Ore(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Qv]]}},{key:
"postparse",value:function(n){var r=this;return Pre.expandToOne(n,{moduleName:Qv,getInner:Mre,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(mL(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Qv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Fre({tag:n.value,value:o,
partDelims:mL(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();gL.exports=function(){return _re(new Lre)}}
);var bL=_e((aat,yL)=>{"use strict";m();function jre(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}yL.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=jre(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var TL=_e(
(lat,xL)=>{"use strict";m();function Qd(e){"@babel/helpers - typeof";return Qd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Qd(e)}function Bre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function wL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Ure(r.key),r)}}function zre(e,t,n){return t&&wL(e.prototype,t),n&&wL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Ure(e){var t=Wre(e,"string");return Qd(t)=="symbol"?t:t+""}
function Wre(e,t){
if(Qd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Qd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Kre="expandPair",Gre=bL(),nk=Wt(),Hre=nk.getLeft,qre=nk.getRight,tk=nk.pushArray,
Zre=is(),Jre=Og(),Vre=Jre.getExpandToDefault,rk=Cr(),vL=rk.getUnmatchedLoopException,Yre=rk.getClosingTagNotMatchOpeningTag,
kL=rk.getUnbalancedLoopException;function Xre(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function ek(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Qre(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(vL(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(ek(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(ek(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(ek(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Yre({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
vL(c))}return{traits:[],errors:n}}function eoe(e){var t={},n=[],r=[],o=[];for(tk(o,e);o.length>0;){
var i=Qre(
o);tk(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Xre(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var toe=(function(){function e(){Bre(this,e),this.name="ExpandPairTrait"}
return zre(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&tk(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Kre,n,r);u=u.map(
function(P){return P||[]}),u=Gre(u);var l=eoe(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var F=Vre(n,P,o.expandTags);F.error&&d.push(F.error),
I=F.value}if(!I||a==="text"){var M=P[0].offset,B=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(kL(P,g)),g=P,p=B,[M,B]}var z,L;try{z=Hre(n,I,P[0].offset)}catch(j){d.push(
j)}try{L=qre(n,I,P[1].offset)}catch(j){d.push(j)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(kL(P,g)),p=L,g=P,[z,L]});if(d.length>0)return{postparsed:n,errors:d};var x=0,A,N=n.reduce(
function(P,I,F){
var M=x<c.length&&b[x][0]<=F&&F<=b[x][1],B=c[x],z=b[x];if(!M)return P.push(I),P;if(z[0]===F&&(A=[]),
B[0].offset!==F&&B[1].offset!==F&&A.push(I),z[1]===F){var L=n[B[0].offset];L.subparsed=s(A,{basePart:
L}),
L.endLindex=B[1].part.lIndex,delete L.location,delete L.expandTo,P.push(L),x++;for(var j=b[x];j&&j[0]<
F;)x++,j=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();xL.exports=function(){return Zre(
new toe)}});var DL=_e((dat,RL)=>{"use strict";m();function em(e){"@babel/helpers - typeof";return em=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},em(e)}function noe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function SL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,ooe(r.key),r)}}function roe(e,t,n){return t&&SL(e.prototype,t),n&&SL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function ooe(e){var t=ioe(e,"string");return em(t)=="symbol"?t:t+""}
function ioe(e,t){
if(em(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(em(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var soe=is(),CL=Cr(),aoe=CL.getScopeCompilationError,uoe=CL.getCorruptCharactersException,
ok=Wt(),EL=ok.utf8ToWord,loe=ok.hasCorruptCharacters,coe=ok.removeCorruptCharacters,_g=Fv(),doe=_g.settingsContentType,
moe=_g.coreContentType,poe=_g.appContentType,foe=_g.customContentType,goe=[doe,moe,poe,foe],hoe={
docx:"w",pptx:"a"},yoe=(function(){function e(){noe(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return roe(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=hoe[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(aoe({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(goe.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=coe(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&loe(c))return{errors:[uoe({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):EL(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(EL(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
RL.exports=function(){return soe(new yoe)}});var $L=_e((pat,IL)=>{"use strict";m();var OL=oL(),boe=cL(
),AL=hL(),NL=TL(),PL=DL();function woe(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[OL,boe,NL,AL,PL],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function voe(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[OL,NL,AL,PL],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}IL.exports={docx:
woe,pptx:voe}});var QL=_e((gat,lk)=>{"use strict";m();var koe=["modules"];function FL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Do(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?FL(h(n),!0).forEach(function(r){xoe(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):FL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function xoe(e,t,n){return(t=KL(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function _L(e,t){return Coe(e)||Eoe(e,t)||Soe(e,t)||Toe()}
function Toe(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Soe(e,
t){
if(e){if(typeof e=="string")return ML(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ML(e,t):void 0}}function ML(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Eoe(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Coe(
e){
if(k.isArray(e))return e}function wl(e){"@babel/helpers - typeof";return wl=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},wl(e)}function Roe(e,t){if(e==null)return{};var n,r,o=Doe(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Doe(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Ooe(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function LL(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,KL(r.key),r)}}function Aoe(e,t,n){return t&&LL(e.prototype,t),n&&
LL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function KL(e){var t=Noe(e,"string");return wl(
t)=="symbol"?t:t+""}function Noe(e,t){if(wl(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(wl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var An=Wt(),Yt=k_(),Poe=Yt.object(
{allowUnopenedTag:Yt.
boolean().optional(),allowUnclosedTag:Yt.boolean().optional(),allowUnbalancedLoops:Yt.boolean().optional(
),
changeDelimiterPrefix:Yt.string().optional().nullable()}),Ioe=Yt.object({delimiters:Yt.object({start:
Yt.
string().nullable(),end:Yt.string().nullable()}).strict().optional(),fileTypeConfig:Yt.object({}).optional(
),
paragraphLoop:Yt.boolean().optional(),parser:Yt.function().optional(),errorLogging:Yt.union([Yt.boolean(
),
Yt.string()]).optional(),linebreaks:Yt.boolean().optional(),nullGetter:Yt.function().optional(),
syntax:Poe.
optional(),stripInvalidXMLChars:Yt.boolean().optional(),warnFn:Yt.function().optional()}).strict(),
$oe=T_(),
GL=$oe.getRelsTypes,HL=C_(),qL=HL.collectContentTypes,ZL=HL.getContentTypes,JL=is(),Foe=Og(),_oe=U_(
),
Moe=J_(),jL=Lv(),Loe=uM(),ik=Loe.getTags,VL=cM(),ui=Cr(),YL=ui.throwMultiError,joe=ui.throwResolveBeforeCompile,
Boe=ui.throwRenderInvalidTemplate,zoe=ui.throwRenderTwice,nm=ui.XTInternalError,Uoe=ui.XTTemplateError,
Woe=ui.throwFileTypeNotIdentified,Koe=ui.throwFileTypeNotHandled,Mg=ui.throwApiVersionError;An.getRelsTypes=
GL;An.traits=Foe;An.moduleWrapper=JL;An.collectContentTypes=qL;An.getContentTypes=ZL;var BL=An.getDefaults,
Goe=An.str2xml,Hoe=An.xml2str,uk=An.concatArrays,zL=An.uniq,qoe=An.getDuplicates,Zoe=An.stableSort,
sk=An.
pushArray,UL=An.utf8ToWord,Joe=An.invertMap,Voe="[Content_Types].xml",Yoe="_rels/.rels",Oo=[3,48,0];
function Xoe(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=qoe(t);if(o.length>
0)throw new nm('Detected duplicate module "'.concat(o[0],'"'))}function Qoe(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function eie(e){
return Zoe(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function tm(e){var t=[];for(var n in e)t.push(
n);for(var r=[Voe,Yoe],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function XL(e,t){e.hideDeprecations!==!0&&console.warn(t)}function bl(e,t){if(
e.
hideDeprecations!==!0)return XL(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function ak(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function WL(e){var t=e.compiled;e.errors=uk(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&VL(e.errors,e.options.errorLogging),
YL(e.errors))}function tie(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var sa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Roe(n,koe);if(Ooe(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[_oe()],this.xmlDocuments={},arguments.length===
0)XL(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),tie(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Aoe(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Mg("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Oo[0]&&Mg(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Oo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Oo.join("."))}),n[1]>Oo[1]&&Mg(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Oo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Oo.join("."))}),n[1]===Oo[1]&&n[2]>Oo[2]&&Mg(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Oo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Oo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new nm(
"attachModule() should not be called manually when using the v4 constructor");bl(this,"attachModule");
var r=wl(n);if(r==="function")throw new nm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new nm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=JL(n);return this.modules.push(o),o.on("attached"),this.fileType&&ak(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=Ioe.validate(n);if(i.success===!1)throw new C(
i.error);bl(
this,"setOptions"),this.options={};var s=BL();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=UL(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=UL(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(bl(this,"loadZip"),n.loadAsync)throw new nm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=uk([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return ak(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Moe({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;bl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
joe(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:jL}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var A=r.compiled[g];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,x),A.resolveTags(x).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){sk(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&VL(o,r.options.errorLogging),YL(o)),uk(c)}
)})}},
{key:"compile",value:function(){if(bl(this,"compile"),this.updateFileTypeConfig(),Xoe(this.modules),
this.modules=eie(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
zL(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Goe(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var x=b[g];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var M=F[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),WL(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=GL(this.zip);
var n=ZL(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
qL(r,o,this.zip),this.invertedContentTypes=Joe(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Koe(a),a||Woe(
this.
zip),Qoe(this),ak(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new Uoe(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&zoe(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Boe(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:jL}),this.mapper||(this.mapper=this.modules.reduce(function(B,z){return z.getRenderedMap(B)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=_L(c,3),p=d[1],g=d[2],b=0,x=this.modules;b<x.length;b++){var A=x[b];if(A.preZip){
var N=A.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=_L(r[P],2),F=I[0],M=I[1];
this.zip.file(F,M,{createFolders:!0})}return WL(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Hoe(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return bl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=BL(),s=sk(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),sk(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=zL(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:ik(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:ik(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:ik(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Do(
Do(
{compression:"DEFLATE",fileOrder:tm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Do(Do({compression:"DEFLATE",fileOrder:tm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Do(Do({compression:"DEFLATE",fileOrder:tm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Do(Do({compression:"DEFLATE",fileOrder:tm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Do(Do(
{compression:"DEFLATE",fileOrder:tm},n),{},{type:"arraybuffer"}))}}])})();sa.DocUtils=An;sa.Errors=Cr(
);
sa.XmlTemplater=WM();sa.FileTypeConfig=$L();sa.XmlMatcher=zv();lk.exports=sa;lk.exports.default=sa});
var ej={};Ih(ej,{Docxtemplater:()=>tj.default});var tj,nj=Tm(()=>{"use strict";m();tj=PU(QL(),1)});
var Wde={};Ih(Wde,{acceptRowOrder:()=>bde,answerFix:()=>zde,answerQuestions:()=>wde,applyFixes:()=>Lde,
changeLetterhead:()=>fde,changeSettings:()=>kde,checkSheets:()=>Vce,chooseLanguage:()=>xde,
closeAndCompute:()=>tde,
closeStage:()=>Ede,collectJudgeFiles:()=>Fde,computeRanking:()=>ade,computeTop:()=>Yce,
confirmPlenary:()=>Ode,
createWorkbook:()=>gde,decide:()=>rde,decideResult:()=>Pde,explainHistory:()=>Dde,explainRules:()=>Rde,
exportDocuments:()=>lde,getState:()=>ide,makeAwardDocuments:()=>ede,makeDocuments:()=>ude,
makeJudgeFiles:()=>$de,
makeJudgeTabs:()=>yde,markFindings:()=>Ude,onInstall:()=>Zce,onOpen:()=>qce,openRanking:()=>Qce,
openSidebar:()=>Jce,
openTemplate:()=>dde,prepareJudgeTabs:()=>Xce,prepareObjections:()=>Nde,preparePlenary:()=>Ade,
preparePlenaryTab:()=>nde,
previewFixes:()=>Mde,readDetails:()=>vde,readJudgeFiles:()=>Ide,readOwnFixes:()=>Bde,readTemplate:()=>cde,
reopenStage:()=>Cde,restoreTemplate:()=>pde,showCell:()=>Sde,showRanking:()=>Tde,takeList:()=>hde,
undoFixes:()=>jde,
uploadTemplate:()=>mde,validateWorkbook:()=>sde,verify:()=>ode,verifyResult:()=>_de});m();m();m();m(
);function _h(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function ix(e,t){return typeof t=="bigint"?t.toString():t}var Fh=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function sx(e){return new Fh(e)}function ax(e){return e==null}function Em(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Cm(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ux(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Mh(e){
var t;return(t=ux(e._zod.def))!=null?t:e._zod.def.shape}function lx(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Cm(this,t,r),r},enumerable:!0,configurable:!0})}function cx(e,t,n){t in e?Cm(e,t,n):
e[t]=n}function IU(e,t,n,r){let o=Mh(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?lx(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):cx(e,i,r?r(s.value,i):s.value))}}
function $U(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?lx(e,n,(
)=>t[n]):
cx(e,n,r.value))}}function dx(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Lh="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Sm(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Rm(e){if(Sm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Sm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function jh(e){
return Rm(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var mx=new w(
["string","number","symbol"]);function zl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ul(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Qt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function px(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var fx={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function gx(
e,t){if(!Rm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Mh(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Ul(e,dx(e._zod.def,{shape:FU(e,t)}))}function FU(e,t){let n={};return IU(
n,e,Reflect.ownKeys(Mh(e))),$U(n,t),n}function Or(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function hx(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Zr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Bl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Bh(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Dm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Fo(e,t,n){var u,l,c,d,p,g,b,x,A,N,P,I,
F,M,B,z,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(B=(F=(P=(A=Bl((x=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?A:Bl(i==null?void 0:i(e)))!=null?P:Bl((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?F:Bl((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:Bl((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?z:"Invalid input",a={};for(let j of h.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(a[j]=e[j]);return(L=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var _U=/[\uD800-\uDBFF]/;function yx(e){let t=e.length;if(!_U.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function bx(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function wx(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):MU(e,n,r.value)}}function hs(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function zh(e,t,n){return hs(e,t,n,!1)}function MU(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:hs(this,t,n.bind(
this))},set(r){hs(this,t,r)}})}function LU(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var $h,
fi=!1,jU={configurable:!0,get(){fi=!0}};function kn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
$h!==e._zod){$h=void 0;return}$h=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,jU);let o=fi;fi=!1;try{let i=n(this);return fi?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),fi=fi||o,i}catch(i){throw delete this[t],fi=fi||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function vx(e,t,n,r){let o=LU(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var kx;var Uh={value:void 0,enumerable:!1},xx="captureStackTrace"in C?
C:null;function BU(e){let t=xx;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return xx=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Re(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{Uh.value=new i(b);try{h.defineProperty(g,"_zod",Uh)}
finally{
Uh.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let A=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:A;a.has(I)||(a.add(I),wx(I,s))}let x=d.prototype;
for(let A in x)h.prototype.hasOwnProperty.call(x,A)&&(A in g||(g[A]=x[A].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?BU(c):this;u(b,g);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:g=>{var b,x;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(x=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var _o=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Tx;(Tx=(kx=globalThis).__zod_globalConfig)!=null||
(kx.__zod_globalConfig={});var bs=globalThis.__zod_globalConfig;
function Mo(e){return e&&h.assign(bs,e),bs}m();m();function zU(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,ix,2)),e.
message}function UU(e){this._zod.message=e}var WU={get:zU,set:UU,enumerable:!0,configurable:!0},Kh={
value:void 0,enumerable:!1},Sx=new WeakSet([h.prototype,C.prototype]),Ex=(e,t)=>{e.name="$ZodError",
Kh.value=t,h.defineProperty(e,"issues",Kh),Kh.value=void 0,h.defineProperty(e,"message",WU);let n=h.
getPrototypeOf(e);Sx.has(n)||(Sx.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Vde=Re(
"$ZodError",Ex),Wl=Re("$ZodError",Ex,void 0,{Parent:C});var GU=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new _o;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Fo(d,s,Mo())));throw Lh(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Gh=GU(Wl),HU=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Fo(d,s,Mo())));throw Lh(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Hh=HU(Wl),qU=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new _o;return i.issues.length?Cx(e,i.issues,
o):{success:!0,data:i.value}},mt=qU(Wl);function Cx(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Fo(o,n,Mo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var ZU=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Cx(e,i.issues,o):{success:!0,data:i.value}},qh=ZU(Wl);m();m();m();var Rx=/^[\s\S]{0,}$/;
var Zh=/^-?\d+(?:\.\d+)?$/,Dx=/^(?:true|false)$/i;var gi=Re("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var JU=e=>{let t=e.value;return!ax(t)&&t.length!==void 0},Om={
number:"number",bigint:"bigint",object:"date"},Ax=Re("$ZodCheckLessThan",(e,t)=>{gi.init(e,t);let n=Om[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Om[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Nx=Re("$ZodCheckGreaterThan",(e,t)=>{gi.init(e,t);let n=Om[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Om[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Px=Re(
"$ZodCheckNumberFormat",(e,t)=>{var s;gi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=fx[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var Ix=Re("$ZodCheckMaxLength",(e,t)=>{var r;var n;gi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
JU),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?yx(i):s)<=t.maximum)
return;let u=bx(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var $x=Re("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;gi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Fx=Re("$ZodCheckRegex",(e,t)=>{
$x.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Mx={major:4,minor:6,patch:7};var sn=Re("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Mx;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Or(l),g;for(let b of c){if(b._zod.def.when){if(hx(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new _o;if(g||A instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await A,l.
issues.length!==x&&(Dm(l.issues,x,e),p||(p=Or(l,x)))});else{if(l.issues.length===x)continue;Dm(l.issues,
x,e),p||(p=Or(l,x))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Or(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new _o;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new _o;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return zh(this,"~standard",XU(this))}
,
set"~standard"(e){hs(this,"~standard",e)}}),Gx=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Fo(n,t,
Mo()))}:{value:e.value};async function YU(e,t){let n={async:!0};return Gx(await e._zod.run({value:t,
issues:[]},n),n)}function XU(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Gx(r,n)}catch{}return YU(e,t)},vendor:"zod",version:1}}var Hx=Re(
"$ZodString",(e,t)=>{var n;sn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Rx,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Jh=Re("$ZodNumber",(e,t)=>{sn.init(e,t),
e._zod.pattern=Zh,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),qx=Re("$ZodNumberFormat",(e,t)=>{Px.init(
e,
t),Jh.init(e,t)}),Zx=Re("$ZodBoolean",(e,t)=>{sn.init(e,t),e._zod.pattern=Dx,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Jx=Re("$ZodUnknown",(e,t)=>{sn.init(
e,t),e._zod.parse=n=>n});function QU(e,t){let n=Bh(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Bh(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Dm(i.issues,c,e),i}}return o(i,s)}}var eW=e=>k.
isArray(e)?e.length:-1;function Lx(e,t,n){e.issues.length&&t.issues.push(...Zr(n,e.issues)),t.value[
n]=e.value}var Vx=Re("$ZodArray",(e,t)=>{sn.init(e,t);let n=bs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>Lx(d,
r,u)));else if(Lx(c,r,u),a&&c.issues.length!==0&&Or(c))break}return s.length?Promise.all(s).then(()=>r):
r},QU(e,eW)});function Am(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Zr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var tW=[];function nW(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:tW,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=px(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function rW(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Or(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(A=>Am(A,n,b,t,d,p))):Am(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Yx=Re("$ZodObject",(e,t)=>{var l;sn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=sx(()=>nW(t));kn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||Cm(p,g,new w);for(let x of b.values)p[g].add(x);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Sm,s=t.catchall,a,u=bs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,x=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==A){if(Or(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,F=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?g.push(M.then(B=>Am(B,c,N,p,I,F))):Am(M,c,N,p,I,F)}return s?rW(g,p,c,d,o.value,e,x===!0):g.length?
Promise.all(g).then(()=>c):c}});function jx(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Or(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Fo(s,r,Mo())))}),t)}var Xx=Re("$ZodUnion",(e,t)=>{sn.init(e,t),
kn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),kn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),kn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),kn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Em(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>jx(a,r,e,o)):jx(s,r,e,o)}});var Qx=Re("$ZodTuple",(e,t)=>{sn.init(e,t);let n=t.items,r=bs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=Bx(n,"optin"),l=Bx(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
g]=
x})):(c[g]=b,d&&!p&&b.issues.length&&(p=Or(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let A of b){if(d&&o.issues.length!==x){if(Or(o,x))break;x=o.issues.length}g++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?a.push(N.then(P=>zx(P,o,g))):zx(N,
o,g)}}return a.length?Promise.all(a).then(()=>Ux(c,o,n,s,l)):Ux(c,o,n,s,l)}});function Bx(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function zx(e,t,n){e.issues.length&&t.issues.push(...Zr(n,e.issues)),t.value[n]=e.value}
function Ux(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...Zr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var e0=Re("$ZodRecord",(e,t)=>{sn.init(e,t);let n=bs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Rm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Fo(b,o,Mo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...Zr(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Zr(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Zh.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Fo(b,o,Mo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...Zr(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Zr(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var t0=Re("$ZodEnum",(e,t)=>{sn.init(e,t);let n=_h(t.entries),
r=new w(n);e._zod.values=r,kn(e,"pattern",o=>{let i=_h(o.def.entries).filter(s=>mx.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>zl(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),n0=Re("$ZodLiteral",(e,t)=>{sn.init(
e,t);let n=new w(t.values);e._zod.values=n,kn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?zl(i):i?zl(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Wx(e,t){return e.value=t.issues.length?void 0:t.value,e}var r0=Re(
"$ZodOptional",(e,t)=>{sn.
init(e,t),kn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",kn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
kn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Em(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Wx(n,i)):Wx(n,o)}return t.
innerType._zod.run(n,r)}});var o0=Re("$ZodNullable",(e,t)=>{sn.init(e,t),kn(e,"optin",n=>n.def.innerType._zod.optin),
kn(e,"optout",n=>n.def.innerType._zod.optout),kn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Em(r.source)}|null)$`):void 0}),kn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),i0=Re(
"$ZodDefault",(e,t)=>{sn.init(e,t),e._zod.optin="defaulted",kn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Kx(
i,t)):Kx(o,t)}});function Kx(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function s0(
e){return e.checks&&(e.checks=[...e.checks]),e}function a0(e,t){return new e(s0({type:"string",...Qt(
t)}))}function u0(e,t){return new e(s0({type:"number",checks:[],...Qt(t)}))}function l0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Qt(t)})}function c0(e,t){return new e(
{type:"boolean",...Qt(t)})}function d0(e){return new e({type:"unknown"})}function Nm(e,t){return new Ax(
{check:"less_than",...Qt(t),value:e,inclusive:!0})}function Jr(e,t){return new Nx({check:
"greater_than",...Qt(t),value:e,inclusive:!0})}function Vh(e,t){return new Ix({check:"max_length",
...Qt(t),maximum:e})}function Kl(e,t){return new Fx({check:"string_format",format:"regex",...Qt(t),
pattern:e})}m();m();var Un=Re("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");sn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){hs(this,"with",e)},parse(e,t){
return Gh(this,e,t,{callee:this.parse})},parseAsync(e,t){return Hh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return mt(this,e,t)},safeParseAsync(e,t){return qh(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Ul(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),iW=Re("ZodMiniString",(e,t)=>{Hx.init(e,t),Un.init(e,t)});function H(e){return a0(iW,e)}var p0=Re(
"ZodMiniNumber",(e,t)=>{Jh.init(e,t),Un.init(e,t)});function Mt(e){return u0(p0,e)}var sW=Re(
"ZodMiniNumberFormat",(e,t)=>{qx.init(e,t),p0.init(e,t)});function f0(e){return l0(sW,e)}var aW=Re(
"ZodMiniBoolean",(e,t)=>{Zx.init(e,t),Un.init(e,t)});function Ue(e){return c0(aW,e)}var uW=Re(
"ZodMiniUnknown",(e,t)=>{Jx.init(e,t),Un.init(e,t)});function Pm(){return d0(uW)}var lW=Re(
"ZodMiniArray",(e,t)=>{Vx.init(e,t),Un.init(e,t)});function tt(e,t){return new lW({type:"array",
element:e,...Qt(t)})}var cW=Re("ZodMiniObject",(e,t)=>{Yx.init(e,t),Un.init(e,t),vx(e,"shape",n=>n._zod.def.shape,
!1)});function ee(e,t){
let n={type:"object",shape:e!=null?e:{},...Qt(t)};return new cW(n)}function g0(e,t){return gx(e,t)}
var dW=Re("ZodMiniUnion",(e,t)=>{Xx.init(e,t),Un.init(e,t)});function h0(e,t){return new dW({type:
"union",options:e,...Qt(t)})}var mW=Re("ZodMiniTuple",(e,t)=>{Qx.init(e,t),Un.init(e,t)});function y0(
e,t,n){let r=t instanceof sn,
o=r?n:t,i=r?t:null;return new mW({type:"tuple",items:e,rest:i,...Qt(o)})}var m0=Re("ZodMiniRecord",(
e,t)=>{
e0.init(e,t),Un.init(e,t)});function en(e,t,n){return!t||!t._zod?new m0({type:"record",keyType:H(),
valueType:e,
...Qt(t)}):new m0({type:"record",keyType:e,valueType:t,...Qt(n)})}var pW=Re("ZodMiniEnum",(e,t)=>{t0.init(
e,t),Un.init(e,t),e.options=[...e._zod.values]});function Ot(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new pW({type:"enum",entries:n,...Qt(t)})}
var fW=Re("ZodMiniLiteral",(e,t)=>{n0.init(e,t),Un.init(e,t)});function b0(e,t){return new fW({type:
"literal",values:k.isArray(e)?e:[e],...Qt(t)})}var gW=Re("ZodMiniOptional",(e,t)=>{r0.init(e,t),Un.init(
e,t)});function be(e){return new gW({type:"optional",innerType:e})}var hW=Re("ZodMiniNullable",(e,t)=>{
o0.init(e,t),Un.init(e,t)});function Lo(e){return new hW({type:"nullable",innerType:e})}var yW=Re(
"ZodMiniDefault",(e,t)=>{i0.init(e,t),Un.init(e,t)});function $e(e,t){return new yW({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():jh(t)}})}m();m();m();m();function w0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=w0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Y=w0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function je(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||bW(n,t))}var bW=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},Im=(e,t)=>e.map(n=>[n,t[n].name]);function Nn(e,t){var n;return(n=t.find(([,r])=>je(e,r)))==null?
void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),plenary:$("Pleno","Plenary"),
objections:$(
"Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),
finalRanking:$("Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$(
"Dokumen","Documents"),history:$("Riwayat","History"),decisions:$("Penetapan","Decisions"),
corrections:$(
"Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},v0="Penilaian",tn=[[!0,$("ya","yes","y",
"true","benar")],[!1,$("tidak","no","t","n","false","salah")]],ba=[["files",$("berkas","files",
"proposal")],["presentation",$("presentasi","presentation")],["field",$("lapangan","field")]],hi=[[
"ineligible",$("tidak lolos administrasi","ineligible","not eligible")],["disqualified",$(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],wa=[[
"definitive",$("definitif","definitive")],["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",$("Plt.","Plt.","Pelaksana Tugas")],["plh",$("Plh.","Plh.",
"Pelaksana Harian")]],$m=[["self",$("sendiri","self")],["on-behalf",$("a.n.","on behalf","atas nama")],
["by-order",
$("u.b.","by order","untuk beliau")]],Pn=$("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),Ht=()=>Oe().getId(),Gl=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ze=()=>Gl().map(e=>e.getName()),Ar=()=>new y(Gl().map(
e=>[e.getName(),e.getSheetId()])),k0=()=>Gl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),x0=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},va=(
)=>Gl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),wW=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function vW(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:wW.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Be(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=vW(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function ka(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var jo=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Yh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var T0="@",Xh=(e,t)=>{let n=t.map(
r=>r===T0);return e.map(r=>r.map((o,i)=>typeof o=="string"?Yh(o,n[i]===!0):o))};function Bo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function an(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Bo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Xh(r,o)))}
function S0(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(Bo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(T0))}
var Vr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function E0(){
for(let e of Gl())
e.getLastRow()===0&&Oe().deleteSheet(e)}var In=()=>SpreadsheetApp.flush();function C0(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:kW(n,t);return r===null?n.activate():r.activate(
),
!0}function kW(e,t){try{return e.getRange(t)}catch{return null}}m();var Ie=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ge(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var xW=1e4;function R0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(xW))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{TW(t)}}
function TW(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var He=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),Et=()=>Utilities.
getUuid().slice(0,8),at=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var D0="boundTabs",SW=en(H(),Mt());function Fm(){let e=Ie(D0);try{let t=mt(
SW,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Qh=e=>Ge(D0,E.stringify(e));function Nr(e,t){let n=Ar(
).
get(t);n!==void 0&&Qh({...Fm(),[e]:n})}function vt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Fm(),
ids:Ar()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var ve=()=>Session.getEffectiveUser().getEmail(
),O0=()=>Session.getActiveUserLocale();function _m(){
var a;let e=ve();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>je(u.getName(),Z.settings)),r=vt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var A0=()=>!1;function Yr(e,t,n){var o;let r=e.filter(i=>je(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Hl(e,t,n){return t.flatMap(r=>{let o=Yr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!je(i,Z[r])?[]:[{name:i,first:o}])})}var EW=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function Mm(e){
let t=e.replace(
/ \(\d+\)$/,"");return EW.some(n=>je(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Xr="General",N0=e=>e===Xr||e.startsWith("0");var ae=(e,t,n,r,o)=>o===void 0?{key:e,
header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
Qr="@",P0="d mmmm yyyy",ql={part:"settings",tab:Z.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},Zl={part:"stages",tab:Z.stages,columns:[ae("order","Urutan","Order",
70,
Xr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,Xr),ae("advance","Lolos",
"Advance",
80,Xr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,P0),ae("scoreTab","Tab Nilai","Score Tab",180)]},Jl={part:"criteria",tab:Z.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
Xr),
ae("min","Min","Min",70,Xr),ae("max","Maks","Max",70,Xr),ae("description","Uraian","Description",380)]}
,
Pr={part:"entries",tab:Z.entries,columns:[ae("code","Kode","Code",80,Qr),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,Qr),ae("email","Email","Email",180,Qr),
ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},ws={part:"judges",tab:Z.judges,columns:[ae("code","Kode","Code",70,Qr),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200,Qr),ae("phone","No. WA","Phone",120,Qr),ae("stages","Tahap","Stages",180),
ae(
"conflicts","Benturan","Conflicts",180,Qr)]},Vl={part:"institutions",tab:Z.institutions,columns:[ae(
"name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},vs={part:"signers",tab:Z.signers,columns:[ae(
"office","Jabatan","Position",220),ae("name","Nama","Name",220),ae("plainName","Nama tanpa Gelar",
"Name without Titles",180),ae("rank","Pangkat","Rank",140),ae("nip","NIP","NIP",160,Qr),ae("status",
"Status","Status",90),ae("acting","Bertindak","Acting",90),ae("onBehalfOf","Atas Nama",
"On Behalf Of",200),
ae("documents","Dokumen","Documents",240),ae("letterhead","Kop","Letterhead",180),ae("copies",
"Tembusan","Copies",240)]},xa={part:"plenary",tab:Z.plenary,columns:[ae("stage","Tahap","Stage",160),
ae("entry","Kode","Code",80,Qr),ae("computed","Peringkat Hitung","Computed Rank",90,"0"),ae("rank",
"Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan","Reason",420),ae("votesFor","Setuju",
"For",
80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},ks={part:"objections",tab:Z.objections,columns:
[
ae("date","Tanggal","Date",120,P0),ae("sender","Pengirim","Sender",180),ae("entry","Kode","Code",80,
Qr),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae("ruling","Putusan","Ruling",
200),
ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},ey=[ql,Zl,Jl,Pr,ws,Vl,vs];m();m();m();
var Ta={id:"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
" "),en:"January February March April May June July August September October November December".split(
" ")};function xs(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=Ta[t][v(
r)-1])!=null?i:""} ${n}`}var CW=["","pebruari","","","","","","agt","","","nopember",""];function I0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ta.id[i],Ta.en[i],CW[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=Ta.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):mr(e.date):T(e).trim()}var mr=e=>e.replace("T"," "),Yl=e=>e.replace(" ","T"),Q=e=>typeof e!="number"&&
U(e)==="";function ut(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var RW=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function ty(e,t,n){return t<1||t>12||n<1||n>RW(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function yi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return ty(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return ty(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=I0((s=o[2])!=null?s:"");return i===null?null:ty(v(o[3]),i,v(o[1]))}function $0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var Sa=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function pr(e){let t=f.floor(e/26);return(t>0?pr(t-1):"")+T.fromCharCode(
65+e%26)}function ke(e,t,n=1,r=1){
let o=`${pr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${pr(t+r-1)}${e+n}`}var F0=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function eo(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=F0(t);u<=F0(r);u++)i.push({row:a,
column:u});
return i}var ny=10,bi=60;function Xl(e,t,n=ny){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function pt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>je(u,l.header)),
r=Xl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>je(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!Q(l(c))));
return{
part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function dt(e,t,n){let r=e==null?void 0:e.columns.
get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:ke(t,r)}}var _0=(e,t)=>e.columns.
map(n=>n.header[t]);function fr(e){var o;let t=[],n=(i,s)=>dt(e,i.row,s),r=(i,s,a,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(Q(u))return null;let l=ut(u);return l!==null&&a(l)?l:(r(i,
s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=ut(typeof u=="string"?
u.replace(/%\s*$/,""):u);if(l===null&&!Q(u)){let c={of:a,reason:"not-a-number",value:u};t.push(
{code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(i.cell(
s)),l=Nn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.id)),
null)}}}
function Lm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,value:
"",
reason:"no-rows",allowed:[]},o=(i=dt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push({code:
"SETTING_INVALID",severity:"warning",...o,params:r})}var to=(e,t)=>e.rows.filter(n=>Q(n.cell(t))?(e.report(
n,t,"","empty"),!1):!0);function M0(e,t){let n=fr(e),r=to(n,"name"),o=r.every(s=>Q(s.cell("weight")));
return{items:r.map(s=>DW(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function DW(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&Q(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function L0(e){
let t=fr(e);Lm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!Q(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>OW(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function OW(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",hi))!=null?r:"running",reason:n("reason")}}m();
function j0(e){let t=fr(e),n=to(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",tn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var ry=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function B0(e,t){let n=fr(e);Lm(n,e,"code");let r=to(n,"code");for(let o of r){let i=U(o.cell(
"email"));
if(i===""||ry(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>AW(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function AW(e,t){let n=r=>U(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:ry(n("email"))?
n("email"):"",phone:n("phone"),stages:oy(Sa(e.cell("stages")),t),conflicts:Sa(e.cell("conflicts"))}}
function oy(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,
o).join(" ")),s=t.find(a=>_(a)===i);if(s!==void 0)return[s,...oy(e.slice(o),t)]}return[n,...oy(r,t)]}
m();var z0=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(t=>t!=="");function U0(e){let t=fr(e),n=to(
t,"office"),r=n.map(i=>{var a,u;let s=l=>U(i.cell(l));return{office:s("office"),name:s("name"),
plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",wa))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",$m))!=null?u:"self",onBehalfOf:z0(s("onBehalfOf")),documents:z0(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function W0(e){let t=fr(e),n=NW(
to(t,"name"));return{items:n.map(o=>PW(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function NW(e){let t=n=>{var r;return(r=ut(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function PW(e,t){let n=t.cell("date"),r=$W(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!Q(n)&&yi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ba),
date:yi(n),...Q(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var IW=/;|^\s*\d+\s*[:=]/m;
function $W(e){if(e==="")return null;if(!IW.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Ea=["criteria","median","majority",
"previous","shared"];m();m();var K0=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress",
"officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var G0={kind:
"text",word:$("Mengetahui","Acknowledged By")};m();var H0={kind:"texts",word:$("Admin","Admin")};m();
var q0={kind:"choice",word:$("Nilai di Lampiran","Scores in Annexes"),choices:tn};m();var Z0={kind:
"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:tn};m();var J0={kind:"date",word:$(
"Tanggal Penyerahan","Ceremony Date")};m();var V0={kind:"text",word:$("Tempat Penyerahan",
"Ceremony Place")};m();var Y0={kind:"time",word:$("Waktu Penyerahan","Ceremony Time")};m();var X0={
kind:"choice",word:$("Desain Piagam","Certificate Design"),choices:[["classic",$("klasik","classic")],
["modern",$("modern","modern")]]};m();var Q0={kind:"text",word:$("Kota","City")};m();var eT={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var tT={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var nT={kind:"text",word:$("Tembusan","Copies")};m();var rT={kind:"text",
word:$("Batas Waktu","Deadline")};m();var oT={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var iT={kind:"date",word:$("Tanggal Penetapan","Date")};m();var sT={kind:"text",word:
$("Nomor SK","Decree Number")};m();var aT={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var uT={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var lT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var cT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var dT={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var mT={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:tn};m();var pT={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var fT={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Ca=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var gT={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var hT={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var yT={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var bT={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var wT={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var vT={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var wi={mean:hT,trimmed:wT,median:yT,"rank-sum":bT,"z-score":vT,adjusted:gT};var kT={kind:"choice",
word:$("Metode","Method"),choices:Im(Ca,wi)};m();var xT={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var TT={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var ST={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var ET={kind:"text",
word:$("Alamat Kantor","Office Address")};m();var CT={kind:"text",word:$("Kontak Kantor",
"Office Contact")};m();var RT={kind:"text",word:$("Penyelenggara","Organizer")};m();var DT={kind:
"number",word:$("Nilai Minimal Lolos","Passing Score")};m();var OT={kind:"date",word:$(
"Tanggal Pleno","Plenary Date")};m();var AT={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();
var NT={kind:"time",word:$("Waktu Pleno","Plenary Time")};m();var PT={kind:"numbered",word:$(
"Uang Pembinaan","Prize")};m();var IT={kind:"text",word:$("Provinsi","Province")};m();var $T={kind:
"choice",word:$("Juara Berperingkat","Ranked Winners"),choices:tn};m();var FT={kind:"choice",word:$(
"Persetujuan Hasil","Result Approval"),choices:tn};m();var _T={kind:"auto-or-number",word:$(
"Koreksi Keketatan","Severity Correction"),auto:$("otomatis","auto")};m();var MT={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var LT={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var jT={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var BT={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var zT={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var UT={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var WT={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var KT={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var GT={name:$("bersama",
"shared"),official:""};var vi={criteria:zT,median:WT,majority:UT,previous:KT,shared:GT};var HT={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Im(Ea,vi)};m();var qT={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var ZT={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var JT={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:tn}
;m();var VT={kind:"text",word:$("Tahun","Year")};var iy={competition:eT,year:VT,organizer:RT,
government:aT,province:IT,city:Q0,language:cT,top:qT,method:kT,
missing:TT,tieBreaks:HT,decimals:oT,carryOver:Z0,passingScore:DT,maxSpread:fT,maxPerInstitution:pT,
winnersPerCategory:JT,
rankedWinners:$T,letterScores:mT,annexScores:q0,winnerTerm:ZT,severityCorrection:_T,conflicts:tT,
judgeFiles:uT,
deadline:rT,admins:H0,objectionDays:ST,prizes:PT,plenaryDate:OT,plenaryTime:NT,plenaryPlace:AT,
ceremonyDate:J0,
ceremonyTime:Y0,ceremonyPlace:V0,decisionDate:iT,juryDecreeNumber:lT,resultApproval:FT,minutesNumber:
xT,
decreeNumber:sT,legalBasis:dT,acknowledgedBy:G0,copies:nT,officeAddress:ET,officeContact:CT,
certificateDesign:X0,
signerName:LT,signerPosition:BT,signerGrade:MT,signerNip:jT};var FW=e=>e!=="prizes",gr=K0.filter(FW).map(
e=>({key:e,...iy[e]})),Ra=iy.prizes.word;m();m();m();m();var Ee=$e(H(),""),Da=$e(Lo(H().check(Kl(
/^\d{4}-\d{2}-\d{2}$/))),null),ki=(e,t)=>Mt().check(f0(),Jr(
e),Nm(t)),xi=e=>$e(Lo(e),null);var YT=Ee;m();var XT=$e(tt(H()),[]);m();var QT=$e(Ue(),!1);m();var eS=$e(
Ue(),!1);m();var tS=Da;m();var nS=Ee;m();var rS=Ee;m();var oS=$e(Ot(["classic","modern"]),"classic");
m();var iS=Ee;m();var sS=Ee;m();var aS=$e(Ot(["exclude","include"]),"exclude");m();var uS=Ee;m();var lS=Ee;
m();var cS=$e(ki(0,6),2);m();var dS=Da;m();var mS=Ee;m();var pS=Ee;m();var fS=$e(Ot(["shared",
"separate"]),"shared");m();var gS=Ee;m();var hS=$e(Ot(["id","en"]),"id");m();var yS=Ee;m();var bS=$e(
Ue(),!1);m();var wS=xi(ki(1,1e5));m();var vS=xi(Mt().check(Jr(0)));m();var kS=$e(Ot(Ca),"mean");m();
var xS=Ee;m();var TS=$e(Ot(["complete","assigned"]),"complete");m();var SS=xi(ki(1,365));m();var ES=Ee;
m();var CS=Ee;m();var RS=Ee;m();var DS=xi(Mt());m();var OS=Da;m();var AS=Ee;m();var NS=Ee;m();var PS=$e(
tt(Lo(Mt().check(Jr(0)))),[]);m();var IS=Ee;m();var $S=$e(Ue(),!0);m();var FS=$e(Ue(),!1);m();var _S=$e(
h0([b0("auto"),Mt().check(Jr(0))]),"auto");m();var MS=Ee;m();var LS=Ee;m();var jS=Ee;m();var BS=Ee;m(
);var zS=$e(tt(Ot(Ea)),["criteria","shared"]);m();var US=$e(ki(1,1e5),10);m();var WS=$e(Ot(["Juara",
"Terbaik"]),"Juara");m();var KS=$e(Ue(),!1);m();var GS=Ee;var HS={competition:sS,year:GS,organizer:
RS,government:pS,province:IS,city:iS,language:hS,top:US,method:kS,
missing:TS,tieBreaks:zS,decimals:cS,carryOver:eS,passingScore:DS,maxSpread:vS,maxPerInstitution:wS,
winnersPerCategory:KS,
rankedWinners:$S,letterScores:bS,annexScores:QT,winnerTerm:WS,severityCorrection:_S,conflicts:aS,
judgeFiles:fS,
deadline:lS,admins:XT,objectionDays:SS,prizes:PS,plenaryDate:OS,plenaryTime:NS,plenaryPlace:AS,
ceremonyDate:tS,
ceremonyTime:rS,ceremonyPlace:nS,decisionDate:dS,juryDecreeNumber:gS,resultApproval:FS,minutesNumber:
xS,
decreeNumber:mS,legalBasis:yS,acknowledgedBy:YT,copies:uS,officeAddress:ES,officeContact:CS,
certificateDesign:oS,
signerName:LS,signerPosition:BS,signerGrade:MS,signerNip:jS};var Ts=ee(HS),qS=Ts.parse({});var Oa=(e,
t=[])=>({fault:e,allowed:t});function JS(e){var a;let t=qS,n=[],r=[],o=new y,i=new y,s=BW(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(x,
A=[],N="error")=>{var F,M;let P=(M=(F=dt(e,u,"value"))!=null?F:dt(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:x,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=zW(c),b=gr.find(x=>je(
c,x.word));if(g!==null){let x=UW(d);n[g-1]!==void 0?p("duplicate"):!Q(d)&&(x===null||x<0)?p(
"not-a-number"):(n[g-1]=x,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),Q(d))continue;let x=_W(t,b,MW(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!Q(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,
rows:o,prizeRows:i}}function _W(e,t,n){if("fault"in n)return n;let r=Ts.safeParse({...e,[t.key]:n.value}
);
return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[jW(t)]}}function MW(e,t,n){let r=U(
e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?Oa("digits-lost"):{value:r};
case"number":{let o=ut(e);return o===null?Oa("not-a-number"):{value:o}}case"auto-or-number":{let o=je(
r,t.
auto)?"auto":ut(e);return o===null?Oa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=yi(
e);return o===null?Oa("not-a-date"):{value:o}}case"time":return{value:$0(e)};case"texts":return{
value:Sa(
e)};case"choice":{let o=Nn(r,t.choices);return o===void 0?Oa("not-allowed",ZS(t.choices,n)):{value:o}
}case"choices":{let o=Sa(e).map(i=>Nn(i,t.choices));return o.includes(void 0)?Oa("not-allowed",ZS(t.choices,
n)):{value:LW(o)}}}}function LW(e){let t=Ea.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var ZS=(
e,t)=>e.
map(([,n])=>n[t]),jW=e=>e.kind==="number"&&e.range||"\u2265 0";function BW(e){let t=gr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&je(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Nn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function zW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&je((n=t[1])!=null?n:"",Ra)&&v(t[2])>0?
v(t[2]):null}function UW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Ql=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Gt(e,t=A0){
let n=new y;for(let r of Ql){let o=Yr(e,r,t);o!==void 0&&n.set(r,o)}return n}var WW={name:v0,weight:
null,
advance:null,title:null,form:null,date:null};function $n(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:pt(b,g)},n={settings:t("settings",ql),stages:t("stages",Zl),criteria:t("criteria",Jl),
entries:t(
"entries",Pr),judges:t("judges",ws),institutions:t("institutions",Vl),signers:t("signers",vs)},r=JS(
n.settings),o=W0(n.stages),i=o.items.length>0?o.items:[WW],s=p=>{var g,b;return(b=(g=i.find(x=>_(x.name)===
_(p)))==null?void 0:g.name)!=null?b:p},a=M0(n.criteria,s),u=L0(n.entries),l=B0(n.judges,i.map(p=>p.name)),
c=j0(n.institutions),d=U0(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function sy(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var ay=e=>e.getEditors().map(t=>t.getEmail());function jm(e){
let t=sy(e);return t===null||t.isWarningOnly()?null:ay(t)}function Aa(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Na(n,t),n.setUnprotectedRanges([]))}function Na(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=ay(e);return e.removeEditors(n.filter(r=>!Pa(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var Pa=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function Ss(e,t){var o;
let n=(o=Oe().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=Na(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!Pa(r,s)))try{n.addEditors([i])}catch(s){console.warn(T(s))}}var VS=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function YS(e){if(e.isWarningOnly())return"everybody";try{return ay(e)}catch{return"unknown"}}var XS=(
)=>{
var e,t;return(t=(e=Oe().getOwner())==null?void 0:e.getEmail())!=null?t:null},QS=e=>sy(e)===null;
function eE(e,t){
let n=sy(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}var tE=e=>{var t;return((t=Oe(
).
getSheetByName(e))==null?void 0:t.isSheetHidden())===!0};function Ia(e){let t=Oe().getSheetByName(e);
t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function KW({admins:e}){let t=Gt(Ze(),vt()).get(
"settings"),n=t===void 0?null:jm(t);return n===null?
[]:[...new w([...e,...n])]}function no(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=KW(e)),r),isShut:t}}function nE(e,t){let n=YS(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";
let r=[ve(),...[XS()].filter(i=>i!==null),...t.named],o=n.filter(i=>!Pa(r,i));
return o.length>0&&o.some(i=>!Pa(t.admins(),i))?"open":t.named.every(i=>Pa(n,i))?null:"lacks"}var Bm=[
"plenary","objections"],GW={presence:[],ranking:["plenary","history"],all:[...Bm,"history",
"decisions","documents","corrections"]};function rE(e,t,n,r,o,i){var g,b;let s=Fm(),a=Ar(),u=new y([
...a].
map(([x,A])=>[A,x])),l=new y;for(let x of Bm){let A=Yr(e,x,o);A!==void 0&&l.set(x,A)}for(let x of[
"decisions","documents","corrections"]){let A=x==="documents"?void 0:e.find(P=>je(P,Z[x])),N=(b=u.get(
(g=s[x])!=null?g:-1))!=null?b:A;N!==void 0&&l.set(x,N)}t!==null&&l.set("history",t);let c=x=>GW[i].includes(
x),d=[...l].map(([x,A])=>{let N=n.get(A);return{part:x,name:A,state:N===void 0?"open":c(x)?nE(N,r):
null}}),
p=d.filter(({part:x,name:A,state:N})=>(N==="open"||N==="shut-out")&&s[x]===a.get(A));return{tabs:l,
open:[
...d.flatMap(({name:x,state:A})=>A===null?[]:[x]),...d.some(({state:x})=>x==="lacks")?[...n.keys()].
filter(Mm):[]],bound:s,findings:[...p.map(({name:x,state:A})=>({code:"TAB_OPEN",severity:"error",tab:
x,
params:{isShutOut:A==="shut-out"}})),...Hl(e,Bm,o).map(({name:x,first:A})=>({code:"TAB_COPY",
severity:"error",tab:x,params:{judge:null,first:A,reason:"decides"}}))]}}function qt({deciding:{tabs:
e,open:t,
bound:n},keepers:r},o=i=>i()){let i=qW(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{
for(let a of t)HW(a,r);s||Qh(i)})}function HW(e,t){try{Ss(e,t.admins())}catch(n){console.warn(T(n))}
}
function qW(e,t){var i,s;let n=Ar(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?
i:-1;for(let a of[...Ql,...Bm]){let l=Hl(r,[a],()=>!1).length===0?Yr(r,a,()=>!1):void 0;l!==void 0&&
(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var zm={code:"",name:"",institution:"",category:"",
unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},oE={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function We(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function ft(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var iE=new O;function ro(e){var n;let t=(n=iE.get(e))!=null?n:ZW(e);return iE.set(e,t),t}function ZW(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new w(i.conflicts.map(Y))}])),o=new y(e.entries.map(i=>[i.code,{code:Y(i.code),
institution:_(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var ge=BigInt(
0),Me=BigInt(1),rn=BigInt(2),ec=BigInt(3),Fa=BigInt(5),Wn=BigInt(10),AEe=BigInt(v.MAX_SAFE_INTEGER),
JW=2e3,te={s:Me,n:ge,d:Me};function zo(e,t){try{e=BigInt(e)}catch{throw Ti()}return e*t}function Ir(
e){
return typeof e=="bigint"?e:f.floor(e)}function kt(e,t){if(t===ge)throw uy();let n=h.create(ze.prototype);
n.s=e<ge?-Me:Me,e=e<ge?-e:e;let r=Es(e,t);return n.n=e/r,n.d=t/r,n}var VW=[rn*rn,rn,rn*rn,rn,rn*rn,
rn*
ec,rn,rn*ec];function $a(e){let t=h.create(null);if(e<=Me)return t[e]=Me,t;let n=r=>{t[r]=(t[r]||ge)+
Me};for(;e%rn===ge;)n(rn),e/=rn;for(;e%ec===ge;)n(ec),e/=ec;for(;e%Fa===ge;)n(Fa),e/=Fa;for(let r=0,
o=rn+Fa;o*o<=e;){for(;e%o===ge;)n(o),e/=o;o+=VW[r],r=r+1&7}return e>Me&&n(e),t}var nn=function(e,t){
let n=ge,r=Me,o=Me;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Ti();
if(e%
1!==0)throw sE();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Ti();if(t%1!==0)throw sE(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Ti();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Ti();if(e<0&&(o=-Me,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=ge,a=ge,u=ge,l=Me,c=Me,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Ti();if(d[i]===
"-"?(o=-Me,i++):d[i]==="+"&&i++,d.length===i+1?a=zo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=zo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=zo(
d[i],o),l=Wn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=zo(d[
i+
1],o),c=Wn**BigInt(d[i+1].length)-Me,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=zo(d[i],o),l=zo(d[i+2],Me),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=zo(d[i],o),a=zo(d[i+2],o),l=zo(d[i+4],Me),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Ti()}else if(typeof e=="bigint")n=e,o=e,r=Me;else throw Ti();if(r===ge)throw uy(
);
te.s=o<ge?-Me:Me,te.n=n<ge?-n:n,te.d=r<ge?-r:r};function YW(e,t,n){let r=Me;for(;t>ge;e=e*e%n,t>>=Me)
t&Me&&(r=r*e%n);return r}function XW(e,t){for(;t%rn===ge;t/=rn);for(;t%Fa===ge;t/=Fa);if(t===Me)return ge;
let n=Wn%t,r=1;for(;n!==Me;r++)if(n=n*Wn%t,r>JW)return ge;return BigInt(r)}function QW(e,t,n){let r=Me,
o=YW(Wn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Wn%t,o=o*Wn%t}return 0}function Es(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function ze(e,t){if(
nn(
e,t),this instanceof ze)e=Es(te.d,te.n),this.s=te.s,this.n=te.n/e,this.d=te.d/e;else return kt(te.s*
te.n,te.d)}var uy=function(){return new C("Division by Zero")},Ti=function(){return new C(
"Invalid argument")},sE=function(){return new C("Parameters must be integer")};ze.prototype={s:Me,n:
ge,d:Me,abs:function(){
return kt(this.n,this.d)},neg:function(){return kt(-this.s*this.n,this.d)},add:function(e,t){return nn(
e,t),kt(this.s*this.n*te.d+te.s*this.d*te.n,this.d*te.d)},sub:function(e,t){return nn(e,t),kt(this.s*
this.n*te.d-te.s*this.d*te.n,this.d*te.d)},mul:function(e,t){return nn(e,t),kt(this.s*te.s*this.n*te.
n,this.d*te.d)},div:function(e,t){return nn(e,t),kt(this.s*te.s*this.n*te.d,this.d*te.n)},clone:
function(){
return kt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return kt(this.s*this.n%this.d,Me);
if(nn(e,t),ge===te.n*this.d)throw uy();return kt(this.s*(te.d*this.n)%(te.n*this.d),te.d*this.d)},
gcd:function(e,t){
return nn(e,t),kt(Es(te.n,this.n)*Es(te.d,this.d),te.d*this.d)},lcm:function(e,t){return nn(e,t),te.
n===ge&&this.n===ge?kt(ge,Me):kt(te.n*this.n,Es(te.n,this.n)*Es(te.d,this.d))},inverse:function(){
return kt(
this.s*this.d,this.n)},pow:function(e,t){if(nn(e,t),te.d===Me)return te.s<ge?kt((this.s*this.d)**te.
n,this.n**te.n):kt((this.s*this.n)**te.n,this.d**te.n);if(this.s<ge)return null;let n=$a(this.n),r=$a(
this.d),o=Me,i=Me;for(let s in n)if(s!=="1"){if(s==="0"){o=ge;break}if(n[s]*=te.n,n[s]%te.d===ge)n[s]/=
te.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=te.n,r[s]%te.d===ge)r[s]/=
te.d;else return null;i*=BigInt(s)**r[s]}return te.s<ge?kt(i,o):kt(o,i)},log:function(e,t){if(nn(e,t),
this.s<=ge||te.s<=ge)return null;let n=h.create(null),r=$a(te.n),o=$a(te.d),i=$a(this.n),s=$a(this.d);
for(let l in o)r[l]=(r[l]||ge)-o[l];for(let l in s)i[l]=(i[l]||ge)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||ge,d=i[l]||ge;if(
c===
ge){if(d!==ge)return null;continue}let p=d,g=c,b=Es(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?kt(a,u):null},equals:function(e,t){return nn(e,t),this.
s*this.n*te.d===te.s*te.n*this.d},lt:function(e,t){return nn(e,t),this.s*this.n*te.d<te.s*te.n*this.
d},lte:function(e,t){return nn(e,t),this.s*this.n*te.d<=te.s*te.n*this.d},gt:function(e,t){return nn(
e,t),this.s*this.n*te.d>te.s*te.n*this.d},gte:function(e,t){return nn(e,t),this.s*this.n*te.d>=te.s*
te.n*this.d},compare:function(e,t){nn(e,t);let n=this.s*this.n*te.d-te.s*te.n*this.d;return(ge<n)-(n<
ge)},ceil:function(e){return e=Wn**BigInt(e||0),kt(Ir(this.s*e*this.n/this.d)+(e*this.n%this.d>ge&&
this.
s>=ge?Me:ge),e)},floor:function(e){return e=Wn**BigInt(e||0),kt(Ir(this.s*e*this.n/this.d)-(e*this.n%
this.d>ge&&this.s<ge?Me:ge),e)},round:function(e){return e=Wn**BigInt(e||0),kt(Ir(this.s*e*this.n/this.
d)+this.s*((this.s>=ge?Me:ge)+rn*(e*this.n%this.d)>this.d?Me:ge),e)},roundTo:function(e,t){nn(e,t);
let n=this.
n*te.d,r=this.d*te.n,o=n%r,i=Ir(n/r);return o+o>=r&&i++,kt(this.s*i*te.n,te.d)},divisible:function(e,
t){
return nn(e,t),te.n===ge?!1:this.n*te.d%(te.n*this.d)===ge},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=XW(t,n),o=QW(t,n,r),i=this.s<ge?"-":"";
if(i+=Ir(t/n),t%=n,t*=Wn,t&&(i+="."),r){for(let s=o;s--;)i+=Ir(t/n),t%=n,t*=Wn;i+="(";for(let s=r;s--;
)
i+=Ir(t/n),t%=n,t*=Wn;i+=")"}else for(let s=e;t&&s--;)i+=Ir(t/n),t%=n,t*=Wn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ge?"-":"";if(n===Me)r+=t;else{let o=Ir(t/n);e&&o>ge&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ge?"-":"";if(n===
Me)r+=t;else{let o=Ir(t/n);e&&o>ge&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Ir(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=kt(r[o-1],
Me);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var tc=BigInt(10),nc=BigInt(0),cy=BigInt(1),_a=BigInt(2),ly=1e4,eK=1e15;function dy(
e,t){let n=e/t;return e<
nc&&n*t!==e?n-cy:n}function tK(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*tc**BigInt(s);let a=tc**BigInt(-s);return dy(i*_a+a,a*_a)}
function rc(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*ly);return f.abs(
t)<eK&&t/ly===e?BigInt(t):tK(e)}function un(e){return new ze(rc(e),BigInt(ly))}function ln({s:e,n:t,
d:n},r){return dy(_a*e*t*tc**BigInt(r)+n,_a*n)}function $r(e,t){return new ze(ln(e,t),tc**BigInt(t))}
function my(e,t,n){let r=tc**BigInt(n);return new ze(dy(_a*e*r+t,_a*t),r)}function ir(e,t){let n=ln(
e,t),r=T(n<nc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<nc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function cn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function xn(
e){
let t=nc,n=cy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new ze(t,n*BigInt(e.length))}
function Ma(e){let t=[...e].sort(cn),n=t.length>>1;return t.length%2===1?t[n]:xn([t[n-1],t[n]])}
function La(e){
let t=cy;for(let{d:n}of e)t%n!==nc&&(t=new ze(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Um(e){let t=new ze(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Wm=BigInt(0),nK=BigInt(100),rK=BigInt(
1e4),oK=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function Km(e){if(!oK(e))return null;let t=e.map(l=>rc(l.weight)),n=e.map(l=>rc(l.
max)),r=t.reduce((l,c)=>l+c,Wm);if(r<=Wm||n.some(l=>l<=Wm))return null;let o=n.reduce((l,c)=>new ze(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>nK*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=rc(l),p={parts:d,exact:new ze(d,rK)};return a.set(l,p),p};return l=>{let c=Wm,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new ze(c,s),marks:d}}}function iK(e,t){let n=We(
e,t),r=Km(n),o=e.settings.conflicts==="exclude"?ro(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&v.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function sK(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function aE(e,t,n,r){let o=iK(e,t),i=ft(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:sK(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:g}of a){let b=g.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in
x?d.set(p.code,x.reading):l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:We(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Gm(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function ja(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Si(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Fn=BigInt(0),oc=BigInt(1);function lE(e,t){let[n,r]=[e,t];for(;r!==Fn;)[n,r]=[r,
n%r];return n}
var uE=BigInt(1)<<BigInt(64);function Hm(e,t){let n=e/t,r=(e-n*t)*uE/t;return v(n)+v(r)/v(uE)}
function cE(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=oc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Fn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function aK(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Fn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function uK(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return dE(t)}var dE=e=>k.from(
e).reduce((t,n)=>t/lE(t,n)*n,oc);function Ba(e){var b,x,A,N,P;let t=uK(e),n=new w;for(let{code:I}of e.
entries)for(let F of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add(F);let r=k.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,s=new y,a=Fn,u=0;for(let{code:I}of e.entries){let F=k.
from((A=e.readings.get(I))!=null?A:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if(F.length===0)continue;let M=F.map(({judge:L})=>L).join(),B=(N=i.get(M))!=
null?N:{judges:F.map(({judge:L})=>L),entries:[],sums:F.map(()=>Fn)};i.set(M,B);let z=Fn;for(let[L,{
value:j}]of F.
entries())B.sums[L]=B.sums[L]+j,z+=j,a+=j*j;B.entries.push({code:I,total:z}),s.set(F.length,((P=s.get(
F.length))!=null?P:Fn)+z*z),u+=F.length-1}let l=dE(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Fn)),
d=r.map(()=>Fn);for(let{judges:I,entries:F,sums:M}of i.values()){let B=l/BigInt(I.length),z=B*BigInt(
F.length),L=B*M.reduce((j,K)=>j+K,Fn);for(let[j,K]of I.entries()){let G=c[K];for(let J of I)G[J]=G[J]-
z;G[K]=G[K]+l*BigInt(F.length),d[K]=d[K]+l*M[j]-L}}let p=k.from(s).reduce((I,[F,M])=>I+l/BigInt(F)*M,
Fn),g=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...aK(c)}}m();m();function lK(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function mE(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))lK(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var pE=.01,ic=1e4,fE=20,cK=60;function qm({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=mE(e.map(d=>d.map(p=>Hm(p,r)))).slice(s),u=t.map(d=>Hm(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Hm(o,n*n*r)-c),freedom:i}}var Zm=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function gE(e,t){let{axes:n,freedom:r}=e,o=Zm(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Jm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Zm(e,
ic)===0)return ic;let o=fE*f.log10(ic/pE),i=d=>pE*10**(f.min(f.max(d,0),o)/fE),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=gE(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>gE(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<cK;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Vm=9,py=9;function dK(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Jm(qm(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(py));return{value:
r,
origin:r>=ic?"no-judge-effect":"estimated"}}function mK(e){let[t="0",n="0"]=e.toExponential(py-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(py-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new ze(r,
i):new ze(r*i);return{over:s,under:a}}function pK({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=mK(o),a=i===Fn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?oc:s;
return cE(u,t.map(c=>l*c))}function fK(e,t){let n=Ba(e),r=dK(n,t),{numerators:o,denominator:i}=pK(n,
r.value),s=i*n.unit,a=Si(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
Fn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new ze(b,n.unit*p):my(b*i-d,s*p,Vm)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,my(o[c],s,Vm)])),scores:new y(u)}}var hE=new O;
function Cs(e,t){var o,i;let n=(o=hE.get(e))!=null?o:new y;hE.set(e,n);let r=(i=n.get(t))!=null?i:fK(
e,t);return n.set(t,r),r}m();m();var sc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Ym=e=>[...e].sort((t,n)=>cn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ei(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=sc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ac={
better:"higher",unit:"points",precision:null,scores:e=>Ei(e,t=>xn(t.map(({score:n})=>n)))};var yE={
better:"higher",unit:"points",precision:Vm,exactOn:Si,scores:(e,t)=>Si(e)?ac.scores(e,t):Cs(
e,t.severityCorrection).scores,working:(e,t)=>{let n=ac.scores(e,t),r=Si(e)?null:Cs(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:un(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var bE={better:"higher",unit:"points",precision:null,scores:e=>Ei(e,t=>Ma(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Ym(sc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Xm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Qm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function gK(e){
let{units:t}=La(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new ze(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var wE=e=>Qm(Xm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:gK(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),vE={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...wE(e)].map(([t,n])=>[t,xn(n.map(({rank:r})=>r))])),working:e=>{let t=wE(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var uc=3;function kE(e){
if(e.length<uc)return{kept:e,dropped:null};let t=a=>u=>cn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Ym(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var xE={better:"higher",unit:"points",
precision:null,
scores:e=>Ei(e,t=>xn(kE(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:kE(sc(e,t)).dropped}}]};m();var Rs=BigInt(0),fy=BigInt(10),hK=30,za=fy**BigInt(hK),yK=20,SE=12;
function bK(e){if(e<=Rs)return Rs;
let t=fy**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function wK(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=La(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Rs),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Rs),c=bK(s*l*za*za),
d=l===Rs,p={judge:e,entries:t.length,mean:new ze(a,i*o),sd:d?new ze(0):$r(new ze(c,za*s*i*o),SE)};
return n.
map((g,b)=>({...p,score:g,z:d?Rs:u[b]*c/l}))}var TE=e=>Qm(Xm(e).map(t=>({entries:t.entries,values:wK(
t)})));function vK(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Rs);return $r(new ze(BigInt(
50)*
za*t+fy*n,za*t),yK)}var kK=e=>$r(new ze(e,za),SE),EE={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...TE(e)].map(([t,n])=>[t,vK(n)])),working:e=>{let t=TE(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:kK(i.z)}))}}]}}};var lc={
mean:ac,trimmed:xE,median:bE,"rank-sum":vE,"z-score":EE,adjusted:yE};var Kn=e=>lc[e],hr=e=>lc[e].unit;
m();function Uo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function ep(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Uo(e,t))!=
null?n:e.settings.top}m();function tp(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function cc(e,t,n){
return n==="higher"?cn(t,
e):cn(e,t)}function CE(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function gy(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return gy(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return CE(
a,(u,l)=>cc(u.value,l.value,n.better)).flatMap(u=>gy(u.map(({contender:l})=>l),r))}function RE(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:ln(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=CE(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>gy(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function xK(e){
return e.map((t,n)=>({criterion:t,index:n,weight:un(t.weight)})).sort((t,n)=>cn(n.weight,
t.weight))}function TK(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,xn(i)]]:[]}))}}var DE={metrics:({panel:e})=>xK(e.criteria).
map(({criterion:t,index:n})=>TK(e,t,n))};m();function SK(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=La(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function OE(e,t){let n=e.judges.map((
{
code:r})=>SK(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function AE(e,t){let n=OE(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function EK(e,t){let n=OE(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new ze(r[
i])]))}
var NE={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>EK(e,t.map(({code:n})=>n))}]}
;m();var PE={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ei({...e,entries:t},n=>Ma(
n.map(
({score:r})=>r)))}]};m();var IE={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Kn(t.method).better,values:()=>n}
]}};m();var $E={metrics:()=>[]};var FE={criteria:DE,median:PE,majority:NE,previous:IE,shared:$E};
function _E(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>FE[r].metrics(t))}m(
);function CK(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new ze(1):un((r=n.
weight)!=null?r:0)}}function dc(e,t,n){let r=CK(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new ze(1),score:s}]}}function np(e,t,n,r){
let o=dc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=Um(o(i,s)))!=null?a:s]}))}m();m();m();
function Fr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ua({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var ME=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=Ua(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...ja(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function RK(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=_(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var LE=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ua(e,"institution-full",r=>RK(r,n))};m();var jE=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=un(t.passingScore),
i=s=>cc(r(s.score),o,n)<=0;return Ua(e,"below-passing-score",s=>s.filter(i))};m();var BE=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Fr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,A)=>x.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var DK=[jE,ME,LE,BE];function OK({contenders:e}){var r;let t=Fr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function rp(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=DK.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(OK))}}m();
m();m();var _n=(e,t)=>t==="id"?e.replace(".",","):e,re=(e,t)=>_n(T(e),t);function Qe(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=xs(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Qe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?re(e,t):typeof e=="boolean"?T(e).toUpperCase():AK(e)}\u201D`}var AK=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return zE(e,t,t==="id"?"dan":
"and",n)}var hy=(e,t)=>zE(e,t,t==="id"?"atau":"or",e.length);function zE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function lt({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var NK=5;function UE({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<NK);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<uc),a=l=>l.map(({entry:c})=>lt(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function WE(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Lt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var KE=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function yy(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function op({standings:e}){return e.map(t=>({standing:t,rank:Lt(t)})).sort(
(t,n)=>t.rank-n.rank)}var GE=(e,t)=>e.every(({code:n})=>t.has(n));function HE(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=yy(t,n),s=new y(t.map(a=>[a.entry.code,lt(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,A=[])=>{var F;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:(F=s.get(u))!=null?F:u,rank:l,reason:x,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return g.length>0?p("taken",g.map(x=>lt(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function PK(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function ip(e,t){let n=PK(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function IK({contenders:e},t){let n=Fr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function $K({contenders:e},t){let n=Fr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(ip(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function qE(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>IK(u,d)),...$K(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&GE(d.entries,o))return[];let p={...d,entries:d.entries.map(lt),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function ZE(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function JE(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,$r(i,t)]))}function FK(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
cc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?tp(s,a,t):null})}function _K(e,t){
return new y([...ja(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Fr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var MK={category:null,categoryRank:null};function Ds(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=Uo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null,held:null},c=Kn(o.method),{better:d}=c,p=JE(c.scores(t,o),c,[t]),g=o.carryOver?
JE(np(e,s,n,p),c,[...n.map(j=>j.panel),t]):p,b=t.entries.flatMap(j=>{let K=g.get(j.code);return K?[{
entry:j,score:K}]:[]}),x=_E(o.tieBreaks,{panel:t,previous:n}),A=RE(b,x,o.decimals,d),N=j=>$r(j,o.decimals),
P=Gm(e.entries),I=KE(s,r),F=rp(yy(A,I),{settings:o,places:a,last:u,better:d,rounded:N,categoryOf:P}),
M=u&&o.winnersPerCategory?_K(A,P):null,B=FK(A,d),z=A.map((j,K)=>{var q,ue,pe,Te,Xe,ce;let{code:G}=j.
entry,J=(q=F.places.get(G))!=null?q:null,ne=I.get(G);return{...j,stageScore:p.get(G),judgeScores:new y(
[...(ue=t.readings.get(G))!=null?ue:[]].map(([Ke,fe])=>[Ke,fe.score])),margin:(pe=B[K])!=null?pe:
null,
advances:J!==null,place:J,title:ZE(s,a,(Te=J==null?void 0:J.place)!=null?Te:null),prize:u&&J!==null?
ip(o.prizes,J):null,...(Xe=M==null?void 0:M.get(G))!=null?Xe:MK,cutNote:(ce=F.notes.get(G))!=null?ce:
null,vacated:null,...ne===void 0?{}:{decision:ne}}}),L=u?qE(s,F.races,a,o.prizes,I):[];return{...l,
standings:z,
findings:[...UE(t,o),...WE(z,s,o,N),...L,...HE(s,A,I,F.notes)]}}m();function Ci(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var VE=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function YE(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function XE(e,t,n){let r=VE(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:YE(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function QE(e,t){let n=VE(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=YE(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function eC(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function tC(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Ds(e,aE(e,t,i,P),I,o),a=Ci(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=eC(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=eC(n.filter(P=>g.has(P.stage))),
x=d.filter(P=>b.has(P.code)),A=x.length===0?u:XE(u,p(x),b),N=p(d);return{...QE(A,N),whole:N}}m();m();
var LK=2;function nC(e,t){var l;if(Si(e))return new w;let n=Ba(e),r=qm(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Jm(r,n.judges.length))!=null?l:1,a=Zm(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:A}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*A/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>LK*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function rC(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:ln(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function oC(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||Kn(r).unit!=="points")return[];let u=nC(n,.5/10**s);if(u.
size===0)return[];let l=Cs(n,"auto").scores,c=rC(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=rC(
a?np(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:lt(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var iC={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Y(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:ke(a,r),params:u}]})}};m();var sC={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=_(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:ke(a.row,r),params:u}]})}};m();m();
m();function aC(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let A=(b=(g=e.marks.get(x))==
null?void 0:g.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function mc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var jK=864e5,BK=R.UTC(1899,11,30);function zK(e,t){
return f.round(e*100+t)/100}function uC({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return A?
mc(
[v(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-BK)/jK);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,x=c===0;return mc([...b?[g]:[],...x?[zK(d*24+u,l)]:[]],
n,r)}m();var UK=/^\d+$/,WK=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,KK=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,GK=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
HK=/^\d*[.,]\d+$/;function qK(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function ZK(e){let t=[];return UK.test(e)&&
t.push(v(e)),WK.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),KK.test(e)&&t.push(v(e.replace(
/,/g,""))),GK.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),HK.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function sp(e,t,n){let r=/^([+-]?)(.*)$/.exec(qK(e));if(r===null)return null;
let o=ZK(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:mc(o,t,n)}var JK=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function ap(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:uC(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
JK.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=sp(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function lC(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&VK(n,i,{line:r,criterion:o,at:i.
at})}return n}function VK(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:ap(t.raw,r)})}}m();function YK(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=ap(e.raw,
t);return n==="text-number"||n==="date"}function XK(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||YK(
o,r)})}function cC(e,t){return e.rows.filter(n=>XK(n,t))}function pc({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function up({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function QK(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function e3({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of QK(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>aC(c,t,l)))}return i}function dC(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=e3(e),u=k.from(a.values()).flat(),l=r===null?[]:cC(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:lC(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function Wo(e){return e.competition.settings.missing==="assigned"}function Wa(e){
return e.provisional||
Wo(e)?"warning":"error"}function lp(e){return e.provisional?"warning":"error"}function t3(e,t){var r;
return pc(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var mC={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Wo(e)?
!t.some(o=>t3(o,r)):t.every(o=>pc(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:lp(e),params:{
entry:lt(r)}}))}};m();m();function Ka(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var on=(e,t)=>({entries:[lt(e)],criteria:t===void 0?[]:[t.name],cells:1});
function cp(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var pC=3;function Os({entries:e},t){
return e.
length<=pC?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function n3({criteria:e},t){return e.
length<=pC?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function jt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Os(e,t)} ${r} ${n3(e,t)}${e.cells===1?
"":` (${n})`}`}function Mn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function oe(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var fC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:on(s),reason:a};return Ka(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function r3({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var gC=new O;function hC(e){var n;let t=(n=gC.get(e))!=null?n:
r3(e);return gC.set(e,t),t}var _r=e=>hC(e).byJudge,Ga=e=>hC(e).byEntry;var o3=1e-4;function i3(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var s3=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),yC={scope:
"stage",find:e=>{if(!_r(e).some(s3))return[];let t=_r(e).map(o=>({rows:o,...i3(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>o3)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var bC={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Ka(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:on(s)}}))))}
;m();m();function dp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var wC=e=>f.round(e*100)/100,vC={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ga(e).flatMap(o=>{let i=o.map(({marks:l})=>dp(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:lt(o[0].
entry),low:wC(s),high:wC(a),limit:r}}]})}};m();m();function fc(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var a3=1e-6,u3=.9,l3=.5;function xC({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function c3(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=xC(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var kC=({same:e,marks:t})=>t===0?0:e/t;function d3(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
xC(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function m3(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function p3(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return fc(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var TC={scope:"stage",find:e=>{
let t=c3(Ga(e),e.sheetViews.length),n=t.filter(u=>kC(u)>=u3);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(kC)),i=new y(_r(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,d3(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return m3(c/d,p,l3*d)<=a3});return p3(e,
a)}};m();m();function SC(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function EC(e,t,n){var g,b,x,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=SC([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:SC([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(F=>F!==P),N=!0;break}}}
return p}var CC={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=fc(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,lt(c)])),u=EC(i,o,(c,d)=>!pc(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var RC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:lt(i.entry),rows:u}}]}))};m();
function f3(e){return e.sheet===null||!e.touched||up(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(lt)}var DC={scope:"stage",find:({check:e,sheetViews:t})=>Wo(e)?[]:t.flatMap(n=>{let r=f3(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:lp(
e),tab:n.tab,params:o}]})};m();m();m();var g3=6,h3=14;function y3(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var OC=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function b3(e,t){let[n,r]=[OC(e),OC(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Mr(e,t){let[n,r]=[_(e),_(t)],o=f.min(n.length,r.length);if(n===r||
o<g3||b3(e,t))return!1;let i=o<h3?1:2;return y3(n,r,i)<=i}var AC=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function mp(e,t,n){var s;let[r,o]=AC(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>_(a.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function NC({row:e,entry:t},n){return!Mr(e.name,t.name)||AC(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Mr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var PC=(e,t)=>e.length>=8&&
t.startsWith(e);function w3({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!PC(n,r)&&!PC(r,n)}
function v3({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(w3);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var IC={scope:"stage",find:e=>e.sheetViews.flatMap(t=>v3(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...NC(n,e.check.competition.entries),params:s}}))};m();var $C={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...mp(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function k3(e,t,n){let{tab:r,sheet:o,strays:i}=e;return up(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ka(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=mp(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var FC={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>k3(n,e.criteria,e.competition.entries))};m(
);var _C={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:on(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var MC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:on(s.entry,a)}}))})};m();m();var x3=/^(\d+)(?:[.,](\d+))?\s?%$/;function T3(e,t){var r;
let n=typeof e=="string"&&t===100?x3.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Ha({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",T3(e.value,o));default:return{}}}var LC={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:on(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Ha(o),
params:a}]}))};m();function S3(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(Wo(e)&&n.blank)}var jC={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>S3(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Wa(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:on(o.entry,i)}})))};m();var BC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=on(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Ha(o),params:c}]}))};m();var zC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:on(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var UC=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function pp(e){return UC(Float64Array.from(
e).sort(),e.length)}var gc=[];function by(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&gc[i-1]>o;i--)gc[i]=gc[i-1];gc[i]=o}return n===0?v.NaN:UC(gc,n)}var WC=5,
wy=.25,E3=1.4826,C3=1.645,R3=.02,D3=8,O3=400;function GC({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-by(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-by(o,r):s}}function A3(e){let{
criteria:t}=e.
check,n=_r(e).map(o=>t.map((i,s)=>o.length===0?0:pp(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function KC(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(R3,E3*n,t[f.floor(.9*t.length)]/C3)}function N3(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<D3)return null;let r=f.max(1,f.floor(n.length/O3)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>GC(i,s,u))});return{
fromOthers:KC(
o.map(i=>i.fromOthers)),fromOwn:KC(o.map(i=>i.fromOwn))}}var P3=e=>f.max(...e)-f.min(...e);function I3(
e){
let t=e.byCriterion.map(n=>P3(n)>=wy);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=GC(e,r,i);s*a>0&&f.abs(s)>=wy&&f.abs(a)>=
wy&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var HC={scope:"stage",find:e=>{
let t=Ga(e).filter(o=>o.length>=3).map(A3(e)),n=t.flatMap(I3);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?N3(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<WC*u.fromOthers||f.abs(a)<WC*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
A={judge:b.judge.code,entry:lt(x),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function fp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function hc(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function $3(e){
return e.kind==="score"?f.round(e.value*1e4)|0:fp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var qC=new O;
function F3(e){var n;let t=(n=qC.get(e))!=null?n:{byCode:fp(e.code),byName:fp(e.name)};return qC.set(
e,t),t}var vy=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),ZC=new O;function yc(e,t){let n=ZC.
get(e),r=n===void 0?_3(e,t):n;return ZC.set(e,r),r}function _3(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:fp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(hc(
d,0)&65535)%12;c[g]=c[g]+hc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:x,digest:A}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?g+=1:p=p+hc(A,$3(N))|0}if(g===o.length)continue;let b=F3(d);i+=1,s=s+hc(p,1)|0,a=a+hc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>vy(c,3)).join("");
return`${vy(s,12/2)}${vy(a,12/2)}${l}${i}`}var gp=e=>v(e.slice(84));function JC(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var VC=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
gp(e)===gp(t)&&f.min(JC(e,t,12),JC(e,t,48))>=3;var YC={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:yc(a,o);if(u===void 0||l===null||!VC(u,l))return[];let c={judge:i.
code,rows:gp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var QC=3,
eR=.2,M3=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function L3({criterion:e,highest:t,
others:n}){return n.length>=QC&&t<=eR*e.max&&2*t<M3(n)}var XC=(e,t)=>e.map(({marks:n})=>n[t]),tR={
scope:"stage",find:e=>{let t=_r(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<QC)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...XC(n,c)),g=d<=eR*l.max?t.flatMap(b=>b===n?[]:XC(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(L3);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
pp(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var nR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:on(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Ha(o),params:a}]}))};m();var hp=e=>e.reduce((t,n)=>t+n,0),rR=(e,t)=>hp(e.map((n,r)=>n*t[r].weight)),
j3=[{basis:"sum",of:hp},{
basis:"mean",of:e=>hp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>rR(e,t)/hp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:rR},{basis:"score",of:dp}];function B3(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?sp(e,0,1e6):null}function z3(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function U3(e,t,n){let r=e.flatMap(i=>{let s=B3(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=j3.map(i=>({...i,off:r.filter(({row:s,total:a})=>!z3(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:lt(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var oR={scope:
"stage",find:e=>_r(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:U3(t,n,e.check.criteria)})};m();m();m();
function Lr(e,t){var n;return(n=e(t))!=null?n:{}}var yp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=hr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Lr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var bp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Lr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var iR={scope:"workbook",checks:[yp,bp]};m();m();m();function At({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Lr(e,t),params:l}}var wp=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[At(e,{
kind:"setting",key:"method"},n)]};m();var vp=e=>{var g,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:_(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>lt(A)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((x=d.get(A))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>At(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return At(e,i(A),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var kp=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[At(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function ky(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var xp=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=ky(t.map(({name:a})=>_(a))),i=ky(
n.map(({code:a})=>Y(a))),s=new w(t.flatMap(a=>{let u=We(e.competition,a);return ky(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return At(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return At(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return At(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Tp=e=>e.competition.stages.flatMap((t,n)=>{let r=Uo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[At(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var Sp=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Uo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[At(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>At(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Ep=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||We(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[At(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Cp=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Y(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[At(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>At(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Y(c))).
map(c=>At(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var sR={scope:"workbook",checks:[wp,xp,Cp,Ep,kp,vp,Tp,Sp]};m();m();var Rp=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Lr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=We(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Lr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Dp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Lr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var aR={scope:"workbook",checks:[Dp,Rp]};m();var uR={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(pr)}}]}))};m();function W3(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var lR={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>W3(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Op={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function K3(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var cR={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(K3).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Wa(e),tab:n,params:{judge:r.code}}))};
m();var dR={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Wa(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var mR={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var qa={TAB_MISSING:dR,TAB_EMPTY:
cR,TAB_UNPROTECTED:mR,STAGE_NOT_BEGUN:Op,COLUMN_MISSING_CRITERION:lR,
COLUMN_DUPLICATE_CRITERION:uR,ROW_MISSING_ENTRY:DC,ROW_WITHOUT_CODE:FC,ROW_UNKNOWN_ENTRY:$C,
ROW_DUPLICATE_ENTRY:RC,
ROW_NAME_MISMATCH:IC,SCORE_ROWS_PERMUTED:YC,SCORE_MISSING:jC,SCORE_NOT_NUMBER:BC,SCORE_TEXT_NUMBER:
nR,
SCORE_IS_DATE:LC,SCORE_OUT_OF_RANGE:zC,SCORE_ERROR:_C,SCORE_FORMULA:MC,SCORE_SCALE_SUSPECT:tR,
SCORE_OUTLIER:HC,
TOTAL_MISMATCH:oR,JUDGE_NO_VARIANCE:yC,JUDGES_IDENTICAL:TC,JUDGES_DISAGREE:vC,JUDGE_CONFLICT:fC,
JUDGE_RECUSED:bC,
ENTRY_UNSCORED:mC,PANEL_DISCONNECTED:CC,ENTRY_DUPLICATE_CODE:iC,ENTRY_DUPLICATE_NAME:sC,
SETTING_INVALID:sR,
WEIGHTS_INVALID:aR,METHOD_CAUTION:iR};var G3=h.values(qa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),xy=e=>G3.flatMap(t=>t.find(
e));m();m();m();var H3=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],q3=10;function Z3({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!H3.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function J3(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function V3(e){
let[t]=e,n=e[e.length-1];if(e.length<q3||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:cp(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function pR(e){let t=[],n=new y;for(let r of e){let o=Z3(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>J3(r).flatMap(V3))]}function Y3(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Za(e){let t=[],n=new y;for(let r of Y3(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var fR=({row:e,column:t})=>`${e}:${t}`;function X3({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(fR({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:cp(r)}}}function Q3({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function gR(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=Q3(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(fR(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>Za(i.cells).map(s=>({draft:X3(i,s),block:s})));return[...n,...pR(r)]}m();
function eG(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function tG(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=ro(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,x,A,N;let d=new y;for(let P of a){let I=s(
c,P);I!==null&&d.set(P.code,I)}let p=new w(i?d.keys():[]),g=(b=e.sheets.get(c.code))!=null?b:null;
return dC(
{judge:c,tab:(N=(A=g==null?void 0:g.tab)!=null?A:(x=e.tabName)==null?void 0:x.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:eG(e,l)}}var hR=new O;function Ap(e){
var n;
let t=(n=hR.get(e))!=null?n:tG(e);return hR.set(e,t),t}var nG=h.values(qa).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function rG(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function oG({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&ke(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Ty(e){let t=Ap(e),n=t.begun?nG:[Op];return gR(n.flatMap(r=>r.find(t))).sort(rG(t)).
map(r=>oG(r,e.stage.name))}m();var yR=[wp,yp,Dp,bp,xp,Cp,Ep,Rp,kp,vp,Tp,Sp],iG=h.values(qa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),sG=[...yR,...iG.filter(e=>!yR.includes(e))];
function Sy(e,t=()=>null){return sG.
flatMap(n=>n({competition:e,locate:t}))}m();function Ey(e){return Ap(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=Wo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var wR=31,aG=/[\u00b7\-\u2013|:_]/u;function jr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!aG.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var uG=/[[\]:*?/\\]/g,bc=e=>e.replace(uG," ").replace(/\s+/g," ").trim();
function lG(e,t){
let n=wR-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Ri=(
e,t)=>lG(
bc(e.name),bc(t.code)),cG=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Di(e,t,n){
let r=Z.
ranking[n],o=wR-r.length-3,i=(u,l)=>cG(bc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function vR(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_(bc(t.name));let r=_(n.slice(0,-1));return r!==""&&_(bc(t.name)).startsWith(
r)}function Np(e,t){var o;let n=dG(e,t),r=n.filter((i,s)=>n.findIndex(a=>pG(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function dG(e,t){let n=bR(e,t,(i,s)=>Y(i.code)===Y(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?mG(e,t,r):bR(e,t,Cy)}var Cy=(e,t)=>_(t)!==""&&_(
t)===_(e.name),bR=(e,t,n)=>jr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>vR(r,i)).flatMap(i=>ft(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),mG=(e,t,n)=>ft(t,n).filter(r=>Y(r.code)===Y(e)||
Cy(r,e)||jr(e).some(({left:o,right:i})=>vR(o,n)&&Cy(r,i))).map(r=>({stage:n,judge:r})),pG=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var fG=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),kR=e=>e.severity==="error";function Bt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...Sy(n,e.locate)],s=[],a=[],u=!i.some(l=>kR(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Ci(n,s):null,g={competition:n,stage:
l,
criteria:We(n,l),judges:ft(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var F;return(F=P.scoreTab)!=null?F:Ri(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Ty(g).filter(P=>!fG(P,e.questions))),p!==null&&a.push(...Ey(g));let b=P=>P.stage===
l.name&&(kR(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=tC(n,l,r,
s,o),A=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...oC(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...A("method")}:P.code==="NOBODY_ADVANCES"?{...P,...A("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Oi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Pp(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function wc(e,t){let n=Pp(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Oi(o,i,t):s,"")}function xR(e,t,n=()=>[]){
let r=[],o=Pp(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Oi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Oi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Oi(i,u,t):l}return r}m();m();var Ja=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],["explain",$(
"jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var TR=["at",
"by","action","detail","run","hash","stage"],Ip=e=>TR.map(e),SR=(e,t)=>{var n;return(n=
e[TR.indexOf(t)])!=null?n:""},ER=e=>Nn(SR(e,"action"),Ja),gG=["compute","documents",void 0],CR=e=>!gG.
includes(ER(e)),$p=({hash:e})=>e.split(" ").filter(t=>t!==""),Ry=e=>ER(e)==="explain"?$p({hash:SR(e,
"hash")}):[];function Va(e,t,n){let r=xR(e,n,Ry),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&CR(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Oi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function Fp({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>Ry(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var RR=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,hG=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
DR=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,OR=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
Dy=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
AR=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function oo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=AR.exec(t))==null?void 0:r[2];if(n!==
void 0)return v(n);for(;;){let[,s="",a=""]=(o=RR.exec(t))!=null?o:[];if(s==="")return null;if(Dy.test(
a.trim()))return v((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var yG=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function As(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=yG.exec(t))!=null?i:[],
o=(l=(u=(a=(s=DR.exec(t))!=null?s:OR.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:_p(o)}function vc(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return Dy.test(t)&&!/^\d+$/.test(
t)?v((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var _p=e=>v(e.replace(",","."));function Le(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=AR.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=RR.exec(t))!=null?a:[],g=(u=DR.exec(p.trim()))!=null?u:OR.exec(
p.trim());if(d===""||g===null&&!Dy.test(p.trim()))break;t=d,n!=null||(n=g===null?null:_p((l=g[1])!=null?
l:""))}let[,r="",o=""]=(c=hG.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:_p(o)}}var bG=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
wG=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function NR(e){var n;let t=(n=bG.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:_p(t),isSaid:wG.test(e)}}var PR={
code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta","Nomor Peserta",
"Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama","Peserta",
"Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai","Peserta yang Dinilai",
"Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry","Participant",
"Innovation Name"),institution:$("Instansi","Institution","Unit","OPD","Perangkat Daerah","SKPD",
"Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana","Agency","Organization"),total:
$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Mp={weight:"Bobot",maximum:
"Maks"},zt=e=>h.keys(PR).find(t=>je(e,PR[t])),Je=(e,t)=>{let n=_(t.name);return _(e)===n||_(e.replace(
/\([^()]*\)\s*$/,
""))===n||_(Le(e).name)===n},vG=(e,t)=>{var n;return(n=t.find(r=>_(r.name)===_(e)))!=null?n:t.find(r=>Je(
e,r))};function Ya(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Y(s.code),u=_(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,x;if(u)return(b=(g=n.get(s))!=null?g:t.get(Y(s)))!=null?b:null;let c=(x=r.get(_(a)))!=null?x:
[],d=c.length===1?c:c.filter(A=>_(A.institution)===_(l)),[p=null]=d;return d.length===1?p:null}}
function Ai(e,t,n,r,o){
var x,A,N,P,I,F,M;let i=B=>typeof B=="string"&&(zt(B)!==void 0||r.some(z=>Je(B,z))),s=Xl(e,B=>B.filter(
i).length,bi),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(B=>typeof B=="string"?B:""),u=new y,l=new y;
for(let[B,z]of a.entries()){let L=vG(z,r),j=zt(z);L!==void 0?u.set(L.name,[...(A=u.get(L.name))!=null?
A:[],B]):j!==void 0&&!l.has(j)&&l.set(j,B)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([B,[z=0]])=>(
{
criterion:B,column:z})),p=s===null?xG(e):[];for(let[B,z]of e.values.entries()){if(s===null||B<=s)continue;
let L=q=>{var pe;let ue=l.get(q);return ue===void 0?"":(pe=z[ue])!=null?pe:""},j=U(L("code")),K=U(L(
"name")),G=new y;for(let{criterion:q,column:ue}of d)G.set(q,TG((P=z[ue])!=null?P:"",B,ue));let J=U(L(
"institution")),ne=o(j,K,c!==null,J);ne===null&&(Oy(j,K)||kG(j,G))||p.push({row:B,code:j,entry:(I=ne==
null?void 0:ne.code)!=null?I:null,name:K,institution:J,marks:G,total:L("total"),notesToCommittee:U(L(
"notesToCommittee")),notesToEntrant:U(L("notesToEntrant"))})}let g=(F=l.get("name"))!=null?F:null,b=(
M=
l.get("total"))!=null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var Oy=(e,t)=>[e,t].some(n=>n===Mp.weight||n===Mp.maximum),kG=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Ay(n.raw)),Ay=e=>{var t;
return typeof e==
"string"?!Q(e)&&(je(e,Pn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==
void 0};function xG(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function TG(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:Q(e)?{kind:"blank",at:r}
:
typeof e=="string"&&je(e,Pn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var IR=864e5,Ny=R.UTC(
1899,11,30),SG="dd/mm/yyyy",EG="dd/mm/yyyy h:mm:ss",CG=e=>new R(Ny+f.round(e*86400)*
1e3).toISOString().slice(0,19);function $R(e){let t=(R.parse(`${e}Z`)-Ny)/IR;return v.isNaN(t)?e:t}
var RG=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Ny)/IR;function FR(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:RG(t)?{
value:t,
read:{date:CG(t)},format:v.isInteger(t)?SG:EG}:{value:t,read:t}}var _R=e=>Xl(e,t=>t.filter(n=>typeof n==
"string"&&zt(n)!==void 0).length),MR=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>FR(r[
i]).
read))});function Py({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var DG=2e4,
OG=500;function LR(e){let{rows:t,width:n}=Py(e);return t.length>DG||n>OG}function jR(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Py({...i,rows:i.rows.slice(0,20)});return _R(MR(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Iy(e,t,n){var l;let{rows:r,
width:o}=Py(e),i=(l=_R(MR(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>FR(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var AG=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function kc({values:e}){var r,o,i,s;let[,t=""]=(i=AG.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(eo))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var NG=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
BR=({values:e})=>{var t,n,r,o;return(o=(r=NG.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function zR(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||PG((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var PG=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function UR(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var IG=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
$G=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
FG=/(?:^|[^\p{L}])(?:juri|judge)/iu,WR=e=>h.values(Z).some(t=>je(e,t));function Ns(e){let t=e.trim();
return WR(t)||IG.test(t)?!1:$G.test(t)?/^(?:hasil|results?)/i.test(t)&&FG.test(t):!0}var xc=e=>!Ns(e)&&
!WR(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Lp=new y;
function GR(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Np(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var HR=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function qR(e,t,n=Lp){let r=GR(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>HR(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var $y=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function ZR(e,t,n=Lp){let r=yr(e,t,n);return e.flatMap(o=>{var a;if(!$y.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;$y.test(i);)i=i.replace($y,"").trim();let s=(a=r.find(u=>_(u.name)===_(i)))!=
null?a:Np(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var KR=e=>Y(e).replace(
/\p{N}+/gu,
"#");function JR(e,t,n=Lp){let r=new w(t.judges.map(s=>KR(s.code))),o=new w(t.stages.map(s=>_(s.name))),
i=new w(yr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Np(s,t)!==null)return[];let a=jr(
s).find(({left:u,right:l})=>o.has(_(u))&&r.has(KR(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function yr(e,t,n=Lp){let r=GR(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>HR(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:_G(e,i,ft(t,i))}function _G(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Ns))for(let{left:c,right:d}of jr(l)){let p=n.filter(b=>Fy(d,b)),[g]=p;g===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(a=r.get(_(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Fy=(e,t)=>Y(e)!==""&&(Y(e)===
Y(t.code)||_(e)===_(t.name));m();function VR({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return dt(e.settings,t.settings.
get(n.key),"value");case"prize":return dt(e.settings,t.prizes.get(n.place),"value");case"entry":
return dt(
e.entries,t.entries[n.index],n.column);case"stage":return dt(e.stages,t.stages[n.index],n.column);
case"criterion":return dt(e.criteria,t.criteria[n.index],n.column);case"judge":return dt(e.judges,t.judges[
n.
index],n.column)}}}m();var MG=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),YR=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&MG(i.value,o)})),LG=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function XR(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!LG((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function ot(e,...t){let n=e.reduce((r,o)=>r+o,
0);return t.some(r=>f.abs(n-r)<=r*.001+1e-9)}m();function Tc(e){let t=new y;for(let n of e){let r=t.get(
n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var Ko={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:[
"use",
"ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:
[
"criteria"]},Ct=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:Ko[e],default:null,
...o});m();m();var jG=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|[-\u2013]\s*\d{1,4}(?:[.,]\d+)?|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
BG=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function dn(e){
if(e===
void 0||Q(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ut(e.replace(/\s*%\s*$/,""))!==null)return"number";if(je(
e,Pn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&ut(t)!==null?"score-text":BG.test(t)?"failed":jG.test(t)?"score-text":
"text"}var gt=e=>ut(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),io=e=>e!=="blank"&&e!=="text";m();
var QR=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
eD=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
jp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,_y=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
tD=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,zG=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Ly=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function My(e){let t=Ly(e);return t.
some(n=>QR.test(n))&&t.every(n=>QR.test(n)||eD.test(n))}var Ps=(e,t)=>{let n=Ly(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||eD.test(r)||jp.test(r)||/^\d+$/.test(r))},UG=/^(?:persentase|prosentase|persen|percentage)$/,
Is=e=>Ps(e,jp)||Ps(e,UG);function nD(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(tD.test(r))return"example";let a=s?Is(r):Ps(r,jp);if(i&&a&&!Ps(r,_y))return"weight";
if(i&&s&&Ps(r,_y))return"maximum";if(My(r))return s&&i?"maximum":"statistic"}return My(t)?
"statistic":n!==""?null:My(o)?"statistic":i&&Ps(o,jp)?"weight":i&&Ps(o,_y)?"maximum":null}var rD=(e,
t)=>tD.
test(e)?!t||!zG.test(e):Ly(e).length===1;var WG=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_)),KG=e=>WG.has(_(e));function oD(e,t,n){let r=a=>a.map(GG).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>Je(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Xa(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>jy(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function jy({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>Je(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Xa=(e,t)=>sD(e,t,Is),iD=(e,
t)=>sD(
e,t,KG);function sD(e,t,n){let r=t.map(a=>e.columns.find(u=>Je(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!Q(l));return typeof u=="string"&&n(u)});
return r.map(a=>a===void 0?null:gt(s==null?void 0:s[a.column]))}function GG(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Qa(t)}function Qa(e){
return ot(
e,1)?e.map(t=>f.round(t*1e6)/1e4):[...e]}var HG=5;function aD(e,t,n){let r=qG(e,t);return[...r===null?
[]:[r],...ZG(e.desks,t)].filter(({id:i})=>!n.
has(i))}function qG({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Le(l).
weight)!=null?d:t==="totals"?Xa(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Le(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(_).join("+")}`;return Ct("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function ZG(e,t){let n=e.map(({table:o})=>f.max(0,...o.columns.filter(
({name:i})=>t.some(s=>Je(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
ut(s[i]))!=null?a:[]})))),r=f.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*HG>r?[]:[Ct("SCALES",`scale/${_(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();m();var JG=12,VG=["juri","dewanjuri","judge","penilai","panelis"],zy=e=>VG.includes(_(e));
function lD(e){
var t;return Uy((t=XG(e))!=null?t:e.map(n=>n.trim()))}function Uy(e){let t=new w(e.filter(r=>uD(r)).
map(Y)),n=0;return e.map(r=>{if(uD(r))return By(r,YG(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...By(`J${n}`,""),email:r}:By(`J${n}`,r)})}var uD=e=>[...e].length<=JG&&Y(e)!==""&&!e.
includes("@"),YG=e=>!/\p{N}/u.test(e)&&[...e].length>3;function XG(e){let[t,...n]=e.map(r=>jr(r).filter(
({right:o})=>Y(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(QG).reverse()){let i=_(r);
if(i===
""||zy(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Y)).size===a.length)return a}
return null}
var QG=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,e5=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function Bp({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=e5.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var By=(e,t)=>({...oE,
code:e,name:t});m();var Wy="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
t5=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Wy}(?:\\s*[(:\u2013-].*)?)$`,"iu"),n5=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
r5=new RegExp(`^(${Wy})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),o5=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Wy})\\s*[)\\]]?$`,
"iu"),i5=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function xt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=t5.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=n5.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Tn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=r5.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=o5.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var so=e=>i5.has(_(e));m();var Ky=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function cD(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of jr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||Y(c)===""||zy(l)||xt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>Y(g.label)===Y(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Y(l.label)))),o=(
u,l)=>Ky.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Y(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!s5(u,i));return{sets:s?i:[],unclear:!s&&a5(e)}}var s5=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Tn(e)!==null;function a5(e){var n;let t=new y;for(let r of e){let o=Tn(r);if(o===null)continue;
let i=Y(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var u5=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
l5=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
dD=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,c5=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
d5=/juri|judge|penilai|panelis/i,Gy=e=>d5.test(e)||xt(e)!==null||Tn(e)!==null,mD=e=>{var t;return dD.
test(e)?v((t=dD.exec(e))==null?void 0:t[1]):null},Hy=e=>!Gy(e)&&jr(e).every(({right:t})=>Y(t)==="")&&
(Ky.test(e)||c5.test(e)),Sc=e=>`tab/${_(e)}`;function pD(e,t,n){let r=e.map(({tab:u})=>u),o=p5(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>_(Bp(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=m5(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(Sc(u))?[]:[Ct("ODD_TAB",Sc(u),{tab:u},{tab:u,reason:c})]})}function m5(e,t){let n=t.filter(
a=>a!==e);if(u5.test(e))return"old";let r=mD(e),o=r!==null&&n.some(a=>{var u;return((u=mD(a))!=null?
u:r+1)>r});if(l5.test(e)||o)return"time";let i=!Gy(e)&&n.length>1&&n.every(a=>Gy(a)),s=Hy(e)&&n.some(
a=>!Hy(a));return i||s?"unlike":null}function p5(e){let[t]=e;if(t===void 0||e.length<2||!e.every(Hy))
return null;let n=`stages/${e.map(_).join("+")}`;return Ct("STAGE_TABS",n,{tab:t,tabs:[...e]},{tabs:
[
...e]})}m();m();m();var ao=(...e)=>new w(e.map(_)),f5=[["code",ao("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",ao(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",ao("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",ao("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
ao("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",ao("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",ao("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],g5=ao("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),h5=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,y5=ao("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),b5=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
w5=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
qy=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,v5=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
k5=["name","code","institution","category"],fD=e=>e.replace(/\s+/g," ").trim(),gD=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function hD(e){var n,r;let t=_(e);return t===""?null:y5.has(t)?"rank":g5.has(t)?"sum":(r=(n=f5.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function zp(e){var s,a,u,l;let t=hD(e);if(t!==null)
return t;let n=e.replace(qy,""),r=(l=(u=(s=qy.exec(e))==null?void 0:s[1])!=null?u:(a=qy.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=zp(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(v5,"");return o===e?null:zp(o)}function Ae(e){
var a;let t=fD(e);if(h5.test(t))return"sum";let n=hD(t);if(n!==null)return n;if(w5.test(_(t)))return"matter";
let r=zp(t);if(r!==null)return r;let o=gD(t);if(o!==t&&o!==""){let u=Ae(o);if(u!==null)return u}
if(b5.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>zp(u));return s.every(u=>u!==null)&&(a=k5.find(u=>s.includes(
u)))!=null?a:null}var x5=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Ni(e){let t=Ae(e);return t==="sum"||t!=="matter"&&x5.test(e)}var T5=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
yD=e=>T5.test(e),S5=ao("Hasil","Result","Final","Konversi","Akhir"),uo=e=>{let t=Ae(e);return t==="matter"||
t===null||[e,gD(fD(e))].some(n=>S5.has(_(n)))};var E5=new w(["number","sum","rank","text"]),bD=new w(
["Nilai","Skor","Score","Scores","Poin","Point",
"Points"].map(_)),wD=e=>bD.has(e),Pi=e=>_(e)===""||E5.has(Ae(e))||zt(e)!==void 0||Pr.columns.some(t=>je(
e,t.header)),C5=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
vD=e=>e.length>1&&e.every(t=>C5.test(t)&&Ae(t)===null);function kD(e){let t=e.filter(n=>!bD.has(n));
return t.length>0?t:[...e]}function xD({tables:e,criteria:t},n,r){let o=new w(t.map(_)),i=[...t],s=e.flatMap(
a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Mr(p,u.name)&&!a.columns.some(({key:g})=>g===_(p)));c===void 0&&!d&&n.push(
R5(l,a,u))}return i}var R5=(e,{tab:t},{column:n,key:r,name:o})=>Ct("COLUMN",e,{tab:t},{header:o,
column:pr(
n),doubt:wD(r)?"sum-misfit":"some-tabs"});m();m();var D5=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Ii=e=>D5.test(e);m();var O5=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
TD=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,SD=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
ED=/^[\d%]+$/,Zy=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),CD=(e,...t)=>{
let n=Zy(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},$s=e=>Ae(e)==="text"||CD(e,O5,TD,SD,ED),Fs=e=>CD(
e,TD,ED)&&Zy(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),RD=e=>$s(e)&&Zy(e).some(t=>SD.test(t)),A5=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Ec=e=>A5.test(e);function DD(e){var n,r,o,i;let t=e.trim();return Fs(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var N5=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,P5=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function OD(e,t,n){var c,d;let r=t.flatMap(p=>{var A,N;let g=e.length===1?P5.exec(p):null,[,b="",x=""]=(
N=
(A=N5.exec(p))!=null?A:g)!=null?N:[];return b===""||Ii(x)||$s(x)?[]:[{name:p,left:_(b)}]}),o=r.filter(
({left:p})=>r.filter(g=>g.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(_).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>Je(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=ke(a.above.length,u);return Ct("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();m();var I5=[1,3,4,5,10,100],Up=e=>e.reduce((t,n)=>t+n,0),
$5=e=>f.round(e*1e4)/1e4,ID=e=>e.map(t=>$5(t/Up(
e)*100));function $D(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var g;let a=n.some(b=>b!==n[0])&&!F5(
e,t)?ND(e,t):(g=_5(e,t))!=null?g:ND(e,t),u=L5(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=ID(i.weights.map((x,A)=>{var N;return x*((N=r[A])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:x})=>AD(b)||!PD(x,n))?l.filter(({from:b,
weights:x})=>AD(b)||b==="totals"||!PD(x,n)):!(o&&r.every(b=>I5.includes(b)))||ot(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var AD=e=>e==="headers"||e==="row",
F5=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Je(r.name,{name:o}))));function ND(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:Xa(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||ot(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function _5(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>Je(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=f.abs(Up(i)-100)<.5||ot(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(M5(e,t))}
function M5(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=Xa(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>Je(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return NR((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&ot(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function L5(e,t,n){for(let r of e){let o=jy(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,x,A;let p=(b=i.find(N=>Je(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:
a.indexOf(p);return g<0?null:((x=u[g])!=null?x:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return ID(l.map(c=>c!=null?c:0))}}return null}function PD(e,t){let[n,r]=[Up(e),Up(
t)];return e.every((o,i)=>{var s;return f.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function FD(e,t,n,r){
var M,B;let{taken:o,isRead:i}=n,s=$D(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:z,weights:L})=>z==="totals"||L.every(j=>j>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=Ko.WEIGHTS.filter(z=>z==="equal"||(z==="table"?l:u.some(({option:L})=>L===
z))),d=`weights/${t.map(_).join("+")}`,p=c.find(z=>z===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let g=u.find(({option:z})=>z===
p);if(g!==void 0)return{weights:g.weights,question:null};let{from:b,weights:x,tab:A}=a,N=f.round(x.reduce(
(z,L)=>z+L,0)*1e4)/1e4,P={tab:(B=(M=e[0])==null?void 0:M.tab)!=null?B:"",tabs:e.map(z=>z.tab)},I={
criteria:[
...t],weights:x,sum:N,from:b,...A===void 0?{}:{tab:A}},F=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Ct("WEIGHTS",d,P,I,{options:c,default:F?null:a.option})}}m();m();m();function Jy(e,t){
let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Vy="Lembar Juri \xB7 ",
_D=e=>Vy+e,Yy=e=>typeof e=="string"&&e.startsWith(Vy),Sn=e=>{var t;return Yy((t=e.values[1])==null?
void 0:
t[0])};function Nt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Vy+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var Cc="Nilai",_s=e=>typeof e=="string"?e.trim():"";function MD(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Xy=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),j5=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),B5=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
LD=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Qy=$("Nilai",
"Score","Skor","Value","Poin","Points"),jD=e=>je(e,Qy),BD=e=>e.some(t=>je(t,Xy))&&e.some(t=>je(t,LD))&&
e.some(t=>je(t,Qy));function z5(e){for(let[t,n]of e.values.slice(0,bi).entries()){let r=n.map(_s),o=l=>r.
findIndex(c=>je(c,l)),i=l=>r.findIndex(c=>zt(c)===l),s=o(Xy)>=0||o(B5)<0?o(Xy):o(j5),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(LD),o(Qy)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(Fs)}}}return null}function zD(e){let t=z5(e);if(t===null)return null;let n=u=>U(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!Q(u[t.code])||!Q(u[t.name]),i=new y;for(let u of r){
let l=_(
n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=
0,a=s?W5(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===
u;return s?K5(e,t,a,l,c):U5(e,t,l,c)})}}function U5(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[
0])!=
null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{
label:r,
grid:{tab:e.tab,values:s}}}function W5(e,{criterion:t,weight:n}){var a;let r=new y;for(let u of e){
let l=U(
u[t]),c=(a=r.get(_(l)))!=null?a:{name:l,weights:new w};_(l)!==""&&r.set(_(l),c),c.weights.add(gt(u[n]))}
let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),i=o.flatMap(u=>u!=null?u:[]),
s=ot(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,name:i.length===r.size?`${l} (${f.round(
((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function K5(e,t,n,r,o){var F,M,B,z;let{header:i,
judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(M=(F=e.values[i])==null?void 0:F.length)!=null?
M:0,g=[s,l,c,d],b=new y,x=new y,A=new y,N=k.from({length:p+n.length},()=>"");for(let[L,j]of e.values.
entries()){if(L<=i||!o(j))continue;let K=n.findIndex(pe=>pe.key===_(U(j[l]))),G=Y(U(j[a]))||_(U(j[u]));
if(K<0||G==="")continue;let J=(B=A.get(G))!=null?B:[],ne=J.find(pe=>!b.has(`${pe},${p+K}`)),q=ne!=null?
ne:L;ne===void 0&&(A.set(G,[...J,L]),x.set(L,N.map((pe,Te)=>{var Xe;return g.includes(Te)?"":(Xe=j[
Te])!=
null?Xe:""})));let ue=x.get(q);ue!==void 0&&(ue[p+K]=(z=j[c])!=null?z:""),b.set(`${q},${p+K}`,{row:L,
column:c})}let P=e.values.map((L,j)=>{var K;return j===i?[...L.map((G,J)=>g.includes(J)?"":G),...n.map(
G=>G.name)]:(K=x.get(j))!=null?K:N}),I=({row:L,column:j})=>{var K;return(K=b.get(`${L},${j}`))!=null?
K:{row:L,column:j<p?j:L<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:I}}m();m();
function WD(e,t){var o,i;let n=e.map(G5),r=(s,a)=>n.slice(s+1).some(u=>{var l;return UD((l=u[a])!=null?
l:"")});return k.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var g,b,x;let u=n.
flatMap((A,N)=>A[a]?[{row:N,text:A[a]}]:[]),l=u.filter(({text:A})=>UD(A)),c=(g=l[l.length-1])!=null?
g:u[u.length-1],d=u.filter(({row:A})=>{var N;return A>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:A})=>A),
p=n.slice(0,f.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((A,N)=>{var P;if(A[a])return[A[a]];
for(let I=a-1;I>=0;I-=1){let F=(P=A[I])!=null?P:"";if(F!=="")return r(N,I)&&!t(F)?[F]:[]}return[]});
return{text:(x=c==null?void 0:c.text)!=null?x:"",groups:[...d,...p]}})}var UD=e=>e!==""&&As(e)===null&&
vc(e)===null;function G5(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&ot(t,1,100),r=ot(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${f.round(o*r*1e4)/1e4}%`:Q(o)?"":U(o))}var KD=4,GD=15,
H5=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),br=e=>H5.has(
_(Le(e).
name)),q5=new w(["code","name","institution","category","judge","number"]),Ms=e=>{var t;return q5.has(
(t=Ae(e))!=null?t:"")&&Le(e).weight===null},lo=e=>dn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
Wp=e=>!Q(
e);function eb(e,t){let n=Z5(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<KD&&Y5(e,r,o);)o+=
1;for(;o-r+1<KD&&e8(e,r,o);)r-=1;return{top:r,bottom:o,columns:qD(e,r,o)}}function HD(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>_(U(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:qD(e,t.top,i)}}function Z5({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,bi).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!lo(
c))continue;let d=Ae(c)!==null||t(c)||xt(c)!==null;Ms(c)&&(u=!0),a+=1+(d?2:0)+(eu(e,i,l)?1:0)}s.filter(
lo).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||J5(e,s,n)})}function J5(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>lo(o[l])&&Ms(U(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&lo(r[l]));return t<n&&i.length>1&&i.every(l=>_(U(r[
l]))===
_(U(o[l])))&&s.filter(l=>eu(e,t,l)).length>1}function eu(e,t,n){let r=e.slice(t+1,t+1+GD).map(o=>dn(
o[n])).filter(o=>o!=="blank");return r.filter(io).length*2>r.length}function V5(e,t,n){let r=e.slice(
t+1,t+1+GD),o=r.findIndex(s=>s.every(a=>!Wp(a)));return(o<1?r:r.slice(0,o)).some(s=>lo(s[n]))&&!eu(e,
t,n)}function Y5({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(p=>Wp(r[p]));
if(!o.some(p=>lo(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==
""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(x=>x.slice(0,p).some(
Wp)):
br(g)||xt(g)!==null||X5((b=e[n])!=null?b:[],p)};if(o.some(p=>Ms(i(p))))return!1;let u=o.some(p=>eu(e,
n+1,p))&&o.every(p=>!V5(e,n+1,p)),l=[...r.keys()].some(p=>Ms(i(p))&&Q(r[p])),c=p=>lo(r[p])&&eu(e,n+1,
p);return!o.every(p=>lo(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>eu(e,
n+1,p))||o.some(p=>{var g;return Q((g=e[n])==null?void 0:g[p])})}var X5=(e,t)=>t+1<e.length&&Q(e[t+1]);
function Q5(e,t){let n=e[t];if(typeof n=="string")return As(n)!==null;let r=e.filter(o=>typeof o=="number");
return typeof n=="number"&&r.length>1&&ot(r,1,100)}function e8({values:e},t,n){var c;let[r,o]=[
e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Wp(r[d]));if(i.length===
0||!i.every(d=>lo(r[d])||Q5(r,d)))return!1;let s=i.map(d=>U(r[d]));if(s.some(d=>{var p;return((p=d.match(
/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+1),u=d=>a.
every(p=>Q(p[d]));if(i.some(d=>Ms(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>lo(o[d])&&!Ms(
U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>Q(o[d]))?!1:s.length>1||s.some(d=>br(d)||xt(
d)!==null||Tn(d)!==null||so(d)||Le(d).weight!==null)}var qD=({values:e},t,n)=>WD(e.slice(t,n+1),Ms);
m();m();var Gp=e=>e!==""&&!br(e)&&!so(e)&&As(e)===null&&vc(e)===null;function ZD(e,t){var i;let n=t?
new w:n8(
e),r=e.columns.map(({text:s,groups:a},u)=>{var A,N,P,I,F;let l=Ae(s)===null||n.has(u)?a.filter(Gp):[
],
c=n.has(u)?s:"",d=c===""?s:(A=l.pop())!=null?A:"",{name:p,weight:g}=Le(d),b=(N=g!=null?g:a.map(As).find(
M=>M!==null))!=null?N:null,x=(I=(P=oo(d))!=null?P:a.map(vc).find(M=>M!==null))!=null?I:c===""?null:
r8(
c);return{column:u,text:d,own:c,group:t?"":(F=l.slice(-1)[0])!=null?F:"",name:p,weight:b,max:x}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=o8(r,s.text)));let o=t?r.map(s=>s.weight):s8(r);return r.
map((s,a)=>{var b;let u=t8(r,s)?`${Le(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Le(s.text).weight||s.max!==oo(s.text)||s.own!==""?i8(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;
return{...p,header:g,name:g,part:{own:s.own,criterion:u,header:d}}})}var t8=(e,t)=>t.group!==
""&&!Ni(t.name)&&e.some(n=>n!==t&&_(n.name)===_(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function n8({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=_((l=s.filter(Gp).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>$s(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>Kp(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(Kp(i))>1).map(({column:i})=>i))}var Kp=e=>_(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",r8=e=>{var n,r;let t=(r=oo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},o8=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Le(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},i8=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function s8(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Ni(o)||uo(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Le(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Le(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var a8=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
u8=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function JD(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=xt(i))!=null?a:(s=Tn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(_)).size>1||e.columns.some(({groups:i})=>i.some(s=>xt(
s)!==null||so(s))))return!0;let r=l8(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every($s)||!d8([...r.keys()],new w(o.filter(c8)),t)}function l8({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Gp))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var c8=e=>Ae(e)!=="text";function d8(e,t,
n){
if(e.some(i=>a8.test(i)||u8.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(_)));return e.every(a=>s.has(_(a)))}),o=i=>Ii(i)||Le(i).weight!==null||oo(i)!==null;return r||t.
size>1||e.some(o)}m();var m8=4,p8=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,f8=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
VD=e=>_(Le(U(e).replace(p8,"")).name);function XD(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Le))p===""||br(p)||Ae(p)!==null&&!uo(p)||n.set(_(p),
(s=n.get(_(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(VD(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var x;return VD((x=e.values[b])==null?void 0:x[l])}));if(d.size<2)continue;if([...d].
every(b=>{var x;return l>((x=n.get(b))!=null?x:0)}))return YD(e,(b,x)=>b>=t.top&&x>=l);if(c.filter(b=>{
var x;return((x=e.values[b])!=null?x:[]).filter(A=>!Q(A)).length<=m8}).length!==c.length)continue;
let g=g8(
e,f.min(...c),t.bottom);return YD(e,b=>c.includes(b)||g.includes(b))}return e}function g8({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!Q(a));if(s.length===0||
!s.every(a=>dn(a)==="text")||!s.some(a=>f8.test(U(a))))break;r.push(i)}return r}var YD=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function QD(e,t){let n=e.flatMap(o=>{let i=eb(
o,t.isCriterion),s=i===null?o:XD(o,i),a=s===o?i:eb(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:HD(o.grid,o.block,
n)}));return r.map(o=>h8(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function h8({whole:e,
grid:t,
block:n},r,o){let i=JD(n,r),s=ZD(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>dn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:BD(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ae(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||it(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function it({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(io).length*2>=n.length?"scores":"words"}function Hp(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(io).
length*3>=n.length}var Gn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},sr=(e,t)=>({code:U(Gn(e,t,e.at.code)),name:U(Gn(e,t,e.at.name))});function wr(e,t){let{
code:n,
name:r}=sr(e,t);return e.at.code>=0?n===""?"":`#${Y(n)}`:_(r)}m();var qp=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function eO(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var y8=new w([
"sum","mean","weighted","statistic","rank"]),Hn=e=>y8.has(e),tO=(e,t)=>_(e)||`#${t}`;function En(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var ar=e=>Le(e).weight!==null||oo(e)!==null;
function nO({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!Ec(r)||n.hasCriteria&&e.isJudges&&tb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:tO(o,t),role:s!=null?s:
i?"criterion":b8(e,t,r),from:[],weights:null,doubt:null,guess:null}}function b8(e,t,n){let r=it(e,t),
o=Ae(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||w8.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")?"number":e.isList&&Fs(n)?"weight":e.isList&&!jD(n)?"number":
"criterion"}
var w8=new w(["sum","rank","number"]);function tb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[
t])==
null?void 0:s.groups)!=null?a:[],i=[n,...o,(l=(u=Tn(n))==null?void 0:u.rest)!=null?l:""];return o.some(
so)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>xt(c)!==null&&Ae(n)===null)}var v8=1e3;function oO(
e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?E8(e,
t):k8(e,n.shape.header))}function k8(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>it(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Hn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)$i(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?T8(e,i,t):x8(e,i,t))}var $i=(e,t,n=null)=>{for(let{shape:r}of e)En(r,t,n)};
function x8(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?$i(e,"unnamed"):(r("check-box")||r("date")&&Ae(n)!==null)&&$i(e,
"not-numbers")}function T8(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(iO(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
$i(
e,"unnamed","criterion");return}if(yD(n)){$i(e,"penalty");return}let o=Ae(n);if(rO(o)&&ar(n))return;
let i=Ni(n);(i||rO(o)||o==="rank"||o==="number")&&!e.every(S8)&&$i(e,i?"sum-misfit":"matter")}var iO=e=>e.
filter(t=>f.abs(t)>v8).length*2>e.length,nb=1.5;function S8({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!uo(o))return!1;let a=n.filter(
({column:x,header:A})=>x!==t.column&&Ae(A)===null&&it(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var A,N;return((N=(A=r.columns[x])==null?
void 0:A.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Ae(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((A,N)=>A+N,0)/x.length,g=p(c)/p(d);return g>1/nb&&g<nb&&f.max(...c)<=nb*f.max(...d)}var rO=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function E8(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=iO(n),o=Ae((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&tb(a.draft,u.column,u.header,t)||(r?u.role="large":it(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":En(u,"not-listed",null))}m();function rb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:C8(
e,t,r);return n.set(r,o),o}}}function C8(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=gt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var mn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Fi=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Rc=({draft:e},{column:t})=>{var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function sO(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Fi(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){oO(l,n);let c=l.filter(({tab:d,shape:p})=>it(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||R8([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(O8(c,(a=t[l])!=null?a:[],o),A8(c,(u=t[l])!=null?u:[]))}function R8(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&it(o.
draft,i.column)==="numbers")),n=t.filter(D8);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>ar(
o.header))||$i(r,"same-everywhere")}function D8(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=wr(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function O8(e,t,n){var i;let r=({
column:s})=>it(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!ar(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&En(s,a===0?"blank":"some-tabs",
null)}}function A8(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&it(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&En(s,"large",null)}}m();m();function co(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var vr=e=>e.reduce((
t,n)=>t+
n,0),ib=e=>vr(e)/e.length,N8=[{kind:"sum",of:vr},{kind:"mean",of:ib}],aO=(e,t)=>f.sqrt(vr(e.map(n=>(
n-
ib(e))**2))/(e.length-t));function P8(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[f.floor(n)])!=null?i:0}var uO=[e=>f.max(
...e),
e=>f.min(...e),P8,e=>aO(e,1),e=>aO(e,0),e=>f.max(...e)-f.min(...e)];function Zp(e,t){var i;let n=co(
e.map(({value:s})=>s)),r=I8(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=M8(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=f.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function I8(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?N8.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=L8(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>vr(c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}
),
i=vr(e.map(({value:u})=>u))/vr(e.map(({sources:u})=>vr(u)));return[...n,...r===null?[]:$8(r,e).map(u=>o(
u,t)),...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({
derived:u})=>u.
kind!=="weighted"||!F8(u.weights))}function $8(e,t){let n=vr(e),r=ob(n),o=co(t.map(({value:u})=>u)),
i=u=>e.map(l=>f.round(l/n*u)/u*r),s=u=>t.every(({value:l,sources:c})=>f.abs(l-vr(c.map((d,p)=>{var g;
return d*((g=u[p])!=null?g:0)})))<=o),a=[20,100].map(i).find(s);return a===void 0?[e.map(ob),[...e]]:
[a]}var F8=e=>e.filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),_8=20;function M8(e,t,n,{
parameters:r,
of:o}){let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=f.max(...i)-f.min(...i),a=e.slice(0,_8),u=a.
flatMap(({value:b},x)=>a.flatMap(({sources:A},N)=>N===x?[]:[f.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(
b=>b).length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-
d*f.log2(e.length)}function lO(e){var r,o;let t=co(e.map(({value:i})=>i)),n=i=>e.every(({value:s,
sources:a})=>f.
abs(s-i(a))<=t);return((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)>1&&uO.some(n)?{kind:
"statistic"}:null}function L8(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?s:0;
if(new w(
e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.from({
length:t+
1},(l,c)=>vr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=p[c])!=null?b:
0:d)})))),o=j8(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>ob(a)<0)||o.every(a=>a===0)?null:o}var ob=e=>{
let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?n:t};function j8(e){
var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(let c of t.keys()){
let d=t.
slice(r.length),p=f.max(...d.map(b=>{var x;return f.abs((x=b[c])!=null?x:0)}));if(p<n*1e-12)continue;
let g=(i=d.find(b=>{var x;return f.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(t.indexOf(g),1),
t.splice(r.length,0,g);for(let b of t)b!==g&&B8(b,g,c);r.push(c)}let o=k(t.length).fill(0);for(let[c,
d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?void 0:u[
d])!=
null?l:1);return o}function B8(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=null?i:1);for(
let[
a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var sb=e=>e.length>1&&e.includes(1)&&e.every(
t=>v.isInteger(t)&&t>=1&&t<=e.length);function cO(e,t){if(!sb(e)||e.length!==t.length||new w(e).size*
2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(
r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function dO(e,t,n=0){if(e.length===0||t.some(a=>a.
length===0))return!1;let r=co(e),i=[...uO,ib,vr,a=>a.length].some(a=>e.every((u,l)=>{var c;return f.
abs(u-a((c=t[l])!=null?c:[]))<=r})),s=vr(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.filter(p=>f.
abs(p-a)<=r).length;return f.log2((l.length+1)/(c+1))}));return i&&s>=n}m();var z8=3;function fO(e,t,
n){let r=U8(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Fs((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?W8(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)mO(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=G8(s.some(pO)?s.filter(pO):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=_(c.own)||l.key,En(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=K8(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){mO(p,"weighted",g.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===g.criterion),x=c.get(g.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var gO=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function mO(e,t,n){e.role=t,e.label=n}function U8(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Kp(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var pO=({members:e})=>e.some(({tab:t,shape:n})=>it(t.draft,n.
column)==="numbers");function W8({members:e}){var n;let t=new y;for(let r of e){let o=new w(mn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function K8({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Le(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function G8(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:H8(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>Z8(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!RD((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function H8(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&_(d.criterion)===_(s.part.
criterion));if(a===void 0)continue;let u=mn(a),l=[...mn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=q8(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<z8?null:r}function q8(e){let t=co(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function Z8({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?v.NaN:o*i/s);
return ot(n.map(({factor:o})=>o),1,100)||ot(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return f.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function Dc({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!br(p)))!=null?a:"";return _((d=(c=(u=xt(n))!=null?
u:xt(o))!=null?c:(l=Tn(n))==null?void 0:l.label)!=null?d:o)}var ab=({tab:e,shape:t})=>e.draft.isJudges&&
Dc(e,t)==="";function hO(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||ab(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Dc(n,p)===Dc(n,r))),a=s.filter(({role:p})=>!Hn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>yO(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>Hn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...V8(e)]:[]]}function V8({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Hn(o)),r.filter(({role:o})=>yO(o))]}var yO=e=>e==="sum"||e==="mean"||e==="weighted";
function ub(e,t){var i,s;let n=e.map(a=>hO(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var M,B;
let l=n.map(z=>{var L;return(L=z[u])!=null?L:[]}),c=new w(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var j;return t4(z,(j=l[L])!=
null?j:[])}),p=(M=Zp(d,t?.5:1))!=null?M:Q8(d,t),[g]=e;if(p===null||g===void 0||X8(p.derived,g.shape,
(B=l[0])!=null?B:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!eO(b.weights))
return[];let A=new w(d.map(({value:z})=>z)).size,N=z=>b.kind!=="weighted"||b.weights[z]!==0,P=l.map(
z=>z.flatMap(({column:L},j)=>N(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):null,F=I===
null?null:Y8(I);return F===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:A}]:[{kind:F,from:
P,
weights:null,evidence:x,distinct:A}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function Y8(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function X8(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function Q8(e,t){
let n=t&&e.length>=4?lO(e):null;return n===null?null:{derived:n,evidence:5}}function bO(e){return e.
reduce((n,r)=>n+mn(r).size,0)>=4&&e.every(n=>e4(n))}function e4(e){let t=mn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return hO(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>cO(n,s))}var t4=(e,t)=>[...mn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function vO(e,t,n){let r=i4(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Ec(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)wO(s);for(let s of i.filter(a=>a.every(u=>!Hn(u.shape.role)&&
kO(u)))){for(let{shape:a}of s)a.doubt=null;wO(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Rc(s,l)===Rc(s,a)&&En(l,"sum-somewhere",null)}var o4=/rata|rerata|mean|average|avg/i;
function i4(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Hn(c))&&it(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Hn(d.role)&&!gO({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(ar(d)&&!Ni(c.header)&&!Ec(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,g=`${Fi(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function wO(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ae(t),r=Ni(t)&&!(n==="sum"&&uo(t))||
e.every(kO),o=s4(e,t,n,r),i=o===null?ub(e,r):null,s=o!=null?o:i!==null&&qp(i,r)?null:bO(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&qp(i,r)){if(xO(e,i),a4(e,i))for(let{
shape:l}of e)
En(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)En(l,
"sum-somewhere",null);else e.length>1&&u4(e,r)}function s4(e,t,n,r){return e.every(i=>l4(i.shape,mn(
i),n))?"number":n==="rank"&&e.every(i=>sb([...mn(i).values()]))?"rank":e.every(i=>mn(i).size>1&&new w(
mn(i).values()).
size===1)?n==="rank"?"rank":r?o4.test(t)?"mean":"sum":null:null}var a4=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(ab)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function u4(e,t){for(let n of e){let r=ub([n],t);r!==null&&r.evidence>=18&&qp(r,t)&&xO([n],r)}}var kO=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Rc(e,r)===Rc(e,t)&&Hn(r.role));function xO(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function l4({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var c4=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,d4=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
m4=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,TO=e=>{let t=e.trim().toLowerCase();return c4.test(t)||d4.test(
t)||m4.test(
t)},Jp=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function Vp(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var p4=6,f4=12;function SO(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:g})=>p==="criterion"&&
it(
u.draft,g)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||ar(c.header))continue;
let d=Fi(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(g4).filter(c=>c!==null),l=Jp((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:f4;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)En(c,"grade",null)}}
function g4({
tab:e,shape:t,scores:n}){let r=mn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>p4||o===
r.size?0:Vp([...r].map(([i,s])=>({text:T(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var h4=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
y4=7,b4=25,w4=9;function EO(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||v4(s,u,a))continue;let l=k4(s,u.column),c=Fi(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(x4(i))for(let{
shape:s}of i)
En(s,"letters",null)}var v4=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function k4({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?U(Gn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function x4(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(ar(
t)||e.some(T4))return!0;if(!uo(t)||h4.test(t)||!S4(e)||E4(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(TO));return C4(e)||e.every(R4)||n&&e.every(D4)}var T4=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&gt(Gn(e,o,n.column))!==null);function S4(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=y4&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=b4&&!o.includes(
"@"))}function E4(e){var r,o;let[t]=e,n=Jp((r=t==null?void 0:t.shape.header)!=null?r:"")?1:w4;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),g=[...c].flatMap(
([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:Vp(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function C4(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=wr(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var CO=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&it(e.draft,r)==="numbers"),R4=e=>{let t=CO(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},D4=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Dc(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Ii(e.shape.header)||CO(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function RO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
O4(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=A4(o,i,s,u,l);d===void 0||ar(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function O4(e,t){var i;let n=DD(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...mn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function A4(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&it(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>_(Le(a).name)===_(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function DO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>nO(r,o.column,t)));return fO(e,n,t),RO(e,n),vO(
e,n,t),sO(e,n,t),t.hasCriteria||(EO(e,n),SO(e,n)),n}m();var OO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function AO(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>N4(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:Yp(c,d),b=_(p);n.set(b,((i=n.
get(b))!=null?i:0)+g.length-new w(g).size)}let r=l=>{let c=n.get(_(l))===0;return Ae(l)===null?c?1:9:
(c?0:4)+(OO.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:
[],p=d.filter(({header:x})=>Ae(x)==="name"),g=p.every(({header:x})=>OO.test(x))?d:p,b=f.min(...g.map(
({header:x})=>r(x)));c.at.name=(u=(a=g.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?u:
c.at.name}}function N4(e,{column:t,header:n}){let r=Ae(n);if(r!=="name"&&r!==null||it(e,t)!=="words")
return!1;let o=e.columns.every(i=>i.column>t||it(e,i.column)!=="numbers"||Ae(i.header)!==null);
return r===
"name"||n!==""&&!br(n)&&o}function NO(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
I4(o,d)&&!P4(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||$4(o,d,e)),c=(r=(n=u.filter(
d=>{var p,g;return d!==o.at.institution&&Ae((g=(p=o.columns[d])==null?void 0:p.header)!=null?g:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function Yp({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&io(dn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||br(l.header)&&it({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>_(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>_(U(c))).join(`
`))}function P4({columns:e,grid:t,block:n},r){var s,a;if(br((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ae(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Ii(u)||Le(u).weight!==
null).length*2>o.length}function I4(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||it(e,t)!=="words"||Hp(e,t))return!1;let n=Yp(e,t);return n.length>1&&new w(n).size>n.
length*.9}function $4(e,t,n){let r=new w(Yp(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Yp(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m();function PO({grid:e,at:t},
n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap((d,p)=>Q(d)||p===t.number?
[]:[{column:p,value:gt(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=f.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var g;return Q(p[i])?[]:(g=gt(p[d]))!=null?g:[]})),a=s.map(d=>f.max(...d));return o.every((d,p)=>{
var b;
let g=(b=a[p])!=null?b:v.NaN;return g<=d&&g*2>d})?"maximum":ot(o,100,1,200,2)||o.every((d,p)=>{var g;
return d*2<f.min(...(g=s[p])!=null?g:[])})&&new w(o).size>1?"weight":null}m();var F4=6,_4=5;function IO(
e){let t=[...M4(e),...B4(e),...L4(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var lb=(e,t,n)=>({row:t,label:sr(e,t).name,key:wr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function M4(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-F4).flatMap(a=>{let{code:u,name:l}=sr(t,a);if(u!==""||gt(Gn(t,a,i.number))!==null||!Q(Gn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return $O(e,a,d?0:_4,U4)?l!==""&&i.code<
0?[lb(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function L4(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=sr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!rD(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=cb(t,i,r);return l.length>0&&j4(e,i,s)?[]:[{...lb(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function j4(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=cb(r,t,o);if(n==="statistic")return $O(
e,t,0,z4);let a=s.map(({column:d})=>i.flatMap(p=>{var g,b;return(b=gt((g=r.grid.values[p])==null?
void 0:
g[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var g;return((g=a[p])!=null?g:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<f.min(...u)||
d>f.max(...u));return n==="weight"&&(ot(s.map(({value:d})=>d),1,10,100)||!l&&c)}var cb=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=gt((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function B4({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&gt(Gn(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=sr(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[lb(e,s,"unnumbered")]})}var z4={numbers:1,above:1},U4={
numbers:2,
above:3};function $O({draft:e,scored:t,entryRows:n},r,o,i){let s=cb(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=gt((p=e.grid.values[d])==
null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return dO(l,u,o)}var _O=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
W4=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function MO(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function LO(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(A=>{var N;return io(dn((N=r.values[x])==
null?void 0:N[A]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
Q))continue;let A=d(x),N={hasScores:A,isFirst:l,sinceHeader:x-c,entries:u.length},P=!Xp(e,x)&&V4(e,x);
P&&a.push(x);let I=P?"header":K4(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,t6(e,x)),
I==="entry"&&(l=!1,A&&u.push(x))}q4(e,i,t);let p=u.filter(x=>i[x]==="entry"),g=IO({draft:e,roles:i,
scored:t,
entryRows:p,known:n});return p.length>0&&Z4(e,i,p,n),{roles:i,sections:s,doubtful:g,otherHeaders:a}}
function K4(e,t,n,r){var x,A;let{grid:o,at:i}=e,s=(x=o.values[t])!=null?x:[],{code:a,name:u}=sr(e,t),
l=n.sinceHeader<=3&&Q4(e,t);if(l&&i.name>=0)return"numbers";if(Xp(e,t))return"header";let c=(A=s.map(
U).find(N=>N!==""))!=null?A:"";if(!n.hasScores&&!_O.test(c)&&J4(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&H4(e,u))return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&
G4(e,t)?PO(e,t):null;if(d!==null)return d;let p=u||a||U(s.find(N=>dn(N)==="text")),g=a===""&&(i.number<
0||/^[-\u20130]?$/.test(U(Gn(e,t,i.number)))),b=nD({code:a,name:u,label:p,first:c,isOpen:g,hasScores:
n.
hasScores,isFirst:n.isFirst});return b!==null||n.hasScores?b!=null?b:"entry":e6(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}var G4=(e,t)=>{let{code:n,name:r}=sr(e,t);return n===""&&r===""&&
Q(Gn(e,t,e.at.number))},H4=({columns:e,at:t},n)=>{var r,o;return n!==""&&_(n)===_((o=(r=e.find(({
column:i})=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function q4(e,t,n){let r=s=>n.filter(a=>{var u;return io(
dn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=wr(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function Z4(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>sr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=sr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
gt(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&g!==""&&!Q(Gn(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,g)))&&(t[c]="note")}}function Xp({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>Q(s)?[]:[{column:a,text:FO(s)}]),o=s=>r.length>0&&r.every(({
column:a,text:u})=>{var l;return u===FO((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Xp({grid:e,block:t},n+1);return!1}var FO=e=>_(U(e))||U(e);
function J4(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!Q(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=
1)if(Xp(e,o))return!0;return!1}function V4({grid:e,columns:t,at:n},r){var a;let o=new w(t.map(({
header:u})=>_(
u)).filter(u=>u!=="")),i=((a=e.values[r])!=null?a:[]).filter(u=>!Q(u)).map(u=>_(U(u))),s=i.filter(u=>o.
has(u)).length;return s>2&&s*3>=i.length*2||Y4({grid:e,columns:t,at:n},r)}function Y4({grid:e,
columns:t,
at:n},r){var u;let o=[n.code,n.name,n.number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,g;
let c=_((p=(d=t[l])==null?void 0:d.header)!=null?p:"");return c!==""&&_(U((g=e.values[r])==null?void 0:
g[l]))===c}),s=((u=e.values[r])!=null?u:[]).filter((l,c)=>!o.includes(c)&&!Q(l));return(i.includes(n.
name)||i.includes(n.code))&&i.length>1&&s.length>1&&s.every(l=>dn(l)==="text")}var X4=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function Q4({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(Q(l))return[
];
let[,c=""]=(d=X4.exec(U(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===
""?v.NaN:v(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return Q((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!s&&
((u=r[0])!=null?u:9)<=1}function e6(e,t,n){var g,b,x;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?g:[
]).
flatMap((A,N)=>Q(A)?[]:[{column:N,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+1).some(
(A,N)=>wr(e,t+1+N)!==""))return!1;let u=U(Gn(e,t,o.number)),{code:l,name:c}=sr(e,t);if(W4.test(u))return!0;
let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&_O.test(d))return!0;
let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?dn(p.text)==="text":s.length===1&&n===0&&d===
d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function t6(e,t){var s,a;let{code:n,name:r}=sr(e,t),o=(
(s=
e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=null?a:"")).
replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();var jO={code:
"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},n6=Mp,r6=new w([
"numbers","example","statistic","section","header","note","left-out"]);function BO(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>zt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Hn(P.role)?N!==u&&zt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,F)=>{let M=n6[P];return r6.
has(P)||l(F)||M!==void 0&&F<c?"":M!==void 0&&F===c?M:I}),b=(N,P)=>{var I;return P<i.top?o6(N,e.isJudges&&
P===i.top-1):P<i.bottom?s6(e,P):P===i.bottom?r.map(F=>i6(e,F,u,l)):g(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?jO.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:A}}function o6(e,t){
let n=e.some(r=>typeof r=="string"&&Is(r));return e.map(r=>{var o;return n?(o=gt(r))!=null?o:r:t?"":
r})}function i6({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return zt(i)===a?i:jO[a];let s=zt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function s6({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function nu(e,t,n,r=()=>!1){let o=QD(e.filter(l=>!Sn(l)),t);AO(o),NO(o);let i=o.map(l=>{let c=LO(l,
MO(
l,d=>Hp(l,d)),t);return{draft:a6(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>rb(l,c.roles)),
a=DO(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(A=>d6(c6(A,t,N=>r(
l.grid.tab,N)),n,t)),g=h6({draft:l,reading:c},i,n),b=[...m6(l,p,t),...g,...c.otherHeaders.map(A=>g6(
l,A)),...p6(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:l6(l,c.roles),view:BO(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var a6=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),u6=new w([
"entry","weight","maximum","numbers","header","section","example"]),l6=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||u6.has(
a)&&(a!=="entry"||wr(e,s)!=="")?i.map((c,d)=>{var p;return Q((p=r.values[s])==null?void 0:p[d])?c:""}
):
[...i]})},UO=({key:e})=>`column/${e}`,WO=(e,t)=>!t.hasCriteria||t.isCriterion(e),c6=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function d6(e,t,n){let r=e.doubt===null?void 0:t.get(UO(e)),o=e.header===""&&e.doubt!==null?`Kolom ${pr(
e.column)}`:e.header;return r==="criterion"&&WO(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var m6=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var l;if(o.doubt===null)return[];let i=Ko.COLUMN.filter(c=>c!=="criterion"||WO(o.header,r)),s={
tab:e.
tab,cell:ke(t.bottom,o.column)},a={header:o.label,column:pr(o.column),...o.doubt},u=(l=i.find(c=>c===
o.guess))!=null?l:null;return[Ct("COLUMN",UO(o),s,a,{options:i,default:u})]});function p6(e){let{
grid:t,
block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>_(
U(d[c]))).filter(d=>d!=="")),s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||it(e,c)!=="words")return!1;
if(f6(e,c))return!0;let p=[...i(c)].filter(g=>s.has(g)).length;return p>2&&p*2>s.size});
if(a===void 0)return[];let u={tab:t.tab,cell:ke(n.bottom,a.column)},l=[pr(o.name),pr(a.column)];
return[
Ct("SIDE_BY_SIDE",`side/${_(t.tab)}`,u,{columns:l})]}function f6(e,t){var s,a;let{columns:n,at:r}=e,
o=u=>it(e,u)==="numbers",i=n.filter(u=>u.column>r.name&&u.column<t);return Ae((a=(s=n[t])==null?void 0:
s.header)!=null?a:"")==="name"&&i.some(({header:u})=>Ae(u)==="number")&&i.some(u=>Ae(u.header)===null&&
o(u.column))&&n.some(u=>u.column>t&&o(u.column))}var g6=({grid:{tab:e}},t)=>Ct("OTHER_TABLE",`table/${_(
e)}/${t+1}`,{tab:e,cell:ke(t,0)},{row:t+1});function h6({draft:e,reading:t},n,r){let o=n.filter(i=>i.
reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,
p=r.get(d),g=p==="entry"||o.some(P=>zO(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>zO(
P,a,l));if(t.roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:x,at:A}=e,N={tab:x.tab,cell:
ke(
i,f.max(0,A.name>=0?A.name:A.code))};return[Ct("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var zO=({
draft:e,
reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&wr(e,i)===n);m();
function Ls({criteria:e,entries:t}){let n=new w(t.map(i=>Y(i.code)).filter(i=>i!=="")),r=new w(t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>Je(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Mr(s,Le(
i).name)),isEntry:(i,s)=>i===""?r.has(_(s)):n.has(Y(i))}}m();var ru=({code:e,name:t})=>Y(e)||_(t),y6=1e3,
b6=e=>{let t=typeof e=="string"?zt(e):void 0;return t===
"code"||t==="name"};function js(e,t){var d,p;if(Sn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(b6))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>zt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Ae(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let x={code:U(
g[i]),name:U(g[s]),institution:U(g[a]),category:U(g[u]),values:g};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!Oy(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:k6(r,
c,t),lines:c,isRepeated:w6(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
addsUp:t.columns.some(({role:g,from:b})=>g==="sum"&&b.length>1),hasBareWeights:t.rows.some((g,b)=>{
var x;
return g==="weight"&&!((x=t.values[b])!=null?x:[]).some(A=>dn(A)==="text")}),headers:t.columns.map((
{
label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function w6(e){let t=e.map(n=>Le(n).name).
filter(n=>!Pi(n));return new w(t.map(_)).size<t.length}var v6=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function k6(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Le(
i),u=_(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Ae(s)==="category")continue;
let c=T6(v6(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:oo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var KO=e=>e.flatMap(t=>{var n;
return(n=ut(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function x6(e){let t=KO(e);
return t.filter(n=>n>y6).length*2>t.length}function T6(e){let t=e.filter(s=>!Q(s)),n=KO(t),r=s=>typeof s==
"string"&&je(s,Pn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return x6(t)?"words":
"numbers";let i=s=>typeof s=="string"&&ut(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}m();m();m();var S6=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
E6=/bobot|weight|proporsi|porsi|persen|%/i,C6=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function Qp(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>R6(e,o));if(n.every(o=>o.length>0)){let o=Oc(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:D6(e,n))!=null?r:O6(e,n)}return A6(e,t)}function R6(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=U(o).replace(S6,"");return s!==""&&Je(s,{name:t})?[{row:r,column:i,weight:Le(s).weight}
]:
[]}))}var Oc=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Qa(t):
null};
function D6(e,t){var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=
c.find(g=>g.column===o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.
map(c=>{var d,p;return(p=(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:
s},
(c,d)=>d).flatMap(c=>{let d=c>o?Oc(i.map(g=>{var b;return Ac((b=e[g])==null?void 0:b[c])})):null,p=e.
slice(0,a).some(g=>E6.test(U(g[c])));return d!==null&&(p||ot(d,10,100))?[{weights:d,isHeaded:p}]:[]}
),
l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[0];if(l!==void 0)return l.weights}return null}function O6(
e,t){
var n;for(let{row:r}of(n=t[0])!=null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==
null?void 0:u.column)!=null?l:-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(
0,i).some(u=>Is(U(u)))).map(a=>Oc(o.map(u=>Ac(a[u])))).find(a=>a!==null);if(s!==void 0)return s}
return null}
function A6(e,t){var n;for(let r of e.flat().map(U)){if(!/%|persen|bobot|weight/i.test(r))continue;
let o=(n=
Oc(t.map(i=>pb(r,i))))!=null?n:Oc(t.map(i=>mb(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${db(
i)}`)));if(o!==null)return o}return null}var db=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),mb=(e,t)=>{
var r;let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",",
"."))},pb=(e,t)=>{var n;return(n=mb(e,db(t)+C6))!=null?n:/bobot|weight/i.test(e)?mb(e,T.raw`${db(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Ac(e){return typeof e!="string"?gt(e):gt(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}function ef({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,
l;return(l=(u=e.find(c=>Je(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var x;return(x=Ac(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!Q(u[b])&&!i.includes(b)).
every(b=>b>s&&Ac(u[b])!==null),p=l.every((b,x)=>{var A;return x===0||b===((A=l[x-1])!=null?A:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!ot(l,1,100))continue;let g=i.every((b,
x)=>{
var I;let A=t.flatMap(({values:F})=>{var M;return(M=ut(F[b]))!=null?M:[]}),N=f.max(...A),P=(I=l[x])!=
null?I:0;return A.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:g}}return null}function GO(e,t){
for(let n of e){let r=N6(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function N6(e,t){if(t.length<2)return null;let n=Qp(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=ef(e,t);return r!==null&&!r.areMaxima?{weights:Qa(r.numbers),isOpen:!1}:
I6(
e,t)}var P6=/bobot|weight|pembobotan|proporsi/i;function I6({outside:e},t){var n;for(let r of e.flat(
).
map(U)){if(!P6.test(r))continue;let o=t.map(s=>{var a;return(a=pb(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Qa(i):t.map(()=>0),
isOpen:!0}}
return null}m();var $6=20,F6=.005;function HO(e,t,n,r){let o=[...n.map(a=>qO(a,r)),M6(n,r)],i=new y(
e.lines.map(a=>[
ru(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let g=gt((x=t[p])==null?void 0:x[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Zp(
l,1);if(!(c===null||c.evidence<$6)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>F6))return _6(c.derived.weights,l)}}return null}
function _6(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=co(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function qO(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>Je(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=ut(r.values[i]))!=null?s:[]});return o.length===t.length?[[ru(r),o]]:[]}))}function M6(
e,t){
let[n=new y,...r]=e.map(o=>qO(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function ZO(e,t,n){let r=GO(
t,n);if(r!==null)return r;let o=e.filter(s=>!Sn(s));for(let s of o){let a=Qp(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...nu(o,Ls({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=js(s.view,s),u=a===null?null:HO(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var tf=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function nf(e,t){var s,a;let n=tf(e),r=n?new w:L6(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of B6(u,t,n)){let g=_(c),b=n?
Y(l):r.has(g)?`${g}
${_(d)}`:g;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...zm,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:j6(l),
institution:c,
category:d}))}function L6(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=_(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(_(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function j6(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function B6(e,t,n){let r=e.columns.filter(s=>t.some(a=>Je(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>Ay(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var z6=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
U6=["category","unitType","innovator","contact","phone","email","link"];function JO(e,t,{grid:n,
structure:r}){
let o=z6.test(n.tab)?js(n,r):null;if(o===null)return null;let i=pt(n,Pr),s=new y,a=0;for(let p of o.
lines){let g=A=>t&&p.code!==""?Y(A.code)===Y(p.code):p.name!==""&&_(A.name)===_(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=U6.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Y(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Y(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();function rf(e){var s;let t=QO(e),n=tA(t).filter(
a=>a.length>1),r=(s=YO(n))!=null?s:t.length===1?t:YO(
W6(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return fb(e,eA(o.table,i))}function fb(e,t){let n=QO(e),r=tA(n).filter(s=>s.length>
1),o=t.map(s=>_(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>Je(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function XO(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=eA(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function QO(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=kD(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var eA=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),VO=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function YO(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||VO(r)-VO(n)||e.indexOf(n)-e.indexOf(r));return t}function tA(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function W6(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function nA(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${_(o.params.header)}`]:
[])),
r=o=>n.has(`column/${_(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function rA(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:K6(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function K6(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return xc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return Sn(r)?null:r.values.every(a=>a.every(Q))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var oA=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Je(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ut(o.values[r]))!=null?i:[]}))),iA=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function sA(e,t){var r;let n=oA(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>iA(n,o)))!=null?r:100}function aA(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>Je(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>iD(i,t)),...e.flatMap(i=>{let s=ef(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&iA(oA(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var G6=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
uA=e=>{let t=zt(e);return t==="code"||t==="name"};function lA(e){let t=e.values.slice(0,bi+1).map(o=>o.
map(_s)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:H6(o.above,o.cells)?q6(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:J6(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
uA))continue;let u=a.filter(c=>c.header===Cc||!Pi(Le(c.header).name));if(new w(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===Cc)?"totals":"groups";return{tab:e.tab,layout:l,views:Y6(
e,o,i,s,a)}}return null}var H6=(e,t)=>e.every((n,r)=>!uA(n)||Q(t[r]));function q6(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||zt(c)==="code"||zt(
c)==="name"||Z6(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>so(u.over)&&!Pi(Le(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Cc}));let o=n.filter(u=>xt(
u.header)!==null&&xt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=xt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),s=i.some(u=>xt(u.over)!==null),a=i.some(u=>G6.test(
u.over));return!s&&a?[]:i.filter(u=>!s||xt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=xt(l))!=null?d:l,header:c}})}var Z6=e=>{let t=zt(e);return t==="code"||t===
"name"||t==="institution"};function J6(e){let t=e.flatMap((r,o)=>{let i=Tn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Pi(Le(r).name)&&!V6(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=xt(r))!=null?a:(s=Tn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Cc}]})}var V6=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function Y6(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(_(a))||
s.set(_(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>_(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var x,A;return b<i?g||((x=r[b])!=null?x:""):(A=l.get(b))!=null?A:""}),d=g=>g.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var gb=e=>{var t;return Sn(e)?null:(t=zD(e))!=null?t:lA(
e)},hb=(e,t)=>Fy(e,t)||e.includes("@")&&_(e)===
_(t.email);function cA(e,t,n,r,o){var u,l;let i=(l=(u=gb(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>hb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[MD(Ai(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var dA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
X6=/^(?:nilai|poin|points?)$/i,Q6=/^j\.?\s?\d{1,2}$/i,eH=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
tH=e=>e.map(_s).filter(t=>t!=="");function mA(e){let t=e.values.slice(0,ny).map(o=>o.filter(i=>!Q(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(_s);return[e.tab,...r].some(o=>eH.test(
o))}var yb=(e,t)=>dA.test(e.tab)||Q6.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(tH).some(n=>dA.
test(n)||X6.test(n));m();function bb(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new w(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Mr(o,s)&&!n.some(
a=>a.has(_(o))&&a.has(_(s)))).map(s=>({one:o,other:s})))}m();function pA(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return mA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:js(n,t),shared:gb(n),isOther:!1}}var ou=(e,t=[])=>(
{
reason:e,tabs:t});function fA(e,t,n){var g,b;let r=n.flatMap(({table:x,shared:A})=>x===null||A!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return nH(e.stages,o);
let{sets:i,unclear:s}=cD(r.map(x=>x.tab));if(e.stages.length>1)return wb(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return ou("nothing");let u=t?i.find(x=>_(x.stage)===_(a.name)):void 0;if(u!==void 0)return wb(
[a],[u],r);if(s&&!t)return ou("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(A=>({...a,
name:A.
stage,advance:null}));return wb(x,i,r)}let l=((b=(g=rf(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var A;return((A=x.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(A=>A.grid.tab);return x.length>1?ou("several-shared",x):t?ou(
"stage-tab",x):[gA({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function gA(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=js(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function nH(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return _(s.grid.tab)===_((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?gA(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?ou("unclear-judges",r):n.filter(o=>"desks"in o)}function wb(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>_(l.stage)===_(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?ou("stages",
o):r}m();var rH={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",statistic:"statistic",
rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function hA(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c}of i){let d=rH[l];if(d===
void 0||c==="")continue;let p=`${d} ${_(c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:
{
header:c,reason:d}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,p=(o=(
(r=
u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",g=d==="note"?d:`${d} ${_(p)}`;n.has(g)||n.set(g,
{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...t.values(),...n.values(
)]}m();var vb=.051,oH=4,iH=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[ru(n),n])),
columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>Je(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
sH=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ut(r.values[n]))!=null?o:[
]}));
function aH(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
vb,co(sH(e)));for(let l of e.table.lines){let c=ru(l);for(let[d,p]of e.columns.entries()){let g=ut(l.
values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,F;return(F=ut((I=A.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?F:[]});if(g===null||b.length<2)continue;let x=b.reduce((A,N)=>A+N,0);a+=1,
f.abs(g-x/b.length)<=u&&(o+=1),f.abs(g-x)<vb&&(i+=1),f.abs(g-f.max(...b))<vb&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=oH&&(o===a||i===a||s===a)}var uH=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
lH=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,yA=e=>`summary/${_(e)}`;
function bA({tables:e,criteria:t},n,r){let o=e.map(s=>iH(s,t));return o.filter(s=>aH(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(yA(s));return a!==void 0?a==="ignore":uH.test(s)&&!lH.test(s)?!0:(n.push(
Ct("SUMMARY",yA(s),{tab:s},{tab:s})),!1)})}m();var cH=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
dH=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
mH=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,pH=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
fH=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,gH=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),wA=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function vA(e){let t=e.map(i=>hH(gH(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return _((a=s[
i])!=
null?a:"")===_((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function hH(
e){
let t={},n=e.map(a=>{var u;return(u=mH.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>pH.test(a));r!==void 0&&(t.government=wA(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=fH.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
wA(o.trim()));let i=e.find(a=>cH.test(a)),s=i==null?void 0:i.replace(dH,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Nc=e=>`hidden/${_(e)}`,kb=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&Je(a,i)))||e.length===0?[]:[Ct("HIDDEN",Nc(n),
{tab:n},{tab:n})]);m();function xb(e,t){let[n,r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Mr(e,t)&&!yH(e,t)}var kA=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function yH(e,t){let[n,r]=[new w(kA(e)),new w(kA(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Tb(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!xb(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&xb(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[xA(`names/${_(i.tab)}`,l,a.length)]:a.
map(d=>xA(`names/${_(i.tab)}/${Y(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var xA=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:ke(n.row,(s=t.nameColumn)!=null?s:0)};return Ct(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var iu=["criteria","entries","judges"],
bH=e=>"reason"in e;function Sb(e,t,n,{grids:r,structures:o,answers:i},s){
let a=r.map(q=>pA(q,o.get(q.tab))),u=fA(e,n,a);if(bH(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:q,
stage:ue})=>[ue.scoreTab,...q.map(({table:pe})=>pe.tab)]),g=()=>s.names.filter(q=>!p.includes(q)).map(
s.read);for(let q of u){let ue=TH(q,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(ue===
null)return TA(a);if(vD(ue.names))return{reason:"turned",tabs:ue.desks.map(({table:pe})=>pe.tab).filter(
Pc)};d.push(ue)}if(t.length===iu.length&&!d.some(q=>EH(q,a)))return{reason:"no-sign",tabs:d.flatMap(
q=>q.desks.map(ue=>ue.table.tab)).filter(Pc)};let b=d.flatMap(q=>q.desks.map(ue=>ue.table)),[x,...A]=b;
if(x!=null&&x.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.flatMap(
q=>q.names).filter(Pc),P=t.includes("judges")?CH(d):e.judges,I=t.includes("entries")?RH(b,N,a,l):e.entries,
F=!n&&(d.length>1||d.some(q=>q.stage.scoreTab!==void 0)),M=F?DH(d):e.stages,B=t.includes("criteria")?
OH(d):e.criteria,z=vA(b),L=vH(e.settings,z),j={...e,settings:L,stages:M,criteria:B,entries:I,judges:
P};
if(t.some(q=>j[q].length===0))return TA(a);if(t.includes("judges")&&!AH(j,d,s.names))return{reason:
"unbound",tabs:d.flatMap(q=>q.desks.map(ue=>ue.table.tab)).filter(Pc)};let K=a.flatMap(({structure:q}
)=>q!==
void 0&&b.some(({tab:ue})=>ue===q.tab)?q:[]),G=[...b.map(q=>q.tab),...l.flatMap(q=>q.kind==="ENTRY_LIST"||
q.kind==="TAB_LEFT"?q.params.tab:[])],J=Tc([...xH(a,b),...c,...pD(kH(d),!t.includes("judges"),
i)]),ne=[...NH(d,P,F,M),...l,...h.keys(z).length>0?[wH(z)]:[],...hA(K),...rA(a,G,s)];return{
competition:j,
hasStages:F,facts:nA(ne,J),findings:t.includes("entries")?PH(d):[],questions:J}}var wH=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
vH=(e,t)=>({...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),kH=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),xH=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),Pc=(e,t,n)=>n.indexOf(e)===t;function TH(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var ue,pe;let u=e.desks.map(Te=>Te.table),l=Te=>n.includes("criteria")?rf(Te):
fb(Te,We(t,e.stage).map(Xe=>Xe.name)),c=(ue=l(u))!=null?ue:a||e.layout!==null?XO(u):null;if(c===null)
return null;let d=l(u)===null,p=bA(c,o,i),g=c.tables.filter(Te=>!p.includes(Te));for(let{tab:Te}of p)
r.push({kind:"TAB_LEFT",sure:!1,params:{tab:Te,reason:"summary"}});let b=g.length<c.tables.length&&(
pe=
l(g))!=null?pe:c,{tables:x}=b,A=n.includes("criteria")?xD(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.
includes("criteria")?OD(x,A,i):null;P!==null&&o.push(P);let I=SH(e,x);if(o.push(...aD({...e,desks:I}
,
A,i)),!n.includes("criteria"))return{...e,desks:I,criteria:[],isOpen:d,names:A};let F=aA(x,A),M=F!=null?
F:A.map(()=>sA(x,A)),B=oD(x,A,M),z=B.from==="equal"&&F!==null&&new w(F).size>1,L=ZO(s(),x,A),j=B.from===
"equal"&&!z&&(L==null?void 0:L.from)==="written"&&!L.isOpen&&ot(L.weights,100),K=z?M:j?L.weights:B.weights,
G=B.from!=="equal",J=FD(x,A,{taken:K,max:M,isRead:G,byMaxima:z,elsewhere:L},i);J.question!==null&&o.
push(J.question);let{weights:ne}=J;r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,names:
A}},
j?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:L.tab}}:{kind:"WEIGHTS",sure:B.from!=="equal",
params:{from:z?"maxima":B.from,stage:N}},{kind:"SCALE",sure:F!==null,params:{max:M.filter(Pc),from:F===
null?"scores":"written",stage:N}});let q=A.map((Te,Xe)=>{var ce,Ke;return{stage:e.stage.name,name:Te,
weight:(ce=ne[Xe])!=null?ce:1,min:0,max:(Ke=M[Xe])!=null?Ke:100,description:""}});return{...e,desks:
I,
criteria:q,isOpen:d,names:A}}var SH=({desks:e},t)=>e.filter(n=>t.includes(n.table));function EH(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&yb(r.grid,n.above.length)})}function CH(e){let[t,...n]=e,r=e.flatMap(a=>a.
desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Y(l)===Y(a))===u),i=n.length===0&&(t==null?
void 0:
t.layout)===null;return(i?lD(r):Uy(o)).map((a,u)=>{var x,A,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(
P=>P.desks.some(I=>Y(I.label)===Y(l))),d=(N=(A=c[0])==null?void 0:A.desks.find(P=>Y(P.label)===Y(l)))==
null?void 0:N.table,p=a.name===""||Y(a.name)===Y(a.code),g=(t==null?void 0:t.layout)===null&&p&&d!==
void 0?Bp(d):"",b=c.length===e.length?[]:c.map(P=>P.stage.name);return{...a,name:g||a.name,stages:b}
})}
function RH(e,t,n,r){let o=nf(e,t),i=tf(e),s=new w(e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.
tab)).map(u=>JO(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,
by:i?"code":"name"}}),a?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}
}),
a.entries.map(u=>({...zm,...u}))):o}function DH(e){let t=e.map(n=>nf(n.desks.map(r=>r.table),n.names).
length);return e.map(({stage:n},r)=>{var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<(
(s=
t[r])!=null?s:0)?o:n.advance}})}function OH(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[_(o.name),
o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):
e.flatMap(r=>r.criteria)}function AH(e,t,n){let r=yr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||a.length===0?[]:ft(e,l)).filter(d=>hb(u.label,d)).length===1}))}
function NH(e,t,n,r){
let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function PH(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=tf(t)?[]:e.flatMap(i=>i.desks.map(s=>nf([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...bb(n).map(o("entry")),...bb(r).map(o("judge"))]}function TA(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>IH(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>$H(
u))))!=null?a:{reason:"nothing",tabs:[]}}var IH=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Pi(n)).length>2),$H=e=>yb(e,f.min(9,e.values.length));m();function FH(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>_(o)===_(e)))!=
null?r:n}function _H(e,t){if(Q(e))return null;let n=ut(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=t?n:"out-of-range"}function of(e,{stages:t,entries:n}){var a,u;let r=pt(e,xa),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=M=>U(c(M)),p=FH(d("stage"),t),g=n.
find(M=>Y(M.code)===Y(d("entry"))),b=(M,B,z=d(M),L=[])=>{let j={setting:`plenary.${M}`,value:z,
reason:B,
allowed:L},K=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,
...dt(r,l,M),params:j}),null},x=(M,B)=>{let z=_H(c(M),B);return typeof z=="string"?b(M,z,c(M)):z};if(
p!==
void 0&&g!==void 0){let M=s.some(B=>B.stage===p.name&&B.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),M&&!Q(c("rank"))){b("entry","duplicate");continue}}if(Q(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(M=>M.name)),g===void 0&&b("entry","unknown-reference");
let A=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(A!==null&&A!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||A===null)continue;let F=dt(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:A,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var MH=16,
Eb=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,MH);function sf(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,$p(l));for(let c of $p(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Eb(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var LH="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function Cb(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>LH[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var SA=8;function EA(e){let t=T(v.parseInt(e.slice(0,12),16)%10**
SA).padStart(SA,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var CA=(e,t)=>t.includes(EA(e))?EA(e):Cb(
e);var jH=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),BH=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function et(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:CA(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(BH)]},e.map(
({name:n})=>jH(n)))}var pn=(e,t)=>e.find(n=>n.stage===t);m();var DA={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},zH=3e4;function RA(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${zH}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var OA="B";function AA(e,t,n,r,o){let i=e.flatMap(a=>[...RA(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...RA(a.testimony).map((u,l)=>({...a,part:`${OA}${l+1}`,content:u}))]),s=DA.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Nt(t,r,o,s,i,0)}
function su(e){
var r;let t=e===null?null:pt(e,DA),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=U(
o("stage")),s=n.get(i),a=T(o("content")),u=U(o("part")).startsWith(OA);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o(
"at")),
by:U(o("by")),method:U(o("method")),version:U(o("version")),hash:U(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function af({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function au({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Rb="#d9e2f3";function qn(e,t){var n;for(
let r=1;;r+=1){let o=Jy(e.name,r),i=Oe().getSheetByName(
o);if(NA(i)){fn({...e,name:o},t);return}let s=UH(i);if(Yy((n=s[0])==null?void 0:n[0])){t.isShut(o)||
Ss(o,t.admins()),WH(s,e)||IA(i,e),PA(o,e,i.getLastRow(),i.getLastColumn());return}}}function fn(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:Db(e.name);t!==void 0&&Ss(e.name,t.admins()),IA(
n,e),PA(e.name,e,0,0)}function Db(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var NA=e=>e===null||e.getLastRow()===0;function Tt(e){for(
let t=1;;t+=
1){let n=Jy(e,t);if(NA(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Be(n);if(Sn(r))return{
name:n,grid:r}}}function UH(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function WH([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function PA(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));an(e,0,0,s,t.formats)}function IA(e,t){let n=t.widths.length,r=t.headerRow+
1;Bo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of _i(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of _i(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),N0(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Rb),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function _i(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function $A(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=sf(e,
t,He),s=o.length===0?[]:KH(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,A;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},g={entries:c.map(({entry:N})=>N),missing:(A=i.get(
l))!=null?A:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function KH(e,t,{stages:n,settings:r}){let o=et(n,t),i=({stage:a})=>{var u;
return((u=pn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=su(Tt(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=pn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:au(l);if((u==null?void 0:u.status)!=="decided"||c===null||He(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Ic={part:"history",tab:
Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function FA(e){var s,a,u;let t=e===null?null:pt(
e,Ic),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>U(c(P)),p={row:
l,
texts:Ip(d),chain:d("chain")};r.push(p);let g=Nn(d("action"),Ja);if(g===void 0)continue;let[b,x,A,N]=[
Yl(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:g,detail:A,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Pp(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function $c(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var GH={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},_A=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${GH[t][r]}`),
t);function MA(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var uu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
LA={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${MA(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${uu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${MA(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${uu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${uu(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:s})=>{let a=r(t),u=o(e);return s==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${a} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${a} is higher than the limit ${u}.`):n(`Tidak lolos: ${a} di bawah ${i} minimal ${u}.`,
`Does not advance: ${a} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${X(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${X(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${X(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${X(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=_A(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=_A(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${$c(e.amount,"id")}.`,
`Prize ${$c(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=uu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${uu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${uu(n,
r)}${l}.`)}};m();m();var jA={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},HH={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Ob=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),BA=(e,t)=>jA[t][e],
zA=(e,t)=>HH[t][e];function lu(e,t,n=!1){let r=jA[t][e].split(" ").map(Ob).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var qH=6,ZH=BigInt(0);function JH(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==ZH)return!1;return!0}
function cu(e,t,n){if(JH(e,n))return n;let r=ln(t(e),n);for(let o=n;o<n+qH;o+=1){let i=e.map(s=>$r(s,
o));if(ln(t(i),n)===r)return o}return n+2}var uf=new ze(0),Ab=(e,t,n)=>_n(ir(e,t),n);function UA(e,t,
n){let r=n;if(cn(e,t)===0)return r;for(;ln(
e,r)===ln(t,r);)r+=1;return r}var Fc=(e,t)=>vi[e].name[t];function _c(e,t,n,r){let o=UA(e.value,t,e.
metric==="majority"?0:n);return[Ab(e.value,o,r),Ab(t,o,r)]}function WA(e,t,n){let r=BA(n,e),o=new y,
i=(s,a)=>Ab(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Ob(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,UA(s,uf,t)),plain:s=>_n(ir(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=cu(a,xn,t),c=n==="points"&&a.length>2?cu([...a].sort(cn).slice(1,-1),xn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var KA={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=X(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var GA={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},VH={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function YH(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var lf=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function XH(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var HA={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${wi[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>YH(n,o));return`${s} ${a(r)}${p}${g} ${x} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${lf(e.highest,
"tertinggi",t)} dan ${lf(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${lf(e.highest,
"highest",t)} and ${lf(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>XH(i,n,t)),o=n(xn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=cu([e,a],([x,A])=>x.add(A),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${VH[s][l]}`;
if(ln(a.abs(),c)===ln(uf,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${GA.id[t]}.`,`Judge ${e} is not counted: ${GA.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var g;return(g=Um(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=
null?g:uf},c=cu(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var qA=({metric:e,criterion:t},{language:n})=>t===void 0?Fc(e,n):`\u201C${t}\u201D`,QH=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function e9(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${QH(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var ZA={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=_c(n,r.value,l,c),g=qA(n,
i),b=o.length===0?"":e9(o,i),x=u(e),A=X(t,c);return s(`${a} ${x} sama pada ${A}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${A}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=X(t,u),d=n.map(g=>`${qA(g,r)} ${_c(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var t9={...HA,...ZA,...KA,
...LA};function n9({code:e,params:t},n){return t9[e](t,n)}function JA(e,t,n="points"){let r=WA(e,f.max(
2,t),n);return o=>o.map(i=>n9(i,r)).join(" ")}function VA(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Fc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=_c(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Fc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Go=(e,t)=>wi[e].name[t];var r9={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Qe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Qe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Go(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Qe(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
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
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,noEvidence:
"Berkas bukti tidak dapat dibuat dari simpanan hasil yang dikunci.",minutesMissing:
"Isi nomor berita acara yang sudah ditandatangani dan tautan pindaiannya (https://\u2026) di panel, lalu ulangi.",
reasonMissing:"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===
""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,failed:e=>`gagal: ${e}`,
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},o9={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${Qe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Qe(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Go(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Qe(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.en}.`,
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
ie=e=>e==="id"?r9:o9,he=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Bs(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function YA(e,t,n){let r=Bs(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:Et(),at:at(),by:ve(),hash:e,provisional:t},isNew:!0}}function du(e){let{name:t,grid:n}=Tt(Z.
history[e]);return{name:t,exists:n!==null,...FA(n)}}var mo="chain";function Ut(e,t,n){var d,p,g,b;
let{
language:r}=n;In();let o={stage:"",...t},i=(p=(d=Ja.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:mr(o.at),action:i},a=Ip(x=>s[x].trim()),u=Oi(i9(e),a,He),l=e.exists?a9(e,
r):s9;if(e.exists){let x=k.from({length:f.max(...l.values())+1},()=>"");for(let[A,N]of l)x[N]={...s,
chain:u}[A];an(e.name,Vr(e.name),0,[x])}else{let x=ie(r).tabs,A=Ic.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));fn(Nt(e.name,x.history,x.historyOrigin,A,[{...s,chain:u}],0),no(n,
()=>!1)),Nr("history",e.name)}In(),Ge(mo,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Mc({exists:e,links:t}){if(!e)return;let[n,r]=[Ie(mo),wc(t,He)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ge(mo,r)}function i9({exists:e,links:t}){let n=e?Ie(mo):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:wc(t,He)}var s9=new y(Ic.columns.map(({key:e},t)=>[e,t]));
function a9({
name:e,headerRow:t,columns:n},r){let o=Ic.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return an(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function cf(e){let{language:t}=e.settings,n=[Mi(ql,t,d9(e.settings)),
u9(e.stages,t),Mi(Jl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Mi(Pr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=hi.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
Mi(ws,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,l9(o.required,t)]);return[...n,Mi(Vl,t,r)]}var XA=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,wa[
0][1][t],
$m[0][1][t]];return Mi(vs,t,s===""?[]:[[...a,"","","",""]])};function Mi(e,t,n){var r;return{name:e.
tab[t],values:[_0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var QA=(e,t,n)=>({...Mi(e,n,[]),name:t});function u9(e,t){let n=e.map((a,u)=>c9(a,u,t)),r=Mi(
Zl,t,n);if(e.some(a=>a.scoreTab!==void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,
values:o.
map(a=>a.slice(0,-1)),widths:i.slice(0,-1),formats:s.slice(0,-1)}}var l9=(e,t)=>{var n,r;return(r=(n=
tn.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function c9(e,t,n){var i,s,a,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
s=
(i=ba.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?
a:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":xs(e.date,n),(l=e.scoreTab)!=null?l:""]}function d9(
e){
let{language:t}=e,n=gr.map(s=>[s.word[t],Nb(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,
a)=>{
var u;return[`${Ra[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=gr.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function Nb(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
xs(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&k.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function e2(e,t){let n=$n(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(Q))},
o=iu.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=m9(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:f9(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=cf(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:$n(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...p9(i.facts)]}}function m9(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=yr(r,e).map(z=>z.name),l=e.stages.flatMap(z=>r.filter(L=>L===
z.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(z=>a.get(
Nc(z))!=="use"),g=r.filter(z=>a.get(Sc(z))!=="ignore"),b=g.filter(z=>!p.includes(z)),x=Ls(e),A=z=>{
let L=z.
map(s);return{grids:L,structures:nu(L,x,a,i),answers:a}},N=c?u:b.filter(z=>Ns(z)||l.includes(z)),P={
names:g,hidden:p,read:s},I=Sb(e,t,n,A(N),P),F=c?[]:b.filter(z=>xc(z)&&!N.includes(z)),M="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let z=p.filter(j=>Ns(j)&&
!a.has(Nc(j))),L=kb(I.competition,A(z));return{...I,questions:[...I.questions,...L]}}if(!M||F.length===
0)return I;let B=Sb(e,t,n,A([...N,...F]),P);return"reason"in B?I:B}var p9=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function f9(e,t,n){
return(e.length===iu.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Pb="\u2713",
Ho=e=>`"${e.replace(/"/g,'""')}"`;function t2(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=T(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function n2(e,t,n){let r=ke(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Ho(
Pb)};${o})`;return`=IF(COUNTIF(${r};${Ho(Pn.id)})>0;${Ho(Pn.id)};${i})`}function r2(e,t,n,r,o){
let i=u=>ke(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Ho(u)})`;return`=${`${s(Pb)}+${s(Pn.id)}`}&${Ho(o.of)}&COUNTA(${i(
n)})&${Ho(o.done)}`}function o2(e,t,{min:n,max:r}){let o=ke(e,t),i=`AND(${o}>=${t2(n)};${o}<=${t2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Ho(Pn.id)})`}var i2=(e,t,n)=>{let r=`$${ke(e,t)}`;
return n==="complete"?`=${r}=${Ho(Pb)}`:n==="recused"?`=${r}=${Ho(Pn.id)}`:`=NOT(${r}="")`};m();var s2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,a2=e=>e.filter(t=>t!=="").join(" \xB7 "),g9={title:(e,t,n)=>a2(
[e,s2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,h9={title:(e,t,n)=>a2([e,s2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Ib=e=>({id:g9,en:h9})[e];m();function y9(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function b9(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function $b(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${Y(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:b9(y9(r+Y(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Li={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Fb=3,qo=Fb+
1,df=0,mf=1,w9=2,po=3,v9=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],_b=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},k9=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Mb({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${_b(i,t)})`),o=n.some(i=>i.link!=="")?[Li.link[t]]:[];return{headers:[Li.code[t],
Li.status[t],Li.name[t],...r,Li.notesToCommittee[t],Li.notesToEntrant[t],Li.institution[t],...o],
widths:[
62,58,128,...r.map(k9),160,160,160,...o.map(()=>180)],scored:r.length}}var x9=e=>["code","status",
"name","institution","link"].some(t=>je(e,Li[t])),u2=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function l2(e){var n;let t=(
n=
e[Fb])!=null?n:[];return e.slice(qo).every(r=>r.every((o,i)=>{var s;return o===""||x9(T((s=t[i])!=null?
s:""))}))}var c2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Lb(e,t,n){let{
headers:r,
scored:o}=Mb(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-po-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===mf?n2(t+u,po,
o):""))}}var jb=(e,t)=>({top:qo,left:po,height:t-qo+1,width:e+2});function pf(e,t){let{criteria:n,
language:r}=e,
o=Ib(r),i=(a,u)=>({top:qo,left:a,height:t,width:u}),s=i(df,po+n.length);return{table:i(df,Mb(e).headers.
length),progress:{row:0,column:0,formula:r2(qo,t,df,mf,o)},validations:d2(n).map(({from:a,count:u,
criterion:l})=>({
block:i(po+a,u),formula:o2(qo,po+a,l),help:o.rejected(_b(l,r))})),colours:v9.map(([a,u])=>({block:s,
formula:i2(qo,mf,a),background:u})),open:jb(n.length,qo+t-1)}}function d2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function ff(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Ib(o),{headers:u,widths:l,scored:c}=Mb(e),d=$b(e.entries,t,
n),p=d2(r).map(({criterion:P})=>_b(P,o)),g=pf(e,d.length),b=Lb(d,qo,e),x=P=>[P,...u.slice(1).map(()=>"")],
A=x("");return{name:Ri(t,n),...g,headerRow:Fb,frozenColumns:w9,widths:l,formats:u.map((P,I)=>I===df?
"@":I>=po&&I<po+c?Xr:""),centred:u.flatMap((P,I)=>I===mf||I>=po&&I<po+c?[I]:[]),values:[A,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(g.progress.
formula),A,A,A,...b.formulas]}}m();var Zn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),m2=({values:e,formulas:t},n)=>Xh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),T9=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Db(e)};function Bb(e,t){let n=T9(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Bo(n,e.values.length+1,o.length),l>0&&
Zn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:x}of _i(
o))n.setColumnWidths(g+1,b,x);let d={...u,top:r,height:u.height+1};Zn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:x}of _i(o.map((A,N)=>a.includes(
N))))x&&Zn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
x}of _i(
i))x!==""&&Zn(n,{...u,left:g,width:b}).setNumberFormat(x);Zn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Rb),Zn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),p2(n,e),S9(n,m2(e,i),l,c)}function S9(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function p2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Zn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Zn(e,r)]).build()))}function f2(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Bo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Zn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of _i(
t.widths.map((g,b)=>s.includes(b))))p&&Zn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of _i(a))p!==""&&Zn(r,{...l,left:c,width:d}).setNumberFormat(p);p2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Zn(r,{...l,top:f.max(l.top,i+1)}).setValues(
m2(n,a))}var g2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function gf(e,t,n,r){var l;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Zn(o,t),s=o.protect();Na(s,n);let a=g2(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),Na(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function h2(e,t,n){let r=Oe().getSheetByName(
e);if(r!==null)for(let o of g2(r,Zn(r,t)))Na(o,n)}function y2(e,t){var n;(n=Oe().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var b2="judgeTabs",E9=9e3,C9=en(H(),y0([H(),H(),H()]));function hf(
){var e;try{let t=mt(C9,E.parse((e=
Ie(b2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var R9=e=>encodeURIComponent(e).replace(
/%../g,".").length;function zb(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;R9(n())>
E9;)t.shift();Ge(b2,n())}function Ub(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=c2(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&y2(s,c),n[T(i)]=[a,u,c]}return n}
function Wb(e,t){
if(e.size===0)return;let n=hf(),r=Ar(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Ub(o,n);E.stringify(i)!==E.stringify(n)&&zb(i)}function yf({stages:e,
judges:t},n=hf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Ar()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>_(d.name)===_(a)),c=t.find(d=>Y(d.code)===Y(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var w2="rowOrders",D9=9e3,O9=en(H(),en(H(),H()));function v2(){let e=Ie(
w2);try{let t=mt(O9,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function zs({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=D9-2;for(
let g of t){
let{stage:b,judge:x,tab:A}=g,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(A)?N:(d=yc(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&Ge(w2,u)}m();var k2="understanding",A9=9e3,N9=ee({option:H(),kind:H(),params:en(H(),
Pm()),tab:H()}),P9=en(H(),N9);
function Kb(){let e=Ie(k2);try{let t=mt(P9,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function x2(){let e=null,t=()=>(e!=null||(e=Kb()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var T2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function S2(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>A9?!1:(Ge(k2,t),!0)}
function I9({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return xy({tab:r,
columns:o,
entries:i})}var $9=(e,t,n,r)=>[...Hl(e,Ql,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...qR(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...ZR(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Ri(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],F9=(e,t,
n)=>JR(
e,t,n).map(({name:r,judge:o})=>E2(r,o));function E2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function nt(
e="presence"){let t=Ze(),n=vt(),r=Gt(t,n),o=new y([...r].map(([ce,Ke])=>[ce,Be(Ke)])),i=t.filter(ce=>![
...r.values()].includes(ce)),s=Gb(Be),a=W9(k0),{answers:u,known:l}=x2(),c={names:i,isHidden:ce=>a().
includes(ce),isColumnHidden:x0,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
x}=e2(
o,c),{competition:A}=d,N=yf(A),P=Ya(A.entries),I=Gb(ce=>{let Ke=kc(s(ce));return Ke.length>0?Ke:ka(
ce)}),
F=Gb(jo),M=(ce,Ke)=>{let fe=UR(ce,I(ce.tab));return YR(fe,Ke)?XR(fe,F(ce.tab)):fe},B=({stage:ce})=>A.
stages.filter(({name:Ke})=>Ke===ce).flatMap(Ke=>We(A,Ke)),z=yr(i,A,N).filter(({stage:ce})=>ce.scoreTab===
void 0),L=A.stages.flatMap(({scoreTab:ce})=>i.filter(Ke=>L9(Ke,ce))),j=Ls(A),K=[...z.map(({name:ce})=>ce),
...L],G=nu(K.map(s),j,u),J=ce=>{var Ke,fe;return(fe=(Ke=G.get(ce))==null?void 0:Ke.view)!=null?fe:s(
ce)},ne=U9(i,A,J,P),{doubts:q,locked:ue,...pe}=_9(A,t,r.get("settings"),s,n,e),Te=[...z.map(({name:
ce,
stage:Ke,judge:fe})=>{let Se=We(A,Ke);return M(Ai(J(ce),Ke.name,fe.code,Se,P),Se)}),...ne.sheets.map(
ce=>M(ce,B(ce)))],Xe=[...x!=null?x:Tc([...G.values()].flatMap(ce=>ce.questions)),...Tb(Te,A.entries,
u)];return{competition:A,...pe,sheets:Te,orders:v2(),protectedTabs:ue.filter(ce=>!Mm(ce)),own:N,
findings:[
...d.findings,...I9(d),...q,...$9(t,A,N,n),...F9(i,A,N),...ne.findings,...b,...Xe.map(z9),...d.tables.
criteria!==null&&A.criteria.length===0&&j9(G)?[B9(d.tables.criteria.tab)]:[]],questions:Xe,given:l(),
locate:VR(d),unwritten:Xe.length>0?[]:p,facts:g}}function _9(e,t,n,r,o,i){var x,A;let s=du(e.settings.
language),a=Yr(t,"plenary",o),u=a===void 0?null:of(r(a),e),l=(x=u==null?void 0:u.decisions)!=null?x:
[],c=$A(l,s,e),d=VS(),p=no(e.settings,N=>d.has(N),n),g=s.exists?s.name:null,b=rE(t,g,d,p,o,i);return{
history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,locked:[...d.keys()],doubts:[
...M9(
s),...b.findings,...c.findings,...(A=u==null?void 0:u.findings)!=null?A:[]]}}function M9({name:e,
links:t,
exists:n}){if(!n)return[];let{breaks:r,cut:o}=Fp(Va(t,Ie(mo),He),t);if(r.length===0&&o===null)return[
];
let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{
code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var L9=(e,t)=>t!==void 0&&_(e)===_(t),
j9=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function B9(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var z9=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function U9(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;return _(l)===_((c=i.
scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:a,strangers:u}=cA(n(s),i,ft(t,i),We(t,i),r);return{sheets:a,findings:u.map(
l=>E2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function W9(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Gb(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var bf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},wf=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function C2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function R2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var K9=e=>e instanceof C&&
"problem"in e;function ye(e){throw h.assign(new C(e.message),{problem:e})}
function le(e){var t;try{return{answer:e()}}catch(n){if(K9(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=bf(r);if(o.length>0){let i=ie(st()).problems.scopeMissing(o.join(", "));return{
problem:he(
"SCOPE_MISSING",i,wf())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:he(
"UNEXPECTED",ie(st()).problems.unexpected(r))}}}var Hb="language";function ht(e){let t=C2(Hb);return t===
"id"||t==="en"?t:e}var st=()=>ht(O0().startsWith("en")?"en":"id");function we(){_m()||ye(he(
"NOT_ALLOWED",ie(st()).problems.notAdmin(ve())))}function Ce(e){let t=R0(e);return t===null?ye(he(
"BUSY",ie(
st()).problems.busy)):t.done}function me(e,t){let n=mt(e,t);return n.success?n.data:ye(he(
"BAD_REQUEST",ie(st()).problems.badRequest))}m();m();var D2={part:"corrections",tab:Z.corrections,
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
O2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],A2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Lc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function N2(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:mr(l.at),answeredAt:mr(l.answeredAt),old:i(l.before),kind:s(O2,l.
kind),status:s(A2,l.status),before:E.stringify(l.before)}),u=D2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Nt(t,r,o,u,e.map(a),0)}function P2(e){var n;let t=e===null?
null:pt(e,D2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[Nn(o("kind"),O2),Nn(o("status"),A2)],a=G9(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Yl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:Yl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function G9(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Br=(e,
t)=>e===""?"\u2013":typeof e=="number"?re(e,t):W(e,t),ji=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${re(v((e*100).toPrecision(12)),n)}%`:Br(e,n),qb=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,H9={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,q9={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Us=e=>e==="id"?H9:q9;function Zo({language:e}){let{name:t,grid:n}=Tt(Z.corrections[e]);return{name:
t,isNew:n===null,list:P2(
n)}}function Ws(e,t,{language:n,admins:r}){let o=Us(n);return qn(N2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>ji(i,s,n)),no({admins:r},()=>!e.isNew)),Zb({...e,isNew:!1}),In(),{...e,isNew:!1,
list:t}}function Zb({name:e,isNew:t}){t||tE(e)||(Nr("corrections",e),Ia(e))}m();m();function mu(e,t){
let n=e!=null?e:"";return Q(t)?Q(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var vf=(e,t)=>U(e)===U(t),Z9=864e5,J9=R.UTC(1899,11,30);function V9({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-J9)/Z9+
r/86400}var I2=e=>typeof e=="object"?V9(e):typeof e=="boolean"?T(e):e,$2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function F2(e){let[{values:t},n,r]=[Be(e),ka(e),jo(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Jo(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var _2=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},M2=(e,t,n,r)=>an(e,t,n,r);m();function Jb(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function L2(e){for(let[t,n]of Jb(e,r=>r.tab))for(let[r,o]of Jb(n,i=>i.format))r!==void 0&&_2(t,o.map(
({at:i})=>ke(i.row,i.column)),r)}function j2(e){let t=n=>n.format==="General";L2(e.filter(t));for(
let[
n,r]of Jb(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Za(r.map(({at:l})=>l)))M2(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}L2(e.filter(n=>!t(n)))}function jc(e,{
sheets:t}){var s,a,u;let[n]=eo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function pu(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?vf:mu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ks(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:F2(t);return e.set(t,n),n}}function Vb(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
$2(
o.format);return r?{tab:t,at:n,value:I2(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function Y9(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Lc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Yb(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of Y9(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var X9=e=>/data validation|validasi data/i.test(T(e));
function Xb(e,t){try{return j2(e),In(),!0}catch(n){if(!t&&!X9(n))throw n;return console.warn(T(n)),!1}
}
function Bc(e,t,n,r=!1){let{settings:o}=e.competition,i=Yb(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:A})=>A.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:jc(N,e)}))),a=x=>s.map(({one:A,place:N})=>N===null||
!Jo(N.tab)?"other":pu(A,N.at,x(N.tab))),u=a(Ks()),l=s.flatMap(({one:x,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Vb(x,N.tab,N.at,I)]:[]}),c=Xb(l,r),d=c?null:a(
Ks()),
p={fix:new w,undo:new w};for(let[x,{one:A,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let g=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);g=Ws(t,x,o)}let b=n;for(let{list:x,...A}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=Q9(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=Ut(b,{...A,detail:P,hash:""},o))}return{ledger:g,history:b}}var Q9=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[ji(i.cell,i.format,n),Br(s,n)];return t?qb(r,o,u,a):qb(r,o,a,u)});m();
function eq(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&mu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function kf(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=eo(a).map(x=>({at:x,status:eq(n,s,ke(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function xf({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Br(n,i),
now:t.now,confirm:s,status:o}}m();var tq=ee({id:H(),accept:Ue(),at:H(),by:H()}),nq=tt(tq),Qb=e=>`fixAnswers:${e}`,
rq=8e3;function fu(e){
let t=Ie(Qb(e));try{let n=mt(nq,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function B2(e,t){let n=E.stringify([...fu(e),t]);return n.length>rq?!1:(Ge(Qb(e),n),!0)}var z2=e=>Ge(
Qb(e),"[]"),gu=e=>e.filter(t=>t.status==="waiting");function U2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Cn(e=n=>n(),t="presence"){let n=nt(t);qt(n,e);
let r={workbook:n,history:n.history,ledger:Zo(
n.competition.settings)};return oq(r)?r:e(()=>iq(t))}function oq({history:e,ledger:{list:t}}){let n=new w(
gu(t).map(({judge:r})=>r));return Yb(t,e.rows).length===0&&[...n].every(r=>fu(r).length===0)}
function iq(e){
let t=nt(),{settings:n}=t.competition,r=Zo(n),o=[...new w(gu(r.list).map(({judge:u})=>u))],i=o.flatMap(
fu),s=i.length===0?r:Ws(r,U2(r.list,i),n),a=Bc(t,s,t.history,!0);for(let u of o)z2(u);return{...a,
workbook:nt(
e)}}var zc=({workbook:e,history:t,ledger:n})=>({statuses:et(e.competition.stages,t.rows),corrections:
n.
list});function W2(e,t=Bt(e.workbook,{provisional:!1}).findings){let n=zc(e);return t.flatMap(r=>{
let o=kf(
r,n);return o===null?[]:[o]})}function ew({workbook:e,history:t,ledger:n}){let r=et(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Lc(u)===Lc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Uc="marked";function K2(e,t){var o;let[n,...r]=ew(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:gu(e.ledger.list).map(i=>({...tw(i,t),judge:i.judge}
)),
marked:((o=Ie(Uc))!=null?o:"")!==""}}var tw=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:ji(o.cell,o.format,s),now:Br(i,s)});m();m();m();m();var G2={id:
e=>`Kode peserta ${W(e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var H2={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var q2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var Z2={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var J2={id:e=>`${oe(e.judge,"id")} menilai ${Os(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${oe(e.judge,"en")} has scored ${Os(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var V2={id:e=>`${oe(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var Y2={id:e=>`${oe(e.judge,"id")} tidak menilai ${Os(e.where,"id")} (BK).`,en:
e=>`${oe(e.judge,"en")} is recused from ${Os(e.where,"en")} (BK).`};m();var X2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${re(
e.low,"id")}\u2013${re(
e.high,"id")}, batasnya ${re(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${re(
e.low,"en")}\u2013${re(e.high,"en")}, the limit is ${re(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var Q2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function sq({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function aq({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var e1=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),t1={id:e=>`Kelompok juri ${e1(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${sq(
e)}`,en:e=>`The groups of judges ${e1(e)} share no entry, so their severity cannot be compared. ${aq(
e)}`};m();m();var n1={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:
{id:"nama kompetisi",en:"competition"},kota:{id:"kota",en:"city"},tanggal:{id:"tanggal penetapan",en:
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
"result code (decide first)"}},r1=h.
keys(n1),nw=(e,t)=>{var n,r;return(r=(n=n1[e])==null?void 0:n[t])!=null?r:e};m();m();m();var o1={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var i1={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var s1={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var a1={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var u1={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var l1={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var c1={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var d1={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var m1={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var p1={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var f1={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var g1={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var h1={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var y1={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var b1={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Gs={"tata-cara":h1,pernyataan:c1,undangan:b1,"daftar-hadir":i1,"lembar-nilai":u1,"berita-acara":
o1,
sk:m1,pengumuman:l1,piagam:d1,gabungan:s1,surat:p1,"surat-daftar":f1,"tanda-terima":g1,"umpan-balik":
y1,
laporan:a1};var Wc=(e,t)=>Gs[e].name[t];var w1={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},rw=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Wc(e,"id")}\u201D yang dibuat: ${w1.id[Gs[e].missing]}.`:`No document \u201C${Wc(
e,"en")}\u201D was made: ${w1.en[Gs[e].missing]}.`;var v1={id:({kind:e,fields:t})=>`${Wc(e,"id")} masih berisi titik-titik: ${t.map(
n=>nw(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Wc(
e,"en")} still hold dots: ${t.map(n=>nw(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var k1=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),x1={id:e=>`Tidak sesuai lagi dengan hasil: ${k1(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${k1(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var T1=5,S1=({rows:e},t)=>{
let n=e.slice(0,T1).map(T);return e.length>T1?`${n.join(", ")} \u2026`:X(
n,t)},E1={id:e=>`${[...e.rows.length>0?[`Baris ${S1(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${S1(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var C1={id:e=>rw(e.kind,"id"),en:e=>rw(e.kind,"en")};m();var R1={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${re(
e,"id")}; yang terbaik ${re(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${re(
e,"en")}; the best is ${re(t,"en")}. Check that setting.`};m();var D1={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Qe((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Qe(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var O1={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${X(e.others,
"en")} ${e.others.length===1?"is":"are"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};m();var A1={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${X(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${X(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var uq=[...ey,xa,ks];function Bi(e,t){let n=gr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Ra[t]} ${o!=null?o:""}`.trim();let i=uq.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Kc(e,t,n){var i,s;let r=gr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Bi(e,n)}function N1(e,t){var r,o;let[n]=e.split(
".");return(o=(r=ey.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var hu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?re(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),lq={version:{id:"versi aturan",en:"rules version"}};
function cq({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Bi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=lq[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Bi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var dq=(
e,t)=>{
var n,r;return(r=(n=hi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function mq(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function Tf(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=cq(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${hu(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${hu(s,t)})`}`}let u=l=>hu(typeof l!="string"?l:r==="setting"?Kc(l,o,t):r==="entry"&&o==="status"?
dq(l,t):mq(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var pq=5;function yu(e,t){if(e.length===0)return"";let n=e.slice(0,pq).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Tf(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var P1={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Qe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${yu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Qe(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Qe(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${yu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Qe(
e.computed,"en")}). Compute again before making documents.`};m();var I1={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${yu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${yu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var $1={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var F1={id:e=>`${e.entry} ada lebih dari sekali di tab ${oe(e.judge,"id")} (baris ${X(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${oe(e.judge,"en")} more than once (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};m();var _1={id:e=>`Di tab ${oe(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${oe(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var M1={id:e=>`Kode ${e.entry} di tab ${oe(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${oe(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var L1={id:e=>`Kode ${Mn(W(e.entry,"id"),e.more,"id")} di tab ${oe(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Mn(W(e.entry,"en"),e.more,"en")} in the tab of ${oe(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var j1={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var B1={id:e=>`Rumus salah (${Mn(e.value,e.more,"id")}): ${oe(e.judge,"id")}, ${jt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Mn(e.value,e.more,"en")}): ${oe(e.judge,"en")}, ${jt(e.where,
"en")}. Type the score.`};m();var z1={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${jt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${oe(e.judge,"en")}\u2019s score of ${jt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var U1={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${jt(e.where,"id")} terbaca sebagai tanggal ${Mn(
Qe(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${re(e.likely,"id")})`}.`,en:e=>`${oe(e.judge,"en")}\u2019s score of ${jt(e.where,"en")} was read as the date ${Mn(
Qe(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${re(e.likely,"en")})`}.`};m();var W1={id:e=>`${oe(e.judge,"id")} belum menilai ${jt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${oe(e.judge,"en")} has not scored ${jt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var K1={id:e=>`${Mn(W(e.value,
"id"),e.more,"id")} bukan nilai (${oe(e.judge,"id")}, ${jt(e.where,"id")}). Ketik ${re(e.min,"id")}\u2013${re(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Mn(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${oe(e.judge,
"en")}, ${jt(e.where,"en")}). Enter ${re(e.min,"en")}\u2013${re(e.max,"en")}, or BK for a conflict of interest.`}
;m();var G1={id:e=>`Nilai ${Mn(re(e.value,"id"),e.more,"id")} di luar ${re(e.min,"id")}\u2013${re(e.max,
"id")} (${oe(e.judge,"id")}, ${jt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Mn(re(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${re(e.min,
"en")}\u2013${re(e.max,"en")} (${oe(e.judge,"en")}, ${jt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var H1={id:e=>`Nilai ${re(e.value,"id")} dari ${oe(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${re(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${oe(
e.judge,"en")}\u2019s ${re(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${re(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var q1={id:e=>`Nilai di tab ${oe(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${oe(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var Z1={id:e=>`${oe(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${re(
e.highest,"id")}, juri lain biasanya ${re(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${re(e.highest,
"en")}, other judges usually ${re(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var J1={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${oe(e.judge,"id")}, ${jt(e.where,
"id")}). Ketik ulang ${re(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${oe(e.judge,"en")}, ${jt(e.where,"en")}). Retype ${re(e.number,"en")} in a cell formatted as a number.`}
;m();var V1={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},Y1={id:e=>`Total ${oe(
e.judge,"id")} untuk ${e.entry} tertulis ${re(e.value,"id")}, padahal ${V1[e.basis].id} ${re(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${oe(e.judge,"en")}\u2019s total for ${e.entry} says ${re(e.value,"en")}, but ${V1[e.basis].en} is ${re(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function fq({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var Q1=6;function gq({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",Q1)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function hq({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",Q1)}. Consider \u201CMethod\u201D = adjusted.`}
function X1(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return fq(e,t);case"uneven-judges":return t==="id"?gq(e):hq(e);case"passing-score-unit":
{let r=re(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var eN={id:e=>X1(e,"id"),en:e=>X1(
e,"en")};m();var tN={id:e=>`Maksimum dianggap ${re(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${re(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var yq={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${hy(e,"id")}`,en:e=>`is not a known choice; use ${hy(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{
id:e=>`tidak dikenal${e.length>0?`; yang ada: ${X(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${X(
e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{
id:e=>`tidak dapat dipakai bersama ${X(e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${X(
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
,"category-blank":{id:e=>`masih kosong untuk ${X(
e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,en:e=>`is empty for ${X(
e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`},
"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function bq(e,t){let n=W(N1(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function nN({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return bq(
e,o);let i=typeof t=="string"?Kc(t,e,o):t,s=r.map(a=>Kc(a,e,o));return`${W(Bi(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${yq[n][o](s)}.`}var rN={id:e=>nN(e,"id"),en:e=>nN(e,"en")};m();var oN={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},iN={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${oN[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${oN[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var sN={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${oe(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${oe(e.judge,"en")}. Keep one.`};m();var aN={id:e=>`Tab ${oe(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${oe(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var uN={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var lN={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${W(e.first,"en")}. Delete or rename one of them.`}};m();var cN={id:e=>`Tab ${oe(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${oe(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var dN=(e,t)=>X(e.map(n=>re(n,t)),t),
Hs=(e,t)=>X(e.map(n=>W(n,t)),t,8),bu=(e,t)=>e===null?"":` ${t} ${e}`,
wq={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Hs(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Hs(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${bu(e,"tahap")}: ${Hs(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",statistic:"nilai tertinggi, terendah, atau statistik lain",
rank:"peringkat",large:"angkanya terlalu besar untuk nilai",
text:"berisi teks","left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:
e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${X([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${W(e,"id")}${n===""?"":` (${W(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${bu(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${W(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${bu(
n,"tahap")}: ${dN(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},vq={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Hs(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Hs(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${bu(e,"of stage")}: ${Hs(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${W(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({
competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${X([e,t&&`year ${t}`,
n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${W(
e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",
statistic:"a sum or statistic",weight:"the weights of the criteria",maximum:
"the highest possible scores",section:"the title of a group, taken as category",header:
"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${bu(
t,"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${W(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${bu(n,
"of stage")}: ${dN(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${W(e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,
TAB_LEFT:({tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",
empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
kq={id:wq,en:vq};function xq({kind:e,params:t},n){
return kq[n][e](t)}var mN=(e,t)=>xq(e,t),Tq={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
Sq={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
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
function ow(e,t){if(e===void 0)return"";let n=(t==="id"?Tq:Sq)[e.reason](Hs(e.
tabs,t));return n===""?"":` ${n}`}var pN={id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${ow(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${oe(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${oe(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${ow(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${oe(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${oe(e.judge,"en")}. Make it, or correct its name.`};m();var fN={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var gN={id:e=>`Tab ${oe(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${oe(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var Sf=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${re((i=t[o])!=null?i:0,n)}`}),n,8),Eq={
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
id}`},Cq={unnamed:"has no header, but holds numbers","some-tabs":
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
,hN=(e,t)=>X(e.map(
n=>W(n,t)),t,4),yN={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs","same-judge":
"names a judge who has another tab"}},bN={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},Rq={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${W(e,"id")}`} ${Eq[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${bN.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=Sf(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${ot([n],1,10,100)?
"tidak terbaca pasti":`berjumlah ${re(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${W(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${W(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${W(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${W(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({judges:e,weights:t})=>`Tertulis bobot juri: ${Sf(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,others:n})=>`Nilai tertinggi ${W(e,"id")} hanya ${re(t,"id")}, juri lain sampai ${re(
n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,NAMES:({code:e,one:t,
other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(n,"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:
""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,HIDDEN:({tab:e})=>`Tab ${W(e,
"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,SUMMARY:({
tab:e})=>`Nilai di tab ${W(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${W(
e,"id")} berisi nilai seperti tab juri, tetapi ${yN.id[t]}. Apakah ikut dihitung?`,STAGE_TABS:({tabs:
e})=>`Tab ${hN(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({
columns:e})=>`Kolom ${X(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,Dq={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${Cq[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(e,"en")} ${bN.
en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=Sf(e,t,"en");
return{headers:`The weights in the headers (${i}) ${ot([n],1,10,100)?"are not read for certain":`add up to ${re(
n,"en")}, not 100`}. Which weights count?`,row:`The row below the headers (${i}) has no label. Are these the weights?`,
maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.
every(s=>s===0)?`The tab ${W(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${W(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${W(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${W(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({
judges:e,weights:t})=>`Weights of judges are written: ${Sf(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,
highest:t,others:n})=>`The highest score of ${W(e,"en")} is only ${re(t,"en")}, other judges go up to ${re(
n,"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(n,"en")} here and ${W(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${W(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${W(
e,"en")} holds scores like a judge's, but ${yN.en[t]}. Does it count?`,STAGE_TABS:({tabs:e})=>`The tabs ${hN(
e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({
columns:e})=>`Columns ${X(e,"en")} both hold the entries' names. Move the second table to a tab of its own.`,
OTHER_TABLE:({row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,Oq={
id:Rq,en:Dq},Aq=({kind:e,params:t},n)=>Oq[n][e](t),wu=(e,t)=>Aq(e,t),Nq={criterion:{id:
"Ya, kriteria",
en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:
"Yes, an entry"},written:{id:"Seperti tertulis",en:"As written"},table:{id:"Seperti di tabel",en:
"As in the table"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",
en:"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",
en:"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:
"They are judges"}},
wN=(e,t)=>Nq[e][t];var vN={id:({question:e})=>wu(e,"id"),en:({question:e})=>wu(e,"en")};var iw={
TAB_MISSING:pN,UNDERSTANDING_OPEN:vN,TAB_EMPTY:cN,TAB_UNPROTECTED:gN,TAB_COPY:lN,TAB_OPEN:fN,
STAGE_NOT_BEGUN:uN,COLUMN_MISSING_CRITERION:aN,COLUMN_DUPLICATE_CRITERION:sN,ROW_MISSING_ENTRY:_1,
ROW_WITHOUT_CODE:j1,
ROW_UNKNOWN_ENTRY:L1,ROW_DUPLICATE_ENTRY:F1,ROW_NAME_MISMATCH:M1,SCORE_ROWS_PERMUTED:q1,
SCORE_MISSING:W1,
SCORE_NOT_NUMBER:K1,SCORE_TEXT_NUMBER:J1,SCORE_IS_DATE:U1,SCORE_OUT_OF_RANGE:G1,SCORE_ERROR:B1,
SCORE_FORMULA:z1,
SCORE_SCALE_SUSPECT:Z1,SCORE_OUTLIER:H1,TOTAL_MISMATCH:Y1,JUDGE_NO_VARIANCE:V2,JUDGES_IDENTICAL:Q2,
JUDGES_DISAGREE:X2,
JUDGE_CONFLICT:J2,JUDGE_RECUSED:Y2,ENTRY_UNSCORED:q2,PANEL_DISCONNECTED:t1,ENTRY_DUPLICATE_CODE:G2,
ENTRY_DUPLICATE_NAME:H2,
NAMES_SIMILAR:Z2,SETTING_INVALID:rN,WEIGHTS_INVALID:iN,SCALE_ASSUMED:tN,METHOD_CAUTION:eN,
HISTORY_BROKEN:E1,
PLENARY_UNCONFIRMED:A1,RULE_CHANGED_AFTER_SCORING:I1,TIE_AT_CUT:$1,NOBODY_ADVANCES:R1,
PLENARY_CONFLICT:O1,
OBJECTION_OPEN:D1,RESULT_STALE:P1,NO_DOCUMENT:C1,DOCUMENT_OUTDATED:x1,DOCUMENT_DOTS:v1};var vu=({
code:e})=>!iw[e].confidential,Pq=iw;function Iq({code:e,params:t},n){return Pq[e][n](t)}var kr=(e,t)=>Iq(
e,t);function kN(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var $q={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},ku={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},Fq=["error","warning","info"],sw=e=>Fq.
flatMap(t=>e.filter(n=>n.severity===t));function Ef(e,t,n,r,o){let i=Z.findings[t],s=[{header:ku.severity[
t],
width:100,value:a=>$q[a.severity][t]},{header:ku.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:ku.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:ku.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:ku.message[t],width:560,value:o},{
header:ku.
code[t],width:220,value:a=>a.code}];return Nt(i,n,r,s,sw(e),0)}m();m();function xN(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=op(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,F,M;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=(F=t.get(c.code))!=null?F:null,N=(M=g==null?void 0:g.rank)!=null?M:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
x}})})}m();var qs={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},_q={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function aw({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>_(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function uw(e){let t=aw(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function TN(e){if(e.institutions.length===0)
return null;let t=aw(e).filter(n=>n.status==="absent"&&n.institution.required);return{...uw(e),
absent:t.
map(n=>n.institution.name)}}function SN(e,t,n,r){let o=s=>{var a,u;return(u=(a=tn.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:qs.institution[t],width:280,value:s=>s.institution.name}
,
{header:qs.parent[t],width:220,value:s=>s.institution.parent},{header:qs.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:qs.required[t],width:80,value:s=>o(s.institution.required)},{header:qs.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:qs.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:qs.status[t],width:180,value:s=>_q[s.status][t]}];return Nt(Z.coverage[
t],
n,r,i,aw(e),1)}m();m();var Cf=e=>e>0?`0.${"0".repeat(e)}`:"0",xu=(e,t)=>v(ln(e,t))/10**t;var fo={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function EN(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:fo.place[t],width:80,format:"0",value:l=>l.place},
{header:fo.code[t],width:80,value:l=>l.entry.code},{header:fo.name[t],width:320,value:l=>l.entry.name}
,
{header:fo.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:fo.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:fo.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:fo.stage[t],width:180,value:l=>l.stage},{
header:fo.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Cf(n),value:l=>xu(l.score,n)}
,
{header:fo.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:fo.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Nt(Z.finalRanking[t],o,i,u,e,3,s)}m();var lw=(e,t,n,r)=>Nt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var Mq={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},Lq='"Rp"#,##0',jq=$("belum ditetapkan","not settled"),Bq=$("ya","yes"),
zq=$("tidak","no");function CN(e,t){let{language:n,decimals:r}=t,o=Cf(r),i=(c,d,p,g="")=>({header:Mq[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>xu(c,r)},i("advances",80,({advances:c})=>(c?Bq:zq)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>Uq(c,n),Lq)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>xu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":xu(p,r)}}))];return Nt(t.
name,t.title,t.origin,l,s,3,t.layout)}function Uq(e,t){return e===null?"":e==="open"?jq[t]:e.amount}
function RN(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ie(a).tabs,l=gn(e),{marked:c,
origin:d}=DN(
e,r),p=Ze();qn(Ef(t.findings,a,c+u.findings(l),d,A=>kr(A,a)),o);let g=cw(e,t.results,n,r);for(let A of g)
qn(A,o);let b=A=>p.includes(A)&&g.every(N=>N.name!==A);for(let A of s){let N=Di(A,s,a),P=c+u.ranking(
A.name,l);b(N)&&qn(lw(N,P,d,u.notRanked(A.name)),o)}let x=Z.finalRanking[a];if(s.length>1&&b(x)&&qn(
lw(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:A,listed:N}=uw(e);qn(
SN(e,a,c+u.coverage(l),`${u.covered(A,N)} \xB7 ${d}`),o)}}function DN({settings:e},t){let n=ie(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=zA(hr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function cw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ie(s).tabs,l=gn(e),{marked:c,origin:d}=DN(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let F=Di(A,o,s),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",B=c+u.ranking(A.name,l);return[Wq(e,P,I,F,B,M+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),x=lu(hr(i.method),s);return[...p,EN(xN([...t]),s,a,x,g,d,b)]}var gn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function Wq(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=hr(t.method);return CN(t,{name:r,title:o,origin:
i,
layout:ie(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:lu(l,s),stageScoreHeader:
lu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function go(e,t,n){let r=ht(t);return sw(
e).map(o=>{var a,u,l;let i=kN(o),s=n===void 0?null:kf(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:kr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:xf(s,r)}}})}var zi=(
e,t)=>e.
filter(n=>n.severity===t).length,Tu=e=>zi(e,"error")===0;m();m();var Kq=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function ON(e){let t=n=>(Kq(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Rf({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=ht(e.settings.language);return{facts:t.map(i=>Gq(i,o)),questions:ON(n).
map(i=>Hq(i,o)),answers:[...r].map(i=>qq(i,o))}}var Gq=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:mN(e,t)}},Hq=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:wu(e,t),options:AN(e.options,t),default:e.
default}},AN=(e,t)=>e.map(n=>({id:n,label:wN(n,t)}));function qq([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=AN(Ko[s.kind],i);return{id:e,tab:o,message:wu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Zq=1440*60*1e3;function NN(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*Zq).toISOString().slice(0,10)}
function PN(e,{
stages:t}){var n,r;return((r=(n=pt(e,ks))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>_(u.name)===_(U(o("reopens"))));if(i===void 0||Q(o("ruling")))return[];let[s,a]=[U(o("entry")),
U(o("ruling"))];return[{stage:i.name,entry:s,date:yi(o("date")),ruling:a}]})}function IN(e,t,n,r){
var i;
let o=pt(e,ks);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=U(
a("entry")),l=t.entries.find(P=>Y(P.code)===Y(u)),c=l===void 0?u:lt(l),d=yi(a("date")),p=Q(a(
"answer"))||
Q(a("ruling")),g=U(a("reopens")),b=(N=t.stages.find(P=>_(P.name)===_(g)))==null?void 0:N.name,x=[];
if(!Q(
a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:"not-a-date",allowed:[
]};
x.push({code:"SETTING_INVALID",severity:"warning",...dt(o,s,"date"),params:P})}if(g!==""&&b===void 0){
let P=t.stages.map(F=>F.name),I={setting:"objections.reopens",value:g,reason:"unknown-reference",
allowed:P};
x.push({code:"SETTING_INVALID",severity:"warning",...dt(o,s,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...A,...dt(o,s,"entry"),
params:{entry:u,
reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...A,...dt(o,s,"date"),params:{entry:c,
reason:"too-late",until:n}}):p?x.push({...A,...dt(o,s,"answer"),params:{entry:c,reason:"unanswered"}
}):b!==void 0&&
r({stage:b,date:d})&&x.push({...A,...dt(o,s,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),x}
)}m();m();var Zs=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Df=e=>T(e!=null?e:""),
$N=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function FN(e){let t=[{thing:"setting",names:[],values:
h.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Zs(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Df(n),
Df(r)],values:Zs(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Zs(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Zs(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Zs(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Df(n),Df(r)],values:Zs(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:Zs(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function Su(e,t){var a,u;let[n,r]=[FN(
e),FN(t)],o=[..._N(e,t,"old"),..._N(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:g}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:$N(c),now:null});continue}let x=new y(b.values),A=new y(g);
for(let N of new w([...A.keys(),...x.keys()])){let[P,I]=[(a=A.get(N))!=null?a:null,(u=x.get(N))!=null?
u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:$N(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function _N(
e,t,n){
let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var mw=[2],Jn=mw[0],Jq=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],dw=4;
function Vq(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${dw}})(\\d)(\\d*)$`).exec(
T(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-dw/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**dw||0}function Eu(e){
let t=r=>typeof r=="number"?Vq(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var Yq=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Of=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Af=(e,t)=>e<t?-1:v(e>t);function Xq({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Af);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>Yq(
s.get(a)))]]).sort(([i],[s])=>Af(i,s))}}var Qq=({settings:e})=>h.fromEntries(Jq.map(t=>[t,Of(e[t])]));
function Ui(e,t,n,r,o=Jn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
Qq(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Of(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Of(d.stages),Of(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Af(d.stage,p.stage)||Af(d.judge,p.judge)).
map(Xq)}}var Gc=(...e)=>E.stringify(Eu(Ui(...e))),MN=(...e)=>E.stringify(Ui(...e));m();function Cu(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var g,b,x;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(g=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:g.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:ke(N.row,N.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(x=r.
find(A=>A.stage===c&&A.entry===d))!=null?x:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var LN=new O;function Ru(e,t,n=Jn){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,
s=(c=LN.get(
e))!=null?c:new y;LN.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:He(Gc(r,o,i,a,n));return s.set(u,l),l}function Du(e,t,
n){
var u,l,c;if(Ru(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Gc,MN].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
He(
(c=a[1])!=null?c:"")===t}var Hc=(e,t,n)=>{var r;return(r=mw.find(o=>Ru(e,n,o)===t))!=null?r:Du(e,t,n)?
Jn:null},qc=e=>su(Tt(Z.decisions[e]).grid);function pw(e,t,n){let r=t===void 0?null:au(t);if(t===void 0||
r===null||He(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Ui(o,i,s,
t.stage,r.snapshot.version),u=Eu({...a,version:Jn});return Su(Eu(r.snapshot),u).map(l=>Cu(l,e))}
function jN(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Du(e,a,s));if(r.length===0)return[
];
let o=qc(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var A,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((A=pw(e,c,u))!=null?A:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var zN="rules",eZ=8e3;function UN(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Ui(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var WN=(e,t)=>He(E.stringify(UN(e,t)));function tZ(){let e=Ie(zN);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var nZ=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function KN(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=tZ(),o=new y(n.stages.filter(({name:s})=>nZ(e,s)).map(({name:s})=>[s,UN(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,BN(l)]));Ge(zN,E.stringify(E.stringify(
s).length>eZ?a():s))}return[...o].flatMap(([s,a])=>{var A,N;let[u,l]=[r[s],He(E.stringify(a))];if(u===
void 0||BN(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Su(d,a).map(P=>Cu(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var BN=e=>e.startsWith("{")?He(e):e;m();var fw=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=pn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function rZ(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Yr(Ze(),"objections",vt());if(r===void 0)return new y;
let o=ie(e.settings.language).history,i=PN(Be(r),e).filter(fw(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function GN(e,t){let n=et(e.stages,t),r=rZ(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function Vo(e,{rows:t}){let{competition:n}=e,r=et(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=NN(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...jN(e,r),
...KN(e,()=>t),...i===void 0?[]:IN(Be(i),n,s,fw(r,t))]}function HN(){return le(()=>(we(),ho(Cn(Ce,
"ranking"))))}function ho(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Bt(t,{provisional:!1}),s=[...o,...Vo(t,n)];
return zs(t,s),Wb(t.own,i),{ok:Tu(s),findings:go(s,r,zc(e)),understood:Rf(t),progress:i,fixes:K2(e,
ht(
r))}}function qN(){return le(()=>(we(),Ce(()=>{let e=nt("ranking");qt(e);let{competition:t}=e,{
language:n}=t.
settings,r=Bt(e,{provisional:!1}),o=[...r.findings,...Vo(e,e.history)],i=o.filter(vu),s=ie(n).tabs,a=`${s.
checked(at(),ve(),Et())} \xB7 ${s.overwritten}`,u=s.findings(gn(t));qn(Ef(i,n,u,a,c=>kr(c,n)),e.keepers),
zs(e,o),Wb(e.own,r.progress);let l=e.questions.length;return{errors:zi(i,"error"),warnings:zi(i,
"warning"),questions:l}})))}var oZ=ee({tab:H()});function ZN(e){return le(()=>{let{tab:t}=me(oZ,e);
return we(),Ce(()=>{let n=nt();
qt(n);let{findings:r}=Bt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(he("BAD_REQUEST",ie(st()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ie(i).history.accepted(t);return Ut(n.history,{at:at(),by:ve(),action:"accept",detail:s,
run:Et(),
hash:""},n.competition.settings),zs(n,o),ho(Cn())})})}m();var iZ=ee({answers:en(H(),Lo(H()))});
function JN(e){return le(()=>{let{answers:t}=me(iZ,e);return we(),
Ce(()=>{let{questions:n}=nt(),r=sZ(Kb(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(st()).problems;
return r===null&&ye(he("BAD_REQUEST",o)),S2(r)||ye(he("BAD_REQUEST",i)),ho(Cn())})})}function sZ(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?uZ(s,i):aZ(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var aZ=(e,t)=>e.options.
some(n=>n===t)?T2(e,t!=null?t:""):null;function uZ(e,t){return e===void 0||t===null?null:h.entries(
Ko).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var VN=ee({fixes:tt(H())}),gw=250;
function YN({sheets:e},t,n,r,o){var l,c,d,p,g,b,x;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function XN(e){return le(()=>{let{fixes:t}=me(VN,e);we();let n=Cn(Ce),
{workbook:r}=n,o=ht(r.competition.settings.language);return{fixes:QN(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=xf(i,o),c={old:l.old,now:Br(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=YN(r,s,a,d,p);return{tab:s,cell:ke(d,p),entry:g,criterion:b,...c}})}})}})}
function QN(e,t){
let n=new w(t);return W2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function eP(e){return Zb(e.
ledger),Mc(e.history),e}function tP(e){return le(()=>{let{fixes:t}=me(VN,e);return we(),Ce(()=>{let n=eP(
Cn()),{competition:r}=n.workbook,o=QN(n,t),i=new y(r.judges.map(({code:x,email:A})=>[x,A])),s=({fix:
x,
judge:A})=>{var N;return x.kind!=="score"||((N=i.get(A))!=null?N:"")!==""},a=lZ(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=Ws(u,[...u.list,...a],r.settings),{ledger:u,history:l}=Bc(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(A=>A.
status===x).length,g=new w(o.map(({id:x})=>x)),b=o.reduce((x,A)=>x+A.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!g.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:ho(Cn())}})})}function lZ(e,t){let[n,r,o]=[at(),ve(),Ks(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!Jo(a))return[];let g=o(a);return d.flatMap(b=>{let{row:x,column:A}=b,N=YN(e,a,u,x,A),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:ke(x,A),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(x,A)}};return pu(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(x,A)}}]})}),s=k.from({length:f.ceil(i.length/gw)},Et);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/gw)]}/${u%gw+1}`}))}function nP(){return le(()=>(we(),Ce(()=>{let e=eP(Cn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=ew(e),s=Us(ht(o.language)),[a]=i;if(a===void 0)return ye(
he(
"BAD_REQUEST",s.nothingToUndo));let u=Ks(),l=i.find(x=>{let A=jc(x,t);return A===null||!Jo(A.tab)||
pu(
x,A.at,u(A.tab))!=="after"});if(l!==void 0)return ye(he("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:at(),answeredBy:ve()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=Bc(t,Ws(n,d,o),r),g=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>g.has(x.id)&&x.status==="applied");
return b!==void 0?ye(he("BAD_REQUEST",s.refused(b.tab,b.cell))):ho(Cn())})))}m();var dZ=ee({id:H(),
accept:Ue()});function rP(e){let t=ve().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:gu(Zo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:fu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function oP(){let e=Gt(Ze(),vt());return $n(new y([...e].map(([t,n])=>[t,Be(n)]))).competition}
function iP(){return le(()=>sP(oP()))}function sP(e){let t=ht(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:rP(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...tw(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function aP(e){return le((
)=>{
let{id:t,accept:n}=me(dZ,e);return Ce(()=>{var d;let r=rP(oP()).find(p=>p.id===t);if(r===void 0)return ye(
he("BAD_REQUEST",Us(st()).unknownFix));let o=nt(),{competition:i}=o,s=Us(ht(i.settings.language));if(
((d=
et(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
he("BAD_REQUEST",s.stageClosed(r.stage)));let u=jc(r,o),l=Ks();if(n&&(u===null||pu(r,u.at,l(u.tab))!==
"before"))return ye(he("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:at(),by:
ve()};
return B2(r.judge,c)?(n&&u!==null&&Jo(u.tab)&&Xb([Vb(r,u.tab,u.at,!1)],!0),sP(i)):ye(he(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var uP={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},lP="#ffffff",
cP="Lembar Juri \xB7 ",hw=new RegExp(
`(^|\\n)${cP}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function dP({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===lP&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[cP+o,...i];return{background:uP[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function mP({background:e,note:t}){var o,i,s;let[,n=""]=(o=hw.exec(t))!=null?o:[],r=(s=(i=hw.exec(
t))==null?void 0:i[2])!=null?s:lP;return{background:h.values(uP).includes(e)?r:e,note:t.replace(hw,n)}
}m();function pP(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function fP(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[x,A]of b.entries()){let N=(d=t[g])==null?void 0:d[x];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],ke(g,
x)]),(N==null?void 0:N.note)!==A.note&&i.push({row:g,column:x})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var pZ=ee({on:Ue()}),gP=["error","warning","info"];function fZ(e,t){var r,o;let n=new y;
for(let i of e.
filter(vu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of eo(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},x=gP.indexOf(u)<gP.indexOf(b.severity),A=c===0?[kr(i,t)]:[];l.set(g,
{severity:x?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function gZ(){var n;let e=Ze(),
t=((n=Ie(Uc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function hP(e){return le(()=>{let{on:t}=me(
pZ,e);return we(),Ce(()=>{let n=Cn(),{workbook:r,history:o}=n,i=t?[...Bt(r,{provisional:!1}).findings,
...Vo(r,o)]:[],s=fZ(i,r.competition.settings.language),a=[...new w([...gZ(),...s.keys()])].filter(Jo);
t&&Ge(Uc,a.join(`
`));for(let u of a){let l=pP(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),A=mP(g);return x===void 0?A:dP(A,x.severity,x.sentences)}));fP(u,l,c)}return t||Ge(
Uc,""),ho(n)})})}m();m();m();m();m();var Ln=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function yP(e){e.haste=0,e.
width=f.min(e.width+1,10)}function bP(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var wP=e=>R.now()>=e.until;m();m();var yo="https://www.googleapis.com/drive/v3/files",vP="https://www.googleapis.com/upload/drive/v3/files",
Ou="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",kP="application/vnd.google-apps.folder",
Vn="application/vnd.google-apps.document",Wi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Nf="application/json",Au="application/pdf",Zc="application/vnd.google-apps.spreadsheet",Jc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Nu=ee({id:H(),
mimeType:be(H()),webViewLink:be(H()),modifiedTime:be(H()),appProperties:be(en(H(),H())),trashed:be(
Ue())}),
Pu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},yw=(e,t,n)=>({fields:e,one:t,list:ee({files:tt(t),
nextPageToken:be(
H())}),fileOf:n}),bw=yw(Ou,Nu,Pu);m();m();var hZ=[["api-off",["accessNotConfigured",
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
"notFound"]]];function yZ(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function xP(e,t,n){var u,l,c;
let r=bZ(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=hZ.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?yZ(e):i[0],a=wZ(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function bZ(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function wZ(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var zr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Iu=({kind:e})=>e==="server"||e==="unknown";
var vZ=6,TP={failure:{kind:"haste",reason:"not-sent"}};function bo(e,t,n="text"){var s,a,u;let r=e.map(
()=>TP),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!wP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=TZ(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(s=d[A])!=null?s:TP,I=r[N];r[N]=I!==void 0&&kZ(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!xZ(P,e[N])||o[N]>=vZ)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&zr(A.failure)))break;if(i=[...p,...c],!b){yP(t);continue}let x=bP(
t,g);if(x===null)break;Utilities.sleep(x)}return r}var kZ=e=>"failure"in e&&e.failure.kind==="server",
xZ=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function TZ(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(bf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:xP(s,i.getContentText(),SZ(i))}})}function SZ(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function Yo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=mt(
e,EZ(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function EZ(e){
try{return E.parse(e)}catch{return null}}var Pf="lembar-juri-boundary-7f3a9c",$u=5*1024*1024-4096;
function Ur(e,t){return bo(e.map(CZ),t).map(
n=>{let r=Yo(Nu,n);return"failure"in r?r:{ok:Pu(r.ok)}})}function vw(e,t,n){let r=`${yo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Ou)}`,o=E.stringify(t),i=Yo(Nu,bo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Pu(i.ok)}}function Js(e,t,n){let r=e.
map(o=>`${yo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return SP(r,n)}
function kw(e,t){
let[n]=SP([`${yo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function SP(e,t){let n=e.map(r=>({url:r,method:"get"}));return bo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function CZ({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${vP}${d}?uploadType=multipart&fields=${encodeURIComponent(
Ou)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Pf}`,payload:[...ww(
`--${Pf}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...ww(`--${Pf}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...ww(`\r
--${Pf}--\r
`)]}}var ww=e=>Utilities.newBlob(e).getBytes();m();function xw(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${yo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=Yo(e.list,bo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Tw(e,t,n){let r=`${yo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Yo(e.one,bo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Fu=(e,t)=>xw(
bw,e,[],t),Xo=(e,t)=>Tw(bw,e,t);function Sw(e,t,n){let r=Fu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:kP,appProperties:t}),s=Yo(ee({id:H()}),bo([{url:`${yo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var EP=ee({
id:H(),emailAddress:be(H()),role:H()}),RZ=g0(Nu,{permissions:be(tt(EP))}),CP=yw(`${Ou},permissions(id,emailAddress,role)`,
RZ,e=>{var t;return{...Pu(e),access:(t=e.permissions)!=null?t:[]}}),
Vc=encodeURIComponent,DZ=e=>`${yo}/${Vc(e)}`,Ew=(e,t)=>xw(CP,e,[`mimeType = '${Zc}'`],t),Cw=(e,t)=>Tw(
CP,e,t);function OZ(e){let t=`${DZ(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Vc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Vc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Vc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Vc(e.permission)}`,method:"delete"}}}function Yc(e,
t){
let n=bo(e.map(OZ),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Yo(EP,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var _u="dokumen yang sudah jadi tidak dibuat dua kali",
AZ={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${_u}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${_u}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${_u}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${_u}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${_u}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${_u}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Mu="documents that are ready are not made twice",
NZ={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Mu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Mu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Mu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Mu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Mu}.`,
unknown:`Drive gave no clear answer. Try again: ${Mu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ki(
{kind:e,reason:t},n){let r=(n==="id"?AZ:NZ)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Pt=e=>He(e).slice(0,32),Xc=e=>`folder:${e}`;function Wr(e,t,n){let{language:r}=e.settings,o=Xc(
t),
i=Ie(o),s=i!==null&&PZ(i,n,r)?i:IZ(e,o,n);return{id:s,files:Zt(Fu(s,n),r)}}var PZ=(e,t,n)=>Zt(Xo(e,t),
n)!==null;function IZ(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(gn(e)),i=Zt(Sw(o,{
folder:Pt(
Ht())},n),r);return Ge(t,i),i}function Zt(e,t){return"ok"in e?e.ok:Vs(e.failure,t)}function Vs(e,t){
let n=Ki(e,t);return e.kind==="api-off"?ye(he("DRIVE_API_OFF",n)):e.kind==="scope"?ye(he(
"SCOPE_MISSING",n,wf())):ye(he("DRIVE_REFUSED",n))}var $Z=ee({id:H(),link:H(),maker:H(),email:H(),
permission:H(),collected:H(),modified:H(),done:Mt(),of:Mt()}),
Qc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Rw=e=>Pt(_(e)),
Dw=e=>Pt(Y(e)),RP=(e,t)=>`judge-file:${Rw(e)}:${Dw(t)}`;function If(e,t){var n;try{let r=mt($Z,E.parse(
(n=Ie(RP(e,t)))!=null?n:"null"));return r.success?r.data:Qc}catch(r){if(r instanceof SyntaxError)return Qc;
throw r}}var Ys=(e,t,n)=>Ge(RP(e,t),E.stringify(n));function Lu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=ve(),i=ft(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=If(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Yc(
i,Ln(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var DP=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var ur=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),ed=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),wo=[ed("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),ed("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
ed("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),ed("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),ed("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var OP={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[ur("Presentasi",{advance:12,form:
"presentation"}),ur("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
wo};m();var AP={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[ur(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),ur("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),ur("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:wo};m();var NP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[ur(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:wo};m();var PP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
ur("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:wo};m();var IP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[ur("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:wo};var $P={kolabik:AP,"satuin-pelita":IP,mojokerto:PP,malang:NP,gipp:OP};m();m(
);var FP={name:"GIPP 2017, Kota Probolinggo"};m();var _P={name:"Kolabik 2023, Kota Pasuruan"};m();
var MP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var LP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var jP={name:"SATUIN PELITA 2019, Kota Pasuruan"};var BP={
kolabik:_P,"satuin-pelita":jP,mojokerto:LP,malang:MP,gipp:FP};var FZ=e=>({id:e,...BP[e],...$P[e]}),
td=DP.map(FZ);m();var vo={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},zP=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],_Z=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function UP(e){var t;return e===""?"failed":(t=Nn(e,zP))!=null?t:_Z.test(e)?"signed":"own"}function $f(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=zP.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&UP(t)===e?t:r}function Gi(e){var r,o,i;let t=pt(e,vo),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:UP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var WP="lastRun",
MZ=ee({top:Mt(),at:H(),by:H(),ranked:tt(H()),errors:Mt()}),KP=e=>Ge(WP,E.stringify(
e));function nd(){var e;try{let t=mt(MZ,E.parse((e=Ie(WP))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}m();m();m();var GP={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:
1}};function HP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:x.count+1,last:f.max(x.last,v(b)),
digits:f.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[GP[e].prefix,0,f.max(GP[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Y)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${T(p).padStart(a,"0")}`;u.has(Y(g))||l.push(
g)}return l}m();var Ow={entries:Pr,judges:ws},_f={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
LZ={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},jZ=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Mf=e=>e===""||jZ.test(_(e));function qP(e,t){var o,i;if(Mf(e))return null;let n=Ow[t].columns.find(s=>_f[
t].
includes(s.key)&&je(e,s.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=LZ[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Ff=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function BZ(e){return e.every(n=>n==="")?"passed":Ff(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Ff(e,n=>/^https?:\/\//i.test(n))?"link":Ff(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&Ff(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function ZP(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=BZ(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=_f[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var zZ=10;function UZ(e,t){let n=new y;for(let[r,o]of e.entries()){let i=qP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function WZ(e,t){var r;return(r=e.slice(0,zZ).map((o,i)=>({row:i,columns:UZ(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Mf(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var KZ=e=>T.fromCharCode(65+e%26);function VP(e,t,n){var d,p,g;let r=WZ(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:ZP(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of JP(b,t))u.set(x,"known");let l={columns:_f[t].flatMap(b=>{var A;let x=o.
get(b);return x===void 0?[]:[{header:(A=a[x])!=null?A:KZ(x),key:b}]}),unknown:a.filter((b,x)=>!Mf(b)&&
![...o.values()].includes(x)&&s.some(A=>{var N;return((N=A[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every(F=>F===""))continue;let A={code:"",name:""};for(
let[
F,M]of o)A[F]=(g=x[M])!=null?g:"";let N=i+b+1;if(_(A.name)===""){l.nameless.push(N);continue}let P=JP(
{institution:"",email:"",...A},t),I=P.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let F of P)u.set(F,"twice");l.added.push(A)}}let c=HP(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function JP({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...Y(e)===""?[]:[`code:${Y(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function GZ(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function YP(e){var u;let t=GZ(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var HZ={menu:"Siapkan tab juri",noJudges:
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
"Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Siapa pun yang boleh mengubah berkas juga boleh mengubah skripnya. Bila nilai harus rahasia atau juri tidak saling kenal, pakai setelan Berkas Juri = terpisah.",
share:
"Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.",
noEmail:e=>`Alamat email ${e} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
noSuchList:e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,qZ={menu:"Prepare judge tabs",noJudges:
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
"All judge tabs are in one file: every judge can see (not change) the scores of the others. Whoever may edit the file may also edit its script. Where scores must be secret or judges are strangers, use the setting Judge Files = separate.",
share:"Share this spreadsheet with the judges as Editors; each can fill in the own tab only.",
noEmail:e=>`No e-mail address could be read for ${e}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
badEmail:e=>`Google rejects the e-mail address of ${e}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,Qo=e=>({id:HZ,en:qZ})[e];var ZZ=1e6,XP=1e4,Aw=50,JZ=ee({kind:Ot(["entries","judges"]),text:be(H().check(
Vh(ZZ))),tab:be(H()),
write:Ue()}),eI=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function tI(e){return le(()=>{let{kind:t,text:n,tab:r,write:o}=me(JZ,e);return we(),o?Ce(()=>QP(
t,n,r,!0)):QP(t,n,r,!1)})}function QP(e,t,n,r){var g;let o=Gt(Ze(),vt()),{competition:i}=$n(new y([
...o].
map(([b,x])=>[b,Be(x)]))),s=o.has("settings")?i.settings.language:st(),a=Qo(ht(s)),u=b=>ye(he(
"BAD_REQUEST",b));n!==void 0&&(!Ze().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?YP(t!=null?t:""):Be(n).values.map(b=>b.map(U));l.length>XP&&u(a.tooMany(XP));let c=VP(l,e,VZ(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?YZ(
e,d,c.added,s):[];return XZ(c,d,r,p)}var VZ=({entries:e,judges:t},n)=>n==="entries"?e:t;function YZ(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=Ow[e];Vr(t)===0&&fn(QA(o,t,r));let i=pt(Be(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:x},A)=>[x,A])),a=new y(o.columns.map(x=>{var A;
return[
x.key,(A=x.format)!=null?A:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,A]of s)
l[A]=(b=a.get(x))!=null?b:"";let c=Vr(t);for(let[x,A]of l.entries())A==="@"&&S0(t,c,x,n.length);let d=n.
map(x=>{var N;let A=l.map(()=>"");for(let[P,I]of s)A[I]=(N=x[P])!=null?N:"";return A});an(t,c,0,d,l);
let p=new w(n.flatMap(x=>h.entries(x).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:x,
header:A})=>p.has(x)&&!s.has(x)?[A[r]]:[])}function XZ(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Aw).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Aw),repeatedTotal:a.length,nameless:u.slice(0,Aw)}}function Hi(){return le(()=>{let e=Ze(),t=Gt(
e,vt()),n=$n(new y([...t].map(([x,A])=>[x,Be(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:st(),s=ht(i),a=ve(),u=nJ(a,r.judges),l=u==="admin",c=va(
).
filter(x=>![...t.values()].includes(x)),d=!QZ(n),p=!d||c.length>0,g=eI(e),b=l?nd():null;return{user:
a,
role:u,language:s,competition:gn(r),stages:r.stages.map(x=>x.name),top:ep(r),begun:p,...l?eJ(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(x=>g.includes(x))?td.map(({id:x,name:A})=>({id:x,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?oJ(Z.documents[i],
e):nI,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?GN(r,du(i).rows):[]}
})}
var QZ=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,eJ=(e,t,{begun:n,responses:r})=>({...n&&iu.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:tJ(e.competition,t)}:{}});function tJ(e,t){let n=yr(t,e,yf(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var nJ=(e,t)=>_m()?"admin":rJ(e,t)?"judge":
"stranger",rJ=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),nI={made:0,begun:0};
function oJ(e,t){
if(!t.includes(e))return nI;let{grid:n}=Tt(e),r=n===null?[]:[...Gi(n).rows.values()].filter(i=>i.spreadsheet===
Ht()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var iJ=e=>e.every(t=>t.every(n=>n===""));function sJ({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function rI(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=ff(i),a=sJ(e,t,s),u=Be(a).values,l=r.own.has(a),c=(N,P,I=0)=>{
var B;let{open:F}=pf(i,P),M=Nw(a,F,e.admins,t.email);return{tab:a,judge:t.code,status:N,added:I,
missing:0,
access:M,id:(B=Ar().get(a))!=null?B:null}};if(iJ(u))return Bb(s,a),c("made",n.length);let d=new w(r.
sheets.filter(N=>N.tab===a).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Y(P)]))),g=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([N])=>n.filter(P=>P.code===N&&
!d.has(Y(P.code))));if(!u2(s,u)){if(l&&l2(u))return Bb(s,a),c("renewed",n.length);let N=l?"changed":
"theirs";return{tab:a,judge:t.code,status:N,added:0,missing:g.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(g.length===0)return c("kept",b);let x=b+g.length,A=Lb(g,s.table.top+b,i);
return f2(
a,{...s,...pf(i,x)},A),c("added",x,g.length)}function Nw(e,t,n,r){if(r==="")return gf(e,t,n,""),
"closed";try{return gf(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return gf(e,t,n,""),
"refused"}}var aJ=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),oI=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=jb(
We(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Pw=e=>`locked:${e}`;function iI(e){let t=Ie(Pw(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Lf(e,t,n){let{admins:r,language:o}=e.competition.settings,i=aJ(e,t),s=iI(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:jm(d)]));Ge(Pw(t),E.stringify(a));for(let d of i)Aa(d,r);for(let{tab:d,open:
p}of oI(
e,t))h2(d,p,[...r,ve()]);let u=ie(o).history.closed(i.length),l={at:at(),by:ve(),action:"close",
detail:u,
run:Et(),hash:"",stage:t},c=Ut(n,l,e.competition.settings);return Lu(e,t,"reader"),c}function sI(e,t,
n,r){
let o=iI(t);for(let[u,l]of h.entries(o))eE(u,l);let i=[...e.competition.settings.admins,ve()];for(
let{
tab:u,open:l,email:c}of oI(e,t))Nw(u,l,i,c);In();let s={at:at(),by:ve(),action:"reopen",detail:n,run:
Et(),
hash:"",stage:t},a=Ut(r,s,e.competition.settings);return Ge(Pw(t),"{}"),Lu(e,t,"writer"),a}var uJ=ee(
{stage:be(H())}),aI=ee({stage:H(),reason:H()});function Yn({stages:e,settings:t},n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:ye(he("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function Xs(e){let t=le(()=>{let n=e();return we(),Ce(()=>{
let r=nt("all");qt(r),n(r,r.history)})});return"problem"in t?t:Hi()}var uI=e=>Xs(()=>{let{stage:t}=me(
uJ,e);return(n,r)=>{var a,u;let{competition:o}=n,i=et(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status===
"open"))==null?void 0:a.stage:Yn(o,t).name;if(s!==void 0){if(((u=pn(i,s))==null?void 0:u.status)==="open"){
Lf(n,s,r);return}Mc(r),Lu(n,s,"reader")}}});function jf(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?ye(he("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var lI=e=>Xs(()=>{let t=me(aI,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Yn(o,t.stage),s=et(
o.stages,r.rows),a=jf(t.reason,o);if(((u=pn(s,i))==null?void 0:u.status)!=="open"){sI(n,i,a,r);
return}
Mc(r),Lu(n,i,"writer")}}),cI=e=>Xs(()=>{let t=me(aI,e);return({competition:n},r)=>{let{name:o}=Yn(n,
t.stage),i=jf(t.reason,n),s=WN(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-
1];(u==null?void 0:u.hash)===s&&u.detail===i||Ut(r,{at:at(),by:ve(),action:"rules",detail:i,run:Et(),
hash:s,stage:o},n.settings)}});var cJ=ee({stage:be(H())}),dI=e=>Xs(()=>{let{stage:t}=me(cJ,e);return(
{competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ie(i.language).history,a=t===void 0?null:Yn(n,t).name,{unconfirmed:u,missing:l}=sf(
r,o.rows,He),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&_(a)!==
_(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>Eb(N,He)).join(" "),x=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),A={at:at(),by:ve(),action:"plenary",detail:x,run:Et(),hash:b,stage:d};c=Ut(
c,A,i)}}});m();m();var mI="lembar-juri-evidence";function Bf(e,t,n){let r={format:mI,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var zf=e=>e.slice(0,16);function pI(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==mI||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Iw=e=>e.map(({entry:t})=>t.code),fI=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function gI({settings:e},{standings:t,places:n,
last:r},o){let i=ja(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Lt(
b)<Lt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:x,
cutNote:A,title:N,score:P,entry:I}=p,F=p.category===null?{}:{category:p.category},M=K=>a?Lt(K)===Lt(
p):b.includes(K.entry.code),B=()=>{var K;return Iw(((K=i.get(p.category))!=null?K:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
un(
e.passingScore),score:g}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:fI(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let K=s(p).filter(J=>J.cutNote!=="institution-full"&&_(J.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Iw(
K)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:B(),...F}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...F}}];let z=l.
get(p.category),L=z&&!a?tp(z.score,P,o):null,j=L===null||L.s<0?null:L;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:j,...F}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),
...F}}]:
[]]},d=p=>{let{place:g,vacated:b,prize:x}=p;if(g===null)return[];let A=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Lt(I)<Lt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&
Lt(p)>n)?[{code:"PASSED_OVER",params:{place:g.place,over:Iw(N)}}]:[],...b!==null&&(A||P)?[{code:
"MOVED_UP",params:{place:g.place,from:b.from,removed:fI(p)}}]:[],...x===null?[]:[{code:"PRIZE",
params:{prize:x}}]]};
return(p,g)=>{let{category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:x}}]:[],...c(p,g),...d(p)]}}m();function hI(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function yI(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,$r(a,t)])),o=hI(e,(s,a)=>cn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=hI(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function bI(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function dJ(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:AE(e,r);return t.set(r,o),
o(n)}}function mJ(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?bI(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function pJ({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function fJ(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function wI(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Kn(s),c=l==null?
void 0:l(o,r),d=dJ(o),p=yI(a,r.decimals),g=dc(e,i,n),b=o.criteria.map(({name:I,weight:F,max:M})=>({
criterion:I,
weight:un(F),max:un(M)})),x=new y;for(let{entry:I,judge:F,reason:M}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:F,reason:M}};x.set(I,[...(P=x.get(I))!=null?P:[],B])}let A=({entry:I,
judgeScores:F,
stageScore:M,score:B})=>{var K,G;let z=(K=x.get(I.code))!=null?K:[],L=[...F].map(([J,ne])=>({judge:J,
score:ne})),j=o.judges.map(J=>J.code).filter(J=>!F.has(J)&&!z.some(({params:ne})=>ne.judge===J));
return[
{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,score:M}},...(G=c==null?void 0:c(I.code))!=
null?G:[],...z,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,M),score:B}}]:[]]},N=gI(e,t,u);return I=>{let F=p.get(I.entry.code);
return F===void 0?[]:[...A(I),...mJ(I,F,d),...pJ(I,F,u),...fJ(I),...N(I,F)]}}var Uf=(e,t)=>t.map((n,
r)=>gJ(e,n,t.slice(0,r)));function gJ(e,t,n){let{language:r,decimals:o}=e.settings,
i=wI(e,t,n),s=JA(r,o,hr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:VA(
u,r,o)}]}))}function vI(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=et(
s.stages,t),
u=({stage:A})=>{var N;return((N=pn(a,A.name))==null?void 0:N.status)==="open"},l=Bt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),g=o&&!n?p:[],b=g.length>0?[]:p,x=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&g.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Uf(
s,d),toClose:g,open:b,findings:l.findings.filter(A=>!x(A)),writes:r!=null?r:!n&&b.length===0}}m();
var kI=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var xI=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function TI(e,t){let[n,r]=[xI(e),xI(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var hJ=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function SI(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Ds(e,hJ(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...TI(t,
o)}]})}function EI(e,t,n){let{settings:r}=e,{unit:o}=Kn(r.method);return Ca.filter(s=>s!==r.method&&
(!r.carryOver||Kn(s).unit==="points")&&(r.passingScore===null||Kn(s).unit===o)).flatMap(s=>{let a=Ds(
{...e,settings:{...r,method:s}},t.panel,n);return a.standings.length===0?[]:[{method:s,...TI(t,a)}]}
)}m();function CI(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,[i,s]=[e.standings[o-1],e.standings[
o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[a,u]=[i,s].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[a]-b[u]})),c=l.reduce((g,{
weight:b,
gap:x})=>g+b*x,0),d=l.reduce((g,{weight:b,gap:x})=>g+b*(x-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var qi=e=>e.filter(t=>t!==null),xr=e=>e.reduce((t,n)=>t+n,0),jn=e=>xr(e)/e.length;
function Bn(e){
if(e.every(n=>n===e[0]))return 0;let t=jn(e);return xr(e.map(n=>(n-t)**2))}function Wf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function RI(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(jn),o=e[0].map((b,x)=>jn(e.map(A=>A[x]))),i=jn(r),s=e.flatMap(
(b,x)=>b.map((A,N)=>(A-r[x]-o[N]+i)**2)),a=n*Bn(r)/(t-1),u=t*Bn(o)/(n-1),l=xr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function DI(e,t){let{groupCount:n}=Ba(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Cs(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function OI(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(Bn(t)*Bn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[jn(t),jn(n)];return f.max(-1,f.min(1,xr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function AI(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=qi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=qi(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,jn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Bn(s)/(s.length-1)),agreement:OI(a)}})}m();m();
function yJ(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function NI(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-yJ(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function bJ(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return xr([...t.
values()].map(r=>r**3-r))}function PI(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Wf),i=e.map((c,d)=>xr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*xr(r.map(bJ));if(s<=0)return null;let a=12*Bn(i)/s;return{w:a,p:
NI(
n*(t-1)*a,t-1)}}m();function II(e){let t=e.map(qi).filter(i=>i.length>1),n=t.flat(),r=Bn(n)/(n.length-1);
return r>0?1-xr(
t.map(i=>i.length*Bn(i)/(i.length-1)))/n.length/r:null}m();function $I(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var FI=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function wJ(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function $w(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new w;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,x)=>b+t[x],
0),g=d.reduce((b,x)=>b+t[x]*c[x],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let x=r[b];x[
b]=
x[b]+t[b];for(let A of d)x[A]=x[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=wJ(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function vJ(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:qi(e)}var ei=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:jn(qi(n))});function Kf(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var Gf=(e,t)=>n=>Float64Array.
from(e,r=>{let o=vJ(r,n).sort((s,a)=>s-a),i=t(o.length);return jn(o.slice(i,o.length-i))});var _I=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return ei(e);let n=$w(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=$w(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return ei(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var MI=ei;m();var LI=e=>Gf(e,t=>f.ceil(
t/2)-1);m();var jI=e=>ei(Kf(e,Wf));m();var BI=e=>Gf(e,t=>t<uc?0:1);m();function kJ(e){let t=f.sqrt(
Bn(e)/(e.length-1)),n=jn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var zI=e=>ei(
Kf(e,kJ));var UI={mean:MI,trimmed:BI,median:LI,"rank-sum":jI,"z-score":zI,adjusted:_I};function WI(e,
t,n,r,o){var i,s,a;return(a=(s=(i=UI)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:xJ(
lc[e],t,r,o)}function xJ(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(TJ(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function TJ(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function KI(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var SJ=5,EJ=20231207;function GI(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>GI(e-1,t-r).map(
o=>[r,...o])).flat()}var Fw=e=>e<2?1:e*Fw(e-1),CJ=e=>GI(e,e).map(t=>{let n=t.reduce((r,o)=>r/Fw(o),
Fw(
e));return{times:t,weight:n/e**e}});function RJ(e,t){let n=KI(EJ);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var HI=(e,t)=>e<=SJ?CJ(e):RJ(e,t);var DJ=1e-9,_w={most:2e3,longList:500,longFrom:500};function OJ(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=dc(e,t.stage,n),i=new ze(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function AJ(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function NJ(e,t){var s,a;let n=Fr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function qI(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=WI(
t.method,o,i,t.panel,s),g=OJ(e,t,n,o),b=new y(a.map((M,B)=>[M.code,B])),x=10**s.decimals,A=d==="higher"?
-1:1,N=M=>M,P=Gm(e.entries),I=new ze(0),F=M=>s.passingScore===null?I:new ze(M,x);return HI(u.length,
a.length<_w.longFrom?_w.most:_w.longList).map(M=>{let B=p(M.times).map((ne,q)=>g[q].rest+g[q].own*ne),
z=B.map(ne=>A*f.floor((ne+DJ)*x+.5)),L=AJ(z),j=new Int32Array(a.length),K=L.map((ne,q)=>{let ue=L[q-
1];return j[ne]=ue!==void 0&&z[ue]===z[ne]?j[ue]:q+1,{entry:a[ne],rank:j[ne],score:F(A*z[ne]),steps:
[],
decidedBy:null}}),{races:G}=rp(K,{settings:s,places:l,last:c,better:d,rounded:N,categoryOf:P}),J=G.flatMap(
ne=>NJ(ne,l));return{weight:M.weight,scores:B,ranks:j,shares:new y(J.map(([ne,q])=>[b.get(ne),q]))}}
)}m();function PJ(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function ZI(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=PJ(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function IJ({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function JI(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new w(IJ(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function Hf(e,t,n){var L,j,K;let r=(L=t.held)!=null?
L:t,{panel:o}=r,s=r.standings.some(({decision:G})=>G!==
void 0)?Ds(e,o,n):r,a=new w(t.standings.map(({entry:G})=>G.code)),u=G=>G.filter(J=>a.has(J)),l=G=>G.
map(J=>({...J,enters:u(J.enters),leaves:u(J.leaves)})),c=$I(o),d=FI(c.rows),p=2*d.length>=c.rows.length?
d:[],g=PI(p),b=RI(p),{lambda:x,effects:A}=DI(o,e.settings.severityCorrection),N=Kn(s.method),P=c.judges.
length>0?qI(e,s,n,N,c,x!=null?x:0):[],I=new y(ZI(c,P).map(G=>[G.code,G])),F={...s,standings:s.standings.
filter(({entry:G})=>a.has(G.code))},M=F.standings.map(({entry:G})=>I.get(G.code)),B=l(SI(e,s,n)),z=CI(
s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.judges.length,
entries:c.entries.length,complete:d.length},kendallW:(j=g==null?void 0:g.w)!=null?j:null,kendallP:(K=
g==null?void 0:g.p)!=null?K:null,iccSingle:b.single,iccAverage:b.average,alpha:II(c.rows),lambda:x,
judges:AI(
o,c,A),stability:M,leaveOneOut:B,methods:l(EI(e,s,n)),gap:z!==null&&u([z.lastIn,z.firstOut]).length===
2?z:null,verdict:JI(F,c.judges.length,M,B)}}m();m();var VI=e=>e<=3;var YI={strong:.7,moderate:.5,
weak:.3,none:0},$J={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},FJ={
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
"The judges hardly agree on the order of the entries."}};function _J(e){var n;
return(n=h.keys(YI).find(r=>e>=YI[r]))!=null?n:"none"}var XI=(e,t)=>_n(e.toFixed(2),t);function MJ(e,
t,n){
var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+
b.length>0).length,l=a.filter(({enters:g,leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>Go(
g,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...r.contested.length>0?[t.contested(X(
r.contested,n))]:[],...VI(o.judges)?[t.sensitivity(o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(
u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,XI(s.points,n))}${d===null?"":t.gapError(XI(d,n),s.points<
2*d)}.`]:[],...l.length>0?[t.otherMethods(X(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).
map(({method:g,enters:b,leaves:x})=>t.byMethod(c(g),X(b,n),X(x,n)))]}function qf(e,t){let n=t==="id"?
$J:FJ,{level:r,within:o,firm:i}=e.verdict;return[n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:
MJ(
e,n,t),...e.kendallW===null?[]:[n.agreement[_J(e.kendallW)]]]}var QI=(e,t)=>t.map((n,r)=>{let o=Hf(e,
n,t.slice(0,r)),i=qf(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function e$(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:hr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function t$({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)fn(P);let{run:c,isNew:d}=YA(s,a,u.rows),p=i.filter(vu);RN(
e,{...r,findings:LJ(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(KP({top:ep(e),at:c.at,by:c.by,
ranked:g,errors:zi(i,"error")}),!d||a)return u;let{at:b,by:x,id:A}=c,N=ie(l).history.computed(g.length,
zi(p,"error"),zi(p,"warning"));return Ut(u,{at:b,by:x,action:"compute",detail:N,run:A,hash:s},e.settings)}
var LJ=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var jJ=ee({provisional:Ue(),write:be(Ue()),close:be(
Ue()),reliability:be(Ue()),profiles:be(Ue())});function rd(e){
return le(()=>{let t=me(jJ,e);return we(),Ce(()=>Mw(t).answer)})}function Mw({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Cn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=vI(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Ru(i),g=u.toClose.reduce((P,I)=>Lf(i,I,P),o.history),b=[...u.findings,...Vo(i,g)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),A=u.writes&&!x?t$(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;zs(i,b);let N={ok:Tu(b),findings:go(b,a,zc({...o,history:A})),understood:Rf(i),
stages:d.
map((P,I)=>e$(P,l[I],s)),reliability:e?QI(s,d):[],...t&&{profiles:kI(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:A,answer:N}}m();m();m();var n$={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
r$={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},od=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Zf=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var iV=new R(1980,0,1),x$=/[\uD800-\uDFFF]/,sV=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function aV(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function uV(e){var o;let{strToU8:t,strFromU8:n}=(Vi(),$o(Ji)),r=((o=e.match(sV))!=null?
o:[]).map(i=>x$.test(i)?i.length===2?aV(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Yi=e=>x$.
test(e)?uV(e):(Vi(),$o(Ji)).strToU8(e),ju=e=>(Vi(),$o(Ji)).strFromU8(e),T$=e=>(Vi(),$o(Ji)).strFromU8(
e,!0),S$=e=>(Vi(),$o(Ji)).inflateSync(e),v$=e=>/\.(xml|rels|vml)$/i.test(e),lV=(e,t)=>e>t+t/1e3+64,
k$=60;
function cV(e){let t=0;for(let n=e.indexOf(k$);n>=0;n=e.indexOf(k$,n+1))t+=1;return t}function Xf(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(Vi(),$o(Ji)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw od("twice",u);if(r.add(d),lV(l,c))throw od("lying",u);if(o+=c,v$(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw od("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(v$(
u)&&(a+=cV(s[u])),a>t.tags)throw od("too-large",u);return s}var Bu=(e,t=6)=>(Vi(),$o(Ji)).zipSync(e,
{mtime:iV,level:t});function Xw(e,t){let n=le(()=>{var P,I;let{language:r}=e.settings,o=ie(r),[i,s]=[
(P=au(t))==null?void 0:
P.snapshot,af(t)];if(i===void 0||s===null)return ye(he("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=Bf(s,i,He),l=Yi(a);if(l.length>$u)return ye(he("BAD_REQUEST",o.problems.noEvidence));let c=ve(
),
d=Ln(1,R.now()),p=Wr(e,c,d),g={sheet:Pt(Ht()),evidence:Pt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:F,evidence:M}})=>F===g.sheet&&M===g.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let A={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Nf,to:Nf,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:x}},
[N]=Ur([A],d);return{link:N===void 0?"":Zt(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var dV=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],zu=e=>e.filter(([,t])=>t!=="");function Qf({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:zu(dV.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:zu(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:zu(t.map(({code:a,innovator:u})=>[[a],u])),
judges:zu(
n.map(({code:a,name:u})=>[[a],u])),roles:zu(n.map(({code:a,role:u})=>[[a],u])),notes:zu(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function E$(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function C$({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,x)=>Lt(
b)-Lt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Go(r.method,d.language),
rulesVersion:T(Jn),history:{rows:o.length,end:wc(o,He)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:A,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:A,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var x;return{rank:Lt(b),
code:b.entry.code,score:ir(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:Qf(
e,t,p)}}var mV=ee({stage:be(H()),minutes:be(ee({number:H(),link:H()}))});function pV(e,{settings:t}){
var s,a;
let n=u=>u.replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:
""),
link:n((a=e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?
r:t.resultApproval||r.number+r.link!==""?ye(he("BAD_REQUEST",ie(t.language).problems.minutesMissing)):
null}var fV=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function eg(e){return le(()=>{
let{stage:t,minutes:n}=me(mV,e);return we(),Ce(()=>{var ce,Ke,fe;let{workbook:r,results:o,findings:i,
history:s}=Mw({provisional:!1,close:!0},Se=>t===void 0?void 0:Yn(Se,t).name),{competition:a}=r,{
language:u}=a.
settings,l=(ce=o[o.length-1])==null?void 0:ce.stage.name,c=t===void 0?l:Yn(a,t).name,d=(fe=c!=null?c:
(Ke=a.stages[0])==null?void 0:Ke.name)!=null?fe:"",p=a.stages.slice(0,a.stages.findIndex(Se=>Se.name===
d)+1),g=i.filter(Se=>Se.stage===void 0||p.some(({name:Dt})=>Dt===Se.stage)).map(Se=>fV.includes(Se.code)?
{...Se,severity:"error"}:Se),b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Tu(g))return{
ok:!1,findings:go(g,u),...b};let x=o.find(Se=>Se.stage.name===d);if(x===void 0)return ye(he(
"BAD_REQUEST",ie(u).problems.nothingToDecide(d)));let{sheets:A,decisions:N}=r,P=pV(n,a),I=Gc(a,A,N,d),
F=He(I),
M=pn(et(a.stages,s.rows),d),{name:B,grid:z}=Tt(Z.decisions[u]),L=su(z),j=L.find(Se=>Se.stage===d&&Se.
text.length>0&&Se.hash===(M==null?void 0:M.hash)),K={ok:!0,findings:go(g,u),stage:d};if((M==null?
void 0:
M.status)==="decided"&&Du(r,M.hash,d)&&j!==void 0){let{at:Se,code:Dt,hash:Kt}=M,wt=j.testimony===""?
null:Xw(a,j);return{...K,at:Se,code:Dt,hash:Kt,evidence:wt}}let[G,J,ne]=[at(),ve(),Cb(F)],q={stage:d,
code:ne,at:mr(G),by:J,hash:F,text:I,testimony:E.stringify(C$(r,x,s,{code:ne,hash:F,at:G,by:J},P)),
method:Go(
x.method,u),version:T(Jn)},ue=ie(u),pe=[...L.filter(Se=>Se.stage!==d),q];qn(AA(pe,B,u,ue.tabs.decisions,
ue.tabs.decisionsOrigin),r.keepers),Nr("decisions",B),Ia(B);let{seal:Te}=Bf(E.parse(q.testimony),E.parse(
I),He),Xe=ue.history.decided(ne,q.method,q.version,zf(Te),P);return Ut(s,{at:G,by:J,action:"decide",
detail:Xe,run:Et(),hash:F,stage:d},a.settings),{...K,at:G,code:ne,hash:F,evidence:Xw(a,q)}})})}m();
var hV=ee({stage:be(H())}),R$=2,yV=40;function bV({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=yV?0:f.max(0,r-R$),i=(a=(s=e[f.min(e.length,
r+R$)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function tg(e){
return le(
()=>{let{stage:t}=me(hV,e);return we(),Ce(()=>{var g;let n=nt();qt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Bt(wV(n),{provisional:!1}),s=t===void 0?void 0:Yn(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ie(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:of(Be(
l),r).listed,d=(a===void 0?[]:bV(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=
null?A:"",entry:b.code,computed:x}}),p=O$(xa,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Nr(
"plenary",p),{tab:p,added:d.length}})})}var wV=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function D$(){return le(()=>(we(),Ce(()=>{let e=nt();qt(e);let{language:t}=e.
competition.settings,n=ie(t).tabs,r=O$(ks,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Nr("objections",r),{tab:r,added:0}})))}function O$(e,t,n,r,[o,i],s){let a=t===void 0?
null:pt(Be(t),e);if(t===void 0||a===null&&Vr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:x})=>({
header:g[r],width:b,...x===void 0?{}:{format:x},value:A=>{var N;return(N=A[p])!=null?N:""}})),d=Nt(t!=
null?t:e.tab[r],o,i,c,n,2);return fn(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return an(t,Vr(t),0,l),t}m();m();var A$=$("Kode","Code"),kV=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function N$(e,{
values:t,headerRow:n}){var g,b,x,A;let r=((g=t[n])!=null?g:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>_(U(N))),i=r.map(N=>o.indexOf(_(N))),s=r.findIndex(N=>N===A$.id||N===A$.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Y(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(L=>L===-1||
U(P[L])===""))continue;let I=U(P[u]),F=l.get(Y(I));if(F===void 0||c.has(Y(I))){d.push({kind:"stray",
row:N+1,cell:ke(N,u),code:I});continue}c.add(Y(I));let M=r.flatMap((L,j)=>{var ne,q;let K=i[j],[G,J]=[
(ne=P[K])!=null?ne:"",(q=F[j])!=null?q:""];return K===-1||kV(G,J)?[]:[{at:K,header:L,written:G,
expected:J}]}),
B=M[0];if(B===void 0)continue;let z=M.map(({at:L,...j})=>j);d.push({kind:"cells",row:N+1,cell:ke(N,B.
at),code:I,cells:z})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(A=P[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:xV([...c],[...l.keys()],n,u)}function xV(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:ke(n+o+1,r)}]}var P$=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Uu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function TV(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Wu(e){return[2166136261,84696351].map(t=>`0000000${TV(e,t).toString(16)}`.slice(-8)).join(
"")}var I$=new y,SV=4096;function ld(e){var n;let t=(n=I$.get(e))!=null?n:Wu(T$(e.subarray(-SV)));
return I$.
set(e,t),t}function cd(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var $$=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var F$="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ri(e){var s;let t=new D(
128).fill(64);for(let a=0;a<F$.length;a++)t[F$.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var CV=256,dd=null,_$=new y;
function Qw(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=_$.get(r);
if(o!==void 0)return o;dd!=null||(dd=E.parse(ju(S$(ri($$)))));let[i,s,a]=dd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,ri(p)];let g=p.replace(/[\u0100-\u07ff]/g,x=>{var A;return(A=i[x.charCodeAt(0)-CV])!=null?
A:""});return[d,Yi(g)]}),c=Bu(h.fromEntries(l),0);return _$.set(r,c),c}m();m();var RV=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
DV=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function ev(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function ng(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(DV,(r,o)=>o!=null?o:"");return ev(n.replace(RV,""))}m();function bt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var qe="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ne(e){return e===null||e.trim()===""?qe:e}m();function Ku(e){let t=new y(h.entries(Xf(e,r$)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return ju((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Yi(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Bu(h.fromEntries(
t))}}m();var M$=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,tv=/<w:tr[ >].*?<\/w:tr>/gs,
OV=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var rg=e=>e.startsWith("<w:tbl>"),L$=e=>!rg(e)&&e.includes(
"<w:keepNext/>"),j$=e=>e.includes("<w:tblHeader/>"),AV=(e,t)=>rg(e)&&!j$(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&L$(t),B$=e=>e.replace(
/<w:keepNext\/>/g,"").replace(OV,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function z$(e,t,n){var i;
let r=(i=
e.match(tv))!=null?i:[],o=-1;return e.replace(tv,s=>(o+=1,o>=r.length+t&&o<r.length+n?B$(s):s))}var U$=e=>{
var t;return((t=e.match(tv))!=null?t:[]).length};function NV(e,t){let n=t-1;for(;n>=0&&L$(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;rg(o)?(e[n]=z$(
o,-r,0),r-=U$(o)):(e[n]=B$(o),r-=1)}}function W$(e){var o;let t=(o=e.match(M$))!=null?o:[],n=t.map(i=>rg(
i)&&j$(i)&&U$(i)>5?z$(i,-4,-1):i);t.forEach((i,s)=>{AV(i,t[s-1])&&NV(n,s)});let r=-1;return e.replace(
M$,()=>(r+=1,n[r]))}m();m();var To=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
PV=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),IV=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function og(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(IV))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?PV(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var $V=/<Relationship\s[^<>]*>/g,
K$=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function md(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match($V))!=null?o:[]).filter(i=>K$(i,"Type").endsWith(
"/officeDocument")).map(i=>K$(i,"Target").replace(/^\.?\//,"")).find(i=>To.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var FV=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
_V=/<[^<>]*>|[^<]/g;function MV(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+bt(r),i=t.replace(_V,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function G$(e){
for(let t of e.file(To)){let n=t.asText(),r=n.replace(FV,MV);r!==n&&e.file(t.name,r)}}m();var J$=/[\uE000-\uE002]/g,
[ov,nv]=["\uE000","\uE001"],V$=e=>ov+e+nv,Y$=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
iv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,H$=new RegExp(`${ov}([^${nv}]*)${nv}`),
ig=e=>{var t;return((t=e.match(Y$))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=iv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},rv={cx:144e4,cy:792e3};function X$({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function LV(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=X$(t,{cx:v(r)||rv.cx,cy:v(o)||rv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
iv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var jV='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
BV="http://schemas.openxmlformats.org/drawingml/2006/main",q$="http://schemas.openxmlformats.org/drawingml/2006/picture";
function zV(e,t){
let{cx:n,cy:r}=X$(e,rv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${jV} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${BV}"><a:graphicData uri="${q$}">`,
`<pic:pic xmlns:pic="${q$}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var Z$="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",UV="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
WV=new RegExp(`<w:p(?: [^>]*)?>${Z$}<w:r(?: [^>]*)?>${UV}\uE002</w:r>${Z$}</w:p>(?=<w:p[ >])`,"gs"),
KV=(e,t)=>n=>{var r;return e.get((r=
t.get(bt(`%${n}`)))!=null?r:"")};function GV(e,t,n,r){var p,g,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let A=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,A.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(x=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
x:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let A=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+A))}return u}function HV(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function Q$(e,t,n){let r=KV(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(To)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(ov))
continue;let u=c=>GV(e,s.name,c,i(c)),l=a.replace(Y$,c=>{var g;let d=(g=iv.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":LV(c,p,u(p))}).replace(WV,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>eF(c,r,u));e.file(s.name,HV(l))}}function eF(e,t,n){
var a;
let r=H$.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":zV(o,n(o)),s=e.replace(
H$,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return eF(s,t,n)}m();function Gu(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Hu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function rj(e){return new y(h.keys(e).map(t=>{let n=e[t];return[bt(t),typeof n=="string"?ng(n).replace(
J$,""):n.map(rj)]}))}function nie(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Gu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=bt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return V$(s.slice(1));if(a===void 0&&i.num===0)throw Gu({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Gu({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function rie(e){var a;let t=Hu(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Hu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var oie=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[bt(t),n]]:[]));function iie(e){try{let t=Ku(e);if(md(t)!==null)
return t}catch{}throw Gu({code:"NOT_A_DOCX"})}function rm(e,t,n=new y){var o;let r=iie(e);G$(r);try{
let{Docxtemplater:i}=(nj(),$o(ej));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:nie}).render(rj(t)),Q$(r,n,oie(t));let a=r.file(
(o=md(r))!=null?o:"");return a!==null&&r.file(a.name,W$(a.asText())),r.toBytes()}catch(i){let s=rie(
i);throw s?Gu(s):i}}m();var oj=new y;function om(e){let t=oj.get(e);if(t!==void 0)return t;let n=Ku(
e).file(To).map(s=>s.asText()),
r=n.flatMap(ig).map(s=>`{{%${s}}}`),o=[...n.flatMap(og),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>bt(u.replace(/[{}#^/]/g,"")))}));return oj.set(e,i),i}
var vl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(bt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>vl(o,t))]));m();m();m();m();m();m();m();m();m();function im(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function ij(e){
let t=e.toString();return sm(t)?im(t):t}function sm(e){return e.includes("e")||e.includes("E")}
function Lg(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:sj(ij(e))}if(t==="string")return sj(sie(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function sie(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return sm(t)?im(
t):t}function sj(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function jg(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return aie(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function aie(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(sm(t)){let n=im(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var kl=["","one","two","three","four","five","six","seven",
"eight","nine"],uie=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],ck=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],xl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],dk="hundred",uj="zero",lie="minus",
cie="point",aj=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],die=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],mie=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var li={word:"",hasHundred:!1};function us(e){if(e===0)return li.word="",
li.hasHundred=!1,li;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=uie[t]:n>=2?o=t>0?ck[n]+"-"+kl[t]:ck[n]:t>
0&&(o=kl[t]),r>0?(o?li.word=kl[r]+" "+dk+" and "+o:li.word=kl[r]+" "+dk,li.hasHundred=!0):(li.word=o,
li.hasHundred=!1),li}function lj(e){if(e===BigInt(0))return uj;if(e<BigInt(1000))return us(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=us(t),o=r+" "+xl[0];if(n>
0){let{word:i,hasHundred:s}=us(n);o+=s?" "+i:" and "+i}return o}return pie(e)}function pie(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=us(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+xl[s-1],i=!0):i=
!1}return o}function fie(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=uj,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=lj(BigInt(r))),t}function cj(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Lg(
e),o="";return t&&(o=lie+" "),o+=lj(n),r&&(o+=" "+cie+" "+fie(r)),o}function mk(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=die[t]:n>=2?t>0?o=ck[n]+"-"+aj[t]:o=mie[n]:t>0&&(o=aj[
t]),
r>0?o?kl[r]+" "+dk+" "+o:kl[r]+" hundredth":o}function gie(e){if(e<BigInt(1000))return mk(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return us(t).word+" "+xl[0]+"th";
let{word:r}=us(t);return r+" "+xl[0]+" "+mk(n)}return hie(e)}function hie(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=mk(s):o+=us(s).word+" "+xl[i-1]+"th":(o+=us(s).word,i>0&&(o+=" "+xl[i-1]))}return o}
function dj(e){
let t=jg(e);return gie(t)}m();var pk=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],yie=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],mj=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],pj="ratus",
Bg="ribu",bie=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],fj="nol",wie="min",
vie="koma",kie="ke",xie="pertama";function Tl(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+pj):o.push(pk[r]+" "+pj));let i=e%100;return i===0||(i<10?o.push(pk[i]):i<20?o.push(yie[i-10]):
t===0?o.push(mj[n]):o.push(mj[n]+" "+pk[t])),o.join(" ")}function fk(e){if(e===BigInt(0))return fj;
if(e<
BigInt(1000))return Tl(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Bg:r=Tl(t)+" "+Bg,n>0&&(r+=" "+Tl(n)),r}return Tie(e)}function Tie(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(Tl(c));else if(
u===
1)c===1?a.push("se"+Bg):a.push(Tl(c)+" "+Bg);else{let d=bie[u-2];a.push(Tl(c)+" "+d)}u--}return a.join(
" ")}function Sie(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=fj,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=fk(BigInt(r))),t}function gj(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Lg(
e),o="";return t&&(o=wie+" "),o+=fk(n),r&&(o+=" "+vie+" "+Sie(r)),o}function Eie(e){return e===BigInt(
1)?
xie:kie+fk(e)}function hj(e){let t=jg(e);return Eie(t)}function Cie(e,t){return e.split("").map(n=>Ao(
v(n),t)).join(" ")}function Ao(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?gj:cj)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Cie(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function zg(e,t){
return(t==="id"?hj:dj)(e)}function yj(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:$c(e,t),
words:`${Ao(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var bj={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Rie(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Ug(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Rie(n,r)?{year:n,
month:r,day:o}:null}function wj({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function dr(e,t){return Ug(e)&&xs(e,t)}
var vj=e=>Ug(e)?e.split("-").reverse().join("/"):null;function gk(e,t){let n=Ug(e);return n&&bj[t][
wj(
n)]}function Wg(e,t){let n=dr(e,t);return n&&`${gk(e,t)}, ${n}`}function Kg(e,t){let n=Ug(e);if(!n)return null;
let r=Ta[t][n.month-1],o=bj[t][wj(n)];return t==="en"?`${o}, the ${zg(n.day,"en")} of ${r}, ${Ao(n.year,
"en")}`:`${o} tanggal ${Ao(n.day,"id")} bulan ${r} tahun ${Ao(n.year,"id")}`}m();var Die=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function kj(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Die){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return ev(e.replace(
/\s+/g," ").trim())}function Gr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Dr(e){return Gr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Sl(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var xj=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Oie=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
hk=/^(?:pj|pjs|plt|plh)\.\s*/i,ls=e=>Oie.test(V(e)),Tj=e=>ls(e.signerPosition);function Sj(e){let t=V(
e),n=xj.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function Aie(
{
government:e,language:t}){let n=Sj(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function yk(e,t){
var s,a;let n=(a=(s=hk.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=xj.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function ci(e){let{language:t}=e,n=Sj(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return Tj(e)?yk(V(e.signerPosition),
t).replace(hk,""):null}function Nie(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function aa(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Gg(e){return Tj(e)?{first:yk(V(e.signerPosition).
replace(hk,""),e.language).toUpperCase(),unit:""}:bk(e)}function bk(e,t=e.organizer){let n=Aie(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${qe}`:qe,unit:""}}function El(e){let t=V(e.competition),n=V(e.year);return t===""?
qe:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Hg(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=Gr(e.signerPosition);return{kota:Ne(aa(e)),tanggal:
Ne(
e.decisionDate&&dr(e.decisionDate,t)),tanggal_pendek:Ne(e.decisionDate&&vj(e.decisionDate)),hari:Ne(
e.decisionDate&&gk(e.decisionDate,t)),tanggal_huruf:Ne(e.decisionDate&&Kg(e.decisionDate,t)),
jabatan_penandatangan:Ne(
r.map(o=>yk(o,t)).map(o=>t==="id"?Nie(o):o).join(`
`)),nama_penandatangan:Ne(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function St(e,t){let n=El(e);return{nomor:Ne(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Hg(e)}}function cs({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[kj(n,t)];let r=Dr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[qe]}function qg(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Ne(t&&Wg(t,o)):"",penyerahan_waktu:i?Ne(V(n)):"",penyerahan_tempat:i?Ne(V(
r)):
""}}function Cl(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${qe}`,uang_pembinaan_huruf:`${qe} rupiah`};let n=yj(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ds(e){let t=Dr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Zg=({
results:e})=>e[e.length-1];function Jg(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Zg(e),standing:s,
winners:o,
number:a}})}var Rl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Zg(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},ua=e=>t=>[{about:"",fields:n=>e(t,n)}],ms=e=>t=>t.winners!==null&&t.winners.
length>0?ua(e)(t):[],tr=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var Ej=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var Pie=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Vg(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Pie)for(;t>=r;)n+=o,t-=r;return n}var Iie=3,
$ie={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function Cj(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Fie=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(Iie,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function Rj(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=$ie[t][n],
o=e.result.stage.title!==null,i=V((g=e.standing.title)!=null?g:""),s=Ej(e);if(!s||!Fie(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=zg(s.place,t),u=Vg(s.place),
c={title:[r,n].some(b=>_(b)===_(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${Cj(a)})`,short:`${r} ${u}`,...c};let d=`${Cj(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var _ie=3,Mie=104;function Lie(e){var n;if(e.length<=_ie)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Mie?t.push(r):t[t.length-1]=o}return t.join(`
`)}function jie(e){let{entry:t}=e.standing,n=Dr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function Bie({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function zie({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function ps(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=Rj(e),o=Bie(e),{names:i,
institution:s}=jie(
e),a=t.rankedWinners||t.letterScores?ir(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
Ne(
e.number&&V(e.number)),inovasi:Ne(Sl(n.name)),instansi:V(n.institution),inovator:Dr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?qe:Lie(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:zie(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:_n(a,t.language),nilai_huruf:a===""?"":Ao(a,t.
language),kompetisi:El(t),...Hg(t)}}var Uie={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Yg(e,{language:t,letterScores:n}){let r=Uie[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var Dj=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Xt=e=>`${e} (${Ao(e,"id")})`,am=(e,{settings:t})=>_n(
ir(e,t.decimals),t.language),Hr=e=>({kode:V(e.code),inovasi:Ne(
Sl(e.name)),instansi:V(e.institution),inovator:Dr(e.innovator).join("; ")}),wk=(e,t=4)=>_n(ir(e,t).replace(
/\.?0+$/,""),"id");function Wie(e){let t=e.map(un),n=t.reduce((r,o)=>r.add(o),new ze(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${wk(r.mul(100).div(n),2)}%`)}function Dl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Uo(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":Dj(
n.form,ba),tanggal_tahap:(s=n.date&&dr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?re(n.weight,"id"):"\u2013",jumlah_juri:T(ft(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function la(e,t){let n=We(e,t),r=Wie(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:V(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${re(o.min,"id")}\u2013${re(o.max,"id")}`,uraian:V(o.description)}})}var Xg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Hr(t),status:Dj(t.status,hi),alasan:Ne(V(t.reason))}));
function No(e,t){
let{settings:n}=e.competition;return Jg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ps(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?am(r.standing.score,
e.competition):"",...Cl(r.standing.prize,n)}})}m();function Kie({tieBreaks:e}){let t=e.map(r=>vi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Ol({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>re(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
wi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Kie(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Qg({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?vi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Gie=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Hie=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
qie=200,Oj=60;function Aj(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function vk(
e){
return k.from(e).reduce((t,n)=>t+Aj(n),0)}function Nj(e,t){if(vk(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=Aj(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Pj(e){let t=e.
replace(Hie,"").replace(Gie,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Zie(e){let t=Pj(e);return vk(t)<=Oj?t:`${Nj(t,Oj-17)}-${Wu(e)}`}
function eh(e,t){let n=t.trim()===""?"":` (${Zie(t)})`,r=e.map(Pj).filter(o=>o!=="").join(" \u2013 ");
return Nj(r,qie-vk(n)).replace(/[. ]+$/,"")+n}var um=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Al(e){let t=um(e);return eh([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var nr=e=>eh([um(e)("jenis"),um(e)(
"kompetisi")],""),Po=(...e)=>t=>eh(["jenis",...e].map(um(t)),um(t)("kode"));var Jie={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Vie=e=>e.split(
"-").reverse().join("-"),kk=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Sl(n.name)} (${t})`};function Yie({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:kk(e.judges,o),peserta:kk(e.entries,i),tahap:V(n.name),alasan:Jie[s]})))}function Xie({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:V(n.name),peserta:kk(t.entries,o.code),semula:T(i),menjadi:T(s.rank),alasan:Ne(V(s.
reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===null?"\u2026":T(s.votesAgainst)}
]))}
function Qie(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:g,category:b,categoryRank:x}=a,A=[p!=null?p:"",b!==null&&x!==null&&!u?`${b}: ${x}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":Qg(a)];return{...Hr(l),peringkat:u?
"\u2013":T(Lt(a)),nilai:u?"\u2013":am(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[
...t.standings].sort((a,u)=>Lt(a)-Lt(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),
...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function ese(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${Vg(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).
toUpperCase(),kepala_nilai:lu(hr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:Qie(e,t)}))}function tse(e){let[t="",n="",...r]=Gr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ne(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function nse(e,t){var x,A,N,P;let{competition:n,
results:r}=e,o=tr(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=ci(
o),c=Xg(n),d=Yie(e),p=Xie(e),g=Zg(e).panel.judges,b=n.judges.filter(I=>!g.includes(I));return{...St(
o,o.minutesNumber),tanggal:Ne(i&&dr(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
qe:`${Kg(i,"id")} (${Vie(i)})`,waktu_pleno:V(s),tempat_pleno:Ne(V(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${Ne(V(u))}`,jumlah_peserta:Xt((A=(x=r[0])==null?void 0:x.standings.length)!=
null?A:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Dl(n,r),aturan:Ol(n).map((I,F)=>({no:T.fromCharCode(
97+F),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:V(I.name),kriteria:la(n,I).map(
F=>`${T(F.kriteria)} ${T(F.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:No(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.
code)!=null?N:qe,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:ese(e),juri:[...g,...b].map((I,
F)=>({
no:`${F+1}.`,nama:Ne(V(I.name)),peran:V(I.role)||"Anggota",instansi_juri:V(I.institution)})),...tse(
o.acknowledgedBy)}}var Ij={needs:"result",inEnglish:!1,letterhead:"unit",documents:ua(nse),title:nr}
;m();m();function rse({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var $j=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:cs({entry:n},t.settings).
join(", "),keterangan:Hr(n).inovasi}));function th(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?rse(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${V(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:$j(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:$j((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var nh=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Ne(
t&&Wg(t,"id")),waktu_acara:Ne(V(n)),tempat_acara:Ne(V(r))});var ose=5,ise=e=>[...e,...k.from({length:
ose},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),Fj={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>th(e).map(t=>({about:t.about,
fields:n=>({
...St(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...nh(t),hadir:
ise(
t.guests)})})),title:Po("acara")};m();m();m();var sse=["besar","sedang","kecil"];function ase(e){
return k.from(e).length}function ca(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(ase)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=sse.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var use=76,lse={id:"Tim Inovator",en:"The Team of Innovators"};function Mj({standing:e,competition:t}
){
let n=Dr(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||qe,
below:"",
team:[]};if(i.length===0)return{name:o,below:_(o)===_(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=use?{name:s,below:r,team:[
]}:
{name:r||lse[t.settings.language],below:"",team:n}}var _j=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],cse=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function Lj(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=_j.find(
({signs:i,lines:s})=>[n,r].every(a=>cse(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(_j.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Nl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},jj={signature:3,text:5},
dse=85,Bj=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,mse={id:"Kategori",en:"Category:"};function xk(e){let{settings:t}=e.competition,
n=ps(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=Mj(e),d=[i===""?
"":`${mse[t.language]} ${i}`,o].filter(Boolean).join(", "),p=Bj(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=Bj(a,u,d)+f.ceil(s.length/dse),b=p>jj.signature||g>jj.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Gg(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...ca("utama",a,Nl.recipient,b),...ca("bawah",u,Nl.institution,b),...ca("penerima",n.penerima,Nl.recipient,
b),...ca("instansi_penerima",n.instansi_penerima,Nl.institution,b),...ca("predikat",r,Nl.predicate,b),
...ca("inovasi",s,Nl.innovation,b),...Lj(l)}}var zj={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Rl("piagam",xk),title:Al};function pse(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:El(n),piagam:Jg(e,"piagam",t).map(
(r,o)=>({...xk(r),lanjutan:o===0?"":"ya"}))}}
var Uj={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:ms(pse),title:nr};m();
m();var fse={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Io(e){let t=fse[
e.language],n=s=>Ne(s&&
dr(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(ci(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ne(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function gse({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function hse(e,t){var c,d,p,g,b,x,A;let{competition:n,results:r,
coverage:o}=e,
i=tr(n.settings,t),s=Xg(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=gse(n);return{...St(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ne(V(i.organizer)),dasar:Io(i),jumlah_inovasi:Xt(n.entries.length),
jumlah_dinilai:Xt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Xt(n.judges.length),jumlah_tahap:
Xt(
n.stages.length),tahapan:Dl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:Ol(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:Xt((g=(p=e.winners)==null?
void 0:
p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:No(e,t),jumlah_putusan:Xt(a.length),
jumlah_benturan:Xt(u.length),kode_hasil:(b=e.code)!=null?b:qe,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Xt(o.present),instansi_terdaftar:o===null?"":Xt(o.listed),tidak_ikut:((x=o==null?void 0:o.absent)!=
null?x:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),kalimat:P.map(I=>({isi:I}))}))}
}
var Wj={needs:"result",inEnglish:!1,documents:ua(hse),title:nr};m();var Tk=8,yse=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?wk(un(e.value)):
"?",Kj=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function bse(e,t,n,r,o){var c,d,p;let i=We(
e.competition,t),s=i.map(g=>yse(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=Km(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...Hr(n),...h.fromEntries(
k.from({length:Tk},(g,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
g},b)=>`${V(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":am(u,e.competition),catatan:l.join(" / ")}}function wse(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new w(n.rows.filter(Kj).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new w(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function vse({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:V((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Qe(o.at,
"id")}})}function kse(e,t,n,r,o,i){let{competition:s}=e,a=la(s,n),u=wse(e,n,o).map((d,p)=>bse(e,n,d,
o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=Tk?a.length:0,c=vse(e,n,r);return{
...St(s.settings,i("lembar-nilai",t)),tanggal:qe,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Ne(
n.date&&dr(
n.date,"id")),nama_juri:Ne(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||Gj(a)?"":`K${p+1}. `})),...h.fromEntries(
k.from({length:Tk},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...Tse(a)}]:[]])),kolom_banyak:l===0?[{
baris:u}]:
[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var xse=e=>f.floor((f.min(25,124/e)-3)/1.6),Gj=e=>e.
every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=xse(e.length))),Tse=e=>h.fromEntries(
e.map((t,n)=>[`kepala${n+1}`,`${Gj(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),Hj={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>ft(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(Kj)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>kse(e,u,o,i,a,l)}]}))}
,
title:Po("tahap","nama_juri")};m();function Sse(e,t){var r,o;let n=tr(e.competition.settings,t);
return{...St(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Io(n),jumlah_pemenang:Xt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:No(e,t),masa_sanggah:n.objectionDays===null?"":Xt(n.objectionDays)}}
var qj={
needs:"result",inEnglish:!1,documents:ms(Sse),title:nr};m();var Ese={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Cse({competition:e},t,n){let r=ro(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Hr(s),
alasan:Ese[a]}]}),
i=e.stages.filter(s=>We(e,s).length>0&&ft(e,s).includes(t));return{...St(e.settings,n("pernyataan",t.
code)),tanggal:qe,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Ne(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Ne(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var Zj={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>Cse(e,t,n)})),
title:Po("nama_juri")};m();m();var Rse=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Dse=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function Jj(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Dse.reduce((o,[i,s])=>o.replace(i,s),t),r=Rse.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var Vj=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Ose=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],Yj=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),Ase=(e,t)=>No(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Qg(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),Nse=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function Pse(e,t,
n){
let r=Nse(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${Yj(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=Ose[s])!=null?
a:`KE-${s+1}`,isi:i}})}var Ise=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function $se(e,t){
var d;let n=tr(e.competition.settings,t),r=V(n.decreeNumber),o=St(n,r),i=(d=ci(n))!=null?d:qe,s=V(n.
minutesNumber),a=Ne(n.plenaryDate&&dr(n.plenaryDate,"id")),u=Dr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=Ase(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":Jj(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:Vj([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ne(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:Vj(u.length>0?Ise(u):[qe],p=>`${p+1}.`),diktum:Pse(e,o.kompetisi,c),hadiah:Yj(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var Xj={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:ms($se),title:nr};m();m();var Fse={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},_se=5,Qj=new O,Sk=({standings:e})=>e.
length>=_se;function rh(e){var n;let t=(n=Qj.get(e))!=null?n:Mse(e);return Qj.set(e,t),t}function Mse(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:xn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Sk(e)?null:Ma(a)});return({entry:i},{language:s,decimals:a})=>{let u=Fse[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:cn(
d,p);return[{kriteria:V(l.name),nilai:_n(ir(d,a),s),median:p===null?"\u2013":_n(ir(p,a),s),maksimum:
_n(
T(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var eB={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Lse(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ps(e);return{...i,jenis:eB[o.language].kind,kepada:cs(n,o).map(s=>(
{
nama:s})),tempat_tujuan:aa(o)||eB[o.language].place,dasar:Io(tr(o,t)),rincian:Yg(i,o),profil:i.nilai===
""?[]:rh(e.result)(n,o),...Cl(n.prize,o),...qg(o),...ds(o)}}var tB={needs:"result",inEnglish:!0,
documents:Rl(
"surat",Lse),title:Al};m();function jse(e,t){var o;let n=tr(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...St(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:aa(n)||"Tempat",dasar:Io(n),
jumlah_pemenang:Xt(r.length),...qg(n),...ds(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:No(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":cs(r[s],n).join(`
`)}))}}var nB={needs:"result",inEnglish:!1,documents:ms(jse),title:nr};m();function Bse(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ps(e);return{...St(t,e.number),
...r,rincian:Yg(r,t),tanggal:qe,jenis:"Tanda Terima",...Cl(n,t)}}var rB={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Rl("tanda-terima",Bse),title:Al};m();function zse({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:la(e,n[0])}]:n.filter(r=>We(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:la(e,r)}))}function Use(e,t){let{competition:n}=e;return{...St(n.settings,
t("tata-cara","")),tanggal:qe,jenis:"Tata Cara Penilaian",tahapan:Dl(n),kelompok_kriteria:zse(e),
aturan:Ol(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var oB={needs:"rules",inEnglish:!1,documents:ua(Use),title:nr};m(
);var Wse={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Kse=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Gr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Gse(e,t,n,r){let o=tr(e.competition.
settings,r),i=Wse[o.language],s=Kse(e,t.entry.code);return{...St(o,r("umpan-balik",t.entry.code)),
...Hr(
t.entry),jenis:i.kind,kepada:cs(t,o).map(a=>({nama:a})),tempat_tujuan:aa(o)||i.place,dasar:Io(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:rh(n)(t,o),tanpa_median:Sk(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...ds(o)}}var iB={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Gse(e,s,o,a)})))},title:Po("inovasi")};m();var sB={needs:"rules",inEnglish:!1,
documents:e=>th(e).map(t=>({about:t.about,fields:n=>({...St(e.competition.
settings,n("undangan",t.about)),tanggal:qe,jenis:"Undangan",kode:"",...nh(t),jumlah_undangan:Xt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ds(e.competition.settings)})})),title:Po(
"acara")};var aB={"tata-cara":oB,pernyataan:Zj,undangan:sB,"daftar-hadir":Fj,"lembar-nilai":Hj,
"berita-acara":Ij,
sk:Xj,pengumuman:qj,piagam:zj,gabungan:Uj,surat:tB,"surat-daftar":nB,"tanda-terima":rB,"umpan-balik":
iB,
laporan:Wj};m();var uB=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var fs=uB.map(e=>({id:e,...aB[e]}));function lm(e){var t;return(t=fs.find(n=>n.id===e))!=null?
t:null}m();m();var lB=(e,t)=>`${e}:${t}`,Hse=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},qse=/^(?:-|\u2013|tanpa|none)$/i;function cB(e,{settings:t,letterhead:n},r){var d;let o=qse.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||ls(n))&&ls((d=Gr(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?Gg(t):bk(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":Hse(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Zse=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
dB=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace(Zse,"").trim()||V(e)},Jse=(e,{id:t})=>[t,Gs[t].name.id,Gs[t].
name.en].some(n=>_(n)===_(e));function Vse(e,t){let n=t.find(({documents:r})=>r.some(o=>Jse(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&ls(r)):t.find(({documents:r})=>r.
length===0)}var Yse=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function Xse({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=wa.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Qse(e,t,n){
let r=ls(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||Yse.test(V(e.office));return{
settings:{...n,signerPosition:Xse(e,ci(n)).join(`
`),signerName:o?e.plainName||dB(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function eae(e,t){var i,s;let n=ls((i=Gr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?dB(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=ci(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function mB(e,{settings:t,signers:n=[]}){let r=Vse(e,n);return r===void 0?
eae(e,t):Qse(r,e,t)}var di=(e,t)=>Qw(e.id,Uu(e,t),tae(e,t)),tae=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},oh=(e,t)=>e.needs==="rules"||t.winners!==null;function nae(e,t){
let{
competition:n}=t,r={...n.settings,language:Uu(e,n)},o=mB(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:cB(e,o,t.pictures)}}var da=(e,t)=>e.filter(n=>oh(n,t)).flatMap(
n=>{let r=nae(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Ek(e){if(e.winners===null)return()=>!0;let t=new w(da(fs,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var rae=()=>null;function Ck(
e,t,n=rae){
let[r]=da([e],t);return r===void 0?null:r.fields(n)}m();m();function oae(e,t){let n=e.map(o=>({
standing:o,key:_(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function pB(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=op(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):oae(l,n).map(c=>({standing:c,place:null}))})}m();m();
var iae=[137,80,78,71,13,10,26,10],fB=(e,t)=>t.every((n,r)=>e[r]===n),cm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},gB=(e,t)=>cm(e,t)*65536+cm(e,t+2),sae=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function aae(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(sae(r))return{height:cm(e,t+5),width:cm(e,t+7)};t+=2+cm(e,t+2)}return null}function ih(
e){
let t=fB(e,iae),n=fB(e,[255,216]),r=t?{width:gB(e,16),height:gB(e,20)}:n?aae(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var uae={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},lae={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},Rk=e=>e==="id"?uae:lae;m();var hB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
sh=["garuda","daerah"],cae=/.{1,30000}/g;function yB(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(cae))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=hB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Nt(t,r,o,s,i,0)}
function bB(e){var r,o;let t=e===null?null:pt(e,hB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=sh.find(a=>a===U(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+U(i(
"content")))}return n}var wB=e=>new y([...e].flatMap(([t,n])=>{let r=ih(ri(n));return r===null?[]:[[
lB(
t,Wu(n)),r]]}));var dae=ee({emblem:be(Ot(sh)),content:be(H()),signers:be(Ue())}),vB=300,Dk=e=>{let{
name:t,grid:n}=Tt(
Z.emblems[e]);return{name:t,emblems:bB(n)}},ah=e=>wB(Dk(e).emblems);function mae(e,t,{language:n,
admins:r}){
let o=Rk(ht(n)),i=ri(t);if(i.length>vB*1024)return o.tooLarge(vB);if(t!==""&&ih(i)===null)return o.noPicture;
let{name:s,emblems:a}=Dk(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=Rk(n);return qn(yB(u,s,n,
l.tab,l.origin),no({admins:r},()=>!1)),Ia(s),null}var kB=e=>le(()=>{let{emblem:t,content:n,signers:r=!1}
=me(
dae,e);return we(),Ce(()=>{let{competition:o}=nt(),{settings:i}=o,s=t===void 0||n===void 0?null:mae(
t,n,i),a=o.signers!==void 0;r&&!a&&fn(XA(i));let{emblems:u}=Dk(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:sh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?vs.tab[i.language]:null,refused:s}})});var pae=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],xB=e=>e.filter(t=>t.severity===
"error"&&pae.includes(t.code)),fae=({settings:e})=>Zo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:ji(i.cell,i.format,"id"),to:Br(s,"id"),at:a}));function Ok(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=et(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?pB(u,s.settings).map(({standing:x})=>x):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:x})=>x===
"lembar-nilai")?fae(s):[],pictures:i,coverage:TN(s),reliability:()=>(b!=null||(b=t.map((x,A)=>{let N=Hf(
s,x,t.slice(0,A)),I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:x.stage.name,sentences:qf(I,"id")}})),b)}}var gae=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function uh(e,t,n){let r=Bt(e,{provisional:!1}),o=Ru(e),i=[...r.findings,
...Vo(e,t),...hae(t,e)].map(u=>gae.includes(u.code)?{...u,severity:"error"}:u),s=ah(e.competition.settings.
language),a=Ok(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function hae({
rows:e},t){
let n=Bs(e);return n===void 0||Du(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function TB(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!va().includes(
o))return[];let{name:i,grid:s}=Tt(o);if(s===null)return[];let a=pt(s,vo),u=bae([...Gi(s).rows]),l=wae(
e,t,n,u),c=new y,d=[];for(let[x,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
dt(a,x,"title"))==null?void 0:p.cell,F={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let P=(b=c.get(N))!=null?b:{cell:(g=dt(a,x,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
x,{cell:A,documents:N}])=>({code:x,tab:i,cell:A,params:{documents:N}})),...d]}var yae=["made",
"draft",
"edited","signed"];function bae(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";yae.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function wae(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=ah(o.settings.language),a=Ok(e,t,n,i,[],s),u=new y(da(
fs,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:x})=>{var B;let A=n.rows.find(z=>z.action==="documents"&&z.run===g);if(A===void 0)return"DOCUMENT_UNRECORDED";
let N=((B=lm(d))==null?void 0:B.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),F=P===void 0||I===
void 0?null:P.kind.title(I),M=()=>{if(P===void 0||I===void 0)return!1;let z=di(P.kind,o),L=cd(d,ld(z),
vl(I,om(z)));return Pt(L+F)===x};return N&&Hc(e,A.hash)===null&&!M()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===b?null:{title:F}}}m();function SB(e){let{competition:t,history:n}=e,r=et(t.stages,n.rows);
return qc(t.settings.language).flatMap(
o=>{var a;let i=af(o),s=((a=pn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:EB(e,
i)})}function EB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Qf(
e,t,o.slice(0,o.indexOf(n)+1));return E$(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function CB(
e,{
results:t},n,r){var M;let o=pI(n,He);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=pn(et(a.stages,u.rows),l),g=u.rows.find(B=>B.action==="decide"&&B.stage===l&&B.hash===i.hash),b=(g==
null?void 0:g.detail.includes(zf(s)))===!0,x=i.history.rows===0||((M=u.links[i.history.rows-1])==null?
void 0:M.chain)===i.history.end,{sheets:A,typedDecisions:N}=e,P=Eu({...Ui(a,A,N,l,i.counted.version),
version:Jn}),I=new w(r.map(B=>E.stringify([B.code,B.params]))),F=B=>B.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...F(Su(i.counted,P).map(B=>Cu(B,e)).map(B=>({code:"CHANGED",
stage:l,
tab:B.tab,cell:B.cell,params:B}))),...F(EB(e,i)),...vae(t,i)]}function vae(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Lt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Lt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function RB({competition:e}){let t=Z.documents[e.settings.language],n=ve(),r=va().includes(t)?Ie(Xc(
n)):null,o=r===null?null:Tae(r);if(o===null)return[];let{name:i,grid:s}=Tt(t),a=s===null?null:pt(s,
vo),
l=(s===null?[]:[...Gi(s).rows].filter(([,p])=>p.spreadsheet===Ht())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new w(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:x}})=>g===
Vn&&x!==void 0&&b===Pt(Ht())&&!c.has(p));return[...l.flatMap(([p,g])=>{var N;let b=o.find(({id:P})=>P===
g.fileId),x=xae(g,b);if(x===null)return[];let A=(N=dt(a,p,x==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:x,tab:i,cell:A,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var kae=["edited","own","signed","deleted",
"void"];
function xae(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Pt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!kae.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function Tae(e){try{let t=Fu(e,Ln(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var DB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Sae(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function OB(
e,t){
var s;if(e===""||e==="@")return!1;let n=Sae(e,t),r=((s=n.match(DB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(DB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var AB=["id","en"];function PB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=et(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Di(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>Tt(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=jo(
p),x=g.flatMap(A=>[...A.marks.values()]);return NB(p,x.flatMap(A=>A.kind==="score"?[{...A.at,value:A.
value}]:[]),b)}),...d.flatMap(p=>NB(p,Eae(p),jo(p))),...[...d,...o.tabs.values()].flatMap(Cae),...Rae(
e,d)]}var Eae=e=>Be(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function NB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return OB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:ke(o.row,o.column),params:i}]}function Cae(e){let t=ka(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[ke(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Rae({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>_(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>AB.map(c=>Di(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>AB.map(c=>Z[l][c])),u=Ze();return[...s,...a].flatMap(l=>{let c=l.map(_),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Dae(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Pl(i,t),Pl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Pl=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function $B(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Dae(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Oae={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function FB({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?W(Bi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Oae[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${W(n,"id")}, kini ${Pl(r,"id")}.`,`Changed since it was locked: ${a}: was ${W(
n,"en")}, is ${Pl(r,"en")}.`)}var Ak=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),rr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${W(n.title,t)} (${Ak(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Ak(e)})`:`${r} documents (${Ak(e)})`},_B=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},lh=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Aae=({documents:e})=>e.length===1?"was":"were",IB=(
{
documents:e},t,n)=>e.length===1?t:n,Nae={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Tf(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Qe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Qe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Qe(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Pl(
e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,RANKING_ROW:e=>$B(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>FB(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${Qe(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${rr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${rr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${_B(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${rr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${rr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${rr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${rr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${rr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${W(e.format,"id")} menampilkan angka lain; isinya ${W(e.value,"id")}${lh(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${lh(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${W(e.real,"id")}, tetapi bukan tab itu.`},Pae={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Tf(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Qe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Qe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Qe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Pl(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>$B(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>FB(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${Qe(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${rr(e,"en")} ${Aae(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${rr(e,"en")} ${IB(e,"does","do")} not fit: by this result there is no ${_B(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${rr(e,"en")} ${IB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,
"en")}, by this result it is ${W(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${rr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${rr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${rr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${rr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${W(e.format,"en")} shows another number; the cell holds ${W(e.value,
"en")}${lh(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${lh(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${W(e.real,"en")} and is not that tab.`},Iae={id:Nae,
en:Pae};function $ae(e,t){return Iae[t][e.code](e.params)}var MB=(e,t)=>$ae(e,t);var Fae=be(ee({
evidence:be(H())}));function ch(e){return le(()=>{var d;let{evidence:t}=(d=me(Fae,e))!=
null?d:{};we();let n=nt("all"),{competition:r}=n,{language:o}=r.settings,i=Bt(n,{provisional:!1}),{
history:s}=n,
a=et(r.stages,s.rows).filter(p=>p.status==="decided"),u=Bs(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],..._ae(n,s),...SB(n),...Lae(i),...jae(n,i,s),...Gae(s),...PB(
n),...TB(n,i,s),...RB(n)],c=[...l,...t===void 0?[]:CB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:x})=>({stage:p,at:g,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,x;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?kr(p.params,o):MB(p,o)}})}})}
function _ae(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=et(n,t),i=qc(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:x,by:A,code:N})=>{if(g!=="decided")return[];let P=i.find(j=>j.stage===
p),I=pw(e,P,b),F=Hc(e,b,p)!==null,M=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:x,isSame:F}}]:[],B=[N,mr(x),A].join(", "),z=P===void 0?B:[P.code,P.at,P.by].join(", ");if(
z!==
B){let j=Z.decisions[r.language];M.push({code:"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,
recorded:B}})}let L=(I!=null?I:[]).filter(j=>!s.has(E.stringify(j)));for(let j of L)s.add(E.stringify(
j));return[...M,...L.map(j=>({code:"CHANGED",stage:p,tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Bs(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Mae(e,l)]}function Mae(e,{at:t,hash:n}){let r=Hc(e,n);return r===Jn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Jn}}]}
var Lae=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function jae(e,{results:t},{rows:n}
){
var g,b,x,A;let{competition:r}=e,o=Bs(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=et(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Di(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return cw(r,t,Uf(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Tt(N.name);if(l.has(N.name)&&!Bae(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let F=P$(I);return[...F!==null&&n.some(B=>B.run===F)?
Uae(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...F===(o==null?void 0:o.run)?zae(P,I,d):
[],...Kae(P,N$(I,N))]})}var Bae=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function zae(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Uae(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Wae=10;function Kae(e,t){let n=t.slice(0,Wae).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Gae({name:e,links:t}){let{breaks:n,cut:r}=Va(t,Ie(
mo),He);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var yt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),LB=e=>e instanceof C&&"fault"in
e,jB=e=>LB(e)?e.fault:null;function dh(e,t){try{return t()}catch(n){throw LB(n)&&(n.place={...e(),
...n.place}),n}}var Nk=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Pk=/\s*(\/?)>/y,qae=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Zae={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Jae=["AlternateContent","extLst","rPh"],Vae=500,gs=e=>yt(
"damaged",e.slice(0,60));function BB(e){return e.includes("&")?e.replace(qae,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:Zae[o];if(s===void 0||!t.endsWith(
";"))throw gs(t);return s}):e}var Ik=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Yae=e=>e===
32||e>=9&&e<=13;function Xae(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Yae(r)||r===
62||r===47||r===60)break}return n}function mh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw gs(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function mi(e,t,n=Jae){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw gs(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,BB(c)))},a=c=>{var d;if(r.pop()!==c)throw gs(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
Ik(
c)):r.length<o&&(o=0)},u=c=>{var P,I,F;let d=Xae(e,c),p=e.slice(c,d),g={},b=d,x=0;for(;;){Nk.lastIndex=
b;let M=Nk.exec(e);if(M===null)break;if(++x>Vae)throw gs(e.slice(c-1,b));b=Nk.lastIndex;let B=M[1];B.
startsWith("xmlns")||(g[Ik(B)]=BB((I=(P=M[2])!=null?P:M[3])!=null?I:""))}Pk.lastIndex=b;let A=Pk.exec(
e);if(p===""||A===null)throw gs(e.slice(c-1));r.push(p);let N=Ik(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((F=t.open)==null||F.call(t,N,g)),A[1]==="/"&&a(p),Pk.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=mh(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=mh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=mh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=mh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw gs(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw gs(`<${r[0]}>`)}var ph=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(v.parseInt(n,16))):e,pi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),zB=e=>pi(ng(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Qae=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),eue=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],tue={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},nue=/^(https?:|mailto:|tel:|#|$)/i,
rue=/^file:\/\/\/[a-z]:/i;function oue({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?nue.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&rue.test(t)?[]:[(o=tue[r])!=null?o:r]}var iue=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function $k(e){
let t=iue(e);return Qae.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function sue(e){
let t=[],
n=[],r=!1;return mi(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...oue(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...$k((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...$k((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap($k)]}function UB(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?sue((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):eue.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function aue(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function dm(e,t){var o,i;let n=bt(e);return(i=(o=t.map(s=>({tag:s,away:aue(n,bt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var uue=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],lue=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),cue=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function due(e,t){var s,a;let n=dm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(bt),o=t.filter(u=>r.includes(bt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=cue.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var mue=100;function WB(e,t){return uue.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,mue).flatMap(o=>{let i=o.replace(n,"$1").trim();return lue(i)?[{tag:o,near:
due(
i,t)}]:[]})})}var KB=["inovasi","penerima","kompetisi"],pue=80;function fh(e,t){let n=hue(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...og(i),...ig(i).map(s=>`{{%${s}}}`)]);
if(bue(r.flat())>
yue)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>vue(i,t));return o.length>0?o:
r.flat().some(fue)?Rue(e,t):gue(r.flat(),t)}var fue=e=>HB(e).some(t=>"sign"in t&&t.tag!=="");
function gue(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>WB(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:gh(a)}))),o=(s=(i=KB.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:KB[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function hue(e){try{let t=Ku(e);return md(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(To).map(n=>n.asText()),active:UB(t)}}catch(t){return{code:Zf(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var yue=2e4,bue=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),GB=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),wue=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function vue(e,t){let n=new y(h.keys(t).map(i=>[bt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=gh(i);return HB(i).flatMap(a=>kue(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function kue(e,t,n){let{tag:r}=e;if("fault"in e)return GB(
bt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
xue(r,t,n):o==="%"?Tue(r,t,n):o===""||o==="#"||o==="^"?Sue(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function xue(e,t,{loops:n}){let r=bt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&bt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var Tue=(e,t,{
root:n})=>{if(n.has(bt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:dm(`%${e}`,r),paragraph:t}]};function Sue(e,t,n,r){var u;let o=bt(
t),i=GB(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:dm(t,
wue(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:Eue(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function Eue(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(bt)))}function HB(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Cue(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:gh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Cue=e=>{var t;
return gh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function gh(e,t=pue){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Rue(e,t){
try{
return rm(e,t),[]}catch(n){let r=Hu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Due={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Oue={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},ma=e=>e==="id"?Due:Oue;function Fk(e,t){let n=ma(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function qB(e,t,n){let r=ma(n),o=Fk(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var ZB="templates",
Aue=ee({maker:H(),fileId:H(),modified:H()}),Nue=en(H(),tt(Aue));function Il(){let e=Ie(
ZB);try{let t=mt(Nue,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function _k(
e,t){
var i;let n=Il(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ge(ZB,E.stringify(o))}m();m();var JB="lease",VB=300*1e3,Pue=ee({
who:H(),run:H(),until:Mt(),width:be(Mt())});function YB(e,t){var a;
let n=Iue(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Mk({who:e,run:i,width:s,until:r+VB}
),
{run:i,width:s}}var XB=(e,t,n)=>Mk({who:e,run:t,width:n,until:R.now()+VB}),QB=(e,t)=>Mk({who:e,run:t,
until:0}),Mk=e=>Ge(JB,E.stringify(e));function Iue(){let e=Ie(JB);try{let t=mt(Pue,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var ez=e=>typeof e=="string"?e.includes(
qe):(e!=null?e:[]).some(t=>h.values(t).some(n=>ez(n))),$ue=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",tz=(e,t)=>r1.filter(n=>ez(t[n])&&!(n==="tanggal"&&
$ue(
e)));m();m();var Fue=["edited","own"],pa=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function nz(e,t,
n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
mm(
"signed",n,u?null:"revise")}if(t!==null&&pa(t,r))return i?{action:"add"}:mm(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?mm("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||Fue.includes(t.status));
return a&&!i?mm(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?mm("made",n,null):{
action:"update",file:n}}var mm=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function rz(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":$f(e,t)}}function oz(e,t,n,r,o){let{status:i,...s}=rz(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&pa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Ki(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var iz=(e,t)=>({...rz(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var sz=vo.columns.map(e=>e.key).filter(e=>e!=="number");function hh(e,t){var d,
p;let{name:n,grid:r}=Tt(
Z.documents[e]),o=r===null?jue(n,e,t):Gi(r);t.isShut(n)||(r!==null&&Ss(n,t.admins()),Nr("documents",
n));let i=Ht(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?$f(g,e):g[b];
return{
of:(g,b)=>{var x;return(x=u.get(`${g}:${b}`))!=null?x:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:x,row:A})=>{let N=s.get(x);return s.set(
x,A),N!==void 0&&sz.every(P=>N[P]===A[P])?[]:[x]});if(b.length!==0){_ue(n,o,e);for(let x of Mue(b,s))
for(let A of Lue(o.columns,sz)){let N=x.rows.map(P=>A.keys.map(I=>c(P,I)));an(n,x.first,A.column,N)}
In()}}}}function _ue(e,{headerRow:t,columns:n},r){let o=vo.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;an(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Mue(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Lue(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function jue(e,t,n){let r=ie(t).tabs,o=vo.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));fn(Nt(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(vo.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var $l=({kind:e,about:t})=>`${e.id}:${t}`;function az(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Vn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function uz(e,t){var j,K,G,J,ne;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Bue(d,a.user),g=(j=p==null?void 0:p.row)!=
null?j:null,b=e.fields(r),x=l.title(b),A=Pt(cd(l.id,s.versionOf(l),s.shown(l,b))+x),N=q=>({sheet:Pt(
Ht()),kind:l.id,entry:Pt(c),...q===""?{}:{revision:q}}),P=q=>{let{sheet:ue,entry:pe}=N(q);return i.get(
[ue,l.id,pe,q].join(":"))},I=pa(g,a.user)?null:(G=P((K=g==null?void 0:g.revision)!=null?K:""))!=null?
G:Uue(g,a.user,n,u),F={user:a.user,remake:a.remake,renew:a.renew.includes($l(e))},M=nz(A,g,I,F),B=M.
action==="add",z=B?zue(d,a.user):(J=g==null?void 0:g.revision)!=null?J:"",L=B?P(z):void 0;return{
planned:e,
filed:B?null:g,place:B||p===null?o.reserve():p.place,revision:z,fields:b,title:z===""?x:`${x} \u2013 Rev. ${z}`,
content:A,properties:{...N(z),content:A,number:Pt((ne=r(l.id,c))!=null?ne:"")},decision:L===void 0?
M:{action:"update",file:L}}}function Bue(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=
v(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!pa(o,t))))!=null?r:n(e)}function zue(e,t){
let n=e.filter(({row:r})=>!pa(r,t));return n.length===0?"":T(f.max(...n.map(({row:r})=>v(r.revision)||
0))+1)}function Uue(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:Zt(Xo(e.fileId,
r),n.language)}m();var yh=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:mr(at()),spreadsheet:Ht(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Lk=(e,t,n)=>({...yh(e,Wue(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Wue({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==qe?
"draft":"made"}function lz(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!jk(r))?Lk(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var jk=({status:e})=>e==="made"||e==="draft";m();var Bk=(e,t)=>`${e.id}.${Uu(e,t)}`;function cz(e,t,
n,r){let{language:o}=e.settings,i=Il(),s=new y,a=new y,
u=l=>{var d,p;let c=Bk(l,e);return s.has(c)||s.set(c,Kue(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?ld(di(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?vl(c,om(di(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return di(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=Uk(d,r,o),b=fh(g,c);return b.length>
0&&ye(he("TEMPLATE_FAULT",qB(l.id,b,o))),a.set(l.id,g),g}}}function zk(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Zt(
Xo(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Vn&&a.modified===i.modified?
"unedited":"own",file:a}}function Kue(e,t,n){let r=ma(n.language),o=zk(t,n);return o.source==="foreign"?
ye(
he("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ye(he("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Uk(e,t,n){if(e.type!==Vn)return Zt(kw(e.id,t),n);let[r]=Js([e.
id],Wi,t);return Zt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var bh="\u0001";
function mz(e,t,n,r,o){let{language:i}=e.settings,s=hh(i,o),a=Wr(e,n.user,r),u=cz(e,a,n.user,
r),l={competition:e,numberOf:(L,j)=>Yue(s,L,j),ledger:s,files:az(a.files),templates:u,options:n,
backoff:r},
c=t.map(L=>uz(L,l)),d=c.filter(L=>L.decision.action!=="keep"&&!n.skip.includes($l(L.planned))),p=d.slice(
0,10),g=p.map(L=>rm(u.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),b=new y,x=c.filter(L=>{
var j;return((j=L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Jue(L)});for(let L of c){
let j=lz(L,n);j!==null&&b.set(L,j)}let A=Xue(s,n);for(let L of p)b.set(L,yh(L,"begun",n));s.write([
...dz(
b),...A]);let N=Ur(p.map((L,j)=>{var K;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:Wi,to:Vn,bytes:(K=g[j])!=null?K:new D}}),
r),{failures:P,again:I}=Zue(p,N,b,n);s.write(dz(b));for(let L of P.values())zr(L)&&Vs(L,i);let F=L=>p.
filter(j=>L.includes(j.decision.action)&&!P.has(j)&&!I.has(j)).length,M=s.ofRun(n.run),B={made:M.filter(
jk).length,failed:M.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:F(
["create","add"])+x.length,updated:F(["update"]),unchanged:c.filter(L=>L.decision.action==="keep").length-
x.length,failed:P.size,documents:[...c.map(L=>oz(L,b.get(L),P.get(L),n.user,i)),...A.map(({row:L})=>iz(
L,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>$l(L.planned)),...[...I].filter(L=>Vue(N[p.indexOf(L)])).map(L=>$l(
L.planned)+bh)]},run:B,notes:[...Hue(c,s,n),...que(c,u)]}}var Gue=3;function Hue(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Gue),count:i.length}}]}function que(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of tz(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Zue(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,Lk(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Iu(d);if(p&&!r.skip.includes($l(l.planned)+
bh)){i.add(l);continue}o.set(l,d),p||n.set(l,{...yh(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var Jue=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Vue=e=>e!==void 0&&"failure"in e&&Iu(e.failure),dz=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function Yue(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var Xue=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Que=ee({kinds:tt(H()),skip:be(tt(H())),renew:be(tt(H())),remake:be(Ue())});
function pm(e){return le(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=me(Que,e);return we(),Ce(()=>{let s=nt(
"ranking");qt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(K=>Wk(K,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=uh(s,c,l),x=l.filter(K=>oh(K,b)),A=xB(p);if(x.length===0&&l.
length>0)return pz(p,u);if(b.winners===null&&A.length>0)return pz(A,u);let N=ve(),P=YB(N,Et);if(
"holder"in P){let{who:K,until:G}=P.holder;return ye(he("BUSY",ie(u).problems.leased(K,tle(G))))}let I=da(
x,b),F={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Ek(b)},M=Ln(P.width,t),
{batch:B,run:z,notes:L}=mz(a,I,F,M,s.keepers);B.more?M.width!==P.width&&XB(N,P.run,M.width):(nle(c,{
id:P.run,hash:g,...z},N,a.settings),QB(N,P.run));let j=x.length===l.length;return{ok:j&&B.failed===0&&
!r.some(K=>!K.endsWith(bh)),findings:go([...j?d:p,...ele(x,I),...L],u),...B}})})}var ele=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
tle=e=>at(new R(e)).slice(11,16);function Wk(e,t){var r;let n=fs.map(o=>o.id).join(", ");return(r=lm(
e))!=null?r:ye(he("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function pz(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:go(
e,t),...n}}function nle(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Ut(e,{at:at(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var Kk=ee({kind:H()}),rle=ee({kind:H(),content:H()}),fz=e=>le(()=>{let{kind:
t}=me(Kk,e);return we(),
fm(wh(t))}),gz=e=>le(()=>{let{kind:t}=me(Kk,e);return we(),Ce(()=>{let n=wh(t),r=wz(n);return"file"in
r?fm(n,r):(vz(n,Vn,di(n.kind,n.competition)),fm(n))})}),hz=e=>le(()=>{let{kind:t,content:n}=me(rle,e);
return we(),Ce(()=>{let r=wh(t),o=ri(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>$u){let a=ma(r.language).
tooLarge(i(o.length),i($u));return ye(he("TEMPLATE_FAULT",a))}let s=kz(o,r);return s.length===0&&vz(
r,Wi,o),{...fm(r),refused:s}})}),yz=e=>le(()=>{let{kind:t}=me(Kk,e);return we(),Ce(()=>{var u;let n=wh(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Il()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=bz(r);for(let{id:c,properties:d}of Wr(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Zt(vw(c,{trashed:!0},a),s)}return _k(r,null),fm(n)})});function wh(e){let t=R.now(),n=nt(),{
competition:r}=n,
o=ht(r.settings.language),i=Wk(e,o),{context:s}=uh(n,n.history,[i]),a=Bk(i,r),[u,l]=[ve(),Ln(1,t)];
return{
competition:r,kind:i,name:a,fields:Ck(i,s),user:u,language:o,backoff:l}}var bz=e=>({sheet:Pt(Ht()),
template:e}),
wz=({name:e,user:t,language:n,backoff:r})=>{var o;return zk((o=Il()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function vz({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var A;let u=Wr(e,r,i),l=bz(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=ma(o).title(t.id),p={fileId:(A=c==null?void 0:c.id)!=null?A:null,folder:u.id,
title:d,properties:l,from:Wi,to:s,bytes:a},[g]=Ur([p],i),{id:b,modified:x}=Zt(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);_k(n,{maker:r,fileId:b,modified:x})}var ole=["TAG_UNKNOWN",
"LIST_AS_TEXT"],kz=(e,{fields:t,language:n})=>Fk(fh(e,t!=null?t:{}).filter(({code:r})=>t!==null||!ole.includes(
r)),n);function fm(e,t=wz(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?kz(Uk(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:xz(r)}}var ile=200,
xz=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,ile):n.slice(0,1).map(
xz)]));m();m();var ale=["begun","failed","deleted","void"],Tz=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
Sz=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,Ez={failure:{kind:"unknown",
reason:"no-answer"}};function Cz(e,t,n,r,o){var b;let{language:i}=e.settings,s=hh(i,no(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!ale.includes(x.status)),a=s.length===0?
null:Wr(e,n,o),u=a===null?[]:ule(s,a,i,o),l=u.filter(x=>!Sz(x)&&!r.includes(Tz(x))),c=l.slice(0,10),
d=new y(lle(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,A)=>[c[A],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)zr(x)&&Vs(x,i);let g=c.filter(x=>{var A;return"ok"in
((A=d.get(x))!=null?A:Ez)});return{ok:p.length+r.length===0,created:g.filter(({pdf:x})=>x===null).length,
updated:g.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(Sz).length,failed:p.length,files:u.map(
x=>{var F,M,B;let A=(F=d.get(x))!=null?F:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in A&&(B=(M=A.ok)==null?void 0:M.link)!=null?B:null,problem:"ok"in A?null:
ie(i).documents.failed(Ki(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!g.includes(x)).map(Tz)]}}var ule=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Zt(Xo(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Au&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Vn?[{row:o,document:s,pdf:a}]:[]});
function lle(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Js(r,Au,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Au,to:Au},bytes:
d.
ok}]}),s=i.length===0?[]:Ur(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
Ez})}var cle=ee({kinds:tt(H()),skip:be(tt(H()))}),Rz=e=>le(()=>{let t=Ln(10,R.now()),{kinds:n,skip:r=[
]}=me(
cle,e);return we(),Ce(()=>Cz(nt().competition,n,ve(),r,t))});m();m();var dle=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],mle=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),ple=e=>e.every(t=>t>=32||t>=9&&t<=13),fle=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function Dz(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=dle.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:mle(n)?"photo":ple(t)&&fle(n)?"text":null}m();var gle={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},hle={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},yle={id:
"Berkas ini",en:"This file"},Oz=(e,t,n=null)=>(t==="id"?gle:hle)[e](
n===null?yle[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var ble=[[14,22],[45,47]],
wle=[9,10];function Az(e){return wle.includes(e)?"percent":ble.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var vle=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function vh(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||vle(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var kle=1048576,gm=16384,Hk=2e6,qk=5e7,Zk=7e5,xle=5e4,Tle=1462,Sle=864e5,
Ele=R.UTC(1899,11,30);function Cle(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw yt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Gk(e,t){if(!/^\d{1,9}$/.test(
e))throw yt("damaged",`${t} "${e}"`);return v(e)}function Rle(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw yt("damaged",
"two values in a cell");e.value=n}}function Dle({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>xle)throw yt("too-large","a long text");return n}function Nz(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:F}=s;
if(!(I>=0&&F>=0&&I<kle&&F<gm))throw yt("damaged","a cell outside the sheet");if(i.push(I*gm+F),i.length>
Zk)throw yt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
F+1),P===null)return;if(l+=Dle(P),l>qk)throw yt("too-large","long texts");if(u=f.max(u,F+1),f.max(n.
length,I+1)*u>Hk)throw yt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<F;)M.push(void 0);M[F]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:Gk(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Cle(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};dh(()=>p===null?{}:{cell:ke(s.row,s.column)},()=>mi(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=gm)))throw yt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(Ple(p,t)),p=null):g!==null&&Rle(p,P,g),g=null)}}));let N=Ole(i);if(N!==null)throw yt(
"damaged","a cell given twice",{cell:ke(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Ole(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/gm),column:n%gm};t.add(n)}return null}function Ale(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw yt("damaged",`the number "${e}"`);return t}function Nle(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Ele)/Sle;if(v.isNaN(t))throw yt(
"damaged",`the date "${e}"`);return t}function Ple({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Gk(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
ph(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Ale(t);return l(
u==="date"&&a?b+Tle:b,u)}case"s":{let b=i[Gk(t,"the text")];if(b===void 0)throw yt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw yt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Nle(t),"date");default:throw yt(
"damaged",`the type "${d}"`)}}function Ile(e){let t;try{t=Xf(e,n$,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Zf(r);throw yt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:ju(o)}}function $le(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function Pz(e,t){let n=e($le(t)),r=new y;
return mi(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Fle={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function Jk(){let e=new y;return t=>{
var o;let n=Fle[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw yt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function _le(e){let t=[],n=null,r=!1,o=Jk();return mi(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(ph(n!=
null?n:""))}}),t}function Mle(e){let t=new y,n=[],r=Jk(),o=!1;return mi(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),vh(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:Az(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function Iz(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var Lle=e=>e===
"1"||e==="true";function jle(e){var P;let t=Ile(e),n=(P=[...Pz(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw yt("not-xlsx","no workbook");
let o=Pz(t,n),i=I=>{var F,M,B;return(B=t((M=(F=[...o.values()].find(z=>z.type===I))==
null?void 0:F.target)!=null?M:""))!=null?B:""},s=[],a=Jk(),u=!1,l=null;mi(r,{open:(I,F)=>{a(I);let{
name:M="",
state:B="visible",id:z="",date1904:L}=F;I==="workbookPr"&&(u=Lle(L)),I==="workbookProtection"&&(l=F),
I==="sheet"&&s.push({name:M,hidden:B!=="visible",relation:o.get(z)})}});let c=Iz(s,({name:I})=>I);if(
c!==
null)throw yt("damaged","two sheets of one name",{tab:c.name});let d=Iz(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw yt("damaged","two sheets of one part",{tab:d.name});let p=_le(i(
"sharedStrings")),g=Mle(i("styles")),[b,x,A]=[0,0,0];return{sheets:s.map(({name:I,hidden:F,relation:
M})=>dh(
()=>({tab:I}),()=>{let B=M===void 0?null:t(M.target);if(M===void 0||B===null)throw yt("damaged",
"a sheet is missing");let{type:z,target:L}=M,j=Nz(z==="worksheet"?B:"",{strings:p,kinds:g,since1904:
u});
if(b+=j.rows.length*j.rows.reduce((K,G)=>f.max(K,G.length),0),x+=j.cells,A+=j.signs,b>Hk||x>Zk||A>qk)
throw yt("too-large","more than is read");return{name:I,hidden:F,part:L,type:z,...j}})),part:n,
protection:l}}
var $z=e=>jle(e).sheets.filter(({type:t})=>t==="worksheet");m();function Ble(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Pn.id:U(e.kind==="score"?e.
value:e.raw)}function Fz({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Ble(i)}]})))}function _z(e,t){let[n,r]=[e===null?new y:Fz(e),Fz(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function Mz({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function zle({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return eo(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var Lz=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Ule(e,t,n){
return{
...e,values:Lz(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:Lz(e.grid.values,t,n)}}}function jz(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=zle(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?vf(s,o.before.cell):mu(s,o.before.cell);return i!==void 0&&a?Ule(r,i,
o.now):r},e)}m();var Wle=6,Kle=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Gle(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function Bz(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),s=e.rows.slice(0,Wle).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(Ri(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Gle(c,d)))].find(c=>c.length>0&&!c.some(d=>Kle(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function zz(e,t,n){var p,g,b,x;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((x=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||fn(Hle(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
Bo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var M,B;let F=(B=(M=r[N])==null?void 0:M[I])!=null?B:"";return typeof F=="string"?Yh(F,!1):F})))}var Hle=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var Uz={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Qe(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},qle={title:Uz.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Qe(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},or=e=>e==="id"?Uz:qle;var kh={kind:"unknown",
reason:"no-answer"};function hm(e,{workbook:t}){let{language:n}=t.competition.
settings;return zr(e)?Vs(e,n):e.kind==="haste"||Iu(e)?or(n).busy:Ki(e,n)}m();function Fl(e){var z;
let t=Ln(10,R.now()),n=nt(),{competition:r}=n,{settings:o,stages:i}=r,s=or(o.language),
a=L=>ye(he("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=et(
i,u.rows),c=L=>{var j;return((j=pn(l,L.name))==null?void 0:j.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:Yn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=Bt(n,{
provisional:!1}),
A=g[x.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let N=Ci(r,x.slice(0,p)),P=ro(r),I=ve(
),
F=Zle(I,t,o.language),M=Pt(Ht()),B=ft(r,d).map(L=>{let j=ff({stage:d,judge:L,entries:N.filter(ue=>o.
conflicts!=="exclude"||P(L,ue)===null),criteria:We(r,d),language:o.language,competition:gn(r),
deadline:o.
deadline}),K={kind:"judge-file",sheet:M,stage:Rw(d.name),judge:Dw(L.code)},G=If(d.name,L.code),J=F.find(
({properties:ue})=>h.keys(K).every(pe=>ue[pe]===K[pe])),ne=J!=null?J:G.maker===I&&G.id!==""?Zt(Cw(G.
id,t),o.language):null,q=Pt(E.stringify(j.values.slice(j.headerRow)));return{judge:L,layout:j,
properties:{
...K,content:q},filed:G,file:ne}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:B}}var ym=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=yr(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function Zle(
e,t,n){
let r=Ie(Xc(e));if(r===null)return[];let o=Ew(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:Zt(o,n)}m();var xh=({judge:e})=>e.email.trim().toLowerCase();function Th(e){var o;let{filed:t,
file:n}=e,r=xh(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Jle(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Th(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Vle=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Yle(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Vle(t),s=r.filter(u=>u!==
t&&xh(u)!==""&&xh(u)===xh(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var _l={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Ml(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=or(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,x=u.get(p.code),A=x===void 0?Jle(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:x!=null?x:Yle(A,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Xle=100,
Qle=ee({stage:be(H()),skip:be(tt(H()))});function Kz(e){return le(()=>{let{stage:t,skip:n=[]}=me(
Qle,e);return we(),Ce(()=>{var F;let r=Fl(t);qt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=or(i);if(r.isClosed)return ye(he("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:M,file:B})=>B!==null&&!n.includes(M.code)),u=a.slice(0,10),l=Ze(),c=tce(r,l),d=M=>r.history.
rows.some(B=>B.run===M),p=(F=[...c.values()].find(M=>!d(M)))!=null?F:Et(),g=at(),{collected:b,
written:x,
changes:A,failures:N}=ece(r,u,{names:l,run:p,at:g});for(let M of x)c.set(M,p);let P=a.length>u.length,
I=r.seats.filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Ut(r.history,{...M,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Ml(r,{..._l,collected:b,changes:A.slice(0,Xle),
changed:A.length,more:P,skip:[...n,...u.map(({judge:M})=>M.code)],failures:N})})})}function ece(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Js(s,Jc,e.backoff),{list:u}=Zo(i),l=_D(or(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:hm(b===void 0?kh:b.failure,e)}:rce(e,p,b.
ok,{name:ym(e,p,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&A.judge===g)});if(
"failure"in
x){c.failures.set(g,x.failure);continue}x.isWritten&&c.written.push(g),c.changes.push(...x.changes.map(
A=>({judge:g,...A}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
Ys(e.stage.name,g,p.filed)}return c}function tce(e,t){let n=new y;for(let r of e.seats){let o=ym(e,r,
t),i=t.includes(o)?BR(Be(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function Wz({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var nce=(
e,t)=>E.
stringify(kc(e))===E.stringify(kc(t));function rce({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var B;let{competition:u}=e,l=or(u.settings.language),{language:c}=u.settings,
d;try{d=jR($z(o),r.name)}catch(z){let L=(B=jB(z))!=null?B:"damaged",j=L==="not-xlsx"?Dz(o):null;
return{
failure:j===null?l.unreadable[L]:Oz(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=Bz(d,
{stage:t,judge:n},u);if(p!==null){let z=l.title([gn(u),r.name,n.name]);return{failure:l.otherOwner(z,
Wz({stage:t,judge:n},p),Wz(p,{stage:t,judge:n}))}}if(LR(d))return{failure:l.unreadable["too-large"]}
;
let g=Be(i),b=g.values.every(z=>z.every(L=>L===""));if(!b&&!Sn(g))return{failure:l.tabTaken(i)};let x=We(
u,t),A=Ya(u.entries),N=z=>Ai(z,t.name,n.code,x,A),I=jz(((...[z,L,j])=>{let K=Iy(z,L,j),G=[...N(K.grid).
columns.values()].flat(),J=K.formulas.filter(({column:q})=>G.includes(q));if(J.length===0)return K;
let ne=Za(
J).map(q=>ke(q.row,q.column,q.rows,q.columns));return Iy(z,L,`${j} \xB7 ${l.formulas(ne.join(", "))}`)}
)(
d,i,s),a,N),F=N(I.grid),M=b||!zR(g,I)||!nce(g,I.grid);return M&&zz(i,I,r),Aa(i,u.settings.admins),{
isWritten:M,
changes:_z(b?null:N(g),F),progress:Mz(F,x)}}m();m();m();var oce="Arial",ice=10,Gz=164,sce={General:0,
"@":49},ace='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
uce=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,lce=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(uce).join("")}<diagonal/></border></borders>`,Hz=e=>`FF${e.
replace("#","").toUpperCase()}`;function bm(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Sh=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function qz(){let[e,
t,n,r,o]=[bm(),bm(),bm(),bm(),bm()],i=({bold:c,size:d=ice})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${oce}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${Hz(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=sce[c])!=null?
d:Gz+n.idOf(pi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${Hz(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Sh("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${Gz+d}" formatCode="${c}"/>`)),Sh("fonts",e.all),`<fills count="${2+t.all.length}">${ace}${t.all.join(
"")}</fills>`,lce,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Sh(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Sh("dxfs",o.all),
"</styleSheet>"].join("")}}var wm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Vk="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Vz="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Yz="http://schemas.openxmlformats.org/package/2006",cce="application/vnd.openxmlformats-officedocument.spreadsheetml",
dce=32767,mce=225,Zz=({top:e,left:t,height:n,
width:r})=>ke(e,t,n,r),pce=e=>f.round((e-5)/7*100)/100;function fce(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${wm}<sst xmlns="${Vk}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${zB(n)}</t></si>`).join("")}</sst>`}}function gce(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${pi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,dce);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function hce({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${ke(
e,t)}" activePane="${o}" state="frozen"/>`}function yce(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${pce(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>gce(l,ke(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${Zz(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${pi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${pi(
l.slice(0,mce))}" sqref="${Zz(a)}"><formula1>${pi(
u)}</formula1></dataValidation>`);return[`${wm}<worksheet xmlns="${Vk}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${hce(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Eh=(e,t,n)=>`<Relationship Id="rId${e}" Type="${Vz}/${t}" Target="${n}"/>`,Jz=e=>`${wm}<Relationships xmlns="${Yz}/relationships">${e.join(
"")}</Relationships>`,Ch=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${cce}.${t}+xml"/>`;
function Xz(e){var s;let[t,n]=[qz(),fce()],r=e.map(a=>yce(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${wm}<Types xmlns="${Yz}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Ch("workbook.xml","sheet.main"),...o.map(
a=>Ch(
a,"worksheet")),Ch("styles.xml","styles"),Ch("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":Jz([Eh(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${wm}<workbook xmlns="${Vk}" xmlns:r="${Vz}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${pi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":Jz([...o.map((a,u)=>Eh(u+1,"worksheet",a)),Eh(o.length+1,"styles",
"styles.xml"),Eh(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Bu(h.fromEntries(h.entries(i).map(([a,u])=>[a,Yi(u)])))}m();m();var bce="#d9e2f3",
Yk=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Rh(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:bce};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Yk(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Yk(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Yk(u.formula)}))}}m();function wce({style:e}
,t,n){let r=typeof t=="object"?$R(t.date):t,o=typeof r=="number"&&vh(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function vce({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function Qz(e,t,{
grid:n,formats:r,read:o}){let i=Rh(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
vce(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:x})=>{var N,P,
I,F,M;let A=(N=d.marks.get(x))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=(F=r[A.row])==null?void 0:F[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,A)=>{let N=g[A-a];return N===void 0?x:wce(x,...N)})});
return{
...i,rows:u}}function eU(e,t,n){let{judge:r,layout:o}=t,i=ym(e,t,n),s=Be(i);if(!Sn(s))return Rh(o);
let{competition:a}=e.
workbook,u=We(a,e.stage),l=Ai(s,e.stage.name,r.code,u,Ya(a.entries));return Qz(o,u,{grid:s,formats:
jo(
i),read:l})}var kce=ee({stage:be(H()),skip:be(tt(H())),remake:be(Ue())});function tU(e){return le(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=me(kce,e);return we(),Ce(()=>{let o=Fl(t);qt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>xce(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Tce(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Sce(c,n,i);return Ml(c,{..._l,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function xce({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Tce(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=or(s.settings.language),u=Wr(s,i,e.backoff),l=Ze(),c=t.map(b=>Xz([eU(e,b,l)]));for(let{judge:b}of t)
Ys(o.name,b.code,{...Qc,maker:i});let d=Ur(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([gn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Jc,to:Zc,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,x]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(x,{...A.ok,
access:[]})}
let g=e.seats.map(b=>{var x;return Dh(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of g.entries())
p.has(e.seats[b])&&Ys(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let A=d[b];A!==
void 0&&"failure"in A&&n.set(x.code,hm(A.failure,e))}return g}var Dh=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Qc,maker:n,id:t.id,link:t.link}};function Sce(e,t,n){let{
stage:r,
user:o}=e,i=or(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Dh(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Cce(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Yc(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:x}]of c.entries(
)){
let A=d[g],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?kh:A.failure]);continue}
let P=Rce(
Dh(N,N.file,o),x,A.ok);e.seats[b]=P,Ys(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let x=i.
notShared(g.email.trim(),b.reason);n.set(g.code,zr(b)||b.kind!=="refused"?hm(b,e):x)}}return Ece(e),
{left:s.length-a.length,shared:u}}function Ece({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Dh(i,i.file,n),a=Th(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Ys(t.name,i.judge.code,l))}}function Cce(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Th(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,A=or(g).invitation(x,n.name,gn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function Rce(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Dce=ee({stage:be(H())});function nU(e){
return le(()=>{let{stage:t}=me(Dce,e);return we(),Ml(Fl(t),
_l)})}m();m();var Xk="protecting";function rU(e){var r;let t=((r=Ie(Xk))!=null?r:"").split(`
`),n=[...Gt(Ze(),vt()).values()].filter(o=>t.includes(o)||QS(o));if(n.length!==0){Ge(Xk,n.join(`
`));for(let o of n)Aa(o,e);Ge(Xk,"")}}var Oce=ee({stage:be(H())}),Ace=180*1e3;function Oh(e){return le(
()=>{let t=R.now()+Ace,{stage:n}=me(
Oce,e);return we(),Ce(()=>{let r=nt();qt(r);let o=Nce(r,n);return Pce(r,o,t)})})}function Nce({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=Qo(ht(o)),a=p=>ye(he(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=et(e.stages,n.rows),l=p=>u.some(g=>g.stage===p&&g.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):Yn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),ft(e,c).length===
0&&a(s.noJudges),We(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(kr(d,ht(o))),
c}function Pce(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=Qo(ht(o.language)),{results:a,
progress:u}=Bt(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&ye(he("BAD_REQUEST",s.notReached(t.name)));let c=Ci(r,
a.slice(0,l)),d=ro(r),p=M=>M===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,
criteria:We(
r,t),language:o.language,competition:gn(r),deadline:o.deadline},admins:[...o.admins,ve()]},b=ft(r,t),
x=[];for(let M of b){if(R.now()>n)break;let B=c.filter(z=>p(d(M,z)));x.push(rI(g,M,B))}rU(g.admins),
In();let A=x.filter(M=>M.id!==null),N=hf(),P=new y(u.map(M=>[`${M.stage}|${Y(M.judge)}`,M])),I=A.map(
({id:M,tab:B,judge:z})=>{var L;return{id:M!=null?M:0,tab:B,stage:t.name,judge:z,progress:(L=P.get(`${t.
name}|${Y(z)}`))!=null?L:{scored:0,expected:1}}});zb(Ub(I,N));let F=x.length<b.length;return{stage:t.
name,tabs:x.map(({tab:M,judge:B,status:z,added:L})=>({tab:M,judge:B,status:z,added:L})),more:F,notes:
Ice(
x,g,o.language)}}function Ice(e,{workbook:t},n){let r=ht(n),o=Qo(r),i=l=>X(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var $ce=ee(
{language:Ot(["id","en"])});function oU(e){let t=le(()=>R2(Hb,me($ce,e).language));return"problem"in t?
t:Hi()}m();var Fce=ee({entries:tt(H())}),_ce=100;function Ah(e){return le(()=>{let{entries:t}=me(Fce,
e);we();let n=new w(
t.map(Y)),r=Gt(Ze(),vt()),{competition:o}=$n(new y([...r].map(([i,s])=>[i,Be(s)])));return{settings:
r.
has("settings")?o.settings:null,history:du(o.settings.language).rows.slice(-_ce).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Y(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function iU(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function sU(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function aU(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Qk(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function uU(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function lU(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var ex=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function cU(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Mce=ee({provisional:Ue()});function Nh(e){return le(()=>{let{
provisional:t}=me(Mce,e);return we(),
aU("Sidebar",ie(st()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Lce=240*1e3,dU=[
"piagam","surat"];function tx(e){var i,s;let t=ex(e)?st():"id",n=ie(t).menu,r=Qo(
t),o=ex(e)?(s=(i=nd())==null?void 0:i.top)!=null?s:10:null;iU(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var mU=()=>sU("Sidebar",ie(
st()).menu.name);function pU(){
let e=qN(),t="answer"in e?e.answer.questions:0;fa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var fU=()=>fa(Oh({}),({tabs:e,more:t,notes:n})=>{let r=Qo(rx());return[jce(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),jce=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function gU(){var i,s,a;let e=rd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){hU(e);return}let n=rx(),r=ie(n),o=ie(
st()).menu.close((a=(s=nd())==null?void 0:s.top)!=null?a:10);uU(r.menu.name,r.done.stillOpen(X(t,n),
o))&&nx()}var nx=()=>hU(rd({provisional:!1,close:!0}));function hU(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;fa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function yU(){let e=Nh({provisional:!1});"problem"in e&&xU(
e.problem,ie(st()).menu.name)}var bU=()=>fa(tg({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),wU=()=>fa(
eg({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Bce=12,vU=()=>fa(ch(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Bce).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function kU(){let e=R.now()+Lce,t=null,n=pm({kinds:dU});for(;"answer"in n&&(t=cU(t,n.answer),
!(!n.answer.more||R.now()>e));)n=pm({kinds:dU,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};fa(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function rx(){let e=Gt(Ze(),vt()).get("settings");return e===void 0?st():$n(new y([[
"settings",Be(e)]])).competition.settings.language}function fa(e,t,n=!1){let r=ie("answer"in e?rx():
st());
"answer"in e&&n?Qk(r.menu.name,t(e.answer,r.done)):"answer"in e?lU(t(e.answer,r.done),r.menu.name):
xU(
e.problem,r.menu.name)}var xU=({message:e,link:t=""},n)=>Qk(n,[e,t].join(`
`).trim());m();var zce=ee({tab:H(),cell:Lo(H().check(Kl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function TU(e){
return le(()=>{let{tab:t,cell:n}=me(zce,e);return C0(t,n)||ye(he("BAD_REQUEST",ie(st()).problems.noTab(
t))),null})}m();var Uce=ee({settings:en(H(),Pm())});function SU(e){let t=le(()=>{let{settings:n}=me(
Uce,e);we(),Ce(()=>{
var P;let r=ie(st()).problems,o=Gt(Ze(),vt()).get("settings"),i=o===void 0?null:Be(o),{competition:s,
rows:a,tables:u}=$n(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(he("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=mt(Ts,{...s.settings,...n}
),
g=h.keys(n).every(I=>gr.some(F=>F.key===I));if(!p.success||!g)return ye(he("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=gr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Nb(p.data,I)}));for(let{known:I,is:F}of x){let M=a.settings.get(I.key);M!==void 0&&
an(
o,M,d,[[F]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:F})=>k.from({
length:f.
max(c,d)+1},(M,B)=>B===c?I.word[b]:B===d?F:""));N.length>0&&an(o,Vr(o),0,N)})});return"problem"in t?
t:Ah({entries:[]})}m();var Wce=ee({preset:H()});function EU(e){let t=le(()=>{var a;let{preset:n}=me(
Wce,e);we();let r=st(),
o=ie(r).problems,i=td.map(u=>u.id).join(", "),s=(a=td.find(u=>u.id===n))!=null?a:ye(he("BAD_REQUEST",
o.unknownPreset(n,i)));return Ce(()=>{var b;let u=Ts.parse({...s.settings,language:r,admins:[ve()].filter(
x=>x!=="")}),{stages:l,criteria:c}=s,d=cf({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Kce(d))!=null?b:ye(he("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||fn(x);Ze().
filter(x=>d.every(A=>A.name!==x)).length===1&&E0(),In()})});return"problem"in t?t:Hi()}function Kce(
e){
var n;let t=[];for(let r of Gt(Ze(),vt()).values()){let o=Be(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!Gce(o,i))return null;
t.push(r)}return t}function Gce(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var Hce=ee({reason:H(
)}),CU=e=>Xs(()=>{let t=me(Hce,e);return({competition:n},r)=>{let o=jf(t.reason,
n),{breaks:i,cut:s}=Fp(Va(r.links,Ie(mo),He),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:at(),by:ve(),action:"explain",detail:o,run:Et(),hash:a};Ut(r,u,n.settings)}
});var qce=e=>tx(e),Zce=e=>tx(e),Jce=()=>mU(),Vce=()=>pU(),Yce=()=>gU(),Xce=()=>fU(),Qce=()=>yU(),
ede=()=>kU(),
tde=()=>nx(),nde=()=>bU(),rde=()=>wU(),ode=()=>vU(),ide=()=>Hi(),sde=()=>HN(),ade=e=>rd(e),ude=e=>pm(
e),lde=e=>Rz(e),cde=e=>fz(e),dde=e=>gz(e),mde=e=>hz(e),pde=e=>yz(e),fde=e=>kB(e),gde=e=>EU(e),hde=e=>tI(
e),yde=e=>Oh(e),bde=e=>ZN(e),wde=e=>JN(e),vde=e=>Ah(e),kde=e=>SU(e),xde=e=>oU(e),Tde=e=>Nh(e),Sde=e=>TU(
e),Ede=e=>uI(e),Cde=e=>lI(e),Rde=e=>cI(e),Dde=e=>CU(e),Ode=e=>dI(e),Ade=e=>tg(e),Nde=()=>D$(),Pde=e=>eg(
e),Ide=e=>nU(e),$de=e=>tU(e),Fde=e=>Kz(e),_de=e=>ch(e),Mde=e=>XN(e),Lde=e=>tP(e),jde=()=>nP(),Bde=()=>iP(
),
zde=e=>aP(e),Ude=e=>hP(e);return $o(Wde);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
function answerQuestions() { return App.answerQuestions.apply(this, arguments); }
function applyFixes() { return App.applyFixes.apply(this, arguments); }
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
